"""What an English line is given whatever it says: words in full, articles that are never left out.

"Don’t" is "do not", "3 year plan" is "3-year plan", "for poor" is "for the poor".
"""

import re

_CONTRACTED = re.compile(
    r"\b(?P<who>it|that|there|what|who|how|he|she)’s\b|\b(?P<they>they|we|you)’re\b|"
    r"\b(?P<have>they|we|you|I)’ve\b|\b(?P<can>can|wo|sha)(?:’t|n’t)\b|"
    r"\b(?P<not>is|are|was|were|has|have|had|do|does|did|could|would|should|must|need|might)n’t\b",
    re.IGNORECASE,
)

_STAND_ALONE = re.compile(r"\bstand alone\b")
_FOLLOW_UP = re.compile(r"\b(needs?|of|no|a|the|for|and) follow up\b")
_FIGURE = re.compile(r"\d")
_BODY = re.compile(
    r"\b(when|if|that|because|from|by|to|of|with)\s(Government|Commission|Parliament|Secretariat)"
    r"(?=\s[a-z]|$)"
)

_LAST = re.compile(
    r"\b(since|after|before|until|during) (pilot|pandemic|crisis|reform|merger|war) ?(?=$|[,;.])|"
    r"\b(on|of|for|to|in|from|with|by|along) (last|first|remaining|next) "
    r"(?!year|month|week|time|minute|night|aid|day|but|resort|to|of|in)(?=[A-Za-z-]+)"
)
_AGED = re.compile(r"\b(for|of|by|among) ((?:under|over) \d{1,2})s?(?=$|[,;.])")
_BESIDE = re.compile(
    r"\b(paragraph (?:after|before)) (?=\d{1,3}(?:$|[,.;)]| (?:on|about|in|for|to|with|that)\b))"
)
"""A number that stands for a paragraph: no year, and nothing is counted."""
_IN_THE = re.compile(
    r"\b(in|into|at|from|on|by|for) (hands?|middle|centre|heart|name|face|shadow|wake|absence|"
    r"context|eyes|interests?|spirit|edge|bottom|top|end|start|beginning|back|outskirts) of\b"
)
_TONGUE = re.compile(
    r"(?<=\bin )(?:english|french|spanish|arabic|russian|chinese|portuguese|cyrillic)\b"
)
_LATEST = re.compile(r", (?:by )?(\d[\d:.]*(?: ?[ap]\.?m\.?)?(?: [A-Z][a-z]+)?) latest$")
_SOUTH = re.compile(r"\b(in|from|of|for|to|by|with) [Gg]lobal ([Ss]outh|[Nn]orth)\b")
_POOR = re.compile(
    r"\b(for|of|by|among|against|on|to|from|with|hurts?|deters?|helps?|excludes?|hits?) "
    r"(poor|elderly|unemployed|disabled|displaced|homeless)(?=$|[,.;]| who\b| in\b| most\b)"
)
"""Those of a quality, whom a note names without their article."""
_ESPECIALLY = re.compile(r",? ((?<=, )[^,]+) especially$")
_TERM = re.compile(
    r"\b(\d+) (year|month|week|day|hour) (?!(?:for|in|of|on|at|ago|late|old|after|before|to|and|"
    r"or|per|from|with|by|until|as|than|is|was|are|later|earlier|delay)\b)(?=[a-z]{3,})"
)
"""A term before a noun: "3 year plan"."""
_TERMS = re.compile(
    r"\b(\d+) (year|month|week|day|hour|minute)s (?=(?:visit|walk|ride|drive|wait|delay|break|"
    r"limit|plan|deadline|period|contract|course|sentence|trip|journey)\b)"
)
_MONTHS = re.compile(
    r"(^|= |, |\b(?:of|for|is|was|costs?|than|in|takes?) )(?=(?:month|year|week|day|hour)’s )"
)
_PAY = re.compile(
    r"\b(\d+ (?:years|months|weeks|days)) (?=(?:income|pay|wages|salary|rent|leave|notice|"
    r"experience|work|training)\b)"
)
"""What a time is worth: "2 months’ pay"."""
_WHOLES = re.compile(
    r"\b(by|of|for|to|in|from|on|with) (?=(?:middle class|working class|public sector|"
    r"private sector|informal sector|general public|"
    r"labour market|job market|housing market|black market|"
    r"status quo|public purse|rule of law)\b(?! [a-z]+s?\b(?<! in)(?<! and)(?<! to)(?<! of)))"
)
"""Wholes of which there is one, where no other noun follows."""
_HAPPENED = re.compile(r"\b(happened|occurred|held|adopted|signed|founded) (?=(?:19|20)\d\d\b)")
_HELD_ON = re.compile(
    r"\b(briefing|meeting|session|hearing|workshop|conference|townhall|vote|launch|summit|forum|"
    r"webinar)s? (?=\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December)\b)"
)
_THOUGH = re.compile(r",? (?:though|tho)$")
_NAMED_LAW = re.compile(
    r"\b(in|of|to|with|under|by|from)\s((?:[A-Z][a-z]+\s){1,4}"
    r"(?:Directive|Convention|Act|Agreement|Charter|Treaty|Protocol|Declaration|Compact))\b"
)
_ARROWS = re.compile(r"(?<=[a-z\d%]) ?(?:->|=>|→|⇒) ?(?=[a-z\d])")
ARROW = " ⟶ "
"""What stands for an arrow between words: two sentences may lie beside it, and no list."""


