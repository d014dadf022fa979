"""Lines, headings, sentences and clauses of a cleaned text."""

from scorecard.drafting.layout import layout


def test_numbered_heading_names_the_section_and_may_run_into_its_paragraph() -> None:
    text = "一、主要目标\n（一）做强工业。新增企业10家，建成园区2个。\n新建道路20条。"
    lines = layout(text).lines
    assert [(line.level, line.section) for line in lines] == [(1, "主要目标"), (2, "做强工业"), (0, "做强工业")]
    assert text[lines[1].body : lines[1].end].startswith("新增企业10家")


def test_numbered_goal_is_no_heading_and_a_year_does_not_spoil_one() -> None:
    goal, heading = layout("1.新建道路20条\n二、2024年工作安排").lines
    assert (goal.level, heading.level, heading.section) == (0, 1, "2024年工作安排")


def test_sentences_and_clauses_keep_numbers_whole() -> None:
    text = "增长6.5%，投资1,200万元；三产比为8:42:50。完成。"
    parts = layout(text)
    assert [text[a:b] for a, b in parts.sentences] == ["增长6.5%，投资1,200万元；三产比为8:42:50", "完成"]
    assert [text[a:b] for a, b in parts.clauses] == ["增长6.5%", "投资1,200万元", "三产比为8:42:50", "完成"]
