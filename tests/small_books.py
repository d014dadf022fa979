"""Small books made in memory (one indicator, one goal, a few figures, judged on a day), and small projects as files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from scorecard.files.bands import shipped
from scorecard.judging.goal_case import Context
from scorecard.judging.judge import judge
from scorecard.judging.question import Question, question
from scorecard.judging.verdicts import Judged, Result, Verdict
from scorecard.model.bands import Bands
from scorecard.model.book import Book
from scorecard.model.indicators import Indicator
from scorecard.model.places import Whose
from scorecard.model.plans import Plan
from scorecard.model.problems import Location
from scorecard.model.sources import Source

_OWN_UNITS = {"growth": "%", "change": "个百分点", "multiple": "倍", "rank": "位"}
_OF_INDICATOR = ("nature", "unit", "better", "scoped", "growth_prices", "among", "of", "part", "family", "lowest")
BANDS = Bands(shipped(), {})


def indicator(id: str = "x", **more: Any) -> Indicator:
    """An indicator, a flow counted in 家 unless told otherwise."""
    return Indicator.model_validate({"id": id, "name": id, "nature": "flow", "unit": "家"} | more)


def figure(value: str | None = None, period: str | None = "2021", **more: Any) -> dict[str, Any]:
    """A figure of indicator x; `source`, `published` and `standing` say where it stands, in the spring after it."""
    spring = max([2022, *(int(year) + 1 for year in re.findall(r"\d{4}", period or ""))])
    found = {"indicator": "x", "source": "a", "published": f"{spring}-03-01", "standing": "official"} | more
    if value is not None:
        found["value"] = value
    if period is not None:
        found["period"] = period
    return found


def plan(*targets: dict[str, Any], period: str = "2021", **more: Any) -> Plan:
    """A plan with these targets in one section, set by the source `plan`."""
    whole = {
        "plan": period.replace("/", "-"),
        "title": "t",
        "place": {"zh": "地", "en": "p"},
        "@": Location("targets/t.yaml", 1, 1),
        "period": period,
        "source": "plan",
    } | more
    return Plan.model_validate(whole | {"sections": [{"id": "s", "name": "s", "targets": list(targets)}]})


def target(goal: dict[str, Any], measure: str | None = "amount", **more: Any) -> dict[str, Any]:
    """A target on indicator x."""
    return {"id": "t", "name": "t", "indicator": "x", "measure": measure, "goal": goal} | more


def sources(figures: list[dict[str, Any]], measure: str = "amount", unit: str | None = "家") -> list[Source]:
    """The sources that these figures name; measure and unit are filled in where they are left out."""
    grouped: dict[str, dict[str, Any]] = {}
    for given in figures:
        one = dict(given)
        name = one.pop("source")
        head = {"source": name, "title": name, "kind": "web"}
        head |= {"published": one.pop("published"), "standing": one.pop("standing")}
        if "reviewed" in one:
            head["reviewed"] = one.pop("reviewed")
        one.setdefault("measure", measure)
        if "value" in one:
            one.setdefault("unit", _OWN_UNITS.get(one["measure"], unit))
        of_source = grouped.setdefault(name, head | {"figures": []})
        of_source["published"] = max(of_source["published"], head["published"])
        one.setdefault("@", Location(f"seeds/{name}.yaml", 10 + len(of_source["figures"]), 5))
        of_source["figures"].append(one)
    return [Source.model_validate(source) for source in grouped.values()]


def book(indicators: list[Indicator], plans: list[Plan], found: list[Source], published: str = "2021-02-02") -> Book:
    """A book in which the plans were set on the day `published`."""
    setting = {"source": "plan", "title": "plan", "kind": "work-report", "standing": "official", "published": published}
    return Book(indicators, plans, [Source.model_validate(setting), *found], [], {}, bands=shipped())


def project(folder: Path, files: Mapping[str, str]) -> Path:
    """Write these texts below the folder, which holds targets and seeds even where nothing stands in them."""
    for name in ("targets", "seeds"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def result(goal: dict[str, Any], *figures: dict[str, Any], as_of: str = "2022-06-01", **more: Any) -> Result:
    """The result of one target on indicator x; `more` goes to the indicator, the plan or the target."""
    measure = more.pop("measure", "amount")
    own = {key: more.pop(key) for key in _OF_INDICATOR if key in more}
    others: list[Indicator] = more.pop("others", [])
    published = more.pop("published", "2021-02-02")
    whole = {key: more.pop(key) for key in ("period", "bands", "expected_in") if key in more}
    if "target_bands" in more:
        more["bands"] = more.pop("target_bands")
    one = plan(target(goal, measure, **more), **whole)
    unit = own.get("unit", "家")
    made = book([indicator(**own), *others], [one], sources(list(figures), measure, unit), published)
    return judge(made, date.fromisoformat(as_of))[0].results[0]


def verdict(goal: dict[str, Any], *figures: dict[str, Any], **more: Any) -> Verdict:
    """The verdict of such a result."""
    return result(goal, *figures, **more).verdict


def light(goal: dict[str, Any], *figures: dict[str, Any], **more: Any) -> str:
    """Colour, status and evidence in one line: green met reported."""
    found = verdict(goal, *figures, **more)
    return f"{found.colour} {found.status} {found.evidence}"


def asked(goal: dict[str, Any], measure: str = "amount", period: str = "2021", **more: Any) -> Question:
    """The question that such a target puts."""
    own = {key: more.pop(key) for key in _OF_INDICATOR if key in more}
    made = plan(target(goal, measure, **more), period=period)
    return question(made, made.targets()[0][1], indicator(**own), Whose(scope=more.get("scope")))


def context(found: Book, as_of: str = "2022-06-01", set_on: str | None = "2021-02-02") -> Context:
    """A context with the shipped bands."""
    return Context(found, date.fromisoformat(as_of), BANDS, date.fromisoformat(set_on) if set_on else None)


def judged(found: Book, as_of: str) -> list[Judged]:
    """All plans of a book on a day."""
    return judge(found, date.fromisoformat(as_of))
