"""The summary in English: from what is told to sentences."""
