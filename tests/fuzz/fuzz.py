"""Coverage-guided attacks on everything that reads a file: python tests/fuzz/fuzz.py ENTRY [options of libFuzzer].

The entries are files (plans, indicators, sources: loaded, checked, judged and drawn), rows (filled-in entry forms),
sheets (the XML of a workbook given to collect), report (a text given to draft) and saved (JSON given to diff).
`pip install atheris` first, in an environment of its own; the tests do without it. For five minutes:

    python tests/fuzz/fuzz.py files -max_total_time=300 -timeout=20

What is found stays in a file crash-… or timeout-…; `python tests/fuzz/fuzz.py files crash-…` shows it again.
"""

import io
import json
import random
import re
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import atheris  # type: ignore[import-untyped, import-not-found, unused-ignore]  # only where it is installed

with atheris.instrument_imports(include=["scorecard"]):
    from scorecard.checks.registry import check
    from scorecard.collecting.form_rows import collected
    from scorecard.collecting.recording import planned
    from scorecard.commands.diff import _lights_of
    from scorecard.drafting.encoding import Draft
    from scorecard.drafting.head import Head
    from scorecard.drafting.naming import IndicatorNames
    from scorecard.drafting.place import place_of
    from scorecard.drafting.reading import candidates
    from scorecard.drafting.report_encoding import decode
    from scorecard.drafting.seeding import as_source
    from scorecard.drafting.table import as_table
    from scorecard.drafting.writing import as_indicators, as_json, as_plan
    from scorecard.files.load import load, locate
    from scorecard.files.records import record_of
    from scorecard.files.yaml_reader import parse_yaml
    from scorecard.judging.judge import judge
    from scorecard.model.book import Book
    from scorecard.model.indicators import IndicatorFile
    from scorecard.model.plans import Plan
    from scorecard.model.problems import Problem
    from scorecard.model.sources import Source
    from scorecard.output import csv_table as table
    from scorecard.output import json_document as document
    from scorecard.output.explanation import derivation
    from scorecard.output.terminal import Look, draw
    from scorecard.output.workbook.reading.filled_form import FIGURE_KEYS, SOURCE_KEYS, FilledCells, read_form
    from scorecard.output.workbook.reading.zip_parts import RefusedError
    from scorecard.output.workbook.write import write_workbook
    from scorecard.summary.changes import changes

import click

from scorecard.files.bands import bands_of

CASES = Path(__file__).parent.parent / "cases"
SMALL = CASES / "small"
DAY = date(2026, 11, 21)
FILES = sorted(path.relative_to(SMALL) for part in ("targets", "seeds") for path in (SMALL / part).iterdir())
HERE = Path(tempfile.mkdtemp(prefix="fuzz-"))
WORDS = (
    "", "~", "null", "0", "-1", "1e5", "7.0", "0.10", "２１", "NaN", "2021", "2021-Q3", "2021-01/2021-09", "2016/2020",
    "2021-12-31", "1899", "2199-12-31", "999999999999999999999999", "0.000000000000000000000001", "gdp", "firms", "jobs",
    "ring-road", "county-rank", "nobody", '"%"', "家", "亿元", "万人", "个百分点", "倍", "位", "citywide", "municipal",
    "growth", "level", "amount", "added", "net-added", "change", "multiple", "rank", "stage", "completed", "in-use",
    "not-started", "estimated", "over", "under", "about", "at-least", "[]", "{}", "[1, 2]", "[[[", "{a: {b: c}}", "*x",
    "&x y", "!!int 3", "|", ">", "---", "# x", '"\\u202e"', "\u202e", "\ue000=1+1", "=1+1", "x" * 300, "…", "10 - 1",
    "{by: 2021-05-05}", "{at_most: 1}", "{direction: better}", "each-year", "throughout", "total", "2021-02-30", "年",
)  # fmt: skip
KEYS = (
    "plan", "title", "place", "period", "source", "expected_in", "sections", "id", "name", "headline", "targets", "says",
    "indicator", "measure", "scope", "goal", "when", "strength", "due", "per", "owner", "pace", "proxy", "series", "note",
    "at_least", "more_than", "at_most", "less_than", "about", "between", "unit", "tolerance", "base", "direction", "stage",
    "qualifier", "rank", "all_of", "unstated", "published", "seen", "kind", "standing", "url", "via", "document", "figures",
    "value", "status", "bound", "prices", "area", "happened", "parts", "supersedes", "break", "worked", "nature", "better",
    "scoped", "growth_prices", "of", "part", "among", "family", "aliases", "bands", "set_aside", "why", "remark", "@",
)  # fmt: skip


