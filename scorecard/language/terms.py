"""The field's words in both languages: one term for one thing in columns, messages and reasons."""

from scorecard.language.bilingual import Text, same

TERMS: dict[str, Text] = {
    # colours as lights
    "green": Text("terms.green"),
    "amber": Text("terms.amber"),
    "red": Text("terms.red"),
    "grey": Text("terms.grey"),
    "hollow": Text("terms.hollow"),
    "solid": Text("terms.solid"),
    # status
    "met": Text("terms.met"),
    "on-track": Text("terms.on-track"),
    "near": Text("terms.near"),
    "at-risk": Text("terms.at-risk"),
    "partly": Text("terms.partly"),
    "late": Text("terms.late"),
    "missed": Text("terms.missed"),
    "off-track": Text("terms.off-track"),
    "backwards": Text("terms.backwards"),
    "no-figure": Text("terms.no-figure"),
    "not-due": Text("terms.not-due"),
    "unstated": Text("terms.unstated"),
    "undecidable": Text("terms.undecidable"),
    "not-comparable": Text("terms.not-comparable"),
    "withheld": Text("terms.withheld"),
    "dropped": Text("terms.dropped"),
    "not-applicable": Text("terms.not-applicable"),
    # evidence
    "reported": Text("terms.reported"),
    "derived": Text("terms.derived"),
    "interim": Text("terms.interim"),
    "indicative": Text("terms.indicative"),
    "none": Text("terms.none"),
    # measures
    "amount": Text("terms.amount"),
    "level": Text("terms.level"),
    "growth": Text("terms.growth"),
    "added": Text("terms.added"),
    "net-added": Text("terms.net-added"),
    "change": Text("terms.change"),
    "multiple": Text("terms.multiple"),
    "rank": Text("terms.rank"),
    "stage": Text("terms.stage"),
    # records
    "plan": Text("terms.plan"),
    "place": Text("terms.place"),
    "group": Text("terms.group"),
    "section": Text("terms.section"),
    "target": Text("terms.target"),
    "indicator": Text("terms.indicator"),
    "source": Text("terms.source"),
    # natures
    "flow": Text("terms.flow"),
    "stock": Text("terms.stock"),
    "ratio": Text("terms.ratio"),
    "event": Text("terms.event"),
    # scopes
    "citywide": Text("terms.citywide"),
    "municipal": Text("terms.municipal"),
    # strength
    "firm": Text("terms.firm"),
    "stretch": Text("terms.stretch"),
    "effort": Text("terms.effort"),
    # stages
    "not-started": Text("terms.not-started"),
    "prepared": Text("terms.prepared"),
    "signed": Text("terms.signed"),
    "started": Text("terms.started"),
    "completed": Text("terms.completed"),
    "in-use": Text("terms.in-use"),
    "adopted": Text("terms.adopted"),
    "published": Text("terms.published"),
    "held": Text("terms.held"),
    "moved": Text("terms.moved"),
    "awarded": Text("terms.awarded"),
    # standing, status and prices of figures
    "official": Text("terms.official"),
    "press": Text("terms.press"),
    "own": Text("terms.own"),
    "secondary": Text("terms.secondary"),
    "final": Text("terms.final"),
    "preliminary": Text("terms.preliminary"),
    "estimated": Text("terms.estimated"),
    "constant": Text("terms.constant"),
    "current": Text("terms.current"),
    # ambition: what the goal asks against the last reading before the plan; of a cap, less is more
    "above": Text("terms.above"),
    "same": Text("terms.same"),
    "below": Text("terms.below"),
    # methods
    "attainment": Text("terms.attainment"),
    "pace": Text("terms.pace"),
    "trajectory": Text("terms.trajectory"),
    "throughout": Text("terms.throughout"),
    "composite": Text("terms.composite"),
}


def term(word: str) -> Text:
    """The term for a code word; the word itself where it is a name (a town, a park)."""
    return TERMS.get(word) or same(word)


def code_and_term(word: str) -> Text:
    """A code word as it stands in files in English, and its term in Chinese, where a sentence speaks of the encoding."""
    return Text.literal(word, term(word).zh)
