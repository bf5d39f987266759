"""French lines as they are typed, and the careful ones they are read as."""

import re
from collections.abc import Sequence

from townnotes.domain.points.stance_words import FRENCH, opening_verbs
from townnotes.summary.lines.nouns import genders_of
from townnotes.summary.lines.french_verbs import DOUBTFUL, PAST
from townnotes.summary.lines.readers.romance_reader import RomanceReader
from townnotes.summary.lines.readers.romance_seen import without_times
from townnotes.summary.lines.readers.romance_words import articles
from townnotes.summary.lines.tagging.romance_tags import french_tags
from townnotes.summary.lines.tagging.tagger import Tagged, WordTag
from townnotes.summary.lines.words import bare_word, join_words, listed

_VOWEL = re.compile(r"[aeiouàâéèêëîïôœùûh]", re.IGNORECASE)
_COUNTED = """
    siège paragraphe fonds forum mécanisme indicateur comité conseil groupe registre réseau plan
    programme projet cadre système rapport calendrier délai moratoire quota texte représentant
    rapporteur centre guide article chapitre amendement observatoire seuil plafond tarif impôt
    problème thème défi risque obstacle levier outil danger
    bus camion guichet bureau poste site hôpital dispensaire puits pont formulaire audit inventaire
    recensement cadastre permis label certificat badge chapeau véhicule bateau navire ascenseur
    numéro tribunal médiateur coordonnateur accord traité protocole pacte |
    référence définition clause phrase section stratégie feuille évaluation plateforme taxe agence
    charte convention commission conférence réunion table base liste définition date échéance loi
    obligation norme procédure mention annexe note subvention bourse zone carte caisse prime ligne
    prothèse enquête étude campagne journée semaine minute amende sanction peine pénalité exception
    dérogation école clinique pompe route salle cantine machine équipe personne famille usine
    ferme maison ville commune entreprise banque boutique antenne balise rampe
"""
_DEFINITE = """
    droit accès financement suivi contrôle partage respect renforcement rôle coût prix manque
    travail climat développement tourisme transport logement emploi salaire revenu secteur marché
    temps débat dialogue consentement soutien appui recours niveau public milieu genre sport |
    main faim fin dent part mort mer cour soif nuit clef forêt chaleur peur fraîcheur couleur odeur
    valeur douleur largeur longueur hauteur profondeur ampleur sueur chanson boisson prison maison
    raison saison leçon façon rançon gare
    protection participation transparence santé eau éducation formation justice sécurité paix
    égalité parité dette pauvreté faim violence jeunesse société qualité traite lutte place gestion
    mise prise aide recherche science culture langue planification responsabilité mer
"""
_FEMININE = re.compile(
    r".+(?:[st]ion|té|ence|ance|ure|ée|esse|ude|ise|ette|logie|graphie|mie|trie|cratie|aie|ive|ade|"
    r"ille|elle|enne|onne|ie|ine|gne|euse|trice|ière)$"
)
_MASCULINE = re.compile(
    r".+(?:ment|isme|age|eau|oir|ier|ège|acte|aire|eur|et|al|el|il|ol|ard|ot|at|ut|ain|ien|euil|"
    r"eil|ôt|art|ort|ant|and|on(?<![st]ion)|um|us|ème|if|ing|am|om)$"
)
_FEMININE_TOO = listed("image page plage cage eau peau")
_ONE = articles(_COUNTED, "un", "une")
_THE = (
    articles(_COUNTED, "le", "la")
    | articles(_DEFINITE, "le", "la")
    | dict.fromkeys(_FEMININE_TOO, "la")
)
_SINGULAR = listed(
    "temps accès progrès fonds pays processus corps cours discours abus avis prix choix voix "
    "recours succès procès bus virus campus refus paix repas cas bras bois poids mois fois tas os "
    "dos croix noix gaz nez taux époux colis devis permis tapis puits secours concours débris "
    "compromis surplus relais palais congrès excès décès univers travers revers héros talus pus "
    "jus minibus maïs tennis souris brebis radis riz châssis matelas repos propos parcours "
    "consensus lys logis sursis mépris souris tournevis volontariat anchois"
)
_NEW_ONES = listed("salaire revenu prix contrôle suivi financement soutien appui rôle droit budget "
                   "accès formation aide gestion protection mise évaluation")  # fmt: skip
