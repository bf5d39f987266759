"""What must be read can be read: contrast of every pair of tokens, a shape beside every colour."""

from itertools import combinations
from math import dist
from operator import mul

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.hands import Hands
from townnotes.domain.commands.themes import COLOURS
from townnotes_ui.look import (
    DARK,
    LIGHT,
    Tokens,
    apply_scheme,
    contrast,
    contrast_tokens,
    is_high_contrast,
    shape_colour,
)
from townnotes_ui.widgets.parts import push_button

SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
TEXT, SHAPE = 4.5, 3.0
"""The contrasts of WCAG 2.2: of text, and of what tells that something can be used."""
GROUNDS = ("background", "panel", "hover", "accent_soft")
"""What text and frames stand on: the window, a list, a row under the pointer, a chosen one."""
PAIRS = (
    *((one, ground, TEXT) for ground in GROUNDS
      for one in ("ink", "soft", "faint", "accent", "warning", "over", "ok")),
    *(("edge", ground, SHAPE) for ground in GROUNDS),
    ("on_accent", "accent", TEXT), ("ink", "found", TEXT), ("soft", "found", TEXT),
    ("background", "ink", TEXT),
)  # fmt: skip
"""Every pair that the window shows, with the contrast it needs; the last is of a notice."""
ALONE = {"line", "veil"}
"""What nothing hangs on: a line between two parts, and what lies over a window."""
FAR_ENOUGH = 20
"""Of two colours, in CIE L*a*b*."""
TARGET = 24
"""The least width and height of what is clicked, in pixels."""


@SCHEMES
@pytest.mark.parametrize(("one", "ground", "least"), PAIRS)
def test_a_colour_stands_out_from_what_it_is_shown_on(
    scheme: Tokens, one: str, ground: str, least: float
) -> None:
    colours = scheme._asdict()

    assert contrast(QColor(colours[one]), QColor(colours[ground])) >= least


def test_no_token_is_without_a_pair() -> None:
    assert {name for pair in PAIRS for name in pair[:2]} == set(Tokens._fields) - ALONE


@SCHEMES
def test_what_is_chosen_differs_in_more_than_its_ground(scheme: Tokens) -> None:
    assert contrast(QColor(scheme.accent), QColor(scheme.accent_soft)) >= SHAPE


def test_theme_shapes_can_be_told_from_the_ground(qapp: QApplication) -> None:
    assert all(contrast(shape_colour(one), QColor(LIGHT.background)) >= 3 for one in COLOURS)


def test_no_two_colours_of_themes_are_taken_for_each_other() -> None:
    near = [pair for pair in combinations(COLOURS, 2) if dist(*map(_lab, pair)) < FAR_ENOUGH]

    assert near == []


def _lab(colour: str) -> tuple[float, float, float]:
    """Return a colour as L*, a*, b* (D65)."""
    return _lab_of(_linear(colour), ((1, 0, 0), (0, 1, 0), (0, 0, 1)))


def _linear(colour: str) -> list[float]:
    parts = QColor(colour)
    return [
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4
        for one in (parts.redF(), parts.greenF(), parts.blueF())
    ]


