"""Words of names that tell nobody from another: titles, particles, and what bodies are called."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words(
    "mr mrs ms mx miss dr prof professor sir dame lord lady he hon honourable honorable "
    "excellency ambassador amb minister president chair rev father sister mme mlle madame "
    "monsieur sr sra srta don dona herr frau dipl sg phd jr esq"
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
