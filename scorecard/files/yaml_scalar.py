"""The one writer of YAML scalars: what it writes is read back as the same text, in a block and inside braces."""

import json
import re

from scorecard.language.characters import CONTROL, UNSEEN

# Neither a sign that means something in front, nor one that ends a plain text inside braces or brackets.
_PLAIN = re.compile(r"""[^\s\-?:,\[\]{}#&*!|>'"%@`=<~+.][^\n\t\r,\[\]{}]*|[+-]?\d[\d.:/-]*""")
_RESERVED = {"", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "none"}


def scalar(value: str, inside_braces: bool = True) -> str:
    """A text as YAML: plain where that is safe, else in double quotes. Outside of braces commas and brackets are
    safe."""
    plain = value if inside_braces else re.sub(r"(?<=.)[,\[\]{}]", "", value)
    unclear = ": " in value or " #" in value or value.endswith(":") or value.lower() in _RESERVED
    if _PLAIN.fullmatch(plain) and value == value.strip() and value.isprintable() and not unclear:
        return value
    quoted = json.dumps(value, ensure_ascii=False)
    return quoted if quoted.isprintable() else "".join(map(_escaped, quoted))


def _escaped(char: str) -> str:
    """A character as it stands in double quotes; the reader refuses those that are not seen, but tells of them."""
    if not (CONTROL.match(char) or UNSEEN.match(char)):
        return char
    return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"
