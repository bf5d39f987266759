"""Articles that a note leaves out within a line: "signed contract", "in draft", "after raid".

A thing that is surely counted, and one, has one behind a verb, a preposition and what leads to a
clause. "A" is the one that says least; "the" stands where a session knows which thing is meant.
What has none by custom stays without: "in committee", "from boat to plate".
"""

import re
from collections.abc import Sequence

from townnotes.summary.lines.english_verbs import english_verbs
from townnotes.summary.lines.grammar.english_things import indefinite, is_determined, is_plural
from townnotes.summary.lines.grammar.tagged_words import is_verbal
from townnotes.summary.lines.nouns.english_nouns import counted_nouns
from townnotes.summary.lines.tagging.english_tags import english_tags
from townnotes.summary.lines.tagging.tagger import Tagged, WordTag
from townnotes.summary.lines.words import bare_word, listed

_BEFORE = listed(
    "in on of for with from near behind into onto against about after before during under over "
    "across through beside inside outside around along without to as than by below above despite "
    "amid including unlike towards within"
)
_LEADING = listed("when if because unless while where until that whether although so or and but")
_QUALITIES = frozenset({WordTag.ADJECTIVE, WordTag.NOUN})
_KNOWN = listed(
    "text draft charter preamble annex chapeau outline declaration title secretariat capital "
    "government ministry budget city country sea coast border pandemic war economy climate world "
    "public"
)
"""Things of which a session knows which one is meant."""
_BODIES = listed("council commission parliament ministry government secretariat municipality city")
_ORDINAL = listed("last first next same whole remaining final")
_UNCOUNTED_TOO = listed(
    "access action agreement care change charge collection column condition conflict consultation "
    "control cost cover credit crop damage debate decision definition demand design detail "
    "dispute duty effect effort element evaluation exception exemption fire fish flood form grade "
    "inspection issue land law leave level licence line market movement negotiation notice "
    "obligation opposition option order page phase power practice presentation principle process "
    "production protection protest range rate reason recommendation reduction reference reform "
    "registration rent representation reserve resolution review revision risk rule sentence "
    "service shelter speech standard state step strike structure struggle study supply support "
    "tax term time trade transition trial trust type union use value view violence voice war "
    "water work zone"
)
"""Nouns that stand without an article as well, or have a number behind them."""
_ALONE = listed(
    "account appeal bail bank bed board budget camera church class coalition college commitment "
    "committee contract court credit deadline decree default door duty email end example face "
    "film foot gear habit hand heart home hospital house instinct lease list loan mass mistake "
    "office orbit paper parallel part peak perspective phone place port post pot prescription "
    "prison procedure proof purpose question radio record request return root sale scale schedule "
    "school screen search secret sequence session shape shift shore side sight sign site stage "
    "statute step stock stop store strike suit surprise target test ticket title top town track "
    "turn university watch way"
)
"""Those that have none by custom where they stand alone: "in court", "on board"."""
_NUMBERED = listed(
    "paragraph article section annex chapter clause phase page step option level target zone group "
    "table category figure goal unit route line room grade type part"
)
_TAKEN = listed(
    "part place root shape charge control care action effect issue step line heart home school "
    "court class face hand foot ground notice way office side sight stage turn"
)
"""Those that have none by custom behind a verb: "took part"."""
_TIMES = listed("year month week day night hour minute decade century weekend age season spring "
                "summer autumn winter")  # fmt: skip
_OF_A_YEAR = frozenset({"season", "break"})
_MEANS = listed(
    "boat train bus car plane ship bike lorry truck taxi bicycle helicopter airplane ferry tram "
    "email phone radio text message cable pipeline post road rail sea air"
)
_KINDS = listed("type kind sort form means lack number change piece rate age loss")
_JOINING = frozenset({"and", "or", "but"})
_FIRM, _SURE = 5.0, 8.0


def with_articles(told: str, *, is_clause: bool) -> str:
    """Return a part of a sentence with the articles that it surely lacks.

    `is_clause`: it has a finite verb, behind which an object may stand; its subject is known.
    """
    words = told.split()
    tags = english_tags(told)
    if len(tags) != len(words):
        return told
    done = [
        _first(tags, is_clause=is_clause),
        *(_article(tags, place, is_clause=is_clause) for place in range(1, len(words))),
    ]
    return " ".join(f"{one} {word}" if one else word for one, word in zip(done, words, strict=True))


def _first(tags: Sequence[Tagged], *, is_clause: bool) -> str:
    """Return the article of what a part begins with, or nothing."""
    end = _end_of_thing(tags, 0)
    last = bare_word(tags[end - 1].word) if end else ""
    is_counted = last in counted_nouns() and last not in _UNCOUNTED_TOO and last not in _TIMES
    if not is_counted and (last not in _OF_A_YEAR or end == 1):
        return ""
    if is_clause:
        is_sure = _has_verb_at(tags, end) and (tags[end].margin >= _SURE or _is_past(tags[end]))
        return "the" if is_sure else ""
    is_followed = end == len(tags) or (
        (tags[end].tag in _BEHIND_NAMES or _is_past(tags[end])) and tags[end].word != "to"
    )
    return indefinite(tags[0].word) if is_followed else ""


