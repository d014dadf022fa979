"""Whose number a figure is: its place, its group and its scope, held against those that a goal asks for.

A figure of another place or group never answers, whatever it says. Of an indicator that is read in two scopes, a stated
scope is answered only by itself; where either side states none, the reading is unclear.
"""

from functools import lru_cache

from scorecard.judging.question import Question
from scorecard.judging.verdicts import Passed
from scorecard.language.bilingual import Text, term
from scorecard.model.book import Book
from scorecard.model.places import NOBODY, Named
from scorecard.model.reported import Reported
from scorecard.model.scopes import EITHER, WHOLE

_ALL = Text("judging.whose-all")
_UNNAMED = Text("judging.whose-unnamed")


def elsewhere(asked: Question, book: Book, indicator: str) -> tuple[Passed, ...]:
    """The figures of an indicator for other places and groups, each with why it cannot answer."""
    found, more = book.elsewhere(indicator, asked.whose)
    passed = [Passed(reported, _of_another(asked, reported)) for reported in found]
    if more:
        last = passed[-1]
        passed[-1] = last._replace(why=Text("judging.whose-more", why=last.why, more=more))
    return tuple(passed)


def _of_another(asked: Question, reported: Reported) -> Text:
    """Why a figure of another place or group cannot answer, with both named."""
    if reported.place != asked.place and asked.place != NOBODY:
        return _another_place(reported.place, asked.place)
    has, wanted = _shown(reported.group, _ALL), _shown(asked.group, _ALL)
    return Text("judging.whose-another", has=has, wanted=wanted)


@lru_cache(maxsize=4096)  # the same few places for every goal of a plan
def _another_place(has: Named, wanted: Named) -> Text:
    return Text("judging.whose-another", has=_shown(has, _UNNAMED), wanted=_shown(wanted, _UNNAMED))


def other_scope(asked: Question, scope: str | None) -> Text | None:
    """Why the figure's scope cannot answer; None where it can or where it is unclear."""
    if scope == asked.scope:
        return None
    # Where both 全市 and 市级 are reported, a number that names neither may be of either.
    if asked.indicator.scoped and None in (scope, asked.scope) and scope in EITHER and asked.scope in EITHER:
        return None
    if scope in WHOLE and asked.scope in WHOLE:
        return None
    shown = term(scope) if scope else Text("judging.no-stated-scope")
    wanted = term(asked.scope) if asked.scope else Text("judging.city")
    return Text("judging.shown-not-wanted", shown=shown, wanted=wanted)


def scope_unclear(asked: Question, scope: str | None) -> bool:
    """Whether the figure may be of another scope than the goal."""
    return asked.indicator.scoped and (asked.scope is None or scope is None)


def _shown(named: Named, otherwise: Text) -> Text:
    return Text.literal(named.en, named.zh) if named != NOBODY else otherwise
