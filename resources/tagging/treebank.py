"""Lines to learn from: sentences of a treebank, as they stand and as people type notes."""

import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from townnotes.summary.lines.stems import plain
from townnotes.summary.lines.tagging.tagger import WordTag

_TAGS: Mapping[str, WordTag] = {
    "ADJ": WordTag.ADJECTIVE,
    "ADP": WordTag.PREPOSITION,
    "ADV": WordTag.ADVERB,
    "CCONJ": WordTag.CONJUNCTION,
    "DET": WordTag.DETERMINER,
    "NOUN": WordTag.NOUN,
    "NUM": WordTag.NUMBER,
    "PART": WordTag.PARTICLE,
    "PRON": WordTag.PRONOUN,
    "PROPN": WordTag.NOUN,
    "PUNCT": WordTag.SIGN,
    "SCONJ": WordTag.SUBORDINATOR,
}
_CLAUSES = frozenset({"root", "ccomp", "conj", "advcl", "parataxis"})
_NAMES = frozenset({"obj", "nsubj", "obl", "nmod"})
_NOT_FIRST = frozenset({"case", "mark", "cc", "punct"})
_SHORTEST, _LONGEST = 3, 16

Line = Sequence[tuple[str, WordTag]]


@dataclass(frozen=True)
class Habits:
    """What whoever types notes of a language in haste does to its words.

    `are_joined` are words that the treebank has in parts, such as "du" in "de" and "le".
    """

    articles: frozenset[str]
    copulas: frozenset[str]
    are_joined: bool = False
    lowered: float = 0.0
    """The share of lines without capitals."""
    unaccented: float = 0.0
    """The share of lines without accents."""


ENGLISH = Habits(frozenset({"the", "a", "an"}), frozenset({"is", "are", "was", "were"}))
FRENCH = Habits(
    frozenset({"le", "la", "les", "l’", "un", "une", "des"}),
    frozenset({"est", "sont", "était", "étaient", "a", "ont"}),
    are_joined=True, lowered=0.3, unaccented=0.15,
)  # fmt: skip
SPANISH = Habits(
    frozenset({"el", "la", "los", "las", "un", "una", "unos", "unas"}),
    frozenset({"es", "son", "era", "eran", "está", "están", "ha", "han"}),
    are_joined=True, lowered=0.3, unaccented=0.2,
)  # fmt: skip


class Node(NamedTuple):
    """A word of a tree: its tag, the place of the word it hangs on (from 1), and how it hangs."""

    form: str
    tag: WordTag
    head: int
    relation: str
    is_name: bool
    is_part: bool = False
    """Whether it is in the form of the word before it: the article in "du"."""


def trees(files: Iterable[Path], habits: Habits) -> Iterator[list[Node]]:
    """Give the sentences of files in the format CoNLL-U."""
    for file in files:
        nodes: list[Node] = []
        whole, first, last = "", 0, 0
        for line in [*file.read_text(encoding="utf-8").splitlines(), ""]:
            cells = line.split("\t")
            if habits.are_joined and re.fullmatch(r"\d+-\d+", cells[0]):
                whole = cells[1]
                first, last = map(int, cells[0].split("-"))
            elif cells[0].isdigit():
                node, place = _node(cells, habits), int(cells[0])
                if habits.are_joined and first <= place <= last:
                    node = node._replace(form=whole, is_part=place > first)
                nodes.append(node)
            elif not line and nodes:
                yield nodes
                nodes, last = [], 0


def _node(cells: Sequence[str], habits: Habits) -> Node:
    form, kind, features = cells[1], cells[3], cells[5]
    if habits.are_joined:
        form = form.replace("'", "’")
    known = dict(one.split("=", 1) for one in features.split("|") if "=" in one)
    tag = (
        _verb_tag(kind, known, form) if kind in {"VERB", "AUX"} else _TAGS.get(kind, WordTag.OTHER)
    )
    relation = cells[7].split(":pass", 1)
    name = f"{relation[0]}:pass" if relation[1:] and relation[0] == "aux" else relation[0]
    return Node(form, tag, int(cells[6]), name, kind == "PROPN")


