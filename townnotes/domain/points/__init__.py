"""What was said: marks of a line, stances, cards, and themes with their counts."""