def _lab_of(
    linear: list[float], eyes: tuple[tuple[float, float, float], ...]
) -> tuple[float, float, float]:
    red, green, blue = (max(0.0, sum(map(mul, row, linear))) for row in eyes)
    x, y, z = (
        one ** (1 / 3) if one > 0.008856 else 7.787 * one + 16 / 116
        for one in (
            (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047,
            0.2126 * red + 0.7152 * green + 0.0722 * blue,
            (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883,
        )
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


SYSTEMS = {
    "night sky": ("#000000", "#ffffff", "#8080ff", "#d6b4fd"),
    "aquatic": ("#202020", "#ffffff", "#8ee3f0", "#75e9fc"),
    "dusk": ("#2d3236", "#ffffff", "#a1bfde", "#70ebde"),
    "desert": ("#fffaef", "#3d3d3d", "#903909", "#1c5e75"),
    "white": ("#ffffff", "#000000", "#37006e", "#00009f"),
}
"""Palettes of high contrast as systems have them: ground, text, what is chosen, a link."""


def system_palette(ground: str, text: str, chosen: str, link: str) -> QPalette:
    role, palette = QPalette.ColorRole, QPalette()
    for part in (role.Window, role.Base, role.Button):
        palette.setColor(part, QColor(ground))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(part, QColor(text))
    palette.setColor(role.Highlight, QColor(chosen))
    palette.setColor(role.HighlightedText, QColor(ground))
    palette.setColor(role.Link, QColor(link))
    return palette


# M5
@pytest.mark.parametrize("system", SYSTEMS)
def test_a_palette_of_high_contrast_is_known_and_followed(system: str, qapp: QApplication) -> None:
    palette = system_palette(*SYSTEMS[system])
    assert is_high_contrast(palette)

    colours = contrast_tokens(palette)._asdict()

    assert (colours["background"], colours["ink"]) == SYSTEMS[system][:2]
    assert [
        (one, ground)
        for one, ground, least in PAIRS
        if contrast(QColor(colours[one]), QColor(colours[ground])) < least
    ] == []


# M5
@SCHEMES
def test_an_ordinary_palette_is_not_taken_for_one_of_high_contrast(scheme: Tokens) -> None:
    palette = system_palette(scheme.background, scheme.ink, scheme.accent, scheme.accent)
    palette.setColor(QPalette.ColorRole.Base, QColor(scheme.panel))

    assert not is_high_contrast(palette)


EYES = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
               (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
               (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
               (0.004733, 0.691367, 0.303900)),
}  # fmt: skip
"""What eyes without one of the three receptors see of linear red, green and blue (Machado 2009)."""
FIRST = 6
"""Themes that most townhalls have at most; in the dark, of more some come near each other."""
NEAR = 12


# M5
@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize(("scheme", "count"), [(LIGHT, len(COLOURS)), (DARK, FIRST)])
def test_colours_of_themes_are_apart_for_all_eyes(
    eyes: str, scheme: Tokens, count: int, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setenv("TOWNNOTES_SCHEME", "dark" if scheme is DARK else "light")
    apply_scheme(qapp)
    shown = [shape_colour(one).name() for one in COLOURS[:count]]
    seen = {one: _lab_of(_linear(one), EYES[eyes]) for one in shown}

    near = [pair for pair in combinations(seen.values(), 2) if dist(*pair) < NEAR]

    assert (len(seen), near) == (count, [])


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    pressed: list[str] = []
    button = push_button("Join", lambda: pressed.append("once"))
    qtbot.addWidget(button)
    button.show()

    QTest.keyClick(button, Qt.Key.Key_Return)

    assert pressed == ["once"]


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton, QPushButton])
def test_the_frame_of_what_has_the_keys_is_two_pixels_of_the_accent(
    kind: type[QCheckBox | QRadioButton | QPushButton], qapp: QApplication, qtbot: QtBot
) -> None:
    around = QWidget()
    one = kind(around)
    one.setText("Join")
    qtbot.addWidget(around)
    with qtbot.waitExposed(around):
        around.show()
    around.activateWindow()
    one.setFocus()
    qtbot.waitUntil(one.hasFocus)
    seen = one.grab().toImage()
    ratio = seen.devicePixelRatio()

    colours = [seen.pixelColor(round(x * ratio), seen.height() // 2).name() for x in (0, 1)]

    assert colours == [LIGHT.accent, LIGHT.accent]


@pytest.mark.parametrize("room", ["prepare", "floor", "review", "summary"])
def test_what_is_clicked_is_large_enough(hands: Hands, room: str) -> None:
    hands.adds("kov")
    hands.next()
    hands.window.show_room(room)
    QApplication.processEvents()

    small = [
        f"{one.text()}: {one.width()} × {one.height()}"
        for one in hands.window.findChildren(QAbstractButton)
        if one.isVisible() and one.text() and min(one.width(), one.height()) < TARGET
    ]

    assert small == []
