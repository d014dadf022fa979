"""Chinese counts that are less than the goal asks for, or of something else, answer none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scorecard.answering.answering import answer
from scorecard.answering.wanted import wanted_of
from scorecard.files.yaml_reader import parse_yaml
from scorecard.model.book import Book
from scorecard.model.indicators import Indicator
from scorecard.model.plans import Plan


def told(name: str, goal: str, says: str, sentence: str) -> Decimal | None:
    """The number that the sentence answers the goal with, None where it does not."""
    number, unit = goal.split()
    indicator = Indicator.model_validate({"id": "it", "name": {"zh": name, "en": "it"}, "nature": "flow", "unit": unit})
    text = (
        "plan: '2024'\ntitle: 某县2024年工作\nplace: 甲湖县\nperiod: 2024\nsource: report-2024\nsections:\n  - id: main\n    name: 目标\n"
        f"    targets:\n      - {{id: it, name: {name}, indicator: it, measure: amount, goal: {{at_least: {number}, unit: {unit}}}, says: {says}}}\n"
    )
    plan = Plan.model_validate(parse_yaml(text, "2024.yaml").data)
    wanted = list(wanted_of(plan, Book([indicator], [plan], [], [], {})))
    found = answer(wanted, f"一、2024年工作回顾\n{sentence}。\n二、2025年工作\n扎实工作。\n").answers
    return found[0].found.low if found and found[0].found else None


ESTATES = ("改造老旧小区", "15 个", "改造老旧小区15个")
GUESTS = ("接待游客", "600 万人次", "接待游客600万人次")
LAKES = ("清理整治河湖“四乱”问题", "150 个", "清理整治河湖“四乱”问题150个")


@pytest.mark.parametrize(
    ("goal", "sentence", "expected"),
    [
        (ESTATES, "改造老旧小区16个", 16),
        (ESTATES, "16个老旧小区改造全面完成", 16),
        (ESTATES, "启动16个老旧小区改造", None),
        (ESTATES, "谋划老旧小区改造项目16个", None),
        (ESTATES, "开工改造老旧小区16个", None),
        (ESTATES, "新开工改造老旧小区16个", 16),  # what statistics count
        (("实施小区改造", "15 个", "实施小区改造15个"), "开工改造小区16个", 16),
        (("利用外资", "5 亿美元", "实际利用外资5亿美元"), "合同利用外资5.2亿美元", None),
        (("新增就业", "2000 人", "新增就业2000人"), "全年新增就业目标为2100人", None),
        (("减少贫困人口", "2000 人", "减少贫困人口2000人"), "贫困人口减少到1900人", None),
        (("减少贫困人口", "2000 人", "减少贫困人口2000人"), "减少贫困人口2100人", 2100),
        (("新增停车位", "1000 个", "新增停车位1000个"), "规划停车位1100个", None),
        (("新增停车位", "1000 个", "新增停车位1000个"), "新增泊位1100个", 1100),
        (("引进亿元项目", "25 个", "引进亿元项目25个"), "洽谈亿元项目26个", None),
        (("新建高标准农田", "3 万亩", "新建高标准农田3万亩"), "新建高标准农田获批3.2万亩", None),
        (("发放创业贷款", "3000 万元", "发放创业贷款3000万元"), "创业贷款余额3420万元", None),
        (("新增规上工业企业", "12 家", "新增规上工业企业12家"), "退库规上工业企业9家", None),
        (GUESTS, "“五一”假期接待游客568万人次", None),
        (GUESTS, "全年接待游客568万人次", 568),
        (LAKES, "排查整改“四乱”问题163个", 163),
        (("河道岸线划界", "1200 公里", "完成河道岸线划界1200公里"), "划定岸线1276公里", 1276),
        (("新发展设施蔬菜", "2000 亩", "新发展设施蔬菜2000亩"), "设施蔬菜面积新增2300亩", 2300),
        (("灌区续建配套", "3 处", "完成大中型灌区续建配套3处"), "3处灌区续建配套与现代化改造完成", 3),
        (("土地流转面积", "260 万亩", "土地流转面积达到260万亩"), "流转土地268万亩", 268),
        (("推广优质小麦", "180 万亩", "推广优质小麦180万亩"), "优质小麦种植面积192万亩", 192),
        (("化解债务", "12 亿元", "化解债务12亿元"), "新增债务11亿元", None),
        (("化解债务", "12 亿元", "化解债务12亿元"), "化解新增债务11亿元", 11),
        (("新增规上企业", "12 家", "新增规上企业12家"), "停产规上企业11家", None),
        (("新建养老服务站", "20 个", "新建养老服务站20个"), "现有养老服务站21个", None),
        (("新增发明专利", "200 件", "新增发明专利200件"), "申请发明专利230件", None),
        (("争取上级资金", "12 亿元", "争取上级资金12亿元"), "争取上级资金13亿元", 13),
        (ESTATES, "老旧小区改造需求15个", None),
        (("治理水土流失", "20 平方公里", "治理水土流失20平方公里"), "完成水土流失治理22平方公里", 22),
        (("黑臭水体", "0 条", "黑臭水体全面消除"), "9条黑臭水体全部销号", None),
        (("完成水利投资", "35 亿元", "完成水利投资35亿元"), "落实水利资金41.2亿元", None),
        (("新建国家企业技术中心", "2 家", "新建国家企业技术中心2家"), "新获批国家企业技术中心1家", 1),
    ],
)
def test_what_a_count_tells(goal: tuple[str, str, str], sentence: str, expected: int | None) -> None:
    assert told(*goal, sentence) == expected
