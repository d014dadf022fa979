"""The workbook's own words: sheets, columns and headings in both languages."""

from scorecard.language.bilingual import Text

SHEETS: dict[str, Text] = {
    "overview": Text("Overview", "总览"),
    "scorecard": Text("Scorecard", "计分卡"),
    "sections": Text("Sections", "分章节"),
    "trajectory": Text("Trajectory", "趋势"),
    "gaps": Text("Gaps", "缺口"),
    "entry": Text("Entry", "填报"),
    "new-sources": Text("New sources", "新来源"),
    "evidence": Text("Evidence", "依据"),
    "sources": Text("Sources", "来源"),
    "method": Text("Method", "方法"),
    "notes": Text("Notes", "附注"),
}

COLUMNS: dict[str, Text] = {
    "go": Text("↗", "↗"),
    "section": Text("Section", "章节"),
    "target": Text("Target", "目标"),
    "says": Text("Words of the plan", "原文"),
    "owner": Text("Owner", "责任单位"),
    "goal": Text("Goal", "目标值"),
    "actual": Text("Actual", "实际值"),
    "period": Text("Period", "时期"),
    "attainment": Text("Attainment", "完成率"),
    "gap": Text("Gap", "差距"),
    "light": Text("Light", "亮灯"),
    "status": Text("Status", "状态"),
    "evidence": Text("Evidence", "证据"),
    "strength": Text("Strength", "力度"),
    "ambition": Text("Ambition", "较上期"),
    "last": Text("Before", "上期结果"),
    "reason": Text("Reason", "说明"),
    "remark": Text("Remark", "备注"),
    "sources": Text("Sources", "来源"),
    "id": Text("ID", "编号"),
    "targets": Text("Targets", "目标数"),
    "total": Text("Total", "合计"),
    "covered": Text("Coverage", "覆盖率"),
    "why": Text("In short", "简要说明"),
    "expected": Text("Where it should stand", "应见于"),
    "source": Text("Source", "来源编号"),
    "title": Text("Title", "标题"),
    "publisher": Text("Publisher", "发布者"),
    "published": Text("Published", "发布时间"),
    "counts-from": Text("Counts from", "计入时间"),
    "kind": Text("Kind", "类别"),
    "standing": Text("Standing", "等级"),
    "figures": Text("Figures", "数据数"),
    "used": Text("Used by", "支撑目标"),
    "address": Text("Address", "网址"),
    "note": Text("Note", "说明"),
    "method": Text("Method", "方法"),
    "threshold": Text("Threshold", "阈值"),
    "value": Text("Value", "数值"),
    "unit": Text("Unit", "单位"),
    "whose": Text("Whose rule", "出处"),
    "because": Text("Why", "理由"),
    "place": Text("Place", "位置"),
    "scope": Text("Scope", "范围"),
    "figure-status": Text("Figure", "数据状态"),
    "worked": Text("Arithmetic", "算式"),
    "words": Text("Words of the source", "公布原文"),
    "entry-go": Text("↗", "↗"),
    "entry-section": Text("Section", "章节"),
    "entry-target": Text("Target", "目标"),
    "entry-goal": Text("Goal", "目标值"),
    "entry-value": Text("Value or stage", "数值或进展"),
    "entry-unit": Text("Unit", "单位"),
    "entry-period": Text("Period or date", "时期或日期"),
    "entry-status": Text("Status", "数据状态"),
    "entry-bound": Text("How sure", "确切程度"),
    "entry-source": Text("Source", "来源编号"),
    "entry-says": Text("Words of the source", "公布原文"),
    "entry-note": Text("Note", "说明"),
    "entry-indicator": Text("Indicator", "指标编号"),
    "entry-measure": Text("Measure", "口径"),
    "entry-scope": Text("Scope", "范围"),
    "entry-id": Text("Target ID", "目标编号"),
    "entry-title": Text("Title", "标题"),
    "entry-publisher": Text("Publisher", "发布者"),
    "entry-published": Text("Published", "发布日期"),
    "entry-kind": Text("Kind", "类别"),
    "entry-standing": Text("Standing", "等级"),
    "entry-url": Text("Address", "网址"),
    "level": Text("Level", "层级"),
    "part-of": Text("Part of", "所属目标"),
    "number": Text("No.", "序号"),
    "judged": Text("Light as judged", "判定亮灯"),
    "changed": Text("Changed", "已改动"),
    "part-status": Text("Status of the part", "分项状态"),
    "part-light": Text("Light of the part", "分项亮灯"),
    "weakest": Text("Weakest", "最弱证据"),
    "rung": Text("Rung", "证据级"),
    "done": Text("Done", "已做"),
    "unmet": Text("Unmet", "未达"),
    "decided": Text("Decided", "已判"),
    "verdict": Text("Used?", "是否采用"),
}

