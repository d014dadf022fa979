"""From filled-in forms and the command line to figures in the source files."""
