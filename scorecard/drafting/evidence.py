"""What the words of a paragraph say by themselves: that something was done, or that it is planned.

The weights were set by hand on reports of several places; they add up what a reader goes by, and no single one decides.
"""

from __future__ import annotations

import re
from itertools import takewhile

from scorecard.drafting.layout import Line
from scorecard.language.scripts import is_latin

_DONE = re.compile(
    "(?<!为)了(?![解不])|已(?!知)|累计|预计(?!今年)|同比|荣获|获评|获批|获得|获国|获省|入选|圆满|顺利|成功(?![创率])|喜获|跃居|[位均]居|排名|名列|居全"
    "|比上年|较上年|比去年|较去年|列全|走在|率先|首个|首次|成效|取得|得到|明显|历史性|蝉联|被评为|被列为|惠及|受益|总数达|累积|连续[0-9一二三四五六七八九十两]+年|"
    "[0-9](?:万|亿|个|%|平|公|千|元|美)[^，。；0-9]{0,4}[，、,](?:同比|比上年)?(?:名义|实际)?(?:分别)?(?:增长|下降)|全部(?:脱贫|退出|完成)|胜利"
)
_PLANNED = re.compile(
    "力争|确保|争取|(?<![需主重])要(?![求素闻])|(?<![即])将(?![近军])|今年|计划(?!外|生)|拟|(?<=[0-9%家个项亿元人户里亩套张所])(?:以上|左右|以内)|努力|明年|未来[一三五十]年|(?:我们|政府)会|会(?:继续|[在于]20)"
)
_IMPERATIVE = re.compile(
    "(?:^|[，。；：])(?:加快|推进|深化|加强|完善|坚持|着力|大力|进一步|持续|支持|推动|鼓励|引导|探索|积极|启动|全力|抓好|做好|谋划|促进|新增|新建|完成|实施|开展|创建|打造|培育)"
)
_UNEVEN = re.compile("[0-9]+\\.[0-9]|[0-9]{2,}[1-46-9](?![0-9.])|[2-9][1-46-9](?![0-9.])")
_ROUND = re.compile("(?<![0-9.])(?:[1-9]0+|[1-9]|[0-9]*5)(?![0-9.])")
_RESULT = re.compile(
    "(?:提质增效|提质|增效|焕然一新|向好|加快|增强|提升|改善|优化|深化|提高|突破|显现|凸显|迸发|加速|彰显|进步|完善|夯实|发展|转变|好转|见效|新成效|新提升|新进展|增进|巩固|升级|扩大|稳定|和谐)$"
)
_ENDED = re.compile(
    "(?:全面|持续|不断|稳步|明显|显著|大幅|有效|更加|扎实|有序|深入)(?:提升|改善|增强|提高|优化|加快|推进|好转|向好|夯实|完善|发展|开展|实施|显现)(?=[，。；])"
    "|(?:投入使用|投用|竣工|通车|开园|揭牌|启用|开业|投产|落户|落地|完工|完成|上线|运营|验收|开工|贯通|试点)(?=[，。；])"
)
_COMMAND = re.compile(
    "(?:在[^，。]{2,14}上|积极|聚焦|聚力|着眼|致力|激发|锻造|培育|壮大|建设|统筹|守牢|筑牢|兜牢|做优|做强|做大|倾力|用心|用情|擦亮|塑造|释放|夯实|拓展|力促|严守|着力|坚持|全力|加快|推进|推动|深化|强化|扎实|持续|大力|紧扣|围绕|突出|狠抓|抓好|加强|完善|优化|提升|促进|深入|打造|构建|奋力|更大|更加|以)"
)
ENGLISH_BACK = re.compile(
    r"\b(?:(?<!over )(?<!on )(?<!than )(?<!from )(?<!with )(?<! to )(?<!percent )(?<!% )last year|was|were|(?<!be )(?<!is )(?<!are )(?<!been )(?<!to )(?:achieved|recorded|registered|posted|witnessed|attained|amounted to)(?= (?:an?|the|its|our|over|more|about) | [£$€₹0-9]|,? [A-Z][a-z]* ?[0-9])|grew|rose|reached|fell|(?<!be )(?:increased|expanded|contracted|decreased|improved|narrowed|widened|eased|shrank|slipped|climbed) (?:by|to|from)|has(?! been (?:pegged|set|fixed|allocated|earmarked|budgeted|proposed|targeted|projected|kept|capped))|have been(?! (?:pegged|set|fixed|allocated|earmarked|budgeted|proposed|targeted|projected|kept|capped))|had|^\W*(?:[A-Z][a-z]+ )(?:[a-z-]+ ){0,5}years? ago|^\W*(?-i:Sold|Built|Won|Made|Held|Paid|Spent|Brought|Began|Ran|Met|Kept|Led|Gave|Took|[A-Z][a-z]+ed(?= [£$€₹]?[0-9]))|set a (?:new )?record|exceeded|stood|dropped|declined|"
    r"we (?:also )?(?:operate|employ|own|run|look after|care for) (?:about |around |over |more than )?[0-9]+|over the past|in the past|there (?:are|were)|totall?ed|became|came to|got|went|took|gave|saw(?! [a-z]+s\b)|began|became|drew|wrote|chose|were created|saw|averaged|came in(?= at| [0-9])|(?:contributed|earned|received)(?= [£$€0-9R])|(?<!be )(?:doubled|tripled|quadrupled|halved)|so far|to date|last (?:season|month|quarter|spring|summer|autumn|winter)|"
    r"(?:employs|manages|operates|oversees|is home to|builds on|comprises|consists of|is made up of)|have (?:[a-z]+ly |also |already |now )?(?:(?!allocated|provided|proposed|decided|agreed|committed|earmarked|budgeted|pledged|capped|projected)[a-z]{3,}ed|fallen|risen|grown|seen|built|made|met|won|paid|spent|begun|gone|come|kept|held|put|cut|taken|given|done|got|brought|left|lost|led|shown|run|become|sold|bought|set)|(?<!be )(?<!been )(?<!is )(?<!are )(?<!not )[a-z]{3,}(?<!aged)(?<!priced)(?<!rated)(?<!valued)(?<!needed)(?<!planned)(?<!limited)(?<!expected)(?<!exceed)(?<!need)(?<!feed)(?<!succeed)(?<!seed)(?<!speed)(?<!breed)(?<!weed)(?<=ed) (?:about |around |over |more than |nearly |almost |some )?[0-9][0-9,.]*(?: million| billion)? (?:[a-z-]+ ){0,3}?(?:[a-z]{3,}s|people|children|staff)|"
    r"(?:we|government|council|city|department|ministry|trust|agency|state|(?<!every )(?<!each )county|they) (?:also |successfully )?(?:(?!need)[a-z]{2,}ed|built|made|met|won|paid|spent|began|ran|gave|took|held|sold|brought|kept|led))\b",
    re.I,
)
ENGLISH_AHEAD = re.compile(
    r"\b(?:will|shall|should|must|target|targets|aim|aims|goal|goals|plan to|planned to|this year|projected|expect|set(?! an? (?:new |all-time )?(?:record|high))|intend|by 20|(?:is|are) to be|(?<=[a-z])['’]ll|next year|in the (?:coming|year ahead))\b",
    re.I,
)
# What somebody who speaks says before what is to be: I propose, tonight we are asking for, I have allocated.
SPEAKER_ASKS = (
    r"(?:I|[Ww]e|[Tt]hey)(?:['’](?:m|re|d))?(?: am| are| would)?(?: (?:also|now|therefore|hereby|again|further|tonight|today|still|all))?"
    r" (?:ask|propose|call (?:on|for|upon)|urge|challenge|want|pledge|commit(?! ourselves)|seek|announce|introduce|allocate|recommend|request|direct|order|instruct|(?:ask|propos|call|urg|challeng|announc|introduc|allocat|direct|order|instruct|send)ing)"
)
# What a sentence of an English plan begins with: what is asked for, or that it is asked for.
ENGLISH_PLAN = re.compile(
    r"[\s•●■◆*–—-]*(?:(?:[0-9]{1,2}|[ivx]{1,4}|[a-h])[.)] +|[0-9]{1,2}(?:\.[0-9]{1,2})+ +|(?:Objective|Goal|Action|Strategy|Target|Output|Initiative|Commitment|Activity) [0-9A-Z]{1,2}(?:\.[0-9]{1,2})*[.:]? )?(?:(?:We |To |The \w+ )?(?:[Tt]argets? to |[Pp]lans? to |[Ii]ncrease|[Rr]educe|[Rr]aise|[Ee]nsure|[Cc]onstruct|[Bb]uild|[Dd]rill|[Ii]nstall|[Pp]lant|[Rr]ecruit|[Dd]eliver|[Aa]chieve|[Ii]mprove|[Ee]xpand|[Tt]rain|[Pp]rovide|[Cc]reate|[Dd]evelop|[Ee]stablish|[Cc]omplete|[Ll]aunch|[Oo]pen|[Ss]upport|[Mm]aintain|[Ii]nvest|[Ll]ower|[Rr]etrofit|[Rr]esurface|[Rr]enovate|[Ss]ecure|[Bb]ring|[Kk]eep|[Ss]tart|[Bb]egin|[Tt]reat|[Hh]old|[Hh]ire|[Cc]orrect|[Pp]rocess|[Ll]imit|[Ff]ill|[Rr]estore|[Rr]esolve|[Rr]espond|[Aa]nswer|[Ss]upply|[Dd]ouble|[Hh]alve|(?i:adopt|publish|introduce|implement|finish|endorse|designate|roll out|upgrade|replace|convert|appoint|host|sign|approve|submit|prepare|pilot|procure|attract|register|distribute|conduct|connect|attain|enroll?|vaccinate|divert|identify|pay|acquire|enact|reopen|relaunch|rehabilitate|reseal|boost|strengthen|continue|update|refresh|relocate|set up|commence|generate|redevelop|refurbish|rebuild|deploy|equip|electrify|reforest|eliminate|eradicate|promote|protect|encourage|accelerate|consolidate|finali[sz]e))\b(?! by [0-9]| in | of |ed|ing)"
    r"|[^.]*\b(?:shall|will|(?:is|are) to)(?: not)? (?:be|have|grow|rise|fall|reach|come|go|build|[a-z]+ to)\b)"
)
# (2024/25: 43%), up from 38 last year, below 2005 levels, homes built before 2000: where a goal begins turns nothing.
_BEGUN = re.compile(
    r"\([^()]*\)|(?<=s )(?:built|constructed|installed|registered|born|made) before (?:19|20)[0-9]{2}\b|, which (?:was|were|is|are|stood at) [^,]*,|,? ?\b(?:up|down)?,? ?\b(?:from|than|against|versus|compared (?:with|to)) (?:[^,;.()]|[.,](?=[0-9])){0,40}?(?:last year|(?:19|20)[0-9]{2}(?:[/–-][0-9]{2})?)|\b(?:below|above|on|over|of) (?:(?:19|20)[0-9]{2} levels?\b|(?<!of )(?:19|20)[0-9]{2}\b|(?:the|its|our|their) (?:19|20)[0-9]{2}(?:[/–-][0-9]{2})? (?:levels?|baseline|base year|figures?|outturn))",
    re.I,
)
_SAID_YEAR = re.compile("(?:19|20)[0-9]{2}|last year", re.I)  # every beginning has a bracket or one of these
_LISTED = re.compile(r"\s*[•●■◆*–—-]|[^\n]*[;:]")


