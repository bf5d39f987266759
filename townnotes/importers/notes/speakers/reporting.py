"""Sentences of minutes that report who said something: “Dana Ohm from Oxfam said that …”.

In six languages; what was said begins with the verb, so that no word is lost.
"""

import re
from typing import NamedTuple

from townnotes.importers.folding import folded
from townnotes.importers.names import Named, read_line
from townnotes.importers.notes.speakers.name_shapes import (
    WORDS,
    has_case,
    is_body_name,
    is_low,
    is_person_like,
)
from townnotes.importers.notes.vocabulary import ARTICLES, PARTICLES, ROLES, SENTENCE, SMALL

LONGEST_HEAD, MOST_WORDS, MOST_SMALL = 140, 14, 3
MOST_OF_A_ROLE = 3

_ENGLISH = (
    "said|says|stated|states|noted|notes|asked|asks|stressed|stresses|urged|urges|thanked|thanks|"
    "welcomed|welcomes|proposed|proposes|suggested|suggests|mentioned|mentions|raised|raises|"
    "explained|explains|added|adds|argued|argues|called|calls|expressed|expresses|emphasi[sz]ed|"
    "emphasi[sz]es|highlighted|highlights|underlined|underlines|underscored|recalled|recalls|"
    "supported|supports|agreed|agrees|disagreed|replied|replies|answered|answers|responded|"
    "responds|reported|reports|pointed|observed|requested|requests|recommended|recommends|warned|"
    "reminded|informed|told|commented|comments|encouraged|concluded|confirmed|insisted|declared|"
    "wondered|wished|wanted|opened|closed|introduced|presented|announced|clarified|advocated|"
    "objected|opposed|regretted|reiterated|remarked|spoke|shared|voiced|appealed|drew|described"
)
_FRENCH = (
    "(?:a|ont|avait|s['’]est|se sont)\\s+(?:\\w+ment\\s+)?(?:dit|déclaré|demandé|souligné|remercié|"
    "salué|proposé|rappelé|expliqué|indiqué|ajouté|noté|estimé|insisté|répondu|soutenu|appuyé|"
    "appelé|exprimé|évoqué|suggéré|précisé|affirmé|relevé|regretté|recommandé|informé|signalé|"
    "félicité\\w*|interrogé\\w*|ouvert|clos|présenté|plaidé|observé|constaté|conclu)"
    "|dit|déclare|demande|souligne|salue|rappelle|explique|estime|remercie|insiste|répond|indique"
    "|ajoute|précise|affirme|suggère|donne|ouvre|cède|appuie|soutient|insiste|répond|regrette"
)
_SPANISH = (
    "dijo|señaló|declaró|pidió|preguntó|subrayó|destacó|agradeció|propuso|explicó|añadió|recordó|"
    "respondió|indicó|afirmó|manifestó|sugirió|solicitó|apoyó|celebró|expresó|insistió|mencionó|"
    "informó|planteó|advirtió|recomendó|reiteró|comentó|instó|opinó|aclaró|lamentó|dice|pide|"
    "señala|pregunta|subraya|destaca|agradece|explica|recuerda|responde"
)
_RUSSIAN = (
    "(?:сказал|отметил|заявил|подчеркнул|спросил|попросил|поблагодарил|предложил|напомнил|пояснил|"
    "добавил|сообщил|ответил|указал|поддержал|призвал|выразил|выступил|приветствовал|"
    "рекомендовал|уточнил|рассказал|объяснил|считает|возразил|обратил)[аи]?"
)
_ARABIC = (
    "قال|قالت|ذكر|ذكرت|أشار|أشارت|أكد|أكدت|سأل|سألت|طلب|طلبت|شكر|شكرت|اقترح|اقترحت|رحب|رحبت|دعا|"
    "دعت|أوضح|أوضحت|أضاف|أضافت|أعرب|أعربت|شدد|شددت|لاحظ|لاحظت|أفاد|أفادت|أجاب|أجابت|صرح|صرحت|طالب|"
    "طالبت|أيد|أيدت"
)
_CHINESE = (
    "表示|指出|认为|強調|强调|建议|询问|提问|提到|感谢|呼吁|补充|回答|要求|"
    "说道|说|问|欢迎|支持|提议|主张|重申"
)
_VERB = re.compile(
    rf"(?<=[\s,)»”\"’])(?:(?:also|then|further|again|strongly|briefly|therefore)\s+)?"
    rf"(?P<verb>{_ENGLISH}|{_FRENCH}|{_SPANISH}|{_RUSSIAN}|{_ARABIC})(?![\w’'])"
)
_VERB_FIRST = re.compile(
    rf"^(?:و|كما\s+)?(?P<verb>{_ARABIC})\s+(?P<head>[^،:.]{{3,90}}?)"
    r"(?P<said>\s*[:،]|\s+(?:إن|أن|بأن|إنه|أنه|أنها|إنها|إلى|عن|على|ما|لماذا|متى|هل|كيف)\b)"
)
_HAN = re.compile(
    r"^(?:(?:来自)?(?P<of>[\u4e00-\u9fffA-Za-z·]{2,20}?)的)?(?P<name>[\u4e00-\u9fff·]{2,12}?)"
    r"(?:先生|女士|主任|教授|博士)?(?:\uff08(?P<in>[^\uff08\uff09]{2,30})\uff09)?"
    rf"(?P<said>(?:也|还|则|并|进一步|首先|随后)?(?:{_CHINESE}).*)$",
    re.DOTALL,
)
_FROM = re.compile(
    r"\s*,?\s+(?:from|of|for|with|representing|speaking for|on behalf of|représentant|au nom d[eu]|"
    r"en nombre de|из|от имени|представляющ\w+|من|عن)\s+(?:the\s+|la\s+|l['’]\s*|les\s+)?"
)
_ROMANCE_FROM = re.compile(
    r"\s*,?\s+(?:d['’]\s*|de la\s+|de l['’]\s*|du\s+|des\s+|del\s+|de los\s+|de las\s+|de\s+)"
)
_REPRESENTS = re.compile(
    r"^(?:the|a|le|la|l['’]|un|une|el|el|los|представитель\w*|ممثلة?|مندوبة?)?\s*"
    r"(?:representatives?|delegates?|delegation|spokes\w+|représentante?|déléguée?|representante|"
    r"delegad[oa]|представитель\w*|делегат\w*|ممثلة?|مندوبة?)\s+"
    r"(?:of|from|for|de la|de l['’]|du|des|del|de|от)?\s*(?:the\s+)?(?P<of>\S.*)$",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"^(?P<name>.*\S)\s*[(\[«“](?P<of>[^()\[\]«»“”]+)[)\]»”]\s*,?$")
