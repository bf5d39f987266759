"""What is said of where a session is shared: a folder, or a live server."""

from typing import NamedTuple

from townnotes.language.saying import Saying
from townnotes.live_place import LivePlace, Place
from townnotes_ui.language.translation import tr


class PlaceWords(NamedTuple):
    """The sentences in which the one is called otherwise than the other."""

    name: str
    shared_at: str
    not_reached: str
    not_reached_brief: str
    not_reached_aloud: str
    there_aloud: Saying
    """With a place for the `names`."""
    safe: str
    back: str
    stopped: str
    all_there: str
    waits: Saying
    """Of so many entries."""
    undone: str
    two_versions: str


def words_of(place: Place) -> PlaceWords:
    """Return the words for a place."""
    if isinstance(place, LivePlace):
        return _live_words(place.link.server.place)
    return _folder_words(str(place.folder))


def _folder_words(name: str) -> PlaceWords:
    return PlaceWords(
        name,
        tr("Shared folder: {name}", name=name),
        tr("✕ folder not reached"),
        tr("✕ folder"),
        tr("Shared folder: not reached"),
        Saying("Shared folder, there now: {names}"),
        tr(
            "What you type is saved in your own file, and goes to the folder as soon as the folder "
            "can be used again."
        ),
        tr("The shared folder can be used again."),
        tr("No longer shared. What was shared stays in the folder, and everything stays here."),
        tr("Everything you typed is in the folder."),
        Saying(
            "1 entry of yours waits for the folder; it is saved here.|"
            "{n} entries of yours wait for the folder; they are saved here."
        ),
        tr(
            "What the merge added had already gone to the shared folder: the others have it, and "
            "it comes back when this session is next opened. Delete what is not wanted."
        ),
        tr(
            "The folder has two versions of an entry made by one laptop at one moment, as after "
            "damage or with a copied profile. One stands, the other is among its earlier versions."
        ),
    )


def _live_words(name: str) -> PlaceWords:
    return PlaceWords(
        name,
        tr("Live by the server {name}", name=name),
        tr("✕ live server not reached"),
        tr("✕ live"),
        tr("Live server: not reached"),
        Saying("Live, there now: {names}"),
        tr("What you type is saved in your own file, and goes to the others as soon as it can."),
        tr("The live server can be used again."),
        tr("No longer live. What was shared stays on the server, and everything stays here."),
        tr("Everything you typed is with the others."),
        Saying(
            "1 entry of yours waits for the server; it is saved here.|"
            "{n} entries of yours wait for the server; they are saved here."
        ),
        tr(
            "What the merge added had already gone to the live server: the others have it, and it "
            "comes back when this session is next opened. Delete what is not wanted."
        ),
        tr(
            "The live server has two versions of an entry made by one laptop at one moment, as "
            "after damage or with a copied profile. One stands, the other is among its earlier "
            "versions."
        ),
    )
