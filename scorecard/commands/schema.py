"""`scorecard schema`: JSON Schemas of the files, so that editors complete and check the YAML."""

import json
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource
from pydantic import BaseModel

from scorecard.commands.exit_codes import WRONG_USAGE
from scorecard.commands.messages import say
from scorecard.commands.options import speaking
from scorecard.commands.printing import cannot_write, put, show
from scorecard.files.atomic_write import new_file
from scorecard.files.output_file import refuse_linked_folder, refuse_what_is_no_file
from scorecard.language.bilingual import Text
from scorecard.model.descriptions import with_descriptions
from scorecard.model.indicators import IndicatorFile
from scorecard.model.owners import OwnerFile
from scorecard.model.places import GroupFile, PlaceFile
from scorecard.model.plans import Plan
from scorecard.model.problems import LOCATION
from scorecard.model.set_aside import SetAsideFile
from scorecard.model.sources import Source
from scorecard.model.vocabulary import VocabularyFile

KINDS: dict[str, type[BaseModel]] = {
    "plan": Plan,
    "source": Source,
    "indicators": IndicatorFile,
    "places": PlaceFile,
    "groups": GroupFile,
    "owners": OwnerFile,
    "vocabulary": VocabularyFile,
    "set-aside": SetAsideFile,
}


@click.command()
@click.argument("kind", type=click.Choice(list(KINDS)), required=False)
@click.option(
    "--outputs",
    type=click.Path(path_type=Path),
    default=Path("outputs/schemas"),
    show_default=True,
    help="Folder for the files.",
)
@speaking
def schema(kind: str | None, outputs: Path) -> None:
    """Print the JSON Schema of one KIND of file, or write all of them into a folder."""
    if kind is not None:
        put(schema_text(KINDS[kind]))
        return
    try:
        if click.get_current_context().get_parameter_source("outputs") is not ParameterSource.COMMANDLINE:
            refuse_linked_folder(outputs.parent, outputs)
        outputs.mkdir(parents=True, exist_ok=True)
        for name, model in KINDS.items():
            path = outputs / f"{name}.schema.json"
            refuse_what_is_no_file(path)
            with new_file(path) as beside:
                beside.write_bytes(schema_text(model).encode("utf-8"))
            show(str(path))
    except OSError as error:
        say(cannot_write(outputs, error))
        raise SystemExit(WRONG_USAGE) from error
    say(Text("commands.schema-line"))
    where = outputs if outputs.is_absolute() else Path("..") / outputs
    say(f"# yaml-language-server: $schema={(where / 'plan.schema.json').as_posix()}")


def schema_text(model: type[BaseModel]) -> str:
    """The schema of a file, without the places that records carry."""
    found = {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema()}
    return (
        json.dumps(
            with_descriptions(_without_places(found), model.__name__), ensure_ascii=False, indent=2, sort_keys=True
        )
        + "\n"
    )


def _without_places(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_places(inner) for key, inner in value.items() if key not in (LOCATION, "Location")}
    return [_without_places(inner) for inner in value] if isinstance(value, list) else value
