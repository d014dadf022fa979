"""Seconds to rank many places: python benchmarks/ranking.py [--places 200] [--goals 50]

The places are generated (benchmarks/generate.py), each with a plan and a report of its own. Printed are the CPU seconds of judging,
of the ranking with all other rules, and of the workbook with every comparison.
"""

import argparse
import gc
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from scorecard.files.load import load
from scorecard.judging.judge import judge
from scorecard.language.bilingual import same
from scorecard.output.comparisons import ComparedPlans, everything
from scorecard.output.workbook.comparison import write_grids

AS_OF = date(2026, 1, 1)


def main() -> None:
    """Generate, judge, rank, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--places", type=int, default=200)
    parser.add_argument("--goals", type=int, default=50)
    given = parser.parse_args()
    goals = given.places * given.goals
    gc.disable()  # as the command does
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sizes = ["--plans", str(given.places), "--targets", str(goals), "--figures", str(goals)]
        subprocess.run([sys.executable, str(Path(__file__).parent / "generate.py"), name, *sizes], check=True)
        for county in range(given.places):
            path = folder / "seeds" / f"report-{county}.yaml"
            text = path.read_text(encoding="utf-8").replace(
                "figures:", f"place: {{zh: 第{county}县, en: County {county}}}\nfigures:", 1
            )
            path.write_text(text, encoding="utf-8")
        book = load(folder / "targets", folder / "seeds").book
        start = time.process_time()
        judged = judge(book, AS_OF)
        start = told("judging", start)
        of = ComparedPlans(judged, judged, book, AS_OF)
        of.table("place", "points", lambda _: True)
        start = told("ranking", start)
        grids = list(everything(of))
        start = told("every comparison", start)
        write_grids(folder / "comparison.xlsx", grids, same("benchmark"), AS_OF, "en")
        told("the workbook", start)


def told(stage: str, start: float) -> float:
    """Print the seconds since the start; the time now."""
    now = time.process_time()
    print(f"{stage}: {now - start:.1f} s")
    return now


if __name__ == "__main__":
    main()
