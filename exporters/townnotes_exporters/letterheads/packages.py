"""Makes any of Word's kinds of file a plain .docx: no macros, no loose ends."""

import posixpath
import re
from dataclasses import dataclass
from importlib import import_module
from io import BytesIO
from typing import Any
from urllib.parse import unquote
from zipfile import ZIP_DEFLATED, ZipFile

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml

# lxml has no types of its own.
_etree: Any = import_module("lxml.etree")
_TYPES = "[Content_Types].xml"
_PLAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/([A-Za-z]+)/([A-Za-z]+)(/[A-Za-z]+)?")
_HYPHENED = {
    sign + name: sign + name.replace(b"Prop", b"-prop")
    for name in (b"extendedProperties", b"customProperties")
    for sign in (b"", b"/")
}
_CONFORMANCE = re.compile(rb'\s(?:\w+:)?conformance="strict"')
_MACROS = re.compile(r"vbaProject|wordVbaData|keyMapCustomizations|attachedToolbars|activeXControl")
_OTHERS = {b"spreadsheetml.sheet.main+xml": "workbook",
           b"presentationml.presentation.main+xml": "presentation"}  # fmt: skip
_LINKED_PICTURE = "/image"


class UnfitError(Exception):
    """A file cannot be a letterhead; its words say what it is instead."""


@dataclass(frozen=True, slots=True)
class SoundPackage:
    """A .docx in bytes, and whether macros were left out of it."""

    content: bytes
    had_macros: bool = False


def sound_package(content: bytes) -> SoundPackage:
    """Return a package as a plain .docx; raises UnfitError, and what zipfile and lxml raise.

    A relationship to a part that is not there goes, and so does one to macros, and to a picture on
    somebody's disk.
    """
    with ZipFile(BytesIO(content)) as package:
        parts = {one.filename.replace("\\", "/"): package.read(one) for one in package.infolist()
                 if not one.is_dir()}  # fmt: skip
    _refuse_others(parts)
    for name, part in parts.items():
        if name.endswith((".xml", ".rels")) and b"purl.oclc.org/ooxml" in part:
            parts[name] = _CONFORMANCE.sub(b"", _STRICT.sub(_transitional, part))
    main = _main_part(parts)
    loose = _LooseEnds(parts)
    for name in [one for one in parts if one.endswith(".rels")]:
        parts[name] = loose.tied(name)
    is_macro = _set_type(parts, main)
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED, compresslevel=1) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return SoundPackage(written.getvalue(), is_macro or loose.had_macros)


def _refuse_others(parts: dict[str, bytes]) -> None:
    """Say what a package is that is none of Word's."""
    kind = parts.get("mimetype", b"")
    if kind.startswith(b"application/vnd.oasis.opendocument"):
        raise UnfitError(
            "it is an OpenDocument file (.odt) under the name of a Word file: open it in "
            "LibreOffice or Word and save it as a Word document (.docx)"
        )
    if _TYPES not in parts:
        raise UnfitError("it is not a Word file (.docx), but a packed folder")
    for sign, what in _OTHERS.items():
        if sign in parts[_TYPES]:
            raise UnfitError(f"it is a {what} under the name of a Word file")


def _transitional(found: "re.Match[bytes]") -> bytes:
    """Return what Word calls the same thing in the files that it writes unasked."""
    whole, about, rest = (one or b"" for one in found.groups())
    about, rest = _HYPHENED.get(about, about), _HYPHENED.get(rest, rest)
    return b"http://schemas.openxmlformats.org/" + whole + b"/2006/" + about + rest


def _main_part(parts: dict[str, bytes]) -> str:
    root: Any = parse_xml(parts["_rels/.rels"])
    for one in root:
        if one.get("Type") == RELATIONSHIP_TYPE.OFFICE_DOCUMENT:
            name = one.get("Target", "").lstrip("/")
            if name not in parts:
                raise UnfitError("its text is missing from the file: open it in Word and save it")
            return name
    raise UnfitError("it is not a Word file (.docx): no part of it is its text")


class _LooseEnds:
    """Takes out what a package's relationships lead to in vain, or must not lead to."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        self._parts = parts
        self._names = {name.casefold(): name for name in parts}
        self.had_macros = False

    def tied(self, name: str) -> bytes:
        """Return a part of relationships without those that lead nowhere."""
        root: Any = parse_xml(self._parts[name])
        folder = posixpath.dirname(posixpath.dirname(name))
        for one in tuple(root):
            if self._goes(one, folder):
                root.remove(one)
        return _as_bytes(root)

    def _goes(self, relationship: Any, folder: str) -> bool:
        kind, target = relationship.get("Type", ""), relationship.get("Target", "")
        if _MACROS.search(kind):
            self.had_macros = True
            return True
        if relationship.get("TargetMode") == "External":
            return kind.endswith(_LINKED_PICTURE)
        path = unquote(target.partition("#")[0])
        whole = path.lstrip("/") if path.startswith("/") else posixpath.join(folder, path)
        found = self._names.get(posixpath.normpath(whole).casefold())
        if found is not None:
            # Names of parts are the same in any case, and not so to who looks for them in a zip.
            relationship.set("Target", f"/{found}")
        return found is None


def _set_type(parts: dict[str, bytes], main: str) -> bool:
    """Say that the text is a plain document's; returns whether it was said to hold macros."""
    root: Any = parse_xml(parts[_TYPES])
    said = ""
    for one in root:
        if one.get("PartName", "").lstrip("/").casefold() == main.casefold():
            said = one.get("ContentType", "")
            one.set("ContentType", _PLAIN)
    parts[_TYPES] = _as_bytes(root)
    return "macroEnabled" in said


def _as_bytes(root: Any) -> bytes:
    return bytes(_etree.tostring(root, encoding="UTF-8", standalone=True))
