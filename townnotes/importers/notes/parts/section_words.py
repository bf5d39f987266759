"""The words over the parts of notes that are no notes: those present, those absent, the agenda."""

from townnotes.importers.folding import folded, folded_words

PRESENT = folded_words(
    "present attendance attendees attending attendee participants participant roll "
    "présents présentes présent présences présence participantes participants participant "
    "asistentes asistencia presentes participantes "
    "присутствовали присутствующие присутствуют участники участвовали участник "
    "الحضور الحاضرون الحاضرين المشاركون المشاركين حضر الحاضر "
    "与会者 与会人员 出席 出席者 出席人员 参会人员 参加者 参会者 参会 與會者 出席人員 参加人员 到会"
)
"""One of these heads a list of those who were there."""

ABSENT = folded_words(
    "absent apologies regrets excused absents absentes excusés excusées excusé ausentes excusados "
    "отсутствовали отсутствующие الغائبون المعتذرون الاعتذارات 缺席 请假 缺席者 缺席人员"
)
"""One of these heads a list of those who were not."""

CONTENTS = folded_words(
    "agenda contents programme program toc sommaire índice orden temario повестка содержание "
    "оглавление المحتويات 议程 目录 議程"
)
CONTENTS_WHOLE = frozenset(
    map(
        folded,
        ("table of contents", "ordre du jour", "table des matières", "orden del día",
         "orden del dia", "повестка дня", "جدول الأعمال", "会议议程", "draft agenda"),
    )
)  # fmt: skip
"""These head the agenda, or a list of the headings that follow."""

NOTES = folded_words(
    "notes minutes discussion compte-rendu procès-verbal débats acta notas протокол заметки "
    "обсуждение الملاحظات المحضر محضر النقاش 记录 笔记 纪要 讨论"
) | {"compte rendu", "proces verbal", "meeting notes", "会议记录", "会议纪要"}
"""What is headed so is the notes themselves, and no item of the agenda."""

FILLERS = folded_words(
    "list of the and members also in on online zoom via person number total at call meeting by "
    "liste de des les du en ligne la le et membres étaient sont ont participé "
    "lista los las el línea miembros y на звонке список и قائمة في 名单 were who was were there"
)
"""These may stand beside such a word."""