_BARE_OBJECTS = listed(
    "besoin lieu droit peur faim soif accès raison tort envie honte mal confiance face partie "
    "appel défaut preuve grève obstacle feu fin part soin conscience note acte compte hommage "
    "service atteinte plainte patience connaissance priorité recours naissance position référence "
    "autorité foi force rage suite place tache office figure cher bas haut fort court faux juste "
    "moitié priorité vie"
)
"""What stands behind its verb without an article: "avoir besoin", "faire face"."""
_ELIDED = re.compile(r"[ldnsjmt]’|qu’", re.IGNORECASE)
_AGO = re.compile(r"\bil y a (?:environ )?\S+ (?:ans?|années?|mois|semaines?|jours?|heures?)\b")
_NO_NOUN = (
    r"(?<!\bles )(?<!\bdes )(?<!\bde )(?<!\baux )(?<!\bces )(?<!\bleurs )(?<!\bet )(?<!\bd’)"
    r"(?<!\bou )(?<!\bdeux )(?<!\btrois )(?<!\d )(?<!\bses )"
)
"""What stands before a noun, and before no verb of the first person."""
_BARE = re.compile(
    r"(?:moins|plus|beaucoup|peu|assez|davantage|trop) (?:de|d’)|\d|[\ue000-\uf8ff]|[A-ZÀ-Ü]"
)
_INFINITIVE = (
    r"(?!(?:mer|hiver|avenir|pouvoir|membre|cadre|titre|centre|chiffre|libre|autre|notre|votre|"
    r"entre|contre|outre|nombre|ordre|genre|terre|guerre|offre|registre|ministre|lettre|devoir|"
    r"savoir|premier|dernier|papier|atelier|dossier|calendrier|espoir|foyer|loyer|danger|leader|"
    r"particulier|financier|régulier|chantier|quartier|métier|février|janvier|courrier|"
    r"\w+(?<!incl)(?<!excl)(?<!concl)ure|\w+ère|\w+(?<!f)(?<!pl)(?<!tr)aire|\w+(?<!b)(?<!cr)oire|"
    r"\w*(?:[iïè]tre|[snuo]tre|[bgf]re|(?<!vain)cre|phre)|livre|pauvre|fièvre|"
    r"cuivre|œuvre|oeuvre|"
    r"gendre|cendre|poudre|empire|navire|désir|plaisir|loisir|soir|noir|hier|cher|fier|rare|faire-valoir|encadre|montre)\b)"
    r"[a-zàâéèêîôûç]{2,}(?:er|ir|oir|re)\b"
)


