"""Plans by headline indicators."""
