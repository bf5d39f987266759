"""States as French and Spanish name them; a name that is no State's stays as it was typed."""

from functools import cache

from townnotes.summary.lines.words import listed

_ALIASES = {
    "russian federation": "RU", "republic of korea": "KR", "viet nam": "VN", "türkiye": "TR",
    "united republic of tanzania": "TZ", "syrian arab republic": "SY", "cabo verde": "CV",
    "czechia": "CZ", "côte d’ivoire": "CI", "côte d'ivoire": "CI", "islamic republic of iran": "IR",
    "bolivia": "BO", "venezuela": "VE", "republic of moldova": "MD", "eswatini": "SZ",
    "the netherlands": "NL", "kingdom of the netherlands": "NL", "united states of america": "US",
    "united kingdom of great britain and northern ireland": "GB", "the gambia": "GM",
    "bosnia and herzegovina": "BA", "trinidad and tobago": "TT", "antigua and barbuda": "AG",
}  # fmt: skip

# French: States without article, and those in -e that are masculine all the same.
_BARE = listed(
    "AD AG BH BB CU CY DJ HT IL KI KM LC KN VC MG MT MU MC MM NR NU OM PW SG SM ST LK TL TO TT TV "
    "VU WS"
)
_MASCULINE_E = listed("BZ KH MX MZ SR ZW")
_PLURAL = listed("AE BS FJ KM MH MV NL PH PW SB SC US")
# Spanish: States the United Nations write with their article.
_SPANISH = {
    "el": listed("AF BR CA TD CG EC JP LB NP PK PY PE SD UY VA YE GB"),
    "la": listed("AR IN RU CF DO"),
    "los": listed("NL AE US"),
    "las": listed("BS MH SB"),
}

# Where the United Nations' name of a State is not the one that locales have.
_FRENCH_NAMES = {
    "KR": "de la République de Corée", "KP": "de la République populaire démocratique de Corée",
    "RU": "de la Fédération de Russie", "VN": "du Viet Nam", "BY": "du Bélarus",
    "TZ": "de la République-Unie de Tanzanie", "SY": "de la République arabe syrienne",
    "IR": "de la République islamique d’Iran", "MD": "de la République de Moldova",
    "US": "des États-Unis d’Amérique", "TR": "de la Türkiye", "MM": "du Myanmar",
    "CZ": "de la Tchéquie", "CD": "de la République démocratique du Congo", "IQ": "de l’Iraq",
}  # fmt: skip
_SPANISH_NAMES = {
    "KR": "de la República de Corea", "KP": "de la República Popular Democrática de Corea",
    "RU": "de la Federación de Rusia", "VN": "de Viet Nam", "BY": "de Belarús",
    "TZ": "de la República Unida de Tanzanía", "SY": "de la República Árabe Siria",
    "IR": "de la República Islámica del Irán", "MD": "de la República de Moldova",
    "US": "de los Estados Unidos de América", "TR": "de Türkiye", "KE": "de Kenya",
    "RW": "de Rwanda", "ZW": "de Zimbabwe", "MW": "de Malawi", "BW": "de Botswana",
    "CI": "de Côte d’Ivoire", "DJ": "de Djibouti", "BH": "de Bahrein", "BJ": "de Benin",
    "CD": "de la República Democrática del Congo", "MK": "de Macedonia del Norte",
    "GB": "del Reino Unido", "BD": "de Bangladesh", "QA": "de Qatar", "IQ": "del Iraq",
}  # fmt: skip


@cache
def code_of(name: str) -> str:
    """Return the ISO 3166 code of a State named in English, French or Spanish, or nothing."""
    wanted = name.strip().casefold()
    if wanted in _ALIASES:
        return _ALIASES[wanted]
    return _codes().get(wanted, "")


@cache
def _codes() -> dict[str, str]:
    found: dict[str, str] = {}
    for language in ("es", "fr", "en"):
        for code, name in _territories(language).items():
            if len(code) == 2 and code.isalpha():  # noqa: PLR2004 - States have two letters
                found[name.casefold()] = code
    return found


@cache
def _territories(language: str) -> dict[str, str]:
    from babel import Locale

    known: dict[str, str] = dict(Locale(language).territories)  # pyright: ignore[reportUnknownArgumentType]
    return known


def of_state_in_french(name: str) -> str:
    """Return "du Bangladesh", "de la France", "de Freedonia"."""
    code = code_of(name)
    if code in _FRENCH_NAMES:
        return _FRENCH_NAMES[code]
    local = _territories("fr").get(code, name.strip())
    vowel = local[:1].casefold() in "aeéèêiîoôu"
    if code in _PLURAL and code != "KM":
        return f"des {local}"
    if not code or code in _BARE:
        return f"d’{local}" if vowel else f"de {local}"
    if vowel:
        return f"de l’{local}"
    is_feminine = local.endswith("e") and code not in _MASCULINE_E
    return f"de la {local}" if is_feminine else f"du {local}"


def of_state_in_spanish(name: str) -> str:
    """Return "de Bangladesh", "del Brasil", "de los Estados Unidos"."""
    code = code_of(name)
    if code in _SPANISH_NAMES:
        return _SPANISH_NAMES[code]
    local = _territories("es").get(code, name.strip())
    article = next((word for word, codes in _SPANISH.items() if code in codes), "")
    if article == "el":
        return f"del {local}"
    return f"de {article} {local}" if article else f"de {local}"