_PARTED = re.compile(r"^[(\[]|:|\s[–—-]+\s|[–—|-]$|^\S+\s+[–—-]")
_QUOTES = "«»“”\"' ,"
_PRONOUNS = (
    "he she they it we i il elle ils elles nous él ella ellos ellas он она они هو هي هم 他 她 他们"
)
PRONOUNS = frozenset(map(folded, _PRONOUNS.split()))


class Report(NamedTuple):
    """Who is reported to have said something; `head` and `said` are the parts of the sentence."""

    who: Named
    head: str
    said: str


def report_of(text: str) -> Report | None:
    """Return who a sentence says spoke; None where it reports nobody's words by name.

    >>> report_of("Dana Ohm from Harbour Friends said that it went well.").who.organization
    'Harbour Friends'
    """
    start = text[: LONGEST_HEAD + 60]
    han = _HAN.match(start)
    if han:
        return _of_han(han, text)
    first = _VERB_FIRST.match(start)
    if first:
        who = _who(first["head"].strip())
        return Report(who, first["head"], text) if who else None
    found = _VERB.search(start)
    if not found or found.start() > LONGEST_HEAD:
        return None
    head = text[: found.start()].strip()
    if not head or len(head.split()) > MOST_WORDS or _PARTED.search(head):
        return None
    who = _who(head.rstrip(" ,"))
    if who and head.endswith(",") and not who.organization:
        # “Minister, thank you” speaks to somebody.
        return None
    return Report(who, head.rstrip(" ,"), text[found.start() :]) if who else None


