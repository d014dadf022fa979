"""Why a file cannot be read or written is said in both languages."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from scorecard.files.file_faults import _SYSTEM, RefusedFileError, why
from scorecard.files.output_file import refuse_what_is_no_file


@pytest.mark.parametrize("number", list(_SYSTEM))
def test_english_is_that_of_the_system(number: int) -> None:
    error = OSError(number, os.strerror(number))
    assert why(error).en == os.strerror(number)
    assert why(error).zh != why(error).en


def test_what_the_catalogue_does_not_have_is_in_the_words_of_the_system() -> None:
    error = OSError(errno.EXDEV, "Invalid cross-device link")
    assert (why(error).en, why(error).zh) == ("Invalid cross-device link", "Invalid cross-device link")


def test_a_refusal_of_our_own_is_in_both_languages(tmp_path: Path) -> None:
    with pytest.raises(RefusedFileError) as refused:
        refuse_what_is_no_file(tmp_path)
    assert (why(refused.value).en, why(refused.value).zh) == ("a folder stands there", "那里是一个文件夹")
