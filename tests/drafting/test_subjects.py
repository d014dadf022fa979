"""The words of a clause that name what its number measures."""

import pytest

from scorecard.drafting.quoting import balanced
from scorecard.drafting.subjects import Item, Subject, strip_leads, strip_tail, subject


def named(before: str, behind: str = "", previous: Subject | None = None, *, listed: bool = False) -> str:
    return subject(Item(0, 0, before, behind), previous, listed).words


@pytest.mark.parametrize(
    ("before", "behind", "words"),
    [
        ("力争全年完成技改投资", "", "技改投资"),
        ("高新技术企业达到", "", "高新技术企业"),
        ("城镇登记失业率控制在", "", "城镇登记失业率"),
        ("工业增加值负增长", "", "工业增加值"),
        ("外贸出口萎缩", "", "外贸出口"),
        ("研发投入强度预计", "", "研发投入强度"),
        ("打造", "个示范点"[1:], "示范点"),
        ("创建", "示范村", "创建示范村"),
        ("推动企业升级新增规上企业", "", "新增规上企业"),
        ("城镇新增就业", "", "城镇新增就业"),
        ("增长", "的目标", ""),
        ("一是建成安置房", "", "建成安置房"),
        ("新能源汽车产量达到", "", "新能源汽车产量"),
        ("产业项目新签约", "", "产业项目新签约"),
        ("营商环境评价进入全省前", "", "营商环境评价"),
    ],
)
def test_words_before_and_behind(before: str, behind: str, words: str) -> None:
    assert named(before, behind) == words


def test_bare_verb_takes_the_thing_named_before_and_a_list_its_verb() -> None:
    homes = subject(Item(0, 0, "新增停车位", ""), None, False)
    assert (homes.verb, homes.thing) == ("新增", "停车位")
    assert named("建成", "", homes) == "建成停车位"
    assert named("充电桩", "", homes, listed=True) == "新增充电桩"
    assert named("充电桩", "", homes, listed=False) == "充电桩"


def test_stripping_comes_to_an_end_on_words_that_are_all_lead_or_tail() -> None:
    assert strip_leads("力争" * 1000) == ""
    assert strip_tail("达到" * 1000) == ""


def test_marks_that_lost_their_partner_go() -> None:
    assert balanced("三公”经费") == "三公经费"
    assert balanced("新增“四上”企业") == "新增“四上”企业"
