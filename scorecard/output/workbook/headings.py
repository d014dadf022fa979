"""The workbook's own words: sheets, columns and headings in both languages."""

from scorecard.language.bilingual import Said

SHEETS: dict[str, Said] = {
    "overview": Said("Overview", "总览"),
    "scorecard": Said("Scorecard", "计分卡"),
    "sections": Said("Sections", "分章节"),
    "trajectory": Said("Trajectory", "趋势"),
    "gaps": Said("Gaps", "缺口"),
    "entry": Said("Entry", "填报"),
    "new-sources": Said("New sources", "新来源"),
    "evidence": Said("Evidence", "依据"),
    "sources": Said("Sources", "来源"),
    "method": Said("Method", "方法"),
    "notes": Said("Notes", "附注"),
}

COLUMNS: dict[str, Said] = {
    "go": Said("↗", "↗"),
    "section": Said("Section", "章节"),
    "target": Said("Target", "目标"),
    "says": Said("Words of the plan", "原文"),
    "owner": Said("Owner", "责任单位"),
    "goal": Said("Goal", "目标值"),
    "actual": Said("Actual", "实际值"),
    "period": Said("Period", "时期"),
    "attainment": Said("Attainment", "完成率"),
    "gap": Said("Gap", "差距"),
    "light": Said("Light", "亮灯"),
    "status": Said("Status", "状态"),
    "evidence": Said("Evidence", "证据"),
    "strength": Said("Strength", "力度"),
    "ambition": Said("Ambition", "较上期"),
    "last": Said("Before", "上期结果"),
    "reason": Said("Reason", "说明"),
    "remark": Said("Remark", "备注"),
    "sources": Said("Sources", "来源"),
    "id": Said("ID", "编号"),
    "targets": Said("Targets", "目标数"),
    "total": Said("Total", "合计"),
    "covered": Said("Coverage", "覆盖率"),
    "why": Said("In short", "简要说明"),
    "expected": Said("Where it should stand", "应见于"),
    "source": Said("Source", "来源编号"),
    "title": Said("Title", "标题"),
    "publisher": Said("Publisher", "发布者"),
    "published": Said("Published", "发布时间"),
    "counts-from": Said("Counts from", "计入时间"),
    "kind": Said("Kind", "类别"),
    "standing": Said("Standing", "等级"),
    "figures": Said("Figures", "数据数"),
    "used": Said("Used by", "支撑目标"),
    "address": Said("Address", "网址"),
    "note": Said("Note", "说明"),
    "method": Said("Method", "方法"),
    "threshold": Said("Threshold", "阈值"),
    "value": Said("Value", "数值"),
    "unit": Said("Unit", "单位"),
    "whose": Said("Whose rule", "出处"),
    "because": Said("Why", "理由"),
    "place": Said("Place", "位置"),
    "scope": Said("Scope", "范围"),
    "figure-status": Said("Figure", "数据状态"),
    "worked": Said("Arithmetic", "算式"),
    "words": Said("Words of the source", "公布原文"),
    "entry-go": Said("↗", "↗"),
    "entry-section": Said("Section", "章节"),
    "entry-target": Said("Target", "目标"),
    "entry-goal": Said("Goal", "目标值"),
    "entry-value": Said("Value or stage", "数值或进展"),
    "entry-unit": Said("Unit", "单位"),
    "entry-period": Said("Period or date", "时期或日期"),
    "entry-status": Said("Status", "数据状态"),
    "entry-bound": Said("How sure", "确切程度"),
    "entry-source": Said("Source", "来源编号"),
    "entry-says": Said("Words of the source", "公布原文"),
    "entry-note": Said("Note", "说明"),
    "entry-indicator": Said("Indicator", "指标编号"),
    "entry-measure": Said("Measure", "口径"),
    "entry-scope": Said("Scope", "范围"),
    "entry-id": Said("Target ID", "目标编号"),
    "entry-title": Said("Title", "标题"),
    "entry-publisher": Said("Publisher", "发布者"),
    "entry-published": Said("Published", "发布日期"),
    "entry-kind": Said("Kind", "类别"),
    "entry-standing": Said("Standing", "等级"),
    "entry-url": Said("Address", "网址"),
    "level": Said("Level", "层级"),
    "part-of": Said("Part of", "所属目标"),
    "number": Said("No.", "序号"),
    "judged": Said("Light as judged", "判定亮灯"),
    "changed": Said("Changed", "已改动"),
    "part-status": Said("Status of the part", "分项状态"),
    "part-light": Said("Light of the part", "分项亮灯"),
    "weakest": Said("Weakest", "最弱证据"),
    "rung": Said("Rung", "证据级"),
    "done": Said("Done", "已做"),
    "unmet": Said("Unmet", "未达"),
    "decided": Said("Decided", "已判"),
    "verdict": Said("Used?", "是否采用"),
}

