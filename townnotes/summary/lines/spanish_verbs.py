"""Finite forms of Spanish verbs, each with what stands for it in reported speech."""

from townnotes.summary.lines.words import listed

_AR = listed("""
    datar publicar registrar multar rehabilitar caminar acompañar secar espantar financiar
    cultivar plantar reparar cuidar recomendar=ie sembrar=ie cargar bastar cesar consultar
    contratar desear emplear escasear expulsar formar gestionar hablar informar inundar
    mencionar nombrar operar ocupar ordenar pescar prestar rebajar abandonar aceptar afectar
    agravar ahogar ahorrar alcanzar aumentar ayudar bajar bloquear buscar cambiar causar
    cerrar=ie comprar comenzar=ie contaminar continuar=ú contar=ue controlar costar=ue crear
    criticar dañar dejar desplazar destinar desarrollar discriminar ocultar olvidar dominar
    educar eliminar emigrar empeorar empezar=ie enseñar entrar enviar=í escapar escuchar
    esperar estudiar evitar explotar exportar faltar forzar=ue frenar funcionar ganar gastar
    generar gritar habitar ignorar importar impulsar indicar integrar intentar invitar juzgar
    lanzar limitar llegar llevar luchar marcar matar mejorar migrar mostrar=ue necesitar
    negar=ie obligar pagar participar pasar pensar=ie perjudicar plantear preparar presentar
    privar privatizar protestar quedar quitar rechazar reclamar recortar reforzar=ue regular
    respetar retrasar sacrificar señalar significar sobrar soportar subsidiar superar tardar
    terminar tomar trabajar transformar tratar triplicar usar utilizar variar=í violar votar
    acabar agotar arruinar beneficiar castigar complicar confiar=í cobrar dedicar demostrar=ue
    depositar destrozar duplicar disfrutar fomentar garantizar implicar incentivar lograr
    mandar marginar ocasionar probar=ue provocar quemar respaldar robar salvar tolerar
    trasladar vigilar visitar apoyar aportar debilitar abordar abusar acarrear acelerar aclarar
    acordar=ue acosar acostumbrar activar actuar=ú acusar adaptar adjudicar administrar adoptar
    afirmar afrontar agitar agregar agrupar aguantar ajustar alentar=ie alimentar almacenar
    alojar alquilar alterar amenazar ampliar=í analizar andar anular anunciar apagar apartar
    apelar aplastar aplicar apostar=ue apreciar aprobar=ue aprovechar argumentar arrancar
    arrastrar arreglar asegurar asesinar asignar asociar asustar atacar atar atrapar autorizar
    avanzar avisar borrar brindar calcular calentar=ie cancelar capturar cazar celebrar
    censurar circular citar clasificar cocinar colaborar colgar=ue colocar combinar comentar
    comparar compensar complementar completar comprobar=ue comunicar condenar conectar
    confirmar congelar conservar considerar consolidar contestar convocar cooperar coordinar
    copiar cortar criar=í cruzar cuestionar culpar curar declarar deforestar demandar demorar
    denunciar desafiar=í desalojar descansar descartar desempeñar despertar=ie despreciar
    destacar desviar=í detectar determinar devorar dificultar digitalizar disculpar diseñar
    donar dudar durar echar efectuar=ú ejecutar elaborar elevar encontrar=ue enfermar enfrentar
    engañar entregar entrenar equivocar especificar estimular evaluar=ú exagerar examinar
    experimentar explicar explorar expresar fabricar facilitar fallar felicitar fijar filtrar
    finalizar firmar formular fundar gobernar=ie gozar grabar guardar guiar=í identificar
    iluminar imaginar imitar incorporar incrementar ingresar iniciar inspirar instalar insultar
    intercambiar interpretar intimidar inventar investigar involucrar jugar=ue justificar
    levantar liberar limpiar llamar llenar llorar maltratar manejar manifestar=ie manipular
    marchar mirar modificar molestar montar movilizar navegar negociar observar opinar
    organizar otorgar pegar penetrar perturbar pesar practicar preguntar presionar proclamar
    progresar prolongar proporcionar proyectar reaccionar realizar recaudar reciclar
    recordar=ue recuperar redactar reemplazar reflejar reflexionar reforestar regalar regar=ie
    regresar relacionar renovar=ue renunciar representar rescatar reservar respirar resultar
    retirar retornar revelar revisar sacar saltar sancionar saturar separar solicitar
    solucionar sumar suministrar supervisar sustentar tirar tocar juntar inspeccionar
    descabezar sonar=ue torturar transportar vaciar=í vacunar valorar viajar vincular volar=ue
    abaratar abarcar abonar abrazar acaparar acercar aclamar acotar acreditar actualizar
    acumular adelantar adelgazar adiestrar admirar adornar agilizar agobiar agonizar agudizar
    ahondar ahuyentar aislar=í albergar alegar alegrar alejar alertar aliar=í alinear alistar
    aliviar allanar alternar alzar amainar amamantar amontonar amortiguar amparar amputar
    anclar anhelar anotar anticipar apilar aplazar apresurar apretar=ie aproximar apuntar
    archivar armar armonizar arraigar arrasar arrebatar arrestar arriesgar arrojar articular
    asaltar asesorar asfaltar asfixiar asomar atascar atenuar=ú aterrizar atestiguar atrasar
    atravesar=ie ausentar avalar bailar barajar basar bautizar bañar becar besar boicotear
    bombardear bombear brillar brotar burlar caducar calibrar calificar callar calmar campar
    canalizar cansar cantar capacitar capitalizar caracterizar castrar catalogar catar cavar
    centrar certificar chantajear chequear chocar clamar clarificar clausurar climatizar
    coartar cofinanciar cohesionar colapsar colindar colmar colonizar comercializar compactar
    compaginar compilar compostar computar concentrar concienciar conciliar concretar concursar
    condicionar condonar confinar confiscar conformar congestionar congregar conmemorar
    conquistar consagrar consignar consternar contabilizar contactar contagiar contemplar
    contentar contrarrestar contrastar convalidar copar coronar costear cotizar cuadrar
    cuantificar culminar custodiar decepcionar decomisar decretar degradar delatar delegar
    delimitar democratizar denegar=ie denominar deparar depurar derivar derramar derribar
    derrocar derrochar derrumbar desaconsejar desagradar desahuciar desalentar=ie desangrar
    desaprobar=ue desaprovechar desarmar desatar desbordar descargar descentralizar descifrar
    descongelar descontaminar descontar=ue descuidar desechar desembarcar desembolsar
    desencadenar desertar desestabilizar desgastar designar desincentivar desinfectar
    desinformar desmantelar desmejorar desminar desmontar desmoronar despachar despejar
    desperdiciar desplegar=ie desplomar despoblar=ue despojar destapar desterrar=ie destrabar
    desvelar desvincular detallar detonar devaluar=ú devastar diagnosticar dialogar dictaminar
    dictar diezmar diferenciar dilatar discrepar diseminar disparar disputar distanciar
    distorsionar diversificar documentar domesticar dosificar dragar drenar economizar editar
    electrificar emanar embarazar embarcar embargar empacar empapar empatar empañar empujar
    encabezar encadenar encajar encaminar encarar encarcelar encargar encauzar encomendar=ie
    endeudar endosar enfatizar enfocar enfriar=í engordar enjuiciar enlazar enmendar=ie enredar
    ensayar ensuciar enterar enterrar=ie entonar entrañar entrevistar enumerar envenenar
    equilibrar equipar erosionar erradicar escalar escolarizar escoltar esforzar=ue esmerar
    especializar especular esperanzar espiar=í esquivar estabilizar estacionar estafar estallar
    estancar estigmatizar estimar estipular estorbar estrechar estrenar estresar estropear
    etiquetar evacuar evaporar evidenciar evocar evolucionar exacerbar exaltar excavar exhortar
    exiliar exonerar expirar expropiar externalizar extraviar=í extrañar faenar falsificar
    fascinar fatigar federar fermentar fertilizar fichar figurar fiscalizar flotar fluctuar=ú
    focalizar formalizar fortificar fotografiar=í fracasar fraccionar fracturar fragmentar
    fregar=ie frustrar fugar fumar fumigar fusionar galardonar galopar gestar globalizar
    golpear gotear gratificar gravar habilitar hacinar heredar hipotecar homologar honrar
    hospedar hospitalizar hostigar humanizar humillar hurtar idear igualar ilegalizar ilustrar
    impactar imperar implantar implementar implorar improvisar impugnar imputar inaugurar
    incautar incendiar incinerar inclinar incomodar inculcar indemnizar independizar indignar
    individualizar industrializar infectar infestar infiltrar inflar influenciar inhabilitar
    inhalar injertar inmigrar innovar inquietar insertar insinuar=ú insonorizar
    institucionalizar instrumentalizar intensificar interactuar=ú interceptar interesar
    internar interpelar interrogar intoxicar invalidar invocar inyectar irrigar irritar
    jerarquizar jubilar lastimar lavar legalizar legislar legitimar lesionar licenciar licitar
    liderar lidiar liquidar litigar localizar lubricar machacar madrugar magnificar malgastar
    malinterpretar mamar manar manchar manufacturar maquillar masacrar masificar masticar
    materializar matizar matricular maximizar mediar menospreciar mermar militarizar mimar
    minar minimizar modelar moderar modernizar mojar monitorear monopolizar motivar mudar
    multiplicar municipalizar mutilar nacionalizar naufragar neutralizar nivelar normalizar
    notar notificar nublar numerar obsesionar obstaculizar odiar ofertar oficializar oficiar
    opacar optar optimizar ordeñar orientar originar oscilar ostentar oxidar pactar paliar
    paralizar pastar pastorear patentar patrocinar patrullar pautar pavimentar pelear peligrar
    penalizar perdonar perdurar peregrinar perfeccionar perforar permear pernoctar perpetuar=ú
    personalizar pilotar pintar pisar pisotear planificar plasmar poblar=ue podar polarizar
    polinizar politizar ponderar portar posibilitar posicionar postergar postular potabilizar
    potenciar precarizar precisar predicar predominar premiar preocupar presenciar preservar
    presupuestar prevaricar priorizar procesar procurar programar proliferar promediar
    promulgar pronosticar propagar propiciar prorrogar prosperar protagonizar publicitar
    pulverizar purificar quebrantar quebrar=ie quejar racionalizar racionar radicar ratificar
    reactivar readaptar reafirmar reajustar realojar reanudar rebasar rebotar recalcar
    recalentar=ie recapacitar recargar recetar reclutar recobrar recompensar reconciliar
    reconsiderar recrear rectificar redundar reeducar reelaborar reestructurar referenciar
    refinanciar reflotar refugiar refutar regatear regenerar reglamentar regularizar rehusar=ú
    reinar reincorporar reinsertar reintegrar reiterar reivindicar relajar relatar relegar
    rellenar rematar remediar remontar remunerar repasar replantar replicar reportar reposar
    repostar requisar resaltar resbalar reseñar restar restaurar resucitar retar retomar
    retractar reubicar reunificar reutilizar revalidar revalorizar reventar=ie revitalizar
    revocar rodar=ue rodear rogar=ue rotar rotular rozar sabotear saldar salpicar saludar
    salvaguardar sanear saquear secuestrar secundar segregar seleccionar sellar sensibilizar
    sepultar serenar señalizar silenciar simbolizar simplificar simular sincronizar sindicar
    situar=ú sobrecargar sobreexplotar sobrepasar socavar sofocar soldar=ue soltar=ue sondear
    sortear sospechar soñar=ue subestimar subrayar subsanar subvencionar sufragar sujetar
    supeditar suplantar suplicar suspirar talar tambalear tapar tartamudear tasar telefonear
    temblar=ie teorizar testificar tildar titubear tornar totalizar trabar traficar tragar
    traicionar tramitar transitar traspasar trasplantar trastornar trazar trenzar trepar
    tributar triunfar tropezar=ie truncar ubicar ultrajar unificar urbanizar vagar validar
    veranear verificar vetar viabilizar vibrar visibilizar visualizar vivificar voltear
    vulnerar zarpar zonificar
""")
_ER = listed("""
    verter=ie aparecer aprender atender=ie beber carecer comer comprender conocer correr creer
    crecer deber defender=ie depender desaparecer desconocer ejercer empobrecer encarecer
    entender=ie envejecer extender=ie favorecer fortalecer merecer mover=ue nacer obedecer
    ofrecer padecer parecer perder=ie permanecer pertenecer poder=ue poseer prometer proteger
    querer=ie reconocer recoger resolver=ue responder romper someter temer tener=ie vender
    volver=ue mantener=ie obtener=ie contener=ie sostener=ie abastecer absorber acoger
    agradecer ascender=ie barrer ceder coger cometer complacer comprometer convencer
    descender=ie detener=ie devolver=ue emprender encender=ie envolver=ue escoger esconder
    establecer exceder fallecer florecer meter pretender prevalecer proceder reprender
    retener=ie retroceder sorprender suceder vencer leer desfavorecer entorpecer preceder
    promover=ue remover=ue proveer revender
""")
_IR = listed("""
    abrir acudir advertir=ie compartir competir=i conducir conseguir=i consumir contribuir=y
    convertir=ie cubrir cumplir decidir definir describir destruir=y dirigir disminuir=y
    distribuir=y dormir=ue elegir=i escribir excluir=y exigir existir impedir=i incluir=y
    influir=y insistir invertir=ie medir=i mentir=ie morir=ue ocurrir pedir=i permitir
    persistir preferir=ie producir prohibir=í recibir reducir referir=ie residir resistir
    restringir seguir=i sentir=ie servir=i subir sufrir surgir venir=ie vivir transmitir
    traducir salir unir admitir adquirir=ie asistir atribuir=y coincidir concluir=y concurrir
    consistir constituir=y construir=y convivir corregir=i debatir descubrir despedir=i
    difundir discutir dividir emitir expandir exprimir huir=y impartir imprimir interrumpir
    introducir invadir nutrir partir percibir perseguir=i presidir proseguir=i recurrir remitir
    repetir=i reprimir requerir=ie resumir sacudir sobrevivir sugerir=ie sumergir sustituir=y
    transcurrir adherir=ie aplaudir asumir añadir confundir destituir=y evadir expedir=i
    herir=ie hervir=ie hundir infringir inscribir instruir=y obstruir=y oprimir persuadir
    prostituir=y pudrir reabrir reconvertir=ie rendir=i repartir retransmitir retribuir=y
    subsistir transcribir transferir=ie transgredir transigir
""")
_IRREGULAR = {
    "es": "era", "son": "eran", "está": "estaba", "están": "estaban", "hay": "había",
    "ha": "había", "han": "habían", "va": "iba", "van": "iban", "ve": "veía", "ven": "veían",
    "hace": "hacía", "hacen": "hacían", "dice": "decía", "dicen": "decían",
    "sabe": "sabía", "saben": "sabían", "da": "daba", "dan": "daban",
    "pone": "ponía", "ponen": "ponían", "propone": "proponía", "proponen": "proponían",
    "supone": "suponía", "suponen": "suponían", "trae": "traía", "cae": "caía", "caen": "caían",
    "adquiere": "adquiría", "adquieren": "adquirían",
    "oye": "oía", "cabe": "cabía", "vale": "valía", "valen": "valían",
}  # fmt: skip
_NOUNS = listed("""
    ayuda baja busca cambia causa compra cuenta crea cura entra envía importa indica lanza
    limita lucha marca mata muestra pasa pesca planta presenta prueba quema queja quita respeta
    siembra sobra toma trata usa vota visita une parte ve cobra prepara regula reclama vale
    cabe siente duda cultiva controla cultivan pesa llama mira marcha firma renuncia denuncia
    monta pega suma cura dura cita culpa falla demanda caza reserva entrega consulta alerta
    carga regala recorta corta saca copia practica activa completa borra vacuna gozo fija
    libera agrupa limpia llena vacía junta conserva alza avanza multa emplea parte partes
    entera disputa censura data fuerza forma critica funda cría captura apuesta demora protesta
    pregunta oculta amenaza debate tortura disculpa cuesta mejora rebaja molesta seca explota
    alterna arma beca besa burla calma canta cata centra concreta conquista consigna copa
    cuadra custodia derrama descarga dicta draga equipa escala escolta estafa estima estrecha
    etiqueta fatiga ficha figura flota fractura fuga gesta grava hipoteca honra inquieta lava
    licencia liquida lubrica mama mancha manda media merma mina muda nota oferta pasta patrulla
    pauta pelea pinta poda porta precisa procura programa quiebra receta recluta recompensa
    recarga reina renta requisa reseña resta reta rueda rota roza secunda sella sospecha sujeta
    tala tapa tasa traba traza trenza ubica vaga veta ancla archiva baila cava clausura computa
    entrevista extraña matricula tilda modela contacta contrasta deriva desata alarma grita
    regata rellena adelanta sortea
""")


