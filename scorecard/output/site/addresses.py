"""Where each page of the site stands, below the folder of its language. Pages link to each other by these alone."""

from urllib.parse import quote

SITE_LANGUAGES = ("zh", "en")
# The pages that compare, by what is on them.
COMPARISONS = {"owners": "owners.html", "ranks": "ranks.html", "comparison": "comparison.html"}
INDEX, METHOD, SOURCES = "index.html", "method.html", "sources.html"


def plan_page(plan: str) -> str:
    """The page of a plan."""
    return f"plan/{plan}.html"


def target_page(plan: str, target: str) -> str:
    """The page of a target."""
    return f"target/{plan}/{target}.html"


def source_page(source: str) -> str:
    """The page of a source."""
    return f"source/{source}.html"


def place_page(place: str) -> str:
    """The page of a place."""
    return f"place/{place}.html"


def year_page(year: int) -> str:
    """The page of a year: what fell due in it."""
    return f"year/{year}.html"


def nth_page(page: str, number: int) -> str:
    """Where the rest of a long page stands: the second page of year/2021.html is year/2021-2.html."""
    return page if number == 1 else f"{page.removesuffix('.html')}-{number}.html"


def share_png(plan: str) -> str:
    """The same picture without words, in a form that every program shows; one for both languages."""
    return f"share/{plan}.png"


def share_picture(plan: str, lang: str) -> str:
    """The picture of a plan with its sentence and counts, below the folder of the site."""
    return f"share/{plan}.{lang}.svg"


def badge(plan: str, lang: str) -> str:
    """The badge of a plan with its counts, below the folder of the site."""
    return f"badge/{plan}.{lang}.svg"


def climb(page: str) -> str:
    """The way from a page up to the folder of its language: “../” for each folder."""
    return "../" * page.count("/")


def link(page: str) -> str:
    """The address of a page as an attribute may hold it: names in Chinese are percent-encoded."""
    return quote(page, safe="/.#-_~")
