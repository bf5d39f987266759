"""What of a damaged file can be read, and what tells that it is damaged."""
