"""How the commands print: data for programs, lines for a person, and the progress of reading."""

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

import click

from scorecard.commands.messages import in_words
from scorecard.files.file_faults import why
from scorecard.language.bilingual import Text
from scorecard.language.characters import harmless
from scorecard.model.book import Book
from scorecard.output.hyperlinks import linked

_ANOTHER_FOLDER = Text("commands.name-outputs")


def put(text: str | bytes, end: str = "\n") -> None:
    """Data for other programs: UTF-8 with line ends of that kind wherever it goes, unless a person looks at it.

    Bytes are what another call has put, and stay as they are.
    """
    if sys.stdout.isatty():
        show(text if isinstance(text, str) else text.decode(), nl=False)
    else:
        data = text if isinstance(text, bytes) else harmless(text).replace("\n", end).encode("utf-8")
        writer = getattr(sys.stdout, "write_bytes", None)
        click.echo(data, nl=False) if writer is None else writer(data)


def show(text: Text | str, nl: bool = True) -> None:
    """Something for a person to read, in the encoding of the output. Left alone, click answers ASCII with UTF-8."""
    click.echo(in_words(text) if isinstance(text, Text) else text, nl=nl, file=sys.stdout)


def coloured() -> bool:
    """Whether a terminal shows colours and links: not where the output is piped, or where the environment asks for
    none."""
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def show_linked(text: str, book: Book, nl: bool = True) -> None:
    """The same with the ids of sources as links to their addresses, on a terminal."""
    addresses = {name: source.address for name, source in book.sources.items()} if coloured() else {}
    show(linked(text, addresses), nl)


def cannot_write(path: Path, error: OSError, otherwise: Text = _ANOTHER_FOLDER) -> Text:
    """Why a file cannot be written, and what to do."""
    said = {
        errno.EEXIST: Text("commands.file-for-folder"),
        errno.ENOTDIR: Text("commands.file-for-folder"),
        errno.EACCES: Text("commands.write-denied"),
        errno.EPERM: Text("commands.write-denied"),
        errno.EROFS: Text("commands.read-only-disk"),
        errno.ENOSPC: Text("commands.disk-full"),
        errno.EDQUOT: Text("commands.disk-full"),
        errno.ENAMETOOLONG: Text("commands.long-name"),
    }
    cause = said.get(error.errno or 0, Text("commands.value-correct", value=why(error)))
    return Text("commands.not-written", path=path, why=cause, otherwise=otherwise)


def screen_width(piped: int) -> int:
    """How wide to draw for a person: what COLUMNS asks for, else the terminal, else `piped`."""
    asked = os.environ.get("COLUMNS", "")
    if asked.isascii() and asked.isdigit() and len(asked) < 5 and int(asked):
        return int(asked)
    if not sys.stdout.isatty():
        return piped
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns
    except OSError:
        return 80


def progress() -> Callable[[str], None]:
    """A line that names the file being read, on a terminal only."""
    if not sys.stderr.isatty():
        return lambda file: None
    return lambda file: _draw_over(f"reading {harmless(file)}")


def _draw_over(words: str) -> None:
    """Put the words in place of the last line on the terminal: the one place that moves the cursor."""
    stream = getattr(sys.stderr, "unguarded", sys.stderr)
    stream.write(f"\r\033[K{words}")
    stream.flush()


def clear_progress() -> None:
    """Remove the line of progress."""
    if sys.stderr.isatty():
        _draw_over("")
