"""The scorecard on a terminal: the sentence, the counts by section, then the judged targets with their reasons."""

from datetime import date
from typing import NamedTuple

from scorecard.files.bands import bands_of
from scorecard.judging.verdicts import Judged
from scorecard.language.bilingual import Text, term
from scorecard.model.periods import period_text
from scorecard.output.filters import EVERYTHING, Filter
from scorecard.output.rows import SYMBOLS, Row, rows_of
from scorecard.output.text_columns import padded, wrap
from scorecard.output.text_table import ruled
from scorecard.summary.counts import Counts, ambitions, counts, one_way, opening, overdue, own_word

_ANSI = {"green": "32", "amber": "33", "red": "31", "grey": "90"}
_HEAD = (
    Text("output.light"),
    Text("terms.target"),
    Text("output.goal-2"),
    Text("output.actual"),
    Text("output.gap"),
    Text("output.evidence"),
)
NARROWEST, WIDEST = 60, 160  # columns within which a scorecard can be drawn
_TABLE = 72  # columns from which on the targets stand in a table; below it each is an entry of its own
# The columns at their narrowest, with space for 个百分点 and for “indicative”, and as wide as they get.
_NARROW, _WIDE = {"zh": (8, 19, 12, 13, 12, 6), "en": (8, 19, 12, 13, 8, 10)}, (16, 32, 18, 20, 12, 10)


class Look(NamedTuple):
    """How to draw: language, width in columns, colour or not, grey targets or not, and which targets."""

    lang: str
    width: int
    colour: bool
    everything: bool
    only: Filter = EVERYTHING


def draw(judged: Judged, as_of: date, look: Look) -> str:
    """The scorecard of one plan as text."""
    plan, rows = judged.plan, rows_of(judged)
    title = plan.title.zh if look.lang == "zh" else plan.title.en
    place = judged.place.zh if look.lang == "zh" else judged.place.en
    until = Text("output.as-as", as_of=as_of).in_language(look.lang)
    head = " · ".join(part for part in (place, title, str(plan.period), until) if part)
    warning = one_way(judged.results, bands_of(plan))
    parts = [
        bold(_wrapped(head, look.width), look),
        _wrapped(opening(judged.results).in_language(look.lang), look.width),
        _wrapped(overdue(judged.results).in_language(look.lang), look.width),
        _wrapped(own_word(judged.results).in_language(look.lang), look.width),
        *([_wrapped(warning.in_language(look.lang), look.width)] if warning else []),
        _ambition(judged, look),
        *_targets(look.only.of(rows), look),
        _hidden(look.only.of(rows), look),
        _chosen(rows, look),
        _sections(judged, look),
        _legend(look),
    ]
    text = "\n\n".join(part for part in parts if part)
    return text.replace("−", "-")


def _ambition(judged: Judged, look: Look) -> str:
    """How the goals stand to what had been reached before; nothing where no such reading is known."""
    found = ambitions(judged.results)
    known = found.above + found.same + found.below
    if not known:
        return ""
    said = Text(
        "output.ambition",
        known=known,
        above=found.above,
        same=found.same,
        below=found.below,
    )
    return _wrapped(said.in_language(look.lang), look.width)


def _sections(judged: Judged, look: Look) -> str:
    names = {section.id: section.name for section in judged.plan.sections}
    lines = []
    for identity, name in names.items():
        found = counts([result for result in judged.results if result.section.id == identity])
        shown = name.zh if look.lang == "zh" else name.en
        lines.append([wrap(shown, look.width - (54 if look.width >= _TABLE else 38)), *_numbers(found)])
    total = counts(judged.results)
    lines.append([[Text("output.all").in_language(look.lang)], *_numbers(total)])
    signs = [
        SYMBOLS[light] for light in (("green", True), ("amber", True), ("red", True), ("green", False), ("grey", False))
    ]
    words = [term(light).in_language(look.lang) for light in ("green", "amber", "red", "hollow", "grey")]
    first = [Text("terms.section").in_language(look.lang), Text("output.targets").in_language(look.lang)]
    heads = [*first, *(signs if look.width < _TABLE else words)]
    return "\n".join(line for row in ruled(heads, lines, right=range(1, 7)) for line in row)


def _numbers(found: Counts) -> list[list[str]]:
    numbers = (found.targets, found.green, found.amber, found.red, found.hollow, found.grey)
    return [[str(number) if number else "·"] for number in numbers]


def _targets(rows: list[Row], look: Look) -> list[str]:
    """One block for each section that has something to show."""
    blocks = []
    for section in dict.fromkeys(row.section for row in rows):
        shown = [
            row for row in _visible(rows, look.everything or "grey" in look.only.colours) if row.section == section
        ]
        if shown:
            name = shown[0].section_name.in_language(look.lang)
            blocks.append(f"{bold(_wrapped(name, look.width), look)}\n{_block(shown, look)}")
    return blocks


def _visible(rows: list[Row], everything: bool) -> list[Row]:
    """Coloured targets with all their parts; grey ones on request."""
    shown: list[Row] = []
    parent_shown = False
    for row in rows:
        if row.depth == 0:
            parent_shown = everything or row.colour != "grey"
        if parent_shown:
            shown.append(row)
    return shown


