"""Documents as they came (Word, Excel, web pages, PDF, plain text) in one model, and comments put into them."""
