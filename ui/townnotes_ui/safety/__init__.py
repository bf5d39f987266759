"""What the window shows of what keeps a session from being lost: sheets, and what to do."""
