"""The whole process in bad places: other locales and encodings, no home, strange paths, closed pipes, kills and runs side by side."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.conftest import ROOT, Command

DAY = ("--as-of", "2026-11-21")
WORKBOOK = "scorecard-2021-as-of-2026-11-21.xlsx"
TABLE = ("run", "2021", "--no-workbook", *DAY)
BARE = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}


def start(*arguments: str, cwd: Path, **environment: str) -> subprocess.Popen[bytes]:
    """A call of its own with nothing in its environment but what is given."""
    return subprocess.Popen(
        [sys.executable, "-m", "scorecard", *arguments],
        cwd=cwd,
        env=BARE | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def call(*arguments: str, cwd: Path, **environment: str) -> tuple[int, bytes, bytes]:
    """Exit code, output and talk of a call."""
    process = start(*arguments, cwd=cwd, **environment)
    out, err = process.communicate()
    return process.returncode, out, err


LOCALES = (
    {"LC_ALL": "C"},
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"PYTHONIOENCODING": "gbk"},
    {"PYTHONIOENCODING": "ascii"},
    {"PYTHONIOENCODING": "latin-1", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "7"},
    {"HOME": "/nowhere", "TZ": "America/Adak", "PYTHONHASHSEED": "0", "TERM": "dumb"},
)


@pytest.mark.parametrize("environment", LOCALES, ids=str)
def test_json_and_csv_are_the_same_bytes_everywhere(small: Path, command: Command, environment: dict[str, str]) -> None:
    for form in ("json", "csv"):
        arguments = ("run", "--no-workbook", "--format", form, *DAY)
        plain = command(*arguments)
        assert call(*arguments, cwd=small, **environment)[:2] == (0, plain.stdout.encode("utf-8"))
        assert "二〇二一年" in plain.stdout or form == "csv"


@pytest.mark.parametrize(
    ("encoding", "light", "place"),
    [
        ("utf-8", "● green", "样例市 · 二〇二一年工作"),
        ("gbk", "● green", "样例市 · 二〇二一年工作"),
        ("ascii", "G green", "???"),
    ],
)
def test_what_an_output_cannot_show_is_replaced(small: Path, encoding: str, light: str, place: str) -> None:
    code, out, _ = call(*TABLE, cwd=small, PYTHONIOENCODING=encoding)
    assert code == 0
    assert light in out.decode(encoding)
    assert place in call(*TABLE, "--lang", "zh", cwd=small, PYTHONIOENCODING=encoding)[1].decode(encoding)


@pytest.mark.parametrize(
    ("encoding", "sum_shown"),
    [
        ("gbk", "(112.0 ÷ 100.0 - 1) × 100"),
        ("latin-1", "(112.0 ÷ 100.0 - 1) × 100"),
        ("ascii", "(112.0 / 100.0 - 1) x 100"),
    ],
)
def test_signs_have_stand_ins(small: Path, encoding: str, sum_shown: str) -> None:
    out = call("explain", "2021/revenue", *DAY, cwd=small, PYTHONIOENCODING=encoding)[1].decode(encoding)
    assert f"12% for 2021, derived: {sum_shown} (report-2022, report-2021)" in out


def test_what_has_no_stand_in_is_told_once(small: Path) -> None:
    told = b'Some characters cannot be shown in ascii and stand as "?". With PYTHONIOENCODING=utf-8 they are written as they are.\n'
    assert call(*TABLE, "--lang", "zh", cwd=small, PYTHONIOENCODING="ascii")[2] == told
    assert call(*TABLE, "--lang", "zh", cwd=small, PYTHONIOENCODING="gbk")[2] == b""
    assert call("run", "--format", "json", "--no-workbook", *DAY, cwd=small, PYTHONIOENCODING="ascii")[2] == b""


def test_errors_can_be_told_in_ascii_too(small: Path) -> None:
    (small / "targets" / "2021.yaml").write_text("计划: 2021\n", encoding="utf-8")
    code, out, _ = call("check", cwd=small, PYTHONIOENCODING="ascii")
    assert code == 1
    assert b'targets/2021.yaml:1:5: error: unknown key "??" [unknown-key]' in out


def test_a_workbook_is_the_same_bytes_everywhere(small: Path) -> None:
    found = set()
    for number, environment in enumerate(LOCALES):
        folder = f"out{number}"
        code, _, err = call("run", "2021", "--format", "csv", "--outputs", folder, *DAY, cwd=small, **environment)
        assert code == 0, err
        found.add((small / folder / WORKBOOK).read_bytes())
    assert len(found) == 1


def test_it_runs_from_a_subfolder_and_from_paths_with_blanks_and_chinese_names(small: Path) -> None:
    home = small.rename(small.parent / "慈 溪 “x” 's")
    deep = home / "notes" / "deep"
    deep.mkdir(parents=True)
    code, _, err = call("run", "2021", "--format", "csv", *DAY, cwd=deep)
    assert code == 0
    assert (home / "outputs" / WORKBOOK).exists()
    assert err.decode("utf-8").endswith(f"wrote {home}/outputs/{WORKBOOK}\n")


def test_an_empty_folder_is_told_what_to_do(tmp_path: Path) -> None:
    code, out, err = call("run", cwd=tmp_path)
    assert (code, out) == (2, b"")
    assert "lay out a small example with “scorecard init”" in err.decode("utf-8")


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    script = f"import os, sys; os.chdir({str(gone)!r}); os.rmdir({str(gone)!r}); from scorecard.commands.command_line import main; sys.argv = ['x', 'check']; main()"
    # -P: without it Python itself stumbles over a working directory that is gone.
    found = subprocess.run([sys.executable, "-P", "-c", script], env=BARE, capture_output=True, check=False)
    assert found.returncode == 2
    assert found.stderr.decode("utf-8").endswith("Error: The working directory is gone. Change into another one.\n")


def test_a_reader_that_goes_away_is_no_fault(small: Path) -> None:
    process = start(*TABLE, cwd=small)
    assert process.stdout and process.stderr
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() in (0, 1, 2)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("arguments", [TABLE, ("--help",), ("run", "--format", "json", "--no-workbook", *DAY)])
def test_a_full_disk_behind_the_output_is_told(small: Path, arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        found = subprocess.run(
            [sys.executable, "-m", "scorecard", *arguments],
            cwd=small,
            env=BARE,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert found.returncode == 2
    assert found.stderr == b"The output cannot be written: No space left on device.\n"


@pytest.mark.skipif(sys.platform != "linux", reason="mounts are made otherwise elsewhere")
def test_a_full_disk_under_temporary_files_does_no_harm(small: Path) -> None:
    shell = f'mount -t tmpfs -o size=40k none /mnt && TMPDIR=/mnt "{sys.executable}" -m scorecard run 2021 --format csv'
    command = ["unshare", "--mount", "--map-root-user", "sh", "-c", shell]
    try:
        found = subprocess.run(command, cwd=small, env=BARE, capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("no unshare here")
    if b"unshare" in found.stderr or b"mount:" in found.stderr:
        pytest.skip("no mounts here")
    assert (found.returncode, [path.name for path in (small / "outputs").iterdir()]) == (0, ["scorecard-2021.xlsx"])


def test_closed_outputs_do_no_harm(small: Path) -> None:
    shell = f'"{sys.executable}" -m scorecard check >&- 2>&-'
    assert subprocess.run(shell, shell=True, cwd=small, env=BARE, check=False).returncode == 0


def test_two_runs_at_once_leave_one_whole_workbook(small: Path) -> None:
    runs = [start("run", "2021", "--format", "csv", *DAY, cwd=small) for _ in range(2)]
    assert [run.communicate()[1] and run.returncode for run in runs] == [0, 0]
    assert [path.name for path in (small / "outputs").iterdir()] == [WORKBOOK]
    assert ZipFile(small / "outputs" / WORKBOOK).testzip() is None


KILL = """
import os, signal, sys
from scorecard.output.workbook import package
from openpyxl.writer.excel import ExcelWriter
{where} = lambda *arguments, **options: os.kill(os.getpid(), signal.SIGKILL)
from scorecard.commands.command_line import main
sys.argv = ["scorecard", "run", "2021", "--format", "csv", "--as-of", "2026-11-21"]
main()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such kill here")
@pytest.mark.parametrize(
    "where", ["ExcelWriter.write_data", "ExcelWriter._write_charts", "package.Package.close", "os.replace", "os.rename"]
)
def test_a_kill_at_any_moment_leaves_the_old_workbook(small: Path, where: str) -> None:
    path = small / "outputs" / WORKBOOK
    path.parent.mkdir()
    path.write_bytes(b"the old one")
    found = subprocess.run(
        [sys.executable, "-c", KILL.format(where=where)], cwd=small, env=BARE, capture_output=True, check=False
    )
    if found.returncode == 0:
        pytest.skip("this way is not taken")
    assert found.returncode == -signal.SIGKILL
    assert path.read_bytes() == b"the old one"


