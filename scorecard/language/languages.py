"""The languages of what is said and drawn: those that have a catalogue, English first."""

from pkgutil import iter_modules

from scorecard.language import catalogue

LANGUAGES = ("en", *sorted({one.name for one in iter_modules(catalogue.__path__)} - {"en"}))
