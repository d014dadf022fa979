"""What tracing found, as JSON for other programs."""

from typing import Any

from scorecard.checks.tracing import Quotation, Traced
from scorecard.output.records import json_text

FORMAT = "scorecard-trace/1"


def as_json(traced: Traced) -> str:
    """Each quotation with where it stands, the numbers that nothing accounts for, and the sources without their
    document."""
    return json_text(
        {
            "format": FORMAT,
            "documents": traced.documents,
            "missing": traced.missing,
            "quotations": [_quotation(one) for one in traced.quotations],
            "numbers": {"counted": traced.counted, "left": [number._asdict() for number in traced.left]},
        }
    )


def _quotation(one: Quotation) -> dict[str, Any]:
    found = one.found
    position = (
        {"start": found.start, "end": found.end, "paragraph": found.paragraph, "times": found.times} if found else None
    )
    return {"source": one.source, "place": str(one.location), "says": one.says, "found": position}
