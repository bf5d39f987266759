"""Townhalls that notes are written of: people of real debates, and what was said there.

Latin names and sentences are of the European Parliament and of committees; those in Cyrillic,
Arabic and Chinese, and sentences in other languages than English, are invented here.
"""

import json
import random
import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from tests.merge.note_takers import debates, organization_of
from townnotes.importers.folding import folded

COMMITTEES = Path(__file__).parents[3] / "shared" / "data" / "committees"
LONGEST_ORGANIZATION = 50
_TITLE = re.compile(r"^(?:Hon|Right Hon|Mr|Ms|Mrs|Dr|Professor|Rt)\.?\s+")

OTHERS = {
    "fr": ("le calendrier reste trop serré pour les petites associations",
           "nous voudrions une phrase sur les ports de pêche", "la traduction arrive toujours tard",
           "il manque un mot sur les apprentis", "les délais de paiement sont trop longs",
           "merci pour ce brouillon bien plus court"),
    "es": ("el plazo sigue siendo corto para las redes pequeñas",
           "falta una frase sobre los puertos", "la traducción llega siempre tarde",
           "queremos un párrafo sobre los aprendices", "gracias por un borrador más breve",
           "los pagos tardan demasiado"),
    "ru": ("сроки слишком короткие для малых организаций", "нужна фраза о портах",
           "перевод всегда приходит поздно", "нет ни слова об учениках",
           "проект стал короче и лучше", "платежи идут слишком долго"),
    "ar": ("المهلة قصيرة للجمعيات الصغيرة", "نريد جملة عن الموانئ", "الترجمة تصل متأخرة دائما",
           "لا توجد كلمة عن المتدربين", "المشروع أقصر وأفضل", "المدفوعات بطيئة جدا"),
    "zh": ("时间对小型组织来说太短", "需要一句关于港口的话", "翻译总是来得太晚", "没有提到学徒",
           "草案更短也更好", "付款太慢了"),
}  # fmt: skip
PEOPLE = {
    "ru": (("Антон Зорин", "Союз моряков"), ("Вера Лунина", "Сеть прибрежных школ"),
           ("Глеб Рогов", "Фонд Причал"), ("Дарья Ежова", "Дом рыбака")),
    "ar": (("سامر قباني", "شبكة السواحل"), ("ليلى حداد", "اتحاد البحارة"),
           ("نادر منصور", "جمعية الميناء"), ("هدى بركات", "مؤسسة الشاطئ")),
    "zh": (("周海燕", "海岸青年会"), ("吴建国", "码头工会"), ("郑丽华", "渔港基金会"),
           ("孙志强", "河口学会")),
}  # fmt: skip


class Person(NamedTuple):
    """Somebody who speaks."""

    name: str
    organization: str

    @property
    def first(self) -> str:
        return self.name.split()[0]

    @property
    def last(self) -> str:
        return self.name.split()[-1]

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in re.findall(r"\w+", self.name)).upper()


class Turn(NamedTuple):
    """One turn at speaking."""

    who: Person
    said: tuple[str, ...]


class Hall(NamedTuple):
    """A townhall: who is there, who speaks in what order, and on what."""

    people: tuple[Person, ...]
    turns: tuple[Turn, ...]
    titles: tuple[str, ...]


@lru_cache
def _pools() -> tuple[tuple[tuple[str, str], ...], ...]:
    """Return the people of each debate and committee, who differ by first and last names."""
    pools = [
        tuple({said.name: (said.name, said.organization) for said in debate.said}.values())
        for debate in debates("pairs")
    ]
    for path in sorted(COMMITTEES.glob("*.jsonl")):
        names = {
            _plain(json.loads(line)["speaker"]) for line in path.read_text("utf-8").splitlines()
        }
        pools.append(tuple((name, organization_of(name)) for name in sorted(names) if name))
    return tuple(pool for pool in pools if len(pool) > 3)


def _plain(speaker: str) -> str:
    name = re.sub(r"\s*\(.*$", "", speaker)
    while _TITLE.match(name):
        name = _TITLE.sub("", name)
    name = name.removesuffix(" AM")
    return name if len(name.split()) in {2, 3} and not name.startswith("The ") else ""


@lru_cache
def sentences() -> tuple[str, ...]:
    """Return what was really said, a sentence each, as a note-taker would shorten it."""
    texts = [said.text for debate in debates("with_text") for said in debate.said]
    for path in sorted(COMMITTEES.glob("*.jsonl")):
        texts += [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()]
    found = (part.strip() for text in texts for part in re.split(r"(?<=[.!?;]) ", text))
    return tuple(
        sorted({one for one in found if 4 <= len(one.split()) <= 40 and one[-1] in ".!?;"})
    )


@lru_cache
def titles() -> tuple[str, ...]:
    """Return what was spoken about, short as headings are."""
    found: list[str] = []
    for path in sorted(COMMITTEES.glob("*.topics.json")):
        for one in json.loads(path.read_text("utf-8"))["topics"]:
            words = one["topic"].split()
            found.append(" ".join(words[: 3 + len(words) % 4]).strip(",.").title())
    return tuple(dict.fromkeys(found))


def hall(dice: random.Random, language: str = "en", *, said: int = 2) -> Hall:
    """Make a townhall up; `said` is how many sentences somebody says at most."""
    people = _people(dice, language)
    pool = OTHERS.get(language) or sentences()
    turns: list[Turn] = []
    for at in range(dice.randint(9, 18)):
        others = [one for one in people if not turns or one != turns[-1].who]
        who = people[at] if at < len(people) else dice.choice(others)
        turns.append(Turn(who, tuple(dice.sample(pool, dice.randint(1, said)))))
    return Hall(people, tuple(turns), tuple(dice.sample(titles(), 3)))


def _people(dice: random.Random, language: str) -> tuple[Person, ...]:
    if language in PEOPLE:
        return tuple(Person(*one) for one in dice.sample(PEOPLE[language], 4))
    pool = dice.choice(_pools())
    found: list[Person] = []
    for name, organization in dice.sample(pool, len(pool)):
        one = Person(name, organization if len(organization) < LONGEST_ORGANIZATION else "Oxfam")
        mine = {folded(one.first), folded(one.last), one.initials}
        theirs = {word for other in found for word in (*folded(other.name).split(), other.initials)}
        if len(name.split()) > 1 and "," not in name and not mine & theirs and len(found) < 7:
            found.append(one)
    return tuple(found)
