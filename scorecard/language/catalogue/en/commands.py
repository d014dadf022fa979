"""Sentences of commands in English."""

SENTENCES = {
    "commands.from-start-end-count-count-changed": "From {start} to {end}: {count} {count:light|lights} changed.",
    "commands.plans-here": "The plans here: {plans}.",
    "commands.no-plans": "The plans here: none.",
    "commands.no-such-plan": "There is no plan “{name}”. {hint}",
    "commands.more-problems": "{count} more {count:problem|problems}; “scorecard check --all” shows all.",
    "commands.no-command": "There is no command “{name}”. {hint}",
    "commands.the-commands": "The commands: {names}.",
    "commands.no-target": "There is no target “{name}” on {day}. {hint}",
    "commands.lists-ids": "“scorecard run --all --format csv --no-workbook” lists all ids.",
    "commands.no-goal": "There is no goal or indicator “{name}”. {hint}",
    "commands.lists-goals": "“scorecard run --format csv” lists the goals.",
    "commands.add-option": "Add {option}: {said}",
    "commands.new-source-needs": "A new one needs --title, --published and --standing as well.",
    "commands.refused": "{file} {why}",
    "commands.collect-written": "Collect the workbook that scorecard run wrote.",
    "commands.check-its-name": "Check its name.",
    "commands.fill-in-sheets": "Fill in the sheets Entry and New sources of a workbook that scorecard run wrote.",
    "commands.no-entry-form": "holds no entry form",
}
