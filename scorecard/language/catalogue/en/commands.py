"""Sentences of commands in English."""

SENTENCES = {
    "commands.from-start-end-count-count-changed": "From {start} to {end}: {count} {count:light|lights} changed.",
}
