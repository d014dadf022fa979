"""How often owners report."""

from typing import Literal

Reported = Literal["monthly", "quarterly", "half-yearly", "yearly"]
REPORTED: dict[Reported, int] = {"monthly": 1, "quarterly": 3, "half-yearly": 6, "yearly": 12}  # in months
