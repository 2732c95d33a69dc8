"""Audits whether the targets of one government plan agree with the plans above it."""

__version__ = "0.1.0"
