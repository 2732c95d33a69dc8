"""What plans, rules and audits are: records without behaviour of their own."""
