"""Summing up results: counts, comparison of two scorecards, warnings that only judging finds."""
