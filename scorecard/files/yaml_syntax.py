"""What the YAML parser could not read, in plain words: its own name for it, what to say, and what to do."""

from typing import NamedTuple

from scorecard.language.bilingual import Text, same


class SyntaxFault(NamedTuple):
    """What is wrong and what to do; `opened` where the position to show is the one at which the construct began."""

    message: Text
    remedy: Text
    opened: bool = False


DEEPEST = 64  # a plan nests eight levels; more is a mistake or an attack
TOO_DEEP = SyntaxFault(Text("files.too-deep", deepest=DEEPEST), Text("files.write-flat"))
_LINE_UP = Text("files.line-up")
_PLAIN_WORDS = {
    "found a tab character that violates indentation": SyntaxFault(
        Text("files.tab-cannot-indent"), Text("files.indent-spaces")
    ),
    "mapping values are not allowed in this context": SyntaxFault(
        Text("files.stray-colon"),
        Text("files.quote-colons"),
    ),
    "could not find expected ':'": SyntaxFault(Text("files.line-without-key"), Text("files.write-plain-colon"), True),
    "did not find expected key": SyntaxFault(Text("files.misfit-in-mapping"), _LINE_UP),
    "did not find expected '-' indicator": SyntaxFault(Text("files.misfit-in-list"), _LINE_UP),
    "found unexpected end of stream": SyntaxFault(Text("files.open-quote"), Text("files.add-closing-quote"), True),
    "did not find expected ',' or ']'": SyntaxFault(Text("files.open-list"), Text("files.close-list"), True),
    "did not find expected ',' or '}'": SyntaxFault(Text("files.open-mapping"), Text("files.close-mapping"), True),
    "exceeded maximum nesting depth": TOO_DEEP,  # PyYAML 6.0.4 and newer stop by themselves
    "found unknown escape character": SyntaxFault(Text("files.unknown-escape"), Text("files.use-single-quotes")),
}
_STARTS = ("found character that cannot start any token", "did not find expected node content")
_REMEDY = Text("files.correct-yaml")


def in_plain_words(problem: str, char: str) -> SyntaxFault:
    """The parser's `problem` in plain words; `char` is the character at which it gave up."""
    if problem in _STARTS and char == "\t":
        return _PLAIN_WORDS["found a tab character that violates indentation"]
    if problem in _STARTS and char.strip():
        return SyntaxFault(Text("files.wrong-start", char=char), Text("files.quote-or-close"))
    if problem in _STARTS and not char:
        return SyntaxFault(Text("files.ends-too-early"), Text("files.add-bracket"))
    return _PLAIN_WORDS.get(problem, SyntaxFault(same(problem), _REMEDY))