def files(data: bytes) -> None:
    """The first byte chooses the file of the small project that the rest replaces."""
    chosen = FILES[data[0] % len(FILES)]
    for path in FILES:
        (HERE / path).parent.mkdir(exist_ok=True)
        (HERE / path).write_bytes(data[1:] if path == chosen else (SMALL / path).read_bytes())
    loaded = load(HERE / "targets", HERE / "seeds")
    problems = locate([*loaded.problems, *check(loaded.book)], loaded.book.positions)
    for problem in problems:
        assert (problem.message and str(problem).isprintable()) or "\n    " in str(problem), problem
        lines = re.split("\r\n|\r|\n", (HERE / problem.location.file).read_bytes().decode("utf-8", "replace"))
        line, column = problem.location.line, problem.location.column
        assert 1 <= line <= len(lines), problem
        assert 1 <= column <= len(lines[line - 1]) + 2, problem
    if not any(problem.level == "error" for problem in problems):
        shown(loaded.book, problems)


def shown(book: Book, problems: list[Problem]) -> None:
    """Every output of a book without errors."""
    for day in (DAY, date(2021, 8, 1)):
        judged = judge(book, day)
        json.loads(document.as_json(judged, problems, day, book.indicators))
        table.as_csv(judged, day)
        for one in judged:
            for lang in ("zh", "en"):
                draw(one, day, Look(lang, 80, False, True))
                for result in one.results:
                    derivation(one, result, book, bands_of(one.plan), day, lang)
    for one in judge(book, DAY)[:1] if random.random() < 0.05 else []:
        write_workbook(HERE / "out.xlsx", one, book, DAY, random.choice(["zh", "en"]), problems)


BOOK = load(SMALL / "targets", SMALL / "seeds").book


def rows(data: bytes) -> None:
    """Lines of tabs-separated cells; those that start with S are of the sheet of new sources."""
    figures: list[FilledCells] = []
    sources: list[FilledCells] = []
    for number, line in enumerate(data.decode("utf-8", "replace").split("\n")[:20]):
        kind, *cells = line.split("\t")
        keys = SOURCE_KEYS if kind == "S" else FIGURE_KEYS
        values = {key: cell.strip() for key, cell in zip(keys, cells, strict=False) if cell.strip()}
        places = dict.fromkeys(keys, f"Entry!A{number}")
        (sources if kind == "S" else figures).append(FilledCells(values, places, f"Entry!{number}"))
    found = collected("x.xlsx", figures, sources)
    plan = planned(BOOK, SMALL / "seeds", found.entries, found.sources, check)
    assert all(fault.message and str(fault.where) for fault in plan.faults)
    if not plan.refused:
        for change in plan.changes:
            again = parse_yaml(change.after, change.shown)
            assert again.data is not None and not again.problems
            assert change.after.startswith(change.before.rstrip()[:-20])


def workbook() -> bytes:
    """A workbook as `run` writes it."""
    for one in judge(BOOK, DAY)[:1]:
        write_workbook(HERE / "form.xlsx", one, BOOK, DAY, "en", [])
    return (HERE / "form.xlsx").read_bytes()


def sheets(data: bytes) -> None:
    """The first byte chooses the part of a workbook that the rest replaces."""
    parts = {name: WORKBOOK.read(name) for name in WORKBOOK.namelist()}
    chosen = PARTS[data[0] % len(PARTS)]
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as package:
        for name, content in parts.items():
            package.writestr(name, data[1:] if name == chosen else content)
    (HERE / "given.xlsx").write_bytes(buffer.getvalue())
    try:
        form = read_form(HERE / "given.xlsx")
    except RefusedError as refusal:
        assert str(refusal)
        return
    found = collected("given.xlsx", form.figures, form.sources)
    planned(BOOK, SMALL / "seeds", found.entries, found.sources, check)


def report(data: bytes) -> None:
    """A report's bytes; what is drafted must be YAML that the loader reads."""
    decoded = decode(data)
    if decoded.refusal:
        return
    for past in (False, True):
        names = IndicatorNames(BOOK.all_indicators)
        drafts = [Draft(found, names.name(found), "") for found in candidates(decoded.text, 2022, past=past)]
        if drafts:
            json.loads(as_json(drafts))
            as_table(drafts, "zh")
            head = Head("2022", "x", "x", place_of(decoded.text))
            written: dict[type[Any], str] = {Plan: as_plan(drafts, head), Source: as_source(drafts, head)}
            if proposed := as_indicators(drafts):
                written[IndicatorFile] = "indicators:\n" + proposed
            for model, text in written.items():
                again = parse_yaml(text, "draft.yaml")
                found = [*again.problems, *(record_of(again, model).problems if again.data is not None else [])]
                assert not [problem for problem in found if not _known(problem)], (found, text)


def _known(problem: Problem) -> bool:
    """What a draft takes over from its text, for a person to see: hidden characters, numbers that nothing has."""
    return problem.rule == "character" or "more than 24 digits" in problem.message


