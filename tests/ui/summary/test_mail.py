"""Send by mail: the system's mail program is asked, and nothing leaves by itself."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl, QUrlQuery
from PySide6.QtGui import QGuiApplication

from tests.ui.mail_program import MailProgram, mail_program
from tests.ui.summary.exporting import Answer, Exporting
from townnotes_ui.exporting.mail import mail_link


@pytest.fixture
def program() -> Generator[MailProgram]:
    with mail_program() as one:
        yield one


@pytest.fixture
def written(exporting: Exporting, answer: Answer, tmp_path: Path) -> Path:
    target = tmp_path / "Résumé & notes.md"
    answer(target)
    exporting.opens(".md")
    exporting.exports()
    return target


def test_the_mail_program_opens_with_the_files_name_and_it_is_said_that_nothing_is_attached(
    exporting: Exporting, written: Path, program: MailProgram
) -> None:
    exporting.panel.mail_button.click()

    said = QUrlQuery(program.asked[0])
    full = QUrl.ComponentFormattingOption.FullyDecoded
    assert program.asked[0].path() == ""
    assert said.queryItemValue("subject", full) == "Summary: 3rd virtual townhall, 2026-03-11"
    assert said.queryItemValue("body", full) == ("Please find attached “Résumé & notes.md”.\r\n")
    told = exporting.hands.window.banners.told
    assert "Nothing is sent or attached from here" in told.text
    assert [one.text() for one in told.choices] == ["Open folder"]


def test_where_there_is_no_mail_program_the_text_is_copied_and_that_is_said(
    exporting: Exporting, written: Path
) -> None:
    exporting.panel.mail_button.click()

    assert "“Résumé & notes.md”" in QGuiApplication.clipboard().text()
    assert "No mail program could be opened" in exporting.hands.window.banners.told.text


def test_before_anything_was_exported_there_is_nothing_to_send(
    exporting: Exporting, program: MailProgram
) -> None:
    exporting.panel.mail.write()

    assert program.asked == []
    assert exporting.hands.window.notice.text == "Nothing to send: export the summary first."


@pytest.mark.parametrize("text", ["a&b=c?d#e", "50 % “off”", "плавно\nдвух"])
def test_no_sign_of_a_text_is_read_as_a_part_of_the_link(text: str) -> None:
    said = QUrlQuery(mail_link(text, text))

    full = QUrl.ComponentFormattingOption.FullyDecoded
    assert said.queryItemValue("subject", full) == text
    assert said.queryItemValue("body", full) == text.replace("\n", "\r\n")
