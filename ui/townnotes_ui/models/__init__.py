"""Rows for the lists, and how one state of them becomes the next."""
