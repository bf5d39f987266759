"""Whether a French or Spanish note is a sentence or the name of a thing, by what its words are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.summary.lines.reading import read_line
from townnotes.summary.lines.tagging.romance_tags import french_tags, spanish_tags
from townnotes.summary.lines.tagging.tagger import WordTag
from townnotes.summary.style.house_style import built_in

_SHORT = built_in("townhall").abbreviations


def _said(typed: str, language: str, stance: str = "", cites: tuple[str, ...] = ()) -> str:
    reading = read_line(typed, stance, language, _SHORT[language], cites)
    return reading.why or " | ".join(one.text for one in reading.said)


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        ("fr", "ruches meurent chaque hiver", "que les ruches mouraient chaque hiver"),
        ("fr", "abeille solitaire niche dans le sable",
         "que l’abeille solitaire nichait dans le sable"),
        ("fr", "le pré fait vivre 30 espèces", "que le pré faisait vivre 30 espèces"),
        ("fr", "repas chaud attire les guêpes", "que le repas chaud attirait les guêpes"),
        ("fr", "frelons détruisent ruches isolées",
         "que les frelons détruisaient des ruches isolées"),
        ("fr", "semer tard coûte rien", "que semer tard ne coûtait rien"),
        ("fr", "miel trop cher", "que le miel était trop cher"),
        ("fr", "haies pas taillées", "que les haies n’étaient pas taillées"),
        ("fr", "essaims partent, personne ne les suit",
         "que les essaims partaient et que personne ne les suivait"),
        ("fr", "le maire a éteint 30 lampes", "que le maire avait éteint 30 lampes"),
        ("es", "jóvenes no quieren colmenas", "que los jóvenes no querían colmenas"),
        ("es", "helada mató los almendros", "que la helada mató los almendros"),
        ("es", "panal nuevo cuesta 40 euros", "que el panal nuevo costaba 40 euros"),
        ("es", "nadie paga la cera", "que nadie pagaba la cera"),
        ("es", "gas tóxico ahuyenta abejas", "que el gas tóxico ahuyentaba abejas"),
        ("es", "cera más barata que la miel", "que la cera era más barata que la miel"),
        ("es", "colmenas todavía cerradas", "que las colmenas estaban todavía cerradas"),
        ("es", "panal viejo, nadie lo limpia", "splice"),
        ("es", "no basta con plantar, hay que regar",
         "que no bastaba con plantar | la necesidad de regar"),
    ],
)  # fmt: skip
def test_a_sentence_is_known_by_its_verb(language: str, typed: str, said: str) -> None:
    assert _said(typed, language) == said


@pytest.mark.parametrize(
    ("language", "typed", "why"),
    [
        ("fr", "moratoire 2 mois marche si compensation", "verbless"),
        ("fr", "ruche en ville seule bonne idée du plan", "shorthand"),
        ("fr", "prime contre 5 ans de garde, bonne idée", "splice"),
        ("fr", "télésuivi sans réseau, blague", "splice"),
        ("es", "centro de cría receta jarabe", "verbless"),
        ("es", "miel de monte nadie la compra", "verbless"),
        ("es", "premio conocido por todos, ganado por nadie", "splice"),
        ("es", "palmar talado para pastos", "shorthand"),
        ("fr", "relevés publiés, sinon aucun contrôle", "splice"),
        ("es", "actas abiertas, sino puro trámite", "splice"),
    ],
)  # fmt: skip
def test_what_may_be_either_waits(language: str, typed: str, why: str) -> None:
    assert _said(typed, language) == why


@pytest.mark.parametrize(
    ("language", "typed", "stance", "said"),
    [
        ("fr", "zone calme de 12 milles", "asked for", "une zone calme de 12 milles"),
        ("fr", "salaire minimum pour les gardiens", "urged",
         "un salaire minimum pour les gardiens"),
        ("fr", "bus bondés le matin", "", "des bus bondés le matin"),
        ("fr", "calendrier précis et jalons annuels", "called for",
         "un calendrier précis et des jalons annuels"),
        ("fr", "suivi et évaluation des digues", "called for", "le suivi et évaluation des digues"),
        ("fr", "veto communal, bourgs sans recours", "opposed", "splice"),
        ("es", "veda total, cofradías sin alternativa", "opposed", "splice"),
        ("es", "setos plantados hace 2 años", "", "setos plantados hace 2 años"),
        ("es", "fin de la quema", "urged", "el fin de la quema"),
        ("es", "alza del precio", "opposed", "el alza del precio"),
        ("es", "a los Estados a proteger los pantanos", "urged",
         "los Estados a proteger los pantanos"),
        ("es", "multas a granjas que no cumplen", "called for", "multas a granjas que no cumplen"),
    ],
)  # fmt: skip
def test_a_thing_has_the_article_of_its_noun(
    language: str, typed: str, stance: str, said: str
) -> None:
    assert _said(typed, language, stance) == said


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        (
            "fr",
            "remplacer « peut » par « doit »",
            "remplacer « peut » par « doit » au paragraphe 7",
        ),
        ("fr", "supprimer", "asked for supprimer le paragraphe 7"),
        ("es", "cambiar «podrá» por «deberá»", "cambiar «podrá» por «deberá» en el párrafo 7"),
        ("es", "suprimir", "asked for suprimir el párrafo 7"),
    ],
)
def test_words_of_a_text_keep_the_paragraph_marked_beside_them(
    language: str, typed: str, said: str
) -> None:
    reading = read_line(typed, "", language, _SHORT[language], ("7",))
    told = " | ".join(f"{one.stance} {one.text}".strip() for one in reading.said)
    assert told.removeprefix("asked for ") == said.removeprefix("asked for ")


def test_a_verb_is_found_without_its_accents_and_capitals() -> None:
    assert french_tags("chalutiers vident la baie")[1].tag == WordTag.FINITE
    assert french_tags("les eleves preferent la cantine")[2].tag == WordTag.FINITE
    assert spanish_tags("policia decomiso semillas en la feria")[0].tag == WordTag.NOUN


@given(
    st.text(alphabet=st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=80)
)
def test_every_word_that_a_blank_parts_has_one_tag(typed: str) -> None:
    words = [one for one in typed.split() if any(sign.isalnum() for sign in one)]
    for tags in (french_tags(typed), spanish_tags(typed)):
        assert len(words) <= len(tags) <= len(typed.split())
