"""What changed in meaning between two plans, or two states of plan families, and what has not followed."""
