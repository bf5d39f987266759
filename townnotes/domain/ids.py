"""Identities: random, so that two laptops never choose the same one."""

import os


def new_id() -> str:
    """Return a fresh identity: 128 random bits as 32 hex digits."""
    return os.urandom(16).hex()