def _block(rows: list[Row], look: Look) -> str:
    """A table whose rows are each followed by their reason, indented; entries where the terminal is narrow."""
    if look.width < _TABLE:
        return "\n".join(_entry(row, look) for row in rows)
    widths = _widths(look)
    cells = [[wrap(cell, width) for cell, width in zip(_cells(row, look), widths, strict=True)] for row in rows]
    shown = [[_painted(lines, row, column, look) for column, lines in enumerate(line)]
             for row, line in zip(rows, cells, strict=True)]  # fmt: skip
    # A column is drawn two wider than its heading.
    head = [padded(word.in_language(look.lang), width - 2) for word, width in zip(_HEAD, widths, strict=True)]
    text, *drawn = ruled(head, shown)
    for row, lines in zip(rows, drawn, strict=True):
        text += [*lines, _indented(row.reason.in_language(look.lang), look)]
        text += [_indented(note.in_language(look.lang), look) for note in row.notes]
    return "\n".join(text)


def _entry(row: Row, look: Look) -> str:
    """A target without a table: its light and name, then each number with its word, then the reason."""
    light, name, *numbers = _cells(row, look)
    facts = [f"{word.in_language(look.lang)} {cell}" for word, cell in zip(_HEAD[2:], numbers, strict=True) if cell]
    head = _painted([light], row, 0, look)[0]
    told = [row.reason, *row.notes]
    return "\n".join(
        [
            *wrap(f"{head} {name}", look.width),
            *(f"    {line}" for line in wrap(" · ".join(facts), look.width - 4)),
            *(_indented(text.in_language(look.lang), look) for text in told),
        ]
    )


def _widths(look: Look) -> tuple[int, ...]:
    """The columns: between the narrow and the wide ones by the space there is; below that the names give way."""
    narrow = _NARROW.get(look.lang, _NARROW["en"])
    space = look.width - 2 * (len(narrow) - 1) - sum(narrow)
    spare = sum(_WIDE) - sum(narrow)
    if space < 0:
        return (narrow[0], max(narrow[1] + space, 8), *narrow[2:])
    return tuple(low + (high - low) * min(space, spare) // spare for low, high in zip(narrow, _WIDE, strict=True))


def _cells(row: Row, look: Look) -> list[str]:
    lang = look.lang
    name = "- " * row.depth + row.name.in_language(lang)  # blanks would be lost in the table
    if row.result.year is not None and not row.result.numbers:
        name = f"{'- ' * row.depth}{period_text(row.result.year).in_language(lang)}"
    return [
        row.light(lang),
        name,
        row.goal.in_language(lang),
        row.actual.in_language(lang),
        row.gap.in_language(lang),
        term(row.evidence).in_language(lang),
    ]


def painted(lines: list[str], light: str, look: Look) -> list[str]:
    """The lines in the colour of a light, where colour is drawn."""
    return [f"\033[{_ANSI[light]}m{line}\033[0m" if line else line for line in lines] if look.colour else lines


def _painted(lines: list[str], row: Row, column: int, look: Look) -> list[str]:
    return lines if column else painted(lines, row.colour, look)


def _indented(text: str, look: Look) -> str:
    body = wrap(text, look.width - 4)
    quiet = ("\033[2m", "\033[0m") if look.colour else ("", "")
    return "\n".join(f"    {quiet[0]}{line}{quiet[1]}" for line in body)


def _hidden(rows: list[Row], look: Look) -> str:
    """How many goals are not drawn, and how to see them."""
    number = sum(row.colour == "grey" and not row.depth for row in rows)
    if look.everything or "grey" in look.only.colours or not number:
        return ""
    said = Text("output.not-drawn", number=number)
    return _wrapped(said.in_language(look.lang), look.width)


def _chosen(rows: list[Row], look: Look) -> str:
    """That a filter chose some of the goals, while all of them are counted."""
    if not look.only.asks:
        return ""
    own = [row for row in rows if not row.depth]
    said = Text("output.chosen", number=len(look.only.of(own)), of=len(own))
    return _wrapped(said.in_language(look.lang), look.width)


def _legend(look: Look) -> str:
    en = ("● ▲ ■ solid: on reported or derived figures.  ○ △ □ hollow: a hint only (part of the period, an estimate, "
          "an unclear scope).  – grey: no report of it was found, or it cannot be decided.")  # fmt: skip
    zh = (
        "● ▲ ■ 实心：依据公布或推算的数。○ △ □ 空心：仅为参考（只有部分时期、预计数或口径不明）。– 未亮灯：未见公布，"
        "或无法判定。"
    )
    return _wrapped(zh if look.lang == "zh" else en, look.width)


def bold(text: str, look: Look) -> str:
    """The text in bold type, where colour is drawn."""
    return f"\033[1m{text}\033[0m" if look.colour else text


def _wrapped(text: str, width: int) -> str:
    return "\n".join(wrap(text, width))
