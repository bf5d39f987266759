"""Finite forms of Spanish verbs, each with what stands for it in reported speech."""

from townnotes.summary.lines.words import listed

_AR = listed("""
    datar publicar registrar multar rehabilitar caminar acompañar secar espantar financiar cultivar
    plantar reparar cuidar recomendar=ie sembrar=ie cargar bastar cesar consultar contratar desear
    emplear escasear expulsar formar gestionar hablar informar inundar mencionar nombrar operar
    ocupar ordenar pescar prestar rebajar abandonar aceptar afectar agravar ahogar ahorrar alcanzar
    aumentar ayudar bajar bloquear buscar cambiar causar cerrar=ie comprar comenzar=ie contaminar
    continuar contar=ue controlar costar=ue crear criticar dañar dejar desplazar destinar
    desarrollar discriminar ocultar olvidar dominar educar eliminar emigrar empeorar empezar=ie
    enseñar entrar enviar escapar escuchar esperar estudiar evitar explotar exportar faltar
    forzar=ue frenar funcionar ganar gastar generar gritar habitar ignorar importar impulsar indicar
    integrar intentar invitar juzgar lanzar limitar llegar llevar luchar marcar matar mejorar migrar
    mostrar=ue necesitar negar=ie obligar pagar participar pasar pensar=ie perjudicar plantear
    preparar presentar privar privatizar protestar quedar quitar rechazar reclamar recortar
    reforzar=ue regular respetar retrasar sacrificar señalar significar sobrar soportar subsidiar
    superar tardar terminar tomar trabajar transformar tratar triplicar usar utilizar variar violar
    votar acabar agotar arruinar beneficiar castigar complicar confiar cobrar dedicar demostrar=ue
    depositar destrozar duplicar disfrutar fomentar garantizar implicar incentivar lograr mandar
    marginar ocasionar probar=ue provocar quemar respaldar robar salvar tolerar trasladar vigilar
    visitar apoyar aportar debilitar
""")
_ER = listed("""
    verter=ie
    aparecer aprender atender=ie beber carecer comer comprender conocer correr creer crecer deber
    defender=ie depender desaparecer desconocer ejercer empobrecer encarecer entender=ie envejecer
    extender=ie favorecer fortalecer merecer mover=ue nacer obedecer ofrecer padecer parecer
    perder=ie permanecer pertenecer poder=ue poseer prometer proteger querer=ie reconocer
    recoger resolver=ue responder romper someter temer tener=ie vender volver=ue mantener=ie
    obtener=ie contener=ie sostener=ie
""")
_IR = listed("""
    abrir acudir advertir=ie compartir competir=i conducir conseguir=i consumir contribuir=y
    convertir=ie cubrir cumplir decidir definir describir destruir=y dirigir disminuir=y
    distribuir=y dormir=ue elegir=i escribir excluir=y exigir existir impedir=i incluir=y
    influir=y insistir invertir=ie medir=i mentir=ie morir=ue ocurrir pedir=i permitir persistir
    preferir=ie producir prohibir recibir reducir referir=ie residir resistir restringir
    seguir=i sentir=ie servir=i subir sufrir surgir venir=ie vivir transmitir traducir salir
    unir
""")
_IRREGULAR = {
    "es": "era", "son": "eran", "está": "estaba", "están": "estaban", "hay": "había",
    "ha": "había", "han": "habían", "va": "iba", "van": "iban", "ve": "veía", "ven": "veían",
    "hace": "hacía", "hacen": "hacían", "dice": "decía", "dicen": "decían", "tiene": "tenía",
    "tienen": "tenían", "sabe": "sabía", "saben": "sabían", "da": "daba", "dan": "daban",
    "pone": "ponía", "ponen": "ponían", "propone": "proponía", "proponen": "proponían",
    "supone": "suponía", "suponen": "suponían", "trae": "traía", "cae": "caía", "caen": "caían",
    "oye": "oía", "juega": "jugaba", "juegan": "jugaban", "cabe": "cabía", "vale": "valía",
    "valen": "valían", "debería": "debería", "deberían": "deberían", "podría": "podría",
    "podrían": "podrían", "sería": "sería", "serían": "serían", "era": "era", "eran": "eran",
    "había": "había", "habían": "habían", "tenía": "tenía", "será": "sería", "serán": "serían",
    "habrá": "habría", "habrán": "habrían", "podrá": "podría", "podrán": "podrían",
    "tendrá": "tendría", "tendrán": "tendrían", "deberá": "debería", "deberán": "deberían",
}  # fmt: skip
_NOUNS = listed("""
    ayuda baja busca cambia causa compra cuenta crea cura entra envía importa indica lanza limita
    lucha marca mata muestra pasa pesca planta presenta prueba quema queja quita respeta siembra
    sobra toma trata usa vota visita une parte ve cobra prepara regula reclama vale cabe siente duda
    cultiva controla cultivan
""")


def _forms() -> dict[str, str]:
    past: dict[str, str] = {}
    for one in _AR:
        past |= _of(one, "a", "an", "aba", "aban") | _future(one)
    for one in _ER | _IR:
        past |= _of(one, "e", "en", "ía", "ían") | _future(one)
    for stem in _FUTURE_STEMS:
        past |= _future(stem)
    return past | _IRREGULAR


_FUTURE_STEMS = listed(
    "ser estar haber tendr podr har dir vendr saldr pondr querr sabr ir dar ver valdr"
)


def _future(verb: str) -> dict[str, str]:
    """Return the conditional for the future: "estará" was that it would be so."""
    stem = verb.partition("=")[0]
    return {f"{stem}á": f"{stem}ía", f"{stem}án": f"{stem}ían"}


def _of(verb: str, one: str, many: str, was: str, were: str) -> dict[str, str]:
    verb, _, change = verb.partition("=")
    stem = verb[:-2]
    present = _changed(stem, change)
    if verb.endswith(("ger", "gir", "cer", "cir")):
        present = stem
    return {f"{present}{one}": f"{stem}{was}", f"{present}{many}": f"{stem}{were}"}


def _changed(stem: str, change: str) -> str:
    """Return the stem of the third person: pierd-, cuest-, pid-, incluy-."""
    if not change or change == "y":
        return stem + change
    vowel = {"ie": "e", "ue": "o", "i": "e"}[change]
    before, _, after = stem.rpartition(vowel)
    return f"{before}{change}{after}"


PAST = _forms()
"""What stands in reported speech for each finite form."""
DOUBTFUL = _NOUNS
"""Finite forms that are nouns as well."""