def _forms() -> dict[str, str]:
    past: dict[str, str] = {}
    for one in _AR:
        past |= _of(one, "a", "an", "aba", "aban") | _future(one) | _as_it_is(one, "ó aron")
    for one in _ER | _IR:
        past |= _of(one, "e", "en", "ía", "ían") | _future(one) | _as_it_is(one, "ió ieron")
    for stem in _FUTURE_STEMS:
        past |= _future(stem)
    past |= _IRREGULAR | {told: told for told in _PRETERITES}
    # What stands in the past already stays.
    return past | {told: told for told in past.values()}


_PRETERITES = listed("""
    fue fueron hubo hizo hicieron dijo dijeron tuvo tuvieron pudo pudieron puso pusieron vino
    vinieron quiso quisieron estuvo estuvieron dio dieron vio vieron trajo trajeron redujo
    redujeron produjo produjeron condujo condujeron propuso propusieron mantuvo mantuvieron
    obtuvo obtuvieron pidió pidieron murió murieron siguió siguieron sirvió sirvieron cayó
    cayeron incluyó incluyeron excluyó excluyeron leyó leyeron construyó construyeron destruyó
    destruyeron contribuyó contribuyeron creyó creyeron
""")


def _as_it_is(verb: str, endings: str) -> dict[str, str]:
    """Return the preterites of a verb, which stay: "observó que los precios subieron"."""
    stem = verb.partition("=")[0][:-2]
    return {stem + end: stem + end for end in endings.split()}


