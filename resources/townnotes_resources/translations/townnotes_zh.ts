<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
<name>townnotes</name>
<message>
<source>Editorial Manual, strict</source>
<extracomment>resources/townnotes_resources/house_styles/editorial.toml</extracomment>
<translation>《编辑手册》，严格</translation>
</message>
<message>
<source>Named, by theme</source>
<extracomment>resources/townnotes_resources/house_styles/named.toml</extracomment>
<translation>具名，按主题</translation>
</message>
<message>
<source>Record, speaker by speaker</source>
<extracomment>resources/townnotes_resources/house_styles/record.toml</extracomment>
<translation>记录，按发言者</translation>
</message>
<message>
<source>Townhall summary</source>
<extracomment>resources/townnotes_resources/house_styles/townhall.toml</extracomment>
<translation>公开会议摘要</translation>
</message>
<message>
<source>Move a speaker up or down the list</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>在名单中上移或下移发言者</translation>
</message>
<message>
<source>Move a speaker to the top or the end of the list</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>将发言者移到名单首位或末位</translation>
</message>
<message>
<source>Edit a request: kind, on whose behalf, time limit</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>编辑请求：类型、代表谁、时限</translation>
</message>
<message>
<source>Remove a request from the list</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>从名单中移除请求</translation>
</message>
<message>
<source>In the participants: confirm the name; remove; bring in what was copied</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>在与会者表中：确认姓名；移除；导入已复制的内容</translation>
</message>
<message>
<source>In the participants, several selected: give all the category that begins with it</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>在与会者表中选定多人：全部归入以该字母开头的类别</translation>
</message>
<message>
<source>Back to the note, or to the floor; from the search to where you were</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>返回笔记或会场发言；从搜索返回原处</translation>
</message>
<message>
<source>In a merge: join, keep apart, next to decide, undo, both notes</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>合并时：归并、保持分开、下一项待决、撤销、查看两份笔记</translation>
</message>
<message>
<source>In a merge: join all likely matches</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>合并时：归并所有可能相同的项</translation>
</message>
<message>
<source>In a merge, for a field: yours, theirs, or both</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>合并时，对某一字段：用您的、用对方的或两者并存</translation>
</message>
<message>
<source>In the session history: step, speaker</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>在会议回放中：逐步、按发言者</translation>
</message>
<message>
<source>In the session history: first moment, now</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>在会议回放中：最初时刻、现在</translation>
</message>
<message>
<source>In the session history: play or stop, faster, slower</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>在会议回放中：播放或停止、加快、放慢</translation>
</message>
<message>
<source>In the wording round: stance by number, none, all stances</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>在措辞环节：按编号选立场、不选、所有立场</translation>
</message>
<message>
<source>In the wording round: same, opposite, keep apart; another of the nearest points</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>在措辞环节：相同、相反、保持分开；换另一相近要点</translation>
</message>
<message>
<source>In the wording round: accept, edit the words, accept a theme, leave</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>在措辞环节：接受、编辑措辞、接受主题、离开</translation>
</message>
<message>
<source>In the memory of the series: reiterated, not the same</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>在系列回顾中：重申、并非相同</translation>
</message>
<message>
<source>In the correction round: enter a speaker’s reply</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>在更正环节：录入发言者的答复</translation>
</message>
<message>
<source>In a speaker’s corrections and the remarks: use the words of a correction</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>在发言者的更正和评注中：采用更正的措辞</translation>
</message>
<message>
<source>To give the floor out of turn: the speaker’s number</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>不按次序请人发言：发言者的编号</translation>
</message>
<message>
<source>On the theme board: mark a card, move it to another theme, use other words</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>在主题看板上：标记卡片、移到另一主题、改用其他措辞</translation>
</message>
<message>
<source>the theme of this point; its first letters or its key will do</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>此要点的主题；输入首字母或按键即可</translation>
</message>
<message>
<source>how it was said: the stance that begins with these letters, here *called for*</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>表达方式：以这些字母开头的立场，此处为*called for*</translation>
</message>
<message>
<source>a participant who was mentioned</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>被提及的与会者</translation>
</message>
<message>
<source>paragraph 12 of the reference text</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>参考文本第12段</translation>
</message>
<message>
<source>a wording proposal</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>措辞建议</translation>
</message>
<message>
<source>at the start: words of the text are to stay; del "x": to go</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>行首：保留文本中的词语；del "x"：删去</translation>
</message>
<message>
<source>at the start: words are to come in; move "x" to: elsewhere</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>行首：加入词语；move "x" to：移到别处</translation>
</message>
<message>
<source>at the start: one more who says what they said</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>行首：又一人表达相同意见</translation>
</message>
<message>
<source>at the start: the opposite of what they said; != does, too</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>行首：与其意见相反；!=亦可</translation>
</message>
<message>
<source>at the end: this in particular</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>行尾：特别是这一点</translation>
</message>
<message>
<source>at the start or end: a private remark, which is in no summary</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>行首或行尾：私人评注，不写入任何摘要</translation>
</message>
<message>
<source>at the start: welcomed</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>行首：welcomed（欢迎）</translation>
</message>
<message>
<source>at the start: called for</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>行首：called for（要求）</translation>
</message>
<message>
<source>at the start: asked</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>行首：asked（询问）</translation>
</message>
<message>
<source>at the start: expressed concern about</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>行首：expressed concern about（表示关切）</translation>
</message>
<message>
<source>New keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>新按键</translation>
</message>
<message>
<source>Press the keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>请按键</translation>
</message>
<message>
<source>Default keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>默认按键</translation>
</message>
<message>
<source>Reset all keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>重置所有按键</translation>
</message>
<message>
<source>Find an action…</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>查找操作…</translation>
</message>
<message>
<source>Find an action</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py, ui/townnotes_ui/actions/palette.py, ui/townnotes_ui/actions/table.py</extracomment>
<translation>查找操作</translation>
</message>
<message>
<source>Keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>按键</translation>
</message>
<message>
<source>Press Enter, then the new keys. Backspace removes them.</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>按Enter，再按新按键。Backspace可移除按键。</translation>
</message>
<message>
<source>All keys are back to their defaults.</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>所有按键均已恢复默认。</translation>
</message>
<message>
<source>Not changed: {why}</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py, ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>未更改：{why}</translation>
</message>
<message>
<source>changed</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py, ui/townnotes_ui/past/step_words.py</extracomment>
<translation>已更改</translation>
</message>
<message>
<source>Enter</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>Enter</translation>
</message>
<message>
<source>This is not a key.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>这不是按键。</translation>
</message>
<message>
<source>{key} is for typing: use it with Ctrl or Alt, or use an F key.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>{key}用于输入：请与Ctrl或Alt合用，或使用F键。</translation>
</message>
<message>
<source>{key} is for writing and correcting text.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>{key}用于书写和修改文字。</translation>
</message>
<message>
<source>{key} is already the key of “{holder}”.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>{key}已是“{holder}”的按键。</translation>
</message>
<message>
<source>Actions</source>
<extracomment>ui/townnotes_ui/actions/palette.py</extracomment>
<translation>操作</translation>
</message>
<message>
<source>Type what you want to do</source>
<extracomment>ui/townnotes_ui/actions/palette.py</extracomment>
<translation>输入您要做的事</translation>
</message>
<message>
<source>No matching action.</source>
<extracomment>ui/townnotes_ui/actions/palette.py</extracomment>
<translation>没有匹配的操作。</translation>
</message>
<message>
<source>Menu</source>
<extracomment>ui/townnotes_ui/actions/place_menu.py, ui/townnotes_ui/actions/shortcuts.py, ui/townnotes_ui/actions/table.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>菜单</translation>
</message>
<message>
<source>You</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>您</translation>
</message>
<message>
<source>Speaking time</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/timer_panel.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>发言时间</translation>
</message>
<message>
<source>Warning</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>提醒</translation>
</message>
<message>
<source>Urgent warning</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>紧急提醒</translation>
</message>
<message>
<source>Sound when the time is up</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>时间用完时响铃</translation>
</message>
<message>
<source>Sound at the warning</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>提醒时响铃</translation>
</message>
<message>
<source>Writing</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>书写</translation>
</message>
<message>
<source>Spelling</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>拼写</translation>
</message>
<message>
<source>Expand abbreviations</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>展开缩写</translation>
</message>
<message>
<source>Display</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>显示</translation>
</message>
<message>
<source>Next speakers on the stage</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>公共显示屏上的后续发言者</translation>
</message>
<message>
<source>Hints in a new townhall</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>新公开会议中的提示</translation>
</message>
<message>
<source>Live townhalls</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>实时公开会议</translation>
</message>
<message>
<source>Your name</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>您的姓名</translation>
</message>
<message>
<source>Your office’s link</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>贵办公室的链接</translation>
</message>
<message>
<source>Your dictionary</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>您的词典</translation>
</message>
<message>
<source>same as system</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>跟随系统</translation>
</message>
<message>
<source>Language</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>语言</translation>
</message>
<message>
<source>light</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>浅色</translation>
</message>
<message>
<source>dark</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>深色</translation>
</message>
<message>
<source>Colours</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>颜色</translation>
</message>
<message>
<source>Text</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/summary/arrangement.py</extracomment>
<translation>文字</translation>
</message>
<message>
<source>Size of everything</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>整体大小</translation>
</message>
<message>
<source>ask</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>询问</translation>
</message>
<message>
<source>day first</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>日在前</translation>
</message>
<message>
<source>month first</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>月在前</translation>
</message>
<message>
<source>Dates in figures</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>数字日期</translation>
</message>
<message>
<source>Settings</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/actions/table.py</extracomment>
<translation>设置</translation>
</message>
<message>
<source>Speakers’ list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/speakers/painting.py, ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>发言者名单</translation>
</message>
<message>
<source>Give the floor to the next speaker</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>请下一位发言</translation>
</message>
<message>
<source>Give the floor now, out of turn</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>不按次序，立即请人发言</translation>
</message>
<message>
<source>Add a speaker to the list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>将发言者列入名单</translation>
</message>
<message>
<source>Close or reopen the list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>截止或重新开放名单</translation>
</message>
<message>
<source>Suggest an order, then the next one</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>建议次序，再按换下一种</translation>
</message>
<message>
<source>Paste a list of names</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>粘贴姓名名单</translation>
</message>
<message>
<source>Asked but not heard</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>要求发言但未能发言</translation>
</message>
<message>
<source>End the townhall</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>结束公开会议</translation>
</message>
<message>
<source>Shared session: hand over giving the floor, or take it over</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>共享会议记录：移交或接管发言主持</translation>
</message>
<message>
<source>Next agenda item</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>下一议程项目</translation>
</message>
<message>
<source>Time</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/notes/painting.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/windows/view.py, townnotes/domain/entities/points.py, townnotes/domain/entities/summary.py</extracomment>
<translation>时间</translation>
</message>
<message>
<source>Pause or resume the speaking time</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>暂停或继续发言计时</translation>
</message>
<message>
<source>Add 30 seconds</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>增加30秒</translation>
</message>
<message>
<source>Take off 30 seconds</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>减少30秒</translation>
</message>
<message>
<source>Say who speaks, the time left and who is next</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>说出当前发言者、剩余时间和下一位</translation>
</message>
<message>
<source>Who has been heard and who has not</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>谁已发言、谁尚未发言</translation>
</message>
<message>
<source>Time limit presets</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>时限预设</translation>
</message>
<message>
<source>Save the speaking times</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>保存发言时间</translation>
</message>
<message>
<source>Note</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>笔记</translation>
</message>
<message>
<source>Make the point private, or public again</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>将要点设为私人或恢复公开</translation>
</message>
<message>
<source>Accept the suggested stance, then the next like it</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>接受建议的立场，再处理下一个类似的</translation>
</message>
<message>
<source>I lost the thread: leave a gap</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>没跟上：留出缺漏</translation>
</message>
<message>
<source>Gaps in the notes</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>笔记中的缺漏</translation>
</message>
<message>
<source>Correct the intervention</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>更正发言</translation>
</message>
<message>
<source>Correct the selected intervention</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>更正选定的发言</translation>
</message>
<message>
<source>Insert a missed intervention</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>插入漏记的发言</translation>
</message>
<message>
<source>Remove the intervention from the record</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>从记录中移除发言</translation>
</message>
<message>
<source>Heard through interpretation: on or off</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>经口译听取：开或关</translation>
</message>
<message>
<source>Confirm the name of the speaker to identify</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>确认待确认身份的发言者姓名</translation>
</message>
<message>
<source>Earlier versions of the point</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>要点的先前版本</translation>
</message>
<message>
<source>Words of the call: show or hide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>通话文字：显示或隐藏</translation>
</message>
<message>
<source>Fill the gap with the words of its minute</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>用该分钟的文字填补缺漏</translation>
</message>
<message>
<source>Check the note against the words of the call</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>对照通话文字核对笔记</translation>
</message>
<message>
<source>Said, but not noted</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>已说但未记</translation>
</message>
<message>
<source>Session history: as it was at any moment</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>会议回放：任一时刻的原貌</translation>
</message>
<message>
<source>Themes</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/arrangement.py, ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/floor/themes/panel.py, ui/townnotes_ui/floor/themes/sheets.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/prepare/theme_list_sheet.py, ui/townnotes_ui/prepare/themes.py, ui/townnotes_ui/review/board.py, ui/townnotes_ui/review/interventions.py, ui/townnotes_ui/review/theme_column.py</extracomment>
<translation>主题</translation>
</message>
<message>
<source>Put a theme on the point, or take it off</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>为要点标上或取消主题</translation>
</message>
<message>
<source>Find or add a theme</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation>查找或添加主题</translation>
</message>
<message>
<source>Themes by category</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/room.py, ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>按类别列出主题</translation>
</message>
<message>
<source>Interventions</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/agenda.py, ui/townnotes_ui/review/room.py</extracomment>
<translation>发言</translation>
</message>
<message>
<source>Reading pane: show or hide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>阅读窗格：显示或隐藏</translation>
</message>
<message>
<source>Columns of the table…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>表格的列…</translation>
</message>
<message>
<source>Default columns and widths</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/columns_sheet.py</extracomment>
<translation>默认列和列宽</translation>
</message>
<message>
<source>Theme board</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/room.py</extracomment>
<translation>主题看板</translation>
</message>
<message>
<source>Theme board: open or close</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>主题看板：打开或关闭</translation>
</message>
<message>
<source>Mark a card, then join it with another</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>标记卡片，再与另一张归并</translation>
</message>
<message>
<source>Separate a joined card</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>拆分已归并的卡片</translation>
</message>
<message>
<source>Wording round</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/room.py</extracomment>
<translation>措辞环节</translation>
</message>
<message>
<source>Wording round: word the points that wait</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>措辞环节：为待措辞的要点措辞</translation>
</message>
<message>
<source>After the call</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>通话之后</translation>
</message>
<message>
<source>Correction round with the speakers</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>与发言者的更正环节</translation>
</message>
<message>
<source>Enter a speaker’s corrections</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>录入发言者的更正</translation>
</message>
<message>
<source>Memory of the series</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>系列回顾</translation>
</message>
<message>
<source>Merge</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/review/room.py</extracomment>
<translation>合并</translation>
</message>
<message>
<source>Merge with other note-takers’ sessions</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>与其他记录员的会议记录合并</translation>
</message>
<message>
<source>Merge: choose files</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>合并：选择文件</translation>
</message>
<message>
<source>Merge: add what is shown</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>合并：添加所示内容</translation>
</message>
<message>
<source>Merge: join all likely matches</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>合并：归并所有可能相同的项</translation>
</message>
<message>
<source>Join two participants</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>归并两名与会者</translation>
</message>
<message>
<source>Merge: undo the last merge</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>合并：撤销上次合并</translation>
</message>
<message>
<source>Strip, stage and chat</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>窄条窗口、公共显示屏和聊天</translation>
</message>
<message>
<source>Strip over the call: open or close</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>通话上方的窄条窗口：打开或关闭</translation>
</message>
<message>
<source>Stage to share in the call: open or close</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>在通话中共享的公共显示屏：打开或关闭</translation>
</message>
<message>
<source>Message on the stage</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>公共显示屏上的消息</translation>
</message>
<message>
<source>Remove the message from the stage</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>从公共显示屏移除消息</translation>
</message>
<message>
<source>Copy for the chat: next speakers</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>复制到聊天：后续发言者</translation>
</message>
<message>
<source>Copy for the chat: time left</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>复制到聊天：剩余时间</translation>
</message>
<message>
<source>Copy for the chat: list open or closed</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>复制到聊天：名单开放或截止</translation>
</message>
<message>
<source>Copy for the chat: how to ask for the floor</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>复制到聊天：如何要求发言</translation>
</message>
<message>
<source>Copy for the chat: contacts for written inputs</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>复制到聊天：书面意见的联系方式</translation>
</message>
<message>
<source>Rooms</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>工作区</translation>
</message>
<message>
<source>Prepare</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>准备</translation>
</message>
<message>
<source>Floor</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/window/top_bar.py, townnotes/domain/commands/agenda.py</extracomment>
<translation>会场发言</translation>
</message>
<message>
<source>Review</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>审阅</translation>
</message>
<message>
<source>Summary</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>摘要</translation>
</message>
<message>
<source>Next room</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>下一工作区</translation>
</message>
<message>
<source>Spelling suggestions</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>拼写建议</translation>
</message>
<message>
<source>Find words here; again, in all interventions</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>在此查找词语；再按一次，在所有发言中查找</translation>
</message>
<message>
<source>Bold</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>粗体</translation>
</message>
<message>
<source>Italic</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>斜体</translation>
</message>
<message>
<source>Confirm the sentence</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>确认句子</translation>
</message>
<message>
<source>Choose the points a sentence rests on</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>选择句子所依据的要点</translation>
</message>
<message>
<source>Points that wait for words</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/wording_round/queue.py</extracomment>
<translation>有待措辞的要点</translation>
</message>
<message>
<source>Points in no sentence</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>未写入句子的要点</translation>
</message>
<message>
<source>Remarks of others on the summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>他人对摘要的评注</translation>
</message>
<message>
<source>Make the summary final</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>将摘要定稿</translation>
</message>
<message>
<source>Reopen the final summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>重新开放已定稿的摘要</translation>
</message>
<message>
<source>Next section</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>下一部分</translation>
</message>
<message>
<source>Previous section</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>上一部分</translation>
</message>
<message>
<source>Session</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>会议记录</translation>
</message>
<message>
<source>Undo</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>撤销</translation>
</message>
<message>
<source>Redo</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>重做</translation>
</message>
<message>
<source>Export the summary</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>导出摘要</translation>
</message>
<message>
<source>Export again, as the last time</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>按上次方式再次导出</translation>
</message>
<message>
<source>Send the last export by mail</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>通过邮件发送上次导出的文件</translation>
</message>
<message>
<source>Bring back a summary that others edited in Word</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>取回他人在Word中编辑的摘要</translation>
</message>
<message>
<source>Page preview beside the text: show or hide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>文本旁的页面预览：显示或隐藏</translation>
</message>
<message>
<source>Find and replace in notes, board and summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>在笔记、看板和摘要中查找和替换</translation>
</message>
<message>
<source>Print the summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>打印摘要</translation>
</message>
<message>
<source>Save now, and show where</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>立即保存并显示位置</translation>
</message>
<message>
<source>Bring in a list of people or a report of a call</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>导入人员名单或通话报告</translation>
</message>
<message>
<source>Versions of this session</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>此会议记录的版本</translation>
</message>
<message>
<source>Share through a folder</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>通过文件夹共享</translation>
</message>
<message>
<source>Share live</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>实时共享</translation>
</message>
<message>
<source>Join a live townhall</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>加入实时公开会议</translation>
</message>
<message>
<source>Continue a session from a folder</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>从文件夹继续会议记录</translation>
</message>
<message>
<source>Clean copy to hand out</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>供分发的净本</translation>
</message>
<message>
<source>Erase a person</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>清除个人信息</translation>
</message>
<message>
<source>New townhall: the next in this series</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>新建公开会议：此系列的下一次</translation>
</message>
<message>
<source>New townhall</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/files.py</extracomment>
<translation>新建公开会议</translation>
</message>
<message>
<source>Archive: who said what over the years</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>档案：历年来谁说过什么</translation>
</message>
<message>
<source>Open a session</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/files.py</extracomment>
<translation>打开会议记录</translation>
</message>
<message>
<source>Practice</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>练习</translation>
</message>
<message>
<source>Practise a call</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>练习一次通话</translation>
</message>
<message>
<source>Practice: go on with what is said, or pause</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>练习：继续或暂停所说内容</translation>
</message>
<message>
<source>Practice: slower</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>练习：放慢</translation>
</message>
<message>
<source>Practice: faster</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>练习：加快</translation>
</message>
<message>
<source>Practice: show what is said, or put it away</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>练习：显示或收起所说内容</translation>
</message>
<message>
<source>Window</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>窗口</translation>
</message>
<message>
<source>Larger text</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>放大文字</translation>
</message>
<message>
<source>Smaller text</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>缩小文字</translation>
</message>
<message>
<source>Default text size</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>默认文字大小</translation>
</message>
<message>
<source>Next part of the window</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>窗口的下一部分</translation>
</message>
<message>
<source>Previous part of the window</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>窗口的上一部分</translation>
</message>
<message>
<source>Help: keys, marks and the guide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>帮助：按键、标记和指南</translation>
</message>
<message>
<source>Menu of what is selected</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>所选内容的菜单</translation>
</message>
<message>
<source>Edit the request…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>编辑请求…</translation>
</message>
<message>
<source>Move up</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>上移</translation>
</message>
<message>
<source>Move down</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>下移</translation>
</message>
<message>
<source>Move to the top</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>移到首位</translation>
</message>
<message>
<source>Move to the end</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>移到末位</translation>
</message>
<message>
<source>Remove from the list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>从名单中移除</translation>
</message>
<message>
<source>Show the note</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>显示笔记</translation>
</message>
<message>
<source>Put on the point, or take off</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>为要点标上或取消</translation>
</message>
<message>
<source>Rename…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>重命名…</translation>
</message>
<message>
<source>Merge into…</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>合并到…</translation>
</message>
<message>
<source>Move under…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>移到某主题之下…</translation>
</message>
<message>
<source>Remove</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/entity_rows.py, ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>移除</translation>
</message>
<message>
<source>Cut</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>剪切</translation>
</message>
<message>
<source>Copy</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>复制</translation>
</message>
<message>
<source>Paste</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>粘贴</translation>
</message>
<message>
<source>Select all</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>全选</translation>
</message>
<message>
<source>Open on the Floor</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>在“会场发言”中打开</translation>
</message>
<message>
<source>Rename the speaker…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>更改发言者姓名…</translation>
</message>
<message>
<source>Join the speaker with another…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>将发言者与另一人归并…</translation>
</message>
<message>
<source>Mark for joining</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>标记以便归并</translation>
</message>
<message>
<source>Use another speaker’s words</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>改用另一发言者的措辞</translation>
</message>
<message>
<source>Move to another theme</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>移到另一主题</translation>
</message>
<message>
<source>Join</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/track_list.py, ui/townnotes_ui/prepare/join_people_sheet.py, ui/townnotes_ui/review/board.py</extracomment>
<translation>归并</translation>
</message>
<message>
<source>Keep apart</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>保持分开</translation>
</message>
<message>
<source>Edit the paragraph</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>编辑段落</translation>
</message>
<message>
<source>Draft the paragraph again</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>重新起草段落</translation>
</message>
<message>
<source>Save and finish editing</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>保存并结束编辑</translation>
</message>
<message>
<source>The mail is copied, with its addresses and subject.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>邮件及其地址和主题均已复制。</translation>
</message>
<message>
<source>Its text is copied: paste it in.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>邮件正文已复制：请粘贴。</translation>
</message>
<message>
<source>Its text and addresses are copied: paste them in.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>邮件正文和地址已复制：请粘贴。</translation>
</message>
<message>
<source>Your mail program was asked to open. Nothing is sent from here.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>已请求打开您的邮件程序。此处不发送任何内容。</translation>
</message>
<message>
<source>No mail program could be opened. The mail is copied: paste it where you write mails.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>无法打开邮件程序。邮件已复制：请粘贴到您写邮件的地方。</translation>
</message>
<message>
<source>A speaker’s corrections</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>发言者的更正</translation>
</message>
<message>
<source>Points recorded from the speaker</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>记录下的该发言者要点</translation>
</message>
<message>
<source>Use the correction  T</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>采用更正  T</translation>
</message>
<message>
<source>Keep the correction  ↵</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>保留更正  ↵</translation>
</message>
<message>
<source>These are the words as recorded: change them first.</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>这与记录的措辞相同：请先改动。</translation>
</message>
<message>
<source>correction</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>更正</translation>
</message>
<message>
<source>The correction is kept beside its point.</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>更正已保留在其要点旁。</translation>
</message>
<message>
<source>correction used</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>采用更正</translation>
</message>
<message>
<source>The words as they should be recorded</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>应记录的措辞</translation>
</message>
<message>
<source>Date of the reply</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>答复日期</translation>
</message>
<message>
<source>As it should be recorded</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>应记录为</translation>
</message>
<message>
<source>Nothing was recorded from this speaker that could be corrected.</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>没有可供该发言者更正的记录。</translation>
</message>
<message>
<source>no correction</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>无更正</translation>
</message>
<message>
<source>Correction round</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>更正环节</translation>
</message>
<message>
<source>Speakers of whom something was recorded</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>有发言记录的发言者</translation>
</message>
<message>
<source>As texts of mails, not as Word files</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>写成邮件文本，而不是Word文件</translation>
</message>
<message>
<source>Save the extract</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>保存摘录</translation>
</message>
<message>
<source>Word files</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/files.py</extracomment>
<translation>Word文件</translation>
</message>
<message>
<source>Saved: {path}</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/floor/speakers/not_heard_sheet.py, ui/townnotes_ui/safety/privacy.py</extracomment>
<translation>已保存：{path}</translation>
</message>
<message>
<source>A folder for the extracts</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>存放摘录的文件夹</translation>
</message>
<message>
<source>Cancel</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/archive/page.py, ui/townnotes_ui/exporting/sheet.py, ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>取消</translation>
</message>
<message>
<source>Enter a reply  R</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>录入答复  R</translation>
</message>
<message>
<source>Save as Word…</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>保存为Word…</translation>
</message>
<message>
<source>Open as a mail…</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>作为邮件打开…</translation>
</message>
<message>
<source>Save all into a folder…</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>全部保存到文件夹…</translation>
</message>
<message>
<source>The mail to the speaker</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>致发言者的邮件</translation>
</message>
<message>
<source>Reply by</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>答复期限</translation>
</message>
<message>
<source>Open folder</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/exporting/mail.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>打开文件夹</translation>
</message>
<message numerus="yes">
<source>1 speaker|{n} speakers</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/floor/themes/panel.py, ui/townnotes_ui/review/board_cards.py, ui/townnotes_ui/review/theme_column.py, ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>
<numerusform>{n}名发言者</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} without an e-mail address|{n} without an e-mail address</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>
<numerusform>{n}名无电子邮件地址</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 correction|{n} corrections</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>
<numerusform>{n}项更正</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} open|{n} open</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>
<numerusform>{n}项未处理</numerusform>
</translation>
</message>
<message>
<source>not sent with the others, as they are to identify: {doubtful}</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>待确认身份，未与其他人一并发送：{doubtful}</translation>
</message>
<message>
<source>Nothing was recorded from anybody yet.</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>尚未记录任何人的发言。</translation>
</message>
<message>
<source>to identify</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/note/panel.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/wording.py</extracomment>
<translation>待确认身份</translation>
</message>
<message numerus="yes">
<source>1 point|{n} points</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/review/board_cards.py, ui/townnotes_ui/review/theme_column.py, ui/townnotes_ui/review/theme_table.py, ui/townnotes_ui/safety/erase_sheet.py, ui/townnotes_ui/safety/version_words.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>
<numerusform>{n}个要点</numerusform>
</translation>
</message>
<message>
<source>no e-mail address</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>无电子邮件地址</translation>
</message>
<message numerus="yes">
<source>1 open correction|{n} open corrections</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/summary/final.py</extracomment>
<translation>
<numerusform>{n}项更正未处理</numerusform>
</translation>
</message>
<message>
<source>Cancelled: {written} of {count} were written, and stay.</source>
<extracomment>ui/townnotes_ui/after_call/round_writer.py</extracomment>
<translation>已取消：已写成{written}个，共{count}个，均予保留。</translation>
</message>
<message>
<source>Writing: {done} of {count}…</source>
<extracomment>ui/townnotes_ui/after_call/round_writer.py</extracomment>
<translation>正在写入：{done}/{count}…</translation>
</message>
<message numerus="yes">
<source>Written: {n} file, and a table of addresses.|Written: {n} files, and a table of addresses.</source>
<extracomment>ui/townnotes_ui/after_call/round_writer.py</extracomment>
<translation>
<numerusform>已写成：{n}个文件和一份地址表。</numerusform>
</translation>
</message>
<message>
<source>Reading {name} ({at} of {count})…</source>
<extracomment>ui/townnotes_ui/after_call/series_reader.py</extracomment>
<translation>正在读取{name}（{at}/{count}）…</translation>
</message>
<message>
<source>Comparing ({done} of {count})…</source>
<extracomment>ui/townnotes_ui/after_call/series_reader.py</extracomment>
<translation>正在比较（{done}/{count}）…</translation>
</message>
<message>
<source>Earlier: “{earlier}”</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>以往：“{earlier}”</translation>
</message>
<message>
<source>Add an earlier townhall…</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>添加以往公开会议…</translation>
</message>
<message>
<source>Not the same  X</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>并非相同  X</translation>
</message>
<message>
<source>Reiterated  R</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>重申  R</translation>
</message>
<message>
<source>said before</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>以往说过</translation>
</message>
<message>
<source>not the same as before</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>与以往不同</translation>
</message>
<message>
<source>Settled. The summary still says “{stance}”; the internal version has both.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>已处理。摘要仍写“{stance}”；内部版本两者均有。</translation>
</message>
<message>
<source>townnotes sessions</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py, ui/townnotes_ui/files.py, ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/safety/clean_copy_sheet.py, ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>townnotes会议记录</translation>
</message>
<message>
<source>Earlier townhalls of the series</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>此系列的以往公开会议</translation>
</message>
<message>
<source>What may have been said before</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>以往可能说过的内容</translation>
</message>
<message>
<source>Reading earlier townhalls…</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>正在读取以往公开会议…</translation>
</message>
<message>
<source>No earlier townhall is known. One that was begun by “next in this series” knows the one before; else add the files. They are read and stay as they are.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>没有已知的以往公开会议。由“系列中的下一次”开始的公开会议知道前一次；否则请添加文件。文件只供读取，保持原样。</translation>
</message>
<message>
<source>Compared with: {compared}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>已与之比较：{compared}</translation>
</message>
<message>
<source>None of the files could be compared.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>没有一个文件可以比较。</translation>
</message>
<message>
<source>New: {themes}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>新出现：{themes}</translation>
</message>
<message>
<source>Returning: {themes}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>再次出现：{themes}</translation>
</message>
<message>
<source>Dropped: {themes}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>不再出现：{themes}</translation>
</message>
<message numerus="yes">
<source>and {n} more|and {n} more</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py, ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/summary/evidence_parts.py, ui/townnotes_ui/summary/waiting.py, ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation>
<numerusform>及另外{n}项</numerusform>
</translation>
</message>
<message>
<source>{label} (perhaps: “{before}” before)</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>{label}（可能是以往的“{before}”）</translation>
</message>
<message numerus="yes">
<source>1 may be reiterated|{n} may be reiterated</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>
<numerusform>{n}项可能为重申</numerusform>
</translation>
</message>
<message>
<source>Nothing is left to settle.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>没有待处理的内容。</translation>
</message>
<message numerus="yes">
<source>{n} settled as reiterated|{n} settled as reiterated</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>
<numerusform>{n}项确认为重申</numerusform>
</translation>
</message>
<message>
<source>Speakers by organization</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>按组织列出的发言者</translation>
</message>
<message>
<source>Speakers by category</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>按类别列出的发言者</translation>
</message>
<message>
<source>Townhall by townhall</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/archive/course_chart.py</extracomment>
<translation>逐次公开会议</translation>
</message>
<message>
<source>By organization</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>按组织</translation>
</message>
<message>
<source>By category</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>按类别</translation>
</message>
<message>
<source>These words are said everywhere: ask for one that tells more.</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>这些词随处可见：请用更有区分度的词查找。</translation>
</message>
<message numerus="yes">
<source>1 townhall|{n} townhalls</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>
<numerusform>{n}次公开会议</numerusform>
</translation>
</message>
<message>
<source>Nothing was found in {asked}.</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>在{asked}中没有找到。</translation>
</message>
<message>
<source>{doubtful} of them to identify</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>其中待确认身份：{doubtful}</translation>
</message>
<message>
<source>at {answered} of {townhalls} townhalls</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>公开会议：{townhalls}次中的{answered}次</translation>
</message>
<message>
<source>the first {count} are shown</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>显示前{count}项</translation>
</message>
<message>
<source>({doubtful} to identify)</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>（待确认身份：{doubtful}）</translation>
</message>
<message>
<source>not said</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>未注明</translation>
</message>
<message>
<source>no date</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/archive/course_chart.py, ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>无日期</translation>
</message>
<message>
<source>{speakers} of {of_all} speakers</source>
<extracomment>ui/townnotes_ui/archive/course_chart.py</extracomment>
<translation>发言者：{of_all}名中的{speakers}名</translation>
</message>
<message>
<source>The archive could not be brought up to date. The townhalls are untouched.</source>
<extracomment>ui/townnotes_ui/archive/keeper.py</extracomment>
<translation>档案无法更新。各次公开会议未受影响。</translation>
</message>
<message>
<source>Add a folder…</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>添加文件夹…</translation>
</message>
<message>
<source>Back  Esc</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>返回  Esc</translation>
</message>
<message>
<source>Folders…</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>文件夹…</translation>
</message>
<message>
<source>Choose the folders in which your townhalls are. They are read and stay as they are; private points are left out. Then ask: who said this before?</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>请选择存放公开会议的文件夹。文件夹只供读取，保持原样；私人要点会略去。然后即可询问：以前谁说过这个？</translation>
</message>
<message>
<source>Archive</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>档案</translation>
</message>
<message>
<source>What could not be read, or not whole</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>无法读取或未能完整读取的内容</translation>
</message>
<message>
<source>A folder with townhalls</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>存放公开会议的文件夹</translation>
</message>
<message>
<source>Leave out {one}</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>略去{one}</translation>
</message>
<message>
<source>Cancelled. What was read by now can be asked; the rest follows next time.</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>已取消。目前已读取的内容可供查询；其余下次继续读取。</translation>
</message>
<message>
<source>Reading townhalls: {done} of {of} …</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>正在读取公开会议：{done}/{of} …</translation>
</message>
<message numerus="yes">
<source>1 file|{n} files</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>
<numerusform>{n}个文件</numerusform>
</translation>
</message>
<message>
<source>{files}, as they are now</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>{files}，均为现状</translation>
</message>
<message numerus="yes">
<source>1 remark|{n} remarks</source>
<extracomment>ui/townnotes_ui/archive/page.py, ui/townnotes_ui/summary/remarks.py, ui/townnotes_ui/take_back/rows.py, ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>{n}条评注</numerusform>
</translation>
</message>
<message>
<source>Words that were said</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py</extracomment>
<translation>说过的词语</translation>
</message>
<message>
<source>Any organization</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py</extracomment>
<translation>任何组织</translation>
</message>
<message>
<source>Organization</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py, ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>组织</translation>
</message>
<message>
<source>Series</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>系列</translation>
</message>
<message>
<source>All series</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py</extracomment>
<translation>所有系列</translation>
</message>
<message>
<source>What was said</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>所说内容</translation>
</message>
<message>
<source>? to identify</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>? 待确认身份</translation>
</message>
<message>
<source>nobody known</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>发言者不详</translation>
</message>
<message>
<source>in the summary</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>见于摘要</translation>
</message>
<message>
<source>Summary: {sentence}</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>摘要：{sentence}</translation>
</message>
<message>
<source>In the file</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>文件中</translation>
</message>
<message>
<source>People</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/bring_in/people_view.py, ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>人数</translation>
</message>
<message>
<source>Becomes</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation>改为</translation>
</message>
<message>
<source>Singular</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>单数</translation>
</message>
<message>
<source>Plural</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>复数</translation>
</message>
<message>
<source>Categories</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>类别</translation>
</message>
<message>
<source>a new category</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation>新类别</translation>
</message>
<message>
<source>none</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>无</translation>
</message>
<message>
<source>it becomes one that exists already</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation>将成为已有的类别</translation>
</message>
<message>
<source>a category needs a singular and a plural</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation>类别须有单数和复数形式</translation>
</message>
<message>
<source>– ignore</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>– 忽略</translation>
</message>
<message>
<source>Name</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>姓名</translation>
</message>
<message>
<source>Name, with a former one in brackets</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>姓名，括号内为曾用名</translation>
</message>
<message>
<source>First name</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>名</translation>
</message>
<message>
<source>Surname</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>姓</translation>
</message>
<message>
<source>Title (Ms., Dr.)</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>称谓（Ms.、Dr.）</translation>
</message>
<message>
<source>Category</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>类别</translation>
</message>
<message>
<source>E-mail</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>电子邮件</translation>
</message>
<message>
<source>Country</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>国家</translation>
</message>
<message>
<source>Speaks for</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>代表</translation>
</message>
<message>
<source>Pronunciation</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>读音</translation>
</message>
<message>
<source>Minutes asked for</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>要求的发言分钟数</translation>
</message>
<message>
<source>Asks for the floor</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>要求发言</translation>
</message>
<message>
<source>Registration status</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>登记状态</translation>
</message>
<message>
<source>Joined at</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>加入时间</translation>
</message>
<message>
<source>Left at</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>离开时间</translation>
</message>
<message>
<source>Minutes present</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>在场分钟数</translation>
</message>
<message>
<source>Waiting room</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>等候室</translation>
</message>
<message>
<source>Role, such as host</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>角色，例如主持人</translation>
</message>
<message>
<source>Row of the headings</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>标题所在行</translation>
</message>
<message>
<source>Read as</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>读作</translation>
</message>
<message>
<source>First values</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>前几个值</translation>
</message>
<message>
<source>Columns</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/review/columns_sheet.py</extracomment>
<translation>列</translation>
</message>
<message>
<source>Headings</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>标题</translation>
</message>
<message>
<source>Line {number}: {shown}</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>第{number}行：{shown}</translation>
</message>
<message>
<source>No headings</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>无标题</translation>
</message>
<message>
<source>column {place}</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>第{place}列</translation>
</message>
<message>
<source>{number} is {named}: {words}</source>
<extracomment>ui/townnotes_ui/bring_in/offers.py</extracomment>
<translation>{number}为{named}：{words}</translation>
</message>
<message>
<source>0 for somebody else</source>
<extracomment>ui/townnotes_ui/bring_in/offers.py</extracomment>
<translation>0为其他人</translation>
</message>
<message numerus="yes">
<source>The file has {n} meeting; bring in|The file has {n} meetings; bring in</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>
<numerusform>文件中有{n}次会议；导入</numerusform>
</translation>
</message>
<message>
<source>{unsure_date} may be two days; it was read as</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>{unsure_date}可能有两种读法；已读作</translation>
</message>
<message>
<source>The file does not say its encoding; it was read as</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>文件没有说明编码；已读作</translation>
</message>
<message>
<source>Western European</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>西欧</translation>
</message>
<message>
<source>Cyrillic</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>西里尔文</translation>
</message>
<message>
<source>Arabic</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>阿拉伯文</translation>
</message>
<message>
<source>Japanese</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>日文</translation>
</message>
<message>
<source>Korean</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>韩文</translation>
</message>
<message>
<source>Chinese</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>中文</translation>
</message>
<message>
<source>Central European</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>中欧</translation>
</message>
<message>
<source>Choose…</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py, ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>选择…</translation>
</message>
<message>
<source>Title</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>称谓</translation>
</message>
<message>
<source>may be {may_be}</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>可能是{may_be}</translation>
</message>
<message>
<source>check</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>待核对</translation>
</message>
<message>
<source>new</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py, ui/townnotes_ui/merge_room/rows.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>新</translation>
</message>
<message>
<source>known</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>已有</translation>
</message>
<message>
<source>counted</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>只计数</translation>
</message>
<message>
<source>left out</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>略去</translation>
</message>
<message>
<source>is {named}</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>即{named}</translation>
</message>
<message>
<source>{fields} filled in</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>已填入{fields}</translation>
</message>
<message>
<source>not ticked</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>未勾选</translation>
</message>
<message>
<source>ticked</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>已勾选</translation>
</message>
<message>
<source>may be {name}</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>可能是{name}</translation>
</message>
<message>
<source>worked out by a formula</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>由公式算出</translation>
</message>
<message>
<source>one of several names in a line</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>一行中多个姓名之一</translation>
</message>
<message>
<source>the heading above is taken for the organization</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>上方标题视为组织</translation>
</message>
<message>
<source>by hand</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>手动</translation>
</message>
<message>
<source>host</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>主持人</translation>
</message>
<message>
<source>note-taking program</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>记录程序</translation>
</message>
<message>
<source>waiting room only</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>仅在等候室</translation>
</message>
<message>
<source>did not come</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>未出席</translation>
</message>
<message>
<source>withdrew</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>已退出</translation>
</message>
<message>
<source>not confirmed</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>未确认</translation>
</message>
<message>
<source>Bring people in</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/files.py</extracomment>
<translation>导入人员</translation>
</message>
<message>
<source>Words brought in</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>导入文字</translation>
</message>
<message>
<source>Bring in  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/bring_in/words.py, ui/townnotes_ui/prepare/reading_sheet.py</extracomment>
<translation>导入  ↵</translation>
</message>
<message>
<source>read as</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>读作</translation>
</message>
<message>
<source>Reading…</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/prepare/reading_sheet.py, ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>正在读取…</translation>
</message>
<message>
<source>pasted text</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>粘贴的文字</translation>
</message>
<message>
<source>What do the columns contain?</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>各列是什么内容？</translation>
</message>
<message>
<source>It was not understood: say below what its columns contain.</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>未能识别：请在下方说明各列的内容。</translation>
</message>
<message numerus="yes">
<source>1 new category|{n} new categories</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>
<numerusform>{n}个新类别</numerusform>
</translation>
</message>
<message>
<source>Bring words in</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>导入文字</translation>
</message>
<message>
<source>It names nobody who could be brought in.</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>其中没有可导入的人员。</translation>
</message>
<message>
<source>Add everybody as a participant</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>将所有人添加为与会者</translation>
</message>
<message>
<source>Use the number anyway</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>仍使用该数目</translation>
</message>
<message>
<source>Count hosts</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>计入主持人</translation>
</message>
<message>
<source>Count note-taking programs</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>计入记录程序</translation>
</message>
<message>
<source>Count people in the waiting room only</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>计入仅在等候室的人</translation>
</message>
<message>
<source>Add people who withdrew</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>添加已退出的人</translation>
</message>
<message>
<source>Add people who are not confirmed</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>添加未确认的人</translation>
</message>
<message numerus="yes">
<source>1 cue|{n} cues</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n}段字幕</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 message|{n} messages</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n}条消息</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 person|{n} people</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n}人</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 row|{n} rows</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n}行</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 answer or question|{n} answers or questions</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n}条问答</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 new|{n} new</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n}项新增</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 counted|{n} counted</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n}项只计数</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 to check|{n} to check</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n}项待核对</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 row is about the same people|{n} rows are about the same people</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n}行涉及相同的人</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Bring in 1 person  ↵|Bring in {n} people  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>导入{n}人  ↵</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Use {n} as attendance  ↵|Use {n} as attendance  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>以{n}作为与会人数  ↵</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Fill in 1 person  ↵|Fill in {n} people  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>补全{n}人的信息  ↵</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Bring in 1 cue  ↵|Bring in {n} cues  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>导入{n}段字幕  ↵</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Bring in 1 message  ↵|Bring in {n} messages  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>导入{n}条消息  ↵</numerusform>
</translation>
</message>
<message>
<source>The words are in {spoken}, the notes in {noted}.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>文字为{spoken}，笔记为{noted}。</translation>
</message>
<message>
<source>Space leaves somebody out · F2 edits a cell, in all rows selected · N next to check · a number says who it is</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>Space略去某人 · F2编辑所有选定行的单元格 · N下一项待核对 · 数字指明是谁</translation>
</message>
<message>
<source>Enter lists what a column may contain; a first letter finds it</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>Enter列出列中可能的内容；按首字母查找</translation>
</message>
<message>
<source>Enter edits a cell</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>Enter编辑单元格</translation>
</message>
<message>
<source>What is faint is left out</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>浅色内容将略去</translation>
</message>
<message numerus="yes">
<source>1 more line was left out.|{n} more lines were left out.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>
<numerusform>另有{n}行已略去。</numerusform>
</translation>
</message>
<message>
<source>Line {number}: {why}.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>第{number}行：{why}。</translation>
</message>
<message>
<source>Line {number} was left out: {why}.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>第{number}行已略去：{why}。</translation>
</message>
<message numerus="yes">
<source>1 known|{n} known</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n}项已有</numerusform>
</translation>
</message>
<message>
<source>{known}, {filled} filled</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>{known}，{filled}已补全</translation>
</message>
<message>
<source>Bring it in anyway</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>仍然导入</translation>
</message>
<message>
<source>Words</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py, ui/townnotes_ui/prepare/texts/panel.py, townnotes/domain/entities/points.py, townnotes/domain/entities/summary.py</extracomment>
<translation>文字</translation>
</message>
<message>
<source>− 1 min</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>− 1分</translation>
</message>
<message>
<source>− 1 s</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>− 1秒</translation>
</message>
<message>
<source>+ 1 s</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>+ 1秒</translation>
</message>
<message>
<source>+ 1 min</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>+ 1分</translation>
</message>
<message numerus="yes">
<source>Bring the private message in|Bring the {n} private messages in</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>
<numerusform>导入{n}条私信</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Bring in the message that may be private|Bring in the {n} messages that may be private</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>
<numerusform>导入{n}条可能是私信的消息</numerusform>
</translation>
</message>
<message>
<source>Its clock begins at {clock}.</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>其时钟始于{clock}。</translation>
</message>
<message>
<source>Moved by {moved} s.</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>移动{moved}秒。</translation>
</message>
<message>
<source>Its clock:</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>其时钟：</translation>
</message>
<message>
<source>People brought in</source>
<extracomment>ui/townnotes_ui/bring_in/writing.py</extracomment>
<translation>导入人员</translation>
</message>
<message numerus="yes">
<source>{n} minute|{n} minutes</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>
<numerusform>{n}分钟</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} second|{n} seconds</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>
<numerusform>{n}秒</numerusform>
</translation>
</message>
<message>
<source>{spoken} spoken, no time limit</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>已发言{spoken}，无时限</translation>
</message>
<message>
<source>{over} over time, of {limit}</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>超时{over}，时限{limit}</translation>
</message>
<message>
<source>{length_in_words} left of {limit}</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>剩余{length_in_words}，时限{limit}</translation>
</message>
<message>
<source>Nobody has the floor.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>无人发言。</translation>
</message>
<message>
<source>The time is paused:</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>计时已暂停：</translation>
</message>
<message>
<source>{speaker} has the floor.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>{speaker}正在发言。</translation>
</message>
<message>
<source>The list is closed.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>名单已截止。</translation>
</message>
<message>
<source>Nobody is waiting.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py, ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation>无人等候。</translation>
</message>
<message>
<source>Next: {first}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>下一位：{first}。</translation>
</message>
<message>
<source>The limit is {length_in_words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>时限为{length_in_words}。</translation>
</message>
<message>
<source>The time is paused: {words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>计时已暂停：{words}。</translation>
</message>
<message>
<source>The time goes on: {words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>计时继续：{words}。</translation>
</message>
<message>
<source>Over time: the limit was {length_in_words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>超时：时限原为{length_in_words}。</translation>
</message>
<message>
<source>gap</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/note/columns.py, ui/townnotes_ui/note/keeper.py</extracomment>
<translation>缺漏</translation>
</message>
<message>
<source>private</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/note/columns.py, ui/townnotes_ui/note/panel.py, ui/townnotes_ui/widgets/cards.py, ui/townnotes_ui/windows/strip_session.py</extracomment>
<translation>私人</translation>
</message>
<message>
<source>likely {stance_read}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>可能是{stance_read}</translation>
</message>
<message>
<source>especially</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/note/columns.py, ui/townnotes_ui/widgets/cards.py, ui/townnotes_ui/windows/strip_session.py</extracomment>
<translation>特别是</translation>
</message>
<message>
<source>themes: {themes}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>主题：{themes}</translation>
</message>
<message>
<source>names {names}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>提及{names}</translation>
</message>
<message>
<source>noted by {note_taker}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>由{note_taker}记录</translation>
</message>
<message>
<source>theme {theme} on</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>已标上主题{theme}</translation>
</message>
<message>
<source>theme {theme} off</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>已取消主题{theme}</translation>
</message>
<message>
<source>public</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/exporting/form.py</extracomment>
<translation>公开</translation>
</message>
<message>
<source>cites {paragraphs}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>引用{paragraphs}</translation>
</message>
<message numerus="yes">
<source>1 minute without a note|{n} minutes without a note</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>
<numerusform>{n}分钟没有笔记</numerusform>
</translation>
</message>
<message>
<source>Everybody who spoke for a while was noted.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>发言达一定时间的人均有笔记。</translation>
</message>
<message numerus="yes">
<source>1 speaker spoke without a note; Enter makes an intervention of it.|{n} times somebody spoke without a note, the longest first; Enter makes an intervention of it.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>
<numerusform>有{n}次发言没有笔记，最长的在前；按Enter可补成发言。</numerusform>
</translation>
</message>
<message>
<source>Each minute has a note.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>每一分钟都有笔记。</translation>
</message>
<message>
<source>{silent} of {count} minutes have words and no note; Enter goes to the words.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>有文字而无笔记的分钟数：{silent}/{count}；按Enter转到文字。</translation>
</message>
<message>
<source>not named</source>
<extracomment>ui/townnotes_ui/call_words/list.py, ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>未具名</translation>
</message>
<message>
<source>{who} · not noted</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>{who} · 未记录</translation>
</message>
<message>
<source>private, in the chat</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>聊天中，私下</translation>
</message>
<message>
<source>in the chat</source>
<extracomment>ui/townnotes_ui/call_words/list.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>聊天中</translation>
</message>
<message>
<source>asks for the floor</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>要求发言</translation>
</message>
<message>
<source>in reply to “{replies_to}”</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>答复“{replies_to}”</translation>
</message>
<message>
<source>Words of the call</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>通话文字</translation>
</message>
<message>
<source>{count} agreed by {sign}</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>{count}人以{sign}表示同意</translation>
</message>
<message>
<source>Minutes of the call with and without a note</source>
<extracomment>ui/townnotes_ui/call_words/minute_strip.py</extracomment>
<translation>通话中有笔记和没有笔记的分钟</translation>
</message>
<message>
<source>There is no gap in this note.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>此笔记没有缺漏。</translation>
</message>
<message>
<source>No words yet: bring in a transcript, captions or a chat of the call.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py, ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>尚无文字：请导入通话的文字记录、字幕或聊天。</translation>
</message>
<message>
<source>There is nothing in this note to be found.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>此笔记没有可查找的内容。</translation>
</message>
<message>
<source>All points are found in the words of the call, in part at least.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>所有要点至少有一部分见于通话文字。</translation>
</message>
<message>
<source>No point is found: the words may be in another language than the notes, or of another call.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>没有找到任何要点：文字可能与笔记语言不同，或属于另一次通话。</translation>
</message>
<message>
<source>{missing} of {all} points are not found in the words of the call. Enter goes to a point.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>有{missing}个要点（共{all}个）未见于通话文字。按Enter转到要点。</translation>
</message>
<message>
<source>The note and the words of the call</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>笔记与通话文字</translation>
</message>
<message>
<source>too few words to be looked for</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>词太少，无法查找</translation>
</message>
<message>
<source>not found in the words</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>未见于文字</translation>
</message>
<message>
<source>said at {at}</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>说于{at}</translation>
</message>
<message>
<source>in part at {at}</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>部分说于{at}</translation>
</message>
<message>
<source>Find in the words</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>在文字中查找</translation>
</message>
<message>
<source>Copy to point  ↵</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>复制为要点  ↵</translation>
</message>
<message>
<source>Note it  Shift ↵</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>记下  Shift ↵</translation>
</message>
<message>
<source>Makes an intervention of what nobody noted; who asks for the floor in the chat goes on the list.</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>将无人记录的内容补成发言；在聊天中要求发言的人列入名单。</translation>
</message>
<message numerus="yes">
<source>Words · 1|Words · {n}</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>
<numerusform>文字 · {n}</numerusform>
</translation>
</message>
<message>
<source>This point is not found in the words of the call.</source>
<extracomment>ui/townnotes_ui/call_words/said_words.py</extracomment>
<translation>此要点未见于通话文字。</translation>
</message>
<message>
<source>This point was said at {time}.</source>
<extracomment>ui/townnotes_ui/call_words/said_words.py</extracomment>
<translation>此要点说于{time}。</translation>
</message>
<message>
<source>Only a part of this point is found, at {time}.</source>
<extracomment>ui/townnotes_ui/call_words/said_words.py</extracomment>
<translation>此要点只找到一部分，在{time}。</translation>
</message>
<message>
<source>Nobody noted {who} then, so this is a point of nobody. Shift+Enter makes an intervention of it first.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>当时没有{who}的笔记，因此这一要点无所归属。请先按Shift+Enter将其补成发言。</translation>
</message>
<message>
<source>who spoke</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>谁发了言</translation>
</message>
<message>
<source>Copied to a point.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>已复制为要点。</translation>
</message>
<message>
<source>{who} was not heard then: the message stands by itself, as one of the chat.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>当时没有{who}的发言：此消息作为聊天消息单独列出。</translation>
</message>
<message>
<source>Words copied to a point</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>将文字复制为要点</translation>
</message>
<message>
<source>a reply</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>答复</translation>
</message>
<message>
<source>This is noted already, or too short for one.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>此内容已有记录，或过短而不成发言。</translation>
</message>
<message>
<source>Intervention made from the words</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>由文字补成发言</translation>
</message>
<message>
<source>{who} is not among the participants: add them to the list by name.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>{who}不在与会者之列：请按姓名将其列入名单。</translation>
</message>
<message>
<source>Asked for the floor in the chat</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>在聊天中要求发言</translation>
</message>
<message>
<source>{who} is on the list.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>{who}已列入名单。</translation>
</message>
<message>
<source>Nothing is known to have been said in that minute.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>那一分钟没有已知的发言内容。</translation>
</message>
<message>
<source>gap filled from the words</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>用文字填补缺漏</translation>
</message>
<message numerus="yes">
<source>The gap has the words of its minute now: shorten them.|{n} gaps have the words of their minutes now: shorten them.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>
<numerusform>{n}处缺漏现已填入该分钟的文字：请精简。</numerusform>
</translation>
</message>
<message>
<source>keeping the time as measured</source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation>按计量保持时间</translation>
</message>
<message>
<source>The computer’s clock was set {length} forward; the times here go on as measured. </source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation>计算机时钟被调快{length}；此处时间继续按计量走。 </translation>
</message>
<message>
<source>The computer’s clock was set {length} back; the times here go on as measured. </source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation>计算机时钟被调慢{length}；此处时间继续按计量走。 </translation>
</message>
<message>
<source>Undo follows the computer’s clock.</source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation>撤销即跟随计算机时钟。</translation>
</message>
<message>
<source>{hours} h</source>
<extracomment>ui/townnotes_ui/clock_keeper.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>{hours}小时</translation>
</message>
<message>
<source>{minutes} min</source>
<extracomment>ui/townnotes_ui/clock_keeper.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/wording.py</extracomment>
<translation>{minutes}分</translation>
</message>
<message>
<source>{seconds} s</source>
<extracomment>ui/townnotes_ui/clock_keeper.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>{seconds}秒</translation>
</message>
<message>
<source>“{typed}” · to identify</source>
<extracomment>ui/townnotes_ui/completion/name_field.py</extracomment>
<translation>“{typed}” · 待确认身份</translation>
</message>
<message>
<source>Participants found</source>
<extracomment>ui/townnotes_ui/completion/name_field.py, ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>找到的与会者</translation>
</message>
<message>
<source>A laptop's clock was more than a day ahead; check the times of the notes.</source>
<extracomment>ui/townnotes_ui/desk.py</extracomment>
<translation>有一台笔记本电脑的时钟快了一天以上；请核对笔记的时间。</translation>
</message>
<message>
<source>Undone: {name}</source>
<extracomment>ui/townnotes_ui/desk.py</extracomment>
<translation>已撤销：{name}</translation>
</message>
<message>
<source>Redone: {name}</source>
<extracomment>ui/townnotes_ui/desk.py</extracomment>
<translation>已重做：{name}</translation>
</message>
<message>
<source>Nothing was exported in this series yet: choose it once.</source>
<extracomment>ui/townnotes_ui/exporting/again.py</extracomment>
<translation>此系列尚未导出过：请先选择一次。</translation>
</message>
<message>
<source>it was the final version, and the summary has been reopened since. {key} asks what this one is to be.</source>
<extracomment>ui/townnotes_ui/exporting/again.py</extracomment>
<translation>上次为最终版本，此后摘要已重新开放。{key}询问此次应为何种版本。</translation>
</message>
<message>
<source>Export…</source>
<extracomment>ui/townnotes_ui/exporting/again.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>导出…</translation>
</message>
<message>
<source>It is the final version now.</source>
<extracomment>ui/townnotes_ui/exporting/again.py</extracomment>
<translation>现为最终版本。</translation>
</message>
<message>
<source>File name</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py, ui/townnotes_ui/exporting/form.py</extracomment>
<translation>文件名</translation>
</message>
<message>
<source>Insert…</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>插入…</translation>
</message>
<message>
<source>Insert a place into the name</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>在名称中插入占位项</translation>
</message>
<message>
<source>The name: {shown}</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>名称：{shown}</translation>
</message>
<message>
<source>Windows takes no {signs} in a name: a dash stands there.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>Windows名称中不能用{signs}：以短横线代替。</translation>
</message>
<message>
<source>Windows keeps this name for itself: a line is added.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>Windows保留此名称：已加下划线。</translation>
</message>
<message>
<source>The name is too long: its end is cut off.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>名称过长：末尾已截断。</translation>
</message>
<message>
<source>There is no place {unknown}: it stays in the name as it is.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>没有占位项{unknown}：在名称中保持原样。</translation>
</message>
<message>
<source>summary or session</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>摘要或会议记录</translation>
</message>
<message>
<source>title of the townhall</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>公开会议标题</translation>
</message>
<message>
<source>series</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>系列</translation>
</message>
<message>
<source>number in the series</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>系列中的序号</translation>
</message>
<message>
<source>date</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>日期</translation>
</message>
<message>
<source>time of the export</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>导出时间</translation>
</message>
<message>
<source>public or internal</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>公开或内部</translation>
</message>
<message>
<source>how speakers are named</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>发言者的称呼方式</translation>
</message>
<message>
<source>draft or final</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>草稿或最终版本</translation>
</message>
<message>
<source>language</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>语言</translation>
</message>
<message>
<source>nothing now</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>目前为空</translation>
</message>
<message>
<source>Page 1 as it will look</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>第1页的样子</translation>
</message>
<message>
<source>Page 1</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>第1页</translation>
</message>
<message>
<source>; </source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>； </translation>
</message>
<message>
<source>The PDF leaves out {named}; a Word file keeps it.</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>PDF略去{named}；Word文件予以保留。</translation>
</message>
<message>
<source>Not in this picture, but in the Word file: {named}.</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>此图中没有，但Word文件中有：{named}。</translation>
</message>
<message>
<source>{font} is not on this computer: the PDF is set in {instead}.</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>本计算机没有{font}：PDF以{instead}排版。</translation>
</message>
<message>
<source>Format</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>格式</translation>
</message>
<message>
<source>Table</source>
<extracomment>ui/townnotes_ui/exporting/form.py, exporters/townnotes_exporters/formats.py</extracomment>
<translation>表格</translation>
</message>
<message>
<source>Version</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>版本</translation>
</message>
<message>
<source>Speakers</source>
<extracomment>ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/floor/arrangement.py</extracomment>
<translation>发言者</translation>
</message>
<message>
<source>Leave private points and e-mail addresses out</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>略去私人要点和电子邮件地址</translation>
</message>
<message>
<source>This is the final version</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>此为最终版本</translation>
</message>
<message>
<source>Word documents and templates</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Word文档和模板</translation>
</message>
<message>
<source>Letterhead</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>信头</translation>
</message>
<message>
<source>Whole session</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>整份会议记录</translation>
</message>
<message>
<source>points</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>要点</translation>
</message>
<message>
<source>interventions</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>发言</translation>
</message>
<message>
<source>sentences with their evidence</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>句子及其依据</translation>
</message>
<message>
<source>speakers</source>
<extracomment>ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/floor/themes/panel.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>发言者</translation>
</message>
<message>
<source>themes</source>
<extracomment>ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>主题</translation>
</message>
<message>
<source>speaking times</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>发言时间</translation>
</message>
<message>
<source>internal, with the evidence</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>内部，附依据</translation>
</message>
<message>
<source>both, as two files</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>两者，分为两个文件</translation>
</message>
<message>
<source>by name</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>具名</translation>
</message>
<message>
<source>by category only</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>只列类别</translation>
</message>
<message>
<source>List of speakers</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>发言者名单</translation>
</message>
<message>
<source>Speaking time by category</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>按类别列出的发言时间</translation>
</message>
<message>
<source>Points by theme</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>按主题列出的要点</translation>
</message>
<message>
<source>Text proposals by paragraph</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>按段落列出的案文建议</translation>
</message>
<message>
<source>Annexes</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>附件</translation>
</message>
<message>
<source>Choose a letterhead</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>选择信头</translation>
</message>
<message>
<source>Default</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>默认</translation>
</message>
<message>
<source>Use the default letterhead</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>使用默认信头</translation>
</message>
<message>
<source>default</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>默认</translation>
</message>
<message>
<source>The file carries private points and e-mail addresses.</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>文件含有私人要点和电子邮件地址。</translation>
</message>
<message>
<source>Names and every point in plain words: for archives and programs.</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>以纯文字列出姓名和每个要点：供存档和程序使用。</translation>
</message>
<message>
<source>Not exported: {why}</source>
<extracomment>ui/townnotes_ui/exporting/job.py</extracomment>
<translation>未导出：{why}</translation>
</message>
<message>
<source>reading the session</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>读取会议记录</translation>
</message>
<message>
<source>drafting</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>起草</translation>
</message>
<message>
<source>writing the file</source>
<extracomment>ui/townnotes_ui/exporting/job.py</extracomment>
<translation>写入文件</translation>
</message>
<message>
<source>preparing</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>准备</translation>
</message>
<message>
<source>Step {max} of {steps}: {doing}…</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>第{max}步，共{steps}步：{doing}…</translation>
</message>
<message>
<source>Nothing to send: export the summary first.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>没有可发送的内容：请先导出摘要。</translation>
</message>
<message>
<source> and </source>
<extracomment>ui/townnotes_ui/exporting/mail.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation> 和 </translation>
</message>
<message>
<source>Please find attached {names}.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>随函附上{names}，请查收。</translation>
</message>
<message>
<source>Your mail program was asked to open. Nothing is sent or attached from here: put {names} into the mail yourself.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>已请求打开您的邮件程序。此处不发送、不附加任何内容：请自行将{names}附入邮件。</translation>
</message>
<message>
<source>No mail program could be opened. The text of the mail is copied: paste it where you write mails, and put {names} in.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>无法打开邮件程序。邮件正文已复制：请粘贴到您写邮件的地方，并附上{names}。</translation>
</message>
<message>
<source>Summary: {title_of}</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>摘要：{title_of}</translation>
</message>
<message>
<source>Open matters</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>未处理事项</translation>
</message>
<message numerus="yes">
<source>1 point waits for words: only the internal version shows it.|{n} points wait for words: only the internal version shows them.</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>
<numerusform>{n}个要点有待措辞：只在内部版本中显示。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} open before this is final|{n} open before this is final</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>
<numerusform>定稿前有{n}项未处理</numerusform>
</translation>
</message>
<message>
<source>Export as final anyway…</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>仍导出为最终版本…</translation>
</message>
<message>
<source>check: its points changed</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>待核对：其要点已更改</translation>
</message>
<message>
<source>unsupported: rests on no point</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>无依据：没有要点支持</translation>
</message>
<message>
<source>a point still to word</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>有待措辞的要点</translation>
</message>
<message>
<source>a point in no sentence</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>未写入句子的要点</translation>
</message>
<message>
<source>an open correction by its speaker</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>发言者未处理的更正</translation>
</message>
<message>
<source>a speaker to identify</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>待确认身份的发言者</translation>
</message>
<message>
<source>Not written: it would still name somebody</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>未写入：其中仍会出现某人的姓名</translation>
</message>
<message>
<source>Export with these names…</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>带这些姓名导出…</translation>
</message>
<message>
<source>Export again</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>再次导出</translation>
</message>
<message>
<source>As the last time, without a question</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>同上次，不再询问</translation>
</message>
<message>
<source>Send by mail…</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>通过邮件发送…</translation>
</message>
<message>
<source>Open</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>打开</translation>
</message>
<message>
<source>Saved as {names}</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>已保存为{names}</translation>
</message>
<message>
<source>It still names {named}.</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>其中仍有{named}的姓名。</translation>
</message>
<message>
<source>townhall</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/prepare/next_sheet.py, ui/townnotes_ui/wording.py</extracomment>
<translation>公开会议</translation>
</message>
<message>
<source>Lists, reports and transcripts</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>名单、报告和文字记录</translation>
</message>
<message>
<source>Lists of themes</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>主题清单</translation>
</message>
<message>
<source>Bring themes in</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>导入主题</translation>
</message>
<message>
<source>Texts</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>文本</translation>
</message>
<message>
<source>Bring a text in</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>导入文本</translation>
</message>
<message>
<source>Bring back an edited summary</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>取回经编辑的摘要</translation>
</message>
<message>
<source>Save as a table</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>保存为表格</translation>
</message>
<message>
<source>Tables</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>表格</translation>
</message>
<message>
<source>All files</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>所有文件</translation>
</message>
<message>
<source>Find here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>在此查找</translation>
</message>
<message>
<source>Find in what is shown here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>在此处显示的内容中查找</translation>
</message>
<message>
<source>Previous</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>上一个</translation>
</message>
<message>
<source>Next</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>下一个</translation>
</message>
<message>
<source>Search all</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>全部搜索</translation>
</message>
<message>
<source>Close</source>
<extracomment>ui/townnotes_ui/finding/strip.py, ui/townnotes_ui/guiding/script_panel.py, ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/summary/preview.py, ui/townnotes_ui/widgets/notices.py</extracomment>
<translation>关闭</translation>
</message>
<message>
<source>none here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>此处没有</translation>
</message>
<message>
<source>{count} here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>此处{count}个</translation>
</message>
<message>
<source>{at} of {count} here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>此处第{at}个，共{count}个</translation>
</message>
<message>
<source>Add a speaker…</source>
<extracomment>ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>添加发言者…</translation>
</message>
<message>
<source>Took the floor</source>
<extracomment>ui/townnotes_ui/first_sight.py</extracomment>
<translation>已发言</translation>
</message>
<message>
<source>find or add…</source>
<extracomment>ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation>查找或添加…</translation>
</message>
<message>
<source>Who has been heard · only a hint for the chair</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>谁已发言 · 仅供主席参考</translation>
</message>
<message>
<source>Minutes by category</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>按类别列出的分钟数</translation>
</message>
<message>
<source>Minutes by organization</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>按组织列出的分钟数</translation>
</message>
<message>
<source>without a category</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>无类别</translation>
</message>
<message numerus="yes">
<source>and {n} more organization: {clock}|and {n} more organizations: {clock}</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>
<numerusform>及另外{n}个组织：{clock}</numerusform>
</translation>
</message>
<message>
<source>Not heard yet · {count}</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>尚未发言 · {count}</translation>
</message>
<message>
<source>somebody else</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/note/open_line.py</extracomment>
<translation>其他人</translation>
</message>
<message>
<source> or </source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation> 或 </translation>
</message>
<message>
<source>The number may be wrong: “{name}” may be {others}.</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>数目可能有误：“{name}”可能是{others}。</translation>
</message>
<message>
<source>nobody yet</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>尚无</translation>
</message>
<message>
<source>Everybody who may take the floor has spoken.</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>可以发言的人均已发言。</translation>
</message>
<message>
<source>{named} (waits)</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>{named}（等候中）</translation>
</message>
<message numerus="yes">
<source> and {n} more| and {n} more</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation>
<numerusform> 及另外{n}人</numerusform>
</translation>
</message>
<message>
<source>Who spoke</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>谁发了言</translation>
</message>
<message>
<source>Began</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>开始</translation>
</message>
<message>
<source>Ended</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>结束</translation>
</message>
<message>
<source>10:47</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>10:47</translation>
</message>
<message>
<source>or minutes</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>或分钟数</translation>
</message>
<message>
<source>Speaker</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/notes/painting.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>发言者</translation>
</message>
<message>
<source>Kind</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>类型</translation>
</message>
<message>
<source>Insert and type its note  ↵</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>插入并输入笔记  ↵</translation>
</message>
<message>
<source>missed intervention</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>漏记的发言</translation>
</message>
<message>
<source>When did it begin? Nothing was inserted.</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>何时开始？未插入任何内容。</translation>
</message>
<message>
<source>When did it end, or how long was it? Nothing was inserted.</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>何时结束，或持续多久？未插入任何内容。</translation>
</message>
<message>
<source>next speaker</source>
<extracomment>ui/townnotes_ui/floor/room.py, ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>下一位发言者</translation>
</message>
<message>
<source>Nobody is waiting: add a speaker to the list first.</source>
<extracomment>ui/townnotes_ui/floor/room.py, townnotes/domain/commands/speakers_list.py</extracomment>
<translation>无人等候：请先将发言者列入名单。</translation>
</message>
<message>
<source>pause</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation>暂停</translation>
</message>
<message>
<source>speaking time</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation>发言时间</translation>
</message>
<message>
<source>agenda item</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation>议程项目</translation>
</message>
<message>
<source>Agenda: {title}</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation>议程：{title}</translation>
</message>
<message>
<source>Add “{name}” · to identify</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>添加“{name}” · 待确认身份</translation>
</message>
<message>
<source>on the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>在名单上</translation>
</message>
<message>
<source>on behalf of {on_behalf_of}</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>代表{on_behalf_of}</translation>
</message>
<message>
<source>in relation to {in_relation_to}</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>关于{in_relation_to}</translation>
</message>
<message>
<source>Copy the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>复制名单</translation>
</message>
<message>
<source>Copy as a mail</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>复制为邮件</translation>
</message>
<message>
<source>Opens your mail program with everybody’s address as a blind copy</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>打开您的邮件程序，所有人的地址列为密送</translation>
</message>
<message>
<source>Save as a table…</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>保存为表格…</translation>
</message>
<message numerus="yes">
<source>Copied: {n} who asked and was not heard.|Copied: {n} who asked and were not heard.</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>
<numerusform>已复制：{n}名要求发言但未能发言的人。</numerusform>
</translation>
</message>
<message>
<source>not heard</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>未能发言</translation>
</message>
<message>
<source>Who asked for the floor and was not heard</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>谁要求发言但未能发言</translation>
</message>
<message numerus="yes">
<source>{n} not reached|{n} not reached</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>
<numerusform>{n}名未轮到</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} still waiting|{n} still waiting</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>
<numerusform>{n}名仍在等候</numerusform>
</translation>
</message>
<message>
<source>Everybody who asked for the floor was heard.</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>要求发言的人均已发言。</translation>
</message>
<message>
<source>Without an e-mail address: {unreached}</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>无电子邮件地址：{unreached}</translation>
</message>
<message>
<source>asked {time}</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>{time}要求</translation>
</message>
<message>
<source>waiting</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>等候中</translation>
</message>
<message>
<source>↑ {sooner} · {why}</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>↑ {sooner} · {why}</translation>
</message>
<message>
<source>Suggested order</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>建议次序</translation>
</message>
<message>
<source>Use this order</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>采用此次序</translation>
</message>
<message>
<source>suggested order</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>建议次序</translation>
</message>
<message>
<source>Groups first</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>集团优先</translation>
</message>
<message>
<source>First-time speakers first</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>首次发言者优先</translation>
</message>
<message>
<source>Categories in turn</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>各类别轮流</translation>
</message>
<message>
<source>All three</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>三者兼用</translation>
</message>
<message>
<source>The order now, and as suggested</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>现有次序与建议次序</translation>
</message>
<message>
<source>Now</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>现有</translation>
</message>
<message>
<source>Suggested</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>建议</translation>
</message>
<message>
<source>{moved} would be called sooner. The chair decides.</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>将有{moved}人提前发言。由主席决定。</translation>
</message>
<message>
<source>The list is in this order already.</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>名单已是此次序。</translation>
</message>
<message>
<source>for a group</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>代表集团</translation>
</message>
<message>
<source>first time</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>首次</translation>
</message>
<message>
<source>another category</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>另一类别</translation>
</message>
<message>
<source>later</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>推后</translation>
</message>
<message>
<source>{place}: now {now}, then {then}</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>{place}：现为{now}，改为{then}</translation>
</message>
<message>
<source>speaking</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>发言中</translation>
</message>
<message>
<source>has spoken {times}×, {clock} in all</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>已发言{times}次，共{clock}</translation>
</message>
<message>
<source>others of the organization {times}×, {clock} in all</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>同组织其他人已发言{times}次，共{clock}</translation>
</message>
<message>
<source>Who has the floor now?</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>现在谁在发言？</translation>
</message>
<message numerus="yes">
<source>{n} waiting ·|{n} waiting ·</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>
<numerusform>{n}人等候 ·</numerusform>
</translation>
</message>
<message>
<source>closed {time}</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>{time}截止</translation>
</message>
<message>
<source>List {word}: reopen it</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>名单{word}：重新开放</translation>
</message>
<message>
<source>open</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>开放</translation>
</message>
<message>
<source>List {word}: close it</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>名单{word}：截止</translation>
</message>
<message>
<source>Who took the floor</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>谁已发言</translation>
</message>
<message>
<source>Took the floor · {spoke}</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>已发言 · {spoke}</translation>
</message>
<message>
<source>list opened</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>开放名单</translation>
</message>
<message>
<source>list closed</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py, ui/townnotes_ui/windows/strip.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation>截止名单</translation>
</message>
<message>
<source>speaker added</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>添加发言者</translation>
</message>
<message>
<source>request withdrawn</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>撤回请求</translation>
</message>
<message>
<source>list order</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>名单次序</translation>
</message>
<message>
<source>Names to add to the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>要列入名单的姓名</translation>
</message>
<message numerus="yes">
<source>{n} speaker added|{n} speakers added</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>已添加{n}名发言者</numerusform>
</translation>
</message>
<message>
<source>Lines pasted</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>粘贴的行</translation>
</message>
<message>
<source>Space ticks or unticks a line</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>Space勾选或取消勾选一行</translation>
</message>
<message numerus="yes">
<source>{n} of {count} lines is ticked|{n} of {count} lines are ticked</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>已勾选{n}行，共{count}行</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} of them new|{n} of them new</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>其中{n}名为新增</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} may be known already|{n} may be known already</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>{n}名可能已有</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} to check|{n} to check</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>{n}名待核对</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Add {n} to the list|Add {n} to the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>将{n}名列入名单</numerusform>
</translation>
</message>
<message>
<source>{number} is {names}: {words}</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>{number}为{names}：{words}</translation>
</message>
<message>
<source>0 is somebody new</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>0为新增的人</translation>
</message>
<message>
<source>too long for a name: left out</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>过长，不像姓名：已略去</translation>
</message>
<message>
<source>contains no name: left out</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>没有姓名：已略去</translation>
</message>
<message>
<source>belongs to the mail</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>属于邮件内容</translation>
</message>
<message>
<source>stands over those below</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>为以下各行的标题</translation>
</message>
<message>
<source>signs the mail</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>邮件署名</translation>
</message>
<message>
<source>says who wrote the next line</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>说明下一行是谁写的</translation>
</message>
<message>
<source>the same as line {same_as}</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>与第{same_as}行相同</translation>
</message>
<message>
<source>on the list already</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>已在名单上</translation>
</message>
<message>
<source>may be known already</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>可能已有</translation>
</message>
<message>
<source>new · to identify</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>新增 · 待确认身份</translation>
</message>
<message>
<source>Request for the floor</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>发言请求</translation>
</message>
<message>
<source>request</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>请求</translation>
</message>
<message>
<source>Apply</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>应用</translation>
</message>
<message>
<source>said: {pronunciation}</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>读作：{pronunciation}</translation>
</message>
<message>
<source>takes the floor</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>计为发言</translation>
</message>
<message>
<source>does not count</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>不计为发言</translation>
</message>
<message>
<source>{clock} by category</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>按类别为{clock}</translation>
</message>
<message>
<source>no limit</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py, ui/townnotes_ui/floor/timer_panel.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation>无时限</translation>
</message>
<message>
<source>On behalf of</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>代表</translation>
</message>
<message>
<source>In relation to</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>关于</translation>
</message>
<message>
<source>Time limit, m:ss</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>时限，m:ss</translation>
</message>
<message>
<source>Fewer than two are waiting: there is no order to suggest.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>等候者不足两人：没有可建议的次序。</translation>
</message>
<message>
<source>There is no text on the clipboard: copy the list of names first.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>剪贴板上没有文字：请先复制姓名名单。</translation>
</message>
<message>
<source>end of the townhall</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>公开会议结束</translation>
</message>
<message>
<source>The townhall has ended; {left} asked for the floor and were not reached.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>公开会议已结束；有{left}人要求发言但未轮到。</translation>
</message>
<message>
<source>The townhall has ended; everybody was heard.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>公开会议已结束；所有人均已发言。</translation>
</message>
<message>
<source>theme removed</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py</extracomment>
<translation>移除主题</translation>
</message>
<message>
<source>“{label}” was removed. Undo restores it.</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py</extracomment>
<translation>“{label}”已移除。可撤销恢复。</translation>
</message>
<message>
<source>theme moved</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py, ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>移动主题</translation>
</message>
<message>
<source>There is no other theme yet.</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py</extracomment>
<translation>尚无其他主题。</translation>
</message>
<message numerus="yes">
<source>1 organization|{n} organizations</source>
<extracomment>ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation>
<numerusform>{n}个组织</numerusform>
</translation>
</message>
<message>
<source>no category</source>
<extracomment>ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>无类别</translation>
</message>
<message numerus="yes">
<source>{n} without a category|{n} without a category</source>
<extracomment>ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation>
<numerusform>{n}名无类别</numerusform>
</translation>
</message>
<message>
<source>How many people spoke on the theme, or on one under it; each counts once</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>就此主题或其下级主题发言的人数；每人只计一次</translation>
</message>
<message>
<source>new: {split}</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>新：{split}</translation>
</message>
<message>
<source>new theme</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>新主题</translation>
</message>
<message>
<source>key {key}</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>按键{key}</translation>
</message>
<message>
<source>no key</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>无按键</translation>
</message>
<message>
<source>on this line</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>在此行</translation>
</message>
<message>
<source>Type a few letters of the theme</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>输入主题的几个字母</translation>
</message>
<message>
<source>No matching theme.</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>没有匹配的主题。</translation>
</message>
<message>
<source>theme renamed</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>重命名主题</translation>
</message>
<message>
<source>Rename “{label}”</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>重命名“{label}”</translation>
</message>
<message>
<source>themes merged</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>合并主题</translation>
</message>
<message>
<source>“{label}” is now “{label2}” wherever it was used. Undo reverses this.</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>凡用“{label}”之处现均为“{label2}”。可撤销还原。</translation>
</message>
<message>
<source>Merge “{label}” into</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>将“{label}”合并到</translation>
</message>
<message>
<source>no parent theme</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>无上级主题</translation>
</message>
<message>
<source>Move “{label}” under</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>将“{label}”移到以下主题之下</translation>
</message>
<message>
<source>left of {limit}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>剩余，时限{limit}</translation>
</message>
<message>
<source>nobody has the floor</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>无人发言</translation>
</message>
<message>
<source>paused · {left}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>已暂停 · {left}</translation>
</message>
<message>
<source>over time · limit {limit}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>超时 · 时限{limit}</translation>
</message>
<message>
<source>spoken of {limit}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>已发言，时限{limit}</translation>
</message>
<message>
<source>spoken</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>已发言</translation>
</message>
<message>
<source>last half minute</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>最后半分钟</translation>
</message>
<message>
<source>last minute</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>最后一分钟</translation>
</message>
<message numerus="yes">
<source>last minute|last {n} minutes</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>
<numerusform>最后{n}分钟</numerusform>
</translation>
</message>
<message numerus="yes">
<source>last second|last {n} seconds</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>
<numerusform>最后{n}秒</numerusform>
</translation>
</message>
<message>
<source>Pause</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>暂停</translation>
</message>
<message>
<source>−30 s</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>−30秒</translation>
</message>
<message>
<source>+30 s</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>+30秒</translation>
</message>
<message>
<source>Pause or resume the time</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>暂停或继续计时</translation>
</message>
<message>
<source>The speaking times are saved as {where}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>发言时间已保存为{where}</translation>
</message>
<message>
<source>Speaking times</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>发言时间</translation>
</message>
<message>
<source>Table for a spreadsheet</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>电子表格用表</translation>
</message>
<message>
<source>Resume</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>继续</translation>
</message>
<message>
<source>“{name}” was added on two laptops: one speaker now. Undo takes them apart.</source>
<extracomment>ui/townnotes_ui/folder/doubles.py</extracomment>
<translation>“{name}”在两台笔记本电脑上分别添加：现为同一名发言者。可撤销分开。</translation>
</message>
<message>
<source>joining what two laptops added</source>
<extracomment>ui/townnotes_ui/folder/doubles.py</extracomment>
<translation>归并两台笔记本电脑添加的内容</translation>
</message>
<message>
<source>This session is not shared through a folder: only you give the floor.</source>
<extracomment>ui/townnotes_ui/folder/folder_control.py</extracomment>
<translation>此会议记录未通过文件夹共享：只有您可请人发言。</translation>
</message>
<message>
<source>What you have received so far stays here.</source>
<extracomment>ui/townnotes_ui/folder/folder_control.py</extracomment>
<translation>您至今收到的内容保留在此。</translation>
</message>
<message>
<source>Townhalls in the folder</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>文件夹中的公开会议</translation>
</message>
<message>
<source>Find townhalls</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>查找公开会议</translation>
</message>
<message>
<source>Choose the folder the townhall is shared through. You get a file of your own with everything noted so far, and continue from there.</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>请选择用于共享公开会议的文件夹。您将得到一份自己的文件，内含至今的全部记录，并由此继续。</translation>
</message>
<message>
<source>Choose a folder first.</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py, ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>请先选择文件夹。</translation>
</message>
<message>
<source>Looking…</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>正在查看…</translation>
</message>
<message>
<source>Townhall</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>公开会议</translation>
</message>
<message>
<source>Continue…</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>继续…</translation>
</message>
<message>
<source>Enter continues it in a file of your own.</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>按Enter在您自己的文件中继续。</translation>
</message>
<message>
<source>QR code of the link</source>
<extracomment>ui/townnotes_ui/folder/link_code.py</extracomment>
<translation>链接的二维码</translation>
</message>
<message>
<source>Everybody who gets your link takes notes in this townhall over the internet, or reads along. Private points, the line you are typing and what you deleted stay here.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>凡收到您链接的人都可通过互联网为此次公开会议作记录或只读查看。私人要点、您正在输入的行和您删除的内容保留在此。</translation>
</message>
<message>
<source>townnotes:host?… from whoever runs the server</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>townnotes:host?… 由服务器管理者提供</translation>
</message>
<message>
<source>Asking the server…</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>正在询问服务器…</translation>
</message>
<message>
<source>Copy link</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>复制链接</translation>
</message>
<message>
<source>QR code</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>二维码</translation>
</message>
<message>
<source>Withdraw</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>收回</translation>
</message>
<message>
<source>To take notes</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>用于记录</translation>
</message>
<message>
<source>To read along</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>用于只读查看</translation>
</message>
<message>
<source>take notes</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>作记录</translation>
</message>
<message>
<source>read along</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>只读查看</translation>
</message>
<message>
<source>Copied: whoever has this link can {kind} until the day after.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>已复制：凡持有此链接的人均可{kind}，直至会后次日。</translation>
</message>
<message>
<source>Withdrawn: whoever came by that link is out. There is a new one to copy.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>已收回：凭该链接加入的人均已退出。现有新链接可供复制。</translation>
</message>
<message>
<source>townnotes:join?… as somebody sent it</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>townnotes:join?… 即他人发来的链接</translation>
</message>
<message>
<source>Link</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py, ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>链接</translation>
</message>
<message>
<source>Look</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>查看</translation>
</message>
<message>
<source>Paste the link that you were sent.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>请粘贴发给您的链接。</translation>
</message>
<message>
<source>“{title}”, {isoformat}. There: {names}. You can {kind}.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>“{title}”，{isoformat}。在场：{names}。您可以{kind}。</translation>
</message>
<message>
<source>Shared folder: {name}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>共享文件夹：{name}</translation>
</message>
<message>
<source>✕ folder not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>✕ 无法访问文件夹</translation>
</message>
<message>
<source>✕ folder</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>✕ 文件夹</translation>
</message>
<message>
<source>Shared folder: not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>共享文件夹：无法访问</translation>
</message>
<message>
<source>Shared folder, there now: {names}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>共享文件夹，现在在场：{names}</translation>
</message>
<message>
<source>What you type is saved in your own file, and goes to the folder as soon as the folder can be used again.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>您输入的内容保存在您自己的文件中，文件夹恢复可用后即送达。</translation>
</message>
<message>
<source>The shared folder can be used again.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>共享文件夹已恢复可用。</translation>
</message>
<message>
<source>No longer shared. What was shared stays in the folder, and everything stays here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>不再共享。已共享的内容保留在文件夹中，此处一切均予保留。</translation>
</message>
<message>
<source>Everything you typed is in the folder.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>您输入的内容均已在文件夹中。</translation>
</message>
<message numerus="yes">
<source>1 entry of yours waits for the folder; it is saved here.|{n} entries of yours wait for the folder; they are saved here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>
<numerusform>您有{n}个条目等待送达文件夹；已保存在此。</numerusform>
</translation>
</message>
<message>
<source>What the merge added had already gone to the shared folder: the others have it, and it comes back when this session is next opened. Delete what is not wanted.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>合并所添加的内容此前已送达文件夹：其他人已有这些内容，下次打开此会议记录时会重新出现。请删除不需要的内容。</translation>
</message>
<message>
<source>The folder has two versions of an entry made by one laptop at one moment, as after damage or with a copied profile. One stands, the other is among its earlier versions.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>一台笔记本电脑在同一时刻写出的某个条目在文件夹中有两个版本，可能因文件损坏或复制了配置文件。其一有效，另一列入先前版本。</translation>
</message>
<message>
<source>Live by the server {name}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>通过服务器{name}实时共享</translation>
</message>
<message>
<source>✕ live server not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>✕ 无法连接实时服务器</translation>
</message>
<message>
<source>✕ live</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>✕ 实时</translation>
</message>
<message>
<source>Live server: not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>实时服务器：无法连接</translation>
</message>
<message>
<source>Live, there now: {names}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>实时，现在在场：{names}</translation>
</message>
<message>
<source>What you type is saved in your own file, and goes to the others as soon as it can.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>您输入的内容保存在您自己的文件中，一旦可行即送达其他人。</translation>
</message>
<message>
<source>The live server can be used again.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>实时服务器已恢复可用。</translation>
</message>
<message>
<source>No longer live. What was shared stays on the server, and everything stays here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>不再实时共享。已共享的内容保留在服务器上，此处一切均予保留。</translation>
</message>
<message>
<source>Everything you typed is with the others.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>您输入的内容均已送达其他人。</translation>
</message>
<message numerus="yes">
<source>1 entry of yours waits for the server; it is saved here.|{n} entries of yours wait for the server; they are saved here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>
<numerusform>您有{n}个条目等待送达服务器；已保存在此。</numerusform>
</translation>
</message>
<message>
<source>What the merge added had already gone to the live server: the others have it, and it comes back when this session is next opened. Delete what is not wanted.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>合并所添加的内容此前已送达实时服务器：其他人已有这些内容，下次打开此会议记录时会重新出现。请删除不需要的内容。</translation>
</message>
<message>
<source>The live server has two versions of an entry made by one laptop at one moment, as after damage or with a copied profile. One stands, the other is among its earlier versions.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>一台笔记本电脑在同一时刻写出的某个条目在实时服务器上有两个版本，可能因文件损坏或复制了配置文件。其一有效，另一列入先前版本。</translation>
</message>
<message>
<source>{driver} gives the floor</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>{driver}主持发言</translation>
</message>
<message>
<source>○ looking…</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>○ 正在查看…</translation>
</message>
<message numerus="yes">
<source>○ receiving {number} entry|○ receiving {number} entries</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>
<numerusform>○ 正在接收{number}个条目</numerusform>
</translation>
</message>
<message>
<source>reading along · {words}</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>只读查看 · {words}</translation>
</message>
<message>
<source>{words} · {partition} gives the floor</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>{words} · {partition}主持发言</translation>
</message>
<message>
<source>nobody else</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>没有其他人</translation>
</message>
<message>
<source>left at {time}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>{time}离开</translation>
</message>
<message>
<source>not seen since {time}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>{time}之后未再出现</translation>
</message>
<message>
<source>reads along, {seen}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>只读查看，{seen}</translation>
</message>
<message>
<source>{name}, {seen_words}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>{name}，{seen_words}</translation>
</message>
<message>
<source>{name} {seen_words}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>{name} {seen_words}</translation>
</message>
<message>
<source>a note-taker</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>一名记录员</translation>
</message>
<message>
<source>{max} s ago</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>{max}秒前</translation>
</message>
<message>
<source>{milliseconds} min ago</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>{milliseconds}分钟前</translation>
</message>
<message>
<source>○ nobody else yet</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>○ 尚无其他人</translation>
</message>
<message>
<source>{first} · {count} more</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>{first} · 另有{count}人</translation>
</message>
<message>
<source>○ nobody</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>○ 无人</translation>
</message>
<message>
<source>such as OneDrive or a network drive</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>例如OneDrive或网络驱动器</translation>
</message>
<message>
<source>Folder</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>文件夹</translation>
</message>
<message>
<source>Choose a folder</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>选择文件夹</translation>
</message>
<message>
<source>The folder to share</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>要共享的文件夹</translation>
</message>
<message>
<source>Choose a folder that the others have too: in OneDrive, Dropbox or Syncthing, or on a network drive. Each laptop writes one file of its own there and reads what the others write. townnotes itself sends nothing anywhere.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>请选择其他人也有的文件夹：OneDrive、Dropbox或Syncthing中的文件夹，或网络驱动器上的文件夹。每台笔记本电脑在其中写入自己的一个文件，并读取他人写入的内容。townnotes本身不向任何地方发送任何内容。</translation>
</message>
<message>
<source>My private points too</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>也包括我的私人要点</translation>
</message>
<message>
<source>Share</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>共享</translation>
</message>
<message>
<source>Live townhall</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>实时公开会议</translation>
</message>
<message>
<source>Shared through a folder</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>已通过文件夹共享</translation>
</message>
<message>
<source>Stop sharing</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>停止共享</translation>
</message>
<message>
<source>Private points stay here.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>私人要点保留在此。</translation>
</message>
<message>
<source>You came by a link to read: what you type stays in your own file.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>您凭只读链接加入：您输入的内容保留在您自己的文件中。</translation>
</message>
<message>
<source>Nobody else has written here yet.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>尚无其他人在此写入。</translation>
</message>
<message numerus="yes">
<source>{n} damaged entry was left out; it is added once it arrives whole.|{n} damaged entries were left out; they are added once they arrive whole.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>
<numerusform>{n}个损坏的条目已略去；完整送达后即予添加。</numerusform>
</translation>
</message>
<message>
<source>Another townhall shares this folder, “{title}”; the two stay apart.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>另一次公开会议“{title}”也使用此共享文件夹；两者互不相干。</translation>
</message>
<message numerus="yes">
<source>{n} entry comes from somebody else’s file, because whoever made it has none here.|{n} entries come from somebody else’s file, because whoever made them has none here.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>
<numerusform>{n}个条目来自他人的文件，因为其作者在此没有文件。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} entry was left out: it is dated to an impossible year.|{n} entries were left out: they are dated to an impossible year.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>
<numerusform>{n}个条目已略去：所注年份不可能。</numerusform>
</translation>
</message>
<message>
<source>“{name}” contains more than a townhall can; the rest of it is not read.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>“{name}”的内容超出公开会议的上限；其余部分未予读取。</translation>
</message>
<message>
<source>“{name}” was written by a newer townnotes: update this one to read it.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>“{name}”由较新版本的townnotes写成：如要读取，请更新此版本。</translation>
</message>
<message>
<source>Your private points go to the folder from now on.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>从现在起，您的私人要点将送达文件夹。</translation>
</message>
<message>
<source>Private points stay here from now on; the others keep what was shared before.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>从现在起，私人要点保留在此；此前共享的内容其他人仍会保有。</translation>
</message>
<message numerus="yes">
<source>Private from now on, but the others have what it said so far: it was shared before.|{n} points are private from now on; but the others have what they said.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>
<numerusform>从现在起有{n}个要点为私人要点，但此前已经共享，其他人仍有其至今的内容。</numerusform>
</translation>
</message>
<message>
<source>This laptop’s clock agrees with the others’ again.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>此笔记本电脑的时钟已重新与他人一致。</translation>
</message>
<message>
<source>This laptop’s clock is {length} ahead: times are as on the laptop that began.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>此笔记本电脑的时钟快{length}：时间以发起者的笔记本电脑为准。</translation>
</message>
<message>
<source>This laptop’s clock is {length} behind: times are as on the laptop that began.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>此笔记本电脑的时钟慢{length}：时间以发起者的笔记本电脑为准。</translation>
</message>
<message>
<source>A laptop's clock is more than a day ahead; check the times of the notes.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>有一台笔记本电脑的时钟快一天以上；请核对笔记的时间。</translation>
</message>
<message>
<source>Another laptop deleted “{edited}”, which you had just written: it was restored.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>另一台笔记本电脑删除了您刚写的“{edited}”：已予恢复。</translation>
</message>
<message numerus="yes">
<source>Another laptop deleted {n} point that you had just written: it was restored.|Another laptop deleted {n} points that you had just written: all were restored.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>
<numerusform>另一台笔记本电脑删除了您刚写的{n}个要点：均已恢复。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Restore it|Restore them</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>
<numerusform>恢复</numerusform>
</translation>
</message>
<message>
<source>restoring</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>恢复</translation>
</message>
<message>
<source>Another laptop</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py, ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>另一台笔记本电脑</translation>
</message>
<message>
<source>Others</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>其他人</translation>
</message>
<message>
<source>{shown} and {more} more</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>{shown}及另外{more}项</translation>
</message>
<message>
<source>{who} removed the intervention of {speaker_of}, and with it what you wrote: {shown}.</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>{who}移除了{speaker_of}的发言，您所写的内容也随之移除：{shown}。</translation>
</message>
<message>
<source>{who} deleted what you wrote: {shown}.</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>{who}删除了您所写的内容：{shown}。</translation>
</message>
<message>
<source>a participant</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py, ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>一名与会者</translation>
</message>
<message>
<source>You give the floor from now on.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>从现在起由您主持发言。</translation>
</message>
<message>
<source>Nobody else is here who could give the floor.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>这里没有其他人可以主持发言。</translation>
</message>
<message>
<source>{name} gives the floor from now on.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>从现在起由{name}主持发言。</translation>
</message>
<message>
<source>Press again for {to}.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>再按一次，请其发言：{to}。</translation>
</message>
<message>
<source>Press again to end it.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>再按一次即结束。</translation>
</message>
<message>
<source>{name_of} gave the floor to {speaker_of} {age} s ago.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>{name_of}在{age}秒前请{speaker_of}发言。</translation>
</message>
<message>
<source>Press again to take over, for {to}.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>再按一次即接管，并请其发言：{to}。</translation>
</message>
<message>
<source>Press again to take over.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>再按一次即接管。</translation>
</message>
<message>
<source>{driver} gives the floor here.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>这里由{driver}主持发言。</translation>
</message>
<message>
<source>{who} has handed it over: you give the floor now.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>{who}已移交：现由您主持发言。</translation>
</message>
<message>
<source>Help</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>帮助</translation>
</message>
<message>
<source>A key, a mark, or what you want to do</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>按键、标记或您要做的事</translation>
</message>
<message>
<source>Search the help</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>搜索帮助</translation>
</message>
<message>
<source>Nothing was found: try fewer letters.</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>没有找到：请少输入几个字母。</translation>
</message>
<message>
<source>Back</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py, ui/townnotes_ui/summary/final.py</extracomment>
<translation>后退</translation>
</message>
<message>
<source>Forward</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>前进</translation>
</message>
<message>
<source>All keys and marks</source>
<extracomment>ui/townnotes_ui/guide/keys_page.py, ui/townnotes_ui/guide/search.py</extracomment>
<translation>所有按键和标记</translation>
</message>
<message>
<source>menu</source>
<extracomment>ui/townnotes_ui/guide/keys_page.py</extracomment>
<translation>菜单</translation>
</message>
<message>
<source>Page of the guide</source>
<extracomment>ui/townnotes_ui/guide/page_view.py</extracomment>
<translation>指南页面</translation>
</message>
<message>
<source>Typed into the note</source>
<extracomment>ui/townnotes_ui/guide/search.py</extracomment>
<translation>在笔记中输入</translation>
</message>
<message>
<source>In lists</source>
<extracomment>ui/townnotes_ui/guide/search.py</extracomment>
<translation>在列表中</translation>
</message>
<message>
<source>Guide</source>
<extracomment>ui/townnotes_ui/guide/search.py</extracomment>
<translation>指南</translation>
</message>
<message>
<source>No more hints</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>不再提示</translation>
</message>
<message>
<source>That is all it takes. F1 shows every key.</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>这样就可以了。F1显示所有按键。</translation>
</message>
<message>
<source>Fill in what you know, now or later. {key} shows the Floor, where you note.</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>填写您所知道的，现在或以后均可。{key}显示您作记录的“会场发言”工作区。</translation>
</message>
<message>
<source>Step {many} of {many2}</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>第{many}步，共{many2}步</translation>
</message>
<message>
<source>No more hints. Settings can turn them on again.</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>不再提示。可在“设置”中重新开启。</translation>
</message>
<message>
<source>Only a practice call has a script of what is said.</source>
<extracomment>ui/townnotes_ui/guiding/practice.py</extracomment>
<translation>只有练习通话才有所说内容的脚本。</translation>
</message>
<message>
<source>In the chat, {speaker}: “{chat}”</source>
<extracomment>ui/townnotes_ui/guiding/practice.py</extracomment>
<translation>{speaker}在聊天中：“{chat}”</translation>
</message>
<message>
<source>Nobody has the floor</source>
<extracomment>ui/townnotes_ui/guiding/practice.py, ui/townnotes_ui/windows/strip.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation>无人发言</translation>
</message>
<message>
<source>(The script has no words for this speaker: note what you like.)</source>
<extracomment>ui/townnotes_ui/guiding/practice.py</extracomment>
<translation>（脚本没有此发言者的内容：请随意记录。）</translation>
</message>
<message>
<source>{key}, “{letters}”, Enter: they are on the list.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>{key}、“{letters}”、Enter：即列入名单。</translation>
</message>
<message>
<source>{key} starts what is said, and pauses it. Note it in your own words.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>{key}开始播放所说内容，也可暂停。请用您自己的话记录。</translation>
</message>
<message>
<source>Drafted as you note. The call goes on: {key} leads back to it.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>边记边起草。通话仍在继续：{key}返回通话。</translation>
</message>
<message>
<source>The file is written: that is the whole way. {key} begins a townhall of your own.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>文件已写成：全过程就是这样。{key}开始您自己的公开会议。</translation>
</message>
<message>
<source>Drafted from the notes: {key} words what waits, then {key2} makes the Word file.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>由笔记起草：{key}为待措辞的要点措辞，然后{key2}生成Word文件。</translation>
</message>
<message>
<source>{key} gives the floor to the next.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>{key}请下一位发言。</translation>
</message>
<message>
<source>The call is over. {key} shows the summary that the notes make.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>通话已结束。{key}显示由笔记形成的摘要。</translation>
</message>
<message>
<source>That was the last speaker: {key} ends the call.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>这是最后一位发言者：{key}结束通话。</translation>
</message>
<message>
<source>the next</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>下一位</translation>
</message>
<message>
<source>{key} gives the floor to {name}.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>{key}请{name}发言。</translation>
</message>
<message>
<source>What is said in the practice call</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>练习通话中所说内容</translation>
</message>
<message>
<source>Practice · nothing is real</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>练习 · 内容均为虚构</translation>
</message>
<message>
<source>Go on with what is said, or pause</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>继续或暂停所说内容</translation>
</message>
<message>
<source>Slower</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>放慢</translation>
</message>
<message>
<source>Faster</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>加快</translation>
</message>
<message>
<source>Begin again</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>重新开始</translation>
</message>
<message>
<source>More</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>更多</translation>
</message>
<message>
<source>One line</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>一行</translation>
</message>
<message>
<source>pace {pace} %</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>速度{pace} %</translation>
</message>
<message>
<source>Resume script</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>继续脚本</translation>
</message>
<message>
<source>Start script</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>开始脚本</translation>
</message>
<message>
<source>Pause script</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>暂停脚本</translation>
</message>
<message>
<source>{key}, a name or its first letters, Enter: whoever asks is on the speakers’ list.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>{key}、姓名或其首字母、Enter：要求发言的人即列入发言者名单。</translation>
</message>
<message>
<source>{key} gives the floor to the first on the list.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>{key}请名单上的第一位发言。</translation>
</message>
<message>
<source>Type what is said, in your own words. It saves by itself.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>请用您自己的话输入所说内容。会自动保存。</translation>
</message>
<message>
<source>Enter ends the point, and the next begins.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>Enter结束此要点，并开始下一个。</translation>
</message>
<message>
<source>#, a word and Tab put a theme on the point; {key} puts the first one.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>#、一个词和Tab为要点标上主题；{key}标上第一个主题。</translation>
</message>
<message>
<source>Something went wrong in townnotes. Nothing was changed.</source>
<extracomment>ui/townnotes_ui/jobs.py</extracomment>
<translation>townnotes出现错误。未作任何更改。</translation>
</message>
<message>
<source>The texts of this language are damaged or of another version of townnotes: the window speaks English. Install townnotes again to have them.</source>
<extracomment>ui/townnotes_ui/language/window_language.py</extracomment>
<translation>此语言的文本已损坏，或属于另一版本的townnotes：窗口以英文显示。如需此语言，请重新安装townnotes。</translation>
</message>
<message>
<source>said twice?</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py, ui/townnotes_ui/widgets/cards.py</extracomment>
<translation>重复表述？</translation>
</message>
<message>
<source>same</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py, ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>相同</translation>
</message>
<message>
<source>kept apart</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py, ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>保持分开</translation>
</message>
<message numerus="yes">
<source>{n} noted twice, joined|{n} noted twice, joined</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py</extracomment>
<translation>
<numerusform>{n}条记了两次，已归并</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} said twice? · Enter|{n} said twice? · Enter</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py</extracomment>
<translation>
<numerusform>{n}条重复表述？ · Enter</numerusform>
</translation>
</message>
<message>
<source>J join all alike · K keep apart · Z undo</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>J归并所有相同项 · K保持分开 · Z撤销</translation>
</message>
<message>
<source>You keep the two apart, so their points stay apart too.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>您已将两者保持分开，因此其要点也保持分开。</translation>
</message>
<message>
<source>Nothing more is alike here: nothing was joined.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>这里没有其他相同项：未作归并。</translation>
</message>
<message numerus="yes">
<source>{n} remark noted twice was joined.|{n} remarks noted twice were joined.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>
<numerusform>{n}条记了两次的意见已归并。</numerusform>
</translation>
</message>
<message>
<source>The two interventions were joined, too.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>两次发言也已归并。</translation>
</message>
<message>
<source>Z undoes it.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Z撤销。</translation>
</message>
<message>
<source>This stands alone: there is nothing to keep apart.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>此项单独存在：没有可分开的内容。</translation>
</message>
<message>
<source>These are apart already; they stay so.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py, ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>这些已经分开，保持不变。</translation>
</message>
<message>
<source>These were joined before: K separates them once the merge is done.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>这些此前已归并：合并完成后按K可拆分。</translation>
</message>
<message>
<source>Kept apart: both count. Z undoes it.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>保持分开：两者均计入。Z撤销。</translation>
</message>
<message>
<source>Undone.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>已撤销。</translation>
</message>
<message>
<source>There is nothing here to undo.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>这里没有可撤销的操作。</translation>
</message>
<message>
<source>Nothing is alike here any more: nothing was changed.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>这里已没有相同项：未作任何更改。</translation>
</message>
<message numerus="yes">
<source>{n} remark was likely noted twice|{n} remarks were likely noted twice</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>
<numerusform>{n}条意见可能记了两次</numerusform>
</translation>
</message>
<message>
<source>Nothing is left to decide here</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>这里没有待决事项</translation>
</message>
<message>
<source>Join sure matches</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>归并确定相同的项</translation>
</message>
<message>
<source>Join matches</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>归并相同项</translation>
</message>
<message>
<source>Choose a value</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>选择一个值</translation>
</message>
<message>
<source>Keep apart what is not the same</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>将不相同的保持分开</translation>
</message>
<message>
<source>Join all likely matches</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>归并所有可能相同的项</translation>
</message>
<message>
<source>Join what was noted twice</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>归并记了两次的内容</translation>
</message>
<message>
<source>Keep apart what was not noted twice</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>将并非重复记录的保持分开</translation>
</message>
<message>
<source>Choose a row first: then join it.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>请先选定一行，再归并。</translation>
</message>
<message>
<source>This is a value: 1, 2 or 3 choose which is shown.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>这是一个值：按1、2或3选择显示哪个。</translation>
</message>
<message>
<source>These are joined already. Enter shows what was said twice: J joins it there.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>这些已归并。Enter显示重复表述的内容：在那里按J归并。</translation>
</message>
<message>
<source>These are joined already. J on a single row, then here, joins it to them.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>这些已归并。先在单独一行按J，再在此按J，即归并到其中。</translation>
</message>
<message>
<source>There are no likely matches: nothing was joined.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>没有可能相同的项：未作归并。</translation>
</message>
<message numerus="yes">
<source>{n} joined. Z undoes all of it.|{n} joined. Z undoes all of it.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>
<numerusform>已归并{n}项。Z全部撤销。</numerusform>
</translation>
</message>
<message>
<source>Nothing was noted here.</source>
<extracomment>ui/townnotes_ui/merge_room/both_sheet.py</extracomment>
<translation>这里没有记录。</translation>
</message>
<message>
<source>Choose files…</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>选择文件…</translation>
</message>
<message>
<source>Merge what others noted of this townhall</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>合并他人对此次公开会议的记录</translation>
</message>
<message>
<source>Choose the sessions of other note-takers, or their notes in Word or as text; or drop them here. You see what is new, the same and said differently before anything is written.</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>请选择其他记录员的会议记录，或其Word或文本笔记；也可拖放到此处。写入之前，您可看到哪些是新的、相同的和表述不同的。</translation>
</message>
<message>
<source>Nothing was merged; your session is as it was.</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>未作合并；您的会议记录保持原样。</translation>
</message>
<message>
<source>This could not be compared</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>无法比较</translation>
</message>
<message>
<source>You can keep typing on the Floor meanwhile.</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>在此期间您可继续在“会场发言”中输入。</translation>
</message>
<message>
<source>Merge other note-takers’ sessions</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>合并其他记录员的会议记录</translation>
</message>
<message>
<source>Sessions and notes</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>会议记录和笔记</translation>
</message>
<message>
<source>Notes taken elsewhere</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>别处所作的笔记</translation>
</message>
<message>
<source>Reading</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>正在读取</translation>
</message>
<message>
<source>Nothing was merged.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py, ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>未作合并。</translation>
</message>
<message>
<source>Merged. One undo reverses it.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>已合并。撤销一次即可还原。</translation>
</message>
<message>
<source>The merge was undone; everything is as it was before.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>合并已撤销；一切恢复原样。</translation>
</message>
<message>
<source>The merge was undone, except {stays} entries that later work builds on.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>合并已撤销，但后续工作所依据的{stays}个条目除外。</translation>
</message>
<message>
<source>J join · Shift+J join all likely · K keep apart</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>J归并 · Shift+J归并所有可能相同的项 · K保持分开</translation>
</message>
<message>
<source>1 yours · 2 theirs · 3 both</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>1您的 · 2对方的 · 3两者</translation>
</message>
<message>
<source>N next to decide · Z undo · Enter both in full</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>N下一项待决 · Z撤销 · Enter查看两者全文</translation>
</message>
<message>
<source>you decided · Z undoes it</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>您已决定 · Z撤销</translation>
</message>
<message>
<source>yours is shown</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>显示您的</translation>
</message>
<message>
<source>theirs is shown</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>显示对方的</translation>
</message>
<message>
<source>J on one of theirs joins the two</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>在对方的一项上按J，即归并两者</translation>
</message>
<message>
<source>J on one of yours joins them</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>在您的一项上按J，即归并两者</translation>
</message>
<message>
<source>marked</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py, ui/townnotes_ui/past/step_words.py</extracomment>
<translation>已标记</translation>
</message>
<message>
<source>likely same</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>可能相同</translation>
</message>
<message>
<source>same?</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>相同？</translation>
</message>
<message>
<source>apart</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>分开</translation>
</message>
<message>
<source>joined</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>已归并</translation>
</message>
<message numerus="yes">
<source>and {n} more point|and {n} more points</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>
<numerusform>及另外{n}个要点</numerusform>
</translation>
</message>
<message>
<source>Fields said differently</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>表述不同的字段</translation>
</message>
<message>
<source>both are kept</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>两者均保留</translation>
</message>
<message>
<source>The record</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>记录</translation>
</message>
<message>
<source>May be wrong</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>可能有误</translation>
</message>
<message>
<source>Join all likely</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>归并所有可能相同的项</translation>
</message>
<message>
<source>Report</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>报告</translation>
</message>
<message>
<source>Clock</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>时钟</translation>
</message>
<message>
<source>Names</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>姓名</translation>
</message>
<message>
<source>Show</source>
<extracomment>ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>显示</translation>
</message>
<message>
<source>Fields</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>字段</translation>
</message>
<message>
<source>Merging. You can keep typing on the Floor meanwhile.</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>正在合并。在此期间您可继续在“会场发言”中输入。</translation>
</message>
<message>
<source>Other files…</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>其他文件…</translation>
</message>
<message numerus="yes">
<source>Join all {n} likely (Shift+J)|Join all {n} likely (Shift+J)</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>归并所有{n}个可能相同的项（Shift+J）</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} matches yours|{n} match yours</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n}项与您的相同</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} likely the same|{n} likely the same</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n}项可能相同</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} to decide|{n} to decide</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n}项待决</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} only from {who}|{n} only from {who}</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n}项仅来自{who}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} only in yours|{n} only in yours</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n}项仅您的有</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 differs, both kept|{n} differ, both kept</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n}项不同，两者均保留</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} differs, {chosen} chosen|{n} differ, {chosen} chosen</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n}项不同，已选定{chosen}</numerusform>
</translation>
</message>
<message>
<source>No</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>否</translation>
</message>
<message>
<source>Another townhall</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>另一次公开会议</translation>
</message>
<message>
<source>Add it beside: people are linked, and no interventions are joined.</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>并列添加：人员相互关联，发言不归并。</translation>
</message>
<message numerus="yes">
<source>1 more file follows.|{n} more files follow.</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>
<numerusform>后面还有{n}个文件。</numerusform>
</translation>
</message>
<message>
<source>Align</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>对齐</translation>
</message>
<message>
<source>The same townhall</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>同一次公开会议</translation>
</message>
<message>
<source>Yours</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>您的</translation>
</message>
<message>
<source>Theirs</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>对方的</translation>
</message>
<message>
<source>Both</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>两者</translation>
</message>
<message>
<source>Yours and theirs, side by side</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>您的与对方的，并排</translation>
</message>
<message>
<source>nothing</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>无</translation>
</message>
<message>
<source>yours: {ours}; theirs: {theirs}</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>您的：{ours}；对方的：{theirs}</translation>
</message>
<message>
<source>Points</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>要点</translation>
</message>
<message>
<source>The townhall</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>公开会议</translation>
</message>
<message>
<source>Conveners</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>召集人</translation>
</message>
<message>
<source>Contacts</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>联系方式</translation>
</message>
<message>
<source>Next steps</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>后续步骤</translation>
</message>
<message>
<source>Agenda</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/agenda.py, ui/townnotes_ui/prepare/room.py</extracomment>
<translation>议程</translation>
</message>
<message>
<source>yes</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>是</translation>
</message>
<message>
<source>no</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>否</translation>
</message>
<message>
<source>only in yours</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>仅您的有</translation>
</message>
<message>
<source>only in theirs</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>仅对方的有</translation>
</message>
<message>
<source>the others</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>其他人</translation>
</message>
<message>
<source>Their clocks against yours: {parts}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>对方时钟与您的相比：{parts}</translation>
</message>
<message>
<source>no times</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>无时间</translation>
</message>
<message>
<source>One of the two has no times: compared by order and names.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>两者之一没有时间：按次序和姓名比较。</translation>
</message>
<message numerus="yes">
<source>found from {n} intervention, ± {max} s|found from {n} interventions, ± {max} s</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>由{n}次发言得出，± {max}秒</numerusform>
</translation>
</message>
<message>
<source>The clocks agree</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>时钟一致</translation>
</message>
<message>
<source>ahead</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>快</translation>
</message>
<message>
<source>behind</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>慢</translation>
</message>
<message>
<source>{who}’s laptop is {length} {side}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>{who}的笔记本电脑时钟{side}{length}</translation>
</message>
<message>
<source>{who} · shifted by {signed}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>{who} · 移动{signed}</translation>
</message>
<message>
<source>Backup: {parted}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>备份：{parted}</translation>
</message>
<message numerus="yes">
<source>{n} intervention|{n} interventions</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n}次发言</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} point|{n} points</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n}个要点</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} damaged entry was left out; the rest is intact.|{n} damaged entries were left out; the rest is intact.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n}个损坏的条目已略去；其余完好。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} private point stays with its note-taker.|{n} private points stay with their note-taker.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n}个私人要点仍留在其记录员处。</numerusform>
</translation>
</message>
<message>
<source>{name} was given twice, and read once.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>{name}出现了两次，只读取一次。</translation>
</message>
<message>
<source>People who took the floor</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>发言的人</translation>
</message>
<message>
<source>In the opening: “{before}” becomes “{after}”</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>开头：“{before}”改为“{after}”</translation>
</message>
<message>
<source>In the opening comes: “{after}”</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>开头加入：“{after}”</translation>
</message>
<message>
<source> ({joined} once all likely matches are joined)</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation> （归并所有可能相同的项之后为{joined}）</translation>
</message>
<message>
<source>Say which townhall it is first</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>请先说明是哪次公开会议</translation>
</message>
<message numerus="yes">
<source>{who}’s notes|Notes of {who}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{who}的笔记</numerusform>
</translation>
</message>
<message>
<source>A backup is made first; one undo reverses it.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>先作备份；撤销一次即可还原。</translation>
</message>
<message>
<source>Another townhall, added beside: no interventions are joined.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>另一次公开会议，并列添加：发言不归并。</translation>
</message>
<message>
<source>Too few interventions to compare: nothing will be joined by itself.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>发言太少，无法比较：不会自动归并。</translation>
</message>
<message>
<source>Merge {interventions}
of another townhall</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>合并{interventions}
（来自另一次公开会议）</translation>
</message>
<message>
<source>Merge {interventions}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>合并{interventions}</translation>
</message>
<message>
<source>Merge what is new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>合并新内容</translation>
</message>
<message>
<source>Apply your decisions</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>执行您的决定</translation>
</message>
<message>
<source>Nothing new to merge</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>没有可合并的新内容</translation>
</message>
<message numerus="yes">
<source>Join {n} sure match|Join {n} sure matches</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>归并{n}个确定相同的项</numerusform>
</translation>
</message>
<message>
<source>In this session</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>在此会议记录中</translation>
</message>
<message>
<source>What was merged before, beside your own.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>此前合并的内容，列在您的内容旁。</translation>
</message>
<message>
<source>Merged</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>已合并</translation>
</message>
<message>
<source>All of it was here already: nothing was changed.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>全部内容此处均已有：未作任何更改。</translation>
</message>
<message>
<source>{interventions} new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>新增{interventions}</translation>
</message>
<message>
<source>{points} new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>新增{points}</translation>
</message>
<message>
<source>{participants} new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>新增{participants}</translation>
</message>
<message numerus="yes">
<source>{n} joined|{n} joined</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>已归并{n}项</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} said differently|{n} said differently</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n}项表述不同</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} left to decide|{n} left to decide</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n}项待决</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} participant|{n} participants</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n}名与会者</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} more|{n} more</source>
<extracomment>ui/townnotes_ui/note/columns.py, ui/townnotes_ui/windows/strip.py</extracomment>
<translation>
<numerusform>另有{n}项</numerusform>
</translation>
</message>
<message>
<source>new theme “{label}”</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>新主题“{label}”</translation>
</message>
<message>
<source>theme</source>
<extracomment>ui/townnotes_ui/note/completion.py, ui/townnotes_ui/note/keeper.py, ui/townnotes_ui/note/panel.py</extracomment>
<translation>主题</translation>
</message>
<message>
<source>There is no text to cite yet: Prepare, Texts. The number stays as words.</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>尚无可引用的文本：见“准备”中的“文本”。编号按文字保留。</translation>
</message>
<message>
<source>{named} has no paragraphs here: the number is kept</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>{named}在此没有段落：编号予以保留</translation>
</message>
<message>
<source>{named} has no paragraph {typed}</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>{named}没有第{typed}段</translation>
</message>
<message>
<source>What the mark may mean</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>标记可能的含义</translation>
</message>
<message>
<source>Note: one line is one point</source>
<extracomment>ui/townnotes_ui/note/editor.py</extracomment>
<translation>笔记：一行即一个要点</translation>
</message>
<message>
<source>still speaking</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>仍在发言</translation>
</message>
<message>
<source>fr, French …</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>fr、French …</translation>
</message>
<message>
<source>Began – ended</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>开始 – 结束</translation>
</message>
<message>
<source>Agenda item</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>议程项目</translation>
</message>
<message>
<source>Heard through interpretation from</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>经口译听取，源语言</translation>
</message>
<message>
<source>Correct  ↵</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>更正  ↵</translation>
</message>
<message>
<source>Remove the intervention</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>移除发言</translation>
</message>
<message>
<source>intervention removed</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>移除发言</translation>
</message>
<message>
<source>The intervention of {name} was removed, with its points ({points}). Undo restores it.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>{name}的发言及其要点（{points}）已移除。可撤销恢复。</translation>
</message>
<message>
<source>The opening note</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>开场笔记</translation>
</message>
<message>
<source>{came} is back on the list.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>{came}已重新列入名单。</translation>
</message>
<message>
<source>{went} waits no longer.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>{went}不再等候。</translation>
</message>
<message>
<source>At the same time the record has {names} speaking.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>记录显示同时发言的还有：{names}。</translation>
</message>
<message>
<source>typing</source>
<extracomment>ui/townnotes_ui/note/keeper.py, ui/townnotes_ui/note/paste_rest.py</extracomment>
<translation>输入</translation>
</message>
<message>
<source>Type a few words first: a theme marks a point.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>请先输入几个词：主题用于标记要点。</translation>
</message>
<message>
<source>Type a few words first: then make them private.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>请先输入几个词，再设为私人。</translation>
</message>
<message>
<source>private remark</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>私人评注</translation>
</message>
<message>
<source>Type a few words first: then say how they were said.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>请先输入几个词，再说明表达方式。</translation>
</message>
<message>
<source>stance</source>
<extracomment>ui/townnotes_ui/note/keeper.py, ui/townnotes_ui/note/panel.py</extracomment>
<translation>立场</translation>
</message>
<message>
<source>How it was said: {words}</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>表达方式：{words}</translation>
</message>
<message>
<source>Nobody has the floor, so there is nothing to mark as lost.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>无人发言，因此没有可标为没跟上的内容。</translation>
</message>
<message>
<source>marks</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>标记</translation>
</message>
<message>
<source>There is no text to cite yet: § stays in the words. Prepare has Texts.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>尚无可引用的文本：§按文字保留。“准备”中有“文本”。</translation>
</message>
<message>
<source>The next speaker has the floor. Esc takes you there; your line stays here.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>已请下一位发言。按Esc转到该处；您的行保留在此。</translation>
</message>
<message numerus="yes">
<source>That line was too long to edit and became {n} line.|That line was too long to edit and became {n} lines.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>
<numerusform>该行过长，无法编辑，已变为{n}行。</numerusform>
</translation>
</message>
<message>
<source>Marks in pasted lines are not read: they stay in the text as they came.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>粘贴行中的标记不予识别：按原样保留在文字中。</translation>
</message>
<message>
<source>Another laptop removed this intervention while you were writing in it. It was restored, and your line stays.</source>
<extracomment>ui/townnotes_ui/note/open_line.py</extracomment>
<translation>您正在书写时，另一台笔记本电脑移除了此次发言。发言已恢复，您的行予以保留。</translation>
</message>
<message>
<source>Another laptop deleted the line you are in. It was restored, with all its words.</source>
<extracomment>ui/townnotes_ui/note/open_line.py</extracomment>
<translation>另一台笔记本电脑删除了您所在的行。该行已恢复，文字完整。</translation>
</message>
<message>
<source>Another laptop says that {name} speaks here. Your line stays in this note, with all its words.</source>
<extracomment>ui/townnotes_ui/note/open_line.py</extracomment>
<translation>另一台笔记本电脑指明此处发言者为{name}。您的行保留在此笔记中，文字完整。</translation>
</message>
<message>
<source>speaker</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>发言者</translation>
</message>
<message>
<source>paragraph</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>段落</translation>
</message>
<message>
<source>help</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>帮助</translation>
</message>
<message>
<source>I lost the thread</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>没跟上</translation>
</message>
<message>
<source>supports</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>支持</translation>
</message>
<message>
<source>against</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>反对</translation>
</message>
<message>
<source>Next speaker</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>下一位发言者</translation>
</message>
<message>
<source>Back to the floor  Esc</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>返回会场发言  Esc</translation>
</message>
<message>
<source>Before the first intervention</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>首次发言之前</translation>
</message>
<message>
<source>Earlier</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>较早</translation>
</message>
<message>
<source>Opening note</source>
<extracomment>ui/townnotes_ui/note/panel.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>开场笔记</translation>
</message>
<message>
<source>Nobody has the floor: add speakers to the list, then give the floor.</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>无人发言：请将发言者列入名单，再请其发言。</translation>
</message>
<message>
<source>It belongs to no speaker.</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>此笔记不属于任何发言者。</translation>
</message>
<message>
<source>statement</source>
<extracomment>ui/townnotes_ui/note/panel.py, townnotes/domain/entities/floor.py</extracomment>
<translation>一般发言</translation>
</message>
<message>
<source>{number} intervention</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>第{number}次发言</translation>
</message>
<message>
<source>ended {ended}</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>{ended}结束</translation>
</message>
<message>
<source>agenda: {named}</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>议程：{named}</translation>
</message>
<message>
<source>{ordinal_word} intervention</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>第{ordinal_word}次发言</translation>
</message>
<message>
<source>on behalf of {behalf}</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>代表{behalf}</translation>
</message>
<message>
<source>to identify ({key} confirms the name)</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>待确认身份（{key}确认姓名）</translation>
</message>
<message>
<source>What is said; Enter for the next point</source>
<extracomment>ui/townnotes_ui/note/panel.py, ui/townnotes_ui/windows/strip_line.py</extracomment>
<translation>所说内容；按Enter开始下一个要点</translation>
</message>
<message>
<source>Nobody has had the floor yet.</source>
<extracomment>ui/townnotes_ui/note/panel.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>尚无人发言。</translation>
</message>
<message>
<source>interpretation</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>口译</translation>
</message>
<message>
<source>Nobody in this note needs identifying.</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>此笔记中没有人需要确认身份。</translation>
</message>
<message>
<source>name confirmed</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>确认姓名</translation>
</message>
<message>
<source>There is no note yet.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>尚无笔记。</translation>
</message>
<message>
<source>No earlier version: this point stands as it was first typed.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>没有先前版本：此要点与最初输入时相同。</translation>
</message>
<message>
<source>earlier version</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>先前版本</translation>
</message>
<message>
<source>There are no gaps in the notes.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>笔记中没有缺漏。</translation>
</message>
<message>
<source>Nobody has had the floor here: it has no speaker.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>此处没有人发言：没有发言者。</translation>
</message>
<message>
<source>The words in full</source>
<extracomment>ui/townnotes_ui/note/sheets.py, ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>全文</translation>
</message>
<message>
<source>Enter restores a text as a new edit, which undo reverses.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>Enter将文字恢复为新的编辑，可撤销还原。</translation>
</message>
<message>
<source>Earlier versions</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>先前版本</translation>
</message>
<message>
<source>Enter goes there; what is typed over the “…” fills the gap.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>Enter转到该处；在“…”处输入的内容即填补缺漏。</translation>
</message>
<message>
<source>Gaps in the notes · {count}</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>笔记中的缺漏 · {count}</translation>
</message>
<message>
<source>deleted {who_and_when}</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>{who_and_when}删除</translation>
</message>
<message>
<source>after “{before}”</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>在“{before}”之后</translation>
</message>
<message>
<source>at the beginning</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>在开头</translation>
</message>
<message>
<source>you</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>您</translation>
</message>
<message>
<source>another note-taker</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>另一名记录员</translation>
</message>
<message>
<source>Point</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>要点</translation>
</message>
<message>
<source>Heading</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>标题</translation>
</message>
<message>
<source>Present</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>在场</translation>
</message>
<message>
<source>Left out</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>略去</translation>
</message>
<message>
<source>Not understood</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>未能识别</translation>
</message>
<message>
<source>nobody</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>无人</translation>
</message>
<message>
<source>Continues the point above</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>接续上一要点</translation>
</message>
<message>
<source>{kind}, as you said</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>{kind}，由您指明</translation>
</message>
<message>
<source>goes to {who}</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>归{who}</translation>
</message>
<message>
<source>goes to nobody</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>不归任何人</translation>
</message>
<message>
<source>in doubt</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>存疑</translation>
</message>
<message>
<source>line {number}</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>第{number}行</translation>
</message>
<message>
<source>{word} (you)</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>{word}（您）</translation>
</message>
<message>
<source>Compare with the session  ↵</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>与会议记录比较  ↵</translation>
</message>
<message>
<source>Reading {name}…</source>
<extracomment>ui/townnotes_ui/notes/sheet.py, ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>正在读取{name}…</translation>
</message>
<message>
<source>1 line is in doubt: N goes to it.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>有1行存疑：按N转到该行。</translation>
</message>
<message>
<source>{count} lines are in doubt: N goes to the next.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>有{count}行存疑：按N转到下一行。</translation>
</message>
<message>
<source>{count} lines are in doubt, {unknown} of them not understood: N goes to the next.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>有{count}行存疑，其中未能识别的有{unknown}行：按N转到下一行。</translation>
</message>
<message>
<source>1 other line has “{lines}”, too: A marks it alike.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>另有1行也有“{lines}”：按A作相同标记。</translation>
</message>
<message>
<source>{count} other lines have “{lines}”, too: A marks them all alike.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>另有{count}行也有“{lines}”：按A全部作相同标记。</translation>
</message>
<message>
<source>These notes were merged before: merging them again changes nothing.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>这些笔记此前已合并：再次合并不会有任何变化。</translation>
</message>
<message>
<source>Lines of the notes</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>笔记各行</translation>
</message>
<message>
<source>S speaker · T text · H heading · P present · Z undo · N next in doubt. No line is left out.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>S发言者 · T文字 · H标题 · P在场 · Z撤销 · N下一处存疑。不会略去任何一行。</translation>
</message>
<message>
<source>11 March 2026</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>11 March 2026</translation>
</message>
<message>
<source>Whose notes</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>谁的笔记</translation>
</message>
<message>
<source>Date</source>
<extracomment>ui/townnotes_ui/notes/sheet.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>日期</translation>
</message>
<message>
<source>townnotes ended unexpectedly.</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>townnotes意外终止。</translation>
</message>
<message>
<source>virtual townhall</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>虚拟公开会议</translation>
</message>
<message>
<source>townnotes ended unexpectedly, and the file it had open is not there: {session}</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>townnotes意外终止，其打开的文件已不在原处：{session}</translation>
</message>
<message>
<source>townnotes ended unexpectedly right after it had opened “{name}” again, so it is not opened by itself this time.</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>townnotes再次打开“{name}”后随即意外终止，因此这次不自动打开该文件。</translation>
</message>
<message>
<source>townnotes ended unexpectedly. “{stem}” is open again.</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>townnotes意外终止。“{stem}”已重新打开。</translation>
</message>
<message>
<source>The PDF was not written: no fonts are installed here. Your notes are safe.</source>
<extracomment>ui/townnotes_ui/pages/layout.py</extracomment>
<translation>PDF未写成：这里没有安装字体。您的笔记安然无恙。</translation>
</message>
<message>
<source>The PDF was not written: Qt could not draw it. Your notes are safe.</source>
<extracomment>ui/townnotes_ui/pages/layout.py</extracomment>
<translation>PDF未写成：Qt无法绘制。您的笔记安然无恙。</translation>
</message>
<message>
<source>deleted since</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>此后已删除</translation>
</message>
<message>
<source>marked differently since</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>此后标记有变</translation>
</message>
<message>
<source>now: {words}</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>现为：{words}</translation>
</message>
<message>
<source>the words were still being typed</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>文字当时仍在输入</translation>
</message>
<message>
<source>Restore this text</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>恢复此文字</translation>
</message>
<message>
<source>The note as it was</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>当时的笔记</translation>
</message>
<message numerus="yes">
<source>{n} more point than is shown here|{n} more points than are shown here</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>
<numerusform>另有{n}个要点未在此显示</numerusform>
</translation>
</message>
<message>
<source>Session history</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>会议回放</translation>
</message>
<message>
<source>← → step · Page up, Page down speaker · Home, End · Space plays · ↑ ↓ speed. Words that stood for less than five seconds are not kept.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>← →逐步 · Page up、Page down按发言者 · Home、End · Space播放 · ↑ ↓速度。存在不足五秒的文字不予保留。</translation>
</message>
<message>
<source>Restore the whole note</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>恢复整篇笔记</translation>
</message>
<message>
<source>Points that were added since stay.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>此后添加的要点予以保留。</translation>
</message>
<message>
<source>Reading the history…</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>正在读取回放…</translation>
</message>
<message>
<source>Latest: {words}</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>最近：{words}</translation>
</message>
<message>
<source>Nobody had had the floor yet.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>当时尚无人发言。</translation>
</message>
<message>
<source>Stop</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>停止</translation>
</message>
<message>
<source>Play</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>播放</translation>
</message>
<message>
<source>{speed} × as fast</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>{speed}倍速</translation>
</message>
<message>
<source>earlier text</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>先前文字</translation>
</message>
<message>
<source>Restored as a new edit, which undo reverses.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>已恢复为新的编辑，可撤销还原。</translation>
</message>
<message>
<source>Who had the floor</source>
<extracomment>ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation>当时谁在发言</translation>
</message>
<message>
<source>Waiting: {names}</source>
<extracomment>ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation>等候中：{names}</translation>
</message>
<message>
<source>{speaker_name} has the floor</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>{speaker_name}正在发言</translation>
</message>
<message>
<source>{speaker_name} has ended</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>{speaker_name}已结束发言</translation>
</message>
<message>
<source>{name} asked for the floor</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>{name}要求发言</translation>
</message>
<message>
<source> and more</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation> 等</translation>
</message>
<message>
<source>the townhall’s details</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>公开会议的基本信息</translation>
</message>
<message>
<source>the conveners</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>召集人</translation>
</message>
<message>
<source>the next steps</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>后续步骤</translation>
</message>
<message>
<source>the contacts</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>联系方式</translation>
</message>
<message>
<source>the texts</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>文本</translation>
</message>
<message>
<source>the categories</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>类别</translation>
</message>
<message>
<source>the themes</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>主题</translation>
</message>
<message>
<source>the participants</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>与会者</translation>
</message>
<message>
<source>the note-takers</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>记录员</translation>
</message>
<message>
<source>the stances</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>立场</translation>
</message>
<message>
<source>the agenda</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>议程</translation>
</message>
<message>
<source>the speakers’ list</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>发言者名单</translation>
</message>
<message>
<source>an intervention</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>一次发言</translation>
</message>
<message>
<source>a pause</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>一次暂停</translation>
</message>
<message>
<source>a point</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>一个要点</translation>
</message>
<message>
<source>what belongs together</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>归并关系</translation>
</message>
<message>
<source>the summary</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>摘要</translation>
</message>
<message>
<source>the remarks</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>评注</translation>
</message>
<message>
<source>what is said again</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>重申内容</translation>
</message>
<message>
<source>something else</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>其他内容</translation>
</message>
<message>
<source>{found} and {last}</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>{found}和{last}</translation>
</message>
<message>
<source>{told} changed</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>{told}已更改</translation>
</message>
<message numerus="yes">
<source>1 point {mark}|{n} points {mark}</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>
<numerusform>{n}个要点{mark}</numerusform>
</translation>
</message>
<message>
<source>deleted</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>已删除</translation>
</message>
<message>
<source>restored</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>已恢复</translation>
</message>
<message>
<source>noted</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>已记录</translation>
</message>
<message>
<source>reworded</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>已改写</translation>
</message>
<message>
<source>Moment of the session</source>
<extracomment>ui/townnotes_ui/past/time_slider.py</extracomment>
<translation>会议记录的时刻</translation>
</message>
<message>
<source>Briefing</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py, townnotes/domain/commands/agenda.py</extracomment>
<translation>情况通报</translation>
</message>
<message>
<source>Add item</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>添加项目</translation>
</message>
<message>
<source>Add Briefing, Floor, Closing</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>添加情况通报、会场发言、闭幕</translation>
</message>
<message>
<source>Agenda · {count}</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>议程 · {count}</translation>
</message>
<message>
<source>Agenda item removed</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>移除议程项目</translation>
</message>
<message>
<source>Agenda order</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>议程次序</translation>
</message>
<message>
<source>Item</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>项目</translation>
</message>
<message>
<source>State</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>状态</translation>
</message>
<message>
<source>▶ open</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>▶ 开放</translation>
</message>
<message>
<source>✓ closed</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>✓ 已结束</translation>
</message>
<message>
<source>Agenda item: title</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>议程项目：标题</translation>
</message>
<message>
<source>Agenda item opened</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>开放议程项目</translation>
</message>
<message>
<source>Agenda item added</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>添加议程项目</translation>
</message>
<message>
<source>Agenda items added</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>添加议程项目</translation>
</message>
<message>
<source>Time limit presets…</source>
<extracomment>ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>时限预设…</translation>
</message>
<message>
<source>stakeholder</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>stakeholder</translation>
</message>
<message>
<source>stakeholders</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>stakeholders</translation>
</message>
<message>
<source>Add category</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>添加类别</translation>
</message>
<message>
<source>Category removed</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>移除类别</translation>
</message>
<message>
<source>Takes the floor</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>发言</translation>
</message>
<message>
<source>For a group</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>代表集团</translation>
</message>
<message>
<source>Reply, point of order</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>答复、程序问题</translation>
</message>
<message>
<source>Category: {title}</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>类别：{title}</translation>
</message>
<message>
<source>Category added</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>添加类别</translation>
</message>
<message>
<source>Which day?</source>
<extracomment>ui/townnotes_ui/prepare/date_field.py</extracomment>
<translation>哪一天？</translation>
</message>
<message>
<source>Calendar</source>
<extracomment>ui/townnotes_ui/prepare/date_field.py</extracomment>
<translation>日历</translation>
</message>
<message>
<source>Pick from a calendar: {name}</source>
<extracomment>ui/townnotes_ui/prepare/date_field.py</extracomment>
<translation>从日历中选择：{name}</translation>
</message>
<message>
<source>River townhalls</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>River townhalls</translation>
</message>
<message>
<source>Next in series…</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>系列中的下一次…</translation>
</message>
<message>
<source>Number in the series</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>系列中的序号</translation>
</message>
<message>
<source>virtual townhall briefing</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>virtual townhall briefing</translation>
</message>
<message>
<source>Number</source>
<extracomment>ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>序号</translation>
</message>
<message>
<source>Process</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>进程</translation>
</message>
<message>
<source>River Compact</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>River Compact</translation>
</message>
<message>
<source>second revised draft of the River Compact</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>second revised draft of the River Compact</translation>
</message>
<message>
<source>Subject</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>讨论事项</translation>
</message>
<message>
<source>stakeholders, UN entities</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>stakeholders, UN entities</translation>
</message>
<message>
<source>Audience</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>对象</translation>
</message>
<message>
<source>3 Dec</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>3 Dec</translation>
</message>
<message>
<source>Platform</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>平台</translation>
</message>
<message>
<source>Language of the summary</source>
<extracomment>ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>摘要语言</translation>
</message>
<message>
<source>English</source>
<extracomment>ui/townnotes_ui/prepare/details.py, townnotes/domain/languages.py</extracomment>
<translation>英文</translation>
</message>
<message>
<source>Summary in</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>摘要语言</translation>
</message>
<message>
<source>Keep the session until</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>会议记录保留至</translation>
</message>
<message>
<source>31 Dec 2027</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>31 Dec 2027</translation>
</message>
<message>
<source>Keep until</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>保留至</translation>
</message>
<message>
<source>Attendance, and the text discussed</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>与会情况和所讨论的文本</translation>
</message>
<message>
<source>Attendance</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>与会人数</translation>
</message>
<message>
<source>Gathering</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>会议形式</translation>
</message>
<message>
<source>consultation</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>consultation</translation>
</message>
<message>
<source>Overview</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>概览</translation>
</message>
<message>
<source>an overview of the second revised draft</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>an overview of the second revised draft</translation>
</message>
<message>
<source>Reception</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>反响</translation>
</message>
<message>
<source>was generally well received</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>was generally well received</translation>
</message>
<message>
<source>Small ports are to be heard before the text is agreed.</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Small ports are to be heard before the text is agreed.</translation>
</message>
<message>
<source>The message in one sentence</source>
<extracomment>ui/townnotes_ui/prepare/details.py, townnotes/domain/entities/townhall.py</extracomment>
<translation>一句话概括要旨</translation>
</message>
<message>
<source>Message</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>要旨</translation>
</message>
<message>
<source>Written inputs</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>书面意见</translation>
</message>
<message>
<source>Reference text</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>参考文本</translation>
</message>
<message>
<source>Short name of the text</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>文本简称</translation>
</message>
<message>
<source>Short name</source>
<extracomment>ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>简称</translation>
</message>
<message>
<source>Deadline for written inputs</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>书面意见截止日期</translation>
</message>
<message>
<source>5 June</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>5 June</translation>
</message>
<message>
<source>Deadline</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>截止日期</translation>
</message>
<message>
<source>Contacts for written inputs</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>书面意见的联系方式</translation>
</message>
<message>
<source>Convener</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>召集人</translation>
</message>
<message>
<source>Add a convener</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>添加召集人</translation>
</message>
<message>
<source>Role</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>角色</translation>
</message>
<message>
<source>co-facilitator</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>co-facilitator</translation>
</message>
<message>
<source>Honorific</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>尊称</translation>
</message>
<message>
<source>H.E. Ms.</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>H.E. Ms.</translation>
</message>
<message>
<source>Post</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>职务</translation>
</message>
<message>
<source>Ambassador</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Ambassador</translation>
</message>
<message>
<source>Of</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>所属</translation>
</message>
<message>
<source>Norland</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Norland</translation>
</message>
<message>
<source>To</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>派驻</translation>
</message>
<message>
<source>the UN</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>the UN</translation>
</message>
<message>
<source>When, if known</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>时间（如已知）</translation>
</message>
<message>
<source>5 June, or in spring</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>5 June, or in spring</translation>
</message>
<message>
<source>Next step</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>后续步骤</translation>
</message>
<message>
<source>Add a next step</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>添加后续步骤</translation>
</message>
<message>
<source>What</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>内容</translation>
</message>
<message>
<source>second reading of the text</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>second reading of the text</translation>
</message>
<message>
<source>Where</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>地点</translation>
</message>
<message>
<source>UN Office at Geneva</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>UN Office at Geneva</translation>
</message>
<message>
<source>Remove: {words}</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>移除：{words}</translation>
</message>
<message>
<source>{noun} removed</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>移除{noun}</translation>
</message>
<message>
<source>Add office@example.org or https://…, then Enter</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>添加office@example.org或https://…，然后按Enter</translation>
</message>
<message>
<source>New contact for written inputs</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>书面意见的新联系方式</translation>
</message>
<message>
<source>Contact added</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>添加联系方式</translation>
</message>
<message>
<source>Not added: {why}</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py, ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>未添加：{why}</translation>
</message>
<message>
<source>Address or link</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>地址或链接</translation>
</message>
<message>
<source>Text shown for the link</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>链接显示的文字</translation>
</message>
<message>
<source>discussion space</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>discussion space</translation>
</message>
<message>
<source>Remove the contact {value}</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>移除联系方式{value}</translation>
</message>
<message>
<source>Contact removed</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>移除联系方式</translation>
</message>
<message>
<source>e.g. {example}</source>
<extracomment>ui/townnotes_ui/prepare/fields.py</extracomment>
<translation>例如{example}</translation>
</message>
<message>
<source>Not saved</source>
<extracomment>ui/townnotes_ui/prepare/fields.py</extracomment>
<translation>未保存</translation>
</message>
<message>
<source>Not saved: {why}</source>
<extracomment>ui/townnotes_ui/prepare/fields.py</extracomment>
<translation>未保存：{why}</translation>
</message>
<message>
<source>First</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>第一人</translation>
</message>
<message>
<source>Second</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>第二人</translation>
</message>
<message>
<source>Type a few letters of a name</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>输入姓名的几个字母</translation>
</message>
<message>
<source>They are one person: shown by the fuller name and counted once.</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>两者为同一人：以较完整的姓名显示，只计一次。</translation>
</message>
<message>
<source>Choose two different participants; nothing was joined.</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>请选择两名不同的与会者；未作归并。</translation>
</message>
<message>
<source>Joined as {called}. One undo separates them.</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>已归并为{called}。撤销一次即可分开。</translation>
</message>
<message>
<source>Next in series</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>系列中的下一次</translation>
</message>
<message>
<source>Date, attendance, texts, interventions and summary start empty.</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>日期、与会人数、文本、发言和摘要均从空白开始。</translation>
</message>
<message numerus="yes">
<source>With its participant|With its {n} participants</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>沿用{n}名与会者</numerusform>
</translation>
</message>
<message>
<source>Create…  ↵</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>创建…  ↵</translation>
</message>
<message numerus="yes">
<source>1 convener|{n} conveners</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>{n}名召集人</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 category|{n} categories</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>{n}个类别</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 theme|{n} themes</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>{n}个主题</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 contact|{n} contacts</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>{n}个联系方式</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 stance|{n} stances</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>{n}个立场</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 agenda item|{n} agenda items</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>{n}个议程项目</numerusform>
</translation>
</message>
<message>
<source>the style of the summary</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>摘要的文体</translation>
</message>
<message>
<source>It begins with {filter}.</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>开始时沿用{filter}。</translation>
</message>
<message>
<source>Space confirms the name; giving an organization does, too</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Space确认姓名；填写组织亦可确认</translation>
</message>
<message>
<source>Ada Obi</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Ada Obi</translation>
</message>
<message>
<source>River Network</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>River Network</translation>
</message>
<message>
<source>Add participant</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>添加与会者</translation>
</message>
<message>
<source>Participants</source>
<extracomment>ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/room.py</extracomment>
<translation>与会者</translation>
</message>
<message>
<source>Bring in…</source>
<extracomment>ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>导入…</translation>
</message>
<message>
<source>A registration list or a report of a call; Ctrl+V takes what was copied</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>登记名单或通话报告；Ctrl+V读取已复制的内容</translation>
</message>
<message>
<source>Confirm name  Space</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>确认姓名  Space</translation>
</message>
<message>
<source>Nobody yet. Drop a list or a report of a call on the window, paste what you copied with {key}, or type names below. Who speaks can also come in during the call.</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>尚无人员。请将名单或通话报告拖放到窗口，用{key}粘贴已复制的内容，或在下方输入姓名。发言者也可在通话期间添加。</translation>
</message>
<message>
<source>Filter…</source>
<extracomment>ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>筛选…</translation>
</message>
<message>
<source>Participants · {count}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>与会者 · {count}</translation>
</message>
<message numerus="yes">
<source>{n} to identify|{n} to identify</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>
<numerusform>{n}名待确认身份</numerusform>
</translation>
</message>
<message>
<source>Names confirmed</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>确认姓名</translation>
</message>
<message>
<source>Participant removed</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>移除与会者</translation>
</message>
<message>
<source>Participant added</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>添加与会者</translation>
</message>
<message numerus="yes">
<source>{n} selected · type the first letters of a category to give it to all|{n} selected · type the first letters of a category to give it to all</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>
<numerusform>已选定{n}名 · 输入类别的首字母即可全部归入该类别</numerusform>
</translation>
</message>
<message>
<source>Also known as</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>又名</translation>
</message>
<message>
<source>Pronounced</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>读音</translation>
</message>
<message>
<source>also written: {others}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>亦写作：{others}</translation>
</message>
<message>
<source>Participant: {title}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>与会者：{title}</translation>
</message>
<message>
<source>Participant: {words}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>与会者：{words}</translation>
</message>
<message>
<source>time limits: {name}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>时限：{name}</translation>
</message>
<message numerus="yes">
<source>{n} category has the limits of: {preset}.|{n} categories have the limits of: {preset}.</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>
<numerusform>{n}个类别采用以下时限：{preset}。</numerusform>
</translation>
</message>
<message>
<source>The present speaker keeps their own.</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>当前发言者保留原有时限。</translation>
</message>
<message>
<source>chairs {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>主席{limit}</translation>
</message>
<message>
<source>groups {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>集团{limit}</translation>
</message>
<message>
<source>States {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>国家{limit}</translation>
</message>
<message>
<source>others {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>其他{limit}</translation>
</message>
<message>
<source>everybody {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>所有人{limit}</translation>
</message>
<message>
<source>Enter gives every category these limits. Source: {source}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>Enter将这些时限用于每个类别。来源：{source}</translation>
</message>
<message>
<source>In the summary</source>
<extracomment>ui/townnotes_ui/prepare/preview.py, ui/townnotes_ui/wording_round/sides.py</extracomment>
<translation>在摘要中</translation>
</message>
<message>
<source>Preview of the title, the opening and the closing</source>
<extracomment>ui/townnotes_ui/prepare/preview.py</extracomment>
<translation>标题、开头和结尾的预览</translation>
</message>
<message>
<source>Details</source>
<extracomment>ui/townnotes_ui/prepare/room.py</extracomment>
<translation>基本信息</translation>
</message>
<message>
<source>Stances</source>
<extracomment>ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>立场</translation>
</message>
<message>
<source>Sections of Prepare</source>
<extracomment>ui/townnotes_ui/prepare/room.py</extracomment>
<translation>“准备”的各部分</translation>
</message>
<message>
<source>Stances of this session</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>此会议记录的立场</translation>
</message>
<message>
<source>Stance</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>立场</translation>
</message>
<message>
<source>pleaded for</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>pleaded for</translation>
</message>
<message>
<source>As strong as</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>强度相当于</translation>
</message>
<message>
<source>urged</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>urged</translation>
</message>
<message>
<source>Add stance</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>添加立场</translation>
</message>
<message>
<source>Stances of this session · {count}, beside the {count2} common ones</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>此会议记录的立场 · {count}，另有{count2}个通用立场</translation>
</message>
<message>
<source>Stance removed</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>移除立场</translation>
</message>
<message>
<source>Followed by</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>后接</translation>
</message>
<message>
<source>In French</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>法文</translation>
</message>
<message>
<source>In Spanish</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>西班牙文</translation>
</message>
<message>
<source>Stance added</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>添加立场</translation>
</message>
<message>
<source>stronger than {family}</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>强于{family}</translation>
</message>
<message>
<source>a thing: … a fund</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>事物：… a fund</translation>
</message>
<message>
<source>to: … to build a fund</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>to：… to build a fund</translation>
</message>
<message>
<source>that: … that funds are short</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>that：… that funds are short</translation>
</message>
<message>
<source>-ing: … building a fund</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>-ing：… building a fund</translation>
</message>
<message>
<source>Common stances, from weak to strong</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>通用立场，由弱到强</translation>
</message>
<message>
<source>In a note ! and the first letters, as in !call, or the sign at the line’s start</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>在笔记中输入!和首字母，例如!call，或在行首输入符号</translation>
</message>
<message>
<source>approving</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>赞同</translation>
</message>
<message>
<source>asking for</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>要求</translation>
</message>
<message>
<source>emphasizing</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>强调</translation>
</message>
<message>
<source>doubting</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>质疑</translation>
</message>
<message>
<source>telling</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>告知</translation>
</message>
<message>
<source>repeating</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>重申</translation>
</message>
<message numerus="yes">
<source>{n} row removed|{n} rows removed</source>
<extracomment>ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>
<numerusform>移除{n}行</numerusform>
</translation>
</message>
<message>
<source>{word}, such as {example}</source>
<extracomment>ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>{word}，例如{example}</translation>
</message>
<message>
<source>REV2</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>REV2</translation>
</message>
<message>
<source>second revised draft of the Compact</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>second revised draft of the Compact</translation>
</message>
<message>
<source>Add text</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>添加文本</translation>
</message>
<message>
<source>Texts · {count}</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>文本 · {count}</translation>
</message>
<message>
<source>Text removed</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>移除文本</translation>
</message>
<message>
<source>Text: {title}</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>文本：{title}</translation>
</message>
<message>
<source>Paragraphs</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/prepare/texts/sheet.py, ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>段落</translation>
</message>
<message>
<source>§ cites it</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>用§引用</translation>
</message>
<message>
<source>Text that § cites</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>§所引用的文本</translation>
</message>
<message>
<source>Text added</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>添加文本</translation>
</message>
<message>
<source>12 or 12a</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>12或12a</translation>
</message>
<message>
<source>Text of the paragraph</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>段落文字</translation>
</message>
<message>
<source>Add paragraph</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>添加段落</translation>
</message>
<message>
<source>Read from a file…</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>从文件读取…</translation>
</message>
<message>
<source>Paste  Ctrl+V</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>粘贴  Ctrl+V</translation>
</message>
<message>
<source>Paragraphs of {named} · {count}</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>{named}的段落 · {count}</translation>
</message>
<message>
<source>Paste the text here with Ctrl+V, or read it from a Word file: a note then cites its paragraphs by their numbers, as in §12.</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>用Ctrl+V将文本粘贴到此处，或从Word文件读取：此后笔记可按编号引用段落，例如§12。</translation>
</message>
<message>
<source>Paragraph removed</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>移除段落</translation>
</message>
<message>
<source>Paragraph</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>段落</translation>
</message>
<message>
<source>A paragraph needs a number and a text.</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>段落须有编号和文字。</translation>
</message>
<message>
<source>Paragraph {number} exists already.</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>第{number}段已存在。</translation>
</message>
<message>
<source>Paragraph added</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>添加段落</translation>
</message>
<message>
<source>Short name, such as REV2</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>简称，例如REV2</translation>
</message>
<message>
<source>Name, such as second revised draft of the Compact</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>名称，例如second revised draft of the Compact</translation>
</message>
<message>
<source>Text brought in</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>导入文本</translation>
</message>
<message numerus="yes">
<source>Number its paragraph|Number its {n} paragraphs in their order</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>按次序为其{n}段编号</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} paragraph, §{first} to §{last}|{n} paragraphs, §{first} to §{last}</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>{n}段，§{first}至§{last}</numerusform>
</translation>
</message>
<message>
<source>No paragraph numbers</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>没有段落编号</translation>
</message>
<message>
<source>No line of it begins with a number.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>没有任何一行以编号开头。</translation>
</message>
<message>
<source>It is empty.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>内容为空。</translation>
</message>
<message numerus="yes">
<source>It replaces the paragraph that is there.|They replace the {n} that are there.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>将替换已有的{n}段。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 heading between paragraphs is left out.|{n} headings between paragraphs are left out.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>段落之间的{n}个标题已略去。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 number that came before stays in its paragraph.|{n} numbers that came before stay in their paragraphs.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>{n}个已出现过的编号留在其段落中。</numerusform>
</translation>
</message>
<message>
<source>It is too long; its end is cut off.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>内容过长；末尾已截断。</translation>
</message>
<message>
<source>The themes are saved as {where}</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>主题已保存为{where}</translation>
</message>
<message>
<source>Themes brought in</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>导入主题</translation>
</message>
<message numerus="yes">
<source>1 theme is new|{n} themes are new</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>
<numerusform>{n}个主题为新增</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 known is filled in|{n} known are filled in</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>
<numerusform>{n}个已有主题得到补全</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 is known|{n} are known</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>
<numerusform>{n}个已有</numerusform>
</translation>
</message>
<message>
<source>No themes</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>没有主题</translation>
</message>
<message>
<source>known: empty fields are filled</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>已有：补全空白字段</translation>
</message>
<message>
<source>Up</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>上移</translation>
</message>
<message>
<source>Down</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>下移</translation>
</message>
<message>
<source>Move the theme up (Alt+Up)</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>上移主题（Alt+Up）</translation>
</message>
<message>
<source>Move the theme down (Alt+Down)</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>下移主题（Alt+Down）</translation>
</message>
<message>
<source>Separate</source>
<extracomment>ui/townnotes_ui/prepare/themes.py, ui/townnotes_ui/review/board.py</extracomment>
<translation>拆分</translation>
</message>
<message>
<source>Merged into it: {merged}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>已合并到其中：{merged}</translation>
</message>
<message>
<source>Called {earlier} before, renamed {renamed}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>原名{earlier}，重命名于{renamed}</translation>
</message>
<message>
<source>Theme</source>
<extracomment>ui/townnotes_ui/prepare/themes.py, ui/townnotes_ui/review/theme_table.py, ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>主题</translation>
</message>
<message>
<source>wages, or labour &gt; wages</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>工资，或劳工 &gt; 工资</translation>
</message>
<message>
<source>Topic</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>议题</translation>
</message>
<message>
<source>fair pay for night work</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>fair pay for night work</translation>
</message>
<message>
<source>Add theme</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>添加主题</translation>
</message>
<message>
<source>A list of themes, such as one saved here, as CSV</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>主题清单（例如由此处保存的），CSV格式</translation>
</message>
<message>
<source>Save list…</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>保存清单…</translation>
</message>
<message>
<source>Themes · {count}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>主题 · {count}</translation>
</message>
<message>
<source>Theme removed</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>移除主题</translation>
</message>
<message>
<source>Key</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>按键</translation>
</message>
<message>
<source>Colour</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>颜色</translation>
</message>
<message>
<source>Topic in the summary</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>摘要中的议题</translation>
</message>
<message>
<source>Under</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>上级</translation>
</message>
<message>
<source>Comes first</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>最先列出</translation>
</message>
<message>
<source>Definition</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>定义</translation>
</message>
<message>
<source>Theme: {title}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>主题：{title}</translation>
</message>
<message>
<source>Themes separated</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>拆分主题</translation>
</message>
<message>
<source>Theme moved</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>移动主题</translation>
</message>
<message>
<source>Theme added</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>添加主题</translation>
</message>
<message>
<source>violet</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>紫罗兰色</translation>
</message>
<message>
<source>teal</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>青色</translation>
</message>
<message>
<source>orange</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>橙色</translation>
</message>
<message>
<source>green</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>绿色</translation>
</message>
<message>
<source>blue</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>蓝色</translation>
</message>
<message>
<source>crimson</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>绯红色</translation>
</message>
<message>
<source>olive</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>橄榄色</translation>
</message>
<message>
<source>sea green</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>海绿色</translation>
</message>
<message>
<source>slate</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>石板色</translation>
</message>
<message>
<source>amber</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>琥珀色</translation>
</message>
<message>
<source>indigo</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>靛蓝色</translation>
</message>
<message>
<source>brown</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>棕色</translation>
</message>
<message>
<source>This session is open already.</source>
<extracomment>ui/townnotes_ui/program.py</extracomment>
<translation>此会议记录已经打开。</translation>
</message>
<message>
<source>Practice call</source>
<extracomment>ui/townnotes_ui/program.py</extracomment>
<translation>练习通话</translation>
</message>
<message>
<source>“{stem}” is being opened …</source>
<extracomment>ui/townnotes_ui/program.py</extracomment>
<translation>正在打开“{stem}” …</translation>
</message>
<message>
<source>in “{part_of}”, another’s name?</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>在“{part_of}”中，是另一人的姓名？</translation>
</message>
<message>
<source>a name</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>姓名</translation>
</message>
<message>
<source>an organization</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>组织</translation>
</message>
<message>
<source>whom somebody speaks for</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>所代表的对象</translation>
</message>
<message>
<source>a theme</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>主题</translation>
</message>
<message>
<source>a theme in the summary</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>摘要中的主题</translation>
</message>
<message>
<source>summary · {label}</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>摘要 · {label}</translation>
</message>
<message>
<source>summary</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>摘要</translation>
</message>
<message>
<source>opening note</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>开场笔记</translation>
</message>
<message>
<source>Find and replace</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>查找和替换</translation>
</message>
<message>
<source>Match case</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>区分大小写</translation>
</message>
<message>
<source>Also inside longer words</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>也包括较长词的内部</translation>
</message>
<message>
<source>“{words}” replaced</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>替换“{words}”</translation>
</message>
<message>
<source>Undo reverses all of it.</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>撤销可全部还原。</translation>
</message>
<message numerus="yes">
<source>{n} place changed.|{n} places changed.</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>
<numerusform>已更改{n}处。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} place|{n} places</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>
<numerusform>{n}处</numerusform>
</translation>
</message>
<message>
<source>Nothing was found.</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>没有找到。</translation>
</message>
<message numerus="yes">
<source>{n} may be another’s name: tick it with Space|{n} may be others’ names: tick them with Space</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>
<numerusform>{n}处可能是他人的姓名：用Space勾选</numerusform>
</translation>
</message>
<message>
<source>the final summary stays as it is</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>已定稿的摘要保持原样</translation>
</message>
<message numerus="yes">
<source>Replace {n}|Replace {n}</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>
<numerusform>替换{n}处</numerusform>
</translation>
</message>
<message>
<source>Find</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>查找</translation>
</message>
<message>
<source>Replace with</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>替换为</translation>
</message>
<message>
<source>What would change</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>将更改的内容</translation>
</message>
<message>
<source>“{old}” to “{instead}”, {where}</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>“{old}”改为“{instead}”，{where}</translation>
</message>
<message>
<source>{said}: stays</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>{said}：保留</translation>
</message>
<message>
<source>The draft begins with the theme of most speakers.</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>草稿从发言者最多的主题开始。</translation>
</message>
<message>
<source>Select a card first, then join it with another.</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>请先选定一张卡片，再与另一张归并。</translation>
</message>
<message>
<source>Separate points</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>拆分要点</translation>
</message>
<message>
<source>Join points</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>归并要点</translation>
</message>
<message>
<source>Joined into one statement; all its sources stay.</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>已归并为一项陈述；所有来源均予保留。</translation>
</message>
<message>
<source>Words of a statement</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>陈述的措辞</translation>
</message>
<message>
<source>Order of points</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>要点次序</translation>
</message>
<message>
<source>Order of themes</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>主题次序</translation>
</message>
<message>
<source>Another theme for a point</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>要点的另一主题</translation>
</message>
<message>
<source>Keep points apart</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>要点保持分开</translation>
</message>
<message>
<source>Choose the card’s theme: Enter moves it there, Esc cancels</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>请选择卡片的主题：Enter移到该主题，Esc取消</translation>
</message>
<message>
<source>Marked: {key} on another card joins the two, Esc cancels</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>已标记：在另一张卡片上按{key}即归并两者，Esc取消</translation>
</message>
<message>
<source>{key} joins two cards · Alt+↑ ↓ puts a card elsewhere · M moves it to another theme · W takes another’s words</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>{key}归并两张卡片 · Alt+↑ ↓移动卡片位置 · M移到另一主题 · W采用他人的措辞</translation>
</message>
<message>
<source>cards</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>卡片</translation>
</message>
<message>
<source>How many remarks the theme has; those that were joined count as one</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>该主题的意见条数；已归并的计为一条</translation>
</message>
<message>
<source>Without a theme</source>
<extracomment>ui/townnotes_ui/review/board_cards.py</extracomment>
<translation>无主题</translation>
</message>
<message>
<source>Marked to be joined</source>
<extracomment>ui/townnotes_ui/review/board_cards.py</extracomment>
<translation>已标记，待归并</translation>
</message>
<message>
<source>Likely the same · {share} %</source>
<extracomment>ui/townnotes_ui/review/board_cards.py</extracomment>
<translation>可能相同 · {share} %</translation>
</message>
<message>
<source>Cards of the theme</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>主题的卡片</translation>
</message>
<message>
<source>marked to be joined</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>已标记，待归并</translation>
</message>
<message>
<source>Likely the same</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>可能相同</translation>
</message>
<message>
<source>likely the same, {share} per cent</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>可能相同，百分之{share}</translation>
</message>
<message>
<source>No two cards of this theme are likely the same.</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>此主题没有可能相同的卡片。</translation>
</message>
<message>
<source>Join · Enter</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>归并 · Enter</translation>
</message>
<message>
<source>Keep apart · Delete</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>保持分开 · Delete</translation>
</message>
<message>
<source>Likely the same · {count}</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>可能相同 · {count}</translation>
</message>
<message>
<source>Drag a column’s edge to resize it; the first words take the remaining width.</source>
<extracomment>ui/townnotes_ui/review/columns_sheet.py</extracomment>
<translation>拖动列的边缘可调整宽度；“开头文字”占用剩余宽度。</translation>
</message>
<message>
<source>words of the call</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>通话文字</translation>
</message>
<message>
<source>No.</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>序号</translation>
</message>
<message>
<source>Spoken</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>用时</translation>
</message>
<message>
<source>First words</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>开头文字</translation>
</message>
<message>
<source>Points of the intervention</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>发言的要点</translation>
</message>
<message>
<source>Close the reading pane</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>关闭阅读窗格</translation>
</message>
<message>
<source>No points were noted.</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>没有记录要点。</translation>
</message>
<message>
<source>Found · {count} in notes, {said} in words</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>找到 · 笔记中{count}，文字中{said}</translation>
</message>
<message>
<source>Found · {count}</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>找到 · {count}</translation>
</message>
<message>
<source>Interventions · {count}</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>发言 · {count}</translation>
</message>
<message>
<source>Nothing can be corrected here: Enter shows both notes.</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>这里没有可更正的内容：Enter显示两份笔记。</translation>
</message>
<message>
<source>Select an intervention first, then correct it.</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>请先选定一次发言，再作更正。</translation>
</message>
<message>
<source>Search notes and names…</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>搜索笔记和姓名…</translation>
</message>
<message>
<source>Search…</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>搜索…</translation>
</message>
<message>
<source>Search the interventions</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>搜索发言</translation>
</message>
<message numerus="yes">
<source>1 card|{n} cards</source>
<extracomment>ui/townnotes_ui/review/theme_column.py</extracomment>
<translation>
<numerusform>{n}张卡片</numerusform>
</translation>
</message>
<message>
<source>all</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>全部</translation>
</message>
<message>
<source>{theme}, {category}: {speakers}, {points}</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>{theme}，{category}：{speakers}，{points}</translation>
</message>
<message>
<source>Themes × categories · distinct speakers, and points</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>主题 × 类别 · 不重复计算的发言者和要点</translation>
</message>
<message>
<source>Points behind the number</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>数字所对应的要点</translation>
</message>
<message>
<source>Enter lists the points behind a number; Tab leads to them.</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>Enter列出数字所对应的要点；按Tab转到要点。</translation>
</message>
<message>
<source>No theme has been named yet.</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>尚未提及任何主题。</translation>
</message>
<message numerus="yes">
<source>{label} · {title} · 1 point|{label} · {title} · {n} points</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>
<numerusform>{label} · {title} · {n}个要点</numerusform>
</translation>
</message>
<message>
<source>A separate session with everything as it is now: without deleted text, earlier versions, or other note-takers’ words for the same remark.</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>一份单独的会议记录，内容与现在相同，但没有已删除的文字、先前版本，也没有其他记录员对同一意见的措辞。</translation>
</message>
<message>
<source>Without private points and participants’ e-mail addresses</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>不含私人要点和与会者的电子邮件地址</translation>
</message>
<message>
<source>Save copy…</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>保存副本…</translation>
</message>
<message>
<source>{stem} (clean copy)</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>{stem}（净本）</translation>
</message>
<message>
<source>Change them, then erase the name again, so that their earlier wording goes, too.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>请更改这些文字，然后再次清除该姓名，以便一并清除先前的措辞。</translation>
</message>
<message numerus="yes">
<source>In {file} {n} text still names them: open it to change that, then erase the name there again.|In {file} {n} texts still name them: open it to change that, then erase the name there again.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>
<numerusform>{file}中仍有{n}段文字提及其姓名：请打开更改，然后在那里再次清除该姓名。</numerusform>
</translation>
</message>
<message>
<source>The name is still in other files of this session: {files}.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>此会议记录的其他文件中仍有该姓名：{files}。</translation>
</message>
<message>
<source>Copies of {names} in the shared folder hold the name still; it stays out of here.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>共享文件夹中{names}的副本仍有该姓名；此处不再出现。</translation>
</message>
<message numerus="yes">
<source>its backup|its {n} backups</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>
<numerusform>其{n}份备份</numerusform>
</translation>
</message>
<message numerus="yes">
<source>a text kept aside|{n} texts kept aside</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>
<numerusform>{n}份另存的文本</numerusform>
</translation>
</message>
<message>
<source>the session</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>会议记录</translation>
</message>
<message>
<source>{where} and {last}</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>{where}和{last}</translation>
</message>
<message>
<source>Erased from {told}.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>已从{told}中清除。</translation>
</message>
<message>
<source>Whom to erase</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>要清除的人</translation>
</message>
<message>
<source>People in this session</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>此会议记录中的人员</translation>
</message>
<message>
<source>Keep them as “a participant” of their category, counted as before</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>保留为所属类别的“一名与会者”，照旧计数</translation>
</message>
<message>
<source>In the backups of this session, too</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>也从此会议记录的备份中清除</translation>
</message>
<message>
<source>Erase permanently</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>永久清除</translation>
</message>
<message>
<source>Reading whom the session names…</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>正在读取会议记录提及的人员…</translation>
</message>
<message>
<source>What they said stays, under “a participant”. Names, addresses, earlier versions and the undo of this session go, and cannot come back.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>其所说内容保留，署为“一名与会者”。此会议记录中的姓名、地址、先前版本和撤销步骤将被清除，无法恢复。</translation>
</message>
<message>
<source>nobody on the list; earlier words that name them</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>不在名单上；先前文字提及该姓名</translation>
</message>
<message>
<source>removed before</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>此前已移除</translation>
</message>
<message>
<source>Nobody of that name was found.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>没有找到该姓名的人。</translation>
</message>
<message>
<source>Looking through all that was said… {share} %</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>正在查看全部所说内容… {share} %</translation>
</message>
<message>
<source>Erase {name} permanently</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>永久清除{name}</translation>
</message>
<message>
<source>Change them first: what they said before goes with the person.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>请先更改这些文字：先前的内容将随该人一并清除。</translation>
</message>
<message>
<source>In the session’s {count} backups, too</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>也从会议记录的{count}份备份中清除</translation>
</message>
<message>
<source>In the session’s backup, too</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>也从会议记录的备份中清除</translation>
</message>
<message>
<source>In the session’s backups, too; there are none yet</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>也从会议记录的备份中清除；目前尚无备份</translation>
</message>
<message numerus="yes">
<source>1 intervention|{n} interventions</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py, ui/townnotes_ui/safety/version_words.py, ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>
<numerusform>{n}次发言</numerusform>
</translation>
</message>
<message>
<source>{interventions} with {points} will stay.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>{interventions}和{points}将予保留。</translation>
</message>
<message numerus="yes">
<source>1 earlier or deleted text that names them will go.|{n} earlier or deleted texts that name them will go.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>
<numerusform>{n}段提及其姓名的先前或已删除文字将被清除。</numerusform>
</translation>
</message>
<message>
<source>They have not spoken.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>此人尚未发言。</translation>
</message>
<message numerus="yes">
<source>1 line of the words of the call will go.|{n} lines of the words of the call will go.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>
<numerusform>通话文字中将清除{n}行。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 text names them and stays:|{n} texts name them and stay:</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>
<numerusform>{n}段文字提及其姓名，将予保留：</numerusform>
</translation>
</message>
<message numerus="yes">
<source>… and {n} more|… and {n} more</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>
<numerusform>…及另外{n}段</numerusform>
</translation>
</message>
<message>
<source>Not merged yet: {names}.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>尚未合并：{names}。</translation>
</message>
<message>
<source>This session went on in “{file}”. What was noted since this file was left may not be in it.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>此会议记录已在“{file}”中继续。离开此文件后的记录可能不在此文件中。</translation>
</message>
<message>
<source>Open that one</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>打开该文件</translation>
</message>
<message>
<source>Merge what the backup has</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>合并备份中的内容</translation>
</message>
<message>
<source>This file is older than what was in it last: what was noted at {known} is not all in it. Was an older copy put in its place?</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>此文件早于其最后的内容：{known}的记录未全部在内。是否被换成了较旧的副本？</translation>
</message>
<message>
<source>This file is older than what was in it last: it ends at {ends}, and its session went on until {known}. Was an older copy put in its place?</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>此文件早于其最后的内容：文件止于{ends}，而会议记录持续到{known}。是否被换成了较旧的副本？</translation>
</message>
<message>
<source>No backup here goes on where it ends.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>这里没有备份可接续其末尾。</translation>
</message>
<message>
<source>A backup goes on where it ends: {when}.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>有一份备份可接续其末尾：{when}。</translation>
</message>
<message>
<source>The drive of “{path}” does not keep a second program from writing into this session. Another townnotes is kept out by “{name}.lock” beside it; leave that where it is.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>“{path}”所在驱动器无法防止第二个程序写入此会议记录。旁边的“{name}.lock”用于阻止另一个townnotes写入；请将其留在原处。</translation>
</message>
<message>
<source>Reading {names}…</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>正在读取{names}…</translation>
</message>
<message numerus="yes">
<source>Both are one session now: {what}.|They are one session now: {what}.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>
<numerusform>现已成为一份会议记录：{what}。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Merge the two|Merge them all</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>
<numerusform>全部合并</numerusform>
</translation>
</message>
<message>
<source>Save elsewhere…</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py, ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>保存到别处…</translation>
</message>
<message>
<source>The session goes on as “{new}”, with all that you noted. Open it by that name from now on.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>会议记录以“{new}”继续，包含您的全部记录。从现在起请用该名称打开。</translation>
</message>
<message>
<source>The whole session, with all that you noted, goes on beside it, in “{name}”.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>整份会议记录及您的全部记录在旁边的“{name}”中继续。</translation>
</message>
<message>
<source>Nothing could be written there: the whole session, with all that you noted, goes on in “{new}”, a folder of townnotes itself.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>该处无法写入：整份会议记录及您的全部记录在townnotes自己的文件夹“{new}”中继续。</translation>
</message>
<message>
<source>Merge the two if the other may hold what is not here.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>如果另一份可能有此处没有的内容，请将两者合并。</translation>
</message>
<message>
<source>It was written there again, with all that you noted. The file that was moved away gets nothing of what you note from now on.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>已在该处重新写入，包含您的全部记录。被移走的文件从现在起不再得到您的记录。</translation>
</message>
<message>
<source>It was written there again, with all that you noted. To delete it, close the session first.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>已在该处重新写入，包含您的全部记录。如要删除，请先关闭会议记录。</translation>
</message>
<message>
<source>earlier note</source>
<extracomment>ui/townnotes_ui/safety/old_notes.py</extracomment>
<translation>先前笔记</translation>
</message>
<message>
<source>The earlier note is now in the opening note.</source>
<extracomment>ui/townnotes_ui/safety/old_notes.py</extracomment>
<translation>先前笔记现已在开场笔记中。</translation>
</message>
<message>
<source>Notes in no session</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>不属于任何会议记录的笔记</translation>
</message>
<message>
<source>They were typed when no session could take them, and were kept as text files.</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>输入时没有会议记录可以接收，因此已保存为文本文件。</translation>
</message>
<message>
<source>Add to a session…</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>添加到会议记录…</translation>
</message>
<message>
<source>Delete…</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>删除…</translation>
</message>
<message>
<source>Copied. The note stays here, too.</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>已复制。笔记也保留在此。</translation>
</message>
<message>
<source>Delete permanently</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>永久删除</translation>
</message>
<message>
<source>The note could not be deleted; it stays where it is.</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>笔记无法删除；保留在原处。</translation>
</message>
<message numerus="yes">
<source>In another file of this session, too|In {n} other files of this session, too</source>
<extracomment>ui/townnotes_ui/safety/other_files_choice.py</extracomment>
<translation>
<numerusform>也包括此会议记录的{n}个其他文件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{files} is of this session, too, and could not be looked into.|{files} are of this session, too, and could not be looked into.</source>
<extracomment>ui/townnotes_ui/safety/other_files_choice.py</extracomment>
<translation>
<numerusform>{files}也属于此会议记录，但无法查看。</numerusform>
</translation>
</message>
<message>
<source>This session was to be kept until {last}. Nothing is deleted by itself.</source>
<extracomment>ui/townnotes_ui/safety/privacy.py</extracomment>
<translation>此会议记录原定保留至{last}。不会自动删除任何内容。</translation>
</message>
<message>
<source>Options…</source>
<extracomment>ui/townnotes_ui/safety/privacy.py</extracomment>
<translation>选项…</translation>
</message>
<message>
<source>Try again</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>重试</translation>
</message>
<message>
<source>Copy all</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>全部复制</translation>
</message>
<message>
<source>It is kept in another folder of this computer, too: if townnotes ends, it is added when you open this session again.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>也保留在本计算机的另一文件夹中：如果townnotes终止，再次打开此会议记录时会添加进来。</translation>
</message>
<message>
<source>It could be kept nowhere else: when townnotes ends, it is lost.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>别处均无法保存：townnotes终止时即会丢失。</translation>
</message>
<message>
<source>The disk still refuses it.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>磁盘仍拒绝写入。</translation>
</message>
<message>
<source>Save the session elsewhere</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>将会议记录保存到别处</translation>
</message>
<message>
<source>The session goes on in “{path}”; “{name}” stays as it was last saved.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>会议记录在“{path}”中继续；“{name}”保持上次保存的样子。</translation>
</message>
<message>
<source>All notes are on the clipboard: paste them somewhere before you close townnotes.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>所有笔记已在剪贴板上：关闭townnotes之前，请粘贴到某处。</translation>
</message>
<message>
<source>Kept until {day}</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>保留至{day}</translation>
</message>
<message>
<source>You wanted to keep this session until then. Nothing is deleted by itself; this is what you can do:</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>您原定将此会议记录保留到该日。不会自动删除任何内容；您可以：</translation>
</message>
<message>
<source>Erase a person…</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>清除个人信息…</translation>
</message>
<message>
<source>Clean copy to hand out…</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>供分发的净本…</translation>
</message>
<message>
<source>Delete the backups</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>删除备份</translation>
</message>
<message>
<source>Change the date…</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>更改日期…</translation>
</message>
<message>
<source>To delete the session itself, close it and delete its file: {path}</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>如要删除会议记录本身，请将其关闭并删除文件：{path}</translation>
</message>
<message>
<source>Delete the {count} backups</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>删除{count}份备份</translation>
</message>
<message>
<source>Delete the backup</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>删除备份</translation>
</message>
<message>
<source>There are no backups</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>没有备份</translation>
</message>
<message>
<source>Press again: this cannot be undone</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>再按一次：此操作无法撤销</translation>
</message>
<message>
<source>{count} backups deleted</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>已删除{count}份备份</translation>
</message>
<message>
<source>The backup is deleted</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>备份已删除</translation>
</message>
<message>
<source>salvaged</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>抢救副本</translation>
</message>
<message>
<source>Choose another place…</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>选择其他位置…</translation>
</message>
<message>
<source>Continue in a salvaged copy</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>在抢救副本中继续</translation>
</message>
<message>
<source>“{name}” is damaged, or another program has changed it. It can only be viewed, and stays as it is. {words}</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>“{name}”已损坏，或被其他程序改动。只能查看，保持原样。{words}</translation>
</message>
<message>
<source>This file is damaged</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>此文件已损坏</translation>
</message>
<message>
<source>What you type is not saved in it. Continue in a copy of everything that could be read: what you have just typed goes with it, and the damaged file stays as it is.</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>您输入的内容不会保存在其中。请在含有全部可读内容的副本中继续：您刚输入的内容一并带入，损坏的文件保持原样。</translation>
</message>
<message>
<source>View only</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>仅查看</translation>
</message>
<message>
<source>Open the backup of {taken_at}</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>打开{taken_at}的备份</translation>
</message>
<message>
<source>Brought back, as of {time}.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>已取回，为{time}的内容。</translation>
</message>
<message>
<source>Versions…</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>版本…</translation>
</message>
<message>
<source>A backup of {time} has it.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>{time}的备份有此内容。</translation>
</message>
<message>
<source>A backup of {time} has a part of it.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>{time}的备份有部分内容。</translation>
</message>
<message>
<source>Restore it</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>恢复</translation>
</message>
<message>
<source>What could not be read</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>无法读取的内容</translation>
</message>
<message>
<source>A disk, or another program, has damaged these in the file. Their words are shown as far as they are left; a letter may be wrong. The rest of the session is here.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>磁盘或其他程序损坏了文件中的这些内容。现显示其残存文字；个别字母可能有误。会议记录的其余部分都在。</translation>
</message>
<message>
<source>Go there  ↵</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>转到该处  ↵</translation>
</message>
<message>
<source>Damaged in the file, and left out: {places}. The rest is here.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>文件中已损坏并略去：{places}。其余都在。</translation>
</message>
<message>
<source>Damaged among earlier versions: {places}.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>先前版本中已损坏：{places}。</translation>
</message>
<message>
<source>and more</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>及其他</translation>
</message>
<message>
<source>A note of what was erased is damaged: an older copy could bring that back. Look for it after you merge.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>一项清除标记已损坏：较旧的副本可能使已清除的内容重新出现。合并后请留意查看。</translation>
</message>
<message>
<source>{lines} of {whose}’s intervention</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>{whose}的发言中的{lines}</translation>
</message>
<message>
<source>{lines} of the opening note</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>开场笔记中的{lines}</translation>
</message>
<message>
<source>“{text}” of {whose}</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>{whose}的“{text}”</translation>
</message>
<message>
<source>“{text}”</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>“{text}”</translation>
</message>
<message numerus="yes">
<source>{n} entry that nobody can place|{n} entries that nobody can place</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>
<numerusform>{n}个无法归位的条目</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} line|{n} lines</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>
<numerusform>{n}行</numerusform>
</translation>
</message>
<message>
<source>(no words)</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>（无文字）</translation>
</message>
<message>
<source>a note of what was erased</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>一项清除标记</translation>
</message>
<message>
<source>in no intervention that is known</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>不属于任何已知发言</translation>
</message>
<message>
<source>a line</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>一行</translation>
</message>
<message>
<source>{what}, an earlier version</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>{what}，先前版本</translation>
</message>
<message>
<source>when it was opened</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>打开时</translation>
</message>
<message>
<source>when it was closed</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>关闭时</translation>
</message>
<message>
<source>while you worked</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>工作期间</translation>
</message>
<message>
<source>before merging</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>合并前</translation>
</message>
<message>
<source>before an update</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>更新前</translation>
</message>
<message>
<source>before restoring</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>恢复前</translation>
</message>
<message>
<source>Today {time}</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>今天{time}</translation>
</message>
<message>
<source>Yesterday {time}</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>昨天{time}</translation>
</message>
<message>
<source>{what} fewer</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>少{what}</translation>
</message>
<message>
<source>{what} more</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>多{what}</translation>
</message>
<message>
<source>{difference} than now</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>比现在{difference}</translation>
</message>
<message numerus="yes">
<source>{n} point is not there now|{n} points are not there now</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>
<numerusform>{n}个要点现已不在</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} reads differently now|{n} read differently now</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>
<numerusform>{n}个现在的文字不同</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} was added since|{n} were added since</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>
<numerusform>{n}个为此后添加</numerusform>
</translation>
</message>
<message>
<source>Every point is as it is now.</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>每个要点均与现在相同。</translation>
</message>
<message>
<source>Versions</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>版本</translation>
</message>
<message>
<source>Notes</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>笔记</translation>
</message>
<message>
<source>Differences only</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>仅显示差异</translation>
</message>
<message>
<source>Restoring here puts everything back as it was then. The present version is kept first, and one undo reverses it.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>在此恢复会使一切回到当时的状态。现有版本会先予保留，撤销一次即可还原。</translation>
</message>
<message>
<source>Restore here</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>在此恢复</translation>
</message>
<message>
<source>Open as a separate session  ↵</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>打开为单独的会议记录  ↵</translation>
</message>
<message>
<source>Nothing was restored.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>未恢复任何内容。</translation>
</message>
<message>
<source>version of {when}</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>{when}的版本</translation>
</message>
<message>
<source>Restored: everything is as of {when}. One undo reverses it.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>已恢复：一切均为{when}的状态。撤销一次即可还原。</translation>
</message>
<message>
<source>{stem} (of {when})</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>{stem}（{when}）</translation>
</message>
<message>
<source>No version has been kept yet. One is made when a session is opened and closed, and every five minutes while it changes.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>尚未保留任何版本。打开和关闭会议记录时保留一个版本，有改动时每五分钟保留一个。</translation>
</message>
<message>
<source>Kept on this computer. The present session stays as it is until you restore.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>保留在本计算机上。在您恢复之前，现有会议记录保持原样。</translation>
</message>
<message>
<source>cannot be read</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>无法读取</translation>
</message>
<message>
<source>as it is now</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>与现在相同</translation>
</message>
<message>
<source>other words</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>文字不同</translation>
</message>
<message>
<source>Show all</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>全部显示</translation>
</message>
<message>
<source>No misspelt words found here.</source>
<extracomment>ui/townnotes_ui/spelling/note_spelling.py, ui/townnotes_ui/spelling/summary_spelling.py</extracomment>
<translation>这里没有发现拼写错误。</translation>
</message>
<message>
<source>Spelling is not checked: it is turned off in the settings.</source>
<extracomment>ui/townnotes_ui/spelling/speller.py</extracomment>
<translation>未检查拼写：已在“设置”中关闭。</translation>
</message>
<message>
<source>Spelling is not checked: the spelling checker keeps failing here.</source>
<extracomment>ui/townnotes_ui/spelling/speller.py</extracomment>
<translation>未检查拼写：拼写检查程序在此反复出错。</translation>
</message>
<message>
<source>Spelling is not checked: chunspell, the spelling checker, is not installed.</source>
<extracomment>ui/townnotes_ui/spelling/speller.py</extracomment>
<translation>未检查拼写：未安装拼写检查程序chunspell。</translation>
</message>
<message>
<source>Spelling of “{word}”</source>
<extracomment>ui/townnotes_ui/spelling/suggestions.py</extracomment>
<translation>“{word}”的拼写</translation>
</message>
<message>
<source>No suggestions</source>
<extracomment>ui/townnotes_ui/spelling/suggestions.py</extracomment>
<translation>没有建议</translation>
</message>
<message>
<source>Add to dictionary</source>
<extracomment>ui/townnotes_ui/spelling/suggestions.py</extracomment>
<translation>添加到词典</translation>
</message>
<message>
<source>spelling</source>
<extracomment>ui/townnotes_ui/spelling/summary_spelling.py</extracomment>
<translation>拼写</translation>
</message>
<message>
<source>The session shown here stays open.</source>
<extracomment>ui/townnotes_ui/starting/not_opened.py</extracomment>
<translation>此处显示的会议记录保持打开。</translation>
</message>
<message>
<source>It is closed there: open it here</source>
<extracomment>ui/townnotes_ui/starting/not_opened.py, ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>该处已关闭：在此打开</translation>
</message>
<message>
<source>Open “{stem}”</source>
<extracomment>ui/townnotes_ui/starting/not_opened.py</extracomment>
<translation>打开“{stem}”</translation>
</message>
<message>
<source>not found</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>未找到</translation>
</message>
<message>
<source>cannot be looked into</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>无法查看</translation>
</message>
<message>
<source>open elsewhere</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>已在别处打开</translation>
</message>
<message>
<source>being prepared</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>准备中</translation>
</message>
<message>
<source>floor open</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>发言进行中</translation>
</message>
<message>
<source>floor closed</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>发言已结束</translation>
</message>
<message>
<source>draft</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>草稿</translation>
</message>
<message>
<source>final</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>最终版本</translation>
</message>
<message>
<source>no date yet</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>尚无日期</translation>
</message>
<message>
<source>Recent townhalls</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>最近的公开会议</translation>
</message>
<message>
<source>Recent</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>最近</translation>
</message>
<message>
<source>None yet. “Practise a call” shows the whole way, in twenty minutes.</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>尚无。“练习一次通话”用二十分钟演示全过程。</translation>
</message>
<message>
<source>New townhall…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>新建公开会议…</translation>
</message>
<message>
<source>from nothing; all about it can wait</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>从空白开始；各项信息可以以后再填</translation>
</message>
<message>
<source>in mid-call: somebody speaks, five people wait, nothing is real</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>通话正在进行：有人发言，五人等候，内容均为虚构</translation>
</message>
<message>
<source>Open…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>打开…</translation>
</message>
<message>
<source>a townhall’s file, or drop it here</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>公开会议文件，或拖放到此处</translation>
</message>
<message>
<source>Next in a series…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>系列中的下一次…</translation>
</message>
<message>
<source>with the conveners, categories and themes of the one before</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>沿用上一次的召集人、类别和主题</translation>
</message>
<message>
<source>Continue from a folder…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>从文件夹继续…</translation>
</message>
<message>
<source>another laptop takes notes already</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>另一台笔记本电脑已在作记录</translation>
</message>
<message>
<source>is being opened …</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>正在打开 …</translation>
</message>
<message>
<source>Begin</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>开始</translation>
</message>
<message>
<source>Works offline · no account</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>离线使用 · 无需账户</translation>
</message>
<message>
<source>townnotes</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>townnotes</translation>
</message>
<message>
<source>Notes of live townhalls, from the speakers’ list to the Word summary.</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>实时公开会议的笔记，从发言者名单到Word摘要。</translation>
</message>
<message>
<source>This file was not opened</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>此文件未打开</translation>
</message>
<message>
<source>Go on with “{stem}”</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>继续“{stem}”</translation>
</message>
<message numerus="yes">
<source>A note from before is in no session: look at it|{n} notes from before are in no session: look at them</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>
<numerusform>有{n}份先前笔记不属于任何会议记录：请查看</numerusform>
</translation>
</message>
<message>
<source>Enter opens · Delete takes off the list</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Enter打开 · Delete从列表中移除</translation>
</message>
<message>
<source>It is not where it was: Enter looks for it · Delete takes it off</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>已不在原处：Enter查找 · Delete移除</translation>
</message>
<message>
<source>Rests on</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>依据</translation>
</message>
<message>
<source>Style</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>文体</translation>
</message>
<message>
<source>Remarks</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>评注</translation>
</message>
<message>
<source>Style · {findings}</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py</extracomment>
<translation>文体 · {findings}</translation>
</message>
<message>
<source>Remarks · {count}</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py</extracomment>
<translation>评注 · {count}</translation>
</message>
<message>
<source>Paragraph edited</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>编辑段落</translation>
</message>
<message>
<source>Draft again</source>
<extracomment>ui/townnotes_ui/summary/drafting.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>重新起草</translation>
</message>
<message>
<source>Sentence confirmed</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>确认句子</translation>
</message>
<message>
<source>Points linked</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>关联要点</translation>
</message>
<message>
<source>Point unlinked</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>取消关联要点</translation>
</message>
<message>
<source>Sentence added</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>添加句子</translation>
</message>
<message>
<source>Style fixed</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>修正文体</translation>
</message>
<message>
<source>Listed as additional topic</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>列为其他议题</translation>
</message>
<message>
<source>Given a paragraph</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>单列一段</translation>
</message>
<message>
<source>The summary is final. Reopen it to change it.</source>
<extracomment>ui/townnotes_ui/summary/drafting.py, ui/townnotes_ui/summary/final.py, townnotes/domain/commands/replacing.py</extracomment>
<translation>摘要已定稿。如要更改，请重新开放。</translation>
</message>
<message>
<source>What it rests on</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>所依据的内容</translation>
</message>
<message>
<source>Edit paragraph</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>编辑段落</translation>
</message>
<message>
<source>Confirm</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>确认</translation>
</message>
<message>
<source>The sentence is still correct as it stands</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>句子现有文字仍然正确</translation>
</message>
<message>
<source>Choose points</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>选择要点</translation>
</message>
<message>
<source>Link the sentence to points, or unlink it</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>将句子与要点关联或取消关联</translation>
</message>
<message>
<source>List as additional topic</source>
<extracomment>ui/townnotes_ui/summary/evidence.py, ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>列为其他议题</translation>
</message>
<message>
<source>Send this theme to “Additional topics covered were”</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>将此主题归入“Additional topics covered were”</translation>
</message>
<message>
<source>Choose a sentence</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>选择句子</translation>
</message>
<message>
<source>This column then shows who said it, when and how.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>此列随即显示谁说的、何时说的和怎样说的。</translation>
</message>
<message>
<source>{count} of {of_all} raised it</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>{of_all}人中有{count}人提出</translation>
</message>
<message>
<source>Written from the details</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>由基本信息写成</translation>
</message>
<message>
<source>Prepare holds the fields that this sentence is made of.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>此句所用字段在“准备”中。</translation>
</message>
<message>
<source>This paragraph was edited by hand.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>此段经手动编辑。</translation>
</message>
<message>
<source>Written by hand</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>手动写成</translation>
</message>
<message>
<source>In no sentence</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>未写入句子</translation>
</message>
<message>
<source>Every point is in the summary</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>所有要点均已写入摘要</translation>
</message>
<message numerus="yes">
<source>1 waits for words: write it out in its note.|{n} wait for words: write them out in their notes.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>
<numerusform>{n}个有待措辞：请在笔记中写完整。</numerusform>
</translation>
</message>
<message>
<source>The paragraphs of the others are full, or edited by hand.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>其他要点的段落已满，或经手动编辑。</translation>
</message>
<message numerus="yes">
<source>Its paragraph is full, or edited by hand.|Their paragraphs are full, or edited by hand.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>
<numerusform>其段落已满，或经手动编辑。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 point has no theme: give it one in its note.|{n} points have no theme: give them one in their notes.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>
<numerusform>{n}个要点没有主题：请在笔记中标上主题。</numerusform>
</translation>
</message>
<message>
<source>{count} of {of_all}</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>{count}/{of_all}</translation>
</message>
<message>
<source>Unsupported: it rests on no point.</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>无依据：没有要点支持。</translation>
</message>
<message>
<source>Check: it was marked for checking.</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>待核对：已标记为待核对。</translation>
</message>
<message numerus="yes">
<source>; {n} more|; {n} more</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>
<numerusform>；另有{n}项</numerusform>
</translation>
</message>
<message>
<source>Check: {words}.</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>待核对：{words}。</translation>
</message>
<message>
<source>edited by hand</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>经手动编辑</translation>
</message>
<message numerus="yes">
<source>1 sentence to check|{n} sentences to check</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py, ui/townnotes_ui/summary/final.py</extracomment>
<translation>
<numerusform>{n}个句子待核对</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 unsupported|{n} unsupported</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>
<numerusform>{n}个无依据</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 new point|{n} new points</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>
<numerusform>{n}个新要点</numerusform>
</translation>
</message>
<message>
<source>a point was deleted</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>有一个要点已删除</translation>
</message>
<message>
<source>a point of {who} was set aside</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>{who}的一个要点已搁置</translation>
</message>
<message>
<source>a point of {who} changed</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>{who}的一个要点已更改</translation>
</message>
<message>
<source>a point changed</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>有一个要点已更改</translation>
</message>
<message>
<source>Add this sentence</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>添加此句</translation>
</message>
<message>
<source>Have the selected sentence rest on these points, too</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>使选定的句子也以这些要点为依据</translation>
</message>
<message>
<source>New evidence: {new_points}</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>新依据：{new_points}</translation>
</message>
<message>
<source>Give “{label}” a paragraph again</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>为“{label}”重新单列一段</translation>
</message>
<message>
<source>Search the points</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>搜索要点</translation>
</message>
<message>
<source>Points; ticked are those the sentence rests on</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>要点；已勾选的为句子所依据</translation>
</message>
<message>
<source>Space links or unlinks · Esc goes back</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Space关联或取消关联 · Esc返回</translation>
</message>
<message>
<source>Still open</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>仍未处理</translation>
</message>
<message>
<source>Make final anyway</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>仍然定稿</translation>
</message>
<message>
<source>Make final</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>定稿</translation>
</message>
<message>
<source>to check</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>待核对</translation>
</message>
<message>
<source>unsupported</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>无依据</translation>
</message>
<message>
<source>point still to word</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>有待措辞的要点</translation>
</message>
<message>
<source>point in no sentence</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>未写入句子的要点</translation>
</message>
<message>
<source>open correction by its speaker</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>发言者未处理的更正</translation>
</message>
<message>
<source>speaker to identify: Space confirms the name</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>待确认身份的发言者：Space确认姓名</translation>
</message>
<message numerus="yes">
<source>1 point still to word|{n} points still to word</source>
<extracomment>ui/townnotes_ui/summary/final.py, ui/townnotes_ui/summary/outline.py, ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>
<numerusform>{n}个要点有待措辞</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 point in no sentence|{n} points in no sentence</source>
<extracomment>ui/townnotes_ui/summary/final.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>
<numerusform>{n}个要点未写入句子</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 speaker to identify|{n} speakers to identify</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>
<numerusform>{n}名发言者待确认身份</numerusform>
</translation>
</message>
<message>
<source>Nothing is open any more.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>已没有未处理事项。</translation>
</message>
<message>
<source>{filter}. The summary can be made final anyway.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>{filter}。摘要仍可定稿。</translation>
</message>
<message>
<source>Lock the paragraphs, and record who did it and when</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>锁定段落，并记录由谁、何时定稿</translation>
</message>
<message>
<source>Reopen</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>重新开放</translation>
</message>
<message>
<source>History</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>历史</translation>
</message>
<message>
<source>Draft</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>草稿</translation>
</message>
<message>
<source>Final · {told}</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>最终版本 · {told}</translation>
</message>
<message>
<source>Final</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>最终版本</translation>
</message>
<message>
<source>The notes behind it have changed the text since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>其所依据的笔记此后已使文字有变。</translation>
</message>
<message>
<source>1 new point since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>此后有1个新要点。</translation>
</message>
<message numerus="yes">
<source>{n} new point since.|{n} new points since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>
<numerusform>此后有{n}个新要点。</numerusform>
</translation>
</message>
<message>
<source>The notes have changed since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>笔记此后已更改。</translation>
</message>
<message>
<source>This text stays until it is reopened.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>在重新开放之前，此文字保持不变。</translation>
</message>
<message>
<source>History of the summary</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>摘要的历史</translation>
</message>
<message>
<source>Made final</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>定稿</translation>
</message>
<message>
<source>Reopened</source>
<extracomment>ui/townnotes_ui/summary/final.py, ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>重新开放</translation>
</message>
<message>
<source>Name confirmed</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>确认姓名</translation>
</message>
<message>
<source>{heading}: still to word</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>{heading}：有待措辞</translation>
</message>
<message>
<source>{words}, 1 point</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>{words}，1个要点</translation>
</message>
<message numerus="yes">
<source>{words}, 1 point|{words}, {n} points</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>
<numerusform>{words}，{n}个要点</numerusform>
</translation>
</message>
<message>
<source>Open the note</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>打开笔记</translation>
</message>
<message>
<source>Enter in the list</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>在列表中按Enter</translation>
</message>
<message>
<source>Add a sentence</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>添加句子</translation>
</message>
<message>
<source>T in the list: adds a sentence; the paragraph then counts as edited by hand</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>在列表中按T：添加句子；该段此后视为经手动编辑</translation>
</message>
<message>
<source>N in the list: sends the theme to “Additional topics covered were”</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>在列表中按N：将主题归入“Additional topics covered were”</translation>
</message>
<message>
<source>No theme</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>无主题</translation>
</message>
<message>
<source>Without a paragraph</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py, ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>无段落</translation>
</message>
<message>
<source>Style check</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>文体检查</translation>
</message>
<message>
<source>{words}, 1 finding</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>{words}，1处问题</translation>
</message>
<message numerus="yes">
<source>{words}, 1 finding|{words}, {n} findings</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>
<numerusform>{words}，{n}处问题</numerusform>
</translation>
</message>
<message>
<source>Check</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>检查</translation>
</message>
<message>
<source>Nothing found.</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>没有发现问题。</translation>
</message>
<message>
<source>Fix</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>修正</translation>
</message>
<message>
<source>F in the list</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>在列表中按F</translation>
</message>
<message>
<source>Shift+F in the list</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>在列表中按Shift+F</translation>
</message>
<message>
<source>Style · {count}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>文体 · {count}</translation>
</message>
<message numerus="yes">
<source>Fix all {n}|Fix all {n}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>
<numerusform>全部修正（{n}处）</numerusform>
</translation>
</message>
<message>
<source>Fix: {name}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>修正：{name}</translation>
</message>
<message>
<source>Fix all {count} of this kind: {name}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>修正全部{count}处此类问题：{name}</translation>
</message>
<message>
<source>add “{fix}”</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>添加“{fix}”</translation>
</message>
<message>
<source>remove “{said}”</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>移除“{said}”</translation>
</message>
<message>
<source>Paragraphs of the summary</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>摘要的段落</translation>
</message>
<message>
<source>{speakers} of {took_the_floor}</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>{speakers}/{took_the_floor}</translation>
</message>
<message>
<source>How many of those who took the floor stand behind a paragraph</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>段落所依据的发言者人数，与全部发言者相比</translation>
</message>
<message>
<source>Coverage</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>涵盖情况</translation>
</message>
<message>
<source>{used} of {total} points used</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>已采用{used}个要点，共{total}个</translation>
</message>
<message>
<source>No points were noted yet.</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>尚未记录要点。</translation>
</message>
<message numerus="yes">
<source>1 point has no theme|{n} points have no theme</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>
<numerusform>{n}个要点没有主题</numerusform>
</translation>
</message>
<message>
<source>Written in</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>编写方式</translation>
</message>
<message>
<source>House style</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>文体规范</translation>
</message>
<message>
<source>The summary</source>
<extracomment>ui/townnotes_ui/summary/page.py</extracomment>
<translation>摘要</translation>
</message>
<message>
<source>It is being printed already.</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation>正在打印中。</translation>
</message>
<message>
<source>Not printed: it would still name {named}.</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation>未打印：其中仍会出现{named}的姓名。</translation>
</message>
<message>
<source>Not printed: the printer does not answer.</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation>未打印：打印机没有应答。</translation>
</message>
<message numerus="yes">
<source>{n} page sent to the printer|{n} pages sent to the printer</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation>
<numerusform>已将{n}页送到打印机</numerusform>
</translation>
</message>
<message>
<source>(left out)</source>
<extracomment>ui/townnotes_ui/summary/paragraph_edit.py</extracomment>
<translation>（略去）</translation>
</message>
<message>
<source>Cancelled: no pages were drawn.</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>已取消：未绘制任何页面。</translation>
</message>
<message>
<source>Preview of the pages</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>页面预览</translation>
</message>
<message>
<source>Print…</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>打印…</translation>
</message>
<message>
<source>Drawing the pages…</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>正在绘制页面…</translation>
</message>
<message numerus="yes">
<source>{n} page so far…|{n} pages so far…</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>
<numerusform>至今{n}页…</numerusform>
</translation>
</message>
<message>
<source>page {at} of {count}</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>第{at}页，共{count}页</translation>
</message>
<message>
<source>one page</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>一页</translation>
</message>
<message>
<source>laying out the pages</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>页面排版</translation>
</message>
<message>
<source>Preview</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>预览</translation>
</message>
<message>
<source>settled</source>
<extracomment>ui/townnotes_ui/summary/remarks.py, ui/townnotes_ui/widgets/correction_words.py</extracomment>
<translation>已处理</translation>
</message>
<message>
<source>correction by {name}</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>{name}的更正</translation>
</message>
<message>
<source>No remarks. Those in a summary that others edited in Word come in with it; corrections by speakers stand here, too.</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>没有评注。他人在Word中编辑的摘要所带评注会随之导入；发言者的更正也列于此处。</translation>
</message>
<message>
<source>Remark settled</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>评注处理完毕</translation>
</message>
<message>
<source>Remark opened again</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>重新打开评注</translation>
</message>
<message>
<source>Recorded: “{words}”</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>记录为：“{words}”</translation>
</message>
<message>
<source>On “{words}”</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>关于“{words}”</translation>
</message>
<message>
<source>Open again  D</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>重新打开  D</translation>
</message>
<message>
<source>Done  D</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>完成  D</translation>
</message>
<message>
<source>No point waits for words.</source>
<extracomment>ui/townnotes_ui/summary/room.py</extracomment>
<translation>已无待措辞的要点。</translation>
</message>
<message>
<source>Select the words first, or write in a paragraph.</source>
<extracomment>ui/townnotes_ui/summary/room.py</extracomment>
<translation>请先选定文字，或在段落中书写。</translation>
</message>
<message>
<source>Word them</source>
<extracomment>ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>开始措辞</translation>
</message>
<message>
<source>The wording round</source>
<extracomment>ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>措辞环节</translation>
</message>
<message numerus="yes">
<source>1 of {points} points waits for words: no sentence can be made of it yet.|{n} of {points} points wait for words: no sentence can be made of them yet.</source>
<extracomment>ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>
<numerusform>{points}个要点中有{n}个有待措辞：尚无法写成句子。</numerusform>
</translation>
</message>
<message>
<source>? undecided</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>? 未决定</translation>
</message>
<message>
<source>take theirs</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>采用对方的</translation>
</message>
<message>
<source>keep ours</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>保留我方的</translation>
</message>
<message>
<source>both</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>两者</translation>
</message>
<message>
<source>Unchanged</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>未变</translation>
</message>
<message>
<source>Moved</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>已移动</translation>
</message>
<message>
<source>Deleted</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>已删除</translation>
</message>
<message>
<source>New</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>新增</translation>
</message>
<message>
<source>Bold or italic</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>粗体或斜体</translation>
</message>
<message>
<source>Changed</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>已更改</translation>
</message>
<message numerus="yes">
<source>Split in {n}|Split in {n}</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>
<numerusform>拆分为{n}段</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Merged from {n}|Merged from {n}</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>
<numerusform>由{n}段合并</numerusform>
</translation>
</message>
<message>
<source>{fates}, moved</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>{fates}，已移动</translation>
</message>
<message>
<source>recognized by its words</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>按文字识别</translation>
</message>
<message>
<source>recognized by its place</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>按位置识别</translation>
</message>
<message>
<source>it changed here, too, since it was exported</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>导出后，此处也有更改</translation>
</message>
<message>
<source>deleted there, or written here since</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>在那里删除，或此后在此写入</translation>
</message>
<message>
<source>it says what the townhall’s details say</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>与公开会议的基本信息内容相同</translation>
</message>
<message>
<source>it is a heading there</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>在那里是标题</translation>
</message>
<message>
<source>it stands behind the summary, as a letterhead’s end does</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>位于摘要之后，如同信头的页尾</translation>
</message>
<message>
<source>by {changed_by}</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>由{changed_by}更改</translation>
</message>
<message numerus="yes">
<source>1 line before the summary|{n} lines before the summary</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>摘要前的{n}行</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 line of the annexes|{n} lines of the annexes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>附件的{n}行</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 table|{n} tables</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>{n}个表格</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 footnote|{n} footnotes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>{n}个脚注</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 text box|{n} text boxes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>{n}个文本框</numerusform>
</translation>
</message>
<message>
<source>An edited summary</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>经编辑的摘要</translation>
</message>
<message>
<source>T take theirs · K keep ours · B both · A take all · N next undecided</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>T采用对方的 · K保留我方的 · B两者 · A全部采用 · N下一项未决定</translation>
</message>
<message>
<source>Compare anyway</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>仍然比较</translation>
</message>
<message>
<source>The summary changed meanwhile: look at it again.</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>摘要在此期间已更改：请再次查看。</translation>
</message>
<message>
<source>Edited summary accepted</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>接受经编辑的摘要</translation>
</message>
<message>
<source>Accepted: {what}. One undo reverses all of it.</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>已接受：{what}。撤销一次即可全部还原。</translation>
</message>
<message numerus="yes">
<source>1 change|{n} changes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>{n}处更改</numerusform>
</translation>
</message>
<message>
<source>no paragraph differs</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>没有不同的段落</translation>
</message>
<message numerus="yes">
<source>1 undecided, which stays as it is here|{n} undecided, which stay as they are here</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>{n}处未决定，在此保持原样</numerusform>
</translation>
</message>
<message>
<source>left aside: {aside}</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>未采用：{aside}</translation>
</message>
<message>
<source>Accept {what}  ↵</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>接受{what}  ↵</translation>
</message>
<message>
<source>Reopen and accept {what}  ↵</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>重新开放并接受{what}  ↵</translation>
</message>
<message>
<source>Nothing to accept</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>没有可接受的内容</translation>
</message>
<message>
<source>Changes of the summary</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>摘要的更改</translation>
</message>
<message>
<source>{one} and {other}</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>{one}和{other}</translation>
</message>
<message>
<source>Here</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>此处</translation>
</message>
<message>
<source>In the file, changed by {by}</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>文件中，由{by}更改</translation>
</message>
<message>
<source>Nothing stands here for it.</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>此处没有对应内容。</translation>
</message>
<message>
<source>It is not in the file.</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>文件中没有。</translation>
</message>
<message>
<source>As it was exported: {exported}</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>导出时：{exported}</translation>
</message>
<message numerus="yes">
<source>Show {n} more|Show {n} more</source>
<extracomment>ui/townnotes_ui/widgets/cards.py</extracomment>
<translation>
<numerusform>再显示{n}项</numerusform>
</translation>
</message>
<message>
<source>noted by {takers}</source>
<extracomment>ui/townnotes_ui/widgets/cards.py</extracomment>
<translation>由{takers}记录</translation>
</message>
<message>
<source>Correction of {day}: {split}</source>
<extracomment>ui/townnotes_ui/widgets/correction_words.py</extracomment>
<translation>{day}的更正：{split}</translation>
</message>
<message>
<source>used</source>
<extracomment>ui/townnotes_ui/widgets/correction_words.py</extracomment>
<translation>已采用</translation>
</message>
<message>
<source>Spelling is checked in notes and in the summary.</source>
<extracomment>ui/townnotes_ui/widgets/room.py</extracomment>
<translation>拼写检查适用于笔记和摘要。</translation>
</message>
<message>
<source>Esc closes this</source>
<extracomment>ui/townnotes_ui/widgets/sheet.py</extracomment>
<translation>Esc关闭</translation>
</message>
<message>
<source>Open beside</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>另开窗口</translation>
</message>
<message>
<source>Open instead</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>改为打开此文件</translation>
</message>
<message>
<source>“{stem}” is to be opened. This session stays open beside it.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>即将打开“{stem}”。此会议记录在旁保持打开。</translation>
</message>
<message>
<source>Join…</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>加入…</translation>
</message>
<message>
<source>The link leads to a live townhall.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>此链接通向一次实时公开会议。</translation>
</message>
<message>
<source>The link leads nowhere that this version of townnotes knows.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>此版本的townnotes无法识别此链接的去向。</translation>
</message>
<message>
<source>A second window could not be started.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>无法启动第二个窗口。</translation>
</message>
<message>
<source>Nobody has the floor here: it has no speaker.</source>
<extracomment>ui/townnotes_ui/window/people_changes.py</extracomment>
<translation>此处没有人发言：没有发言者。</translation>
</message>
<message>
<source>participant renamed</source>
<extracomment>ui/townnotes_ui/window/people_changes.py</extracomment>
<translation>更改与会者姓名</translation>
</message>
<message>
<source>Rename {shown}</source>
<extracomment>ui/townnotes_ui/window/people_changes.py</extracomment>
<translation>更改{shown}的姓名</translation>
</message>
<message>
<source>Text at {per_cent} %</source>
<extracomment>ui/townnotes_ui/window/text_zoom.py</extracomment>
<translation>文字大小{per_cent} %</translation>
</message>
<message>
<source>meeting {hours_and_minutes}</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>会议{hours_and_minutes}</translation>
</message>
<message>
<source>ends ≈ {ends}</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>预计结束 ≈ {ends}</translation>
</message>
<message>
<source>view only</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>仅查看</translation>
</message>
<message>
<source>✕ not saved</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>✕ 未保存</translation>
</message>
<message>
<source>not yet saved</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>尚未保存</translation>
</message>
<message>
<source>saved</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>已保存</translation>
</message>
<message>
<source>The session is still being loaded; then your note is saved. Close again to leave: it is offered then as a text when townnotes starts.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>会议记录仍在载入；载入后即保存您的笔记。再次关闭即离开：townnotes下次启动时会以文本形式提供。</translation>
</message>
<message>
<source>Not everything is in the session’s file. Close again to leave: the rest is kept on this computer, and added when you open this session again.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>并非全部内容都在会议记录文件中。再次关闭即离开：其余内容保留在本计算机上，再次打开此会议记录时添加进来。</translation>
</message>
<message>
<source>What you typed is in no session: continue in a salvaged copy first. Close again to leave: it is kept as a text then, and offered when townnotes starts.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>您输入的内容不在任何会议记录中：请先在抢救副本中继续。再次关闭即离开：内容将保存为文本，在townnotes启动时提供。</translation>
</message>
<message>
<source>Not everything is on the disk, and it could be kept nowhere else: save it elsewhere or copy all first. Close again to leave anyway, and lose it.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>并非全部内容都在磁盘上，别处也无法保存：请先保存到别处或全部复制。再次关闭仍将离开，内容即丢失。</translation>
</message>
<message>
<source>Everything is saved again.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>一切均已重新保存。</translation>
</message>
<message>
<source>This session is view only: nothing is changed or saved.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>此会议记录仅供查看：不作任何更改或保存。</translation>
</message>
<message>
<source>Saved at {time}, in “{file}”. It saves by itself as you type.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>已于{time}保存在“{file}”。输入时自动保存。</translation>
</message>
<message>
<source> A report is in {report}.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation> 报告在{report}。</translation>
</message>
<message>
<source>Something went wrong in townnotes.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>townnotes出现错误。</translation>
</message>
<message>
<source>What you typed last is not saved yet.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>您最后输入的内容尚未保存。</translation>
</message>
<message>
<source>What you typed is saved.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>您输入的内容已保存。</translation>
</message>
<message>
<source>Nobody is waiting, so nothing was copied.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>无人等候，因此未复制任何内容。</translation>
</message>
<message>
<source>No speaking time is running out, so nothing was copied.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>没有正在倒计时的发言，因此未复制任何内容。</translation>
</message>
<message>
<source>No contact for written inputs is listed in Prepare; nothing was copied.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>“准备”中没有列出书面意见的联系方式；未复制任何内容。</translation>
</message>
<message>
<source>Copied: {said}</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>已复制：{said}</translation>
</message>
<message>
<source>The stage shows no message.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>公共显示屏没有显示消息。</translation>
</message>
<message>
<source>On the stage: {words}</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>在公共显示屏上：{words}</translation>
</message>
<message>
<source>On the stage, as soon as it is open: {words}</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>公共显示屏一经打开即显示：{words}</translation>
</message>
<message>
<source>Shown to everybody in the call</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>向通话中的所有人显示</translation>
</message>
<message>
<source>Enter shows it; leave it empty to show none.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>Enter显示消息；留空则不显示。</translation>
</message>
<message>
<source>Speaking time – townnotes</source>
<extracomment>ui/townnotes_ui/windows/stage.py</extracomment>
<translation>发言时间 – townnotes</translation>
</message>
<message>
<source>Speaking time, for the call</source>
<extracomment>ui/townnotes_ui/windows/stage.py</extracomment>
<translation>发言时间，供通话使用</translation>
</message>
<message>
<source>Strip – townnotes</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>窄条窗口 – townnotes</translation>
</message>
<message>
<source>Strip: the note beside the call</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>窄条窗口：通话旁的笔记</translation>
</message>
<message>
<source>Back to the window</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>返回主窗口</translation>
</message>
<message>
<source>Back to the window (Esc)</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>返回主窗口（Esc）</translation>
</message>
<message>
<source>Drag to move the strip, or press Alt with an arrow</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>拖动可移动窄条窗口，或按Alt加箭头键</translation>
</message>
<message>
<source>nobody waiting · {words}</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>无人等候 · {words}</translation>
</message>
<message>
<source>list open</source>
<extracomment>ui/townnotes_ui/windows/strip.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation>名单开放</translation>
</message>
<message>
<source>next: {first}</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>下一位：{first}</translation>
</message>
<message>
<source>Note: the line you are in</source>
<extracomment>ui/townnotes_ui/windows/strip_line.py</extracomment>
<translation>笔记：您所在的行</translation>
</message>
<message>
<source>{read}?</source>
<extracomment>ui/townnotes_ui/windows/strip_session.py</extracomment>
<translation>{read}？</translation>
</message>
<message>
<source>Theme {label}, Ctrl+{key}</source>
<extracomment>ui/townnotes_ui/windows/theme_chips.py</extracomment>
<translation>主题{label}，Ctrl+{key}</translation>
</message>
<message>
<source>no time limit</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>无时限</translation>
</message>
<message>
<source>{clock} over</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>超时{clock}</translation>
</message>
<message>
<source>{clock} left</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>剩余{clock}</translation>
</message>
<message>
<source>{left} of {clock}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>{left}，时限{clock}</translation>
</message>
<message>
<source>Please conclude</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>请结束发言</translation>
</message>
<message>
<source>Please conclude now</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>请立即结束发言</translation>
</message>
<message>
<source>Paused · {left}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>已暂停 · {left}</translation>
</message>
<message>
<source>Now speaking</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>正在发言</translation>
</message>
<message>
<source>Next to speak</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>下一位发言</translation>
</message>
<message>
<source>Next: {map}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>下一位：{map}</translation>
</message>
<message>
<source>of {clock}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>时限{clock}</translation>
</message>
<message>
<source>not running</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>未计时</translation>
</message>
<message>
<source>soon over</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>时间将到</translation>
</message>
<message>
<source>nearly over</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>时间即到</translation>
</message>
<message>
<source>over time</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>超时</translation>
</message>
<message>
<source>paused</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>已暂停</translation>
</message>
<message numerus="yes">
<source>{n} waiting|{n} waiting</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>
<numerusform>{n}人等候</numerusform>
</translation>
</message>
<message>
<source>first</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>一</translation>
</message>
<message>
<source>second</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>二</translation>
</message>
<message>
<source>third</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>三</translation>
</message>
<message>
<source>fourth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>四</translation>
</message>
<message>
<source>fifth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>五</translation>
</message>
<message>
<source>sixth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>六</translation>
</message>
<message>
<source>seventh</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>七</translation>
</message>
<message>
<source>eighth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>八</translation>
</message>
<message>
<source>ninth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>九</translation>
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
<translation>{hours}小时{minutes}分</translation>
</message>
<message>
<source>Speaking time: {clock}, {state}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>发言时间：{clock}，{state}</translation>
</message>
<message>
<source>A participant</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>一名与会者</translation>
</message>
<message>
<source>late request</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>迟到的请求</translation>
</message>
<message>
<source>spoke {times}× {clock} · org. {times2}×</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>已发言{times}次 {clock} · 本组织{times2}次</translation>
</message>
<message>
<source>spoke {times}× {clock}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>已发言{times}次 {clock}</translation>
</message>
<message>
<source>org. {times}× {clock}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>本组织{times}次 {clock}</translation>
</message>
<message>
<source>heard through interpretation</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>经口译听取</translation>
</message>
<message>
<source>heard through interpretation from {language}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>经口译听取，源语言：{language}</translation>
</message>
<message>
<source>Point worded</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation>为要点措辞</translation>
</message>
<message>
<source>Points joined</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation>归并要点</translation>
</message>
<message>
<source>Said to be opposites</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation>指明为相反意见</translation>
</message>
<message>
<source>Kept apart</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation>保持分开</translation>
</message>
<message>
<source>{words}, key {key}</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>{words}，按键{key}</translation>
</message>
<message>
<source>all of them</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>全部</translation>
</message>
<message>
<source>Most similar points of the theme</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>该主题中最相近的要点</translation>
</message>
<message>
<source>Similar points in the theme</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>主题中的相近要点</translation>
</message>
<message>
<source>says the same</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>意思相同</translation>
</message>
<message>
<source>the opposite</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>意思相反</translation>
</message>
<message>
<source>keep apart</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>保持分开</translation>
</message>
<message>
<source>← → choose</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>← →选择</translation>
</message>
<message>
<source>T accepts the first, then the next</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>T接受第一个，再接受下一个</translation>
</message>
<message>
<source>{words}, {below}, alike by {share} per cent</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>{words}，{below}，相似度百分之{share}</translation>
</message>
<message>
<source>Worded so far</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>已措辞</translation>
</message>
<message numerus="yes">
<source>1 point waits for words|{n} points wait for words</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>
<numerusform>{n}个要点有待措辞</numerusform>
</translation>
</message>
<message>
<source>No point waits for words</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>已无待措辞的要点</translation>
</message>
<message numerus="yes">
<source>1 done|{n} done</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>
<numerusform>已完成{n}个</numerusform>
</translation>
</message>
<message>
<source>Go to the summary</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>转到摘要</translation>
</message>
<message>
<source>No point waits for words: each makes a sentence as noted.</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>已无待措辞的要点：每个要点均可按记录成句。</translation>
</message>
<message>
<source>No point waits for words. {counted}.</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>已无待措辞的要点。{counted}。</translation>
</message>
<message numerus="yes">
<source>1 point was worded|{n} points were worded</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>
<numerusform>已为{n}个要点措辞</numerusform>
</translation>
</message>
<message>
<source>less than a minute</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>不到一分钟</translation>
</message>
<message>
<source>about {minutes} min</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>约{minutes}分钟</translation>
</message>
<message>
<source>no theme</source>
<extracomment>ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation>无主题</translation>
</message>
<message>
<source>postponed</source>
<extracomment>ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation>已推迟</translation>
</message>
<message>
<source>perhaps the opposite</source>
<extracomment>ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation>可能相反</translation>
</message>
<message>
<source>It waits because {reason}. Give it a stance or other words; Enter postpones it.</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>此要点有待措辞，原因：{reason}。请为其选定立场或改写；Enter推迟处理。</translation>
</message>
<message>
<source>Worded: {turn}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>已措辞：{turn}</translation>
</message>
<message>
<source>Postponed: {point}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>已推迟：{point}</translation>
</message>
<message>
<source>No similar point in its theme.</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>其主题中没有相近要点。</translation>
</message>
<message>
<source>Joined with: {words_of}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>已与之归并：{words_of}</translation>
</message>
<message>
<source>The opposite of: {words_of}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>与之相反：{words_of}</translation>
</message>
<message>
<source>Kept apart from: {words_of}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>与之保持分开：{words_of}</translation>
</message>
<message>
<source>Words for the summary</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>摘要用语</translation>
</message>
<message>
<source>Words · F2 or type</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>措辞 · F2或直接输入</translation>
</message>
<message>
<source>Enter accepts and goes to the next · Esc leaves</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Enter接受并转到下一个 · Esc离开</translation>
</message>
<message>
<source>As noted</source>
<extracomment>ui/townnotes_ui/wording_round/sides.py, townnotes/domain/entities/points.py</extracomment>
<translation>所记内容</translation>
</message>
<message>
<source>No sentence yet</source>
<extracomment>ui/townnotes_ui/wording_round/sides.py</extracomment>
<translation>尚无句子</translation>
</message>
<message>
<source>agrees</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>赞同</translation>
</message>
<message>
<source>asks</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>要求</translation>
</message>
<message>
<source>emphasizes</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>强调</translation>
</message>
<message>
<source>doubts</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>质疑</translation>
</message>
<message>
<source>informs</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>告知</translation>
</message>
<message>
<source>says again</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>重申</translation>
</message>
<message>
<source>How it was said</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>表达方式</translation>
</message>
<message>
<source>Type a few letters of the stance</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>输入立场的几个字母</translation>
</message>
<message>
<source>No matching stance.</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>没有匹配的立场。</translation>
</message>
<message>
<source>Nothing was compared with it.</source>
<extracomment>townnotes/after_call/earlier.py</extracomment>
<translation>未与之作任何比较。</translation>
</message>
<message>
<source>“{name}” is of this townhall, and of no earlier one. {nothing}</source>
<extracomment>townnotes/after_call/earlier.py</extracomment>
<translation>“{name}”属于本次公开会议，而不是以往的公开会议。{nothing}</translation>
</message>
<message>
<source>.townnotes</source>
<extracomment>townnotes/archive/folders.py, townnotes/beginning.py, townnotes/safety/backups.py, townnotes/safety/privacy/clean_copy.py</extracomment>
<translation>.townnotes</translation>
</message>
<message>
<source>“{path}”: a session's name ends in {ending}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>“{path}”：会议记录的名称须以{ending}结尾。</translation>
</message>
<message>
<source>“{source}” is not an ordinary file.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>“{source}”不是普通文件。</translation>
</message>
<message>
<source>{source}: this is not UTF-8 text (byte {byte}).</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>{source}：不是UTF-8文本（第{byte}字节）。</translation>
</message>
<message>
<source>“{source}” could not be read: {reason}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>“{source}”无法读取：{reason}。</translation>
</message>
<message>
<source>{source}: {refusal}</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>{source}：{refusal}</translation>
</message>
<message>
<source>{wrong} No session was begun.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>{wrong} 未开始任何会议记录。</translation>
</message>
<message>
<source>“{path}” {damaged}. It was left as it is. {look}</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>“{path}”{damaged}。已保持原样。{look}</translation>
</message>
<message>
<source>There is no summary in “{wanted}”; it can be in {known}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>摘要没有“{wanted}”版；可选语言：{known}。</translation>
</message>
<message>
<source>The summary is final: it has one text, in one style and language. Reopen it in the window to have another; nothing was written.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>摘要已定稿：文本、文体和语言均只有一种。如需另一种，请在窗口中重新开放摘要；未写入任何内容。</translation>
</message>
<message>
<source>{name}: this is not UTF-8 text (byte {byte}).</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>{name}：不是UTF-8文本（第{byte}字节）。</translation>
</message>
<message>
<source>“{name}” could not be read: {reason}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>“{name}”无法读取：{reason}。</translation>
</message>
<message>
<source>There is no house style “{name}”; there are: {known}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>没有文体规范“{name}”；现有：{known}。</translation>
</message>
<message>
<source>There is no merge to undo.</source>
<extracomment>townnotes/changes/large_change.py</extracomment>
<translation>没有可撤销的合并。</translation>
</message>
<message>
<source>There is nothing to {value}.</source>
<extracomment>townnotes/changes/undo.py</extracomment>
<translation>没有可{value}的操作。</translation>
</message>
<message>
<source>undo</source>
<extracomment>townnotes/changes/undo.py</extracomment>
<translation>撤销</translation>
</message>
<message>
<source>redo</source>
<extracomment>townnotes/changes/undo.py</extracomment>
<translation>重做</translation>
</message>
<message>
<source>Nothing was recorded from “{missing}”. Nothing was written.</source>
<extracomment>townnotes/command_line/after_call.py</extracomment>
<translation>“{missing}”没有任何发言记录。未写入任何内容。</translation>
</message>
<message>
<source>No earlier townhall is known: name one with --earlier FILE.townnotes.</source>
<extracomment>townnotes/command_line/after_call.py</extracomment>
<translation>没有已知的以往公开会议：请用--earlier FILE.townnotes指明一次。</translation>
</message>
<message>
<source>There is no folder “{one}”. Nothing was read.</source>
<extracomment>townnotes/command_line/archive.py</extracomment>
<translation>没有文件夹“{one}”。未读取任何内容。</translation>
</message>
<message>
<source>The index of the archive cannot be read. The townhalls are untouched.</source>
<extracomment>townnotes/command_line/archive.py</extracomment>
<translation>档案索引无法读取。各次公开会议未受影响。</translation>
</message>
<message>
<source>“{words}” is said everywhere: ask for a word that tells more.</source>
<extracomment>townnotes/command_line/archive.py</extracomment>
<translation>“{words}”随处可见：请用更有区分度的词查找。</translation>
</message>
<message>
<source>Say where the backup is to be written: -o NEW.townnotes.</source>
<extracomment>townnotes/command_line/backups.py</extracomment>
<translation>请说明备份写到哪里：-o NEW.townnotes。</translation>
</message>
<message>
<source>Name two sessions to merge, or more. Nothing was written.</source>
<extracomment>townnotes/command_line/colleagues.py</extracomment>
<translation>请指明两份或更多要合并的会议记录。未写入任何内容。</translation>
</message>
<message>
<source>“{one}” is none of the files to merge. Nothing was written.</source>
<extracomment>townnotes/command_line/colleagues.py</extracomment>
<translation>“{one}”不在要合并的文件之列。未写入任何内容。</translation>
</message>
<message>
<source>“{one}” is named twice with --same or --other. Nothing was written.</source>
<extracomment>townnotes/command_line/colleagues.py</extracomment>
<translation>“{one}”在--same或--other中出现了两次。未写入任何内容。</translation>
</message>
<message>
<source>A session begins --from a JSON file or --after a townhall, not both.</source>
<extracomment>townnotes/command_line/commands.py</extracomment>
<translation>会议记录或由JSON文件开始（--from），或接续某次公开会议（--after），不能两者并用。</translation>
</message>
<message>
<source>“{target}”: the speaking times are written as .csv.</source>
<extracomment>townnotes/command_line/commands.py</extracomment>
<translation>“{target}”：发言时间应写成.csv文件。</translation>
</message>
<message>
<source>Not everywhere: {left}</source>
<extracomment>townnotes/command_line/erasing.py</extracomment>
<translation>未在所有位置清除：{left}</translation>
</message>
<message>
<source>“{pattern}”: the name ends in the format, such as .docx.</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation>“{pattern}”：名称须以格式结尾，例如.docx。</translation>
</message>
<message>
<source>There is no place {unknown} in a name; there are: {known}.</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation>名称中没有占位项{unknown}；现有：{known}。</translation>
</message>
<message>
<source>“{folder}” is not a folder: with --name, --to is the folder to write in.</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation>“{folder}”不是文件夹：使用--name时，--to为要写入的文件夹。</translation>
</message>
<message>
<source>{refusal} (--allow-leaks)</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation>{refusal} (--allow-leaks)</translation>
</message>
<message>
<source>“{kind}” is not a kind of file. The kinds are: {kinds}.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>“{kind}”不是文件类型。文件类型有：{kinds}。</translation>
</message>
<message>
<source>{error} Its columns are {headings}: say what they hold by --column, such as --column "{split}=name".</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>{error} 各列为{headings}：请用--column说明其内容，例如--column "{split}=name"。</translation>
</message>
<message>
<source>“{one}” does not say what a column holds: it is HEADING=WHAT, and WHAT one of {meanings}.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>“{one}”没有说明一列的内容：格式为HEADING=WHAT，其中WHAT须为{meanings}之一。</translation>
</message>
<message>
<source>{name} has {count} meetings ({each}). Say which by --meeting; nothing of it was written.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>{name}含有{count}次会议（{each}）。请用--meeting指明是哪一次；其内容均未写入。</translation>
</message>
<message>
<source>{name}: {assumed} If not, say --other-day; nothing of it was written.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>{name}：{assumed} 如果不是，请用--other-day说明；其内容均未写入。</translation>
</message>
<message>
<source>{name}: {said} If not, say --other-day; nothing of it was written.</source>
<extracomment>townnotes/command_line/importing_words.py</extracomment>
<translation>{name}：{said} 如果不是，请用--other-day说明；其内容均未写入。</translation>
</message>
<message>
<source>A mail is printed, not written as a table: give --mail or --to, not both.</source>
<extracomment>townnotes/command_line/lists.py</extracomment>
<translation>邮件直接输出，不写成表格：请用--mail或--to之一，不要并用。</translation>
</message>
<message>
<source>“{target}” exists already; it was left as it is. Choose another name.</source>
<extracomment>townnotes/command_line/salvaging.py, townnotes/store/backup.py</extracomment>
<translation>“{target}”已存在；已保持原样。请选择其他名称。</translation>
</message>
<message>
<source>“{filename}” cannot be written: {reason}.</source>
<extracomment>townnotes/command_line/server.py</extracomment>
<translation>“{filename}”无法写入：{reason}。</translation>
</message>
<message>
<source>“{words}”: say the name and port of the server, as live.example.org:5433.</source>
<extracomment>townnotes/command_line/server.py</extracomment>
<translation>“{words}”：请给出服务器的名称和端口，例如live.example.org:5433。</translation>
</message>
<message>
<source>The summary is final, and the file changes it. Say --reopen to take it in; nothing was written.</source>
<extracomment>townnotes/command_line/taking_back.py</extracomment>
<translation>摘要已定稿，而此文件会改动摘要。如要采用，请加--reopen；未写入任何内容。</translation>
</message>
<message>
<source>The folder “{folder}” could not be made: {reason}. Choose another with --folder.</source>
<extracomment>townnotes/demo.py</extracomment>
<translation>文件夹“{folder}”无法建立：{reason}。请用--folder另选一个。</translation>
</message>
<message>
<source>There is no gap any more. Nothing was changed.</source>
<extracomment>townnotes/domain/commands/after_call/call_words.py</extracomment>
<translation>已没有缺漏。未作任何更改。</translation>
</message>
<message>
<source>This point was deleted meanwhile. The reply is still in the field.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation>此要点已在此期间被删除。答复仍在输入框中。</translation>
</message>
<message>
<source>This point is private: it was sent to nobody. Nothing was kept.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation>此为私人要点，未发送给任何人。未保存任何内容。</translation>
</message>
<message>
<source>Type what the speaker wants recorded first.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation>请先输入发言者希望记录的内容。</translation>
</message>
<message>
<source>A correction needs the date of the reply.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation>更正须注明答复日期。</translation>
</message>
<message>
<source>This point was deleted meanwhile. Nothing was changed.</source>
<extracomment>townnotes/domain/commands/after_call/reiterations.py</extracomment>
<translation>此要点已在此期间被删除。未作任何更改。</translation>
</message>
<message>
<source>Closing</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>闭幕</translation>
</message>
<message>
<source>These items are on the agenda already; nothing was added.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>这些项目已列入议程；未添加任何内容。</translation>
</message>
<message>
<source>{count} {stand} under “{title}”: the item stays on the agenda.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>“{title}”之下有内容（{count} {stand}）：该项目保留在议程上。</translation>
</message>
<message>
<source>“{title}” is the last item of the agenda; it stays open.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>“{title}”是最后一个议程项目，仍为开放状态。</translation>
</message>
<message>
<source>Every item of the agenda is closed; open one again in Prepare.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>所有议程项目均已结束；可在“准备”中重新开放。</translation>
</message>
<message>
<source>There is no agenda yet: its items are written in Prepare.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>尚无议程：议程项目在“准备”中编写。</translation>
</message>
<message>
<source>An agenda item needs a title.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>议程项目须有标题。</translation>
</message>
<message>
<source>Two cards are needed to join; they stay as they are.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>归并需要两张卡片；卡片保持不变。</translation>
</message>
<message>
<source>This card is not a joined one; it stays as it is.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>这不是归并而成的卡片；卡片保持不变。</translation>
</message>
<message>
<source>There are no other words on this card; these stay.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>此卡片没有其他措辞；现有措辞保留。</translation>
</message>
<message>
<source>One of the two is no longer there; nothing was changed.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>两者之一已不存在；未作任何更改。</translation>
</message>
<message>
<source>These are joined as one statement; separate the card first.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>这些已归并为一项陈述；请先拆分卡片。</translation>
</message>
<message>
<source>That card is no longer in this theme; the order stays.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>该卡片已不在此主题下；顺序保持不变。</translation>
</message>
<message>
<source>The card or the theme is no longer there; nothing was changed.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>卡片或主题已不存在；未作任何更改。</translation>
</message>
<message>
<source>“{min}” and “{min2}” are not one statement; the cards stay as they are.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>“{min}”与“{min2}”不是同一项陈述；卡片保持不变。</translation>
</message>
<message>
<source>The opening note has no speaker and no time: nothing was changed.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>开场笔记没有发言者和时间：未作任何更改。</translation>
</message>
<message>
<source>An intervention that has ended keeps an end; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>已结束的发言须有结束时间；{stays}。</translation>
</message>
<message>
<source>The opening note has no speaker: nothing was changed.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>开场笔记没有发言者：未作任何更改。</translation>
</message>
<message>
<source>An intervention needs a speaker; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>发言须有发言者；{stays}。</translation>
</message>
<message>
<source>An intervention needs the time at which it began; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>发言须有开始时间；{stays}。</translation>
</message>
<message>
<source>That time is in the future; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>该时间尚未到来；{stays}。</translation>
</message>
<message>
<source>An intervention cannot end before it began; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>发言结束时间不能早于开始时间；{stays}。</translation>
</message>
<message>
<source>A participant needs a name or an organization.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>与会者须有姓名或组织。</translation>
</message>
<message>
<source>{name} is already in the table.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>{name}已在表中。</translation>
</message>
<message>
<source>A participant needs a name or an organization; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>与会者须有姓名或组织；保留原有内容。</translation>
</message>
<message>
<source>{name} has taken the floor and stays in the record. If somebody else spoke, correct the speaker of that intervention first.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>{name}已经发言，须保留在记录中。如实际发言的是他人，请先更正该次发言的发言者。</translation>
</message>
<message>
<source>A category needs a singular and a plural, such as “stakeholder” and “stakeholders”.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>类别须有单数和复数形式，例如“stakeholder”和“stakeholders”。</translation>
</message>
<message>
<source>A category needs a singular and a plural; the earlier ones stay.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>类别须有单数和复数形式；保留原有形式。</translation>
</message>
<message>
<source>{holders} of the participants are “{plural}”: give them another category first.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>有{holders}名与会者属于“{plural}”类：请先为其另选类别。</translation>
</message>
<message>
<source>These words show no stance. Type ! and its first letters, as in !call.</source>
<extracomment>townnotes/domain/commands/points.py</extracomment>
<translation>这些词没有体现立场。请输入!和立场的首字母，例如!call。</translation>
</message>
<message>
<source>{attendance} participants cannot be: {speakers} of them took the floor already.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>与会者不可能只有{attendance}人：已有{speakers}人发言。</translation>
</message>
<message>
<source>The summary is final. Reopen it, in Summary, to write it in another style or language; nothing was changed.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>摘要已定稿。如要用其他文体或语言编写，请在“摘要”中重新开放；未作任何更改。</translation>
</message>
<message>
<source>A note-taker needs a name.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>记录员须有姓名。</translation>
</message>
<message>
<source>“{value}” is not an e-mail address: it needs an @ and no spaces.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>“{value}”不是电子邮件地址：须含@且无空格。</translation>
</message>
<message>
<source>“{value}” is not a web link: it starts with https:// or http://.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>“{value}”不是网页链接：须以https://或http://开头。</translation>
</message>
<message>
<source>“{typed}”: a summary is written in English, French or Spanish.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>“{typed}”：摘要以英文、法文或西班牙文编写。</translation>
</message>
<message>
<source>{ordinal} is not a number in a series: the first townhall is 1.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>{ordinal}不是系列中的序号：第一次公开会议为1。</translation>
</message>
<message>
<source>The number of participants cannot be below zero.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>与会人数不能小于零。</translation>
</message>
<message>
<source>No line is ticked: the list stays as it is.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>未勾选任何一行：名单保持不变。</translation>
</message>
<message>
<source>That request is no longer on the list; nothing was changed.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>该请求已不在名单上；未作任何更改。</translation>
</message>
<message>
<source>“{kind}” is not a kind of intervention; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>“{kind}”不是发言类型；保留原有类型。</translation>
</message>
<message>
<source>A time limit must be between a second and a day; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>时限须在一秒至一天之间；保留原有时限。</translation>
</message>
<message>
<source>That request is no longer on the list; nobody was called.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>该请求已不在名单上；未请任何人发言。</translation>
</message>
<message>
<source>The townhall has ended already; nothing was changed.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>公开会议已经结束；未作任何更改。</translation>
</message>
<message>
<source>Nobody has the floor: there is no timer to pause.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>无人发言：没有可暂停的计时。</translation>
</message>
<message>
<source>That request is no longer on the list; the order stays.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>该请求已不在名单上；顺序保持不变。</translation>
</message>
<message>
<source>Late requests stay after the others: move a late one up to put it among them.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>迟到的请求排在其他请求之后：如要与其他请求同列，请将其上移。</translation>
</message>
<message>
<source>The list has changed meanwhile; it stays as it is.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>名单在此期间已有变动；名单保持不变。</translation>
</message>
<message>
<source>Late requests stay after the others; the list stays as it is.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>迟到的请求排在其他请求之后；名单保持不变。</translation>
</message>
<message>
<source>Nobody has the floor: there is no time to add to.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation>无人发言：没有可增加的时间。</translation>
</message>
<message>
<source>This intervention has no limit, so there is nothing to add to or to take from; the time spoken goes on being measured.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation>此次发言没有时限，无从增减；发言时间继续计量。</translation>
</message>
<message>
<source>The limit is at 0:00 already: no more can be taken.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation>时限已为0:00：不能再减。</translation>
</message>
<message>
<source>There is no category to give a time limit to: add one first.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation>没有可设定时限的类别：请先添加类别。</translation>
</message>
<message>
<source>A stance is followed by a noun, to, that, or -ing.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>立场之后接名词、to、that或-ing形式。</translation>
</message>
<message>
<source>There is no summary in that language.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>没有该语言的摘要。</translation>
</message>
<message>
<source>A stance needs a word, such as “pleaded for”.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>立场须有词语，例如“pleaded for”。</translation>
</message>
<message>
<source>There is a stance “{words}” already.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>立场“{words}”已存在。</translation>
</message>
<message>
<source>“{words}” needs a stance it is as strong as, such as “called for”, so that the summary can put it in order.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>“{words}”须对应一个强度相当的立场，例如“called for”，以便摘要排序。</translation>
</message>
<message>
<source>This point was deleted meanwhile. The sentence is as it was.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation>此要点已在此期间被删除。句子保持原样。</translation>
</message>
<message>
<source>The summary is not final: it can be changed as it is.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation>摘要尚未定稿：可直接更改。</translation>
</message>
<message>
<source>The summary is final. Reopen it to change it; nothing was changed.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation>摘要已定稿。如要更改，请重新开放；未作任何更改。</translation>
</message>
<message>
<source>This sentence is no longer there. The others are as they were.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation>此句已不存在。其他句子保持原样。</translation>
</message>
<message>
<source>A text needs a short name, such as REV2, or a name.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>文本须有简称（例如REV2）或名称。</translation>
</message>
<message>
<source>There is a text “{short}” already.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>文本“{short}”已存在。</translation>
</message>
<message>
<source>A text needs a short name or a name; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>文本须有简称或名称；保留原有内容。</translation>
</message>
<message>
<source>There are no paragraphs in it; nothing was changed.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>其中没有段落；未作任何更改。</translation>
</message>
<message>
<source>{points} {short}: it stays, so that they say what they spoke to.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>{points} {short}：予以保留，以表明这些要点所针对的内容。</translation>
</message>
<message>
<source>Themes have two levels, as in “labour rights &gt; wage theft”.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>主题分两级，例如“劳工权利 &gt; 拖欠工资”。</translation>
</message>
<message>
<source>A theme cannot stand under itself.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>主题不能置于自身之下。</translation>
</message>
<message>
<source>A theme needs a word; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>主题须有词语；保留原有主题。</translation>
</message>
<message>
<source>A theme needs a word.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>主题须有词语。</translation>
</message>
<message>
<source>“{label}” was merged into “{label2}”: separate them first.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>“{label}”已合并到“{label2}”：请先拆分。</translation>
</message>
<message>
<source>There is a theme “{label}” already.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>主题“{label}”已存在。</translation>
</message>
<message>
<source>“{key}” cannot be a theme’s key: use one digit from 1 on, or one letter other than d, m, p, s and z.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>“{key}”不能用作主题的按键：请用1至9中的一个数字，或d、m、p、s、z以外的一个字母。</translation>
</message>
<message>
<source>The key {key} belongs to “{label}” already.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>按键{key}已属于“{label}”。</translation>
</message>
<message>
<source>“{label}” cannot stand under itself; it stays where it is.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>“{label}”不能置于自身之下；保留在原处。</translation>
</message>
<message>
<source>“{label}” stands under “{label2}” itself: there are two levels.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>“{label}”本身已置于“{label2}”之下：主题只有两级。</translation>
</message>
<message>
<source>“{label}” has themes under it, as “{label2}”: there are two levels.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>“{label}”之下已有主题，例如“{label2}”：主题只有两级。</translation>
</message>
<message>
<source>“{label}” cannot be merged into itself; nothing was changed.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>“{label}”不能合并到自身；未作任何更改。</translation>
</message>
<message>
<source>Nothing was merged into “{label}”; nothing was changed.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>没有主题合并到“{label}”；未作任何更改。</translation>
</message>
<message>
<source>There is no date “{words}”: write it like 11 March 2026 or 2026-03-11.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation>没有日期“{words}”：请写成11 March 2026或2026-03-11的形式。</translation>
</message>
<message>
<source>“{typed}” is not a time: write it like 10:45 or 10:45:30.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation>“{typed}”不是时间：请写成10:45或10:45:30的形式。</translation>
</message>
<message>
<source>“{words}” is not a speaking time: write 3, 2:30 or 150 s.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation>“{words}”不是发言时间：请写成3、2:30或150 s的形式。</translation>
</message>
<message>
<source>A speaking time of {words} cannot be: leave it empty for no limit at all.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation>发言时间不能为{words}：如不设时限，请留空。</translation>
</message>
<message>
<source>group statement</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>集团发言</translation>
</message>
<message>
<source>video message</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>视频致辞</translation>
</message>
<message>
<source>convener reply</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>召集人答复</translation>
</message>
<message>
<source>point of order</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>程序问题</translation>
</message>
<message>
<source>right of reply</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>答辩权</translation>
</message>
<message>
<source>procedural</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>程序性发言</translation>
</message>
<message>
<source>Also called</source>
<extracomment>townnotes/domain/entities/people.py</extracomment>
<translation>别称</translation>
</message>
<message>
<source>Note-taker</source>
<extracomment>townnotes/domain/entities/points.py, townnotes/domain/entities/summary.py</extracomment>
<translation>记录员</translation>
</message>
<message>
<source>A theme</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation>主题</translation>
</message>
<message>
<source>A paragraph</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation>段落</translation>
</message>
<message>
<source>Somebody named</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation>提及的人</translation>
</message>
<message>
<source>Source</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation>来源</translation>
</message>
<message>
<source>Bold and italic</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>粗体和斜体</translation>
</message>
<message>
<source>Words commented on</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>被评注的词语</translation>
</message>
<message>
<source>Settled</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>已处理</translation>
</message>
<message>
<source>The same</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>相同</translation>
</message>
<message>
<source>Stance before</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>先前立场</translation>
</message>
<message>
<source>Of the text as a whole</source>
<extracomment>townnotes/domain/entities/townhall.py</extracomment>
<translation>关于全文</translation>
</message>
<message>
<source>Words in another language</source>
<extracomment>townnotes/domain/entities/townhall.py</extracomment>
<translation>另一语言的措辞</translation>
</message>
<message>
<source>French</source>
<extracomment>townnotes/domain/languages.py</extracomment>
<translation>法文</translation>
</message>
<message>
<source>Spanish</source>
<extracomment>townnotes/domain/languages.py</extracomment>
<translation>西班牙文</translation>
</message>
<message>
<source>All these themes are known already; nothing was changed.</source>
<extracomment>townnotes/domain/points/theme_lists.py</extracomment>
<translation>这些主题均已存在；未作任何更改。</translation>
</message>
<message>
<source>The shared folder “{place}” cannot be used: {reason}.</source>
<extracomment>townnotes/folder/files.py</extracomment>
<translation>共享文件夹“{place}”无法使用：{reason}。</translation>
</message>
<message>
<source>Your own file “{name}” in the shared folder was written by a newer townnotes, so it was left as it is. Update townnotes to share again.</source>
<extracomment>townnotes/folder/shared.py</extracomment>
<translation>您在共享文件夹中的文件“{name}”是由较新版本的townnotes写成的，因此已保持原样。如要再次共享，请更新townnotes。</translation>
</message>
<message>
<source>The shared folder “{place}” cannot be used: another disk is there instead.</source>
<extracomment>townnotes/folder/shared.py</extracomment>
<translation>共享文件夹“{place}”无法使用：该处现为另一磁盘。</translation>
</message>
<message>
<source>“{path}” is the session that is open here, or another name of it. Nothing was done with it.</source>
<extracomment>townnotes/held_files.py</extracomment>
<translation>“{path}”就是此处打开的会议记录，或其另一名称。未对其作任何处理。</translation>
</message>
<message>
<source>Zoom participants</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Zoom与会者</translation>
</message>
<message>
<source>Zoom webinar</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Zoom网络研讨会</translation>
</message>
<message>
<source>Zoom questions and answers</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Zoom问答</translation>
</message>
<message>
<source>Zoom poll</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Zoom投票</translation>
</message>
<message>
<source>Teams attendance</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Teams出席情况</translation>
</message>
<message>
<source>Teams list of who joined and left</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Teams进出人员名单</translation>
</message>
<message>
<source>Meet attendance</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Meet出席情况</translation>
</message>
<message>
<source>Zoom chat</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Zoom聊天</translation>
</message>
<message>
<source>Zoom captions</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Zoom字幕</translation>
</message>
<message>
<source>Zoom transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Zoom文字记录</translation>
</message>
<message>
<source>Teams transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Teams文字记录</translation>
</message>
<message>
<source>Teams transcript in Word</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Teams文字记录（Word）</translation>
</message>
<message>
<source>Meet transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Meet文字记录</translation>
</message>
<message>
<source>Otter transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Otter文字记录</translation>
</message>
<message>
<source>Subtitles</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>字幕</translation>
</message>
<message>
<source>List of people</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>人员名单</translation>
</message>
<message>
<source>List of names</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>姓名名单</translation>
</message>
<message>
<source>It was left as it is.</source>
<extracomment>townnotes/importers/notes/file_reading.py, townnotes/store/opening.py</extracomment>
<translation>已保持原样。</translation>
</message>
<message>
<source>“{path}” {what}.</source>
<extracomment>townnotes/importers/notes/file_reading.py, townnotes/taking_back/word_parts.py</extracomment>
<translation>“{path}”{what}。</translation>
</message>
<message>
<source>“{path}” could not be read: {reason}. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>“{path}”无法读取：{reason}。{untouched}</translation>
</message>
<message>
<source>“{path}” is not a file name.</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>“{path}”不是文件名。</translation>
</message>
<message>
<source>“{name}” holds no text, so there is nothing to bring in.</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>“{name}”没有文字，无可导入。</translation>
</message>
<message>
<source>“{name}” holds {size}: notes of a townhall are much shorter, so nothing of it was read. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>“{name}”大小为{size}：公开会议的笔记要短得多，因此未予读取。{untouched}</translation>
</message>
<message>
<source>“{name}” is locked with a password, or was saved by a very old Word. Open it in Word and save it as .docx without a password. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>“{name}”有密码保护，或由很旧的Word保存。请在Word中打开，并另存为不带密码的.docx。{untouched}</translation>
</message>
<message>
<source>“{name}” is not a Word file, whatever its name says. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>“{name}”虽名为Word文件，实则不是。{untouched}</translation>
</message>
<message>
<source>“{name}” holds no text, whatever its name says. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>“{name}”虽名为文本，实则没有文字。{untouched}</translation>
</message>
<message>
<source>“{name}” is an OpenDocument text, whatever its name says. Open it, and save it as .docx. It was left as it is.</source>
<extracomment>townnotes/importers/notes/word.py</extracomment>
<translation>“{name}”的名称与内容不符，实为OpenDocument文本。请打开并另存为.docx。已保持原样。</translation>
</message>
<message>
<source>“{name}” declares a type of its own, as no Word file does.</source>
<extracomment>townnotes/importers/notes/word.py</extracomment>
<translation>“{name}”声明了自定类型，Word文件不会如此。</translation>
</message>
<message>
<source>“{name}” is damaged, or no Word file: {why_broken}. It was left as it is; open it in Word and save it again.</source>
<extracomment>townnotes/importers/notes/word.py</extracomment>
<translation>“{name}”已损坏，或不是Word文件：{why_broken}。已保持原样；请在Word中打开并重新保存。</translation>
</message>
<message>
<source>Nothing was brought in.</source>
<extracomment>townnotes/importers/tables/content.py, townnotes/importers/texts/text_file.py</extracomment>
<translation>未导入任何内容。</translation>
</message>
<message>
<source>“{name}” is a workbook or document of an older form: save it as .xlsx or .csv. {untouched}</source>
<extracomment>townnotes/importers/tables/content.py</extracomment>
<translation>“{name}”是旧格式的工作簿或文档：请另存为.xlsx或.csv。{untouched}</translation>
</message>
<message>
<source>“{name}” has {size} MB; lists, reports and words of a call are far smaller. {untouched}</source>
<extracomment>townnotes/importers/tables/content.py</extracomment>
<translation>“{name}”大小为{size} MB；名单、报告和通话文字远小于此。{untouched}</translation>
</message>
<message>
<source>“{name}” could not be read: {reason}. {untouched}</source>
<extracomment>townnotes/importers/tables/content.py, townnotes/importers/texts/text_file.py</extracomment>
<translation>“{name}”无法读取：{reason}。{untouched}</translation>
</message>
<message>
<source>“{name}” could not be read: {why}. Nothing was brought in.</source>
<extracomment>townnotes/importers/tables/workbook.py</extracomment>
<translation>“{name}”无法读取：{why}。未导入任何内容。</translation>
</message>
<message>
<source>“{name}” is far larger than any text spoken to. {untouched}</source>
<extracomment>townnotes/importers/texts/text_file.py</extracomment>
<translation>“{name}”远大于任何供讨论的文本。{untouched}</translation>
</message>
<message>
<source>“{name}” is a PDF: open it, copy its text, and paste that here. {untouched}</source>
<extracomment>townnotes/importers/texts/text_file.py</extracomment>
<translation>“{name}”是PDF：请打开并复制其文字，粘贴到此处。{untouched}</translation>
</message>
<message>
<source>“{name}” holds no text. {untouched}</source>
<extracomment>townnotes/importers/texts/text_file.py</extracomment>
<translation>“{name}”没有文字。{untouched}</translation>
</message>
<message>
<source>This is not a townnotes session: it is nested too deeply.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>这不是townnotes会议记录：嵌套层次过深。</translation>
</message>
<message>
<source>This is not JSON: {error}.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>这不是JSON：{error}。</translation>
</message>
<message>
<source>format: not a townnotes session (it should say "{format}").</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>format：不是townnotes会议记录（应为"{format}"）。</translation>
</message>
<message>
<source>version: a whole number is needed.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>version：须为整数。</translation>
</message>
<message>
<source>version: {version} is newer than this townnotes reads ({version2}). Update townnotes.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>version：{version}比此townnotes可读的版本（{version2}）更新。请更新townnotes。</translation>
</message>
<message>
<source>{path}.id: every item needs an id, a text of its own.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}.id：每一项均须有id，即其自身的文本。</translation>
</message>
<message>
<source>{path}.id: "{id}" is used twice.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}.id："{id}"使用了两次。</translation>
</message>
<message>
<source>{path}.speaker: an intervention needs a speaker.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}.speaker：发言须有发言者。</translation>
</message>
<message>
<source>{path}: {with_itself} itself.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}：{with_itself}自身。</translation>
</message>
<message>
<source>{path}: {wrong}</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}：{wrong}</translation>
</message>
<message>
<source>{path}: no {nouns} "{id}"</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}：没有{nouns} "{id}"</translation>
</message>
<message>
<source>{twice}: the key "{twice}" is given twice in one place.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{twice}：键"{twice}"在同一处出现了两次。</translation>
</message>
<message>
<source>{path}: an object {{…}} is needed, not {kind_of}.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}：须为对象{{…}}，而不是{kind_of}。</translation>
</message>
<message>
<source>{path}: a list is needed, not {kind_of}.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}：须为列表，而不是{kind_of}。</translation>
</message>
<message>
<source>The authority of this server is not in “{folder}”, and with another no link would be good any more. Name its folder with --folder. Nothing was changed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>此服务器的证书颁发机构不在“{folder}”中，若改用其他机构，所有链接都将失效。请用--folder指明其文件夹。未作任何更改。</translation>
</message>
<message>
<source>Name the office the link is for.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>请指明链接供哪个办公室使用。</translation>
</message>
<message>
<source>The server is not set up yet: run “townnotes server init” first.</source>
<extracomment>townnotes/live/administration.py, townnotes/live/words.py</extracomment>
<translation>服务器尚未设置：请先运行“townnotes server init”。</translation>
</message>
<message>
<source>The program “pg_dump” of PostgreSQL is not installed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>未安装PostgreSQL的程序“pg_dump”。</translation>
</message>
<message>
<source>“{target}” cannot be made: {reason}.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>“{target}”无法建立：{reason}。</translation>
</message>
<message>
<source>The backup failed, and no file was written: {said}</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>备份失败，未写成任何文件：{said}</translation>
</message>
<message>
<source>Several townhalls begin like that: {said}. Say which one.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>有多次公开会议以此开头：{said}。请指明是哪一次。</translation>
</message>
<message>
<source>No matching townhall is on the server: “{wanted}”. Nothing was closed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>服务器上没有匹配的公开会议：“{wanted}”。未关闭任何内容。</translation>
</message>
<message>
<source>This role of PostgreSQL may not take rights away from guests. Run it as “postgres”, or as another superuser. Nothing was changed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>此PostgreSQL角色无权撤销来宾的权限。请以“postgres”或其他超级用户身份运行。未作任何更改。</translation>
</message>
<message>
<source>This PostgreSQL is older than version 15. Nothing was changed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>此PostgreSQL低于第15版。未作任何更改。</translation>
</message>
<message>
<source>The program “openssl” is not installed; it makes the certificate.</source>
<extracomment>townnotes/live/certificates.py</extracomment>
<translation>未安装生成证书所需的程序“openssl”。</translation>
</message>
<message>
<source>The certificate could not be made: {last}</source>
<extracomment>townnotes/live/certificates.py</extracomment>
<translation>证书无法生成：{last}</translation>
</message>
<message>
<source>The link names no authority, and this computer has no store of them, so the live server cannot be told from another. Ask whoever runs it for a link with an authority.</source>
<extracomment>townnotes/live/connection.py</extracomment>
<translation>链接没有指明证书颁发机构，而本计算机也没有机构证书库，因此无法辨别实时服务器的真伪。请向服务器管理者索取含颁发机构的链接。</translation>
</message>
<message>
<source>That link joins one townhall. To share one of your own, ask whoever runs the server for your office’s link: it begins with “townnotes:host?”.</source>
<extracomment>townnotes/live/hosting.py</extracomment>
<translation>该链接用于加入一次公开会议。如要共享您自己的公开会议，请向服务器管理者索取贵办公室的链接：以“townnotes:host?”开头。</translation>
</message>
<message>
<source>That link is your office’s own: it opens townhalls, and joins none. Paste it in Settings, and do not pass it on.</source>
<extracomment>townnotes/live/hosting.py</extracomment>
<translation>该链接为贵办公室专用：用于开设公开会议，不能用于加入。请将其粘贴到“设置”中，切勿转给他人。</translation>
</message>
<message>
<source>This link is not whole: a part of it is missing or changed. Copy all of it, from “townnotes:” to its end.</source>
<extracomment>townnotes/live/links.py</extracomment>
<translation>此链接不完整：有一部分缺失或被改动。请从“townnotes:”开始完整复制到末尾。</translation>
</message>
<message>
<source>The townhall is no longer on the live server.</source>
<extracomment>townnotes/live/preview.py</extracomment>
<translation>该公开会议已不在实时服务器上。</translation>
</message>
<message>
<source>The link is of another townhall than this one.</source>
<extracomment>townnotes/live/townhall.py</extracomment>
<translation>链接属于另一次公开会议。</translation>
</message>
<message>
<source>This townnotes was installed without its part for live townhalls. Install it with “townnotes[live]”, or share through a folder.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>此townnotes未安装实时公开会议组件。请安装“townnotes[live]”，或通过文件夹共享。</translation>
</message>
<message>
<source>The live server is of a version that is {age} than this townnotes. {update}.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>实时服务器的版本与此townnotes不一致（{age}）。{update}。</translation>
</message>
<message>
<source>The live server {place} does not answer; the way to it may be slow.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>实时服务器{place}没有应答；连接可能较慢。</translation>
</message>
<message>
<source>The live server {place} refused: {first_line}.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>实时服务器{place}拒绝：{first_line}。</translation>
</message>
<message>
<source>The live server refused entries that say they are of {who}: everybody writes there for themselves.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>实时服务器拒绝了署名为{who}的条目：在那里人人只能以自己的名义写入。</translation>
</message>
<message>
<source>What answers at {place} cannot prove that it is the live server of this link, so nothing was sent to it. The link may be of another server, somebody may be in between, or the date of this computer is wrong.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>{place}处的应答方无法证明自己是此链接的实时服务器，因此未向其发送任何内容。可能是链接属于另一服务器，可能是有人从中拦截，也可能是本计算机日期有误。</translation>
</message>
<message>
<source>There is no server called “{host}”, or no way to the internet.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>没有名为“{host}”的服务器，或无法连接互联网。</translation>
</message>
<message>
<source>What answers at {place} is no live server of townnotes.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>{place}处的应答方不是townnotes的实时服务器。</translation>
</message>
<message>
<source>The live server {place} cannot be reached.{proxy}</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>无法连接实时服务器{place}。{proxy}</translation>
</message>
<message>
<source>PostgreSQL said: {first_line}.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>PostgreSQL报告：{first_line}。</translation>
</message>
<message>
<source>This session is empty: begin the townhall first, then share it.</source>
<extracomment>townnotes/live_place.py, townnotes/sharing.py</extracomment>
<translation>此会议记录为空：请先开始公开会议，再行共享。</translation>
</message>
<message>
<source>Nothing was noted of this townhall yet. Try the link again later.</source>
<extracomment>townnotes/live_place.py</extracomment>
<translation>此次公开会议尚无任何记录。请稍后再试此链接。</translation>
</message>
<message>
<source>{trouble} No session was begun.</source>
<extracomment>townnotes/live_place.py, townnotes/sharing.py</extracomment>
<translation>{trouble} 未开始任何会议记录。</translation>
</message>
<message>
<source>There is no backup {number}; {there}. Nothing was written.</source>
<extracomment>townnotes/safety/backups.py</extracomment>
<translation>没有备份{number}；{there}。未写入任何内容。</translation>
</message>
<message>
<source>Nobody is called “{name}” here; nothing was erased.</source>
<extracomment>townnotes/safety/privacy/erasing.py</extracomment>
<translation>这里没有名为“{name}”的人；未清除任何内容。</translation>
</message>
<message>
<source>The shared folder “{folder}” cannot be read: {reason}.</source>
<extracomment>townnotes/safety/privacy/erasing.py</extracomment>
<translation>共享文件夹“{folder}”无法读取：{reason}。</translation>
</message>
<message>
<source>organization</source>
<extracomment>townnotes/safety/privacy/people.py</extracomment>
<translation>组织</translation>
</message>
<message>
<source>{count} people are called “{wanted}”: {said}. Name one by the id.</source>
<extracomment>townnotes/safety/privacy/people.py</extracomment>
<translation>有{count}人名为“{wanted}”：{said}。请用id指明其一。</translation>
</message>
<message>
<source>Name somebody.</source>
<extracomment>townnotes/safety/privacy/people.py</extracomment>
<translation>请指明一人。</translation>
</message>
<message>
<source>“{one}” could not be deleted: {reason}.</source>
<extracomment>townnotes/safety/privacy/session_copies.py</extracomment>
<translation>“{one}”无法删除：{reason}。</translation>
</message>
<message>
<source>is damaged, or another program has changed it</source>
<extracomment>townnotes/safety/salvaging.py</extracomment>
<translation>已损坏，或被其他程序改动</translation>
</message>
<message>
<source>“{path}” is open in another townnotes. Close it there first.</source>
<extracomment>townnotes/safety/salvaging.py</extracomment>
<translation>“{path}”已在另一个townnotes中打开。请先在那里关闭。</translation>
</message>
<message>
<source>Nothing of a townhall can be read in “{path}”. It was left as it is.</source>
<extracomment>townnotes/safety/salvaging.py</extracomment>
<translation>在“{path}”中读不出任何公开会议内容。已保持原样。</translation>
</message>
<message>
<source>This was erased from the session permanently; nothing was changed.</source>
<extracomment>townnotes/session.py</extracomment>
<translation>此内容已从会议记录中永久清除；未作任何更改。</translation>
</message>
<message>
<source>Beside your points from now on</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>从现在起显示在您的要点旁</translation>
</message>
<message>
<source>The session opened last</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>上次打开的会议记录</translation>
</message>
<message>
<source>The sessions opened lately, the latest first</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>最近打开的会议记录，最新的在前</translation>
</message>
<message>
<source>On each first step, until it was done once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>每个初始步骤均有提示，直至完成一次</translation>
</message>
<message>
<source>The first steps that were done</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>已完成的初始步骤</translation>
</message>
<message>
<source>Seconds before the time is up</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>距时间用完的秒数</translation>
</message>
<message>
<source>Your microphone may be open</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>您的麦克风可能开着</translation>
</message>
<message>
<source>The same, before the time is up</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>同上，在时间用完之前</translation>
</message>
<message>
<source>How many the stage display names</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>公共显示屏列出的人数</translation>
</message>
<message>
<source>Of the window and of commands, at once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>用于窗口和命令，立即生效</translation>
</message>
<message>
<source>Light and dark, or as the system has it</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>浅色或深色，或跟随系统</translation>
</message>
<message>
<source>From the next start on</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>下次启动时生效</translation>
</message>
<message>
<source>How 3/12 is read; asked once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>3/12的读法；只询问一次</translation>
</message>
<message>
<source>Of all that is written, at once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>所有文字的大小，立即生效</translation>
</message>
<message>
<source>Misspelt words are underlined in lines at rest</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>停顿后，行内拼写错误的词加下划线</translation>
</message>
<message>
<source>As the house style has them; Backspace brings one back</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>按文体规范展开；按Backspace复原</translation>
</message>
<message>
<source>Words that count as right, too</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>同样视为正确的词</translation>
</message>
<message>
<source>Keys that differ from the usual ones, by action</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>与默认不同的按键，按操作列出</translation>
</message>
<message>
<source>What was chosen for the last export</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>上次导出时的选择</translation>
</message>
<message>
<source>The last exports, by the series of townhalls</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>最近的导出，按公开会议系列列出</translation>
</message>
<message>
<source>Shared folders, by the townhall</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>共享文件夹，按公开会议列出</translation>
</message>
<message>
<source>From whoever runs the server; for sharing live</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>由服务器管理者提供；用于实时共享</translation>
</message>
<message>
<source>The folders that the archive is asked of</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>档案查询所用的文件夹</translation>
</message>
<message>
<source>What headings of lists were said to mean</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>名单标题曾被指明的含义</translation>
</message>
<message>
<source>“{folder}”: name the whole path of the folder.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>“{folder}”：请给出文件夹的完整路径。</translation>
</message>
<message>
<source>There is no folder “{folder}”. Nothing was shared.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>没有文件夹“{folder}”。未共享任何内容。</translation>
</message>
<message>
<source>What is in “{folder}” was written by a newer townnotes. Update townnotes to continue it. Nothing was changed.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>“{folder}”中的内容由较新版本的townnotes写成。如要继续，请更新townnotes。未作任何更改。</translation>
</message>
<message>
<source>No townhall is shared in “{folder}”: it holds no whole file that ends in {suffix}. If it was shared a moment ago, it may still be on its way.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>“{folder}”中没有共享的公开会议：其中没有以{suffix}结尾的完整文件。如果刚刚共享，文件可能仍在传送途中。</translation>
</message>
<message>
<source>No townhall in “{folder}” is called “{wanted}”; there are: {said}.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>“{folder}”中没有名为“{wanted}”的公开会议；现有：{said}。</translation>
</message>
<message>
<source>“{folder}” holds several townhalls: {said}. Say which one.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>“{folder}”中有多次公开会议：{said}。请指明是哪一次。</translation>
</message>
<message>
<source>Nothing in “{folder}” could be read yet; it may still be on its way.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>“{folder}”中尚无可读内容；文件可能仍在传送途中。</translation>
</message>
<message>
<source>The folder “{folder}” could not be made: {reason}.</source>
<extracomment>townnotes/starting/practice_call.py</extracomment>
<translation>文件夹“{folder}”无法建立：{reason}。</translation>
</message>
<message>
<source>{trouble} No practice call was begun.</source>
<extracomment>townnotes/starting/practice_call.py</extracomment>
<translation>{trouble} 未开始练习通话。</translation>
</message>
<message>
<source>The townhalls themselves are untouched.</source>
<extracomment>townnotes/store/archive/asking.py, townnotes/store/archive/filling.py</extracomment>
<translation>各次公开会议本身未受影响。</translation>
</message>
<message>
<source>No backup could be made.</source>
<extracomment>townnotes/store/backup.py</extracomment>
<translation>无法建立备份。</translation>
</message>
<message>
<source>The copy “{target}” was not sound after it was written, so it was thrown away. {no_backup}</source>
<extracomment>townnotes/store/backup.py</extracomment>
<translation>副本“{target}”写成后不完好，已予丢弃。{no_backup}</translation>
</message>
<message>
<source>The backup is of before something was erased.</source>
<extracomment>townnotes/store/catching_up.py</extracomment>
<translation>此备份早于某项清除。</translation>
</message>
<message>
<source>The backup holds what the session holds no more.</source>
<extracomment>townnotes/store/catching_up.py</extracomment>
<translation>此备份含有会议记录中已不存在的内容。</translation>
</message>
<message>
<source>The last save of “{path}” was not finished and cannot be reversed: “{name}” beside it is damaged. Both were left as they are.</source>
<extracomment>townnotes/store/damage/journal.py</extracomment>
<translation>“{path}”上次保存未完成，且无法回退：旁边的“{name}”已损坏。两者均已保持原样。</translation>
</message>
<message>
<source>.lock</source>
<extracomment>townnotes/store/drive_locks.py</extracomment>
<translation>.lock</translation>
</message>
<message>
<source>“{path}” lies on a drive that knows no locks. It was open in another townnotes, perhaps on another computer, which has not said so for five minutes: make sure that it is closed there before you open it here.</source>
<extracomment>townnotes/store/drive_locks.py</extracomment>
<translation>“{path}”所在驱动器不支持锁定。该文件曾在另一个townnotes（可能在另一台计算机）中打开，且已五分钟没有动静：在此打开之前，请确认那里已关闭。</translation>
</message>
<message>
<source>“{path}” is open in another townnotes, here or on another computer. Close it there first.</source>
<extracomment>townnotes/store/drive_locks.py</extracomment>
<translation>“{path}”已在另一个townnotes中打开（在本机或另一台计算机）。请先在那里关闭。</translation>
</message>
<message>
<source>What you typed is kept here and written as soon as it can be.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation>您输入的内容保留在此，一旦可行即行写入。</translation>
</message>
<message>
<source>The whole session is being written again.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation>正在重新写入整份会议记录。</translation>
</message>
<message>
<source>No place is known for it.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation>没有可用的位置。</translation>
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
<translation>没有备份。</translation>
</message>
<message>
<source>“{path}” is a folder, not a townnotes file.</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>“{path}”是文件夹，不是townnotes文件。</translation>
</message>
<message>
<source>“{path}” is not an ordinary file. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>“{path}”不是普通文件。{untouched}</translation>
</message>
<message>
<source>There is no file “{path}”.</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>没有文件“{path}”。</translation>
</message>
<message>
<source>“{path}” is not a townnotes file. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>“{path}”不是townnotes文件。{untouched}</translation>
</message>
<message>
<source>“{path}” belongs to another program than townnotes. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>“{path}”属于townnotes以外的程序。{untouched}</translation>
</message>
<message>
<source>“{path}” holds things that townnotes did not put there ({strange}), so it is not opened. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>“{path}”含有并非townnotes放入的内容（{strange}），因此不予打开。{untouched}</translation>
</message>
<message>
<source>“{path}” is damaged. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>“{path}”已损坏。{untouched}</translation>
</message>
<message>
<source>“{path}” holds {held} entries, more than a townhall has ({most} at most), so it was not read. It was left as it is.</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>“{path}”有{held}个条目，超出公开会议的上限（{most}），因此未予读取。已保持原样。</translation>
</message>
<message>
<source>{said} {kilobytes} kB. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>{said} {kilobytes} kB。{safe}</translation>
</message>
<message>
<source>{sentence} {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>{sentence} {safe}</translation>
</message>
<message>
<source>A text is too long for {quoted}. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>有一段文字过长，{quoted}容纳不下。{safe}</translation>
</message>
<message>
<source>{quoted} is damaged. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>{quoted}已损坏。{safe}</translation>
</message>
<message>
<source>{quoted} could not be used: {said}. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>{quoted}无法使用：{said}。{safe}</translation>
</message>
<message>
<source>“{path}” exists already; it was left as it is. Choose another name.</source>
<extracomment>townnotes/store/session_file.py</extracomment>
<translation>“{path}”已存在；已保持原样。请选择其他名称。</translation>
</message>
<message>
<source>“{path}” exists already; it was left as it is.</source>
<extracomment>townnotes/store/session_file.py</extracomment>
<translation>“{path}”已存在；已保持原样。</translation>
</message>
<message>
<source>it is shorthand</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>使用了缩略写法</translation>
</message>
<message>
<source>signs stand in for words</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>以符号代替文字</translation>
</message>
<message>
<source>it is a heading and a remark</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>是标题加评注</translation>
</message>
<message>
<source>it speaks in the first person</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>用了第一人称</translation>
</message>
<message>
<source>it is several remarks in one</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>数项意见合为一条</translation>
</message>
<message>
<source>a bare “no” may be a fact or an ask</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>单独的“no”可能是事实，也可能是要求</translation>
</message>
<message>
<source>it has an unknown mark</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>有未知标记</translation>
</message>
<message>
<source>it has no verb</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>缺少动词</translation>
</message>
<message>
<source>it refers to something in another line</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>指代另一行的内容</translation>
</message>
<message>
<source>it is a question that no rule can report</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>是没有规则可转述的问句</translation>
</message>
<message>
<source>what opposes it has no words yet</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>与之相对的要点尚无措辞</translation>
</message>
<message>
<source>Counts add up</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>数目相符</translation>
</message>
<message>
<source>Weekday fits the date</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>星期与日期相符</translation>
</message>
<message>
<source>Ordinal of title and text</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>标题与正文的序号</translation>
</message>
<message>
<source>Figure begins a sentence</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>句首用数字</translation>
</message>
<message>
<source>Numbers under ten</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>十以下的数</translation>
</message>
<message>
<source>Per cent, not %</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>用per cent，不用%</translation>
</message>
<message>
<source>Oxford spelling</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>牛津拼写</translation>
</message>
<message>
<source>Acronym not written out</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>缩写未写全称</translation>
</message>
<message>
<source>United Nations in full</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>United Nations写全称</translation>
</message>
<message>
<source>Apostrophe on an acronym</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>缩写带撇号</translation>
</message>
<message>
<source>Full stop missing</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>缺句号</translation>
</message>
<message>
<source>Importance of, not to</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>importance of，不接to</translation>
</message>
<message>
<source>Quantifier too strong</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>数量词过强</translation>
</message>
<message>
<source>Verb too strong</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>动词过强</translation>
</message>
<message>
<source>Same verb twice in a row</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>相同动词连用</translation>
</message>
<message>
<source>Quotation marks mixed</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>引号混用</translation>
</message>
<message>
<source>Form of additional topics</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>其他议题的格式</translation>
</message>
<message>
<source>Address is not live</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>地址不是有效链接</translation>
</message>
<message>
<source>Name or organization</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>姓名或组织</translation>
</message>
<message>
<source>Serial comma</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>列举末项前的逗号</translation>
</message>
<message>
<source>Form of the date</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>日期格式</translation>
</message>
<message>
<source>H.E. lacks</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>缺H.E.</translation>
</message>
<message>
<source>“Respectively” without lists</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>无列举而用respectively</translation>
</message>
<message>
<source>Bold or italic in text</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>正文用粗体或斜体</translation>
</message>
<message>
<source>Convener not fully known</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>召集人信息不全</translation>
</message>
<message>
<source>Speakers without category</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>发言者无类别</translation>
</message>
<message>
<source>Fewer there than spoke</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>与会人数少于发言人数</translation>
</message>
<message>
<source>Word missing or doubled</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>缺词或重复</translation>
</message>
<message>
<source>Still to word</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>有待措辞</translation>
</message>
<message>
<source>Shorthand, sign or mark</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>缩略、符号或标记</translation>
</message>
<message>
<source>Quoted or denied by nobody</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>引述或否定无依据</translation>
</message>
<message>
<source>What matters is not told</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>重要内容未写入</translation>
</message>
<message>
<source>Number hangs on a name</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>数目取决于某个姓名</translation>
</message>
<message>
<source>Said twice?</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>重复表述？</translation>
</message>
<message>
<source>More may say the same</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>可能有更多人意见相同</translation>
</message>
<message numerus="yes">
<source>{listed}; and {n} more|{listed}; and {n} more</source>
<extracomment>townnotes/summary/lint/checked_draft.py</extracomment>
<translation>
<numerusform>{listed}；以及另外{n}项</numerusform>
</translation>
</message>
<message>
<source>No point behind it is that strong: the strongest is “{stance}”.</source>
<extracomment>townnotes/summary/lint/checked_draft.py</extracomment>
<translation>其依据的要点均无此强度：最强的是“{stance}”。</translation>
</message>
<message>
<source>No point behind it is that strong: none is of that kind.</source>
<extracomment>townnotes/summary/lint/checked_draft.py</extracomment>
<translation>其依据的要点均无此强度：没有一项属于该类。</translation>
</message>
<message>
<source>{true} took the floor by the session’s own count, not {told}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>按会议记录统计，发言者为{true}，而不是{told}。</translation>
</message>
<message>
<source>What stands in the brackets makes {total}, not {true}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>括号内合计为{total}，而不是{true}。</translation>
</message>
<message>
<source>Prepare says that {noted} took part, not {told}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>“准备”中的与会人数为{noted}，而不是{told}。</translation>
</message>
<message>
<source>{known} took the floor, more than took part.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>发言者有{known}人，多于与会人数。</translation>
</message>
<message>
<source>someone without a name</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>无姓名者</translation>
</message>
<message numerus="yes">
<source>{names} and {n} more|{names} and {n} more</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>
<numerusform>{names}及另外{n}人</numerusform>
</translation>
</message>
<message>
<source>Without a category: {few}. The split of those who took the floor is left out.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>无类别：{few}。略去发言者的分类数目。</translation>
</message>
<message>
<source>{noted} are said to have taken part, but {known} took the floor. The total is left out.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>记载与会者为{noted}人，但发言者有{known}人。略去总数。</translation>
</message>
<message>
<source>The number of those who took the floor may be wrong: {whom}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>发言人数可能有误：{whom}。</translation>
</message>
<message>
<source>The title says {told}, the text {number}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>标题为{told}，正文为{number}。</translation>
</message>
<message>
<source>“{link}” leads nowhere: correct the contact in Prepare.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>“{link}”是无效链接：请在“准备”中更正联系方式。</translation>
</message>
<message>
<source>The address is not a link.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>地址不是链接。</translation>
</message>
<message>
<source>Written like this, the address is not a link.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>这样写的地址不成链接。</translation>
</message>
<message>
<source>“{name}” is for written inputs, and is not here.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>“{name}”是书面意见的联系方式，此处没有。</translation>
</message>
<message>
<source>“{plain}” is shorthand for “{meaning}”.</source>
<extracomment>townnotes/summary/lint/note_signs.py</extracomment>
<translation>“{plain}”是“{meaning}”的缩略写法。</translation>
</message>
<message>
<source>“{found}” is a mark of the notes, not a word.</source>
<extracomment>townnotes/summary/lint/note_signs.py</extracomment>
<translation>“{found}”是笔记标记，不是词语。</translation>
</message>
<message>
<source>In “{found}” one word is too many.</source>
<extracomment>townnotes/summary/lint/note_signs.py</extracomment>
<translation>“{found}”多了一个词。</translation>
</message>
<message>
<source>A sentence does not begin with a figure.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>句首不用数字。</translation>
</message>
<message>
<source>Numbers under ten are written in words.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>十以下的数用文字书写。</translation>
</message>
<message>
<source>In one series the rule for the highest number applies to all.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>同一组数目均适用最大数的规则。</translation>
</message>
<message>
<source>A text writes “per cent”; % stands in tables.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>正文用“per cent”；%用于表格。</translation>
</message>
<message>
<source>{long_date} is a {true}.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>{long_date}是{true}。</translation>
</message>
<message>
<source>The calendar has no such day.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>日历上没有这一天。</translation>
</message>
<message>
<source>A date in a text is day, month and year.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>正文中的日期按日、月、年书写。</translation>
</message>
<message>
<source>Day and month cannot be told apart: write the month in letters.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>日与月无法区分：月份请用文字书写。</translation>
</message>
<message>
<source>Dates are written day, month and year: 20 April 2022.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>日期按日、月、年书写：20 April 2022。</translation>
</message>
<message>
<source>“{words}” tells who spoke, and the summary is to name nobody.</source>
<extracomment>townnotes/summary/lint/people.py</extracomment>
<translation>“{words}”表明了发言者身份，而摘要不得具名。</translation>
</message>
<message>
<source>{with_article} is addressed as “H.E.”.</source>
<extracomment>townnotes/summary/lint/people.py</extracomment>
<translation>{with_article}：尊称应为“H.E.”。</translation>
</message>
<message>
<source>{who} has no {join_words} in Prepare; the opening goes without.</source>
<extracomment>townnotes/summary/lint/people.py</extracomment>
<translation>“准备”中{who}缺少以下信息：{join_words}；开头从略。</translation>
</message>
<message>
<source>No comma stands before the last {found} of a list.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>列举末尾的{found}之前不用逗号。</translation>
</message>
<message>
<source>“Respectively” needs two lists, so that each item has its own.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>“respectively”须有两组列举，各项一一对应。</translation>
</message>
<message>
<source>“Respectively” needs two lists of equal length, not {one} and {other}.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>“respectively”须有两组等长的列举，现为{one}和{other}。</translation>
</message>
<message>
<source>One sign is enough.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>一个符号即可。</translation>
</message>
<message>
<source>The list has no “{last}” before its last topic.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>列举的最后一个议题前缺“{last}”。</translation>
</message>
<message>
<source>Topics are separated by semicolons.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>议题之间用分号隔开。</translation>
</message>
<message>
<source>A topic is a noun phrase, not a sentence.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>议题应为名词短语，不是句子。</translation>
</message>
<message>
<source>Topics begin with a small letter.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>议题以小写字母开头。</translation>
</message>
<message>
<source>The paragraph ends without a full stop.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>段末缺句号。</translation>
</message>
<message>
<source>The paragraph ends with a colon and nothing behind it.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>段落以冒号结尾，其后没有内容。</translation>
</message>
<message>
<source>Elsewhere quotation marks are {marks}…{marks2}.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>其他地方的引号为{marks}…{marks2}。</translation>
</message>
<message>
<source>Bold stands in headings only, and nothing is stressed by italics.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>粗体只用于标题，不以斜体表示强调。</translation>
</message>
<message>
<source>The points behind it are those of {number} of {of}: {lacking}.</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation>其依据的要点来自{of}人中的{number}人：{lacking}。</translation>
</message>
<message>
<source>the plural alone stands for {number}</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation>单用复数表示{number}人</translation>
</message>
<message>
<source>too few for “{quantifier}”</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation>不足以用“{quantifier}”</translation>
</message>
<message>
<source>It was said in {times}, and “{often}” needs {least} interventions.</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation>此意见见于{times}次发言，而“{often}”须有{least}次发言。</translation>
</message>
<message>
<source>“{verb}” stands in the sentence before; {same} is as true.</source>
<extracomment>townnotes/summary/lint/romance_verbs.py, townnotes/summary/lint/verbs.py</extracomment>
<translation>上一句已用“{verb}”；{same}同样准确。</translation>
</message>
<message>
<source>{word} is not written out where it first stands.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>{word}首次出现时未写全称。</translation>
</message>
<message>
<source>“United Nations” is written in full.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>“United Nations”须写全称。</translation>
</message>
<message>
<source>An acronym takes no apostrophe: {found}{fix}.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>缩写不带撇号：{found}{fix}。</translation>
</message>
<message>
<source>Oxford spelling, as the United Nations use it: {fix}.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>联合国采用牛津拼写：{fix}。</translation>
</message>
<message>
<source>Only -ize takes a z: {fix}.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>只有-ize用z：{fix}。</translation>
</message>
<message>
<source>One stresses the importance of doing, not to do.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>强调某事的重要性用importance of doing，不用to do。</translation>
</message>
<message>
<source>“{found}” is written twice.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>“{found}”写了两次。</translation>
</message>
<message>
<source>A word is missing after “{found}”.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>“{found}”之后缺一个词。</translation>
</message>
<message>
<source>“{found}” needs its object before what follows.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>“{found}”之后须先接宾语。</translation>
</message>
<message>
<source>No note behind it says that “{found}” such a thing: a bare “no” may ask.</source>
<extracomment>townnotes/summary/lint/unnoted.py</extracomment>
<translation>所依据的笔记没有“{found}”此类表述：单独的“no”可能是要求。</translation>
</message>
<message>
<source>No note behind it has these words in quotation marks.</source>
<extracomment>townnotes/summary/lint/unnoted.py</extracomment>
<translation>所依据的笔记中没有带引号的这些词。</translation>
</message>
<message numerus="yes">
<source>1 more seems to say the same: join them in Review, or keep them apart.|{n} more seem to say the same: join them in Review, or keep them apart.</source>
<extracomment>townnotes/summary/lint/unnoted.py</extracomment>
<translation>
<numerusform>另有{n}项似乎意思相同：请在“审阅”中归并，或保持分开。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 point waits for words: {points}.|{n} points wait for words: {points}.</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation>
<numerusform>有{n}个要点有待措辞：{points}。</numerusform>
</translation>
</message>
<message>
<source>What matters is in no sentence: {said}.</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation>重要内容未写入任何句子：{said}。</translation>
</message>
<message numerus="yes">
<source>Said twice? 1 remark that two note-takers wrote down is told once: {remarks}. Join them, or keep them apart.|Said twice? {n} remarks that two note-takers wrote down are told once: {remarks}. Join them, or keep them apart.</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation>
<numerusform>重复表述？有{n}条意见由两名记录员记下，只写一次：{remarks}。请归并，或保持分开。</numerusform>
</translation>
</message>
<message>
<source>{point} ({reason})</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation>{point}（{reason}）</translation>
</message>
<message>
<source>“{name}” is not a style of the program: there are {built_in}.</source>
<extracomment>townnotes/summary/style/house_style.py</extracomment>
<translation>“{name}”不是程序的文体规范：现有{built_in}。</translation>
</message>
<message>
<source>“{target}” could not be written: {reason}. Nothing was changed.</source>
<extracomment>townnotes/summary/style/house_style.py</extracomment>
<translation>“{target}”无法写入：{reason}。未作任何更改。</translation>
</message>
<message>
<source>“{path}” cannot be read. The session is as it was.</source>
<extracomment>townnotes/summary/style/house_style.py</extracomment>
<translation>“{path}”无法读取。会议记录保持原样。</translation>
</message>
<message>
<source>“{where}” is not TOML: {error}. The session and its notes are as they were.</source>
<extracomment>townnotes/summary/style/style_keys.py</extracomment>
<translation>“{where}”不是TOML：{error}。会议记录及其笔记保持原样。</translation>
</message>
<message>
<source>“{where}”, line {line}, “{key}”: {why}. The session and its notes are as they were.</source>
<extracomment>townnotes/summary/style/style_keys.py</extracomment>
<translation>“{where}”，第{line}行，“{key}”：{why}。会议记录及其笔记保持原样。</translation>
</message>
<message>
<source>“{name}” is the summary in {theirs}, and here it is in {ours} now. Choose {theirs} for the summary first. Nothing was changed.</source>
<extracomment>townnotes/taking_back/comparing.py</extracomment>
<translation>“{name}”是{theirs}摘要，而此处现为{ours}。请先将摘要语言设为{theirs}。未作任何更改。</translation>
</message>
<message>
<source>“{name}” holds {count} paragraphs, far more than a summary. Nothing was changed.</source>
<extracomment>townnotes/taking_back/comparing.py</extracomment>
<translation>“{name}”有{count}段，远多于摘要。未作任何更改。</translation>
</message>
<message>
<source>“{name}” is not a Word file: an edited summary comes back as .docx. It was left as it is.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation>“{name}”不是Word文件：经编辑的摘要须以.docx取回。已保持原样。</translation>
</message>
<message>
<source>“{name}” is far larger than any summary, so nothing of it was read. It was left as it is.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation>“{name}”远大于任何摘要，因此未予读取。已保持原样。</translation>
</message>
<message>
<source>“{path}” could not be read: {reason}.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation>“{path}”无法读取：{reason}。</translation>
</message>
<message>
<source>“{path}” is no name of a file.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation>“{path}”不是文件名。</translation>
</message>
<message>
<source>Your notes are safe; choose another place.</source>
<extracomment>exporters/townnotes_exporters/atomic.py</extracomment>
<translation>您的笔记安然无恙；请选择其他位置。</translation>
</message>
<message>
<source>The {what} was not written to {clean}: {reason}. {safe}</source>
<extracomment>exporters/townnotes_exporters/atomic.py</extracomment>
<translation>{what}未能写入{clean}：{reason}。{safe}</translation>
</message>
<message>
<source>An extract is written as .docx or .txt, not as “{name}”.</source>
<extracomment>exporters/townnotes_exporters/extracts.py</extracomment>
<translation>摘录应写成.docx或.txt文件，不能写成“{name}”。</translation>
</message>
<message>
<source>There is no folder “{folder}”. Nothing was written.</source>
<extracomment>exporters/townnotes_exporters/extracts.py</extracomment>
<translation>没有文件夹“{folder}”。未写入任何内容。</translation>
</message>
<message>
<source>{error} {count} of {count2} were written.</source>
<extracomment>exporters/townnotes_exporters/extracts.py</extracomment>
<translation>{error} 已写入{count}个，共{count2}个。</translation>
</message>
<message>
<source>The PDF was not written: {reason}. Write a .docx instead. Your notes are safe.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>PDF未写成：{reason}。请改为写成.docx。您的笔记安然无恙。</translation>
</message>
<message>
<source>Word document</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Word文档</translation>
</message>
<message>
<source>PDF</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>PDF</translation>
</message>
<message>
<source>Page by page as the preview shows it.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>逐页与预览一致。</translation>
</message>
<message>
<source>Web page</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>网页</translation>
</message>
<message>
<source>One file with nothing to load: for a website or an e-mail.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>单个文件，无需加载其他内容：用于网站或电子邮件。</translation>
</message>
<message>
<source>Markdown text</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Markdown文本</translation>
</message>
<message>
<source>Excel workbook</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Excel工作簿</translation>
</message>
<message>
<source>Sentences, interventions, points, themes and times as sheets.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>句子、发言、要点、主题和时间各成一个工作表。</translation>
</message>
<message>
<source>UTF-8 with a line of headings, as Excel reads it.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>UTF-8编码，首行为标题，Excel可直接读取。</translation>
</message>
<message>
<source>A summary is written as {known}, not as “{suffix}”.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>摘要可写成{known}，不能写成“{suffix}”。</translation>
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
<translation>这里没有表格“{name}”；现有：{known}。</translation>
</message>
<message>
<source>“{name}” is there already, and was not written from this townhall. It was left as it is.</source>
<extracomment>exporters/townnotes_exporters/targets/replacing.py</extracomment>
<translation>“{name}”已存在，且不是由本次公开会议写成的。已保持原样。</translation>
</message>
<message>
<source>“{name}” was changed since it was written from here. It was left as it is.</source>
<extracomment>exporters/townnotes_exporters/targets/replacing.py</extracomment>
<translation>“{name}”由此处写成后有过改动。已保持原样。</translation>
</message>
<message>
<source>“{name}” seems to be open in another program: close it there first. It was left as it is.</source>
<extracomment>exporters/townnotes_exporters/targets/replacing.py</extracomment>
<translation>“{name}”似乎已在其他程序中打开：请先在那里关闭。已保持原样。</translation>
</message>
</context>
</TS>
