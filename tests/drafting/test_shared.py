"""Heads that share one verb or number are named in full."""

import pytest

from scorecard.drafting.shared import adjacent_rates, completed, each, respectively


@pytest.mark.parametrize(
    ("heads", "full"),
    [
        (["工业", "民间", "基础设施投资"], ["工业投资", "民间投资", "基础设施投资"]),
        (["城镇", "农村居民人均可支配收入"], ["城镇居民人均可支配收入", "农村居民人均可支配收入"]),
        (["城市", "农村低保标准"], ["城市低保标准", "农村低保标准"]),
        (["省级", "市级示范企业"], ["省级示范企业", "市级示范企业"]),
        (["游客", "旅游收入"], ["游客", "旅游收入"]),
        (["地区生产总值", "固定资产投资"], ["地区生产总值", "固定资产投资"]),
        (["投资"], ["投资"]),
    ],
)
def test_completed(heads: list[str], full: list[str]) -> None:
    assert completed(heads) == full


@pytest.mark.parametrize(
    ("before", "heads"),
    [
        ("固定资产投资、零售总额均增长", ["固定资产投资", "零售总额"]),
        ("新建文化馆、图书馆各", ["新建文化馆", "新建图书馆"]),
        ("年均增长", []),
        ("人均", []),
        ("城镇居民人均", []),
        ("投资增长", []),
        ("城乡居民收入均增长", ["城镇居民收入", "农村居民收入"]),
    ],
)
def test_each(before: str, heads: list[str]) -> None:
    assert each(before) == heads


def test_respectively_splits_town_and_country_into_two_only() -> None:
    assert respectively("城乡居民收入分别增长", 2) == ["城镇居民收入", "农村居民收入"]
    assert respectively("城乡居民收入分别增长", 3) == []
    assert respectively("工业投资分别增长", 2) == []


@pytest.mark.parametrize(
    ("before", "between", "heads"),
    [
        ("城乡居民收入增长", ["和"], ["城镇居民收入", "农村居民收入"]),
        ("城镇登记失业率、调查失业率控制在", ["和"], ["城镇登记失业率", "调查失业率"]),
        ("城乡居民收入增长", [], []),
        ("城乡居民收入增长", ["，"], []),
        ("投资增长", ["和"], []),
    ],
)
def test_rates_side_by_side(before: str, between: list[str], heads: list[str]) -> None:
    assert adjacent_rates(before, between) == heads
