"""What a file full of faults costs is bounded: it is read up to a limit, and the faults that are given are counted."""

from __future__ import annotations

import pytest

from scorecard.files import yaml_builder
from scorecard.files.records import ReadRecord, record_of
from scorecard.files.yaml_reader import parse_yaml
from scorecard.model.plans import Plan
from scorecard.model.problems import MOST_FAULTS, Problem
from scorecard.model.sources import Source

HEAD = "source: x\ntitle: t\nkind: web\nstanding: press\nseen: 2021-01-01\n"
GOOD = "  - {indicator: gdp, measure: growth, period: 2020, value: 7.3, unit: '%'}\n"


def rules(problems: list[Problem]) -> list[str]:
    return [problem.rule for problem in problems]


def told(text: str) -> ReadRecord[Source]:
    return record_of(parse_yaml(text, "f"), Source)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("figures:\n" + "-\n" * 6000, "lists within one record have more than 5000 items"),
        ("figures:\n- parts: [" + "x," * 6000 + "]\n", "lists within one record have more than 5000 items"),
        ("figures:\n" + "- [[1], [2]]\n" * 3000, "lists within one record have more than 5000 items"),
        ("".join(f"k{number}: 1\n" for number in range(1100)), "a mapping has more than 1000 keys"),
        ("a: 1\n" * 2000, "the file has more than 1000 faults"),
        ("figures:\n- &a x\n" + "- *a\n" * 2000, "the file has more than 1000 faults"),
    ],
)
def test_reading_stops_at_the_limit(text: str, message: str) -> None:
    document = parse_yaml(HEAD + text, "f")
    assert document.data is None
    assert document.problems[-1].message == message
    assert len(document.problems) <= MOST_FAULTS + 1


def test_mappings_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_builder, "_MOST_MAPPINGS", 3)  # the file itself is the first
    assert parse_yaml(HEAD + "figures: [{}, {}]\n", "f").problems == []
    assert rules(parse_yaml(HEAD + "figures: [{}, {}, {}]\n", "f").problems) == ["size"]


def test_records_are_counted_in_all_lists_of_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_builder, "_MOST_RECORDS", 3)
    assert parse_yaml(HEAD + "figures: [{}, {}, {}]\n", "f").problems == []
    found = parse_yaml(HEAD + "figures: [{}, {}]\nowners:\n- {}\n- {}\n", "f")
    assert found.data is None
    assert [(problem.rule, problem.location.line) for problem in found.problems] == [("size", HEAD.count("\n") + 4)]


def test_long_lists_of_records_are_read() -> None:
    document = parse_yaml(HEAD + "figures:\n" + GOOD * 6000, "f")
    record = record_of(document, Source).record
    assert document.problems == []
    assert record is not None
    assert len(record.figures) == 6000


def test_abbreviations_of_tags_are_refused_unread() -> None:
    # The parser compares each of them with all others: 40,000 would take minutes.
    text = "# a\n" + "".join(f"%TAG !a{number}! x\n" for number in range(40_000)) + "---\nsource: x\n"
    assert [str(problem.location) for problem in parse_yaml(text, "f").problems] == ["f:2:1"]


@pytest.mark.parametrize("item", ["- {}\n", "- {a: 1}\n", "- {indicatr: x}\n", "- x\n- {}\n"])
def test_after_a_thousand_faults_the_rest_of_a_list_is_not_looked_at(item: str) -> None:
    kept = told(HEAD + "figures:\n" + item * 4000)
    assert MOST_FAULTS / 2 < len(kept.problems) < MOST_FAULTS + 20  # what a misspelt key cannot be missing is not told
    last = [problem for problem in kept.problems if problem.rule == "size"]
    assert [problem.message for problem in last] == [
        "the file has more than 1000 faults; what follows in the list is not looked at"
    ]


def test_names_that_nobody_looked_at_are_not_called_unknown() -> None:
    section = "sections:\n  - id: s\n    name: S\n    targets:\n"
    document = parse_yaml(section + "      - {name: x}\n" * 2000 + "      - {id: last}\n", "f")
    assert "last" in record_of(document, Plan).lost


def test_a_misspelt_list_is_bounded_as_well() -> None:
    assert len(told(HEAD + "figurs:\n" + "- {}\n" * 4000).problems) < MOST_FAULTS + 20


def test_sound_items_stay_beside_faulty_ones() -> None:
    kept = told(HEAD + "figures:\n" + GOOD + "  - {indicatr: gdp}\n" + GOOD)
    assert kept.record is not None
    assert [figure.location.line for figure in kept.record.figures] == [7, 9]
