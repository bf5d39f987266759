"""The figures of the house: how the code is laid out, and what that costs at the window.

`python tests/bench/house_bench.py` counts, and runs the benchmarks of the start, of keys, of
loading and of *Next*; `--count` only counts. Each figure is printed with its limit.
"""

import ast
import re
import subprocess
import sys
import tokenize
from collections import Counter
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from statistics import median
from typing import NamedTuple

import grimp

# Has this process find the packages.
from bench_place import ROOT

FOLDERS = ("townnotes", "ui", "exporters", "resources")
PACKAGES = ("townnotes", "townnotes_ui", "townnotes_exporters", "townnotes_resources")
MOST_FILES, MOST_LINES, MOST_IMPORTS, MOST_IN_FOLDER = 400, 56_000, 8.5, 20
IMPORTS = (ast.Import, ast.ImportFrom)
NO_CODE = {
    tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT,
    tokenize.ENDMARKER,
}  # fmt: skip


class Figure(NamedTuple):
    """One figure, and the most it may be."""

    name: str
    value: float
    limit: float

    def said(self) -> str:
        """Return it as a line, with whether it holds."""
        word = "holds" if self.value <= self.limit else "MISSED"
        return f"{word:6}  {self.value:9,.5g}  (limit {self.limit:,g})  {self.name}"


class Measured(NamedTuple):
    """A figure in what a benchmark prints; of several numbers the middle one counts."""

    name: str
    pattern: str
    limit: float

    def read(self, printed: str) -> Figure:
        """Find it."""
        found = re.search(self.pattern, printed)
        assert found, f"{self.name} is not in:\n{printed}"
        numbers = [float(one) for one in found[1].split(", ")]
        return Figure(self.name, median(numbers), self.limit)


BENCHES = {
    ("start_bench.py",): (
        Measured("start with 500 interventions, × a bare window", r"start ([\d.]+) ×", 1.3),
    ),
    ("typing_bench.py", "--interventions", "500", "--points", "5"): (
        Measured("a key, median, × a bare QPlainTextEdit's",
                 r"median ([\d.]+) × [^\n]*QPlainTextEdit", 1.8),
        Measured("a key, ms of the 99th of a hundred", r"\n  p99 ([\d.]+) ms \(", 8),
    ),
    ("busy_bench.py",): (
        Measured("worst key while a session loads, ms", r"runs: ([\d., ]+) ms", 33),
    ),
    ("next_bench.py",): (
        Measured("Next at 10,000, × the same at 100", r"G6 next: ([\d.]+) ×", 1.2),
        Measured("a tag at 10,000, × the same at 100", r"G6 tag: ([\d.]+) ×", 1.2),
    ),
}  # fmt: skip


def docstring_lines(tree: ast.Module) -> Iterator[int]:
    """Return the lines of the texts that stand for themselves."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield from range(node.lineno, (node.end_lineno or 0) + 1)


def code_lines(text: str, tree: ast.Module) -> int:
    """Count the lines that are neither blank nor comment nor docstring."""
    found: set[int] = set()
    for token in tokenize.generate_tokens(StringIO(text).readline):
        if token.type not in NO_CODE:
            found.update(range(token.start[0], token.end[0] + 1))
    return len(found.difference(docstring_lines(tree)))


def import_lines(tree: ast.Module) -> int:
    """Count the lines of imports, late ones too."""
    found = (node for node in ast.walk(tree) if isinstance(node, IMPORTS))
    return sum((node.end_lineno or 0) - node.lineno + 1 for node in found)


def circles() -> set[frozenset[str]]:
    """Return the modules that import each other, late and for types only included."""
    graph = grimp.build_graph(*PACKAGES)
    reached = {one: graph.find_upstream_modules(one) for one in graph.modules}
    found = (
        frozenset({one, *(other for other in all_ if one in reached[other])})
        for one, all_ in reached.items()
    )
    return {one for one in found if len(one) > 1}


def counted() -> list[Figure]:
    """Count files, lines, imports, names and circles."""
    paths = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))]
    texts = [path.read_text(encoding="utf-8") for path in paths]
    trees = [ast.parse(text) for text in texts]
    code = sum(code_lines(text, tree) for text, tree in zip(texts, trees, strict=True))
    imports = sum(import_lines(tree) for tree in trees)
    folders = Counter(path.parent for path in paths)
    fullest, most = folders.most_common(1)[0]
    classes = Counter(
        node.name for tree in trees for node in tree.body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )  # fmt: skip
    twice = sorted(name for name, count in classes.items() if count > 1)
    found = sorted(", ".join(sorted(one)) for one in circles())
    return [
        Figure(f"circles between modules {'; '.join(found)}", len(found), 0),
        Figure("files of the four packages", len(paths), MOST_FILES),
        Figure("lines", sum(text.count("\n") for text in texts), MOST_LINES),
        Figure("import lines of a hundred lines of code", 100 * imports / code, MOST_IMPORTS),
        Figure(f"files in {fullest.relative_to(ROOT)}, the fullest folder", most, MOST_IN_FOLDER),
        Figure(f"public class names used twice {', '.join(twice)}", len(twice), 0),
    ]


def measured() -> Iterator[Figure]:
    """Run the benchmarks, one after the other, and read their figures."""
    for words, figures in BENCHES.items():
        file, *options = words
        ran = subprocess.run(
            [sys.executable, str(Path(__file__).with_name(file)), *options],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert ran.stdout, ran.stderr
        for one in figures:
            yield one.read(ran.stdout)


def main(words: list[str]) -> int:
    """Print every figure; 1 where one is missed."""
    found: list[Figure] = []
    for figures in (counted, *(() if "--count" in words else (measured,))):
        for figure in figures():
            print(figure.said(), flush=True)
            found.append(figure)
    return int(any(one.value > one.limit for one in found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
