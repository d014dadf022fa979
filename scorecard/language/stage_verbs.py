"""The verbs that say one stage of a project, rule, title or event, and no other, in both languages.

What may say another stage as well stands with what reads it: the words of a check, the openings and closings of a
goal's clause, and the acts by which a report says that a stage was reached.
"""

from typing import NamedTuple


class Verbs(NamedTuple):
    """The verbs of one stage."""

    chinese: tuple[str, ...]
    english: tuple[str, ...]


STAGE_VERBS: dict[str, Verbs] = {
    stage: Verbs(tuple(chinese.split()), tuple(english.split(", ")) if english else ())
    for stage, chinese, english in (
        ("prepared", "前期工作 前期研究 筹建", ""),
        ("signed", "签约 签订 签署", "signed"),
        ("started", "开工 开建 动工 奠基 启动", "started, begun, begin"),
        ("completed", "建成 竣工 完工 完成 贯通", "completed, finished, built"),
        ("in-use", "投用 投入使用 通车 启用 开园 开业 开放 投运 投产", "opened, open, in use"),
        ("adopted", "出台 印发", "adopted"),
        ("published", "出版 发布", "published"),
        ("held", "举办 举行 召开", "held"),
        ("moved", "搬迁", "moved"),
        ("awarded", "获评 获批 命名", "awarded"),
    )
}
