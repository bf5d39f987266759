"""Compares page 1 on every kind of letterhead with the letterhead's own, in Word and on paper.

What is painted in the colour of a logo, a head or a foot on the letterhead's own page 1 has to be
in the same place on ours. Pages of Word files are drawn by LibreOffice.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from shutil import which

from docx import Document
from docx.shared import Cm
from PySide6.QtGui import QImage

from tests.exporters.letter_kinds import KINDS, LetterKind
from tests.exporters.letters import FOOT, HEAD, LOGO
from tests.office import made_by_libreoffice
from townnotes.summary.document import Paragraph, Run, Summary
from townnotes_exporters.word import to_word
from townnotes_ui.pages.bands import texts_of
from townnotes_ui.pages.layout import pages_of
from townnotes_ui.pages.printing import begin_qt

COLOURS = {"logo": LOGO, "head": HEAD, "foot": FOOT}
_DPI = 50
_PAGE_MM = 215.9
_WIDE = round(_PAGE_MM / 25.4 * _DPI)
_NEAR_MM, _NEAR_CM = 5.0, 0.05
_LEAST_DOTS, _LIKE = 12, 70
_WORDS = "The co-facilitators convened a townhall with stakeholders of the lakes. " * 5
SUMMARY = Summary(
    "2nd virtual townhall on the Lakes Charter",
    (
        Paragraph("heading", (Run("Summary"),)),
        Paragraph("title", (Run("2nd virtual townhall on the Lakes Charter"),)),
        Paragraph("date", (Run("14 May 2026 (Zoom)"),)),
        Paragraph("body", (Run(_WORDS),)),
        Paragraph("body", (Run(_WORDS),)),
    ),
    series="Lakes",
)


class PaintedPage:
    """Page 1 as a picture: where it is painted in the colours of a letterhead, in millimetres."""

    def __init__(self, image: QImage) -> None:
        self._places: dict[str, list[tuple[int, int]]] = {name: [] for name in COLOURS}
        painted = image.convertToFormat(QImage.Format.Format_RGB32)
        wide = painted.width()
        self._unit = _PAGE_MM / wide
        dots = bytes(painted.constBits())
        white = b"\xff" * (4 * wide)
        for y in range(painted.height()):
            row = dots[4 * wide * y : 4 * wide * (y + 1)]
            if row != white:
                self._look(row, y)

    def _look(self, row: bytes, y: int) -> None:
        for x in range(0, len(row), 4):
            if row[x : x + 3] == b"\xff\xff\xff":
                continue
            for name, colour in COLOURS.items():
                seen = (row[x + 2], row[x + 1], row[x])
                if all(abs(one - other) < _LIKE for one, other in zip(seen, colour, strict=True)):
                    self._places[name].append((x // 4, y))

    def place_of(self, name: str) -> tuple[float, ...]:
        """Return the edges of what is painted in a colour; nothing where hardly any is."""
        found = self._places[name]
        if len(found) < _LEAST_DOTS:
            return ()
        across, down = [x for x, _ in found], [y for _, y in found]
        edges = (min(across), min(down), max(across), max(down))
        return tuple(self._unit * one for one in edges)


def moved(own: PaintedPage, page: PaintedPage) -> Iterator[str]:
    """Say what of a letterhead's own page 1 is missing on another, or elsewhere."""
    for name in COLOURS:
        there, here = own.place_of(name), page.place_of(name)
        if there and not here:
            yield f"{name} is missing"
        elif there and max(abs(a - b) for a, b in zip(there, here, strict=True)) > _NEAR_MM:
            far = ", ".join(f"{a:.0f}→{b:.0f}" for a, b in zip(there, here, strict=True))
            yield f"{name} is elsewhere ({far} mm)"


def said_wrongly(kind: LetterKind, text: str) -> Iterator[str]:
    """Say which words a page lacks, and which it must not have."""
    words = " ".join(text.split())
    yield from (f"does not say “{one}”" for one in kind.says if one not in words)
    yield from (f"says “{one}”" for one in kind.never if one in words)


