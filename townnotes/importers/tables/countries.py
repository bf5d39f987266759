"""Names of countries in many languages, as codes of three letters."""

from functools import cache
from typing import cast

from babel import Locale
from babel.core import get_global

from townnotes.importers.folding import folded

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh", "pt", "de", "it", "nl", "ja", "ko")
_ALSO = {
    "usa": "US", "uk": "GB", "ivory coast": "CI", "cote d ivoire": "CI", "republic of korea": "KR",
    "dprk": "KP", "democratic people s republic of korea": "KP", "viet nam": "VN",
    "russian federation": "RU", "syrian arab republic": "SY", "iran islamic republic of": "IR",
    "united republic of tanzania": "TZ", "bolivia plurinational state of": "BO",
    "venezuela bolivarian republic of": "VE", "republic of moldova": "MD", "cabo verde": "CV",
    "lao people s democratic republic": "LA", "brunei darussalam": "BN", "czech republic": "CZ",
    "democratic republic of the congo": "CD", "drc": "CD", "congo": "CG", "turkiye": "TR",
    "turkey": "TR", "state of palestine": "PS", "palestine": "PS", "holy see": "VA",
    "micronesia federated states of": "FM", "swaziland": "SZ", "burma": "MM", "gambia": "GM",
    "the gambia": "GM", "bahamas": "BS", "united states of america": "US", "great britain": "GB",
    "united kingdom of great britain and northern ireland": "GB", "hong kong": "HK", "macau": "MO",
    "the netherlands": "NL", "kingdom of the netherlands": "NL", "estados unidos de america": "US",
    "etats unis d amerique": "US", "republique de coree": "KR", "republica de corea": "KR",
}  # fmt: skip
"""Names that the United Nations and people use beside those of the tables."""


def code_of(text: str) -> str:
    """Return a country's code of three letters (ISO 3166); empty where it is none."""
    words = folded(text)
    if not words:
        return ""
    two = _names().get(words, "")
    if not two and text.strip().isupper():
        two = text.strip() if len(text.strip()) == 2 else ""  # noqa: PLR2004 - a code of two letters
        if text.strip() in _three().values():
            return text.strip()
    return _three().get(two, "")


@cache
def _names() -> dict[str, str]:
    found: dict[str, str] = {}
    for language in LANGUAGES:
        territories = cast("dict[str, str]", Locale(language).territories)
        for code, name in territories.items():
            if len(code) == 2 and code.isalpha():  # noqa: PLR2004 - a country, no region
                found.setdefault(folded(name), code)
    return found | _ALSO


@cache
def _three() -> dict[str, str]:
    aliases = get_global("territory_aliases")
    return {to[0]: three for three, to in aliases.items()
            if len(three) == len("CHE") and three.isalpha() and len(to) == 1}  # fmt: skip
