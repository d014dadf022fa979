"""What stands for a character that an output cannot show: letters for lights, plain signs, else a question mark."""

import codecs

_STAND_INS = {
    "●": "G", "○": "g", "▲": "A", "△": "a", "■": "R", "□": "r",
    "·": "-", "–": "-", "—": "-", "−": "-", "×": "x", "÷": "/", "±": "+-", "≤": "<=", "≥": ">=", "≈": "~",
    "²": "2", "³": "3", "µ": "u", "‰": " per mille", "℃": " C",
    "“": '"', "”": '"', "‘": "'", "’": "'", "→": "->", "…": "...",
    "，": ", ", "。": ". ", "：": ": ", "；": "; ", "（": "(", "）": ")", "、": ", ",
}  # fmt: skip
UNKNOWN = "?"


class StandIns:
    """An error handler for encoders, known to them by `name`; `lost_in` is the encoding that had none for a
    character."""

    name = "scorecard"

    def __init__(self) -> None:
        self.lost_in = ""
        codecs.register_error(self.name, self._replaced)

    def _replaced(self, error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeEncodeError):
            raise error
        found = [_STAND_INS.get(char, UNKNOWN) for char in error.object[error.start : error.end]]
        if UNKNOWN in found:
            self.lost_in = error.encoding
        return "".join(found), error.end