def plans(words: str) -> bool:
    """Whether an English sentence begins as one of a plan does, and tells nothing of what was."""
    return ENGLISH_PLAN.match(words) is not None and not ENGLISH_BACK.search(without_beginnings(words))


# Coverage increased to 95%: in a list of the plan a participle alone says what is to be done.
_PARTICIPLE = re.compile(
    r"\b(?:increased|expanded|contracted|decreased|improved|narrowed|widened|eased|climbed|doubled|tripled|quadrupled|halved)\b"
)


def without_beginnings(words: str) -> str:
    """The words of an English sentence without those that say where a goal begins."""
    return _BEGUN.sub("", words) if "(" in words or _SAID_YEAR.search(words) else words


# In FY 2023 the Bureau …
_OPENING_YEAR = re.compile(
    r"\W*(?:(?:In|During|Over|Across|Throughout|At the end of|By the end of|For) (?:the )?(?:(?:financial|fiscal) year |F\.?Y\.? ?|calendar year |year )?|(?=[0-9]{4}(?:[/–-][0-9]{2})? (?:in (?:brief|review|numbers|figures)|at a glance|highlights|saw)\b))((?:19|20)[0-9]{2})",
    re.I,
)
_OPENS_NOW = re.compile(
    r"\W*(?:[0-9]{1,2} +)?(?:Today|At present|Currently|At the moment|Right now),? (?!we (?:are )?(?:ask|propos|announc|launch|commit))"
)
_MODAL = re.compile(r"\b(?:will|shall|should|must|(?:is|are) to|plans? to|aims? to|intends? to)\b|['’]ll\b", re.I)


