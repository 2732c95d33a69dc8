"""How much of a document is read rightly, measured on labelled texts, and what each reason of a proposal is worth."""
