"""Finite forms of French verbs, each with what stands for it in reported speech."""

from townnotes.summary.lines.words import listed

_FIRST = listed("""
    rouler chiffrer dater voisiner habiter circuler stationner respirer recommander rembourser
    accompagner soigner former réparer rénover loger louer coordonner verser ramasser enlever
    retirer consulter gêner trier recycler chauffer arroser installer effrayer déranger pousser
    cuisiner emballer doubler fêter abandonner abaisser accepter accorder accuser acheter adopter
    affecter affirmer aggraver aider aimer ajouter améliorer amener appeler appliquer apporter
    approuver arrêter arriver assurer attaquer augmenter autoriser avancer baisser bloquer brûler
    cacher causer céder changer charger chasser chercher coller coûter commencer compenser compter
    concerner condamner confirmer consacrer conserver considérer consommer contaminer continuer
    contribuer contrôler créer critiquer crier cultiver décider déclarer dégrader demander demeurer
    déplacer dépenser déposer désigner détériorer développer devancer dévaster différer diminuer
    dominer donner échapper échouer économiser écouter éduquer éliminer élever émigrer empêcher
    employer empoisonner encourager endetter entraîner entrer envoyer épuiser espérer étudier éviter
    évoluer exiger exister expliquer exploiter exporter exprimer favoriser fermer financer forcer
    fonctionner fragiliser frapper freiner gagner garder gaspiller gâcher gérer grimper ignorer
    imposer indiquer inquiéter insister intégrer intéresser inviter irriter isoler jeter jouer
    justifier laisser lancer lier limiter livrer lutter manger manquer marcher marquer menacer mener
    mériter migrer miner montrer négliger nécessiter nier nommer noter noyer obliger observer
    occuper oublier parler partager participer passer payer pénaliser perturber peser piller placer
    planter pleurer polluer porter poser posséder pratiquer préciser préférer préoccuper préparer
    présenter privatiser priver profiter progresser proposer protéger prouver provoquer publier
    quitter raconter rappeler rapporter ravager réclamer recruter refuser regarder rejeter remarquer
    remplacer rencontrer renforcer renoncer rester respecter retarder révéler rêver ruiner sacrifier
    sauver signaler signer soulever stagner subventionner supporter supprimer surveiller taxer
    témoigner terminer tirer tomber toucher tourner traiter transformer travailler tripler trouver
    tuer utiliser varier venger violer viser visiter voler voter voyager
    aborder abriter absorber abuser accrocher accumuler accéder accélérer acheminer activer
    adapter adhérer administrer admirer adresser afficher affronter agiter aligner alimenter
    allumer amorcer aménager analyser annoncer annuler anticiper approcher apprécier appuyer
    arracher aspirer assister associer assumer assécher attacher attirer attribuer blesser bouger
    bousculer briser bénéficier calculer caractériser casser cesser chanter choquer cibler citer
    classer collaborer combiner combler commander commenter communiquer comparer compliquer
    compléter comporter composer concentrer concéder confier conférer conseiller constater
    constituer contester converger corriger couler couper creuser croiser cumuler danser dicter
    diffuser diriger discriminer discuter disposer dissuader distinguer distribuer diviser douter
    dresser durer déboiser débuter déchirer déclencher décliner décourager défier dégager délivrer
    délocaliser démarrer démontrer déménager dénoncer dépasser déplorer déployer dériver déroger
    détacher détailler déterminer détester détourner déverser dévoiler effacer effectuer emporter
    emprunter encadrer enchaîner endommager enfermer enfoncer engager engendrer enregistrer
    enseigner entamer entourer envisager essayer estimer exagérer examiner exercer explorer
    exploser exposer expulser exécuter fabriquer faciliter flotter fouiller fréquenter fumer
    glisser gouverner guider générer harceler heurter honorer humilier héberger hériter hésiter
    identifier illuminer illustrer imaginer imiter impliquer importer impressionner imprimer
    inaugurer inciter infliger influencer informer inonder inspirer interpréter interroger
    inventer irriguer juger labourer lever libérer manipuler mentionner mesurer mobiliser modifier
    monter motiver mouiller multiplier mélanger mépriser nettoyer numériser négocier opposer
    opérer organiser oser percer persister planifier privilégier procéder prolonger prononcer
    propager protester précariser précipiter présider prêter puiser pénétrer qualifier racheter
    ramener ranger rapatrier rapprocher rassembler rassurer reboiser recenser rechercher
    recommencer reculer redouter regrouper relancer relever relier remercier remonter remporter
    renouveler rentrer renvoyer reposer repousser reprocher représenter ressembler retrouver
    revendiquer risquer réaliser récolter récupérer rédiger régler répéter réserver résider
    résister résulter résumer réveiller sanctionner saturer sauter secouer sembler semer serrer
    signifier situer siéger souhaiter soulager souligner soupçonner stigmatiser stresser
    stériliser subsister suggérer supposer surpasser susciter séparer tarder tenter tester tolérer
    trancher transporter traverser trembler tromper troubler user vacciner veiller vider écarter
    échanger éclairer éclater écraser éloigner émerger énoncer éprouver équiper étaler étonner
    étouffer évaluer évoquer
""")
_SECOND = listed(
    "finir subir fournir agir choisir établir garantir remplir réussir grandir bâtir définir "
    "affaiblir enrichir vieillir unir réunir fleurir investir ralentir nourrir affranchir réagir "
    "élargir rétablir appauvrir envahir franchir punir trahir saisir réfléchir périr aboutir "
    "accomplir guérir convertir obéir avertir approfondir agrandir grossir refroidir répartir "
    "démolir salir éclaircir durcir alourdir blanchir adoucir raccourcir assainir reverdir"
)
_IRREGULAR = {
    "est": "était", "sont": "étaient", "a": "avait", "ont": "avaient", "va": "allait",
    "vont": "allaient", "fait": "faisait", "font": "faisaient", "peut": "pouvait",
    "peuvent": "pouvaient", "doit": "devait", "doivent": "devaient", "veut": "voulait",
    "veulent": "voulaient", "sait": "savait", "savent": "savaient", "voit": "voyait",
    "voient": "voyaient", "faut": "fallait", "vaut": "valait", "valent": "valaient",
    "boit": "buvait", "boivent": "buvaient", "reçoit": "recevait", "reçoivent": "recevaient",
    "croit": "croyait", "croient": "croyaient", "dit": "disait", "disent": "disaient",
    "vit": "vivait", "vivent": "vivaient", "suit": "suivait", "suivent": "suivaient",
    "écrit": "écrivait", "écrivent": "écrivaient", "lit": "lisait", "meurt": "mourait",
    "meurent": "mouraient", "court": "courait", "courent": "couraient", "sert": "servait",
    "servent": "servaient", "sort": "sortait", "sortent": "sortaient", "part": "partait",
    "partent": "partaient", "dort": "dormait", "sent": "sentait", "sentent": "sentaient",
    "fuit": "fuyait", "fuient": "fuyaient", "exclut": "excluait", "excluent": "excluaient",
    "rompt": "rompait", "bat": "battait", "battent": "battaient", "suffit": "suffisait",
    "suffisent": "suffisaient", "naît": "naissait", "naissent": "naissaient",
    "accueille": "accueillait", "accueillent": "accueillaient", "recueille": "recueillait",
    "recueillent": "recueillaient", "croît": "croissait", "perçoit": "percevait",
    "perçoivent": "percevaient", "déçoit": "décevait", "conçoit": "concevait",
    "promeut": "promouvait", "émeut": "émouvait", "résout": "résolvait", "tait": "taisait",
    "plaît": "plaisait", "conclut": "concluait",
    "concluent": "concluaient", "inclut": "incluait", "incluent": "incluaient",
}  # fmt: skip
# A stem with its third persons and its imperfect: prend, prennent, prenait.
_FAMILIES = (
    ("pr com-pr ap-pr re-pr sur-pr entre-pr", "end", "ennent", "en"),
    ("m per-m pro-m sou-m ad-m o-m com-m trans-m re-m", "et", "ettent", "ett"),
    ("v de-v re-v inter-v pro-v con-v par-v sur-v pré-v", "ient", "iennent", "en"),
    ("t sou-t main-t ob-t con-t appar-t dé-t re-t", "ient", "iennent", "en"),
    ("per répan mor défen dépen atten ven ten ren préten enten descen suspen répon correspon cor",
     "d", "dent", "d"),
    ("prod cond réd dét constr trad sédui ind introd repr dédu instr", "uit", "uisent", "uis"),
    ("souff ouv off couv découv", "re", "rent", "r"),
    ("parti conna dispa appa reconna", "ît", "issent", "iss"),
    ("disp comp app par", "araît", "araissent", "araiss"),
    ("cra contra atte éte pla", "int", "ignent", "ign"),
)  # fmt: skip
_NOUNS = listed("""
    aide cause change charge chasse compte contrôle critique demande forme garde ignore jette joue
    marche marque menace mine montre note offre part passe place porte pose pratique pousse
    présente propose quitte rencontre reste retard signe taxe tire tombe touche tourne traite
    trouve tue utilise varie verse viole vise visite vole vote voyage fait dit vit lit court sort
    sert sent suit pollue manque gagne finance limite laisse bloque baisse double cache commence
    couvre ferme frappe gère livre lutte parle plante arrête monte tente coupe règle juge annonce
    casse relève danse dure mesure commande affiche analyse complète doute brise recherche adresse
    échange fabrique approche diffuse veille serre estime interprète creuse réserve relance vide
    risque use guide illustre influence récolte classe tranche fouille active fréquente équipe
    cible siège flotte trouble dérive amorce pile manifeste cuisine date prête mélange force
    remarque fête ruine conserve chiffre triple loge dépense colle lie gêne rêve produit conduit
    réduit introduit construit contraint président résident violent différent détaille surveille
    essaye
""")


