"""States as French and Spanish name them; a name that is no State's stays as it was typed."""

import tomllib
from functools import cache

from townnotes.summary.lines.words import listed
from townnotes_resources import path as resource

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


@cache
def _told() -> dict[str, dict[str, str]]:
    return tomllib.loads(resource("languages/states.toml").read_text("utf-8"))


@cache
def code_of(name: str) -> str:
    """Return the ISO 3166 code of a State named in English, French or Spanish, or nothing."""
    wanted = name.strip().casefold()
    return _told()["aliases"].get(wanted) or _codes().get(wanted, "")


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
    own = _told()["fr"].get(code)
    if own:
        return own
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
    own = _told()["es"].get(code)
    if own:
        return own
    local = _territories("es").get(code, name.strip())
    article = next((word for word, codes in _SPANISH.items() if code in codes), "")
    if article == "el":
        return f"del {local}"
    return f"de {article} {local}" if article else f"de {local}"
