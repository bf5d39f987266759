import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.summary.townhalls import Townhall
from townnotes.domain.state import State
from townnotes.summary.draft import write_draft
from townnotes.summary.lint import Finding, lint, mended
from townnotes_ui.summary.lint_panel import LintPanel


def _town(*texts: str) -> Townhall:
    town = Townhall()
    town.theme("lamps")
    town.theme("owls")
    for section, text in zip(("lamps", "owls"), texts, strict=False):
        town.by_hand(section, text)
    return town


def _show(panel: LintPanel, state: State) -> tuple[Finding, ...]:
    draft = write_draft(state)
    found = lint(state, draft)
    panel.show_findings(draft, found)
    return found


@pytest.fixture
def panel(qtbot: QtBot) -> LintPanel:
    one = LintPanel()
    qtbot.addWidget(one)
    one.resize(224, 480)
    one.show()
    return one


def heard(signal: SignalInstance) -> list[Finding]:
    """Return a list that fills with what a signal says."""
    told: list[Finding] = []
    signal.connect(told.append)
    return told


def words(panel: LintPanel) -> list[str]:
    return [row.text for row in panel.list.rows.rows]


# F7
def test_findings_stand_under_their_paragraphs_with_their_reasons(panel: LintPanel) -> None:
    _show(panel, _town("Lamps save 40% and 50%", "Owls organise it.").state)

    assert words(panel) == [
        "lamps", "Per cent, not %", "Per cent, not %", "Full stop missing", "owls",
        "Oxford spelling"
    ]  # fmt: skip
    assert panel.reason.text() == "A text writes “per cent”; % stands in tables."
    assert panel.change.text().split() == ["%", "→", "per", "cent"]
    assert panel.caption.text() == "Style · 4"


# F7
def test_enter_shows_a_finding_on_the_page(panel: LintPanel) -> None:
    found = _show(panel, _town("Lamps save 40%.").state)
    panel.list.setFocus()

    shown = heard(panel.show_wanted)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)

    assert shown == [found[0]]


def test_a_heading_shows_the_first_of_its_paragraph(panel: LintPanel) -> None:
    found = _show(panel, _town("Lamps save 40%.").state)
    QTest.keyClick(panel.list, Qt.Key.Key_Up)

    shown = heard(panel.show_wanted)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)

    assert panel.current is None
    assert shown == [found[0]]


# F7, X11
@pytest.mark.parametrize("by_key", [True, False])
def test_one_key_or_click_mends_a_finding(panel: LintPanel, *, by_key: bool) -> None:
    _show(panel, _town("Lamps save 40%.").state)

    wanted = heard(panel.fix_wanted)
    if by_key:
        QTest.keyClick(panel.list, Qt.Key.Key_F)
    else:
        panel.fix_button.click()

    assert mended("Lamps save 40%.", wanted) == "Lamps save 40 per cent."


# F7
def test_all_of_a_kind_are_mended_at_once(panel: LintPanel) -> None:
    _show(panel, _town("Lamps save 40% and 50%.", "Owls organise 60%.").state)
    assert panel.all_button.text() == "Fix all 3"

    wanted: list[tuple[Finding, ...]] = []
    panel.fix_all_wanted.connect(wanted.append)
    QTest.keyClick(panel.list, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)

    assert [one.said for one in wanted[0]] == ["%", "%", "%"]


def test_what_only_a_person_can_mend_has_no_button(panel: LintPanel) -> None:
    _show(panel, _town("Lamps glow in the.").state)
    wanted = heard(panel.fix_wanted)
    QTest.keyClick(panel.list, Qt.Key.Key_F)

    assert words(panel) == ["lamps", "Word missing or doubled"]
    assert not panel.fix_button.isVisible()
    assert wanted == []


def test_the_next_finding_is_chosen_once_one_is_mended(panel: LintPanel) -> None:
    _show(panel, _town("Lamps save 40%.", "Owls organise it.").state)
    _show(panel, _town("Lamps save 40 per cent.", "Owls organise it.").state)

    assert panel.current is not None
    assert panel.current.said == "organise"


def test_the_finding_chosen_stays_chosen_when_others_come(panel: LintPanel) -> None:
    _show(panel, _town("Lamps save it.", "Owls organise it.").state)
    _show(panel, _town("Lamps save 40%.", "Owls organise it.").state)

    assert panel.current is not None
    assert panel.current.said == "organise"


def test_a_draft_without_findings_says_so(panel: LintPanel) -> None:
    _show(panel, _town("Lamps glow.").state)

    assert panel.nothing.isVisible()
    assert not panel.list.isVisible()


def test_each_row_says_its_weight_in_words(panel: LintPanel) -> None:
    state = _town("It met on Monday, 20 April 2022, and saved 40%.").state
    _show(panel, state)

    said = [panel.list.rows.index(place, 0).data() for place in range(3)]
    assert said[0] == "lamps, 2 findings"
    assert said[1].startswith("Check: Weekday fits the date. 20 April 2022 is a Wednesday.")
    assert said[2].startswith("Style: Per cent, not %.")
