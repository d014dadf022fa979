"""Which encoding bytes are in: byte order marks and UTF-8 are certain, else charset-normalizer chooses among four."""

from __future__ import annotations

import re

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_WIDE = ("utf_16_le", "utf_16_be")
_CHINESE = ("gb18030", "big5")  # GB18030 holds GBK and GB 2312
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_FEW = 3  # broken characters with which a text that looks like nothing else is still UTF-8
_SOUND = (
    10  # characters behind ASCII that UTF-8 has for each broken one; in Chinese of another encoding most are broken
)


def encoding_of(data: bytes) -> str:
    """The codec that reads these bytes: utf-8, utf-8-sig, utf-16 (with its mark), utf_16_le, utf_16_be, gb18030 or
    big5.

    "" where they look like none of these. UTF-8 in which a few bytes are broken is utf-8. Never raises.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    wide = _likeliest(data[: len(data) // 2 * 2], _WIDE) if b"\0" in data else ""
    if wide:
        return wide
    read = data.decode("utf-8", errors="replace")
    broken = read.count("\ufffd")
    if not broken or len(_BEYOND_ASCII.findall(read)) - broken >= _SOUND * broken:
        return "utf-8"
    return _likeliest(data, _CHINESE) or ("utf-8" if broken <= _FEW else "")


def _likeliest(data: bytes, names: tuple[str, ...]) -> str:
    """The encoding of these in which the bytes are most like a text, the first where none is more like one."""
    from charset_normalizer import from_bytes  # only a file that is no sound UTF-8 needs it

    matches = from_bytes(data, cp_isolation=list(names))
    found = {match.encoding: (match.chaos, -match.coherence) for match in matches if match.encoding in names}
    return min(found, key=lambda name: (found[name], names.index(name))) if found else ""
