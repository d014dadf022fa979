"""Writes format.md from the models, rules.md from the checks, method.md from the methods: `python docs/generate.py`."""

import json
import sys
from pathlib import Path
from typing import Any

from scorecard.checks.registry import CHECKS
from scorecard.commands.schema import KINDS, schema_text
from scorecard.files.bands import shipped
from scorecard.output.site import method_page

HERE = Path(__file__).parent
_SIMPLE = ("string", "number", "boolean")


def format_text() -> str:
    """Every key of every file, with its type, whether it is needed, what it says and an example."""
    lines = [
        "# The keys of the files",
        "",
        "Written by `python docs/generate.py` from the models. A key in bold is needed.",
        "",
    ]
    seen: set[str] = set()
    for kind, model in KINDS.items():
        schema = json.loads(schema_text(model))
        for name, record in ((f"File: {kind}", schema), *sorted(schema.get("$defs", {}).items())):
            if name not in seen and "properties" in record:
                seen.add(name)
                lines += [f"## {name}", "", "| key | type | what it says | example |", "|---|---|---|---|"]
                lines += [_row(key, value, record.get("required", [])) for key, value in record["properties"].items()]
                lines.append("")
    return "\n".join(lines)


def rules_text() -> str:
    """Every rule of `scorecard check`, with what passes and what fails."""
    lines = [
        "# The rules of `scorecard check`",
        "",
        "Written by `python docs/generate.py` from the checks, in the order in which they run.",
        "",
    ]
    for check in CHECKS:
        module = sys.modules[check.__module__]
        text = (module.__doc__ or "").strip()
        lines += [f"## {check.__module__.rpartition('.')[2]}", "", text, ""]
    return "\n".join(lines)


def method_text() -> str:
    """How each method judges, and its thresholds, as the page of `scorecard site` has them."""
    page = method_page.values(shipped(), "en")
    lines = ["# The methods and their thresholds", "", "Written by `python docs/generate.py` from the methods.", ""]
    for paragraph in page["steps"]:
        lines += [paragraph, ""]
    for name, text in page["methods"]:
        lines += [f"**{name}.** {text}", ""]
    lines += ["## Thresholds", "", "| method | threshold | value | whose rule | why |", "|---|---|---|---|---|"]
    for band in page["bands"]:
        lines.append(f"| {' | '.join(str(cell).replace('|', '/') for cell in band.values())} |")
    return "\n".join([*lines, ""])


def _row(key: str, value: Any, needed: list[str]) -> str:
    text, _, example = value["description"].partition(". Example: ")
    shown = f"**{key}**" if key in needed else key
    cells = (shown, _type(value), text, f"`{example}`")
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def _type(value: Any) -> str:
    """The kind of value, in a word or two."""
    if "$ref" in value:
        return str(value["$ref"].rpartition("/")[2])
    for key in ("anyOf", "oneOf"):
        if key in value:
            return " or ".join(dict.fromkeys(_type(one) for one in value[key] if one.get("type") != "null"))
    if "enum" in value or "const" in value:
        return ", ".join(str(one) for one in value.get("enum", [value.get("const")]))
    kind = value.get("type", "mapping")
    if isinstance(kind, list):
        return "number" if "exclusiveMinimum" in value else "period" if "multipleOf" in value else "text"
    if kind == "array":
        return f"list of {_type(value.get('items', {'type': 'number'}))}"
    return {"string": "text", "object": "mapping", "boolean": "true or false"}.get(kind, kind)


FILES = {"format.md": format_text, "rules.md": rules_text, "method.md": method_text}

if __name__ == "__main__":
    for name, text in FILES.items():
        (HERE / name).write_text(text(), encoding="utf-8")
