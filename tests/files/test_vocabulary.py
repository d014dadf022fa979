"""`targets/vocabulary.yaml`: a project's own words are known to drafts, answers, checks and forms, and to no other project."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from scorecard.answering.stages import proved
from scorecard.collecting.form_words import STAGE_NAMES, SaidStage, code, stage
from scorecard.drafting.milestones import milestones
from scorecard.drafting.reading import candidates
from scorecard.files.load import load
from scorecard.language.quantities import read
from scorecard.language.units import convert, unit
from scorecard.language.vocabulary import current, use
from tests.conftest import Command

WORDS = """counted: [homes, trees]
units:
  - {name: krone, aliases: [kroner]}
  - {name: bigha, dimension: area, factor: 4013}
currencies:
  - {sign: kr, unit: krone}
rises: [走高]
falls: [走弱]
adds: [新植]
stages:
  - {stage: in-use, words: [开集]}
review: [盘点]
plan: [攻坚方向]
says_most: 60
"""


@pytest.fixture(autouse=True)
def no_words_left() -> Iterator[None]:
    yield
    use()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    (folder / "targets").mkdir(parents=True)
    (folder / "seeds").mkdir()
    (folder / "targets" / "vocabulary.yaml").write_text(WORDS, encoding="utf-8")
    return folder


def test_units_and_currencies_of_a_project(own: Path) -> None:
    load(own / "targets", own / "seeds")
    assert unit("homes") is not None and convert(Decimal(2), "bigha", "bigha") == 2
    assert convert(Decimal(3), "bigha", "平方米") == 4013  # 3 bigha of 4013 thirds of a square metre
    (sum_,) = [one for one in read("spend kr 200 million on roads") if one.kind == "quantity"]
    assert (int(sum_.low), sum_.unit) == (200, "million krone")


def test_verbs_stages_and_headings_of_a_project(own: Path) -> None:
    load(own / "targets", own / "seeds")
    text = "2026年报告\n一、2025年盘点\n月季增加300株。\n二、攻坚方向\n游客走高8%，能耗走弱3%，新植月季500株。"
    found = candidates(text, 2026)
    assert [(one.indicator, one.measure, one.direction) for one in found] == [
        ("游客", "growth", "up"),
        ("能耗", "growth", "down"),
        ("新植月季", "added", "up"),
    ]
    (street,) = milestones("力争滨河文化街区年内开集", 0, 12)
    assert street.stage == "in-use"
    assert proved("老街开集", "in-use") and code(STAGE_NAMES, "开集") == "in-use"


def test_a_test_run_is_in_use_where_the_project_says_so(own: Path) -> None:
    assert [stage(typed) for typed in ("试运行", "已试运行")] == [SaidStage("completed", False)] * 2
    (own / "targets" / "vocabulary.yaml").write_text("stages:\n  - {stage: in-use, words: [试运行]}\n", "utf-8")
    load(own / "targets", own / "seeds")
    assert [stage(typed) for typed in ("试运行", "已试运行")] == [SaidStage("in-use", False)] * 2


def test_what_a_project_counts_is_named_by_its_unit(own: Path) -> None:
    load(own / "targets", own / "seeds")
    found = candidates("We will build 300 homes and plant 5,000 trees.", 2025)
    assert [(one.indicator, int(one.low), one.unit) for one in found] == [
        ("homes", 300, "homes"),
        ("trees", 5000, "trees"),
    ]


def test_the_words_of_one_project_are_not_known_in_another(own: Path, small: Path) -> None:
    load(own / "targets", own / "seeds")
    assert current().says_most == 60
    load(small / "targets", small / "seeds")
    assert unit("homes") is None and not proved("老街开集", "in-use") and current().says_most == 40


@pytest.mark.parametrize(
    ("line", "where", "said"),
    [
        ("currencies: [{sign: kr, unit: kron}]", "targets/vocabulary.yaml:1", "kron"),
        ("units: [{name: bigha, dimension: ares}]", "targets/vocabulary.yaml:1", "ares"),
        ("units: [{name: bigha, factor: 0}]", "targets/vocabulary.yaml:1", "factor"),
        ("stages: [{stage: inuse, words: [开集]}]", "targets/vocabulary.yaml:1", "in-use"),
        ("counts: [homes]", "targets/vocabulary.yaml:1", "counted"),
    ],
)
def test_wrong_words_are_refused_with_their_place(
    small: Path, command: Command, line: str, where: str, said: str
) -> None:
    (small / "targets" / "vocabulary.yaml").write_text(line + "\n", encoding="utf-8")
    done = command("check")
    assert done.exit == 1 and where in done.stdout + done.stderr and said in done.stdout + done.stderr


def test_a_check_reads_the_units_of_a_project(small: Path, command: Command) -> None:
    (small / "targets" / "vocabulary.yaml").write_text("counted: [homes]\n", encoding="utf-8")
    report = small / "plan.txt"
    report.write_text("Our targets for 2025\nWe will build 300 homes.\n", encoding="utf-8")
    done = command("draft", str(report), "--plan", "2025", "--format", "json")
    (draft,) = json.loads(done.stdout)["drafts"] if "drafts" in done.stdout else json.loads(done.stdout)
    assert draft["unit"] == "homes"


@pytest.mark.parametrize("text", ["homes\n", "- homes\n"])
def test_a_vocabulary_that_is_no_mapping_is_an_error_in_the_file(own: Path, text: str) -> None:
    (own / "targets" / "vocabulary.yaml").write_text(text, encoding="utf-8")
    found = [one for one in load(own / "targets", own / "seeds").problems if one.rule == "type"]
    assert [str(one.location) for one in found] == ["targets/vocabulary.yaml:1:1"]
    assert "units: " in found[0].remedy
