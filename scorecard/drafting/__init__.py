"""From the text of a report to a draft of its goals, or of the figures that it reports."""
