"""The field's words in both languages: one term for one thing in columns, messages and reasons."""

from scorecard.language.bilingual import Said

TERMS: dict[str, Said] = {
    # colours as lights
    "green": Said("green", "绿灯"),
    "amber": Said("amber", "黄灯"),
    "red": Said("red", "红灯"),
    "grey": Said("grey", "未亮灯"),
    "hollow": Said("hollow", "空心"),
    "solid": Said("solid", "实心"),
    # status
    "met": Said("met", "达到"),
    "on-track": Said("on track", "进度正常"),
    "near": Said("near", "接近"),
    "at-risk": Said("at risk", "进度偏慢"),
    "partly": Said("partly", "部分完成"),
    "late": Said("late", "逾期完成"),
    "missed": Said("missed", "未达到"),
    "off-track": Said("off track", "进度滞后"),
    "backwards": Said("backwards", "倒退"),
    "no-figure": Said("no figure", "无公布数"),
    "not-due": Said("not due", "未到期"),
    "unstated": Said("unstated", "目标未载明"),
    "undecidable": Said("undecidable", "无法判定"),
    "not-comparable": Said("not comparable", "不可比"),
    # evidence
    "reported": Said("reported", "公布"),
    "derived": Said("derived", "推算"),
    "interim": Said("interim", "阶段数"),
    "indicative": Said("indicative", "参考"),
    "none": Said("none", "无"),
    # measures
    "amount": Said("amount", "总量"),
    "level": Said("level", "水平"),
    "growth": Said("growth", "增速"),
    "added": Said("gross addition", "新增数"),
    "net-added": Said("net addition", "净增数"),
    "change": Said("change in points", "变动点数"),
    "multiple": Said("multiple", "倍数"),
    "rank": Said("rank", "位次"),
    "stage": Said("stage", "进展"),
    # scopes
    "citywide": Said("citywide", "全市"),
    "municipal": Said("municipal", "市级"),
    # strength
    "firm": Said("firm", "明确"),
    "stretch": Said("stretch", "力争"),
    "effort": Said("effort", "推动"),
    # stages
    "not-started": Said("not started", "未启动"),
    "prepared": Said("prepared", "完成前期"),
    "signed": Said("signed", "签约"),
    "started": Said("started", "启动"),
    "completed": Said("completed", "建成"),
    "in-use": Said("in use", "投用"),
    "adopted": Said("adopted", "出台"),
    "published": Said("published", "发布"),
    "held": Said("held", "举办"),
    "moved": Said("moved", "搬迁"),
    "awarded": Said("awarded", "创成"),
    # standing, status and prices of figures
    "official": Said("official", "官方"),
    "press": Said("press", "媒体"),
    "secondary": Said("secondary", "二手"),
    "final": Said("final", "最终"),
    "preliminary": Said("preliminary", "初步"),
    "estimated": Said("estimated", "预计"),
    "constant": Said("constant", "不变价"),
    "current": Said("current", "现价"),
    # ambition: what the goal asks against the last reading before the plan; of a cap, less is more
    "above": Said("asks more", "要求更高"),
    "same": Said("asks as much", "要求相同"),
    "below": Said("asks less", "要求更低"),
    # methods
    "attainment": Said("attainment", "完成判定"),
    "pace": Said("pace", "序时进度"),
    "trajectory": Said("trajectory", "趋势进度"),
    "throughout": Said("year by year", "逐年判定"),
    "composite": Said("all parts", "综合判定"),
}


def term(word: str) -> Said:
    """The term for a code word; the word itself where it is a name (a town, a park)."""
    return TERMS.get(word) or Said(word, word)
