"""What grammatical form a line has: it decides which words can introduce it.

A line that holds the speaker's own sentences is told as a quotation, and not bent into a list.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from townnotes.summary.lines import verb_forms
from townnotes.summary.lines.words import listed

_NEXT_SENTENCE = re.compile(r"[\w)”\"]{3,}[.?!…]+[”\"]?\s+[“\"]?[A-Z]")
_IN_PERSON = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Ww]e['’](?:ll|re|ve)|[Yy]ou|[Yy]our)\b")
LONGEST_NOTE = 45
"""Words from which a line without a stance is the speaker's speech, not a note of it."""

Form = Literal["noun", "importance", "need", "needed", "action", "gerund", "that", "addressed",
               "wh", "question", "told", "verb", "speech"]  # fmt: skip
"""noun: "a fund" · importance: "(the importance of) a fund" · need: "(the need to) act"
needed: "(the need) for a fund", "(the need) not to wait"
action: "add a fund" · gerund: "phasing in a fund" · that: "(that) funds are short"
addressed: "States to act" · wh: "how funds are spent" · question: "Are funds spent?"
told: "(participants that) funds are short" · verb: "thanked the hosts", the line's own verb
speech: "“Thank you. Funds are short”", the speaker's own sentences
"""

_ADDRESSEES = (
    "co-facilitators|facilitators|co-chairs|chairs|conveners|organizers|drafters|secretariat|"
    "States|Governments|governments|countries|parties|Parties|donors|partners|stakeholders|"
    "participants|everyone|all|entities|organizations|agencies|institutions|authorities|companies|"
    "businesses|employers|banks|operators|manufacturers|producers|municipalities|cities|hotels|"
    "observatories|schools|universities|parliaments|ministries|networks|delegations|members|"
    "communities|associations|unions|cooperatives|investors|funders|regulators|planners|providers|"
    "platforms|researchers|scientists|museums|planetariums|libraries|ports|airports|farmers|"
    "landlords|owners|committees"
)
_ADDRESSED = re.compile(
    rf"((?:(?:the|all|both|other|more|their|its|local|national|regional|international|Member|UN|"
    rf"United Nations|civil society|private|public|large|small|developed|developing|donor|"
    rf"village|town|rural|urban)\s+)*"
    rf"(?:{_ADDRESSEES}))\s+(?:(not)\s+)?to\s+(.+)"
)
_MARKERS: tuple[tuple[Form, re.Pattern[str]], ...] = (
    ("told", re.compile(r"(?:participants|stakeholders|the meeting|the floor)\s+that\s+(.+)")),
    ("that", re.compile(r"that\s+(.+)")),
    ("importance", re.compile(r"(?:the\s+)?importance\s+of\s+(.+)")),
    ("need", re.compile(r"(?:the\s+|a\s+)?need\s+to\s+(.+)")),
    ("action", re.compile(r"(?:please\s+)?to\s+(.+)")),
    ("action", re.compile(r"do\s+(not\s+.+)")),
)
# Lines of the speaker's own verb, in a form that no noun has or with what only a verb takes.
_PAST = {
    "thanks": "thanked", "congratulates": "congratulated", "supports": "supported",
    "agrees": "agreed", "applauds": "applauded", "appreciates": "appreciated",
    "endorses": "endorsed", "echoes": "echoed", "shares": "shared",
}  # fmt: skip
_OWN_VERB = re.compile(
    rf"({'|'.join([*_PAST, *_PAST.values()])})"
    r"\s+((?:the|all|with|that|paras?|paragraphs?|this)\b.+)",
    re.IGNORECASE,
)
_WH = re.compile(r"(?:whether|how|why|what|when|where|which|who|whose)\b", re.IGNORECASE)
_AUX = (
    "should|must|is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|does|do|did|"
    "isn['’]t|aren['’]t|don['’]t|doesn['’]t|shall"
)
_INVERTED = re.compile(rf"(?:(?:how|why|what|when|where|who)\s+)?(?:{_AUX})\b", re.IGNORECASE)
_FINITE = re.compile(rf"(?:\S+\s+){{1,7}}?(?:(?:{_AUX})(?!\s+(?:to|of)\b)|needs? to|remains?)\s+\S")
# What stands behind one of these belongs to a part of the phrase, not to the whole.
_RELATIVE = re.compile(
    r"\b(?:that|which|who|whose|where|when|if|whether|because|how|what|as|to|before|after|until|"
    r"while|than|once|unless|although|though|since|whenever|wherever)\b|[,;“(]"
)
_MISSING_THE = re.compile(
    r"(?:need for|lack of|role of|inclusion of|use of|absence of|impact of|call for)\b"
)

