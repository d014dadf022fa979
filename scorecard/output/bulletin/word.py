"""A bulletin as a Word document: A4, in the type of Chinese official documents, to be printed, signed and sent.

It is the one module that knows python-docx. The library stamps the time of saving; here the same bulletin gives the
same bytes.
"""

from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Paper
from docx.enum.table import WD_ALIGN_VERTICAL, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.table import CT_Row
from docx.shared import Cm, Length, Pt, RGBColor
from docx.table import Table as WordTable
from docx.table import _Cell as WordCell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from scorecard.files.atomic_write import new_file
from scorecard.files.output_file import refuse_what_is_no_file
from scorecard.language.characters import blanked
from scorecard.model.settings import Fonts
from scorecard.output.bulletin.parts import Bulletin, BulletinCell, BulletinPart, BulletinTable
from scorecard.output.workbook.palette import LIGHTS

# Of the Chinese standard for official documents (GB/T 9704): A4, titles and headings in 黑体, the text in 仿宋.
_USUAL, _LATIN = Fonts(title="黑体", heading="黑体", text="仿宋"), "Times New Roman"
_SIZE, _TITLE_SIZE, _HEADING_SIZE, _TABLE_SIZE, _SMALL = Pt(12), Pt(20), Pt(13), Pt(9.5), Pt(8)
_PAGE = (Cm(21.0), Cm(29.7))
_MARGINS = {"top_margin": Cm(2.2), "bottom_margin": Cm(2.0), "left_margin": Cm(2.2), "right_margin": Cm(2.2)}
_WIDTH = Cm(21.0 - 4.4)
_INNER = Pt(2)  # above and below the text of a cell
_MANY = 8  # columns from which on a table is set in small type
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


def write_document(path: Path, bulletin: Bulletin, day: date, lang: str) -> None:
    """Write the bulletin in that language, whole or not at all. Raises OSError where it cannot be written."""
    refuse_what_is_no_file(path)
    faces = Fonts(*(own or usual for own, usual in zip(bulletin.fonts, _USUAL, strict=True)))
    paper = _paper(bulletin, day, lang, faces.text)
    _line(paper, bulletin.title.in_language(lang), faces.title, _TITLE_SIZE, WD_ALIGN_PARAGRAPH.CENTER, after=4)
    _line(paper, bulletin.subtitle.in_language(lang), faces.text, _SIZE, WD_ALIGN_PARAGRAPH.CENTER, after=8)
    for part in bulletin.front:
        _part(paper, part, lang, faces)
    _sign_off(paper, bulletin, lang, faces.text)
    for number, part in enumerate(bulletin.annexes):
        _part(paper, part, lang, faces, new_page=number == 0)
    data = BytesIO()
    paper.save(data)
    with new_file(path) as beside:
        beside.write_bytes(_without_times(data.getvalue()))


def _paper(bulletin: Bulletin, day: date, lang: str, face: str) -> Paper:
    """An empty A4 document with its properties, and the number of the page at its foot."""
    paper = Document()
    section = paper.sections[0]
    section.page_width, section.page_height = _PAGE
    for name, space in _MARGINS.items():
        setattr(section, name, space)
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _page_number(_run(foot, "", face, _TABLE_SIZE))
    about = paper.core_properties
    about.title, about.author, about.language = blanked(bulletin.title.in_language(lang)), "scorecard", lang
    about.created = about.modified = datetime(day.year, day.month, day.day)
    return paper


def _part(paper: Paper, part: BulletinPart, lang: str, faces: Fonts, new_page: bool = False) -> None:
    heading = _line(paper, part.heading.in_language(lang), faces.heading, _HEADING_SIZE, before=8, after=3)
    heading.paragraph_format.page_break_before = new_page
    heading.paragraph_format.keep_with_next = True
    for said in part.sentences:
        line = _line(paper, said.in_language(lang), faces.text, _SIZE, after=2)
        line.paragraph_format.first_line_indent = _SIZE * 2 if lang == "zh" else None
    if part.table is not None:
        _table(paper, part.table, lang, faces)


