"""French as the United Nations write it."""

import re
from datetime import date
from types import MappingProxyType

from townnotes.summary.document import Run
from townnotes.summary.evidence.gather import Gathered
from townnotes.summary.languages.actor_words import ActorWords
from townnotes.summary.languages.check_words import CheckWords
from townnotes.summary.languages.countries import of_state_in_french
from townnotes.summary.languages.reporting import Reporting, VerbPatterns, Voices
from townnotes.summary.languages.romance import Romance
from townnotes.summary.lines.words import listed
from townnotes.summary.romance.realizer import RomanceRealizer

_VERBS = VerbPatterns("(a/ont){also} ")
_v, _mixed = _VERBS.same, _VERBS.mixed
_NEED = "la nécessité de"
_WEIGHT = "l’importance de"

VERBS = {
    "noted": _v("noté", "", "l’idée de", "que"),
    "took note of": _v("pris note", "de", "de l’idée de", "du fait que"),
    "noted with appreciation": _v("pris note avec satisfaction", "de", "de l’idée de",
                                  "du fait que"),
    "welcomed": _v("salué", "", "l’idée de", "le fait que"),
    "supported": _v("appuyé", "", "l’idée de", "l’idée que"),
    "commended": _v("accueilli avec une vive satisfaction", "", "l’idée de", "le fait que"),
    "suggested": _v("suggéré", "", "de", "que"),
    "proposed": _v("proposé", "", "de", "que"),
    "encouraged": _v("encouragé", "", "l’idée de", "l’idée que"),
    "asked for": _v("demandé", "", "de", "que"),
    "requested": _mixed("sollicité|", "demandé|de", "demandé|que"),
    "called for": _mixed("préconisé|", "appelé|à", "demandé|que"),
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

_PARTICIPLE = re.compile(r"(?:(?:a|ont) )?(?P<said>\w+(?:é|i|u|t|s)(?: .+)?)")


def _own_head(words: str) -> str:
    """Return what stands behind "a" and "ont", of "a plaidé pour" or "plaidé pour"."""
    found = _PARTICIPLE.fullmatch(words)
    return found["said"] if found else ""


VOICES = Voices(
    begin=_VERBS.begin,
    own_head=_own_head,
    verbs=VERBS,
    repeated_links=frozenset(("de", "à", "que", "pour", "sur", "contre", "si")),
    and_so=", ainsi que ",
    that=re.compile(r"(?:que\s+|qu[’'])", re.IGNORECASE),
    whether=re.compile(r"(?:si|s[’']|comment|pourquoi|quand|où|qui|quel\w*)\b", re.IGNORECASE),
    also="également",
    repeatedly="à plusieurs reprises",
    especially="en particulier",
    but=", mais ",
    while_=", tandis que ",
    and_=" et ",
    opposed=(", avec l’opposition de ", ", qui "),
    they=("ils", "elles"),
    same=("le même {noun}", "la même {noun}"),
    connectors=("en outre, ", "par ailleurs, ", "de plus, "),
    leads=("s’agissant du thème {}, ", "en ce qui concerne le thème {}, ",
           "au sujet du thème {}, "),
    said=("(a/ont){also} déclaré", "(a/ont){also} indiqué"),
    thanked="(a/ont){also} remercié",
    asked="(a/ont){also} posé la question suivante",
    own={
        "thanked": _v("remercié"), "congratulated": _v("félicité"), "supported": _v("appuyé"),
        "agreed": _v("exprimé (son/leur) accord", "avec", "avec", "avec l’idée que"),
        "applauded": _v("applaudi"), "appreciated": _v("apprécié"), "endorsed": _v("approuvé"),
        "opposed": _v("fait objection", "à"), "echoed": _v("fait écho", "à"),
        "offered": _v("offert"),
        "shared": _v("partagé"),
        "would not support": Reporting(*["ne soutiendrai(t/ent){also} pas|"] * 3),
    },
    fact="le fait ",
    record=_mixed("évoqué|", f"évoqué|{_NEED}", "déclaré|que", "posé|la question de savoir"),
    neutral=("(a/ont){also} abordé|", "(a/ont){also} cité|", "(a/ont){also} fait référence|à",
             "(a/ont){also} appelé l’attention|sur"),
    neutral_nobody=("il a{also} été question|de", "l’attention a{also} été appelée|sur"),
    wished=re.compile(r"demandé|suggéré|proposé|encouragé|appelé"),
    nobody={
        "approve": Reporting("il a{also} été pris note|de", "il a{also} été pris note|de l’idée de",
                             "il a{also} été pris note|du fait que"),
        "approve strong": Reporting("un accueil favorable a{also} été réservé|à",
                                    "un accueil favorable a{also} été réservé|à l’idée de",
                                    "un accueil favorable a{also} été réservé|au fait que"),
        "ask": Reporting("il a{also} été suggéré|", "il a{also} été suggéré|de",
                         "il a{also} été suggéré|que"),
        "ask strong": Reporting("il a{also} été demandé|", "il a{also} été demandé|de",
                                "il a{also} été demandé|que"),
        "emphasize": Reporting("il a{also} été question|de",
                               f"il a{{also}} été question|de {_NEED}",
                               "il a{also} été noté|que"),
        "emphasize strong": Reporting("l’accent a{also} été mis|sur",
                                      f"l’accent a{{also}} été mis|sur {_NEED}",
                                      "l’accent a{also} été mis|sur le fait que"),
        "concern": Reporting("des questions ont{also} été posées|au sujet de",
                             "des questions ont{also} été posées|au sujet de l’idée de",
                             "la question a{also} été posée|de savoir si",
                             "la question a{also} été posée|de savoir"),
        "concern strong": Reporting("des préoccupations ont{also} été exprimées|au sujet de",
                                    "des préoccupations ont{also} été exprimées|à l’idée de",
                                    "des préoccupations ont{also} été exprimées|quant au fait que"),
        "opposed": Reporting("une opposition a{also} été exprimée|à",
                             "une opposition a{also} été exprimée|à l’idée de",
                             "une opposition a{also} été exprimée|à l’idée que"),
        "inform": Reporting("des informations ont{also} été données|sur",
                            "des informations ont{also} été données|sur l’idée de",
                            "il a{also} été signalé|que"),
    },
    like={
        "approve": "took note of", "ask": "suggested", "ask strong": "asked for",
        "emphasize strong": "underscored", "concern": "asked",
        "concern strong": "expressed concern about", "opposed": "opposed",
    },
    if_="si ",
    or_=" ou ",
    further=(
        ("parmi les autres {} figuraient", "d’autres {} ont concerné",
         "les {} ont également porté sur"),
        ("demandes", "suggestions", "demandes et suggestions", "points soulevés"),
    ),
    as_name={"action": "l’idée de ", "that": "le fait que ", "wh": "la question de savoir "},
    view="on a exprimé l’avis que",
    wordings={
        "those": "ce libellé", "words": "le libellé {old}{in}",
        "retain": "conserver {old}{in}", "delete": "supprimer {old}{in}",
        "strengthen": "renforcer {old}{in}", "add": "ajouter {new}{after}{in}",
        "after": " après {}",
        "replace": "remplacer {old} par {new}{in}", "change": "modifier {old}{in}",
        "strengthen both": "renforcer {old}, qui se lirait {new}{in}",
        "add both": "ajouter {new} à {old}{in}",
    },
    need=_NEED,
    issue="la question de",
    said_again=re.compile(
        r"(?:le |la |les |l[’']|son |sa |ses |leurs? |nos |notre |ces? |cette |§|[A-ZÀ-Þ])|"
        r"(?:un |une |des |d[’'])?(?:appuis?|soutiens?|appels?|demandes?|préoccupations?|"
        r"engagements?|opposition|objections?|positions?|points?|avis|besoins?|questions?|offres?|"
        r"propositions?|suggestions?|recommandations?|messages?|mises? en garde|remerciements?|"
        r"intérêt|intention|conviction|attachement|volonté|importance|principes?|promesses?|"
        r"déclarations?|remarques?)\b"
    ),
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
    whom=("aux {} de ", "aux {} de ", "aux {} de "),
    marker=re.compile(r"(?:de\s+|d[’'])"),
    infinitive=re.compile(
        r"(?:ne pas )?(?!(?:mer|hiver|avenir|pouvoir|membre|cadre|titre|centre|chiffre|libre|autre|"
        r"notre|votre|entre|contre|outre|nombre|ordre|genre|terre|guerre|offre|registre|ministre|"
        r"lettre|devoir|savoir|premier|dernier|papier|atelier|dossier|calendrier|espoir|foyer)\b)"
        r"[a-zàâéèêîôûç]{2,}(?:er|ir|oir|re)\b(?=\s)",
        re.IGNORECASE,
    ),
    finite=re.compile(
        r"(?:\S+\s+){1,7}?(?:sont|est|ont|a|doit|doivent|peut|peuvent|devrait|devraient|manquent|"
        r"restent|faut|était|étaient|sera|seront|oublie(?:nt)?|ignore(?:nt)?|prévoit|prévoient|permet|"
        r"permettent|empêche(?:nt)?|souffre(?:nt)?|perd|perdent|disparaît|disparaissent|existe(?:nt)?|"
        r"augmente(?:nt)?|diminue(?:nt)?|fonctionne(?:nt)?|dépend|dépendent|attendent)\s+\S",
    ),
    relative=re.compile(r"\b(?:qui|que|dont|où|quand|si|lorsque|afin)\b|[,;«(]"),
)  # fmt: skip


# "UN" in a name in English is spelled, and "onze" and "oui" are never drawn together.
_VOWEL = re.compile(
    r"(?!UN\b|onz|oui\b)[aeiouàâéèêëîïôœùûAEIOUÀÂÉÈÊËÎÏÔŒ]|"
    r"[hH](?:abi|armoni|ébergé?|élas|érit|ésit|eure|ist|iver|omm|omolog|onn|onor|ôpita|ôtel|oraire|"
    r"ospit|uile|umain|uman|ydr|ygi)"
)
"""What "de" and "que" are elided before; of words with h those whose h is mute."""
_CONTRACTED = {
    ("de ", "le "): "du ", ("de ", "les "): "des ", ("à ", "le "): "au ", ("à ", "les "): "aux ",
}  # fmt: skip


class French(Romance):
    """French."""

    code = "fr"
    tag = "fr-FR"
    voices = VOICES
    little = listed(
        "le la les des du une et pour que dans sur aux au par est sont avec qui ne pas plus leur "
        "leurs cette ces être à un en ou mais afin l d qu"
    )
    checks = CheckWords(
        floor=r"(?:a|ont) pris la parole",
        part=r"(?:a|ont) pris part",
        respectively="respectivement",
        joints="et|ou",
        verb_follows=r"(?= (?:ont|se sont)\b)",
        before_verb=r"\b(?:a|ont)(?: (?:également|aussi|en outre))? ",
    )
    negations = listed(
        """
        ne n pas non sans jamais contre aucun aucune ni supprimer suppression retirer retrait
        supprime suppriment supprimée retire enlever enlève interdire interdiction stop
        rejeter rejet refuser refus opposer oppose opposent opposition plutôt seulement
        uniquement
        """
    )
    conditions = frozenset({
        "sauf si", "à moins qu[e’']", "à moins de", "à (?:la )?condition", "seulement si",
        "uniquement si", "si pas d[e’']", "pourvu qu[e’']", "sous réserve",
    })  # fmt: skip
    promised = re.compile(
        r"(?<!\ble )(?<!\bla )(?<!\bl[’'])(?<!\bun )(?<!\bune )(?<!\bd[’'])(?<!\bde )"
        r"\b([^\W\d_]+r)(a|ont|ons|ai)\b"
    )
    as_promised = MappingProxyType({"a": "ait", "ont": "aient", "ons": "ions", "ai": "ais"})
    another_speaker = "un autre intervenant"
    themselves = (
        ("l’organisation", "l’intervenant"),
        ("l’une des organisations", "l’un des intervenants"),
    )
    denials = listed("ne n pas non sans jamais aucun aucune ni")
    lessenings = listed(
        "affaiblir exclure insuffisant insuffisante limiter manque manquer manquent moins peu "
        "réduire réduction remplacer sauf"
    )
    passing = listed(
        "aussi besoin c ce comme doit doivent elle elles faut faudrait faudra il ils importance "
        "important importante inclusion j m mention n nécessaire nécessité nous on paragraphe "
        "phrase référence s sa ses si son sous soit texte tous tout toute toutes très y ça"
    )
    text_verbs = listed(
        "garder conserver maintenir supprimer retirer enlever ajouter insérer inclure"
    )
    retains = listed("garder conserver maintenir préserver")
    text_nouns = listed(
        "phrase phrases mot mots libellé référence "
        "références mention terme termes crochets suppression"
    )
    paragraph_words = (" au paragraphe {}", " aux paragraphes {}", " de {}")
    signs = "àâçèêëîïôœùû"
    few = ("1", "2", "un", "une", "deux", "autre")
    actor_words = ActorWords(
        on_behalf="au nom de {}", another="un autre", others="{} autres", nobody="un intervenant",
        speaking_for=", s’exprimant au nom de {},",
        relation=" concernant la déclaration de {}, ",
        she="elle", he="il", person=None, body="cette organisation", state="cette délégation",
        body_once_more="elle",
    )  # fmt: skip
    asides = MappingProxyType(
        {
            "right of reply": "dans l’exercice du droit de réponse, ",
            "point of order": "sur un point d’ordre, ",
            "reply": "en réponse, ",
            "convener reply": "en réponse, ",
            "video message": "dans un message vidéo, ",
        }
    )
    days = (
        (r"aujourd[’']hui", "ce jour-là"), (r"demain", "le lendemain"), (r"hier", "la veille"),
    )  # fmt: skip
    mark = "[à traduire]"
    opening_mark = "«\u202f"
    closing_mark = "\u202f»"
    semicolon = "\u202f; "
    colon = "\u00a0:"
    unnamed = "réunion d’information"
    meetings = re.compile(
        r"(?:réunion|séance|consultation|session|assemblée|table ronde|conférence|rencontre)\b",
        re.IGNORECASE,
    )
    determined = re.compile(
        r"(?:les?|la|une?|des|du|ces?|cet|cette|[ms]on|[ms]a|[ms]es|leurs?|deux|trois|plusieurs|"
        r"tous|toutes)\s|l[’']",
        re.IGNORECASE,
    )
    heads = (
        listed(
            "pacte programme plan cadre accord traité protocole projet processus forum dialogue "
            "sommet document débat rapport examen échange siège palais atelier réseau groupe "
            "comité conseil mouvement collectif"
        ),
        listed(
            "déclaration charte convention stratégie résolution initiative conférence réunion "
            "consultation assemblée commission alliance lecture session salle maison coalition "
            "union ligue fédération association plateforme"
        ),
    )
    prepositions = re.compile(r"(?:à|au|aux|en|dans|chez|sur|par)\s", re.IGNORECASE)
    at = to = "à"
    elides = True
    on_day = "le"
    day_pattern = "d MMMM y"
    feminine_endings = (
        ("adeur", "adrice"), ("teur", "trice"), ("ant", "ante"), ("ent", "ente"),
        ("oint", "ointe"),
    )  # fmt: skip

    def realizer(self, evidence: Gathered) -> RomanceRealizer:
        """Return what writes the language."""
        return RomanceRealizer(evidence, self)

    def long_date(self, day: date) -> str:
        """Return "4 juin 2026", "1er mars 2026"."""
        told = super().long_date(day)
        return f"1er{told[1:]}" if day.day == 1 else told

    def nth(self, number: int) -> tuple[Run, ...]:
        """Return "3" with "e" raised; a meeting is feminine, so the first is "1re"."""
        letters = "re" if number == 1 else "e"
        return (Run(str(number)), Run(letters, superscript=True))

    def feminine_ordinal(self, words: str) -> str:
        """Return "première"; the others are the same for both."""
        return "première" if words == "premier" else words

    def number(self, n: int, *, feminine: bool) -> str:
        """Return "une", "vingt et une"."""
        told = super().number(n, feminine=feminine)
        return f"{told}e" if feminine and re.search(r"\bun$", told) else told

    def article(self, noun: str, *, feminine: bool, plural: bool) -> str:
        """Return "les parties", "l’entité", "la partie", "le pacte"."""
        if plural:
            return f"les {noun}"
        if _VOWEL.match(noun):
            return f"l’{noun}"
        return f"la {noun}" if feminine else f"le {noun}"

    def of_state(self, name: str) -> str:
        """Return "du Bangladesh"."""
        return of_state_in_french(name)

    def meet(self, before: str, text: str) -> tuple[str, str]:
        """Draw "de le" to "du", "que il" to "qu’il"."""
        if text.startswith("des ") and _ends_in(before, "de "):
            # "Il a été question de repas": the plural has no article behind "de".
            text = text.removeprefix("des ")
        for (first, second), both in _CONTRACTED.items():
            if text.startswith(second) and _ends_in(before, first):
                return before[: -len(first)] + both, text[len(second) :]
        if _VOWEL.match(text) and (_ends_in(before, "de ") or _ends_in(before, "que ")):
            return before[:-2] + "’", text
        if text.startswith(("il ", "ils ")) and _ends_in(before, "si "):
            return before[:-2] + "’", text
        return before, text


def _ends_in(text: str, word: str) -> bool:
    return text.endswith(word) and not text[: -len(word)][-1:].isalpha()
