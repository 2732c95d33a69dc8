"""Papers: one folder for each, what they share beside them; `writers` and `picture` make files of them."""
