from __future__ import annotations

from pathlib import Path

import pytest

from scorecard.checks.registry import check
from scorecard.collecting.corrections import added_to
from scorecard.collecting.entries import Entry, NewSource
from scorecard.collecting.recording import ChangedError, RecordingPlan, planned, write_changes
from scorecard.files.load import load
from scorecard.model.places import Named
from tests.small_books import project

INDICATORS = (
    "indicators:\n  - {id: firms, name: 企业, unit: 家, nature: stock}\n  - {id: road, name: 路, nature: event}\n"
)
PLAN = """\
plan: "2021"
title: T
place: P
period: 2021
source: report
sections:
  - id: s
    name: S
    targets:
      - {id: new-firms, name: N, indicator: firms, measure: added, goal: {at_least: 70, unit: 家}}
"""
REPORT = """\
source: report   # the first
title: T
published: 2021-02-01
kind: work-report
standing: official
figures:
  - indicator: firms
    measure: added
    period: 2020
    value: 126
    unit: 家
"""
CELLS = {
    "value": "f.xlsx!Entry!D14",
    "unit": "f.xlsx!Entry!E14",
    "source": "f.xlsx!Entry!I14",
    "indicator": "f.xlsx!Entry!L14",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = {"targets/indicators.yaml": INDICATORS, "targets/2021.yaml": PLAN, "seeds/report.yaml": REPORT}
    return project(tmp_path, files)


def _entry(source: str = "report", where: str = "f.xlsx!Entry!D14", **figure: str) -> Entry:
    full = {"indicator": "firms", "measure": "added", "period": "2021", "value": "71", "unit": "家"} | figure
    return Entry(source, full, where, CELLS)


def _planned(folder: Path, *entries: Entry, sources: tuple[NewSource, ...] = ()) -> RecordingPlan:
    loaded = load(folder / "targets", folder / "seeds")
    assert not [problem for problem in loaded.problems if problem.level == "error"]
    return planned(loaded.book, folder / "seeds", entries, sources, check)


def _told(plan: RecordingPlan) -> list[str]:
    return [f"{fault.where}: {fault.message}" for fault in plan.faults if fault.level == "error"]


def test_figure_is_added_to_its_source(folder: Path) -> None:
    plan = _planned(folder, _entry())
    assert not plan.refused
    write_changes(plan.changes)
    added = "  - indicator: firms\n    measure: added\n    period: 2021\n    value: 71\n    unit: 家\n"
    assert (folder / "seeds/report.yaml").read_text("utf-8") == REPORT + added


def test_recording_twice_is_recording_once(folder: Path) -> None:
    write_changes(_planned(folder, _entry()).changes)
    again = _planned(folder, _entry())
    assert (again.changes, len(again.known)) == ([], 1)


def test_figure_that_is_reported_otherwise_is_refused(folder: Path) -> None:
    plan = _planned(folder, _entry(period="2020", value="127"))
    assert _told(plan) == ["f.xlsx!Entry!D14: report already reports 126 家 for this (seeds/report.yaml:7:5)"]


def test_same_number_printed_otherwise_is_no_contradiction(folder: Path) -> None:
    assert len(_planned(folder, _entry(period="2020", value="126.0")).known) == 1


def test_two_rows_that_contradict_each_other_are_refused(folder: Path) -> None:
    plan = _planned(folder, _entry(), _entry(where="f.xlsx!Entry!D15", value="72"))
    assert _told(plan) == ["f.xlsx!Entry!D15: f.xlsx!Entry!D14 says 71 家 for the same, and this says 72 家"]


def test_two_rows_that_say_the_same_are_one(folder: Path) -> None:
    plan = _planned(folder, _entry(), _entry())
    assert plan.changes[0].after.count("value: 71") == 1


def test_unknown_source_is_refused_with_the_closest(folder: Path) -> None:
    plan = _planned(folder, _entry("reprot"))
    assert _told(plan) == ["f.xlsx!Entry!I14: the source reprot is not known"]
    assert "report" in plan.faults[0].remedy


@pytest.mark.parametrize(
    ("figure", "cell"),
    [({"value": "x"}, "D14"), ({"indicator": "frims"}, "L14"), ({"says": "字" * 41}, "D14"), ({"unit": "吨"}, "E14")],
)
def test_what_does_not_validate_is_refused_with_its_cell(folder: Path, figure: dict[str, str], cell: str) -> None:
    plan = _planned(folder, _entry(**figure))
    assert plan.refused
    assert _told(plan)[0].startswith(f"f.xlsx!Entry!{cell}: ")


def test_new_source_gets_a_file_of_its_own(folder: Path) -> None:
    fields = {"source": "later", "title": "后来", "published": "2022-01", "kind": "web", "standing": "press", "url": ""}
    plan = _planned(folder, _entry("later"), sources=(NewSource(fields, "f.xlsx!New sources!5", {}),))
    assert not plan.refused, plan.faults
    write_changes(plan.changes)
    book = load(folder / "targets", folder / "seeds").book
    assert book.sources["later"].figures[0].value == 71


def test_new_source_without_figures_writes_nothing(folder: Path) -> None:
    fields = {"source": "later", "title": "T", "published": "2022", "kind": "web", "standing": "press"}
    assert _planned(folder, sources=(NewSource(fields, "x", {}),)).changes == []


def test_new_source_whose_file_is_taken_is_refused(folder: Path) -> None:
    (folder / "seeds/taken.yaml").write_text(REPORT.replace("source: report", "source: other"), "utf-8")
    fields = {"source": "taken", "title": "T", "published": "2022", "kind": "web", "standing": "press"}
    assert _planned(folder, _entry("taken"), sources=(NewSource(fields, "x", {}),)).refused


def test_nothing_is_written_where_one_file_cannot_be(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fields = {"source": "later", "title": "T", "published": "2022", "kind": "web", "standing": "press"}
    plan = _planned(folder, _entry(), _entry("later"), sources=(NewSource(fields, "x", {}),))
    whole = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if "later" in path.name:
            raise OSError(28, "No space left on device")
        return whole(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        write_changes(plan.changes)
    assert sorted(path.name for path in (folder / "seeds").iterdir()) == ["report.yaml"]
    assert (folder / "seeds/report.yaml").read_text("utf-8") == REPORT


def test_what_was_typed_meanwhile_is_never_overwritten(folder: Path) -> None:
    plan = _planned(folder, _entry())
    typed = REPORT.replace("value: 126", "value: 127") + "# ask again\n"
    (folder / "seeds/report.yaml").write_text(typed, "utf-8")
    with pytest.raises(ChangedError, match="report"):
        write_changes(plan.changes)
    assert (folder / "seeds/report.yaml").read_text("utf-8") == typed
    assert [path.name for path in (folder / "seeds").iterdir()] == ["report.yaml"]


def test_a_file_that_was_removed_or_created_meanwhile_stays_so(folder: Path) -> None:
    fields = {"source": "later", "title": "T", "published": "2022", "kind": "web", "standing": "press"}
    plan = _planned(folder, _entry(), _entry("later"), sources=(NewSource(fields, "x", {}),))
    (folder / "seeds/later.yaml").write_text("mine", "utf-8")
    with pytest.raises(ChangedError, match="later"):
        write_changes(plan.changes)
    (folder / "seeds/later.yaml").unlink()
    (folder / "seeds/report.yaml").unlink()
    with pytest.raises(ChangedError, match="report"):
        write_changes(plan.changes)
    assert list((folder / "seeds").iterdir()) == []


def test_a_file_that_may_only_be_read_is_not_written(folder: Path) -> None:
    plan = _planned(folder, _entry())
    (folder / "seeds/report.yaml").chmod(0o444)
    with pytest.raises(OSError, match="only be read"):
        write_changes(plan.changes)
    assert (folder / "seeds/report.yaml").read_text("utf-8") == REPORT


def test_the_list_of_places_is_known_while_a_figure_is_checked(folder: Path) -> None:
    (folder / "targets/places.yaml").write_text("places:\n  - {id: p, name: P, kind: city}\n", "utf-8")
    assert _told(_planned(folder, _entry())) == []
    assert load(folder / "targets", folder / "seeds").book.with_sources([]).places.of() == Named("p", "P", "P")


OWN = REPORT.replace("standing: official", "standing: own")


def _corrected(folder: Path, entry: Entry, day: str = "2022-05-09") -> RecordingPlan:
    book = load(folder / "targets", folder / "seeds").book
    return planned(book, folder / "seeds", [entry], [], check, day)


def test_a_corrected_number_takes_the_place_of_the_old_one_which_stays(folder: Path) -> None:
    (folder / "seeds/report.yaml").write_text(OWN, "utf-8")
    again = _entry(period="2020", value="127")
    write_changes(_corrected(folder, again).changes)
    assert (folder / "seeds/report.yaml").read_text("utf-8") == OWN
    new = load(folder / "targets", folder / "seeds").book.sources["report-correction-2022-05-09"]
    assert (str(new.figures[0].value), new.figures[0].supersedes, new.standing) == ("127", ["report"], "own")
    # The same form again says what is in force, and the number before the correction contradicts it.
    assert (_planned(folder, again).changes, len(_planned(folder, again).known)) == ([], 1)
    assert "127 家" in _told(_planned(folder, _entry(period="2020", value="126")))[0]


def test_a_second_correction_replaces_the_first(folder: Path) -> None:
    (folder / "seeds/report.yaml").write_text(OWN, "utf-8")
    for value, day in (("127", "2022-05-09"), ("125", "2022-06-08")):
        write_changes(_corrected(folder, _entry(period="2020", value=value), day).changes)
    last = load(folder / "targets", folder / "seeds").book.sources["report-correction-2022-06-08"]
    assert last.figures[0].supersedes == ["report-correction-2022-05-09"]


def test_a_published_document_is_not_corrected_by_a_form(folder: Path) -> None:
    assert _corrected(folder, _entry(period="2020", value="127")).refused


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("2026-06-tax-added-2026-07-20", "2026-06-tax"),
        ("2026-06-value-added-tax", "2026-06-value-added-tax"),  # its own name, no addition to 2026-06-value
        ("2026-06-value-added-tax-added-2026-07-20", "2026-06-value-added-tax"),
    ],
)
def test_an_addition_is_told_by_its_day(name: str, first: str) -> None:
    assert added_to(name) == first
