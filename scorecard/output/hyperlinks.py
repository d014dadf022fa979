"""The ids of sources in a text as links that a terminal opens (OSC 8): the words stay as they are, the address lies
under them.

Source of the form: Egmont Koblinger, “Hyperlinks in terminal emulators”. A terminal that does not know the form shows
the words alone.
"""

import re
from collections.abc import Mapping
from urllib.parse import quote

_MARKS = "!#$%&'()*+,/:;=?@[]~"  # what an address holds as it is
_LINK = "\x1b]8;;{address}\x1b\\{words}\x1b]8;;\x1b\\"


def linked(text: str, addresses: Mapping[str, str]) -> str:
    """The text with a link under each id that has an address; an id that is broken over two lines stays plain."""
    known = {name: quote(address, safe=_MARKS) for name, address in addresses.items() if address}
    if not known:
        return text
    # A longer id goes first, and none counts inside a longer word or a path.
    names = "|".join(re.escape(name) for name in sorted(known, key=lambda name: (-len(name), name)))
    pattern = re.compile(rf"(?<![\w/.-])({names})(?![\w/]|-\w|\.\w)")
    return pattern.sub(lambda found: _LINK.format(address=known[found[1]], words=found[1]), text)
