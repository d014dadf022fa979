"""What stands between texts and after a sentence, in Chinese."""

SENTENCES = {
    "joining.clauses": "；",
    "joining.sentences": "",
    "joining.listed": "、",
    "joining.stop": "。",
    "joining.ends": "。：",  # a sentence that ends with one of these gets no other stop
    "joining.spaced": "，",
    "joining.nothing": "",
    "joining.commas": "，",
    "joining.nearest-first": "",
    "joining.figures": "、",
    "joining.order": "widest first",
}
