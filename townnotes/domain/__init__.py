"""The townhall itself: registers, entities, state and commands, in plain Python."""
