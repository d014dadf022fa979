"""The start of the process: Ctrl-C is one word or none, never a traceback."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")

# A command line that stands in for ours, in a process of its own.
RUN = """
import signal, sys, types
{before}
line = types.ModuleType("scorecard.commands.command_line")
def main():
    {during}
line.main = main
sys.modules["scorecard.commands.command_line"] = line
from scorecard.__main__ import main as start
start()
{after}
"""


def ran(during: str, before: str = "", after: str = "") -> subprocess.CompletedProcess[str]:
    code = RUN.format(during=during, before=before, after=after)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def test_ctrl_c_between_two_lines_of_ours_is_one_word() -> None:
    found = ran("signal.raise_signal(signal.SIGINT)")
    assert (found.returncode, found.stderr) == (130, "Interrupted.\n")


def test_ctrl_c_once_all_is_done_is_silent() -> None:
    found = ran("pass", after="signal.raise_signal(signal.SIGINT)")
    assert (found.returncode, found.stderr) == (-signal.SIGINT, "")


def test_who_asked_not_to_be_interrupted_is_not() -> None:
    found = ran("signal.raise_signal(signal.SIGINT)", "signal.signal(signal.SIGINT, signal.SIG_IGN)", "print('done')")
    assert (found.returncode, found.stdout) == (0, "done\n")


def test_ctrl_c_in_the_first_import_of_ours_is_silent() -> None:
    hit = """
class Hit:
    def find_spec(self, name, path=None, target=None):
        if name == "signal":
            signal.raise_signal(signal.SIGINT)
sys.meta_path.insert(0, Hit())
del sys.modules["signal"]"""
    found = ran("pass", before=hit)
    assert (found.returncode, found.stderr) == (130, "")


def test_ctrl_c_while_the_program_asks_who_hears_it_is_silent() -> None:
    asked = """
asked = signal.getsignal
def getsignal(number):
    signal.raise_signal(signal.SIGINT)
    return asked(number)
signal.getsignal = getsignal"""
    found = ran("pass", before=asked)
    assert (found.returncode, found.stderr) == (130, "")
