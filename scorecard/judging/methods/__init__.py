"""The ways of judging, one a file: formula, source, limits, and what they answer."""
