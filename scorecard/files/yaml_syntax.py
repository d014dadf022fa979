"""What the YAML parser could not read, in plain words: its own name for it, what to say, and what to do."""

from typing import NamedTuple

from scorecard.language.bilingual import Text, same


class Said(NamedTuple):
    """What is wrong and what to do; `opened` where the spot to show is the one at which the construct began."""

    message: Text
    remedy: Text
    opened: bool = False


DEEPEST = 64  # a plan nests eight levels; more is a mistake or an attack
TOO_DEEP = Said(Text("files.nested-more-than-deepest-levels-deep", deepest=DEEPEST), Text("files.write-flat"))
_LINE_UP = Text("files.line-up-lines-above-put-text")
_PLAINLY = {
    "found a tab character that violates indentation": Said(
        Text("files.tab-cannot-indent"), Text("files.indent-spaces")
    ),
    "mapping values are not allowed in this context": Said(
        Text("files.colon-where-none-can-stand"),
        Text("files.put-text-holds-quotes-line-keys"),
    ),
    "could not find expected ':'": Said(
        Text("files.this-line-has-no-key-value"), Text("files.write-plain-colon-blank-after-key"), True
    ),
    "did not find expected key": Said(Text("files.this-does-not-fit-mapping-stands"), _LINE_UP),
    "did not find expected '-' indicator": Said(Text("files.this-does-not-fit-list-stands"), _LINE_UP),
    "found unexpected end of stream": Said(
        Text("files.quote-opens-here-not-closed"), Text("files.add-closing-quote"), True
    ),
    "did not find expected ',' or ']'": Said(
        Text("files.list-opens-here-not-closed"), Text("files.add-comma-between-items-or-quotes"), True
    ),
    "did not find expected ',' or '}'": Said(
        Text("files.mapping-opens-here-not-closed"), Text("files.add-comma-between-keys-or-quotes"), True
    ),
    "exceeded maximum nesting depth": TOO_DEEP,  # PyYAML 6.0.4 and newer stop by themselves
    "found unknown escape character": Said(
        Text("files.unknown-escape-double-quotes"), Text("files.use-single-quotes-which-backslash-backslash")
    ),
}
_STARTS = ("found character that cannot start any token", "did not find expected node content")
_REMEDY = Text("files.correct-yaml-here-put-text-or")


def plainly(problem: str, char: str) -> Said:
    """The parser's `problem` in plain words; `char` is the character at which it gave up."""
    if problem in _STARTS and char == "\t":
        return _PLAINLY["found a tab character that violates indentation"]
    if problem in _STARTS and char.strip():
        return Said(Text("files.text-cannot-start-char", char=char), Text("files.put-text-quotes-or-close-what"))
    if problem in _STARTS and not char:
        return Said(Text("files.file-ends-before-what-opened-closed"), Text("files.add-closing-bracket-or-value"))
    return _PLAINLY.get(problem, Said(same(problem), _REMEDY))