def _forms() -> dict[str, str]:
    past = dict(_IRREGULAR)
    for verb in _FIRST:
        stem = verb[:-2]
        root = f"{stem}e" if stem.endswith("g") else stem
        root = f"{stem[:-1]}ç" if stem.endswith("c") else root
        for present in {stem, _stressed(stem)}:
            past |= {f"{present}e": f"{root}ait", f"{present}ent": f"{root}aient"}
        past |= _future(f"{_stressed(stem)}er" if stem.endswith(("y", "èt")) else verb)
    for verb in _SECOND:
        past |= {f"{verb[:-1]}t": f"{verb[:-1]}ssait", f"{verb[:-1]}ssent": f"{verb[:-1]}ssaient"}
    for stems, one, many, root in _FAMILIES:
        for stem in stems.replace("-", "").split():
            past |= {f"{stem}{one}": f"{stem}{root}ait", f"{stem}{many}": f"{stem}{root}aient"}
    for stem in _FUTURE_STEMS:
        past |= _future(stem)
    # What stands in the past already stays.
    past |= {told: told for told in past.values()}
    # "Les liens entre racisme et migration": far more often between than to enter.
    del past["entre"]
    return past


_FUTURE_STEMS = listed(
    "ser aur fer ir pourr devr viendr voudr saur tiendr recevr prendr mettr rendr deviendr faudr"
)


def _future(stem: str) -> dict[str, str]:
    """Return the conditional for the future: "il sera" was that it would be so."""
    return {f"{stem}a": f"{stem}ait", f"{stem}ont": f"{stem}aient"}


def _stressed(stem: str) -> str:
    """Return the stem of the third person: achèt-, préfèr-, appell-, emploi-."""
    if stem.endswith("y"):
        return f"{stem[:-1]}i"
    if stem in {"appel", "rappel", "jet", "rejet", "projet", "renouvel"}:
        return stem + stem[-1]
    for vowel in ("e", "é"):
        if len(stem) > 2 and stem[-2] == vowel and stem[-1] not in "aeiouéx":  # noqa: PLR2004
            return f"{stem[:-2]}è{stem[-1]}"
    return stem


PAST = _forms()
"""What stands in reported speech for each finite form."""
DOUBTFUL = _NOUNS
"""Finite forms that are nouns as well."""
