"""What a page or an export made of paragraphs and tables, put together again: lines, rows and grids."""
