"""What the YAML parser could not read, in plain words: its own name for it, what to say, and what to do."""

from typing import NamedTuple


class Said(NamedTuple):
    """What is wrong and what to do; `opened` where the spot to show is the one at which the construct began."""

    message: str
    remedy: str
    opened: bool = False


DEEPEST = 64  # a plan nests eight levels; more is a mistake or an attack
TOO_DEEP = Said(f"nested more than {DEEPEST} levels deep", "Write it flat.")
_LINE_UP = "Line it up with the lines above; put text that starts with a quote, * or & wholly into quotes."
_PLAINLY = {
    "found a tab character that violates indentation": Said("a tab cannot indent", "Indent with spaces."),
    "mapping values are not allowed in this context": Said(
        "a colon where none can stand",
        "Put text that holds “: ” in quotes; line keys up; write “: ” after a key and not “：”.",
    ),
    "could not find expected ':'": Said(
        "this line has no “key: value”", "Write a plain colon and a blank after the key, not “：”.", True
    ),
    "did not find expected key": Said("this does not fit the mapping that it stands in", _LINE_UP),
    "did not find expected '-' indicator": Said("this does not fit the list that it stands in", _LINE_UP),
    "found unexpected end of stream": Said("the quote that opens here is not closed", "Add the closing quote.", True),
    "did not find expected ',' or ']'": Said(
        "the list that opens here is not closed", "Add “]”, a comma between items, or quotes.", True
    ),
    "did not find expected ',' or '}'": Said(
        "the mapping that opens here is not closed", "Add “}”, a comma between keys, or quotes.", True
    ),
    "exceeded maximum nesting depth": TOO_DEEP,  # PyYAML 6.0.4 and newer stop by themselves
    "found unknown escape character": Said(
        "an unknown escape in double quotes", "Use single quotes, in which a backslash is a backslash."
    ),
}
_STARTS = ("found character that cannot start any token", "did not find expected node content")
_REMEDY = "Mend the YAML here; put text with “: ”, “ #” or a sign in front in quotes."


def plainly(problem: str, char: str) -> Said:
    """The parser's `problem` in plain words; `char` is the character at which it gave up."""
    if problem in _STARTS and char == "\t":
        return _PLAINLY["found a tab character that violates indentation"]
    if problem in _STARTS and char.strip():
        return Said(f"text cannot start with “{char}”", "Put the text in quotes, or close what was opened before it.")
    if problem in _STARTS and not char:
        return Said("the file ends before what was opened is closed", "Add the closing bracket, or the value.")
    return _PLAINLY.get(problem, Said(problem, _REMEDY))
