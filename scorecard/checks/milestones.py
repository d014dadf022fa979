"""Milestones: the words of a stage speak of that stage, and of something that can be recognised.

A verb of another stage (建成, where the encoding says in use) is a warning; a clause with no verb of any stage is let
be, for reports say such things in many ways, and so is one that denies its verb (未能如期投产).
Passes: `says: 浒运公路建成通车` with `stage: in-use`. Fails: `says: 启动新潮塘区块改造` with `stage: completed`;
`says: 二期`.
"""

import re
from collections.abc import Iterator

from scorecard.language.bilingual import Text, code_and_term
from scorecard.language.numbers import numbers
from scorecard.language.stage_verbs import STAGE_VERBS
from scorecard.model.book import Book
from scorecard.model.fields import Record
from scorecard.model.goals import Goal
from scorecard.model.problems import Problem

RULE = "milestone"
# Words that may say this stage as well as another.
_ALSO = {
    "prepared": "谋划 设计 研究 规划 编制 推进 钻探 列入 方案 建库 可研 批复 核准 立项 初设 选址 招标 摘牌 审批 获批",
    "signed": "达成 协议 合作 引进 落地",
    "started": "实施 推进 建设 推动 新建 改造 试点 探索 开展 开发 构建 成立 组成 加快 抓 做好 打造 建立 首创 拉开帷幕",
    "completed": (
        "成形 成型 创成 形成 打造 成立 建立 组建 重组 验收 环通 清零 摘帽 破解 建库 转设 圆满 全面实施 销号 整改"
    ),
    "in-use": "运行 上线 开通 运营 使用 开学 开馆 营业 运作 成立 推出 开发 实行 设立 落户 办学 建立 推行",
    "adopted": "制定 通过 发布 实施 修订 推出 建立 编制 落实 落地 列入 调整 完成 启动 推行 探索",
    "published": "编制 编写 完成",
    "held": "承办 开展 举 办 启动 组织 完成",
    "moved": "迁 落户 完成",
    "awarded": ("获 创成 创建 入选 列入 入围 认定 成为 荣 跻身 达标 争创 评 授牌 建成 进入 成功 完成 行列 试点 通过"),
    "not-started": "未 没有 无 尚 前期 规划 谋划 推迟 延期 延后 暂缓 终止 停止 停工 取消 搁置",
}
_DENIED = re.compile("未能|尚未|还未|仍未|未(?:如期|按期|完成)|没有|推迟|延期|延后|暂缓")


def check(book: Book) -> Iterator[Problem]:
    """Stages whose words speak of another stage, or of nothing but a number."""
    for plan in book.plans:
        for _, target in plan.targets():
            yield from _goal(target, target.goal, target.says)
    for source in book.sources.values():
        for figure in source.figures:
            if figure.stage is not None and figure.says is not None:
                yield from _words(figure, figure.stage, figure.says)


def _goal(record: Record, goal: Goal, says: str | None) -> Iterator[Problem]:
    for part in goal.parts:
        yield from _goal(part, part, part.says)
    if goal.stage is not None and says is not None:
        yield from _words(record, goal.stage, says)


def _words(record: Record, stage: str, says: str) -> Iterator[Problem]:
    if _nothing_named(says):
        message = Text("wording.words-without-subject", says=says)
        yield Problem(record.location, "error", RULE, message, Text("wording.quote-name"), "says")
        return
    if _says(stage, says) or any(word in says for word in _ALSO.get(stage, "").split()) or _DENIED.search(says):
        return
    other = next((name for name in STAGE_VERBS if name != stage and _says(name, says)), None)
    if other is not None:
        message = Text(
            "wording.words-of-other-stage", says=says, other=code_and_term(other), stage=code_and_term(stage)
        )
        remedy = Text("wording.write-stage", other=other, stage=stage)
        yield Problem(record.location, "warning", RULE, message, remedy, "stage")


def _says(stage: str, says: str) -> bool:
    return stage in STAGE_VERBS and any(verb in says for verb in STAGE_VERBS[stage].chinese)


def _nothing_named(says: str) -> bool:
    """Whether less than two letters are left without the numbers and their units."""
    rest = says
    for number in reversed(numbers(says)):
        rest = rest[: number.start] + rest[number.end :]
    return len(re.sub(r"[\W\d_]+", "", rest)) < 2
