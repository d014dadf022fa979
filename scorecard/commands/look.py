"""How the commands draw for a person: the width and colour of the terminal."""

from scorecard.commands.printing import coloured, screen_width
from scorecard.output.filters import EVERYTHING, Filter
from scorecard.output.terminal import NARROWEST, WIDEST, Look


def terminal_look(lang: str, everything: bool, only: Filter = EVERYTHING) -> Look:
    """How to draw: width and colour of the terminal; plain and 120 columns wide where the output is piped."""
    return Look(lang, min(max(screen_width(120), NARROWEST), WIDEST), coloured(), everything, only)
