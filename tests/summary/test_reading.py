"""What is read of a line as people type it, in the language it was noted in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.summary.townhalls import on_bees, with_others
from townnotes.domain.points.stances import STANCES
from townnotes.summary.lines.reading import line_language, read_line
from townnotes.summary.style.house_style import built_in

_SHORT = built_in("townhall").abbreviations
LANGUAGES = ("en", "fr", "es")


def _said(text: str, language: str = "en", stance: str = "", cites: tuple[str, ...] = ()) -> str:
    reading = read_line(text, stance, language, _SHORT[language], cites)
    told = (f"{one.stance} {one.phrase.to} {one.text}" for one in reading.said)
    return reading.why or " | ".join(" ".join(one.split()) for one in told)


# K3
@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        ("en", "ponds are half of wetlands. Need maps",
         "that ponds were half of wetlands | the need for maps"),
        ("fr", "les mares sont vides. Besoin de cartes",
         "que les mares étaient vides | la nécessité de cartes"),
        ("es", "los estanques están vacíos. Necesitamos mapas",
         "que los estanques estaban vacíos | la necesidad de mapas"),
        ("en", "fencing meadows drives moths away", "that fencing meadows drove moths away"),
        ("en", "hives do never rest", "that hives did never rest"),
        ("en", "does the map not cover ponds?", "asked whether the map did not cover ponds"),
        ("en", "less than 1 in 5 hives kept by women",
         "that less than 1 in 5 hives were kept by women"),
        ("en", "60 % of ponds drained in summer",
         "that 60 per cent of ponds were drained in summer"),
        ("en", "hives kept by women", "hives kept by women"),
        ("en", "half of hives kept by women by 2030", "half of hives kept by women by 2030"),
        ("en", "new para after 25 on ponds",
         "asked for a new paragraph after paragraph 25 on ponds"),
        ("en", "revise the paragraph after 5 years", "revise the paragraph after 5 years"),
        ("en", "revise the paragraph before 2030", "revise the paragraph before 2030"),
        ("en", "we must reduce noise", "the need to reduce noise"),
        ("fr", "nous devons réduire le bruit", "réduire le bruit"),
        ("es", "debemos reducir el ruido", "reducir el ruido"),
        ("en", "he said that hives are scarce", "that hives were scarce"),
        ("en", "definition too wide", "that the definition was too wide"),
        ("en", "honey targets too low", "that honey targets were too low"),
        ("en", "wells cost 2x as much", "signs"),
        ("fr", "enfants punis s'ils parlent", "verbless"),
        ("fr", "commencer par 2 ruches", "commencer par 2 ruches"),
        ("fr", "elle dit que les ruches sont rares", "que les ruches étaient rares"),
        ("es", "dijo que las colmenas son escasas", "que las colmenas eran escasas"),
        ("en", "1) hives 2) meadows 3) ponds", "hives, meadows and ponds"),
        ("fr", "1) les ruches 2) les prés", "les ruches et les prés"),
        ("es", "1) las colmenas 2) los prados", "las colmenas y los prados"),
        ("en", "why no map of meadows?", "asked why there was no map of meadows"),
        ("fr", "pq pas de carte des prés ?", "asked pourquoi il n’y avait pas de carte des prés"),
        ("es", "¿por qué no hay mapa?", "asked por qué no había mapa"),
        ("en", "welcome draft of the map, must be extended",
         "welcomed the draft of the map | the need to extend the draft"),
        ("fr", "salue le plan", "welcomed le plan"),
        ("es", "celebra el plan", "welcomed el plan"),
        ("es", "celebra programa de mapas", "welcomed el programa de mapas"),
        ("es", "lamenta problema de ruido", "regretted el problema de ruido"),
        ("en", "opposes the toll", "opposed the toll"),
        ("fr", "contre le péage", "opposed le péage"),
        ("es", "en contra del peaje", "opposed el peaje"),
        ("en", "he is not against ponds as such",
         "did not oppose he is not against ponds as such"),
        ("fr", "si pas de carte, pas de soutien au texte",
         "would not support si pas de carte, pas de soutien au texte"),
        ("es", "sin mapa, no apoyamos el texto",
         "would not support sin mapa, no apoyamos el texto"),
        ("en", "delete ponds", "asked for ponds to be deleted"),
        ("fr", "supprimer la dernière phrase", "asked for supprimer la dernière phrase"),
        ("es", "suprimir la última frase", "asked for suprimir la última frase"),
        ("en", "support for hives", "support for hives"),
        ("fr", "soutien aux ruches", "le soutien aux ruches"),
        ("es", "apoyo a las colmenas", "el apoyo a las colmenas"),
        ("en", "no shade in villages", "no"),
        ("en", "no water in villages", "that there was no water in villages"),
        ("fr", "pas d’eau dans les villages", "qu’il n’y avait pas d’eau dans les villages"),
        ("es", "no hay agua en las aldeas", "que no había agua en las aldeas"),
        ("en", "stop culls", "asked for culls to stop"),
        ("en", "don't weaken the chapter", "the need not to weaken the chapter"),
        ("en", "last sentence must stay", "asked for the last sentence to be kept"),
        ("en", "new para on ponds", "asked for a new paragraph on ponds"),
        ("en", 'del "ponds"', "asked for “ponds” to be deleted"),
        ("en", "weak text", "that the text was weak"),
        ("en", "ponds first", "verbless"),
        ("en", "same as Ana", "verbless"),
        ("en", "dry ponds, hives can fill gap", "splice"),
        ("en", "a new approach, all keepers", "splice"),
        ("en", "pond to sea strategy", "pond to sea strategy"),
        ("en", "visits went up since 2022", "that visits had gone up since 2022"),
        ("fr", "bien que les ruches soient là", "verbless"),
        ("fr", "la commune ne ramasse que le mardi", "que la commune ne ramassait que le mardi"),
        ("fr", "les prés seront fauchés", "que les prés seraient fauchés"),
        ("fr", "la taxe effarouche les abeilles", "verbless"),
        ("fr", "le plan commence en mai", "verbless"),
        ("es", "igual que Ana", "verbless"),
        ("es", "quitar el par. 6", "asked for quitar el párrafo 6"),
        ("es", "las abejas zumban fuerte", "que las abejas zumbaban fuerte"),
        ("es", "la quema de leña", "la quema de leña"),
        ("es", "el mapa estará listo", "que el mapa estaría listo"),
        ("es", "el mapa sale en mayo", "verbless"),
        ("fr", "ne pas affaiblir le chapitre", "ne pas affaiblir le chapitre"),
        ("es", "no debilitar el capítulo", "no debilitar el capítulo"),
        # A clause by the noun that its subject hangs on, not by the one beside its verb.
        ("en", "barter of hives betw villages takes 9 weeks",
         "that barter of hives between villages took 9 weeks"),
        ("en", "grazing near ponds works for shepherds",
         "that grazing near ponds worked for shepherds"),
        ("en", "beetles squeeze keepers", "that beetles squeezed keepers"),
        ("en", "bark releases as much dust as roads",
         "that bark released as much dust as roads"),
        ("en", "hedges run by villages", "hedges run by villages"),
        ("en", "driving tests booked out until June", "driving tests booked out until June"),
        ("en", "the map will be ready in May", "that the map would be ready in May"),
        ("en", "won't that be unfair to keepers?",
         "asked whether that would not be unfair to keepers"),
        ("en", "do keepers know what they are owed?",
         "asked whether keepers knew what they were owed"),
        ("en", "nectar is cheapest food ever", "that nectar was the cheapest food ever"),
        ("en", "tolls on hives = fewer bees", "that tolls on hives meant fewer bees"),
        ("en", "retrain keepers in winter", "retrain keepers in winter"),
        ("en", "bracket para 2", "bracket paragraph 2"),
        ("en", "keep art 9 as it is", "asked for article 9 to be kept as it was"),
        ("en", "delete art. 9", "asked for article 9 to be deleted"),
        ("en", 'delete "where dry" para 6', "asked for “where dry” to be deleted in paragraph 6"),
        ("en", '"ponds" instead of "pools" in 19',
         "suggested use “ponds” instead of “pools” in paragraph 19"),
        ("fr", "les ruches ne sont pas recensées", "que les ruches n’étaient pas recensées"),
        ("fr", "la fauche tardive change tout", "que la fauche tardive changeait tout"),
        ("fr", "le miel gratuit coûterait 40 millions",
         "que le miel gratuit coûterait 40 millions"),
        ("fr", "recenser les ruches coûte cher", "que recenser les ruches coûtait cher"),
        ("fr", "garder la date du recensement", "asked for garder la date du recensement"),
        ("fr", "tenir compte des abeilles", "tenir compte des abeilles"),
        ("fr", "qui décide du partage des prés ?", "asked qui décidait du partage des prés"),
        ("fr", "taxer les camions", "taxer les camions"),
        ("fr", "nous demandons 2 ruches par école", "asked for 2 ruches par école"),
        ("fr", 'supprimer "si sec" par. 6', "asked for supprimer “si sec” au paragraphe 6"),
        ("es", "la ley ya lo prohíbe", "que la ley ya lo prohibía"),
        ("es", "plantar más no basta", "que plantar más no bastaba"),
        ("es", "los precios subieron en mayo", "que los precios subieron en mayo"),
        ("es", "se han cerrado 12 pozos", "que se habían cerrado 12 pozos"),
        ("es", "6 meses de espera para un mapa", "6 meses de espera para un mapa"),
        ("es", "habrá otro mapa en mayo", "que habría otro mapa en mayo"),
        ("es", "otro mapa no resuelve nada", "que otro mapa no resolvía nada"),
        # A wish is reported in the past.
        ("es", "que se quite el par. 9", "la necesidad de que se quitara el párrafo 9"),
        ("es", "pedimos que se cuenten las colmenas",
         "asked for que se contaran las colmenas"),
        ("es", "¿quién vigila que se cumpla?", "asked quién vigilaba que se cumpliera"),
    ],
)  # fmt: skip
def test_a_line_is_read_as_what_was_said(language: str, typed: str, said: str) -> None:
    assert _said(typed, language) == said


@pytest.mark.parametrize(
    ("stance", "typed", "said"),
    [
        ("cautioned against", "against felling", "felling"),
        ("called for", "need more ponds", "more ponds"),
        ("called for", "tolls should be banned", "that tolls be banned"),
        ("called for", "villages need help with hives", "help with hives for villages"),
        ("asked for", "for maps", "maps"),
        ("called for", "half of hives kept by women", "half of hives kept by women"),
        ("called for", "keepers free to move hives", "keepers free to move hives"),
        ("stressed", "keepers free to move hives", "that keepers were free to move hives"),
        ("welcomed", "most of the hives kept by women", "most of the hives kept by women"),
        ("opposed", "half of ponds drained in summer", "half of ponds drained in summer"),
        ("stressed", "1 in 5 hives kept by women", "that 1 in 5 hives were kept by women"),
        ("called for", "a right to honey in plain jars", "a right to honey in plain jars"),
        ("called for", "a just share of the meadows", "a just share of the meadows"),
        (
            "called for",
            "help for keepers, two of whom are ill",
            "help for keepers, two of whom are ill",
        ),
        ("supported", "the Just Honey Fund", "the Just Honey Fund"),
        ("welcomed", "chapter on ponds", "the chapter on ponds"),
    ],
)
def test_a_stance_and_a_line_say_nothing_twice(stance: str, typed: str, said: str) -> None:
    assert _said(typed, "en", stance) == said


# K5
@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [("en", "refer to hives in", "refer to hives in paragraph 7"),
     ("en", "para 9 is vague on ponds", "that paragraph 9 was vague on ponds")],
)  # fmt: skip
def test_a_paragraph_of_a_line_keeps_its_words(language: str, typed: str, said: str) -> None:
    assert _said(typed, language, cites=("7",)) == said


@pytest.mark.parametrize(
    ("language", "typed", "why"),
    [
        ("en", "hives -> honey", "signs"), ("en", "hives: too few", "colon"),
        ("en", "our hives are dry", "person"), ("fr", "nos ruches sont vides", "person"),
        ("es", "nuestras colmenas están vacías", "person"),
        ("en", "meadows nowhere, keepers give up", "splice"),
        ("fr", "pré fleuri aux abeilles utile", "verbless"),
        ("en", "no felling of oaks", "no"), ("fr", "pas d’abattage des chênes", "no"),
        ("es", "no a la tala", "no"), ("en", "!supp meadows", "mark"), ("en", "+1 to Ana", "mark"),
        ("en", "gd mdws", "shorthand"), ("en", "HR of keepers", "shorthand"),
        ("en", "is clear where hives?", "question"),
        ("en", "does the map also cover ponds?", "question"),
        ("en", "leaf rot falls between two rules", "verbless"),
        ("en", "new hedges slow wind in spring", "verbless"), ("en", "both", "verbless"),
        ("en", "more hives = fewer wasps?", "question"),
        ("fr", "plus de ruches = moins de guêpes ?", "question"),
        ("es", "¿más colmenas = menos avispas?", "question"),
        ("en", "drain out would mean more dust", "verbless"),
        ("en", "when the rain stays away the ponds dry out", "splice"),
        ("fr", "le pré fleuri, abri de demain", "splice"),
        ("es", "felicitamos a los pastores por el mapa", "person"),
        ("es", "colmenas vacías, el doble que antes", "splice"),
    ],
)  # fmt: skip
def test_what_is_no_phrase_waits_and_says_why(language: str, typed: str, why: str) -> None:
    assert read_line(typed, "", language, _SHORT[language]).why == why


@pytest.mark.parametrize(
    ("language", "typed"),
    [("en", "the map of meadows that keepers drew"), ("en", "that hives are dry"),
     ("en", "a code of conduct, reviewed every two years"), ("en", "how hives are counted"),
     ("en", "the need to act"), ("fr", "la carte des prés"), ("fr", "que les ruches sont vides"),
     ("es", "el mapa de los prados"), ("es", "que las colmenas están vacías")],
)  # fmt: skip
def test_a_careful_line_stays_as_it_is(language: str, typed: str) -> None:
    assert _said(typed, language) == typed


@pytest.mark.parametrize(
    ("text", "notes", "language"),
    [("nada de nosotras sin nosotras", "en", "es"), ("les prés sont vides", "en", "fr"),
     ("FPIC", "fr", "fr"), ("the meadows are dry", "es", "en"), ("ponds", "es", "es")],
)  # fmt: skip
def test_a_line_in_another_language_is_known_where_it_is_sure(
    text: str, notes: str, language: str
) -> None:
    assert line_language(text, notes) == language


_ODD = ("a", "word " * 2000, "😀🐝", "水の権利", "https://a.example/b?c=d | Home · Login © 2026",
        "\u0000", "“" * 300, "(" * 400, "; . " * 500, "no " * 900, "that " * 900,
        "," * 999)  # fmt: skip


@pytest.mark.parametrize("text", _ODD)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_odd_note_waits_or_is_a_phrase(text: str, language: str) -> None:
    reading = read_line(text, "", language, _SHORT[language])

    assert bool(reading.said) != bool(reading.why) or not text.strip()


@given(st.text(max_size=80), st.sampled_from(["", *STANCES]), st.sampled_from(LANGUAGES))
def test_any_line_is_read(text: str, stance: str, language: str) -> None:
    reading = read_line(text, stance, language, _SHORT[language])

    assert all(one.text.strip() for one in reading.said)


def test_a_point_whose_line_waits_is_listed_under_its_theme() -> None:
    town = with_others(on_bees(), 6)
    town.says("a", "", "hives: too few", "bees")
    town.says("b", "", "meadows", "bees")
    town.says("a", "", "ponds", "bees")

    draft = town.draft

    (waiting,) = draft.to_word
    assert (waiting.section, waiting.why) == ("bees", "colon")
    assert waiting.point in draft.uncovered
    assert "too few" not in (town.paragraph("bees") or "")


def test_a_linked_point_in_haste_is_told_in_the_words_of_the_other() -> None:
    town = with_others(on_bees(), 6)
    one = town.says("a", "", "hives: too few", "bees")
    other = town.says("b", "", "the lack of hives", "bees")
    town.same(one, other)

    assert not town.draft.to_word
    assert "two" in (town.paragraph("bees") or "").lower()
