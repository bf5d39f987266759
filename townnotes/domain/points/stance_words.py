"""The stance that a line's own first verb tells, where no mark does: "welcome the fund".

The Floor shows it before anybody confirms it, and the summary reads it by the same words.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Verbs:
    """Verbs of a line's start, each with the pattern of a whole line that begins with it.

    `first` is the pattern of a line that begins with any of them.
    """

    rows: Sequence[tuple[str, re.Pattern[str]]]
    first: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Told:
    """A stance that a line's words tell, and what they tell it of."""

    stance: str
    of: str


@dataclass(frozen=True, slots=True)
class StanceWords:
    """The verbs of one language by which a line tells how it was said."""

    before: re.Pattern[str]
    """Who says it, in front of the verb."""
    but: str
    """What turns a line to something else, of which the verb is not said."""
    verbs: Verbs

    def told(self, text: str) -> Told | None:
        """Return the stance at a line's start; None where a comma follows, or no such verb."""
        found = opening_verb(self.verbs, self.before.sub("", text, count=1))
        return Told(found[0], found[1][1]) if found else None


def opening_verbs(*rows: tuple[str, str]) -> Verbs:
    """Return verbs of a line's start, each with the pattern of a whole line that begins with it."""
    # Of most lines none is true: to ask once is faster than once for each.
    first = re.compile("|".join(f"(?:{pattern})" for _, pattern in rows), re.IGNORECASE)
    each = tuple((stance, re.compile(pattern, re.IGNORECASE)) for stance, pattern in rows)
    return Verbs(each, first)


def opening_verb(verbs: Verbs, text: str) -> tuple[str, re.Match[str]] | None:
    """Return the verb that a line begins with, and where; None where a comma follows."""
    if not verbs.first.match(text):
        return None
    found = ((verb, pattern.fullmatch(text)) for verb, pattern in verbs.rows)
    return next(((verb, one) for verb, one in found if one and "," not in one[1]), None)


_LED = r"(?:that|the|an?|to|how|more|its|their|all)\b"
"""What a verb takes, and no noun of the same letters: "stress the need", but "stress at work"."""
_WEIGHED = (
    r"(?:importance|need|needs|role|links?|urgency|value|rights?|lack|impacts?|gaps?|risks?|"
    r"dangers?|problems?|fact|progress|difference|contribution|plight|cost)\b"
)
_OPEN_CALLS = r"(?:papers|proposals|tenders?|evidence|inputs?|bids|applications|interest)\b"
"""What is announced, and called for by nobody: "call for papers"."""

ENGLISH = StanceWords(
    re.compile(r"^(?:we|i|they|he|she)\s+(?:also\s+|all\s+|strongly\s+|fully\s+)?", re.IGNORECASE),
    " but ",
    opening_verbs(
        ("welcomed",
         r"(?:(?:very|strongly|warmly|highly|we|I)\s+)*welcom(?:e|es|ed|ing)\s+(?:that\s+)?(.+)"),
        ("welcomed",
         (r"(?:(?:am|is|are|was|were)\s+)?(?:very\s+|really\s+|so\s+)?"
         r"(?:pleased|happy|glad|satisfied|content)\s+"
         r"(?:about|with|to see)\s+(.+)")),
        ("opposed", r"(?:strongly|firmly|fully)?\s*oppos(?:e|es|ed)\s+(?:to\s+)?(.+)"),
        ("opposed",
         r"(?:strongly\s+|firmly\s+)?(?:is\s+|are\s+|was\s+|were\s+)?against\s+(.+)"),
        ("supported",
         (r"(?:strongly\s+|fully\s+|very\s+much\s+)?support(?:s|ed)?\s+"
         r"(?!(?:for|to|in|at|of|from|with|and|by|is|as)\b)(.+)")),
        ("commended", r"commend(?:s|ed)\s+(.+)"),
        ("noted with appreciation", r"appreciate(?:s|d)?\s+(.+)"),
        ("regretted", r"regret(?:s|ted)?\s+(.+)"),
        ("urged", r"(?:strongly\s+)?urge(?:s|d)?\s+(?!by\b)(.+?\s+to\s+.+)"),
        ("called for", rf"(?:strongly\s+|also\s+)?call(?:s|ed)?\s+for\s+(?!{_OPEN_CALLS})(.+)"),
        ("called for", r"call(?:s|ed)?\s+(?:up)?on\s+(.+?\s+to\s+.+)"),
        ("cautioned against", r"(?:cautions?|cautioned|warn(?:s|ed)?)\s+against\s+(.+)"),
        ("suggested", rf"(?:suggests?|suggested(?=\s+{_LED}))\s+(.+)"),
        ("proposed", rf"(?:proposes?|proposed(?=\s+{_LED}))\s+(.+)"),
        ("proposed", rf"(?:recommends?|recommended(?=\s+{_LED}))\s+(.+)"),
        ("asked for", r"ask(?:s|ed)?\s+for\s+(.+)"),
        ("asked for", rf"request(?:s|ed)?\s+(?={_LED})(.+)"),
        ("asked for",
         (r"ask(?:s|ed)?\s+(?!(?:for|of|about|whether|if|why|how|what|when|where|who|which|to)\b)"
         r"(.+?\s+to\s+.+)")),
        ("asked for", r"ask(?:s|ed)?\s+(that\s.+)"),
        ("asked", r"ask(?:s|ed)?\s+about\s+(.+)"),
        ("asked", r"ask(?:s|ed)?\s+((?:whether|why|how|what|when|where|who|which)\s.+)"),
        ("stressed", rf"stress(?:es|ed)?\s+(?={_LED}|{_WEIGHED})(.+)"),
        ("emphasized", rf"emphasi[sz]e(?:s|d(?=\s+(?:{_LED}|{_WEIGHED})))?\s+(.+)"),
        ("underlined", rf"underline(?:s|d(?=\s+(?:{_LED}|{_WEIGHED})))?\s+(.+)"),
        ("underscored", rf"underscore(?:s|d(?=\s+(?:{_LED}|{_WEIGHED})))?\s+(.+)"),
        ("highlighted", rf"highlighted\s+(?={_LED}|{_WEIGHED})(.+)"),
        ("highlighted",
         (r"highlights?\s+(?!(?:of|from|in|for|at|on|and|or|are|is|was|were|include|reel)\b)(.+)")),
        ("reiterated", rf"reiterate(?:s|d(?=\s+(?:{_LED}|{_WEIGHED})))?\s+(.+)"),
        ("expressed concern about",
         (r"(?:(?:am|is|are|was|were)\s+)?(?:(?:very|deeply|gravely|seriously|also)\s+)?"
         r"(?:concerned|worried|alarmed)\s+(?:about|at|by|over|(?=that\s))\s*(.+)")),
        ("expressed concern about",
         (r"express(?:es|ed)?\s+(?:(?:deep|grave|serious|strong)\s+)?concerns?\s+"
         r"(?:about|at|over|(?=that\s))\s*(.+)")),
    ),
)  # fmt: skip

