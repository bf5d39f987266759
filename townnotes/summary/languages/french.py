"""French as the United Nations write it."""

import re
from datetime import date

from townnotes.summary.document import Run
from townnotes.summary.languages.countries import of_state_in_french
from townnotes.summary.languages.french_verbs import VOICES
from townnotes.summary.languages.romance import Romance
from townnotes.summary.lines.words import listed

# "UN" in a name in English is spelled, and "onze" and "oui" are never drawn together.
_VOWEL = re.compile(r"(?!UN\b|onz|oui\b)[aeiouàâéèêëîïôœùûAEIOUÀÂÉÈÊËÎÏÔŒ]")
_CONTRACTED = {
    ("de ", "le "): "du ", ("de ", "les "): "des ", ("à ", "le "): "au ", ("à ", "les "): "aux ",
}  # fmt: skip


class French(Romance):
    """French."""

    code = "fr"
    tag = "fr-FR"
    voices = VOICES
    asides = VOICES.asides
    mark = "[à traduire]"
    opening_mark = "«\u202f"
    closing_mark = "\u202f»"
    semicolon = "\u202f; "
    colon = "\u00a0:"
    unnamed = "réunion d’information"
    meetings = re.compile(
        r"(?:réunion|séance|consultation|session|assemblée|table ronde|conférence|rencontre)\b",
        re.IGNORECASE,
    )
    determined = re.compile(
        r"(?:les?|la|une?|des|du|ces?|cet|cette|[ms]on|[ms]a|[ms]es|leurs?|deux|trois|plusieurs|"
        r"tous|toutes)\s|l[’']",
        re.IGNORECASE,
    )
    heads = (
        listed(
            "pacte programme plan cadre accord traité protocole projet processus forum dialogue "
            "sommet document débat rapport examen échange siège palais atelier réseau groupe "
            "comité conseil mouvement collectif"
        ),
        listed(
            "déclaration charte convention stratégie résolution initiative conférence réunion "
            "consultation assemblée commission alliance lecture session salle maison coalition "
            "union ligue fédération association plateforme"
        ),
    )
    prepositions = re.compile(r"(?:à|au|aux|en|dans|chez|sur|par)\s", re.IGNORECASE)
    at = "à"
    on_day = "le"
    day_pattern = "d MMMM y"
    feminine_endings = (
        ("adeur", "adrice"), ("teur", "trice"), ("ant", "ante"), ("ent", "ente"),
        ("oint", "ointe"),
    )  # fmt: skip

    def long_date(self, day: date) -> str:
        """Return "4 juin 2026", "1er mars 2026"."""
        told = super().long_date(day)
        return f"1er{told[1:]}" if day.day == 1 else told

    def nth(self, number: int) -> tuple[Run, ...]:
        """Return "3" with "e" raised; a meeting is feminine, so the first is "1re"."""
        letters = "re" if number == 1 else "e"
        return (Run(str(number)), Run(letters, superscript=True))

    def feminine_ordinal(self, words: str) -> str:
        """Return "première"; the others are the same for both."""
        return "première" if words == "premier" else words

    def number(self, n: int, *, feminine: bool) -> str:
        """Return "une", "vingt et une"."""
        told = super().number(n, feminine=feminine)
        return f"{told}e" if feminine and re.search(r"\bun$", told) else told

    def article(self, noun: str, *, feminine: bool, plural: bool) -> str:
        """Return "les parties", "l’entité", "la partie", "le pacte"."""
        if plural:
            return f"les {noun}"
        if _VOWEL.match(noun):
            return f"l’{noun}"
        return f"la {noun}" if feminine else f"le {noun}"

    def of_state(self, name: str) -> str:
        """Return "du Bangladesh"."""
        return of_state_in_french(name)

    def meet(self, before: str, text: str) -> tuple[str, str]:
        """Draw "de le" to "du", "que il" to "qu’il"."""
        for (first, second), both in _CONTRACTED.items():
            if text.startswith(second) and _ends_in(before, first):
                return before[: -len(first)] + both, text[len(second) :]
        if _VOWEL.match(text) and (_ends_in(before, "de ") or _ends_in(before, "que ")):
            return before[:-2] + "’", text
        if text.startswith(("il ", "ils ")) and _ends_in(before, "si "):
            return before[:-2] + "’", text
        return before, text


def _ends_in(text: str, word: str) -> bool:
    return text.endswith(word) and not text[: -len(word)][-1:].isalpha()
