"""A file is refused by its kind, its size and its table of contents before anything of it is unpacked."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from scorecard.output.workbook.reading import zip_parts
from scorecard.output.workbook.reading.zip_parts import RefusedError, opened_parts


def _refusal(path: Path, part: str = "") -> str:
    with pytest.raises(RefusedError) as refused, opened_parts(path) as parts:
        for name in [part] if part else parts.names:
            list(parts.chunks(name))
    return str(refused.value)


def _zip(path: Path, parts: dict[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", packing) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return path


def test_the_parts_of_a_zip_come_piece_by_piece(tmp_path: Path) -> None:
    data = bytes(range(256)) * 1024  # 256 kB: the first 64 kB, then the rest
    with opened_parts(_zip(tmp_path / "x.xlsx", {"a": data})) as parts:
        pieces = list(parts.chunks("a"))
    assert [len(piece) // 1024 for piece in pieces] == [64, 192]
    assert b"".join(pieces) == data


@pytest.mark.parametrize("data", [b"", b"hello", b"PK\x05\x06", b"PK\x05\x06" + b"\xff" * 18])
def test_what_is_no_zip_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.xlsx").write_bytes(data)
    assert "is no .xlsx workbook" in _refusal(tmp_path / "x.xlsx") or "parts" in _refusal(tmp_path / "x.xlsx")


def test_a_workbook_with_a_password_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)  # the older kind of file
    assert "password" in _refusal(tmp_path / "x.xlsx")


def test_a_large_file_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "x.xlsx").open("wb") as file:
        file.truncate(zip_parts.LARGEST_FILE + 1)
    assert _refusal(tmp_path / "x.xlsx") == "is 50 MB large; up to 50 MB are read"


def test_a_bomb_is_unpacked_up_to_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_parts, "LARGEST_UNPACKED", 1024 * 1024)
    bomb = _zip(tmp_path / "x.xlsx", {"a": b" " * 800_000, "b": b" " * 800_000})  # 1.6 MB in two parts
    assert _refusal(bomb) == "unpacks to more than 1 MB"


def test_too_many_parts_are_refused_unread(tmp_path: Path) -> None:
    many = {f"x{number}": b"" for number in range(zip_parts.MOST_PARTS + 1)}
    assert _refusal(_zip(tmp_path / "x.xlsx", many)) == "has more than 2000 parts; that many are read"


def test_a_larger_table_of_contents_behind_a_comment_is_found(tmp_path: Path) -> None:
    path = _zip(tmp_path / "x.xlsx", {f"x{number}": b"" for number in range(zip_parts.MOST_PARTS + 1)})
    with zipfile.ZipFile(path, "a") as package:
        package.comment = b"a comment of some length"
    assert "more than 2000 parts" in _refusal(path)


def test_a_packing_that_no_spreadsheet_program_uses_is_refused(tmp_path: Path) -> None:
    path = _zip(tmp_path / "x.xlsx", {"a": b"a" * 1000}, zipfile.ZIP_BZIP2)
    assert _refusal(path) == "is packed in a way that no spreadsheet program uses"


def test_a_part_that_is_missing_or_damaged_is_told(tmp_path: Path) -> None:
    path = _zip(tmp_path / "x.xlsx", {"a": b"a" * 1000})
    assert _refusal(path, "b") == "lacks the part 'b'"
    data = bytearray(path.read_bytes())
    data[33] ^= 0xFF  # the local head has 30 bytes and a name of one; then come the packed bytes
    path.write_bytes(data)
    assert _refusal(path).startswith("is damaged: ")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_or_device_is_refused_unread(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.xlsx")
    assert _refusal(tmp_path / "x.xlsx") == "is no ordinary file"
    assert _refusal(Path("/dev/zero")) == "is no ordinary file"
