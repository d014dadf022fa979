"""A bulletin as one page of HTML that needs no other file, on a screen and printed on A4."""

from pathlib import Path

from scorecard.files.atomic_write import new_file
from scorecard.files.output_file import refuse_what_is_no_file
from scorecard.language.bilingual import Text
from scorecard.output.bulletin.parts import Bulletin
from scorecard.output.site.writing import asset, drawn, environment


def write_page(path: Path, bulletin: Bulletin, lang: str) -> None:
    """Write the bulletin in that language, whole or not at all. Raises OSError where it cannot be written."""
    refuse_what_is_no_file(path)
    values = {
        "bulletin": bulletin,
        "lang": lang,
        "style": asset("site.css", bulletin.fonts.pages).decode("utf-8") + asset("bulletin.css").decode("utf-8"),
        "t": lambda text: _told(text, lang),
    }
    with new_file(path) as beside:
        beside.write_bytes(drawn(environment(), "bulletin.html.j2", values))


def _told(text: Text, lang: str) -> str:
    return text.in_language(lang)
