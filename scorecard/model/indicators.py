"""Indicators: what is measured, whatever the plan."""

from typing import Literal

from pydantic import Field

from scorecard.language.unwanted import is_unwanted
from scorecard.model.fields import FileRecord, Flag, Id, Name, Note, Number, Prices, Record, Word, Words, empty_list
from scorecard.model.measures import Nature


class Indicator(Record):
    """One thing that is measured, with one meaning in every document and year."""

    id: Id
    name: Name
    aliases: Words = empty_list()
    nature: Nature
    unit: Word | None = None  # none for events
    better: Literal["higher", "lower", "neither"] = "higher"
    scoped: Flag = False  # both 全市 and 市级 are reported, so a number without its scope is unclear
    growth_prices: Prices | None = None  # for money: the prices in which its growth is reported
    of: Id | None = None  # for a share: the indicator of the whole
    part: Id | None = None  # for a share: the indicator of the part
    among: Name | None = None  # for a rank: the field it is among, and who publishes it
    family: Id | None = None  # for summing up: economy, industry, transport …
    lowest: Number | None = None  # what a reading cannot be below, in the unit; left out: 0 for what is counted
    highest: Number | None = None  # what a reading cannot be above; left out: 100 % for a share
    whole: Flag | None = None  # whether only whole ones are counted; left out: where the unit counts (家, 人, 件)
    note: Note | None = None

    @property
    def better_unsaid(self) -> bool:
        """Whether the file leaves `better` out though, by its name, nobody wants more of it (失业率)."""
        return "better" not in self.model_fields_set and (is_unwanted(self.name.zh) or is_unwanted(self.name.en))


class SharedIndicatorFile(FileRecord):
    """A file of indicators outside `targets/`, which several projects share."""

    indicators: list[Indicator]


class IndicatorFile(SharedIndicatorFile):
    """`targets/indicators.yaml`."""

    shared: Words = Field(default=[])  # files of shared indicators, by their ways from here
