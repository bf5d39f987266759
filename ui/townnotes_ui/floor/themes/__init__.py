"""The quick-tag panel: the themes of the session, and the sheets that belong to them."""
