"""What is asked, what can answer it, and what follows from the answers."""
