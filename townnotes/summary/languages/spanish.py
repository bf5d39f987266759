"""Spanish as the United Nations write it."""

import re
from types import MappingProxyType

from townnotes.summary.document import Run
from townnotes.summary.evidence.gather import Gathered
from townnotes.summary.languages.actor_words import ActorWords
from townnotes.summary.languages.check_words import CheckWords
from townnotes.summary.languages.countries import of_state_in_spanish
from townnotes.summary.languages.reporting import Reporting, VerbPatterns, Voices
from townnotes.summary.languages.romance import Romance
from townnotes.summary.lines.words import listed
from townnotes.summary.romance.realizer import RomanceRealizer

_VERBS = VerbPatterns("{also} ")
_v, _mixed = _VERBS.same, _VERBS.mixed
_NEED = "la necesidad de"
_WEIGHT = "la importancia de"
_TOOK_NOTE = "tom(ó/aron) nota"

VERBS = {
    "noted": _mixed("observ(ó/aron)|", "observ(ó/aron)|la idea de", "observ(ó/aron)|que"),
    "took note of": _v(_TOOK_NOTE, "de", "de la idea de", "de que"),
    "noted with appreciation": _v(f"{_TOOK_NOTE} con aprecio", "de", "de la idea de", "de que"),
    "welcomed": _v("acogi(ó/eron) con beneplácito", "", "la idea de", "el hecho de que"),
    "supported": _v("apoy(ó/aron)", "", "la idea de", "la idea de que"),
    "commended": _v("encomi(ó/aron)", "", "la idea de", "el hecho de que"),
    "suggested": _v("sugiri(ó/eron)", "", "", "que"),
    "proposed": _v("propus(o/ieron)", "", "", "que"),
    "encouraged": _v("alent(ó/aron)", "", "la idea de", "la idea de que"),
    "asked for": _v("pidi(ó/eron)", "", "", "que"),
    "requested": _v("solicit(ó/aron)", "", "", "que"),
    "called for": _v("hi(zo/cieron) un llamamiento", "en favor de", "para", "para que"),
    "urged": _v("inst(ó/aron)", "a", "a", "a que"),
    "": _mixed("mencion(ó/aron)|", f"mencion(ó/aron)|{_NEED}", "observ(ó/aron)|que",
               "plante(ó/aron)|la cuestión de"),
    "recalled": _v("record(ó/aron)", "", _NEED, "que"),
    "highlighted": _v("destac(ó/aron)", "", _NEED, "que"),
    "raised": _mixed("plante(ó/aron)|la cuestión de", f"plante(ó/aron)|{_NEED}",
                     "hi(zo/cieron) notar|que", "plante(ó/aron)|la cuestión de"),
    "emphasized": _v("pus(o/ieron) de relieve", _WEIGHT, _NEED, "que"),
    "underlined": _v("subray(ó/aron)", _WEIGHT, _NEED, "que"),
    "underscored": _v("recalc(ó/aron)", _WEIGHT, _NEED, "que"),
    "stressed": _v("hi(zo/cieron) hincapié", f"en {_WEIGHT}", f"en {_NEED}", "en que"),
    "asked": _mixed("pregunt(ó/aron)|por", "pregunt(ó/aron)|por la posibilidad de",
                    "pregunt(ó/aron)|si", "pregunt(ó/aron)|"),
    "questioned": _mixed("cuestion(ó/aron)|", "cuestion(ó/aron)|la idea de",
                         "cuestion(ó/aron)|que", "pregunt(ó/aron)|"),
    "expressed concern about": _v("expres(ó/aron) preocupación", "por", "por la idea de",
                                  "por el hecho de que"),
    "cautioned against": _v("advirti(ó/eron)", "contra", "contra la idea de", "de que"),
    "regretted": _v("lament(ó/aron)", "", "la idea de", "que"),
    "opposed": _v("se opus(o/ieron)", "a", "a", "a que"),
    "informed": _v("inform(ó/aron) a los participantes", "de", "de la idea de", "de que"),
    "explained": _v("explic(ó/aron)", "", "la idea de", "que"),
    "provided an overview of": _mixed("present(ó/aron) un panorama general|de",
                                      "present(ó/aron) un panorama general|de la forma de",
                                      "explic(ó/aron)|que"),
    "presented": _mixed("present(ó/aron)|", "present(ó/aron)|la idea de", "explic(ó/aron)|que"),
    "reported": _v("inform(ó/aron)", "sobre", "sobre la idea de", "de que"),
    "reiterated": _v("reiter(ó/aron)", "", _NEED, "que"),
    "reaffirmed": _v("reafirm(ó/aron)", "", _NEED, "que"),
}  # fmt: skip

