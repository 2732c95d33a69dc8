"""From files to records: YAML and its schema, plans, rules, configuration, waivers."""
