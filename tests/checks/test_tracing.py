"""Every quotation stands in its document, and every number of it is accounted for, or said to be left."""

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scorecard.checks.tracing import Traced, follow, waiting
from scorecard.commands.trace import trace as command
from scorecard.files.documents import Document, documents
from scorecard.files.load import load
from scorecard.model.book import Book
from tests import small_books

TEXT = """去年新增企业12家、学校4所，居民收入分别增长5%和6%。
“千企”计划启动，2020年完成全部3个项目。
今年新增企业15家以上，公园2座。
"""
SUM = hashlib.sha256(TEXT.encode()).hexdigest()
INDICATORS = """indicators:
  - {id: firms, name: 企业, unit: 家, nature: stock}
  - {id: schools, name: 学校, unit: 所, nature: stock}
  - {id: urban-income, name: 城镇收入, unit: 元, nature: flow, growth_prices: current}
  - {id: scheme, name: 千企计划, nature: event}
"""
FIGURES = """  - {indicator: firms, measure: added, period: 2020, value: 12, unit: 家, says: 新增企业12家}
  - {indicator: urban-income, measure: growth, period: 2020, value: 5, unit: "%", says: 收入分别增长5%和6%}
  - {indicator: scheme, measure: stage, stage: completed, happened: 2020, says: 完成全部3个项目}
"""
GOAL = "{id: t, name: 企业, indicator: firms, measure: added, goal: {at_least: 15, unit: 家}, says: 新增企业15家以上}"

Write = Callable[..., Path]


@pytest.fixture
def project(tmp_path: Path) -> Write:
    """Writes a project with one document beside it, and gives its folder."""

    def write(figures: str = FIGURES, goal: str = GOAL, aside: str = "", text: str = TEXT) -> Path:
        plan = 'plan: "2021"\ntitle: 计划\nplace: 某市\nperiod: 2021\nsource: report\nsections:\n  - id: all\n    name: 全部\n'
        head = f"source: report\ntitle: T\npublished: 2021-02-02\nkind: web\nstanding: official\ndocument: {{sha256: {SUM}}}\n"
        files = {
            "targets/indicators.yaml": INDICATORS,
            "targets/2021.yaml": f"{plan}    targets:\n      - {goal}\n",
            "seeds/report.yaml": f"{head}figures:\n{figures}",
            "texts/any-name.txt": text,
        }
        if aside:
            files["seeds/report.set-aside.yaml"] = f"source: report\nset_aside:\n{aside}"
        return small_books.project(tmp_path, files)

    return write


def _book(folder: Path) -> Book:
    loaded = load(folder / "targets", folder / "seeds")
    assert loaded.problems == []
    return loaded.book


def _traced(folder: Path) -> Traced:
    return follow(_book(folder), documents(folder / "texts"))


def _run(folder: Path, *options: str) -> Result:
    places = ["--targets", str(folder / "targets"), "--seeds", str(folder / "seeds")]
    return CliRunner().invoke(command, ["--documents", str(folder / "texts"), *places, *options])


def test_every_quotation_has_its_place(project: Write) -> None:
    traced = _traced(project())
    assert traced.lost == []
    spans = [(quotation.found.start, quotation.found.end) for quotation in traced.quotations if quotation.found]
    assert [TEXT[slice(*span)] for span in spans] == [
        "新增企业12家",
        "收入分别增长5%和6%",
        "完成全部3个项目",
        "新增企业15家以上",
    ]


def test_numbers_that_nothing_accounts_for_are_left(project: Write) -> None:
    left = _traced(project()).left
    # 4所 and 2座 stand in no quotation; 6% does, but that figure is the 5 %; 2020 is a date, 3个 is a milestone's.
    assert [(number.text, number.paragraph) for number in left] == [("4所", 1), ("6%", 1), ("2座", 3)]
    assert all(len(number.context) <= 40 and number.text in number.context for number in left)


def test_the_set_aside_list_accounts_for_every_place_of_its_words(project: Write) -> None:
    aside = (
        "  - {says: 学校4所, why: anecdote}\n  - {says: 和6%, why: duplicate}\n  - {says: 公园2座, why: threshold}\n"
    )
    traced = _traced(project(aside=aside))
    assert [number.text for number in traced.left] == []
    assert len(traced.quotations) == 7


def test_a_quotation_that_stands_nowhere_fails(project: Write) -> None:
    folder = project(goal=GOAL.replace("says: 新增企业15家以上", "says: 新增企业50家以上"))
    done = _run(folder)
    assert done.exit_code == 1
    assert "targets/2021.yaml:10:" in done.output
    assert "“新增企业50家以上” does not stand in any-name.txt [trace]" in done.output
    assert "4 quotations: 3 found, 1 not" in done.output


