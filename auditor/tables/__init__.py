"""Papers for the desk: what they say (one file per paper) and how they are written (`write/`, one file per format)."""
