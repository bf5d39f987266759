"""Names of things in English: what may stand behind "mentioned" or "called for", with its article.

A line without a verb is the name of a thing, or a thing said of one: "definition too wide". The
second kind is told by its adverbs, and by the adjective or participle it ends in.
"""

import re

from townnotes.summary.lines.english_verbs import AUXILIARIES, english_verbs
from townnotes.summary.lines.words import listed

_COUNTED = listed("""
    agency agreement alliance amendment annex approach arrangement assembly assessment authority
    baseline benchmark body bonus briefing budget bureau burden calendar campaign cap catalogue
    ceiling centre challenge chapter charter checklist clause coalition code commission commitment
    committee commissioner concept conference consultation contract convention coordinator corridor
    council country court database deadline declaration deficit definition department directive
    disconnect draft duty exception exemption expert facility fee fine footnote forum foundation
    framework fund gap glossary goal guarantee guideline handbook hearing helpline holiday hotline
    hub indicator initiative inspectorate institute institution instrument inventory item journey
    kindergarten law levy licence limit list loan loophole majority mandate manual map mapping
    mechanism meeting method methodology ministry mismatch model moratorium museum network number
    objective obligation observatory office ombudsman ombudsperson option organization outline
    overview package panel paragraph partnership passport penalty permit person phase pilot place
    plan platform pledge point policy pool portal position preamble principle prize procedure
    programme project promise proposal protocol question questionnaire quota ratio rapporteur
    recommendation reference referendum reform register registry regulator relationship reminder
    report representative requirement resolution review right risk road roadmap role roster rule
    scheme scholarship school seat secretariat section sector sentence service session share site
    solution speaker standard statement station step strategy subsidy summary summit survey system
    table target task team template term test text theme timeframe timeline timetable title tool
    toolkit topic trade-off transition treaty tribunal trust union unit university update vaccine
    version village voice vote voucher wage warning website window word workshop year zone
    cycle link reference commitment distinction basis balance body threshold reduction increase
    ban tax visa wall dam bridge well clinic hospital toilet
""")
_MASS_OF = listed("freedom lack absence recognition protection use inclusion access abuse loss")
"""Nouns without an article before "of"."""
_RIGHTS = re.compile(r"(?:right|need|possibility|obligation|duty|impact|role|cost|effect|link)\b")
_WITH_THE = re.compile(
    r"(?:(?:last|first|second|third|final|next|same|whole|entire|current|present|previous|zero|"
    r"original|agreed|following|above|human right)(?=\s)|"
    r"(?:inclusion|absence|lack|introduction|creation|adoption|ratification|deletion|addition|"
    r"establishment|recognition|removal|role|importance|impact|effect|cost|price|number|work|"
    r"initiative|proposal|idea|concept|notion|principle|issue|question|problem|rights?|rest|end|"
    r"start|beginning|use|protection|definition|implementation|situation|position|voice|needs|"
    r"views|interests|quality|level|share|future|title|wording|language|content|scope|mandate) of|"
    r"right to|need for|need to|link between|gap between|balance between|state of)\b"
)
_DETERMINED = re.compile(
    r"(?:the|an?|this|that|these|those|its|their|his|her|all|any|some|many|most|more|less|fewer|"
    r"several|each|every|both|no|such|one|two|three|four|five|six|seven|eight|nine|ten|half|other|"
    r"others|another|enough|better|sufficient|much|adequate|further|greater|stronger|only|"
    r"additional|free|what|how|whether|where)\b|\d|[\ue000-\uf8ff]|[^\W\d_]+[’']s\b",
    re.IGNORECASE,
)
_HEAD_ENDS = re.compile(
    r"\s(?:of|on|for|in|at|to|with|by|from|between|against|under|after|before|without|within|"
    r"among|across|per|as|that|which|who|where|and|or|than|instead|rather|every|about|like|via|"
    r"towards?|through|regardless|throughout|during|including|plus|not|over|around|behind|\d+)\b|,"
)
_NO_THING = re.compile(
    r"(?:^|\s)(?:too|very|so|already|still|not|hardly|always|often|also|mostly|really|quite|"
    r"currently|just|even|yet|otherwise|never|then|now|sometimes|maybe|perhaps|please|but|"
    r"because|if|unless|although|though|there|here|ok|okay|hardest|easiest|worst|it|they|he|she|we|i|you|them|us|"
    r"don’t|isn’t|aren’t|doesn’t|can’t|won’t)(?=\s|$)",
    re.IGNORECASE,
)
_ADVERB_FIRST = listed(
    "poorly badly well fully strongly only highly totally completely entirely largely mainly "
    "generally usually increasingly widely rarely seldom almost nearly barely largely partly"
)
_GROUP = re.compile(r"\s(for|of|by|among|against)\s(displaced|unemployed|disabled|poor|elderly)$")
_TIME = re.compile(r"\s(?:next|last|this|each|every)\s(?:year|month|week|time|day)$")
_NO_HEAD = re.compile(
    r"\b(?:of|to|in|on|at|for|from|with|by|between|and|or|the|an?|as|than|into|about|their|its|his|"
    r"her|our|your|my|also|other|such|via|per|whose|which|that|who|where|when|how|more|less|most)$",
    re.IGNORECASE,
)
# What a thing is said to be, where a line ends in it.
_SAID_OF = listed("""
    absent acceptable accessible active adequate affordable afraid alone ambitious appropriate
    available aware bad basic better big blind broad broken busy careful central cheap cheaper
    clear close common comparable compulsory concerned confusing consistent corrupt costly critical
    crucial dangerous dead deaf deep desperate different difficult dirty disappointing disastrous
    early easier easy effective efficient empty enough equal essential excessive expensive extreme
    fair false far fast feasible few fine fit flawed flexible fragile free full fundamental good
    great guilty happy hard harmful harder heavy helpful hidden high higher hopeful huge hungry
    ill illegal imbalanced immense important impossible impractical inadequate inappropriate
    inclusive incoherent incomplete inconsistent indispensable ineffective inefficient inevitable
    informal insufficient invisible involved irrelevant isolated jobless key large late lax legal
    less limited little long low lower mandatory massive meaningless minimal missing more narrow
    necessary needed negative obligatory ok okay old open optional outdated outside overdue
    overwhelming paramount patchy poor positive possible precarious present problematic ready
    reasonable redundant relevant reliable responsible rich right rigid safe satisfied scarce
    separate serious severe short sick silent slow small smaller strict strong sufficient superfluous
    sustainable tight tiny transparent true unacceptable unaffordable unaware unclear underfunded
    undervalued undeclared unequal uneven unfair unhappy unique universal unjust unnecessary
    unpopular unprotected unrealistic unregulated unreliable unsafe unskilled unsustainable urgent
    useful useless vague valid vital voluntary vulnerable weak weaker welcome wide wider worried
    worse worthless wrong young out in off done gone left lost unpaid understaffed welcome
""")
_AS_ADJECTIVE = re.compile(r".{3,}(?:able|ible|ful|less|ous)$")
_NOT_ADJECTIVE = listed("table vegetable handful cable parable bus campus virus consensus focus "
                        "surplus bonus status genus census homeless needless")  # fmt: skip
