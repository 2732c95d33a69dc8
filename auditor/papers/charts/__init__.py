"""Charts of what an audit works out: raises along the chain, shares, sums and their slack, findings by rule family."""
