"""README, papers and commands agree both ways, so that neither promises what the other does not have."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from scorecard.commands.command_line import COMMANDS, cli
from scorecard.commands.exit_codes import BAD_INPUT, FAILED_ON, FINE, OUR_BUG, WRONG_USAGE
from scorecard.language.bilingual import topic
from tests.conftest import ROOT

PACKAGE = ROOT / "scorecard"
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRACT = (ROOT / "docs" / "contract.md").read_text(encoding="utf-8")
PAPERS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "examples").glob("*/*.md")])
_ROW = re.compile(r"^\| `scorecard ([a-z-]+)([^`]*)`.*$", re.MULTILINE)
_OPTION = re.compile(r"--[a-z][a-z-]*")
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
MAP = ARCHITECTURE.partition("## The map of the code")[2].partition("```\n\n")[0]
ROWS = {found[1]: found[0] for found in _ROW.finditer(README)}
HELP = "--help"


def command(name: str) -> click.Command:
    found = cli.get_command(click.Context(cli), name)
    assert found is not None
    return found


def options(name: str) -> set[str]:
    """The long options of a command, all spellings."""
    return {
        option
        for parameter in command(name).params
        if isinstance(parameter, click.Option)
        for option in (*parameter.opts, *parameter.secondary_opts)
        if option.startswith("--")
    } - {HELP}


def test_every_command_has_a_row_and_every_row_a_command() -> None:
    assert set(ROWS) == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_stands_in_the_row_of_its_command_and_no_other(name: str) -> None:
    assert set(_OPTION.findall(ROWS[name])) == options(name)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_choice_stands_in_the_row(name: str) -> None:
    for parameter in command(name).params:
        if isinstance(parameter, click.Option) and isinstance(parameter.type, click.Choice):
            said = re.search(rf"`{parameter.opts[0]} ([^`]*)`", ROWS[name])
            if said:
                assert set(said[1].replace("\\|", "|").split("|")) == set(parameter.type.choices)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_says_what_each_option_is_for(name: str) -> None:
    assert command(name).help
    for parameter in command(name).params:
        if isinstance(parameter, click.Option):
            plain = isinstance(parameter.type, click.Choice) and parameter.name == "form"
            assert parameter.help or plain, f"{name} {parameter.opts[0]} has no help"


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_paper_names_a_command_or_option_that_is_not_there(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for name in re.findall(r"(?:`|^)scorecard ([a-z-]+)", text, re.MULTILINE):
        assert name in COMMANDS
    known = {option for name in COMMANDS for option in options(name)} | {HELP, "--version"}
    for line in text.splitlines():
        for call in re.findall(r"scorecard [a-z]+[^`|]*", line):
            assert set(_OPTION.findall(call)) <= known, call


def test_the_exit_codes_are_those_of_the_program() -> None:
    section = README.partition("## Exit codes")[2].partition("##")[0]
    assert [int(number) for number in re.findall(r"\b([0-9]) [a-z]", section)] == [
        FINE,
        BAD_INPUT,
        WRONG_USAGE,
        OUR_BUG,
        FAILED_ON,
    ]


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: str(path.relative_to(ROOT)))
def test_each_link_leads_to_a_file_and_a_heading(path: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", path.read_text(encoding="utf-8")):
        if "://" in target:
            continue
        name, _, heading = target.partition("#")
        file = path.parent / name if name else path
        assert file.exists(), target
        headings = re.findall(r"^#+ (.*)$", file.read_text(encoding="utf-8"), re.MULTILINE) if heading else []
        assert not heading or heading in {re.sub(r"[^\w -]", "", one).lower().replace(" ", "-") for one in headings}


def test_the_glossary_has_every_term_in_both_languages() -> None:
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    assert [
        key for key, word in topic("terms", "en").items() if f"| {word} | {topic('terms', 'zh')[key]} |" not in glossary
    ] == []


def test_the_contract_names_every_key() -> None:
    from tests.output.test_json_document import COUNTS, FIGURE, PLAN, PROBLEM, RESULT

    section = CONTRACT.partition("## The JSON contract")[2].partition("\n## ")[0]
    for shape in (COUNTS, FIGURE, PLAN, PROBLEM, RESULT):
        for key in shape:
            assert f'"{key}"' in section, key


def test_the_map_of_the_code_names_every_module() -> None:
    modules = {path.stem for path in PACKAGE.glob("[!_]*.py")}
    folders = {f"{path.parent.name}/" for path in PACKAGE.glob("*/__init__.py")}
    assert (modules | folders) - set(MAP.split()) == set()
