"""The site: every link leads somewhere, text stays text, nothing is asked of the network, and the pages stay small."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from click.testing import CliRunner

from scorecard.commands.command_line import cli
from tests.conftest import SMALL, Command

COUNTY = Path(__file__).parents[3] / "examples" / "county"
HOSTILE = "<script>alert(1)</script>&\"'"


class Tags(HTMLParser):
    """The tags of a page with their attributes, and the ids that it has."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the small project, which no test changes."""
    outputs = tmp_path_factory.mktemp("outputs")
    assert drawn(outputs) == 0
    return outputs / "site"


def drawn(outputs: Path) -> int:
    """Draw the site of the small project; the exit code."""
    folders = ("--targets", str(SMALL / "targets"), "--seeds", str(SMALL / "seeds"), "--outputs", str(outputs))
    return CliRunner().invoke(cli, ["site", "--as-of", "2022-06-01", *folders]).exit_code


def pages(folder: Path) -> Iterator[tuple[Path, Tags]]:
    for path in sorted(folder.rglob("*.html")):
        yield path, Tags(path.read_text(encoding="utf-8"))


def test_every_link_leads_to_a_file_of_the_site(folder: Path) -> None:
    broken = [
        f"{path.relative_to(folder)}: {address}"
        for path, tags in pages(folder)
        for tag, attributes in tags.found
        for name in ("href", "src")
        if (address := attributes.get(name, "")) and not re.match(r"(https?:|data:|#)", address)
        if not (path.parent / unquote(address).partition("#")[0]).is_file()
    ]
    assert broken == []


def test_a_page_asks_nothing_of_the_network(folder: Path) -> None:
    loading = ("img", "script", "link", "iframe", "object", "source", "embed")
    for path, tags in pages(folder):
        for tag, attributes in tags.found:
            address = attributes.get("src") or (attributes.get("href") if tag in loading else "") or ""
            assert not re.match(r"(https?:)?//", address), path
    style = (folder / "assets" / "site.css").read_text(encoding="utf-8")
    assert "url(" not in style and "@import" not in style


def test_a_long_year_and_a_long_table_stand_on_several_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: Command
) -> None:
    monkeypatch.setattr("scorecard.output.site.pages._MOST_GOALS", 1)
    monkeypatch.setattr("scorecard.output.site.comparison_pages._MOST", 1)
    folders = [f"--{name}={COUNTY / name}" for name in ("targets", "seeds")]
    assert command("site", "--as-of", "2026-06-01", "--no-workbook", f"--outputs={tmp_path}", *folders).exit == 0
    site = tmp_path / "site"
    parts = sorted((site / "en" / "year").glob("*-2.html"))
    assert parts
    for path in parts:  # each page leads to all of them, and every anchor stands where the link says
        links = [attributes["href"] for tag, attributes in Tags(path.read_text("utf-8")).found if tag == "a"]
        led = [unquote(link).partition("#") for link in links if "#" in link and not link.startswith("#")]
        assert len({address for address, _, _ in led}) > 1
        for address, _, anchor in led:
            there = Tags((path.parent / address).read_text("utf-8")).found
            assert any(attributes.get("id") == anchor for _, attributes in there), (path, anchor)


def test_every_page_stands_in_both_languages(folder: Path) -> None:
    chinese, english = (
        {path.relative_to(folder / lang).as_posix() for path in (folder / lang).rglob("*.html")}
        for lang in ("zh", "en")
    )
    assert chinese == english and "index.html" in chinese


def test_text_of_the_files_stays_text(small: Path, command: Command) -> None:
    plan = next((small / "targets").glob("2*.yaml"))
    text = plan.read_text(encoding="utf-8")
    name = re.search(r"name: .*", text)
    assert name
    plan.write_text(text.replace(name[0], "name: '" + HOSTILE.replace("'", "''") + "'", 1), encoding="utf-8")
    assert command("site", "--as-of", "2022-06-01").exit == 0
    drawn = "".join(path.read_text(encoding="utf-8") for path in (small / "outputs" / "site").rglob("*.*ml"))
    assert "alert(1)" in drawn and "<script>alert" not in drawn


def test_each_page_has_one_heading_a_language_and_a_title(folder: Path) -> None:
    for path, tags in pages(folder):
        names = [tag for tag, _ in tags.found]
        assert names.count("h1") == 1 and "title" in names, path
        assert next(attributes for tag, attributes in tags.found if tag == "html")["lang"] in ("zh-Hans", "en")


def test_the_same_input_gives_the_same_bytes(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.suffix != ".xlsx"}
    assert drawn(folder.parent) == 0
    assert {path: path.read_bytes() for path in before} == before


def test_errors_of_the_input_write_no_page(small: Path, command: Command) -> None:
    next((small / "targets").glob("2*.yaml")).write_text("plan: [", encoding="utf-8")
    assert command("site").exit == 1
    assert not (small / "outputs" / "site").exists()


def test_a_full_disk_leaves_the_earlier_data(small: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    assert command("site", "--as-of", "2022-06-01", "--no-workbook").exit == 0
    before = {path: path.read_bytes() for path in (small / "outputs" / "site" / "data").iterdir()}
    write = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        write(path, data[: len(data) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    assert command("site", "--as-of", "2022-07-01", "--no-workbook").exit == 2
    assert len(before) == 2 and {path: path.read_bytes() for path in before} == before


@pytest.mark.slow
def test_the_pages_of_the_shipped_plans_are_small(tmp_path: Path, command: Command) -> None:
    root = Path(__file__).parents[3]
    folders = ("--targets", str(root / "targets"), "--seeds", str(root / "seeds"), "--outputs", str(tmp_path))
    assert command("site", "--as-of", "2026-11-27", "--no-workbook", *folders).exit == 0
    sizes = {path: path.stat().st_size for path in (tmp_path / "site").rglob("*.html")}
    assert max(sizes.values()) < 400_000  # bytes


def test_a_full_address_gives_each_plan_its_picture(small: Path, command: Command) -> None:
    assert command("site", "--as-of", "2022-06-01", "--address", "https://example.org/goals/").exit == 0
    site = small / "outputs" / "site"
    plan = next((site / "en" / "plan").glob("*.html"))
    picture = re.search(r'og:image" content="https://example\.org/goals/([^"]+)"', plan.read_text(encoding="utf-8"))
    assert picture and picture[1].endswith(".png") and (site / unquote(picture[1])).is_file()


def test_a_target_with_numbers_has_a_chart_with_its_numbers_in_text(folder: Path) -> None:
    drawn = [path for path, tags in pages(folder) if any(tag == "svg" for tag, _ in tags.found)]
    assert drawn and all(path.parent.parent.name == "target" for path in drawn)
    revenue = (folder / "en" / "target" / "2021" / "revenue.html").read_text(encoding="utf-8")
    label = re.search(r'<svg[^>]*aria-label="([^"]*)"', revenue)
    assert label and "10%" in label[1] and "12%" in label[1]  # asked and reported
