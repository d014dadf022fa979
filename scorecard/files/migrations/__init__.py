"""Migrations: older spellings rewritten as they are written today, one file each."""
