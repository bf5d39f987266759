"""What a paragraph tells, in which order, and what it leaves out."""
