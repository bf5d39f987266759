"""The floor of a call: who waits, who speaks and for how long, who was heard, and its agenda."""
