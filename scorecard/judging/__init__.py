"""Judging: from the book and a day to results. Pure: no files, no clock, no environment."""
