"""What a screen reader hears on the bus of a desktop, from a window on a display of its own."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage, QDBusVariant

from tests.patience import PATIENCE_S, comes_true

NEEDED = ("Xvfb", "dbus-daemon", "dbus-monitor")
ROOT = Path(__file__).parents[3]
_WHY = "needs Xvfb, dbus and at-spi2-core, which .ci/run installs"
_IS_THERE = all(map(shutil.which, NEEDED)) and Path("/usr/libexec/at-spi2-registryd").exists()
_SAID = re.compile(r'^   variant +string "(.*)"$', re.MULTILINE)
pytestmark = pytest.mark.skipif(not _IS_THERE, reason=_WHY)


@pytest.fixture
def desktop(tmp_path: Path) -> Generator[dict[str, str]]:
    """Start a display and a session bus; returns the environment of a program on them."""
    with ExitStack() as running:
        reading, writing = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-displayfd", str(writing)],
            pass_fds=[writing], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        running.callback(_end, screen)
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            env={**os.environ, "DISPLAY": f":{number}", "XDG_RUNTIME_DIR": str(tmp_path)},
        )  # fmt: skip
        running.callback(_end, daemon)
        assert daemon.stdout is not None
        running.callback(daemon.stdout.close)
        yield {
            **os.environ,
            "DISPLAY": f":{number}",
            "DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip(),
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(tmp_path),
        }


def _end(process: "subprocess.Popen[str] | subprocess.Popen[bytes]") -> None:
    process.terminate()
    process.wait(PATIENCE_S)


class ScreenReader:
    """Comes to a desktop as one does: says that it is there, and asks for announcements."""

    def __init__(self, address: str, said: Path) -> None:
        self._said = said
        session = QDBusConnection.connectToBus(address, "desktop")
        where = ("org.a11y.Bus", "/org/a11y/bus")
        bus = QDBusInterface(*where, "org.a11y.Bus", session)
        self.bus_address = str(bus.call("GetAddress").arguments()[0])
        status = QDBusInterface(*where, "org.freedesktop.DBus.Properties", session)
        status.call("Set", "org.a11y.Status", "ScreenReaderEnabled", QDBusVariant(True))
        self._bus = QDBusConnection.connectToBus(self.bus_address, "screen reader")
        registry = QDBusInterface(
            "org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry",
            self._bus,
        )  # fmt: skip
        answer = registry.call("RegisterEvent", "object:announcement")
        assert answer.type() == QDBusMessage.MessageType.ReplyMessage, answer.errorMessage()

    @property
    def heard(self) -> list[str]:
        """What was announced so far."""
        return _SAID.findall(self._said.read_text("utf-8"))


# M4
def test_a_call_is_heard_on_the_bus(desktop: dict[str, str], tmp_path: Path) -> None:
    said = tmp_path / "said"
    reader = ScreenReader(desktop["DBUS_SESSION_BUS_ADDRESS"], said)
    rule = "type='signal',interface='org.a11y.atspi.Event.Object',member='Announcement'"
    with said.open("w") as kept:
        monitor = subprocess.Popen(
            ["dbus-monitor", "--address", reader.bus_address, rule], stdout=kept
        )
        assert comes_true(lambda: "NameAcquired" in said.read_text("utf-8"))
        script = [sys.executable, "-m", "tests.ui.by_ear.scripted_call", str(tmp_path)]
        subprocess.run(script, env=desktop, cwd=ROOT, check=True, timeout=PATIENCE_S)
        _end(monitor)

    assert reader.heard[:4] == [
        "Marta Kovač, Harbour Friends has the floor. The limit is 2 minutes. Next: Idris Okoro.",
        "theme pay on",
        "29 seconds left of 2 minutes.",
        "Over time: the limit was 2 minutes.",
    ]
    assert reader.heard[4].startswith("Saved at ")
