from __future__ import annotations

import pytest

from scorecard.output.workbook.links import LONGEST, cell_link, link


def test_cell_of_this_workbook() -> None:
    found = link("A1", cell_link("计分卡", 4, 2))
    assert found is not None
    assert (found.ref, found.location, found.target) == ("A1", "'计分卡'!B4", None)


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("http://example.org/a b/字", "http://example.org/a%20b/%E5%AD%97"),
        ("http://example.org/%E5%AD%97", "http://example.org/%E5%AD%97"),
        ("https://例子.中国/a", "https://xn--fsqu00a.xn--fiqs8s/a"),
        ("http://example.org:8080/", "http://example.org:8080/"),
        ("https://example.org/\"<>", "https://example.org/%22%3C%3E"),
    ],
)  # fmt: skip
def test_addresses_are_made_safe(given: str, address: str) -> None:
    found = link("A1", given)
    assert found is not None and found.target == address


@pytest.mark.parametrize(
    "given",
    ["javascript:alert(1)", "file:///etc/passwd", "//example.org", "http://", "http://[", "ftp://a.b", "x", "http://a.b/" + "c" * LONGEST],
)  # fmt: skip
def test_what_is_no_address_is_no_link(given: str) -> None:
    assert link("A1", given) is None
