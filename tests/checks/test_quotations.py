"""Words are asked for where a document is kept, and they are short."""

from scorecard.checks.quotations import check
from tests.checks.conftest import MakeBook, plan, source

FIRMS = "indicator: firms, measure: level, period: 2020, value: 380, unit: 家"
GOAL = "indicator: firms, measure: level, goal: {at_least: 1, unit: 家}"
KEPT = f"document: {{sha256: {'0' * 64}}}\n"


def test_words_are_missing_only_where_the_document_is_kept(book: MakeBook) -> None:
    assert list(check(book({"report": source(FIRMS)}, plan(GOAL)))) == []
    problems = list(check(book({"report": KEPT + source(FIRMS)}, plan(GOAL))))
    assert [problem.message for problem in problems] == ["the words of the document are missing"] * 2


def test_forty_characters_and_no_more(book: MakeBook) -> None:
    assert list(check(book({"a": source(f"{FIRMS}, says: {'企' * 40}")}))) == []
    [problem] = check(book({"a": source(f"{FIRMS}, says: {'企' * 41}")}))
    assert problem.message == "says has 41 characters, more than 40"
