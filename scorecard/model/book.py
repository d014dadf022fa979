"""The book: all that the files of a project say, as data that judging, checks and outputs read."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from itertools import chain
from pathlib import Path

from scorecard.model.bands import Band, Bands
from scorecard.model.fields import Bilingual
from scorecard.model.indicators import Indicator
from scorecard.model.lost import Lost
from scorecard.model.owners import Owner
from scorecard.model.places import NOBODY, Group, Named, Names, Place, Places, Whose, folded
from scorecard.model.plans import Plan, Target
from scorecard.model.positions import Positions
from scorecard.model.problems import Location
from scorecard.model.reported import Reported, after_breaks
from scorecard.model.reports import Report
from scorecard.model.set_aside import SetAsideFile
from scorecard.model.settings import NONE_SET, Settings
from scorecard.model.sources import Source

FROM_ELSEWHERE = 20  # figures of other places that are named as passed over; a nation has thousands
_Of = tuple[str, str]  # the ids of a place and a group


class Book:
    """All that the files say. Not to be changed once it is loaded."""

    def __init__(
        self,
        indicators: list[Indicator],
        plans: list[Plan],
        sources: list[Source],
        set_aside: list[SetAsideFile],
        files: dict[str, Path],
        lost: Lost | None = None,
        places: list[Place] | None = None,
        groups: list[Group] | None = None,
        bands: tuple[Band, ...] = (),
        owners: list[Owner] | None = None,
        settings: Settings = NONE_SET,
    ) -> None:
        self.all_indicators, self.all_sources = indicators, sources
        self.all_places, self.all_groups, self.all_owners = places or [], groups or [], owners or []
        self.indicators = {indicator.id: indicator for indicator in indicators}
        self.plans = plans
        self.sources = {source.source: source for source in sources}
        self.set_aside = {record.source: record for record in set_aside}
        self.files, self.lost = files, lost or Lost()
        self.bands, self.settings = bands, settings  # the thresholds that come with the tool; what the project sets
        self.positions: dict[str, Positions] = {}  # of the values in each file, by the name under which it is shown
        records: list[Plan | Source] = [*plans, *sources]
        given = (figure.place for source in sources for figure in source.figures if figure.place)
        inner = chain((name for plan in plans for name in plan.places_within()), given)
        self.places = Places(places or [], (record.place for record in records if record.place), inner)
        self.groups, self.owners = Names(groups or []), Names(owners or [])
        self._by_end: dict[tuple[str, _Of], dict[tuple[str, date], list[Reported]]] = {}
        self._last_days: dict[tuple[tuple[str, ...], _Of], list[date]] = {}

    def with_sources(self, sources: list[Source]) -> "Book":
        """The same book with other sources."""
        set_aside = list(self.set_aside.values())
        changed = Book(
            self.all_indicators, self.plans, sources, set_aside, self.files, None, self.all_places, self.all_groups,
            self.bands, self.all_owners, self.settings,
        )  # fmt: skip
        changed.positions.update(self.positions)
        return changed

    def bands_of(self, plan: Plan) -> Bands:
        """The thresholds in force for a plan."""
        return Bands(self.bands, plan.bands)

    def of_plan(self, plan: Plan) -> Named:
        """The place whose goals a plan sets."""
        return self.places.of(plan.place)

    def whose(self, plan: Plan, target: Target) -> Whose:
        """Whose number a target asks for."""
        return Whose(self.places.of(target.place, plan.place), self.group(target.group), target.scope)

    def group(self, name: str | None) -> Named:
        """The group of that id or name; where the list has none of it, it stands for itself, and the checks say so."""
        return NOBODY if name is None else self.groups.named(name)

    def owners_of(self, target: Target) -> tuple[Named, ...]:
        """The owners of a target, each once; the first one leads."""
        return tuple(dict.fromkeys(self.owners.named(name) for name in target.owner))

    def name_of(self, plan: Plan) -> str:
        """What a plan is called: by its own name, and by its place too where another place has a plan of that name."""
        return plan.plan if len(self._places_of[plan.plan]) < 2 else f"{self.of_plan(plan).id}/{plan.plan}"

    def plans_called(self, name: str) -> list[Plan]:
        """The plans of that name: 2025, zhejiang/2025, or 浙江省/2025."""
        place, _, own = name.strip().rpartition("/")
        if not place:
            return [plan for plan in self.plans if plan.plan == own]
        named = self.places.matching(Bilingual(zh=place, en=place))
        return [plan for plan in self.plans if plan.plan == own and self.of_plan(plan) in named]

    def reports_on(self, plan: Plan, target: Target) -> list[tuple[Source, Report]]:
        """What units say of a target without a figure, each with the source that says it."""
        return self._reports.get((plan.location, target.id), [])

    @cached_property
    def _reports(self) -> dict[tuple[Location, str], list[tuple[Source, Report]]]:
        found: dict[tuple[Location, str], list[tuple[Source, Report]]] = defaultdict(list)
        for _, source in sorted(self.sources.items()):
            for report in source.reports:
                for plan in self.plans_called(report.plan):
                    found[plan.location, report.target].append((source, report))
        return dict(found)

    @cached_property
    def figures(self) -> dict[str, list[Reported]]:
        """The figures of each indicator, sources in order of their ids."""
        found: dict[str, list[Reported]] = defaultdict(list)
        groups: dict[str | None, Named] = {}
        for _, source in sorted(self.sources.items()):
            usual = self.places.of(source.place)
            for figure in source.figures:
                place = usual if figure.place is None else self.places.of(figure.place, source.place)
                if figure.group not in groups:
                    groups[figure.group] = self.group(figure.group)
                area = NOBODY if figure.area is None else self.places.named(figure.area)
                held = area if area != place else NOBODY
                found[figure.indicator].append(Reported(figure, source, place, groups[figure.group], held))
        return dict(found)

    def figures_for(self, indicator: str, whose: Whose) -> list[Reported]:
        """The figures of an indicator that a goal looks at: those of its own place and group, in any scope."""
        return self._by_whose.get(indicator, {}).get(self._of(whose.place, whose.group), [])

    def figures_ending(self, indicator: str, whose: Whose, measure: str, end: date) -> list[Reported]:
        """Those of `figures_for` that have the measure and end on that day: most of what is asked for is not there."""
        wanted = indicator, self._of(whose.place, whose.group)
        if wanted not in self._by_end:
            found = self._by_end[wanted] = defaultdict(list)
            for reported in self.figures_for(indicator, whose):
                found[reported.figure.measure, reported.figure.span.end].append(reported)
        return self._by_end[wanted].get((measure, end), [])

    def last_days(self, indicators: tuple[str, ...], whose: Whose) -> list[date]:
        """The last days of all figures of these indicators that a goal looks at, in order."""
        wanted = indicators, self._of(whose.place, whose.group)
        if wanted not in self._last_days:
            found = (one.figure.span.end for name in indicators for one in self.figures_for(name, whose))
            self._last_days[wanted] = sorted(set(found))
        return self._last_days[wanted]

    def elsewhere(self, indicator: str, whose: Whose) -> tuple[list[Reported], int]:
        """Figures of other places and groups, at most FROM_ELSEWHERE, and how many more there are.

        Those of the other groups of the place, and of the places that hold it, come first.
        """
        own, of_indicator = self._of(whose.place, whose.group), self._by_whose.get(indicator, {})
        if not own[0] and self.places.several:
            return [], 0
        near = {place.id: rank for rank, place in enumerate([whose.place, *self.places.around(whose.place)])}
        first = sorted((of for of in self._near_by(indicator, near) if of != own), key=lambda of: (near[of[0]], of))
        found: list[Reported] = []
        for of in chain(first, (of for of in of_indicator if of != own and of[0] not in near)):
            found += of_indicator[of][: FROM_ELSEWHERE - len(found)]
            if len(found) >= FROM_ELSEWHERE:
                break
        return found, self._number_of.get(indicator, 0) - len(of_indicator.get(own, ())) - len(found)

    def _near_by(self, indicator: str, near: Iterable[str]) -> Iterator[_Of]:
        """The groups of some places for which the indicator is reported."""
        for group in self._groups_of.get(indicator, ()):
            yield from ((place, group) for place in near if (place, group) in self._by_whose[indicator])

    @cached_property
    def _number_of(self) -> dict[str, int]:
        """How many figures of each indicator may answer anything."""
        return {name: sum(map(len, of_indicator.values())) for name, of_indicator in self._by_whose.items()}

    @cached_property
    def _groups_of(self) -> dict[str, list[str]]:
        """The groups for which each indicator is reported."""
        return {name: sorted({group for _, group in of_indicator}) for name, of_indicator in self._by_whose.items()}

    @cached_property
    def titled(self) -> dict[str, list[Source]]:
        """The sources under their ids and titles, as names are compared."""
        found: dict[str, list[Source]] = defaultdict(list)
        for source in self.sources.values():
            for name in dict.fromkeys((folded(source.source), folded(source.title))):
                found[name].append(source)
        return dict(found)

    @cached_property
    def work_reports(self) -> dict[Named, list[Source]]:
        """The work reports of each place, the earliest first."""
        found: dict[Named, list[Source]] = defaultdict(list)
        for source in sorted(self.sources.values(), key=lambda one: (one.counts_from, one.source)):
            if source.kind == "work-report":
                found[self.places.of(source.place)].append(source)
        return dict(found)

    def by_whose(self, indicator: str) -> list[list[Reported]]:
        """The figures of an indicator, those of each place and group apart: only these may be set beside each other."""
        return list(self._by_whose.get(indicator, {}).values())

    def _of(self, place: Named, group: Named) -> _Of:
        """Under what the figures of a place and group are kept; the only place of a project need not be named."""
        return place.id if self.places.several else "", group.id

    @cached_property
    def _by_whose(self) -> dict[str, dict[_Of, list[Reported]]]:
        """So that nothing of one place can answer another, and the work stays linear in the number of places.

        Where several places are named, a figure of none of them answers nothing.
        """
        found: dict[str, dict[_Of, list[Reported]]] = {}
        for name, reported in self.figures.items():
            of_indicator: dict[_Of, list[Reported]] = found.setdefault(name, defaultdict(list))
            for each in sorted(reported, key=lambda one: (one.source.source, one.figure.location)):
                if each.place != NOBODY or not self.places.several:
                    of_indicator[self._of(each.place, each.group)].append(each)
        return {name: {of: after_breaks(all_of) for of, all_of in sorted(own.items())} for name, own in found.items()}

    @cached_property
    def _places_of(self) -> dict[str, set[Named]]:
        """The places that have a plan of each name."""
        found: dict[str, set[Named]] = defaultdict(set)
        for plan in self.plans:
            found[plan.plan].add(self.of_plan(plan))
        return found
