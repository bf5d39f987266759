"""French lines as they are typed, and the careful ones they are read as."""

import re
from collections.abc import Sequence

from townnotes.domain.points.stance_words import FRENCH, opening_verbs
from townnotes.summary.lines.french_verbs import DOUBTFUL, INFINITIVE, PAST, QUALITIES
from townnotes.summary.lines.nouns.french_nouns import (
    BARE_OBJECTS,
    NEW_ONES,
    ONE,
    SINGULAR,
    gender_of,
)
from townnotes.summary.lines.readers.romance_reader import RomanceReader
from townnotes.summary.lines.readers.romance_seen import joint_of_things, without_times
from townnotes.summary.lines.tagging.romance_tags import french_tags
from townnotes.summary.lines.tagging.tagger import Tagged, WordTag
from townnotes.summary.lines.words import bare_word, join_words, listed

_VOWEL = re.compile(r"[aeiouàâéèêëîïôœùûh]", re.IGNORECASE)
_DENIED = listed("pas rien jamais aucun aucune")
_DENYING = listed("personne rien jamais aucun aucune nul nulle")
_ELIDED = re.compile(r"[ldnsjmt]’|qu’", re.IGNORECASE)
_AGO = re.compile(r"\bil y a (?:environ )?\S+ (?:ans?|années?|mois|semaines?|jours?|heures?)\b")
_NEW = re.compile(r"(?:une?|des) ")
_BARE = re.compile(
    r"(?:moins|plus|beaucoup|peu|assez|davantage|trop) (?:de|d’)|\d|[\ue000-\uf8ff]|[A-ZÀ-Ü]"
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
    qualities = QUALITIES
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
        r"\b(?:nous|notre|nos|je|mon|ma|mes|moi|vous|votre|vos)\b|\bj’", re.IGNORECASE
    )
    careful_start = re.compile(
        r"(?:que\s|qu’|comment\s|pourquoi\s|si\s(?!pas\b)[^,]+$)", re.IGNORECASE
    )
    asking_start = re.compile(
        r"(?:que|comment|pourquoi|qui|quand|où|combien|quel(?:le)?s?|si)\s|qu’", re.IGNORECASE
    )
    infinitive = re.compile(
        rf"(?:ne pas |ne plus |mieux |à )?(?:l’|s’|y )?{INFINITIVE}(?=\s)", re.IGNORECASE
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

    def is_in_person(self, text: str) -> bool:
        """Tell whether a text has a word of the first or second person: "gardons", too."""
        tags = self.tags(text)
        return super().is_in_person(text) or any(
            one.word.casefold().endswith("ons") and self._is_ours(tags, place)
            for place, one in enumerate(tags)
        )

    def _is_ours(self, tags: Sequence[Tagged], place: int) -> bool:
        """Tell whether a word in -ons is a verb, and no noun."""
        if tags[place].tag in {WordTag.FINITE, WordTag.AUXILIARY, WordTag.IMPERATIVE}:
            return True
        behind = tags[place + 1 : place + 2]
        return not place and bool(behind) and behind[0].tag == WordTag.DETERMINER

    def of_one(self, text: str) -> str:
        """Return "le repas chaud", "l’abus": one thing, whatever its ending."""
        head = text.split(maxsplit=1)[0].casefold()
        if _VOWEL.match(head) and not head.startswith(("h", "onz", "oui")):
            return f"l’{text}"
        gender = gender_of(head)
        return f"{gender} {text}" if gender else ""

    def with_object(self, words: Sequence[str], at: int) -> Sequence[str]:
        """Return "touchaient des pots-de-vin"; of one thing it is unsure which article it takes."""
        tags = self.tagged(words)
        if at + 1 >= len(tags) or tags[at + 1].tag != WordTag.NOUN:
            return words
        word = words[at + 1]
        if not word[0].islower() or _ELIDED.match(word) or bare_word(word) in BARE_OBJECTS:
            return words
        if word.endswith(("s", "x")) and bare_word(word) not in SINGULAR:
            return [*words[: at + 1], "des", *words[at + 1 :]]
        return ()

    def said_to_be(self, words: Sequence[str], at: int) -> str:
        """Return "était trop chère", "n’étaient pas traduits"."""
        first = words[0].casefold()
        head = words[1] if first in self.determiners and at > 1 else words[0]
        is_many = head.endswith(("s", "x")) and bare_word(head) not in SINGULAR
        verb = self.was[is_many]
        ne = "n’" if bare_word(words[at]) in {"pas", "jamais"} else ""
        return f"{ne}{verb} {' '.join(words[at:])}"

    def regular_past(self, word: str) -> str:
        """Return "grignotait" for "grignote"; stems that change their sound stay unsure."""
        if re.fullmatch(r".{2,}(?:r?ait|r?aient|èrent)", word):
            return word
        if re.fullmatch(r".{3,}r(?:a|ont)", word):
            return word.removesuffix("ont").removesuffix("a") + (
                "aient" if word[-1] == "t" else "ait"
            )
        found = re.fullmatch(r"(.{2,}?[^aeiouyéèêlt])(e|ent)", word)
        if found and not re.search(r"è[^aeiou]+$", found[1]):
            stem = re.sub("c$", "ç", re.sub("g$", "ge", found[1]))
            return stem + ("ait" if found[2] == "e" else "aient")
        return f"{word[:-3]}aient" if word.endswith("issent") else ""

    def reported(self, text: str) -> str:
        """Return a whole sentence in the past; "il y a" is one, too."""
        text = self._with_ne(text)
        found = re.fullmatch(r"il (n’)?y a (.+)", text)
        return f"il {found[1] or ''}y avait {found[2]}" if found else super().reported(text)

    def _with_ne(self, text: str) -> str:
        """Return "ne coûte rien" for "coûte rien", as it is said and typed."""
        words = text.split()
        at = self.finite_at(words)
        start = self.clitics_at(words, at)
        behind = words[at + 1].casefold() if 0 < at < len(words) - 1 else ""
        said = {one.casefold() for one in words[: at + 1]}
        is_whole = "ne" in said or any(one.startswith("n’") for one in said)
        if behind not in _DENIED or is_whole or not said.isdisjoint(_DENYING):
            return text
        return " ".join((*words[:start], "ne", *words[start:]))

    def with_article(self, text: str, *, known: bool = False) -> str:
        """Return a thing with its article; the plural is "des", or "les" where it is known."""
        if self._is_determined(text) or _BARE.match(text):
            return text
        both = "" if known else self._both_new(text)
        if both:
            return both
        head = re.split(r"[\s,]", text, maxsplit=1)[0].casefold()
        if head.endswith(("s", "x")) and (head not in SINGULAR or self._has_many(text)):
            rest = re.sub(r"\bplutôt que (?=\w+s\b)", "plutôt que des ", text)
            return f"{'les' if known else 'des'} {rest}"
        if not known and head in ONE:
            return f"{ONE[head]} {text}"
        if _VOWEL.match(head) and not head.startswith(("h", "onz", "oui")):
            return f"l’{text}"
        gender = gender_of(head)
        return f"{gender} {text}" if gender else ""

    def _both_new(self, text: str) -> str:
        """Return "un rapport annuel et des indicateurs", or nothing."""
        words = text.split()
        at = joint_of_things(self.tagged(words), "et")
        named = [self.with_article(" ".join(one)) for one in (words[:at], words[at + 1 :]) if at]
        return " et ".join(named) if named and all(map(_NEW.match, named)) else ""

    def _has_many(self, text: str) -> bool:
        """Tell whether a quality says that a noun with an s of its own means several."""
        second = self.tags(text)[1:2]
        is_quality = second and second[0].tag in {WordTag.ADJECTIVE, WordTag.PARTICIPLE}
        return bool(is_quality) and bare_word(second[0].word).endswith(("és", "ts", "aux", "es"))

    def asked_thing(self, text: str, named: str) -> str:
        """Return "un salaire minimum" where no more than its quality tells which one is asked."""
        words = text.split()
        is_one = len(words) > 1 and named.startswith(("le ", "la ")) and words[0] in NEW_ONES
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
        return told if _NEW.match(told) else ""

    def absence(self, text: str) -> str:
        """Return "il n’y avait pas d’eau", or nothing."""
        found = self.no_fact.fullmatch(text)
        return f"il n’y avait pas {self._de(found[1])}" if found else ""

    def of(self, what: str) -> str:
        """Return what is needed behind "la nécessité"."""
        is_many = what.split(maxsplit=1)[0].endswith("s") and not self._is_determined(what)
        named = what if is_many else self.with_article(what)
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
        if is_bare and low.endswith(("s", "x")) and low not in SINGULAR and word.islower():
            return f"{verb} les {word}{rest}"
        if is_bare and low in ONE:
            return f"{verb} {ONE[low]} {word}{rest}"
        return f"{verb} {word}{rest}"


_MEETS = re.compile(r"\b(ne|se) (?=[aeiouàâéèêëîïôœùû])")
_AFTER_A_VERB = listed("à au aux en dans sur pour avec par mieux plus moins pas sans sous vers "
                       "contre que comment les tous toutes ses nos leurs des plus")  # fmt: skip