LONGEST = 9
"""Words that a name may have."""
ENOUGH = 2
"""Words of weight that a name must have before what hangs on it is cut."""

_CONVENERS = re.compile(r"(?:the )?(?:(?:co-)?(?:facilitators|chairs)|conveners|organizers)")
_LIGHT = listed(
    "the a an of to on in at for from with by and or as more new clear better common stronger "
    "first other further existing own its their this these minimum technical local possible "
    "support help reference references mention inclusion addition introduction use words limits "
    "limit measures rules two three period list"
)
# What may be cut: it adds when or why. What says which one, or on what condition, stays.
_HANGS = re.compile(
    r"(?:, (?:which|who|whose|so that|because|as|since|with|led|run|open|reviewed|agreed|also|"
    r"including|especially|under|at|in|on|for|after|before|free)| (?:before|after|until|because|"
    r"so that))\b"
)
# Notes in haste are no phrases of a sentence: "solar and batteries: recycling missing".
_HASTY = re.compile(
    r"[+≠=#/&<>→]|\b(?:min|max|num|incl|ref|univ|paras?|nb|etc)\.|\bw/|:\s|\s[-–]\s|\bnot \d|"
    r"\b(?:missing|tbc|asap)$",
    re.IGNORECASE,
)
# Words that need what follows them.
_OPEN = re.compile(
    r"\b(?:of|and|or|the|an?|between|to|in|on|for|with|not|no|than|up|only|where|when|more|less|"
    r"how|that|those|also|next|at|as|is|are|by|from|\d[\d.,]*)$"
)
DONE_TO_WORDS = r" to be (?:kept|retained|deleted|added|inserted|reinstated)\b"
"""What is asked to be done to words of a text, as a pattern."""
_OF_A_TEXT = re.compile(rf"^the words “|{DONE_TO_WORDS}")
_FORMS = frozenset({"noun", "importance", "gerund", "action", "need"})


def is_speech(text: str) -> bool:
    """Tell whether a line holds the speaker's own sentences, as a transcript does."""
    is_long = text.count(" ") >= LONGEST_NOTE
    return is_long or bool(_NEXT_SENTENCE.search(text) or _IN_PERSON.search(text))


def as_speech(text: str) -> str:
    """Return a speaker's sentences in quotation marks, those inside them single.

    Where the last of several sentences breaks off, the quotation says so.
    """
    inner = re.sub(r"[“”„\"]", "’", re.sub(r"(?<!\w)[“„\"]", "‘", text))
    breaks_off = _NEXT_SENTENCE.search(inner) and re.search(r"[\w,;:-]$", inner)
    return f"“{inner.rstrip('.;,: ')}{' …' if breaks_off else ''}”"


