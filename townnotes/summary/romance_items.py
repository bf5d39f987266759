"""What was said, as a French or Spanish verb takes it: the note's own words, quoted if foreign."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from townnotes.domain.entities import Point, ReferenceText
from townnotes.summary.evidence import Evidence, Remark
from townnotes.summary.languages.reporting import conjugated, reporting_of
from townnotes.summary.languages.romance import Romance
from townnotes.summary.verbs import introduce
from townnotes.summary.wording import is_wording
from townnotes.summary.words import distinct, squeezed

_MARKS = "\"“”„«»'‘’ "
_THANKED = "expressed appreciation"
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”")
_TYPED = re.compile(r"->|→|[“”\"«»]")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing said: the verb, what leads from it, and the words."""

    head: str
    link: str
    text: str
    is_foreign: bool = False
    emphasis: bool = False


class Items:
    """Reads remarks into items of one language."""

    def __init__(self, evidence: Evidence, tongue: Romance) -> None:
        self._tongue = tongue
        self._voices = tongue.voices
        self._notes = {one.point.id: one for one in evidence.notes}
        self._texts: Mapping[str, ReferenceText] = {
            one.id: one for one in tongue.state.all(ReferenceText)
        }

    def of(self, remark: Remark, words: str) -> Item:
        """Return a remark as a stance introduces it."""
        found = self._proposal(remark)
        if found is not None:
            return self._item(remark, words, *found)
        text = self._text(remark)
        if remark.phrase.form == "speech":
            bare = text.strip("“”")
            foreign = self._tongue.is_foreign(bare)
            quoted = self._tongue.quoted(bare)
            return Item(self._voices.said.rstrip(" :"), ":", quoted, foreign, remark.emphasis)
        if self._tongue.is_foreign(text):
            form, own = _foreign_form(remark, text)
            return self._item(remark, words, form, self._tongue.quoted(own), foreign=True)
        form, own = self._own_form(text.rstrip("?¿ \u00a0\u202f"))
        if form == "addressed":
            # Whom one asks stands behind the verb of asking, however strong the stance is.
            verb = words if words in {"urged", "suggested", "proposed"} else "asked for"
            if remark.family != "ask":
                return self._item(remark, words, "noun", text)
            return replace(self._item(remark, verb, "action", own), link="")
        return self._item(remark, words, form, own)

    def _item(
        self, remark: Remark, words: str, form: str, text: str, *, foreign: bool = False
    ) -> Item:
        head, link = reporting_of(self._voices.verbs, words).pattern(form)
        if foreign and introduce(words, remark.phrase, "").head == _THANKED:
            head, link = self._voices.thanked, ""
        if form == "noun" and self._voices.weight in link and not self._is_wish(remark, text):
            # "The importance of a lack" would turn a complaint into a wish.
            link = link.replace(self._voices.weight, "").strip()
        return Item(head, link, text, foreign, remark.emphasis)

    def _is_wish(self, remark: Remark, text: str) -> bool:
        if self._voices.no_wish.match(text):
            return False
        said = introduce("stressed", remark.phrase, "")
        return remark.phrase.form not in {"noun", "importance"} or "importance" in said.tail

    def _text(self, remark: Remark) -> str:
        notes = [self._notes[one] for one in remark.rests_on if one in self._notes]
        for noted in notes:
            if remark.phrase.body in noted.text:
                return noted.text
        return notes[0].text if notes and notes[0].text else remark.phrase.body

    def _own_form(self, text: str) -> tuple[str, str]:
        """Return the form of words in the summary's own language, and the words it takes."""
        voices = self._voices
        that = voices.that.match(text)
        if that:
            return "that", text[that.end() :]
        if voices.whether.match(text):
            return "wh", text
        asked = voices.addressed.fullmatch(text)
        if asked and (voices.infinitive.match(asked["what"]) or voices.whom.endswith("que ")):
            before, what = self._tongue.meet(voices.whom.format(asked["whom"]), asked["what"])
            return "addressed", before + what
        low = text[:1].lower() + text[1:]
        if voices.infinitive.match(text):
            return "action", low
        if self._tongue.determined.match(text):
            text = low
        finite = voices.finite.match(text)
        if finite and not voices.relative.search(finite[0]):
            return "that", text
        return "noun", text

    def _proposal(self, remark: Remark) -> tuple[str, str] | None:
        """Return a wording proposal in the summary's language, its words as they were typed."""
        notes = [self._notes[one] for one in remark.rests_on if one in self._notes]
        noted = next((one for one in notes if is_wording(one.point)), None)
        if noted is None:
            return None
        old, new = (self._words(noted.point, which) for which in ("old", "new"))
        values = {"old": old or new, "new": new or old, "in": self._place(noted.point)}
        if remark.family in {"approve", "concern"}:
            return "noun", self._voices.wordings["words"].format(**values)
        told = self._voices.wordings[_kind(noted.point, old, new)].format(**values)
        about = noted.text if noted.text and not _TYPED.search(noted.text) else ""
        return "action", told + (f" ({self._tongue.quoted(about)})" if about else "")

    def _words(self, point: Point, which: str) -> str:
        words = squeezed(point.wording.get(which) or "").strip(_MARKS)
        return self._tongue.quoted(words) if words else ""

    def _place(self, point: Point) -> str:
        by_text: dict[str, list[str]] = {}
        for cite in point.cites:
            text, _, number = cite.rpartition("/")
            by_text.setdefault(text, []).append(squeezed(number))
        one, many, of = self._voices.paragraph
        places: list[str] = []
        for id_, numbers in by_text.items():
            text = self._texts.get(id_)
            name = (squeezed(text.short) or squeezed(text.name)) if text else ""
            given = distinct(numbers)
            if given:
                said = (one if len(given) == 1 else many).format(", ".join(given))
                places.append(said + (of.format(name) if name else ""))
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
    if form in {"action", "gerund", "need"}:
        return "action", body
    if form in {"that", "told"}:
        return "that", body
    if form in {"wh", "question"}:
        return "wh", text
    return "noun", body if form == "importance" else text


