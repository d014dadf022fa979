"""The files of closed months: one for each plan and month, in `closed/` beside the goals. They are data to keep."""

import json
from pathlib import Path

from scorecard.commands.messages import wrong_usage
from scorecard.files.atomic_write import new_file
from scorecard.files.encoding import bytes_of
from scorecard.files.file_faults import why
from scorecard.files.output_file import refuse_linked_folder, refuse_what_is_no_file
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.identity import file_name
from scorecard.output import json_document
from scorecard.summary.closed_month import ClosedMonth, as_data, from_data
from scorecard.summary.month import Month

_LEFT_OUT = ("passed", "steps")  # of each result: what was not used, and how to follow it by hand


def closed_months(folder: Path, plan: str) -> dict[str, ClosedMonth]:
    """The closed months of a plan by their months (2025-03); `plan` is its file name.

    Raises click.UsageError for a file that cannot be read: what was published is never passed over in silence.
    So is a file whose name is not that of its plan and month.
    """
    found = {}
    for path in sorted(folder.glob(f"{plan}-????-??.json")) if folder.is_dir() else []:
        try:
            refuse_what_is_no_file(path)
            closed = from_data(json.loads(bytes_of(path)))
            if path.stem not in {f"{file_name(name)}-{closed.month.text}" for name in closed.names}:
                raise ValueError(path.stem)  # a file of another plan or month, copied or renamed
        except OSError as error:
            said = Text("commands.unreadable", path=path, strerror=why(error))
            raise wrong_usage(said) from error
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise wrong_usage(Text("month.no-closed-month", path=path)) from error
        found[closed.month.text] = closed
    return found


def closed_now(month: Month, book: Book, before: ClosedMonth | None, again: str) -> ClosedMonth:
    """The month as it is closed, with what was closed before, if anything."""
    scorecard = json_document.document([month.judged], [], month.day, book.indicators)
    for result in scorecard["plans"][0]["results"]:
        for key in _LEFT_OUT:
            result.pop(key, None)
    return before.again(scorecard, again) if before else ClosedMonth(month.period, scorecard)


def keep(folder: Path, month: Month, closed: ClosedMonth) -> Path:
    """Write the closed month, whole or not at all; its path comes back. Raises OSError."""
    path = folder / f"{month.judged.file_name}-{month.period.text}.json"
    refuse_linked_folder(folder)
    refuse_what_is_no_file(path)
    folder.mkdir(parents=True, exist_ok=True)
    with new_file(path) as beside:
        text = json.dumps(as_data(closed), ensure_ascii=False, indent=1) + "\n"
        beside.write_text(text, encoding="utf-8", newline="\n")
    return path