def _verb_tag(kind: str, known: Mapping[str, str], form: str) -> WordTag:
    if known.get("Mood") == "Imp":
        return WordTag.IMPERATIVE
    if known.get("VerbForm") == "Fin":
        return WordTag.AUXILIARY if kind == "AUX" else WordTag.FINITE
    if known.get("VerbForm") == "Part":
        return WordTag.GERUND if form.lower().endswith("ing") else WordTag.PARTICIPLE
    return WordTag.GERUND if known.get("VerbForm") == "Ger" else WordTag.INFINITIVE


def lines_of(tree: Sequence[Node], chance: random.Random, habits: Habits) -> Iterator[Line]:
    """Give a sentence, its clauses and names by themselves; each of them as notes have it, too."""
    whole = range(1, len(tree) + 1)
    for places in (whole, *_parts(tree, chance)):
        trimmed = _without_end(tree, list(places))
        kept = len(places) == len(tree) or chance.random() < 0.5  # noqa: PLR2004 - one of two
        versions = [trimmed] if kept else []
        hasty = [one for one in trimmed if not _is_left_out(tree, one, chance, habits)]
        for version in (*versions, hasty):
            if sum(not tree[one - 1].is_part for one in version) > 1:
                yield _typed(_lowered(tree, version), chance, habits)


def _typed(line: Line, chance: random.Random, habits: Habits) -> Line:
    """Return a line with what its keys cost: now and then without capitals or accents."""
    if habits.lowered and chance.random() < habits.lowered:
        line = [(word.lower(), tag) for word, tag in line]
    if habits.unaccented and chance.random() < habits.unaccented:
        line = [(plain(word), tag) for word, tag in line]
    return line


def _parts(tree: Sequence[Node], chance: random.Random) -> Iterator[list[int]]:
    for place, node in enumerate(tree, 1):
        is_name = node.relation in _NAMES and chance.random() < 0.5  # noqa: PLR2004 - one of two
        if node.relation in _CLAUSES or is_name:
            found = _under(tree, place)
            while found and tree[found[0] - 1].relation in _NOT_FIRST:
                found = found[1:]
            found = _without_end(tree, found)
            is_whole = bool(found) and found[-1] - found[0] == len(found) - 1
            if is_whole and _SHORTEST <= len(found) <= _LONGEST:
                yield found


def _under(tree: Sequence[Node], place: int) -> list[int]:
    """Return the places of a word and of all that hangs on it."""
    found, todo = {place}, [place]
    while todo:
        head = todo.pop()
        hangs = [at for at, node in enumerate(tree, 1) if node.head == head and at not in found]
        found.update(hangs)
        todo += hangs
    return sorted(found)


def _without_end(tree: Sequence[Node], places: list[int]) -> list[int]:
    while places and tree[places[-1] - 1].tag == WordTag.SIGN:
        places = places[:-1]
    return places


def _is_left_out(tree: Sequence[Node], place: int, chance: random.Random, habits: Habits) -> bool:
    """Tell whether whoever types in haste leaves a word out: most articles, some copulas."""
    node = tree[place - 1]
    low = node.form.lower()
    if node.relation == "det" and low in habits.articles:
        return chance.random() < 0.9  # noqa: PLR2004 - nine of ten
    is_copula = node.relation in {"cop", "aux:pass"} and low in habits.copulas
    return is_copula and chance.random() < 0.3  # noqa: PLR2004 - three of ten


def _lowered(tree: Sequence[Node], places: Sequence[int]) -> Line:
    nodes = [tree[one - 1] for one in places if not tree[one - 1].is_part]
    first = nodes[0].form
    if not nodes[0].is_name and first[0].isupper() and not first.isupper():
        first = first.lower()
    return [(first, nodes[0].tag), *((one.form, one.tag) for one in nodes[1:])]
