"""Statuses and evidence: what a verdict can say of a goal and how well it is known, with everything that follows."""

from typing import Literal, NamedTuple

Colour = Literal["green", "amber", "red", "grey"]
Evidence = Literal["reported", "derived", "interim", "indicative", "none"]
Status = Literal[
    "met",
    "on-track",
    "near",
    "at-risk",
    "partly",
    "late",
    "missed",
    "off-track",
    "backwards",
    "no-figure",
    "not-due",
    "unstated",
    "undecidable",
    "not-comparable",
    "withheld",
    "dropped",
]


class StatusRow(NamedTuple):
    """What follows from one status."""

    colour: Colour
    opening: str  # its group in the opening sentence, whose words are `summary.opening-GROUP` in the catalogue
    partly_done: bool = False  # whether something is done though the goal as set is not met

    @property
    def decided(self) -> bool:
        """Whether there is a light."""
        return self.colour != "grey"

    @property
    def settled(self) -> bool:
        """Whether it says what became of the goal; the others say how it stands so far."""
        return self.decided and self.opening not in ("on-track", "at-risk", "off-track")

    @property
    def done(self) -> bool:
        """Whether, as a part of a goal of several, it counts as done, wholly or in part."""
        return self.colour == "green" or self.partly_done

    @property
    def unmet(self) -> bool:
        """Whether, as a part of a goal of several, it counts as decided and short of the goal."""
        return self.colour in ("amber", "red")


STATUSES: dict[Status, StatusRow] = {
    "met": StatusRow("green", "kept"),
    "on-track": StatusRow("green", "on-track"),
    "near": StatusRow("amber", "short"),
    "at-risk": StatusRow("amber", "at-risk"),
    "partly": StatusRow("amber", "short", partly_done=True),
    "late": StatusRow("amber", "short", partly_done=True),
    "missed": StatusRow("red", "missed"),
    "off-track": StatusRow("red", "off-track"),
    "backwards": StatusRow("red", "off-track"),
    "no-figure": StatusRow("grey", "unseen"),
    "not-due": StatusRow("grey", "not-due"),
    "unstated": StatusRow("grey", "unclear"),
    "undecidable": StatusRow("grey", "unclear"),
    "not-comparable": StatusRow("grey", "unclear"),
    "withheld": StatusRow("grey", "withheld"),
    "dropped": StatusRow("grey", "dropped"),
}
COLOURS: dict[Status, Colour] = {status: row.colour for status, row in STATUSES.items()}


# From the best light to the worst; grey says nothing.
BY_SEVERITY: tuple[Colour, ...] = ("green", "amber", "red", "grey")


class EvidenceRow(NamedTuple):
    """What follows from one kind of evidence."""

    solid: bool = False  # whether a light that rests on it is solid


# The strongest first.
EVIDENCE: dict[Evidence, EvidenceRow] = {
    "reported": EvidenceRow(solid=True),
    "derived": EvidenceRow(solid=True),
    "interim": EvidenceRow(),
    "indicative": EvidenceRow(),
    "none": EvidenceRow(),
}
EVIDENCE_ORDER: tuple[Evidence, ...] = tuple(EVIDENCE)
SOLID: tuple[Evidence, ...] = tuple(name for name, row in EVIDENCE.items() if row.solid)


def weakest(evidence: list[Evidence]) -> Evidence:
    """The weakest evidence that occurs; none of nothing."""
    return max(evidence, key=EVIDENCE_ORDER.index, default="none")
