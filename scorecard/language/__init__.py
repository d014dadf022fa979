"""The language of reports: numbers, units, modifiers and what they say together."""
