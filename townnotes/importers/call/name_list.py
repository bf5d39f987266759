"""A list of names in any shape, as it is typed, mailed or copied out of a chat."""

import re
from dataclasses import replace

from townnotes.importers.call import roster
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.people import CallPerson, Joining
from townnotes.importers.listed_names import SHOWN, NameLine, read_names
from townnotes.importers.origins import origin_of
from townnotes.importers.tables.columns import has_unknown_headings
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.countries import code_of
from townnotes.importers.tables.records import Bad

KIND = "names"
_LEAST = 1
_LOOKED_AT = 20_000
"""Signs of a text that are looked at to tell whether it is a list."""
# A capital, or a letter of a script that has none, begins a name of at most six words.
_NAMED = re.compile(r"^[^\W\d_a-zß-öø-ÿа-я]\S*(?:\s+\S+){0,5}$")
_AROUND = frozenset({"heading", "signature", "mail"})
"""What is no entry of a list tells nothing of whether it is one."""
_NO_LOSS = frozenset({"heading", "mail"})
"""What is no entry, so that leaving it out loses nobody."""
_WORDS: dict[str, str] = {
    "too long": "it is a paragraph, not a name",
    "no name": "nobody is named in it",
    "mail": "it is of the mail around the list",
    "heading": "it stands over those below",
    "who wrote the next line": "it says who wrote the next line",
    "signature": "it signs the mail that the list is in",
}


def score(content: Content) -> int:
    """Return how surely a content is such a list: most of its lines name somebody, in few words."""
    text = content.decoded.text
    if content.is_zip or "\0" in text or has_unknown_headings(content):
        return 0
    lines = read_names(text[:_LOOKED_AT])
    named = [bool(one.who.email or _NAMED.search(one.who.name)) for one in lines
             if one.problem not in _AROUND]  # fmt: skip
    return _LEAST if sum(named) * 2 > len(named) else 0


def read(content: Content) -> CallFile:
    """Read the list; who stands in it twice is one person."""
    if roster.score(content):
        return replace(roster.read(content), kind=KIND, source="")
    joining, bad = Joining(), list[Bad]()
    for one in read_names(content.decoded.text):
        if one.problem in _WORDS:
            bad.append(Bad(one.number, f"{_WORDS[one.problem]} (“{one.text[:SHOWN]}”)",
                           is_read=one.problem in _NO_LOSS))  # fmt: skip
        else:
            joining.add(_person(one), by_name=True)
    return CallFile(
        KIND, tuple(joining.people), rows=len(joining.people) + joining.rejoins,
        rejoins=joining.rejoins, bad=tuple(bad),
    )  # fmt: skip


def _person(line: NameLine) -> CallPerson:
    who = line.who
    name, beside = who.name, who.organization
    if beside and code_of(name) and not code_of(beside):
        # Who speaks for a State may stand behind its name: "Kenya – Grace Wanjiru".
        name, beside = beside, name
    origin = origin_of(beside)
    return CallPerson(
        name, who.email, organization=origin.organization, country=origin.country,
        category=line.group, honorific=who.honorific, limit=who.minutes, brackets=origin.cut,
        rows=(line.number,), is_doubtful=line.is_doubtful,
    )  # fmt: skip
