"""The words in which names of what can reach a stage end: projects, rules, titles and events."""

from __future__ import annotations

import re


def words_of(names: str) -> str:
    """An alternative of the words, the longest first."""
    return "|".join(sorted(names.split(), key=len, reverse=True))


# The last word of a thing that can reach a stage. A project's whole kind stands here beside its last character
# (高速公路, 公园): what stands before it is the name by which reports tell one from another.
_PROJECT = (
    "项目 工程 控制局 管理局 数据局 服务局 监督局 保障局 大道 高速 高铁 地铁 轻轨 轨道 桥 隧道 通道 路 街 线 港区 "
    "港 码头 航道 枢纽 站 中心 基金 医共体 综合体 大厦 廊道 场 三环 二环 四环 五环 外环 内环 泊位 启动区 起步区 "
    "核心区 园 园区 集团 公司 基地 馆 银行 文化宫 院 学校 校区 院区 厂区 小学 中学 初中 高中 大学 公寓 厂 库 机组 "
    "闸 干渠 渠道 大坝 灌区 堤防 河道 管网 管廊 平台 系统 大脑 实验室 研究所 合作区 试验区 新区 开发区 保税区 "
    "综保区 自贸区 商圈 街区 小镇 古镇 城 总部 厂房 用房 校舍 二期 一期 三期 北延 东延 南延 西延 段 楼 指挥部 "
    "新址 网络 风貌带 示范带 绿道网 绿道 步道 口岸 公路 快速路 高速公路 铁路 大桥 机场 客运站 变电站 广场 环线 "
    "绕城 公园 产业园 工业园 博物馆 图书馆 体育馆 剧院 医院 分院 学院 幼儿园 福利院 公馆 敬老院 处理厂 污水处理厂 "
    "水厂 电厂 电站 水库 泵站 研究院 创新区 高新区 商场 市场 布料城 生产线 综合楼 大楼 集散中心 驿站 灯塔工厂 "
    "未来工厂 数据中心 算力中心"
)
_RULE = (
    "可研 初步设计 批复 报批 核准 准入 条例 办法 规定 长制 政策 意见 细则 方案 规划 计划 行动 专项 纲要 指引 清单 "
    "标准 制度 法规 城市设计 改革 试点 普查 协定 协议 工作 转型 机制 攻坚战 目录 导则 指南 白皮书 建设费 收费 限制 "
    "限制措施 许可 禁渔 章程 蓝图 编制 修编 改制 重建 翻建 改造 验收 认定 申报 创建 提升 拓宽 拓疏 疏浚 整治 治理 "
    "排查 大整改 打通 监测 评估 清查 登记 培育 搬迁 修缮 加固 征迁 征收 征拆 拆迁 安置 移民 扩建 新建 迁建 普法"
)
_TITLE = (
    "城市 综试区 景区村庄 景区村 景区镇 名录 自然保护区 保护地 保护点 均衡发展县 均衡发展市 普惠县 普惠区 产业集群 "
    "传统村落 名村 三级乙等 二级甲等 地理标志 地理标志产品 地理标志证明商标 发展区 先导区 引领区 文化遗产 地质公园 "
    "示范校 示范市 示范县 示范区 示范镇 示范村 示范点 示范站 生态区 生态市 生态县 生态镇 生态村 先行区 试验区 样板区 "
    "样板 县市 城市群 模范城 度假区 景区 三级甲等 三级甲等医院 三甲医院 名城 名县 名镇 先进县 强县 均衡县 均衡市 "
    "促进市 奖 鼎 杯 称号 品牌 牌子 牌匾 产业平台 创建 示范基地 标杆 特色小镇 连冠 行列 乡镇 街道"
)
_EVENT = "节 季 典礼 大典 周 会 会议 论坛 展 赛 马拉松 活动 赛事 展览 展演 世界杯 庆典 盛典"
ENDINGS: dict[str, re.Pattern[str]] = {
    "project": re.compile(rf"(?:{words_of(_PROJECT)})$"),
    "rule": re.compile(rf"(?:{words_of(_RULE)})$"),
    "title": re.compile(rf"(?:{words_of(_TITLE)}|[一二三]级(?:[甲乙]等[^，。；、]{{0,4}}医院|[^，。；、]{{0,3}}馆))$"),
    "event": re.compile(rf"(?:{words_of(_EVENT)}|“[^”]{{1,4}}(?:超|[BV]A)”)$"),  # “某超” is a league
}
# The kinds of thing that each stage can be said of.
REACHED_BY: dict[str, tuple[str, ...]] = {
    "started": ("project", "rule"),
    "completed": ("project", "rule"),
    "in-use": ("project", "rule"),
    "prepared": ("project",),
    "awarded": ("title", "event"),
    "adopted": ("rule",),
    "published": ("rule",),
    "held": ("event",),
    "signed": ("project", "rule"),
    "moved": ("project",),
}
