"""The bulletin of a month: its parts built once, then drawn in a terminal, as a page and as a Word document."""
