"""Who is responsible for a goal, where the text says so on the goal's line or the next one: 责任单位：县教育局, (Lead:
Housing)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from scorecard.drafting.candidates import Candidate

_LINE = re.compile("[\n\r]")
# A unit that only takes part (配合单位) is none.
RESPONSIBLE = "(?:责任|牵头|主管|主办|承办|实施|主责)+(?:单位|部门|科室|处室|领导单位)"
_OWNER = re.compile(
    f"[（(【]?{RESPONSIBLE}[：:] ?(?P<chinese>[^）)】。；;\n\r]{{2,80}})"
    "|[(\\[]?(?:Lead|Owner|Responsible)(?: (?:officer|department|directorate|service|agency|ministry|body))?: "
    "?(?P<english>[^)\\].;\n\r]{2,80})"
)
_PARTED = re.compile("[、，,/]|(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])")
_MOST = 600  # characters of a line behind a goal


def with_owners(text: str, found: Iterable[Candidate]) -> list[Candidate]:
    """The goals, each with the units that the text names as responsible. `text` is the report as given, like their
    spans."""
    if _OWNER.search(text) is None:
        return list(found)
    return [one._replace(owners=one.owners or _of(text, one.end)) for one in found]


def _of(text: str, start: int) -> tuple[str, ...]:
    ends = _LINE.search(text, start)
    end = ends.start() if ends else len(text)
    said = _OWNER.search(text, start, min(end, start + _MOST))
    if said is None:
        rest = text[end : end + _MOST]
        said = _OWNER.match(rest.lstrip())
    if said is None:
        return ()
    return owners_in(said.group("chinese") or said.group("english"))


def owners_in(words: str) -> tuple[str, ...]:
    """The units of a list: 县教育局、县住建局."""
    return tuple(name for part in _PARTED.split(words) if 2 <= len(name := part.strip()) <= 40)
