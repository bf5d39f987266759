"""Where a file goes: what it is called, and whether it may be written over."""
