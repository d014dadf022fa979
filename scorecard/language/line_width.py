"""How wide the lines of a text are: each paragraph on one line, or wrapped at a width."""

from itertools import pairwise


def has_whole_lines(text: str) -> bool:
    """Whether each paragraph stands on one line: a text whose lines are wrapped has none that is far longer than
    others."""
    lines = [len(line) for line in text[:_SAMPLE].split("\n") if line.strip()]
    return len(lines) > _FEW_LINES and sum(size > _NEVER_WRAPPED for size in lines) * _SHARE > len(lines)


_SAMPLE, _FEW_LINES, _NEVER_WRAPPED, _SHARE = 40_000, 8, 140, 10  # characters, lines, characters, one line in ten


_WRAPPED_LINES, _SAME_WIDTH, _NARROWEST = 5, 15, 60  # lines, characters, characters


def wrapped_at(text: str) -> int:
    """The width at which the lines of a text in Latin letters are wrapped, by those that go on with a small letter; 0
    where they are not."""
    lines = [line.strip() for line in text[:_SAMPLE].split("\n")]
    sizes = sorted(len(line) for line, behind in pairwise(lines) if line[-1:].isascii() and "a" <= behind[:1] <= "z")
    if len(sizes) < _WRAPPED_LINES or 4 * len(sizes) < sum(map(bool, lines)):
        return 0
    width = sizes[len(sizes) * 19 // 20]
    return width if sizes[len(sizes) // 2] > max(width - _SAME_WIDTH, _NARROWEST) and width < _NEVER_WRAPPED else 0
