"""The files of closed months: one for each plan and month, in `closed/` beside the goals. They are data to keep."""

import errno
import glob
import json
from pathlib import Path
from typing import NamedTuple

from scorecard.commands.messages import say, wrong_usage
from scorecard.files.atomic_write import new_file
from scorecard.files.encoding import bytes_of
from scorecard.files.file_faults import RefusedFileError, why
from scorecard.files.output_file import refuse_linked_folder, refuse_what_is_no_file
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.identity import file_name
from scorecard.model.plans import Plan
from scorecard.output import json_document
from scorecard.summary.closed_month import ClosedMonth, as_data, from_data
from scorecard.summary.month import Month

_LEFT_OUT = ("passed", "steps")  # of each result: what was not used, and how to follow it by hand
_LARGEST = 12 * 2**20  # bytes; a month of 2,400 goals that was closed twice has 10 MB, and reading takes 30 times that


class Kept(NamedTuple):
    """A closed month and its file."""

    path: Path
    month: ClosedMonth


def closed_months(folder: Path, book: Book, plan: Plan) -> dict[str, Kept]:
    """The closed months of a plan of the book by their months (2025-03).

    A file is named after the plan, and after its place too while another place has a plan of that name. What it says
    inside of both decides whose it is. Raises click.UsageError for a file that cannot be read: what was published is
    never passed over in silence. So is a file whose name is not that of its plan and month, and a month closed in two.
    """
    found: dict[str, Kept] = {}
    own, every = _names(book, plan), {_names(book, one) for one in book.plans}
    begun = map(file_name, own)
    for path in sorted({path for name in begun for path in folder.glob(f"{glob.escape(name)}-????-??.json")}):
        closed = _read(path)
        if closed.names not in every:
            say(Text("month.closed-of-no-plan", path=path, plan=closed.names[1]))
        if closed.names != own:
            continue  # of another place, whose plan has the same name
        if closed.month.text in found:
            raise wrong_usage(Text("month.closed-twice", path=path, other=found[closed.month.text].path))
        found[closed.month.text] = Kept(path, closed)
    return found


def _names(book: Book, plan: Plan) -> tuple[str, str]:
    """A plan by its own name, and by its place too."""
    return plan.plan, f"{book.of_plan(plan).id}/{plan.plan}"


def _read(path: Path) -> ClosedMonth:
    """The closed month in a file, which bears the name of its plan and month. Raises click.UsageError."""
    try:
        refuse_what_is_no_file(path)
        closed = from_data(json.loads(bytes_of(path, _LARGEST)))
        if path.stem not in {f"{file_name(name)}-{closed.month.text}" for name in closed.names}:
            raise ValueError(path.stem)  # a file of another plan or month, copied or renamed
    except OSError as error:
        said = Text("commands.unreadable", path=path, strerror=why(error))
        raise wrong_usage(said) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise wrong_usage(Text("month.no-closed-month", path=path)) from error
    return closed


def closed_now(month: Month, book: Book, before: ClosedMonth | None, again: str) -> ClosedMonth:
    """The month as it is closed, with what was closed before, if anything."""
    scorecard = json_document.document([month.judged], [], month.day, book.indicators)
    for result in scorecard["plans"][0]["results"]:
        for key in _LEFT_OUT:
            result.pop(key, None)
    return before.again(scorecard, again) if before else ClosedMonth(month.period, scorecard)


def keep(path: Path, closed: ClosedMonth) -> None:
    """Write the closed month, whole or not at all. Raises OSError."""
    refuse_linked_folder(path.parent)
    refuse_what_is_no_file(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(as_data(closed), ensure_ascii=False, indent=1) + "\n"
    if len(raw := text.encode("utf-8")) > _LARGEST:
        raise RefusedFileError(errno.EFBIG, Text("files.above", most=_LARGEST // 2**20), str(path))
    with new_file(path) as beside:
        beside.write_bytes(raw)
