"""`scorecard.toml` at the root of a project: defaults, so that nobody types the same options each time."""

import errno
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple, get_args

from scorecard.files.encoding import bytes_of
from scorecard.files.file_faults import why
from scorecard.language.bilingual import Text
from scorecard.language.languages import LANGUAGES
from scorecard.model.frequencies import ReportedEvery
from scorecard.model.problems import Location, Problem, did_you_mean, visible
from scorecard.model.settings import BLANK, Fonts, Settings

SETTINGS_FILE = "scorecard.toml"
_FOLDERS = ("targets", "seeds", "outputs")
_OFTEN: tuple[str, ...] = get_args(ReportedEvery)
_FONT = re.compile(r"[\w .\-]{1,60}")  # no sign that ends a name in a style sheet
_SAYS, _MOST_DAYS, _LONGEST = range(10, 401), 366, 60
_LARGEST = 16 * 1024  # bytes; all settings that there are take 1 KB, and what a key costs grows with the file
_Path = tuple[str, ...]  # a key, or a table and a key of it


class ReadSettings(NamedTuple):
    """The settings, and everything wrong with their file."""

    settings: Settings
    problems: list[Problem]


class _Rule(NamedTuple):
    """What a key may say, and what to write instead of anything else."""

    allows: Callable[[Any], bool]
    fix: Text


def _one_of(allowed: tuple[str, ...]) -> _Rule:
    return _Rule(lambda value: value in allowed, Text("files.choose-one-allowed", allowed=", ".join(allowed)))


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value.strip()) > 0 and len(value) <= _LONGEST and visible(value) == value


def _is_number(value: object, allowed: range) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value in allowed


def _is_day(value: object) -> bool:
    return value == BLANK or (isinstance(value, date) and not isinstance(value, datetime))


_FOLDER = _Rule(_is_text, Text("files.settings-folder"))
_DAYS = _Rule(lambda value: _is_number(value, range(_MOST_DAYS + 1)), Text("files.settings-days", most=_MOST_DAYS))
_NAMED = _Rule(
    lambda value: isinstance(value, str) and bool(_FONT.fullmatch(value)) and bool(value.strip()),
    Text("files.settings-font"),
)
_OFFICE = _Rule(_is_text, Text("files.settings-text"))
_RULES: dict[_Path, _Rule] = {
    ("lang",): _one_of(LANGUAGES),
    ("reported",): _one_of(_OFTEN),
    ("lag",): _DAYS,
    **{("lag", often): _DAYS for often in _OFTEN},
    ("says_most",): _Rule(
        lambda value: _is_number(value, _SAYS), Text("files.settings-number", least=_SAYS[0], most=_SAYS[-1])
    ),
    **{("fonts", name): _NAMED for name in Fonts._fields},
    ("issued_by",): _OFFICE,
    ("signed_by",): _OFFICE,
    ("issued_on",): _Rule(_is_day, Text("files.settings-day")),
    **{(folder,): _FOLDER for folder in _FOLDERS},
}


def settings_above(folder: Path) -> ReadSettings:
    """The settings of the first file of that name in a folder or above it; none where there is none."""
    path = settings_file(folder)
    return ReadSettings(Settings(), []) if path is None else read(path)


def settings_file(folder: Path) -> Path | None:
    """The first file of settings in a folder or above it."""
    return next((one / SETTINGS_FILE for one in (folder, *folder.parents) if (one / SETTINGS_FILE).is_file()), None)


