"""Two windows and a reader at one live townhall."""

from PySide6.QtGui import QGuiApplication

from tests.live.laptops import Office
from tests.ui.hands import Hands
from tests.ui.live.live_hands import LiveHands
from townnotes.live.links import link_text
from townnotes.settings import load_settings
from townnotes_ui.folder.live_sheets import LiveJoinSheet, LiveShareSheet

SENTENCE = "night work on the pier needs a stand-alone paragraph"


def test_what_ada_notes_bea_and_the_reader_see(
    ada: LiveHands, bea: LiveHands, viewer: LiveHands
) -> None:
    ada.window.activateWindow()
    ada.floor.go_to_note()
    ada.until(lambda: ada.is_in_note)
    ada.types(SENTENCE)
    ada.leaves_line()

    bea.until(lambda: SENTENCE in bea.lines)
    viewer.until(lambda: SENTENCE in viewer.lines)
    ada.until(lambda: len(ada.sharing.people) == 2)
    assert [one.reads_along for one in ada.sharing.people] == [False, True]


def test_what_a_reader_types_stays_in_their_own_file(ada: LiveHands, viewer: LiveHands) -> None:
    viewer.window.activateWindow()
    viewer.floor.go_to_note()
    viewer.until(lambda: viewer.is_in_note)
    viewer.types(SENTENCE)
    viewer.leaves_line()
    viewer.until(lambda: viewer.sharing.news.people)

    presence = viewer.window.folder.presence
    assert presence is not None
    assert presence.words.startswith("reading along")
    assert "stays in your own file" in viewer.about.facts.text()
    assert SENTENCE not in ada.lines


def test_the_links_are_copied(ada: LiveHands) -> None:
    about = ada.about

    about.write_row.copy_button.click()

    assert QGuiApplication.clipboard().text() == ada.links.write_link
    assert ada.links.write_link != ada.links.read_link


def test_a_link_is_shown_as_a_code(ada: LiveHands) -> None:
    about = ada.about

    about.read_row.code_button.click()

    assert about.code.isVisible()


def test_one_click_withdraws_a_link_and_the_window_of_who_came_by_it_says_so(
    ada: LiveHands, bea: LiveHands
) -> None:
    before = ada.links.write_link

    ada.about.write_row.withdraw_button.click()

    ada.until(lambda: ada.links.write_link != before)
    bea.until(lambda: "was withdrawn" in bea.banner)
    assert "saved in your own file" in bea.banner


def test_a_server_that_is_away_is_told_and_typing_goes_on(ada: LiveHands, office: Office) -> None:
    office.cluster.kill()
    try:
        ada.until(lambda: "cannot be reached" in ada.banner)
        ada.window.activateWindow()
        ada.floor.go_to_note()
        ada.until(lambda: ada.is_in_note)
        ada.types(SENTENCE)
        ada.leaves_line()
        ada.until(lambda: ada.sharing.owed)
        assert ada.texts() == [SENTENCE]
    finally:
        office.cluster.start()

    ada.until(lambda: not ada.banner and ada.sharing.owed == 0)


def test_a_townhall_that_was_live_is_live_again_when_it_is_opened(ada: LiveHands) -> None:
    links = ada.links

    ada.window.close_session()
    ada.window.folder.go_on()

    assert ada.links == links


def test_the_host_who_tries_the_link_stays_the_host(ada: LiveHands) -> None:
    before = ada.links

    ada.follows(before.write_link)

    assert ada.links == before
    assert ada.links.is_host


def test_stopping_keeps_everything_here(ada: LiveHands) -> None:
    ada.about.stop_button.click()

    assert ada.window.folder.sharing is None
    assert load_settings().folders == {}
    assert ada.window.notice.text.startswith("No longer live.")


def test_a_link_to_a_townhall_is_no_office_s_link(ada: LiveHands, hands: Hands) -> None:
    link = ada.links.write_link
    ada.about.stop_button.click()
    ada.window.folder.show_live()
    sheet = ada.window.sheets.shown
    assert isinstance(sheet, LiveShareSheet)

    sheet.office.setText(link)
    sheet.button.click()

    assert "joins one townhall" in sheet.said.text()


def test_a_damaged_link_is_refused_in_words(hands: Hands) -> None:
    hands.window.folder.show_live_join("townnotes:join?at=x")

    sheet = hands.window.sheets.shown
    assert isinstance(sheet, LiveJoinSheet)
    assert "is not whole" in sheet.said.text()


def test_the_office_s_link_is_remembered(ada: LiveHands, office: Office) -> None:
    ada.about.stop_button.click()
    ada.window.folder.show_live()
    sheet = ada.window.sheets.shown

    assert isinstance(sheet, LiveShareSheet)
    assert sheet.office.text() == load_settings().live_host
    assert sheet.office.text() != link_text(office.host_link())
