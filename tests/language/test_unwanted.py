"""Which names tell that less is better."""

import pytest

from scorecard.language.unwanted import is_unwanted


@pytest.mark.parametrize(
    "name",
    [
        "城镇调查失业率",
        "单位GDP能耗",
        "PM2.5年均浓度",
        "农村贫困人口",
        "居民消费价格涨幅",
        "Burglary offences",
        "Homicides",
        "CPI increase",
        "consumer price index growth",
        "Public debt",
        "In poverty",
        "Gender pay gap",
        "Missed bin collections per 100,000",
        "Staff sickness",
        "Planning appeals allowed",
        "Carbon emissions from council buildings",
        "Average days to process new claims",
    ],
)
def test_what_nobody_wants_more_of(name: str) -> None:
    assert is_unwanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "就业率",
        "脱贫人口",
        "负氧离子浓度",
        "投诉办结率",
        "Employment",
        "Lifted out of poverty",
        "Waste diverted from landfill",
        "Crime detection rate",
        "Campfires",
        "Complaints answered in ten days",
        "Fly-tips cleared within 48 hours",
        "Days out at the seaside",
        "prevent homelessness",
    ],
)
def test_what_people_want_or_may_want(name: str) -> None:
    assert not is_unwanted(name)


@pytest.mark.parametrize(("text", "bound"), [("Water losses: 30%.", "at_most"), ("Clear 62% of crimes.", "at_least")])
def test_a_bare_number_of_what_nobody_wants_is_a_cap(text: str, bound: str) -> None:
    from scorecard.drafting.encoding import Draft, encoding
    from scorecard.drafting.naming import IndicatorNames
    from scorecard.drafting.reading import candidates

    [one] = candidates(f"Our targets for 2025\n{text}\n", 2025)
    assert encoding(Draft(one, IndicatorNames([]).name(one), "")).bound == bound
