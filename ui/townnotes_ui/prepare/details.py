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
from townnotes_ui.look import STEP
from townnotes_ui.prepare.date_field import CalendarField, DateField, TypedDates, date_detail
from townnotes_ui.prepare.entity_rows import CardKind, Cards, Contacts, Word
from townnotes_ui.prepare.fields import Binding, Field, Form, detail, number_detail
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
        form.heading(self.tr("The townhall"))
        series = field(self.tr("Series"), "series")
        self.next_button = push_button(self.tr("Next in series…"), self._show_next, "quiet")
        series.row.addWidget(self.next_button)
        form.add(self.tr("Series"), series)
        ordinal = Field(self._desk, number_detail(self.tr("Number in the series"), "ordinal"))
        form.add_pair(
            (self.tr("Number"), ordinal, 72),
            (self.tr("Name"), self._hinted("name", self.tr("virtual townhall briefing"))),
        )
        form.add(self.tr("Process"), field(self.tr("Process"), "process"))
        form.add(self.tr("Subject"), field(self.tr("Subject"), "subject"))
        audience = Field(self._desk, _audience(self.tr("Audience")))
        audience.editor.setPlaceholderText(self.tr("stakeholders, UN entities"))
        form.add(self.tr("Audience"), audience)
        form.add(self.tr("Date"), self._date(self.tr("Date"), "date"))
        form.add(self.tr("Platform"), field(self.tr("Platform"), "platform"), width=160)
        language = Field(self._desk, _language(self.tr("Language of the summary")))
        language.editor.setPlaceholderText(self.tr("English"))
        form.add(self.tr("Summary in"), language, width=160)
        keep = self._date(self.tr("Keep the session until"), "keep_until")
        form.add(self.tr("Keep until"), keep)

    def _lay_out_people(self) -> None:
        form, field = self.form, self._field
        form.heading(self.tr("Conveners"))
        form.span(self.conveners)
        form.heading(self.tr("Who came, and what was said of the text"))
        attendance = Field(self._desk, number_detail(self.tr("Attendance"), "attendance"))
        form.add(self.tr("Attendance"), attendance, width=96)
        form.add(
            self.tr("Gathering"), self._hinted("gathering", self.tr("consultation")), width=240
        )
        form.add(self.tr("Overview"), field(self.tr("Overview"), "overview", Area()))
        form.add(self.tr("Reception"), field(self.tr("Reception"), "reception", Area()))
        message = self.tr("The message in one sentence")
        form.add(self.tr("Message"), self._hinted("message", message, Area()))

    def _lay_out_what_follows(self) -> None:
        form, desk = self.form, self._desk
        form.heading(self.tr("Next steps"))
        form.span(self.next_steps)
        form.heading(self.tr("Written inputs"))
        text = Field(desk, _reference_text(self.tr("Reference text"), "name"), Area())
        text.editor.setPlaceholderText(self.tr("second revised draft of the …"))
        form.add(self.tr("On the text"), text)
        short = Field(desk, _reference_text(self.tr("Short name of the text"), "short"))
        short.editor.setPlaceholderText(self.tr("REV2"))
        form.add(self.tr("Short name"), short, width=96)
        deadline = self._date(self.tr("Deadline for written inputs"), "inputs_deadline")
        form.add(self.tr("Deadline"), deadline)
        form.heading(self.tr("Contacts for written inputs"))
        form.span(self.contacts)

    def _cards_of_conveners(self) -> CardKind:
        return CardKind(
            Convener,
            self.tr("Convener"),
            self.tr("Add a convener"),
            (
                Word(self.tr("Role"), "role"),
                Word(self.tr("Honorific"), "honorific"),
                Word(self.tr("Name"), "name"),
                Word(self.tr("Post"), "post"),
                Word(self.tr("Of"), "of"),
                Word(self.tr("To"), "to"),
            ),
            (6, 4, 5),
            commands.add_convener_alike,
            commands.change_convener,
            commands.remove_convener,
            first=2,
        )

    def _cards_of_next_steps(self) -> CardKind:
        return CardKind(
            NextStep,
            self.tr("Next step"),
            self.tr("Add a next step"),
            (
                Word(self.tr("What"), "what", span=2),
                Word(
                    self.tr("When, if known"),
                    "when",
                    date_in_words,
                    TypedDates(self._desk).as_iso,
                    field_kind=DateField,
                ),
                Word(self.tr("Where"), "where"),
            ),
            (2, 3),
            commands.add_next_step,
            commands.change_next_step,
            commands.remove_next_step,
        )

    def _show_next(self) -> None:
        self._desk.sheet_wanted.emit(partial(NextSheet, desk=self._desk))

    def _date(self, name: str, field: str) -> CalendarField:
        binding = date_detail(self._desk, name, field)
        return CalendarField(self._desk, binding, of_townhall=field == "date")

    def _field(self, name: str, field: str, editor: Any = None) -> Field:
        return Field(self._desk, detail(name, field), editor)

    def _hinted(self, field: str, hint: str, editor: Any = None) -> Field:
        names = {
            "name": self.tr("Name"),
            "gathering": self.tr("Gathering"),
            "message": self.tr("The message in one sentence"),
        }
        made = self._field(names[field], field, editor)
        made.editor.setPlaceholderText(hint)
        return made


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
