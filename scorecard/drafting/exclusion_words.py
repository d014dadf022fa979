"""Words beside a number by which it is compared with another, describes a thing, or is of somebody's plan."""

import re

ABSTRACT = re.compile(
    "(?:方面|环节|重点|关键|领域|原则|问题|突破|着力点|关系|抓手|坚持|聚焦|定位|主题|维度|层面|字|强化|提升|转变"
    "|结合|统筹|确保|一批|文章|体系|"
    "优势产业|传统产业|支柱产业|主导产业|特色产业|产业集群|产业链|战略|行动|计划|攻坚|革命|面向|环境|工作|任务"
    "|举措|措施|政策|规定|必须|更加|新|人才新政|百|千|万|主要|指标|约束|补贴|一号工程)"
)
ATTRIBUTE_BEFORE = re.compile(
    "(?:总投资|计划投资|投资额?|占地(?:面积)?|用地|全长|总长|(?<![增成延生特加])长|总?面积|总?规模|年产|产值|容量"
    "|能力|(?<![提新])高|宽|注册资本|估值|营收|年收入|人口)"
    "(?:约|近|超|超过|达|达到|为|共|不低于|规模|高达)*$"
)
REDUCED = re.compile(
    "(?:waiting|response|processing|average|travel|journey|commut[a-z]+) times?|\\bcut\\b"
    "|\\btimes? (?:from|to|of|at|for)\\b|turnaround|averag(?:e|ed|es)\\b|(?:to|at) (?:fewer|less|under|below)"
    "|within|reduc|shorten|压缩|缩短|减少|压减|控制|不超过|以内|时限|时间|时长|降至|降到|寿命|延长|工期|周期|年限"
    "|提速|达到|天数|"
    "(?:length|duration) of|from [^,;]{1,20} (?:seconds?|minutes?|hours?|days?|weeks?|months?"
    "|years?) (?:down )?to $|expectancy|(?:raised|extended|lifted|increased|lengthened) (?:[a-z]+ )?to $"
    "|平均(?:等待|用时|时长|办理|受教育)",
    re.I,
)
# A narrower fall (降幅收窄) is no fall of that much.
COMPARED = re.compile(
    '(?:^|[、，])[比较](?:20[0-9]{2}年|上年|去年|上一年|前一年|[“"]?十[一二三四五六]五)[^，。；、0-9]{0,6}(?:增加'
    "|提高|提升|上升|回升|加快|扩大|增长|减少|降低|下降|回落|放缓|压减|多|少|高"
    "|低)[^，。；0-9]{0,3}(?:[0-9.]+[^，。；0-9]{1,3}[、和])*$"
    "|(?:降幅|跌幅|减幅)[^，。；、0-9]{0,4}(?:收窄|扩大|缩小|增大|回落|加深)[^，。；、0-9]{0,4}$"
    "|an? (?:increase|rise|reduction|decrease|drop) of $|(?:^|[,(]| is| are| was| were) ?(?:up|down) (?:from )?$"
    "|\\b(?:compared (?:with|to)|as against|versus) (?:from )?$"
)
MORE_THAN_BEFORE = re.compile(
    r" (?:more|less|fewer|higher|lower|above|below) (?:than )?(?:last year|this year|the (?:previous|year)"
    r"|in (?:FY ?)?(?:19|20)?[0-9]{2}(?![0-9,]))"
)
COMPARED_BEHIND = re.compile(" (?:lower|higher|less|down|up)(?= (?:than|on|from|year|compared|over)|[.,;]|$)")
OF_LAST_YEAR = re.compile(" (?:over|from|on|compared (?:with|to)) (?:last|the previous) year")
# 高于全市1.2个百分点 says how far one is from all, and by how much nothing rose.
AGAINST_ALL = re.compile("[高低快慢多少]出?于?全[国省市区县](?:平均(?:水平)?)?[^，。；、0-9]{0,4}$")
DESCRIBES = re.compile(
    "(?:占地(?:面积)?|全长|总长|建筑面积|总用地|规划面积|(?:可|能|设计)容纳"
    "|(?:^|[，。；、])(?:设计)?[年日](?:处理|供[水气热]|生产|加工|接待|发电)(?:能力|量|规模|污水|垃圾)*"
    "|设(?:车)?站|(?<![增成延生特加])长)(?:约|近|超|超过|达|达到|为|共)*$|(?<!其)(?<!将)作为[^，。；]{0,12}$"
    r"|\b(?:[Ww]orth|[Cc]osting|[Tt]otall?ing|[Aa]ged|age of"
    r"|ages of) (?:(?:over|under|above|below|more than|at least) )?$"
    r"|\b(?:Line|Route|Highway|Terminal|Building|Phase|No\.|(?i:priority|goal|objective|theme|outcome|pillar"
    r"|mission|chapter|section|part|annex|table|figure|area|tier)|Grade|Key Stage|Zone|Stage|Year) $"
    r"|(?:CPI|RPI|inflation) (?:plus|\+) $|\b(?:households?|famil(?:y|ies)|people|residents|those|everyone|anyone"
    r"|individuals|earning|incomes?) (?:(?:at or|living) )?(?:below|under|above|over|up to) $"
    r"|taxable income (?:(?:of|between|below|above|over|under|up to|exceeding) )*$"
)
OF_A_PLAN = re.compile(
    "(?:计划|任务|目标|预算|预期)(?:数|任务|目标|投资)?的$|(?:完成|占)[^，。；]{0,6}(?:计划|任务|目标|预算)$"
)
