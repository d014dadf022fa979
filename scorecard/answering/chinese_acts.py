"""What Chinese words say of less than the whole of a thing: of a part, of its papers, of its money, or of what is still
to come.

Each such act proves an earlier stage than its verb alone would (主体结构封顶 a start, 完成招标 the preparation,
完成投资3亿元 none), so that the words are given with that stage in its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from scorecard.answering.english_names import of_one_phase
from scorecard.language.scripts import is_latin

# Each stage with the Chinese words that prove it. An earlier stage of the chain is proved by a later one.
PROVES: dict[str, str] = {
    "in-use": (
        "投用|投入[^，。；、]{0,4}应用|建成运行|(?<!签约)(?<!意向)入驻(?:企业|商户)[0-9]|(?:挂牌|正式|上线"
        "|投入)运行|点火(?:投产|供[热暖])|(?:正式|开始|建成)供[水热气暖电]|量产|满产|满负荷"
        "|搬迁(?:至|到|入)?新址|迁[入至]新[址院校区楼]|(?:顺利|成功|首次)出[焦钢铁水]|放行|迎来首[批位个]|下线|开学"
        "|招生|迎来[^，。；、]{0,4}(?:新生|学生|旅客|患者|游客)|交付(?!率)|首发|常态化开行|封关运[作行营]|开诊|接诊"
        "|通水|通气|首航|开航|并网(?:发电)?|投入使用|投入运[营行]|投运|启用|(?<!试)通车|通航|开通|(?<!试)运营"
        "|(?<!试)投产|达产|(?<!试)(?:开园|开业|开馆|开街)|迎客|启幕|(?:正式|对外|开始)营业"
        "|(?:正式|建成|对外|免费|全面|(?<=[园馆区院]))开放|出货|成为[^，。；、]{0,8}打卡|向(?:公众|市民|社会"
        "|游客|群众)(?:免费)?开放"
        "|实体化?运[行营]|(?<!线)上线|生效"
        "|实施|施行"
    ),
    "completed": (
        "建成|试(?:运行|运营|运转|生产|投产|营业|通车|车|开[园业馆街放])|蓄水|合[龙拢]|结顶|拉通|打通(?![^，。；、])"
        "|架通|达到设计高程|[填浇]筑到顶|竣工|完工|完成|落成|贯通|封顶|验收|取消|实现|(?<!精彩)收官"
    ),
    "started": (
        "(?:全面|有序|顺利)(?:展开|铺开)|启动|开工|动工|开建|破土|奠基|第一[桩根方]"
        "|(?:正在|主体|桩基|基础|路基|全面|进场|有序|紧张|加快)施工|(?:加快|加速|全面|全力|有序"
        "|扎实)建设(?![^，。；、])|建设(?:加快|提速|全面铺开)|实施|开展|推出|设立|组建|建立|成立|挂牌|揭牌|确定|新开"
        "|新建|落地"
    ),
    "signed": "签约|签署|签订",
    "prepared": (
        "前期(?:工作|研究)|筹建|核准|摘牌|获批|批复|批准|立项|可研|通过(?:评审|审查)"
        "|(?:列入|纳入|进入)[^，。；、]{2,16}(?:规划|计划|项目库|盘子)"
    ),
    "adopted": "(?:规划|方案)(?:正式)?(?:获[^，。；、]{0,8}(?:批复|批准|批)|经[^，。；、]{2,8}(?:批复|批准))"
    "|出台|制定|印发|颁布|修订|修改|审议通过|通过[^，。；、]{1,14}(?<![一二三初])审议|发布",
    "published": "发布|公布|推出|出版",
    "awarded": (
        "获评|通过[^，。；]{0,14}(?:评审|复审|督导评估|评估认定)|评为|入选|创成|创建成(?:功|为)?|成功创建|荣获"
        "|获得|获批(?!创建|筹建)|命名"
        "|认定|列入|获[^，。；、]{0,8}(?:批复|批准)|捧[得回获]|再[度次]?捧|夺得|摘得|斩获|问鼎|蝉联"
        "|(?:升级|晋升)为|晋[升级][二三]级|跻身|[三四五六七八九十]连冠"
    ),
    "held": (
        "举办|召开|承办|举行|成功办|办好|开幕|闭幕|落幕|收官|精彩纷呈|成果丰硕|影响广泛|反响(?:热烈|良好)|鸣枪"
        "|开赛|开跑"
        "|吸引[^，。；]{0,10}(?:人次|[万名]人|游客|观众|选手|跑者|客商|参赛|参展|参会)|(?:签约|成交)(?:项目|额"
        "|[0-9])|意向成交"
        "|[引揽]客|现场签约|(?:接连|轮番|陆续|精彩|相继)(?:上演|登场)|(?:精彩|惊艳)亮相|丰富多彩|精彩圆满|(?:成效"
        "|成果)(?:明显|显著)|好戏连台|人气(?:火爆"
        "|爆棚)|火[爆热]出圈"
        "|服务保障任务"
        "|接待[^，。；]{0,10}(?:人次|万人)"
    ),
    "moved": "搬迁|迁入|入驻",
}

BUILT_PART = (
    "钢结构|主线(?:高架|桥|隧道|工程|路段)?|主体(?:结构|工程|施工)?|主桥|主塔|桩基础?|基坑|基础(?!设施)|地下室"
    "|地下结构"
    "|主?厂房|路基|地基|土建|部分(?:路段|标段|工程)?|[左右]线|[单半]幅|先行段|首段|年度(?:建设|投资)?(?:任务|计划)"
)
_ON_PAPER = (
    "(?:前期)?准备(?:工作)?|前期(?:工作)?|立项|工?可研|招标|招投标|征迁|征收|征拆|征地(?:拆迁)?|拆迁|初步设计"
    "|设计|选址|勘察|规划|论证|报批"
    "|审批|备案|用地|环评|编制"
)
_DONE = "(?:建成|竣工|完工|完成|贯通|封顶|落成|通过验收|验收|通车|合龙)"
_IN_PART = re.compile(
    f"(?:(?P<after>{BUILT_PART}|{_ON_PAPER})(?:已经?|均已|全部|顺利|全面|基本)?{_DONE}"
    f"|{_DONE}了?(?P<before>{BUILT_PART}|{_ON_PAPER})(?:{_DONE})?)"
)
_STARTED, _PREPARED = "开工", "前期工作"
_SHARE = "(?:[0-9]{1,2}(?:\\.[0-9]+)?[%％]|过半|[一大近]半|[一二三四五六七八九]成)"
UNDONE_SHARE = re.compile(
    f"(?:完成|进度|形象进度|完[成工]率|建成率)(?!(?:年度|投资|计划))[^，。；、]{{0,14}}?(?<![0-9.]){_SHARE}"
)
_ACT = (
    "(?:建成|完成|竣工|完工|开工|动工|投产|投用|投入使用|投入运营|通车|通航|启用|投运|运营|开园|开业|开馆|开放|上线"
    "|举办|搬迁|验收|落成|贯通|合龙|交付|蓄水)"
)
# Verbs that name something else than what was done.
_NO_ACT = re.compile(
    "(?:通[水车气电]|并网|开通|投产|点火|上线)(?=并?试(?:运|生产|通))"
    f"|{_ACT}+(?:建设|使用|运营)?(?=后(?!续)|前(?!三)|时间|日期|准备|条件|手续|图|在即|在望|指日|比例|进度|倒计时"
    "|仪式筹备|还有"
    "|剩余|区(?!域)|奠定|打下|创造|[0-9一二两三五十]+周?年|以来|至今)"
    "|(?:建成|完成|竣工|完工|开工|投产|投用|达产)率|运[营行](?=方|公司|单位|企业|商|主体|管理|权|模式|准备|许可"
    "|前|招标|团队)|实施(?=方案|意见|细则|计划|主体|单位)"
    "|(?:组建|设立|成立|建立|新建|改造|创建|实施)(?=方案)|(?:通车|运营)里程"
    "|(?:发布|印发|公布|出台)(?=[^，。；、]{0,8}(?:征求意见|草案|初稿|送审稿))"
    "|(?:列入|获得|进入|获批)(?=[^，。；、]{0,12}(?:创建|立法|培育|申报|推荐|公示|候选|资格|名额|提名))"
    "|搬迁(?=方案|选址|准备|协议|工作(?:正式)?(?:启动|部署))|[开闭]幕(?=[式前])|筹建(?=期)"
    "|(?:举办|承办|举行)(?=权|方案|地|城市|资格)|(?:制定|修订|修改)(?=草案|初稿|工作(?:启动|正在))"
)
_RENEWAL = "升级改造|改造升级|提质改造|改造提升|提升改造|维修|修缮"
# Words with what they prove at most, where the goal does not ask for them itself.
_LESS: tuple[tuple[re.Pattern[str], str], ...] = (
    (UNDONE_SHARE, _STARTED),
    (re.compile("(?:建成|完成|贯通|完工|竣工)了?[0-9.]+(?:公里|米|万?平方米|万?亩|[栋个套户座])"), _STARTED),
    (re.compile("(?P<paper>基本|初步)(?:建成|完成|完工|竣工|贯通|建好)"), _STARTED),
    (re.compile("(?:完成|实现)了?[^，。；、]{0,10}?(?:投资|产值|工程量|税收|产量|销售|融资)[^，。；、]*"), ""),
    (
        re.compile(f"(?:启动|开展|实施|完成|落实|确定|推进|组织|实现)了?[^，。；、]{{0,14}}?(?P<paper>{_ON_PAPER})"),
        _PREPARED,
    ),
    (
        re.compile(
            f"(?P<paper>方案|准备|筹备|{_ON_PAPER})(?:工作)?(?:已经?|全面|正式|顺利|有序)?(?:启动|开展|推进|实施)"
        ),
        _PREPARED,
    ),
    (re.compile("(?:等?待|申请|准备|迎接|提请|正在)[^，。；、]{0,4}验收|验收(?:准备|前)"), _STARTED),
    (re.compile("(?:选址|方案|规划|业主|单位|用地)(?:均已|已经?)?(?:确定|落实)"), ""),
    (
        re.compile(
            "(?P<paper>筹备组|筹备处|筹建处|专班|领导小组|指挥部|工作组|项目部)(?:已经?|正式)?(?:成立|组建|设立)"
        ),
        "",
    ),
    (re.compile("(?:深入|持续|有序|加快|大力)实施"), "开展"),
    (re.compile("通过[^，。；、]{0,14}?(?P<paper>复[审检核查])"), ""),  # a title that is reviewed was won before
    (re.compile(f"完成了?(?P<paper>{_RENEWAL})"), ""),
    (
        re.compile(f"(?P<paper>{_RENEWAL})(?:项目|工程|任务)?(?:已经?|全面|顺利|基本|均)*{_DONE}"),
        "",  # what is renewed was built before
    ),
)
# What a building or a bridge has behind it before it is built: it tells of the whole where the goal asks for such a
# step.
_TOP = re.compile("(?:[封结]顶|合[龙拢]|架通|[填浇]筑到顶|达到设计高程|(?<=隧道)[^，。；、]{0,6}?贯通)")
_ASKS_FOR_TOP = re.compile("主体|[封结]顶|合[龙拢]|架通|到顶|设计高程|贯通")
# A construction that was to begin has not begun where it is named, founded or settled only.
_BUILDS = re.compile("开工|动工|开建|破土")
_NO_BUILDING = re.compile("确定|落地|成立|设立|组建|建立|开展|挂牌|揭牌|推出|实施(?=[^，。；]*(?:政策|方案))")
_COMPLETES, _CARRIED_OUT = (
    re.compile("完成"),
    re.compile("实施|施行|开展"),
)  # an action is carried out before it is completed
_ACHIEVED = re.compile("(?:完成|实现)了?(?![并且])(?P<object>[^，。；、]+)")
_WORKS = re.compile(
    "(?:全部|全面|整体|各项|既定|主要)*(?:建设|改造|新建|扩建|改扩建|迁建|重建|修缮|修复|施工|验收|竣工|整治|治理"
    "|提升|更新|搬迁|任务|目标|编制|修订|布展|交付|升级|创建|改制|改革|整合|清零)"
)
_OVERLAP = 3  # characters that an object and a name have in common where they begin


def of_the_whole(words: str, names: Sequence[str]) -> str:
    """The words with what is said of less than the whole told as the stage that this proves; what one of the names, the
    goal's own words among them, holds too is what the goal asks for."""
    if is_latin(words):
        return "" if of_one_phase(words, names) else words
    words = _NO_ACT.sub("", words)
    for pattern, told in _LESS:
        words = _with_less(words, pattern, told, names)
    if any(_BUILDS.search(name) for name in names):
        words = _NO_BUILDING.sub("", words)
    if any(_COMPLETES.search(name) for name in names):
        words = _CARRIED_OUT.sub(_STARTED, words)
    words = _IN_PART.sub(lambda found: _of_part(found, names), words)
    if not any(_ASKS_FOR_TOP.search(name) for name in names):
        words = _TOP.sub(_STARTED, words)
    return _ACHIEVED.sub(lambda found: found.group() if _of_thing(found["object"], names) else found["object"], words)


