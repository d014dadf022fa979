"""Whole processes against their floor, in turn: python benchmarks/speed.py [--runs 7] [--targets DIR --seeds DIR]

Prints the median seconds of each and the median of the ratios pair by pair: `run` without and with workbooks against
`floor.py`, and `--help` against a bare click program. Ratios hold where single times drift with the machine. Each
command is run once before, so that all modules are compiled, as they are for whoever installed the program.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
BARE = "import click\n@click.group()\ndef main(): pass\nmain(['--help'])\n"


def main() -> None:
    """Time the three pairs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--targets", type=Path, default=HERE.parent / "targets")
    parser.add_argument("--seeds", type=Path, default=HERE.parent / "seeds")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        where = ["--targets", str(given.targets), "--seeds", str(given.seeds), "--outputs", folder]
        tool = [sys.executable, "-m", "scorecard"]
        bare = [sys.executable, str(HERE / "floor.py"), str(given.targets), str(given.seeds), folder]
        run = [*tool, "run", *where]
        compare("--help", [*tool, "--help"], [sys.executable, "-c", BARE], given.runs)
        compare("run --no-workbook", [*run, "--no-workbook"], bare, given.runs)
        subprocess.run(run, check=True, capture_output=True)
        compare("run", run, [*bare, *shapes(Path(folder))], given.runs)


def shapes(folder: Path) -> list[str]:
    """Rows and columns of a sheet with as many cells as each written workbook has."""
    from openpyxl import load_workbook

    found = []
    for path in sorted(folder.glob("scorecard-*.xlsx")):
        book = load_workbook(path, read_only=True)
        cells = sum(sum(cell.value is not None for cell in row) for sheet in book for row in sheet.iter_rows())
        found += [str(max(cells // 10, 1)), "10"]
    return found


def compare(name: str, ours: list[str], floor: list[str], runs: int) -> None:
    """Alternate the two commands and print medians and the ratio."""
    first, second = [], []
    seconds(ours), seconds(floor)
    for _ in range(runs):
        first.append(seconds(ours))
        second.append(seconds(floor))
    ratio = statistics.median(a / b for a, b in zip(first, second, strict=True))
    print(f"{name}: {statistics.median(first):.2f} s, floor {statistics.median(second):.2f} s, ratio {ratio:.2f}")


def seconds(command: list[str]) -> float:
    """How long the whole process takes."""
    started = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=ENVIRONMENT)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
