"""Parts of a verdict that few outputs show, such as the figures that were passed over and the steps."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

_Item = TypeVar("_Item")


class Later(Sequence[_Item]):
    """Items that are put together when somebody first reads them: of a large run most are never shown."""

    __slots__ = ("_items", "_make")

    def __init__(self, make: Callable[[], tuple[_Item, ...]]) -> None:
        self._make = make
        self._items: tuple[_Item, ...] | None = None

    def _all(self) -> tuple[_Item, ...]:
        if self._items is None:
            self._items = self._make()
        return self._items

    def __getitem__(self, index: Any) -> Any:
        return self._all()[index]

    def __iter__(self) -> Iterator[_Item]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, tuple | Later) and self._all() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._all())

    def __repr__(self) -> str:
        return repr(self._all())
