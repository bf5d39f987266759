"""Invented sessions: a Spanish one typed in haste, a control typed with care in each language.

What must hold for them stands in `test_own_sessions.py`; `bench/truth_bench.py` measures them.
"""

from collections.abc import Sequence
from typing import NamedTuple

from tests.summary.townhalls import Townhall
from townnotes.domain.entities import Convener, Participant, ReferenceText
from townnotes.domain.state import State


class Line(NamedTuple):
    """A note: who said it, its stance, the words, its theme, and the paragraph it cites."""

    who: str
    stance: str
    text: str
    theme: str
    paragraph: str = ""


HURRIED: Sequence[Line] = (
    # Night markets: who sells, where, and who cleans up.
    Line("ruiz", "", "bien q se reconozca a las vendedoras", "puestos"),
    Line("ruiz", "", "mín. 40% de puestos p/ mujeres", "puestos"),
    Line("sosa", "", "los permisos tardan 8 meses y muchos venden sin ellos", "puestos"),
    Line("sosa", "", "ventanilla única = urgente", "puestos"),
    Line("vega", "called for", "permisos de un año para los puestos", "puestos"),
    Line("paz", "", "no queremos más cuotas", "puestos"),
    Line("luna", "opposed", "las cuotas de puestos", "puestos"),
    Line("mar", "", "pedimos q se quite el par. 6", "puestos", "6"),
    Line("rey", "", "mantener el par. 6", "puestos", "6"),
    Line("ruiz", "urged", "que ninguna vendedora sea desalojada sin aviso", "puestos"),
    Line("sosa", "", "la luz de las calles es mala", "luz"),
    Line("vega", "", "sin luz no hay clientes", "luz"),
    Line("paz", "", "+ farolas en los callejones", "luz"),
    Line("luna", "called for", "farolas solares en los callejones", "luz"),
    Line("mar", "", "¿quién paga las farolas?", "luz"),
    Line("rey", "", "el gob. pone 2 mio, faltan 3", "luz"),
    Line("onu", "", "la iluminación solar reduce el gasto en un tercio", "luz"),
    Line("onu", "", "apoyamos el capítulo sobre la luz", "luz"),
    Line("ruiz", "", "ni un baño en todo el mercado", "limpieza"),
    Line("sosa", "", "basura: se recoge 1 vez x semana", "limpieza"),
    Line("vega", "", "recoger la basura cada noche", "limpieza"),
    Line("paz", "called for", "baños públicos abiertos de noche", "limpieza"),
    Line("luna", "", "sin agua", "limpieza"),
    Line("mar", "", "no a los plásticos", "limpieza"),
    Line("rey", "expressed concern about", "la quema de basura junto a los puestos", "limpieza"),
    Line("onu", "", "la OMS ofrece ayuda técnica", "limpieza"),
    Line("ruiz", "", "si no hay policía de noche, no apoyamos el texto", "seguridad"),
    Line("sosa", "", "la policía cobra a las vendedoras", "seguridad"),
    Line("vega", "", "igual q sosa", "seguridad"),
    Line("luna", "", "cámaras sí, pero con reglas", "seguridad"),
    Line("mar", "", "las cámaras no son la solución", "seguridad"),
    Line("silla", "", "el próximo borrador sale antes de junio", "seguridad"),
)
"""A Spanish session on night markets as somebody types at speed: half of it is no phrase."""

