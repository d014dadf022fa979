"""The words of rankings, in Chinese."""

SENTENCES = {
    "rank.rank": "名次",
    "rank.last": "上次",
    "rank.name": "名称",
    "rank.value": "得分",
    "rank.spread": "名次区间",
    "rank.nobody": "没有单位的实据足以参加排名。",
    "rank.honours": "红榜：",
    "rank.watch": "黑榜：",
    "rank.left-out": "未参加排名：",
    "rank.rule": "规则：{what}。只计实心灯；数值相同的名次并列，其后名次空缺。“名次区间”为黄灯按零分或满分计、以及逐一去掉每个领域时的最好与最差名次。",
    "rank.counts-points": "各灯得分的加权平均",
    "rank.counts-green": "实心灯中绿灯所占比例",
    "rank.counts-completion": "实际值÷目标值的平均，只用于总量、数量和水平",
    "rank.counts-gap": "与目标的差距，优于目标为正",
    "rank.counts-actual": "实际值",
    "rank.too-few": "排名至少要有两个单位，现有{units}个有这类目标。请另选计划，或更换 --by、--indicator、--section。",
    "rank.all-goals": "全部目标",
    "rank.by-place": "各地区",
    "rank.by-owner": "各责任单位",
    "rank.title": "{who}排名：{what} · {plans} · 截至{day}",
}
