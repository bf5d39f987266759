"""Finite forms of French verbs, each with what stands for it in reported speech."""

import re

from townnotes.summary.lines.words import listed

_FIRST = listed("""
    rouler chiffrer dater voisiner habiter circuler stationner respirer recommander rembourser
    accompagner soigner former réparer rénover loger louer coordonner verser ramasser enlever
    retirer consulter gêner trier recycler chauffer arroser installer effrayer déranger
    pousser cuisiner emballer doubler fêter abandonner abaisser accepter accorder accuser
    acheter adopter affecter affirmer aggraver aider aimer ajouter améliorer amener appeler
    appliquer apporter approuver arrêter arriver assurer attaquer augmenter autoriser avancer
    baisser bloquer brûler cacher causer céder changer charger chasser chercher coller coûter
    commencer compenser compter concerner condamner confirmer consacrer conserver considérer
    consommer contaminer continuer contribuer contrôler créer critiquer crier cultiver décider
    déclarer dégrader demander demeurer déplacer dépenser déposer désigner détériorer
    développer devancer dévaster différer diminuer dominer donner échapper échouer économiser
    écouter éduquer éliminer élever émigrer empêcher employer empoisonner encourager endetter
    entraîner entrer envoyer épuiser espérer étudier éviter évoluer exiger exister expliquer
    exploiter exporter exprimer favoriser fermer financer forcer fonctionner fragiliser
    frapper freiner gagner garder gaspiller gâcher gérer grimper ignorer imposer indiquer
    inquiéter insister intégrer intéresser inviter irriter isoler jeter jouer justifier
    laisser lancer lier limiter livrer lutter manger manquer marcher marquer menacer mener
    mériter migrer miner montrer négliger nécessiter nier nommer noter noyer obliger observer
    occuper oublier parler partager participer passer payer pénaliser perturber peser piller
    placer planter pleurer polluer porter poser posséder pratiquer préciser préférer
    préoccuper préparer présenter privatiser priver profiter progresser proposer protéger
    prouver provoquer publier quitter raconter rappeler rapporter ravager réclamer recruter
    refuser regarder rejeter remarquer remplacer rencontrer renforcer renoncer rester
    respecter retarder révéler rêver ruiner sacrifier sauver signaler signer soulever stagner
    subventionner supporter supprimer surveiller taxer témoigner terminer tirer tomber toucher
    tourner traiter transformer travailler tripler trouver tuer utiliser varier venger violer
    viser visiter voler voter voyager aborder abriter absorber abuser accrocher accumuler
    accéder accélérer acheminer activer adapter adhérer administrer admirer adresser afficher
    affronter agiter aligner alimenter allumer amorcer aménager analyser annoncer annuler
    anticiper approcher apprécier appuyer arracher aspirer assister associer assumer assécher
    attacher attirer attribuer blesser bouger bousculer briser bénéficier calculer
    caractériser casser cesser chanter choquer cibler citer classer collaborer combiner
    combler commander commenter communiquer comparer compliquer compléter comporter composer
    concentrer concéder confier conférer conseiller constater constituer contester converger
    corriger couler couper creuser croiser cumuler danser dicter diffuser diriger discriminer
    discuter disposer dissuader distinguer distribuer diviser douter dresser durer déboiser
    débuter déchirer déclencher décliner décourager défier dégager délivrer délocaliser
    démarrer démontrer déménager dénoncer dépasser déplorer déployer dériver déroger détacher
    détailler déterminer détester détourner déverser dévoiler effacer effectuer emporter
    emprunter encadrer enchaîner endommager enfermer enfoncer engager engendrer enregistrer
    enseigner entamer entourer envisager essayer estimer exagérer examiner exercer explorer
    exploser exposer expulser exécuter fabriquer faciliter flotter fouiller fréquenter fumer
    glisser gouverner guider générer harceler heurter honorer humilier héberger hériter
    hésiter identifier illuminer illustrer imaginer imiter impliquer importer impressionner
    imprimer inaugurer inciter infliger influencer informer inonder inspirer interpréter
    interroger inventer irriguer juger labourer lever libérer manipuler mentionner mesurer
    mobiliser modifier monter motiver mouiller multiplier mélanger mépriser nettoyer numériser
    négocier opposer opérer organiser oser percer persister planifier privilégier procéder
    prolonger prononcer propager protester précariser précipiter présider prêter puiser
    pénétrer qualifier racheter ramener ranger rapatrier rapprocher rassembler rassurer
    reboiser recenser rechercher recommencer reculer redouter regrouper relancer relever
    relier remercier remonter remporter renouveler rentrer renvoyer reposer repousser
    reprocher représenter ressembler retrouver revendiquer risquer réaliser récolter récupérer
    rédiger régler répéter réserver résider résister résulter résumer réveiller sanctionner
    saturer sauter secouer sembler semer serrer signifier situer siéger souhaiter soulager
    souligner soupçonner stigmatiser stresser stériliser subsister suggérer supposer surpasser
    susciter séparer tarder tenter tester tolérer trancher transporter traverser trembler
    tromper troubler user vacciner veiller vider écarter échanger éclairer éclater écraser
    éloigner émerger énoncer éprouver équiper étaler étonner étouffer évaluer évoquer boucher
    débrayer déneiger accabler accaparer accentuer accoster accoucher acidifier acquitter
    actualiser affaisser affamer affoler agresser agrémenter aiguiller aiguiser alarmer
    alerter aliéner allier allonger allouer alléger alterner amarrer amasser amplifier amputer
    apaiser approprier approvisionner appréhender apprêter appâter archiver arpenter articuler
    asphyxier assigner attarder atterrer attester attraper atténuer auditer avaler avantager
    aveugler avorter avouer balayer barrer basculer baser batailler bavarder blinder boiter
    bombarder bouder bourrer braconner brader brancher braquer brasser bricoler brouiller
    broyer buter bâcler bétonner cadrer calquer camper canaliser capter capturer carburer
    cartographier censurer centraliser cerner certifier chuter chômer claquer clarifier
    clôturer codifier cofinancer cogérer cohabiter colmater coloniser commercialiser
    commémorer comptabiliser concilier concurrencer congeler connecter consigner consolider
    conspirer consterner contenter contourner contrarier contraster convoiter convoquer
    coopérer copier courtiser cramer craquer crever crisper crouler crédibiliser côtoyer
    dialoguer digérer dilapider discréditer disperser disputer disqualifier dissimuler
    diversifier documenter doper doser draguer drainer duper dynamiser débarquer débarrasser
    débaucher débloquer déborder déboucher débourser débrancher décaler décentraliser
    déchaîner déchiffrer déclasser décoller décolorer décrocher décupler dédier dédommager
    dédoubler défavoriser défiler déforester défricher dégonfler dégoûter déguiser délaisser
    délimiter déléguer démanteler démissionner démobiliser démotiver dénaturer dépanner
    dépeupler dépister dépolluer déposséder dépouiller déprimer dépénaliser déraciner déraper
    dérober dérouter désactiver désengager désertifier désespérer déshabiller désinformer
    désorganiser déstabiliser détecter dévaler dévaliser dévaluer dévier dévorer effondrer
    embaucher embêter emménager empiler empirer empiéter encaisser enclencher encombrer
    enflammer englober engouffrer enliser enrager enrayer enrôler ensabler entacher entasser
    enterrer entraver entreposer entériner envaser errer escroquer espionner esquiver
    essouffler estomper estropier exacerber exaspérer exceller excéder exempter exhorter
    exiler exonérer exproprier expédier expérimenter externaliser extorquer extrader exténuer
    exulter faner faucher fausser fermenter filer filmer filtrer fixer flamber flancher
    flatter fluctuer flécher focaliser foncer forger formaliser formuler fouetter fracturer
    franchiser frauder fredonner frustrer frôler fuiter fusionner fédérer gaver geler gonfler
    goudronner goûter gracier gratter greffer grever grignoter griller grincer grogner gronder
    grouper guetter généraliser habiller handicaper harmoniser hausser hiberner hisser
    homogénéiser homologuer hospitaliser hurler hydrater hypothéquer illusionner immatriculer
    immobiliser impacter imploser importuner improviser imputer incarcérer incarner incendier
    incinérer incomber incorporer incriminer indemniser indigner industrialiser infecter
    infester infiltrer ingérer initier injecter innover instaurer instrumentaliser insulter
    insérer intensifier intercepter interner interpeller intimider intituler intoxiquer
    invalider inventorier inverser invoquer jalonner joncher jongler jubiler klaxonner
    labelliser laver licencier liquider lisser localiser longer lorgner louper lâcher
    légaliser légiférer léguer léser majorer malmener maltraiter mandater manier manifester
    manœuvrer marchander marginaliser marier marteler masquer massacrer maximiser maîtriser
    menotter militer minimiser miser moderniser moissonner monopoliser moucher mouler mousser
    muer muter mutiler mutualiser mécaniser médicaliser méditer narguer nationaliser naviguer
    neutraliser nicher normaliser notifier nuancer numéroter objecter obstruer obséder
    obtempérer occasionner octroyer officialiser offusquer opprimer opter optimiser orchestrer
    orienter osciller outrepasser oxyder pacifier pallier palper paniquer parachuter paralyser
    pardonner parfumer parier parquer parrainer parsemer patauger patienter patrouiller paver
    peiner pencher perdurer perforer perler permuter perpétrer perpétuer persuader persécuter
    pester peupler piger piloter piocher piquer pirater pister piétiner plafonner plaider
    planer plier plomber plonger ployer poignarder pointer polariser pomper ponctionner
    populariser positionner postuler presser primer proclamer proférer programmer prohiber
    projeter proliférer prospecter prospérer prostituer précéder prédominer préfinancer
    prélever préserver prétexter prêcher pulluler pulvériser purger putréfier pérenniser
    périmer pêcher quadrupler questionner quintupler quémander quêter rabaisser rabâcher
    raccompagner raccorder racler raffoler rafler railler raisonner rajouter rallier rallonger
    ramer ranimer raréfier raser ratifier rationaliser rationner rattacher rattraper raviver
    rebuter recaler recharger recoller reconfigurer reconstituer recopier recouper recéler
    rediriger redistribuer redonner redresser redémarrer refouler relater relâcher reléguer
    remanier remorquer remédier renfermer renflouer renier renommer renseigner repasser
    repeupler replanter replier reporter repérer resserrer restaurer restituer revaloriser
    revigorer ricaner rimer riposter ronfler ronger rouiller rouspéter râler réadapter
    réaffirmer réajuster réaménager réapprovisionner réchauffer récompenser réconcilier
    récuser réembaucher réemployer réformer référer régner régresser régulariser réguler
    régénérer réhabiliter réinstaller réintégrer réinventer réitérer rémunérer réorganiser
    réorienter répliquer réprimer répudier réquisitionner rétracter rétribuer réviser révolter
    révoquer réévaluer saboter saccager saigner saluer sangloter saper sceller schématiser
    scinder scolariser scruter sensibiliser sidérer sillonner simplifier simuler solder
    solliciter sombrer sonder sonner souder souffler souiller soumissionner soupirer
    sous-estimer soutirer spolier spécialiser spécifier spéculer stabiliser standardiser
    statuer stimuler stipuler stocker structurer subordonner substituer succomber succéder
    suffoquer suinter superviser supplanter supplier surcharger surestimer surexploiter
    sursauter suspecter symboliser synchroniser sécher sécuriser séjourner sélectionner
    séquestrer tabler taper tapisser temporiser tempérer terroriser thésauriser tisser
    titulariser torturer totaliser tousser tracer transférer transgresser transiter transpirer
    transposer traquer traumatiser traîner tresser tricher triompher tronquer trotter truquer
    tutoyer tâcher tâtonner téléphoner ulcérer unifier uniformiser urbaniser vaciller
    vagabonder valider valoriser vanter ventiler verbaliser verrouiller vibrer vilipender
    visualiser vitrer voguer voiler vouer vulgariser végéter véhiculer vérifier ébranler
    échelonner éclipser écouler écourter écrouler écœurer édicter éditer égaler égarer
    élaborer élucider émaner énerver épargner éparpiller épater épauler épier épingler éponger
    éradiquer érailler ériger éroder étoffer étrangler évacuer évader évaporer éventrer
    évincer œuvrer
""")
_SECOND = listed("""
    finir subir fournir agir choisir établir garantir remplir réussir grandir bâtir définir
    affaiblir enrichir vieillir unir réunir fleurir investir ralentir nourrir affranchir réagir
    élargir rétablir appauvrir envahir franchir punir trahir saisir réfléchir périr aboutir
    accomplir guérir convertir obéir avertir approfondir agrandir grossir refroidir répartir
    démolir salir éclaircir durcir alourdir blanchir adoucir raccourcir assainir reverdir
    abolir abrutir affermir aguerrir amortir anéantir aplanir aplatir appesantir arrondir
    asservir assombrir assortir assouplir assourdir atterrir bannir brunir compatir croupir
    dégarnir dépolir dépérir désobéir embellir engloutir enlaidir ensevelir faiblir fléchir
    frémir garnir gravir gémir infléchir intervertir jaillir jaunir lotir maigrir meurtrir
    moisir mollir munir mûrir nantir noircir polir pourrir prémunir pâlir raffermir rafraîchir
    raidir rajeunir rancir ravir rebondir rebâtir redéfinir resplendir ressaisir retentir
    rougir roussir réinvestir réjouir rétrécir rôtir sévir tarir ternir tiédir verdir vernir
    vomir épaissir étourdir
""")
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
_MORE = listed("""
    vainc=vainquait nuisent=nuisaient poursuit=poursuivait poursuivent=poursuivaient
    prescrit=prescrivait prescrivent=prescrivaient décrit=décrivait décrivent=décrivaient
    inscrit=inscrivait inscrivent=inscrivaient rejoint=rejoignait rejoignent=rejoignaient
    recourt=recourait recourent=recouraient encourt=encourait encourent=encouraient
    parcourt=parcourait parcourent=parcouraient acquiert=acquérait acquièrent=acquéraient
    requiert=requérait requièrent=requéraient conquiert=conquérait survit=survivait
    survivent=survivaient cuit=cuisait cuisent=cuisaient élit=élisait élisent=élisaient
    lisent=lisaient interdit=interdisait interdisent=interdisaient contredit=contredisait
    contredisent=contredisaient prédit=prédisait prédisent=prédisaient accroît=accroissait
    accroissent=accroissaient croissent=croissaient résolvent=résolvaient
    promeuvent=promouvaient tond=tondait tondent=tondaient pond=pondait plaisent=plaisaient
    dorment=dormaient ment=mentait mentent=mentaient consent=consentait
    consentent=consentaient ressent=ressentait ressentent=ressentaient desservent=desservaient
    rompent=rompaient combat=combattait combattent=combattaient débattent=débattaient
    convainc=convainquait convainquent=convainquaient haïssent=haïssaient prévoit=prévoyait
    prévoient=prévoyaient conçoivent=concevaient déçoivent=décevaient équivaut=équivalait
    prévaut=prévalait fondent=fondaient tord=tordait étend=étendait étendent=étendaient
    confond=confondait confondent=confondaient entretient=entretenait
    entretiennent=entretenaient pleut=pleuvait corrompt=corrompait corrompent=corrompaient
    souscrit=souscrivait souscrivent=souscrivaient taisent=taisaient vêt=vêtait
    accourent=accouraient satisfait=satisfaisait satisfont=satisfaisaient émeuvent=émouvaient
    reproduit=reproduisait reproduisent=reproduisaient endort=endormait réécrit=réécrivait
    assied=asseyait
""")
"""Forms, each with what stands for it."""
# A stem with its third persons and its imperfect: prend, prennent, prenait.
_FAMILIES = (
    ("pr com-pr ap-pr re-pr sur-pr entre-pr", "end", "ennent", "en"),
    ("m per-m pro-m sou-m ad-m o-m com-m trans-m re-m", "et", "ettent", "ett"),
    ("v de-v re-v inter-v pro-v con-v par-v sur-v pré-v", "ient", "iennent", "en"),
    ("t sou-t main-t ob-t con-t appar-t dé-t re-t", "ient", "iennent", "en"),
    (("per répan mor défen dépen atten ven ten ren préten enten descen suspen répon correspon "
     "cor reven pon ton"),
     "d", "dent", "d"),
    ("prod cond réd détr constr trad sédui ind introd repr dédu instr", "uit", "uisent", "uis"),
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
    essaye combat interdit prescrit inscrit décrit cuit rejoint satisfait souscrit réécrit
    reproduit
    alarme alerte bourre bâche cadre calque campe capture censure cerne chute chôme claque
    clôture copie crève couve dispute dose dévie embauche empire entame entrave épargne épaule
    épingle éponge filme filtre fixe flambe forge formule fouette fracture fraude gave goûte
    greffe grève grille groupe hausse injecte insulte interne initie lave lisse longe loupe
    lâche liquide manœuvre masque milite mise moule mousse mue nuance œuvre objecte parque
    pilote pique pirate piste pioche plane plie plombe plonge ponctionne pompe presse prime
    programme projette pêche purge quête rame rase rafle réforme replie réplique reporte
    révolte rime riposte rouille sape saigne séquestre solde sombre sonde sonne soude souffle
    structure symbolise table tape tapisse trace traque tresse triche triomphe tâche vante
    vitre voile élabore écoule égale égare exempte alterne amarre bavarde consigne contraste
    déroute espionne fausse fauche fuite marchande marie parie peine perle règne rallonge
    récompense relâche sèche saccage taille balance barre base brade branche braque brasse
    bricole broie drague draine fabule figure freine grimpe hurle impacte intime lasse lègue
    masse mime mute panne pare patiente pave pèse pointe polarise râpe renie ride ronge rote
    secoue suffoque sursoit tisse trie truque urge vague vibre
""")


def _forms() -> dict[str, str]:
    past = _IRREGULAR | dict(one.split("=") for one in _MORE)
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


_CLOSED = re.compile(r"é([bcdgptv][lr]|gn|ch|qu|gu)$")


def _stressed(stem: str) -> str:
    """Return the stem of the third person: achèt-, préfèr-, appell-, emploi-."""
    if stem.endswith("y"):
        return f"{stem[:-1]}i"
    if stem in {"appel", "rappel", "jet", "rejet", "projet", "renouvel"}:
        return stem + stem[-1]
    found = _CLOSED.search(stem)
    if found:
        return f"{stem[: found.start()]}è{found[1]}"
    for vowel in ("e", "é"):
        if len(stem) > 2 and stem[-2] == vowel and stem[-1] not in "aeiouéx":  # noqa: PLR2004
            return f"{stem[:-2]}è{stem[-1]}"
    return stem


PAST = _forms()
"""What stands in reported speech for each finite form."""
DOUBTFUL = _NOUNS
"""Finite forms that are nouns as well."""
QUALITIES = listed("""
    active fixe double triple vide interne alterne liquide sombre lâche lisse égale exempte
    fausse rase présente complète illustre manifeste trouble différent violent président
    résident interdit prescrit inscrit construit réduit conduit produit introduit contraint
    cuit satisfait fait dit vague intime marchande bavarde sèche
""")
"""Those of them that are adjectives, too."""
INFINITIVE = (
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
"""What an infinitive looks like, and the nouns that look so as well."""
