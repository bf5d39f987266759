"""Finds a paragraph on the page of the summary."""

from townnotes_ui.summary.paragraph_edit import ParagraphEdit
from townnotes_ui.summary.room import SummaryRoom


def edit(room: SummaryRoom, section: str) -> ParagraphEdit:
    return room.page.paragraphs[section].edit
