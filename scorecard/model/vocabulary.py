"""`targets/vocabulary.yaml`: words of reports that a project adds to those that are known."""

from decimal import Decimal
from typing import Annotated, Self

from pydantic import Field, model_validator

from scorecard.language.bilingual import Text
from scorecard.language.unit_table import TABLE
from scorecard.language.vocabulary import Vocabulary
from scorecard.model.fields import FileRecord, Number, Record, Word, Words
from scorecard.model.problems import UnfitError, did_you_mean
from scorecard.model.stages import Stage

_DIMENSIONS = {dimension for dimension, _, _ in TABLE}


class UnitWord(Record):
    """A unit: so many of the smallest step of its dimension; one of a dimension of its own where none is named."""

    name: Word
    aliases: Words = Field(default=[])
    dimension: Word | None = None
    factor: Number = Decimal(1)

    @model_validator(mode="after")
    def _sized(self) -> Self:
        """The dimension is a known one or its own, and the factor above zero."""
        if self.factor <= 0:
            raise UnfitError(Text("model.factor-not-above-zero"), Text("model.write-factor"))
        if self.dimension is not None and self.dimension not in _DIMENSIONS:
            raise UnfitError(
                Text("model.no-dimension", name=self.dimension),
                did_you_mean(self.dimension, _DIMENSIONS, Text("model.leave-dimension-out")),
            )
        return self


class CurrencyWord(Record):
    """The sign of a currency, and the unit that it stands for."""

    sign: Word
    unit: Word


class StageWords(Record):
    """Words that say that a stage is asked for, or was reached."""

    stage: Stage
    words: Words


class VocabularyFile(FileRecord):
    """`targets/vocabulary.yaml`."""

    units: list[UnitWord] = Field(default=[])
    counted: Words = Field(default=[])
    currencies: list[CurrencyWord] = Field(default=[])
    rises: Words = Field(default=[])
    falls: Words = Field(default=[])
    adds: Words = Field(default=[])
    stages: list[StageWords] = Field(default=[])
    review: Words = Field(default=[])
    plan: Words = Field(default=[])
    says_most: Annotated[int, Field(ge=10, le=400)] = 40

    @model_validator(mode="after")
    def _known_money(self) -> Self:
        """Each currency stands for a unit that is known or named here."""
        known = {name for _, _, names in TABLE for name in names.split("|")} | {
            name for unit in self.units for name in (unit.name, *unit.aliases)
        }
        for each in self.currencies:
            if each.unit not in known:
                raise UnfitError(
                    Text("model.currency-of-no-unit", sign=each.sign, unit=each.unit),
                    did_you_mean(each.unit, known, Text("model.name-unit-too")),
                )
        return self

    def words(self) -> Vocabulary:
        """The words as the readers of texts take them."""
        return Vocabulary(
            units=tuple(
                (each.dimension or each.name, f"{each.factor:f}", (each.name, *each.aliases)) for each in self.units
            ),
            counted=tuple(self.counted),
            currencies=tuple((each.sign, each.unit) for each in self.currencies),
            rises=tuple(self.rises),
            falls=tuple(self.falls),
            adds=tuple(self.adds),
            stages=tuple((each.stage, tuple(each.words)) for each in self.stages),
            review=tuple(self.review),
            plan=tuple(self.plan),
            says_most=self.says_most,
        )
