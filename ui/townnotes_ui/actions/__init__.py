"""Everything that can be done in the window, in one table; keys, menu and palette follow it."""
