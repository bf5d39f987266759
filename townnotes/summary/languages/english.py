"""English as the United Nations write it."""

import re
from collections.abc import Sequence
from datetime import date
from types import MappingProxyType

from townnotes.domain.dates import long_date
from townnotes.domain.entities import Convener
from townnotes.summary.conveners import DEFAULT_ROLE, named, roles
from townnotes.summary.document import Run
from townnotes.summary.english.realizer import EnglishRealizer
from townnotes.summary.evidence.gather import Gathered
from townnotes.summary.languages.actor_words import ActorWords
from townnotes.summary.languages.check_words import CheckWords
from townnotes.summary.languages.tongue import Tongue
from townnotes.summary.languages.unnamed import out_of_quotes
from townnotes.summary.lines import words
from townnotes.summary.lines.english_verbs import english_verbs
from townnotes.summary.lines.number_words import ordinal_word
from townnotes.summary.lines.wording import with_its_article
from townnotes.summary.lines.words import listed
from townnotes.summary.style.patterns import PatternValue

DEFAULT_NAME = "townhall briefing"
_NOWHERE = re.compile(r"(?:online|virtually|remotely|by|via|in|at|on)\b", re.IGNORECASE)
_COLLECTIVE = re.compile(
    r"\b(?:alliance|association|assembly|bloc|caucus|coalition|commission|committee|community|"
    r"confederation|congress|consortium|constituency|council|federation|forum|group|initiative|"
    r"institute|league|major group|movement|network|organi[sz]ation|partnership|platform|society|"
    r"union|working group)\b",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r"(?:in|on|at|by|during|before|after|early|late|from)\b", re.IGNORECASE)


_BEHIND_A_NAME = words.listed(
    "on in at to of for from with by about and or as that who which when where while but if is was "
    "are were has had have would could should must may might will can did does do said not also "
    "than then because before after against during over under between through into upon out up "
    "told made gave took spoke went came put set led paid sent held kept left wrote saw knew "
    "regarding concerning including via per so yet nor only too"
)


