"""The lights of one run, and what changed since another."""

from collections.abc import Mapping
from typing import Any, NamedTuple

StoredLight = tuple[str, bool, str]  # colour, whether it is solid, and the actual as text


class Lights(NamedTuple):
    """The light of each target on one day."""

    as_of: str
    targets: Mapping[str, StoredLight]


class LightChange(NamedTuple):
    """One target whose light or actual is another; None where there was, or is, no such target."""

    target: str
    before: StoredLight | None
    after: StoredLight | None


def light_changes(before: Lights, now: Lights) -> list[LightChange]:
    """The differences, in the order of the scorecard, those that are gone last."""
    found = [
        LightChange(target, before.targets.get(target), light)
        for target, light in now.targets.items()
        if before.targets.get(target) != light
    ]
    return found + [LightChange(t, light, None) for t, light in before.targets.items() if t not in now.targets]


def as_data(lights: Lights) -> dict[str, Any]:
    """The lights as plain data."""
    return {"as_of": lights.as_of, "targets": {target: list(light) for target, light in lights.targets.items()}}


def from_data(data: Any) -> Lights:
    """The lights from plain data that anybody may have written. Raises ValueError, KeyError, TypeError,
    AttributeError."""
    found: dict[str, StoredLight] = {}
    for target, (colour, solid, actual) in data["targets"].items():
        if colour not in ("green", "amber", "red", "grey"):
            raise ValueError(colour)
        found[str(target)] = (colour, bool(solid) and colour != "grey", str(actual))
    return Lights(str(data["as_of"])[:10], found)
