"""The reporting verbs of French, for every stance, and the words around them."""

import re

from townnotes.summary.languages.reporting import Reporting, Voices


def _v(head: str, noun: str = "", action: str = "", that: str = "", wh: str = "") -> Reporting:
    """Return the patterns of a verb that is the same before every form."""
    said = f"(a/ont){{also}} {head}|"
    return Reporting(said + noun, said + action, said + that, said + wh if wh else "")


def _mixed(noun: str, action: str, that: str, wh: str = "") -> Reporting:
    made = [f"(a/ont){{also}} {one}" if one else "" for one in (noun, action, that, wh)]
    return Reporting(*made)


_NEED = "la nécessité de"
_WEIGHT = "l’importance de"

VERBS = {
    "noted": _v("noté", "", "l’idée de", "que"),
    "took note of": _v("pris note", "de", "de l’idée de", "du fait que"),
    "noted with appreciation": _v("pris note avec satisfaction", "de", "de l’idée de",
                                  "du fait que"),
    "welcomed": _v("salué", "", "l’idée de", "le fait que"),
    "commended": _v("accueilli avec une vive satisfaction", "", "l’idée de", "le fait que"),
    "suggested": _v("suggéré", "", "de", "que"),
    "proposed": _v("proposé", "", "de", "que"),
    "encouraged": _v("encouragé", "", "l’idée de", "l’idée que"),
    "asked for": _v("demandé", "", "de", "que"),
    "requested": _mixed("sollicité|", "demandé|de", "demandé|que"),
    "called for": _mixed("appelé|à", "appelé|à", "demandé|que"),
    "urged": _v("demandé instamment", "", "de", "que"),
    "": _mixed("évoqué|", f"évoqué|{_NEED}", "fait observer|que", "posé|la question de savoir"),
    "recalled": _v("rappelé", "", _NEED, "que"),
    "highlighted": _mixed("mis en avant|", f"mis en avant|{_NEED}", "fait valoir|que"),
    "raised": _mixed("soulevé|la question de", f"évoqué|{_NEED}", "fait observer|que",
                     "soulevé|la question de savoir"),
    "emphasized": _v("mis en relief", _WEIGHT, _NEED, "le fait que"),
    "underlined": _v("fait ressortir", _WEIGHT, _NEED, "que"),
    "underscored": _v("mis l’accent", "sur", f"sur {_NEED}", "sur le fait que"),
    "stressed": _v("souligné", _WEIGHT, _NEED, "que"),
    "asked": _mixed("posé des questions|sur", "posé des questions|sur la possibilité de",
                    "posé la question de savoir|si", "demandé|"),
    "questioned": _mixed("mis en question|", "mis en question|l’idée de",
                         "mis en doute|le fait que", "posé la question de savoir|"),
    "expressed concern about": _v("exprimé des préoccupations", "au sujet de", "à l’idée de",
                                  "quant au fait que"),
    "cautioned against": _mixed("mis en garde|contre", "mis en garde|contre l’idée de",
                                "averti|que"),
    "regretted": _v("regretté", "", "l’idée de", "le fait que"),
    "opposed": _v("fait objection", "à", "à l’idée de", "à l’idée que"),
    "informed": _v("informé les participants", "de", "de l’idée de", "que"),
    "explained": _v("expliqué", "", "l’idée de", "que"),
    "provided an overview of": _mixed("donné un aperçu|de", "donné un aperçu|de la façon de",
                                      "expliqué|que"),
    "presented": _mixed("présenté|", "présenté|l’idée de", "expliqué|que"),
    "reported": _mixed("rendu compte|de", "rendu compte|de l’idée de", "signalé|que"),
    "reiterated": _mixed("réitéré|", f"réitéré|{_NEED}", "répété|que"),
    "reaffirmed": _v("réaffirmé", "", _NEED, "que"),
}  # fmt: skip

VOICES = Voices(
    verbs=VERBS,
    repeated_links=frozenset(("de", "à", "que", "sur", "contre", "si")),
    and_so=", ainsi que ",
    that=re.compile(r"(?:que\s+|qu[’'])", re.IGNORECASE),
    whether=re.compile(r"(?:si|s[’']|comment|pourquoi|quand|où|qui|quel\w*)\b", re.IGNORECASE),
    also="également",
    repeatedly="à plusieurs reprises",
    especially="en particulier",
    but=", mais ",
    while_=", tandis que ",
    and_=" et ",
    they=("ils", "elles"),
    same=("le même {noun}", "la même {noun}"),
    connectors=("en outre, ", "par ailleurs, ", "de plus, "),
    asides={
        "right of reply": "dans l’exercice du droit de réponse, ",
        "point of order": "sur un point d’ordre, ",
        "reply": "en réponse, ",
        "convener reply": "en réponse, ",
        "video message": "dans un message vidéo, ",
    },
    lead="s’agissant du thème {}, ",
    said="(a/ont){also} déclaré : ",
    thanked="(a/ont){also} remercié",
    view="on a exprimé l’avis que",
    wordings={
        "words": "le libellé {old}{in}",
        "retain": "conserver {old}{in}", "delete": "supprimer {old}{in}",
        "strengthen": "renforcer {old}{in}", "add": "ajouter {new}{in}",
        "replace": "remplacer {old} par {new}{in}", "change": "modifier {old}{in}",
        "strengthen both": "renforcer {old}, qui se lirait {new}{in}",
        "add both": "ajouter {new} à {old}{in}",
    },
    paragraph=(" au paragraphe {}", " aux paragraphes {}", " de {}"),
    weight=_WEIGHT,
    no_wish=re.compile(
        r"(?:le |la |les |l[’']|un |une |des |du )?(?:manque|absence|risques?|lacunes?|obstacles?|"
        r"difficultés?|problèmes?|violences?|discriminations?|pertes?|retards?|coûts?|conséquences|"
        r"effets?|impacts?|rôle|nécessité|importance|droits?|fait)\b",
        re.IGNORECASE,
    ),
    addressed=re.compile(
        r"(?:les|aux)\s+(?P<whom>[^,;]{3,60}?)\s+(?:à|de|d[’'])\s*(?P<what>\S.+)", re.IGNORECASE
    ),
    whom="aux {} de ",
    infinitive=re.compile(
        r"(?:ne pas )?(?!(?:mer|hiver|avenir|pouvoir|membre|cadre|titre|centre|chiffre|libre|autre|"
        r"notre|votre|entre|contre|outre|nombre|ordre|genre|terre|guerre|offre|registre|ministre|"
        r"lettre|devoir|savoir|premier|dernier|papier|atelier|dossier|calendrier|espoir|foyer)\b)"
        r"[a-zàâéèêîôûç]{2,}(?:er|ir|oir|re)\b(?=\s)",
        re.IGNORECASE,
    ),
    finite=re.compile(
        r"(?:\S+\s+){1,7}?(?:sont|est|ont|a|doit|doivent|peut|peuvent|devrait|devraient|manquent|"
        r"restent?|faut|était|étaient|sera|seront)\s+\S",
    ),
    relative=re.compile(r"\b(?:qui|que|dont|où|quand|si|lorsque|afin)\b|[,;«(]"),
    days=(
        (r"aujourd[’']hui", "ce jour-là"), (r"demain", "le lendemain"), (r"hier", "la veille"),
    ),
)  # fmt: skip
