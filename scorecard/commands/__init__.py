"""The commands, one a file: read options, call the rooms below, give back an exit code."""
