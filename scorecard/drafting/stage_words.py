"""The words of reports for the stages of projects, rules, titles and events, and for what can reach one."""

from __future__ import annotations

import re

from scorecard.drafting.thing_words import words_of
from scorecard.language.days import HOLIDAY
from scorecard.language.vocabulary import current, rebuilt

# A verb that opens its clause, and the stage that it asks for; a bare 建设 asks for a start.
_OPENING: dict[str, str] = {
    verb: stage
    for stage, verbs in {
        "started": "放宽 动工 揭牌 开工新建 开工改建 开工扩建 开工改造 新开工改造 启动实施 启动建设 启动开展 启动 "
        "开工建设 开工 开建 动工建设 新开工 实施 组织实施 开展 组织开展 推出 新建 建设 新改建 改扩建 扩建 迁建 改建 "
        "建造 构建 构筑 搭建 改造提升 提升改造 改造 试点 试行 探索试行 探索开展 编制 修编 征迁启动 推行 设立 组建 成立 "
        "布局建设 规划建设 启动编制 筹划建设 开发建设 启动开发 谋划建设 谋划实施 打造 铺设",
        "completed": "建成 完成 编制完成 全面完成 基本完成 基本建成 全面建成 竣工 完工 打通 贯通 落成 实现",
        "in-use": (
            "建成投用 建成启用 投用 投入使用 启用 开通 开通运营 投运 建成投运 建成开放 建成使用 建成投产 竣工投产 "
            "投产 建成通车 通车 建成运营 建成开园 开园 建成开馆 开馆 建成并投入使用 开业 开业运营 开放 上线 上线运行 "
            "挂牌成立 揭牌成立 挂牌运营"
        ),
        "awarded": (
            "获批 创建 创成 争创 成功创建 积极创建 申创 申建 申办 申报创建 入选 成功入选 夺取 夺得 荣获 获评 "
            "争取创建 力争创成 创评 申报"
        ),
        "adopted": (
            "取消 全面取消 出台 制定出台 研究出台 研究制定 制定实施 编制实施 制定 颁布 印发 修订 制订 修订完善 出台实施"
        ),
        "published": "发布 出版 公布",
        "held": "举办 承办 协办 办好 举行 召开 组织举办 成功举办 筹办",
        "signed": "签约 签署 签订",
        "moved": "整体搬迁 搬迁",
        "prepared": "筹建 谋划",
    }.items()
    for verb in verbs.split()
}
# A verb that ends its clause behind what it is said of: 推动基地尽早建成.
_CLOSING: dict[str, str] = {
    verb: stage
    for stage, verbs in {
        "started": (
            "开工建设 开工 开建 动工 动工建设 启动建设 启动实施 启动 实施 破土动工 打桩 设立 全面铺开 实质开发 "
            "进场施工 全面开工 全线开工 全面施工 全线施工 进场 揭牌 挂牌 启动征收 启动征迁 启动签约征收 启动拆迁"
        ),
        "completed": (
            "试运行 试生产 试投产 试车 投料试车 联动试车 建成 基本建成 全面建成 竣工 完工 贯通 "
            "环通 全线贯通 洞通 全线洞通 合龙 封顶 结顶 主体结顶 浇筑到顶 填筑至设计高程 浇筑至设计高程 出正负零 "
            "达到正负零 完成正负零 首飞 试飞 完成首飞 完成试飞 拆除重建 原址重建 主体封顶 主体完工 主体竣工 转设 "
            "通过验收 建成达效 完成 竣工验收 落成 落成启用 完成主体工程 完成主体结构 完成主体建设 完成竣工验收 "
            "完成验收 全线拉通 拉通 下闸蓄水 蓄水 截流 填筑到顶 合拢 架通 完成主体 完成安装 完成建设 完成迁建 "
            "完成改造 完成扩建 完成改扩建 完成重建 完成修缮 完成提升 拆旧建新 净地交付 净地移交 竣备 完成竣备 "
            "完成重组 完成合并 完成合并重组 完成整合"
        ),
        "in-use": "建成投运 竣工投运 建成投入使用 建成开放 建成运营 建成投用 投用 投入使用 建成使用 投产 建成投产 "
        "竣工投产 通车 建成通车 全线通车 通航 运营 投入运营 开通运营 开园 开业 开通 启用 投运 投入运行 建成运行 "
        "上线运行 "
        "上线 运行 开放 开馆 开街 建成启用 通线投产 建成开街 开街运营 迎客 开门迎客 开学 招生 建成开学 建成招生 "
        "揭牌运行 揭牌运营 开学招生 通水调试 联调联试 点火 送电 供水 供热 供暖 供气 通电 带电运行 营业 开业运营 "
        "开园运营 开馆运营 建成营业 开放迎客 亮相迎客 亮相开放 启动运营 启动招商运营 迎新 入住 回迁入住 分房 "
        "分房入住 投产达效 达产达效 达产 满产 投入商运 投入商业运营 免费开放 开放运营 封关运行 点火投产 下线 "
        "实体化运营 实体化运行 恢复开放 重新开放 试运营 开通试运营 "
        "开行 常态化开行 运营通车 恢复通车 首发 投入营运 建成使用 竣工使用 并网 并网发电 并网投产 投产发电 "
        "正式运营 生效实施 初期运营 开通初期运营 投用运营 竣工交付 竣工交付使用 建成交付 交付使用 交付 对外开放 "
        "量产 投产达产 投产满产 开诊 接诊 开航 首航 通气 通水 通水运行 对外营业 正式营业 开门营业 封关运作 "
        "封关运营 挂牌运营 挂牌运行 挂牌成立",
        "awarded": (
            "创建 创成 成功创建 获批 获批筹建 获批建设 获批设立 获批创建 创建通过评审 通过评审 通过国家验收 "
            "通过考核验收 通过认定 通过评估认定 获得认定 入选 创建成功 复审通过 通过复审 复核通过 通过复核"
        ),
        "adopted": "出台 出台实施 正式实施 获批实施 施行 正式施行 印发 印发实施 颁布实施 发布实施 公布实施",
        "held": "成功举办 成功承办 顺利举办 如期举办",
        "signed": "签约 签署 签约落地 落地签约",
        "moved": "搬迁 搬迁入驻 整体搬迁 完成搬迁 完成整体搬迁",
        "prepared": (
            "前期工作 前期研究 前期 可研编制 可研报告编制 初步设计获批 可研获批 获批复 获批准 获得批复 获得批准 "
            "取得批复 取得核准 取得核准批复 核准批复 获国务院批复 获国家批复 获国家发改委批复 获省政府批复 "
            "获省政府批准 获省发改委批复 获省级批复 摘牌 完成可研 完成可研编制 完成可研批复 获得核准 核准 完成立项 "
            "完成初设 完成初步设计"
        ),
    }.items()
    for verb in verbs.split()
}
# 建成开馆, 竣工投运: what goes into use may be said to be built first.
_CLOSING |= {
    f"{built}{verb}": stage
    for verb, stage in tuple(_CLOSING.items())
    for built in ("建成", "竣工")
    if stage == "in-use" and not verb.startswith(("建成", "竣工"))
}
# Who grants something, and the steps on the way of a project that are said to be completed, granted or passed.
_BY = (
    "(?:国家|国务院|中央|全[国省市]|[省部市州县区](?:级|委|政府)*|自治区|上级"
    "|(?:国家)?(?:发改|交通|水利|住建|卫健|教育|能源|民航|铁路|自然资源)[^，。；、]{0,3}?(?:委|厅|局|部)"
    "|(?:海关|税务|市场监管)总[署局])"
)
_PASSED = "(?:报告|方案)?(?:编制|审查|批复|审批|报批)?"
_PAPER = "工可研?|可研|预可研?|(?:工程)?可行性研究|初步设计|初设|施工图|用地|用海|环评|选址|招标|施工招标"
_PAPERS = f"(?:{_PAPER}){_PASSED}(?:[、和及](?:{_PAPER}){_PASSED})*"
PAPERS = re.compile(f"{_PAPERS}$")
_WORK = (
    "征收|征迁|征拆|拆迁|安装|设备安装|安装调试|设备调试|调试|(?:主体|主体结构|基础|桩基|地下室|地下结构|土建|路基"
    "|路面|桥梁|隧道)(?:工程)?施工|土建|装修|内部装修|装饰装修|场地平整|土地平整|场平|吊装|校飞"
)
# Words that end a clause like those of the table, as patterns.
_CLOSING_PATTERNS: tuple[tuple[str, str], ...] = (
    (f"(?:获得?|取得|通过|完成)(?:{_BY})*(?:正式)?(?:批复|批准|核准|立项|备案|审查|评审|审批)", "prepared"),
    (
        (
            f"(?:{_PAPER})(?:报告|方案|设计|审批)?(?:正式)?(?:获批复?|获得?批复|批复|获批准|通过(?:审查|评审|批复)"
            "|完成(?:编制|批复|审查)?)"
        ),
        "prepared",
    ),
    (f"完成{_PAPERS}", "prepared"),
    (
        (
            f"(?:列入|纳入|进入|挤进)(?:{_BY})+(?:“?十[一二三四五六七]五”?)?[^，。；、]{{0,10}}?(?:规划|计划|盘子"
            "|笼子|项目库|储备库)"
        ),
        "prepared",
    ),
    ("完成(?:各项)?前期(?:工作|手续)?", "prepared"),
    ("封关验收", "completed"),
    (f"经(?:{_BY})+(?:批准|批复|审定)(?:实施)?", "adopted"),
    ("具备(?:开工|进场|施工|招标)条件", "prepared"),
    ("取得[^，。；、]{0,6}许可证?", "prepared"),
    (f"完成(?:{_WORK})", "completed"),
    ("完成(?:提质|扩容|提标|改造|提升|更新|升级|修缮|加固){2,3}", "completed"),
    ("(?:完成|通过)?(?:交工|完工)(?:竣工)?验收", "completed"),
    ("(?<!规划)(?<!五”)(?<!圆满)(?<!全面)(?:圆满|全面)?收官", "completed"),
    ("对(?:外|公众|市民|社会|游客)(?:免费|全面)?开放", "in-use"),
    ("具备[^，。；、]{2,6}?(?:条件|能力)", "completed"),
)
EFFORT = (
    "推动 助推 助力 推进 积极 配合 抓紧 加快 支持 引导 稳妥 尽早 尽快 早日 协调 争抓 抓好 做好 加紧 促进 全力推进 "
    "统筹推进 协同推进 谋划推进 鼓励 探索 力促"
)
STRETCH = "力争 争取 争创 冲刺 奋力 力促"


