"""The sentences that fields make: title, date, opening, counts, overview and closing.

The house style has their patterns; a pattern leaves out what is not known and still reads as a
sentence. interchange.md has the frames of the townhall style.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from townnotes.domain.dates import read_date
from townnotes.domain.entities import Contact, Convener, NextStep, ReferenceText, SessionDetails
from townnotes.domain.floor.speakers import by_category, took_the_floor
from townnotes.domain.state import State
from townnotes.summary.document import Run
from townnotes.summary.languages import Tongue, tongue_for
from townnotes.summary.lines.wording import short_name
from townnotes.summary.lines.words import distinct, squeezed
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.style.house_style import HouseStyle, style_of
from townnotes.summary.style.patterns import Filled, PatternValue, Values, fill


def audience(details: SessionDetails) -> tuple[str, ...]:
    """Return the plurals of those the townhall was held with."""
    return distinct(squeezed(one) for one in details.audience)


class Frames:
    """Words the fields of a session in one language and house style."""

    def __init__(self, state: State, tongue: Tongue) -> None:
        self._state = state
        self._details = state.session
        self._tongue = tongue
        self._style = tongue.style
        self._conveners = state.all(Convener)

    def heading(self) -> Sentence:
        """Return the heading of the whole page."""
        return Sentence(self._style.word("heading"))

    def title(self) -> Sentence:
        """Return "4th virtual townhall briefing between …", its letters raised."""
        details, tongue = self._details, self._tongue
        number = details.ordinal
        values: dict[str, str | PatternValue] = {
            "nth": PatternValue("", tongue.nth(number) if number is not None else ()),
            "name": tongue.name(details.name),
            "roles": tongue.roles(self._conveners) if self._conveners else "",
            "process": tongue.thing(details.process),
            "audience": self._groups(),
        }
        return self._made("title", values, is_sentence=False) or Sentence("")

    def date_line(self) -> Sentence | None:
        """Return "11 March 2026 (Zoom)"."""
        day = read_date(self._details.date)
        values = {
            "date": self._tongue.long_date(day) if day else "",
            "platform": squeezed(self._details.platform),
        }
        return self._made("date", values, is_sentence=False)

    def opening(self) -> Sentence | None:
        """Return the sentence on what took place, by whose invitation and when."""
        details, tongue = self._details, self._tongue
        day = read_date(details.date)
        subject = squeezed(details.subject) or squeezed(details.process)
        groups = self._groups()
        known = (details.ordinal, details.name.strip(), groups.text, subject, self._conveners, day)
        if not any(known):
            return None
        values: dict[str, str | PatternValue] = {
            "ordinal": tongue.ordinal(details.ordinal) if details.ordinal is not None else "",
            "name": tongue.name(details.name),
            "audience": groups,
            "subject": tongue.thing(subject),
            "roles": tongue.roles(self._conveners) if self._conveners else "",
            "names": tongue.names(self._conveners),
            "weekday": tongue.weekday(day) if day else "",
            "date": tongue.long_date(day) if day else "",
        }
        return self._made("opening", values)

    def counts(self) -> Sentence | None:
        """Return how many took part and took the floor, as far as the data agree."""
        details = self._details
        speakers = took_the_floor(self._state)
        split, in_figures = self._split(speakers)
        values: dict[str, str | PatternValue] = {
            "gathering": self._tongue.thing(details.gathering), "split": split,
        }  # fmt: skip
        # A total below the number of speakers contradicts the data: the sentence goes without it.
        if details.attendance and details.attendance >= len(speakers):
            values["attendance"] = self._people(details.attendance)
        if speakers:
            values["speakers"] = self._people(len(speakers), in_figures=in_figures)
        made = self._made("counts", values)
        is_told = made is not None and "attendance" in values
        return replace(made, why=self._derivation()) if made and is_told else made

    def _derivation(self) -> str:
        """Say how the number of who attended was come to, where a report told it."""
        trail, number = self._details.attendance_trail, self._details.attendance
        # A number that was typed since is nobody's sum.
        return f"Attendance: {trail}." if trail.endswith(f": {number}") else ""

    def message(self) -> Sentence | None:
        """Return the message in one sentence, as the rapporteur wrote it."""
        told = squeezed(self._details.message)
        if not told:
            return None
        value = self._tongue.as_typed(told)
        return self._tongue.finished(Filled(value.styled, value.is_foreign), is_frame=False)

    def overview(self, rests_on: tuple[str, ...], said: str = "") -> Sentence | None:
        """Return what the conveners gave an overview of; `said` stands where no field says it."""
        what = squeezed(self._details.overview) or said
        values: dict[str, str | PatternValue] = {
            "roles": self._tongue.roles(self._conveners), "overview": self._tongue.as_typed(what),
        }  # fmt: skip
        return self._made("overview", values, rests_on) if what else None

    @property
    def has_reception(self) -> bool:
        """Whether somebody said how the text was received, so that there is a tone."""
        return bool(squeezed(self._details.reception))

    def tone(
        self, who: str, demand: str | PatternValue, rests_on: tuple[str, ...]
    ) -> Sentence | None:
        """Return "Although this REV2 was generally well received, stakeholders …".

        `who` is the plural of those behind it.
        """
        tongue = self._tongue
        reception = squeezed(self._details.reception)
        text = short_name(text_spoken_to(self._state))
        told = tongue.as_typed(tongue.term(reception) or reception)
        values: dict[str, str | PatternValue] = {
            "text": text,
            "reception": "" if told.is_foreign else told,
            "reception_as_typed": told,
            "audience": self._tongue.group(who),
            "demand": demand,
        }
        return self._made("tone", values, rests_on) if reception else None

    def issues(self, who: str, rests_on: tuple[str, ...]) -> Sentence | None:
        """Return the tone where no one demand ran through the debate."""
        return self.tone(who, self._style.word("issues"), rests_on)

    def bridge(self) -> Sentence:
        """Return what leads to the themes."""
        return Sentence(self._style.word("bridge"))

    def additional(self, topics: Sequence[str], rests_on: tuple[str, ...]) -> Sentence | None:
        """Return "Additional topics covered were: a; b; c."."""
        return self._made(
            "additional", {"topics": self._tongue.topics(distinct(topics))}, rests_on
        )  # fmt: skip

    def next_step(self, step: NextStep) -> Sentence | None:
        """Return when and where what comes next will take place, as far as it is known."""
        tongue = self._tongue
        what, when = squeezed(step.what), squeezed(step.when)
        if not what:
            return None
        values: dict[str, str | PatternValue] = {
            "what": tongue.thing(what),
            "when": tongue.moment(when, read_date(when)),
            "place": tongue.place(step.where),
            "audience": self._lead_group(),
        }
        return self._made("next_step", values)

    def written_inputs(self, contacts: Sequence[Contact]) -> Sentence | None:
        """Return where inputs can be sent or posted, its addresses live."""
        day = read_date(self._details.inputs_deadline)
        mails = [Run(one.value, link=f"mailto:{one.value}") for one in contacts
                 if one.kind != "link"]  # fmt: skip
        values: dict[str, str | PatternValue] = {
            "text": self._inputs_on(),
            "mails": self._links(mails),
            "spaces": self._spaces([one for one in contacts if one.kind == "link"]),
            "deadline": self._tongue.long_date(day) if day else "",
        }
        return self._made("inputs", values)

    def _made(
        self, name: str, values: Values, rests_on: tuple[str, ...] = (), *, is_sentence: bool = True
    ) -> Sentence | None:
        filled = fill(self._style.frame(name), values, self._tongue.meet)
        if filled is None or not filled.text.strip():
            return None
        return self._tongue.finished(filled, rests_on, is_sentence=is_sentence)

    def _groups(self) -> PatternValue:
        return self._tongue.joined([self._tongue.group(one) for one in audience(self._details)])

    def _lead_group(self) -> PatternValue:
        groups = audience(self._details)
        if groups:
            return self._tongue.group(groups[0])
        return self._tongue.group(self._style.nouns["en"]["participant"][1])

    def _people(self, n: int, *, in_figures: bool = False) -> PatternValue:
        return self._tongue.counted(n, "participant", "participants", in_figures=in_figures)

    def _split(self, speakers: Iterable[str]) -> tuple[PatternValue, bool]:
        """Return "3 stakeholders and 1 UN entity", and whether the series is in figures."""
        split = by_category(self._state, speakers)
        known = [(category, n) for category, n in split if category is not None]
        named_all = all(squeezed(one.singular if n == 1 else one.plural) for one, n in known)
        least = self._style.thresholds.small_category
        # What is left of a sum tells the small category as well as its own number does.
        gives_away = any(n < least for _, n in known)
        if len(known) < 2 or len(known) < len(split) or not named_all or gives_away:  # noqa: PLR2004
            return PatternValue(""), False
        # In one series the rule for the highest number applies to all.
        in_figures = sum(n for _, n in known) >= 10  # noqa: PLR2004 - from ten on in figures
        counted = [
            self._tongue.counted(n, one.singular, one.plural, in_figures=in_figures)
            for one, n in known
        ]
        return self._tongue.joined(counted), in_figures

    def _inputs_on(self) -> str | PatternValue:
        text = self._state.find(ReferenceText, self._details.inputs_on)
        short = squeezed(text.short) if text else ""
        return short or (self._tongue.thing(text.name) if text else "")

    def _links(self, runs: Sequence[Run], *, is_foreign: bool = False) -> PatternValue:
        """Join links as a list of names is joined."""
        last = self._tongue.joined([PatternValue("a"), PatternValue("b")]).text[1:-1]
        joints = [", "] * (len(runs) - 2) + [last]
        made: list[Run] = []
        for place, run in enumerate(runs):
            made += [Run(joints[place - 1]), run] if place else [run]
        return PatternValue("", tuple(made), is_foreign=is_foreign)

    def _spaces(self, contacts: Sequence[Contact]) -> PatternValue:
        labelled = [link_run(one) for one in contacts if squeezed(one.label)]
        bare = [link_run(one) for one in contacts if not squeezed(one.label)]
        foreign = any(self._tongue.as_typed(run.text).is_foreign for run in labelled)
        values = {"labelled": self._links(labelled, is_foreign=foreign), "bare": self._links(bare)}
        filled = fill(self._style.frame("spaces"), values)
        return PatternValue("", filled.runs if filled else (), is_foreign=foreign)


def link_run(contact: Contact) -> Run:
    """Return a web link under its label, or under its address where it has none."""
    address = contact.value.strip()
    return Run(squeezed(contact.label) or address, link=address)


def text_spoken_to(state: State) -> ReferenceText | None:
    """Return the reference text that inputs are asked on, or the only one there is."""
    found = state.find(ReferenceText, state.session.inputs_on)
    texts = state.all(ReferenceText)
    return found or (texts[0] if len(texts) == 1 else None)


def frames_of(state: State, style: HouseStyle | None = None) -> Frames:
    """Return the frames of a session in the house style it chose, or in another."""
    return Frames(state, tongue_for(style or style_of(state), state))


def closing(state: State, frames: Frames) -> tuple[Sentence, ...]:
    """Return the sentences on the next steps and on written inputs, as far as they are known."""
    steps = [told for one in state.all(NextStep) if (told := frames.next_step(one))]
    inputs = frames.written_inputs(contacts_for_inputs(state))
    return (*steps, *([inputs] if inputs else []))


def contacts_for_inputs(state: State) -> list[Contact]:
    """Return the contacts listed for written inputs, in the order they were listed."""
    ids = distinct(state.leader(one) for one in state.session.inputs_contacts)
    found = [state.find(Contact, one) for one in ids]
    return [one for one in found if one is not None and one.value.strip()]
