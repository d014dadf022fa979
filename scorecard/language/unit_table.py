"""The units of reports, one unit a line: dimension, factor, names.

The factor is a whole number of the dimension's own smallest step, or a decimal where nothing is ever
divided by the unit. Whole numbers keep every conversion exact: areas are counted in thirds of a square
metre, because 15 mu are one hectare (the State Council's order of 1984 on legal units), so a mu is 2000.
A dimension is written in English, or as its own classifier where a count word has no other unit beside it.
"""

from __future__ import annotations

TABLE = (
    ("number", "1", ""),
    ("percent", "1", "%|百分之|per cent|percent|pct"),
    ("percent", "0.1", "‰|千分之|per mille|per mil"),
    ("percent", "10", "成"),
    ("percentage-point", "1", "个百分点|百分点|percentage points|percentage point"),
    ("percentage-point", "0.01", "个基点|基点|basis points|basis point"),
    ("multiple", "1", "倍|times|fold|-fold"),
    ("ratio", "1", "比|:1|：1|to 1"),
    ("yuan", "1", "元|人民币|元人民币|块钱|yuan|rmb|renminbi|cny"),
    ("us-dollar", "1", "美元|美金|us dollars|us dollar|u.s. dollars|dollars|dollar|usd"),
    ("euro", "1", "欧元|euros|euro|eur"),
    ("hk-dollar", "1", "港元|港币|hk dollars|hkd"),
    ("yen", "1", "日元|yen|jpy"),
    ("length", "1", "毫米|millimetres|millimeters|mm"),
    ("length", "10", "厘米|公分|centimetres|centimeters|cm"),
    ("length", "1000", "米|延米|metres|meters|metre|meter|m"),
    ("length", "500000", "里|华里"),
    ("length", "1000000", "公里|千米|kilometres|kilometers|kilometre|kilometer|km"),
    ("length", "1609344", "miles|mile"),
    ("length", "1852000", "海里|nautical miles"),
    ("lane-kilometre", "1", "车道公里"),
    ("area", "3", "平方米|平米|平方|㎡|m²|m2|square metres|square meters|square metre|square meter|sq m"),
    ("area", "2000", "亩|mu"),
    ("area", "30000", "公顷|hectares|hectare|ha"),
    ("area", "3000000", "平方公里|平方千米|km²|km2|square kilometres|square kilometers|sq km"),
    ("volume", "1", "毫升|millilitres|ml"),
    ("volume", "1000", "升|公升|litres|liters"),
    ("volume", "1000000", "立方米|立方|方|m³|m3|cubic metres|cubic meters|cubic metre|cubic meter"),
    ("mass", "1", "微克|µg|μg|ug|micrograms"),
    ("mass", "1000", "毫克|mg|milligrams"),
    ("mass", "1000000", "克|grams"),
    ("mass", "500000000", "斤|市斤"),
    ("mass", "1000000000", "公斤|千克|kg|kilograms|kilogrammes"),
    ("mass", "1000000000000", "吨|公吨|tons|tonnes|metric tons|ton|tonne"),
    ("standard-coal", "1", "吨标准煤|吨标煤|tons of standard coal|tonnes of standard coal"),
    ("deadweight", "1", "载重吨|dwt"),
    ("container", "1", "标箱|标准箱|teu|teus"),
    ("energy", "1", "千瓦时|度电|度|kwh|kilowatt-hours|kilowatt hours"),
    ("energy", "1000", "兆瓦时|mwh"),
    ("power", "1", "瓦|watts"),
    ("power", "1000", "千瓦|kw|kilowatts"),
    ("power", "1000000", "兆瓦|mw|megawatts"),
    ("power", "1000000000", "吉瓦|gw|gigawatts"),
    ("voltage", "1000", "千伏|kv"),
    ("apparent-power", "1000", "千伏安|kva"),
    ("apparent-power", "1000000", "兆伏安|mva"),
    ("bandwidth", "1", "兆|mbps"),
    ("bandwidth", "1000", "gbps"),
    ("temperature", "1", "℃|摄氏度"),
    ("decibel", "1", "分贝|db"),
    ("time", "1", "秒|秒钟|seconds|second"),
    ("time", "60", "分钟|minutes|minute"),
    ("time", "3600", "小时|个小时|hours|hour"),
    ("time", "86400", "天|日|days|day"),
    ("time", "604800", "周|星期|个星期|weeks|week"),
    ("working-day", "1", "工作日|个工作日|working days|working day"),
    ("months", "1", "月|个月|months|month"),
    ("months", "3", "季度|个季度|季|quarters|quarter"),
    ("months", "12", "年|years|year"),
    ("age", "1", "岁|周岁|years old|years of age"),
    ("person", "1", "人|名|位|persons|people|person"),
    ("visit", "1", "人次|person-times|visits|trips"),
    ("household", "1", "户|家庭|households|household"),
    ("household-time", "1", "户次"),
    ("job", "1", "岗位|jobs|job"),
    ("point", "1", "分"),
    ("place-up", "1", "个位次|位次|places"),
)

# Count words. Each is a dimension of its own; those on one line count things of one kind, so that a report
# that says 8家 and a goal that says 8个 may still speak of the same thing (same_kind), though never silently
# (convert).
KINDS = (
    "个 项 家 件 条 座 所 处 只 台 种 镇 村 乡 县 市 区 街道 社区 园 校 站 套 间 栋 幢 辆 架 艘 根 棵 株 "
    "头 匹 羽 "
    "张 份 册 本 篇 部 首 类 门 款 支 组 对 起 宗 例 笔 单 枚 块 幅 盏 杆 口 眼 片 道 列 桶 箱 厂 店 馆 "
    "尾 把 颗 副 "
    "套(间) 台套 台(套) 辆份 标段 泊位 车位 床位 学位 站点 "
    "enterprises enterprise firms firm companies company projects project items item units unit cases case",
    "次 场 届 期 批 轮 趟 回 班次 场次 批次 班",
    "家次",
    "架次",
    "台次",
    "列次",
    "艘次",
    "件次",
    "项次",
    "课时",
    "票",
    "字",
    "层",
    "股",
    "步",
    "番",
)

# Powers of ten that may stand before a measure, or alone.
SCALES = {
    "": 0,
    "十": 1,
    "百": 2,
    "千": 3,
    "万": 4,
    "十万": 5,
    "百万": 6,
    "千万": 7,
    "亿": 8,
    "十亿": 9,
    "百亿": 10,
    "千亿": 11,
    "万亿": 12,
    "十万亿": 13,
    "百万亿": 14,
    "hundred": 2,
    "thousand": 3,
    "ten thousand": 4,
    "hundred thousand": 5,
    "million": 6,
    "mn": 6,
    "hundred million": 8,
    "billion": 9,
    "bn": 9,
    "hundred billion": 11,
    "trillion": 12,
}
