"""What a typed line is: its verb and stance, its phrase, and how it reads in a sentence."""
