"""The commands, one a file: read options, call the folders below, give back an exit code."""
