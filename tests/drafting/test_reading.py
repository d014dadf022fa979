"""Whole sentences in, goals out: the number with its unit and bound, the words that name it, and how firmly it is said.

The sentences are made up in the manner of reports; a goal is written `indicator | bound value unit`, with `!` behind it
where it is a stretch.
"""

import pytest

from scorecard.drafting.candidates import Candidate
from scorecard.drafting.reading import candidates, reading

YEAR = 2024


def told(found: Candidate) -> str:
    number = found.printed or (f"{found.low}-{found.high}" if found.value is None else f"{found.low}")
    signs = {"exactly": "=", "at_least": ">=", "more_than": ">", "at_most": "<=", "less_than": "<", "about": "~"}
    words = f"{found.indicator} | {signs.get(found.bound, found.bound)} {number} {found.unit}".rstrip()
    return words + ("!" if found.strength == "stretch" else "")


def goals(text: str, year: int | None = YEAR) -> list[str]:
    return [told(found) for found in candidates(text, year) if found.kind == "number"]


SENTENCES = [
    # an aim of its own behind a list mark
    ("做优特色品牌、力争夜游人数达600万人次。", ["夜游人数 | = 600 万人次!"]),
    # main goals: about, at least, within, ranges
    ("地区生产总值增长6%左右。", ["地区生产总值 | ~ 6 %"]),
    ("生产总值增长6%—6.5%，城镇登记失业率4.5%以内。", ["生产总值 | between 6-6.5 %", "城镇登记失业率 | <= 4.5 %"]),
    ("居民消费价格涨幅控制在3%左右。", ["居民消费价格涨幅 | ~ 3 %"]),
    ("城镇新增就业6万人以上。", ["城镇新增就业 | >= 6 万人"]),
    ("永久基本农田保护面积不低于160万亩。", ["永久基本农田保护面积 | >= 160 万亩"]),
    ("不动产登记时间压缩至5个工作日内。", ["不动产登记时间 | <= 5 个工作日"]),
    ("减轻企业负担近20亿元。", ["减轻企业负担 | ~ 20 亿元"]),
    ("每千人口执业医师达到3.2人。", ["每千人口执业医师 | = 3.2 人"]),
    ("三次产业结构调整为8∶42∶50。", ["三次产业结构调整 | = 8:42:50"]),
    ("孕产妇死亡率控制在9.5/10万以内。", ["孕产妇死亡率 | <= 9.5 /10万"]),
    ("货物周转量增长6%，比上年加快2个百分点。", ["货物周转量 | = 6 %"]),
    # the verb before the thing that it moves
    ("进一步压减会议费用12%，缩短办证时间40%以上。", ["会议费用 | = 12 %", "办证时间 | >= 40 %"]),
    ("提高技能人才占比4个百分点。", ["技能人才占比 | = 4 个百分点"]),
    # the thing before the number, behind it, on both sides
    ("打造16个社区助餐点。", ["社区助餐点 | = 16 个"]),
    ("完成87公里国道改造。", ["国道改造 | = 87 公里"]),
    ("建成供水工程38公里管道。", ["建成供水工程管道 | = 38 公里"]),
    ("完成超230个连片村寨管网建设。", ["连片村寨管网建设 | > 230 个"]),
    # verbs and heads carried over a list
    ("新增停车位1000个、景区车位300个。", ["新增停车位 | = 1000 个", "新增景区车位 | = 300 个"]),
    ("启动建设厂房40万平方米、建成10万平方米以上。", ["启动建设厂房 | = 40 万平方米", "建成厂房 | >= 10 万平方米"]),
    ("产业项目新签约230个以上，新开工100个以上。", ["产业项目新签约 | >= 230 个", "新开工产业项目 | >= 100 个"]),
    ("新建、改扩建幼儿园、小学20所。", ["新建、改扩建幼儿园、小学 | = 20 所"]),
    ("新增车位3000个（其中立体车位800个）。", ["新增车位 | = 3000 个", "新增立体车位 | = 800 个"]),
    # shared quantifiers
    ("游客和旅游收入分别增长10%和12%以上。", ["游客 | >= 10 %", "旅游收入 | >= 12 %"]),
    ("工业、民间和基础设施投资分别增长10%、8%和9%。", ["工业投资 | = 10 %", "民间投资 | = 8 %", "基础设施投资 | = 9 %"]),
    ("城镇和农村居民人均可支配收入分别增长7%和9%。", ["城镇居民人均可支配收入 | = 7 %", "农村居民人均可支配收入 | = 9 %"]),
    ("固定资产投资、零售总额均增长8%以上。", ["固定资产投资 | >= 8 %", "零售总额 | >= 8 %"]),
    ("新建区级文化馆、图书馆各1座。", ["新建区级文化馆 | = 1 座", "新建图书馆 | = 1 座"]),
    ("接待游客600万人次，旅游收入60亿元，分别增长15%、18%。",
     ["接待游客 | = 600 万人次", "旅游收入 | = 60 亿元", "接待游客 | = 15 %", "旅游收入 | = 18 %"]),
    # members of a list, each with the number; their count is no goal
    ("生产总值和财政收入增长12%。", ["生产总值 | = 12 %", "财政收入 | = 12 %"]),
    ("化肥、农药用量均减少5%。", ["化肥用量 | = 5 %", "农药用量 | = 5 %"]),
    ("河东、河西、城北3个园区产值均达到50亿元。",
     ["河东园区产值 | = 50 亿元", "河西园区产值 | = 50 亿元", "城北园区产值 | = 50 亿元"]),
    ("低保、特困、孤儿补贴标准提高8%。", ["低保补贴标准 | = 8 %", "特困补贴标准 | = 8 %", "孤儿补贴标准 | = 8 %"]),
    ("培育家庭农场十个、示范合作社两个。", ["培育家庭农场 | = 10 个", "示范合作社 | = 2 个"]),
    ("总投资500亿元的60个项目开工。", ["总投资 | = 500 亿元", "项目开工 | = 60 个"]),
    # no goals: sizes, thresholds, counts, meetings, words
    ("建设30万吨级码头。", []),
    ("新建50张床位以上的养老机构3家。", ["新建50张床位以上的养老机构 | = 3 家"]),
    ("建设120万吨乙烯项目。", []),
    ("加快规上企业改造全覆盖，落实外资准入限制“清零”等政策，发挥甲岛作为三个通道交汇点的优势，深入实施三个“一号工程”。", []),
    ("落实市委九届三次全会精神，坚持两手抓，健全覆盖城乡的网络。", []),
    # how firmly: 力争 holds over what is in line with it, not over what only follows
    ("力争引进人才500人和团队6个以上。", ["引进人才 | = 500 人!", "团队 | >= 6 个!"]),
    ("地区生产总值增长7%、力争8%，财政收入增长5%。",
     ["地区生产总值 | = 7 %", "地区生产总值 | = 8 %!", "财政收入 | = 5 %"]),
    ("地区生产总值增长6%、努力争取更好结果，财政收入增长5%。", ["地区生产总值 | = 6 %", "财政收入 | = 5 %"]),
    ("力争引进项目30个，确保开工20个。", ["引进项目 | = 30 个!", "开工项目 | = 20 个"]),
    # numbers that set no goal
    ("新增产值超亿元企业2家。", ["新增产值超亿元企业 | = 2 家"]),
    ("推进2000人以上村社区议事制度。", []),
    ("加快总投资120亿元的电池项目、投资50亿元的物流园建设。", []),
    ("推动长125公里的高速公路建成，改造危桥30座。", ["改造危桥 | = 30 座"]),
    ("公园占地300亩，年内开放。", []),
    ("实施三年行动计划，抓好以下八个方面工作。", []),
    ("办好10件民生实事。", []),
    ("落实“四个一”机制，推进318国道改造，用好“12345”热线。", []),
    ("将税率由16%降至13%。", ["税率 | = 13 %"]),
    ("推行“一件事一次办”，建成24小时图书馆10座。", ["建成24小时图书馆 | = 10 座"]),
    ("提出这一目标，考虑到就业需要，增长6%意味着新增就业80万人。", []),
    ("赤字率达到3%，比上年年初预算提高0.2个百分点。", ["赤字率 | = 3 %"]),
    ("提出5%左右的预期增速，是权衡各方面的结果。", []),
    ("我市有300万人口，要办好学校10所。", ["学校 | = 10 所"]),
    ("到位资金去年完成41亿元，今年要再增长10%。", ["到位资金 | = 10 %"]),
    ("新建教学楼，设计容纳600名学生。", []),
    ("去冬以来，全县已完成工程修复112处，汛前再完成工程修复43处。", ["工程修复 | = 43 处"]),
    ("零就业家庭动态清零。", ["零就业家庭 | <= 0"]),
    ("民转刑案件零发生，安全事故死亡人数为零。", ["民转刑案件 | <= 0", "安全事故死亡人数 | <= 0"]),
    ("城乡居民收入比控制在1.75以内。", ["城乡居民收入比 | <= 1.75 比"]),
    ("城乡居民收入比降至1.6:1。", ["城乡居民收入比 | = 1.6 比"]),
    ("生师比优化到15.5:1，厂房使用率达85%以上。", ["生师比 | = 15.5 比", "厂房使用率 | >= 85 %"]),
    # what is said once and meant again
    ("投资1亿元，农民人均收入增长8%，达到1.9万元。", ["投资 | = 1 亿元", "农民人均收入 | = 8 %", "农民人均收入 | = 1.9 万元"]),
    ("民生支出增长8%，占财政支出的比重达到80%。", ["民生支出 | = 8 %", "民生支出占财政支出的比重 | = 80 %"]),
    ("固定资产投资增长9%、总量超过500亿元。", ["固定资产投资 | = 9 %", "固定资产投资 | > 500 亿元"]),
    ("签约项目18个，其中外资项目2个；开工14个。", ["签约项目 | = 18 个", "外资项目 | = 2 个", "开工项目 | = 14 个"]),
    ("新引进医院1家；城乡低保标准提高10%，分别达到600元和400元。",
     ["新引进医院 | = 1 家", "城乡低保标准 | = 10 %", "城镇低保标准 | = 600 元", "农村低保标准 | = 400 元"]),
    ("开工率、投产率分别不低于70%、50%。", ["开工率 | >= 70 %", "投产率 | >= 50 %"]),
    ("每村至少建成示范户五户，综合考核进入前五名。", ["每村至少建成示范户 | >= 5 户", "综合考核 | <= 5 名"]),
    # English in the same frame
    ("Loans to small firms will increase by more than 25 percent.", ["Loans to small firms | > 25 percent"]),
    ("Raise the tax threshold from 90,000 yuan to 140,000 yuan in monthly sales.", ["tax threshold | = 140000 yuan"]),
    ("The share of clean energy will rise to 20 percent, up from 18 percent.", ["share of clean energy | = 20 percent"]),
    ("The city will add 3 hospitals and 2,000 parking spaces.", ["hospitals | = 3 hospitals", "parking spaces | = 2000 spaces"]),
    ("GDP growth of over 6 percent\nGrain output of over 640 million tons\nA drop of 3 percent in energy use",
     ["GDP growth | > 6 percent", "Grain output | > 640 million tons", "energy use | = 3 percent"]),
    ("We will raise the recycling rate to at least 40 percent.", ["recycling rate | >= 40 percent"]),
    ("Over 12 million new urban jobs will be created.", ["new urban jobs | > 12 million"]),
    ("We will renovate 1,200 kilometers of rural roads.", ["rural roads | = 1200 kilometers"]),
    ("Water use, energy use and emissions will be cut by 20%, 14% and 17%, respectively.",
     ["Water use | = 20 %", "energy use | = 14 %", "emissions | = 17 %"]),
    ("Income will double by 2030.", ["Income | = 2 倍"]),
    ("Ensure that 90 percent of residents live near a park.", ["residents live near a park | = 90 percent"]),
    ("信息产业营业收入突破15亿元、装备制造和新材料产业分别达到8亿元和6亿元。",
     ["信息产业营业收入 | > 15 亿元", "装备制造 | = 8 亿元", "新材料产业 | = 6 亿元"]),
    ("粮食再获丰收，总产量稳定在107万吨。", ["粮食总产量 | = 107 万吨"]),
    ("实施268个市级重点项目完成投资546亿元。", ["市级重点项目 | = 268 个", "重点项目投资 | = 546 亿元"]),
    ("城乡低保标准分别提高5%和8%", ["城镇低保标准 | = 5 %", "农村低保标准 | = 8 %"]),
    ("肉类产量5万吨；水产品产量增长4.5%，达到9.8万吨。",
     ["肉类产量 | = 5 万吨", "水产品产量 | = 4.5 %", "水产品产量 | = 9.8 万吨"]),
    ("Limit class sizes to no more than 25 students.", ["class sizes | <= 25 students"]),
    ("Expand the fleet from 800 to 1,200 vehicles.", ["fleet | = 1200 vehicles"]),
    ("Around 100 million people will be granted residency.", ["people granted residency | ~ 100 million people"]),
    ("Energy consumption per unit of GDP should fall by no more than 3 percent.", ["Energy consumption per unit of GDP | <= 3 percent"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=range(len(SENTENCES)))
def test_sentence(text: str, expected: list[str]) -> None:
    assert goals("二、2024年主要目标\n" + text) == expected


def test_review_gives_no_goal_and_its_figures_are_found_on_asking() -> None:
    text = "一、2023年工作回顾\n新增规上企业56家，研发投入占比提高到2.4%。"
    assert goals(text) == []
    past = [told(found) for found in candidates(text, YEAR, past=True)]
    assert past == ["新增规上企业 | = 56 家", "研发投入占比 | = 2.4 %"]


def test_last_year_inside_a_plan_is_past_and_this_year_is_not() -> None:
    text = "二、2024年工作安排\n去年，我市新增企业56家，今年要新增企业60家以上。"
    assert goals(text) == ["新增企业 | >= 60 家"]


def test_a_paragraph_that_sets_goals_turns_what_follows_and_a_review_keeps_its_sentences() -> None:
    review = "各位代表！2023年全市投资增长5%。居民收入突破2.2万元。\n"
    plan = "2024年全市发展目标：投资增长6%。\n三、抓民生，促和谐。投入320万元建学校，信访总量同比下降20%，调解成功率保持98%。"
    assert goals(review + plan) == [
        "投资 | = 6 %",
        "投入建学校 | = 320 万元",
        "信访总量 | = 20 %",
        "调解成功率 | = 98 %",
    ]


def test_offsets_hold_the_words_in_the_text_as_given() -> None:
    text = "2024年目标\r\n\r\n　　城　镇新增就业６万\r\n人以上，新建道路10 条。"
    first, second = candidates(text, YEAR)
    assert text[first.start : first.end] == "城　镇新增就业６万\r\n人以上"
    assert first.says == "城镇新增就业6万人以上"
    assert text[second.start : second.end] == "新建道路10 条"


def test_traditional_characters_and_reading_aids() -> None:
    assert goals("城鎮(zhèn)新增就業(yè)4萬(wàn)人以上。") == ["城镇新增就业 | >= 4 万人"]


def test_section_year_and_scope() -> None:
    text = "三、主要目标\n到2027年，全市高新技术企业达到2000家。"
    (found,) = candidates(text, YEAR)
    assert (found.section, found.until, found.scope, found.measure) == ("主要目标", 2027, "citywide", "level")
    assert any("2027" in doubt.en for doubt in found.doubts)


def test_phrase_that_stands_for_a_number_is_marked() -> None:
    (found,) = candidates("今年实现村级服务站全覆盖。", YEAR)
    assert found.in_words and found.low == 100 and found.unit == "%"


@pytest.mark.parametrize(
    "text",
    [
        "新增企业10家，" * 6000,
        "新增企业10家、" * 6000,
        "新增企业10家" * 6000,
        "A、B分别增长10%和9%、" * 4000,
        "A、B均增长5%、" * 4000,
        "新增（企业10家" * 6000,
        "build 5 schools and " * 3000,
    ],
    ids=["commas", "list", "none", "respectively", "each", "brackets", "english"],
)
def test_long_rows_of_goals_come_to_an_end(text: str) -> None:
    assert len(candidates(text, YEAR)) >= 3000


@pytest.mark.parametrize(
    "text",
    ["1" * 100_000, "一" * 100_000, "（" * 100_000, "“" * 100_000, "力争" * 50_000, "分别" * 50_000, "1:" * 30_000 + "。", "— " * 50_000,
     "一、" * 50_000, "\n" * 100_000, "of the " * 20_000, "2021年" * 20_000, "好(hao" * 20_000, "", " ", "\x00\ufeff", "\ud800"],
    ids=["digits", "numerals", "brackets", "quotes", "stretch", "fenbie", "colons", "dashes", "headings", "lines", "of", "years", "pinyin",
         "empty", "blank", "control", "surrogate"],
)  # fmt: skip
def test_long_rows_of_nothing_come_to_an_end(text: str) -> None:
    assert len(candidates(text, YEAR)) <= 30_000


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("2023年财政收入同比减少3.2亿元，企业减少120家。", []),
        ("2023年财政收入30亿元，增加2亿元。", [("财政收入", "30")]),
        ("2023年财政收入增加到30亿元。", [("财政收入", "30")]),
        ("In 2023 fiscal revenue fell by £3 billion.", []),
        ("2023年失业率下降0.2个百分点。", [("失业率", "0.2")]),
        ("2023年新增就业1.2万人，税收增加了近4亿元。", [("新增就业", "1.2")]),
    ],
)
def test_by_how_much_an_amount_changed_is_no_reported_amount(text: str, amounts: list[tuple[str, str]]) -> None:
    found = reading(text, YEAR, past=True)
    assert [(one.indicator, str(one.low)) for one in found.found] == amounts
    assert found.left or len(amounts) == len(candidates(text, YEAR, past=True))


