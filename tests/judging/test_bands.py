"""Thresholds are data: each with a source and a reason, each in use, and a plan may set its own."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from scorecard.files import bands
from tests.small_books import figure, light, plan, target

GOAL = {"at_least": "70", "unit": "家"}


def test_each_band_stands_once_with_its_source_and_reason_in_both_languages() -> None:
    keys = [(band.method, band.name) for band in bands.shipped()]
    assert len(keys) == len(set(keys)) > 10
    for band in bands.shipped():
        for said in (band.source, band.reason):
            assert said.zh and said.en and said.zh != said.en


def test_each_band_is_in_use() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in Path(bands.__file__).parents[1].rglob("*.py"))
    for band in bands.shipped():
        assert f'["{band.method}", "{band.name}"]' in code, band.name


def test_a_plan_overrides_and_the_rest_stays() -> None:
    found = bands.bands_of(plan(target(GOAL), bands={"attainment": {"amber_share": "20"}}))
    assert found["attainment", "amber_share"] == 20
    assert found["trajectory", "on_track"] == Decimal("0.95")
    assert bands.bands_of(plan(target(GOAL)))["attainment", "amber_share"] == 10


def test_an_unknown_band_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError):
        bands.bands_of(plan(target(GOAL)))["attainment", "nothing"]


def test_a_target_can_have_thresholds_of_its_own_beside_those_of_the_plan() -> None:
    goal = {"at_least": "100", "unit": "家"}
    # 95 of 100 is 5 % short: near within 10 %, missed beyond 2 %
    assert light(goal, figure("95")) == "amber near reported"
    own = {"attainment": {"amber_share": "2"}}
    assert light(goal, figure("95"), target_bands=own) == "red missed reported"
    assert (
        light(goal, figure("95"), target_bands=own, bands={"attainment": {"amber_share": "20"}})
        == "red missed reported"
    )
    assert (
        light(goal, figure("95"), bands=own, target_bands={"attainment": {"amber_share": "5"}}) == "amber near reported"
    )
