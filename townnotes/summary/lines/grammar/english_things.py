"""Names of things in English: what may stand behind "mentioned" or "called for", with its article.

A line without a verb is the name of a thing, or a thing said of one: "definition too wide". The
second kind is told by its adverbs, and by the adjective or participle it ends in.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from townnotes.summary.lines.english_verbs import AUXILIARIES, english_verbs
from townnotes.summary.lines.grammar.doubtful_verbs import may_have_verb
from townnotes.summary.lines.grammar.seen_verbs import lacks_verb
from townnotes.summary.lines.grammar.tagged_words import TIMES
from townnotes.summary.lines.nouns.english_nouns import counted_nouns
from townnotes.summary.lines.words import bare_word, listed

_MASS_OF = listed("freedom lack absence recognition protection use inclusion access abuse loss")
"""Nouns without an article before "of"."""
_WITH_THE = re.compile(
    r"(?:(?:last|first|second|third|final|next|same|whole|entire|current|present|previous|zero(?=\sdraft)|"
    r"original|agreed|following|above|human right|wrong|right(?!\sto\b|\sof\b))(?=\s)|"
    r"(?:inclusion|absence|lack|introduction|creation|adoption|ratification|deletion|addition|"
    r"establishment|recognition|removal|role|importance|impact|effect|cost|price|number|work|"
    r"initiative|proposal|idea|concept|notion|principle|issue|question|problem|rights?|rest|end|"
    r"start|beginning|use|protection|definition|implementation|situation|position|voice|needs|"
    r"views|interests|quality|level|share|future|title|wording|language|content|scope|mandate) of|"
    r"right to|need for|need to|link between|gap between|balance between|"
    r"state of|(?:average|median|total|overall) (?:[a-z]+ )?[a-z]+ (?:of|for|in))\b"
)
_DETERMINED = re.compile(
    r"(?:the|an?|this|that|these|those|its|their|his|her|all|any|some|many|most|more|less|fewer|"
    r"several|each|every|both|no|such|one|two|three|four|five|six|seven|eight|nine|ten|half|other|"
    r"others|another|enough|better|sufficient|much|adequate|further|greater|stronger|only|"
    r"additional|free|what|how|whether|where)\b(?!-)|\d(?![\d.,]*-)|[\ue000-\uf8ff]|[^\W\d_]+[’']s\b",
    re.IGNORECASE,
)
_HEAD_ENDS = re.compile(
    r"\s(?:out of|of|on|for|in|at|to|with|by|from|between|against|under|after|before|without|"
    r"within|"
    r"among|across|per|as|that|which|who|where|and|or|than|instead|rather|every|about|like|via|"
    r"towards?|through|regardless|regarding|concerning|throughout|during|including|plus|not|over|"
    r"around|behind|below|above|near|beside|along|twice|once|abroad|online|overseas|upstream|downstream|nationwide|offshore|\d+)\b|,"
    r"|\s(?:free of|free from|open to|available|accessible|subject to|based on|specific to)\b"
    r"|\s(?=[a-z]+ed (?:to|by|in|with|for|from|at|on)\b)|\s(?=(?:run|led|held|built) by\b)"
)
_NO_THING = re.compile(
    r"(?:^|\s)(?:too|so|already|still|not|hardly|always|often|mostly|really|quite|"
    r"currently|(?<!\ba )(?<!\bthe )just(?! transitions?\b)|yet|otherwise|never|then|now|"
    r"sometimes|maybe|perhaps|"
    r"please|but|"
    r"because|if|unless|although|though|there|here|ok|okay|hardest|easiest|worst|it|they|he|she|"
    r"we|i|you|them|us|"
    r"don’t|isn’t|aren’t|doesn’t|can’t|won’t)(?=\s|$)",
    re.IGNORECASE,
)
_CALLED = re.compile(r"\bthe(?: [A-Z][a-z]+)+")
"""A name in capitals: "the Just Transition Fund" says nothing of what is just."""
_NO_NAME = re.compile(
    r"(?:change|move|cut|raise|end|start|fix|ask)\s(?!(?:of|in|to|for|on|at|from|by|and|or|over)\b)[a-z]|"
    r"(?:else|otherwise|or else|best of all)\b|"
    r"(?:ditto|idem|likewise|ok|okay|yes|agreed?|fine|well|same(?= (?:as|here|for|with)\b|$))\b|"
    r"(?:nobody|no one|none|somebody|someone|anybody|anyone)\b(?! of)|"
    r"(?:both|neither|none|all|some|many|few|everything|everyone|anything|several|most|half)$|"
    r".+\s(?:first|throughout|again|instead|everywhere|zero|nil)$|.*\bneither\b|"
    r"(?:good|great|excellent|nice|bad|wonderful|terrible|brilliant)\s"
    r"(?!governance\b|practice\b|faith\b|health\b|standing\b)[a-z]+(?<!s)$",
    re.IGNORECASE,
)
"""What agrees, comes first or is praised: no name that "pointed to" could take."""
_VERY = re.compile(r"^(?:very|highly|quite|truly|fully|more)\s(?=\S+\s\S)", re.IGNORECASE)
QUALITIES = re.compile(r"^((?:the|an?|more)\s)?(?:[\w-]+,\s){1,3}[\w-]+ and ([\w-]+\s\S.*)")
_AS_FAR = re.compile(
    r"\s(?:as (?:far|much|soon|early|long) as|where|when|wherever|whenever|if)\s"
    r"(?:possible|practicable|appropriate|necessary|needed|relevant|feasible)$"
)
_AS_SUCH = re.compile(r"\sas such$")
_NOT_LATER = re.compile(
    r"\sout (?:next|soon|in|by|on) |[^,] not (?:after|before|in|on|for|by|at|of|to) ?[^ ]*$"
)
_DETERMINER = re.compile(r"(?:the|an?|its|their|this|these|any|all|every|each|no)\s", re.IGNORECASE)
_CLAUSE = re.compile(
    r"(?<=\S),?\s(?:that|which|who|whose|where|when|whenever|whether|how|if|because|before|after|"
    r"until|"
    r"while|since|so that|provided|during which|in which|for which|to which|by which)\s"
)
_ADVERB_FIRST = listed(
    "poorly badly well fully strongly only highly totally completely entirely largely mainly "
    "generally usually increasingly widely rarely seldom almost nearly barely largely partly"
)
_GROUP = re.compile(r"\s(for|of|by|among|against)\s(displaced|unemployed|disabled|poor|elderly)$")
_TIME = re.compile(r"\s(?:next|last|this|each|every)\s(?:year|month|week|time|day)$")
_WITHOUT_VERB = re.compile(
    r"\w(?<!\bof)(?<!\bto)(?<!\bby)(?<!\bat)(?<!\bor)(?<!\bin)(?<!\bfor)(?<!\bthan)(?<!\bonly)(?<!\bover)"
    r"(?<!\bunder)(?<!\babout)(?<!\bleast)(?<!\bfrom)(?<!\bnearly)(?<!\bbelow)(?<!\babove)(?<!\bup)"
    r"(?<!\bwith)(?<!\bthe)(?<!\bon)(?<!\band)\s\d[\d.,–]*\sper cent"
    r"|\w(?<!\bwith)(?<!\bof)(?<!\bto)(?<!\bor)(?<!\band)(?<!\bin)(?<!\bfor)(?<!\bon)\sno\s"
    r"|\w(?<!\bas)(?<!\ba)(?<!\bthe)(?<!\bor)(?<!\band)(?<!\bof)(?<!\bin)\spart of\b"
)
"""A thing and what it is, side by side: "domestic work 9 per cent of employment"."""
_NO_HEAD = re.compile(
    r"\b(?:of|to|in|on|at|for|from|with|by|between|and|or|the|an?|as|than|into|about|their|its|his|"
    r"her|our|your|my|also|other|such|via|per|whose|which|that|who|where|when|how|more|less|most)$",
    re.IGNORECASE,
)
# What a thing is said to be, where a line ends in it.
_SAID_OF = listed("""
    absent acceptable accessible active adequate affordable afraid alone ambitious appropriate
    available aware bad basic better big blind broad broken busy careful central cheap cheaper
    clear close common comparable compulsory concerned confusing consistent corrupt costly
    critical crucial dangerous dead deaf deep desperate different difficult dirty disappointing
    disastrous early easier easy effective efficient empty enough equal essential excessive
    expensive extreme fair false far fast feasible few fine fit flawed flexible fragile free
    full fundamental good great guilty happy hard harmful harder heavy helpful hidden high
    higher hopeful huge hungry ill illegal imbalanced immense important impossible impractical
    inadequate inappropriate inclusive incoherent incomplete inconsistent indispensable
    ineffective inefficient inevitable informal insufficient invisible involved irrelevant
    isolated jobless key large late lax legal less limited little long low lower mandatory
    massive meaningless minimal missing more narrow necessary needed negative obligatory ok okay
    old open optional outdated outside overdue overwhelming paramount patchy poor positive
    possible precarious present problematic ready reasonable redundant relevant reliable
    responsible rich right rigid safe satisfied scarce separate serious severe short sick silent
    slow small smaller strict strong sufficient superfluous sustainable tight tiny transparent
    true unacceptable unaffordable unaware unclear underfunded undervalued undeclared unequal
    uneven unfair unhappy unique universal unjust unnecessary unpopular unprotected unrealistic
    unregulated unreliable unsafe unskilled unsustainable urgent useful useless vague valid
    vital voluntary vulnerable weak weaker welcome wide wider worried worse worthless wrong
    young dry wet macro out in off done gone left lost unpaid understaffed welcome
