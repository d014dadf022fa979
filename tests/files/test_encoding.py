from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.files.encoding import BREAK, LARGEST, decoded, hidden, inspected, place_at, read_text
from scorecard.language.characters import code_point
from scorecard.model.problems import Location

TEXT = "plan: “2021”\ntitle: 样例市工作\n"


def said(raw: bytes) -> list[str]:
    return [str(problem) for problem in decoded(raw, "f.yaml").problems]


def test_utf8_is_read_with_and_without_its_mark() -> None:
    assert decoded(TEXT.encode("utf-8"), "f").text == TEXT
    assert decoded(TEXT.encode("utf-8-sig"), "f").text == TEXT


@pytest.mark.parametrize(
    ("codec", "looks", "iconv"),
    [
        ("gb18030", "GB18030 (GBK)", "GB18030"),
        ("utf-16", "UTF-16", "UTF-16"),
        ("utf-16-be", "UTF-16", "UTF-16BE"),
        ("utf-16-le", "UTF-16", "UTF-16LE"),
    ],
)
def test_other_encodings_are_recognised(codec: str, looks: str, iconv: str) -> None:
    # In UTF-16 without a mark only the Latin half of a text has zero bytes, so a text of keys is needed.
    text = TEXT if codec in ("gb18030", "utf-16") else "plan: abc\nperiod: 2021\n标题: 工作\n"
    problem = decoded(text.encode(codec), "f.yaml").problems[0]
    assert problem.rule == "encoding"
    assert problem.message.startswith(f"this is not UTF-8 text; it looks like {looks} (byte ")
    assert problem.remedy == f"Save it as UTF-8 in the editor, or with: iconv -f {iconv} -t UTF-8 OLD > NEW"


def test_the_place_is_that_of_the_first_byte_that_is_wrong() -> None:
    # Line 2: `b: ` and then 0xC4; in bytes: 5 of line 1, 3 of line 2, so it is byte 9.
    found = said(b"a: 1\nb: \xc4\xe3\xba\xc3\n")
    assert found[0].startswith(
        "f.yaml:2:4: error: this is not UTF-8 text; it looks like GB18030 (GBK) (byte 9) [encoding]"
    )


def test_the_mark_of_utf8_counts_as_bytes_and_not_as_a_column() -> None:
    assert said(b"\xef\xbb\xbfab\xff")[0].startswith("f.yaml:1:3: error: this is not UTF-8 text (byte 6)")


def test_a_text_that_breaks_off_within_a_character_is_no_other_encoding() -> None:
    whole = "a: 完成".encode()  # 3 + 2 × 3 bytes
    problem = decoded(whole[:-1], "f.yaml").problems[0]
    assert (str(problem.location), problem.message) == ("f.yaml:1:5", "the file breaks off within a character")
    assert problem.remedy == "Its end is lost: take the whole file from where it came from."
    # A byte that begins no character anywhere is another encoding, at the end too.
    assert said(b"ab\xff")[0].startswith("f.yaml:1:3: error: this is not UTF-8 text (byte 3)")


def test_bytes_that_look_like_nothing_known() -> None:
    assert said(b"a: \xff\xff\n")[0].endswith("[encoding]\n    Save it as UTF-8.")


def test_a_control_character_ends_reading() -> None:
    found = inspected("a: 1\r\nb: x\x07y\n", "f")
    assert found.text is None
    assert (
        str(found.problems[0])
        == "f:2:5: error: the control character U+0007 cannot stand in a text [character]\n    Remove it."
    )


def test_unseen_characters_are_told_once_each_with_their_number() -> None:
    found = inspected("a: x\u200by\u200bz\n# \u202e\n", "f")
    assert found.text is not None
    assert [problem.message for problem in found.problems] == [
        "the character U+200B cannot be seen; the file has 2 of it",
        "the character U+202E turns the order of what is shown",
    ]
    assert [problem.location for problem in found.problems] == [Location("f", 1, 5), Location("f", 2, 3)]


def test_what_scripts_need_is_left_alone() -> None:
    # Ideographic blank, no-break blank, the joiners of Persian and Hindi, an emoji with its selector, a tab.
    assert inspected("a: \u3000\u00a0\u200c\u200d❤\ufe0f\t\n", "f").problems == []


def test_a_value_is_searched_for_what_an_escape_brought_in() -> None:
    assert hidden("a\x1b[31m") == "\x1b"
    assert hidden("a\u2066b") == "\u2066"
    assert hidden("慈溪 7.3 %\n") is None
    assert code_point("\x1b") == "U+001B"


@pytest.mark.parametrize(
    ("text", "position", "line", "column"),
    [("", 0, 1, 1), ("ab", 2, 1, 3), ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("a\n\nb", 2, 2, 1)],
)
def test_lines_and_columns_count_as_editors_do(text: str, position: int, line: int, column: int) -> None:
    assert place_at(text, position, "f") == Location("f", line, column)


def test_a_file_above_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "big.yaml"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    problem = read_text(path, "big.yaml").problems[0]
    assert (problem.rule, problem.message) == ("size", "has 32 MB; more than 32 MB are not read")
    os.truncate(path, 50 * 1024 * 1024)
    assert read_text(path, "big.yaml").problems[0].message == "has 50 MB; more than 32 MB are not read"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.yaml"
    os.mkfifo(path)
    assert read_text(path, "pipe.yaml").problems[0].message == "is no ordinary file"


def test_a_link_to_itself_and_a_missing_file_are_told(tmp_path: Path) -> None:
    loop = tmp_path / "loop.yaml"
    loop.symlink_to(loop)
    assert "symbolic links" in read_text(loop, "loop.yaml").problems[0].message
    assert read_text(tmp_path / "no.yaml", "no.yaml").problems[0].message == "cannot be read: No such file or directory"


@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_a_problem_at_a_place_that_exists(raw: bytes) -> None:
    text, problems = decoded(raw, "f")
    assert text is not None or problems
    lines = BREAK.split(raw.decode("utf-8", "replace"))
    for problem in problems:
        assert 1 <= problem.location.line <= len(lines)
        assert 1 <= problem.location.column <= len(lines[problem.location.line - 1]) + 1


@given(st.text(max_size=200))
def test_any_text_survives_utf8_or_is_refused_for_a_character_in_it(text: str) -> None:
    found = decoded(text.encode("utf-8", "surrogatepass"), "f")
    assert found.text == text.removeprefix("\ufeff") or found.problems
