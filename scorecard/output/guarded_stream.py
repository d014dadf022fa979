"""The standard streams as the whole program writes to them: whatever the data holds, it does not steer the terminal.

A reader that goes away before the end (`| head`) is no fault: the rest of the output is dropped, and the program comes
to its own end with its own exit code.
"""

import os
from typing import Any, TextIO

from scorecard.language.characters import harmless


class GuardedStream:
    """A text stream that makes harmless what is written to it, and is silent once nobody reads it."""

    def __init__(self, stream: TextIO) -> None:
        self.unguarded = stream

    def write(self, text: str) -> int:
        """Write a text, which must be one. Raises OSError where the output fails for another reason than its reader."""
        try:
            self.unguarded.write(harmless(text))
        except BrokenPipeError:
            self.drop()
        return len(text)

    def write_bytes(self, data: bytes) -> None:
        """Write data as they are; the caller knows them to be harmless."""
        try:
            self.unguarded.flush()
            self.unguarded.buffer.write(data)
            self.unguarded.buffer.flush()
        except BrokenPipeError:
            self.drop()

    def flush(self) -> None:
        """Hand on what is written. Raises OSError as `write` does."""
        try:
            self.unguarded.flush()
        except BrokenPipeError:
            self.drop()

    def drop(self) -> None:
        """Let what is left and what follows go nowhere."""
        os.dup2(os.open(os.devnull, os.O_WRONLY), self.unguarded.fileno())

    def __getattr__(self, name: str) -> Any:
        return getattr(self.unguarded, name)
