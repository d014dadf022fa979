"""Words around English milestones: the verbs, where a name ends, work on a thing, what stands aside of it, and
times."""

import re

from scorecard.drafting.english_stages import DO

ANY = "|".join(DO.values())
_OTHER_ACTS = (
    "add|renovate|upgrade|increase|reduce|raise|train|recruit|hire|plant|cut|provide|support|bring|expand|improve"
    "|keep|make|double|extend|invest|restore|repave|replace|install|help|connect|switch|mitigate|consolidate"
    "|take|reform|strengthen|enhance|promote"
)
STOPS = re.compile(
    r"[;:|]|\((?![A-Z][^()]*\)(?: \([A-Z][^()]*\))? (?:Bill|Act|Law|Order|Rules|Regulations?|[Ll]egislation)\b)"
    r"|(?<!\bSt)\.|\sand\s(?=[a-z]+ (?:(?:over|out|up|down|back|off|in|on) )?(?:[0-9]|the |an? |our |its "
    r"|all |at least |more |some )|[a-z]+ (?:out|up|down|over|back) )"
    rf"|,(?![0-9]{{3}})(?!\s(?:[A-Z][\w'’-]+,?\s)+and\s[A-Z])(?!\s(?:[Pp]hase|[Ss]tage|[Ss]ection"
    r"|[Ll]ot)s?\s[0-9A-Z])|\sand\s(?=(?:[0-9][0-9,]*|two|three|four|five|six|seven|eight|nine"
    r"|ten) (?!of\b)[a-z])|\sof\s(?=[£$€₹0-9])|\s[–—-]\s|\s(?:by|before|within|during|from|until|which|that|who"
    r"|so|as|with|we|they|I|totall?ing|worth|costing|this year|next year|early|late|following|after)\b"
    r"|\sfor\s(?=[0-9])"
    r"|\s(?:in|on|at)\s(?=(?:the )?(?:[a-z0-9]|January|February|March|April|May|June|July|August|September"
    rf"|October|November|December|Q[1-4]))|\sto\s(?=[a-z])|\sand\s(?=(?:{ANY}|{_OTHER_ACTS})\s)"
)
WORKS = re.compile(
    r"\b(?P<verb>(?:construction|work|works|building) (?:(?:will|shall|should|is to) (?:also )?(?:begin|start"
    r"|commence)|begins|starts)|ground (?:will|shall|should|is to) be broken) on (?=\S)",
    re.I,
)
WORK_ON = re.compile(r"(?:[a-z]+ )?(?:work|works|construction|building) (?:on|of) ")
PART_NAME = re.compile(r"(?:phase|stage|part|section|lot)\b", re.I)
NAME_FIRST = re.compile(
    r"[\s•●■◆*–—-]*(?P<name>(?:[Tt]he |[Aa]n? )?[A-Z](?:(?!\b(?:is|are|will|shall|must|should|aims?|plans?|need"
    r"|needs|continue)\b)[^,;:.])*?)(?= to )"
)
ASIDES = re.compile(
    r",? (?:(?:on|of|in) which|which|who|that) [^,;:]{3,80},$"
    r"|, (?:now|currently|already|worth|costing|with|at|to) (?:[^,;:]|,(?=[0-9])){3,80},$"
)
TIME = re.compile(
    r"^\W*(?:By|In|From|Before|During|On|At) [^,]{2,30}? (?=(?:the|our|its|an?) )"
)  # By June the line will open
