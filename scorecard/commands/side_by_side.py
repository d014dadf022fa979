"""Work in several copies of this process, one a processor, with the results in the order of the pieces."""

import os
import signal
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from scorecard.model.book import Book

_Result = TypeVar("_Result")
_FEW = 5_000  # figures; a smaller project is done before the copies have started
_work: Callable[[int], Any]


def jobs_for(book: Book, asked: int | None) -> int:
    """How many copies to work with: as many as asked for, else one a processor where there is enough to do."""
    figures = sum(len(source.figures) for source in book.sources.values())
    return asked or (1 if figures < _FEW else os.cpu_count() or 1)


def all_pieces(work: Callable[[int], _Result], pieces: int, jobs: int) -> Iterator[_Result]:
    """`work(0)`, `work(1)` and so on for all pieces, each result as soon as it and those before it are there.

    A copy holds all that this process has read, so that the number of a piece goes in and its result comes out; the
    result has to be small. Where the system cannot copy a process, and for one job, all is done in this process.
    """
    if min(jobs, pieces) < 2 or not hasattr(os, "fork"):
        yield from map(work, range(pieces))
        return
    import multiprocessing  # most projects are too small for it

    with multiprocessing.get_context("fork").Pool(min(jobs, pieces), _start, (work,)) as pool:
        yield from pool.imap(_run, range(pieces))


def _start(work: Callable[[int], Any]) -> None:
    global _work  # a copy works for one caller, and what it runs cannot be sent to it
    _work = work
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that waits for it answers Ctrl-C


def _run(piece: int) -> Any:
    return _work(piece)
