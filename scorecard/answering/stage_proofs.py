"""The words by which reports say that a stage was reached, in both languages."""

import re

from scorecard.answering.chinese_acts import PROVES
from scorecard.answering.english_acts import PROOFS
from scorecard.language.vocabulary import alternatives, current, rebuilt


@rebuilt()
def proves() -> dict[str, re.Pattern[str]]:
    """For each stage the words that prove it, the project's own among them."""
    own = dict(current().stages)
    words = {stage: "|".join(filter(None, (chinese, PROOFS.get(stage)))) for stage, chinese in PROVES.items()}
    return {stage: re.compile(each + alternatives(own.get(stage, ())), re.I) for stage, each in words.items()}


@rebuilt()
def any_act() -> re.Pattern[str]:
    """The words that prove any stage."""
    return re.compile("|".join(pattern.pattern for pattern in proves().values()), re.I)
