"""What every paragraph of a summary says itself, whatever the template's styles would do."""

from dataclasses import dataclass, replace

from docx.oxml.ns import qn

from townnotes_exporters.letterheads.letter_template import LetterTemplate
from townnotes_exporters.letterheads.looks import Look
from townnotes_exporters.letterheads.sections import is_on

_LEAST = 4.0
"""Points between two paragraphs, below which they look like one."""
_BETWEEN, _ABOVE_HEADING, _BELOW_HEADING = 8.0, 12.0, 6.0
_JUSTIFIED = {"both", "distribute"}


@dataclass(frozen=True, slots=True)
class ParagraphRule:
    """How paragraphs of a style are set; lengths in points.

    `is_from_right` is what the style would have its letters be, and a summary must not. One that
    is not `is_said` is what our own styles say by themselves.
    """

    before: float = 0.0
    after: float = _BETWEEN
    align: str = "start"
    is_from_right: bool = False
    is_said: bool = False

    @property
    def in_twentieths(self) -> tuple[int, int]:
        """The space before and after, in twentieths of a point."""
        return round(self.before * 20), round(self.after * 20)

    def shown(self, look: Look) -> Look:
        """Return how the style looks by this rule."""
        align = "center" if self.align == "center" else "start"
        return replace(look, before=self.before, after=self.after, align=align, from_right=False)


def rules_of(letter: LetterTemplate, *headings: str) -> tuple[ParagraphRule, ...]:
    """Return the rule of the text, and of headings by their styles, empty where there is none."""
    text = _rule(letter, "", is_heading=False)
    return (text, *(_rule(letter, one, is_heading=True) if one else text for one in headings))


def _rule(letter: LetterTemplate, style: str, *, is_heading: bool) -> ParagraphRule:
    looks = letter.looks
    look = looks.of(style)
    before, after = look.before, look.after
    if before + after < _LEAST:
        before, after = (_ABOVE_HEADING, _BELOW_HEADING) if is_heading else (0.0, _BETWEEN)
    side = looks.says(style, f"{qn('w:pPr')}/{qn('w:jc')}")
    said = "" if side is None else side.get(qn("w:val"), "")
    is_centred = is_heading and said == "center"
    align = "both" if said in _JUSTIFIED else "center" if is_centred else "start"
    return ParagraphRule(
        before, after, align,
        is_from_right=is_on(looks.says(style, f"{qn('w:rPr')}/{qn('w:rtl')}")),
        is_said=not letter.is_ours,
    )  # fmt: skip
