"""What was said, as a French or Spanish verb takes it: the note's own words, quoted if foreign."""

import re
from collections.abc import Mapping
from dataclasses import astuple, replace

from townnotes.domain.entities import Point, ReferenceText
from townnotes.summary.evidence.gather import Gathered, Remark
from townnotes.summary.languages.reporting import Reporting, own_reporting, reporting_of
from townnotes.summary.languages.romance import Romance
from townnotes.summary.lines.phrases import Form, briefly
from townnotes.summary.lines.verbs import introduce
from townnotes.summary.lines.wording import cited, is_wording
from townnotes.summary.lines.words import squeezed
from townnotes.summary.romance.lists import Item

_MARKS = "\"“”„«»'‘’ "
_THANKED = "expressed appreciation"
_ENGLISH_MARKS = re.compile(r"“([^“”]*)”")
_CLAUSES = re.compile(r",? and that | et (?:que |qu’)| y que ")
"""What parts the clauses of one note."""
_TYPED = re.compile(r"->|→|[“”\"«»]")


class Items:
    """Reads remarks into items of one language."""

    def __init__(self, evidence: Gathered, tongue: Romance) -> None:
        self._tongue = tongue
        self._voices = tongue.voices
        self._notes = evidence.note_of
        self._own = evidence.own_verbs
        self._texts: Mapping[str, ReferenceText] = {
            one.id: one for one in tongue.state.all(ReferenceText)
        }

    def of(
        self,
        remark: Remark,
        words: str,
        turn: Reporting | None = None,
        *,
        is_record: bool = False,
        before: str = "",
        turn_at: int = 0,
    ) -> Item:
        """Return a remark as a stance introduces it, or a turn of phrase in its place.

        `before` is what the sentence has told: words in it need not be quoted again. `turn_at`
        chooses among verbs that say no more than that a thing was said.
        """
        if not words and turn is None:
            verb = self._voices.record if is_record else self._unmarked(turn_at)
        else:
            verb = turn or self._verb(words)
        found = self._proposal(remark, before)
        if found is not None:
            form, told, about = found
            return self._item(remark, verb, form, told, foreign=self._tongue.is_foreign(about))
        text = self._text(remark)
        if text.startswith("“") and remark.phrase.form in {"speech", "question"}:
            return self._speech(remark)
        if self._tongue.is_foreign(text):
            return self._foreign(remark, words, verb, text)
        return self._own_line(remark, words, verb, text, turn)

    def _own_line(
        self, remark: Remark, words: str, verb: Reporting, text: str, turn: Reporting | None
    ) -> Item:
        """Return a line noted in the summary's own language."""
        of_its_own = self._voices.own.get(remark.phrase.to)
        if remark.phrase.form == "verb" and of_its_own is not None:
            return self._item(remark, of_its_own, "noun", remark.phrase.body)
        form, own = self._own_form(text.rstrip("?¿ \u00a0\u202f"))
        if form != "addressed":
            return self._item(remark, verb, form, own)
        if remark.family != "ask":
            return self._item(remark, verb, "noun", own)
        return self._addressed(remark, words, own, turn)

    def _verb(self, words: str) -> Reporting:
        own = self._own.get(words)
        if own is None:
            return reporting_of(self._voices, words)
        return own_reporting(self._voices, own, self._tongue.code)

    def _unmarked(self, turn_at: int) -> Reporting:
        nouns = self._voices.neutral
        return replace(self._voices.verbs[""], noun=nouns[turn_at % len(nouns)])

    def form(self, remark: Remark) -> Form:
        """Return the form of a remark as the language takes it."""
        text = self._text(remark)
        if remark.phrase.form == "verb" and remark.phrase.to in self._voices.own:
            return "verb"
        if remark.is_wording or text.startswith("“") or self._tongue.is_foreign(text):
            return remark.phrase.form
        return self._own_form(text.rstrip("?¿ \u00a0\u202f"))[0]

    def _addressed(self, remark: Remark, words: str, text: str, turn: Reporting | None) -> Item:
        """Return what somebody is asked to do: whom one asks stands behind the verb of asking."""
        voices = self._voices
        found = voices.addressed.fullmatch(text)
        assert found is not None
        parts = found.groupdict()
        is_action = bool(voices.infinitive.match(parts["what"]))
        words = self._own[words].common if words in self._own else words
        urges = words == "urged" and turn is None
        place = 2 if is_action else 1 if urges else 0
        if is_action and voices.whom[2] != voices.whom[0]:
            # "Se pidió a los Estados actuar": the turn takes no action of somebody else.
            turn = None
        if turn is None and words not in {"urged", "suggested", "proposed"}:
            # An action that somebody is asked for takes a verb of its own where it has one.
            apart = is_action and voices.whom[2] != voices.whom[0]
            words = "encouraged" if apart else "asked for"
        verb = turn or voices.verbs[words]
        whom = voices.whom[place].format(parts["whom"] or parts.get("those"))
        before, what = self._tongue.meet(whom, parts["what"])
        return replace(self._item(remark, verb, "action", before + what), link="")

    def unattributed(self, remark: Remark, words: str, key: str, turn_at: int = 0) -> Item | None:
        """Return a remark as a turn without a speaker introduces it, where it can be so told."""
        turn = self._voices.nobody.get(key)
        if turn and key == "emphasize":
            nouns = self._voices.neutral_nobody
            turn = replace(turn, noun=nouns[turn_at % len(nouns)])
        item = self.of(remark, words, turn) if turn else None
        heads = [one.partition("|")[0] for one in astuple(turn)] if turn else []
        return item if item is not None and item.head in heads else None

    def name(self, remark: Remark) -> Item:
        """Return what names a remark in a list of further points."""
        brief = briefly(remark.phrase)
        text = self._text(remark)
        if self._tongue.is_foreign(text) or not brief:
            return Item("", "", self._tongue.quoted(brief or text), self._tongue.is_foreign(text))
        form, own = self._own_form(brief)
        before, own = self._tongue.meet(self._voices.as_name.get(form, ""), own)
        return Item("", "", before + own)

    def _speech(self, remark: Remark) -> Item:
        """Return what was said word for word; of a speech a house style may quote one sentence."""
        said = remark.phrase.body.strip("“”") + "?" * (remark.phrase.form == "question")
        is_question = said.endswith("?")
        head = self._voices.asked if is_question else self._voices.said[0]
        quoted, foreign = self._tongue.quoted(said), self._tongue.is_foreign(said)
        return Item(head, self._tongue.colon, quoted, foreign, remark.emphasis)

    def _foreign(self, remark: Remark, words: str, verb: Reporting, text: str) -> Item:
        """Return a line noted in English, quoted as it was typed."""
        phrase, quoted = remark.phrase, self._tongue.quoted
        if phrase.form == "question":
            asked = self._voices.asked
            return Item(asked, self._tongue.colon, quoted(text), True, remark.emphasis)
        own = self._voices.own.get(phrase.to) if phrase.form == "verb" else None
        if own is not None:
            marker, _, rest = phrase.body.partition(" ")
            body = rest if marker in {"that", "with"} and rest else phrase.body
            head, link = own.pattern("that" if marker == "that" else "noun")
            return Item(head, link, quoted(body), True, remark.emphasis)
        if phrase.form == "verb":
            return self._item(remark, verb, "that", quoted(text), foreign=True)
        form, body = _foreign_form(remark, text)
        clauses = _CLAUSES.split(body) if form == "that" else [body]
        link = f"{self._tongue.and_word}que "
        item = self._item(remark, verb, form, link.join(map(quoted, clauses)), foreign=True)
        if remark.family != "approve" and words != "raised":
            return item
        said = introduce(words, phrase, "")
        if said.head == _THANKED:
            return replace(item, head=self._voices.thanked, link="")
        # "Raised the question of the question" would say it twice.
        again = words == "raised" and form == "noun" and not said.tail
        return replace(item, link="") if again else item

    def _item(
        self, remark: Remark, verb: Reporting, form: str, text: str, *, foreign: bool = False
    ) -> Item:
        head, link = verb.pattern(form)
        if not foreign:
            text = _ENGLISH_MARKS.sub(lambda found: self._tongue.quoted(found[1]), text)
        if form == "noun" and not link and remark.family == "repeat" and not foreign:
            link = self._again(text)
        if form == "noun" and self._voices.weight in link and not self._is_wish(remark, text):
            # "The importance of a lack" would turn a complaint into a wish.
            link = link.replace(self._voices.weight, "").strip()
        return Item(head, link, text, foreign, remark.emphasis)

    def _again(self, text: str) -> str:
        """Return what leads to a thing that is said again: nobody reiterates a fund itself."""
        voices = self._voices
        if voices.no_wish.match(text):
            return voices.issue
        return "" if voices.said_again.match(text) else voices.need

    def _is_wish(self, remark: Remark, text: str) -> bool:
        if self._voices.no_wish.match(text):
            return False
        said = introduce("stressed", remark.phrase, "")
        return remark.phrase.form not in {"noun", "importance"} or "importance" in said.tail

    def _text(self, remark: Remark) -> str:
        if remark.phrase.body in remark.text:
            return remark.text
        notes = [self._notes[one] for one in remark.rests_on if one in self._notes]
        for noted in notes:
            if remark.phrase.body in noted.text:
                return noted.text
        return notes[0].text if notes and notes[0].text else remark.phrase.body

    def _own_form(self, text: str) -> tuple[Form, str]:
        """Return the form of words in the summary's own language, and the words it takes."""
        voices = self._voices
        that = voices.that.match(text)
        if that:
            return "that", text[that.end() :]
        if voices.whether.match(text):
            return "wh", text
        asked = voices.addressed.fullmatch(text)
        to = bool(asked and voices.infinitive.match(asked["what"]))
        if asked and (to or (" que " in text and voices.whom[0].endswith("que "))):
            return "addressed", text
        return self._action(text) or self._plain(text)

    def _action(self, text: str) -> tuple[Form, str] | None:
        """Read an infinitive, with or without what leads to it."""
        marker = self._voices.marker.match(text)
        for bare in (text[marker.end() :] if marker else "", text[:1].lower() + text[1:]):
            if self._voices.infinitive.match(bare):
                return "action", bare
        return None

    def _plain(self, text: str) -> tuple[Form, str]:
        """Read a whole sentence or a name of a thing."""
        voices = self._voices
        if self._tongue.determined.match(text):
            text = text[:1].lower() + text[1:]
        finite = voices.finite.match(text)
        if finite and not voices.relative.search(finite[0]):
            return "that", text
        return "noun", text

    def _proposal(self, remark: Remark, before: str) -> tuple[str, str, str] | None:
        """Return the form of a wording proposal, its words as they were typed, and its note."""
        notes = [self._notes[one] for one in remark.rests_on if one in self._notes]
        noted = next((one for one in notes if is_wording(one.point)), None)
        if noted is None:
            return None
        old, new = (self._words(noted.point, which) for which in ("old", "new"))
        beside = self._words(noted.point, "after")
        values = {
            "old": old or new,
            "new": new or old,
            "after": self._voices.wordings["after"].format(beside) if beside else "",
            "in": self._place(noted.point),
        }
        if remark.family in {"approve", "concern"}:
            again = f"{values['old']}{values['in']}" in before
            return "noun", self._voices.wordings["those" if again else "words"].format(**values), ""
        told = self._voices.wordings[_kind(noted.point, old, new)].format(**values)
        about = noted.text if noted.text and not _TYPED.search(noted.text) else ""
        return "action", told + (f" ({self._tongue.quoted(about)})" if about else ""), about

    def _words(self, point: Point, which: str) -> str:
        words = squeezed(point.wording.get(which) or "").strip(_MARKS)
        return self._tongue.quoted(words) if words else ""

    def _place(self, point: Point) -> str:
        one, many, _ = self._tongue.paragraph_words
        places: list[str] = []
        for name, numbers in cited(point, self._texts):
            said = (one if len(numbers) == 1 else many).format(", ".join(numbers))
            places.append(said + (self._tongue.of_text(name) if name else ""))
        return ",".join(places)


def _kind(point: Point, old: str, new: str) -> str:
    ask = point.wording.get("ask", "")
    both = bool(old and new)
    if ask in {"retain", "delete"}:
        return ask
    if ask in {"strengthen", "add"}:
        return f"{ask} both" if both else ask
    if both:
        return "replace"
    return "add" if new else "change"


def _foreign_form(remark: Remark, text: str) -> tuple[str, str]:
    """Return the form of a line noted in English, and the words to quote."""
    form, body = remark.phrase.form, remark.phrase.body
    if form in {"action", "need"}:
        return "action", body
    if form in {"that", "told"}:
        return "that", body
    if form == "addressed" and remark.family == "ask":
        # Whoever is asked is the subject of what they should do.
        return "that", text
    if form == "wh":
        return "wh", text
    return "noun", body if form in {"importance", "gerund"} else text
