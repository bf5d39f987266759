"""The pages of a summary: laid out, drawn to PDF, and shown beside the text."""
