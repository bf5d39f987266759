"""How Korean names are written in Latin letters: surname, then given name."""

import unicodedata
from functools import lru_cache
from itertools import product

_DOUBLE_SURNAMES = frozenset(["남궁", "황보", "제갈", "선우", "독고", "사공", "서문"])
# As they are mostly written, and only then as the rules have it.
_SURNAMES = """
김kim,gim 이lee,yi,rhee,ri 박park,pak,bak 최choi,choe 정jung,jeong,chung,jong 강kang,gang 조cho,jo
윤yoon,yun 장jang,chang 임lim,im,yim 한han 오oh,o 서seo,suh,so 신shin,sin 권kwon,gwon 황hwang
안ahn,an 송song 류ryu,yoo,yu 유yoo,yu,ryu 홍hong 전jeon,jun,chun 고ko,go,koh 문moon,mun
양yang 손son,sohn 배bae,pae 백baek,paik 허heo,hur,huh 남nam 심shim,sim 노noh,roh,no 하ha
곽kwak,gwak 성sung,seong 차cha 주joo,ju,chu 우woo,u 구koo,gu,ku 나na,ra 민min 진jin,chin 지ji,chi
엄eom,um 원won 천cheon,chun 방bang,pang 공kong,gong 현hyun,hyeon 함ham 변byun,byeon 염yeom,yum
여yeo 추choo,chu 도do 소so 석seok,suk 선sun,seon 설seol,sul 마ma 길gil,kil 연yeon 위wi 표pyo 명myung
기ki,gi 반ban,pan 라ra 왕wang 금keum 옥ok 육yuk 인in 맹maeng 제je 모mo 탁tak 국kook 어eo 은eun
"""
_VOWELS = {
    "EO": ("eo", "u"), "EU": ("eu", "u"), "U": ("u", "oo"), "YEO": ("yeo", "yu"), "WEO": ("wo",),
    "I": ("i", "ee"),
}  # fmt: skip
_ENDS = {"G": "k", "GG": "k", "D": "t", "B": "p", "S": "t", "J": "t", "C": "t"}
_BEGINS = {"C": "ch", "GG": "kk"}
_CONSONANTS = "BCDFGHJKLMNPRST"
_MOST = 16


def is_hangul(word: str) -> bool:
    """Tell whether a word is written in Hangul alone."""
    return bool(word) and all("\uac00" <= one <= "\ud7a3" for one in word)


@lru_cache(maxsize=4096)
def hangul_spellings(name: str) -> tuple[tuple[str, ...], ...]:
    """Return how a name in Hangul is written in Latin letters, the commonest first."""
    size = 2 if len(name) > 2 and name[:2] in _DOUBLE_SURNAMES else 1  # noqa: PLR2004
    surnames = _surnames().get(name[:size]) or _written(name[:size])
    given = [(one,) for one in _written(name[size:]) if one] or [()]
    return tuple((surname, *rest) for surname, rest in product(surnames, given))


def _written(syllables: str) -> tuple[str, ...]:
    return tuple("".join(way) for way in product(*map(_syllable, syllables)))[:_MOST]


@lru_cache(maxsize=1)
def _surnames() -> dict[str, tuple[str, ...]]:
    return {entry[0]: tuple(entry[1:].split(",")) for entry in _SURNAMES.split()}


@lru_cache(maxsize=4096)
def _syllable(character: str) -> tuple[str, ...]:
    """Return how one syllable is written; its Unicode name spells it: `HANGUL SYLLABLE MIN`."""
    spelt = unicodedata.name(character, "").split(" ")[-1]
    begins = spelt[: len(spelt) - len(spelt.lstrip(_CONSONANTS))]
    ends = spelt[len(spelt.rstrip(_CONSONANTS)) :] if len(spelt) > len(begins) else ""
    vowels = spelt[len(begins) : len(spelt) - len(ends)]
    if spelt == "U":
        return ("woo", "u")
    first, last = _BEGINS.get(begins, begins.lower()), _ENDS.get(ends, ends.lower())
    return tuple(first + one + last for one in _VOWELS.get(vowels, (vowels.lower(),)))