def _of_han(found: re.Match[str], text: str) -> Report | None:
    if not is_person_like(found["name"]):
        return None
    who = Named("", found["name"], found["of"] or found["in"] or "")
    return Report(who, text[: found.start("said")], text[found.start("said") :])


def _who(head: str) -> Named | None:
    """Return whom the part in front of the verb names."""
    stands_for = _REPRESENTS.match(head)
    if stands_for:
        of = _unquoted(stands_for["of"])
        return Named("", "", of) if of and (of[0].isupper() or not of.isascii()) else None
    words = [word for word in folded(head).split() if word not in ARTICLES]
    if (
        words
        and "," not in head
        and len(words) <= MOST_OF_A_ROLE
        and not ROLES.isdisjoint({words[0], words[-1]})
    ):
        return Named("", head)
    return next(filter(None, map(_checked, _pairs(head))), None)


def _pairs(head: str) -> list[tuple[str, str]]:
    """Return the ways to part a head into a name and an organization, the surest first."""
    found: list[tuple[str, str]] = []
    brackets = _IN_BRACKETS.match(head)
    if brackets and not _FROM.search(f"{brackets['name']} "):
        return [(brackets["name"], brackets["of"])]
    from_ = _FROM.search(head)
    if from_:
        found.append((head[: from_.start()], head[from_.end() :]))
    name, comma, rest = head.partition(",")
    if comma:
        found.append((name, _ROMANCE_FROM.sub("", f" {rest}", count=1) or rest))
    for of in _ROMANCE_FROM.finditer(head):
        after = head[of.end() :]
        # “Juan de Souza” is a name, “Juan Berg de la Red Mar” somebody of a body.
        is_name = of[0].strip() in {"de", "del", "du"} and len(after.split()) == 1
        if len(head[: of.start()].split()) > 1 and not (is_name and not is_body_name(after)):
            found.append((head[: of.start()], after))
    return [*found, (head, "")]


def _unquoted(organization: str) -> str:
    """Return a name without the quotes around all of it."""
    bare = organization.strip(" ,'’\"")
    is_quoted = bare[:1] in "«“" and bare[-1:] in "»”" and not set("«“") & set(bare[1:])
    return bare.strip(_QUOTES) if is_quoted else bare


def _is_body(organization: str) -> bool:
    """Tell whether a text may be an organization's name: words with capitals, and small ones."""
    words = WORDS.findall(organization)
    inner = [word for word in words if folded(word) not in PARTICLES | SMALL]
    if not inner or len(words) > MOST_WORDS or organization[0].isdigit() or "I" in words:
        return False
    if read_line(organization).honorific:
        return False
    low = [folded(word) for word in inner if is_low(word)]
    is_capital = not has_case(organization) or not is_low(words[0])
    return is_capital and len(low) <= MOST_SMALL and SENTENCE.isdisjoint(low)


def _checked(pair: tuple[str, str]) -> Named | None:
    who = read_line(pair[0].strip(" ,"))
    name, organization = who.name, _unquoted(pair[1]) or who.organization
    if not name or folded(name) in PRONOUNS:
        return None
    plain = name.split(" ", 1)
    if folded(plain[0]) in ARTICLES and len(plain) > 1 and plain[1][0].isupper():
        name = plain[1]
    is_named = is_person_like(name) or is_body_name(name)
    if not is_named or (organization and not _is_body(organization)):
        return None
    if organization and not ROLES.isdisjoint(folded(name).split()):
        # “The President of the Bank said” is what somebody else says of him.
        return None
    return Named(who.honorific, name, organization)
