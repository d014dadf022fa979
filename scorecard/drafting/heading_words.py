"""The words of headings: of a review, of what lies ahead, of several years, and of lines that are no headings."""

import re

from scorecard.language.vocabulary import alternatives, current, rebuilt

_REVIEW = (
    "回顾|成就|成绩|(?:工作|主要|发展)成效|总结|(?:完成|执行|实施|进展|落实)情况|以来|过去|年来|去年|上年"
    "|主要工作和.{0,8}成|取得|存在.{0,4}问题"
    "|^[\\W0-9]*about (?:the )?[\\w’'-]+(?: [\\w’'-]+)?$|review|context$"
    "|where (?:we|are we|do we) (?:are|stand|now)|how (?:are we doing|did we do)|at a glance|operating context"
    "|background|who we are|about us|about the (?:department|agency|council|commission|authority|trust|office"
    "|organi[sz]ation|ministry)|looking back|look back|(?<!sectoral )(?<!sector )(?<!budget )(?<!policy "
    ")highlights\\b|how (?:you|we) (?:can help|spend)|how (?:the|your|our) (?:money|budget|council tax"
    "|tax(?:es)?) (?:is|are) spent|financial statements|where (?:the|your|our) (?:money|tax(?:es)?"
    "|council tax) (?:comes?|goes?)|accomplish|achievements?\\b|past|last year"
    "|what (?:has been|was|we|we have|we've) (?:done|did|achieved|delivered)|our (?:progress|record|successes)"
    "|how (?:we|the [a-z]+) (?:did|performed|have done)|(?<!measuring )our performance|progress (?:made|report)"
)
# What an English text says before it comes to its goals tells what is, unless a sentence of it promises something.
OPENING = re.compile(
    r"introduction(?: (?:by|from)\b.*)?|(?:foreword|preface|welcome)\b.*"
    r"|(?:a )?(?:message|letter|word)s? (?:from|of|by)\b.*|.*['’]s? (?:message|letter|foreword)"
    r"|why\b.*|(?:from|by) (?:the|our) (?:minister|leader|mayor|chair|chief executive|secretary)\b.*"
    r"|.*\bresponses? to (?:our|the) consultation\b.*|what (?:you|residents|people) (?:told us|said)\b.*"
    r"|.*\b(?:why (?:we need|this matters|it matters|change)|the (?:challenges?|problems?|case for)|challenges"
    r"|what we inherited)\b.*",
    re.I,
)
# What an English plan tells of itself before it comes to its goals.
CONTEXT_HEADING = re.compile(
    r"operating (?:context|environment)|background|context|who we are|about (?:us|the \w+|[\w’'-]+(?: [\w’'-]+)?)"
    r"|introduction|our (?:organisation|organization|purpose|role|people|structure)"
    r"|where (?:we are|are we|do we stand|we stand)(?: now| today)?|how (?:we are|are we) doing",
    re.I,
)
_AHEAD = (
    "目标|安排|任务|打算|部署|思路|今年|明年|未来|今后|展望|总体要求|重点工作|工作重点|主要工作|下一步|下一阶段"
    "|蓝图|民生实事|主要考虑|指导思想|做好[^，。]{0,4}年[^，。]{0,6}工作|计划(?!生育)|规划纲要|工作建议"
    "|targets?\\b|goals?\\b|milestones\\b|plans?\\b|outlook|this year|next year|coming year|what we will|what we plan"
    "|year ahead|how we will|what success looks like|measuring (?:our |the )?(?:performance|success|progress)"
    "|performance (?:measures|expectations|indicators)|ambitions?\\b|pledges?\\b|objectives?\\b|priorit|tasks?\\b"
    "|commitments?\\b|the year ahead|looking ahead|where (?:do )?we (?:want|plan|aim|need)|how we(?:'|’)ll"
    "|what (?:happens|comes) next|what(?:’s|'s| is) next|must-dos?|we will\b|deliverables\b|what I will\b"
)
DONE_HEADING = re.compile(
    "(?:完成|实现|达到|落实|超额|兑现|推进)[^，。]{0,12}(?:目标|任务)|目标[^，。]{0,6}(?:完成|实现|达到)|圆满"
    "|胜利|良好开局|实现[^，。]{0,10}开局|收官(?!之年)"
)
OF_FIVE_YEARS = re.compile(
    '十[一二三四五六七]五[”"]?(?:规划|时期|期间)?(?:的|我[省市县区]|全[省市县区]|经济社会|发展|工作)*(?:的|主要'
    "|奋斗|总体|预期|重点|指导)*(?:目标|任务|思路|考虑|要求|安排|思想|规划纲要|工作|重要举措)"
)
NO_HEADING = re.compile(
    "报告(?:[（(].*)?$|^(?:——|—)?(?:在)?20[0-9]{2}年(?:[0-9]|[一二三四五六七八九十]){1,2}月|会议上|[来]源|日报"
    "|主任|^目录|report on the work|work report$|statement$|delivered at"
    "|^(?:[0-9]{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november"
    "|december) (?:[0-9]{1,2}, )?(?:19|20)[0-9]{2}$",
    re.I,
)
# A list that explains the report's terms: its numbers say what a term means, not what was done or is to be done.
EXPLAINS = re.compile(
    "(?:附(?:件|录)?[0-9一二三四五六]{0,2}[：:、. ]?)?(?:《?政府工作报告》?)?(?:有关|部分|相关|主要|专业)?"
    "(?:名词|术语|用语|词语)(?:术语)?(?:解释|注释|说明|释义|解读)|glossary(?: of terms)?|explanation of terms",
    re.I,
)
EXPLAINED = re.compile("附[件录表]|附[：:]|[^0-9]{0,6}20[0-9]{2}年|[^，。]{0,12}(?:实事|annex|appendix)", re.I)


@rebuilt()
def review_words() -> re.Pattern[str]:
    """The words by which a heading says that its part looks back, the project's own among them."""
    return re.compile(_REVIEW + alternatives(current().review), re.I)


@rebuilt()
def ahead_words() -> re.Pattern[str]:
    """The words by which a heading says that its part looks ahead, the project's own among them."""
    return re.compile(_AHEAD + alternatives(current().plan), re.I)
