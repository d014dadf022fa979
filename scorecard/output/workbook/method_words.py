"""How a light comes about, told for readers: each method with its formula and what it does not say."""

from scorecard.language.bilingual import Text, topic

STEPS: tuple[Text, ...] = (
    Text("methods.only-figures-published-as-date-count"),
    Text("methods.evidence-from-strong-weak-reported-same"),
    Text("methods.goal-numbers-exact-figure-printed-as"),
)

METHOD_NAMES: dict[str, Text] = {
    "throughout": Text("methods.throughout"),
    "match": Text("methods.match"),
    "age": Text("methods.age"),
    "rollup": Text("methods.rollup"),
}

METHODS: dict[str, Text] = {key.partition(".")[2]: Text(key) for key in topic("formulas", "en")}
