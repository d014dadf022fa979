"""Characters that do harm where they are shown: they steer a terminal, turn the order of a line, or are not seen."""

import re

# What no text file holds: control characters but tab and line breaks, halves of characters, and three line breaks that
# YAML has and editors do not, which would make all lines below them wrong.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
# Characters that nobody sees: what is read would differ from what is shown. Joiners that scripts need are not among
# them, nor the marks that choose between the forms of a character.
UNSEEN = re.compile(
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    "\ufeff\uffa0\ufff0-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufff0-\ufffb\U000e0000"
    "-\U000e007f]"
)
# As the outputs write them: colours, and links that lead to the web alone.
_OWN = re.compile("(\x1b\\[(?:[012]|3[0-7]|9[0-7])m|\x1b]8;;(?:https?://[!-~]+)?\x1b\\\\)")


def harmless(text: str) -> str:
    """A text for people or programs in which what would steer a terminal stands as U+009B; colours and links stay what
    they are."""
    if not _STEERING.search(text):
        return text
    pieces = _OWN.split(text)
    pieces[::2] = [_STEERING.sub(lambda found: code_point(found[0]), piece) for piece in pieces[::2]]
    return "".join(pieces)


def blanked(text: str) -> str:
    """A text of the same length in which a blank stands for each character that steers a terminal or is not seen."""
    return UNSEEN.sub(" ", CONTROL.sub(" ", text))


def code_point(char: str) -> str:
    """U+200F, as character tables have it."""
    return f"U+{ord(char):04X}"
