"""Checks of the book, one rule a file; each says what is wrong and what to do."""
