"""The pictures of a plan: one to share, with its sentence and counts, and a badge. Drawn as SVG, with their words in
text."""

from typing import Any

from scorecard.output.site.views import CountView
from scorecard.output.text_columns import text_width, wrap

_FILL = {"green": "#1a7f37", "amber": "#9a6700", "red": "#c0202b", "hollow": "#8c959f", "grey": "#d0d7de"}
_INK = {**_FILL, "hollow": "#57606a", "grey": "#57606a"}
_BAR = 1080  # the length of the whole bar, in units of the picture
_COLUMNS, _HEADING_COLUMNS = 70, 44  # Latin letters in a line of the sentence and of the heading
_LETTER, _MARGIN = 6.2, 12  # the width of a Latin letter of the badge and what a piece has besides, in pixels


def share(heading: str, place: str, sentence: str, counts: list[CountView], day: str) -> dict[str, Any]:
    """What the template of the picture to share is given."""
    total = sum(count.number for count in counts) or 1
    boxes, x = [], 60.0
    for count in counts:
        width = _BAR * count.number / total
        boxes.append(
            {"x": round(x, 1), "width": round(width, 1), "fill": _FILL[count.css], "ink": _INK[count.css],
             "words": f"{count.word} {count.number}"}
        )  # fmt: skip
        x += width
    return {
        "heading": heading,
        "heading_lines": wrap(heading, _HEADING_COLUMNS)[:2],
        "place": place,
        "sentence": sentence,
        "sentence_lines": wrap(sentence, _COLUMNS)[:4],
        "boxes": boxes,
        "day": day,
    }


def badge(label: str, counts: list[CountView]) -> dict[str, Any]:
    """What the template of the badge is given: the name, then a piece for each count that is not zero."""
    pieces, x = [], 0.0
    for words, fill in ((label, "#404850"), *((str(one.number), _INK[one.css]) for one in counts if one.number)):
        width = round(text_width(words) * _LETTER + _MARGIN, 1)
        pieces.append({"x": round(x, 1), "width": width, "fill": fill, "words": words})
        x += width
    told = ", ".join(f"{one.word} {one.number}" for one in counts)
    return {"width": round(x, 1), "label": f"{label}: {told}", "pieces": pieces}
