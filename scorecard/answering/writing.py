"""Answers as text: figures of a source file in the form of `seeds/`, JSON, and a list to review on the terminal."""

import json
from collections.abc import Iterator
from typing import Any

from scorecard.answering.answers import Answer, Answered, Hint, Wanted
from scorecard.drafting.naming import printed_unit
from scorecard.drafting.quoting import shortened
from scorecard.drafting.writing import DOUBTFUL
from scorecard.files.yaml_scalar import scalar
from scorecard.language.bilingual import Text
from scorecard.model.bounds import as_bound
from scorecard.model.intervals import plain
from scorecard.model.sources import NONE_DONE


def name_of(wanted: Wanted) -> str:
    """The goal as a command names it: 2021/gdp-growth, the third part of a goal as 2021/roads[3]."""
    return f"{wanted.plan.plan}/{wanted.target.id}{f'[{wanted.part}]' if wanted.part else ''}"


def as_source(answered: Answered, source: str, title: str, published: str, lang: str = "en") -> str:
    """A source file whose figures answer the goals; what is doubtful stands last with its doubts."""
    lines = [
        f"# {Text('answering.review').en}",
        f"# {Text('answering.review').zh}",
        f"source: {source}",
        f"title: {scalar(title)}",
        f"published: {published}",
        "kind: work-report",
        "standing: official",
        "reviewed: false",
        "figures:" if answered.answers else "figures: []",
    ]
    for goals in by_figure(answered):
        lines += [*(f"  # {name_of(one.wanted)}" for one in goals), *_figure(goals[0], lang)]
    return "\n".join(lines) + "\n"


def by_figure(answered: Answered) -> list[list[Answer]]:
    """The answers that give one figure together, since it may answer several goals; the doubtful ones last."""
    found: dict[tuple[str, ...], list[Answer]] = {}
    for one in sorted(answered.answers, key=lambda one: one.confidence < DOUBTFUL):
        found.setdefault(tuple(figure_of(one).values()), []).append(one)
    return list(found.values())


def _figure(one: Answer, lang: str) -> Iterator[str]:
    for doubt in one.doubts:
        yield f"  # {Text('drafting.doubt', doubt=doubt).in_language(lang)}"
    for number, (key, value) in enumerate(figure_of(one).items()):
        printed = value if key in _BARE else scalar(value)
        yield f"  {'-' if number == 0 else ' '} {key}: {printed}"


_BARE = (
    "indicator",
    "measure",
    "stage",
    "scope",
    "value",
    "bound",
    "status",
    "per",
    "parts",
)  # codes and numbers need no quotes


def figure_of(one: Answer) -> dict[str, str]:
    """The figure that an answer gives: the keys of a figure in a source file with their texts."""
    figure = {"indicator": one.wanted.indicator.id, "measure": one.measure}
    found = one.found
    if found is None:
        stage = one.stage or ""
        when = (
            {"happened": one.period} if one.reached else {"parts": NONE_DONE, "seen": one.wanted.period.end.isoformat()}
        )
        return figure | {"stage": stage} | when | {"says": shortened(one.says, "")}
    if found.scope:
        figure["scope"] = found.scope
    figure |= {"period": one.period, "value": _value(one), "unit": printed_unit(found, one.wanted.indicator)}
    if found.yearly and "/" in one.period:
        figure["per"] = "year"
    if as_bound(found.bound) != "exact":
        figure["bound"] = found.bound
    if found.estimated:
        figure["status"] = "estimated"
    return figure | {"says": shortened(found.says, found.number)}


def _value(one: Answer) -> str:
    """The number with its sign: what fell by so much is below zero."""
    assert one.found is not None
    return plain(-one.found.low if _falls(one) else one.found.low)


def _falls(one: Answer) -> bool:
    """Whether the words state a fall by a number without a sign."""
    return one.found is not None and one.found.direction == "down" and one.measure in ("growth", "change")


def number_of(one: Answer) -> str:
    """The number as printed, with the sign that the words around it give: 负增长0.5% is -0.5%."""
    assert one.found is not None
    return f"-{one.found.number}" if _falls(one) and one.found.low > 0 else one.found.number


def as_json(answered: Answered) -> str:
    """Everything as JSON, one object for answers, hints and silent goals, the same bytes for the same input."""
    found = {
        "answers": [_answer(one) for one in answered.answers],
        "hints": [_hint(one) for one in answered.hints],
        "silent": [{"target": name_of(one)} for one in answered.silent],
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _answer(one: Answer) -> dict[str, Any]:
    found = one.found
    return {
        "target": name_of(one.wanted),
        "start": one.start,
        "end": one.end,
        "says": one.says,
        "value": _value(one) if found else None,
        "unit": printed_unit(found, one.wanted.indicator) if found else None,
        "measure": one.measure,
        "period": one.period,
        "stage": one.stage,
        "reached": one.reached,
        "bound": as_bound(found.bound) if found else None,
        "confidence": float(one.confidence),
        "doubts": [{"zh": doubt.zh, "en": doubt.en} for doubt in one.doubts],
        "hint": None,
    }


def _hint(one: Hint) -> dict[str, Any]:
    return {
        "target": name_of(one.wanted),
        "start": one.start,
        "end": one.end,
        "says": one.says,
        "hint": {"zh": one.why.zh, "en": one.why.en},
    }
