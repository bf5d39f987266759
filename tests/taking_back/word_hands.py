"""Edits a Word file as somebody with Word does, in the XML that Word then writes."""

import copy
import re
import zipfile
from html import escape
from importlib import import_module
from pathlib import Path
from typing import Any

# lxml has no types of its own.
etree: Any = import_module("lxml.etree")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_RELATIONS = "word/_rels/document.xml.rels"
_RELATION_OF = {
    "comments": "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
    "commentsExtended": "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
}
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_WHEN = "2026-03-12T10:15:00Z"


def w(name: str) -> str:
    return f"{{{W}}}{name}"


def _of_run(text: str, kind: str = "t") -> Any:
    run = etree.Element(w("r"))
    child = etree.SubElement(run, w(kind))
    child.text = text
    child.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return run


class WordHands:
    """One file, in memory until it is saved."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as package:
            self.parts = {one: package.read(one) for one in package.namelist()}
        self.root = etree.fromstring(self.parts["word/document.xml"])
        self.body = self.root.find(w("body"))
        held = self.parts.get("word/comments.xml", b"").decode()
        self._held = re.findall(r"<w:comment .*?</w:comment>", held, re.DOTALL)
        self._comments: list[str] = []
        self._threads: list[str] = []

    def saves(self, path: Path) -> Path:
        self._write_comments()
        self.parts["word/document.xml"] = etree.tostring(
            self.root, xml_declaration=True, encoding="UTF-8", standalone=True
        )
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
            for name, content in self.parts.items():
                package.writestr(name, content)
        return path

    @property
    def paragraphs(self) -> list[Any]:
        return [one for one in self.body if one.tag == w("p")]

    def that_says(self, words: str) -> Any:
        return next(one for one in self.paragraphs if words in self.text(one))

    def text(self, paragraph: Any) -> str:
        return "".join(one.text or "" for one in paragraph.iter(w("t")))

    # Typing.

    def types(self, paragraph: Any, old: str, new: str) -> None:
        """Put other words in the place of some, which stand in one run."""
        found = next(one for one in paragraph.iter(w("t")) if old in (one.text or ""))
        found.text = found.text.replace(old, new, 1)

    def appends(self, paragraph: Any, text: str) -> None:
        list(paragraph.iter(w("t")))[-1].text += text

    def types_over(self, paragraph: Any, text: str) -> None:
        """Select a whole paragraph and type something else; Word takes its bookmark along."""
        for one in list(paragraph):
            if one.tag != w("pPr"):
                paragraph.remove(one)
        paragraph.append(_of_run(text))

    def inserts(self, after: Any, text: str) -> Any:
        made = etree.Element(w("p"))
        made.append(_of_run(text))
        after.addnext(made)
        return made

    def styles(self, paragraph: Any, words: str, look: str) -> None:
        """Make words bold, "b", or italic, "i"."""
        self._part(paragraph, words)[1].insert(0, self._about(look))

    def splits(self, paragraph: Any, before: str) -> None:
        """Press Enter before some words: what begins before them, as a bookmark, goes on after."""
        self._part(paragraph, before)
        runs = list(paragraph.iter(w("r")))
        first = next(one for one in runs if self.text(one).startswith(before))
        second = etree.Element(w("p"))
        for one in [first, *first.itersiblings()]:
            second.append(one)
        paragraph.addnext(second)

    def merges(self, paragraph: Any) -> None:
        """Take the end of a paragraph away: the next one goes on in it."""
        next_ = paragraph.getnext()
        paragraph.append(_of_run(" "))
        for one in list(next_):
            if one.tag != w("pPr"):
                paragraph.append(one)
        self.body.remove(next_)

    def removes(self, paragraph: Any) -> None:
        self.body.remove(paragraph)

    def moves(self, paragraph: Any, behind: Any) -> None:
        behind.addnext(paragraph)

    def forgets_bookmarks(self) -> None:
        """Lose all bookmarks, as a program does that knows none."""
        for one in list(self.root.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            one.getparent().remove(one)

    # With changes tracked.

    def tracks(self, paragraph: Any, old: str, new: str, by: str) -> None:
        """Replace words with changes tracked; nothing for old words inserts at the end."""
        if not old:
            last = list(paragraph.iter(w("r")))[-1]
            last.addnext(self._change("ins", by, _of_run(new)))
            return
        _, middle, _ = self._part(paragraph, old)
        deleted = self._change("del", by, _of_run(old, "delText"))
        middle.addnext(deleted)
        middle.getparent().remove(middle)
        if new:
            deleted.addnext(self._change("ins", by, _of_run(new)))

    def tracks_removal(self, paragraph: Any, by: str) -> None:
        """Delete a whole paragraph with changes tracked."""
        for run in list(paragraph.iter(w("r"))):
            text = self.text(run)
            run.addnext(self._change("del", by, _of_run(text, "delText")))
            run.getparent().remove(run)
        about = paragraph.find(w("pPr"))
        if about is None:
            about = etree.Element(w("pPr"))
            paragraph.insert(0, about)
        of_sign = etree.SubElement(about, w("rPr"))
        of_sign.append(self._change("del", by))

    def _change(self, kind: str, by: str, *inside: Any) -> Any:
        made = etree.Element(w(kind))
        for name, value in (("id", "7"), ("author", by), ("date", _WHEN)):
            made.set(w(name), value)
        made.extend(inside)
        return made

    # Comments.

    def comments(self, paragraph: Any, by: str, text: str, *, answers: int = -1,
                 done: bool = False) -> int:  # fmt: skip
        """Comment on a paragraph, or answer a comment; returns its number."""
        number = 500 + len(self._comments)
        edges = [etree.Element(w(one)) for one in ("commentRangeStart", "commentRangeEnd")]
        reference = etree.Element(w("r"))
        edges.append(etree.SubElement(reference, w("commentReference")))
        for one in edges:
            one.set(w("id"), str(number))
        first = next(one for one in paragraph if one.tag != w("pPr"))
        first.addprevious(edges[0])
        paragraph.append(edges[1])
        paragraph.append(reference)
        self._comments.append(
            f'<w:comment w:id="{number}" w:author="{escape(by)}" w:date="{_WHEN}" w:initials="x">'
            f'<w:p w14:paraId="{number:08X}"><w:r><w:t>{escape(text)}</w:t></w:r></w:p></w:comment>'
        )
        parent = f' w15:paraIdParent="{answers:08X}"' if answers >= 0 else ""
        self._threads.append(
            f'<w15:commentEx w15:paraId="{number:08X}"{parent} w15:done="{int(done)}"/>'
        )
        return number

    def _write_comments(self) -> None:
        if not self._comments:
            return
        names = f'xmlns:w="{W}" xmlns:w14="{W14}" xmlns:w15="{W15}"'
        comments, threads = "".join(self._comments), "".join(self._threads)
        kept = "".join(self._held)
        written = {
            "comments": f"<w:comments {names}>{kept}{comments}</w:comments>",
            "commentsExtended": f"<w15:commentsEx {names}>{threads}</w15:commentsEx>",
        }
        for name, xml in written.items():
            if f"word/{name}.xml" not in self.parts:
                self._relate(name)
            self.parts[f"word/{name}.xml"] = xml.encode()

    def _relate(self, name: str) -> None:
        kind, content = _RELATION_OF[name], f"{_CONTENT}.{name}+xml"
        relation = f'<Relationship Id="tn{name}" Type="{kind}" Target="{name}.xml"/>'
        override = f'<Override PartName="/word/{name}.xml" ContentType="{content}"/>'
        for part, inside, end in (
            (_RELATIONS, relation, "</Relationships>"),
            ("[Content_Types].xml", override, "</Types>"),
        ):
            self.parts[part] = self.parts[part].decode().replace(end, inside + end).encode()

    # Runs.

    def _part(self, paragraph: Any, words: str) -> tuple[Any, Any, Any]:
        """Part the run that holds some words in three; the one in the middle is the words."""
        run = next(one for one in paragraph.iter(w("r")) if words in self.text(one))
        text = self.text(run)
        at = text.index(words)
        parts = (text[:at], words, text[at + len(words) :])
        made: list[Any] = []
        for part in parts:
            one = copy.deepcopy(run)
            (only,) = one.iter(w("t"))
            only.text = part
            only.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.addprevious(one)
            made.append(one)
        run.getparent().remove(run)
        before, middle, after = made
        return before, middle, after

    def _about(self, look: str) -> Any:
        about = etree.Element(w("rPr"))
        etree.SubElement(about, w(look))
        return about