def _sign_off(paper: Paper, bulletin: Bulletin, lang: str, face: str) -> None:
    """Who signs, the office, and the day, kept on one page."""
    last = len(bulletin.sign_off) - 1
    for number, said in enumerate(bulletin.sign_off):
        before = 4 if number else 18
        line = _line(paper, said.in_language(lang), face, _SIZE, WD_ALIGN_PARAGRAPH.RIGHT, before=before)
        line.paragraph_format.right_indent = _SIZE * 2
        line.paragraph_format.keep_with_next = number < last


def _line(
    paper: Paper,
    text: str,
    face: str,
    size: Pt,
    place: WD_ALIGN_PARAGRAPH | None = None,
    before: float = 0,
    after: float = 0,
) -> Paragraph:
    """A paragraph of one run, with the space before and after it in points."""
    line = paper.add_paragraph()
    if place is not None:
        line.alignment = place
    line.paragraph_format.space_before, line.paragraph_format.space_after = Pt(before), Pt(after)
    _run(line, text, face, size)
    return line


def _run(line: Paragraph, text: str, face: str, size: Pt) -> Run:
    """Text in a Chinese face, with Latin letters and digits in their own."""
    run = line.add_run(blanked(text))
    run.font.name, run.font.size = _LATIN, size
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), face)  # python-docx has no name for it
    return run


def _table(paper: Paper, table: BulletinTable, lang: str, faces: Fonts) -> None:
    drawn = paper.add_table(rows=0, cols=len(table.heads), style="Table Grid")
    drawn.alignment, drawn.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    size = _TABLE_SIZE
    if len(table.heads) >= _MANY:
        size = _SMALL
        _no_side_margins(drawn)
    widths = [Length(int(_WIDTH * share / sum(table.widths))) for share in table.widths]
    for column, width in zip(drawn.columns, widths, strict=True):  # Word reads those of the cells, others these
        column.width = width
    heads = [BulletinCell(head) for head in table.heads]
    for number, row in enumerate([heads, *table.rows]):
        line = drawn.add_row()
        _row_setting(line._tr, "w:cantSplit")
        if number == 0:
            _row_setting(line._tr, "w:tblHeader")  # on every page
        for place, (cell, given, width) in enumerate(zip(line.cells, row, widths, strict=True)):
            cell.width = width
            _fill(
                cell,
                given,
                faces.text if number else faces.heading,
                size,
                number == 0 or place >= table.narrow_from,
                lang,
            )


def _fill(cell: WordCell, given: BulletinCell, face: str, size: Pt, centred: bool, lang: str) -> None:
    line = cell.paragraphs[0]
    line.paragraph_format.space_before = line.paragraph_format.space_after = _INNER
    if centred or given.light is not None:
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = _run(line, given.text.in_language(lang), face, size)
    if given.light is not None:
        _paint(cell, run, given.light)
    cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER  # after the shade, as the order of the file has it


def _paint(cell: WordCell, run: Run, light: tuple[str, bool]) -> None:
    """Give the cell the colours of a light: a solid one fills it."""
    paint = LIGHTS[light]
    run.font.color.rgb = RGBColor.from_string(paint.text)
    if light[1]:
        shade = OxmlElement("w:shd")
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", paint.ground)):
            shade.set(qn(f"w:{name}"), value)
        cell._tc.get_or_add_tcPr().append(shade)


def _no_side_margins(table: WordTable) -> None:
    """Let the text of the cells reach from edge to edge."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:w"), "20")  # twentieths of a point
        edge.set(qn("w:type"), "dxa")
        margins.append(edge)
    properties = table._tbl.tblPr
    look = properties.find(qn("w:tblLook"))  # the order is fixed: Word takes what stands behind it for damage
    properties.append(margins) if look is None else look.addprevious(margins)


def _row_setting(row: CT_Row, name: str) -> None:
    row.get_or_add_trPr().append(OxmlElement(name))


def _page_number(run: Run) -> None:
    """A field that shows the number of the page."""
    for kind in ("begin", "", "end"):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = "PAGE"
        run._element.append(element)


def _without_times(data: bytes) -> bytes:
    """The same file with every part stamped alike."""
    stamped = BytesIO()
    with ZipFile(BytesIO(data)) as parts, ZipFile(stamped, "w", ZIP_DEFLATED) as alike:
        for name in parts.namelist():
            alike.writestr(ZipInfo(name, _ZIP_EPOCH), parts.read(name), ZIP_DEFLATED)
    return stamped.getvalue()
