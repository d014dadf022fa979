"""The place whose report it is."""

import pytest

from scorecard.drafting.place import place_of


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("各位代表：现在，我代表某某市人民政府向大会报告工作", "某某市"),
        ("甲乙县第十届人民代表大会第一次会议公告", "甲乙县"),
        ("政府工作报告\n2021年1月26日在某某省第十三届人民代表大会第五次会议上\n某某省省长", "某某省"),
        ("2025年某某省政府工作报告\n各位代表：", "某某省"),
        ("下载\n打印\n2026年某某市政府工作报告\n——2026年1月14日在某某市第十四届", "某某市"),
        ("某某自治区主席 甲乙丙\n各位代表：", "某某自治区"),
        ("各位代表：现在，我代表市人民政府向大会作政府工作报告", "？"),
        ("关于某某市2024年国民经济和社会发展计划执行情况与2025年计划草案的报告", "某某市"),
        ("某某市人民政府关于下达2023年政府投资重点项目计划的通知\n各镇人民政府：", "某某市"),
        ("今年目标", "？"),
    ],
)
def test_the_place_of_the_opening(opening: str, place: str) -> None:
    assert place_of(opening) == place
