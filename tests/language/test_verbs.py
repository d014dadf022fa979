"""Verbs say what a number measures, and only the number that belongs to them."""

from __future__ import annotations

import pytest

from scorecard.language.verbs import hangs_on, measure_after, names_growth, verbs


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("增长6%", [("增长", "by", "up")]),
        ("同比下降到5%", [("同比下降到", "to", "down")]),
        ("减收2.8%", [("减收", "by", "down")]),
        ("粮食减产1.5%", [("减产", "by", "down")]),
        ("净增加3家", [("净增加", "net-new", "up")]),
        ("新增3家", [("新增", "new", "up")]),
        ("稳定在5%", []),
        ("保持为5%", [("保持为", "to", "")]),
        ("reduced to 5%", [("reduced to", "to", "down")]),
        ("rising by 5%", [("rising", "by", "up")]),
    ],
)
def test_verbs(text: str, found: list[tuple[str, str, str]]) -> None:
    assert [(text[v.start : v.end], v.does, v.direction) for v in verbs(text)] == found


@pytest.mark.parametrize(
    ("text", "hangs"),
    [("增长约6%", True), ("增长分别达到6%", True), ("增长的企业6%", False), ("增长" + "约" * 40 + "6%", False)],
)
def test_hangs_on(text: str, hangs: bool) -> None:
    assert hangs_on(text, verbs(text)[0], text.index("6")) is hangs


@pytest.mark.parametrize(
    ("text", "dimension", "measure"),
    [
        ("提高", "percentage-point", "change"),
        ("提高", "percent", "growth"),
        ("提高到", "percent", "level"),
        ("增长", "multiple", "growth"),
        ("增加", "家", "added"),
        ("减少", "家", "change"),
        ("新增", "家", "added"),
        ("净增", "家", "net-added"),
        ("新增", "percent", "level"),
    ],
)
def test_measure_of(text: str, dimension: str, measure: str) -> None:
    assert measure_after(verbs(text)[0], dimension) == measure


def test_measure_without_a_verb() -> None:
    assert [measure_after(None, d) for d in ("percent", "multiple", "家")] == ["level", "multiple", ""]


def test_names_of_rates_of_growth() -> None:
    assert all(map(names_growth, ("居民消费价格涨幅", "average rent increase", "出口增速")))
    assert not any(map(names_growth, ("居民消费价格", "rent", "增长点", "increase of homes")))
