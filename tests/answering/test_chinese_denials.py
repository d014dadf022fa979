"""What Chinese words say was not reached: denied, put off, given up, held up or still to come; and what only sounds so."""

from __future__ import annotations

import pytest

from tests.answering.test_chinese_acts import told

HALL = ("甲湖体育馆", "in-use", "甲湖体育馆建成投用")
TUNNEL = ("丁山隧道", "started", "开工建设丁山隧道")
TITLE = ("省级文明县城", "awarded", "创成省级文明县城")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("甲湖体育馆因地质条件复杂、汛期长，建设进度滞后，投用时间推迟至2025年6月", "not"),
        ("甲湖体育馆装修进入尾声，春节后开放", "not"),
        ("甲湖体育馆主体完工，剩余景观工程将于今年上半年完成", "not"),
        ("甲湖体育馆因投资方资金紧张暂停建设", "not"),
        ("甲湖体育馆主体完工，室内装修正在收尾", "not"),
        ("甲湖体育馆设备供货延迟，开馆时间调整到今年五一", "not"),
        ("甲湖体育馆选址遇阻，项目暂缓实施", "not"),
        ("甲湖体育馆受商户安置影响停工两个月，目前仅完成桩基", "not"),
        ("甲湖体育馆未按计划开放", "not"),
        ("甲湖体育馆进展缓慢", "not"),
        ("甲湖体育馆受市场影响，产能利用率不足六成，未能投用", "not"),
        ("甲湖体育馆完成路面施工，交安设施正在安装", "not"),
        ("甲湖体育馆由于邻避问题，选址至今未能落地", "not"),
        ("甲湖体育馆5月奠基、主体结构施工至七层，尚未封顶", "not"),
        ("甲湖体育馆核心区启用，加工区仍在建设", "not"),
        ("甲湖体育馆基本建成", ""),
        ("甲湖体育馆完成布展，择日开放", "not"),
        ("甲湖体育馆主体工程提前封顶，设备采购正在进行", "not"),
        ("甲湖体育馆建成2栋，剩余1栋因拆迁受阻尚未完工", "not"),
        ("甲湖体育馆投资3亿元，乙湖剧院尚未建成", ""),
        ("甲湖体育馆建成投用，老馆改造尚未启动", "in-use"),
        ("甲湖体育馆建成投用，配套停车场尚未建成", "in-use"),
        ("甲湖体育馆建成投用，未发生安全事故", "in-use"),
        ("甲湖体育馆建成投用，正在办理竣工结算", "in-use"),
        ("甲湖体育馆未批先建问题得到整改", ""),
        ("甲湖体育馆尚未完成竣工结算", ""),
        ("受甲湖体育馆施工影响，丙山路改造推迟", ""),
        ("甲湖体育馆完成主体建设，乙湖剧院未能建成", ""),
        ("甲湖体育馆加快建设", ""),
    ],
)
def test_what_was_to_be_in_use(sentence: str, expected: str) -> None:
    assert told(*HALL, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("丁山隧道用地手续仍在报批，年内未实质性动工", "not"),
        ("丁山隧道因线路调整尚未获批，开工时间顺延", "not"),
        ("丁山隧道未列入专项债支持范围，暂未启动建设", "not"),
        ("受审批影响，丁山隧道至今未开工建设", "not"),
        ("丁山隧道开工后推进受阻", ""),
        ("丁山隧道开工建设，因征迁受阻进度滞后", "started"),
        ("丁山隧道开工，预计2027年建成", "started"),
    ],
)
def test_what_was_to_begin(sentence: str, expected: str) -> None:
    assert told(*TUNNEL, sentence) == expected


