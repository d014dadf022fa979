"""The field's words in both languages: one term for one thing in columns, messages and reasons."""

from scorecard.language.bilingual import Text

TERMS: dict[str, Text] = {
    # colours as lights
    "green": Text("green", "绿灯"),
    "amber": Text("amber", "黄灯"),
    "red": Text("red", "红灯"),
    "grey": Text("grey", "未亮灯"),
    "hollow": Text("hollow", "空心"),
    "solid": Text("solid", "实心"),
    # status
    "met": Text("met", "达到"),
    "on-track": Text("on track", "进度正常"),
    "near": Text("near", "接近"),
    "at-risk": Text("at risk", "进度偏慢"),
    "partly": Text("partly", "部分完成"),
    "late": Text("late", "逾期完成"),
    "missed": Text("missed", "未达到"),
    "off-track": Text("off track", "进度滞后"),
    "backwards": Text("backwards", "倒退"),
    "no-figure": Text("no figure", "无公布数"),
    "not-due": Text("not due", "未到期"),
    "unstated": Text("unstated", "目标未载明"),
    "undecidable": Text("undecidable", "无法判定"),
    "not-comparable": Text("not comparable", "不可比"),
    # evidence
    "reported": Text("reported", "公布"),
    "derived": Text("derived", "推算"),
    "interim": Text("interim", "阶段数"),
    "indicative": Text("indicative", "参考"),
    "none": Text("none", "无"),
    # measures
    "amount": Text("amount", "总量"),
    "level": Text("level", "水平"),
    "growth": Text("growth", "增速"),
    "added": Text("gross addition", "新增数"),
    "net-added": Text("net addition", "净增数"),
    "change": Text("change in points", "变动点数"),
    "multiple": Text("multiple", "倍数"),
    "rank": Text("rank", "位次"),
    "stage": Text("stage", "进展"),
    # scopes
    "citywide": Text("citywide", "全市"),
    "municipal": Text("municipal", "市级"),
    # strength
    "firm": Text("firm", "明确"),
    "stretch": Text("stretch", "力争"),
    "effort": Text("effort", "推动"),
    # stages
    "not-started": Text("not started", "未启动"),
    "prepared": Text("prepared", "完成前期"),
    "signed": Text("signed", "签约"),
    "started": Text("started", "启动"),
    "completed": Text("completed", "建成"),
    "in-use": Text("in use", "投用"),
    "adopted": Text("adopted", "出台"),
    "published": Text("published", "发布"),
    "held": Text("held", "举办"),
    "moved": Text("moved", "搬迁"),
    "awarded": Text("awarded", "创成"),
    # standing, status and prices of figures
    "official": Text("official", "官方"),
    "press": Text("press", "媒体"),
    "secondary": Text("secondary", "二手"),
    "final": Text("final", "最终"),
    "preliminary": Text("preliminary", "初步"),
    "estimated": Text("estimated", "预计"),
    "constant": Text("constant", "不变价"),
    "current": Text("current", "现价"),
    # ambition: what the goal asks against the last reading before the plan; of a cap, less is more
    "above": Text("asks more", "要求更高"),
    "same": Text("asks as much", "要求相同"),
    "below": Text("asks less", "要求更低"),
    # methods
    "attainment": Text("attainment", "完成判定"),
    "pace": Text("pace", "序时进度"),
    "trajectory": Text("trajectory", "趋势进度"),
    "throughout": Text("year by year", "逐年判定"),
    "composite": Text("all parts", "综合判定"),
}


def term(word: str) -> Text:
    """The term for a code word; the word itself where it is a name (a town, a park)."""
    return TERMS.get(word) or Text(word, word)
