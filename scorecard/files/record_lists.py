"""The long lists of a file, validated item by item, so that a file full of faults costs no more than its first ones.

What is sound is validated once: the record of the whole file takes it as it is.
"""

from functools import cache
from typing import Any, NamedTuple

from pydantic import BaseModel, ValidationError

from scorecard.files.validation_errors import inner_models
from scorecard.files.yaml_builder import RECORDS
from scorecard.model.problems import MOST_FAULTS

_Item = tuple[str, Any]  # an item with the name of its list


class Prepared(NamedTuple):
    """A file's data with each sound item of its lists as a record, and the items that nobody looked at."""

    data: dict[str, Any]
    passed: list[_Item]


def up_to_the_limit(data: dict[str, Any], model: type[BaseModel]) -> Prepared:
    """The data of a file of that model. Once there are more faults than are given, the rest of its lists is cut off."""
    lists = _Lists()
    return Prepared(lists.holder(data, model), lists.passed)


class _Lists:
    """Goes through the lists of a file and those within their items, and counts the faults."""

    def __init__(self) -> None:
        self.faults = 0
        self.passed: list[_Item] = []
        self._given: dict[frozenset[str], set[str]] = {}

    def holder(self, data: dict[str, Any], model: type[BaseModel]) -> dict[str, Any]:
        """The mapping that holds lists, as a new one."""
        return data | {
            key: self._items(data[key], key, next(iter(inner_models(model, key))))
            for key in _lists(model)
            if isinstance(data.get(key), list)
        }

    def _items(self, items: list[Any], key: str, model: type[BaseModel]) -> list[Any]:
        found, nested = [], bool(_lists(model))
        for number, item in enumerate(items):
            if self.faults > MOST_FAULTS:
                self.passed += [(key, left) for left in items[number:]]
                break
            found.append(self.holder(item, model) if nested and isinstance(item, dict) else self._item(item, model))
        return found

    def _item(self, item: Any, model: type[BaseModel]) -> Any:
        try:
            return self._lean(model.model_validate(item))
        except ValidationError as error:
            self.faults += error.error_count()
            return item

    def _lean(self, record: BaseModel) -> BaseModel:
        """The record; those with the same keys share the set of them, which takes more than a third of a figure."""
        own = record.model_fields_set
        object.__setattr__(record, "__pydantic_fields_set__", self._given.setdefault(frozenset(own), own))
        return record


@cache
def _lists(model: type[BaseModel]) -> list[str]:
    names = [field.alias or name for name, field in model.model_fields.items()]
    return [name for name in names if name in RECORDS]
