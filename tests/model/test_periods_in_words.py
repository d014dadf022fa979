"""Days and periods in words."""

from __future__ import annotations

from datetime import date

import pytest

from scorecard.model.periods import day_text, during_text, parse, period_text
from tests.both_languages import both


@pytest.mark.parametrize(
    ("text", "en", "zh"),
    [
        ("2021", "2021", "2021年"),
        ("2021-09-30", "30 September 2021", "2021年9月30日"),
        ("2021-09", "September 2021", "2021年9月"),
        ("2021-Q3", "July to September 2021", "2021年7—9月"),
        ("2024-04/2025-03", "April 2024 to March 2025", "2024年4月至2025年3月"),
        ("2021-H1", "January to June 2021", "2021年1—6月"),
        ("2021-01/2021-09", "January to September 2021", "2021年1—9月"),
        ("2016/2020", "2016 to 2020", "2016—2020年"),
        ("2022-09/2023-08", "September 2022 to August 2023", "2022年9月至2023年8月"),
        ("2021-01-01/2021-04-10", "1 January 2021 to 10 April 2021", "2021年1月1日至2021年4月10日"),
    ],
)
def test_period_text(text: str, en: str, zh: str) -> None:
    assert both(period_text(parse(text))) == (en, zh)


@pytest.mark.parametrize(
    ("text", "en", "zh"),
    [
        ("2021", "in 2021", "2021年"),
        ("2021-09-30", "on 30 September 2021", "2021年9月30日"),
        ("2021/2025", "between 2021 and 2025", "2021—2025年间"),
        ("2021-Q4", "between October and December 2021", "2021年10—12月间"),
    ],
)
def test_during_text(text: str, en: str, zh: str) -> None:
    assert both(during_text(parse(text))) == (en, zh)


def test_day_text() -> None:
    assert both(day_text(date(2022, 2, 5))) == ("5 February 2022", "2022年2月5日")
