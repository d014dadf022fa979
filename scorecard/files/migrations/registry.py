"""The migrations, in the order in which the spellings changed.

To add one: write a module beside this one with a function `edits`, which takes the words of a file and gives what to
write instead, and add it at the end of the list. What a migration writes, no later run of it changes.
"""

from collections.abc import Callable, Iterator, Sequence

from scorecard.files.migrations import bounds, scopes
from scorecard.files.yaml_reader import parse_yaml
from scorecard.files.yaml_words import Edit, KeyValue, edited, plain_pairs

MIGRATIONS: tuple[Callable[[Sequence[KeyValue]], Iterator[Edit]], ...] = (bounds.edits, scopes.edits)
_MARK = "\ufeff"  # of UTF-8, as Windows puts it in front


def migrated(text: str) -> str:
    """The text of a file as it is written today: comments, order, quotes and line ends stay.

    Raises ValueError where the text is no sound YAML, or would be none.
    """
    body = text.removeprefix(_MARK)
    if parse_yaml(body, "").problems:
        raise ValueError("the file has faults")
    after = body
    for edits in MIGRATIONS:
        after = edited(after, edits(plain_pairs(after)))
    if parse_yaml(after, "").problems:
        raise ValueError("the file cannot be rewritten")
    return text[: len(text) - len(body)] + after
