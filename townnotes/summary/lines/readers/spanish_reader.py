"""Spanish lines as they are typed, and the careful ones they are read as."""

import re
from collections.abc import Sequence

from townnotes.domain.points.stance_words import SPANISH, opening_verbs
from townnotes.summary.lines.nouns.spanish_nouns import (
    BARE_OBJECTS,
    ONE,
    ONE_IN_S,
    article_of_many,
    gender_of,
)
from townnotes.summary.lines.readers.romance_reader import RomanceReader
from townnotes.summary.lines.readers.romance_seen import without_times
from townnotes.summary.lines.spanish_verbs import DOUBTFUL, PAST, QUALITIES, WISHED
from townnotes.summary.lines.tagging.romance_tags import spanish_tags
from townnotes.summary.lines.tagging.tagger import Tagged, WordTag
from townnotes.summary.lines.words import bare_word, join_words, listed

_STATES = re.compile(
    r".+[ai]d[oa]s?|(?:rot|abiert|mal escrit|llen|vací|sol|content|enferm|list|hart|muert|dispuest|"
    r"ocult|cubiert|resuelt|sec|suci|lej)[oa]s?|cerca|lejos"
)
_AGO = re.compile(
    r"\bhac(?:e|ía) (?:casi |más de |unos )?\S+ (?:años?|mes(?:es)?|semanas?|días?|horas?|décadas?|"
    r"tiempo)\b"
)
_NO_NOUN = r"(?<!\blos )(?<!\bde )(?<!\by )(?<!\bcon )(?<!\bsin )(?<!\bsus )(?<!\bestos )"
_BARE = re.compile(r"(?:menos|más|mucho|mucha|poco|poca) |\d|[\ue000-\uf8ff]|[A-ZÁÉÍÓÚÑ]")
_INFINITIVE = (
    r"(?!(?:"
    r"manglar|radar|pilar|collar|altar|bazar|dólar|azúcar|ejemplar|"
    r"celular|titular|auxiliar|preliminar|lunar|olivar|pinar|hangar|"
    r"bar|par|alfiler|carácter|cáncer|cráter|chófer|chofer|póster|"
    r"máster|porvenir|elixir|emir|palmar|"
    r"mujer|lugar|taller|mar|hogar|bienestar|alquiler|poder|deber|placer|ayer|azar|pesar|"
    r"militar|escolar|familiar|popular|similar|particular|regular|singular|solar|nuclear|líder|"
    r"cualquier|primer|tercer|mejor|mayor|menor)\b)[a-záéíñ]{2,}(?:ar|er|ir)(?:se|l[oae]s?)?\b"
)


