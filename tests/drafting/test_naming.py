"""Known indicators are found by name, alias and likeness, and only where measure and unit can be theirs."""

from scorecard.drafting.glossary import readable
from scorecard.drafting.naming import IndicatorNames, NamedIndicator
from scorecard.drafting.reading import candidates
from scorecard.model.indicators import Indicator

KNOWN = [
    Indicator.model_validate(
        {"id": "gdp", "name": {"zh": "地区生产总值", "en": "GDP"}, "unit": "亿元", "nature": "flow"}
    ),
    Indicator.model_validate(
        {
            "id": "firms",
            "name": {"zh": "高新技术企业", "en": "firms"},
            "aliases": ["高企"],
            "unit": "家",
            "nature": "stock",
        }
    ),
    Indicator.model_validate(
        {"id": "jobs", "name": {"zh": "城镇新增就业", "en": "jobs"}, "unit": "万人", "nature": "flow"}
    ),
]


def named(text: str) -> list[NamedIndicator]:
    names = IndicatorNames(KNOWN)
    return [names.name(found) for found in candidates("2024年目标\n" + text, 2024)]


def test_by_name_alias_and_likeness() -> None:
    found = named("地区生产总值增长6%，新增高企30家，新增高新技术企业10家，新增城镇就业3万人。")
    assert [(one.id, one.measure) for one in found] == [
        ("gdp", "growth"), ("firms", "added"), ("firms", "added"), ("jobs", "amount"),
    ]  # fmt: skip
    assert found[0].likeness == 1


def test_same_words_in_another_unit_are_another_thing() -> None:
    (found,) = named("高新技术企业投入50亿元。")
    assert found.known is None


def test_amount_without_its_measure_is_in_the_indicators() -> None:
    (found,) = named("地区生产总值突破2000亿。")
    assert (found.id, found.unit) == ("gdp", "亿元")


def test_unknown_ones_get_a_readable_id_each_its_own() -> None:
    first, second = named("建成口袋公园10个，建成口袋公园5公里。")
    assert (first.id, second.id) == ("built-pocket-parks", "built-pocket-parks-2")
    assert readable("新增公共停车位") == "new-public-parking-spaces"
    assert readable("犇") == "ben"
    assert readable("●") == ""


def test_ids_leave_nothing_out() -> None:
    assert readable("县医院床位") == "counties-hospitals-beds"
    assert readable("百亿级项目") == "baiyiji-projects"
    assert readable("新栽行道树") == "xinzaixingdaoshu"


def test_growth_and_amount_of_the_same_words_are_one_indicator() -> None:
    growth, amount, pipes = named("税收增长10%，税收达到68亿元，新建管网5公里。")
    assert growth.id == amount.id != pipes.id


def test_so_much_for_each_is_a_ratio() -> None:
    (beds,) = named("每千名老人拥有养老床位38张。")
    assert (beds.nature, beds.measure, beds.unit) == ("ratio", "level", "张")


def test_rows_without_a_name_do_not_try_all_numbers_again() -> None:
    class Looked(set[str]):
        times = 0

        def __contains__(self, wanted: object) -> bool:
            Looked.times += 1
            return super().__contains__(wanted)

    names, rows = IndicatorNames([]), [f"{number}\t{number}.5\t3%\n" for number in range(100)]
    names._taken = Looked()
    found = list(dict.fromkeys(names.name(one).id for one in candidates("2024年目标\n" + "".join(rows), 2024)))
    assert len(found) > 90 and found[:3] == ["indicator", "indicator-2", "indicator-3"]
    assert Looked.times < 3 * len(found)  # 4,000 and more where each begins with the second


def test_what_one_word_tells_apart_is_another_thing_however_like() -> None:
    (found,) = named("人均地区生产总值突破12万元。")  # seven of its nine characters are those of 地区生产总值
    assert found.known is None