def read(path: Path) -> ReadSettings:
    """The settings of a file, each problem with its line and column; what cannot be read is one too. Never raises."""
    try:
        raw = bytes_of(path, _LARGEST)
    except OSError as error:
        above = Text("files.settings-above", most=_LARGEST // 1024)
        return _refused((1, 1), above if error.errno == errno.EFBIG else why(error))
    import tomllib  # most projects have no settings

    try:
        text = raw.decode("utf-8-sig")
        data = tomllib.loads(text)
    except UnicodeDecodeError as error:
        return _refused((1, 1), Text("files.not-utf-8", number=error.start + 1))
    except (ValueError, RecursionError) as error:  # a number of thousands of digits is no TOMLDecodeError
        return _refused(_position_of(error), error)
    problems, kept = list[Problem](), dict[_Path, Any]()
    for key, value in _flat(data):
        fault = _fault(key, value)
        if fault is None:
            kept[key] = value
        else:
            problems.append(_problem(_position(text, key), *fault))
    return ReadSettings(_settings(path.parent, kept), problems)


def _refused(position: tuple[int, int], reason: object) -> ReadSettings:
    what = Text("files.settings-unreadable", why=reason)
    return ReadSettings(Settings(), [_problem(position, what, Text("files.settings-remedy"))])


def _flat(data: dict[str, Any]) -> Iterator[tuple[_Path, Any]]:
    """Each key with its value, those of a table one by one."""
    tables = {key[0] for key in _RULES if len(key) > 1}
    for key, value in data.items():
        if key in tables and isinstance(value, dict):
            yield from (((key, inner), one) for inner, one in value.items())
        else:
            yield (key,), value


def _settings(root: Path, kept: dict[_Path, Any]) -> Settings:
    """The settings of the values that are right; one number of days counts for every frequency that has none of its
    own."""
    of_table = {table: {key[1]: kept[key] for key in kept if key[0] == table and key[1:]} for table in ("lag", "fonts")}
    lag = dict.fromkeys(_OFTEN, kept[("lag",)]) if ("lag",) in kept else of_table["lag"]
    plain = {key[0]: value for key, value in kept.items() if len(key) == 1 and key != ("lag",)}
    folders = {key: root / plain.pop(key) for key in _FOLDERS if key in plain}
    return Settings(**plain, **folders, lag=lag, fonts=Fonts(**of_table["fonts"]))


def _fault(key: _Path, value: Any) -> tuple[Text, Text] | None:
    """What is wrong with a key, and what to do; None where nothing is."""
    name, rule = ".".join(key), _RULES.get(key)
    if rule is None and (inner := _below(key)):
        fix = Text("files.settings-table", key=name, keys=", ".join(inner))
        return Text("files.settings-value", key=name, value=value), fix
    if rule is None:
        beside = _below(key[:-1])
        known = Text("files.choose-one-allowed", allowed=", ".join(beside))
        return Text("files.settings-unknown-key", key=name), did_you_mean(key[-1], beside, known)
    if not rule.allows(value):
        return Text("files.settings-value", key=name, value=value), rule.fix
    if key[0] in _FOLDERS and (Path(value).is_absolute() or ".." in Path(value).parts):
        return Text("files.settings-outside", key=name), rule.fix
    return None


def _below(table: _Path) -> list[str]:
    """The keys of a table; of the file itself where none is named."""
    depth = len(table)
    return list(dict.fromkeys(one[depth] for one in _RULES if len(one) > depth and one[:depth] == table))


def _position(text: str, keys: _Path) -> tuple[int, int]:
    """The line and column of a key; of a key in a table, the first one after the name of the table."""
    bare = re.sub(r"(?m)^\s*#.*$", lambda found: " " * len(found[0]), text)
    at = 0
    for number, key in enumerate(keys):
        before = r"(?m)^[ \t]*\[?[ \t]*" if number == 0 else r"(?<![\w-])"
        found = re.compile(rf"{before}([\"']?{re.escape(key)})[\"']?[ \t]*[=.\]]").search(bare, at)
        if found is None:
            break
        at = found.start(1)
    return text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1


def _position_of(error: Exception) -> tuple[int, int]:
    found = re.search(r"line (\d+), column (\d+)", str(error))
    return (int(found[1]), int(found[2])) if found else (1, 1)


def _problem(position: tuple[int, int], what: Text, fix: Text) -> Problem:
    return Problem(Location(SETTINGS_FILE, *position), "error", "settings", what, fix)
