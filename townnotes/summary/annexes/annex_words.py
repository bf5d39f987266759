"""The words of annexes, comments and page numbers, in the languages a summary is written in."""

from dataclasses import dataclass

ASKS: tuple[str, ...] = ("retain", "add", "strengthen", "delete", "replace", "")
"""The asks of a wording proposal, as `AnnexWords.asks` names them; the last is none noted."""


@dataclass(frozen=True, slots=True)
class AnnexWords:
    """What annexes call things, in English or its own language; `{}` is where a text goes."""

    annex: str = "Annex"
    speakers: str = "List of speakers"
    times: str = "Speaking time by category"
    points: str = "Points by theme"
    proposals: str = "Text proposals by paragraph"
    number: str = "No."
    speaker: str = "Speaker"
    organization: str = "Organization"
    category: str = "Category"
    time: str = "Time"
    interventions: str = "Interventions"
    speakers_column: str = "Speakers"
    share: str = "Share"
    total: str = "Total"
    said: str = "Point"
    no_theme: str = "Without a theme"
    paragraph: str = "Para."
    ask: str = "Ask"
    old: str = "Present wording"
    new: str = "Proposed wording"
    quoted: str = "“{}”"
    asked_by: str = "Asked by"
    asks: tuple[str, ...] = (*ASKS[:-1], "not noted")
    no_text: str = "Without a text"
    participant: str = "participant"
    participants: str = "participants"
    without_category: str = "without a category"
    on_behalf_of: str = "on behalf of {}"
    to_identify: str = "Speaker to be identified"
    unidentified: str = "to be identified"
    none_spoke: str = "Nobody has taken the floor."
    none_noted: str = "No points were noted."
    none_proposed: str = "No wording was proposed."
    of_all: str = "{} of {}"
    by_hand: str = "Edited by hand."
    check: str = "To check: a point behind this sentence has changed since it was written."
    unsupported: str = "Unsupported: this sentence rests on no point."
    new_points: str = "New evidence, in no sentence yet:"
    page: str = "Page "
    of_pages: str = " of "
    notes: str = "Evidence"
    cut: str = "… (cut here: the cell of a spreadsheet holds no more; {} characters in all)"
    noted_until: str = "As noted until {}; the text above was made final {}."
    noted_since: str = "As noted until {}; the text above was made final before."
    at_hour: str = "at {}"
    on_day: str = "on {}"
    colon: str = ": "
    hour: str = "{}:{:02}"


_FRENCH = AnnexWords(
    annex="Annexe",
    speakers="Liste des orateurs",
    times="Temps de parole par catégorie",
    points="Points par thème",
    proposals="Propositions de texte par paragraphe",
    number="N°",
    speaker="Orateur",
    organization="Organisation",
    category="Catégorie",
    time="Durée",
    interventions="Interventions",
    speakers_column="Orateurs",
    share="Part",
    total="Total",
    said="Point",
    no_theme="Sans thème",
    paragraph="Par.",
    ask="Demande",
    old="Libellé actuel",
    new="Libellé proposé",
    quoted="«\u202f{}\u202f»",
    asked_by="Demandé par",
    asks=("conserver", "ajouter", "renforcer", "supprimer", "remplacer", "non précisé"),
    no_text="Sans texte",
    participant="participant",
    participants="participants",
    without_category="sans catégorie",
    on_behalf_of="au nom de {}",
    to_identify="Orateur à identifier",
    unidentified="à identifier",
    none_spoke="Personne n’a pris la parole.",
    none_noted="Aucun point n’a été noté.",
    none_proposed="Aucun libellé n’a été proposé.",
    of_all="{} sur {}",
    by_hand="Rédigé à la main.",
    check="À vérifier\u00a0: un point sur lequel repose cette phrase a changé depuis sa rédaction.",
    unsupported="Sans source\u00a0: cette phrase ne repose sur aucun point.",
    new_points="Éléments nouveaux, qui ne figurent encore dans aucune phrase\u00a0:",
    page="Page ",
    of_pages=" sur ",
    notes="Sources",
    cut="… (coupé ici\u00a0: une cellule n’en contient pas plus\u202f; {} caractères en tout)",
    noted_until="Notes prises jusqu’au {}\u202f; le texte ci-dessus a été arrêté {}.",
    noted_since="Notes prises jusqu’au {}\u202f; le texte ci-dessus a été arrêté auparavant.",
    at_hour="à {}",
    on_day="le {}",
    colon="\u00a0: ",
    hour="{}\u00a0h\u00a0{:02}",
)
_SPANISH = AnnexWords(
    annex="Anexo",
    speakers="Lista de oradores",
    times="Tiempo de uso de la palabra por categoría",
    points="Puntos por tema",
    proposals="Propuestas de texto por párrafo",
    number="Núm.",
    speaker="Orador",
    organization="Organización",
    category="Categoría",
    time="Tiempo",
    interventions="Intervenciones",
    speakers_column="Oradores",
    share="Parte",
    total="Total",
    said="Punto",
    no_theme="Sin tema",
    paragraph="Párr.",
    ask="Petición",
    old="Redacción actual",
    new="Redacción propuesta",
    quoted="“{}”",
    asked_by="Solicitado por",
    asks=("mantener", "añadir", "reforzar", "suprimir", "sustituir", "no precisado"),
    no_text="Sin texto",
    participant="participante",
    participants="participantes",
    without_category="sin categoría",
    on_behalf_of="en nombre de {}",
    to_identify="Orador por identificar",
    unidentified="por identificar",
    none_spoke="Nadie ha hecho uso de la palabra.",
    none_noted="No se anotó ningún punto.",
    none_proposed="No se propuso ninguna redacción.",
    of_all="{} de {}",
    by_hand="Redactado a mano.",
    check="Por verificar: un punto en que se basa esta frase ha cambiado desde que se redactó.",
    unsupported="Sin fuente: esta frase no se basa en ningún punto.",
    new_points="Elementos nuevos, que aún no figuran en ninguna frase:",
    page="Página ",
    of_pages=" de ",
    notes="Fuentes",
    cut="… (cortado aquí: una celda no admite más; {} caracteres en total)",
    noted_until="Según lo anotado hasta el {}; el texto anterior se dio por definitivo {}.",
    noted_since="Según lo anotado hasta el {}; el texto anterior se dio por definitivo antes.",
    at_hour="a las {}",
    on_day="el {}",
    colon=": ",
    hour="{}:{:02}",
)
_ENGLISH = AnnexWords()
_BY_LANGUAGE = {"en": _ENGLISH, "fr": _FRENCH, "es": _SPANISH}


def words_in(language: str) -> AnnexWords:
    """Return the words of a language by its BCP 47 tag, English where it is another."""
    return _BY_LANGUAGE.get(language.partition("-")[0].lower(), _ENGLISH)
