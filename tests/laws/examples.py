"""How many examples a law draws.

The suite draws a few hundred. SCORECARD_EXAMPLES=2000 draws as many of each law, new ones every time:
`SCORECARD_EXAMPLES=2000 pytest tests/laws/test_number_laws.py`.
"""

from __future__ import annotations

import os


def examples(few: int) -> int:
    """As many as the suite draws, or as SCORECARD_EXAMPLES asks for."""
    asked = os.environ.get("SCORECARD_EXAMPLES", "")
    return int(asked) if asked.isdigit() else few
