"""Patterns that are compiled when they are first used: a run imports all that reading needs, and uses half of them.

Modules that every run imports make theirs so where some runs do without; what only drafting and answering import is
compiled at once.
"""

import re
from typing import Any, cast


class _Uncompiled:
    """Stands for a pattern; each method of it is looked up once."""

    def __init__(self, text: str, flags: int) -> None:
        self._given = text, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._given), name)
        setattr(self, name, found)
        return found


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern as `re.compile` makes it, compiled later: that takes as long as some hundred searches."""
    return cast("re.Pattern[str]", _Uncompiled(text, flags))
