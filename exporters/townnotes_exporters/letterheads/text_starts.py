"""Tells where a letterhead ends: at the first line that reads like a form, a letter or minutes."""

import re

_LONGEST = 90
_WORDS = frozenset(
    # What a document is called, what a form asks for, and how a letter begins.
    """
    agenda attendance attendees background chair chairperson dear discussion draft from introduction
    meeting memo memorandum minutes note notes objective participants present purpose ref reference
    report subject summary title to venue
    acta agenda antecedentes asistentes asunto de estimada estimado fecha informe introducción lugar
    memorando minuta nota objetivo para participantes presentes resumen reunión señor señora título
    à chère cher compte contexte date introduction lieu madame messieurs mémorandum monsieur objet
    ordre participants présents procès procès-verbal rapport résumé réunion titre
    an anwesend betreff bericht besprechung datum einleitung niederschrift ort protokoll sitzung
    tagesordnung teilnehmer thema vermerk von zusammenfassung
    assunto ata data participantes reunião relatório oggetto verbale riunione relazione
    дата доклад отчет отчёт повестка присутствовали присутствующие протокол резюме совещание тема
    محضر الموضوع التاريخ الحضور السيد السيدة تقرير ملخص اجتماع المشاركون جدول
    """.split()
)
_CHINESE = ("会议纪要", "纪要", "会议记录", "主题", "日期", "出席", "摘要", "报告", "尊敬的", "议程")
_FIRST_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_LABEL = re.compile(r"^[^\W\d_][^:：@/]{0,30}\s?[:：](?:\s|$)")
_TO_FILL_IN = re.compile(r"\[[^\]]+\]|<[^>]+>|_{3,}|\.{4,}|…{2,}|\bX{2,}\b|\b(?:click|type) here\b",
                         re.IGNORECASE)  # fmt: skip
_DAY = re.compile(r"\b\d{1,2}(?:st|nd|rd|th|er|º|\.)?[\s./-]+(?:de\s+)?(?:[^\W\d_]{3,10}|\d{1,2})[\s./-]+"
                  r"(?:de\s+)?(?:19|20)\d\d\b|\b20\d\d-\d\d-\d\d\b")  # fmt: skip
_SENTENCE = re.compile(r"(?:\S+\s+){6,}\S+[.!?;,]$")


def begins_text(line: str) -> bool:
    """Tell whether a line is where the text of a document begins, and its letterhead ended."""
    words = " ".join(line.split())
    if not words:
        return False
    first = _FIRST_WORD.match(words)
    return bool(
        len(words) > _LONGEST
        or (first and first[0].casefold() in _WORDS)
        or words.startswith(_CHINESE)
        or _LABEL.search(words)
        or _TO_FILL_IN.search(words)
        or _DAY.search(words)
        or _SENTENCE.search(words)
        or words[-1] in ",:："
    )
