"""Exact arithmetic on reported figures that keeps the meaning, one named rule a file."""
