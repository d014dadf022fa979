"""The tutorial does what it says: its texts are saved, its commands run, and what it shows is printed."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from scorecard.cli import cli
from tests.conftest import ROOT

TUTORIAL = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
_BLOCK = re.compile(r"^```(text|sh|console)\n(.*?)\n```$", re.MULTILINE | re.DOTALL)
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
        else:
            if "scorecard check" in content:
                assert REVIEW in TUTORIAL[: found.start()]
                _review(tmp_path)
            outputs = [_call(line) for line in content.splitlines() if line.startswith("scorecard ")]
            commands += len(outputs)
            printed = " ".join(" ".join(outputs).split())
    assert (shown, commands) == (6, 9)
    assert "Why is it red?" in TUTORIAL and _call("scorecard explain new-high-tech-firms-added").count("41 − 60 = −19")
    assert (tmp_path / "outputs" / "site" / "index.html").exists()


def _call(line: str) -> str:
    result = CliRunner().invoke(cli, line.split()[1:])
    assert result.exit_code == 0, result.output
    return result.output


def _review(project: Path) -> None:
    """What section 5 asks the reader to do by hand."""
    for path in (project / "targets" / "2025.yaml", *(project / "seeds").glob("*.yaml")):
        lines = path.read_text(encoding="utf-8").splitlines()
        dated = [re.sub(r"^published: 2025\b.*", "published: 2025-01-20", line) for line in lines]
        path.write_text("\n".join(line for line in dated if not line.startswith("reviewed: ")) + "\n", encoding="utf-8")
