"""The one place for colours, type and spacing.

Widgets say what they are by a role, `set_role(widget, "caption")`, and the style sheet
(`townnotes_resources/styles`) says how that looks. The roles:

labels      caption (11, letterspaced heading of a panel), title (14 semi-bold), text (14, the
            default), soft and faint (quieter text), small (11, quiet), speaker (26 semi-bold),
            clock (64), key (a keycap), ok, warning, over (text in those colours)
buttons     primary (filled; one a room: the next thing to do), plain (outlined), quiet (text
            only), tab (a room's tab, checkable), link (accent text)
areas       bar (the top line), panel (a column beside the main one), card (a rounded white
            area), page (a white page set in a serif), banner (a line of trouble), notice, sheet
entries     every QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QSpinBox and QDateEdit is a
            field; role bare takes its frame away
lists       every item view is flat; role cards gives it a frame
windows     what stands in strip and stage has roles of its own, strip-… and stage-…

Spacing is in steps of 8 (`STEP`); a hairline is 1, a corner 8. What is painted by hand asks
`tokens()` for its colours at each painting, so a change from light to dark needs no signal.

A system's palette of high contrast is followed unless light or dark was chosen here. What has the
keys has a ring of `FOCUS` pixels in the accent; on a filled button it stands within.
"""

import re
from collections.abc import Iterable
from functools import lru_cache, partial
from string import Template
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from townnotes_resources import path
from townnotes_ui.tokens import (
    BAR_HEIGHT,
    CAPTION,
    CLOCK,
    CORNER,
    DARK,
    LIGHT,
    LIST_WIDTH,
    NARROW_WIDTH,
    SANS,
    SIDE_WIDTH,
    SMALL,
    SPEAKER,
    STEP,
    TEXT,
    Tokens,
    set_zoom,
    zoom,
    zoomed,
)
from townnotes_ui.window_memory import kept_zoom, wanted_scheme

__all__ = [
    "BAR_HEIGHT", "CAPTION", "CLOCK", "CORNER", "DARK", "LIGHT", "LIST_WIDTH", "NARROW_WIDTH",
    "SIDE_WIDTH",
    "SMALL", "SPEAKER", "STEP", "TEXT", "Tokens", "zoomed",
]  # fmt: skip

_SERIFS = "'Source Serif 4', 'Noto Serif', 'Cambria', 'Georgia', 'DejaVu Serif', serif"
_LEAST_CONTRAST = 3.0
_TEXT_CONTRAST, _HIGH_CONTRAST = 4.5, 7.0
"""Of text by WCAG 2.2 AA, and of what a system calls high."""
_SHEETS = ("window", "rooms")
_USUAL_WIDTH = "usual_width"
_SIZE = re.compile(r"\b(font-size|min-height|max-height): (\d{2,})px")
"""What of the style sheet goes with the size of the text; a hairline does not."""


class _Scheme:
    """Which tokens are in force, and the system's font; one a process, as is the application."""

    tokens: Tokens = LIGHT
    system_families: tuple[str, ...] = ()


def tokens() -> Tokens:
    """Return the colours in force."""
    return _Scheme.tokens


STYLE = "Fusion"


def apply_look(app: QApplication, *, has_style: bool = False) -> None:
    """Give the application its style, colours and type, and follow the system's scheme.

    `has_style` says that the application was started with `-style`; set from here, PySide loads
    all of Qt's style constants to hand the style back.
    """
    if not has_style:
        app.setStyle(STYLE)
    _Scheme.system_families = _Scheme.system_families or tuple(app.font().families())
    set_zoom(kept_zoom())
    app.setFont(text_font(zoomed(TEXT)))
    apply_scheme(app)
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(partial(_follow, app))
    if hasattr(hints, "accessibility"):
        # Since Qt 6.10; before, the palette alone tells.
        hints.accessibility().contrastPreferenceChanged.connect(partial(_follow, app))


