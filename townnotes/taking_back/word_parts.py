"""Opens the parts of a Word file that was edited elsewhere, by what they are for, within bounds."""

import zipfile
from importlib import import_module
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Any

from townnotes.errors import FileError
from townnotes.held_files import refuse_held
from townnotes.importers.notes.file_reading import LARGEST_WORD, refuse_no_word

ENDINGS = (".docx", ".docm", ".dotx", ".dotm")
LARGEST_XML = 32 * 1024 * 1024
"""Bytes of a part; the summary of a long townhall has a tenth of it with all its annexes."""
MOST_PARAGRAPHS = 100_000
"""Of a part, the cells of its tables among them."""
_LOOKED_AT = 4096


def refuse_no_summary(path: Path) -> None:
    """Refuse, in words, what cannot be an edited summary; raises FileError."""
    try:
        if not path.is_file():
            what = "is a folder, no Word file" if path.is_dir() else "is not there"
            raise FileError("“{path}” {what}.", path=path, what=what)
        refuse_held(path)
        if path.suffix.lower() not in ENDINGS:
            raise FileError(
                "“{name}” is not a Word file: an edited summary comes back "
                "as .docx. It was left as it is.",
                name=path.name,
            )
        if path.stat().st_size > LARGEST_WORD:
            raise FileError(
                "“{name}” is far larger than any summary, so nothing of it "
                "was read. It was left as it is.",
                name=path.name,
            )
        refuse_no_word(path)
    except OSError as error:
        raise FileError(
            "“{path}” could not be read: {reason}.", path=path, reason=error.strerror
        ) from error
    except ValueError as error:
        raise FileError("“{path}” is no name of a file.", path=path) from error


def called(node: Any) -> str:
    """Return what an element is called without its namespace: Strict files have others."""
    tag = node.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def said(node: Any, name: str) -> str:
    """Return an attribute by its name without namespace, or nothing."""
    return next((value for key, value in node.items() if key.rpartition("}")[2] == name), "")


def child(node: Any, *names: str) -> Any:
    """Return what is found below an element on a path of names, or None."""
    for name in names:
        node = next((one for one in node if called(one) == name), None)
        if node is None:
            return None
    return node


class WordParts:
    """The parts of an open package; those it lacks are None.

    Raises ValueError, KeyError and what zipfile and lxml raise where the file is damaged.
    """

    def __init__(self, package: zipfile.ZipFile) -> None:
        self._package = package
        self._names = set(package.namelist())
        main = self._related("", "/officeDocument")
        if not main:
            raise ValueError("it holds no document of Word")
        self._main = main
        self.body = child(self._read(main), "body")

    def related(self, kind: str) -> Any:
        """Return the root of a part that the document refers to, such as "/comments"."""
        name = self._related(self._main, kind)
        return self._read(name) if name else None

    def _related(self, part: str, kind: str) -> str:
        """Return the name of what a part refers to, where it is there."""
        folder, _, name = part.rpartition("/")
        relations = f"{folder}/_rels/{name}.rels".lstrip("/") if part else "_rels/.rels"
        if relations not in self._names:
            return ""
        for one in self._read(relations):
            if said(one, "Type").endswith(kind) and said(one, "TargetMode") != "External":
                target = said(one, "Target")
                found = normpath(join(dirname(part), target)).lstrip("/")
                if found in self._names:
                    return found
        return ""

    def _read(self, name: str) -> Any:
        with self._package.open(name) as part:
            content = part.read(LARGEST_XML + 1)
        if len(content) > LARGEST_XML or content.count(b":p>") > MOST_PARAGRAPHS:
            raise ValueError("a part of it is larger than any summary")
        if b"<!DOCTYPE" in content[:_LOOKED_AT]:
            raise ValueError("a part of it defines words of its own, as no Word file does")
        # lxml has no types of its own.
        etree: Any = import_module("lxml.etree")
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
        return etree.fromstring(content, parser)
