"""What the archive answers: how often, by whom over the years, its course, and what was said."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from townnotes.archive.asking import ArchiveAnswer, CountedRow
from townnotes_ui.archive.course_chart import CourseChart
from townnotes_ui.archive.said_list import SaidList
from townnotes_ui.floor.heard_sheet import BarRow, Bars
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import set_role
from townnotes_ui.widgets.parts import lay_column, lay_row, text_label

_MOST_BARS = 12


class AnswerView(QWidget):
    """The points on one side, who said them and when on the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = text_label("", "strong", self, wraps=True, is_plain=True)
        self.said = SaidList(self)
        self.course = CourseChart(self)
        self.organizations = Bars(tr("Speakers by organization"), self)
        self.categories = Bars(tr("Speakers by category"), self)
        self.more = text_label("", "small", self)
        side = QWidget(self)
        lay_column(
            side,
            text_label(tr("Townhall by townhall"), "caption", side), self.course,
            text_label(tr("By organization"), "caption", side), self.organizations, self.more,
            text_label(tr("By category"), "caption", side), self.categories, 1,
            space=10, edges=(12, 0, 12, 0),
        )  # fmt: skip
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(side)
        set_role(side, "page")
        body = lay_row(None, (self.said, 3), (area, 2), space=16)
        lay_column(self, self.head, (body, 1), space=10)

    def show_answer(self, answer: ArchiveAnswer) -> None:
        """Show an answer."""
        self.head.setText(_headline(answer))
        self.said.show_said(answer.said)
        self.course.show_course(answer.course)
        self.organizations.show_rows(_bars(answer.organizations[:_MOST_BARS], answer.years))
        self.categories.show_rows(_bars(answer.categories[:_MOST_BARS], answer.years))
        left = len(answer.organizations) - _MOST_BARS
        self.more.setText(tr("and {n} more|and {n} more", left) if left > 0 else "")
        self.more.setVisible(left > 0)


def _headline(answer: ArchiveAnswer) -> str:
    if answer.says_nothing:
        return tr("These words are said everywhere: ask for one that tells more.")
    if not answer.points:
        asked = counted("1 townhall|{n} townhalls", answer.townhalls)
        return tr("Nothing was found in {asked}.", asked=asked)
    parts = (
        counted("1 speaker|{n} speakers", answer.speakers),
        tr("{doubtful} of them to identify", doubtful=answer.doubtful) if answer.doubtful else "",
        tr(
            "at {answered} of {townhalls} townhalls",
            answered=answer.answered,
            townhalls=answer.townhalls,
        ),
        counted("1 point|{n} points", answer.points),
        tr("the first {count} are shown", count=len(answer.said))
        if len(answer.said) < answer.points
        else "",
    )
    return " · ".join(filter(None, parts))


def _bars(rows: Sequence[CountedRow], years: Sequence[str]) -> list[BarRow]:
    most = max((row.whole for row in rows), default=1)
    return [
        BarRow(_name(row), row.whole / most, str(row.whole), _by_year(row, years)) for row in rows
    ]


def _name(row: CountedRow) -> str:
    doubt = tr("({doubtful} to identify)", doubtful=row.doubtful) if row.doubtful else ""
    return " ".join(filter(None, (row.name or tr("not said"), doubt)))


def _by_year(row: CountedRow, years: Sequence[str]) -> str:
    pairs = [(year, one) for year, one in zip(years, row.by_year, strict=True) if one]
    shown = ", ".join(f"{year or tr('no date')}: {one}" for year, one in pairs[-4:])
    return f"… {shown}" if len(pairs) > 4 else shown  # noqa: PLR2004
