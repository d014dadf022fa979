"""File names: a source is called like its file, so that the one leads to the other.

Passes: `source: report-2022` in report-2022.yaml. Fails: the same in report-2023.yaml, a copy that was not renamed.
"""

from collections.abc import Iterator

from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.problems import Problem

RULE = "file-name"


def check(book: Book) -> Iterator[Problem]:
    """A warning at every source whose id is not the name of its file."""
    for source in book.all_sources:
        file = source.location.file
        name = file.replace("\\", "/").rpartition("/")[2].partition(".")[0]
        if file and name != source.source.partition(".")[0]:
            message = Text("checks.source-not-like-its-file", source=source.source, file=name)
            remedy = Text("checks.source-not-like-its-file-remedy")
            yield Problem(source.location, "warning", RULE, message, remedy, "source")
