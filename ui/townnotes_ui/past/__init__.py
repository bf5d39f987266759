"""The session as it was at any moment: a sheet over the room, with a slider over its steps."""
