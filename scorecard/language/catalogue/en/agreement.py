"""How words and the encoding differ, in English."""

SENTENCES = {
    "agreement.means-about": "about",
    "agreement.means-at_least": "at_least",
    "agreement.means-at_most": "at_most",
    "agreement.means-between": "between",
    "agreement.means-exact": "exact",
    "agreement.means-exactly": "exactly",
    "agreement.means-less_than": "less_than",
    "agreement.means-more_than": "more_than",
    "agreement.number-bound": "{shown}: {bound}",
    "agreement.number-is-a-name": "{number} is a name",
    "agreement.number-is-a-threshold": "{number} is a threshold",
    "agreement.number-with-word": "{number} with {word}",
    "agreement.part-bound": "bound",
    "agreement.part-kind": "kind",
    "agreement.part-number": "number",
    "agreement.part-unit": "unit",
    "agreement.says-no-number": "no number",
    "agreement.says-no-unit": "no unit",
}
