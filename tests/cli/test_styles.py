"""`townnotes styles`: which there are, and a copy to edit."""

import os
import subprocess
import sys
from pathlib import Path

from townnotes.summary.style.house_style import BUILT_IN, read_style, styles_folder

ROOT = Path(__file__).parents[2]


def _run(*words: object) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join(str(ROOT / one) for one in ("", "ui", "exporters", "resources"))
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "townnotes", "styles", *map(str, words)],
        capture_output=True, encoding="utf-8", check=False, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip


# F9
def test_the_command_line_names_the_house_styles() -> None:
    lines = _run().stdout.splitlines()

    assert [line.split()[0] for line in lines] == list(BUILT_IN)


# F9
def test_the_command_line_copies_a_style_that_can_be_edited_and_is_then_named() -> None:
    ran = _run("--copy", "editorial")

    target = styles_folder() / "my-editorial.toml"
    assert ran.stdout == f"Written: {target}\n"
    assert read_style(target.read_text(encoding="utf-8"), str(target)).numbers == "words"
    assert "my-editorial   Editorial Manual, strict (my copy)" in _run().stdout


# F9
def test_the_command_line_says_where_a_style_of_yours_has_a_mistake() -> None:
    styles_folder().mkdir(parents=True)
    text = 'extends = "townhall"\ntitle = "ours"\n\n[thresholds]\nbare = "four"\n'
    (styles_folder() / "ours.toml").write_text(text, encoding="utf-8")

    ran = _run()

    assert "ours.toml”, line 5, “thresholds.bare”: it must be a whole number" in ran.stderr
    assert ran.returncode == 0


# F9
def test_a_style_that_is_not_there_is_not_copied() -> None:
    ran = _run("--copy", "baroque")

    assert ran.returncode == 1
    assert "there are townhall, editorial, named, record" in ran.stderr
