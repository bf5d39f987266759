"""Prepare: the townhall's details, its participants and its themes, before the floor opens."""
