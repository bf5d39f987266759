"""Work for the session in any thread, whose end its own thread waits for."""

import threading
from collections.abc import Callable


class WorkBeside:
    """Work done once, in any thread; what fails is raised where its end is waited for."""

    def __init__(self) -> None:
        self._failure: BaseException | None = None
        self._ended = threading.Event()

    def run(self, work: Callable[[], object]) -> None:
        """Do it; a failure is kept for `wait`."""
        try:
            work()
        except BaseException as failure:  # noqa: BLE001 - raised again by `wait`
            self._failure = failure
        finally:
            self._ended.set()

    def wait(self) -> None:
        """Wait until it has ended; raises what kept it from being done."""
        self._ended.wait()
        if self._failure is not None:
            raise self._failure
