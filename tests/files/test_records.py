"""What is kept of a file with faults, and what is given of it."""

from __future__ import annotations

from textwrap import dedent, indent
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from scorecard.files.records import record_of
from scorecard.files.yaml_reader import parse_yaml
from scorecard.model.indicators import IndicatorFile
from scorecard.model.plans import Plan
from scorecard.model.problems import Location
from scorecard.model.sources import Source

HEAD = 'plan: "2021"\ntitle: 工作\nplace: 样例市\nperiod: 2021\nsource: report\nsections:\n'
GOOD = "{id: %s, name: 目标, indicator: gdp, measure: growth, goal: {at_least: 7, unit: '%%'}}"
BAD = "{id: %s, name: 目标, indicator: gdp, measure: growth, goal: {at_least: seven, unit: '%%'}}"


def section(name: str, *targets: str) -> str:
    lines = "".join(f"      - {target}\n" for target in targets)
    return f"  - id: {name}\n    name: 章节\n    targets:\n{lines}"


def kept(plan: Plan | None) -> list[str]:
    return [target.id for _, target in plan.targets()] if plan else []


def test_a_sound_plan_is_kept_whole() -> None:
    found = record_of(parse_yaml(HEAD + section("a", GOOD % "one", GOOD % "two"), "f"), Plan)
    assert kept(found.record) == ["one", "two"]
    assert (found.problems, found.lost) == ([], set())


def test_a_fault_in_one_target_drops_that_target_alone() -> None:
    text = HEAD + section("a", GOOD % "one", BAD % "two", GOOD % "three") + section("b", GOOD % "four")
    found = record_of(parse_yaml(text, "f"), Plan)
    assert kept(found.record) == ["one", "three", "four"]
    # Six lines of head, three of the section, one of target one; then the column at which the word stands.
    assert [problem.location for problem in found.problems] == [
        Location("f", 11, text.splitlines()[10].index("seven") + 1)
    ]
    assert found.lost == {"two"}


def test_several_faults_in_several_targets() -> None:
    worse = "{id: %s, nmae: 目标, goal: {at_least: x, unit: '%%'}}"
    text = (
        HEAD
        + section("a", BAD % "one", worse % "two", GOOD % "three", BAD % "four")
        + section("b", worse % "five", GOOD % "six")
    )
    found = record_of(parse_yaml(text, "f"), Plan)
    assert kept(found.record) == ["three", "six"]
    # One fault each in one and four; in two and five: a misspelt key, no number.
    assert len(found.problems) == 1 + 2 + 1 + 2


def test_a_section_without_sound_targets_goes_and_the_others_stay() -> None:
    found = record_of(parse_yaml(HEAD + section("a", BAD % "one") + section("b", GOOD % "two"), "f"), Plan)
    assert found.record is not None
    assert [one.id for one in found.record.sections] == ["b"]
    assert len(found.problems) == 1  # nobody wrote an empty section
    assert found.lost == {"one", "a"}


def test_a_plan_without_sound_targets_goes_and_is_known_to_be_lost() -> None:
    found = record_of(parse_yaml(HEAD + section("a", BAD % "one"), "f"), Plan)
    assert found.record is None
    assert {"one", "2021"} <= found.lost


def test_a_fault_in_the_section_itself_drops_it() -> None:
    text = HEAD + section("A b", GOOD % "one") + section("b", GOOD % "two")
    assert kept(record_of(parse_yaml(text, "f"), Plan).record) == ["two"]


def test_a_fault_in_a_part_of_a_goal_drops_its_target() -> None:
    composite = "{id: %s, name: 目标, goal: {all_of: [{stage: done}, {stage: started}]}}"
    text = HEAD + section("a", composite % "one", GOOD % "two")
    assert kept(record_of(parse_yaml(text, "f"), Plan).record) == ["two"]


def test_an_unknown_key_of_the_file_is_told_and_left_out() -> None:
    found = record_of(parse_yaml("titel: x\n" + HEAD + section("a", GOOD % "one"), "f"), Plan)
    assert kept(found.record) == ["one"]
    assert [problem.rule for problem in found.problems] == ["unknown-key"]


def test_a_missing_key_of_the_file_leaves_nothing() -> None:
    found = record_of(parse_yaml((HEAD + section("a", GOOD % "one")).replace("period: 2021\n", ""), "f"), Plan)
    assert found.record is None
    assert [problem.rule for problem in found.problems] == ["missing-key"]


