"""What could not be read of the files."""

from typing import Any, NamedTuple


class Lost(NamedTuple):
    """What could not be read, so that nobody calls it missing or unused."""

    anything: bool = False
    indicators: bool = False  # a whole file of them
    sources: bool = False  # the whole folder
    places: bool = False  # a whole file of places or groups
    names: frozenset[str] = frozenset()
    remains: tuple[tuple[str, Any], ...] = ()  # the data of records with faults, each with the name of its list

    def indicator(self, name: str) -> bool:
        """Whether the indicator of that name may stand in what could not be read."""
        return self.indicators or name in self.names

    def source(self, name: str) -> bool:
        """Whether the source of that name may stand in what could not be read."""
        return self.sources or name in self.names

    def place(self, name: str) -> bool:
        """Whether the place or group of that name may stand in what could not be read."""
        return self.places or name in self.names
