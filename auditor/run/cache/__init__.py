"""What was worked out before and need not be worked out again: small entries in the user's cache directory."""
