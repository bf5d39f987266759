"""Whole numbers and places in a series in English, French and Spanish words."""

from functools import cache

LARGEST_NUMBER = 999_999_999
"""The largest number there are words for; larger ones stay figures."""
LARGEST_ORDINAL = 9999
"""The largest place in a series there are words for."""
_HUNDRED, _THOUSAND, _MILLION = 100, 1000, 1_000_000


@cache
def number_word(number: int, code: str) -> str:
    """Return a number in the words of "en", "fr" or "es"; one too large, or below 0, in figures.

    >>> number_word(80, "fr")
    'quatre-vingts'
    """
    if not 0 <= number <= LARGEST_NUMBER:
        return str(number)
    return {"en": _english, "fr": _french, "es": _spanish}[code](number)


@cache
def ordinal_word(number: int, code: str = "en") -> str:
    """Return a place in a series in words, masculine; what is none stays in figures.

    >>> ordinal_word(13, "es")
    'decimotercero'
    """
    if not 1 <= number <= LARGEST_ORDINAL:
        return str(number)
    return {"en": _english_place, "fr": _french_place, "es": _spanish_place}[code](number)


def _each(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def _below_100(number: int, small: tuple[str, ...], tens: tuple[str, ...], link: str) -> str:
    """Return a number by its tens, from twenty on, and its ones; `small` are words from nought."""
    if number < len(small):
        return small[number]
    ten, one = divmod(number, 10)
    return f"{tens[ten - 2]}{link}{small[one]}" if one else tens[ten - 2]


# English.

_ENGLISH_SMALL = _each(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_ENGLISH_TENS = _each("twenty thirty forty fifty sixty seventy eighty ninety")
_ENGLISH_SIZES = ((_MILLION, "million"), (_THOUSAND, "thousand"), (_HUNDRED, "hundred"))
_ENGLISH_PLACES = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip


def _english(number: int) -> str:
    if number < _HUNDRED:
        return _below_100(number, _ENGLISH_SMALL, _ENGLISH_TENS, "-")
    size, name = next(one for one in _ENGLISH_SIZES if one[0] <= number)
    many, rest = divmod(number, size)
    told = f"{_english(many)} {name}"
    if not rest:
        return told
    return f"{told} and {_english(rest)}" if rest < _HUNDRED else f"{told}, {_english(rest)}"


def _english_place(number: int) -> str:
    words = _english(number)
    last = words.replace("-", " ").rpartition(" ")[2]
    before = words.removesuffix(last)
    if last in _ENGLISH_PLACES:
        return before + _ENGLISH_PLACES[last]
    return f"{before}{last[:-1]}ieth" if last.endswith("y") else f"{before}{last}th"


# French.

_FRENCH_SMALL = _each(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf"
)
_FRENCH_TENS = _each("vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt")
_EIGHTY = 80
"""From here on tens are counted by twenties."""


def _french(number: int, *, is_last: bool = True) -> str:
    """Return a number in words; "vingt" and "cent" take an s where they are many, and last."""
    if number < _HUNDRED:
        return f"{_french_below_100(number)}{'s' if number == _EIGHTY and is_last else ''}"
    if number < _THOUSAND:
        many, rest = divmod(number, _HUNDRED)
        before = "" if many == 1 else f"{_FRENCH_SMALL[many]} "
        told = f"{before}cent{'s' if before and not rest and is_last else ''}"
    elif number < _MILLION:
        many, rest = divmod(number, _THOUSAND)
        # A thousand is no noun: what stands before it takes no s.
        before = "" if many == 1 else f"{_french(many, is_last=False)} "
        told = f"{before}mille"
    else:
        many, rest = divmod(number, _MILLION)
        told = f"{_french(many)} million{'s' if many > 1 else ''}"
    return f"{told} {_french(rest, is_last=is_last)}" if rest else told


def _french_below_100(number: int) -> str:
    if number < len(_FRENCH_SMALL):
        return _FRENCH_SMALL[number]
    ten, one = divmod(number, 10)
    word = _FRENCH_TENS[ten - 2]
    if ten in {7, 9}:
        one += 10
    if not one:
        return word
    if one in {1, 11} and number < _EIGHTY:
        return f"{word} et {_FRENCH_SMALL[one]}"
    return f"{word}-{_FRENCH_SMALL[one]}"


def _french_place(number: int) -> str:
    if number == 1:
        return "premier"
    words = _french(number, is_last=False)
    if words.endswith("cinq"):
        return f"{words}uième"
    if words.endswith("neuf"):
        return f"{words[:-1]}vième"
    return f"{words.removesuffix('e')}ième"


# Spanish.

_SPANISH_SMALL = _each(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro "
    "veinticinco veintiséis veintisiete veintiocho veintinueve"
)
_SPANISH_TENS = _each("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa")
_SPANISH_HUNDREDS = _each(
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos "
    "novecientos"
)
# Real Academia Española, Nueva gramática, 21.4: from 13 to 19 in one word, above in several.
_SPANISH_ONES = _each("primero segundo tercero cuarto quinto sexto séptimo octavo noveno")
_SPANISH_TEENS = _each(
    "décimo undécimo duodécimo decimotercero decimocuarto decimoquinto decimosexto decimoséptimo "
    "decimoctavo decimonoveno"
)
_SPANISH_TENTHS = _each(
    "décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo "
    "nonagésimo"
)
_SPANISH_HUNDREDTHS = _each(
    "centésimo ducentésimo tricentésimo cuadringentésimo quingentésimo sexcentésimo "
    "septingentésimo octingentésimo noningentésimo"
)


def _spanish(number: int) -> str:
    if number < _HUNDRED:
        return _below_100(number, _SPANISH_SMALL, _SPANISH_TENS, " y ")
    if number == _HUNDRED:
        return "cien"
    if number < _THOUSAND:
        many, rest = divmod(number, _HUNDRED)
        told = _SPANISH_HUNDREDS[many - 1]
    elif number < _MILLION:
        many, rest = divmod(number, _THOUSAND)
        told = "mil" if many == 1 else f"{_spanish_before_noun(many)} mil"
    else:
        many, rest = divmod(number, _MILLION)
        told = "un millón" if many == 1 else f"{_spanish_before_noun(many)} millones"
    return f"{told} {_spanish(rest)}" if rest else told


def _spanish_before_noun(number: int) -> str:
    words = _spanish(number)
    if words.endswith("veintiuno"):
        return f"{words.removesuffix('veintiuno')}veintiún"
    return words.removesuffix("o") if words.endswith("uno") else words


def _spanish_place(number: int) -> str:
    if number >= _THOUSAND:
        many, rest = divmod(number, _THOUSAND)
        thousand = "milésimo" if many == 1 else f"{_spanish(many)}milésimo"
        return f"{thousand} {_spanish_place(rest)}" if rest else thousand
    hundred, rest = divmod(number, _HUNDRED)
    ten, one = divmod(rest, 10)
    words = [_SPANISH_HUNDREDTHS[hundred - 1]] if hundred else []
    if ten == 1:
        return " ".join([*words, _SPANISH_TEENS[one]])
    words += [_SPANISH_TENTHS[ten - 1]] if ten else []
    words += [_SPANISH_ONES[one - 1]] if one else []
    return " ".join(words)
