"""A drafted plan loads without a fault, and what is doubtful stands last with its doubt."""

import json
import re
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from scorecard.drafting.comments import by_likeness
from scorecard.drafting.encoding import Draft, encoding, goal
from scorecard.drafting.head import Head
from scorecard.drafting.naming import IndicatorNames, NamedIndicator
from scorecard.drafting.quoting import shortened
from scorecard.drafting.reading import candidates
from scorecard.drafting.seeding import as_source
from scorecard.drafting.table import as_table
from scorecard.drafting.writing import as_indicators, as_json, as_plan
from scorecard.files.load import load
from scorecard.files.yaml_scalar import scalar
from scorecard.language.bilingual import Text
from scorecard.model.indicators import Indicator
from tests.small_books import project

REPORT = """二、2024年主要目标
地区生产总值增长6%左右，单位GDP能耗下降3%以上，城镇登记失业率控制在4%以内，到2027年企业达到300家。
（一）做强工业。力争新增企业30家、园区2个，推动10家企业上市，总投资600亿元，环境评价进入全省前3位。
三次产业结构调整为8:42:50，实现村级服务全覆盖，收入增长6%至6.5%，“三公”经费: 压减10%。
"""
HEAD = Head("2024", "report", "report", "某市")


def drafts(text: str = REPORT, *, past: bool = False) -> list[Draft]:
    names = IndicatorNames([])
    return [Draft(found, names.name(found), "") for found in candidates(text, 2024, past=past)]


def test_plan_and_indicators_load_together(tmp_path: Path) -> None:
    proposed = "indicators:\n" + as_indicators(drafts())
    project(tmp_path, {"targets/2024.yaml": as_plan(drafts(), HEAD), "targets/indicators.yaml": proposed})
    loaded = load(tmp_path / "targets", tmp_path / "seeds")
    assert [problem for problem in loaded.problems if problem.level == "error"] == []
    goals = {target.says: target.goal for _, target in loaded.book.plans[0].targets()}
    assert goals["单位GDP能耗下降3%以上"].at_most == -3
    assert goals["城镇登记失业率控制在4%以内"].at_most == 4
    assert goals["地区生产总值增长6%左右"].about == 6
    assert goals["实现村级服务全覆盖"].at_least == 100
    assert {target.indicator for _, target in loaded.book.plans[0].targets()} <= set(loaded.book.indicators)


def test_doubtful_goals_come_last_with_their_doubts() -> None:
    text = as_plan(drafts("2024年目标\n到2030年，收入达到8万元，实现翻番。\n新增企业30家。"), HEAD)
    sure, _, doubtful = text.partition("  # Doubtful")
    assert "新增企业30家" in sure
    assert "doubt: it is to be reached by 2030" in doubtful


def test_strength_of_effort_and_stretch() -> None:
    text = as_plan(drafts(), HEAD)
    assert yaml.safe_load(text)["sections"][1]["targets"][0]["strength"] == "stretch"
    assert "strength: effort" in text


def test_json_gives_numbers_as_printed() -> None:
    records = json.loads(as_json(drafts()))
    by_words = {record["says"]: record for record in records}
    assert by_words["地区生产总值增长6%左右"]["value"] == 6
    assert by_words["地区生产总值增长6%左右"]["bound"] == "about"
    assert (by_words["收入增长6%至6.5%"]["low"], by_words["收入增长6%至6.5%"]["high"]) == (6, 6.5)
    assert by_words["三次产业结构调整为8:42:50"]["value"] == "8:42:50"
    assert by_words["实现村级服务全覆盖"]["value"] is None
    assert all(REPORT[r["start"] : r["end"]] == r["says"] for r in records)


def test_month_said_before_the_number_stands_apart_from_the_unit() -> None:
    (record,) = json.loads(as_json(drafts("2024年目标\n低保标准提高到每月800元。")))
    assert (record["unit"], record["per"]) == ("元", "月")


def test_table_has_a_line_for_each_draft() -> None:
    assert len(as_table(drafts(), "en").splitlines()) == len(drafts()) + 2


def test_source_of_figures(tmp_path: Path) -> None:
    past = drafts("2023年工作回顾\n预计完成投资30亿元，能耗下降3.5%，新增企业超过50家。", past=True)
    data = yaml.safe_load(as_source(past, HEAD))
    assert [(f["period"], f["value"]) for f in data["figures"]] == [(2023, 30), (2023, -3.5), (2023, 50)]
    assert data["figures"][0]["status"] == "estimated"
    assert data["figures"][2]["bound"] == "more_than"


def test_a_growth_that_is_called_nominal_is_drafted_in_current_prices() -> None:
    past = drafts("2023年工作回顾\n居民收入名义增长6.2%，工业产值增长5.1%。", past=True)
    data = yaml.safe_load(as_source(past, HEAD))
    assert [(f["value"], f.get("prices")) for f in data["figures"]] == [(6.2, "current"), (5.1, None)]


def test_words_are_cut_to_forty_characters_and_quoted_where_needed() -> None:
    (draft,) = drafts("2024年目标\n" + "着力推进城乡融合发展和乡村全面振兴示范带建设" * 2 + "30个。")
    short = shortened(draft.found.says, draft.found.number)
    assert len(short) <= 40
    assert short.endswith("30个")
    assert scalar("增长: 5%") == '"增长: 5%"'
    assert scalar("增长5%") == "增长5%"
    assert scalar("%") == '"%"'