def asked_or_told(words: str, year: int | None, *, planned: bool) -> tuple[int, str]:
    """Whether the words of an English sentence ask for what is to come (1) or tell what was (-1), 0 where they say both or
    neither, and the words without those that say where a goal begins. `year` is the plan's first, `planned`: it stands under a heading of the plan."""
    if opens_before(words, year):
        return -1, words
    words = without_beginnings(words)
    said = _PARTICIPLE.sub("", words) if planned and _LISTED.match(words) else words
    return (ENGLISH_AHEAD.search(said) is not None) - (ENGLISH_BACK.search(said) is not None), words


def opens_before(words: str, year: int | None) -> bool:
    """Whether a year before the plan's first, or today, opens an English sentence in which nothing is still to be done."""
    if _OPENS_NOW.match(words):
        return _MODAL.search(words) is None
    opens = _OPENING_YEAR.match(words)
    return opens is not None and year is not None and int(opens[1]) < year and not _MODAL.search(words)


_NUMBERING = "—●■ （(）)一二三四五六七八九十、.0123456789 "
_TITLE = 26  # characters
_LINES = 40  # of a part, as far as it is looked at
_ENOUGH = 3000  # characters of a paragraph


def leaning(lines: list[Line], weights: list[float]) -> float:
    """The mean of what the paragraphs' own words say (`weights`), above 0 where they plan; for those that no heading places."""
    said = [own for line, own in zip(lines, weights, strict=True) if line.body < line.end]
    return sum(said) / len(said) if said else 0.0


