"""What was read, put together: indicators, links, trims, claims and actions of one plan."""