def _with_less(words: str, pattern: re.Pattern[str], told: str, names: Sequence[str]) -> str:
    """The words with `told` in place of what the pattern finds, but for what the goal asks for."""
    return pattern.sub(lambda found: found.group() if _asked(found, names) else told, words)


def _asked(found: re.Match[str], names: Sequence[str]) -> bool:
    """Whether a name, or the goal itself, holds the step that the words tell of."""
    step = found.groupdict().get("paper") or found.group()
    return any(step in name for name in names)


def _of_part(match: re.Match[str], names: Sequence[str]) -> str:
    part = match["after"] or match["before"]
    core = "主体" if part.startswith("主体") else part
    topped = any(act in match.group() and any(act in name for name in names) for act in ("封顶", "贯通"))
    if topped or any(core in name for name in names):
        return match.group()
    return _STARTED if re.fullmatch(BUILT_PART, part) else part


def _of_thing(object_: str, names: Sequence[str]) -> bool:
    """Whether what was completed is the thing, or the work on it, and no step on its way."""
    if _WORKS.match(object_):
        return True
    return any(
        name[:_OVERLAP] in object_ or f"完成{object_[:2]}" in name or object_[:_OVERLAP] in name for name in names
    )


_WINNER = re.compile(
    "(?P<place>[^，。；、“”]{2,4}?[区县市镇乡旗州])(?:成功|顺利|正式|再次)?(?:创成|创建|获评|获批|荣获|入选|获得"
    "|成为|被)"
)


