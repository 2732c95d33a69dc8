"""The section 目标设定说明 of a drafting note."""
