"""Sentences of periods in Chinese."""

SENTENCES = {
    "periods.year": "{year}年",
    "periods.year-last-year": "{year}—{last_year}年",
    "periods.on-told": "{told}",
    "periods.told": "{told}",
}
