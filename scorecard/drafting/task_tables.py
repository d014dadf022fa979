"""Tables of tasks, whose one column of words says in sentences what is to be done: 工作任务 | 牵头单位 | 完成时限."""

from __future__ import annotations

import re
from collections.abc import Callable

from scorecard.drafting.column_words import set_apart
from scorecard.drafting.table_cells import TextCell

_TASKS = re.compile("(?:主要|具体|核心|重点|年度|目标|工作|任务)*(?:任务|事项|内容|举措|措施)(?:内容|名称|分解)?")
_FEWEST_CELLS, _LONGEST_HEADING = 3, 40
_STOPS = ("。", "；", "！")


def in_sentences(lines: list[str], cells: Callable[[str], list[TextCell]]) -> list[str]:
    """The lines, each as long as before; of a table of tasks the tasks alone are left, each as a sentence.

    `cells` gives the cells of a line by their places in it.
    """
    found, column = list(lines), -1
    for at, line in enumerate(lines):
        row = cells(line)
        headed = _column_of_tasks(row)
        if headed >= 0:
            column, found[at] = headed, _blank(line)
        elif column >= 0 and len(row) > column > 0 and len(row) >= _FEWEST_CELLS:
            found[at] = _task(line, row[column])
        elif len(row) > 1 or len(line.strip()) > _LONGEST_HEADING:
            column = -1
    return found


def _column_of_tasks(row: list[TextCell]) -> int:
    """Which column of a heading names tasks, where the others tell only of whom, when and in which order; else -1."""
    tasks = [at for at, cell in enumerate(row) if _TASKS.fullmatch(cell.words)]
    if len(row) < _FEWEST_CELLS or len(tasks) != 1:
        return -1
    others = (cell.words for at, cell in enumerate(row) if at != tasks[0])
    return tasks[0] if all(set_apart(words) for words in others) else -1


def _task(line: str, cell: TextCell) -> str:
    """The line with nothing but the words of one cell, and a full stop where the next cell begins."""
    stop = "" if cell.words.endswith(_STOPS) or not line[cell.end :].rstrip("\r\n") else "。"
    behind = line[cell.end + len(stop) :]
    return f"{' ' * cell.start}{cell.words}{stop}{_blank(behind)}"


def _blank(line: str) -> str:
    bare = line.rstrip("\r\n")
    return " " * len(bare) + line[len(bare) :]
