"""The shape of the house: who may import whom, and how long a file and a function may grow."""

import ast
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[1]
SOURCES = ("townnotes", "ui", "exporters", "resources")
PACKAGES = ("townnotes", "townnotes_ui", "townnotes_exporters", "townnotes_resources")
LONGEST_FILE, LONGEST_FUNCTION = 400, 60
MOST_FILES_IN_A_FOLDER = 20
MAY_CATCH_ALL = {"jobs.py"}
TAKEN_FOR_CHILDREN = {
    "nextInFocusChain", "previousInFocusChain", "screen", "topLevelWidget", "buddy", "completer",
    "group", "menu", "menuAction",
}  # fmt: skip
"""What these return PySide takes for a child of the widget asked: with that it declares dead what
is alive, as the text of the note, and a paint ends the program."""


def _files() -> list[Path]:
    return [path for folder in SOURCES for path in sorted((ROOT / folder).rglob("*.py"))]


def _functions() -> list[tuple[str, int]]:
    return [
        (f"{path.name}:{node.name}", (node.end_lineno or 0) - node.lineno + 1)
        for path in _files()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    ]


def test_each_package_imports_only_what_stands_below_it() -> None:
    lint = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert lint, "import-linter is part of the test extra"

    ran = subprocess.run(
        [lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_no_modules_import_each_other_in_a_circle() -> None:
    # Late imports count, and those for types alone: they tie modules together as others do.
    graph = grimp.build_graph(*PACKAGES, exclude_type_checking_imports=False, cache_dir=None)
    circles = {
        frozenset({one, *both})
        for one in graph.modules
        if (both := graph.find_upstream_modules(one) & graph.find_downstream_modules(one))
    }

    assert [sorted(circle) for circle in circles] == []


def test_no_folder_holds_more_files_than_one_looks_through() -> None:
    counted = Counter(path.parent for path in _files())

    assert [str(one) for one, files in counted.items() if files > MOST_FILES_IN_A_FOLDER] == []


def test_no_two_public_classes_have_one_name() -> None:
    counted = Counter(
        node.name
        for path in _files()
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )

    assert [name for name, times in counted.items() if times > 1] == []


def test_no_file_and_no_function_grows_too_long() -> None:
    long_files = [
        path.name
        for path in _files()
        if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_FILE
    ]

    assert long_files == []
    assert [name for name, lines in _functions() if lines > LONGEST_FUNCTION] == []


def test_only_the_jobs_beside_the_window_catch_everything() -> None:
    wide = {
        path.name
        for path in _files()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") == "Exception")
    }

    assert wide <= MAY_CATCH_ALL


def test_the_window_asks_nothing_whose_answer_pyside_takes_for_a_child() -> None:
    asked = [
        f"{path.name}:{node.lineno} {node.func.attr}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in TAKEN_FOR_CHILDREN
        and not node.args
    ]

    assert asked == []


@pytest.mark.parametrize(
    "module", ["townnotes.command_line.commands", "townnotes.demo", "townnotes.session"]
)
def test_commands_that_need_no_window_import_no_qt(module: str) -> None:
    script = f"import sys, {module}; sys.exit('PySide6' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False).returncode == 0


def test_every_module_says_in_a_sentence_what_it_is_for() -> None:
    silent = [
        path.name for path in _files() if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]

    assert silent == []
