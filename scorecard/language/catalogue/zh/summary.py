"""Sentences of summary in Chinese."""

SENTENCES = {
    "summary.id-not-judged-figure-at-places": "“{id}”未判定：{places} 处的数据未注明口径，且与目标相差悬殊",
    "summary.look-scope-up-write-scope-citywide": "请查明口径，在该数据或目标处写明 scope: citywide（全市）或 scope: municipal（市级）。",
    "summary.value-when-source": "{when}{value}（{source}）",
    "summary.not-there": "无此目标",
    "summary.old-new": "{old}→{new}。",
    "summary.now-rests-on": "新增依据",
    "summary.no-longer-on": "不再依据",
    "summary.rests-on-same-figures": "依据的数据未变。",
    "summary.shown-kept": "有实据达到",
    "summary.shown-missed": "有实据未达到",
    "summary.shown-kept-part-nearly-or-late": "有实据部分、接近或逾期达到",
    "summary.off-track": "进度滞后或倒退",
    "summary.hint-only": "仅有迹象",
    "summary.no-report-found": "未见公布",
    "summary.not-due-yet": "未到期",
    "summary.impossible-decide-from-what-stated-or": "按现有表述或数据无法判定",
    "summary.all-count-solid-verdicts-goals-light": "{of}项目标中有实据的{count}项全为{light}。",
    "summary.successes-tend-be-reported-failures-left": "成绩往往见报，落空的往往不提，因此不能据此推断其余目标。",
    "summary.figures-may-have-been-gathered-where": "所收数据可能偏于问题一面，因此不能据此推断其余目标。",
}
