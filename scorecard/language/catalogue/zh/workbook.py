"""Sentences of workbook in Chinese."""

SENTENCES = {
    "workbook.targets": "目标",
    "workbook.hollow": "空心",
    "workbook.solid": "实心",
    "workbook.how": "亮灯如何得出",
    "workbook.bands-note": (
        "在此修改完成度或位次的阈值，或在计分卡修改目标值、实际值：由其推出的亮灯随之变化，计数亦然。按进度、路径、"
        "分项或进展判定的亮灯以及证据等级以判定为准，计分卡逐行注明；判定本身以数据文件为准。"
    ),
    "workbook.changed-here": "在本工作簿内改动",
    "workbook.coverage": "实据覆盖",
    "workbook.headline": "主要目标",
    "workbook.missing": "尚缺什么",
    "workbook.by-section": "各章节亮灯",
    "workbook.missing-none": "各项目标均已亮灯。",
    "workbook.legend": "亮灯说明",
    "workbook.legend-solid": "实心：依据公布数，或由公布数严格推算。",
    "workbook.legend-hollow": "空心：只有部分时期的数据或间接数据，属于迹象，单独计数。",
    "workbook.legend-grey": "未亮灯：未见公布、未到期或无法判定。没有公布，不等于好，也不等于坏。",
    "workbook.legend-green": "达到，或进度正常",
    "workbook.legend-amber": "接近、部分完成、逾期完成或进度偏慢",
    "workbook.legend-red": "未达到、进度滞后或倒退",
    "workbook.footer-page": "第&P页，共&N页",
    "workbook.evidence-lead": "亮灯所依据的每一条数据；其下为查看后未采用的数据及理由，不打印。",
    "workbook.sources-lead": "数据的出处；没有灯以之为据的来源列于其后，不打印。",
    "workbook.trajectory-lead": (
        "多年期水平目标：按等速年增长达到目标所需的路径、已公布数及照此外推的结果。空心三角为预计数或上下限，"
        "菱形为目标。"
    ),
    "workbook.required": "所需路径",
    "workbook.reported": "公布数",
    "workbook.projected": "照此速度",
    "workbook.year": "年份",
    "workbook.used": "采用",
    "workbook.gaps-lead": "未亮灯的目标：缺什么，应见于何处。",
    "workbook.entry-how": (
        "填写已公布的数据：数值（节点目标选进展）、来源编号和含有该数的最短原文。只填实际数，不填预测或计划。"
        "列表中没有的来源，请在“新来源”表中登记。时期写法：2021、2021-09、2021-01/2021-09、2021-12-31。填好后运行："
        "scorecard collect 本文件名。"
    ),
    "workbook.new-sources-how": (
        "每份尚未登记的文件一行。编号用小写字母、数字和连字符，如work-report-2023。发布日期可写到日、月或年。"
        "以此编号填报的数据写入同名文件。"
    ),
    "workbook.choose-value": "请填数字，不带单位。",
    "workbook.choose-stage": "请选择达到的进展。",
    "workbook.choose-unit": "数值的单位。",
    "workbook.choose-status": "请选择数据状态。",
    "workbook.choose-bound": "请选择确切程度：超过、左右、近等。",
    "workbook.choose-when": "当时发生，还是当时已见？",
    "workbook.choose-source": "来源编号，取自列表或“新来源”表。",
    "workbook.choose-says": "含有该数的最短原文，不超过40个汉字，或120个其他字符。",
    "workbook.choose-indicator": "请选择指标。",
    "workbook.choose-measure": "请选择口径。",
    "workbook.choose-scope": "请选择范围；来源未注明的留空。",
    "workbook.choose-kind": "请选择文件类别。",
    "workbook.choose-standing": "请选择来源等级。",
    "workbook.no-gaps": "没有缺口。",
    "workbook.notes-lead": "引用亮灯之前值得知道的分歧、口径变化与局限。",
    "workbook.notes-other": "换一种读法会变灯的目标",
    "workbook.notes-breaks": "数列中断与修订",
    "workbook.changes": "与上次相比",
    "workbook.changes-first": "没有更早的结果可比较。",
    "workbook.notes-changes": "与上次相比的变化",
    "workbook.notes-targets": "各项目标附注",
    "workbook.notes-input": "输入提示（数据检查）",
    "workbook.level-warning": "提醒",
    "workbook.notes-none": "无。",
    "workbook.bands": "阈值",
    "workbook.own-rule": "本计划自定",
    "workbook.counted": "计数：实心按颜色，空心合计。",
    "workbook.as-of": "截至{day}",
    "workbook.period": "期间{period}",
    "workbook.changed": (
        "因在本工作簿内改动目标值、实际值或阈值，有{number}行与生成时不同；带删除线的内容仍是生成时的。"
    ),
    "workbook.changed-rows": " · 有{number}行在本工作簿内改动；带删除线的说明仍是生成时的",
    "workbook.missing-line": "{of}项目标中{grey}项未亮灯，逐项列于“{sheet}”表，并注明答案应见于何处。",
    "workbook.path-told": "{name}。公布数：{reported}。{year}年目标：{goal}。",
    "workbook.passed": "未采用：{why}",
    "workbook.supersedes": "取代{sources}的数据。",
    "workbook.changes-none": "自{day}以来亮灯没有变化。",
    "workbook.changes-some": "与截至{day}的上次相比，{number}项目标有变化。",
    "workbook.changes-new": "{name}：新增，{light}",
    "workbook.changes-gone": "{name}：已不在目标之列",
    "workbook.changes-more": "……另有{number}项，见“{sheet}”表",
    "workbook.level-error": "错误",
    "workbook.follows-numbers": "目标值与实际值",
    "workbook.follows-judged": "数据文件（以判定为准）",
    "workbook.worst": "红灯与黄灯目标",
    "workbook.review-how": (
        "请将每条拟定答复与旁边的原文对照，在“意见”栏选择：采纳；更正（先改黄色单元格）；不采纳。"
        "未填意见的行留待以后。最后几行是没有答复的目标：报告中如有，请填写并选“更正”。保存后用“scorecard "
        "collect”读回，写入seeds/前会先显示改动。"
    ),
    "workbook.choose-decision": "请选择采纳、更正或不采纳。",
    "workbook.owner-form-how": (
        "请逐项填写黄色格：数值填期初至今的累计数，节点目标填已达到的进展（如已开工、竣工、通车）；"
        "进度落后的填写未达原因和下一步措施。尚无数据的，数值留空或填“待报”，原因和措施照填。数可按习惯填写：2.5万、"
        "约70、超过100。进展不填日期的，按截至月末计。填好后原样发回，请勿改动表头和列。"
    ),
    "workbook.owner-form-title": "{owner}{month}上报",
    "workbook.no-owner": "未定责任单位的目标",
    "workbook.joint-goal": "{name}（配合，由{lead}填报）",
    "workbook.entry-lead": "牵头单位",
}
