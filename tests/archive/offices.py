"""A folder of townhalls, and what asks it, for the tests of the archive."""

from pathlib import Path

from tests.after_call.harbour import earlier_townhall, spoken
from tests.builders import Townhall
from townnotes.archive.asking import Archive, ArchiveAnswer, ArchiveQuestion
from townnotes.archive.updating import UpdatedArchive, update_archive
from townnotes.domain.commands.sessions import change_details


def harbour_folder(folder: Path) -> tuple[Path, Path]:
    """Write a townhall of 2026 and the one of 2025 before it; returns both files."""
    folder.mkdir(exist_ok=True)
    before = earlier_townhall(folder / "before.townnotes").session.path
    now = Townhall(folder / "now.townnotes")
    now.do(change_details(now.state, series="Harbour"))
    spoken(now)
    now.session.close()
    return before, now.session.path


def one_townhall(path: Path, *lines: str, organization: str = "Gulls") -> Townhall:
    """Return an open townhall in which one speaker said these lines."""
    townhall = Townhall(path)
    speaker = townhall.participant("Ann Bird", organization=organization)
    townhall.speaks(speaker, *lines)
    return townhall


def filled(*folders: Path) -> UpdatedArchive:
    """Bring the archive up to date with folders."""
    return update_archive(folders)


def answer_to(
    words: str = "", organization: str = "", series: str = "", folders: tuple[Path, ...] = ()
) -> ArchiveAnswer:
    """Ask the archive as it is."""
    archive = Archive.opened()
    assert archive is not None
    try:
        return archive.ask(ArchiveQuestion(words, organization, series, folders))
    finally:
        archive.close()


def said(answer: ArchiveAnswer) -> list[str]:
    """Return what was said, the newest townhall first."""
    return [one.said for one in answer.said]
