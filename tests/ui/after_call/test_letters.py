"""Letters in the mail program: it is asked to open, and what a link cannot hold is copied."""

import pytest
from PySide6.QtCore import QUrl, QUrlQuery
from PySide6.QtGui import QGuiApplication

from tests.after_call.harbour import unheard
from tests.ui.hands import Hands
from tests.ui.mail_program import MailProgram
from townnotes.after_call.letters import Address, MailText, letter_words
from townnotes_ui.after_call.letters import LONGEST_LINK, open_letter
from townnotes_ui.floor.speakers.not_heard_sheet import NotHeardSheet

FULL = QUrl.ComponentFormattingOption.FullyDecoded
WORDS = letter_words("en")


def opened(hands: Hands) -> NotHeardSheet:
    unheard(hands.townhall)
    hands.floor.speakers.sheets.show_not_heard()
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, NotHeardSheet)
    return sheet


# X13
def test_the_mail_to_those_not_heard_opens_with_blind_copies(
    hands: Hands, mails: MailProgram
) -> None:
    opened(hands).mail_button.click()

    said = QUrlQuery(mails.asked[0])
    assert mails.asked[0].path() == ""
    assert said.queryItemValue("bcc", FULL) == "di@pier4.org,ed@elder.org"
    assert said.queryItemValue("subject", FULL).startswith("Your request for the floor: 3rd")
    assert "written" in said.queryItemValue("body", FULL) or "writing" in said.queryItemValue(
        "body", FULL
    )
    assert "Nothing is sent from here" in hands.window.banners.told.text


# X13
def test_the_sheet_names_who_has_no_e_mail_address(hands: Hands) -> None:
    sheet = opened(hands)

    assert sheet.unreached.text() == "Without an e-mail address: Dr. Fay, Clinic; Gulls"


# X13
def test_the_mail_is_copied_with_its_addresses(hands: Hands) -> None:
    opened(hands).copy_mail_button.click()

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Bcc: Di <di@pier4.org>, ")
    assert "Dear colleagues," in copied


# X13
def test_without_a_mail_program_the_mail_is_copied_and_that_is_said(hands: Hands) -> None:
    opened(hands).mail_button.click()

    assert "Dear colleagues," in QGuiApplication.clipboard().text()
    assert "No mail program could be opened" in hands.window.banners.told.text


# X15
@pytest.mark.parametrize(
    ("addresses", "said"), [(1, "Its text is copied"), (200, "Its text and addresses are copied")]
)
def test_what_a_link_cannot_hold_is_copied_and_that_is_said(
    hands: Hands, mails: MailProgram, addresses: int, said: str
) -> None:
    to = tuple(Address("", f"somebody-{at}@example.org") for at in range(addresses))
    letter = MailText(to, (), "About", "words " * 2000)

    open_letter(hands.desk, letter, WORDS)

    assert len(mails.asked[0].toEncoded().data()) <= LONGEST_LINK
    assert "words words" in QGuiApplication.clipboard().text()
    assert said in hands.window.banners.told.text
