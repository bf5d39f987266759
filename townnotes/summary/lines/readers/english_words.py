"""What the rules of English have in common: who speaks, what a comma parts, careful words."""

import re
from collections.abc import Sequence

from townnotes.domain.points.stance_words import ENGLISH
from townnotes.summary.lines import verb_forms
from townnotes.summary.lines.english_verbs import english_verbs
from townnotes.summary.lines.grammar.english_finite_verbs import finite_at
from townnotes.summary.lines.grammar.english_things import (
    core_of,
    indefinite,
    is_determined,
    is_plural,
    is_thing,
    named,
)
from townnotes.summary.lines.grammar.seen_verbs import may_be_item
from townnotes.summary.lines.phrases import Phrase, read_phrase
from townnotes.summary.lines.readers.line_reader import Part, Said
from townnotes.summary.lines.tagging.english_tags import english_tags
from townnotes.summary.lines.tagging.tagger import WordTag
from townnotes.summary.lines.words import bare_word, join_words, listed

SPEAKER = r"(?:he|she|they|speaker|the speaker)"

WE = ENGLISH.before

FIRST_PERSON = re.compile(
    r"\b(?:I|we|us|our|ours|my|me|mine|you|your|ourselves|[Ww]e[’'](?:ve|re|ll|d)|I[’'](?:ve|m|"
    r"ll|d))\b"
    r"|\b(?:We|Our|My|You|Your)\b"
)

SHARE = re.compile(r"(?:\d[\d.,]* (?:per cent|in \d+)|half|most|a third|a quarter) ?(?:of\b)?")
"""Shares side by side are compared: "half of trips on foot, 2 per cent of the budget"."""

BARE_NO = re.compile(r"(?:no|not|never|without|stop|neither|nor|none|nothing)\b", re.IGNORECASE)

COMMA = re.compile(r",\s+(?:and\s+|but\s+)?")

INNER = re.compile(
    r",\s+(?=(?:which|who|whose|where|including|especially|particularly|notably|such as|"
    r"as well as|(?:[a-z]+ )?of (?:whom|which)|not(?=\s(?:in|on|by|at|to|only|just|the|\d))|"
    r"as|e\.g\.|for example|so that|because|since|even|in particular|not least|not only|with|"
    r"from|in|"
    r"under|at|while|whereas|although|and|or|but also|regardless|led|run|if|unless|when|until|"
    r"rather than|not \d|instead of|without|through|based on|to)\b)",
    re.IGNORECASE,
)

DO_NOT = re.compile(r"(?:please\s+)?(?:do not|don[’']t|never)\s+(.+)", re.IGNORECASE)

_BODIES = listed("EU UN ILO Commission Committee Council Government Parliament Secretariat")

_PARTICLE = re.compile(
    r"(?:to|in|on|at|for|with|from|of|up|out|off|down|away|back|into|against|as|by|how|whether|"
    r"that|"
    r"what|when|where|more|less|not|it|them|be|together|better|together)\b"
)

_WITH_OBJECT = re.compile(
    r"(?:large|big|small|new|old|harmful|dirty|unpaid|illegal|local|public|private|safe|existing|"
    r"all|more|every)\s(?:[\w-]+\s)?[\w-]+s\b"
)

_PART_OF_A_TEXT = re.compile(r"(?:paragraph|article|section|annex|chapter)s? \d")
"""Behind a word that is a verb, too, what is to be done with it: "bracket paragraph 2"."""
_CHANGES = listed("lower raise cut increase reduce extend limit shorten halve double")
_TO_A_FIGURE = re.compile(r"\s(?:to|by) \d")
"""Behind a verb of change, what it is to come to: "lower the age to 16"."""
_SURE_ORDERS = listed("cut raise lift ban end hire scrap ditch")
"""Nouns as well, but none that another plural follows."""
_NO_ORDER = listed(
    "want wish hope recommend propose suggest insist disagree agree doubt stand have do lack mean "
    "become seem belong exist suffer lose"
)


def careful_words(text: str) -> Said:
    """Return a remark in careful words, of the form that these have."""
    return Said(text, read_phrase(text))


def thing_words(part: Part, text: str) -> Said:
    """Return a thing as a remark."""
    if part.family == "approve":
        text = re.sub(r"^(?:happy|pleased|glad)\s+(?:with|about)\s+", "", text)
    phrase = read_phrase(text)
    return Said(text, phrase if phrase.form == "speech" else Phrase("noun", text))