def weight(text: str, line: Line) -> float:
    """How much a paragraph's own words look ahead (above 0) or back (below 0); looks at a bounded part of it."""
    words = text[line.body : min(line.end, line.body + _ENOUGH)]
    if is_english(words):
        return 2.0 * (len(ENGLISH_AHEAD.findall(words)) - len(ENGLISH_BACK.findall(words)))
    done, planned = len(_DONE.findall(words)), len(_PLANNED.findall(words))
    style = _style(text[line.start : min(line.end, line.start + 40)])
    ended = len(_ENDED.findall(words))
    figures = 0.3 * len(_ROUND.findall(words)) - 0.6 * len(_UNEVEN.findall(words))
    return 1.5 * planned + 0.6 * len(_IMPERATIVE.findall(words)) - 2.0 * done - 0.7 * ended + style + figures


def _style(opening: str) -> float:
    """How a paragraph's title speaks: 聚焦…, 推进… command (above 0), …持续改善, …步伐加快 tell a result (below 0)."""
    title = re.split("[。：\n]", opening.lstrip(_NUMBERING), maxsplit=1)[0]
    if len(title) > _TITLE:
        return 0.0
    last = re.split("[，、 ]", title)[-1]
    if _RESULT.search(last) and not _COMMAND.match(last):
        return -2.5
    return 2.0 if _COMMAND.match(title) else 0.0


