"""Counts of work that was begun or allowed, or of what left, where a goal asks for what is finished or gained."""

import re

# Work that was begun or allowed is no answer where the goal says what is to be there at the end.
_BEGUN = re.compile(
    r"开工|动工|在建|(?i:\b(?:(?:start(?:ed|s)?|began|begun|broke ground) (?:on site|on|work|building"
    r"|construction|[0-9,]+)|[0-9,]+ (?:[a-z-]+ ){1,4}(?:were |was |have been )?(?:started|begun)\b|under construction"
    r"|planning for|(?:planning|outline|building) (?:permission|consent|approval)"
    r"|permission (?:was )?(?:granted|given))\b)"
)
# Works that are done once they are finished; a goal to carry them out (实施, 推进) may be kept by a beginning.
_WORKS = re.compile("改造|建设|新建|修建|改建|扩建|整治|治理|修复")
_CARRIES_OUT = re.compile("实施|推进|开展|启动|开工|动工|新开")
_FINISHED = re.compile(
    r"完成|建成|竣工|完工|交付|投用|投入使用|(?i:\b(?:complet|deliver|finish|hand(?:ed)? over|buil[dt]\b|open"
    r"|provid|install))"
)
_GAINS = re.compile(r"新增|新建|新购|引进|培育|招引|购置|(?i:\b(?:recruit|hire|appoint|create|add|attract)\b)")
_GONE = re.compile(
    r"淘汰|报废|注销|关停|流失|(?i:\b(?:left|resigned|retired|departed|were lost|closed down|leavers)\b)"
)


def not_finished(says: str, asked: str) -> bool:
    """Whether the words of a number tell of a beginning, or of a loss, and those of the goal ask for the end, or for a
    gain."""
    works = _WORKS.search(asked) and not _CARRIES_OUT.search(asked)
    # 新开工改造 is what statistics of estates and slums count, whatever the goal calls it.
    to_finish = _FINISHED.search(asked) or (works and "新开工改造" not in says)
    begun = _BEGUN.search(says) and to_finish and not _FINISHED.search(_BEGUN.sub("", says))
    return bool(begun or (_GONE.search(says) and _GAINS.search(asked)))
