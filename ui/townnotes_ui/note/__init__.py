"""The note of one intervention: a line a point, with its stance, its themes and its time."""