@pytest.mark.parametrize("heading", ["名词解释", "附件1：有关名词解释", "（名词注释）", "《政府工作报告》名词解释"])
def test_a_list_that_explains_terms_sets_no_goal_and_reports_nothing(heading: str) -> None:
    explained = "1.“334”模式：农户占30%，龙头企业占30%，合作社占40%。\n2.“16”园区：本市16个区通过园中园合作。\n"
    report = f"一、2023年工作回顾\n新建学校2所。\n二、2024年主要目标\n新建学校3所。\n{heading}\n{explained}"
    assert goals(report) == ["新建学校 | = 3 所"]
    assert [found.number for found in candidates(report, YEAR, past=True)] == ["2所"]
    # an annex behind it is read again
    assert goals(report + "附件\n2024年民生实事\n新建公园4座。") == ["新建学校 | = 3 所", "新建公园 | = 4 座"]


def test_the_word_in_a_sentence_opens_no_list_of_terms() -> None:
    assert goals("二、2024年主要目标\n编印名词解释手册。\n新建学校3所。") == ["新建学校 | = 3 所"]


def test_a_goal_that_an_annex_lists_again_is_doubtful() -> None:
    text = "二、2026年主要目标\n新增托位300个。启动清江大桥工程。\n附件 民生实事\n新增托位300个。启动清江大桥工程。新增托位200个。"
    found = candidates(text, 2026)
    repeated = [
        (one.indicator, str(one.low)) for one in found if any(doubt.key == "drafting.repeats" for doubt in one.doubts)
    ]
    assert repeated == [("新增托位", "300"), ("清江大桥工程", "0")]


