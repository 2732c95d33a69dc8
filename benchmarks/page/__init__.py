"""The report at 70 plans and more than 2,000 findings, in a browser: how long until it stands, and a filter."""