_FUTURE_STEMS = listed(
    "ser estar habr tendr podr har dir vendr saldr pondr querr sabr ir dar ver valdr"
)


def _future(verb: str) -> dict[str, str]:
    """Return the conditional for the future: "estará" was that it would be so."""
    stem = verb.partition("=")[0]
    return {f"{stem}á": f"{stem}ía", f"{stem}án": f"{stem}ían"}


def _of(verb: str, one: str, many: str, was: str, were: str) -> dict[str, str]:
    verb, _, change = verb.partition("=")
    stem = verb[:-2]
    present = _changed(stem, change)
    return {f"{present}{one}": f"{stem}{was}", f"{present}{many}": f"{stem}{were}"}


def _changed(stem: str, change: str) -> str:
    """Return the stem of the third person: pierd-, cuest-, pid-, incluy-."""
    if not change or change == "y":
        return stem + change
    vowel = {"ie": "e", "ue": "u" if stem == "jug" else "o", "i": "e", "í": "i", "ú": "u"}[change]
    before, _, after = stem.rpartition(vowel)
    return f"{before}{change}{after}"


_WISHED = {
    "sea": "fuera", "haya": "hubiera", "vaya": "fuera", "esté": "estuviera", "dé": "diera",
    "haga": "hiciera", "tenga": "tuviera", "venga": "viniera", "ponga": "pusiera",
    "proponga": "propusiera", "mantenga": "mantuviera", "obtenga": "obtuviera",
    "detenga": "detuviera", "intervenga": "interviniera", "diga": "dijera", "pueda": "pudiera",
    "quiera": "quisiera", "sepa": "supiera", "salga": "saliera", "caiga": "cayera",
    "traiga": "trajera", "oiga": "oyera", "vea": "viera", "lea": "leyera", "siga": "siguiera",
    "persiga": "persiguiera", "adquiera": "adquiriera", "produzca": "produjera",
    "reduzca": "redujera", "conduzca": "condujera", "introduzca": "introdujera",
    "traduzca": "tradujera", "distinga": "distinguiera", "extinga": "extinguiera",
}  # fmt: skip
"""Subjunctives of the present, and what stands for them behind a verb in the past."""
_SPELT = {"c": "qu", "g": "gu", "z": "c"}
_ROOT_OF = {"ie": ("e", "i"), "ue": ("o", "u"), "i": ("e", "i")}