_BEHIND_NAMES = frozenset({WordTag.PARTICIPLE, WordTag.PREPOSITION, WordTag.SUBORDINATOR})


def _article(tags: Sequence[Tagged], place: int, *, is_clause: bool) -> str:
    """Return the article that stands before a word, or nothing."""
    may_begin = _may_begin(tags, place, is_clause=is_clause) and not _is_in_compound(tags, place)
    if may_begin and _is_count_of_known(tags, place):
        return "the"
    end = _end_of_thing(tags, place) if may_begin else 0
    is_long = end - place > 1 and tags[place - 1].word == "to" and not _is_most(tags[place])
    if not end or is_long:
        return ""
    before = bare_word(tags[place - 1].word)
    if before in _LEADING:
        least = _SURE if before in _JOINING else 0
        if not _has_verb_at(tags, end) or tags[end].margin < least:
            return ""
    if _is_known(tags, place, end):
        return "the"
    if bare_word(tags[end - 1].word) in _OF_WHAT_IS_KNOWN and _is_of_known(tags, end):
        return "the"
    is_any = bare_word(tags[end - 1].word) in counted_nouns() and not _is_custom(tags, place, end)
    return indefinite(tags[place].word) if is_any else ""


def _is_in_compound(tags: Sequence[Tagged], place: int) -> bool:
    """Tell whether two nouns and what joins them name a kind: "team around family approach"."""
    around = [bare_word(one.word) for one in tags[place - 2 : place + 2]] if place > 1 else []
    if len(around) < _OF_A_KIND:
        return False
    one, joint, _, kind = around
    is_pair = joint in {"around", "to"} or (one, joint) == ("point", "of")
    return is_pair and one in counted_nouns() and kind.removesuffix("s") in _APPROACHES


_OF_A_KIND = 4
"""Words of a name that joins two nouns before the third."""


_APPROACHES = listed("approach model principle method test system scheme programme policy rule "
                     "service concept transition strategy")  # fmt: skip


_OF_WHAT_IS_KNOWN = listed("mandate scope end start beginning title wording cost price future size "
                           "number capital head owner rest")  # fmt: skip


def _is_of_known(tags: Sequence[Tagged], end: int) -> bool:
    """Tell whether something is of what is known: "mandate of this process"."""
    of, which = [*(one.word for one in tags[end : end + 2]), "", ""][:2]
    return of == "of" and which in {"this", "the", "these", "its", "their"}


def _is_count_of_known(tags: Sequence[Tagged], place: int) -> bool:
    """Tell whether it is said which of many are meant: "next 3 governments"."""
    has_count = any(one.tag == WordTag.NUMBER for one in tags[place + 1 : place + 2])
    return has_count and tags[place].word in {"next", "last", "first"}


def _may_begin(tags: Sequence[Tagged], place: int, *, is_clause: bool) -> bool:
    """Tell whether a thing without its article may begin at a place."""
    before = bare_word(tags[place - 1].word)
    if before == "to":
        is_body = bare_word(tags[place].word) in _BODIES
        is_place = tags[place - 1].tag == WordTag.PREPOSITION and tags[place].margin >= _SURE
        return is_body or is_place
    if before == "by":
        # "Run by a cooperative", but "by bus".
        is_means = bare_word(tags[place].word) in _MEANS
        is_of = [one.word for one in tags[place + 1 : place + 2]] == ["of"]
        return is_of or (place > 1 and _is_past(tags[place - 2]) and not is_means)
    if before == "at":
        end = _end_of_thing(tags, place)
        return end - place > 1 and bare_word(tags[end - 1].word) not in _AT
    is_object = is_clause and _takes_object(tags, place - 1)
    return is_object or before in _BEFORE or before in _LEADING


_AT = listed("level scale stage price cost rate pace speed time risk night work home point moment")
"""What has no article behind "at" with its kind before it: "at national level"."""


def _is_known(tags: Sequence[Tagged], place: int, end: int) -> bool:
    """Tell whether it is clear which thing is meant: "the next draft", "the wet season"."""
    before, first, last = (bare_word(tags[at].word) for at in (place - 1, place, end - 1))
    is_alone = end - place == 1
    if not is_alone and (last in _OF_A_YEAR or (first in _ORDINAL and last not in _TIMES)):
        return True
    is_body = is_alone and last in _BODIES and (before not in _BEFORE or before in {"to", "by"})
    if _is_most(tags[place]) or is_body:
        return True
    is_one = last in _KNOWN and (is_alone or last == "budget")
    return is_one and before in _BEFORE and (before, last) not in _IDIOMS


_IDIOMS = frozenset({
    ("over", "budget"), ("under", "budget"), ("on", "budget"), ("within", "budget"),
    ("in", "public"), ("with", "capital"), ("of", "capital"), ("for", "capital"), ("at", "war"),
    ("of", "war"), ("from", "war"), ("before", "war"), ("in", "country"), ("of", "government"),
    ("into", "capital"), ("from", "sea"), ("of", "sea"), ("of", "text"), ("about", "climate"),
    ("of", "climate"), ("on", "climate"), ("in", "government"), ("of", "public"),
    ("of", "border"), ("without", "title"), ("in", "title"), ("for", "government"),
    ("with", "government"),
})  # fmt: skip


