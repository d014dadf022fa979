"""Numbers of forms and of the command line: commas part thousands, and nothing else."""

import pytest

from scorecard.collecting.form_rows import _GROUPED


@pytest.mark.parametrize("text", ["1,200", "12,345,678", "-1,200.5"])
def test_commas_between_thousands_are_left_out(text: str) -> None:
    assert _GROUPED.fullmatch(text)


@pytest.mark.parametrize("text", ["7,5", "1,2,3", "1,20", ",200", "1200,"])
def test_any_other_comma_is_refused_and_never_dropped(text: str) -> None:
    assert not _GROUPED.fullmatch(text)