def test_a_goal_that_an_annex_lists_again_under_a_like_name_is_doubtful() -> None:
    text = "二、2026年主要目标\n城镇新增就业30万人。改造老旧小区80个。\n三、民生实事\n全省城镇新增就业30万人。城镇老旧小区改造80个。新建公园80个。"
    found = candidates(text, 2026)
    repeated = [one.indicator for one in found if any(doubt.key == "drafting.repeats" for doubt in one.doubts)]
    assert repeated == ["城镇新增就业", "城镇老旧小区改造"]


def test_two_things_of_one_number_are_no_repeat() -> None:
    text = "二、2026年主要目标\n城镇居民收入增长6%。\n三、民生实事\n农村居民收入增长6%。"
    assert not any(doubt.key == "drafting.repeats" for one in candidates(text, 2026) for doubt in one.doubts)


def test_numbers_parted_by_blanks_alone_are_read() -> None:
    text = "二、2026年主要目标\n指标0\t1234\t12.3%\t999万元\n指标1\t1234\t12.3%\t999万元\n"
    assert [str(one.low) for one in candidates(text, 2026)] == ["1234", "12.3", "999"] * 2


@pytest.mark.parametrize("clause", ["外资降幅为5.2%", "外资降幅5.2%", "外资跌幅达5.2%"])
def test_how_much_something_fell_is_a_fall_of_it(clause: str) -> None:
    (found,) = candidates(f"一、2024年工作回顾\n过去一年，{clause}。", 2025, past=True)
    assert (found.indicator, found.measure, str(found.low), found.direction) == ("外资", "growth", "5.2", "down")


