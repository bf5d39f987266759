"""How two write one person: nicknames, Chinese in Latin letters, names by their sound."""

import random
import re
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

_T = TypeVar("_T")


class Forms(NamedTuple):
    """Two ways to write one person's name."""

    one: str
    other: str


NICKNAMES = (
    ("Robert", "Bob"), ("Robert", "Rob"), ("William", "Bill"), ("William", "Will"),
    ("Richard", "Dick"), ("Richard", "Rick"), ("James", "Jim"), ("John", "Jack"),
    ("Edward", "Ted"), ("Edward", "Eddie"), ("Charles", "Chuck"), ("Charles", "Charlie"),
    ("Henry", "Harry"), ("Thomas", "Tom"), ("Michael", "Mike"), ("Michael", "Mick"),
    ("Anthony", "Tony"), ("Joseph", "Joe"), ("Daniel", "Dan"), ("Andrew", "Andy"),
    ("Christopher", "Chris"), ("Nicholas", "Nick"), ("Alexander", "Sasha"), ("Alexander", "Alex"),
    ("Theodore", "Teddy"), ("Elizabeth", "Liz"), ("Elizabeth", "Beth"), ("Elizabeth", "Betty"),
    ("Margaret", "Peggy"), ("Margaret", "Maggie"), ("Katherine", "Kate"), ("Katherine", "Kathy"),
    ("Patricia", "Pat"), ("Susan", "Sue"), ("Rebecca", "Becky"), ("Jennifer", "Jenny"),
    ("Deborah", "Debbie"), ("Victoria", "Vicky"), ("Dorothy", "Dolly"), ("Mary", "Molly"),
    ("José", "Pepe"), ("Francisco", "Paco"), ("Ignacio", "Nacho"), ("Guadalupe", "Lupe"),
    ("Dolores", "Lola"), ("Manuel", "Manolo"), ("Enrique", "Quique"), ("Eduardo", "Lalo"),
    ("Giuseppe", "Beppe"), ("Giovanni", "Gianni"), ("Johannes", "Hans"), ("Friedrich", "Fritz"),
    ("Heinrich", "Heinz"), ("Josef", "Sepp"), ("Mikhail", "Misha"), ("Dmitri", "Dima"),
    ("Vladimir", "Volodya"), ("Ekaterina", "Katya"), ("Tatiana", "Tanya"), ("Maria", "Masha"),
    ("João", "Joca"), ("Antônio", "Toninho"), ("Mohammed", "Mo"), ("Abdulrahman", "Abdul"),
)  # fmt: skip
SURNAMES = (
    "Chambers", "Kent", "Warner", "Alvarez", "Gomez", "Mensah", "Okafor", "Lindgren", "Petrov",
    "Haddad", "Nguyen", "Costa", "Moreau", "Fischer", "Rossi", "Novak", "Silva", "Tanaka",
    "Kamara", "Osei", "Larsen", "Dubois", "Vargas", "Mwangi", "Sharma", "Peters", "Castillo",
    "Ferrari", "Ivanova", "Yilmaz", "Doyle", "Brennan", "Keita", "Sato", "Horvat", "Weber",
    "Nielsen", "Popescu", "Santos", "Adeyemi", "Farouk", "Jansen", "Lund", "Murray", "Abebe",
    "Barros", "Cruz", "Dias", "Evans", "Flores", "Grant", "Hughes", "Iqbal", "Jensen", "Khan",
    "Lopez", "Mendes", "Nolan", "Ortiz", "Pereira", "Quinn", "Reyes", "Sesay", "Torres", "Usman",
    "Vega", "Walsh", "Xavier", "Young", "Zuma", "Achebe", "Bianchi", "Carter", "Diaz", "Eriksen",
    "Fofana", "Garcia", "Hansen", "Ibarra", "Jones",
)  # fmt: skip
CHINESE_SURNAMES = (
    ("王", "Wang"), ("李", "Li"), ("张", "Zhang"), ("刘", "Liu"), ("陈", "Chen"), ("杨", "Yang"),
    ("黄", "Huang"), ("赵", "Zhao"), ("吴", "Wu"), ("周", "Zhou"), ("徐", "Xu"), ("孙", "Sun"),
    ("马", "Ma"), ("朱", "Zhu"), ("胡", "Hu"), ("郭", "Guo"), ("何", "He"), ("高", "Gao"),
    ("林", "Lin"), ("罗", "Luo"), ("郑", "Zheng"), ("梁", "Liang"), ("谢", "Xie"), ("宋", "Song"),
)  # fmt: skip
CHINESE_GIVEN = (
    ("小", "xiao"), ("明", "ming"), ("华", "hua"), ("丽", "li"), ("伟", "wei"), ("芳", "fang"),
    ("建", "jian"), ("国", "guo"), ("红", "hong"), ("军", "jun"), ("文", "wen"), ("海", "hai"),
    ("春", "chun"), ("玉", "yu"), ("志", "zhi"), ("平", "ping"), ("雪", "xue"), ("梅", "mei"),
    ("天", "tian"), ("英", "ying"), ("东", "dong"), ("永", "yong"), ("晓", "xiao"), ("婷", "ting"),
    ("强", "qiang"), ("静", "jing"), ("杰", "jie"), ("秀", "xiu"), ("龙", "long"), ("敏", "min"),
)  # fmt: skip
_SOUNDS = (
    ("ph", "f"), ("ck", "k"), ("sch", "sh"), ("tz", "ts"), ("cz", "ch"), ("sz", "sh"),
    ("x", "ks"), ("qu", "kw"), ("th", "t"), ("gh", "g"), ("dj", "j"), ("ou", "oo"), ("oe", "o"),
    ("ie", "ee"), ("ei", "ay"), ("ai", "eye"), ("au", "ow"), ("y", "i"), ("w", "v"), ("j", "y"),
    ("z", "s"), ("c", "k"), ("v", "f"), ("i", "ee"), ("u", "oo"), ("o", "oh"), ("e", "eh"),
    ("a", "ah"),
)  # fmt: skip
"""What a listening program writes for what was said; the likelier first."""
_HEARD_OTHERWISE = 3


