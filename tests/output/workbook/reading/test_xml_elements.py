"""Elements, names, attributes, depth and tokens are limited, and what only an attacker writes is refused."""

from __future__ import annotations

import pytest

from scorecard.output.workbook.reading import xml_elements as xml
from scorecard.output.workbook.reading.xml_elements import Allowance, Enough, read_elements
from scorecard.output.workbook.reading.zip_parts import RefusedError


class Noting:
    """Notes what it is given."""

    def __init__(self, last: str = "") -> None:
        self.told: list[str] = []
        self._last = last

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.told.append(f"<{name}{''.join(attributes)}")

    def end(self, name: str, text: str) -> None:
        self.told.append(f">{name}{text}")
        if name == self._last:
            raise Enough


def _told(*pieces: bytes, last: str = "") -> list[str]:
    reader = Noting(last)
    read_elements(pieces, Allowance(), reader.start, reader.end, frozenset({"t"}))
    return reader.told


def _refusal(*pieces: bytes) -> str:
    with pytest.raises(RefusedError) as refused:
        _told(*pieces)
    return str(refused.value)


def test_elements_are_told_without_prefix_and_with_the_text_that_is_listened_to() -> None:
    part = b'\xef\xbb\xbf<?xml version="1.0"?><x:a xmlns:x="u"><t r="1">one &amp; two</t>not this</x:a>'
    assert _told(part) == ["<axmlns:x", "<tr", ">tone & two", ">a"]


def test_a_part_in_pieces_reads_as_one() -> None:
    assert _told(b"<a><t>o", b"ne</", b"t></a>") == ["<a", "<t", ">tone", ">a"]


def test_a_reader_that_has_enough_reads_no_further() -> None:
    assert _told(b"<a><t>1</t>", b"<t>2", last="t") == ["<a", "<t", ">t1"]


@pytest.mark.parametrize(
    "part",
    [
        b"<a><!-- a comment --></a>",
        b"<a><![CDATA[text]]></a>",
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b"<a><?processing instruction?></a>",
        '<?xml version="1.0" encoding="utf-16"?><a/>'.encode("utf-16"),
    ],
)
def test_what_no_spreadsheet_program_writes_is_refused(part: bytes) -> None:
    assert _refusal(part).startswith("holds XML that")


def test_what_is_cut_by_a_piece_is_refused_all_the_same() -> None:
    assert _refusal(b"<a><", b"!-- x --></a>").startswith("holds XML that")


def test_the_encoding_of_the_part_is_not_believed() -> None:
    assert "damaged" in _refusal('<?xml version="1.0" encoding="latin-1"?><a>é</a>'.encode("latin-1"))


@pytest.mark.parametrize(
    ("part", "why"),
    [
        (b"<a>" * (xml.DEEPEST + 1), "too deep"),
        (b"<a " + b" ".join(b'x%d="1"' % n for n in range(xml.MOST_ATTRIBUTES + 1)) + b"/>", "too many names"),
        (b"<a>" + b"".join(b"<x%d/>" % n for n in range(xml.MOST_NAMES)) + b"</a>", "too many names"),
        (b"<a>", "damaged"),
        (b"<a>&b;</a>", "damaged"),
    ],
)
def test_odd_xml_is_refused(part: bytes, why: str) -> None:
    assert why in _refusal(part)


def test_elements_are_counted_over_all_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml, "MOST_ELEMENTS", 3)
    allowance = Allowance()
    read_elements([b"<a><b/></a>"], allowance, Noting().start)
    with pytest.raises(RefusedError, match="more than 3 cells"):
        read_elements([b"<a><b/></a>"], allowance, Noting().start)


def test_a_long_token_is_refused_in_one_piece_or_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml, "LONGEST_TOKEN", 1024)
    assert "more than 1 kB" in _refusal(b"<a>" + b"x" * 2000 + b"</a>")
    assert "more than 1 kB" in _refusal(b"<a>", *[b"x" * 100] * 20, b"</a>")
    assert _told(b"<a>", *[b"<t>" + b"x" * 100 + b"</t>"] * 20, b"</a>")[-1] == ">a"