def _is_most(one: Tagged) -> bool:
    return one.tag == WordTag.ADJECTIVE and bool(_MOST.fullmatch(one.word))


_MOST = re.compile(r"(?!hon|mod|for|man|inter|earn)[a-z]{3,}est|best|worst")


def _is_plain(word: str) -> bool:
    """Tell whether a word is no name and has no article of its own."""
    return (word[0].islower() or word == "Government") and not is_determined(word)


def _is_acronym(word: str) -> bool:
    return word.isupper() and word.isalpha()


def _is_past(one: Tagged) -> bool:
    is_form = one.word in english_verbs().told or one.word in english_verbs().participles
    return is_form and is_verbal(one)


def _has_verb_at(tags: Sequence[Tagged], place: int) -> bool:
    """Tell whether a verb follows what ends there, or what hangs on it."""
    if place < len(tags) and tags[place].tag == WordTag.PREPOSITION:
        return any(one.tag in _VERBS for one in tags[place + 1 : place + 6])
    return place < len(tags) and (tags[place].tag in _VERBS or _is_past(tags[place]))


_VERBS = frozenset({WordTag.FINITE, WordTag.AUXILIARY})


def _end_of_thing(tags: Sequence[Tagged], place: int) -> int:
    """Return where the words of one thing end that begin at a place, or 0 where it is unsure."""
    end = place
    while end < len(tags) and (tags[end].tag in _QUALITIES or _is_quality(tags, end)):
        end += 1
        is_over = end < len(tags) and tags[end].word in _ORDINAL
        if is_over or tags[end - 1].word[-1] in ",.;:)":
            break
    own = tags[place:end]
    is_sure = bool(own) and (own[-1].margin >= _FIRM or own[-1].word in _KNOWN)
    if not is_sure or own[-1].tag != WordTag.NOUN:
        return 0
    # "A WTO deal" has its article before the name.
    is_plain = all(_is_plain(one.word) or _is_acronym(one.word) for one in own[:-1])
    is_plain &= _is_plain(own[-1].word)
    after = tags[end].word if end < len(tags) else ""
    is_number = after[:1].isdigit() and bare_word(own[-1].word) in _NUMBERED
    is_named = is_number or after[:1].isupper()
    # "Path to latrines", but "right to buy" and "school to work".
    is_pair = after == "to" and not is_plural(tags[min(end + 1, len(tags) - 1)].word)
    # "A passport and that": no other thing follows.
    goes_on = [one.word for one in tags[end + 1 : end + 2]] == ["that"]
    is_listed = (is_pair or (after in {"and", "or"} and not goes_on)) and bare_word(
        own[-1].word
    ) not in _KNOWN
    is_plain &= not (is_named or is_listed)
    return end if is_plain and not is_plural(own[-1].word) else 0


def _is_quality(tags: Sequence[Tagged], place: int) -> bool:
    """Tell whether a participle or a term is before its noun: "closed season", "2-year plan"."""
    if _A_TERM.fullmatch(tags[place].word) and place + 1 < len(tags):
        return tags[place + 1].tag == WordTag.NOUN
    is_done = tags[place].tag == WordTag.PARTICIPLE and place + 1 < len(tags)
    return is_done and tags[place + 1].tag == WordTag.NOUN


_A_TERM = re.compile(r"\d+-[a-z]+")


def _takes_object(tags: Sequence[Tagged], place: int) -> bool:
    one = tags[place]
    is_infinitive = one.tag == WordTag.INFINITIVE and one.margin >= _SURE
    is_behind_noun = place > 0 and tags[place - 1].tag in {WordTag.NOUN, WordTag.PRONOUN}
    is_finite = one.tag == WordTag.FINITE or (is_behind_noun and _is_past(one))
    return (is_infinitive or is_finite) and one.word not in _OF_ITSELF


_OF_ITSELF = listed(
    "became become remained went came felt seemed called named left turned stayed worked looked "
    "got made kept acted served was were meant let helped saw "
    "leave go take stay work play turn make keep act serve call name become remain look feel put "
    "set give get have"
)
"""Verbs behind which a bare noun says what a thing is, or is an idiom."""


def _is_custom(tags: Sequence[Tagged], place: int, end: int) -> bool:
    """Tell whether a noun has no article by custom: "at sea", "type of boat"."""
    last = bare_word(tags[end - 1].word)
    again = sum(bare_word(one.word) == last for one in tags) > 1
    is_kind = place > 1 and bare_word(tags[place - 2].word) in _KINDS
    is_pair = bool(re.search(r"\bfrom \S+ to\b", " ".join(one.word for one in tags)))
    before = tags[place - 1].word
    is_alone = end - place == 1 and last in (_ALONE if before in _BEFORE else _TAKEN)
    is_alone &= before != "than"
    return is_alone or last in _UNCOUNTED_TOO or last in _TIMES or again or is_kind or is_pair
