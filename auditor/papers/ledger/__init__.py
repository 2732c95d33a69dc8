"""The trim ledger of a plan: what it takes over from above, what it leaves out, what it adds."""
