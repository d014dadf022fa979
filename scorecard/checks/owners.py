"""Owners: where targets/owners.yaml lists them, every owner of a target is in the list, and no two share a name.

Passes: `owner: 市交通局` with an owner of that name or alias; any owner where there is no list. Fails:
`owner: 市交通据`.
"""

from collections.abc import Iterator

from scorecard.checks.places import same_names
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.fields import Bilingual
from scorecard.model.problems import Problem, did_you_mean

RULE = "owner"


def check(book: Book) -> Iterator[Problem]:
    """Names that two owners share, and owners of targets that the list does not have."""
    listed = book.owners.listed
    yield from same_names(listed, "owner", RULE)
    for plan in book.plans if listed else ():
        for _, target in plan.targets():
            for name in target.owner:
                found = book.owners.matching(Bilingual(zh=name, en=name))
                if not found and not book.lost.place(name):
                    remedy = did_you_mean(name, book.owners.known(), Text("checks.add-owner"))
                    what = Text("checks.unknown-owner", name=name)
                    yield Problem(target.location, "warning", RULE, what, remedy, "owner")
