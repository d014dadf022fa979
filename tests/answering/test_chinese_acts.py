"""What Chinese words say of a part, of the papers or of the money of a thing is no answer to the whole; what is still at work is a miss."""

from __future__ import annotations

import pytest

from scorecard.answering.answering import answer
from scorecard.answering.answers import Answer
from scorecard.answering.wanted import wanted_of
from scorecard.files.yaml_reader import parse_yaml
from scorecard.model.book import Book
from scorecard.model.indicators import Indicator
from scorecard.model.plans import Plan


def answers(thing: str, stage: str, says: str, sentence: str) -> list[Answer]:
    """The answers that a review of this one sentence gives to a plan of this one goal."""
    indicator = Indicator.model_validate({"id": "it", "name": {"zh": thing, "en": "it"}, "nature": "event"})
    text = (
        "plan: '2024'\ntitle: 某县2024年工作\nplace: 甲湖县\nperiod: 2024\nsource: report-2024\nsections:\n  - id: main\n    name: 目标\n"
        f"    targets:\n      - {{id: it, name: {thing}, indicator: it, measure: stage, goal: {{stage: {stage}}}, says: {says}}}\n"
    )
    plan = Plan.model_validate(parse_yaml(text, "2024.yaml").data)
    wanted = list(wanted_of(plan, Book([indicator], [plan], [], [], {})))
    return list(answer(wanted, f"一、2024年工作回顾\n{sentence}。\n二、2025年工作\n扎实工作。\n").answers)


def told(thing: str, stage: str, says: str, sentence: str) -> str:
    """The stage that the sentence proves of the goal, “not” where it says that it was not reached, "" where it is no answer."""
    found = answers(thing, stage, says, sentence)
    return (found[0].stage or "" if found[0].reached else "not") if found else ""


BRIDGE = ("乙江大桥", "completed", "建成乙江大桥")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("乙江大桥建成", "completed"),
        ("建成乙江大桥", "completed"),
        ("乙江大桥建设任务全面完成", "completed"),
        ("乙江大桥全线打通", "completed"),
        ("乙江大桥建成率为60%", "not"),
        ("乙江大桥完成投资3.2亿元", ""),
        ("乙江大桥完成工程量的60%", "not"),
        ("乙江大桥完成施工招标", ""),
        ("乙江大桥实现开工", ""),
        ("乙江大桥桩基全部完成", ""),
        ("乙江大桥主桥合龙", ""),
        ("乙江大桥引桥建成", ""),
        ("乙江大桥一期建成", ""),
        ("乙江大桥部分建成", ""),
        ("乙江大桥等待验收", ""),
        ("乙江大桥连接线建成", ""),
        ("乙江大桥正在进行桥面铺装施工", "not"),
        ("乙江大桥预计明年建成通车", "not"),
        ("乙江大桥将于今年5月建成", "not"),
        ("丙江大桥建成", ""),
        ("乙江大桥建成后可通行货车", ""),
        ("乙江大桥建成在即", ""),
        ("乙江大桥竣工图编制完成", ""),
        ("乙江大桥建成通车仪式筹备就绪", ""),
        ("距乙江大桥竣工还有半年", ""),
        ("建成丙江大桥", ""),
    ],
)
def test_what_was_to_be_built(sentence: str, expected: str) -> None:
    assert told(*BRIDGE, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("丁山隧道打下第一桩", "started"),
        ("丁山隧道进场施工", "started"),
        ("举行丁山隧道开工仪式", "started"),
        ("丁山隧道开工手续全部办结", ""),
        ("丁山隧道达到开工条件", ""),
        ("丁山隧道开工准备就绪", ""),
        ("丁山隧道选址确定", ""),
        ("丁山隧道项目签约落地", ""),
        ("丁山隧道启动招标", ""),
        ("丁山隧道施工图设计完成", ""),
        ("丁山隧道受征迁影响，仍在办理前期手续", "not"),
    ],
)
def test_what_was_to_begin(sentence: str, expected: str) -> None:
    assert told("丁山隧道", "started", "开工建设丁山隧道", sentence) == expected


