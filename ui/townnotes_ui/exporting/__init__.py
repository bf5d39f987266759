"""From the session to a file: the sheet, and the process beside the window that writes it."""
