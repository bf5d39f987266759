"""The speakers’ list: who waits, who has spoken, and the sheets that belong to them."""