def test_what_a_kill_left_behind_is_swept_up(small: Path) -> None:
    kill = KILL.format(where="os.replace")
    found = subprocess.run([sys.executable, "-c", kill], cwd=small, env=BARE, capture_output=True, check=False)
    assert found.returncode == -signal.SIGKILL
    (left,) = (small / "outputs").iterdir()
    assert left.name.startswith(f".{WORKBOOK}.")
    assert call("run", "2021", "--format", "csv", *DAY, cwd=small)[0] == 0  # nobody holds its lock any more
    assert [path.name for path in (small / "outputs").iterdir()] == [WORKBOOK]
    assert ZipFile(small / "outputs" / WORKBOOK).testzip() is None


def test_half_a_workbook_is_replaced(small: Path) -> None:
    (small / "outputs").mkdir()
    (small / "outputs" / WORKBOOK).write_bytes(b"half")
    assert call("run", "2021", "--format", "csv", *DAY, cwd=small)[0] == 0
    assert ZipFile(small / "outputs" / WORKBOOK).testzip() is None


def test_a_fault_of_the_program_is_a_sentence_with_its_own_code(small: Path) -> None:
    script = (
        "import sys; from scorecard.commands import run\n"
        "def broken(*arguments): raise RuntimeError('no such thing')\n"
        "run.judge_plan = broken\n"
        "from scorecard.commands.command_line import main; sys.argv = ['scorecard', 'run']; main()"
    )
    found = subprocess.run([sys.executable, "-c", script], cwd=small, env=BARE, capture_output=True, check=False)
    assert found.returncode == 3
    said = found.stderr.decode("utf-8")
    assert said.startswith("This is a fault of scorecard itself: RuntimeError: no such thing (run.py:")
    assert "Traceback" not in said


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    pty = pytest.importorskip("pty")
    ends: tuple[int, int] = pty.openpty()
    yield ends
    os.close(ends[0])