TEXTS: dict[str, Said] = {
    "as-of": Said("As of {}", "截至{}"),
    "period": Said("Period {}", "期间{}"),
    "targets": Said("Targets", "目标"),
    "hollow": Said("Hollow", "空心"),
    "solid": Said("Filled", "实心"),
    "how": Said("How a light comes about", "亮灯如何得出"),
    "bands-note": Said(
        "Change a value here, or a goal or an actual on the Scorecard, and the lights and counts follow; the verdicts themselves stay in the files.",
        "在此修改阈值，或在计分卡修改目标值、实际值，亮灯与计数随之变化；判定本身以数据文件为准。",
    ),
    "changed": Said(
        "Rows that differ from the run, because goals, actuals or thresholds were changed in this workbook: {}. "
        "What is struck through is still as it was in the run.",
        "因在本工作簿内改动目标值、实际值或阈值，有{}行与生成时不同；带删除线的内容仍是生成时的。",
    ),
    "changed-rows": Said(
        " · rows changed in this workbook: {}; reasons struck through are still those of the run",
        " · 有{}行在本工作簿内改动；带删除线的说明仍是生成时的",
    ),
    "changed-here": Said("changed in this workbook", "在本工作簿内改动"),
    "coverage": Said("Coverage", "实据覆盖"),
    "headline": Said("Headline goals", "主要目标"),
    "missing": Said("What is missing", "尚缺什么"),
    "by-section": Said("Lights by section", "各章节亮灯"),
    "missing-line": Said(
        "{} of {} goals have no light. They are listed on the sheet {}, with where the answer should stand.",
        "{1}项目标中{0}项未亮灯，逐项列于“{2}”表，并注明答案应见于何处。",
    ),
    "missing-none": Said("Every goal has a light.", "各项目标均已亮灯。"),
    "legend": Said("What the lights mean", "亮灯说明"),
    "legend-solid": Said(
        "Filled: rests on a figure that was reported, or follows by exact arithmetic from reported ones.",
        "实心：依据公布数，或由公布数严格推算。",
    ),
    "legend-hollow": Said(
        "Outline: rests on a figure of part of the period, or on an indirect one. A hint, counted apart.",
        "空心：只有部分时期的数据或间接数据，属于迹象，单独计数。",
    ),
    "legend-grey": Said(
        "No light: no report of it was found, it is not due, or it cannot be decided. Silence is neither good nor bad.",
        "未亮灯：未见公布、未到期或无法判定。没有公布，不等于好，也不等于坏。",
    ),
    "legend-green": Said("met, or on track", "达到，或进度正常"),
    "legend-amber": Said("near, partly, late, or at risk", "接近、部分完成、逾期完成或进度偏慢"),
    "legend-red": Said("missed, off track, or going backwards", "未达到、进度滞后或倒退"),
    "footer-page": Said("Page &P of &N", "第&P页，共&N页"),
    "evidence-lead": Said(
        "Every figure that a light rests on, and every one that was looked at and passed over, with the reason.",
        "亮灯所依据的每一条数据，以及查看后未采用的数据及理由。",
    ),
    "trajectory-lead": Said(
        "Level goals of several years: the path that leads to the goal by equal yearly growth, what was reported, and where it leads.",
        "多年期水平目标：按等速年增长达到目标所需的路径、已公布数及照此外推的结果。",
    ),
    "required": Said("Required path", "所需路径"),
    "reported": Said("Reported", "公布数"),
    "projected": Said("At this pace", "照此速度"),
    "year": Said("Year", "年份"),
    "path-told": Said("{}. Reported: {}. Goal for {}: {}.", "{}。公布数：{}。{}年目标：{}。"),
    "used": Said("used", "采用"),
    "passed": Said("passed over: {}", "未采用：{}"),
    "gaps-lead": Said(
        "Goals without a light: what is missing, and where it should stand.",
        "未亮灯的目标：缺什么，应见于何处。",
    ),
    "entry-how": Said(
        "Fill in what was reported: the value (or, for a milestone, the stage), its source and the shortest words that say it. "
        "Only actuals count, never a forecast or a plan. A source that is not in the list is described on the sheet New sources. "
        "Periods: 2021, 2021-09, 2021-01/2021-09, 2021-12-31. Then run: scorecard collect, with the name of this file.",
        "填写已公布的数据：数值（节点目标选进展）、来源编号和含有该数的最短原文。只填实际数，不填预测或计划。"
        "列表中没有的来源，请在“新来源”表中登记。时期写法：2021、2021-09、2021-01/2021-09、2021-12-31。填好后运行：scorecard collect 本文件名。",
    ),
    "new-sources-how": Said(
        "One row for each document that is not among the sources yet. ID: small letters, digits and hyphens, such as work-report-2023. "
        "Published: a day, a month or a year. Figures entered with this ID go into a file of this name.",
        "每份尚未登记的文件一行。编号用小写字母、数字和连字符，如work-report-2023。发布日期可写到日、月或年。以此编号填报的数据写入同名文件。",
    ),
    "choose-value": Said("A number, without its unit.", "请填数字，不带单位。"),
    "choose-stage": Said("Choose the stage that was reached.", "请选择达到的进展。"),
    "choose-unit": Said("The unit of the value.", "数值的单位。"),
    "choose-status": Said("Choose how final the figure is.", "请选择数据状态。"),
    "choose-bound": Said("Choose how sure the number is: over, about, nearly …", "请选择确切程度：超过、左右、近等。"),
    "choose-when": Said("Did it happen then, or was it seen by then?", "当时发生，还是当时已见？"),
    "choose-source": Said(
        "The ID of a source, from the list or from the sheet New sources.", "来源编号，取自列表或“新来源”表。"
    ),
    "choose-says": Said(
        "The shortest words that hold the figure, 40 characters at most.", "含有该数的最短原文，不超过40字。"
    ),
    "choose-indicator": Said("Choose the indicator.", "请选择指标。"),
    "choose-measure": Said("Choose how the indicator is read.", "请选择口径。"),
    "choose-scope": Said(
        "Choose whose number it is; leave it empty where the source does not say.", "请选择范围；来源未注明的留空。"
    ),
    "choose-kind": Said("Choose the kind of document.", "请选择文件类别。"),
    "choose-standing": Said("Choose whose word it is.", "请选择来源等级。"),
    "no-gaps": Said("Nothing is missing.", "没有缺口。"),
    "notes-lead": Said(
        "Disagreements, breaks and limits worth knowing before quoting a light.",
        "引用亮灯之前值得知道的分歧、口径变化与局限。",
    ),
    "notes-other": Said("Where another reading would give another light", "换一种读法会变灯的目标"),
    "notes-breaks": Said("Breaks and revisions of series", "数列中断与修订"),
    "supersedes": Said("Replaces the figure of {}.", "取代{}的数据。"),
    "changes": Said("Since the last run", "与上次相比"),
    "changes-first": Said("There is no earlier run to compare with.", "没有更早的结果可比较。"),
    "changes-none": Said("No light has changed since {}.", "自{}以来亮灯没有变化。"),
    "changes-some": Said("Targets that changed since the run as of {}: {}.", "与截至{}的上次相比，{}项目标有变化。"),
    "changes-new": Said("{}: new, {}", "{}：新增，{}"),
    "changes-gone": Said("{}: no longer there", "{}：已不在目标之列"),
    "changes-more": Said("… and {} more on the sheet {}", "……另有{}项，见“{}”表"),
    "notes-changes": Said("What changed since the last run", "与上次相比的变化"),
    "notes-targets": Said("Notes on targets", "各项目标附注"),
    "notes-input": Said("Remarks on the input", "输入提示（数据检查的英文原文）"),
    "level-warning": Said("warning", "提醒"),
    "level-error": Said("error", "错误"),
    "notes-none": Said("None.", "无。"),
    "bands": Said("Thresholds", "阈值"),
    "own-rule": Said("the plan's own", "本计划自定"),
    "counted": Said("Counts: filled lights by colour, outlines together.", "计数：实心按颜色，空心合计。"),
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
