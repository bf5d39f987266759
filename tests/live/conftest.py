"""A live server as whoever runs one sets it up, once for all tests of a process."""

from collections.abc import Generator
from contextlib import suppress

import pytest

from tests.live.cluster import Cluster, haproxy_program, postgresql_programs
from tests.live.laptops import Hall, Office
from townnotes.errors import FileError, RuleError


@pytest.fixture(scope="session")
def cluster() -> Generator[Cluster]:
    programs = postgresql_programs()
    if programs is None:
        pytest.skip("No PostgreSQL server is installed here: apt install postgresql")
    if haproxy_program() is None:
        pytest.skip("HAProxy is not installed here: apt install haproxy")
    pytest.importorskip("psycopg", reason="The extra “live” is not installed here")
    one = Cluster(programs)
    yield one
    one.remove()


@pytest.fixture(scope="session")
def office(cluster: Cluster) -> Generator[Office]:
    """Give an office at a server that was set up by the command line."""
    with Office.at(cluster) as one:
        yield one


@pytest.fixture
def hall(office: Office) -> Generator[Hall]:
    """Give a townhall that Ada shares."""
    one = office.hall()
    yield one
    for laptop in one.laptops:
        with suppress(FileError, RuleError):
            laptop.live.leave()
