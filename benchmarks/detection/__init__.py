"""Breaks a clean plan set on purpose, one change at a time, and counts what the audit finds of it."""
