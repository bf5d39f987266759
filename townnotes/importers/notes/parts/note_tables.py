"""Tables in notes: which column has the time, the speaker, the organization and the text.

A table whose columns hold names and nothing that was said is a list of those present.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from townnotes.importers.folding import folded
from townnotes.importers.notes.clock_times import time_in_front
from townnotes.importers.notes.pieces import Piece
from townnotes.importers.notes.speakers.name_shapes import is_person_like

Role = Literal["time", "speaker", "given", "organization", "text", "other"]

_WORDS: dict[Role, str] = {
    "time": "time when hour heure hora время الوقت 时间",
    "speaker": "speaker who name participant delegation intervenant orateur nom orador oradora "
    "nombre quién surname lastname apellido apellidos фамилия имя фио участник выступающий "
    "оратор الاسم المتحدث المتكلم 姓名 发言人 发言者 与会者",
    "given": "given prénom first",
    "organization": "organization organisation org affiliation from entity organización "
    "institution company организация الجهة المنظمة المؤسسة 单位 组织 机构",
    "text": "text note notes point points said intervention summary comment comments remarks what "
    "statement content résumé texte texto resumen discussion выступление заметки текст содержание "
    "الملاحظات النص المداخلة 要点 内容 发言 记录",
    "other": "email mail e-mail phone tel day signature no nr role position title fonction cargo "
    "courriel correo attended present country city должность почта البريد التوقيع الصفة "
    "邮箱 职务 签名",
}
_HEADS: dict[str, Role] = {
    folded(word): role for role, words in _WORDS.items() for word in words.split()
}
SHORT = 90
"""Characters that a speaker's cell has at most."""
MOST_WORDS_OF_A_HEAD = 3
_SAID_WORDS, _SAID_LENGTH = 3, 24
"""A cell of so many words, or of more signs, is more than a mark in a list."""
_MAIL = re.compile(r"^\S+@\S+$")


class NotesTableRow(NamedTuple):
    """A row of a table: of each cell the paragraphs that are not empty."""

    number: int
    cells: tuple[tuple[str, ...], ...]


def read_table(rows: Sequence[NotesTableRow], *, is_list: bool = False) -> Iterator[Piece]:
    """Give a piece for who speaks in each row, and one for each paragraph of what they said.

    A row without a speaker goes on with the one before it; a table that names no speakers is read
    as lines. `is_list` says that it stands where those present are listed.
    """
    rows = [row for row in rows if any(row.cells)]
    width = max((len(row.cells) for row in rows), default=0)
    heads = _heads(rows[0]) if rows else None
    if heads:
        yield Piece(rows[0].number, " | ".join(_flat(rows[0])), "columns", after_blank=True)
        rows = rows[1:]
        heads = _by_content(heads, rows)
    roles = heads or _guessed(rows, width)
    if is_list or _is_list(heads, rows, width):
        yield from (_present(row, heads or _of_list(rows, width)) for row in rows)
        return
    for row in rows:
        yield from _row(row, roles)


def _present(row: NotesTableRow, roles: Sequence[Role]) -> Piece:
    """Return the row of somebody who was there."""
    cells = _flat(row)
    named = [cell for cell, role in zip(cells, roles, strict=False) if role == "speaker"]
    given = [cell for cell, role in zip(cells, roles, strict=False) if role == "given"]
    of = [cell for cell, role in zip(cells, roles, strict=False) if role == "organization"]
    name = " ".join(filter(None, (*given, *named)))
    return Piece(row.number, " | ".join(cells), "present", lead=name, organization=", ".join(of))


def _row(row: NotesTableRow, roles: Sequence[Role]) -> Iterator[Piece]:
    held: dict[str, list[str]] = {"time": [], "speaker": [], "organization": [], "text": []}
    for at, cell in enumerate(row.cells):
        role = roles[at] if at < len(roles) else "text"
        held[role if role in held else "text"] += cell
    time, who, organization = (" ".join(held[one]) for one in ("time", "speaker", "organization"))
    found = time_in_front(time)
    left = time if found is None else found.rest
    if left:
        # What is no time in the column of times is part of what was noted.
        held["text"].insert(0, left)
        time = found.written if found else ""
    if who or organization or time:
        text = " | ".join(filter(None, (time, who, organization)))
        yield Piece(row.number, text, "who", lead=who, time=time, organization=organization)
    for text in held["text"]:
        yield Piece(row.number, text, "bullet", depth=1)


