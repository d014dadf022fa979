"""Small books written out as files and loaded, so that the checks see what they would see in a project."""

from collections.abc import Callable
from pathlib import Path

import pytest

from scorecard.files.load import load
from scorecard.model.book import Book
from tests.small_books import project

MakeBook = Callable[..., Book]

INDICATORS = """
indicators:
  - {id: revenue, name: 一般公共预算收入, unit: 亿元, nature: flow, scoped: true, growth_prices: current}
  - {id: gdp, name: 地区生产总值, unit: 亿元, nature: flow, scoped: true, growth_prices: constant}
  - {id: urban-income, name: 城镇居民人均可支配收入, unit: 元, nature: flow, growth_prices: current}
  - {id: rural-income, name: 农村居民人均可支配收入, unit: 元, nature: flow, growth_prices: current}
  - {id: firms, name: 高新技术企业, unit: 家, nature: stock}
  - {id: jobs, name: 新增城镇就业, unit: 万人, nature: flow}
  - {id: intensity, name: 研发投入强度, unit: "%", nature: ratio, of: gdp}
  - {id: share, name: 制造业占比, unit: "%", nature: ratio, part: factory-funds, of: funds}
  - {id: funds, name: 到位内资, unit: 亿元, nature: flow}
  - {id: factory-funds, name: 制造业到位内资, unit: 亿元, nature: flow}
  - {id: place-among-counties, name: 百强县排名, unit: 位, nature: rank, better: lower}
  - {id: road, name: 浒运公路, nature: event}
"""


def source(*figures: str, standing: str = "official", published: str = "2021-02-02") -> str:
    """A source with those figures, each a flow mapping."""
    lines = "".join(f"\n  - {{{figure}}}" for figure in figures)
    return f"title: T\npublished: {published}\nkind: web\nstanding: {standing}\nfigures:{lines or ' []'}\n"


def plan(*targets: str, period: str = "2021", of: str = "report") -> str:
    """A plan with those targets, each a flow mapping; ids and names are given by number."""
    named = (f"id: t{number}, name: 目标, {target}" for number, target in enumerate(targets, 1))
    lines = "".join(f"\n      - {{{target}}}" for target in named)
    head = f'plan: "{period}"\ntitle: 计划\nplace: 某市\nperiod: {period}\nsource: {of}\n'
    return f"{head}sections:\n  - id: all\n    name: 全部\n    targets:{lines}\n"


@pytest.fixture
def book(tmp_path: Path) -> MakeBook:
    """Loads a book from sources (name to text) and a plan; refuses input that does not load cleanly."""

    def make(sources: dict[str, str] | None = None, goals: str = "", indicators: str = INDICATORS) -> Book:
        files = {"targets/indicators.yaml": indicators, "targets/plan.yaml": goals or plan("goal: {unstated: 无}")}
        files |= {f"seeds/{name}.yaml": f"source: {name}\n{text}" for name, text in (sources or {}).items()}
        home = project(tmp_path / str(len(list(tmp_path.iterdir()))), files)
        loaded = load(home / "targets", home / "seeds")
        assert loaded.problems == []
        return loaded.book

    return make
