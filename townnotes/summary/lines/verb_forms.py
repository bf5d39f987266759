"""Base verbs that notes begin with, and their -ing forms, made by rule."""

import re

from townnotes.summary.lines.words import listed

_VERBS = listed("""
    accelerate accompany acknowledge add address adopt align allow amend anchor apply assess avoid
    ban begin bring broaden build bundle circulate clarify collect combine commit compensate
    complete conclude conduct confirm connect consider consult consolidate convene coordinate
    correct create decide decrease define delete deliver describe develop differentiate disaggregate
    discourage distinguish distribute divide draw drop eliminate embed empower enable encourage end
    enforce engage enhance enlarge enshrine ensure establish evaluate examine exclude expand explain
    explore express extend facilitate finalize finance follow foster give guarantee harmonize help
    highlight hold identify implement improve include incorporate increase inform insert install
    integrate introduce invest invite involve keep launch learn let lift listen lower maintain make
    mainstream mention merge mitigate move name narrow negotiate offer omit open organize pay phase
    postpone prepare preserve prevent prioritize produce prohibit promote protect provide publish
    put raise ratify reaffirm recall recognize reconsider reduce refer reflect reformulate regulate
    reinstate reject rely remain remove rename reorder repair rephrase replace require respect
    restore restrict retain revise reword safeguard secure send separate set share shift shorten
    simplify specify split spell stop streamline strengthen strike subsidize submit supply switch
    tackle take tell train translate treat turn underline underscore understand uphold use verify
    weaken welcome widen withdraw write
""")
# Nouns as well: verbs only where an object follows.
_ALSO_NOUNS = listed("""
    access aim ask attach balance benefit call care change cite collaborate comment control cost
    cover cut date delay demand design do draft dim exchange face focus fund go grant group guide
    hear honour have impact increase issue join label lead leave limit link list look map mark
    measure meet monitor need note outline pay plan present press process quote rank reference
    release report request research respond review run see shield show sign start state step
    store stress study support target test think time trade trust update urge view visit work
""")
_NOUN_FIRST = listed("""
    ban complete decrease draw drop end finance help increase lift lower mention move name offer
    open pay phase repair respect secure separate set share shift split stop strike supply switch
    train transfer use
""")
BASE_VERBS = _VERBS - _NOUN_FIRST
AMBIGUOUS_VERBS = _ALSO_NOUNS | _NOUN_FIRST

_DOUBLING = listed(
    "ban begin commit control cut dim drop get let map omit permit plan put refer run set split "
    "step stop strip submit"
)
_BEFORE_AN_OBJECT = re.compile(
    r"(?:the|an?|all|any|more|every|each|this|these|that|those|its|their|our|both|no|such|out|in|"
    r"to|on|off|up|down|with|at|for|into|from|together|how|where|whether|further|“[^”]*”)\b|“"
)
# A noun takes these too: "support for", "access to", "focus on", "report on".
_AFTER_A_NOUN = re.compile(r"(?:for|to|on|with|in|at|from|into|between|of)\b")
_STRONG_PARTICLE = {"pay": ("for",), "look": ("into", "at"), "work": ("with",), "lead": ("to",),
                    "switch": ("off", "on", "to"), "phase": ("out", "in"), "set": ("up", "out"),
                    "draw": ("on", "up"), "respond": ("to",), "think": ("of",), "go": ("to",),
                    "focus": ("more", "less"), "collaborate": ("with",), "strike": ("out",),
                    "move": ("to", "from"), "step": ("up",)}  # fmt: skip
_ADVERBS = listed("also better clearly explicitly further fully more properly really")


def begins_with_verb(text: str) -> bool:
    """Tell whether a phrase begins with a verb in its base form, as in "add a reference"."""
    first, _, rest = text.partition(" ")
    first = first.strip(",")
    if first in {"not", "never"} or first in _ADVERBS:
        return bool(rest) and begins_with_verb(rest)
    if first in BASE_VERBS:
        return bool(rest)
    if first not in AMBIGUOUS_VERBS or not rest:
        return False
    if rest.split(" ", 1)[0] in _STRONG_PARTICLE.get(first, ()):
        return True
    return bool(_BEFORE_AN_OBJECT.match(rest)) and not _AFTER_A_NOUN.match(rest)


def to_gerund(text: str) -> str:
    """Return a phrase that begins with a base verb with that verb's -ing form."""
    first, space, rest = text.partition(" ")
    if first in {"not", "never"} or first in _ADVERBS:
        return f"{first} {to_gerund(rest)}" if rest else first
    return f"{gerund(first)}{space}{rest}"


def gerund(verb: str) -> str:
    """Return the -ing form of a base verb: adding, using, stopping, tying."""
    if verb in _DOUBLING:
        return f"{verb}{verb[-1]}ing"
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return f"{verb[:-1]}ing"
    return f"{verb}ing"


GERUNDS = {gerund(verb): verb for verb in sorted(_VERBS | _ALSO_NOUNS)}
"""The -ing forms known, back to their verbs."""

# -ing words that name things: verbs only where an object follows.
ING_NOUNS = listed(
    "funding training housing monitoring financing building meeting hearing lighting fishing "
    "dimming shielding labelling planning testing mapping mainstreaming learning farming mining "
    "wording reporting processing marketing recycling policing parking being beginning ending "
    "understanding living spring string evening morning nothing something anything everything "
    "king ring wing during according regarding concerning ongoing outstanding existing increasing "
    "growing moving changing leading developing working supporting enabling binding "
    "ceiling railing warning briefing crossing listing ruling setting heading opening landing "
    "clothing dwelling sewing wedding "
    "remaining following underlying alarming"
)
_OBJECT = re.compile(r"(?:the|an?|all|any|every|each|this|these|its|their|both|“)\b|“")


def begins_with_gerund(text: str) -> bool:
    """Tell whether a phrase begins with a verb's -ing form that takes an object."""
    first, _, rest = text.partition(" ")
    if first in {"not", "never"} or first in _ADVERBS:
        return bool(rest) and begins_with_gerund(rest)
    if not re.fullmatch(r"[a-z-]{3,}ing", first) or not rest:
        return False
    if first in ING_NOUNS or first.endswith(("-building", "-making", "-sharing")):
        return bool(_OBJECT.match(rest)) and first not in {"during", "regarding", "concerning"}
    return not rest.startswith("of ")


def to_base(text: str) -> str:
    """Return a phrase that begins with a known -ing form with its base verb, or nothing."""
    first, space, rest = text.partition(" ")
    if first in {"not", "never"} or first in _ADVERBS:
        base = to_base(rest)
        return f"{first} {base}" if base else ""
    verb = GERUNDS.get(first, "")
    return f"{verb}{space}{rest}" if verb else ""
