"""What is said of things in English: careful lines, questions, whole sentences, names."""

import re

from townnotes.summary.lines import verb_forms
from townnotes.summary.lines.english_verbs import AUXILIARIES, MODALS, english_verbs
from townnotes.summary.lines.grammar.doubtful_verbs import may_have_verb
from townnotes.summary.lines.grammar.english_clauses import is_surely_clause, reported
from townnotes.summary.lines.grammar.english_copulas import (
    compared,
    told_as_most,
    told_of_a_measure,
    told_of_a_share,
    with_copula,
    without_copula,
)
from townnotes.summary.lines.grammar.english_finite_verbs import finite_at
from townnotes.summary.lines.grammar.english_tenses import in_the_past
from townnotes.summary.lines.grammar.english_things import (
    QUALITIES,
    core_of,
    is_adjective,
    is_explained,
    is_thing,
    named,
)
from townnotes.summary.lines.grammar.seen_verbs import names_who
from townnotes.summary.lines.nouns.english_nouns import counted_nouns
from townnotes.summary.lines.phrases import Phrase
from townnotes.summary.lines.readers.english_asks import IT_IS
from townnotes.summary.lines.readers.english_questions import asked, indirect
from townnotes.summary.lines.readers.english_words import (
    COMMA,
    DO_NOT,
    FIRST_PERSON,
    INNER,
    careful_words,
    may_say,
    need_for,
    thing_words,
    with_the,
)
from townnotes.summary.lines.readers.line_reader import Answer, Part, Said
from townnotes.summary.lines.words import bare_word, listed

_CAREFUL = re.compile(
    r"(?:that|(?:the )?(?:need|importance) (?:of|to|for)|to|whether|how|why|what|when|where|"
    r"which|who|"
    r"participants that|stakeholders that)\s",
    re.IGNORECASE,
)

_DIRECT = re.compile(
    r"(?:how|why|what|when|where|which|who)\s(?:no|is|are|was|were|has|have|had|can|could|will|would|"
    r"should|do|does|did|must)\s",
    re.IGNORECASE,
)
_WHAT_ABOUT = re.compile(r"(?:what|how) about ([^,?]+?)\s?\?*", re.IGNORECASE)
_ASKING = listed("is are was were has have can could will would should do does did why how what "
                 "to who when where")  # fmt: skip

_NOT_THIS = re.compile(r"([^,]+), (not|never) ([^,]+)")
_CONDITIONAL = re.compile(r"(?:if|unless|when|as|because|although)\s", re.IGNORECASE)

_DETERMINED = re.compile(r"(?:the|an?|its|their|all|any|more)\s", re.IGNORECASE)

_NOT_OTHERS = re.compile(r"(.+?),? not (?:only )?(.+)")

_JUDGED = re.compile(
    r"((?:(?:very|too) )?(?:good|great|excellent|bad|weak|poor|vague|strong|balanced|"
    r"ambitious|long|unclear)) "
    r"(text|draft|outline|document|report|preamble|title|paragraph|declaration|definition|wording)",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"([\ue000-\uf8ff] instead of [\ue000-\uf8ff])(?: in (?:paragraph )?(\d+[a-z]?(?: bis)?))?"
)
"""Words that are proposed for others, and the paragraph they are in."""
_QUALITY = re.compile(
    r"((?:(?:far |much )?too |very |still )?[a-z]+)(?: (?:on|for|about|in|to) [^,]+)?"
)
_MOST_COMMAS = 3
_ADDED = re.compile(
    r"(?:(?:[a-z]+ )?of (?:whom|which)|which|who|whose|where|when|including|especially|"
    r"particularly|notably|such as|as|for|"
    r"so that|"
    r"because|since|even|in|not|only|with|without|from|under|at|on|of|by|while|although|and|or|if|"
    r"unless|until|rather|instead|through|based|to|free|open|provided|before|after|during|"
    r"[a-z-]+(?:ed|[^l]ly|ing)|led|run|set|given|made|built|drawn|held|kept|paid|sold|sent|"
    r"written)\b",
    re.IGNORECASE,
)


def careful(part: Part) -> Answer:
    """Read a line as the README teaches them: "that …", "the need to …", "how …"."""
    if part.stance in _ASKED:
        part = part.but(re.sub(r"^if\s", "whether ", part.text))
    if part.is_question or not _CAREFUL.match(part.text) or names_who(part.text):
        return None
    if _WHAT_ABOUT.fullmatch(part.text) or (_DIRECT.match(part.text) and asked(part.text)):
        return None
    if part.stance not in _ASKED and _is_twofold(part.text):
        return "splice"
    if FIRST_PERSON.search(part.text):
        return "person"
    need = re.match(r"(?:the )?need for (.+)", part.text)
    if need:
        return [need_for(part, need[1])]
    return [careful_words(indirect(part.text) if part.stance in _ASKED else part.text)]


_ASKED = frozenset({"asked", "questioned"})


def _is_twofold(text: str) -> bool:
    """Tell whether "when" leads to a clause that another one follows: it is no question then."""
    first, *words = text.split()
    at = finite_at(words) if first.casefold() in {"when", "where"} else 0
    return bool(at) and bool(finite_at(words[at + 1 :]))


