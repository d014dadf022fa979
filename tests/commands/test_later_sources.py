"""A source that bears a day after today is named: it was left out without a word."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import Command


@pytest.mark.parametrize(("arguments", "named"), [((), True), (("--as-of", "2024-06-30"), False)])
def test_a_source_of_a_later_day_is_named_on_the_day_of_today_alone(
    small: Path, command: Command, arguments: tuple[str, ...], named: bool
) -> None:
    [path] = sorted((small / "seeds").glob("*.yaml"))[:1]
    path.write_text(
        re.sub("published: .*", "published: 2199-01-05", path.read_text(encoding="utf-8")), encoding="utf-8"
    )
    said = command("run", "--no-workbook", "--lang", "en", *arguments).stderr
    assert (f"seeds/{path.name} gives 2199-01-05 as its day" in said) is named
