"""How a light comes about, told for readers: each method with its formula and what it does not say."""

from scorecard.language.bilingual import Text

STEPS: tuple[Text, ...] = (
    Text(
        "Only figures published by the as-of date count, and only reported actuals: never a forecast, a plan or somebody's goal. "
        "A figure answers a goal only for the same indicator, measure, scope and period; a total of five years never answers one year.",
        "只采用截至日之前公布的数据，且只采用实际数，不采用预测、计划或他人的目标。"
        "指标、口径、范围和时期一致的数据才能回答一项目标；五年合计不能回答某一年。",
    ),
    Text(
        "Evidence, from strong to weak: reported (the same measure and scope for the whole period), derived (exact arithmetic on reported figures), "
        "interim (part of the period, or before its end), indicative (an estimate, another price basis, an unclear scope, a neighbour), none.",
        "证据由强到弱：公布（口径、范围、时期完全一致）、推算（由公布数严格计算）、阶段数（只有部分时期或早于期末）、参考（预计、价格口径不同、范围不明或相邻指标）、无。",
    ),
    Text(
        "Goal numbers are exact. A figure printed as precisely as the goal is compared as printed; a coarser one stands for all values that round to it, "
        "and where these lie on both sides of the goal, it cannot be decided. Rates and shares are compared in percentage points, never by ratio.",
        "目标值为精确值。公布精度不低于目标的，按公布数比较；精度较低的，代表四舍五入后等于它的一切数值，若分居目标两侧则无法判定。增速和占比按百分点比较，不计算比率。",
    ),
)

METHOD_NAMES: dict[str, Text] = {
    "throughout": Text("throughout", "逐年保持"),
    "match": Text("choice of figures", "数据选取"),
    "rollup": Text("summing up", "汇总"),
}

METHODS: dict[str, Text] = {
    "attainment": Text(
        "The period is over, or what was reached cannot fall back. Gap = actual − goal (goal − actual where less is better). Green where the goal is met; "
        "amber where it is missed by no more than the threshold below; else red. Attainment = actual ÷ goal, for amounts, counts and levels alone.",
        "期满，或已达到且不会回落。差距＝实际值−目标值（越低越好的指标为目标值−实际值）。达到为绿灯；差距不超过下列阈值为黄灯；其余为红灯。完成率＝实际值÷目标值，只用于总量、数量和水平。",
    ),
    "pace": Text(
        "Inside a period, for amounts and counts that add up. Share of the goal reached − share of the period elapsed at the end of the figure: "
        "at or ahead is green, up to the threshold behind is amber, else red. Not for rates and stocks.",
        "期中，用于逐月累加的总量和数量。完成率−数据期末的时间进度：不落后为绿灯，落后不超过阈值为黄灯，其余为红灯。不用于增速和存量。",
    ),
    "trajectory": Text(
        "A plan of several years that still runs. R = actual yearly change ÷ required yearly change, both compound: "
        "[(y/y0)^(1/(t−t0)) − 1] ÷ |(T/y0)^(1/(tT−t0)) − 1|. Reached already is green; else R against the thresholds below. Undefined for a zero base or differing signs. "
        "Source: Statistics Canada's progress measure, as published with Open SDG, after Eurostat.",
        "多年期计划尚在进行。R＝实际年均变化÷所需年均变化（均为复合增速）：[(y/y0)^(1/(t−t0))−1]÷|(T/y0)^(1/(tT−t0))−1|。已提前达到为绿灯；否则按下列阈值判定。基数为零或正负不一时无定义。出处：加拿大统计局进展测度（经Open SDG公布，源自欧盟统计局）。",
    ),
    "stage": Text(
        "Milestones. Green where the stage, or a later one, was reached by the due day; amber where it was reached later, or only some of several items reached it; red where it is shown not to have been. "
        "Seen only after the due day, it is a hint.",
        "节点目标。按期达到该阶段或更后阶段为绿灯；逾期达到或只有部分达到为黄灯；明确未达到为红灯。到期之后才见到的，只作迹象。",
    ),
    "throughout": Text(
        "What should hold every year: one reported year that breaks it is amber, red if the last reading is also worse than the base.",
        "应逐年保持的目标：有一个公布年度未保持为黄灯；最近读数又低于基数的为红灯。",
    ),
}
