"""Set-aside lists: what stands in a document and is rightly no figure."""

from typing import Literal

from scorecard.model.fields import FileRecord, Id, Record, Word


class SetAside(Record):
    """A number of a document that is no figure and no goal, and why."""

    says: Word
    why: Literal[
        "name", "code", "date", "grade", "ordinal", "threshold", "goal", "explanation", "anecdote", "duplicate"
    ]
    note: Word | None = None


class SetAsideFile(FileRecord):
    """`seeds/<source>.set-aside.yaml`: what stands in a document and is rightly left out."""

    source: Id
    set_aside: list[SetAside]
