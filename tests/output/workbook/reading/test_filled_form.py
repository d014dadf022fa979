"""Forms as people send them back: rows deleted, columns renamed, more filled in than anybody reads."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

import pytest

from scorecard.output.workbook.reading import filled_form as form
from scorecard.output.workbook.reading.filled_form import FIGURE_KEYS, FORM_MARK, SOURCE_KEYS, read_form
from scorecard.output.workbook.reading.zip_parts import RefusedError
from tests.output.workbook.reading.conftest import Workbook

HEADS = ["↗", "Section", "Target", "Goal", "Value or stage", "Unit", "Period or date"]
VALUES = {"go": "↗", "value": "93", "unit": "家", "bound": "over", "source": "report", "indicator": "firms"}


def _row(texts: Sequence[str]) -> str:
    cells = (f'<c t="inlineStr"><is><t>{escape(text)}</t></is></c>' for text in texts)
    return f"<row>{''.join(cells)}</row>"


def _keys(keys: Sequence[str] = FIGURE_KEYS) -> str:
    return _row([FORM_MARK + keys[0], *keys[1:]])


def _filled(keys: Sequence[str] = FIGURE_KEYS, **values: str) -> str:
    return _row([(VALUES | values).get(key, "") for key in keys])


def test_rows_below_the_heads_are_read(workbook: Workbook) -> None:
    found = read_form(
        workbook({"Notes": _row(["a"]), "Entry": _keys() + _row(HEADS) + _filled() + _filled(value="95")})
    )
    assert [row.values["value"] for row in found.figures] == ["93", "95"]
    assert found.figures[0].where == "Entry!3"
    assert found.figures[0].cells["bound"] == "Entry!I3"
    assert found.found


@pytest.mark.parametrize("heads", [HEADS, ["↗", "章节", "目标", "目标值"], ["↗", "X", "Target", "goal"]])
def test_heads_of_either_language_are_no_figure(workbook: Workbook, heads: list[str]) -> None:
    assert read_form(workbook({"Entry": _keys() + _row(heads)})).figures == []


def test_where_the_heads_were_deleted_the_first_row_counts(workbook: Workbook) -> None:
    assert len(read_form(workbook({"Entry": _keys() + _filled() + _filled(value="95")})).figures) == 2


def test_a_row_that_nobody_filled_in_is_left_out(workbook: Workbook) -> None:
    rows = _filled(value="", source="") + _filled(value="", source="", note="asked again")
    assert [row.values.get("note") for row in read_form(workbook({"Entry": _keys() + rows})).figures] == ["asked again"]


@pytest.mark.parametrize("key", ["bound", "scope", "status", "value", "measure"])
def test_a_column_whose_name_was_changed_is_told_not_left_out(workbook: Workbook, key: str) -> None:
    keys = [f"{key}x" if one == key else one for one in FIGURE_KEYS]
    with pytest.raises(RefusedError, match=f"{key}x”, which is no column. Did you mean “{key}”"):
        read_form(workbook({"Entry": _keys(keys) + _filled(keys)}))


@pytest.mark.parametrize("key", ["bound", "scope", "status", "measure"])
def test_a_column_that_was_deleted_is_told(workbook: Workbook, key: str) -> None:
    keys = [one for one in FIGURE_KEYS if one != key]
    with pytest.raises(RefusedError, match=f"without the column “{key}”"):
        read_form(workbook({"Entry": _keys(keys) + _filled(keys)}))


def test_a_column_that_stands_twice_is_told(workbook: Workbook) -> None:
    keys = [*FIGURE_KEYS, "value"]
    with pytest.raises(RefusedError, match="names a column twice"):
        read_form(workbook({"Entry": _keys(keys) + _filled(keys)}))


def test_columns_in_another_order_and_between_are_read(workbook: Workbook) -> None:
    keys = ["", *reversed(FIGURE_KEYS)]
    rows = _row(["", FORM_MARK + "id", *keys[2:]]) + _filled(keys)
    assert read_form(workbook({"Entry": rows})).figures[0].values["bound"] == "over"


def test_new_sources_are_read(workbook: Workbook) -> None:
    rows = _keys(SOURCE_KEYS) + _row(["ID", "Title", "Publisher"]) + _row(["report-2023", "T"])
    found = read_form(workbook({"New": rows}))
    assert (len(found.sources), found.found) == (1, False)
    assert found.sources[0].values == {"source": "report-2023", "title": "T"}


def test_more_rows_than_a_person_fills_in_are_refused(workbook: Workbook, monkeypatch: pytest.MonkeyPatch) -> None:
    path = workbook({"Entry": _keys() + _filled() * 3})
    monkeypatch.setattr(form, "_MOST", 3)
    assert len(read_form(path).figures) == 3
    monkeypatch.setattr(form, "_MOST", 2)
    with pytest.raises(RefusedError, match="more than 2 rows"):
        read_form(path)


def test_more_text_than_a_person_writes_is_refused(workbook: Workbook, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RefusedError, match="has 2,001 characters in Entry!L2; up to 2,000 are read"):
        read_form(workbook({"Entry": _keys() + _filled(note="x" * (form.LONGEST + 1))}))
    monkeypatch.setattr(form, "_MOST_TEXT", 100)
    with pytest.raises(RefusedError, match="more than 100 characters"):
        read_form(workbook({"Entry": _keys() + _filled(note="x" * 90)}))