def predicate(tongue: Romance, n: int, items: Sequence[Item], also: str) -> str:
    """Return "ont demandé a, b et c, en particulier d", as `n` speakers said it."""
    groups: dict[tuple[str, str], list[Item]] = {}
    # Names of things stand before clauses.
    for item in sorted(items, key=lambda one: _last(one.link) in {"que", "si"}):
        groups.setdefault((item.head, item.link), []).append(item)
    told, before = "", ""
    for (head, link), own in groups.items():
        said = _list(tongue, link, own)
        if not told:
            told = f"{conjugated(head, n, also).strip()}{_gap(link)}{said}"
        elif head == before:
            clause = _last(link) in {"que", "si"}
            told += f",{tongue.voices.and_}{said}" if clause else f"{tongue.voices.and_so}{said}"
        else:
            told = and_then(tongue, told, f"{conjugated(head, n).strip()}{_gap(link)}{said}")
        before = head
    return told


def _last(link: str) -> str:
    return link.rpartition(" ")[2]


def _gap(link: str) -> str:
    return "" if link == ":" else " "


def and_then(tongue: Romance, told: str, after: str) -> str:
    """Return what is told with a second verb; a list with an "and" of its own ends in a comma."""
    bare = _QUOTED.sub("", told)
    has_own = "," in bare or ";" in bare or tongue.voices.and_ in bare
    before, text = tongue.meet("," * has_own + tongue.voices.and_, after)
    return told + before + text


def _list(tongue: Romance, link: str, items: Sequence[Item]) -> str:
    """Return the run-in list of one link, what is emphasized last."""
    plain = [one for one in items if not one.emphasis]
    emphatic = [one for one in items if one.emphasis]
    told = run_in(tongue, link, plain or emphatic)
    if not plain:
        return told
    if emphatic:
        again = _last(link)
        again = again if again in tongue.voices.repeated_links else ""
        told += f", {tongue.voices.especially} {run_in(tongue, again, emphatic)}"
    return told


def run_in(tongue: Romance, link: str, items: Sequence[Item]) -> str:
    """Return a run-in list: "de a, de b et de c"."""
    again = _last(link) if _last(link) in tongue.voices.repeated_links else ""
    texts: list[str] = []
    for place, one in enumerate(items):
        lead = again if place else link
        before, text = tongue.meet(f"{lead} " if lead else "", one.text)
        texts.append(before + text)
    if len(texts) == 1:
        return texts[0]
    bare = [one.text for one in items if not one.text.endswith(tongue.closing_mark)]
    if any("," in one or ";" in one or tongue.voices.and_ in one for one in bare):
        return (
            tongue.semicolon.join(texts[:-1])
            + tongue.semicolon
            + tongue.voices.and_[1:]
            + texts[-1]
        )
    before, text = tongue.meet(", ".join(texts[:-1]) + tongue.voices.and_, texts[-1])
    return before + text
