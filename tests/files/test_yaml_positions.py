"""From the place of a record to the places of its values."""

from scorecard.files.yaml_positions import Spots
from scorecard.model.locations import Location


def test_a_record_and_a_key_lead_to_the_value() -> None:
    spots = Spots("a:\n  - b: 1\n    c: 2\n  - {b: 3, c: 4}\n")
    assert spots.place(Location("f", 2, 5), ["c"]) == Location("f", 3, 8)
    assert spots.place(Location("f", 4, 5), ["c"]) == Location("f", 4, 15)
    assert spots.place(Location("f", 2, 5), ["d"]) == Location("f", 2, 5)
    assert spots.place(Location("f", 9, 9), ["c"]) == Location("f", 9, 9)
    assert spots.place(Location("f", 2, 5), ["b"]) == Location("f", 2, 8)  # a record that was left is begun anew
