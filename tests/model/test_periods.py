from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.model.periods import FIRST_YEAR, LAST_YEAR, back, parse, spanning, whole_months, year, years_of
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


@pytest.mark.parametrize(
    ("text", "first_month", "years"),
    [
        ("2021/2023", 1, ["2021", "2022", "2023"]),
        ("2021-04/2023-03", 4, ["2021-04/2022-03", "2022-04/2023-03"]),
        ("2020-12/2022-01", 1, ["2020", "2021", "2022"]),  # the years that it touches
        ("2022-01/2023-06", 4, ["2021-04/2022-03", "2022-04/2023-03", "2023-04/2024-03"]),
        ("2024-04/2025-03", 4, ["2024-04/2025-03"]),
        ("2021-H2", 7, ["2021-H2"]),  # what is no longer than a year is one year
    ],
)
def test_years_begin_in_the_month_of_the_plan(text: str, first_month: int, years: list[str]) -> None:
    assert [one.text for one in years_of(parse(text), first_month)] == years


@pytest.mark.parametrize(
    ("text", "is_year", "over"),
    [
        ("2021", True, False),
        ("2024-04/2025-03", True, False),
        ("2024-04/2025-02", False, False),
        ("2024-04/2025-04", False, True),
        ("2021-03-15/2022-03-14", False, False),
    ],
)
def test_a_year_is_twelve_months_from_any_month(text: str, is_year: bool, over: bool) -> None:
    assert (parse(text).is_year, parse(text).over_a_year) == (is_year, over)


@pytest.mark.parametrize(
    ("text", "years", "before"),
    [
        ("2021", 1, "2020"),
        ("2024-04/2025-03", 1, "2023-04/2024-03"),
        ("2021/2025", 5, "2016/2020"),
        ("2021-02", 1, "2020-02"),  # the whole of February, with its 29th day
        ("2020-02-29", 1, "2019-02-28"),
        ("2021-01/2021-09", 1, "2020-01/2020-09"),
    ],
)
def test_the_same_stretch_of_an_earlier_year(text: str, years: int, before: str) -> None:
    assert back(parse(text), years).same(parse(before))


@pytest.mark.parametrize(
    ("text", "remedy"), [("2024/25", "2024-04/2025-03"), ("2099-00", None), ("2024-25", "2024/2025")]
)
def test_a_short_second_year_is_refused_with_the_right_spelling(text: str, remedy: str | None) -> None:
    with pytest.raises(UnfitError) as caught:
        parse(text)
    assert (remedy or "2021-09-30") in caught.value.remedy


def test_december_is_no_short_second_year() -> None:
    assert parse("2011-12").end == date(2011, 12, 31)


@given(DAYS, st.integers(1, 800))
def test_what_spans_days_is_read_back_as_them(start: date, length: int) -> None:
    end = min(start + timedelta(days=length), date(LAST_YEAR, 12, 31))
    period = spanning(start, end)
    if start < end:
        assert parse(period.text).same(period)


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
