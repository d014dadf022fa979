"""Drafts as text: a plan in YAML, the indicators that it proposes, and JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from scorecard.drafting.candidates import Candidate
from scorecard.drafting.comments import DOUBTFUL_ONES, UNREVIEWED, doubt_lines, remaining, to_append
from scorecard.drafting.encoding import Draft, encoding, falling, goal, nothing, printable, times, unit_of, unwanted
from scorecard.drafting.head import Head, is_split
from scorecard.drafting.leftover import UnreadClause
from scorecard.drafting.quoting import shortened
from scorecard.files.yaml_scalar import scalar as quoted
from scorecard.language.bilingual import Text
from scorecard.language.scripts import is_latin
from scorecard.language.units import same_kind, unit

DOUBTFUL = Decimal("0.6")  # below it a draft is put last, for review


def record(draft: Draft, *, past: bool = False) -> dict[str, Any]:
    """One draft as data. Numbers are given as they are printed, of a figure that fell with its sign; offsets count
    characters of the file."""
    found, named = draft.found, draft.named
    number = _number(found)
    if past and falling(draft) and not isinstance(number.get("value"), str | None):
        number = {key: -value for key, value in number.items()}
    return {
        "start": found.start, "end": found.end, "says": found.says, "kind": found.kind, **number, **_unit(found),
        "stage": found.stage or None, "asked": found.asked or None, "bound": found.bound, "measure": found.measure,
        "direction": found.direction or None, "indicator": found.indicator, "indicator_id": named.id,
        "known": named.known is not None, "likeness": float(named.likeness), "scope": found.scope or None,
        "strength": found.strength, "until": found.until, "due": found.due or None, "owners": list(found.owners),
        "period": found.period or None, "when": "each-year" if found.each_year else None, "section": found.section,
        "confidence": float(found.confidence), "doubts": [doubt.en for doubt in found.doubts],
        "doubts_zh": [doubt.zh for doubt in found.doubts], "before": draft.before or None,
    }  # fmt: skip


def _number(found: Candidate) -> dict[str, Any]:
    if found.kind != "number":
        return {"value": None}
    if found.in_words:
        return {"value": None, "stands_for": f"{found.low} {found.unit}".strip()}
    if found.printed:
        return {"value": found.printed}
    if found.value is None:
        return {"low": _plain(found.low), "high": _plain(found.high)}
    return {"value": _plain(found.low)}


_TIMES = ("月", "年", "人", "户", "天", "日")


def _unit(found: Candidate) -> dict[str, str | None]:
    """The unit as it is printed at the number; a month or person said before it (每月620元) and each year stand
    apart."""
    year = "year" if found.yearly else None
    top, _, divisor = found.unit.rpartition("/")
    if top and divisor in _TIMES and f"/{divisor}" not in found.says:
        return {"unit": top, "per": divisor}
    return {"unit": found.unit or None, "per": year}


def _plain(value: Decimal) -> int | float:
    value = printable(value)
    return int(value) if value == value.to_integral_value() else float(value)


def as_json(drafts: list[Draft], *, past: bool = False) -> str:
    """All drafts as a JSON list."""
    return json.dumps([record(draft, past=past) for draft in drafts], ensure_ascii=False, indent=1) + "\n"


def as_plan(drafts: list[Draft], head: Head, left: Sequence[UnreadClause] = ()) -> str:
    """A plan file in the house style: sections in the order of the report, what is doubtful last with its doubt, and at
    the very end the clauses with a number that gave no goal."""
    return "\n".join([*_top(drafts, head), *_sections(drafts, head.lang), *remaining(left, head.lang)]) + "\n"


def as_indicators(goals: list[Draft], figures: Sequence[Draft] = ()) -> str:
    """The proposed indicators of goals and of reported figures, to be appended to `targets/indicators.yaml`.

    A goal that asks for less, or a name such as 失业率, says that lower is better; a fall in a past year says nothing
    of it.
    """
    drafts = [*goals, *figures]
    lower = {draft.named.id for draft in goals if _down(draft.found)}
    lower |= {draft.named.id for draft in drafts if unwanted(draft.found)}
    lines: list[str] = []
    shown: dict[str, Draft] = {}
    scoped = {draft.named.id for draft in drafts if draft.found.scope == "municipal"}
    for draft in drafts:
        earlier = shown.setdefault(draft.named.id, draft)
        if _unit_is_guessed(earlier):
            shown[draft.named.id] = draft
    beyond = {draft.named.id for draft in drafts if _above_the_whole(draft)}
    below = {draft.named.id for draft in drafts if _share(draft) and draft.found.low < 0}
    for draft in shown.values():
        if draft.named.known is None:
            lines += [f"  - id: {draft.named.id}", f"    name: {quoted(draft.found.indicator or draft.named.id)}"]
            measured = _own_unit(draft)
            lines += [f"    unit: {quoted(measured)}"] if draft.named.nature not in ("rank", "event") else []
            lines += [f"    nature: {draft.named.nature}"]
            lines += ["    better: lower"] if draft.named.id in lower else []
            lines += ["    lowest: -100"] if draft.named.id in below else []
            lines += ["    highest: 10000"] if draft.named.id in beyond else []
            lines += ["    scoped: true"] if draft.named.id in scoped else []
    return "\n".join(lines) + "\n" if lines else ""


# The unit of what is known by its growth only, by its last words; money otherwise.
_USUAL = tuple(
    (name, re.compile(words))
    for name, words in (
        ("%", "(?:价格|涨幅|指数|能耗|强度|密度|[率比]|price|rate|index)[^，]{0,4}$"),
        ("万人次", "(?:人次|人数|游客|旅客|客流量|visits|visitors)$"),
        ("万人", "(?:人口|就业|population|jobs)$"),
        ("万吨", "(?:产量|总产|吞吐量|货运量|排放量|排放总量|output)$"),
        ("亿千瓦时", "(?:用电量|发电量)$"),
        ("家", "(?:企业|户数|主体|数量|firms|enterprises)$"),
    )
)


def _share(draft: Draft) -> bool:
    """Whether a draft is the level of a share or rate in percent, which by itself lies between 0 and 100."""
    known = unit(unit_of(draft))
    percent = known is not None and known.dimension == "percent"
    return percent and draft.named.nature == "ratio" and draft.named.measure == "level"


def _above_the_whole(draft: Draft) -> bool:
    """Whether a share is said to be more than 100 % (a coverage of provisions, an index)."""
    known = unit(unit_of(draft))
    return known is not None and _share(draft) and draft.found.high * known.factor > 100


def _own_unit(draft: Draft) -> str:
    """The unit of the indicator itself; where only its growth is known, the reader has to look it up."""
    if _unit_is_guessed(draft):
        words = draft.found.indicator
        return next((name for name, pattern in _USUAL if pattern.search(words)), "亿元")
    return "%" if draft.named.measure == "change" and same_kind(draft.named.unit, "个百分点") else unit_of(draft)


def _unit_is_guessed(draft: Draft) -> bool:
    return draft.named.measure in ("growth", "multiple") and draft.named.nature != "ratio"


def _down(found: Candidate) -> bool:
    return found.direction == "down" or found.bound in ("at_most", "less_than") or nothing(found)


def _by_hand(drafts: list[Draft], head: Head) -> list[str]:
    """What is left to be done where only the plan is printed."""
    source = Text("drafting.source-apart", source=head.source).in_language(head.lang)
    return [*to_append(drafts, "--indicators", head.lang), f"# {source}"]


def _year_doubt(head: Head) -> list[str]:
    """That the year of the plan seems to begin in another month than January."""
    told = head.plan if head.month is None else ""
    years = told if is_split(head.plan) else head.split_year
    if not years:
        return []
    doubt = Text("drafting.split-year", years=years, period=f"{head.year}-04/{head.year + 1}-03")
    return [f"# {Text('drafting.doubt', doubt=doubt).in_language(head.lang)}"]


def _span(head: Head) -> str:
    return head.twelve_months(head.year, head.year) if is_split(head.plan) else head.plan.replace("-", "/")


def _top(drafts: list[Draft], head: Head) -> list[str]:
    return [
        f"# {Text('drafting.goals-drafted', count=len(drafts)).in_language(head.lang)}",
        *([] if head.written else _by_hand(drafts, head)),
        f"plan: {quoted(head.plan)}",
        f"title: {{zh: {head.plan}年目标, en: Goals for {head.plan}}}",
        f"place: {quoted(head.place)}",
        *_year_doubt(head),
        f"period: {_span(head)}",
        f"source: {head.source}",
        f"reviewed: false  # {UNREVIEWED.in_language(head.lang)}",
        "sections:",
    ]


_NAME_MOST = 40  # characters of the name of a section, twice as many in Latin letters


def _sections(drafts: list[Draft], lang: str) -> Iterator[str]:
    sure = [draft for draft in drafts if draft.found.confidence >= DOUBTFUL]
    doubtful = [draft for draft in drafts if draft.found.confidence < DOUBTFUL]
    ids: dict[str, int] = {}
    groups: dict[str, list[Draft]] = {}
    for draft in sure:
        groups.setdefault(draft.found.section, []).append(draft)
    for number, (name, members) in enumerate(groups.items(), start=1):
        yield f"  - id: part-{number}"
        yield f"    name: {quoted(name[: _NAME_MOST * (1 + is_latin(name))]) if name else '{zh: 目标, en: Goals}'}"
        yield "    targets:"
        for draft in members:
            yield from _target(draft, ids, lang)
    if doubtful:
        yield from (
            f"  # {DOUBTFUL_ONES.in_language(lang)}",
            "  - id: to-review",
            "    name: {zh: 待核, en: To review}",
            "    targets:",
        )
        for draft in doubtful:
            yield from _target(draft, ids, lang)


def _target(draft: Draft, ids: dict[str, int], lang: str) -> Iterator[str]:
    found = draft.found
    wanted = (
        draft.named.id
        if draft.named.measure in ("amount", "level", "stage")
        else f"{draft.named.id}-{draft.named.measure}"
    )
    chosen = wanted
    while chosen in ids:
        ids[wanted] += 1  # so that a thousand goals of one name are not tried a million times
        chosen = f"{wanted}-{ids[wanted]}"
    ids[chosen] = 1
    number = encoding(draft) if found.kind == "number" else None
    yield from (f"      {line}" for line in doubt_lines(draft, number.refused if number else None, lang))
    if draft.before:
        yield f"      # {Text('drafting.before', words=draft.before).in_language(lang)}"
    yield f"      - id: {chosen}"
    yield f"        name: {quoted(found.indicator or chosen)}"
    yield f"        indicator: {draft.named.id}"
    yield f"        measure: {draft.named.measure}"
    if found.scope:
        yield f"        scope: {found.scope}"
    yield f"        goal: {{{goal(draft, number)}}}"
    yield from (f"        {key}" for key in times(found))
    if found.owners:
        yield f"        owner: [{', '.join(quoted(name) for name in found.owners)}]"
    says = number.says if number else shortened(found.says, found.number or found.says[-12:])
    yield f"        says: {quoted(says)}"
    if found.strength != "firm" or found.effort:
        yield f"        strength: {'stretch' if found.strength == 'stretch' else 'effort'}"
