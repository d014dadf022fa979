"""Formulas of goals with parts or years: the parent's status and evidence from those of its parts.

The parts tell what they are in columns of their own, which stay empty for parents: a parent that counted in the
column it stands in would wait for itself. For the same reason a part that has parts of its own stands as judged.
"""

from scorecard.language.bilingual import Text, term
from scorecard.model.statuses import EVIDENCE_ORDER, STATUSES, Colour
from scorecard.output.rows import Row
from scorecard.output.workbook import live_formulas as live
from scorecard.output.workbook.cells import quoted
from scorecard.output.workbook.contents import Contents

DONE = tuple(status for status, row in STATUSES.items() if row.done)
UNMET = tuple(status for status, row in STATUSES.items() if row.unmet)


class Parent:
    """A goal with parts whose rows stand in the Scorecard under its id."""

    def __init__(self, contents: Contents, row: Row, status_cell: str, grade_cell: str) -> None:
        self.contents, self.row = contents, row
        self.status_cell, self.grade_cell = status_cell, grade_cell
        self._of = f"{live.column(contents, 'part-of')},{quoted(row.target)}"

    def status(self) -> str:
        """Green when all are, red when all are, amber when some is done and some unmet, else grey with its reason."""
        silent = self._silent()
        all_parts = len(self.row.result.parts)
        met, green, red = self._count("part-status", self._word("met")), self._lights("green"), self._lights("red")
        grey = self._grey()
        open_reds = [status for status, row in STATUSES.items() if row.colour == "red" and not row.settled]
        running = "+".join(self._count("part-status", self._word(status)) for status in open_reds)
        some = f"AND({self._flag('done')}>0,{self._flag('unmet')}>0)"
        mixed = f"IF(OR({grey}=0,{some}),{self._word('partly')},{silent})"
        return (
            f"IF({met}={all_parts},{self._word('met')},IF({green}={all_parts},{self._word('on-track')},"
            f"IF({red}={all_parts},IF({running}>0,{self._word('off-track')},{self._word('missed')}),{mixed})))"
        )

    def actual(self) -> str:
        """How many parts are green, and how many have no light; nothing where none has one."""
        of, green, grey = len(self.row.result.parts), self._lights("green"), self._grey()
        hollow = self._lights("green", (False,))
        told = self.contents.words(Text("output.parts-green", green="{0}", of="{1}"))
        some = self.contents.words(Text("output.parts-hollow", hollow="{0}"))
        rest = self.contents.words(Text("output.parts-grey", grey="{0}"))
        told = f'{_around(told, green, of)}&IF({hollow}=0,"",{_around(some, hollow)})'
        said = f'{told}&IF({grey}=0,"",{_around(rest, grey)})'
        return f'IF({grey}={of},"",{said})'

    def grade(self) -> str:
        """The weakest part that the light needs, as a number from 1 (reported) to 5 (none)."""
        whole = self._first("decided", [4, 3, 2], 1)
        done = f"IF({self._flag('done')}>0,{self._first('done', [1, 2, 3], 4)},{self._first('decided', [1, 2, 3], 4)})"
        partly = f"MAX({done},{self._first('unmet', [1, 2, 3], 4)})"
        all_alike = ",".join(
            f"{self.status_cell}={self._word(status)}" for status in ("met", "on-track", "missed", "off-track")
        )
        return f"IF(OR({all_alike}),{whole},IF({self.status_cell}={self._word('partly')},{partly},5))"

    def evidence(self) -> str:
        """The grade in words."""
        return f"CHOOSE({self.grade_cell},{','.join(self._word(grade) for grade in EVIDENCE_ORDER)})"

    def _silent(self) -> str:
        """Why there is no light: something is still to come, nothing is reported or stated, or it cannot be told."""
        parts = len(self.row.result.parts)
        alike = self._word("undecidable")
        for status in ("unstated", "no-figure"):
            word = self._word(status)
            alike = f"IF({self._count('part-status', word)}={parts},{word},{alike})"
        not_due = self._word("not-due")
        return f"IF({self._count('part-status', not_due)}>0,{not_due},{alike})"

    def _first(self, flag: str, order: list[int], otherwise: int) -> str:
        """The first grade in `order` that a part with that flag stands on."""
        found = str(otherwise)
        for grade in reversed(order):
            found = f"IF({self._flag(flag, grade)}>0,{grade},{found})"
        return found

    def _flag(self, flag: str, grade: int | None = None) -> str:
        on_grade = f",{live.column(self.contents, 'grade')},{grade}" if grade else ""
        return f"COUNTIFS({self._of},{live.column(self.contents, flag)},1{on_grade})"

    def _lights(self, colour: Colour, shapes: tuple[bool, ...] = (True, False)) -> str:
        words = [quoted(self.contents.light(colour, solid)) for solid in shapes]
        return f"({'+'.join(self._count('part-light', word) for word in words)})"

    def _grey(self) -> str:
        return self._count("part-light", quoted(self.contents.light("grey", False)))

    def _count(self, key: str, word: str) -> str:
        return f"COUNTIFS({self._of},{live.column(self.contents, key)},{word})"

    def _word(self, word: str) -> str:
        return quoted(self.contents.words(term(word)))


def _around(told: str, number: str, *others: int) -> str:
    """A phrase as a formula, with a number in it that is reckoned."""
    return quoted(told).format(f'"&{number}&"', *others)


def grade(contents: Contents, evidence_cell: str) -> str:
    """The grade of a part, from its evidence in words."""
    words = ",".join(quoted(contents.words(term(grade))) for grade in EVIDENCE_ORDER)
    return f"MATCH({evidence_cell},{{{words}}},0)"


def flag(contents: Contents, status_cell: str, statuses: tuple[str, ...]) -> str:
    """1 where the status is one of those, else 0."""
    either = ",".join(f"{status_cell}={quoted(contents.words(term(status)))}" for status in statuses)
    return f"IF(OR({either}),1,0)"
