"""The words that tell a speaker's line from text, in English, French and Spanish."""

from townnotes.importers.folding import folded_words

LABELS = folded_words(
    "note notes nb question questions q answer answers a qa action actions todo follow followup "
    "summary conclusion conclusions comment comments remark remarks re agenda item topic topics "
    "issue issues theme recommendation recommendations decision decisions background context "
    "date time venue place location link links source sources participants attendance present "
    "absent apologies subject title chapeau para paragraph objective objectives point points step "
    "steps key main next example eg ie ps fyi tbc tbd aob gcm sdg sdgs imrf http https mailto "
    "deadline contact contacts rapporteur file version draft page session day part section "
    "proposal proposals concern concerns reply response request requests reason result results "
    "minutes important warning reminder reference quote text chat poll zoom recording priority "
    "ok url pdf faq id it hr covid "
    "priorities challenge challenges opportunity opportunities positive negative pros cons "
    "réponse réponses thème thèmes ordre jour lieu heure remarque remarques décision "
    "décisions résumé suite conclusion contexte sujet séance jour étape étapes "
    "pregunta preguntas respuesta respuestas acción acciones nota notas tema temas lugar fecha "
    "hora asunto decisión decisiones resumen conclusión sesión día comentario comentarios "
    "acuerdo acuerdos propuesta propuestas titre objet lien proposition propositions conclusions "
    "вопрос вопросы ответ ответы тема примечание решение решения итог итоги дата место действия "
    "предложение предложения ссылка سؤال أسئلة جواب الإجابة ملاحظة قرار القرار التاريخ "
    "المكان الموضوع خلاصة الرابط 问题 问 答 回答 注 备注 主题 议题 决定 行动 日期 地点 时间 结论 "
    "链接 建议"
)
"""With one of these in front of a colon a line is text, or a heading."""

HEADINGS = folded_words(
    "agenda item session opening closing day part morning afternoon evening discussion debate qa "
    "introduction welcome briefing floor break lunch segment panel section minutes notes report "
    "townhall meeting ouverture clôture séance jour matin après discussion débat pause réunion "
    "apertura clausura sesión día mañana tarde debate pausa reunión notas"
)
"""A short line with one of these is a heading, where no mark says so."""

DAYS = folded_words(
    "monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi "
    "samedi dimanche lunes martes miércoles jueves viernes sábado domingo date day jour día"
)
"""With one of these a line begins that names the day."""

ROLES = folded_words(
    "chair chairperson chairman chairwoman chairpersons cochair cochairs moderator moderators "
    "facilitator facilitators cofacilitator cofacilitators secretariat presenter host president "
    "convener conveners convenor mc "
    "présidence président présidente modérateur modératrice secrétariat facilitateur "
    "facilitatrice moderador moderadora presidencia presidente presidenta secretaría facilitador "
    "facilitadora secretariado presidencia coordinador coordinadora animateur animatrice "
    "rapporteurs "
    "председатель председательствующий председательница сопредседатель модератор ведущий ведущая "
    "секретариат фасилитатор координатор "
    "الرئيس الرئيسة رئيس رئيسة الميسر الميسرة ميسر المنسق المنسقة الأمانة المقرر مدير المديرة "
    "主席 主持人 主持 秘书处 协调人 协调员 会议主席 联合主席 共同主席 召集人"
)
"""Who leads the townhall, named by that alone; what they say is procedural."""

ARTICLES = folded_words("the le la les l el los las our this der die")
"""In front of a role they are no part of it."""

BODIES = folded_words(
    "academy agency alliance assembly association authority bank board bureau caritas center "
    "centre coalition college commission committee community congress consortium cooperation "
    "corporation council court delegation department directorate embassy federation forum "
    "foundation friends fund government group initiative institute institution international "
    "league mission ministry movement nations network ngo office organisation "
    "organization parliament partnership platform program programme project secretariat service "
    "services society state states trust tribunal union university unit "
    "agence association banque comité conseil coopération fédération fondation gouvernement "
    "institut ministère nations organisation plateforme réseau syndicat université "
    "agencia alianza asociación banco comisión comité consejo cooperación federación fundación "
    "gobierno instituto ministerio movimiento naciones organización plataforma red sindicato "
    "universidad "
    "союз сеть фонд ассоциация организация институт министерство комитет совет центр университет "
    "федерация движение партнерство общество агентство банк комиссия форум профсоюз "
    "شبكة اتحاد منظمة جمعية مؤسسة وزارة لجنة مجلس مركز جامعة معهد حركة بنك هيئة وكالة نقابة تحالف"
)
"""Words of organizations' names."""

SENTENCE = folded_words(
    "the this that these those there here we they he she it i you our their his her its is are was "
    "were be been being has have had do does did will would should could can may must shall not no "
    "if when while because since but or so as at by from into than then to with without about over "
    "under more most many much all any some each such very also only just who what which how why "
    "asked called said stated noted stressed urged welcomed thanked agreed supported proposed "
    "suggested mentioned raised wants needs need let please thank thanks yes "
    "est sont était nous vous ils elle que qui pas ne pour dans avec sur par plus mais ou donc "
    "es son era nosotros ellos que no para con por más pero como según"
)
"""Words that a name hardly ever has, and a sentence soon."""

NAMES_TOO = folded_words("will may said can do most so son era mark an")
"""Of those, the ones that people are called, too."""

TOPICS = folded_words(
    "rights change climate migration labour labor policy health education finance financing data "
    "gender equality justice access protection cooperation development security safety integration "
    "inclusion governance remittances skills recruitment detention return reintegration smuggling "
    "trafficking border borders visa visas children disability mobility pathways implementation "
    "language wording chapeau declaration review process loss damage work pay housing food water "
    "women workers youth migrants states draft zero general overall other common shared final fees "
    "quotas overview outlook vision impact "
    "droits climat politique santé éducation genre égalité enfants derechos clima política salud "
    "educación género igualdad niños"
)
"""Words of themes: what they head is a theme's notes and nobody's."""

PARTICLES = folded_words(
    "de da do dos das del della di du des la le les el al bin ibn ben van von der den ter ten zu "
    "y e i t af av and of et und for the"
)

SMALL = folded_words(
    "of the and or for in on to a an at by with from to de des du la le y el et und"
)
"""With one of these no name ends."""

BEHALF = r"on behalf of|speaking for|au nom d(?:e|es|u)|en nombre d(?:e|el)"
