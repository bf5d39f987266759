"""The words by which a line asks something of a text, a language each."""

import re
from dataclasses import dataclass

_Pattern = re.Pattern[str]


@dataclass(frozen=True, slots=True, eq=False)
class AskWords:
    """The words of one language; see `asks` for what each is read for."""

    paragraph: str
    joint: str
    within: str
    inside: str
    """As `within`, where a bare number at the end is a paragraph."""
    reference_to: str
    opening: _Pattern
    part: _Pattern
    """Nouns of a text: what they name is asked of it, without a paragraph too."""
    throughout: _Pattern
    new_paragraph: _Pattern
    instead: _Pattern
    changed: _Pattern
    verbs: tuple[tuple[str, _Pattern], ...]
    reference: _Pattern
    moved: _Pattern
    stays: _Pattern
    out: _Pattern
    beside: _Pattern
    also: _Pattern


def _p(pattern: str) -> _Pattern:
    return re.compile(pattern, re.IGNORECASE)


def _verbs(no: str, **verbs: str) -> tuple[tuple[str, _Pattern], ...]:
    return tuple(
        (ask, _p(rf"(?P<no>(?:{no})\s+)?(?:{words})\b\.?\s+")) for ask, words in verbs.items()
    )


ENGLISH = AskWords(
    paragraph=r"paras?|paragraphs?|pp?|OP|PP",
    joint="and|or",
    within="in|of|to|from|into|under|for",
    inside="in",
    reference_to="reference to",
    opening=_p(r"^(?:(?:please|we|they|must|should|shd|need to|wants? to|asks? to|to)\s+)+"),
    part=_p(r"\b(?:sentences?|paragraphs?|paras?|wording|words?|language|references?|phrases?|"
            r"title|preamble|chapeau|footnotes?|text)\b"),
    throughout=_p(r",?\s*\b(?:throughout(?: the (?:text|draft))?|everywhere)\b"),
    new_paragraph=_p(r"(?:add\s+)?(?P<what>(?:an?\s+)?new\s+(?:sub)?para(?:graph)?)\b"
                     r"(?:\s+(?P<place>(?:after|before)(?:\s+\d+\w*)?))?"),
    instead=_p(r"\s+(?:instead of|rather than|in place of|in lieu of)\s+"),
    changed=_p(r"(?:replace|substitute|change)\s+(?P<old>.+?)\s+(?:with|by|to|into)\s+(?P<new>.+)"),
    verbs=_verbs(
        "do not|don['’]t|not|never",
        retain="keep|retain|maintain|preserve|leave",
        delete="delete|del|remove|drop|strike(?: out)?|cut|take out",
        strengthen="strengthen",
        move="move|shift|bring",
        add="add|insert|include|refer to|reference to|make reference to|mention(?! d[eu’'])",
    ),
    reference=_p(r"(?:refer|reference|make reference|mention)\b"),
    moved=_p(r"(?P<what>.+?)(?P<place>\s+from\s+.+|\s+(?:up|down)\b.*|\s+(?:in)?to\s+(?:the\s+)?"
             r"(?:end|beginning|start|preamble|title|annex|chapeau|section|paragraph)\b.*)?$"),
    stays=_p(r"\s+(?:(?:must|should|shd|has to|needs to|ought to|to)\s+)?(?:stays?|remains?|"
             r"be kept|be retained|be preserved)(?:\s+in)?$"),
    out=_p(r"\s+(?:(?:must|should|has to|to)\s+(?:go|come out|be (?:deleted|removed|dropped))|"
           r"out)$"),
    beside=_p(r"\s+(?:after|(?P<before>before))\s+(?P<words>\S.*)$"),
    also=_p(r"also\s+"),
)  # fmt: skip
FRENCH = AskWords(
    paragraph=r"paragraphes?|par(?=\.)",
    joint="et|ou",
    within="dans(?: le| les)?|au|aux|du|des|de|à|en|sur",
    inside="au|dans le",
    reference_to="référence à",
    opening=_p(r"^(?:(?:il faut|faut|nous|on|doit|devons|veut|veulent|demandent? (?:à|de)|à)\s+)+"),
    part=_p(r"\b(?:phrases?|paragraphes?|mots?|formulation|libellé|mention|référence|titre|"
            r"préambule|chapeau|texte)\b"),
    throughout=_p(r",?\s*\b(?:partout|dans tout le texte)\b"),
    new_paragraph=_p(r"(?:ajouter\s+)?(?P<what>(?:un\s+)?(?:nouveau\s+paragraphe|nouveau\s+par\b\.?|"
                     r"paragraphe\s+nouveau))(?:\s+(?P<place>(?:après|avant)(?:\s+(?:le\s+)?\d+\w*)?))?"),
    instead=_p(r"\s+(?:au lieu d[eu]|au lieu des|à la place d[eu]|plutôt que)\s+"),
    changed=_p(r"(?:remplacer|changer)\s+(?P<old>.+?)\s+(?:par|en)\s+(?P<new>.+)"),
    verbs=_verbs(
        "ne pas|pas",
        retain="garder|conserver|maintenir|préserver|laisser",
        delete="supprimer|suppr|retirer|enlever|ôter|biffer",
        strengthen="renforcer",
        move="déplacer|transférer",
        add="ajouter|insérer|inclure|faire référence à|renvoyer à|mentionner",
    ),
    reference=_p(r"(?:faire référence|renvoyer|mentionner)\b"),
    moved=_p(r"(?P<what>.+?)(?P<place>\s+du\s+(?:préambule|paragraphe|titre)\b.*|\s+(?:vers|dans)\b.*|"
             r"\s+(?:à|au)\s+(?:la\s+fin|l[’']annexe|début|préambule|titre|paragraphe)\b.*)?$"),
    stays=_p(r"\s+(?:doit|doivent|devrait|devraient|à)\s+(?:rester|être (?:gardée?s?|conservée?s?|"
             r"maintenue?s?)|garder|conserver|maintenir)$"),
    out=_p(r"\s+(?:(?:doit|doivent|devrait|devraient)\s+(?:disparaître|être (?:supprimée?s?|"
           r"retirée?s?))|à (?:supprimer|retirer|enlever))$"),
    beside=_p(r"\s+(?:après|(?P<before>avant))\s+(?P<words>\S.*)$"),
    also=_p(r"(?:aussi|également)\s+"),
)  # fmt: skip
SPANISH = AskWords(
    paragraph=r"párrafos?|párrs?|parrs?|parrafos?",
    joint="y|o",
    within="en(?: el| los)?|del|de|al|a",
    inside="en el",
    reference_to="referencia a",
    opening=_p(r"^(?:(?:hay que|deben?|debemos|piden?|quieren?|que|se pide|a)\s+)+"),
    part=_p(r"\b(?:frases?|oración|párrafos?|palabras?|redacción|mención|referencia|título|"
            r"preámbulo|texto|expresión)\b"),
    throughout=_p(r",?\s*\b(?:en todo el texto|en todas partes)\b"),
    new_paragraph=_p(r"(?:(?:añadir|agregar)\s+)?(?P<what>(?:un\s+)?(?:nuevo\s+p[áa]rr(?:afo)?|"
                     r"p[áa]rrafo\s+nuevo))\b\.?(?:\s+(?P<place>(?:después|antes)(?:\s+del?(?:\s+\d+\w*)?)?))?"),
    instead=_p(r"\s+(?:en lugar de|en vez de|en lugar del|en vez del)\s+"),
    changed=_p(r"(?:sustituir|reemplazar|cambiar)\s+(?P<old>.+?)\s+(?:por|con)\s+(?P<new>.+)"),
    verbs=_verbs(
        "no",
        retain="mantener|conservar|dejar|preservar",
        delete="suprimir|quitar|eliminar|borrar|tachar",
        strengthen="reforzar|fortalecer",
        move="mover|trasladar|pasar",
        add="a[ñn]adir|agregar|insertar|incluir|hacer referencia a|mencionar",
    ),
    reference=_p(r"(?:hacer referencia|mencionar)\b"),
    moved=_p(r"(?P<what>.+?)(?P<place>\s+del\s+(?:preámbulo|párrafo|título)\b.*|\s+hacia\b.*|"
             r"\s+al?\s+(?:final|principio|preámbulo|título|anexo|párrafo)\b.*)?$"),
    stays=_p(r"\s+(?:deben?|debería|deberían|ha de|han de|tiene que|tienen que)\s+(?:quedar(?:se)?|"
             r"permanecer|seguir|mantenerse|conservarse)$"),
    out=_p(r"\s+(?:(?:deben?|debería|tiene que)\s+(?:desaparecer|suprimirse|quitarse|salir)|"
           r"fuera)$"),
    beside=_p(r"\s+(?:después del?|(?P<before>antes del?))\s+(?P<words>\S.*)$"),
    also=_p(r"también\s+"),
)  # fmt: skip
ALL = (ENGLISH, FRENCH, SPANISH)
