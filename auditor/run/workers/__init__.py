"""A family in parts: read and judged by one process or several, and only as far as it was not judged before."""