def set_role(widget: QWidget, role: str) -> None:
    """Say what a widget is; may be called again when that changes."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        # The style looks at properties once; asked again it looks again.
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def text_font(pixels: int = TEXT, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of the window in a size, with figures of one width."""
    font = QFont(list(_families()))
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def is_read_leftwards(text: str) -> bool:
    """Tell the reading direction of a text by its first letter that has one."""
    if text.isascii():
        return False
    strong = (bidirectional(sign) for sign in text)
    return next((one for one in strong if one in {"L", "R", "AL"}), "L") != "L"


def in_own_direction(text: str, alignment: Qt.AlignmentFlag, direction: Qt.LayoutDirection) -> int:
    """Return the flags by which a text stands where the window wants it, and is read as it is.

    A name of another script would else be shortened at its beginning.
    """
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    if is_read_leftwards(text) == is_mirrored:
        return int(alignment)
    flag, text_flag = Qt.AlignmentFlag, Qt.TextFlag
    forced = text_flag.TextForceLeftToRight if is_mirrored else text_flag.TextForceRightToLeft
    if alignment & (flag.AlignHCenter | flag.AlignAbsolute):
        return int(alignment) | int(forced)
    is_right = bool(alignment & flag.AlignLeading) == is_mirrored
    side = flag.AlignRight if is_right else flag.AlignLeft
    upright = alignment & flag.AlignVertical_Mask
    return int(upright | side | flag.AlignAbsolute) | int(forced)


def shape_colour(colour: str) -> QColor:
    """Return a theme's colour, made lighter or darker until its shape can be told apart."""
    return _told_apart(colour, tokens())


@lru_cache(maxsize=200)
def _told_apart(colour: str, scheme: Tokens) -> QColor:
    found = QColor(colour)
    if not found.isValid():
        return QColor(scheme.faint)
    ground = QColor(scheme.background)
    for _ in range(12):
        if contrast(found, ground) >= _LEAST_CONTRAST:
            break
        found = _mixed(found, QColor("white" if _is_dark(scheme.background) else "black"))
    return found


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours (WCAG 2.1), between 1 and 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _families() -> tuple[str, ...]:
    # Asking which fonts there are costs more than the window; the first that is there is used.
    return (SANS[0], *_Scheme.system_families, *SANS[1:])


def _follow(app: QApplication, _wanted: object) -> None:
    apply_scheme(app)


def apply_scheme(app: QApplication) -> None:
    """Take the colours that are wanted, by the one at this desk or by the system."""
    _Scheme.tokens = _wanted_tokens(app)
    app.setPalette(_palette(_Scheme.tokens))
    app.setStyleSheet(_style_sheet(_Scheme.tokens))


def apply_zoom(app: QApplication, per_cent: int) -> None:
    """Show all text in another size, as a part of what it is without."""
    set_zoom(per_cent)
    app.setFont(text_font(zoomed(TEXT)))
    app.setStyleSheet(_style_sheet(_Scheme.tokens))
    for widget in app.allWidgets():
        usual = widget.property(_USUAL_WIDTH)
        if usual is not None:
            widget.setFixedWidth(zoomed(usual))


def keep_usual_size(widget: QWidget) -> None:
    """Show a widget, and all in it, as large as text is usually."""
    if zoom() != 1 or widget.styleSheet():
        widget.setStyleSheet(_style_sheet(_Scheme.tokens, is_zoomed=False))


def fix_width(widget: QWidget, pixels: int) -> None:
    """Give a widget a width that goes with the size of the text."""
    widget.setProperty(_USUAL_WIDTH, pixels)
    widget.setFixedWidth(zoomed(pixels))


def _wanted_tokens(app: QApplication) -> Tokens:
    wanted = wanted_scheme()
    if wanted:
        return DARK if wanted == "dark" else LIGHT
    # Without ours, it is the system's.
    app.setPalette(QPalette())
    if is_high_contrast(app.palette()) or _asks_for_contrast():
        return contrast_tokens(app.palette())
    is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if is_dark else LIGHT


