"""What French and Spanish share: gender, articles, and words that wait for their translation."""

import re
from abc import abstractmethod
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property

from townnotes.domain.entities import Convener, Point, ReferenceText
from townnotes.summary.conveners import DEFAULT_ROLE, share_a_post
from townnotes.summary.evidence.gather import Gathered
from townnotes.summary.languages.reporting import Voices
from townnotes.summary.languages.tongue import Tongue, babel_date, has_words
from townnotes.summary.languages.unnamed import out_of_quotes
from townnotes.summary.lines.number_words import number_word, ordinal_word
from townnotes.summary.lines.reading import language_in, most_spoken
from townnotes.summary.lines.words import squeezed
from townnotes.summary.style.patterns import PatternValue, fill

_FEMININE = re.compile(r"\b(?:Ms|Mrs|Miss|Mme|Mmes|Sra|Sras|Excma|Dra)\b")


class Romance(Tongue):
    """A language whose nouns have a gender; what is not in it yet stands in quotation marks."""

    voices: Voices
    that = "que"
    opening_mark = "« "
    closing_mark = " »"
    and_word = " et "
    semicolon = " ; "
    colon = ":"
    unnamed = ""
    """What the meeting is called where its name cannot stand in the sentence."""
    meetings = re.compile("")
    """Names of meetings that a sentence can take: of the feminine gender."""
    determined = re.compile("")
    heads: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
    """Nouns that names of processes begin with, masculine and feminine."""
    prepositions = re.compile("")
    at = ""
    to = ""
    elides = False
    """Whether "de" and "que" lose their vowel before another."""
    on_day = ""
    day_pattern = ""
    feminine_endings: tuple[tuple[str, str], ...] = ()

    @cached_property
    def notes_language(self) -> str:
        """The language most of the notes are typed in."""
        if self._heard is not None:
            return most_spoken(self._heard, self.state.session.language)
        points = self.state.all(Point)
        texts = (one.text for one in points if not one.private and not one.gap)
        return most_spoken(texts, self.state.session.language)

    def made_with(self, evidence: Gathered, points: Iterable[str]) -> tuple[object, ...]:
        """Return what tells whether words wait for their translation, and what they cite."""
        notes = tuple(evidence.note_of[id_] for id_ in points)
        return (notes, self.notes_language, self.state.all(ReferenceText))

    def with_somebody(self, text: str) -> str:
        """Return a text in which who stands for a name has no other article, and is not quoted."""
        for somebody in (self.another_speaker, *sum(self.themselves, ())):
            if somebody in text:
                text = out_of_quotes(self._met(text, somebody), somebody)
        return text

    def _met(self, text: str, somebody: str) -> str:
        """Return a text in which who stands for a name has no article of that name before it."""
        before = re.compile(
            rf"(?P<of>\b(?:de|à|a|que) |\b[dD]’)?(?P<both>\b(?:du|del|au|al) )?"
            rf"(?:\b(?:le|la|el|les|los|las) |\bl’)?{re.escape(somebody)}"
        )

        def drawn(found: re.Match[str]) -> str:
            both = (found["both"] or "").strip().casefold()
            of = "de " if both in {"du", "del"} else f"{self.to} " if both else found["of"] or ""
            of = "de " if of.casefold() == "d’" else of
            return "".join(self.meet(of, somebody))

        return before.sub(drawn, text)

    def is_foreign(self, text: str) -> bool:
        """Tell whether words still wait for their translation."""
        return has_words(text) and (language_in(text) or self.notes_language) != self.code

    def quoted(self, text: str) -> str:
        """Return words as they were typed, in quotation marks."""
        return f"{self.opening_mark}{text}{self.closing_mark}"

    @abstractmethod
    def article(self, noun: str, *, feminine: bool, plural: bool) -> str:
        """Return a noun with its definite article."""

    @abstractmethod
    def of_state(self, name: str) -> str:
        """Return "of Bangladesh"."""

    @abstractmethod
    def feminine_ordinal(self, words: str) -> str:
        """Return an ordinal as it stands before a feminine noun."""

    def long_date(self, day: date) -> str:
        """Return the day as the language writes it."""
        return babel_date(day, self.day_pattern, self.code)

    def weekday(self, day: date) -> str:
        """Return the name of the day of the week."""
        return babel_date(day, "EEEE", self.code)

    def ordinal(self, number: int) -> str:
        """Return the ordinal in words, feminine as the meeting is."""
        return self.feminine_ordinal(ordinal_word(number, self.code))

    def number(self, n: int, *, feminine: bool) -> str:  # noqa: ARG002 - each language agrees
        """Return a number in words, which agrees with its noun where it ends in one."""
        return number_word(n, self.code)

    def bodied(self, singular: str, plural: str) -> PatternValue:
        """Return a body that is the only one of its kind, with its article."""
        one = self.noun(singular, plural)[0]
        text = self.article(one.text, feminine=one.is_feminine, plural=False)
        return PatternValue(text, n=1, is_feminine=one.is_feminine, is_foreign=one.is_foreign)

    def joined(self, items: Sequence[PatternValue]) -> PatternValue:
        """Join with commas and a last "and"."""
        texts = [one.text for one in items if one.text]
        text = texts[-1] if texts else ""
        if len(texts) > 1:
            before, text = self.meet(", ".join(texts[:-1]) + self.and_word, text)
            text = before + text
        return PatternValue(
            text,
            is_feminine=all(one.is_feminine for one in items),
            is_foreign=any(one.is_foreign for one in items),
        )

    def name(self, text: str) -> PatternValue:
        """Return the meeting's name; one that a sentence cannot take stands behind "réunion"."""
        text = squeezed(text)
        told = self.term(text) or (text if self.meetings.match(text) else "")
        if told or not text:
            return PatternValue(told or self.unnamed, is_feminine=True)
        head = self.unnamed.partition(" ")[0]
        return PatternValue(f"{head} {self.quoted(text)}", is_foreign=self.is_foreign(text))

    def thing(self, text: str) -> PatternValue:
        """Return a phrase of a field with its article, or in quotation marks where it has none."""
        text = squeezed(text)
        told = self.term(text)
        if told or not text:
            return PatternValue(told)
        if self.is_foreign(text):
            return PatternValue(self.quoted(text), is_foreign=True)
        determined = self._determined(text)
        if determined:
            return PatternValue(determined)
        return PatternValue(self.quoted(text) if has_words(text) else text)

    def _determined(self, text: str) -> str:
        """Return a phrase with the article it has, or that the noun it begins with has."""
        if self.determined.match(text):
            return text[:1].lower() + text[1:]
        head = re.split(r"[\s’'-]", text.casefold(), maxsplit=1)[0]
        for gender, nouns in enumerate(self.heads):
            if head in nouns or (head.endswith("s") and head[:-1] in nouns):
                return self.article(text, feminine=bool(gender), plural=head not in nouns)
        return ""

    def body(self, text: str) -> str:
        """Return the name of a body with its article, where it is known to have one."""
        text = squeezed(text)
        is_own = language_in(text) in {"", self.code}
        return (self._determined(text) if is_own else "") or text

    def of_text(self, name: str) -> str:
        """Return "de la Charte", "du Plan": a text has the article of its noun."""
        lead, _, _ = self.paragraph_words[2].partition("{}")
        begun = self._determined(name)
        told = begun[: len(begun) - len(name)] + name if begun else name
        before, told = self.meet(lead, told)
        return before + told

    def as_typed(self, text: str) -> PatternValue:
        """Return a phrase as it stands; in another language, in quotation marks."""
        text = squeezed(text)
        if self.is_foreign(text):
            return PatternValue(self.quoted(text), is_foreign=True)
        return PatternValue(text)

    def noun(self, singular: str, plural: str) -> tuple[PatternValue, PatternValue]:
        """Return a category's nouns; unknown ones as they were typed."""
        key = squeezed(singular).casefold()
        found = self._nouns.get(key)
        if found is not None:
            feminine = found[2:] == ("f",)
            return PatternValue(found[0], n=1, is_feminine=feminine), PatternValue(
                found[1], is_feminine=feminine
            )
        one, many = self.as_typed(singular), self.as_typed(plural)
        return PatternValue(one.text, n=1, is_foreign=one.is_foreign), many

    def group(self, text: str) -> PatternValue:
        """Return a group with its article: "les parties prenantes"."""
        text = squeezed(text)
        if not text:
            return PatternValue("")
        low = text.casefold()
        for name in self._nouns:
            if low in {f"{name}s", f"{name.removesuffix('y')}ies", name}:
                _, many = self.noun(name, text)
                told = self.article(many.text, feminine=many.is_feminine, plural=True)
                return PatternValue(told, is_feminine=many.is_feminine)
        if self.determined.match(text):
            return PatternValue(text, is_foreign=self.is_foreign(text))
        told = self.as_typed(text)
        plural = self.article(told.text, feminine=False, plural=True)
        return PatternValue(plural, is_foreign=told.is_foreign)

    def roles(self, conveners: Sequence[Convener]) -> PatternValue:
        """Return who convenes, with article: "les cofacilitateurs"."""
        by_role: dict[str, list[Convener]] = {}
        for one in conveners:
            by_role.setdefault(squeezed(one.role) or DEFAULT_ROLE, []).append(one)
        if not by_role:
            return self._role(DEFAULT_ROLE, 2, feminine=False)
        made = [
            self._role(role, len(own), feminine=all(is_feminine(one) for one in own))
            for role, own in by_role.items()
        ]
        told = self.joined(made)
        n = len(conveners) if len(made) == 1 else 2
        return PatternValue(
            told.text, n=n, is_feminine=told.is_feminine, is_foreign=told.is_foreign
        )

    def _role(self, role: str, n: int, *, feminine: bool) -> PatternValue:
        one, many = self.noun(role, role)
        chosen = one if n == 1 else many
        text = self.in_feminine(chosen.text) if feminine and not chosen.is_foreign else chosen.text
        gender = feminine or chosen.is_feminine
        text = self.article(text, feminine=gender, plural=n > 1)
        return PatternValue(text, n=n, is_feminine=gender, is_foreign=chosen.is_foreign)

    def in_feminine(self, text: str) -> str:
        """Return a title of persons in its feminine form."""
        for ending, other in self.feminine_endings:
            text = re.sub(rf"{ending}(s?)\b", rf"{other}\1", text)
        return text

    def names(self, conveners: Sequence[Convener]) -> PatternValue:
        """Return the names with posts, equal posts merged into one plural."""
        if len(conveners) > 1 and share_a_post(conveners):
            return self._with_posts_merged(conveners)
        each = [told for one in conveners if (told := self._alone(one)).text]
        if any("," in one.text for one in each):
            text = self.semicolon.join(one.text for one in each)
            return PatternValue(text, is_foreign=any(one.is_foreign for one in each))
        return self.joined(each)

    def _with_posts_merged(self, conveners: Sequence[Convener]) -> PatternValue:
        states = [squeezed(one.of) for one in conveners]
        apart = len(set(states)) > 1
        feminine = all(is_feminine(one) for one in conveners)
        post = self._post(conveners[0].post, feminine=feminine, plural=True)
        values = {
            "names": self.joined([PatternValue(self._named(one)) for one in conveners]),
            "posts": post,
            "states": self._states(states if apart else states[:1]),
            "to": self._to(conveners[0].to),
            "respectively": self.style.word("respectively") if apart else "",
        }
        filled = fill(self.style.frame("posts"), values)
        text = filled.text if filled else values["names"]
        return PatternValue(str(text), is_foreign=bool(filled and filled.is_foreign))

    def _alone(self, one: Convener) -> PatternValue:
        post = self._post(one.post, feminine=is_feminine(one), plural=False)
        of = self.of_state(squeezed(one.of)) if squeezed(one.of) else ""
        to = self._to(one.to)
        rest = " ".join(part for part in (post.text, of, to.text) if part)
        name = self._named(one)
        told = f"{name}, {rest}" if name and post.text else " ".join(filter(None, (name, rest)))
        return PatternValue(told, is_foreign=post.is_foreign or to.is_foreign)

    def _post(self, text: str, *, feminine: bool, plural: bool) -> PatternValue:
        told = self.noun(text, text)[1 if plural else 0]
        if feminine and not told.is_foreign:
            return PatternValue(self.in_feminine(told.text))
        return told

    def _named(self, one: Convener) -> str:
        name, honorific = squeezed(one.name), squeezed(one.honorific)
        return self.titled(honorific, name)

    def _states(self, names: Sequence[str]) -> str:
        return self.joined([PatternValue(self.of_state(one)) for one in names if one]).text

    def _to(self, to: str) -> PatternValue:
        told = self.as_typed(to)
        known = self.term(squeezed(to))
        return PatternValue(known) if known else told

    def place(self, where: str) -> PatternValue:
        """Return where something will be."""
        where = squeezed(where)
        known = self.term(where)
        if known or not where:
            return PatternValue(known)
        told = self.thing(where)
        if self.prepositions.match(where) and not told.is_foreign:
            return PatternValue(where)
        before, text = self.meet(f"{self.at} ", told.text)
        return PatternValue(before + text, is_foreign=told.is_foreign)

    def moment(self, when: str, day: date | None) -> PatternValue:
        """Return when something will be."""
        if day is not None:
            return PatternValue(f"{self.on_day} {self.long_date(day)}")
        return self.as_typed(when)


def is_feminine(convener: Convener) -> bool:
    """Tell whether a convener's form of address is a woman's; it is never guessed."""
    return bool(_FEMININE.search(convener.honorific))
