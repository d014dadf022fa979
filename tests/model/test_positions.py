"""From the location of a record to those of its values, as kept when the file was read."""

from __future__ import annotations

from scorecard.files.yaml_reader import parse_yaml
from scorecard.model.problems import Location

TEXT = "a:\n  - b: 1\n    c: [x, [y, z]]\n  - {b: 3, c: , b: 4, d: ''}\ne: {f: g}\n"


def test_a_record_and_a_key_lead_to_the_value() -> None:
    positions = parse_yaml(TEXT, "f").positions
    assert positions.place(Location("f", 2, 5), ["b"]) == Location("f", 2, 8)
    assert positions.place(Location("f", 4, 5), ["b"]) == Location("f", 4, 9)  # the second one is left out
    assert positions.place(Location("f", 4, 5), ["c"]) == Location("f", 4, 12)  # empty values by their keys
    assert positions.place(Location("f", 4, 5), ["d"]) == Location("f", 4, 23)
    assert positions.place(Location("f", 1, 1), ["e"]) == Location("f", 5, 1)


def test_lists_lead_on() -> None:
    positions = parse_yaml(TEXT, "f").positions
    record = Location("f", 2, 5)
    assert positions.place(record, ["c"]) == Location("f", 3, 5)
    assert positions.place(record, ["c", 0]) == Location("f", 3, 9)
    assert positions.place(record, ["c", 1]) == Location("f", 3, 12)
    assert positions.place(record, ["c", 1, 1]) == Location("f", 3, 16)
    assert positions.place(record, ["c", 1, 2]) == Location("f", 3, 12)  # there is no third one


def test_what_is_not_there_stays_where_it_was_asked() -> None:
    positions = parse_yaml(TEXT, "f").positions
    assert positions.place(Location("f", 2, 5), ["@"]) == Location("f", 2, 5)
    assert positions.place(Location("f", 2, 5), []) == Location("f", 2, 5)
    assert positions.place(Location("f", 9, 9), ["b"]) == Location("f", 9, 9)
