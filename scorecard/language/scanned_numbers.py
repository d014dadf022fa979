"""Numbers of Chinese texts put in order: without the blanks that a scanner leaves in them, and years in digits."""

from scorecard.language.patterns import pattern

# Blanks as a scanner leaves them between the characters of Chinese words.
_SPACED = pattern("(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])")
_SPARSE = 100  # characters for each of them
_NEAR = 40  # characters; prose has a comma or a year within so many
_SPLIT_NUMBER = pattern("(?:(?<=[0-9])|(?<=[0-9\u4e00-\u9fff][0-9][.])) (?=[0-9])")


def is_spaced(text: str) -> bool:
    """Whether blanks stand between the characters of its Chinese words so often that they stand in its numbers, too."""
    return " " in text and len(_SPACED.findall(text)) * _SPARSE > len(text)


def without_split_numbers(text: str, offsets: list[int]) -> tuple[str, list[int]]:
    """The text and its offsets without the blanks inside numbers (14 70亿元); between the cells of a table they
    stay."""
    blanks = [match.start() for match in _SPLIT_NUMBER.finditer(text) if in_chinese(text, match.start())]
    inside = [at for at in blanks if not {"，", "年"}.isdisjoint(text[max(0, at - _NEAR) : at + _NEAR])]
    starts, ends = [0, *(at + 1 for at in inside)], [*inside, len(text)]
    kept = [(begin, end) for begin, end in zip(starts, ends, strict=True)]
    return "".join(text[begin:end] for begin, end in kept), [at for begin, end in kept for at in offsets[begin:end]]


# A year in Chinese numerals (二○○四年), with the circles and letters that stand for its zeros.
_CHINESE_YEAR = pattern("(?:二[〇○零OoО0◯]|一九)[〇○零OoО0◯一二三四五六七八九]{2}(?=年)")
_NUMERALS = str.maketrans("〇○零OoО◯一二三四五六七八九", "0000000123456789")


def years_in_digits(text: str) -> str:
    """The text with its years in digits, each as long as before."""
    return _CHINESE_YEAR.sub(lambda year: year.group().translate(_NUMERALS), text)


def in_chinese(text: str, end: int) -> bool:
    """Whether the text before is Chinese, where no blank parts two numbers."""
    return any("\u4e00" <= char <= "\u9fff" for char in text[max(0, end - 12) : end])
