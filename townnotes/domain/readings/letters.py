"""Brings text of any script to small Latin letters that can be compared."""

import re
import unicodedata
from functools import lru_cache

# ruff: noqa: RUF001 - letters of other scripts are what these tables are of

# A letter and how it is read. Arabic and Hebrew write consonants alone, so names across scripts
# are compared by their consonants, whichever transcription was used.
_LATIN = "łl øo đd ıi æae œoe þth ðd ħh əa ßss"
_CYRILLIC = (
    "аa бb вv гg дd еe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь "
    "эe юyu яya ёyo ђdj єe іi їi јj љlj њnj ћc ўu џdz ґg әa ңn ғg үu ұu қk өo һh"
)
_GREEK = "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo"
_ARABIC = (
    "اa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz ع غgh فf قk كk لl مm نn هh وw يy ىa ةa "
    "ء آa أa إi ؤw ئy پp چch ژzh گg کk یy"
)
_HEBREW = "אa בb גg דd הh וw זz חch טt יy כk ךk לl מm םm נn ןn סs ע פp ףp צts ץts קk רr שsh תt"
_INSTEAD = (
    "øoe öoe üue äae åaa đdj ñny šsh čch žzh şsh çch ğgh ţts țts șsh йi хh цc щsch юiu яia ёe ыi"
)
READINGS = (_LATIN, _CYRILLIC, _GREEK, _ARABIC, _HEBREW)


_PLAIN = str.maketrans({entry[0]: entry[1:] for table in READINGS for entry in table.split()})
_KANA = {"si": "shi", "ti": "chi", "tu": "tsu", "hu": "fu", "zi": "ji", "wo": "o"}
_DOUBLED = "っッー"
"""Kana that have no sound of their own."""
_TRANSCRIBED = str.maketrans({entry[0]: entry[1:] for entry in _INSTEAD.split()})
_SYLLABIC = ("HANGUL SYLLABLE ", "KATAKANA LETTER ", "HIRAGANA LETTER ", "ETHIOPIC SYLLABLE ")
# Scripts whose letters are read by the tables above, or by taking their accents off.
_SPELT = ("LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW")
# What stands inside a name and belongs to it, or was left of a letter that a program lost.
_INSIDE = re.compile(r"['’‘`?\u02bc\u00b4\u200c\u200d]")
_LATIN_ENDS, _LATIN_AGAIN = "\u0250", ("\u1e00", "\u1f00")
_BETWEEN = re.compile(r"[\W_]+")
_LOST = re.compile(r"[^a-z]+")
_ARTICLE = re.compile(r"\bال(?=\w{3})")
"""Arabic writes its article as a part of the word, Latin letters mostly apart."""


@lru_cache(maxsize=65_536)
def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a name in small Latin letters without accents.

    Letters of scripts that have no reading letter by letter, such as Han, stay as they are.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    text = _INSIDE.sub("", text.casefold())
    if not text.isascii():
        text = _ARTICLE.sub("ال ", text)
        whole = text.translate(_PLAIN)
        apart = unicodedata.normalize("NFKD", whole if whole.isascii() else _readable(whole))
        text = "".join(one for one in apart if unicodedata.category(one)[0] != "M")
        text = text.translate(_PLAIN)
    return tuple(_BETWEEN.sub(" ", text).split())


@lru_cache(maxsize=16_384)
def transcribed(text: str) -> tuple[str, ...]:
    """Return the words as those who lack its letters write them: `Jürgen` as juergen."""
    if text.isascii():
        return plain_words(text)
    return plain_words(text.casefold().translate(_TRANSCRIBED))


def surviving_letters(text: str) -> str:
    """Return what is left of a name where a program lost every letter beyond a to z."""
    return _LOST.sub("", text.lower())


def is_readable(text: str) -> bool:
    """Tell whether a name could be brought to Latin letters."""
    return "".join(plain_words(text)).isascii()


def is_latin(text: str) -> bool:
    """Tell whether a text has no letters but Latin ones."""
    return text.isascii() or all(_is_latin(one) for one in text)


def _is_latin(letter: str) -> bool:
    return letter < _LATIN_ENDS or _LATIN_AGAIN[0] <= letter < _LATIN_AGAIN[1]


def _readable(text: str) -> str:
    return "".join(one if one < "\u0250" else _reading(one) for one in text)


@lru_cache(maxsize=4096)
def _reading(letter: str) -> str:
    """Return a letter's reading by its Unicode name: `HANGUL SYLLABLE GIM` is gim."""
    if letter in _DOUBLED:
        return ""
    name = unicodedata.name(letter, "")
    for script in _SYLLABIC:
        if name.startswith(script):
            sound = name.removeprefix(script).split(" ")[-1].lower()
            return sound if script.startswith("HANGUL") else _KANA.get(sound, sound)
    kind, is_letter, called = name.partition(" LETTER ")
    if not is_letter or kind.startswith(_SPELT):
        return letter
    sound = re.match(r"[^AEIOU]+|[AEIOU]+", called.split(" ")[-1])
    return sound[0].lower() if sound else letter