def nicknamed(chance: random.Random, count: int) -> list[Forms]:
    """Return people by the name in their passport, and by what they are called."""
    surnames = _several(SURNAMES, chance, count)
    return [
        Forms(f"{full} {last}", f"{short} {last}")
        for (full, short), last in zip(_several(NICKNAMES, chance, count), surnames, strict=True)
    ]


def chinese(chance: random.Random, count: int) -> list[Forms]:
    """Return people in Latin letters, the surname first or last, and in Chinese."""
    found: dict[str, Forms] = {}
    while len(found) < count:
        sign, surname = chance.choice(CHINESE_SURNAMES)
        given = chance.sample(CHINESE_GIVEN, chance.choice((1, 2, 2)))
        first = "".join(latin for _, latin in given).capitalize()
        latin = chance.choice((f"{surname} {first}", f"{first} {surname}"))
        found.setdefault(f"{surname} {first}", Forms(latin, sign + "".join(s for s, _ in given)))
    return list(found.values())


def heard_by_a_machine(name: str, _: random.Random) -> str:
    """Return a name as speech-to-text writes it, always the same: other letters, words parted."""
    chance = random.Random(name)
    words = [_sounded(one, chance) for one in name.split()]
    if chance.random() < 0.2:
        longest = max(range(len(words)), key=lambda at: len(words[at]))
        middle = len(words[longest]) // 2
        words[longest] = f"{words[longest][:middle]} {words[longest][middle:].capitalize()}"
    return " ".join(words)


def _sounded(word: str, chance: random.Random) -> str:
    plain = re.sub(r"(.)\1", r"\1", word.casefold())
    fitting = [(heard, written) for heard, written in _SOUNDS if heard in plain]
    for heard, written in fitting[: chance.randint(0, _HEARD_OTHERWISE)]:
        plain = plain.replace(heard, written, 1)
    return plain.capitalize()


def _several(of: Sequence[_T], chance: random.Random, count: int) -> list[_T]:
    """Return so many, none again before all were there."""
    found: list[_T] = []
    while len(found) < count:
        found += chance.sample(of, len(of))
    return found[:count]
