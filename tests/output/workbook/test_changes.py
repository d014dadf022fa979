from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl

from scorecard.output.workbook.changes import SHEET
from tests.output.workbook.conftest import Town, Write

EARLY, LATE = date(2022, 1, 15), date(2022, 6, 1)  # before and after the report that answers


def _since(path: Path) -> list[str]:
    sheet = openpyxl.load_workbook(path, data_only=True)["Overview"]
    told = (row[9].value or row[1].value for row in sheet.iter_rows())  # beside the chart, or above it
    lines = [text for text in told if isinstance(text, str)]
    return lines[lines.index("Since the last run") + 1 :]


def test_first_run_says_so(write: Write) -> None:
    assert _since(write()) == ["There is no earlier run to compare with."]


def test_changed_lights_are_told_with_their_actuals(write: Write) -> None:
    write(as_of=EARLY)
    told = _since(write(as_of=LATE))
    # Eight figures answer in the meantime, and the goal of two parts has one of them; the road alone is no number.
    assert told[0] == "Targets that changed since the run as of 2022-01-15: 9."
    assert told[1] == "Output growth: – grey → ▲ amber (6.9%)"


def test_a_day_is_never_compared_with_a_later_one(write: Write) -> None:
    write(as_of=LATE)
    assert _since(write(as_of=EARLY)) == ["There is no earlier run to compare with."]
    # 2022-03-01 was written over 2022-01-15: a look at 2022-02-15 leaves out the first and takes the second.
    write(as_of=date(2022, 3, 1))
    told = _since(write(as_of=date(2022, 2, 15)))[0]
    assert told == "Targets that changed since the run as of 2022-01-15: 9."  # the nine of the test above


def test_running_twice_gives_the_same_bytes_and_keeps_the_comparison(write: Write) -> None:
    write(as_of=EARLY)
    first = write(as_of=LATE).read_bytes()
    second = write(as_of=LATE)
    assert second.read_bytes() == first
    assert _since(second)[0].startswith("Targets that changed since the run as of 2022-01-15")


def test_target_that_is_gone_is_told(write: Write, town: Town) -> None:
    write()
    plan = town.targets / "2021.yaml"
    kept = [line for line in plan.read_text("utf-8").splitlines() if "new-jobs" not in line]
    plan.write_text("\n".join(kept), "utf-8")
    assert "new-jobs: no longer there" in _since(write())


def test_broken_workbook_is_no_hindrance(write: Write, tmp_path: Path) -> None:
    (tmp_path / "out.xlsx").write_bytes(b"PK\x03\x04 and then nothing")
    assert _since(write()) == ["There is no earlier run to compare with."]


def test_hidden_sheet_that_somebody_changed_is_no_hindrance(write: Write) -> None:
    path = write()
    for text in ("{", "[]", '{"now": {"as_of": 1, "targets": {"a": ["purple", true, "x"]}}}', '{"now": 3}'):
        book = openpyxl.load_workbook(path)
        book[SHEET]["A1"] = text
        book.save(path)
        assert _since(write()) == ["There is no earlier run to compare with."]


def test_sheet_is_not_shown(write: Write) -> None:
    assert openpyxl.load_workbook(write())[SHEET].sheet_state == "veryHidden"
