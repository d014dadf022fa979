"""A generated project, split by its places and run as one task a part: python benchmarks/by_place.py FOLDER PARTS [--tasks 28] [--workers 2]

FOLDER is a project of `benchmarks/generate.py`. PARTS gets a project for each task: some of the counties with their plans and sources
(links, no copies), and the indicators that all share. A task is a process of its own: files in, a file of CSV out, beside it the hash of
all that it read. A task whose hash is the same is not run again. The parts joined are the bytes of one run over FOLDER. An engine
such as Dask or Ray would run the same tasks on several machines.
"""

import argparse
import hashlib
import os
import re
import resource
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import scorecard

AS_OF = "2026-11-21"


def main() -> None:
    """Split, run what has changed, join, and print seconds, memory and the hash of the joined bytes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("parts", type=Path)
    parser.add_argument("--tasks", type=int, default=28)
    parser.add_argument("--workers", type=int, default=2)
    given = parser.parse_args()
    if not given.parts.exists():
        split(given.folder, given.parts, given.tasks)
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    parts = sorted(given.parts.iterdir())
    with ThreadPoolExecutor(given.workers) as pool:  # a thread waits for the process that does the work
        ran = sum(pool.map(run, parts))
    digest, size = joined(parts)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{ran} of {len(parts)} tasks run: {time.perf_counter() - start:.1f} s by the clock, {seconds:.1f} CPU s")
    print(f"largest process {after.ru_maxrss / 1024:.0f} MB; {size / 1e6:.0f} MB of CSV, sha256 {digest[:16]}")


def split(folder: Path, parts: Path, tasks: int) -> None:
    """Write a project for each task, with the plans in the order in which one run takes them."""
    plans = sorted(path.stem for path in (folder / "targets").glob("county-*.yaml"))
    size = -(-len(plans) // tasks)
    places = re.split(r"(?m)^(?=  - id: )", (folder / "targets" / "places.yaml").read_text(encoding="utf-8"))
    of_place = {text.split("\n")[0].removeprefix("  - id: "): text for text in places[1:]}
    for task in range(-(-len(plans) // size)):
        own, part = plans[task * size : (task + 1) * size], parts / f"{task:04d}"
        for name in ("targets", "seeds"):
            (part / name).mkdir(parents=True)
        shared = os.path.relpath(folder / "targets" / "indicators.yaml", part / "targets")
        (part / "targets" / "indicators.yaml").write_text(f"indicators: []\nshared: {shared}\n", encoding="utf-8")
        listed = places[0] + "".join(of_place[county] for county in own)
        (part / "targets" / "places.yaml").write_text(listed, encoding="utf-8")
        for county in own:
            report = f"report-{county.rpartition('-')[2]}.yaml"
            os.link(folder / "targets" / f"{county}.yaml", part / "targets" / f"{county}.yaml")
            os.link(folder / "seeds" / report, part / "seeds" / report)


def run(part: Path) -> bool:
    """Run one task unless all that it reads is as it was; whether it was run."""
    kept, out, digest = part / "read.sha256", part / "scorecard.csv", read_by(part)
    if kept.exists() and kept.read_text() == digest:
        return False
    command = [sys.executable, "-m", "scorecard", "run", "--no-workbook", "--format", "csv", "--jobs", "1"]
    folders = ["--targets", part / "targets", "--seeds", part / "seeds", "--as-of", AS_OF]
    with out.open("wb") as csv:
        subprocess.run([*command, *folders], stdout=csv, stderr=subprocess.DEVNULL, check=True)
    kept.write_text(digest)
    return True


def read_by(part: Path) -> str:
    """The hash of the program's version, the day and every file that a task reads."""
    digest = hashlib.sha256(f"{scorecard.__version__} {AS_OF}".encode())
    shared = (part / "targets" / "indicators.yaml").read_text(encoding="utf-8").rpartition("shared: ")[2].strip()
    files = [part / "targets" / shared, *part.glob("targets/*.yaml"), *part.glob("seeds/*.yaml")]
    for path in sorted(files):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def joined(parts: list[Path]) -> tuple[str, int]:
    """The hash and the size of the parts one after the other, with one header."""
    digest, size = hashlib.sha256(), 0
    for number, part in enumerate(parts):
        text = (part / "scorecard.csv").read_bytes()
        text = text if number == 0 else text.partition(b"\n")[2]
        digest.update(text)
        size += len(text)
    return digest.hexdigest(), size


if __name__ == "__main__":
    main()