def need_for(part: Part, what: str) -> Said:
    """Return the need for a thing; who calls for it calls for the thing."""
    thing = named(what) or what
    if thing == f"the {what}" and what.split(maxsplit=1)[0] in {"definition", "mandate", "review"}:
        # What is needed is not there yet.
        thing = f"{indefinite(what)} {what}"
    if part.family == "ask":
        return Said(thing, Phrase("noun", thing))
    return need_words(f"the need for {thing}")


def need_words(what: str) -> Said:
    """Return the need for a thing, or not to do one, as a remark."""
    return Said(what, Phrase("needed", what.removeprefix("the need ")))


def listed_things(text: str, pieces: Sequence[str]) -> str:
    """Return a list of things as a sentence takes it."""
    if re.search(r"(?:,|\s)and\s", text.rpartition(",")[2]):
        return text
    return join_words([named(one) for one in pieces])


def articled(order: str) -> str:
    """Return an order whose object has the article it surely lacks: "add a reference"."""
    verb, _, thing = order.partition(" ")
    figure = _TO_A_FIGURE.search(thing) if verb in _CHANGES else None
    if figure:
        # What is to come to a figure is there already: "lower the age to 16".
        what = thing[: figure.start()]
        is_one = what.endswith(("age", "rate", "level", "limit")) and not is_determined(what)
        what = f"the {what}" if is_one else named(what, known=True) or what
        return f"{verb} {what}{thing[figure.start() :]}"
    is_plain = verb not in {"not", "never", "also"} and not _PARTICLE.match(thing)
    return f"{verb} {named(thing) or thing}" if is_plain and "," not in thing else order


def with_the(who: str) -> str:
    """Return who should do a thing, with an article."""
    return f"the {who}" if who.split(maxsplit=1)[0] in _BODIES else named(who) or who


def has_figure(pieces: Sequence[str]) -> bool:
    """Tell whether a share or a figure stands beside other things, as in no list."""
    counted = [piece[0].isdigit() for piece in pieces]
    return any(map(SHARE.match, pieces)) or (any(counted) and not all(counted))


def may_go_on(piece: str) -> bool:
    """Tell whether a piece behind another may tell what that does: "cuts fraud"."""
    first, *rest = english_tags(piece)
    is_third = bare_word(first.word) in english_verbs().thirds
    return is_third and len(rest) > 0 and rest[0].tag in {WordTag.NOUN, WordTag.ADJECTIVE}


_MAY_SAY = re.compile(
    r"(?:call(?:s|ed)? (?:for|on|upon)|(?:(?:ask|request|demand|reject|flag|recall|mention|"
    r"recommend|want|raise|propose|suggest|emphasi[sz]e|underline|underscore|highlight|reiterate)s?|stress|"
    r"stresses|needs?(?! (?:assessments?|analys[ie]s|surveys?)\b))"
    r"(?!\s(?:of|from|for|to|in|on|at|by|with|and|or|as|than|levels?|tests?)\b)) "
)


def may_say(text: str) -> bool:
    """Tell whether a line begins with how something was said, so that it names no thing."""
    return bool(_MAY_SAY.match(text))


def is_item(text: str) -> bool:
    """Tell whether a piece between commas is a thing of a list."""
    is_plain = not finite_at(text.split()) and not BARE_NO.match(text) and not may_say(text)
    is_plain = is_plain and may_be_item(core_of(text))
    return is_plain and is_thing(text) and not is_order(text) and not FIRST_PERSON.search(text)


def is_order(text: str) -> bool:
    """Tell whether a line begins with a verb in the imperative."""
    first, _, rest = text.partition(" ")
    if re.match(r"(?:every|each)\s(?:\d|year|month|week|two|three|four|five|ten)", rest):
        return False
    if rest.startswith("too "):
        # "Pay too low" orders nobody to pay.
        return False
    if verb_forms.begins_with_verb(text):
        return True
    verbs = english_verbs()
    if not rest or not verbs.is_base(first) or first in _NO_ORDER:
        return False
    return (
        verbs.is_surely(first)
        or bool(_PART_OF_A_TEXT.match(rest))
        or (first in _SURE_ORDERS and is_plural(rest.split(maxsplit=1)[0]))
        or bool(_WITH_OBJECT.match(rest))
        or (first == "move" and " to " in rest)
        or (first in _CHANGES and bool(_TO_A_FIGURE.search(rest)))
    )
