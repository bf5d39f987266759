"""The front door for the first paint: what a file shows at once, without loading the session."""

from townnotes.store.glance import read_glance

__all__ = ["read_glance"]
