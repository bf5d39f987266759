"""The last net: what nobody foresaw becomes a report in a file and one calm sentence."""

import sys
import threading
import time
import traceback
from collections import deque
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from townnotes import __version__

_messages: deque[str] = deque(maxlen=50)
"""What Qt said last, for the report."""


class _Crashes(QObject):
    happened = Signal(str)
    """Something went wrong; where the report is, or nothing."""


crashes = _Crashes()


def install() -> None:
    """Catch what is not caught elsewhere, and keep what Qt says."""
    sys.excepthook = _catch
    threading.excepthook = _catch_in_thread
    qInstallMessageHandler(_keep)


def report_failure(error: BaseException) -> None:
    """Write a report about a failure and have the window say so; never fails itself."""
    # Written at once: the next thing to fail may be the program.
    where = _write("".join(traceback.format_exception(error)))
    crashes.happened.emit(where)


def write_rescue(text: str) -> str:
    """Write a text that has no place in the session yet; returns where, or nothing."""
    return _write(text, name="unsaved note")


def _catch(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    report_failure(error)


def _catch_in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        report_failure(args.exc_value)


def _keep(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    del context
    _messages.append(f"{kind.name}: {message}")


def _write(text: str, name: str = "report") -> str:
    try:
        from townnotes.settings import data_folder

        folder = data_folder() / "reports"
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / f"{name} {time.strftime('%Y-%m-%d %H%M%S')}.txt"
        about = f"townnotes {__version__}, Python {sys.version.split()[0]}, Qt {qVersion()}"
        lines = [about, sys.platform, "", text, "", *_messages]
        target.write_text("\n".join(lines), encoding="utf-8", errors="backslashreplace")
    except Exception:  # noqa: BLE001 - a report that cannot be written must not be the next crash
        return ""
    return str(target)
