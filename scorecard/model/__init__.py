"""What the files say: indicators, plans with their targets, sources with their figures."""