def of_another_place(words: str, place: str, names: Sequence[str]) -> bool:
    """Whether Chinese words say that a place won a title which is none of `place` nor of the goal's own words:
    乙区创成示范区."""
    winner = _WINNER.match(words)
    if winner is None or winner["place"][0] in "我全本":
        return False
    own = winner["place"][:-1]
    return own not in place and not any(own in name for name in names)


_PUSHED = re.compile("^[^，。；、某]{0,4}?(?:推动|推进|力促|促进|助推|加快)")
_DONE_AT_LAST = re.compile("成功|顺利|如期|按期|按时|提前|已|正式|相继|先后|陆续|全部|全面|圆满|率先|实现")


def only_pushed(words: str, names: Sequence[str]) -> bool:
    """Whether Chinese words tell of a push alone: 推动乙桥建成 is said of what is under way, and of what is done. What
    a name says itself (促进民营经济发展条例) is none."""
    for name in sorted(names, key=len, reverse=True):
        words = words.replace(name, "某")
    pushed = None if is_latin(words) else _PUSHED.match(words)
    return pushed is not None and _DONE_AT_LAST.search(words, pushed.end()) is None


# In which order the papers of a project are granted.
_PAPERS = ("选址", "预可研", "可研", "初步设计", "施工图")
_NAMED_PAPER = re.compile("选址|预可研|可研|可行性研究|工可|初步设计|初设|施工图")
_CALLED = {"可行性研究": "可研", "工可": "可研", "初设": "初步设计"}


def paper_short(words: str, says: str) -> bool:
    """Whether the goal asks for a paper and the words tell of none, or of one that goes before it."""
    asked, told = _last_paper(says), _last_paper(words)
    return asked > told


def _last_paper(words: str) -> int:
    found = (_CALLED.get(paper, paper) for paper in _NAMED_PAPER.findall(words))
    return max((_PAPERS.index(paper) for paper in found), default=-1)
