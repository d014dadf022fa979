"""How often owners report."""

from typing import Literal

ReportedEvery = Literal["monthly", "quarterly", "half-yearly", "yearly"]
REPORTED: dict[ReportedEvery, int] = {"monthly": 1, "quarterly": 3, "half-yearly": 6, "yearly": 12}  # in months