def question(part: Part) -> Answer:
    """Read a question, in indirect speech."""
    is_asked = part.is_question
    first = part.text.split()[0].casefold()
    is_asking = first in _ASKING and not names_who(part.text)
    if not is_asked and (not is_asking or DO_NOT.fullmatch(part.text)):
        return None
    about = _WHAT_ABOUT.fullmatch(part.text)
    if about and is_thing(about[1]) and not FIRST_PERSON.search(about[1]):
        thing = named(about[1])
        return [Said(thing, Phrase("noun", thing), "" if part.stance else "asked")]
    told = asked(part.text)
    if FIRST_PERSON.search(told) or not told:
        return "question" if is_asked else None
    stance = "" if part.stance else "asked"
    return [Said(told, Phrase("wh", told), stance)]


def it_is(part: Part) -> Answer:
    """Read what is said of an action: "too early to say"."""
    if not IT_IS.fullmatch(part.text) or "," in part.text or FIRST_PERSON.search(part.text):
        return None
    told = f"it {in_the_past(['is', *part.text.split()], 0)}"
    return [Said(f"that {told}", Phrase("that", told))]


def clause(part: Part) -> Answer:
    """Read a whole sentence; a gerund before its verb is its subject."""
    if part.family == "ask" and _has_quality(part.text):
        return None
    contrast = _NOT_THIS.fullmatch(part.text) if part.family != "ask" else None
    fact = reported(contrast[1]) if contrast and is_thing(contrast[3]) else ""
    if contrast and fact:
        return _told(part, f"{fact}, {contrast[2]} {named(contrast[3])}")
    cut = INNER.search(part.text)
    head, tail = (part.text[: cut.start()], part.text[cut.start() :]) if cut else (part.text, "")
    if COMMA.search(head):
        return None
    wanted = _wanted(part, part.text) if not tail or tail.startswith(", not ") else None
    if wanted or _CONDITIONAL.match(part.text):
        return wanted or _conditional(part)
    told = _fact(part, head)
    if told and part.family in {"concern", "approve"} and not is_surely_clause(head):
        return None if verb_forms.begins_with_gerund(head) else "verbless"
    return _told(part, f"{told}{_later(tail)}") if told else None


def _fact(part: Part, head: str) -> str:
    """Return a fact with its verb, which may stand in the line or not, or nothing.

    Who asks for States free to act, or welcomes half of the seats, does not say that it is so.
    """
    told = reported(head)
    if told or part.family == "ask":
        return told
    told = without_copula(head)
    if told or part.family in {"concern", "approve"}:
        return told
    rules = (with_copula, compared, told_of_a_share, told_as_most, told_of_a_measure)
    return next((told for rule in rules if (told := rule(head))), "")


def _has_quality(text: str) -> bool:
    """Tell whether what looks like a verb is what is asked of things: "toilets open at night"."""
    words = text.split()
    at = finite_at(words)
    return at > 0 and words[at] in english_verbs().adjectives and is_thing(text, introduced=True)


def _told(part: Part, told: str) -> Answer:
    """Return a clause, unless it has a person, or is what should be and was told with concern."""
    if part.family == "concern" and re.search(r"\s(?:should|had to|must)\s", told):
        return "verbless"
    if FIRST_PERSON.search(part.text):
        return "person"
    return [Said(f"that {told}", Phrase("that", told))]


def _wanted(part: Part, text: str) -> Answer:
    """Read what an asking stance asks for: what should be, and what somebody needs."""
    if part.family != "ask" or FIRST_PERSON.search(text):
        return None
    words = text.split()
    at = finite_at(words)
    if not at:
        return None
    told = reported(text)
    verb = words[at].casefold()
    if verb in {"should", "must"} and told:
        told = re.sub(r"\s(?:should|had to|must)\s", " ", told, count=1)
        return [Said(f"that {told}", Phrase("that", told))]
    if verb in {"need", "needs"} and words[at + 1] != "to":
        who, what = " ".join(words[:at]), " ".join(words[at + 1 :])
        if is_thing(what) and is_thing(who) and " for " not in what:
            thing = f"{named(what)} for {with_the(who)}"
            return [Said(thing, Phrase("noun", thing))]
    return "verbless"


def _conditional(part: Part) -> Answer:
    found = re.fullmatch(
        r"(if|unless|when|as|because|although)\s+([^,]+),\s+(?:then\s+)?([^,]+)", part.text
    )
    if not found:
        return "splice" if "," in part.text else "verbless"
    one, other = reported(found[2]), reported(found[3])
    if not one or not other or FIRST_PERSON.search(part.text):
        return "person" if FIRST_PERSON.search(part.text) else "verbless"
    told = f"{found[1]} {one}, {other}"
    return [Said(f"that {told}", Phrase("that", told))]


