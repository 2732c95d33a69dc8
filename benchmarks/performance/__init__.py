"""How long the auditor takes and how much it needs, each as a ratio to a yardstick measured in the same run.

`python -m benchmarks.performance --help` says how; docs/performance.md has the table.
"""
