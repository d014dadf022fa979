"""The units that a report names as responsible for a goal."""

from __future__ import annotations

import pytest

from scorecard.drafting.reading import candidates


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("（一）新建学校3所。（责任单位：县教育局、县住建局）\n（二）新增床位20张。", [("县教育局", "县住建局"), ()]),
        ("新建公园3个。\n牵头单位：市园林局；\n改造道路5条。", [("市园林局",), ()]),
        ("建成市图书馆。责任部门：市文旅局", [("市文旅局",)]),
        ("We will plant 900 trees. (Lead: Parks Team)\nWe will build 40 homes.", [("Parks Team",), ()]),
        (
            "新建学校3所。（配合单位：市财政局；责任单位：市教育局）",
            [("市教育局",)],
        ),  # who takes part is not responsible
        ("落实责任单位，新建学校3所。", [()]),  # a duty in general, and no name
    ],
)
def test_owners(text: str, owners: list[tuple[str, ...]]) -> None:
    assert [one.owners for one in candidates(f"二、2024年主要任务\n{text}", 2024)] == owners
