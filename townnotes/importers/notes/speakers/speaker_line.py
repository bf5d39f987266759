"""Tells whether a line of notes names who speaks: by rules that each speak for it or against it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from townnotes.domain.readings.nicknames import familiar_forms
from townnotes.importers.folding import folded
from townnotes.importers.names import Named, read_line
from townnotes.importers.notes import vocabulary
from townnotes.importers.notes.known import KnownNames
from townnotes.importers.notes.speakers.cuts import ASKED_BY, Cut, behind_of, cuts_of
from townnotes.importers.notes.speakers.name_shapes import (
    WORDS,
    as_particles,
    is_capital_name,
    is_common,
    is_low,
    is_person_like,
    reads_like_a_body,
)

SPEAKER, DOUBTFUL, DOUBTFUL_WITH_TEXT = 0.5, 0.3, 0.4
"""From so sure on a line names a speaker; between that and the others nobody knows.

A word with a colon and text behind it is mostly what the text is about.
"""
MOST_WORDS, MOST_OF_NO_CASE = 6, 4
MOST_SMALL, MOST_OF_A_BODY = 2, 10
LONGEST_INITIALS = 4
BY_FORM = 0.45
"""What it counts that most lines of a form name somebody."""
_WIDE = str.maketrans("\uff08\uff09\uff3b\uff3d", "()[]")
_QUOTED_BODY = re.compile(r"^(?P<who>[^«»“”]+\S)\s*[«“](?P<of>[^«»“”]+)[»”]$")
_INNER_DASH = re.compile(r"\s[–—-]+\s")
_BRACKETED = re.compile(r"^(?P<label>\w+)\s*[(\[](?P<who>[^()\[\]]+)[)\]]$")
_ON_BEHALF = re.compile(
    rf"\s*[,;(–-]*\s*\b(?:{vocabulary.BEHALF})\s+(?P<of>[^()]+)\)?\s*$", re.IGNORECASE
)


_WEIGHTS = {
    "colon": 0.15, "colon at the end": 0.2, "brackets": 0.1, "round": -0.5, "behind": -0.35,
    "report": 0.35, "time": 0.3,
}  # fmt: skip


class Signs(NamedTuple):
    """What stands around a line: what speaks for its naming a speaker."""

    has_time: bool = False
    is_marked: bool = False
    """In bold, or a heading."""
    is_bullet: bool = False
    leads_bullets: bool = False
    leads_text: bool = False
    recurring: frozenset[str] = frozenset()
    """What parts the lines of its form that mostly name people."""
    has_words: bool = False
    """Whether words mostly stand behind the name in those lines."""
    are_reports: bool = True
    """Whether sentences that report name the speakers of these notes."""
    is_heading: bool = False
    is_topical: bool = False
    """Whether others name the speakers of these notes, so that headings name topics."""
    is_named_so: bool = False
    """Whether most headings of its level read like names, and nothing else names speakers."""


class Speaker(NamedTuple):
    """Who a line names, on whose behalf, what is said behind, and how sure that is.

    `head` is the part of the line that names them, as it stands there.
    """

    who: Named
    head: str
    said: str
    sureness: float
    on_behalf_of: str = ""
    is_role: bool = False
    sign: str = ""


NOBODY = Speaker(Named(), "", "", 0.0)


def speaker_of(text: str, signs: Signs, known: KnownNames) -> Speaker:
    """Return the surest way to read a line as a speaker's."""
    return max(
        (_weighed(cut, signs, known) for cut in cuts_of(text)),
        key=lambda one: one.sureness,
        default=NOBODY,
    )


def speaker_named(text: str, known: KnownNames, organization: str = "") -> Speaker:
    """Read a line of which it is certain that it names a speaker."""
    cuts = list(cuts_of(text))
    best = max(cuts, key=lambda cut: _weighed(cut, Signs(), known).sureness, default=None)
    cut = best or Cut(text, "", "alone")
    who, behalf = _read(cut.head, known)
    if not who.name and not who.organization:
        who = Named(name=cut.head)
    if organization:
        who = who._replace(organization=organization)
    return Speaker(who, cut.head, cut.said, 1.0, behalf, is_role(cut.head), cut.sign)


def _read(head: str, known: KnownNames) -> tuple[Named, str]:
    """Return who a head names, and on whose behalf."""
    bracketed, from_ = _BRACKETED.match(head), ASKED_BY.match(head)
    if bracketed and folded(bracketed["label"]) in vocabulary.LABELS:
        head = bracketed["who"]
    elif from_:
        head = from_["who"]
    head = head.translate(_WIDE)
    behalf = _ON_BEHALF.search(head)
    if behalf and len(behalf["of"].split()) > MOST_OF_A_BODY:
        behalf = None
    if behalf:
        head = head[: behalf.start()]
    quoted = _QUOTED_BODY.match(head)
    if quoted:
        head = f"{quoted['who']} ({quoted['of']})"
    return _who(head, known), behalf["of"].strip() if behalf else ""


