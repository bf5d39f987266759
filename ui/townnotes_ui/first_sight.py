"""What is seen at once: the Floor as a picture, painted from the row a file has ready.

The widgets of the Floor take twice as long to make as Qt takes to start; so the window paints what
they will show, and takes them in right after. The picture is SVG: each pen and brush of a painter
would have PySide make the six hundred constants of `Qt` first, which takes as long as the whole
picture. Keys typed meanwhile wait in the queue for the note.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFont, QFontInfo, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QMainWindow

from townnotes.domain.floor.floor_rows import Chip, Glance, ListRow, PointRow
from townnotes.domain.floor.timer import as_clock, read_timer
from townnotes.domain.stamps import wall_clock_ms
from townnotes_ui import tokens as t
from townnotes_ui.floor.speakers.list_room import SPOKE_HEIGHT, WAITING_HEIGHT, rows_that_fit
from townnotes_ui.language.translation import tr
from townnotes_ui.window_memory import kept_zoom, put_where_it_was, wanted_scheme
from townnotes_ui.wording import second_line, shown_name, spoken_before, time_of_day, title_of

USUAL = 100
"""Per cents."""
LINE_HEIGHT, THEME_HEIGHT = 35, 32
NOTE_START, TEXT_START, STANCE_END = 28, 236, 226
BOLDER = 1.06
"""How much wider a text is in semi-bold."""


def can_show() -> bool:
    """Tell whether the picture fits this computer: left to right, text in its usual size."""
    return not QApplication.isRightToLeft() and kept_zoom() == USUAL


def _scheme() -> t.Tokens:
    wanted = wanted_scheme()
    if wanted:
        return t.DARK if wanted == "dark" else t.LIGHT
    # The palette says it without the constants of a colour scheme.
    return t.DARK if QApplication.palette().window().color().lightness() < 128 else t.LIGHT  # noqa: PLR2004 - half of 255


class FirstSight(QMainWindow):
    """The window's frame: shows the picture first, and then the window's own content."""

    painted = Signal()
    """The picture was painted for the first time."""

    def __init__(self, glance: Glance) -> None:
        super().__init__()
        self._glance = glance
        self._content: QMainWindow | None = None
        self._was_painted = False
        self.setWindowTitle(f"{title_of(glance.heading)} – townnotes")
        put_where_it_was(self)

    def take_in(self, content: QMainWindow) -> None:
        """Show the real thing in the picture's place."""
        self._content = content
        content.windowTitleChanged.connect(self.setWindowTitle)
        content.windowIconChanged.connect(self.setWindowIcon)
        self.setCentralWidget(content)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, while there is nothing else."""
        if self._content is not None:
            return
        picture = FirstPicture(self.width(), self.height(), _scheme())
        painter = QPainter(self)
        QSvgRenderer(picture.drawn(self._glance).encode("utf-8", "replace")).render(painter)
        painter.end()
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close as the content allows, which saves what is typed."""
        if self._content is not None and not self._content.close():
            event.ignore()
            return
        super().closeEvent(event)