def _asks_for_contrast() -> bool:
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def is_high_contrast(palette: QPalette) -> bool:
    """Tell whether a system's palette has one ground for all, and text that stands far out."""
    role = QPalette.ColorRole
    grounds = {palette.color(one).rgb() for one in (role.Window, role.Base, role.Button)}
    text, ground = palette.color(role.WindowText), palette.color(role.Window)
    return len(grounds) == 1 and contrast(text, ground) >= _HIGH_CONTRAST


def contrast_tokens(palette: QPalette) -> Tokens:
    """Return the colours of a system's palette of high contrast; what has a colour has a shape."""
    role = QPalette.ColorRole
    ground, ink = palette.color(role.Window), palette.color(role.WindowText)
    hover, chosen = _mixed(ground, ink, 0.1), _mixed(ground, ink, 0.2)
    offered = (palette.color(role.Highlight), palette.color(role.Link), ink)
    accent = next(one for one in offered if _is_read_on(one, (ground, hover, chosen)) or one is ink)
    on_accent = next(
        one for one in (palette.color(role.HighlightedText), ground, ink)
        if _is_read_on(one, (accent,)) or one is ink
    )  # fmt: skip
    text = ink.name()
    return Tokens(
        background=ground.name(), panel=ground.name(), line=text, edge=text,
        ink=text, soft=text, faint=text,
        accent=accent.name(), accent_soft=chosen.name(), on_accent=on_accent.name(),
        hover=hover.name(), warning=text, over=text, ok=text, found=chosen.name(),
        veil="#99" + ground.name()[1:],
    )  # fmt: skip


def _is_read_on(text: QColor, grounds: Iterable[QColor]) -> bool:
    return all(contrast(text, ground) >= _TEXT_CONTRAST for ground in grounds)


def _is_dark(colour: str) -> bool:
    return QColor(colour).lightnessF() < 0.5  # noqa: PLR2004 - the middle


def _style_sheet(colours: Tokens, *, is_zoomed: bool = True) -> str:
    sheets = (path(f"styles/{name}.qss").read_text(encoding="utf-8") for name in _SHEETS)
    template = Template("\n".join(sheets))
    leading, trailing = ("left", "right")
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        leading, trailing = trailing, leading
    sheet = template.substitute(
        colours._asdict(),
        # The stage is dark in both schemes.
        **{f"stage_{name}": colour for name, colour in DARK._asdict().items()},
        caption=f"{CAPTION}px",
        small=f"{SMALL}px",
        text=f"{TEXT}px",
        speaker=f"{SPEAKER}px",
        clock=f"{CLOCK}px",
        corner=f"{CORNER}px",
        serif=_SERIFS,
        icons=path("icons").as_posix(),
        # A tick stands on the accent.
        scheme="dark" if _is_dark(colours.on_accent) else "light",
        leading=leading,
        trailing=trailing,
    )
    if not is_zoomed:
        # What has no size of its own would have the application's.
        return f"QWidget {{ font-size: {TEXT}px; }}\n{sheet}"
    return _SIZE.sub(lambda found: f"{found[1]}: {zoomed(int(found[2]))}px", sheet)


def _palette(colours: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for part, colour in (
        (role.Window, colours.background), (role.WindowText, colours.ink),
        (role.Base, colours.panel), (role.AlternateBase, colours.background),
        (role.Text, colours.ink), (role.Button, colours.panel),
        (role.ButtonText, colours.ink), (role.BrightText, colours.over),
        (role.Highlight, colours.accent), (role.HighlightedText, colours.on_accent),
        (role.ToolTipBase, colours.panel), (role.ToolTipText, colours.ink),
        (role.PlaceholderText, colours.faint), (role.Link, colours.accent),
        (role.Mid, colours.line), (role.Midlight, colours.line), (role.Accent, colours.accent),
    ):  # fmt: skip
        palette.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(colours.faint))
    return palette


def _mixed(colour: QColor, with_: QColor, share: float = 0.15) -> QColor:
    mixed = [
        round(a * (1 - share) + b * share)
        for a, b in (
            (colour.red(), with_.red()),
            (colour.green(), with_.green()),
            (colour.blue(), with_.blue()),
        )
    ]
    return QColor(*mixed)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
