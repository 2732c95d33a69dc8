"""Rules × rows → verdicts → findings: `compiled` readies rules, `judge` judges, `finding` explains,
`cause` orders what belongs together. `verdicts` is what one plan is judged to be, `plain` how that is written,
`lean` and `reach` say on which plans it rests, and `kept` what of it still stands."""
