"""Which keys an action may have; what is refused is refused in words."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from townnotes_ui.actions.table import ACTIONS, ON_THE_LIST, Action
from townnotes_ui.actions.keys import are_awake_together, as_written, native, resolved
from townnotes_ui.wording import tr

_FUNCTION_KEY = re.compile(r"(^|\+)F\d{1,2}$")
_WRITING = (
    QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll, QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord, QKeySequence.StandardKey.SelectNextWord,
    QKeySequence.StandardKey.SelectPreviousWord, QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord, QKeySequence.StandardKey.MoveToStartOfDocument,
    QKeySequence.StandardKey.MoveToEndOfDocument,
)  # fmt: skip
"""What Qt's text fields do with their keys; an action on one would never be heard in the note."""


def can_change(row: Action) -> bool:
    """Tell whether an action's keys can be chosen; those of themes belong to the themes."""
    return not row.args


def why_not(row: Action, key: str, wanted: Mapping[str, object]) -> str:
    """Return why an action cannot have a key, or nothing; `wanted` are the keys chosen so far."""
    if not as_written(key):
        return tr("This is no key.")
    if _types(key):
        return tr("{} is for typing: take it together with Ctrl or Alt, or take an F key.").format(
            native(key)
        )
    if as_written(key) in _for_writing():
        return tr("{} is for writing and correcting text.").format(native(key))
    holder = _holder(row, key, resolved(wanted))
    if holder:
        return tr("{} is the key of “{}” already.").format(native(key), holder)
    return ""


def with_twin(key: str) -> list[str]:
    """Return a key, and the same on the number pad where it is Enter."""
    written = as_written(key)
    for one, other in (("Return", "Enter"), ("Enter", "Return")):
        if written.endswith(f"+{one}"):
            return [written, written.removesuffix(one) + other]
    return [written]


def _holder(row: Action, key: str, given: Mapping[str, tuple[str, ...]]) -> str:
    """Return what the key does already wherever the action works, or nothing."""
    for other in ACTIONS:
        if other.id != row.id and are_awake_together(row, other) and _has(given[other.id], key):
            return QCoreApplication.translate("actions", other.text)
    if row.room in {"", "floor"}:
        return next((tr(text) for keys, text in ON_THE_LIST if _has(keys.split(", "), key)), "")
    return ""


def _has(keys: Iterable[str], key: str) -> bool:
    return any(as_written(one) == as_written(key) for one in keys)


def _types(key: str) -> bool:
    written = as_written(key)
    is_strong = any(f"{one}+" in written for one in ("Ctrl", "Alt", "Meta"))
    return not is_strong and not _FUNCTION_KEY.search(written)


@cache
def _for_writing() -> frozenset[str]:
    return frozenset(
        one.toString() for wanted in _WRITING for one in QKeySequence.keyBindings(wanted)
    )
