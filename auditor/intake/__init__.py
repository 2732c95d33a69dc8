"""From a document to a draft of its plan: every number accounted for, targets proposed with their reasons."""
