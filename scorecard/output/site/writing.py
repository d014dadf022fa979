"""The site as files: every page drawn by the templates, which escape all text, and written whole."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from scorecard.files.atomic_write import new_file
from scorecard.output.site import addresses, pictures
from scorecard.output.site.content import Content
from scorecard.output.site.pages import counts_of, heading_of, pages, sentence_of
from scorecard.output.site.views import named
from scorecard.output.site.words import WORDS

ASSETS = ("site.css", "site.js")


def site_files(content: Content, home: str = "zh", address: str = "") -> Iterator[tuple[str, bytes]]:
    """Each file of the site: its path below the site's folder and its bytes. The same content gives the same bytes.

    `home` is the language in which the folder opens, `address` the address under which it will be published; with it,
    pages name their share picture, which needs a full address.
    """
    templates = environment()
    for name in ASSETS:
        yield f"assets/{name}", asset(name, content.book.settings.fonts.pages)
    yield "index.html", drawn(templates, "home.html.j2", {"home": home, "languages": addresses.LANGUAGES})
    for lang in addresses.LANGUAGES:
        yield from _pictures(templates, content, lang)
        for page in pages(content, lang):
            picture = f"{address.rstrip('/')}/{page.values['share']}" if address and page.values.get("share") else ""
            values = _around(content, page.address, lang) | {"picture": picture} | page.values
            yield f"{lang}/{page.address}", drawn(templates, page.template, values)


def write_site(folder: Path, content: Content, home: str, address: str = "") -> int:
    """Write the site into `folder` and return how many files it has. Raises OSError.

    A file is written whole or not at all, and only where its bytes differ; the page that opens the site comes last.
    """
    found = list(site_files(content, home, address))
    found.sort(key=lambda one: one[0] == "index.html")
    for name, data in found:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or path.read_bytes() != data:
            with new_file(path) as beside:
                beside.write_bytes(data)
    return len(found)


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
        "other": next(other for other in addresses.LANGUAGES if other != lang),
        "page": addresses.link(page),
        "top": addresses.climb(page),
        "as_of": content.as_of.isoformat(),
        "w": lambda key: WORDS[key].in_language(lang),
    }


def _pictures(templates: Environment, content: Content, lang: str) -> Iterator[tuple[str, bytes]]:
    for plan in content.plans:
        heading, name, counted = heading_of(plan, lang), plan.judged.file_name, counts_of(plan, lang)
        place = named(plan.judged.place, lang)
        day = f"{WORDS['as-of'].in_language(lang)} {content.as_of.isoformat()}"
        values = pictures.share(heading, place, sentence_of(plan, lang), counted, day)
        yield addresses.share_picture(name, lang), drawn(templates, "share.svg.j2", values)
        values = pictures.badge(f"{place} {name}", counted)
        yield addresses.badge(name, lang), drawn(templates, "badge.svg.j2", values)