class English(Tongue):
    """English, Oxford spelling."""

    code = "en"
    tag = "en-GB"
    little = listed(
        "the of to and for that with by on from should be is are was were an at as not have has "
        "more their which who need this these how it its they all or but language in our we would "
        "can"
    )
    checks = CheckWords(
        floor=r"took the floor",
        part=r"took part",
        respectively="respectively",
        joints="and|or",
        verb_follows=(
            r"(?= (?:(?:also|further|repeatedly|generally|strongly|again) )*(?:{verbs})\b)"
        ),
    )
    negations = listed(
        """
        no not cannot never none nor neither against oppose opposes opposed opposing opposition
        delete deletes deleted deleting deletion remove removed removing removal drop dropped
        dropping strike striking instead rather only without reject rejects rejecting stop
        stopping
        """
    )
    conditions = frozenset({
        "unless", "only if", "on condition that", "on the condition", "provided that",
        "conditional (?:up)?on", "as long as",
    })  # fmt: skip
    promised = re.compile(
        r"(?<!political )(?<!good )(?<!free )(?<!the )\b()(will|shall|won[’']t)\b(?! of\b)"
    )
    as_promised = MappingProxyType(
        {"will": "would", "shall": "would", "won’t": "would not", "won't": "would not"}
    )
    that = "that"
    another_speaker = "another speaker"
    themselves = (
        ("the organization", "the speaker"),
        ("one of the organizations", "one of the speakers"),
    )
    denials = listed("no not cannot never none nor neither without")
    lessenings = listed(
        "ceasing ever except exclude excluding few fewer hardly insufficient lack lacking less "
        "limited nobody nothing reduce reducing replace replacing scarcely unless weaken weakening"
    )
    passing = listed(
        "a about also any been being could do does has have if importance important inclusion "
        "into like many mention mentioned more much must need needed needs other paragraph phrase "
        "place provision recognition reference section sentence shall so some such text than them "
        "there those too us very was were what when where which who will word wording words"
    )
    text_verbs = listed(
        "keep retain maintain preserve delete remove drop strike add insert include keeping "
        "retaining deleting removing dropping adding inserting"
    )
    retains = listed("keep retain maintain preserve")
    text_nouns = listed(
        "sentence sentences word words wording phrase reference references "
        "mention term terms bracket brackets footnote deletion retention"
    )
    paragraph_words = (" in paragraph {}", " in paragraphs {}", " of {}")
    signs = ""
    mark = "[to be translated]"
    few = ("1", "2", "one", "two", "both", "another")
    actor_words = ActorWords(
        on_behalf="on behalf of {}", another="another", others="{} others", nobody="a speaker",
        speaking_for=", speaking on behalf of {},",
        relation=" in relation to the statement of {}, ",
        she="she", he="he", person="the speaker", body="it", state="it", body_once_more="it",
    )  # fmt: skip
    asides = MappingProxyType(
        {
            "right of reply": "in exercise of the right of reply, ",
            "point of order": "on a point of order, ",
            "reply": "in response, ",
            "convener reply": "in response, ",
            "video message": "in a video message, ",
        }
    )
    days = (
        ("today", "that day"), ("tomorrow", "the following day"), ("yesterday", "the day before"),
    )  # fmt: skip

    def realizer(self, evidence: Gathered) -> EnglishRealizer:
        """Return what writes English."""
        return EnglishRealizer(evidence, self)

    def with_somebody(self, text: str) -> str:
        """Return a text in which what stood beside a name is "another speaker’s"."""
        for somebody in (self.another_speaker, *self.themselves[0]):
            text = _hidden(text, somebody) if somebody in text else text
        return re.sub(r"\b[Tt]he (?=(?:one of )?the (?:organization|speaker)s?\b)", "", text)

    def of_text(self, name: str) -> str:
        """Return "of the Framework", but "of REV2"."""
        return super().of_text(with_its_article(name))

    def long_date(self, day: date) -> str:
        """Return "11 March 2026"."""
        return long_date(day)

    def weekday(self, day: date) -> str:
        """Return "Wednesday"."""
        return words.weekday(day)

    def ordinal(self, number: int) -> str:
        """Return "third"."""
        return ordinal_word(number)

    def nth(self, number: int) -> tuple[Run, ...]:
        """Return "3" with "rd" raised."""
        return (Run(str(number)), Run(words.ordinal_letters(number), superscript=True))

    def joined(self, items: Sequence[PatternValue]) -> PatternValue:
        """Join as "A, B and C"."""
        return PatternValue(words.join_words([one.text for one in items]))

    def name(self, text: str) -> PatternValue:
        """Return the meeting's name as it was typed."""
        return PatternValue(words.squeezed(text) or DEFAULT_NAME)

    def thing(self, text: str) -> PatternValue:
        """Return a phrase with "the", unless it has an article of its own."""
        return PatternValue(words.with_the(words.squeezed(text)))

    def group(self, text: str) -> PatternValue:
        """Return a group as it was typed."""
        return PatternValue(words.squeezed(text))

    def body(self, text: str) -> str:
        """Return "the Coast Coalition", but "Mayors for Darker Streets"."""
        text = words.squeezed(text)
        return words.with_the(text) if _COLLECTIVE.search(text) else text

    def as_typed(self, text: str) -> PatternValue:
        """Return a phrase as it was typed."""
        return PatternValue(words.squeezed(text))

    def roles(self, conveners: Sequence[Convener]) -> PatternValue:
        """Return "co-facilitators", without an article."""
        return PatternValue(roles(conveners) if conveners else f"{DEFAULT_ROLE}s")

    def names(self, conveners: Sequence[Convener]) -> PatternValue:
        """Return the names with posts, equal posts merged into one plural."""
        return PatternValue(named(conveners, self.style))

    def noun(self, singular: str, plural: str) -> tuple[PatternValue, PatternValue]:
        """Return a category's nouns as the session has them, or the style in their place."""
        found = self._nouns.get(words.squeezed(singular).casefold())
        one, many = found[:2] if found else (words.squeezed(singular), words.squeezed(plural))
        return PatternValue(self._in_full(one), n=1), PatternValue(self._in_full(many))

    def place(self, where: str) -> PatternValue:
        """Return "at the Headquarters", or "online"."""
        where = words.squeezed(where)
        return PatternValue(
            where if not where or _NOWHERE.match(where) else f"at {words.with_the(where)}"
        )

    def moment(self, when: str, day: date | None) -> PatternValue:
        """Return "on 4 June 2026", "in May"."""
        when = words.squeezed(when)
        if day is not None:
            return PatternValue(f"on {long_date(day)}")
        return PatternValue(when if not when or _PREPOSITION.match(when) else f"in {when}")


def _hidden(text: str, somebody: str) -> str:
    """Return "another speaker’s panel" for the name before a noun, and two as one phrase."""
    text = out_of_quotes(text.replace(f"{somebody} and {somebody}", "two other speakers"), somebody)

    def owned(found: re.Match[str]) -> str:
        after = found[2]
        is_noun = after not in _BEHIND_A_NAME and not after.endswith(("ed", "ly"))
        is_noun = is_noun and after not in english_verbs().told
        return f"{somebody}’s {after}" if is_noun else found[0]

    pattern = rf"\b((?:[Tt]he |[Aa]n? )?){re.escape(somebody)} ([a-z]+)\b(?![^“]*”)"
    return re.sub(pattern, owned, text)
