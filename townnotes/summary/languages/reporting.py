"""How a language reports a stance: "ont demandé", and what leads from the verb to what was said.

A pattern is `head|link`. In a head `(a/ont)` is the ending for one and for more; `{also}` is where
an adverb stands. The link is repeated before each item where it ends in a preposition or "que".
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from townnotes.domain.points.stances import STANCES
from townnotes.summary.lines.own_verbs import OwnVerb

_ENDING = re.compile(r"\(([^()/]*)/([^()/]*)\)")


STRONG: Mapping[str, int] = {"approve": 4, "ask": 4, "emphasize": 4, "concern": 3}
"""From which strength on a family's stronger turn without a speaker is still no stronger."""


@dataclass(frozen=True, slots=True)
class Reporting:
    """The patterns of one stance, by the form of what follows: a noun, an action, a clause."""

    noun: str
    action: str
    that: str
    wh: str = ""

    def pattern(self, form: str) -> tuple[str, str]:
        """Return head and link for a form; what has no pattern of its own is a noun."""
        found = {"action": self.action, "that": self.that, "wh": self.wh}.get(form) or self.noun
        head, _, link = found.partition("|")
        return head, link


@dataclass(frozen=True, slots=True)
class VerbPatterns:
    """Makes the patterns of verbs in a language, all of which `begin` alike."""

    begin: str

    def same(
        self, head: str, noun: str = "", action: str = "", that: str = "", wh: str = ""
    ) -> Reporting:
        """Return the patterns of a verb that is the same before every form."""
        said = f"{self.begin}{head}|"
        return Reporting(said + noun, said + action, said + that, said + wh if wh else "")

    def mixed(self, noun: str, action: str, that: str, wh: str = "") -> Reporting:
        """Return the patterns of a stance that has a verb of its own for each form."""
        forms = (noun, action, that, wh)
        return Reporting(*(f"{self.begin}{one}" if one else "" for one in forms))


@dataclass(frozen=True, slots=True)
class Voices:
    """What a language says around its verbs."""

    begin: str
    """What every verb begins with, such as its auxiliary."""
    own_head: Callable[[str], str]
    """What makes a head of the words of a session's own verb, or nothing of those it cannot."""

    verbs: Mapping[str, Reporting]
    repeated_links: frozenset[str]
    and_so: str
    that: re.Pattern[str]
    whether: re.Pattern[str]
    also: str
    repeatedly: str
    especially: str
    but: str
    while_: str
    and_: str
    opposed: tuple[str, str]
    """What leads to who spoke against it, and on to what they said."""
    they: tuple[str, str]
    same: tuple[str, str]
    connectors: tuple[str, ...]
    leads: tuple[str, ...]
    """What a long paragraph begins with: the name of its theme."""
    said: tuple[str, str]
    """What leads to the speaker's own sentences, and its equal for the sentence after."""
    thanked: str
    asked: str
    """What leads to a question in the speaker's own words."""
    own: Mapping[str, Reporting]
    """Verbs that a line noted in English has of its own, by their past tense."""
    fact: str
    """What makes a thing of a clause that stands behind things: "le fait" before "que"."""
    record: Reporting
    """How a record tells what nobody marked: "said that"."""
    neutral: tuple[str, ...]
    """Verbs of a thing that nobody marked, none of which says more than another."""
    neutral_nobody: tuple[str, ...]
    """The same without who said it."""
    wished: re.Pattern[str]
    """Verbs that take no fact, but what should be."""
    nobody: Mapping[str, Reporting]
    """How a family says a thing without who said it; "… strong" from `STRONG` on."""
    like: Mapping[str, str]
    """The stance whose verb each of these turns has, too."""
    if_: str
    or_: str
    further: tuple[tuple[str, ...], tuple[str, str, str, str]]
    """What leads to names of further points, and what it calls them: strong asks, weak, both,
    others."""
    as_name: Mapping[str, str]
    """What makes a name of an action or a clause: "the idea of"."""
    view: str
    wordings: Mapping[str, str]
    need: str
    """What leads to a thing that is wanted again: a call is reiterated, a fund is not."""
    issue: str
    """What leads to a thing that is told of again and that nobody wants."""
    said_again: re.Pattern[str]
    """Things that are said again as they stand, and those of which it is known which they are."""
    weight: str
    """What makes a wish of a noun: "the importance of"."""
    no_wish: re.Pattern[str]
    """Nouns that it would turn into a wish for a trouble."""
    addressed: re.Pattern[str]
    """A note of what somebody is asked to do."""
    whom: tuple[str, str, str]
    """How a request names whom it asks; one that urges; one of an action."""
    marker: re.Pattern[str]
    """What may stand before an infinitive."""
    infinitive: re.Pattern[str]
    finite: re.Pattern[str]
    relative: re.Pattern[str]


def conjugated(head: str, n: int, also: str = "") -> str:
    """Return a head for one or more speakers, with an adverb or without."""
    told = _ENDING.sub(lambda found: found[1] if n == 1 else found[2], head)
    return told.replace("{also}", f" {also}" if also else "")


def reporting_of(voices: Voices, words: str) -> Reporting:
    """Return the patterns of a stance; an unknown one is told by the plain one of all."""
    known = voices.verbs if words in STANCES else voices.own
    return known.get(words) or voices.verbs[""]


def own_reporting(voices: Voices, own: OwnVerb, language: str) -> Reporting:
    """Return the patterns of a session's own verb: what it does not take, a common one tells.

    Without words in the language, it is the common one, unless the language has its very verb.
    """
    common = voices.own.get(own.stance.words) or voices.verbs[own.common]
    words = own.words(language)
    head = voices.own_head(words.removesuffix(" que"))
    if not head:
        return common
    head, space, link = head.rpartition(" ")
    if not space or link not in voices.repeated_links:
        head, link = f"{head}{space}{link}", ""
    told = f"{voices.begin}{head}|"
    match own.pattern:
        case "to" | "-ing":
            return replace(common, action=told + link)
        case "that":
            return replace(common, that=f"{told}que")
        case _ if link:
            return replace(common, noun=told + link, action=told + link)
        case _:
            return replace(common, noun=told)
