"""From the goals of a plan and the text of a later report to what the report says of each goal."""
