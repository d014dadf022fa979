"""The verb of a clause is that of the stage, and the clause names something."""

import pytest

from scorecard.checks.milestones import check
from tests.checks.conftest import MakeBook, plan, source


@pytest.mark.parametrize(
    ("stage", "says"),
    [
        ("in-use", "浒运公路建成通车"),
        ("completed", "完成胜陆公路二期建设"),
        ("started", "实施浒崇公路拓宽"),
        ("awarded", "基本建成国家创新型县市"),
        ("prepared", "完成可研批复"),
        ("completed", "未能如期投产"),  # denies its verb
        ("started", "争取省政府质量奖新突破"),  # no verb of any stage: not told
    ],
)
def test_words_of_the_stage(book: MakeBook, stage: str, says: str) -> None:
    goals = plan(f"indicator: road, measure: stage, goal: {{stage: {stage}}}, says: {says}")
    assert list(check(book(goals=goals))) == []


@pytest.mark.parametrize(
    ("stage", "says", "other"),
    [
        ("completed", "启动中横线快速路一期", "started"),
        ("in-use", "卫生中心竣工", "completed"),
        ("started", "浒运公路通车", "in-use"),
    ],
)
def test_words_of_another_stage(book: MakeBook, stage: str, says: str, other: str) -> None:
    figure = f"indicator: road, measure: stage, stage: {stage}, happened: 2020, says: {says}"
    [problem] = check(book({"a": source(figure)}))
    assert (problem.level, problem.key) == ("warning", "stage")
    assert f"speak of {other}, the encoding of {stage}" in problem.message


@pytest.mark.parametrize("says", ["27.9万平方米", "2家", "……"])
def test_a_number_alone_is_no_milestone(book: MakeBook, says: str) -> None:
    goals = plan(f"goal: {{all_of: [{{indicator: road, measure: stage, stage: started, says: {says}}}]}}")
    [problem] = check(book(goals=goals))
    assert problem.level == "error"
    assert "name nothing" in problem.message
