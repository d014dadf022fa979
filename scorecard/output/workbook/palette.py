"""Colours of the lights and of the page.

Solid lights differ in lightness as well as in hue (red darkest, amber lightest), so that they stay apart in greyscale
and for colour-blind readers; every text has a contrast of at least 4.5 to 1 on its ground.
"""

from typing import NamedTuple


class Paint(NamedTuple):
    """How a light is drawn: its ground, its text, and its edge, as RRGGBB."""

    ground: str
    text: str
    edge: str


LIGHTS: dict[tuple[str, bool], Paint] = {
    ("green", True): Paint("4CAF6D", "10240F", "2F7D4A"),
    ("amber", True): Paint("FFD24D", "2B2100", "A77B00"),
    ("red", True): Paint("9B1C1C", "FFFFFF", "6F1010"),
    ("green", False): Paint("FFFFFF", "1E6B38", "2F7D4A"),
    ("amber", False): Paint("FFFFFF", "7A5600", "A77B00"),
    ("red", False): Paint("FFFFFF", "9B1C1C", "9B1C1C"),
    ("grey", False): Paint("F1F3F5", "565D66", "D5D9DE"),
}
# The order in which lights are always listed: what is shown first, hints next, silence last.
ORDER: tuple[tuple[str, bool], ...] = (
    ("green", True),
    ("amber", True),
    ("red", True),
    ("green", False),
    ("amber", False),
    ("red", False),
    ("grey", False),
)

PATHS = {"required": "5B6470", "reported": "0B5394", "projected": "7A5600"}  # told apart by dash and marker as well

INK = "1F2933"
QUIET = "5B6470"
LINE = "C9D1DA"
HEAD = "1F3A5F"
HEAD_TEXT = "FFFFFF"
BAND = "F6F8FA"
INPUT = "FFF9E5"
LINK = "0B5394"
