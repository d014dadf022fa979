"""Milestones: in time, late, seen, partly done, not begun, and what proves nothing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.small_books import book, figure, indicator, judged, light, plan, sources, target, verdict

EVENT: dict[str, Any] = {"nature": "event", "measure": "stage", "unit": None}
DONE = {"stage": "completed"}


def stage(name: str, **more: Any) -> dict[str, Any]:
    return figure(None, more.pop("period", None), stage=name, **more)


@pytest.mark.parametrize(
    ("reported", "wanted"),
    [
        (stage("completed", happened="2021-11"), "green met reported"),
        (stage("completed", happened="2021"), "green met reported"),  # the whole span lies before the due day
        (stage("in-use", happened="2021-12-31"), "green met reported"),  # a later stage proves the earlier
        (stage("completed", happened="2020-05"), "green met indicative"),  # it stood before the period began
        (stage("in-use", happened="2019"), "green met indicative"),
        (stage("completed", seen="2020-12-31"), "green met indicative"),
        (stage("completed", happened="2021-01-01"), "green met reported"),
        (stage("completed", happened="2020-11/2021-01"), "green met reported"),  # across the first day
        (stage("started", happened="2020-05"), "grey undecidable none"),
        (stage("completed", happened="2022-02"), "amber late reported"),
        (stage("in-use", happened="2022-02"), "grey undecidable none"),  # completed when?
        (stage("completed", happened="2021-10/2022-03"), "grey undecidable none"),  # across the due day
        (stage("completed", seen="2021-12"), "green met reported"),
        (stage("completed", seen="2022-04"), "green met indicative"),  # perhaps after the due day
        (stage("in-use", seen="2022-04"), "green met indicative"),
        (stage("completed", seen="2022-12"), "green met indicative"),  # 365 days after the due day
        (stage("completed", seen="2023-01"), "grey undecidable none"),  # more than a year after the due day
        (stage("started", seen="2022-04"), "grey undecidable none"),  # seen begun: when, and what since?
        (stage("started", happened="2022-01"), "red missed reported"),  # begun after it should have been done
        (stage("started", happened="2021-06"), "grey undecidable none"),
        (stage("not-started", seen="2022-01"), "red missed reported"),
        (stage("not-started", seen="2021-10"), "grey undecidable none"),
        (stage("not-started", seen="2021-12-31"), "red missed reported"),  # still not on the due day
        (stage("not-started", seen="2021-12"), "grey undecidable none"),  # on some day of December
        (stage("completed", happened="2021-11", qualifier="substantially"), "grey undecidable none"),
        (stage("in-use", happened="2021-11", qualifier="substantially"), "green met reported"),
        (stage("awarded", happened="2021-11"), "grey undecidable none"),  # another kind of stage
        (stage("completed", happened="2021-11", standing="secondary"), "green met indicative"),
        (stage("completed", happened="2021-11", area="all of the province"), "green met indicative"),
    ],
)
def test_completed_by_the_end_of_2021(reported: dict[str, Any], wanted: str) -> None:
    late = {"published": "2023-06-01"} | {key: reported[key] for key in ("standing",)}
    assert light(DONE, reported | late, as_of="2024-01-01", **EVENT) == wanted


def test_only_what_was_published_by_the_day_counts() -> None:
    done = stage("completed", happened="2021-11", published="2022-03-01")
    assert light(DONE, done, as_of="2022-02-28", **EVENT) == "grey no-figure none"
    assert light(DONE, done, as_of="2022-03-01", **EVENT) == "green met reported"


def test_before_the_due_day_what_is_not_reached_is_not_due() -> None:
    half = stage("completed", period="2021-06", parts={"done": "9", "of": "10"}, published="2021-07-01")
    found = verdict(DONE, half, as_of="2021-09-01", **EVENT)
    assert (found.status, found.figures) == ("not-due", ())
    assert "Due by 31 December 2021, not reported reached so far. 9 of 10 done (a)." in found.reason.en
    early = stage("completed", happened="2021-05", published="2021-06-01")
    assert light(DONE, early, as_of="2021-09-01", **EVENT) == "green met reported"


def test_due_day_of_the_target_goes_before_the_end_of_the_plan() -> None:
    done = stage("completed", happened="2021-07")
    assert light(DONE, done, due="2021-06-30", **EVENT) == "amber late reported"
    assert light(DONE, done, due="2021-07-31", **EVENT) == "green met reported"


def test_parts_done_and_parts_not_are_named() -> None:
    nine = stage("completed", period="2021", parts={"done": "9", "of": "10", "except": ["菜市"]})
    found = verdict(DONE, nine, **EVENT)
    assert (found.colour, found.status) == ("amber", "partly")
    assert found.reason.en == "Goal: completed. 9 of 10 done (a); not: 菜市."
    assert found.reason.zh == "目标：建成。10项中完成9项（a），未完成：菜市。"
    assert (
        light(DONE, stage("completed", period="2021", parts={"done": "10", "of": "10"}), **EVENT)
        == "green met reported"
    )
    assert (
        light(DONE, stage("completed", period="2021", parts={"done": "0", "of": "10"}), **EVENT)
        == "red missed reported"
    )
    assert (
        light(DONE, stage("completed", period="2020", parts={"done": "9", "of": "10"}), **EVENT)
        == "grey undecidable none"
    )


def test_one_of_ten_is_partly() -> None:
    one = stage("completed", period="2021", parts={"done": "1", "of": "10"})
    assert light(DONE, one, **EVENT) == "amber partly reported"


@pytest.mark.parametrize(
    ("parts", "wanted"),
    [
        ({"done": "0", "of": "1"}, "red missed reported"),  # none after the due day, so none by it
        ({"done": "1", "of": "2"}, "grey undecidable none"),  # one by then, or none
    ],
)
def test_none_done_after_the_due_day(parts: dict[str, str], wanted: str) -> None:
    assert light(DONE, stage("completed", seen="2022-01-07", parts=parts, published="2022-01-07"), **EVENT) == wanted


def test_an_event_that_recurs_is_not_denied_by_a_later_one() -> None:
    none = stage("held", seen="2022-01-07", parts={"done": "0", "of": "1"}, published="2022-01-07")
    assert light({"stage": "held"}, none, **EVENT) == "grey undecidable none"


def test_parts_that_are_named_undone_go_before_an_older_all_done() -> None:
    nine = stage("completed", period="2021", parts={"done": "9", "of": "10"}, source="b")
    found = verdict(DONE, stage("completed", happened="2021-12"), nine, **EVENT)
    assert (found.status, [one.status for one in found.sensitivity]) == ("partly", ["met"])
    # ... but not before the news that all were done later
    early = stage("completed", period="2021-06", parts={"done": "9", "of": "10"}, source="b")
    assert light(DONE, stage("completed", happened="2021-12"), early, **EVENT) == "green met reported"


def test_substantially_is_enough_where_no_more_was_asked() -> None:
    goal = DONE | {"qualifier": "substantially"}
    nearly = stage("completed", happened="2021-11", qualifier="substantially")
    assert light(goal, nearly, **EVENT) == "green met reported"
    assert light(goal, stage("completed", happened="2021-11"), **EVENT) == "green met reported"
    assert "Goal: substantially completed." in verdict(goal, nearly, **EVENT).reason.en


@pytest.mark.parametrize(
    ("reported", "wanted"),
    [
        (stage("completed", happened="2022-05"), "green met indicative"),  # but no more than a hint for 2021
        (stage("completed", seen="2022-05"), "green met indicative"),
        (stage("completed", happened="2023-05"), "grey undecidable none"),  # 515 days on: it says nothing of 2021
        (stage("completed", seen="2023-05"), "grey undecidable none"),
        (stage("started", happened="2023-05"), "grey undecidable none"),
        (stage("completed", happened="2021-05"), "green met reported"),
    ],
)
def test_what_was_tried_without_a_date_is_never_late(reported: dict[str, Any], wanted: str) -> None:
    reported = reported | {"published": "2023-06-01"}
    assert light(DONE, reported, as_of="2024-01-01", strength="effort", **EVENT) == wanted


def test_what_was_tried_with_a_date_can_be_late() -> None:
    late = stage("completed", happened="2022-02")
    assert light(DONE, late, strength="effort", due="2021-12-31", **EVENT) == "amber late reported"


def test_events_that_recur_count_in_their_own_period_only() -> None:
    goal = {"stage": "held"}
    assert light(goal, stage("held", happened="2020-10"), **EVENT) == "grey undecidable none"
    assert light(goal, stage("held", seen="2020-10"), **EVENT) == "grey undecidable none"
    both = [stage("held", happened="2021-10"), stage("held", happened="2022-04", source="b", published="2022-05-01")]
    found = verdict(goal, *both, **EVENT)
    assert (found.status, found.sensitivity) == ("met", ())
    later = stage("held", happened="2022-04", published="2022-05-01")
    assert light(goal, later, strength="effort", **EVENT) == "grey undecidable none"


def test_missed_and_done_late_is_late() -> None:
    figures = [
        stage("started", happened="2022-01"),
        stage("completed", happened="2022-05", source="b", published="2022-05-31"),
    ]
    found = verdict(DONE, *figures, **EVENT)
    assert (found.status, found.sensitivity) == ("late", ())


def test_a_source_that_says_otherwise_is_text() -> None:
    figures = [stage("completed", happened="2021-11"), stage("completed", happened="2022-02", source="b")]
    found = verdict(DONE, *figures, **EVENT)
    # Nothing puts one of the two first: the worse light, as a hint.
    assert (found.status, found.evidence) == ("late", "indicative")
    assert [(one.text.en, one.colour) for one in found.sensitivity] == [("by a it would be green", "green")]
    due = "Completed in February 2022 (b), after the due day, 31 December 2021."
    assert found.reason.en == f"Goal: completed. {due} By a it would be green. Hollow: the sources disagree."
    assert [one.why.en for one in found.passed] == ["it would be met; the verdict rests on b"]


@pytest.mark.parametrize(
    ("standing", "wanted"),
    [
        ("official", "red missed indicative"),
        ("press", "green met indicative"),  # of a lower standing: it takes the light from nobody, and is named
    ],
)
def test_of_two_sources_of_one_rank_the_worse_light_counts_as_a_hint(standing: str, wanted: str) -> None:
    done = stage("completed", happened="2021-12-20", published="2022-01-31")
    idle = stage("not-started", seen="2022-01-15", source="b", published="2022-01-31", standing=standing)
    assert light(DONE, done, idle, **EVENT) == wanted
    assert light(DONE, idle | {"source": "a"}, done | {"source": "b"}, **EVENT) == wanted


@pytest.mark.parametrize(
    ("count", "wanted"),
    [
        ({}, "green met indicative"),  # 5 of 5 in November, and 3 of 5 in March
        ({"parts": {"done": "5", "of": "5"}}, "green met reported"),
        ({"standing": "press"}, "green met reported"),
        ({"seen": "2021-06"}, "green met reported"),  # before all were done
    ],
)
def test_a_later_count_of_parts_denies_that_all_were_done(count: dict[str, Any], wanted: str) -> None:
    every = stage("completed", happened="2021-11", parts={"done": "5", "of": "5"}, published="2022-02-01")
    some = {"seen": "2022-03", "parts": {"done": "3", "of": "5"}, "source": "b", "published": "2022-04-01"}
    found = verdict(DONE, every, stage("completed", **some | count), as_of="2022-06-01", **EVENT)
    assert f"{found.colour} {found.status} {found.evidence}" == wanted
    assert ("Hollow: b says 3 of 5 done in March 2022." in found.reason.en) == (wanted.endswith("indicative"))


def test_of_two_days_the_one_within_the_period_is_told_first_and_the_other_is_named() -> None:
    figures = [stage("started", happened="2020-Q4"), stage("started", happened="2021-02-18", source="b")]
    found = verdict({"stage": "started"}, *figures, **EVENT)
    assert (found.status, found.evidence) == ("met", "reported")
    assert "Started on 18 February 2021 (b), in time." in found.reason.en
    assert "Reported elsewhere between October and December 2020 (a); met either way." in found.reason.en
    assert "另有来源称在2020年10—12月间（a）；均为达到。" in found.reason.zh
    assert [one.why.en for one in found.passed] == ["it shows the same (met); the verdict rests on b"]


def test_standing_goes_before_the_earlier_day() -> None:
    press = stage("started", happened="2021-02", standing="press")
    found = verdict({"stage": "started"}, press, stage("started", happened="2021-03", source="b"), **EVENT)
    assert "Started in March 2021 (b)" in found.reason.en


def test_what_stood_before_the_plan_is_told_as_that() -> None:
    found = verdict({"stage": "in-use"}, stage("completed", happened="2020"), **EVENT)
    assert (found.colour, found.status) == ("grey", "undecidable")
    assert "Cannot be decided: completed in 2020, before the plan (a); “in use” is not reported." in found.reason.en
    assert "无法判定：2020年建成，早于计划（a）；“投用”未见公布。" in found.reason.zh


def test_what_was_not_reached_before_the_plan_is_not_told_as_reached() -> None:
    before = stage("in-use", seen="2020-12-31", parts={"done": "0", "of": "1"})
    found = verdict({"stage": "in-use"}, before, **EVENT)
    assert (found.colour, found.status) == ("grey", "undecidable")
    assert "Cannot be decided: not in use by 31 December 2020, before the plan (a)" in found.reason.en
    assert "无法判定：截至2020年12月31日未投用，早于计划（a）；“投用”未见公布。" in found.reason.zh
    part = stage("in-use", seen="2020-12-31", parts={"done": "2", "of": "3"})
    assert "in use by" not in verdict({"stage": "in-use"}, part, **EVENT).reason.en


def test_a_town_does_not_answer_for_the_city() -> None:
    assert light(DONE, stage("completed", happened="2021-11", place="zhouxiang"), **EVENT) == "grey no-figure none"


def test_reasons_read_as_sentences() -> None:
    late = verdict(DONE, stage("completed", happened="2022-02-15"), **EVENT)
    assert late.reason.en == "Goal: completed. Completed on 15 February 2022 (a), after the due day, 31 December 2021."
    assert late.reason.zh == "目标：建成。2022年2月15日建成（a），晚于到期日2021年12月31日。"


def test_what_stood_before_the_period_is_no_more_than_a_hint() -> None:
    before = stage("in-use", happened="2019-10", published="2020-02-01")
    found = verdict(DONE, before, as_of="2021-06-01", **EVENT)
    assert (found.status, found.evidence) == ("met", "indicative")
    assert "In use in October 2019 (a), before the plan starts" in found.reason.en
    assert "Hollow: it stood before the plan began" in found.reason.en
    # The stage inside the period is solid, whatever was said of the years before; shown late, it is late.
    again = stage("completed", happened="2021-11", source="b")
    assert light(DONE, before, again, **EVENT) == "green met reported"
    late = stage("completed", happened="2022-02", source="b")
    assert light(DONE, before, late, **EVENT) == "amber late reported"
    # Of a goal for several years, what stood before the first of them counts as little.
    assert light(DONE, before, period="2021/2025", **EVENT) == "green met indicative"
    effort = {"strength": "effort"} | EVENT
    assert light(DONE, before, **effort) == "green met indicative"


def test_a_newer_draft_of_a_worse_light_makes_the_light_a_hint() -> None:
    done = stage("completed", happened="2021-11", published="2022-02-01")
    draft = {"source": "b", "reviewed": False}
    late = stage("completed", happened="2022-02", published="2022-03-01", **draft)
    found = verdict(DONE, done, late, **EVENT)
    assert (found.status, found.evidence) == ("met", "indicative")
    assert "By b it would be amber. Hollow: the sources disagree." in found.reason.en
    # An older draft, and one of the same light, say nothing against it.
    older = stage("completed", happened="2022-02", published="2022-01-01", **draft)
    same = stage("completed", happened="2021-12", published="2022-03-01", **draft)
    assert light(DONE, done, older, **EVENT) == "green met reported"
    assert light(DONE, done, same, **EVENT) == "green met reported"
    # A draft of a better light betters nothing.
    begun = stage("not-started", seen="2022-02", published="2022-03-01")
    assert light(DONE, begun, late, **EVENT) == "red missed reported"


def test_an_earlier_stage_on_the_due_day_does_not_show_that_it_was_missed() -> None:
    late = {"published": "2022-06-01"}
    assert light(DONE, stage("started", happened="2021-12-31", **late), **EVENT) == "grey undecidable none"
    assert light(DONE, stage("started", happened="2022-01-01", **late), **EVENT) == "red missed reported"


def test_a_stage_of_a_later_year_of_the_plan_can_be_reached_ahead_of_it() -> None:
    done = stage("completed", happened="2021-11", published="2022-01-10")
    one = plan(target(DONE, "stage", period="2022"), period="2021/2025")
    made = book([indicator(nature="event", unit=None)], [one], sources([done], "stage", None))
    [found] = judged(made, "2023-06-01")[0].results
    assert (found.verdict.status, found.verdict.evidence) == ("met", "reported")


def test_what_was_not_begun_before_the_plan_is_not_said_to_be_begun() -> None:
    said = {
        name: verdict(DONE, stage(name, seen="2020-06", published="2020-08-01"), **EVENT).reason.zh
        for name in ("not-started", "started")
    }
    assert "截至2020年6月未启动，早于计划" in said["not-started"]
    assert "截至2020年6月已启动，早于计划" in said["started"]


def test_the_latest_stage_that_decides_nothing_is_the_reason() -> None:
    begun, signed = (
        stage("started", happened="2021-06", source="later"),
        stage("signed", happened="2021-03", source="earlier"),
    )
    for found in ((begun, signed), (signed, begun)):
        reason = verdict(DONE, *found, as_of="2022-06-01", **EVENT).reason.en
        assert "later" in reason
        assert "earlier" not in reason


@pytest.mark.parametrize(
    ("happened", "wanted"),
    [
        ("2020-12-31", "grey undecidable none"),  # a fair of the year before is another fair
        ("2021-01-01", "green met reported"),
        ("2020-12-31/2021-01-01", "green met reported"),
        ("2021-12-31", "green met reported"),
        ("2021-12-31/2022-01-01", "green met indicative"),  # no day was promised
        ("2022-01-01", "grey undecidable none"),
    ],
)
def test_what_is_held_without_a_promised_day_belongs_to_its_period(happened: str, wanted: str) -> None:
    fair = stage("held", happened=happened, published="2022-03-01")
    assert light({"stage": "held"}, fair, strength="effort", **EVENT) == wanted


@pytest.mark.parametrize(
    ("other", "apart"),
    [
        ("2021-05-30", True),
        ("2021-05-31", False),
        ("2021-05-31/2021-06-02", False),
        ("2021-05-30/2021-05-31", False),
        ("2021-06-01", True),
        ("2021", False),
    ],
)
def test_two_days_are_named_where_they_have_no_day_in_common(other: str, apart: bool) -> None:
    first = stage("completed", happened="2021-05-31")
    second = stage("completed", happened=other, source="b")
    assert ("Reported elsewhere" in verdict(DONE, first, second, **EVENT).reason.en) == apart


@pytest.mark.parametrize(
    ("published", "happened", "wanted"),
    [
        (
            "2022-03-01",
            "2022-02",
            "green met indicative",
        ),  # of one day with what was reviewed: it may be the correction
        ("2022-02-28", "2022-02", "green met reported"),
        ("2022-03-01", "2021-10", "green met reported"),  # no worse light
    ],
)
def test_a_draft_is_newer_from_the_day_of_what_was_reviewed(published: str, happened: str, wanted: str) -> None:
    reviewed = stage("completed", happened="2021-11", published="2022-03-01")
    draft = stage("completed", happened=happened, source="b", reviewed=False, published=published)
    assert light(DONE, reviewed, draft, **EVENT) == wanted


@pytest.mark.parametrize(
    ("happened", "wanted"),
    [
        ("2020-12-31", "grey undecidable none"),  # of the year before
        ("2021-01-01", "amber partly reported"),
        ("2021-12-31", "amber partly reported"),
        ("2022-01-01", "grey undecidable none"),  # after the due day
        ("2020-12/2022-01", "amber partly reported"),
    ],
)
def test_parts_done_count_within_the_period(happened: str, wanted: str) -> None:
    nine = stage("completed", happened=happened, parts={"done": "9", "of": "10"}, published="2022-03-01")
    assert light(DONE, nine, **EVENT) == wanted


@pytest.mark.parametrize(
    ("correction", "wanted"),
    [
        ({}, "amber late reported"),  # it was completed in February 2022, and not in November
        ({"published": "2022-06-01"}, "amber late reported"),  # known on the very day
        ({"published": "2022-06-02"}, "green met reported"),
        ({"supersedes": ["another"]}, "amber late indicative"),  # it corrects another source: the two disagree
        ({"scope": "municipal"}, "green met reported"),
    ],
)
def test_a_correction_takes_the_place_of_what_it_names_from_its_day(correction: dict[str, Any], wanted: str) -> None:
    first = stage("completed", happened="2021-11", published="2022-03-01")
    second = {"source": "b", "published": "2022-04-01", "supersedes": ["a"]} | correction
    assert light(DONE, first, stage("completed", happened="2022-02", **second), as_of="2022-06-01", **EVENT) == wanted


@pytest.mark.parametrize(
    ("asked_of", "reported", "wanted"),
    [
        (None, None, "green met reported"),
        ("citywide", "citywide", "green met reported"),
        ("citywide", None, "green met reported"),  # a project is where it is
        (None, "citywide", "grey undecidable none"),
        ("municipal", "citywide", "grey undecidable none"),
    ],
)
def test_the_scope_of_a_milestone(asked_of: str | None, reported: str | None, wanted: str) -> None:
    done = stage("completed", happened="2021-11", scope=reported)
    assert light(DONE, done, scope=asked_of, **EVENT) == wanted


@pytest.mark.parametrize(
    ("reported", "wanted"),
    [
        ({"happened": "2022-12-31"}, "green met indicative"),  # 365 days after the end
        ({"happened": "2023-01-01"}, "grey undecidable none"),
        ({"seen": "2022-12-31"}, "green met indicative"),
        ({"seen": "2023-01-01"}, "grey undecidable none"),
        ({"happened": "2021-12-31"}, "green met reported"),
        ({"happened": "2022-01-01"}, "green met indicative"),
    ],
)
def test_how_long_after_its_period_what_was_tried_for_still_counts(reported: dict[str, str], wanted: str) -> None:
    done = stage("completed", published="2023-03-01", **reported)
    assert light(DONE, done, strength="effort", as_of="2023-06-01", **EVENT) == wanted


def test_what_was_seen_after_the_due_day_may_be_late_and_after_no_due_day_not() -> None:
    seen = stage("completed", seen="2022-02", published="2022-03-01")
    promised, tried = verdict(DONE, seen, **EVENT), verdict(DONE, seen, strength="effort", **EVENT)
    assert "Hollow: it may have been after that day." in promised.reason.en
    assert "after that day" not in tried.reason.en
    assert (promised.evidence, tried.evidence) == ("indicative", "indicative")


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ("2021-11-29", "green met reported"),  # what was not done on an earlier day was done since
        ("2021-11-30", "green met indicative"),
        ("2021-12-01", "green met indicative"),
    ],
)
def test_a_newer_draft_that_names_undone_parts(day: str, wanted: str) -> None:
    done = stage("completed", happened="2021-11-30", published="2022-01-10")
    draft = {"parts": {"done": "9", "of": "10"}, "source": "b", "reviewed": False, "published": "2022-02-01"}
    assert light(DONE, done, stage("completed", happened=day, **draft), **EVENT) == wanted


@pytest.mark.parametrize(
    ("as_of", "wanted"), [("2021-12-31", "grey not-due none"), ("2022-01-01", "amber partly reported")]
)
def test_until_the_end_of_the_due_day_a_milestone_is_not_due(as_of: str, wanted: str) -> None:
    nine = stage("completed", happened="2021-12", parts={"done": "9", "of": "10"}, published="2021-12-20")
    assert light(DONE, nine, as_of=as_of, **EVENT) == wanted


@pytest.mark.parametrize(
    ("when", "done", "wanted"),
    [
        ({"seen": "2021-06-30"}, "3", "amber partly interim"),  # the other two have half a year left
        ({"period": "2021-01/2021-06"}, "3", "amber partly interim"),
        ({"seen": "2021-06-30"}, "0", "grey undecidable none"),
        ({"seen": "2021-12-31"}, "3", "amber partly reported"),
        ({"seen": "2021-12-31"}, "0", "red missed reported"),
        ({"period": "2021"}, "3", "amber partly reported"),
    ],
)
def test_parts_counted_before_the_due_day_are_a_hint(when: dict[str, str], done: str, wanted: str) -> None:
    counted = stage("completed", **when, parts={"done": done, "of": "5"}, published="2022-02-01")
    assert light(DONE, counted, **EVENT) == wanted


def test_of_counts_that_rise_the_last_is_used() -> None:
    march = stage("completed", seen="2021-03-31", parts={"done": "2", "of": "5"}, source="a")
    september = stage("completed", seen="2021-09-30", parts={"done": "3", "of": "5"}, source="b")
    found = verdict(DONE, march, september, **EVENT)
    assert (found.colour, found.evidence) == ("amber", "interim")
    assert "3 of 5 done (b)." in found.reason.en
    assert "(a)" not in found.reason.en
    december = stage("completed", seen="2021-12-20", parts={"done": "5", "of": "5"}, source="c")
    assert light(DONE, march, september, december, **EVENT) == "green met reported"
    # all five in March and three in September: the later count leaves a hint alone
    assert light(DONE, march | {"parts": {"done": "5", "of": "5"}}, september, **EVENT) == "amber partly interim"


@pytest.mark.parametrize(
    ("denial", "wanted"),
    [
        (stage("not-started", seen="2021-10-01"), "green met indicative"),  # five months after it was reached
        (stage("started", happened="2021-09"), "green met indicative"),  # begun after it was completed
        (stage("not-started", seen="2021-10-01", standing="secondary"), "green met reported"),
        (stage("not-started", seen="2021-03-01"), "green met reported"),  # before it was reached
        (stage("started", happened="2021-03"), "green met reported"),
    ],
)
def test_what_a_later_day_denies_is_only_a_hint(denial: dict[str, Any], wanted: str) -> None:
    found = verdict(DONE, stage("completed", happened="2021-05"), denial | {"source": "b"}, **EVENT)
    assert f"{found.colour} {found.status} {found.evidence}" == wanted
    assert ("Hollow: b says" in found.reason.en) == (wanted == "green met indicative")


@pytest.mark.parametrize(
    ("counted", "wanted"),
    [
        (stage("in-use", seen="2021-12-31", parts={"done": "5", "of": "5"}), "green met reported"),
        (stage("in-use", seen="2021-12-31", parts={"done": "3", "of": "5"}), "amber partly indicative"),
        (stage("in-use", seen="2021-12-31", parts={"done": "0", "of": "5"}), "grey undecidable none"),
        (stage("in-use", seen="2022-02-01", parts={"done": "0", "of": "1"}), "grey undecidable none"),
        (stage("started", happened="2022-01", parts={"done": "5", "of": "5"}), "red missed reported"),
        (stage("started", happened="2022-01", parts={"done": "3", "of": "5"}), "red missed indicative"),
    ],
)
def test_a_count_of_another_stage_leaves_the_other_parts_open(counted: dict[str, Any], wanted: str) -> None:
    # What is not in use may be completed; where three parts began in January, two may have been completed before.
    assert light(DONE, counted, **EVENT) == wanted


@pytest.mark.parametrize(
    "words", ["大桥尚未建成", "the bridge is not yet completed", "大桥将于年底建成", "大桥基本建成"]
)
def test_a_stage_whose_words_say_otherwise_is_a_hint(words: str) -> None:
    found = verdict(DONE, stage("completed", happened="2021-05", says=words), **EVENT)
    assert (found.colour, found.evidence) == ("green", "indicative")
    assert "Hollow: its words speak of" in found.reason.en
    assert light(DONE, stage("completed", happened="2021-05", says="大桥建成"), **EVENT) == "green met reported"
