"""Words around English milestones: the verbs, where a name ends, work on a thing, what stands aside of it, and
times."""

import re

from scorecard.drafting.english_stages import DO, NOW

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
# What somebody goes on to do, is asked or helped to do, or what a law provides.
NOT_ASKED = re.compile(
    r"\b(?:[Cc]ontinu(?:e|es|ing)|asked|invited|recommended|requested|able) to $"
    r"|\b(?:[Aa]ssist|[Hh]elp|[Ee]nabl|[Ee]ncourag|[Aa]llow)(?:e|es|ing|s)? [^,;:]{3,60} to $"
    r"|\b(?:Act|Section|Regulations?|Order)\b.* (?:provides?|requires?|states?) that\b.*$"
)
# The next thing of a list begins with an article: the Elm Bridge and the Oak Library, 24 beds and the Cancer Centre.
NEXT = re.compile(
    r"(?:,? and|,) (?=(?:the|our) (?!(?:first (?!phase|stage)|largest|biggest|longest|only|main|most|last)\b)"
    r"(?:[A-Za-z]|[0-9]+(?:st|nd|rd|th) )|an? (?:new )?[A-Z])"
)
LISTED = re.compile(r"(?:, (?:the|our|an?) [^,;:.]+)*,? and (?:the|our|an?|[0-9]+|two|three|four|five) ")
LEAD = r"[\s•●■◆*–—-]*(?:\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})[.)] +)?"
NOW_SAID = re.compile(
    rf"{LEAD}(?P<name>(?:(?:[Tt]he|[Oo]ur|[Ii]ts|[Aa]n?) )?(?:new |first |second "
    r"|third )?[A-Z](?:(?!\b(?:is|are|was|were|has|have|will|shall|must|should"
    rf"|to)\b)[^,;:.])*?) (?:(?:is|are) (?=[a-z]+ (?:by|from) ))?(?P<verb>{'|'.join(NOW.values())})(?=[.,;]|$"
    r"| (?:in|by|on|at|from|for|before|during|this|next|early|late|Q[1-4]|to the public"
    rf"|[A-Z][a-z]+ 20[0-9]{{2}})\b)"
)
INTO = re.compile(
    r"(?:^[\s•●■◆*–—-]*|(?:\b(?:will|shall|must|should|to|and|also)|,|;)\s+)(?P<verb>put|place|bring|take|move"
    r"|advance|progress|deliver) (?P<thing>[^,;:.]{3,80}?)"
    r" (?P<use>(?:fully )?into (?:(?!good|better|best)[a-z]+ )?(?:operation|use|service|production|force)"
    r"|to (?:construction|completion|tender|planning|procurement|(?:detailed )?design)(?! of\b))\b",
    re.I,
)
