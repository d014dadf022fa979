"""Whatever is done to the files of a sound project, there are scorecards or sentences, and never a fault of the program."""

from __future__ import annotations

import json
import re
import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scorecard.checks.registry import check
from scorecard.files.bands import bands_of
from scorecard.files.encoding import BREAK
from scorecard.files.load import load, locate
from scorecard.judging.judge import judge
from scorecard.model.problems import Problem, in_order
from scorecard.output.csv_table import as_csv
from scorecard.output.explanation import derivation
from scorecard.output.json_document import as_json
from scorecard.output.terminal import Look, draw
from tests.conftest import SMALL

FILES = {
    f"{folder}/{path.name}": path.read_text(encoding="utf-8")
    for folder in ("targets", "seeds")
    for path in sorted((SMALL / folder).glob("*.yaml"))
}
# Words that mean something somewhere, put where they mean something else.
WORDS = sorted({word for text in FILES.values() for word in re.findall(r"[^\s{}\[\],:]+", text)})
ODD = [
    "",
    "~",
    "[]",
    "{}",
    "NO",
    "-0",
    "0",
    "-7.3",
    "0.0000000000000000000001",
    "9" * 24,
    "1e9",
    "“",
    "'",
    "&a",
    "*a",
    "!!x",
    "|",
    "- ",
]
ODD += [
    "1900",
    "2199",
    "1900/2199",
    "2021-02-29",
    "2021-12-31",
    "citywide",
    "each-year",
    "throughout",
    "hold",
    "lower",
    "neither",
]
ODD += [
    "{at_most: 0, unit: 家}",
    "{direction: better, unit: 家}",
    "{rank: {direction: hold}}",
    '{about: 0, unit: "%"}',
    "{stage: in-use}",
]
ODD += ["[1, 2, 3, 4]", "{done: 1, of: 0}", "over", "\t", "\x00", "\u202e", "\ufeff", "慈溪" * 100]
DAYS = [
    date(1900, 1, 1),
    date(2021, 2, 1),
    date(2021, 6, 30),
    date(2022, 2, 1),
    date(2024, 12, 31),
    date(2026, 11, 21),
    date(9999, 12, 31),
]


@st.composite
def damaged(draw: st.DrawFn) -> dict[str, str]:
    """The files of the project, with up to four places changed."""
    files = dict(FILES)
    for _ in range(draw(st.integers(1, 4))):
        name = draw(st.sampled_from(sorted(files)))
        files[name] = _changed(draw, files[name])
    return files


def _changed(draw: st.DrawFn, text: str) -> str:
    lines = text.split("\n")
    place = draw(st.integers(0, len(lines) - 1))
    way = draw(st.sampled_from(["word", "word", "word", "drop", "twice", "swap", "indent", "cut", "insert"]))
    if way == "word":
        words = list(re.finditer(r"[^\s{}\[\],:]+", lines[place]))
        if words:
            found = draw(st.sampled_from(words))
            word = draw(st.sampled_from([*WORDS, *ODD]))
            lines[place] = lines[place][: found.start()] + word + lines[place][found.end() :]
    elif way == "drop":
        del lines[place]
    elif way == "twice":
        lines.insert(place, lines[place])
    elif way == "swap":
        other = draw(st.integers(0, len(lines) - 1))
        lines[place], lines[other] = lines[other], lines[place]
    elif way == "indent":
        lines[place] = draw(st.sampled_from(["  ", "    ", "\t", "- "])) + lines[place]
    elif way == "cut":
        lines = lines[:place]
    else:
        position = draw(st.integers(0, len(lines[place])))
        lines[place] = lines[place][:position] + draw(st.sampled_from(ODD)) + lines[place][position:]
    return "\n".join(lines)


def tried(files: dict[str, str], day: date) -> list[Problem]:
    """Everything that a run does, but for the workbook; the problems that it found."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder) / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text.encode("utf-8", "surrogatepass"))
        book, problems = load(Path(folder) / "targets", Path(folder) / "seeds")
        found = locate(in_order([*problems, *check(book)]), book.positions)
    if not any(problem.level == "error" for problem in found):
        judged = judge(book, day)
        json.loads(as_json(judged, found, day))
        as_csv(judged, day)
        for one in judged:
            for lang in ("en", "zh"):
                draw(one, day, Look(lang, 80, False, True))
                for result in one.results:
                    derivation(one, result, book, bands_of(one.plan), day, lang)
    return found


def test_the_project_itself_is_sound() -> None:
    assert tried(FILES, DAYS[-2]) == []


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(damaged(), st.sampled_from(DAYS))
def test_damage_gives_scorecards_or_sentences(files: dict[str, str], day: date) -> None:
    for problem in tried(files, day):
        assert problem.message
        assert problem.level == "info" or problem.remedy, problem
        if problem.location.file in files:
            lines = BREAK.split(files[problem.location.file])
            assert 1 <= problem.location.line <= len(lines)
            assert 1 <= problem.location.column <= len(lines[problem.location.line - 1]) + 1


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("word", ["", "[", "x: 1", "\x00", "plan: x", "indicators: []"])
def test_a_file_of_something_else_gives_sentences(name: str, word: str) -> None:
    problems = tried(FILES | {name: word}, DAYS[-2])
    assert [problem for problem in problems if problem.level == "error"]