def saved(data: bytes) -> None:
    """A JSON document beside a sound one."""
    (HERE / "saved.json").write_bytes(data)
    try:
        found = _lights_of(HERE / "saved.json")[1]
    except click.UsageError:
        return
    for old, new in ((found, SOUND), (SOUND, found), (found, {}), ({}, found)):
        for change in changes(old, new):
            assert change.text().in_language("en") + f"{change.plan}/{change.target}"


def mutated(data: bytes, most: int, seed: int) -> bytes:
    """Half of the time whole lines, keys and values are changed; bytes alone seldom get past the entry point."""
    chance = random.Random(seed)
    if chance.random() < 0.4:
        return bytes(atheris.Mutate(data, most))
    cut = b"<" if ENTRY == "sheets" else b"\n"
    head, lines = data[:1], data[1:].split(cut)
    for _ in range(chance.randint(1, 4)):
        position = chance.randrange(len(lines))
        what = chance.randrange(6)
        word, key = chance.choice(WORDS).encode(), chance.choice(KEYS).encode()
        if what == 0:
            lines.insert(position, chance.choice(lines))
        elif what == 1 and len(lines) > 1:
            del lines[position]
        elif what == 2:
            lines[position] = re.sub(rb": [^,{}\[\]]+", b": " + word.replace(b"\\", b"\\\\"), lines[position], count=1)
        elif what == 3:
            lines[position] = re.sub(rb"\w[\w-]*:", key + b":", lines[position], count=1)
        elif what == 4:
            indent = lines[position][: len(lines[position]) - len(lines[position].lstrip(b" -"))].replace(b"-", b" ")
            lines.insert(position + 1, indent + key + b": " + word)
        else:
            pieces = re.split(rb"([,\t >\"])", lines[position])
            pieces[chance.randrange(len(pieces))] = word
            lines[position] = b"".join(pieces)
    return (head + cut.join(lines))[:most]


def corpus(entry: str) -> list[bytes]:
    """What the attacks on a entry start from."""
    if entry == "files":
        return [
            bytes([FILES.index(path) + len(FILES) * 0]) + file.read_bytes()
            for path in FILES
            for file in CASES.rglob("*.yaml")
            if file.parent.name == path.parent.name
            and (file.name == "indicators.yaml") == (path.name == "indicators.yaml")
        ]
    if entry == "rows":
        line = "F\t\tA\tjobs\t>= 2\t2.1\t万人\t2021\tfinal\texact\treport-2022\t新增就业2.1万人\t\tjobs\tamount\t\tjobs"
        source = "S\tweb-1\tTitle\tPublisher\t2022-01-23\tweb\tpress\thttps://x.cn\tnote"
        return [line.encode(), (line.replace("report-2022", "web-1") + "\n" + source).encode()]
    if entry == "sheets":
        return [bytes([number]) + WORKBOOK.read(name)[:20000] for number, name in enumerate(PARTS)]
    if entry == "report":
        return [
            "2022年主要目标是：地区生产总值增长7%以上，A、B分别增长10%和9%，新增就业2万人。".encode(),
            "一、主要目标\n力争完成投资30亿元，从16%降至13%，改造34万平方米。\n".encode("gb18030"),
            b"Urban unemployment of no more than 5.5 percent, over 12 million new jobs, growth of around 5 percent.",
        ]
    return [document.as_json(judge(BOOK, day), [], day, BOOK.indicators).encode() for day in (DAY, date(2022, 3, 2))]


if __name__ == "__main__":
    ENTRY = sys.argv[1] if len(sys.argv) > 1 else ""
    if ENTRY not in ("files", "rows", "sheets", "report", "saved"):
        sys.exit(__doc__)
    if ENTRY == "sheets":
        WORKBOOK = ZipFile(io.BytesIO(workbook()))
        PARTS = [
            name
            for name in WORKBOOK.namelist()
            if "sheet" in name or name.endswith(("workbook.xml", ".rels", "styles.xml"))
        ]
    if ENTRY == "saved":
        (HERE / "sound.json").write_bytes(corpus("saved")[0])
        SOUND = _lights_of(HERE / "sound.json")[1]
    start = Path(tempfile.mkdtemp(prefix="corpus-"))
    for number, data in enumerate(corpus(ENTRY)):
        (start / str(number)).write_bytes(data)
    replayed = any(Path(option).is_file() for option in sys.argv[2:])
    arguments = [sys.argv[0], "-max_len=60000", *sys.argv[2:], *([] if replayed else [str(start)])]
    entry = globals()[ENTRY]
    atheris.Setup(arguments, lambda data: entry(data) if data else None, custom_mutator=mutated)
    atheris.Fuzz()
