"""What changed between two scorecards: which lights, and which figures changed them.

A scorecard is taken as the lights of its targets, so that two days can be compared as well as two JSON files. A target
without a light on one side did not exist there. Solid and hollow are two lights of one colour.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from scorecard.judging.phrases import printed_text
from scorecard.judging.verdicts import Judged
from scorecard.language.bilingual import Text, figures_listed, in_both, sentences, term
from scorecard.model.bounds import Bound, as_bound
from scorecard.model.intervals import plain
from scorecard.model.periods import parse, period_text
from scorecard.model.reported import Reported
from scorecard.model.statuses import COLOURS, Status

TargetKey = tuple[str, str]  # the plan and the target


class LightFigure(NamedTuple):
    """A figure that a light rests on: where it stands, and what it says."""

    source: str
    when: Text
    value: Text
    place: str

    def text(self) -> Text:
        """The figure on one line: 8.4%, 2021 (source)."""
        value, when = self.value, self.when
        return Text("summary.value-when-source", value=value, when=when, source=self.source)


class Light(NamedTuple):
    """The light of one target, and what it rests on."""

    name: Text
    status: Status
    solid: bool
    figures: tuple[LightFigure, ...]

    @property
    def shown(self) -> tuple[str, bool]:
        """What is drawn: the colour, and whether it is solid. Grey is never solid."""
        return COLOURS[self.status], self.solid

    def text(self) -> Text:
        """The light in words: hollow green (met)."""
        colour, status = term(COLOURS[self.status]), term(self.status)
        hollow = COLOURS[self.status] != "grey" and not self.solid
        return Text("summary.hollow-light" if hollow else "summary.light", colour=colour, status=status)


class Change(NamedTuple):
    """One target whose light changed, with the figures that came and those that went; None is a missing side."""

    plan: str
    target: str
    before: Light | None
    after: Light | None
    came: tuple[LightFigure, ...]
    went: tuple[LightFigure, ...]

    def text(self) -> Text:
        """The change in one line, in both languages."""
        none = Text("summary.not-there")
        old, new = (light.text() if light else none for light in (self.before, self.after))
        parts = [Text("summary.old-new", old=old, new=new)]
        for verb, figures in (
            (Text("summary.now-rests-on"), self.came),
            (Text("summary.no-longer-on"), self.went),
        ):
            if figures:
                told = list(dict.fromkeys(figure.text() for figure in figures))
                parts.append(Text("judging.label-words-stop", label=verb, words=figures_listed(told)))
        if self.before and self.after and not self.came and not self.went:
            parts.append(Text("summary.same-figures"))
        return sentences(parts)


def lights(judged: Iterable[Judged]) -> dict[TargetKey, Light]:
    """The lights of judged plans, in the order of their files."""
    found: dict[TargetKey, Light] = {}
    for one in judged:
        for result in one.results:
            target, verdict = result.target, result.verdict
            rests = tuple(dict.fromkeys(_rest(reported) for reported in verdict.figures))
            name = in_both(target.name)
            found[one.name, target.id] = Light(name, verdict.status, verdict.solid, rests)
    return found


def lights_of_document(document: Mapping[str, Any]) -> dict[TargetKey, Light]:
    """The lights of a scorecard in its JSON form (format scorecard/1).

    Raises KeyError, TypeError, AttributeError or ValueError for anything else.
    """
    found: dict[TargetKey, Light] = {}
    names = _names(document["plans"])
    for index, plan in enumerate(document["plans"]):
        for result in plan["results"]:
            rests = tuple(dict.fromkeys(_rest_of(figure) for figure in result["figures"]))
            name = Text.literal(result["name"]["en"], result["name"]["zh"])
            status: Status = result["status"]
            COLOURS[status]  # a word that is no status is a fault of the file
            solid = result["solid"]
            if not isinstance(solid, bool):
                raise TypeError(solid)
            found[names[index], result["target"]] = Light(name, status, solid, rests)
    return found


def _names(plans: Sequence[Mapping[str, Any]]) -> list[str]:
    """What the plans are called, with their places where two have one name."""
    own = [plan["plan"] for plan in plans]
    return [
        name if own.count(name) < 2 else f"{(plan.get('territory') or {'id': ''})['id']}/{name}"
        for name, plan in zip(own, plans, strict=True)
    ]


def changes(before: Mapping[TargetKey, Light], after: Mapping[TargetKey, Light]) -> list[Change]:
    """Every target that is drawn otherwise, in the order of the later scorecard; what is gone comes last."""
    keys = [*after, *(key for key in before if key not in after)]
    found = []
    for key in keys:
        old, new = before.get(key), after.get(key)
        if old is not None and new is not None and old.shown == new.shown:
            continue
        had, has = old.figures if old else (), new.figures if new else ()
        came = _without(has, had)
        went = _without(had, has)
        found.append(Change(*key, old, new, came, went))
    return found


def _without(figures: tuple[LightFigure, ...], others: tuple[LightFigure, ...]) -> tuple[LightFigure, ...]:
    """The figures that are not among the others; one that only moved in its file is the same."""
    known = {figure._replace(place="") for figure in others}
    return tuple(figure for figure in figures if figure._replace(place="") not in known)


def _rest(reported: Reported) -> LightFigure:
    figure = reported.figure
    number = None if figure.value is None else plain(figure.value)
    value = _value(number, figure.unit, figure.stage, figure.measure, figure.bound)
    return LightFigure(reported.source.source, period_text(figure.span), value, str(figure.location))


def _rest_of(figure: Mapping[str, Any]) -> LightFigure:
    more = figure.get("measure") or "", as_bound(figure.get("bound") or "")  # older files have neither
    value = _value(figure["value"], figure["unit"], figure.get("stage"), *more)
    return LightFigure(figure["source"], period_text(parse(figure["period"])), value, figure["place"])


def _value(number: str | None, unit: str | None, stage: str | None, measure: str, bound: Bound) -> Text:
    return term(stage or "") if number is None else printed_text(number, unit or "", measure, bound)
