"""The two commands of the guide set a server up, run as they stand there but for where it is."""

import re
import shlex
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.live.cluster import SUPERUSER, Cluster, Proxy, free_port
from townnotes.command_line.commands import command_line
from townnotes.live.hosting import read_host_link
from townnotes_resources import path

ROOT = Path(__file__).parents[2]
AT, CONFIG = "live.example.org:5433", "/etc/haproxy/haproxy.cfg"


def _commands() -> list[list[str]]:
    page = path("guide").joinpath("it-departments.md").read_text(encoding="utf-8")
    section = page.split("## A server for live townhalls")[1].split("\n## ")[0]
    block = re.search(r"```\n(.*?)```", section, re.DOTALL)
    assert block
    return [shlex.split(line) for line in block[1].splitlines()]


def test_two_commands_set_a_server_up() -> None:
    assert len(_commands()) == 2


def test_the_first_installs_what_these_tests_run_with() -> None:
    command = _commands()[0]
    packages = command[command.index("-y") + 1 :]
    run = ROOT / ".ci" / "run"
    if not run.exists():
        pytest.skip("There is no .ci/run beside the tests here")

    assert command[:3] == ["sudo", "apt-get", "install"]
    assert set(packages) <= set(re.findall(r"[\w.-]+", run.read_text(encoding="utf-8")))


def test_what_the_first_installs_is_debian_s(cluster: Cluster) -> None:
    packages = _commands()[0][4:]
    asked = subprocess.run(["dpkg", "-s", *packages], capture_output=True, check=False)

    assert asked.returncode == 0, asked.stderr.decode()


def test_the_second_makes_a_server_that_lets_laptops_in(
    cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGHOST", str(cluster.folder))
    monkeypatch.setenv("PGPORT", str(cluster.port))
    monkeypatch.setenv("PGUSER", SUPERUSER)
    port, config = free_port(), tmp_path / "haproxy.cfg"
    told = {AT: f"localhost:{port}", CONFIG: str(config)}
    words = [told.get(word, word) for word in _commands()[1]]
    assert words[:3] == ["sudo", "townnotes", "server"]
    # Beside the server of the other tests, and in no folder of this computer.
    beside = ["--database", "guide", "--folder", str(tmp_path)]

    ran = CliRunner().invoke(command_line, [*words[2:], *beside])

    assert ran.exit_code == 0, ran.output
    proxy = Proxy(config, port)
    invited = CliRunner().invoke(
        command_line, ["server", "invite", "--office", "Press", "--database", "guide"]
    )
    link = read_host_link(invited.stdout.splitlines()[0])
    said = _asked(link.server.password, port, tmp_path)
    proxy.end()
    assert said == "1"


def _asked(password: str, port: int, folder: Path) -> str:
    """Ask by PostgreSQL's own client library, as a laptop does: direct TLS, and verified."""
    import psycopg

    with psycopg.connect(
        host="localhost", port=port, dbname="guide", user="guide_guest", password=password,
        sslmode="verify-full", sslnegotiation="direct", sslrootcert=str(folder / "authority.pem"),
    ) as held:  # fmt: skip
        row = held.execute("SELECT live.version()").fetchone()
    assert row
    return str(row[0])


def test_nothing_of_the_authority_can_be_read_by_others(cluster: Cluster, tmp_path: Path) -> None:
    words = ["server", "init", cluster.dsn, "--at", "localhost:5433", "--database", "private"]

    CliRunner().invoke(command_line, [*words, "--folder", str(tmp_path)])

    for name in ("authority.key", "server.pem"):
        assert (tmp_path / name).stat().st_mode & 0o077 == 0
