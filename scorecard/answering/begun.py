"""Counts of work that was begun or allowed, or of what left, where a goal asks for what is finished or gained, and of
what was finished where it asks for a beginning."""

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
# A goal to begin so many is not answered by how many were finished.
_TO_BEGIN = re.compile(
    r"\b(?:start|begin|commence|break ground)\b(?: (?:on|the|construction|building|work|of|site))*", re.I
)
_ENDED = re.compile(r"\b(?:complet(?:ed|ions?)|finish(?:ed)?|handed over|opened)\b", re.I)
_GAINS = re.compile(r"新增|新建|新购|引进|培育|招引|购置|(?i:\b(?:recruit|hire|appoint|create|add|attract)\b)")
_GONE = re.compile(
    r"淘汰|报废|注销|关停|流失|(?i:\b(?:left|resigned|retired|departed|were lost|closed down|leavers)\b)"
)


def of_another_stage(says: str, asked: str) -> bool:
    """Whether the words of a number tell of a beginning where those of the goal ask for the end, in English also the
    other way round, or of a loss where they ask for a gain."""
    works = _WORKS.search(asked) and not _CARRIES_OUT.search(asked)
    # 新开工改造 is what statistics of estates and slums count, whatever the goal calls it.
    to_finish = _FINISHED.search(asked) or (works and "新开工改造" not in says)
    begun = _BEGUN.search(says) and to_finish and not _FINISHED.search(_BEGUN.sub("", says))
    to_begin = _TO_BEGIN.search(asked) and not _FINISHED.search(_TO_BEGIN.sub("", asked))
    ended = to_begin and _ENDED.search(says) and not _BEGUN.search(says)
    return bool(begun or ended or (_GONE.search(says) and _GAINS.search(asked)))
