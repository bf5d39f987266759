"""From the session's state to the paragraphs of its summary."""
