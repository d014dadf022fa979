"""Bounds of figures are spelled as those of goals: `bound: over` becomes `bound: more_than`."""

from collections.abc import Iterator, Sequence

from scorecard.files.yaml_words import Edit, KeyValue
from scorecard.model.bounds import OLDER


def edits(words: Sequence[KeyValue]) -> Iterator[Edit]:
    """What to write instead of each bound in the older spelling."""
    for pair in words:
        if pair.key == "bound" and pair.value in OLDER and OLDER[pair.value] != pair.value:
            yield Edit(pair.value_span, OLDER[pair.value])
