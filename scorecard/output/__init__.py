"""Outputs: rows to terminal, workbook, JSON and CSV. Nothing is decided here."""
