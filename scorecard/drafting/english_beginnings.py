"""The words around an English number at which a change begins: cut our £20m debt to £15m."""

import re

# What stands before and behind a number at which a change begins, or that was so far.
BEGINS = tuple(
    (re.compile(before, re.I), re.compile(behind, re.I))
    for before, behind in (
        # Halve the budget gap of £8m; it stands at 8%.
        (r"\b(?:halv|doubl|tripl)(?:e|ing) [^,;.0-9]{3,60} of (?:about |around |over )?$", ""),
        (r"(?<!will )(?<!should )(?<!to )\bstands? at (?:about |around )?$", ""),
        # Cut our £20m debt to £15m; the 4.5 per cent rate is cut to 4; convert two lots to 64 homes.
        (
            (
                r"\b(?:cut|reduc|lower|bring|rais|increas|grow|lift|expand|shrink|trim)(?:e|ing)? (?:the|our|its"
                r"|their)(?: current)? $"
            ),
            r"[ -](?!reduction|cut|rise|increase)[^,.;0-9]{2,40} to (?:about |around |under |over )?[£$€]?[0-9]",
        ),
        (
            r"\bthe (?:current |present |existing )?$",
            (
                r"[^,.;0-9]{1,50}\b(?:cut|reduced|lowered|raised|increased|lifted|brought|extended"
                r"|expanded)\b[^,.;0-9]{0,16}\bto\b"
            ),
        ),
        (r"\b(?:convert|turn|transform)(?:ing|s)? $", r"[^,.;0-9]{1,40} (?:in)?to [0-9]"),
        # Reduce the backlog of 400 cases by 25%: of 400 it is to fall.
        (
            (
                r"\b(?:reduc|cut|lower|decreas|shrink|narrow|trim|halv|increas|rais|grow|expand)(?:e|ed|es|ing|s"
                r"|ting)?\b[^,;.0-9]{3,60} of [£$€]?$"
            ),
            r"[^,;.0-9]{0,30} by (?:at least |about |around |over |more than |a |an )?(?:[0-9]|half|third|quarter)",
        ),
        # From the 2023 level (51 deaths); against 40 now; to 60 (22 at March 2023).
        (r"\b(?:levels?|baseline|base|figure|today|now) \($", r"(?: [a-z]+)?\)"),
        ("against $", r" (?:last year|now|today|in (?:19|20)[0-9]{2})\b"),
        (
            r"\($",
            (
                r"[^()]{0,30}?\b(?:(?:as )?at (?:the )?(?:end of )?(?:[0-9]{1,2} )?[A-Z][a-z]+ (?:19|20)[0-9]{2}"
                r"|(?:in|at) the (?:last|latest|previous|most recent)\b)[^()]{0,40}\)"
            ),
        ),
        # 1.7 gigawatts had been installed; losses, at about 8 per cent, are low; our rate, 6.9 per 1,000, must fall.
        (
            "",
            (
                r"(?![^.;,0-9]{0,30} (?:who|that|which) ha)[^.;,0-9]{0,30} (?:had|have|has) (?:already |now )?been "
                r"(?!proposed|allocated|earmarked|set|budgeted|provided(?! with)|planned|capped)[a-z]+(?:ed|lt|wn)\b"
            ),
        ),
        (r", at (?:about |around |some )?$", r", (?:is|are|was|were|remains?)\b"),
        (
            r", (?:(?:now|currently|presently|standing) )?(?:at )?$",
            r"(?: (?:now|today|currently|at present|last year))?, (?:down to|must|will|shall|should|is to|are to)\b",
        ),
    )
)
