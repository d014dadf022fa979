"""The workbook is live: what it reckons after a change is what judging says of the changed files."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from scorecard.files.bands import shipped
from scorecard.files.load import load
from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Judged
from scorecard.language.bilingual import term
from scorecard.output.rows import rows_of
from scorecard.output.workbook.columns import KEYS, sheet_row
from scorecard.output.workbook.contents import BANDS_ROW
from scorecard.output.workbook.number_formats import factor
from scorecard.output.workbook.write import write_workbook
from tests.small_books import project

ironcalc = pytest.importorskip("ironcalc", reason="recalculation needs ironcalc: pip install ironcalc")


class Kind(NamedTuple):
    """A target of one kind, its indicator, and its figure with space for a value."""

    indicator: str
    target: str
    figure: str
    step: Decimal  # the precision of the figure
    low: int
    high: int
    starts_low: bool = False  # the written workbook needs values that decide

    def start(self) -> str:
        return str((self.low if self.starts_low else self.high) * self.step)


def _figure(measure: str, period: str, unit: str, more: str = "") -> str:
    return f"measure: {measure}, period: {period}, value: VALUE, unit: {unit}{more}"


YEAR = '"2021"'
ONE, TENTH = Decimal(1), Decimal("0.1")
KINDS: dict[str, Kind] = {
    "floor": Kind("unit: 家, nature: stock", "measure: level, goal: {at_least: 70, unit: 家}", _figure("level", "2021-12-31", "家"), ONE, 40, 100),
    "more": Kind("unit: 家, nature: stock", "measure: level, goal: {more_than: 70, unit: 家}", _figure("level", "2021-12-31", "家"), ONE, 60, 80),
    "rate": Kind("unit: 亿元, nature: flow", 'measure: growth, goal: {at_least: 7.3, unit: "%"}', _figure("growth", YEAR, '"%"'), TENTH, 50, 90),
    "cap": Kind("unit: 吨, nature: flow, better: lower", "measure: amount, goal: {at_most: 100, unit: 吨}", _figure("amount", YEAR, "吨"), ONE, 80, 130),
    "under": Kind("unit: '%', nature: ratio, better: lower", "measure: level, goal: {less_than: 5, unit: '%'}", _figure("level", "2021-12-31", "'%'"), TENTH, 30, 70),
    "coarse": Kind("unit: 亿元, nature: flow", "measure: amount, goal: {at_least: 100.5, unit: 亿元}", _figure("amount", YEAR, "亿元"), ONE, 85, 110),
    "over": Kind("unit: 亿元, nature: flow", "measure: amount, goal: {at_least: 100, unit: 亿元}", _figure("amount", YEAR, "亿元", ", bound: over"), ONE, 85, 110),
    "at-most": Kind("unit: 亿元, nature: flow", "measure: amount, goal: {at_least: 100, unit: 亿元}", _figure("amount", YEAR, "亿元", ", bound: under"), ONE, 85, 110, True),
    # “about 110” is as coarse as ten, “about 109” as one: what the workbook holds is the coarseness as judged
    "roughly": Kind("unit: 亿元, nature: flow", "measure: amount, goal: {at_least: 100, unit: 亿元}", _figure("amount", YEAR, "亿元", ", bound: about"), ONE, 91, 99, True),
    "roughly-more": Kind("unit: 亿元, nature: flow", "measure: amount, goal: {at_least: 100, unit: 亿元}", _figure("amount", YEAR, "亿元", ", bound: about"), ONE, 101, 109),
    "about": Kind("unit: 度, nature: ratio, better: neither", "measure: level, goal: {about: 20, unit: 度}", _figure("level", "2021-12-31", "度"), TENTH, 160, 240),
    "about-rate": Kind("unit: '%', nature: ratio, better: neither", "measure: level, goal: {about: 3, unit: '%'}", _figure("level", "2021-12-31", "'%'"), TENTH, 10, 50),
    "about-floor": Kind("unit: 家, nature: stock", "measure: level, goal: {about: 50, unit: 家, tolerance: 2}", _figure("level", "2021-12-31", "家"), ONE, 40, 60),
    "between": Kind("unit: 度, nature: ratio, better: neither", "measure: level, goal: {between: [10, 20], unit: 度}", _figure("level", "2021-12-31", "度"), ONE, 5, 25),
    "between-up": Kind("unit: 项, nature: flow", "measure: amount, goal: {between: [10, 20], unit: 项}", _figure("amount", YEAR, "项"), ONE, 5, 25),
    "between-down": Kind("unit: 项, nature: flow, better: lower", "measure: amount, goal: {between: [10, 20], unit: 项}", _figure("amount", YEAR, "项"), ONE, 5, 30),
    "zero": Kind("unit: 起, nature: flow, better: lower", "measure: amount, goal: {at_most: 0, unit: 起}", _figure("amount", YEAR, "起"), ONE, 0, 3),
    "first": Kind("unit: 起, nature: flow", "measure: amount, goal: {more_than: 0, unit: 起}", _figure("amount", YEAR, "起"), ONE, 0, 3),
    "negative": Kind("unit: '%', nature: ratio, lowest: -100", "measure: level, goal: {at_least: -2, unit: '%'}", _figure("level", "2021-12-31", "'%'"), TENTH, -40, 10),
    "rank": Kind("nature: rank, better: lower", "measure: rank, goal: {rank: {at_most: 3}}", _figure("rank", YEAR, "位"), ONE, 1, 8),
    "estimate": Kind("unit: 人, nature: flow", "measure: amount, goal: {at_least: 500, unit: 人}", _figure("amount", YEAR, "人", ", status: estimated"), ONE, 400, 600),
    "part": Kind("unit: 人, nature: flow", "measure: amount, goal: {at_least: 500, unit: 人}", _figure("amount", "2021-01/2021-09", "人"), ONE, 200, 700),
    "part-cap": Kind("unit: 吨, nature: flow, better: lower", "measure: amount, goal: {at_most: 100, unit: 吨}", _figure("amount", "2021-01/2021-09", "吨"), ONE, 50, 140),
    "early-rate": Kind("unit: 亿元, nature: flow", 'measure: growth, goal: {at_least: 7.3, unit: "%"}', _figure("growth", "2021-01/2021-09", '"%"'), TENTH, 50, 90),
    "early-level": Kind("unit: 家, nature: stock", "measure: level, goal: {at_least: 70, unit: 家}", _figure("level", "2021-09-30", "家"), ONE, 40, 100),
    "unclear": Kind("unit: 亿元, nature: flow, scoped: true", "measure: amount, goal: {at_least: 100, unit: 亿元}", _figure("amount", YEAR, "亿元", ", scope: citywide"), ONE, 60, 200, True),
}  # fmt: skip
LONG: dict[str, Kind] = {
    "path": Kind("unit: 家, nature: stock", "measure: level, goal: {at_least: 200, unit: 家}", _figure("level", "2022-12-31", "家"), ONE, 60, 230),
    "path-down": Kind("unit: 吨, nature: stock, better: lower", "measure: level, goal: {at_most: 50, unit: 吨}", _figure("level", "2022-12-31", "吨"), ONE, 30, 130),
    "path-share": Kind("unit: '%', nature: ratio", "measure: level, goal: {at_least: 80, unit: '%'}", _figure("level", "2022-12-31", "'%'"), TENTH, 550, 850),
    "higher": Kind("unit: 家, nature: stock", "measure: level, goal: {direction: up}", _figure("level", "2022-12-31", "家"), ONE, 95, 105),
    "sum": Kind("unit: 亿元, nature: flow", "measure: amount, goal: {at_least: 500, unit: 亿元}", _figure("amount", "2021/2022", "亿元"), ONE, 100, 600),
    "place": Kind("nature: rank, better: lower", "measure: rank, goal: {rank: {at_most: 3}}", _figure("rank", '"2022"', "位"), ONE, 1, 8, True),
}  # fmt: skip
BASES = {
    "path": _figure("level", "2020-12-31", "家").replace("VALUE", "100"),
    "path-down": _figure("level", "2020-12-31", "吨").replace("VALUE", "100"),
    "path-share": _figure("level", "2020-12-31", "'%'").replace("VALUE", "60.0"),
    "higher": _figure("level", "2020-12-31", "家").replace("VALUE", "100"),
}
BANDS = {
    ("attainment", "amber_share"): (0, 30),
    ("attainment", "amber_points"): (0, 3),
    ("rank", "amber_places"): (0, 4),
    ("attainment", "about_points"): (0, 2),
    ("attainment", "about_share"): (0, 15),
    ("pace", "amber_points"): (0, 30),
    ("trajectory", "on_track"): (Decimal("0.8"), Decimal("1.1")),
    ("trajectory", "at_risk"): (Decimal("0.3"), Decimal("0.7")),
    ("match", "wildly_off_share"): (10, 90),
}


class Case(NamedTuple):
    kinds: dict[str, Kind]
    period: str
    as_of: date


CASES = {
    "year that is over": Case(KINDS, "2021", date(2022, 6, 1)),
    "year that runs": Case(KINDS, "2021", date(2021, 11, 1)),
    "plan that runs": Case(LONG, "2021-2025", date(2023, 6, 1)),
    "plan that is over": Case(LONG, "2021-2025", date(2026, 6, 1)),
}


# What the workbook does not judge: what covers a part or stands before the end, is of an unclear scope, or can be read
# two ways.
OF_A_YEAR = {"part", "part-cap", "early-rate", "early-level", "unclear", "about", "about-rate", "about-floor"}
AS_JUDGED = {
    "year that is over": OF_A_YEAR,
    "year that runs": OF_A_YEAR,
    "plan that runs": set(LONG),
    "plan that is over": set(LONG),
}


def _judged(
    folder: Path, case: Case, values: dict[str, str], bands: dict[tuple[str, str], Decimal]
) -> tuple[Judged, Any]:
    name = "{zh: 名, en: name}"
    listed = "\n".join(f"  - {{id: {key}, name: {name}, {kind.indicator}}}" for key, kind in case.kinds.items())
    goals = "\n".join(
        f"      - {{id: {key}, name: {name}, indicator: {key}, {kind.target}}}" for key, kind in case.kinds.items()
    )
    period = case.period.replace("-", "/")
    head = f'plan: "{case.period}"\ntitle: {name}\nplace: {name}\nperiod: {period}\nsource: plan\n'
    body = f"{head}sections:\n  - id: all\n    name: {name}\n    targets:\n{goals}\n"
    source = "title: T\npublished: {}\nkind: work-report\nstanding: official\n"
    before = "".join(f"  - {{indicator: {key}, {text}}}\n" for key, text in BASES.items() if key in case.kinds)
    first = f"source: plan\n{source.format('2021-01-10')}" + (f"figures:\n{before}" if before else "")
    figures = "".join(
        f"  - {{indicator: {key}, {case.kinds[key].figure.replace('VALUE', value)}}}\n" for key, value in values.items()
    )
    answer = f"figures:\n{figures}" if figures else ""
    files = {
        "targets/indicators.yaml": f"indicators:\n{listed}\n",
        "targets/plan.yaml": body,
        "seeds/plan.yaml": first,
        "seeds/answer.yaml": f"source: answer\n{source.format(case.as_of)}{answer}",
    }
    project(folder, files)
    loaded = load(folder / "targets", folder / "seeds")
    assert not [problem for problem in loaded.problems if problem.level == "error"], loaded.problems
    rules: dict[str, dict[str, Decimal]] = {}
    for (method, band), limit in bands.items():
        rules.setdefault(method, {})[band] = limit
    plan = loaded.book.plans[0].model_copy(update={"bands": rules})
    return judge(loaded.book, case.as_of, [plan])[0], loaded


def _first_values(case: Case) -> dict[str, str]:
    return {key: kind.start() for key, kind in case.kinds.items()}


def _write(folder: Path, case: Case, lang: str = "en") -> tuple[Path, Judged]:
    judged, loaded = _judged(folder, case, _first_values(case), {})
    path = folder / "live.xlsx"
    write_workbook(path, judged, loaded.book, case.as_of, lang, [])
    return path, judged


def _model(path: Path) -> Any:
    return ironcalc.load_from_xlsx(str(path), "en", "UTC", "en")


def _cell(model: Any, key: str, row: int) -> Any:
    return model.get_cell_value(1, row, KEYS.index(key) + 1)  # sheet 1 is the Scorecard


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Path]]:
    """The workbook of each case, with its folder."""
    found = {}
    for name, case in CASES.items():
        folder = tmp_path_factory.mktemp("live")
        found[name] = (folder, _write(folder, case)[0])
    return found


@pytest.mark.parametrize("name", CASES)
@settings(max_examples=25, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(data=st.data())
def test_lights_after_any_change_are_those_of_judging(
    live: dict[str, tuple[Path, Path]], name: str, data: st.DataObject
) -> None:
    case, (folder, path) = CASES[name], live[name]
    values = {
        key: str(data.draw(st.integers(kind.low, kind.high), label=key) * kind.step) for key, kind in case.kinds.items()
    }
    bands = {key: data.draw(st.decimals(low, high, places=1), label=key[1]) for key, (low, high) in BANDS.items()}
    judged, _ = _judged(folder, case, values, bands)
    model = _model(path)
    names = [(band.method, band.name) for band in shipped()]
    method = [sheet["name"] for sheet in model.get_worksheets_properties()].index("Method")
    for key, value in bands.items():
        model.set_user_input(method, BANDS_ROW + names.index(key), 3, str(value))
    first, _ = _judged(folder, case, _first_values(case), {})
    before = {row.target: row for row in rows_of(first) if row.result.verdict.actual is not None}
    rows = [(sheet_row(index), row) for index, row in enumerate(rows_of(judged)) if row.target in before]
    for at_row, row in rows:
        typed = Decimal(values[row.target]) * factor(before[row.target].result.target.goal.unit or "", "en")
        model.set_user_input(1, at_row, KEYS.index("actual") + 1, f"{typed:f}")
    model.evaluate()
    for at_row, row in rows:
        said = before[row.target] if row.target in AS_JUDGED[name] else row
        assert _cell(model, "status", at_row) == term(said.status).en, (row.target, values[row.target], bands)
        assert _cell(model, "light", at_row) == said.light("en"), (row.target, values[row.target], bands)


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("name", CASES)
def test_every_stored_result_is_what_the_formula_gives(tmp_path: Path, name: str, lang: str) -> None:
    path, _ = _write(tmp_path, CASES[name], lang)
    stored, formulas = openpyxl.load_workbook(path, data_only=True), openpyxl.load_workbook(path)
    model = _model(path)
    model.evaluate()
    compared = 0
    for number, sheet in enumerate(formulas):
        for cells in sheet.iter_rows():
            for cell in cells:
                if cell.data_type != "f":
                    continue
                compared += 1
                found, kept = (
                    model.get_cell_value(number, cell.row, cell.column),
                    stored[sheet.title][cell.coordinate].value,
                )
                if isinstance(kept, int | float):
                    assert found == pytest.approx(kept, abs=1e-9), cell.coordinate
                else:
                    assert (found or "") == (kept or ""), (sheet.title, cell.coordinate, cell.value)
    assert compared > 3 * len(CASES[name].kinds)


@pytest.mark.parametrize("name", CASES)
def test_lights_follow_from_numbers_where_one_figure_answers_whole(tmp_path: Path, name: str) -> None:
    path, judged = _write(tmp_path, CASES[name])
    sheet = openpyxl.load_workbook(path)["Scorecard"]
    rows = {row.target: sheet_row(index) for index, row in enumerate(rows_of(judged))}
    fixed = {key for key, row in rows.items() if sheet.cell(row, KEYS.index("status") + 1).data_type != "f"}
    assert fixed == AS_JUDGED[name]
    said = {key: sheet.cell(row, KEYS.index("follows") + 1).value for key, row in rows.items()}
    assert {key for key, text in said.items() if text == "the files, as judged"} == fixed


def test_number_tried_where_nobody_reported_lights_a_hollow_light(tmp_path: Path) -> None:
    case = CASES["year that is over"]
    judged, loaded = _judged(tmp_path, case, {}, {})
    write_workbook(tmp_path / "x.xlsx", judged, loaded.book, case.as_of, "en", [])
    model = _model(tmp_path / "x.xlsx")
    row = sheet_row(list(case.kinds).index("floor"))
    assert _cell(model, "light", row) == "– grey"
    model.set_user_input(1, row, KEYS.index("actual") + 1, "71")
    model.evaluate()
    assert _cell(model, "light", row) == "○ green (hollow)"
    assert _cell(model, "gap", row) == 1  # 71 − 70


@pytest.mark.parametrize(
    ("target", "value", "hollow"),
    [
        ("floor", "7", False),  # a tenth of 70, but counts below ten may be as few
        ("floor", "700", True),  # ten times 70
        ("floor", "699", False),
        ("rate", "0.07", True),  # a fraction beside 7.3 %
        ("rate", "0.7", False),
        ("rate", "73.0", True),
        ("cap", "10", True),
        ("cap", "11", False),
        ("between-up", "200", True),  # ten times the larger end, 20
        ("between-up", "150", False),  # ten times the smaller end is no slip
        ("negative", "-20.0", True),
        ("negative", "-19.9", False),
        ("cap", "-1", True),  # nothing weighs less than nothing
    ],
)
def test_an_improbable_number_typed_into_the_workbook_is_a_hint(
    live: dict[str, tuple[Path, Path]], target: str, value: str, hollow: bool
) -> None:
    case, (folder, path) = CASES["year that is over"], live["year that is over"]
    judged, _ = _judged(folder, case, _first_values(case) | {target: value}, {})
    at_row, row = next((sheet_row(number), row) for number, row in enumerate(rows_of(judged)) if row.target == target)
    model = _model(path)
    model.set_user_input(1, at_row, KEYS.index("actual") + 1, value)
    model.evaluate()
    assert _cell(model, "light", at_row) == row.light("en")
    assert ("hollow" in row.light("en")) == hollow