def test_doubts_and_comments_speak_the_language_of_the_person() -> None:
    found = drafts("2024年目标\n到2030年，收入达到8万元。\n三次产业结构调整为8:42:50。\n工作时间压缩2天，为期3天。")
    written = as_plan(found, HEAD._replace(lang="zh"))
    comments = re.findall("# (.*)", written)
    assert "疑点：要到2030年才达到，因此可能属于另一份计划" in comments
    assert [
        line
        for line in comments
        if re.search("[a-z]{3}", re.sub("(?:due|base):|--[a-z]+|[a-z/0-9-]+[.]yaml", "", line))
    ] == []
    assert "比例不是单一数值" in as_table(found, "zh") and "位置" in as_table(found, "zh")
    record = json.loads(as_json(found))[0]
    said = dict(zip(record["doubts"], record["doubts_zh"], strict=True))
    (english,) = [one for one in said if "2030" in one]  # as before, so that who reads them still can
    assert said[english] == "要到2030年才达到，因此可能属于另一份计划"


def test_an_indicator_named_by_likeness_says_so() -> None:
    name = {"zh": "财政总收入", "en": "Total fiscal revenue"}
    known = Indicator.model_validate({"id": "total", "name": name, "nature": "flow", "unit": "亿元"})
    (draft,) = drafts("2024年目标\n财政收入增长6%。")
    like = NamedIndicator("total", known, Decimal("0.89"), "growth", "flow", "%")
    doubt = Text("drafting.by-likeness", name="财政总收入", words="财政收入")
    assert by_likeness(draft._replace(named=like)) == (doubt,)
    assert by_likeness(draft._replace(named=like._replace(likeness=Decimal(1)))) == ()
    assert by_likeness(draft) == ()  # a proposed indicator is no likeness


def test_a_bare_fall_that_is_promised_is_a_cap() -> None:
    # A rise of 0.4 % is more than −2.5 %: as a floor it would be met.
    text = "2024年目标\n单位GDP能耗下降2.5%，绿色建筑占比降低0.3个百分点。"
    caps = [(low.bound, str(low.low)) for low in (encoding(draft) for draft in drafts(text))]
    assert caps == [("at_most", "-2.5"), ("at_most", "-0.3")]


@pytest.mark.parametrize(
    ("text", "measure", "encoded"),
    [
        (
            "城乡低保标准提高20元",
            "net-added",
            "at_least: 20, unit: 元",
        ),  # a standard stands, and 20 is what is put on it
        ("失业人数减少2000人", "net-added", "at_most: -2000, unit: 人"),
        (
            "财政收入增加3亿元",
            "amount",
            "unstated: 财政收入增加3亿元",
        ),  # of a flow no measure says by how much it moves
        ("一般性支出减少3亿元", "amount", "unstated: 一般性支出减少3亿元"),
        ("生产安全事故0起", "amount", "at_most: 0, unit: 起"),
    ],
)
def test_by_how_much_is_no_amount(text: str, measure: str, encoded: str) -> None:
    (draft,) = drafts(f"二、2024年主要目标\n{text}。")
    assert (draft.named.measure, goal(draft)) == (measure, encoded)


def test_what_an_indicator_did_does_not_say_which_way_is_better() -> None:
    proposed = as_indicators([], drafts("2023年工作回顾\n外贸出口萎缩4%，工业增加值负增长1.3%。", past=True))
    assert "name: 外贸出口\n" in proposed and "name: 工业增加值\n" in proposed
    assert "better" not in proposed


def test_a_rate_below_zero_says_how_low_its_indicator_can_be() -> None:
    proposed = as_indicators([], drafts("2023年工作回顾\n居民消费价格涨幅为-0.3%，城镇化率62%。", past=True))
    assert [part.count("lowest: -100") for part in proposed.split("  - id: ")[1:]] == [1, 0]


def test_a_number_without_a_unit_is_never_written() -> None:
    text = as_source(drafts("2023年工作回顾\n绿色建筑面积达到6.5。", past=True), HEAD)
    assert 'unit: ""' not in text and "unit: ''" not in text


def test_of_what_nobody_wants_less_is_better() -> None:
    # about 3.5 % of unemployment is a ceiling: as a floor, 3.6 % would meet it
    proposed = as_indicators(drafts("2024年目标\n城镇登记失业率3.5%左右，就业率95%左右。"))
    assert [part.count("better: lower") for part in proposed.split("  - id: ")[1:]] == [1, 0]
    prices = as_indicators(drafts("2024年目标\n居民消费价格上涨3%左右，赤字率控制在3%左右，投资率50%左右。"))
    assert [part.count("better: lower") for part in prices.split("  - id: ")[1:]] == [1, 1, 0]


def test_a_growth_named_before_a_comma_is_not_of_the_next_number() -> None:
    found = drafts(
        "Goals for 2024\nIn 2024 we will achieve GDP growth of at least 5%, keep the unemployment rate below 5.5%."
    )
    assert [draft.named.measure for draft in found] == ["growth", "level"]
