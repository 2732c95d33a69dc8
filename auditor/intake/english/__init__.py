"""Passages that are written in English."""
