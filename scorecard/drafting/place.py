"""Whose report it is, from the formula that reports begin with."""

from __future__ import annotations

import re

_NAME = "([\u4e00-\u9fff]{2,9}?(?:自治区|自治州|自治县|省|市|县|区|州|旗))"
_FORMULAS = (
    re.compile(f"(?:^|[年\n　 《“—-]){_NAME}(?:人民)?政府工作报告"),
    re.compile(f"(?:^|[在\n　 ]){_NAME}(?=第[一二三四五六七八九十]{{1,4}}届|人民代表大会)"),
    re.compile(f"代表{_NAME}人民政府"),
    re.compile(f"(?:^|\n){_NAME}人民政府(?:办公[厅室])?关于"),
    re.compile(f"关于{_NAME}(?=(?:19|20)[0-9]{{2}}年)"),
    re.compile(f"(?:^|[\n　 —-]){_NAME}(?:人民政府)?(?:代)?(?:省长|市长|县长|区长|州长|主席)"),
)
_COUNCIL = re.compile(
    r"(?:^|\n)[ \t]*(?:The )?((?:[A-Z][\w'’-]+ ){1,4}?(?:City|County|Borough|District|Shire|Town"
    r"|Region))(?:al)? Council\b"
)
_BEGINNING = 1500  # characters
_NO_NAME = re.compile("^(?:[本我全]?[省市县区州旗]|自治[区州县]|政府|人民)|工作|大会|会议|代表")
UNKNOWN = "？"


def place_of(text: str) -> str:
    """The name of the city, county, province or council's area in a report's opening; a question mark where none
    stands."""
    opening = re.sub("[ \t\r]+", "", text[:_BEGINNING])
    for joined in (opening, opening.replace("\n", "")):
        for formula in _FORMULAS:
            found = formula.search(joined)
            if found and not _NO_NAME.search(found.group(1)):
                return found.group(1)
    council = _COUNCIL.search(text[:_BEGINNING])
    return council.group(1) if council else UNKNOWN
