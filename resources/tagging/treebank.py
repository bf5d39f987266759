"""Lines to learn from: sentences of a treebank, as they stand and as people type notes."""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

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
_ARTICLES = frozenset({"the", "a", "an"})
_COPULAS = frozenset({"is", "are", "was", "were"})
_SHORTEST, _LONGEST = 3, 16

Line = Sequence[tuple[str, WordTag]]


class Node(NamedTuple):
    """A word of a tree: its tag, the place of the word it hangs on (from 1), and how it hangs."""

    form: str
    tag: WordTag
    head: int
    relation: str
    is_name: bool


def trees(files: Iterable[Path]) -> Iterator[list[Node]]:
    """Give the sentences of files in the format CoNLL-U."""
    for file in files:
        nodes: list[Node] = []
        for line in [*file.read_text(encoding="utf-8").splitlines(), ""]:
            cells = line.split("\t")
            if cells[0].isdigit():
                nodes.append(_node(cells))
            elif not line and nodes:
                yield nodes
                nodes = []


def _node(cells: Sequence[str]) -> Node:
    form, kind, features = cells[1], cells[3], cells[5]
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


def lines_of(tree: Sequence[Node], chance: random.Random) -> Iterator[Line]:
    """Give a sentence, its clauses and names by themselves; each of them as notes have it, too."""
    whole = range(1, len(tree) + 1)
    for places in (whole, *_parts(tree, chance)):
        trimmed = _without_end(tree, list(places))
        kept = len(places) == len(tree) or chance.random() < 0.5  # noqa: PLR2004 - one of two
        versions = [trimmed] if kept else []
        for version in (*versions, [one for one in trimmed if not _is_left_out(tree, one, chance)]):
            if len(version) > 1:
                yield _lowered(tree, version)


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


def _is_left_out(tree: Sequence[Node], place: int, chance: random.Random) -> bool:
    """Tell whether whoever types in haste leaves a word out: most articles, some copulas."""
    node = tree[place - 1]
    low = node.form.lower()
    if node.relation == "det" and low in _ARTICLES:
        return chance.random() < 0.9  # noqa: PLR2004 - nine of ten
    is_copula = node.relation in {"cop", "aux:pass"} and low in _COPULAS
    return is_copula and chance.random() < 0.3  # noqa: PLR2004 - three of ten


def _lowered(tree: Sequence[Node], places: Sequence[int]) -> Line:
    nodes = [tree[one - 1] for one in places]
    first = nodes[0].form
    if not nodes[0].is_name and first[0].isupper() and not first.isupper():
        first = first.lower()
    return [(first, nodes[0].tag), *((one.form, one.tag) for one in nodes[1:])]
