"""Rules × rows → verdicts → findings: `compiled` readies rules, `judge` judges, `finding` explains,
`cause` orders what belongs together."""