def _wishes() -> dict[str, str]:
    wished: dict[str, str] = {}
    for one in _AR:
        verb, _, change = one.partition("=")
        stem = _changed(verb[:-2], change)
        stem = stem[:-1] + _SPELT.get(stem[-1], stem[-1])
        wished[f"{stem}e"] = f"{verb[:-2]}ara"
    for one in _ER | _IR:
        verb, _, change = one.partition("=")
        stem, root = _changed(verb[:-2], change), verb[:-2]
        if verb.endswith(("cer", "cir")):
            stem = f"{stem[:-1]}{'zc' if stem[-2] in 'aeiou' else 'z'}"
        elif verb.endswith(("ger", "gir")):
            stem = f"{stem[:-1]}j"
        elif verb.endswith("guir"):
            stem = stem[:-1]
        if verb.endswith("ir") and change in _ROOT_OF:
            old, new = _ROOT_OF[change]
            before, _, after = root.rpartition(old)
            root = f"{before}{new}{after}"
        wished[f"{stem}a"] = f"{root}yera" if change == "y" else f"{root}iera"
    wished |= _WISHED
    # "Dé", but "den".
    many = {f"{one.replace('dé', 'de')}n": f"{told}n" for one, told in wished.items()}
    return wished | many


PAST = _forms()
"""What stands in reported speech for each finite form."""
WISHED = {form: told for form, told in _wishes().items() if form not in PAST}
"""What stands for each subjunctive of the present where a wish is reported."""
DOUBTFUL = _NOUNS
"""Finite forms that are nouns as well."""
QUALITIES = listed("""
    activa completa entera vacía llena seca fija alterna concreta media corta inquieta extraña
    crítica estrecha precisa junta vaga sujeta rota molesta
""")
"""Those of them that are adjectives, too."""
