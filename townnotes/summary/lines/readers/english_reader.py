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
from townnotes.summary.lines.readers.english_corrections import ARROW, corrected
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
        return corrected(text)

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
        """Read "a = b" as what a thing is, two sentences beside a dash, and a list behind one."""
        if FIRST_PERSON.search(part.text):
            return ()
        if sign == "=":
            told = "" if part.family == "ask" else equal(before, after)
            return _clause(told)
        found = () if part.stance else _beside(part, before, sign, after)
        return found if found or sign == ARROW.strip() else _list_behind(part, before, after)

    def _why(self, part: Part) -> Why:
        return "person" if FIRST_PERSON.search(part.text) else "verbless"


def _clause(told: str) -> Sequence[Said]:
    return [_articled(Said(f"that {told}", Phrase("that", told)))] if told else ()


def _beside(part: Part, before: str, sign: str, after: str) -> Sequence[Said]:
    """Read how a thing is behind a dash, and two whole sentences beside one or an arrow."""
    told = "" if sign == ARROW.strip() else with_copula(f"{before} {after}")
    if told:
        return _clause(told)
    found = several(part.but(f"{before}, {after}"), _PIECE_RULES)
    if not found or isinstance(found, str) or any(one.phrase.form != "that" for one in found):
        return ()
    return [_articled(one) for one in found]


def _list_behind(part: Part, before: str, after: str) -> Sequence[Said]:
    pieces = COMMA.split(after)
    is_list = len(pieces) >= _FEWEST and all(map(is_item, pieces))
    if not (part.stance and is_list and is_thing(before)):
        return ()
    return [thing_words(part, f"{named(before)} – {listed_things(after, pieces)}")]


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


def _lowered(text: str) -> str:
    """Return a remark with a small first letter where a sentence's capital was typed."""
    first = text.split(" ", 1)[0]
    return text[0].lower() + text[1:] if first in _SENTENCE_FIRST else text


def _paragraphs(numbers: Sequence[str]) -> str:
    return f"paragraph{'s' if len(numbers) > 1 else ''} {join_words(numbers)}"
