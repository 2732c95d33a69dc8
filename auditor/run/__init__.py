"""The one run behind every command: files → verdicts, from the cache where nothing has changed."""
