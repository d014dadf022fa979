"""What a figure proves of a milestone, with its sentence and the doubts that come with its source."""

from datetime import date
from typing import NamedTuple

from scorecard.judging.circumstances import left_out
from scorecard.judging.phrases import hollow_text, paragraph, source_text
from scorecard.language.bilingual import Text, term
from scorecard.model.places import NOBODY
from scorecard.model.reported import Reported
from scorecard.model.statuses import Evidence, Status


class Proof(NamedTuple):
    """What one figure shows about the milestone, and until when it looks."""

    status: Status
    evidence: Evidence
    why: Text
    reported: Reported

    @property
    def until(self) -> date:
        """The last day of which it speaks."""
        return self.reported.figure.span.end


def stage_sentence(reported: Reported, when: Text, how: Text) -> Text:
    """The sentence on the stage of a figure: when it was reached, and how that stands to the due day."""
    stage, source = term(reported.figure.stage or ""), source_text(reported)
    return Text("methods.stage-at", stage=stage, when=when, source=source, how=how)


def of_source(reported: Reported) -> list[Text]:
    """The doubts that come with the figure and its source, whatever is asked."""
    weak: list[Text] = []
    if reported.figure.status == "estimated" or reported.source.foretells(reported.figure):
        weak.append(Text("methods.only-expected"))
    if reported.source.standing == "secondary":
        weak.append(Text("judging.source-secondary"))
    if not reported.source.reviewed:
        weak.append(Text("judging.figure-unreviewed"))
    if reported.area != NOBODY:
        weak.append(Text("methods.of-larger-area", area=reported.area))
    said = left_out(reported.figure, reported.place.zh)
    return [*weak, *(Text("judging.words-not-encoded", said=word.text) for word in said)]


def proof(status: Status, reported: Reported, said: Text, *doubts: Text) -> Proof:
    """A proof with its sentence; with any doubt, also one that comes with its source, it is a hint."""
    weak = [*doubts, *of_source(reported)]
    return Proof(status, "indicative" if weak else "reported", paragraph(said, hollow_text(weak)), reported)
