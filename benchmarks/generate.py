"""Write a generated project of any size: python benchmarks/generate.py FOLDER --plans 100 --targets 20000 --figures 60000

With `--projects 28` it is written as so many projects of some counties each, for `scorecard each FOLDER`. Every plan is a county with its own source; all counties share the indicators, as the counties of a nation would. The numbers are counted up, not drawn, so that the same call writes the same bytes.
"""

import argparse
from pathlib import Path


def main() -> None:
    """Read the sizes and write the folders."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--plans", type=int, default=100)
    parser.add_argument("--targets", type=int, default=20_000)
    parser.add_argument("--figures", type=int, default=60_000)
    parser.add_argument("--projects", type=int, default=1)
    sizes = parser.parse_args()
    goals, figures = sizes.targets // sizes.plans, sizes.figures // sizes.plans
    counties = sorted(range(sizes.plans), key=str)  # as one run over all of them orders the files
    if sizes.projects == 1:
        project(sizes.folder, counties, goals, figures, indicators(goals))
        return
    size = -(-sizes.plans // sizes.projects)
    for number in range(0, sizes.plans, size):
        folder, own = sizes.folder / f"{number // size:04d}", counties[number : number + size]
        project(folder, own, goals, figures, "indicators: []\nshared: ../../indicators.yaml\n")
    (sizes.folder / "indicators.yaml").write_text(indicators(goals), encoding="utf-8")


def project(folder: Path, counties: list[int], goals: int, figures: int, listed: str) -> None:
    """A project of these counties, with that list of indicators."""
    targets, seeds = folder / "targets", folder / "seeds"
    targets.mkdir(parents=True, exist_ok=True)
    seeds.mkdir(exist_ok=True)
    (targets / "indicators.yaml").write_text(listed, encoding="utf-8")
    (targets / "places.yaml").write_text(places(counties), encoding="utf-8")
    for county in counties:
        (targets / f"county-{county}.yaml").write_text(plan(county, goals), encoding="utf-8")
        (seeds / f"report-{county}.yaml").write_text(source(county, goals, figures), encoding="utf-8")


def indicators(number: int) -> str:
    """Flows and stocks in turn."""
    lines = ["indicators:"]
    for i in range(number):
        lines += [
            f"  - id: thing-{i}",
            f"    name: {{zh: 事项{i}, en: Thing {i}}}",
            "    unit: 家",
            f"    nature: {'stock' if i % 2 else 'flow'}",
        ]
    return "\n".join(lines) + "\n"


def places(counties: list[int]) -> str:
    """One county a plan."""
    lines = ["places:"]
    for county in counties:
        lines += [
            f"  - id: county-{county}",
            f"    name: {{zh: 第{county}县, en: County {county}}}",
            "    kind: county",
        ]
    return "\n".join(lines) + "\n"


def plan(county: int, goals: int) -> str:
    """One county's plan, twenty targets a section."""
    lines = [
        f'plan: "county-{county}"',
        f"title: {{zh: 第{county}县2021年计划, en: Plan of county {county}}}",
        f"place: county-{county}",
        "period: 2021",
        f"source: report-{county}",
        "sections:",
    ]
    for i in range(goals):
        if i % 20 == 0:
            lines += [
                f"  - id: section-{i // 20}",
                f"    name: {{zh: 第{i // 20}章, en: Section {i // 20}}}",
                "    targets:",
            ]
        lines += [
            f"      - id: target-{i}",
            f"        name: {{zh: 新增事项{i}, en: New things {i}}}",
            f"        indicator: thing-{i}",
            f"        measure: {_measure(i)}",
            f"        goal: {{at_least: {i + 10}, unit: 家}}",
            f"        says: 新增事项{i + 10}家",
        ]
    return "\n".join(lines) + "\n"


def source(county: int, goals: int, figures: int) -> str:
    """One county's figures: each indicator for 2021, then for the years before."""
    lines = [
        f"source: report-{county}",
        f"title: 第{county}县报告",
        f"place: county-{county}",
        "published: 2022-02-02",
        "kind: work-report",
        "standing: official",
        "figures:",
    ]
    for k in range(figures):
        i, year, value = k % goals, 2021 - k // goals % 3, k % goals + 12 - k % 7
        level = i % 2 and k // goals % 2  # of stocks every other figure tells how many there are
        lines += [
            f"  - indicator: thing-{i}",
            f"    measure: {'level' if level else _measure(i)}",
            f"    period: {year}",
            f"    value: {value + 900 * level}",
            "    unit: 家",
        ]
    return "\n".join(lines) + "\n"


def _measure(i: int) -> str:
    return "added" if i % 2 else "amount"


if __name__ == "__main__":
    main()
