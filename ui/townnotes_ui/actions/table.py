"""Every action as a row of one table; keys, menu, palette, F1 sheet and README come from it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

MACOS, CHINESE_WINDOWS = "macos", "windows-zh"
"""The systems that keep keys for themselves; on macOS Qt writes ⌘ as Ctrl and ⌃ as Meta."""

_LETTERS = "abcefghijklnoqrtuvwxy"
"""The keys of the tenth theme and on; with D, M, P, S and Z, Ctrl+Shift does something else."""


class Action(NamedTuple):
    """What can be done, its keys as Qt writes them, and what of the window does it.

    `call` is a path from the window, such as `floor.pause`; with `args`, one for each key, the
    action is made once a key. Without keys it is in the menu and the palette. `shown` says the
    keys where there are too many to list. `room` is where it works, empty for everywhere. Unless
    `needs_session` is False, a press before the session is loaded is kept until it is. One that
    `takes_id` is given in a menu the id of what the menu is of; by key it is given none.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    call: str
    room: str = ""
    args: tuple[str, ...] = ()
    shown: str = ""
    needs_session: bool = True
    takes_id: bool = False
    elsewhere: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """Its keys on a system that keeps the usual ones for itself."""
    group: str = ""
    """The heading it stands under; given by `_group`."""


def _group(name: str, *rows: Action) -> tuple[Action, ...]:
    return tuple(row._replace(group=name) for row in rows)


def _theme_keys(kept: str = "") -> tuple[str, ...]:
    """Return the keys of themes; Ctrl+Alt takes the place of Ctrl+Shift with letters kept."""
    letters = _LETTERS.upper()
    with_letter = (f"Ctrl+{'Alt' if one in kept else 'Shift'}+{one}" for one in letters)
    return (*(f"Ctrl+{figure}" for figure in range(1, 10)), *with_letter)


