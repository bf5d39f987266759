"""English lines as they are typed, and the careful ones they are read as."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from townnotes.summary.lines.grammar.english_articles import with_articles
from townnotes.summary.lines.grammar.english_copulas import equal, with_copula
from townnotes.summary.lines.grammar.english_things import is_thing, named
from townnotes.summary.lines.phrases import Phrase
from townnotes.summary.lines.readers.english_asks import (
    action,
    addressed,
    ask,
    need,
    no,
    ordered,
    will,
)
from townnotes.summary.lines.readers.english_insertions import inserted
from townnotes.summary.lines.readers.english_participles import never_done, told_of
from townnotes.summary.lines.readers.english_pieces import several
from townnotes.summary.lines.readers.english_sayings import (
    careful,
    clause,
    gerund,
    it_is,
    judged,
    question,
    thing,
)
from townnotes.summary.lines.readers.english_views import not_against, own_verb
from townnotes.summary.lines.readers.english_words import (
    COMMA,
    FIRST_PERSON,
    SPEAKER,
    is_item,
    listed_things,
    thing_words,
)
from townnotes.summary.lines.readers.line_reader import Answer, LineReader, Part, Said, Why
from townnotes.summary.lines.words import join_words, listed

_SAYS = re.compile(
    rf"^(?:{SPEAKER}\s+(?:said|says|stated|argued|argues|noted|notes|added|thinks|believes|felt)"
    r"(?:\s+that)?|(?:says?|said|notes?|noted|adds?|added|argues?|argued|thinks?|believes?|"
    r"feels?|felt|mentions?|mentioned|points? out|pointed out) that)\s+",
    re.IGNORECASE,
)

_PLEASE = re.compile(r"^(?:please|kindly)\s+", re.IGNORECASE)
_ENDS_OPEN = re.compile(
    r"\b(?:in|from|of|to|on|at|under|after|before)$|"
    r"^(?:do not|don’t|never) "
    r"(?:delete|keep|retain|merge|split|shorten|reopen|move|drop|remove|touch)$"
)

_OF_THE_WHOLE = re.compile(
    r"(delete|keep|retain|remove|drop|move|shorten|simplify|split)((?: (?:altogether|entirely|"
    r"completely|as (?:it )?is|to (?:the )?(?:preamble|chapeau|annex|end|top)))?)",
    re.IGNORECASE,
)
"""What is asked of a whole paragraph, whose number is a mark."""
_MOVING = re.compile(
    r"((?:propose|suggest|want|support|oppose)s? (?:deleting|keeping|retaining|removing|dropping|"
    r"moving|shortening|simplifying|splitting))((?: (?:altogether|entirely|to (?:the )?"
    r"(?:preamble|chapeau|annex|end|top)))?)"
)
_FEWEST = 2

_CONTRACTED = re.compile(
    r"\b(?P<who>it|that|there|what|who|how|he|she)’s\b|\b(?P<they>they|we|you)’re\b|"
    r"\b(?P<have>they|we|you|I)’ve\b|\b(?P<can>can|wo|sha)(?:’t|n’t)\b|"
    r"\b(?P<not>is|are|was|were|has|have|had|do|does|did|could|would|should|must|need|might)n’t\b",
    re.IGNORECASE,
)

_BODY = re.compile(
    r"\b(when|if|that|because|from|by|to|of|with)\s(Government|Commission|Parliament|Secretariat)"
    r"(?=\s[a-z]|$)"
)

_LAST = re.compile(
    r"\b(since|after|before|until|during) (pilot|pandemic|crisis|reform|merger|war) ?(?=$|[,;.])|"
    r"\b(on|of|for|to|in|from|with|by|along) (last|first|remaining|next) "
    r"(?!year|month|week|time|minute|night|aid|day|but|resort|to|of|in)(?=[A-Za-z-]+)"
)
_AGED = re.compile(r"\b(for|of|by|among) ((?:under|over) \d{1,2})s?(?=$|[,;.])")
_BESIDE = re.compile(
    r"\b(paragraph (?:after|before)) (?=\d{1,3}(?:$|[,.;)]| (?:on|about|in|for|to|with|that)\b))"
)
"""A number that stands for a paragraph: no year, and nothing is counted."""
_IN_THE = re.compile(
    r"\b(in|into|at|from|on|by|for) (hands?|middle|centre|heart|name|face|shadow|wake|absence|"
    r"context|eyes|interests?|spirit|edge|bottom|top|end|start|beginning|back|outskirts) of\b"
)
_TONGUE = re.compile(
    r"(?<=\bin )(?:english|french|spanish|arabic|russian|chinese|portuguese|cyrillic)\b"
)
_LATEST = re.compile(r", (?:by )?(\d[\d:.]*(?: ?[ap]\.?m\.?)?(?: [A-Z][a-z]+)?) latest$")
_HELD_ON = re.compile(
    r"\b(briefing|meeting|session|hearing|workshop|conference|townhall|vote|launch|summit|forum|"
    r"webinar)s? (?=\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December)\b)"
)
_SOUTH = re.compile(r"\b(in|from|of|for|to|by|with) [Gg]lobal ([Ss]outh|[Nn]orth)\b")
_POOR = re.compile(
    r"\b(for|of|by|among|against|on|to|from|with|hurts?|deters?|helps?|excludes?|hits?) "
    r"(poor|elderly|unemployed|disabled|displaced|homeless)(?=$|[,.;]| who\b| in\b| most\b)"
)
"""Those of a quality, whom a note names without their article."""
_ESPECIALLY = re.compile(r",? ((?<=, )[^,]+) especially$")
_TERM = re.compile(
    r"\b(\d+) (year|month|week|day|hour) (?!(?:for|in|of|on|at|ago|late|old|after|before|to|and|or|per|"
    r"from|with|by|until|as|than|is|was|are|later|earlier|delay)\b)(?=[a-z]{3,})"
)
"""A term before a noun: "3 year plan"."""
_THOUGH = re.compile(r",? (?:though|tho)$")
_NAMED_LAW = re.compile(
    r"\b(in|of|to|with|under|by|from)\s((?:[A-Z][a-z]+\s){1,4}"
    r"(?:Directive|Convention|Act|Agreement|Charter|Treaty|Protocol|Declaration|Compact))\b"
)
_SENTENCE_FIRST = listed(
    "The A An That This These Need Needs Must Should Welcome Welcomes Support Supports Oppose "
    "Opposes "
    "Delete Keep Add Retain No Not Stop Do Don’t Never If We They He She It There Is Are Was "
    "Were Has Have Can "
    "Could Will Would Does Did Why How What When Where Who Which More Less All Too Very To Thank "
    "Thanks Call Calls Agree Agrees Against Remove Drop Insert Please"
)

_RULES: tuple[Callable[[Part], Answer], ...] = (
    careful, question, not_against, no, never_done, own_verb, need, ask, it_is, will, clause,
    action, addressed, gerund, judged, told_of, inserted, thing,
)  # fmt: skip
_PIECE_RULES: tuple[Callable[[Part], Answer], ...] = (
    question, no, never_done, own_verb, need, ask, it_is, clause, action, addressed,
)  # fmt: skip


_ARROW = " — "
"""What stands for an arrow between words: two sentences may lie beside it, and no list."""


class EnglishReader(LineReader):
    """Reads English."""

    code = "en"
    little = listed(
        "the of to and for that with by on from should be is are was were an at as not have has "
        "more their which who need this these how it its they all or but language in our we would "
        "can must when if he she i there what why do does about into than no"
    )
    denials = listed("no not never cannot without neither nor none nothing nobody can’t won’t")
    no_abbreviation = listed("a i o etc al e.g i.e no vs st mr ms dr")

    def normalized(self, text: str) -> str:
        """Write contractions and per cent in words, and ranges with a dash."""
        text = _CONTRACTED.sub(_in_full, re.sub(r"\bstand alone\b", "stand-alone", text))
        text = _NAMED_LAW.sub(r"\1 the \2", text)
        text = _BODY.sub(r"\1 the \2", text)
        text = _LAST.sub(_with_the, _AGED.sub(r"\1 those \2", text))
        text = re.sub(r"\b(needs?|of|no|a|the|for|and) follow up\b", r"\1 follow-up", text)
        text = _BESIDE.sub(r"\1 paragraph ", text)
        text = re.sub(r"(?<=\d) km/h\b", " km per hour", text)
        text = _SOUTH.sub(lambda it: f"{it[1]} the global {it[2].capitalize()}", text)
        text = _POOR.sub(r"\1 the \2", _ESPECIALLY.sub(r", especially \1", text))
        text = _HELD_ON.sub(r"\g<0>on ", text)
        text = _TERM.sub(r"\1-\2 ", _THOUGH.sub("", text))
        text = _LATEST.sub(r" by \1 at the latest", text)
        text = re.sub(r"(?<=\d)\s?[-–](?=\d+\s?%)", "–", text)
        text = _IN_THE.sub(r"\1 the \2 of", text)
        text = _TONGUE.sub(lambda found: found[0].capitalize(), text)
        text = re.sub(r"(?<=[a-z\d%]) ?(?:->|=>|→|⇒) ?(?=[a-z\d])", _ARROW, text)
        return re.sub(r"(?<=\d)\s?%", " per cent", text)

    def remarks(self, part: Part) -> Sequence[Said] | Why:
        """Return what one sentence of a line says."""
        told = _SAYS.sub("", part.text)
        text = _PLEASE.sub("", told)
        is_order = text != told
        part = part.but(_lowered(_with_paragraphs(text, part.cites)))
        order = ordered(part) if is_order else ()
        found = order or self._found(part)
        return self._why(part) if found is None else _all_articled(found)

    def _found(self, part: Part) -> Answer:
        """Return what the first rule makes of a remark whose case it is."""
        for rule in _RULES:
            found = rule(part)
            if found:
                return found
        return several(part, _PIECE_RULES)

    def parted(self, part: Part, before: str, sign: str, after: str) -> Sequence[Said]:
        """Read "a = b" as what a thing is, and a list behind a dash."""
        if FIRST_PERSON.search(part.text):
            return ()
        if sign == "=":
            told = "" if part.family == "ask" else equal(before, after)
            return [_articled(Said(f"that {told}", Phrase("that", told)))] if told else ()
        told = "" if part.stance or sign == _ARROW.strip() else with_copula(f"{before} {after}")
        if told:
            return [_articled(Said(f"that {told}", Phrase("that", told)))]
        found = () if part.stance else several(part.but(f"{before}, {after}"), _PIECE_RULES)
        if found and not isinstance(found, str) and all(x.phrase.form == "that" for x in found):
            return [_articled(one) for one in found]
        if sign == _ARROW.strip():
            return ()
        pieces = COMMA.split(after)
        is_list = len(pieces) >= _FEWEST and all(map(is_item, pieces))
        if not (part.stance and is_list and is_thing(before)):
            return ()
        return [thing_words(part, f"{named(before)} – {listed_things(after, pieces)}")]

    def _why(self, part: Part) -> Why:
        return "person" if FIRST_PERSON.search(part.text) else "verbless"


def _with_paragraphs(text: str, cites: Sequence[str]) -> str:
    """Return a remark with the paragraphs marked beside it, where its words lack them."""
    moving = _MOVING.fullmatch(text) if cites else None
    if moving:
        where = re.sub(r" to (?:the )?", " to the ", moving[2])
        return f"{moving[1]} {_paragraphs(cites)}{where}"
    if cites and re.match(r"(?:on|about|regarding) ", text):
        return f"{_paragraphs(cites)} {text}"
    if cites and _ENDS_OPEN.search(text):
        return f"{text} {_paragraphs(cites)}"
    whole = _OF_THE_WHOLE.fullmatch(text) if cites else None
    if whole is None:
        return text
    where = re.sub(r" to (?:the )?", " to the ", whole[2])
    return f"{whole[1]} {_paragraphs(cites)}{where}"


def _all_articled(found: Sequence[Said] | Why) -> Sequence[Said] | Why:
    return found if isinstance(found, str) else [_articled(one) for one in found]


def _articled(said: Said) -> Said:
    """Return a remark with the articles that its words surely lack."""
    phrase = said.phrase
    body = with_articles(phrase.body, is_clause=phrase.form == "that")
    if body == phrase.body:
        return said
    text = said.text.replace(phrase.body, body) if phrase.body in said.text else said.text
    return replace(said, text=text, phrase=replace(phrase, body=body))


def _in_full(found: re.Match[str]) -> str:
    who, they, have = found["who"], found["they"], found["have"]
    if who or they or have:
        return f"{who} is" if who else f"{they} are" if they else f"{have} have"
    can = found["can"]
    if can:
        full = {"can": "cannot", "wo": "will not", "sha": "shall not"}[can.casefold()]
        return full[:1].upper() + full[1:] if can[0].isupper() else full
    return f"{found['not']} not"


def _with_the(found: re.Match[str]) -> str:
    return f"{found[1]} the {found[2]}" if found[1] else f"{found[3]} the {found[4]} "


def _lowered(text: str) -> str:
    """Return a remark with a small first letter where a sentence's capital was typed."""
    first = text.split(" ", 1)[0]
    return text[0].lower() + text[1:] if first in _SENTENCE_FIRST else text


def _paragraphs(numbers: Sequence[str]) -> str:
    return f"paragraph{'s' if len(numbers) > 1 else ''} {join_words(numbers)}"
