"""`scorecard.toml` at the root of a project: defaults, so that nobody types the same options each time."""

import re
import tomllib
from pathlib import Path
from typing import NamedTuple, cast, get_args

from scorecard.files.encoding import bytes_of
from scorecard.language.bilingual import NOTHING, Text
from scorecard.language.languages import LANGUAGES
from scorecard.model.frequencies import Reported
from scorecard.model.problems import Location, Problem, did_you_mean

NAME = "scorecard.toml"
_FOLDERS = ("targets", "seeds", "outputs")
_CHOICES: dict[str, tuple[str, ...]] = {"lang": LANGUAGES, "reported": get_args(Reported)}
KEYS = (*_CHOICES, *_FOLDERS)


class Settings(NamedTuple):
    """What the file of a project says; folders are those of the project's root. An empty text says nothing."""

    lang: str = ""
    reported: Reported | None = None  # how often owners report, where a plan does not say
    targets: Path | None = None
    seeds: Path | None = None
    outputs: Path | None = None


class ReadSettings(NamedTuple):
    """The settings, and everything wrong with their file."""

    settings: Settings
    problems: list[Problem]


def settings_above(folder: Path) -> ReadSettings:
    """The settings of the first file of that name in a folder or above it; none where there is none."""
    for one in (folder, *folder.parents):
        path = one / NAME
        if path.is_file():
            return read(path)
    return ReadSettings(Settings(), [])


def read(path: Path) -> ReadSettings:
    """The settings of a file, each problem with its line. Raises OSError."""
    try:
        text = bytes_of(path).decode("utf-8-sig")
        data = tomllib.loads(text)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return ReadSettings(Settings(), [_problem(_line_of(error), Text("files.settings-unreadable", why=error))])
    lines, problems, kept = text.splitlines(), list[Problem](), dict[str, str]()
    for key, value in data.items():
        what, fix = _fault(key, value)
        if what is None:
            kept[key] = value
        else:
            problems.append(_problem(_line(lines, key), what, fix))
    folders = {key: path.parent / kept[key] for key in _FOLDERS if key in kept}
    reported = cast(Reported | None, kept.get("reported"))
    return ReadSettings(Settings(kept.get("lang", ""), reported, **folders), problems)


def _fault(key: str, value: object) -> tuple[Text | None, Text]:
    """What is wrong with a key, and what to do; None where nothing is."""
    if key not in KEYS:
        known = Text("files.choose-one-allowed", allowed=", ".join(KEYS))
        return Text("files.settings-unknown-key", key=key), did_you_mean(key, KEYS, known)
    allowed = _CHOICES.get(key)
    if not isinstance(value, str) or not value or (allowed and value not in allowed):
        fix = Text("files.choose-one-allowed", allowed=", ".join(allowed)) if allowed else Text("files.settings-folder")
        return Text("files.settings-value", key=key, value=value), fix
    if key in _FOLDERS and (Path(value).is_absolute() or ".." in Path(value).parts):
        return Text("files.settings-outside", key=key), Text("files.settings-folder")
    return None, NOTHING


def _line(lines: list[str], key: str) -> int:
    pattern = re.compile(rf"\s*\[?[\"']?{re.escape(key)}[\"']?\s*[=.\]]")
    return next((number for number, line in enumerate(lines, 1) if pattern.match(line)), 1)


def _line_of(error: ValueError) -> int:
    found = re.search(r"line (\d+)", str(error))
    return int(found[1]) if found else 1


def _problem(line: int, what: Text, fix: Text | None = None) -> Problem:
    return Problem(Location(NAME, line, 1), "error", "settings", what, fix or Text("files.settings-remedy"))
