"""A list of names in any shape, as it is typed, mailed or copied out of a chat."""

import re
from dataclasses import replace

from townnotes.importers.call import roster
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.people import CallPerson, Joining
from townnotes.importers.names import SHOWN, read_names
from townnotes.importers.tables.columns import has_unknown_headings
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.records import Bad

KIND = "names"
_LEAST = 1
_LOOKED_AT = 20_000
"""Signs of a text that are looked at to tell whether it is a list."""
# A capital, or a letter of a script that has none, begins a name of at most six words.
_NAMED = re.compile(r"^[^\W\d_a-zß-öø-ÿа-я]\S*(?:\s+\S+){0,5}$")
_WORDS: dict[str, str] = {
    "too long": "it is a paragraph, not a name",
    "no name": "nobody is named in it",
    "who wrote the next line": "it says who wrote the next line",
}


def score(content: Content) -> int:
    """Return how surely a content is such a list: most of its lines name somebody, in few words."""
    text = content.decoded.text
    if content.is_zip or "\0" in text or has_unknown_headings(content):
        return 0
    lines = read_names(text[:_LOOKED_AT])
    named = sum(one.can_be_added and bool(_NAMED.search(one.who.name)) for one in lines)
    return _LEAST if lines and named * 2 > len(lines) else 0


def read(content: Content) -> CallFile:
    """Read the list; who stands in it twice is one person."""
    if roster.score(content):
        return replace(roster.read(content), kind=KIND, source="")
    joining, bad = Joining(), list[Bad]()
    for one in read_names(content.decoded.text):
        if not one.can_be_added:
            bad.append(Bad(one.number, f"{_WORDS[one.problem]} (“{one.text[:SHOWN]}”)"))
            continue
        who = one.who
        joining.add(CallPerson(
            who.name, who.email, organization=who.organization, honorific=who.honorific,
            limit=who.minutes, rows=(one.number,), is_doubtful=one.is_doubtful,
        ), by_name=True)  # fmt: skip
    return CallFile(
        KIND, tuple(joining.people), rows=len(joining.people) + joining.rejoins,
        rejoins=joining.rejoins, bad=tuple(bad),
    )  # fmt: skip
