"""The same goal in the plan before."""

from scorecard.drafting.naming import IndicatorNames
from scorecard.drafting.previous import earlier, same_before
from scorecard.drafting.reading import candidates
from scorecard.model.indicators import Indicator
from scorecard.model.plans import Plan
from tests import small_books

CPI = Indicator.model_validate({"id": "cpi", "name": "居民消费价格涨幅", "unit": "%", "nature": "ratio"})


def plan(name: str, period: str) -> Plan:
    says = "居民消费价格涨幅3%左右"
    goal = small_books.target({"about": "3", "unit": "%"}, "level", id="cpi", name="CPI", indicator="cpi", says=says)
    return small_books.plan(goal, period=period, plan=name)


def test_latest_plan_of_the_same_length_before() -> None:
    plans = [plan("2020", "2020"), plan("2021", "2021"), plan("2016-2020", "2016/2020"), plan("2022", "2022")]
    assert (before := earlier(plans, "2022")) is not None and before.plan == "2021"
    assert (five := earlier(plans, "2021-2025")) is not None and five.plan == "2016-2020"
    assert earlier(plans, "2020") is None


def test_change_of_wording_shows() -> None:
    (found,) = candidates("今年居民消费价格涨幅控制在2%左右。", 2022)
    named = IndicatorNames([CPI]).name(found)
    assert same_before(found, named, plan("2021", "2021")) == "2021: 居民消费价格涨幅3%左右"
    assert same_before(found, named, None) == ""
