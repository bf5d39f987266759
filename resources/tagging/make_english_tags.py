"""Makes the table by which words of English notes are tagged, anew.

    python resources/tagging/make_english_tags.py TREEBANK

TREEBANK is a folder with files in the format CoNLL-U, looked for in all its folders: those of the
English Web Treebank of Universal Dependencies (its sources by document) and of its parallel
treebank. It takes some ten minutes, and prints how many words are right of lines held back.
"""

import gzip
import random
import sys
from collections import Counter
from pathlib import Path

from perceptron import Perceptron
from treebank import Line, lines_of, trees

from townnotes.summary.lines.tagging.english_tags import form_of
from townnotes.summary.lines.tagging.tagger import Tagger, Weights, WordTag
from townnotes_resources import path as resource

_HEAD = """# What words of English notes are: what each feature of a word speaks for.
# Made by resources/tagging from treebanks of Universal Dependencies (CC BY-SA 4.0).
"""
_ROUNDS = 6
_HELD_BACK = 100


def main(folder: Path) -> None:
    """Learn, write the table, and print how good it is."""
    chance = random.Random(7)  # noqa: S311 - which files are held back is no secret
    files = sorted(folder.rglob("*.conllu"))
    chance.shuffle(files)
    held, learnt = files[:_HELD_BACK], files[_HELD_BACK:]
    learner = Perceptron([one for tree in trees(learnt) for one in lines_of(tree, chance)], form_of)
    for number in range(1, _ROUNDS + 1):
        print(f"round {number}: {learner.learn():.4f}", flush=True)
    table = "".join(f"{line}\n" for line in learner.table())
    with gzip.GzipFile(resource("languages/english_tags.tsv.gz"), "wb", mtime=0) as file:
        file.write((_HEAD + table).encode())
    tell(
        Tagger(Weights(table), form_of),
        [one for tree in trees(held) for one in lines_of(tree, chance)],
    )


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
    main(Path(sys.argv[1]))
