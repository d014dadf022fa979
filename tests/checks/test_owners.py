"""The list of owners, and what owners report of goals: names that are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from scorecard.checks import owners, reports
from scorecard.files.load import load
from tests.checks.conftest import INDICATORS, plan, source

LIST = "owners:\n  - {id: transport, name: 市交通局, aliases: [交通局], kind: department}\n"


def problems(tmp_path: Path, listed: str, goals: str, told: str = "") -> list[str]:
    """What the two checks say of a project with these owners, goals and reports."""
    for folder in ("targets", "seeds"):
        (tmp_path / folder).mkdir()
    (tmp_path / "targets/indicators.yaml").write_text(INDICATORS, encoding="utf-8")
    (tmp_path / "targets/plan.yaml").write_text(goals, encoding="utf-8")
    if listed:
        (tmp_path / "targets/owners.yaml").write_text(listed, encoding="utf-8")
    text = f"source: a\n{source()}reports: [{told}]\n"
    (tmp_path / "seeds/a.yaml").write_text(text, encoding="utf-8")
    loaded = load(tmp_path / "targets", tmp_path / "seeds")
    assert loaded.problems == []
    return [str(one) for check in (owners.check, reports.check) for one in check(loaded.book)]


@pytest.mark.parametrize(
    ("listed", "owner", "wanted"),
    [
        (LIST, "交通局", []),
        ("", "无人知道的局", []),
        (LIST, "市交通据", ["owner “市交通据” is not in the list of owners"]),
        (LIST + "  - {id: roads, name: 交通局}\n", "roads", ["“交通局” is also"]),
    ],
)
def test_owners(tmp_path: Path, listed: str, owner: str, wanted: list[str]) -> None:
    found = problems(tmp_path, listed, plan(f"goal: {{unstated: 无}}, owner: {owner}"))
    assert len(found) == len(wanted)
    assert all(part in one for part, one in zip(wanted, found, strict=True))


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ('{plan: "2021", target: t1, period: 2021-03, cause: 征地}', ""),
        ('{plan: "2022", target: t1, period: 2021-03, cause: 征地}', "the report names plan “2022”"),
        ('{plan: "2021", target: t9, period: 2021-03, cause: 征地}', "the report names goal “t9”"),
        ('{plan: "2021", target: t1, period: 2022-03, cause: 征地}', "the report is of 2022-03, the plan of 2021"),
    ],
)
def test_reports(tmp_path: Path, told: str, wanted: str) -> None:
    found = problems(tmp_path, "", plan("goal: {unstated: 无}"), told)
    assert [wanted in one for one in found] == ([True] if wanted else [])
