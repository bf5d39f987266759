"""Spanish as the United Nations write it."""

import re

from townnotes.summary.document import Run
from townnotes.summary.languages.countries import of_state_in_spanish
from townnotes.summary.languages.romance import Romance
from townnotes.summary.languages.spanish_verbs import VOICES
from townnotes.summary.lines.words import listed

_I_SOUND = re.compile(r"(?:i|hi(?!e)|í)", re.IGNORECASE)


class Spanish(Romance):
    """Spanish."""

    code = "es"
    tag = "es-ES"
    voices = VOICES
    asides = VOICES.asides
    mark = "[por traducir]"
    opening_mark = "“"
    closing_mark = "”"
    and_word = " y "
    semicolon = "; "
    unnamed = "reunión informativa"
    meetings = re.compile(
        r"(?:reunión|sesión|consulta|asamblea|mesa redonda|conferencia|jornada)\b", re.IGNORECASE
    )
    determined = re.compile(
        r"(?:el|la|los|las|un|una|unos|unas|es[ea]s?|est[ea]s?|sus?|dos|tres|vari[oa]s|tod[oa]s|lo)"
        r"\s",
        re.IGNORECASE,
    )
    heads = (
        listed(
            "pacto programa plan marco acuerdo tratado protocolo proyecto proceso foro diálogo "
            "documento debate informe examen intercambio palacio taller grupo comité consejo "
            "movimiento colectivo"
        ),
        listed(
            "declaración carta convención estrategia resolución iniciativa conferencia reunión "
            "consulta asamblea comisión alianza lectura sesión sala sede casa red coalición unión "
            "liga federación asociación plataforma"
        ),
    )
    prepositions = re.compile(r"(?:en|a|al|por|sobre)\s", re.IGNORECASE)
    at = "en"
    on_day = "el"
    day_pattern = "d 'de' MMMM 'de' y"
    feminine_endings = (("dor", "dora"), ("residente", "residenta"), ("unto", "unta"))

    def quoted(self, text: str) -> str:
        """Return words in quotation marks that are not their own."""
        return f"«{text}»" if re.search(r"[“”\"]", text) else super().quoted(text)

    def titled(self, honorific: str, name: str) -> str:
        """Return "la Sra. Ada Mole": a form of address has its article."""
        told = super().titled(honorific, name)
        if re.match(r"(?:Excma|Sra|Dra|Profesora)\b", told):
            return f"la {told}"
        # "Dr." tells no gender, and none is guessed.
        return f"el {told}" if re.match(r"(?:Excmo|Sr)\b", told) else told

    def nth(self, number: int) -> tuple[Run, ...]:
        """Return "3ª"."""
        return (Run(f"{number}ª"),)

    def feminine_ordinal(self, words: str) -> str:
        """Return "vigésima primera"."""
        return " ".join(re.sub("o$", "a", word) for word in words.split())

    def number(self, n: int, *, feminine: bool) -> str:
        """Return "una", "un", "veintiuna", "veintiún", "doscientas"."""
        told = super().number(n, feminine=feminine)
        if feminine:
            return re.sub(r"uno$", "una", told.replace("cientos", "cientas"))
        return re.sub(r"uno$", "un", re.sub(r"veintiuno$", "veintiún", told))

    def article(self, noun: str, *, feminine: bool, plural: bool) -> str:
        """Return "las partes", "los participantes", "la parte", "el pacto"."""
        if plural:
            return f"las {noun}" if feminine else f"los {noun}"
        return f"la {noun}" if feminine else f"el {noun}"

    def of_state(self, name: str) -> str:
        """Return "de Bangladesh"."""
        return of_state_in_spanish(name)

    def meet(self, before: str, text: str) -> tuple[str, str]:
        """Draw "de el" to "del", "y interés" to "e interés"."""
        if text.startswith("el ") and re.search(r"(?:^|\W)(?:de|a) $", before):
            return before[:-1] + "l ", text[3:]
        if _I_SOUND.match(text) and re.search(r"(?:^|\s)y $", before):
            return before[:-2] + "e ", text
        return before, text
