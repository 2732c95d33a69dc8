"""How papers are written: one file per format. Each takes a whole paper and knows nothing of plans."""
