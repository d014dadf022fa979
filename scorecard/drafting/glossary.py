"""English words for the commonest words of reports, so that a proposed id can be read: 新增停车位 is
new-parking-spaces."""

from __future__ import annotations

import re

_WORDS = {
    "地区生产总值": "gdp", "人均生产总值": "gdp-per-head", "生产总值": "gdp", "一般公共预算收入": "fiscal-revenue",
    "固定资产投资": "fixed-asset-investment", "社会消费品零售总额": "retail-sales",
    "工业增加值": "industry-value-added", "规模以上": "above-scale", "规上": "above-scale", "增加值": "value-added",
    "可支配收入": "disposable-income", "居民消费价格": "consumer-prices", "进出口": "foreign-trade",
    "外贸": "foreign-trade", "出口": "exports", "进口": "imports", "实际利用外资": "foreign-capital-used",
    "利用外资": "foreign-capital-used", "外资": "foreign-capital", "税收": "tax", "财政": "fiscal", "研发": "rd",
    "经费": "spending", "投入强度": "intensity", "强度": "intensity", "比重": "share", "占": "of",
    "高新技术": "high-tech", "科技型": "tech", "科技": "science", "中小企业": "smes", "企业": "firms", "小微": "micro",
    "专精特新": "specialised", "上市": "listed", "制造业": "manufacturing", "服务业": "services",
    "战略性新兴产业": "emerging-industry", "数字经济": "digital-economy", "产业": "industry", "工业": "industrial",
    "农业": "farming", "旅游": "tourism", "游客": "visitors", "文化": "culture", "体育": "sports", "金融": "finance",
    "贷款": "loans", "存款": "deposits", "余额": "balance", "民间": "private", "民营": "private", "投资": "investment",
    "项目": "projects", "重点": "key", "重大": "major", "招商引资": "investment-promotion", "签约": "signed",
    "开工": "started", "竣工": "completed", "投产": "in-production", "建成": "built", "新增": "new", "净增": "net-new",
    "新建": "new-built", "改造": "renewed", "改扩建": "extended", "扩建": "extended", "引进": "attracted",
    "培育": "fostered", "创建": "created", "培训": "training", "新开工": "newly-started", "城镇": "urban",
    "农村": "rural", "城乡": "urban-rural", "城市": "city", "乡村": "village", "居民": "residents", "人均": "per-head",
    "就业": "jobs", "失业率": "unemployment-rate", "调查": "surveyed", "登记": "registered", "创业": "start-ups",
    "技能": "skills", "职业": "vocational", "农民工": "migrant-workers", "高校毕业生": "graduates",
    "学位": "school-places", "学校": "schools", "幼儿园": "kindergartens", "小学": "primary-schools",
    "中学": "middle-schools", "初中": "middle-schools", "高中": "high-schools", "教师": "teachers", "学生": "students",
    "教育": "education", "医院": "hospitals", "卫生": "health", "医疗": "medical", "医生": "doctors", "床位": "beds",
    "养老": "elderly-care", "老年人": "elderly", "老年": "elderly", "托育": "childcare", "托位": "childcare-places",
    "儿童": "children", "残疾人": "disabled", "妇女": "women", "筛查": "screening", "免费": "free", "保险": "insurance",
    "参保": "insured", "医保": "medical-insurance", "社会": "social", "救助": "assistance", "保障性": "affordable",
    "住房": "housing", "公租房": "public-rental-homes", "棚户区": "shantytown", "棚改": "shantytown",
    "老旧小区": "old-estates", "小区": "estates", "社区": "communities", "老旧": "old", "停车位": "parking-spaces",
    "泊位": "berths", "充电桩": "charging-points", "公交": "bus", "公路": "roads", "道路": "roads",
    "高速": "expressway", "铁路": "railway", "地铁": "metro", "轨道": "rail", "机场": "airport", "港口": "port",
    "桥": "bridges", "危桥": "unsafe-bridges", "断头路": "dead-end-roads", "绿道": "greenways", "步道": "footpaths",
    "公园": "parks", "口袋": "pocket", "广场": "squares", "绿地": "green-space", "绿化": "greening", "管网": "pipes",
    "燃气": "gas", "供水": "water-supply", "排水": "drainage", "污水": "sewage", "垃圾": "waste", "厕所": "toilets",
    "电网": "power-grid", "基站": "base-stations", "光伏": "solar", "风电": "wind-power", "装机": "capacity",
    "能耗": "energy-use", "单位": "unit", "排放": "emissions", "碳": "carbon", "空气": "air", "优良": "good",
    "天数": "days", "浓度": "concentration", "水质": "water-quality", "断面": "river-sections", "森林": "forest",
    "覆盖率": "coverage", "造林": "afforestation", "湿地": "wetland", "耕地": "farmland",
    "高标准农田": "high-standard-farmland", "农田": "fields", "粮食": "grain", "产量": "output", "播种": "sown",
    "面积": "area", "蔬菜": "vegetables", "生猪": "pigs", "水库": "reservoirs", "灌溉": "irrigation",
    "水利": "water-works", "土地": "land", "建设用地": "building-land", "厂房": "factory-space", "园区": "parks",
    "孵化器": "incubators", "平台": "platforms", "实验室": "laboratories", "研发机构": "rd-institutions",
    "专利": "patents", "发明": "invention", "人才": "talents", "团队": "teams", "品牌": "brands", "标准": "standards",
    "市场主体": "market-entities", "个体工商户": "sole-traders", "经营主体": "businesses", "示范": "model",
    "村": "villages", "镇": "towns", "县": "counties", "街道": "streets", "中心": "centres", "服务": "service",
    "设施": "facilities", "工程": "works", "建设": "construction", "安全": "safety", "生产": "production",
    "事故": "accidents", "死亡": "deaths", "消防": "fire", "法律": "legal", "脱贫": "out-of-poverty", "贫困": "poor",
    "人口": "population", "城镇化率": "urbanisation-rate", "常住": "resident", "户籍": "registered", "收入": "income",
    "支出": "spending", "成本": "costs", "利润": "profit", "产值": "output-value", "销售": "sales", "零售": "retail",
    "电子商务": "e-commerce", "网络": "online", "物流": "logistics", "快递": "parcels", "消费": "consumption",
    "增长": "growth", "公共": "public", "全民": "public", "健身": "fitness", "文物": "relics", "图书馆": "libraries",
    "博物馆": "museums", "食品": "food", "农贸市场": "markets", "市场": "markets", "电梯": "lifts", "加装": "fitted",
    "家庭": "households", "适老化": "age-friendly", "助餐": "meals", "食堂": "canteens",
    "地质灾害": "geological-hazard", "隐患": "hazard", "治理": "treatment", "整治": "cleaned-up", "河道": "rivers",
    "堤防": "dykes", "林": "woods", "茶": "tea", "合作社": "cooperatives", "家庭农场": "family-farms",
    "龙头": "leading", "资金": "funds", "债券": "bonds", "基金": "fund", "融资": "financing", "减税降费": "tax-cuts",
    "办理": "handling", "时间": "time", "审批": "approval", "政务": "government-services", "数据": "data",
    "智能": "smart", "智慧": "smart", "数字化": "digital", "车间": "workshops", "工厂": "factories",
    "技改": "upgrading", "技术": "technology", "合同": "contracts", "成交": "deals", "交易": "trade", "额": "value",
    "总": "total", "率": "rate", "价格": "prices", "指数": "index", "车辆": "vehicles", "新能源": "new-energy",
    "汽车": "cars", "自行车": "bicycles", "站": "stations", "点": "points", "路": "roads", "年度": "annual", "完成": "",
    "全市": "", "国家级": "national", "省级": "provincial", "市级": "city-level", "区级": "district",
    "投入": "spending", "接待": "", "城区": "urban-area", "平均": "mean", "生活": "domestic",
    "最低生活保障": "subsistence-allowance", "低保": "subsistence-allowance", "综合": "general", "质量": "quality",
    "危房": "unsafe-homes", "机构": "institutions", "涨幅": "rise", "处理": "treated", "基础设施": "infrastructure",
    "基础": "basic", "核心": "core", "亩均": "per-mu", "民生": "welfare", "比例": "share", "占比": "share",
    "国内": "domestic", "补助": "subsidies", "补贴": "subsidies", "公办": "public", "义务教育": "compulsory-education",
    "征迁": "demolition", "住宅": "housing", "营商环境": "business-climate", "评价": "rating", "经济": "economy",
    "小巨人": "little-giant", "里程": "kilometres", "赤字": "deficit", "预算": "budget", "行政": "administrative",
    "先进": "advanced", "预期寿命": "life-expectancy", "寿命": "life-expectancy", "活动": "events",
    "减负": "burden-relief", "普惠性": "affordable", "普惠": "inclusive", "无害化": "safe",
    "安置房": "resettlement-homes", "集群": "clusters", "专项": "special", "振兴": "revitalisation", "基地": "bases",
    "转移": "transferred", "劳动力": "workers", "饮水": "drinking-water", "升级": "upgraded", "装备": "equipment",
    "景区": "scenic-areas", "商品": "goods", "商贸": "commerce", "特色": "characteristic", "挂牌": "quoted",
    "农户": "farm-households", "盘活": "put-to-use", "存量": "existing", "国土": "land", "矿山": "mines",
    "水域": "water", "变电": "substation", "集体经济": "collective-economy", "不良": "bad", "政府": "government",
    "债务": "debt", "改革": "reforms", "演出": "performances", "电影": "films", "吞吐量": "throughput",
    "旅客": "passengers", "货邮": "freight", "租赁": "rental", "培养": "trained", "招聘": "recruited",
    "招募": "recruited", "选派": "sent", "帮助": "helped", "资助": "supported", "惠及": "reached", "群众": "people",
    "困难": "needy", "康复": "rehabilitation", "加装电梯": "lifts-fitted", "换电": "battery-swap", "公交车": "buses",
    "用水": "water-use", "化肥": "fertiliser", "秸秆": "straw", "畜禽粪污": "manure", "利用": "use",
    "自来水": "tap-water", "普及": "access", "宜居": "liveable", "美丽": "beautiful", "街区": "blocks",
    "敬老院": "old-people-homes", "拆除": "removed", "淘汰": "phased-out", "关停": "closed", "产能": "capacity",
    "债": "bonds", "贸易": "trade", "税": "tax", "审计": "audit", "纠纷": "disputes", "案件": "cases",
    "信访": "petitions", "档案": "archives", "安装": "installed", "路灯": "street-lamps", "发放": "paid",
    "招引": "attracted", "整改": "rectified", "调解": "mediation", "危旧房": "unsafe-homes", "成功": "success",
    "拆迁": "demolition", "征收": "requisition", "筹集": "raised", "打通": "opened", "打造": "set-up", "举办": "held",
    "开展": "", "实施": "", "安排": "", "支持": "supported", "新型": "new-type", "获评": "awarded", "规模": "scale",
    "总量": "total", "总额": "total", "数量": "number",
}  # fmt: skip
_TOKEN = re.compile(
    "|".join(sorted((re.escape(word) for word in _WORDS if len(word) > 1), key=len, reverse=True))
    + "|[A-Za-z][A-Za-z0-9&.]*|[0-9]+(?=[A-Za-z])"
)
_LONGEST = 6  # words in an id
_JOINING = re.compile("[的等和与及]|以上")


def readable(words: str) -> str:
    """A readable id from the words of an indicator: English where the word is known, pinyin where it is not.

    Nothing is left out in silence: 县医院床位 and 养老床位 must not both become “beds”. "" where no character is known.
    """
    tokens: list[str] = []
    at = 0
    for match in _TOKEN.finditer(words):
        tokens += _between(words[at : match.start()])
        tokens.append(_WORDS.get(match.group(), re.sub("[^a-z0-9]+", "", match.group().lower())))
        at = match.end()
    tokens += _between(words[at:])
    return "-".join(list(dict.fromkeys(token for token in tokens if token))[:_LONGEST])


def _between(run: str) -> list[str]:
    """The words for what stands between known ones: single characters that mean something alone, else the pinyin."""
    run = _JOINING.sub("", run)
    if all(char in _WORDS for char in run):
        return [_WORDS[char] for char in run]
    return [_pinyin(run)]


def _pinyin(run: str) -> str:
    """The syllables of Chinese characters without tones, run together; what is no Chinese character is left out."""
    if not run:
        return ""
    from pypinyin import lazy_pinyin  # reads large tables, which only a name with unknown words needs

    return "".join(lazy_pinyin(run, errors="ignore"))