def gerund(part: Part) -> Answer:
    """Read an action in its -ing form."""
    if "," in part.text or not verb_forms.begins_with_gerund(part.text):
        return None
    if not MODALS.isdisjoint(core_of(part.text).split()):
        # "Guardianship means cannot travel" has two verbs and no subject of the second.
        return "verbless"
    if FIRST_PERSON.search(part.text):
        return "person"
    if _BOOKED.match(part.text) or _WAITING_TIME.match(part.text):
        return [thing_words(part, part.text)] if _BOOKED.match(part.text) else None
    if bare_word(part.text.split()[1]) in counted_nouns():
        # "Costing tool": one counted thing without an article is no object.
        return None
    # "Warming moves tuna north" is a sentence, "flooding damages old towns" too.
    damages = bare_word(part.text.split()[1]) in english_verbs().thirds
    may_be_clause = may_have_verb(core_of(part.text), introduced=bool(part.stance))
    may_be_clause |= damages and bool(_DAMAGES.match(part.text))
    return "verbless" if may_be_clause else [careful_words(part.text)]


_DAMAGES = re.compile(
    r"[a-z]+ing [a-z]+s (?!(?:of|in|on|for|to|at|from|with|by|and|or|who|which|that|without|into|"
    r"about|under|between|near|as|during|before|after)\b)[a-z]"
)
_WAITING_TIME = re.compile(
    r"[a-z]+ing (?:times?|lists?|hours?|conditions?|costs?|rates?|rooms?|spaces?|points?|periods?|"
    r"sites?|days?|limits?|areas?|places?|grounds?|systems?|schemes?|programmes?|courses?|centres?)\b"
)
"""Things by what they are for: "waiting time" is no action."""
_BOOKED = re.compile(r"[a-z]+ing [a-z]+s [a-z]+ed\b")
"""Things and what was done to them: "driving tests booked out" is no action."""


def thing(part: Part) -> Answer:
    """Read the name of a thing, with what hangs on it behind a comma."""
    if FIRST_PERSON.search(part.text):
        return None
    if may_say(part.text):
        return None if "," in part.text else "verbless"
    part = part.but(re.sub(r"^also\s", "", part.text))
    chosen = _NOT_OTHERS.fullmatch(part.text) if part.family == "ask" else None
    if chosen and is_thing(chosen[1]) and is_thing(chosen[2]):
        return [thing_words(part, named(chosen[1]) + part.text[len(chosen[1]) :])]
    is_of_text = part.family == "approve" and bool(_OF_THE_TEXT.match(part.text))
    is_known = is_of_text or part.family == "repeat"
    if is_explained(part.text) or _is_whole(part.text):
        return [thing_words(part, named(part.text) or part.text)]
    head, comma, tail = part.text.partition(", ")
    if not is_thing(head, introduced=bool(part.stance)) or (comma and not _hangs(part, head, tail)):
        return None
    thing = named(head, introduced=True, known=is_known)
    return [thing_words(part, f"{thing}{comma}{tail}")]


_OF_THE_TEXT = re.compile(
    r"(?:[a-z-]+ ){0,2}(?:chapter|paragraph|section|title|annex|preamble|text|draft|definition|"
    r"reference|footnote|chapeau)\b"
)
"""What is welcomed of a text stands in it."""


def judged(part: Part) -> Answer:
    """Read what is thought of a text, and words that are proposed for a paragraph of it."""
    if part.stance:
        return None
    if part.cites and re.fullmatch(r"[\ue000-\uf8ff]", part.text):
        return [Said(part.text, Phrase("noun", f"the words {part.text}"), "suggested")]
    quality = _QUALITY.fullmatch(part.text) if len(part.cites) == 1 else None
    if quality and is_adjective(quality[1].split()[-1]):
        told = f"paragraph {part.cites[0]} was {part.text}"
        return [Said(f"that {told}", Phrase("that", told))]
    instead = _INSTEAD.fullmatch(part.text)
    if instead:
        place = f" in paragraph {instead[2]}" if instead[2] else ""
        told = f"use {instead[1]}{place}"
        return [Said(told, Phrase("action", told), "suggested")]
    found = _JUDGED.fullmatch(part.text)
    told = f"the {found[2]} was {found[1].lower()}" if found else ""
    return [Said(f"that {told}", Phrase("that", told))] if told else None


def _hangs(part: Part, head: str, tail: str) -> bool:
    """Tell whether what stands behind a comma belongs to the name before it."""
    if not (INNER.match(f", {tail}") or _DETERMINED.match(head) or part.stance):
        return False
    pieces = [one.strip() for one in tail.split(",")]
    if not part.stance and not _DETERMINED.match(head) and len(pieces) > 1:
        return False
    return all(map(_ADDED.match, pieces))


def _is_whole(text: str) -> bool:
    """Tell whether a name's commas stand between its qualities: "safe, free and fair votes"."""
    return bool(QUALITIES.match(text) and named(text)) and text.count(",") <= _MOST_COMMAS


def _later(tail: str) -> str:
    """Return what follows a clause's comma, its auxiliaries in the past."""
    return re.sub(
        r"(?<=\s)(is|are|has|have|can|will)(?=\s)", lambda found: AUXILIARIES[found[1]], tail
    )