def is_english(words: str) -> bool:
    """Whether a text is written in Latin letters, by its beginning."""
    sample = words[:400]
    if is_latin(sample):
        return sample != ""
    return len(sample.encode("ascii", "ignore")) > 0.9 * len(sample)


# Bed occupancy at or below 92%, vacancies to fall to 7%: what a list asks for where it has no verb of its own.
_BOUNDED = re.compile(
    r"(?:\b(?:at least|at most|no [a-z]+ than|at or (?:below|above)|under|below|above|over|within|up to|to [a-z]+(?: (?:to|by)(?: a further| another| about)?)?)|[<>≤≥]) ?[£$€]?[0-9]|[0-9]%? or (?:more|less|below|above|higher|lower|better|fewer)\b|\b(?:by|from) (?:(?:the end of|end|early|mid|late)[ -])?(?:[A-Z][a-z]+ )?20[0-9]{2}\b",
    re.I,
)


def asks(text: str, lines: list[Line], at: int) -> bool:
    """Whether the English lines under a heading, up to the next title, ask for something more than they tell of what was."""
    own = [line for line in takewhile(lambda line: not line.title, lines[at + 1 : at + _LINES]) if not line.level]
    asking = sum(
        max(
            ENGLISH_PLAN.match(text, line.start, line.end) is not None,
            len(_BOUNDED.findall(text, line.start, line.end)),
        )
        for line in own
    )
    told = sum(ENGLISH_BACK.search(text, line.start, line.end) is not None for line in own)
    return asking > 1 and 3 * asking >= len(own) and 4 * told <= asking


DATED = re.compile(
    '(?<![0-9比较])(?P<year>(?:19|20)[0-9]{2})(?![0-9])(?=年(?![0-9]{1,2}月)|[-—–~至到]20[0-9]{2}年|(?:[/–-][0-9]{2})?(?: ?[,:;.)](?![0-9])| [A-Za-z]|(?<=[a-z] [0-9]{4})\\s*$))|[“"]?十(?P<plan>[一二三四五六])五[”"]?'
)
_NUMERALS = {numeral: value for value, numeral in enumerate("一二三四五六七八九十", start=1)}


def names_later(words: str, year: int | None) -> bool | None:
    """Whether the words name the plan's first `year` or a later one, or a five-year plan that ends then; None where they name none."""
    if year is None:
        return None
    seen = [
        int(match["year"]) if match["year"] else 2005 + 5 * _NUMERALS[match["plan"]] for match in DATED.finditer(words)
    ]
    return max(seen) >= year if seen else None


# A year that is no calendar year is named by the one in which it begins (2022-23, July 2022 to June 2023) or ends (FY 2023).
_YEAR = re.compile(
    r"(?P<ended>\b(?:FY ?|(?:fiscal|financial) year |year (?:ended|ending|to) (?:[0-9]{1,2} )?[A-Z][a-z]+ ))?(?<![0-9])(?P<year>(?:19|20)[0-9]{2})(?![0-9])"
    r"(?P<range>(?: ?[-–/] ?| to )(?:[A-Z][a-z]+ )?(?P<last>(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9])))?",
    re.I,
)


def later(words: str, year: int | None, month: int) -> bool | None:
    """Whether English words name a year of twelve months that begins with the plan's own `year`, or later; None where they name
    none. The plan's years begin in that `month`; where it is not January, a bare year counts from the one before it."""
    if year is None:
        return None
    begins = [_begin(named, month) for named in _YEAR.finditer(words)]
    return max(begins) >= year if begins else None


def _begin(named: re.Match[str], month: int) -> int:
    if month == 1:
        return int(named["last"]) if named["last"] and len(named["last"]) > _TWO_DIGITS else int(named["year"])
    return int(named["year"]) - (1 if named["ended"] or not named["range"] else 0)


_TWO_DIGITS = 2