def _flat(row: NotesTableRow) -> list[str]:
    return [" ".join(cell) for cell in row.cells]


def _heads(row: NotesTableRow) -> tuple[Role, ...] | None:
    """Return the roles that a row of headings names; None where it is no such row.

    One heading that nobody knows makes it none where somebody or something said stands beside it.
    """
    roles: list[Role] = []
    known = 0
    for cell in _flat(row):
        words = folded(cell).split()
        if len(words) > MOST_WORDS_OF_A_HEAD:
            return None
        found: list[Role] = [_HEADS[word] for word in words if word in _HEADS]
        known += bool(found)
        role: Role = found[0] if found else "other"
        roles.append(role)
        if not found and is_person_like(cell, 2):
            return None
    is_enough = known > 1 and 2 * known >= sum(map(bool, row.cells))
    return tuple(roles) if is_enough and {"speaker", "text"} & set(roles) else None


def _by_content(roles: tuple[Role, ...], rows: Sequence[NotesTableRow]) -> tuple[Role, ...]:
    """Return roles of columns, with what was said in those whose headings say nothing of it."""
    columns = _columns(rows, len(roles))
    return tuple(
        "text" if role == "other" and _is_said(cells) else role
        for role, cells in zip(roles, columns, strict=True)
    )


def _is_said(cells: Sequence[str]) -> bool:
    """Tell whether a column holds words that were said, and no marks, addresses or titles."""
    long = [
        cell
        for cell in cells
        if not _MAIL.match(cell) and (len(cell.split()) > _SAID_WORDS or len(cell) > _SAID_LENGTH)
    ]
    return 2 * len(long) > len(cells)


def _is_list(heads: Sequence[Role] | None, rows: Sequence[NotesTableRow], width: int) -> bool:
    """Tell whether a table says who was there, and nothing that was said."""
    if heads is not None:
        return "text" not in heads and "time" not in heads and "speaker" in heads
    columns = _columns(rows, width)
    mails = any(cells and all(map(_MAIL.match, cells)) for cells in columns)
    return mails and not any(map(_is_said, columns))


def _of_list(rows: Sequence[NotesTableRow], width: int) -> tuple[Role, ...]:
    """Tell the columns of a list of people by what stands in them."""
    columns = _columns(rows, width)
    names = [at for at, cells in enumerate(columns) if cells and _are_names(cells)]
    roles: list[Role] = ["other"] * width
    if names:
        roles[names[0]] = "speaker"
        after = names[0] + 1
        if after < width and columns[after] and not any(map(_MAIL.match, columns[after])):
            roles[after] = "organization"
    return tuple(roles)


def _are_names(cells: Sequence[str]) -> bool:
    return 2 * sum(is_person_like(cell) for cell in cells) > len(cells)


def _columns(rows: Sequence[NotesTableRow], width: int) -> list[list[str]]:
    return [
        [cell for row in rows if at < len(row.cells) and (cell := " ".join(row.cells[at]))]
        for at in range(width)
    ]


def _guessed(rows: Sequence[NotesTableRow], width: int) -> tuple[Role, ...]:
    """Tell the columns by what stands in them."""
    columns = _columns(rows, width)
    roles: list[Role] = ["text"] * width
    for at, cells in enumerate(columns):
        is_time = bool(cells) and sum(_is_time(cell) for cell in cells) * 2 > len(cells)
        if is_time and "time" not in roles:
            roles[at] = "time"
    free = [at for at in range(width) if roles[at] == "text"]
    if len(free) > 1 and columns[free[0]] and _average(columns[free[0]]) <= SHORT:
        roles[free[0]] = "speaker"
    return tuple(roles)


def _is_time(cell: str) -> bool:
    found = time_in_front(cell)
    return found is not None and not found.rest


def _average(cells: Sequence[str]) -> float:
    return sum(map(len, cells)) / len(cells)