class FirstPicture:
    """Draws one glance at one size, as SVG."""

    def __init__(self, width: int, height: int, scheme: t.Tokens) -> None:
        self._width = width
        self._height = height
        self._colours = scheme
        self._parts: list[str] = []
        own = QApplication.font().families()
        font = QFont([t.SANS[0], *own, *t.SANS[1:]])
        font.setPixelSize(t.TEXT)
        self._family = QFontInfo(font).family()
        self._metrics = QFontMetricsF(font)

    def drawn(self, glance: Glance) -> str:
        """Draw all of it."""
        self._frame()
        self._bar(glance)
        self._list(glance)
        self._note(glance)
        self._side(glance)
        size = f"width='{self._width}' height='{self._height}'"
        family = f"font-family='{_as_xml(self._family)}'"
        return (
            f"<svg xmlns='http://www.w3.org/2000/svg' {size} {family}>{''.join(self._parts)}</svg>"
        )

    def _frame(self) -> None:
        colours = self._colours
        self._fill(0, 0, self._width, self._height, colours.background)
        self._fill(0, 0, self._width, t.BAR_HEIGHT, colours.panel)
        self._fill(0, t.BAR_HEIGHT - 1, self._width, 1, colours.line)
        for x in (t.LIST_WIDTH - 1.0, self._width - t.SIDE_WIDTH):
            self._fill(x, t.BAR_HEIGHT, 1, self._height, colours.line)

    def _bar(self, glance: Glance) -> None:
        title = title_of(glance.heading)
        self._text(16, 29, title, t.TEXT, self._colours.ink, bold=True)
        after = 33 + self._measure(title) * BOLDER
        self._text(after, 29, glance.heading.process, t.TEXT, self._colours.soft)
        rooms = [tr("Prepare"), tr("Floor"), tr("Review"), tr("Summary")]
        widths = [self._measure(room) + 32 for room in rooms]
        x = (self._width - sum(widths) - 18) / 2
        for place, (room, width) in enumerate(zip(rooms, widths, strict=True)):
            if place == 1:
                self._round(x, 8, width, 32, self._colours.accent_soft)
            colour = self._colours.accent if place == 1 else self._colours.soft
            self._text(x + 16, 29, room, t.TEXT, colour, bold=place == 1)
            x += width + 6

    def _list(self, glance: Glance) -> None:
        self._caption(16, 78, tr("Speakers’ list"))
        self._round(16, 92, t.LIST_WIDTH - 33, 35, self._colours.panel)
        self._text(28, 115, tr("Add a speaker…"), t.TEXT, self._colours.faint)
        y = 139.0
        speaking = glance.now if glance.now and glance.now.intervention.ended is None else None
        if speaking is not None:
            self._round(16, y, t.LIST_WIDTH - 33, WAITING_HEIGHT, self._colours.accent_soft)
            now = ListRow("", "speaking", 0, speaking.name, speaking.organization,
                          speaking.to_identify, None,
                          kind=speaking.intervention.kind)  # fmt: skip
            self._row(y, now, bold=True)
            y += WAITING_HEIGHT
        rows = glance.waiting_count + (speaking is not None)
        shown, spoke = rows_that_fit(self._height - t.BAR_HEIGHT, rows, glance.spoke_count)
        for row in glance.waiting[: shown - (speaking is not None)]:
            self._row(y, row, bold=False)
            y += WAITING_HEIGHT
        self._caption(16, y + 27, f"{tr('Took the floor')} · {glance.spoke_count}")
        y += 42
        for row in glance.spoke[:spoke]:
            name = shown_name(row.name, row.organization, to_identify=row.to_identify)
            self._text(52, y + 20, name, t.TEXT, self._colours.soft, room=180)
            self._number(y + 20, row)
            y += SPOKE_HEIGHT

    def _row(self, y: float, row: ListRow, *, bold: bool) -> None:
        name = shown_name(row.name, row.organization, to_identify=row.to_identify)
        below, spoken = second_line(row), spoken_before(row)
        line = y + 23 if below or spoken else y + 31
        self._text(52, line, name, t.TEXT, self._colours.ink, bold=bold, room=175)
        taken = self._measure(spoken, t.SMALL) + 8 if spoken else 0
        self._text(52, y + 40, below, t.SMALL, self._colours.soft, room=211 - taken)
        self._text(t.LIST_WIDTH - 25, y + 40, spoken, t.SMALL, self._colours.soft, ends=True)
        if not bold:
            self._number(line, row)

    def _number(self, y: float, row: ListRow) -> None:
        self._text(42, y, str(row.number), t.SMALL, self._colours.faint, ends=True)
        clock = as_clock(row.seconds * 1000) if row.seconds is not None else ""
        self._text(t.LIST_WIDTH - 25, y, clock, 13, self._colours.soft, ends=True)

    def _note(self, glance: Glance) -> None:
        start, now = t.LIST_WIDTH + NOTE_START, glance.now
        if now is None:
            return
        name = " ".join(filter(None, (now.honorific, now.name))) or now.organization
        about = " · ".join(filter(None, (now.organization if now.name else "", now.category)))
        self._text(start, 108, name, t.SPEAKER, self._colours.ink, bold=True)
        self._text(start, 130, about, t.TEXT, self._colours.soft)
        end = self._width - t.SIDE_WIDTH - NOTE_START
        self._fill(start, 149, end - start, 1, self._colours.line)
        zone, y = glance.heading.time_zone, 158.0
        for point in glance.points:
            if y > self._height:
                break
            self._line(start, end, y, point, zone)
            y += LINE_HEIGHT

    def _line(self, start: float, end: float, y: float, point: PointRow, zone: str) -> None:
        people = (Chip(name, self._colours.soft) for name in (*point.answers, *point.mentions))
        for chip in reversed((*people, *point.chips)):
            end -= self._measure(chip.label, t.SMALL) + 34
            self._round(end + 14, y + 12, 8, 8, chip.colour, corner=4)
            self._text(end + 26, y + 22, chip.label, t.SMALL, self._colours.soft)
        at = time_of_day(point.at, zone)
        self._text(start + 10, y + 22, at, t.SMALL, self._colours.soft)
        text_start = start + TEXT_START - NOTE_START
        stance_end = start + STANCE_END - NOTE_START
        stance = tr("gap") if point.gap else point.stance
        colour = self._colours.warning if point.gap else self._colours.accent
        self._text(stance_end, y + 22, stance, t.TEXT, colour, ends=True, room=148)
        room = end - text_start
        self._text(text_start, y + 22, point.text, t.TEXT, self._colours.ink, room=room)

    def _side(self, glance: Glance) -> None:
        start = self._width - t.SIDE_WIDTH + 17
        self._caption(start, 78, tr("Speaking time"))
        if glance.now is not None:
            # Whoever is heard here is timed by the clock of this computer.
            now = wall_clock_ms() - glance.now.ahead
            timing = read_timer(glance.now.intervention, glance.now.pauses, now)
            is_live = timing.state != "ended" and timing.remaining is not None
            clock = as_clock((timing.remaining or 0) if is_live else timing.spoken)
            middle = start + (t.SIDE_WIDTH - 33 - self._measure(clock, t.CLOCK) * BOLDER) / 2
            self._text(middle, 146, clock, t.CLOCK, self._clock_colour(timing.state), bold=True)
        self._caption(start, 270, tr("Themes"))
        y = 281.0
        self._text(start + 36, y + 21, tr("find or add…"), t.TEXT, self._colours.faint)
        for theme in glance.themes:
            y += THEME_HEIGHT
            step = 14 if theme.parent else 0
            self._text(start + 16, y + 21, theme.key, t.CAPTION, self._colours.soft)
            self._round(start + 36 + step, y + 11, 10, 10, theme.colour, corner=2)
            self._text(start + 56 + step, y + 21, theme.label, t.TEXT, self._colours.ink, room=126)
            count = str(theme.speakers)
            self._text(self._width - 25, y + 21, count, 13, self._colours.soft, ends=True)

    def _clock_colour(self, state: str) -> str:
        colours = self._colours
        asking = {"warning": colours.warning, "danger": colours.over, "overtime": colours.over}
        return asking.get(state, colours.ink)

    def _caption(self, x: float, y: float, text: str) -> None:
        self._text(x, y, text.upper(), t.CAPTION, self._colours.soft, bold=True)

    def _measure(self, text: str, size: int = t.TEXT) -> float:
        return self._metrics.horizontalAdvance(text) * size / t.TEXT

    def _text(
        self,
        x: float,
        y: float,
        text: str,
        size: int,
        colour: str,
        *,
        bold: bool = False,
        ends: bool = False,
        room: float = 0,
    ) -> None:
        """Draw a text on a baseline, from x or up to it, cut to its room."""
        while room and len(text) > 1 and self._measure(text, size) > room:
            text = text[: int(len(text) * 0.95) - 1].rstrip() + "…"
        weight = " font-weight='600'" if bold else ""
        anchor = " text-anchor='end'" if ends else ""
        words = _as_xml(text)
        self._parts.append(
            f"<text x='{x:.1f}' y='{y:.1f}' font-size='{size}'{weight}{anchor}"
            f" fill='{_as_xml(colour)}'>{words}</text>"
        )

    def _fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        self._round(x, y, width, height, colour, corner=0)

    def _round(
        self, x: float, y: float, width: float, height: float, colour: str, corner: int = t.CORNER
    ) -> None:
        self._parts.append(
            f"<rect x='{x:.1f}' y='{y:.1f}' width='{width:.1f}' height='{height:.1f}'"
            f" rx='{corner}' fill='{_as_xml(colour)}'/>"
        )


def _as_xml(text: str) -> str:
    """Return a text as XML takes it; what it has no place for would leave the picture away."""
    if not text.isprintable():
        text = "".join(sign for sign in text if sign.isprintable())
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("'", "&#39;")