_PRETERITE = (("ió", "(ió/ieron)"), ("yó", "(yó/yeron)"), ("ó", "(ó/aron)"), ("jo", "j(o/eron)"),
              ("hizo", "hi(zo/cieron)"), ("io", "i(o/eron)"), ("o", "(o/ieron)"))  # fmt: skip
_VERB = re.compile(r"(?P<before>se )?(?P<verb>[^\W\d_]{3,})(?P<after>(?: .+)?)")


def _own_head(words: str) -> str:
    """Return "abog(ó/aron) por" of "abogó por"; nothing where the verb is no preterite."""
    found = _VERB.fullmatch(words)
    if found is None:
        return ""
    ends = (one for one in _PRETERITE if found["verb"].endswith(one[0]))
    end, ending = next(ends, ("", ""))
    verb = f"{found['verb'].removesuffix(end)}{ending}"
    return f"{found['before'] or ''}{verb}{found['after']}" if end else ""


VOICES = Voices(
    begin=_VERBS.begin,
    own_head=_own_head,
    verbs=VERBS,
    repeated_links=frozenset(("a", "de", "que", "en", "por", "contra", "para", "sobre", "si")),
    and_so=", así como ",
    that=re.compile(r"que\s+", re.IGNORECASE),
    whether=re.compile(
        r"(?:si|cómo|por qué|cuándo|dónde|quién(?:es)?|qué|cuál(?:es)?|cuánt[oa]s?)\s",
        re.IGNORECASE,
    ),
    also="también",
    repeatedly="en repetidas ocasiones",
    especially="en particular",
    but=", pero ",
    while_=", mientras que ",
    and_=" y ",
    opposed=(", con la oposición de ", ", que "),
    they=("", ""),
    same=("el mismo {noun}", "la misma {noun}"),
    connectors=("además, ", "por otra parte, ", "asimismo, "),
    leads=("en cuanto al tema {}, ", "en relación con el tema {}, ",
           "por lo que respecta al tema {}, "),
    said=("{also} declar(ó/aron)", "{also} señal(ó/aron)"),
    thanked="{also} agradeci(ó/eron) a",
    asked="{also} formul(ó/aron) la pregunta siguiente",
    own={
        "thanked": _v("agradeci(ó/eron)", "a"), "congratulated": _v("felicit(ó/aron)", "a"),
        "supported": _v("apoy(ó/aron)"), "applauded": _v("aplaudi(ó/eron)"),
        "agreed": _v("expres(ó/aron) su acuerdo", "con", "con", "con la idea de que"),
        "appreciated": _v("valor(ó/aron)"), "endorsed": _v("respald(ó/aron)"),
        "echoed": _v("se hi(zo/cieron) eco", "de"), "shared": _v("comparti(ó/eron)"),
        "offered": _v("ofreci(ó/eron)"),
        "would not support": Reporting(*["{also} no apoyar(ía/ían)|"] * 3),
    },
    fact="",
    record=_mixed("se refiri(ó/eron)|a", f"se refiri(ó/eron)|a {_NEED}", "declar(ó/aron)|que",
                  "plante(ó/aron)|la cuestión de"),
    neutral=("{also} se refiri(ó/eron)|a", "{also} abord(ó/aron)|", "{also} aludi(ó/eron)|a",
             "{also} llam(ó/aron) la atención|sobre"),
    neutral_nobody=("{also} se hizo alusión|a", "{also} se llamó la atención|sobre"),
    wished=re.compile(""),
    nobody={
        "approve": Reporting("{also} se tomó nota|de", "{also} se tomó nota|de la idea de",
                             "{also} se tomó nota|de que"),
        "approve strong": Reporting("{also} se expresó aprecio|por",
                                    "{also} se expresó aprecio|por la idea de",
                                    "{also} se expresó aprecio|por el hecho de que"),
        "ask": Reporting("{also} hubo (una sugerencia/sugerencias)|en favor de",
                         "{also} se sugirió|", "{also} se sugirió|que"),
        "ask strong": Reporting("{also} hubo (una petición/peticiones)|de", "{also} se pidió|",
                                "{also} se pidió|que"),
        "emphasize": Reporting("{also} se hizo alusión|a", f"{{also}} se hizo alusión|a {_NEED}",
                               "{also} se observó|que"),
        "emphasize strong": Reporting("{also} se hizo hincapié|en",
                                      f"{{also}} se hizo hincapié|en {_NEED}",
                                      "{also} se hizo hincapié|en que"),
        "concern": Reporting("{also} hubo (una pregunta/preguntas)|sobre",
                             "{also} hubo (una pregunta/preguntas)|sobre la posibilidad de",
                             "{also} se preguntó|si", "{also} se preguntó|"),
        "concern strong": Reporting("{also} se expresó preocupación|por",
                                    "{also} se expresó preocupación|por la idea de",
                                    "{also} se expresó preocupación|por el hecho de que"),
        "opposed": Reporting("{also} se expresó oposición|a",
                             "{also} se expresó oposición|a la idea de",
                             "{also} se expresó oposición|a la idea de que"),
        "inform": Reporting("{also} se informó|sobre", "{also} se informó|sobre la idea de",
                            "{also} se informó|de que"),
    },
    like={
        "approve": "took note of", "ask": "suggested", "ask strong": "asked for",
        "emphasize strong": "stressed", "concern": "asked",
        "concern strong": "expressed concern about", "opposed": "opposed",
    },
    if_="si bien ",
    or_=" o ",
    further=(
        ("entre las demás {} figuraban", "otras {} se refirieron a",
         "las {} guardaron relación también con"),
        ("peticiones", "sugerencias", "peticiones y sugerencias", "cuestiones planteadas"),
    ),
    as_name={"action": "la idea de ", "that": "el hecho de que ", "wh": "la cuestión de "},
    view="se expresó la opinión de que",
    wordings={
        "those": "esas palabras", "words": "el texto {old}{in}",
        "retain": "mantener {old}{in}", "delete": "suprimir {old}{in}",
        "strengthen": "reforzar {old}{in}", "add": "añadir {new}{after}{in}",
        "after": " después de {}",
        "replace": "sustituir {old} por {new}{in}", "change": "modificar {old}{in}",
        "strengthen both": "reforzar {old}, de modo que diga {new}{in}",
        "add both": "añadir {new} a {old}{in}",
    },
    need=_NEED,
    issue="la cuestión de",
    said_again=re.compile(
        r"(?:el |la |los |las |sus? |nuestr[oa]s? |est[aeo]s? |es[ae]s? |§|[A-ZÀ-Þ])|"
        r"(?:un |una |unos |unas )?(?:apoyos?|llamamientos?|llamados?|peticion(?:es)?|petición|"
        r"solicitud(?:es)?|preocupación|preocupaciones|compromisos?|oposición|objeciones|posición|"
        r"posiciones|puntos?|opinión|necesidad|preguntas?|ofertas?|propuestas?|sugerencias?|"
        r"recomendación|recomendaciones|mensajes?|advertencias?|agradecimientos?|interés|"
        r"intención|convicción|voluntad|disposición|importancia|principios?|promesas?|"
        r"declaración|observación|observaciones)\b"
    ),
    weight=_WEIGHT,
    no_wish=re.compile(
        r"(?:el |la |los |las |un |una )?(?:falta|ausencia|riesgos?|lagunas?|obstáculos?|"
        r"dificultad(?:es)?|problemas?|violencia|discriminación|pérdidas?|retrasos?|costos?|"
        r"consecuencias|efectos?|papel|necesidad|importancia|derechos?|hecho)\b",
        re.IGNORECASE,
    ),
    addressed=re.compile(
        r"(?:a\s+(?P<whom>l[oa]s\s[^,;]{3,60}?)\s+(?:a\s+)?que|(?P<those>l[oa]s\s[^,;]{3,60}?)\s+a"
        r"(?:\s+que)?)\s+(?P<what>\S.+)",
        re.IGNORECASE,
    ),
    whom=("a {} que ", "a {} a que ", "a {} a "),
    marker=re.compile(r"(?!)"),
    infinitive=re.compile(
        r"(?:no )?(?!(?:mujer|lugar|taller|mar|hogar|bienestar|alquiler|poder|deber|placer|ayer|"
        r"manglar|radar|pilar|collar|altar|bazar|dólar|azúcar|ejemplar|"
        r"celular|titular|auxiliar|preliminar|lunar|olivar|pinar|hangar|"
        r"bar|par|alfiler|carácter|cáncer|cráter|chófer|chofer|póster|"
        r"máster|porvenir|elixir|emir|palmar|"
        r"azar|pesar)\b)[a-záéíñ]{2,}(?:ar|er|ir)(?:se|l[oae]s?)?\b(?=\s)",
        re.IGNORECASE,
    ),
    finite=re.compile(
        r"(?:\S+\s+){1,7}?(?:son|es|están|está|han|ha|deben?|pueden?|deberían?|faltan|hay|quedan?|"
        r"siguen?|fue|fueron|será|serán|olvidan?|ignoran?|prevén?|permiten?|impiden?|sufren?|"
        r"pierden?|desaparecen?|existen?|aumentan|disminuyen?|funcionan?|dependen?|necesitan?)\s+\S",
    ),
    relative=re.compile(r"\b(?:que|quien|donde|cuando|si|cuyo|cuya|cual)\b|[,;“«(]"),
)  # fmt: skip


