"""How the program ends where it cannot go on, and what it says of its own output."""

SENTENCES: dict[str, str] = {
    "cli.interrupted": "Interrupted.",
    "cli.lost": (
        "Some characters cannot be shown in {encoding} and stand as “?”. With PYTHONIOENCODING=utf-8 they are "
        "written as they are."
    ),
    "cli.output": "The output cannot be written",
    "cli.not-written": "{what}: {why}.",
    "cli.fault": "This is a fault of scorecard itself: {kind}: {error} ({position}).",
    "cli.report-it": "Please report this line with the command that you gave.",
}
