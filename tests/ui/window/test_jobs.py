"""Work beside the window: the latest is heard of, failures come in words, and it can be waited for.

Nothing here is timed: each piece of work waits for the gate that the test opens.
"""

import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from townnotes.errors import FileError, RuleError
from townnotes_ui.crash import crashes
from townnotes_ui.jobs import Job, Jobs


class Gate:
    """Work that begins, waits until it may go on, and returns its word."""

    def __init__(self, word: str) -> None:
        self.word = word
        self.began = threading.Event()
        self.opened = threading.Event()

    def work(self, _job: Job) -> str:
        self.began.set()
        self.opened.wait()
        return self.word


@pytest.fixture
def jobs(qapp: QApplication) -> Generator[Jobs]:
    one = Jobs()
    yield one
    one.finish()


@pytest.fixture
def heard() -> list[str]:
    return []


def _until_done(jobs: Jobs, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not jobs.is_busy)


def test_a_result_is_heard_on_the_thread_of_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    threads: list[object] = []

    def work(_job: Job) -> str:
        threads.append(threading.current_thread())
        return "done"

    jobs.start(work, lambda _: threads.append(threading.current_thread()))
    assert jobs.is_busy
    _until_done(jobs, qtbot)

    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_the_latest_alone_is_heard_of_though_the_earlier_ends_last(
    jobs: Jobs, qtbot: QtBot, heard: list[str]
) -> None:
    first, second = Gate("first"), Gate("second")
    jobs.start(first.work, heard.append)
    jobs.start(second.work, heard.append)

    second.opened.set()
    _until_done(jobs, qtbot)
    first.opened.set()
    jobs.finish()
    QApplication.processEvents()

    assert heard == ["second"]


def test_what_is_cancelled_is_never_heard_of(jobs: Jobs, heard: list[str]) -> None:
    gate = Gate("too late")
    jobs.failed.connect(heard.append)
    jobs.start(gate.work, heard.append)

    jobs.cancel()
    assert not jobs.is_busy
    assert jobs.is_running
    gate.opened.set()
    jobs.finish()
    QApplication.processEvents()

    assert heard == []
    assert not jobs.is_running


def test_a_result_that_is_on_its_way_when_the_work_is_cancelled_is_not_heard(
    jobs: Jobs, heard: list[str]
) -> None:
    jobs.start(lambda _: "too late", heard.append)
    jobs.finish()

    jobs.cancel()
    QApplication.processEvents()

    assert heard == []


def test_cancelled_work_ends_where_it_would_next_say_how_far_it_is(
    jobs: Jobs, heard: list[str]
) -> None:
    gate, ended = Gate(""), list[str]()

    def work(job: Job) -> None:
        gate.work(job)
        try:
            job.post(heard.append, "half")
        finally:
            ended.append("here")
        ended.append("went on")

    jobs.start(work)
    gate.began.wait()
    jobs.cancel()
    gate.opened.set()
    jobs.finish()

    assert (heard, ended) == ([], ["here"])


def test_progress_is_heard_in_order_and_before_the_result(
    jobs: Jobs, qtbot: QtBot, heard: list[str]
) -> None:
    def work(job: Job) -> str:
        job.post(heard.append, "one")
        job.post(heard.append, "two")
        return "three"

    jobs.start(work, heard.append)
    _until_done(jobs, qtbot)

    assert heard == ["one", "two", "three"]


@pytest.mark.parametrize("kind", [FileError, RuleError])
def test_a_failure_is_heard_in_its_own_words(
    jobs: Jobs, qtbot: QtBot, heard: list[str], kind: type[Exception]
) -> None:
    def work(_job: Job) -> str:
        raise kind("The disk is full; your notes are safe.")

    jobs.failed.connect(heard.append)
    jobs.start(work, heard.append)
    _until_done(jobs, qtbot)

    assert heard == ["The disk is full; your notes are safe."]


def test_what_nobody_foresaw_is_reported_and_heard_as_a_calm_sentence(
    jobs: Jobs, qtbot: QtBot, heard: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    reports: list[str] = []
    note: Callable[[str], None] = reports.append
    crashes.happened.connect(note)

    jobs.failed.connect(heard.append)
    jobs.start(lambda _: str(1 // 0), heard.append)
    _until_done(jobs, qtbot)
    QApplication.processEvents()
    crashes.happened.disconnect(note)

    assert heard == ["Something went wrong in townnotes. Nothing was changed."]
    (report,) = reports
    assert "ZeroDivisionError" in Path(report).read_text(encoding="utf-8")


def test_one_after_the_other_where_they_are_to_take_turns(qtbot: QtBot, heard: list[str]) -> None:
    jobs = Jobs(in_turn=True)
    first, second = Gate("first"), Gate("second")
    jobs.start(first.work, heard.append)
    first.began.wait()
    jobs.start(second.work, heard.append)
    began_beside_it = second.began.is_set()

    first.opened.set()
    second.opened.set()
    _until_done(jobs, qtbot)

    assert not began_beside_it
    assert heard == ["second"]


def test_work_whose_asker_is_gone_ends_quietly(qapp: QApplication, heard: list[str]) -> None:
    asker, gate, reports = QObject(), Gate("for nobody"), list[str]()
    note: Callable[[str], None] = reports.append
    crashes.happened.connect(note)
    jobs = Jobs(asker)
    jobs.start(gate.work, heard.append)

    asker.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.opened.set()
    jobs.finish()
    QApplication.processEvents()
    crashes.happened.disconnect(note)

    assert (heard, reports) == ([], [])


POSTING = """
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from townnotes_ui.jobs import Jobs

application = QApplication([])
heard = []

def work(job):
    while True:
        job.post(heard.append, job)

for _ in range(int(sys.argv[1])):
    asker = QObject()
    jobs = Jobs(asker)
    jobs.start(work)
    heard.clear()
    while not heard:
        application.processEvents()
    asker.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    while jobs.is_running:
        application.processEvents()
print("still here")
"""


# A thread that said how far it was while its sheet was deleted ended the program.
def test_the_program_outlives_work_that_is_heard_of_while_its_asker_is_deleted() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", POSTING, "200"], capture_output=True, text=True, check=False
    )

    assert (ran.stdout, ran.returncode) == ("still here\n", 0)
