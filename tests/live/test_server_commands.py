"""The commands of whoever runs a live server, on a real PostgreSQL."""

import re
import shutil
import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.live.cluster import Cluster, free_port, postgresql_programs
from tests.live.laptops import Hall, Office
from townnotes.command_line.commands import command_line
from townnotes.live.hosting import read_host_link
from townnotes.live.links import link_text


def _said(*words: str) -> str:
    ran = CliRunner().invoke(command_line, ["server", *words])
    assert ran.exit_code == 1, ran.output
    return ran.stderr


_OTHER = ("--database", "other_office")
"""Beside the one that has the links of these tests."""


def _init(office: Office, folder: Path, *more: str) -> str:
    words = [
        "init",
        office.cluster.dsn,
        "--at",
        f"localhost:{office.port}",
        "--folder",
        str(folder),
    ]
    ran = CliRunner().invoke(command_line, ["server", *words, *more])
    assert ran.exit_code == 0, ran.output
    return ran.output


def test_init_again_changes_nothing_for_who_has_a_link(hall: Hall, office: Office) -> None:
    bea = hall.joins("Bea Mate")

    _init(office, office.folder)

    bea.says("p1", "still there")
    hall.ada.looks()
    assert hall.ada.text("p1") == "still there"


def test_init_without_the_authority_of_the_links_changes_nothing(
    office: Office, tmp_path: Path
) -> None:
    at = ("--at", f"localhost:{office.port}", "--folder", str(tmp_path))

    assert "no link would be good" in _said("init", office.cluster.dsn, *at)


def test_links_have_the_authority_and_fit_a_qr_code(office: Office) -> None:
    link = office.host_link()

    assert link.server.authority
    assert len(link_text(link)) < 1000


def test_a_certificate_that_browsers_trust_needs_no_authority_in_the_link(
    office: Office, tmp_path: Path
) -> None:
    bought = tmp_path / "bought.pem"
    shutil.copy(office.folder / "server.pem", bought)
    other = ["--database", "bought", "--certificate", str(bought)]

    _init(office, tmp_path, *other)
    link = office.runs("invite", "--office", "Press", *other[:2]).splitlines()[0]

    assert read_host_link(link).server.authority == b""
    assert str(bought) in (tmp_path / "haproxy.cfg").read_text()


def test_a_configuration_of_somebody_else_is_kept(office: Office, tmp_path: Path) -> None:
    config = tmp_path / "haproxy.cfg"
    config.write_text("# the office's own\n")

    said = _init(office, tmp_path, *_OTHER, "--haproxy", str(config))

    assert (tmp_path / "haproxy.cfg.before-townnotes").read_text() == "# the office's own\n"
    assert "is kept" in said


def test_databases_that_guests_could_reach_are_named(office: Office, tmp_path: Path) -> None:
    with office.owner() as held:
        held.execute("CREATE DATABASE payroll")

    said = _init(office, tmp_path, "--database", "third_office")

    with office.owner() as held:
        held.execute("DROP DATABASE payroll")
    assert "payroll" in said


def test_the_list_names_townhalls_and_no_word_of_them(hall: Hall, office: Office) -> None:
    hall.ada.says("p1", "Confidential")

    listed = next(
        line for line in office.runs("townhalls").splitlines() if hall.session[:8] in line
    )

    facts = "2026-03-11 · Public Affairs · 3rd virtual townhall · 1 entry · 1 laptop · open"
    assert facts in listed
    assert "Confidential" not in listed


def test_a_townhall_that_is_closed_and_due_is_deleted(hall: Hall, office: Office) -> None:
    hall.ada.says("p1", "Water is scarce")

    office.runs("close", hall.session, "--delete-on", date.today().isoformat())  # noqa: DTZ011

    assert hall.rows() == []
    assert hall.session[:8] not in office.runs("townhalls")


def test_a_day_of_deletion_to_come_is_kept(hall: Hall, office: Office) -> None:
    day = (date.today() + timedelta(days=30)).isoformat()  # noqa: DTZ011

    office.runs("close", hall.session, "--delete-on", day)

    assert f"deleted on {day}" in office.runs("townhalls")


def test_a_backup_put_back_holds_everything(hall: Hall, office: Office, tmp_path: Path) -> None:
    hall.ada.says("p1", "Water is scarce")
    backup = tmp_path / "live.dump"

    office.runs("backup", str(backup))

    programs = postgresql_programs()
    assert programs
    listed = subprocess.run(
        [programs / "pg_restore", "--data-only", "--table=register", "-f", "-", backup],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert "Water is scarce" in listed
    assert backup.stat().st_mode & 0o077 == 0


def test_a_backup_replaces_no_file(office: Office, tmp_path: Path) -> None:
    there = tmp_path / "there.dump"
    there.write_text("mine")

    said = _said("backup", str(there), office.cluster.dsn)

    assert "cannot be made" in said
    assert there.read_text() == "mine"


@pytest.mark.parametrize("address", ["live.example.org", "x:0", "x:99999", ":5433", "x:y"])
def test_an_address_without_name_or_port_is_refused(office: Office, address: str) -> None:
    assert "name and port" in _said("init", office.cluster.dsn, "--at", address)


def test_a_postgresql_that_is_not_there_is_told(tmp_path: Path) -> None:
    dsn = f"host={tmp_path} port={free_port()}"

    assert "PostgreSQL said" in _said("townhalls", dsn)


def test_a_server_that_is_not_set_up_is_told(cluster: Cluster) -> None:
    said = _said("townhalls", cluster.dsn, "--database", "nothing")

    assert "is not set up yet" in said


def test_a_role_with_little_rights_changes_nothing(office: Office, tmp_path: Path) -> None:
    with office.owner() as held:
        held.execute("DROP ROLE IF EXISTS clerk")
        held.execute("CREATE ROLE clerk LOGIN")
    dsn = f"host={office.cluster.folder} port={office.cluster.port} user=clerk dbname=townnotes"
    with office.owner() as held:
        held.execute("GRANT CONNECT ON DATABASE townnotes TO clerk")

    said = _said("init", dsn, "--at", "localhost:5433", "--folder", str(tmp_path))

    assert "may not take rights away" in said


def test_a_townhall_that_is_not_there_is_not_closed(office: Office) -> None:
    assert "Nothing was closed" in _said("close", "no such townhall", office.cluster.dsn)


def test_the_version_of_the_schema_is_the_program_s(office: Office) -> None:
    from townnotes.live.connection import VERSION

    with office.guest() as held:
        assert held.execute("SELECT live.version()").fetchone() == (VERSION,)


def test_two_offices_of_one_server_have_their_own_links(office: Office) -> None:
    links = [office.host_link(name) for name in ("Press", "Research")]

    assert links[0].server == links[1].server
    assert links[0].token != links[1].token
    assert not re.search("Press", link_text(links[0]))
