"""Stated goals of government work reports, checked against reported figures."""

__version__ = "0.1.0"