def is_quoted(text: str) -> bool:
    """Tell whether a line is one quotation from end to end, and longer than a term."""
    inner = text[1:-1]
    return text[:1] == "“" and text[-1:] == "”" and "”" not in inner and is_speech(inner)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A line as part of a sentence: its form, its words without the marker, whom it addresses.

    Of the form "verb", `to` is the verb by its English past. `language` is the words' own.
    """

    form: Form
    body: str
    to: str = ""
    language: str = "en"

    @property
    def words(self) -> int:
        """How long it is, for sentences that must not run on."""
        return self.body.count(" ") + 1

    @property
    def as_base(self) -> str:
        """The action in its base form, or nothing where it is not known."""
        if self.form in {"action", "need", "addressed"}:
            return self.body
        return verb_forms.to_base(self.body) if self.form == "gerund" else ""

    @property
    def as_gerund(self) -> str:
        """The action in its -ing form."""
        if self.form in {"action", "need"} and self.language == "en":
            return verb_forms.to_gerund(self.body)
        return self.body


@lru_cache(maxsize=8192)
def read_phrase(text: str) -> Phrase:
    """Read which form a tidied line has; what fits no other is a noun phrase."""
    for read in (_speech, _marked, _own_verb, _addressed, _action, _question, _clause):
        found = read(text)
        if found is not None:
            return found
    return Phrase("noun", _with_missing_the(text))


def _speech(text: str) -> Phrase | None:
    return Phrase("speech", text) if is_quoted(text) else None


def _marked(text: str) -> Phrase | None:
    for form, pattern in _MARKERS:
        found = pattern.fullmatch(text)
        if found:
            return Phrase(form, found[1])
    return None


def _own_verb(text: str) -> Phrase | None:
    verb = _OWN_VERB.fullmatch(text)
    return verb and Phrase("verb", verb[2], _PAST.get(verb[1].lower(), verb[1].lower()))


def _addressed(text: str) -> Phrase | None:
    found = _ADDRESSED.fullmatch(text)
    return found and Phrase("addressed", ("not " if found[2] else "") + found[3], found[1])


def _action(text: str) -> Phrase | None:
    if verb_forms.begins_with_verb(text):
        return Phrase("action", text)
    return Phrase("gerund", text) if verb_forms.begins_with_gerund(text) else None


def _question(text: str) -> Phrase | None:
    bare = text.rstrip("? ؟")
    asked = bare != text
    if not bare:
        return None
    if _INVERTED.match(bare) and (asked or re.match(r"(?:how|why|when|where)\b", bare)):
        return Phrase("question", bare)
    if _WH.match(bare):
        return Phrase("wh", bare[0].lower() + bare[1:])
    return Phrase("question", bare) if asked else None


def _clause(text: str) -> Phrase | None:
    """Read a whole sentence, "children are left out", as what was said of them."""
    found = _FINITE.match(text)
    if found is None or _RELATIVE.search(found[0]):
        return None
    # In reported speech the speakers' "we" is the summary's "they".
    return Phrase("that", re.sub(r"^[Ww]e\b", "they", text))


def _with_missing_the(text: str) -> str:
    return f"the {text}" if _MISSING_THE.match(text) else text


def is_hasty(body: str) -> bool:
    """Tell whether a line was noted in haste, in signs and half phrases."""
    return bool(_HASTY.search(body))


@lru_cache(maxsize=8192)
def briefly(phrase: Phrase) -> str:
    """Return a noun phrase that names a phrase in its own words, or nothing."""
    if phrase.form == "addressed" and _CONVENERS.fullmatch(phrase.to):
        body = verb_forms.to_gerund(phrase.body)
    elif phrase.form in _FORMS:
        body = phrase.as_gerund
    else:
        return ""
    if _OF_A_TEXT.search(body):
        # Without its paragraph nobody knows what is asked.
        return ""
    cut = _HANGS.search(body)
    head = body[: cut.start()] if cut else body
    if cut and (_OPEN.search(head) or _weight(head) < ENOUGH or head.count("“") != head.count("”")):
        return ""
    is_name = head.count(" ") < LONGEST and "," not in head and not is_hasty(head)
    return head if is_name else ""


def _weight(head: str) -> int:
    return sum(word.casefold() not in _LIGHT for word in head.split())
