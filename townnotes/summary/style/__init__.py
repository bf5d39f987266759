"""The house style: its file, its keys, its patterns and its words for quantities."""
