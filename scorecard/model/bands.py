"""The thresholds of the methods: data with a source and a reason, which a plan may override."""

from decimal import Decimal
from typing import Protocol

from scorecard.model.fields import Name, Number, Record, Word


class Band(Record):
    """One threshold of one method, with whose rule it is and why."""

    method: Word
    name: Word
    value: Number
    unit: Word
    label: Name
    source: Name
    reason: Name


class BandFile(Record):
    """`bands.yaml`."""

    bands: list[Band]


class SetsBands(Protocol):
    """A plan, or a target: what sets thresholds of its own."""

    @property
    def bands(self) -> dict[str, dict[str, Decimal]]: ...


class Bands:
    """The thresholds in force for one plan."""

    def __init__(self, bands: tuple[Band, ...], overrides: dict[str, dict[str, Decimal]]) -> None:
        self.bands = bands
        self.overrides = overrides
        self._values = {(band.method, band.name): band.value for band in bands}
        self._values |= {(method, name): value for method, own in overrides.items() for name, value in own.items()}

    def also(self, own: dict[str, dict[str, Decimal]]) -> "Bands":
        """These thresholds with those that one target sets itself."""
        if not own:
            return self
        methods = {**self.overrides, **own}
        return Bands(self.bands, {name: {**self.overrides.get(name, {}), **own.get(name, {})} for name in methods})

    def __repr__(self) -> str:
        return f"Bands({self._values!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Bands) and self._values == other._values

    def __hash__(self) -> int:
        return hash(frozenset(self._values.items()))

    def __getitem__(self, key: tuple[str, str]) -> Decimal:
        return self._values[key]
