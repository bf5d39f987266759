"""Summary: the draft, what each sentence rests on, and the way to Word."""
