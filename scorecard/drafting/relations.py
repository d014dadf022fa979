"""Relations between two goals of one text: what a goal is measured against (与经济增长同步, 快于固定资产投资增速),
where the text drafts it too."""

from __future__ import annotations

import re

from scorecard.drafting.encoding import Draft
from scorecard.drafting.shared import completed
from scorecard.language.likeness import LIKELY, likeness

_ECONOMY = re.compile("(?:国民|全[国省市县区])?经济(?:增长|发展)?")


def related(drafts: list[Draft]) -> list[Draft]:
    """The drafts, each relation with the indicator of the goal of the same measure that it names."""
    return [draft._replace(other=_other(draft, drafts)) if draft.found.other else draft for draft in drafts]


def _other(draft: Draft, drafts: list[Draft]) -> str:
    """The id of the indicator that a relation names; "" where no goal is of it, or it is that of another place."""
    said = draft.found.other
    name = "地区生产总值" if _ECONOMY.fullmatch(said) else completed([said, draft.found.indicator])[0]
    for one in drafts:
        same = one.named.measure == draft.named.measure and one.named.id != draft.named.id and not one.found.scope
        if same and any(likeness(each, one.found.indicator) >= LIKELY for each in (said, name)):
            return one.named.id
    return ""
