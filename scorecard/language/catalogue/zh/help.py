"""What the help of the command line says, in Chinese; the English is that of the commands themselves."""

SENTENCES = {
    "help.scorecard": "把政府说过的话与后来公布的数对照：目标、实际数和有据可查的亮灯。",
    "help.scorecard--lang": "输出的语言。",
    "help.any--help": "显示此帮助并退出。",
    "help.scorecard--version": "显示版本并退出。",
    "help.run-in-short": "判定各计划，输出计分卡并写出工作簿。",
    "help.run": (
        "判定各计划（不指明则为全部），输出计分卡，并写出 outputs/scorecard-计划.xlsx。\n\n加 --as-of 时，"
        "工作簿名中带有日期，当日的工作簿不受影响：scorecard-计划-as-of-日期.xlsx。"
    ),
    "help.any--targets": "目标文件夹。  [默认：逐级向上查找 targets/]",
    "help.any--seeds": "来源文件夹。  [默认：逐级向上查找 seeds/]",
    "help.any--outputs": "写出内容的文件夹。  [默认：项目的 outputs/]",
    "help.any--as-of": "只计截至该日已公布的数据。  [默认：今天]",
    "help.any--lang": "输出的语言。  [默认：en，或 SCORECARD_LANG]",
    "help.run--no-workbook": "不写工作簿。",
    "help.run--jobs": "同时使用的处理器个数；工作量大时默认全部使用。",
    "help.run--all": "未亮灯的目标也显示。",
    "help.run--only": "只显示这些灯，如 red,amber。",
    "help.run--owner": "只显示该责任单位的目标。",
    "help.run--section": "只显示该章节的目标（编号或名称）。",
    "help.run--place": "只显示该地方的目标（编号或名称）。",
    "help.run--strength": "只显示该力度的目标。",
    "help.run--for": "使 CSV 双击即可用 Excel 打开。",
    "help.run--fail-on": "有实心灯差到该颜色时，以退出码4结束。",
    "help.each-in-short": "逐个判定多个项目，可同时进行。",
    "help.each": (
        "判定文件夹中的每个项目，即每个带有 targets/ 和 seeds/ 的文件夹；其余选项与 scorecard run 相同。"
        "\n\n各项目的输出按名称顺序相接，CSV 只有一个表头。退出码取其中最严重者。"
    ),
    "help.each--jobs": "同时判定的项目个数；不写则每个处理器一个。",
    "help.each--keep": "把各项目的输出保存在 DIR 中，此后只重新判定有变动的项目。须与 --no-workbook 同用。",
    "help.check-in-short": "检查全部内容，列出所有问题。",
    "help.check": "检查全部内容，按“文件:行:列: 级别: 内容 [规则]”列出所有问题，错误在前。",
    "help.check--strict": "把警告当作错误。",
    "help.check--all": "提示也显示；问题很多时全部显示。",
    "help.explain-in-short": "说明某项目标为何亮此灯。",
    "help.explain": "说明目标（编号或名称；几个计划都有时前面写 计划/）为何亮此灯。",
    "help.rank-in-short": "按亮灯给地方或责任单位排名。",
    "help.rank": "按各计划（不指明则为全部）的亮灯给地方或责任单位排名。只计实心灯。",
    "help.rank--by": "给谁排名。",
    "help.rank--indicator": "按一项指标的目标排名。",
    "help.rank--section": "按一个领域（计划的一个章节）的目标排名。",
    "help.rank--count": "按什么计；gap 和 actual 各比较一项目标。",
    "help.site-in-short": "把计分卡写成可发布的网页。",
    "help.site": (
        "把各计划（不指明则为全部）写成网页，放在 outputs/site/，中英文各一份。\n\n网页可直接从磁盘打开，"
        "不需要服务器、脚本或网络。"
    ),
    "help.site--address": "文件夹将发布到的网址。",
    "help.site--no-workbook": "下载内容中不含工作簿。",
    "help.draft-in-short": "从报告文本起草目标。",
    "help.draft--plan": "计划名称：年份（2022）或起讫年份（2021-2025）。",
    "help.draft--figures": "改为起草所公布的数据，格式同 seeds/。",
    "help.draft--indicators": "只输出建议的新指标，供追加到 targets/indicators.yaml。",
    "help.draft--own-period": "不含文本为其他时期所定的目标；以其年份再运行一次即可起草该计划。",
    "help.draft--targets": "目标文件夹，用于取名。  [默认：逐级向上查找 targets/]",
    "help.answer-in-short": "查找后来的报告对各目标的说法。",
    "help.answer": (
        "查找后来的报告对各计划（不指明则为全部）未了目标的说法。\n\n列出答案、迹象和报告未提的目标；"
        "每个答案都是草稿，供人工审核。"
    ),
    "help.answer--source": "数据写入的来源编号。",
    "help.answer--published": "报告公布的时间。  [默认：报告开头所载日期，否则为计划次年]",
    "help.answer--write": "把数据写入 seeds/ 的新文件；不覆盖任何文件。",
    "help.answer--form": "写出审核表：逐条采纳、更正或不采纳，再用“scorecard collect”读回。",
    "help.collect-in-short": "把填好的填报表读回来源。",
    "help.collect": (
        "读取各工作簿（或文件夹中的全部工作簿）填报表中的内容，先显示改动，再写入 seeds/。"
        "\n\n读不懂的行按单元格指出，不采用；其余照收。来源已有的数据不会改动；加 --correct 时，"
        "单位更正的数另立来源，取代原数。同一份表收两次，只记一次。"
    ),
    "help.any--write": "不询问，直接写入。",
    "help.record-in-short": "为来源添加一条数据。",
    "help.record": (
        "为目标（目标编号、计划/目标编号或指标编号）的来源添加一条数据，先显示改动。\n\n数值为数字（7.3、"
        "-0.5）或进展（started、completed 等）。没有文件的来源还须有 --title、\n--published 和 --standing。"
    ),
    "help.record--source": "公布该数的来源编号。",
    "help.record--says": "含有该数的最短原文，不超过40个汉字，或120个其他字符。",
    "help.record--period": "2021、2021-09、2021-01/2021-09、2021-12-31。  [默认：同目标]",
    "help.record--unit": "数值的单位。  [默认：同目标]",
    "help.record--measure": "amount、level、growth、added 等；目标处写指标编号时用。",
    "help.record--scope": "citywide（全市）、municipal（市级），或文件中已有的名称。  [默认：同目标]",
    "help.record--status": "final（最终）、preliminary（初步）或 estimated（预计）。",
    "help.record--bound": "exact、more_than、less_than、about、at_least、at_most；进展则为 happened、seen。",
    "help.record--note": "备注。",
    "help.record--title": "新来源：标题。",
    "help.record--publisher": "新来源：发布者。",
    "help.record--published": "新来源：公布时间，如 2022-01-23、2022-01 或 2022。",
    "help.record--kind": "新来源：work-report、bulletin、newspaper、department、web。  [默认：web]",
    "help.record--standing": "新来源：official、press、own、secondary。",
    "help.record--url": "新来源：网址。",
    "help.diff-in-short": "显示两日之间哪些灯有变化及其原因。",
    "help.diff": "显示从一日到另一日，或从旧文件到新文件（`run --format json` 的两个文件），哪些灯有变化。",
    "help.diff--from": "较早的日期。",
    "help.diff--to": "较晚的日期。  [默认：今天]",
    "help.trace-in-short": "核对每条引文都见于其文件。",
    "help.trace": (
        "核对每条引文都见于其文件，并列出没有任何条目与之对应的数。\n\n文件按 SHA-256 识别，与文件名无关。"
        "位置按字符计，从0开始。"
    ),
    "help.trace--documents": "文本所在的文件夹。",
    "help.trace--quiet": "不列出与原文一致的引文。",
    "help.trace--strict": "有数没有对应条目时，也以退出码1结束。",
    "help.sources-in-short": "列出各来源及其支撑的判定数。",
    "help.sources": "列出各来源的等级、日期、数据数及其支撑的判定数。",
    "help.init-in-short": "生成一个可运行的小例子。",
    "help.init": (
        "在文件夹（不指明则为当前文件夹）中生成一个小例子。已有的文件不会被覆盖。\n\n语言不是英文时，写入 "
        "scorecard.toml，其后的命令沿用。"
    ),
    "help.schema-in-short": "输出或写出各类文件的 JSON Schema。",
    "help.schema": "输出某一类文件的 JSON Schema，或把各类的都写入文件夹。",
    "help.schema--outputs": "写出文件的文件夹。",
    "help.compare-in-short": "比较各地区或各年度的目标。",
    "help.compare": (
        "比较各计划（不指明则为全部）：按年度比较；加 --indicator 则按地区比较；加 --by 则统计亮灯。"
        "\n\n按年度比较时，列出每项目标及其结果，以及下一计划如何改变它：提高、降低、换提法或不再提出。"
    ),
    "help.compare--indicator": "按这项指标的目标比较各地区。",
    "help.compare--measure": "只取这种计量的目标：growth、amount、level 等。",
    "help.draft": "从报告文本中起草其所定目标，供人工审核。默认只输出，加 --write 才写文件。",
    "help.draft--source": "报告作为来源的编号。  [默认：取自文件名]",
    "help.draft--write": "写入计划、来源及其数据、新指标；绝不覆盖已有文件。",
    "help.record--place": "数值所属的地区，编号或名称。  [默认：同目标]",
    "help.record--group": "数值所属的人群，编号或名称。  [默认：同目标]",
    "help.migrate-in-short": "改写文件中的旧写法。",
    "help.migrate": (
        "先显示改动，再把所有文件中的旧写法改为现行写法。\n\n注释、顺序和格式不变。有错误的文件保持原样；scorecard "
        "check 会指出错误。"
    ),
    "help.rank--what-if": "同时显示各领域名次和其他规则下的名次。",
    "help.any--since": "同时显示该日的名次。",
    "help.any--workbook": "同时写出 outputs/comparison.xlsx。",
    "help.compare--by": "按责任单位、章节或地区统计亮灯。",
    "help.forms-in-short": "为各责任单位写出当月填报表。",
    "help.forms": (
        "为每个责任单位写出一份工作簿，列出其当月（如 2026-03）全部在办目标：应达进度、最近已报、亮灯，"
        "待填数值或进展、原因、措施。\n\n已有的工作簿不改动，以免覆盖已填内容。填好后用 scorecard collect 收回。"
    ),
    "help.forms--owner": "只写该责任单位的填报表。",
    "help.collect--correct": "与该单位先前所报不同的数作为更正收下。",
    "help.collect--on": "收到填报表的日期。  [默认：今天]",
    "help.collect--diff": "收回多份填报表时，也显示文件中改动的行。",
    "help.collect--strict": "有一处读不懂即不写入。",
    "help.due-in-short": "列出到期和逾期事项。",
    "help.due": (
        "列出各计划（不指明则为全部）在办目标的下一到期事项，以及逾期事项。\n\n--format ics 输出日历，"
        "邮件程序和手机可打开。"
    ),
    "help.due--owner": "只列该责任单位的目标。",
    "help.month-in-short": "绘制某月的亮灯通报，并定稿。",
    "help.month": (
        "为当月在执行的各计划绘制 MONTH（如2026-03）的亮灯通报：终端、工作簿、网页和 Word 文档。"
        "\n\n判定日为月末加月报时限后的次日。加 --close 定稿，当月公布的灯留存于 closed/，其后的更正另列，不改定稿。"
    ),
    "help.month--close": "将本月按公布的样子定稿，存入 closed/。",
    "help.month--again": "重新定稿并写明理由；原定稿保留。",
    "help.month--all": "附件也打印。",
    "help.month--no-files": "只打印，不写工作簿、网页和 Word 文档。",
}
