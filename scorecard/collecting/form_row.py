"""One row of a form while it is read: its texts, its cells, and the faults found so far."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Protocol

from scorecard.collecting.entries import Fault
from scorecard.collecting.form_words import code
from scorecard.language.bilingual import Text
from scorecard.language.characters import UNSEEN, code_point
from scorecard.model.problems import did_you_mean

_DASHES = str.maketrans("−–—～", "---~")
_BLANKS = "\u2002\u2003\u2007\u2008\u2009\u202f\u205f"  # of several widths


class FilledRow(Protocol):
    """A row that somebody filled in."""

    @property
    def values(self) -> Mapping[str, str]:
        """The text under each key."""

    @property
    def cells(self) -> Mapping[str, str]:
        """The cell of each key: Entry!D14."""

    @property
    def where(self) -> str:
        """The row: Entry!14."""


class FormRow:
    """One row while it is read: each value under its key, and the faults found so far."""

    def __init__(self, file: str, row: FilledRow) -> None:
        self.cells = {key: f"{file}!{cell}" for key, cell in row.cells.items()}
        self.where = f"{file}!{row.where}"
        self.faults: list[Fault] = []
        self._values = row.values
        for key, value in row.values.items():
            if found := UNSEEN.search(value):  # pages and messages that text is copied from hold such characters
                said = Text("files.character-what", char=code_point(found[0]), what=Text("files.cannot-be-seen"))
                self.fault(key, said, Text("files.remove-unseen"))

    def text(self, key: str) -> str:
        """The text as it is, without spaces around it."""
        return self._values.get(key, "").strip()

    def need(self, key: str, what: Text) -> str:
        """The text, which must be there."""
        found = self.text(key)
        if not found:
            self.fault(key, Text("collecting.what-missing", what=what), Text("collecting.fill-what", what=what))
        return found

    def choice(self, key: str, words: Mapping[str, Text], otherwise: str) -> str:
        """The code for a word of a list; `otherwise` where the cell is empty."""
        given = self.text(key)
        if not given:
            return otherwise
        found = code(words, given)
        if found is None:
            known = [said for pair in words.values() for said in (pair.en, pair.zh)]
            self.fault(
                key,
                Text("collecting.given-none-choices", given=given),
                did_you_mean(given, known, Text("files.choose-one-allowed", allowed=", ".join(known))),
            )
        return found or otherwise

    def fault(self, key: str, message: Text, remedy: Text) -> None:
        """Note what is wrong with a cell."""
        self.faults.append(Fault(self.cells.get(key, self.where), "error", message, remedy))


def plain_ascii(given: str) -> str:
    """Without blanks, and with the digits and hyphens of ASCII."""
    return narrow(given).replace(" ", "")


def narrow(given: str) -> str:
    """With digits, signs and blanks of ASCII for wide ones. Raised digits stay: 10² is not 102, and ½ no 1⁄2."""
    letters = (unicodedata.normalize("NFKC", letter) if _is_wide(letter) else letter for letter in given)
    return "".join(letters).translate(_DASHES).strip()


def _is_wide(letter: str) -> bool:
    return unicodedata.decomposition(letter).startswith(("<wide>", "<noBreak>")) or letter in _BLANKS


# What the form asks for anyway.
_SO_FAR = re.compile(
    "^(?:目前)?(?:已经?)?(?:累计|合计|共计|总计|共)?(?:已经?)?(?:完成|实现)?|(?: so far| to date)$", re.I
)


def without_lead(text: str) -> str:
    """A number without the words that say that it is the total so far: 已累计完成350, 350 so far."""
    return _SO_FAR.sub("", text)


def without_zeros(digits: str) -> str:
    """A number without the zeros before it: some programs read 012 as 10."""
    return re.sub(r"^([+-]?)0+(?=[0-9])", r"\1", digits)