class FrenchReader(RomanceReader):
    """Reads French."""

    code = "fr"
    little = listed(
        "le la les des du une et pour que dans sur aux au par est sont avec qui ne pas plus leur "
        "leurs cette ces être à un en ou mais afin l d qu ds pq il elle nous sans plutôt ont"
    )
    own_signs = "àâçèêëîïôœùû"
    own_endings = ("ement", "eux", "aux")
    denials = listed("pas non aucun aucune sans ni jamais rien personne guère nul nulle")
    no_abbreviation = listed("à a y l d n s c j m qu etc m mm")
    and_word = " et "
    paragraph = "paragraphe "
    within = " au "
    past = PAST
    doubtful = DOUBTFUL
    qualities = listed(
        "active fixe double triple vide interne alterne liquide sombre lâche lisse égale exempte "
        "fausse rase présente complète illustre manifeste trouble différent violent président "
        "résident interdit prescrit inscrit construit réduit conduit produit introduit contraint "
        "cuit satisfait fait dit vague intime marchande bavarde sèche"
    )
    elided = re.compile(r"^(?:n|s|l|d|qu|j|m|t|c)’")
    determiners = listed(
        "le la les un une des du ce cet cette ces son sa ses leur leurs mon ton notre nos deux "
        "trois quatre cinq six sept huit neuf dix plusieurs tous toutes tout toute chaque aucun "
        "aucune certains certaines quelques moins plus"
    )
    relatives = listed("qui que dont où quand si lorsque afin parce puisque quoique comme pour")
    conditions = listed("s’il s’ils s’elle s’elles s’on")
    no_subjects = listed("nous je tu vous on ils elles il elle ça cela et ou mais donc si")
    joints = listed("mais et ou")
    and_within = re.compile(r"\set\s")
    clitics = listed("ne se y en le la les lui leur")
    pronouns = frozenset({"en"})
    prepositions = listed("de en à par pour avec sans sur sous dans entre contre vers chez")
    sure_verb = re.compile(
        r"\b(?:ne |n’)(?!pas |plus |jamais )(?:(?:se|y|en|le|la|les|lui|leur) |[sl]’)*(\S+)"
    )
    impersonal = listed("il cela ce personne rien")
    openers = (
        r"(?:le|la|les|l’\S+|un|une|des|du|de l’\S+|à|aux?|pas|plus|trop|souvent|toujours|"
        r"seulement|que|beaucoup|peu|tout|toute|tous|toutes|rien|mal|bien|moins|mieux|très|aussi|"
        r"encore|déjà|faute|\d\S*)\s|d’|l’"
    )
    person = re.compile(
        r"\b(?:nous|notre|nos|je|mon|ma|mes|moi|vous|votre|vos)\b|\bj’|"
        r"\b(?!(?:actions?|passions?|"
        rf"nations?)\b){_NO_NOUN}\w+(?<![st]i)ons\b(?<!\bpopulations)(?<!dons)(?<!fonds)"
        r"(?<!maisons)(?<!saisons)(?<!façons)(?<!leçons)(?<!millions)(?<!poissons)(?<!régions)(?<!unions)"
        r"(?<!boissons)(?<!prisons)(?<!raisons)(?<!liaisons)(?<!opinions)(?<!réunions)(?<!gestions)"
        r"(?<!exceptions)(?<!garçons)",
        re.IGNORECASE,
    )
    careful_start = re.compile(
        r"(?:que\s|qu’|comment\s|pourquoi\s|si\s(?!pas\b)[^,]+$)", re.IGNORECASE
    )
    asking_start = re.compile(
        r"(?:que|comment|pourquoi|qui|quand|où|combien|quel(?:le)?s?|si)\s|qu’", re.IGNORECASE
    )
    infinitive = re.compile(
        rf"(?:ne pas |ne plus |mieux |à )?(?:l’|s’|y )?{_INFINITIVE}(?=\s)", re.IGNORECASE
    )
    asking_infinitive = re.compile(
        r"(?:supprimer|garder|conserver|maintenir|ajouter|insérer|retirer|enlever|déplacer|"
        r"retenir)\b",
        re.IGNORECASE,
    )
    lead_in = re.compile(
        r"^(?:il|elle|ils|elles)\s+(?:dit|disent|a dit|ont dit|affirme|estime|note)\s+(?:que\s+|"
        r"qu’)",
        re.IGNORECASE,
    )
    stance_words = FRENCH
    own_verbs = opening_verbs(
        (
            "thanked",
            (
                r"(?:(?:nous|il|elle|ils) )?(?:remercie|remercient|remercions|merci (?:à|aux)) "
                r"(.+ (?:pour|de) .+)"
            ),
        ),
        ("agreed", r"(?:(?:nous sommes|est|sont) )?d’accord avec (.+)"),
    )
    must = re.compile(
        r"(?:nous (?:devons|devrions)|on doit|il faut|il faudrait|il est nécessaire de|besoin de|"
        r"nécessité de|doit|doivent) (.+)",
        re.IGNORECASE,
    )
    needs = re.compile(
        r"(?:nous avons besoin (?:de |d’)|on a besoin (?:de |d’)|besoin (?:de |d’)|"
        r"il faut (?:plus )?|"
        r"il manque (?!pas))(.+)",
        re.IGNORECASE,
    )
    bare_no = re.compile(
        r"(?:pas|non|aucune?|sans|ni|jamais|plus de|stop|rien|halte)\b|ne\s(?!pas\s\S+(?:er|ir|"
        r"re)\b)",
        re.IGNORECASE,
    )
    no_fact = re.compile(
        r"(?:pas|aucun|aucune)\s(?:de\s|d’)?((?:accès|eau|électricité|réseau|internet|données|"
        r"écoles?|hôpital|médecins?|routes?|toilettes|transports?|argent|preuves?|statistiques|"
        r"plans?|connexion|enseignants?|assainissement)\b(?:\s[\w-]+)?(?:\s(?:à|au|aux|en|dans|pour|sur|de|du|"
        r"des|d’)\b.*)?)",
        re.IGNORECASE,
    )
    no_thing = re.compile(
        r"^(?:bien|idem|pareil|mieux|pire|oui|bravo|merci|attention|dommage|bon|même chose)\b|"
        r"(?:^|\s)(?:trop|très|pas|ne|mais|déjà|toujours|jamais|seulement|car|donc|il|elle|ils|"
        r"elles|ça|c’est|aussi|surtout|encore|souvent|vraiment|ok)(?=\s|$)|\s(?:inutiles?|utiles?|"
        r"nécessaires?|impossibles?|difficiles?|chère?s?)(?=\s(?:sans|si|pour|dans|à|en|sur)\b)|"
        r"\s(?:inutiles?|utiles?|nécessaires?|"
        r"insuffisante?s?|absente?s?|manquante?s?|impossibles?|difficiles?|floues?|faibles?|dispo|"
        r"disponibles?|urgente?s?|chère?s?|loin)$",
        re.IGNORECASE,
    )
    no_end = re.compile(
        r"\b(?:le|la|les|de|du|des|à|au|aux|un|une|et|ou|en|dans|par|pour|sur|que)$"
    )
    likely_verb = re.compile(
        r"^(?:(?!\b(?:qui|que|dont|où)\b)\S+ )*?(?:ne |n’)(?!pas |plus )|"
        r"^(?:les|des|ces|nos|leurs|ses) \S+[sx] (?!\S*(?:ment|cent|quent|rent|dent|ient)\b)"
        r"[a-zéèêç]{2,}ent(?= |$)|"
        r"^(?:l’\S+|(?:le|la|un|une|ce|cette|son|sa) \S+) "
        r"(?!(?:sur|dans|pour|par|avec|sans|sous|"
        r"entre|contre|vers|chez|de|du|des|et|ou|à|au|aux|en|comme|outre|toute?s?)\b)"
        r"[a-zéèêç]+[et] (?:le|la|les|un|une|des|ses|son|sa|leurs?|trop|moins|beaucoup|"
        r"peu|\d+)(?= |$)|"
        r"^(?:(?!(?:qui|que|dont|où|si)\b)\S+ )+"
        r"(?:[a-zéè]{2,}(?:erait|eraient|irait|iraient)(?= |$)|"
        r"(?:se |s’)[a-zéèê]+(?:e|ent|it)(?= |$))",
        re.IGNORECASE,
    )
    addressed = re.compile(r"(?:les|aux) \S.+ (?:à|de|d’)\s?\S.+")
    condition = re.compile(
        r"(?:si pas (?:de |d’)|sans )(?P<on>[^,]+), (?:pas de soutien|nous ne soutenons pas|"
        r"nous ne pouvons pas soutenir|pas d’accord)(?: (?:à|au|aux|"
        r"avec))? ?(?:le )?(?P<what>texte)",
        re.IGNORECASE,
    )
    added = re.compile(
        r"(?:qui|que|dont|où|y compris|notamment|en particulier|comme|par exemple|afin|pour|car|"
        r"parce|puisque|avec|sans|mais|et|sous|dans|à|au|aux|en|sur|de|du|des|d’|non|même|surtout|"
        r"pas (?:à|au|aux|en|dans|sur|pour|les?|la|des|un|une|\d))",
        re.IGNORECASE,
    )
    was = ("était", "étaient")
    later = re.compile(
        r"\b(?:demain|prochaine?s?|bientôt|(?:avant|d’ici|en|dès|fin|début) (?:janvier|février|"
        r"mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|noël|l’été))\b",
        re.IGNORECASE,
    )
    future_endings = ("ra", "ront")
    that = "que"
    the_need = "la nécessité"
    the_paragraph = "le paragraphe"
    nobody = re.compile(r"(?:rien|aucune?) ", re.IGNORECASE)
    degrees = listed("trop très pas jamais toujours encore souvent déjà plus moins aussi")
    need_verb = listed("si quand lorsque parce puisque car qui dont où")

    def normalized(self, text: str) -> str:
        """Write the hyphen of ranges as a dash."""
        return re.sub(r"(?<=\d)\s?[-–](?=\d+\s?%)", "–", text)

    def asked(self, text: str) -> str:
        """Return "pourquoi il n’y avait pas d’indicateur", "s’il y avait un fonds"."""
        text = text[:1].lower() + text[1:]
        no = re.fullmatch(r"pourquoi (?:il n’y a )?pas (d(?:e |’).+)", text)
        if no:
            return f"pourquoi il n’y avait pas {no[1]}"
        is_there = re.fullmatch(r"(?:y a-t-il|est-ce qu’il y a|il y a) (.+)", text)
        if is_there:
            return f"s’il y avait {is_there[1]}"
        whether = re.fullmatch(r"est-ce (?:que |qu’)(.+)", text)
        told = self.reported(whether[1]) if whether else ""
        if told:
            return f"s’{told}" if told.startswith(("il ", "ils ")) else f"si {told}"
        found = re.fullmatch(
            r"(pourquoi|comment|quand|où|qui|combien de \S+|quels? \S+|"
            r"quelles? \S+) (?:est-ce (?:que|qu’) ?)?(.+)",
            text,
        )
        if not found or "-t-" in text or re.search(r"-(?:il|elle|ils|elles|on|nous|vous)\b", text):
            return ""
        if found[1] == "qui":
            words = text.split()
            is_verb = self._bare(words[1]) in self.past
            return f"qui {self.in_the_past(words, 1, 1)}" if is_verb else ""
        told = self.reported(found[2])
        return f"{found[1]} {told}" if told else ""

    def in_the_past(self, words: Sequence[str], start: int, at: int) -> str:
        """Return words with their finite verbs in the past; "ne" meets a vowel."""
        told = super().in_the_past(words, start, at)
        return _MEETS.sub(lambda found: f"{found[1][0]}’", told)

    def tags(self, text: str) -> Sequence[Tagged]:
        """Return the words of a text with their tags; "il y a 2 ans" has no verb."""
        return without_times(french_tags(text), _AGO)

    def of_one(self, text: str) -> str:
        """Return "le repas chaud", "l’abus": one thing, whatever its ending."""
        head = text.split(maxsplit=1)[0].casefold()
        if _VOWEL.match(head) and not head.startswith(("h", "onz", "oui")):
            return f"l’{text}"
        gender = _gender(head)
        return f"{gender} {text}" if gender else ""

    def with_object(self, words: Sequence[str], at: int) -> Sequence[str]:
        """Return "touchaient des pots-de-vin"; of one thing it is unsure which article it takes."""
        tags = self.tagged(words)
        if at + 1 >= len(tags) or tags[at + 1].tag != WordTag.NOUN:
            return words
        word = words[at + 1]
        if not word[0].islower() or _ELIDED.match(word) or bare_word(word) in _BARE_OBJECTS:
            return words
        if word.endswith(("s", "x")) and bare_word(word) not in _SINGULAR:
            return [*words[: at + 1], "des", *words[at + 1 :]]
        return ()

    def said_to_be(self, words: Sequence[str], at: int) -> str:
        """Return "était trop chère", "n’étaient pas traduits"."""
        first = words[0].casefold()
        head = words[1] if first in self.determiners and at > 1 else words[0]
        is_many = head.endswith(("s", "x")) and bare_word(head) not in _SINGULAR
        verb = self.was[is_many]
        ne = "n’" if bare_word(words[at]) in {"pas", "jamais"} else ""
        return f"{ne}{verb} {' '.join(words[at:])}"

    def regular_past(self, word: str) -> str:
        """Return "grignotait" for "grignote"; stems that change their sound stay unsure."""
        found = re.fullmatch(r"(.{2,}?[^aeiouyéèêlt])(e|ent)", word)
        if found and not re.search(r"è[^aeiou]+$", found[1]):
            stem = re.sub("c$", "ç", re.sub("g$", "ge", found[1]))
            return stem + ("ait" if found[2] == "e" else "aient")
        return f"{word[:-3]}aient" if word.endswith("issent") else ""

    def reported(self, text: str) -> str:
        """Return a whole sentence in the past; "il y a" is one, too."""
        found = re.fullmatch(r"il (n’)?y a (.+)", text)
        return f"il {found[1] or ''}y avait {found[2]}" if found else super().reported(text)

    def with_article(self, text: str, *, known: bool = False) -> str:
        """Return a thing with its article; the plural is "des", or "les" where it is known."""
        if self._is_determined(text) or _BARE.match(text):
            return text
        head = re.split(r"[\s,]", text, maxsplit=1)[0].casefold()
        if head.endswith(("s", "x")) and (head not in _SINGULAR or self._has_many(text)):
            rest = re.sub(r"\bplutôt que (?=\w+s\b)", "plutôt que des ", text)
            return f"{'les' if known else 'des'} {rest}"
        if not known and head in _ONE:
            return f"{_ONE[head]} {text}"
        if _VOWEL.match(head) and not head.startswith(("h", "onz", "oui")):
            return f"l’{text}"
        gender = _gender(head)
        return f"{gender} {text}" if gender else ""

    def _has_many(self, text: str) -> bool:
        """Tell whether a quality says that a noun with an s of its own means several."""
        second = self.tags(text)[1:2]
        is_quality = second and second[0].tag in {WordTag.ADJECTIVE, WordTag.PARTICIPLE}
        return bool(is_quality) and bare_word(second[0].word).endswith(
            ("és", "ées", "ts", "aux", "es")
        )

    def asked_thing(self, text: str, named: str) -> str:
        """Return "un salaire minimum" where no more than its quality tells which one is asked."""
        words = text.split()
        is_one = len(words) > 1 and named.startswith(("le ", "la ")) and words[0] in _NEW_ONES
        if not is_one or self.tags(text)[1].tag != WordTag.ADJECTIVE:
            return named
        return f"{'un' if named.startswith('le ') else 'une'} {text}"

    def in_paragraphs(self, numbers: Sequence[str]) -> str:
        """Return " au paragraphe 3", " aux paragraphes 3 et 4"."""
        told = join_words(numbers, self.and_word)
        return f" aux paragraphes {told}" if len(numbers) > 1 else f" au paragraphe {told}"

    def predicate(self, text: str) -> str:
        """Return "un problème", "des outils"; what is no one thing stays unsure."""
        told = self.with_article(text)
        return told if told.startswith(("un ", "une ", "des ")) else ""

    def absence(self, text: str) -> str:
        """Return "il n’y avait pas d’eau", or nothing."""
        found = self.no_fact.fullmatch(text)
        return f"il n’y avait pas {self._de(found[1])}" if found else ""

    def of(self, what: str) -> str:
        """Return what is needed behind "la nécessité"."""
        if what.split(maxsplit=1)[0].endswith("s") and not self._is_determined(what):
            return self._de(what)
        named = self.with_article(what)
        for first, both in (("le ", "du "), ("les ", "des "), ("des ", "de ")):
            if named.startswith(first):
                return both + named[len(first) :]
        return self._de(named or what)

    def without(self, found: re.Match[str]) -> str:
        """Return the text that is not supported without a thing."""
        return f"le {found['what']} sans {found['on']}"

    def joined(self, lead: str, verb: str) -> str:
        """Return an elided word and its verb: "n’ont", "ne pouvaient"."""
        if not lead or _VOWEL.match(verb):
            return lead + verb
        return f"{lead[:-1]}e {verb}"

    def to(self, action: str) -> str:
        """Return "de limiter", "d’attendre"."""
        return self._de(action)

    def _de(self, what: str) -> str:
        return f"d’{what}" if _VOWEL.match(what) else f"de {what}"

    def _that(self, told: str) -> str:
        return f"qu’{told}" if _VOWEL.match(told) else f"que {told}"

    def _articled(self, text: str) -> str:
        """Return an order whose object has its article: "interdire les grands barrages"."""
        found = re.match(r"((?:ne pas )?\S+) (\S+)(.*)", text)
        if not found:
            return text
        verb, word, rest = found.groups()
        rest = re.sub(r"\b(sur|dans|pour) (derni|premi)(?=èr?es?\b|ers\b)", r"\1 les \2", rest)
        low = word.casefold()
        is_bare = not self._is_determined(f"{word} ") and low not in _AFTER_A_VERB
        if is_bare and low.endswith(("s", "x")) and low not in _SINGULAR and word.islower():
            return f"{verb} les {word}{rest}"
        if is_bare and low in _ONE:
            return f"{verb} {_ONE[low]} {word}{rest}"
        return f"{verb} {word}{rest}"


_MEETS = re.compile(r"\b(ne|se) (?=[aeiouàâéèêëîïôœùû])")
_AFTER_A_VERB = listed("à au aux en dans sur pour avec par mieux plus moins pas sans sous vers "
                       "contre que comment les tous toutes ses nos leurs des plus")  # fmt: skip


def _gender(head: str) -> str:
    by_ending = "la" if _FEMININE.fullmatch(head) else "le" if _MASCULINE.fullmatch(head) else ""
    told = _THE.get(head)
    return told or {"m": "le", "f": "la"}.get(genders_of("french").get(head, ""), by_ending)