TEXTS: dict[str, Text] = {
    "as-of": Text("As of {}", "截至{}"),
    "period": Text("Period {}", "期间{}"),
    "targets": Text("Targets", "目标"),
    "hollow": Text("Hollow", "空心"),
    "solid": Text("Filled", "实心"),
    "how": Text("How a light comes about", "亮灯如何得出"),
    "bands-note": Text(
        "Change a value here, or a goal or an actual on the Scorecard, and the lights and counts follow; the verdicts themselves stay in the files.",
        "在此修改阈值，或在计分卡修改目标值、实际值，亮灯与计数随之变化；判定本身以数据文件为准。",
    ),
    "changed": Text(
        "Rows that differ from the run, because goals, actuals or thresholds were changed in this workbook: {}. "
        "What is struck through is still as it was in the run.",
        "因在本工作簿内改动目标值、实际值或阈值，有{}行与生成时不同；带删除线的内容仍是生成时的。",
    ),
    "changed-rows": Text(
        " · rows changed in this workbook: {}; reasons struck through are still those of the run",
        " · 有{}行在本工作簿内改动；带删除线的说明仍是生成时的",
    ),
    "changed-here": Text("changed in this workbook", "在本工作簿内改动"),
    "coverage": Text("Coverage", "实据覆盖"),
    "headline": Text("Headline goals", "主要目标"),
    "missing": Text("What is missing", "尚缺什么"),
    "by-section": Text("Lights by section", "各章节亮灯"),
    "missing-line": Text(
        "{} of {} goals have no light. They are listed on the sheet {}, with where the answer should stand.",
        "{1}项目标中{0}项未亮灯，逐项列于“{2}”表，并注明答案应见于何处。",
    ),
    "missing-none": Text("Every goal has a light.", "各项目标均已亮灯。"),
    "legend": Text("What the lights mean", "亮灯说明"),
    "legend-solid": Text(
        "Filled: rests on a figure that was reported, or follows by exact arithmetic from reported ones.",
        "实心：依据公布数，或由公布数严格推算。",
    ),
    "legend-hollow": Text(
        "Outline: rests on a figure of part of the period, or on an indirect one. A hint, counted apart.",
        "空心：只有部分时期的数据或间接数据，属于迹象，单独计数。",
    ),
    "legend-grey": Text(
        "No light: no report of it was found, it is not due, or it cannot be decided. Silence is neither good nor bad.",
        "未亮灯：未见公布、未到期或无法判定。没有公布，不等于好，也不等于坏。",
    ),
    "legend-green": Text("met, or on track", "达到，或进度正常"),
    "legend-amber": Text("near, partly, late, or at risk", "接近、部分完成、逾期完成或进度偏慢"),
    "legend-red": Text("missed, off track, or going backwards", "未达到、进度滞后或倒退"),
    "footer-page": Text("Page &P of &N", "第&P页，共&N页"),
    "evidence-lead": Text(
        "Every figure that a light rests on, and every one that was looked at and passed over, with the reason.",
        "亮灯所依据的每一条数据，以及查看后未采用的数据及理由。",
    ),
    "trajectory-lead": Text(
        "Level goals of several years: the path that leads to the goal by equal yearly growth, what was reported, and where it leads.",
        "多年期水平目标：按等速年增长达到目标所需的路径、已公布数及照此外推的结果。",
    ),
    "required": Text("Required path", "所需路径"),
    "reported": Text("Reported", "公布数"),
    "projected": Text("At this pace", "照此速度"),
    "year": Text("Year", "年份"),
    "path-told": Text("{}. Reported: {}. Goal for {}: {}.", "{}。公布数：{}。{}年目标：{}。"),
    "used": Text("used", "采用"),
    "passed": Text("passed over: {}", "未采用：{}"),
    "gaps-lead": Text(
        "Goals without a light: what is missing, and where it should stand.",
        "未亮灯的目标：缺什么，应见于何处。",
    ),
    "entry-how": Text(
        "Fill in what was reported: the value (or, for a milestone, the stage), its source and the shortest words that say it. "
        "Only actuals count, never a forecast or a plan. A source that is not in the list is described on the sheet New sources. "
        "Periods: 2021, 2021-09, 2021-01/2021-09, 2021-12-31. Then run: scorecard collect, with the name of this file.",
        "填写已公布的数据：数值（节点目标选进展）、来源编号和含有该数的最短原文。只填实际数，不填预测或计划。"
        "列表中没有的来源，请在“新来源”表中登记。时期写法：2021、2021-09、2021-01/2021-09、2021-12-31。填好后运行：scorecard collect 本文件名。",
    ),
    "new-sources-how": Text(
        "One row for each document that is not among the sources yet. ID: small letters, digits and hyphens, such as work-report-2023. "
        "Published: a day, a month or a year. Figures entered with this ID go into a file of this name.",
        "每份尚未登记的文件一行。编号用小写字母、数字和连字符，如work-report-2023。发布日期可写到日、月或年。以此编号填报的数据写入同名文件。",
    ),
    "choose-value": Text("A number, without its unit.", "请填数字，不带单位。"),
    "choose-stage": Text("Choose the stage that was reached.", "请选择达到的进展。"),
    "choose-unit": Text("The unit of the value.", "数值的单位。"),
    "choose-status": Text("Choose how final the figure is.", "请选择数据状态。"),
    "choose-bound": Text("Choose how sure the number is: over, about, nearly …", "请选择确切程度：超过、左右、近等。"),
    "choose-when": Text("Did it happen then, or was it seen by then?", "当时发生，还是当时已见？"),
    "choose-source": Text(
        "The ID of a source, from the list or from the sheet New sources.", "来源编号，取自列表或“新来源”表。"
    ),
    "choose-says": Text(
        "The shortest words that hold the figure, 40 characters at most.", "含有该数的最短原文，不超过40字。"
    ),
    "choose-indicator": Text("Choose the indicator.", "请选择指标。"),
    "choose-measure": Text("Choose how the indicator is read.", "请选择口径。"),
    "choose-scope": Text(
        "Choose whose number it is; leave it empty where the source does not say.", "请选择范围；来源未注明的留空。"
    ),
    "choose-kind": Text("Choose the kind of document.", "请选择文件类别。"),
    "choose-standing": Text("Choose whose word it is.", "请选择来源等级。"),
    "no-gaps": Text("Nothing is missing.", "没有缺口。"),
    "notes-lead": Text(
        "Disagreements, breaks and limits worth knowing before quoting a light.",
        "引用亮灯之前值得知道的分歧、口径变化与局限。",
    ),
    "notes-other": Text("Where another reading would give another light", "换一种读法会变灯的目标"),
    "notes-breaks": Text("Breaks and revisions of series", "数列中断与修订"),
    "supersedes": Text("Replaces the figure of {}.", "取代{}的数据。"),
    "changes": Text("Since the last run", "与上次相比"),
    "changes-first": Text("There is no earlier run to compare with.", "没有更早的结果可比较。"),
    "changes-none": Text("No light has changed since {}.", "自{}以来亮灯没有变化。"),
    "changes-some": Text("Targets that changed since the run as of {}: {}.", "与截至{}的上次相比，{}项目标有变化。"),
    "changes-new": Text("{}: new, {}", "{}：新增，{}"),
    "changes-gone": Text("{}: no longer there", "{}：已不在目标之列"),
    "changes-more": Text("… and {} more on the sheet {}", "……另有{}项，见“{}”表"),
    "notes-changes": Text("What changed since the last run", "与上次相比的变化"),
    "notes-targets": Text("Notes on targets", "各项目标附注"),
    "notes-input": Text("Remarks on the input", "输入提示（数据检查的英文原文）"),
    "level-warning": Text("warning", "提醒"),
    "level-error": Text("error", "错误"),
    "notes-none": Text("None.", "无。"),
    "bands": Text("Thresholds", "阈值"),
    "own-rule": Text("the plan's own", "本计划自定"),
    "counted": Text("Counts: filled lights by colour, outlines together.", "计数：实心按颜色，空心合计。"),
}

PRODUCT = "scorecard"


def sheet(key: str, lang: str) -> str:
    """The name of a sheet."""
    return SHEETS[key].in_language(lang)


def column(key: str, lang: str) -> str:
    """The head of a column."""
    return COLUMNS[key].in_language(lang)


def text(key: str, lang: str, *parts: object) -> str:
    """A phrase with its blanks filled."""
    found = TEXTS[key].in_language(lang)
    return found.format(*parts) if parts else found
