"""CPU seconds and peak memory of a run by stage: python benchmarks/stages.py [FOLDER]

FOLDER holds `targets/` and `seeds/`; without it the shipped data is taken. Everything happens in one process, as in
`scorecard run --no-workbook --format csv`, whose time is the sum.
"""

import gc
import resource
import sys
import time
from datetime import date
from pathlib import Path


def main() -> None:
    """Load, check, judge and write one after the other."""
    gc.disable()  # as the command does
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent
    stage = Stage()
    from scorecard.checks.registry import CHECKS
    from scorecard.files.load import load, locate
    from scorecard.judging.judge import judge
    from scorecard.output import csv_table as table

    stage.over("importing")
    loaded = load(folder / "targets", folder / "seeds")
    stage.over("loading")
    problems = list(loaded.problems)
    for check in CHECKS:
        problems += check(loaded.book)
        stage.over(check.__module__.removeprefix("scorecard."))
    locate(problems, loaded.book.positions)
    stage.over("locating problems")
    as_of = date(2026, 11, 21)
    judged = judge(loaded.book, as_of)
    stage.over("judging")
    table.as_csv(judged, as_of)
    stage.over("writing CSV")


class Stage:
    """Prints what the stage that is over took."""

    def __init__(self) -> None:
        self.begun = time.process_time()

    def over(self, name: str) -> None:
        """The stage of that name is over, and the next begins."""
        now = time.process_time()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{name:24} {now - self.begun:8.3f} s {peak:8.0f} MB")
        self.begun = now


if __name__ == "__main__":
    main()
