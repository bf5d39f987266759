"""Every action as a row of one table; the keys, the F1 sheet and the README come from it."""

from dataclasses import dataclass

_LETTERS = "abcdefghijklmnopqrstuvwxy"
"""The keys of the tenth theme and on; Ctrl+Shift+Z is redo."""


@dataclass(frozen=True, slots=True)
class Action:
    """What can be done, its keys as Qt writes them, and what of the window does it.

    `call` is a path from the window, such as `floor.pause`; with `args`, one for each key, the
    action is made once a key. `shown` says the keys where there are too many to list. `room` is
    where the keys work, empty for everywhere. Unless `needs_session` is False, a press before the
    session is loaded is kept until it is.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    call: str
    room: str = ""
    args: tuple[str, ...] = ()
    shown: str = ""
    needs_session: bool = True


ACTIONS: tuple[Action, ...] = (
    Action("next", "Give the floor to the next speaker", ("Ctrl+Return", "Ctrl+Enter"),
           "floor.call_next", "floor"),
    Action("pause", "Pause the speaking time, or go on", ("Ctrl+Space",), "floor.pause", "floor"),
    Action("more-time", "Give 30 seconds", ("Ctrl+Up",), "floor.add_time", "floor"),
    Action("less-time", "Take 30 seconds", ("Ctrl+Down",), "floor.take_time", "floor"),
    Action("add-speaker", "Add a speaker to the list", ("Ctrl+L",), "floor.add_speaker", "floor"),
    Action("tag", "Theme on the point, or off",
           (*(f"Ctrl+{n}" for n in range(1, 10)), *(f"Ctrl+Shift+{c.upper()}" for c in _LETTERS)),
           "floor.tag", "floor", args=(*"123456789", *_LETTERS),
           shown="Ctrl+1 … 9, Ctrl+Shift+letter"),
    Action("private", "Point private, or not", ("Ctrl+/",), "floor.make_private", "floor"),
    Action("undo", "Undo", ("Ctrl+Z",), "undo"),
    Action("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Action("prepare", "Prepare", ("Alt+1",), "show_prepare"),
    Action("floor", "Floor", ("Alt+2",), "show_floor"),
    Action("review", "Review", ("Alt+3",), "show_review"),
    Action("summary", "Summary", ("Alt+4",), "show_summary"),
    Action("next-room", "Next room", ("Ctrl+Tab",), "show_next_room"),
    Action("find", "Search the interventions", ("Ctrl+F",), "go_to_search", "review"),
    Action("next-section", "Next section", ("Ctrl+PgDown",), "next_section", "prepare"),
    Action("previous-section", "Section before", ("Ctrl+PgUp",), "previous_section", "prepare"),
    Action("export", "Export the summary", ("Ctrl+E",), "export"),
    Action("new", "New townhall", ("Ctrl+N",), "begin_new", needs_session=False),
    Action("open", "Open a session", ("Ctrl+O",), "open_other", needs_session=False),
    Action("keys", "All keys", ("F1",), "sheets.show_keys", needs_session=False),
)  # fmt: skip

ON_THE_LIST: tuple[tuple[str, str], ...] = (
    ("Alt+Up, Alt+Down", "Move who waits"),
    ("Delete", "Take a request off the list"),
    ("Esc", "Back to the note, and from an earlier one to the floor"),
)
"""Keys that belong to the list that has the focus, not to the window."""


def keys_of(action: Action) -> str:
    """Return an action's keys as the README writes them."""
    return action.shown or ", ".join(action.keys)