def _who(head: str, known: KnownNames) -> Named:
    """Return whom a head names; of “The Chair (Dana Ohm)” and “Chair Dana Ohm” the person."""
    who = read_line(head, known.organizations)
    if is_role(who.name):
        rest = without_role(who.name)
        if known.has_call(rest):
            return who._replace(name=rest)
        of = who.organization
        if is_person_like(of, 2) and not reads_like_a_body(of) and not known.has_organization(of):
            return who._replace(name=of, organization="")
    if not who.organization:
        return who
    whole = f"{who.organization} {who.name}"
    is_pair = is_turned_pair(head) and not reads_like_a_body(who.organization)
    if is_pair and (known.surname_first or known.is_listed(whole) or is_given(who.organization)):
        # “Ohm, Dana”
        return who._replace(name=whole, organization="")
    return who._replace(organization=who.organization.strip("«»“” "))


def _weighed(cut: Cut, signs: Signs, known: KnownNames) -> Speaker:
    who, behalf = (cut.who, "") if cut.who else _read(cut.head, known)
    leads = is_role(cut.head) or is_role(who.name)
    sureness = 0.0
    if not _is_label(cut.head, who) or known.has_initials(cut.head):
        sureness = sum(_reasons(cut, who, signs, known, leads=leads))
    asks = ASKED_BY.match(cut.head) is not None or _BRACKETED.match(cut.head) is not None
    # “Question from Ana Lee: …” names her, and is part of what was noted.
    said = (
        f"{cut.head}: {cut.said}"
        if asks and folded(cut.head.split()[0]) in vocabulary.LABELS
        else cut.said
    )
    return Speaker(who, cut.head, said, sureness, behalf, leads, cut.sign)


def _reasons(
    cut: Cut, who: Named, signs: Signs, known: KnownNames, *, leads: bool
) -> Iterator[float]:
    is_known = known.has_name(who.name) or known.has_call(who.name)
    yield 0.6 * is_known
    is_body = known.has_organization(who.name or who.organization)
    yield 0.35 * (is_body or known.has_organization(who.organization))
    yield 0.5 * leads
    yield 0.4 * bool(who.honorific)
    is_reported = cut.sign == "report"
    of = _of_organization(cut.head, who, known, has_words=signs.has_words)
    yield 0.2 * bool(who.organization) if is_reported else of
    like_a_name = _of_name(who.name or who.organization)
    yield max(0.0, like_a_name) if is_known or is_body else like_a_name
    yield _of_sign(cut, signs)
    is_one_word = len((who.name or who.organization).split()) == 1
    # Themes stand in bold above their points, too, and have one word more often than names do.
    yield (0.1 if is_one_word else 0.25) * signs.is_marked
    yield 0.25 * signs.has_time - 0.25 * (signs.is_bullet and not signs.recurring)
    is_name = like_a_name > 0 or is_capital_name(who.name or who.organization)
    recurs = cut.sign in signs.recurring and is_name
    yield (BY_FORM - min(0.0, like_a_name) + 0.3 * (cut.sign == "behind")) * recurs
    if signs.is_heading and not is_known and not leads and not signs.is_named_so:
        yield _of_heading(who, is_topical=signs.is_topical)
    if not cut.said:
        yield 0.2 * signs.leads_bullets + 0.1 * signs.leads_text
        yield -0.5 * cut.head.endswith((".", "?", "!", ";", ",", "…"))
    if cut.sign == "dash":
        # A dash stands within sentences, and within names of organizations.
        is_usual = bool(who.organization) or signs.has_time or is_known
        is_usual = is_usual or "dash" in signs.recurring
        yield (-0.05 if is_usual else -0.3) - 0.1 * len(_INNER_DASH.findall(cut.head))
    elif "," in who.name and not is_known:
        # “Name, Organization – text”, read as a name and an organization.
        yield -0.4


def _of_sign(cut: Cut, signs: Signs) -> float:
    """Weigh what parts a line."""
    weight = _WEIGHTS.get(cut.sign, 0.0) - 0.3 * (cut.sign == "report" and not signs.are_reports)
    if cut.sign == "behind" or "behind" not in signs.recurring:
        return weight
    # “Mr Ohm said that … (Ana Lee)”: who stands in front is only spoken of.
    behind = behind_of(cut.said)
    is_signed = behind is not None and is_person_like(behind.head, 2)
    return weight - 1.0 * is_signed


def _of_heading(who: Named, *, is_topical: bool) -> float:
    """Weigh a heading: an agenda's item has capitals, too, and an ending that few names have."""
    is_plain = not who.honorific and not _is_bodily(who.organization)
    weight = -0.5 * is_common(who.name) - 0.4 * (is_topical or is_plain)
    return weight - 0.25 * (is_plain and reads_like_a_body(who.name))


def _is_bodily(organization: str) -> bool:
    """Tell whether what stands behind a name may be an organization, and no “5 min”."""
    return bool(organization) and not organization[0].isdigit()


