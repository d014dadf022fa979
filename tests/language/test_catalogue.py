"""The catalogue of sentences: complete in every language, used by the code, and each sentence once."""

import ast
import re
from collections import Counter
from functools import cache
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

import scorecard
from scorecard.language import languages
from scorecard.language.bilingual import Text

PACKAGE = Path(scorecard.__file__).parent
CATALOGUE = PACKAGE / "language" / "catalogue"
LANGUAGES = sorted(path.name for path in CATALOGUE.iterdir() if (path / "__init__.py").exists())


def sentences(lang: str) -> dict[str, str]:
    """All sentences of a language by their keys."""
    found: dict[str, str] = {}
    for path in sorted((CATALOGUE / lang).glob("*.py")):
        if path.stem != "__init__":
            topic: dict[str, str] = import_module(f"scorecard.language.catalogue.{lang}.{path.stem}").SENTENCES
            assert {key.partition(".")[0] for key in topic} == {path.stem}, path
            found |= topic
    return found


SENTENCES = {lang: sentences(lang) for lang in LANGUAGES}


def fields_of(sentence: str) -> set[str]:
    """The names in braces. A brace without a name would be filled by nothing."""
    names = {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}
    assert all(name.isidentifier() for name in names), sentence
    return names


def keys_in(node: ast.expr) -> list[str]:
    """The keys that an expression may give, where they are written out."""
    if isinstance(node, ast.IfExp):
        return keys_in(node.body) + keys_in(node.orelse)
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


@cache
def nodes() -> list[tuple[Path, ast.AST]]:
    """Every node of the code, with its file below the package."""
    return [
        (path.relative_to(PACKAGE), node)
        for path in sorted(PACKAGE.rglob("*.py"))
        if CATALOGUE not in path.parents
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    ]


@cache
def uses() -> list[tuple[str, str, set[str] | None]]:
    """Where the code names a key: the place, the key, the fields given; None where they are not written out."""
    found: list[tuple[str, str, set[str] | None]] = []
    for path, node in nodes():
        where = f"{path}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):  # f"levels.{level}"
            topic = str(node.values[0].value)
            found += [(where, key, None) for key in SENTENCES["en"] if "." in topic and key.startswith(topic)]
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in SENTENCES["en"]:
            found.append((where, node.value, None))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "topic":
            names = [one.value for one in node.args if isinstance(one, ast.Constant)]  # topic("click", "en")
            found += [(where, key, None) for key in SENTENCES["en"] if key.partition(".")[0] in names]
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Text" and node.args:
            written = all(word.arg for word in node.keywords)  # no fields that are gathered elsewhere
            given = {word.arg for word in node.keywords if word.arg}
            found += [(where, key, given) for key in keys_in(node.args[0]) if key and written]
    return found


def test_english_and_chinese_are_there() -> None:
    assert {"en", "zh"} <= set(LANGUAGES)


def test_every_language_that_has_a_catalogue_can_be_asked_for() -> None:
    assert sorted(languages.LANGUAGES) == LANGUAGES
    assert languages.LANGUAGES[0] == "en"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_key_stands_in_every_language_with_the_same_fields(lang: str) -> None:
    english, other = SENTENCES["en"], SENTENCES[lang]
    assert set(english) ^ set(other) == set()
    assert {key for key, sentence in other.items() if fields_of(sentence) != fields_of(english[key])} == set()


def test_the_code_names_keys_that_exist_and_gives_their_fields() -> None:
    wrong = [
        f"{where} {key}"
        for where, key, names in uses()
        if names is not None and (key not in SENTENCES["en"] or names != fields_of(SENTENCES["en"][key]))
    ]
    assert wrong == []


def test_each_key_is_used() -> None:
    assert set(SENTENCES["en"]) - {key for _, key, _ in uses()} == set()


def test_no_two_keys_say_the_same() -> None:
    """Save for keys that are made of a code word, f"levels.{level}", and what is joined with nothing."""
    written = {key for _, key, names in uses() if names is not None}
    texts = Counter(tuple(SENTENCES[lang][key] for lang in LANGUAGES) for key in written & set(SENTENCES["en"]))
    assert [text for text, times in texts.items() if times > 1] == []


def test_a_sentence_is_filled_in_both_languages() -> None:
    text = Text("judging.goal-goal", goal=Text.literal("at least 3", "不低于3"))
    assert (text.en, text.zh, text.in_language("zh")) == ("Goal: at least 3.", "目标：不低于3。", "目标：不低于3。")


def test_texts_are_equal_by_key_and_fields() -> None:
    one, other = Text("judging.goal-goal", goal=1), Text("judging.goal-goal", goal=2)
    assert one == Text("judging.goal-goal", goal="1")  # a number is its digits
    assert one != other
    assert len({one, Text("judging.goal-goal", goal=1), other}) == 2


def test_the_word_follows_the_number() -> None:
    one, two = (Text("output.not-drawn", number=number) for number in (1, 2))
    assert "1 grey goal." in one.en
    assert "2 grey goals." in two.en


def test_no_sentence_stands_in_the_code_in_two_languages() -> None:
    """A literal holds what comes from data: never words of its own in Chinese."""
    wrong = []
    for path, node in nodes():
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "literal"):
            continue
        parts = [part for part in ast.walk(node) if isinstance(part, ast.Constant)]
        if any(isinstance(part.value, str) and re.search("[\u3400-\u9fff]", part.value) for part in parts):
            wrong.append(f"{path}:{node.lineno}")
    assert wrong == []


# What shows its words to a person, or raises what is shown.
SPEAKING = {"say", "show", "echo", "secho", "wrong_usage", "UsageError", "BadParameter", "ClickException", "Problem", "Fault", "OSError"}  # fmt: skip


def test_no_sentence_is_said_that_stands_in_the_code() -> None:
    """What is said to people comes from the catalogue, so that it is there in every language."""
    wrong = [
        f"{path}:{node.lineno} {part.value!r}"
        for path, node in nodes()
        if isinstance(node, ast.Call)
        and (getattr(node.func, "id", None) or getattr(node.func, "attr", None)) in SPEAKING
        for argument in (*node.args, *(word.value for word in node.keywords))
        for part in ast.walk(argument)
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and " " in part.value.strip()
        if not part.value.startswith("# yaml-language-server:")  # a line for a file, which editors read
    ]
    assert wrong == []
