"""Tables of pages that were printed as text with their layout."""
