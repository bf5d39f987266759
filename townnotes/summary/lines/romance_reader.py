"""French and Spanish lines as they are typed, and the careful ones they are read as."""

from collections.abc import Sequence

from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.lines.line_reader import LineReader, Part, Reading, Said, Why
from townnotes.summary.lines.phrases import read_phrase
from townnotes.summary.lines.tidying import trimmed
from townnotes.summary.lines.words import listed


class RomanceReader(LineReader):
    """Reads a language in which lines are still taken as they are typed."""

    def read(
        self, text: str, stance: str, abbreviations: Abbreviations, cites: tuple[str, ...] = ()
    ) -> Reading:
        """Take a line as it stands."""
        told = trimmed(text)
        return Reading((Said(told, read_phrase(told)),) if told else ())

    def remarks(self, part: Part) -> Sequence[Said] | Why:
        """Return what one sentence of a line says."""
        return [Said(part.text, read_phrase(part.text))]


class FrenchReader(RomanceReader):
    """Reads French."""

    code = "fr"
    little = listed(
        "le la les des du une et pour que dans sur aux au par est sont avec qui ne pas plus leur "
        "leurs cette ces être à un en ou mais afin l d qu ds pq il elle nous sans plutôt de"
    )
    own_signs = "àâçèêëîïôœùû"
    own_endings = ("ment", "eux", "tion")


class SpanishReader(RomanceReader):
    """Reads Spanish."""

    code = "es"
    little = listed(
        "el la los las del una y para que en con por al es son se su sus no más un como esta este "
        "estas estos ser o pero lo debe deben sin nada nosotras nosotros de"
    )
    own_signs = "ñ¿¡áíóú"
    own_endings = ("miento", "mientos", "ción", "ciones", "dad", "dades")
