"""The command line: what it writes, what it says, and how it refuses."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from townnotes_resources import path as resource

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"


def _run(*words: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join(str(ROOT / one) for one in ("", "ui", "exporters", "resources"))
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "townnotes", *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=cwd or ROOT,
        env={**os.environ, "PYTHONPATH": paths, "DISPLAY": "", "WAYLAND_DISPLAY": ""},
    )


def test_the_demo_builds_a_session_and_its_summary_and_says_where(tmp_path: Path) -> None:
    ran = _run("demo", cwd=tmp_path)

    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / "townnotes-demo" / "Practice townhall.townnotes").exists()
    assert (tmp_path / "townnotes-demo" / "Practice townhall.docx").stat().st_size > 5000
    assert "Practice townhall.docx" in ran.stdout
    assert "took place on" in ran.stdout
    assert "no screen" in ran.stdout


def test_a_second_demo_keeps_the_first(tmp_path: Path) -> None:
    for _ in range(2):
        assert _run("demo", "--folder", tmp_path).returncode == 0

    assert len(list(tmp_path.glob("*.townnotes"))) == 2


def test_a_demo_without_a_screen_imports_no_qt(tmp_path: Path) -> None:
    script = (
        "import sys; sys.argv = ['townnotes', 'demo', '--folder', sys.argv[1]];"
        "from townnotes.__main__ import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    environment = {**os.environ, "DISPLAY": "", "WAYLAND_DISPLAY": ""}

    ran = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, env=environment, check=False,
        capture_output=True,
    )  # fmt: skip

    assert ran.returncode == 0


def test_a_session_goes_to_json_markdown_and_word(tmp_path: Path) -> None:
    session = tmp_path / "one.townnotes"
    source = resource("demo/townhall.json")
    assert _run("new", session, "--from", source).returncode == 0

    for name in ("out.json", "out.md", "out.docx"):
        ran = _run("export", session, "--to", tmp_path / name)
        assert (ran.returncode, ran.stdout) == (0, f"Written: {tmp_path / name}\n")

    written = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert written == json.loads(source.read_text(encoding="utf-8"))
    assert (tmp_path / "out.md").read_text(encoding="utf-8").startswith("# Summary")
    assert (tmp_path / "out.docx").read_bytes().startswith(b"PK")


def test_the_shared_example_gives_its_summary_word_for_word_where_fields_make_it(
    tmp_path: Path,
) -> None:
    if not (SHARED / "example.md").exists():
        pytest.skip("the shared example is not on this machine")
    session, target = tmp_path / "e.townnotes", tmp_path / "e.md"
    assert _run("new", session, "--from", SHARED / "example.json").returncode == 0
    assert _run("export", session, "--to", target).returncode == 0

    written = target.read_text(encoding="utf-8").strip().split("\n\n")
    expected = (SHARED / "example.md").read_text(encoding="utf-8").strip().split("\n\n")

    computed = [one for one in expected if not one.startswith("(")]
    assert [one for one in written if one in computed] == computed
    assert len(written) == len(expected)


def test_the_export_of_json_says_that_it_carries_private_points(tmp_path: Path) -> None:
    session = tmp_path / "one.townnotes"
    _run("new", session)

    said = _run("export", session, "--to", tmp_path / "a.json").stderr
    unsaid = _run("export", session, "--to", tmp_path / "b.json", "--without-private").stderr

    assert ("private points" in said, unsaid) == (True, "")


def test_check_and_info_read_a_sound_session(tmp_path: Path) -> None:
    session = tmp_path / "one.townnotes"
    _run("new", session, "--from", resource("demo/townhall.json"))

    assert "each as it was written" in _run("check", session, "--rebuild").stdout
    assert "35 (28 stakeholders" in _run("info", session).stdout


def _refused(ran: subprocess.CompletedProcess[str]) -> str:
    assert ran.returncode == 1, ran.stdout + ran.stderr
    assert "Traceback" not in ran.stderr
    return ran.stderr


def test_each_refusal_is_a_sentence_and_exit_code_1(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"format": "townnotes-session", "version": 1, "themes": 3}', "utf-8")
    latin = tmp_path / "latin.json"
    latin.write_bytes(b'{"format": "\xe9"}')
    session = tmp_path / "s.townnotes"
    _run("new", session)
    folder_target = tmp_path / "folder.docx"
    folder_target.mkdir()

    said = [
        _refused(_run("new", tmp_path / "n.townnotes", "--from", wrong)),
        _refused(_run("new", tmp_path / "n.townnotes", "--from", latin)),
        _refused(_run("new", tmp_path / "n.townnotes", "--from", tmp_path / "none.json")),
        _refused(_run("new", session)),
        _refused(_run("new", tmp_path / "n.txt")),
        _refused(_run("info", tmp_path / "none.townnotes")),
        _refused(_run("info", wrong)),
        _refused(_run("export", session, "--to", tmp_path / "x.odt")),
        _refused(_run("export", session, "--to", folder_target)),
        _refused(_run("export", session, "--to", tmp_path / "no" / "x.docx")),
        _refused(_run("demo", "--folder", wrong)),
    ]

    assert all(one.startswith("townnotes: ") and one.count("\n") == 1 for one in said)
    assert not (tmp_path / "n.townnotes").exists()


def test_help_reads_well_for_every_command() -> None:
    for words in ((), ("demo",), ("new",), ("export",), ("check",), ("info",)):
        ran = _run(*words, "--help")
        assert ran.returncode == 0
        assert "Usage: " in ran.stdout


def test_control_characters_of_a_name_do_nothing_to_the_terminal(tmp_path: Path) -> None:
    source = tmp_path / "a.json"
    source.write_text(
        '{"format": "townnotes-session", "version": 1, "session": {"name": "a\\u001b]0;x\\u0007"}}',
        "utf-8",
    )
    session = tmp_path / "a.townnotes"
    _run("new", session, "--from", source)

    assert "\x1b" not in _run("info", session).stdout


# C10
def test_the_speaking_times_are_written_as_a_table(tmp_path: Path) -> None:
    session, target = tmp_path / "one.townnotes", tmp_path / "times.csv"
    _run("new", session, "--from", resource("demo/townhall.json"))

    ran = _run("times", session, "--to", target)

    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert (ran.returncode, ran.stdout) == (0, f"Written: {target}\n")
    assert lines[0].startswith("row,item,speaker,organization,category,kind,began,ended,allotted")
    assert {line.split(",")[0] for line in lines[1:]} == {"intervention", "speaker", "category"}


# C10
def test_speaking_times_that_are_no_table_are_refused(tmp_path: Path) -> None:
    session = tmp_path / "one.townnotes"
    _run("new", session)

    assert "are written as .csv" in _refused(_run("times", session, "--to", tmp_path / "t.docx"))


# A2
def test_the_next_in_series_is_begun_after_another(tmp_path: Path) -> None:
    first, second = tmp_path / "first.townnotes", tmp_path / "second.townnotes"
    source = resource("demo/townhall.json")
    assert _run("new", first, "--from", source).returncode == 0

    ran = _run("new", second, "--after", first)

    assert ran.returncode == 0, ran.stderr
    number = json.loads(source.read_text(encoding="utf-8"))["session"]["ordinal"]
    assert f"No. {number + 1} " in _run("info", second).stdout
