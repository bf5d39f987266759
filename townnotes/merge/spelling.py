"""Brings names of any script to letters that can be compared."""

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
READINGS = (_LATIN, _CYRILLIC, _GREEK, _ARABIC, _HEBREW)

# Spellings that sound alike once the vowels are gone, the longer ones first.
SOUNDS = (
    ("shch", "s"), ("sch", "s"), ("tch", "s"), ("ph", "f"), ("ck", "k"), ("kh", "h"), ("ch", "s"),
    ("sh", "s"), ("zh", "s"), ("ts", "s"), ("th", "t"), ("dh", "d"), ("gh", "g"), ("dj", "g"),
    ("x", "ks"), ("c", "k"), ("q", "k"), ("z", "s"), ("j", "g"), ("v", "p"), ("b", "p"),
    ("f", "p"), ("d", "t"), ("g", "k"),
)  # fmt: skip


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words(
    "mr mrs ms mx miss dr prof professor sir dame lord lady he hon honourable honorable "
    "excellency ambassador amb minister president chair rev father sister mme mlle madame "
    "monsieur sr sra srta don dona herr frau ing dipl sg phd jr esq"
)
PARTICLES = _words(
    "de da do dos das del della di du des la le les el al bin ibn ben van von der den ter ten zu "
    "y e i"
)
LINKING = PARTICLES | _words("of and the for on in et und pour para")
BODIES = _words(
    "academy agency alliance assembly association authority bank board bureau caritas center "
    "centre coalition college commission committee community congress consortium convention "
    "cooperation corporation council court delegation department directorate embassy federation "
    "forum foundation fund government group initiative institute institution international league "
    "mission ministry movement nations network office organisation organization parliament "
    "partnership platform programme project secretariat service society state states tribunal "
    "union university agence asociacion association banque comite conseil consejo fondation "
    "fundacion institut instituto ministere ministerio organizacion red reseau universidad "
    "universite bundesamt gesellschaft verband verein"
)


_PLAIN = str.maketrans({entry[0]: entry[1:] for table in READINGS for entry in table.split()})
_SYLLABIC = ("HANGUL SYLLABLE ", "KATAKANA LETTER ", "HIRAGANA LETTER ", "ETHIOPIC SYLLABLE ")
# Scripts whose letters are read by the tables above, or by taking their accents off.
_SPELT = ("LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW")
# What stands inside a name and belongs to it, or was left of a letter that a program lost.
_INSIDE = re.compile(r"['’‘`?\u02bc\u00b4\u200c\u200d]")
_BETWEEN = re.compile(r"[\W_]+")
_VOWELS = re.compile(r"[aeiouwy]+")
_TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=65_536)
def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a name in small Latin letters without accents.

    Letters of scripts that have no reading letter by letter, such as Han, stay as they are.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    text = _INSIDE.sub("", text.casefold())
    if not text.isascii():
        whole = text.translate(_PLAIN)
        apart = unicodedata.normalize("NFKD", whole if whole.isascii() else _readable(whole))
        text = "".join(one for one in apart if unicodedata.category(one)[0] != "M")
        text = text.translate(_PLAIN)
    return tuple(_BETWEEN.sub(" ", text).split())


def surviving_letters(text: str) -> str:
    """Return what is left of a name where a program lost every letter beyond a to z."""
    return "".join(one for one in text.casefold() if "a" <= one <= "z")


@lru_cache(maxsize=65_536)
def consonants(word: str) -> str:
    """Return how a word sounds without its vowels, the same for all ways of transcribing it."""
    for written, heard in SOUNDS:
        word = word.replace(written, heard)
    return _TWICE.sub(r"\1", _VOWELS.sub("", word.replace("h", "")))


def is_readable(text: str) -> bool:
    """Tell whether a name could be brought to Latin letters."""
    return "".join(plain_words(text)).isascii()


def _readable(text: str) -> str:
    return "".join(one if one < "\u0250" else _reading(one) for one in text)


@lru_cache(maxsize=4096)
def _reading(letter: str) -> str:
    """Return a letter's reading by its Unicode name: `HANGUL SYLLABLE GIM` is gim."""
    name = unicodedata.name(letter, "")
    for script in _SYLLABIC:
        if name.startswith(script):
            return name.removeprefix(script).split(" ")[-1].lower()
    kind, is_letter, called = name.partition(" LETTER ")
    if not is_letter or kind.startswith(_SPELT):
        return letter
    sound = re.match(r"[^AEIOU]+|[AEIOU]+", called.split(" ")[-1])
    return sound[0].lower() if sound else letter
