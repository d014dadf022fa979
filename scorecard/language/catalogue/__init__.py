"""The catalogue: what is said to people, one folder a language."""
