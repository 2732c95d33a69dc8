"""The promises in sentences: where a value stands, what it is called, and why it may be none."""
