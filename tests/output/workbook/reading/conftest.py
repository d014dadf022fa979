"""Small workbooks written by hand, so that tests can hold what no program would save."""

import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
Workbook = Callable[..., Path]


def relations(*targets: tuple[str, str, str]) -> str:
    """A part of relations: id, kind and target of each."""
    each = (f'<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"/>' for id, kind, target in targets)
    return f"<Relationships {RELATIONS}>{''.join(each)}</Relationships>"


@pytest.fixture
def workbook(tmp_path: Path) -> Workbook:
    """Writes a workbook whose sheets hold those rows, and gives its path; `parts` replaces or adds parts."""

    def write(
        sheets: Mapping[str, str],
        parts: Mapping[str, str | bytes] | None = None,
        shared: str = "",
        styles: str = "",
        properties: str = "",
    ) -> Path:
        numbers = range(1, len(sheets) + 1)
        listed = "".join(
            f'<sheet name="{title}" sheetId="{n}" r:id="r{n}"/>' for n, title in zip(numbers, sheets, strict=True)
        )
        found: dict[str, str | bytes] = {
            "_rels/.rels": relations(("r1", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{OFFICE}">{properties}<sheets>{listed}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels": relations(
                *((f"r{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in numbers),
                ("s", "sharedStrings", "sharedStrings.xml"),
                ("t", "styles", "/xl/styles.xml"),
            ),
            "xl/sharedStrings.xml": f"<sst {MAIN}>{shared}</sst>",
            "xl/styles.xml": f"<styleSheet {MAIN}>{styles}</styleSheet>",
        }
        for number, rows in zip(numbers, sheets.values(), strict=True):
            found[f"xl/worksheets/sheet{number}.xml"] = f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>"
        path = tmp_path / "x.xlsx"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in (found | dict(parts or {})).items():
                package.writestr(name, data)
        return path

    return write
