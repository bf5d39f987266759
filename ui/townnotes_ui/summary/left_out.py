"""Says before a PDF is written what of its letterhead printing does not follow."""

from pathlib import Path

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QWidget

from townnotes.errors import FileError, RuleError


def what_is_left_out(said_by: QWidget, template: Path) -> str:
    """Return what the PDF leaves out or shows otherwise; nothing where it follows everything."""
    # Word files are read by what is imported here, when somebody prints.
    from townnotes_exporters.letterhead import letterhead_of
    from townnotes_ui.pages.text import font_of

    try:
        letterhead = letterhead_of(template)
    except (RuleError, FileError) as error:
        return str(error)
    said: list[str] = []
    if letterhead.left_out:
        words = said_by.tr("; ").join(letterhead.left_out)
        said.append(said_by.tr("The PDF leaves out {}; a Word file keeps it.").format(words))
    looks = (letterhead.body, letterhead.heading, letterhead.title)
    for font, look in {look.font: look for look in looks if look.font}.items():
        worn = QFontInfo(font_of(look)).family()
        if worn.casefold() != font.casefold():
            words = said_by.tr("{} is not on this computer: the PDF is set in {}.")
            said.append(words.format(font, worn))
    return "\n".join(said)
