"""Reports of which only a part was seen: what they do not say is not called unreported."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Result
from scorecard.model.sources import Source
from scorecard.summary.counts import opening
from tests.small_books import book, figure, indicator, light, plan, target, verdict

GOAL = {"at_least": "100", "unit": "家"}
REPORT = {"zh": "二二年报告", "en": "report of 2022", "source": "report-2022"}
PART = {"zh": "前两章", "en": "its first two chapters"}


def report(name: str = "report-2022", published: str = "2022-01-20", **more: Any) -> Source:
    """A work report without figures."""
    head = {"source": name, "title": f"报告{name}", "kind": "work-report", "standing": "official"}
    return Source.model_validate(head | {"published": published} | more)


def found(*sources: Source, as_of: str = "2022-06-01", **more: Any) -> Result:
    """The result of a goal of which nothing is reported."""
    head = {key: more.pop(key) for key in ("expected_in", "period") if key in more}
    one = plan(target(GOAL, **more), **head)
    return judge(book([indicator()], [one], list(sources)), date.fromisoformat(as_of))[0].results[0]


def test_what_a_part_does_not_say_is_not_in_the_part_at_hand() -> None:
    result = found(report(complete=False, part=PART), expected_in=REPORT)
    assert (result.verdict.status, result.unread) == ("no-figure", True)
    assert result.verdict.reason.en == (
        "Goal: at least 100. Not in the part at hand of report of 2022 (its first two chapters)."
    )
    assert result.verdict.reason.zh == "目标：不低于100家。二二年报告（前两章）手头仅有部分内容，其中未见。"


def test_of_a_whole_report_it_is_said_that_none_was_found() -> None:
    result = found(report(), expected_in=REPORT)
    assert not result.unread
    assert result.verdict.reason.en == (
        "Goal: at least 100. No report of it was found. It should stand in: report of 2022."
    )


@pytest.mark.parametrize("expected", ["report-2022", "报告report-2022"])
def test_the_report_is_found_by_id_or_title(expected: str) -> None:
    result = found(report(complete=False), expected_in=expected)
    assert result.verdict.reason.en.endswith("Not in the part at hand of 报告report-2022.")


def test_before_its_publication_a_report_is_not_at_hand() -> None:
    result = found(report(complete=False), expected_in=REPORT, as_of="2022-01-10")
    assert result.verdict.reason.en.endswith("No report of it was found. It should stand in: report of 2022.")


@pytest.mark.parametrize(
    ("sources", "unread"),
    [
        ([report(complete=False)], True),
        ([report(complete=False, kind="newspaper")], False),  # no newspaper must answer
        ([report(complete=False, published="2021-12-20")], False),  # it does not look back on 2021
        ([report(complete=False, published="2023-01-20")], False),  # it looks back on 2022
        ([report(complete=False), report("other")], False),  # a whole one is silent too
    ],
)
def test_without_a_name_it_is_the_work_report_of_the_year_after(sources: list[Source], unread: bool) -> None:
    assert found(*sources, as_of="2023-06-01").unread == unread


def test_a_report_of_another_place_is_not_waited_for() -> None:
    result = found(report(complete=False, place="别市"), report("own", "2020-01-20", place="p"))
    assert not result.unread


def test_the_opening_sentence_counts_them_apart() -> None:
    results = [found(report(complete=False), expected_in=REPORT), found(report(), expected_in=REPORT)]
    said = opening(results)
    assert said.en == (
        "Of 2 goals: 0 shown kept, 0 shown missed, 0 with a hint only, 1 with no report found, "
        "1 not in the part at hand of the report that should answer."
    )
    assert said.zh == "共2项目标：0项有实据达到，0项有实据未达到，0项仅有迹象，1项未见公布，1项在手头的部分报告中未见。"


def test_a_part_is_said_only_of_what_was_not_seen_whole() -> None:
    with pytest.raises(ValueError, match="counts as seen whole"):
        report(part=PART)


def test_a_report_of_an_unknown_day_of_the_year_is_not_called_missing() -> None:
    one = figure("120", measure="amount", source="report", published="2022")
    reason = verdict(GOAL, one, as_of="2022-06-01").reason.en
    # 2022 may mean 31 December, which is after 1 June; the goal stays grey, and the reason says why
    assert "report may be out, and counts only from 31 December 2022" in reason
    assert "No report" not in reason
    assert light(GOAL, one, as_of="2022-06-01") == "grey no-figure none"
    assert light(GOAL, one, as_of="2022-12-31") == "green met reported"


def test_a_report_that_came_later_is_unknown_on_the_day() -> None:
    one = figure("120", measure="amount", source="report", published="2022-07-01")
    assert "No report of it was found" in verdict(GOAL, one, as_of="2022-06-01").reason.en


def test_only_what_was_looked_for_in_a_part_counts_as_unread() -> None:
    partly = report(complete=False, part=PART)
    one = plan(target(GOAL), expected_in=REPORT)
    kept = Source.model_validate(
        {"source": "a", "title": "a", "kind": "web", "standing": "official", "published": "2022-03-01"}
        | {"figures": [{"indicator": "x", "measure": "amount", "period": "2021", "value": "100", "unit": "家"}]}
    )
    [met] = judge(book([indicator()], [one], [partly, kept]), date(2022, 6, 1))[0].results
    assert (met.verdict.status, met.unread) == ("met", False)
    assert found(report()).unread is False


def test_a_goal_without_content_is_looked_for_nowhere() -> None:
    reason = found(report(), expected_in=REPORT).verdict.reason.en
    assert "It should stand in: report of 2022." in reason
    nothing = verdict({"unstated": "no number is given"}, measure=None, expected_in=REPORT)
    assert (nothing.status, "report" in nothing.reason.en) == ("unstated", False)


def test_a_report_after_the_due_day_of_a_goal_is_the_one_that_should_answer() -> None:
    partly = report(published="2021-08-01", complete=False, part=PART)
    assert found(partly, due="2021-06-30").unread is True
    assert found(partly).unread is False  # the plan ends in December: a report of August cannot answer it


def test_a_report_named_by_its_id_may_be_of_another_place() -> None:
    # A county's goals may be answered in the report of the city.
    assert found(report(complete=False, place="City"), expected_in=REPORT).unread
    # By its title alone it is the place's own: every city calls its report so.
    other = report(complete=False, place="City")
    assert not found(other, expected_in=other.title).unread


@pytest.mark.parametrize(
    ("published", "as_of", "unread"),
    [
        ("2022-01-20", "2022-01-20", True),  # on the very day
        ("2022-01-20", "2022-01-19", False),
        ("2022-01-01", "2022-06-01", True),  # the day after the goal was due
        ("2021-12-31", "2022-06-01", False),  # the day on which it was due
        ("2023-01-01", "2023-06-01", True),  # 366 days after 31 December 2021
        ("2023-01-02", "2023-06-01", False),
    ],
)
def test_the_first_and_the_last_day_of_the_report_that_should_answer(published: str, as_of: str, unread: bool) -> None:
    assert found(report(published=published, complete=False), as_of=as_of).unread is unread


@pytest.mark.parametrize(("as_of", "at_hand"), [("2022-01-20", True), ("2022-01-19", False)])
def test_the_expected_report_is_at_hand_from_the_day_of_its_publication(as_of: str, at_hand: bool) -> None:
    result = found(report(complete=False), expected_in=REPORT, as_of=as_of)
    assert ("part at hand of report of 2022." in result.verdict.reason.en) is at_hand


def test_a_report_seen_in_part_is_not_the_one_that_the_plan_expects() -> None:
    # The expected report is not among the sources; another one of that spring was seen in part.
    reason = found(report("other", complete=False), expected_in=REPORT).verdict.reason.en
    assert "Not in the part at hand of 报告other." in reason
    assert "It should stand in: report of 2022." in reason
