"""Takes HTML off the lines of a text: tags go, their words stay, comments are left out."""

import html
import re
from collections.abc import Sequence
from typing import NamedTuple

_TAGS = (
    "a|abbr|article|b|big|blockquote|body|br|caption|center|cite|code|col|colgroup|dd|del|details|"
    "div|dl|dt|em|figure|font|footer|h[1-6]|head|header|hr|html|i|img|ins|kbd|li|main|mark|meta|"
    "nav|ol|p|pre|s|samp|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|"
    "thead|title|tr|tt|u|ul|var"
)
_TAG = re.compile(rf"<(?P<end>/?)(?P<name>{_TAGS})(?P<more>(?:\s[^<>]*)?)/?>", re.IGNORECASE)
_CLOSED = re.compile(r"</[a-z][a-z0-9]*\s*>|<(?:br|hr|p|div|img)\b[^<>]*>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:amp|nbsp|lt|gt|quot|apos|ndash|mdash|hellip|#\d{2,6}|#x[0-9a-f]{2,5});")
_LINK = re.compile(r"href\s*=\s*[\"']?(?P<to>[^\"'\s>]+)", re.IGNORECASE)
_HEADING = re.compile(r"^\s*<h(?P<level>[1-6])(?:\s[^<>]*)?>", re.IGNORECASE)
_ITEM = re.compile(r"^\s*<li(?:\s[^<>]*)?>", re.IGNORECASE)
_CELL_ENDS = re.compile(r"</t[dh]\s*>\s*(?=<t[dh])", re.IGNORECASE)
_ROW = re.compile(r"^\s*<tr\b.*<t[dh]\b.*</t[dh]\s*>\s*(?:</tr>)?\s*$", re.IGNORECASE)
_BOLD = frozenset({"b", "strong"})
_OPEN, _CLOSE = "<!--", "-->"


class BareLine(NamedTuple):
    """A line without its markup; what is left out of the notes is apart."""

    text: str
    left_out: str = ""


def without_markup(lines: Sequence[str]) -> list[BareLine]:
    """Return lines without comments, tags and entities, as many as there were.

    A text in which no tag is closed has none: `<dana>` there is somebody.
    """
    has_tags = any(_CLOSED.search(line[:10_000]) for line in lines)
    has_comments = any(_OPEN in line for line in lines)
    if not has_tags and not has_comments and not any("&" in line for line in lines):
        return [BareLine(line) for line in lines]
    found: list[BareLine] = []
    is_comment = False
    for line in lines:
        text, left_out, is_comment = _without_comments(line, is_comment=is_comment)
        if has_tags:
            bare = _without_tags(text)
            left_out = left_out or ("" if bare.strip() or not text.strip() else text.strip())
            text = bare
        found.append(BareLine(_unescaped(text), left_out.strip()))
    return found


def _unescaped(text: str) -> str:
    return html.unescape(text) if _ENTITY.search(text) else text


def _without_comments(line: str, *, is_comment: bool) -> tuple[str, str, bool]:
    """Return what of a line is no comment, what is one, and whether it goes on below."""
    kept: list[str] = []
    left: list[str] = []
    while line:
        sign = _CLOSE if is_comment else _OPEN
        before, found, line = line.partition(sign)
        (left if is_comment else kept).append(before)
        is_comment = is_comment != bool(found)
    return "".join(kept), " ".join(left), is_comment


def _without_tags(line: str) -> str:
    """Take the tags of a line off; its cells, headings and items are marked as in Markdown."""
    if "<" not in line:
        return line
    heading = _HEADING.match(line)
    front = "#" * int(heading["level"]) + " " if heading else "- " if _ITEM.match(line) else ""
    is_row = _ROW.match(line) is not None
    if is_row:
        line = _CELL_ENDS.sub(" | ", line)
    links: list[str] = []

    def bare(found: re.Match[str]) -> str:
        name = found["name"].lower()
        if name in _BOLD:
            return "**"
        if name == "a":
            return _end_of_link(links) if found["end"] else _begin_link(links, found["more"])
        return " " if name in {"br", "td", "th", "p", "div", "li"} else ""

    text = _TAG.sub(bare, line)
    text = text.replace("****", "")
    return f"| {text.strip()} |" if is_row else front + (text.strip() if front else text)


def _begin_link(links: list[str], more: str) -> str:
    found = _LINK.search(more)
    links.append(found["to"] if found else "")
    return ""


def _end_of_link(links: list[str]) -> str:
    to = links.pop() if links else ""
    return f" ({to})" if to and not to.startswith("#") else ""
