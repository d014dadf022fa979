"""Words that look back or ahead: what was done, what is planned, results, commands, promises, in both languages."""

import re

DONE = re.compile(
    "(?<!为)了(?![解不])|已(?!知)|累计|预计(?!今年)|同比|荣获|获评|获批|获得|获国|获省|入选|圆满|顺利"
    "|成功(?![创率])|喜获|跃居|[位均]居|排名|名列|居全"
    "|比上年|较上年|比去年|较去年|列全|走在|率先|首个|首次|成效|取得|得到|明显|历史性|蝉联|被评为|被列为|惠及"
    "|受益|总数达|累积|连续[0-9一二三四五六七八九十两]+年|"
    "[0-9](?:万|亿|个|%|平|公|千|元|美)[^，。；0-9]{0,4}[，、,](?:同比|比上年)?(?:名义|实际)?(?:分别)?(?:增长"
    "|下降)|全部(?:脱贫|退出|完成)|胜利"
)
PLANNED = re.compile(
    "力争|确保|争取|(?<![需主重])要(?![求素闻])|(?<![即])将(?![近军])|今年|计划(?!外|生)|拟"
    "|(?<=[0-9%家个项亿元人户里亩套张所])(?:以上|左右|以内)|努力|明年|未来[一三五十]年|(?:我们|政府)会"
    "|会(?:继续|[在于]20)"
)
IMPERATIVE = re.compile(
    "(?:^|[，。；：])(?:加快|推进|深化|加强|完善|坚持|着力|大力|进一步|持续|支持|推动|鼓励|引导|探索|积极|启动"
    "|全力|抓好|做好|谋划|促进|新增|新建|完成|实施|开展|创建|打造|培育)"
)
RESULT = re.compile(
    "(?:提质增效|提质|增效|焕然一新|向好|加快|增强|提升|改善|优化|深化|提高|突破|显现|凸显|迸发|加速|彰显|进步"
    "|完善|夯实|发展|转变|好转|见效|新成效|新提升|新进展|增进|巩固|升级|扩大|稳定|和谐)$"
)
ENDED = re.compile(
    "(?:全面|持续|不断|稳步|明显|显著|大幅|有效|更加|扎实|有序|深入)(?:提升|改善|增强|提高|优化|加快|推进|好转"
    "|向好|夯实|完善|发展|开展|实施|显现)(?=[，。；])"
    "|(?:投入使用|投用|竣工|通车|开园|揭牌|启用|开业|投产|落户|落地|完工|完成|上线|运营|验收|开工|贯通"
    "|试点)(?=[，。；])"
)
COMMAND = re.compile(
    "(?:在[^，。]{2,14}上|积极|聚焦|聚力|着眼|致力|激发|锻造|培育|壮大|建设|统筹|守牢|筑牢|兜牢|做优|做强|做大"
    "|倾力|用心|用情|擦亮|塑造|释放|夯实|拓展|力促|严守|着力|坚持|全力|加快|推进|推动|深化|强化|扎实|持续|大力"
    "|紧扣|围绕|突出|狠抓|抓好|加强|完善|优化|提升|促进|深入|打造|构建|奋力|更大|更加|以)"
)
ENGLISH_BACK = re.compile(
    r"\b(?:(?<!over )(?<!on )(?<!than )(?<!from )(?<!with )(?<! to )(?<!percent )(?<!% )last year|was|were"
    r"|(?<!be )(?<!is )(?<!are )(?<!been )(?<!to )(?:achieved|recorded|registered|posted|witnessed|attained"
    r"|amounted to)(?= (?:an?|the|its|our|over|more|about) | [£$€₹0-9]|,? [A-Z][a-z]* ?[0-9])|grew|(?-i:rose)|reached"
    r"|fell|(?<!be )(?:increased|expanded|contracted|decreased|improved|narrowed|widened|eased|shrank|slipped"
    r"|climbed) (?:by|to|from)|has(?! been (?:pegged|set|fixed|allocated|earmarked|budgeted|proposed|targeted"
    r"|projected|kept|capped))|have been(?! (?:pegged|set|fixed|allocated|earmarked|budgeted|proposed|targeted"
    r"|projected|kept|capped))|had|^\W*(?:[A-Z][a-z]+ )(?:[a-z-]+ ){0,5}years? ago"
    r"|^\W*(?-i:Sold|Built|Won|Made|Held|Paid|Spent|Brought|Began|Ran|Met|Kept|Led|Gave|Took"
    r"|[A-Z][a-z]+ed(?= [£$€₹]?[0-9]))|set a (?:new )?record|exceeded|stood|dropped|declined|"
    r"we (?:also )?(?:operate|employ|own|run|look after|care for) (?:about |around |over |more than )?[0-9]+"
    r"|over the past|in the past|there (?:are|were)|totall?ed|became|came to|got|went|took|gave|saw(?! [a-z]+s\b)"
    r"|began|became|drew|wrote|chose|were created|saw|averaged|came in(?= at| [0-9])"
    r"|(?:contributed|earned|received)(?= [£$€0-9R])|(?<!be )(?:doubled|tripled|quadrupled|halved)|so far|to date"
    r"|last (?:season|month|quarter|spring|summer|autumn|winter)|"
    r"(?:employs|manages|operates|oversees|is home to|builds on|comprises|consists of|is made up of)"
    r"|have (?:[a-z]+ly |also |already |now )?(?:(?!allocated|provided|proposed|decided|agreed|committed"
    r"|earmarked|budgeted|pledged|capped|projected)[a-z]{3,}ed|fallen|risen|grown|seen|built|made|met|won|paid"
    r"|spent|begun|gone|come|kept|held|put|cut|taken|given|done|got|brought|left|lost|led|shown|run|become|sold"
    r"|bought|set)|(?<!be )(?<!been )(?<!is )(?<!are )(?<!not )[a-z]{3,}(?<!aged)(?<!priced)(?<!rated)(?<!valued)"
    r"(?<!needed)(?<!planned)(?<!limited)(?<!expected)(?<!exceed)(?<!need)(?<!feed)(?<!succeed)(?<!seed)(?<!speed"
    r")(?<!breed)(?<!weed)(?<=ed) (?:about |around |over |more than |nearly |almost "
    r"|some )?[0-9][0-9,.]*(?:(?:%| per ?cent) of|(?: million| billion)? (?:[a-z-]+ ){0,3}?(?:[a-z]{3,}s|people"
    r"|children|staff))|"
    r"(?:we|government|council|city|department|ministry|trust|agency|state|(?<!every )(?<!each )county"
    r"|they) (?:also |successfully )?(?:(?!need)[a-z]{2,}ed|built|made|met|won|paid|spent|began|ran|gave|took"
    r"|held|sold|brought|kept|led))\b",
    re.I,
)
ENGLISH_AHEAD = re.compile(
    r"\b(?:will|shall|should|must|target|targets|aim|aims|goal|goals|plan to|planned to|this year|projected"
    r"|expect|set(?! an? (?:new |all-time )?(?:record|high))|intend|by 20|(?:is|are) to be|(?<=[a-z])['’]ll"
    r"|next year|in the (?:coming|year ahead))\b",
    re.I,
)
# What somebody who speaks says before what is to be: I propose, tonight we are asking for, I have allocated.
SPEAKER_ASKS = (
    r"(?:I|[Ww]e|[Tt]hey)(?:['’](?:m|re|d))?(?: am| are| would)?(?: (?:also|now|therefore|hereby|again|further"
    r"|tonight|today|still|all))?"
    r" (?:ask|propose|call (?:on|for|upon)|urge|challenge|want|pledge|commit(?! ourselves)|seek|announce"
    r"|introduce|allocate|recommend|request|direct|order|instruct"
    r"|(?:ask|propos|call|urg|challeng|announc|introduc|allocat|direct|order|instruct|send)ing)"
)
# What a sentence of an English plan begins with: what is asked for, or that it is asked for.
ENGLISH_PLAN = re.compile(
    r"[\s•●■◆*–—-]*(?:(?:[0-9]{1,2}|[ivx]{1,4}|[a-h])[.)] +|[0-9]{1,2}(?:\.[0-9]{1,2})+ +"
    r"|(?:Objective|Goal|Action|Strategy|Target|Output|Initiative|Commitment"
    r"|Activity) [0-9A-Z]{1,2}(?:\.[0-9]{1,2})*[.:]? )?(?:(?:We |To |The \w+ )?(?:[Tt]argets? to |[Pp]lans? to "
    r"|[Ii]ncrease|[Rr]educe|[Rr]aise|[Ee]nsure|[Cc]onstruct|[Bb]uild|[Dd]rill|[Ii]nstall|[Pp]lant|[Rr]ecruit"
    r"|[Dd]eliver|[Aa]chieve|[Ii]mprove|[Ee]xpand|[Tt]rain|[Pp]rovide|[Cc]reate|[Dd]evelop|[Ee]stablish"
    r"|[Cc]omplete|[Ll]aunch|[Oo]pen|[Ss]upport|[Mm]aintain|[Ii]nvest|[Ll]ower|[Rr]etrofit|[Rr]esurface"
    r"|[Rr]enovate|[Ss]ecure|[Bb]ring|[Kk]eep|[Ss]tart|[Bb]egin|[Tt]reat|[Hh]old|[Hh]ire|[Cc]orrect|[Pp]rocess"
    r"|[Ll]imit|[Ff]ill|[Rr]estore|[Rr]esolve|[Rr]espond|[Aa]nswer|[Ss]upply|[Dd]ouble|[Hh]alve"
    r"|(?i:adopt|publish|introduce|implement|finish|endorse|designate|roll out|upgrade|replace|convert|appoint"
    r"|host|sign|approve|submit|prepare|pilot|procure|attract|register|distribute|conduct|connect|attain|enroll?"
    r"|vaccinate|divert|identify|pay|acquire|enact|reopen|relaunch|rehabilitate|reseal|boost|strengthen|continue"
    r"|update|refresh|relocate|set up|commence|generate|redevelop|refurbish|rebuild|deploy|equip|electrify"
    r"|reforest|eliminate|eradicate|promote|protect|encourage|accelerate|consolidate|finali[sz]e))\b(?! by [0-9]"
    r"| in | of |ed|ing)"
    r"|[^.]*\b(?:shall|will|(?:is|are) to)(?: not)? (?:be|have|grow|rise|fall|reach|come|go|build|[a-z]+ to)\b)"
)
# (2024/25: 43%), up from 38 last year, below 2005 levels, homes built before 2000: where a goal begins turns nothing.
BEGUN = re.compile(
    r"\([^()]*\)|(?<=s )(?:built|constructed|installed|registered|born|made) before (?:19|20)[0-9]{2}\b"
    r"|, which (?:was|were|is|are|stood at) [^,]*,|,? ?\b(?:up|down)?,? ?(?<!benefited )(?<!benefitted )"
    r"\b(?:from|than|against|versus"
    r"|compared (?:with|to)) (?:[^,;.()]|[.,](?=[0-9])){0,40}?(?:last year|(?:19|20)[0-9]{2}(?:[/–-][0-9]{2})?)"
    r"|\b(?:below|above|on|over|of) (?:(?:19|20)[0-9]{2} levels?\b|(?<!of )(?:19|20)[0-9]{2}\b"
    r"|(?:the|its|our|their) (?:19|20)[0-9]{2}(?:[/–-][0-9]{2})? (?:levels?|baseline|base year|figures?|outturn))",
    re.I,
)
# A growth at current prices, where it is called so.
NOMINAL = re.compile("名义|现价|当年价格?|\\bnominal(?:ly)?\\b|\\bcurrent prices\\b|\\bcash terms\\b", re.I)
