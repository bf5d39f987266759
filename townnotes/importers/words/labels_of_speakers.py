"""Who speaks in a cue: by a name before a colon, or in a tag of its own."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from html import unescape
from typing import NamedTuple

_LONGEST = 80
_LABEL = re.compile(rf"^(?P<name>\S.{{0,{_LONGEST - 1}}}?)\s?(?::(?=\s|$)|：)\s*(?P<text>.*)$")
_MOST_WORDS = 8
_SENTENCE = re.compile(r"[?!…]|[.,;]\s+[a-zß-ÿ]")
_SMALL = frozenset((
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der",
    "den", "ten", "ter", "zu", "bin", "ibn", "al", "el", "y", "e", "i", "af", "av", "abu", "ben",
    "und", "and", "of", "the", "for", "et",
))  # fmt: skip
"""Words within a name that begin small."""
_VOICE = re.compile(r"<v(?:\.[^\s>]*)*\s+(?P<name>[^>]*)>|</v\s*>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:c|i|b|u|ruby|rt|lang|font)(?:[.\s][^>]*)?>|<\d[\d:.,]*>", re.IGNORECASE)
_ENTITY = re.compile(
    r"&(?:amp|lt|gt|quot|apos|nbsp|lrm|rlm|#\d{1,7}|#x[0-9a-f]{1,6});", re.IGNORECASE
)


class SaidBy(NamedTuple):
    """Words, and who said them; empty for somebody who is not named."""

    speaker: str
    text: str


def has_voices(text: str) -> bool:
    """Tell whether a text names speakers in tags."""
    return re.search(r"<v[.\s]", text, re.IGNORECASE) is not None


def of_voices(text: str) -> Iterator[SaidBy]:
    """Give what each voice of a cue says; a tag that is not closed goes on to the next."""
    speaker, at = "", 0
    for found in _VOICE.finditer(text):
        if text[at : found.start()].strip():
            yield SaidBy(speaker, plain(text[at : found.start()]))
        speaker, at = plain(found["name"] or ""), found.end()
    if text[at:].strip():
        yield SaidBy(speaker, plain(text[at:]))


def plain(text: str) -> str:
    """Return a text without the tags and signs that .vtt files put in."""
    text = _TAG.sub("", text) if "<" in text else text
    return (_ENTITY.sub(lambda one: unescape(one[0]), text) if "&" in text else text).strip()


def split_label(text: str) -> SaidBy | None:
    """Return what may be a name before the first colon, and the words behind it."""
    first, sign, rest = text.partition("\n")
    found = _LABEL.match(first[: _LONGEST + 3])
    if not found or len(found["name"].split()) > _MOST_WORDS:
        return None
    return SaidBy(found["name"], (first[found.start("text") :] + sign + rest).strip())


def parted(said: SaidBy, names: Container[str]) -> Iterator[SaidBy]:
    """Give what each says where several speak in one cue: lines that begin with a known name."""
    speaker, lines = said.speaker, list[str]()
    for line in said.text.split("\n"):
        found = split_label(line)
        if found is not None and found.speaker in names:
            if lines:
                yield SaidBy(speaker, "\n".join(lines))
            speaker, lines = found.speaker, [found.text]
        else:
            lines.append(line)
    yield SaidBy(speaker, "\n".join(lines))


def is_like_name(label: str) -> bool:
    """Tell whether words look like a name: none of a sentence's signs, none begins small."""
    if _SENTENCE.search(label):
        return False
    return not any(one[0].islower() and one not in _SMALL for one in label.split())


def of_labels(texts: Sequence[str]) -> Iterator[SaidBy]:
    """Give who says each text: by names before colons where the texts have them."""
    split = [split_label(one) for one in texts]
    counts = Counter(one.speaker for one in split if one)
    named = sum(
        bool(one) and (is_like_name(one.speaker) or counts[one.speaker] > 1) for one in split
    )
    has_names = named * 2 >= len(texts)
    for text, one in zip(texts, split, strict=True):
        is_name = one is not None and is_like_name(one.speaker)
        comes_again = one is not None and counts[one.speaker] > 1
        holds = (is_name or comes_again) if has_names else (is_name and comes_again)
        yield one if one is not None and holds else SaidBy("", text)
