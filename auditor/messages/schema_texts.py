"""What editors show besides the texts that stand in the schemas themselves."""

from auditor.ground.words import Words

SCHEMA_TEXTS = {
    "expected": Words("应为{expected}", "expected: {expected}"),
}
