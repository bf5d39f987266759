"""Which keys a house style has and what each may hold; a mistake is told with its line and key."""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import Any, cast

from townnotes.domain.points.stances import STANCES, Family
from townnotes.errors import RuleError
from townnotes.summary.lines.abbreviations import Meanings, circle
from townnotes.summary.style.patterns import fields_of, fits_together

LANGUAGES = ("en", "fr", "es")
FAMILIES: tuple[Family, ...] = ("approve", "ask", "emphasize", "concern", "inform", "repeat")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "language": LANGUAGES,
    "layout": ("by theme", "by speaker"),
    "order": ("by speakers", "by rank"),
    "attribution": ("counted", "named"),
    "lone_view": ("one stakeholder", "the view was expressed"),
    "numbers": ("figures", "words"),
}
FRAMES: Mapping[str, str] = {
    "heading": "",
    "title": "nth name roles process audience",
    "date": "date platform",
    "opening": "ordinal name audience subject roles names weekday date",
    "posts": "names posts states to respectively",
    "respectively": "",
    "counts": "attendance gathering speakers split",
    "overview": "roles overview",
    "tone": "text reception reception_as_typed audience demand",
    "issues": "",
    "bridge": "",
    "additional": "topics",
    "next_step": "what when place audience",
    "inputs": "text mails spaces deadline",
    "spaces": "labelled bare",
}
QUANTITIES = ("one", "two", "some", "several", "many", "most", "bare")
LENGTHS = ("paragraph", "further", "quotation")
RULES = 35
MOST_SPEAKERS = 1_000_000

Check = Callable[[object], str]
"""What is wrong with a value, in words, or nothing."""

_HEADER = re.compile(r"\s*\[+\s*(?P<name>[^\[\]]+?)\s*\]+\s*(?:#.*)?$")
_KEY = re.compile(r"\s*(?P<key>\"[^\"]*\"|'[^']*'|[\w-]+)(?:\s*\.\s*[\w-]+)*\s*=")


class Mistake(Exception):  # noqa: N818 - it is told to the user as a RuleError with its line
    """A key that is wrong, and why."""

    def __init__(self, key: str, why: str) -> None:
        super().__init__(why)
        self.key, self.why = key, why


def read_table(
    text: str, where: str, base: Mapping[str, Any] | None = None, *, is_copy: bool = False
) -> dict[str, Any]:
    """Return the keys of a house style, each as it must be.

    A style that extends `base`, and a user's copy of it, have from it what they lack.
    """
    try:
        given: dict[str, Any] = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise RuleError(
            "“{where}” is not TOML: {error}. The session and its notes are as they were.",
            where=where,
            error=error,
        ) from None
    try:
        is_laid_over = is_copy or "extends" in given
        table = _laid_over(base or {}, given) if is_laid_over else given
        _check_all(table)
    except Mistake as mistake:
        line = line_of(text, mistake.key)
        raise RuleError(
            "“{where}”, line {line}, “{key}”: {why}. The session and its notes are as they were.",
            where=where,
            line=line,
            key=mistake.key,
            why=mistake.why,
        ) from None
    return table


