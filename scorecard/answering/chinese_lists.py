"""Which words of a Chinese clause speak of one thing that it lists: of 甲桥通车、乙路开工 the second item for 乙路."""

from __future__ import annotations

import re
from collections.abc import Callable

from scorecard.answering.chinese_denials import WITHOUT_SUBJECT
from scorecard.answering.stage_proofs import any_act
from scorecard.answering.stages import goes_on
from scorecard.language.vocabulary import rebuilt

_REASON = re.compile("因|受|由于")  # what follows in a list are more reasons
_WELL = "全面|全部|全线|顺利|如期|提前|成功|正式"
_HOW = re.compile(f"(?:{_WELL}|基本|相继|陆续|高质量|并|已|[0-9]+月)*")
_NO_OBJECT = 2  # characters behind a verb that name nothing: 建成、投入使用


def own_part(words: str, is_named: Callable[[str], bool]) -> tuple[str, bool]:
    """The items of a list that speak of what `is_named` finds in one, and whether they reach the end of the words.

    An item that only names its thing has the verb of the first item behind it that ends in one (甲桥、乙路通车), else
    of the one before it that begins with one (建成甲桥、乙路).
    """
    items = words.split("、")
    at = next((at for at, item in enumerate(items) if is_named(item)), None)
    if at is None or _REASON.search(items[at]):
        return words, True
    begin, end = at, _end(items, at)
    if end == at:  # no verb behind it
        begin = next((each for each in range(at, -1, -1) if _begins(items[each])), 0)
        end = len(items) if begin == 0 and not _begins(items[0]) else at + 1
    return "、".join(items[begin:end]), end == len(items)


_WHEN = (
    "(?:并|于|也|均|已|最终|年[内底末]前?|[0-9]{1,2}月(?:[0-9]{1,2}日|底|初|中旬|份)?|国庆|元旦|春节|前夕?|按期|按时"
    f"|{_WELL})*"
)


@rebuilt()
def _only_acts() -> re.Pattern[str]:
    return re.compile(f"{_WHEN}(?:{any_act().pattern})+(?:使用|运营|运行|建设)?", re.I)


def is_act_alone(words: str) -> bool:
    """Whether a clause tells what was done and names nothing: 10月建成通车."""
    return _only_acts().fullmatch(words) is not None


def _end(items: list[str], at: int) -> int:
    """Behind which item the words about the thing of one end; its own place where no verb is said of it there."""
    last = at
    while last < len(items) and not _tells(items[last]):
        last += 1
        if last < len(items) and _begins(items[last]):
            return at
    if last == len(items):
        return at
    last += 1
    while last < len(items) and _goes_with(items[last]):
        last += 1
    return last


def _tells(item: str) -> bool:
    """Whether an item says what was done, or was not."""
    return any_act().search(item) is not None or goes_on(item) or _SAYS.search(item) is not None


_SAYS = re.compile("[未尚仍暂]|通过|创建|申报|推迟|延期|滞后|缓慢|不快|受阻|停工|取消|建设$|[较偏]慢|搁置|预计|即将")


def _begins(item: str) -> bool:
    """Whether an item begins with a verb that has its thing behind it: 建成乙路, but not 建成."""
    behind = _behind_act(item)
    return behind is not None and len(behind) > _NO_OBJECT


def _goes_with(item: str) -> bool:
    """Whether an item goes on to speak of the thing of the one before it: 建成、投用; 主体封顶、尚未投用."""
    behind = _behind_act(item)
    alone = behind is not None and len(behind) <= _NO_OBJECT
    return alone or WITHOUT_SUBJECT.match(item) is not None


def _behind_act(item: str) -> str | None:
    """What stands behind the verb with which an item begins; None where it begins with none."""
    how = _HOW.match(item)
    act = any_act().match(item, how.end() if how else 0)
    return item[act.end() :] if act else None
