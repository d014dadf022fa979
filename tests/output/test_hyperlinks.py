"""Links of a terminal lie under the ids of sources and nowhere else."""

from __future__ import annotations

from scorecard.language.characters import harmless
from scorecard.output.hyperlinks import linked

KNOWN = {"report": "https://example.org/报告?a=1", "report-2021": "https://example.org/2021", "unknown": ""}
FIRST = "\x1b]8;;https://example.org/%E6%8A%A5%E5%91%8A?a=1\x1b\\report\x1b]8;;\x1b\\"
SECOND = "\x1b]8;;https://example.org/2021\x1b\\report-2021\x1b]8;;\x1b\\"


def test_the_longest_id_gets_the_link_and_one_without_address_none() -> None:
    assert linked("(report, report-2021, unknown).", KNOWN) == f"({FIRST}, {SECOND}, unknown)."


def test_an_id_inside_a_word_or_a_path_is_none() -> None:
    text = "seeds/report.yaml:1:1 reports report-20 my-report"
    assert linked(text, KNOWN) == text


def test_a_link_passes_what_guards_the_terminal_and_another_command_does_not() -> None:
    assert harmless(FIRST) == FIRST
    assert "\x1b" not in harmless("\x1b]8;;file:///etc/passwd\x1b\\")
    assert "\x1b" not in harmless("\x1b]0;title\x1b\\")
