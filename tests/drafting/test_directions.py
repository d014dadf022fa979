"""Directions and relations: goals that ask for no number."""

from __future__ import annotations

import pytest

from scorecard.drafting.encoding import Draft, goal
from scorecard.drafting.naming import IndicatorNames
from scorecard.drafting.reading import candidates
from scorecard.drafting.relations import related


def told(text: str) -> list[str]:
    found = [one for one in candidates(f"二、2024年主要目标\n{text}。", 2024) if one.kind in ("direction", "relation")]
    return [f"{one.indicator} {one.asked}" for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("城镇和农村居民人均可支配收入保持稳步增长", ["城镇居民人均可支配收入 up", "农村居民人均可支配收入 up"]),
        ("进出口稳中有升", ["进出口 up"]),
        ("主要污染物排放量持续下降", ["主要污染物排放量 down"]),
        ("生态环境质量进一步好转", ["生态环境质量 better"]),
        ("国际收支基本平衡", ["国际收支 hold"]),
        ("提高人行道完好率", ["人行道完好率 up"]),
        ("降低企业融资成本", ["企业融资成本 down"]),
        ("居民收入增长与经济增长基本同步", ["居民收入 as"]),
        ("工业投资增速快于固定资产投资增速", ["工业投资 above"]),
        ("居民人均收入增长5.5%以上，高于经济增速", ["居民人均收入 above"]),
        ("刑事警情下降9%，生产安全事故起数和死亡人数“双下降”", ["生产安全事故起数 down", "死亡人数 down"]),
        ("growth in personal income in step with economic growth", ["personal income as"]),
        ("PM2.5年均浓度持续下降，单位生产总值能耗下降", ["PM2.5年均浓度 down", "单位生产总值能耗 down"]),
        ("一般公共预算收入与上年持平，去向落实率不低于上年", ["一般公共预算收入 hold", "去向落实率 hold"]),
        ("社会消费品零售总额保持正增长，民间投资增速由负转正", ["社会消费品零售总额 up", "民间投资增速 up"]),
        (
            "信访总量稳中有降，重污染天数比率不升反降，“三公”经费只减不增",
            ["信访总量 down", "重污染天数比率 down", "“三公”经费 down"],
        ),
        ("粮食产量高于上年，“三公”经费总额不超过上年", ["粮食产量 up", "“三公”经费总额 hold"]),
        ("信访总量、重复信访量双下降，刑事案件同比下降", ["信访总量 down", "重复信访量 down", "刑事案件 down"]),
        ("PM2.5浓度比上年有所下降", ["PM2.5浓度 down"]),
        ("安全事故起数、死亡人数两项指标全面下降", ["安全事故起数 down", "死亡人数 down"]),
        ("加强领导，高于一切", []),
        ("城乡收入倍差逐年缩小，外贸占全市份额只升不降", ["城乡收入倍差 down", "外贸占全市份额 up"]),
        ("重污染天数减少，65岁以上老人体检率稳中有升", ["重污染天数 down", "65岁以上老人体检率 up"]),
        ("人均用水量、碳排放强度大幅下降", ["人均用水量 down", "碳排放强度 down"]),
        ("常住人口和户籍人口城镇化率差距缩小", ["常住人口和户籍人口城镇化率差距 down"]),
        ("失业率低于全省平均水平，发案率不高于全市平均", ["失业率 below", "发案率 at-most"]),
        ("投资增长8%，增速不低于全省平均水平", ["投资 as"]),
        ("完成上级下达的节能减排任务，单位能耗降低完成省下达目标", ["节能减排 as", "单位能耗 as"]),
        ("主要污染物排放量继续削减，村医队伍平均年龄逐步下降", ["主要污染物排放量 down", "村医队伍平均年龄 down"]),
        ("节能减排完成省、市下达任务，粉尘浓度控制在市定目标以内", ["节能减排 as", "粉尘浓度 as"]),
        ("热线办结率居全市前列，客流恢复到2019年水平", ["热线办结率 above", "客流 as"]),
        ("负债率保持在合理区间，干流水质稳定保持Ⅱ类", ["负债率 hold", "干流水质 hold"]),
        ("粮食播种面积保持稳定、总产量达到14万吨", ["粮食播种面积 hold"]),
        ("居民收入稳步提高、人均预期寿命稳步提高", ["居民收入 up", "人均预期寿命 up"]),
        ("汽车、电池、光伏产品出口保持增长", ["汽车出口 up", "电池出口 up", "光伏产品出口 up"]),
        ("考核事项只减不增，债务率控制在警戒线以内、逐年下降", ["考核事项 down", "债务率 down"]),
        ("经营主体数量稳步增长、质量持续提升", ["经营主体数量 up"]),
        ("提高绿色贸易占比、降低物流成本", ["绿色贸易占比 up", "物流成本 down"]),
        ("巩固提高甲岛茶叶市场占有率", ["甲岛茶叶市场占有率 up"]),
        ("稳步增加首次贷和信用贷", ["首次贷 up", "信用贷 up"]),
        (
            "亏损额下降，粮食库存保持在合理水平，外贸占全省份额不降低",
            ["亏损额 down", "粮食库存 hold", "外贸占全省份额 hold"],
        ),
        ("企业研发投入持续加大，化肥施用量负增长", ["企业研发投入 up", "化肥施用量 down"]),
        ("因洪涝灾害死亡人数明显减少", ["因洪涝灾害死亡人数 down"]),
        ("推进灵活就业人员社保扩面", ["灵活就业人员社保 up"]),
        ("按照国家要求完成节能减排降碳任务", ["节能减排降碳 as"]),
        ("碳排放强度下降完成经省审核后确定的目标", ["碳排放强度 as"]),
        (
            "盗窃案件发案数、火灾事故起数和死亡人数“三下降”",
            ["盗窃案件发案数 down", "火灾事故起数 down", "死亡人数 down"],
        ),
        ("努力稳定新出生人口规模，稳定粮食播种面积", ["新出生人口规模 hold", "粮食播种面积 hold"]),
        ("提高养老保险补贴标准、鼓励多缴多得", ["养老保险补贴标准 up"]),
        ("游客人次和旅游总花费保持高速增长，扩大养老保险参保面", ["游客人次 up", "旅游总花费 up", "养老保险参保面 up"]),
        ("固投增速跑赢全区", ["固投 above"]),
        ("经济实现质的有效提升和量的合理增长", []),
        ("随着常住人口减少，学校布局调整", []),
        ("PM2.5浓度下降5%", []),
        # no indicator, no direction of its own, or a number that says it
        ("提升公共服务水平", []),
        ("改革持续深化", []),
        ("居民收入稳步增长6%", []),
    ],
)
def test_ways(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_rate_that_is_to_move_is_a_goal_for_its_change_in_points() -> None:
    """So that “1.2 points more than the year before” answers it, and two levels do too; a ratio to one has only levels."""
    found = candidates("二、2024年目标\n居民满意度稳步提升，城乡收入比持续缩小，PM2.5浓度进一步下降。", 2024)
    assert [(one.measure, one.unit) for one in found] == [
        ("change", "个百分点"),
        ("level", "比"),
        ("level", "微克/立方米"),
    ]


def test_a_clause_of_a_direction_is_no_milestone() -> None:
    found = candidates("二、2024年目标\n新建商品住宅价格基本稳定。", 2024)
    assert [(one.kind, one.asked) for one in found] == [("direction", "hold")]


def test_a_direction_is_encoded_and_what_holds_is_left_to_a_person() -> None:
    names = IndicatorNames([])
    found = candidates("二、2024年目标\n居民收入稳步增长，生态环境质量持续改善，国际收支保持平衡。", 2024)
    goals = [goal(Draft(one, names.name(one), "")) for one in found]
    assert goals == ['direction: up, unit: "%"', "direction: better", "unstated: 国际收支保持平衡"]


def test_a_relation_to_a_goal_of_the_same_text_names_its_indicator() -> None:
    """与经济增长同步 asks for at least as much growth as the economy has; 快于 for more; what the text has no goal of is left open."""
    text = (
        "二、2024年目标\n地区生产总值增长6%，居民收入增长与经济增长基本同步，固定资产投资增长5%，"
        "工业投资增速快于固定资产投资增速，出口增速不低于全省平均水平。"
    )
    names = IndicatorNames([])
    drafts = related([Draft(one, names.name(one), "") for one in candidates(text, 2024)])
    ids = {draft.found.indicator: draft.named.id for draft in drafts}
    assert [goal(draft) for draft in drafts if draft.found.kind == "relation"] == [
        f"at_least: {{of: {ids['地区生产总值']}}}",
        f"more_than: {{of: {ids['固定资产投资']}}}",
        "unstated: 出口增速不低于全省平均水平",
    ]
