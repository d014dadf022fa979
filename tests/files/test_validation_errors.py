"""Each kind of fault with its place, its words and its remedy."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from scorecard.files.records import record_of
from scorecard.files.yaml_reader import parse_yaml
from scorecard.model.plans import Plan
from scorecard.model.sources import Source

PLAN = """plan: "2021"
title: {zh: 工作, en: Work}
place: 样例市
period: 2021
source: report
sections:
  - id: all
    name: 目标
    targets:
      - id: gdp
        name: 生产总值
        indicator: gdp
        measure: growth
        goal: {at_least: 7, unit: "%"}
"""
SOURCE = """source: report
title: 报告
published: 2021-02-01
kind: work-report
standing: official
figures:
  - {indicator: gdp, measure: growth, period: 2021, value: 8, unit: "%"}
  - {indicator: road, measure: stage, stage: started, seen: 2022-02}
"""


def said(text: str, model: type[BaseModel]) -> list[str]:
    document = parse_yaml(text, "f")
    assert document.problems == []
    return [str(problem) for problem in record_of(document, model).problems]


def test_the_texts_themselves_are_sound() -> None:
    assert said(PLAN, Plan) == []
    assert said(SOURCE, Source) == []


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (
            "period: 2021\n",
            "",
            ["f:1:1: error: the key “period” is missing [missing-key]\n    Add it, for example: period: 2021"],
        ),
        (
            ", en: Work}",
            "}",
            ["f:2:1: error: the key “en” is missing [missing-key]\n    Add it, for example: en: Ningbo"],
        ),
        (
            "title: {zh: 工作, en: Work}",
            "title: [工作]",
            [
                "f:2:1: error: title: a list is not text, or {zh: …, en: …} [type]\n"
                "    Write title as text, or {zh: …, en: …}."
            ],
        ),
        (
            "title: {zh: 工作, en: Work}",
            f"title: {'长' * 201}",
            ["f:2:8: error: title has 201 characters, more than 200 [value]\n    Shorten it."] * 2,
        ),
        (
            "    name: 目标\n",
            "    name: 目标\n    headlin: true\n",
            ["f:9:14: error: unknown key “headlin” [unknown-key]\n    Did you mean “headline”?"],
        ),
        (
            "    name: 目标\n",
            "    name: 目标\n    colour: red\n",
            [
                "f:9:13: error: unknown key “colour” [unknown-key]\n    Known here: headline, id, name, targets.",
            ],
        ),
        (
            "at_least: 7,",
            "at_least: 7,5,",
            [
                "f:14:28: error: unknown key “5” [unknown-key]\n"
                "    A comma ends a value inside { }: write a decimal with a point, and put text with a comma in quotes."
            ],
        ),
        (
            "measure: growth",
            "measure: growht",
            ["f:13:18: error: measure: “growht” is not known [value]\n    Did you mean “growth”?"],
        ),
        (
            "measure: growth",
            "measure: [growth]",
            [
                "f:13:9: error: measure: a list is not known [value]\n"
                "    Choose one of amount, level, growth, added, net-added, change, multiple, rank, stage."
            ],
        ),
        (
            "id: gdp",
            "id: GDP",
            [
                "f:10:13: error: id: “GDP” is not in the form asked for [value]\n"
                "    Write an id of small letters, digits, points and hyphens."
            ],
        ),
        (
            'plan: "2021"',
            "plan: a/b",
            [
                "f:1:7: error: plan: “a/b” is not in the form asked for [value]\n"
                "    Write letters, digits, points and hyphens, say 2021-2025; files are named after it."
            ],
        ),
        (
            "        measure: growth\n",
            "",
            ["f:10:9: error: the target names no measure [value]\n    Add measure: amount, level, growth, added …"],
        ),
        (
            "at_least: 7",
            "between: [6]",
            [
                "f:14:16: error: between: this is not a list of two numbers [type]\n"
                "    Write between as a list of two numbers."
            ],
        ),
        (
            "at_least: 7",
            "between: [6, 7, 8]",
            [
                "f:14:16: error: between: this is not a list of two numbers [type]\n"
                "    Write between as a list of two numbers."
            ],
        ),
        (
            "at_least: 7",
            "between: 6",
            [
                "f:14:25: error: between: “6” is not a list of two numbers [type]\n"
                "    Write between as a list of two numbers."
            ],
        ),
        (
            "    name: 目标\n",
            "    name: 目标\n    headline: si\n",
            [
                "f:9:15: error: headline: “si” is not true or false [type]\n    Write headline as true or false.",
            ],
        ),
        (
            "    name: 目标\n",
            '    name: ""\n',
            ["f:8:5: error: name is empty [empty]\n    Add what belongs there, or remove the key."] * 2,
        ),
        (
            '{at_least: 7, unit: "%"}',
            "{all_of: []}",
            ["f:14:16: error: all_of is empty [empty]\n    Add at least one."],
        ),
        (
            "        measure: growth\n",
            "        measure: growth\n        owner: [[a]]\n",
            ["f:14:17: error: item 1 of owner: a list is not text [type]\n    Write item 1 of owner as text."],
        ),
        (
            "        measure: growth\n",
            "        measure: growth\n        pace: [10, 30, 20, 100]\n",
            [
                "f:10:9: error: “pace” falls, but it adds up over the year [value]\n"
                "    Give the share of the goal due by then: [20, 45, 70, 100]."
            ],
        ),
        (
            "        measure: growth\n",
            "        measure: growth\n        due: 2021-02-30\n",
            [
                "f:14:14: error: due: “2021-02-30” is no day of the calendar [value]\n"
                "    Write 2021, 2021-Q3, 2021-H1, 2021-09, 2021-09-30, or from/to: 2021-01/2021-09, 2016/2020."
            ],
        ),
    ],
)
def test_faults_of_plans(old: str, new: str, found: list[str]) -> None:
    assert old in PLAN
    assert said(PLAN.replace(old, new), Plan) == found


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (
            "published: 2021-02-01\n",
            "",
            "f:1:1: error: the file: from when does the source count? [value]\n"
            "    Add published: (a day, month, year or {by: DATE}), or seen: DATE.",
        ),
        (
            "published: 2021-02-01",
            "published: 2021年2月1日",
            "f:3:12: error: published: “2021年2月1日” is no period [value]\n"
            "    Write 2021, 2021-Q3, 2021-H1, 2021-09, 2021-09-30, or from/to: 2021-01/2021-09, 2016/2020.",
        ),
        (
            "published: 2021-02-01",
            "published: {by: 2021}",
            "f:3:17: error: by: “2021” is no single day [value]\n    Write it as 2021-12-31.",
        ),
        (
            "published: 2021-02-01",
            "published: {}",
            "f:3:1: error: published: when was it published? [value]\n"
            "    Write published: 2021-02-02, a month, a year, or {by: 2021-12-31}.",
        ),
        (
            "standing: official",
            "standing: officious",
            "f:5:11: error: standing: “officious” is not known [value]\n    Did you mean “official”?",
        ),
        (
            "value: 8, ",
            "",
            "f:7:5: error: the figure has no value [value]\n    Add value: … Write value: withheld or "
            "value: not-applicable, with reason: …, where the source gives no number.",
        ),
        (', unit: "%"', "", 'f:7:5: error: the figure has no unit [value]\n    Add unit: 家, unit: "%" …'),
        (
            "stage: started, ",
            "",
            "f:8:5: error: a figure of an event needs its stage [value]\n    Add stage: started, completed, in-use …",
        ),
        (
            ", seen: 2022-02",
            "",
            "f:8:5: error: when was the stage reached? [value]\n"
            "    Add happened: 2021-05 (the day, month or year), or seen: where it was true by then.",
        ),
        (
            "standing: official\n",
            "standing: official\nformat: newest\n",
            "f:6:9: error: format: “newest” is not a whole number [type]\n    Write format as a whole number.",
        ),
        (
            "standing: official\n",
            "standing: official\ndocument: {sha256: abc}\n",
            "f:6:20: error: sha256: “abc” is not in the form asked for [value]\n"
            "    Write the 64 hexadecimal digits that sha256sum prints.",
        ),
    ],
)
def test_faults_of_sources(old: str, new: str, found: str) -> None:
    assert old in SOURCE
    assert said(SOURCE.replace(old, new), Source) == [found]
