"""The chart of a target, drawn simply as SVG with its numbers in text: the path of a plan of several years, else what
was reported beside what was promised. It is drawn only where both are numbers, and it decides nothing."""

from decimal import Decimal
from typing import Any

from scorecard.judging.verdicts import Basis, Result, YearlyPath
from scorecard.language.bilingual import Text
from scorecard.model.bounds import BOUNDS
from scorecard.model.intervals import plain, trimmed, with_unit

_LEFT, _RIGHT, _TOP, _BOTTOM = 60, 600, 40, 210  # where the numbers are drawn, in a picture of 640 by 260
_BAR = 420  # the longest bar


def chart(result: Result, lang: str) -> dict[str, Any] | None:
    """What the template of the chart is given; None where there is nothing to draw."""
    basis = result.verdict.basis
    if basis is None or basis.aim is None:
        return None
    if basis.path is not None and basis.path.readings:
        return _line(basis, basis.path, basis.aim, lang)
    return _bars(result, basis, basis.aim, lang)


def _line(basis: Basis, path: YearlyPath, aim: Decimal, lang: str) -> dict[str, Any]:
    """The readings of each year, and the goal at the end; estimates and bounds are said to be so."""
    unit = basis.asked.unit
    values = [reading.value for reading in path.readings] + [aim]
    low, high = min(values), max(values)
    span = (high - low) or abs(high) or Decimal(1)

    def x(year: int) -> float:
        return _LEFT + (_RIGHT - _LEFT) * (year - path.years[0]) / max(1, len(path.years) - 1)

    def y(value: Decimal) -> float:
        return float(_BOTTOM - (_BOTTOM - _TOP) * (value - low) / span)

    points = [
        {
            "x": round(x(one.year), 1),
            "y": round(y(one.value), 1),
            "words": _told(one.value, unit, one.bound, lang),
            "hollow": one.estimated or one.bound != "exact",
        }
        for one in path.readings
    ]
    goal = {"x": round(x(path.years[-1]), 1), "y": round(y(aim), 1), "words": _goal(aim, unit, lang)}
    for point in points:
        point["label"] = _short(str(point["words"]), str(goal["words"]))
    return {
        "kind": "line",
        "points": points,
        "goal": goal,
        "years": [{"x": round(x(year), 1), "words": str(year)} for year in path.years],
        "line": " ".join(f"{point['x']},{point['y']}" for point in points),
        "title": Text("site.chart-path").in_language(lang),
        "told": _sentence(points, goal, lang),
    }


def _bars(result: Result, basis: Basis, aim: Decimal, lang: str) -> dict[str, Any] | None:
    """Two bars from zero: what was promised and what was reported. Nothing where a number is below zero."""
    actual = result.verdict.actual
    if actual is None or result.verdict.reading is None:
        return None
    value = result.verdict.reading.value
    longest = max(value, aim)
    if min(value, aim) < 0 or longest <= 0:
        return None
    unit = basis.asked.unit
    rows = [
        {"name": Text("site.chart-asked").in_language(lang), "value": aim, "words": with_unit(plain(aim), unit, lang)},
        {
            "name": Text("site.chart-reported").in_language(lang),
            "value": value,
            "words": _told(value, unit, actual.bound, lang),
        },
    ]
    bars = [
        {
            "name": row["name"],
            "words": row["words"],
            "width": round(float(_BAR * Decimal(str(row["value"])) / longest), 1),
            "y": 40 + 50 * nth,
        }
        for nth, row in enumerate(rows)
    ]
    told = "; ".join(f"{bar['name']} {bar['words']}" for bar in bars)
    return {"kind": "bars", "bars": bars, "title": Text("site.chart-bars").in_language(lang), "told": told}


def _told(value: Decimal, unit: str, bound: str, lang: str) -> str:
    """A number with its unit and its bound: > 3000 for “over”."""
    sign = BOUNDS[bound].sign if bound in BOUNDS else ""
    return f"{sign} {with_unit(trimmed(value), unit, lang)}".strip()


def _short(words: str, goal: str) -> str:
    """A label without the unit that the goal's label has too: 237.92 beside 300 billion yuan."""
    sign, _, rest = words.partition(" ") if words[0] in "<>≤≥≈" else ("", "", words)
    number, _, unit = rest.partition(" ")
    return f"{sign} {number}".strip() if unit and goal.endswith(f" {unit}") else words


def _goal(aim: Decimal, unit: str, lang: str) -> str:
    return f"{Text('site.chart-asked').in_language(lang)} {with_unit(plain(aim), unit, lang)}"


def _sentence(points: list[dict[str, Any]], goal: dict[str, Any], lang: str) -> str:
    return "; ".join([*(str(point["words"]) for point in points), str(goal["words"])])