def test_other_programs_get_the_proof(project: Write) -> None:
    folder = project(goal=GOAL.replace("says: 新增企业15家以上", "says: 新增企业50家以上"))
    done = _run(folder, "--format", "json")
    found = json.loads(done.stdout)
    start = TEXT.index("新增企业12家")
    first = {one["says"]: one["found"] for one in found["quotations"]}
    assert (done.exit_code, found["format"], found["documents"]) == (1, "scorecard-trace/1", {"report": "any-name.txt"})
    assert first["新增企业12家"] == {"start": start, "end": start + 7, "paragraph": 1, "times": 1}
    assert first["新增企业50家以上"] is None
    assert "2座" in [number["text"] for number in found["numbers"]["left"]]
    lines = _run(folder, "--format", "github").stdout.splitlines()
    assert [line.partition(",")[0].startswith("::error file=") for line in lines] == [True]
    assert "does not stand in any-name.txt" in lines[0]


def test_the_proof_lists_places_and_left_numbers(project: Write) -> None:
    done = _run(project())
    assert done.exit_code == 0
    assert "any-name.txt is the document of report: 4 quotations" in done.output
    start = TEXT.index("新增企业15家")
    assert f"characters {start}-{start + 9}, paragraph 3: 新增企业15家以上" in done.output
    assert (
        f"any-name.txt: character {TEXT.index('2座')}, paragraph 3: 2座 in “今年新增企业15家以上，公园2座。”"
        in done.output
    )


def test_quiet_keeps_only_what_a_reader_should_know(project: Write) -> None:
    text = TEXT.replace("完成全部3个", "完成全部\n3个")
    changed = hashlib.sha256(text.encode()).hexdigest()
    folder = project(text=text)
    seeds = folder / "seeds" / "report.yaml"
    seeds.write_text(seeds.read_text(encoding="utf-8").replace(SUM, changed), encoding="utf-8")
    done = _run(folder, "--quiet")
    assert "完成全部3个项目 (across a line break)" in done.output
    assert "characters 2-" not in done.output


def test_strict_counts_numbers_too(project: Write) -> None:
    assert _run(project(), "--strict").exit_code == 1


def test_a_document_that_is_missing_is_text(project: Write) -> None:
    folder = project()
    other = (folder / "seeds" / "report.yaml").read_text(encoding="utf-8").replace("source: report", "source: later")
    (folder / "seeds" / "later.yaml").write_text(other.replace(SUM, "0" * 64), encoding="utf-8")
    done = _run(folder)
    assert done.exit_code == 0
    assert "the document of later is not there: 3 quotations not looked for" in done.output
    assert waiting(_book(folder), "later") == 3
    assert "3 more quotations of 1 source not looked for: the document is not there." in done.output

    aside = (
        "  - {says: 学校4所, why: anecdote}\n  - {says: 和6%, why: duplicate}\n  - {says: 公园2座, why: threshold}\n"
    )
    assert _run(project(aside=aside), "--strict").exit_code == 1  # the document of later is still not there
    (folder / "seeds" / "later.yaml").unlink()
    assert _run(folder, "--strict").exit_code == 0


def test_bad_folders_are_one_sentence_and_exit_code_2(project: Write, tmp_path: Path) -> None:
    folder = project()
    (folder / "texts" / "any-name.txt").write_text("别的文字", encoding="utf-8")
    strange = _run(folder)
    assert strange.exit_code == 2
    assert "None of the 1 text in" in strange.output
    missing = CliRunner().invoke(command, ["--documents", str(tmp_path / "none")])
    assert missing.exit_code == 2
    assert "cannot be read" in missing.output


def test_input_with_errors_is_not_traced(project: Write) -> None:
    done = _run(project(goal=GOAL.replace("at_least: 15", "at_least: viele")))
    assert done.exit_code == 1
    assert "is no number" in done.output


def test_parts_and_ranks_and_ranges_account_for_their_own_numbers(project: Write) -> None:
    goal = (
        "{id: t, name: 企业, goal: {all_of: [{indicator: firms, measure: added, between: [15, 16], unit: 家, "
        "says: 新增企业15家以上}]}}"
    )
    left = [number.text for number in _traced(project(goal=goal)).left]
    assert "15家" not in left


@pytest.mark.skipif("SCORECARD_DOCUMENTS" not in os.environ, reason="SCORECARD_DOCUMENTS names no folder of texts")
def test_the_shipped_data_against_their_documents() -> None:
    home = Path(__file__).parents[2]
    book = load(home / "targets", home / "seeds").book
    traced = follow(book, documents(Path(os.environ["SCORECARD_DOCUMENTS"])))
    assert traced.missing == []
    assert [str(quotation.location) for quotation in traced.lost] == []
    assert traced.counted > 500


def test_hundred_thousand_characters_are_indexed_once() -> None:
    text = TEXT * 2000
    document = Document("long", text)
    found = document.find("今年…公园2座")
    assert found is not None and found.times == 2000
