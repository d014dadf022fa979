"""The thresholds that come with the tool, read from `bands.yaml` beside this module."""

from functools import cache
from pathlib import Path

from scorecard.files.yaml_reader import read
from scorecard.model.bands import Band, BandFile, Bands, SetsBands

FILE = Path(__file__).with_name("bands.yaml")


@cache
def shipped() -> tuple[Band, ...]:
    """The bands that come with the tool."""
    return tuple(BandFile.model_validate(read(FILE, FILE.name).data).bands)


def bands_of(plan: SetsBands) -> Bands:
    """The shipped bands with what the plan overrides."""
    return Bands(shipped(), plan.bands)
