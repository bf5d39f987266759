# ruff: noqa: RUF001 - letters of other scripts are what these tables are of
"""The letters of other scripts as Latin ones, and the words of names that name nobody."""

# A letter and how it is read. Arabic and Hebrew write consonants alone, so names across scripts
# are compared by their consonants, whichever transcription was used.
_LATIN = "łl øo đd ıi æae œoe þth ðd ħh əa ßss"
_CYRILLIC = (
    "аa бb вv гg дd еe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь "
    "эe юyu яya ёyo ђdj єe іi їi јj љlj њnj ћc ўu џdz ґg әa ңn ғg үu ұu қk өo һh"
)
_GREEK = "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo"
_ARABIC = (
    "اa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz ع غgh فf قk كk لl مm نn هh وw يy ىa ةa "
    "ء آa أa إi ؤw ئy پp چch ژzh گg کk یy"
)
_HEBREW = "אa בb גg דd הh וw זz חch טt יy כk ךk לl מm םm נn ןn סs ע פp ףp צts ץts קk רr שsh תt"
READINGS = (_LATIN, _CYRILLIC, _GREEK, _ARABIC, _HEBREW)

# Spellings that sound alike once the vowels are gone, the longer ones first.
SOUNDS = (
    ("shch", "s"), ("sch", "s"), ("tch", "s"), ("ph", "f"), ("ck", "k"), ("kh", "h"), ("ch", "s"),
    ("sh", "s"), ("zh", "s"), ("ts", "s"), ("th", "t"), ("dh", "d"), ("gh", "g"), ("dj", "g"),
    ("x", "ks"), ("c", "k"), ("q", "k"), ("z", "s"), ("j", "g"), ("v", "p"), ("b", "p"),
    ("f", "p"), ("d", "t"), ("g", "k"),
)  # fmt: skip


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words(
    "mr mrs ms mx miss dr prof professor sir dame lord lady he hon honourable honorable "
    "excellency ambassador amb minister president chair rev father sister mme mlle madame "
    "monsieur sr sra srta don dona herr frau ing dipl sg phd jr esq"
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
