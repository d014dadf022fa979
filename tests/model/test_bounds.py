from __future__ import annotations

from decimal import Decimal
from typing import get_args

import pytest

from scorecard.model.bounds import BOUNDS, OLDER, Bound, OlderBound, as_bound
from scorecard.model.intervals import Extent, bounded
from scorecard.model.sources import Figure

TEN, ONE = Decimal(10), Decimal(1)


def test_every_bound_has_its_row_and_every_older_spelling_its_bound() -> None:
    assert set(BOUNDS) == set(get_args(Bound))
    assert set(get_args(OlderBound)) <= set(OLDER)


@pytest.mark.parametrize("word", [*OLDER, *BOUNDS])
def test_a_figure_reads_both_spellings(word: str) -> None:
    data = {"indicator": "firms", "measure": "level", "period": "2021", "value": "10", "unit": "家", "bound": word}
    assert Figure.model_validate(data).bound == as_bound(word)


@pytest.mark.parametrize(
    ("bound", "allows"),
    [
        ("exact", Extent(TEN, TEN)),
        ("about", Extent(Decimal(9), Decimal(11))),  # 10 − 1 to 10 + 1
        ("at_least", Extent(TEN, None)),
        ("more_than", Extent(TEN, None, low_open=True)),
        ("at_most", Extent(None, TEN)),
        ("less_than", Extent(None, TEN, high_open=True)),
    ],
)
def test_what_a_bound_allows(bound: Bound, allows: Extent) -> None:
    assert bounded(TEN, bound, ONE) == allows


def test_a_bound_alone_has_no_distance_to_anything() -> None:
    assert [bound for bound, row in BOUNDS.items() if row.one_sided] == [
        "at_least",
        "more_than",
        "at_most",
        "less_than",
    ]
    assert all(row.has_distance != row.one_sided for row in BOUNDS.values())
