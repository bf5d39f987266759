<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
<name>townnotes</name>
<message>
<source>Editorial Manual, strict</source>
<extracomment>resources/townnotes_resources/house_styles/editorial.toml</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Named, by theme</source>
<extracomment>resources/townnotes_resources/house_styles/named.toml</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Record, speaker by speaker</source>
<extracomment>resources/townnotes_resources/house_styles/record.toml</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Townhall summary</source>
<extracomment>resources/townnotes_resources/house_styles/townhall.toml</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Move a speaker up or down the list</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Move a speaker to the top or the end of the list</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Edit a request: kind, on whose behalf, time limit</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Remove a request from the list</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the participants: confirm the name; remove; bring in what was copied</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the participants, several selected: give all the category that begins with it</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Back to the note, or to the floor; from the search to where you were</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In a merge: join, keep apart, next to decide, undo, both notes</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In a merge: join all likely matches</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In a merge, for a field: yours, theirs, or both</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the session history: step, speaker</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the session history: first moment, now</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the session history: play or stop, faster, slower</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the wording round: stance by number, none, all stances</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the wording round: same, opposite, keep apart; another of the nearest points</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the wording round: accept, edit the words, accept a theme, leave</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the memory of the series: reiterated, not the same</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the correction round: enter a speaker’s reply</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In a speaker’s corrections and the remarks: use the words of a correction</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>To give the floor out of turn: the speaker’s number</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>On the theme board: mark a card, move it to another theme, use other words</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the theme of this point; its first letters or its key will do</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>how it was said: the stance that begins with these letters, here *called for*</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a participant who was mentioned</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>paragraph 12 of the reference text</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a wording proposal</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>at the start: words of the text are to stay; del "x": to go</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>at the start: words are to come in; move "x" to: elsewhere</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>at the start: one more who says what they said</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>at the start: the opposite of what they said; != does, too</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>at the end: this in particular</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>at the start or end: a private remark, which is in no summary</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>at the start: welcomed</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>at the start: called for</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>at the start: asked</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>at the start: expressed concern about</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>New keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Press the keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Default keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reset all keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Find an action…</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Find an action</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py, ui/townnotes_ui/actions/palette.py, ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Press Enter, then the new keys. Backspace removes them.</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>All keys are back to their defaults.</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Not changed: {why}</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py, ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>changed</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py, ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Enter</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This is not a key.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{key} is for typing: use it with Ctrl or Alt, or use an F key.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{key} is for writing and correcting text.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{key} is already the key of “{holder}”.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Actions</source>
<extracomment>ui/townnotes_ui/actions/palette.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Type what you want to do</source>
<extracomment>ui/townnotes_ui/actions/palette.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No matching action.</source>
<extracomment>ui/townnotes_ui/actions/palette.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Menu</source>
<extracomment>ui/townnotes_ui/actions/place_menu.py, ui/townnotes_ui/actions/shortcuts.py, ui/townnotes_ui/actions/table.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>You</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/merge_room/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Speaking time</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/timer_panel.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Warning</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Urgent warning</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Sound when the time is up</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Sound at the warning</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Writing</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Spelling</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Expand abbreviations</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Display</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Next speakers on the stage</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Hints in a new townhall</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Live townhalls</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Your name</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Your office’s link</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Your dictionary</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>same as system</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Language</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>light</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>dark</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Colours</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Text</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/summary/arrangement.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Size of everything</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>ask</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>day first</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>month first</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Dates in figures</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Settings</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Speakers’ list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/speakers/painting.py, ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Give the floor to the next speaker</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Give the floor now, out of turn</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add a speaker to the list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Close or reopen the list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Suggest an order, then the next one</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Paste a list of names</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Asked but not heard</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>End the townhall</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Shared session: hand over giving the floor, or take it over</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Next agenda item</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Time</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/notes/painting.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/windows/view.py, townnotes/domain/entities/points.py, townnotes/domain/entities/summary.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Pause or resume the speaking time</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add 30 seconds</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Take off 30 seconds</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Say who speaks, the time left and who is next</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Who has been heard and who has not</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Time limit presets</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Save the speaking times</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Note</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Make the point private, or public again</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Accept the suggested stance, then the next like it</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>I lost the thread: leave a gap</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Gaps in the notes</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Correct the intervention</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Correct the selected intervention</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Insert a missed intervention</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Remove the intervention from the record</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Heard through interpretation: on or off</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Confirm the name of the speaker to identify</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Earlier versions of the point</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Words of the call: show or hide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Fill the gap with the words of its minute</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Check the note against the words of the call</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Said, but not noted</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Session history: as it was at any moment</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Themes</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/arrangement.py, ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/floor/themes/panel.py, ui/townnotes_ui/floor/themes/sheets.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/prepare/theme_list_sheet.py, ui/townnotes_ui/prepare/themes.py, ui/townnotes_ui/review/board.py, ui/townnotes_ui/review/interventions.py, ui/townnotes_ui/review/theme_column.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Put a theme on the point, or take it off</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Find or add a theme</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Themes by category</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/room.py, ui/townnotes_ui/review/theme_table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Interventions</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/agenda.py, ui/townnotes_ui/review/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reading pane: show or hide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Columns of the table…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Default columns and widths</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/columns_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Theme board</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Theme board: open or close</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Mark a card, then join it with another</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Separate a joined card</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Wording round</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Wording round: word the points that wait</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>After the call</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Correction round with the speakers</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Enter a speaker’s corrections</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Memory of the series</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merge</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/review/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merge with other note-takers’ sessions</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merge: choose files</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merge: add what is shown</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merge: join all likely matches</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Join two participants</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merge: undo the last merge</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Strip, stage and chat</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Strip over the call: open or close</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Stage to share in the call: open or close</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Message on the stage</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Remove the message from the stage</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Copy for the chat: next speakers</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Copy for the chat: time left</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Copy for the chat: list open or closed</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Copy for the chat: how to ask for the floor</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Copy for the chat: contacts for written inputs</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Rooms</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Prepare</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Floor</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/window/top_bar.py, townnotes/domain/commands/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Review</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Summary</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Next room</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Spelling suggestions</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Find words here; again, in all interventions</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Bold</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Italic</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Confirm the sentence</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose the points a sentence rests on</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Points that wait for words</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/wording_round/queue.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Points in no sentence</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Remarks of others on the summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Make the summary final</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reopen the final summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Next section</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Previous section</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Session</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Undo</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Redo</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Export the summary</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Export again, as the last time</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Send the last export by mail</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Bring back a summary that others edited in Word</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Page preview beside the text: show or hide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Find and replace in notes, board and summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Print the summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Save now, and show where</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Bring in a list of people or a report of a call</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Versions of this session</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Share through a folder</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Share live</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Join a live townhall</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Continue a session from a folder</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Clean copy to hand out</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Erase a person</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>New townhall: the next in this series</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>New townhall</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/files.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Archive: who said what over the years</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Open a session</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/files.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Practice</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Practise a call</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Practice: go on with what is said, or pause</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Practice: slower</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Practice: faster</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Practice: show what is said, or put it away</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Window</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Larger text</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Smaller text</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Default text size</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Next part of the window</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Previous part of the window</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Help: keys, marks and the guide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Menu of what is selected</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Edit the request…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Move up</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Move down</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Move to the top</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Move to the end</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Remove from the list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Show the note</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Put on the point, or take off</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Rename…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merge into…</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Move under…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Remove</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/entity_rows.py, ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Cut</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Copy</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Paste</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Select all</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Open on the Floor</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Rename the speaker…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Join the speaker with another…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Mark for joining</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Use another speaker’s words</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Move to another theme</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Join</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/track_list.py, ui/townnotes_ui/prepare/join_people_sheet.py, ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Keep apart</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Edit the paragraph</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Draft the paragraph again</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Save and finish editing</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The mail is copied, with its addresses and subject.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Its text is copied: paste it in.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Its text and addresses are copied: paste them in.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Your mail program was asked to open. Nothing is sent from here.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No mail program could be opened. The mail is copied: paste it where you write mails.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A speaker’s corrections</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Points recorded from the speaker</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Use the correction  T</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Keep the correction  ↵</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>These are the words as recorded: change them first.</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>correction</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The correction is kept beside its point.</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>correction used</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The words as they should be recorded</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Date of the reply</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>As it should be recorded</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing was recorded from this speaker that could be corrected.</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>no correction</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Correction round</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Speakers of whom something was recorded</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>As texts of mails, not as Word files</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Save the extract</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Word files</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/files.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Saved: {path}</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/floor/speakers/not_heard_sheet.py, ui/townnotes_ui/safety/privacy.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A folder for the extracts</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Cancel</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/archive/page.py, ui/townnotes_ui/exporting/sheet.py, ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Enter a reply  R</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Save as Word…</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Open as a mail…</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Save all into a folder…</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The mail to the speaker</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reply by</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Open folder</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/exporting/mail.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 speaker|{n} speakers</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/floor/themes/panel.py, ui/townnotes_ui/review/board_cards.py, ui/townnotes_ui/review/theme_column.py, ui/townnotes_ui/review/theme_table.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} without an e-mail address|{n} without an e-mail address</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 correction|{n} corrections</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} open|{n} open</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>not sent with the others, as they are to identify: {doubtful}</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing was recorded from anybody yet.</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>to identify</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/note/panel.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 point|{n} points</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/review/board_cards.py, ui/townnotes_ui/review/theme_column.py, ui/townnotes_ui/review/theme_table.py, ui/townnotes_ui/safety/erase_sheet.py, ui/townnotes_ui/safety/version_words.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>no e-mail address</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 open correction|{n} open corrections</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Cancelled: {written} of {count} were written, and stay.</source>
<extracomment>ui/townnotes_ui/after_call/round_writer.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Writing: {done} of {count}…</source>
<extracomment>ui/townnotes_ui/after_call/round_writer.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>Written: {n} file, and a table of addresses.|Written: {n} files, and a table of addresses.</source>
<extracomment>ui/townnotes_ui/after_call/round_writer.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Reading {name} ({at} of {count})…</source>
<extracomment>ui/townnotes_ui/after_call/series_reader.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Comparing ({done} of {count})…</source>
<extracomment>ui/townnotes_ui/after_call/series_reader.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Earlier: “{earlier}”</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add an earlier townhall…</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Not the same  X</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reiterated  R</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>said before</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>not the same as before</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Settled. The summary still says “{stance}”; the internal version has both.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>townnotes sessions</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py, ui/townnotes_ui/files.py, ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/safety/clean_copy_sheet.py, ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Earlier townhalls of the series</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What may have been said before</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reading earlier townhalls…</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No earlier townhall is known. One that was begun by “next in this series” knows the one before; else add the files. They are read and stay as they are.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Compared with: {compared}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>None of the files could be compared.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>New: {themes}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Returning: {themes}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Dropped: {themes}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>and {n} more|and {n} more</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py, ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/summary/evidence_parts.py, ui/townnotes_ui/summary/waiting.py, ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>{label} (perhaps: “{before}” before)</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 may be reiterated|{n} may be reiterated</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Nothing is left to settle.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} settled as reiterated|{n} settled as reiterated</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Speakers by organization</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Speakers by category</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Townhall by townhall</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/archive/course_chart.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>By organization</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>By category</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>These words are said everywhere: ask for one that tells more.</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 townhall|{n} townhalls</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Nothing was found in {asked}.</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{doubtful} of them to identify</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>at {answered} of {townhalls} townhalls</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the first {count} are shown</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>({doubtful} to identify)</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>not said</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>no date</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/archive/course_chart.py, ui/townnotes_ui/archive/said_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{speakers} of {of_all} speakers</source>
<extracomment>ui/townnotes_ui/archive/course_chart.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The archive could not be brought up to date. The townhalls are untouched.</source>
<extracomment>ui/townnotes_ui/archive/keeper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add a folder…</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Back  Esc</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Folders…</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose the folders in which your townhalls are. They are read and stay as they are; private points are left out. Then ask: who said this before?</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Archive</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What could not be read, or not whole</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A folder with townhalls</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Leave out {one}</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Cancelled. What was read by now can be asked; the rest follows next time.</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reading townhalls: {done} of {of} …</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 file|{n} files</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>{files}, as they are now</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 remark|{n} remarks</source>
<extracomment>ui/townnotes_ui/archive/page.py, ui/townnotes_ui/summary/remarks.py, ui/townnotes_ui/take_back/rows.py, ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Words that were said</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Any organization</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Organization</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py, ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Series</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>All series</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What was said</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>? to identify</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>nobody known</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>in the summary</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Summary: {sentence}</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the file</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/take_back/sides.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>People</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/bring_in/people_view.py, ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Becomes</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Singular</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/prepare/categories.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Plural</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/prepare/categories.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Categories</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a new category</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>none</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>it becomes one that exists already</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a category needs a singular and a plural</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>– ignore</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Name</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Name, with a former one in brackets</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>First name</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Surname</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Title (Ms., Dr.)</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Category</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>E-mail</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Country</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Speaks for</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Pronunciation</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Minutes asked for</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Asks for the floor</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Registration status</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Joined at</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Left at</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Minutes present</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Waiting room</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Role, such as host</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Row of the headings</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Read as</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>First values</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Columns</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/review/columns_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Headings</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Line {number}: {shown}</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No headings</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>column {place}</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{number} is {named}: {words}</source>
<extracomment>ui/townnotes_ui/bring_in/offers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>0 for somebody else</source>
<extracomment>ui/townnotes_ui/bring_in/offers.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>The file has {n} meeting; bring in|The file has {n} meetings; bring in</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>{unsure_date} may be two days; it was read as</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The file does not say its encoding; it was read as</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Western European</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Cyrillic</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Arabic</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Japanese</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Korean</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Chinese</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Central European</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose…</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py, ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Title</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>may be {may_be}</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>check</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>new</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py, ui/townnotes_ui/merge_room/rows.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>known</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>counted</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>left out</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>is {named}</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{fields} filled in</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>not ticked</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>ticked</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>may be {name}</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>worked out by a formula</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>one of several names in a line</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the heading above is taken for the organization</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>by hand</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>host</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>note-taking program</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>waiting room only</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>did not come</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>withdrew</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>not confirmed</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Bring people in</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/files.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Words brought in</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Bring in  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/bring_in/words.py, ui/townnotes_ui/prepare/reading_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>read as</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reading…</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/prepare/reading_sheet.py, ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>pasted text</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What do the columns contain?</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It was not understood: say below what its columns contain.</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 new category|{n} new categories</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Bring words in</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It names nobody who could be brought in.</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add everybody as a participant</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Use the number anyway</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Count hosts</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Count note-taking programs</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Count people in the waiting room only</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add people who withdrew</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add people who are not confirmed</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 cue|{n} cues</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 message|{n} messages</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 person|{n} people</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 row|{n} rows</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 answer or question|{n} answers or questions</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 new|{n} new</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 counted|{n} counted</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 to check|{n} to check</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 row is about the same people|{n} rows are about the same people</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>Bring in 1 person  ↵|Bring in {n} people  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>Use {n} as attendance  ↵|Use {n} as attendance  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>Fill in 1 person  ↵|Fill in {n} people  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>Bring in 1 cue  ↵|Bring in {n} cues  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>Bring in 1 message  ↵|Bring in {n} messages  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>The words are in {spoken}, the notes in {noted}.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Space leaves somebody out · F2 edits a cell, in all rows selected · N next to check · a number says who it is</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Enter lists what a column may contain; a first letter finds it</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Enter edits a cell</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What is faint is left out</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 more line was left out.|{n} more lines were left out.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Line {number}: {why}.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Line {number} was left out: {why}.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 known|{n} known</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>{known}, {filled} filled</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Bring it in anyway</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Words</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py, ui/townnotes_ui/prepare/texts/panel.py, townnotes/domain/entities/points.py, townnotes/domain/entities/summary.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>− 1 min</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>− 1 s</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>+ 1 s</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>+ 1 min</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>Bring the private message in|Bring the {n} private messages in</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>Bring in the message that may be private|Bring in the {n} messages that may be private</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Its clock begins at {clock}.</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Moved by {moved} s.</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Its clock:</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>People brought in</source>
<extracomment>ui/townnotes_ui/bring_in/writing.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} minute|{n} minutes</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} second|{n} seconds</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>{spoken} spoken, no time limit</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{over} over time, of {limit}</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{length_in_words} left of {limit}</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody has the floor.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The time is paused:</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{speaker} has the floor.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The list is closed.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody is waiting.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py, ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Next: {first}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The limit is {length_in_words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The time is paused: {words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The time goes on: {words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Over time: the limit was {length_in_words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>gap</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/note/columns.py, ui/townnotes_ui/note/keeper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>private</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/note/columns.py, ui/townnotes_ui/note/panel.py, ui/townnotes_ui/widgets/cards.py, ui/townnotes_ui/windows/strip_session.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>likely {stance_read}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>especially</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/note/columns.py, ui/townnotes_ui/widgets/cards.py, ui/townnotes_ui/windows/strip_session.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>themes: {themes}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>names {names}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>noted by {note_taker}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>theme {theme} on</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>theme {theme} off</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>public</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>cites {paragraphs}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 minute without a note|{n} minutes without a note</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Everybody who spoke for a while was noted.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 speaker spoke without a note; Enter makes an intervention of it.|{n} times somebody spoke without a note, the longest first; Enter makes an intervention of it.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Each minute has a note.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{silent} of {count} minutes have words and no note; Enter goes to the words.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>not named</source>
<extracomment>ui/townnotes_ui/call_words/list.py, ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{who} · not noted</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>private, in the chat</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>in the chat</source>
<extracomment>ui/townnotes_ui/call_words/list.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>asks for the floor</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>in reply to “{replies_to}”</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Words of the call</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{count} agreed by {sign}</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Minutes of the call with and without a note</source>
<extracomment>ui/townnotes_ui/call_words/minute_strip.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no gap in this note.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No words yet: bring in a transcript, captions or a chat of the call.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py, ui/townnotes_ui/call_words/pane.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is nothing in this note to be found.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>All points are found in the words of the call, in part at least.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No point is found: the words may be in another language than the notes, or of another call.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{missing} of {all} points are not found in the words of the call. Enter goes to a point.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The note and the words of the call</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>too few words to be looked for</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>not found in the words</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>said at {at}</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>in part at {at}</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Find in the words</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Copy to point  ↵</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Note it  Shift ↵</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Makes an intervention of what nobody noted; who asks for the floor in the chat goes on the list.</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>Words · 1|Words · {n}</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>This point is not found in the words of the call.</source>
<extracomment>ui/townnotes_ui/call_words/said_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This point was said at {time}.</source>
<extracomment>ui/townnotes_ui/call_words/said_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Only a part of this point is found, at {time}.</source>
<extracomment>ui/townnotes_ui/call_words/said_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody noted {who} then, so this is a point of nobody. Shift+Enter makes an intervention of it first.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>who spoke</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Copied to a point.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{who} was not heard then: the message stands by itself, as one of the chat.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Words copied to a point</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a reply</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This is noted already, or too short for one.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Intervention made from the words</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{who} is not among the participants: add them to the list by name.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Asked for the floor in the chat</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{who} is on the list.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing is known to have been said in that minute.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>gap filled from the words</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>The gap has the words of its minute now: shorten them.|{n} gaps have the words of their minutes now: shorten them.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>keeping the time as measured</source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The computer’s clock was set {length} forward; the times here go on as measured. </source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The computer’s clock was set {length} back; the times here go on as measured. </source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Undo follows the computer’s clock.</source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{hours} h</source>
<extracomment>ui/townnotes_ui/clock_keeper.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{minutes} min</source>
<extracomment>ui/townnotes_ui/clock_keeper.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{seconds} s</source>
<extracomment>ui/townnotes_ui/clock_keeper.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{typed}” · to identify</source>
<extracomment>ui/townnotes_ui/completion/name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Participants found</source>
<extracomment>ui/townnotes_ui/completion/name_field.py, ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A laptop's clock was more than a day ahead; check the times of the notes.</source>
<extracomment>ui/townnotes_ui/desk.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Undone: {name}</source>
<extracomment>ui/townnotes_ui/desk.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Redone: {name}</source>
<extracomment>ui/townnotes_ui/desk.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing was exported in this series yet: choose it once.</source>
<extracomment>ui/townnotes_ui/exporting/again.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>it was the final version, and the summary has been reopened since. {key} asks what this one is to be.</source>
<extracomment>ui/townnotes_ui/exporting/again.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Export…</source>
<extracomment>ui/townnotes_ui/exporting/again.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It is the final version now.</source>
<extracomment>ui/townnotes_ui/exporting/again.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>File name</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py, ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Insert…</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Insert a place into the name</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The name: {shown}</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Windows takes no {signs} in a name: a dash stands there.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Windows keeps this name for itself: a line is added.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The name is too long: its end is cut off.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no place {unknown}: it stays in the name as it is.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>summary or session</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>title of the townhall</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>series</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>number in the series</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>date</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>time of the export</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>public or internal</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>how speakers are named</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>draft or final</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>language</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>nothing now</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Page 1 as it will look</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Page 1</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>; </source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The PDF leaves out {named}; a Word file keeps it.</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Not in this picture, but in the Word file: {named}.</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{font} is not on this computer: the PDF is set in {instead}.</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Format</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Table</source>
<extracomment>ui/townnotes_ui/exporting/form.py, exporters/townnotes_exporters/formats.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Version</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Speakers</source>
<extracomment>ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/floor/arrangement.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Leave private points and e-mail addresses out</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This is the final version</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Word documents and templates</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Letterhead</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Whole session</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>points</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>interventions</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>sentences with their evidence</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>speakers</source>
<extracomment>ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/floor/themes/panel.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>themes</source>
<extracomment>ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>speaking times</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>internal, with the evidence</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>both, as two files</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>by name</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>by category only</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>List of speakers</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Speaking time by category</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Points by theme</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Text proposals by paragraph</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Annexes</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose a letterhead</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Default</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Use the default letterhead</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>default</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The file carries private points and e-mail addresses.</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Names and every point in plain words: for archives and programs.</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Not exported: {why}</source>
<extracomment>ui/townnotes_ui/exporting/job.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>reading the session</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>drafting</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>writing the file</source>
<extracomment>ui/townnotes_ui/exporting/job.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>preparing</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Step {max} of {steps}: {doing}…</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing to send: export the summary first.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source> and </source>
<extracomment>ui/townnotes_ui/exporting/mail.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Please find attached {names}.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Your mail program was asked to open. Nothing is sent or attached from here: put {names} into the mail yourself.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No mail program could be opened. The text of the mail is copied: paste it where you write mails, and put {names} in.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Summary: {title_of}</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Open matters</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 point waits for words: only the internal version shows it.|{n} points wait for words: only the internal version shows them.</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} open before this is final|{n} open before this is final</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Export as final anyway…</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>check: its points changed</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>unsupported: rests on no point</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a point still to word</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a point in no sentence</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>an open correction by its speaker</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a speaker to identify</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Not written: it would still name somebody</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Export with these names…</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Export again</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>As the last time, without a question</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Send by mail…</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Open</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Saved as {names}</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It still names {named}.</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>townhall</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/prepare/next_sheet.py, ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Lists, reports and transcripts</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Lists of themes</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Bring themes in</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Texts</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Bring a text in</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Bring back an edited summary</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Save as a table</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Tables</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>All files</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Find here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Find in what is shown here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Previous</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Next</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Search all</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Close</source>
<extracomment>ui/townnotes_ui/finding/strip.py, ui/townnotes_ui/guiding/script_panel.py, ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/summary/preview.py, ui/townnotes_ui/widgets/notices.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>none here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{count} here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{at} of {count} here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add a speaker…</source>
<extracomment>ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Took the floor</source>
<extracomment>ui/townnotes_ui/first_sight.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>find or add…</source>
<extracomment>ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Who has been heard · only a hint for the chair</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Minutes by category</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Minutes by organization</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>without a category</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>and {n} more organization: {clock}|and {n} more organizations: {clock}</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Not heard yet · {count}</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>somebody else</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/note/open_line.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source> or </source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The number may be wrong: “{name}” may be {others}.</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>nobody yet</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Everybody who may take the floor has spoken.</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{named} (waits)</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source> and {n} more| and {n} more</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Who spoke</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Began</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Ended</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>10:47</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>or minutes</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Speaker</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/notes/painting.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Kind</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Insert and type its note  ↵</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>missed intervention</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>When did it begin? Nothing was inserted.</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>When did it end, or how long was it? Nothing was inserted.</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>next speaker</source>
<extracomment>ui/townnotes_ui/floor/room.py, ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody is waiting: add a speaker to the list first.</source>
<extracomment>ui/townnotes_ui/floor/room.py, townnotes/domain/commands/speakers_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>pause</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>speaking time</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>agenda item</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Agenda: {title}</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add “{name}” · to identify</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>on the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>on behalf of {on_behalf_of}</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>in relation to {in_relation_to}</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Copy the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Copy as a mail</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Opens your mail program with everybody’s address as a blind copy</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Save as a table…</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>Copied: {n} who asked and was not heard.|Copied: {n} who asked and were not heard.</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>not heard</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Who asked for the floor and was not heard</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} not reached|{n} not reached</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} still waiting|{n} still waiting</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Everybody who asked for the floor was heard.</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Without an e-mail address: {unreached}</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>asked {time}</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>waiting</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>↑ {sooner} · {why}</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Suggested order</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Use this order</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>suggested order</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Groups first</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>First-time speakers first</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Categories in turn</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>All three</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The order now, and as suggested</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Now</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Suggested</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{moved} would be called sooner. The chair decides.</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The list is in this order already.</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>for a group</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>first time</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>another category</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>later</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{place}: now {now}, then {then}</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>speaking</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>has spoken {times}×, {clock} in all</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>others of the organization {times}×, {clock} in all</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Who has the floor now?</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} waiting ·|{n} waiting ·</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>closed {time}</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>List {word}: reopen it</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>open</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>List {word}: close it</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Who took the floor</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Took the floor · {spoke}</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>list opened</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>list closed</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py, ui/townnotes_ui/windows/strip.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>speaker added</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>request withdrawn</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>list order</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Names to add to the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} speaker added|{n} speakers added</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Lines pasted</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Space ticks or unticks a line</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} of {count} lines is ticked|{n} of {count} lines are ticked</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} of them new|{n} of them new</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} may be known already|{n} may be known already</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} to check|{n} to check</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>Add {n} to the list|Add {n} to the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>{number} is {names}: {words}</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>0 is somebody new</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>too long for a name: left out</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>contains no name: left out</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>belongs to the mail</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>stands over those below</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>signs the mail</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>says who wrote the next line</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the same as line {same_as}</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>on the list already</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>may be known already</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>new · to identify</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Request for the floor</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>request</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Apply</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>said: {pronunciation}</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>takes the floor</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>does not count</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{clock} by category</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>no limit</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py, ui/townnotes_ui/floor/timer_panel.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>On behalf of</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In relation to</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Time limit, m:ss</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Fewer than two are waiting: there is no order to suggest.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no text on the clipboard: copy the list of names first.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>end of the townhall</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The townhall has ended; {left} asked for the floor and were not reached.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The townhall has ended; everybody was heard.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>theme removed</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{label}” was removed. Undo restores it.</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>theme moved</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py, ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no other theme yet.</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 organization|{n} organizations</source>
<extracomment>ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>no category</source>
<extracomment>ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} without a category|{n} without a category</source>
<extracomment>ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>How many people spoke on the theme, or on one under it; each counts once</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>new: {split}</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>new theme</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>key {key}</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>no key</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>on this line</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Type a few letters of the theme</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No matching theme.</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>theme renamed</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Rename “{label}”</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>themes merged</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{label}” is now “{label2}” wherever it was used. Undo reverses this.</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merge “{label}” into</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>no parent theme</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Move “{label}” under</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>left of {limit}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>nobody has the floor</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>paused · {left}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>over time · limit {limit}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>spoken of {limit}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>spoken</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>last half minute</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>last minute</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>last minute|last {n} minutes</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>last second|last {n} seconds</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Pause</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>−30 s</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>+30 s</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Pause or resume the time</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The speaking times are saved as {where}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Speaking times</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Table for a spreadsheet</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Resume</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” was added on two laptops: one speaker now. Undo takes them apart.</source>
<extracomment>ui/townnotes_ui/folder/doubles.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>joining what two laptops added</source>
<extracomment>ui/townnotes_ui/folder/doubles.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This session is not shared through a folder: only you give the floor.</source>
<extracomment>ui/townnotes_ui/folder/folder_control.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What you have received so far stays here.</source>
<extracomment>ui/townnotes_ui/folder/folder_control.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Townhalls in the folder</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Find townhalls</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose the folder the townhall is shared through. You get a file of your own with everything noted so far, and continue from there.</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose a folder first.</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py, ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Looking…</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Townhall</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Continue…</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Enter continues it in a file of your own.</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>QR code of the link</source>
<extracomment>ui/townnotes_ui/folder/link_code.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Everybody who gets your link takes notes in this townhall over the internet, or reads along. Private points, the line you are typing and what you deleted stay here.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>townnotes:host?… from whoever runs the server</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Asking the server…</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Copy link</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>QR code</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Withdraw</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>To take notes</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>To read along</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>take notes</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>read along</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Copied: whoever has this link can {kind} until the day after.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Withdrawn: whoever came by that link is out. There is a new one to copy.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>townnotes:join?… as somebody sent it</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Link</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py, ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Look</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Paste the link that you were sent.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{title}”, {isoformat}. There: {names}. You can {kind}.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Shared folder: {name}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>✕ folder not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>✕ folder</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Shared folder: not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Shared folder, there now: {names}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What you type is saved in your own file, and goes to the folder as soon as the folder can be used again.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The shared folder can be used again.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No longer shared. What was shared stays in the folder, and everything stays here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Everything you typed is in the folder.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 entry of yours waits for the folder; it is saved here.|{n} entries of yours wait for the folder; they are saved here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>What the merge added had already gone to the shared folder: the others have it, and it comes back when this session is next opened. Delete what is not wanted.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The folder has two versions of an entry made by one laptop at one moment, as after damage or with a copied profile. One stands, the other is among its earlier versions.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Live by the server {name}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>✕ live server not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>✕ live</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Live server: not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Live, there now: {names}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What you type is saved in your own file, and goes to the others as soon as it can.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The live server can be used again.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No longer live. What was shared stays on the server, and everything stays here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Everything you typed is with the others.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 entry of yours waits for the server; it is saved here.|{n} entries of yours wait for the server; they are saved here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>What the merge added had already gone to the live server: the others have it, and it comes back when this session is next opened. Delete what is not wanted.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The live server has two versions of an entry made by one laptop at one moment, as after damage or with a copied profile. One stands, the other is among its earlier versions.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{driver} gives the floor</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>○ looking…</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>○ receiving {number} entry|○ receiving {number} entries</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>reading along · {words}</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{words} · {partition} gives the floor</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>nobody else</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>left at {time}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>not seen since {time}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>reads along, {seen}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{name}, {seen_words}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{name} {seen_words}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a note-taker</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{max} s ago</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{milliseconds} min ago</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>○ nobody else yet</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{first} · {count} more</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>○ nobody</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>such as OneDrive or a network drive</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Folder</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose a folder</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The folder to share</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose a folder that the others have too: in OneDrive, Dropbox or Syncthing, or on a network drive. Each laptop writes one file of its own there and reads what the others write. townnotes itself sends nothing anywhere.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>My private points too</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Share</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Live townhall</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Shared through a folder</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Stop sharing</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Private points stay here.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>You came by a link to read: what you type stays in your own file.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody else has written here yet.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} damaged entry was left out; it is added once it arrives whole.|{n} damaged entries were left out; they are added once they arrive whole.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Another townhall shares this folder, “{title}”; the two stay apart.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} entry comes from somebody else’s file, because whoever made it has none here.|{n} entries come from somebody else’s file, because whoever made them has none here.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} entry was left out: it is dated to an impossible year.|{n} entries were left out: they are dated to an impossible year.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>“{name}” contains more than a townhall can; the rest of it is not read.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” was written by a newer townnotes: update this one to read it.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Your private points go to the folder from now on.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Private points stay here from now on; the others keep what was shared before.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>Private from now on, but the others have what it said so far: it was shared before.|{n} points are private from now on; but the others have what they said.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>This laptop’s clock agrees with the others’ again.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This laptop’s clock is {length} ahead: times are as on the laptop that began.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This laptop’s clock is {length} behind: times are as on the laptop that began.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A laptop's clock is more than a day ahead; check the times of the notes.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Another laptop deleted “{edited}”, which you had just written: it was restored.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>Another laptop deleted {n} point that you had just written: it was restored.|Another laptop deleted {n} points that you had just written: all were restored.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>Restore it|Restore them</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>restoring</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Another laptop</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py, ui/townnotes_ui/folder/wheel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Others</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{shown} and {more} more</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{who} removed the intervention of {speaker_of}, and with it what you wrote: {shown}.</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{who} deleted what you wrote: {shown}.</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a participant</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py, ui/townnotes_ui/folder/wheel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>You give the floor from now on.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody else is here who could give the floor.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{name} gives the floor from now on.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Press again for {to}.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Press again to end it.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{name_of} gave the floor to {speaker_of} {age} s ago.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Press again to take over, for {to}.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Press again to take over.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{driver} gives the floor here.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{who} has handed it over: you give the floor now.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Help</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A key, a mark, or what you want to do</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Search the help</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing was found: try fewer letters.</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Back</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py, ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Forward</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>All keys and marks</source>
<extracomment>ui/townnotes_ui/guide/keys_page.py, ui/townnotes_ui/guide/search.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>menu</source>
<extracomment>ui/townnotes_ui/guide/keys_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Page of the guide</source>
<extracomment>ui/townnotes_ui/guide/page_view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Typed into the note</source>
<extracomment>ui/townnotes_ui/guide/search.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In lists</source>
<extracomment>ui/townnotes_ui/guide/search.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Guide</source>
<extracomment>ui/townnotes_ui/guide/search.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No more hints</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>That is all it takes. F1 shows every key.</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Fill in what you know, now or later. {key} shows the Floor, where you note.</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Step {many} of {many2}</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No more hints. Settings can turn them on again.</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Only a practice call has a script of what is said.</source>
<extracomment>ui/townnotes_ui/guiding/practice.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the chat, {speaker}: “{chat}”</source>
<extracomment>ui/townnotes_ui/guiding/practice.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody has the floor</source>
<extracomment>ui/townnotes_ui/guiding/practice.py, ui/townnotes_ui/windows/strip.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>(The script has no words for this speaker: note what you like.)</source>
<extracomment>ui/townnotes_ui/guiding/practice.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{key}, “{letters}”, Enter: they are on the list.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{key} starts what is said, and pauses it. Note it in your own words.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Drafted as you note. The call goes on: {key} leads back to it.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The file is written: that is the whole way. {key} begins a townhall of your own.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Drafted from the notes: {key} words what waits, then {key2} makes the Word file.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{key} gives the floor to the next.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The call is over. {key} shows the summary that the notes make.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>That was the last speaker: {key} ends the call.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the next</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{key} gives the floor to {name}.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What is said in the practice call</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Practice · nothing is real</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Go on with what is said, or pause</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Slower</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Faster</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Begin again</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>More</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>One line</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>pace {pace} %</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Resume script</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Start script</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Pause script</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{key}, a name or its first letters, Enter: whoever asks is on the speakers’ list.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{key} gives the floor to the first on the list.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Type what is said, in your own words. It saves by itself.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Enter ends the point, and the next begins.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>#, a word and Tab put a theme on the point; {key} puts the first one.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Something went wrong in townnotes. Nothing was changed.</source>
<extracomment>ui/townnotes_ui/jobs.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The texts of this language are damaged or of another version of townnotes: the window speaks English. Install townnotes again to have them.</source>
<extracomment>ui/townnotes_ui/language/window_language.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>said twice?</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py, ui/townnotes_ui/widgets/cards.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>same</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py, ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>kept apart</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py, ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} noted twice, joined|{n} noted twice, joined</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} said twice? · Enter|{n} said twice? · Enter</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>J join all alike · K keep apart · Z undo</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>You keep the two apart, so their points stay apart too.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing more is alike here: nothing was joined.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} remark noted twice was joined.|{n} remarks noted twice were joined.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>The two interventions were joined, too.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Z undoes it.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This stands alone: there is nothing to keep apart.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>These are apart already; they stay so.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py, ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>These were joined before: K separates them once the merge is done.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Kept apart: both count. Z undoes it.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Undone.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is nothing here to undo.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing is alike here any more: nothing was changed.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} remark was likely noted twice|{n} remarks were likely noted twice</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Nothing is left to decide here</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Join sure matches</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Join matches</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose a value</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Keep apart what is not the same</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Join all likely matches</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Join what was noted twice</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Keep apart what was not noted twice</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose a row first: then join it.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This is a value: 1, 2 or 3 choose which is shown.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>These are joined already. Enter shows what was said twice: J joins it there.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>These are joined already. J on a single row, then here, joins it to them.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There are no likely matches: nothing was joined.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} joined. Z undoes all of it.|{n} joined. Z undoes all of it.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Nothing was noted here.</source>
<extracomment>ui/townnotes_ui/merge_room/both_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose files…</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merge what others noted of this townhall</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose the sessions of other note-takers, or their notes in Word or as text; or drop them here. You see what is new, the same and said differently before anything is written.</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing was merged; your session is as it was.</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This could not be compared</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>You can keep typing on the Floor meanwhile.</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merge other note-takers’ sessions</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Sessions and notes</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Notes taken elsewhere</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/notes/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reading</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing was merged.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py, ui/townnotes_ui/notes/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merged. One undo reverses it.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The merge was undone; everything is as it was before.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The merge was undone, except {stays} entries that later work builds on.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>J join · Shift+J join all likely · K keep apart</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>1 yours · 2 theirs · 3 both</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>N next to decide · Z undo · Enter both in full</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>you decided · Z undoes it</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>yours is shown</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>theirs is shown</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>J on one of theirs joins the two</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>J on one of yours joins them</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>marked</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py, ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>likely same</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>same?</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>apart</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>joined</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>and {n} more point|and {n} more points</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Fields said differently</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>both are kept</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The record</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>May be wrong</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Join all likely</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Report</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Clock</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Names</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Show</source>
<extracomment>ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Fields</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merging. You can keep typing on the Floor meanwhile.</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Other files…</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>Join all {n} likely (Shift+J)|Join all {n} likely (Shift+J)</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} matches yours|{n} match yours</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} likely the same|{n} likely the same</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} to decide|{n} to decide</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} only from {who}|{n} only from {who}</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} only in yours|{n} only in yours</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 differs, both kept|{n} differ, both kept</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} differs, {chosen} chosen|{n} differ, {chosen} chosen</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>No</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Another townhall</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add it beside: people are linked, and no interventions are joined.</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 more file follows.|{n} more files follow.</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Align</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The same townhall</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Yours</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Theirs</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Both</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Yours and theirs, side by side</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>nothing</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>yours: {ours}; theirs: {theirs}</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Points</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The townhall</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Conveners</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Contacts</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Next steps</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Agenda</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/agenda.py, ui/townnotes_ui/prepare/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>yes</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>no</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>only in yours</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>only in theirs</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the others</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Their clocks against yours: {parts}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>no times</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>One of the two has no times: compared by order and names.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>found from {n} intervention, ± {max} s|found from {n} interventions, ± {max} s</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>The clocks agree</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>ahead</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>behind</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{who}’s laptop is {length} {side}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{who} · shifted by {signed}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Backup: {parted}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} intervention|{n} interventions</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} point|{n} points</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} damaged entry was left out; the rest is intact.|{n} damaged entries were left out; the rest is intact.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} private point stays with its note-taker.|{n} private points stay with their note-taker.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>{name} was given twice, and read once.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>People who took the floor</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the opening: “{before}” becomes “{after}”</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the opening comes: “{after}”</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source> ({joined} once all likely matches are joined)</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Say which townhall it is first</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{who}’s notes|Notes of {who}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>A backup is made first; one undo reverses it.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Another townhall, added beside: no interventions are joined.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Too few interventions to compare: nothing will be joined by itself.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merge {interventions}
of another townhall</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merge {interventions}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merge what is new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Apply your decisions</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing new to merge</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>Join {n} sure match|Join {n} sure matches</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>In this session</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What was merged before, beside your own.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merged</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>All of it was here already: nothing was changed.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{interventions} new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{points} new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{participants} new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} joined|{n} joined</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} said differently|{n} said differently</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} left to decide|{n} left to decide</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} participant|{n} participants</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} more|{n} more</source>
<extracomment>ui/townnotes_ui/note/columns.py, ui/townnotes_ui/windows/strip.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>new theme “{label}”</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>theme</source>
<extracomment>ui/townnotes_ui/note/completion.py, ui/townnotes_ui/note/keeper.py, ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no text to cite yet: Prepare, Texts. The number stays as words.</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{named} has no paragraphs here: the number is kept</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{named} has no paragraph {typed}</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What the mark may mean</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Note: one line is one point</source>
<extracomment>ui/townnotes_ui/note/editor.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>still speaking</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>fr, French …</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Began – ended</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Agenda item</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Heard through interpretation from</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Correct  ↵</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Remove the intervention</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>intervention removed</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The intervention of {name} was removed, with its points ({points}). Undo restores it.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The opening note</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{came} is back on the list.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{went} waits no longer.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>At the same time the record has {names} speaking.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>typing</source>
<extracomment>ui/townnotes_ui/note/keeper.py, ui/townnotes_ui/note/paste_rest.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Type a few words first: a theme marks a point.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Type a few words first: then make them private.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>private remark</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Type a few words first: then say how they were said.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>stance</source>
<extracomment>ui/townnotes_ui/note/keeper.py, ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>How it was said: {words}</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody has the floor, so there is nothing to mark as lost.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>marks</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no text to cite yet: § stays in the words. Prepare has Texts.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The next speaker has the floor. Esc takes you there; your line stays here.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>That line was too long to edit and became {n} line.|That line was too long to edit and became {n} lines.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Marks in pasted lines are not read: they stay in the text as they came.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Another laptop removed this intervention while you were writing in it. It was restored, and your line stays.</source>
<extracomment>ui/townnotes_ui/note/open_line.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Another laptop deleted the line you are in. It was restored, with all its words.</source>
<extracomment>ui/townnotes_ui/note/open_line.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Another laptop says that {name} speaks here. Your line stays in this note, with all its words.</source>
<extracomment>ui/townnotes_ui/note/open_line.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>speaker</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>paragraph</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>help</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>I lost the thread</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>supports</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>against</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Next speaker</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Back to the floor  Esc</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Before the first intervention</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Earlier</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Opening note</source>
<extracomment>ui/townnotes_ui/note/panel.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody has the floor: add speakers to the list, then give the floor.</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It belongs to no speaker.</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>statement</source>
<extracomment>ui/townnotes_ui/note/panel.py, townnotes/domain/entities/floor.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{number} intervention</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>ended {ended}</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>agenda: {named}</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{ordinal_word} intervention</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>on behalf of {behalf}</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>to identify ({key} confirms the name)</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What is said; Enter for the next point</source>
<extracomment>ui/townnotes_ui/note/panel.py, ui/townnotes_ui/windows/strip_line.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody has had the floor yet.</source>
<extracomment>ui/townnotes_ui/note/panel.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>interpretation</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody in this note needs identifying.</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>name confirmed</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no note yet.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No earlier version: this point stands as it was first typed.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>earlier version</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There are no gaps in the notes.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody has had the floor here: it has no speaker.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The words in full</source>
<extracomment>ui/townnotes_ui/note/sheets.py, ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Enter restores a text as a new edit, which undo reverses.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Earlier versions</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Enter goes there; what is typed over the “…” fills the gap.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Gaps in the notes · {count}</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>deleted {who_and_when}</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>after “{before}”</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>at the beginning</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>you</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>another note-taker</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Point</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Heading</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Present</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Left out</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Not understood</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>nobody</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Continues the point above</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{kind}, as you said</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>goes to {who}</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>goes to nobody</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>in doubt</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>line {number}</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{word} (you)</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Compare with the session  ↵</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reading {name}…</source>
<extracomment>ui/townnotes_ui/notes/sheet.py, ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>1 line is in doubt: N goes to it.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{count} lines are in doubt: N goes to the next.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{count} lines are in doubt, {unknown} of them not understood: N goes to the next.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>1 other line has “{lines}”, too: A marks it alike.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{count} other lines have “{lines}”, too: A marks them all alike.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>These notes were merged before: merging them again changes nothing.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Lines of the notes</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>S speaker · T text · H heading · P present · Z undo · N next in doubt. No line is left out.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>11 March 2026</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Whose notes</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Date</source>
<extracomment>ui/townnotes_ui/notes/sheet.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>townnotes ended unexpectedly.</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>virtual townhall</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>townnotes ended unexpectedly, and the file it had open is not there: {session}</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>townnotes ended unexpectedly right after it had opened “{name}” again, so it is not opened by itself this time.</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>townnotes ended unexpectedly. “{stem}” is open again.</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The PDF was not written: no fonts are installed here. Your notes are safe.</source>
<extracomment>ui/townnotes_ui/pages/layout.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The PDF was not written: Qt could not draw it. Your notes are safe.</source>
<extracomment>ui/townnotes_ui/pages/layout.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>deleted since</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>marked differently since</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>now: {words}</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the words were still being typed</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Restore this text</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The note as it was</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} more point than is shown here|{n} more points than are shown here</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Session history</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>← → step · Page up, Page down speaker · Home, End · Space plays · ↑ ↓ speed. Words that stood for less than five seconds are not kept.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Restore the whole note</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Points that were added since stay.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reading the history…</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Latest: {words}</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody had had the floor yet.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Stop</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Play</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{speed} × as fast</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>earlier text</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Restored as a new edit, which undo reverses.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Who had the floor</source>
<extracomment>ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Waiting: {names}</source>
<extracomment>ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{speaker_name} has the floor</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{speaker_name} has ended</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{name} asked for the floor</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source> and more</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the townhall’s details</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the conveners</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the next steps</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the contacts</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the texts</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the categories</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the themes</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the participants</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the note-takers</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the stances</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the agenda</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the speakers’ list</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>an intervention</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a pause</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a point</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>what belongs together</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the summary</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the remarks</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>what is said again</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>something else</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{found} and {last}</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{told} changed</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 point {mark}|{n} points {mark}</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>deleted</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>restored</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>noted</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>reworded</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Moment of the session</source>
<extracomment>ui/townnotes_ui/past/time_slider.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Briefing</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py, townnotes/domain/commands/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add item</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add Briefing, Floor, Closing</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Agenda · {count}</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Agenda item removed</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Agenda order</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Item</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>State</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>▶ open</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>✓ closed</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Agenda item: title</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Agenda item opened</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Agenda item added</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Agenda items added</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Time limit presets…</source>
<extracomment>ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>stakeholder</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>stakeholders</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add category</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Category removed</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Takes the floor</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>For a group</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reply, point of order</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Category: {title}</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Category added</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Which day?</source>
<extracomment>ui/townnotes_ui/prepare/date_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Calendar</source>
<extracomment>ui/townnotes_ui/prepare/date_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Pick from a calendar: {name}</source>
<extracomment>ui/townnotes_ui/prepare/date_field.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>River townhalls</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Next in series…</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Number in the series</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>virtual townhall briefing</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Number</source>
<extracomment>ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Process</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>River Compact</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>second revised draft of the River Compact</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Subject</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>stakeholders, UN entities</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Audience</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>3 Dec</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Platform</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Language of the summary</source>
<extracomment>ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>English</source>
<extracomment>ui/townnotes_ui/prepare/details.py, townnotes/domain/languages.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Summary in</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Keep the session until</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>31 Dec 2027</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Keep until</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Attendance, and the text discussed</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Attendance</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Gathering</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>consultation</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Overview</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>an overview of the second revised draft</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reception</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>was generally well received</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Small ports are to be heard before the text is agreed.</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The message in one sentence</source>
<extracomment>ui/townnotes_ui/prepare/details.py, townnotes/domain/entities/townhall.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Message</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Written inputs</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reference text</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Short name of the text</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Short name</source>
<extracomment>ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Deadline for written inputs</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>5 June</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Deadline</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Contacts for written inputs</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Convener</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add a convener</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Role</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>co-facilitator</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Honorific</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>H.E. Ms.</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Post</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Ambassador</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Of</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Norland</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>To</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the UN</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>When, if known</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>5 June, or in spring</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Next step</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add a next step</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>second reading of the text</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Where</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>UN Office at Geneva</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Remove: {words}</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{noun} removed</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add office@example.org or https://…, then Enter</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>New contact for written inputs</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Contact added</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Not added: {why}</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py, ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Address or link</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Text shown for the link</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>discussion space</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Remove the contact {value}</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Contact removed</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>e.g. {example}</source>
<extracomment>ui/townnotes_ui/prepare/fields.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Not saved</source>
<extracomment>ui/townnotes_ui/prepare/fields.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Not saved: {why}</source>
<extracomment>ui/townnotes_ui/prepare/fields.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>First</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Second</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Type a few letters of a name</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>They are one person: shown by the fuller name and counted once.</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose two different participants; nothing was joined.</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Joined as {called}. One undo separates them.</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Next in series</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Date, attendance, texts, interventions and summary start empty.</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>With its participant|With its {n} participants</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Create…  ↵</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 convener|{n} conveners</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 category|{n} categories</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 theme|{n} themes</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 contact|{n} contacts</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 stance|{n} stances</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 agenda item|{n} agenda items</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>the style of the summary</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It begins with {filter}.</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Space confirms the name; giving an organization does, too</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Ada Obi</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>River Network</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add participant</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Participants</source>
<extracomment>ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Bring in…</source>
<extracomment>ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A registration list or a report of a call; Ctrl+V takes what was copied</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Confirm name  Space</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody yet. Drop a list or a report of a call on the window, paste what you copied with {key}, or type names below. Who speaks can also come in during the call.</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Filter…</source>
<extracomment>ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Participants · {count}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} to identify|{n} to identify</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Names confirmed</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Participant removed</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Participant added</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} selected · type the first letters of a category to give it to all|{n} selected · type the first letters of a category to give it to all</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Also known as</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Pronounced</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>also written: {others}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Participant: {title}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Participant: {words}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>time limits: {name}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} category has the limits of: {preset}.|{n} categories have the limits of: {preset}.</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>The present speaker keeps their own.</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>chairs {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>groups {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>States {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>others {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>everybody {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Enter gives every category these limits. Source: {source}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the summary</source>
<extracomment>ui/townnotes_ui/prepare/preview.py, ui/townnotes_ui/wording_round/sides.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Preview of the title, the opening and the closing</source>
<extracomment>ui/townnotes_ui/prepare/preview.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Details</source>
<extracomment>ui/townnotes_ui/prepare/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Stances</source>
<extracomment>ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Sections of Prepare</source>
<extracomment>ui/townnotes_ui/prepare/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Stances of this session</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Stance</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>pleaded for</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>As strong as</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>urged</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add stance</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Stances of this session · {count}, beside the {count2} common ones</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Stance removed</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Followed by</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In French</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In Spanish</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Stance added</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>stronger than {family}</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a thing: … a fund</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>to: … to build a fund</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>that: … that funds are short</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>-ing: … building a fund</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Common stances, from weak to strong</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In a note ! and the first letters, as in !call, or the sign at the line’s start</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>approving</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>asking for</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>emphasizing</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>doubting</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>telling</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>repeating</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} row removed|{n} rows removed</source>
<extracomment>ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>{word}, such as {example}</source>
<extracomment>ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>REV2</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>second revised draft of the Compact</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add text</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Texts · {count}</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Text removed</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Text: {title}</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Paragraphs</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/prepare/texts/sheet.py, ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>§ cites it</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Text that § cites</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Text added</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>12 or 12a</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Text of the paragraph</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add paragraph</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Read from a file…</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Paste  Ctrl+V</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Paragraphs of {named} · {count}</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Paste the text here with Ctrl+V, or read it from a Word file: a note then cites its paragraphs by their numbers, as in §12.</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Paragraph removed</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Paragraph</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A paragraph needs a number and a text.</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Paragraph {number} exists already.</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Paragraph added</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Short name, such as REV2</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Name, such as second revised draft of the Compact</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Text brought in</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>Number its paragraph|Number its {n} paragraphs in their order</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} paragraph, §{first} to §{last}|{n} paragraphs, §{first} to §{last}</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>No paragraph numbers</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No line of it begins with a number.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It is empty.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>It replaces the paragraph that is there.|They replace the {n} that are there.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 heading between paragraphs is left out.|{n} headings between paragraphs are left out.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 number that came before stays in its paragraph.|{n} numbers that came before stay in their paragraphs.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>It is too long; its end is cut off.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The themes are saved as {where}</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Themes brought in</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 theme is new|{n} themes are new</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 known is filled in|{n} known are filled in</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 is known|{n} are known</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>No themes</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>known: empty fields are filled</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Up</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Down</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Move the theme up (Alt+Up)</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Move the theme down (Alt+Down)</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Separate</source>
<extracomment>ui/townnotes_ui/prepare/themes.py, ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merged into it: {merged}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Called {earlier} before, renamed {renamed}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Theme</source>
<extracomment>ui/townnotes_ui/prepare/themes.py, ui/townnotes_ui/review/theme_table.py, ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>wages, or labour &gt; wages</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Topic</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>fair pay for night work</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add theme</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A list of themes, such as one saved here, as CSV</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Save list…</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Themes · {count}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Theme removed</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Key</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Colour</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Topic in the summary</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Under</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Comes first</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Definition</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Theme: {title}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Themes separated</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Theme moved</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Theme added</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>violet</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>teal</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>orange</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>green</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>blue</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>crimson</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>olive</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>sea green</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>slate</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>amber</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>indigo</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>brown</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This session is open already.</source>
<extracomment>ui/townnotes_ui/program.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Practice call</source>
<extracomment>ui/townnotes_ui/program.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{stem}” is being opened …</source>
<extracomment>ui/townnotes_ui/program.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>in “{part_of}”, another’s name?</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a name</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>an organization</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>whom somebody speaks for</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a theme</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a theme in the summary</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>summary · {label}</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>summary</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>opening note</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Find and replace</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Match case</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Also inside longer words</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{words}” replaced</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Undo reverses all of it.</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} place changed.|{n} places changed.</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} place|{n} places</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Nothing was found.</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} may be another’s name: tick it with Space|{n} may be others’ names: tick them with Space</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>the final summary stays as it is</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>Replace {n}|Replace {n}</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Find</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Replace with</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What would change</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{old}” to “{instead}”, {where}</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{said}: stays</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The draft begins with the theme of most speakers.</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Select a card first, then join it with another.</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Separate points</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Join points</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Joined into one statement; all its sources stay.</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Words of a statement</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Order of points</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Order of themes</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Another theme for a point</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Keep points apart</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose the card’s theme: Enter moves it there, Esc cancels</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Marked: {key} on another card joins the two, Esc cancels</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{key} joins two cards · Alt+↑ ↓ puts a card elsewhere · M moves it to another theme · W takes another’s words</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>cards</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>How many remarks the theme has; those that were joined count as one</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Without a theme</source>
<extracomment>ui/townnotes_ui/review/board_cards.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Marked to be joined</source>
<extracomment>ui/townnotes_ui/review/board_cards.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Likely the same · {share} %</source>
<extracomment>ui/townnotes_ui/review/board_cards.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Cards of the theme</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>marked to be joined</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Likely the same</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>likely the same, {share} per cent</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No two cards of this theme are likely the same.</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Join · Enter</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Keep apart · Delete</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Likely the same · {count}</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Drag a column’s edge to resize it; the first words take the remaining width.</source>
<extracomment>ui/townnotes_ui/review/columns_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>words of the call</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No.</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Spoken</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>First words</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Points of the intervention</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Close the reading pane</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No points were noted.</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Found · {count} in notes, {said} in words</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Found · {count}</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Interventions · {count}</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing can be corrected here: Enter shows both notes.</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Select an intervention first, then correct it.</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Search notes and names…</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Search…</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Search the interventions</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 card|{n} cards</source>
<extracomment>ui/townnotes_ui/review/theme_column.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>all</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{theme}, {category}: {speakers}, {points}</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Themes × categories · distinct speakers, and points</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Points behind the number</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Enter lists the points behind a number; Tab leads to them.</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No theme has been named yet.</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{label} · {title} · 1 point|{label} · {title} · {n} points</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>A separate session with everything as it is now: without deleted text, earlier versions, or other note-takers’ words for the same remark.</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Without private points and participants’ e-mail addresses</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Save copy…</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{stem} (clean copy)</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Change them, then erase the name again, so that their earlier wording goes, too.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>In {file} {n} text still names them: open it to change that, then erase the name there again.|In {file} {n} texts still name them: open it to change that, then erase the name there again.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>The name is still in other files of this session: {files}.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Copies of {names} in the shared folder hold the name still; it stays out of here.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>its backup|its {n} backups</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>a text kept aside|{n} texts kept aside</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>the session</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{where} and {last}</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Erased from {told}.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Whom to erase</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>People in this session</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Keep them as “a participant” of their category, counted as before</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the backups of this session, too</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Erase permanently</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reading whom the session names…</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What they said stays, under “a participant”. Names, addresses, earlier versions and the undo of this session go, and cannot come back.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>nobody on the list; earlier words that name them</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>removed before</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody of that name was found.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Looking through all that was said… {share} %</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Erase {name} permanently</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Change them first: what they said before goes with the person.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the session’s {count} backups, too</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the session’s backup, too</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the session’s backups, too; there are none yet</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 intervention|{n} interventions</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py, ui/townnotes_ui/safety/version_words.py, ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>{interventions} with {points} will stay.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 earlier or deleted text that names them will go.|{n} earlier or deleted texts that name them will go.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>They have not spoken.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 line of the words of the call will go.|{n} lines of the words of the call will go.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 text names them and stays:|{n} texts name them and stay:</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>… and {n} more|… and {n} more</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Not merged yet: {names}.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This session went on in “{file}”. What was noted since this file was left may not be in it.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Open that one</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merge what the backup has</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This file is older than what was in it last: what was noted at {known} is not all in it. Was an older copy put in its place?</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This file is older than what was in it last: it ends at {ends}, and its session went on until {known}. Was an older copy put in its place?</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No backup here goes on where it ends.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A backup goes on where it ends: {when}.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The drive of “{path}” does not keep a second program from writing into this session. Another townnotes is kept out by “{name}.lock” beside it; leave that where it is.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reading {names}…</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>Both are one session now: {what}.|They are one session now: {what}.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>Merge the two|Merge them all</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Save elsewhere…</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py, ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The session goes on as “{new}”, with all that you noted. Open it by that name from now on.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The whole session, with all that you noted, goes on beside it, in “{name}”.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing could be written there: the whole session, with all that you noted, goes on in “{new}”, a folder of townnotes itself.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Merge the two if the other may hold what is not here.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It was written there again, with all that you noted. The file that was moved away gets nothing of what you note from now on.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It was written there again, with all that you noted. To delete it, close the session first.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>earlier note</source>
<extracomment>ui/townnotes_ui/safety/old_notes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The earlier note is now in the opening note.</source>
<extracomment>ui/townnotes_ui/safety/old_notes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Notes in no session</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>They were typed when no session could take them, and were kept as text files.</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add to a session…</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Delete…</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Copied. The note stays here, too.</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Delete permanently</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The note could not be deleted; it stays where it is.</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>In another file of this session, too|In {n} other files of this session, too</source>
<extracomment>ui/townnotes_ui/safety/other_files_choice.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{files} is of this session, too, and could not be looked into.|{files} are of this session, too, and could not be looked into.</source>
<extracomment>ui/townnotes_ui/safety/other_files_choice.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>This session was to be kept until {last}. Nothing is deleted by itself.</source>
<extracomment>ui/townnotes_ui/safety/privacy.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Options…</source>
<extracomment>ui/townnotes_ui/safety/privacy.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Try again</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Copy all</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It is kept in another folder of this computer, too: if townnotes ends, it is added when you open this session again.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It could be kept nowhere else: when townnotes ends, it is lost.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The disk still refuses it.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Save the session elsewhere</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The session goes on in “{path}”; “{name}” stays as it was last saved.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>All notes are on the clipboard: paste them somewhere before you close townnotes.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Kept until {day}</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>You wanted to keep this session until then. Nothing is deleted by itself; this is what you can do:</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Erase a person…</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Clean copy to hand out…</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Delete the backups</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Change the date…</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>To delete the session itself, close it and delete its file: {path}</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Delete the {count} backups</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Delete the backup</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There are no backups</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Press again: this cannot be undone</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{count} backups deleted</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The backup is deleted</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>salvaged</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose another place…</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Continue in a salvaged copy</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” is damaged, or another program has changed it. It can only be viewed, and stays as it is. {words}</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This file is damaged</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What you type is not saved in it. Continue in a copy of everything that could be read: what you have just typed goes with it, and the damaged file stays as it is.</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>View only</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Open the backup of {taken_at}</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Brought back, as of {time}.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Versions…</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A backup of {time} has it.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A backup of {time} has a part of it.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Restore it</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What could not be read</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A disk, or another program, has damaged these in the file. Their words are shown as far as they are left; a letter may be wrong. The rest of the session is here.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Go there  ↵</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Damaged in the file, and left out: {places}. The rest is here.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Damaged among earlier versions: {places}.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>and more</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A note of what was erased is damaged: an older copy could bring that back. Look for it after you merge.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{lines} of {whose}’s intervention</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{lines} of the opening note</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{text}” of {whose}</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{text}”</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} entry that nobody can place|{n} entries that nobody can place</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} line|{n} lines</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>(no words)</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a note of what was erased</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>in no intervention that is known</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a line</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{what}, an earlier version</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>when it was opened</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>when it was closed</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>while you worked</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>before merging</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>before an update</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>before restoring</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Today {time}</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Yesterday {time}</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{what} fewer</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{what} more</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{difference} than now</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} point is not there now|{n} points are not there now</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} reads differently now|{n} read differently now</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>{n} was added since|{n} were added since</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Every point is as it is now.</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Versions</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Notes</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Differences only</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Restoring here puts everything back as it was then. The present version is kept first, and one undo reverses it.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Restore here</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Open as a separate session  ↵</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing was restored.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>version of {when}</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Restored: everything is as of {when}. One undo reverses it.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{stem} (of {when})</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No version has been kept yet. One is made when a session is opened and closed, and every five minutes while it changes.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Kept on this computer. The present session stays as it is until you restore.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>cannot be read</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>as it is now</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>other words</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Show all</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No misspelt words found here.</source>
<extracomment>ui/townnotes_ui/spelling/note_spelling.py, ui/townnotes_ui/spelling/summary_spelling.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Spelling is not checked: it is turned off in the settings.</source>
<extracomment>ui/townnotes_ui/spelling/speller.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Spelling is not checked: the spelling checker keeps failing here.</source>
<extracomment>ui/townnotes_ui/spelling/speller.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Spelling is not checked: chunspell, the spelling checker, is not installed.</source>
<extracomment>ui/townnotes_ui/spelling/speller.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Spelling of “{word}”</source>
<extracomment>ui/townnotes_ui/spelling/suggestions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No suggestions</source>
<extracomment>ui/townnotes_ui/spelling/suggestions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add to dictionary</source>
<extracomment>ui/townnotes_ui/spelling/suggestions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>spelling</source>
<extracomment>ui/townnotes_ui/spelling/summary_spelling.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The session shown here stays open.</source>
<extracomment>ui/townnotes_ui/starting/not_opened.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It is closed there: open it here</source>
<extracomment>ui/townnotes_ui/starting/not_opened.py, ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Open “{stem}”</source>
<extracomment>ui/townnotes_ui/starting/not_opened.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>not found</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>cannot be looked into</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>open elsewhere</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>being prepared</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>floor open</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>floor closed</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>draft</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>final</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>no date yet</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Recent townhalls</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Recent</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>None yet. “Practise a call” shows the whole way, in twenty minutes.</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>New townhall…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>from nothing; all about it can wait</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>in mid-call: somebody speaks, five people wait, nothing is real</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Open…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a townhall’s file, or drop it here</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Next in a series…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>with the conveners, categories and themes of the one before</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Continue from a folder…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>another laptop takes notes already</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>is being opened …</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Begin</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Works offline · no account</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>townnotes</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Notes of live townhalls, from the speakers’ list to the Word summary.</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This file was not opened</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Go on with “{stem}”</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>A note from before is in no session: look at it|{n} notes from before are in no session: look at them</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Enter opens · Delete takes off the list</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It is not where it was: Enter looks for it · Delete takes it off</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Rests on</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Style</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Remarks</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Style · {findings}</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Remarks · {count}</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Paragraph edited</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Draft again</source>
<extracomment>ui/townnotes_ui/summary/drafting.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Sentence confirmed</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Points linked</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Point unlinked</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Sentence added</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Style fixed</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Listed as additional topic</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Given a paragraph</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The summary is final. Reopen it to change it.</source>
<extracomment>ui/townnotes_ui/summary/drafting.py, ui/townnotes_ui/summary/final.py, townnotes/domain/commands/replacing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What it rests on</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Edit paragraph</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Confirm</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The sentence is still correct as it stands</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose points</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Link the sentence to points, or unlink it</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>List as additional topic</source>
<extracomment>ui/townnotes_ui/summary/evidence.py, ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Send this theme to “Additional topics covered were”</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Choose a sentence</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This column then shows who said it, when and how.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{count} of {of_all} raised it</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Written from the details</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Prepare holds the fields that this sentence is made of.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This paragraph was edited by hand.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Written by hand</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In no sentence</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Every point is in the summary</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 waits for words: write it out in its note.|{n} wait for words: write them out in their notes.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>The paragraphs of the others are full, or edited by hand.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>Its paragraph is full, or edited by hand.|Their paragraphs are full, or edited by hand.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 point has no theme: give it one in its note.|{n} points have no theme: give them one in their notes.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>{count} of {of_all}</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Unsupported: it rests on no point.</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Check: it was marked for checking.</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>; {n} more|; {n} more</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Check: {words}.</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>edited by hand</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 sentence to check|{n} sentences to check</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py, ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 unsupported|{n} unsupported</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 new point|{n} new points</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>a point was deleted</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a point of {who} was set aside</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a point of {who} changed</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a point changed</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add this sentence</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Have the selected sentence rest on these points, too</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>New evidence: {new_points}</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Give “{label}” a paragraph again</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Search the points</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Points; ticked are those the sentence rests on</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Space links or unlinks · Esc goes back</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Still open</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Make final anyway</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Make final</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>to check</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>unsupported</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>point still to word</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>point in no sentence</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>open correction by its speaker</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>speaker to identify: Space confirms the name</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 point still to word|{n} points still to word</source>
<extracomment>ui/townnotes_ui/summary/final.py, ui/townnotes_ui/summary/outline.py, ui/townnotes_ui/summary/waiting.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 point in no sentence|{n} points in no sentence</source>
<extracomment>ui/townnotes_ui/summary/final.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 speaker to identify|{n} speakers to identify</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Nothing is open any more.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{filter}. The summary can be made final anyway.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Lock the paragraphs, and record who did it and when</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reopen</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>History</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Draft</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Final · {told}</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Final</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The notes behind it have changed the text since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>1 new point since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} new point since.|{n} new points since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>The notes have changed since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This text stays until it is reopened.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>History of the summary</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Made final</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reopened</source>
<extracomment>ui/townnotes_ui/summary/final.py, ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Name confirmed</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{heading}: still to word</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{words}, 1 point</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{words}, 1 point|{words}, {n} points</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Open the note</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Enter in the list</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Add a sentence</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>T in the list: adds a sentence; the paragraph then counts as edited by hand</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>N in the list: sends the theme to “Additional topics covered were”</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No theme</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Without a paragraph</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py, ui/townnotes_ui/summary/waiting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Style check</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{words}, 1 finding</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{words}, 1 finding|{words}, {n} findings</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Check</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing found.</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Fix</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>F in the list</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Shift+F in the list</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Style · {count}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>Fix all {n}|Fix all {n}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Fix: {name}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Fix all {count} of this kind: {name}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>add “{fix}”</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>remove “{said}”</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Paragraphs of the summary</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{speakers} of {took_the_floor}</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>How many of those who took the floor stand behind a paragraph</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Coverage</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{used} of {total} points used</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No points were noted yet.</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 point has no theme|{n} points have no theme</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Written in</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>House style</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The summary</source>
<extracomment>ui/townnotes_ui/summary/page.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It is being printed already.</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Not printed: it would still name {named}.</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Not printed: the printer does not answer.</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} page sent to the printer|{n} pages sent to the printer</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>(left out)</source>
<extracomment>ui/townnotes_ui/summary/paragraph_edit.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Cancelled: no pages were drawn.</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Preview of the pages</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Print…</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Drawing the pages…</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} page so far…|{n} pages so far…</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>page {at} of {count}</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>one page</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>laying out the pages</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Preview</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>settled</source>
<extracomment>ui/townnotes_ui/summary/remarks.py, ui/townnotes_ui/widgets/correction_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>correction by {name}</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No remarks. Those in a summary that others edited in Word come in with it; corrections by speakers stand here, too.</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Remark settled</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Remark opened again</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Recorded: “{words}”</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>On “{words}”</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Open again  D</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Done  D</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No point waits for words.</source>
<extracomment>ui/townnotes_ui/summary/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Select the words first, or write in a paragraph.</source>
<extracomment>ui/townnotes_ui/summary/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Word them</source>
<extracomment>ui/townnotes_ui/summary/waiting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The wording round</source>
<extracomment>ui/townnotes_ui/summary/waiting.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 of {points} points waits for words: no sentence can be made of it yet.|{n} of {points} points wait for words: no sentence can be made of them yet.</source>
<extracomment>ui/townnotes_ui/summary/waiting.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>? undecided</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>take theirs</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>keep ours</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>both</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Unchanged</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Moved</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Deleted</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>New</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Bold or italic</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Changed</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>Split in {n}|Split in {n}</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>Merged from {n}|Merged from {n}</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>{fates}, moved</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>recognized by its words</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>recognized by its place</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>it changed here, too, since it was exported</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>deleted there, or written here since</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>it says what the townhall’s details say</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>it is a heading there</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>it stands behind the summary, as a letterhead’s end does</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>by {changed_by}</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 line before the summary|{n} lines before the summary</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 line of the annexes|{n} lines of the annexes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 table|{n} tables</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 footnote|{n} footnotes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 text box|{n} text boxes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>An edited summary</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>T take theirs · K keep ours · B both · A take all · N next undecided</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Compare anyway</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The summary changed meanwhile: look at it again.</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Edited summary accepted</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Accepted: {what}. One undo reverses all of it.</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 change|{n} changes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>no paragraph differs</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 undecided, which stays as it is here|{n} undecided, which stay as they are here</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>left aside: {aside}</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Accept {what}  ↵</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Reopen and accept {what}  ↵</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing to accept</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Changes of the summary</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{one} and {other}</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Here</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In the file, changed by {by}</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing stands here for it.</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It is not in the file.</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>As it was exported: {exported}</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>Show {n} more|Show {n} more</source>
<extracomment>ui/townnotes_ui/widgets/cards.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>noted by {takers}</source>
<extracomment>ui/townnotes_ui/widgets/cards.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Correction of {day}: {split}</source>
<extracomment>ui/townnotes_ui/widgets/correction_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>used</source>
<extracomment>ui/townnotes_ui/widgets/correction_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Spelling is checked in notes and in the summary.</source>
<extracomment>ui/townnotes_ui/widgets/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Esc closes this</source>
<extracomment>ui/townnotes_ui/widgets/sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Open beside</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Open instead</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{stem}” is to be opened. This session stays open beside it.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Join…</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The link leads to a live townhall.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The link leads nowhere that this version of townnotes knows.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A second window could not be started.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody has the floor here: it has no speaker.</source>
<extracomment>ui/townnotes_ui/window/people_changes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>participant renamed</source>
<extracomment>ui/townnotes_ui/window/people_changes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Rename {shown}</source>
<extracomment>ui/townnotes_ui/window/people_changes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Text at {per_cent} %</source>
<extracomment>ui/townnotes_ui/window/text_zoom.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>meeting {hours_and_minutes}</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>ends ≈ {ends}</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>view only</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>✕ not saved</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>not yet saved</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>saved</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The session is still being loaded; then your note is saved. Close again to leave: it is offered then as a text when townnotes starts.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Not everything is in the session’s file. Close again to leave: the rest is kept on this computer, and added when you open this session again.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What you typed is in no session: continue in a salvaged copy first. Close again to leave: it is kept as a text then, and offered when townnotes starts.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Not everything is on the disk, and it could be kept nowhere else: save it elsewhere or copy all first. Close again to leave anyway, and lose it.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Everything is saved again.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This session is view only: nothing is changed or saved.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Saved at {time}, in “{file}”. It saves by itself as you type.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source> A report is in {report}.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Something went wrong in townnotes.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What you typed last is not saved yet.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What you typed is saved.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody is waiting, so nothing was copied.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No speaking time is running out, so nothing was copied.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No contact for written inputs is listed in Prepare; nothing was copied.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Copied: {said}</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The stage shows no message.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>On the stage: {words}</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>On the stage, as soon as it is open: {words}</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Shown to everybody in the call</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Enter shows it; leave it empty to show none.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Speaking time – townnotes</source>
<extracomment>ui/townnotes_ui/windows/stage.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Speaking time, for the call</source>
<extracomment>ui/townnotes_ui/windows/stage.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Strip – townnotes</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Strip: the note beside the call</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Back to the window</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Back to the window (Esc)</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Drag to move the strip, or press Alt with an arrow</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>nobody waiting · {words}</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>list open</source>
<extracomment>ui/townnotes_ui/windows/strip.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>next: {first}</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Note: the line you are in</source>
<extracomment>ui/townnotes_ui/windows/strip_line.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{read}?</source>
<extracomment>ui/townnotes_ui/windows/strip_session.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Theme {label}, Ctrl+{key}</source>
<extracomment>ui/townnotes_ui/windows/theme_chips.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>no time limit</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{clock} over</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{clock} left</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{left} of {clock}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Please conclude</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Please conclude now</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Paused · {left}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Now speaking</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Next to speak</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Next: {map}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>of {clock}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>not running</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>soon over</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>nearly over</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>over time</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>paused</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{n} waiting|{n} waiting</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>first</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>second</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>third</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>fourth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>fifth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>sixth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>seventh</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>eighth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>ninth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{number}st</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{number}nd</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{number}rd</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{number}th</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>1st</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{hours} h {minutes}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Speaking time: {clock}, {state}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A participant</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>late request</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>spoke {times}× {clock} · org. {times2}×</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>spoke {times}× {clock}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>org. {times}× {clock}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>heard through interpretation</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>heard through interpretation from {language}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Point worded</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Points joined</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Said to be opposites</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Kept apart</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{words}, key {key}</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>all of them</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Most similar points of the theme</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Similar points in the theme</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>says the same</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the opposite</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>keep apart</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>← → choose</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>T accepts the first, then the next</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{words}, {below}, alike by {share} per cent</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Worded so far</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 point waits for words|{n} points wait for words</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>No point waits for words</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 done|{n} done</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Go to the summary</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No point waits for words: each makes a sentence as noted.</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No point waits for words. {counted}.</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 point was worded|{n} points were worded</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>less than a minute</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>about {minutes} min</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>no theme</source>
<extracomment>ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>postponed</source>
<extracomment>ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>perhaps the opposite</source>
<extracomment>ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It waits because {reason}. Give it a stance or other words; Enter postpones it.</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Worded: {turn}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Postponed: {point}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No similar point in its theme.</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Joined with: {words_of}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The opposite of: {words_of}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Kept apart from: {words_of}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Words for the summary</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Words · F2 or type</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Enter accepts and goes to the next · Esc leaves</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>As noted</source>
<extracomment>ui/townnotes_ui/wording_round/sides.py, townnotes/domain/entities/points.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No sentence yet</source>
<extracomment>ui/townnotes_ui/wording_round/sides.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>agrees</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>asks</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>emphasizes</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>doubts</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>informs</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>says again</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>How it was said</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Type a few letters of the stance</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No matching stance.</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing was compared with it.</source>
<extracomment>townnotes/after_call/earlier.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” is of this townhall, and of no earlier one. {nothing}</source>
<extracomment>townnotes/after_call/earlier.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>.townnotes</source>
<extracomment>townnotes/archive/folders.py, townnotes/beginning.py, townnotes/safety/backups.py, townnotes/safety/privacy/clean_copy.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}”: a session's name ends in {ending}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{source}” is not an ordinary file.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{source}: this is not UTF-8 text (byte {byte}).</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{source}” could not be read: {reason}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{source}: {refusal}</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{wrong} No session was begun.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” {damaged}. It was left as it is. {look}</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no summary in “{wanted}”; it can be in {known}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The summary is final: it has one text, in one style and language. Reopen it in the window to have another; nothing was written.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{name}: this is not UTF-8 text (byte {byte}).</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” could not be read: {reason}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no house style “{name}”; there are: {known}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no merge to undo.</source>
<extracomment>townnotes/changes/large_change.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is nothing to {value}.</source>
<extracomment>townnotes/changes/undo.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>undo</source>
<extracomment>townnotes/changes/undo.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>redo</source>
<extracomment>townnotes/changes/undo.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing was recorded from “{missing}”. Nothing was written.</source>
<extracomment>townnotes/command_line/after_call.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No earlier townhall is known: name one with --earlier FILE.townnotes.</source>
<extracomment>townnotes/command_line/after_call.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no folder “{one}”. Nothing was read.</source>
<extracomment>townnotes/command_line/archive.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The index of the archive cannot be read. The townhalls are untouched.</source>
<extracomment>townnotes/command_line/archive.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{words}” is said everywhere: ask for a word that tells more.</source>
<extracomment>townnotes/command_line/archive.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Say where the backup is to be written: -o NEW.townnotes.</source>
<extracomment>townnotes/command_line/backups.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Name two sessions to merge, or more. Nothing was written.</source>
<extracomment>townnotes/command_line/colleagues.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{one}” is none of the files to merge. Nothing was written.</source>
<extracomment>townnotes/command_line/colleagues.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{one}” is named twice with --same or --other. Nothing was written.</source>
<extracomment>townnotes/command_line/colleagues.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A session begins --from a JSON file or --after a townhall, not both.</source>
<extracomment>townnotes/command_line/commands.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{target}”: the speaking times are written as .csv.</source>
<extracomment>townnotes/command_line/commands.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Not everywhere: {left}</source>
<extracomment>townnotes/command_line/erasing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{pattern}”: the name ends in the format, such as .docx.</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no place {unknown} in a name; there are: {known}.</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{folder}” is not a folder: with --name, --to is the folder to write in.</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{refusal} (--allow-leaks)</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{kind}” is not a kind of file. The kinds are: {kinds}.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{error} Its columns are {headings}: say what they hold by --column, such as --column "{split}=name".</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{one}” does not say what a column holds: it is HEADING=WHAT, and WHAT one of {meanings}.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{name} has {count} meetings ({each}). Say which by --meeting; nothing of it was written.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{name}: {assumed} If not, say --other-day; nothing of it was written.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{name}: {said} If not, say --other-day; nothing of it was written.</source>
<extracomment>townnotes/command_line/importing_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A mail is printed, not written as a table: give --mail or --to, not both.</source>
<extracomment>townnotes/command_line/lists.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{target}” exists already; it was left as it is. Choose another name.</source>
<extracomment>townnotes/command_line/salvaging.py, townnotes/store/backup.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{filename}” cannot be written: {reason}.</source>
<extracomment>townnotes/command_line/server.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{words}”: say the name and port of the server, as live.example.org:5433.</source>
<extracomment>townnotes/command_line/server.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The summary is final, and the file changes it. Say --reopen to take it in; nothing was written.</source>
<extracomment>townnotes/command_line/taking_back.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The folder “{folder}” could not be made: {reason}. Choose another with --folder.</source>
<extracomment>townnotes/demo.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no gap any more. Nothing was changed.</source>
<extracomment>townnotes/domain/commands/after_call/call_words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This point was deleted meanwhile. The reply is still in the field.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This point is private: it was sent to nobody. Nothing was kept.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Type what the speaker wants recorded first.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A correction needs the date of the reply.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This point was deleted meanwhile. Nothing was changed.</source>
<extracomment>townnotes/domain/commands/after_call/reiterations.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Closing</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>These items are on the agenda already; nothing was added.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{count} {stand} under “{title}”: the item stays on the agenda.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{title}” is the last item of the agenda; it stays open.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Every item of the agenda is closed; open one again in Prepare.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no agenda yet: its items are written in Prepare.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>An agenda item needs a title.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Two cards are needed to join; they stay as they are.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This card is not a joined one; it stays as it is.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There are no other words on this card; these stay.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>One of the two is no longer there; nothing was changed.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>These are joined as one statement; separate the card first.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>That card is no longer in this theme; the order stays.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The card or the theme is no longer there; nothing was changed.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{min}” and “{min2}” are not one statement; the cards stay as they are.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The opening note has no speaker and no time: nothing was changed.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>An intervention that has ended keeps an end; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The opening note has no speaker: nothing was changed.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>An intervention needs a speaker; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>An intervention needs the time at which it began; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>That time is in the future; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>An intervention cannot end before it began; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A participant needs a name or an organization.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{name} is already in the table.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A participant needs a name or an organization; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{name} has taken the floor and stays in the record. If somebody else spoke, correct the speaker of that intervention first.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A category needs a singular and a plural, such as “stakeholder” and “stakeholders”.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A category needs a singular and a plural; the earlier ones stay.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{holders} of the participants are “{plural}”: give them another category first.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>These words show no stance. Type ! and its first letters, as in !call.</source>
<extracomment>townnotes/domain/commands/points.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{attendance} participants cannot be: {speakers} of them took the floor already.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The summary is final. Reopen it, in Summary, to write it in another style or language; nothing was changed.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A note-taker needs a name.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{value}” is not an e-mail address: it needs an @ and no spaces.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{value}” is not a web link: it starts with https:// or http://.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{typed}”: a summary is written in English, French or Spanish.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{ordinal} is not a number in a series: the first townhall is 1.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The number of participants cannot be below zero.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No line is ticked: the list stays as it is.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>That request is no longer on the list; nothing was changed.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{kind}” is not a kind of intervention; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A time limit must be between a second and a day; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>That request is no longer on the list; nobody was called.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The townhall has ended already; nothing was changed.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody has the floor: there is no timer to pause.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>That request is no longer on the list; the order stays.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Late requests stay after the others: move a late one up to put it among them.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The list has changed meanwhile; it stays as it is.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Late requests stay after the others; the list stays as it is.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody has the floor: there is no time to add to.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This intervention has no limit, so there is nothing to add to or to take from; the time spoken goes on being measured.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The limit is at 0:00 already: no more can be taken.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no category to give a time limit to: add one first.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A stance is followed by a noun, to, that, or -ing.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no summary in that language.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A stance needs a word, such as “pleaded for”.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is a stance “{words}” already.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{words}” needs a stance it is as strong as, such as “called for”, so that the summary can put it in order.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This point was deleted meanwhile. The sentence is as it was.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The summary is not final: it can be changed as it is.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The summary is final. Reopen it to change it; nothing was changed.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This sentence is no longer there. The others are as they were.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A text needs a short name, such as REV2, or a name.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is a text “{short}” already.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A text needs a short name or a name; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There are no paragraphs in it; nothing was changed.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{points} {short}: it stays, so that they say what they spoke to.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Themes have two levels, as in “labour rights &gt; wage theft”.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A theme cannot stand under itself.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A theme needs a word; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A theme needs a word.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{label}” was merged into “{label2}”: separate them first.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is a theme “{label}” already.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{key}” cannot be a theme’s key: use one digit from 1 on, or one letter other than d, m, p, s and z.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The key {key} belongs to “{label}” already.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{label}” cannot stand under itself; it stays where it is.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{label}” stands under “{label2}” itself: there are two levels.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{label}” has themes under it, as “{label2}”: there are two levels.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{label}” cannot be merged into itself; nothing was changed.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing was merged into “{label}”; nothing was changed.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no date “{words}”: write it like 11 March 2026 or 2026-03-11.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{typed}” is not a time: write it like 10:45 or 10:45:30.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{words}” is not a speaking time: write 3, 2:30 or 150 s.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A speaking time of {words} cannot be: leave it empty for no limit at all.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>group statement</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>video message</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>convener reply</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>point of order</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>right of reply</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>procedural</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Also called</source>
<extracomment>townnotes/domain/entities/people.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Note-taker</source>
<extracomment>townnotes/domain/entities/points.py, townnotes/domain/entities/summary.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A theme</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A paragraph</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Somebody named</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Source</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Bold and italic</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Words commented on</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Settled</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The same</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Stance before</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Of the text as a whole</source>
<extracomment>townnotes/domain/entities/townhall.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Words in another language</source>
<extracomment>townnotes/domain/entities/townhall.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>French</source>
<extracomment>townnotes/domain/languages.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Spanish</source>
<extracomment>townnotes/domain/languages.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>All these themes are known already; nothing was changed.</source>
<extracomment>townnotes/domain/points/theme_lists.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The shared folder “{place}” cannot be used: {reason}.</source>
<extracomment>townnotes/folder/files.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Your own file “{name}” in the shared folder was written by a newer townnotes, so it was left as it is. Update townnotes to share again.</source>
<extracomment>townnotes/folder/shared.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The shared folder “{place}” cannot be used: another disk is there instead.</source>
<extracomment>townnotes/folder/shared.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” is the session that is open here, or another name of it. Nothing was done with it.</source>
<extracomment>townnotes/held_files.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Zoom participants</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Zoom webinar</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Zoom questions and answers</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Zoom poll</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Teams attendance</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Teams list of who joined and left</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Meet attendance</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Zoom chat</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Zoom captions</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Zoom transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Teams transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Teams transcript in Word</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Meet transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Otter transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Subtitles</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>List of people</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>List of names</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It was left as it is.</source>
<extracomment>townnotes/importers/notes/file_reading.py, townnotes/store/opening.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” {what}.</source>
<extracomment>townnotes/importers/notes/file_reading.py, townnotes/taking_back/word_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” could not be read: {reason}. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” is not a file name.</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” holds no text, so there is nothing to bring in.</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” holds {size}: notes of a townhall are much shorter, so nothing of it was read. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” is locked with a password, or was saved by a very old Word. Open it in Word and save it as .docx without a password. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” is not a Word file, whatever its name says. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” holds no text, whatever its name says. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” is an OpenDocument text, whatever its name says. Open it, and save it as .docx. It was left as it is.</source>
<extracomment>townnotes/importers/notes/word.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” declares a type of its own, as no Word file does.</source>
<extracomment>townnotes/importers/notes/word.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” is damaged, or no Word file: {why_broken}. It was left as it is; open it in Word and save it again.</source>
<extracomment>townnotes/importers/notes/word.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing was brought in.</source>
<extracomment>townnotes/importers/tables/content.py, townnotes/importers/texts/text_file.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” is a workbook or document of an older form: save it as .xlsx or .csv. {untouched}</source>
<extracomment>townnotes/importers/tables/content.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” has {size} MB; lists, reports and words of a call are far smaller. {untouched}</source>
<extracomment>townnotes/importers/tables/content.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” could not be read: {reason}. {untouched}</source>
<extracomment>townnotes/importers/tables/content.py, townnotes/importers/texts/text_file.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” could not be read: {why}. Nothing was brought in.</source>
<extracomment>townnotes/importers/tables/workbook.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” is far larger than any text spoken to. {untouched}</source>
<extracomment>townnotes/importers/texts/text_file.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” is a PDF: open it, copy its text, and paste that here. {untouched}</source>
<extracomment>townnotes/importers/texts/text_file.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” holds no text. {untouched}</source>
<extracomment>townnotes/importers/texts/text_file.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This is not a townnotes session: it is nested too deeply.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This is not JSON: {error}.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>format: not a townnotes session (it should say "{format}").</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>version: a whole number is needed.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>version: {version} is newer than this townnotes reads ({version2}). Update townnotes.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{path}.id: every item needs an id, a text of its own.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{path}.id: "{id}" is used twice.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{path}.speaker: an intervention needs a speaker.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{path}: {with_itself} itself.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{path}: {wrong}</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{path}: no {nouns} "{id}"</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{twice}: the key "{twice}" is given twice in one place.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{path}: an object {{…}} is needed, not {kind_of}.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{path}: a list is needed, not {kind_of}.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The authority of this server is not in “{folder}”, and with another no link would be good any more. Name its folder with --folder. Nothing was changed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Name the office the link is for.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The server is not set up yet: run “townnotes server init” first.</source>
<extracomment>townnotes/live/administration.py, townnotes/live/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The program “pg_dump” of PostgreSQL is not installed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{target}” cannot be made: {reason}.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The backup failed, and no file was written: {said}</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Several townhalls begin like that: {said}. Say which one.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No matching townhall is on the server: “{wanted}”. Nothing was closed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This role of PostgreSQL may not take rights away from guests. Run it as “postgres”, or as another superuser. Nothing was changed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This PostgreSQL is older than version 15. Nothing was changed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The program “openssl” is not installed; it makes the certificate.</source>
<extracomment>townnotes/live/certificates.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The certificate could not be made: {last}</source>
<extracomment>townnotes/live/certificates.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The link names no authority, and this computer has no store of them, so the live server cannot be told from another. Ask whoever runs it for a link with an authority.</source>
<extracomment>townnotes/live/connection.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>That link joins one townhall. To share one of your own, ask whoever runs the server for your office’s link: it begins with “townnotes:host?”.</source>
<extracomment>townnotes/live/hosting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>That link is your office’s own: it opens townhalls, and joins none. Paste it in Settings, and do not pass it on.</source>
<extracomment>townnotes/live/hosting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This link is not whole: a part of it is missing or changed. Copy all of it, from “townnotes:” to its end.</source>
<extracomment>townnotes/live/links.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The townhall is no longer on the live server.</source>
<extracomment>townnotes/live/preview.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The link is of another townhall than this one.</source>
<extracomment>townnotes/live/townhall.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This townnotes was installed without its part for live townhalls. Install it with “townnotes[live]”, or share through a folder.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The live server is of a version that is {age} than this townnotes. {update}.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The live server {place} does not answer; the way to it may be slow.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The live server {place} refused: {first_line}.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The live server refused entries that say they are of {who}: everybody writes there for themselves.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What answers at {place} cannot prove that it is the live server of this link, so nothing was sent to it. The link may be of another server, somebody may be in between, or the date of this computer is wrong.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no server called “{host}”, or no way to the internet.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What answers at {place} is no live server of townnotes.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The live server {place} cannot be reached.{proxy}</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>PostgreSQL said: {first_line}.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This session is empty: begin the townhall first, then share it.</source>
<extracomment>townnotes/live_place.py, townnotes/sharing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing was noted of this townhall yet. Try the link again later.</source>
<extracomment>townnotes/live_place.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{trouble} No session was begun.</source>
<extracomment>townnotes/live_place.py, townnotes/sharing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no backup {number}; {there}. Nothing was written.</source>
<extracomment>townnotes/safety/backups.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nobody is called “{name}” here; nothing was erased.</source>
<extracomment>townnotes/safety/privacy/erasing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The shared folder “{folder}” cannot be read: {reason}.</source>
<extracomment>townnotes/safety/privacy/erasing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>organization</source>
<extracomment>townnotes/safety/privacy/people.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{count} people are called “{wanted}”: {said}. Name one by the id.</source>
<extracomment>townnotes/safety/privacy/people.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Name somebody.</source>
<extracomment>townnotes/safety/privacy/people.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{one}” could not be deleted: {reason}.</source>
<extracomment>townnotes/safety/privacy/session_copies.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>is damaged, or another program has changed it</source>
<extracomment>townnotes/safety/salvaging.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” is open in another townnotes. Close it there first.</source>
<extracomment>townnotes/safety/salvaging.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing of a townhall can be read in “{path}”. It was left as it is.</source>
<extracomment>townnotes/safety/salvaging.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>This was erased from the session permanently; nothing was changed.</source>
<extracomment>townnotes/session.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Beside your points from now on</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The session opened last</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The sessions opened lately, the latest first</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>On each first step, until it was done once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The first steps that were done</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Seconds before the time is up</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Your microphone may be open</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The same, before the time is up</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>How many the stage display names</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Of the window and of commands, at once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Light and dark, or as the system has it</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>From the next start on</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>How 3/12 is read; asked once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Of all that is written, at once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Misspelt words are underlined in lines at rest</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>As the house style has them; Backspace brings one back</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Words that count as right, too</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Keys that differ from the usual ones, by action</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What was chosen for the last export</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The last exports, by the series of townhalls</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Shared folders, by the townhall</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>From whoever runs the server; for sharing live</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The folders that the archive is asked of</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What headings of lists were said to mean</source>
<extracomment>townnotes/settings.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{folder}”: name the whole path of the folder.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no folder “{folder}”. Nothing was shared.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What is in “{folder}” was written by a newer townnotes. Update townnotes to continue it. Nothing was changed.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No townhall is shared in “{folder}”: it holds no whole file that ends in {suffix}. If it was shared a moment ago, it may still be on its way.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No townhall in “{folder}” is called “{wanted}”; there are: {said}.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{folder}” holds several townhalls: {said}. Say which one.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Nothing in “{folder}” could be read yet; it may still be on its way.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The folder “{folder}” could not be made: {reason}.</source>
<extracomment>townnotes/starting/practice_call.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{trouble} No practice call was begun.</source>
<extracomment>townnotes/starting/practice_call.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The townhalls themselves are untouched.</source>
<extracomment>townnotes/store/archive/asking.py, townnotes/store/archive/filling.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No backup could be made.</source>
<extracomment>townnotes/store/backup.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The copy “{target}” was not sound after it was written, so it was thrown away. {no_backup}</source>
<extracomment>townnotes/store/backup.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The backup is of before something was erased.</source>
<extracomment>townnotes/store/catching_up.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The backup holds what the session holds no more.</source>
<extracomment>townnotes/store/catching_up.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The last save of “{path}” was not finished and cannot be reversed: “{name}” beside it is damaged. Both were left as they are.</source>
<extracomment>townnotes/store/damage/journal.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>.lock</source>
<extracomment>townnotes/store/drive_locks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” lies on a drive that knows no locks. It was open in another townnotes, perhaps on another computer, which has not said so for five minutes: make sure that it is closed there before you open it here.</source>
<extracomment>townnotes/store/drive_locks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” is open in another townnotes, here or on another computer. Close it there first.</source>
<extracomment>townnotes/store/drive_locks.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What you typed is kept here and written as soon as it can be.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The whole session is being written again.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No place is known for it.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{what_happened} {why}</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{what_happened} {being_written} {still_open}</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{error} {still_open}</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no backup.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” is a folder, not a townnotes file.</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” is not an ordinary file. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no file “{path}”.</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” is not a townnotes file. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” belongs to another program than townnotes. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” holds things that townnotes did not put there ({strange}), so it is not opened. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” is damaged. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” holds {held} entries, more than a townhall has ({most} at most), so it was not read. It was left as it is.</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{said} {kilobytes} kB. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{sentence} {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A text is too long for {quoted}. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{quoted} is damaged. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{quoted} could not be used: {said}. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” exists already; it was left as it is. Choose another name.</source>
<extracomment>townnotes/store/session_file.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” exists already; it was left as it is.</source>
<extracomment>townnotes/store/session_file.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>it is shorthand</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>signs stand in for words</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>it is a heading and a remark</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>it speaks in the first person</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>it is several remarks in one</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>a bare “no” may be a fact or an ask</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>it has an unknown mark</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>it has no verb</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>it refers to something in another line</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>it is a question that no rule can report</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>what opposes it has no words yet</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Counts add up</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Weekday fits the date</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Ordinal of title and text</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Figure begins a sentence</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Numbers under ten</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Per cent, not %</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Oxford spelling</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Acronym not written out</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>United Nations in full</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Apostrophe on an acronym</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Full stop missing</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Importance of, not to</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Quantifier too strong</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Verb too strong</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Same verb twice in a row</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Quotation marks mixed</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Form of additional topics</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Address is not live</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Name or organization</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Serial comma</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Form of the date</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>H.E. lacks</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“Respectively” without lists</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Bold or italic in text</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Convener not fully known</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Speakers without category</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Fewer there than spoke</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Word missing or doubled</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Still to word</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Shorthand, sign or mark</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Quoted or denied by nobody</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What matters is not told</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Number hangs on a name</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Said twice?</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>More may say the same</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{listed}; and {n} more|{listed}; and {n} more</source>
<extracomment>townnotes/summary/lint/checked_draft.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>No point behind it is that strong: the strongest is “{stance}”.</source>
<extracomment>townnotes/summary/lint/checked_draft.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No point behind it is that strong: none is of that kind.</source>
<extracomment>townnotes/summary/lint/checked_draft.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{true} took the floor by the session’s own count, not {told}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>What stands in the brackets makes {total}, not {true}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Prepare says that {noted} took part, not {told}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{known} took the floor, more than took part.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>someone without a name</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>{names} and {n} more|{names} and {n} more</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>Without a category: {few}. The split of those who took the floor is left out.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{noted} are said to have taken part, but {known} took the floor. The total is left out.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The number of those who took the floor may be wrong: {whom}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The title says {told}, the text {number}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{link}” leads nowhere: correct the contact in Prepare.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The address is not a link.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Written like this, the address is not a link.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” is for written inputs, and is not here.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{plain}” is shorthand for “{meaning}”.</source>
<extracomment>townnotes/summary/lint/note_signs.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{found}” is a mark of the notes, not a word.</source>
<extracomment>townnotes/summary/lint/note_signs.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In “{found}” one word is too many.</source>
<extracomment>townnotes/summary/lint/note_signs.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A sentence does not begin with a figure.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Numbers under ten are written in words.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>In one series the rule for the highest number applies to all.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A text writes “per cent”; % stands in tables.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{long_date} is a {true}.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The calendar has no such day.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A date in a text is day, month and year.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Day and month cannot be told apart: write the month in letters.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Dates are written day, month and year: 20 April 2022.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{words}” tells who spoke, and the summary is to name nobody.</source>
<extracomment>townnotes/summary/lint/people.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{with_article} is addressed as “H.E.”.</source>
<extracomment>townnotes/summary/lint/people.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{who} has no {join_words} in Prepare; the opening goes without.</source>
<extracomment>townnotes/summary/lint/people.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No comma stands before the last {found} of a list.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“Respectively” needs two lists, so that each item has its own.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“Respectively” needs two lists of equal length, not {one} and {other}.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>One sign is enough.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The list has no “{last}” before its last topic.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Topics are separated by semicolons.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A topic is a noun phrase, not a sentence.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Topics begin with a small letter.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The paragraph ends without a full stop.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The paragraph ends with a colon and nothing behind it.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Elsewhere quotation marks are {marks}…{marks2}.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Bold stands in headings only, and nothing is stressed by italics.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The points behind it are those of {number} of {of}: {lacking}.</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>the plural alone stands for {number}</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>too few for “{quantifier}”</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>It was said in {times}, and “{often}” needs {least} interventions.</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{verb}” stands in the sentence before; {same} is as true.</source>
<extracomment>townnotes/summary/lint/romance_verbs.py, townnotes/summary/lint/verbs.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{word} is not written out where it first stands.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“United Nations” is written in full.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>An acronym takes no apostrophe: {found}{fix}.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Oxford spelling, as the United Nations use it: {fix}.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Only -ize takes a z: {fix}.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>One stresses the importance of doing, not to do.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{found}” is written twice.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A word is missing after “{found}”.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{found}” needs its object before what follows.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No note behind it says that “{found}” such a thing: a bare “no” may ask.</source>
<extracomment>townnotes/summary/lint/unnoted.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>No note behind it has these words in quotation marks.</source>
<extracomment>townnotes/summary/lint/unnoted.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>1 more seems to say the same: join them in Review, or keep them apart.|{n} more seem to say the same: join them in Review, or keep them apart.</source>
<extracomment>townnotes/summary/lint/unnoted.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<source>1 point waits for words: {points}.|{n} points wait for words: {points}.</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>What matters is in no sentence: {said}.</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation type="unfinished" />
</message>
<message numerus="yes">
<source>Said twice? 1 remark that two note-takers wrote down is told once: {remarks}. Join them, or keep them apart.|Said twice? {n} remarks that two note-takers wrote down are told once: {remarks}. Join them, or keep them apart.</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<source>{point} ({reason})</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” is not a style of the program: there are {built_in}.</source>
<extracomment>townnotes/summary/style/house_style.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{target}” could not be written: {reason}. Nothing was changed.</source>
<extracomment>townnotes/summary/style/house_style.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” cannot be read. The session is as it was.</source>
<extracomment>townnotes/summary/style/house_style.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{where}” is not TOML: {error}. The session and its notes are as they were.</source>
<extracomment>townnotes/summary/style/style_keys.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{where}”, line {line}, “{key}”: {why}. The session and its notes are as they were.</source>
<extracomment>townnotes/summary/style/style_keys.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” is the summary in {theirs}, and here it is in {ours} now. Choose {theirs} for the summary first. Nothing was changed.</source>
<extracomment>townnotes/taking_back/comparing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” holds {count} paragraphs, far more than a summary. Nothing was changed.</source>
<extracomment>townnotes/taking_back/comparing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” is not a Word file: an edited summary comes back as .docx. It was left as it is.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” is far larger than any summary, so nothing of it was read. It was left as it is.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” could not be read: {reason}.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{path}” is no name of a file.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Your notes are safe; choose another place.</source>
<extracomment>exporters/townnotes_exporters/atomic.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The {what} was not written to {clean}: {reason}. {safe}</source>
<extracomment>exporters/townnotes_exporters/atomic.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>An extract is written as .docx or .txt, not as “{name}”.</source>
<extracomment>exporters/townnotes_exporters/extracts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no folder “{folder}”. Nothing was written.</source>
<extracomment>exporters/townnotes_exporters/extracts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>{error} {count} of {count2} were written.</source>
<extracomment>exporters/townnotes_exporters/extracts.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>The PDF was not written: {reason}. Write a .docx instead. Your notes are safe.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Word document</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>PDF</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Page by page as the preview shows it.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Web page</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>One file with nothing to load: for a website or an e-mail.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Markdown text</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Excel workbook</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>Sentences, interventions, points, themes and times as sheets.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>UTF-8 with a line of headings, as Excel reads it.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>A summary is written as {known}, not as “{suffix}”.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>w:gridSpan</source>
<extracomment>exporters/townnotes_exporters/letterheads/band_tables.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>w:vAlign</source>
<extracomment>exporters/townnotes_exporters/letterheads/band_tables.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>w:jc</source>
<extracomment>exporters/townnotes_exporters/letterheads/band_tables.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>There is no table “{name}” here; there are: {known}.</source>
<extracomment>exporters/townnotes_exporters/spreadsheet.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” is there already, and was not written from this townhall. It was left as it is.</source>
<extracomment>exporters/townnotes_exporters/targets/replacing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” was changed since it was written from here. It was left as it is.</source>
<extracomment>exporters/townnotes_exporters/targets/replacing.py</extracomment>
<translation type="unfinished" />
</message>
<message>
<source>“{name}” seems to be open in another program: close it there first. It was left as it is.</source>
<extracomment>exporters/townnotes_exporters/targets/replacing.py</extracomment>
<translation type="unfinished" />
</message>
</context>
</TS>
