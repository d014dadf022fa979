"""A bulletin in every output: what it says, how wide it is, that text stays text, and that the same month gives the same bytes."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from wcwidth import wcswidth

from scorecard.api import load
from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Judged
from scorecard.language.bilingual import same
from scorecard.model.book import Book
from scorecard.model.periods import parse
from scorecard.output.bulletin.build import bulletin_of
from scorecard.output.bulletin.page import write_page
from scorecard.output.bulletin.parts import Bulletin, BulletinPart, BulletinTable, plain_cell
from scorecard.output.bulletin.terminal import draw
from scorecard.output.bulletin.word import write_document
from scorecard.output.terminal import Look
from scorecard.summary.month import month_of

COUNTY = Path(__file__).parents[3] / "examples" / "county"
DAY = date(2025, 8, 21)  # the bulletin of July


@pytest.fixture(scope="module")
def july() -> Bulletin:
    """The bulletin of July of the made-up county, in which one owner is overdue."""
    book = load(COUNTY / "targets", COUNTY / "seeds").book
    (plan,) = [plan for plan in book.plans if plan.plan == "2025"]

    def judged_on(book: Book, day: date) -> Judged | None:
        return next(iter(judge(book, day, [plan])), None)

    month = month_of(judged_on, plan, book, parse("2025-07"), {}, DAY)
    assert month is not None
    assert month.day == DAY  # 31 July, 20 days and one
    return bulletin_of(month)


def words(bulletin: Bulletin, lang: str) -> str:
    """All that it says."""
    cells = [
        cell.text.in_language(lang) for part in bulletin.parts if part.table for row in part.table.rows for cell in row
    ]
    said = [text.in_language(lang) for part in bulletin.parts for text in (part.heading, *part.sentences)]
    return "\n".join([bulletin.title.in_language(lang), *said, *cells])


def test_it_names_what_a_leader_asks_for(july: Bulletin) -> None:
    told = words(july, "zh")
    assert july.title.zh == "青屿县2025年7月目标任务亮灯通报"
    assert "外贸出口额" in told
    assert "组织企业赴中东、东盟参展，扩大出口信保覆盖" in told  # the next step of exports
    assert "已容错" in told  # accepted on 15 August, six days before
    (overdue,) = [part for part in july.parts if part.heading.zh == "三、逾期未报"]
    assert overdue.table is not None
    assert [row[0].text.zh for row in overdue.table.rows] == ["商务局"]


def test_every_red_and_amber_goal_stands_on_it_once(july: Bulletin) -> None:
    (behind,) = [part for part in july.front if part.heading.zh == "二、红灯和黄灯目标"]
    (grid,) = [part for part in july.annexes if part.heading.zh == "附件：各月亮灯"]
    assert behind.table is not None
    assert grid.table is not None
    lit = [row[-1].light for row in grid.table.rows]
    bad = sum(light is not None and light[0] in ("red", "amber") for light in lit)
    assert len(behind.table.rows) == bad > 0
    assert len(grid.table.rows) == 60


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("width", [60, 80, 120, 160])
def test_no_line_is_wider_than_the_terminal(july: Bulletin, lang: str, width: int) -> None:
    drawn = draw(july, Look(lang, width, False, True))
    assert [line for line in drawn.split("\n") if wcswidth(line) > width] == []


def test_a_document_holds_it_all(july: Bulletin, tmp_path: Path) -> None:
    write_document(tmp_path / "b.docx", july, DAY, "zh")
    paper = Document(BytesIO((tmp_path / "b.docx").read_bytes()))
    assert paper.paragraphs[0].text == july.title.zh
    tables = [part.table for part in july.parts if part.table]
    assert [len(table.rows) for table in paper.tables] == [1 + len(table.rows) for table in tables]
    assert [cell.text for cell in paper.tables[0].rows[1].cells] == [cell.text.zh for cell in tables[0].rows[0]]
    section = paper.sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)


def test_the_same_month_gives_the_same_bytes(july: Bulletin, tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_document(tmp_path / f"{name}.docx", july, DAY, "zh")
        write_page(tmp_path / f"{name}.html", july, "zh")
    for ending in ("docx", "html"):
        assert (tmp_path / f"a.{ending}").read_bytes() == (tmp_path / f"b.{ending}").read_bytes()


def test_what_files_say_stays_text_and_nothing_is_fetched(tmp_path: Path) -> None:
    hostile = same("<script>alert(1)</script>&\x07")
    table = BulletinTable((hostile, same("b")), (1, 1), ((plain_cell(hostile), plain_cell("=1+1")),))
    bulletin = Bulletin(hostile, hostile, (BulletinPart(hostile, (hostile,), table),), (hostile,))
    write_page(tmp_path / "b.html", bulletin, "en")
    page = (tmp_path / "b.html").read_text("utf-8")
    assert "<script>" not in page
    assert re.findall(r"(?:src|href)=\"(?!data:)", page) == []
    assert "url(" not in page
    write_document(tmp_path / "b.docx", bulletin, DAY, "en")
    assert Document(BytesIO((tmp_path / "b.docx").read_bytes())).tables[0].rows[1].cells[1].text == "=1+1"


def test_the_document_keeps_the_order_that_word_asks_for(july: Bulletin, tmp_path: Path) -> None:
    # ISO/IEC 29500: in w:tcPr the shade stands before the vertical alignment, in w:tblPr the margins before w:tblLook.
    write_document(tmp_path / "b.docx", july, DAY, "zh")
    with ZipFile(tmp_path / "b.docx") as parts:
        text = parts.read("word/document.xml").decode("utf-8")
    assert text.count("<w:shd ") > 60
    assert text.count("<w:tblCellMar>") > 0
    assert re.search(r"<w:vAlign[^>]*/>\s*<w:shd", text) is None
    assert re.search(r"<w:tblLook[^>]*/>\s*<w:tblCellMar", text) is None
