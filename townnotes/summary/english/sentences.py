"""Decides the shape of a sentence: who said it or nobody, alone or with others, and the joint."""

from abc import abstractmethod
from collections.abc import Sequence

from townnotes.summary.english.impersonal import by_speakers, unattributed
from townnotes.summary.lines.verbs import Introduced
from townnotes.summary.lines.words import capitalized
from townnotes.summary.planning.clauses import Clause, predicate
from townnotes.summary.planning.paragraph_writer import (
    LONGEST,
    ParagraphWriter,
    PrecedingSentence,
    is_reserve,
    joint,
    points_behind,
)

VIEW = "the view was expressed"
_OPENINGS = 5
"""In how many ways the paragraphs of a summary open, one after the other."""
_WITH_CALLS, _BY_SPEAKERS, _BY_NOBODY = {1, 3}, 2, 4
_OPENING_WAYS = (["while"], ["if nobody", "if"], ["while"], ["and nobody"], ["if"])

Told = tuple[str, PrecedingSentence]
"""A sentence without its end, and what it leaves for the next to lean on."""


class SentenceWriter(ParagraphWriter):
    """Writes clauses in turns of phrase that change; a subclass has subjects and leads."""

    _lead = ""
    """What leads from the sentence before."""

    @abstractmethod
    def _introduced(
        self, clause: Clause, avoid: str, addressee: str = ""
    ) -> tuple[str, list[Introduced]]:
        """Return the verb to begin with and all items, avoiding the verb just used."""

    @abstractmethod
    def _view(self, clause: Clause, items: Sequence[Introduced]) -> str:
        """Return what one person alone observed, as the view of nobody in particular."""

    @abstractmethod
    def _subject(self, clause: Clause, head: str) -> Told:
        """Return who said it, and what the sentence leaves for the next to lean on."""

    @abstractmethod
    def _quantified(self, clause: Clause, place: int = 0) -> str:
        """Return who said it, with how many they are."""

    @abstractmethod
    def _finish(self, told: str, clause: Clause, rests_on: tuple[str, ...]) -> None:
        """Add the sentence with what leads to it."""

    def _write_one(self, clause: Clause, partner: Clause | None) -> None:
        self._begin(clause)
        if partner is not None:
            self._write_two(clause, partner)
            return
        told, said = self._alone(clause)
        self._finish(told, clause, clause.rests_on)
        self._before = said

    def _begin(self, clause: Clause) -> None:
        """Take what leads on; "furthermore, they also" would say it twice."""
        self._lead = ""
        if self._before is not None:
            self._lead = self._next_connector(clause)
            if self._lead:
                self._before = self._before._replace(has_also=True)

    def _alone(self, clause: Clause) -> Told:
        """Return the sentence of one clause."""
        before = self._before
        avoid = before.head if before else ""
        head, items = self._introduced(clause, avoid, self._evidence.addressee)
        view = self._view(clause, items)
        if view:
            return view, PrecedingSentence(clause.speakers, family=clause.family, head=VIEW)
        plain = self._opening(clause, items)
        if plain is None and (head == avoid or self._counts_nobody(clause)):
            plain = self._without_speakers(clause, items if head != avoid else [])
        if plain is not None:
            return plain
        subject, said = self._subject(clause, head)
        opening = _without_adverbs(subject)
        if before is not None and _is_again(subject, before.subject) and self._is_long:
            # "Two stakeholders …" once more would only count them.
            plain = self._without_speakers(clause, items)
            if plain is not None:
                self._whys = []
                return plain
            if self._lead == "" and self._connectors and self._opens_thrice(opening):
                self._lead = self._connectors.pop(0)
        return f"{subject} {predicate(clause, items)}", said._replace(subject=subject)

    def _opens_thrice(self, opening: str) -> bool:
        """Tell whether two sentences of the paragraph open with these words already."""
        begin = capitalized(opening)
        return sum(one.text.startswith((begin, opening)) for one in self.sentences) > 1

    def _opening(self, clause: Clause, items: Sequence[Introduced]) -> Told | None:
        """Return praise that opens a long paragraph with what was praised, in some of them."""
        opening = self._place % _OPENINGS
        if self._before is not None or clause.family != "approve" or not self._is_long:
            return None
        if opening == _BY_SPEAKERS and len(clause.speakers) > 1 and not self._is_named:
            subject, said = self._subject(clause, items[0].head)
            told = by_speakers(items, subject)
            return (told, said) if told else None
        is_plain = opening == _BY_NOBODY or len(clause.speakers) == 1
        return self._without_speakers(clause, items) if is_plain else None

    def _counts_nobody(self, clause: Clause) -> bool:
        """Tell whether a sentence is better told without who said it.

        One voice among many, or every other list of what single speakers said.
        """
        if not self._is_long or self._is_repeated(clause):
            return False
        if self._before is None:
            return len(clause.speakers) == 1 and clause.family == "approve"
        if len(clause.speakers) == 1:
            # Who informed the meeting is part of what it was told.
            return clause.family != "inform"
        is_many = len(clause.speakers) >= self._style.thresholds.bare
        if is_many or any(len(one.speakers) > 1 for one in clause.remarks):
            return False
        return self._before.way != "nobody"

    def _without_speakers(
        self, clause: Clause, items: Sequence[Introduced], beside: PrecedingSentence | None = None
    ) -> Told | None:
        """Return the sentence that names no speaker, where the verb has such a turn.

        `beside`: what the first half of the same sentence says.
        """
        before = beside or self._before
        if self._is_named or any(one.emphasis for one in clause.remarks):
            return None
        if not items:
            items = self._introduced(clause, "", self._evidence.addressee)[1]
        also = " also" if before is not None and not before.has_also else ""
        is_one = len(clause.speakers) == 1
        told, keeps_verb = unattributed(clause.family, items, also, is_one=is_one)
        if not told or (keeps_verb and before is not None and items[0].head == before.head):
            return None
        head = items[0].head if keeps_verb else ""
        said = PrecedingSentence(family=clause.family, head=head, has_also=bool(also), way="nobody")
        return told, said

    def _write_two(self, clause: Clause, partner: Clause) -> None:
        avoid = self._before.head if self._before else ""
        head, items = self._introduced(clause, avoid, self._evidence.addressee)
        opens = self._before is None
        same = clause.speakers == partner.speakers
        is_own = same or clause.partner is not None or not self._counts_nobody(clause)
        plain = None if is_own else self._without_speakers(clause, items)
        if plain is not None:
            told, said = plain
        else:
            subject, said = self._subject(clause, head)
            told = f"{subject} {predicate(clause, items)}"
            said = said._replace(subject=subject)
        if same:
            told, said = self._both(told, clause, said, partner)
        else:
            told, said = self._apart(told, clause, said, partner, opens=opens)
        self._finish(told, clause, points_behind(clause, partner))
        self._before = said

    def _both(self, told: str, clause: Clause, said: PrecedingSentence, partner: Clause) -> Told:
        """Return a sentence of the same speakers' two clauses."""
        head, items = self._introduced(partner, said.head, self._evidence.addressee)
        reserve = clause.family == "approve" and is_reserve(partner)
        # A list with commas or an "and" of its own ends before the next verb.
        link = ", but" if reserve else joint(told)
        whole = f"{told}{link} {predicate(partner, items)}"
        return whole, said._replace(head=head, family=partner.family)

    def _partner(self, clause: Clause, waiting: Sequence[Clause]) -> Clause | None:
        """Have praise lead to the first calls, and one sentence in two tell of others together."""
        found = super()._partner(clause, waiting)
        if not self._is_long or clause.partner is not None:
            return found
        if found is not None and found.speakers == clause.speakers:
            return found
        if self._before is None and clause.family == "approve":
            opening = self._place % _OPENINGS
            if opening in _WITH_CALLS:
                return next((one for one in waiting if self._are_calls(clause, one)), found)
            return None if opening else found
        after_two = self._before is not None and self._before.way not in {"", "nobody"}
        lone = found is not None and len(clause.speakers) == len(found.speakers) == 1
        return None if after_two or (lone and not _are_quoted(clause, found)) else found

    def _are_calls(self, praise: Clause, clause: Clause) -> bool:
        """Tell whether praise may lead to "there were calls for": no speaker is counted there."""
        if clause.family != "ask" or clause.words + praise.words > LONGEST:
            return False
        _, items = self._introduced(clause, "", self._evidence.addressee)
        plain = self._without_speakers(clause, items)
        return plain is not None and not plain[1].head

    def _apart(
        self, told: str, clause: Clause, said: PrecedingSentence, partner: Clause, *, opens: bool
    ) -> Told:
        """Return a sentence of two clauses of others, joined in one of several ways."""
        head, items = self._introduced(partner, said.head, self._evidence.addressee)
        speakers = clause.speakers | partner.speakers
        for way in self._ways(clause, partner, opens=opens):
            left = PrecedingSentence(speakers, "", partner.family, head, has_also=True, way=way)
            begin, link = ("if ", ", ") if way.startswith("if") else ("", f"{_links(told, way)} ")
            begun = f"{begin}{told}{link}"
            if not way.endswith("nobody"):
                who = self._others(said, clause, partner)
                return f"{begun}{who} {self._what(partner, items)}", left
            beside = said._replace(has_also=said.has_also or bool(begin))
            plain = self._without_speakers(partner, items, beside)
            if plain is not None:
                return f"{begun}{plain[0]}", left._replace(head=plain[1].head)
        raise AssertionError("there is always a way")

    def _ways(self, clause: Clause, partner: Clause, *, opens: bool) -> list[str]:
        """Return the ways to join two clauses, the best first; the last always serves."""
        last = self._before.way if self._before else ""
        if not self._is_long or clause.partner is not None:
            return ["while"]
        if opens and clause.family == "approve" and is_reserve(partner):
            ways = _OPENING_WAYS[self._place % _OPENINGS]
        elif len(partner.speakers) == 1:
            ways = ["and nobody"]
        else:
            ways = (["and nobody"], ["while"], ["and"])[(self._place + len(self.sentences)) % 3]
        ways = [one for one in ways if one != last or one != "while"]
        return [*ways, "and" if last == "while" else "while"]

    def _others(self, said: PrecedingSentence, clause: Clause, partner: Clause) -> str:
        whole, place = self._others_counted(said, clause, partner)
        return self._quantified(whole, place)

    def _what(self, partner: Clause, items: Sequence[Introduced]) -> str:
        """Return what others said, or did: "opposed those words or urged States to drop them"."""
        told = predicate(partner, items)
        if partner.partner is None:
            return told
        _, more = self._introduced(partner.partner, items[0].head, self._evidence.addressee)
        return f"{told} or {predicate(partner.partner, more)}"


def _is_again(subject: str, before: str) -> bool:
    """Tell whether a subject stands once more; "they" leans on the sentence before."""
    bare = _without_adverbs(subject)
    return subject == before or (" " in bare and bare == _without_adverbs(before))


def _without_adverbs(subject: str) -> str:
    return subject.removesuffix(" repeatedly").removesuffix(" also")


def _links(told: str, way: str) -> str:
    if way == "while":
        return ", while"
    return ", and" if way == "and nobody" else joint(told)


def _are_quoted(clause: Clause, other: Clause | None) -> bool:
    """Tell whether both clauses quote: a question and its answer, or two speeches."""
    both = (*clause.remarks, *(other.remarks if other else ()))
    return all(one.phrase.form == "speech" for one in both)
