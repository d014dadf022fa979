"""Every word of the vocabulary has its row, and everything that people see of it in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

import pytest

from scorecard.answering.stage_proofs import proves
from scorecard.drafting.stage_words import closing_words, opening_words
from scorecard.language.bilingual import template, term
from scorecard.language.stage_verbs import STAGE_VERBS
from scorecard.model.bounds import BOUNDS, Bound
from scorecard.model.measures import MEASURES, NATURES, Measure, Nature
from scorecard.model.scopes import SCOPES
from scorecard.model.stages import CHAIN, STAGES, Stage
from scorecard.model.statuses import EVIDENCE, EVIDENCE_ORDER, SOLID, STATUSES, Evidence, Status
from scorecard.output.workbook.palette import LIGHTS

TABLES: dict[str, tuple[Mapping[Any, Any], Any]] = {
    "bounds": (BOUNDS, Bound),
    "measures": (MEASURES, Measure),
    "natures": (NATURES, Nature),
    "stages": (STAGES, Stage),
    "statuses": (STATUSES, Status),
    "evidence": (EVIDENCE, Evidence),
}
SHOWN = [*MEASURES, *STAGES, *STATUSES, *EVIDENCE, *SCOPES]


@pytest.mark.parametrize("name", TABLES)
def test_a_table_has_a_row_for_every_word_and_for_no_other(name: str) -> None:
    table, words = TABLES[name]
    assert list(table) == list(get_args(words))


@pytest.mark.parametrize("word", SHOWN)
def test_every_word_is_said_in_both_languages(word: str) -> None:
    said = term(word)
    assert said.en and said.zh
    assert not said.zh.isascii(), f"{word} has no Chinese word"


def test_every_status_has_a_colour_that_is_painted_and_is_counted_by_the_opening_sentence() -> None:
    painted = {colour for colour, _ in LIGHTS}
    assert {row.colour for row in STATUSES.values()} <= painted
    assert all(template(f"summary.opening-{row.opening}", "en") for row in STATUSES.values())


def test_the_opening_sentence_never_counts_a_light_and_a_silence_together() -> None:
    for opening in {row.opening for row in STATUSES.values()}:
        assert len({row.decided for row in STATUSES.values() if row.opening == opening}) == 1


def test_every_measure_belongs_to_a_nature_and_every_size_is_one_of_its_measures() -> None:
    assert {measure for row in NATURES.values() for measure in row.measures} == set(MEASURES)
    for row in NATURES.values():
        assert row.size is None or (row.size in row.measures and MEASURES[row.size].size)


def test_solid_evidence_stands_before_hollow_evidence() -> None:
    assert [EVIDENCE[one].solid for one in EVIDENCE_ORDER] == sorted(
        (row.solid for row in EVIDENCE.values()), reverse=True
    )
    assert SOLID == ("reported", "derived")


def test_the_steps_of_a_project_follow_one_another() -> None:
    assert CHAIN == ("prepared", "signed", "started", "completed", "in-use")
    assert [STAGES[stage].step for stage in CHAIN] == [1, 2, 3, 4, 5]


def test_every_stage_that_can_be_reached_has_verbs() -> None:
    assert list(STAGE_VERBS) == [stage for stage in STAGES if stage != "not-started"]


@pytest.mark.parametrize(
    ("stage", "verb"), [(stage, verb) for stage, row in STAGE_VERBS.items() for verb in row.chinese]
)
def test_a_verb_says_one_stage_to_every_reader(stage: str, verb: str) -> None:
    """What draft and answer take a verb for is what the checks take it for."""
    assert opening_words().get(verb, stage) == stage
    assert closing_words().get(verb, stage) == stage
    # 开放 proves a use only where it opens to somebody: it stands in names of zones and of policies.
    assert verb == "开放" or proves()[stage].search(verb)
