"""Towns and parks stand under `place:`, once under `scope:`, which says only how a place's number was drawn.

`scope: 全市` becomes `scope: citywide`, and `scope: zhouxiang` becomes `place: zhouxiang`.
"""

from collections.abc import Iterator, Sequence

from scorecard.files.yaml_words import Edit, KeyValue
from scorecard.model.scopes import SCOPES

_SPELLED = {word: scope for scope, row in SCOPES.items() for word in row.spelled}


def edits(words: Sequence[KeyValue]) -> Iterator[Edit]:
    """What to write instead of each scope that is none; a record that has a place already stays as it is."""
    placed = {pair.mapping for pair in words if pair.key == "place"}
    for pair in words:
        if pair.key != "scope" or not pair.value or pair.value in SCOPES:
            continue
        if pair.value in _SPELLED:
            yield Edit(pair.value_span, _SPELLED[pair.value])
        elif pair.mapping not in placed:
            yield Edit(pair.key_span, "place")