def on_terminal(ends: tuple[int, int], cwd: Path, *arguments: str, **environment: str) -> str:
    """What a person sees who sits before a terminal of 100 columns."""
    import fcntl
    import struct
    import termios

    fcntl.ioctl(ends[1], termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-m", "scorecard", *arguments],
        cwd=cwd,
        env=BARE | environment,
        stdin=ends[1],
        stdout=ends[1],
        stderr=ends[1],
    )
    os.close(ends[1])
    seen = b""
    while True:
        try:
            piece = os.read(ends[0], 65536)
        except OSError:
            break
        if not piece:
            break
        seen += piece
    assert process.wait() == 0
    return seen.decode("utf-8")


def test_a_terminal_gets_colour_progress_and_its_own_width(small: Path, terminal: tuple[int, int]) -> None:
    seen = on_terminal(terminal, small, *TABLE, TERM="xterm")
    assert "\033[32m● green" in seen
    assert "\r\033[Kreading targets/2021.yaml" in seen
    rules = [line for line in seen.replace("\r", "").split("\n") if set(line) == {"-", " "}]
    assert rules and max(map(len, rules)) <= 100


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1", "TERM": "xterm"}, {"TERM": "dumb"}], ids=str)
def test_colour_can_be_refused(small: Path, terminal: tuple[int, int], environment: dict[str, str]) -> None:
    seen = on_terminal(terminal, small, *TABLE, **environment)
    assert "● green" in seen
    assert "\033[3" not in seen
    assert "\033[1m" not in seen


def test_a_pipe_gets_neither_colour_nor_progress(small: Path) -> None:
    code, out, err = call(*TABLE, cwd=small, TERM="xterm")
    assert (code, err) == (0, b"")
    assert b"\033" not in out


def test_json_says_nothing_else_on_its_channel(small: Path) -> None:
    assert json.loads(call("run", "--format", "json", *DAY, cwd=small)[1])["plans"]


def test_a_file_above_the_limit_is_refused_at_once(small: Path) -> None:
    with (small / "seeds" / "big.yaml").open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    code, out, _ = call("check", cwd=small)
    assert code == 1
    assert out.decode("utf-8").splitlines()[0] == (
        "seeds/big.yaml:1:1: error: has 50 MB; more than 32 MB are not read [size]"
    )
