"""Scopes: how the number of one place was drawn, with everything that follows from each."""

from typing import NamedTuple


class ScopeRow(NamedTuple):
    """What is true of one scope."""

    whole: bool  # whether it is the whole of the place, as a number is that states no scope
    short: str  # the words of reports for it
    spelled: tuple[str, ...]  # what people write in its place


SCOPES: dict[str, ScopeRow] = {
    "citywide": ScopeRow(True, "全市", ("全市", "全域", "大市", "全口径", "whole-city")),
    "municipal": ScopeRow(False, "市级", ("市级", "市本级", "本级", "city-level")),
}
EITHER: tuple[str | None, ...] = (None, *SCOPES)  # the scopes of the place itself; None where none is stated
WHOLE: tuple[str | None, ...] = (None, *(scope for scope, row in SCOPES.items() if row.whole))
