"""The catalogues that translators edit: Qt's `.ts`, in one context, written always alike."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from townnotes.language.catalogue import FORMS
from townnotes_ui.language.translation import CONTEXT
from translating.extracting import Found

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_PLACE = re.compile(r"\{(\w+)\}")


class Entry(NamedTuple):
    """A text with its forms in a language, and whether they are done."""

    text: str
    forms: tuple[str, ...]
    is_done: bool


def read_entries(path: Path) -> dict[str, Entry]:
    """Return what a catalogue has, by text; nothing of one that is not there."""
    if not path.exists():
        return {}
    entries: dict[str, Entry] = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - a file of ours
        text = message.findtext("source", "")
        translation = message.find("translation")
        if translation is None:
            continue
        forms = [one.text or "" for one in translation.iter("numerusform")]
        said = tuple(forms or [translation.text or ""])
        entries[text] = Entry(text, said, translation.get("type") is None)
    return entries


def write_entries(
    path: Path, language: str, found: Iterable[Found], entries: Mapping[str, Entry]
) -> None:
    """Write a catalogue of the texts found, each with what is known of it in the language."""
    whole = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(whole, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for one in found:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if one.counts else {})
        ET.SubElement(message, "source").text = one.text
        ET.SubElement(message, "extracomment").text = ", ".join(one.where)
        _translate(message, one, language, entries.get(one.text))
    ET.indent(whole, "")
    path.write_text(
        _HEAD + ET.tostring(whole, encoding="unicode") + "\n", encoding="utf-8", newline="\n"
    )


def _translate(message: ET.Element, one: Found, language: str, known: Entry | None) -> None:
    many = FORMS.get(language, 1) if one.counts else 1
    forms = known.forms if known is not None and len(known.forms) == many else ("",) * many
    is_done = known is not None and known.is_done and all(forms)
    translation = ET.SubElement(message, "translation", {} if is_done else {"type": "unfinished"})
    if not one.counts:
        translation.text = forms[0]
        return
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form


def places(text: str) -> set[str]:
    """Return the names of the places of a text."""
    return set(_PLACE.findall(text))
