"""`scorecard forms`: one workbook for each owner with its open goals of a month, to be filled in and collected."""

import sys
from collections import Counter
from datetime import date
from pathlib import Path

import click

from scorecard.commands.exit_codes import WRONG_USAGE
from scorecard.commands.filtering import owner_id, refuse_unknown
from scorecard.commands.folders import Folders, folders
from scorecard.commands.messages import say, wrong_usage
from scorecard.commands.options import a_month, as_of, given, language
from scorecard.commands.printing import cannot_write
from scorecard.commands.project import read_to_judge
from scorecard.files.output_file import refuse_linked_folder
from scorecard.judging.judge import judge
from scorecard.language.bilingual import Text
from scorecard.model.identity import file_name
from scorecard.model.periods import Period
from scorecard.output.filters import Filter
from scorecard.summary.open_goals import open_by_owner, source_ids


@click.command()
@click.argument("month", metavar="MONTH", callback=a_month)
@folders
@as_of
@click.option("--owner", default="", help="Write only the form of this owner, by id or name.")
@language
def forms(
    month: Period,
    where: Folders,
    as_of: date,
    owner: str,
    lang: str,
) -> None:
    """Write a workbook for each owner with all its open goals of MONTH (2026-03): what is due, the last value and
    light.

    A workbook that is there already is left as it is: somebody may have filled it in. `scorecard collect` reads them
    back.
    """
    sys.exit(_forms(where, month, as_of, owner, lang, where.outputs if given("outputs") else None))


def _forms(where: Folders, month: Period, as_of: date, owner: str, lang: str, outputs: Path | None) -> int:
    from scorecard.output.workbook.owner_form import OwnerForm, title_of, write_owner_form  # openpyxl is slow to import

    book = read_to_judge(where)
    judged = judge(book, as_of)
    led, joint = open_by_owner(judged, month), open_by_owner(judged, month, joint=True)
    every = list({**led, **joint})
    found = [one for one in every if not owner or one.id == owner_id(book, owner)]
    if not found:
        refuse_unknown(Filter(owner=owner), book, book.plans)
        raise wrong_usage(Text("commands.no-open-goals", month=month.text))
    folder = outputs or where.outputs / f"forms-{month.text}"
    ids, written = source_ids(every, month), 0
    titles = {one: title_of(one, month, lang) for one in every}
    alike = Counter(file_name(title).casefold() for title in titles.values())
    for unit in found:
        goals, title, name = led.get(unit, []), titles[unit], file_name(titles[unit])
        own = f"-{ids[unit]}" if alike[name.casefold()] > 1 else ""  # a/b and a-b are two owners
        path = folder / f"{name}{own}.xlsx"
        try:
            if outputs is None:
                refuse_linked_folder(where.outputs, folder)
            folder.mkdir(parents=True, exist_ok=True)
            if path.exists():
                say(Text("commands.form-kept", file=path))
                continue
            write_owner_form(
                path, OwnerForm(unit, month, as_of, goals, ids[unit], title, joint.get(unit, [])), book, lang
            )
        except OSError as error:
            say(cannot_write(path, error))
            return WRONG_USAGE
        written += 1
        say(Text("commands.wrote-form", file=path, goals=len(goals)))
    say(Text("commands.wrote-forms", written=written, folder=folder))
    return 0
