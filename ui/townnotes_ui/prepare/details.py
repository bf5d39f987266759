"""The townhall's details: every fact that its title, opening and closing are made of."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from townnotes.domain.commands import sessions as commands
from townnotes.domain.dates import date_in_words
from townnotes.domain.entities import Convener, NextStep, ReferenceText
from townnotes.domain.languages import SUMMARY_LANGUAGES
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP
from townnotes_ui.prepare.date_field import CalendarField, DateField, TypedDates
from townnotes_ui.prepare.entity_rows import CardKind, Cards, Contacts, Word
from townnotes_ui.prepare.fields import Binding, Field, Form, PersonField, detail, number_detail
from townnotes_ui.prepare.next_sheet import NextSheet
from townnotes_ui.widgets.editors import Area
from townnotes_ui.widgets.parts import lay_column, push_button

_WIDEST = 680


class Details(QScrollArea):
    """The form of the townhall; what is typed shows in the preview a quarter of a second later."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = Form()
        self.form.setMaximumWidth(_WIDEST)
        self.conveners = Cards(desk, self._cards_of_conveners())
        self.next_steps = Cards(desk, self._cards_of_next_steps())
        self.contacts = Contacts(desk)
        self._lay_out_townhall()
        self._lay_out_people()
        self._lay_out_what_follows()
        inside = QWidget()
        lay_column(inside, self.form, 0, edges=(STEP * 4, STEP * 3, STEP * 4, STEP * 4))
        self.setWidget(inside)

    def refresh(self) -> None:
        """Show what the session holds."""
        self.form.refresh()
        self.conveners.refresh()
        self.next_steps.refresh()
        self.contacts.refresh()

    def _lay_out_townhall(self) -> None:
        form, field = self.form, self._field
        form.heading(tr("The townhall"))
        series = field(tr("Series"), "series", tr("River townhalls"))
        self.next_button = push_button(tr("Next in series…"), self._show_next, "quiet")
        series.row.addWidget(self.next_button)
        form.add(tr("Series"), series)
        ordinal = number_detail(tr("Number in the series"), "ordinal")
        name = field(tr("Name"), "name", tr("virtual townhall briefing"))
        form.add_pair(
            (tr("Number"), Field(self._desk, ordinal, example="4"), 72), (tr("Name"), name)
        )
        process = field(tr("Process"), "process", tr("River Compact"))
        form.add(tr("Process"), process)
        subject = tr("second revised draft of the River Compact")
        form.add(tr("Subject"), field(tr("Subject"), "subject", subject))
        groups = tr("stakeholders, UN entities")
        audience = Field(self._desk, _audience(tr("Audience")), example=groups)
        form.add(tr("Audience"), audience)
        form.add(tr("Date"), self._date(tr("Date"), "date", tr("3 Dec")))
        form.add(tr("Platform"), field(tr("Platform"), "platform", "Zoom"), width=160)
        language = Field(self._desk, _language(tr("Language of the summary")))
        language.editor.setPlaceholderText(tr("English"))
        form.add(tr("Summary in"), language, width=160)
        keep = self._date(tr("Keep the session until"), "keep_until", tr("31 Dec 2027"))
        form.add(tr("Keep until"), keep)

    def _lay_out_people(self) -> None:
        form, field = self.form, self._field
        form.heading(tr("Conveners"))
        form.span(self.conveners)
        form.heading(tr("Attendance, and the text discussed"))
        attendance = number_detail(tr("Attendance"), "attendance")
        form.add(tr("Attendance"), Field(self._desk, attendance, example="150"), width=96)
        gathering = field(tr("Gathering"), "gathering", tr("consultation"))
        form.add(tr("Gathering"), gathering, width=240)
        for title, name, example in (
            (tr("Overview"), "overview", tr("an overview of the second revised draft")),
            (tr("Reception"), "reception", tr("was generally well received")),
        ):
            form.add(title, field(title, name, example, Area()))
        message = tr("Small ports are to be heard before the text is agreed.")
        title = tr("The message in one sentence")
        form.add(tr("Message"), field(title, "message", message, Area()))

    def _lay_out_what_follows(self) -> None:
        form, desk = self.form, self._desk
        form.heading(tr("Next steps"))
        form.span(self.next_steps)
        form.heading(tr("Written inputs"))
        example = tr("second revised draft of the River Compact")
        text = Field(desk, _reference_text(tr("Reference text"), "name"), Area(), example=example)
        form.add(tr("Text"), text)
        short = _reference_text(tr("Short name of the text"), "short")
        form.add(tr("Short name"), Field(desk, short, example="REV2"), width=112)
        title = tr("Deadline for written inputs")
        deadline = self._date(title, "inputs_deadline", tr("5 June"))
        form.add(tr("Deadline"), deadline)
        form.heading(tr("Contacts for written inputs"))
        form.span(self.contacts)

    def _cards_of_conveners(self) -> CardKind:
        return CardKind(
            Convener,
            tr("Convener"),
            tr("Add a convener"),
            (
                Word(tr("Role"), "role", tr("co-facilitator")),
                Word(tr("Honorific"), "honorific", tr("H.E. Ms.")),
                Word(tr("Name"), "name", "Ana Sol", field_kind=PersonField),
                Word(tr("Post"), "post", tr("Ambassador")),
                Word(tr("Of"), "of", tr("Norland")),
                Word(tr("To"), "to", tr("the UN")),
            ),
            (6, 4, 5),
            commands.add_convener_alike,
            commands.change_convener,
            commands.remove_convener,
            first=2,
        )

    def _cards_of_next_steps(self) -> CardKind:
        when = Word(
            tr("When, if known"),
            "when",
            tr("5 June, or in spring"),
            date_in_words,
            TypedDates(self._desk).as_iso,
            field_kind=DateField,
        )
        return CardKind(
            NextStep,
            tr("Next step"),
            tr("Add a next step"),
            (
                Word(tr("What"), "what", tr("second reading of the text"), span=2),
                when,
                Word(tr("Where"), "where", tr("UN Office at Geneva")),
            ),
            (2, 3),
            commands.add_next_step,
            commands.change_next_step,
            commands.remove_next_step,
        )

    def _show_next(self) -> None:
        self._desk.sheet_wanted.emit(partial(NextSheet, desk=self._desk))

    def _date(self, name: str, field: str, example: str) -> CalendarField:
        return CalendarField(self._desk, name, field, example=example)

    def _field(self, name: str, field: str, example: str, editor: Any = None) -> Field:
        return Field(self._desk, detail(name, field), editor, example=example)


def _language(name: str) -> Binding:
    return Binding(
        name,
        lambda state: SUMMARY_LANGUAGES.get(state.session.language, ""),
        lambda state, text: commands.change_details(state, language=text),
    )


def _audience(name: str) -> Binding:
    def write(state: State, text: str) -> list[Assign]:
        groups = (" ".join(one.split()) for one in text.split(","))
        return commands.change_details(state, audience=tuple(one for one in groups if one))

    return Binding(name, lambda state: ", ".join(state.session.audience), write)


def _reference_text(name: str, field: str) -> Binding:
    fresh = new_id()

    def read(state: State) -> str:
        texts = state.all(ReferenceText)
        about = state.session.inputs_on
        held = next((one for one in texts if one.id == about), texts[0] if texts else None)
        return getattr(held, field) if held else ""

    return Binding(
        name,
        read,
        lambda state, text: commands.set_reference_text(state, fresh, **{field: text.strip()}),
    )