class SpanishReader(RomanceReader):
    """Reads Spanish."""

    code = "es"
    little = listed(
        "el la los las del una y para que en con por al es son se su sus no más un como esta este "
        "estas estos ser o pero lo debe deben sin nada nosotras nosotros hay ni hay libre previo"
    )
    own_signs = "ñ¿¡áíóú"
    own_endings = ("miento", "mientos", "ción", "ciones", "dad", "dades")
    denials = listed("no sin ni nunca ningún ninguna ninguno nada nadie jamás tampoco")
    no_abbreviation = listed("a y e o u etc sr sra dr núm")
    and_word = " y "
    paragraph = "párrafo "
    within = " en el "
    past = PAST
    doubtful = DOUBTFUL
    qualities = QUALITIES
    elided = re.compile(r"^(?!)")
    determiners = listed(
        "el la los las un una unos unas este esta estos estas ese esa esos esas su sus mi mis "
        "nuestro nuestra dos tres cuatro cinco seis siete ocho nueve diez varios varias todo toda "
        "todos todas otro otra otros otras cada ningún ninguna algunos algunas muchos muchas pocos "
        "pocas más menos lo"
    )
    relatives = listed("que quien quienes donde cuando si cuyo cuya como porque aunque para")
    no_subjects = listed("nosotros nosotras yo tú ellos ellas él ella eso esto y o pero si")
    joints = listed("pero y e o sino")
    and_within = re.compile(r"\s(?:y|e)\s")
    clitics = listed("no se lo la los las le les ya nos también")
    prepositions = listed(
        "de en a por para con sin sobre bajo entre contra hacia hasta según desde"
    )
    sure_verb = re.compile(r"\bse (?:l[aeo]s? )?(?!\S+(?:ar|er|ir)\b)(\S+)")
    impersonal = listed("no ya también nadie nada")
    openers = (
        r"(?:el|la|los|las|un|una|unos|unas|a|al|del?|más|menos|mucho|muy|bien|mal|que|sin|con|su|"
        r"sus|no|en|\d\S*)\s"
    )
    person = re.compile(
        r"\b(?:nosotr[oa]s|nuestr[oa]s?|nos|yo|mi|mis|me|ustedes|usted|su(?=\sexcelencia))\b|"
        r"\b(?!(?:ramos?|tramos?|reclamos?|préstamos?|extremos?|términos?|últimos?|mínimos?|"
        r"máximos?|mismos?|organismos?|mecanismos?|próximos?|gremios?)\b)"
        rf"{_NO_NOUN}\w+(?:amos|emos|imos)\b",
        re.IGNORECASE,
    )
    careful_start = re.compile(
        r"(?:(?:que|cómo|por qué|cuándo|dónde|quién|qué)\s|si\s[^,]+$)", re.IGNORECASE
    )
    asking_start = re.compile(
        r"(?:que|cómo|por qué|cuándo|dónde|quién(?:es)?|qué|cuánt[oa]s?|cuál(?:es)?|si)\s",
        re.IGNORECASE,
    )
    infinitive = re.compile(rf"(?:no )?{_INFINITIVE}(?=\s)", re.IGNORECASE)
    asking_infinitive = re.compile(
        r"(?:suprimir|eliminar|quitar|borrar|mantener|conservar|añadir|agregar|incluir|insertar|"
        r"trasladar)\b",
        re.IGNORECASE,
    )
    lead_in = re.compile(
        r"^(?:él |ella |ellos |ellas )?(?:dijo|dijeron|dice|dicen|afirma|afirmó|señaló|"
        r"indicó) que\s+",
        re.IGNORECASE,
    )
    stance_words = SPANISH
    own_verbs = opening_verbs(
        ("thanked", r"(?:agradece|agradecen|agradecemos|gracias) (?:a )?(.+ (?:por|su|sus) .+)"),
        ("agreed", r"(?:(?:está|están|estamos) )?de acuerdo con (.+)"),
    )
    must = re.compile(
        r"(?:debemos|hay que|se debe|tenemos que|es necesario|hace falta|debe|deben|necesitamos|"
        r"necesidad de) (.+)",
        re.IGNORECASE,
    )
    needs = re.compile(
        r"(?:necesitamos|se necesitan?|hacen? falta|necesidad de|urgen?) (.+)", re.IGNORECASE
    )
    bare_no = re.compile(
        r"(?:no(?!\s(?:hay\b|hubo\b|qued\S+|sobran?\b|faltan?\b|basta\b|lleg\S+|existen?\b|se\b|es\b|son\b|está|tienen?\b|pueden?\b|deben?\b|"
        r"\S+(?:ar|er|ir)\b))|"
        r"sin|ni|nunca|ningún|ninguna|nada|nadie|basta|alto a|jamás)\b",
        re.IGNORECASE,
    )
    no_thing = re.compile(
        r"^(?:bien|igual|mal|mejor|peor|sí|así|claro|ojalá|ojo|ídem|idem|vale|gracias|lástima)\b|"
        r"(?:^|\s)(?:demasiad[oa]s?|nadie|tampoco|primero|muy|no|pero|ya|siempre|nunca|solo|sólo|porque|entonces|él|ella|"
        r"ellos|ellas|también|todavía|ok)(?=\s|$)|\s(?:necesari[oa]s?|insuficientes?|ausentes?|"
        r"imposibles?|difíciles|difícil|débil(?:es)?|disponibles?|urgentes?|car[oa]s?|lejos)$",
        re.IGNORECASE,
    )
    no_end = re.compile(r"\b(?:el|la|los|las|de|del|a|al|un|una|y|o|en|por|para|con|sobre|que)$")
    likely_verb = re.compile(
        r"^(?:\S+ )?[a-záéíóúñ]+s (?!(?:en|sin|con|según|han|tan|son|bien|también|joven|común|"
        r"aún)\b)"
        r"[a-záéíóúñ]+[aeo]n(?= |$)|(?<=\S )(?!(?:más|está|esté|allá|acá|atrás)\b)"
        r"[a-zñ]{3,}(?:rá|rán|ó)(?= |$)|"
        r"^(?:el|la|un|una|su|este|esta) [a-záéíóúñ]+ (?![a-z]+(?:ic|iv|os|ad|id|ent)[ao]\b)"
        r"(?!(?:para|hacia|hasta|desde|ante|entre|sobre|contra|cada|toda|grande|que|como|donde|de|a)\b)"
        r"[a-zñ]+[ae] (?:el|la|los|las|un|una|unos|unas|a|al|más|menos|mucho|poco|bien|mal)(?= |$)|"
        r"^(?:los|las) \S+s (?:del? (?:la |las |los )?\S+ |\S+s )"
        r"(?!(?:imagen|origen|orden|examen|margen|régimen)\b)[a-zñ]{2,}[ae]n (?=\S)|"
        r"^(?:(?!(?:que|quien|quienes|donde|cuando|si|como)\b)\S+ )+(?:(?:ya|nunca|siempre|también|"
        r"todavía|no) )?(?:se|nos|lo) (?!\S+(?:ar|er|ir)\b)[a-záéíóúñ]+(?= |$)|"
        r"^(?:(?!(?:que|quien|quienes|donde|cuando|si|como)\b)\S+ )+(?:ya|nunca|siempre|todavía) "
        r"(?:las? |los |les? )?[a-záéíóúñ]+(?:[aeó]|[aeo]n)(?= |$)",
        re.IGNORECASE,
    )
    addressed = re.compile(rf"a l[oa]s \S.+ (?:(?:a )?que \S.+|a {_INFINITIVE} .+)")
    condition = re.compile(
        r"(?:si no hay|sin) (?P<on>[^,]+), (?:no hay apoyo al|no apoyamos el|no podemos apoyar el|"
        r"ningún apoyo al) (?P<what>texto)",
        re.IGNORECASE,
    )
    added = re.compile(
        r"(?:que|donde|cuando|incluid[oa]s?|especialmente|en particular|como|por ejemplo|"
        r"para|pues|porque|con|sin|pero|y|sino|bajo|en|a|al|sobre|de|del|aun|incluso|sobre todo|"
        r"no (?:a|al|en|para|sobre|solo|los|las|el|la|\d))\b",
        re.IGNORECASE,
    )
    was = ("era", "eran")
    later = re.compile(
        r"\b(?:mañana|próxim[oa]s?|pronto|(?:antes de|en|desde|para|hasta|a partir de) (?:enero|"
        r"febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))\b",
        re.IGNORECASE,
    )
    future_endings = ("rá", "rán")
    that = "que"
    the_need = "la necesidad"
    the_paragraph = "el párrafo"
    nobody = re.compile(r"(?:nadie|nada|ningun[ao]s?|ningún|nunca|jamás) ", re.IGNORECASE)
    degrees = listed("demasiado muy todavía aún siempre más menos")
    need_verb = listed("si cuando porque aunque quien quienes")
    no_finite = frozenset(WISHED)
    many = ("n",)
    plural_articles = ("los ", "las ")

    def normalized(self, text: str) -> str:
        """Write the parts of a text in full: "par. 6" is paragraph 6."""
        for short, full in _PARTS:
            text = re.sub(rf"\b{short}\.?\s?(?=\d)", f"{full} ", text, flags=re.IGNORECASE)
        return text

    def tags(self, text: str) -> Sequence[Tagged]:
        """Return the words of a text with their tags; "hace 2 años" has no verb."""
        return without_times(spanish_tags(text), _AGO)

    def of_one(self, text: str) -> str:
        """Return "el bus eléctrico", "la crisis": one thing, whatever its ending."""
        gender = gender_of(text.split(maxsplit=1)[0].casefold())
        return f"{gender} {text}" if gender else ""

    def with_object(self, words: Sequence[str], at: int) -> Sequence[str]:
        """Return "prohibía el intercambio entre": what is told of one thing has its article."""
        tags = self.tagged(words)
        if at + 2 >= len(tags) or tags[at + 1].tag != WordTag.NOUN:
            return words
        word, behind = words[at + 1], words[at + 2]
        is_bare = word.islower() and not word.endswith("s") and word not in BARE_OBJECTS
        if not is_bare or behind not in {"de", "del", "entre"}:
            return words
        gender = gender_of(word)
        return [*words[: at + 1], gender, *words[at + 1 :]] if gender else words

    def said_to_be(self, words: Sequence[str], at: int) -> str:
        """Return "era demasiado cara", "estaban todavía cerrados"."""
        first = words[0].casefold()
        head = words[1] if first in self.determiners and at > 1 else words[0]
        quality = bare_word(words[at + 1])
        verb = "estaba" if _STATES.fullmatch(quality) else "era"
        is_many = bare_word(head).endswith("s") and bare_word(head) not in ONE_IN_S
        return f"{verb}{'n' if is_many else ''} {' '.join(words[at:])}"

    def regular_past(self, word: str) -> str:
        """Return "regaba" for "rega"; stems that change their vowel stay unsure."""
        if re.search(r"(?:[ai]ron|ó|aban?|ían?)$", word):
            return word
        found = re.fullmatch(r"([^\W\d_]{2,}?)([ae])(n?)", word)
        if not found or re.search(r"(?:ie|ue|í|ú)[^aeiou]+$", found[1]):
            return ""
        return found[1] + ("aba" if found[2] == "a" else "ía") + found[3]

    def asked(self, text: str) -> str:
        """Return "por qué no había indicador", "si se iba a consultar a los jóvenes"."""
        text = text[:1].lower() + text[1:]
        words = text.split()
        found = re.match(
            r"(?:a |de |en |con |por |para )?(?:por qué|cómo|cuándo|dónde|quién(?:es)?|"
            r"cuánt[oa]s? \S+|qué \S+|qué|cuál(?:es)?(?: de los \S+)?)(?=\s)",
            text,
        )
        at = len(found[0].split()) if found else 0
        text = self.wished(text)
        words = text.split()
        start = at
        while at < len(words) and words[at].casefold() in self.clitics:
            at += 1
        if at >= len(words) or self._bare(words[at]) not in self.past:
            told = self.reported(" ".join(words[start:])) if found else ""
            return f"{' '.join(words[:start])} {told}" if told else ""
        told = self.in_the_past(words, start, at)
        return f"{found[0]} {told}" if found else f"si {told}"

    def with_article(self, text: str, *, known: bool = False) -> str:
        """Return a thing with its article; a plural and a mass may stand without."""
        if re.match(r"\d[\d.,]*\s?%", text):
            return f"el {text}"
        if self._is_determined(text) or _BARE.match(text):
            return text
        head = re.split(r"[\s,]", text, maxsplit=1)[0].casefold()
        is_many = head.endswith("s") and head not in ONE_IN_S
        if is_many and not known:
            return text
        if is_many:
            article = article_of_many(head)
            return f"{article} {text}" if article else ""
        if not known and head in ONE:
            return f"{ONE[head]} {text}"
        gender = gender_of(head)
        return f"{gender} {text}" if gender else ""

    def asked_thing(self, text: str, named: str) -> str:
        """Return "energía solar" as it was typed: what is asked for needs no article of its own."""
        is_told = named.startswith(("un ", "una ")) or re.match(
            r"\S+ de(?:l| la| los| las)\s", text
        )
        return named if is_told or not text[:1].islower() else text

    def in_paragraphs(self, numbers: Sequence[str]) -> str:
        """Return " en el párrafo 3", " en los párrafos 3 y 4"."""
        told = join_words(numbers, self.and_word)
        return f" en los párrafos {told}" if len(numbers) > 1 else f" en el párrafo {told}"

    def addressee(self, text: str) -> str:
        """Return "los Estados a proteger" for "a los Estados a proteger"."""
        return re.sub(rf"^a (?=l[oa]s .+ a {_INFINITIVE} )", "", text)

    def predicate(self, text: str) -> str:
        """Return "un problema", "el 15 %", "trabajo gratis"."""
        told = self.with_article(text)
        return told if re.match(r"(?:una?|el \d\S*) ", told) else text

    def of(self, what: str) -> str:
        """Return what is needed behind "la necesidad"."""
        head = re.split(r"[\s,]", what, maxsplit=1)[0].casefold()
        named = self.with_article(what) if head in ONE or self._is_determined(what) else what
        return f"del {named[3:]}" if named.startswith("el ") else f"de {named}"

    def without(self, found: re.Match[str]) -> str:
        """Return the text that is not supported without a thing."""
        return f"el {found['what']} sin {found['on']}"

    def wished(self, text: str) -> str:
        """Return "que se quitara" for "que se quite": a wish is reported in the past."""
        words = text.split()
        lead = next((at for at, one in enumerate(words) if one.casefold() == "que"), len(words))
        for at in range(lead + 1, len(words)):
            bare = bare_word(words[at])
            if bare in WISHED and not self._is_noun_at(words, at):
                words[at] = WISHED[bare] + words[at][len(bare) :]
        return " ".join(words)

    def reported(self, text: str) -> str:
        """Return a whole sentence in the past; one may begin with its verb: "no hay agua"."""
        words = text.split()
        at = 0
        while at < len(words) - 1 and words[at].casefold() in self.clitics:
            at += 1
        is_verb = at < len(words) - 1 and self._bare(words[at]) in _BEGINNERS
        is_verb = is_verb and words[at + 1] != "de"
        told = self.in_the_past(words, 0, at) if is_verb else super().reported(text)
        return self.wished(re.sub(r"^(?=\d[\d.,]*\s?%)", "el ", told))


_PARTS = (("párr?", "párrafo"), ("parr?", "párrafo"), ("art", "artículo"), ("cap", "capítulo"))
_BEGINNERS = listed("hay faltan falta existe existen es son está están queda quedan ha han había "
                    "habían habrá hubo será serán quedó quedaron sobra sobran faltó faltaron basta "
                    "llegó llegaron")  # fmt: skip
