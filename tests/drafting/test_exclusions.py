"""Numbers that set no goal, each with the reason."""

import inspect
import re

import pytest

from scorecard.drafting import exclusions
from scorecard.drafting.exclusions import excluded
from scorecard.drafting.leftover import _CERTAIN, UnreadClause
from scorecard.drafting.reading import candidates
from scorecard.drafting.reasons import explains
from scorecard.language.kinds import KINDS
from scorecard.language.quantities import read


def reason(text: str) -> str:
    quantity = read(text)[0]
    return excluded(text, quantity, (0, len(text)), text[quantity.end :])


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("总投资120亿元的电池项目", "attribute"),
        ("占地300亩", "attribute"),
        ("年应纳税所得额100万元部分", "attribute"),
        ("日处理能力2万吨", "attribute"),
        ("60万千瓦机组开工", "capacity of a project"),
        ("甲钢公司20万吨冷轧板建成投产", "capacity of a project"),
        ("开工乙化集团10万吨磷酸铁锂", "capacity of a project"),
        ("海上风电50万千瓦建成投产", ""),
        ("推动30万千瓦光伏并网", ""),
        ("落实稳外贸“19条”", "name"),
        ("10万锭技改项目6月底竣工", "capacity of a project"),
        ("新增日处理能力2万吨", ""),
        ("行政审批5个工作日办结", ""),
        ("一半以上的群众参加", "way of speaking"),
        ("企业投诉减少一半", ""),
        ("村均收入迈过60万元门槛", ""),
        ("抓好七项重点工作", "count of headings"),
        ("围绕以下5个重点", "count of headings"),
        ("办好10件民生实事", "name of a list"),
        ("实施三年行动计划", "duration"),
        ("给予50万元奖励", "policy"),
        ("给予企业补贴2000元", "policy"),
        ("落实稳岗补贴2310万元", ""),
        ("6%左右的增长目标与全省规划衔接", "goal of a plan"),
        ("以12个产业规划为指导", "goal of a plan"),
        ("甲公司年屠宰50万只羊生产线达产", "capacity of a project"),
        ("设立20亿元天使基金", "attribute"),
        ("争取20亿元专项债券", ""),
        ("对未开工的5个项目实行清退", "what a rule punishes"),
        ("对进度低于序时20个百分点的予以约谈", "what a rule punishes"),
        ("出台优化营商环境30条", "articles of a rule"),
        ("出台政策措施30条", ""),
        ("比上年增加1000亿元", "comparison"),
        ("投资降幅扩大1.2个百分点", "comparison"),
        ("投资降幅收窄2.3个百分点", "comparison"),
        ("Trade was 4.5 percent lower than in 2024", "comparison"),
        ("Prices were 1.2% higher.", "comparison"),
        ("免费体检一次", "way of speaking"),
        ("三次产业协调发展", "name"),
        ("离突破1500亿元的目标还有差距", "goal of a plan"),
        ("100 billion yuan more than last year", "comparison"),
        ("每300至500户划分网格", "threshold"),
        ("cut imports in three years", "duration"),
        ("城镇化率（%） 59.2 65 预期性", "code"),
        ("启动湖滨一里至四里改造", "word"),
        ("within a 10-minute walk of a park", "name"),
        ("households below 50% of median income", "attribute"),
        ("answer 911 calls in time", "code"),
        ("Priority 2: clean streets", "attribute"),
        ("children aged 5 to 11", "age"),
        ("the metro (28.6 km) will open", "attribute"),
    ],
)
def test_excluded(text: str, why: str) -> None:
    assert reason(text) == why


@pytest.mark.parametrize(
    "text",
    [
        "总投资330亿元以上",
        "增长8%的目标",
        "建设一所高中",
        "审批时间压缩至60个工作日",
        "医保补助标准提高30元",
        "新增5项标准",
        "抓好20项重点任务",
        "火灾起数下降一成",
        "Shorten permit review to 30 business days",
        "fewer than 9 days per employee",
        "Cut average re-let times to 40 days",
    ],
)
def test_kept(text: str) -> None:
    assert reason(text) == ""


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("提出这一目标，主要考虑新增就业80万人", True),
        ("经济增长1个百分点相当于新增就业20万人", True),
        ("A growth rate of 6 percent will allow for full employment", True),
        ("地区生产总值增长6%，与发展规划相衔接", False),
        ("新增就业80万人，有利于社会稳定", False),
        ("研发支出相当于生产总值的比例达到4.6%", False),
    ],
)
def test_reasons_for_a_goal_named_elsewhere(text: str, reasons: bool) -> None:
    quantity = read(text)[-1] if reasons else read(text)[0]
    assert explains(text, quantity, (0, len(text)), (0, len(text))) == reasons


@pytest.mark.parametrize(
    "text",
    [
        "汇聚8500万江苏人民的奋进力量。",
        "按照十二届市委五次、六次全会部署。",
        "第二轮土地承包到期后再延长三十年。",
        "提高残疾人两项补贴标准。",
        "面向全省一千多万外出务工人员推进创新创业。",
        "办好铁人三项世界杯。",
    ],
)
def test_ways_of_speaking_set_no_number(text: str) -> None:
    assert [one for one in candidates("2025年目标\n" + text, 2025) if one.kind == "number"] == []


def test_what_the_state_above_does_and_what_is_feared_set_no_goal() -> None:
    text = "二、2024年目标\n国家实行积极的政策，投资4万亿元，出台一系列扩大内需的政策。税收政策将使今年财政收入减收3亿元以上。{0}财政收入增长6%。"
    found = [one.says for one in candidates(text.format("中央财政支持下，"), 2024)]
    assert found == ["财政收入增长6%"]


def test_english_sizes_of_what_exists_set_no_goal() -> None:
    text = (
        "Main goals for 2024\nWe will build 1000M networks, and cut the tax on annual taxable income of between one million and three million yuan. There are 290 million"
        " students in schools. We will feed more than 1.4 billion Chinese people and continue the “10,000 firms helping 10,000 villages” initiative."
        " It is planned to arrange 4 trillion yuan in bonds. We will reduce waiting times to the national target of 10 to 12 weeks."
    )
    assert [f"{one.low} {one.high}" for one in candidates(text, 2024)] == ["4 4", "10 12"]


@pytest.mark.parametrize("whole", ["12 of 15 stations", "9 out of 10 stations", "8 of the 12 stations"])
def test_the_whole_of_which_a_part_is_promised_sets_no_goal(whole: str) -> None:
    found = candidates(f"Targets for 2025\nAt least {whole} will be step-free.", 2025)
    assert [str(one.low) for one in found] == [whole.split()[0]]


def test_every_reason_can_be_told() -> None:
    """What is left out is listed with its reason in both languages, whatever rule left it out."""
    reasons = set(re.findall('return "([a-z][a-z ]+)"', inspect.getsource(exclusions))) | {*KINDS, "not read"}
    assert len(reasons) > len(KINDS) + 8
    for reason in reasons - {*_CERTAIN, "quantity", "rank"}:
        told = UnreadClause(0, "", reason).reason
        assert told.en and told.zh
