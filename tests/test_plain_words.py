"""Plain words: code, messages and papers do without metaphors and archaic words that a reader has to look up."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
# Each with the word to write instead.
WORDS = {
    "nought": "zero",
    "amiss": "wrong, fault",
    "mend": "fix, correct",
    "court": "context",
    "trial": "evaluation",
    "rung": "grade",
    "ladder": "order",
    "room": "space, module",
    "door": "entry point",
    "hangs on": "depends on, belongs to",
    "hands out": "gives",
    "neighbour": "related indicator, adjacent",
    "is told": "is given, is named",
    "are told": "are given, are named",
    "whilst": "while",
    "hitherto": "so far",
    "thereof": "of it",
    "lest": "so that … not",
    "herein": "here",
    "aught": "anything",
    "oft": "often",
    "plainly": "in plain words, as it is",
    "rival": "other figure, disagreement",
    "spot": "position, location",
    "telling": "deciding",
    "legible": "readable",
}
# Words that patterns have to find in the texts of others.
READ = {
    "english_exclusions.py": {"room"},
    "english_parts.py": {"trials"},
    "english_stages.py": {"trial"},
    "english_unnamed.py": {"doors", "trial"},
    "english_words.py": {"trial"},
}
_FORMS = "|".join(sorted(map(re.escape, WORDS), key=len, reverse=True))
FORBIDDEN = re.compile(rf"(?<![a-z])(?:{_FORMS})(?:s|ed|ing)?(?![a-z])", re.I)


def written() -> list[Path]:
    """Code, templates, tests and papers; not this list, nor data, whose words are others'."""
    found = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "Makefile"]
    for folder in ("scorecard", "tests", "benchmarks"):
        found += [path for suffix in ("py", "j2") for path in (ROOT / folder).rglob(f"*.{suffix}")]
    return [path for path in found if path != Path(__file__)]


def test_no_word_that_has_to_be_looked_up() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{number}: {found[0]}"
        for path in written()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        for found in FORBIDDEN.finditer(line)
        if found[0].lower() not in READ.get(path.name, ())
    ]
    assert wrong == [], "write instead: " + str(WORDS)


def test_the_list_finds_a_word_inside_a_name_and_none_inside_another_word() -> None:
    assert FORBIDDEN.search("def rung_cell") and FORBIDDEN.search("Mended")
    assert not FORBIDDEN.search("recommend the courtyard")