_NOT_PARTICIPLE = listed(
    "need seed feed speed bed breed greed shed deed weed reed hundred kindred red unemployed "
    "displaced disabled employed uninsured wed sled self-employed"
)
_PLURALS = listed("people women men children police youth media data criteria staff feet teeth")


def named(text: str) -> str:
    """Return the name of a thing with its article, or nothing where a line is no name of one."""
    return _with_article(_GROUP.sub(r" \1 the \2", text)) if is_thing(text) else ""


def is_thing(text: str) -> bool:
    """Tell whether a line without a finite verb is the name of a thing."""
    words = text.split()
    if not words or _NO_THING.search(text) or _NO_HEAD.search(text):
        return False
    first, last = _bare(words[0]), _bare(words[-1])
    if first in _ADVERB_FIRST or first in AUXILIARIES or is_said_of(last, words):
        return False
    verbs = english_verbs()
    if first in verbs.pasts or (first in verbs.thirds and verbs.is_surely(first)):
        return False
    if verbs.is_base(first) and verbs.is_surely(first) and len(words) > 1:
        return False
    head = _head(text)
    return not (is_said_of(_bare(head[-1]), head) if head and len(head) < len(words) else False)


def is_said_of(last: str, words: list[str]) -> bool:
    """Tell whether words end in what is said of a thing, and not in its name."""
    if len(words) > 1 and words[-2].lower() in {"the", "of"}:
        return False
    if words[0].lower() in {"less", "more", "fewer"}:
        return False
    if last in _SAID_OF or (_AS_ADJECTIVE.fullmatch(last) and last not in _NOT_ADJECTIVE):
        return True
    verbs = english_verbs()
    if last in _NOT_PARTICIPLE:
        return False
    is_past = last in verbs.participles and not verbs.is_base(last)
    return is_past or (last.endswith("ed") and len(last) > 4)  # noqa: PLR2004 - "seed" is a noun


def is_plural(word: str) -> bool:
    """Tell whether a noun is a plural, as far as its letters tell."""
    low = _bare(word)
    if low in _PLURALS:
        return True
    if word.isupper():
        return False
    return low.endswith("s") and not low.endswith(("ss", "us", "is", "ics", "news"))


def _head(text: str) -> list[str]:
    """Return the words of a name up to what hangs on its noun."""
    found = _HEAD_ENDS.search(text)
    head = (text[: found.start()] if found else text).split()
    return head[:-2] if _TIME.search(" ".join(head)) else head


def _with_article(text: str) -> str:
    if _DETERMINED.match(text):
        return text
    if _WITH_THE.match(text) and text.split(maxsplit=1)[0] not in _MASS_OF:
        return f"the {text}"
    head = _head(text)
    if not head or is_plural(head[-1]) or _bare(head[-1]) not in _COUNTED:
        return text
    if head[0][:1].isupper() and not head[0].isupper():
        return text
    return f"{indefinite(head[0])} {text}"


def indefinite(word: str) -> str:
    """Return the article before a word: "an indicator", "a unit", "an NGO"."""
    if word[:2].isupper() or (len(word) == 1 and word.isupper()):
        return "an" if word[0] in "AEFHILMNORSX" else "a"
    low = word.lower()
    if re.match(r"(?:uni(?!n)|use|usa|usu|ut|eu|one\b|once|ubi)", low):
        return "a"
    return "an" if low[0] in "aeiou" or re.match(r"(?:hour|hono|heir|honest)", low) else "a"


def _bare(word: str) -> str:
    return word.strip(".,;:()?!").casefold()
