"""The Floor: the room where the townhall is noted live."""
