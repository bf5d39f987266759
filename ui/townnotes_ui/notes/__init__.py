"""Notes taken elsewhere, looked at line by line before they are laid beside the session."""
