"""What hostile files cost: python benchmarks/hostile.py [KIND…] [--megabytes 10]

Each kind of file is put into a fresh example project, one at a time, and given to the command that reads it. Printed are the
CPU seconds and the peak memory of the whole process, its exit code, and the last line that it says. A reader that is slow or
hungry shows by its numbers; a fault of the program by exit code 3 or the word Traceback.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

HEAD = "source: x\ntitle: t\nkind: web\nstanding: press\nseen: 2021-01-01\n"
PLAN = "plan: '2024'\ntitle: t\nplace: p\nperiod: 2024\nsource: x\nsections:\n- id: s\n  name: S\n  targets:\n"
FIGURE = "- {{indicator: gdp, measure: growth, period: {year}, value: {value}, unit: '%'}}\n"
TARGET = "  - {{id: a{n}, name: A{n}, indicator: gdp, measure: growth, goal: {{at_least: 7, unit: '%'}}}}\n"
INDICATOR = "- {{id: a{n}, name: A{n}, unit: 家, nature: flow}}\n"
CHECK = ("check",)
NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


class Kind(NamedTuple):
    """A file of the project, what stands at its start, what comes again and again after it, and the command."""

    file: str
    head: str
    piece: Callable[[int], str]
    command: tuple[str, ...]
    tail: str = ""


def told(text: str) -> Callable[[int], str]:
    """The text with its number."""
    if "{hex}" in text:
        return lambda n: text.format(n=n, hex=f"{random.Random(n).getrandbits(256):x}")
    return lambda n: text.format(n=n, year=1950 + n % 70, value=n % 9)


def seed(head: str, piece: str) -> Kind:
    """A file of a source."""
    return Kind("seeds/x.yaml", head, told(piece), CHECK)


def goals(name: str, head: str, piece: str) -> Kind:
    """A file of the goals."""
    return Kind(f"targets/{name}.yaml", head, told(piece), CHECK)


YAML = {
    "figures": seed(HEAD + "figures:\n", FIGURE),
    "figures-of-one-period": seed(HEAD + "figures:\n", FIGURE.replace("{year}", "2020")),
    "figures-all-alike": seed(HEAD + "figures:\n", FIGURE.replace("{year}", "2020").replace("{value}", "7.3")),
    "figures-of-bounds": seed(HEAD + "figures:\n", FIGURE.replace("{year}", "2020").replace("{value}", "{n}, bound: at_least")),
    "figures-apart-by-series": seed(HEAD + "figures:\n", FIGURE.replace("{year}", "2020").replace("{value}", "{n}, series: s{n}")),
    "stages": seed(HEAD + "figures:\n", "- {{indicator: library, measure: stage, stage: started, happened: 2021-02-03}}\n"),
    "stages-of-many-days": seed(HEAD + "figures:\n", "- {{indicator: library, measure: stage, stage: started, happened: '{year}'}}\n"),
    "levels-of-many-days": seed(HEAD + "figures:\n", "- {{indicator: unemployment, measure: level, period: {year}, value: {n}, unit: '%'}}\n"),
    "amounts-of-many-spans": seed(HEAD + "figures:\n", "- {{indicator: jobs, measure: amount, period: {year}-01/2021-03, value: {n}, unit: 人}}\n"),
    "figures-of-unknown": seed(HEAD + "figures:\n", FIGURE.replace("gdp", "nothing{n}")),
    "figures-with-says": seed(HEAD + "figures:\n", FIGURE.replace("}}", ", says: GDP was {value} in {year}}}")),
    "figures-with-own-says": seed(HEAD + "figures:\n", FIGURE.replace("}}", ", says: 全年新增高新技术企业{n}家，增长{value}%，比{year}年多{n}家}}")),
    "targets-with-own-says": goals("x", PLAN, TARGET.replace("}}}}", "}}, says: 新增高新技术企业{n}家，增长{value}%，比{year}年多{n}家}}")),
    "targets": goals("x", PLAN, TARGET),
    "targets-all-alike": goals("x", PLAN, TARGET.replace("a{n}", "a")),
    "targets-without-number": goals("x", PLAN, TARGET.replace("at_least: 7, unit: '%'", "unstated: x")),
    "indicators": goals("indicators", "indicators:\n", INDICATOR),
    "indicators-all-alike": goals("indicators", "indicators:\n", INDICATOR.replace("{n}", "")),
    "places": goals("places", "places:\n", "- {{id: a{n}, name: A{n}, kind: town}}\n"),
    "places-in-each-other": goals("places", "places:\n- {id: b0, name: B, kind: town}\n", "- {{id: a{n}, name: A, kind: town, within: a{n}}}\n"),
    "places-all-alike": goals("places", "places:\n", "- {{id: a, name: A, kind: town}}\n"),
    "groups": goals("groups", "groups:\n", "- {{id: a{n}, name: A{n}, within: b{n}}}\n"),
    "owners": goals("owners", "owners:\n", "- {{id: a{n}, name: A{n}}}\n"),
    "owners-all-alike": goals("owners", "owners:\n", "- {{id: a, name: A}}\n"),
    "vocabulary": goals("vocabulary", "units:\n", "- {{unit: u{n}}}\n"),
    "vocabulary-as-mapping": goals("vocabulary", "units:\n", "  u{n}: 家\n"),
    "hyphens": seed(HEAD + "figures:\n", "-\n"),
    "hyphens-in-parts": seed(HEAD + "figures:\n- parts:\n", "  -\n"),
    "misspelt-parts": seed(HEAD + "figures:\n- parts:\n", "  - {{happend: 2021, nam: x{n}}}\n"),
    "misspelt-keys": seed(HEAD + "figures:\n", "- {{indicatr: gdp{n}, mesure: growth, vale: 3}}\n"),
    "tag-lines": seed("", "%TAG !a{n}! x\n"),
    "tag-lines-indented": seed("# x\n", "--- !a{n}!x y\n...\n"),
    "tags": seed(HEAD + "figures:\n", "- !a{n} x\n"),
    "anchors": seed(HEAD + "figures:\n", "- &a{n} {{}}\n"),
    "aliases": seed("figures:\n- &a x\n", "- *a\n"),
    "deep-flow": seed("a: ", "["),
    "deep-mappings": seed("a: ", "{{a: "),
    "deep-blocks": seed("", "- "),
    "question-marks": seed("", "? "),
    "keys": seed("", "k{n}: 1\n"),
    "one-key": seed("", "a: 1\n"),
    "one-long-word": seed("source: ", "x"),
    "one-long-key": seed("", "{hex}"),
    "one-long-number": seed(HEAD + "figures:\n- {indicator: gdp, measure: growth, period: 2020, unit: '%', value: ", "1234567890"),
    "one-long-quotation": seed('title: "', "word {n} \\u4e00"),
    "one-long-block": seed("title: |\n", "  word {n}\n"),
    "comments": seed(HEAD, "# {hex}\n"),
    "empty-lines": seed(HEAD, "\n"),
    "returns": seed(HEAD, "\r"),
    "documents": seed("", "---\na: 1\n"),
    "unseen": seed("title: ", "\u200b"),
    "turns": seed("title: ", "x\u202e"),
    "controls": seed("title: ", "\x1b[31m"),
    "zeros": seed("title: ", "\0"),
    "values-of-wrong-type": seed(HEAD + "figures:\n", "- {{indicator: [], measure: {{}}, period: {{}}, value: []}}\n"),
    "sections": goals("x", PLAN[: PLAN.index("- id")], "- {{id: s{n}, name: S, targets: []}}\n"),
    "all-of": goals("x", PLAN + "  - id: a\n    name: A\n    goal:\n      all_of:\n", "      - {{at_least: 7, unit: '%'}}\n"),
}  # fmt: skip
TEXTS = {
    "draft-prose": Kind("x.txt", "一、主要目标\n", told("今年地区生产总值增长{n}%，新增企业{n}家。\n"), ("draft", "x.txt", "--plan", "2022")),
    "draft-one-line": Kind("x.txt", "", told("新增企业{n}家、"), ("draft", "x.txt", "--plan", "2022")),
    "draft-table": Kind("x.txt", "", told("{n}\t{n}.5\t{value}%\n"), ("draft", "x.txt", "--plan", "2022")),
    "draft-digits": Kind("x.txt", "增长", told("1234567890"), ("draft", "x.txt", "--plan", "2022")),
    "draft-words": Kind("x.txt", "", told("一百亿千万零"), ("draft", "x.txt", "--plan", "2022")),
    "draft-marks": Kind("x.txt", "", told("、，；（"), ("draft", "x.txt", "--plan", "2022")),
    "draft-english": Kind("x.txt", "", told("GDP will grow by {n} per cent and {n} roads open. "), ("draft", "x.txt", "--plan", "2022")),
    "draft-mark-up": Kind("x.txt", "", told("<td>&nbsp;{n}"), ("draft", "x.txt", "--plan", "2022")),
    "answer-prose": Kind("x.txt", "一、2021年工作\n", told("全年新增高新技术企业{n}家，增长{n}%。\n"), ("answer", "x.txt", "2021", "--source", "y")),
    "answer-one-line": Kind("x.txt", "", told("高新技术企业{n}家、"), ("answer", "x.txt", "2021", "--source", "y")),
    "answer-table": Kind("x.txt", "", told("{n}\t{n}.5\t{value}%\n"), ("answer", "x.txt", "2021", "--source", "y")),
    "diff-json": Kind("x.json", '{"verdicts": [', told('{{"id": "a{n}"}},'), ("diff", "x.json", "x.json")),
    "diff-deep": Kind("x.json", "", told("["), ("diff", "x.json", "x.json")),
    "diff-digits": Kind("x.json", "", told("1234567890"), ("diff", "x.json", "x.json")),
    "trace-text": Kind("documents/x.txt", "", told("{hex} 新增高新技术企业{n}家\n"), ("trace", "--documents", "documents")),
}  # fmt: skip


def cells(text: str) -> str:
    """A row of a sheet with one cell."""
    return f"<row><c t='inlineStr'><is><t>{text}</t></is></c></row>"


START = f"<worksheet {NS}><sheetData>"
END = "</sheetData></worksheet>"
SHEETS: dict[str, tuple[str, str, str]] = {
    "rows": (START, cells("{hex}"), END),
    "rows-without-cells": (START, "<row r='{n}'/>", END),
    "cells-in-a-row": (START + "<row>", "<c t='n'><v>{n}</v></c>", "</row>" + END),
    "deep": ("", "<a>", ""),
    "comment": (f"<worksheet {NS}><!--", "{hex}", "--></worksheet>"),
    "attributes": (f"<worksheet {NS} ", "a{n}='{hex}' ", "></worksheet>"),
    "one-attribute": (f"<worksheet {NS} a='", "{hex}", "'></worksheet>"),
    "names": (f"<worksheet {NS}>", "<n{hex}/>", "</worksheet>"),
    "long-name": (f"<worksheet {NS}><a", "{hex}", "/></worksheet>"),
    "entities": ("<!DOCTYPE x [", "<!ENTITY a{n} '{hex}'>", f"]><worksheet {NS}/>"),
    "spaces-of-names": (f"<worksheet {NS}>", "<x:a xmlns:x='{hex}'/>", "</worksheet>"),
    "one-cell": (START + "<row><c t='inlineStr'><is><t>", "{hex}", "</t></is></c></row>" + END),
    "merged": (f"<worksheet {NS}><mergeCells>", "<mergeCell ref='A{n}:XFD{n}'/>", "</mergeCells></worksheet>"),
    "instructions": (f"<worksheet {NS}>", "<?a {hex}?>", "</worksheet>"),
    "marked-text": (f"<worksheet {NS}>", "<![CDATA[{hex}]]>", "</worksheet>"),
}
PARTS = {
    "shared-strings": ("xl/sharedStrings.xml", f"<sst {NS}>", "<si><t>{hex}</t></si>", "</sst>"),
    "shared-string-of-runs": ("xl/sharedStrings.xml", f"<sst {NS}><si>", "<r><t>{hex}</t></r>", "</si></sst>"),
    "styles": ("xl/styles.xml", f"<styleSheet {NS}><cellXfs>", "<xf numFmtId='{n}'/>", "</cellXfs></styleSheet>"),
    "formats": ("xl/styles.xml", f"<styleSheet {NS}><numFmts>", "<numFmt numFmtId='{n}' formatCode='{hex}'/>", "</numFmts></styleSheet>"),
    "list-of-sheets": ("xl/workbook.xml", f"<workbook {NS} xmlns:r='{LINKS}'><sheets>", "<sheet name='{hex}' sheetId='{n}' r:id='rId1'/>", "</sheets></workbook>"),
    "links": ("xl/_rels/workbook.xml.rels", f"<Relationships xmlns='{PACKAGE}/relationships'>", "<Relationship Id='rId{n}' Type='" + LINKS + "/worksheet' Target='worksheets/sheet1.xml'/>", "</Relationships>"),
}  # fmt: skip


def written(path: Path, pieces: Iterator[str], size: int) -> None:
    """Write pieces until the file has the size."""
    with path.open("w", encoding="utf-8", newline="") as file:
        while file.tell() < size:
            file.write("".join(next(pieces) for _ in range(1000)))


def package(path: Path, replaced: str, pieces: tuple[str, str, str], size: int, packing: int) -> None:
    """A workbook with one sheet, of which one part is replaced by the pieces; the file has about that size."""
    head, piece, tail = pieces
    parts = {
        "[Content_Types].xml": f"<Types xmlns='{PACKAGE}/content-types'/>",
        "_rels/.rels": f"<Relationships xmlns='{PACKAGE}/relationships'><Relationship Id='rId1' "
        f"Type='{LINKS}/officeDocument' Target='xl/workbook.xml'/></Relationships>",
        "xl/workbook.xml": f"<workbook {NS} xmlns:r='{LINKS}'><sheets><sheet name='Entry' sheetId='1' r:id='rId1'/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f"<Relationships xmlns='{PACKAGE}/relationships'><Relationship Id='rId1' "
        f"Type='{LINKS}/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rIdS' Type='{LINKS}/sharedStrings' "
        f"Target='sharedStrings.xml'/><Relationship Id='rIdT' Type='{LINKS}/styles' Target='styles.xml'/></Relationships>",
        "xl/worksheets/sheet1.xml": START + cells("x") + END,
        "xl/sharedStrings.xml": f"<sst {NS}/>",
        "xl/styles.xml": f"<styleSheet {NS}/>",
    }  # fmt: skip
    form = told(piece)
    with ZipFile(path, "w", packing, allowZip64=False) as book:
        for name, text in parts.items():
            if name != replaced:
                book.writestr(name, text)
        with book.open(replaced, "w") as part:
            part.write(head.encode())
            for n in count(0, 1000):
                block = piece * 1000 if "{" not in piece else "".join(form(n + more) for more in range(1000))
                part.write(block.encode())
                if path.stat().st_size >= size or n * len(piece) > 400_000_000:
                    break
            part.write(tail.encode())


def measured(folder: Path, command: tuple[str, ...]) -> tuple[float, float, int, str]:
    """CPU seconds, peak memory in MB, the exit code, and the last line that the command says."""
    with (folder / ".said").open("w+", encoding="utf-8", errors="replace") as said:
        process = subprocess.Popen([sys.executable, "-m", "scorecard", *command], cwd=folder, stdout=said, stderr=subprocess.STDOUT)  # fmt: skip
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(max(0, said.tell() - 400))
        last = (said.read().strip().splitlines() or [""])[-1]
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, process.returncode, last


def kinds(size: int) -> Iterator[tuple[str, Callable[[Path], tuple[str, ...]]]]:
    """Each kind with what lays it out in a folder and returns the command."""

    def text(kind: Kind, folder: Path) -> tuple[str, ...]:
        path = folder / kind.file
        path.parent.mkdir(exist_ok=True)
        written(path, _pieces(kind), size)
        return kind.command

    def book(name: str, pieces: tuple[str, str, str], packing: int, folder: Path) -> tuple[str, ...]:
        package(folder / "x.xlsx", name, pieces, size, packing)
        return ("collect", "x.xlsx")

    for name, kind in (YAML | TEXTS).items():
        yield name, lambda folder, kind=kind: text(kind, folder)  # type: ignore[misc]
    parts = {f"sheet-{name}": ("xl/worksheets/sheet1.xml", *pieces) for name, pieces in SHEETS.items()} | PARTS
    for name, (part, *pieces) in parts.items():
        for packing, word in ((ZIP_STORED, "stored"), (ZIP_DEFLATED, "packed")):
            yield (
                f"{name}-{word}",
                lambda folder, part=part, pieces=pieces, packing=packing: book(part, tuple(pieces), packing, folder),
            )  # type: ignore[misc]


def _pieces(kind: Kind) -> Iterator[str]:
    yield kind.head
    for n in count():
        yield kind.piece(n)


def main() -> None:
    """Print a line for each kind."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kinds", nargs="*", help="words that stand in the names of the kinds; all kinds by default")
    parser.add_argument("--megabytes", type=float, default=10)
    asked = parser.parse_args()
    print(f"{'kind':34} {'CPU s':>6} {'MB':>5} exit  said")
    for name, lay_out in kinds(int(asked.megabytes * 2**20)):
        if asked.kinds and not any(word in name for word in asked.kinds):
            continue
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary) / "r"
            subprocess.run([sys.executable, "-m", "scorecard", "init", str(folder)], check=True, capture_output=True)
            seconds, memory, code, last = measured(folder, lay_out(folder))
        print(f"{name:34} {seconds:6.2f} {memory:5.0f} {code:4}  {last[:150]}", flush=True)


if __name__ == "__main__":
    main()
