"""The colours, type sizes and spaces of the window as plain values, there before Qt is.

`look` gives them to the widgets; the first sight paints with them.
"""

from typing import NamedTuple

STEP = 8
CORNER = 8
CAPTION, TEXT, SPEAKER, CLOCK = 11, 14, 26, 64
FOCUS = 2
"""How wide the ring is around what has the keys."""
SMALL = 12
"""Between caption and text, for the second line of a row."""

BAR_HEIGHT = 48
LIST_WIDTH = 288
SIDE_WIDTH = 264
NARROW_WIDTH = 232
"""Of the one column beside the note in a small window."""


class _Zoom:
    """How large text is shown, in per cents; one a process, as is the application's font."""

    per_cent = 100


def set_zoom(per_cent: int) -> None:
    """Have text shown in another size from now on."""
    _Zoom.per_cent = per_cent


def zoom() -> float:
    """Return by how much text is larger than the sizes above."""
    return _Zoom.per_cent / 100


def zoomed(pixels: float) -> int:
    """Return a size for the text as it is shown now."""
    return round(pixels * _Zoom.per_cent / 100)


class Tokens(NamedTuple):
    """The colours of one scheme; text has 4.5 : 1 on every ground that a row may have."""

    background: str
    panel: str
    line: str
    """Parts what stands beside each other; nothing hangs on seeing it."""
    edge: str
    """The frame of what can be used: 3 : 1 on every ground."""
    ink: str
    soft: str
    faint: str
    accent: str
    accent_soft: str
    on_accent: str
    hover: str
    warning: str
    over: str
    ok: str
    found: str
    """The ground of words that were looked for."""
    veil: str
    """Lies over what is behind a sheet; its first two figures are how much of it is seen."""


LIGHT = Tokens(
    background="#f7f6f3", panel="#ffffff", line="#e7e4dd", edge="#878279",
    ink="#1c2226", soft="#525a60", faint="#63696e",
    accent="#1f66a6", accent_soft="#e6eff7", on_accent="#ffffff", hover="#efede8",
    warning="#a84c07", over="#b42318", ok="#256b42", found="#fdeeb5", veil="#471c2226",
)  # fmt: skip
DARK = Tokens(
    background="#15181b", panel="#1c2024", line="#2b3136", edge="#78828a",
    ink="#e7eaec", soft="#b3bac0", faint="#98a1a7",
    accent="#6db1ee", accent_soft="#1d3347", on_accent="#0f1a24", hover="#22282d",
    warning="#f0b35b", over="#ff8a80", ok="#74c493", found="#4b3f17", veil="#59000000",
)  # fmt: skip

SANS = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "Cantarell", "DejaVu Sans")