def corrected(text: str) -> str:
    """Return a line with its contractions, ranges and terms as a report has them."""
    if "’" in text:
        text = _MONTHS.sub(r"\1a ", _CONTRACTED.sub(_in_full, text))
    text = _STAND_ALONE.sub("stand-alone", _NAMED_LAW.sub(r"\1 the \2", text))
    text = _BODY.sub(r"\1 the \2", text)
    text = _LAST.sub(_with_the, text)
    text = _FOLLOW_UP.sub(r"\1 follow-up", text)
    text = _SOUTH.sub(lambda it: f"{it[1]} the global {it[2].capitalize()}", text)
    text = _POOR.sub(r"\1 the \2", text)
    text = _WHOLES.sub(r"\1 the ", text)
    text = _IN_THE.sub(r"\1 the \2 of", text)
    text = _TONGUE.sub(lambda found: found[0].capitalize(), text)
    text = _THOUGH.sub("", text) if text.endswith(("though", "tho")) else text
    text = _ESPECIALLY.sub(r", especially \1", text) if text.endswith("especially") else text
    text = _ARROWS.sub(ARROW, text)
    return _with_figures(text) if _FIGURE.search(text) else text


def _with_figures(text: str) -> str:
    """Return a line with its figures as a report has them: "3-year plan", "5 per cent"."""
    text = _BESIDE.sub(r"\1 paragraph ", _AGED.sub(r"\1 those \2", text))
    text = _TERMS.sub(r"\1-\2 ", _TERM.sub(r"\1-\2 ", text))
    text = _PAY.sub(r"\1’ ", _HAPPENED.sub(r"\1 in ", text))
    text = _HELD_ON.sub(r"\g<0>on ", text)
    text = _LATEST.sub(r" by \1 at the latest", text)
    text = re.sub(r"(?<=\d) km/h\b", " km per hour", text)
    text = re.sub(r"(?<=\d)\s?[-–](?=\d+\s?%)", "–", text)
    return re.sub(r"(?<=\d)\s?%", " per cent", text)


def _in_full(found: re.Match[str]) -> str:
    who, they, have = found["who"], found["they"], found["have"]
    if who or they or have:
        return f"{who} is" if who else f"{they} are" if they else f"{have} have"
    can = found["can"]
    if can:
        full = {"can": "cannot", "wo": "will not", "sha": "shall not"}[can.casefold()]
        return full[:1].upper() + full[1:] if can[0].isupper() else full
    return f"{found['not']} not"


def _with_the(found: re.Match[str]) -> str:
    return f"{found[1]} the {found[2]}" if found[1] else f"{found[3]} the {found[4]} "
