"""Says of each line of notes whose it is: whom it names, or whom the line before it leaves it to.

Nothing goes to the speaker before unsaid: what is inferred is marked, and what may be somebody
else's is in doubt.
"""

import re
from collections.abc import Mapping, Sequence

from townnotes.importers.folding import folded
from townnotes.importers.names import Named
from townnotes.importers.notes.known import KnownNames
from townnotes.importers.notes.pieces import Piece
from townnotes.importers.notes.speakers.forms import Forms
from townnotes.importers.notes.speakers.reporting import PRONOUNS
from townnotes.importers.notes.speakers.speaker_line import role_of
from townnotes.importers.notes.understood_lines import Choice, UnderstoodLine

_NOBODY = Named()
_FEWEST_LISTED = 3
_OF_ALL = re.compile(
    r"^(?:(?:the|this|la|le|el|l['’])\s*(?:meeting|group|call|session|committee|discussion|réunion|"
    r"séance|groupe|reunión|sesión|grupo)|it (?:was|is)|there|participants|all|everybody|everyone|"
    r"nobody|no\b|il (?:a|est)\b|on\b|se\b|было|решили|совещание|встреча|تم|اتفق|会议|大家)",
    re.IGNORECASE,
)
"""What begins so in minutes is of no one person."""


def attributed(
    lines: Sequence[UnderstoodLine],
    pieces: Sequence[Piece],
    known: KnownNames,
    forms: Forms,
    chosen: Mapping[int, Choice],
) -> list[UnderstoodLine]:
    """Return lines with whose they are; `chosen` are those of which a person said what they are."""
    lines = _without_lists(lines, chosen)
    going = _Attribution(known, forms)
    return [
        going.take(line, piece, is_chosen=at in chosen)
        for at, (line, piece) in enumerate(zip(lines, pieces, strict=True))
    ]


def _without_lists(
    lines: Sequence[UnderstoodLine], chosen: Mapping[int, Choice]
) -> list[UnderstoodLine]:
    """Return lines with names under names, none of whom says anything, as those present."""
    found = list(lines)
    run: list[int] = []
    for at, line in enumerate([*lines, None]):
        is_mute = line is not None and line.kind == "speaker" and not line.said.strip()
        if is_mute and line is not None and not line.is_role and line.time is None:
            run.append(at)
            continue
        if line is not None and line.kind == "left out":
            continue
        # The last one has what follows for words.
        is_followed = line is not None and line.kind in {"point", "not understood"}
        listed = run[:-1] if is_followed else run
        if len({lines[one].who for one in listed}) >= _FEWEST_LISTED:
            for one in listed:
                if one not in chosen:
                    found[one] = found[one]._replace(kind="present", said="", doubtful=True)
        run = []
    return found


class _Attribution:
    """Goes through the lines."""

    def __init__(self, known: KnownNames, forms: Forms) -> None:
        self._known = known
        self._forms = forms
        self._now = _NOBODY
        self._is_in_doubt = True
        self._row = 0
        self._roles: dict[str, Named] = {}

    def take(self, line: UnderstoodLine, piece: Piece, *, is_chosen: bool) -> UnderstoodLine:
        """Say whose a line is."""
        if line.kind == "speaker":
            return self._names(line, piece, is_chosen=is_chosen)
        if line.kind == "heading":
            # Under another heading somebody else may go on.
            self._is_in_doubt = self._is_in_doubt or not line.is_contents
            return line
        if line.kind not in {"point", "not understood"}:
            return line
        if line.is_own:
            return line._replace(whose=self._whole(line.who))
        return self._infers(line, piece, is_chosen=is_chosen)

    def _names(self, line: UnderstoodLine, piece: Piece, *, is_chosen: bool) -> UnderstoodLine:
        self._now = self._whole(line.who, is_role=line.is_role)
        doubtful = line.doubtful and not is_chosen
        self._is_in_doubt = doubtful
        self._row = piece.number if piece.shape == "who" else 0
        return line._replace(whose=self._now, doubtful=doubtful)

    def _infers(self, line: UnderstoodLine, piece: Piece, *, is_chosen: bool) -> UnderstoodLine:
        if line.kind == "not understood" and not line.said.strip():
            return line
        if self._row == piece.number and self._row:
            return line._replace(whose=self._now)
        may_name = line.kind == "not understood" or line.doubtful
        # Who may be named here may have said what follows, too.
        doubtful = self._is_in_doubt or may_name or self._stands_apart(line, piece)
        self._is_in_doubt = self._is_in_doubt or may_name
        doubtful = doubtful and not is_chosen
        has_speaker = self._now != _NOBODY
        return line._replace(whose=self._now, inferred=has_speaker, doubtful=doubtful)

    def _stands_apart(self, line: UnderstoodLine, piece: Piece) -> bool:
        """Tell whether a line has no head where most have one, and nothing ties it to the other."""
        if line.goes_on:
            return False
        if (piece.shape, piece.depth) in self._forms.headed:
            return True
        first = folded(line.said[:40]).split()[:1]
        is_more = bool(first) and first[0] in PRONOUNS
        if self._forms.are_minutes and _OF_ALL.match(line.said):
            return True
        if not self._forms.is_headed or piece.shape == "bullet":
            return False
        return piece.after_blank and not is_more and not line.said[:1].islower()

    def _whole(self, who: Named, *, is_role: bool = False) -> Named:
        """Return somebody as fully as they are known; where two may be meant, as written."""
        if is_role:
            return self._roles.setdefault(role_of(who.name) or who.name, who)
        name = who.name
        theirs = self._known.calls.who(name, who.organization) if name else ()
        if len(theirs) == 1:
            one = theirs[0]
            return one._replace(
                honorific=one.honorific or who.honorific,
                organization=one.organization or who.organization,
                email=one.email or who.email,
                minutes=None,
            )
        return who
