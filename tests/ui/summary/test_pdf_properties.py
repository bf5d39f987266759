"""What a PDF of the window says of itself."""

import re
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.summary.townhalls import Townhall
from townnotes.summary.publication import Publication, publish
from townnotes_ui.pages.layout import write_pdf

_NAMES = rb"Title|Author|Creator|Producer|Subject|Keywords"
_TEXT = re.compile(rb"/(" + _NAMES + rb") \((.*?)(?<!\\)\)", re.DOTALL)


# G7, X10
def test_a_pdf_says_its_title_and_not_who_made_it(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp
    town = Townhall(name="townhall", process="Sky Charter")
    town.theme("buses")
    town.says("Ada", "called for", "night buses", "buses")
    target = tmp_path / "summary.pdf"

    write_pdf(publish(town.state, town.draft, Publication()), target)
    content = target.read_bytes()
    said = {
        name.decode(): text.decode("utf-16") if text.startswith(b"\xfe\xff") else text.decode()
        for name, text in _TEXT.findall(content)
    }
    authors = re.findall(rb"<dc:creator>(.*?)</dc:creator>", content, re.DOTALL)

    assert said["Title"] == "Townhall on the Sky Charter"
    assert said.get("Author", "") == ""
    assert said["Creator"] == "townnotes"
    assert not [one for one in authors if re.sub(rb"<[^>]*>", b"", one).strip()]
    assert "Subject" not in said
    assert "Keywords" not in said
