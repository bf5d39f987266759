"""Reads what comes from elsewhere into plain rows; nothing here writes to a session."""
