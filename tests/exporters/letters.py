"""Makes letterheads of every kind that offices have, in colours by which each part is found."""

import re
import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt, RGBColor

LOGO, HEAD, FOOT = (200, 0, 160), (0, 140, 0), (220, 90, 0)
"""What a logo, the words of a head and those of a foot are painted in."""
EMU_OF_CM = 360_000
_W = nsdecls("w")
_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w10="urn:schemas-microsoft-com:office:word"'
)


def png(wide: int = 60, high: int = 20, colour: tuple[int, int, int] = LOGO) -> bytes:
    """Return a picture of one colour."""

    def chunk(name: bytes, data: bytes) -> bytes:
        checked = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + checked

    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    rows = b"".join(b"\0" + bytes(colour) * wide for _ in range(high))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def emf() -> bytes:
    """Return what begins as a picture of Windows’ own kind does."""
    return struct.pack("<II", 1, 88) + b"\0" * 32 + b" EMF" + b"\0" * 60


class Letter:
    """A letterhead in the making."""

    def __init__(self) -> None:
        self.document: WordDocument = Document()
        self.section = self.document.sections[0]

    # Words.

    def head(self, text: str = "HARBOUR COUNCIL", place: Any = None) -> Any:
        """Put words into the first line of the header, or into another paragraph."""
        paragraph = place if place is not None else self.section.header.paragraphs[0]
        run = paragraph.add_run(text)
        run.font.color.rgb, run.font.size, run.font.name = RGBColor(*HEAD), Pt(12), "Arial"
        return paragraph

    def foot(self, text: str = "1 Quay Street") -> Any:
        """Put words into the first line of the footer."""
        paragraph = self.section.footer.paragraphs[0]
        run = paragraph.add_run(text)
        run.font.color.rgb, run.font.size, run.font.name = RGBColor(*FOOT), Pt(9), "Arial"
        return paragraph

    def text(self, *lines: str) -> None:
        """Write old text below."""
        for line in lines:
            self.document.add_paragraph(line)

    # What is drawn.

    @staticmethod
    def picture(part: Any, content: bytes | None = None) -> str:
        """Put a picture into the package; returns by which name a part knows it."""
        return part.get_or_add_image(BytesIO(content or png()))[0]

    @staticmethod
    def put(paragraph: Any, xml: str) -> None:
        """Put a drawing, with its names said here, into a run of a paragraph."""
        made: Any = parse_xml(f"<w:r {_NAMES}>{xml}</w:r>")
        paragraph._p.append(made)  # noqa: SLF001

    def logo(self, place: Any, wide: float, high: float, anchor: str = "", cut: str = "") -> None:
        """Put a logo of so many centimetres into a paragraph, or anchor it there."""
        xml = drawn(pic(self.picture(place.part), wide, high, cut=cut), wide, high, anchor)
        self.put(place, xml)

    # The file.

    def save(self, path: Path) -> Path:
        """Write it."""
        self.document.save(str(path))
        return path


