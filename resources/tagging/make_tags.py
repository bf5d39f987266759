"""Makes the table by which words of notes in a language are tagged, anew.

    python resources/tagging/make_tags.py LANGUAGE TREEBANK

LANGUAGE is english, french or spanish. TREEBANK is a folder with files in the format CoNLL-U,
looked for in all its folders. English: the English Web Treebank of Universal Dependencies (its
sources by document) and its parallel treebank; of these whole files are held back. French: GSD,
PUD, Rhapsodie and ParisStories; Spanish: GSD, PUD and COSER; of these every tenth sentence is. It
takes some ten minutes, and prints how many words are right of the lines held back.
"""

import gzip
import random
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from perceptron import Perceptron
from treebank import ENGLISH, FRENCH, SPANISH, Habits, Line, Node, lines_of, trees

from townnotes.summary.lines.tagging import english_tags
from townnotes.summary.lines.tagging.romance_tags import french_form, spanish_form
from townnotes.summary.lines.tagging.tagger import Tagger, Weights, WordTag
from townnotes_resources import path as resource

_HEAD = """# What words of {} notes are: what each feature of a word speaks for.
# Made by resources/tagging from treebanks of Universal Dependencies (CC BY-SA 4.0).
"""
_ROUNDS = 6
_FILES_HELD_BACK = 100
_ONE_IN = 10


@dataclass(frozen=True)
class Learnt:
    """How a language is learnt: what is done to its words, and how often it must be seen."""

    habits: Habits
    form_of: Callable[[str], str]
    least_seen: int


_LANGUAGES = {
    "english": Learnt(ENGLISH, english_tags.form_of, 12),
    "french": Learnt(FRENCH, french_form, 9),
    "spanish": Learnt(SPANISH, spanish_form, 6),
}


def main(language: str, folder: Path) -> None:
    """Learn, write the table, and print how good it is."""
    how = _LANGUAGES[language]
    chance = random.Random(7)  # noqa: S311 - which files are held back is no secret
    files = sorted(folder.rglob("*.conllu"))
    chance.shuffle(files)
    held, learnt = _parted(files, how.habits)
    learner = Perceptron(
        [one for tree in learnt for one in lines_of(tree, chance, how.habits)],
        how.form_of,
        how.least_seen,
    )
    for number in range(1, _ROUNDS + 1):
        print(f"round {number}: {learner.learn():.4f}", flush=True)
    table = "".join(f"{line}\n" for line in learner.table())
    with gzip.GzipFile(resource(f"languages/{language}_tags.tsv.gz"), "wb", mtime=0) as file:
        file.write((_HEAD.format(language.capitalize()) + table).encode())
    tell(
        Tagger(Weights(table), how.form_of),
        [one for tree in held for one in lines_of(tree, chance, how.habits)],
    )


def _parted(files: Sequence[Path], habits: Habits) -> tuple[list[list[Node]], list[list[Node]]]:
    """Return the sentences held back, and those to learn from."""
    if len(files) > _FILES_HELD_BACK:
        held, learnt = files[:_FILES_HELD_BACK], files[_FILES_HELD_BACK:]
        return list(trees(held, habits)), list(trees(learnt, habits))
    found = list(trees(files, habits))
    return found[::_ONE_IN], [one for at, one in enumerate(found) if at % _ONE_IN]


def tell(tagger: Tagger, lines: list[Line]) -> None:
    """Print the share of words that are right, and for verbs how many of those found, of all."""
    seen: Counter[tuple[WordTag, WordTag]] = Counter()
    for line in lines:
        found = tagger.tag([word for word, _ in line])
        seen.update((true, one.tag) for (_, true), one in zip(line, found, strict=True))
    print(f"right: {sum(n for (true, one), n in seen.items() if true == one) / seen.total():.4f}")
    for tag in (WordTag.FINITE, WordTag.PARTICIPLE, WordTag.NOUN):
        right = seen[tag, tag]
        of_found = sum(n for (_, one), n in seen.items() if one == tag)
        of_all = sum(n for (true, _), n in seen.items() if true == tag)
        print(f"{tag.name.lower()}: {right / of_found:.3f} of found, {right / of_all:.3f} of all")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