def _of_organization(head: str, who: Named, known: KnownNames, *, has_words: bool) -> float:
    if not who.organization or not who.name:
        return 0.0
    if _is_said(head, who, known, has_words=has_words):
        return -1.0
    weight = 0.35 if head.rstrip().endswith((")", "]", "\uff09")) else 0.05
    is_body = reads_like_a_body(who.organization)
    words = WORDS.findall(who.organization)
    small = [one for one in words if one[0].islower() and folded(one) not in vocabulary.PARTICLES]
    is_sentence = sum(folded(one) in vocabulary.SENTENCE for one in small) > 1
    is_sentence = is_sentence or (len(small) > MOST_SMALL and who.organization.endswith("."))
    if is_sentence or (len(small) > MOST_SMALL and not (is_body and len(words) <= MOST_OF_A_BODY)):
        # “Mr President, we are talking about …”
        return weight - 0.8
    return weight + 0.25 * is_body


def _is_said(head: str, who: Named, known: KnownNames, *, has_words: bool) -> bool:
    """Tell whether what stands where an organization may is words: most are in small letters.

    In “Ana Lee, université de Dakar” they are not, nor where nothing else is known of the person.
    """
    organization = who.organization
    if not head.endswith(organization) or known.has_organization(organization):
        return False
    plain = folded(organization).split()
    is_listed = head[: len(head) - len(organization)].rstrip().endswith(",")
    if organization[0].islower():
        return not is_listed or plain[0] not in vocabulary.BODIES
    words = [one for one in WORDS.findall(organization)[1:]
             if folded(one) not in vocabulary.PARTICLES]  # fmt: skip
    small = sum(one[0].islower() for one in words)
    is_usual = has_words or (2 * small > len(words) and bool(known.organization_of(who.name)))
    return not is_listed and is_usual


def _of_name(name: str) -> float:
    """Weigh whether a text reads like somebody's name."""
    name = as_particles(name)
    words = WORDS.findall(name)
    first, _, rest = name.partition(" ")
    if folded(first) in vocabulary.ARTICLES and rest[:1].isupper():
        name, words = rest, WORDS.findall(rest)
    if not words:
        return -1.0
    if not any(one.isupper() or one.islower() for one in name):
        # Scripts without capital letters.
        return 0.25 if len(words) <= MOST_OF_NO_CASE else -0.3
    plain = [folded(word) for word in words]
    inner = [word for word in words if folded(word) not in vocabulary.PARTICLES]
    weight = 0.4 if 1 < len(inner) <= MOST_OF_NO_CASE else 0.15
    if reads_like_a_body(name):
        weight += 0.25
    else:
        weight -= 0.6 * (len(words) > MOST_WORDS)
        weight -= 0.5 * any(
            word in vocabulary.TOPICS or word in vocabulary.HEADINGS for word in plain
        )
    if any(map(is_low, inner)) or words[-1] in vocabulary.SMALL:
        weight -= 0.5
    begins = plain[0] in vocabulary.SENTENCE and plain[0] not in vocabulary.NAMES_TOO
    begins = begins and not (name.isupper() and len(name) <= LONGEST_INITIALS)
    small = {folded(word) for word in words if word[0].islower()} - vocabulary.PARTICLES
    weight -= 0.5 * (begins or not small.isdisjoint(vocabulary.SENTENCE))
    weight -= 0.2 * any(map(str.isdigit, name))
    return weight + 0.2 * (name.isupper() and len(name) > 2)  # noqa: PLR2004 - initials are shorter


def _is_label(head: str, who: Named) -> bool:
    """Tell whether a head is a label such as “Note”, however many words it has."""
    words = folded(who.name or head).split()
    if not words:
        return True
    if ASKED_BY.match(head) or (_BRACKETED.match(head) and who.name != head):
        return False
    # “Action by Ana Lee” is a label, “Ana Question” nobody's name.
    return words[0].rstrip("0123456789") in vocabulary.LABELS or (
        len(words) > 1 and words[-1] in vocabulary.LABELS
    )


def is_turned_pair(head: str) -> bool:
    """Tell whether a head may be a surname and a given name behind a comma."""
    name, comma, given = (part.strip() for part in head.partition(","))
    parts = (name, given)
    return bool(comma) and all(" " not in one and is_person_like(one) for one in parts)


def is_given(name: str) -> bool:
    """Tell whether a word is a given name that has other forms."""
    return bool(familiar_forms(folded(name)))


def is_role(name: str) -> bool:
    """Tell whether somebody is named by their part in the townhall alone: “The Chair”."""
    words = _without_article(name)
    return (
        bool(words)
        and len(words) <= MOST_OF_NO_CASE
        and not vocabulary.ROLES.isdisjoint({words[0], "".join(words[:2]), words[-1]})
    )


def role_of(name: str) -> str:
    """Return a role folded and without its article, so that “The Chair” and “Chair” are one."""
    return " ".join(_without_article(name))


def without_role(name: str) -> str:
    """Return a name without the role in front of it."""
    words = name.split()
    while words and (
        folded(words[0]) in vocabulary.ARTICLES | vocabulary.ROLES
        or folded(words[0]).replace(" ", "") in vocabulary.ROLES
    ):
        words = words[1:]
    return " ".join(words)


def _without_article(name: str) -> list[str]:
    words = folded(name).split()
    return words[1:] if len(words) > 1 and words[0] in vocabulary.ARTICLES else words
