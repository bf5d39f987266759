"""Makes the template of the summary: `python -m townnotes_exporters.template` writes it anew."""

from io import BytesIO
from zipfile import ZipFile, ZipInfo

import townnotes_resources
from townnotes_exporters.atomic import write_file

_FILES = (
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "word/fontTable.xml",
    "word/footer1.xml",
    "word/settings.xml",
    "word/styles.xml",
    "word/theme/theme1.xml",
)
"""The template's parts, files of `templates/summary`, in the order in which they stand in it.

The page is A4 with margins of 2.54 cm. Word comes with the fonts on Windows and macOS; their other
names are their likeness elsewhere. Mode 15 of the settings is Word 2013 and later;
without it Word writes "Compatibility Mode" above the text.
"""


def make_template() -> bytes:
    """Return the template, byte for byte the same on every machine and day."""
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name in _FILES:
            # A bare ZipInfo is of 1 January 1980 and not compressed.
            entry = ZipInfo(name)
            # The system is part of the entry, and not the same on Windows.
            entry.create_system = 0
            part = townnotes_resources.path(f"templates/summary/{name}")
            archive.writestr(entry, part.read_text("utf-8"))
    return made.getvalue()


if __name__ == "__main__":
    write_file(townnotes_resources.path("templates/summary.docx"), make_template(), what="template")