def test_goals_in_words_are_found_in_a_numbered_list() -> None:
    listed = "二、2024年工作安排\n1. 启动西湖路改造工程。\n2. 新建公园3个。\n3. 建成投用青少年宫。\n（二）改善民生\n4. 举办全民健身大会。\n其他事项另行安排。"
    found = [(one.kind, one.indicator) for one in candidates(listed, YEAR)]
    assert found == [("milestone", "西湖路改造工程"), ("number", "新建公园"), ("milestone", "青少年宫")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # as many numbers as the clause before, and only a verb to lead them
        (
            "城乡居民人均可支配收入分别达到4.6万元、2.5万元，增长5%和6%。",
            [
                "城镇居民人均可支配收入 | = 4.6 万元",
                "农村居民人均可支配收入 | = 2.5 万元",
                "城镇居民人均可支配收入 | = 5 %",
                "农村居民人均可支配收入 | = 6 %",
            ],
        ),
        # the clause before has no number, and names what this one has
        ("固定资产投资由负转正，增长3.1%。", ["固定资产投资 | = 3.1 %"]),
        ("进出口总额受订单转移影响，增长4.1%。", ["进出口总额 | = 4.1 %"]),
        (
            "财政收入15亿元；工业投资受市场持续下行影响，增长4.1%。",
            ["财政收入 | = 15 亿元", "工业投资 | = 4.1 %"],
        ),
        ("新建和美乡村2个。", ["新建和美乡村 | = 2 个"]),
        ("工业用电量稳步回升，增长4%。", ["工业用电量 | = 4 %"]),
        # how far one is from all is no change of its own
        ("规上工业增加值增长7.6%，高于全市1.2个百分点。", ["规上工业增加值 | = 7.6 %"]),
        ("事故起数、死亡人数实现“双下降”，分别下降12%、20%。", ["事故起数 | = 12 %", "死亡人数 | = 20 %"]),
        ("城镇调查失业率始终控制在5%以内。", ["城镇调查失业率 | <= 5 %"]),
        ("灌溉水有效利用系数0.541。", ["灌溉水有效利用系数 | = 0.541 比"]),
        (
            "城镇和农村常住居民人均可支配收入达到3万元、2万元。",
            ["城镇常住居民人均可支配收入 | = 3 万元", "农村常住居民人均可支配收入 | = 2 万元"],
        ),
    ],
)
def test_what_figures_of_a_review_measure(text: str, expected: list[str]) -> None:
    assert [told(found) for found in candidates("一、2023年工作回顾\n" + text, YEAR, past=True)] == expected


def test_the_mark_of_a_list_is_no_part_of_the_words() -> None:
    found = candidates("二、2024年民生实事\n（一）新建学校3所。\n（二）新增床位20张。", YEAR)
    assert [one.says for one in found] == ["新建学校3所", "新增床位20张"]
