<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
<name>townnotes</name>
<message>
<source>Editorial Manual, strict</source>
<extracomment>resources/townnotes_resources/house_styles/editorial.toml</extracomment>
<translation>دليل التحرير، صارم</translation>
</message>
<message>
<source>Named, by theme</source>
<extracomment>resources/townnotes_resources/house_styles/named.toml</extracomment>
<translation>بالأسماء، حسب الموضوع</translation>
</message>
<message>
<source>Record, speaker by speaker</source>
<extracomment>resources/townnotes_resources/house_styles/record.toml</extracomment>
<translation>محضر، متكلما متكلما</translation>
</message>
<message>
<source>Townhall summary</source>
<extracomment>resources/townnotes_resources/house_styles/townhall.toml</extracomment>
<translation>موجز لقاء مفتوح</translation>
</message>
<message>
<source>Move a speaker up or down the list</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>نقل متكلم إلى أعلى القائمة أو أسفلها</translation>
</message>
<message>
<source>Move a speaker to the top or the end of the list</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>نقل متكلم إلى أول القائمة أو آخرها</translation>
</message>
<message>
<source>Edit a request: kind, on whose behalf, time limit</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>تحرير طلب: النوع، وباسم من، والحد الزمني</translation>
</message>
<message>
<source>Remove a request from the list</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>إزالة طلب من القائمة</translation>
</message>
<message>
<source>In the participants: confirm the name; remove; bring in what was copied</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في المشاركين: تأكيد الاسم؛ الإزالة؛ إدراج ما نُسخ</translation>
</message>
<message>
<source>In the participants, several selected: give all the category that begins with it</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في المشاركين، عند تحديد عدة أسماء: منح الجميع الفئة التي تبدأ بهذا الحرف</translation>
</message>
<message>
<source>Back to the note, or to the floor; from the search to where you were</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>العودة إلى المدونة أو إلى الكلمة؛ ومن البحث إلى الموضع السابق</translation>
</message>
<message>
<source>In a merge: join, keep apart, next to decide, undo, both notes</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في الدمج: الضم، عدم الضم، التالي للبت فيه، التراجع، المدونتان</translation>
</message>
<message>
<source>In a merge: join all likely matches</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في الدمج: ضم كل المتطابقات المرجحة</translation>
</message>
<message>
<source>In a merge, for a field: yours, theirs, or both</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في الدمج، لحقل: ما لديكم، ما لديهم، أو كلاهما</translation>
</message>
<message>
<source>In the session history: step, speaker</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في سجل الجلسة: خطوة، متكلم</translation>
</message>
<message>
<source>In the session history: first moment, now</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في سجل الجلسة: اللحظة الأولى، الآن</translation>
</message>
<message>
<source>In the session history: play or stop, faster, slower</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في سجل الجلسة: تشغيل أو إيقاف، أسرع، أبطأ</translation>
</message>
<message>
<source>In the wording round: stance by number, none, all stances</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في جولة الصياغة: الموقف برقمه، بلا موقف، كل المواقف</translation>
</message>
<message>
<source>In the wording round: same, opposite, keep apart; another of the nearest points</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في جولة الصياغة: المعنى نفسه، العكس، عدم الضم؛ نقطة أخرى من أقرب النقاط</translation>
</message>
<message>
<source>In the wording round: accept, edit the words, accept a theme, leave</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في جولة الصياغة: قبول، تحرير الكلمات، قبول موضوع، خروج</translation>
</message>
<message>
<source>In the memory of the series: reiterated, not the same</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في ذاكرة السلسلة: معاد ذكره، ليس نفسه</translation>
</message>
<message>
<source>In the correction round: enter a speaker’s reply</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في جولة التصويبات: إدخال رد متكلم</translation>
</message>
<message>
<source>In a speaker’s corrections and the remarks: use the words of a correction</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في تصويبات متكلم والملاحظات: استخدام كلمات تصويب</translation>
</message>
<message>
<source>To give the floor out of turn: the speaker’s number</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>لإعطاء الكلمة خارج الدور: رقم المتكلم</translation>
</message>
<message>
<source>On the theme board: mark a card, move it to another theme, use other words</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في لوحة المواضيع: تعليم بطاقة، نقلها إلى موضوع آخر، استخدام كلمات أخرى</translation>
</message>
<message>
<source>the theme of this point; its first letters or its key will do</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>موضوع هذه النقطة؛ تكفي حروفه الأولى أو مفتاحه</translation>
</message>
<message>
<source>how it was said: the stance that begins with these letters, here *called for*</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>كيف قيل: الموقف الذي يبدأ بهذه الحروف، وهو هنا *called for*</translation>
</message>
<message>
<source>a participant who was mentioned</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>مشارك ذُكر اسمه</translation>
</message>
<message>
<source>paragraph 12 of the reference text</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>الفقرة 12 من النص المرجعي</translation>
</message>
<message>
<source>a wording proposal</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>اقتراح صياغة</translation>
</message>
<message>
<source>at the start: words of the text are to stay; del "x": to go</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في البداية: كلمات من النص تبقى؛ del "x": كلمات تُحذف</translation>
</message>
<message>
<source>at the start: words are to come in; move "x" to: elsewhere</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في البداية: كلمات تضاف؛ move "x" to: نقل إلى موضع آخر</translation>
</message>
<message>
<source>at the start: one more who says what they said</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في البداية: متكلم آخر قال ما قالوه</translation>
</message>
<message>
<source>at the start: the opposite of what they said; != does, too</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في البداية: عكس ما قالوه؛ ويصح != أيضا</translation>
</message>
<message>
<source>at the end: this in particular</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في النهاية: هذا على وجه الخصوص</translation>
</message>
<message>
<source>at the start or end: a private remark, which is in no summary</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في البداية أو النهاية: ملاحظة خاصة لا ترد في أي موجز</translation>
</message>
<message>
<source>at the start: welcomed</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في البداية: رحّب بـ</translation>
</message>
<message>
<source>at the start: called for</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في البداية: دعا إلى</translation>
</message>
<message>
<source>at the start: asked</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في البداية: سأل</translation>
</message>
<message>
<source>at the start: expressed concern about</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>في البداية: أعرب عن القلق إزاء</translation>
</message>
<message>
<source>New keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>مفاتيح جديدة</translation>
</message>
<message>
<source>Press the keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>الضغط على المفاتيح</translation>
</message>
<message>
<source>Default keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>المفاتيح الافتراضية</translation>
</message>
<message>
<source>Reset all keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>إعادة ضبط كل المفاتيح</translation>
</message>
<message>
<source>Find an action…</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>البحث عن إجراء…</translation>
</message>
<message>
<source>Find an action</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py, ui/townnotes_ui/actions/palette.py, ui/townnotes_ui/actions/table.py</extracomment>
<translation>البحث عن إجراء</translation>
</message>
<message>
<source>Keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>المفاتيح</translation>
</message>
<message>
<source>Press Enter, then the new keys. Backspace removes them.</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>اضغط Enter ثم المفاتيح الجديدة. ويزيلها مفتاح Backspace.</translation>
</message>
<message>
<source>All keys are back to their defaults.</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>عادت كل المفاتيح إلى قيمها الافتراضية.</translation>
</message>
<message>
<source>Not changed: {why}</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py, ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>لم يتغير شيء: {why}</translation>
</message>
<message>
<source>changed</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py, ui/townnotes_ui/past/step_words.py</extracomment>
<translation>تغيّر</translation>
</message>
<message>
<source>Enter</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>Enter</translation>
</message>
<message>
<source>This is not a key.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>هذا ليس مفتاحا.</translation>
</message>
<message>
<source>{key} is for typing: use it with Ctrl or Alt, or use an F key.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>{key} مخصص للكتابة: استخدمه مع Ctrl أو Alt، أو استخدم أحد مفاتيح F.</translation>
</message>
<message>
<source>{key} is for writing and correcting text.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>{key} مخصص لكتابة النص وتصحيحه.</translation>
</message>
<message>
<source>{key} is already the key of “{holder}”.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>{key} مفتاح مستخدم بالفعل: «{holder}».</translation>
</message>
<message>
<source>Actions</source>
<extracomment>ui/townnotes_ui/actions/palette.py</extracomment>
<translation>الإجراءات</translation>
</message>
<message>
<source>Type what you want to do</source>
<extracomment>ui/townnotes_ui/actions/palette.py</extracomment>
<translation>اكتب ما تريد القيام به</translation>
</message>
<message>
<source>No matching action.</source>
<extracomment>ui/townnotes_ui/actions/palette.py</extracomment>
<translation>لا يوجد إجراء مطابق.</translation>
</message>
<message>
<source>Menu</source>
<extracomment>ui/townnotes_ui/actions/place_menu.py, ui/townnotes_ui/actions/shortcuts.py, ui/townnotes_ui/actions/table.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>القائمة</translation>
</message>
<message>
<source>You</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>أنت</translation>
</message>
<message>
<source>Speaking time</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/timer_panel.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>الوقت المخصص للكلمة</translation>
</message>
<message>
<source>Warning</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>تنبيه</translation>
</message>
<message>
<source>Urgent warning</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>تنبيه عاجل</translation>
</message>
<message>
<source>Sound when the time is up</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>صوت عند انتهاء الوقت</translation>
</message>
<message>
<source>Sound at the warning</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>صوت عند التنبيه</translation>
</message>
<message>
<source>Writing</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>الكتابة</translation>
</message>
<message>
<source>Spelling</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>التدقيق الإملائي</translation>
</message>
<message>
<source>Expand abbreviations</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>توسيع المختصرات</translation>
</message>
<message>
<source>Display</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>العرض</translation>
</message>
<message>
<source>Next speakers on the stage</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>المتكلمون التالون على شاشة العرض</translation>
</message>
<message>
<source>Hints in a new townhall</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>تلميحات في لقاء مفتوح جديد</translation>
</message>
<message>
<source>Live townhalls</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>اللقاءات المفتوحة المباشرة</translation>
</message>
<message>
<source>Your name</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>اسمك</translation>
</message>
<message>
<source>Your office’s link</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>رابط مكتبك</translation>
</message>
<message>
<source>Your dictionary</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>قاموسك</translation>
</message>
<message>
<source>same as system</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>مثل النظام</translation>
</message>
<message>
<source>Language</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>اللغة</translation>
</message>
<message>
<source>light</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>فاتح</translation>
</message>
<message>
<source>dark</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>داكن</translation>
</message>
<message>
<source>Colours</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>الألوان</translation>
</message>
<message>
<source>Text</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/summary/arrangement.py</extracomment>
<translation>النص</translation>
</message>
<message>
<source>Size of everything</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>حجم كل العناصر</translation>
</message>
<message>
<source>ask</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>سؤال</translation>
</message>
<message>
<source>day first</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>اليوم أولا</translation>
</message>
<message>
<source>month first</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>الشهر أولا</translation>
</message>
<message>
<source>Dates in figures</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>التواريخ بالأرقام</translation>
</message>
<message>
<source>Settings</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/actions/table.py</extracomment>
<translation>الإعدادات</translation>
</message>
<message>
<source>Speakers’ list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/speakers/painting.py, ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>قائمة المتكلمين</translation>
</message>
<message>
<source>Give the floor to the next speaker</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>إعطاء الكلمة للمتكلم التالي</translation>
</message>
<message>
<source>Give the floor now, out of turn</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>إعطاء الكلمة الآن، خارج الدور</translation>
</message>
<message>
<source>Add a speaker to the list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>إضافة متكلم إلى القائمة</translation>
</message>
<message>
<source>Close or reopen the list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>إقفال القائمة أو إعادة فتحها</translation>
</message>
<message>
<source>Suggest an order, then the next one</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>اقتراح ترتيب، ثم الترتيب التالي</translation>
</message>
<message>
<source>Paste a list of names</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>لصق قائمة أسماء</translation>
</message>
<message>
<source>Asked but not heard</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>طلبوا الكلمة ولم يُستمع إليهم</translation>
</message>
<message>
<source>End the townhall</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>إنهاء اللقاء المفتوح</translation>
</message>
<message>
<source>Shared session: hand over giving the floor, or take it over</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>جلسة مشتركة: تسليم إعطاء الكلمة أو توليه</translation>
</message>
<message>
<source>Next agenda item</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>البند التالي من جدول الأعمال</translation>
</message>
<message>
<source>Time</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/notes/painting.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/windows/view.py, townnotes/domain/entities/points.py, townnotes/domain/entities/summary.py</extracomment>
<translation>الوقت</translation>
</message>
<message>
<source>Pause or resume the speaking time</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>إيقاف الوقت المخصص للكلمة مؤقتا أو استئنافه</translation>
</message>
<message>
<source>Add 30 seconds</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>إضافة 30 ثانية</translation>
</message>
<message>
<source>Take off 30 seconds</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>خصم 30 ثانية</translation>
</message>
<message>
<source>Say who speaks, the time left and who is next</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>قول من يتكلم والوقت المتبقي ومن التالي</translation>
</message>
<message>
<source>Who has been heard and who has not</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>من استُمع إليهم ومن لم يُستمع إليهم</translation>
</message>
<message>
<source>Time limit presets</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>حدود زمنية جاهزة</translation>
</message>
<message>
<source>Save the speaking times</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>حفظ أوقات الكلام</translation>
</message>
<message>
<source>Note</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>المدونة</translation>
</message>
<message>
<source>Make the point private, or public again</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>جعل النقطة خاصة أو علنية من جديد</translation>
</message>
<message>
<source>Accept the suggested stance, then the next like it</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>قبول الموقف المقترح، ثم التالي المشابه</translation>
</message>
<message>
<source>I lost the thread: leave a gap</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>فاتني التسلسل: ترك فجوة</translation>
</message>
<message>
<source>Gaps in the notes</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>الفجوات في المدونات</translation>
</message>
<message>
<source>Correct the intervention</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>تصويب المداخلة</translation>
</message>
<message>
<source>Correct the selected intervention</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>تصويب المداخلة المحددة</translation>
</message>
<message>
<source>Insert a missed intervention</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>إدراج مداخلة فائتة</translation>
</message>
<message>
<source>Remove the intervention from the record</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>إزالة المداخلة من السجل</translation>
</message>
<message>
<source>Heard through interpretation: on or off</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>الاستماع عبر الترجمة الشفوية: تشغيل أو إيقاف</translation>
</message>
<message>
<source>Confirm the name of the speaker to identify</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>تأكيد اسم المتكلم الذي يتعين تحديد هويته</translation>
</message>
<message>
<source>Earlier versions of the point</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>النسخ السابقة من النقطة</translation>
</message>
<message>
<source>Words of the call: show or hide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>نص المكالمة: إظهار أو إخفاء</translation>
</message>
<message>
<source>Fill the gap with the words of its minute</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>ملء الفجوة بكلمات دقيقتها</translation>
</message>
<message>
<source>Check the note against the words of the call</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>مقارنة المدونة بنص المكالمة</translation>
</message>
<message>
<source>Said, but not noted</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>ما قيل ولم يدوَّن</translation>
</message>
<message>
<source>Session history: as it was at any moment</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>سجل الجلسة: كما كانت في أي لحظة</translation>
</message>
<message>
<source>Themes</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/arrangement.py, ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/floor/themes/panel.py, ui/townnotes_ui/floor/themes/sheets.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/prepare/theme_list_sheet.py, ui/townnotes_ui/prepare/themes.py, ui/townnotes_ui/review/board.py, ui/townnotes_ui/review/interventions.py, ui/townnotes_ui/review/theme_column.py</extracomment>
<translation>المواضيع</translation>
</message>
<message>
<source>Put a theme on the point, or take it off</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>وضع موضوع على النقطة أو إزالته</translation>
</message>
<message>
<source>Find or add a theme</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation>البحث عن موضوع أو إضافته</translation>
</message>
<message>
<source>Themes by category</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/room.py, ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>المواضيع حسب الفئة</translation>
</message>
<message>
<source>Interventions</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/agenda.py, ui/townnotes_ui/review/room.py</extracomment>
<translation>المداخلات</translation>
</message>
<message>
<source>Reading pane: show or hide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>لوح القراءة: إظهار أو إخفاء</translation>
</message>
<message>
<source>Columns of the table…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>أعمدة الجدول…</translation>
</message>
<message>
<source>Default columns and widths</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/columns_sheet.py</extracomment>
<translation>الأعمدة والعروض الافتراضية</translation>
</message>
<message>
<source>Theme board</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/room.py</extracomment>
<translation>لوحة المواضيع</translation>
</message>
<message>
<source>Theme board: open or close</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>لوحة المواضيع: فتح أو إغلاق</translation>
</message>
<message>
<source>Mark a card, then join it with another</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>تعليم بطاقة ثم ضمها إلى أخرى</translation>
</message>
<message>
<source>Separate a joined card</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>فصل بطاقة مضمومة</translation>
</message>
<message>
<source>Wording round</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/room.py</extracomment>
<translation>جولة الصياغة</translation>
</message>
<message>
<source>Wording round: word the points that wait</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>جولة الصياغة: صياغة النقاط المنتظرة</translation>
</message>
<message>
<source>After the call</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>بعد المكالمة</translation>
</message>
<message>
<source>Correction round with the speakers</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>جولة التصويبات مع المتكلمين</translation>
</message>
<message>
<source>Enter a speaker’s corrections</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>إدخال تصويبات متكلم</translation>
</message>
<message>
<source>Memory of the series</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>ذاكرة السلسلة</translation>
</message>
<message>
<source>Merge</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/review/room.py</extracomment>
<translation>الدمج</translation>
</message>
<message>
<source>Merge with other note-takers’ sessions</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>الدمج مع جلسات مدوّني ملاحظات آخرين</translation>
</message>
<message>
<source>Merge: choose files</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>الدمج: اختيار الملفات</translation>
</message>
<message>
<source>Merge: add what is shown</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>الدمج: إضافة المعروض</translation>
</message>
<message>
<source>Merge: join all likely matches</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>الدمج: ضم كل المتطابقات المرجحة</translation>
</message>
<message>
<source>Join two participants</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>ضم مشاركَين</translation>
</message>
<message>
<source>Merge: undo the last merge</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>الدمج: التراجع عن آخر دمج</translation>
</message>
<message>
<source>Strip, stage and chat</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>الشريط وشاشة العرض والدردشة</translation>
</message>
<message>
<source>Strip over the call: open or close</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>الشريط فوق المكالمة: فتح أو إغلاق</translation>
</message>
<message>
<source>Stage to share in the call: open or close</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>شاشة العرض للمشاركة في المكالمة: فتح أو إغلاق</translation>
</message>
<message>
<source>Message on the stage</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>رسالة على شاشة العرض</translation>
</message>
<message>
<source>Remove the message from the stage</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>إزالة الرسالة من شاشة العرض</translation>
</message>
<message>
<source>Copy for the chat: next speakers</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>نسخ للدردشة: المتكلمون التالون</translation>
</message>
<message>
<source>Copy for the chat: time left</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>نسخ للدردشة: الوقت المتبقي</translation>
</message>
<message>
<source>Copy for the chat: list open or closed</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>نسخ للدردشة: القائمة مفتوحة أو مقفلة</translation>
</message>
<message>
<source>Copy for the chat: how to ask for the floor</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>نسخ للدردشة: كيفية طلب الكلمة</translation>
</message>
<message>
<source>Copy for the chat: contacts for written inputs</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>نسخ للدردشة: جهات الاتصال للمساهمات الخطية</translation>
</message>
<message>
<source>Rooms</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>الغرف</translation>
</message>
<message>
<source>Prepare</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>التحضير</translation>
</message>
<message>
<source>Floor</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/window/top_bar.py, townnotes/domain/commands/agenda.py</extracomment>
<translation>الكلمة</translation>
</message>
<message>
<source>Review</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>المراجعة</translation>
</message>
<message>
<source>Summary</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>الموجز</translation>
</message>
<message>
<source>Next room</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>الغرفة التالية</translation>
</message>
<message>
<source>Spelling suggestions</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>اقتراحات إملائية</translation>
</message>
<message>
<source>Find words here; again, in all interventions</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>البحث عن كلمات هنا؛ ومجددا، في كل المداخلات</translation>
</message>
<message>
<source>Bold</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>غامق</translation>
</message>
<message>
<source>Italic</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>مائل</translation>
</message>
<message>
<source>Confirm the sentence</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>تأكيد الجملة</translation>
</message>
<message>
<source>Choose the points a sentence rests on</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>اختيار النقاط التي تستند إليها الجملة</translation>
</message>
<message>
<source>Points that wait for words</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/wording_round/queue.py</extracomment>
<translation>النقاط التي تنتظر الصياغة</translation>
</message>
<message>
<source>Points in no sentence</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>النقاط غير الواردة في أي جملة</translation>
</message>
<message>
<source>Remarks of others on the summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>ملاحظات الآخرين على الموجز</translation>
</message>
<message>
<source>Make the summary final</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>اعتماد الموجز نسخة نهائية</translation>
</message>
<message>
<source>Reopen the final summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>إعادة فتح الموجز النهائي</translation>
</message>
<message>
<source>Next section</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>القسم التالي</translation>
</message>
<message>
<source>Previous section</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>القسم السابق</translation>
</message>
<message>
<source>Session</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>الجلسة</translation>
</message>
<message>
<source>Undo</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>تراجع</translation>
</message>
<message>
<source>Redo</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>إعادة</translation>
</message>
<message>
<source>Export the summary</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>تصدير الموجز</translation>
</message>
<message>
<source>Export again, as the last time</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>التصدير مجددا كما في المرة السابقة</translation>
</message>
<message>
<source>Send the last export by mail</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>إرسال آخر تصدير بالبريد</translation>
</message>
<message>
<source>Bring back a summary that others edited in Word</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>استرجاع موجز حرره آخرون في Word</translation>
</message>
<message>
<source>Page preview beside the text: show or hide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>معاينة الصفحات بجانب النص: إظهار أو إخفاء</translation>
</message>
<message>
<source>Find and replace in notes, board and summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>البحث والاستبدال في المدونات واللوحة والموجز</translation>
</message>
<message>
<source>Print the summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>طباعة الموجز</translation>
</message>
<message>
<source>Save now, and show where</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>الحفظ الآن وإظهار المكان</translation>
</message>
<message>
<source>Bring in a list of people or a report of a call</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>إدراج قائمة أشخاص أو تقرير مكالمة</translation>
</message>
<message>
<source>Versions of this session</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>نسخ هذه الجلسة</translation>
</message>
<message>
<source>Share through a folder</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>المشاركة عبر مجلد</translation>
</message>
<message>
<source>Share live</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>المشاركة المباشرة</translation>
</message>
<message>
<source>Join a live townhall</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>الانضمام إلى لقاء مفتوح مباشر</translation>
</message>
<message>
<source>Continue a session from a folder</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>متابعة جلسة من مجلد</translation>
</message>
<message>
<source>Clean copy to hand out</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>نسخة نظيفة للتوزيع</translation>
</message>
<message>
<source>Erase a person</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>محو شخص</translation>
</message>
<message>
<source>New townhall: the next in this series</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>لقاء مفتوح جديد: التالي في هذه السلسلة</translation>
</message>
<message>
<source>New townhall</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/files.py</extracomment>
<translation>لقاء مفتوح جديد</translation>
</message>
<message>
<source>Archive: who said what over the years</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>الأرشيف: من قال ماذا على مر السنين</translation>
</message>
<message>
<source>Open a session</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/files.py</extracomment>
<translation>فتح جلسة</translation>
</message>
<message>
<source>Practice</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>التدريب</translation>
</message>
<message>
<source>Practise a call</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>التدرب على مكالمة</translation>
</message>
<message>
<source>Practice: go on with what is said, or pause</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>التدريب: متابعة ما يقال أو إيقافه مؤقتا</translation>
</message>
<message>
<source>Practice: slower</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>التدريب: أبطأ</translation>
</message>
<message>
<source>Practice: faster</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>التدريب: أسرع</translation>
</message>
<message>
<source>Practice: show what is said, or put it away</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>التدريب: إظهار ما يقال أو إخفاؤه</translation>
</message>
<message>
<source>Window</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>النافذة</translation>
</message>
<message>
<source>Larger text</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>تكبير النص</translation>
</message>
<message>
<source>Smaller text</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>تصغير النص</translation>
</message>
<message>
<source>Default text size</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>حجم النص الافتراضي</translation>
</message>
<message>
<source>Next part of the window</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>الجزء التالي من النافذة</translation>
</message>
<message>
<source>Previous part of the window</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>الجزء السابق من النافذة</translation>
</message>
<message>
<source>Help: keys, marks and the guide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>المساعدة: المفاتيح والعلامات والدليل</translation>
</message>
<message>
<source>Menu of what is selected</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>قائمة العنصر المحدد</translation>
</message>
<message>
<source>Edit the request…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>تحرير الطلب…</translation>
</message>
<message>
<source>Move up</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>نقل إلى أعلى</translation>
</message>
<message>
<source>Move down</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>نقل إلى أسفل</translation>
</message>
<message>
<source>Move to the top</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>نقل إلى الأول</translation>
</message>
<message>
<source>Move to the end</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>نقل إلى الآخر</translation>
</message>
<message>
<source>Remove from the list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>إزالة من القائمة</translation>
</message>
<message>
<source>Show the note</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>إظهار المدونة</translation>
</message>
<message>
<source>Put on the point, or take off</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>وضع على النقطة أو إزالة</translation>
</message>
<message>
<source>Rename…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>إعادة تسمية…</translation>
</message>
<message>
<source>Merge into…</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>دمج في…</translation>
</message>
<message>
<source>Move under…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>نقل تحت…</translation>
</message>
<message>
<source>Remove</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/entity_rows.py, ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>إزالة</translation>
</message>
<message>
<source>Cut</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>قص</translation>
</message>
<message>
<source>Copy</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>نسخ</translation>
</message>
<message>
<source>Paste</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>لصق</translation>
</message>
<message>
<source>Select all</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>تحديد الكل</translation>
</message>
<message>
<source>Open on the Floor</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>فتح في الكلمة</translation>
</message>
<message>
<source>Rename the speaker…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>إعادة تسمية المتكلم…</translation>
</message>
<message>
<source>Join the speaker with another…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>ضم المتكلم إلى آخر…</translation>
</message>
<message>
<source>Mark for joining</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>تعليم للضم</translation>
</message>
<message>
<source>Use another speaker’s words</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>استخدام كلمات متكلم آخر</translation>
</message>
<message>
<source>Move to another theme</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>نقل إلى موضوع آخر</translation>
</message>
<message>
<source>Join</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/track_list.py, ui/townnotes_ui/prepare/join_people_sheet.py, ui/townnotes_ui/review/board.py</extracomment>
<translation>ضم</translation>
</message>
<message>
<source>Keep apart</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>عدم الضم</translation>
</message>
<message>
<source>Edit the paragraph</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>تحرير الفقرة</translation>
</message>
<message>
<source>Draft the paragraph again</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>إعادة صياغة مسودة الفقرة</translation>
</message>
<message>
<source>Save and finish editing</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>حفظ وإنهاء التحرير</translation>
</message>
<message>
<source>The mail is copied, with its addresses and subject.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>نُسخت الرسالة بعناوينها وموضوعها.</translation>
</message>
<message>
<source>Its text is copied: paste it in.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>نُسخ نصها: الصقه فيها.</translation>
</message>
<message>
<source>Its text and addresses are copied: paste them in.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>نُسخ نصها وعناوينها: الصقها فيها.</translation>
</message>
<message>
<source>Your mail program was asked to open. Nothing is sent from here.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>طُلب فتح برنامج البريد لديك. ولا يُرسل شيء من هنا.</translation>
</message>
<message>
<source>No mail program could be opened. The mail is copied: paste it where you write mails.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>تعذر فتح أي برنامج بريد. نُسخت الرسالة: الصقها حيث تكتب رسائلك.</translation>
</message>
<message>
<source>A speaker’s corrections</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>تصويبات متكلم</translation>
</message>
<message>
<source>Points recorded from the speaker</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>النقاط المسجلة عن المتكلم</translation>
</message>
<message>
<source>Use the correction  T</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>استخدام التصويب  T</translation>
</message>
<message>
<source>Keep the correction  ↵</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>الاحتفاظ بالتصويب  ↵</translation>
</message>
<message>
<source>These are the words as recorded: change them first.</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>هذه هي الكلمات كما سُجلت: غيّرها أولا.</translation>
</message>
<message>
<source>correction</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>تصويب</translation>
</message>
<message>
<source>The correction is kept beside its point.</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>حُفظ التصويب بجانب نقطته.</translation>
</message>
<message>
<source>correction used</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>استُخدم التصويب</translation>
</message>
<message>
<source>The words as they should be recorded</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>الكلمات كما ينبغي أن تسجل</translation>
</message>
<message>
<source>Date of the reply</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>تاريخ الرد</translation>
</message>
<message>
<source>As it should be recorded</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>كما ينبغي أن يسجل</translation>
</message>
<message>
<source>Nothing was recorded from this speaker that could be corrected.</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>لم يسجل عن هذا المتكلم شيء يمكن تصويبه.</translation>
</message>
<message>
<source>no correction</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>لا تصويب</translation>
</message>
<message>
<source>Correction round</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>جولة التصويبات</translation>
</message>
<message>
<source>Speakers of whom something was recorded</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>المتكلمون الذين سُجل عنهم شيء</translation>
</message>
<message>
<source>As texts of mails, not as Word files</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>كنصوص رسائل لا كملفات Word</translation>
</message>
<message>
<source>Save the extract</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>حفظ المستخرج</translation>
</message>
<message>
<source>Word files</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/files.py</extracomment>
<translation>ملفات Word</translation>
</message>
<message>
<source>Saved: {path}</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/floor/speakers/not_heard_sheet.py, ui/townnotes_ui/safety/privacy.py</extracomment>
<translation>حُفظ: {path}</translation>
</message>
<message>
<source>A folder for the extracts</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>مجلد للمستخرجات</translation>
</message>
<message>
<source>Cancel</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/archive/page.py, ui/townnotes_ui/exporting/sheet.py, ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>إلغاء</translation>
</message>
<message>
<source>Enter a reply  R</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>إدخال رد  R</translation>
</message>
<message>
<source>Save as Word…</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>حفظ كملف Word…</translation>
</message>
<message>
<source>Open as a mail…</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>فتح كرسالة…</translation>
</message>
<message>
<source>Save all into a folder…</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>حفظ الكل في مجلد…</translation>
</message>
<message>
<source>The mail to the speaker</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>الرسالة إلى المتكلم</translation>
</message>
<message>
<source>Reply by</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>موعد الرد</translation>
</message>
<message>
<source>Open folder</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/exporting/mail.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>فتح المجلد</translation>
</message>
<message numerus="yes">
<source>1 speaker|{n} speakers</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/floor/themes/panel.py, ui/townnotes_ui/review/board_cards.py, ui/townnotes_ui/review/theme_column.py, ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>
<numerusform>لا متكلمين</numerusform>
<numerusform>متكلم واحد</numerusform>
<numerusform>متكلمان</numerusform>
<numerusform>{n} متكلمين</numerusform>
<numerusform>{n} متكلما</numerusform>
<numerusform>{n} متكلم</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} without an e-mail address|{n} without an e-mail address</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>
<numerusform>لا أحد بلا عنوان بريد إلكتروني</numerusform>
<numerusform>واحد بلا عنوان بريد إلكتروني</numerusform>
<numerusform>اثنان بلا عنوان بريد إلكتروني</numerusform>
<numerusform>{n} بلا عنوان بريد إلكتروني</numerusform>
<numerusform>{n} بلا عنوان بريد إلكتروني</numerusform>
<numerusform>{n} بلا عنوان بريد إلكتروني</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 correction|{n} corrections</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>
<numerusform>لا تصويبات</numerusform>
<numerusform>تصويب واحد</numerusform>
<numerusform>تصويبان</numerusform>
<numerusform>{n} تصويبات</numerusform>
<numerusform>{n} تصويبا</numerusform>
<numerusform>{n} تصويب</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} open|{n} open</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>
<numerusform>مفتوح: 0</numerusform>
<numerusform>مفتوح: 1</numerusform>
<numerusform>مفتوح: 2</numerusform>
<numerusform>مفتوح: {n}</numerusform>
<numerusform>مفتوح: {n}</numerusform>
<numerusform>مفتوح: {n}</numerusform>
</translation>
</message>
<message>
<source>not sent with the others, as they are to identify: {doubtful}</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>لم تُرسل مع غيرها لأنه يتعين تحديد هوية أصحابها: {doubtful}</translation>
</message>
<message>
<source>Nothing was recorded from anybody yet.</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>لم يسجل شيء عن أحد بعد.</translation>
</message>
<message>
<source>to identify</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/note/panel.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/wording.py</extracomment>
<translation>يتعين تحديد هويته</translation>
</message>
<message numerus="yes">
<source>1 point|{n} points</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/review/board_cards.py, ui/townnotes_ui/review/theme_column.py, ui/townnotes_ui/review/theme_table.py, ui/townnotes_ui/safety/erase_sheet.py, ui/townnotes_ui/safety/version_words.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>
<numerusform>لا نقاط</numerusform>
<numerusform>نقطة واحدة</numerusform>
<numerusform>نقطتان</numerusform>
<numerusform>{n} نقاط</numerusform>
<numerusform>{n} نقطة</numerusform>
<numerusform>{n} نقطة</numerusform>
</translation>
</message>
<message>
<source>no e-mail address</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>لا عنوان بريد إلكتروني</translation>
</message>
<message numerus="yes">
<source>1 open correction|{n} open corrections</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/summary/final.py</extracomment>
<translation>
<numerusform>لا تصويبات مفتوحة</numerusform>
<numerusform>تصويب مفتوح واحد</numerusform>
<numerusform>تصويبان مفتوحان</numerusform>
<numerusform>{n} تصويبات مفتوحة</numerusform>
<numerusform>{n} تصويبا مفتوحا</numerusform>
<numerusform>{n} تصويب مفتوح</numerusform>
</translation>
</message>
<message>
<source>Cancelled: {written} of {count} were written, and stay.</source>
<extracomment>ui/townnotes_ui/after_call/round_writer.py</extracomment>
<translation>أُلغي: كُتب {written} من {count}، وهي باقية.</translation>
</message>
<message>
<source>Writing: {done} of {count}…</source>
<extracomment>ui/townnotes_ui/after_call/round_writer.py</extracomment>
<translation>جار الكتابة: {done} من {count}…</translation>
</message>
<message numerus="yes">
<source>Written: {n} file, and a table of addresses.|Written: {n} files, and a table of addresses.</source>
<extracomment>ui/townnotes_ui/after_call/round_writer.py</extracomment>
<translation>
<numerusform>كُتب: لا ملفات، وجدول بالعناوين.</numerusform>
<numerusform>كُتب: ملف واحد، وجدول بالعناوين.</numerusform>
<numerusform>كُتب: ملفان، وجدول بالعناوين.</numerusform>
<numerusform>كُتب: {n} ملفات، وجدول بالعناوين.</numerusform>
<numerusform>كُتب: {n} ملفا، وجدول بالعناوين.</numerusform>
<numerusform>كُتب: {n} ملف، وجدول بالعناوين.</numerusform>
</translation>
</message>
<message>
<source>Reading {name} ({at} of {count})…</source>
<extracomment>ui/townnotes_ui/after_call/series_reader.py</extracomment>
<translation>جار قراءة {name} ({at} من {count})…</translation>
</message>
<message>
<source>Comparing ({done} of {count})…</source>
<extracomment>ui/townnotes_ui/after_call/series_reader.py</extracomment>
<translation>جارية المقارنة ({done} من {count})…</translation>
</message>
<message>
<source>Earlier: “{earlier}”</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>سابقا: «{earlier}»</translation>
</message>
<message>
<source>Add an earlier townhall…</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>إضافة لقاء مفتوح سابق…</translation>
</message>
<message>
<source>Not the same  X</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>ليس نفسه  X</translation>
</message>
<message>
<source>Reiterated  R</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>معاد ذكره  R</translation>
</message>
<message>
<source>said before</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>قيل من قبل</translation>
</message>
<message>
<source>not the same as before</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>ليس كما قيل من قبل</translation>
</message>
<message>
<source>Settled. The summary still says “{stance}”; the internal version has both.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>سُوّي. لا يزال الموجز يقول «{stance}»؛ وفي النسخة الداخلية كلاهما.</translation>
</message>
<message>
<source>townnotes sessions</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py, ui/townnotes_ui/files.py, ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/safety/clean_copy_sheet.py, ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>جلسات townnotes</translation>
</message>
<message>
<source>Earlier townhalls of the series</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>اللقاءات المفتوحة السابقة في السلسلة</translation>
</message>
<message>
<source>What may have been said before</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>ما قد يكون قيل من قبل</translation>
</message>
<message>
<source>Reading earlier townhalls…</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>جارية قراءة اللقاءات المفتوحة السابقة…</translation>
</message>
<message>
<source>No earlier townhall is known. One that was begun by “next in this series” knows the one before; else add the files. They are read and stay as they are.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>لا يُعرف أي لقاء مفتوح سابق. اللقاء الذي بدأ عن طريق «التالي في السلسلة» يعرف سابقه؛ وإلا فأضف الملفات. وهي تُقرأ وتبقى كما هي.</translation>
</message>
<message>
<source>Compared with: {compared}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>قورن مع: {compared}</translation>
</message>
<message>
<source>None of the files could be compared.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>تعذرت مقارنة أي من الملفات.</translation>
</message>
<message>
<source>New: {themes}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>جديد: {themes}</translation>
</message>
<message>
<source>Returning: {themes}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>عائد: {themes}</translation>
</message>
<message>
<source>Dropped: {themes}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>متروك: {themes}</translation>
</message>
<message numerus="yes">
<source>and {n} more|and {n} more</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py, ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/summary/evidence_parts.py, ui/townnotes_ui/summary/waiting.py, ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation>
<numerusform>ولا شيء غيرها</numerusform>
<numerusform>وواحدة أخرى</numerusform>
<numerusform>واثنتان أخريان</numerusform>
<numerusform>و{n} أخرى</numerusform>
<numerusform>و{n} أخرى</numerusform>
<numerusform>و{n} أخرى</numerusform>
</translation>
</message>
<message>
<source>{label} (perhaps: “{before}” before)</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>{label} (ربما: «{before}» سابقا)</translation>
</message>
<message numerus="yes">
<source>1 may be reiterated|{n} may be reiterated</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>
<numerusform>قد يكون معادا ذكره: 0</numerusform>
<numerusform>قد يكون معادا ذكره: 1</numerusform>
<numerusform>قد يكون معادا ذكره: 2</numerusform>
<numerusform>قد يكون معادا ذكره: {n}</numerusform>
<numerusform>قد يكون معادا ذكره: {n}</numerusform>
<numerusform>قد يكون معادا ذكره: {n}</numerusform>
</translation>
</message>
<message>
<source>Nothing is left to settle.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>لم يبق شيء للتسوية.</translation>
</message>
<message numerus="yes">
<source>{n} settled as reiterated|{n} settled as reiterated</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>
<numerusform>سُوّي على أنه معاد ذكره: 0</numerusform>
<numerusform>سُوّي على أنه معاد ذكره: 1</numerusform>
<numerusform>سُوّي على أنه معاد ذكره: 2</numerusform>
<numerusform>سُوّي على أنه معاد ذكره: {n}</numerusform>
<numerusform>سُوّي على أنه معاد ذكره: {n}</numerusform>
<numerusform>سُوّي على أنه معاد ذكره: {n}</numerusform>
</translation>
</message>
<message>
<source>Speakers by organization</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>المتكلمون حسب المنظمة</translation>
</message>
<message>
<source>Speakers by category</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>المتكلمون حسب الفئة</translation>
</message>
<message>
<source>Townhall by townhall</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/archive/course_chart.py</extracomment>
<translation>لقاء مفتوحا لقاء مفتوحا</translation>
</message>
<message>
<source>By organization</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>حسب المنظمة</translation>
</message>
<message>
<source>By category</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>حسب الفئة</translation>
</message>
<message>
<source>These words are said everywhere: ask for one that tells more.</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>تقال هذه الكلمات في كل مكان: اطلب كلمة أدل.</translation>
</message>
<message numerus="yes">
<source>1 townhall|{n} townhalls</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>
<numerusform>لا لقاءات مفتوحة</numerusform>
<numerusform>لقاء مفتوح واحد</numerusform>
<numerusform>لقاءان مفتوحان</numerusform>
<numerusform>{n} لقاءات مفتوحة</numerusform>
<numerusform>{n} لقاء مفتوحا</numerusform>
<numerusform>{n} لقاء مفتوح</numerusform>
</translation>
</message>
<message>
<source>Nothing was found in {asked}.</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>لم يُعثر على شيء في {asked}.</translation>
</message>
<message>
<source>{doubtful} of them to identify</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>منهم من يتعين تحديد هويته: {doubtful}</translation>
</message>
<message>
<source>at {answered} of {townhalls} townhalls</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>في {answered} من اللقاءات المفتوحة وعددها {townhalls}</translation>
</message>
<message>
<source>the first {count} are shown</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>المعروض أولها: {count}</translation>
</message>
<message>
<source>({doubtful} to identify)</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>(يتعين تحديد هويته: {doubtful})</translation>
</message>
<message>
<source>not said</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>لم يُقل</translation>
</message>
<message>
<source>no date</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/archive/course_chart.py, ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>بلا تاريخ</translation>
</message>
<message>
<source>{speakers} of {of_all} speakers</source>
<extracomment>ui/townnotes_ui/archive/course_chart.py</extracomment>
<translation>المتكلمون: {speakers} من {of_all}</translation>
</message>
<message>
<source>The archive could not be brought up to date. The townhalls are untouched.</source>
<extracomment>ui/townnotes_ui/archive/keeper.py</extracomment>
<translation>تعذر تحديث الأرشيف. ولم تُمس اللقاءات المفتوحة.</translation>
</message>
<message>
<source>Add a folder…</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>إضافة مجلد…</translation>
</message>
<message>
<source>Back  Esc</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>رجوع  Esc</translation>
</message>
<message>
<source>Folders…</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>المجلدات…</translation>
</message>
<message>
<source>Choose the folders in which your townhalls are. They are read and stay as they are; private points are left out. Then ask: who said this before?</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>اختر المجلدات التي فيها لقاءاتك المفتوحة. وهي تُقرأ وتبقى كما هي؛ وتُستبعد النقاط الخاصة. ثم اسأل: من قال هذا من قبل؟</translation>
</message>
<message>
<source>Archive</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>الأرشيف</translation>
</message>
<message>
<source>What could not be read, or not whole</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>ما تعذرت قراءته، أو قراءته كاملا</translation>
</message>
<message>
<source>A folder with townhalls</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>مجلد فيه لقاءات مفتوحة</translation>
</message>
<message>
<source>Leave out {one}</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>استبعاد {one}</translation>
</message>
<message>
<source>Cancelled. What was read by now can be asked; the rest follows next time.</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>أُلغي. يمكن السؤال عما قُرئ حتى الآن؛ ويليه الباقي في المرة المقبلة.</translation>
</message>
<message>
<source>Reading townhalls: {done} of {of} …</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>جارية قراءة اللقاءات المفتوحة: {done} من {of} …</translation>
</message>
<message numerus="yes">
<source>1 file|{n} files</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>
<numerusform>لا ملفات</numerusform>
<numerusform>ملف واحد</numerusform>
<numerusform>ملفان</numerusform>
<numerusform>{n} ملفات</numerusform>
<numerusform>{n} ملفا</numerusform>
<numerusform>{n} ملف</numerusform>
</translation>
</message>
<message>
<source>{files}, as they are now</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>{files}، كما هي الآن</translation>
</message>
<message numerus="yes">
<source>1 remark|{n} remarks</source>
<extracomment>ui/townnotes_ui/archive/page.py, ui/townnotes_ui/summary/remarks.py, ui/townnotes_ui/take_back/rows.py, ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>لا ملاحظات</numerusform>
<numerusform>ملاحظة واحدة</numerusform>
<numerusform>ملاحظتان</numerusform>
<numerusform>{n} ملاحظات</numerusform>
<numerusform>{n} ملاحظة</numerusform>
<numerusform>{n} ملاحظة</numerusform>
</translation>
</message>
<message>
<source>Words that were said</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py</extracomment>
<translation>كلمات قيلت</translation>
</message>
<message>
<source>Any organization</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py</extracomment>
<translation>أي منظمة</translation>
</message>
<message>
<source>Organization</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py, ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>المنظمة</translation>
</message>
<message>
<source>Series</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>السلسلة</translation>
</message>
<message>
<source>All series</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py</extracomment>
<translation>كل السلاسل</translation>
</message>
<message>
<source>What was said</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>ما قيل</translation>
</message>
<message>
<source>? to identify</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>؟ يتعين تحديد هويته</translation>
</message>
<message>
<source>nobody known</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>لا أحد معروف</translation>
</message>
<message>
<source>in the summary</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>في الموجز</translation>
</message>
<message>
<source>Summary: {sentence}</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>الموجز: {sentence}</translation>
</message>
<message>
<source>In the file</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>في الملف</translation>
</message>
<message>
<source>People</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/bring_in/people_view.py, ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>الأشخاص</translation>
</message>
<message>
<source>Becomes</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation>يصبح</translation>
</message>
<message>
<source>Singular</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>المفرد</translation>
</message>
<message>
<source>Plural</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>الجمع</translation>
</message>
<message>
<source>Categories</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>الفئات</translation>
</message>
<message>
<source>a new category</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation>فئة جديدة</translation>
</message>
<message>
<source>none</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>لا شيء</translation>
</message>
<message>
<source>it becomes one that exists already</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation>يصبح فئة موجودة بالفعل</translation>
</message>
<message>
<source>a category needs a singular and a plural</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation>تحتاج الفئة إلى مفرد وجمع</translation>
</message>
<message>
<source>– ignore</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>– تجاهل</translation>
</message>
<message>
<source>Name</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>الاسم</translation>
</message>
<message>
<source>Name, with a former one in brackets</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>الاسم، مع اسم سابق بين قوسين</translation>
</message>
<message>
<source>First name</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>الاسم الأول</translation>
</message>
<message>
<source>Surname</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>اسم العائلة</translation>
</message>
<message>
<source>Title (Ms., Dr.)</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>اللقب (السيدة، الدكتور)</translation>
</message>
<message>
<source>Category</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>الفئة</translation>
</message>
<message>
<source>E-mail</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>البريد الإلكتروني</translation>
</message>
<message>
<source>Country</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>البلد</translation>
</message>
<message>
<source>Speaks for</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>يتكلم باسم</translation>
</message>
<message>
<source>Pronunciation</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>النطق</translation>
</message>
<message>
<source>Minutes asked for</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>الدقائق المطلوبة</translation>
</message>
<message>
<source>Asks for the floor</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>يطلب الكلمة</translation>
</message>
<message>
<source>Registration status</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>حالة التسجيل</translation>
</message>
<message>
<source>Joined at</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>وقت الانضمام</translation>
</message>
<message>
<source>Left at</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>وقت المغادرة</translation>
</message>
<message>
<source>Minutes present</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>دقائق الحضور</translation>
</message>
<message>
<source>Waiting room</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>غرفة الانتظار</translation>
</message>
<message>
<source>Role, such as host</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>الدور، مثل المضيف</translation>
</message>
<message>
<source>Row of the headings</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>صف العناوين</translation>
</message>
<message>
<source>Read as</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>يُقرأ على أنه</translation>
</message>
<message>
<source>First values</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>القيم الأولى</translation>
</message>
<message>
<source>Columns</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/review/columns_sheet.py</extracomment>
<translation>الأعمدة</translation>
</message>
<message>
<source>Headings</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>العناوين</translation>
</message>
<message>
<source>Line {number}: {shown}</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>السطر {number}: {shown}</translation>
</message>
<message>
<source>No headings</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>لا عناوين</translation>
</message>
<message>
<source>column {place}</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>العمود {place}</translation>
</message>
<message>
<source>{number} is {named}: {words}</source>
<extracomment>ui/townnotes_ui/bring_in/offers.py</extracomment>
<translation>{number} هو {named}: {words}</translation>
</message>
<message>
<source>0 for somebody else</source>
<extracomment>ui/townnotes_ui/bring_in/offers.py</extracomment>
<translation>0 لشخص آخر</translation>
</message>
<message numerus="yes">
<source>The file has {n} meeting; bring in|The file has {n} meetings; bring in</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>
<numerusform>يحتوي الملف على 0 اجتماع؛ إدراج</numerusform>
<numerusform>يحتوي الملف على اجتماع واحد؛ إدراج</numerusform>
<numerusform>يحتوي الملف على اجتماعين؛ إدراج</numerusform>
<numerusform>يحتوي الملف على {n} اجتماعات؛ إدراج</numerusform>
<numerusform>يحتوي الملف على {n} اجتماعا؛ إدراج</numerusform>
<numerusform>يحتوي الملف على {n} اجتماع؛ إدراج</numerusform>
</translation>
</message>
<message>
<source>{unsure_date} may be two days; it was read as</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>قد يكون {unsure_date} أحد يومين؛ وقُرئ على أنه</translation>
</message>
<message>
<source>The file does not say its encoding; it was read as</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>لا يذكر الملف ترميزه؛ وقُرئ على أنه</translation>
</message>
<message>
<source>Western European</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>أوروبا الغربية</translation>
</message>
<message>
<source>Cyrillic</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>السيريلي</translation>
</message>
<message>
<source>Arabic</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>العربي</translation>
</message>
<message>
<source>Japanese</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>الياباني</translation>
</message>
<message>
<source>Korean</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>الكوري</translation>
</message>
<message>
<source>Chinese</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>الصيني</translation>
</message>
<message>
<source>Central European</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>أوروبا الوسطى</translation>
</message>
<message>
<source>Choose…</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py, ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>اختيار…</translation>
</message>
<message>
<source>Title</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>اللقب</translation>
</message>
<message>
<source>may be {may_be}</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>قد يكون {may_be}</translation>
</message>
<message>
<source>check</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>للتحقق</translation>
</message>
<message>
<source>new</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py, ui/townnotes_ui/merge_room/rows.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>جديد</translation>
</message>
<message>
<source>known</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>معروف</translation>
</message>
<message>
<source>counted</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>محسوب</translation>
</message>
<message>
<source>left out</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>متروك</translation>
</message>
<message>
<source>is {named}</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>هو {named}</translation>
</message>
<message>
<source>{fields} filled in</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>ملئت الحقول: {fields}</translation>
</message>
<message>
<source>not ticked</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>غير مؤشر</translation>
</message>
<message>
<source>ticked</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>مؤشر</translation>
</message>
<message>
<source>may be {name}</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>قد يكون {name}</translation>
</message>
<message>
<source>worked out by a formula</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>محسوب بصيغة</translation>
</message>
<message>
<source>one of several names in a line</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>واحد من عدة أسماء في سطر</translation>
</message>
<message>
<source>the heading above is taken for the organization</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>يؤخذ العنوان أعلاه على أنه المنظمة</translation>
</message>
<message>
<source>by hand</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>يدويا</translation>
</message>
<message>
<source>host</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>مضيف</translation>
</message>
<message>
<source>note-taking program</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>برنامج تدوين</translation>
</message>
<message>
<source>waiting room only</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>غرفة الانتظار فقط</translation>
</message>
<message>
<source>did not come</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>لم يحضر</translation>
</message>
<message>
<source>withdrew</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>انسحب</translation>
</message>
<message>
<source>not confirmed</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>غير مؤكد</translation>
</message>
<message>
<source>Bring people in</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/files.py</extracomment>
<translation>إدراج أشخاص</translation>
</message>
<message>
<source>Words brought in</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>أُدرج نص المكالمة</translation>
</message>
<message>
<source>Bring in  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/bring_in/words.py, ui/townnotes_ui/prepare/reading_sheet.py</extracomment>
<translation>إدراج  ↵</translation>
</message>
<message>
<source>read as</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>يُقرأ على أنه</translation>
</message>
<message>
<source>Reading…</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/prepare/reading_sheet.py, ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>جارية القراءة…</translation>
</message>
<message>
<source>pasted text</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>نص ملصق</translation>
</message>
<message>
<source>What do the columns contain?</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>ماذا تحتوي الأعمدة؟</translation>
</message>
<message>
<source>It was not understood: say below what its columns contain.</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>لم يُفهم: حدد أدناه محتوى أعمدته.</translation>
</message>
<message numerus="yes">
<source>1 new category|{n} new categories</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>
<numerusform>لا فئات جديدة</numerusform>
<numerusform>فئة جديدة واحدة</numerusform>
<numerusform>فئتان جديدتان</numerusform>
<numerusform>{n} فئات جديدة</numerusform>
<numerusform>{n} فئة جديدة</numerusform>
<numerusform>{n} فئة جديدة</numerusform>
</translation>
</message>
<message>
<source>Bring words in</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>إدراج نص مكالمة</translation>
</message>
<message>
<source>It names nobody who could be brought in.</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>لا يذكر اسم أحد يمكن إدراجه.</translation>
</message>
<message>
<source>Add everybody as a participant</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>إضافة الجميع كمشاركين</translation>
</message>
<message>
<source>Use the number anyway</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>استخدام العدد مع ذلك</translation>
</message>
<message>
<source>Count hosts</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>احتساب المضيفين</translation>
</message>
<message>
<source>Count note-taking programs</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>احتساب برامج التدوين</translation>
</message>
<message>
<source>Count people in the waiting room only</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>احتساب من بقوا في غرفة الانتظار فقط</translation>
</message>
<message>
<source>Add people who withdrew</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>إضافة المنسحبين</translation>
</message>
<message>
<source>Add people who are not confirmed</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>إضافة غير المؤكدين</translation>
</message>
<message numerus="yes">
<source>1 cue|{n} cues</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>لا مقاطع</numerusform>
<numerusform>مقطع واحد</numerusform>
<numerusform>مقطعان</numerusform>
<numerusform>{n} مقاطع</numerusform>
<numerusform>{n} مقطعا</numerusform>
<numerusform>{n} مقطع</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 message|{n} messages</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>لا رسائل</numerusform>
<numerusform>رسالة واحدة</numerusform>
<numerusform>رسالتان</numerusform>
<numerusform>{n} رسائل</numerusform>
<numerusform>{n} رسالة</numerusform>
<numerusform>{n} رسالة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 person|{n} people</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>لا أشخاص</numerusform>
<numerusform>شخص واحد</numerusform>
<numerusform>شخصان</numerusform>
<numerusform>{n} أشخاص</numerusform>
<numerusform>{n} شخصا</numerusform>
<numerusform>{n} شخص</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 row|{n} rows</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>لا صفوف</numerusform>
<numerusform>صف واحد</numerusform>
<numerusform>صفان</numerusform>
<numerusform>{n} صفوف</numerusform>
<numerusform>{n} صفا</numerusform>
<numerusform>{n} صف</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 answer or question|{n} answers or questions</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>الأجوبة أو الأسئلة: 0</numerusform>
<numerusform>الأجوبة أو الأسئلة: 1</numerusform>
<numerusform>الأجوبة أو الأسئلة: 2</numerusform>
<numerusform>الأجوبة أو الأسئلة: {n}</numerusform>
<numerusform>الأجوبة أو الأسئلة: {n}</numerusform>
<numerusform>الأجوبة أو الأسئلة: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 new|{n} new</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>جديد: 0</numerusform>
<numerusform>جديد: 1</numerusform>
<numerusform>جديد: 2</numerusform>
<numerusform>جديد: {n}</numerusform>
<numerusform>جديد: {n}</numerusform>
<numerusform>جديد: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 counted|{n} counted</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>محسوب: 0</numerusform>
<numerusform>محسوب: 1</numerusform>
<numerusform>محسوب: 2</numerusform>
<numerusform>محسوب: {n}</numerusform>
<numerusform>محسوب: {n}</numerusform>
<numerusform>محسوب: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 to check|{n} to check</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>للتحقق: 0</numerusform>
<numerusform>للتحقق: 1</numerusform>
<numerusform>للتحقق: 2</numerusform>
<numerusform>للتحقق: {n}</numerusform>
<numerusform>للتحقق: {n}</numerusform>
<numerusform>للتحقق: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 row is about the same people|{n} rows are about the same people</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>صفوف عن الأشخاص أنفسهم: 0</numerusform>
<numerusform>صفوف عن الأشخاص أنفسهم: 1</numerusform>
<numerusform>صفوف عن الأشخاص أنفسهم: 2</numerusform>
<numerusform>صفوف عن الأشخاص أنفسهم: {n}</numerusform>
<numerusform>صفوف عن الأشخاص أنفسهم: {n}</numerusform>
<numerusform>صفوف عن الأشخاص أنفسهم: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Bring in 1 person  ↵|Bring in {n} people  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>إدراج 0 شخص  ↵</numerusform>
<numerusform>إدراج شخص واحد  ↵</numerusform>
<numerusform>إدراج شخصين  ↵</numerusform>
<numerusform>إدراج {n} أشخاص  ↵</numerusform>
<numerusform>إدراج {n} شخصا  ↵</numerusform>
<numerusform>إدراج {n} شخص  ↵</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Use {n} as attendance  ↵|Use {n} as attendance  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>استخدام {n} كعدد الحضور  ↵</numerusform>
<numerusform>استخدام {n} كعدد الحضور  ↵</numerusform>
<numerusform>استخدام {n} كعدد الحضور  ↵</numerusform>
<numerusform>استخدام {n} كعدد الحضور  ↵</numerusform>
<numerusform>استخدام {n} كعدد الحضور  ↵</numerusform>
<numerusform>استخدام {n} كعدد الحضور  ↵</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Fill in 1 person  ↵|Fill in {n} people  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>ملء بيانات 0 شخص  ↵</numerusform>
<numerusform>ملء بيانات شخص واحد  ↵</numerusform>
<numerusform>ملء بيانات شخصين  ↵</numerusform>
<numerusform>ملء بيانات {n} أشخاص  ↵</numerusform>
<numerusform>ملء بيانات {n} شخصا  ↵</numerusform>
<numerusform>ملء بيانات {n} شخص  ↵</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Bring in 1 cue  ↵|Bring in {n} cues  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>إدراج 0 مقطع  ↵</numerusform>
<numerusform>إدراج مقطع واحد  ↵</numerusform>
<numerusform>إدراج مقطعين  ↵</numerusform>
<numerusform>إدراج {n} مقاطع  ↵</numerusform>
<numerusform>إدراج {n} مقطعا  ↵</numerusform>
<numerusform>إدراج {n} مقطع  ↵</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Bring in 1 message  ↵|Bring in {n} messages  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>إدراج 0 رسالة  ↵</numerusform>
<numerusform>إدراج رسالة واحدة  ↵</numerusform>
<numerusform>إدراج رسالتين  ↵</numerusform>
<numerusform>إدراج {n} رسائل  ↵</numerusform>
<numerusform>إدراج {n} رسالة  ↵</numerusform>
<numerusform>إدراج {n} رسالة  ↵</numerusform>
</translation>
</message>
<message>
<source>The words are in {spoken}, the notes in {noted}.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>الكلام باللغة التالية: {spoken}، والمدونات باللغة التالية: {noted}.</translation>
</message>
<message>
<source>Space leaves somebody out · F2 edits a cell, in all rows selected · N next to check · a number says who it is</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>مفتاح المسافة يستبعد شخصا · F2 يحرر خلية في كل الصفوف المحددة · N التالي للتحقق · الرقم يحدد الشخص</translation>
</message>
<message>
<source>Enter lists what a column may contain; a first letter finds it</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>يعرض Enter ما يمكن أن يحتويه العمود؛ ويجده الحرف الأول</translation>
</message>
<message>
<source>Enter edits a cell</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>يحرر Enter الخلية</translation>
</message>
<message>
<source>What is faint is left out</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>الباهت مستبعد</translation>
</message>
<message numerus="yes">
<source>1 more line was left out.|{n} more lines were left out.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>
<numerusform>أسطر أخرى استُبعدت: 0.</numerusform>
<numerusform>أسطر أخرى استُبعدت: 1.</numerusform>
<numerusform>أسطر أخرى استُبعدت: 2.</numerusform>
<numerusform>أسطر أخرى استُبعدت: {n}.</numerusform>
<numerusform>أسطر أخرى استُبعدت: {n}.</numerusform>
<numerusform>أسطر أخرى استُبعدت: {n}.</numerusform>
</translation>
</message>
<message>
<source>Line {number}: {why}.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>السطر {number}: {why}.</translation>
</message>
<message>
<source>Line {number} was left out: {why}.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>استُبعد السطر {number}: {why}.</translation>
</message>
<message numerus="yes">
<source>1 known|{n} known</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>معروف: 0</numerusform>
<numerusform>معروف: 1</numerusform>
<numerusform>معروف: 2</numerusform>
<numerusform>معروف: {n}</numerusform>
<numerusform>معروف: {n}</numerusform>
<numerusform>معروف: {n}</numerusform>
</translation>
</message>
<message>
<source>{known}, {filled} filled</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>{known}، ملئت بيانات: {filled}</translation>
</message>
<message>
<source>Bring it in anyway</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>إدراجه مع ذلك</translation>
</message>
<message>
<source>Words</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py, ui/townnotes_ui/prepare/texts/panel.py, townnotes/domain/entities/points.py, townnotes/domain/entities/summary.py</extracomment>
<translation>نص المكالمة</translation>
</message>
<message>
<source>− 1 min</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>− 1 د</translation>
</message>
<message>
<source>− 1 s</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>− 1 ث</translation>
</message>
<message>
<source>+ 1 s</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>+ 1 ث</translation>
</message>
<message>
<source>+ 1 min</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>+ 1 د</translation>
</message>
<message numerus="yes">
<source>Bring the private message in|Bring the {n} private messages in</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>
<numerusform>لا رسائل خاصة للإدراج</numerusform>
<numerusform>إدراج الرسالة الخاصة</numerusform>
<numerusform>إدراج الرسالتين الخاصتين</numerusform>
<numerusform>إدراج الرسائل الخاصة ({n})</numerusform>
<numerusform>إدراج الرسائل الخاصة ({n})</numerusform>
<numerusform>إدراج الرسائل الخاصة ({n})</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Bring in the message that may be private|Bring in the {n} messages that may be private</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>
<numerusform>لا رسائل قد تكون خاصة</numerusform>
<numerusform>إدراج الرسالة التي قد تكون خاصة</numerusform>
<numerusform>إدراج الرسالتين اللتين قد تكونان خاصتين</numerusform>
<numerusform>إدراج الرسائل التي قد تكون خاصة ({n})</numerusform>
<numerusform>إدراج الرسائل التي قد تكون خاصة ({n})</numerusform>
<numerusform>إدراج الرسائل التي قد تكون خاصة ({n})</numerusform>
</translation>
</message>
<message>
<source>Its clock begins at {clock}.</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>تبدأ ساعته عند {clock}.</translation>
</message>
<message>
<source>Moved by {moved} s.</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>الإزاحة: {moved} ث.</translation>
</message>
<message>
<source>Its clock:</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>ساعته:</translation>
</message>
<message>
<source>People brought in</source>
<extracomment>ui/townnotes_ui/bring_in/writing.py</extracomment>
<translation>أُدرج الأشخاص</translation>
</message>
<message numerus="yes">
<source>{n} minute|{n} minutes</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>
<numerusform>0 دقيقة</numerusform>
<numerusform>دقيقة واحدة</numerusform>
<numerusform>دقيقتان</numerusform>
<numerusform>{n} دقائق</numerusform>
<numerusform>{n} دقيقة</numerusform>
<numerusform>{n} دقيقة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} second|{n} seconds</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>
<numerusform>0 ثانية</numerusform>
<numerusform>ثانية واحدة</numerusform>
<numerusform>ثانيتان</numerusform>
<numerusform>{n} ثوان</numerusform>
<numerusform>{n} ثانية</numerusform>
<numerusform>{n} ثانية</numerusform>
</translation>
</message>
<message>
<source>{spoken} spoken, no time limit</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>الوقت المستخدم {spoken}، بلا حد زمني</translation>
</message>
<message>
<source>{over} over time, of {limit}</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>تجاوز بمقدار {over} للحد {limit}</translation>
</message>
<message>
<source>{length_in_words} left of {limit}</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>المتبقي {length_in_words} من {limit}</translation>
</message>
<message>
<source>Nobody has the floor.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>لا أحد لديه الكلمة.</translation>
</message>
<message>
<source>The time is paused:</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>الوقت متوقف مؤقتا:</translation>
</message>
<message>
<source>{speaker} has the floor.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>الكلمة لدى: {speaker}.</translation>
</message>
<message>
<source>The list is closed.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>القائمة مقفلة.</translation>
</message>
<message>
<source>Nobody is waiting.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py, ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation>لا أحد ينتظر.</translation>
</message>
<message>
<source>Next: {first}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>التالي: {first}.</translation>
</message>
<message>
<source>The limit is {length_in_words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>الحد الزمني: {length_in_words}.</translation>
</message>
<message>
<source>The time is paused: {words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>الوقت متوقف مؤقتا: {words}.</translation>
</message>
<message>
<source>The time goes on: {words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>استؤنف الوقت: {words}.</translation>
</message>
<message>
<source>Over time: the limit was {length_in_words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>تجاوز الوقت: كان الحد الزمني {length_in_words}.</translation>
</message>
<message>
<source>gap</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/note/columns.py, ui/townnotes_ui/note/keeper.py</extracomment>
<translation>فجوة</translation>
</message>
<message>
<source>private</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/note/columns.py, ui/townnotes_ui/note/panel.py, ui/townnotes_ui/widgets/cards.py, ui/townnotes_ui/windows/strip_session.py</extracomment>
<translation>خاصة</translation>
</message>
<message>
<source>likely {stance_read}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>الأرجح {stance_read}</translation>
</message>
<message>
<source>especially</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/note/columns.py, ui/townnotes_ui/widgets/cards.py, ui/townnotes_ui/windows/strip_session.py</extracomment>
<translation>على وجه الخصوص</translation>
</message>
<message>
<source>themes: {themes}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>المواضيع: {themes}</translation>
</message>
<message>
<source>names {names}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>الأسماء المذكورة: {names}</translation>
</message>
<message>
<source>noted by {note_taker}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>تدوين: {note_taker}</translation>
</message>
<message>
<source>theme {theme} on</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>وُضع الموضوع: {theme}</translation>
</message>
<message>
<source>theme {theme} off</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>أزيل الموضوع: {theme}</translation>
</message>
<message>
<source>public</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/exporting/form.py</extracomment>
<translation>علنية</translation>
</message>
<message>
<source>cites {paragraphs}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>الاستشهاد: {paragraphs}</translation>
</message>
<message numerus="yes">
<source>1 minute without a note|{n} minutes without a note</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>
<numerusform>لا دقائق بلا مدونة</numerusform>
<numerusform>دقيقة واحدة بلا مدونة</numerusform>
<numerusform>دقيقتان بلا مدونة</numerusform>
<numerusform>{n} دقائق بلا مدونة</numerusform>
<numerusform>{n} دقيقة بلا مدونة</numerusform>
<numerusform>{n} دقيقة بلا مدونة</numerusform>
</translation>
</message>
<message>
<source>Everybody who spoke for a while was noted.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>دُوّن كل من تكلم لبعض الوقت.</translation>
</message>
<message numerus="yes">
<source>1 speaker spoke without a note; Enter makes an intervention of it.|{n} times somebody spoke without a note, the longest first; Enter makes an intervention of it.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>
<numerusform>لم يتكلم أحد بلا مدونة.</numerusform>
<numerusform>متكلم واحد تكلم بلا مدونة؛ Enter ينشئ من ذلك مداخلة.</numerusform>
<numerusform>مرتان تكلم فيهما شخص بلا مدونة، الأطول أولا؛ Enter ينشئ من ذلك مداخلة.</numerusform>
<numerusform>{n} مرات تكلم فيها شخص بلا مدونة، الأطول أولا؛ Enter ينشئ من ذلك مداخلة.</numerusform>
<numerusform>{n} مرة تكلم فيها شخص بلا مدونة، الأطول أولا؛ Enter ينشئ من ذلك مداخلة.</numerusform>
<numerusform>{n} مرة تكلم فيها شخص بلا مدونة، الأطول أولا؛ Enter ينشئ من ذلك مداخلة.</numerusform>
</translation>
</message>
<message>
<source>Each minute has a note.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>لكل دقيقة مدونة.</translation>
</message>
<message>
<source>{silent} of {count} minutes have words and no note; Enter goes to the words.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>دقائق فيها كلام بلا مدونة: {silent} من {count}؛ ينتقل Enter إلى الكلام.</translation>
</message>
<message>
<source>not named</source>
<extracomment>ui/townnotes_ui/call_words/list.py, ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>غير مسمى</translation>
</message>
<message>
<source>{who} · not noted</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>{who} · غير مدوَّن</translation>
</message>
<message>
<source>private, in the chat</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>خاصة، في الدردشة</translation>
</message>
<message>
<source>in the chat</source>
<extracomment>ui/townnotes_ui/call_words/list.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>في الدردشة</translation>
</message>
<message>
<source>asks for the floor</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>يطلب الكلمة</translation>
</message>
<message>
<source>in reply to “{replies_to}”</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>ردا على «{replies_to}»</translation>
</message>
<message>
<source>Words of the call</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>نص المكالمة</translation>
</message>
<message>
<source>{count} agreed by {sign}</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>المؤيدون بعلامة {sign}: {count}</translation>
</message>
<message>
<source>Minutes of the call with and without a note</source>
<extracomment>ui/townnotes_ui/call_words/minute_strip.py</extracomment>
<translation>دقائق المكالمة بمدونة وبلا مدونة</translation>
</message>
<message>
<source>There is no gap in this note.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>لا توجد فجوة في هذه المدونة.</translation>
</message>
<message>
<source>No words yet: bring in a transcript, captions or a chat of the call.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py, ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>لا يوجد نص بعد: أدرج نصا مدوّنا أو شروحا أو دردشة للمكالمة.</translation>
</message>
<message>
<source>There is nothing in this note to be found.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>ليس في هذه المدونة ما يُبحث عنه.</translation>
</message>
<message>
<source>All points are found in the words of the call, in part at least.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>كل النقاط موجودة في نص المكالمة، جزئيا على الأقل.</translation>
</message>
<message>
<source>No point is found: the words may be in another language than the notes, or of another call.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>لم يُعثر على أي نقطة: قد يكون النص بلغة غير لغة المدونات، أو من مكالمة أخرى.</translation>
</message>
<message>
<source>{missing} of {all} points are not found in the words of the call. Enter goes to a point.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>نقاط غير موجودة في نص المكالمة: {missing} من {all}. ينتقل Enter إلى النقطة.</translation>
</message>
<message>
<source>The note and the words of the call</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>المدونة ونص المكالمة</translation>
</message>
<message>
<source>too few words to be looked for</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>كلمات أقل من أن يُبحث عنها</translation>
</message>
<message>
<source>not found in the words</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>غير موجودة في نص المكالمة</translation>
</message>
<message>
<source>said at {at}</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>قيل في {at}</translation>
</message>
<message>
<source>in part at {at}</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>جزئيا في {at}</translation>
</message>
<message>
<source>Find in the words</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>البحث في النص</translation>
</message>
<message>
<source>Copy to point  ↵</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>نسخ إلى نقطة  ↵</translation>
</message>
<message>
<source>Note it  Shift ↵</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>تدوين  Shift ↵</translation>
</message>
<message>
<source>Makes an intervention of what nobody noted; who asks for the floor in the chat goes on the list.</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>ينشئ مداخلة مما لم يدونه أحد؛ ومن يطلب الكلمة في الدردشة يضاف إلى القائمة.</translation>
</message>
<message numerus="yes">
<source>Words · 1|Words · {n}</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>
<numerusform>نص المكالمة · {n}</numerusform>
<numerusform>نص المكالمة · {n}</numerusform>
<numerusform>نص المكالمة · {n}</numerusform>
<numerusform>نص المكالمة · {n}</numerusform>
<numerusform>نص المكالمة · {n}</numerusform>
<numerusform>نص المكالمة · {n}</numerusform>
</translation>
</message>
<message>
<source>This point is not found in the words of the call.</source>
<extracomment>ui/townnotes_ui/call_words/said_words.py</extracomment>
<translation>هذه النقطة غير موجودة في نص المكالمة.</translation>
</message>
<message>
<source>This point was said at {time}.</source>
<extracomment>ui/townnotes_ui/call_words/said_words.py</extracomment>
<translation>قيلت هذه النقطة في {time}.</translation>
</message>
<message>
<source>Only a part of this point is found, at {time}.</source>
<extracomment>ui/townnotes_ui/call_words/said_words.py</extracomment>
<translation>لم يُعثر إلا على جزء من هذه النقطة، في {time}.</translation>
</message>
<message>
<source>Nobody noted {who} then, so this is a point of nobody. Shift+Enter makes an intervention of it first.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>لم يدوّن أحد آنذاك ما قاله {who}، فهذه نقطة بلا صاحب. ينشئ Shift+Enter منها مداخلة أولا.</translation>
</message>
<message>
<source>who spoke</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>من تكلم</translation>
</message>
<message>
<source>Copied to a point.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>نُسخ إلى نقطة.</translation>
</message>
<message>
<source>{who} was not heard then: the message stands by itself, as one of the chat.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>لم يُستمع آنذاك إلى {who}: الرسالة مستقلة، كرسالة من الدردشة.</translation>
</message>
<message>
<source>Words copied to a point</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>نُسخ الكلام إلى نقطة</translation>
</message>
<message>
<source>a reply</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>رد</translation>
</message>
<message>
<source>This is noted already, or too short for one.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>هذا مدوّن بالفعل، أو أقصر من أن يدوّن.</translation>
</message>
<message>
<source>Intervention made from the words</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>أُنشئت مداخلة من نص المكالمة</translation>
</message>
<message>
<source>{who} is not among the participants: add them to the list by name.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>ليس من المشاركين: {who}. أضفه إلى القائمة بالاسم.</translation>
</message>
<message>
<source>Asked for the floor in the chat</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>طلب الكلمة في الدردشة</translation>
</message>
<message>
<source>{who} is on the list.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>في القائمة: {who}.</translation>
</message>
<message>
<source>Nothing is known to have been said in that minute.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>لا يُعرف أن شيئا قيل في تلك الدقيقة.</translation>
</message>
<message>
<source>gap filled from the words</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>مُلئت فجوة من نص المكالمة</translation>
</message>
<message numerus="yes">
<source>The gap has the words of its minute now: shorten them.|{n} gaps have the words of their minutes now: shorten them.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>
<numerusform>لم تُملأ أي فجوة.</numerusform>
<numerusform>في الفجوة الآن كلمات دقيقتها: اختصرها.</numerusform>
<numerusform>في الفجوتين الآن كلمات دقائقهما: اختصرها.</numerusform>
<numerusform>في {n} فجوات الآن كلمات دقائقها: اختصرها.</numerusform>
<numerusform>في {n} فجوة الآن كلمات دقائقها: اختصرها.</numerusform>
<numerusform>في {n} فجوة الآن كلمات دقائقها: اختصرها.</numerusform>
</translation>
</message>
<message>
<source>keeping the time as measured</source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation>الإبقاء على الوقت كما قيس</translation>
</message>
<message>
<source>The computer’s clock was set {length} forward; the times here go on as measured. </source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation>قُدّمت ساعة الحاسوب بمقدار {length}؛ وتستمر الأوقات هنا كما قيست. </translation>
</message>
<message>
<source>The computer’s clock was set {length} back; the times here go on as measured. </source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation>أُخّرت ساعة الحاسوب بمقدار {length}؛ وتستمر الأوقات هنا كما قيست. </translation>
</message>
<message>
<source>Undo follows the computer’s clock.</source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation>التراجع يتبع ساعة الحاسوب.</translation>
</message>
<message>
<source>{hours} h</source>
<extracomment>ui/townnotes_ui/clock_keeper.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>{hours} س</translation>
</message>
<message>
<source>{minutes} min</source>
<extracomment>ui/townnotes_ui/clock_keeper.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/wording.py</extracomment>
<translation>{minutes} د</translation>
</message>
<message>
<source>{seconds} s</source>
<extracomment>ui/townnotes_ui/clock_keeper.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>{seconds} ث</translation>
</message>
<message>
<source>“{typed}” · to identify</source>
<extracomment>ui/townnotes_ui/completion/name_field.py</extracomment>
<translation>«{typed}» · يتعين تحديد هويته</translation>
</message>
<message>
<source>Participants found</source>
<extracomment>ui/townnotes_ui/completion/name_field.py, ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>المشاركون الذين عُثر عليهم</translation>
</message>
<message>
<source>A laptop's clock was more than a day ahead; check the times of the notes.</source>
<extracomment>ui/townnotes_ui/desk.py</extracomment>
<translation>كانت ساعة أحد الحواسيب متقدمة بأكثر من يوم؛ تحقق من أوقات المدونات.</translation>
</message>
<message>
<source>Undone: {name}</source>
<extracomment>ui/townnotes_ui/desk.py</extracomment>
<translation>جرى التراجع: {name}</translation>
</message>
<message>
<source>Redone: {name}</source>
<extracomment>ui/townnotes_ui/desk.py</extracomment>
<translation>أعيد: {name}</translation>
</message>
<message>
<source>Nothing was exported in this series yet: choose it once.</source>
<extracomment>ui/townnotes_ui/exporting/again.py</extracomment>
<translation>لم يُصدّر شيء في هذه السلسلة بعد: اختر الإعدادات مرة واحدة.</translation>
</message>
<message>
<source>it was the final version, and the summary has been reopened since. {key} asks what this one is to be.</source>
<extracomment>ui/townnotes_ui/exporting/again.py</extracomment>
<translation>كانت النسخة النهائية، وأعيد فتح الموجز بعدها. يسأل {key} عما ستكونه هذه النسخة.</translation>
</message>
<message>
<source>Export…</source>
<extracomment>ui/townnotes_ui/exporting/again.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>تصدير…</translation>
</message>
<message>
<source>It is the final version now.</source>
<extracomment>ui/townnotes_ui/exporting/again.py</extracomment>
<translation>هي النسخة النهائية الآن.</translation>
</message>
<message>
<source>File name</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py, ui/townnotes_ui/exporting/form.py</extracomment>
<translation>اسم الملف</translation>
</message>
<message>
<source>Insert…</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>إدراج…</translation>
</message>
<message>
<source>Insert a place into the name</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>إدراج متغير في الاسم</translation>
</message>
<message>
<source>The name: {shown}</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>الاسم: {shown}</translation>
</message>
<message>
<source>Windows takes no {signs} in a name: a dash stands there.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>لا يقبل Windows في الأسماء {signs}: توضع شرطة مكانها.</translation>
</message>
<message>
<source>Windows keeps this name for itself: a line is added.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>يحتفظ Windows بهذا الاسم لنفسه: يضاف خط إليه.</translation>
</message>
<message>
<source>The name is too long: its end is cut off.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>الاسم أطول من اللازم: اقتُطعت نهايته.</translation>
</message>
<message>
<source>There is no place {unknown}: it stays in the name as it is.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>لا يوجد متغير {unknown}: يبقى في الاسم كما هو.</translation>
</message>
<message>
<source>summary or session</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>الموجز أو الجلسة</translation>
</message>
<message>
<source>title of the townhall</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>عنوان اللقاء المفتوح</translation>
</message>
<message>
<source>series</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>السلسلة</translation>
</message>
<message>
<source>number in the series</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>الرقم في السلسلة</translation>
</message>
<message>
<source>date</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>التاريخ</translation>
</message>
<message>
<source>time of the export</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>وقت التصدير</translation>
</message>
<message>
<source>public or internal</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>علني أو داخلي</translation>
</message>
<message>
<source>how speakers are named</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>كيفية تسمية المتكلمين</translation>
</message>
<message>
<source>draft or final</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>مسودة أو نهائي</translation>
</message>
<message>
<source>language</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>اللغة</translation>
</message>
<message>
<source>nothing now</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>لا شيء الآن</translation>
</message>
<message>
<source>Page 1 as it will look</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>الصفحة 1 كما ستبدو</translation>
</message>
<message>
<source>Page 1</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>الصفحة 1</translation>
</message>
<message>
<source>; </source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>؛ </translation>
</message>
<message>
<source>The PDF leaves out {named}; a Word file keeps it.</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>لا يشمل ملف PDF ما يلي: {named}؛ ويحتفظ به ملف Word.</translation>
</message>
<message>
<source>Not in this picture, but in the Word file: {named}.</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>ليس في هذه الصورة، لكنه في ملف Word: {named}.</translation>
</message>
<message>
<source>{font} is not on this computer: the PDF is set in {instead}.</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>الخط {font} غير موجود على هذا الحاسوب: يُستخدم في ملف PDF الخط {instead}.</translation>
</message>
<message>
<source>Format</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>التنسيق</translation>
</message>
<message>
<source>Table</source>
<extracomment>ui/townnotes_ui/exporting/form.py, exporters/townnotes_exporters/formats.py</extracomment>
<translation>الجدول</translation>
</message>
<message>
<source>Version</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>النسخة</translation>
</message>
<message>
<source>Speakers</source>
<extracomment>ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/floor/arrangement.py</extracomment>
<translation>المتكلمون</translation>
</message>
<message>
<source>Leave private points and e-mail addresses out</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>استبعاد النقاط الخاصة وعناوين البريد الإلكتروني</translation>
</message>
<message>
<source>This is the final version</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>هذه هي النسخة النهائية</translation>
</message>
<message>
<source>Word documents and templates</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>وثائق وقوالب Word</translation>
</message>
<message>
<source>Letterhead</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>الترويسة</translation>
</message>
<message>
<source>Whole session</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>الجلسة كلها</translation>
</message>
<message>
<source>points</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>النقاط</translation>
</message>
<message>
<source>interventions</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>المداخلات</translation>
</message>
<message>
<source>sentences with their evidence</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>الجمل بسندها</translation>
</message>
<message>
<source>speakers</source>
<extracomment>ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/floor/themes/panel.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>المتكلمون</translation>
</message>
<message>
<source>themes</source>
<extracomment>ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>المواضيع</translation>
</message>
<message>
<source>speaking times</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>أوقات الكلام</translation>
</message>
<message>
<source>internal, with the evidence</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>داخلية، مع السند</translation>
</message>
<message>
<source>both, as two files</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>كلتاهما، كملفين</translation>
</message>
<message>
<source>by name</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>بالاسم</translation>
</message>
<message>
<source>by category only</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>بالفئة فقط</translation>
</message>
<message>
<source>List of speakers</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>قائمة بالمتكلمين</translation>
</message>
<message>
<source>Speaking time by category</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>وقت الكلام حسب الفئة</translation>
</message>
<message>
<source>Points by theme</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>النقاط حسب الموضوع</translation>
</message>
<message>
<source>Text proposals by paragraph</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>اقتراحات النص حسب الفقرة</translation>
</message>
<message>
<source>Annexes</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>المرفقات</translation>
</message>
<message>
<source>Choose a letterhead</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>اختيار ترويسة</translation>
</message>
<message>
<source>Default</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>الافتراضي</translation>
</message>
<message>
<source>Use the default letterhead</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>استخدام الترويسة الافتراضية</translation>
</message>
<message>
<source>default</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>افتراضي</translation>
</message>
<message>
<source>The file carries private points and e-mail addresses.</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>يحمل الملف نقاطا خاصة وعناوين بريد إلكتروني.</translation>
</message>
<message>
<source>Names and every point in plain words: for archives and programs.</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>الأسماء وكل نقطة بكلمات بسيطة: للأرشيف والبرامج.</translation>
</message>
<message>
<source>Not exported: {why}</source>
<extracomment>ui/townnotes_ui/exporting/job.py</extracomment>
<translation>لم يُصدّر: {why}</translation>
</message>
<message>
<source>reading the session</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>جارية قراءة الجلسة</translation>
</message>
<message>
<source>drafting</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>جارية كتابة المسودة</translation>
</message>
<message>
<source>writing the file</source>
<extracomment>ui/townnotes_ui/exporting/job.py</extracomment>
<translation>جارية كتابة الملف</translation>
</message>
<message>
<source>preparing</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>جار التحضير</translation>
</message>
<message>
<source>Step {max} of {steps}: {doing}…</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>الخطوة {max} من {steps}: {doing}…</translation>
</message>
<message>
<source>Nothing to send: export the summary first.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>لا شيء للإرسال: صدّر الموجز أولا.</translation>
</message>
<message>
<source> and </source>
<extracomment>ui/townnotes_ui/exporting/mail.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation> و </translation>
</message>
<message>
<source>Please find attached {names}.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>تجدون طيه: {names}.</translation>
</message>
<message>
<source>Your mail program was asked to open. Nothing is sent or attached from here: put {names} into the mail yourself.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>طُلب فتح برنامج البريد لديك. ولا يُرسل أو يُرفق شيء من هنا: أرفق بالرسالة بنفسك {names}.</translation>
</message>
<message>
<source>No mail program could be opened. The text of the mail is copied: paste it where you write mails, and put {names} in.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>تعذر فتح أي برنامج بريد. نُسخ نص الرسالة: الصقه حيث تكتب رسائلك، وأرفق {names}.</translation>
</message>
<message>
<source>Summary: {title_of}</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>الموجز: {title_of}</translation>
</message>
<message>
<source>Open matters</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>مسائل مفتوحة</translation>
</message>
<message numerus="yes">
<source>1 point waits for words: only the internal version shows it.|{n} points wait for words: only the internal version shows them.</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>
<numerusform>نقاط تنتظر الصياغة، ولا تظهر إلا في النسخة الداخلية: 0.</numerusform>
<numerusform>نقاط تنتظر الصياغة، ولا تظهر إلا في النسخة الداخلية: 1.</numerusform>
<numerusform>نقاط تنتظر الصياغة، ولا تظهر إلا في النسخة الداخلية: 2.</numerusform>
<numerusform>نقاط تنتظر الصياغة، ولا تظهر إلا في النسخة الداخلية: {n}.</numerusform>
<numerusform>نقاط تنتظر الصياغة، ولا تظهر إلا في النسخة الداخلية: {n}.</numerusform>
<numerusform>نقاط تنتظر الصياغة، ولا تظهر إلا في النسخة الداخلية: {n}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} open before this is final|{n} open before this is final</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>
<numerusform>مسائل مفتوحة قبل أن يصبح نهائيا: 0</numerusform>
<numerusform>مسائل مفتوحة قبل أن يصبح نهائيا: 1</numerusform>
<numerusform>مسائل مفتوحة قبل أن يصبح نهائيا: 2</numerusform>
<numerusform>مسائل مفتوحة قبل أن يصبح نهائيا: {n}</numerusform>
<numerusform>مسائل مفتوحة قبل أن يصبح نهائيا: {n}</numerusform>
<numerusform>مسائل مفتوحة قبل أن يصبح نهائيا: {n}</numerusform>
</translation>
</message>
<message>
<source>Export as final anyway…</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>التصدير كنسخة نهائية مع ذلك…</translation>
</message>
<message>
<source>check: its points changed</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>للتحقق: تغيرت نقاطها</translation>
</message>
<message>
<source>unsupported: rests on no point</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>بلا سند: لا تستند إلى أي نقطة</translation>
</message>
<message>
<source>a point still to word</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>نقطة ما زال يتعين صياغتها</translation>
</message>
<message>
<source>a point in no sentence</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>نقطة غير واردة في أي جملة</translation>
</message>
<message>
<source>an open correction by its speaker</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>تصويب مفتوح من متكلمه</translation>
</message>
<message>
<source>a speaker to identify</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>متكلم يتعين تحديد هويته</translation>
</message>
<message>
<source>Not written: it would still name somebody</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>لم يُكتب: لكان سمّى شخصا</translation>
</message>
<message>
<source>Export with these names…</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>التصدير بهذه الأسماء…</translation>
</message>
<message>
<source>Export again</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>التصدير مجددا</translation>
</message>
<message>
<source>As the last time, without a question</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>كالمرة السابقة، بلا سؤال</translation>
</message>
<message>
<source>Send by mail…</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>إرسال بالبريد…</translation>
</message>
<message>
<source>Open</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>فتح</translation>
</message>
<message>
<source>Saved as {names}</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>حُفظ باسم {names}</translation>
</message>
<message>
<source>It still names {named}.</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>ما زال يسمّي {named}.</translation>
</message>
<message>
<source>townhall</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/prepare/next_sheet.py, ui/townnotes_ui/wording.py</extracomment>
<translation>لقاء مفتوح</translation>
</message>
<message>
<source>Lists, reports and transcripts</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>القوائم والتقارير والنصوص المدوّنة</translation>
</message>
<message>
<source>Lists of themes</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>قوائم المواضيع</translation>
</message>
<message>
<source>Bring themes in</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>إدراج مواضيع</translation>
</message>
<message>
<source>Texts</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>النصوص</translation>
</message>
<message>
<source>Bring a text in</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>إدراج نص</translation>
</message>
<message>
<source>Bring back an edited summary</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>استرجاع موجز محرر</translation>
</message>
<message>
<source>Save as a table</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>حفظ كجدول</translation>
</message>
<message>
<source>Tables</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>الجداول</translation>
</message>
<message>
<source>All files</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>كل الملفات</translation>
</message>
<message>
<source>Find here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>البحث هنا</translation>
</message>
<message>
<source>Find in what is shown here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>البحث في المعروض هنا</translation>
</message>
<message>
<source>Previous</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>السابق</translation>
</message>
<message>
<source>Next</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>التالي</translation>
</message>
<message>
<source>Search all</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>البحث في الكل</translation>
</message>
<message>
<source>Close</source>
<extracomment>ui/townnotes_ui/finding/strip.py, ui/townnotes_ui/guiding/script_panel.py, ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/summary/preview.py, ui/townnotes_ui/widgets/notices.py</extracomment>
<translation>إغلاق</translation>
</message>
<message>
<source>none here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>لا شيء هنا</translation>
</message>
<message>
<source>{count} here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>هنا: {count}</translation>
</message>
<message>
<source>{at} of {count} here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>هنا: {at} من {count}</translation>
</message>
<message>
<source>Add a speaker…</source>
<extracomment>ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>إضافة متكلم…</translation>
</message>
<message>
<source>Took the floor</source>
<extracomment>ui/townnotes_ui/first_sight.py</extracomment>
<translation>أخذوا الكلمة</translation>
</message>
<message>
<source>find or add…</source>
<extracomment>ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation>بحث أو إضافة…</translation>
</message>
<message>
<source>Who has been heard · only a hint for the chair</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>من استُمع إليهم · تلميح للرئاسة لا غير</translation>
</message>
<message>
<source>Minutes by category</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>الدقائق حسب الفئة</translation>
</message>
<message>
<source>Minutes by organization</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>الدقائق حسب المنظمة</translation>
</message>
<message>
<source>without a category</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>بلا فئة</translation>
</message>
<message numerus="yes">
<source>and {n} more organization: {clock}|and {n} more organizations: {clock}</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>
<numerusform>منظمات أخرى (0): {clock}</numerusform>
<numerusform>منظمات أخرى (1): {clock}</numerusform>
<numerusform>منظمات أخرى (2): {clock}</numerusform>
<numerusform>منظمات أخرى ({n}): {clock}</numerusform>
<numerusform>منظمات أخرى ({n}): {clock}</numerusform>
<numerusform>منظمات أخرى ({n}): {clock}</numerusform>
</translation>
</message>
<message>
<source>Not heard yet · {count}</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>لم يُستمع إليهم بعد · {count}</translation>
</message>
<message>
<source>somebody else</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/note/open_line.py</extracomment>
<translation>شخص آخر</translation>
</message>
<message>
<source> or </source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation> أو </translation>
</message>
<message>
<source>The number may be wrong: “{name}” may be {others}.</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>قد يكون العدد خاطئا: قد يكون «{name}» هو {others}.</translation>
</message>
<message>
<source>nobody yet</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>لا أحد بعد</translation>
</message>
<message>
<source>Everybody who may take the floor has spoken.</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>تكلم كل من يحق له أخذ الكلمة.</translation>
</message>
<message>
<source>{named} (waits)</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>{named} (ينتظر)</translation>
</message>
<message numerus="yes">
<source> and {n} more| and {n} more</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation>
<numerusform> ولا أحد غيرهم</numerusform>
<numerusform> وواحد آخر</numerusform>
<numerusform> واثنان آخران</numerusform>
<numerusform> و{n} آخرون</numerusform>
<numerusform> و{n} آخرون</numerusform>
<numerusform> و{n} آخرون</numerusform>
</translation>
</message>
<message>
<source>Who spoke</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>من تكلم</translation>
</message>
<message>
<source>Began</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>البداية</translation>
</message>
<message>
<source>Ended</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>النهاية</translation>
</message>
<message>
<source>10:47</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>10:47</translation>
</message>
<message>
<source>or minutes</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>أو الدقائق</translation>
</message>
<message>
<source>Speaker</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/notes/painting.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>المتكلم</translation>
</message>
<message>
<source>Kind</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>النوع</translation>
</message>
<message>
<source>Insert and type its note  ↵</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>إدراج وكتابة مدونتها  ↵</translation>
</message>
<message>
<source>missed intervention</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>مداخلة فائتة</translation>
</message>
<message>
<source>When did it begin? Nothing was inserted.</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>متى بدأت؟ لم يُدرج شيء.</translation>
</message>
<message>
<source>When did it end, or how long was it? Nothing was inserted.</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>متى انتهت، أو كم دامت؟ لم يُدرج شيء.</translation>
</message>
<message>
<source>next speaker</source>
<extracomment>ui/townnotes_ui/floor/room.py, ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>المتكلم التالي</translation>
</message>
<message>
<source>Nobody is waiting: add a speaker to the list first.</source>
<extracomment>ui/townnotes_ui/floor/room.py, townnotes/domain/commands/speakers_list.py</extracomment>
<translation>لا أحد ينتظر: أضف متكلما إلى القائمة أولا.</translation>
</message>
<message>
<source>pause</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation>إيقاف مؤقت</translation>
</message>
<message>
<source>speaking time</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation>الوقت المخصص للكلمة</translation>
</message>
<message>
<source>agenda item</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation>بند جدول الأعمال</translation>
</message>
<message>
<source>Agenda: {title}</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation>جدول الأعمال: {title}</translation>
</message>
<message>
<source>Add “{name}” · to identify</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>إضافة «{name}» · يتعين تحديد هويته</translation>
</message>
<message>
<source>on the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>في القائمة</translation>
</message>
<message>
<source>on behalf of {on_behalf_of}</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>باسم {on_behalf_of}</translation>
</message>
<message>
<source>in relation to {in_relation_to}</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>فيما يتعلق بما يلي: {in_relation_to}</translation>
</message>
<message>
<source>Copy the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>نسخ القائمة</translation>
</message>
<message>
<source>Copy as a mail</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>نسخ كرسالة</translation>
</message>
<message>
<source>Opens your mail program with everybody’s address as a blind copy</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>يفتح برنامج البريد لديك وعناوين الجميع في نسخة مخفية</translation>
</message>
<message>
<source>Save as a table…</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>حفظ كجدول…</translation>
</message>
<message numerus="yes">
<source>Copied: {n} who asked and was not heard.|Copied: {n} who asked and were not heard.</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>
<numerusform>نُسخ من طلبوا الكلمة ولم يُستمع إليهم: 0.</numerusform>
<numerusform>نُسخ من طلبوا الكلمة ولم يُستمع إليهم: 1.</numerusform>
<numerusform>نُسخ من طلبوا الكلمة ولم يُستمع إليهم: 2.</numerusform>
<numerusform>نُسخ من طلبوا الكلمة ولم يُستمع إليهم: {n}.</numerusform>
<numerusform>نُسخ من طلبوا الكلمة ولم يُستمع إليهم: {n}.</numerusform>
<numerusform>نُسخ من طلبوا الكلمة ولم يُستمع إليهم: {n}.</numerusform>
</translation>
</message>
<message>
<source>not heard</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>لم يُستمع إليه</translation>
</message>
<message>
<source>Who asked for the floor and was not heard</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>من طلبوا الكلمة ولم يُستمع إليهم</translation>
</message>
<message numerus="yes">
<source>{n} not reached|{n} not reached</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>
<numerusform>لم يصل دورهم: 0</numerusform>
<numerusform>لم يصل دورهم: 1</numerusform>
<numerusform>لم يصل دورهم: 2</numerusform>
<numerusform>لم يصل دورهم: {n}</numerusform>
<numerusform>لم يصل دورهم: {n}</numerusform>
<numerusform>لم يصل دورهم: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} still waiting|{n} still waiting</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>
<numerusform>ما زالوا ينتظرون: 0</numerusform>
<numerusform>ما زالوا ينتظرون: 1</numerusform>
<numerusform>ما زالوا ينتظرون: 2</numerusform>
<numerusform>ما زالوا ينتظرون: {n}</numerusform>
<numerusform>ما زالوا ينتظرون: {n}</numerusform>
<numerusform>ما زالوا ينتظرون: {n}</numerusform>
</translation>
</message>
<message>
<source>Everybody who asked for the floor was heard.</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>استُمع إلى كل من طلب الكلمة.</translation>
</message>
<message>
<source>Without an e-mail address: {unreached}</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>بلا عنوان بريد إلكتروني: {unreached}</translation>
</message>
<message>
<source>asked {time}</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>الطلب {time}</translation>
</message>
<message>
<source>waiting</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>ينتظر</translation>
</message>
<message>
<source>↑ {sooner} · {why}</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>↑ {sooner} · {why}</translation>
</message>
<message>
<source>Suggested order</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>الترتيب المقترح</translation>
</message>
<message>
<source>Use this order</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>استخدام هذا الترتيب</translation>
</message>
<message>
<source>suggested order</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>ترتيب مقترح</translation>
</message>
<message>
<source>Groups first</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>المجموعات أولا</translation>
</message>
<message>
<source>First-time speakers first</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>المتكلمون لأول مرة أولا</translation>
</message>
<message>
<source>Categories in turn</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>الفئات بالتناوب</translation>
</message>
<message>
<source>All three</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>الثلاثة كلها</translation>
</message>
<message>
<source>The order now, and as suggested</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>الترتيب الآن والترتيب المقترح</translation>
</message>
<message>
<source>Now</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>الآن</translation>
</message>
<message>
<source>Suggested</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>المقترح</translation>
</message>
<message>
<source>{moved} would be called sooner. The chair decides.</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>سيُدعى أبكر: {moved}. والقرار للرئاسة.</translation>
</message>
<message>
<source>The list is in this order already.</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>القائمة بهذا الترتيب بالفعل.</translation>
</message>
<message>
<source>for a group</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>باسم مجموعة</translation>
</message>
<message>
<source>first time</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>لأول مرة</translation>
</message>
<message>
<source>another category</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>فئة أخرى</translation>
</message>
<message>
<source>later</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>لاحقا</translation>
</message>
<message>
<source>{place}: now {now}, then {then}</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>{place}: الآن {now}، ثم {then}</translation>
</message>
<message>
<source>speaking</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>يتكلم</translation>
</message>
<message>
<source>has spoken {times}×, {clock} in all</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>عدد المرات {times}×، المجموع {clock}</translation>
</message>
<message>
<source>others of the organization {times}×, {clock} in all</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>آخرون من المنظمة {times}×، المجموع {clock}</translation>
</message>
<message>
<source>Who has the floor now?</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>من لديه الكلمة الآن؟</translation>
</message>
<message numerus="yes">
<source>{n} waiting ·|{n} waiting ·</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>
<numerusform>المنتظرون: 0 ·</numerusform>
<numerusform>المنتظرون: 1 ·</numerusform>
<numerusform>المنتظرون: 2 ·</numerusform>
<numerusform>المنتظرون: {n} ·</numerusform>
<numerusform>المنتظرون: {n} ·</numerusform>
<numerusform>المنتظرون: {n} ·</numerusform>
</translation>
</message>
<message>
<source>closed {time}</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>أُقفلت {time}</translation>
</message>
<message>
<source>List {word}: reopen it</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>القائمة {word}: إعادة فتحها</translation>
</message>
<message>
<source>open</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>مفتوحة</translation>
</message>
<message>
<source>List {word}: close it</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>القائمة {word}: إقفالها</translation>
</message>
<message>
<source>Who took the floor</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>من أخذوا الكلمة</translation>
</message>
<message>
<source>Took the floor · {spoke}</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>أخذوا الكلمة · {spoke}</translation>
</message>
<message>
<source>list opened</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>فُتحت القائمة</translation>
</message>
<message>
<source>list closed</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py, ui/townnotes_ui/windows/strip.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation>أُقفلت القائمة</translation>
</message>
<message>
<source>speaker added</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>أُضيف متكلم</translation>
</message>
<message>
<source>request withdrawn</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>سُحب طلب</translation>
</message>
<message>
<source>list order</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>ترتيب القائمة</translation>
</message>
<message>
<source>Names to add to the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>أسماء تضاف إلى القائمة</translation>
</message>
<message numerus="yes">
<source>{n} speaker added|{n} speakers added</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>لم يُضف أحد</numerusform>
<numerusform>أُضيف متكلم واحد</numerusform>
<numerusform>أُضيف متكلمان</numerusform>
<numerusform>أُضيف {n} متكلمين</numerusform>
<numerusform>أُضيف {n} متكلما</numerusform>
<numerusform>أُضيف {n} متكلم</numerusform>
</translation>
</message>
<message>
<source>Lines pasted</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>الأسطر الملصقة</translation>
</message>
<message>
<source>Space ticks or unticks a line</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>مفتاح المسافة يؤشر على سطر أو يزيل التأشير</translation>
</message>
<message numerus="yes">
<source>{n} of {count} lines is ticked|{n} of {count} lines are ticked</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>أسطر مؤشر عليها: 0 من {count}</numerusform>
<numerusform>أسطر مؤشر عليها: 1 من {count}</numerusform>
<numerusform>أسطر مؤشر عليها: 2 من {count}</numerusform>
<numerusform>أسطر مؤشر عليها: {n} من {count}</numerusform>
<numerusform>أسطر مؤشر عليها: {n} من {count}</numerusform>
<numerusform>أسطر مؤشر عليها: {n} من {count}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} of them new|{n} of them new</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>منها جديد: 0</numerusform>
<numerusform>منها جديد: 1</numerusform>
<numerusform>منها جديد: 2</numerusform>
<numerusform>منها جديد: {n}</numerusform>
<numerusform>منها جديد: {n}</numerusform>
<numerusform>منها جديد: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} may be known already|{n} may be known already</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>قد يكون معروفا بالفعل: 0</numerusform>
<numerusform>قد يكون معروفا بالفعل: 1</numerusform>
<numerusform>قد يكون معروفا بالفعل: 2</numerusform>
<numerusform>قد يكون معروفا بالفعل: {n}</numerusform>
<numerusform>قد يكون معروفا بالفعل: {n}</numerusform>
<numerusform>قد يكون معروفا بالفعل: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} to check|{n} to check</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>للتحقق: 0</numerusform>
<numerusform>للتحقق: 1</numerusform>
<numerusform>للتحقق: 2</numerusform>
<numerusform>للتحقق: {n}</numerusform>
<numerusform>للتحقق: {n}</numerusform>
<numerusform>للتحقق: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Add {n} to the list|Add {n} to the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>إضافة 0 إلى القائمة</numerusform>
<numerusform>إضافة 1 إلى القائمة</numerusform>
<numerusform>إضافة 2 إلى القائمة</numerusform>
<numerusform>إضافة {n} إلى القائمة</numerusform>
<numerusform>إضافة {n} إلى القائمة</numerusform>
<numerusform>إضافة {n} إلى القائمة</numerusform>
</translation>
</message>
<message>
<source>{number} is {names}: {words}</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>{number} هو {names}: {words}</translation>
</message>
<message>
<source>0 is somebody new</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>0 شخص جديد</translation>
</message>
<message>
<source>too long for a name: left out</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>أطول من أن يكون اسما: متروك</translation>
</message>
<message>
<source>contains no name: left out</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>لا يحتوي على اسم: متروك</translation>
</message>
<message>
<source>belongs to the mail</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>من الرسالة</translation>
</message>
<message>
<source>stands over those below</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>عنوان لما تحته</translation>
</message>
<message>
<source>signs the mail</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>توقيع الرسالة</translation>
</message>
<message>
<source>says who wrote the next line</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>يذكر من كتب السطر التالي</translation>
</message>
<message>
<source>the same as line {same_as}</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>مثل السطر {same_as}</translation>
</message>
<message>
<source>on the list already</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>في القائمة بالفعل</translation>
</message>
<message>
<source>may be known already</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>قد يكون معروفا بالفعل</translation>
</message>
<message>
<source>new · to identify</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>جديد · يتعين تحديد هويته</translation>
</message>
<message>
<source>Request for the floor</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>طلب الكلمة</translation>
</message>
<message>
<source>request</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>طلب</translation>
</message>
<message>
<source>Apply</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>تطبيق</translation>
</message>
<message>
<source>said: {pronunciation}</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>النطق: {pronunciation}</translation>
</message>
<message>
<source>takes the floor</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>يأخذ الكلمة</translation>
</message>
<message>
<source>does not count</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>لا يُحتسب</translation>
</message>
<message>
<source>{clock} by category</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>{clock} حسب الفئة</translation>
</message>
<message>
<source>no limit</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py, ui/townnotes_ui/floor/timer_panel.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation>بلا حد</translation>
</message>
<message>
<source>On behalf of</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>باسم</translation>
</message>
<message>
<source>In relation to</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>فيما يتعلق بـ</translation>
</message>
<message>
<source>Time limit, m:ss</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>الحد الزمني، m:ss</translation>
</message>
<message>
<source>Fewer than two are waiting: there is no order to suggest.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>أقل من شخصين ينتظرون: لا ترتيب يُقترح.</translation>
</message>
<message>
<source>There is no text on the clipboard: copy the list of names first.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>لا نص في الحافظة: انسخ قائمة الأسماء أولا.</translation>
</message>
<message>
<source>end of the townhall</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>نهاية اللقاء المفتوح</translation>
</message>
<message>
<source>The townhall has ended; {left} asked for the floor and were not reached.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>انتهى اللقاء المفتوح؛ طلبوا الكلمة ولم يصل دورهم: {left}.</translation>
</message>
<message>
<source>The townhall has ended; everybody was heard.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>انتهى اللقاء المفتوح؛ واستُمع إلى الجميع.</translation>
</message>
<message>
<source>theme removed</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py</extracomment>
<translation>أُزيل موضوع</translation>
</message>
<message>
<source>“{label}” was removed. Undo restores it.</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py</extracomment>
<translation>أُزيل «{label}». والتراجع يعيده.</translation>
</message>
<message>
<source>theme moved</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py, ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>نُقل موضوع</translation>
</message>
<message>
<source>There is no other theme yet.</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py</extracomment>
<translation>لا يوجد موضوع آخر بعد.</translation>
</message>
<message numerus="yes">
<source>1 organization|{n} organizations</source>
<extracomment>ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation>
<numerusform>لا منظمات</numerusform>
<numerusform>منظمة واحدة</numerusform>
<numerusform>منظمتان</numerusform>
<numerusform>{n} منظمات</numerusform>
<numerusform>{n} منظمة</numerusform>
<numerusform>{n} منظمة</numerusform>
</translation>
</message>
<message>
<source>no category</source>
<extracomment>ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>بلا فئة</translation>
</message>
<message numerus="yes">
<source>{n} without a category|{n} without a category</source>
<extracomment>ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation>
<numerusform>بلا فئة: 0</numerusform>
<numerusform>بلا فئة: 1</numerusform>
<numerusform>بلا فئة: 2</numerusform>
<numerusform>بلا فئة: {n}</numerusform>
<numerusform>بلا فئة: {n}</numerusform>
<numerusform>بلا فئة: {n}</numerusform>
</translation>
</message>
<message>
<source>How many people spoke on the theme, or on one under it; each counts once</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>عدد من تكلموا في الموضوع أو في موضوع تحته؛ ويُحتسب كل شخص مرة واحدة</translation>
</message>
<message>
<source>new: {split}</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>جديد: {split}</translation>
</message>
<message>
<source>new theme</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>موضوع جديد</translation>
</message>
<message>
<source>key {key}</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>المفتاح {key}</translation>
</message>
<message>
<source>no key</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>بلا مفتاح</translation>
</message>
<message>
<source>on this line</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>على هذا السطر</translation>
</message>
<message>
<source>Type a few letters of the theme</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>اكتب بضعة حروف من الموضوع</translation>
</message>
<message>
<source>No matching theme.</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>لا يوجد موضوع مطابق.</translation>
</message>
<message>
<source>theme renamed</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>أعيدت تسمية موضوع</translation>
</message>
<message>
<source>Rename “{label}”</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>إعادة تسمية «{label}»</translation>
</message>
<message>
<source>themes merged</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>دُمجت مواضيع</translation>
</message>
<message>
<source>“{label}” is now “{label2}” wherever it was used. Undo reverses this.</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>«{label}» هو الآن «{label2}» حيثما استُخدم. ويمكن عكس ذلك بالتراجع.</translation>
</message>
<message>
<source>Merge “{label}” into</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>دمج «{label}» في</translation>
</message>
<message>
<source>no parent theme</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>بلا موضوع رئيسي</translation>
</message>
<message>
<source>Move “{label}” under</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>نقل «{label}» تحت</translation>
</message>
<message>
<source>left of {limit}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>المتبقي من {limit}</translation>
</message>
<message>
<source>nobody has the floor</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>لا أحد لديه الكلمة</translation>
</message>
<message>
<source>paused · {left}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>متوقف مؤقتا · {left}</translation>
</message>
<message>
<source>over time · limit {limit}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>تجاوز الوقت · الحد {limit}</translation>
</message>
<message>
<source>spoken of {limit}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>المستخدم من {limit}</translation>
</message>
<message>
<source>spoken</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>الوقت المستخدم</translation>
</message>
<message>
<source>last half minute</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>نصف الدقيقة الأخير</translation>
</message>
<message>
<source>last minute</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>الدقيقة الأخيرة</translation>
</message>
<message numerus="yes">
<source>last minute|last {n} minutes</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>
<numerusform>الدقيقة الأخيرة</numerusform>
<numerusform>الدقيقة الأخيرة</numerusform>
<numerusform>آخر دقيقتين</numerusform>
<numerusform>آخر {n} دقائق</numerusform>
<numerusform>آخر {n} دقيقة</numerusform>
<numerusform>آخر {n} دقيقة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>last second|last {n} seconds</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>
<numerusform>الثانية الأخيرة</numerusform>
<numerusform>الثانية الأخيرة</numerusform>
<numerusform>آخر ثانيتين</numerusform>
<numerusform>آخر {n} ثوان</numerusform>
<numerusform>آخر {n} ثانية</numerusform>
<numerusform>آخر {n} ثانية</numerusform>
</translation>
</message>
<message>
<source>Pause</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>توقف</translation>
</message>
<message>
<source>−30 s</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>−30 ث</translation>
</message>
<message>
<source>+30 s</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>+30 ث</translation>
</message>
<message>
<source>Pause or resume the time</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>إيقاف الوقت مؤقتا أو استئنافه</translation>
</message>
<message>
<source>The speaking times are saved as {where}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>حُفظت أوقات الكلام باسم {where}</translation>
</message>
<message>
<source>Speaking times</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>أوقات الكلام</translation>
</message>
<message>
<source>Table for a spreadsheet</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>جدول لبرنامج جداول البيانات</translation>
</message>
<message>
<source>Resume</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>استئناف</translation>
</message>
<message>
<source>“{name}” was added on two laptops: one speaker now. Undo takes them apart.</source>
<extracomment>ui/townnotes_ui/folder/doubles.py</extracomment>
<translation>أُضيف «{name}» على حاسوبين: أصبح متكلما واحدا الآن. والتراجع يفصل بينهما.</translation>
</message>
<message>
<source>joining what two laptops added</source>
<extracomment>ui/townnotes_ui/folder/doubles.py</extracomment>
<translation>ضم ما أضافه حاسوبان</translation>
</message>
<message>
<source>This session is not shared through a folder: only you give the floor.</source>
<extracomment>ui/townnotes_ui/folder/folder_control.py</extracomment>
<translation>هذه الجلسة غير مشتركة عبر مجلد: أنت وحدك تعطي الكلمة.</translation>
</message>
<message>
<source>What you have received so far stays here.</source>
<extracomment>ui/townnotes_ui/folder/folder_control.py</extracomment>
<translation>ما تلقيته حتى الآن يبقى هنا.</translation>
</message>
<message>
<source>Townhalls in the folder</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>اللقاءات المفتوحة في المجلد</translation>
</message>
<message>
<source>Find townhalls</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>البحث عن لقاءات مفتوحة</translation>
</message>
<message>
<source>Choose the folder the townhall is shared through. You get a file of your own with everything noted so far, and continue from there.</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>اختر المجلد الذي يُشارَك اللقاء المفتوح عبره. تحصل على ملف خاص بك فيه كل ما دُوّن حتى الآن، وتتابع منه.</translation>
</message>
<message>
<source>Choose a folder first.</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py, ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>اختر مجلدا أولا.</translation>
</message>
<message>
<source>Looking…</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>جار البحث…</translation>
</message>
<message>
<source>Townhall</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>اللقاء المفتوح</translation>
</message>
<message>
<source>Continue…</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>متابعة…</translation>
</message>
<message>
<source>Enter continues it in a file of your own.</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>يتابعه Enter في ملف خاص بك.</translation>
</message>
<message>
<source>QR code of the link</source>
<extracomment>ui/townnotes_ui/folder/link_code.py</extracomment>
<translation>رمز QR للرابط</translation>
</message>
<message>
<source>Everybody who gets your link takes notes in this townhall over the internet, or reads along. Private points, the line you are typing and what you deleted stay here.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>كل من يحصل على رابطك يدوّن في هذا اللقاء المفتوح عبر الإنترنت أو يتابع القراءة. وتبقى هنا النقاط الخاصة والسطر الذي تكتبه وما حذفته.</translation>
</message>
<message>
<source>townnotes:host?… from whoever runs the server</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>townnotes:host?… من الجهة المشغلة للخادم</translation>
</message>
<message>
<source>Asking the server…</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>جار سؤال الخادم…</translation>
</message>
<message>
<source>Copy link</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>نسخ الرابط</translation>
</message>
<message>
<source>QR code</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>رمز QR</translation>
</message>
<message>
<source>Withdraw</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>سحب</translation>
</message>
<message>
<source>To take notes</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>للتدوين</translation>
</message>
<message>
<source>To read along</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>لمتابعة القراءة</translation>
</message>
<message>
<source>take notes</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>التدوين</translation>
</message>
<message>
<source>read along</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>متابعة القراءة</translation>
</message>
<message>
<source>Copied: whoever has this link can {kind} until the day after.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>نُسخ: يمكن لكل من لديه هذا الرابط {kind} حتى اليوم التالي للقاء.</translation>
</message>
<message>
<source>Withdrawn: whoever came by that link is out. There is a new one to copy.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>سُحب: خرج من كان قد حصل على ذلك الرابط. وهناك رابط جديد للنسخ.</translation>
</message>
<message>
<source>townnotes:join?… as somebody sent it</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>townnotes:join?… كما أُرسل إليك</translation>
</message>
<message>
<source>Link</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py, ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>الرابط</translation>
</message>
<message>
<source>Look</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>معاينة</translation>
</message>
<message>
<source>Paste the link that you were sent.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>الصق الرابط الذي أُرسل إليك.</translation>
</message>
<message>
<source>“{title}”, {isoformat}. There: {names}. You can {kind}.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>«{title}»، {isoformat}. الحاضرون: {names}. يمكنك {kind}.</translation>
</message>
<message>
<source>Shared folder: {name}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>المجلد المشترك: {name}</translation>
</message>
<message>
<source>✕ folder not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>✕ تعذر الوصول إلى المجلد</translation>
</message>
<message>
<source>✕ folder</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>✕ المجلد</translation>
</message>
<message>
<source>Shared folder: not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>المجلد المشترك: تعذر الوصول إليه</translation>
</message>
<message>
<source>Shared folder, there now: {names}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>المجلد المشترك، فيه الآن: {names}</translation>
</message>
<message>
<source>What you type is saved in your own file, and goes to the folder as soon as the folder can be used again.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>يُحفظ ما تكتبه في ملفك الخاص، وينتقل إلى المجلد حالما يصبح استخدامه ممكنا من جديد.</translation>
</message>
<message>
<source>The shared folder can be used again.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>يمكن استخدام المجلد المشترك من جديد.</translation>
</message>
<message>
<source>No longer shared. What was shared stays in the folder, and everything stays here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>لم تعد مشتركة. ما شورك يبقى في المجلد، ويبقى كل شيء هنا.</translation>
</message>
<message>
<source>Everything you typed is in the folder.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>كل ما كتبته موجود في المجلد.</translation>
</message>
<message numerus="yes">
<source>1 entry of yours waits for the folder; it is saved here.|{n} entries of yours wait for the folder; they are saved here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>
<numerusform>لا قيود لك تنتظر المجلد.</numerusform>
<numerusform>قيد لك ينتظر المجلد؛ وهو محفوظ هنا.</numerusform>
<numerusform>قيدان لك ينتظران المجلد؛ وهما محفوظان هنا.</numerusform>
<numerusform>{n} قيود لك تنتظر المجلد؛ وهي محفوظة هنا.</numerusform>
<numerusform>{n} قيدا لك تنتظر المجلد؛ وهي محفوظة هنا.</numerusform>
<numerusform>{n} قيد لك تنتظر المجلد؛ وهي محفوظة هنا.</numerusform>
</translation>
</message>
<message>
<source>What the merge added had already gone to the shared folder: the others have it, and it comes back when this session is next opened. Delete what is not wanted.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>ما أضافه الدمج كان قد انتقل إلى المجلد المشترك: فهو لدى الآخرين، ويعود عند فتح هذه الجلسة مرة أخرى. احذف ما لا يلزم.</translation>
</message>
<message>
<source>The folder has two versions of an entry made by one laptop at one moment, as after damage or with a copied profile. One stands, the other is among its earlier versions.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>في المجلد نسختان من قيد أنشأه حاسوب واحد في لحظة واحدة، كما يحدث بعد تلف أو مع ملف تعريف منسوخ. إحداهما قائمة، والأخرى بين نسخه السابقة.</translation>
</message>
<message>
<source>Live by the server {name}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>مباشر عبر الخادم {name}</translation>
</message>
<message>
<source>✕ live server not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>✕ تعذر الوصول إلى الخادم المباشر</translation>
</message>
<message>
<source>✕ live</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>✕ مباشر</translation>
</message>
<message>
<source>Live server: not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>الخادم المباشر: تعذر الوصول إليه</translation>
</message>
<message>
<source>Live, there now: {names}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>مباشر، الحاضرون الآن: {names}</translation>
</message>
<message>
<source>What you type is saved in your own file, and goes to the others as soon as it can.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>يُحفظ ما تكتبه في ملفك الخاص، وينتقل إلى الآخرين حالما يمكن ذلك.</translation>
</message>
<message>
<source>The live server can be used again.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>يمكن استخدام الخادم المباشر من جديد.</translation>
</message>
<message>
<source>No longer live. What was shared stays on the server, and everything stays here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>لم تعد مباشرة. ما شورك يبقى على الخادم، ويبقى كل شيء هنا.</translation>
</message>
<message>
<source>Everything you typed is with the others.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>كل ما كتبته لدى الآخرين.</translation>
</message>
<message numerus="yes">
<source>1 entry of yours waits for the server; it is saved here.|{n} entries of yours wait for the server; they are saved here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>
<numerusform>لا قيود لك تنتظر الخادم.</numerusform>
<numerusform>قيد لك ينتظر الخادم؛ وهو محفوظ هنا.</numerusform>
<numerusform>قيدان لك ينتظران الخادم؛ وهما محفوظان هنا.</numerusform>
<numerusform>{n} قيود لك تنتظر الخادم؛ وهي محفوظة هنا.</numerusform>
<numerusform>{n} قيدا لك تنتظر الخادم؛ وهي محفوظة هنا.</numerusform>
<numerusform>{n} قيد لك تنتظر الخادم؛ وهي محفوظة هنا.</numerusform>
</translation>
</message>
<message>
<source>What the merge added had already gone to the live server: the others have it, and it comes back when this session is next opened. Delete what is not wanted.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>ما أضافه الدمج كان قد انتقل إلى الخادم المباشر: فهو لدى الآخرين، ويعود عند فتح هذه الجلسة مرة أخرى. احذف ما لا يلزم.</translation>
</message>
<message>
<source>The live server has two versions of an entry made by one laptop at one moment, as after damage or with a copied profile. One stands, the other is among its earlier versions.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>لدى الخادم المباشر نسختان من قيد أنشأه حاسوب واحد في لحظة واحدة، كما يحدث بعد تلف أو مع ملف تعريف منسوخ. إحداهما قائمة، والأخرى بين نسخه السابقة.</translation>
</message>
<message>
<source>{driver} gives the floor</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>يعطي الكلمة: {driver}</translation>
</message>
<message>
<source>○ looking…</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>○ جار البحث…</translation>
</message>
<message numerus="yes">
<source>○ receiving {number} entry|○ receiving {number} entries</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>
<numerusform>○ جار استلام قيود: {number}</numerusform>
<numerusform>○ جار استلام قيود: {number}</numerusform>
<numerusform>○ جار استلام قيود: {number}</numerusform>
<numerusform>○ جار استلام قيود: {number}</numerusform>
<numerusform>○ جار استلام قيود: {number}</numerusform>
<numerusform>○ جار استلام قيود: {number}</numerusform>
</translation>
</message>
<message>
<source>reading along · {words}</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>متابعة القراءة · {words}</translation>
</message>
<message>
<source>{words} · {partition} gives the floor</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>{words} · يعطي الكلمة: {partition}</translation>
</message>
<message>
<source>nobody else</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>لا أحد غيرك</translation>
</message>
<message>
<source>left at {time}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>غادر في {time}</translation>
</message>
<message>
<source>not seen since {time}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>لم يظهر منذ {time}</translation>
</message>
<message>
<source>reads along, {seen}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>متابعة القراءة، {seen}</translation>
</message>
<message>
<source>{name}, {seen_words}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>{name}، {seen_words}</translation>
</message>
<message>
<source>{name} {seen_words}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>{name} {seen_words}</translation>
</message>
<message>
<source>a note-taker</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>مدوّن ملاحظات</translation>
</message>
<message>
<source>{max} s ago</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>قبل {max} ث</translation>
</message>
<message>
<source>{milliseconds} min ago</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>قبل {milliseconds} د</translation>
</message>
<message>
<source>○ nobody else yet</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>○ لا أحد غيرك بعد</translation>
</message>
<message>
<source>{first} · {count} more</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>{first} · وآخرون: {count}</translation>
</message>
<message>
<source>○ nobody</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>○ لا أحد</translation>
</message>
<message>
<source>such as OneDrive or a network drive</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>مثل OneDrive أو محرك أقراص على الشبكة</translation>
</message>
<message>
<source>Folder</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>المجلد</translation>
</message>
<message>
<source>Choose a folder</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>اختيار مجلد</translation>
</message>
<message>
<source>The folder to share</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>المجلد المراد مشاركته</translation>
</message>
<message>
<source>Choose a folder that the others have too: in OneDrive, Dropbox or Syncthing, or on a network drive. Each laptop writes one file of its own there and reads what the others write. townnotes itself sends nothing anywhere.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>اختر مجلدا موجودا لدى الآخرين أيضا: في OneDrive أو Dropbox أو Syncthing، أو على محرك أقراص على الشبكة. يكتب كل حاسوب فيه ملفا واحدا خاصا به ويقرأ ما يكتبه الآخرون. ولا يرسل townnotes نفسه شيئا إلى أي مكان.</translation>
</message>
<message>
<source>My private points too</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>نقاطي الخاصة أيضا</translation>
</message>
<message>
<source>Share</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>مشاركة</translation>
</message>
<message>
<source>Live townhall</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>لقاء مفتوح مباشر</translation>
</message>
<message>
<source>Shared through a folder</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>مشترك عبر مجلد</translation>
</message>
<message>
<source>Stop sharing</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>إيقاف المشاركة</translation>
</message>
<message>
<source>Private points stay here.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>تبقى النقاط الخاصة هنا.</translation>
</message>
<message>
<source>You came by a link to read: what you type stays in your own file.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>دخلت برابط للقراءة: ما تكتبه يبقى في ملفك الخاص.</translation>
</message>
<message>
<source>Nobody else has written here yet.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>لم يكتب أحد آخر هنا بعد.</translation>
</message>
<message numerus="yes">
<source>{n} damaged entry was left out; it is added once it arrives whole.|{n} damaged entries were left out; they are added once they arrive whole.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>
<numerusform>قيود تالفة استُبعدت: 0؛ وتضاف حالما تصل سليمة.</numerusform>
<numerusform>قيود تالفة استُبعدت: 1؛ وتضاف حالما تصل سليمة.</numerusform>
<numerusform>قيود تالفة استُبعدت: 2؛ وتضاف حالما تصل سليمة.</numerusform>
<numerusform>قيود تالفة استُبعدت: {n}؛ وتضاف حالما تصل سليمة.</numerusform>
<numerusform>قيود تالفة استُبعدت: {n}؛ وتضاف حالما تصل سليمة.</numerusform>
<numerusform>قيود تالفة استُبعدت: {n}؛ وتضاف حالما تصل سليمة.</numerusform>
</translation>
</message>
<message>
<source>Another townhall shares this folder, “{title}”; the two stay apart.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>يشارك لقاء مفتوح آخر هذا المجلد، وهو «{title}»؛ ويبقى الاثنان منفصلين.</translation>
</message>
<message numerus="yes">
<source>{n} entry comes from somebody else’s file, because whoever made it has none here.|{n} entries come from somebody else’s file, because whoever made them has none here.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>
<numerusform>قيود واردة من ملف شخص آخر لأن أصحابها ليس لهم ملف هنا: 0.</numerusform>
<numerusform>قيود واردة من ملف شخص آخر لأن أصحابها ليس لهم ملف هنا: 1.</numerusform>
<numerusform>قيود واردة من ملف شخص آخر لأن أصحابها ليس لهم ملف هنا: 2.</numerusform>
<numerusform>قيود واردة من ملف شخص آخر لأن أصحابها ليس لهم ملف هنا: {n}.</numerusform>
<numerusform>قيود واردة من ملف شخص آخر لأن أصحابها ليس لهم ملف هنا: {n}.</numerusform>
<numerusform>قيود واردة من ملف شخص آخر لأن أصحابها ليس لهم ملف هنا: {n}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} entry was left out: it is dated to an impossible year.|{n} entries were left out: they are dated to an impossible year.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>
<numerusform>قيود استُبعدت لأن تاريخها في سنة مستحيلة: 0.</numerusform>
<numerusform>قيود استُبعدت لأن تاريخها في سنة مستحيلة: 1.</numerusform>
<numerusform>قيود استُبعدت لأن تاريخها في سنة مستحيلة: 2.</numerusform>
<numerusform>قيود استُبعدت لأن تاريخها في سنة مستحيلة: {n}.</numerusform>
<numerusform>قيود استُبعدت لأن تاريخها في سنة مستحيلة: {n}.</numerusform>
<numerusform>قيود استُبعدت لأن تاريخها في سنة مستحيلة: {n}.</numerusform>
</translation>
</message>
<message>
<source>“{name}” contains more than a townhall can; the rest of it is not read.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>يحتوي «{name}» على أكثر مما يمكن أن يحتويه لقاء مفتوح؛ ولا يُقرأ الباقي.</translation>
</message>
<message>
<source>“{name}” was written by a newer townnotes: update this one to read it.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>كُتب «{name}» بإصدار أحدث من townnotes: حدّث هذا الإصدار لقراءته.</translation>
</message>
<message>
<source>Your private points go to the folder from now on.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>تنتقل نقاطك الخاصة إلى المجلد من الآن فصاعدا.</translation>
</message>
<message>
<source>Private points stay here from now on; the others keep what was shared before.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>تبقى النقاط الخاصة هنا من الآن فصاعدا؛ ويحتفظ الآخرون بما شورك من قبل.</translation>
</message>
<message numerus="yes">
<source>Private from now on, but the others have what it said so far: it was shared before.|{n} points are private from now on; but the others have what they said.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>
<numerusform>نقاط خاصة من الآن فصاعدا: 0؛ لكن ما قالته حتى الآن لدى الآخرين، إذ سبقت مشاركته.</numerusform>
<numerusform>نقاط خاصة من الآن فصاعدا: 1؛ لكن ما قالته حتى الآن لدى الآخرين، إذ سبقت مشاركته.</numerusform>
<numerusform>نقاط خاصة من الآن فصاعدا: 2؛ لكن ما قالته حتى الآن لدى الآخرين، إذ سبقت مشاركته.</numerusform>
<numerusform>نقاط خاصة من الآن فصاعدا: {n}؛ لكن ما قالته حتى الآن لدى الآخرين، إذ سبقت مشاركته.</numerusform>
<numerusform>نقاط خاصة من الآن فصاعدا: {n}؛ لكن ما قالته حتى الآن لدى الآخرين، إذ سبقت مشاركته.</numerusform>
<numerusform>نقاط خاصة من الآن فصاعدا: {n}؛ لكن ما قالته حتى الآن لدى الآخرين، إذ سبقت مشاركته.</numerusform>
</translation>
</message>
<message>
<source>This laptop’s clock agrees with the others’ again.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>عادت ساعة هذا الحاسوب متفقة مع ساعات الآخرين.</translation>
</message>
<message>
<source>This laptop’s clock is {length} ahead: times are as on the laptop that began.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>ساعة هذا الحاسوب متقدمة بمقدار {length}: الأوقات هي أوقات الحاسوب الذي بدأ.</translation>
</message>
<message>
<source>This laptop’s clock is {length} behind: times are as on the laptop that began.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>ساعة هذا الحاسوب متأخرة بمقدار {length}: الأوقات هي أوقات الحاسوب الذي بدأ.</translation>
</message>
<message>
<source>A laptop's clock is more than a day ahead; check the times of the notes.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>كانت ساعة أحد الحواسيب متقدمة بأكثر من يوم؛ تحقق من أوقات المدونات.</translation>
</message>
<message>
<source>Another laptop deleted “{edited}”, which you had just written: it was restored.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>حذف حاسوب آخر ما كتبته للتو، وهو «{edited}»: وقد استُعيد.</translation>
</message>
<message numerus="yes">
<source>Another laptop deleted {n} point that you had just written: it was restored.|Another laptop deleted {n} points that you had just written: all were restored.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>
<numerusform>نقاط كتبتها للتو وحذفها حاسوب آخر: 0؛ وقد استُعيدت.</numerusform>
<numerusform>نقاط كتبتها للتو وحذفها حاسوب آخر: 1؛ وقد استُعيدت.</numerusform>
<numerusform>نقاط كتبتها للتو وحذفها حاسوب آخر: 2؛ وقد استُعيدت.</numerusform>
<numerusform>نقاط كتبتها للتو وحذفها حاسوب آخر: {n}؛ وقد استُعيدت.</numerusform>
<numerusform>نقاط كتبتها للتو وحذفها حاسوب آخر: {n}؛ وقد استُعيدت.</numerusform>
<numerusform>نقاط كتبتها للتو وحذفها حاسوب آخر: {n}؛ وقد استُعيدت.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Restore it|Restore them</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>
<numerusform>استعادة</numerusform>
<numerusform>استعادة</numerusform>
<numerusform>استعادة</numerusform>
<numerusform>استعادة</numerusform>
<numerusform>استعادة</numerusform>
<numerusform>استعادة</numerusform>
</translation>
</message>
<message>
<source>restoring</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>الاستعادة</translation>
</message>
<message>
<source>Another laptop</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py, ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>حاسوب آخر</translation>
</message>
<message>
<source>Others</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>آخرون</translation>
</message>
<message>
<source>{shown} and {more} more</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>{shown} وغيرها: {more}</translation>
</message>
<message>
<source>{who} removed the intervention of {speaker_of}, and with it what you wrote: {shown}.</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>أُزيلت مداخلة {speaker_of}، ومعها ما كتبته: {shown}. المزيل: {who}.</translation>
</message>
<message>
<source>{who} deleted what you wrote: {shown}.</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>حُذف ما كتبته: {shown}. الحاذف: {who}.</translation>
</message>
<message>
<source>a participant</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py, ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>أحد المشاركين</translation>
</message>
<message>
<source>You give the floor from now on.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>أنت تعطي الكلمة من الآن فصاعدا.</translation>
</message>
<message>
<source>Nobody else is here who could give the floor.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>لا أحد غيرك هنا يمكنه إعطاء الكلمة.</translation>
</message>
<message>
<source>{name} gives the floor from now on.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>من يعطي الكلمة من الآن فصاعدا: {name}.</translation>
</message>
<message>
<source>Press again for {to}.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>اضغط مجددا لتسليمها إلى {to}.</translation>
</message>
<message>
<source>Press again to end it.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>اضغط مجددا للإنهاء.</translation>
</message>
<message>
<source>{name_of} gave the floor to {speaker_of} {age} s ago.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>أعطى {name_of} الكلمة إلى {speaker_of} قبل {age} ث.</translation>
</message>
<message>
<source>Press again to take over, for {to}.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>اضغط مجددا لتولي ذلك لصالح {to}.</translation>
</message>
<message>
<source>Press again to take over.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>اضغط مجددا لتولي ذلك.</translation>
</message>
<message>
<source>{driver} gives the floor here.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>من يعطي الكلمة هنا: {driver}.</translation>
</message>
<message>
<source>{who} has handed it over: you give the floor now.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>سُلّم إليك إعطاء الكلمة: أنت تعطيها الآن. سلّمه {who}.</translation>
</message>
<message>
<source>Help</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>المساعدة</translation>
</message>
<message>
<source>A key, a mark, or what you want to do</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>مفتاح أو علامة أو ما تريد القيام به</translation>
</message>
<message>
<source>Search the help</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>البحث في المساعدة</translation>
</message>
<message>
<source>Nothing was found: try fewer letters.</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>لم يُعثر على شيء: جرّب حروفا أقل.</translation>
</message>
<message>
<source>Back</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py, ui/townnotes_ui/summary/final.py</extracomment>
<translation>رجوع</translation>
</message>
<message>
<source>Forward</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>تقدم</translation>
</message>
<message>
<source>All keys and marks</source>
<extracomment>ui/townnotes_ui/guide/keys_page.py, ui/townnotes_ui/guide/search.py</extracomment>
<translation>كل المفاتيح والعلامات</translation>
</message>
<message>
<source>menu</source>
<extracomment>ui/townnotes_ui/guide/keys_page.py</extracomment>
<translation>القائمة</translation>
</message>
<message>
<source>Page of the guide</source>
<extracomment>ui/townnotes_ui/guide/page_view.py</extracomment>
<translation>صفحة من الدليل</translation>
</message>
<message>
<source>Typed into the note</source>
<extracomment>ui/townnotes_ui/guide/search.py</extracomment>
<translation>تُكتب في المدونة</translation>
</message>
<message>
<source>In lists</source>
<extracomment>ui/townnotes_ui/guide/search.py</extracomment>
<translation>في القوائم</translation>
</message>
<message>
<source>Guide</source>
<extracomment>ui/townnotes_ui/guide/search.py</extracomment>
<translation>الدليل</translation>
</message>
<message>
<source>No more hints</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>لا مزيد من التلميحات</translation>
</message>
<message>
<source>That is all it takes. F1 shows every key.</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>هذا كل ما يلزم. يعرض F1 كل المفاتيح.</translation>
</message>
<message>
<source>Fill in what you know, now or later. {key} shows the Floor, where you note.</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>املأ ما تعرفه، الآن أو لاحقا. ويعرض {key} غرفة الكلمة حيث تدوّن.</translation>
</message>
<message>
<source>Step {many} of {many2}</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>الخطوة {many} من {many2}</translation>
</message>
<message>
<source>No more hints. Settings can turn them on again.</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>لا مزيد من التلميحات. ويمكن إعادة تشغيلها من الإعدادات.</translation>
</message>
<message>
<source>Only a practice call has a script of what is said.</source>
<extracomment>ui/townnotes_ui/guiding/practice.py</extracomment>
<translation>لمكالمة التدريب وحدها نص لما يقال.</translation>
</message>
<message>
<source>In the chat, {speaker}: “{chat}”</source>
<extracomment>ui/townnotes_ui/guiding/practice.py</extracomment>
<translation>في الدردشة، {speaker}: «{chat}»</translation>
</message>
<message>
<source>Nobody has the floor</source>
<extracomment>ui/townnotes_ui/guiding/practice.py, ui/townnotes_ui/windows/strip.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation>لا أحد لديه الكلمة</translation>
</message>
<message>
<source>(The script has no words for this speaker: note what you like.)</source>
<extracomment>ui/townnotes_ui/guiding/practice.py</extracomment>
<translation>(لا كلام في النص لهذا المتكلم: دوّن ما تشاء.)</translation>
</message>
<message>
<source>{key}, “{letters}”, Enter: they are on the list.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>{key}، «{letters}»، Enter: وها هو في القائمة.</translation>
</message>
<message>
<source>{key} starts what is said, and pauses it. Note it in your own words.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>{key} يبدأ ما يقال ويوقفه مؤقتا. دوّنه بكلماتك.</translation>
</message>
<message>
<source>Drafted as you note. The call goes on: {key} leads back to it.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>تُكتب المسودة وأنت تدوّن. المكالمة مستمرة: {key} يعيدك إليها.</translation>
</message>
<message>
<source>The file is written: that is the whole way. {key} begins a townhall of your own.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>كُتب الملف: هذا هو المسار كله. {key} يبدأ لقاء مفتوحا خاصا بك.</translation>
</message>
<message>
<source>Drafted from the notes: {key} words what waits, then {key2} makes the Word file.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>مسودة من المدونات: {key} يصوغ ما ينتظر، ثم {key2} ينشئ ملف Word.</translation>
</message>
<message>
<source>{key} gives the floor to the next.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>{key} يعطي الكلمة للتالي.</translation>
</message>
<message>
<source>The call is over. {key} shows the summary that the notes make.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>انتهت المكالمة. {key} يعرض الموجز الناتج عن المدونات.</translation>
</message>
<message>
<source>That was the last speaker: {key} ends the call.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>كان هذا آخر متكلم: {key} ينهي المكالمة.</translation>
</message>
<message>
<source>the next</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>التالي</translation>
</message>
<message>
<source>{key} gives the floor to {name}.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>{key} يعطي الكلمة إلى {name}.</translation>
</message>
<message>
<source>What is said in the practice call</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>ما يقال في مكالمة التدريب</translation>
</message>
<message>
<source>Practice · nothing is real</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>تدريب · لا شيء حقيقي</translation>
</message>
<message>
<source>Go on with what is said, or pause</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>متابعة ما يقال أو إيقافه مؤقتا</translation>
</message>
<message>
<source>Slower</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>أبطأ</translation>
</message>
<message>
<source>Faster</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>أسرع</translation>
</message>
<message>
<source>Begin again</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>البدء من جديد</translation>
</message>
<message>
<source>More</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>المزيد</translation>
</message>
<message>
<source>One line</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>سطر واحد</translation>
</message>
<message>
<source>pace {pace} %</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>السرعة {pace} %</translation>
</message>
<message>
<source>Resume script</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>استئناف النص</translation>
</message>
<message>
<source>Start script</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>بدء النص</translation>
</message>
<message>
<source>Pause script</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>إيقاف النص مؤقتا</translation>
</message>
<message>
<source>{key}, a name or its first letters, Enter: whoever asks is on the speakers’ list.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>{key}، ثم اسم أو حروفه الأولى، ثم Enter: من يطلب الكلمة يضاف إلى قائمة المتكلمين.</translation>
</message>
<message>
<source>{key} gives the floor to the first on the list.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>{key} يعطي الكلمة للأول في القائمة.</translation>
</message>
<message>
<source>Type what is said, in your own words. It saves by itself.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>اكتب ما يقال بكلماتك. ويُحفظ تلقائيا.</translation>
</message>
<message>
<source>Enter ends the point, and the next begins.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>ينهي Enter النقطة، وتبدأ التالية.</translation>
</message>
<message>
<source>#, a word and Tab put a theme on the point; {key} puts the first one.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation># ثم كلمة ثم Tab تضع موضوعا على النقطة؛ و{key} يضع الموضوع الأول.</translation>
</message>
<message>
<source>Something went wrong in townnotes. Nothing was changed.</source>
<extracomment>ui/townnotes_ui/jobs.py</extracomment>
<translation>حدث خطأ في townnotes. لم يتغير شيء.</translation>
</message>
<message>
<source>The texts of this language are damaged or of another version of townnotes: the window speaks English. Install townnotes again to have them.</source>
<extracomment>ui/townnotes_ui/language/window_language.py</extracomment>
<translation>نصوص هذه اللغة تالفة أو من إصدار آخر من townnotes: تظهر النافذة بالإنكليزية. أعد تثبيت townnotes للحصول عليها.</translation>
</message>
<message>
<source>said twice?</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py, ui/townnotes_ui/widgets/cards.py</extracomment>
<translation>قيل مرتين؟</translation>
</message>
<message>
<source>same</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py, ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>نفسه</translation>
</message>
<message>
<source>kept apart</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py, ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>لم يُضم</translation>
</message>
<message numerus="yes">
<source>{n} noted twice, joined|{n} noted twice, joined</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py</extracomment>
<translation>
<numerusform>دُوّن مرتين وضُم: 0</numerusform>
<numerusform>دُوّن مرتين وضُم: 1</numerusform>
<numerusform>دُوّن مرتين وضُم: 2</numerusform>
<numerusform>دُوّن مرتين وضُم: {n}</numerusform>
<numerusform>دُوّن مرتين وضُم: {n}</numerusform>
<numerusform>دُوّن مرتين وضُم: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} said twice? · Enter|{n} said twice? · Enter</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py</extracomment>
<translation>
<numerusform>قيل مرتين؟ 0 · Enter</numerusform>
<numerusform>قيل مرتين؟ 1 · Enter</numerusform>
<numerusform>قيل مرتين؟ 2 · Enter</numerusform>
<numerusform>قيل مرتين؟ {n} · Enter</numerusform>
<numerusform>قيل مرتين؟ {n} · Enter</numerusform>
<numerusform>قيل مرتين؟ {n} · Enter</numerusform>
</translation>
</message>
<message>
<source>J join all alike · K keep apart · Z undo</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>J ضم كل المتشابه · K عدم الضم · Z تراجع</translation>
</message>
<message>
<source>You keep the two apart, so their points stay apart too.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>أبقيتَ الاثنتين غير مضمومتين، فتبقى نقاطهما كذلك.</translation>
</message>
<message>
<source>Nothing more is alike here: nothing was joined.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>لم يعد هنا شيء متشابه: لم يُضم شيء.</translation>
</message>
<message numerus="yes">
<source>{n} remark noted twice was joined.|{n} remarks noted twice were joined.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>
<numerusform>ملاحظات دُوّنت مرتين وضُمت: 0.</numerusform>
<numerusform>ملاحظات دُوّنت مرتين وضُمت: 1.</numerusform>
<numerusform>ملاحظات دُوّنت مرتين وضُمت: 2.</numerusform>
<numerusform>ملاحظات دُوّنت مرتين وضُمت: {n}.</numerusform>
<numerusform>ملاحظات دُوّنت مرتين وضُمت: {n}.</numerusform>
<numerusform>ملاحظات دُوّنت مرتين وضُمت: {n}.</numerusform>
</translation>
</message>
<message>
<source>The two interventions were joined, too.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>وضُمت المداخلتان أيضا.</translation>
</message>
<message>
<source>Z undoes it.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Z للتراجع.</translation>
</message>
<message>
<source>This stands alone: there is nothing to keep apart.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>هذه قائمة بذاتها: لا شيء للفصل.</translation>
</message>
<message>
<source>These are apart already; they stay so.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py, ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>هذه منفصلة بالفعل؛ وتبقى كذلك.</translation>
</message>
<message>
<source>These were joined before: K separates them once the merge is done.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>ضُمت هذه من قبل: يفصلها K بعد إتمام الدمج.</translation>
</message>
<message>
<source>Kept apart: both count. Z undoes it.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>لم تُضم: تُحتسب كلتاهما. Z للتراجع.</translation>
</message>
<message>
<source>Undone.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>جرى التراجع.</translation>
</message>
<message>
<source>There is nothing here to undo.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>لا شيء هنا للتراجع عنه.</translation>
</message>
<message>
<source>Nothing is alike here any more: nothing was changed.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>لم يعد هنا شيء متشابه: لم يتغير شيء.</translation>
</message>
<message numerus="yes">
<source>{n} remark was likely noted twice|{n} remarks were likely noted twice</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>
<numerusform>ملاحظات دُوّنت مرتين على الأرجح: 0</numerusform>
<numerusform>ملاحظات دُوّنت مرتين على الأرجح: 1</numerusform>
<numerusform>ملاحظات دُوّنت مرتين على الأرجح: 2</numerusform>
<numerusform>ملاحظات دُوّنت مرتين على الأرجح: {n}</numerusform>
<numerusform>ملاحظات دُوّنت مرتين على الأرجح: {n}</numerusform>
<numerusform>ملاحظات دُوّنت مرتين على الأرجح: {n}</numerusform>
</translation>
</message>
<message>
<source>Nothing is left to decide here</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>لم يبق هنا شيء للبت فيه</translation>
</message>
<message>
<source>Join sure matches</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>ضم المتطابقات المؤكدة</translation>
</message>
<message>
<source>Join matches</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>ضم المتطابقات</translation>
</message>
<message>
<source>Choose a value</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>اختيار قيمة</translation>
</message>
<message>
<source>Keep apart what is not the same</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>عدم ضم ما ليس نفسه</translation>
</message>
<message>
<source>Join all likely matches</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>ضم كل المتطابقات المرجحة</translation>
</message>
<message>
<source>Join what was noted twice</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>ضم ما دُوّن مرتين</translation>
</message>
<message>
<source>Keep apart what was not noted twice</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>عدم ضم ما لم يدوَّن مرتين</translation>
</message>
<message>
<source>Choose a row first: then join it.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>اختر صفا أولا ثم ضمه.</translation>
</message>
<message>
<source>This is a value: 1, 2 or 3 choose which is shown.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>هذه قيمة: تحدد 1 أو 2 أو 3 ما يُعرض منها.</translation>
</message>
<message>
<source>These are joined already. Enter shows what was said twice: J joins it there.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>هذه مضمومة بالفعل. يعرض Enter ما قيل مرتين: ويضمه J هناك.</translation>
</message>
<message>
<source>These are joined already. J on a single row, then here, joins it to them.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>هذه مضمومة بالفعل. J على صف منفرد ثم هنا يضمه إليها.</translation>
</message>
<message>
<source>There are no likely matches: nothing was joined.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>لا توجد متطابقات مرجحة: لم يُضم شيء.</translation>
</message>
<message numerus="yes">
<source>{n} joined. Z undoes all of it.|{n} joined. Z undoes all of it.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>
<numerusform>ما ضُم: 0. ويتراجع Z عن ذلك كله.</numerusform>
<numerusform>ما ضُم: 1. ويتراجع Z عن ذلك كله.</numerusform>
<numerusform>ما ضُم: 2. ويتراجع Z عن ذلك كله.</numerusform>
<numerusform>ما ضُم: {n}. ويتراجع Z عن ذلك كله.</numerusform>
<numerusform>ما ضُم: {n}. ويتراجع Z عن ذلك كله.</numerusform>
<numerusform>ما ضُم: {n}. ويتراجع Z عن ذلك كله.</numerusform>
</translation>
</message>
<message>
<source>Nothing was noted here.</source>
<extracomment>ui/townnotes_ui/merge_room/both_sheet.py</extracomment>
<translation>لم يدوَّن شيء هنا.</translation>
</message>
<message>
<source>Choose files…</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>اختيار ملفات…</translation>
</message>
<message>
<source>Merge what others noted of this townhall</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>دمج ما دوّنه آخرون عن هذا اللقاء المفتوح</translation>
</message>
<message>
<source>Choose the sessions of other note-takers, or their notes in Word or as text; or drop them here. You see what is new, the same and said differently before anything is written.</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>اختر جلسات مدوّني ملاحظات آخرين، أو مدوناتهم في Word أو كنص؛ أو أفلتها هنا. ترى الجديد والمتطابق وما قيل بشكل مختلف قبل كتابة أي شيء.</translation>
</message>
<message>
<source>Nothing was merged; your session is as it was.</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>لم يُدمج شيء؛ وجلستك كما كانت.</translation>
</message>
<message>
<source>This could not be compared</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>تعذرت مقارنة هذا</translation>
</message>
<message>
<source>You can keep typing on the Floor meanwhile.</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>يمكنك مواصلة الكتابة في غرفة الكلمة أثناء ذلك.</translation>
</message>
<message>
<source>Merge other note-takers’ sessions</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>دمج جلسات مدوّني ملاحظات آخرين</translation>
</message>
<message>
<source>Sessions and notes</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>الجلسات والمدونات</translation>
</message>
<message>
<source>Notes taken elsewhere</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>مدونات من مصدر آخر</translation>
</message>
<message>
<source>Reading</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>جارية القراءة</translation>
</message>
<message>
<source>Nothing was merged.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py, ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>لم يُدمج شيء.</translation>
</message>
<message>
<source>Merged. One undo reverses it.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>تم الدمج. تراجع واحد يعكسه.</translation>
</message>
<message>
<source>The merge was undone; everything is as it was before.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>جرى التراجع عن الدمج؛ وعاد كل شيء كما كان.</translation>
</message>
<message>
<source>The merge was undone, except {stays} entries that later work builds on.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>جرى التراجع عن الدمج، باستثناء قيود يستند إليها عمل لاحق، وعددها {stays}.</translation>
</message>
<message>
<source>J join · Shift+J join all likely · K keep apart</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>J ضم · Shift+J ضم كل المرجح · K عدم الضم</translation>
</message>
<message>
<source>1 yours · 2 theirs · 3 both</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>1 ما لديك · 2 ما لديهم · 3 كلاهما</translation>
</message>
<message>
<source>N next to decide · Z undo · Enter both in full</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>N التالي للبت فيه · Z تراجع · Enter كلاهما كاملا</translation>
</message>
<message>
<source>you decided · Z undoes it</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>أنت قررت · Z للتراجع</translation>
</message>
<message>
<source>yours is shown</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>يُعرض ما لديك</translation>
</message>
<message>
<source>theirs is shown</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>يُعرض ما لديهم</translation>
</message>
<message>
<source>J on one of theirs joins the two</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>J على أحد صفوفهم يضم الاثنين</translation>
</message>
<message>
<source>J on one of yours joins them</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>J على أحد صفوفك يضمهما</translation>
</message>
<message>
<source>marked</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py, ui/townnotes_ui/past/step_words.py</extracomment>
<translation>معلّم</translation>
</message>
<message>
<source>likely same</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>مرجح أنه نفسه</translation>
</message>
<message>
<source>same?</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>نفسه؟</translation>
</message>
<message>
<source>apart</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>غير مضموم</translation>
</message>
<message>
<source>joined</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>مضموم</translation>
</message>
<message numerus="yes">
<source>and {n} more point|and {n} more points</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>
<numerusform>ولا نقاط أخرى</numerusform>
<numerusform>ونقطة أخرى</numerusform>
<numerusform>ونقطتان أخريان</numerusform>
<numerusform>و{n} نقاط أخرى</numerusform>
<numerusform>و{n} نقطة أخرى</numerusform>
<numerusform>و{n} نقطة أخرى</numerusform>
</translation>
</message>
<message>
<source>Fields said differently</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>حقول قيلت بشكل مختلف</translation>
</message>
<message>
<source>both are kept</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>احتُفظ بكليهما</translation>
</message>
<message>
<source>The record</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>السجل</translation>
</message>
<message>
<source>May be wrong</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>قد يكون خاطئا</translation>
</message>
<message>
<source>Join all likely</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>ضم كل المرجح</translation>
</message>
<message>
<source>Report</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>التقرير</translation>
</message>
<message>
<source>Clock</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>الساعة</translation>
</message>
<message>
<source>Names</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>الأسماء</translation>
</message>
<message>
<source>Show</source>
<extracomment>ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>إظهار</translation>
</message>
<message>
<source>Fields</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>الحقول</translation>
</message>
<message>
<source>Merging. You can keep typing on the Floor meanwhile.</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>جار الدمج. يمكنك مواصلة الكتابة في غرفة الكلمة أثناء ذلك.</translation>
</message>
<message>
<source>Other files…</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>ملفات أخرى…</translation>
</message>
<message numerus="yes">
<source>Join all {n} likely (Shift+J)|Join all {n} likely (Shift+J)</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>ضم كل المرجح وعدده {n} (Shift+J)</numerusform>
<numerusform>ضم كل المرجح وعدده {n} (Shift+J)</numerusform>
<numerusform>ضم كل المرجح وعدده {n} (Shift+J)</numerusform>
<numerusform>ضم كل المرجح وعدده {n} (Shift+J)</numerusform>
<numerusform>ضم كل المرجح وعدده {n} (Shift+J)</numerusform>
<numerusform>ضم كل المرجح وعدده {n} (Shift+J)</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} matches yours|{n} match yours</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>يطابق ما لديك: 0</numerusform>
<numerusform>يطابق ما لديك: 1</numerusform>
<numerusform>يطابق ما لديك: 2</numerusform>
<numerusform>يطابق ما لديك: {n}</numerusform>
<numerusform>يطابق ما لديك: {n}</numerusform>
<numerusform>يطابق ما لديك: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} likely the same|{n} likely the same</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>مرجح أنه نفسه: 0</numerusform>
<numerusform>مرجح أنه نفسه: 1</numerusform>
<numerusform>مرجح أنه نفسه: 2</numerusform>
<numerusform>مرجح أنه نفسه: {n}</numerusform>
<numerusform>مرجح أنه نفسه: {n}</numerusform>
<numerusform>مرجح أنه نفسه: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} to decide|{n} to decide</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>للبت فيه: 0</numerusform>
<numerusform>للبت فيه: 1</numerusform>
<numerusform>للبت فيه: 2</numerusform>
<numerusform>للبت فيه: {n}</numerusform>
<numerusform>للبت فيه: {n}</numerusform>
<numerusform>للبت فيه: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} only from {who}|{n} only from {who}</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>من {who} فقط: 0</numerusform>
<numerusform>من {who} فقط: 1</numerusform>
<numerusform>من {who} فقط: 2</numerusform>
<numerusform>من {who} فقط: {n}</numerusform>
<numerusform>من {who} فقط: {n}</numerusform>
<numerusform>من {who} فقط: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} only in yours|{n} only in yours</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>لديك فقط: 0</numerusform>
<numerusform>لديك فقط: 1</numerusform>
<numerusform>لديك فقط: 2</numerusform>
<numerusform>لديك فقط: {n}</numerusform>
<numerusform>لديك فقط: {n}</numerusform>
<numerusform>لديك فقط: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 differs, both kept|{n} differ, both kept</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>مختلف، احتُفظ بالنسختين: 0</numerusform>
<numerusform>مختلف، احتُفظ بالنسختين: 1</numerusform>
<numerusform>مختلف، احتُفظ بالنسختين: 2</numerusform>
<numerusform>مختلف، احتُفظ بالنسختين: {n}</numerusform>
<numerusform>مختلف، احتُفظ بالنسختين: {n}</numerusform>
<numerusform>مختلف، احتُفظ بالنسختين: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} differs, {chosen} chosen|{n} differ, {chosen} chosen</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>مختلف: 0، اختير منها: {chosen}</numerusform>
<numerusform>مختلف: 1، اختير منها: {chosen}</numerusform>
<numerusform>مختلف: 2، اختير منها: {chosen}</numerusform>
<numerusform>مختلف: {n}، اختير منها: {chosen}</numerusform>
<numerusform>مختلف: {n}، اختير منها: {chosen}</numerusform>
<numerusform>مختلف: {n}، اختير منها: {chosen}</numerusform>
</translation>
</message>
<message>
<source>No</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>لا</translation>
</message>
<message>
<source>Another townhall</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>لقاء مفتوح آخر</translation>
</message>
<message>
<source>Add it beside: people are linked, and no interventions are joined.</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>إضافته بجانبه: يُربط الأشخاص ولا تُضم أي مداخلات.</translation>
</message>
<message numerus="yes">
<source>1 more file follows.|{n} more files follow.</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>
<numerusform>ملفات تتبعه: 0.</numerusform>
<numerusform>ملفات تتبعه: 1.</numerusform>
<numerusform>ملفات تتبعه: 2.</numerusform>
<numerusform>ملفات تتبعه: {n}.</numerusform>
<numerusform>ملفات تتبعه: {n}.</numerusform>
<numerusform>ملفات تتبعه: {n}.</numerusform>
</translation>
</message>
<message>
<source>Align</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>مواءمة</translation>
</message>
<message>
<source>The same townhall</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>اللقاء المفتوح نفسه</translation>
</message>
<message>
<source>Yours</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>ما لديك</translation>
</message>
<message>
<source>Theirs</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>ما لديهم</translation>
</message>
<message>
<source>Both</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>كلاهما</translation>
</message>
<message>
<source>Yours and theirs, side by side</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>ما لديك وما لديهم جنبا إلى جنب</translation>
</message>
<message>
<source>nothing</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>لا شيء</translation>
</message>
<message>
<source>yours: {ours}; theirs: {theirs}</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>لديك: {ours}؛ لديهم: {theirs}</translation>
</message>
<message>
<source>Points</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>النقاط</translation>
</message>
<message>
<source>The townhall</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>اللقاء المفتوح</translation>
</message>
<message>
<source>Conveners</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الجهات الداعية</translation>
</message>
<message>
<source>Contacts</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>جهات الاتصال</translation>
</message>
<message>
<source>Next steps</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الخطوات المقبلة</translation>
</message>
<message>
<source>Agenda</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/agenda.py, ui/townnotes_ui/prepare/room.py</extracomment>
<translation>جدول الأعمال</translation>
</message>
<message>
<source>yes</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>نعم</translation>
</message>
<message>
<source>no</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>لا</translation>
</message>
<message>
<source>only in yours</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>لديك فقط</translation>
</message>
<message>
<source>only in theirs</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>لديهم فقط</translation>
</message>
<message>
<source>the others</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>الآخرون</translation>
</message>
<message>
<source>Their clocks against yours: {parts}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>ساعاتهم مقارنة بساعتك: {parts}</translation>
</message>
<message>
<source>no times</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>بلا أوقات</translation>
</message>
<message>
<source>One of the two has no times: compared by order and names.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>أحدهما بلا أوقات: جرت المقارنة حسب الترتيب والأسماء.</translation>
</message>
<message numerus="yes">
<source>found from {n} intervention, ± {max} s|found from {n} interventions, ± {max} s</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>المداخلات المستند إليها: 0، ± {max} ث</numerusform>
<numerusform>المداخلات المستند إليها: 1، ± {max} ث</numerusform>
<numerusform>المداخلات المستند إليها: 2، ± {max} ث</numerusform>
<numerusform>المداخلات المستند إليها: {n}، ± {max} ث</numerusform>
<numerusform>المداخلات المستند إليها: {n}، ± {max} ث</numerusform>
<numerusform>المداخلات المستند إليها: {n}، ± {max} ث</numerusform>
</translation>
</message>
<message>
<source>The clocks agree</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>الساعات متفقة</translation>
</message>
<message>
<source>ahead</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>متقدم</translation>
</message>
<message>
<source>behind</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>متأخر</translation>
</message>
<message>
<source>{who}’s laptop is {length} {side}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>حاسوب {who} {side} بمقدار {length}</translation>
</message>
<message>
<source>{who} · shifted by {signed}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>{who} · إزاحة {signed}</translation>
</message>
<message>
<source>Backup: {parted}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>نسخة احتياطية: {parted}</translation>
</message>
<message numerus="yes">
<source>{n} intervention|{n} interventions</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>لا مداخلات</numerusform>
<numerusform>مداخلة واحدة</numerusform>
<numerusform>مداخلتان</numerusform>
<numerusform>{n} مداخلات</numerusform>
<numerusform>{n} مداخلة</numerusform>
<numerusform>{n} مداخلة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} point|{n} points</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>لا نقاط</numerusform>
<numerusform>نقطة واحدة</numerusform>
<numerusform>نقطتان</numerusform>
<numerusform>{n} نقاط</numerusform>
<numerusform>{n} نقطة</numerusform>
<numerusform>{n} نقطة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} damaged entry was left out; the rest is intact.|{n} damaged entries were left out; the rest is intact.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>قيود تالفة استُبعدت: 0؛ والباقي سليم.</numerusform>
<numerusform>قيود تالفة استُبعدت: 1؛ والباقي سليم.</numerusform>
<numerusform>قيود تالفة استُبعدت: 2؛ والباقي سليم.</numerusform>
<numerusform>قيود تالفة استُبعدت: {n}؛ والباقي سليم.</numerusform>
<numerusform>قيود تالفة استُبعدت: {n}؛ والباقي سليم.</numerusform>
<numerusform>قيود تالفة استُبعدت: {n}؛ والباقي سليم.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} private point stays with its note-taker.|{n} private points stay with their note-taker.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>نقاط خاصة تبقى لدى مدوّنيها: 0.</numerusform>
<numerusform>نقاط خاصة تبقى لدى مدوّنيها: 1.</numerusform>
<numerusform>نقاط خاصة تبقى لدى مدوّنيها: 2.</numerusform>
<numerusform>نقاط خاصة تبقى لدى مدوّنيها: {n}.</numerusform>
<numerusform>نقاط خاصة تبقى لدى مدوّنيها: {n}.</numerusform>
<numerusform>نقاط خاصة تبقى لدى مدوّنيها: {n}.</numerusform>
</translation>
</message>
<message>
<source>{name} was given twice, and read once.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>ورد {name} مرتين وقُرئ مرة واحدة.</translation>
</message>
<message>
<source>People who took the floor</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>من أخذوا الكلمة</translation>
</message>
<message>
<source>In the opening: “{before}” becomes “{after}”</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>في الافتتاح: يصبح «{before}» «{after}»</translation>
</message>
<message>
<source>In the opening comes: “{after}”</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>يضاف إلى الافتتاح: «{after}»</translation>
</message>
<message>
<source> ({joined} once all likely matches are joined)</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation> ({joined} بعد ضم كل المتطابقات المرجحة)</translation>
</message>
<message>
<source>Say which townhall it is first</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>حدد أولا أي لقاء مفتوح هو</translation>
</message>
<message numerus="yes">
<source>{who}’s notes|Notes of {who}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>مدونات {who}</numerusform>
<numerusform>مدونات {who}</numerusform>
<numerusform>مدونات {who}</numerusform>
<numerusform>مدونات {who}</numerusform>
<numerusform>مدونات {who}</numerusform>
<numerusform>مدونات {who}</numerusform>
</translation>
</message>
<message>
<source>A backup is made first; one undo reverses it.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>تُنشأ نسخة احتياطية أولا؛ وتراجع واحد يعكس ذلك.</translation>
</message>
<message>
<source>Another townhall, added beside: no interventions are joined.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>لقاء مفتوح آخر أضيف بجانبه: لا تُضم أي مداخلات.</translation>
</message>
<message>
<source>Too few interventions to compare: nothing will be joined by itself.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>المداخلات أقل من أن تُقارن: لن يُضم شيء تلقائيا.</translation>
</message>
<message>
<source>Merge {interventions}
of another townhall</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>دمج {interventions}
من لقاء مفتوح آخر</translation>
</message>
<message>
<source>Merge {interventions}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>دمج {interventions}</translation>
</message>
<message>
<source>Merge what is new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>دمج الجديد</translation>
</message>
<message>
<source>Apply your decisions</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>تطبيق قراراتك</translation>
</message>
<message>
<source>Nothing new to merge</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>لا جديد للدمج</translation>
</message>
<message numerus="yes">
<source>Join {n} sure match|Join {n} sure matches</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>ضم المتطابقات المؤكدة (0)</numerusform>
<numerusform>ضم المتطابقات المؤكدة (1)</numerusform>
<numerusform>ضم المتطابقات المؤكدة (2)</numerusform>
<numerusform>ضم المتطابقات المؤكدة ({n})</numerusform>
<numerusform>ضم المتطابقات المؤكدة ({n})</numerusform>
<numerusform>ضم المتطابقات المؤكدة ({n})</numerusform>
</translation>
</message>
<message>
<source>In this session</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>في هذه الجلسة</translation>
</message>
<message>
<source>What was merged before, beside your own.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>ما دُمج من قبل، إلى جانب ما لديك.</translation>
</message>
<message>
<source>Merged</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>مدموج</translation>
</message>
<message>
<source>All of it was here already: nothing was changed.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>كان كله هنا بالفعل: لم يتغير شيء.</translation>
</message>
<message>
<source>{interventions} new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>جديد: {interventions}</translation>
</message>
<message>
<source>{points} new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>جديد: {points}</translation>
</message>
<message>
<source>{participants} new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>جديد: {participants}</translation>
</message>
<message numerus="yes">
<source>{n} joined|{n} joined</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>مضموم: 0</numerusform>
<numerusform>مضموم: 1</numerusform>
<numerusform>مضموم: 2</numerusform>
<numerusform>مضموم: {n}</numerusform>
<numerusform>مضموم: {n}</numerusform>
<numerusform>مضموم: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} said differently|{n} said differently</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>قيل بشكل مختلف: 0</numerusform>
<numerusform>قيل بشكل مختلف: 1</numerusform>
<numerusform>قيل بشكل مختلف: 2</numerusform>
<numerusform>قيل بشكل مختلف: {n}</numerusform>
<numerusform>قيل بشكل مختلف: {n}</numerusform>
<numerusform>قيل بشكل مختلف: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} left to decide|{n} left to decide</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>بقي للبت فيه: 0</numerusform>
<numerusform>بقي للبت فيه: 1</numerusform>
<numerusform>بقي للبت فيه: 2</numerusform>
<numerusform>بقي للبت فيه: {n}</numerusform>
<numerusform>بقي للبت فيه: {n}</numerusform>
<numerusform>بقي للبت فيه: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} participant|{n} participants</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>لا مشاركين</numerusform>
<numerusform>مشارك واحد</numerusform>
<numerusform>مشاركان</numerusform>
<numerusform>{n} مشاركين</numerusform>
<numerusform>{n} مشاركا</numerusform>
<numerusform>{n} مشارك</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} more|{n} more</source>
<extracomment>ui/townnotes_ui/note/columns.py, ui/townnotes_ui/windows/strip.py</extracomment>
<translation>
<numerusform>غيرها: 0</numerusform>
<numerusform>غيرها: 1</numerusform>
<numerusform>غيرها: 2</numerusform>
<numerusform>غيرها: {n}</numerusform>
<numerusform>غيرها: {n}</numerusform>
<numerusform>غيرها: {n}</numerusform>
</translation>
</message>
<message>
<source>new theme “{label}”</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>موضوع جديد «{label}»</translation>
</message>
<message>
<source>theme</source>
<extracomment>ui/townnotes_ui/note/completion.py, ui/townnotes_ui/note/keeper.py, ui/townnotes_ui/note/panel.py</extracomment>
<translation>موضوع</translation>
</message>
<message>
<source>There is no text to cite yet: Prepare, Texts. The number stays as words.</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>لا نص للاستشهاد به بعد: التحضير، النصوص. يبقى الرقم ككلمات.</translation>
</message>
<message>
<source>{named} has no paragraphs here: the number is kept</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>لا فقرات هنا في {named}: يُحتفظ بالرقم</translation>
</message>
<message>
<source>{named} has no paragraph {typed}</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>لا توجد في {named} الفقرة {typed}</translation>
</message>
<message>
<source>What the mark may mean</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>ما قد تعنيه العلامة</translation>
</message>
<message>
<source>Note: one line is one point</source>
<extracomment>ui/townnotes_ui/note/editor.py</extracomment>
<translation>المدونة: كل سطر نقطة</translation>
</message>
<message>
<source>still speaking</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>ما زال يتكلم</translation>
</message>
<message>
<source>fr, French …</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>fr، French …</translation>
</message>
<message>
<source>Began – ended</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>البداية – النهاية</translation>
</message>
<message>
<source>Agenda item</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>بند جدول الأعمال</translation>
</message>
<message>
<source>Heard through interpretation from</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>استُمع إليها عبر الترجمة الشفوية من</translation>
</message>
<message>
<source>Correct  ↵</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>تصويب  ↵</translation>
</message>
<message>
<source>Remove the intervention</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>إزالة المداخلة</translation>
</message>
<message>
<source>intervention removed</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>أُزيلت مداخلة</translation>
</message>
<message>
<source>The intervention of {name} was removed, with its points ({points}). Undo restores it.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>أُزيلت مداخلة {name} مع نقاطها ({points}). والتراجع يعيدها.</translation>
</message>
<message>
<source>The opening note</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>مدونة الافتتاح</translation>
</message>
<message>
<source>{came} is back on the list.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>عاد إلى القائمة: {came}.</translation>
</message>
<message>
<source>{went} waits no longer.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>لم يعد ينتظر: {went}.</translation>
</message>
<message>
<source>At the same time the record has {names} speaking.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>في الوقت نفسه يتكلم في السجل: {names}.</translation>
</message>
<message>
<source>typing</source>
<extracomment>ui/townnotes_ui/note/keeper.py, ui/townnotes_ui/note/paste_rest.py</extracomment>
<translation>كتابة</translation>
</message>
<message>
<source>Type a few words first: a theme marks a point.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>اكتب بضع كلمات أولا: الموضوع يعلّم نقطة.</translation>
</message>
<message>
<source>Type a few words first: then make them private.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>اكتب بضع كلمات أولا ثم اجعلها خاصة.</translation>
</message>
<message>
<source>private remark</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>ملاحظة خاصة</translation>
</message>
<message>
<source>Type a few words first: then say how they were said.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>اكتب بضع كلمات أولا ثم حدد كيف قيلت.</translation>
</message>
<message>
<source>stance</source>
<extracomment>ui/townnotes_ui/note/keeper.py, ui/townnotes_ui/note/panel.py</extracomment>
<translation>موقف</translation>
</message>
<message>
<source>How it was said: {words}</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>كيف قيل: {words}</translation>
</message>
<message>
<source>Nobody has the floor, so there is nothing to mark as lost.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>لا أحد لديه الكلمة، فلا شيء يعلّم على أنه فائت.</translation>
</message>
<message>
<source>marks</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>علامات</translation>
</message>
<message>
<source>There is no text to cite yet: § stays in the words. Prepare has Texts.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>لا نص للاستشهاد به بعد: يبقى § بين الكلمات. والنصوص في «التحضير».</translation>
</message>
<message>
<source>The next speaker has the floor. Esc takes you there; your line stays here.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>الكلمة لدى المتكلم التالي. يأخذك Esc إليه؛ ويبقى سطرك هنا.</translation>
</message>
<message numerus="yes">
<source>That line was too long to edit and became {n} line.|That line was too long to edit and became {n} lines.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>
<numerusform>كان ذلك السطر أطول من أن يحرر، فقُسم إلى أسطر (0).</numerusform>
<numerusform>كان ذلك السطر أطول من أن يحرر، فقُسم إلى أسطر (1).</numerusform>
<numerusform>كان ذلك السطر أطول من أن يحرر، فقُسم إلى أسطر (2).</numerusform>
<numerusform>كان ذلك السطر أطول من أن يحرر، فقُسم إلى أسطر ({n}).</numerusform>
<numerusform>كان ذلك السطر أطول من أن يحرر، فقُسم إلى أسطر ({n}).</numerusform>
<numerusform>كان ذلك السطر أطول من أن يحرر، فقُسم إلى أسطر ({n}).</numerusform>
</translation>
</message>
<message>
<source>Marks in pasted lines are not read: they stay in the text as they came.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>لا تُقرأ العلامات في الأسطر الملصقة: تبقى في النص كما وردت.</translation>
</message>
<message>
<source>Another laptop removed this intervention while you were writing in it. It was restored, and your line stays.</source>
<extracomment>ui/townnotes_ui/note/open_line.py</extracomment>
<translation>أزال حاسوب آخر هذه المداخلة وأنت تكتب فيها. وقد استُعيدت، ويبقى سطرك.</translation>
</message>
<message>
<source>Another laptop deleted the line you are in. It was restored, with all its words.</source>
<extracomment>ui/townnotes_ui/note/open_line.py</extracomment>
<translation>حذف حاسوب آخر السطر الذي أنت فيه. وقد استُعيد بكل كلماته.</translation>
</message>
<message>
<source>Another laptop says that {name} speaks here. Your line stays in this note, with all its words.</source>
<extracomment>ui/townnotes_ui/note/open_line.py</extracomment>
<translation>يفيد حاسوب آخر بأن المتكلم هنا هو {name}. ويبقى سطرك في هذه المدونة بكل كلماته.</translation>
</message>
<message>
<source>speaker</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>متكلم</translation>
</message>
<message>
<source>paragraph</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>فقرة</translation>
</message>
<message>
<source>help</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>مساعدة</translation>
</message>
<message>
<source>I lost the thread</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>فاتني التسلسل</translation>
</message>
<message>
<source>supports</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>يؤيد</translation>
</message>
<message>
<source>against</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>يعارض</translation>
</message>
<message>
<source>Next speaker</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>المتكلم التالي</translation>
</message>
<message>
<source>Back to the floor  Esc</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>العودة إلى الكلمة  Esc</translation>
</message>
<message>
<source>Before the first intervention</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>قبل المداخلة الأولى</translation>
</message>
<message>
<source>Earlier</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>سابقا</translation>
</message>
<message>
<source>Opening note</source>
<extracomment>ui/townnotes_ui/note/panel.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>مدونة الافتتاح</translation>
</message>
<message>
<source>Nobody has the floor: add speakers to the list, then give the floor.</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>لا أحد لديه الكلمة: أضف متكلمين إلى القائمة ثم أعط الكلمة.</translation>
</message>
<message>
<source>It belongs to no speaker.</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>لا تخص أي متكلم.</translation>
</message>
<message>
<source>statement</source>
<extracomment>ui/townnotes_ui/note/panel.py, townnotes/domain/entities/floor.py</extracomment>
<translation>بيان</translation>
</message>
<message>
<source>{number} intervention</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>المداخلة {number}</translation>
</message>
<message>
<source>ended {ended}</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>انتهت {ended}</translation>
</message>
<message>
<source>agenda: {named}</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>جدول الأعمال: {named}</translation>
</message>
<message>
<source>{ordinal_word} intervention</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>المداخلة {ordinal_word}</translation>
</message>
<message>
<source>on behalf of {behalf}</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>باسم {behalf}</translation>
</message>
<message>
<source>to identify ({key} confirms the name)</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>يتعين تحديد هويته ({key} يؤكد الاسم)</translation>
</message>
<message>
<source>What is said; Enter for the next point</source>
<extracomment>ui/townnotes_ui/note/panel.py, ui/townnotes_ui/windows/strip_line.py</extracomment>
<translation>ما يقال؛ Enter للنقطة التالية</translation>
</message>
<message>
<source>Nobody has had the floor yet.</source>
<extracomment>ui/townnotes_ui/note/panel.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>لم يأخذ أحد الكلمة بعد.</translation>
</message>
<message>
<source>interpretation</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>ترجمة شفوية</translation>
</message>
<message>
<source>Nobody in this note needs identifying.</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>لا أحد في هذه المدونة يتعين تحديد هويته.</translation>
</message>
<message>
<source>name confirmed</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>أُكد اسم</translation>
</message>
<message>
<source>There is no note yet.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>لا توجد مدونة بعد.</translation>
</message>
<message>
<source>No earlier version: this point stands as it was first typed.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>لا نسخة سابقة: هذه النقطة كما كُتبت أول مرة.</translation>
</message>
<message>
<source>earlier version</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>نسخة سابقة</translation>
</message>
<message>
<source>There are no gaps in the notes.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>لا فجوات في المدونات.</translation>
</message>
<message>
<source>Nobody has had the floor here: it has no speaker.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>لم يأخذ أحد الكلمة هنا: لا متكلم لها.</translation>
</message>
<message>
<source>The words in full</source>
<extracomment>ui/townnotes_ui/note/sheets.py, ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>الكلمات كاملة</translation>
</message>
<message>
<source>Enter restores a text as a new edit, which undo reverses.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>يستعيد Enter النص كتحرير جديد يمكن التراجع عنه.</translation>
</message>
<message>
<source>Earlier versions</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>النسخ السابقة</translation>
</message>
<message>
<source>Enter goes there; what is typed over the “…” fills the gap.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>ينتقل Enter إليها؛ وما يُكتب فوق «…» يملأ الفجوة.</translation>
</message>
<message>
<source>Gaps in the notes · {count}</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>الفجوات في المدونات · {count}</translation>
</message>
<message>
<source>deleted {who_and_when}</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>حُذف {who_and_when}</translation>
</message>
<message>
<source>after “{before}”</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>بعد «{before}»</translation>
</message>
<message>
<source>at the beginning</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>في البداية</translation>
</message>
<message>
<source>you</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>أنت</translation>
</message>
<message>
<source>another note-taker</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>مدوّن ملاحظات آخر</translation>
</message>
<message>
<source>Point</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>نقطة</translation>
</message>
<message>
<source>Heading</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>عنوان</translation>
</message>
<message>
<source>Present</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>حاضرون</translation>
</message>
<message>
<source>Left out</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>متروك</translation>
</message>
<message>
<source>Not understood</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>غير مفهوم</translation>
</message>
<message>
<source>nobody</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>لا أحد</translation>
</message>
<message>
<source>Continues the point above</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>تتمة للنقطة أعلاه</translation>
</message>
<message>
<source>{kind}, as you said</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>{kind}، كما حددت</translation>
</message>
<message>
<source>goes to {who}</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>يُنسب إلى {who}</translation>
</message>
<message>
<source>goes to nobody</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>لا يُنسب إلى أحد</translation>
</message>
<message>
<source>in doubt</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>مشكوك فيه</translation>
</message>
<message>
<source>line {number}</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>السطر {number}</translation>
</message>
<message>
<source>{word} (you)</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>{word} (أنت)</translation>
</message>
<message>
<source>Compare with the session  ↵</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>مقارنة بالجلسة  ↵</translation>
</message>
<message>
<source>Reading {name}…</source>
<extracomment>ui/townnotes_ui/notes/sheet.py, ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>جارية قراءة {name}…</translation>
</message>
<message>
<source>1 line is in doubt: N goes to it.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>سطر واحد مشكوك فيه: ينتقل N إليه.</translation>
</message>
<message>
<source>{count} lines are in doubt: N goes to the next.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>أسطر مشكوك فيها: {count}؛ ينتقل N إلى التالي.</translation>
</message>
<message>
<source>{count} lines are in doubt, {unknown} of them not understood: N goes to the next.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>أسطر مشكوك فيها: {count}، منها غير مفهوم: {unknown}؛ ينتقل N إلى التالي.</translation>
</message>
<message>
<source>1 other line has “{lines}”, too: A marks it alike.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>في سطر آخر «{lines}» أيضا: يعلّمه A بالمثل.</translation>
</message>
<message>
<source>{count} other lines have “{lines}”, too: A marks them all alike.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>أسطر أخرى فيها «{lines}» أيضا: {count}؛ يعلّمها A كلها بالمثل.</translation>
</message>
<message>
<source>These notes were merged before: merging them again changes nothing.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>دُمجت هذه المدونات من قبل: دمجها مجددا لا يغير شيئا.</translation>
</message>
<message>
<source>Lines of the notes</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>أسطر المدونات</translation>
</message>
<message>
<source>S speaker · T text · H heading · P present · Z undo · N next in doubt. No line is left out.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>S متكلم · T نص · H عنوان · P حاضرون · Z تراجع · N التالي المشكوك فيه. لا يُترك أي سطر.</translation>
</message>
<message>
<source>11 March 2026</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>11 آذار/مارس 2026</translation>
</message>
<message>
<source>Whose notes</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>مدونات من</translation>
</message>
<message>
<source>Date</source>
<extracomment>ui/townnotes_ui/notes/sheet.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>التاريخ</translation>
</message>
<message>
<source>townnotes ended unexpectedly.</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>انتهى townnotes بصورة غير متوقعة.</translation>
</message>
<message>
<source>virtual townhall</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>لقاء مفتوح افتراضي</translation>
</message>
<message>
<source>townnotes ended unexpectedly, and the file it had open is not there: {session}</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>انتهى townnotes بصورة غير متوقعة، والملف الذي كان مفتوحا غير موجود: {session}</translation>
</message>
<message>
<source>townnotes ended unexpectedly right after it had opened “{name}” again, so it is not opened by itself this time.</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>انتهى townnotes بصورة غير متوقعة مباشرة بعد أن أعاد فتح «{name}»، لذا لا يُفتح تلقائيا هذه المرة.</translation>
</message>
<message>
<source>townnotes ended unexpectedly. “{stem}” is open again.</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>انتهى townnotes بصورة غير متوقعة. أعيد فتح «{stem}».</translation>
</message>
<message>
<source>The PDF was not written: no fonts are installed here. Your notes are safe.</source>
<extracomment>ui/townnotes_ui/pages/layout.py</extracomment>
<translation>لم يُكتب ملف PDF: لا خطوط مثبتة هنا. مدوناتك في أمان.</translation>
</message>
<message>
<source>The PDF was not written: Qt could not draw it. Your notes are safe.</source>
<extracomment>ui/townnotes_ui/pages/layout.py</extracomment>
<translation>لم يُكتب ملف PDF: تعذر على Qt رسمه. مدوناتك في أمان.</translation>
</message>
<message>
<source>deleted since</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>حُذف منذ ذلك الحين</translation>
</message>
<message>
<source>marked differently since</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>عُلّم بشكل مختلف منذ ذلك الحين</translation>
</message>
<message>
<source>now: {words}</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>الآن: {words}</translation>
</message>
<message>
<source>the words were still being typed</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>كانت الكلمات لا تزال تُكتب</translation>
</message>
<message>
<source>Restore this text</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>استعادة هذا النص</translation>
</message>
<message>
<source>The note as it was</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>المدونة كما كانت</translation>
</message>
<message numerus="yes">
<source>{n} more point than is shown here|{n} more points than are shown here</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>
<numerusform>نقاط أخرى غير المعروض هنا: 0</numerusform>
<numerusform>نقاط أخرى غير المعروض هنا: 1</numerusform>
<numerusform>نقاط أخرى غير المعروض هنا: 2</numerusform>
<numerusform>نقاط أخرى غير المعروض هنا: {n}</numerusform>
<numerusform>نقاط أخرى غير المعروض هنا: {n}</numerusform>
<numerusform>نقاط أخرى غير المعروض هنا: {n}</numerusform>
</translation>
</message>
<message>
<source>Session history</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>سجل الجلسة</translation>
</message>
<message>
<source>← → step · Page up, Page down speaker · Home, End · Space plays · ↑ ↓ speed. Words that stood for less than five seconds are not kept.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>← → خطوة · Page up وPage down متكلم · Home وEnd · مفتاح المسافة للتشغيل · ↑ ↓ السرعة. لا تُحفظ كلمات بقيت أقل من خمس ثوان.</translation>
</message>
<message>
<source>Restore the whole note</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>استعادة المدونة كلها</translation>
</message>
<message>
<source>Points that were added since stay.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>تبقى النقاط التي أضيفت منذ ذلك الحين.</translation>
</message>
<message>
<source>Reading the history…</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>جارية قراءة السجل…</translation>
</message>
<message>
<source>Latest: {words}</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>الأحدث: {words}</translation>
</message>
<message>
<source>Nobody had had the floor yet.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>لم يكن أحد قد أخذ الكلمة بعد.</translation>
</message>
<message>
<source>Stop</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>إيقاف</translation>
</message>
<message>
<source>Play</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>تشغيل</translation>
</message>
<message>
<source>{speed} × as fast</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>أسرع {speed} ×</translation>
</message>
<message>
<source>earlier text</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>نص سابق</translation>
</message>
<message>
<source>Restored as a new edit, which undo reverses.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>استُعيد كتحرير جديد يمكن التراجع عنه.</translation>
</message>
<message>
<source>Who had the floor</source>
<extracomment>ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation>من كانت لديهم الكلمة</translation>
</message>
<message>
<source>Waiting: {names}</source>
<extracomment>ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation>ينتظرون: {names}</translation>
</message>
<message>
<source>{speaker_name} has the floor</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>الكلمة لدى: {speaker_name}</translation>
</message>
<message>
<source>{speaker_name} has ended</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>انتهت مداخلة: {speaker_name}</translation>
</message>
<message>
<source>{name} asked for the floor</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>طلب الكلمة: {name}</translation>
</message>
<message>
<source> and more</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation> وغير ذلك</translation>
</message>
<message>
<source>the townhall’s details</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>تفاصيل اللقاء المفتوح</translation>
</message>
<message>
<source>the conveners</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>الجهات الداعية</translation>
</message>
<message>
<source>the next steps</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>الخطوات المقبلة</translation>
</message>
<message>
<source>the contacts</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>جهات الاتصال</translation>
</message>
<message>
<source>the texts</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>النصوص</translation>
</message>
<message>
<source>the categories</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>الفئات</translation>
</message>
<message>
<source>the themes</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>المواضيع</translation>
</message>
<message>
<source>the participants</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>المشاركون</translation>
</message>
<message>
<source>the note-takers</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>مدوّنو الملاحظات</translation>
</message>
<message>
<source>the stances</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>المواقف</translation>
</message>
<message>
<source>the agenda</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>جدول الأعمال</translation>
</message>
<message>
<source>the speakers’ list</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>قائمة المتكلمين</translation>
</message>
<message>
<source>an intervention</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>مداخلة</translation>
</message>
<message>
<source>a pause</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>إيقاف مؤقت</translation>
</message>
<message>
<source>a point</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>نقطة</translation>
</message>
<message>
<source>what belongs together</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>ما ينتمي بعضه إلى بعض</translation>
</message>
<message>
<source>the summary</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>الموجز</translation>
</message>
<message>
<source>the remarks</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>الملاحظات</translation>
</message>
<message>
<source>what is said again</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>ما يقال مجددا</translation>
</message>
<message>
<source>something else</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>شيء آخر</translation>
</message>
<message>
<source>{found} and {last}</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>{found} و{last}</translation>
</message>
<message>
<source>{told} changed</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>تغيّر: {told}</translation>
</message>
<message numerus="yes">
<source>1 point {mark}|{n} points {mark}</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>
<numerusform>النقاط ({mark}): 0</numerusform>
<numerusform>النقاط ({mark}): 1</numerusform>
<numerusform>النقاط ({mark}): 2</numerusform>
<numerusform>النقاط ({mark}): {n}</numerusform>
<numerusform>النقاط ({mark}): {n}</numerusform>
<numerusform>النقاط ({mark}): {n}</numerusform>
</translation>
</message>
<message>
<source>deleted</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>محذوف</translation>
</message>
<message>
<source>restored</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>مستعاد</translation>
</message>
<message>
<source>noted</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>مدوّن</translation>
</message>
<message>
<source>reworded</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>معاد صياغته</translation>
</message>
<message>
<source>Moment of the session</source>
<extracomment>ui/townnotes_ui/past/time_slider.py</extracomment>
<translation>لحظة من الجلسة</translation>
</message>
<message>
<source>Briefing</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py, townnotes/domain/commands/agenda.py</extracomment>
<translation>إحاطة</translation>
</message>
<message>
<source>Add item</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>إضافة بند</translation>
</message>
<message>
<source>Add Briefing, Floor, Closing</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>إضافة الإحاطة والكلمة والاختتام</translation>
</message>
<message>
<source>Agenda · {count}</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>جدول الأعمال · {count}</translation>
</message>
<message>
<source>Agenda item removed</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>أُزيل بند من جدول الأعمال</translation>
</message>
<message>
<source>Agenda order</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>ترتيب جدول الأعمال</translation>
</message>
<message>
<source>Item</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>البند</translation>
</message>
<message>
<source>State</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>الحالة</translation>
</message>
<message>
<source>▶ open</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>▶ مفتوح</translation>
</message>
<message>
<source>✓ closed</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>✓ مغلق</translation>
</message>
<message>
<source>Agenda item: title</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>بند جدول الأعمال: العنوان</translation>
</message>
<message>
<source>Agenda item opened</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>فُتح بند من جدول الأعمال</translation>
</message>
<message>
<source>Agenda item added</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>أُضيف بند إلى جدول الأعمال</translation>
</message>
<message>
<source>Agenda items added</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>أُضيفت بنود إلى جدول الأعمال</translation>
</message>
<message>
<source>Time limit presets…</source>
<extracomment>ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>حدود زمنية جاهزة…</translation>
</message>
<message>
<source>stakeholder</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>صاحب مصلحة</translation>
</message>
<message>
<source>stakeholders</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>أصحاب المصلحة</translation>
</message>
<message>
<source>Add category</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>إضافة فئة</translation>
</message>
<message>
<source>Category removed</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>أُزيلت فئة</translation>
</message>
<message>
<source>Takes the floor</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>يأخذ الكلمة</translation>
</message>
<message>
<source>For a group</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>باسم مجموعة</translation>
</message>
<message>
<source>Reply, point of order</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>الرد والنقطة النظامية</translation>
</message>
<message>
<source>Category: {title}</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>الفئة: {title}</translation>
</message>
<message>
<source>Category added</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>أُضيفت فئة</translation>
</message>
<message>
<source>Which day?</source>
<extracomment>ui/townnotes_ui/prepare/date_field.py</extracomment>
<translation>أي يوم؟</translation>
</message>
<message>
<source>Calendar</source>
<extracomment>ui/townnotes_ui/prepare/date_field.py</extracomment>
<translation>التقويم</translation>
</message>
<message>
<source>Pick from a calendar: {name}</source>
<extracomment>ui/townnotes_ui/prepare/date_field.py</extracomment>
<translation>الاختيار من تقويم: {name}</translation>
</message>
<message>
<source>River townhalls</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>لقاءات النهر المفتوحة</translation>
</message>
<message>
<source>Next in series…</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>التالي في السلسلة…</translation>
</message>
<message>
<source>Number in the series</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الرقم في السلسلة</translation>
</message>
<message>
<source>virtual townhall briefing</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>إحاطة افتراضية في لقاء مفتوح</translation>
</message>
<message>
<source>Number</source>
<extracomment>ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>الرقم</translation>
</message>
<message>
<source>Process</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>العملية</translation>
</message>
<message>
<source>River Compact</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>اتفاق النهر</translation>
</message>
<message>
<source>second revised draft of the River Compact</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>المشروع المنقح الثاني لاتفاق النهر</translation>
</message>
<message>
<source>Subject</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الموضوع العام</translation>
</message>
<message>
<source>stakeholders, UN entities</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>أصحاب المصلحة وكيانات الأمم المتحدة</translation>
</message>
<message>
<source>Audience</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الجمهور</translation>
</message>
<message>
<source>3 Dec</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>3 كانون الأول/ديسمبر</translation>
</message>
<message>
<source>Platform</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>المنصة</translation>
</message>
<message>
<source>Language of the summary</source>
<extracomment>ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>لغة الموجز</translation>
</message>
<message>
<source>English</source>
<extracomment>ui/townnotes_ui/prepare/details.py, townnotes/domain/languages.py</extracomment>
<translation>الإنكليزية</translation>
</message>
<message>
<source>Summary in</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الموجز بلغة</translation>
</message>
<message>
<source>Keep the session until</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الاحتفاظ بالجلسة حتى</translation>
</message>
<message>
<source>31 Dec 2027</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>31 كانون الأول/ديسمبر 2027</translation>
</message>
<message>
<source>Keep until</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الاحتفاظ حتى</translation>
</message>
<message>
<source>Attendance, and the text discussed</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الحضور والنص المطروح للمناقشة</translation>
</message>
<message>
<source>Attendance</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الحضور</translation>
</message>
<message>
<source>Gathering</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>نوع اللقاء</translation>
</message>
<message>
<source>consultation</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>مشاورة</translation>
</message>
<message>
<source>Overview</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>لمحة عامة</translation>
</message>
<message>
<source>an overview of the second revised draft</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>لمحة عامة عن المشروع المنقح الثاني</translation>
</message>
<message>
<source>Reception</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>استقبال النص</translation>
</message>
<message>
<source>was generally well received</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>لقي استحسانا عاما</translation>
</message>
<message>
<source>Small ports are to be heard before the text is agreed.</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>ينبغي الاستماع إلى الموانئ الصغيرة قبل الاتفاق على النص.</translation>
</message>
<message>
<source>The message in one sentence</source>
<extracomment>ui/townnotes_ui/prepare/details.py, townnotes/domain/entities/townhall.py</extracomment>
<translation>الرسالة في جملة واحدة</translation>
</message>
<message>
<source>Message</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الرسالة</translation>
</message>
<message>
<source>Written inputs</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>المساهمات الخطية</translation>
</message>
<message>
<source>Reference text</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>النص المرجعي</translation>
</message>
<message>
<source>Short name of the text</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الاسم المختصر للنص</translation>
</message>
<message>
<source>Short name</source>
<extracomment>ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>الاسم المختصر</translation>
</message>
<message>
<source>Deadline for written inputs</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الموعد النهائي للمساهمات الخطية</translation>
</message>
<message>
<source>5 June</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>5 حزيران/يونيه</translation>
</message>
<message>
<source>Deadline</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الموعد النهائي</translation>
</message>
<message>
<source>Contacts for written inputs</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>جهات الاتصال للمساهمات الخطية</translation>
</message>
<message>
<source>Convener</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الجهة الداعية</translation>
</message>
<message>
<source>Add a convener</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>إضافة جهة داعية</translation>
</message>
<message>
<source>Role</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الدور</translation>
</message>
<message>
<source>co-facilitator</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>ميسّر مشارك</translation>
</message>
<message>
<source>Honorific</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>لقب التشريف</translation>
</message>
<message>
<source>H.E. Ms.</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>سعادة السيدة</translation>
</message>
<message>
<source>Post</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>المنصب</translation>
</message>
<message>
<source>Ambassador</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>سفيرة</translation>
</message>
<message>
<source>Of</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الدولة أو الجهة</translation>
</message>
<message>
<source>Norland</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>نورلاند</translation>
</message>
<message>
<source>To</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>لدى</translation>
</message>
<message>
<source>the UN</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الأمم المتحدة</translation>
</message>
<message>
<source>When, if known</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الموعد إن عُرف</translation>
</message>
<message>
<source>5 June, or in spring</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>5 حزيران/يونيه، أو في الربيع</translation>
</message>
<message>
<source>Next step</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>الخطوة المقبلة</translation>
</message>
<message>
<source>Add a next step</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>إضافة خطوة مقبلة</translation>
</message>
<message>
<source>What</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>ماذا</translation>
</message>
<message>
<source>second reading of the text</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>القراءة الثانية للنص</translation>
</message>
<message>
<source>Where</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>أين</translation>
</message>
<message>
<source>UN Office at Geneva</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>مكتب الأمم المتحدة في جنيف</translation>
</message>
<message>
<source>Remove: {words}</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>إزالة: {words}</translation>
</message>
<message>
<source>{noun} removed</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>أُزيل: {noun}</translation>
</message>
<message>
<source>Add office@example.org or https://…, then Enter</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>أضف office@example.org أو https://… ثم اضغط Enter</translation>
</message>
<message>
<source>New contact for written inputs</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>جهة اتصال جديدة للمساهمات الخطية</translation>
</message>
<message>
<source>Contact added</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>أُضيفت جهة اتصال</translation>
</message>
<message>
<source>Not added: {why}</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py, ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>لم يُضف: {why}</translation>
</message>
<message>
<source>Address or link</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>عنوان أو رابط</translation>
</message>
<message>
<source>Text shown for the link</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>النص المعروض للرابط</translation>
</message>
<message>
<source>discussion space</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>حيز المناقشة</translation>
</message>
<message>
<source>Remove the contact {value}</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>إزالة جهة الاتصال {value}</translation>
</message>
<message>
<source>Contact removed</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>أُزيلت جهة اتصال</translation>
</message>
<message>
<source>e.g. {example}</source>
<extracomment>ui/townnotes_ui/prepare/fields.py</extracomment>
<translation>مثلا {example}</translation>
</message>
<message>
<source>Not saved</source>
<extracomment>ui/townnotes_ui/prepare/fields.py</extracomment>
<translation>لم يُحفظ</translation>
</message>
<message>
<source>Not saved: {why}</source>
<extracomment>ui/townnotes_ui/prepare/fields.py</extracomment>
<translation>لم يُحفظ: {why}</translation>
</message>
<message>
<source>First</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>الأول</translation>
</message>
<message>
<source>Second</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>الثاني</translation>
</message>
<message>
<source>Type a few letters of a name</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>اكتب بضعة حروف من اسم</translation>
</message>
<message>
<source>They are one person: shown by the fuller name and counted once.</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>هما شخص واحد: يُعرض بالاسم الأكمل ويُحتسب مرة واحدة.</translation>
</message>
<message>
<source>Choose two different participants; nothing was joined.</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>اختر مشاركَين مختلفين؛ لم يُضم شيء.</translation>
</message>
<message>
<source>Joined as {called}. One undo separates them.</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>ضُما باسم {called}. وتراجع واحد يفصلهما.</translation>
</message>
<message>
<source>Next in series</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>التالي في السلسلة</translation>
</message>
<message>
<source>Date, attendance, texts, interventions and summary start empty.</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>يبدأ التاريخ والحضور والنصوص والمداخلات والموجز فارغة.</translation>
</message>
<message numerus="yes">
<source>With its participant|With its {n} participants</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>مع مشاركيه (0)</numerusform>
<numerusform>مع مشاركيه (1)</numerusform>
<numerusform>مع مشاركيه (2)</numerusform>
<numerusform>مع مشاركيه ({n})</numerusform>
<numerusform>مع مشاركيه ({n})</numerusform>
<numerusform>مع مشاركيه ({n})</numerusform>
</translation>
</message>
<message>
<source>Create…  ↵</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>إنشاء…  ↵</translation>
</message>
<message numerus="yes">
<source>1 convener|{n} conveners</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>لا جهات داعية</numerusform>
<numerusform>جهة داعية واحدة</numerusform>
<numerusform>جهتان داعيتان</numerusform>
<numerusform>{n} جهات داعية</numerusform>
<numerusform>{n} جهة داعية</numerusform>
<numerusform>{n} جهة داعية</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 category|{n} categories</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>لا فئات</numerusform>
<numerusform>فئة واحدة</numerusform>
<numerusform>فئتان</numerusform>
<numerusform>{n} فئات</numerusform>
<numerusform>{n} فئة</numerusform>
<numerusform>{n} فئة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 theme|{n} themes</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>لا مواضيع</numerusform>
<numerusform>موضوع واحد</numerusform>
<numerusform>موضوعان</numerusform>
<numerusform>{n} مواضيع</numerusform>
<numerusform>{n} موضوعا</numerusform>
<numerusform>{n} موضوع</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 contact|{n} contacts</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>لا جهات اتصال</numerusform>
<numerusform>جهة اتصال واحدة</numerusform>
<numerusform>جهتا اتصال</numerusform>
<numerusform>{n} جهات اتصال</numerusform>
<numerusform>{n} جهة اتصال</numerusform>
<numerusform>{n} جهة اتصال</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 stance|{n} stances</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>لا مواقف</numerusform>
<numerusform>موقف واحد</numerusform>
<numerusform>موقفان</numerusform>
<numerusform>{n} مواقف</numerusform>
<numerusform>{n} موقفا</numerusform>
<numerusform>{n} موقف</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 agenda item|{n} agenda items</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>لا بنود من جدول الأعمال</numerusform>
<numerusform>بند واحد من جدول الأعمال</numerusform>
<numerusform>بندان من جدول الأعمال</numerusform>
<numerusform>{n} بنود من جدول الأعمال</numerusform>
<numerusform>{n} بندا من جدول الأعمال</numerusform>
<numerusform>{n} بند من جدول الأعمال</numerusform>
</translation>
</message>
<message>
<source>the style of the summary</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>أسلوب الموجز</translation>
</message>
<message>
<source>It begins with {filter}.</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>يبدأ بما يلي: {filter}.</translation>
</message>
<message>
<source>Space confirms the name; giving an organization does, too</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>مفتاح المسافة يؤكد الاسم؛ وكذلك إعطاء منظمة</translation>
</message>
<message>
<source>Ada Obi</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Ada Obi</translation>
</message>
<message>
<source>River Network</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>شبكة النهر</translation>
</message>
<message>
<source>Add participant</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>إضافة مشارك</translation>
</message>
<message>
<source>Participants</source>
<extracomment>ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/room.py</extracomment>
<translation>المشاركون</translation>
</message>
<message>
<source>Bring in…</source>
<extracomment>ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>إدراج…</translation>
</message>
<message>
<source>A registration list or a report of a call; Ctrl+V takes what was copied</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>قائمة تسجيل أو تقرير مكالمة؛ وCtrl+V يدرج ما نُسخ</translation>
</message>
<message>
<source>Confirm name  Space</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>تأكيد الاسم  Space</translation>
</message>
<message>
<source>Nobody yet. Drop a list or a report of a call on the window, paste what you copied with {key}, or type names below. Who speaks can also come in during the call.</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>لا أحد بعد. أفلت قائمة أو تقرير مكالمة على النافذة، أو الصق ما نسخته باستخدام {key}، أو اكتب الأسماء أدناه. ويمكن أيضا إضافة المتكلمين أثناء المكالمة.</translation>
</message>
<message>
<source>Filter…</source>
<extracomment>ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>تصفية…</translation>
</message>
<message>
<source>Participants · {count}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>المشاركون · {count}</translation>
</message>
<message numerus="yes">
<source>{n} to identify|{n} to identify</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>
<numerusform>يتعين تحديد هويتهم: 0</numerusform>
<numerusform>يتعين تحديد هويتهم: 1</numerusform>
<numerusform>يتعين تحديد هويتهم: 2</numerusform>
<numerusform>يتعين تحديد هويتهم: {n}</numerusform>
<numerusform>يتعين تحديد هويتهم: {n}</numerusform>
<numerusform>يتعين تحديد هويتهم: {n}</numerusform>
</translation>
</message>
<message>
<source>Names confirmed</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>أُكدت أسماء</translation>
</message>
<message>
<source>Participant removed</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>أُزيل مشارك</translation>
</message>
<message>
<source>Participant added</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>أُضيف مشارك</translation>
</message>
<message numerus="yes">
<source>{n} selected · type the first letters of a category to give it to all|{n} selected · type the first letters of a category to give it to all</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>
<numerusform>المحدد: 0 · اكتب الحروف الأولى من فئة لمنحها للجميع</numerusform>
<numerusform>المحدد: 1 · اكتب الحروف الأولى من فئة لمنحها للجميع</numerusform>
<numerusform>المحدد: 2 · اكتب الحروف الأولى من فئة لمنحها للجميع</numerusform>
<numerusform>المحدد: {n} · اكتب الحروف الأولى من فئة لمنحها للجميع</numerusform>
<numerusform>المحدد: {n} · اكتب الحروف الأولى من فئة لمنحها للجميع</numerusform>
<numerusform>المحدد: {n} · اكتب الحروف الأولى من فئة لمنحها للجميع</numerusform>
</translation>
</message>
<message>
<source>Also known as</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>يُعرف أيضا باسم</translation>
</message>
<message>
<source>Pronounced</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>النطق</translation>
</message>
<message>
<source>also written: {others}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>يُكتب أيضا: {others}</translation>
</message>
<message>
<source>Participant: {title}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>المشارك: {title}</translation>
</message>
<message>
<source>Participant: {words}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>المشارك: {words}</translation>
</message>
<message>
<source>time limits: {name}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>الحدود الزمنية: {name}</translation>
</message>
<message numerus="yes">
<source>{n} category has the limits of: {preset}.|{n} categories have the limits of: {preset}.</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>
<numerusform>فئات لها حدود {preset}: 0.</numerusform>
<numerusform>فئات لها حدود {preset}: 1.</numerusform>
<numerusform>فئات لها حدود {preset}: 2.</numerusform>
<numerusform>فئات لها حدود {preset}: {n}.</numerusform>
<numerusform>فئات لها حدود {preset}: {n}.</numerusform>
<numerusform>فئات لها حدود {preset}: {n}.</numerusform>
</translation>
</message>
<message>
<source>The present speaker keeps their own.</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>يحتفظ المتكلم الحالي بحده.</translation>
</message>
<message>
<source>chairs {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>الرئاسة {limit}</translation>
</message>
<message>
<source>groups {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>المجموعات {limit}</translation>
</message>
<message>
<source>States {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>الدول {limit}</translation>
</message>
<message>
<source>others {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>الآخرون {limit}</translation>
</message>
<message>
<source>everybody {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>الجميع {limit}</translation>
</message>
<message>
<source>Enter gives every category these limits. Source: {source}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>يمنح Enter كل فئة هذه الحدود. المصدر: {source}</translation>
</message>
<message>
<source>In the summary</source>
<extracomment>ui/townnotes_ui/prepare/preview.py, ui/townnotes_ui/wording_round/sides.py</extracomment>
<translation>في الموجز</translation>
</message>
<message>
<source>Preview of the title, the opening and the closing</source>
<extracomment>ui/townnotes_ui/prepare/preview.py</extracomment>
<translation>معاينة العنوان والافتتاح والاختتام</translation>
</message>
<message>
<source>Details</source>
<extracomment>ui/townnotes_ui/prepare/room.py</extracomment>
<translation>التفاصيل</translation>
</message>
<message>
<source>Stances</source>
<extracomment>ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>المواقف</translation>
</message>
<message>
<source>Sections of Prepare</source>
<extracomment>ui/townnotes_ui/prepare/room.py</extracomment>
<translation>أقسام التحضير</translation>
</message>
<message>
<source>Stances of this session</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>مواقف هذه الجلسة</translation>
</message>
<message>
<source>Stance</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>الموقف</translation>
</message>
<message>
<source>pleaded for</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>pleaded for</translation>
</message>
<message>
<source>As strong as</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>يماثل في القوة</translation>
</message>
<message>
<source>urged</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>urged</translation>
</message>
<message>
<source>Add stance</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>إضافة موقف</translation>
</message>
<message>
<source>Stances of this session · {count}, beside the {count2} common ones</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>مواقف هذه الجلسة · {count}، إلى جانب المواقف الشائعة وعددها {count2}</translation>
</message>
<message>
<source>Stance removed</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>أُزيل موقف</translation>
</message>
<message>
<source>Followed by</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>يليه</translation>
</message>
<message>
<source>In French</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>بالفرنسية</translation>
</message>
<message>
<source>In Spanish</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>بالإسبانية</translation>
</message>
<message>
<source>Stance added</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>أُضيف موقف</translation>
</message>
<message>
<source>stronger than {family}</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>أقوى من {family}</translation>
</message>
<message>
<source>a thing: … a fund</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>شيء: … a fund</translation>
</message>
<message>
<source>to: … to build a fund</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>to: … to build a fund</translation>
</message>
<message>
<source>that: … that funds are short</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>that: … that funds are short</translation>
</message>
<message>
<source>-ing: … building a fund</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>-ing: … building a fund</translation>
</message>
<message>
<source>Common stances, from weak to strong</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>المواقف الشائعة من الضعيف إلى القوي</translation>
</message>
<message>
<source>In a note ! and the first letters, as in !call, or the sign at the line’s start</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>في المدونة ! والحروف الأولى، مثل !call، أو العلامة في أول السطر</translation>
</message>
<message>
<source>approving</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>استحسان</translation>
</message>
<message>
<source>asking for</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>طلب</translation>
</message>
<message>
<source>emphasizing</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>تأكيد</translation>
</message>
<message>
<source>doubting</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>تشكيك</translation>
</message>
<message>
<source>telling</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>إخبار</translation>
</message>
<message>
<source>repeating</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>تكرار</translation>
</message>
<message numerus="yes">
<source>{n} row removed|{n} rows removed</source>
<extracomment>ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>
<numerusform>صفوف أُزيلت: 0</numerusform>
<numerusform>صفوف أُزيلت: 1</numerusform>
<numerusform>صفوف أُزيلت: 2</numerusform>
<numerusform>صفوف أُزيلت: {n}</numerusform>
<numerusform>صفوف أُزيلت: {n}</numerusform>
<numerusform>صفوف أُزيلت: {n}</numerusform>
</translation>
</message>
<message>
<source>{word}, such as {example}</source>
<extracomment>ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>{word}، مثل {example}</translation>
</message>
<message>
<source>REV2</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>REV2</translation>
</message>
<message>
<source>second revised draft of the Compact</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>المشروع المنقح الثاني للاتفاق</translation>
</message>
<message>
<source>Add text</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>إضافة نص</translation>
</message>
<message>
<source>Texts · {count}</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>النصوص · {count}</translation>
</message>
<message>
<source>Text removed</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>أُزيل نص</translation>
</message>
<message>
<source>Text: {title}</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>النص: {title}</translation>
</message>
<message>
<source>Paragraphs</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/prepare/texts/sheet.py, ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>الفقرات</translation>
</message>
<message>
<source>§ cites it</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>§ يستشهد به</translation>
</message>
<message>
<source>Text that § cites</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>النص الذي يستشهد به §</translation>
</message>
<message>
<source>Text added</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>أُضيف نص</translation>
</message>
<message>
<source>12 or 12a</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>12 أو 12a</translation>
</message>
<message>
<source>Text of the paragraph</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>نص الفقرة</translation>
</message>
<message>
<source>Add paragraph</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>إضافة فقرة</translation>
</message>
<message>
<source>Read from a file…</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>القراءة من ملف…</translation>
</message>
<message>
<source>Paste  Ctrl+V</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>لصق  Ctrl+V</translation>
</message>
<message>
<source>Paragraphs of {named} · {count}</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>فقرات {named} · {count}</translation>
</message>
<message>
<source>Paste the text here with Ctrl+V, or read it from a Word file: a note then cites its paragraphs by their numbers, as in §12.</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>الصق النص هنا باستخدام Ctrl+V، أو اقرأه من ملف Word: عندئذ تستشهد المدونة بفقراته بأرقامها، مثل §12.</translation>
</message>
<message>
<source>Paragraph removed</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>أُزيلت فقرة</translation>
</message>
<message>
<source>Paragraph</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>الفقرة</translation>
</message>
<message>
<source>A paragraph needs a number and a text.</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>تحتاج الفقرة إلى رقم ونص.</translation>
</message>
<message>
<source>Paragraph {number} exists already.</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>الفقرة {number} موجودة بالفعل.</translation>
</message>
<message>
<source>Paragraph added</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>أُضيفت فقرة</translation>
</message>
<message>
<source>Short name, such as REV2</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>الاسم المختصر، مثل REV2</translation>
</message>
<message>
<source>Name, such as second revised draft of the Compact</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>الاسم، مثل المشروع المنقح الثاني للاتفاق</translation>
</message>
<message>
<source>Text brought in</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>أُدرج نص</translation>
</message>
<message numerus="yes">
<source>Number its paragraph|Number its {n} paragraphs in their order</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>لا فقرات للترقيم</numerusform>
<numerusform>ترقيم فقرته</numerusform>
<numerusform>ترقيم فقرتيه بالترتيب</numerusform>
<numerusform>ترقيم فقراته وعددها {n} بالترتيب</numerusform>
<numerusform>ترقيم فقراته وعددها {n} بالترتيب</numerusform>
<numerusform>ترقيم فقراته وعددها {n} بالترتيب</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} paragraph, §{first} to §{last}|{n} paragraphs, §{first} to §{last}</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>لا فقرات، من §{first} إلى §{last}</numerusform>
<numerusform>فقرة واحدة، من §{first} إلى §{last}</numerusform>
<numerusform>فقرتان، من §{first} إلى §{last}</numerusform>
<numerusform>{n} فقرات، من §{first} إلى §{last}</numerusform>
<numerusform>{n} فقرة، من §{first} إلى §{last}</numerusform>
<numerusform>{n} فقرة، من §{first} إلى §{last}</numerusform>
</translation>
</message>
<message>
<source>No paragraph numbers</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>بلا أرقام فقرات</translation>
</message>
<message>
<source>No line of it begins with a number.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>لا يبدأ أي سطر منه برقم.</translation>
</message>
<message>
<source>It is empty.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>هو فارغ.</translation>
</message>
<message numerus="yes">
<source>It replaces the paragraph that is there.|They replace the {n} that are there.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>لا يحل محل أي فقرة.</numerusform>
<numerusform>يحل محل الفقرة الموجودة.</numerusform>
<numerusform>يحل محل الفقرتين الموجودتين.</numerusform>
<numerusform>يحل محل الفقرات الموجودة وعددها {n}.</numerusform>
<numerusform>يحل محل الفقرات الموجودة وعددها {n}.</numerusform>
<numerusform>يحل محل الفقرات الموجودة وعددها {n}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 heading between paragraphs is left out.|{n} headings between paragraphs are left out.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>عناوين بين الفقرات استُبعدت: 0.</numerusform>
<numerusform>عناوين بين الفقرات استُبعدت: 1.</numerusform>
<numerusform>عناوين بين الفقرات استُبعدت: 2.</numerusform>
<numerusform>عناوين بين الفقرات استُبعدت: {n}.</numerusform>
<numerusform>عناوين بين الفقرات استُبعدت: {n}.</numerusform>
<numerusform>عناوين بين الفقرات استُبعدت: {n}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 number that came before stays in its paragraph.|{n} numbers that came before stay in their paragraphs.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>أرقام سبق ورودها تبقى في فقرتها: 0.</numerusform>
<numerusform>أرقام سبق ورودها تبقى في فقرتها: 1.</numerusform>
<numerusform>أرقام سبق ورودها تبقى في فقرتها: 2.</numerusform>
<numerusform>أرقام سبق ورودها تبقى في فقرتها: {n}.</numerusform>
<numerusform>أرقام سبق ورودها تبقى في فقرتها: {n}.</numerusform>
<numerusform>أرقام سبق ورودها تبقى في فقرتها: {n}.</numerusform>
</translation>
</message>
<message>
<source>It is too long; its end is cut off.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>هو أطول من اللازم؛ اقتُطعت نهايته.</translation>
</message>
<message>
<source>The themes are saved as {where}</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>حُفظت المواضيع باسم {where}</translation>
</message>
<message>
<source>Themes brought in</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>أُدرجت مواضيع</translation>
</message>
<message numerus="yes">
<source>1 theme is new|{n} themes are new</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>
<numerusform>مواضيع جديدة: 0</numerusform>
<numerusform>مواضيع جديدة: 1</numerusform>
<numerusform>مواضيع جديدة: 2</numerusform>
<numerusform>مواضيع جديدة: {n}</numerusform>
<numerusform>مواضيع جديدة: {n}</numerusform>
<numerusform>مواضيع جديدة: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 known is filled in|{n} known are filled in</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>
<numerusform>معروفة مُلئت حقولها: 0</numerusform>
<numerusform>معروفة مُلئت حقولها: 1</numerusform>
<numerusform>معروفة مُلئت حقولها: 2</numerusform>
<numerusform>معروفة مُلئت حقولها: {n}</numerusform>
<numerusform>معروفة مُلئت حقولها: {n}</numerusform>
<numerusform>معروفة مُلئت حقولها: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 is known|{n} are known</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>
<numerusform>معروفة: 0</numerusform>
<numerusform>معروفة: 1</numerusform>
<numerusform>معروفة: 2</numerusform>
<numerusform>معروفة: {n}</numerusform>
<numerusform>معروفة: {n}</numerusform>
<numerusform>معروفة: {n}</numerusform>
</translation>
</message>
<message>
<source>No themes</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>لا مواضيع</translation>
</message>
<message>
<source>known: empty fields are filled</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>معروف: تُملأ الحقول الفارغة</translation>
</message>
<message>
<source>Up</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>أعلى</translation>
</message>
<message>
<source>Down</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>أسفل</translation>
</message>
<message>
<source>Move the theme up (Alt+Up)</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>نقل الموضوع إلى أعلى (Alt+Up)</translation>
</message>
<message>
<source>Move the theme down (Alt+Down)</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>نقل الموضوع إلى أسفل (Alt+Down)</translation>
</message>
<message>
<source>Separate</source>
<extracomment>ui/townnotes_ui/prepare/themes.py, ui/townnotes_ui/review/board.py</extracomment>
<translation>فصل</translation>
</message>
<message>
<source>Merged into it: {merged}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>المدموج فيه: {merged}</translation>
</message>
<message>
<source>Called {earlier} before, renamed {renamed}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>كان اسمه {earlier}، أعيدت تسميته {renamed}</translation>
</message>
<message>
<source>Theme</source>
<extracomment>ui/townnotes_ui/prepare/themes.py, ui/townnotes_ui/review/theme_table.py, ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>الموضوع</translation>
</message>
<message>
<source>wages, or labour &gt; wages</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>الأجور، أو العمل &gt; الأجور</translation>
</message>
<message>
<source>Topic</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>عنوان الموضوع</translation>
</message>
<message>
<source>fair pay for night work</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>أجر عادل للعمل الليلي</translation>
</message>
<message>
<source>Add theme</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>إضافة موضوع</translation>
</message>
<message>
<source>A list of themes, such as one saved here, as CSV</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>قائمة مواضيع، كالتي حُفظت هنا، بنسق CSV</translation>
</message>
<message>
<source>Save list…</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>حفظ القائمة…</translation>
</message>
<message>
<source>Themes · {count}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>المواضيع · {count}</translation>
</message>
<message>
<source>Theme removed</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>أُزيل موضوع</translation>
</message>
<message>
<source>Key</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>المفتاح</translation>
</message>
<message>
<source>Colour</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>اللون</translation>
</message>
<message>
<source>Topic in the summary</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>عنوان الموضوع في الموجز</translation>
</message>
<message>
<source>Under</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>تحت</translation>
</message>
<message>
<source>Comes first</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>يأتي أولا</translation>
</message>
<message>
<source>Definition</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>التعريف</translation>
</message>
<message>
<source>Theme: {title}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>الموضوع: {title}</translation>
</message>
<message>
<source>Themes separated</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>فُصلت مواضيع</translation>
</message>
<message>
<source>Theme moved</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>نُقل موضوع</translation>
</message>
<message>
<source>Theme added</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>أُضيف موضوع</translation>
</message>
<message>
<source>violet</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>بنفسجي</translation>
</message>
<message>
<source>teal</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>أزرق مخضر</translation>
</message>
<message>
<source>orange</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>برتقالي</translation>
</message>
<message>
<source>green</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>أخضر</translation>
</message>
<message>
<source>blue</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>أزرق</translation>
</message>
<message>
<source>crimson</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>قرمزي</translation>
</message>
<message>
<source>olive</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>زيتوني</translation>
</message>
<message>
<source>sea green</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>أخضر بحري</translation>
</message>
<message>
<source>slate</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>أردوازي</translation>
</message>
<message>
<source>amber</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>كهرماني</translation>
</message>
<message>
<source>indigo</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>نيلي</translation>
</message>
<message>
<source>brown</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>بني</translation>
</message>
<message>
<source>This session is open already.</source>
<extracomment>ui/townnotes_ui/program.py</extracomment>
<translation>هذه الجلسة مفتوحة بالفعل.</translation>
</message>
<message>
<source>Practice call</source>
<extracomment>ui/townnotes_ui/program.py</extracomment>
<translation>مكالمة تدريب</translation>
</message>
<message>
<source>“{stem}” is being opened …</source>
<extracomment>ui/townnotes_ui/program.py</extracomment>
<translation>جار فتح «{stem}» …</translation>
</message>
<message>
<source>in “{part_of}”, another’s name?</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>في «{part_of}»، اسم شخص آخر؟</translation>
</message>
<message>
<source>a name</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>اسم</translation>
</message>
<message>
<source>an organization</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>منظمة</translation>
</message>
<message>
<source>whom somebody speaks for</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>من يتكلم شخص باسمه</translation>
</message>
<message>
<source>a theme</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>موضوع</translation>
</message>
<message>
<source>a theme in the summary</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>موضوع في الموجز</translation>
</message>
<message>
<source>summary · {label}</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>الموجز · {label}</translation>
</message>
<message>
<source>summary</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>الموجز</translation>
</message>
<message>
<source>opening note</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>مدونة الافتتاح</translation>
</message>
<message>
<source>Find and replace</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>البحث والاستبدال</translation>
</message>
<message>
<source>Match case</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>مطابقة حالة الأحرف</translation>
</message>
<message>
<source>Also inside longer words</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>داخل الكلمات الأطول أيضا</translation>
</message>
<message>
<source>“{words}” replaced</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>استُبدل «{words}»</translation>
</message>
<message>
<source>Undo reverses all of it.</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>التراجع يعكس ذلك كله.</translation>
</message>
<message numerus="yes">
<source>{n} place changed.|{n} places changed.</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>
<numerusform>مواضع تغيرت: 0.</numerusform>
<numerusform>مواضع تغيرت: 1.</numerusform>
<numerusform>مواضع تغيرت: 2.</numerusform>
<numerusform>مواضع تغيرت: {n}.</numerusform>
<numerusform>مواضع تغيرت: {n}.</numerusform>
<numerusform>مواضع تغيرت: {n}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} place|{n} places</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>
<numerusform>مواضع: 0</numerusform>
<numerusform>مواضع: 1</numerusform>
<numerusform>مواضع: 2</numerusform>
<numerusform>مواضع: {n}</numerusform>
<numerusform>مواضع: {n}</numerusform>
<numerusform>مواضع: {n}</numerusform>
</translation>
</message>
<message>
<source>Nothing was found.</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>لم يُعثر على شيء.</translation>
</message>
<message numerus="yes">
<source>{n} may be another’s name: tick it with Space|{n} may be others’ names: tick them with Space</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>
<numerusform>قد تكون أسماء آخرين: 0؛ للتأشير عليها مفتاح المسافة</numerusform>
<numerusform>قد تكون أسماء آخرين: 1؛ للتأشير عليها مفتاح المسافة</numerusform>
<numerusform>قد تكون أسماء آخرين: 2؛ للتأشير عليها مفتاح المسافة</numerusform>
<numerusform>قد تكون أسماء آخرين: {n}؛ للتأشير عليها مفتاح المسافة</numerusform>
<numerusform>قد تكون أسماء آخرين: {n}؛ للتأشير عليها مفتاح المسافة</numerusform>
<numerusform>قد تكون أسماء آخرين: {n}؛ للتأشير عليها مفتاح المسافة</numerusform>
</translation>
</message>
<message>
<source>the final summary stays as it is</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>يبقى الموجز النهائي كما هو</translation>
</message>
<message numerus="yes">
<source>Replace {n}|Replace {n}</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>
<numerusform>استبدال 0</numerusform>
<numerusform>استبدال 1</numerusform>
<numerusform>استبدال 2</numerusform>
<numerusform>استبدال {n}</numerusform>
<numerusform>استبدال {n}</numerusform>
<numerusform>استبدال {n}</numerusform>
</translation>
</message>
<message>
<source>Find</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>بحث عن</translation>
</message>
<message>
<source>Replace with</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>استبدال بـ</translation>
</message>
<message>
<source>What would change</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>ما سيتغير</translation>
</message>
<message>
<source>“{old}” to “{instead}”, {where}</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>«{old}» إلى «{instead}»، {where}</translation>
</message>
<message>
<source>{said}: stays</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>{said}: يبقى</translation>
</message>
<message>
<source>The draft begins with the theme of most speakers.</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>تبدأ المسودة بالموضوع الذي تناوله أكبر عدد من المتكلمين.</translation>
</message>
<message>
<source>Select a card first, then join it with another.</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>حدد بطاقة أولا ثم ضمها إلى أخرى.</translation>
</message>
<message>
<source>Separate points</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>فصل نقاط</translation>
</message>
<message>
<source>Join points</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>ضم نقاط</translation>
</message>
<message>
<source>Joined into one statement; all its sources stay.</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>ضُمت في بيان واحد؛ وتبقى كل مصادرها.</translation>
</message>
<message>
<source>Words of a statement</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>كلمات بيان</translation>
</message>
<message>
<source>Order of points</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>ترتيب النقاط</translation>
</message>
<message>
<source>Order of themes</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>ترتيب المواضيع</translation>
</message>
<message>
<source>Another theme for a point</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>موضوع آخر لنقطة</translation>
</message>
<message>
<source>Keep points apart</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>عدم ضم نقاط</translation>
</message>
<message>
<source>Choose the card’s theme: Enter moves it there, Esc cancels</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>اختر موضوع البطاقة: ينقلها Enter إليه، ويلغي Esc</translation>
</message>
<message>
<source>Marked: {key} on another card joins the two, Esc cancels</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>معلّمة: {key} على بطاقة أخرى يضم الاثنتين، ويلغي Esc</translation>
</message>
<message>
<source>{key} joins two cards · Alt+↑ ↓ puts a card elsewhere · M moves it to another theme · W takes another’s words</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>{key} يضم بطاقتين · Alt+↑ ↓ ينقل البطاقة · M ينقلها إلى موضوع آخر · W يأخذ كلمات متكلم آخر</translation>
</message>
<message>
<source>cards</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>البطاقات</translation>
</message>
<message>
<source>How many remarks the theme has; those that were joined count as one</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>عدد الملاحظات في الموضوع؛ وتُحتسب المضمومة ملاحظة واحدة</translation>
</message>
<message>
<source>Without a theme</source>
<extracomment>ui/townnotes_ui/review/board_cards.py</extracomment>
<translation>بلا موضوع</translation>
</message>
<message>
<source>Marked to be joined</source>
<extracomment>ui/townnotes_ui/review/board_cards.py</extracomment>
<translation>معلّمة للضم</translation>
</message>
<message>
<source>Likely the same · {share} %</source>
<extracomment>ui/townnotes_ui/review/board_cards.py</extracomment>
<translation>مرجح أنها نفسها · {share} %</translation>
</message>
<message>
<source>Cards of the theme</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>بطاقات الموضوع</translation>
</message>
<message>
<source>marked to be joined</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>معلّمة للضم</translation>
</message>
<message>
<source>Likely the same</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>مرجح أنها نفسها</translation>
</message>
<message>
<source>likely the same, {share} per cent</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>مرجح أنها نفسها، {share} في المائة</translation>
</message>
<message>
<source>No two cards of this theme are likely the same.</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>لا بطاقتين في هذا الموضوع مرجح أنهما نفسهما.</translation>
</message>
<message>
<source>Join · Enter</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>ضم · Enter</translation>
</message>
<message>
<source>Keep apart · Delete</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>عدم الضم · Delete</translation>
</message>
<message>
<source>Likely the same · {count}</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>مرجح أنها نفسها · {count}</translation>
</message>
<message>
<source>Drag a column’s edge to resize it; the first words take the remaining width.</source>
<extracomment>ui/townnotes_ui/review/columns_sheet.py</extracomment>
<translation>اسحب حافة العمود لتغيير عرضه؛ وتأخذ الكلمات الأولى العرض المتبقي.</translation>
</message>
<message>
<source>words of the call</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>نص المكالمة</translation>
</message>
<message>
<source>No.</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>رقم</translation>
</message>
<message>
<source>Spoken</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>مدة الكلام</translation>
</message>
<message>
<source>First words</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>الكلمات الأولى</translation>
</message>
<message>
<source>Points of the intervention</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>نقاط المداخلة</translation>
</message>
<message>
<source>Close the reading pane</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>إغلاق لوح القراءة</translation>
</message>
<message>
<source>No points were noted.</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>لم تدوَّن أي نقاط.</translation>
</message>
<message>
<source>Found · {count} in notes, {said} in words</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>النتائج · {count} في المدونات، {said} في نص المكالمة</translation>
</message>
<message>
<source>Found · {count}</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>النتائج · {count}</translation>
</message>
<message>
<source>Interventions · {count}</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>المداخلات · {count}</translation>
</message>
<message>
<source>Nothing can be corrected here: Enter shows both notes.</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>لا شيء يصوَّب هنا: يعرض Enter المدونتين.</translation>
</message>
<message>
<source>Select an intervention first, then correct it.</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>حدد مداخلة أولا ثم صوّبها.</translation>
</message>
<message>
<source>Search notes and names…</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>البحث في المدونات والأسماء…</translation>
</message>
<message>
<source>Search…</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>بحث…</translation>
</message>
<message>
<source>Search the interventions</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>البحث في المداخلات</translation>
</message>
<message numerus="yes">
<source>1 card|{n} cards</source>
<extracomment>ui/townnotes_ui/review/theme_column.py</extracomment>
<translation>
<numerusform>لا بطاقات</numerusform>
<numerusform>بطاقة واحدة</numerusform>
<numerusform>بطاقتان</numerusform>
<numerusform>{n} بطاقات</numerusform>
<numerusform>{n} بطاقة</numerusform>
<numerusform>{n} بطاقة</numerusform>
</translation>
</message>
<message>
<source>all</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>الكل</translation>
</message>
<message>
<source>{theme}, {category}: {speakers}, {points}</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>{theme}، {category}: {speakers}، {points}</translation>
</message>
<message>
<source>Themes × categories · distinct speakers, and points</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>المواضيع × الفئات · المتكلمون المختلفون، والنقاط</translation>
</message>
<message>
<source>Points behind the number</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>النقاط وراء العدد</translation>
</message>
<message>
<source>Enter lists the points behind a number; Tab leads to them.</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>يعرض Enter النقاط وراء عدد؛ وينقلك Tab إليها.</translation>
</message>
<message>
<source>No theme has been named yet.</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>لم يسمَّ أي موضوع بعد.</translation>
</message>
<message numerus="yes">
<source>{label} · {title} · 1 point|{label} · {title} · {n} points</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>
<numerusform>{label} · {title} · لا نقاط</numerusform>
<numerusform>{label} · {title} · نقطة واحدة</numerusform>
<numerusform>{label} · {title} · نقطتان</numerusform>
<numerusform>{label} · {title} · {n} نقاط</numerusform>
<numerusform>{label} · {title} · {n} نقطة</numerusform>
<numerusform>{label} · {title} · {n} نقطة</numerusform>
</translation>
</message>
<message>
<source>A separate session with everything as it is now: without deleted text, earlier versions, or other note-takers’ words for the same remark.</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>جلسة منفصلة فيها كل شيء كما هو الآن: بلا نص محذوف، ولا نسخ سابقة، ولا كلمات مدوّنين آخرين للملاحظة نفسها.</translation>
</message>
<message>
<source>Without private points and participants’ e-mail addresses</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>بلا نقاط خاصة ولا عناوين بريد المشاركين</translation>
</message>
<message>
<source>Save copy…</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>حفظ نسخة…</translation>
</message>
<message>
<source>{stem} (clean copy)</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>{stem} (نسخة نظيفة)</translation>
</message>
<message>
<source>Change them, then erase the name again, so that their earlier wording goes, too.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>غيّرها ثم امحُ الاسم مجددا، لتزول صياغتها السابقة أيضا.</translation>
</message>
<message numerus="yes">
<source>In {file} {n} text still names them: open it to change that, then erase the name there again.|In {file} {n} texts still name them: open it to change that, then erase the name there again.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>
<numerusform>في {file} نصوص ما زالت تذكر الاسم: 0؛ افتحه لتغييرها ثم امحُ الاسم هناك مجددا.</numerusform>
<numerusform>في {file} نصوص ما زالت تذكر الاسم: 1؛ افتحه لتغييرها ثم امحُ الاسم هناك مجددا.</numerusform>
<numerusform>في {file} نصوص ما زالت تذكر الاسم: 2؛ افتحه لتغييرها ثم امحُ الاسم هناك مجددا.</numerusform>
<numerusform>في {file} نصوص ما زالت تذكر الاسم: {n}؛ افتحه لتغييرها ثم امحُ الاسم هناك مجددا.</numerusform>
<numerusform>في {file} نصوص ما زالت تذكر الاسم: {n}؛ افتحه لتغييرها ثم امحُ الاسم هناك مجددا.</numerusform>
<numerusform>في {file} نصوص ما زالت تذكر الاسم: {n}؛ افتحه لتغييرها ثم امحُ الاسم هناك مجددا.</numerusform>
</translation>
</message>
<message>
<source>The name is still in other files of this session: {files}.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>ما زال الاسم في ملفات أخرى لهذه الجلسة: {files}.</translation>
</message>
<message>
<source>Copies of {names} in the shared folder hold the name still; it stays out of here.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>ما زالت نسخ {names} في المجلد المشترك تحمل الاسم؛ ويبقى خارج هذا الملف.</translation>
</message>
<message numerus="yes">
<source>its backup|its {n} backups</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>
<numerusform>لا نسخ احتياطية</numerusform>
<numerusform>نسختها الاحتياطية</numerusform>
<numerusform>نسختاها الاحتياطيتان</numerusform>
<numerusform>نسخها الاحتياطية ({n})</numerusform>
<numerusform>نسخها الاحتياطية ({n})</numerusform>
<numerusform>نسخها الاحتياطية ({n})</numerusform>
</translation>
</message>
<message numerus="yes">
<source>a text kept aside|{n} texts kept aside</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>
<numerusform>لا نصوص محفوظة جانبا</numerusform>
<numerusform>نص محفوظ جانبا</numerusform>
<numerusform>نصان محفوظان جانبا</numerusform>
<numerusform>{n} نصوص محفوظة جانبا</numerusform>
<numerusform>{n} نصا محفوظا جانبا</numerusform>
<numerusform>{n} نص محفوظ جانبا</numerusform>
</translation>
</message>
<message>
<source>the session</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>الجلسة</translation>
</message>
<message>
<source>{where} and {last}</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>{where} و{last}</translation>
</message>
<message>
<source>Erased from {told}.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>مُحي مما يلي: {told}.</translation>
</message>
<message>
<source>Whom to erase</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>من يراد محوه</translation>
</message>
<message>
<source>People in this session</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>الأشخاص في هذه الجلسة</translation>
</message>
<message>
<source>Keep them as “a participant” of their category, counted as before</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>الإبقاء عليه بصفة «أحد المشاركين» من فئته، ويُحتسب كما كان</translation>
</message>
<message>
<source>In the backups of this session, too</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>في النسخ الاحتياطية لهذه الجلسة أيضا</translation>
</message>
<message>
<source>Erase permanently</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>محو نهائي</translation>
</message>
<message>
<source>Reading whom the session names…</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>جارية قراءة من تسميهم الجلسة…</translation>
</message>
<message>
<source>What they said stays, under “a participant”. Names, addresses, earlier versions and the undo of this session go, and cannot come back.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>يبقى ما قاله تحت «أحد المشاركين». وتزول الأسماء والعناوين والنسخ السابقة وإمكانية التراجع في هذه الجلسة، ولا يمكن أن تعود.</translation>
</message>
<message>
<source>nobody on the list; earlier words that name them</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>لا أحد في القائمة؛ كلمات سابقة تذكر الاسم</translation>
</message>
<message>
<source>removed before</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>أُزيل من قبل</translation>
</message>
<message>
<source>Nobody of that name was found.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>لم يُعثر على أحد بهذا الاسم.</translation>
</message>
<message>
<source>Looking through all that was said… {share} %</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>جار البحث في كل ما قيل… {share} %</translation>
</message>
<message>
<source>Erase {name} permanently</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>محو {name} نهائيا</translation>
</message>
<message>
<source>Change them first: what they said before goes with the person.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>غيّرها أولا: ما قيل قبلها يزول مع الشخص.</translation>
</message>
<message>
<source>In the session’s {count} backups, too</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>في النسخ الاحتياطية للجلسة أيضا ({count})</translation>
</message>
<message>
<source>In the session’s backup, too</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>في النسخة الاحتياطية للجلسة أيضا</translation>
</message>
<message>
<source>In the session’s backups, too; there are none yet</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>في النسخ الاحتياطية للجلسة أيضا؛ ولا توجد أي منها بعد</translation>
</message>
<message numerus="yes">
<source>1 intervention|{n} interventions</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py, ui/townnotes_ui/safety/version_words.py, ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>
<numerusform>لا مداخلات</numerusform>
<numerusform>مداخلة واحدة</numerusform>
<numerusform>مداخلتان</numerusform>
<numerusform>{n} مداخلات</numerusform>
<numerusform>{n} مداخلة</numerusform>
<numerusform>{n} مداخلة</numerusform>
</translation>
</message>
<message>
<source>{interventions} with {points} will stay.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>سيبقى: {interventions}، و{points}.</translation>
</message>
<message numerus="yes">
<source>1 earlier or deleted text that names them will go.|{n} earlier or deleted texts that name them will go.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>
<numerusform>نصوص سابقة أو محذوفة تذكر الاسم وستزول: 0.</numerusform>
<numerusform>نصوص سابقة أو محذوفة تذكر الاسم وستزول: 1.</numerusform>
<numerusform>نصوص سابقة أو محذوفة تذكر الاسم وستزول: 2.</numerusform>
<numerusform>نصوص سابقة أو محذوفة تذكر الاسم وستزول: {n}.</numerusform>
<numerusform>نصوص سابقة أو محذوفة تذكر الاسم وستزول: {n}.</numerusform>
<numerusform>نصوص سابقة أو محذوفة تذكر الاسم وستزول: {n}.</numerusform>
</translation>
</message>
<message>
<source>They have not spoken.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>لم يتكلم هذا الشخص.</translation>
</message>
<message numerus="yes">
<source>1 line of the words of the call will go.|{n} lines of the words of the call will go.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>
<numerusform>أسطر من نص المكالمة ستزول: 0.</numerusform>
<numerusform>أسطر من نص المكالمة ستزول: 1.</numerusform>
<numerusform>أسطر من نص المكالمة ستزول: 2.</numerusform>
<numerusform>أسطر من نص المكالمة ستزول: {n}.</numerusform>
<numerusform>أسطر من نص المكالمة ستزول: {n}.</numerusform>
<numerusform>أسطر من نص المكالمة ستزول: {n}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 text names them and stays:|{n} texts name them and stay:</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>
<numerusform>نصوص تذكر الاسم وتبقى (0):</numerusform>
<numerusform>نصوص تذكر الاسم وتبقى (1):</numerusform>
<numerusform>نصوص تذكر الاسم وتبقى (2):</numerusform>
<numerusform>نصوص تذكر الاسم وتبقى ({n}):</numerusform>
<numerusform>نصوص تذكر الاسم وتبقى ({n}):</numerusform>
<numerusform>نصوص تذكر الاسم وتبقى ({n}):</numerusform>
</translation>
</message>
<message numerus="yes">
<source>… and {n} more|… and {n} more</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>
<numerusform>… وغيرها: 0</numerusform>
<numerusform>… وغيرها: 1</numerusform>
<numerusform>… وغيرها: 2</numerusform>
<numerusform>… وغيرها: {n}</numerusform>
<numerusform>… وغيرها: {n}</numerusform>
<numerusform>… وغيرها: {n}</numerusform>
</translation>
</message>
<message>
<source>Not merged yet: {names}.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>لم يُدمج بعد: {names}.</translation>
</message>
<message>
<source>This session went on in “{file}”. What was noted since this file was left may not be in it.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>استمرت هذه الجلسة في «{file}». وقد لا يكون فيها ما دُوّن منذ ترك هذا الملف.</translation>
</message>
<message>
<source>Open that one</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>فتح ذلك الملف</translation>
</message>
<message>
<source>Merge what the backup has</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>دمج ما في النسخة الاحتياطية</translation>
</message>
<message>
<source>This file is older than what was in it last: what was noted at {known} is not all in it. Was an older copy put in its place?</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>هذا الملف أقدم مما كان فيه آخر مرة: ما دُوّن في {known} ليس فيه كله. هل وُضعت مكانه نسخة أقدم؟</translation>
</message>
<message>
<source>This file is older than what was in it last: it ends at {ends}, and its session went on until {known}. Was an older copy put in its place?</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>هذا الملف أقدم مما كان فيه آخر مرة: ينتهي عند {ends}، واستمرت جلسته حتى {known}. هل وُضعت مكانه نسخة أقدم؟</translation>
</message>
<message>
<source>No backup here goes on where it ends.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>لا توجد هنا نسخة احتياطية تكمل من حيث ينتهي.</translation>
</message>
<message>
<source>A backup goes on where it ends: {when}.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>توجد نسخة احتياطية تكمل من حيث ينتهي: {when}.</translation>
</message>
<message>
<source>The drive of “{path}” does not keep a second program from writing into this session. Another townnotes is kept out by “{name}.lock” beside it; leave that where it is.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>لا يمنع محرك الأقراص الذي عليه «{path}» برنامجا ثانيا من الكتابة في هذه الجلسة. ويمنع «{name}.lock» بجانبه نسخة أخرى من townnotes؛ فاتركه في مكانه.</translation>
</message>
<message>
<source>Reading {names}…</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>جارية قراءة {names}…</translation>
</message>
<message numerus="yes">
<source>Both are one session now: {what}.|They are one session now: {what}.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>
<numerusform>أصبحت الآن جلسة واحدة: {what}.</numerusform>
<numerusform>أصبحت الآن جلسة واحدة: {what}.</numerusform>
<numerusform>أصبحت الآن جلسة واحدة: {what}.</numerusform>
<numerusform>أصبحت الآن جلسة واحدة: {what}.</numerusform>
<numerusform>أصبحت الآن جلسة واحدة: {what}.</numerusform>
<numerusform>أصبحت الآن جلسة واحدة: {what}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Merge the two|Merge them all</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>
<numerusform>لا شيء للدمج</numerusform>
<numerusform>دمج الاثنتين</numerusform>
<numerusform>دمج الكل</numerusform>
<numerusform>دمج الكل</numerusform>
<numerusform>دمج الكل</numerusform>
<numerusform>دمج الكل</numerusform>
</translation>
</message>
<message>
<source>Save elsewhere…</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py, ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>الحفظ في مكان آخر…</translation>
</message>
<message>
<source>The session goes on as “{new}”, with all that you noted. Open it by that name from now on.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>تستمر الجلسة باسم «{new}»، بكل ما دوّنته. افتحها بهذا الاسم من الآن فصاعدا.</translation>
</message>
<message>
<source>The whole session, with all that you noted, goes on beside it, in “{name}”.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>تستمر الجلسة كلها، بكل ما دوّنته، بجانبه، في «{name}».</translation>
</message>
<message>
<source>Nothing could be written there: the whole session, with all that you noted, goes on in “{new}”, a folder of townnotes itself.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>تعذرت كتابة أي شيء هناك: تستمر الجلسة كلها، بكل ما دوّنته، في «{new}»، وهو مجلد خاص بـ townnotes.</translation>
</message>
<message>
<source>Merge the two if the other may hold what is not here.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>ادمج الاثنتين إن كان في الأخرى ما ليس هنا.</translation>
</message>
<message>
<source>It was written there again, with all that you noted. The file that was moved away gets nothing of what you note from now on.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>كُتبت هناك مجددا بكل ما دوّنته. والملف الذي نُقل لا يتلقى شيئا مما تدوّنه من الآن فصاعدا.</translation>
</message>
<message>
<source>It was written there again, with all that you noted. To delete it, close the session first.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>كُتبت هناك مجددا بكل ما دوّنته. لحذفها أغلق الجلسة أولا.</translation>
</message>
<message>
<source>earlier note</source>
<extracomment>ui/townnotes_ui/safety/old_notes.py</extracomment>
<translation>مدونة سابقة</translation>
</message>
<message>
<source>The earlier note is now in the opening note.</source>
<extracomment>ui/townnotes_ui/safety/old_notes.py</extracomment>
<translation>المدونة السابقة موجودة الآن في مدونة الافتتاح.</translation>
</message>
<message>
<source>Notes in no session</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>مدونات ليست في أي جلسة</translation>
</message>
<message>
<source>They were typed when no session could take them, and were kept as text files.</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>كُتبت حين لم تتمكن أي جلسة من أخذها، وحُفظت كملفات نصية.</translation>
</message>
<message>
<source>Add to a session…</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>إضافة إلى جلسة…</translation>
</message>
<message>
<source>Delete…</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>حذف…</translation>
</message>
<message>
<source>Copied. The note stays here, too.</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>نُسخت. وتبقى المدونة هنا أيضا.</translation>
</message>
<message>
<source>Delete permanently</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>حذف نهائي</translation>
</message>
<message>
<source>The note could not be deleted; it stays where it is.</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>تعذر حذف المدونة؛ وتبقى في مكانها.</translation>
</message>
<message numerus="yes">
<source>In another file of this session, too|In {n} other files of this session, too</source>
<extracomment>ui/townnotes_ui/safety/other_files_choice.py</extracomment>
<translation>
<numerusform>ليست في ملف آخر من هذه الجلسة</numerusform>
<numerusform>في ملف آخر من هذه الجلسة أيضا</numerusform>
<numerusform>في ملفين آخرين من هذه الجلسة أيضا</numerusform>
<numerusform>في {n} ملفات أخرى من هذه الجلسة أيضا</numerusform>
<numerusform>في {n} ملفا آخر من هذه الجلسة أيضا</numerusform>
<numerusform>في {n} ملف آخر من هذه الجلسة أيضا</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{files} is of this session, too, and could not be looked into.|{files} are of this session, too, and could not be looked into.</source>
<extracomment>ui/townnotes_ui/safety/other_files_choice.py</extracomment>
<translation>
<numerusform>من هذه الجلسة أيضا، وتعذر الاطلاع على ما فيه: {files}.</numerusform>
<numerusform>من هذه الجلسة أيضا، وتعذر الاطلاع على ما فيه: {files}.</numerusform>
<numerusform>من هذه الجلسة أيضا، وتعذر الاطلاع على ما فيه: {files}.</numerusform>
<numerusform>من هذه الجلسة أيضا، وتعذر الاطلاع على ما فيه: {files}.</numerusform>
<numerusform>من هذه الجلسة أيضا، وتعذر الاطلاع على ما فيه: {files}.</numerusform>
<numerusform>من هذه الجلسة أيضا، وتعذر الاطلاع على ما فيه: {files}.</numerusform>
</translation>
</message>
<message>
<source>This session was to be kept until {last}. Nothing is deleted by itself.</source>
<extracomment>ui/townnotes_ui/safety/privacy.py</extracomment>
<translation>كان المطلوب الاحتفاظ بهذه الجلسة حتى {last}. ولا يُحذف شيء تلقائيا.</translation>
</message>
<message>
<source>Options…</source>
<extracomment>ui/townnotes_ui/safety/privacy.py</extracomment>
<translation>الخيارات…</translation>
</message>
<message>
<source>Try again</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>محاولة أخرى</translation>
</message>
<message>
<source>Copy all</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>نسخ الكل</translation>
</message>
<message>
<source>It is kept in another folder of this computer, too: if townnotes ends, it is added when you open this session again.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>وهو محفوظ في مجلد آخر على هذا الحاسوب أيضا: إذا انتهى townnotes أُضيف عند فتح هذه الجلسة مجددا.</translation>
</message>
<message>
<source>It could be kept nowhere else: when townnotes ends, it is lost.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>تعذر حفظه في أي مكان آخر: إذا انتهى townnotes فُقد.</translation>
</message>
<message>
<source>The disk still refuses it.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>ما زال القرص يرفضه.</translation>
</message>
<message>
<source>Save the session elsewhere</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>حفظ الجلسة في مكان آخر</translation>
</message>
<message>
<source>The session goes on in “{path}”; “{name}” stays as it was last saved.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>تستمر الجلسة في «{path}»؛ ويبقى «{name}» كما حُفظ آخر مرة.</translation>
</message>
<message>
<source>All notes are on the clipboard: paste them somewhere before you close townnotes.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>كل المدونات في الحافظة: الصقها في مكان ما قبل إغلاق townnotes.</translation>
</message>
<message>
<source>Kept until {day}</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>الاحتفاظ حتى {day}</translation>
</message>
<message>
<source>You wanted to keep this session until then. Nothing is deleted by itself; this is what you can do:</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>أردت الاحتفاظ بهذه الجلسة حتى ذلك الحين. ولا يُحذف شيء تلقائيا؛ وهذا ما يمكنك القيام به:</translation>
</message>
<message>
<source>Erase a person…</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>محو شخص…</translation>
</message>
<message>
<source>Clean copy to hand out…</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>نسخة نظيفة للتوزيع…</translation>
</message>
<message>
<source>Delete the backups</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>حذف النسخ الاحتياطية</translation>
</message>
<message>
<source>Change the date…</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>تغيير التاريخ…</translation>
</message>
<message>
<source>To delete the session itself, close it and delete its file: {path}</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>لحذف الجلسة نفسها، أغلقها واحذف ملفها: {path}</translation>
</message>
<message>
<source>Delete the {count} backups</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>حذف النسخ الاحتياطية ({count})</translation>
</message>
<message>
<source>Delete the backup</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>حذف النسخة الاحتياطية</translation>
</message>
<message>
<source>There are no backups</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>لا توجد نسخ احتياطية</translation>
</message>
<message>
<source>Press again: this cannot be undone</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>اضغط مجددا: لا يمكن التراجع عن هذا</translation>
</message>
<message>
<source>{count} backups deleted</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>النسخ الاحتياطية المحذوفة: {count}</translation>
</message>
<message>
<source>The backup is deleted</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>حُذفت النسخة الاحتياطية</translation>
</message>
<message>
<source>salvaged</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>منقَذ</translation>
</message>
<message>
<source>Choose another place…</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>اختيار مكان آخر…</translation>
</message>
<message>
<source>Continue in a salvaged copy</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>المتابعة في نسخة منقَذة</translation>
</message>
<message>
<source>“{name}” is damaged, or another program has changed it. It can only be viewed, and stays as it is. {words}</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>«{name}» تالف، أو غيّره برنامج آخر. ولا يمكن إلا عرضه، ويبقى كما هو. {words}</translation>
</message>
<message>
<source>This file is damaged</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>هذا الملف تالف</translation>
</message>
<message>
<source>What you type is not saved in it. Continue in a copy of everything that could be read: what you have just typed goes with it, and the damaged file stays as it is.</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>ما تكتبه لا يُحفظ فيه. تابع في نسخة من كل ما أمكنت قراءته: ينتقل معها ما كتبته للتو، ويبقى الملف التالف كما هو.</translation>
</message>
<message>
<source>View only</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>عرض فقط</translation>
</message>
<message>
<source>Open the backup of {taken_at}</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>فتح النسخة الاحتياطية بتاريخ {taken_at}</translation>
</message>
<message>
<source>Brought back, as of {time}.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>استُرجع كما كان في {time}.</translation>
</message>
<message>
<source>Versions…</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>النسخ…</translation>
</message>
<message>
<source>A backup of {time} has it.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>يوجد في نسخة احتياطية بتاريخ {time}.</translation>
</message>
<message>
<source>A backup of {time} has a part of it.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>يوجد جزء منه في نسخة احتياطية بتاريخ {time}.</translation>
</message>
<message>
<source>Restore it</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>استعادة</translation>
</message>
<message>
<source>What could not be read</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>ما تعذرت قراءته</translation>
</message>
<message>
<source>A disk, or another program, has damaged these in the file. Their words are shown as far as they are left; a letter may be wrong. The rest of the session is here.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>أتلف قرص أو برنامج آخر هذه في الملف. وتُعرض كلماتها بقدر ما بقي منها؛ وقد يكون حرف خاطئا. وباقي الجلسة هنا.</translation>
</message>
<message>
<source>Go there  ↵</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>الانتقال إليه  ↵</translation>
</message>
<message>
<source>Damaged in the file, and left out: {places}. The rest is here.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>تالف في الملف ومستبعد: {places}. والباقي هنا.</translation>
</message>
<message>
<source>Damaged among earlier versions: {places}.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>تالف بين النسخ السابقة: {places}.</translation>
</message>
<message>
<source>and more</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>وغير ذلك</translation>
</message>
<message>
<source>A note of what was erased is damaged: an older copy could bring that back. Look for it after you merge.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>قيد عما مُحي تالف: قد تعيد نسخة أقدم ما مُحي. ابحث عنه بعد الدمج.</translation>
</message>
<message>
<source>{lines} of {whose}’s intervention</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>{lines} من مداخلة {whose}</translation>
</message>
<message>
<source>{lines} of the opening note</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>{lines} من مدونة الافتتاح</translation>
</message>
<message>
<source>“{text}” of {whose}</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>«{text}» من {whose}</translation>
</message>
<message>
<source>“{text}”</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>«{text}»</translation>
</message>
<message numerus="yes">
<source>{n} entry that nobody can place|{n} entries that nobody can place</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>
<numerusform>قيود لا يُعرف موضعها: 0</numerusform>
<numerusform>قيود لا يُعرف موضعها: 1</numerusform>
<numerusform>قيود لا يُعرف موضعها: 2</numerusform>
<numerusform>قيود لا يُعرف موضعها: {n}</numerusform>
<numerusform>قيود لا يُعرف موضعها: {n}</numerusform>
<numerusform>قيود لا يُعرف موضعها: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} line|{n} lines</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>
<numerusform>لا أسطر</numerusform>
<numerusform>سطر واحد</numerusform>
<numerusform>سطران</numerusform>
<numerusform>{n} أسطر</numerusform>
<numerusform>{n} سطرا</numerusform>
<numerusform>{n} سطر</numerusform>
</translation>
</message>
<message>
<source>(no words)</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>(بلا كلمات)</translation>
</message>
<message>
<source>a note of what was erased</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>قيد عما مُحي</translation>
</message>
<message>
<source>in no intervention that is known</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>ليس في أي مداخلة معروفة</translation>
</message>
<message>
<source>a line</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>سطر</translation>
</message>
<message>
<source>{what}, an earlier version</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>{what}، نسخة سابقة</translation>
</message>
<message>
<source>when it was opened</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>عند فتحها</translation>
</message>
<message>
<source>when it was closed</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>عند إغلاقها</translation>
</message>
<message>
<source>while you worked</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>أثناء عملك</translation>
</message>
<message>
<source>before merging</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>قبل الدمج</translation>
</message>
<message>
<source>before an update</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>قبل تحديث</translation>
</message>
<message>
<source>before restoring</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>قبل الاستعادة</translation>
</message>
<message>
<source>Today {time}</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>اليوم {time}</translation>
</message>
<message>
<source>Yesterday {time}</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>أمس {time}</translation>
</message>
<message>
<source>{what} fewer</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>أقل: {what}</translation>
</message>
<message>
<source>{what} more</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>أكثر: {what}</translation>
</message>
<message>
<source>{difference} than now</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>{difference} مقارنة بالآن</translation>
</message>
<message numerus="yes">
<source>{n} point is not there now|{n} points are not there now</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>
<numerusform>نقاط ليست موجودة الآن: 0</numerusform>
<numerusform>نقاط ليست موجودة الآن: 1</numerusform>
<numerusform>نقاط ليست موجودة الآن: 2</numerusform>
<numerusform>نقاط ليست موجودة الآن: {n}</numerusform>
<numerusform>نقاط ليست موجودة الآن: {n}</numerusform>
<numerusform>نقاط ليست موجودة الآن: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} reads differently now|{n} read differently now</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>
<numerusform>نصها مختلف الآن: 0</numerusform>
<numerusform>نصها مختلف الآن: 1</numerusform>
<numerusform>نصها مختلف الآن: 2</numerusform>
<numerusform>نصها مختلف الآن: {n}</numerusform>
<numerusform>نصها مختلف الآن: {n}</numerusform>
<numerusform>نصها مختلف الآن: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} was added since|{n} were added since</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>
<numerusform>أُضيفت منذ ذلك الحين: 0</numerusform>
<numerusform>أُضيفت منذ ذلك الحين: 1</numerusform>
<numerusform>أُضيفت منذ ذلك الحين: 2</numerusform>
<numerusform>أُضيفت منذ ذلك الحين: {n}</numerusform>
<numerusform>أُضيفت منذ ذلك الحين: {n}</numerusform>
<numerusform>أُضيفت منذ ذلك الحين: {n}</numerusform>
</translation>
</message>
<message>
<source>Every point is as it is now.</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>كل نقطة كما هي الآن.</translation>
</message>
<message>
<source>Versions</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>النسخ</translation>
</message>
<message>
<source>Notes</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>المدونات</translation>
</message>
<message>
<source>Differences only</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>الاختلافات فقط</translation>
</message>
<message>
<source>Restoring here puts everything back as it was then. The present version is kept first, and one undo reverses it.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>الاستعادة هنا تعيد كل شيء كما كان آنذاك. وتُحفظ النسخة الحالية أولا، وتراجع واحد يعكس ذلك.</translation>
</message>
<message>
<source>Restore here</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>استعادة هنا</translation>
</message>
<message>
<source>Open as a separate session  ↵</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>فتح كجلسة منفصلة  ↵</translation>
</message>
<message>
<source>Nothing was restored.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>لم يُستعد شيء.</translation>
</message>
<message>
<source>version of {when}</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>نسخة {when}</translation>
</message>
<message>
<source>Restored: everything is as of {when}. One undo reverses it.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>استُعيد: كل شيء كما كان في {when}. وتراجع واحد يعكس ذلك.</translation>
</message>
<message>
<source>{stem} (of {when})</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>{stem} (نسخة {when})</translation>
</message>
<message>
<source>No version has been kept yet. One is made when a session is opened and closed, and every five minutes while it changes.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>لم تُحفظ أي نسخة بعد. تُنشأ نسخة عند فتح جلسة وإغلاقها، وكل خمس دقائق ما دامت تتغير.</translation>
</message>
<message>
<source>Kept on this computer. The present session stays as it is until you restore.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>محفوظة على هذا الحاسوب. وتبقى الجلسة الحالية كما هي إلى أن تستعيد.</translation>
</message>
<message>
<source>cannot be read</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>تتعذر قراءته</translation>
</message>
<message>
<source>as it is now</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>كما هو الآن</translation>
</message>
<message>
<source>other words</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>كلمات أخرى</translation>
</message>
<message>
<source>Show all</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>إظهار الكل</translation>
</message>
<message>
<source>No misspelt words found here.</source>
<extracomment>ui/townnotes_ui/spelling/note_spelling.py, ui/townnotes_ui/spelling/summary_spelling.py</extracomment>
<translation>لم يُعثر هنا على أخطاء إملائية.</translation>
</message>
<message>
<source>Spelling is not checked: it is turned off in the settings.</source>
<extracomment>ui/townnotes_ui/spelling/speller.py</extracomment>
<translation>لا يُدقق الإملاء: التدقيق متوقف في الإعدادات.</translation>
</message>
<message>
<source>Spelling is not checked: the spelling checker keeps failing here.</source>
<extracomment>ui/townnotes_ui/spelling/speller.py</extracomment>
<translation>لا يُدقق الإملاء: المدقق الإملائي يتعطل هنا باستمرار.</translation>
</message>
<message>
<source>Spelling is not checked: chunspell, the spelling checker, is not installed.</source>
<extracomment>ui/townnotes_ui/spelling/speller.py</extracomment>
<translation>لا يُدقق الإملاء: المدقق الإملائي chunspell غير مثبت.</translation>
</message>
<message>
<source>Spelling of “{word}”</source>
<extracomment>ui/townnotes_ui/spelling/suggestions.py</extracomment>
<translation>إملاء «{word}»</translation>
</message>
<message>
<source>No suggestions</source>
<extracomment>ui/townnotes_ui/spelling/suggestions.py</extracomment>
<translation>لا اقتراحات</translation>
</message>
<message>
<source>Add to dictionary</source>
<extracomment>ui/townnotes_ui/spelling/suggestions.py</extracomment>
<translation>إضافة إلى القاموس</translation>
</message>
<message>
<source>spelling</source>
<extracomment>ui/townnotes_ui/spelling/summary_spelling.py</extracomment>
<translation>إملاء</translation>
</message>
<message>
<source>The session shown here stays open.</source>
<extracomment>ui/townnotes_ui/starting/not_opened.py</extracomment>
<translation>تبقى الجلسة المعروضة هنا مفتوحة.</translation>
</message>
<message>
<source>It is closed there: open it here</source>
<extracomment>ui/townnotes_ui/starting/not_opened.py, ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>هي مغلقة هناك: فتحها هنا</translation>
</message>
<message>
<source>Open “{stem}”</source>
<extracomment>ui/townnotes_ui/starting/not_opened.py</extracomment>
<translation>فتح «{stem}»</translation>
</message>
<message>
<source>not found</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>غير موجود</translation>
</message>
<message>
<source>cannot be looked into</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>يتعذر الاطلاع عليه</translation>
</message>
<message>
<source>open elsewhere</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>مفتوح في مكان آخر</translation>
</message>
<message>
<source>being prepared</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>قيد التحضير</translation>
</message>
<message>
<source>floor open</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>القائمة مفتوحة</translation>
</message>
<message>
<source>floor closed</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>القائمة مقفلة</translation>
</message>
<message>
<source>draft</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>مسودة</translation>
</message>
<message>
<source>final</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>نهائي</translation>
</message>
<message>
<source>no date yet</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>بلا تاريخ بعد</translation>
</message>
<message>
<source>Recent townhalls</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>اللقاءات المفتوحة الأخيرة</translation>
</message>
<message>
<source>Recent</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>الأخيرة</translation>
</message>
<message>
<source>None yet. “Practise a call” shows the whole way, in twenty minutes.</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>لا شيء بعد. يعرض «التدرب على مكالمة» المسار كله في عشرين دقيقة.</translation>
</message>
<message>
<source>New townhall…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>لقاء مفتوح جديد…</translation>
</message>
<message>
<source>from nothing; all about it can wait</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>من لا شيء؛ ويمكن أن ينتظر كل ما يخصه</translation>
</message>
<message>
<source>in mid-call: somebody speaks, five people wait, nothing is real</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>في منتصف مكالمة: شخص يتكلم وخمسة ينتظرون، ولا شيء حقيقي</translation>
</message>
<message>
<source>Open…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>فتح…</translation>
</message>
<message>
<source>a townhall’s file, or drop it here</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>ملف لقاء مفتوح، أو أفلته هنا</translation>
</message>
<message>
<source>Next in a series…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>التالي في سلسلة…</translation>
</message>
<message>
<source>with the conveners, categories and themes of the one before</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>مع الجهات الداعية والفئات والمواضيع من اللقاء السابق</translation>
</message>
<message>
<source>Continue from a folder…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>متابعة من مجلد…</translation>
</message>
<message>
<source>another laptop takes notes already</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>حاسوب آخر يدوّن بالفعل</translation>
</message>
<message>
<source>is being opened …</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>جار فتحه …</translation>
</message>
<message>
<source>Begin</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>بدء</translation>
</message>
<message>
<source>Works offline · no account</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>يعمل دون اتصال · بلا حساب</translation>
</message>
<message>
<source>townnotes</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>townnotes</translation>
</message>
<message>
<source>Notes of live townhalls, from the speakers’ list to the Word summary.</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>مدونات اللقاءات المفتوحة المباشرة، من قائمة المتكلمين إلى الموجز في Word.</translation>
</message>
<message>
<source>This file was not opened</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>لم يُفتح هذا الملف</translation>
</message>
<message>
<source>Go on with “{stem}”</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>متابعة «{stem}»</translation>
</message>
<message numerus="yes">
<source>A note from before is in no session: look at it|{n} notes from before are in no session: look at them</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>
<numerusform>لا مدونات سابقة خارج الجلسات</numerusform>
<numerusform>مدونة سابقة ليست في أي جلسة: الاطلاع عليها</numerusform>
<numerusform>مدونتان سابقتان ليستا في أي جلسة: الاطلاع عليهما</numerusform>
<numerusform>{n} مدونات سابقة ليست في أي جلسة: الاطلاع عليها</numerusform>
<numerusform>{n} مدونة سابقة ليست في أي جلسة: الاطلاع عليها</numerusform>
<numerusform>{n} مدونة سابقة ليست في أي جلسة: الاطلاع عليها</numerusform>
</translation>
</message>
<message>
<source>Enter opens · Delete takes off the list</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Enter يفتح · Delete يزيل من القائمة</translation>
</message>
<message>
<source>It is not where it was: Enter looks for it · Delete takes it off</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>ليس في مكانه: Enter يبحث عنه · Delete يزيله</translation>
</message>
<message>
<source>Rests on</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>يستند إلى</translation>
</message>
<message>
<source>Style</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>الأسلوب</translation>
</message>
<message>
<source>Remarks</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>الملاحظات</translation>
</message>
<message>
<source>Style · {findings}</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py</extracomment>
<translation>الأسلوب · {findings}</translation>
</message>
<message>
<source>Remarks · {count}</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py</extracomment>
<translation>الملاحظات · {count}</translation>
</message>
<message>
<source>Paragraph edited</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>حُررت فقرة</translation>
</message>
<message>
<source>Draft again</source>
<extracomment>ui/townnotes_ui/summary/drafting.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>إعادة صياغة المسودة</translation>
</message>
<message>
<source>Sentence confirmed</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>أُكدت جملة</translation>
</message>
<message>
<source>Points linked</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>رُبطت نقاط</translation>
</message>
<message>
<source>Point unlinked</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>أُلغي ربط نقطة</translation>
</message>
<message>
<source>Sentence added</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>أُضيفت جملة</translation>
</message>
<message>
<source>Style fixed</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>صُحح الأسلوب</translation>
</message>
<message>
<source>Listed as additional topic</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>أُدرج كموضوع إضافي</translation>
</message>
<message>
<source>Given a paragraph</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>أُعطي فقرة</translation>
</message>
<message>
<source>The summary is final. Reopen it to change it.</source>
<extracomment>ui/townnotes_ui/summary/drafting.py, ui/townnotes_ui/summary/final.py, townnotes/domain/commands/replacing.py</extracomment>
<translation>الموجز نهائي. أعد فتحه لتغييره.</translation>
</message>
<message>
<source>What it rests on</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>ما يستند إليه</translation>
</message>
<message>
<source>Edit paragraph</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>تحرير الفقرة</translation>
</message>
<message>
<source>Confirm</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>تأكيد</translation>
</message>
<message>
<source>The sentence is still correct as it stands</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>ما زالت الجملة صحيحة كما هي</translation>
</message>
<message>
<source>Choose points</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>اختيار النقاط</translation>
</message>
<message>
<source>Link the sentence to points, or unlink it</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>ربط الجملة بنقاط أو إلغاء ربطها</translation>
</message>
<message>
<source>List as additional topic</source>
<extracomment>ui/townnotes_ui/summary/evidence.py, ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>إدراج كموضوع إضافي</translation>
</message>
<message>
<source>Send this theme to “Additional topics covered were”</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>نقل هذا الموضوع إلى “Additional topics covered were”</translation>
</message>
<message>
<source>Choose a sentence</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>اختر جملة</translation>
</message>
<message>
<source>This column then shows who said it, when and how.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>عندئذ يعرض هذا العمود من قالها ومتى وكيف.</translation>
</message>
<message>
<source>{count} of {of_all} raised it</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>أثاره {count} من {of_all}</translation>
</message>
<message>
<source>Written from the details</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>مكتوب من التفاصيل</translation>
</message>
<message>
<source>Prepare holds the fields that this sentence is made of.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>في «التحضير» الحقول التي تتكون منها هذه الجملة.</translation>
</message>
<message>
<source>This paragraph was edited by hand.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>حُررت هذه الفقرة يدويا.</translation>
</message>
<message>
<source>Written by hand</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>مكتوب يدويا</translation>
</message>
<message>
<source>In no sentence</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>غير واردة في أي جملة</translation>
</message>
<message>
<source>Every point is in the summary</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>كل نقطة واردة في الموجز</translation>
</message>
<message numerus="yes">
<source>1 waits for words: write it out in its note.|{n} wait for words: write them out in their notes.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>
<numerusform>نقاط تنتظر الصياغة: 0؛ اكتبها كاملة في مدوناتها.</numerusform>
<numerusform>نقاط تنتظر الصياغة: 1؛ اكتبها كاملة في مدوناتها.</numerusform>
<numerusform>نقاط تنتظر الصياغة: 2؛ اكتبها كاملة في مدوناتها.</numerusform>
<numerusform>نقاط تنتظر الصياغة: {n}؛ اكتبها كاملة في مدوناتها.</numerusform>
<numerusform>نقاط تنتظر الصياغة: {n}؛ اكتبها كاملة في مدوناتها.</numerusform>
<numerusform>نقاط تنتظر الصياغة: {n}؛ اكتبها كاملة في مدوناتها.</numerusform>
</translation>
</message>
<message>
<source>The paragraphs of the others are full, or edited by hand.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>فقرات الأخرى ممتلئة أو محررة يدويا.</translation>
</message>
<message numerus="yes">
<source>Its paragraph is full, or edited by hand.|Their paragraphs are full, or edited by hand.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>
<numerusform>لا فقرات ممتلئة.</numerusform>
<numerusform>فقرتها ممتلئة أو محررة يدويا.</numerusform>
<numerusform>فقرتاهما ممتلئتان أو محررتان يدويا.</numerusform>
<numerusform>فقراتها ممتلئة أو محررة يدويا.</numerusform>
<numerusform>فقراتها ممتلئة أو محررة يدويا.</numerusform>
<numerusform>فقراتها ممتلئة أو محررة يدويا.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 point has no theme: give it one in its note.|{n} points have no theme: give them one in their notes.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>
<numerusform>نقاط بلا موضوع: 0؛ أعطها موضوعا في مدوناتها.</numerusform>
<numerusform>نقاط بلا موضوع: 1؛ أعطها موضوعا في مدوناتها.</numerusform>
<numerusform>نقاط بلا موضوع: 2؛ أعطها موضوعا في مدوناتها.</numerusform>
<numerusform>نقاط بلا موضوع: {n}؛ أعطها موضوعا في مدوناتها.</numerusform>
<numerusform>نقاط بلا موضوع: {n}؛ أعطها موضوعا في مدوناتها.</numerusform>
<numerusform>نقاط بلا موضوع: {n}؛ أعطها موضوعا في مدوناتها.</numerusform>
</translation>
</message>
<message>
<source>{count} of {of_all}</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>{count} من {of_all}</translation>
</message>
<message>
<source>Unsupported: it rests on no point.</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>بلا سند: لا تستند إلى أي نقطة.</translation>
</message>
<message>
<source>Check: it was marked for checking.</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>للتحقق: عُلّمت للتحقق منها.</translation>
</message>
<message numerus="yes">
<source>; {n} more|; {n} more</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>
<numerusform>؛ لا غيرها</numerusform>
<numerusform>؛ وواحدة أخرى</numerusform>
<numerusform>؛ واثنتان أخريان</numerusform>
<numerusform>؛ و{n} أخرى</numerusform>
<numerusform>؛ و{n} أخرى</numerusform>
<numerusform>؛ و{n} أخرى</numerusform>
</translation>
</message>
<message>
<source>Check: {words}.</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>للتحقق: {words}.</translation>
</message>
<message>
<source>edited by hand</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>محررة يدويا</translation>
</message>
<message numerus="yes">
<source>1 sentence to check|{n} sentences to check</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py, ui/townnotes_ui/summary/final.py</extracomment>
<translation>
<numerusform>جمل للتحقق: 0</numerusform>
<numerusform>جمل للتحقق: 1</numerusform>
<numerusform>جمل للتحقق: 2</numerusform>
<numerusform>جمل للتحقق: {n}</numerusform>
<numerusform>جمل للتحقق: {n}</numerusform>
<numerusform>جمل للتحقق: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 unsupported|{n} unsupported</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>
<numerusform>بلا سند: 0</numerusform>
<numerusform>بلا سند: 1</numerusform>
<numerusform>بلا سند: 2</numerusform>
<numerusform>بلا سند: {n}</numerusform>
<numerusform>بلا سند: {n}</numerusform>
<numerusform>بلا سند: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 new point|{n} new points</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>
<numerusform>لا نقاط جديدة</numerusform>
<numerusform>نقطة جديدة واحدة</numerusform>
<numerusform>نقطتان جديدتان</numerusform>
<numerusform>{n} نقاط جديدة</numerusform>
<numerusform>{n} نقطة جديدة</numerusform>
<numerusform>{n} نقطة جديدة</numerusform>
</translation>
</message>
<message>
<source>a point was deleted</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>حُذفت نقطة</translation>
</message>
<message>
<source>a point of {who} was set aside</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>نُحيت جانبا نقطة: {who}</translation>
</message>
<message>
<source>a point of {who} changed</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>تغيرت نقطة: {who}</translation>
</message>
<message>
<source>a point changed</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>تغيرت نقطة</translation>
</message>
<message>
<source>Add this sentence</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>إضافة هذه الجملة</translation>
</message>
<message>
<source>Have the selected sentence rest on these points, too</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>جعل الجملة المحددة تستند إلى هذه النقاط أيضا</translation>
</message>
<message>
<source>New evidence: {new_points}</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>سند جديد: {new_points}</translation>
</message>
<message>
<source>Give “{label}” a paragraph again</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>إعطاء «{label}» فقرة من جديد</translation>
</message>
<message>
<source>Search the points</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>البحث في النقاط</translation>
</message>
<message>
<source>Points; ticked are those the sentence rests on</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>النقاط؛ المؤشر عليها هي التي تستند إليها الجملة</translation>
</message>
<message>
<source>Space links or unlinks · Esc goes back</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>مفتاح المسافة يربط أو يلغي الربط · Esc للرجوع</translation>
</message>
<message>
<source>Still open</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>ما زال مفتوحا</translation>
</message>
<message>
<source>Make final anyway</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>اعتماد كنهائي مع ذلك</translation>
</message>
<message>
<source>Make final</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>اعتماد كنهائي</translation>
</message>
<message>
<source>to check</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>للتحقق</translation>
</message>
<message>
<source>unsupported</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>بلا سند</translation>
</message>
<message>
<source>point still to word</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>نقطة ما زال يتعين صياغتها</translation>
</message>
<message>
<source>point in no sentence</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>نقطة غير واردة في أي جملة</translation>
</message>
<message>
<source>open correction by its speaker</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>تصويب مفتوح من متكلمه</translation>
</message>
<message>
<source>speaker to identify: Space confirms the name</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>متكلم يتعين تحديد هويته: مفتاح المسافة يؤكد الاسم</translation>
</message>
<message numerus="yes">
<source>1 point still to word|{n} points still to word</source>
<extracomment>ui/townnotes_ui/summary/final.py, ui/townnotes_ui/summary/outline.py, ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>
<numerusform>نقاط ما زال يتعين صياغتها: 0</numerusform>
<numerusform>نقاط ما زال يتعين صياغتها: 1</numerusform>
<numerusform>نقاط ما زال يتعين صياغتها: 2</numerusform>
<numerusform>نقاط ما زال يتعين صياغتها: {n}</numerusform>
<numerusform>نقاط ما زال يتعين صياغتها: {n}</numerusform>
<numerusform>نقاط ما زال يتعين صياغتها: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 point in no sentence|{n} points in no sentence</source>
<extracomment>ui/townnotes_ui/summary/final.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>
<numerusform>نقاط غير واردة في أي جملة: 0</numerusform>
<numerusform>نقاط غير واردة في أي جملة: 1</numerusform>
<numerusform>نقاط غير واردة في أي جملة: 2</numerusform>
<numerusform>نقاط غير واردة في أي جملة: {n}</numerusform>
<numerusform>نقاط غير واردة في أي جملة: {n}</numerusform>
<numerusform>نقاط غير واردة في أي جملة: {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 speaker to identify|{n} speakers to identify</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>
<numerusform>متكلمون يتعين تحديد هويتهم: 0</numerusform>
<numerusform>متكلمون يتعين تحديد هويتهم: 1</numerusform>
<numerusform>متكلمون يتعين تحديد هويتهم: 2</numerusform>
<numerusform>متكلمون يتعين تحديد هويتهم: {n}</numerusform>
<numerusform>متكلمون يتعين تحديد هويتهم: {n}</numerusform>
<numerusform>متكلمون يتعين تحديد هويتهم: {n}</numerusform>
</translation>
</message>
<message>
<source>Nothing is open any more.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>لم يعد هناك شيء مفتوح.</translation>
</message>
<message>
<source>{filter}. The summary can be made final anyway.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>{filter}. ومع ذلك يمكن اعتماد الموجز كنهائي.</translation>
</message>
<message>
<source>Lock the paragraphs, and record who did it and when</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>قفل الفقرات، وتسجيل من فعل ذلك ومتى</translation>
</message>
<message>
<source>Reopen</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>إعادة فتح</translation>
</message>
<message>
<source>History</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>السجل</translation>
</message>
<message>
<source>Draft</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>مسودة</translation>
</message>
<message>
<source>Final · {told}</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>نهائي · {told}</translation>
</message>
<message>
<source>Final</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>نهائي</translation>
</message>
<message>
<source>The notes behind it have changed the text since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>غيّرت المدونات التي وراءه النص منذ ذلك الحين.</translation>
</message>
<message>
<source>1 new point since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>نقطة جديدة منذ ذلك الحين.</translation>
</message>
<message numerus="yes">
<source>{n} new point since.|{n} new points since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>
<numerusform>نقاط جديدة منذ ذلك الحين: 0.</numerusform>
<numerusform>نقاط جديدة منذ ذلك الحين: 1.</numerusform>
<numerusform>نقاط جديدة منذ ذلك الحين: 2.</numerusform>
<numerusform>نقاط جديدة منذ ذلك الحين: {n}.</numerusform>
<numerusform>نقاط جديدة منذ ذلك الحين: {n}.</numerusform>
<numerusform>نقاط جديدة منذ ذلك الحين: {n}.</numerusform>
</translation>
</message>
<message>
<source>The notes have changed since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>تغيرت المدونات منذ ذلك الحين.</translation>
</message>
<message>
<source>This text stays until it is reopened.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>يبقى هذا النص إلى أن يعاد فتحه.</translation>
</message>
<message>
<source>History of the summary</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>سجل الموجز</translation>
</message>
<message>
<source>Made final</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>اعتُمد كنهائي</translation>
</message>
<message>
<source>Reopened</source>
<extracomment>ui/townnotes_ui/summary/final.py, ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>أعيد فتحه</translation>
</message>
<message>
<source>Name confirmed</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>أُكد اسم</translation>
</message>
<message>
<source>{heading}: still to word</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>{heading}: ما زال يتعين صياغته</translation>
</message>
<message>
<source>{words}, 1 point</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>{words}، نقطة واحدة</translation>
</message>
<message numerus="yes">
<source>{words}, 1 point|{words}, {n} points</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>
<numerusform>{words}، لا نقاط</numerusform>
<numerusform>{words}، نقطة واحدة</numerusform>
<numerusform>{words}، نقطتان</numerusform>
<numerusform>{words}، {n} نقاط</numerusform>
<numerusform>{words}، {n} نقطة</numerusform>
<numerusform>{words}، {n} نقطة</numerusform>
</translation>
</message>
<message>
<source>Open the note</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>فتح المدونة</translation>
</message>
<message>
<source>Enter in the list</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>Enter في القائمة</translation>
</message>
<message>
<source>Add a sentence</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>إضافة جملة</translation>
</message>
<message>
<source>T in the list: adds a sentence; the paragraph then counts as edited by hand</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>T في القائمة: يضيف جملة؛ وعندئذ تُعد الفقرة محررة يدويا</translation>
</message>
<message>
<source>N in the list: sends the theme to “Additional topics covered were”</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>N في القائمة: ينقل الموضوع إلى “Additional topics covered were”</translation>
</message>
<message>
<source>No theme</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>بلا موضوع</translation>
</message>
<message>
<source>Without a paragraph</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py, ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>بلا فقرة</translation>
</message>
<message>
<source>Style check</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>تدقيق الأسلوب</translation>
</message>
<message>
<source>{words}, 1 finding</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>{words}، نتيجة واحدة</translation>
</message>
<message numerus="yes">
<source>{words}, 1 finding|{words}, {n} findings</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>
<numerusform>{words}، لا نتائج</numerusform>
<numerusform>{words}، نتيجة واحدة</numerusform>
<numerusform>{words}، نتيجتان</numerusform>
<numerusform>{words}، {n} نتائج</numerusform>
<numerusform>{words}، {n} نتيجة</numerusform>
<numerusform>{words}، {n} نتيجة</numerusform>
</translation>
</message>
<message>
<source>Check</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>تدقيق</translation>
</message>
<message>
<source>Nothing found.</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>لم يُعثر على شيء.</translation>
</message>
<message>
<source>Fix</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>تصحيح</translation>
</message>
<message>
<source>F in the list</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>F في القائمة</translation>
</message>
<message>
<source>Shift+F in the list</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Shift+F في القائمة</translation>
</message>
<message>
<source>Style · {count}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>الأسلوب · {count}</translation>
</message>
<message numerus="yes">
<source>Fix all {n}|Fix all {n}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>
<numerusform>تصحيح الكل (0)</numerusform>
<numerusform>تصحيح الكل (1)</numerusform>
<numerusform>تصحيح الكل (2)</numerusform>
<numerusform>تصحيح الكل ({n})</numerusform>
<numerusform>تصحيح الكل ({n})</numerusform>
<numerusform>تصحيح الكل ({n})</numerusform>
</translation>
</message>
<message>
<source>Fix: {name}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>تصحيح: {name}</translation>
</message>
<message>
<source>Fix all {count} of this kind: {name}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>تصحيح كل ما هو من هذا النوع ({count}): {name}</translation>
</message>
<message>
<source>add “{fix}”</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>إضافة «{fix}»</translation>
</message>
<message>
<source>remove “{said}”</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>إزالة «{said}»</translation>
</message>
<message>
<source>Paragraphs of the summary</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>فقرات الموجز</translation>
</message>
<message>
<source>{speakers} of {took_the_floor}</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>{speakers} من {took_the_floor}</translation>
</message>
<message>
<source>How many of those who took the floor stand behind a paragraph</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>عدد من يقفون وراء فقرة ممن أخذوا الكلمة</translation>
</message>
<message>
<source>Coverage</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>التغطية</translation>
</message>
<message>
<source>{used} of {total} points used</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>النقاط المستخدمة: {used} من {total}</translation>
</message>
<message>
<source>No points were noted yet.</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>لم تدوَّن أي نقاط بعد.</translation>
</message>
<message numerus="yes">
<source>1 point has no theme|{n} points have no theme</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>
<numerusform>نقاط بلا موضوع: 0</numerusform>
<numerusform>نقاط بلا موضوع: 1</numerusform>
<numerusform>نقاط بلا موضوع: 2</numerusform>
<numerusform>نقاط بلا موضوع: {n}</numerusform>
<numerusform>نقاط بلا موضوع: {n}</numerusform>
<numerusform>نقاط بلا موضوع: {n}</numerusform>
</translation>
</message>
<message>
<source>Written in</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>لغة الكتابة</translation>
</message>
<message>
<source>House style</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>أسلوب التحرير</translation>
</message>
<message>
<source>The summary</source>
<extracomment>ui/townnotes_ui/summary/page.py</extracomment>
<translation>الموجز</translation>
</message>
<message>
<source>It is being printed already.</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation>تجري طباعته بالفعل.</translation>
</message>
<message>
<source>Not printed: it would still name {named}.</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation>لم يُطبع: ما زال يسمّي {named}.</translation>
</message>
<message>
<source>Not printed: the printer does not answer.</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation>لم يُطبع: الطابعة لا تستجيب.</translation>
</message>
<message numerus="yes">
<source>{n} page sent to the printer|{n} pages sent to the printer</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation>
<numerusform>صفحات أُرسلت إلى الطابعة: 0</numerusform>
<numerusform>صفحات أُرسلت إلى الطابعة: 1</numerusform>
<numerusform>صفحات أُرسلت إلى الطابعة: 2</numerusform>
<numerusform>صفحات أُرسلت إلى الطابعة: {n}</numerusform>
<numerusform>صفحات أُرسلت إلى الطابعة: {n}</numerusform>
<numerusform>صفحات أُرسلت إلى الطابعة: {n}</numerusform>
</translation>
</message>
<message>
<source>(left out)</source>
<extracomment>ui/townnotes_ui/summary/paragraph_edit.py</extracomment>
<translation>(متروك)</translation>
</message>
<message>
<source>Cancelled: no pages were drawn.</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>أُلغي: لم تُرسم أي صفحات.</translation>
</message>
<message>
<source>Preview of the pages</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>معاينة الصفحات</translation>
</message>
<message>
<source>Print…</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>طباعة…</translation>
</message>
<message>
<source>Drawing the pages…</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>جار رسم الصفحات…</translation>
</message>
<message numerus="yes">
<source>{n} page so far…|{n} pages so far…</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>
<numerusform>الصفحات حتى الآن: 0…</numerusform>
<numerusform>الصفحات حتى الآن: 1…</numerusform>
<numerusform>الصفحات حتى الآن: 2…</numerusform>
<numerusform>الصفحات حتى الآن: {n}…</numerusform>
<numerusform>الصفحات حتى الآن: {n}…</numerusform>
<numerusform>الصفحات حتى الآن: {n}…</numerusform>
</translation>
</message>
<message>
<source>page {at} of {count}</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>الصفحة {at} من {count}</translation>
</message>
<message>
<source>one page</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>صفحة واحدة</translation>
</message>
<message>
<source>laying out the pages</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>جار تنسيق الصفحات</translation>
</message>
<message>
<source>Preview</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>معاينة</translation>
</message>
<message>
<source>settled</source>
<extracomment>ui/townnotes_ui/summary/remarks.py, ui/townnotes_ui/widgets/correction_words.py</extracomment>
<translation>مسوّاة</translation>
</message>
<message>
<source>correction by {name}</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>تصويب من {name}</translation>
</message>
<message>
<source>No remarks. Those in a summary that others edited in Word come in with it; corrections by speakers stand here, too.</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>لا ملاحظات. ترد مع الموجز الذي حرره آخرون في Word ملاحظاتهم؛ وتوضع هنا تصويبات المتكلمين أيضا.</translation>
</message>
<message>
<source>Remark settled</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>سُوّيت ملاحظة</translation>
</message>
<message>
<source>Remark opened again</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>أعيد فتح ملاحظة</translation>
</message>
<message>
<source>Recorded: “{words}”</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>المسجل: «{words}»</translation>
</message>
<message>
<source>On “{words}”</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>بشأن «{words}»</translation>
</message>
<message>
<source>Open again  D</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>إعادة فتح  D</translation>
</message>
<message>
<source>Done  D</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>تم  D</translation>
</message>
<message>
<source>No point waits for words.</source>
<extracomment>ui/townnotes_ui/summary/room.py</extracomment>
<translation>لا نقطة تنتظر الصياغة.</translation>
</message>
<message>
<source>Select the words first, or write in a paragraph.</source>
<extracomment>ui/townnotes_ui/summary/room.py</extracomment>
<translation>حدد الكلمات أولا، أو اكتب في فقرة.</translation>
</message>
<message>
<source>Word them</source>
<extracomment>ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>صياغتها</translation>
</message>
<message>
<source>The wording round</source>
<extracomment>ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>جولة الصياغة</translation>
</message>
<message numerus="yes">
<source>1 of {points} points waits for words: no sentence can be made of it yet.|{n} of {points} points wait for words: no sentence can be made of them yet.</source>
<extracomment>ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>
<numerusform>نقاط تنتظر الصياغة: 0 من {points}؛ ولا يمكن صوغ جمل منها بعد.</numerusform>
<numerusform>نقاط تنتظر الصياغة: 1 من {points}؛ ولا يمكن صوغ جمل منها بعد.</numerusform>
<numerusform>نقاط تنتظر الصياغة: 2 من {points}؛ ولا يمكن صوغ جمل منها بعد.</numerusform>
<numerusform>نقاط تنتظر الصياغة: {n} من {points}؛ ولا يمكن صوغ جمل منها بعد.</numerusform>
<numerusform>نقاط تنتظر الصياغة: {n} من {points}؛ ولا يمكن صوغ جمل منها بعد.</numerusform>
<numerusform>نقاط تنتظر الصياغة: {n} من {points}؛ ولا يمكن صوغ جمل منها بعد.</numerusform>
</translation>
</message>
<message>
<source>? undecided</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>؟ لم يُبت فيه</translation>
</message>
<message>
<source>take theirs</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>أخذ ما لديهم</translation>
</message>
<message>
<source>keep ours</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>إبقاء ما لدينا</translation>
</message>
<message>
<source>both</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>كلاهما</translation>
</message>
<message>
<source>Unchanged</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>بلا تغيير</translation>
</message>
<message>
<source>Moved</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>منقول</translation>
</message>
<message>
<source>Deleted</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>محذوف</translation>
</message>
<message>
<source>New</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>جديد</translation>
</message>
<message>
<source>Bold or italic</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>غامق أو مائل</translation>
</message>
<message>
<source>Changed</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>متغير</translation>
</message>
<message numerus="yes">
<source>Split in {n}|Split in {n}</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>
<numerusform>مقسم إلى {n}</numerusform>
<numerusform>مقسم إلى {n}</numerusform>
<numerusform>مقسم إلى {n}</numerusform>
<numerusform>مقسم إلى {n}</numerusform>
<numerusform>مقسم إلى {n}</numerusform>
<numerusform>مقسم إلى {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Merged from {n}|Merged from {n}</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>
<numerusform>مدموج من {n}</numerusform>
<numerusform>مدموج من {n}</numerusform>
<numerusform>مدموج من {n}</numerusform>
<numerusform>مدموج من {n}</numerusform>
<numerusform>مدموج من {n}</numerusform>
<numerusform>مدموج من {n}</numerusform>
</translation>
</message>
<message>
<source>{fates}, moved</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>{fates}، منقول</translation>
</message>
<message>
<source>recognized by its words</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>عُرف من كلماته</translation>
</message>
<message>
<source>recognized by its place</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>عُرف من موضعه</translation>
</message>
<message>
<source>it changed here, too, since it was exported</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>تغير هنا أيضا منذ تصديره</translation>
</message>
<message>
<source>deleted there, or written here since</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>حُذف هناك، أو كُتب هنا منذ ذلك الحين</translation>
</message>
<message>
<source>it says what the townhall’s details say</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>يقول ما تقوله تفاصيل اللقاء المفتوح</translation>
</message>
<message>
<source>it is a heading there</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>هو عنوان هناك</translation>
</message>
<message>
<source>it stands behind the summary, as a letterhead’s end does</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>يأتي بعد الموجز، كنهاية الترويسة</translation>
</message>
<message>
<source>by {changed_by}</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>المحرر: {changed_by}</translation>
</message>
<message numerus="yes">
<source>1 line before the summary|{n} lines before the summary</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>لا أسطر قبل الموجز</numerusform>
<numerusform>سطر واحد قبل الموجز</numerusform>
<numerusform>سطران قبل الموجز</numerusform>
<numerusform>{n} أسطر قبل الموجز</numerusform>
<numerusform>{n} سطرا قبل الموجز</numerusform>
<numerusform>{n} سطر قبل الموجز</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 line of the annexes|{n} lines of the annexes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>لا أسطر من المرفقات</numerusform>
<numerusform>سطر واحد من المرفقات</numerusform>
<numerusform>سطران من المرفقات</numerusform>
<numerusform>{n} أسطر من المرفقات</numerusform>
<numerusform>{n} سطرا من المرفقات</numerusform>
<numerusform>{n} سطر من المرفقات</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 table|{n} tables</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>لا جداول</numerusform>
<numerusform>جدول واحد</numerusform>
<numerusform>جدولان</numerusform>
<numerusform>{n} جداول</numerusform>
<numerusform>{n} جدولا</numerusform>
<numerusform>{n} جدول</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 footnote|{n} footnotes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>لا حواشي</numerusform>
<numerusform>حاشية واحدة</numerusform>
<numerusform>حاشيتان</numerusform>
<numerusform>{n} حواش</numerusform>
<numerusform>{n} حاشية</numerusform>
<numerusform>{n} حاشية</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 text box|{n} text boxes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>لا مربعات نص</numerusform>
<numerusform>مربع نص واحد</numerusform>
<numerusform>مربعا نص</numerusform>
<numerusform>{n} مربعات نص</numerusform>
<numerusform>{n} مربع نص</numerusform>
<numerusform>{n} مربع نص</numerusform>
</translation>
</message>
<message>
<source>An edited summary</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>موجز محرر</translation>
</message>
<message>
<source>T take theirs · K keep ours · B both · A take all · N next undecided</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>T أخذ ما لديهم · K إبقاء ما لدينا · B كلاهما · A أخذ الكل · N التالي غير المبتوت فيه</translation>
</message>
<message>
<source>Compare anyway</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>المقارنة مع ذلك</translation>
</message>
<message>
<source>The summary changed meanwhile: look at it again.</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>تغير الموجز أثناء ذلك: انظر إليه مجددا.</translation>
</message>
<message>
<source>Edited summary accepted</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>قُبل موجز محرر</translation>
</message>
<message>
<source>Accepted: {what}. One undo reverses all of it.</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>قُبل: {what}. وتراجع واحد يعكس ذلك كله.</translation>
</message>
<message numerus="yes">
<source>1 change|{n} changes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>لا تغييرات</numerusform>
<numerusform>تغيير واحد</numerusform>
<numerusform>تغييران</numerusform>
<numerusform>{n} تغييرات</numerusform>
<numerusform>{n} تغييرا</numerusform>
<numerusform>{n} تغيير</numerusform>
</translation>
</message>
<message>
<source>no paragraph differs</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>لا فقرة تختلف</translation>
</message>
<message numerus="yes">
<source>1 undecided, which stays as it is here|{n} undecided, which stay as they are here</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>لم يُبت فيها وتبقى كما هي هنا: 0</numerusform>
<numerusform>لم يُبت فيها وتبقى كما هي هنا: 1</numerusform>
<numerusform>لم يُبت فيها وتبقى كما هي هنا: 2</numerusform>
<numerusform>لم يُبت فيها وتبقى كما هي هنا: {n}</numerusform>
<numerusform>لم يُبت فيها وتبقى كما هي هنا: {n}</numerusform>
<numerusform>لم يُبت فيها وتبقى كما هي هنا: {n}</numerusform>
</translation>
</message>
<message>
<source>left aside: {aside}</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>منحى جانبا: {aside}</translation>
</message>
<message>
<source>Accept {what}  ↵</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>قبول {what}  ↵</translation>
</message>
<message>
<source>Reopen and accept {what}  ↵</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>إعادة الفتح وقبول {what}  ↵</translation>
</message>
<message>
<source>Nothing to accept</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>لا شيء للقبول</translation>
</message>
<message>
<source>Changes of the summary</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>تغييرات الموجز</translation>
</message>
<message>
<source>{one} and {other}</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>{one} و{other}</translation>
</message>
<message>
<source>Here</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>هنا</translation>
</message>
<message>
<source>In the file, changed by {by}</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>في الملف، المحرر: {by}</translation>
</message>
<message>
<source>Nothing stands here for it.</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>لا شيء يقابله هنا.</translation>
</message>
<message>
<source>It is not in the file.</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>ليس في الملف.</translation>
</message>
<message>
<source>As it was exported: {exported}</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>كما صُدّر: {exported}</translation>
</message>
<message numerus="yes">
<source>Show {n} more|Show {n} more</source>
<extracomment>ui/townnotes_ui/widgets/cards.py</extracomment>
<translation>
<numerusform>إظهار المزيد (0)</numerusform>
<numerusform>إظهار المزيد (1)</numerusform>
<numerusform>إظهار المزيد (2)</numerusform>
<numerusform>إظهار المزيد ({n})</numerusform>
<numerusform>إظهار المزيد ({n})</numerusform>
<numerusform>إظهار المزيد ({n})</numerusform>
</translation>
</message>
<message>
<source>noted by {takers}</source>
<extracomment>ui/townnotes_ui/widgets/cards.py</extracomment>
<translation>تدوين: {takers}</translation>
</message>
<message>
<source>Correction of {day}: {split}</source>
<extracomment>ui/townnotes_ui/widgets/correction_words.py</extracomment>
<translation>تصويب {day}: {split}</translation>
</message>
<message>
<source>used</source>
<extracomment>ui/townnotes_ui/widgets/correction_words.py</extracomment>
<translation>مستخدم</translation>
</message>
<message>
<source>Spelling is checked in notes and in the summary.</source>
<extracomment>ui/townnotes_ui/widgets/room.py</extracomment>
<translation>يُدقق الإملاء في المدونات والموجز.</translation>
</message>
<message>
<source>Esc closes this</source>
<extracomment>ui/townnotes_ui/widgets/sheet.py</extracomment>
<translation>Esc يغلق هذا</translation>
</message>
<message>
<source>Open beside</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>الفتح بجانبها</translation>
</message>
<message>
<source>Open instead</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>الفتح بدلا منها</translation>
</message>
<message>
<source>“{stem}” is to be opened. This session stays open beside it.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>المطلوب فتح «{stem}». تبقى هذه الجلسة مفتوحة بجانبها.</translation>
</message>
<message>
<source>Join…</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>انضمام…</translation>
</message>
<message>
<source>The link leads to a live townhall.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>يؤدي الرابط إلى لقاء مفتوح مباشر.</translation>
</message>
<message>
<source>The link leads nowhere that this version of townnotes knows.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>لا يؤدي الرابط إلى مكان يعرفه هذا الإصدار من townnotes.</translation>
</message>
<message>
<source>A second window could not be started.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>تعذر تشغيل نافذة ثانية.</translation>
</message>
<message>
<source>Nobody has the floor here: it has no speaker.</source>
<extracomment>ui/townnotes_ui/window/people_changes.py</extracomment>
<translation>لم يأخذ أحد الكلمة هنا: لا متكلم لها.</translation>
</message>
<message>
<source>participant renamed</source>
<extracomment>ui/townnotes_ui/window/people_changes.py</extracomment>
<translation>أعيدت تسمية مشارك</translation>
</message>
<message>
<source>Rename {shown}</source>
<extracomment>ui/townnotes_ui/window/people_changes.py</extracomment>
<translation>إعادة تسمية {shown}</translation>
</message>
<message>
<source>Text at {per_cent} %</source>
<extracomment>ui/townnotes_ui/window/text_zoom.py</extracomment>
<translation>النص بنسبة {per_cent} %</translation>
</message>
<message>
<source>meeting {hours_and_minutes}</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>الاجتماع {hours_and_minutes}</translation>
</message>
<message>
<source>ends ≈ {ends}</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>ينتهي ≈ {ends}</translation>
</message>
<message>
<source>view only</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>عرض فقط</translation>
</message>
<message>
<source>✕ not saved</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>✕ لم يُحفظ</translation>
</message>
<message>
<source>not yet saved</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>لم يُحفظ بعد</translation>
</message>
<message>
<source>saved</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>محفوظ</translation>
</message>
<message>
<source>The session is still being loaded; then your note is saved. Close again to leave: it is offered then as a text when townnotes starts.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>ما زال تحميل الجلسة جاريا؛ وبعده تُحفظ مدونتك. أغلق مجددا للخروج: تُعرض عليك عندئذ كنص عند بدء townnotes.</translation>
</message>
<message>
<source>Not everything is in the session’s file. Close again to leave: the rest is kept on this computer, and added when you open this session again.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>ليس كل شيء في ملف الجلسة. أغلق مجددا للخروج: الباقي محفوظ على هذا الحاسوب، ويضاف عند فتح هذه الجلسة مجددا.</translation>
</message>
<message>
<source>What you typed is in no session: continue in a salvaged copy first. Close again to leave: it is kept as a text then, and offered when townnotes starts.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>ما كتبته ليس في أي جلسة: تابع في نسخة منقَذة أولا. أغلق مجددا للخروج: يُحفظ عندئذ كنص ويُعرض عليك عند بدء townnotes.</translation>
</message>
<message>
<source>Not everything is on the disk, and it could be kept nowhere else: save it elsewhere or copy all first. Close again to leave anyway, and lose it.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>ليس كل شيء على القرص، وتعذر حفظه في أي مكان آخر: احفظه في مكان آخر أو انسخ الكل أولا. أغلق مجددا للخروج مع ذلك وفقدانه.</translation>
</message>
<message>
<source>Everything is saved again.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>كل شيء محفوظ من جديد.</translation>
</message>
<message>
<source>This session is view only: nothing is changed or saved.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>هذه الجلسة للعرض فقط: لا يتغير شيء ولا يُحفظ.</translation>
</message>
<message>
<source>Saved at {time}, in “{file}”. It saves by itself as you type.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>حُفظ في {time}، في «{file}». يُحفظ تلقائيا وأنت تكتب.</translation>
</message>
<message>
<source> A report is in {report}.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation> يوجد تقرير في {report}.</translation>
</message>
<message>
<source>Something went wrong in townnotes.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>حدث خطأ في townnotes.</translation>
</message>
<message>
<source>What you typed last is not saved yet.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>ما كتبته أخيرا لم يُحفظ بعد.</translation>
</message>
<message>
<source>What you typed is saved.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>ما كتبته محفوظ.</translation>
</message>
<message>
<source>Nobody is waiting, so nothing was copied.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>لا أحد ينتظر، فلم يُنسخ شيء.</translation>
</message>
<message>
<source>No speaking time is running out, so nothing was copied.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>لا يوجد وقت كلام جار، فلم يُنسخ شيء.</translation>
</message>
<message>
<source>No contact for written inputs is listed in Prepare; nothing was copied.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>لا جهة اتصال للمساهمات الخطية مدرجة في «التحضير»؛ لم يُنسخ شيء.</translation>
</message>
<message>
<source>Copied: {said}</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>نُسخ: {said}</translation>
</message>
<message>
<source>The stage shows no message.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>لا تعرض شاشة العرض أي رسالة.</translation>
</message>
<message>
<source>On the stage: {words}</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>على شاشة العرض: {words}</translation>
</message>
<message>
<source>On the stage, as soon as it is open: {words}</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>على شاشة العرض حالما تُفتح: {words}</translation>
</message>
<message>
<source>Shown to everybody in the call</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>معروض على كل من في المكالمة</translation>
</message>
<message>
<source>Enter shows it; leave it empty to show none.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>Enter يعرضها؛ اتركها فارغة لعدم عرض شيء.</translation>
</message>
<message>
<source>Speaking time – townnotes</source>
<extracomment>ui/townnotes_ui/windows/stage.py</extracomment>
<translation>الوقت المخصص للكلمة – townnotes</translation>
</message>
<message>
<source>Speaking time, for the call</source>
<extracomment>ui/townnotes_ui/windows/stage.py</extracomment>
<translation>الوقت المخصص للكلمة، للمكالمة</translation>
</message>
<message>
<source>Strip – townnotes</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>الشريط – townnotes</translation>
</message>
<message>
<source>Strip: the note beside the call</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>الشريط: المدونة بجانب المكالمة</translation>
</message>
<message>
<source>Back to the window</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>العودة إلى النافذة</translation>
</message>
<message>
<source>Back to the window (Esc)</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>العودة إلى النافذة (Esc)</translation>
</message>
<message>
<source>Drag to move the strip, or press Alt with an arrow</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>اسحب لنقل الشريط، أو اضغط Alt مع سهم</translation>
</message>
<message>
<source>nobody waiting · {words}</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>لا أحد ينتظر · {words}</translation>
</message>
<message>
<source>list open</source>
<extracomment>ui/townnotes_ui/windows/strip.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation>القائمة مفتوحة</translation>
</message>
<message>
<source>next: {first}</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>التالي: {first}</translation>
</message>
<message>
<source>Note: the line you are in</source>
<extracomment>ui/townnotes_ui/windows/strip_line.py</extracomment>
<translation>المدونة: السطر الذي أنت فيه</translation>
</message>
<message>
<source>{read}?</source>
<extracomment>ui/townnotes_ui/windows/strip_session.py</extracomment>
<translation>{read}؟</translation>
</message>
<message>
<source>Theme {label}, Ctrl+{key}</source>
<extracomment>ui/townnotes_ui/windows/theme_chips.py</extracomment>
<translation>الموضوع {label}، Ctrl+{key}</translation>
</message>
<message>
<source>no time limit</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>بلا حد زمني</translation>
</message>
<message>
<source>{clock} over</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>تجاوز {clock}</translation>
</message>
<message>
<source>{clock} left</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>المتبقي {clock}</translation>
</message>
<message>
<source>{left} of {clock}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>{left} من {clock}</translation>
</message>
<message>
<source>Please conclude</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>يرجى الاختتام</translation>
</message>
<message>
<source>Please conclude now</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>يرجى الاختتام الآن</translation>
</message>
<message>
<source>Paused · {left}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>متوقف مؤقتا · {left}</translation>
</message>
<message>
<source>Now speaking</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>المتكلم الآن</translation>
</message>
<message>
<source>Next to speak</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>المتكلم التالي</translation>
</message>
<message>
<source>Next: {map}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>التالي: {map}</translation>
</message>
<message>
<source>of {clock}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>من {clock}</translation>
</message>
<message>
<source>not running</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>متوقف</translation>
</message>
<message>
<source>soon over</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>يوشك على الانتهاء</translation>
</message>
<message>
<source>nearly over</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>على وشك الانتهاء</translation>
</message>
<message>
<source>over time</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>تجاوز الوقت</translation>
</message>
<message>
<source>paused</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>متوقف مؤقتا</translation>
</message>
<message numerus="yes">
<source>{n} waiting|{n} waiting</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>
<numerusform>المنتظرون: 0</numerusform>
<numerusform>المنتظرون: 1</numerusform>
<numerusform>المنتظرون: 2</numerusform>
<numerusform>المنتظرون: {n}</numerusform>
<numerusform>المنتظرون: {n}</numerusform>
<numerusform>المنتظرون: {n}</numerusform>
</translation>
</message>
<message>
<source>first</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>الأولى</translation>
</message>
<message>
<source>second</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>الثانية</translation>
</message>
<message>
<source>third</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>الثالثة</translation>
</message>
<message>
<source>fourth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>الرابعة</translation>
</message>
<message>
<source>fifth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>الخامسة</translation>
</message>
<message>
<source>sixth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>السادسة</translation>
</message>
<message>
<source>seventh</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>السابعة</translation>
</message>
<message>
<source>eighth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>الثامنة</translation>
</message>
<message>
<source>ninth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>التاسعة</translation>
</message>
<message>
<source>{number}st</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>{number}</translation>
</message>
<message>
<source>{number}nd</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>{number}</translation>
</message>
<message>
<source>{number}rd</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>{number}</translation>
</message>
<message>
<source>{number}th</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>{number}</translation>
</message>
<message>
<source>1st</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>1</translation>
</message>
<message>
<source>{hours} h {minutes}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>{hours} س {minutes}</translation>
</message>
<message>
<source>Speaking time: {clock}, {state}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>الوقت المخصص للكلمة: {clock}، {state}</translation>
</message>
<message>
<source>A participant</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>أحد المشاركين</translation>
</message>
<message>
<source>late request</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>طلب متأخر</translation>
</message>
<message>
<source>spoke {times}× {clock} · org. {times2}×</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>تكلم {times}× {clock} · المنظمة {times2}×</translation>
</message>
<message>
<source>spoke {times}× {clock}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>تكلم {times}× {clock}</translation>
</message>
<message>
<source>org. {times}× {clock}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>المنظمة {times}× {clock}</translation>
</message>
<message>
<source>heard through interpretation</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>عبر الترجمة الشفوية</translation>
</message>
<message>
<source>heard through interpretation from {language}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>عبر الترجمة الشفوية من {language}</translation>
</message>
<message>
<source>Point worded</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation>صيغت نقطة</translation>
</message>
<message>
<source>Points joined</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation>ضُمت نقاط</translation>
</message>
<message>
<source>Said to be opposites</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation>عُدّت متعاكسة</translation>
</message>
<message>
<source>Kept apart</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation>لم تُضم</translation>
</message>
<message>
<source>{words}, key {key}</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>{words}، المفتاح {key}</translation>
</message>
<message>
<source>all of them</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>كلها</translation>
</message>
<message>
<source>Most similar points of the theme</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>أكثر نقاط الموضوع تشابها</translation>
</message>
<message>
<source>Similar points in the theme</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>نقاط مشابهة في الموضوع</translation>
</message>
<message>
<source>says the same</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>يقول الشيء نفسه</translation>
</message>
<message>
<source>the opposite</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>العكس</translation>
</message>
<message>
<source>keep apart</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>عدم الضم</translation>
</message>
<message>
<source>← → choose</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>← → اختيار</translation>
</message>
<message>
<source>T accepts the first, then the next</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>T يقبل الأول ثم التالي</translation>
</message>
<message>
<source>{words}, {below}, alike by {share} per cent</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>{words}، {below}، التشابه {share} في المائة</translation>
</message>
<message>
<source>Worded so far</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>المصوغ حتى الآن</translation>
</message>
<message numerus="yes">
<source>1 point waits for words|{n} points wait for words</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>
<numerusform>نقاط تنتظر الصياغة: 0</numerusform>
<numerusform>نقاط تنتظر الصياغة: 1</numerusform>
<numerusform>نقاط تنتظر الصياغة: 2</numerusform>
<numerusform>نقاط تنتظر الصياغة: {n}</numerusform>
<numerusform>نقاط تنتظر الصياغة: {n}</numerusform>
<numerusform>نقاط تنتظر الصياغة: {n}</numerusform>
</translation>
</message>
<message>
<source>No point waits for words</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>لا نقطة تنتظر الصياغة</translation>
</message>
<message numerus="yes">
<source>1 done|{n} done</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>
<numerusform>المنجز: 0</numerusform>
<numerusform>المنجز: 1</numerusform>
<numerusform>المنجز: 2</numerusform>
<numerusform>المنجز: {n}</numerusform>
<numerusform>المنجز: {n}</numerusform>
<numerusform>المنجز: {n}</numerusform>
</translation>
</message>
<message>
<source>Go to the summary</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>الانتقال إلى الموجز</translation>
</message>
<message>
<source>No point waits for words: each makes a sentence as noted.</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>لا نقطة تنتظر الصياغة: كل نقطة تشكل جملة كما دُوّنت.</translation>
</message>
<message>
<source>No point waits for words. {counted}.</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>لا نقطة تنتظر الصياغة. {counted}.</translation>
</message>
<message numerus="yes">
<source>1 point was worded|{n} points were worded</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>
<numerusform>نقاط صيغت: 0</numerusform>
<numerusform>نقاط صيغت: 1</numerusform>
<numerusform>نقاط صيغت: 2</numerusform>
<numerusform>نقاط صيغت: {n}</numerusform>
<numerusform>نقاط صيغت: {n}</numerusform>
<numerusform>نقاط صيغت: {n}</numerusform>
</translation>
</message>
<message>
<source>less than a minute</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>أقل من دقيقة</translation>
</message>
<message>
<source>about {minutes} min</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>حوالي {minutes} د</translation>
</message>
<message>
<source>no theme</source>
<extracomment>ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation>بلا موضوع</translation>
</message>
<message>
<source>postponed</source>
<extracomment>ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation>مؤجل</translation>
</message>
<message>
<source>perhaps the opposite</source>
<extracomment>ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation>ربما العكس</translation>
</message>
<message>
<source>It waits because {reason}. Give it a stance or other words; Enter postpones it.</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>تنتظر للسبب التالي: {reason}. أعطها موقفا أو كلمات أخرى؛ وEnter يؤجلها.</translation>
</message>
<message>
<source>Worded: {turn}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>صيغت: {turn}</translation>
</message>
<message>
<source>Postponed: {point}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>أُجلت: {point}</translation>
</message>
<message>
<source>No similar point in its theme.</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>لا نقطة مشابهة في موضوعها.</translation>
</message>
<message>
<source>Joined with: {words_of}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>ضُمت مع: {words_of}</translation>
</message>
<message>
<source>The opposite of: {words_of}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>عكس: {words_of}</translation>
</message>
<message>
<source>Kept apart from: {words_of}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>لم تُضم مع: {words_of}</translation>
</message>
<message>
<source>Words for the summary</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>كلمات للموجز</translation>
</message>
<message>
<source>Words · F2 or type</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>الكلمات · F2 أو الكتابة</translation>
</message>
<message>
<source>Enter accepts and goes to the next · Esc leaves</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Enter يقبل وينتقل إلى التالية · Esc للخروج</translation>
</message>
<message>
<source>As noted</source>
<extracomment>ui/townnotes_ui/wording_round/sides.py, townnotes/domain/entities/points.py</extracomment>
<translation>كما دُوّنت</translation>
</message>
<message>
<source>No sentence yet</source>
<extracomment>ui/townnotes_ui/wording_round/sides.py</extracomment>
<translation>لا جملة بعد</translation>
</message>
<message>
<source>agrees</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>يوافق</translation>
</message>
<message>
<source>asks</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>يطلب</translation>
</message>
<message>
<source>emphasizes</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>يؤكد</translation>
</message>
<message>
<source>doubts</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>يشكك</translation>
</message>
<message>
<source>informs</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>يُعلم</translation>
</message>
<message>
<source>says again</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>يكرر</translation>
</message>
<message>
<source>How it was said</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>كيف قيل</translation>
</message>
<message>
<source>Type a few letters of the stance</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>اكتب بضعة حروف من الموقف</translation>
</message>
<message>
<source>No matching stance.</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>لا يوجد موقف مطابق.</translation>
</message>
<message>
<source>Nothing was compared with it.</source>
<extracomment>townnotes/after_call/earlier.py</extracomment>
<translation>لم يُقارن به شيء.</translation>
</message>
<message>
<source>“{name}” is of this townhall, and of no earlier one. {nothing}</source>
<extracomment>townnotes/after_call/earlier.py</extracomment>
<translation>«{name}» من هذا اللقاء المفتوح لا من لقاء سابق. {nothing}</translation>
</message>
<message>
<source>.townnotes</source>
<extracomment>townnotes/archive/folders.py, townnotes/beginning.py, townnotes/safety/backups.py, townnotes/safety/privacy/clean_copy.py</extracomment>
<translation>.townnotes</translation>
</message>
<message>
<source>“{path}”: a session's name ends in {ending}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>«{path}»: ينتهي اسم الجلسة بـ {ending}.</translation>
</message>
<message>
<source>“{source}” is not an ordinary file.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>«{source}» ليس ملفا عاديا.</translation>
</message>
<message>
<source>{source}: this is not UTF-8 text (byte {byte}).</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>{source}: ليس هذا نصا بترميز UTF-8 (البايت {byte}).</translation>
</message>
<message>
<source>“{source}” could not be read: {reason}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>تعذرت قراءة «{source}»: {reason}.</translation>
</message>
<message>
<source>{source}: {refusal}</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>{source}: {refusal}</translation>
</message>
<message>
<source>{wrong} No session was begun.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>{wrong} لم تبدأ أي جلسة.</translation>
</message>
<message>
<source>“{path}” {damaged}. It was left as it is. {look}</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>«{path}»: {damaged}. وتُرك كما هو. {look}</translation>
</message>
<message>
<source>There is no summary in “{wanted}”; it can be in {known}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>لا يوجد موجز بلغة «{wanted}»؛ واللغات الممكنة: {known}.</translation>
</message>
<message>
<source>The summary is final: it has one text, in one style and language. Reopen it in the window to have another; nothing was written.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>الموجز نهائي: له نص واحد بأسلوب واحد ولغة واحدة. أعد فتحه في النافذة للحصول على غيره؛ لم يُكتب شيء.</translation>
</message>
<message>
<source>{name}: this is not UTF-8 text (byte {byte}).</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>{name}: ليس هذا نصا بترميز UTF-8 (البايت {byte}).</translation>
</message>
<message>
<source>“{name}” could not be read: {reason}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>تعذرت قراءة «{name}»: {reason}.</translation>
</message>
<message>
<source>There is no house style “{name}”; there are: {known}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>لا يوجد أسلوب تحرير باسم «{name}»؛ والموجود: {known}.</translation>
</message>
<message>
<source>There is no merge to undo.</source>
<extracomment>townnotes/changes/large_change.py</extracomment>
<translation>لا يوجد دمج للتراجع عنه.</translation>
</message>
<message>
<source>There is nothing to {value}.</source>
<extracomment>townnotes/changes/undo.py</extracomment>
<translation>لا يوجد ما تشمله هذه العملية: {value}.</translation>
</message>
<message>
<source>undo</source>
<extracomment>townnotes/changes/undo.py</extracomment>
<translation>التراجع</translation>
</message>
<message>
<source>redo</source>
<extracomment>townnotes/changes/undo.py</extracomment>
<translation>الإعادة</translation>
</message>
<message>
<source>Nothing was recorded from “{missing}”. Nothing was written.</source>
<extracomment>townnotes/command_line/after_call.py</extracomment>
<translation>لم يسجل شيء عن «{missing}». لم يُكتب شيء.</translation>
</message>
<message>
<source>No earlier townhall is known: name one with --earlier FILE.townnotes.</source>
<extracomment>townnotes/command_line/after_call.py</extracomment>
<translation>لا يُعرف أي لقاء مفتوح سابق: حدد واحدا بـ --earlier FILE.townnotes.</translation>
</message>
<message>
<source>There is no folder “{one}”. Nothing was read.</source>
<extracomment>townnotes/command_line/archive.py</extracomment>
<translation>لا يوجد مجلد باسم «{one}». لم يُقرأ شيء.</translation>
</message>
<message>
<source>The index of the archive cannot be read. The townhalls are untouched.</source>
<extracomment>townnotes/command_line/archive.py</extracomment>
<translation>تتعذر قراءة فهرس الأرشيف. ولم تُمس اللقاءات المفتوحة.</translation>
</message>
<message>
<source>“{words}” is said everywhere: ask for a word that tells more.</source>
<extracomment>townnotes/command_line/archive.py</extracomment>
<translation>«{words}» يقال في كل مكان: اطلب كلمة أدل.</translation>
</message>
<message>
<source>Say where the backup is to be written: -o NEW.townnotes.</source>
<extracomment>townnotes/command_line/backups.py</extracomment>
<translation>حدد أين تُكتب النسخة الاحتياطية: -o NEW.townnotes.</translation>
</message>
<message>
<source>Name two sessions to merge, or more. Nothing was written.</source>
<extracomment>townnotes/command_line/colleagues.py</extracomment>
<translation>حدد جلستين أو أكثر للدمج. لم يُكتب شيء.</translation>
</message>
<message>
<source>“{one}” is none of the files to merge. Nothing was written.</source>
<extracomment>townnotes/command_line/colleagues.py</extracomment>
<translation>«{one}» ليس من الملفات المراد دمجها. لم يُكتب شيء.</translation>
</message>
<message>
<source>“{one}” is named twice with --same or --other. Nothing was written.</source>
<extracomment>townnotes/command_line/colleagues.py</extracomment>
<translation>ورد «{one}» مرتين مع --same أو --other. لم يُكتب شيء.</translation>
</message>
<message>
<source>A session begins --from a JSON file or --after a townhall, not both.</source>
<extracomment>townnotes/command_line/commands.py</extracomment>
<translation>تبدأ الجلسة بـ --from من ملف JSON أو بـ --after من لقاء مفتوح، لا بكليهما.</translation>
</message>
<message>
<source>“{target}”: the speaking times are written as .csv.</source>
<extracomment>townnotes/command_line/commands.py</extracomment>
<translation>«{target}»: تُكتب أوقات الكلام بنسق .csv.</translation>
</message>
<message>
<source>Not everywhere: {left}</source>
<extracomment>townnotes/command_line/erasing.py</extracomment>
<translation>ليس في كل مكان: {left}</translation>
</message>
<message>
<source>“{pattern}”: the name ends in the format, such as .docx.</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation>«{pattern}»: ينتهي الاسم بالنسق، مثل .docx.</translation>
</message>
<message>
<source>There is no place {unknown} in a name; there are: {known}.</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation>لا يوجد متغير {unknown} في الأسماء؛ والموجود: {known}.</translation>
</message>
<message>
<source>“{folder}” is not a folder: with --name, --to is the folder to write in.</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation>«{folder}» ليس مجلدا: مع --name يكون --to هو المجلد الذي يُكتب فيه.</translation>
</message>
<message>
<source>{refusal} (--allow-leaks)</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation>{refusal} (--allow-leaks)</translation>
</message>
<message>
<source>“{kind}” is not a kind of file. The kinds are: {kinds}.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>«{kind}» ليس نوعا من الملفات. والأنواع هي: {kinds}.</translation>
</message>
<message>
<source>{error} Its columns are {headings}: say what they hold by --column, such as --column "{split}=name".</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>{error} أعمدته هي {headings}: حدد محتواها بـ --column، مثل --column "{split}=name".</translation>
</message>
<message>
<source>“{one}” does not say what a column holds: it is HEADING=WHAT, and WHAT one of {meanings}.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>لا يحدد «{one}» محتوى عمود: الصيغة HEADING=WHAT، وWHAT واحد مما يلي: {meanings}.</translation>
</message>
<message>
<source>{name} has {count} meetings ({each}). Say which by --meeting; nothing of it was written.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>عدد الاجتماعات في {name}: {count} ({each}). حدد أيها بـ --meeting؛ لم يُكتب منه شيء.</translation>
</message>
<message>
<source>{name}: {assumed} If not, say --other-day; nothing of it was written.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>{name}: {assumed} إن لم يكن كذلك فاكتب --other-day؛ لم يُكتب منه شيء.</translation>
</message>
<message>
<source>{name}: {said} If not, say --other-day; nothing of it was written.</source>
<extracomment>townnotes/command_line/importing_words.py</extracomment>
<translation>{name}: {said} إن لم يكن كذلك فاكتب --other-day؛ لم يُكتب منه شيء.</translation>
</message>
<message>
<source>A mail is printed, not written as a table: give --mail or --to, not both.</source>
<extracomment>townnotes/command_line/lists.py</extracomment>
<translation>تُطبع الرسالة ولا تُكتب كجدول: استخدم --mail أو --to، لا كليهما.</translation>
</message>
<message>
<source>“{target}” exists already; it was left as it is. Choose another name.</source>
<extracomment>townnotes/command_line/salvaging.py, townnotes/store/backup.py</extracomment>
<translation>«{target}» موجود بالفعل؛ وتُرك كما هو. اختر اسما آخر.</translation>
</message>
<message>
<source>“{filename}” cannot be written: {reason}.</source>
<extracomment>townnotes/command_line/server.py</extracomment>
<translation>تتعذر كتابة «{filename}»: {reason}.</translation>
</message>
<message>
<source>“{words}”: say the name and port of the server, as live.example.org:5433.</source>
<extracomment>townnotes/command_line/server.py</extracomment>
<translation>«{words}»: حدد اسم الخادم ومنفذه، مثل live.example.org:5433.</translation>
</message>
<message>
<source>The summary is final, and the file changes it. Say --reopen to take it in; nothing was written.</source>
<extracomment>townnotes/command_line/taking_back.py</extracomment>
<translation>الموجز نهائي والملف يغيره. اكتب --reopen لإدخاله؛ لم يُكتب شيء.</translation>
</message>
<message>
<source>The folder “{folder}” could not be made: {reason}. Choose another with --folder.</source>
<extracomment>townnotes/demo.py</extracomment>
<translation>تعذر إنشاء المجلد «{folder}»: {reason}. اختر غيره بـ --folder.</translation>
</message>
<message>
<source>There is no gap any more. Nothing was changed.</source>
<extracomment>townnotes/domain/commands/after_call/call_words.py</extracomment>
<translation>لم تعد هناك فجوة. لم يتغير شيء.</translation>
</message>
<message>
<source>This point was deleted meanwhile. The reply is still in the field.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation>حُذفت هذه النقطة أثناء ذلك. وما زال الرد في الحقل.</translation>
</message>
<message>
<source>This point is private: it was sent to nobody. Nothing was kept.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation>هذه النقطة خاصة: لم تُرسل إلى أحد. لم يُحفظ شيء.</translation>
</message>
<message>
<source>Type what the speaker wants recorded first.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation>اكتب أولا ما يريد المتكلم تسجيله.</translation>
</message>
<message>
<source>A correction needs the date of the reply.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation>يحتاج التصويب إلى تاريخ الرد.</translation>
</message>
<message>
<source>This point was deleted meanwhile. Nothing was changed.</source>
<extracomment>townnotes/domain/commands/after_call/reiterations.py</extracomment>
<translation>حُذفت هذه النقطة أثناء ذلك. لم يتغير شيء.</translation>
</message>
<message>
<source>Closing</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>الاختتام</translation>
</message>
<message>
<source>These items are on the agenda already; nothing was added.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>هذه البنود مدرجة في جدول الأعمال بالفعل؛ لم يُضف شيء.</translation>
</message>
<message>
<source>{count} {stand} under “{title}”: the item stays on the agenda.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>مداخلات تحت «{title}»: {count} ({stand}). يبقى البند في جدول الأعمال.</translation>
</message>
<message>
<source>“{title}” is the last item of the agenda; it stays open.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>«{title}» هو آخر بنود جدول الأعمال؛ ويبقى مفتوحا.</translation>
</message>
<message>
<source>Every item of the agenda is closed; open one again in Prepare.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>كل بنود جدول الأعمال مغلقة؛ أعد فتح أحدها في «التحضير».</translation>
</message>
<message>
<source>There is no agenda yet: its items are written in Prepare.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>لا جدول أعمال بعد: تُكتب بنوده في «التحضير».</translation>
</message>
<message>
<source>An agenda item needs a title.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>يحتاج بند جدول الأعمال إلى عنوان.</translation>
</message>
<message>
<source>Two cards are needed to join; they stay as they are.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>يلزم للضم بطاقتان؛ وتبقيان كما هما.</translation>
</message>
<message>
<source>This card is not a joined one; it stays as it is.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>هذه البطاقة ليست مضمومة؛ وتبقى كما هي.</translation>
</message>
<message>
<source>There are no other words on this card; these stay.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>لا كلمات أخرى على هذه البطاقة؛ وتبقى هذه.</translation>
</message>
<message>
<source>One of the two is no longer there; nothing was changed.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>لم تعد إحداهما موجودة؛ لم يتغير شيء.</translation>
</message>
<message>
<source>These are joined as one statement; separate the card first.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>هذه مضمومة في بيان واحد؛ افصل البطاقة أولا.</translation>
</message>
<message>
<source>That card is no longer in this theme; the order stays.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>لم تعد تلك البطاقة في هذا الموضوع؛ ويبقى الترتيب.</translation>
</message>
<message>
<source>The card or the theme is no longer there; nothing was changed.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>لم تعد البطاقة أو الموضوع موجودا؛ لم يتغير شيء.</translation>
</message>
<message>
<source>“{min}” and “{min2}” are not one statement; the cards stay as they are.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>«{min}» و«{min2}» ليسا بيانا واحدا؛ وتبقى البطاقات كما هي.</translation>
</message>
<message>
<source>The opening note has no speaker and no time: nothing was changed.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>ليس لمدونة الافتتاح متكلم ولا وقت: لم يتغير شيء.</translation>
</message>
<message>
<source>An intervention that has ended keeps an end; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>تحتفظ المداخلة المنتهية بنهاية؛ {stays}.</translation>
</message>
<message>
<source>The opening note has no speaker: nothing was changed.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>ليس لمدونة الافتتاح متكلم: لم يتغير شيء.</translation>
</message>
<message>
<source>An intervention needs a speaker; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>تحتاج المداخلة إلى متكلم؛ {stays}.</translation>
</message>
<message>
<source>An intervention needs the time at which it began; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>تحتاج المداخلة إلى وقت بدايتها؛ {stays}.</translation>
</message>
<message>
<source>That time is in the future; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>ذلك الوقت في المستقبل؛ {stays}.</translation>
</message>
<message>
<source>An intervention cannot end before it began; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>لا يمكن أن تنتهي مداخلة قبل أن تبدأ؛ {stays}.</translation>
</message>
<message>
<source>A participant needs a name or an organization.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>يحتاج المشارك إلى اسم أو منظمة.</translation>
</message>
<message>
<source>{name} is already in the table.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>موجود في الجدول بالفعل: {name}.</translation>
</message>
<message>
<source>A participant needs a name or an organization; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>يحتاج المشارك إلى اسم أو منظمة؛ ويبقى السابق.</translation>
</message>
<message>
<source>{name} has taken the floor and stays in the record. If somebody else spoke, correct the speaker of that intervention first.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>سبق أخذ الكلمة، فيبقى في السجل: {name}. إن كان المتكلم شخصا آخر فصوّب متكلم تلك المداخلة أولا.</translation>
</message>
<message>
<source>A category needs a singular and a plural, such as “stakeholder” and “stakeholders”.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>تحتاج الفئة إلى مفرد وجمع، مثل «صاحب مصلحة» و«أصحاب المصلحة».</translation>
</message>
<message>
<source>A category needs a singular and a plural; the earlier ones stay.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>تحتاج الفئة إلى مفرد وجمع؛ ويبقى السابقان.</translation>
</message>
<message>
<source>{holders} of the participants are “{plural}”: give them another category first.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>مشاركون من فئة «{plural}»: {holders}؛ أعطهم فئة أخرى أولا.</translation>
</message>
<message>
<source>These words show no stance. Type ! and its first letters, as in !call.</source>
<extracomment>townnotes/domain/commands/points.py</extracomment>
<translation>لا تُظهر هذه الكلمات موقفا. اكتب ! وحروفه الأولى، مثل !call.</translation>
</message>
<message>
<source>{attendance} participants cannot be: {speakers} of them took the floor already.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>لا يمكن أن يكون عدد المشاركين {attendance}: أخذ الكلمة منهم بالفعل {speakers}.</translation>
</message>
<message>
<source>The summary is final. Reopen it, in Summary, to write it in another style or language; nothing was changed.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>الموجز نهائي. أعد فتحه في «الموجز» لكتابته بأسلوب آخر أو لغة أخرى؛ لم يتغير شيء.</translation>
</message>
<message>
<source>A note-taker needs a name.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>يحتاج مدوّن الملاحظات إلى اسم.</translation>
</message>
<message>
<source>“{value}” is not an e-mail address: it needs an @ and no spaces.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>«{value}» ليس عنوان بريد إلكتروني: يلزم فيه @ وألا تكون فيه مسافات.</translation>
</message>
<message>
<source>“{value}” is not a web link: it starts with https:// or http://.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>«{value}» ليس رابطا شبكيا: يبدأ الرابط بـ https:// أو http://.</translation>
</message>
<message>
<source>“{typed}”: a summary is written in English, French or Spanish.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>«{typed}»: يُكتب الموجز بالإنكليزية أو الفرنسية أو الإسبانية.</translation>
</message>
<message>
<source>{ordinal} is not a number in a series: the first townhall is 1.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>{ordinal} ليس رقما في سلسلة: اللقاء المفتوح الأول هو 1.</translation>
</message>
<message>
<source>The number of participants cannot be below zero.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>لا يمكن أن يكون عدد المشاركين أقل من صفر.</translation>
</message>
<message>
<source>No line is ticked: the list stays as it is.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>لا سطر مؤشر عليه: تبقى القائمة كما هي.</translation>
</message>
<message>
<source>That request is no longer on the list; nothing was changed.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>لم يعد ذلك الطلب في القائمة؛ لم يتغير شيء.</translation>
</message>
<message>
<source>“{kind}” is not a kind of intervention; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>«{kind}» ليس نوعا من المداخلات؛ ويبقى النوع السابق.</translation>
</message>
<message>
<source>A time limit must be between a second and a day; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>يجب أن يكون الحد الزمني بين ثانية ويوم؛ ويبقى الحد السابق.</translation>
</message>
<message>
<source>That request is no longer on the list; nobody was called.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>لم يعد ذلك الطلب في القائمة؛ لم يُدع أحد.</translation>
</message>
<message>
<source>The townhall has ended already; nothing was changed.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>انتهى اللقاء المفتوح بالفعل؛ لم يتغير شيء.</translation>
</message>
<message>
<source>Nobody has the floor: there is no timer to pause.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>لا أحد لديه الكلمة: لا مؤقت لإيقافه.</translation>
</message>
<message>
<source>That request is no longer on the list; the order stays.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>لم يعد ذلك الطلب في القائمة؛ ويبقى الترتيب.</translation>
</message>
<message>
<source>Late requests stay after the others: move a late one up to put it among them.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>تبقى الطلبات المتأخرة بعد غيرها: انقل طلبا متأخرا إلى أعلى لوضعه بينها.</translation>
</message>
<message>
<source>The list has changed meanwhile; it stays as it is.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>تغيرت القائمة أثناء ذلك؛ وتبقى كما هي.</translation>
</message>
<message>
<source>Late requests stay after the others; the list stays as it is.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>تبقى الطلبات المتأخرة بعد غيرها؛ وتبقى القائمة كما هي.</translation>
</message>
<message>
<source>Nobody has the floor: there is no time to add to.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation>لا أحد لديه الكلمة: لا وقت يضاف إليه.</translation>
</message>
<message>
<source>This intervention has no limit, so there is nothing to add to or to take from; the time spoken goes on being measured.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation>لا حد لهذه المداخلة، فلا شيء يضاف إليه أو يخصم منه؛ ويستمر قياس وقت الكلام.</translation>
</message>
<message>
<source>The limit is at 0:00 already: no more can be taken.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation>الحد عند 0:00 بالفعل: لا يمكن خصم المزيد.</translation>
</message>
<message>
<source>There is no category to give a time limit to: add one first.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation>لا توجد فئة يوضع لها حد زمني: أضف فئة أولا.</translation>
</message>
<message>
<source>A stance is followed by a noun, to, that, or -ing.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>يلي الموقف اسم أو to أو that أو -ing.</translation>
</message>
<message>
<source>There is no summary in that language.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>لا يوجد موجز بتلك اللغة.</translation>
</message>
<message>
<source>A stance needs a word, such as “pleaded for”.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>يحتاج الموقف إلى كلمة، مثل “pleaded for”.</translation>
</message>
<message>
<source>There is a stance “{words}” already.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>يوجد موقف «{words}» بالفعل.</translation>
</message>
<message>
<source>“{words}” needs a stance it is as strong as, such as “called for”, so that the summary can put it in order.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>يحتاج «{words}» إلى موقف يماثله قوة، مثل “called for”، ليتمكن الموجز من ترتيبه.</translation>
</message>
<message>
<source>This point was deleted meanwhile. The sentence is as it was.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation>حُذفت هذه النقطة أثناء ذلك. والجملة كما كانت.</translation>
</message>
<message>
<source>The summary is not final: it can be changed as it is.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation>الموجز ليس نهائيا: يمكن تغييره كما هو.</translation>
</message>
<message>
<source>The summary is final. Reopen it to change it; nothing was changed.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation>الموجز نهائي. أعد فتحه لتغييره؛ لم يتغير شيء.</translation>
</message>
<message>
<source>This sentence is no longer there. The others are as they were.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation>لم تعد هذه الجملة موجودة. والأخرى كما كانت.</translation>
</message>
<message>
<source>A text needs a short name, such as REV2, or a name.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>يحتاج النص إلى اسم مختصر، مثل REV2، أو إلى اسم.</translation>
</message>
<message>
<source>There is a text “{short}” already.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>يوجد نص «{short}» بالفعل.</translation>
</message>
<message>
<source>A text needs a short name or a name; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>يحتاج النص إلى اسم مختصر أو اسم؛ ويبقى السابق.</translation>
</message>
<message>
<source>There are no paragraphs in it; nothing was changed.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>لا فقرات فيه؛ لم يتغير شيء.</translation>
</message>
<message>
<source>{points} {short}: it stays, so that they say what they spoke to.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>يبقى النص لكي تذكر النقاط ما تناولته. {short}: {points}.</translation>
</message>
<message>
<source>Themes have two levels, as in “labour rights &gt; wage theft”.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>للمواضيع مستويان، كما في «حقوق العمل &gt; سرقة الأجور».</translation>
</message>
<message>
<source>A theme cannot stand under itself.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>لا يمكن أن يكون الموضوع تحت نفسه.</translation>
</message>
<message>
<source>A theme needs a word; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>يحتاج الموضوع إلى كلمة؛ ويبقى السابق.</translation>
</message>
<message>
<source>A theme needs a word.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>يحتاج الموضوع إلى كلمة.</translation>
</message>
<message>
<source>“{label}” was merged into “{label2}”: separate them first.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>دُمج «{label}» في «{label2}»: افصلهما أولا.</translation>
</message>
<message>
<source>There is a theme “{label}” already.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>يوجد موضوع «{label}» بالفعل.</translation>
</message>
<message>
<source>“{key}” cannot be a theme’s key: use one digit from 1 on, or one letter other than d, m, p, s and z.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>لا يمكن أن يكون «{key}» مفتاح موضوع: استخدم رقما واحدا من 1 فصاعدا، أو حرفا واحدا غير d وm وp وs وz.</translation>
</message>
<message>
<source>The key {key} belongs to “{label}” already.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>المفتاح {key} مخصص بالفعل للموضوع «{label}».</translation>
</message>
<message>
<source>“{label}” cannot stand under itself; it stays where it is.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>لا يمكن أن يكون «{label}» تحت نفسه؛ ويبقى في مكانه.</translation>
</message>
<message>
<source>“{label}” stands under “{label2}” itself: there are two levels.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>«{label}» نفسه تحت «{label2}»: هناك مستويان.</translation>
</message>
<message>
<source>“{label}” has themes under it, as “{label2}”: there are two levels.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>تحت «{label}» مواضيع، مثل «{label2}»: هناك مستويان.</translation>
</message>
<message>
<source>“{label}” cannot be merged into itself; nothing was changed.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>لا يمكن دمج «{label}» في نفسه؛ لم يتغير شيء.</translation>
</message>
<message>
<source>Nothing was merged into “{label}”; nothing was changed.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>لم يُدمج شيء في «{label}»؛ لم يتغير شيء.</translation>
</message>
<message>
<source>There is no date “{words}”: write it like 11 March 2026 or 2026-03-11.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation>لا يوجد تاريخ «{words}»: اكتبه مثل 11 March 2026 أو 2026-03-11.</translation>
</message>
<message>
<source>“{typed}” is not a time: write it like 10:45 or 10:45:30.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation>«{typed}» ليس وقتا: اكتبه مثل 10:45 أو 10:45:30.</translation>
</message>
<message>
<source>“{words}” is not a speaking time: write 3, 2:30 or 150 s.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation>«{words}» ليس مدة كلام: اكتب 3 أو 2:30 أو 150 s.</translation>
</message>
<message>
<source>A speaking time of {words} cannot be: leave it empty for no limit at all.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation>لا يمكن أن يكون الوقت المخصص للكلمة {words}: اتركه فارغا كي لا يكون هناك حد.</translation>
</message>
<message>
<source>group statement</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>بيان باسم مجموعة</translation>
</message>
<message>
<source>video message</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>رسالة مصورة</translation>
</message>
<message>
<source>convener reply</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>رد الجهة الداعية</translation>
</message>
<message>
<source>point of order</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>نقطة نظامية</translation>
</message>
<message>
<source>right of reply</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>حق الرد</translation>
</message>
<message>
<source>procedural</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>إجرائية</translation>
</message>
<message>
<source>Also called</source>
<extracomment>townnotes/domain/entities/people.py</extracomment>
<translation>يُسمى أيضا</translation>
</message>
<message>
<source>Note-taker</source>
<extracomment>townnotes/domain/entities/points.py, townnotes/domain/entities/summary.py</extracomment>
<translation>مدوّن الملاحظات</translation>
</message>
<message>
<source>A theme</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation>موضوع</translation>
</message>
<message>
<source>A paragraph</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation>فقرة</translation>
</message>
<message>
<source>Somebody named</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation>شخص مسمى</translation>
</message>
<message>
<source>Source</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation>المصدر</translation>
</message>
<message>
<source>Bold and italic</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>غامق ومائل</translation>
</message>
<message>
<source>Words commented on</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>كلمات عُلّق عليها</translation>
</message>
<message>
<source>Settled</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>مسوّاة</translation>
</message>
<message>
<source>The same</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>نفسه</translation>
</message>
<message>
<source>Stance before</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>الموقف السابق</translation>
</message>
<message>
<source>Of the text as a whole</source>
<extracomment>townnotes/domain/entities/townhall.py</extracomment>
<translation>للنص ككل</translation>
</message>
<message>
<source>Words in another language</source>
<extracomment>townnotes/domain/entities/townhall.py</extracomment>
<translation>كلمات بلغة أخرى</translation>
</message>
<message>
<source>French</source>
<extracomment>townnotes/domain/languages.py</extracomment>
<translation>الفرنسية</translation>
</message>
<message>
<source>Spanish</source>
<extracomment>townnotes/domain/languages.py</extracomment>
<translation>الإسبانية</translation>
</message>
<message>
<source>All these themes are known already; nothing was changed.</source>
<extracomment>townnotes/domain/points/theme_lists.py</extracomment>
<translation>كل هذه المواضيع معروفة بالفعل؛ لم يتغير شيء.</translation>
</message>
<message>
<source>The shared folder “{place}” cannot be used: {reason}.</source>
<extracomment>townnotes/folder/files.py</extracomment>
<translation>يتعذر استخدام المجلد المشترك «{place}»: {reason}.</translation>
</message>
<message>
<source>Your own file “{name}” in the shared folder was written by a newer townnotes, so it was left as it is. Update townnotes to share again.</source>
<extracomment>townnotes/folder/shared.py</extracomment>
<translation>ملفك «{name}» في المجلد المشترك كتبه إصدار أحدث من townnotes، فتُرك كما هو. حدّث townnotes للمشاركة من جديد.</translation>
</message>
<message>
<source>The shared folder “{place}” cannot be used: another disk is there instead.</source>
<extracomment>townnotes/folder/shared.py</extracomment>
<translation>يتعذر استخدام المجلد المشترك «{place}»: يوجد مكانه قرص آخر.</translation>
</message>
<message>
<source>“{path}” is the session that is open here, or another name of it. Nothing was done with it.</source>
<extracomment>townnotes/held_files.py</extracomment>
<translation>«{path}» هو الجلسة المفتوحة هنا، أو اسم آخر لها. لم يُفعل به شيء.</translation>
</message>
<message>
<source>Zoom participants</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>مشاركو Zoom</translation>
</message>
<message>
<source>Zoom webinar</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>ندوة Zoom الشبكية</translation>
</message>
<message>
<source>Zoom questions and answers</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>أسئلة وأجوبة Zoom</translation>
</message>
<message>
<source>Zoom poll</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>استطلاع Zoom</translation>
</message>
<message>
<source>Teams attendance</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>حضور Teams</translation>
</message>
<message>
<source>Teams list of who joined and left</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>قائمة Teams بمن انضموا وغادروا</translation>
</message>
<message>
<source>Meet attendance</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>حضور Meet</translation>
</message>
<message>
<source>Zoom chat</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>دردشة Zoom</translation>
</message>
<message>
<source>Zoom captions</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>شروح Zoom</translation>
</message>
<message>
<source>Zoom transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>نص Zoom المدوّن</translation>
</message>
<message>
<source>Teams transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>نص Teams المدوّن</translation>
</message>
<message>
<source>Teams transcript in Word</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>نص Teams المدوّن في Word</translation>
</message>
<message>
<source>Meet transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>نص Meet المدوّن</translation>
</message>
<message>
<source>Otter transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>نص Otter المدوّن</translation>
</message>
<message>
<source>Subtitles</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>ترجمة نصية</translation>
</message>
<message>
<source>List of people</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>قائمة أشخاص</translation>
</message>
<message>
<source>List of names</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>قائمة أسماء</translation>
</message>
<message>
<source>It was left as it is.</source>
<extracomment>townnotes/importers/notes/file_reading.py, townnotes/store/opening.py</extracomment>
<translation>وتُرك كما هو.</translation>
</message>
<message>
<source>“{path}” {what}.</source>
<extracomment>townnotes/importers/notes/file_reading.py, townnotes/taking_back/word_parts.py</extracomment>
<translation>«{path}» {what}.</translation>
</message>
<message>
<source>“{path}” could not be read: {reason}. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>تعذرت قراءة «{path}»: {reason}. {untouched}</translation>
</message>
<message>
<source>“{path}” is not a file name.</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>«{path}» ليس اسم ملف.</translation>
</message>
<message>
<source>“{name}” holds no text, so there is nothing to bring in.</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>لا نص في «{name}»، فلا شيء لإدراجه.</translation>
</message>
<message>
<source>“{name}” holds {size}: notes of a townhall are much shorter, so nothing of it was read. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>حجم «{name}» هو {size}: مدونات لقاء مفتوح أقصر بكثير، فلم يُقرأ منه شيء. {untouched}</translation>
</message>
<message>
<source>“{name}” is locked with a password, or was saved by a very old Word. Open it in Word and save it as .docx without a password. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>«{name}» مقفل بكلمة مرور، أو حُفظ بإصدار قديم جدا من Word. افتحه في Word واحفظه بنسق .docx دون كلمة مرور. {untouched}</translation>
</message>
<message>
<source>“{name}” is not a Word file, whatever its name says. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>«{name}» ليس ملف Word، أيا كان اسمه. {untouched}</translation>
</message>
<message>
<source>“{name}” holds no text, whatever its name says. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>لا نص في «{name}»، أيا كان اسمه. {untouched}</translation>
</message>
<message>
<source>“{name}” is an OpenDocument text, whatever its name says. Open it, and save it as .docx. It was left as it is.</source>
<extracomment>townnotes/importers/notes/word.py</extracomment>
<translation>«{name}» نص OpenDocument، أيا كان اسمه. افتحه واحفظه بنسق .docx. وتُرك كما هو.</translation>
</message>
<message>
<source>“{name}” declares a type of its own, as no Word file does.</source>
<extracomment>townnotes/importers/notes/word.py</extracomment>
<translation>يعلن «{name}» نوعا خاصا به، ولا يفعل ذلك أي ملف Word.</translation>
</message>
<message>
<source>“{name}” is damaged, or no Word file: {why_broken}. It was left as it is; open it in Word and save it again.</source>
<extracomment>townnotes/importers/notes/word.py</extracomment>
<translation>«{name}» تالف، أو ليس ملف Word: {why_broken}. وتُرك كما هو؛ افتحه في Word واحفظه مجددا.</translation>
</message>
<message>
<source>Nothing was brought in.</source>
<extracomment>townnotes/importers/tables/content.py, townnotes/importers/texts/text_file.py</extracomment>
<translation>لم يُدرج شيء.</translation>
</message>
<message>
<source>“{name}” is a workbook or document of an older form: save it as .xlsx or .csv. {untouched}</source>
<extracomment>townnotes/importers/tables/content.py</extracomment>
<translation>«{name}» مصنف أو وثيقة بنسق أقدم: احفظه بنسق .xlsx أو .csv. {untouched}</translation>
</message>
<message>
<source>“{name}” has {size} MB; lists, reports and words of a call are far smaller. {untouched}</source>
<extracomment>townnotes/importers/tables/content.py</extracomment>
<translation>حجم «{name}» هو {size} ميغابايت؛ القوائم والتقارير ونصوص المكالمات أصغر بكثير. {untouched}</translation>
</message>
<message>
<source>“{name}” could not be read: {reason}. {untouched}</source>
<extracomment>townnotes/importers/tables/content.py, townnotes/importers/texts/text_file.py</extracomment>
<translation>تعذرت قراءة «{name}»: {reason}. {untouched}</translation>
</message>
<message>
<source>“{name}” could not be read: {why}. Nothing was brought in.</source>
<extracomment>townnotes/importers/tables/workbook.py</extracomment>
<translation>تعذرت قراءة «{name}»: {why}. لم يُدرج شيء.</translation>
</message>
<message>
<source>“{name}” is far larger than any text spoken to. {untouched}</source>
<extracomment>townnotes/importers/texts/text_file.py</extracomment>
<translation>«{name}» أكبر بكثير من أي نص يُناقش. {untouched}</translation>
</message>
<message>
<source>“{name}” is a PDF: open it, copy its text, and paste that here. {untouched}</source>
<extracomment>townnotes/importers/texts/text_file.py</extracomment>
<translation>«{name}» ملف PDF: افتحه وانسخ نصه والصقه هنا. {untouched}</translation>
</message>
<message>
<source>“{name}” holds no text. {untouched}</source>
<extracomment>townnotes/importers/texts/text_file.py</extracomment>
<translation>لا نص في «{name}». {untouched}</translation>
</message>
<message>
<source>This is not a townnotes session: it is nested too deeply.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>ليست هذه جلسة townnotes: التداخل فيها أعمق من اللازم.</translation>
</message>
<message>
<source>This is not JSON: {error}.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>ليس هذا JSON: {error}.</translation>
</message>
<message>
<source>format: not a townnotes session (it should say "{format}").</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>format: ليست جلسة townnotes (ينبغي أن يكون "{format}").</translation>
</message>
<message>
<source>version: a whole number is needed.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>version: يلزم عدد صحيح.</translation>
</message>
<message>
<source>version: {version} is newer than this townnotes reads ({version2}). Update townnotes.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>version: {version} أحدث مما يقرؤه هذا الإصدار من townnotes ({version2}). حدّث townnotes.</translation>
</message>
<message>
<source>{path}.id: every item needs an id, a text of its own.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}.id: يحتاج كل عنصر إلى id، وهو نص خاص به.</translation>
</message>
<message>
<source>{path}.id: "{id}" is used twice.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}.id: استُخدم "{id}" مرتين.</translation>
</message>
<message>
<source>{path}.speaker: an intervention needs a speaker.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}.speaker: تحتاج المداخلة إلى متكلم.</translation>
</message>
<message>
<source>{path}: {with_itself} itself.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}: {with_itself} نفسه.</translation>
</message>
<message>
<source>{path}: {wrong}</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}: {wrong}</translation>
</message>
<message>
<source>{path}: no {nouns} "{id}"</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}: لا يوجد {nouns} "{id}"</translation>
</message>
<message>
<source>{twice}: the key "{twice}" is given twice in one place.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{twice}: ورد المفتاح "{twice}" مرتين في موضع واحد.</translation>
</message>
<message>
<source>{path}: an object {{…}} is needed, not {kind_of}.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}: يلزم كائن {{…}}، لا {kind_of}.</translation>
</message>
<message>
<source>{path}: a list is needed, not {kind_of}.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}: تلزم قائمة، لا {kind_of}.</translation>
</message>
<message>
<source>The authority of this server is not in “{folder}”, and with another no link would be good any more. Name its folder with --folder. Nothing was changed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>سلطة التصديق لهذا الخادم ليست في «{folder}»، ومع غيرها لن يبقى أي رابط صالحا. حدد مجلدها بـ --folder. لم يتغير شيء.</translation>
</message>
<message>
<source>Name the office the link is for.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>حدد المكتب الذي أُعد له الرابط.</translation>
</message>
<message>
<source>The server is not set up yet: run “townnotes server init” first.</source>
<extracomment>townnotes/live/administration.py, townnotes/live/words.py</extracomment>
<translation>لم يُعد الخادم بعد: شغّل “townnotes server init” أولا.</translation>
</message>
<message>
<source>The program “pg_dump” of PostgreSQL is not installed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>البرنامج “pg_dump” من PostgreSQL غير مثبت.</translation>
</message>
<message>
<source>“{target}” cannot be made: {reason}.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>يتعذر إنشاء «{target}»: {reason}.</translation>
</message>
<message>
<source>The backup failed, and no file was written: {said}</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>فشل النسخ الاحتياطي، ولم يُكتب أي ملف: {said}</translation>
</message>
<message>
<source>Several townhalls begin like that: {said}. Say which one.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>عدة لقاءات مفتوحة تبدأ هكذا: {said}. حدد أيها.</translation>
</message>
<message>
<source>No matching townhall is on the server: “{wanted}”. Nothing was closed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>لا لقاء مفتوح مطابق على الخادم: «{wanted}». لم يُغلق شيء.</translation>
</message>
<message>
<source>This role of PostgreSQL may not take rights away from guests. Run it as “postgres”, or as another superuser. Nothing was changed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>لا يحق لدور PostgreSQL هذا سحب الحقوق من الضيوف. شغّل الأمر بصفة “postgres” أو مستخدم فائق آخر. لم يتغير شيء.</translation>
</message>
<message>
<source>This PostgreSQL is older than version 15. Nothing was changed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>إصدار PostgreSQL هذا أقدم من الإصدار 15. لم يتغير شيء.</translation>
</message>
<message>
<source>The program “openssl” is not installed; it makes the certificate.</source>
<extracomment>townnotes/live/certificates.py</extracomment>
<translation>البرنامج “openssl” غير مثبت؛ وهو الذي ينشئ الشهادة.</translation>
</message>
<message>
<source>The certificate could not be made: {last}</source>
<extracomment>townnotes/live/certificates.py</extracomment>
<translation>تعذر إنشاء الشهادة: {last}</translation>
</message>
<message>
<source>The link names no authority, and this computer has no store of them, so the live server cannot be told from another. Ask whoever runs it for a link with an authority.</source>
<extracomment>townnotes/live/connection.py</extracomment>
<translation>لا يذكر الرابط سلطة تصديق، وليس على هذا الحاسوب مخزن لها، فلا يمكن تمييز الخادم المباشر من غيره. اطلب من الجهة المشغلة رابطا بسلطة تصديق.</translation>
</message>
<message>
<source>That link joins one townhall. To share one of your own, ask whoever runs the server for your office’s link: it begins with “townnotes:host?”.</source>
<extracomment>townnotes/live/hosting.py</extracomment>
<translation>ذلك الرابط للانضمام إلى لقاء مفتوح واحد. لمشاركة لقاء خاص بك اطلب من الجهة المشغلة للخادم رابط مكتبك: وهو يبدأ بـ “townnotes:host?”.</translation>
</message>
<message>
<source>That link is your office’s own: it opens townhalls, and joins none. Paste it in Settings, and do not pass it on.</source>
<extracomment>townnotes/live/hosting.py</extracomment>
<translation>ذلك هو رابط مكتبك: يفتح لقاءات مفتوحة ولا ينضم إلى أي منها. الصقه في الإعدادات، ولا تنقله إلى غيرك.</translation>
</message>
<message>
<source>This link is not whole: a part of it is missing or changed. Copy all of it, from “townnotes:” to its end.</source>
<extracomment>townnotes/live/links.py</extracomment>
<translation>هذا الرابط غير كامل: جزء منه ناقص أو متغير. انسخه كله، من “townnotes:” إلى نهايته.</translation>
</message>
<message>
<source>The townhall is no longer on the live server.</source>
<extracomment>townnotes/live/preview.py</extracomment>
<translation>لم يعد اللقاء المفتوح على الخادم المباشر.</translation>
</message>
<message>
<source>The link is of another townhall than this one.</source>
<extracomment>townnotes/live/townhall.py</extracomment>
<translation>الرابط للقاء مفتوح غير هذا.</translation>
</message>
<message>
<source>This townnotes was installed without its part for live townhalls. Install it with “townnotes[live]”, or share through a folder.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>ثُبت هذا الإصدار من townnotes دون جزء اللقاءات المفتوحة المباشرة. ثبّته بـ “townnotes[live]”، أو شارك عبر مجلد.</translation>
</message>
<message>
<source>The live server is of a version that is {age} than this townnotes. {update}.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>إصدار الخادم المباشر مختلف عن هذا الإصدار من townnotes ({age}). {update}.</translation>
</message>
<message>
<source>The live server {place} does not answer; the way to it may be slow.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>لا يستجيب الخادم المباشر {place}؛ وقد يكون الاتصال به بطيئا.</translation>
</message>
<message>
<source>The live server {place} refused: {first_line}.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>رفض الخادم المباشر {place}: {first_line}.</translation>
</message>
<message>
<source>The live server refused entries that say they are of {who}: everybody writes there for themselves.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>رفض الخادم المباشر قيودا تفيد بأنها من {who}: كل شخص يكتب هناك بنفسه.</translation>
</message>
<message>
<source>What answers at {place} cannot prove that it is the live server of this link, so nothing was sent to it. The link may be of another server, somebody may be in between, or the date of this computer is wrong.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>ما يستجيب في {place} لا يستطيع إثبات أنه الخادم المباشر لهذا الرابط، فلم يُرسل إليه شيء. قد يكون الرابط لخادم آخر، أو قد يكون هناك طرف في الوسط، أو قد يكون تاريخ هذا الحاسوب خاطئا.</translation>
</message>
<message>
<source>There is no server called “{host}”, or no way to the internet.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>لا يوجد خادم باسم «{host}»، أو لا اتصال بالإنترنت.</translation>
</message>
<message>
<source>What answers at {place} is no live server of townnotes.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>ما يستجيب في {place} ليس خادما مباشرا لـ townnotes.</translation>
</message>
<message>
<source>The live server {place} cannot be reached.{proxy}</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>يتعذر الوصول إلى الخادم المباشر {place}.{proxy}</translation>
</message>
<message>
<source>PostgreSQL said: {first_line}.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>أفاد PostgreSQL: {first_line}.</translation>
</message>
<message>
<source>This session is empty: begin the townhall first, then share it.</source>
<extracomment>townnotes/live_place.py, townnotes/sharing.py</extracomment>
<translation>هذه الجلسة فارغة: ابدأ اللقاء المفتوح أولا ثم شاركه.</translation>
</message>
<message>
<source>Nothing was noted of this townhall yet. Try the link again later.</source>
<extracomment>townnotes/live_place.py</extracomment>
<translation>لم يدوَّن شيء عن هذا اللقاء المفتوح بعد. جرّب الرابط لاحقا.</translation>
</message>
<message>
<source>{trouble} No session was begun.</source>
<extracomment>townnotes/live_place.py, townnotes/sharing.py</extracomment>
<translation>{trouble} لم تبدأ أي جلسة.</translation>
</message>
<message>
<source>There is no backup {number}; {there}. Nothing was written.</source>
<extracomment>townnotes/safety/backups.py</extracomment>
<translation>لا توجد نسخة احتياطية {number}؛ {there}. لم يُكتب شيء.</translation>
</message>
<message>
<source>Nobody is called “{name}” here; nothing was erased.</source>
<extracomment>townnotes/safety/privacy/erasing.py</extracomment>
<translation>لا أحد هنا باسم «{name}»؛ لم يُمح شيء.</translation>
</message>
<message>
<source>The shared folder “{folder}” cannot be read: {reason}.</source>
<extracomment>townnotes/safety/privacy/erasing.py</extracomment>
<translation>تتعذر قراءة المجلد المشترك «{folder}»: {reason}.</translation>
</message>
<message>
<source>organization</source>
<extracomment>townnotes/safety/privacy/people.py</extracomment>
<translation>منظمة</translation>
</message>
<message>
<source>{count} people are called “{wanted}”: {said}. Name one by the id.</source>
<extracomment>townnotes/safety/privacy/people.py</extracomment>
<translation>عدة أشخاص باسم «{wanted}»، وعددهم {count}: {said}. حدد أحدهم بالمعرّف.</translation>
</message>
<message>
<source>Name somebody.</source>
<extracomment>townnotes/safety/privacy/people.py</extracomment>
<translation>حدد شخصا.</translation>
</message>
<message>
<source>“{one}” could not be deleted: {reason}.</source>
<extracomment>townnotes/safety/privacy/session_copies.py</extracomment>
<translation>تعذر حذف «{one}»: {reason}.</translation>
</message>
<message>
<source>is damaged, or another program has changed it</source>
<extracomment>townnotes/safety/salvaging.py</extracomment>
<translation>تالف، أو غيّره برنامج آخر</translation>
</message>
<message>
<source>“{path}” is open in another townnotes. Close it there first.</source>
<extracomment>townnotes/safety/salvaging.py</extracomment>
<translation>«{path}» مفتوح في نسخة أخرى من townnotes. أغلقه هناك أولا.</translation>
</message>
<message>
<source>Nothing of a townhall can be read in “{path}”. It was left as it is.</source>
<extracomment>townnotes/safety/salvaging.py</extracomment>
<translation>لا يمكن قراءة شيء من لقاء مفتوح في «{path}». وتُرك كما هو.</translation>
</message>
<message>
<source>This was erased from the session permanently; nothing was changed.</source>
<extracomment>townnotes/session.py</extracomment>
<translation>مُحي هذا من الجلسة نهائيا؛ لم يتغير شيء.</translation>
</message>
<message>
<source>Beside your points from now on</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>بجانب نقاطك من الآن فصاعدا</translation>
</message>
<message>
<source>The session opened last</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>آخر جلسة فُتحت</translation>
</message>
<message>
<source>The sessions opened lately, the latest first</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>الجلسات التي فُتحت أخيرا، الأحدث أولا</translation>
</message>
<message>
<source>On each first step, until it was done once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>في كل خطوة أولى إلى أن تُنجز مرة</translation>
</message>
<message>
<source>The first steps that were done</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>الخطوات الأولى المنجزة</translation>
</message>
<message>
<source>Seconds before the time is up</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>الثواني قبل انتهاء الوقت</translation>
</message>
<message>
<source>Your microphone may be open</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>قد يكون ميكروفونك مفتوحا</translation>
</message>
<message>
<source>The same, before the time is up</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>مثله، قبل انتهاء الوقت</translation>
</message>
<message>
<source>How many the stage display names</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>عدد من تذكرهم شاشة العرض</translation>
</message>
<message>
<source>Of the window and of commands, at once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>للنافذة والأوامر، فورا</translation>
</message>
<message>
<source>Light and dark, or as the system has it</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>فاتح وداكن، أو كما في النظام</translation>
</message>
<message>
<source>From the next start on</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>من التشغيل التالي فصاعدا</translation>
</message>
<message>
<source>How 3/12 is read; asked once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>كيف يُقرأ 3/12؛ ويُسأل عنه مرة واحدة</translation>
</message>
<message>
<source>Of all that is written, at once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>لكل ما هو مكتوب، فورا</translation>
</message>
<message>
<source>Misspelt words are underlined in lines at rest</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>توضع خطوط تحت الكلمات الخاطئة إملائيا في الأسطر غير الجاري تحريرها</translation>
</message>
<message>
<source>As the house style has them; Backspace brings one back</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>كما في أسلوب التحرير؛ ويعيد Backspace المختصر</translation>
</message>
<message>
<source>Words that count as right, too</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>كلمات تُعد صحيحة أيضا</translation>
</message>
<message>
<source>Keys that differ from the usual ones, by action</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>المفاتيح المختلفة عن المعتادة، حسب الإجراء</translation>
</message>
<message>
<source>What was chosen for the last export</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>ما اختير في آخر تصدير</translation>
</message>
<message>
<source>The last exports, by the series of townhalls</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>آخر عمليات التصدير، حسب سلسلة اللقاءات المفتوحة</translation>
</message>
<message>
<source>Shared folders, by the townhall</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>المجلدات المشتركة، حسب اللقاء المفتوح</translation>
</message>
<message>
<source>From whoever runs the server; for sharing live</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>من الجهة المشغلة للخادم؛ للمشاركة المباشرة</translation>
</message>
<message>
<source>The folders that the archive is asked of</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>المجلدات التي يُسأل عنها الأرشيف</translation>
</message>
<message>
<source>What headings of lists were said to mean</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>ما قيل عن معنى عناوين القوائم</translation>
</message>
<message>
<source>“{folder}”: name the whole path of the folder.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>«{folder}»: حدد المسار الكامل للمجلد.</translation>
</message>
<message>
<source>There is no folder “{folder}”. Nothing was shared.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>لا يوجد مجلد باسم «{folder}». لم يُشارَك شيء.</translation>
</message>
<message>
<source>What is in “{folder}” was written by a newer townnotes. Update townnotes to continue it. Nothing was changed.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>ما في «{folder}» كتبه إصدار أحدث من townnotes. حدّث townnotes لمتابعته. لم يتغير شيء.</translation>
</message>
<message>
<source>No townhall is shared in “{folder}”: it holds no whole file that ends in {suffix}. If it was shared a moment ago, it may still be on its way.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>لا لقاء مفتوح مشترك في «{folder}»: لا يحتوي على ملف كامل ينتهي بـ {suffix}. إن كان قد شورك قبل لحظة فقد يكون في طريقه.</translation>
</message>
<message>
<source>No townhall in “{folder}” is called “{wanted}”; there are: {said}.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>لا لقاء مفتوح في «{folder}» باسم «{wanted}»؛ والموجود: {said}.</translation>
</message>
<message>
<source>“{folder}” holds several townhalls: {said}. Say which one.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>يحتوي «{folder}» على عدة لقاءات مفتوحة: {said}. حدد أيها.</translation>
</message>
<message>
<source>Nothing in “{folder}” could be read yet; it may still be on its way.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>لم تمكن قراءة شيء في «{folder}» بعد؛ وقد يكون في طريقه.</translation>
</message>
<message>
<source>The folder “{folder}” could not be made: {reason}.</source>
<extracomment>townnotes/starting/practice_call.py</extracomment>
<translation>تعذر إنشاء المجلد «{folder}»: {reason}.</translation>
</message>
<message>
<source>{trouble} No practice call was begun.</source>
<extracomment>townnotes/starting/practice_call.py</extracomment>
<translation>{trouble} لم تبدأ أي مكالمة تدريب.</translation>
</message>
<message>
<source>The townhalls themselves are untouched.</source>
<extracomment>townnotes/store/archive/asking.py, townnotes/store/archive/filling.py</extracomment>
<translation>لم تُمس اللقاءات المفتوحة نفسها.</translation>
</message>
<message>
<source>No backup could be made.</source>
<extracomment>townnotes/store/backup.py</extracomment>
<translation>تعذر إنشاء نسخة احتياطية.</translation>
</message>
<message>
<source>The copy “{target}” was not sound after it was written, so it was thrown away. {no_backup}</source>
<extracomment>townnotes/store/backup.py</extracomment>
<translation>لم تكن النسخة «{target}» سليمة بعد كتابتها، فأُهملت. {no_backup}</translation>
</message>
<message>
<source>The backup is of before something was erased.</source>
<extracomment>townnotes/store/catching_up.py</extracomment>
<translation>النسخة الاحتياطية سابقة لمحو شيء ما.</translation>
</message>
<message>
<source>The backup holds what the session holds no more.</source>
<extracomment>townnotes/store/catching_up.py</extracomment>
<translation>في النسخة الاحتياطية ما لم يعد في الجلسة.</translation>
</message>
<message>
<source>The last save of “{path}” was not finished and cannot be reversed: “{name}” beside it is damaged. Both were left as they are.</source>
<extracomment>townnotes/store/damage/journal.py</extracomment>
<translation>لم يكتمل آخر حفظ لـ «{path}» ولا يمكن عكسه: «{name}» بجانبه تالف. وتُرك كلاهما كما هو.</translation>
</message>
<message>
<source>.lock</source>
<extracomment>townnotes/store/drive_locks.py</extracomment>
<translation>.lock</translation>
</message>
<message>
<source>“{path}” lies on a drive that knows no locks. It was open in another townnotes, perhaps on another computer, which has not said so for five minutes: make sure that it is closed there before you open it here.</source>
<extracomment>townnotes/store/drive_locks.py</extracomment>
<translation>يقع «{path}» على محرك أقراص لا يعرف الأقفال. وكان مفتوحا في نسخة أخرى من townnotes، ربما على حاسوب آخر، لم تُفد بذلك منذ خمس دقائق: تأكد من إغلاقه هناك قبل فتحه هنا.</translation>
</message>
<message>
<source>“{path}” is open in another townnotes, here or on another computer. Close it there first.</source>
<extracomment>townnotes/store/drive_locks.py</extracomment>
<translation>«{path}» مفتوح في نسخة أخرى من townnotes، هنا أو على حاسوب آخر. أغلقه هناك أولا.</translation>
</message>
<message>
<source>What you typed is kept here and written as soon as it can be.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation>ما كتبته محفوظ هنا ويُكتب حالما يمكن ذلك.</translation>
</message>
<message>
<source>The whole session is being written again.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation>تجري كتابة الجلسة كلها من جديد.</translation>
</message>
<message>
<source>No place is known for it.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation>لا يُعرف لها مكان.</translation>
</message>
<message>
<source>{what_happened} {why}</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation>{what_happened} {why}</translation>
</message>
<message>
<source>{what_happened} {being_written} {still_open}</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation>{what_happened} {being_written} {still_open}</translation>
</message>
<message>
<source>{error} {still_open}</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation>{error} {still_open}</translation>
</message>
<message>
<source>There is no backup.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation>لا توجد نسخة احتياطية.</translation>
</message>
<message>
<source>“{path}” is a folder, not a townnotes file.</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>«{path}» مجلد وليس ملف townnotes.</translation>
</message>
<message>
<source>“{path}” is not an ordinary file. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>«{path}» ليس ملفا عاديا. {untouched}</translation>
</message>
<message>
<source>There is no file “{path}”.</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>لا يوجد ملف «{path}».</translation>
</message>
<message>
<source>“{path}” is not a townnotes file. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>«{path}» ليس ملف townnotes. {untouched}</translation>
</message>
<message>
<source>“{path}” belongs to another program than townnotes. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>«{path}» ملك لبرنامج غير townnotes. {untouched}</translation>
</message>
<message>
<source>“{path}” holds things that townnotes did not put there ({strange}), so it is not opened. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>يحتوي «{path}» على أشياء لم يضعها townnotes فيه ({strange})، فلا يُفتح. {untouched}</translation>
</message>
<message>
<source>“{path}” is damaged. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>«{path}» تالف. {untouched}</translation>
</message>
<message>
<source>“{path}” holds {held} entries, more than a townhall has ({most} at most), so it was not read. It was left as it is.</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>عدد القيود في «{path}» هو {held}، وهو أكثر مما في لقاء مفتوح (الحد الأقصى {most})، فلم يُقرأ. وتُرك كما هو.</translation>
</message>
<message>
<source>{said} {kilobytes} kB. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>{said} {kilobytes} كيلوبايت. {safe}</translation>
</message>
<message>
<source>{sentence} {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>{sentence} {safe}</translation>
</message>
<message>
<source>A text is too long for {quoted}. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>أحد النصوص أطول مما يتسع له {quoted}. {safe}</translation>
</message>
<message>
<source>{quoted} is damaged. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>{quoted} تالف. {safe}</translation>
</message>
<message>
<source>{quoted} could not be used: {said}. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>تعذر استخدام {quoted}: {said}. {safe}</translation>
</message>
<message>
<source>“{path}” exists already; it was left as it is. Choose another name.</source>
<extracomment>townnotes/store/session_file.py</extracomment>
<translation>«{path}» موجود بالفعل؛ وتُرك كما هو. اختر اسما آخر.</translation>
</message>
<message>
<source>“{path}” exists already; it was left as it is.</source>
<extracomment>townnotes/store/session_file.py</extracomment>
<translation>«{path}» موجود بالفعل؛ وتُرك كما هو.</translation>
</message>
<message>
<source>it is shorthand</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>هي مكتوبة بالاختزال</translation>
</message>
<message>
<source>signs stand in for words</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>تحل علامات محل كلمات</translation>
</message>
<message>
<source>it is a heading and a remark</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>هي عنوان وملاحظة</translation>
</message>
<message>
<source>it speaks in the first person</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>هي بصيغة المتكلم</translation>
</message>
<message>
<source>it is several remarks in one</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>هي عدة ملاحظات في واحدة</translation>
</message>
<message>
<source>a bare “no” may be a fact or an ask</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>قد تكون “no” المجردة واقعة أو طلبا</translation>
</message>
<message>
<source>it has an unknown mark</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>فيها علامة غير معروفة</translation>
</message>
<message>
<source>it has no verb</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>ليس فيها فعل</translation>
</message>
<message>
<source>it refers to something in another line</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>تشير إلى شيء في سطر آخر</translation>
</message>
<message>
<source>it is a question that no rule can report</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>هي سؤال لا توجد قاعدة لنقله</translation>
</message>
<message>
<source>what opposes it has no words yet</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>ما يعارضها لم يُصغ بعد</translation>
</message>
<message>
<source>Counts add up</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>الأعداد متسقة المجموع</translation>
</message>
<message>
<source>Weekday fits the date</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>يوم الأسبوع مطابق للتاريخ</translation>
</message>
<message>
<source>Ordinal of title and text</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>ترتيب العنوان والنص</translation>
</message>
<message>
<source>Figure begins a sentence</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>رقم في بداية جملة</translation>
</message>
<message>
<source>Numbers under ten</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>الأعداد دون العشرة</translation>
</message>
<message>
<source>Per cent, not %</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Per cent لا %</translation>
</message>
<message>
<source>Oxford spelling</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>تهجئة أكسفورد</translation>
</message>
<message>
<source>Acronym not written out</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>اختصار غير مفسر</translation>
</message>
<message>
<source>United Nations in full</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>United Nations كاملة</translation>
</message>
<message>
<source>Apostrophe on an acronym</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>فاصلة علوية على اختصار</translation>
</message>
<message>
<source>Full stop missing</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>نقطة ختامية ناقصة</translation>
</message>
<message>
<source>Importance of, not to</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Importance of لا to</translation>
</message>
<message>
<source>Quantifier too strong</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>لفظ كمية أقوى من اللازم</translation>
</message>
<message>
<source>Verb too strong</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>فعل أقوى من اللازم</translation>
</message>
<message>
<source>Same verb twice in a row</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>الفعل نفسه مرتين متتاليتين</translation>
</message>
<message>
<source>Quotation marks mixed</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>علامات اقتباس مختلطة</translation>
</message>
<message>
<source>Form of additional topics</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>شكل المواضيع الإضافية</translation>
</message>
<message>
<source>Address is not live</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>العنوان غير فعال</translation>
</message>
<message>
<source>Name or organization</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>اسم أو منظمة</translation>
</message>
<message>
<source>Serial comma</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>فاصلة التعداد</translation>
</message>
<message>
<source>Form of the date</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>شكل التاريخ</translation>
</message>
<message>
<source>H.E. lacks</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>H.E. ناقص</translation>
</message>
<message>
<source>“Respectively” without lists</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>“Respectively” بلا قوائم</translation>
</message>
<message>
<source>Bold or italic in text</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>غامق أو مائل في النص</translation>
</message>
<message>
<source>Convener not fully known</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>جهة داعية غير معروفة تماما</translation>
</message>
<message>
<source>Speakers without category</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>متكلمون بلا فئة</translation>
</message>
<message>
<source>Fewer there than spoke</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>الحاضرون أقل من المتكلمين</translation>
</message>
<message>
<source>Word missing or doubled</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>كلمة ناقصة أو مكررة</translation>
</message>
<message>
<source>Still to word</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>ما زال يتعين صياغته</translation>
</message>
<message>
<source>Shorthand, sign or mark</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>اختزال أو رمز أو علامة</translation>
</message>
<message>
<source>Quoted or denied by nobody</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>اقتباس أو نفي لم يقله أحد</translation>
</message>
<message>
<source>What matters is not told</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>ما يهم غير مذكور</translation>
</message>
<message>
<source>Number hangs on a name</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>العدد يتوقف على اسم</translation>
</message>
<message>
<source>Said twice?</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>قيل مرتين؟</translation>
</message>
<message>
<source>More may say the same</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>قد يكون عدد القائلين أكبر</translation>
</message>
<message numerus="yes">
<source>{listed}; and {n} more|{listed}; and {n} more</source>
<extracomment>townnotes/summary/lint/checked_draft.py</extracomment>
<translation>
<numerusform>{listed}؛ وغيرها: 0</numerusform>
<numerusform>{listed}؛ وغيرها: 1</numerusform>
<numerusform>{listed}؛ وغيرها: 2</numerusform>
<numerusform>{listed}؛ وغيرها: {n}</numerusform>
<numerusform>{listed}؛ وغيرها: {n}</numerusform>
<numerusform>{listed}؛ وغيرها: {n}</numerusform>
</translation>
</message>
<message>
<source>No point behind it is that strong: the strongest is “{stance}”.</source>
<extracomment>townnotes/summary/lint/checked_draft.py</extracomment>
<translation>لا نقطة وراءه بهذه القوة: أقواها «{stance}».</translation>
</message>
<message>
<source>No point behind it is that strong: none is of that kind.</source>
<extracomment>townnotes/summary/lint/checked_draft.py</extracomment>
<translation>لا نقطة وراءه بهذه القوة: لا شيء منها من هذا النوع.</translation>
</message>
<message>
<source>{true} took the floor by the session’s own count, not {told}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>عدد من أخذوا الكلمة بحسب الجلسة نفسها {true}، لا {told}.</translation>
</message>
<message>
<source>What stands in the brackets makes {total}, not {true}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>مجموع ما بين القوسين {total}، لا {true}.</translation>
</message>
<message>
<source>Prepare says that {noted} took part, not {told}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>عدد المشاركين بحسب «التحضير» {noted}، لا {told}.</translation>
</message>
<message>
<source>{known} took the floor, more than took part.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>عدد من أخذوا الكلمة {known}، وهو أكثر من عدد المشاركين.</translation>
</message>
<message>
<source>someone without a name</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>شخص بلا اسم</translation>
</message>
<message numerus="yes">
<source>{names} and {n} more|{names} and {n} more</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>
<numerusform>{names} وغيرهم: 0</numerusform>
<numerusform>{names} وغيرهم: 1</numerusform>
<numerusform>{names} وغيرهم: 2</numerusform>
<numerusform>{names} وغيرهم: {n}</numerusform>
<numerusform>{names} وغيرهم: {n}</numerusform>
<numerusform>{names} وغيرهم: {n}</numerusform>
</translation>
</message>
<message>
<source>Without a category: {few}. The split of those who took the floor is left out.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>بلا فئة: {few}. ويُترك توزيع من أخذوا الكلمة.</translation>
</message>
<message>
<source>{noted} are said to have taken part, but {known} took the floor. The total is left out.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>المذكور أن عدد المشاركين {noted}، لكن عدد من أخذوا الكلمة {known}. ويُترك المجموع.</translation>
</message>
<message>
<source>The number of those who took the floor may be wrong: {whom}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>قد يكون عدد من أخذوا الكلمة خاطئا: {whom}.</translation>
</message>
<message>
<source>The title says {told}, the text {number}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>يقول العنوان {told}، والنص {number}.</translation>
</message>
<message>
<source>“{link}” leads nowhere: correct the contact in Prepare.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>لا يؤدي «{link}» إلى أي مكان: صوّب جهة الاتصال في «التحضير».</translation>
</message>
<message>
<source>The address is not a link.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>العنوان ليس رابطا.</translation>
</message>
<message>
<source>Written like this, the address is not a link.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>بهذه الكتابة لا يكون العنوان رابطا.</translation>
</message>
<message>
<source>“{name}” is for written inputs, and is not here.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>«{name}» مخصص للمساهمات الخطية، وليس هنا.</translation>
</message>
<message>
<source>“{plain}” is shorthand for “{meaning}”.</source>
<extracomment>townnotes/summary/lint/note_signs.py</extracomment>
<translation>«{plain}» اختزال لـ «{meaning}».</translation>
</message>
<message>
<source>“{found}” is a mark of the notes, not a word.</source>
<extracomment>townnotes/summary/lint/note_signs.py</extracomment>
<translation>«{found}» علامة من المدونات وليست كلمة.</translation>
</message>
<message>
<source>In “{found}” one word is too many.</source>
<extracomment>townnotes/summary/lint/note_signs.py</extracomment>
<translation>في «{found}» كلمة زائدة.</translation>
</message>
<message>
<source>A sentence does not begin with a figure.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>لا تبدأ الجملة برقم.</translation>
</message>
<message>
<source>Numbers under ten are written in words.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>تُكتب الأعداد دون العشرة بالحروف.</translation>
</message>
<message>
<source>In one series the rule for the highest number applies to all.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>في السلسلة الواحدة تسري قاعدة أكبر عدد على الكل.</translation>
</message>
<message>
<source>A text writes “per cent”; % stands in tables.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>يُكتب في النص “per cent”؛ ومكان % الجداول.</translation>
</message>
<message>
<source>{long_date} is a {true}.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>{long_date} هو يوم {true}.</translation>
</message>
<message>
<source>The calendar has no such day.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>لا يوجد هذا اليوم في التقويم.</translation>
</message>
<message>
<source>A date in a text is day, month and year.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>التاريخ في النص يوم وشهر وسنة.</translation>
</message>
<message>
<source>Day and month cannot be told apart: write the month in letters.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>لا يمكن التمييز بين اليوم والشهر: اكتب الشهر بالحروف.</translation>
</message>
<message>
<source>Dates are written day, month and year: 20 April 2022.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>تُكتب التواريخ باليوم والشهر والسنة: 20 April 2022.</translation>
</message>
<message>
<source>“{words}” tells who spoke, and the summary is to name nobody.</source>
<extracomment>townnotes/summary/lint/people.py</extracomment>
<translation>يكشف «{words}» من تكلم، والموجز يجب ألا يسمّي أحدا.</translation>
</message>
<message>
<source>{with_article} is addressed as “H.E.”.</source>
<extracomment>townnotes/summary/lint/people.py</extracomment>
<translation>يخاطَب {with_article} بـ “H.E.”.</translation>
</message>
<message>
<source>{who} has no {join_words} in Prepare; the opening goes without.</source>
<extracomment>townnotes/summary/lint/people.py</extracomment>
<translation>{who}: لا يوجد في «التحضير» {join_words}؛ ويُستغنى عنه في الافتتاح.</translation>
</message>
<message>
<source>No comma stands before the last {found} of a list.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>لا توضع فاصلة قبل آخر {found} في تعداد.</translation>
</message>
<message>
<source>“Respectively” needs two lists, so that each item has its own.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>تحتاج “Respectively” إلى قائمتين ليكون لكل عنصر ما يقابله.</translation>
</message>
<message>
<source>“Respectively” needs two lists of equal length, not {one} and {other}.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>تحتاج “Respectively” إلى قائمتين متساويتين، لا {one} و{other}.</translation>
</message>
<message>
<source>One sign is enough.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>تكفي علامة واحدة.</translation>
</message>
<message>
<source>The list has no “{last}” before its last topic.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>لا توجد “{last}” في القائمة قبل آخر موضوع.</translation>
</message>
<message>
<source>Topics are separated by semicolons.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>يُفصل بين المواضيع بفواصل منقوطة.</translation>
</message>
<message>
<source>A topic is a noun phrase, not a sentence.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>الموضوع عبارة اسمية لا جملة.</translation>
</message>
<message>
<source>Topics begin with a small letter.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>تبدأ المواضيع بحرف صغير.</translation>
</message>
<message>
<source>The paragraph ends without a full stop.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>تنتهي الفقرة بلا نقطة ختامية.</translation>
</message>
<message>
<source>The paragraph ends with a colon and nothing behind it.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>تنتهي الفقرة بنقطتين ولا شيء بعدهما.</translation>
</message>
<message>
<source>Elsewhere quotation marks are {marks}…{marks2}.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>في المواضع الأخرى علامات الاقتباس هي {marks}…{marks2}.</translation>
</message>
<message>
<source>Bold stands in headings only, and nothing is stressed by italics.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>الغامق للعناوين فقط، ولا يُبرز شيء بالمائل.</translation>
</message>
<message>
<source>The points behind it are those of {number} of {of}: {lacking}.</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation>النقاط وراءه صادرة عن {number} من {of}: {lacking}.</translation>
</message>
<message>
<source>the plural alone stands for {number}</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation>الجمع وحده يعني {number}</translation>
</message>
<message>
<source>too few for “{quantifier}”</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation>أقل من أن يقال «{quantifier}»</translation>
</message>
<message>
<source>It was said in {times}, and “{often}” needs {least} interventions.</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation>عدد مرات قوله {times}؛ والحد الأدنى من المداخلات لاستخدام «{often}» هو {least}.</translation>
</message>
<message>
<source>“{verb}” stands in the sentence before; {same} is as true.</source>
<extracomment>townnotes/summary/lint/romance_verbs.py, townnotes/summary/lint/verbs.py</extracomment>
<translation>«{verb}» في الجملة السابقة؛ و{same} بالصحة نفسها.</translation>
</message>
<message>
<source>{word} is not written out where it first stands.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>{word} غير مكتوبة كاملة عند أول ورود.</translation>
</message>
<message>
<source>“United Nations” is written in full.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>تُكتب “United Nations” كاملة.</translation>
</message>
<message>
<source>An acronym takes no apostrophe: {found}{fix}.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>لا توضع فاصلة علوية على الاختصار: {found}{fix}.</translation>
</message>
<message>
<source>Oxford spelling, as the United Nations use it: {fix}.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>تهجئة أكسفورد كما تستخدمها الأمم المتحدة: {fix}.</translation>
</message>
<message>
<source>Only -ize takes a z: {fix}.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>لا يأخذ z إلا -ize: {fix}.</translation>
</message>
<message>
<source>One stresses the importance of doing, not to do.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>يقال importance of doing لا to do.</translation>
</message>
<message>
<source>“{found}” is written twice.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>كُتب «{found}» مرتين.</translation>
</message>
<message>
<source>A word is missing after “{found}”.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>تنقص كلمة بعد «{found}».</translation>
</message>
<message>
<source>“{found}” needs its object before what follows.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>يحتاج «{found}» إلى مفعوله قبل ما يليه.</translation>
</message>
<message>
<source>No note behind it says that “{found}” such a thing: a bare “no” may ask.</source>
<extracomment>townnotes/summary/lint/unnoted.py</extracomment>
<translation>لا مدونة وراءه تفيد «{found}» بشأن ذلك: قد تكون “no” المجردة طلبا.</translation>
</message>
<message>
<source>No note behind it has these words in quotation marks.</source>
<extracomment>townnotes/summary/lint/unnoted.py</extracomment>
<translation>لا مدونة وراءه فيها هذه الكلمات بين علامتي اقتباس.</translation>
</message>
<message numerus="yes">
<source>1 more seems to say the same: join them in Review, or keep them apart.|{n} more seem to say the same: join them in Review, or keep them apart.</source>
<extracomment>townnotes/summary/lint/unnoted.py</extracomment>
<translation>
<numerusform>نقاط أخرى يبدو أنها تقول الشيء نفسه: 0؛ ضمها في «المراجعة» أو أبقها غير مضمومة.</numerusform>
<numerusform>نقاط أخرى يبدو أنها تقول الشيء نفسه: 1؛ ضمها في «المراجعة» أو أبقها غير مضمومة.</numerusform>
<numerusform>نقاط أخرى يبدو أنها تقول الشيء نفسه: 2؛ ضمها في «المراجعة» أو أبقها غير مضمومة.</numerusform>
<numerusform>نقاط أخرى يبدو أنها تقول الشيء نفسه: {n}؛ ضمها في «المراجعة» أو أبقها غير مضمومة.</numerusform>
<numerusform>نقاط أخرى يبدو أنها تقول الشيء نفسه: {n}؛ ضمها في «المراجعة» أو أبقها غير مضمومة.</numerusform>
<numerusform>نقاط أخرى يبدو أنها تقول الشيء نفسه: {n}؛ ضمها في «المراجعة» أو أبقها غير مضمومة.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 point waits for words: {points}.|{n} points wait for words: {points}.</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation>
<numerusform>نقاط تنتظر الصياغة (0): {points}.</numerusform>
<numerusform>نقاط تنتظر الصياغة (1): {points}.</numerusform>
<numerusform>نقاط تنتظر الصياغة (2): {points}.</numerusform>
<numerusform>نقاط تنتظر الصياغة ({n}): {points}.</numerusform>
<numerusform>نقاط تنتظر الصياغة ({n}): {points}.</numerusform>
<numerusform>نقاط تنتظر الصياغة ({n}): {points}.</numerusform>
</translation>
</message>
<message>
<source>What matters is in no sentence: {said}.</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation>ما يهم ليس في أي جملة: {said}.</translation>
</message>
<message numerus="yes">
<source>Said twice? 1 remark that two note-takers wrote down is told once: {remarks}. Join them, or keep them apart.|Said twice? {n} remarks that two note-takers wrote down are told once: {remarks}. Join them, or keep them apart.</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation>
<numerusform>قيل مرتين؟ ملاحظات كتبها مدوّنان وتُذكر مرة واحدة (0): {remarks}. ضمها أو أبقها غير مضمومة.</numerusform>
<numerusform>قيل مرتين؟ ملاحظات كتبها مدوّنان وتُذكر مرة واحدة (1): {remarks}. ضمها أو أبقها غير مضمومة.</numerusform>
<numerusform>قيل مرتين؟ ملاحظات كتبها مدوّنان وتُذكر مرة واحدة (2): {remarks}. ضمها أو أبقها غير مضمومة.</numerusform>
<numerusform>قيل مرتين؟ ملاحظات كتبها مدوّنان وتُذكر مرة واحدة ({n}): {remarks}. ضمها أو أبقها غير مضمومة.</numerusform>
<numerusform>قيل مرتين؟ ملاحظات كتبها مدوّنان وتُذكر مرة واحدة ({n}): {remarks}. ضمها أو أبقها غير مضمومة.</numerusform>
<numerusform>قيل مرتين؟ ملاحظات كتبها مدوّنان وتُذكر مرة واحدة ({n}): {remarks}. ضمها أو أبقها غير مضمومة.</numerusform>
</translation>
</message>
<message>
<source>{point} ({reason})</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation>{point} ({reason})</translation>
</message>
<message>
<source>“{name}” is not a style of the program: there are {built_in}.</source>
<extracomment>townnotes/summary/style/house_style.py</extracomment>
<translation>«{name}» ليس أسلوبا من أساليب البرنامج: والموجود {built_in}.</translation>
</message>
<message>
<source>“{target}” could not be written: {reason}. Nothing was changed.</source>
<extracomment>townnotes/summary/style/house_style.py</extracomment>
<translation>تعذرت كتابة «{target}»: {reason}. لم يتغير شيء.</translation>
</message>
<message>
<source>“{path}” cannot be read. The session is as it was.</source>
<extracomment>townnotes/summary/style/house_style.py</extracomment>
<translation>تتعذر قراءة «{path}». والجلسة كما كانت.</translation>
</message>
<message>
<source>“{where}” is not TOML: {error}. The session and its notes are as they were.</source>
<extracomment>townnotes/summary/style/style_keys.py</extracomment>
<translation>«{where}» ليس TOML: {error}. والجلسة ومدوناتها كما كانت.</translation>
</message>
<message>
<source>“{where}”, line {line}, “{key}”: {why}. The session and its notes are as they were.</source>
<extracomment>townnotes/summary/style/style_keys.py</extracomment>
<translation>«{where}»، السطر {line}، «{key}»: {why}. والجلسة ومدوناتها كما كانت.</translation>
</message>
<message>
<source>“{name}” is the summary in {theirs}, and here it is in {ours} now. Choose {theirs} for the summary first. Nothing was changed.</source>
<extracomment>townnotes/taking_back/comparing.py</extracomment>
<translation>«{name}» هو الموجز باللغة التالية: {theirs}، وهو هنا الآن باللغة التالية: {ours}. اختر أولا للموجز اللغة {theirs}. لم يتغير شيء.</translation>
</message>
<message>
<source>“{name}” holds {count} paragraphs, far more than a summary. Nothing was changed.</source>
<extracomment>townnotes/taking_back/comparing.py</extracomment>
<translation>عدد الفقرات في «{name}» هو {count}، وهو أكثر بكثير مما في موجز. لم يتغير شيء.</translation>
</message>
<message>
<source>“{name}” is not a Word file: an edited summary comes back as .docx. It was left as it is.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation>«{name}» ليس ملف Word: يعود الموجز المحرر بنسق .docx. وتُرك كما هو.</translation>
</message>
<message>
<source>“{name}” is far larger than any summary, so nothing of it was read. It was left as it is.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation>«{name}» أكبر بكثير من أي موجز، فلم يُقرأ منه شيء. وتُرك كما هو.</translation>
</message>
<message>
<source>“{path}” could not be read: {reason}.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation>تعذرت قراءة «{path}»: {reason}.</translation>
</message>
<message>
<source>“{path}” is no name of a file.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation>«{path}» ليس اسم ملف.</translation>
</message>
<message>
<source>Your notes are safe; choose another place.</source>
<extracomment>exporters/townnotes_exporters/atomic.py</extracomment>
<translation>مدوناتك في أمان؛ اختر مكانا آخر.</translation>
</message>
<message>
<source>The {what} was not written to {clean}: {reason}. {safe}</source>
<extracomment>exporters/townnotes_exporters/atomic.py</extracomment>
<translation>تعذرت كتابة ما يلي في {clean}: {what}. السبب: {reason}. {safe}</translation>
</message>
<message>
<source>An extract is written as .docx or .txt, not as “{name}”.</source>
<extracomment>exporters/townnotes_exporters/extracts.py</extracomment>
<translation>يُكتب المستخرج بنسق .docx أو .txt، لا بصيغة «{name}».</translation>
</message>
<message>
<source>There is no folder “{folder}”. Nothing was written.</source>
<extracomment>exporters/townnotes_exporters/extracts.py</extracomment>
<translation>لا يوجد مجلد باسم «{folder}». لم يُكتب شيء.</translation>
</message>
<message>
<source>{error} {count} of {count2} were written.</source>
<extracomment>exporters/townnotes_exporters/extracts.py</extracomment>
<translation>{error} كُتب {count} من {count2}.</translation>
</message>
<message>
<source>The PDF was not written: {reason}. Write a .docx instead. Your notes are safe.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>لم يُكتب ملف PDF: {reason}. اكتب ملف .docx بدلا منه. مدوناتك في أمان.</translation>
</message>
<message>
<source>Word document</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>وثيقة Word</translation>
</message>
<message>
<source>PDF</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>PDF</translation>
</message>
<message>
<source>Page by page as the preview shows it.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>صفحة صفحة كما تعرضها المعاينة.</translation>
</message>
<message>
<source>Web page</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>صفحة ويب</translation>
</message>
<message>
<source>One file with nothing to load: for a website or an e-mail.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>ملف واحد لا يتطلب تحميل شيء: لموقع شبكي أو بريد إلكتروني.</translation>
</message>
<message>
<source>Markdown text</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>نص Markdown</translation>
</message>
<message>
<source>Excel workbook</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>مصنف Excel</translation>
</message>
<message>
<source>Sentences, interventions, points, themes and times as sheets.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>الجمل والمداخلات والنقاط والمواضيع والأوقات في أوراق عمل.</translation>
</message>
<message>
<source>UTF-8 with a line of headings, as Excel reads it.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>UTF-8 مع سطر عناوين، كما يقرؤه Excel.</translation>
</message>
<message>
<source>A summary is written as {known}, not as “{suffix}”.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>يُكتب الموجز بإحدى الصيغ {known}، لا بصيغة «{suffix}».</translation>
</message>
<message>
<source>w:gridSpan</source>
<extracomment>exporters/townnotes_exporters/letterheads/band_tables.py</extracomment>
<translation>w:gridSpan</translation>
</message>
<message>
<source>w:vAlign</source>
<extracomment>exporters/townnotes_exporters/letterheads/band_tables.py</extracomment>
<translation>w:vAlign</translation>
</message>
<message>
<source>w:jc</source>
<extracomment>exporters/townnotes_exporters/letterheads/band_tables.py</extracomment>
<translation>w:jc</translation>
</message>
<message>
<source>There is no table “{name}” here; there are: {known}.</source>
<extracomment>exporters/townnotes_exporters/spreadsheet.py</extracomment>
<translation>لا يوجد هنا جدول باسم «{name}»؛ والموجود: {known}.</translation>
</message>
<message>
<source>“{name}” is there already, and was not written from this townhall. It was left as it is.</source>
<extracomment>exporters/townnotes_exporters/targets/replacing.py</extracomment>
<translation>«{name}» موجود بالفعل، ولم يُكتب من هذا اللقاء المفتوح. وتُرك كما هو.</translation>
</message>
<message>
<source>“{name}” was changed since it was written from here. It was left as it is.</source>
<extracomment>exporters/townnotes_exporters/targets/replacing.py</extracomment>
<translation>تغيّر «{name}» منذ كُتب من هنا. وتُرك كما هو.</translation>
</message>
<message>
<source>“{name}” seems to be open in another program: close it there first. It was left as it is.</source>
<extracomment>exporters/townnotes_exporters/targets/replacing.py</extracomment>
<translation>يبدو أن «{name}» مفتوح في برنامج آخر: أغلقه هناك أولا. وتُرك كما هو.</translation>
</message>
</context>
</TS>
