"""The summary in French and Spanish: from what is told to sentences."""
