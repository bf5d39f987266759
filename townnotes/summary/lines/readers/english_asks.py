"""What somebody should do or leave, in English: needs, asks, orders, promises."""

import re
from collections.abc import Sequence

from townnotes.summary.lines.english_verbs import AUXILIARIES, english_verbs
from townnotes.summary.lines.grammar.english_copulas import due
from townnotes.summary.lines.grammar.english_finite_verbs import OBJECT, finite_at
from townnotes.summary.lines.grammar.english_tenses import in_the_past
from townnotes.summary.lines.grammar.english_things import is_plural, is_thing, named
from townnotes.summary.lines.phrases import Phrase, read_phrase
from townnotes.summary.lines.readers.english_words import (
    BARE_NO,
    COMMA,
    DO_NOT,
    FIRST_PERSON,
    INNER,
    WE,
    articled,
    careful_words,
    has_figure,
    is_item,
    is_order,
    listed_things,
    may_go_on,
    need_for,
    need_words,
    with_the,
)
from townnotes.summary.lines.readers.line_reader import Answer, Part, Said
from townnotes.summary.lines.verb_forms import begins_with_gerund
from townnotes.summary.lines.words import bare_word

_MUST = re.compile(
    r"(?:(?:really|urgently|also)\s+)?(?:must|should|have to|has to|need to|needs to|"
    r"ought to)\s+(.+)",
    re.IGNORECASE,
)

_NEEDS = re.compile(
    r"(?:really\s+|urgently\s+)?(?:needs?|want)\s+(?:for\s+)?(?!to\b|assessments?\b|analys[ie]s\b)(.+)",
    re.IGNORECASE,
)

_NEEDED = re.compile(
    r"(.+?)\s+(?:is |are )?(?:urgently |badly )?(?:needed|required|necessary)", re.IGNORECASE
)

_ASKED_FOR = {
    "delete": "deleted", "del": "deleted", "remove": "deleted", "drop": "deleted",
    "strike": "deleted",
    "keep": "kept", "retain": "retained", "add": "added", "insert": "inserted",
    "reinstate": "reinstated",
}  # fmt: skip

_ASKS = re.compile(rf"(?:please\s+|pls\s+)?({'|'.join(_ASKED_FOR)})\s+(.+)", re.IGNORECASE)

_PLACE = re.compile(
    r"(?<=\S)\s+((?:after|before|in|from|to|throughout|between|at the end|as|because|since)\b.*)",
    re.IGNORECASE,
)

_PLACE_OF_A_TEXT = re.compile(
    r"(?<=\S)\s((?:in|from|to|after|before)\s(?:the\s)?"
    r"(?:paragraphs?|title|preamble|chapeau|text|annex|section|article|chapter)\b.*|"
    r"as (?:it |they )?(?:is|are|stands?)|as (?:drafted|agreed)|altogether|entirely|completely)$",
    re.IGNORECASE,
)
_QUOTATION = re.compile(r"[\ue000-\uf8ff]")
_OUT = re.compile(r"([\ue000-\uf8ff])\s(?:out|to go|must go)")
_NOT_PASSIVE = re.compile(r"\b(?:off|out|up|away|into|open|safe|going|alive|clear|down|on track)\b")

_NEW = re.compile(
    r"new (?:sub-)?(?:paragraph|sentence|footnote|annex|section|article|chapter)"
    r"(?: (?:on|after|before|in|about) [^,]+)?"
)
"""What is to come into a text."""
_LEFT = re.compile(
    r"((?:.+ )?(?:[\ue000-\uf8ff]|sentences?|paragraphs?|words?|wording|references?|phrases?|"
    r"mentions?|footnotes?|brackets?|terms?|annex|title|definition)(?: (?:of|in|to|on) .+?)?) "
    r"(?:must|should|has to|have to|needs? to) "
    r"(?:(stay|remain|be kept|be retained)|(go|be deleted|be removed|come out))(?: (?:in|out))?",
    re.IGNORECASE,
)
"""What is to become of words of a text: "the last sentence must stay"."""
_STOP = re.compile(r"(?:please\s+)?stop\s+(.+)", re.IGNORECASE)