def pic(id_: str, wide: float, high: float, *, cut: str = "", at: str = "0,0") -> str:
    """Return a picture as an element."""
    x, y = at.split(",")
    return (
        '<pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="logo"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{id_}"/>{cut}<a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext {_size(wide, high)}/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    )


def box(wide: float, high: float, words: str = "", fill: str = "", at: str = "0,0") -> str:
    """Return a text box, or a plain shape, as an element."""
    x, y = at.split(",")
    filled = f'<a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>' if fill else "<a:noFill/>"
    text = f"<wps:txbx><w:txbxContent>{line(words)}</w:txbxContent></wps:txbx>" if words else ""
    return (
        f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="{x}" y="{y}"/>'
        f'<a:ext {_size(wide, high)}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f"{filled}<a:ln><a:noFill/></a:ln></wps:spPr>{text}<wps:bodyPr/></wps:wsp>"
    )


def line(words: str) -> str:
    """Return a paragraph in the colour of heads."""
    return (
        '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:rPr>'
        '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:color w:val="008C00"/><w:sz w:val="24"/>'
        f"</w:rPr><w:t>{words}</w:t></w:r></w:p>"
    )


def drawn(held: str, wide: float, high: float, anchor: str = "") -> str:
    """Return a `w:drawing` in its line, or where an anchor puts it."""
    kind = held[1:].partition(":")[0]
    uri = {
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    }[kind]
    about = '<wp:docPr id="1" name="Picture 1"/><wp:cNvGraphicFramePr/>'
    graphic = f'<a:graphic><a:graphicData uri="{uri}">{held}</a:graphicData></a:graphic>'
    extent = f"<wp:extent {_size(wide, high)}/>"
    if not anchor:
        return f"<w:drawing><wp:inline>{extent}{about}{graphic}</wp:inline></w:drawing>"
    position, _, wrap = anchor.partition("|")
    return (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        'relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        f'<wp:simplePos x="0" y="0"/>{position}{extent}<wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f"{wrap or '<wp:wrapNone/>'}{about}{graphic}</wp:anchor></w:drawing>"
    )


def at(across: str, x: float | str, down: str, y: float | str, wrap: str = "") -> str:
    """Return an anchor: from what, and how many centimetres or where along it."""
    return (
        f'<wp:positionH relativeFrom="{across}">{_along(x)}</wp:positionH>'
        f'<wp:positionV relativeFrom="{down}">{_along(y)}</wp:positionV>|{wrap}'
    )


def _along(where: float | str) -> str:
    if isinstance(where, str):
        return f"<wp:align>{where}</wp:align>"
    return f"<wp:posOffset>{round(where * EMU_OF_CM)}</wp:posOffset>"


def _size(wide: float, high: float) -> str:
    return f'cx="{round(wide * EMU_OF_CM)}" cy="{round(high * EMU_OF_CM)}"'


def vml(style: str, wrap: str = "") -> Callable[[str], str]:
    return lambda id_: (
        f'<w:pict><v:shape id="s" style="{style}"><v:imagedata r:id="{id_}" o:title="C:\\\\x.png"/>'
        f"{wrap}</v:shape></w:pict>"
    )


def vml_group(id_: str) -> str:
    return (
        '<w:pict><v:group style="width:113.4pt;height:34pt" coordorigin="0,0" coordsize="2268,680">'
        f'<v:shape style="position:absolute;left:0;top:0;width:1134;height:680"><v:imagedata r:id='
        f'"{id_}"/></v:shape></v:group></w:pict>'
    )


def vml_box(_: str) -> str:
    return (
        '<w:pict><v:rect style="position:absolute;margin-left:200pt;margin-top:0;width:180pt;'
        'height:40pt" filled="f" stroked="f"><v:textbox><w:txbxContent>'
        f"{line('Office of the Harbour')}</w:txbxContent></v:textbox></v:rect></w:pict>"
    )


def choice(_: str) -> str:
    anchor = at("margin", "right", "paragraph", 0.0)
    new = drawn(box(6, 1.2, "Office of the Harbour"), 6, 1.2, anchor)
    return (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{new}</mc:Choice>'
        f"<mc:Fallback>{vml_box('')}</mc:Fallback></mc:AlternateContent>"
    )


def group(id_: str) -> str:
    held = pic(id_, 3, 1.2) + box(5, 1.2, "Harbour Office", at=f"{3 * EMU_OF_CM},0")
    size = f'cx="{8 * EMU_OF_CM}" cy="{round(1.2 * EMU_OF_CM)}"'
    frame = (
        f'<wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/><a:chOff x="0" y="0"/>'
        f"<a:chExt {size}/></a:xfrm></wpg:grpSpPr>"
    )
    return drawn(f"<wpg:wgp><wpg:cNvGrpSpPr/>{frame}{held}</wpg:wgp>", 8, 1.2,
                 at("column", 0.0, "paragraph", 0.8, "<wp:wrapTopAndBottom/>"))  # fmt: skip


def repacked(path: Path, ending: str, change: dict[str, tuple[str, Any]]) -> Path:
    """Write a package anew under another ending, with words of its parts changed.

    Words are changed where they first stand. A name that begins with + adds a part; an empty name
    is for every part of XML, and for all such words in it.
    """
    target = path.with_suffix(ending)
    with ZipFile(BytesIO(path.read_bytes())) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            for where, (before, after) in change.items():
                if where == name or (not where and name.endswith((".xml", ".rels"))):
                    part = part.replace(before.encode(), after.encode(), 1 if where else -1)
            new.writestr(name, part)
        for name, (_, content) in change.items():
            if name.startswith("+"):
                new.writestr(name[1:], content)
    return target


def rule_of_style(letter: Letter, style: str, xml: str) -> None:
    """Put an element first into what a style says of its paragraphs."""
    styles: Any = letter.document.styles
    element = styles[style].element.get_or_add_pPr()
    element.insert(0, parse_xml(re.sub("^<[^ />]+", lambda found: f"{found[0]} {_W}", xml)))
