"""What French and Spanish lines have in common when they are read."""

import re
from abc import abstractmethod
from collections.abc import Sequence

from townnotes.domain.points.stance_words import StanceWords, Verbs, opening_verb, opening_verbs
from townnotes.domain.points.stances import AGAINST
from townnotes.summary.lines.phrases import Form, Phrase
from townnotes.summary.lines.readers.line_reader import Answer, Part, Said, Why, stance_or_verb
from townnotes.summary.lines.readers.romance_clauses import SECOND
from townnotes.summary.lines.readers.romance_seen import SURE
from townnotes.summary.lines.readers.romance_things import RomanceThings
from townnotes.summary.lines.tagging.tagger import WordTag
from townnotes.summary.lines.words import bare_word

_COMMA = re.compile(r",\s+")
_HELD = re.compile("[\ue000-\uf8ff]")
_FEWEST = 2
_ASKING = frozenset({"asked", "questioned"})


class RomanceReader(RomanceThings):
    """Reads a language whose nouns have a gender, and whose orders are noted as infinitives."""

    careful_start = re.compile("")
    asking_start = re.compile("")
    """The same behind "asked": question words, too."""
    asking_infinitive = re.compile("")
    """Keep, delete, add, move."""
    stance_words: StanceWords
    own_verbs: Verbs = opening_verbs()
    """Verbs at a line's start that are no stance, by their English past."""
    lead_in = re.compile("")
    """"He said that", which is dropped."""
    must = re.compile("")
    needs = re.compile("")
    nobody = re.compile(r"(?!)")
    """What denies as the subject of a sentence."""
    addressed = re.compile("")
    """Whom somebody asks, and to do what."""
    condition = re.compile("")
    is_that = re.compile(r"que?\b", re.IGNORECASE)
    the_need = ""
    the_paragraph = ""

    @abstractmethod
    def asked(self, text: str) -> str:
        """Return a question in indirect speech, or nothing where it stays unsure."""

    def absence(self, text: str) -> str:  # noqa: ARG002 - of a language that has such facts
        """Return what a line that begins with no says is not there, or nothing: it waits then."""
        return ""

    @abstractmethod
    def of(self, what: str) -> str:
        """Return "d’un fonds", "de los fondos"."""

    def to(self, action: str) -> str:
        """Return "de limitar", "d’attendre"."""
        return f"de {action}"

    @abstractmethod
    def without(self, found: re.Match[str]) -> str:
        """Return what is not supported without something: "le texte sans tarif social"."""

    def remarks(self, part: Part) -> Sequence[Said] | Why:
        """Return what one sentence of a line says."""
        part = part.but(self._placed(self.lead_in.sub("", part.text), part.cites))
        for rule in _RULES:
            found = rule(self, part)
            if found:
                return found
        return self._split(part)

    def _placed(self, text: str, cites: Sequence[str]) -> str:
        """Return a line that speaks of words of a text with the paragraph marked beside it."""
        is_of_words = _HELD.search(text) and not text.endswith("?")
        if not cites or not is_of_words or self.paragraph.strip() in text:
            return text
        return f"{text}{self.in_paragraphs(cites)}"

    @abstractmethod
    def in_paragraphs(self, numbers: Sequence[str]) -> str:
        """Return " au paragraphe 3", " en los párrafos 3 y 4"."""

    def parted(self, part: Part, before: str, sign: str, after: str) -> Sequence[Said]:
        """Read "a = b" as what a thing is."""
        if sign != "=" or part.family == "ask" or "," in before + after:
            return ()
        if self.is_in_person(part.text) or not (self.is_thing(before) and self.is_thing(after)):
            return ()
        one, other = self.with_article(before, known=True), self.predicate(after)
        first = before.split()[-1 if self._is_determined(before) else 0]
        was = self.was[first.endswith(("s", "x"))]
        return [self._clause(f"{one} {was} {other}")] if one and other else ()

    def predicate(self, text: str) -> str:
        """Return a thing behind "was", or nothing where it is unsure how it stands there."""
        return self.with_article(text)

    was = ("", "")
    """The verb between a thing, or several, and what it is."""

    def _split(self, part: Part) -> Sequence[Said] | Why:
        pieces = [one for one in _COMMA.split(part.text) if one]
        if len(pieces) < _FEWEST:
            return "person" if self.is_in_person(part.text) else "verbless"
        if all(self._is_item(one) for one in pieces):
            return self._listed(part, pieces)
        said: list[Said] = []
        for place, piece in enumerate(pieces):
            found = self._piece(part.but(piece) if not place else Part(piece))
            if isinstance(found, str):
                return found
            said += found
        return [self._both(said)] if all(one.phrase.form == "that" for one in said) else said

    def _both(self, said: Sequence[Said]) -> Said:
        """Return clauses of one note as one: the second may point to what the first names."""
        first, *others = (one.phrase.body for one in said)
        *middle, last = [self._that(one) for one in others]
        body = ", ".join((first, *middle)) + self.and_word + last
        return self._clause(body)

    def _listed(self, part: Part, pieces: Sequence[str]) -> Sequence[Said] | Why:
        """Return a list of things, unless the second says what the first is."""
        if self.and_within.search(pieces[-1]):
            # The list has its own "and": "free, prior and informed consent".
            named = self.with_article(part.text)
            return [self._noun(named)] if named else "shorthand"
        is_pair = len(pieces) == _FEWEST
        if is_pair and len({self._is_determined(one) for one in pieces}) > 1:
            # "Le covoiturage, solution d’avenir".
            return "splice"
        if is_pair and " " in pieces[0] and " " not in pieces[1]:
            # "Télémédecine sans réseau, blague".
            return "splice"
        if part.stance in AGAINST and any(map(self._has_denial, pieces[1:])):
            # "Une interdiction totale, PME sans solution": why it is opposed.
            return "splice"
        named = [self.with_article(one) for one in pieces]
        if not all(named):
            return "shorthand"
        return [self._noun(", ".join(named[:-1]) + self.and_word + named[-1])]

    def _has_denial(self, text: str) -> bool:
        return any(self.denies(bare_word(one)) for one in text.split())

    def _piece(self, part: Part) -> Sequence[Said] | Why:
        for rule in _PIECE_RULES:
            found = rule(self, part)
            if found:
                return found
        return "splice"

    def careful(self, part: Part) -> Answer:
        """Read a line that begins with "that", or with how or why."""
        is_name = part.family == "ask" or not self.finite_at(part.text.split())
        if is_name and self.addressed.fullmatch(part.text) and not self.is_in_person(part.text):
            return [self._noun(self.addressee(part.text))]
        starts = self.asking_start if part.stance in _ASKING else self.careful_start
        if part.is_question or not starts.match(part.text):
            return None
        if self.is_in_person(part.text):
            return "person"
        if part.stance in _ASKING and not self.is_that.match(part.text):
            return [self._said("that", self.asked(part.text) or part.text)]
        told = self.wished(part.text)
        if told != part.text and not part.stance:
            # "Que se quite el párrafo": it should be so, and is not told to be.
            return [self._noun(f"{self.the_need} de {told}")]
        return [self._said("that", told)]

    def addressee(self, text: str) -> str:
        """Return whom somebody asks, and to do what, as a noun that a verb takes."""
        return text

    def wished(self, text: str) -> str:
        """Return "que" and a wish as both are reported, in a language whose verb changes then."""
        return text

    def question(self, part: Part) -> Answer:
        """Read a question, in indirect speech."""
        if not part.is_question:
            return None
        told = self.asked(part.text.strip("¿? \u00a0\u202f"))
        if not told or self.is_in_person(told):
            return "question"
        return [Said(told, Phrase("wh", told), "" if part.stance else "asked")]

    def conditional(self, part: Part) -> Answer:
        """Read support on a condition: "no support without"."""
        found = self.condition.fullmatch(part.text)
        if not found:
            return None
        return [Said(part.text, Phrase("verb", self.without(found), "would not support"))]

    def own_verb(self, part: Part) -> Answer:
        """Read the speaker's own verb at the start."""
        told = self.stance_words.told(part.text)
        if told is not None:
            stance, verb = stance_or_verb(told)
            return self._own(told.of, "" if part.stance else stance, stance, verb)
        found = opening_verb(self.own_verbs, part.text)
        return self._own(found[1][1], "", "", found[0]) if found else None

    def _own(self, body: str, own: str, stance: str, verb: str) -> Answer:
        if self.is_in_person(body):
            return "person"
        if stance in {"asked for", "called for"} and self.addressed.fullmatch(body):
            return [self._noun(self.addressee(body), own)]
        is_clause = self.careful_start.match(body) or self.infinitive.match(body)
        if stance == "asked for" and is_clause:
            return [self._said("that", self.wished(body), own)]
        thing = self.with_article(body, known=True) if self.is_thing(body) else ""
        if verb == "agreed" and " " not in body:
            # Who is agreed with is somebody, in small letters, too.
            thing = body
        if verb and thing:
            return [Said(body, Phrase("verb", thing, verb))]
        return [self._noun(thing, own)] if thing else "verbless"

    def need(self, part: Part) -> Answer:
        """Read what must or need be done, by nobody or by the speakers."""
        must = self.must.fullmatch(part.text)
        if must and "," not in must[1]:
            found = self._due(must[1])
            if found:
                return found
        needs = self.needs.fullmatch(part.text)
        if not needs or not self.is_thing(needs[1]) or "," in needs[1]:
            return None
        if self.is_in_person(needs[1]):
            return "person"
        if part.family == "ask":
            thing = self.with_article(needs[1])
            return [self._noun(thing)] if thing else "shorthand"
        return [self._noun(f"{self.the_need} {self.of(needs[1])}")]

    def _due(self, what: str) -> Answer:
        """Read what must be done; an action without an object is named, and told as a need."""
        if self.is_in_person(what):
            return "person"
        if not self.infinitive.match(f"{what} "):
            return None
        if " " not in what:
            return [self._noun(f"{self.the_need} {self.to(what)}")]
        action = self._articled(what)
        return [self._said("action", action)] if action else "shorthand"

    def no(self, part: Part) -> Answer:
        """Read a fact that begins with no; a bare no waits."""
        if not self.bare_no.match(part.text):
            return None
        told = "" if part.stance or "," in part.text else self.absence(part.text)
        if not told and self.nobody.match(part.text) and self.finite_at(part.text.split()):
            # "Nadie indemniza al vecino" is a fact, "nada sobre nosotros" is none.
            return self.clause(part) or "no"
        return [self._clause(told)] if told else "no"

    def action(self, part: Part) -> Answer:
        """Read what should be done, as an infinitive; keep, delete and add are asked for."""
        if part.cites and self.asking_infinitive.fullmatch(part.text):
            named = part.but(f"{part.text} {self.the_paragraph} {part.cites[0]}")
            return self.action(named) if len(part.cites) == 1 else None
        if not self.infinitive.match(part.text) or _COMMA.search(part.text):
            return None
        if self._is_noun_first(part.text):
            # "Radar cuesta", "atelier ouvert".
            return None
        return "person" if self.is_in_person(part.text) else self._done(part)

    def _done(self, part: Part) -> Answer:
        """Read an action, and what says something of one: "rouvrir coûte cher"."""
        words = part.text.split()
        at = self.finite_at(words)
        is_noun = at > 0 and words[at - 1].casefold() in self.determiners
        if (at >= SECOND and not is_noun) or (
            at == 1 and self._bare(words[at]) not in self.doubtful
        ):
            # "Rouvrir coûte cher" asks for nothing; "tenir compte de tous" does.
            return self.clause(part)
        if self._may_say_it(words):
            return "verbless"
        told = self._articled(part.text)
        if not told:
            return "shorthand"
        is_asked = self.asking_infinitive.match(part.text) and not part.stance
        return [self._said("action", told, "asked for" if is_asked else "")]

    def _is_noun_first(self, text: str) -> bool:
        first = self.tagged(text.split())[:1]
        return bool(first) and first[0].tag == WordTag.NOUN and first[0].margin >= SURE

    def clause(self, part: Part) -> Answer:
        """Read a whole sentence, in the past."""
        head, comma, tail = part.text.partition(", ")
        if comma and not self.added.match(tail):
            return None
        told = self.reported(head)
        if not told:
            return None
        if self.later.search(part.text) and not self.is_past(head):
            # "Sale antes de junio" is still to come.
            return "verbless"
        if self.is_in_person(part.text):
            return "person"
        if part.family == "ask":
            return "verbless"
        return [self._clause(f"{told}{comma}{tail}")]

    def _articled(self, text: str) -> str:
        return text

    def _said(self, form: Form, text: str, stance: str = "") -> Said:
        body = text
        if form == "that":
            form, body = self._form_of(text)
        return Said(text, Phrase(form, body), stance)

    def _form_of(self, text: str) -> tuple[Form, str]:
        """Return the form of a careful line, and what it takes without its marker."""
        if self.infinitive.match(text):
            return "action", text
        found = re.match(rf"(?:{self.that}\s+|qu’)", text, re.IGNORECASE)
        return ("that", text[found.end() :]) if found else ("wh", text)


_R = RomanceReader
_RULES = (
    _R.careful, _R.question, _R.conditional, _R.own_verb, _R.no, _R.need, _R.action, _R.clause,
    _R.quality, _R.thing,
)  # fmt: skip
_PIECE_RULES = (
    _R.question, _R.own_verb, _R.no, _R.need, _R.action, _R.clause, _R.quality,
)  # fmt: skip