@pytest.mark.parametrize(
    ("thing", "stage", "says", "sentence", "expected"),
    [
        (*TITLE, "省级文明县城创建未获通过", "not"),
        (*TITLE, "省级文明县城申报落选", "not"),
        (*TITLE, "省级文明县城通过市级初评，省级评审尚在进行", "not"),
        (*TITLE, "省级文明县城通过市级初评，尚待命名", "not"),
        (*TITLE, "省级文明县城创建未发生一票否决问题", ""),
        (*TITLE, "省级文明县城通过市级初评", ""),
        ("首届甲湖音乐节", "held", "举办首届甲湖音乐节", "首届甲湖音乐节因疫情取消", "not"),
        ("首届甲湖音乐节", "held", "举办首届甲湖音乐节", "首届甲湖音乐节延期举办", "not"),
        ("首届甲湖音乐节", "held", "举办首届甲湖音乐节", "首届甲湖音乐节延期至9月举办", ""),
        ("首届甲湖音乐节", "held", "举办首届甲湖音乐节", "首届甲湖音乐节圆满落幕", "held"),
        ("养老服务条例", "adopted", "颁布养老服务条例", "养老服务条例尚待省人大批准", "not"),
        ("养老服务条例", "adopted", "颁布养老服务条例", "养老服务条例列入调研计划，起草工作正在进行", "not"),
        ("第六届甲湖国际美食节", "held", "举办第六届甲湖国际美食节", "第六届美食节吸引游客36万人次", "held"),
        ("污水厂提标改造", "in-use", "污水厂提标改造通水", "污水厂提标改造通水试运行", ""),
        ("丙江铁路前期工作", "prepared", "开展丙江铁路前期工作", "丙江铁路前期工作正在推进", ""),
        ("县第三中学", "started", "开工建设县第三中学", "三中选址调整，未能按期开工", "not"),
        ("县第三中学", "started", "开工建设县第三中学", "十三中未能按期开工", ""),
        ("县中医院", "in-use", "县中医院整体搬迁项目年底前投用", "县中医院搬迁项目投用时间推迟", "not"),
    ],
)
def test_titles_events_and_short_names(thing: str, stage: str, says: str, sentence: str, expected: str) -> None:
    assert told(thing, stage, says, sentence) == expected


@pytest.mark.parametrize(
    ("thing", "stage", "says", "sentence", "expected"),
    [
        (*HALL, "推动甲湖体育馆建成投用", ""),
        (*HALL, "推动甲湖体育馆顺利建成投用", "in-use"),
        ("丙山路改造提升", "completed", "完成丙山路改造提升", "丙山路“白改黑”及管网改造全面完工", "completed"),
        ("丙山路改造提升", "completed", "完成丙山路改造提升", "丙山路小学改造全面完工", ""),
        ("丁水河黑臭水体治理", "completed", "完成丁水河黑臭水体治理", "丁水河消除黑臭、通过省级验收", "completed"),
        ("甲山5A级景区创建", "started", "启动甲山5A级景区创建", "甲山景区5A级创建工作全面启动", "started"),
        ("国家生态文明示范区", "awarded", "创成国家生态文明示范区", "石桥区创成国家生态文明示范区", ""),
        ("国家生态文明示范区", "awarded", "创成国家生态文明示范区", "我县创成国家生态文明示范区", "awarded"),
        ("国家生态文明示范区", "awarded", "创成国家生态文明示范区", "甲湖县成功创成国家生态文明示范区", "awarded"),
        ("城北车站改造", "in-use", "城北车站改造投用", "城北车站改造北站房启用，南站房仍在施工", "not"),
        ("县科技馆", "in-use", "县科技馆开馆", "县科技馆试开馆", ""),
        ("县妇幼保健院新院", "in-use", "县妇幼保健院新院投用", "县妇幼保健院整体搬迁新址", "in-use"),
        ("甲湖至乙洲全货机航线", "in-use", "开通甲湖至乙洲全货机航线", "甲湖—乙洲国际货运航线首航", "in-use"),
        ("第三届甲湖马拉松", "held", "举办第三届甲湖马拉松", "成功举办甲湖马拉松", "held"),
        ("第三届甲湖马拉松", "held", "举办第三届甲湖马拉松", "成功举办第二届甲湖马拉松", ""),
        ("G331甲湖段", "completed", "G331甲湖段贯通", "G331全线贯通", "completed"),
        ("丙江铁路可研批复", "completed", "完成丙江铁路可研批复", "丙江铁路可研获国家发改委批复", "completed"),
        ("丙江铁路可研批复", "completed", "完成丙江铁路可研批复", "丙江铁路预可研获国家发改委批复", ""),
        ("甲湖机场立项", "prepared", "甲湖机场完成立项", "甲湖机场预可研报告上报国家发改委，尚未取得立项批复", "not"),
        ("城市更新规划", "started", "编制城市更新规划", "城市更新规划编制完成并印发", "completed"),
        ("湖滨路快速化改造", "completed", "湖滨路快速化改造完工", "湖滨路快速化改造主线高架建成", ""),
    ],
)
def test_a_push_other_names_and_parts(thing: str, stage: str, says: str, sentence: str, expected: str) -> None:
    assert told(thing, stage, says, sentence) == expected
