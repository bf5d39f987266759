"""Makes the table of a language's nouns, with the gender of each, anew.

    python resources/tagging/make_nouns.py LANGUAGE TREEBANK

LANGUAGE is french or spanish, TREEBANK the folder that `make_tags.py` learns from. A noun is in the
table where its gender is the same nearly everywhere.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from townnotes_resources import path as resource

_HEAD = """# Nouns of {}: each form and its gender.
# Made by resources/tagging from treebanks of Universal Dependencies (CC BY-SA 4.0).
"""
_SHARE = 0.9
_LEAST = 3

Row = Sequence[str]


def main(language: str, folder: Path) -> None:
    """Count the genders of nouns, and write the table."""
    genders: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for rows in _sentences(folder):
        for row in rows:
            form = row[1].lower()
            if row[3] == "NOUN" and len(form) >= _LEAST and form.isalpha():
                own = _article(rows, row[0])
                gender = _value(row, "Gender") or _value(own, "Gender")
                if gender in {"Masc", "Fem"}:
                    genders[form][gender[0].lower()] += 1
    lines = [f"{form}\t{_told(found)}\n" for form, found in sorted(genders.items()) if _told(found)]
    file = resource(f"languages/{language}_nouns.tsv")
    file.write_text(_HEAD.format(language.capitalize()) + "".join(lines), encoding="utf-8")
    print(len(lines), "nouns")


def _sentences(folder: Path) -> Iterator[list[Row]]:
    for file in sorted(folder.rglob("*.conllu")):
        for text in file.read_text(encoding="utf-8").split("\n\n"):
            rows = [line.split("\t") for line in text.splitlines()]
            yield [row for row in rows if row[0].isdigit()]


def _article(rows: Sequence[Row], head: str) -> Row:
    """Return the determiner that hangs on a word; empty cells where there is none."""
    found = (row for row in rows if row[6] == head and row[3] == "DET")
    return next(found, [""] * 10)


def _value(row: Row, name: str) -> str:
    cells = f"{row[5]}|{row[9]}".split("|")
    return next((one.partition("=")[2] for one in cells if one.startswith(name)), "")


def _told(found: Counter[str]) -> str:
    gender, count = found.most_common(1)[0]
    return gender if count >= _SHARE * found.total() else ""


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
