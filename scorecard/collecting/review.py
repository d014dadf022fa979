"""Review forms: which of the proposed answers a person accepted, corrected or rejected."""

from collections.abc import Sequence
from typing import NamedTuple

from scorecard.collecting.entries import Fault
from scorecard.collecting.form_row import FilledRow
from scorecard.collecting.form_words import code
from scorecard.language.bilingual import Text

KEY = "decision"  # the column by which a form is one for reviews
DECISIONS: dict[str, Text] = {
    "accept": Text("collecting.accept"),
    "correct": Text("collecting.correct"),
    "reject": Text("collecting.reject"),
}


class Decided(NamedTuple):
    """The rows to be recorded, how many were rejected and how many have no decision yet, and decisions that are
    none."""

    rows: list[FilledRow]
    rejected: int
    undecided: int
    faults: list[Fault]


def decided(file: str, rows: Sequence[FilledRow]) -> Decided:
    """What a review form, read from the file of that name, decides.

    An accepted row counts as it was proposed, a corrected one as it now stands; one without a decision is left for
    later, unless a person has typed a value into it. Rows of other forms have no such column and are kept.
    """
    kept: list[FilledRow] = []
    faults: list[Fault] = []
    rejected = undecided = 0
    for row in rows:
        if KEY not in row.cells:
            kept.append(row)
            continue
        given = row.values.get(KEY, "").strip()
        decision = code(DECISIONS, given)
        if not given and _typed(row):
            what, fix = Text("collecting.typed-undecided"), Text("collecting.decide-typed")
            faults.append(Fault(f"{file}!{row.cells[KEY]}", "error", what, fix))
        elif not given:
            undecided += 1
        elif decision is None:
            known = ", ".join(said for pair in DECISIONS.values() for said in (pair.en, pair.zh))
            faults.append(
                Fault(
                    f"{file}!{row.cells[KEY]}",
                    "error",
                    Text("collecting.given-none-choices", given=given),
                    Text("files.choose-one-allowed", allowed=known),
                )
            )
        elif decision == "reject":
            rejected += 1
        else:
            kept.append(row)
    return Decided(kept, rejected, undecided, faults)


def _typed(row: FilledRow) -> bool:
    """Whether the value is a person's: each that was proposed stands with its words and with what is around them."""
    return bool(row.values.get("value")) and not (row.values.get("says") and row.values.get("around"))
