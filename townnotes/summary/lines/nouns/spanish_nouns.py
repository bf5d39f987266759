"""Spanish nouns: which are counted, which have an s of their own, and the gender of all."""

import re

from townnotes.summary.lines.nouns.articles import articles
from townnotes.summary.lines.nouns.genders import genders_of
from townnotes.summary.lines.words import listed

_COUNTED = """
    tope límite parque puente aporte ajuste párrafo fondo foro mecanismo indicador comité
    consejo grupo registro plan programa proyecto marco sistema informe calendario plazo texto
    representante relator centro capítulo artículo seguro carné censo subsidio comedor
    hospital radar observatorio umbral impuesto tribunal acuerdo tratado protocolo pacto
    escaño asiento |
    referencia definición cláusula frase sección estrategia evaluación plataforma tasa agencia
    beca multa bomba carta convención comisión conferencia reunión mesa lista fecha ley
    obligación norma mención nota cuota moratoria
"""
_MASCULINE = re.compile(r".+(?:o|or|aje|miento|al|ón|el|en|il|ol|ul|ín|és|er)$")
_FEMININE = re.compile(r".+(?:a|ción|sión|dad|tad|tud|umbre|eza|encia|ancia)$")
_MASCULINE_TOO = listed("""
    día idioma clima agua mapa área problema tema estigma sistema programa dilema esquema
    drama trauma síntoma diploma aroma enigma panorama juez jueces intérprete intérpretes
    padre paisaje arroz maíz pez lápiz
""")
_FEMININE_TOO = listed("""
    app web moto foto bici radio tele ong mujer madre clase calle noche tarde gente suerte
    fuente parte corriente frente llave nube señal sal cal miel sucursal catedral flor labor
    luz voz raíz cruz vez niñez vejez base frase imagen orden cárcel piel mano salud gestión
    opinión región unión cuestión red ley paz
""")
_STRESSED = listed("""
    agua área aula alza arma hambre acta habla ala ave alma hacha ancla águila aspa ama arca
""")
"""Feminine nouns that take "el" before their stressed vowel."""
ONE = articles(_COUNTED, "un", "una")
"""The article of what is counted and named for the first time."""
_THE = (
    articles(_COUNTED, "el", "la")
    | dict.fromkeys(_MASCULINE_TOO, "el")
    | dict.fromkeys(_FEMININE_TOO, "la")
)
ONE_IN_S = listed("""
    crisis virus análisis país mes bus autobús interés tesis dosis lunes martes miércoles
    jueves viernes gas estrés campus énfasis oasis minibús compás atlas
""")
"""Nouns with an s of their own."""
BARE_OBJECTS = listed("""
    falta parte cuenta razón miedo derecho acceso necesidad ganas lugar fin hambre sed prisa
    ejemplo caso copia prueba
""")
"""What stands behind its verb without an article: "tener miedo"."""


def article_of_many(head: str) -> str:
    """Return the article of a plural, by its own gender or that of its singular."""
    for one in (head, head[:-1], head[:-2], f"{head[:-3]}z"):
        gender = genders_of("spanish").get(one, "")
        if gender or one in _STRESSED:
            return "los" if gender == "m" else "las"
        if one in _THE:
            return {"el": "los", "la": "las"}[_THE[one]]
    if re.search(r"(?:[aei]nt|ist|eñ)[ae]s$", head):
        return "los"
    is_short = re.search(r"[lnrd]es$|iones$", head)
    return {"el": "los", "la": "las"}.get(gender_of(head[:-2] if is_short else head[:-1]), "")


def gender_of(head: str) -> str:
    """Return "el" or "la" for a noun in small letters, or nothing where its gender is unsure."""
    if head.endswith("ista"):
        # Of whom it is said, a man or a woman, is not known.
        return ""
    by_ending = "la" if _FEMININE.fullmatch(head) else "el" if _MASCULINE.fullmatch(head) else ""
    told = "el" if head in _STRESSED else _THE.get(head)
    return told or {"m": "el", "f": "la"}.get(genders_of("spanish").get(head, ""), by_ending)
