"""The reference texts in Prepare: their paragraphs, and the sheet that brings them in."""
