"""The last net: what nobody foresaw becomes a report in a file and one calm sentence."""

import sys
import threading
import time
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

_STARTED = time.strftime("%Y-%m-%d %H%M%S")


class _Crashes(QObject):
    happened = Signal(str)
    """Something went wrong; where the report is, or nothing."""


crashes = _Crashes()


def install() -> None:
    """Catch what is not caught elsewhere, and keep Qt from writing on the terminal."""
    sys.excepthook = _catch
    threading.excepthook = _catch_in_thread
    qInstallMessageHandler(_pass_over)


def report_failure(error: BaseException, trace: TracebackType | None = None) -> None:
    """Write a report about a failure and have the window say so; never fails itself."""
    from townnotes.crash_report import write_report

    report = write_report(type(error), trace or error.__traceback__)
    crashes.happened.emit(str(report or ""))


def write_rescue(text: str) -> str:
    """Write a text whose session was not loaded before the end; returns where, or nothing.

    One file a run of the program, written over as the text grows.
    """
    from townnotes import private_files
    from townnotes.settings import data_folder

    target = data_folder() / "reports" / f"unsaved note {_STARTED}.txt"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        private_files.write_text(target, text)
    except OSError:
        return ""
    return str(target)


def _catch(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        report_failure(error, trace)


def _catch_in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        report_failure(args.exc_value)


def _pass_over(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Say nothing: what Qt remarks on is for developers, who see it in the tests."""