def opening_words() -> dict[str, str]:
    """The verbs that open a clause with the stages that they ask for, the project's own among them."""
    return _OPENING | _own()


def closing_words() -> dict[str, str]:
    """The verbs that end a clause, in the same way."""
    return _CLOSING | _own()


@rebuilt()
def _own() -> dict[str, str]:
    return {word: stage for stage, words in current().stages for word in words}


def stage_said(word: str) -> str:
    """The stage that a word or a phrase at the end of a clause asks for."""
    told = closing_words().get(word)
    return told or next(stage for pattern, stage in _CLOSING_PATTERNS if re.fullmatch(pattern, word))


@rebuilt()
def closing_phrases() -> str:
    """An alternative of all that ends a clause, the longest words first."""
    words = sorted(closing_words(), key=len, reverse=True)
    return "|".join([*(pattern for pattern, _ in _CLOSING_PATTERNS), *words])


# 争创 opens its clause: it leads, and asks for the title too.
_LEADING = words_of(f"{EFFORT} {STRETCH}".replace("争创 ", ""))
MILESTONE_LEADS = re.compile(
    rf"(?:{_LEADING}|今年|年内|全年|同时|并|要|将|再|还|确保|保证|我们|继续做好|认真|着力|高质量|高标准|高水平"
    r"|高起点|高规格|高效|全面|基本|率先|同步|统筹|有序|扎实|全力|如期|按期|顺利|抓好|切实|精心|科学|成功|牵头|联合"
    r"|隆重|务实|创新(?=举办|开展)|持续(?=办好|举办|开展“)|继续(?=办好|举办|承办)"
    rf"|以[^，。；]{{2,14}}为(?:重点|牵引|抓手|载体|主体)|(?:精准|加力|因地制宜|分领域|联动|谋划|推广"
    rf"|创新)(?=实施[^，。；]{{2,24}}(?:行动|工程|计划|专项)[”》]?(?:[，。；]|$))"
    rf"|(?:整合|合并)[^，。；]{{2,20}}(?=组建|成立|设立)|与[^，。；、]{{2,14}}(?:合作|共同|联合)|"
    rf"在[^，。；]{{2,12}}(?:方面|领域)|在全[国省市县区]|[上下]半年|第?[一二三四1-4]季度"
    rf"|(?:1[0-2]|[1-9])月(?:份?[底末]?|[0-9]{{1,2}}[日号])(?:之?前)?|{HOLIDAY}之?前|年底前"
    rf"|20[0-9]{{2}}年(?:底前?|内)?|[—●■◆▲•·①-⑳\- 　]|[（(]?[一二三四五六七八九十0-9]{{1,2}}[)）、.．]"
    rf"|[一二三四五六七八九十]是|其中|通过|围绕[^，。；]{{2,12}})*"
)
# What only goes on is no milestone.
GOES_ON = re.compile(
    "深入|深化(?!改革(?:实施)?方案)|大力|持续(?!深化“|办好|举办)|继续|进一步|不断|常态化|扎实推进|统筹推进|加强"
    "|强化|健全|完善(?!.{0,8}(?:工程|项目))|优化|巩固|扩大|坚持|保持|落实好|广泛|纵深|全面推进"
    "|全面实施(?!.{0,20}[“《])"
)
# Words before these verbs that say the same: 加快建设某线, 加快实施某项目.
_AT_WORK = "加快|加紧|抓紧|高质量|高标准|高水平|高起点|推进|推动|统筹|有序|扎实|全力|做好|抓好"
LED_ON: dict[str, re.Pattern[str]] = {
    "建设": re.compile(_AT_WORK),
    "打造": re.compile(_AT_WORK),
    "实施": re.compile("加快"),
}
