from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.model.periods import FIRST_YEAR, LAST_YEAR, parse, whole_months, year
from scorecard.model.problems import UnfitError

DAYS = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2021", date(2021, 1, 1), date(2021, 12, 31)),
        ("2021-Q1", date(2021, 1, 1), date(2021, 3, 31)),
        ("2021-Q4", date(2021, 10, 1), date(2021, 12, 31)),
        ("2021-H1", date(2021, 1, 1), date(2021, 6, 30)),
        ("2021-H2", date(2021, 7, 1), date(2021, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),  # a leap year
        ("2021-02", date(2021, 2, 1), date(2021, 2, 28)),
        ("2021-09-30", date(2021, 9, 30), date(2021, 9, 30)),
        ("2021-01/2021-09", date(2021, 1, 1), date(2021, 9, 30)),
        ("2016/2020", date(2016, 1, 1), date(2020, 12, 31)),
        ("2022-09/2023-08", date(2022, 9, 1), date(2023, 8, 31)),
        (" 2021 ", date(2021, 1, 1), date(2021, 12, 31)),
    ],
)
def test_periods_are_whole_days_with_both_ends(text: str, start: date, end: date) -> None:
    period = parse(text)
    assert (period.start, period.end, period.text) == (start, end, text.strip())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "“” is no period"),
        ("last year", "“last year” is no period"),
        ("2021-Q5", "“2021-Q5” is no period"),
        ("2021-1", "“2021-1” is no period"),
        ("2021/", "“” is no period"),
        ("２０２１", "“２０２１” is no period"),
        ("2021-13", "“2021-13” is no day of the calendar"),
        ("2021-00", "“2021-00” is no day of the calendar"),
        ("2021-02-29", "“2021-02-29” is no day of the calendar"),
        ("2021/2020", "the period 2021/2020 does not end after its start"),
        ("2021/2021", "the period 2021/2021 does not end after its start"),
        ("1899", "the year 1899 is not between 1900 and 2199"),
        ("0212", "the year 0212 is not between 1900 and 2199"),
        ("2016/9999", "the year 9999 is not between 1900 and 2199"),
    ],
)
def test_what_is_no_period_is_refused_with_a_remedy(text: str, message: str) -> None:
    with pytest.raises(UnfitError) as caught:
        parse(text)
    assert caught.value.message == message
    assert caught.value.remedy


@given(st.text(max_size=20))
def test_any_text_is_a_period_or_is_refused(text: str) -> None:
    try:
        period = parse(text)
    except UnfitError:
        return
    assert period.start <= period.end


@given(DAYS)
def test_a_day_is_read_as_it_is_written(day: date) -> None:
    period = parse(day.isoformat())
    assert period.is_date
    assert (period.start, period.days) == (day, 1)


@given(DAYS, st.integers(1, 4000))
def test_a_span_of_days_has_as_many_days(start: date, length: int) -> None:
    end = min(start + timedelta(days=length), date(LAST_YEAR, 12, 31))
    if start < end:
        assert parse(f"{start}/{end}").days == (end - start).days + 1


def test_a_year_however_written_is_the_same() -> None:
    assert parse("2021-01/2021-12").same(year(2021))
    assert parse("2021-01/2021-12").is_year
    assert parse("2021-01/2021-12") != year(2021)  # the words differ
    assert not parse("2021-H1").is_year


def test_inside_counts_both_ends() -> None:
    assert parse("2021-12").inside(year(2021))
    assert year(2021).inside(year(2021))
    assert not parse("2021-12/2022-01").inside(year(2021))


def test_years_are_those_it_touches() -> None:
    assert parse("2020-12/2022-01").years == [2020, 2021, 2022]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("2021", 12),
        ("2021-Q3", 3),
        ("2021-01/2021-09", 9),
        ("2020-12-31", None),
        ("2021-01-01/2021-02-28", 2),
        ("2199", 12),
    ],
)
def test_whole_months(text: str, months: int | None) -> None:
    assert whole_months(parse(text)) == months
