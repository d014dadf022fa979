"""Lines, headings, sentences and clauses of a cleaned text."""

from scorecard.drafting.layout import layout
from scorecard.drafting.outline import explaining


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


def test_numbered_lines_one_after_the_other_are_a_list_and_before_a_paragraph_a_heading() -> None:
    listed = layout("一、实事\n1. 建成青少年宫\n2. 新建公园3个\n3. 改造老菜场\n二、其他").lines
    assert [line.level for line in listed] == [1, 0, 0, 0, 1]
    headed = layout("一、实事\n1. 文化\n建成青少年宫。\n2. 绿化\n新建公园3个。").lines
    assert [(line.level, line.section) for line in headed[1:]] == [(3, "文化"), (0, "文化"), (3, "绿化"), (0, "绿化")]


def split(text: str) -> list[str]:
    return [text[line.start : line.end] for line in layout(text).lines]


def test_headings_of_one_line_are_found_behind_a_page_number_and_before_a_plain_paragraph() -> None:
    text = "我们克服困难，完成全年任务。2019年工作安排根据县委部署，新建公园3个，改造道路12条，努力完成各项任务。"
    for number in ("", "7", "12 "):
        begin, _, end = text.partition("。")
        assert split(f"{begin}。{number}{end}")[-1].startswith("2019年工作安排根据")


def test_terms_and_annexes_of_one_line_stand_apart() -> None:
    text = (
        "谱写新的篇章，为建设富强文明的新县城而努力奋斗，再创新的辉煌。名词解释1.“三园”：茶园、果园、花园共3个园区。"
        "2.“双联”：联村2个、联企2家。附件2019年10件实事一、新建公园3个。"
    )
    assert [line for line in split(text) if line in ("名词解释", "附件")] == ["名词解释", "附件"]
    cleaned = layout(text)
    told = [
        text[line.start : line.end]
        for line, aside in zip(cleaned.lines, explaining(text, cleaned.lines), strict=True)
        if aside
    ]
    assert [line[:4] for line in told] == ["名词解释", "1.“三"]


def test_this_year_begins_a_paragraph_only_where_all_lines_have_run_into_one() -> None:
    text = "去年工作取得成效。" * 2 + "今年是关键之年。"
    assert len(split(text)) == 1
    assert split("去年工作取得成效。" * 400 + "今年是关键之年。")[-1] == "今年是关键之年。"


def test_what_leads_to_a_list_keeps_the_heading_above_it() -> None:
    text = "Priority 1: Homes for all\nThis year we will:\nbuild 40 homes\nPriority 2: Clean streets\nActions:\nplant 90 trees"
    assert [line.section for line in layout(text).lines] == ["Priority 1: Homes for all"] * 3 + [
        "Priority 2: Clean streets"
    ] * 3
