"""Words that say over what time a reported number was counted: averages, totals, what was reached, what was done."""

import re

AVERAGE = re.compile(
    "年均(?![^，。；0-9]{0,6}(?:浓度|气温|降[水雨]|[值价]|水位|工资|湿度))|年平均(?!气温|浓度)|平均每年"
    "|每年(?:平均)?|each year on average|annual average|average annual|average of|averag(?:ed|ing)|on average",
    re.I,
)
ON_AVERAGE = re.compile(  # of people or cases, where no years are named
    r"^(?!.*\b(?:year|annual)).*\b(?:average of|averag(?:ed|ing)|on average)", re.I
)
EACH = re.compile("(?<!平均)每年(?!平均)|(?<!on average )(?:each|every) year", re.I)
EACH_BEHIND = re.compile(" [a-z ]{0,24}(?:(?:a|per|each|every) year|annually)(?! on average)", re.I)
EVERY_YEAR = re.compile("每年")  # 新增就业每年超过90万人
STEADY = re.compile("(?:稳定|保持|维持)在[^，。；0-9]{0,6}$")  # 五年来产量稳定在550亿斤 is said of every year
YEARLY = re.compile(" (?:a|per|each|every) year|,? (?:annually|on average)", re.I)
TOTAL = re.compile("累计|(?<!公)共(?!同|有|计?[^，。；]{0,6}达)|总计|合计|in total|cumulative|altogether", re.I)
RAISED = re.compile(
    "(?:[由从][^，。；]*|分别)((?:增加|提高|扩大|上升|增长|下降|减少|降低?|缩小|发展|提升|跃升|压减|缩短|增"
    "|升)[到至为])[^，。；]*$"
)
REACHED = re.compile(
    "(?:达到?|突破|超过?|[增升降减]?[到至]|跃上|迈上|站上|跨越|稳定在|保持在|维持在|在建|在营|有|拥有|共有|现有"
    "|remains? at|reached|stood at|stands? at)[^，。；0-9]{0,8}$",
    re.I,
)
# Sums that statistics give for a year, of which five years are never printed without 累计, and what stands at a day.
OF_A_YEAR = re.compile(
    "(?:总产?值|增加值|零售(?:总)?额|进出口(?:总[额值])?|[进出]口(?:总?[额值])"
    "|(?:财政|预算|财税|税收)(?:总)?(?:收入|支出)|(?:人均|可支配|纯|旅游|营业|经营性?|主营业务"
    "|综合)[^，。；]{0,4}收入|吞吐量|产量|总产|销量|用电量|发电量|保费收入|利税|利润(?:总额)?"
    "|余额|里程|总数|数量|总量|保有量|拥有量|规模|人口|市值|资产|装机|容量|能力|覆盖面)$"
)
DONE_VERBS = re.compile(
    "新|建|完成|实施|引|培|改|训|发放|投|减|办|转|修|治|整|开工|落户|入选|获|签|落地|通过|解决|安置|脱贫|出列"
    "|摘帽|销号|招|种|植|造|筹|争取|查|破|选|评|出台|销|接待|惠及|受益|服务|化|清|压|关|拆|增|开展|推|制定|组织"
    "|举办|支持|帮|救|吸纳|聘|补|扶|兑|退|赔|追|挽|创|设|立|打|搬|迁|征|供|缴|配|购|绿化|硬化|架|铺|疏|植|护|育"
    "|扩|入|归|就业|创业|布局|participat|built|complet|deliver|creat|invest|train|open|add|support|help|plant"
    "|issu|provid|renovat|launch",
    re.I,
)
# 引进企业超800家 adds up what was done; 企业总数超800家 stands.
ACTS = re.compile(
    "引进|改善|改造|完成|实施|培训|发放|投入|减免|减轻|帮扶|转移|新[建增]|建成(?!区)|开展|培育|拨付|落实|争取"
    "|兑现|清退|化解|压减|淘汰|关停|治理|修复|造林|安置|资助|救助|布局"
)
