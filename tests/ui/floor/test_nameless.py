"""Who has no name, as after an erasing, is called a participant wherever they are shown."""

from tests.ui.hands import Hands
from townnotes.domain.entities import Intervention
from townnotes.domain.floor.floor_reading import spoke_row
from townnotes.domain.registers import Assign
from townnotes.safety.privacy.erasing import erase
from townnotes.safety.privacy.people import choose_person
from townnotes.safety.whole_text import notes_as_text
from townnotes_ui.note.intervention_sheets import speaker_name
from townnotes_ui.wording import shown_name


def test_one_word_for_whoever_has_no_name(hands: Hands) -> None:
    hands.adds("Marta")
    hands.next()
    hands.types("more light")
    hands.saves()
    erase(hands.desk.session, choose_person(hands.desk.session, "Marta Kovač"))
    (one,) = hands.state.all(Intervention)
    hands.floor.show_intervention(one.id)

    row = spoke_row(hands.state, one, 1)
    said = {
        speaker_name(hands.state, one),
        shown_name("", "", to_identify=True),
        shown_name(row.name, row.organization, to_identify=row.to_identify),
        list(notes_as_text(hands.state))[1].splitlines()[0].partition(" ")[2],
        hands.floor.note.head.name.text(),
    }

    assert said == {"A participant"}


def test_all_that_is_copied_of_a_townhall_without_a_name_begins_with_its_first_words(
    hands: Hands,
) -> None:
    session = hands.state.session
    hands.townhall.do([Assign("session", session.id, name, "") for name in ("name", "date")])
    hands.adds("Marta")
    hands.next()
    hands.types("more light")
    hands.saves()

    assert "Marta Kovač" in next(notes_as_text(hands.state))
