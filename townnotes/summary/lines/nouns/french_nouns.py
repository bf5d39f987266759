"""French nouns: which are counted, which have an s of their own, and the gender of all."""

import re

from townnotes.summary.lines.nouns.articles import articles
from townnotes.summary.lines.nouns.genders import genders_of
from townnotes.summary.lines.words import listed

_COUNTED = """
    siège paragraphe fonds forum mécanisme indicateur comité conseil groupe registre réseau
    plan programme projet cadre système rapport calendrier délai moratoire quota texte
    représentant rapporteur centre guide article chapitre amendement observatoire seuil
    plafond tarif impôt problème thème défi risque obstacle levier outil danger bus camion
    guichet bureau poste site hôpital dispensaire puits pont formulaire audit inventaire
    recensement cadastre permis label certificat badge chapeau véhicule bateau navire
    ascenseur numéro tribunal médiateur coordonnateur accord traité protocole pacte |
    référence définition clause phrase section stratégie feuille évaluation plateforme taxe
    agence charte convention commission conférence réunion table base liste date échéance loi
    obligation norme procédure mention annexe note subvention bourse zone carte caisse prime
    ligne prothèse enquête étude campagne journée semaine minute amende sanction peine
    pénalité exception dérogation école clinique pompe route salle cantine machine équipe
    personne famille usine ferme maison ville commune entreprise banque boutique antenne
    balise rampe
"""
_DEFINITE = """
    droit accès financement suivi contrôle partage respect renforcement rôle coût prix manque
    travail climat développement tourisme transport logement emploi salaire revenu secteur
    marché temps débat dialogue consentement soutien appui recours niveau public milieu genre
    sport |
    main faim fin dent part mort mer cour soif nuit clef forêt chaleur peur fraîcheur couleur
    odeur valeur douleur largeur longueur hauteur profondeur ampleur sueur chanson boisson
    prison maison raison saison leçon façon rançon gare protection participation transparence
    santé eau éducation formation justice sécurité paix égalité parité dette pauvreté violence
    jeunesse société qualité traite lutte place gestion mise prise aide recherche science
    culture langue planification responsabilité
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
ONE = articles(_COUNTED, "un", "une")
"""The article of what is counted and named for the first time."""
_THE = (
    articles(_COUNTED, "le", "la")
    | articles(_DEFINITE, "le", "la")
    | dict.fromkeys(_FEMININE_TOO, "la")
)
SINGULAR = listed("""
    temps accès progrès fonds pays processus corps cours discours abus avis prix choix voix
    recours succès procès bus virus campus refus paix repas cas bras bois poids mois fois tas
    os dos croix noix gaz nez taux époux colis devis permis tapis puits secours concours
    débris compromis surplus relais palais congrès excès décès univers travers revers héros
    talus pus jus minibus maïs tennis souris brebis radis riz châssis matelas repos propos
    parcours consensus lys logis sursis mépris tournevis volontariat anchois
""")
"""Nouns with an s or x of their own."""
NEW_ONES = listed("""
    salaire revenu prix contrôle suivi financement soutien appui rôle droit budget accès
    formation aide gestion protection mise évaluation
""")
"""What is asked for as one of several: "un salaire minimum", and "le salaire des gardiens"."""
BARE_OBJECTS = listed("""
    besoin lieu droit peur faim soif accès raison tort envie honte mal confiance face partie
    appel défaut preuve grève obstacle feu fin part soin conscience note acte compte hommage
    service atteinte plainte patience connaissance priorité recours naissance position
    référence autorité foi force rage suite place tache office figure cher bas haut fort court
    faux juste moitié vie
""")
"""What stands behind its verb without an article: "avoir besoin", "faire face"."""


def gender_of(noun: str) -> str:
    """Return "le" or "la" for a noun in small letters, or nothing where its gender is unsure."""
    by_ending = "la" if _FEMININE.fullmatch(noun) else "le" if _MASCULINE.fullmatch(noun) else ""
    told = {"m": "le", "f": "la"}.get(genders_of("french").get(noun, ""), by_ending)
    return _THE.get(noun, told)