ACTIONS: tuple[Action, ...] = (
    *_group(
        "Speakers’ list",
        Action("next", "Give the floor to the next speaker", ("Ctrl+Return", "Ctrl+Enter"),
               "floor.call_next", "floor"),
        Action("give-floor", "Give the floor now, out of turn",
               ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
               "floor.give_floor", "floor", takes_id=True),
        Action("add-speaker", "Add a speaker to the list", ("Ctrl+L",),
               "floor.add_speaker", "floor"),
        Action("turn-list", "Close or reopen the list", ("F9",),
               "floor.speakers.open_or_close", "floor"),
        Action("suggest-order", "Suggest an order, then the next one", ("Ctrl+G",),
               "floor.speakers.sheets.suggest_order", "floor"),
        Action("paste-names", "Paste a list of names", (),
               "floor.speakers.sheets.paste_names", "floor"),
        Action("not-heard", "Asked but not heard", (), "floor.speakers.sheets.show_not_heard"),
        Action("end-townhall", "End the townhall", (), "floor.speakers.sheets.end_townhall"),
        Action("hand-on", "Shared session: hand over giving the floor, or take it over", ("Alt+N",),
               "folder.hand_on", "floor", elsewhere={MACOS: ("Ctrl+Alt+N",)}),
        Action("next-item", "Next agenda item", ("F7",), "floor.agenda.open_next", "floor"),
    ),
    *_group(
        "Time",
        Action("pause", "Pause or resume the speaking time", ("Ctrl+Space",),
               "floor.pause", "floor",
               elsewhere={MACOS: ("Ctrl+Shift+Space",), CHINESE_WINDOWS: ("Ctrl+Shift+Space",)}),
        Action("more-time", "Add 30 seconds", ("Ctrl+Up",), "floor.add_time", "floor"),
        Action("less-time", "Take off 30 seconds", ("Ctrl+Down",), "floor.take_time", "floor"),
        Action("say-floor", "Say who speaks, the time left and who is next", ("Alt+T",),
               "floor.say_floor", elsewhere={MACOS: ("Ctrl+Alt+T",)}),
        Action("heard", "Who has been heard and who has not", ("F3",), "sheets.show_heard"),
        Action("limits", "Time limit presets", (), "sheets.show_presets"),
        Action("save-times", "Save the speaking times", (), "floor.timer.save_times"),
    ),
    *_group(
        "Note",
        Action("private", "Make the point private, or public again", ("Ctrl+/",),
               "floor.make_private", "floor"),
        Action("stance", "Accept the suggested stance, then the next like it",
               ("Alt+.",), "floor.turn_stance", "floor"),
        Action("lose-thread", "I lost the thread: leave a gap", ("F8",),
               "floor.note.lose_thread", "floor"),
        Action("gaps", "Gaps in the notes", (), "floor.note.sheets.show_gaps"),
        Action("correct", "Correct the intervention", ("F2",),
               "floor.note.sheets.correct", "floor", takes_id=True),
        Action("correct-selected", "Correct the selected intervention", ("F2",),
               "rooms.review.correct", "review", takes_id=True),
        Action("insert-missed", "Insert a missed intervention", ("Ctrl+I",),
               "floor.note.sheets.insert_missed", "floor"),
        Action("take-out", "Remove the intervention from the record", (),
               "floor.note.sheets.take_out", "floor", takes_id=True),
        Action("interpretation", "Heard through interpretation: on or off", ("F5",),
               "floor.note.flag_interpretation", "floor"),
        Action("name-right", "Confirm the name of the speaker to identify", ("Alt+I",),
               "floor.note.identify", "floor", elsewhere={MACOS: ("Ctrl+Alt+I",)}),
        Action("earlier", "Earlier versions of the point", ("Ctrl+Shift+Up",),
               "floor.note.sheets.show_earlier", "floor"),
        Action("words", "Words of the call: show or hide", ("Alt+W",), "floor.turn_words", "floor"),
        Action("fill-gap", "Fill the gap with the words of its minute", ("Shift+F8",),
               "floor.note_words.fill_gap", "floor"),
        Action("check-note", "Check the note against the words of the call", ("Alt+V",),
               "floor.note_words.check", "floor"),
        Action("unnoted", "Said, but not noted", (), "floor.show_unnoted", "floor"),
        Action("history", "Session history: as it was at any moment", ("Alt+H",),
               "sheets.show_history"),
    ),
    *_group(
        "Themes",
        Action("tag", "Put a theme on the point, or take it off",
               _theme_keys(),
               "floor.tag", "floor", args=(*"123456789", *_LETTERS),
               elsewhere={MACOS: _theme_keys("Q"), CHINESE_WINDOWS: _theme_keys("F")},
               shown="Ctrl+1 … 9, Ctrl+Shift+letter"),
        Action("find-theme", "Find or add a theme", ("Ctrl+T",),
               "floor.themes.find_theme", "floor"),
        Action("theme-table", "Themes by category", ("F4",), "floor.themes.show_table"),
    ),
    *_group(
        "Interventions",
        Action("reading-pane", "Reading pane: show or hide",
               ("F8",), "rooms.review.turn_reading", "review"),
        Action("words-review", "Words of the call: show or hide",
               ("Alt+W",), "rooms.review.turn_words", "review"),
        Action("review-columns", "Columns of the table…", (),
               "rooms.review.choose_columns", "review"),
        Action("usual-columns", "Default columns and widths", (),
               "rooms.review.usual_columns", "review"),
    ),
    *_group(
        "Theme board",
        Action("theme-board", "Theme board: open or close", ("Ctrl+B",),
               "rooms.review.turn_view", "review"),
        Action("join", "Mark a card, then join it with another", ("Ctrl+J",),
               "rooms.review.join", "review"),
        Action("take-apart", "Separate a joined card", ("Alt+J",),
               "rooms.review.take_apart", "review"),
    ),
    *_group(
        "Wording round",
        Action("wording-round", "Wording round: word the points that wait", ("F7",),
               "rooms.show_wording", "review"),
        Action("word-waiting", "Wording round: word the points that wait", ("F7",),
               "rooms.show_wording", "summary"),
    ),
    *_group(
        "After the call",
        Action("correction-round", "Correction round with the speakers", (),
               "sheets.show_round"),
        Action("reply", "Enter a speaker’s corrections", (), "sheets.show_reply", "review",
               takes_id=True),
        Action("series", "Memory of the series", (),
               "sheets.show_series"),
    ),
    *_group(
        "Merge",
        Action("merge", "Merge with other note-takers’ sessions", ("Ctrl+Shift+M",),
               "rooms.review.show_merge"),
        Action("merge-files", "Merge: choose files", (), "rooms.review.choose_files"),
        Action("take-in", "Merge: add what is shown", (),
               "rooms.review.merge.take_in", "review"),
        Action("join-likely", "Merge: join all likely matches", (),
               "rooms.review.merge.join_all_likely", "review"),
        Action("join-people", "Join two participants", (), "sheets.join_people"),
        Action("take-merge-back", "Merge: undo the last merge", (), "rooms.review.merge.take_back"),
    ),
    *_group(
        "Strip, stage and chat",
        Action("strip", "Strip over the call: open or close", ("Ctrl+Shift+S",),
               "windows.show_strip"),
        Action("stage", "Stage to share in the call: open or close", ("Ctrl+Shift+D",),
               "windows.show_stage"),
        Action("stage-message", "Message on the stage", (), "windows.write_message"),
        Action("clear-stage", "Remove the message from the stage", (), "windows.clear_message"),
        Action("chat-next", "Copy for the chat: next speakers", (),
               "windows.chat.copy_next_speakers"),
        Action("chat-time", "Copy for the chat: time left", (), "windows.chat.copy_time_left"),
        Action("chat-list", "Copy for the chat: list open or closed", (),
               "windows.chat.copy_list_state"),
        Action("chat-ask", "Copy for the chat: how to ask for the floor", (),
               "windows.chat.copy_how_to_ask"),
        Action("chat-contacts", "Copy for the chat: contacts for written inputs", (),
               "windows.chat.copy_contacts"),
    ),
    *_group(
        "Rooms",
        Action("prepare", "Prepare", ("Alt+1",), "rooms.show_prepare"),
        Action("floor", "Floor", ("Alt+2",), "rooms.show_floor"),
        Action("review", "Review", ("Alt+3",), "rooms.show_review"),
        Action("summary", "Summary", ("Alt+4",), "rooms.show_summary"),
        Action("next-room", "Next room", ("Ctrl+Tab",), "rooms.show_next",
               elsewhere={MACOS: ("Meta+Tab",)}),
        Action("spelling", "Spelling suggestions", ("Ctrl+.",),
               "rooms.suggest_spelling",
               elsewhere={MACOS: ("Ctrl+Alt+.",), CHINESE_WINDOWS: ("Ctrl+Alt+.",)}),
        Action("find", "Find words here; again, in all interventions", ("Ctrl+F",),
               "finding.begin"),
        Action("bold", "Bold", ("Ctrl+B",),
               "rooms.summary.make_bold", "summary"),
        Action("italic", "Italic", ("Ctrl+I",),
               "rooms.summary.make_italic", "summary"),
        Action("confirm-sentence", "Confirm the sentence", ("Ctrl+M",),
               "rooms.summary.confirm", "summary", elsewhere={MACOS: ("Ctrl+Alt+M",)}),
        Action("choose-points", "Choose the points a sentence rests on", ("Ctrl+L",),
               "rooms.summary.choose_points", "summary"),
        Action("to-word", "Points that wait for words", (), "rooms.summary.word", "summary"),
        Action("untold", "Points in no sentence", (),
               "rooms.summary.show_uncovered", "summary"),
        Action("remarks", "Remarks of others on the summary", (),
               "rooms.summary.show_remarks", "summary"),
        Action("make-final", "Make the summary final", (), "rooms.summary.make_final", "summary"),
        Action("reopen", "Reopen the final summary", (),
               "rooms.summary.finality.reopen", "summary"),
        Action("next-section", "Next section", ("Ctrl+PgDown",),
               "rooms.prepare.next_section", "prepare"),
        Action("previous-section", "Previous section", ("Ctrl+PgUp",),
               "rooms.prepare.previous_section", "prepare"),
    ),
    *_group(
        "Session",
        Action("undo", "Undo", ("Ctrl+Z",), "rooms.undo"),
        Action("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "rooms.redo"),
        Action("export", "Export the summary", ("Ctrl+E",), "rooms.summary.export"),
        Action("export-again", "Export again, as the last time", ("Alt+E",),
               "rooms.summary.export_again", elsewhere={MACOS: ("Ctrl+Alt+E",)}),
        Action("mail", "Send the last export by mail", (), "rooms.summary.export_panel.mail.write"),
        Action("take-back", "Bring back a summary that others edited in Word", (),
               "rooms.summary.taking_back.ask"),
        Action("preview", "Page preview beside the text: show or hide", ("F11",),
               "rooms.summary.previewing.toggle", "summary",
               elsewhere={MACOS: ("Ctrl+Alt+P",)}),
        Action("replace", "Find and replace in notes, board and summary", ("Ctrl+H",),
               "sheets.show_replace", elsewhere={MACOS: ("Ctrl+Alt+F",)}),
        Action("print", "Print the summary", ("Ctrl+P",),
               "rooms.summary.print_pages"),
        Action("save", "Save now, and show where", ("Ctrl+S",), "save_now"),
        Action("bring-in", "Bring in a list of people or a report of a call", (),
               "rooms.bring_in"),
        Action("versions", "Versions of this session", (), "sheets.show_versions"),
        Action("share", "Share through a folder", (), "folder.show_sheet"),
        Action("share-live", "Share live", (), "folder.show_live"),
        Action("join-live", "Join a live townhall", (), "folder.show_live_join",
               needs_session=False),
        Action("join-folder", "Continue a session from a folder", (), "folder.show_join",
               needs_session=False),
        Action("clean-copy", "Clean copy to hand out", (), "banners.privacy.show_clean_copy"),
        Action("erase", "Erase a person", (), "banners.privacy.show_erase"),
        Action("next-in-series", "New townhall: the next in this series", (), "sheets.show_next"),
        Action("new", "New townhall", ("Ctrl+N",), "begin_new", needs_session=False),
        Action("archive", "Archive: who said what over the years", (), "rooms.show_archive",
               needs_session=False),
        Action("open", "Open a session", ("Ctrl+O",), "open_other", needs_session=False),
    ),
    *_group(
        "Practice",
        Action("practise", "Practise a call", (), "guides.practise", needs_session=False),
        Action("practice-go", "Practice: go on with what is said, or pause", ("Ctrl+R",),
               "guides.practice.go_or_pause"),
        Action("practice-slower", "Practice: slower", (), "guides.practice.slow_down"),
        Action("practice-faster", "Practice: faster", (), "guides.practice.speed_up"),
        Action("practice-script", "Practice: show what is said, or put it away", (),
               "guides.practice.turn_script"),
    ),
    *_group(
        "Window",
        Action("palette", "Find an action", ("Ctrl+Shift+P",), "sheets.show_palette",
               needs_session=False),
        Action("larger-text", "Larger text", ("Ctrl++", "Ctrl+="), "text_zoom.enlarge",
               needs_session=False),
        Action("smaller-text", "Smaller text", ("Ctrl+-",), "text_zoom.reduce",
               needs_session=False),
        Action("usual-text", "Default text size", ("Ctrl+0",), "text_zoom.reset",
               needs_session=False),
        Action("next-part", "Next part of the window", ("F6",), "parts.go_on",
               needs_session=False),
        Action("previous-part", "Previous part of the window", ("Shift+F6",), "parts.go_back",
               needs_session=False),
        Action("keys", "Help: keys, marks and the guide", ("F1",), "sheets.show_keys",
               needs_session=False),
        Action("menu", "Menu", ("F10",), "show_menu", needs_session=False),
        Action("menu-here", "Menu of what is selected", ("Shift+F10", "Menu"),
               "places.show_here", needs_session=False),
        Action("settings", "Settings", ("Ctrl+,",), "sheets.show_settings", needs_session=False),
    ),
)  # fmt: skip

ROW_ACTIONS: tuple[Action, ...] = (
    *_group(
        "Speakers’ list",
        Action("request", "Edit the request…", (), "floor.speakers.edit", shown="F2",
               takes_id=True),
        Action("request-up", "Move up", (), "floor.speakers.move_up", shown="Alt+Up",
               takes_id=True),
        Action("request-down", "Move down", (), "floor.speakers.move_down", shown="Alt+Down",
               takes_id=True),
        Action("request-first", "Move to the top", (), "floor.speakers.move_first",
               shown="Alt+Home", takes_id=True),
        Action("request-last", "Move to the end", (), "floor.speakers.move_last",
               shown="Alt+End", takes_id=True),
        Action("withdraw", "Remove from the list", (), "floor.speakers.withdraw", shown="Delete",
               takes_id=True),
        Action("show-note", "Show the note", (), "floor.show_intervention", shown="Enter",
               takes_id=True),
    ),
    *_group(
        "Themes",
        Action("tag-theme", "Put on the point, or take off", (), "floor.tag", shown="Enter",
               takes_id=True),
        Action("rename-theme", "Rename…", (), "places.themes.rename", takes_id=True),
        Action("merge-theme", "Merge into…", (), "places.themes.merge", takes_id=True),
        Action("theme-under", "Move under…", (), "places.themes.move_under", takes_id=True),
        Action("theme-up", "Move up", (), "places.themes.move_up", takes_id=True),
        Action("theme-down", "Move down", (), "places.themes.move_down", takes_id=True),
        Action("remove-theme", "Remove", (), "places.themes.remove", takes_id=True),
    ),
    *_group(
        "Text",
        Action("cut", "Cut", (), "places.texts.cut", shown="Ctrl+X"),
        Action("copy", "Copy", (), "places.texts.copy", shown="Ctrl+C"),
        Action("paste", "Paste", (), "places.texts.paste", shown="Ctrl+V"),
        Action("select-all", "Select all", (), "places.texts.select_all", shown="Ctrl+A"),
    ),
    *_group(
        "Review",
        Action("open-note", "Open on the Floor", (), "rooms.show_intervention", shown="Enter",
               takes_id=True),
        Action("rename-speaker", "Rename the speaker…", (), "places.people.rename_speaker",
               takes_id=True),
        Action("join-speaker", "Join the speaker with another…", (), "places.people.join_speaker",
               takes_id=True),
        Action("open-card", "Open on the Floor", (), "rooms.review.board.open_card",
               shown="Enter", takes_id=True),
        Action("mark-card", "Mark for joining", (), "rooms.review.board.mark", shown="Space",
               takes_id=True),
        Action("card-words", "Use another speaker’s words", (), "rooms.review.board.use_next_words",
               shown="W", takes_id=True),
        Action("card-theme", "Move to another theme", (), "rooms.review.board.begin_move",
               shown="M", takes_id=True),
        Action("join-pair", "Join", (), "rooms.review.board.accept", shown="Enter",
               takes_id=True),
        Action("part-pair", "Keep apart", (), "rooms.review.board.refuse", shown="Delete",
               takes_id=True),
    ),
    *_group(
        "Summary",
        Action("write", "Edit the paragraph", (), "rooms.summary.write", shown="Enter",
               takes_id=True),
        Action("draft-again", "Draft the paragraph again", (),
               "rooms.summary.draft_again", takes_id=True),
        Action("end-writing", "Save and finish editing", (), "rooms.summary.page.end_writing",
               shown="Enter"),
    ),
)  # fmt: skip
"""What is done to one thing, such as a row or a card: it is in the menu of such a thing alone.

The keys `shown` are those that the list itself has, which `ON_THE_LIST` tells.
"""


def usual_keys(action: Action, system: str = "") -> tuple[str, ...]:
    """Return an action's keys on a system, before anybody chose others."""
    return action.elsewhere.get(system, action.keys)


def keys_of(action: Action) -> str:
    """Return an action's keys as the README writes them, Enter on the number pad left out."""
    keys = dict.fromkeys(key.replace("Return", "Enter") for key in action.keys)
    return action.shown or ", ".join(keys) or "menu"
