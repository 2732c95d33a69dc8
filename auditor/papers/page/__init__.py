"""The report to open in a browser: one file in which findings, chain and document stand side by side."""
