"""Scheme and size as they are wanted, kept where they can be read before the settings are.

The first paint comes before the settings are read: a window that changed from light to dark in
front of one's eyes would be worse than either.
"""

import os

from townnotes_ui.window_memory import window_settings

_SCHEME, _SIZE = "scheme", "text_size"
_SIZES = range(101, 201)
"""Per cents; at a hundred nothing is to be said."""


def keep_look(scheme: str, text_size: int) -> bool:
    """Keep what is wanted for the next start; returns whether the colours are to change now."""
    kept = window_settings()
    is_new = kept_scheme() != scheme
    kept.setValue(_SCHEME, scheme)
    kept.setValue(_SIZE, str(text_size))
    return is_new


def kept_scheme() -> str:
    """Return light, dark, or nothing where the system is to say."""
    kept = window_settings().value(_SCHEME)
    return kept if kept in {"light", "dark"} else ""


def wanted_scheme() -> str:
    """Return what the environment wants, or the one at this desk; nothing for the system."""
    return os.environ.get("TOWNNOTES_SCHEME", "") or kept_scheme()


def wear_size() -> None:
    """Have Qt draw everything larger, where that is wanted; asked before Qt begins."""
    kept = window_settings().value(_SIZE)
    if isinstance(kept, str) and kept.isdecimal() and int(kept) in _SIZES:
        os.environ.setdefault("QT_SCALE_FACTOR", str(int(kept) / 100))
