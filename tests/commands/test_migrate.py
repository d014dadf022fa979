"""`scorecard migrate`: the changes first, then the files, and a file with faults as it is."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Command

SOURCE = "source: old\ntitle: T\npublished: 2022\nkind: web\nstanding: press\nfigures:\n"
FIGURE = "  - {indicator: gdp, measure: growth, period: 2021, value: 7, unit: '%', bound: over}  # 7余\n"


def test_older_spellings_are_shown_and_then_written(small: Path, command: Command) -> None:
    path = small / "seeds" / "old.yaml"
    path.write_text(SOURCE + FIGURE, "utf-8")
    shown = command("migrate")
    assert shown.exit == 0
    assert "+" + FIGURE.replace("over", "more_than") in shown.stdout
    assert path.read_text("utf-8") == SOURCE + FIGURE
    assert command("migrate", "--write").exit == 0
    assert path.read_text("utf-8") == SOURCE + FIGURE.replace("over", "more_than")
    assert command("migrate").stderr == "All files are written as they are today.\n"


def test_a_file_with_faults_is_left_as_it_is(small: Path, command: Command) -> None:
    path = small / "seeds" / "old.yaml"
    path.write_text(SOURCE + FIGURE + "source: twice\n", "utf-8")
    assert "seeds/old.yaml has faults and is left as it is" in command("migrate", "--write").stderr
    assert path.read_text("utf-8") == SOURCE + FIGURE + "source: twice\n"


def test_a_newer_format_is_refused_in_a_sentence(small: Path, command: Command) -> None:
    path = small / "seeds" / "old.yaml"
    path.write_text("format: 1\n" + SOURCE + FIGURE, "utf-8")
    assert "old.yaml" not in command("check").stdout
    path.write_text("format: 2\nunheard: of\n" + SOURCE + FIGURE, "utf-8")
    found = [line for line in command("check").stdout.splitlines() if "old.yaml" in line]
    assert found == [
        "seeds/old.yaml:1:9: error: the file is written in format 2; this scorecard reads format 1 [format]"
    ]


def test_the_file_that_cannot_be_written_is_named(small: Path, command: Command) -> None:
    first, second = small / "seeds" / "a.yaml", small / "seeds" / "b.yaml"
    for path in (first, second):
        path.write_text(SOURCE.replace("old", path.stem) + FIGURE, "utf-8")
    second.chmod(0o444)
    told = command("migrate", "--write")
    assert told.exit == 2 and f"{second}: cannot be written" in told.stderr
    assert "bound: over" in first.read_text("utf-8")  # all of them or none
