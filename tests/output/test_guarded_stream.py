"""The standard streams of the program: nothing in the data steers the terminal, and nobody need read to the end."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from scorecard.output.guarded_stream import GuardedStream


def test_what_would_steer_is_told_by_its_number() -> None:
    raw = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    stream = GuardedStream(raw)
    assert stream.write("a\x1b[2J\n") == 6
    stream.write_bytes(b"data\n")
    stream.flush()
    assert raw.buffer.getvalue() == b"aU+001B[2J\ndata\n"
    assert stream.encoding == "utf-8"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of another kind")
def test_a_reader_that_goes_away_is_no_fault() -> None:
    reading, writing = os.pipe()
    with open(writing, "w", encoding="utf-8") as raw:  # noqa: PTH123  a file descriptor
        stream = GuardedStream(raw)
        os.close(reading)
        for _ in range(3):
            stream.write("x" * 100_000)
            stream.flush()
            stream.write_bytes(b"x")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of another kind")
def test_a_check_ends_with_its_own_code(small: Path) -> None:
    words = [sys.executable, "-m", "scorecard", "check", "--all"]
    for number in range(300):
        (small / "seeds" / f"f{number}.txt").touch()
    with subprocess.Popen(words, cwd=small, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        process.stdout.close()
    assert process.returncode == 0
