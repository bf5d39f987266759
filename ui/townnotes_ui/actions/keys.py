"""Which keys are in force: those of the table, or what the one at this desk wants instead.

Wherever a key is written it is asked for here, so that it is written as it is.
"""

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import cast

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from townnotes_ui.actions.help_rows import ON_THE_LIST
from townnotes_ui.actions.table import ACTIONS, CHINESE_WINDOWS, MACOS, Action, usual_keys
from townnotes_ui.language.translation import tr


def _this_system() -> str:
    is_chinese = QLocale.system().language() == QLocale.Language.Chinese
    here = {"darwin": MACOS, "win32": CHINESE_WINDOWS if is_chinese else ""}
    return here.get(sys.platform, "")


SYSTEM = _this_system()
"""The system here, where it keeps keys for itself, else nothing."""


class _InForce(QObject):
    """The keys in force; one a process, as is the keyboard."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.keys: dict[str, tuple[str, ...]] = {row.id: usual_keys(row, SYSTEM) for row in ACTIONS}


in_force = _InForce()


def apply_keys(wanted: Mapping[str, object]) -> None:
    """Put the wanted keys in the place of the usual ones; what makes no sense is passed over."""
    found = resolved(wanted)
    if found != in_force.keys:
        in_force.keys = found
        in_force.changed.emit()


def resolved(wanted: Mapping[str, object], system: str = SYSTEM) -> dict[str, tuple[str, ...]]:
    """Return every action's keys; a wanted key is taken from whoever usually has it."""
    own = {row.id: _readable(wanted[row.id]) for row in ACTIONS if row.id in wanted}
    given: dict[str, tuple[str, ...]] = {}
    taken: dict[str, list[Action]] = {}
    for row in sorted(ACTIONS, key=lambda one: own.get(one.id) is None):
        keys = own.get(row.id)
        free: list[str] = []
        for key in usual_keys(row, system) if keys is None else keys:
            holders = taken.setdefault(as_written(key), [])
            if not any(are_awake_together(row, other) for other in holders):
                holders.append(row)
                free.append(key)
        given[row.id] = tuple(free)
    return given


def are_awake_together(one: Action, other: Action) -> bool:
    """Tell whether there is a room in which both actions work."""
    return not one.room or not other.room or one.room == other.room


def as_written(key: str) -> str:
    """Return a key in Qt's one way of writing it, or nothing where it is no key."""
    return QKeySequence(key).toString()


def keys_in_force(row: Action) -> tuple[str, ...]:
    """Return an action's keys as Qt writes them."""
    return in_force.keys[row.id]


def keys_text(row: Action) -> str:
    """Return an action's keys as this computer writes them, or nothing."""
    keys = keys_in_force(row)
    # Enter on the number pad goes without saying.
    said = [key for key in keys if key.replace("Enter", "Return") not in keys or "Enter" not in key]
    return row.shown or ", ".join(native(key) for key in said)


def native(key: str) -> str:
    """Return a key as this computer writes it; its large key for a new line is called Enter."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return text.replace("Return", tr("Enter"))


def first_key(id_: str) -> str:
    """Return an action's first key as this computer writes it, or nothing."""
    return native(next(iter(in_force.keys[id_]), ""))


def as_cap(key: str) -> str:
    """Return a key as a keycap has it: `Ctrl ↵`."""
    text = key.replace("Return", "↵").replace("Enter", "↵")
    # The last sign may be the key + itself.
    return text[:-1].replace("+", " ") + text[-1:]


def say_keys(widget: QWidget, id_: str, say: Callable[[str], None]) -> None:
    """Have a widget say an action's first key, now and whenever that changes."""
    _Saying(widget, id_, say)


def say_tip(widget: QWidget, words: str, id_: str) -> None:
    """Have a widget's tip say what it does and the key that does the same."""
    say_keys(widget, id_, lambda key: widget.setToolTip(f"{words} ({key})" if key else words))


class _Saying(QObject):
    """Goes with its widget, and its connection with it."""

    def __init__(self, widget: QWidget, id_: str, say: Callable[[str], None]) -> None:
        super().__init__(widget)
        self._id = id_
        self._say = say
        in_force.changed.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Say the key again."""
        self._say(first_key(self._id))


def _readable(value: object) -> tuple[str, ...] | None:
    """Return keys as the settings hold them, or None where they are damaged."""
    if not isinstance(value, list):
        return None
    keys = cast("list[object]", value)
    if all(isinstance(key, str) and as_written(key) for key in keys):
        return tuple(cast("list[str]", keys))
    return None


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
        return tr("This is not a key.")
    if _types(key):
        return tr("{key} is for typing: use it with Ctrl or Alt, or use an F key.", key=native(key))
    if as_written(key) in _for_writing():
        return tr("{key} is for writing and correcting text.", key=native(key))
    holder = _holder(row, key, resolved(wanted))
    if holder:
        return tr("{key} is already the key of “{holder}”.", key=native(key), holder=holder)
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
            return tr(other.text)
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
