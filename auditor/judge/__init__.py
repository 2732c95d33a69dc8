"""Rules × rows → verdicts → findings."""
