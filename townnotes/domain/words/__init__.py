"""The words of a call beside the notes: what was said and written, and who it was."""
