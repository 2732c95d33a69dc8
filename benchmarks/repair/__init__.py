"""Families with one number broken, repaired: whether the findings go, nothing comes up anew, and at what cost."""
