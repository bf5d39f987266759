"""Merging other note-takers' sessions: looked at side by side, decided, taken in, taken back."""