_I_SOUND = re.compile(r"(?:i|hi(?!e)|í)", re.IGNORECASE)


class Spanish(Romance):
    """Spanish."""

    code = "es"
    tag = "es-ES"
    voices = VOICES
    little = listed(
        "el la los las del una y para que en con por al es son se su sus no más un como esta este "
        "estas estos ser o pero lo debe deben"
    )
    checks = CheckWords(
        floor=r"(?:hizo|hicieron) uso de la palabra",
        part=r"(?:participó|participaron)",
        respectively="respectivamente",
        joints="y|e|o|u",
        before_verb=r"(?<!\bse )\b",
    )
    negations = listed(
        """
        no sin nunca jamás contra ningún ninguna ni suprimir supresión eliminar eliminación quitar
        quite quiten quitan quitara quitaran suprimiera suprimieran eliminara eliminaran borrara
        prohibiera prohibieran suprima supriman elimine eliminen borrar borre prohibir prohibición
        rechazar rechaza rechazo oponerse opone oponen oposición solo sólo solamente únicamente
        """
    )
    conditions = frozenset({
        "salvo que", "a menos que", "a condición", "siempre que", "siempre y cuando", "solo si",
        "sólo si", "con la condición", "si no hay",
    })  # fmt: skip
    promised = re.compile(r"\b([^\W\d_]+r)(á|án|emos|é)\b")
    as_promised = MappingProxyType({"á": "ía", "án": "ían", "emos": "íamos", "é": "ía"})
    another_speaker = "otro orador"
    themselves = (
        ("la organización", "el orador"),
        ("una de las organizaciones", "uno de los oradores"),
    )
    denials = listed("no sin nunca jamás ningún ninguna ni")
    lessenings = listed(
        "debilitar excluir falta faltan insuficiente limitar menos poca pocas poco pocos "
        "reducción reducir reemplazar salvo sustituir"
    )
    passing = listed(
        "a además debería deberían es está están fue ha han hay importancia importante inclusión "
        "le les mención muy necesario necesidad nos párrafo referencia se si sea sean ser sobre "
        "también texto toda todas todo todos ya"
    )
    text_verbs = listed(
        "mantener conservar suprimir eliminar quitar añadir agregar insertar incluir"
    )
    retains = listed("mantener conservar preservar")
    text_nouns = listed(
        "frase frases palabra palabras texto referencia "
        "referencias mención término términos corchetes supresión"
    )
    paragraph_words = (" en el párrafo {}", " en los párrafos {}", " de {}")
    signs = "ñ¿¡áíóú"
    few = ("1", "2", "un", "una", "uno", "dos", "ambos", "ambas", "otro", "otra")
    actor_words = ActorWords(
        on_behalf="en nombre de {}", another="otro", others="otros {}", nobody="un orador",
        speaking_for=", en nombre de {},",
        relation=" en relación con la declaración de {}, ",
    )  # fmt: skip
    asides = MappingProxyType(
        {
            "right of reply": "en ejercicio del derecho a contestar, ",
            "point of order": "en relación con una cuestión de orden, ",
            "reply": "en respuesta, ",
            "convener reply": "en respuesta, ",
            "video message": "en un mensaje de vídeo, ",
        }
    )
    days = ((r"hoy", "ese día"), (r"ayer", "el día anterior"))
    mark = "[por traducir]"
    opening_mark = "“"
    closing_mark = "”"
    and_word = " y "
    semicolon = "; "
    unnamed = "reunión informativa"
    meetings = re.compile(
        r"(?:reunión|sesión|consulta|asamblea|mesa redonda|conferencia|jornada)\b", re.IGNORECASE
    )
    determined = re.compile(
        r"(?:el|la|los|las|un|una|unos|unas|es[ea]s?|est[ea]s?|sus?|dos|tres|vari[oa]s|tod[oa]s|lo)"
        r"\s",
        re.IGNORECASE,
    )
    heads = (
        listed(
            "pacto programa plan marco acuerdo tratado protocolo proyecto proceso foro diálogo "
            "documento debate informe examen intercambio palacio taller grupo comité consejo "
            "movimiento colectivo"
        ),
        listed(
            "declaración carta convención estrategia resolución iniciativa conferencia reunión "
            "consulta asamblea comisión alianza lectura sesión sala sede casa red coalición unión "
            "liga federación asociación plataforma"
        ),
    )
    prepositions = re.compile(r"(?:en|a|al|por|sobre)\s", re.IGNORECASE)
    at = "en"
    to = "a"
    on_day = "el"
    day_pattern = "d 'de' MMMM 'de' y"
    feminine_endings = (("dor", "dora"), ("residente", "residenta"), ("unto", "unta"))

    def realizer(self, evidence: Gathered) -> RomanceRealizer:
        """Return what writes the language."""
        return RomanceRealizer(evidence, self)

    def quoted(self, text: str) -> str:
        """Return words in quotation marks that are not their own."""
        return f"«{text}»" if re.search(r"[“”\"]", text) else super().quoted(text)

    def titled(self, honorific: str, name: str) -> str:
        """Return "la Sra. Ada Mole": a form of address has its article."""
        told = super().titled(honorific, name)
        if re.match(r"(?:Excma|Sra|Dra|Profesora)\b", told):
            return f"la {told}"
        # "Dr." tells no gender, and none is guessed.
        return f"el {told}" if re.match(r"(?:Excmo|Sr)\b", told) else told

    def nth(self, number: int) -> tuple[Run, ...]:
        """Return "3ª"."""
        return (Run(f"{number}ª"),)

    def feminine_ordinal(self, words: str) -> str:
        """Return "vigésima primera"."""
        return " ".join(re.sub("o$", "a", word) for word in words.split())

    def number(self, n: int, *, feminine: bool) -> str:
        """Return "una", "un", "veintiuna", "veintiún", "doscientas"."""
        told = super().number(n, feminine=feminine)
        if feminine:
            return re.sub(r"uno$", "una", told.replace("cientos", "cientas"))
        return re.sub(r"uno$", "un", re.sub(r"veintiuno$", "veintiún", told))

    def article(self, noun: str, *, feminine: bool, plural: bool) -> str:
        """Return "las partes", "los participantes", "la parte", "el pacto"."""
        if plural:
            return f"las {noun}" if feminine else f"los {noun}"
        return f"la {noun}" if feminine else f"el {noun}"

    def of_state(self, name: str) -> str:
        """Return "de Bangladesh"."""
        return of_state_in_spanish(name)

    def meet(self, before: str, text: str) -> tuple[str, str]:
        """Draw "de el" to "del", "y interés" to "e interés"."""
        if text.startswith("el ") and re.search(r"(?:^|\W)(?:de|a) $", before):
            return before[:-1] + "l ", text[3:]
        if _I_SOUND.match(text) and re.search(r"(?:^|\s)y $", before):
            return before[:-2] + "e ", text
        return before, text
