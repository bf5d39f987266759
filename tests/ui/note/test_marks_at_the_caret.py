"""What a mark may become is shown at the caret, and is in nobody's way."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import CTRL, SHIFT, Hands
from townnotes.domain.commands.sessions import set_reference_text
from townnotes.domain.entities import Participant, Theme
from townnotes.domain.registers import new_id
from townnotes_ui.completion.completion_list import CompletionList

TAB, DOWN, UP, ESC = Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape


@pytest.fixture
def note(hands: Hands) -> Hands:
    """Give the floor to the first speaker."""
    hands.adds("kov", "idr")
    hands.next()
    return hands


def _offered(note: Hands) -> list[str]:
    completion = note.floor.note.editor.completion
    return [choice.label for choice in completion.choices] if completion else []


def _mentioned(note: Hands, at: int = 0) -> list[str]:
    names = {one.id: one.name for one in note.state.all(Participant)}
    return [names[id_] for id_ in note.points()[at].mentions]


# D4
def test_a_participant_typed_after_the_sign_is_mentioned_and_the_text_stays_clean(
    note: Hands,
) -> None:
    note.types("agreed with the harbour @Idris \n")

    assert _mentioned(note) == ["Idris Okoro"]
    assert note.lines == ["agreed with the harbour", ""]
    row = note.floor.note.editor.lines.lines[0].row
    assert row is not None
    assert row.mentions == ("Idris Okoro",)


# D4
@pytest.mark.parametrize("typed", ["Marta_Kovač", "marta-kovac", "Kovac", "harbourfriends", "mar"])
def test_a_name_with_spaces_is_found_without_them(note: Hands, typed: str) -> None:
    note.types(f"echoed @{typed} \n")

    assert _mentioned(note) == ["Marta Kovač"]


# D4
def test_a_name_that_nobody_or_several_have_stays_where_it_was_typed(note: Hands) -> None:
    note.townhall.participant("Marta Quay")
    note.types("with @Marta and @Zoe on pay\n")

    assert note.texts() == ["with @Marta and @Zoe on pay"]
    assert _mentioned(note) == []


# D4
def test_a_mark_that_fits_nothing_stays_where_it_was_typed(note: Hands) -> None:
    note.types("more #trams for all #pay\n")

    assert note.texts() == ["more #trams for all"]


# D4
@pytest.mark.parametrize("leave", [Qt.Key.Key_Return, UP])
def test_marks_are_read_when_the_line_is_left(note: Hands, leave: Qt.Key) -> None:
    note.types("first\nmore rest #pay")

    note.press(leave)

    assert note.themes(note.points()[1]) == ["pay"]


# D4
def test_marks_are_read_when_the_caret_leaves_the_note(note: Hands) -> None:
    note.types("more rest @Idris")

    note.press(Qt.Key.Key_L, CTRL)

    assert _mentioned(note) == ["Idris Okoro"]


# D4
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("#", ["pay", "quiet hours"]),
        ("#qu", ["quiet hours", "new theme “qu”"]),
        ("#hou", ["quiet hours", "new theme “hou”"]),
        ("#pay", ["pay"]),
        ("#1", ["pay", "new theme “1”"]),
        ("!urg", ["urged"]),
        ("!for", ["called for", "asked for"]),
        ("@ko", ["Marta Kovač"]),
        ("@wor", ["Idris Okoro"]),
        ("a#", []),
        ("mail@", []),
    ],
)
def test_what_is_typed_after_a_sign_is_offered(note: Hands, typed: str, offered: list[str]) -> None:
    note.types(f"more {typed}")

    assert _offered(note) == offered


# D4
def test_paragraphs_are_offered_by_number_and_by_word(note: Hands) -> None:
    paragraphs = {"1": "Rest at night", "12": "Fair pay", "2": "Night buses"}
    note.desk.do(
        "text",
        lambda state: set_reference_text(state, new_id(), short="REV1", paragraphs=paragraphs),
    )

    note.types("on §1")
    by_number = _offered(note)
    note.press(Qt.Key.Key_Backspace)
    note.types("bus")
    by_word = _offered(note)
    note.press(TAB)
    note.types("\n")

    assert (by_number, by_word) == (["§1", "§12"], ["§2"])
    assert note.points()[0].cites[0].endswith("/2")


# D4
def test_tab_takes_the_best_fit_and_the_caret_stays(note: Hands) -> None:
    note.types("echoed @idr")

    note.press(TAB)

    assert note.lines == ["echoed @Idris_Okoro "]
    assert note.is_in_note
    note.types("on pay\n")
    assert note.texts() == ["echoed on pay"]
    assert _mentioned(note) == ["Idris Okoro"]


# D4
def test_after_the_bare_sign_enter_takes_only_what_the_arrows_chose(note: Hands) -> None:
    note.types("night work #")
    note.press(DOWN)
    note.press(DOWN)
    note.press(Qt.Key.Key_Return)
    chosen = note.lines
    note.types("\n")

    assert chosen == ["night work #quiet_hours "]
    assert note.themes(note.points()[0]) == ["quiet hours"]


# D4
def test_who_types_on_without_looking_is_not_disturbed(note: Hands) -> None:
    note.types("night work #pa \nrest !\n#pay\n#zz zz\n? who pays\n")

    assert note.lines == ["night work", "rest !", "", "#zz zz", "who pays", ""]
    assert note.themes(note.points()[0]) == ["pay"]
    assert _offered(note) == []


# L5
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, TAB])
def test_a_stance_half_typed_is_taken_and_the_caret_stays_in_the_line(
    note: Hands, key: Qt.Key
) -> None:
    note.types("!urg")

    note.press(key)
    assert len(note.lines) == 1
    note.types("rest at night\n")

    assert [(one.stance, one.text) for one in note.points()] == [("urged", "rest at night")]


# L5
@pytest.mark.parametrize("typed", ["!urged", "#pay", "#1", "#PAY", "@Idris_Okoro"])
def test_what_is_typed_in_full_needs_no_taking_and_enter_ends_the_line(
    note: Hands, typed: str
) -> None:
    note.types(f"rest at night {typed}\n")

    assert note.lines == ["rest at night", ""]


# L5
def test_what_is_not_shown_is_not_taken(note: Hands) -> None:
    note.types("night work #pa")
    note.press(ESC)

    note.press(Qt.Key.Key_Return)
    note.types("rest #zzz")
    note.press(Qt.Key.Key_Return)

    assert note.texts() == ["night work", "rest #zzz"]
    assert [one.label for one in note.state.all(Theme)] == ["pay", "quiet hours"]


# L5
def test_in_the_field_of_the_list_tab_takes_who_is_shown_and_the_caret_is_in_the_note(
    note: Hands,
) -> None:
    note.press(Qt.Key.Key_L, CTRL)
    note.types("петр")
    note.press(TAB)

    assert note.speakers() == ["Idris Okoro", "Ана Петрова"]
    assert note.is_in_note


# L5
def test_who_comes_back_to_letters_in_the_field_sees_whom_enter_takes(note: Hands) -> None:
    note.press(Qt.Key.Key_L, CTRL)
    note.types("пет")
    note.floor.go_to_note()
    note.press(Qt.Key.Key_L, CTRL)
    entry = note.floor.speakers.entry

    assert entry.picked == "Ана Петрова"
    shown = [one for one in entry.window().findChildren(CompletionList) if one.isVisible()]
    assert [one.chosen.label for one in shown if one.chosen] == ["Ана Петрова · Coastal Youth"]


# D4
def test_up_without_a_choice_goes_to_the_line_above(note: Hands) -> None:
    note.types("one\ntwo #")

    note.press(UP)

    assert note.floor.note.editor.textCursor().blockNumber() == 0
    assert _offered(note) == []


# D4
def test_esc_puts_only_the_list_away(note: Hands) -> None:
    note.types("night work #")

    note.press(ESC)

    assert _offered(note) == []
    assert note.lines == ["night work #"]
    assert note.is_in_note


# D4
def test_keys_of_the_floor_work_while_the_list_is_open(note: Hands) -> None:
    note.types("night work #")
    note.press(Qt.Key.Key_2, CTRL)

    assert note.themes(note.points()[0]) == ["quiet hours"]
    note.townhall.later(60)
    note.press(Qt.Key.Key_Return, CTRL)
    assert note.spoke() == ["Marta Kovač", "Idris Okoro"]


# D4
def test_a_theme_nobody_has_is_made_when_it_is_chosen(note: Hands) -> None:
    note.types("night work #night_buses")
    note.press(TAB)
    note.types("\n")

    assert [one.label for one in note.state.all(Theme)] == ["pay", "quiet hours", "night buses"]
    assert note.themes(note.points()[0]) == ["night buses"]


# D4
def test_a_theme_under_another_is_made_with_its_parent(note: Hands) -> None:
    note.types("night work #labour>wages")
    note.press(TAB)
    note.types("\n")

    by_label = {one.label: one for one in note.state.all(Theme)}
    assert by_label["wages"].parent == by_label["labour"].id
    assert note.themes(note.points()[0]) == ["wages"]


# D4
def test_two_people_of_one_name_are_told_apart(note: Hands) -> None:
    note.townhall.participant("Idris Okoro", organization="Night Watch")
    note.types("with @idris")
    note.press(DOWN)
    note.press(DOWN)
    note.press(Qt.Key.Key_Return)
    note.types("\n")

    meant = note.state.find(Participant, note.points()[0].mentions[0])
    assert meant
    assert meant.organization == "Night Watch"


# D4
def test_marks_in_pasted_lines_are_said_once_to_stay_as_they_are(note: Hands) -> None:
    from PySide6.QtCore import QMimeData

    pasted = QMimeData()
    pasted.setText("one #pay")
    note.floor.note.editor.insertFromMimeData(pasted)

    assert "Marks in pasted lines are not read" in note.window.notice.text
    note.window.say("something else")
    note.floor.note.editor.insertFromMimeData(pasted)
    assert note.window.notice.text == "something else"


# L5
@pytest.mark.parametrize("typed", ["night work", "night work #", "night work @zz", "@", ""])
def test_shift_and_tab_do_nothing_and_tab_takes_only_what_is_shown(note: Hands, typed: str) -> None:
    note.types(typed)

    note.press(Qt.Key.Key_Backtab, SHIFT)
    if not typed.endswith("#"):
        note.press(Qt.Key.Key_Tab)

    assert note.is_in_note
    assert note.lines == [typed]


# D4
def test_once_nothing_fits_any_more_enter_ends_the_line_as_ever(note: Hands) -> None:
    note.types("more !u")
    note.press(DOWN)

    note.types("zz\n")

    assert note.lines == ["more !uzz", ""]
