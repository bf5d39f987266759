"""Notes taken elsewhere, as text, Markdown or Word: read into points, and not a line is dropped."""
