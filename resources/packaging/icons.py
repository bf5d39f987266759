"""The program's icon in the sizes and shapes that systems ask for, drawn from the one drawing."""

import os
import struct
from collections.abc import Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels a side, as the folders of the hicolor theme have them."""
_ICO_SIZES = (16, 24, 32, 48, 64, 256)
_ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


class IconDrawing:
    """One drawing as pictures of any size."""

    def __init__(self, svg: Path) -> None:
        self._application = QGuiApplication.instance() or QGuiApplication([])
        self._renderer = QSvgRenderer(str(svg))

    def png(self, size: int) -> bytes:
        """Return a square picture, `size` pixels a side."""
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self._renderer.render(painter)
        painter.end()
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(content.data())

    def write_pngs(self, theme: Path, name: str) -> None:
        """Write `hicolor/SIZExSIZE/apps/NAME.png` in an icon theme's folder."""
        for size in SIZES:
            target = theme / "hicolor" / f"{size}x{size}" / "apps" / f"{name}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(self.png(size))

    def write_ico(self, target: Path) -> None:
        """Write the icon of a Windows program."""
        target.write_bytes(_ico((size, self.png(size)) for size in _ICO_SIZES))

    def write_icns(self, target: Path) -> None:
        """Write the icon of a macOS program."""
        parts = [_chunk(kind, self.png(size)) for size, kind in _ICNS_TYPES.items()]
        target.write_bytes(_chunk(b"icns", b"".join(parts)))


def _ico(pictures: Iterable[tuple[int, bytes]]) -> bytes:
    """Lay pictures out as an .ico: a head, an entry for each, the pictures themselves."""
    pictures = list(pictures)
    at = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, png in pictures:
        # A byte holds no 256: 0 stands for it.
        side = size % 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), at + len(body))
        body += png
    return head + body


def _chunk(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack(">I", len(content) + 8) + content
