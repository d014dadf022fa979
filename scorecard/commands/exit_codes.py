"""The exit codes of the program, as the README lists them."""

FINE = 0
BAD_INPUT = 1
WRONG_USAGE = 2  # also where a file cannot be written
OUR_BUG = 3
FAILED_ON = 4  # `run --fail-on` found such a light
INTERRUPTED = 130  # by Ctrl-C, as shells count it
