"""A target divided among those below: a proposal, by weights, in whole units."""
