"""Tutorial and how-tos do what they say: their texts are saved, their commands run, and what they show is printed."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from scorecard.commands.command_line import cli
from tests.conftest import ROOT
from tests.small_books import project

TUTORIAL = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
HOW_TO = (ROOT / "docs" / "how-to.md").read_text(encoding="utf-8")
_BLOCK = re.compile(r"^```(text|sh|console|yaml)\n(.*?)\n```$", re.MULTILINE | re.DOTALL)
REVIEW = "## 5. Review"


def test_each_command_prints_what_the_tutorial_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    texts = iter(("report-2025.txt", "report-2026.txt"))
    printed, shown, commands = "", 0, 0
    for found in _BLOCK.finditer(TUTORIAL):
        kind, content = found.groups()
        if kind == "text":
            (tmp_path / next(texts)).write_text(content + "\n", encoding="utf-8")
        elif kind == "console":
            assert " ".join(content.split()) in printed, content
            shown += 1
        elif kind == "sh":
            if "scorecard check" in content:
                assert REVIEW in TUTORIAL[: found.start()]
                _review(tmp_path)
            outputs = [_call(line) for line in content.splitlines() if line.startswith("scorecard ")]
            commands += len(outputs)
            printed = " ".join(" ".join(outputs).split())
    assert (shown, commands) == (6, 9)
    assert "Why is it red?" in TUTORIAL and _call("scorecard explain new-high-tech-firms-added").count("41 − 60 = −19")
    assert (tmp_path / "outputs" / "site" / "index.html").exists()


@pytest.mark.parametrize(
    ("plan", "source", "light"),
    [("2026", "work-report-2026", "40.8% of the goal"), ("2024-25", "business-plan-2024", "37 short")],
)
def test_the_plans_of_the_how_tos_are_judged_as_it_says(
    plan: str, source: str, light: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # 4900 of 12000 are 40.8 %; 463 of 500 are 37 short.
    monkeypatch.chdir(tmp_path)
    blocks = [found[2] for found in _BLOCK.finditer(HOW_TO)]
    first = next(number for number, text in enumerate(blocks) if f'plan: "{plan}"' in text)
    head = f"source: {source}\ntitle: 报告\npublisher: 政府\npublished: 2024-01-20\nkind: web\nstanding: official\n"
    plans = {f"targets/{plan}.yaml": blocks[first] + "\n", "targets/indicators.yaml": blocks[first - 1] + "\n"}
    project(tmp_path, plans | {f"seeds/{source}.yaml": head})
    printed = " ".join(_call(line) for line in blocks[first + 1].splitlines())
    assert light in " ".join(printed.split())


def _call(line: str) -> str:
    result = CliRunner().invoke(cli, shlex.split(line, comments=True)[1:])
    assert result.exit_code == 0, result.output
    return result.output


def _review(project: Path) -> None:
    """What section 5 asks the reader to do by hand."""
    for path in (project / "targets" / "2025.yaml", *(project / "seeds").glob("*.yaml")):
        lines = path.read_text(encoding="utf-8").splitlines()
        dated = [re.sub(r"^published: 2025\b.*", "published: 2025-01-20", line) for line in lines]
        path.write_text("\n".join(line for line in dated if not line.startswith("reviewed: ")) + "\n", encoding="utf-8")
