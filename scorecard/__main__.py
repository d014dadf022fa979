"""`python -m scorecard` is the same as `scorecard`."""

from scorecard.cli import main

main()
