"""Answers in other words: what names the same thing answers, and what only looks like it does not."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scorecard.answering.answering import answer
from scorecard.answering.answers import Answered, Wanted
from scorecard.answering.wanted import wanted_of
from scorecard.model.book import Book
from scorecard.model.indicators import Indicator
from scorecard.model.plans import Plan

CHINESE = "一、2024年工作回顾\n过去一年，{}\n二、2025年工作安排\n今年，再接再厉。\n"
ENGLISH = "What we achieved in 2024\n{}\n\nOur plan for 2025\nWe will go on.\n"


def _wanted(goal: str, says: str, measure: str, nature: str, unit: str, name: str = "") -> list[Wanted]:
    """One goal of 2024 as a draft writes it: its name is its words without the number."""
    from scorecard.files.yaml_reader import parse_yaml

    called = name or says
    indicator = Indicator.model_validate(
        {"id": "thing", "name": {"zh": called, "en": called}, "nature": nature, "unit": unit or None}
    )
    text = (
        "plan: '2024'\ntitle: 2024\nplace: 某市\nperiod: 2024\nsource: report-2024\nsections:\n  - id: main\n    name: 目标\n    targets:\n"
        f"      - {{id: thing, name: '{called}', indicator: thing, measure: {measure}, goal: {goal}, says: '{says}'}}\n"
    )
    plan = Plan.model_validate(parse_yaml(text, "2024.yaml").data)
    return list(wanted_of(plan, Book([indicator], [plan], [], [], {})))


def _number(found: Answered) -> Decimal | None:
    return next((one.found.low for one in found.answers if one.found), None)


@pytest.mark.parametrize(
    ("name", "says", "goal", "measure", "nature", "unit", "told", "expected"),
    [
        ("惠及群众", "惠及群众2.6万户", "{at_least: 2.6, unit: 万户}", "amount", "flow", "万户", "2.8万户群众受益。", "2.8"),
        ("社会保险卡持卡率", "社会保险卡持卡率达到90%", "{at_least: 90, unit: '%'}", "level", "ratio", "%", "社保卡持卡率达到93.5%。", "93.5"),
        ("更新供水管网", "更新供水管网60公里", "{at_least: 60, unit: 公里}", "amount", "flow", "公里", "改造老旧供水管网66公里。", "66"),
        ("惠及", "惠及5200户", "{at_least: 5200, unit: 户}", "amount", "flow", "户", "危旧房改造惠及居民5460户。", "5460"),
        ("城镇居民人均可支配收入", "城镇居民人均可支配收入增长6%", "{at_least: 6, unit: '%'}", "growth", "flow", "元", "城镇人均可支配收入增长5.8%。", "5.8"),
        ("学前三年毛入园率", "学前三年毛入园率达到92%", "{at_least: 92, unit: '%'}", "level", "ratio", "%", "学前三年毛入园率93.1%。", "93.1"),
        ("社会消费品零售总额", "社会消费品零售总额增长8%", "{at_least: 8, unit: '%'}", "growth", "flow", "亿元", "社零增长3.9%。", "3.9"),
        ("锂电产值", "锂电产值达到90亿元", "{at_least: 90, unit: 亿元}", "amount", "flow", "亿元", "锂电受价格下跌影响，产值仅为61亿元。", "61"),
        ("新增公共停车位", "新增公共停车位800个", "{at_least: 800, unit: 个}", "amount", "flow", "个", "新增停车泊位990个，其中公共停车泊位860个。", "860"),
        ("建设幸福河湖", "建设幸福河湖3条", "{at_least: 3, unit: 条}", "amount", "flow", "条", "3条幸福河湖通过市级验收。", "3"),
        ("新增限上商贸企业", "新增限上商贸企业20家", "{at_least: 20, unit: 家}", "added", "stock", "家", "限上商贸单位新增26家。", "26"),
        ("各类生产安全事故起数", "各类生产安全事故起数下降5%", "{at_most: -5, unit: '%'}", "growth", "flow", "起", "生产安全事故起数、死亡人数分别下降14%和9%。", "14"),
        ("交付安置房", "交付安置房650套", "{at_least: 650, unit: 套}", "amount", "flow", "套", "498套安置房交到群众手中。", "498"),
        ("班列开行", "班列开行60列", "{at_least: 60, unit: 列}", "amount", "flow", "列", "班列全年发运52列，累计突破200列。", "52"),
        ("食品药品抽检合格率", "食品药品抽检合格率达到98%", "{at_least: 98, unit: '%'}", "level", "ratio", "%", "食品、药品抽检合格率分别为97.4%、99.1%。", None),
        ("实施亿元以上技改项目", "实施亿元以上技改项目30个", "{at_least: 30, unit: 个}", "amount", "flow", "个", "34个亿元以上技改项目加快实施。", "34"),
        ("设立儿童之家", "设立儿童之家15个", "{at_least: 15, unit: 个}", "amount", "flow", "个", "儿童之家增设16个。", "16"),
        ("盘活闲置土地", "盘活闲置土地600亩", "{at_least: 600, unit: 亩}", "amount", "flow", "亩", "处置闲置土地685亩。", "685"),
        ("更新燃气老旧管网", "更新燃气老旧管网60公里", "{at_least: 60, unit: 公里}", "amount", "flow", "公里", "改造城镇燃气老旧管道68公里。", "68"),
        ("完成营造林", "完成营造林3万亩", "{at_least: 3, unit: 万亩}", "amount", "flow", "万亩", "植树造林3.6万亩。", "3.6"),
        ("新增规上工业企业", "新增规上工业企业25家", "{at_least: 25, unit: 家}", "added", "stock", "家", "31家企业入规，总数达到286家。", "31"),
        ("食品抽检合格率", "食品抽检合格率达到98%", "{at_least: 98, unit: '%'}", "level", "ratio", "%", "全年抽检食品2860批次，合格率98.7%。", "98.7"),
        ("食品抽检合格率", "食品抽检合格率达到98%", "{at_least: 98, unit: '%'}", "level", "ratio", "%", "食品、药品抽检合格率分别达98.6%、99.5%。", "98.6"),
        ("食品抽检合格率", "食品抽检合格率达到98%", "{at_least: 98, unit: '%'}", "level", "ratio", "%", "抽检药品960批次，合格率99.2%。", None),
        ("新增幼儿园学位", "新增幼儿园学位1800个", "{at_least: 1800, unit: 个}", "added", "stock", "个", "新建幼儿园5所，新增学位2100个。", "2100"),
        ("新增幼儿园学位", "新增幼儿园学位1800个", "{at_least: 1800, unit: 个}", "added", "stock", "个", "新建小学5所，新增学位2100个。", None),
        ("锂电产值", "锂电产值突破600亿元", "{more_than: 600, unit: 亿元}", "amount", "flow", "亿元", "锂电产值迈上600亿元台阶，达632亿元。", "632"),
        ("滚动实施重点项目", "滚动实施重点项目420个", "{at_least: 420, unit: 个}", "amount", "flow", "个", "全年实施重点项目436个。", "436"),
        ("研发经费投入", "研发经费投入增长10%", "{at_least: 10, unit: '%'}", "growth", "flow", "亿元", "研发经费投入连续八年保持两位数增长，增速12.3%。", "12.3"),
        ("发放稳岗补贴", "发放稳岗补贴2000万元", "{at_least: 2000, unit: 万元}", "amount", "flow", "万元", "落实稳岗补贴2310万元。", "2310"),
        ("新建高标准农田", "其中新建6万亩", "{at_least: 6, unit: 万亩}", "added", "stock", "万亩", "建设高标准农田10万亩，其中新建6.2万亩、改造3.8万亩。", "6.2"),
        ("产业投资", "产业投资增长10%", "{at_least: 10, unit: '%'}", "growth", "flow", "亿元", "能源投资增长12%。", None),
        ("城镇登记失业率", "城镇登记失业率控制在4%以内", "{at_most: 4, unit: '%'}", "level", "ratio", "%", "城镇新增就业1.2万人，登记失业率3.4%。", "3.4"),
        ("全社会用电量", "全社会用电量增长8%", "{at_least: 8, unit: '%'}", "growth", "flow", "亿千瓦时", "工业用电量增长9.4%。", None),
        ("建设物流平台", "建设物流平台15个", "{at_least: 15, unit: 个}", "amount", "flow", "个", "物流平台落地项目15个。", None),
        ("新增省级绿色工厂", "新增省级绿色工厂20家", "{at_least: 20, unit: 家}", "amount", "flow", "家", "累计创成省级绿色工厂36家。", None),
        ("培育瞪羚企业", "培育瞪羚企业30家", "{at_least: 30, unit: 家}", "amount", "flow", "家", "瞪羚企业总数达到45家。", None),
        ("新改建农村公路", "新改建农村公路300公里", "{at_least: 300, unit: 公里}", "amount", "flow", "公里", "改建农村公路210公里、新建120公里。", None),
    ],
)  # fmt: skip
def test_chinese(
    name: str, says: str, goal: str, measure: str, nature: str, unit: str, told: str, expected: str | None
) -> None:
    found = _number(answer(_wanted(goal, says, measure, nature, unit, name), CHINESE.format(told)))
    assert found == (Decimal(expected) if expected else None)


@pytest.mark.parametrize(
    ("name", "says", "goal", "measure", "nature", "unit", "told", "expected"),
    [
        ("vacancy rate of high-street shops", "Keep the vacancy rate of high-street shops below 12%", "{less_than: 12, unit: '%'}", "level", "ratio", "%", "13.1% of high-street shops were vacant in December.", "13.1"),
        ("vacancy rate of high-street shops", "Keep the vacancy rate of high-street shops below 12%", "{less_than: 12, unit: '%'}", "level", "ratio", "%", "13.1% of high-street shops were vacant in June.", None),
        ("spending on consultants", "Cut spending on consultants to £4 million", "{at_most: 4, unit: million pounds}", "amount", "flow", "million pounds", "Consultancy spend came down to £3.6m from £5.2m.", "3.6"),
        ("new volunteers for our parks", "Recruit 40 new volunteers for our parks", "{at_least: 40, unit: 个}", "amount", "flow", "个", "We recruited 33 park volunteers against a target of 40 and expect to recruit 50 in 2025.", "33"),
        ("letters within ten days", "Answer 80% of letters within ten days", "{at_least: 80, unit: '%'}", "level", "ratio", "%", "71% of letters were answered within ten days in the first half of the year; the figure for the full year was 82.5%.", "82.5"),
        ("gas safety checks", "Complete 98% of gas safety checks", "{at_least: 98, unit: '%'}", "level", "ratio", "%", "Our engineers completed 99% of gas safety checks in Q4, and 97.2% over the year.", "97.2"),
        ("library visits", "Increase library visits to 1.6 million", "{at_least: 1.6, unit: million visits}", "level", "stock", "million visits", "There were 1.72 million visits to our libraries.", "1.72"),
        ("planning letters within a month", "Answer 80% of planning letters within a month", "{at_least: 80, unit: '%'}", "level", "ratio", "%", "We answered 74% of planning letters within a month of their coming in and being registered in 2023 and 83% in 2024.", "83"),
        ("sewer floods", "Reduce sewer floods to 40", "{at_most: 40, unit: 个}", "level", "stock", "个", "There were 37 sewer floods compared with 52 in 2023.", "37"),
        ("heat losses", "Keep heat losses below 12%", "{less_than: 12, unit: '%'}", "level", "ratio", "%", "Heat losses came down from 15% to 11.4%.", "11.4"),
        ("names on the register", "Enter a further 20 names on the register", "{at_least: 20, unit: 个}", "amount", "flow", "个", "There were 27 names on the register on 31 December.", None),
        # words of one meaning, initials, and a count under another noun
        ("vacant units", "Return 140 vacant units to use", "{at_least: 140, unit: 个}", "amount", "flow", "个", "152 void properties were let again.", "152"),
        ("septic tanks", "Inspect 420 septic tanks", "{at_least: 420, unit: 个}", "amount", "flow", "个", "398 domestic waste water treatment systems were inspected.", "398"),
        ("houses in multiple occupation", "Inspect 320 houses in multiple occupation", "{at_least: 320, unit: 个}", "amount", "flow", "个", "We visited 305 HMOs.", "305"),
        ("sanitation projects", "Complete 85 sanitation projects", "{at_least: 85, unit: projects}", "amount", "flow", "projects", "79 sanitation projects reached completion.", "79"),
        ("GDP growth", "GDP growth of around 6.5 percent", "{at_least: 6.5, unit: '%'}", "growth", "flow", "%", "Gross regional product came to 441.3 billion yuan, up 6.2 percent.", "6.2"),
        ("total retail sales", "total retail sales to grow by 9 percent", "{at_least: 9, unit: '%'}", "growth", "flow", "%", "Retail sales reached 168.9 billion yuan, 8.3 percent more than a year earlier.", "8.3"),
        ("pollution complaints", "Close 85% of pollution complaints", "{at_least: 85, unit: '%'}", "level", "ratio", "%", "Of 640 pollution complaints received, 81% were closed out.", "81"),
        ("beds in nursing institutions", "Add 2,400 beds in nursing institutions", "{at_least: 2400, unit: 个}", "amount", "flow", "个", "Beds at elderly care homes increased by 2,150.", "2150"),
        ("visits to our leisure centres", "1.1 million visits to our leisure centres", "{at_least: 1.1, unit: million visits}", "amount", "flow", "million visits", "Our leisure centres were visited 1.24 million times.", "1.24"),
        ("water mains", "Renew 14 km of water mains", "{at_least: 14, unit: km}", "amount", "flow", "km", "Target: renew 14 km of water pipes. Result: 12.6 km. Not achieved", "12.6"),
        ("satisfaction with the Council", "Satisfaction with the Council at 70%", "{at_least: 70, unit: '%'}", "level", "ratio", "%", "63% are satisfied with the Council, compared with a national average of 68%.", "63"),
        ("new urban jobs", "12,000 new urban jobs", "{at_least: 12000, unit: jobs}", "amount", "flow", "jobs", "12,800 people found new urban employment.", "12800"),
        ("restaurant inspections", "Complete 2,800 restaurant inspections", "{at_least: 2800, unit: 个}", "amount", "flow", "个", "Officers inspected restaurants 2,914 times.", "2914"),
        ("retail sales", "Retail sales to grow by 7%", "{at_least: 7, unit: '%'}", "growth", "flow", "%", "Retail sales gained 6.1%.", "6.1"),
        ("fixed-asset investment", "Fixed-asset investment to grow by 7%", "{at_least: 7, unit: '%'}", "growth", "flow", "%", "Investment in fixed assets edged down 1.4%.", "1.4"),
        ("kerbside waste", "Divert 38% of kerbside waste", "{at_least: 38, unit: '%'}", "level", "ratio", "%", "Diversion from kerbside stood at 36.1%.", "36.1"),
        ("planning permits within 60 days", "Process 75% of planning permits within 60 days", "{at_least: 75, unit: '%'}", "level", "ratio", "%", "There were 612 planning permit applications, and 71% of decisions were made inside 60 days.", "71"),
        ("local budget revenue", "Local budget revenue to grow by 6%", "{at_least: 6, unit: '%'}", "growth", "flow", "%", "Local budget revenue amounted to 1.1 billion yuan, growing by 2.6 percent on a comparable basis.", "2.6"),
        ("transit rides", "Provide 1.9 million transit rides", "{at_least: 1.9, unit: million}", "amount", "flow", "million", "Riders took 2.04 million trips on county transit.", "2.04"),
        ("staff", "95% of staff will complete equality training", "{at_least: 95, unit: '%'}", "level", "ratio", "%", "Equality training has been completed by 97% of staff.", "97"),
        ("deliberate fires", "Deliberate fires will fall by 5%", "{at_most: -5, unit: '%'}", "growth", "flow", "%", "Arson was 8% lower than in 2023.", "8"),
        ("new parking spaces", "Build 3,200 new parking spaces", "{at_least: 3200, unit: 个}", "amount", "flow", "个", "We received 3,300 receipts for parking fines.", None),
        # another act than the goal's, or another place
        ("potholes", "Repair 5,000 potholes", "{at_least: 5000, unit: 个}", "amount", "flow", "个", "Residents reported 5,100 potholes.", None),
        ("potholes", "Repair 5,000 potholes", "{at_least: 5000, unit: 个}", "amount", "flow", "个", "5,100 potholes were reported.", None),
        ("homes", "Build 500 homes", "{at_least: 500, unit: 个}", "amount", "flow", "个", "We started 520 homes.", None),
        ("homes", "Build 500 homes", "{at_least: 500, unit: 个}", "amount", "flow", "个", "520 homes were started.", None),
        ("homes", "Start construction of 500 homes", "{at_least: 500, unit: 个}", "amount", "flow", "个", "A total of 410 homes were finished.", None),
        ("homes", "Start on site with 500 homes", "{at_least: 500, unit: 个}", "amount", "flow", "个", "A total of 410 homes were finished, and 520 homes were started.", "520"),
        ("homes", "Complete 500 homes", "{at_least: 500, unit: 个}", "amount", "flow", "个", "A total of 410 homes were finished, and 520 homes were started.", "410"),
        ("calls within 5 minutes", "Answer 90% of calls within 5 minutes", "{at_least: 90, unit: '%'}", "level", "ratio", "%", "We answered 92% of calls within 10 minutes.", None),
        ("calls within 5 minutes", "Answer 90% of calls within 5 minutes", "{at_least: 90, unit: '%'}", "level", "ratio", "%", "We answered 92% of calls within five minutes.", "92"),
        ("GDP", "GDP growth of around 5 percent", "{at_least: 5, unit: '%'}", "growth", "flow", "%", "Nominal GDP grew by 6.1 percent.", None),
        ("street lights", "Replace 1,800 street lights", "{at_least: 1800, unit: 个}", "amount", "flow", "个", "1,790 street lights were inspected.", None),
        ("older residents", "Vaccinate 12,000 older residents", "{at_least: 12000, unit: 个}", "amount", "flow", "个", "11,900 older residents were invited.", None),
        ("small businesses", "Support 350 small businesses", "{at_least: 350, unit: 个}", "amount", "flow", "个", "345 small businesses closed.", None),
        ("EV charging points", "Install 90 EV charging points", "{at_least: 90, unit: 个}", "amount", "flow", "个", "There were 88 complaints about EV charging points.", None),
        ("carbon emissions", "Cut carbon emissions by 8%", "{at_most: -8, unit: '%'}", "growth", "flow", "t", "Emissions in the borough as a whole fell by 7.6%.", None),
        ("complaints", "Answer 80 complaints", "{at_least: 80, unit: 个}", "amount", "flow", "个", "We answered 88 complaints.", "88"),
        ("vacant units", "Return 140 vacant units to use", "{at_least: 140, unit: 个}", "amount", "flow", "个", "152 vacant shops were painted.", None),
        # the number counts another thing, though its clause shares two rare words with the goal
        ("old urban estates", "Refurbish 40 old urban estates", "{at_least: 40, unit: 个}", "amount", "flow", "个", "We put 52 lifts into old urban blocks.", None),
        ("old village squares", "Upgrade 200 old village squares", "{at_least: 200, unit: 个}", "amount", "flow", "个", "We planted 230 trees on old village greens.", None),
        ("flood awareness events", "Hold 60 flood awareness events", "{at_least: 60, unit: 个}", "amount", "flow", "个", "Wardens held 58 events on flood awareness.", "58"),
        ("new bus shelters", "Install 30 new bus shelters", "{at_least: 30, unit: 个}", "amount", "flow", "个", "We supported 32 bus drivers.", None),
    ],
)  # fmt: skip
def test_english(
    name: str, says: str, goal: str, measure: str, nature: str, unit: str, told: str, expected: str | None
) -> None:
    found = _number(answer(_wanted(goal, says, measure, nature, unit, name), ENGLISH.format(told)))
    assert found == (Decimal(expected) if expected else None)


def test_what_two_numbers_could_answer_is_left() -> None:
    """Both clauses hold the whole name, so neither is ahead."""
    goal = _wanted("{at_least: 2.6, unit: 万户}", "惠及群众2.6万户", "amount", "flow", "万户", "惠及群众")
    assert _number(answer(goal, CHINESE.format("2.8万户群众受益。3.1万户群众受益。"))) is None


def test_a_number_that_is_said_twice_answers_once() -> None:
    goal = _wanted("{at_least: 2.6, unit: 万户}", "惠及群众2.6万户", "amount", "flow", "万户", "惠及群众")
    found = answer(goal, CHINESE.format("2.8万户群众受益。全县共有2.8万户群众受益。"))
    assert [one.says for one in found.answers] == ["2.8万户群众受益"]


def test_an_answer_in_other_words_says_so() -> None:
    goal = _wanted("{at_least: 2.6, unit: 万户}", "惠及群众2.6万户", "amount", "flow", "万户", "惠及群众")
    (one,) = answer(goal, CHINESE.format("2.8万户群众受益。")).answers
    assert [doubt.key for doubt in one.doubts] == ["answering.other-words"]


@pytest.mark.parametrize(
    ("stage", "says", "name", "told", "expected"),
    [
        ("in-use", "Open the new archive at Mill Street", "archive at Mill Street", "The Mill Street archive opened to the public in May.", "in-use"),
        ("started", "Start construction of the Riverside scheme", "Riverside Walk scheme", "Work on Riverside Walk began in June.", "started"),
        ("in-use", "Open the new archive at Mill Street", "archive at Mill Street", "The archive at Castle Road opened in May.", None),
        # a part is not the whole, unless the goal asks for one
        ("in-use", "Open the Harbour Link Road", "Harbour Link Road", "Two sections of the Harbour Link Road opened to traffic.", None),
        ("in-use", "Open the Harbour Link Road", "Harbour Link Road", "Most of the Harbour Link Road opened to traffic.", None),
        ("in-use", "Open the Harbour Link Road", "Harbour Link Road", "The Harbour Link Road opened as part of the port scheme.", "in-use"),
        ("in-use", "Open two sections of the Harbour Link Road", "two sections of the Harbour Link Road", "Two sections of the Harbour Link Road opened to traffic.", "in-use"),
        # what the sentence goes on to say of the same thing
        ("started", "Launch the Coast Line service", "Coast Line service", "The Coast Line has nine stations under construction, and its launch was rescheduled to 2025.", None),
        ("started", "Launch the Coast Line service", "Coast Line service", "The Coast Line service was launched in May, and its ticket office opened in June.", "started"),
        ("started", "Start construction of the Riverside scheme", "Riverside Walk scheme", "Construction of Riverside Walk has been deferred to 2026.", None),
    ],
)  # fmt: skip
def test_english_milestones(stage: str, says: str, name: str, told: str, expected: str | None) -> None:
    found = answer(_wanted(f"{{stage: {stage}}}", says, "stage", "event", "", name), ENGLISH.format(told))
    assert next((one.stage for one in found.answers if one.reached), None) == expected


@pytest.mark.parametrize(
    ("stage", "says", "told", "expected"),
    [
        ("in-use", "环湖隧道建成通车", "环湖隧道具备通车条件。", None),
        ("held", "办好湖畔读书节", "湖畔读书节影响力持续扩大。", None),
        ("held", "办好湖畔读书节", "办好湖畔读书节。", "held"),
        ("awarded", "创建湿地公园", "湿地公园获批创建。", None),
        ("completed", "打通学府路", "学府路全线贯通。", "completed"),
    ],
)
def test_chinese_milestones(stage: str, says: str, told: str, expected: str | None) -> None:
    name = says.removeprefix("办好").removeprefix("创建").removeprefix("打通").removesuffix("建成通车")
    found = answer(_wanted(f"{{stage: {stage}}}", says, "stage", "event", "", name), CHINESE.format(told))
    assert next((one.stage for one in found.answers), None) == expected
