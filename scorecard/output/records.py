"""Records of a table as CSV and as JSON, for other programs."""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any


def csv_text(records: Iterable[Mapping[str, Any]]) -> str:
    """The records as CSV with a line of heads; all have the same keys. Nothing stands where a value is None."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    for number, record in enumerate(records):
        if number == 0:
            writer.writerow(record)
        writer.writerow(["" if value is None else value for value in record.values()])
    return text.getvalue()


def json_text(document: Mapping[str, Any] | Sequence[Any]) -> str:
    """A document as JSON with its texts as they are."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
