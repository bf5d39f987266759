"""Takes out of a part of a Word file what shows nothing any more, and what says whose it was."""

from typing import Any

from docx.opc.part import Part
from docx.oxml.ns import nsmap, qn

_R = f"{{{nsmap['r']}}}"
_V, _O = "{urn:schemas-microsoft-com:vml}", "{urn:schemas-microsoft-com:office:office}"
_CHOICES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_DRAWN = (qn("w:drawing"), qn("w:pict"), qn("w:object"))
_SAID = ("name", "descr", "title", "alt", f"{_O}title", "href")
_BANDS = (qn("w:headerReference"), qn("w:footerReference"))


def tidy(part: Part, root: Any) -> bool:
    """Tidy what stands below an element of a part; returns whether a picture of it was missing."""
    is_missing = False
    for element in list(root.iter("{*}*")):
        for name, id_ in element.attrib.items():
            if name.startswith(_R) and id_ not in part.rels and element.tag not in _BANDS:
                is_missing |= _let_go(element, name)
    for found in list(root.iter(qn("w:object"))):
        _show_only(found)
    for element in root.iter("{*}*"):
        for name in _SAID:
            if _is_path(element.get(name, "")):
                element.set(name, "")
    return is_missing


def drop_unused(part: Part, root: Any) -> None:
    """Drop the relationships of a part that nothing of it names any more."""
    named = {value for one in root.iter("{*}*") for name, value in one.attrib.items()
             if name.startswith(_R) or name == f"{_O}relid"}  # fmt: skip
    for id_ in set(part.rels) - named:
        part.rels.pop(id_)


def _let_go(element: Any, name: str) -> bool:
    """Take out what leads nowhere; returns whether it was a picture."""
    if element.tag == qn("w:hyperlink"):
        del element.attrib[name]
        return False
    others = [one for one in element.attrib if one.startswith(_R) and one != name]
    if element.tag not in {qn("a:blip"), f"{_V}imagedata"} or others:
        del element.attrib[name]
        return False
    drawn = next(element.iterancestors(_CHOICES), None)
    if drawn is None:
        drawn = next(element.iterancestors(*_DRAWN), None)
    if drawn is None or drawn.getparent() is None:
        del element.attrib[name]
        return False
    drawn.getparent().remove(drawn)
    return True


def _show_only(found: Any) -> None:
    """Keep what an embedded object shows, and not the object."""
    for one in list(found):
        if one.tag not in {f"{_V}shape", f"{_V}shapetype"}:
            found.remove(one)
    picture = found.makeelement(qn("w:pict"))
    for one in list(found):
        picture.append(one)
    found.getparent().replace(found, picture)


def _is_path(said: str) -> bool:
    """Tell whether a text is where a file lay on somebody's disk."""
    return "\\" in said or said.casefold().startswith(("file:", "/users/", "/home/", "c:/"))