CAREFUL: dict[str, Sequence[Line]] = {
    "en": (
        Line("ruiz", "welcomed", "the chapter on women who sell at night", "stalls"),
        Line("sosa", "welcomed", "the chapter on women who sell at night", "stalls"),
        Line("vega", "called for", "permits of one year for stalls", "stalls"),
        Line("paz", "called for", "permits of one year for stalls", "stalls"),
        Line("luna", "opposed", "quotas for stalls", "stalls"),
        Line("rey", "urged", "a halt to evictions without notice", "stalls"),
        Line("ruiz", "called for", "solar lamps in the alleys", "light"),
        Line("sosa", "stressed", "the importance of light near schools", "light"),
        Line("onu", "informed", "that solar light cuts the cost by a third", "light"),
        Line("paz", "called for", "public toilets open at night", "cleaning"),
        Line("rey", "expressed concern about", "the burning of waste near stalls", "cleaning"),
        Line("mar", "asked", "who would pay for water", "cleaning"),
    ),
    "fr": (
        Line("ruiz", "welcomed", "le chapitre sur les vendeuses de nuit", "stalls"),
        Line("sosa", "welcomed", "le chapitre sur les vendeuses de nuit", "stalls"),
        Line("vega", "called for", "des permis d’un an pour les étals", "stalls"),
        Line("paz", "called for", "des permis d’un an pour les étals", "stalls"),
        Line("luna", "opposed", "les quotas d’étals", "stalls"),
        Line("rey", "urged", "l’arrêt des expulsions sans préavis", "stalls"),
        Line("ruiz", "called for", "des lampes solaires dans les ruelles", "light"),
        Line("sosa", "stressed", "l’importance de la lumière près des écoles", "light"),
        Line("onu", "informed", "que la lumière solaire réduit le coût d’un tiers", "light"),
        Line("paz", "called for", "des toilettes publiques ouvertes la nuit", "cleaning"),
        Line("rey", "expressed concern about", "le brûlage des déchets près des étals", "cleaning"),
        Line("mar", "asked", "qui paierait l’eau", "cleaning"),
    ),
    "es": (
        Line("ruiz", "welcomed", "el capítulo sobre las vendedoras nocturnas", "stalls"),
        Line("sosa", "welcomed", "el capítulo sobre las vendedoras nocturnas", "stalls"),
        Line("vega", "called for", "permisos de un año para los puestos", "stalls"),
        Line("paz", "called for", "permisos de un año para los puestos", "stalls"),
        Line("luna", "opposed", "las cuotas de puestos", "stalls"),
        Line("rey", "urged", "el fin de los desalojos sin aviso", "stalls"),
        Line("ruiz", "called for", "lámparas solares en los callejones", "light"),
        Line("sosa", "stressed", "la importancia de la luz cerca de las escuelas", "light"),
        Line("onu", "informed", "que la luz solar reduce el gasto en un tercio", "light"),
        Line("paz", "called for", "baños públicos abiertos de noche", "cleaning"),
        Line(
            "rey", "expressed concern about", "la quema de basura junto a los puestos", "cleaning"
        ),
        Line("mar", "asked", "quién pagaría el agua", "cleaning"),
    ),
}
"""The same session on night markets, noun phrases with stances, in each language."""

TOPICS = {
    "en": {"stalls": "stalls", "light": "street light", "cleaning": "clean markets"},
    "fr": {"stalls": "les étals", "light": "l’éclairage", "cleaning": "la propreté des marchés"},
    "es": {"stalls": "los puestos", "light": "la iluminación", "cleaning": "la limpieza"},
}


def hurried() -> State:
    """Return the Spanish session on night markets."""
    town = _townhall("es")
    for label, topic in (
        ("puestos", "los puestos de venta"), ("luz", "la iluminación"),
        ("limpieza", "la limpieza"), ("seguridad", "la seguridad"),
    ):  # fmt: skip
        town.theme(label, topic=topic)
    return _noted(town, HURRIED)


def careful(language: str) -> State:
    """Return the control in a language."""
    town = _townhall(language)
    for label, topic in TOPICS[language].items():
        town.theme(label, topic=topic)
    return _noted(town, CAREFUL[language])


def _townhall(language: str) -> Townhall:
    town = Townhall(
        ordinal=2, name="virtual townhall briefing", process="Night Markets Charter",
        subject="Night Markets Charter", audience=("stakeholders", "UN entities"),
        date="2026-05-12", platform="Zoom", attendance=70, gathering="consultation",
        overview="the first draft of the Charter", language=language, profile="townhall",
    )  # fmt: skip
    town.add(Convener, role="co-facilitator", honorific="H.E. Ms.", name="Ines Silla",
             post="Permanent Representative", of="Chile", to="the UN in New York")  # fmt: skip
    town.add(ReferenceText, "text", name="Night Markets Charter", short="Charter")
    for who in ("ruiz", "sosa", "vega", "paz", "luna", "mar", "rey"):
        town.speaker(who)
    town.speaker("onu", "un")
    town.add(Participant, "silla", name="Ines Silla", category="convening")
    town.turn("silla", "convener reply")
    return town


def _noted(town: Townhall, lines: Sequence[Line]) -> State:
    for one in lines:
        cites = (f"text/{one.paragraph}",) if one.paragraph else ()
        town.says(one.who, one.stance, one.text, one.theme, cites=cites)
    return town.state
