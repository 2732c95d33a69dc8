"""The audit asked backwards: which values to change, how far each may move, what would follow."""