_NO_YET = re.compile(r"no\s+([a-z][^,]* (?:yet|so far|to date))", re.IGNORECASE)
_NO_FACT = re.compile(
    r"no\s+((?:[a-z]+\s+)?(?:access|broadband|internet|electricity|water|toilets?|teachers?|"
    r"doctors?|"
    r"nurses?|roads?|schools?|clinics?|hospitals?|data|statistics|evidence|information|money|"
    r"plans?|"
    r"options?|ways?|capacity|doubt|answers?|transport|signal|sewers?|buses|jobs?|healthcare|"
    r"housing|progress|reason)\b(?:\s+(?:in|for|at|on|to|of|about|from|that|with)\s+.+)?)",
    re.IGNORECASE,
)

IT_IS = re.compile(
    r"(?:not\s+|too\s+|very\s+)*(?:realistic|possible|necessary|early|late|clear|easy|difficult|"
    r"hard|"
    r"important|essential|crucial|vital|impossible|useful|urgent|premature|acceptable|wrong|"
    r"better|better|unfair|dangerous|unrealistic|"
    r"unacceptable)\s+(?:for\s+\S+(?:\s\S+){0,3}?\s+)?to\s+.+",
    re.IGNORECASE,
)

_WILL = re.compile(
    r"will\s+((?:look|consider|reflect|send|share|circulate|revise|reconsider|take|review|try|"
    r"continue|come|get|consult|include|add|submit|report|discuss|explore|publish|provide|"
    r"organi[sz]e|examine|study|check|issue|hold|work)\b.+)",
    re.IGNORECASE,
)

_CAN = re.compile(r"can\s+((?:provide|offer|help|share|send|host|contribute|lend)\b.+)")
"""What a speaker offers, without naming who can."""
_DATED = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"spring|summer|autumn|next (?:week|month|year)|tomorrow|soon|tonight|20\d\d)\b"
)
_TO_BE = re.compile(r"(.+?)\s+(?:should\s+|needs?\s+)?to\s+(be\s+.+)", re.IGNORECASE)


def need(part: Part) -> Answer:
    """Read what must, should or need be, of nobody or of the speakers."""
    text = WE.sub("", part.text, count=1)
    if "," in text:
        return _several_needs(part, text)
    must = _MUST.fullmatch(text)
    if must and part.family in {"concern", "approve", "inform"}:
        return "verbless"
    if must:
        return _must(must[1], spoken=text != part.text)
    is_last = text.endswith(("needed", "required", "necessary"))
    needs = _NEEDS.fullmatch(text) or (_NEEDED.fullmatch(text) if is_last else None)
    if needs and not BARE_NO.match(needs[1]) and not finite_at(needs[1].split()):
        if FIRST_PERSON.search(needs[1]):
            return "person"
        return [need_for(part, needs[1])] if is_thing(needs[1]) else None
    return None


def _several_needs(part: Part, text: str) -> Answer:
    """Read a list of what is needed: "need nets, ropes and hooks"."""
    needs = _NEEDS.fullmatch(text)
    items = COMMA.split(needs[1]) if needs and not FIRST_PERSON.search(text) else []
    if needs is None or not items or not all(map(is_item, items)):
        return None
    if has_figure(items) or any(may_go_on(one) or " to " in one for one in items[1:]):
        return None
    return [need_for(part, listed_things(needs[1], items))]


def _must(what: str, *, spoken: bool) -> Answer:
    first, _, rest = what.partition(" ")
    base = rest.split(" ", 1)[0] if rest and first in {"not", "also"} else first
    if FIRST_PERSON.search(what):
        return "person"
    if base == "be" or not english_verbs().is_base(base):
        return "person" if spoken else "verbless"
    return [careful_words(f"the need to {articled(what)}")]


