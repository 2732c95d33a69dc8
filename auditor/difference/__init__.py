"""Two states of a plan: what changed in meaning, and what has not followed."""
