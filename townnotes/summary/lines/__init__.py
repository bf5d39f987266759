"""What a typed line is: its form, its stance, its verbs; no word of it is changed."""