def no(part: Part) -> Answer:
    """Read stop and do not as asks; a bare no waits, unless it is a fact."""
    text = WE.sub("", part.text, count=1)
    asked = _asked_against(text, part) if "," not in text else None
    if asked or not BARE_NO.match(text) or IT_IS.fullmatch(text):
        return asked
    told = _no_one_may(text) if not part.stance else ""
    if told:
        return [Said(f"that {told}", Phrase("that", told))]
    fact = _NO_FACT.fullmatch(text) or _NO_YET.fullmatch(text)
    if fact and not part.stance and "," not in text and "no longer" not in text:
        thing = re.split(r"\s(?:in|for|at|on|to|of|about|from|that|with)\s", fact[1])[0]
        thing = re.sub(r"\s(?:yet|so far|to date)$", "", thing)
        told = f"there {'were' if is_plural(thing.split()[-1]) else 'was'} no {fact[1]}"
        return [Said(f"that {told}", Phrase("that", told))]
    is_name = text.startswith("no ") and "," not in text and is_thing(text[3:])
    # "Stressed: no forced return" is no fact.
    is_told = part.family not in {"", "repeat", "emphasize"} or bool(fact)
    return [careful_words(text)] if part.stance and is_name and is_told else "no"


def _no_one_may(text: str) -> str:
    """Return "no child should wait" for itself: a no with a verb of its own is a whole sentence."""
    words = text.split()
    at = finite_at(words[1:]) + 1
    is_own = text.startswith("no ") and at > 1 and "," not in text
    if not is_own or words[at] not in {"should", "can", "must", "shall"}:
        return ""
    return "" if FIRST_PERSON.search(text) else " ".join((*words[:at], in_the_past(words, at)))


def _asked_against(text: str, part: Part) -> Answer:
    """Read "do not" and "stop" with what they are against."""
    done = DO_NOT.fullmatch(text)
    if done and english_verbs().is_base(done[1].split()[0]):
        is_own = FIRST_PERSON.search(done[1])
        return "person" if is_own else [need_words(f"the need not to {done[1]}")]
    stop = _STOP.fullmatch(text)
    if stop and not part.stance and begins_with_gerund(stop[1]):
        return "person" if FIRST_PERSON.search(text) else [need_words(f"the need to {stop[0]}")]
    if not stop or not is_thing(stop[1]) or stop[1].split()[0].endswith("ing"):
        return None
    told = f"{stop[1]} to stop"
    return [Said(told, Phrase("noun", told), "" if part.stance else "asked for")]


def ask(part: Part) -> Answer:
    """Read keep, delete and add: asked for it to be kept, deleted or added."""
    told = "" if part.stance else _what_becomes(part.text)
    if told and not FIRST_PERSON.search(told):
        return [_asked_for(told)]
    found = _ASKS.fullmatch(part.text)
    if not found or FIRST_PERSON.search(part.text):
        return "person" if found else None
    *items, last = COMMA.split(found[2])
    if items and not (all(map(is_item, (*items, last))) and _are_alike((*items, last))):
        return "splice"
    has_list, what = bool(items), _listing(items, last)
    is_quoted = bool(_QUOTATION.match(what))
    if part.stance or (not is_quoted and _NOT_PASSIVE.search(what)):
        return None if has_list else [careful_words(part.text)]
    return _passive(_ASKED_FOR[found[1].casefold()], what, is_quoted=is_quoted)


def _are_alike(items: Sequence[str]) -> bool:
    """Tell whether all items are paragraphs or none: "§3, best of all" is one, and a word on it."""
    return len({bool(_A_PARAGRAPH.match(one)) for one in items}) == 1


_A_PARAGRAPH = re.compile(r"(?:paragraphs? )?\d")


def _listing(items: Sequence[str], last: str) -> str:
    """Return several things in a row: "weeds, moths and beetles"."""
    if not items or re.search(r"\b(?:and|or)\b", last):
        return ", ".join((*items, last))
    return f"{', '.join(items)} and {last}"


def _what_becomes(text: str) -> str:
    """Return what a line says is to become of words: "“x” out", "the last sentence must stay"."""
    out = _OUT.fullmatch(text)
    if out:
        return f"{out[1]} to be deleted"
    if _NEW.fullmatch(text):
        return f"a {text}"
    left = _LEFT.fullmatch(text)
    what = named(left[1], known=True) if left else ""
    done = "kept" if left and left[2] else "deleted"
    return f"{what} to be {done}" if what else ""


