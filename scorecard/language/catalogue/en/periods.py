"""Sentences of periods in English."""

SENTENCES = {
    "periods.year": "{year}",
    "periods.year-last-year": "{year} to {last_year}",
    "periods.on-told": "on {told}",
    "periods.told": "in {told}",
}
