"""The command line: `scorecard COMMAND`. A command is imported when it is called, so that help answers at once."""

import codecs
import errno
import gc
import os
import sys
import traceback
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from scorecard import __version__
from scorecard.commands.exit_codes import BAD_INPUT, INTERRUPTED, OUR_BUG, WRONG_USAGE
from scorecard.commands.help_words import in_short, in_words_of_user, translate_click
from scorecard.commands.messages import VARIABLE, asked_language, in_words, message_language, report, say, speak
from scorecard.files.file_faults import why
from scorecard.files.settings import ReadSettings, settings_above
from scorecard.language.bilingual import Text, same, template
from scorecard.language.languages import LANGUAGES
from scorecard.model.problems import did_you_mean
from scorecard.model.settings import Settings
from scorecard.output.encoding_fallback import StandIns
from scorecard.output.guarded_stream import GuardedStream

_HOME = Path(__file__).parent.parent
# Each command is the function of its name in scorecard/commands/NAME.py; the words are its help in one line.
COMMANDS: dict[str, str] = {
    "run": "Judge the plans, print the scorecard and write the workbooks.",
    "check": "Validate everything and print all problems.",
    "explain": "Tell why a target has its colour.",
    "month": "Draw the bulletin of a month, and close the month.",
    "rank": "Rank places or owners by their lights.",
    "compare": "Compare the goals of places, or of the years.",
    "each": "Run several projects, several at a time.",
    "site": "Write the scorecards as pages to publish.",
    "draft": "Draft the goals of a report from its text.",
    "answer": "Find what a later report says of the goals.",
    "due": "List what falls due and what is overdue.",
    "forms": "Write a form for each owner with its goals of a month.",
    "collect": "Read filled-in entry forms back into the sources.",
    "record": "Add one figure to a source.",
    "diff": "Show which lights changed between two days, and why.",
    "trace": "Prove that every quotation stands in its document.",
    "sources": "List the sources and how many verdicts rest on each.",
    "init": "Lay out a small working example.",
    "migrate": "Rewrite older spellings in the files.",
    "schema": "Print or write the JSON Schemas of the files.",
}


class _Commands(click.Group):
    """A group that imports a command only when it is called."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        found = _settings()
        speak(ctx, asked_language(args, found.settings.lang))
        if (lang := os.environ.get(VARIABLE)) and lang not in LANGUAGES:
            say(Text("commands.no-such-language", variable=VARIABLE, lang=lang, known=", ".join(LANGUAGES)))
        ctx.default_map = _defaults(found.settings)
        ctx.obj = found
        in_words_of_user(self, "scorecard", ctx)
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        found: click.Command = getattr(import_module(f"scorecard.commands.{cmd_name}"), cmd_name)
        return in_words_of_user(found, cmd_name, ctx)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if ctx.obj.problems:
            report(ctx.obj.problems, ("error",))
            say(Text("commands.settings-first"))
            raise SystemExit(BAD_INPUT)
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            hint = did_you_mean(args[0], COMMANDS, Text("commands.the-commands", names=", ".join(COMMANDS)))
            raise click.UsageError(in_words(Text("commands.no-command", name=args[0], hint=hint)), ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section(template("click.commands", message_language()) or "Commands"):
            formatter.write_dl([(name, in_short(name, line)) for name, line in COMMANDS.items()])


def _settings() -> ReadSettings:
    """The settings of the project around the working directory; none where it is gone or may not be looked into."""
    try:
        return settings_above(Path.cwd())
    except OSError:
        return ReadSettings(Settings(), [])


def _defaults(settings: Settings) -> dict[str, Any]:
    """The folders of the settings as defaults of every command that reads or writes a project."""
    named = {"targets": settings.targets, "seeds": settings.seeds, "outputs": settings.outputs}
    given = {key: folder for key, folder in named.items() if folder is not None}
    return {command: given for command in COMMANDS if command not in ("init", "schema")}


translate_click()


@click.group(cls=_Commands, context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 100})
@click.option("--lang", type=click.Choice(LANGUAGES), expose_value=False, help="Language of the output.")
@click.version_option(__version__, prog_name="scorecard")
def cli() -> None:
    """Hold a government to what it said: stated goals, reported figures, colours that can be defended."""


def main() -> None:
    """Run the command line. What the output cannot show is replaced; a fault of ours is one sentence and exit code
    3."""
    stand_ins = StandIns()
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by the caller
            setattr(sys, name, Path(os.devnull).open("w"))  # noqa: SIM115  kept open until the end
        reconfigure = getattr(getattr(sys, name), "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors=stand_ins.name)
        setattr(sys, name, GuardedStream(getattr(sys, name)))
    gc.disable()  # one pass over records that are all kept: collecting would only walk them again and again
    try:
        try:
            cli(prog_name="scorecard", standalone_mode=False)
        finally:
            sys.stdout.flush()
            gc.freeze()  # nor need the interpreter walk them before it ends
            _tell_of(stand_ins.lost_in)
    except click.ClickException as error:  # wrong usage
        error.show(file=sys.stderr)
        sys.exit(error.exit_code)
    except click.Abort:
        say(Text("cli.interrupted"))
        sys.exit(INTERRUPTED)
    except OSError as error:
        sys.exit(_cannot_print(error))
    except Exception as error:  # nothing may end in a traceback
        if _interrupted(error):
            say(Text("cli.interrupted"))
            sys.exit(INTERRUPTED)
        sys.exit(_our_bug(error))


def _tell_of(encoding: str) -> None:
    """Say that characters were lost, where a better encoding would have shown them."""
    if encoding and codecs.lookup(encoding).name != "utf-8":
        told = Text("cli.lost", encoding=encoding)
        try:
            in_words(told).encode(encoding)
        except UnicodeEncodeError:
            told = same(told.en)  # it speaks of the very characters that cannot be shown
        say(told)


def _cannot_print(error: OSError) -> int:
    """Give up the output, so that nothing tries to write what is left of it. A reader that went away is no fault."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if error.errno != errno.EPIPE:
        with suppress(OSError):
            what = same(str(error.filename)) if error.filename else Text("cli.output")
            say(Text("cli.not-written", what=what, why=why(error)))
    return WRONG_USAGE


def _interrupted(error: BaseException) -> bool:
    """Whether Ctrl-C is behind an error: a library may tell it as an error of its own, by its words alone."""
    behind = error.__cause__ or error.__context__
    wrapped = str(error).rstrip(": \n").endswith(KeyboardInterrupt.__name__)
    return wrapped or isinstance(error, KeyboardInterrupt) or (behind is not None and _interrupted(behind))


def _our_bug(error: Exception) -> int:
    """Say where in this program it went wrong."""
    frames = traceback.extract_tb(error.__traceback__)
    frame = next((one for one in reversed(frames) if _HOME in Path(one.filename).parents), frames[-1])
    position = f"{Path(frame.filename).name}:{frame.lineno}"
    say(Text("cli.fault", kind=type(error).__name__, error=error, position=position))
    say(Text("cli.report-it"))
    return OUR_BUG
