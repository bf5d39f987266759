"""The main window: its top line, its status, its start page, and what lies over it."""
