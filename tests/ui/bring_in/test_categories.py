"""Categories of a list that the session has not, as they are settled at the window."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.bring_in.sheet_hands import chooses, dropped, mends, new_people
from tests.ui.hands import Hands
from townnotes.domain.commands.participants import add_category
from townnotes.domain.entities import Category, Participant
from townnotes.domain.registers import new_id
from townnotes.importers.call.categories import NewCategory


def test_a_new_category_is_added_with_the_plural_proposed(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", "Name,Category\nBen Ito,donor\nCy Otto,donor\n")
    shown = [tuple(row) for row in sheet.categories.model.rows]

    hands.press(Qt.Key.Key_Return)

    assert shown == [("donor", 2, NewCategory("donor", "donors"))]
    category = hands.state.all(Category)[-1]
    assert (category.singular, category.plural) == ("donor", "donors")


def test_the_plural_is_typed_where_the_one_proposed_is_wrong(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", "Name,Category\nBen Ito,academia\n")
    sheet.show_view("categories")

    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Right)
    mends(hands, "members of academia")
    sheet.button.click()

    category = hands.state.all(Category)[-1]
    assert (category.singular, category.plural) == ("academia", "members of academia")


def test_a_category_of_the_file_becomes_one_of_the_session(hands: Hands, tmp_path: Path) -> None:
    hands.desk.do("c", lambda state: add_category(state, new_id(), "stakeholder", "stakeholders"))
    count = len(hands.state.all(Category))
    before = len(hands.state.all(Participant))
    sheet = dropped(hands, tmp_path, "list.csv", "Name,Category\nBen Ito,NGO\nCy Otto,NGO\n")
    sheet.show_view("categories")

    chooses(hands, "stakeholder")
    sheet.button.click()

    assert len(hands.state.all(Category)) == count
    categories = {hands.state.find(Category, one.category) for one in new_people(hands, before)}
    assert {one.singular for one in categories if one is not None} == {"stakeholder"}