@pytest.mark.parametrize(
    ("thing", "stage", "says", "sentence", "expected"),
    [
        ("县养老服务中心", "in-use", "县养老服务中心投入运营", "县养老服务中心运营方招标完成", ""),
        ("第三次全国渔业普查", "started", "开展第三次全国渔业普查", "第三次全国渔业普查准备工作有序开展", ""),
        ("县养老服务中心", "in-use", "县养老服务中心投入运营", "养老服务中心迎来首批老人", "in-use"),
        ("甲湖通用机场", "in-use", "甲湖通用机场建成投用", "通用机场建成投用", "in-use"),
        ("甲湖大道", "in-use", "甲湖大道建成通车", "大道建成通车", ""),
        ("青山污水处理厂", "in-use", "青山污水处理厂投运", "投运白云污水处理厂", ""),
        ("未来科创园B区", "completed", "建成未来科创园B区", "科创园B区通过竣工验收", "completed"),
        ("甲山公园", "in-use", "甲山公园建成开放", "乙山公园建成开放", ""),
        ("县第二小学", "in-use", "县第二小学投用", "县第三小学投用", ""),
        ("国道G318改建工程", "in-use", "国道G318改建工程建成通车", "国道G328改建工程建成通车", ""),
        ("国道G318改建工程", "in-use", "国道G318改建工程建成通车", "国道G318改建工程建成通车", "in-use"),
        ("轨道交通2号线", "in-use", "轨道交通2号线建成通车", "轨道交通3号线建成通车", ""),
        ("轨道交通2号线", "in-use", "轨道交通2号线建成通车", "轨道交通二号线建成通车", "in-use"),
        ("县大数据局", "started", "成立县大数据局", "县大数据中心成立", ""),
        ("县大数据局", "started", "成立县大数据局", "县大数据局挂牌成立", "started"),
        ("县第二水厂", "in-use", "县第二水厂通水", "县二水厂顺利通水", "in-use"),
        ("城北大桥", "in-use", "城北大桥通车", "城南大桥通车", ""),
        ("戊城高速", "in-use", "戊城高速通车", "戊城高速公路全线放行", "in-use"),
        ("县医院新院区", "in-use", "县医院新院区启用", "县医院新院区门诊部启用", ""),
        ("县文化馆", "completed", "建成县文化馆", "建成县文化馆分馆12个", ""),
        ("县体育馆", "completed", "县体育馆封顶", "县体育馆主体结构封顶", "completed"),
        ("县体育馆", "completed", "建成县体育馆", "县体育馆主体结构封顶", ""),
        ("己湖水库", "prepared", "己湖水库初步设计获批复", "己湖水库可研获批复", ""),
        ("己湖水库", "prepared", "己湖水库初步设计获批复", "己湖水库初步设计获批复", "prepared"),
        ("己湖水库", "prepared", "己湖水库初步设计获批复", "己湖水库可研获批复，初步设计正在审查", "not"),
        ("庚江铁路", "prepared", "庚江铁路纳入国家规划", "庚江铁路列入国家中长期规划", "prepared"),
        ("国企改革三年行动", "completed", "完成国企改革三年行动", "国企改革三年行动深入实施", ""),
        ("国家园林县城", "awarded", "创建国家园林县城", "国家园林县城列入创建名单", ""),
        ("县人民医院创成三级乙等", "awarded", "县人民医院创成三级乙等", "县人民医院通过三级乙等医院评审", "awarded"),
        ("人才住房管理办法", "adopted", "出台人才住房管理办法", "人才住房管理办法发布征求意见稿", ""),
        ("人才住房管理办法", "adopted", "出台人才住房管理办法", "人才住房管理办法印发实施", "adopted"),
        ("甲湖县节水办法", "adopted", "出台甲湖县节水办法", "《节水办法》审议通过并印发", "adopted"),
        ("民族路断头路", "completed", "打通民族路断头路", "民族路全线打通", "completed"),
        ("县第七中学迁建", "completed", "县第七中学迁建封顶", "县七中迁建封顶", "completed"),
        ("地铁2号线", "started", "地铁2号线开工", "地铁二号线开工", "started"),
        ("甲湖电池项目", "started", "甲湖电池项目开工", "甲湖电池项目主厂房封顶", "started"),
        ("甲湖电池项目", "signed", "甲湖电池项目签约", "甲湖电池项目正在洽谈签约", ""),
        ("省级海洋装备创新中心", "awarded", "省级海洋装备创新中心获批", "省海洋装备创新中心获省工信厅批复", "awarded"),
        ("火车站北广场", "started", "启动火车站北广场建设", "火车站北广场前期规划完成，预计今年下半年开工", "not"),
        ("第三届茶文化节", "held", "举办第三届茶文化节", "第三届茶文化节改期至2025年举办", "not"),
        ("第三届茶文化节", "held", "举办第三届茶文化节", "第三届茶文化节延期至2024年9月举办", ""),
        ("石门物流园", "started", "石门物流园开工", "石门物流园完成征地，规划方案正在优化", "not"),
        ("种业实验室", "started", "种业实验室开工", "种业实验室完成选址，计划2025年动工", "not"),
        ("种业实验室", "started", "种业实验室开工", "种业实验室正在施工", "started"),
        ("城东水厂", "completed", "城东水厂试运行", "城东水厂试运行", "completed"),
        ("县城发集团", "started", "组建县城发集团", "县城发集团筹备组成立", ""),
        ("国家园林县城", "awarded", "创建国家园林县城", "获得国家园林县城提名", ""),
        ("第三届茶文化节", "held", "举办第三届茶文化节", "第三届茶文化节举办时间确定", ""),
        ("县福利院", "moved", "完成县福利院搬迁", "县福利院搬迁方案确定", ""),
        ("辛泵站改造", "completed", "辛河泵站改造具备排涝条件", "辛河泵站改造具备排涝条件", "completed"),
        ("第三届茶文化节", "held", "举办第三届茶文化节", "获得第三届茶文化节举办权", ""),
        ("第三届茶文化节", "held", "举办第三届茶文化节", "第三届茶文化节开幕式筹备就绪", ""),
        ("第三届茶文化节", "held", "举办第三届茶文化节", "第三届茶文化节接待游客3万人次", "held"),
        ("甲湖大桥", "completed", "建成甲湖大桥", "甲湖大桥合龙", ""),
        ("甲湖大桥", "completed", "甲湖大桥合龙", "甲湖大桥顺利合龙", "completed"),
        ("青山隧道", "completed", "建成青山隧道", "青山隧道贯通", ""),
        ("青山卫生院", "completed", "建成青山卫生院", "青山卫生院封顶", ""),
        ("青山卫生院", "completed", "建成青山卫生院", "青山卫生院升级改造完成", ""),
        ("青山卫生院", "completed", "建成青山卫生院", "青山卫生院建成一周年", ""),
        ("青山卫生院", "in-use", "青山卫生院投用", "青山卫生院年底可建成投用", ""),
        ("国家卫生县城", "awarded", "创建国家卫生县城", "国家卫生县城通过复审", ""),
        ("全国文明城市", "awarded", "创建全国文明城市", "获评全国文明城市提名城市", ""),
        ("省级文明城市", "awarded", "创建省级文明城市", "蝉联省级文明城市", "awarded"),
        ("“五水共治”大禹鼎", "awarded", "夺取“五水共治”大禹鼎", "再捧“五水共治”大禹鼎", "awarded"),
        ("促进民营经济条例", "adopted", "出台促进民营经济条例", "促进民营经济条例出台实施", "adopted"),
        ("甲湖县总体规划", "completed", "编制完成甲湖县总体规划", "总体规划获省政府批复", "completed"),
        ("甲湖产业园", "started", "开工建设甲湖产业园", "甲湖产业园一期开工", "started"),
        ("甲湖产业园", "completed", "建成甲湖产业园", "甲湖产业园一期建成", ""),
        ("甲湖论坛", "held", "举办甲湖论坛", "甲湖论坛、乙山论坛等活动成果丰硕", "held"),
        ("甲湖水库", "completed", "建成甲湖水库", "甲湖水库引水工程建成", ""),
        ("省级高新区", "awarded", "创建省级高新区", "获批筹建省级高新区", ""),
        ("房屋租赁办法", "adopted", "出台房屋租赁办法", "房屋租赁办法通过市政府常务会审议", "adopted"),
        ("房屋租赁办法", "adopted", "出台房屋租赁办法", "房屋租赁办法通过市人大一审", ""),
        ("甲湖公园", "in-use", "甲湖公园开园", "甲湖公园向市民开放", "in-use"),
    ],
)
def test_other_stages(thing: str, stage: str, says: str, sentence: str, expected: str) -> None:
    assert told(thing, stage, says, sentence) == expected
