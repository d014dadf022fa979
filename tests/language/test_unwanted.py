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
        "In poverty",
        "Gender pay gap",
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
        "Crime detection rate",
        "Campfires",
    ],
)
def test_what_people_want_or_may_want(name: str) -> None:
    assert not is_unwanted(name)
