"""Our schemas as plain functions, made by `make bless`: they only say yes; jsonschema words every no."""
