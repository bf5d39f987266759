"""Finds every text of the program that a user reads, by what the source says."""

import ast
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from townnotes.language.saying import FORMS

ROOT = Path(__file__).parents[2]
PACKAGES = ("ui/townnotes_ui", "townnotes", "exporters/townnotes_exporters")
"""In the order in which a translator meets their texts."""
FIRST_IS_TEXT = {
    "tr", "counted", "Saying", "RuleError", "FileError", "LeftOpenError", "DamageError",
}  # fmt: skip
"""Calls whose first argument is a text."""
SECOND_IS_TEXT = {"LintRule", "_said", "Importer", "Format"}
HOUSE_STYLES = "resources/townnotes_resources/house_styles"
ACTIONS = "ui/townnotes_ui/actions/table.py"
TABLES: Mapping[str, tuple[str, ...]] = {
    "ui/townnotes_ui/actions/help_rows.py": ("ON_THE_LIST", "MARKS"),
    "ui/townnotes_ui/bring_in/questions.py": ("_LETTERS",),
    "townnotes/summary/coverage.py": ("REASONS",),
    "townnotes/domain/commands/agenda.py": ("USUAL_ITEMS",),
    "townnotes/domain/entities/floor.py": ("FLOOR_KINDS", "OTHER_KINDS"),
    "townnotes/domain/languages.py": ("SUMMARY_LANGUAGES",),
}
"""Literals of a module in which texts are looked up: of a dict its values, of pairs the second."""
LABELLED: Mapping[str, tuple[str, ...]] = {
    "townnotes/domain/entities": ("label",),
    "exporters/townnotes_exporters/formats.py": ("title", "about"),
    "townnotes/importers/call/importers.py": ("title",),
}
"""Keywords, of any call in a module or package, whose value is a text."""


class Found(NamedTuple):
    """A text, whether it counts, and the modules it stands in."""

    text: str
    counts: bool
    where: tuple[str, ...]


def texts(root: Path = ROOT) -> dict[str, Found]:
    """Return every text by its words, in the order in which modules have them."""
    found: dict[str, Found] = {}
    for text, name in _style_titles(root):
        found[text] = Found(text, counts=False, where=(name,))
    for folder in PACKAGES:
        for module in sorted((root / folder).rglob("*.py")):
            name = module.relative_to(root).as_posix()
            for text, counts in texts_in(module.read_text(encoding="utf-8"), name):
                known = found.get(text, Found(text, counts=False, where=()))
                where = known.where if name in known.where else (*known.where, name)
                found[text] = Found(text, known.counts or counts, where)
    return found


def _style_titles(root: Path) -> Iterator[tuple[str, str]]:
    """Give the titles of the house styles that come with the program, and their files."""
    for style in sorted((root / HOUSE_STYLES).glob("*.toml")):
        title = tomllib.loads(style.read_text(encoding="utf-8")).get("title")
        if isinstance(title, str):
            yield title, f"{HOUSE_STYLES}/{style.name}"


def texts_in(source: str, name: str) -> Iterator[tuple[str, bool]]:
    """Give each text of a module, and whether it counts."""
    tree = ast.parse(source)
    held = _held(tree)
    for node in sorted(_nodes(tree), key=lambda one: (one.lineno, one.col_offset)):
        if isinstance(node, ast.Call):
            yield from _of_call(node, name, held)
        elif _named(node) & set(TABLES.get(name, ())) and node.value is not None:
            yield from ((text, False) for text in _of_table(node.value))


def _held(tree: ast.AST) -> dict[int, list[ast.AST]]:
    """Return, for each place where a name is used in a function, what the function gave it."""
    held: dict[int, list[ast.AST]] = {}
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            given: dict[str, list[ast.AST]] = {}
            inside = list(ast.walk(function))
            for node in inside:
                if isinstance(node, ast.Assign):
                    for name in _named(node):
                        given.setdefault(name, []).append(node.value)
            held |= {id(one): given[one.id] for one in inside
                     if isinstance(one, ast.Name) and one.id in given}  # fmt: skip
    return held


def _nodes(tree: ast.AST) -> Iterator[ast.Call | ast.Assign | ast.AnnAssign]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.Call, ast.Assign, ast.AnnAssign)):
            yield node


def _named(node: ast.Assign | ast.AnnAssign) -> set[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return {one.id for one in targets if isinstance(one, ast.Name)}


def called(node: ast.Call) -> str:
    """Return the name of what is called, whatever it is an attribute of."""
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _of_call(
    node: ast.Call, name: str, held: Mapping[int, list[ast.AST]]
) -> Iterator[tuple[str, bool]]:
    values = [value for one in _texts_among(node, name) for value in held.get(id(one), [one])]
    for value in values:
        yield from ((text, FORMS in text) for text in literals(value))


def _texts_among(node: ast.Call, name: str) -> Iterator[ast.AST]:
    """Give the arguments of a call that are texts."""
    does, first, second = called(node), node.args[:1], node.args[1:2]
    if does in FIRST_IS_TEXT or (does == "_group" and name == ACTIONS):
        yield from first
    elif does in SECOND_IS_TEXT or (does == "Action" and name == ACTIONS):
        yield from second
    keys = next((keys for place, keys in LABELLED.items() if name.startswith(place)), ())
    yield from (one.value for one in node.keywords if one.arg in keys)
    for one in node.keywords:
        if one.arg == "metadata" and isinstance(one.value, ast.Dict):
            yield from _values_of(one.value, "help")


def _values_of(node: ast.Dict, key: str) -> Iterator[ast.AST]:
    for name, value in zip(node.keys, node.values, strict=True):
        if isinstance(name, ast.Constant) and name.value == key:
            yield value


def literals(node: ast.AST) -> Iterator[str]:
    """Give the texts that an expression may be: itself, or either side of a choice."""
    match node:
        case ast.Constant(value=str(text)):
            if text:
                yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from literals(body)
            yield from literals(orelse)
        case ast.BoolOp(values=values):
            for one in values:
                yield from literals(one)
        case _:
            pass


def _of_table(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Call(args=[inside]):
            yield from _of_table(inside)
        case ast.Dict(values=values):
            for one in values:
                yield from literals(one)
        case ast.Tuple(elts=elements) | ast.List(elts=elements):
            for one in elements:
                # Of a pair the first is a key or a mark.
                yield from literals(one.elts[-1] if isinstance(one, ast.Tuple) else one)
        case _:
            pass