class Trial:
    """A letterhead, the Word file made on it and our own page 1."""

    def __init__(self, kind: LetterKind, folder: Path) -> None:
        self.kind = kind
        self.template = kind.make(folder / kind.name.replace(" ", "_").replace(".", "_"))
        self.word = folder / f"{self.template.stem}-word.docx"
        self.word.write_bytes(to_word(SUMMARY, self.template))
        self.pages = pages_of(replace(SUMMARY, template=self.template))
        for _ in self.pages.lay_out():
            pass

    @property
    def own_text(self) -> str:
        """What our own page 1 says, from its head to its foot."""
        bands = (self.pages.letterhead.band(edge, 0) for edge in ("header", "footer"))
        said = [line for band in bands for line in texts_of(band)]
        return " ".join([*said, *self.pages.texts_on(0)])

    def faults(self) -> Iterator[str]:
        """Say what is wrong, with the file in which it is."""
        theirs, word = first_page(self.template), first_page(self.word)
        paper = PaintedPage(self.pages.image(0, _WIDE))
        if self.kind.stays:
            yield from (f"Word: {one}" for one in moved(theirs, word))
            yield from (f"PDF: {one}" for one in moved(theirs, paper))
        yield from (f"PDF beside Word: {one}" for one in moved(word, paper))
        yield from (f"Word: {one}" for one in said_wrongly(self.kind, text_of(self.word)))
        if self.kind.named:
            named = "; ".join(self.pages.letterhead.left_out)
            if self.kind.named not in named:
                yield f"does not name “{self.kind.named}” among “{named}”"
        else:
            yield from (f"PDF: {one}" for one in said_wrongly(self.kind, self.own_text))
            yield from (f"PDF leaves out {one}" for one in self.pages.letterhead.left_out)
        margin = Document(str(self.word)).sections[0].left_margin
        if margin is None or abs(margin / Cm(1) - self.kind.left) > _NEAR_CM:
            yield f"its left margin is {margin}"
        if which("pandoc") is not None:
            ran = subprocess.run(["pandoc", "-t", "plain", str(self.word)], capture_output=True,
                                 check=False)  # fmt: skip
            if ran.returncode or b"co-facilitators" not in ran.stdout:
                yield "pandoc does not read it"


def first_page(file: Path) -> PaintedPage:
    """Return page 1 of the PDF beside a file."""
    picture = file.with_suffix(".png")
    subprocess.run(
        ["pdftoppm", "-r", str(_DPI), "-f", "1", "-l", "1", "-singlefile", "-png",
         str(file.with_suffix(".pdf")), str(picture.with_suffix(""))],
        check=True,
    )  # fmt: skip
    return PaintedPage(QImage(str(picture)))


def text_of(file: Path) -> str:
    """Return what page 1 of the PDF beside a file says."""
    pdf = str(file.with_suffix(".pdf"))
    return subprocess.run(
        ["pdftotext", "-f", "1", "-l", "1", "-layout", pdf, "-"],
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip


def unsound(files: Sequence[Path]) -> Iterator[str]:
    """Say what two checkers of Word files find in some, where they are installed."""
    audit, integrity = map(_program, ("openxml-audit", "ooxml-integrity"))
    if audit:
        folder = files[0].parent / "audited"
        folder.mkdir(exist_ok=True)
        for file in files:
            shutil.copy(file, folder)
        said = subprocess.run([audit, "-r", "-o", "json", str(folder)], capture_output=True,
                              check=False).stdout  # fmt: skip
        for one in json.loads(said):
            for error in one["errors"]:
                yield f"{Path(one['file']).stem}: {error['part_uri']}: {error['description']}"
    else:
        yield "openxml-audit is not installed: nothing is checked by it"
    if integrity:
        ran = subprocess.run([integrity, "check", *map(str, files)], capture_output=True, text=True,
                             check=False)  # fmt: skip
        if ran.returncode:
            yield ran.stdout
    else:
        yield "ooxml-integrity is not installed: nothing is checked by it"


def _program(name: str) -> str | None:
    return which(name, path=str(Path(sys.executable).parent)) or which(name)


def tried(kinds: Sequence[LetterKind], folder: Path) -> list[Trial]:
    """Return trials whose files LibreOffice has turned into PDF, beside them."""
    begin_qt()
    trials = [Trial(kind, folder) for kind in kinds]
    made_by_libreoffice(*(file for one in trials for file in (one.template, one.word)))
    return trials


def letters_report(folder: Path) -> int:
    """Print what is wrong with every kind of letterhead; returns how many are wrong."""
    trials = tried(KINDS, folder)
    wrong = 0
    for one in trials:
        faults = list(one.faults())
        wrong += bool(faults)
        for fault in faults:
            print(f"{one.kind.name:28} {fault}")
    checked = list(unsound([one.word for one in trials]))
    print(*checked, sep="\n")
    print(f"{len(trials)} letterheads, {wrong} not as they should be, {len(checked)} findings")
    return wrong + len(checked)
