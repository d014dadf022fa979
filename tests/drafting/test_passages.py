"""The marked passages of the benchmark stay read: no rule may be bought with what others found."""

import importlib.util
import json
from pathlib import Path

HERE = Path(__file__).parents[2] / "benchmarks" / "drafting"


def test_passages_are_read_as_well_as_the_readme_says() -> None:
    spec = importlib.util.spec_from_file_location("drafting_run", HERE / "run.py")
    assert spec is not None and spec.loader is not None
    run = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(run)
    total: dict[str, int] = {}
    for marked in sorted((HERE / "passages").rglob("*.targets.jsonl")):
        name = marked.name.removesuffix(".targets.jsonl")
        text = marked.with_name(f"{name}.txt").read_text(encoding="utf-8")
        marks = [json.loads(line) for line in marked.read_text(encoding="utf-8").splitlines()]
        for mark in marks:
            assert text.startswith(mark["clause"], mark["offset"])
        counts, _ = run.measure(run.drafted(text, run.year_of(name)), marks)
        total = {key: total.get(key, 0) + value for key, value in counts.items()}
    assert total["marked"] == 571
    assert total["found"] >= 562 and total["wrong"] <= 5
    assert min(total[feature] for feature in ("bound", "indicator", "strength", "measure", "scope")) >= 552
