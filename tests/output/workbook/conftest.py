"""A small made-up town whose goals are of every kind, and its workbook."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from scorecard.files.load import load
from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Judged
from scorecard.model.book import Book
from scorecard.model.problems import Problem
from scorecard.output.workbook.write import write_workbook
from tests.small_books import project

INDICATORS = """
indicators:
  - {id: output, name: {zh: 产值, en: Output}, unit: 亿元, nature: flow}
  - {id: firms, name: {zh: 企业, en: Firms}, unit: 家, nature: stock}
  - {id: share, name: {zh: 占比, en: Share}, unit: "%", nature: ratio}
  - {id: waste, name: {zh: 能耗, en: Energy use}, unit: 吨, nature: flow, better: lower}
  - {id: place, name: {zh: 排名, en: Rank}, nature: rank, unit: 位, better: lower}
  - {id: road, name: {zh: 道路, en: Road}, nature: event}
  - {id: school, name: {zh: 学校, en: School}, nature: event}
  - {id: jobs, name: {zh: 就业, en: Jobs}, unit: 人, nature: flow}
"""
PLAN = """
plan: "2021"
title: {zh: 二〇二一年计划, en: Plan for 2021}
place: {zh: 样镇, en: Sampleton}
period: 2021
source: report-2021
expected_in: {zh: 下年报告, en: next year's report}
sections:
  - id: economy
    name: {zh: 经济, en: Economy}
    headline: true
    targets:
      - {id: output-growth, name: {zh: 产值增速, en: Output growth}, indicator: output, measure: growth, goal: {at_least: 7.3, unit: "%"}, says: 产值增长7.3%, owner: [统计局]}
      - {id: output-amount, name: {zh: 产值总量, en: Output amount}, indicator: output, measure: amount, goal: {at_least: 200, unit: 亿元}, says: 产值200亿元}
      - {id: new-firms, name: {zh: 新增企业, en: New firms}, indicator: firms, measure: added, goal: {at_least: 70, unit: 家}, says: 新增企业70家}
      - {id: energy, name: {zh: 能耗, en: Energy}, indicator: waste, measure: amount, goal: {at_most: 100, unit: 吨}, says: 能耗100吨以内}
  - id: society
    name: {zh: "=社会&民生", en: "=Society & life"}
    targets:
      - {id: share-level, name: {zh: 占比, en: Share}, indicator: share, measure: level, goal: {more_than: 60, unit: "%"}, says: 占比超过60%}
      - {id: best-rank, name: {zh: 排名, en: Rank}, indicator: place, measure: rank, goal: {rank: {at_most: 3}}, says: 位列前三}
      - {id: new-road, name: {zh: 新路, en: New road}, indicator: road, measure: stage, goal: {stage: completed}, says: 建成新路}
      - {id: new-jobs, name: {zh: 新增就业, en: New jobs}, indicator: jobs, measure: amount, goal: {at_least: 500, unit: 人}, says: 新增就业500人}
      - {id: by-higher-up, name: {zh: 上级任务, en: Tasks from above}, goal: {unstated: 上级下达}, says: 完成上级任务}
      - id: both
        name: {zh: 路与校, en: Road and school}
        goal: {all_of: [{stage: completed, indicator: road, measure: stage}, {stage: completed, indicator: school, measure: stage}]}
        says: 路与校
"""
REPORT_2021 = """
source: report-2021
title: 2021年报告
publisher: 样镇政府
published: 2021-02-01
kind: work-report
standing: official
figures:
  - {indicator: output, measure: amount, period: 2020, value: 180, unit: 亿元, says: 产值180亿元}
"""
REPORT_2022 = """
source: report-2022
title: "=HYPERLINK(1)"
publisher: "@样镇政府"
published: 2022-02-01
kind: work-report
standing: official
url: https://example.org/report
figures:
  - {indicator: output, measure: growth, period: 2021, value: 6.9, unit: "%", says: 增长6.9%}
  - {indicator: output, measure: amount, period: 2021, value: 212.5, unit: 亿元, says: 产值212.5亿元}
  - {indicator: firms, measure: added, period: 2021, value: 40, unit: 家, says: 新增40家}
  - {indicator: waste, measure: amount, period: 2021, value: 104, unit: 吨, says: 能耗104吨}
  - {indicator: share, measure: level, period: 2021-12-31, value: 60, unit: "%", says: 占比60%}
  - {indicator: place, measure: rank, period: 2021, value: 2, unit: 位, says: 位列第二}
  - {indicator: road, measure: stage, stage: completed, happened: 2021-10, says: 10月建成新路}
  - {indicator: jobs, measure: amount, period: 2021, value: 600, unit: 人, status: estimated, says: 预计600人}
"""


class Town(NamedTuple):
    """The folders of the made-up town, for tests to change."""

    targets: Path
    seeds: Path

    def judge(self, as_of: date = date(2022, 6, 1), plan: str = "2021") -> tuple[Judged, Book, list[Problem]]:
        """The verdicts on one of its plans, the book, and the problems."""
        book, problems = load(self.targets, self.seeds)
        return next(judged for judged in judge(book, as_of) if judged.plan.plan == plan), book, problems


@pytest.fixture
def town(tmp_path: Path) -> Town:
    """The town in a folder of its own."""
    plans = {"targets/indicators.yaml": INDICATORS, "targets/2021.yaml": PLAN}
    project(tmp_path, plans | {"seeds/report-2021.yaml": REPORT_2021, "seeds/report-2022.yaml": REPORT_2022})
    return Town(tmp_path / "targets", tmp_path / "seeds")


Write = Callable[..., Path]


@pytest.fixture
def write(town: Town, tmp_path: Path) -> Write:
    """Writes the town's workbook and gives its path."""

    def written(lang: str = "en", as_of: date = date(2022, 6, 1), name: str = "out.xlsx", plan: str = "2021") -> Path:
        judged, book, problems = town.judge(as_of, plan)
        path = tmp_path / name
        write_workbook(path, judged, book, as_of, lang, problems)
        return path

    return written
