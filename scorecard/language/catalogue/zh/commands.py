"""Sentences of commands in Chinese."""

SENTENCES = {
    "commands.from-start-end-count-count-changed": "{start}至{end}：{count}项亮灯有变化。",
    "commands.plans-here": "现有计划：{plans}。",
    "commands.no-plans": "现无计划。",
    "commands.no-such-plan": "没有计划“{name}”。{hint}",
    "commands.more-problems": "另有{count}条；用“scorecard check --all”查看全部。",
    "commands.no-command": "没有命令“{name}”。{hint}",
    "commands.the-commands": "可用命令：{names}。",
    "commands.no-target": "{day}没有目标“{name}”。{hint}",
    "commands.lists-ids": "用“scorecard run --all --format csv --no-workbook”可列出全部编号。",
    "commands.no-goal": "没有目标或指标“{name}”。{hint}",
    "commands.lists-goals": "用“scorecard run --format csv”可列出各目标。",
    "commands.add-option": "请加 {option}：{said}",
    "commands.new-source-needs": "新来源还须有 --title、--published 和 --standing。",
    "commands.refused": "{file} {why}",
    "commands.collect-written": "请收取由 scorecard run 写出的工作簿。",
    "commands.check-its-name": "请核对文件名。",
    "commands.fill-in-sheets": "请在由 scorecard run 写出的工作簿中填写“填报”和“新来源”两表。",
    "commands.no-entry-form": "没有填报表",
}
