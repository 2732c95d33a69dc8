"""The language of `when`, `check` and `where`: a closed subset of Python's expression grammar.

Text → `syntax` (bounded, whitelisted) → `check` (names and types) → `emit` (one plain function).
"""
