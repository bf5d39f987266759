"""Has a letter copied, or opened in the mail program: nothing is sent from here."""

from PySide6.QtGui import QDesktopServices, QGuiApplication

from townnotes.after_call.letters import LetterWords, MailText
from townnotes_ui.desk import Desk
from townnotes_ui.exporting.mail import mail_link
from townnotes_ui.language.translation import tr

LONGEST_LINK = 1_900
"""Bytes: Windows hands a link of some two thousand on, and cuts or refuses a longer one."""


def copy_letter(desk: Desk, letter: MailText, words: LetterWords) -> None:
    """Put a letter on the clipboard, with whom it goes to."""
    QGuiApplication.clipboard().setText(letter.whole(words))
    desk.noticed.emit(tr("The mail is copied, with its addresses and subject."))


def open_letter(desk: Desk, letter: MailText, words: LetterWords) -> None:
    """Have the mail program open with a letter; what it cannot be handed is copied, and said."""
    to, bcc = ([one.email for one in held] for held in (letter.to, letter.bcc))
    link, said = mail_link(letter.subject, letter.text, to, bcc), ""
    if len(link.toEncoded().data()) > LONGEST_LINK:
        link, said = mail_link(letter.subject, "", to, bcc), tr("Its text is copied: paste it in.")
        QGuiApplication.clipboard().setText(letter.text)
    if len(link.toEncoded().data()) > LONGEST_LINK:
        link = mail_link(letter.subject, "")
        said = tr("Its text and addresses are copied: paste them in.")
        QGuiApplication.clipboard().setText(letter.whole(words))
    if QDesktopServices.openUrl(link):
        asked = tr("Your mail program was asked to open. Nothing is sent from here.")
        desk.told.emit(" ".join(filter(None, (asked, said))), ())
        return
    QGuiApplication.clipboard().setText(letter.whole(words))
    desk.told.emit(
        tr("No mail program could be opened. The mail is copied: paste it where you write mails."),
        (),
    )
