"""How a line says "paragraph 12" where its `§12` stands inside a phrase, in each language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

NUMBER = r"\d+(?:bis|ter|quater|[a-z])?(?:\.\d+)*"
"""12, 12a, 12bis, 12.3: what `§` takes."""
_NUMBER = rf"§\s?{NUMBER}\b"


@dataclass(frozen=True, slots=True, eq=False)
class ParagraphWords:
    """The words of one language: what takes a paragraph after it, and what it takes.

    `after` gives, for a word that stands before the mark, what is said instead with one paragraph
    and with several; `asks` are verbs that ask something of a whole paragraph, `before_asks` is
    what may stand before such a verb within a line; `says` is what follows where the paragraph is
    what is spoken of, `before_says` what then may stand before it.
    """

    one: str
    several: str
    after: Mapping[str, tuple[str, str]]
    asks: str
    says: str
    joints: str
    start: tuple[str, str] = ("", "")
    """The article where a paragraph begins the line or follows a verb."""
    before_asks: str = r"(?!)"
    before_says: str = r"(?!)"


def _as_they_are(words: str) -> dict[str, tuple[str, str]]:
    return {word: (word, word) for word in words.split()}


ENGLISH = ParagraphWords(
    "paragraph",
    "paragraphs",
    _as_they_are(
        "in of to from on for with under after before at by into within per see than against"
        " want wants find finds make makes not"
    ),
    (r"delete|drop|remove|keep|retain|strengthen|move|merge|split|redraft|rewrite|reopen|shorten|"
     r"supports?|opposes?|welcomes?|accepts?|rejects?|endorses?|backs?|approves?|adopt|amend|"
     r"change|revise|clarify|reword|simplify|expand|replace|restore|reinstate|questions?"),
    (r"is|are|was|were|must|should|shall|needs?|has|have|lacks?|can|cannot|could|may|does|do|will|"
     r"says?|said|reads?|goes|means?|mentions?|omits?|leaves?|remains?|stays?|"
     r"(?:is|are|does|do|should|must|can|has|have)n[’']?t"),
    r"and|or",
    before_asks=(r"[,;:]\s*|\b(?:we|they|I|to|and|but|not|can|cannot|can[’']t|don[’']t|must|should|"
                 r"would|will|fully|strongly)\s+"),
    before_says=(r"[,;:]\s*|\b(?:that|because|if|whether|why|since|stress(?:ed|es)?|says?|thinks?|"
                 r"feels?|notes?|hopes?|fears?|and|but)\s+"),
)  # fmt: skip
FRENCH = ParagraphWords(
    "paragraphe",
    "paragraphes",
    {
        **_as_they_are("le les au aux du des ce ces"),
        "de": ("du", "des"), "à": ("au", "aux"), "dans": ("dans le", "dans les"),
        "sur": ("sur le", "sur les"), "après": ("après le", "après les"),
        "avant": ("avant le", "avant les"), "selon": ("selon le", "selon les"),
    },
    (r"supprimer|garder|conserver|maintenir|renforcer|déplacer|fusionner|retirer|"
     r"soutenir|soutenons|soutient|appuyer|appuyons|accepter|acceptons|rejeter|rejetons|refuser"),
    r"est|sont|doit|doivent|devrait|devraient|manque|peut|ne",
    r"et|ou",
    ("le", "les"),
)  # fmt: skip
SPANISH = ParagraphWords(
    "párrafo",
    "párrafos",
    {
        **_as_they_are("el los del al este estos"),
        "de": ("del", "de los"), "a": ("al", "a los"), "en": ("en el", "en los"),
        "sobre": ("sobre el", "sobre los"), "tras": ("tras el", "tras los"),
        "según": ("según el", "según los"),
    },
    (r"suprimir|mantener|eliminar|reforzar|trasladar|quitar|fusionar|"
     r"apoyar|apoya|apoyamos|aceptar|aceptamos|rechazar|rechaza|rechazamos"),
    r"es|son|debe|deben|debería|deberían|carece|puede|no",
    r"y|o",
    ("el", "los"),
)  # fmt: skip
_BY_CODE = {"en": ENGLISH, "fr": FRENCH, "es": SPANISH}
_FOLLOWS = r"(?=$|[.,;:)]|\s+(?:{})\b)"


def _row(joints: str) -> str:
    """Return the pattern of several paragraphs in a row, joined by commas or such words."""
    return rf"{_NUMBER}(?:(?:\s*,\s*|\s+(?:{joints})\s+){_NUMBER})*"


_ROW = _row("|".join(words.joints for words in _BY_CODE.values()))
_BEFORE_A_STOP = re.compile(rf",?\s+(?>{_ROW})(?=[,.])", re.IGNORECASE)
_BESIDE = re.compile(rf"(?<!\S){_ROW}", re.IGNORECASE)


def said_inside(text: str, language: str) -> str:
    """Return a line in which each `§` that a phrase needs is told in words; the others stay.

    `language` is the code of the summary's; where a word before the mark is of that language and
    of another one, it is taken for that.
    """
    own = _BY_CODE.get(language, ENGLISH)
    for words in (own, *(one for one in _BY_CODE.values() if one is not own)):
        for pattern, article in _patterns(words):
            text = pattern.sub(lambda mark, w=words, a=article: _told(mark, w, a), text)
    return text


def without(text: str) -> str:
    """Return a line without the `§` that stand beside its phrase, and without what joined them."""
    return _BESIDE.sub("", _BEFORE_A_STOP.sub("", text))


@cache
def _patterns(words: ParagraphWords) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """Return where a mark is needed, and whether it takes an article there."""
    row = rf"(?P<row>{_row(words.joints)})"
    before = "|".join(map(re.escape, words.after))
    ends = _FOLLOWS.format(
        "|".join((*words.after, "because", "but", "throughout", "car", "mais", "porque", "pero"))
    )
    written = (
        (rf"(?<!\S)(?P<before>{before})\s+{row}", False),
        (rf"(?P<before>(?:^\s*|{words.before_asks})(?:{words.asks}))\s+{row}{ends}", True),
        (rf"(?P<before>^\s*|{words.before_says}){row}(?=\s+(?:{words.says})\b)", True),
    )
    return tuple((re.compile(one, re.IGNORECASE), article) for one, article in written)


def _told(mark: re.Match[str], words: ParagraphWords, has_article: bool) -> str:  # noqa: FBT001 - of a table
    before, row = mark["before"], mark["row"]
    is_one = row.count("§") == 1
    numbers = re.sub(r"§\s?", "", row)
    noun = words.one if is_one else words.several
    if has_article:
        article = words.start[0 if is_one else 1]
        return " ".join(filter(None, (before.rstrip(), article, noun, numbers)))
    told = words.after[before.casefold()][0 if is_one else 1]
    said = before if told.casefold() == before.casefold() else told
    return f"{said} {noun} {numbers}"
