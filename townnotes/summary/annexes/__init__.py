"""What follows the text of a summary: annexes, tables, and what the tables say."""
