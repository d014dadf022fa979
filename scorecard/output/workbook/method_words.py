"""How a light comes about, told for readers: each method with its formula and what it does not say."""

from scorecard.language.bilingual import Text, topic

STEPS: tuple[Text, ...] = (
    Text("methods.about-figures"),
    Text("methods.about-evidence"),
    Text("methods.about-precision"),
)

METHOD_NAMES: dict[str, Text] = {
    "throughout": Text("methods.throughout"),
    "match": Text("methods.match"),
    "age": Text("methods.age"),
    "rollup": Text("methods.rollup"),
}

METHOD_TEXTS: dict[str, Text] = {key.partition(".")[2]: Text(key) for key in topic("formulas", "en")}
