"""Write texts of one megabyte each whose every clause is a number and a goal, to time drafting with.

    python benchmarks/drafting/dense.py FOLDER

Writes `list-zh.txt`, `list-en.txt` and `table.txt` (30,000 rows); the numbers are the same each time. Then, in CPU seconds:

    time scorecard draft FOLDER/list-zh.txt --plan 2026 > /dev/null
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

SIZE = 1_000_000  # bytes
CHINESE = [
    "新增高新技术企业{}家",
    "改造老旧小区{}个",
    "新建学校{}所",
    "培训职工{}人",
    "完成固定资产投资{}亿元",
    "新增城镇就业{}万人",
    "建成公园{}座",
    "改造管网{}公里",
    "发放贷款{}亿元",
    "地区生产总值增长{}%",
    "植树造林{}万亩",
    "引进项目{}个",
    "研发投入强度达到{}%",
    "新增床位{}张",
]
ENGLISH = [
    "build {} homes",
    "create {} jobs",
    "plant {} trees",
    "repair {} roads",
    "train {} nurses",
    "open {} new schools",
    "cut waiting times by {}%",
    "grow GDP by {}%",
    "support {} local businesses",
    "resurface {} km of road",
]


def lines(phrases: list[str], many: int, line: str, mark: str, random: Random) -> Iterator[str]:
    """Lines of so many phrases each, without an end."""
    while True:
        yield line.format(mark.join(random.choice(phrases).format(random.randint(2, 999)) for _ in range(many)))


def filled(heading: str, found: Iterator[str]) -> str:
    """The heading and as many lines as fit."""
    kept, size = [heading], len(heading.encode())
    for one in found:
        size += len(one.encode()) + 1
        if size > SIZE:
            break
        kept.append(one)
    return "\n".join(kept) + "\n"


def table(random: Random) -> str:
    """A table of 30,000 rows, each with a name of its own."""
    named = [phrase.partition("{}") for phrase in CHINESE]
    rows = (
        f"{name}{row}\t{unit}\t{random.randint(1, 999)}\t{random.randint(1, 9999)}"
        for row in range(30_000)
        for name, _, unit in [random.choice(named)]
    )
    return "\n".join(["二、2026年主要目标", "指标\t单位\t2025年完成\t2026年目标", *rows]) + "\n"


def main(folder: Path) -> None:
    """Write the three texts."""
    random = Random(7)
    folder.mkdir(parents=True, exist_ok=True)
    chinese = filled("二、2026年主要目标任务", lines(CHINESE, 4, "{}。", "、", random))
    english = filled("Our priorities for 2026", lines(ENGLISH, 3, "- We will {}.", ", ", random))
    for name, text in (("list-zh", chinese), ("list-en", english), ("table", table(random))):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
