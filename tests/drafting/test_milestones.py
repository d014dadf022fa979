"""Goals in words: what is asked of which thing, how firmly, and what only goes on."""

from __future__ import annotations

import pytest

from scorecard.drafting.reading import candidates, reading


def told(text: str) -> list[str]:
    found = [one for one in candidates(f"二、2024年工作安排\n{text}。", 2024) if one.kind == "milestone"]
    return [
        f"{one.stage} {one.indicator}" + (" (effort)" if one.effort else "!" if one.strength == "stretch" else "")
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("开工建设城东污水处理厂", ["started 城东污水处理厂"]),
        ("建设滨江文化中心", ["started 滨江文化中心"]),
        ("建成南湖大桥", ["completed 南湖大桥"]),
        ("投用市民中心二期", ["in-use 市民中心二期"]),
        ("出台人才住房管理办法", ["adopted 人才住房管理办法"]),
        ("创建国家园林城市", ["awarded 国家园林城市"]),
        ("举办第三届茶文化节", ["held 第三届茶文化节"]),
        ("出版地方志丛书", ["published 地方志丛书"]),
        ("整体搬迁市福利院", ["moved 市福利院"]),
        ("建成通车南环路、新港大桥", ["in-use 南环路", "in-use 新港大桥"]),
        ("完成国有、集体企业改制任务", ["completed 国有、集体企业改制任务"]),
        ("完成县人民医院整体搬迁", ["moved 县人民医院"]),
        ("滨江万象城主体结顶，通过国家级生态区验收", ["completed 滨江万象城", "awarded 生态区"]),
        ("力争实现村村通油路", ["completed 村村通油路!"]),
        ("实验室二期挂牌运行", ["in-use 实验室二期"]),
        ("实现“四个突破”，落实“一企一策”", []),
        ("启动城东污水处理厂；②建成南湖大桥", ["started 城东污水处理厂", "completed 南湖大桥"]),
        ("改造咸丰路、长虹路等道路", ["started 咸丰路", "started 长虹路"]),
        ("完成西门口城中村征迁", ["completed 西门口城中村征迁"]),
        ("获批国家级经开区", ["awarded 国家级经开区"]),
        ("挂牌成立城市运营集团，设立科创母基金", ["in-use 城市运营集团", "started 科创母基金"]),
        ("通过国家节水型城市验收", ["awarded 节水型城市"]),
        ("设立专项基金", []),
        ("做好环城北路延伸项目前期工作", ["prepared 环城北路延伸项目 (effort)"]),
        ("推动临港铁路专用线尽早开工", ["started 临港铁路专用线 (effort)"]),
        ("力争城西实验学校建成投用", ["in-use 城西实验学校!"]),
        ("力争柳河镇创成省级特色小镇", ["awarded 柳河镇创成省级特色小镇!"]),
        ("积极创建国家卫生城市", ["awarded 国家卫生城市 (effort)"]),
        ("实施滨江东路、滨江西路拓宽工程", ["started 滨江东路", "started 滨江西路拓宽工程"]),
        ("改造提升老街北段和老街南段", ["started 老街北段", "started 老街南段"]),
        ("基本完成东河整治工程", ["completed 东河整治工程"]),
        ("建成市文化中心并投入使用", ["in-use 市文化中心"]),
        ("建成投产化工园二期等项目", ["in-use 化工园二期"]),
        ("力争清江大桥年底前通车", ["in-use 清江大桥!"]),
        ("积极争创国家级旅游度假区", ["awarded 国家级旅游度假区 (effort)"]),
        ("争创国家级旅游度假区", ["awarded 国家级旅游度假区!"]),
        ("支持创建云岭国家植物园", ["awarded 云岭国家植物园 (effort)"]),
        ("完成义务教育均衡发展区创建", ["awarded 义务教育均衡发展区"]),
        ("推动甲岛高铁、乙湾机器人等项目开工建设", ["started 甲岛高铁 (effort)", "started 乙湾机器人项目 (effort)"]),
        (
            "持续办好互联网大会、良川论坛、亚非经贸和文化论坛等展会",
            ["held 互联网大会", "held 良川论坛", "held 亚非经贸和文化论坛"],
        ),
        (
            "推动区域伙伴协定尽早生效实施、海东投资协定签署",
            ["in-use 区域伙伴协定 (effort)", "signed 海东投资协定 (effort)"],
        ),
        ("全面实施跨境贸易负面清单", ["in-use 跨境贸易负面清单"]),
        ("启动实施新一轮中医药创新发展行动", ["started 新一轮中医药创新发展行动"]),
        ("实施百强区巩固提升、接续培育行动", ["started 百强区巩固提升、接续培育行动"]),
        ("完成技能提升和高职扩招三年行动目标", ["completed 技能提升和高职扩招三年行动"]),
        ("确保不发生规模性返贫", ["held 不发生规模性返贫"]),
        ("做好省运会备战参赛工作", ["held 省运会 (effort)"]),
        ("推动南环路建成通车", ["in-use 南环路 (effort)"]),
        ("县人民医院新院区秋季投入使用", ["in-use 县人民医院新院区"]),
        ("城西水厂于今年底建成", ["completed 城西水厂"]),
        ("20万吨电池材料项目10月份开工建设", ["started 20万吨电池材料项目"]),
        ("滨江安置区二期9月底前竣工交付", ["in-use 滨江安置区二期"]),
        ("白云湖创建国家4A级旅游景区", ["awarded 白云湖创建国家4A级旅游景区"]),
        ("经济增长创建新优势", []),
        ("市一中新校区9月建成开学", ["in-use 市一中新校区"]),
        ("轨道交通3号线全线洞通", ["completed 轨道交通3号线"]),
        ("完成通用机场改扩建可研批复", ["completed 通用机场改扩建可研批复"]),
        ("疏港大道、滨江东路改造建成通车", ["in-use 疏港大道", "in-use 滨江东路改造"]),
        ("综合保税区年内实现封关运作", ["in-use 综合保税区"]),
        ("老城区雨污分流改造全面完成", ["completed 老城区雨污分流改造"]),
        ("确保国家园林城市通过复审", ["awarded 国家园林城市"]),
        ("入选国家物流枢纽城市", ["awarded 国家物流枢纽城市"]),
        ("县中医院搬迁项目完成主体工程", ["completed 县中医院搬迁项目"]),
        ("创建省级平安县、省级食品安全示范县", ["awarded 省级平安县", "awarded 省级食品安全示范县"]),
        ("第三次土壤普查化验任务8月底前完成", ["completed 第三次土壤普查化验任务"]),
        ("地铁5号线二期（全长23.4公里、设站15座）开通初期运营", ["in-use 地铁5号线二期（全长23.4公里、设站15座）"]),
        ("生物产业园一期建成投产，二期6月份动工", ["in-use 生物产业园一期", "started 生物产业园二期"]),
        ("300兆瓦风电项目力争年底并网发电", ["in-use 300兆瓦风电项目!"]),
        ("城北大桥已于三年前通车", []),
        ("加快河西产业园建设，确保10月底投产", ["in-use 河西产业园"]),
        ("续建下林水库并于9月下闸蓄水", ["completed 下林水库"]),
        ("制药厂二期一季度开工、年底投产", ["started 制药厂二期", "in-use 制药厂二期"]),
        ("科技馆一期投入运营、二期开工", ["in-use 科技馆一期", "started 科技馆二期"]),
        ("河口水利枢纽完成可研，城关步行街改造提升开街", ["prepared 河口水利枢纽", "in-use 城关步行街改造提升"]),
        ("核电站3、4号机组力争年内核准", ["prepared 核电站3、4号机组!"]),
        ("如期全面建成小康社会", []),
        ("创成省级气候适应型试点", ["awarded 省级气候适应型试点"]),
        ("北川铝业、东江80万吨合成氨等项目建成投产", ["in-use 北川铝业项目", "in-use 东江80万吨合成氨项目"]),
        ("推动重点工程开工、竣工", []),
        ("轻轨2号线一期初步设计获批，确保北山隧道取得核准批复", ["prepared 轻轨2号线一期", "prepared 北山隧道"]),
        ("完成城西第二水厂工程并供水，开工新建县文体中心", ["in-use 城西第二水厂工程", "started 县文体中心"]),
        ("建成国家级慢性病综合防控示范区", ["awarded 国家级慢性病综合防控示范区"]),
        ("发布城市总体规划（2014-2030年）", ["published 城市总体规划（2014-2030年）"]),
        ("推进投资20亿元的东林产业园建设，力争一期9月投产", ["in-use 东林产业园一期!"]),
        ("贯通城西路延伸段，渔港片区控制性详细规划获批", ["completed 城西路延伸段", "adopted 渔港片区控制性详细规划"]),
        ("推动东林经开区晋升国家级经济技术开发区", ["awarded 东林经开区晋升国家级经济技术开发区 (effort)"]),
        ("下林水库大坝填筑到顶，西山灌区干渠全面完工", ["completed 下林水库大坝", "completed 西山灌区干渠"]),
        ("推动项目投产达产", []),
        ("实现“零上访”", []),
        ("推动变电站建成投用", []),
        ("推动服务业有序开放", []),
        ("打造“重要窗口”", []),
        ("新海显示模组三季度开工", ["started 新海显示模组"]),
        ("更多车间三季度开工", []),
        ("县文化中心建成开馆", ["in-use 县文化中心"]),
        ("签约项目早落地、快见效", []),
        ("完成“十四五”规划目标任务", []),
        ("海岳智造、瑞林医药年底前建成投产", ["in-use 海岳智造", "in-use 瑞林医药"]),
        (
            "推动北川铝业、东江合成氨、云岭新材料3个重点项目开工",
            ["started 北川铝业项目 (effort)", "started 东江合成氨项目 (effort)", "started 云岭新材料项目 (effort)"],
        ),
        ("实验小学东校区、云和中学体艺馆秋季学期投用", ["in-use 实验小学东校区", "in-use 云和中学体艺馆"]),
        ("月牙湖蓄滞洪区安全建设工程汛前完工", ["completed 月牙湖蓄滞洪区安全建设工程"]),
        ("甲北高速完成施工招标并实质性开工", ["started 甲北高速"]),
        ("甲岛水库初步设计获批复，乙北高速工可报告获批", ["prepared 甲岛水库", "prepared 乙北高速"]),
        ("争取甲岛铁路支线纳入省级规划", ["prepared 甲岛铁路支线!"]),
        ("甲岛泵站改造年底前具备排涝条件", ["completed 甲岛泵站改造"]),
        ("南门片区更新项目完成征收", ["completed 南门片区更新项目"]),
        (
            "县人民医院创成三级乙等，争取国家计量测试中心获批筹建",
            ["awarded 县人民医院创成三级乙等", "awarded 国家计量测试中心!"],
        ),
        (
            "科技馆开馆，完成人民桥拆除重建，市属国企公司制改制全面完成",
            ["in-use 科技馆", "completed 人民桥拆除重建", "completed 市属国企公司制改制"],
        ),
        ("出台优化营商环境二十条", ["adopted 优化营商环境二十条"]),
        ("推动企业早投产，重点企业全面达产达效", []),
        ("甲岛建材搬迁入园并投产，甲岛养老院一期入住", ["in-use 甲岛建材搬迁入园", "in-use 甲岛养老院一期"]),
        ("城市大脑2.0上线，零工市场二期开业", ["in-use 城市大脑2.0", "in-use 零工市场二期"]),
        ("甲岛水厂试运行，甲岛造纸一期投料试车", ["completed 甲岛水厂", "completed 甲岛造纸一期"]),
        ("甲岛大蒜入选国家地理标志保护工程", ["awarded 甲岛大蒜入选国家地理标志保护工程"]),
        ("第八届民族运动会成功承办", ["held 第八届民族运动会"]),
        ("甲岛分院6月底前揭牌运营，殡仪馆迁建启动", ["in-use 甲岛分院", "started 殡仪馆迁建"]),
        ("综合保税区（二期）通过国家验收", ["completed 综合保税区（二期）"]),
        ("“甲湖羊”获批国家农产品地理标志", ["awarded “甲湖羊”获批国家农产品地理标志"]),
        ("甲江公路（G207）建成通车，全面推行河湖长制", ["in-use 甲江公路（G207）", "started 河湖长制"]),
        ("推出“拿地即开工”2.0版，推出惠企政策", ["started “拿地即开工”2.0版"]),
        ("组建20亿元天使母基金", ["started 20亿元天使母基金"]),
        ("实施新一轮茶产业链高质量发展行动", ["started 新一轮茶产业链高质量发展行动"]),
        ("精准实施茶农增收提质行动，精准实施财政政策", ["started 茶农增收提质行动"]),
        (
            "实施古城名作攀峰计划和戏曲、影视、歌舞精品工程",
            ["started 古城名作攀峰计划", "started 戏曲、影视、歌舞精品工程"],
        ),
        ("实施水乡护河工程、邻里互助行动", ["started 水乡护河工程", "started 邻里互助行动"]),
        ("实施海岛科技协同攻关专项", ["started 海岛科技协同攻关专项"]),
        ("发布湿地鸟类保护战略与行动计划", ["published 湿地鸟类保护战略与行动计划"]),
        ("办好茶博会、甲岛展销会", ["held 茶博会", "held 甲岛展销会"]),
        ("继续办好荔枝文化节，举行渔业产业发展大会", ["held 荔枝文化节", "held 渔业产业发展大会"]),
        ("支持甲岛、乙湖创建国家湿地文化保护示范区", ["awarded 甲岛、乙湖创建国家湿地文化保护示范区 (effort)"]),
        ("支持甲岛医院创建国家医学中心，支持有条件的村创建国家森林乡村", ["awarded 甲岛医院创建国家医学中心 (effort)"]),
        ("支持甲岛申建空港综保区", ["awarded 甲岛申建空港综保区 (effort)"]),
        ("推动盐田、渔港、炮台等项目申报世界文化遗产", ["awarded 盐田、渔港、炮台等项目申报世界文化遗产 (effort)"]),
        ("县妇幼保健院通过三级妇保院评审", ["awarded 县妇幼保健院通过三级妇保院评审"]),
        ("推动甲岛边境合作开发试验区设立", ["started 甲岛边境合作开发试验区 (effort)"]),
        ("做好第三次全国渔业普查", ["started 第三次全国渔业普查 (effort)"]),
        ("争取和龙通用机场年底竣工，月湖公园开放迎客", ["completed 和龙通用机场!", "in-use 月湖公园"]),
        ("与省农科院合作设立核桃研究所", ["started 核桃研究所"]),
        ("甲岛通用机场选址报告获批", ["prepared 甲岛通用机场"]),
        ("研究制定海岛保护条例", ["adopted 海岛保护条例"]),
        # what only goes on, what has no name, and what is no one thing
        ("打造高效助企服务平台，构建债务管理新机制", []),
        ("建设中试基地、绿色园区，建设具有竞争力的开放枢纽", []),
        ("打通物流通道“断头路”，举办丰富多彩的群众活动", []),
        ("开展重点行业节能降碳改造", []),
        ("推进地质灾害防治与避险搬迁", []),
        ("深入实施乡村振兴战略", []),
        ("持续优化营商环境", []),
        ("完善社会保障体系", []),
        ("建设一批重大项目", []),
        ("加快推进重点工程建设", []),
        ("完成全年目标任务", []),
        ("新建幼儿园、小学20所", []),
    ],
)
def test_milestones(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_list_quotes_the_verb_with_each_thing() -> None:
    first, second = [
        one for one in candidates("二、2024年工作安排\n开工城北隧道、城南隧道等项目。", 2024) if one.kind == "milestone"
    ]
    assert (first.says, second.says) == ("开工城北隧道…等项目", "开工…城南隧道等项目")


def test_in_the_main_is_said() -> None:
    (found,) = candidates("二、2024年工作安排\n基本建成南湖大桥。", 2024)
    assert found.partly


def test_review_has_no_milestones() -> None:
    assert candidates("一、2023年工作回顾\n建成南湖大桥，出台人才住房管理办法。", 2024) == []


def test_part_on_several_years_belongs_to_another_plan() -> None:
    text = "二、“十五五”时期主要目标\n新增学校30所，建成南湖大桥。\n三、2026年重点工作\n新增学校5所，建成北湖大桥。"
    assert [one.elsewhere for one in candidates(text, 2026)] == [True, True, False, False]
    assert [one.elsewhere for one in candidates(text, 2026, 2030)] == [False, False, True, True]


def test_clauses_with_a_number_and_no_draft_are_told() -> None:
    left = reading("二、2024年工作安排\n总投资50亿元的港口项目，新增企业5家，坚持三个导向。", 2024).left
    assert [(one.words, one.why) for one in left] == [("总投资50亿元的港口项目", "attribute")]


def test_the_day_by_which_a_clause_wants_its_goal() -> None:
    text = (
        "二、2025年工作安排\n今年，9月底前建成甲江大桥，年内建成乙湖公园，上半年开工丙山隧道。6月底前，建成戊溪泵站。8月举办庚岛马拉松。\n"
        "确保10月底前新增停车位500个。\n"
    )
    found = {one.indicator: (one.due, one.says) for one in candidates(text, 2025)}
    assert found == {
        "甲江大桥": ("2025-09-30", "9月底前建成甲江大桥"),
        "乙湖公园": ("", "建成乙湖公园"),  # by the end of the plan
        "丙山隧道": ("2025-06-30", "上半年开工丙山隧道"),
        "戊溪泵站": ("2025-06-30", "建成戊溪泵站"),
        "庚岛马拉松": ("2025-08-31", "8月举办庚岛马拉松"),
        "新增停车位": ("2025-10-31", "确保10月底前新增停车位500个"),
    }


def test_an_item_that_a_project_heads_gives_its_goals_of_the_year_alone() -> None:
    text = (
        "二、2024年重点项目\n1. 甲岛标准厂房二期：建筑面积8万平方米，总投资2.4亿元。年度目标：主体全部封顶，完成投资1.2亿元。\n"
        "2. 乙岛水库：库容600万立方米。年度目标：可研报告获批，完成库区道路施工招标。\n"
    )
    found = [(one.kind, one.indicator, one.stage or str(one.low), one.says) for one in candidates(text, 2024)]
    assert found == [
        ("milestone", "甲岛标准厂房二期", "completed", "甲岛标准厂房二期…主体全部封顶"),
        ("number", "甲岛标准厂房二期投资", "1.2", "完成投资1.2亿元"),
        ("milestone", "乙岛水库", "prepared", "乙岛水库…可研报告获批"),
    ]


def test_an_item_whose_first_sentence_is_a_project_gives_its_goals_to_it() -> None:
    text = (
        "甲岛区2024年重点任务清单\n1.甲江三桥。完成工程可行性研究和环评审批。（牵头单位：区发改局）\n"
        "2.乙湖软件园。6月开工，一期年内开园，签约企业40家。（牵头单位：区商务局）\n3.提升服务。9月开工。\n"
    )
    found = [(one.kind, one.indicator, one.stage or str(one.low)) for one in candidates(text, 2024)]
    assert found == [
        ("milestone", "甲江三桥", "prepared"),
        ("milestone", "乙湖软件园", "started"),
        ("milestone", "乙湖软件园一期", "in-use"),
        ("number", "签约企业", "40"),
    ]


def test_some_of_the_projects_of_a_number_are_goals_beside_it() -> None:
    found = candidates("二、2024年工作安排\n确保甲岛建材、乙岛生物等5个项目6月底前投产。", 2024)
    assert [(one.kind, one.indicator, one.due) for one in found] == [
        ("number", "甲岛建材、乙岛生物等项目6月底前投产", "2024-06-30"),
        ("milestone", "甲岛建材项目", "2024-06-30"),
        ("milestone", "乙岛生物项目", "2024-06-30"),
    ]


def test_a_paragraph_of_the_plan_that_begins_with_the_year_before_sets_no_goal() -> None:
    text = "甲湖高新区2024年工作思路\n2023年，全区生产总值增长6%。海岳芯片建成投产，成功获批国家知识产权示范园区。\n2024年，建成乙湖公园。"
    assert [one.indicator for one in candidates(text, 2024)] == ["乙湖公园"]
