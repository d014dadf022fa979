"""The floor of a run: the same imports, the same YAML through the same C loader, the same number of cells written.

python benchmarks/floor.py TARGETS SEEDS OUTPUT [SHEETS CELLS_PER_ROW ROWS]…: what no program that uses these libraries
can do without. It judges nothing.
"""

import sys
from pathlib import Path

import click  # noqa: F401
import yaml
from pydantic import BaseModel  # noqa: F401
from tabulate import tabulate


def main() -> None:
    """Parse, draw one table, write the cells."""
    targets, seeds, output, *shape = sys.argv[1:]
    documents = []
    for folder in (targets, seeds):
        for path in sorted(Path(folder).glob("*.yaml")):
            documents.append(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))
    print(tabulate([[number, str(document)[:20]] for number, document in enumerate(documents)]))
    if shape:
        from openpyxl import Workbook

        for number in range(0, len(shape), 2):
            rows, columns = int(shape[number]), int(shape[number + 1])
            book = Workbook()
            sheet = book.active
            for _ in range(rows):
                sheet.append(["text of a cell"] * columns)
            book.save(Path(output) / f"floor-{number}.xlsx")


if __name__ == "__main__":
    main()