def _passive(done: str, what: str, *, is_quoted: bool) -> Answer:
    """Return what is to be kept, deleted or added, and where."""
    place = (_PLACE if is_quoted else _PLACE_OF_A_TEXT).search(what)
    if place and is_quoted and place.start() > 1:
        place = None
    thing = what[: place.start()] if place else what
    where = re.sub(r"\bin (\d+)$", r"in paragraph \1", f" {place[1]}" if place else "")
    where = _AS_IT_IS.sub(lambda found: f"as {found[1] or 'it '}{_WERE[found[2]]}", where)
    if not is_thing(thing) and not is_quoted:
        return "verbless"
    return [_asked_for(f"{named(thing) or thing} to be {done}{where}")]


_AS_IT_IS = re.compile(r"\bas (it |they )?(is|are|stands?)$")
_WERE = {"is": "was", "are": "were", "stand": "stood", "stands": "stood"}


def _asked_for(told: str) -> Said:
    return Said(told, Phrase("noun", told), "asked for")


def action(part: Part) -> Answer:
    """Read what should be done, in the imperative."""
    if not is_order(part.text) or INNER.search(part.text) or COMMA.search(part.text):
        return None
    words = part.text.split()
    at = finite_at(words)
    if at and bare_word(words[at]) in AUXILIARIES:
        # "Phase out would mean more coal" orders nothing.
        return "verbless"
    if FIRST_PERSON.search(part.text):
        return "person"
    if " but " in part.text:
        return "splice"
    if _POINTS_BACK.match(part.text):
        return "reference"
    told = articled(part.text)
    return [Said(told, Phrase("action", told))]


def ordered(part: Part) -> Sequence[Said]:
    """Read what somebody says please to: a verb first, even one that a noun shares."""
    first, _, rest = part.text.partition(" ")
    verbs = english_verbs()
    is_plain = bool(rest) and not INNER.search(part.text) and not COMMA.search(part.text)
    is_told = is_plain and OBJECT.match(rest.split()[0]) and not FIRST_PERSON.search(rest)
    is_verb = verbs.is_base(first) or rest.startswith("the ")
    if not is_told or not is_verb or first in _ASKED_FOR:
        return ()
    told = articled(part.text)
    return [Said(told, Phrase("action", told))]


_POINTS_BACK = re.compile(r"\S+ (?:them|it|this|these|those|that)(?=$|[ ,;.])")
"""An order about something that another line names: "publish them"."""


def will(part: Part) -> Answer:
    """Read a promise: "will look at it again"."""
    text = WE.sub("", part.text, count=1)
    can = None if part.stance else _CAN.fullmatch(text)
    if can and "," not in text and not FIRST_PERSON.search(text):
        told = f"they could {can[1]}"
        return [Said(f"that {told}", Phrase("that", told))]
    found = _WILL.fullmatch(text)
    if not found or "," in text:
        return None
    if FIRST_PERSON.search(found[1]):
        return "person"
    told = f"they would {found[1]}"
    return [Said(f"that {told}", Phrase("that", told))]


def _planned(part: Part, thing: str, what: str) -> Answer:
    told = "" if part.stance else due(thing, what)
    return [Said(f"that {told}", Phrase("that", told))] if told else "verbless"


def addressed(part: Part) -> Answer:
    """Read whom a line asks to do what."""
    if "," in part.text or FIRST_PERSON.search(part.text):
        return None
    phrase = read_phrase(part.text)
    if phrase.form == "addressed" and part.family == "ask":
        return [Said(part.text, phrase)]
    to_be = _TO_BE.fullmatch(part.text)
    who, what = (phrase.to, phrase.body) if phrase.form == "addressed" else ("", "")
    if to_be and not who and is_thing(to_be[1]) and not finite_at(to_be[1].split()):
        who, what = to_be[1], to_be[2]
    if to_be and _DATED.search(part.text):
        # "To be published in May" is what will be, not what somebody needs.
        return _planned(part, to_be[1], to_be[2])
    if not who or finite_at(who.split()) or BARE_NO.match(what):
        return None
    told = f"{with_the(who)} to {what}"
    if part.family == "ask":
        return [Said(told, Phrase("noun", told))]
    return [need_words(f"the need for {told}")]
