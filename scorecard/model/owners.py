"""Owners: the units that answer for targets. A list gives them ids and names; targets refer to them by either."""

from typing import Literal

from scorecard.model.fields import FileRecord, Id, Name, Note, Record, Words, empty_list

OwnerKind = Literal["department", "town", "platform", "task-force"]


class Owner(Record):
    """A department, a town, a platform (a company or office that builds or manages) or a task force."""

    id: Id
    name: Name
    aliases: Words = empty_list()
    kind: OwnerKind | None = None
    note: Note | None = None


class OwnerFile(FileRecord):
    """`targets/owners.yaml`."""

    owners: list[Owner]
