"""Tables of a terminal: heads, a rule below them, and rows whose cells may have several lines."""

from collections.abc import Collection

from tabulate import tabulate


def ruled(heads: list[str], rows: list[list[list[str]]], right: Collection[int] = ()) -> list[list[str]]:
    """A table as the lines of its heads with the rule below, then the lines of each row, whose cells are lists of
    lines.

    A column is as wide as its longest line, and two wider than its head at the least. Those in `right` end flush.
    """
    cells = [["\n".join(lines) for lines in row] for row in rows]
    sides = ["right" if at in right else "left" for at in range(len(heads))]
    drawn = str(tabulate(cells, heads, tablefmt="simple", disable_numparse=True, colalign=sides)).split("\n")
    text, begin = [[line.rstrip() for line in drawn[:2]]], 2
    for row in rows:
        end = begin + max(map(len, row))
        text.append([line.rstrip() for line in drawn[begin:end]])
        begin = end
    return text
