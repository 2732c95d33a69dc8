"""The audit paper, for the file: what was audited, by which rules, and what was found."""