def test_a_faulty_figure_leaves_its_source() -> None:
    text = """
        source: report
        title: 报告
        published: 2022-02-01
        kind: work-report
        standing: official
        figures:
          - {indicator: gdp, measure: growth, period: 2021, value: 8.4, unit: "%"}
          - {indicator: gdp, measure: growth, period: 2021, value: high, unit: "%"}
          - just text
          -
    """
    found = record_of(parse_yaml(dedent(text).strip(), "f"), Source)
    assert found.record is not None
    assert len(found.record.figures) == 1
    assert [problem.location.line for problem in found.problems] == [8, 9, 10]


def test_a_faulty_indicator_is_known_by_name() -> None:
    text = "indicators:\n  - {id: gdp, name: x, nature: flo}\n  - {id: jobs, name: x, nature: flow}\n"
    found = record_of(parse_yaml(text, "f"), IndicatorFile)
    assert found.record is not None
    assert [indicator.id for indicator in found.record.indicators] == ["jobs"]
    assert found.lost == {"gdp"}


def test_what_is_no_mapping_is_told() -> None:
    found = record_of(parse_yaml("- a\n", "f"), Plan)
    assert str(found.problems[0]) == (
        "f:1:1: error: the file is a list, not a mapping [type]\n    Start with the line “plan: …”; the README shows an example."
    )
    assert record_of(parse_yaml("words", "f"), Source).problems[0].remedy.startswith("Start with the line “source: …”")


def test_what_yaml_spoiled_is_told_once() -> None:
    document = parse_yaml(HEAD + section("a", "*one", GOOD % "two"), "f")
    found = record_of(document, Plan)
    assert [problem.rule for problem in document.problems] == ["alias"]
    assert found.problems == []
    assert kept(found.record) == ["two"]


@given(st.lists(st.lists(st.booleans(), min_size=1, max_size=4), min_size=1, max_size=4))
def test_exactly_the_sound_targets_are_kept(sound: list[list[bool]]) -> None:
    text, wanted = HEAD, []
    for number, row in enumerate(sound):
        names = [f"t{number}.{place}" for place in range(len(row))]
        text += section(f"s{number}", *((GOOD if good else BAD) % name for name, good in zip(names, row, strict=True)))
        wanted += [name for name, good in zip(names, row, strict=True) if good]
    found = record_of(parse_yaml(text, "f"), Plan)
    assert kept(found.record) == wanted
    assert len(found.problems) == sum(not good for row in sound for good in row)


VALUES = st.recursive(
    st.sampled_from(["x", "7", "2021", "2021-13", "", "~", "gdp", "true"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "name", "goal", "zh", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([*Plan.model_fields, *Source.model_fields, "place"]), VALUES, max_size=8))
@example({"place": "x", "bands": {"id": "x", "name": {"id": "x", "name": "x"}}})  # a fault inside a plain word
def test_any_data_gives_a_record_or_faults_at_places_that_exist(data: dict[str, Any]) -> None:
    text = _yaml(data)
    lines = text.splitlines()
    for model in (Plan, Source, IndicatorFile):
        document = parse_yaml(text, "f")
        found = record_of(document, model)
        assert found.record is not None or found.problems or document.problems
        for problem in found.problems:
            assert problem.message
            assert problem.remedy
            assert 1 <= problem.location.line <= len(lines)
            assert 1 <= problem.location.column <= len(lines[problem.location.line - 1]) + 1


def _yaml(data: Any) -> str:
    """Block style, so that the places differ."""
    if isinstance(data, dict):
        return "".join(f"{key}:{_nested(value)}" for key, value in data.items()) or "{}\n"
    if isinstance(data, list):
        return "".join(f"-{_nested(value)}" for value in data) or "[]\n"
    return f"{data}\n"


def _nested(value: Any) -> str:
    return "\n" + indent(_yaml(value), "  ") if isinstance(value, dict | list) else f" {_yaml(value)}"


def test_a_period_of_hundreds_of_digits_is_refused_as_one() -> None:
    # 1e999 is a number, and no remainder of it can be computed.
    for period in ("1e999", "1e-999", "9" * 400 + ".0"):
        problems = record_of(
            parse_yaml(HEAD.replace("period: 2021", f"period: {period}") + section("a", GOOD % "one"), "f"), Plan
        ).problems
        assert [(one.rule, one.location.line) for one in problems] == [("value", 4)]