def _laid_over(base: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the base with what is given in its place.

    A table of the user's own words is whole in a whole copy: what was deleted there stays away.
    """
    own = {key: value for key, value in given.items() if key != "extends"}
    if given.get("extends", "townhall") != "townhall":
        raise Mistake("extends", "only “townhall” can be extended")
    if "title" not in given:
        raise Mistake("title", "it is missing")
    return _over(base, own, frozenset() if "extends" in given else frozenset(_checks()))


def _over(
    base: Mapping[str, Any], given: Mapping[str, Any], whole: frozenset[str], above: str = ""
) -> dict[str, Any]:
    """Return the base with what is given in its place, table by table but for those `whole`."""
    made = dict(base)
    for key, value in given.items():
        below, before = f"{above}{key}", _pairs(made.get(key))
        inside = None if before is None or below in whole else _pairs(value)
        made[key] = value if inside is None else _over(before or {}, inside, whole, f"{below}.")
    return made


def line_of(text: str, key: str) -> int:
    """Return the line a key stands on; of a missing key the line of its table, or the first."""
    found: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), start=1):
        header, pair = _HEADER.match(line), _KEY.match(line)
        if header and not pair:
            table = header["name"]
            found.setdefault(table, number)
        elif pair:
            name = pair["key"].strip("\"'")
            found.setdefault(f"{table}.{name}" if table else name, number)
    parts = key.split(".")
    candidates = (".".join(parts[:end]) for end in range(len(parts), 0, -1))
    return next((found[one] for one in candidates if one in found), 1)


def _check_all(table: Mapping[str, Any]) -> None:
    known = _checks()
    _compare(table, known, "")
    for key, check in known.items():
        why = check(_at(table, key))
        if why:
            raise Mistake(key, why)


def _compare(table: Mapping[str, Any], known: Mapping[str, Check], above: str) -> None:
    """Refuse keys that are not known, and tables that are no tables."""
    for name in table:
        key = f"{above}{name}"
        if key in known:
            continue
        if not any(one.startswith(f"{key}.") for one in known):
            raise Mistake(key, "this is not a key of a house style")
        if not isinstance(table[name], dict):
            raise Mistake(key, "this is a table of its own")
        _compare(table[name], known, f"{key}.")


def _at(table: Mapping[str, Any], key: str) -> object:
    value: object = dict(table)
    for part in key.split("."):
        inside = _pairs(value)
        if inside is None or part not in inside:
            raise Mistake(key, "it is missing")
        value = inside[part]
    return value


def _checks() -> dict[str, Check]:
    checks: dict[str, Check] = {"title": _text, "resolve_dates": _flag, "most_names": _whole}
    checks |= {key: _among(words) for key, words in CHOICES.items()}
    checks |= {f"thresholds.{key}": _whole for key in ("paragraph", "bare", "repeated", "often")}
    checks["thresholds.quantifiers"] = _quantifiers
    checks["thresholds.small_category"] = _whole_or_none
    checks["thresholds.roll_up"] = _whole_or_none
    checks |= {f"length.{key}": _whole_or_none for key in LENGTHS}
    checks |= {f"verbs.{family}": _verbs_of(family) for family in FAMILIES}
    checks["equals"] = _equals
    checks |= {f"lint.{number}": _setting for number in range(1, RULES + 1)}
    for code in LANGUAGES:
        checks |= {f"frames.{code}.{key}": _frame(names) for key, names in FRAMES.items()}
        checks |= {f"quantities.{code}.{key}": _three for key in QUANTITIES}
        checks |= {f"nouns.{code}": _nouns, f"terms.{code}": _texts, f"in_full.{code}": _texts}
        checks[f"abbreviations.{code}"] = _abbreviations
    return checks


def _text(value: object) -> str:
    return "" if isinstance(value, str) and value.strip() else "it must be a text"


def _flag(value: object) -> str:
    return "" if isinstance(value, bool) else "it must be true or false"


def _whole(value: object) -> str:
    fits = type(value) is int and 1 <= value <= MOST_SPEAKERS
    return "" if fits else "it must be a whole number from 1 on"


def _whole_or_none(value: object) -> str:
    return "" if value == 0 and type(value) is int else _whole(value).replace("from 1", "from 0")


def _among(words: tuple[str, ...]) -> Check:
    said = " or ".join(f"“{word}”" for word in words)
    return lambda value: "" if value in words else f"it must be {said}"


def _setting(value: object) -> str:
    """Check how a rule of the style check is set: on, off, or on with words it lets pass."""
    if isinstance(value, bool):
        return ""
    pairs = _pairs(value)
    if pairs is None:
        return "it must be true, false or a table with “except”"
    odd = sorted(set(pairs) - {"on", "except"})
    if odd:
        return f"“{odd[0]}” is not an option of a rule: there are “on” and “except”"
    if not isinstance(pairs.get("on", True), bool):
        return "“on” must be true or false"
    words = _items(pairs.get("except", []))
    fits = words is not None and all(isinstance(one, str) and one.strip() for one in words)
    return "" if fits else "“except” must be a list of words"


def _items(value: object) -> list[object] | None:
    return cast("list[object]", value) if isinstance(value, list) else None


def _pairs(value: object) -> dict[str, object] | None:
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def _texts(value: object) -> str:
    pairs = _pairs(value)
    fits = pairs is not None and all(isinstance(one, str) for one in pairs.values())
    return "" if fits else "it must be a table of texts"


def _abbreviations(value: object) -> str:
    """Check abbreviations: each means a text, or is unsure among several, and none itself."""
    pairs = _pairs(value)
    if pairs is None:
        return "it must be a table of abbreviations"
    table: dict[str, Meanings] = {}
    for short, long in pairs.items():
        meanings = tuple(one for one in _items(long) or [long] if isinstance(one, str) and one)
        if not short.strip() or not meanings or len(meanings) < len(_items(long) or [long]):
            return f"“{short}” must mean a text, or have a list of the texts it may mean"
        table[short] = meanings
    round_ = circle(table)
    if round_:
        return f"these mean one another in a circle: {' → '.join(round_)}"
    return ""


def _verbs_of(family: Family) -> Check:
    def check(value: object) -> str:
        items = _items(value)
        if not items:
            return "it must be a list with a verb at least"
        for one in items:
            stance = STANCES.get(one) if isinstance(one, str) else None
            if stance is None or stance.family != family:
                return f"“{one}” is not a verb of this family"
        return ""

    return check


def _equals(value: object) -> str:
    pairs = _pairs(value)
    if pairs is None:
        return "it must be a table of lists of verbs"
    for verb, given in pairs.items():
        others = _items(given)
        if others is None:
            return f"what stands for “{verb}” must be a list of verbs"
        for one in (verb, *others):
            if not isinstance(one, str) or one not in STANCES:
                return f"“{one}” is not a verb of a stance"
        stronger = [one for one in others if STANCES[str(one)].family != STANCES[verb].family
                    or STANCES[str(one)].strength > STANCES[verb].strength]  # fmt: skip
        if stronger:
            return f"“{stronger[0]}” is stronger than “{verb}”, or of another family"
    return ""


def _quantifiers(value: object) -> str:
    items = _items(value)
    if not items:
        return "it must be a list of words with their thresholds"
    for item in items:
        why = _quantifier(_pairs(item))
        if why:
            return why
    last = _pairs(items[-1]) or {}
    return "" if set(last) == {"word"} else "the last word must fit every number, without threshold"


def _quantifier(pairs: dict[str, object] | None) -> str:
    if pairs is None or pairs.get("word") not in QUANTITIES:
        return f"each needs a word: {', '.join(QUANTITIES[:-1])}"
    odd = set(pairs) - {"word", "from", "to", "above", "share"}
    if odd:
        return f"“{min(odd)}” is not a threshold"
    if any(_whole(pairs[key]) for key in ("from", "to") if key in pairs):
        return "from and to must be whole numbers from 1 on"
    parts = [pairs[key] for key in ("above", "share") if key in pairs]
    return "" if all(is_part(one) for one in parts) else "above and share must be parts, as “1/3”"


def is_part(value: object) -> bool:
    """Tell whether a value is a part of the whole, such as "1/3"."""
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{1,4}/[0-9]{1,4}", value):
        return False
    return not value.endswith("/0") and int(value.partition("/")[2]) > 0 and Fraction(value) <= 1


def _frame(names: str) -> Check:
    allowed = set(names.split())

    def check(value: object) -> str:
        patterns = [value] if isinstance(value, str) else _items(value)
        if not patterns or not all(isinstance(one, str) and one for one in patterns):
            return "it must be a text, or a list of texts"
        for one in map(str, patterns):
            if not fits_together(one):
                return f"a bracket of “{one}” is not closed, or stands in another"
            odd = sorted(fields_of(one) - allowed)
            if odd:
                return f"“{{{odd[0]}}}” is not a field of this sentence"
        return ""

    return check


def _three(value: object) -> str:
    items = _items(value)
    fits = items is not None and len(items) == 3 and all(  # noqa: PLR2004 - said in the words below
        isinstance(one, str) and one and fields_of(one) <= {"noun", "nouns"} for one in items
    )  # fmt: skip
    return "" if fits else "it must be three texts, with {noun} or {nouns} as their only fields"


def _nouns(value: object) -> str:
    pairs = _pairs(value)
    if pairs is None or "participant" not in pairs:
        return "it must be a table of nouns, with “participant” at least"
    for name, given in pairs.items():
        if not _is_noun(_items(given)):
            return f"“{name}” needs its singular, its plural, and “m” or “f”"
    return ""


def _is_noun(items: Iterable[object] | None) -> bool:
    words = list(items or ())
    if not all(isinstance(one, str) and one for one in words):
        return False
    return len(words) == 2 or (len(words) == 3 and words[2] in {"m", "f"})  # noqa: PLR2004