""")
_AS_ADJECTIVE = re.compile(r".{3,}(?:able|ible|ful|less|ous)$|(?:under|over)[a-z]{2,}(?:ed|id|en)$")
_NOT_ADJECTIVE = listed("table vegetable handful cable parable bus campus virus consensus focus "
                        "surplus bonus status genus census homeless needless")  # fmt: skip
_NOT_PARTICIPLE = listed(
    "need seed feed speed bed breed greed shed deed weed reed hundred kindred red unemployed "
    "displaced disabled employed uninsured wed sled self-employed"
)
_COMPARED = frozenset({"less", "more", "fewer"})
_PLURALS = listed("people women men children police youth media data criteria staff feet teeth")


def named(
    text: str, *, known: bool = False, introduced: bool = False, has_verb: bool = False
) -> str:
    """Return the name of a thing with its article, or nothing where a line is no name of one.

    `known`: the article of a thing that is known, as of what is welcomed. `introduced`: a stance's
    verb stands before it, so that what it is may stand behind it: "toilets open at night".
    `has_verb`: its verb follows, so that no word of it is one.
    """
    if not is_thing(text, introduced=introduced, has_verb=has_verb):
        return ""
    return _with_article(_GROUP.sub(r" \1 the \2", text), known=known)


def is_thing(text: str, *, introduced: bool = False, has_verb: bool = False) -> bool:
    """Tell whether a line without a finite verb is the name of a thing, see `named`."""
    text = QUALITIES.sub(r"\1\2", text)
    told = _AS_FAR.sub("", _VERY.sub("", text))
    core = core_of(told)
    words = core.split()
    if (
        not words
        or _NO_NAME.match(text)
        or _NO_THING.search(_CALLED.sub("the", core))
        or _NO_HEAD.search(_AS_SUCH.sub("", text))
        or _NOT_LATER.search(text)
    ):
        return False
    is_clause_open = not introduced and lacks_verb(told, len(core.split()))
    if is_clause_open or _says_more(core, introduced=introduced):
        return False
    if not has_verb and may_have_verb(_with_condition(core, told), introduced=introduced):
        return False
    has_determiner = bool(_DETERMINER.match(core))
    first, last = bare_word(words[0]), bare_word(words[-1])
    if is_said_of(last, words, is_determined=has_determiner or core != told):
        return False
    if not has_determiner and _begins_otherwise(first, words):
        return False
    head = _head(core)
    is_whole = not head or len(head) == len(words) or bool(_WITH_THE.match(text))
    is_right = has_determiner and head[-1:] == ["right"]
    is_bare = is_whole or is_right or first in _COMPARED or not is_adjective(bare_word(head[-1]))
    return is_bare or (introduced and len(head) > 1 and is_plural(head[-2]))


def _with_condition(core: str, text: str) -> str:
    """Return a core with the "if" behind it, before which a verb may stand: "pumps work if"."""
    after = text[len(core) :].split(maxsplit=1)
    return f"{core} {after[0]}" if after and after[0] in _CONDITIONS else core


_CONDITIONS = frozenset({"if", "when", "because", "until", "while", "since", "before", "after"})


def _is_told_to(words: Sequence[str]) -> bool:
    """Tell whether one counted thing is to do something: "rapporteur to visit"."""
    verbs = english_verbs()
    return any(
        to == "to" and verbs.is_base(then) and who in counted_nouns() and who not in _TAKES_TO
        for who, to, then in zip(words, words[1:], words[2:], strict=False)
    )


def _says_more(core: str, *, introduced: bool) -> bool:
    """Tell whether a name has words that say something of it."""
    words = core.split()
    is_count = words[0][0].isdigit() and len(words) > 1
    return bool(
        _WITHOUT_VERB.search(core)
        or _MOST_OF_MANY.search(core)
        or (not is_determined(core) and _is_told_to(words))
        or _has_doubtful_verb(words, introduced=introduced)
        or not _MODAL.isdisjoint(words)
        or (is_count and words[1] in english_verbs().participles)
    )


_MOST_OF_MANY = re.compile(
    r"^(?!the\b|an?\b|their\b|its\b)(?:[a-z]\S* ){0,3}?\S*[a-z]{2}s "
    r"(?:biggest|largest|worst|best|smallest|fastest|slowest|highest|lowest|main) "
)
"""Many things and what they are most of: "nets biggest killer of seals"."""
_MODAL = frozenset({"would", "could", "should", "cannot", "shall"})


def _has_doubtful_verb(words: list[str], *, introduced: bool) -> bool:
    """Tell whether a word within a name may be its verb: "the panel reviews private provision"."""
    thirds = english_verbs().thirds
    return (
        any(
            word.islower()
            and bare_word(word) in thirds
            and bare_word(word) not in _IN_NAMES
            and after[0].isalpha()
            and not _AFTER_A_NOUN.fullmatch(bare_word(after))
            and not (introduced and is_adjective(bare_word(after)))
            for word, after in pairwise(words[1:])
        )
        or any(
            # "Drugs slow decline": a verb; "shops open at night" tells what they are.
            is_plural(word)
            and after in english_verbs().adjectives
            and not (after == "last" and last in TIMES)
            and last[0].islower()
            and not _AFTER_A_NOUN.fullmatch(bare_word(last))
            for word, after, last in zip(words, words[1:], words[2:], strict=False)
        )
        or any(
            after in _RARELY_NOUNS and not is_plural(word) and word not in _WORKS_OF
            for word, after in pairwise(words[:-1])
        )
    )


_RARELY_NOUNS = listed("falls works runs stands helps feels means puts lets gets hurts keeps makes "
                       "saves goes comes breaks ends starts leaks drops dies")  # fmt: skip
"""Forms that are nouns so seldom that behind one thing they are its verb."""
_WORKS_OF = listed("public road art of the civil these in on for with life night test training "
                   "trial prison home water tax rest lunch")  # fmt: skip
_IN_NAMES = listed("needs sports services operations skills rights goods means news supplies sales")
_AFTER_A_NOUN = re.compile(
    r"of|on|for|in|at|to|with|by|from|between|against|under|after|before|without|within|among|"
    r"across|per|as|and|or|than|instead|rather|about|via|through|during|including|plus|over|not|"
    r"around|behind|like|especially|also|only|worldwide|everywhere|made|held|paid|taken|used|"
    r"above|below|along|near|beyond|outside|inside|beside|run|led|set|built|given|written|sold|"
    r"[a-z]+ed|[a-z]+ing"
)


def is_explained(text: str) -> bool:
    """Tell whether a clause hangs on a name with an article, before any comma: "the idea that"."""
    text = QUALITIES.sub(r"\1\2", text)
    found = _CLAUSE.search(text)
    is_first = found is not None and "," not in text[: found.start() + 1]
    return is_first and bool(_DETERMINER.match(text)) and is_thing(core_of(text))


def core_of(text: str) -> str:
    """Return a name up to the clause that hangs on it: "indicators" of "indicators that count"."""
    found = _CLAUSE.search(text)
    return text[: found.start()] if found else text


def _begins_otherwise(first: str, words: list[str]) -> bool:
    """Tell whether a line begins with an adverb or a verb, as no name does."""
    verbs = english_verbs()
    if words[1:2] == ["of"] and verbs.is_base(first):
        return False
    if first in _ADVERB_FIRST or first in AUXILIARIES or first in verbs.pasts:
        return True
    is_sure = verbs.is_surely(first) and (first in verbs.thirds or verbs.is_base(first))
    return is_sure and len(words) > 1


def is_said_of(last: str, words: list[str], *, is_determined: bool = False) -> bool:
    """Tell whether words end in what is said of a thing, and not in its name."""
    if len(words) > 1 and words[-2].lower() in {"the", "of"}:
        return False
    if words[0].lower() in _COMPARED:
        return False
    if is_adjective(last):
        return True
    if last in _NOT_PARTICIPLE or is_determined:
        return False
    verbs = english_verbs()
    is_past = last in verbs.participles and not verbs.is_base(last)
    return is_past or (last.endswith("ed") and len(last) > 4)  # noqa: PLR2004 - "seed" is a noun


def is_adjective(word: str) -> bool:
    """Tell whether a word is said of things, and names none."""
    return word in _SAID_OF or bool(_AS_ADJECTIVE.fullmatch(word) and word not in _NOT_ADJECTIVE)


def is_plural(word: str) -> bool:
    """Tell whether a noun is a plural, as far as its letters tell."""
    low = bare_word(word)
    if low in _PLURALS:
        return True
    if word.isupper() or "’" in word:
        return False
    return low.endswith("s") and not low.endswith(("ss", "us", "is", "ics", "news"))


def is_determined(text: str) -> bool:
    """Tell whether a name begins with an article, a number or what else stands for one."""
    return bool(_DETERMINED.match(text))


def has_plural_head(text: str) -> bool:
    """Tell whether the noun that a name is about is a plural: "maps" of "maps of a meadow"."""
    head = head_noun(text)
    return bool(head) and is_plural(head)


def head_noun(text: str) -> str:
    """Return the noun that a name is about: "maps" of "maps of a meadow"; empty without one."""
    return next(reversed(_head(text)), "")


def _head(text: str) -> list[str]:
    """Return the words of a name up to what hangs on its noun."""
    found = _HEAD_ENDS.search(text)
    head = (text[: found.start()] if found else text).split()
    head = head[:-2] if _TIME.search(" ".join(head)) else head
    done = english_verbs().participles
    ends = (at for at in range(1, len(head)) if head[at] in done and is_plural(head[at - 1]))
    head = head[: next(ends, len(head))]
    return head[:-1] if head and head[-1] == "also" else head


def _with_article(text: str, *, known: bool = False) -> str:
    if _DETERMINED.match(text):
        return text
    if _ACT_OF.match(text):
        return f"the {text}"
    if _WITH_THE.match(text) and text.split(maxsplit=1)[0] not in _MASS_OF:
        return f"the {text}"
    head = _head(text.replace(" and ", " ") if _NEW_ONE.match(text) else text)
    if not _takes_article(text, head):
        return text
    return f"{'the' if known else indefinite(head[0])} {text}"


def _takes_article(text: str, head: Sequence[str]) -> bool:
    """Tell whether one thing of a kind is named, as far as that is sure."""
    if not head or is_plural(head[-1]) or bare_word(head[-1]) not in counted_nouns():
        return False
    after = text[len(" ".join(head)) :]
    if re.match(r"\s\d", after) or (head[-1][:1].isupper() and not head[-1].isupper()):
        return False
    # The noun comes later in "school to work transition".
    return not after.startswith(" to ") or bare_word(head[-1]) in _TAKES_TO


_ACT_OF = re.compile(
    r"(?!training|funding|housing|monitoring|lighting|fishing|farming|mining|planning|mapping)"
    r"[a-z]{3,}ing of "
)
_NEW_ONE = re.compile(r"(?:new|joint|single|common|national|regional) [a-z]+ and [a-z]+ [a-z]+")
_TAKES_TO = listed(
    "link limit reference amendment step commitment exception threat guide alternative answer "
    "solution right contribution barrier duty obligation reduction increase change update need "
    "transition road approach objection response return visit plan proposal programme project "
    "decision mandate target tool app card hotline fund scheme system mechanism measure platform "
    "law bill vote deadline chance opportunity way place method incentive promise pledge strategy "
    "campaign rule initiative request motion school list hub space"
)


def indefinite(word: str) -> str:
    """Return the article before a word: "an indicator", "a unit", "an NGO"."""
    if word[:2].isupper() or (len(word) == 1 and word.isupper()):
        return "an" if word[0] in "AEFHILMNORSX" else "a"
    low = word.lower()
    if re.match(r"(?:uni(?!n)|use|usa|usu|ut|eu|one\b|once|ubi)", low):
        return "a"
    return "an" if low[0] in "aeiou" or re.match(r"(?:hour|hono|heir|honest)", low) else "a"
