"""Answers: a number of the goal's indicator, measure, unit and year, or a clause that says the stage; else silence."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scorecard.answering.answering import answer
from scorecard.answering.answers import Answered, Wanted
from scorecard.answering.chinese_acts import of_the_whole
from scorecard.answering.english_names import NAMED
from scorecard.answering.held_names import holds
from scorecard.answering.stages import proved
from scorecard.answering.wanted import wanted_of
from scorecard.answering.writing import as_source
from scorecard.language.likeness import LIKELY, likeness
from scorecard.model.book import Book
from scorecard.model.indicators import Indicator
from scorecard.model.plans import Plan
from scorecard.output.answer_list import as_list

Goals = tuple[tuple[str, str, str, str], ...]
Named = tuple[tuple[str, str, str, str | None], ...]
INDICATORS: Named = (
    ("gdp", "地区生产总值", "flow", "亿元"),
    ("jobs", "城镇新增就业", "flow", "万人"),
    ("urban-income", "城镇居民人均可支配收入", "flow", "元"),
    ("rural-income", "农村居民人均可支配收入", "flow", "元"),
    ("unemployment", "城镇调查失业率", "ratio", "%"),
    ("road", "环湖公路", "event", None),
    ("rules", "公园管理办法", "event", None),
)
GOALS = (
    ("gdp", "growth", "{at_least: 6, unit: '%'}", "地区生产总值增长6%以上"),
    ("jobs", "amount", "{at_least: 5, unit: 万人}", "城镇新增就业5万人以上"),
    ("urban-income", "growth", "{at_least: 6, unit: '%'}", "城镇居民人均可支配收入增长6%"),
    ("rural-income", "growth", "{at_least: 7, unit: '%'}", "农村居民人均可支配收入增长7%"),
    ("unemployment", "level", "{at_most: 5, unit: '%'}", "城镇调查失业率控制在5%以内"),
    ("road", "stage", "{stage: completed}", "环湖公路建成通车"),
    ("rules", "stage", "{stage: adopted}", "出台公园管理办法"),
)


@pytest.fixture(scope="module")
def wanted() -> list[Wanted]:
    return _wanted(GOALS)


def _wanted(goals: Goals, named: Named = INDICATORS) -> list[Wanted]:
    from scorecard.files.yaml_reader import parse_yaml

    indicators = [
        Indicator.model_validate({"id": name, "name": {"zh": zh, "en": name}, "nature": nature, "unit": unit})
        for name, zh, nature, unit in named
    ]
    targets = "".join(
        f"      - {{id: {name}{'-too' * (goals[0][0] == name and at > 0)}, name: {{zh: {says}, en: {name}}}, "
        f"indicator: {name}, measure: {measure}, goal: {goal}, says: {says}}}\n"
        for at, (name, measure, goal, says) in enumerate(goals)
    )
    text = (
        "plan: '2024'\ntitle: 某市2024年工作\nplace: 某市\nperiod: 2024\nsource: report-2024\n"
        f"sections:\n  - id: main\n    name: 目标\n    targets:\n{targets}"
    )
    plan = Plan.model_validate(parse_yaml(text, "2024.yaml").data)
    return list(wanted_of(plan, Book(indicators, [plan], [], [], {})))


def values(found: Answered) -> dict[str, Decimal | str | None]:
    return {one.wanted.target.id: one.found.low if one.found else one.stage for one in found.answers}


def silent(found: Answered) -> set[str]:
    return {one.target.id for one in found.silent}


REVIEW = "一、2024年工作回顾\n过去一年，{}\n二、2025年工作安排\n今年，{}\n"


def test_numbers_of_the_year_answer_goals_of_the_same_indicator(wanted: list[Wanted]) -> None:
    text = REVIEW.format(
        "地区生产总值1200亿元、增长6.3%，城镇新增就业5.2万人，城镇、农村居民人均可支配收入分别增长5.1%和7.4%。",
        "再接再厉。",
    )
    assert values(answer(wanted, text)) == {
        "gdp": Decimal("6.3"),
        "jobs": Decimal("5.2"),
        "urban-income": Decimal("5.1"),
        "rural-income": Decimal("7.4"),
    }


def test_goals_of_the_year_to_come_answer_nothing(wanted: list[Wanted]) -> None:
    text = REVIEW.format("各项工作取得新进展。", "地区生产总值增长5.5%左右，城镇新增就业5万人以上，建成环湖公路。")
    found = answer(wanted, text)
    assert not found.answers and silent(found) == {name for name, *_ in GOALS}


@pytest.mark.parametrize(
    "sentence",
    ["“十四五”以来，城镇新增就业累计26万人。", "五年来，城镇新增就业26万人。", "上半年，城镇新增就业3万人。"],
)
def test_several_years_or_a_part_of_one_do_not_answer_a_year(wanted: list[Wanted], sentence: str) -> None:
    found = answer(wanted, REVIEW.format(sentence, "再接再厉。"))
    assert "jobs" not in values(found) and "jobs" in {hint.wanted.target.id for hint in found.hints}


def test_a_flow_far_above_its_goal_is_only_a_hint(wanted: list[Wanted]) -> None:
    # 13 of 5 is 2.6 times as much, more than two and a half times.
    found = answer(wanted, REVIEW.format("城镇新增就业13万人。", "再接再厉。"))
    assert "jobs" not in values(found) and any(hint.wanted.target.id == "jobs" for hint in found.hints)


def test_where_a_change_began_is_no_answer(wanted: list[Wanted]) -> None:
    found = answer(wanted, REVIEW.format("城镇调查失业率从5.4%降低到4.8%。", "再接再厉。"))
    assert values(found) == {"unemployment": Decimal("4.8")}


@pytest.mark.parametrize(
    ("sentence", "goal", "value"),
    [
        ("全省地区生产总值增长6.5%，我县增长5.7%。", "gdp", "5.7"),
        ("计划城镇新增就业5.5万人，实际新增4.8万人。", "jobs", "4.8"),
    ],
)
def test_the_place_itself_and_what_was_done_come_first(
    wanted: list[Wanted], sentence: str, goal: str, value: str
) -> None:
    found = values(answer(wanted, REVIEW.format(sentence, "再接再厉。")))
    assert found[goal] == Decimal(value)


def test_a_stage_is_answered_by_words_that_say_it_was_reached(wanted: list[Wanted]) -> None:
    found = answer(wanted, REVIEW.format("环湖公路建成通车，公园管理办法制定出台。", "再接再厉。"))
    assert values(found) == {"road": "in-use", "rules": "adopted"}  # 通车 is later in the chain than 建成


def test_preparation_that_goes_on_is_not_done(wanted: list[Wanted]) -> None:
    stage = next(each for each in wanted if each.stage)
    airport = stage._replace(stage="prepared", names=("通用机场前期工作",))
    assert answer([airport], REVIEW.format("通用机场前期工作加快推进。", "再接再厉。")).answers == []
    assert answer([airport], REVIEW.format("通用机场前期工作全部完成。", "再接再厉。")).answers[0].stage == "prepared"


@pytest.mark.parametrize(
    "sentence", ["环湖公路路基完工、预计9月建成通车", "环湖公路终止实施", "环湖公路推迟通车", "环湖公路计划于明年通车"]
)
def test_what_is_still_to_come_or_was_given_up_is_not_done(wanted: list[Wanted], sentence: str) -> None:
    found = answer(wanted, f"一、2024年工作回顾\n{sentence}。\n二、2025年工作\n扎实工作。\n")
    assert [one for one in found.answers if one.wanted.target.id == "road" and one.reached] == []


@pytest.mark.parametrize(
    ("sentence", "missed"),
    [
        ("环湖公路未能如期建成", True),
        ("环湖公路因用地指标未落实，尚未开工", True),
        ("环湖公路推迟至明年6月竣工", True),
        ("环湖公路终止实施", True),
        ("环湖公路建成，尚未通车", False),  # the goal is that it is built
        ("环湖公路路基完工、环山公路尚未开工", False),
        ("环湖公路进展缓慢", True),
        ("环湖公路加快推进，环山公路未能建成", False),
    ],
)
def test_a_stage_that_the_text_denies_is_answered_as_not_reached(
    wanted: list[Wanted], sentence: str, missed: bool
) -> None:
    found = answer(wanted, f"一、2024年工作回顾\n{sentence}。\n二、2025年工作\n扎实工作。\n")
    assert [one.reached for one in found.answers if one.wanted.target.id == "road" and not one.reached] == [
        False
    ] * missed
    figures = as_source(found, "r", "报告", "2025-01-10")
    assert ("parts: {done: 0, of: 1}" in figures) is missed


@pytest.mark.parametrize(
    ("words", "reached"),
    [
        ("湖山景区通过国家4A级旅游景区景观质量评审", False),
        ("列入国家森林城市创建名单", False),
        ("入选国家级物流枢纽培育名单", False),
        ("通过国家卫生城市省级评估", False),
        ("the town was shortlisted for the award and named a finalist", False),
        ("通过国家卫生城市复审", True),
        ("入选国家首批示范县", True),
        ("荣获全国文明城市称号", True),
    ],
)
def test_an_earlier_round_of_a_review_is_no_title(words: str, reached: bool) -> None:
    assert proved(words, "awarded") is reached


@pytest.mark.parametrize(
    ("says", "sentence", "found"),
    [
        ("完成棚户区改造480套", "棚户区改造开工480套", False),
        ("完成棚户区改造480套", "棚户区改造开工520套、建成480套", True),
        ("开工棚户区改造480套", "棚户区改造开工480套", True),
        ("完成棚户区改造480套", "计划完成棚户区改造480套", False),
        ("完成棚户区改造480套", "规划新建棚户区改造480套", False),
        ("完成棚户区改造480套", "在建棚户区改造480套", False),
        ("完成棚户区改造480套", "全国棚户区改造480套", False),  # of a town
        ("完成棚户区改造480套", "棚户区改造480套", True),
    ],
)
def test_what_was_begun_or_is_of_elsewhere_answers_no_goal_of_completing(says: str, sentence: str, found: bool) -> None:
    goal = (("homes", "amount", "{at_least: 480, unit: 套}", says),)
    answers = answer(
        _wanted(goal, (("homes", "棚户区改造", "flow", "套"),)), REVIEW.format(f"{sentence}。", "再接再厉。")
    )
    assert [one.found and one.found.low for one in answers.answers] == [480] * found


@pytest.mark.parametrize(
    ("words", "stage", "reached"),
    [
        ("市民服务中心试运行", "in-use", False),
        ("市民服务中心试运行", "completed", True),
        ("市民服务中心正式运营", "in-use", True),
        ("公园管理办法（征求意见稿）修订完善", "adopted", False),
        ("A draft Parking Strategy was adopted for consultation", "adopted", False),
        ("The Parking Strategy was adopted after a consultation", "adopted", True),
        ("The hall was completed except for the roof", "completed", False),
        ("环山公路建成80%", "completed", False),
        ("环山公路完成100%、全线建成", "completed", True),
    ],
)
def test_what_is_tried_or_discussed_is_not_there_yet(words: str, stage: str, reached: bool) -> None:
    assert proved(words, stage) is reached


@pytest.mark.parametrize(("name", "reached"), [("Harbour Bridge", False), ("Harbour Bridge phase one", True)])
def test_the_first_phase_of_a_thing_is_not_all_of_it(name: str, reached: bool) -> None:
    words = of_the_whole("The first phase of the Harbour Bridge was completed", [name])
    assert proved(words, "completed") is reached


def test_work_that_goes_on_is_a_hint_and_no_stage(wanted: list[Wanted]) -> None:
    found = answer(wanted, REVIEW.format("环湖公路加快推进。", "再接再厉。"))
    assert "road" not in values(found) and any(hint.wanted.target.id == "road" for hint in found.hints)


def test_two_numbers_for_one_goal_are_doubted(wanted: list[Wanted]) -> None:
    text = REVIEW.format("地区生产总值增长6.3%。全市地区生产总值增长6.9%。", "再接再厉。")
    (one,) = answer(wanted, text).answers
    assert one.doubts and one.confidence < Decimal("0.7")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("城镇居民人均可支配收入", "农村居民人均可支配收入"),
        ("进口总额", "出口总额"),
        ("规上工业增加值", "工业增加值"),
        ("城镇登记失业率", "城镇调查失业率"),
        ("高技术制造业投资", "制造业投资"),
        ("省重点建设项目", "重点项目"),
        ("开工保障性租赁住房", "建成保障性租赁住房"),
    ],
)
def test_names_of_two_things_are_unlike(one: str, other: str) -> None:
    assert likeness(one, other) < LIKELY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("地区生产总值", "全省生产总值"),
        ("居民消费价格涨幅", "居民消费价格"),
        ("粮食产量", "粮食总产量"),
        ("规模以上工业增加值", "规上工业增加值"),
        ("居民人均可支配收入", "全体居民人均可支配收入实际"),
        ("外贸进出口总额", "进出口总值"),
        ("实际使用外资", "实际利用外资"),
        ("研发投入强度", "全社会研发投入占GDP比重"),
        ("新增停车位", "新增公共停车泊位"),
        ("新增经营主体", "新登记经营主体"),
        ("开工棚户区改造", "棚户区改造新开工"),
        ("打造数字化车间", "建成数字化车间"),
        ("发放消费券", "发放各类消费券"),
        ("empty homes back into use", "long-term empty homes"),
    ],
)
def test_names_of_one_thing_are_like(one: str, other: str) -> None:
    assert likeness(one, other) >= LIKELY


def test_a_fall_in_words_is_shown_and_written_below_zero(wanted: list[Wanted]) -> None:
    found = answer(wanted, REVIEW.format("地区生产总值负增长0.5%，城镇居民人均可支配收入增长-1.2%。", "再接再厉。"))
    shown = as_list(found, "zh")
    assert "→ -0.5%" in shown and "→ -1.2%" in shown
    written = as_source(found, "report", "r", "2025")
    assert "value: -0.5" in written and "value: -1.2" in written


def test_a_number_that_is_expected_answers_as_an_estimate(wanted: list[Wanted]) -> None:
    found = answer(wanted, REVIEW.format("城镇调查失业率预计4.9%。", "再接再厉。"))
    assert values(found) == {"unemployment": Decimal("4.9")}
    assert "status: estimated" in as_source(found, "report", "r", "2025")


def test_by_how_much_it_rose_is_not_how_much_it_is(wanted: list[Wanted]) -> None:
    # 5.2 more than the year before is no 5.2 of the year
    found = answer(wanted, REVIEW.format("城镇新增就业增加5.2万人。", "再接再厉。"))
    assert "jobs" not in values(found) and "jobs" in {hint.wanted.target.id for hint in found.hints}


@pytest.mark.parametrize(
    ("one", "other"),
    [("新雪季接待游客人次", "接待游客人次"), ("新认定高新技术企业", "新增高新技术企业"), ("重大项目投资", "民间投资")],
)
def test_a_season_and_a_recognition_are_things_of_their_own(one: str, other: str) -> None:
    assert likeness(one, other) < LIKELY


@pytest.mark.parametrize(
    ("name", "words", "held"),
    [
        ("规范涉企执法专项行动", "深入开展规范涉企行政执法专项行动", True),  # 2 of 10 stand between: 100 - 36 * 2 / 10
        ("第八届进博会", "第八届中国国际进口博览会圆满成功举办", True),  # 6 of 6 between, half as heavy for a turn
        ("2号线西延伸轨道交通线", "建成2号线西延伸、18号线二期等轨道交通线", True),
        ("民营经济促进办法", "出台市促进民营经济发展办法", True),  # 13 characters, of which the name has 8
        ("民营经济促进办法", "出台市促进民营企业上市办法", False),
        ("南湖机场二期", "南湖机场建成投运", False),
        ("江水系连通后续优化工程", "江水系连通工程", False),
        ("西线主通道", "西线主通道重点工程甲铁路开通", False),
        ("数字贸易港", "数字经济发展和贸易额港口吞吐量", False),
    ],
)
def test_a_clause_names_the_project_itself(name: str, words: str, held: bool) -> None:
    assert (holds([name], words) >= NAMED) is held


def test_two_goals_of_one_indicator_take_the_same_figure_once() -> None:
    # growth of 6 % and more, with 8 % as the stretch goal
    goals = (
        ("gdp", "growth", "{at_least: 6, unit: '%'}", "地区生产总值增长6%以上"),
        ("gdp", "growth", "{at_least: 8, unit: '%'}", "力争8%"),
    )
    found = answer(_wanted(goals), REVIEW.format("地区生产总值增长6.3%。", "再接再厉。"))
    assert len(found.answers) == 2 and as_source(found, "report", "r", "2025").count("value: 6.3") == 1


@pytest.mark.parametrize(
    ("sentence", "goal", "key"),
    [
        ("城镇新增就业超额完成年度任务。", "jobs", "answering.claims"),
        ("城镇新增就业未达预期。", "jobs", "answering.says-missed"),
        ("受外部环境影响，城镇新增就业有所减少。", "jobs", "answering.gives-reason"),
        ("环湖公路因拆迁等原因尚未建成。", "road", "answering.gives-reason"),
        ("地区生产总值增长5.4%，完成了5%左右的预期目标。", "gdp", "answering.restated"),
        ("城镇新增就业完成年度4万人的目标。", "jobs", "answering.restated"),
    ],
)
def test_remarks_on_a_goal_are_hints(wanted: list[Wanted], sentence: str, goal: str, key: str) -> None:
    found = answer(wanted, REVIEW.format(sentence, "再接再厉。"))
    assert (goal, key) in {(hint.wanted.target.id, hint.why.key) for hint in found.hints}
    assert goal not in silent(found)


def test_a_reason_is_of_the_goal_beside_it_alone(wanted: list[Wanted]) -> None:
    text = REVIEW.format(
        "受外部环境影响，城镇新增就业有所减少。环湖公路加快推进。经受住疫情冲击，城镇调查失业率保持稳定。", "再接再厉。"
    )
    reasons = [hint.wanted.target.id for hint in answer(wanted, text).hints if hint.why.key == "answering.gives-reason"]
    assert reasons == ["jobs"]


def test_the_goal_with_the_same_number_is_no_remark(wanted: list[Wanted]) -> None:
    found = answer(wanted, REVIEW.format("地区生产总值增长6.3%，完成了6%以上的预期目标。", "再接再厉。"))
    assert not [hint for hint in found.hints if hint.why.key == "answering.restated"]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("GDP growth", "China's gross domestic product (GDP)", True),
        ("CPI increase", "The consumer price index (CPI)", True),
        ("surveyed urban unemployment rate", "average surveyed unemployment rate", True),
        ("grain output", "coal output", False),
    ],
)
def test_english_names_are_compared_by_their_words(one: str, other: str, alike: bool) -> None:
    assert (likeness(one, other) >= LIKELY) is alike


def test_goals_in_an_english_review_that_lost_a_heading_answer_nothing(wanted: list[Wanted]) -> None:
    text = (
        "I. A Review of Our Work in 2024\nGDP grew by 6.3 percent.\nII.\nThe main projected targets for development this year are as follows:\n"
        "GDP growth of around 5.5 percent\nIII. Major Tasks for 2025\nWe will work hard.\n"
    )
    (gdp,) = [each._replace(names=("GDP",)) for each in wanted if each.target.id == "gdp"]
    assert values(answer([gdp], text)) == {"gdp": Decimal("6.3")}


@pytest.mark.parametrize(
    ("words", "names", "stage", "reached"),
    [
        ("环城高速主线贯通", ["环城高速"], "completed", False),
        ("环城高速主线贯通", ["环城高速"], "started", True),  # what is built in part was started
        ("市医院新院区完成主体结构封顶", ["市医院新院区"], "completed", False),
        ("集镇重建主体工程完工", ["集镇重建主体工程"], "completed", True),  # the part is what was promised
        ("南湖水库完成可研", ["南湖水库"], "started", False),
        ("南湖水库完成征地拆迁", ["南湖水库"], "completed", False),
        ("南湖水库主体完工并投入使用", ["南湖水库"], "completed", False),
        ("南湖水库主体完工并投入使用", ["南湖水库"], "in-use", True),
        ("环城高速全线贯通", ["环城高速"], "completed", True),
        ("古镇一期国庆开街迎客", ["古镇一期"], "in-use", True),
    ],
)
def test_a_part_that_is_done_is_not_the_whole(words: str, names: list[str], stage: str, reached: bool) -> None:
    assert proved(of_the_whole(words, names), stage) is reached


def test_things_that_an_english_noun_counts_answer() -> None:
    # A goal of 60 in 个 and a report of 57 “stops” count the same things; 12,300 trees are 12,300 trees across the district.
    goals = (
        ("stops", "amount", "{at_least: 60, unit: 个}", "Install 60 new bus stops"),
        ("trees", "amount", "{at_least: 12000, unit: 个}", "Plant 12000 trees across the district"),
    )
    named = (("stops", "new bus stops", "flow", "个"), ("trees", "trees across the district", "flow", "个"))
    text = "Looking back on 2024\nWe installed 57 bus stops. 12,300 trees were planted.\nOur goals for 2025\nPlant 9,000 trees.\n"
    assert values(answer(_wanted(goals, named), text)) == {"stops": 57, "trees": 12300}


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("环湖公路11月建成通车", "2024-11"),
        ("环湖公路于11月28日建成通车", "2024-11-28"),
        ("环湖公路建成通车", "2024"),
        ("3月开工的环湖公路建成通车", "2024"),  # March is when it was started
    ],
)
def test_a_stage_is_dated_by_the_words_before_its_verb(wanted: list[Wanted], sentence: str, period: str) -> None:
    (found,) = answer(wanted, REVIEW.format(sentence, "增长5%")).answers
    assert (found.stage, found.period) == ("in-use", period)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("科技型中小企业3.4万家。", "3.4"),
        ("新增科技型中小企业3.4万家。", None),
        ("科技型中小企业1.4万家。", None),  # less than half of 3
    ],
)
def test_a_plain_count_answers_how_many_there_are(sentence: str, value: str | None) -> None:
    goals: Goals = (("firms", "level", "{more_than: 3, unit: 万家}", "科技型中小企业突破3万家"),)
    asked = _wanted(goals, (("firms", "科技型中小企业", "stock", "万家"),))
    found = values(answer(asked, REVIEW.format(sentence, "再接再厉。")))
    assert found == ({"firms": Decimal(value)} if value else {})


@pytest.mark.parametrize(
    ("one", "other"),
    [("一般公共预算收入", "一般公共预算支出"), ("生猪存栏", "生猪出栏"), ("接待游客", "接待过夜游客")],
)
def test_words_that_exclude_each_other_tell_two_things_apart(one: str, other: str) -> None:
    assert likeness(one, other) == 0


@pytest.mark.parametrize(
    ("name", "words", "held"),
    [
        ("东湖大桥", "东湖大道建成通车", False),
        ("东湖大桥", "东湖大桥建成通车", True),
        ("省级园林城市", "荣获省级森林城市", False),
        ("North Bridge", "The South Bridge was completed", False),
        ("North Bridge", "The North Bridge was completed", True),
        ("Northern Quarter", "the Northern Quarter opened", True),
    ],
)
def test_another_kind_or_side_is_another_thing(name: str, words: str, held: bool) -> None:
    assert (holds([name], words) >= NAMED) is held


def test_what_was_taken_away_is_nothing_that_was_added() -> None:
    goal = (("buses", "amount", "{at_least: 30, unit: 辆}", "新增公交车30辆"),)
    for sentence, found in (("淘汰老旧公交车30辆", []), ("新增公交车31辆", [31])):
        answers = answer(
            _wanted(goal, (("buses", "公交车", "flow", "辆"),)), REVIEW.format(f"{sentence}。", "再接再厉。")
        )
        assert [one.found and one.found.low for one in answers.answers] == found
