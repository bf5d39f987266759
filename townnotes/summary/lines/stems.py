"""Words without their endings, so that "financing" and "finance" are one: for comparing alone."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple


class _Ending(NamedTuple):
    """An ending, what stands in its place, and how many letters are before it at least."""

    letters: str
    instead: str = ""
    least: int = 4


_DOUBLED = re.compile(r"([bdgmnprt])\1$")
_KEPT: Mapping[str, frozenset[str]] = {
    "en": frozenset({
        "communication", "general", "generation", "governance", "policy", "university", "universal",
        "species", "series", "news", "capital", "interest", "process", "access", "women",
        "children", "minority", "statement", "letter", "foundation", "measure", "optional",
        "nationality", "higher", "longer",
    }),
    "fr": frozenset({"annexe", "association", "fondation", "publication"}),
    "es": frozenset({"publico", "publica"}),
}  # fmt: skip
"""Words that would fall together with others of another sense."""


def _endings(least: int, words: str, instead: str = "") -> tuple[_Ending, ...]:
    return tuple(_Ending(one, instead, least) for one in words.split())


_ENGLISH = (
    *_endings(3, "ifications ification ifying ified ifies", "ify"),
    *_endings(4, "abilities ability", "able"),
    *_endings(3, "ies ied", "y"),
    *_endings(4, "isations izations isation ization ising izing ised ized ises izes", "ize"),
    *_endings(4, "ications ication ations ation ators ator ating ated ates ate"),
    *_endings(5, "encies ency ences ence ances ance ants ant ions ion ments ment ings ing"),
    *_endings(5, "ively ives ive ially ial ally al nesses ness ities ity"),
    *_endings(6, "ents ent"),
    *_endings(4, "ably able ibly ible ings ing edly ed ers er ors or ly"),
    _Ending("sses", "ss", 2), _Ending("xes", "x", 2), _Ending("ches", "ch", 2),
    _Ending("shes", "sh", 2), _Ending("ss", "ss", 1), _Ending("us", "us", 1),
    _Ending("is", "is", 1), _Ending("s", "", 3), _Ending("e", "", 4),
)  # fmt: skip
_FRENCH = (
    *_endings(4, "issements issement ations ation atrices atrice ateurs ateur ements ement"),
    *_endings(4, "ications ication itions ition ences ence ances ance emment amment"),
    *_endings(5, "ions ion ments ment euses euse eurs eur ives ive ifs if ites ite"),
    *_endings(3, "aux", "al"),
    *_endings(4, "eraient erait eront erons erez era er iraient irait iront ira ir ants ant ents "
                 "ent ables able ees ee es e s x"),
)  # fmt: skip
_SPANISH = (
    *_endings(4, "aciones acion amientos amiento imientos imiento adores adoras ador adora"),
    *_endings(4, "iciones icion encias encia ancias ancia mente"),
    *_endings(5, "iones ion ivos ivas ivo iva idades idad icos icas ico ica"),
    *_endings(4, "ariamos arian aran ara eran era iran ira ados adas ado ada idos idas ido ida "
                 "ando iendo antes ante entes ente ables able ar er ir an en as os es a o e s"),
)  # fmt: skip
_OF: Mapping[str, Sequence[_Ending]] = {"en": _ENGLISH, "fr": _FRENCH, "es": _SPANISH}
_MOST = 3
"""How many endings a word may lose one after the other: "implementation"."""


def plain(text: str) -> str:
    """Return a text without accents: many are typed without."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFKD", text)
    return "".join(one for one in parts if not unicodedata.combining(one))


@lru_cache(maxsize=32768)
def stem_of(word: str, language: str) -> str:
    """Return a word of small letters without its endings; of an unknown language as it is."""
    word = plain(word)
    if word[:1].isdigit():
        return word
    kept = _KEPT.get(language, frozenset())
    one = word[:-3] + "y" if word.endswith("ies") else word
    for single in (word, one, word.removesuffix("s"), word.removesuffix("es")):
        if single in kept:
            return single
    for _ in range(_MOST):
        shorter = _without_ending(word, language)
        if shorter == word:
            break
        word = shorter
    return word


def _without_ending(word: str, language: str) -> str:
    for one in _OF.get(language, ()):
        if word.endswith(one.letters) and len(word) - len(one.letters) >= one.least:
            cut = word[: len(word) - len(one.letters)] + one.instead
            return _DOUBLED.sub(r"\1", cut) if not one.instead else cut
    return word
