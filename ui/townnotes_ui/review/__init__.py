"""Review: all interventions of the townhall as a table, to search, read and go back to."""
