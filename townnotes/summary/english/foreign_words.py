"""What was noted in another language, as an English sentence has it: quoted as it was typed."""

import re
from dataclasses import replace

from townnotes.summary.evidence.gather import Gathered, Remark
from townnotes.summary.lines.phrases import Phrase
from townnotes.summary.lines.words import squeezed

_LANGUAGE = "en"
_REFUSED = "would not support"
_ARTICLE = re.compile(
    r"^(?:l’|(?:le|la|les|un|une|des|du|el|los|las|unos?|unas?)\s)", re.IGNORECASE
)
_MARKS = re.compile(r"[“„«]\s*|\s*[”»]|\"")


class ForeignWords:
    """Quotes remarks that wait for their translation."""

    def __init__(self, evidence: Gathered) -> None:
        self._notes = evidence.note_of

    def quoted(self, remark: Remark) -> Phrase | None:
        """Return the words as they were typed, in quotation marks; nothing where they are ours."""
        if remark.language == _LANGUAGE or remark.is_wording or not remark.phrase.body:
            return None
        if remark.phrase.form == "speech":
            return None
        if remark.phrase.to == _REFUSED:
            # Whose support hangs on a thing is told as the line has it.
            return Phrase("that", _quoted(remark.text))
        told = _quoted(self._typed(remark))
        return replace(remark.phrase, body=f"with {told}" if remark.phrase.to == "agreed" else told)

    def _typed(self, remark: Remark) -> str:
        """Return those words of the line that the remark has, as far as they are the line's own."""
        body = remark.phrase.body
        lines = [self._notes[one] for one in remark.rests_on if one in self._notes]
        line = next((one for one in lines if _own_part(body, one.point.text)), None)
        if line is not None:
            return _own_part(body, line.point.text)
        is_whole = remark.phrase.form == "wh" or not (remark.is_read or remark.phrase.to)
        told = next((one for one in lines if not one.more and is_whole), None)
        return squeezed(told.point.text) if told else body


def _quoted(words: str) -> str:
    return f"“{_MARKS.sub('’', words).strip('’?¿ .')}”"


def _own_part(body: str, line: str) -> str:
    """Return the words without an article that the line lacks, or nothing where it has others."""
    typed = squeezed(line).replace("'", "’")
    rest = _ARTICLE.sub("", body)
    return next((one for one in (body, rest) if one in typed), "")
