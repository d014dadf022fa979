"""The thresholds that come with the tool, read from `bands.yaml` beside this module."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path

from scorecard.files.yaml_reader import read_yaml
from scorecard.model.bands import Band, BandFile, Bands, SetsBands
from scorecard.model.fields import Bilingual

_OWN = Bilingual.model_construct(zh="本项目的 scorecard.toml", en="scorecard.toml of this project")
_WHY = Bilingual.model_construct(zh="本项目规定的报送时限", en="the time for reports that this project sets")
FILE = Path(__file__).with_name("bands.yaml")


@cache
def shipped() -> tuple[Band, ...]:
    """The bands that come with the tool."""
    return tuple(BandFile.model_validate(read_yaml(FILE, FILE.name).data).bands)


def with_lags(lag: Mapping[str, int]) -> tuple[Band, ...]:
    """The shipped bands with the days until a report is due that a project sets, by how often it is reported."""
    found = {("age", often): Decimal(days) for often, days in lag.items()}
    own = {"source": _OWN, "reason": _WHY}
    return tuple(
        band.model_copy(update={"value": found[key], **own}) if (key := (band.method, band.name)) in found else band
        for band in shipped()
    )


def bands_of(plan: SetsBands) -> Bands:
    """The shipped bands with what the plan overrides."""
    return Bands(shipped(), plan.bands)
