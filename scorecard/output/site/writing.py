"""The site as files: every page drawn by the templates, which escape all text, and written whole."""

from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from scorecard.files.atomic_write import new_file
from scorecard.output.site import addresses, pictures
from scorecard.output.site.content import Content
from scorecard.output.site.pages import counts_of, heading_of, pages, sentence_of
from scorecard.output.site.share_png import share_png
from scorecard.output.site.views import name_in
from scorecard.output.site.words import WORDS

ASSETS = ("site.css", "site.js")


def opening_files(content: Content, home: str) -> Iterator[tuple[str, bytes]]:
    """What both languages share, each file with its path below the site's folder and its bytes. `home` is the language
    in which the folder opens; the page that opens it comes last."""
    for name in ASSETS:
        yield f"assets/{name}", asset(name, content.book.settings.fonts.pages)
    for plan in content.plans:
        counted = [(count.css, count.number) for count in counts_of(plan, home)]
        yield addresses.share_png(plan.judged.file_name), share_png(str(plan.plan.period), counted)
    yield "index.html", drawn(environment(), "home.html.j2", {"home": home, "languages": addresses.SITE_LANGUAGES})


def language_files(content: Content, lang: str, address: str) -> Iterator[tuple[str, bytes]]:
    """The pages and pictures of one language. With the `address` under which the site will be published pages name
    their share picture, which needs a full address. The same content gives the same bytes."""
    templates = environment()
    yield from _pictures(templates, content, lang)
    for page in pages(content, lang):
        share = page.values.get("share_png")
        picture = f"{address.rstrip('/')}/{share}" if address and share else ""
        values = _around(content, page.address, lang) | {"picture": picture} | page.values
        yield f"{lang}/{page.address}", drawn(templates, page.template, values)


def write_files(folder: Path, found: Iterable[tuple[str, bytes]]) -> int:
    """Write files below `folder` and return how many they are. Raises OSError.

    A file is written whole or not at all, and only where its bytes differ.
    """
    number = 0
    for name, data in found:
        number, path = number + 1, folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or path.read_bytes() != data:
            with new_file(path) as beside:
                beside.write_bytes(data)
    return number


def environment() -> Environment:
    """The templates. Everything that they are given is escaped; a value that they are not given is a fault of ours."""
    return Environment(
        loader=PackageLoader("scorecard.output.site"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def asset(name: str, face: str = "") -> bytes:
    """A file of styles or scripts, as it comes with the program; a sheet of styles with the typeface that is named."""
    own = f':root {{ --face: "{face}"; }}\n' if face and name == ASSETS[0] else ""
    return (files("scorecard.output.site") / "assets" / name).read_bytes() + own.encode()


def drawn(templates: Environment, template: str, values: dict[str, Any]) -> bytes:
    """A page: the template with the values in it, as UTF-8."""
    return templates.get_template(template).render(values).encode("utf-8")


def _around(content: Content, page: str, lang: str) -> dict[str, Any]:
    """What every page is given: its language, the way up, and the words of the site."""
    return {
        "lang": lang,
        "other": next(other for other in addresses.SITE_LANGUAGES if other != lang),
        "page": addresses.link(page),
        "top": addresses.climb(page),
        "as_of": content.as_of.isoformat(),
        "w": lambda key: WORDS[key].in_language(lang),
    }


def _pictures(templates: Environment, content: Content, lang: str) -> Iterator[tuple[str, bytes]]:
    for plan in content.plans:
        heading, name, counted = heading_of(plan, lang), plan.judged.file_name, counts_of(plan, lang)
        place = name_in(plan.judged.place, lang)
        day = f"{WORDS['as-of'].in_language(lang)} {content.as_of.isoformat()}"
        values = pictures.share(heading, place, sentence_of(plan, lang), counted, day)
        yield addresses.share_picture(name, lang), drawn(templates, "share.svg.j2", values)
        values = pictures.badge(f"{place} {name}", counted)
        yield addresses.badge(name, lang), drawn(templates, "badge.svg.j2", values)