_WHO = "(?:(?:nous|il|elle|ils) )?"
FRENCH = StanceWords(
    re.compile(r"(?!)"),
    " mais ",
    opening_verbs(
        ("supported",
         (rf"{_WHO}(?:pleinement )?(?:soutient|soutiennent|soutenons|appuie|appuient|appuyons)"
         r"(?: pleinement)? (.+)")),
        ("welcomed",
         rf"{_WHO}(?:salue|saluent|saluons|se félicite de|se félicitent de|félicitons de) (.+)"),
        ("opposed",
         (rf"{_WHO}(?:(?:s’|nous )?oppos(?:e|ent|ons) (?:à|au|aux)|contre|"
         r"(?:est|sommes|sont) contre|opposés? (?:à|au|aux)) (.+)")),
        ("asked for",
         (rf"{_WHO}(?:demande|demandent|demandons) "
         r"(?:de |d’)?((?:que |qu’).+|(?<= de ).+|(?<=d’).+)")),
        ("asked for",
         (r"(?:nous )?demandons (?!de |d’|que |qu’|à |aux? |si |s’|pourquoi|comment|quand|qui |où |"
         r"combien|quel)(.+)")),
        ("called for", rf"{_WHO}(?:appelle|appellent|appelons) (les .+ à .+)"),
        ("regretted", rf"{_WHO}(?:regrette|regrettent|regrettons) (?!que)(.+)"),
    ),
)  # fmt: skip

SPANISH = StanceWords(
    re.compile(r"(?!)"),
    " pero ",
    opening_verbs(
        ("supported", r"(?:apoya|apoyan|apoyamos)(?: plenamente)?(?: a(?= l))? (.+)"),
        ("welcomed",
         (r"(?:acoge con beneplácito|acogen con beneplácito|acogemos con beneplácito|saluda|"
         r"saludan|saludamos|celebra|celebran|celebramos) (?!que)(.+)")),
        ("opposed",
         (r"(?:(?:se opone|se oponen|nos oponemos) (?:a (?!l\b)|al )|"
         r"(?:en )?contra (?:de |del )?|está en contra de )(.+)")),
        ("asked for", r"(?:pide|piden|pedimos|solicita|solicitan|solicitamos) (.+)"),
        ("regretted", r"(?:lamenta|lamentan|lamentamos) (?!que)(.+)"),
    ),
)  # fmt: skip

_ALL = (ENGLISH, FRENCH, SPANISH)
_LONGEST = 400
"""Characters of a line above which it is no short note that begins with its verb."""


@lru_cache(maxsize=4096)
def stance_in_words(text: str) -> str:
    """Return the stance that the words of a line alone tell, or nothing; in any language."""
    text = " ".join(text.replace("'", "’").split()).rstrip(".!")
    if not text or len(text) > _LONGEST:
        return ""
    if text.endswith("?"):
        return "asked" if any(map(str.isalpha, text)) else ""
    found = ((one, one.told(text)) for one in _ALL)
    told = ((words, one) for words, one in found if one)
    return next((one.stance for words, one in told if words.but not in f" {one.of} "), "")
