<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>townnotes</name>
<message>
<source>Editorial Manual, strict</source>
<extracomment>resources/townnotes_resources/house_styles/editorial.toml</extracomment>
<translation>Manuel de rédaction, strict</translation>
</message>
<message>
<source>Named, by theme</source>
<extracomment>resources/townnotes_resources/house_styles/named.toml</extracomment>
<translation>Nominatif, par thème</translation>
</message>
<message>
<source>Record, speaker by speaker</source>
<extracomment>resources/townnotes_resources/house_styles/record.toml</extracomment>
<translation>Compte rendu, orateur par orateur</translation>
</message>
<message>
<source>Townhall summary</source>
<extracomment>resources/townnotes_resources/house_styles/townhall.toml</extracomment>
<translation>Résumé de réunion publique</translation>
</message>
<message>
<source>Move a speaker up or down the list</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Monter ou descendre un orateur dans la liste</translation>
</message>
<message>
<source>Move a speaker to the top or the end of the list</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Mettre un orateur en tête ou en fin de liste</translation>
</message>
<message>
<source>Edit a request: kind, on whose behalf, time limit</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Modifier une demande : type, au nom de qui, limite de temps</translation>
</message>
<message>
<source>Remove a request from the list</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Retirer une demande de la liste</translation>
</message>
<message>
<source>In the participants: confirm the name; remove; bring in what was copied</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Parmi les participants : confirmer le nom ; retirer ; importer ce qui a été copié</translation>
</message>
<message>
<source>In the participants, several selected: give all the category that begins with it</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Parmi les participants, plusieurs étant sélectionnés : donner à tous la catégorie qui commence ainsi</translation>
</message>
<message>
<source>Back to the note, or to the floor; from the search to where you were</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Revenir à la note, ou à l’orateur en cours ; de la recherche, revenir où vous étiez</translation>
</message>
<message>
<source>In a merge: join, keep apart, next to decide, undo, both notes</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Dans une fusion : réunir, laisser distinct, décision suivante, annuler, les deux notes</translation>
</message>
<message>
<source>In a merge: join all likely matches</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Dans une fusion : réunir toutes les concordances probables</translation>
</message>
<message>
<source>In a merge, for a field: yours, theirs, or both</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Dans une fusion, pour un champ : le vôtre, le leur ou les deux</translation>
</message>
<message>
<source>In the session history: step, speaker</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Dans l’historique de la séance : étape, orateur</translation>
</message>
<message>
<source>In the session history: first moment, now</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Dans l’historique de la séance : premier moment, maintenant</translation>
</message>
<message>
<source>In the session history: play or stop, faster, slower</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Dans l’historique de la séance : lire ou arrêter, plus vite, plus lentement</translation>
</message>
<message>
<source>In the wording round: stance by number, none, all stances</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Dans le tour de formulation : position par numéro, aucune, toutes les positions</translation>
</message>
<message>
<source>In the wording round: same, opposite, keep apart; another of the nearest points</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Dans le tour de formulation : identique, contraire, laisser distinct ; autre élément parmi les plus proches</translation>
</message>
<message>
<source>In the wording round: accept, edit the words, accept a theme, leave</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Dans le tour de formulation : accepter, modifier le libellé, accepter un thème, quitter</translation>
</message>
<message>
<source>In the memory of the series: reiterated, not the same</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Dans la mémoire de la série : réitéré, différent</translation>
</message>
<message>
<source>In the correction round: enter a speaker’s reply</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Dans le tour de rectification : saisir la réponse d’un orateur</translation>
</message>
<message>
<source>In a speaker’s corrections and the remarks: use the words of a correction</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Dans les rectificatifs d’un orateur et les remarques : reprendre le libellé d’un rectificatif</translation>
</message>
<message>
<source>To give the floor out of turn: the speaker’s number</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Pour donner la parole hors tour : le numéro de l’orateur</translation>
</message>
<message>
<source>On the theme board: mark a card, move it to another theme, use other words</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Dans le tableau des thèmes : marquer une carte, la déplacer vers un autre thème, prendre un autre libellé</translation>
</message>
<message>
<source>the theme of this point; its first letters or its key will do</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>le thème de cet élément ; ses premières lettres ou sa touche suffisent</translation>
</message>
<message>
<source>how it was said: the stance that begins with these letters, here *called for*</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>la façon dont c’était dit : la position qui commence par ces lettres, ici *called for*</translation>
</message>
<message>
<source>a participant who was mentioned</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>un participant mentionné</translation>
</message>
<message>
<source>paragraph 12 of the reference text</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>le paragraphe 12 du texte de référence</translation>
</message>
<message>
<source>a wording proposal</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>une proposition de libellé</translation>
</message>
<message>
<source>at the start: words of the text are to stay; del "x": to go</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>au début : des mots du texte doivent rester ; del "x" : être supprimés</translation>
</message>
<message>
<source>at the start: words are to come in; move "x" to: elsewhere</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>au début : des mots doivent être insérés ; move "x" to : être déplacés</translation>
</message>
<message>
<source>at the start: one more who says what they said</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>au début : une personne de plus qui dit la même chose</translation>
</message>
<message>
<source>at the start: the opposite of what they said; != does, too</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>au début : le contraire de ce qui a été dit ; != aussi</translation>
</message>
<message>
<source>at the end: this in particular</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>à la fin : cela en particulier</translation>
</message>
<message>
<source>at the start or end: a private remark, which is in no summary</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>au début ou à la fin : une remarque privée, qui ne figure dans aucun résumé</translation>
</message>
<message>
<source>at the start: welcomed</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>au début : s’est félicité de</translation>
</message>
<message>
<source>at the start: called for</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>au début : a préconisé</translation>
</message>
<message>
<source>at the start: asked</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>au début : a demandé</translation>
</message>
<message>
<source>at the start: expressed concern about</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>au début : s’est déclaré préoccupé par</translation>
</message>
<message>
<source>New keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>Nouvelles touches</translation>
</message>
<message>
<source>Press the keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>Appuyez sur les touches</translation>
</message>
<message>
<source>Default keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>Touches par défaut</translation>
</message>
<message>
<source>Reset all keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>Réinitialiser toutes les touches</translation>
</message>
<message>
<source>Find an action…</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>Rechercher une action…</translation>
</message>
<message>
<source>Find an action</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py, ui/townnotes_ui/actions/palette.py, ui/townnotes_ui/actions/table.py</extracomment>
<translation>Rechercher une action</translation>
</message>
<message>
<source>Keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>Touches</translation>
</message>
<message>
<source>Press Enter, then the new keys. Backspace removes them.</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>Appuyez sur Entrée, puis sur les nouvelles touches. Retour arrière les supprime.</translation>
</message>
<message>
<source>All keys are back to their defaults.</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>Toutes les touches ont retrouvé leur valeur par défaut.</translation>
</message>
<message>
<source>Not changed: {why}</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py, ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>Non modifié : {why}</translation>
</message>
<message>
<source>changed</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py, ui/townnotes_ui/past/step_words.py</extracomment>
<translation>modifié</translation>
</message>
<message>
<source>Enter</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>Entrée</translation>
</message>
<message>
<source>This is not a key.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>Ce n’est pas une touche.</translation>
</message>
<message>
<source>{key} is for typing: use it with Ctrl or Alt, or use an F key.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>{key} sert à la saisie : combinez cette touche avec Ctrl ou Alt, ou prenez une touche de fonction (F).</translation>
</message>
<message>
<source>{key} is for writing and correcting text.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>{key} sert à écrire et à corriger le texte.</translation>
</message>
<message>
<source>{key} is already the key of “{holder}”.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>{key} est déjà la touche de « {holder} ».</translation>
</message>
<message>
<source>Actions</source>
<extracomment>ui/townnotes_ui/actions/palette.py</extracomment>
<translation>Actions</translation>
</message>
<message>
<source>Type what you want to do</source>
<extracomment>ui/townnotes_ui/actions/palette.py</extracomment>
<translation>Tapez ce que vous voulez faire</translation>
</message>
<message>
<source>No matching action.</source>
<extracomment>ui/townnotes_ui/actions/palette.py</extracomment>
<translation>Aucune action correspondante.</translation>
</message>
<message>
<source>Menu</source>
<extracomment>ui/townnotes_ui/actions/place_menu.py, ui/townnotes_ui/actions/shortcuts.py, ui/townnotes_ui/actions/table.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Menu</translation>
</message>
<message>
<source>You</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>Vous</translation>
</message>
<message>
<source>Speaking time</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/timer_panel.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Temps de parole</translation>
</message>
<message>
<source>Warning</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Avertissement</translation>
</message>
<message>
<source>Urgent warning</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Avertissement pressant</translation>
</message>
<message>
<source>Sound when the time is up</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Son à la fin du temps de parole</translation>
</message>
<message>
<source>Sound at the warning</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Son à l’avertissement</translation>
</message>
<message>
<source>Writing</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Rédaction</translation>
</message>
<message>
<source>Spelling</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Orthographe</translation>
</message>
<message>
<source>Expand abbreviations</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Développer les abréviations</translation>
</message>
<message>
<source>Display</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Affichage</translation>
</message>
<message>
<source>Next speakers on the stage</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Orateurs suivants sur l’affichage public</translation>
</message>
<message>
<source>Hints in a new townhall</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Conseils dans une nouvelle réunion publique</translation>
</message>
<message>
<source>Live townhalls</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Réunions publiques en direct</translation>
</message>
<message>
<source>Your name</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Votre nom</translation>
</message>
<message>
<source>Your office’s link</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Lien de votre bureau</translation>
</message>
<message>
<source>Your dictionary</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Votre dictionnaire</translation>
</message>
<message>
<source>same as system</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>comme le système</translation>
</message>
<message>
<source>Language</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Langue</translation>
</message>
<message>
<source>light</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>clair</translation>
</message>
<message>
<source>dark</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>sombre</translation>
</message>
<message>
<source>Colours</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Couleurs</translation>
</message>
<message>
<source>Text</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/summary/arrangement.py</extracomment>
<translation>Texte</translation>
</message>
<message>
<source>Size of everything</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Taille de l’ensemble</translation>
</message>
<message>
<source>ask</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>demander</translation>
</message>
<message>
<source>day first</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>jour d’abord</translation>
</message>
<message>
<source>month first</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>mois d’abord</translation>
</message>
<message>
<source>Dates in figures</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Dates en chiffres</translation>
</message>
<message>
<source>Settings</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/actions/table.py</extracomment>
<translation>Paramètres</translation>
</message>
<message>
<source>Speakers’ list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/speakers/painting.py, ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>Liste des orateurs</translation>
</message>
<message>
<source>Give the floor to the next speaker</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Donner la parole à l’orateur suivant</translation>
</message>
<message>
<source>Give the floor now, out of turn</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Donner la parole tout de suite, hors tour</translation>
</message>
<message>
<source>Add a speaker to the list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>Ajouter un orateur à la liste</translation>
</message>
<message>
<source>Close or reopen the list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>Clore ou rouvrir la liste</translation>
</message>
<message>
<source>Suggest an order, then the next one</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Proposer un ordre, puis le suivant</translation>
</message>
<message>
<source>Paste a list of names</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Coller une liste de noms</translation>
</message>
<message>
<source>Asked but not heard</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Ont demandé la parole sans être entendus</translation>
</message>
<message>
<source>End the townhall</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Terminer la réunion publique</translation>
</message>
<message>
<source>Shared session: hand over giving the floor, or take it over</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Séance partagée : transmettre ou reprendre le soin de donner la parole</translation>
</message>
<message>
<source>Next agenda item</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Point suivant de l’ordre du jour</translation>
</message>
<message>
<source>Time</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/notes/painting.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/windows/view.py, townnotes/domain/entities/points.py, townnotes/domain/entities/summary.py</extracomment>
<translation>Temps</translation>
</message>
<message>
<source>Pause or resume the speaking time</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Suspendre ou reprendre le temps de parole</translation>
</message>
<message>
<source>Add 30 seconds</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Ajouter 30 secondes</translation>
</message>
<message>
<source>Take off 30 seconds</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Retirer 30 secondes</translation>
</message>
<message>
<source>Say who speaks, the time left and who is next</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Dire qui parle, le temps restant et qui suit</translation>
</message>
<message>
<source>Who has been heard and who has not</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Qui a été entendu et qui ne l’a pas été</translation>
</message>
<message>
<source>Time limit presets</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Limites de temps prédéfinies</translation>
</message>
<message>
<source>Save the speaking times</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Enregistrer les temps de parole</translation>
</message>
<message>
<source>Note</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Note</translation>
</message>
<message>
<source>Make the point private, or public again</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Rendre l’élément privé, ou de nouveau public</translation>
</message>
<message>
<source>Accept the suggested stance, then the next like it</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Accepter la position proposée, puis la suivante semblable</translation>
</message>
<message>
<source>I lost the thread: leave a gap</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>J’ai perdu le fil : laisser une lacune</translation>
</message>
<message>
<source>Gaps in the notes</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Lacunes dans les notes</translation>
</message>
<message>
<source>Correct the intervention</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Corriger l’intervention</translation>
</message>
<message>
<source>Correct the selected intervention</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Corriger l’intervention sélectionnée</translation>
</message>
<message>
<source>Insert a missed intervention</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>Insérer une intervention manquée</translation>
</message>
<message>
<source>Remove the intervention from the record</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Retirer l’intervention du relevé</translation>
</message>
<message>
<source>Heard through interpretation: on or off</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Entendu par interprétation : oui ou non</translation>
</message>
<message>
<source>Confirm the name of the speaker to identify</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Confirmer le nom de l’orateur à identifier</translation>
</message>
<message>
<source>Earlier versions of the point</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Versions antérieures de l’élément</translation>
</message>
<message>
<source>Words of the call: show or hide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Propos de l’appel : afficher ou masquer</translation>
</message>
<message>
<source>Fill the gap with the words of its minute</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Combler la lacune avec les propos de sa minute</translation>
</message>
<message>
<source>Check the note against the words of the call</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Confronter la note aux propos de l’appel</translation>
</message>
<message>
<source>Said, but not noted</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>Dit, mais non noté</translation>
</message>
<message>
<source>Session history: as it was at any moment</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Historique de la séance : telle qu’elle était à tout moment</translation>
</message>
<message>
<source>Themes</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/arrangement.py, ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/floor/themes/panel.py, ui/townnotes_ui/floor/themes/sheets.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/prepare/theme_list_sheet.py, ui/townnotes_ui/prepare/themes.py, ui/townnotes_ui/review/board.py, ui/townnotes_ui/review/interventions.py, ui/townnotes_ui/review/theme_column.py</extracomment>
<translation>Thèmes</translation>
</message>
<message>
<source>Put a theme on the point, or take it off</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Attribuer un thème à l’élément, ou le retirer</translation>
</message>
<message>
<source>Find or add a theme</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation>Trouver ou ajouter un thème</translation>
</message>
<message>
<source>Themes by category</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/room.py, ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>Thèmes par catégorie</translation>
</message>
<message>
<source>Interventions</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/agenda.py, ui/townnotes_ui/review/room.py</extracomment>
<translation>Interventions</translation>
</message>
<message>
<source>Reading pane: show or hide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Volet de lecture : afficher ou masquer</translation>
</message>
<message>
<source>Columns of the table…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Colonnes du tableau…</translation>
</message>
<message>
<source>Default columns and widths</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/columns_sheet.py</extracomment>
<translation>Colonnes et largeurs par défaut</translation>
</message>
<message>
<source>Theme board</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/room.py</extracomment>
<translation>Tableau des thèmes</translation>
</message>
<message>
<source>Theme board: open or close</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Tableau des thèmes : ouvrir ou fermer</translation>
</message>
<message>
<source>Mark a card, then join it with another</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Marquer une carte, puis la réunir avec une autre</translation>
</message>
<message>
<source>Separate a joined card</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Séparer une carte réunie</translation>
</message>
<message>
<source>Wording round</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/room.py</extracomment>
<translation>Tour de formulation</translation>
</message>
<message>
<source>Wording round: word the points that wait</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Tour de formulation : formuler les éléments en attente</translation>
</message>
<message>
<source>After the call</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Après l’appel</translation>
</message>
<message>
<source>Correction round with the speakers</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Tour de rectification avec les orateurs</translation>
</message>
<message>
<source>Enter a speaker’s corrections</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Saisir les rectificatifs d’un orateur</translation>
</message>
<message>
<source>Memory of the series</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Mémoire de la série</translation>
</message>
<message>
<source>Merge</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/review/room.py</extracomment>
<translation>Fusion</translation>
</message>
<message>
<source>Merge with other note-takers’ sessions</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Fusionner avec les séances d’autres rédacteurs</translation>
</message>
<message>
<source>Merge: choose files</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Fusion : choisir les fichiers</translation>
</message>
<message>
<source>Merge: add what is shown</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Fusion : ajouter ce qui est affiché</translation>
</message>
<message>
<source>Merge: join all likely matches</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Fusion : réunir toutes les concordances probables</translation>
</message>
<message>
<source>Join two participants</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>Réunir deux participants</translation>
</message>
<message>
<source>Merge: undo the last merge</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Fusion : annuler la dernière fusion</translation>
</message>
<message>
<source>Strip, stage and chat</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Bandeau, affichage public et conversation</translation>
</message>
<message>
<source>Strip over the call: open or close</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Bandeau au-dessus de l’appel : ouvrir ou fermer</translation>
</message>
<message>
<source>Stage to share in the call: open or close</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Affichage public à partager dans l’appel : ouvrir ou fermer</translation>
</message>
<message>
<source>Message on the stage</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>Message sur l’affichage public</translation>
</message>
<message>
<source>Remove the message from the stage</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Retirer le message de l’affichage public</translation>
</message>
<message>
<source>Copy for the chat: next speakers</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Copier pour la conversation : orateurs suivants</translation>
</message>
<message>
<source>Copy for the chat: time left</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Copier pour la conversation : temps restant</translation>
</message>
<message>
<source>Copy for the chat: list open or closed</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Copier pour la conversation : liste ouverte ou close</translation>
</message>
<message>
<source>Copy for the chat: how to ask for the floor</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Copier pour la conversation : comment demander la parole</translation>
</message>
<message>
<source>Copy for the chat: contacts for written inputs</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Copier pour la conversation : contacts pour les contributions écrites</translation>
</message>
<message>
<source>Rooms</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Espaces</translation>
</message>
<message>
<source>Prepare</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Préparation</translation>
</message>
<message>
<source>Floor</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/window/top_bar.py, townnotes/domain/commands/agenda.py</extracomment>
<translation>Parole</translation>
</message>
<message>
<source>Review</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Revue</translation>
</message>
<message>
<source>Summary</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Résumé</translation>
</message>
<message>
<source>Next room</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Espace suivant</translation>
</message>
<message>
<source>Spelling suggestions</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Suggestions d’orthographe</translation>
</message>
<message>
<source>Find words here; again, in all interventions</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Rechercher des mots ici ; de nouveau, dans toutes les interventions</translation>
</message>
<message>
<source>Bold</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Gras</translation>
</message>
<message>
<source>Italic</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Italique</translation>
</message>
<message>
<source>Confirm the sentence</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Confirmer la phrase</translation>
</message>
<message>
<source>Choose the points a sentence rests on</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Choisir les éléments sur lesquels repose une phrase</translation>
</message>
<message>
<source>Points that wait for words</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/wording_round/queue.py</extracomment>
<translation>Éléments qui restent à formuler</translation>
</message>
<message>
<source>Points in no sentence</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>Éléments dans aucune phrase</translation>
</message>
<message>
<source>Remarks of others on the summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Remarques d’autres personnes sur le résumé</translation>
</message>
<message>
<source>Make the summary final</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Rendre le résumé final</translation>
</message>
<message>
<source>Reopen the final summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Rouvrir le résumé final</translation>
</message>
<message>
<source>Next section</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Section suivante</translation>
</message>
<message>
<source>Previous section</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Section précédente</translation>
</message>
<message>
<source>Session</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Séance</translation>
</message>
<message>
<source>Undo</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Annuler</translation>
</message>
<message>
<source>Redo</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Rétablir</translation>
</message>
<message>
<source>Export the summary</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Exporter le résumé</translation>
</message>
<message>
<source>Export again, as the last time</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Exporter de nouveau, comme la dernière fois</translation>
</message>
<message>
<source>Send the last export by mail</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Envoyer la dernière exportation par courriel</translation>
</message>
<message>
<source>Bring back a summary that others edited in Word</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Reprendre un résumé remanié par d’autres dans Word</translation>
</message>
<message>
<source>Page preview beside the text: show or hide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Aperçu des pages à côté du texte : afficher ou masquer</translation>
</message>
<message>
<source>Find and replace in notes, board and summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Rechercher et remplacer dans les notes, le tableau et le résumé</translation>
</message>
<message>
<source>Print the summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Imprimer le résumé</translation>
</message>
<message>
<source>Save now, and show where</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Enregistrer maintenant, et montrer où</translation>
</message>
<message>
<source>Bring in a list of people or a report of a call</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Importer une liste de personnes ou un rapport d’appel</translation>
</message>
<message>
<source>Versions of this session</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Versions de cette séance</translation>
</message>
<message>
<source>Share through a folder</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Partager par un dossier</translation>
</message>
<message>
<source>Share live</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Partager en direct</translation>
</message>
<message>
<source>Join a live townhall</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Rejoindre une réunion publique en direct</translation>
</message>
<message>
<source>Continue a session from a folder</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>Continuer une séance à partir d’un dossier</translation>
</message>
<message>
<source>Clean copy to hand out</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>Copie épurée à remettre</translation>
</message>
<message>
<source>Erase a person</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Effacer une personne</translation>
</message>
<message>
<source>New townhall: the next in this series</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Nouvelle réunion publique : la suivante de cette série</translation>
</message>
<message>
<source>New townhall</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/files.py</extracomment>
<translation>Nouvelle réunion publique</translation>
</message>
<message>
<source>Archive: who said what over the years</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Archives : qui a dit quoi au fil des ans</translation>
</message>
<message>
<source>Open a session</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/files.py</extracomment>
<translation>Ouvrir une séance</translation>
</message>
<message>
<source>Practice</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Entraînement</translation>
</message>
<message>
<source>Practise a call</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>S’entraîner avec un appel</translation>
</message>
<message>
<source>Practice: go on with what is said, or pause</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Entraînement : poursuivre les propos, ou suspendre</translation>
</message>
<message>
<source>Practice: slower</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Entraînement : plus lentement</translation>
</message>
<message>
<source>Practice: faster</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Entraînement : plus vite</translation>
</message>
<message>
<source>Practice: show what is said, or put it away</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Entraînement : afficher ou masquer les propos</translation>
</message>
<message>
<source>Window</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Fenêtre</translation>
</message>
<message>
<source>Larger text</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Texte plus grand</translation>
</message>
<message>
<source>Smaller text</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Texte plus petit</translation>
</message>
<message>
<source>Default text size</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Taille de texte par défaut</translation>
</message>
<message>
<source>Next part of the window</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Partie suivante de la fenêtre</translation>
</message>
<message>
<source>Previous part of the window</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Partie précédente de la fenêtre</translation>
</message>
<message>
<source>Help: keys, marks and the guide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Aide : touches, marques et guide</translation>
</message>
<message>
<source>Menu of what is selected</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Menu de la sélection</translation>
</message>
<message>
<source>Edit the request…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Modifier la demande…</translation>
</message>
<message>
<source>Move up</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Monter</translation>
</message>
<message>
<source>Move down</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Descendre</translation>
</message>
<message>
<source>Move to the top</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Mettre en tête</translation>
</message>
<message>
<source>Move to the end</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Mettre à la fin</translation>
</message>
<message>
<source>Remove from the list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Retirer de la liste</translation>
</message>
<message>
<source>Show the note</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Afficher la note</translation>
</message>
<message>
<source>Put on the point, or take off</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Attribuer à l’élément, ou retirer</translation>
</message>
<message>
<source>Rename…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Renommer…</translation>
</message>
<message>
<source>Merge into…</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Fusionner dans…</translation>
</message>
<message>
<source>Move under…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Placer sous…</translation>
</message>
<message>
<source>Remove</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/entity_rows.py, ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>Retirer</translation>
</message>
<message>
<source>Cut</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Couper</translation>
</message>
<message>
<source>Copy</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>Copier</translation>
</message>
<message>
<source>Paste</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Coller</translation>
</message>
<message>
<source>Select all</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Tout sélectionner</translation>
</message>
<message>
<source>Open on the Floor</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Ouvrir dans Parole</translation>
</message>
<message>
<source>Rename the speaker…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Renommer l’orateur…</translation>
</message>
<message>
<source>Join the speaker with another…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Réunir l’orateur avec un autre…</translation>
</message>
<message>
<source>Mark for joining</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Marquer pour réunir</translation>
</message>
<message>
<source>Use another speaker’s words</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Prendre le libellé d’un autre orateur</translation>
</message>
<message>
<source>Move to another theme</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Déplacer vers un autre thème</translation>
</message>
<message>
<source>Join</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/track_list.py, ui/townnotes_ui/prepare/join_people_sheet.py, ui/townnotes_ui/review/board.py</extracomment>
<translation>Réunir</translation>
</message>
<message>
<source>Keep apart</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>Laisser distincts</translation>
</message>
<message>
<source>Edit the paragraph</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Modifier le paragraphe</translation>
</message>
<message>
<source>Draft the paragraph again</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Rédiger de nouveau le paragraphe</translation>
</message>
<message>
<source>Save and finish editing</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Enregistrer et terminer la modification</translation>
</message>
<message>
<source>The mail is copied, with its addresses and subject.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>Le courriel est copié, avec ses adresses et son objet.</translation>
</message>
<message>
<source>Its text is copied: paste it in.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>Son texte est copié : collez-le.</translation>
</message>
<message>
<source>Its text and addresses are copied: paste them in.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>Son texte et ses adresses sont copiés : collez-les.</translation>
</message>
<message>
<source>Your mail program was asked to open. Nothing is sent from here.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>L’ouverture de votre messagerie a été demandée. Rien n’est envoyé d’ici.</translation>
</message>
<message>
<source>No mail program could be opened. The mail is copied: paste it where you write mails.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>Aucune messagerie n’a pu être ouverte. Le courriel est copié : collez-le là où vous écrivez vos courriels.</translation>
</message>
<message>
<source>A speaker’s corrections</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>Rectificatifs d’un orateur</translation>
</message>
<message>
<source>Points recorded from the speaker</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>Éléments consignés de l’orateur</translation>
</message>
<message>
<source>Use the correction  T</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Reprendre le rectificatif  T</translation>
</message>
<message>
<source>Keep the correction  ↵</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>Conserver le rectificatif  ↵</translation>
</message>
<message>
<source>These are the words as recorded: change them first.</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>C’est le libellé tel que consigné : modifiez-le d’abord.</translation>
</message>
<message>
<source>correction</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>rectificatif</translation>
</message>
<message>
<source>The correction is kept beside its point.</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>Le rectificatif est conservé à côté de son élément.</translation>
</message>
<message>
<source>correction used</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>rectificatif repris</translation>
</message>
<message>
<source>The words as they should be recorded</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>Le libellé tel qu’il devrait être consigné</translation>
</message>
<message>
<source>Date of the reply</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>Date de la réponse</translation>
</message>
<message>
<source>As it should be recorded</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>Libellé à consigner</translation>
</message>
<message>
<source>Nothing was recorded from this speaker that could be corrected.</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>Rien de cet orateur n’a été consigné qui puisse être corrigé.</translation>
</message>
<message>
<source>no correction</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>aucun rectificatif</translation>
</message>
<message>
<source>Correction round</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Tour de rectification</translation>
</message>
<message>
<source>Speakers of whom something was recorded</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Orateurs dont des propos ont été consignés</translation>
</message>
<message>
<source>As texts of mails, not as Word files</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Sous forme de courriels, et non de fichiers Word</translation>
</message>
<message>
<source>Save the extract</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Enregistrer l’extrait</translation>
</message>
<message>
<source>Word files</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/files.py</extracomment>
<translation>Fichiers Word</translation>
</message>
<message>
<source>Saved: {path}</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/floor/speakers/not_heard_sheet.py, ui/townnotes_ui/safety/privacy.py</extracomment>
<translation>Enregistré : {path}</translation>
</message>
<message>
<source>A folder for the extracts</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Dossier pour les extraits</translation>
</message>
<message>
<source>Cancel</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/archive/page.py, ui/townnotes_ui/exporting/sheet.py, ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>Annuler</translation>
</message>
<message>
<source>Enter a reply  R</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Saisir une réponse  R</translation>
</message>
<message>
<source>Save as Word…</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Enregistrer en Word…</translation>
</message>
<message>
<source>Open as a mail…</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Ouvrir comme courriel…</translation>
</message>
<message>
<source>Save all into a folder…</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Tout enregistrer dans un dossier…</translation>
</message>
<message>
<source>The mail to the speaker</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Le courriel à l’orateur</translation>
</message>
<message>
<source>Reply by</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Répondre d’ici au</translation>
</message>
<message>
<source>Open folder</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/exporting/mail.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Ouvrir le dossier</translation>
</message>
<message numerus="yes">
<source>1 speaker|{n} speakers</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/floor/themes/panel.py, ui/townnotes_ui/review/board_cards.py, ui/townnotes_ui/review/theme_column.py, ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>
<numerusform>{n} orateur</numerusform>
<numerusform>{n} orateurs</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} without an e-mail address|{n} without an e-mail address</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>
<numerusform>{n} sans adresse électronique</numerusform>
<numerusform>{n} sans adresse électronique</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 correction|{n} corrections</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>
<numerusform>{n} rectificatif</numerusform>
<numerusform>{n} rectificatifs</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} open|{n} open</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>
<numerusform>{n} en suspens</numerusform>
<numerusform>{n} en suspens</numerusform>
</translation>
</message>
<message>
<source>not sent with the others, as they are to identify: {doubtful}</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>non envoyés avec les autres, car à identifier : {doubtful}</translation>
</message>
<message>
<source>Nothing was recorded from anybody yet.</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Rien n’a encore été consigné de personne.</translation>
</message>
<message>
<source>to identify</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/note/panel.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/wording.py</extracomment>
<translation>à identifier</translation>
</message>
<message numerus="yes">
<source>1 point|{n} points</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/review/board_cards.py, ui/townnotes_ui/review/theme_column.py, ui/townnotes_ui/review/theme_table.py, ui/townnotes_ui/safety/erase_sheet.py, ui/townnotes_ui/safety/version_words.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>
<numerusform>{n} élément</numerusform>
<numerusform>{n} éléments</numerusform>
</translation>
</message>
<message>
<source>no e-mail address</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>pas d’adresse électronique</translation>
</message>
<message numerus="yes">
<source>1 open correction|{n} open corrections</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/summary/final.py</extracomment>
<translation>
<numerusform>{n} rectificatif en suspens</numerusform>
<numerusform>{n} rectificatifs en suspens</numerusform>
</translation>
</message>
<message>
<source>Cancelled: {written} of {count} were written, and stay.</source>
<extracomment>ui/townnotes_ui/after_call/round_writer.py</extracomment>
<translation>Opération annulée ; fichiers écrits, qui restent : {written} sur {count}.</translation>
</message>
<message>
<source>Writing: {done} of {count}…</source>
<extracomment>ui/townnotes_ui/after_call/round_writer.py</extracomment>
<translation>Écriture : {done} sur {count}…</translation>
</message>
<message numerus="yes">
<source>Written: {n} file, and a table of addresses.|Written: {n} files, and a table of addresses.</source>
<extracomment>ui/townnotes_ui/after_call/round_writer.py</extracomment>
<translation>
<numerusform>Écriture terminée : {n} fichier, et un tableau d’adresses.</numerusform>
<numerusform>Écriture terminée : {n} fichiers, et un tableau d’adresses.</numerusform>
</translation>
</message>
<message>
<source>Reading {name} ({at} of {count})…</source>
<extracomment>ui/townnotes_ui/after_call/series_reader.py</extracomment>
<translation>Lecture : {name} ({at} sur {count})…</translation>
</message>
<message>
<source>Comparing ({done} of {count})…</source>
<extracomment>ui/townnotes_ui/after_call/series_reader.py</extracomment>
<translation>Comparaison ({done} sur {count})…</translation>
</message>
<message>
<source>Earlier: “{earlier}”</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Précédemment : « {earlier} »</translation>
</message>
<message>
<source>Add an earlier townhall…</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Ajouter une réunion publique antérieure…</translation>
</message>
<message>
<source>Not the same  X</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Différent  X</translation>
</message>
<message>
<source>Reiterated  R</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Réitéré  R</translation>
</message>
<message>
<source>said before</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>déjà dit</translation>
</message>
<message>
<source>not the same as before</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>différent d’avant</translation>
</message>
<message>
<source>Settled. The summary still says “{stance}”; the internal version has both.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Réglé. Le résumé dit toujours « {stance} » ; la version interne a les deux.</translation>
</message>
<message>
<source>townnotes sessions</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py, ui/townnotes_ui/files.py, ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/safety/clean_copy_sheet.py, ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>séances townnotes</translation>
</message>
<message>
<source>Earlier townhalls of the series</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Réunions publiques antérieures de la série</translation>
</message>
<message>
<source>What may have been said before</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Ce qui a peut-être déjà été dit</translation>
</message>
<message>
<source>Reading earlier townhalls…</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Lecture des réunions publiques antérieures…</translation>
</message>
<message>
<source>No earlier townhall is known. One that was begun by “next in this series” knows the one before; else add the files. They are read and stay as they are.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Aucune réunion publique antérieure n’est connue. Celle que l’on commence par « suivante de cette série » connaît la précédente ; sinon, ajoutez les fichiers. Ils sont lus et restent tels quels.</translation>
</message>
<message>
<source>Compared with: {compared}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Comparaison avec : {compared}</translation>
</message>
<message>
<source>None of the files could be compared.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Aucun des fichiers n’a pu être comparé.</translation>
</message>
<message>
<source>New: {themes}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Nouveaux : {themes}</translation>
</message>
<message>
<source>Returning: {themes}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>De retour : {themes}</translation>
</message>
<message>
<source>Dropped: {themes}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Abandonnés : {themes}</translation>
</message>
<message numerus="yes">
<source>and {n} more|and {n} more</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py, ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/summary/evidence_parts.py, ui/townnotes_ui/summary/waiting.py, ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation>
<numerusform>et {n} de plus</numerusform>
<numerusform>et {n} de plus</numerusform>
</translation>
</message>
<message>
<source>{label} (perhaps: “{before}” before)</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>{label} (peut-être « {before} » auparavant)</translation>
</message>
<message numerus="yes">
<source>1 may be reiterated|{n} may be reiterated</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>
<numerusform>{n} peut-être réitéré</numerusform>
<numerusform>{n} peut-être réitérés</numerusform>
</translation>
</message>
<message>
<source>Nothing is left to settle.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Il ne reste rien à régler.</translation>
</message>
<message numerus="yes">
<source>{n} settled as reiterated|{n} settled as reiterated</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>
<numerusform>{n} réglé comme réitéré</numerusform>
<numerusform>{n} réglés comme réitérés</numerusform>
</translation>
</message>
<message>
<source>Speakers by organization</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>Orateurs par organisation</translation>
</message>
<message>
<source>Speakers by category</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>Orateurs par catégorie</translation>
</message>
<message>
<source>Townhall by townhall</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/archive/course_chart.py</extracomment>
<translation>Réunion par réunion</translation>
</message>
<message>
<source>By organization</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>Par organisation</translation>
</message>
<message>
<source>By category</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>Par catégorie</translation>
</message>
<message>
<source>These words are said everywhere: ask for one that tells more.</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>Ces mots reviennent partout : demandez-en un qui en dise davantage.</translation>
</message>
<message numerus="yes">
<source>1 townhall|{n} townhalls</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>
<numerusform>{n} réunion publique</numerusform>
<numerusform>{n} réunions publiques</numerusform>
</translation>
</message>
<message>
<source>Nothing was found in {asked}.</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>Aucun résultat dans {asked}.</translation>
</message>
<message>
<source>{doubtful} of them to identify</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>dont {doubtful} à identifier</translation>
</message>
<message>
<source>at {answered} of {townhalls} townhalls</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>réunions publiques : {answered} sur {townhalls}</translation>
</message>
<message>
<source>the first {count} are shown</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>affichage des {count} premiers</translation>
</message>
<message>
<source>({doubtful} to identify)</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>({doubtful} à identifier)</translation>
</message>
<message>
<source>not said</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>non précisé</translation>
</message>
<message>
<source>no date</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/archive/course_chart.py, ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>sans date</translation>
</message>
<message>
<source>{speakers} of {of_all} speakers</source>
<extracomment>ui/townnotes_ui/archive/course_chart.py</extracomment>
<translation>orateurs : {speakers} sur {of_all}</translation>
</message>
<message>
<source>The archive could not be brought up to date. The townhalls are untouched.</source>
<extracomment>ui/townnotes_ui/archive/keeper.py</extracomment>
<translation>Les archives n’ont pas pu être mises à jour. Les réunions publiques sont intactes.</translation>
</message>
<message>
<source>Add a folder…</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Ajouter un dossier…</translation>
</message>
<message>
<source>Back  Esc</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Retour  Esc</translation>
</message>
<message>
<source>Folders…</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Dossiers…</translation>
</message>
<message>
<source>Choose the folders in which your townhalls are. They are read and stay as they are; private points are left out. Then ask: who said this before?</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Choisissez les dossiers où se trouvent vos réunions publiques. Ils sont lus et restent tels quels ; les éléments privés sont omis. Demandez ensuite : qui a déjà dit cela ?</translation>
</message>
<message>
<source>Archive</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Archives</translation>
</message>
<message>
<source>What could not be read, or not whole</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Ce qui n’a pas pu être lu, ou pas en entier</translation>
</message>
<message>
<source>A folder with townhalls</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Un dossier contenant des réunions publiques</translation>
</message>
<message>
<source>Leave out {one}</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Omettre {one}</translation>
</message>
<message>
<source>Cancelled. What was read by now can be asked; the rest follows next time.</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Opération annulée. Ce qui a déjà été lu peut être interrogé ; le reste suivra la prochaine fois.</translation>
</message>
<message>
<source>Reading townhalls: {done} of {of} …</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Lecture des réunions publiques : {done} sur {of} …</translation>
</message>
<message numerus="yes">
<source>1 file|{n} files</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>
<numerusform>{n} fichier</numerusform>
<numerusform>{n} fichiers</numerusform>
</translation>
</message>
<message>
<source>{files}, as they are now</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>{files}, en l’état actuel</translation>
</message>
<message numerus="yes">
<source>1 remark|{n} remarks</source>
<extracomment>ui/townnotes_ui/archive/page.py, ui/townnotes_ui/summary/remarks.py, ui/townnotes_ui/take_back/rows.py, ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>{n} remarque</numerusform>
<numerusform>{n} remarques</numerusform>
</translation>
</message>
<message>
<source>Words that were said</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py</extracomment>
<translation>Mots qui ont été dits</translation>
</message>
<message>
<source>Any organization</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py</extracomment>
<translation>Toute organisation</translation>
</message>
<message>
<source>Organization</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py, ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Organisation</translation>
</message>
<message>
<source>Series</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Série</translation>
</message>
<message>
<source>All series</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py</extracomment>
<translation>Toutes les séries</translation>
</message>
<message>
<source>What was said</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>Ce qui a été dit</translation>
</message>
<message>
<source>? to identify</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>? à identifier</translation>
</message>
<message>
<source>nobody known</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>orateur inconnu</translation>
</message>
<message>
<source>in the summary</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>dans le résumé</translation>
</message>
<message>
<source>Summary: {sentence}</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>Résumé : {sentence}</translation>
</message>
<message>
<source>In the file</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>Dans le fichier</translation>
</message>
<message>
<source>People</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/bring_in/people_view.py, ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Personnes</translation>
</message>
<message>
<source>Becomes</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation>Devient</translation>
</message>
<message>
<source>Singular</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Singulier</translation>
</message>
<message>
<source>Plural</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Pluriel</translation>
</message>
<message>
<source>Categories</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Catégories</translation>
</message>
<message>
<source>a new category</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation>une nouvelle catégorie</translation>
</message>
<message>
<source>none</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>aucune</translation>
</message>
<message>
<source>it becomes one that exists already</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation>rejoint une catégorie déjà existante</translation>
</message>
<message>
<source>a category needs a singular and a plural</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation>une catégorie doit avoir un singulier et un pluriel</translation>
</message>
<message>
<source>– ignore</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>– ignorer</translation>
</message>
<message>
<source>Name</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Nom</translation>
</message>
<message>
<source>Name, with a former one in brackets</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Nom, avec un ancien nom entre parenthèses</translation>
</message>
<message>
<source>First name</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Prénom</translation>
</message>
<message>
<source>Surname</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Nom de famille</translation>
</message>
<message>
<source>Title (Ms., Dr.)</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Titre (M., Mme, Dr)</translation>
</message>
<message>
<source>Category</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Catégorie</translation>
</message>
<message>
<source>E-mail</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>Courriel</translation>
</message>
<message>
<source>Country</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Pays</translation>
</message>
<message>
<source>Speaks for</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>Parle au nom de</translation>
</message>
<message>
<source>Pronunciation</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Prononciation</translation>
</message>
<message>
<source>Minutes asked for</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Minutes demandées</translation>
</message>
<message>
<source>Asks for the floor</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Demande la parole</translation>
</message>
<message>
<source>Registration status</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>État de l’inscription</translation>
</message>
<message>
<source>Joined at</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Heure d’arrivée</translation>
</message>
<message>
<source>Left at</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Heure de départ</translation>
</message>
<message>
<source>Minutes present</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Minutes de présence</translation>
</message>
<message>
<source>Waiting room</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Salle d’attente</translation>
</message>
<message>
<source>Role, such as host</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Fonction, par exemple hôte</translation>
</message>
<message>
<source>Row of the headings</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Ligne des en-têtes</translation>
</message>
<message>
<source>Read as</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>Lu comme</translation>
</message>
<message>
<source>First values</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Premières valeurs</translation>
</message>
<message>
<source>Columns</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/review/columns_sheet.py</extracomment>
<translation>Colonnes</translation>
</message>
<message>
<source>Headings</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>En-têtes</translation>
</message>
<message>
<source>Line {number}: {shown}</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Ligne {number} : {shown}</translation>
</message>
<message>
<source>No headings</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Pas d’en-têtes</translation>
</message>
<message>
<source>column {place}</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>colonne {place}</translation>
</message>
<message>
<source>{number} is {named}: {words}</source>
<extracomment>ui/townnotes_ui/bring_in/offers.py</extracomment>
<translation>{number} correspond à {named} : {words}</translation>
</message>
<message>
<source>0 for somebody else</source>
<extracomment>ui/townnotes_ui/bring_in/offers.py</extracomment>
<translation>0 pour une autre personne</translation>
</message>
<message numerus="yes">
<source>The file has {n} meeting; bring in|The file has {n} meetings; bring in</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>
<numerusform>Le fichier contient {n} réunion ; importer</numerusform>
<numerusform>Le fichier contient {n} réunions ; importer</numerusform>
</translation>
</message>
<message>
<source>{unsure_date} may be two days; it was read as</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>{unsure_date} peut désigner deux jours ; lu comme</translation>
</message>
<message>
<source>The file does not say its encoding; it was read as</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>Le fichier n’indique pas son codage ; lu comme</translation>
</message>
<message>
<source>Western European</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>Europe occidentale</translation>
</message>
<message>
<source>Cyrillic</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>Cyrillique</translation>
</message>
<message>
<source>Arabic</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>Arabe</translation>
</message>
<message>
<source>Japanese</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>Japonais</translation>
</message>
<message>
<source>Korean</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>Coréen</translation>
</message>
<message>
<source>Chinese</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>Chinois</translation>
</message>
<message>
<source>Central European</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>Europe centrale</translation>
</message>
<message>
<source>Choose…</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py, ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Choisir…</translation>
</message>
<message>
<source>Title</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>Titre</translation>
</message>
<message>
<source>may be {may_be}</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>peut-être {may_be}</translation>
</message>
<message>
<source>check</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>à vérifier</translation>
</message>
<message>
<source>new</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py, ui/townnotes_ui/merge_room/rows.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>nouveau</translation>
</message>
<message>
<source>known</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>connu</translation>
</message>
<message>
<source>counted</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>compté</translation>
</message>
<message>
<source>left out</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>omis</translation>
</message>
<message>
<source>is {named}</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>correspond à {named}</translation>
</message>
<message>
<source>{fields} filled in</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>complété : {fields}</translation>
</message>
<message>
<source>not ticked</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>non coché</translation>
</message>
<message>
<source>ticked</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>coché</translation>
</message>
<message>
<source>may be {name}</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>peut-être {name}</translation>
</message>
<message>
<source>worked out by a formula</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>calculé par une formule</translation>
</message>
<message>
<source>one of several names in a line</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>l’un des noms d’une même ligne</translation>
</message>
<message>
<source>the heading above is taken for the organization</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>l’en-tête au-dessus est pris pour l’organisation</translation>
</message>
<message>
<source>by hand</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>à la main</translation>
</message>
<message>
<source>host</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>hôte</translation>
</message>
<message>
<source>note-taking program</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>programme de prise de notes</translation>
</message>
<message>
<source>waiting room only</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>salle d’attente seulement</translation>
</message>
<message>
<source>did not come</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>n’est pas venu</translation>
</message>
<message>
<source>withdrew</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>s’est retiré</translation>
</message>
<message>
<source>not confirmed</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>non confirmé</translation>
</message>
<message>
<source>Bring people in</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/files.py</extracomment>
<translation>Importer des personnes</translation>
</message>
<message>
<source>Words brought in</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>Propos importés</translation>
</message>
<message>
<source>Bring in  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/bring_in/words.py, ui/townnotes_ui/prepare/reading_sheet.py</extracomment>
<translation>Importer  ↵</translation>
</message>
<message>
<source>read as</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>lu comme</translation>
</message>
<message>
<source>Reading…</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/prepare/reading_sheet.py, ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Lecture…</translation>
</message>
<message>
<source>pasted text</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>texte collé</translation>
</message>
<message>
<source>What do the columns contain?</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>Que contiennent les colonnes ?</translation>
</message>
<message>
<source>It was not understood: say below what its columns contain.</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>Contenu non reconnu : indiquez ci-dessous ce que contiennent ses colonnes.</translation>
</message>
<message numerus="yes">
<source>1 new category|{n} new categories</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>
<numerusform>{n} nouvelle catégorie</numerusform>
<numerusform>{n} nouvelles catégories</numerusform>
</translation>
</message>
<message>
<source>Bring words in</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>Importer des propos</translation>
</message>
<message>
<source>It names nobody who could be brought in.</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>Il n’y a là personne à importer.</translation>
</message>
<message>
<source>Add everybody as a participant</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>Ajouter chacun comme participant</translation>
</message>
<message>
<source>Use the number anyway</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>Prendre tout de même le nombre</translation>
</message>
<message>
<source>Count hosts</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>Compter les hôtes</translation>
</message>
<message>
<source>Count note-taking programs</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>Compter les programmes de prise de notes</translation>
</message>
<message>
<source>Count people in the waiting room only</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>Compter les personnes restées dans la salle d’attente</translation>
</message>
<message>
<source>Add people who withdrew</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>Ajouter les personnes qui se sont retirées</translation>
</message>
<message>
<source>Add people who are not confirmed</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>Ajouter les personnes non confirmées</translation>
</message>
<message numerus="yes">
<source>1 cue|{n} cues</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n} segment</numerusform>
<numerusform>{n} segments</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 message|{n} messages</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n} message</numerusform>
<numerusform>{n} messages</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 person|{n} people</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n} personne</numerusform>
<numerusform>{n} personnes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 row|{n} rows</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n} ligne</numerusform>
<numerusform>{n} lignes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 answer or question|{n} answers or questions</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n} réponse ou question</numerusform>
<numerusform>{n} réponses ou questions</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 new|{n} new</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n} nouveau</numerusform>
<numerusform>{n} nouveaux</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 counted|{n} counted</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n} compté</numerusform>
<numerusform>{n} comptés</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 to check|{n} to check</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n} à vérifier</numerusform>
<numerusform>{n} à vérifier</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 row is about the same people|{n} rows are about the same people</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n} ligne concerne les mêmes personnes</numerusform>
<numerusform>{n} lignes concernent les mêmes personnes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Bring in 1 person  ↵|Bring in {n} people  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>Importer {n} personne  ↵</numerusform>
<numerusform>Importer {n} personnes  ↵</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Use {n} as attendance  ↵|Use {n} as attendance  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>Prendre {n} comme nombre de participants  ↵</numerusform>
<numerusform>Prendre {n} comme nombre de participants  ↵</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Fill in 1 person  ↵|Fill in {n} people  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>Compléter {n} personne  ↵</numerusform>
<numerusform>Compléter {n} personnes  ↵</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Bring in 1 cue  ↵|Bring in {n} cues  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>Importer {n} segment  ↵</numerusform>
<numerusform>Importer {n} segments  ↵</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Bring in 1 message  ↵|Bring in {n} messages  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>Importer {n} message  ↵</numerusform>
<numerusform>Importer {n} messages  ↵</numerusform>
</translation>
</message>
<message>
<source>The words are in {spoken}, the notes in {noted}.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>Langue des propos : {spoken} ; langue des notes : {noted}.</translation>
</message>
<message>
<source>Space leaves somebody out · F2 edits a cell, in all rows selected · N next to check · a number says who it is</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>Espace omet une personne · F2 modifie une cellule, dans toutes les lignes sélectionnées · N : suivant à vérifier · un chiffre indique de qui il s’agit</translation>
</message>
<message>
<source>Enter lists what a column may contain; a first letter finds it</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>Entrée énumère ce qu’une colonne peut contenir ; une première lettre le trouve</translation>
</message>
<message>
<source>Enter edits a cell</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>Entrée modifie une cellule</translation>
</message>
<message>
<source>What is faint is left out</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>Ce qui est estompé est omis</translation>
</message>
<message numerus="yes">
<source>1 more line was left out.|{n} more lines were left out.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>
<numerusform>{n} autre ligne a été omise.</numerusform>
<numerusform>{n} autres lignes ont été omises.</numerusform>
</translation>
</message>
<message>
<source>Line {number}: {why}.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>Ligne {number} : {why}.</translation>
</message>
<message>
<source>Line {number} was left out: {why}.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>Ligne {number} omise : {why}.</translation>
</message>
<message numerus="yes">
<source>1 known|{n} known</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>{n} connu</numerusform>
<numerusform>{n} connus</numerusform>
</translation>
</message>
<message>
<source>{known}, {filled} filled</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>{known}, dont complétés : {filled}</translation>
</message>
<message>
<source>Bring it in anyway</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>Importer quand même</translation>
</message>
<message>
<source>Words</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py, ui/townnotes_ui/prepare/texts/panel.py, townnotes/domain/entities/points.py, townnotes/domain/entities/summary.py</extracomment>
<translation>Texte</translation>
</message>
<message>
<source>− 1 min</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>− 1 min</translation>
</message>
<message>
<source>− 1 s</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>− 1 s</translation>
</message>
<message>
<source>+ 1 s</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>+ 1 s</translation>
</message>
<message>
<source>+ 1 min</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>+ 1 min</translation>
</message>
<message numerus="yes">
<source>Bring the private message in|Bring the {n} private messages in</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>
<numerusform>Importer le message privé</numerusform>
<numerusform>Importer les {n} messages privés</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Bring in the message that may be private|Bring in the {n} messages that may be private</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>
<numerusform>Importer le message peut-être privé</numerusform>
<numerusform>Importer les {n} messages peut-être privés</numerusform>
</translation>
</message>
<message>
<source>Its clock begins at {clock}.</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>Son horloge commence à {clock}.</translation>
</message>
<message>
<source>Moved by {moved} s.</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>Décalage : {moved} s.</translation>
</message>
<message>
<source>Its clock:</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>Son horloge :</translation>
</message>
<message>
<source>People brought in</source>
<extracomment>ui/townnotes_ui/bring_in/writing.py</extracomment>
<translation>Personnes importées</translation>
</message>
<message numerus="yes">
<source>{n} minute|{n} minutes</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>
<numerusform>{n} minute</numerusform>
<numerusform>{n} minutes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} second|{n} seconds</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>
<numerusform>{n} seconde</numerusform>
<numerusform>{n} secondes</numerusform>
</translation>
</message>
<message>
<source>{spoken} spoken, no time limit</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>{spoken} de parole, sans limite de temps</translation>
</message>
<message>
<source>{over} over time, of {limit}</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>{over} de dépassement, sur {limit}</translation>
</message>
<message>
<source>{length_in_words} left of {limit}</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>reste {length_in_words} sur {limit}</translation>
</message>
<message>
<source>Nobody has the floor.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>Personne n’a la parole.</translation>
</message>
<message>
<source>The time is paused:</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>Le temps est suspendu :</translation>
</message>
<message>
<source>{speaker} has the floor.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>{speaker} a la parole.</translation>
</message>
<message>
<source>The list is closed.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>La liste est close.</translation>
</message>
<message>
<source>Nobody is waiting.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py, ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation>Personne n’attend.</translation>
</message>
<message>
<source>Next: {first}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>Suivant : {first}.</translation>
</message>
<message>
<source>The limit is {length_in_words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>Limite : {length_in_words}.</translation>
</message>
<message>
<source>The time is paused: {words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>Le temps est suspendu : {words}.</translation>
</message>
<message>
<source>The time goes on: {words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>Le temps reprend : {words}.</translation>
</message>
<message>
<source>Over time: the limit was {length_in_words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>Temps dépassé : la limite était de {length_in_words}.</translation>
</message>
<message>
<source>gap</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/note/columns.py, ui/townnotes_ui/note/keeper.py</extracomment>
<translation>lacune</translation>
</message>
<message>
<source>private</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/note/columns.py, ui/townnotes_ui/note/panel.py, ui/townnotes_ui/widgets/cards.py, ui/townnotes_ui/windows/strip_session.py</extracomment>
<translation>privé</translation>
</message>
<message>
<source>likely {stance_read}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>position probable : {stance_read}</translation>
</message>
<message>
<source>especially</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/note/columns.py, ui/townnotes_ui/widgets/cards.py, ui/townnotes_ui/windows/strip_session.py</extracomment>
<translation>en particulier</translation>
</message>
<message>
<source>themes: {themes}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>thèmes : {themes}</translation>
</message>
<message>
<source>names {names}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>nomme {names}</translation>
</message>
<message>
<source>noted by {note_taker}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>noté par {note_taker}</translation>
</message>
<message>
<source>theme {theme} on</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>thème {theme} attribué</translation>
</message>
<message>
<source>theme {theme} off</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>thème {theme} retiré</translation>
</message>
<message>
<source>public</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/exporting/form.py</extracomment>
<translation>public</translation>
</message>
<message>
<source>cites {paragraphs}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>cite {paragraphs}</translation>
</message>
<message numerus="yes">
<source>1 minute without a note|{n} minutes without a note</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>
<numerusform>{n} minute sans note</numerusform>
<numerusform>{n} minutes sans note</numerusform>
</translation>
</message>
<message>
<source>Everybody who spoke for a while was noted.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>Toutes les personnes qui ont parlé un moment ont été notées.</translation>
</message>
<message numerus="yes">
<source>1 speaker spoke without a note; Enter makes an intervention of it.|{n} times somebody spoke without a note, the longest first; Enter makes an intervention of it.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>
<numerusform>{n} prise de parole sans note ; Entrée en fait une intervention.</numerusform>
<numerusform>{n} prises de parole sans note, la plus longue en premier ; Entrée en fait une intervention.</numerusform>
</translation>
</message>
<message>
<source>Each minute has a note.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>Chaque minute a une note.</translation>
</message>
<message>
<source>{silent} of {count} minutes have words and no note; Enter goes to the words.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>Minutes avec des propos et sans note : {silent} sur {count} ; Entrée mène aux propos.</translation>
</message>
<message>
<source>not named</source>
<extracomment>ui/townnotes_ui/call_words/list.py, ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>non nommé</translation>
</message>
<message>
<source>{who} · not noted</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>{who} · non noté</translation>
</message>
<message>
<source>private, in the chat</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>privé, dans la conversation</translation>
</message>
<message>
<source>in the chat</source>
<extracomment>ui/townnotes_ui/call_words/list.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>dans la conversation</translation>
</message>
<message>
<source>asks for the floor</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>demande la parole</translation>
</message>
<message>
<source>in reply to “{replies_to}”</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>en réponse à « {replies_to} »</translation>
</message>
<message>
<source>Words of the call</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>Propos de l’appel</translation>
</message>
<message>
<source>{count} agreed by {sign}</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>{count} d’accord par {sign}</translation>
</message>
<message>
<source>Minutes of the call with and without a note</source>
<extracomment>ui/townnotes_ui/call_words/minute_strip.py</extracomment>
<translation>Minutes de l’appel avec et sans note</translation>
</message>
<message>
<source>There is no gap in this note.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>Il n’y a pas de lacune dans cette note.</translation>
</message>
<message>
<source>No words yet: bring in a transcript, captions or a chat of the call.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py, ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>Pas encore de propos : importez une transcription, des sous-titres ou une conversation de l’appel.</translation>
</message>
<message>
<source>There is nothing in this note to be found.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>Il n’y a rien à trouver dans cette note.</translation>
</message>
<message>
<source>All points are found in the words of the call, in part at least.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>Tous les éléments se retrouvent dans les propos de l’appel, du moins en partie.</translation>
</message>
<message>
<source>No point is found: the words may be in another language than the notes, or of another call.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>Aucun élément ne s’y retrouve : les propos sont peut-être dans une autre langue que les notes, ou d’un autre appel.</translation>
</message>
<message>
<source>{missing} of {all} points are not found in the words of the call. Enter goes to a point.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>Éléments absents des propos de l’appel : {missing} sur {all}. Entrée mène à un élément.</translation>
</message>
<message>
<source>The note and the words of the call</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>La note et les propos de l’appel</translation>
</message>
<message>
<source>too few words to be looked for</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>trop peu de mots pour la recherche</translation>
</message>
<message>
<source>not found in the words</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>absent des propos</translation>
</message>
<message>
<source>said at {at}</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>dit à {at}</translation>
</message>
<message>
<source>in part at {at}</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>en partie à {at}</translation>
</message>
<message>
<source>Find in the words</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>Rechercher dans les propos</translation>
</message>
<message>
<source>Copy to point  ↵</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>Copier dans l’élément  ↵</translation>
</message>
<message>
<source>Note it  Shift ↵</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>Noter  Maj ↵</translation>
</message>
<message>
<source>Makes an intervention of what nobody noted; who asks for the floor in the chat goes on the list.</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>Fait une intervention de ce que personne n’a noté ; une demande de parole dans la conversation est portée sur la liste.</translation>
</message>
<message numerus="yes">
<source>Words · 1|Words · {n}</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>
<numerusform>Propos · {n}</numerusform>
<numerusform>Propos · {n}</numerusform>
</translation>
</message>
<message>
<source>This point is not found in the words of the call.</source>
<extracomment>ui/townnotes_ui/call_words/said_words.py</extracomment>
<translation>Cet élément ne se retrouve pas dans les propos de l’appel.</translation>
</message>
<message>
<source>This point was said at {time}.</source>
<extracomment>ui/townnotes_ui/call_words/said_words.py</extracomment>
<translation>Cet élément a été dit à {time}.</translation>
</message>
<message>
<source>Only a part of this point is found, at {time}.</source>
<extracomment>ui/townnotes_ui/call_words/said_words.py</extracomment>
<translation>Seule une partie de cet élément se retrouve, à {time}.</translation>
</message>
<message>
<source>Nobody noted {who} then, so this is a point of nobody. Shift+Enter makes an intervention of it first.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>Aucune note alors ({who}) : cet élément ne serait donc à personne. Maj+Entrée en fait d’abord une intervention.</translation>
</message>
<message>
<source>who spoke</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>qui a parlé</translation>
</message>
<message>
<source>Copied to a point.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>Copié dans un élément.</translation>
</message>
<message>
<source>{who} was not heard then: the message stands by itself, as one of the chat.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>Pas d’intervention alors ({who}) : le message reste à part, comme message de la conversation.</translation>
</message>
<message>
<source>Words copied to a point</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>Propos copiés dans un élément</translation>
</message>
<message>
<source>a reply</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>une réponse</translation>
</message>
<message>
<source>This is noted already, or too short for one.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>Ce passage est déjà noté, ou trop court pour l’être.</translation>
</message>
<message>
<source>Intervention made from the words</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>Intervention créée à partir des propos</translation>
</message>
<message>
<source>{who} is not among the participants: add them to the list by name.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>{who} ne figure pas parmi les participants : ajoutez cette personne à la liste par son nom.</translation>
</message>
<message>
<source>Asked for the floor in the chat</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>Demande de parole dans la conversation</translation>
</message>
<message>
<source>{who} is on the list.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>{who} est sur la liste.</translation>
</message>
<message>
<source>Nothing is known to have been said in that minute.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>On ne sait rien de ce qui a été dit pendant cette minute.</translation>
</message>
<message>
<source>gap filled from the words</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>lacune comblée par les propos</translation>
</message>
<message numerus="yes">
<source>The gap has the words of its minute now: shorten them.|{n} gaps have the words of their minutes now: shorten them.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>
<numerusform>La lacune contient maintenant les propos de sa minute : abrégez-les.</numerusform>
<numerusform>{n} lacunes contiennent maintenant les propos de leur minute : abrégez-les.</numerusform>
</translation>
</message>
<message>
<source>keeping the time as measured</source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation>maintien de l’heure mesurée</translation>
</message>
<message>
<source>The computer’s clock was set {length} forward; the times here go on as measured. </source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation>L’horloge de l’ordinateur a été avancée de {length} ; les heures continuent ici d’après la mesure. </translation>
</message>
<message>
<source>The computer’s clock was set {length} back; the times here go on as measured. </source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation>L’horloge de l’ordinateur a été reculée de {length} ; les heures continuent ici d’après la mesure. </translation>
</message>
<message>
<source>Undo follows the computer’s clock.</source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation>Annuler revient à l’horloge de l’ordinateur.</translation>
</message>
<message>
<source>{hours} h</source>
<extracomment>ui/townnotes_ui/clock_keeper.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>{hours} h</translation>
</message>
<message>
<source>{minutes} min</source>
<extracomment>ui/townnotes_ui/clock_keeper.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/wording.py</extracomment>
<translation>{minutes} min</translation>
</message>
<message>
<source>{seconds} s</source>
<extracomment>ui/townnotes_ui/clock_keeper.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>{seconds} s</translation>
</message>
<message>
<source>“{typed}” · to identify</source>
<extracomment>ui/townnotes_ui/completion/name_field.py</extracomment>
<translation>« {typed} » · à identifier</translation>
</message>
<message>
<source>Participants found</source>
<extracomment>ui/townnotes_ui/completion/name_field.py, ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>Participants trouvés</translation>
</message>
<message>
<source>A laptop's clock was more than a day ahead; check the times of the notes.</source>
<extracomment>ui/townnotes_ui/desk.py</extracomment>
<translation>L’horloge d’un ordinateur avançait de plus d’un jour ; vérifiez les heures des notes.</translation>
</message>
<message>
<source>Undone: {name}</source>
<extracomment>ui/townnotes_ui/desk.py</extracomment>
<translation>Action annulée : {name}</translation>
</message>
<message>
<source>Redone: {name}</source>
<extracomment>ui/townnotes_ui/desk.py</extracomment>
<translation>Action rétablie : {name}</translation>
</message>
<message>
<source>Nothing was exported in this series yet: choose it once.</source>
<extracomment>ui/townnotes_ui/exporting/again.py</extracomment>
<translation>Rien n’a encore été exporté dans cette série : choisissez une première fois.</translation>
</message>
<message>
<source>it was the final version, and the summary has been reopened since. {key} asks what this one is to be.</source>
<extracomment>ui/townnotes_ui/exporting/again.py</extracomment>
<translation>c’était la version finale, et le résumé a été rouvert depuis. {key} demande ce que celle-ci doit être.</translation>
</message>
<message>
<source>Export…</source>
<extracomment>ui/townnotes_ui/exporting/again.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Exporter…</translation>
</message>
<message>
<source>It is the final version now.</source>
<extracomment>ui/townnotes_ui/exporting/again.py</extracomment>
<translation>C’est maintenant la version finale.</translation>
</message>
<message>
<source>File name</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py, ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Nom du fichier</translation>
</message>
<message>
<source>Insert…</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>Insérer…</translation>
</message>
<message>
<source>Insert a place into the name</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>Insérer un repère dans le nom</translation>
</message>
<message>
<source>The name: {shown}</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>Le nom : {shown}</translation>
</message>
<message>
<source>Windows takes no {signs} in a name: a dash stands there.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>Windows n’admet pas {signs} dans un nom : un tiret s’y substitue.</translation>
</message>
<message>
<source>Windows keeps this name for itself: a line is added.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>Windows se réserve ce nom : un trait est ajouté.</translation>
</message>
<message>
<source>The name is too long: its end is cut off.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>Le nom est trop long : sa fin est coupée.</translation>
</message>
<message>
<source>There is no place {unknown}: it stays in the name as it is.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>Le repère {unknown} n’existe pas : il reste tel quel dans le nom.</translation>
</message>
<message>
<source>summary or session</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>résumé ou séance</translation>
</message>
<message>
<source>title of the townhall</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>titre de la réunion publique</translation>
</message>
<message>
<source>series</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>série</translation>
</message>
<message>
<source>number in the series</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>numéro dans la série</translation>
</message>
<message>
<source>date</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>date</translation>
</message>
<message>
<source>time of the export</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>heure de l’exportation</translation>
</message>
<message>
<source>public or internal</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>publique ou interne</translation>
</message>
<message>
<source>how speakers are named</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>mode de désignation des orateurs</translation>
</message>
<message>
<source>draft or final</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>projet ou version finale</translation>
</message>
<message>
<source>language</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>langue</translation>
</message>
<message>
<source>nothing now</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>rien pour l’instant</translation>
</message>
<message>
<source>Page 1 as it will look</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>Page 1 telle qu’elle sera</translation>
</message>
<message>
<source>Page 1</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>Page 1</translation>
</message>
<message>
<source>; </source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>; </translation>
</message>
<message>
<source>The PDF leaves out {named}; a Word file keeps it.</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>Le PDF omet {named} ; un fichier Word le conserve.</translation>
</message>
<message>
<source>Not in this picture, but in the Word file: {named}.</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>Absent de cette image, mais présent dans le fichier Word : {named}.</translation>
</message>
<message>
<source>{font} is not on this computer: the PDF is set in {instead}.</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>Police absente de cet ordinateur : {font} ; le PDF est composé en {instead}.</translation>
</message>
<message>
<source>Format</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Format</translation>
</message>
<message>
<source>Table</source>
<extracomment>ui/townnotes_ui/exporting/form.py, exporters/townnotes_exporters/formats.py</extracomment>
<translation>Tableau</translation>
</message>
<message>
<source>Version</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Version</translation>
</message>
<message>
<source>Speakers</source>
<extracomment>ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/floor/arrangement.py</extracomment>
<translation>Orateurs</translation>
</message>
<message>
<source>Leave private points and e-mail addresses out</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Omettre les éléments privés et les adresses électroniques</translation>
</message>
<message>
<source>This is the final version</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>C’est la version finale</translation>
</message>
<message>
<source>Word documents and templates</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Documents et modèles Word</translation>
</message>
<message>
<source>Letterhead</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>En-tête</translation>
</message>
<message>
<source>Whole session</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Séance entière</translation>
</message>
<message>
<source>points</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>éléments</translation>
</message>
<message>
<source>interventions</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>interventions</translation>
</message>
<message>
<source>sentences with their evidence</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>phrases avec leurs sources</translation>
</message>
<message>
<source>speakers</source>
<extracomment>ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/floor/themes/panel.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>orateurs</translation>
</message>
<message>
<source>themes</source>
<extracomment>ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>thèmes</translation>
</message>
<message>
<source>speaking times</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>temps de parole</translation>
</message>
<message>
<source>internal, with the evidence</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>interne, avec les sources</translation>
</message>
<message>
<source>both, as two files</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>les deux, dans deux fichiers</translation>
</message>
<message>
<source>by name</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>par nom</translation>
</message>
<message>
<source>by category only</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>par catégorie seulement</translation>
</message>
<message>
<source>List of speakers</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Liste des orateurs</translation>
</message>
<message>
<source>Speaking time by category</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Temps de parole par catégorie</translation>
</message>
<message>
<source>Points by theme</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Éléments par thème</translation>
</message>
<message>
<source>Text proposals by paragraph</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Propositions de libellé par paragraphe</translation>
</message>
<message>
<source>Annexes</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Annexes</translation>
</message>
<message>
<source>Choose a letterhead</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Choisir un en-tête</translation>
</message>
<message>
<source>Default</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Par défaut</translation>
</message>
<message>
<source>Use the default letterhead</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Utiliser l’en-tête par défaut</translation>
</message>
<message>
<source>default</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>par défaut</translation>
</message>
<message>
<source>The file carries private points and e-mail addresses.</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Le fichier contient des éléments privés et des adresses électroniques.</translation>
</message>
<message>
<source>Names and every point in plain words: for archives and programs.</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Noms et éléments en texte simple : pour les archives et les programmes.</translation>
</message>
<message>
<source>Not exported: {why}</source>
<extracomment>ui/townnotes_ui/exporting/job.py</extracomment>
<translation>Non exporté : {why}</translation>
</message>
<message>
<source>reading the session</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>lecture de la séance</translation>
</message>
<message>
<source>drafting</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>rédaction du projet</translation>
</message>
<message>
<source>writing the file</source>
<extracomment>ui/townnotes_ui/exporting/job.py</extracomment>
<translation>écriture du fichier</translation>
</message>
<message>
<source>preparing</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>préparation</translation>
</message>
<message>
<source>Step {max} of {steps}: {doing}…</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>Étape {max} sur {steps} : {doing}…</translation>
</message>
<message>
<source>Nothing to send: export the summary first.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>Rien à envoyer : exportez d’abord le résumé.</translation>
</message>
<message>
<source> and </source>
<extracomment>ui/townnotes_ui/exporting/mail.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation> et </translation>
</message>
<message>
<source>Please find attached {names}.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>Veuillez trouver ci-joint {names}.</translation>
</message>
<message>
<source>Your mail program was asked to open. Nothing is sent or attached from here: put {names} into the mail yourself.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>L’ouverture de votre messagerie a été demandée. Rien n’est envoyé ni joint d’ici : ajoutez vous-même {names} au courriel.</translation>
</message>
<message>
<source>No mail program could be opened. The text of the mail is copied: paste it where you write mails, and put {names} in.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>Aucune messagerie n’a pu être ouverte. Le texte du courriel est copié : collez-le là où vous écrivez vos courriels et joignez {names}.</translation>
</message>
<message>
<source>Summary: {title_of}</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>Résumé : {title_of}</translation>
</message>
<message>
<source>Open matters</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Questions en suspens</translation>
</message>
<message numerus="yes">
<source>1 point waits for words: only the internal version shows it.|{n} points wait for words: only the internal version shows them.</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>
<numerusform>{n} élément reste à formuler : seule la version interne le montre.</numerusform>
<numerusform>{n} éléments restent à formuler : seule la version interne les montre.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} open before this is final|{n} open before this is final</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>
<numerusform>{n} question en suspens avant la version finale</numerusform>
<numerusform>{n} questions en suspens avant la version finale</numerusform>
</translation>
</message>
<message>
<source>Export as final anyway…</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Exporter quand même comme version finale…</translation>
</message>
<message>
<source>check: its points changed</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>à vérifier : ses éléments ont changé</translation>
</message>
<message>
<source>unsupported: rests on no point</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>sans appui : ne repose sur aucun élément</translation>
</message>
<message>
<source>a point still to word</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>un élément qui reste à formuler</translation>
</message>
<message>
<source>a point in no sentence</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>un élément dans aucune phrase</translation>
</message>
<message>
<source>an open correction by its speaker</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>un rectificatif de son orateur en suspens</translation>
</message>
<message>
<source>a speaker to identify</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>un orateur à identifier</translation>
</message>
<message>
<source>Not written: it would still name somebody</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Non écrit : quelqu’un serait encore nommé</translation>
</message>
<message>
<source>Export with these names…</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Exporter avec ces noms…</translation>
</message>
<message>
<source>Export again</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Exporter de nouveau</translation>
</message>
<message>
<source>As the last time, without a question</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Comme la dernière fois, sans question</translation>
</message>
<message>
<source>Send by mail…</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Envoyer par courriel…</translation>
</message>
<message>
<source>Open</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Ouvrir</translation>
</message>
<message>
<source>Saved as {names}</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Enregistré sous {names}</translation>
</message>
<message>
<source>It still names {named}.</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Encore nommé dans le texte : {named}.</translation>
</message>
<message>
<source>townhall</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/prepare/next_sheet.py, ui/townnotes_ui/wording.py</extracomment>
<translation>réunion publique</translation>
</message>
<message>
<source>Lists, reports and transcripts</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>Listes, rapports et transcriptions</translation>
</message>
<message>
<source>Lists of themes</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>Listes de thèmes</translation>
</message>
<message>
<source>Bring themes in</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>Importer des thèmes</translation>
</message>
<message>
<source>Texts</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Textes</translation>
</message>
<message>
<source>Bring a text in</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>Importer un texte</translation>
</message>
<message>
<source>Bring back an edited summary</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>Reprendre un résumé remanié</translation>
</message>
<message>
<source>Save as a table</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>Enregistrer comme tableau</translation>
</message>
<message>
<source>Tables</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>Tableaux</translation>
</message>
<message>
<source>All files</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>Tous les fichiers</translation>
</message>
<message>
<source>Find here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>Rechercher ici</translation>
</message>
<message>
<source>Find in what is shown here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>Rechercher dans ce qui est affiché ici</translation>
</message>
<message>
<source>Previous</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>Précédent</translation>
</message>
<message>
<source>Next</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>Suivant</translation>
</message>
<message>
<source>Search all</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>Rechercher partout</translation>
</message>
<message>
<source>Close</source>
<extracomment>ui/townnotes_ui/finding/strip.py, ui/townnotes_ui/guiding/script_panel.py, ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/summary/preview.py, ui/townnotes_ui/widgets/notices.py</extracomment>
<translation>Fermer</translation>
</message>
<message>
<source>none here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>aucun ici</translation>
</message>
<message>
<source>{count} here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>{count} ici</translation>
</message>
<message>
<source>{at} of {count} here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>{at} sur {count} ici</translation>
</message>
<message>
<source>Add a speaker…</source>
<extracomment>ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>Ajouter un orateur…</translation>
</message>
<message>
<source>Took the floor</source>
<extracomment>ui/townnotes_ui/first_sight.py</extracomment>
<translation>A pris la parole</translation>
</message>
<message>
<source>find or add…</source>
<extracomment>ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation>trouver ou ajouter…</translation>
</message>
<message>
<source>Who has been heard · only a hint for the chair</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>Qui a été entendu · simple indication pour la présidence</translation>
</message>
<message>
<source>Minutes by category</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>Minutes par catégorie</translation>
</message>
<message>
<source>Minutes by organization</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>Minutes par organisation</translation>
</message>
<message>
<source>without a category</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>sans catégorie</translation>
</message>
<message numerus="yes">
<source>and {n} more organization: {clock}|and {n} more organizations: {clock}</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>
<numerusform>et {n} autre organisation : {clock}</numerusform>
<numerusform>et {n} autres organisations : {clock}</numerusform>
</translation>
</message>
<message>
<source>Not heard yet · {count}</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>Pas encore entendus · {count}</translation>
</message>
<message>
<source>somebody else</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/note/open_line.py</extracomment>
<translation>quelqu’un d’autre</translation>
</message>
<message>
<source> or </source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation> ou </translation>
</message>
<message>
<source>The number may be wrong: “{name}” may be {others}.</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>Le nombre est peut-être inexact : « {name} » pourrait être {others}.</translation>
</message>
<message>
<source>nobody yet</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>personne encore</translation>
</message>
<message>
<source>Everybody who may take the floor has spoken.</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>Toutes les personnes qui peuvent prendre la parole se sont exprimées.</translation>
</message>
<message>
<source>{named} (waits)</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>{named} (en attente)</translation>
</message>
<message numerus="yes">
<source> and {n} more| and {n} more</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation>
<numerusform> et {n} de plus</numerusform>
<numerusform> et {n} de plus</numerusform>
</translation>
</message>
<message>
<source>Who spoke</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>Qui a parlé</translation>
</message>
<message>
<source>Began</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Début</translation>
</message>
<message>
<source>Ended</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Fin</translation>
</message>
<message>
<source>10:47</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>10:47</translation>
</message>
<message>
<source>or minutes</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>ou minutes</translation>
</message>
<message>
<source>Speaker</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/notes/painting.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Orateur</translation>
</message>
<message>
<source>Kind</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Type</translation>
</message>
<message>
<source>Insert and type its note  ↵</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>Insérer et taper sa note  ↵</translation>
</message>
<message>
<source>missed intervention</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>intervention manquée</translation>
</message>
<message>
<source>When did it begin? Nothing was inserted.</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>Quand a-t-elle commencé ? Rien n’a été inséré.</translation>
</message>
<message>
<source>When did it end, or how long was it? Nothing was inserted.</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>Quand s’est-elle terminée, ou combien de temps a-t-elle duré ? Rien n’a été inséré.</translation>
</message>
<message>
<source>next speaker</source>
<extracomment>ui/townnotes_ui/floor/room.py, ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>orateur suivant</translation>
</message>
<message>
<source>Nobody is waiting: add a speaker to the list first.</source>
<extracomment>ui/townnotes_ui/floor/room.py, townnotes/domain/commands/speakers_list.py</extracomment>
<translation>Personne n’attend : ajoutez d’abord un orateur à la liste.</translation>
</message>
<message>
<source>pause</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation>suspension</translation>
</message>
<message>
<source>speaking time</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation>temps de parole</translation>
</message>
<message>
<source>agenda item</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation>point de l’ordre du jour</translation>
</message>
<message>
<source>Agenda: {title}</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation>Ordre du jour : {title}</translation>
</message>
<message>
<source>Add “{name}” · to identify</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>Ajouter « {name} » · à identifier</translation>
</message>
<message>
<source>on the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>sur la liste</translation>
</message>
<message>
<source>on behalf of {on_behalf_of}</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>au nom de : {on_behalf_of}</translation>
</message>
<message>
<source>in relation to {in_relation_to}</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>en rapport avec : {in_relation_to}</translation>
</message>
<message>
<source>Copy the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Copier la liste</translation>
</message>
<message>
<source>Copy as a mail</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Copier comme courriel</translation>
</message>
<message>
<source>Opens your mail program with everybody’s address as a blind copy</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Ouvre votre messagerie avec toutes les adresses en copie cachée</translation>
</message>
<message>
<source>Save as a table…</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Enregistrer comme tableau…</translation>
</message>
<message numerus="yes">
<source>Copied: {n} who asked and was not heard.|Copied: {n} who asked and were not heard.</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>
<numerusform>Copié : {n} personne qui a demandé la parole et n’a pas été entendue.</numerusform>
<numerusform>Copié : {n} personnes qui ont demandé la parole et n’ont pas été entendues.</numerusform>
</translation>
</message>
<message>
<source>not heard</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>non entendus</translation>
</message>
<message>
<source>Who asked for the floor and was not heard</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Qui a demandé la parole sans être entendu</translation>
</message>
<message numerus="yes">
<source>{n} not reached|{n} not reached</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>
<numerusform>{n} n’a pas eu la parole</numerusform>
<numerusform>{n} n’ont pas eu la parole</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} still waiting|{n} still waiting</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>
<numerusform>{n} encore en attente</numerusform>
<numerusform>{n} encore en attente</numerusform>
</translation>
</message>
<message>
<source>Everybody who asked for the floor was heard.</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Toutes les personnes qui ont demandé la parole ont été entendues.</translation>
</message>
<message>
<source>Without an e-mail address: {unreached}</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Sans adresse électronique : {unreached}</translation>
</message>
<message>
<source>asked {time}</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>demande à {time}</translation>
</message>
<message>
<source>waiting</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>en attente</translation>
</message>
<message>
<source>↑ {sooner} · {why}</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>↑ {sooner} · {why}</translation>
</message>
<message>
<source>Suggested order</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Ordre proposé</translation>
</message>
<message>
<source>Use this order</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Adopter cet ordre</translation>
</message>
<message>
<source>suggested order</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>ordre proposé</translation>
</message>
<message>
<source>Groups first</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Groupes d’abord</translation>
</message>
<message>
<source>First-time speakers first</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Premières interventions d’abord</translation>
</message>
<message>
<source>Categories in turn</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Catégories à tour de rôle</translation>
</message>
<message>
<source>All three</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Les trois</translation>
</message>
<message>
<source>The order now, and as suggested</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>L’ordre actuel et l’ordre proposé</translation>
</message>
<message>
<source>Now</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Actuel</translation>
</message>
<message>
<source>Suggested</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Proposé</translation>
</message>
<message>
<source>{moved} would be called sooner. The chair decides.</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Orateurs qui seraient appelés plus tôt : {moved}. La présidence décide.</translation>
</message>
<message>
<source>The list is in this order already.</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>La liste est déjà dans cet ordre.</translation>
</message>
<message>
<source>for a group</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>pour un groupe</translation>
</message>
<message>
<source>first time</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>première fois</translation>
</message>
<message>
<source>another category</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>une autre catégorie</translation>
</message>
<message>
<source>later</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>plus tard</translation>
</message>
<message>
<source>{place}: now {now}, then {then}</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>{place} : maintenant {now}, ensuite {then}</translation>
</message>
<message>
<source>speaking</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>a la parole</translation>
</message>
<message>
<source>has spoken {times}×, {clock} in all</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>a parlé {times}×, {clock} en tout</translation>
</message>
<message>
<source>others of the organization {times}×, {clock} in all</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>autres de l’organisation {times}×, {clock} en tout</translation>
</message>
<message>
<source>Who has the floor now?</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>Qui a la parole maintenant ?</translation>
</message>
<message numerus="yes">
<source>{n} waiting ·|{n} waiting ·</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>
<numerusform>{n} en attente ·</numerusform>
<numerusform>{n} en attente ·</numerusform>
</translation>
</message>
<message>
<source>closed {time}</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>close à {time}</translation>
</message>
<message>
<source>List {word}: reopen it</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>Liste {word} : rouvrir</translation>
</message>
<message>
<source>open</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>ouverte</translation>
</message>
<message>
<source>List {word}: close it</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>Liste {word} : clore</translation>
</message>
<message>
<source>Who took the floor</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>Qui a pris la parole</translation>
</message>
<message>
<source>Took the floor · {spoke}</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>A pris la parole · {spoke}</translation>
</message>
<message>
<source>list opened</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>liste ouverte</translation>
</message>
<message>
<source>list closed</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py, ui/townnotes_ui/windows/strip.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation>liste close</translation>
</message>
<message>
<source>speaker added</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>orateur ajouté</translation>
</message>
<message>
<source>request withdrawn</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>demande retirée</translation>
</message>
<message>
<source>list order</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>ordre de la liste</translation>
</message>
<message>
<source>Names to add to the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>Noms à ajouter à la liste</translation>
</message>
<message numerus="yes">
<source>{n} speaker added|{n} speakers added</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>{n} orateur ajouté</numerusform>
<numerusform>{n} orateurs ajoutés</numerusform>
</translation>
</message>
<message>
<source>Lines pasted</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>Lignes collées</translation>
</message>
<message>
<source>Space ticks or unticks a line</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>Espace coche ou décoche une ligne</translation>
</message>
<message numerus="yes">
<source>{n} of {count} lines is ticked|{n} of {count} lines are ticked</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>{n} ligne cochée sur {count}</numerusform>
<numerusform>{n} lignes cochées sur {count}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} of them new|{n} of them new</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>dont {n} nouveau</numerusform>
<numerusform>dont {n} nouveaux</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} may be known already|{n} may be known already</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>{n} peut-être déjà connu</numerusform>
<numerusform>{n} peut-être déjà connus</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} to check|{n} to check</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>{n} à vérifier</numerusform>
<numerusform>{n} à vérifier</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Add {n} to the list|Add {n} to the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>Ajouter {n} à la liste</numerusform>
<numerusform>Ajouter {n} à la liste</numerusform>
</translation>
</message>
<message>
<source>{number} is {names}: {words}</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>{number} correspond à {names} : {words}</translation>
</message>
<message>
<source>0 is somebody new</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>0 : une nouvelle personne</translation>
</message>
<message>
<source>too long for a name: left out</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>trop long pour un nom : omis</translation>
</message>
<message>
<source>contains no name: left out</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>ne contient pas de nom : omis</translation>
</message>
<message>
<source>belongs to the mail</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>fait partie du courriel</translation>
</message>
<message>
<source>stands over those below</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>chapeaute les lignes suivantes</translation>
</message>
<message>
<source>signs the mail</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>signe le courriel</translation>
</message>
<message>
<source>says who wrote the next line</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>indique qui a écrit la ligne suivante</translation>
</message>
<message>
<source>the same as line {same_as}</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>identique à la ligne {same_as}</translation>
</message>
<message>
<source>on the list already</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>déjà sur la liste</translation>
</message>
<message>
<source>may be known already</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>peut-être déjà connu</translation>
</message>
<message>
<source>new · to identify</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>nouveau · à identifier</translation>
</message>
<message>
<source>Request for the floor</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>Demande de parole</translation>
</message>
<message>
<source>request</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>demande</translation>
</message>
<message>
<source>Apply</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>Appliquer</translation>
</message>
<message>
<source>said: {pronunciation}</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>prononciation : {pronunciation}</translation>
</message>
<message>
<source>takes the floor</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>compte comme prise de parole</translation>
</message>
<message>
<source>does not count</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>ne compte pas</translation>
</message>
<message>
<source>{clock} by category</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>{clock} selon la catégorie</translation>
</message>
<message>
<source>no limit</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py, ui/townnotes_ui/floor/timer_panel.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation>sans limite</translation>
</message>
<message>
<source>On behalf of</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Au nom de</translation>
</message>
<message>
<source>In relation to</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>En rapport avec</translation>
</message>
<message>
<source>Time limit, m:ss</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>Limite de temps, m:ss</translation>
</message>
<message>
<source>Fewer than two are waiting: there is no order to suggest.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>Moins de deux personnes attendent : il n’y a pas d’ordre à proposer.</translation>
</message>
<message>
<source>There is no text on the clipboard: copy the list of names first.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>Il n’y a pas de texte dans le presse-papiers : copiez d’abord la liste des noms.</translation>
</message>
<message>
<source>end of the townhall</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>fin de la réunion publique</translation>
</message>
<message>
<source>The townhall has ended; {left} asked for the floor and were not reached.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>La réunion publique est terminée ; ont demandé la parole sans l’obtenir : {left}.</translation>
</message>
<message>
<source>The townhall has ended; everybody was heard.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>La réunion publique est terminée ; tout le monde a été entendu.</translation>
</message>
<message>
<source>theme removed</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py</extracomment>
<translation>thème retiré</translation>
</message>
<message>
<source>“{label}” was removed. Undo restores it.</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py</extracomment>
<translation>« {label} » a été retiré. Annuler le rétablit.</translation>
</message>
<message>
<source>theme moved</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py, ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>thème déplacé</translation>
</message>
<message>
<source>There is no other theme yet.</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py</extracomment>
<translation>Il n’y a pas encore d’autre thème.</translation>
</message>
<message numerus="yes">
<source>1 organization|{n} organizations</source>
<extracomment>ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation>
<numerusform>{n} organisation</numerusform>
<numerusform>{n} organisations</numerusform>
</translation>
</message>
<message>
<source>no category</source>
<extracomment>ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>sans catégorie</translation>
</message>
<message numerus="yes">
<source>{n} without a category|{n} without a category</source>
<extracomment>ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation>
<numerusform>{n} sans catégorie</numerusform>
<numerusform>{n} sans catégorie</numerusform>
</translation>
</message>
<message>
<source>How many people spoke on the theme, or on one under it; each counts once</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>Combien de personnes ont parlé du thème, ou d’un thème placé sous lui ; chacune compte une fois</translation>
</message>
<message>
<source>new: {split}</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>nouveau : {split}</translation>
</message>
<message>
<source>new theme</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>nouveau thème</translation>
</message>
<message>
<source>key {key}</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>touche {key}</translation>
</message>
<message>
<source>no key</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>sans touche</translation>
</message>
<message>
<source>on this line</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>sur cette ligne</translation>
</message>
<message>
<source>Type a few letters of the theme</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>Tapez quelques lettres du thème</translation>
</message>
<message>
<source>No matching theme.</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>Aucun thème correspondant.</translation>
</message>
<message>
<source>theme renamed</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>thème renommé</translation>
</message>
<message>
<source>Rename “{label}”</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>Renommer « {label} »</translation>
</message>
<message>
<source>themes merged</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>thèmes fusionnés</translation>
</message>
<message>
<source>“{label}” is now “{label2}” wherever it was used. Undo reverses this.</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>« {label} » est maintenant « {label2} » partout où il était employé. Annuler revient en arrière.</translation>
</message>
<message>
<source>Merge “{label}” into</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>Fusionner « {label} » dans</translation>
</message>
<message>
<source>no parent theme</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>pas de thème parent</translation>
</message>
<message>
<source>Move “{label}” under</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>Placer « {label} » sous</translation>
</message>
<message>
<source>left of {limit}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>restant sur {limit}</translation>
</message>
<message>
<source>nobody has the floor</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>personne n’a la parole</translation>
</message>
<message>
<source>paused · {left}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>suspendu · {left}</translation>
</message>
<message>
<source>over time · limit {limit}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>temps dépassé · limite {limit}</translation>
</message>
<message>
<source>spoken of {limit}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>de parole sur {limit}</translation>
</message>
<message>
<source>spoken</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>de parole</translation>
</message>
<message>
<source>last half minute</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>dernière demi-minute</translation>
</message>
<message>
<source>last minute</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>dernière minute</translation>
</message>
<message numerus="yes">
<source>last minute|last {n} minutes</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>
<numerusform>dernière minute</numerusform>
<numerusform>{n} dernières minutes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>last second|last {n} seconds</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>
<numerusform>dernière seconde</numerusform>
<numerusform>{n} dernières secondes</numerusform>
</translation>
</message>
<message>
<source>Pause</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Pause</translation>
</message>
<message>
<source>−30 s</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>−30 s</translation>
</message>
<message>
<source>+30 s</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>+30 s</translation>
</message>
<message>
<source>Pause or resume the time</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Suspendre ou reprendre le temps</translation>
</message>
<message>
<source>The speaking times are saved as {where}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Les temps de parole sont enregistrés : {where}</translation>
</message>
<message>
<source>Speaking times</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Temps de parole</translation>
</message>
<message>
<source>Table for a spreadsheet</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Tableau pour un tableur</translation>
</message>
<message>
<source>Resume</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Reprise</translation>
</message>
<message>
<source>“{name}” was added on two laptops: one speaker now. Undo takes them apart.</source>
<extracomment>ui/townnotes_ui/folder/doubles.py</extracomment>
<translation>Ajout de « {name} » sur deux ordinateurs : c’est maintenant un seul orateur. Annuler les sépare.</translation>
</message>
<message>
<source>joining what two laptops added</source>
<extracomment>ui/townnotes_ui/folder/doubles.py</extracomment>
<translation>réunion de ce que deux ordinateurs ont ajouté</translation>
</message>
<message>
<source>This session is not shared through a folder: only you give the floor.</source>
<extracomment>ui/townnotes_ui/folder/folder_control.py</extracomment>
<translation>Cette séance n’est pas partagée par un dossier : vous seul donnez la parole.</translation>
</message>
<message>
<source>What you have received so far stays here.</source>
<extracomment>ui/townnotes_ui/folder/folder_control.py</extracomment>
<translation>Ce que vous avez reçu jusqu’ici reste ici.</translation>
</message>
<message>
<source>Townhalls in the folder</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>Réunions publiques du dossier</translation>
</message>
<message>
<source>Find townhalls</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>Trouver des réunions publiques</translation>
</message>
<message>
<source>Choose the folder the townhall is shared through. You get a file of your own with everything noted so far, and continue from there.</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>Choisissez le dossier par lequel la réunion publique est partagée. Vous recevez un fichier à vous avec tout ce qui a été noté jusqu’ici, et continuez à partir de là.</translation>
</message>
<message>
<source>Choose a folder first.</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py, ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Choisissez d’abord un dossier.</translation>
</message>
<message>
<source>Looking…</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>Recherche…</translation>
</message>
<message>
<source>Townhall</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Réunion publique</translation>
</message>
<message>
<source>Continue…</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Continuer…</translation>
</message>
<message>
<source>Enter continues it in a file of your own.</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>Entrée continue la réunion dans un fichier à vous.</translation>
</message>
<message>
<source>QR code of the link</source>
<extracomment>ui/townnotes_ui/folder/link_code.py</extracomment>
<translation>Code QR du lien</translation>
</message>
<message>
<source>Everybody who gets your link takes notes in this townhall over the internet, or reads along. Private points, the line you are typing and what you deleted stay here.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Toute personne qui reçoit votre lien prend des notes dans cette réunion publique par Internet, ou en suit la lecture. Les éléments privés, la ligne que vous tapez et ce que vous avez supprimé restent ici.</translation>
</message>
<message>
<source>townnotes:host?… from whoever runs the server</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>townnotes:host?… reçu de la personne qui gère le serveur</translation>
</message>
<message>
<source>Asking the server…</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Interrogation du serveur…</translation>
</message>
<message>
<source>Copy link</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Copier le lien</translation>
</message>
<message>
<source>QR code</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Code QR</translation>
</message>
<message>
<source>Withdraw</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Révoquer</translation>
</message>
<message>
<source>To take notes</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Pour prendre des notes</translation>
</message>
<message>
<source>To read along</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Pour suivre la lecture</translation>
</message>
<message>
<source>take notes</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>prendre des notes</translation>
</message>
<message>
<source>read along</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>suivre la lecture</translation>
</message>
<message>
<source>Copied: whoever has this link can {kind} until the day after.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Copié : toute personne qui a ce lien peut {kind} jusqu’au lendemain.</translation>
</message>
<message>
<source>Withdrawn: whoever came by that link is out. There is a new one to copy.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Lien révoqué : les personnes venues par ce lien n’ont plus accès. Il y en a un nouveau à copier.</translation>
</message>
<message>
<source>townnotes:join?… as somebody sent it</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>townnotes:join?… tel que vous l’avez reçu</translation>
</message>
<message>
<source>Link</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py, ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Lien</translation>
</message>
<message>
<source>Look</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Regarder</translation>
</message>
<message>
<source>Paste the link that you were sent.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Collez le lien que vous avez reçu.</translation>
</message>
<message>
<source>“{title}”, {isoformat}. There: {names}. You can {kind}.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>« {title} », {isoformat}. Présents : {names}. Vous pouvez {kind}.</translation>
</message>
<message>
<source>Shared folder: {name}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Dossier partagé : {name}</translation>
</message>
<message>
<source>✕ folder not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>✕ dossier injoignable</translation>
</message>
<message>
<source>✕ folder</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>✕ dossier</translation>
</message>
<message>
<source>Shared folder: not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Dossier partagé : injoignable</translation>
</message>
<message>
<source>Shared folder, there now: {names}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Dossier partagé, présents en ce moment : {names}</translation>
</message>
<message>
<source>What you type is saved in your own file, and goes to the folder as soon as the folder can be used again.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Ce que vous tapez est enregistré dans votre propre fichier, et passe dans le dossier dès que celui-ci est de nouveau utilisable.</translation>
</message>
<message>
<source>The shared folder can be used again.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Le dossier partagé est de nouveau utilisable.</translation>
</message>
<message>
<source>No longer shared. What was shared stays in the folder, and everything stays here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Le partage a pris fin. Ce qui a été partagé reste dans le dossier, et tout reste ici.</translation>
</message>
<message>
<source>Everything you typed is in the folder.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Tout ce que vous avez tapé est dans le dossier.</translation>
</message>
<message numerus="yes">
<source>1 entry of yours waits for the folder; it is saved here.|{n} entries of yours wait for the folder; they are saved here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>
<numerusform>{n} de vos entrées attend le dossier ; elle est enregistrée ici.</numerusform>
<numerusform>{n} de vos entrées attendent le dossier ; elles sont enregistrées ici.</numerusform>
</translation>
</message>
<message>
<source>What the merge added had already gone to the shared folder: the others have it, and it comes back when this session is next opened. Delete what is not wanted.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Ce que la fusion a ajouté était déjà passé dans le dossier partagé : les autres l’ont, et cela reviendra à la prochaine ouverture de cette séance. Supprimez ce dont vous ne voulez pas.</translation>
</message>
<message>
<source>The folder has two versions of an entry made by one laptop at one moment, as after damage or with a copied profile. One stands, the other is among its earlier versions.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Le dossier contient deux versions d’une entrée faite par un même ordinateur au même moment, comme après un dommage ou avec un profil copié. L’une est retenue, l’autre figure parmi ses versions antérieures.</translation>
</message>
<message>
<source>Live by the server {name}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>En direct par le serveur {name}</translation>
</message>
<message>
<source>✕ live server not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>✕ serveur en direct injoignable</translation>
</message>
<message>
<source>✕ live</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>✕ direct</translation>
</message>
<message>
<source>Live server: not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Serveur en direct : injoignable</translation>
</message>
<message>
<source>Live, there now: {names}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>En direct, présents en ce moment : {names}</translation>
</message>
<message>
<source>What you type is saved in your own file, and goes to the others as soon as it can.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Ce que vous tapez est enregistré dans votre propre fichier, et parvient aux autres dès que possible.</translation>
</message>
<message>
<source>The live server can be used again.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Le serveur en direct est de nouveau utilisable.</translation>
</message>
<message>
<source>No longer live. What was shared stays on the server, and everything stays here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Le direct a pris fin. Ce qui a été partagé reste sur le serveur, et tout reste ici.</translation>
</message>
<message>
<source>Everything you typed is with the others.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Tout ce que vous avez tapé est parvenu aux autres.</translation>
</message>
<message numerus="yes">
<source>1 entry of yours waits for the server; it is saved here.|{n} entries of yours wait for the server; they are saved here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>
<numerusform>{n} de vos entrées attend le serveur ; elle est enregistrée ici.</numerusform>
<numerusform>{n} de vos entrées attendent le serveur ; elles sont enregistrées ici.</numerusform>
</translation>
</message>
<message>
<source>What the merge added had already gone to the live server: the others have it, and it comes back when this session is next opened. Delete what is not wanted.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Ce que la fusion a ajouté était déjà passé sur le serveur en direct : les autres l’ont, et cela reviendra à la prochaine ouverture de cette séance. Supprimez ce dont vous ne voulez pas.</translation>
</message>
<message>
<source>The live server has two versions of an entry made by one laptop at one moment, as after damage or with a copied profile. One stands, the other is among its earlier versions.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Le serveur en direct contient deux versions d’une entrée faite par un même ordinateur au même moment, comme après un dommage ou avec un profil copié. L’une est retenue, l’autre figure parmi ses versions antérieures.</translation>
</message>
<message>
<source>{driver} gives the floor</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>{driver} donne la parole</translation>
</message>
<message>
<source>○ looking…</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>○ recherche…</translation>
</message>
<message numerus="yes">
<source>○ receiving {number} entry|○ receiving {number} entries</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>
<numerusform>○ réception de {number} entrée</numerusform>
<numerusform>○ réception de {number} entrées</numerusform>
</translation>
</message>
<message>
<source>reading along · {words}</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>suivi de la lecture · {words}</translation>
</message>
<message>
<source>{words} · {partition} gives the floor</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>{words} · {partition} donne la parole</translation>
</message>
<message>
<source>nobody else</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>personne d’autre</translation>
</message>
<message>
<source>left at {time}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>départ à {time}</translation>
</message>
<message>
<source>not seen since {time}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>pas de signe depuis {time}</translation>
</message>
<message>
<source>reads along, {seen}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>suit la lecture, {seen}</translation>
</message>
<message>
<source>{name}, {seen_words}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>{name}, {seen_words}</translation>
</message>
<message>
<source>{name} {seen_words}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>{name} {seen_words}</translation>
</message>
<message>
<source>a note-taker</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>un rédacteur de notes</translation>
</message>
<message>
<source>{max} s ago</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>il y a {max} s</translation>
</message>
<message>
<source>{milliseconds} min ago</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>il y a {milliseconds} min</translation>
</message>
<message>
<source>○ nobody else yet</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>○ personne d’autre encore</translation>
</message>
<message>
<source>{first} · {count} more</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>{first} · {count} de plus</translation>
</message>
<message>
<source>○ nobody</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>○ personne</translation>
</message>
<message>
<source>such as OneDrive or a network drive</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>par exemple OneDrive ou un lecteur réseau</translation>
</message>
<message>
<source>Folder</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Dossier</translation>
</message>
<message>
<source>Choose a folder</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Choisir un dossier</translation>
</message>
<message>
<source>The folder to share</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Le dossier à partager</translation>
</message>
<message>
<source>Choose a folder that the others have too: in OneDrive, Dropbox or Syncthing, or on a network drive. Each laptop writes one file of its own there and reads what the others write. townnotes itself sends nothing anywhere.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Choisissez un dossier que les autres ont aussi : dans OneDrive, Dropbox ou Syncthing, ou sur un lecteur réseau. Chaque ordinateur y écrit un fichier à lui et y lit ce que les autres écrivent. townnotes lui-même n’envoie rien nulle part.</translation>
</message>
<message>
<source>My private points too</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Mes éléments privés aussi</translation>
</message>
<message>
<source>Share</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Partager</translation>
</message>
<message>
<source>Live townhall</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Réunion publique en direct</translation>
</message>
<message>
<source>Shared through a folder</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Partage par un dossier</translation>
</message>
<message>
<source>Stop sharing</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Cesser de partager</translation>
</message>
<message>
<source>Private points stay here.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Les éléments privés restent ici.</translation>
</message>
<message>
<source>You came by a link to read: what you type stays in your own file.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Vous êtes là par un lien de lecture : ce que vous tapez reste dans votre propre fichier.</translation>
</message>
<message>
<source>Nobody else has written here yet.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Personne d’autre n’a encore écrit ici.</translation>
</message>
<message numerus="yes">
<source>{n} damaged entry was left out; it is added once it arrives whole.|{n} damaged entries were left out; they are added once they arrive whole.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>
<numerusform>{n} entrée endommagée a été omise ; elle sera ajoutée dès qu’elle arrivera entière.</numerusform>
<numerusform>{n} entrées endommagées ont été omises ; elles seront ajoutées dès qu’elles arriveront entières.</numerusform>
</translation>
</message>
<message>
<source>Another townhall shares this folder, “{title}”; the two stay apart.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Une autre réunion publique partage ce dossier : « {title} » ; les deux restent distinctes.</translation>
</message>
<message numerus="yes">
<source>{n} entry comes from somebody else’s file, because whoever made it has none here.|{n} entries come from somebody else’s file, because whoever made them has none here.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>
<numerusform>{n} entrée vient du fichier de quelqu’un d’autre, car son auteur n’en a pas ici.</numerusform>
<numerusform>{n} entrées viennent du fichier de quelqu’un d’autre, car leurs auteurs n’en ont pas ici.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} entry was left out: it is dated to an impossible year.|{n} entries were left out: they are dated to an impossible year.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>
<numerusform>{n} entrée a été omise : elle porte une année impossible.</numerusform>
<numerusform>{n} entrées ont été omises : elles portent une année impossible.</numerusform>
</translation>
</message>
<message>
<source>“{name}” contains more than a townhall can; the rest of it is not read.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>« {name} » contient plus qu’une réunion publique ne le peut ; le reste n’est pas lu.</translation>
</message>
<message>
<source>“{name}” was written by a newer townnotes: update this one to read it.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>« {name} » a été écrit par une version plus récente de townnotes : mettez celle-ci à jour pour lire ce fichier.</translation>
</message>
<message>
<source>Your private points go to the folder from now on.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Vos éléments privés passent désormais dans le dossier.</translation>
</message>
<message>
<source>Private points stay here from now on; the others keep what was shared before.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Les éléments privés restent désormais ici ; les autres gardent ce qui a été partagé auparavant.</translation>
</message>
<message numerus="yes">
<source>Private from now on, but the others have what it said so far: it was shared before.|{n} points are private from now on; but the others have what they said.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>
<numerusform>Élément privé désormais, mais les autres ont ce qu’il disait jusqu’ici : il avait déjà été partagé.</numerusform>
<numerusform>{n} éléments sont désormais privés, mais les autres ont ce qu’ils disaient.</numerusform>
</translation>
</message>
<message>
<source>This laptop’s clock agrees with the others’ again.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>L’horloge de cet ordinateur concorde de nouveau avec celles des autres.</translation>
</message>
<message>
<source>This laptop’s clock is {length} ahead: times are as on the laptop that began.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>L’horloge de cet ordinateur avance de {length} : les heures suivent l’ordinateur qui a commencé.</translation>
</message>
<message>
<source>This laptop’s clock is {length} behind: times are as on the laptop that began.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>L’horloge de cet ordinateur retarde de {length} : les heures suivent l’ordinateur qui a commencé.</translation>
</message>
<message>
<source>A laptop's clock is more than a day ahead; check the times of the notes.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>L’horloge d’un ordinateur avance de plus d’un jour ; vérifiez les heures des notes.</translation>
</message>
<message>
<source>Another laptop deleted “{edited}”, which you had just written: it was restored.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>Un autre ordinateur a supprimé « {edited} », que vous veniez d’écrire : l’élément a été restauré.</translation>
</message>
<message numerus="yes">
<source>Another laptop deleted {n} point that you had just written: it was restored.|Another laptop deleted {n} points that you had just written: all were restored.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>
<numerusform>Un autre ordinateur a supprimé {n} élément que vous veniez d’écrire : il a été restauré.</numerusform>
<numerusform>Un autre ordinateur a supprimé {n} éléments que vous veniez d’écrire : tous ont été restaurés.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Restore it|Restore them</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>
<numerusform>Le restaurer</numerusform>
<numerusform>Les restaurer</numerusform>
</translation>
</message>
<message>
<source>restoring</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>restauration</translation>
</message>
<message>
<source>Another laptop</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py, ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>Un autre ordinateur</translation>
</message>
<message>
<source>Others</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>D’autres personnes</translation>
</message>
<message>
<source>{shown} and {more} more</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>{shown} et {more} de plus</translation>
</message>
<message>
<source>{who} removed the intervention of {speaker_of}, and with it what you wrote: {shown}.</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>{who} – intervention retirée ({speaker_of}), avec ce que vous aviez écrit : {shown}.</translation>
</message>
<message>
<source>{who} deleted what you wrote: {shown}.</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>{who} – suppression de ce que vous aviez écrit : {shown}.</translation>
</message>
<message>
<source>a participant</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py, ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>un participant</translation>
</message>
<message>
<source>You give the floor from now on.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>C’est désormais vous qui donnez la parole.</translation>
</message>
<message>
<source>Nobody else is here who could give the floor.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>Personne d’autre ici ne pourrait donner la parole.</translation>
</message>
<message>
<source>{name} gives the floor from now on.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>{name} donne désormais la parole.</translation>
</message>
<message>
<source>Press again for {to}.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>Appuyez de nouveau pour la donner à {to}.</translation>
</message>
<message>
<source>Press again to end it.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>Appuyez de nouveau pour y mettre fin.</translation>
</message>
<message>
<source>{name_of} gave the floor to {speaker_of} {age} s ago.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>{name_of} a donné la parole il y a {age} s (orateur : {speaker_of}).</translation>
</message>
<message>
<source>Press again to take over, for {to}.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>Appuyez de nouveau pour prendre le relais et donner la parole à {to}.</translation>
</message>
<message>
<source>Press again to take over.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>Appuyez de nouveau pour prendre le relais.</translation>
</message>
<message>
<source>{driver} gives the floor here.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>{driver} donne ici la parole.</translation>
</message>
<message>
<source>{who} has handed it over: you give the floor now.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>{who} vous a passé le relais : c’est maintenant vous qui donnez la parole.</translation>
</message>
<message>
<source>Help</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>Aide</translation>
</message>
<message>
<source>A key, a mark, or what you want to do</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>Une touche, une marque ou ce que vous voulez faire</translation>
</message>
<message>
<source>Search the help</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>Rechercher dans l’aide</translation>
</message>
<message>
<source>Nothing was found: try fewer letters.</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>Aucun résultat : essayez moins de lettres.</translation>
</message>
<message>
<source>Back</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py, ui/townnotes_ui/summary/final.py</extracomment>
<translation>Précédent</translation>
</message>
<message>
<source>Forward</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>Suivant</translation>
</message>
<message>
<source>All keys and marks</source>
<extracomment>ui/townnotes_ui/guide/keys_page.py, ui/townnotes_ui/guide/search.py</extracomment>
<translation>Toutes les touches et les marques</translation>
</message>
<message>
<source>menu</source>
<extracomment>ui/townnotes_ui/guide/keys_page.py</extracomment>
<translation>menu</translation>
</message>
<message>
<source>Page of the guide</source>
<extracomment>ui/townnotes_ui/guide/page_view.py</extracomment>
<translation>Page du guide</translation>
</message>
<message>
<source>Typed into the note</source>
<extracomment>ui/townnotes_ui/guide/search.py</extracomment>
<translation>À taper dans la note</translation>
</message>
<message>
<source>In lists</source>
<extracomment>ui/townnotes_ui/guide/search.py</extracomment>
<translation>Dans les listes</translation>
</message>
<message>
<source>Guide</source>
<extracomment>ui/townnotes_ui/guide/search.py</extracomment>
<translation>Guide</translation>
</message>
<message>
<source>No more hints</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>Ne plus afficher de conseils</translation>
</message>
<message>
<source>That is all it takes. F1 shows every key.</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>C’est tout ce qu’il faut savoir. F1 montre toutes les touches.</translation>
</message>
<message>
<source>Fill in what you know, now or later. {key} shows the Floor, where you note.</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>Remplissez ce que vous savez, maintenant ou plus tard. {key} montre Parole, où vous notez.</translation>
</message>
<message>
<source>Step {many} of {many2}</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>Étape {many} sur {many2}</translation>
</message>
<message>
<source>No more hints. Settings can turn them on again.</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>Les conseils ne s’afficheront plus. Paramètres permet de les réactiver.</translation>
</message>
<message>
<source>Only a practice call has a script of what is said.</source>
<extracomment>ui/townnotes_ui/guiding/practice.py</extracomment>
<translation>Seul un appel d’entraînement a un texte des propos.</translation>
</message>
<message>
<source>In the chat, {speaker}: “{chat}”</source>
<extracomment>ui/townnotes_ui/guiding/practice.py</extracomment>
<translation>Dans la conversation, {speaker} : « {chat} »</translation>
</message>
<message>
<source>Nobody has the floor</source>
<extracomment>ui/townnotes_ui/guiding/practice.py, ui/townnotes_ui/windows/strip.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation>Personne n’a la parole</translation>
</message>
<message>
<source>(The script has no words for this speaker: note what you like.)</source>
<extracomment>ui/townnotes_ui/guiding/practice.py</extracomment>
<translation>(Le texte ne contient rien pour cet orateur : notez ce que vous voulez.)</translation>
</message>
<message>
<source>{key}, “{letters}”, Enter: they are on the list.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>{key}, « {letters} », Entrée : l’orateur est sur la liste.</translation>
</message>
<message>
<source>{key} starts what is said, and pauses it. Note it in your own words.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>{key} lance les propos et les suspend. Notez-les avec vos propres mots.</translation>
</message>
<message>
<source>Drafted as you note. The call goes on: {key} leads back to it.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>Rédigé au fil de vos notes. L’appel continue : {key} vous y ramène.</translation>
</message>
<message>
<source>The file is written: that is the whole way. {key} begins a townhall of your own.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>Le fichier est écrit : vous avez fait tout le parcours. {key} commence votre propre réunion publique.</translation>
</message>
<message>
<source>Drafted from the notes: {key} words what waits, then {key2} makes the Word file.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>Rédigé d’après les notes : {key} formule ce qui attend, puis {key2} produit le fichier Word.</translation>
</message>
<message>
<source>{key} gives the floor to the next.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>{key} donne la parole au suivant.</translation>
</message>
<message>
<source>The call is over. {key} shows the summary that the notes make.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>L’appel est terminé. {key} montre le résumé tiré des notes.</translation>
</message>
<message>
<source>That was the last speaker: {key} ends the call.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>C’était le dernier orateur : {key} termine l’appel.</translation>
</message>
<message>
<source>the next</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>l’orateur suivant</translation>
</message>
<message>
<source>{key} gives the floor to {name}.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>{key} donne la parole à {name}.</translation>
</message>
<message>
<source>What is said in the practice call</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Ce qui se dit dans l’appel d’entraînement</translation>
</message>
<message>
<source>Practice · nothing is real</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Entraînement · rien n’est réel</translation>
</message>
<message>
<source>Go on with what is said, or pause</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Poursuivre les propos, ou suspendre</translation>
</message>
<message>
<source>Slower</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Plus lentement</translation>
</message>
<message>
<source>Faster</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Plus vite</translation>
</message>
<message>
<source>Begin again</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Recommencer</translation>
</message>
<message>
<source>More</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Plus</translation>
</message>
<message>
<source>One line</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Une ligne</translation>
</message>
<message>
<source>pace {pace} %</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>allure {pace} %</translation>
</message>
<message>
<source>Resume script</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Reprendre les propos</translation>
</message>
<message>
<source>Start script</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Lancer les propos</translation>
</message>
<message>
<source>Pause script</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Suspendre les propos</translation>
</message>
<message>
<source>{key}, a name or its first letters, Enter: whoever asks is on the speakers’ list.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>{key}, un nom ou ses premières lettres, Entrée : la personne qui demande est sur la liste des orateurs.</translation>
</message>
<message>
<source>{key} gives the floor to the first on the list.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>{key} donne la parole au premier de la liste.</translation>
</message>
<message>
<source>Type what is said, in your own words. It saves by itself.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>Tapez ce qui se dit, avec vos propres mots. L’enregistrement est automatique.</translation>
</message>
<message>
<source>Enter ends the point, and the next begins.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>Entrée termine l’élément, et le suivant commence.</translation>
</message>
<message>
<source>#, a word and Tab put a theme on the point; {key} puts the first one.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>#, un mot et Tab attribuent un thème à l’élément ; {key} attribue le premier.</translation>
</message>
<message>
<source>Something went wrong in townnotes. Nothing was changed.</source>
<extracomment>ui/townnotes_ui/jobs.py</extracomment>
<translation>Un problème est survenu dans townnotes. Rien n’a été modifié.</translation>
</message>
<message>
<source>The texts of this language are damaged or of another version of townnotes: the window speaks English. Install townnotes again to have them.</source>
<extracomment>ui/townnotes_ui/language/window_language.py</extracomment>
<translation>Les textes de cette langue sont endommagés ou d’une autre version de townnotes : la fenêtre s’affiche en anglais. Réinstallez townnotes pour les obtenir.</translation>
</message>
<message>
<source>said twice?</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py, ui/townnotes_ui/widgets/cards.py</extracomment>
<translation>dit deux fois ?</translation>
</message>
<message>
<source>same</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py, ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>identiques</translation>
</message>
<message>
<source>kept apart</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py, ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>laissés distincts</translation>
</message>
<message numerus="yes">
<source>{n} noted twice, joined|{n} noted twice, joined</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py</extracomment>
<translation>
<numerusform>{n} noté deux fois, réuni</numerusform>
<numerusform>{n} notés deux fois, réunis</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} said twice? · Enter|{n} said twice? · Enter</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py</extracomment>
<translation>
<numerusform>{n} dit deux fois ? · Entrée</numerusform>
<numerusform>{n} dits deux fois ? · Entrée</numerusform>
</translation>
</message>
<message>
<source>J join all alike · K keep apart · Z undo</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>J réunir tous les semblables · K laisser distincts · Z annuler</translation>
</message>
<message>
<source>You keep the two apart, so their points stay apart too.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Vous laissez les deux distincts ; leurs éléments le restent donc aussi.</translation>
</message>
<message>
<source>Nothing more is alike here: nothing was joined.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Rien d’autre n’est semblable ici : rien n’a été réuni.</translation>
</message>
<message numerus="yes">
<source>{n} remark noted twice was joined.|{n} remarks noted twice were joined.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>
<numerusform>{n} remarque notée deux fois a été réunie.</numerusform>
<numerusform>{n} remarques notées deux fois ont été réunies.</numerusform>
</translation>
</message>
<message>
<source>The two interventions were joined, too.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Les deux interventions ont également été réunies.</translation>
</message>
<message>
<source>Z undoes it.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Z annule l’opération.</translation>
</message>
<message>
<source>This stands alone: there is nothing to keep apart.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Cet élément est seul : il n’y a rien à laisser distinct.</translation>
</message>
<message>
<source>These are apart already; they stay so.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py, ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Ces éléments sont déjà distincts ; ils le restent.</translation>
</message>
<message>
<source>These were joined before: K separates them once the merge is done.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Ces éléments étaient déjà réunis : K les sépare une fois la fusion faite.</translation>
</message>
<message>
<source>Kept apart: both count. Z undoes it.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Laissés distincts : les deux comptent. Z annule l’opération.</translation>
</message>
<message>
<source>Undone.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Opération annulée.</translation>
</message>
<message>
<source>There is nothing here to undo.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Il n’y a rien à annuler ici.</translation>
</message>
<message>
<source>Nothing is alike here any more: nothing was changed.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Plus rien n’est semblable ici : rien n’a été modifié.</translation>
</message>
<message numerus="yes">
<source>{n} remark was likely noted twice|{n} remarks were likely noted twice</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>
<numerusform>{n} remarque a probablement été notée deux fois</numerusform>
<numerusform>{n} remarques ont probablement été notées deux fois</numerusform>
</translation>
</message>
<message>
<source>Nothing is left to decide here</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Il ne reste rien à décider ici</translation>
</message>
<message>
<source>Join sure matches</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Réunir les concordances sûres</translation>
</message>
<message>
<source>Join matches</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Réunir les concordances</translation>
</message>
<message>
<source>Choose a value</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Choisir une valeur</translation>
</message>
<message>
<source>Keep apart what is not the same</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Laisser distinct ce qui diffère</translation>
</message>
<message>
<source>Join all likely matches</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Réunir toutes les concordances probables</translation>
</message>
<message>
<source>Join what was noted twice</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Réunir ce qui a été noté deux fois</translation>
</message>
<message>
<source>Keep apart what was not noted twice</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Laisser distinct ce qui n’a pas été noté deux fois</translation>
</message>
<message>
<source>Choose a row first: then join it.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Choisissez d’abord une ligne, puis réunissez.</translation>
</message>
<message>
<source>This is a value: 1, 2 or 3 choose which is shown.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>C’est une valeur : 1, 2 ou 3 détermine celle qui est affichée.</translation>
</message>
<message>
<source>These are joined already. Enter shows what was said twice: J joins it there.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Ces éléments sont déjà réunis. Entrée montre ce qui a été dit deux fois : J l’y réunit.</translation>
</message>
<message>
<source>These are joined already. J on a single row, then here, joins it to them.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Ces éléments sont déjà réunis. J sur une ligne seule, puis ici, la réunit à eux.</translation>
</message>
<message>
<source>There are no likely matches: nothing was joined.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Il n’y a pas de concordances probables : rien n’a été réuni.</translation>
</message>
<message numerus="yes">
<source>{n} joined. Z undoes all of it.|{n} joined. Z undoes all of it.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>
<numerusform>{n} réunion effectuée. Z annule le tout.</numerusform>
<numerusform>{n} réunions effectuées. Z annule le tout.</numerusform>
</translation>
</message>
<message>
<source>Nothing was noted here.</source>
<extracomment>ui/townnotes_ui/merge_room/both_sheet.py</extracomment>
<translation>Rien n’a été noté ici.</translation>
</message>
<message>
<source>Choose files…</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>Choisir des fichiers…</translation>
</message>
<message>
<source>Merge what others noted of this townhall</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>Fusionner ce que d’autres ont noté de cette réunion publique</translation>
</message>
<message>
<source>Choose the sessions of other note-takers, or their notes in Word or as text; or drop them here. You see what is new, the same and said differently before anything is written.</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>Choisissez les séances d’autres rédacteurs, ou leurs notes en Word ou en texte ; ou déposez-les ici. Vous voyez ce qui est nouveau, identique ou dit autrement avant que rien ne soit écrit.</translation>
</message>
<message>
<source>Nothing was merged; your session is as it was.</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Rien n’a été fusionné ; votre séance est comme avant.</translation>
</message>
<message>
<source>This could not be compared</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>Comparaison impossible</translation>
</message>
<message>
<source>You can keep typing on the Floor meanwhile.</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>Vous pouvez continuer à taper dans Parole entre-temps.</translation>
</message>
<message>
<source>Merge other note-takers’ sessions</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>Fusionner les séances d’autres rédacteurs</translation>
</message>
<message>
<source>Sessions and notes</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>Séances et notes</translation>
</message>
<message>
<source>Notes taken elsewhere</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>Notes prises ailleurs</translation>
</message>
<message>
<source>Reading</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>Lecture</translation>
</message>
<message>
<source>Nothing was merged.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py, ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>Rien n’a été fusionné.</translation>
</message>
<message>
<source>Merged. One undo reverses it.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>Fusion faite. Une seule annulation suffit à revenir en arrière.</translation>
</message>
<message>
<source>The merge was undone; everything is as it was before.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>La fusion a été annulée ; tout est comme avant.</translation>
</message>
<message>
<source>The merge was undone, except {stays} entries that later work builds on.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>La fusion a été annulée, sauf les entrées dont dépend un travail ultérieur : {stays}.</translation>
</message>
<message>
<source>J join · Shift+J join all likely · K keep apart</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>J réunir · Maj+J réunir tous les probables · K laisser distincts</translation>
</message>
<message>
<source>1 yours · 2 theirs · 3 both</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>1 le vôtre · 2 le leur · 3 les deux</translation>
</message>
<message>
<source>N next to decide · Z undo · Enter both in full</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>N décision suivante · Z annuler · Entrée les deux en entier</translation>
</message>
<message>
<source>you decided · Z undoes it</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>votre décision · Z l’annule</translation>
</message>
<message>
<source>yours is shown</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>le vôtre est affiché</translation>
</message>
<message>
<source>theirs is shown</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>le leur est affiché</translation>
</message>
<message>
<source>J on one of theirs joins the two</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>J sur l’un des leurs réunit les deux</translation>
</message>
<message>
<source>J on one of yours joins them</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>J sur l’un des vôtres les réunit</translation>
</message>
<message>
<source>marked</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py, ui/townnotes_ui/past/step_words.py</extracomment>
<translation>marqué</translation>
</message>
<message>
<source>likely same</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>probablement identique</translation>
</message>
<message>
<source>same?</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>identique ?</translation>
</message>
<message>
<source>apart</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>distinct</translation>
</message>
<message>
<source>joined</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>réuni</translation>
</message>
<message numerus="yes">
<source>and {n} more point|and {n} more points</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>
<numerusform>et {n} élément de plus</numerusform>
<numerusform>et {n} éléments de plus</numerusform>
</translation>
</message>
<message>
<source>Fields said differently</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>Champs qui diffèrent</translation>
</message>
<message>
<source>both are kept</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>les deux sont conservés</translation>
</message>
<message>
<source>The record</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Le relevé</translation>
</message>
<message>
<source>May be wrong</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Peut-être inexact</translation>
</message>
<message>
<source>Join all likely</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Réunir tous les probables</translation>
</message>
<message>
<source>Report</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Rapport</translation>
</message>
<message>
<source>Clock</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Horloge</translation>
</message>
<message>
<source>Names</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Noms</translation>
</message>
<message>
<source>Show</source>
<extracomment>ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Afficher</translation>
</message>
<message>
<source>Fields</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Champs</translation>
</message>
<message>
<source>Merging. You can keep typing on the Floor meanwhile.</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Fusion en cours. Vous pouvez continuer à taper dans Parole entre-temps.</translation>
</message>
<message>
<source>Other files…</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Autres fichiers…</translation>
</message>
<message numerus="yes">
<source>Join all {n} likely (Shift+J)|Join all {n} likely (Shift+J)</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>Réunir {n} probable (Maj+J)</numerusform>
<numerusform>Réunir les {n} probables (Maj+J)</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} matches yours|{n} match yours</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n} concorde avec les vôtres</numerusform>
<numerusform>{n} concordent avec les vôtres</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} likely the same|{n} likely the same</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n} probablement identique</numerusform>
<numerusform>{n} probablement identiques</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} to decide|{n} to decide</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n} à décider</numerusform>
<numerusform>{n} à décider</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} only from {who}|{n} only from {who}</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n} seulement chez {who}</numerusform>
<numerusform>{n} seulement chez {who}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} only in yours|{n} only in yours</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n} seulement chez vous</numerusform>
<numerusform>{n} seulement chez vous</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 differs, both kept|{n} differ, both kept</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n} diffère, les deux conservés</numerusform>
<numerusform>{n} diffèrent, les deux conservés</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} differs, {chosen} chosen|{n} differ, {chosen} chosen</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n} diffère, choix : {chosen}</numerusform>
<numerusform>{n} diffèrent, choix : {chosen}</numerusform>
</translation>
</message>
<message>
<source>No</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>Non</translation>
</message>
<message>
<source>Another townhall</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>Une autre réunion publique</translation>
</message>
<message>
<source>Add it beside: people are linked, and no interventions are joined.</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>L’ajouter à côté : les personnes sont liées, et aucune intervention n’est réunie.</translation>
</message>
<message numerus="yes">
<source>1 more file follows.|{n} more files follow.</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>
<numerusform>{n} autre fichier suit.</numerusform>
<numerusform>{n} autres fichiers suivent.</numerusform>
</translation>
</message>
<message>
<source>Align</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>Aligner</translation>
</message>
<message>
<source>The same townhall</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>La même réunion publique</translation>
</message>
<message>
<source>Yours</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>Les vôtres</translation>
</message>
<message>
<source>Theirs</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>Les leurs</translation>
</message>
<message>
<source>Both</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>Les deux</translation>
</message>
<message>
<source>Yours and theirs, side by side</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>Les vôtres et les leurs, côte à côte</translation>
</message>
<message>
<source>nothing</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>rien</translation>
</message>
<message>
<source>yours: {ours}; theirs: {theirs}</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>le vôtre : {ours} ; le leur : {theirs}</translation>
</message>
<message>
<source>Points</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Éléments</translation>
</message>
<message>
<source>The townhall</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>La réunion publique</translation>
</message>
<message>
<source>Conveners</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Organisateurs</translation>
</message>
<message>
<source>Contacts</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Contacts</translation>
</message>
<message>
<source>Next steps</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Prochaines étapes</translation>
</message>
<message>
<source>Agenda</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/agenda.py, ui/townnotes_ui/prepare/room.py</extracomment>
<translation>Ordre du jour</translation>
</message>
<message>
<source>yes</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>oui</translation>
</message>
<message>
<source>no</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>non</translation>
</message>
<message>
<source>only in yours</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>seulement chez vous</translation>
</message>
<message>
<source>only in theirs</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>seulement chez eux</translation>
</message>
<message>
<source>the others</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>les autres</translation>
</message>
<message>
<source>Their clocks against yours: {parts}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Leurs horloges par rapport à la vôtre : {parts}</translation>
</message>
<message>
<source>no times</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>sans heures</translation>
</message>
<message>
<source>One of the two has no times: compared by order and names.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>L’un des deux n’a pas d’heures : comparaison d’après l’ordre et les noms.</translation>
</message>
<message numerus="yes">
<source>found from {n} intervention, ± {max} s|found from {n} interventions, ± {max} s</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>d’après {n} intervention, ± {max} s</numerusform>
<numerusform>d’après {n} interventions, ± {max} s</numerusform>
</translation>
</message>
<message>
<source>The clocks agree</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Les horloges concordent</translation>
</message>
<message>
<source>ahead</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>d’avance</translation>
</message>
<message>
<source>behind</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>de retard</translation>
</message>
<message>
<source>{who}’s laptop is {length} {side}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Ordinateur ({who}) : {length} {side}</translation>
</message>
<message>
<source>{who} · shifted by {signed}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>{who} · décalage {signed}</translation>
</message>
<message>
<source>Backup: {parted}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Copie de sauvegarde : {parted}</translation>
</message>
<message numerus="yes">
<source>{n} intervention|{n} interventions</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n} intervention</numerusform>
<numerusform>{n} interventions</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} point|{n} points</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n} élément</numerusform>
<numerusform>{n} éléments</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} damaged entry was left out; the rest is intact.|{n} damaged entries were left out; the rest is intact.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n} entrée endommagée a été omise ; le reste est intact.</numerusform>
<numerusform>{n} entrées endommagées ont été omises ; le reste est intact.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} private point stays with its note-taker.|{n} private points stay with their note-taker.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n} élément privé reste chez son rédacteur.</numerusform>
<numerusform>{n} éléments privés restent chez leur rédacteur.</numerusform>
</translation>
</message>
<message>
<source>{name} was given twice, and read once.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>{name} a été indiqué deux fois, et lu une fois.</translation>
</message>
<message>
<source>People who took the floor</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Personnes qui ont pris la parole</translation>
</message>
<message>
<source>In the opening: “{before}” becomes “{after}”</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Dans l’ouverture : « {before} » devient « {after} »</translation>
</message>
<message>
<source>In the opening comes: “{after}”</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Dans l’ouverture s’ajoute : « {after} »</translation>
</message>
<message>
<source> ({joined} once all likely matches are joined)</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation> ({joined} une fois réunies toutes les concordances probables)</translation>
</message>
<message>
<source>Say which townhall it is first</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Indiquez d’abord de quelle réunion publique il s’agit</translation>
</message>
<message numerus="yes">
<source>{who}’s notes|Notes of {who}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>Notes : {who}</numerusform>
<numerusform>Notes : {who}</numerusform>
</translation>
</message>
<message>
<source>A backup is made first; one undo reverses it.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Une copie de sauvegarde est faite d’abord ; une seule annulation suffit à revenir en arrière.</translation>
</message>
<message>
<source>Another townhall, added beside: no interventions are joined.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Une autre réunion publique, ajoutée à côté : aucune intervention n’est réunie.</translation>
</message>
<message>
<source>Too few interventions to compare: nothing will be joined by itself.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Trop peu d’interventions à comparer : rien ne sera réuni automatiquement.</translation>
</message>
<message>
<source>Merge {interventions}
of another townhall</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Fusionner {interventions}
d’une autre réunion publique</translation>
</message>
<message>
<source>Merge {interventions}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Fusionner {interventions}</translation>
</message>
<message>
<source>Merge what is new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Fusionner ce qui est nouveau</translation>
</message>
<message>
<source>Apply your decisions</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Appliquer vos décisions</translation>
</message>
<message>
<source>Nothing new to merge</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Rien de nouveau à fusionner</translation>
</message>
<message numerus="yes">
<source>Join {n} sure match|Join {n} sure matches</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>Réunir {n} concordance sûre</numerusform>
<numerusform>Réunir {n} concordances sûres</numerusform>
</translation>
</message>
<message>
<source>In this session</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Dans cette séance</translation>
</message>
<message>
<source>What was merged before, beside your own.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Ce qui a été fusionné auparavant, à côté du vôtre.</translation>
</message>
<message>
<source>Merged</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Fusionné</translation>
</message>
<message>
<source>All of it was here already: nothing was changed.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Tout était déjà ici : rien n’a été modifié.</translation>
</message>
<message>
<source>{interventions} new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>ajout : {interventions}</translation>
</message>
<message>
<source>{points} new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>ajout : {points}</translation>
</message>
<message>
<source>{participants} new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>ajout : {participants}</translation>
</message>
<message numerus="yes">
<source>{n} joined|{n} joined</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n} réuni</numerusform>
<numerusform>{n} réunis</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} said differently|{n} said differently</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n} dit autrement</numerusform>
<numerusform>{n} dits autrement</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} left to decide|{n} left to decide</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n} reste à décider</numerusform>
<numerusform>{n} restent à décider</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} participant|{n} participants</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n} participant</numerusform>
<numerusform>{n} participants</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} more|{n} more</source>
<extracomment>ui/townnotes_ui/note/columns.py, ui/townnotes_ui/windows/strip.py</extracomment>
<translation>
<numerusform>{n} de plus</numerusform>
<numerusform>{n} de plus</numerusform>
</translation>
</message>
<message>
<source>new theme “{label}”</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>nouveau thème « {label} »</translation>
</message>
<message>
<source>theme</source>
<extracomment>ui/townnotes_ui/note/completion.py, ui/townnotes_ui/note/keeper.py, ui/townnotes_ui/note/panel.py</extracomment>
<translation>thème</translation>
</message>
<message>
<source>There is no text to cite yet: Prepare, Texts. The number stays as words.</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>Il n’y a pas encore de texte à citer : Préparation, Textes. Le numéro reste tel quel.</translation>
</message>
<message>
<source>{named} has no paragraphs here: the number is kept</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>{named} n’a pas de paragraphes ici : le numéro est conservé</translation>
</message>
<message>
<source>{named} has no paragraph {typed}</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>{named} n’a pas de paragraphe {typed}</translation>
</message>
<message>
<source>What the mark may mean</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>Ce que la marque peut signifier</translation>
</message>
<message>
<source>Note: one line is one point</source>
<extracomment>ui/townnotes_ui/note/editor.py</extracomment>
<translation>Note : une ligne forme un élément</translation>
</message>
<message>
<source>still speaking</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>parle encore</translation>
</message>
<message>
<source>fr, French …</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>fr, French …</translation>
</message>
<message>
<source>Began – ended</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Début – fin</translation>
</message>
<message>
<source>Agenda item</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Point de l’ordre du jour</translation>
</message>
<message>
<source>Heard through interpretation from</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Entendu par interprétation depuis</translation>
</message>
<message>
<source>Correct  ↵</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Corriger  ↵</translation>
</message>
<message>
<source>Remove the intervention</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Retirer l’intervention</translation>
</message>
<message>
<source>intervention removed</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>intervention retirée</translation>
</message>
<message>
<source>The intervention of {name} was removed, with its points ({points}). Undo restores it.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>L’intervention a été retirée ({name}), avec ses éléments ({points}). Annuler la rétablit.</translation>
</message>
<message>
<source>The opening note</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>La note d’ouverture</translation>
</message>
<message>
<source>{came} is back on the list.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>{came} est de nouveau sur la liste.</translation>
</message>
<message>
<source>{went} waits no longer.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>{went} n’est plus en attente.</translation>
</message>
<message>
<source>At the same time the record has {names} speaking.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>À la même heure, d’après le relevé, la parole est à {names}.</translation>
</message>
<message>
<source>typing</source>
<extracomment>ui/townnotes_ui/note/keeper.py, ui/townnotes_ui/note/paste_rest.py</extracomment>
<translation>saisie</translation>
</message>
<message>
<source>Type a few words first: a theme marks a point.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>Tapez d’abord quelques mots : un thème marque un élément.</translation>
</message>
<message>
<source>Type a few words first: then make them private.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>Tapez d’abord quelques mots, puis rendez-les privés.</translation>
</message>
<message>
<source>private remark</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>remarque privée</translation>
</message>
<message>
<source>Type a few words first: then say how they were said.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>Tapez d’abord quelques mots, puis dites comment ils ont été dits.</translation>
</message>
<message>
<source>stance</source>
<extracomment>ui/townnotes_ui/note/keeper.py, ui/townnotes_ui/note/panel.py</extracomment>
<translation>position</translation>
</message>
<message>
<source>How it was said: {words}</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>Façon dont c’était dit : {words}</translation>
</message>
<message>
<source>Nobody has the floor, so there is nothing to mark as lost.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>Personne n’a la parole : il n’y a rien à marquer comme perdu.</translation>
</message>
<message>
<source>marks</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>marques</translation>
</message>
<message>
<source>There is no text to cite yet: § stays in the words. Prepare has Texts.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>Il n’y a pas encore de texte à citer : § reste dans les mots. Voir Textes dans Préparation.</translation>
</message>
<message>
<source>The next speaker has the floor. Esc takes you there; your line stays here.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>L’orateur suivant a la parole. Esc vous y mène ; votre ligne reste ici.</translation>
</message>
<message numerus="yes">
<source>That line was too long to edit and became {n} line.|That line was too long to edit and became {n} lines.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>
<numerusform>Cette ligne était trop longue pour être modifiée : elle donne {n} ligne.</numerusform>
<numerusform>Cette ligne était trop longue pour être modifiée : elle donne {n} lignes.</numerusform>
</translation>
</message>
<message>
<source>Marks in pasted lines are not read: they stay in the text as they came.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>Les marques des lignes collées ne sont pas interprétées : elles restent telles quelles dans le texte.</translation>
</message>
<message>
<source>Another laptop removed this intervention while you were writing in it. It was restored, and your line stays.</source>
<extracomment>ui/townnotes_ui/note/open_line.py</extracomment>
<translation>Un autre ordinateur a retiré cette intervention pendant que vous y écriviez. Elle a été restaurée, et votre ligne reste.</translation>
</message>
<message>
<source>Another laptop deleted the line you are in. It was restored, with all its words.</source>
<extracomment>ui/townnotes_ui/note/open_line.py</extracomment>
<translation>Un autre ordinateur a supprimé la ligne où vous êtes. Elle a été restaurée, avec tous ses mots.</translation>
</message>
<message>
<source>Another laptop says that {name} speaks here. Your line stays in this note, with all its words.</source>
<extracomment>ui/townnotes_ui/note/open_line.py</extracomment>
<translation>Selon un autre ordinateur, c’est {name} qui parle ici. Votre ligne reste dans cette note, avec tous ses mots.</translation>
</message>
<message>
<source>speaker</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>orateur</translation>
</message>
<message>
<source>paragraph</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>paragraphe</translation>
</message>
<message>
<source>help</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>aide</translation>
</message>
<message>
<source>I lost the thread</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>J’ai perdu le fil</translation>
</message>
<message>
<source>supports</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>appuie</translation>
</message>
<message>
<source>against</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>contre</translation>
</message>
<message>
<source>Next speaker</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>Orateur suivant</translation>
</message>
<message>
<source>Back to the floor  Esc</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>Retour à la parole  Esc</translation>
</message>
<message>
<source>Before the first intervention</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>Avant la première intervention</translation>
</message>
<message>
<source>Earlier</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>Plus tôt</translation>
</message>
<message>
<source>Opening note</source>
<extracomment>ui/townnotes_ui/note/panel.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Note d’ouverture</translation>
</message>
<message>
<source>Nobody has the floor: add speakers to the list, then give the floor.</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>Personne n’a la parole : ajoutez des orateurs à la liste, puis donnez la parole.</translation>
</message>
<message>
<source>It belongs to no speaker.</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>Elle n’appartient à aucun orateur.</translation>
</message>
<message>
<source>statement</source>
<extracomment>ui/townnotes_ui/note/panel.py, townnotes/domain/entities/floor.py</extracomment>
<translation>déclaration</translation>
</message>
<message>
<source>{number} intervention</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>{number} intervention</translation>
</message>
<message>
<source>ended {ended}</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>fin à {ended}</translation>
</message>
<message>
<source>agenda: {named}</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>ordre du jour : {named}</translation>
</message>
<message>
<source>{ordinal_word} intervention</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>{ordinal_word} intervention</translation>
</message>
<message>
<source>on behalf of {behalf}</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>au nom de : {behalf}</translation>
</message>
<message>
<source>to identify ({key} confirms the name)</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>à identifier ({key} confirme le nom)</translation>
</message>
<message>
<source>What is said; Enter for the next point</source>
<extracomment>ui/townnotes_ui/note/panel.py, ui/townnotes_ui/windows/strip_line.py</extracomment>
<translation>Ce qui se dit ; Entrée pour l’élément suivant</translation>
</message>
<message>
<source>Nobody has had the floor yet.</source>
<extracomment>ui/townnotes_ui/note/panel.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Personne n’a encore eu la parole.</translation>
</message>
<message>
<source>interpretation</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>interprétation</translation>
</message>
<message>
<source>Nobody in this note needs identifying.</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>Dans cette note, personne n’est à identifier.</translation>
</message>
<message>
<source>name confirmed</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>nom confirmé</translation>
</message>
<message>
<source>There is no note yet.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>Il n’y a pas encore de note.</translation>
</message>
<message>
<source>No earlier version: this point stands as it was first typed.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>Pas de version antérieure : cet élément est tel qu’il a d’abord été tapé.</translation>
</message>
<message>
<source>earlier version</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>version antérieure</translation>
</message>
<message>
<source>There are no gaps in the notes.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>Il n’y a pas de lacunes dans les notes.</translation>
</message>
<message>
<source>Nobody has had the floor here: it has no speaker.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>Personne n’a eu la parole ici : il n’y a pas d’orateur.</translation>
</message>
<message>
<source>The words in full</source>
<extracomment>ui/townnotes_ui/note/sheets.py, ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>Le texte en entier</translation>
</message>
<message>
<source>Enter restores a text as a new edit, which undo reverses.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>Entrée restaure un texte comme nouvelle modification, qui peut être annulée.</translation>
</message>
<message>
<source>Earlier versions</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>Versions antérieures</translation>
</message>
<message>
<source>Enter goes there; what is typed over the “…” fills the gap.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>Entrée y mène ; ce qui est tapé sur les « … » comble la lacune.</translation>
</message>
<message>
<source>Gaps in the notes · {count}</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>Lacunes dans les notes · {count}</translation>
</message>
<message>
<source>deleted {who_and_when}</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>suppression : {who_and_when}</translation>
</message>
<message>
<source>after “{before}”</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>après « {before} »</translation>
</message>
<message>
<source>at the beginning</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>au début</translation>
</message>
<message>
<source>you</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>vous</translation>
</message>
<message>
<source>another note-taker</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>un autre rédacteur de notes</translation>
</message>
<message>
<source>Point</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>Élément</translation>
</message>
<message>
<source>Heading</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>Titre</translation>
</message>
<message>
<source>Present</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>Présents</translation>
</message>
<message>
<source>Left out</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>Omis</translation>
</message>
<message>
<source>Not understood</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>Non compris</translation>
</message>
<message>
<source>nobody</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>personne</translation>
</message>
<message>
<source>Continues the point above</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>Continue l’élément ci-dessus</translation>
</message>
<message>
<source>{kind}, as you said</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>{kind}, selon votre choix</translation>
</message>
<message>
<source>goes to {who}</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>attribué à {who}</translation>
</message>
<message>
<source>goes to nobody</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>attribué à personne</translation>
</message>
<message>
<source>in doubt</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>douteux</translation>
</message>
<message>
<source>line {number}</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>ligne {number}</translation>
</message>
<message>
<source>{word} (you)</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>{word} (vous)</translation>
</message>
<message>
<source>Compare with the session  ↵</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>Comparer avec la séance  ↵</translation>
</message>
<message>
<source>Reading {name}…</source>
<extracomment>ui/townnotes_ui/notes/sheet.py, ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Lecture : {name}…</translation>
</message>
<message>
<source>1 line is in doubt: N goes to it.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>1 ligne est douteuse : N y mène.</translation>
</message>
<message>
<source>{count} lines are in doubt: N goes to the next.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>{count} lignes sont douteuses : N mène à la suivante.</translation>
</message>
<message>
<source>{count} lines are in doubt, {unknown} of them not understood: N goes to the next.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>{count} lignes sont douteuses, dont non comprises : {unknown} ; N mène à la suivante.</translation>
</message>
<message>
<source>1 other line has “{lines}”, too: A marks it alike.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>1 autre ligne contient aussi « {lines} » : A la marque de même.</translation>
</message>
<message>
<source>{count} other lines have “{lines}”, too: A marks them all alike.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>{count} autres lignes contiennent aussi « {lines} » : A les marque toutes de même.</translation>
</message>
<message>
<source>These notes were merged before: merging them again changes nothing.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>Ces notes ont déjà été fusionnées : les fusionner de nouveau ne change rien.</translation>
</message>
<message>
<source>Lines of the notes</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>Lignes des notes</translation>
</message>
<message>
<source>S speaker · T text · H heading · P present · Z undo · N next in doubt. No line is left out.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>S orateur · T texte · H titre · P présents · Z annuler · N douteux suivant. Aucune ligne n’est omise.</translation>
</message>
<message>
<source>11 March 2026</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>11 March 2026</translation>
</message>
<message>
<source>Whose notes</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>Auteur des notes</translation>
</message>
<message>
<source>Date</source>
<extracomment>ui/townnotes_ui/notes/sheet.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Date</translation>
</message>
<message>
<source>townnotes ended unexpectedly.</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>townnotes s’est arrêté inopinément.</translation>
</message>
<message>
<source>virtual townhall</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>réunion publique virtuelle</translation>
</message>
<message>
<source>townnotes ended unexpectedly, and the file it had open is not there: {session}</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>townnotes s’est arrêté inopinément, et le fichier qu’il avait ouvert n’est plus là : {session}</translation>
</message>
<message>
<source>townnotes ended unexpectedly right after it had opened “{name}” again, so it is not opened by itself this time.</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>townnotes s’est arrêté inopinément juste après avoir rouvert « {name} » : cette fois, ce fichier n’est pas ouvert automatiquement.</translation>
</message>
<message>
<source>townnotes ended unexpectedly. “{stem}” is open again.</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>townnotes s’est arrêté inopinément. « {stem} » est de nouveau ouvert.</translation>
</message>
<message>
<source>The PDF was not written: no fonts are installed here. Your notes are safe.</source>
<extracomment>ui/townnotes_ui/pages/layout.py</extracomment>
<translation>Le PDF n’a pas été écrit : aucune police n’est installée ici. Vos notes sont intactes.</translation>
</message>
<message>
<source>The PDF was not written: Qt could not draw it. Your notes are safe.</source>
<extracomment>ui/townnotes_ui/pages/layout.py</extracomment>
<translation>Le PDF n’a pas été écrit : Qt n’a pas pu le composer. Vos notes sont intactes.</translation>
</message>
<message>
<source>deleted since</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>supprimé depuis</translation>
</message>
<message>
<source>marked differently since</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>marqué autrement depuis</translation>
</message>
<message>
<source>now: {words}</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>maintenant : {words}</translation>
</message>
<message>
<source>the words were still being typed</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>le texte était encore en cours de saisie</translation>
</message>
<message>
<source>Restore this text</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>Restaurer ce texte</translation>
</message>
<message>
<source>The note as it was</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>La note telle qu’elle était</translation>
</message>
<message numerus="yes">
<source>{n} more point than is shown here|{n} more points than are shown here</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>
<numerusform>{n} élément de plus que ce qui est montré ici</numerusform>
<numerusform>{n} éléments de plus que ce qui est montré ici</numerusform>
</translation>
</message>
<message>
<source>Session history</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Historique de la séance</translation>
</message>
<message>
<source>← → step · Page up, Page down speaker · Home, End · Space plays · ↑ ↓ speed. Words that stood for less than five seconds are not kept.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>← → étape · Pg. préc., Pg. suiv. orateur · Début, Fin · Espace lecture · ↑ ↓ vitesse. Un texte resté moins de cinq secondes n’est pas conservé.</translation>
</message>
<message>
<source>Restore the whole note</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Restaurer toute la note</translation>
</message>
<message>
<source>Points that were added since stay.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Les éléments ajoutés depuis restent.</translation>
</message>
<message>
<source>Reading the history…</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Lecture de l’historique…</translation>
</message>
<message>
<source>Latest: {words}</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Dernier état : {words}</translation>
</message>
<message>
<source>Nobody had had the floor yet.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Personne n’avait encore eu la parole.</translation>
</message>
<message>
<source>Stop</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Arrêter</translation>
</message>
<message>
<source>Play</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Lire</translation>
</message>
<message>
<source>{speed} × as fast</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Vitesse × {speed}</translation>
</message>
<message>
<source>earlier text</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>texte antérieur</translation>
</message>
<message>
<source>Restored as a new edit, which undo reverses.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Restauré comme nouvelle modification, qui peut être annulée.</translation>
</message>
<message>
<source>Who had the floor</source>
<extracomment>ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation>Qui avait la parole</translation>
</message>
<message>
<source>Waiting: {names}</source>
<extracomment>ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation>En attente : {names}</translation>
</message>
<message>
<source>{speaker_name} has the floor</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>{speaker_name} a la parole</translation>
</message>
<message>
<source>{speaker_name} has ended</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>{speaker_name} a terminé</translation>
</message>
<message>
<source>{name} asked for the floor</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>{name} a demandé la parole</translation>
</message>
<message>
<source> and more</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation> et d’autres</translation>
</message>
<message>
<source>the townhall’s details</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>données de la réunion publique</translation>
</message>
<message>
<source>the conveners</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>organisateurs</translation>
</message>
<message>
<source>the next steps</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>prochaines étapes</translation>
</message>
<message>
<source>the contacts</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>contacts</translation>
</message>
<message>
<source>the texts</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>textes</translation>
</message>
<message>
<source>the categories</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>catégories</translation>
</message>
<message>
<source>the themes</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>thèmes</translation>
</message>
<message>
<source>the participants</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>participants</translation>
</message>
<message>
<source>the note-takers</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>rédacteurs de notes</translation>
</message>
<message>
<source>the stances</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>positions</translation>
</message>
<message>
<source>the agenda</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>ordre du jour</translation>
</message>
<message>
<source>the speakers’ list</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>liste des orateurs</translation>
</message>
<message>
<source>an intervention</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>intervention</translation>
</message>
<message>
<source>a pause</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>suspension</translation>
</message>
<message>
<source>a point</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>élément</translation>
</message>
<message>
<source>what belongs together</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>ce qui va ensemble</translation>
</message>
<message>
<source>the summary</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>résumé</translation>
</message>
<message>
<source>the remarks</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>remarques</translation>
</message>
<message>
<source>what is said again</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>ce qui est réitéré</translation>
</message>
<message>
<source>something else</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>autre chose</translation>
</message>
<message>
<source>{found} and {last}</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>{found} et {last}</translation>
</message>
<message>
<source>{told} changed</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>modification : {told}</translation>
</message>
<message numerus="yes">
<source>1 point {mark}|{n} points {mark}</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>
<numerusform>{n} élément : {mark}</numerusform>
<numerusform>{n} éléments : {mark}</numerusform>
</translation>
</message>
<message>
<source>deleted</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>suppression</translation>
</message>
<message>
<source>restored</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>restauration</translation>
</message>
<message>
<source>noted</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>saisie</translation>
</message>
<message>
<source>reworded</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>reformulation</translation>
</message>
<message>
<source>Moment of the session</source>
<extracomment>ui/townnotes_ui/past/time_slider.py</extracomment>
<translation>Moment de la séance</translation>
</message>
<message>
<source>Briefing</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py, townnotes/domain/commands/agenda.py</extracomment>
<translation>Exposé</translation>
</message>
<message>
<source>Add item</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Ajouter un point</translation>
</message>
<message>
<source>Add Briefing, Floor, Closing</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Ajouter Exposé, Parole, Clôture</translation>
</message>
<message>
<source>Agenda · {count}</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Ordre du jour · {count}</translation>
</message>
<message>
<source>Agenda item removed</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Point de l’ordre du jour retiré</translation>
</message>
<message>
<source>Agenda order</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Ordre des points de l’ordre du jour</translation>
</message>
<message>
<source>Item</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Point</translation>
</message>
<message>
<source>State</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>État</translation>
</message>
<message>
<source>▶ open</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>▶ ouvert</translation>
</message>
<message>
<source>✓ closed</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>✓ clos</translation>
</message>
<message>
<source>Agenda item: title</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Point de l’ordre du jour : titre</translation>
</message>
<message>
<source>Agenda item opened</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Point de l’ordre du jour ouvert</translation>
</message>
<message>
<source>Agenda item added</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Point de l’ordre du jour ajouté</translation>
</message>
<message>
<source>Agenda items added</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Points de l’ordre du jour ajoutés</translation>
</message>
<message>
<source>Time limit presets…</source>
<extracomment>ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>Limites de temps prédéfinies…</translation>
</message>
<message>
<source>stakeholder</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>partie prenante</translation>
</message>
<message>
<source>stakeholders</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>parties prenantes</translation>
</message>
<message>
<source>Add category</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Ajouter une catégorie</translation>
</message>
<message>
<source>Category removed</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Catégorie retirée</translation>
</message>
<message>
<source>Takes the floor</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Prend la parole</translation>
</message>
<message>
<source>For a group</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Pour un groupe</translation>
</message>
<message>
<source>Reply, point of order</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Réponse, motion d’ordre</translation>
</message>
<message>
<source>Category: {title}</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Catégorie : {title}</translation>
</message>
<message>
<source>Category added</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Catégorie ajoutée</translation>
</message>
<message>
<source>Which day?</source>
<extracomment>ui/townnotes_ui/prepare/date_field.py</extracomment>
<translation>Quel jour ?</translation>
</message>
<message>
<source>Calendar</source>
<extracomment>ui/townnotes_ui/prepare/date_field.py</extracomment>
<translation>Calendrier</translation>
</message>
<message>
<source>Pick from a calendar: {name}</source>
<extracomment>ui/townnotes_ui/prepare/date_field.py</extracomment>
<translation>Choisir dans un calendrier : {name}</translation>
</message>
<message>
<source>River townhalls</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Réunions publiques sur le fleuve</translation>
</message>
<message>
<source>Next in series…</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Suivante de la série…</translation>
</message>
<message>
<source>Number in the series</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Numéro dans la série</translation>
</message>
<message>
<source>virtual townhall briefing</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>réunion d’information publique virtuelle</translation>
</message>
<message>
<source>Number</source>
<extracomment>ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Numéro</translation>
</message>
<message>
<source>Process</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Processus</translation>
</message>
<message>
<source>River Compact</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Pacte pour le fleuve</translation>
</message>
<message>
<source>second revised draft of the River Compact</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>deuxième projet révisé du Pacte pour le fleuve</translation>
</message>
<message>
<source>Subject</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Sujet</translation>
</message>
<message>
<source>stakeholders, UN entities</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>parties prenantes, entités des Nations Unies</translation>
</message>
<message>
<source>Audience</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Public</translation>
</message>
<message>
<source>3 Dec</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>3 Dec</translation>
</message>
<message>
<source>Platform</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Plateforme</translation>
</message>
<message>
<source>Language of the summary</source>
<extracomment>ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Langue du résumé</translation>
</message>
<message>
<source>English</source>
<extracomment>ui/townnotes_ui/prepare/details.py, townnotes/domain/languages.py</extracomment>
<translation>Anglais</translation>
</message>
<message>
<source>Summary in</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Résumé en</translation>
</message>
<message>
<source>Keep the session until</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Conserver la séance jusqu’au</translation>
</message>
<message>
<source>31 Dec 2027</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>31 Dec 2027</translation>
</message>
<message>
<source>Keep until</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Conserver jusqu’au</translation>
</message>
<message>
<source>Attendance, and the text discussed</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Participation et texte examiné</translation>
</message>
<message>
<source>Attendance</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Participation</translation>
</message>
<message>
<source>Gathering</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Type de réunion</translation>
</message>
<message>
<source>consultation</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>consultation</translation>
</message>
<message>
<source>Overview</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Présentation</translation>
</message>
<message>
<source>an overview of the second revised draft</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>une présentation du deuxième projet révisé</translation>
</message>
<message>
<source>Reception</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Accueil</translation>
</message>
<message>
<source>was generally well received</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>a été généralement bien accueilli</translation>
</message>
<message>
<source>Small ports are to be heard before the text is agreed.</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Les petits ports doivent être entendus avant l’adoption du texte.</translation>
</message>
<message>
<source>The message in one sentence</source>
<extracomment>ui/townnotes_ui/prepare/details.py, townnotes/domain/entities/townhall.py</extracomment>
<translation>Le message en une phrase</translation>
</message>
<message>
<source>Message</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Message</translation>
</message>
<message>
<source>Written inputs</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Contributions écrites</translation>
</message>
<message>
<source>Reference text</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Texte de référence</translation>
</message>
<message>
<source>Short name of the text</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Nom court du texte</translation>
</message>
<message>
<source>Short name</source>
<extracomment>ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Nom court</translation>
</message>
<message>
<source>Deadline for written inputs</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Date limite des contributions écrites</translation>
</message>
<message>
<source>5 June</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>5 June</translation>
</message>
<message>
<source>Deadline</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Date limite</translation>
</message>
<message>
<source>Contacts for written inputs</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Contacts pour les contributions écrites</translation>
</message>
<message>
<source>Convener</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Organisateur</translation>
</message>
<message>
<source>Add a convener</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Ajouter un organisateur</translation>
</message>
<message>
<source>Role</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Fonction</translation>
</message>
<message>
<source>co-facilitator</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>cofacilitatrice</translation>
</message>
<message>
<source>Honorific</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Titre de civilité</translation>
</message>
<message>
<source>H.E. Ms.</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>S. E. Mme</translation>
</message>
<message>
<source>Post</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Poste</translation>
</message>
<message>
<source>Ambassador</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Ambassadrice</translation>
</message>
<message>
<source>Of</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>De</translation>
</message>
<message>
<source>Norland</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Norland</translation>
</message>
<message>
<source>To</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Auprès de</translation>
</message>
<message>
<source>the UN</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>l’ONU</translation>
</message>
<message>
<source>When, if known</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Quand, si la date est connue</translation>
</message>
<message>
<source>5 June, or in spring</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>5 June, ou au printemps</translation>
</message>
<message>
<source>Next step</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Prochaine étape</translation>
</message>
<message>
<source>Add a next step</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Ajouter une prochaine étape</translation>
</message>
<message>
<source>What</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Quoi</translation>
</message>
<message>
<source>second reading of the text</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>deuxième lecture du texte</translation>
</message>
<message>
<source>Where</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Où</translation>
</message>
<message>
<source>UN Office at Geneva</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Office des Nations Unies à Genève</translation>
</message>
<message>
<source>Remove: {words}</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Retirer : {words}</translation>
</message>
<message>
<source>{noun} removed</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Retrait : {noun}</translation>
</message>
<message>
<source>Add office@example.org or https://…, then Enter</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Ajoutez office@example.org ou https://…, puis Entrée</translation>
</message>
<message>
<source>New contact for written inputs</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Nouveau contact pour les contributions écrites</translation>
</message>
<message>
<source>Contact added</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Contact ajouté</translation>
</message>
<message>
<source>Not added: {why}</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py, ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>Non ajouté : {why}</translation>
</message>
<message>
<source>Address or link</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Adresse ou lien</translation>
</message>
<message>
<source>Text shown for the link</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Texte affiché pour le lien</translation>
</message>
<message>
<source>discussion space</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>espace de discussion</translation>
</message>
<message>
<source>Remove the contact {value}</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Retirer le contact {value}</translation>
</message>
<message>
<source>Contact removed</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Contact retiré</translation>
</message>
<message>
<source>e.g. {example}</source>
<extracomment>ui/townnotes_ui/prepare/fields.py</extracomment>
<translation>p. ex. {example}</translation>
</message>
<message>
<source>Not saved</source>
<extracomment>ui/townnotes_ui/prepare/fields.py</extracomment>
<translation>Non enregistré</translation>
</message>
<message>
<source>Not saved: {why}</source>
<extracomment>ui/townnotes_ui/prepare/fields.py</extracomment>
<translation>Non enregistré : {why}</translation>
</message>
<message>
<source>First</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>Premier</translation>
</message>
<message>
<source>Second</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>Second</translation>
</message>
<message>
<source>Type a few letters of a name</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>Tapez quelques lettres d’un nom</translation>
</message>
<message>
<source>They are one person: shown by the fuller name and counted once.</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>C’est une seule personne : affichée sous le nom le plus complet et comptée une fois.</translation>
</message>
<message>
<source>Choose two different participants; nothing was joined.</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>Choisissez deux participants différents ; rien n’a été réuni.</translation>
</message>
<message>
<source>Joined as {called}. One undo separates them.</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>Participants réunis sous le nom : {called}. Une seule annulation les sépare.</translation>
</message>
<message>
<source>Next in series</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>Suivante de la série</translation>
</message>
<message>
<source>Date, attendance, texts, interventions and summary start empty.</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>La date, la participation, les textes, les interventions et le résumé sont vides au départ.</translation>
</message>
<message numerus="yes">
<source>With its participant|With its {n} participants</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>Avec son participant</numerusform>
<numerusform>Avec ses {n} participants</numerusform>
</translation>
</message>
<message>
<source>Create…  ↵</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>Créer…  ↵</translation>
</message>
<message numerus="yes">
<source>1 convener|{n} conveners</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>{n} organisateur</numerusform>
<numerusform>{n} organisateurs</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 category|{n} categories</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>{n} catégorie</numerusform>
<numerusform>{n} catégories</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 theme|{n} themes</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>{n} thème</numerusform>
<numerusform>{n} thèmes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 contact|{n} contacts</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>{n} contact</numerusform>
<numerusform>{n} contacts</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 stance|{n} stances</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>{n} position</numerusform>
<numerusform>{n} positions</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 agenda item|{n} agenda items</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>{n} point de l’ordre du jour</numerusform>
<numerusform>{n} points de l’ordre du jour</numerusform>
</translation>
</message>
<message>
<source>the style of the summary</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>le style du résumé</translation>
</message>
<message>
<source>It begins with {filter}.</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>Elle commence avec {filter}.</translation>
</message>
<message>
<source>Space confirms the name; giving an organization does, too</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Espace confirme le nom ; indiquer une organisation aussi</translation>
</message>
<message>
<source>Ada Obi</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Ada Obi</translation>
</message>
<message>
<source>River Network</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Réseau du fleuve</translation>
</message>
<message>
<source>Add participant</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Ajouter un participant</translation>
</message>
<message>
<source>Participants</source>
<extracomment>ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/room.py</extracomment>
<translation>Participants</translation>
</message>
<message>
<source>Bring in…</source>
<extracomment>ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Importer…</translation>
</message>
<message>
<source>A registration list or a report of a call; Ctrl+V takes what was copied</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Une liste d’inscription ou un rapport d’appel ; Ctrl+V reprend ce qui a été copié</translation>
</message>
<message>
<source>Confirm name  Space</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Confirmer le nom  Espace</translation>
</message>
<message>
<source>Nobody yet. Drop a list or a report of a call on the window, paste what you copied with {key}, or type names below. Who speaks can also come in during the call.</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Personne encore. Déposez dans la fenêtre une liste ou un rapport d’appel, collez avec {key} ce que vous avez copié, ou tapez des noms ci-dessous. Les orateurs peuvent aussi s’ajouter pendant l’appel.</translation>
</message>
<message>
<source>Filter…</source>
<extracomment>ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Filtrer…</translation>
</message>
<message>
<source>Participants · {count}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Participants · {count}</translation>
</message>
<message numerus="yes">
<source>{n} to identify|{n} to identify</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>
<numerusform>{n} à identifier</numerusform>
<numerusform>{n} à identifier</numerusform>
</translation>
</message>
<message>
<source>Names confirmed</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Noms confirmés</translation>
</message>
<message>
<source>Participant removed</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Participant retiré</translation>
</message>
<message>
<source>Participant added</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Participant ajouté</translation>
</message>
<message numerus="yes">
<source>{n} selected · type the first letters of a category to give it to all|{n} selected · type the first letters of a category to give it to all</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>
<numerusform>{n} sélectionné · tapez les premières lettres d’une catégorie pour la lui donner</numerusform>
<numerusform>{n} sélectionnés · tapez les premières lettres d’une catégorie pour la donner à tous</numerusform>
</translation>
</message>
<message>
<source>Also known as</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Aussi connu comme</translation>
</message>
<message>
<source>Pronounced</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Prononciation</translation>
</message>
<message>
<source>also written: {others}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>autres graphies : {others}</translation>
</message>
<message>
<source>Participant: {title}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Participant : {title}</translation>
</message>
<message>
<source>Participant: {words}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Participant : {words}</translation>
</message>
<message>
<source>time limits: {name}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>limites de temps : {name}</translation>
</message>
<message numerus="yes">
<source>{n} category has the limits of: {preset}.|{n} categories have the limits of: {preset}.</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>
<numerusform>{n} catégorie a les limites : {preset}.</numerusform>
<numerusform>{n} catégories ont les limites : {preset}.</numerusform>
</translation>
</message>
<message>
<source>The present speaker keeps their own.</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>L’orateur actuel garde la sienne.</translation>
</message>
<message>
<source>chairs {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>présidences {limit}</translation>
</message>
<message>
<source>groups {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>groupes {limit}</translation>
</message>
<message>
<source>States {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>États {limit}</translation>
</message>
<message>
<source>others {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>autres {limit}</translation>
</message>
<message>
<source>everybody {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>tous {limit}</translation>
</message>
<message>
<source>Enter gives every category these limits. Source: {source}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>Entrée donne ces limites à toutes les catégories. Source : {source}</translation>
</message>
<message>
<source>In the summary</source>
<extracomment>ui/townnotes_ui/prepare/preview.py, ui/townnotes_ui/wording_round/sides.py</extracomment>
<translation>Dans le résumé</translation>
</message>
<message>
<source>Preview of the title, the opening and the closing</source>
<extracomment>ui/townnotes_ui/prepare/preview.py</extracomment>
<translation>Aperçu du titre, de l’ouverture et de la clôture</translation>
</message>
<message>
<source>Details</source>
<extracomment>ui/townnotes_ui/prepare/room.py</extracomment>
<translation>Données</translation>
</message>
<message>
<source>Stances</source>
<extracomment>ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>Positions</translation>
</message>
<message>
<source>Sections of Prepare</source>
<extracomment>ui/townnotes_ui/prepare/room.py</extracomment>
<translation>Sections de Préparation</translation>
</message>
<message>
<source>Stances of this session</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Positions de cette séance</translation>
</message>
<message>
<source>Stance</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Position</translation>
</message>
<message>
<source>pleaded for</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>pleaded for</translation>
</message>
<message>
<source>As strong as</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Aussi forte que</translation>
</message>
<message>
<source>urged</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>urged</translation>
</message>
<message>
<source>Add stance</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Ajouter une position</translation>
</message>
<message>
<source>Stances of this session · {count}, beside the {count2} common ones</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Positions de cette séance · {count}, en plus des {count2} courantes</translation>
</message>
<message>
<source>Stance removed</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Position retirée</translation>
</message>
<message>
<source>Followed by</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Suivie de</translation>
</message>
<message>
<source>In French</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>En français</translation>
</message>
<message>
<source>In Spanish</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>En espagnol</translation>
</message>
<message>
<source>Stance added</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Position ajoutée</translation>
</message>
<message>
<source>stronger than {family}</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>plus forte que {family}</translation>
</message>
<message>
<source>a thing: … a fund</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>une chose : … a fund</translation>
</message>
<message>
<source>to: … to build a fund</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>to : … to build a fund</translation>
</message>
<message>
<source>that: … that funds are short</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>that : … that funds are short</translation>
</message>
<message>
<source>-ing: … building a fund</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>-ing : … building a fund</translation>
</message>
<message>
<source>Common stances, from weak to strong</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Positions courantes, de la plus faible à la plus forte</translation>
</message>
<message>
<source>In a note ! and the first letters, as in !call, or the sign at the line’s start</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Dans une note, ! et les premières lettres, par exemple !call, ou le signe au début de la ligne</translation>
</message>
<message>
<source>approving</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>approbation</translation>
</message>
<message>
<source>asking for</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>demande</translation>
</message>
<message>
<source>emphasizing</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>insistance</translation>
</message>
<message>
<source>doubting</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>doute</translation>
</message>
<message>
<source>telling</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>information</translation>
</message>
<message>
<source>repeating</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>répétition</translation>
</message>
<message numerus="yes">
<source>{n} row removed|{n} rows removed</source>
<extracomment>ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>
<numerusform>{n} ligne retirée</numerusform>
<numerusform>{n} lignes retirées</numerusform>
</translation>
</message>
<message>
<source>{word}, such as {example}</source>
<extracomment>ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>{word}, par exemple {example}</translation>
</message>
<message>
<source>REV2</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>REV2</translation>
</message>
<message>
<source>second revised draft of the Compact</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>deuxième projet révisé du Pacte</translation>
</message>
<message>
<source>Add text</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Ajouter un texte</translation>
</message>
<message>
<source>Texts · {count}</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Textes · {count}</translation>
</message>
<message>
<source>Text removed</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Texte retiré</translation>
</message>
<message>
<source>Text: {title}</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Texte : {title}</translation>
</message>
<message>
<source>Paragraphs</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/prepare/texts/sheet.py, ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Paragraphes</translation>
</message>
<message>
<source>§ cites it</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>§ le cite</translation>
</message>
<message>
<source>Text that § cites</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Texte que § cite</translation>
</message>
<message>
<source>Text added</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Texte ajouté</translation>
</message>
<message>
<source>12 or 12a</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>12 ou 12a</translation>
</message>
<message>
<source>Text of the paragraph</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Texte du paragraphe</translation>
</message>
<message>
<source>Add paragraph</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Ajouter un paragraphe</translation>
</message>
<message>
<source>Read from a file…</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Lire dans un fichier…</translation>
</message>
<message>
<source>Paste  Ctrl+V</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Coller  Ctrl+V</translation>
</message>
<message>
<source>Paragraphs of {named} · {count}</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Paragraphes : {named} · {count}</translation>
</message>
<message>
<source>Paste the text here with Ctrl+V, or read it from a Word file: a note then cites its paragraphs by their numbers, as in §12.</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Collez ici le texte avec Ctrl+V, ou lisez-le dans un fichier Word : une note cite alors ses paragraphes par leur numéro, par exemple §12.</translation>
</message>
<message>
<source>Paragraph removed</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Paragraphe retiré</translation>
</message>
<message>
<source>Paragraph</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Paragraphe</translation>
</message>
<message>
<source>A paragraph needs a number and a text.</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Un paragraphe doit avoir un numéro et un texte.</translation>
</message>
<message>
<source>Paragraph {number} exists already.</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Le paragraphe {number} existe déjà.</translation>
</message>
<message>
<source>Paragraph added</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Paragraphe ajouté</translation>
</message>
<message>
<source>Short name, such as REV2</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>Nom court, par exemple REV2</translation>
</message>
<message>
<source>Name, such as second revised draft of the Compact</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>Nom, par exemple deuxième projet révisé du Pacte</translation>
</message>
<message>
<source>Text brought in</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>Texte importé</translation>
</message>
<message numerus="yes">
<source>Number its paragraph|Number its {n} paragraphs in their order</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>Numéroter son paragraphe</numerusform>
<numerusform>Numéroter ses {n} paragraphes dans l’ordre</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} paragraph, §{first} to §{last}|{n} paragraphs, §{first} to §{last}</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>{n} paragraphe, §{first} à §{last}</numerusform>
<numerusform>{n} paragraphes, §{first} à §{last}</numerusform>
</translation>
</message>
<message>
<source>No paragraph numbers</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>Pas de numéros de paragraphe</translation>
</message>
<message>
<source>No line of it begins with a number.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>Aucune de ses lignes ne commence par un numéro.</translation>
</message>
<message>
<source>It is empty.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>Il est vide.</translation>
</message>
<message numerus="yes">
<source>It replaces the paragraph that is there.|They replace the {n} that are there.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>Remplace le paragraphe qui s’y trouve.</numerusform>
<numerusform>Remplacent les {n} paragraphes qui s’y trouvent.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 heading between paragraphs is left out.|{n} headings between paragraphs are left out.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>{n} titre entre les paragraphes est omis.</numerusform>
<numerusform>{n} titres entre les paragraphes sont omis.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 number that came before stays in its paragraph.|{n} numbers that came before stay in their paragraphs.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>{n} numéro déjà rencontré reste dans son paragraphe.</numerusform>
<numerusform>{n} numéros déjà rencontrés restent dans leur paragraphe.</numerusform>
</translation>
</message>
<message>
<source>It is too long; its end is cut off.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>Il est trop long ; sa fin est coupée.</translation>
</message>
<message>
<source>The themes are saved as {where}</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>Les thèmes sont enregistrés : {where}</translation>
</message>
<message>
<source>Themes brought in</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>Thèmes importés</translation>
</message>
<message numerus="yes">
<source>1 theme is new|{n} themes are new</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>
<numerusform>{n} thème est nouveau</numerusform>
<numerusform>{n} thèmes sont nouveaux</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 known is filled in|{n} known are filled in</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>
<numerusform>{n} connu est complété</numerusform>
<numerusform>{n} connus sont complétés</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 is known|{n} are known</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>
<numerusform>{n} est connu</numerusform>
<numerusform>{n} sont connus</numerusform>
</translation>
</message>
<message>
<source>No themes</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>Pas de thèmes</translation>
</message>
<message>
<source>known: empty fields are filled</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>connu : les champs vides sont complétés</translation>
</message>
<message>
<source>Up</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Monter</translation>
</message>
<message>
<source>Down</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Descendre</translation>
</message>
<message>
<source>Move the theme up (Alt+Up)</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Monter le thème (Alt+Haut)</translation>
</message>
<message>
<source>Move the theme down (Alt+Down)</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Descendre le thème (Alt+Bas)</translation>
</message>
<message>
<source>Separate</source>
<extracomment>ui/townnotes_ui/prepare/themes.py, ui/townnotes_ui/review/board.py</extracomment>
<translation>Séparer</translation>
</message>
<message>
<source>Merged into it: {merged}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Fusionnés dans ce thème : {merged}</translation>
</message>
<message>
<source>Called {earlier} before, renamed {renamed}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Auparavant {earlier} ; renommé : {renamed}</translation>
</message>
<message>
<source>Theme</source>
<extracomment>ui/townnotes_ui/prepare/themes.py, ui/townnotes_ui/review/theme_table.py, ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>Thème</translation>
</message>
<message>
<source>wages, or labour &gt; wages</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>salaires, ou travail &gt; salaires</translation>
</message>
<message>
<source>Topic</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Sujet</translation>
</message>
<message>
<source>fair pay for night work</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>une juste rémunération du travail de nuit</translation>
</message>
<message>
<source>Add theme</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Ajouter un thème</translation>
</message>
<message>
<source>A list of themes, such as one saved here, as CSV</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Une liste de thèmes en CSV, par exemple enregistrée ici</translation>
</message>
<message>
<source>Save list…</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Enregistrer la liste…</translation>
</message>
<message>
<source>Themes · {count}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Thèmes · {count}</translation>
</message>
<message>
<source>Theme removed</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Thème retiré</translation>
</message>
<message>
<source>Key</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Touche</translation>
</message>
<message>
<source>Colour</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Couleur</translation>
</message>
<message>
<source>Topic in the summary</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Sujet dans le résumé</translation>
</message>
<message>
<source>Under</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Sous</translation>
</message>
<message>
<source>Comes first</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Vient en premier</translation>
</message>
<message>
<source>Definition</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Définition</translation>
</message>
<message>
<source>Theme: {title}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Thème : {title}</translation>
</message>
<message>
<source>Themes separated</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Thèmes séparés</translation>
</message>
<message>
<source>Theme moved</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Thème déplacé</translation>
</message>
<message>
<source>Theme added</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Thème ajouté</translation>
</message>
<message>
<source>violet</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>violet</translation>
</message>
<message>
<source>teal</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>sarcelle</translation>
</message>
<message>
<source>orange</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>orange</translation>
</message>
<message>
<source>green</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>vert</translation>
</message>
<message>
<source>blue</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>bleu</translation>
</message>
<message>
<source>crimson</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>cramoisi</translation>
</message>
<message>
<source>olive</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>olive</translation>
</message>
<message>
<source>sea green</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>vert d’eau</translation>
</message>
<message>
<source>slate</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>ardoise</translation>
</message>
<message>
<source>amber</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>ambre</translation>
</message>
<message>
<source>indigo</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>indigo</translation>
</message>
<message>
<source>brown</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>brun</translation>
</message>
<message>
<source>This session is open already.</source>
<extracomment>ui/townnotes_ui/program.py</extracomment>
<translation>Cette séance est déjà ouverte.</translation>
</message>
<message>
<source>Practice call</source>
<extracomment>ui/townnotes_ui/program.py</extracomment>
<translation>Appel d’entraînement</translation>
</message>
<message>
<source>“{stem}” is being opened …</source>
<extracomment>ui/townnotes_ui/program.py</extracomment>
<translation>Ouverture de « {stem} » …</translation>
</message>
<message>
<source>in “{part_of}”, another’s name?</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>dans « {part_of} », nom de quelqu’un d’autre ?</translation>
</message>
<message>
<source>a name</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>un nom</translation>
</message>
<message>
<source>an organization</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>une organisation</translation>
</message>
<message>
<source>whom somebody speaks for</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>au nom de qui quelqu’un parle</translation>
</message>
<message>
<source>a theme</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>un thème</translation>
</message>
<message>
<source>a theme in the summary</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>un thème dans le résumé</translation>
</message>
<message>
<source>summary · {label}</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>résumé · {label}</translation>
</message>
<message>
<source>summary</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>résumé</translation>
</message>
<message>
<source>opening note</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>note d’ouverture</translation>
</message>
<message>
<source>Find and replace</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>Rechercher et remplacer</translation>
</message>
<message>
<source>Match case</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>Respecter la casse</translation>
</message>
<message>
<source>Also inside longer words</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>Aussi à l’intérieur de mots plus longs</translation>
</message>
<message>
<source>“{words}” replaced</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>« {words} » remplacé</translation>
</message>
<message>
<source>Undo reverses all of it.</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>Annuler revient sur l’ensemble.</translation>
</message>
<message numerus="yes">
<source>{n} place changed.|{n} places changed.</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>
<numerusform>{n} occurrence modifiée.</numerusform>
<numerusform>{n} occurrences modifiées.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} place|{n} places</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>
<numerusform>{n} occurrence</numerusform>
<numerusform>{n} occurrences</numerusform>
</translation>
</message>
<message>
<source>Nothing was found.</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>Aucun résultat.</translation>
</message>
<message numerus="yes">
<source>{n} may be another’s name: tick it with Space|{n} may be others’ names: tick them with Space</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>
<numerusform>{n} est peut-être le nom de quelqu’un d’autre : cochez-le avec Espace</numerusform>
<numerusform>{n} sont peut-être les noms d’autres personnes : cochez-les avec Espace</numerusform>
</translation>
</message>
<message>
<source>the final summary stays as it is</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>le résumé final reste tel quel</translation>
</message>
<message numerus="yes">
<source>Replace {n}|Replace {n}</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>
<numerusform>Remplacer {n}</numerusform>
<numerusform>Remplacer {n}</numerusform>
</translation>
</message>
<message>
<source>Find</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>Rechercher</translation>
</message>
<message>
<source>Replace with</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>Remplacer par</translation>
</message>
<message>
<source>What would change</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>Ce qui changerait</translation>
</message>
<message>
<source>“{old}” to “{instead}”, {where}</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>« {old} » en « {instead} », {where}</translation>
</message>
<message>
<source>{said}: stays</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>{said} : reste</translation>
</message>
<message>
<source>The draft begins with the theme of most speakers.</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Le projet commence par le thème qui a le plus d’orateurs.</translation>
</message>
<message>
<source>Select a card first, then join it with another.</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Sélectionnez d’abord une carte, puis réunissez-la avec une autre.</translation>
</message>
<message>
<source>Separate points</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Séparer des éléments</translation>
</message>
<message>
<source>Join points</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Réunir des éléments</translation>
</message>
<message>
<source>Joined into one statement; all its sources stay.</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Cartes réunies en une seule déclaration ; toutes ses sources restent.</translation>
</message>
<message>
<source>Words of a statement</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Libellé d’une déclaration</translation>
</message>
<message>
<source>Order of points</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Ordre des éléments</translation>
</message>
<message>
<source>Order of themes</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Ordre des thèmes</translation>
</message>
<message>
<source>Another theme for a point</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Autre thème pour un élément</translation>
</message>
<message>
<source>Keep points apart</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Laisser des éléments distincts</translation>
</message>
<message>
<source>Choose the card’s theme: Enter moves it there, Esc cancels</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Choisissez le thème de la carte : Entrée l’y déplace, Esc abandonne</translation>
</message>
<message>
<source>Marked: {key} on another card joins the two, Esc cancels</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Carte marquée : {key} sur une autre carte réunit les deux, Esc abandonne</translation>
</message>
<message>
<source>{key} joins two cards · Alt+↑ ↓ puts a card elsewhere · M moves it to another theme · W takes another’s words</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>{key} réunit deux cartes · Alt+↑ ↓ place une carte ailleurs · M la déplace vers un autre thème · W prend le libellé d’une autre</translation>
</message>
<message>
<source>cards</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>cartes</translation>
</message>
<message>
<source>How many remarks the theme has; those that were joined count as one</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Nombre de remarques du thème ; celles qui ont été réunies comptent pour une</translation>
</message>
<message>
<source>Without a theme</source>
<extracomment>ui/townnotes_ui/review/board_cards.py</extracomment>
<translation>Sans thème</translation>
</message>
<message>
<source>Marked to be joined</source>
<extracomment>ui/townnotes_ui/review/board_cards.py</extracomment>
<translation>Marquée pour être réunie</translation>
</message>
<message>
<source>Likely the same · {share} %</source>
<extracomment>ui/townnotes_ui/review/board_cards.py</extracomment>
<translation>Probablement identiques · {share} %</translation>
</message>
<message>
<source>Cards of the theme</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>Cartes du thème</translation>
</message>
<message>
<source>marked to be joined</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>marquée pour être réunie</translation>
</message>
<message>
<source>Likely the same</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>Probablement identiques</translation>
</message>
<message>
<source>likely the same, {share} per cent</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>probablement identiques, {share} pour cent</translation>
</message>
<message>
<source>No two cards of this theme are likely the same.</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>Ce thème n’a pas deux cartes probablement identiques.</translation>
</message>
<message>
<source>Join · Enter</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>Réunir · Entrée</translation>
</message>
<message>
<source>Keep apart · Delete</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>Laisser distincts · Suppr</translation>
</message>
<message>
<source>Likely the same · {count}</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>Probablement identiques · {count}</translation>
</message>
<message>
<source>Drag a column’s edge to resize it; the first words take the remaining width.</source>
<extracomment>ui/townnotes_ui/review/columns_sheet.py</extracomment>
<translation>Faites glisser le bord d’une colonne pour en changer la largeur ; les premiers mots occupent la largeur restante.</translation>
</message>
<message>
<source>words of the call</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>propos de l’appel</translation>
</message>
<message>
<source>No.</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>N°</translation>
</message>
<message>
<source>Spoken</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Durée</translation>
</message>
<message>
<source>First words</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Premiers mots</translation>
</message>
<message>
<source>Points of the intervention</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Éléments de l’intervention</translation>
</message>
<message>
<source>Close the reading pane</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Fermer le volet de lecture</translation>
</message>
<message>
<source>No points were noted.</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Aucun élément n’a été noté.</translation>
</message>
<message>
<source>Found · {count} in notes, {said} in words</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>Trouvées · {count} dans les notes, {said} dans les propos</translation>
</message>
<message>
<source>Found · {count}</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>Trouvées · {count}</translation>
</message>
<message>
<source>Interventions · {count}</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>Interventions · {count}</translation>
</message>
<message>
<source>Nothing can be corrected here: Enter shows both notes.</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>Rien ne peut être corrigé ici : Entrée montre les deux notes.</translation>
</message>
<message>
<source>Select an intervention first, then correct it.</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>Sélectionnez d’abord une intervention, puis corrigez-la.</translation>
</message>
<message>
<source>Search notes and names…</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>Rechercher dans les notes et les noms…</translation>
</message>
<message>
<source>Search…</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>Rechercher…</translation>
</message>
<message>
<source>Search the interventions</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>Rechercher dans les interventions</translation>
</message>
<message numerus="yes">
<source>1 card|{n} cards</source>
<extracomment>ui/townnotes_ui/review/theme_column.py</extracomment>
<translation>
<numerusform>{n} carte</numerusform>
<numerusform>{n} cartes</numerusform>
</translation>
</message>
<message>
<source>all</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>tous</translation>
</message>
<message>
<source>{theme}, {category}: {speakers}, {points}</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>{theme}, {category} : {speakers}, {points}</translation>
</message>
<message>
<source>Themes × categories · distinct speakers, and points</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>Thèmes × catégories · orateurs distincts, et éléments</translation>
</message>
<message>
<source>Points behind the number</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>Éléments à l’origine du nombre</translation>
</message>
<message>
<source>Enter lists the points behind a number; Tab leads to them.</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>Entrée énumère les éléments à l’origine d’un nombre ; Tab y mène.</translation>
</message>
<message>
<source>No theme has been named yet.</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>Aucun thème n’a encore été nommé.</translation>
</message>
<message numerus="yes">
<source>{label} · {title} · 1 point|{label} · {title} · {n} points</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>
<numerusform>{label} · {title} · {n} élément</numerusform>
<numerusform>{label} · {title} · {n} éléments</numerusform>
</translation>
</message>
<message>
<source>A separate session with everything as it is now: without deleted text, earlier versions, or other note-takers’ words for the same remark.</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>Une séance séparée avec tout ce qui existe maintenant : sans texte supprimé, ni versions antérieures, ni libellés d’autres rédacteurs pour la même remarque.</translation>
</message>
<message>
<source>Without private points and participants’ e-mail addresses</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>Sans les éléments privés ni les adresses électroniques des participants</translation>
</message>
<message>
<source>Save copy…</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>Enregistrer la copie…</translation>
</message>
<message>
<source>{stem} (clean copy)</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>{stem} (copie épurée)</translation>
</message>
<message>
<source>Change them, then erase the name again, so that their earlier wording goes, too.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>Modifiez-les, puis effacez de nouveau le nom, pour que leur ancien libellé disparaisse aussi.</translation>
</message>
<message numerus="yes">
<source>In {file} {n} text still names them: open it to change that, then erase the name there again.|In {file} {n} texts still name them: open it to change that, then erase the name there again.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>
<numerusform>Dans {file}, {n} texte nomme encore cette personne : ouvrez ce fichier pour le modifier, puis effacez-y de nouveau le nom.</numerusform>
<numerusform>Dans {file}, {n} textes nomment encore cette personne : ouvrez ce fichier pour les modifier, puis effacez-y de nouveau le nom.</numerusform>
</translation>
</message>
<message>
<source>The name is still in other files of this session: {files}.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>Le nom figure encore dans d’autres fichiers de cette séance : {files}.</translation>
</message>
<message>
<source>Copies of {names} in the shared folder hold the name still; it stays out of here.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>Des copies dans le dossier partagé contiennent encore le nom : {names} ; ici, il n’apparaît plus.</translation>
</message>
<message numerus="yes">
<source>its backup|its {n} backups</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>
<numerusform>sa copie de sauvegarde</numerusform>
<numerusform>ses {n} copies de sauvegarde</numerusform>
</translation>
</message>
<message numerus="yes">
<source>a text kept aside|{n} texts kept aside</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>
<numerusform>un texte mis de côté</numerusform>
<numerusform>{n} textes mis de côté</numerusform>
</translation>
</message>
<message>
<source>the session</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>la séance</translation>
</message>
<message>
<source>{where} and {last}</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>{where} et {last}</translation>
</message>
<message>
<source>Erased from {told}.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>Effacement effectué dans : {told}.</translation>
</message>
<message>
<source>Whom to erase</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Qui effacer</translation>
</message>
<message>
<source>People in this session</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Personnes de cette séance</translation>
</message>
<message>
<source>Keep them as “a participant” of their category, counted as before</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Garder comme « un participant » de sa catégorie, toujours compté</translation>
</message>
<message>
<source>In the backups of this session, too</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Aussi dans les copies de sauvegarde de cette séance</translation>
</message>
<message>
<source>Erase permanently</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Effacer définitivement</translation>
</message>
<message>
<source>Reading whom the session names…</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Recherche des personnes nommées dans la séance…</translation>
</message>
<message>
<source>What they said stays, under “a participant”. Names, addresses, earlier versions and the undo of this session go, and cannot come back.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Ce que cette personne a dit reste, sous « un participant ». Les noms, les adresses, les versions antérieures et les annulations de cette séance disparaissent sans retour possible.</translation>
</message>
<message>
<source>nobody on the list; earlier words that name them</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>personne sur la liste ; mots antérieurs qui nomment quelqu’un</translation>
</message>
<message>
<source>removed before</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>retiré auparavant</translation>
</message>
<message>
<source>Nobody of that name was found.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Personne de ce nom n’a été trouvé.</translation>
</message>
<message>
<source>Looking through all that was said… {share} %</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Examen de tout ce qui a été dit… {share} %</translation>
</message>
<message>
<source>Erase {name} permanently</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Effacer définitivement {name}</translation>
</message>
<message>
<source>Change them first: what they said before goes with the person.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Modifiez-les d’abord : ce qu’ils disaient auparavant disparaît avec la personne.</translation>
</message>
<message>
<source>In the session’s {count} backups, too</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Aussi dans les {count} copies de sauvegarde de la séance</translation>
</message>
<message>
<source>In the session’s backup, too</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Aussi dans la copie de sauvegarde de la séance</translation>
</message>
<message>
<source>In the session’s backups, too; there are none yet</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Aussi dans les copies de sauvegarde de la séance ; il n’y en a pas encore</translation>
</message>
<message numerus="yes">
<source>1 intervention|{n} interventions</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py, ui/townnotes_ui/safety/version_words.py, ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>
<numerusform>{n} intervention</numerusform>
<numerusform>{n} interventions</numerusform>
</translation>
</message>
<message>
<source>{interventions} with {points} will stay.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Interventions et éléments qui resteront : {interventions}, {points}.</translation>
</message>
<message numerus="yes">
<source>1 earlier or deleted text that names them will go.|{n} earlier or deleted texts that name them will go.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>
<numerusform>{n} texte antérieur ou supprimé qui nomme cette personne disparaîtra.</numerusform>
<numerusform>{n} textes antérieurs ou supprimés qui nomment cette personne disparaîtront.</numerusform>
</translation>
</message>
<message>
<source>They have not spoken.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Cette personne n’est pas intervenue.</translation>
</message>
<message numerus="yes">
<source>1 line of the words of the call will go.|{n} lines of the words of the call will go.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>
<numerusform>{n} ligne des propos de l’appel disparaîtra.</numerusform>
<numerusform>{n} lignes des propos de l’appel disparaîtront.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 text names them and stays:|{n} texts name them and stay:</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>
<numerusform>{n} texte nomme cette personne et reste :</numerusform>
<numerusform>{n} textes nomment cette personne et restent :</numerusform>
</translation>
</message>
<message numerus="yes">
<source>… and {n} more|… and {n} more</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>
<numerusform>… et {n} de plus</numerusform>
<numerusform>… et {n} de plus</numerusform>
</translation>
</message>
<message>
<source>Not merged yet: {names}.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Pas encore fusionnés : {names}.</translation>
</message>
<message>
<source>This session went on in “{file}”. What was noted since this file was left may not be in it.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Cette séance s’est poursuivie dans « {file} ». Ce qui a été noté depuis que ce fichier-ci a été quitté n’y est peut-être pas.</translation>
</message>
<message>
<source>Open that one</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Ouvrir l’autre</translation>
</message>
<message>
<source>Merge what the backup has</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Fusionner le contenu de la copie de sauvegarde</translation>
</message>
<message>
<source>This file is older than what was in it last: what was noted at {known} is not all in it. Was an older copy put in its place?</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Ce fichier est plus ancien que son dernier contenu connu : ce qui a été noté alors ({known}) n’y est pas en entier. Une copie plus ancienne a-t-elle pris sa place ?</translation>
</message>
<message>
<source>This file is older than what was in it last: it ends at {ends}, and its session went on until {known}. Was an older copy put in its place?</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Ce fichier est plus ancien que son dernier contenu connu (fin du fichier : {ends} ; dernier état connu de sa séance : {known}). Une copie plus ancienne a-t-elle pris sa place ?</translation>
</message>
<message>
<source>No backup here goes on where it ends.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Ici, aucune copie de sauvegarde ne prend la suite.</translation>
</message>
<message>
<source>A backup goes on where it ends: {when}.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Une copie de sauvegarde prend la suite : {when}.</translation>
</message>
<message>
<source>The drive of “{path}” does not keep a second program from writing into this session. Another townnotes is kept out by “{name}.lock” beside it; leave that where it is.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Le lecteur de « {path} » n’empêche pas un second programme d’écrire dans cette séance. « {name}.lock », à côté, tient à distance un autre townnotes ; laissez ce fichier où il est.</translation>
</message>
<message>
<source>Reading {names}…</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Lecture : {names}…</translation>
</message>
<message numerus="yes">
<source>Both are one session now: {what}.|They are one session now: {what}.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>
<numerusform>Les deux ne forment plus qu’une séance : {what}.</numerusform>
<numerusform>Tous ne forment plus qu’une séance : {what}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Merge the two|Merge them all</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>
<numerusform>Fusionner les deux</numerusform>
<numerusform>Tout fusionner</numerusform>
</translation>
</message>
<message>
<source>Save elsewhere…</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py, ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>Enregistrer ailleurs…</translation>
</message>
<message>
<source>The session goes on as “{new}”, with all that you noted. Open it by that name from now on.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>La séance se poursuit sous « {new} », avec tout ce que vous avez noté. Ouvrez-la désormais sous ce nom.</translation>
</message>
<message>
<source>The whole session, with all that you noted, goes on beside it, in “{name}”.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Toute la séance, avec tout ce que vous avez noté, se poursuit à côté, dans « {name} ».</translation>
</message>
<message>
<source>Nothing could be written there: the whole session, with all that you noted, goes on in “{new}”, a folder of townnotes itself.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Rien n’a pu y être écrit : toute la séance, avec tout ce que vous avez noté, se poursuit dans « {new} », un dossier propre à townnotes.</translation>
</message>
<message>
<source>Merge the two if the other may hold what is not here.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Fusionnez les deux si l’autre peut contenir ce qui manque ici.</translation>
</message>
<message>
<source>It was written there again, with all that you noted. The file that was moved away gets nothing of what you note from now on.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>La séance y a été écrite de nouveau, avec tout ce que vous avez noté. Le fichier déplacé ne reçoit plus rien de ce que vous notez désormais.</translation>
</message>
<message>
<source>It was written there again, with all that you noted. To delete it, close the session first.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>La séance y a été écrite de nouveau, avec tout ce que vous avez noté. Pour la supprimer, fermez-la d’abord.</translation>
</message>
<message>
<source>earlier note</source>
<extracomment>ui/townnotes_ui/safety/old_notes.py</extracomment>
<translation>note antérieure</translation>
</message>
<message>
<source>The earlier note is now in the opening note.</source>
<extracomment>ui/townnotes_ui/safety/old_notes.py</extracomment>
<translation>La note antérieure est maintenant dans la note d’ouverture.</translation>
</message>
<message>
<source>Notes in no session</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>Notes hors séance</translation>
</message>
<message>
<source>They were typed when no session could take them, and were kept as text files.</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>Elles ont été tapées alors qu’aucune séance ne pouvait les recevoir, et conservées en fichiers texte.</translation>
</message>
<message>
<source>Add to a session…</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>Ajouter à une séance…</translation>
</message>
<message>
<source>Delete…</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>Supprimer…</translation>
</message>
<message>
<source>Copied. The note stays here, too.</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>Note copiée. Elle reste également ici.</translation>
</message>
<message>
<source>Delete permanently</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>Supprimer définitivement</translation>
</message>
<message>
<source>The note could not be deleted; it stays where it is.</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>La note n’a pas pu être supprimée ; elle reste où elle est.</translation>
</message>
<message numerus="yes">
<source>In another file of this session, too|In {n} other files of this session, too</source>
<extracomment>ui/townnotes_ui/safety/other_files_choice.py</extracomment>
<translation>
<numerusform>Aussi dans un autre fichier de cette séance</numerusform>
<numerusform>Aussi dans {n} autres fichiers de cette séance</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{files} is of this session, too, and could not be looked into.|{files} are of this session, too, and could not be looked into.</source>
<extracomment>ui/townnotes_ui/safety/other_files_choice.py</extracomment>
<translation>
<numerusform>Fichier également de cette séance, qui n’a pas pu être examiné : {files}.</numerusform>
<numerusform>Fichiers également de cette séance, qui n’ont pas pu être examinés : {files}.</numerusform>
</translation>
</message>
<message>
<source>This session was to be kept until {last}. Nothing is deleted by itself.</source>
<extracomment>ui/townnotes_ui/safety/privacy.py</extracomment>
<translation>Cette séance devait être conservée jusqu’au {last}. Rien n’est supprimé automatiquement.</translation>
</message>
<message>
<source>Options…</source>
<extracomment>ui/townnotes_ui/safety/privacy.py</extracomment>
<translation>Options…</translation>
</message>
<message>
<source>Try again</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>Réessayer</translation>
</message>
<message>
<source>Copy all</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>Tout copier</translation>
</message>
<message>
<source>It is kept in another folder of this computer, too: if townnotes ends, it is added when you open this session again.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>Le texte est également conservé dans un autre dossier de cet ordinateur : si townnotes s’arrête, il sera ajouté à la réouverture de cette séance.</translation>
</message>
<message>
<source>It could be kept nowhere else: when townnotes ends, it is lost.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>Le texte n’a pu être conservé nulle part ailleurs : si townnotes s’arrête, il sera perdu.</translation>
</message>
<message>
<source>The disk still refuses it.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>Le disque refuse toujours l’écriture.</translation>
</message>
<message>
<source>Save the session elsewhere</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>Enregistrer la séance ailleurs</translation>
</message>
<message>
<source>The session goes on in “{path}”; “{name}” stays as it was last saved.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>La séance se poursuit dans « {path} » ; « {name} » reste dans l’état du dernier enregistrement.</translation>
</message>
<message>
<source>All notes are on the clipboard: paste them somewhere before you close townnotes.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>Toutes les notes sont dans le presse-papiers : collez-les quelque part avant de fermer townnotes.</translation>
</message>
<message>
<source>Kept until {day}</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>À conserver jusqu’au {day}</translation>
</message>
<message>
<source>You wanted to keep this session until then. Nothing is deleted by itself; this is what you can do:</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Vous vouliez conserver cette séance jusqu’à cette date. Rien n’est supprimé automatiquement ; voici ce que vous pouvez faire :</translation>
</message>
<message>
<source>Erase a person…</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Effacer une personne…</translation>
</message>
<message>
<source>Clean copy to hand out…</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Copie épurée à remettre…</translation>
</message>
<message>
<source>Delete the backups</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Supprimer les copies de sauvegarde</translation>
</message>
<message>
<source>Change the date…</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Changer la date…</translation>
</message>
<message>
<source>To delete the session itself, close it and delete its file: {path}</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Pour supprimer la séance elle-même, fermez-la et supprimez son fichier : {path}</translation>
</message>
<message>
<source>Delete the {count} backups</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Supprimer les {count} copies de sauvegarde</translation>
</message>
<message>
<source>Delete the backup</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Supprimer la copie de sauvegarde</translation>
</message>
<message>
<source>There are no backups</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Il n’y a pas de copies de sauvegarde</translation>
</message>
<message>
<source>Press again: this cannot be undone</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Appuyez de nouveau : cette opération est irréversible</translation>
</message>
<message>
<source>{count} backups deleted</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Copies de sauvegarde supprimées : {count}</translation>
</message>
<message>
<source>The backup is deleted</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>La copie de sauvegarde est supprimée</translation>
</message>
<message>
<source>salvaged</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>récupération</translation>
</message>
<message>
<source>Choose another place…</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>Choisir un autre emplacement…</translation>
</message>
<message>
<source>Continue in a salvaged copy</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>Continuer dans une copie récupérée</translation>
</message>
<message>
<source>“{name}” is damaged, or another program has changed it. It can only be viewed, and stays as it is. {words}</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>« {name} » est endommagé, ou un autre programme l’a modifié. Ce fichier ne peut être que consulté et reste tel quel. {words}</translation>
</message>
<message>
<source>This file is damaged</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>Ce fichier est endommagé</translation>
</message>
<message>
<source>What you type is not saved in it. Continue in a copy of everything that could be read: what you have just typed goes with it, and the damaged file stays as it is.</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>Ce que vous tapez n’y est pas enregistré. Continuez dans une copie de tout ce qui a pu être lu : ce que vous venez de taper y est repris, et le fichier endommagé reste tel quel.</translation>
</message>
<message>
<source>View only</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>Consulter seulement</translation>
</message>
<message>
<source>Open the backup of {taken_at}</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>Ouvrir la copie de sauvegarde : {taken_at}</translation>
</message>
<message>
<source>Brought back, as of {time}.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Rétabli, dans l’état de {time}.</translation>
</message>
<message>
<source>Versions…</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Versions…</translation>
</message>
<message>
<source>A backup of {time} has it.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Une copie de sauvegarde le contient : {time}.</translation>
</message>
<message>
<source>A backup of {time} has a part of it.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Une copie de sauvegarde en contient une partie : {time}.</translation>
</message>
<message>
<source>Restore it</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Le restaurer</translation>
</message>
<message>
<source>What could not be read</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Ce qui n’a pas pu être lu</translation>
</message>
<message>
<source>A disk, or another program, has damaged these in the file. Their words are shown as far as they are left; a letter may be wrong. The rest of the session is here.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Un disque, ou un autre programme, a endommagé ces passages dans le fichier. Leur texte est affiché dans la mesure où il subsiste ; une lettre peut être fausse. Le reste de la séance est ici.</translation>
</message>
<message>
<source>Go there  ↵</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Y aller  ↵</translation>
</message>
<message>
<source>Damaged in the file, and left out: {places}. The rest is here.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Endommagé dans le fichier, et omis : {places}. Le reste est ici.</translation>
</message>
<message>
<source>Damaged among earlier versions: {places}.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Endommagé parmi les versions antérieures : {places}.</translation>
</message>
<message>
<source>and more</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>et d’autres</translation>
</message>
<message>
<source>A note of what was erased is damaged: an older copy could bring that back. Look for it after you merge.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Une mention de ce qui a été effacé est endommagée : une copie plus ancienne pourrait le faire réapparaître. Vérifiez-le après une fusion.</translation>
</message>
<message>
<source>{lines} of {whose}’s intervention</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>{lines}, intervention : {whose}</translation>
</message>
<message>
<source>{lines} of the opening note</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>{lines}, dans la note d’ouverture</translation>
</message>
<message>
<source>“{text}” of {whose}</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>« {text} » ({whose})</translation>
</message>
<message>
<source>“{text}”</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>« {text} »</translation>
</message>
<message numerus="yes">
<source>{n} entry that nobody can place|{n} entries that nobody can place</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>
<numerusform>{n} entrée impossible à situer</numerusform>
<numerusform>{n} entrées impossibles à situer</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} line|{n} lines</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>
<numerusform>{n} ligne</numerusform>
<numerusform>{n} lignes</numerusform>
</translation>
</message>
<message>
<source>(no words)</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>(pas de texte)</translation>
</message>
<message>
<source>a note of what was erased</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>une mention de ce qui a été effacé</translation>
</message>
<message>
<source>in no intervention that is known</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>dans aucune intervention connue</translation>
</message>
<message>
<source>a line</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>une ligne</translation>
</message>
<message>
<source>{what}, an earlier version</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>{what}, une version antérieure</translation>
</message>
<message>
<source>when it was opened</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>à l’ouverture</translation>
</message>
<message>
<source>when it was closed</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>à la fermeture</translation>
</message>
<message>
<source>while you worked</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>pendant votre travail</translation>
</message>
<message>
<source>before merging</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>avant une fusion</translation>
</message>
<message>
<source>before an update</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>avant une mise à jour</translation>
</message>
<message>
<source>before restoring</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>avant une restauration</translation>
</message>
<message>
<source>Today {time}</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>Aujourd’hui {time}</translation>
</message>
<message>
<source>Yesterday {time}</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>Hier {time}</translation>
</message>
<message>
<source>{what} fewer</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>en moins : {what}</translation>
</message>
<message>
<source>{what} more</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>en plus : {what}</translation>
</message>
<message>
<source>{difference} than now</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>par rapport à maintenant, {difference}</translation>
</message>
<message numerus="yes">
<source>{n} point is not there now|{n} points are not there now</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>
<numerusform>{n} élément n’y est plus maintenant</numerusform>
<numerusform>{n} éléments n’y sont plus maintenant</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} reads differently now|{n} read differently now</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>
<numerusform>{n} a maintenant un autre libellé</numerusform>
<numerusform>{n} ont maintenant un autre libellé</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} was added since|{n} were added since</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>
<numerusform>{n} a été ajouté depuis</numerusform>
<numerusform>{n} ont été ajoutés depuis</numerusform>
</translation>
</message>
<message>
<source>Every point is as it is now.</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>Chaque élément est comme maintenant.</translation>
</message>
<message>
<source>Versions</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Versions</translation>
</message>
<message>
<source>Notes</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Notes</translation>
</message>
<message>
<source>Differences only</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Différences seulement</translation>
</message>
<message>
<source>Restoring here puts everything back as it was then. The present version is kept first, and one undo reverses it.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Restaurer ici remet tout dans l’état d’alors. La version actuelle est d’abord conservée, et une seule annulation suffit à revenir en arrière.</translation>
</message>
<message>
<source>Restore here</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Restaurer ici</translation>
</message>
<message>
<source>Open as a separate session  ↵</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Ouvrir comme séance séparée  ↵</translation>
</message>
<message>
<source>Nothing was restored.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Rien n’a été restauré.</translation>
</message>
<message>
<source>version of {when}</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>version : {when}</translation>
</message>
<message>
<source>Restored: everything is as of {when}. One undo reverses it.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Restauration faite, dans l’état suivant : {when}. Une seule annulation suffit à revenir en arrière.</translation>
</message>
<message>
<source>{stem} (of {when})</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>{stem} (version {when})</translation>
</message>
<message>
<source>No version has been kept yet. One is made when a session is opened and closed, and every five minutes while it changes.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Aucune version n’a encore été conservée. Il s’en crée une à l’ouverture et à la fermeture d’une séance, et toutes les cinq minutes tant qu’elle change.</translation>
</message>
<message>
<source>Kept on this computer. The present session stays as it is until you restore.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Conservées sur cet ordinateur. La séance actuelle reste telle quelle jusqu’à ce que vous restauriez.</translation>
</message>
<message>
<source>cannot be read</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>illisible</translation>
</message>
<message>
<source>as it is now</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>comme maintenant</translation>
</message>
<message>
<source>other words</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>autre libellé</translation>
</message>
<message>
<source>Show all</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Tout afficher</translation>
</message>
<message>
<source>No misspelt words found here.</source>
<extracomment>ui/townnotes_ui/spelling/note_spelling.py, ui/townnotes_ui/spelling/summary_spelling.py</extracomment>
<translation>Aucun mot mal orthographié ici.</translation>
</message>
<message>
<source>Spelling is not checked: it is turned off in the settings.</source>
<extracomment>ui/townnotes_ui/spelling/speller.py</extracomment>
<translation>L’orthographe n’est pas vérifiée : la vérification est désactivée dans les paramètres.</translation>
</message>
<message>
<source>Spelling is not checked: the spelling checker keeps failing here.</source>
<extracomment>ui/townnotes_ui/spelling/speller.py</extracomment>
<translation>L’orthographe n’est pas vérifiée : le correcteur orthographique échoue à chaque fois ici.</translation>
</message>
<message>
<source>Spelling is not checked: chunspell, the spelling checker, is not installed.</source>
<extracomment>ui/townnotes_ui/spelling/speller.py</extracomment>
<translation>L’orthographe n’est pas vérifiée : chunspell, le correcteur orthographique, n’est pas installé.</translation>
</message>
<message>
<source>Spelling of “{word}”</source>
<extracomment>ui/townnotes_ui/spelling/suggestions.py</extracomment>
<translation>Orthographe de « {word} »</translation>
</message>
<message>
<source>No suggestions</source>
<extracomment>ui/townnotes_ui/spelling/suggestions.py</extracomment>
<translation>Aucune suggestion</translation>
</message>
<message>
<source>Add to dictionary</source>
<extracomment>ui/townnotes_ui/spelling/suggestions.py</extracomment>
<translation>Ajouter au dictionnaire</translation>
</message>
<message>
<source>spelling</source>
<extracomment>ui/townnotes_ui/spelling/summary_spelling.py</extracomment>
<translation>orthographe</translation>
</message>
<message>
<source>The session shown here stays open.</source>
<extracomment>ui/townnotes_ui/starting/not_opened.py</extracomment>
<translation>La séance affichée ici reste ouverte.</translation>
</message>
<message>
<source>It is closed there: open it here</source>
<extracomment>ui/townnotes_ui/starting/not_opened.py, ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Elle y est fermée : l’ouvrir ici</translation>
</message>
<message>
<source>Open “{stem}”</source>
<extracomment>ui/townnotes_ui/starting/not_opened.py</extracomment>
<translation>Ouvrir « {stem} »</translation>
</message>
<message>
<source>not found</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>introuvable</translation>
</message>
<message>
<source>cannot be looked into</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>impossible à examiner</translation>
</message>
<message>
<source>open elsewhere</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>ouverte ailleurs</translation>
</message>
<message>
<source>being prepared</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>en préparation</translation>
</message>
<message>
<source>floor open</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>débat ouvert</translation>
</message>
<message>
<source>floor closed</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>débat clos</translation>
</message>
<message>
<source>draft</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>projet</translation>
</message>
<message>
<source>final</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>final</translation>
</message>
<message>
<source>no date yet</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>pas encore de date</translation>
</message>
<message>
<source>Recent townhalls</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>Réunions publiques récentes</translation>
</message>
<message>
<source>Recent</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Récentes</translation>
</message>
<message>
<source>None yet. “Practise a call” shows the whole way, in twenty minutes.</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Aucune encore. « S’entraîner avec un appel » montre tout le parcours, en vingt minutes.</translation>
</message>
<message>
<source>New townhall…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Nouvelle réunion publique…</translation>
</message>
<message>
<source>from nothing; all about it can wait</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>à partir de rien ; toutes les indications peuvent attendre</translation>
</message>
<message>
<source>in mid-call: somebody speaks, five people wait, nothing is real</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>en plein appel : quelqu’un parle, cinq personnes attendent, rien n’est réel</translation>
</message>
<message>
<source>Open…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Ouvrir…</translation>
</message>
<message>
<source>a townhall’s file, or drop it here</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>le fichier d’une réunion publique, ou déposez-le ici</translation>
</message>
<message>
<source>Next in a series…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Suivante d’une série…</translation>
</message>
<message>
<source>with the conveners, categories and themes of the one before</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>avec les organisateurs, les catégories et les thèmes de la précédente</translation>
</message>
<message>
<source>Continue from a folder…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Continuer à partir d’un dossier…</translation>
</message>
<message>
<source>another laptop takes notes already</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>un autre ordinateur prend déjà des notes</translation>
</message>
<message>
<source>is being opened …</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>ouverture en cours …</translation>
</message>
<message>
<source>Begin</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Commencer</translation>
</message>
<message>
<source>Works offline · no account</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Fonctionne hors ligne · sans compte</translation>
</message>
<message>
<source>townnotes</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>townnotes</translation>
</message>
<message>
<source>Notes of live townhalls, from the speakers’ list to the Word summary.</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Notes de réunions publiques en direct, de la liste des orateurs au résumé dans Word.</translation>
</message>
<message>
<source>This file was not opened</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Ce fichier n’a pas été ouvert</translation>
</message>
<message>
<source>Go on with “{stem}”</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Continuer avec « {stem} »</translation>
</message>
<message numerus="yes">
<source>A note from before is in no session: look at it|{n} notes from before are in no session: look at them</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>
<numerusform>Une note antérieure n’est dans aucune séance : la consulter</numerusform>
<numerusform>{n} notes antérieures ne sont dans aucune séance : les consulter</numerusform>
</translation>
</message>
<message>
<source>Enter opens · Delete takes off the list</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Entrée ouvre · Suppr retire de la liste</translation>
</message>
<message>
<source>It is not where it was: Enter looks for it · Delete takes it off</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Elle n’est plus où elle était : Entrée la cherche · Suppr la retire</translation>
</message>
<message>
<source>Rests on</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Repose sur</translation>
</message>
<message>
<source>Style</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Style</translation>
</message>
<message>
<source>Remarks</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Remarques</translation>
</message>
<message>
<source>Style · {findings}</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py</extracomment>
<translation>Style · {findings}</translation>
</message>
<message>
<source>Remarks · {count}</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py</extracomment>
<translation>Remarques · {count}</translation>
</message>
<message>
<source>Paragraph edited</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>Paragraphe modifié</translation>
</message>
<message>
<source>Draft again</source>
<extracomment>ui/townnotes_ui/summary/drafting.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Rédiger de nouveau</translation>
</message>
<message>
<source>Sentence confirmed</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>Phrase confirmée</translation>
</message>
<message>
<source>Points linked</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>Éléments liés</translation>
</message>
<message>
<source>Point unlinked</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>Élément délié</translation>
</message>
<message>
<source>Sentence added</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>Phrase ajoutée</translation>
</message>
<message>
<source>Style fixed</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>Style corrigé</translation>
</message>
<message>
<source>Listed as additional topic</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>Indiqué comme sujet complémentaire</translation>
</message>
<message>
<source>Given a paragraph</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>Paragraphe attribué</translation>
</message>
<message>
<source>The summary is final. Reopen it to change it.</source>
<extracomment>ui/townnotes_ui/summary/drafting.py, ui/townnotes_ui/summary/final.py, townnotes/domain/commands/replacing.py</extracomment>
<translation>Le résumé est final. Rouvrez-le pour le modifier.</translation>
</message>
<message>
<source>What it rests on</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Ce sur quoi elle repose</translation>
</message>
<message>
<source>Edit paragraph</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Modifier le paragraphe</translation>
</message>
<message>
<source>Confirm</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Confirmer</translation>
</message>
<message>
<source>The sentence is still correct as it stands</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>La phrase reste exacte telle quelle</translation>
</message>
<message>
<source>Choose points</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Choisir les éléments</translation>
</message>
<message>
<source>Link the sentence to points, or unlink it</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Lier la phrase à des éléments, ou l’en délier</translation>
</message>
<message>
<source>List as additional topic</source>
<extracomment>ui/townnotes_ui/summary/evidence.py, ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>Indiquer comme sujet complémentaire</translation>
</message>
<message>
<source>Send this theme to “Additional topics covered were”</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Envoyer ce thème sous « Additional topics covered were »</translation>
</message>
<message>
<source>Choose a sentence</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Choisissez une phrase</translation>
</message>
<message>
<source>This column then shows who said it, when and how.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Cette colonne montre alors qui l’a dit, quand et comment.</translation>
</message>
<message>
<source>{count} of {of_all} raised it</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Ont soulevé ce point : {count} sur {of_all}</translation>
</message>
<message>
<source>Written from the details</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Écrit à partir des données</translation>
</message>
<message>
<source>Prepare holds the fields that this sentence is made of.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Préparation contient les champs dont cette phrase est faite.</translation>
</message>
<message>
<source>This paragraph was edited by hand.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Ce paragraphe a été modifié à la main.</translation>
</message>
<message>
<source>Written by hand</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Écrit à la main</translation>
</message>
<message>
<source>In no sentence</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Dans aucune phrase</translation>
</message>
<message>
<source>Every point is in the summary</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Chaque élément figure dans le résumé</translation>
</message>
<message numerus="yes">
<source>1 waits for words: write it out in its note.|{n} wait for words: write them out in their notes.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>
<numerusform>{n} reste à formuler : développez-le dans sa note.</numerusform>
<numerusform>{n} restent à formuler : développez-les dans leurs notes.</numerusform>
</translation>
</message>
<message>
<source>The paragraphs of the others are full, or edited by hand.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Les paragraphes des autres sont complets, ou modifiés à la main.</translation>
</message>
<message numerus="yes">
<source>Its paragraph is full, or edited by hand.|Their paragraphs are full, or edited by hand.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>
<numerusform>Son paragraphe est complet, ou modifié à la main.</numerusform>
<numerusform>Leurs paragraphes sont complets, ou modifiés à la main.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 point has no theme: give it one in its note.|{n} points have no theme: give them one in their notes.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>
<numerusform>{n} élément n’a pas de thème : donnez-lui-en un dans sa note.</numerusform>
<numerusform>{n} éléments n’ont pas de thème : donnez-leur-en un dans leurs notes.</numerusform>
</translation>
</message>
<message>
<source>{count} of {of_all}</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>{count} sur {of_all}</translation>
</message>
<message>
<source>Unsupported: it rests on no point.</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Sans appui : ne repose sur aucun élément.</translation>
</message>
<message>
<source>Check: it was marked for checking.</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>À vérifier : la phrase a été marquée ainsi.</translation>
</message>
<message numerus="yes">
<source>; {n} more|; {n} more</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>
<numerusform>; {n} de plus</numerusform>
<numerusform>; {n} de plus</numerusform>
</translation>
</message>
<message>
<source>Check: {words}.</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>À vérifier : {words}.</translation>
</message>
<message>
<source>edited by hand</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>modifié à la main</translation>
</message>
<message numerus="yes">
<source>1 sentence to check|{n} sentences to check</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py, ui/townnotes_ui/summary/final.py</extracomment>
<translation>
<numerusform>{n} phrase à vérifier</numerusform>
<numerusform>{n} phrases à vérifier</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 unsupported|{n} unsupported</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>
<numerusform>{n} sans appui</numerusform>
<numerusform>{n} sans appui</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 new point|{n} new points</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>
<numerusform>{n} nouvel élément</numerusform>
<numerusform>{n} nouveaux éléments</numerusform>
</translation>
</message>
<message>
<source>a point was deleted</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>un élément a été supprimé</translation>
</message>
<message>
<source>a point of {who} was set aside</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>un élément a été mis de côté ({who})</translation>
</message>
<message>
<source>a point of {who} changed</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>un élément a changé ({who})</translation>
</message>
<message>
<source>a point changed</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>un élément a changé</translation>
</message>
<message>
<source>Add this sentence</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Ajouter cette phrase</translation>
</message>
<message>
<source>Have the selected sentence rest on these points, too</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Faire aussi reposer la phrase sélectionnée sur ces éléments</translation>
</message>
<message>
<source>New evidence: {new_points}</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Nouveaux appuis : {new_points}</translation>
</message>
<message>
<source>Give “{label}” a paragraph again</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Redonner un paragraphe à « {label} »</translation>
</message>
<message>
<source>Search the points</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Rechercher dans les éléments</translation>
</message>
<message>
<source>Points; ticked are those the sentence rests on</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Éléments ; sont cochés ceux sur lesquels la phrase repose</translation>
</message>
<message>
<source>Space links or unlinks · Esc goes back</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Espace lie ou délie · Esc revient en arrière</translation>
</message>
<message>
<source>Still open</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Encore en suspens</translation>
</message>
<message>
<source>Make final anyway</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Rendre final quand même</translation>
</message>
<message>
<source>Make final</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Rendre final</translation>
</message>
<message>
<source>to check</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>à vérifier</translation>
</message>
<message>
<source>unsupported</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>sans appui</translation>
</message>
<message>
<source>point still to word</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>élément qui reste à formuler</translation>
</message>
<message>
<source>point in no sentence</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>élément dans aucune phrase</translation>
</message>
<message>
<source>open correction by its speaker</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>rectificatif de son orateur en suspens</translation>
</message>
<message>
<source>speaker to identify: Space confirms the name</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>orateur à identifier : Espace confirme le nom</translation>
</message>
<message numerus="yes">
<source>1 point still to word|{n} points still to word</source>
<extracomment>ui/townnotes_ui/summary/final.py, ui/townnotes_ui/summary/outline.py, ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>
<numerusform>{n} élément reste à formuler</numerusform>
<numerusform>{n} éléments restent à formuler</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 point in no sentence|{n} points in no sentence</source>
<extracomment>ui/townnotes_ui/summary/final.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>
<numerusform>{n} élément dans aucune phrase</numerusform>
<numerusform>{n} éléments dans aucune phrase</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 speaker to identify|{n} speakers to identify</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>
<numerusform>{n} orateur à identifier</numerusform>
<numerusform>{n} orateurs à identifier</numerusform>
</translation>
</message>
<message>
<source>Nothing is open any more.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Plus rien n’est en suspens.</translation>
</message>
<message>
<source>{filter}. The summary can be made final anyway.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>{filter}. Le résumé peut quand même être rendu final.</translation>
</message>
<message>
<source>Lock the paragraphs, and record who did it and when</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Verrouiller les paragraphes, et consigner qui l’a fait et quand</translation>
</message>
<message>
<source>Reopen</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Rouvrir</translation>
</message>
<message>
<source>History</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Historique</translation>
</message>
<message>
<source>Draft</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Projet</translation>
</message>
<message>
<source>Final · {told}</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Final · {told}</translation>
</message>
<message>
<source>Final</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Final</translation>
</message>
<message>
<source>The notes behind it have changed the text since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Les notes sous-jacentes ont modifié le texte depuis.</translation>
</message>
<message>
<source>1 new point since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>1 nouvel élément depuis.</translation>
</message>
<message numerus="yes">
<source>{n} new point since.|{n} new points since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>
<numerusform>{n} nouvel élément depuis.</numerusform>
<numerusform>{n} nouveaux éléments depuis.</numerusform>
</translation>
</message>
<message>
<source>The notes have changed since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Les notes ont changé depuis.</translation>
</message>
<message>
<source>This text stays until it is reopened.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Ce texte reste jusqu’à ce qu’il soit rouvert.</translation>
</message>
<message>
<source>History of the summary</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Historique du résumé</translation>
</message>
<message>
<source>Made final</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Rendu final</translation>
</message>
<message>
<source>Reopened</source>
<extracomment>ui/townnotes_ui/summary/final.py, ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Rouvert</translation>
</message>
<message>
<source>Name confirmed</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Nom confirmé</translation>
</message>
<message>
<source>{heading}: still to word</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>{heading} : reste à formuler</translation>
</message>
<message>
<source>{words}, 1 point</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>{words}, 1 élément</translation>
</message>
<message numerus="yes">
<source>{words}, 1 point|{words}, {n} points</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>
<numerusform>{words}, {n} élément</numerusform>
<numerusform>{words}, {n} éléments</numerusform>
</translation>
</message>
<message>
<source>Open the note</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>Ouvrir la note</translation>
</message>
<message>
<source>Enter in the list</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>Entrée dans la liste</translation>
</message>
<message>
<source>Add a sentence</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>Ajouter une phrase</translation>
</message>
<message>
<source>T in the list: adds a sentence; the paragraph then counts as edited by hand</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>T dans la liste : ajoute une phrase ; le paragraphe est alors réputé modifié à la main</translation>
</message>
<message>
<source>N in the list: sends the theme to “Additional topics covered were”</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>N dans la liste : envoie le thème sous « Additional topics covered were »</translation>
</message>
<message>
<source>No theme</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>Pas de thème</translation>
</message>
<message>
<source>Without a paragraph</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py, ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>Sans paragraphe</translation>
</message>
<message>
<source>Style check</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Contrôle du style</translation>
</message>
<message>
<source>{words}, 1 finding</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>{words}, 1 constat</translation>
</message>
<message numerus="yes">
<source>{words}, 1 finding|{words}, {n} findings</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>
<numerusform>{words}, {n} constat</numerusform>
<numerusform>{words}, {n} constats</numerusform>
</translation>
</message>
<message>
<source>Check</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Vérifier</translation>
</message>
<message>
<source>Nothing found.</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Rien à signaler.</translation>
</message>
<message>
<source>Fix</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Corriger</translation>
</message>
<message>
<source>F in the list</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>F dans la liste</translation>
</message>
<message>
<source>Shift+F in the list</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Maj+F dans la liste</translation>
</message>
<message>
<source>Style · {count}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Style · {count}</translation>
</message>
<message numerus="yes">
<source>Fix all {n}|Fix all {n}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>
<numerusform>Corriger {n}</numerusform>
<numerusform>Corriger les {n}</numerusform>
</translation>
</message>
<message>
<source>Fix: {name}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Corriger : {name}</translation>
</message>
<message>
<source>Fix all {count} of this kind: {name}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Corriger tous les constats de ce type ({count}) : {name}</translation>
</message>
<message>
<source>add “{fix}”</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>ajouter « {fix} »</translation>
</message>
<message>
<source>remove “{said}”</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>retirer « {said} »</translation>
</message>
<message>
<source>Paragraphs of the summary</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Paragraphes du résumé</translation>
</message>
<message>
<source>{speakers} of {took_the_floor}</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>{speakers} sur {took_the_floor}</translation>
</message>
<message>
<source>How many of those who took the floor stand behind a paragraph</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Combien des personnes qui ont pris la parole sont à l’origine d’un paragraphe</translation>
</message>
<message>
<source>Coverage</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Couverture</translation>
</message>
<message>
<source>{used} of {total} points used</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Éléments utilisés : {used} sur {total}</translation>
</message>
<message>
<source>No points were noted yet.</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Aucun élément n’a encore été noté.</translation>
</message>
<message numerus="yes">
<source>1 point has no theme|{n} points have no theme</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>
<numerusform>{n} élément n’a pas de thème</numerusform>
<numerusform>{n} éléments n’ont pas de thème</numerusform>
</translation>
</message>
<message>
<source>Written in</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Rédigé en</translation>
</message>
<message>
<source>House style</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Style de rédaction</translation>
</message>
<message>
<source>The summary</source>
<extracomment>ui/townnotes_ui/summary/page.py</extracomment>
<translation>Le résumé</translation>
</message>
<message>
<source>It is being printed already.</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation>L’impression est déjà en cours.</translation>
</message>
<message>
<source>Not printed: it would still name {named}.</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation>Non imprimé, car encore nommé : {named}.</translation>
</message>
<message>
<source>Not printed: the printer does not answer.</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation>Non imprimé : l’imprimante ne répond pas.</translation>
</message>
<message numerus="yes">
<source>{n} page sent to the printer|{n} pages sent to the printer</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation>
<numerusform>{n} page envoyée à l’imprimante</numerusform>
<numerusform>{n} pages envoyées à l’imprimante</numerusform>
</translation>
</message>
<message>
<source>(left out)</source>
<extracomment>ui/townnotes_ui/summary/paragraph_edit.py</extracomment>
<translation>(omis)</translation>
</message>
<message>
<source>Cancelled: no pages were drawn.</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>Opération annulée : aucune page n’a été composée.</translation>
</message>
<message>
<source>Preview of the pages</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>Aperçu des pages</translation>
</message>
<message>
<source>Print…</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>Imprimer…</translation>
</message>
<message>
<source>Drawing the pages…</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>Composition des pages…</translation>
</message>
<message numerus="yes">
<source>{n} page so far…|{n} pages so far…</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>
<numerusform>{n} page jusqu’ici…</numerusform>
<numerusform>{n} pages jusqu’ici…</numerusform>
</translation>
</message>
<message>
<source>page {at} of {count}</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>page {at} sur {count}</translation>
</message>
<message>
<source>one page</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>une page</translation>
</message>
<message>
<source>laying out the pages</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>mise en page</translation>
</message>
<message>
<source>Preview</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>Aperçu</translation>
</message>
<message>
<source>settled</source>
<extracomment>ui/townnotes_ui/summary/remarks.py, ui/townnotes_ui/widgets/correction_words.py</extracomment>
<translation>réglée</translation>
</message>
<message>
<source>correction by {name}</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>rectificatif : {name}</translation>
</message>
<message>
<source>No remarks. Those in a summary that others edited in Word come in with it; corrections by speakers stand here, too.</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Pas de remarques. Celles d’un résumé que d’autres ont remanié dans Word arrivent avec lui ; les rectificatifs des orateurs figurent ici aussi.</translation>
</message>
<message>
<source>Remark settled</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Remarque réglée</translation>
</message>
<message>
<source>Remark opened again</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Remarque rouverte</translation>
</message>
<message>
<source>Recorded: “{words}”</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Consigné : « {words} »</translation>
</message>
<message>
<source>On “{words}”</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Sur « {words} »</translation>
</message>
<message>
<source>Open again  D</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Rouvrir  D</translation>
</message>
<message>
<source>Done  D</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Réglée  D</translation>
</message>
<message>
<source>No point waits for words.</source>
<extracomment>ui/townnotes_ui/summary/room.py</extracomment>
<translation>Aucun élément ne reste à formuler.</translation>
</message>
<message>
<source>Select the words first, or write in a paragraph.</source>
<extracomment>ui/townnotes_ui/summary/room.py</extracomment>
<translation>Sélectionnez d’abord les mots, ou écrivez dans un paragraphe.</translation>
</message>
<message>
<source>Word them</source>
<extracomment>ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>Les formuler</translation>
</message>
<message>
<source>The wording round</source>
<extracomment>ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>Le tour de formulation</translation>
</message>
<message numerus="yes">
<source>1 of {points} points waits for words: no sentence can be made of it yet.|{n} of {points} points wait for words: no sentence can be made of them yet.</source>
<extracomment>ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>
<numerusform>{n} élément sur {points} reste à formuler : il ne peut encore donner aucune phrase.</numerusform>
<numerusform>{n} éléments sur {points} restent à formuler : ils ne peuvent encore donner aucune phrase.</numerusform>
</translation>
</message>
<message>
<source>? undecided</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>? non décidé</translation>
</message>
<message>
<source>take theirs</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>prendre le leur</translation>
</message>
<message>
<source>keep ours</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>garder le nôtre</translation>
</message>
<message>
<source>both</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>les deux</translation>
</message>
<message>
<source>Unchanged</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>Inchangé</translation>
</message>
<message>
<source>Moved</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>Déplacé</translation>
</message>
<message>
<source>Deleted</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>Supprimé</translation>
</message>
<message>
<source>New</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>Nouveau</translation>
</message>
<message>
<source>Bold or italic</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>Gras ou italique</translation>
</message>
<message>
<source>Changed</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>Modifié</translation>
</message>
<message numerus="yes">
<source>Split in {n}|Split in {n}</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>
<numerusform>Divisé en {n}</numerusform>
<numerusform>Divisé en {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Merged from {n}|Merged from {n}</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>
<numerusform>Fusion de {n}</numerusform>
<numerusform>Fusion de {n}</numerusform>
</translation>
</message>
<message>
<source>{fates}, moved</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>{fates}, déplacé</translation>
</message>
<message>
<source>recognized by its words</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>reconnu à ses mots</translation>
</message>
<message>
<source>recognized by its place</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>reconnu à sa place</translation>
</message>
<message>
<source>it changed here, too, since it was exported</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>également modifié ici depuis son exportation</translation>
</message>
<message>
<source>deleted there, or written here since</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>supprimé là-bas, ou écrit ici depuis</translation>
</message>
<message>
<source>it says what the townhall’s details say</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>dit ce que disent les données de la réunion publique</translation>
</message>
<message>
<source>it is a heading there</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>est un titre là-bas</translation>
</message>
<message>
<source>it stands behind the summary, as a letterhead’s end does</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>se trouve après le résumé, comme la fin d’un en-tête</translation>
</message>
<message>
<source>by {changed_by}</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>par {changed_by}</translation>
</message>
<message numerus="yes">
<source>1 line before the summary|{n} lines before the summary</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>{n} ligne avant le résumé</numerusform>
<numerusform>{n} lignes avant le résumé</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 line of the annexes|{n} lines of the annexes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>{n} ligne des annexes</numerusform>
<numerusform>{n} lignes des annexes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 table|{n} tables</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>{n} tableau</numerusform>
<numerusform>{n} tableaux</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 footnote|{n} footnotes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>{n} note de bas de page</numerusform>
<numerusform>{n} notes de bas de page</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 text box|{n} text boxes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>{n} zone de texte</numerusform>
<numerusform>{n} zones de texte</numerusform>
</translation>
</message>
<message>
<source>An edited summary</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Un résumé remanié</translation>
</message>
<message>
<source>T take theirs · K keep ours · B both · A take all · N next undecided</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>T prendre le leur · K garder le nôtre · B les deux · A tout prendre · N non décidé suivant</translation>
</message>
<message>
<source>Compare anyway</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Comparer quand même</translation>
</message>
<message>
<source>The summary changed meanwhile: look at it again.</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Le résumé a changé entre-temps : examinez-le de nouveau.</translation>
</message>
<message>
<source>Edited summary accepted</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Résumé remanié accepté</translation>
</message>
<message>
<source>Accepted: {what}. One undo reverses all of it.</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Accepté : {what}. Une seule annulation revient sur l’ensemble.</translation>
</message>
<message numerus="yes">
<source>1 change|{n} changes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>{n} modification</numerusform>
<numerusform>{n} modifications</numerusform>
</translation>
</message>
<message>
<source>no paragraph differs</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>aucun paragraphe ne diffère</translation>
</message>
<message numerus="yes">
<source>1 undecided, which stays as it is here|{n} undecided, which stay as they are here</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>{n} non décidé, qui reste comme ici</numerusform>
<numerusform>{n} non décidés, qui restent comme ici</numerusform>
</translation>
</message>
<message>
<source>left aside: {aside}</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>laissé de côté : {aside}</translation>
</message>
<message>
<source>Accept {what}  ↵</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Accepter {what}  ↵</translation>
</message>
<message>
<source>Reopen and accept {what}  ↵</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Rouvrir et accepter {what}  ↵</translation>
</message>
<message>
<source>Nothing to accept</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Rien à accepter</translation>
</message>
<message>
<source>Changes of the summary</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Modifications du résumé</translation>
</message>
<message>
<source>{one} and {other}</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>{one} et {other}</translation>
</message>
<message>
<source>Here</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>Ici</translation>
</message>
<message>
<source>In the file, changed by {by}</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>Dans le fichier, modification : {by}</translation>
</message>
<message>
<source>Nothing stands here for it.</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>Rien n’y correspond ici.</translation>
</message>
<message>
<source>It is not in the file.</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>Absent du fichier.</translation>
</message>
<message>
<source>As it was exported: {exported}</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>Tel qu’exporté : {exported}</translation>
</message>
<message numerus="yes">
<source>Show {n} more|Show {n} more</source>
<extracomment>ui/townnotes_ui/widgets/cards.py</extracomment>
<translation>
<numerusform>En afficher {n} de plus</numerusform>
<numerusform>En afficher {n} de plus</numerusform>
</translation>
</message>
<message>
<source>noted by {takers}</source>
<extracomment>ui/townnotes_ui/widgets/cards.py</extracomment>
<translation>noté par {takers}</translation>
</message>
<message>
<source>Correction of {day}: {split}</source>
<extracomment>ui/townnotes_ui/widgets/correction_words.py</extracomment>
<translation>Rectificatif du {day} : {split}</translation>
</message>
<message>
<source>used</source>
<extracomment>ui/townnotes_ui/widgets/correction_words.py</extracomment>
<translation>repris</translation>
</message>
<message>
<source>Spelling is checked in notes and in the summary.</source>
<extracomment>ui/townnotes_ui/widgets/room.py</extracomment>
<translation>L’orthographe est vérifiée dans les notes et dans le résumé.</translation>
</message>
<message>
<source>Esc closes this</source>
<extracomment>ui/townnotes_ui/widgets/sheet.py</extracomment>
<translation>Esc ferme ce volet</translation>
</message>
<message>
<source>Open beside</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>Ouvrir à côté</translation>
</message>
<message>
<source>Open instead</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>Ouvrir à la place</translation>
</message>
<message>
<source>“{stem}” is to be opened. This session stays open beside it.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>« {stem} » doit être ouvert. Cette séance reste ouverte à côté.</translation>
</message>
<message>
<source>Join…</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>Rejoindre…</translation>
</message>
<message>
<source>The link leads to a live townhall.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>Le lien mène à une réunion publique en direct.</translation>
</message>
<message>
<source>The link leads nowhere that this version of townnotes knows.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>Le lien ne mène à rien que cette version de townnotes connaisse.</translation>
</message>
<message>
<source>A second window could not be started.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>Une seconde fenêtre n’a pas pu être lancée.</translation>
</message>
<message>
<source>Nobody has the floor here: it has no speaker.</source>
<extracomment>ui/townnotes_ui/window/people_changes.py</extracomment>
<translation>Personne n’a la parole ici : il n’y a pas d’orateur.</translation>
</message>
<message>
<source>participant renamed</source>
<extracomment>ui/townnotes_ui/window/people_changes.py</extracomment>
<translation>participant renommé</translation>
</message>
<message>
<source>Rename {shown}</source>
<extracomment>ui/townnotes_ui/window/people_changes.py</extracomment>
<translation>Renommer {shown}</translation>
</message>
<message>
<source>Text at {per_cent} %</source>
<extracomment>ui/townnotes_ui/window/text_zoom.py</extracomment>
<translation>Texte à {per_cent} %</translation>
</message>
<message>
<source>meeting {hours_and_minutes}</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>réunion {hours_and_minutes}</translation>
</message>
<message>
<source>ends ≈ {ends}</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>fin ≈ {ends}</translation>
</message>
<message>
<source>view only</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>consultation seule</translation>
</message>
<message>
<source>✕ not saved</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>✕ non enregistré</translation>
</message>
<message>
<source>not yet saved</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>pas encore enregistré</translation>
</message>
<message>
<source>saved</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>enregistré</translation>
</message>
<message>
<source>The session is still being loaded; then your note is saved. Close again to leave: it is offered then as a text when townnotes starts.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>La séance est encore en cours de chargement ; ensuite, votre note sera enregistrée. Fermez de nouveau pour quitter : elle vous sera alors proposée sous forme de texte au démarrage de townnotes.</translation>
</message>
<message>
<source>Not everything is in the session’s file. Close again to leave: the rest is kept on this computer, and added when you open this session again.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Le fichier de la séance ne contient pas tout. Fermez de nouveau pour quitter : le reste est conservé sur cet ordinateur et sera ajouté à la réouverture de cette séance.</translation>
</message>
<message>
<source>What you typed is in no session: continue in a salvaged copy first. Close again to leave: it is kept as a text then, and offered when townnotes starts.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Ce que vous avez tapé n’est dans aucune séance : continuez d’abord dans une copie récupérée. Fermez de nouveau pour quitter : le texte sera alors conservé et proposé au démarrage de townnotes.</translation>
</message>
<message>
<source>Not everything is on the disk, and it could be kept nowhere else: save it elsewhere or copy all first. Close again to leave anyway, and lose it.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Le disque ne contient pas tout, et le reste n’a pu être conservé nulle part ailleurs : enregistrez-le d’abord ailleurs ou copiez tout. Fermez de nouveau pour quitter quand même et le perdre.</translation>
</message>
<message>
<source>Everything is saved again.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Tout est de nouveau enregistré.</translation>
</message>
<message>
<source>This session is view only: nothing is changed or saved.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Cette séance est en consultation seule : rien n’est modifié ni enregistré.</translation>
</message>
<message>
<source>Saved at {time}, in “{file}”. It saves by itself as you type.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Enregistré à {time}, dans « {file} ». L’enregistrement est automatique pendant la saisie.</translation>
</message>
<message>
<source> A report is in {report}.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation> Un rapport se trouve dans {report}.</translation>
</message>
<message>
<source>Something went wrong in townnotes.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Un problème est survenu dans townnotes.</translation>
</message>
<message>
<source>What you typed last is not saved yet.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Votre dernière saisie n’est pas encore enregistrée.</translation>
</message>
<message>
<source>What you typed is saved.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Ce que vous avez tapé est enregistré.</translation>
</message>
<message>
<source>Nobody is waiting, so nothing was copied.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>Personne n’attend : rien n’a donc été copié.</translation>
</message>
<message>
<source>No speaking time is running out, so nothing was copied.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>Aucun temps de parole n’est en cours : rien n’a donc été copié.</translation>
</message>
<message>
<source>No contact for written inputs is listed in Prepare; nothing was copied.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>Aucun contact pour les contributions écrites n’est indiqué dans Préparation ; rien n’a été copié.</translation>
</message>
<message>
<source>Copied: {said}</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>Copié : {said}</translation>
</message>
<message>
<source>The stage shows no message.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>L’affichage public ne montre aucun message.</translation>
</message>
<message>
<source>On the stage: {words}</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>Sur l’affichage public : {words}</translation>
</message>
<message>
<source>On the stage, as soon as it is open: {words}</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>Sur l’affichage public, dès qu’il sera ouvert : {words}</translation>
</message>
<message>
<source>Shown to everybody in the call</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>Visible par tous dans l’appel</translation>
</message>
<message>
<source>Enter shows it; leave it empty to show none.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>Entrée l’affiche ; laissez vide pour n’en afficher aucun.</translation>
</message>
<message>
<source>Speaking time – townnotes</source>
<extracomment>ui/townnotes_ui/windows/stage.py</extracomment>
<translation>Temps de parole – townnotes</translation>
</message>
<message>
<source>Speaking time, for the call</source>
<extracomment>ui/townnotes_ui/windows/stage.py</extracomment>
<translation>Temps de parole, pour l’appel</translation>
</message>
<message>
<source>Strip – townnotes</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>Bandeau – townnotes</translation>
</message>
<message>
<source>Strip: the note beside the call</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>Bandeau : la note à côté de l’appel</translation>
</message>
<message>
<source>Back to the window</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>Retour à la fenêtre</translation>
</message>
<message>
<source>Back to the window (Esc)</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>Retour à la fenêtre (Esc)</translation>
</message>
<message>
<source>Drag to move the strip, or press Alt with an arrow</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>Faites glisser pour déplacer le bandeau, ou appuyez sur Alt et une flèche</translation>
</message>
<message>
<source>nobody waiting · {words}</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>personne en attente · {words}</translation>
</message>
<message>
<source>list open</source>
<extracomment>ui/townnotes_ui/windows/strip.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation>liste ouverte</translation>
</message>
<message>
<source>next: {first}</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>suivant : {first}</translation>
</message>
<message>
<source>Note: the line you are in</source>
<extracomment>ui/townnotes_ui/windows/strip_line.py</extracomment>
<translation>Note : la ligne où vous êtes</translation>
</message>
<message>
<source>{read}?</source>
<extracomment>ui/townnotes_ui/windows/strip_session.py</extracomment>
<translation>{read} ?</translation>
</message>
<message>
<source>Theme {label}, Ctrl+{key}</source>
<extracomment>ui/townnotes_ui/windows/theme_chips.py</extracomment>
<translation>Thème {label}, Ctrl+{key}</translation>
</message>
<message>
<source>no time limit</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>sans limite de temps</translation>
</message>
<message>
<source>{clock} over</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>dépassement : {clock}</translation>
</message>
<message>
<source>{clock} left</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>reste {clock}</translation>
</message>
<message>
<source>{left} of {clock}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>{left} sur {clock}</translation>
</message>
<message>
<source>Please conclude</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>Veuillez conclure</translation>
</message>
<message>
<source>Please conclude now</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>Veuillez conclure maintenant</translation>
</message>
<message>
<source>Paused · {left}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>Suspendu · {left}</translation>
</message>
<message>
<source>Now speaking</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>A la parole</translation>
</message>
<message>
<source>Next to speak</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>Parlera ensuite</translation>
</message>
<message>
<source>Next: {map}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>Suivant : {map}</translation>
</message>
<message>
<source>of {clock}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>sur {clock}</translation>
</message>
<message>
<source>not running</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>arrêté</translation>
</message>
<message>
<source>soon over</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>bientôt fini</translation>
</message>
<message>
<source>nearly over</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>presque fini</translation>
</message>
<message>
<source>over time</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>temps dépassé</translation>
</message>
<message>
<source>paused</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>suspendu</translation>
</message>
<message numerus="yes">
<source>{n} waiting|{n} waiting</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>
<numerusform>{n} en attente</numerusform>
<numerusform>{n} en attente</numerusform>
</translation>
</message>
<message>
<source>first</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>première</translation>
</message>
<message>
<source>second</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>deuxième</translation>
</message>
<message>
<source>third</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>troisième</translation>
</message>
<message>
<source>fourth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>quatrième</translation>
</message>
<message>
<source>fifth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>cinquième</translation>
</message>
<message>
<source>sixth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>sixième</translation>
</message>
<message>
<source>seventh</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>septième</translation>
</message>
<message>
<source>eighth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>huitième</translation>
</message>
<message>
<source>ninth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>neuvième</translation>
</message>
<message>
<source>{number}st</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>{number}e</translation>
</message>
<message>
<source>{number}nd</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>{number}e</translation>
</message>
<message>
<source>{number}rd</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>{number}e</translation>
</message>
<message>
<source>{number}th</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>{number}e</translation>
</message>
<message>
<source>1st</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>1re</translation>
</message>
<message>
<source>{hours} h {minutes}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>{hours} h {minutes}</translation>
</message>
<message>
<source>Speaking time: {clock}, {state}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>Temps de parole : {clock}, {state}</translation>
</message>
<message>
<source>A participant</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>Un participant</translation>
</message>
<message>
<source>late request</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>demande tardive</translation>
</message>
<message>
<source>spoke {times}× {clock} · org. {times2}×</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>a parlé {times}× {clock} · org. {times2}×</translation>
</message>
<message>
<source>spoke {times}× {clock}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>a parlé {times}× {clock}</translation>
</message>
<message>
<source>org. {times}× {clock}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>org. {times}× {clock}</translation>
</message>
<message>
<source>heard through interpretation</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>entendu par interprétation</translation>
</message>
<message>
<source>heard through interpretation from {language}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>entendu par interprétation depuis : {language}</translation>
</message>
<message>
<source>Point worded</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation>Élément formulé</translation>
</message>
<message>
<source>Points joined</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation>Éléments réunis</translation>
</message>
<message>
<source>Said to be opposites</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation>Déclarés contraires</translation>
</message>
<message>
<source>Kept apart</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation>Laissés distincts</translation>
</message>
<message>
<source>{words}, key {key}</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>{words}, touche {key}</translation>
</message>
<message>
<source>all of them</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>toutes</translation>
</message>
<message>
<source>Most similar points of the theme</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>Éléments les plus semblables du thème</translation>
</message>
<message>
<source>Similar points in the theme</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>Éléments semblables du thème</translation>
</message>
<message>
<source>says the same</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>dit la même chose</translation>
</message>
<message>
<source>the opposite</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>le contraire</translation>
</message>
<message>
<source>keep apart</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>laisser distinct</translation>
</message>
<message>
<source>← → choose</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>← → choisir</translation>
</message>
<message>
<source>T accepts the first, then the next</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>T accepte le premier, puis le suivant</translation>
</message>
<message>
<source>{words}, {below}, alike by {share} per cent</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>{words}, {below}, similitude de {share} pour cent</translation>
</message>
<message>
<source>Worded so far</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>Formulé jusqu’ici</translation>
</message>
<message numerus="yes">
<source>1 point waits for words|{n} points wait for words</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>
<numerusform>{n} élément reste à formuler</numerusform>
<numerusform>{n} éléments restent à formuler</numerusform>
</translation>
</message>
<message>
<source>No point waits for words</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>Aucun élément ne reste à formuler</translation>
</message>
<message numerus="yes">
<source>1 done|{n} done</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>
<numerusform>{n} fait</numerusform>
<numerusform>{n} faits</numerusform>
</translation>
</message>
<message>
<source>Go to the summary</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>Aller au résumé</translation>
</message>
<message>
<source>No point waits for words: each makes a sentence as noted.</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>Aucun élément ne reste à formuler : chacun donne une phrase tel que noté.</translation>
</message>
<message>
<source>No point waits for words. {counted}.</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>Aucun élément ne reste à formuler. {counted}.</translation>
</message>
<message numerus="yes">
<source>1 point was worded|{n} points were worded</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>
<numerusform>{n} élément a été formulé</numerusform>
<numerusform>{n} éléments ont été formulés</numerusform>
</translation>
</message>
<message>
<source>less than a minute</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>moins d’une minute</translation>
</message>
<message>
<source>about {minutes} min</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>environ {minutes} min</translation>
</message>
<message>
<source>no theme</source>
<extracomment>ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation>pas de thème</translation>
</message>
<message>
<source>postponed</source>
<extracomment>ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation>reporté</translation>
</message>
<message>
<source>perhaps the opposite</source>
<extracomment>ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation>peut-être le contraire</translation>
</message>
<message>
<source>It waits because {reason}. Give it a stance or other words; Enter postpones it.</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>En attente : {reason}. Donnez une position ou un autre libellé ; Entrée reporte l’élément.</translation>
</message>
<message>
<source>Worded: {turn}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Formulé : {turn}</translation>
</message>
<message>
<source>Postponed: {point}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Reporté : {point}</translation>
</message>
<message>
<source>No similar point in its theme.</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Pas d’élément semblable dans son thème.</translation>
</message>
<message>
<source>Joined with: {words_of}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Réuni avec : {words_of}</translation>
</message>
<message>
<source>The opposite of: {words_of}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Contraire de : {words_of}</translation>
</message>
<message>
<source>Kept apart from: {words_of}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Laissé distinct de : {words_of}</translation>
</message>
<message>
<source>Words for the summary</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Libellé pour le résumé</translation>
</message>
<message>
<source>Words · F2 or type</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Libellé · F2 ou tapez</translation>
</message>
<message>
<source>Enter accepts and goes to the next · Esc leaves</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Entrée accepte et passe au suivant · Esc quitte</translation>
</message>
<message>
<source>As noted</source>
<extracomment>ui/townnotes_ui/wording_round/sides.py, townnotes/domain/entities/points.py</extracomment>
<translation>Tel que noté</translation>
</message>
<message>
<source>No sentence yet</source>
<extracomment>ui/townnotes_ui/wording_round/sides.py</extracomment>
<translation>Pas encore de phrase</translation>
</message>
<message>
<source>agrees</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>approuve</translation>
</message>
<message>
<source>asks</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>demande</translation>
</message>
<message>
<source>emphasizes</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>insiste</translation>
</message>
<message>
<source>doubts</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>doute</translation>
</message>
<message>
<source>informs</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>informe</translation>
</message>
<message>
<source>says again</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>répète</translation>
</message>
<message>
<source>How it was said</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>Façon dont c’était dit</translation>
</message>
<message>
<source>Type a few letters of the stance</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>Tapez quelques lettres de la position</translation>
</message>
<message>
<source>No matching stance.</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>Aucune position correspondante.</translation>
</message>
<message>
<source>Nothing was compared with it.</source>
<extracomment>townnotes/after_call/earlier.py</extracomment>
<translation>Aucune comparaison n’a été faite.</translation>
</message>
<message>
<source>“{name}” is of this townhall, and of no earlier one. {nothing}</source>
<extracomment>townnotes/after_call/earlier.py</extracomment>
<translation>« {name} » concerne cette réunion publique même, et non une précédente. {nothing}</translation>
</message>
<message>
<source>.townnotes</source>
<extracomment>townnotes/archive/folders.py, townnotes/beginning.py, townnotes/safety/backups.py, townnotes/safety/privacy/clean_copy.py</extracomment>
<translation>.townnotes</translation>
</message>
<message>
<source>“{path}”: a session's name ends in {ending}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>« {path} » : le nom d’une séance se termine par {ending}.</translation>
</message>
<message>
<source>“{source}” is not an ordinary file.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>« {source} » n’est pas un fichier ordinaire.</translation>
</message>
<message>
<source>{source}: this is not UTF-8 text (byte {byte}).</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>{source} : ce n’est pas du texte UTF-8 (octet {byte}).</translation>
</message>
<message>
<source>“{source}” could not be read: {reason}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>Lecture impossible de « {source} » : {reason}.</translation>
</message>
<message>
<source>{source}: {refusal}</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>{source} : {refusal}</translation>
</message>
<message>
<source>{wrong} No session was begun.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>{wrong} Aucune séance n’a été commencée.</translation>
</message>
<message>
<source>“{path}” {damaged}. It was left as it is. {look}</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>« {path} » : {damaged}. Ce fichier est resté tel quel. {look}</translation>
</message>
<message>
<source>There is no summary in “{wanted}”; it can be in {known}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>Il n’y a pas de résumé en « {wanted} » ; langues possibles : {known}.</translation>
</message>
<message>
<source>The summary is final: it has one text, in one style and language. Reopen it in the window to have another; nothing was written.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>Le résumé est final : il n’a qu’un texte, dans un seul style et une seule langue. Rouvrez-le dans la fenêtre pour en obtenir un autre ; rien n’a été écrit.</translation>
</message>
<message>
<source>{name}: this is not UTF-8 text (byte {byte}).</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>{name} : ce n’est pas du texte UTF-8 (octet {byte}).</translation>
</message>
<message>
<source>“{name}” could not be read: {reason}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>Lecture impossible de « {name} » : {reason}.</translation>
</message>
<message>
<source>There is no house style “{name}”; there are: {known}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>Il n’y a pas de style de rédaction « {name} » ; styles disponibles : {known}.</translation>
</message>
<message>
<source>There is no merge to undo.</source>
<extracomment>townnotes/changes/large_change.py</extracomment>
<translation>Il n’y a pas de fusion à annuler.</translation>
</message>
<message>
<source>There is nothing to {value}.</source>
<extracomment>townnotes/changes/undo.py</extracomment>
<translation>Il n’y a rien à {value}.</translation>
</message>
<message>
<source>undo</source>
<extracomment>townnotes/changes/undo.py</extracomment>
<translation>annuler</translation>
</message>
<message>
<source>redo</source>
<extracomment>townnotes/changes/undo.py</extracomment>
<translation>rétablir</translation>
</message>
<message>
<source>Nothing was recorded from “{missing}”. Nothing was written.</source>
<extracomment>townnotes/command_line/after_call.py</extracomment>
<translation>Rien n’a été consigné pour « {missing} ». Rien n’a été écrit.</translation>
</message>
<message>
<source>No earlier townhall is known: name one with --earlier FILE.townnotes.</source>
<extracomment>townnotes/command_line/after_call.py</extracomment>
<translation>Aucune réunion publique antérieure n’est connue : indiquez-en une avec --earlier FICHIER.townnotes.</translation>
</message>
<message>
<source>There is no folder “{one}”. Nothing was read.</source>
<extracomment>townnotes/command_line/archive.py</extracomment>
<translation>Le dossier « {one} » n’existe pas. Rien n’a été lu.</translation>
</message>
<message>
<source>The index of the archive cannot be read. The townhalls are untouched.</source>
<extracomment>townnotes/command_line/archive.py</extracomment>
<translation>L’index des archives est illisible. Les réunions publiques sont intactes.</translation>
</message>
<message>
<source>“{words}” is said everywhere: ask for a word that tells more.</source>
<extracomment>townnotes/command_line/archive.py</extracomment>
<translation>« {words} » se dit partout : cherchez un mot plus précis.</translation>
</message>
<message>
<source>Say where the backup is to be written: -o NEW.townnotes.</source>
<extracomment>townnotes/command_line/backups.py</extracomment>
<translation>Indiquez où écrire la copie de sauvegarde : -o NOUVEAU.townnotes.</translation>
</message>
<message>
<source>Name two sessions to merge, or more. Nothing was written.</source>
<extracomment>townnotes/command_line/colleagues.py</extracomment>
<translation>Indiquez au moins deux séances à fusionner. Rien n’a été écrit.</translation>
</message>
<message>
<source>“{one}” is none of the files to merge. Nothing was written.</source>
<extracomment>townnotes/command_line/colleagues.py</extracomment>
<translation>« {one} » ne figure pas parmi les fichiers à fusionner. Rien n’a été écrit.</translation>
</message>
<message>
<source>“{one}” is named twice with --same or --other. Nothing was written.</source>
<extracomment>townnotes/command_line/colleagues.py</extracomment>
<translation>« {one} » est indiqué deux fois avec --same ou --other. Rien n’a été écrit.</translation>
</message>
<message>
<source>A session begins --from a JSON file or --after a townhall, not both.</source>
<extracomment>townnotes/command_line/commands.py</extracomment>
<translation>Une séance commence à partir d’un fichier JSON (--from) ou à la suite d’une réunion publique (--after), mais pas les deux.</translation>
</message>
<message>
<source>“{target}”: the speaking times are written as .csv.</source>
<extracomment>townnotes/command_line/commands.py</extracomment>
<translation>« {target} » : les temps de parole s’enregistrent en .csv.</translation>
</message>
<message>
<source>Not everywhere: {left}</source>
<extracomment>townnotes/command_line/erasing.py</extracomment>
<translation>Pas partout : {left}</translation>
</message>
<message>
<source>“{pattern}”: the name ends in the format, such as .docx.</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation>« {pattern} » : le nom se termine par le format, par exemple .docx.</translation>
</message>
<message>
<source>There is no place {unknown} in a name; there are: {known}.</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation>Le repère {unknown} n’existe pas dans un nom ; repères disponibles : {known}.</translation>
</message>
<message>
<source>“{folder}” is not a folder: with --name, --to is the folder to write in.</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation>« {folder} » n’est pas un dossier : avec --name, --to désigne le dossier de destination.</translation>
</message>
<message>
<source>{refusal} (--allow-leaks)</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation>{refusal} (--allow-leaks)</translation>
</message>
<message>
<source>“{kind}” is not a kind of file. The kinds are: {kinds}.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>« {kind} » n’est pas un type de fichier. Types possibles : {kinds}.</translation>
</message>
<message>
<source>{error} Its columns are {headings}: say what they hold by --column, such as --column "{split}=name".</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>{error} Ses colonnes sont {headings} : indiquez ce qu’elles contiennent avec --column, par exemple --column "{split}=name".</translation>
</message>
<message>
<source>“{one}” does not say what a column holds: it is HEADING=WHAT, and WHAT one of {meanings}.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>« {one} » n’indique pas ce que contient une colonne : écrivez EN-TÊTE=CONTENU, où CONTENU est l’une de ces valeurs : {meanings}.</translation>
</message>
<message>
<source>{name} has {count} meetings ({each}). Say which by --meeting; nothing of it was written.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>Réunions contenues dans {name} : {count} ({each}). Indiquez laquelle avec --meeting ; rien n’en a été repris.</translation>
</message>
<message>
<source>{name}: {assumed} If not, say --other-day; nothing of it was written.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>{name} : {assumed} Dans le cas contraire, précisez --other-day ; rien n’en a été repris.</translation>
</message>
<message>
<source>{name}: {said} If not, say --other-day; nothing of it was written.</source>
<extracomment>townnotes/command_line/importing_words.py</extracomment>
<translation>{name} : {said} Dans le cas contraire, précisez --other-day ; rien n’en a été repris.</translation>
</message>
<message>
<source>A mail is printed, not written as a table: give --mail or --to, not both.</source>
<extracomment>townnotes/command_line/lists.py</extracomment>
<translation>Un courriel s’affiche et ne s’enregistre pas comme tableau : indiquez --mail ou --to, pas les deux.</translation>
</message>
<message>
<source>“{target}” exists already; it was left as it is. Choose another name.</source>
<extracomment>townnotes/command_line/salvaging.py, townnotes/store/backup.py</extracomment>
<translation>« {target} » existe déjà ; ce fichier est resté tel quel. Choisissez un autre nom.</translation>
</message>
<message>
<source>“{filename}” cannot be written: {reason}.</source>
<extracomment>townnotes/command_line/server.py</extracomment>
<translation>Écriture impossible de « {filename} » : {reason}.</translation>
</message>
<message>
<source>“{words}”: say the name and port of the server, as live.example.org:5433.</source>
<extracomment>townnotes/command_line/server.py</extracomment>
<translation>« {words} » : indiquez le nom et le port du serveur, par exemple live.example.org:5433.</translation>
</message>
<message>
<source>The summary is final, and the file changes it. Say --reopen to take it in; nothing was written.</source>
<extracomment>townnotes/command_line/taking_back.py</extracomment>
<translation>Le résumé est final et le fichier le modifie. Précisez --reopen pour reprendre les modifications ; rien n’a été écrit.</translation>
</message>
<message>
<source>The folder “{folder}” could not be made: {reason}. Choose another with --folder.</source>
<extracomment>townnotes/demo.py</extracomment>
<translation>Le dossier « {folder} » n’a pas pu être créé : {reason}. Choisissez-en un autre avec --folder.</translation>
</message>
<message>
<source>There is no gap any more. Nothing was changed.</source>
<extracomment>townnotes/domain/commands/after_call/call_words.py</extracomment>
<translation>Il n’y a plus de lacune. Rien n’a été modifié.</translation>
</message>
<message>
<source>This point was deleted meanwhile. The reply is still in the field.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation>Cet élément a été supprimé entre-temps. La réponse est toujours dans le champ.</translation>
</message>
<message>
<source>This point is private: it was sent to nobody. Nothing was kept.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation>Cet élément est privé : il n’a été envoyé à personne. Rien n’a été conservé.</translation>
</message>
<message>
<source>Type what the speaker wants recorded first.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation>Saisissez d’abord ce que l’orateur souhaite voir consigné.</translation>
</message>
<message>
<source>A correction needs the date of the reply.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation>Un rectificatif doit porter la date de la réponse.</translation>
</message>
<message>
<source>This point was deleted meanwhile. Nothing was changed.</source>
<extracomment>townnotes/domain/commands/after_call/reiterations.py</extracomment>
<translation>Cet élément a été supprimé entre-temps. Rien n’a été modifié.</translation>
</message>
<message>
<source>Closing</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>Clôture</translation>
</message>
<message>
<source>These items are on the agenda already; nothing was added.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>Ces points figurent déjà à l’ordre du jour ; rien n’a été ajouté.</translation>
</message>
<message>
<source>{count} {stand} under “{title}”: the item stays on the agenda.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>« {title} » : {count} {stand} ; le point reste à l’ordre du jour.</translation>
</message>
<message>
<source>“{title}” is the last item of the agenda; it stays open.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>« {title} » est le dernier point de l’ordre du jour ; il reste ouvert.</translation>
</message>
<message>
<source>Every item of the agenda is closed; open one again in Prepare.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>Tous les points de l’ordre du jour sont clos ; rouvrez-en un dans Préparation.</translation>
</message>
<message>
<source>There is no agenda yet: its items are written in Prepare.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>Il n’y a pas encore d’ordre du jour : ses points s’inscrivent dans Préparation.</translation>
</message>
<message>
<source>An agenda item needs a title.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>Un point de l’ordre du jour doit avoir un titre.</translation>
</message>
<message>
<source>Two cards are needed to join; they stay as they are.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>Il faut deux cartes pour les réunir ; elles restent telles quelles.</translation>
</message>
<message>
<source>This card is not a joined one; it stays as it is.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>Cette carte n’en réunit pas plusieurs ; elle reste telle quelle.</translation>
</message>
<message>
<source>There are no other words on this card; these stay.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>Cette carte n’a pas d’autre libellé ; celui-ci reste.</translation>
</message>
<message>
<source>One of the two is no longer there; nothing was changed.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>L’un des deux n’existe plus ; rien n’a été modifié.</translation>
</message>
<message>
<source>These are joined as one statement; separate the card first.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>Ces cartes sont réunies en une seule déclaration ; séparez d’abord la carte.</translation>
</message>
<message>
<source>That card is no longer in this theme; the order stays.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>Cette carte n’est plus dans ce thème ; l’ordre reste le même.</translation>
</message>
<message>
<source>The card or the theme is no longer there; nothing was changed.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>La carte ou le thème n’existe plus ; rien n’a été modifié.</translation>
</message>
<message>
<source>“{min}” and “{min2}” are not one statement; the cards stay as they are.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>« {min} » et « {min2} » ne forment pas une seule déclaration ; les cartes restent telles quelles.</translation>
</message>
<message>
<source>The opening note has no speaker and no time: nothing was changed.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>La note d’ouverture n’a ni orateur ni heure : rien n’a été modifié.</translation>
</message>
<message>
<source>An intervention that has ended keeps an end; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>Une intervention terminée garde une heure de fin ; {stays}.</translation>
</message>
<message>
<source>The opening note has no speaker: nothing was changed.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>La note d’ouverture n’a pas d’orateur : rien n’a été modifié.</translation>
</message>
<message>
<source>An intervention needs a speaker; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>Une intervention doit avoir un orateur ; {stays}.</translation>
</message>
<message>
<source>An intervention needs the time at which it began; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>Une intervention doit avoir une heure de début ; {stays}.</translation>
</message>
<message>
<source>That time is in the future; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>Cette heure n’est pas encore passée ; {stays}.</translation>
</message>
<message>
<source>An intervention cannot end before it began; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>Une intervention ne peut pas finir avant d’avoir commencé ; {stays}.</translation>
</message>
<message>
<source>A participant needs a name or an organization.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>Un participant doit avoir un nom ou une organisation.</translation>
</message>
<message>
<source>{name} is already in the table.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>{name} figure déjà dans le tableau.</translation>
</message>
<message>
<source>A participant needs a name or an organization; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>Un participant doit avoir un nom ou une organisation ; l’indication précédente reste.</translation>
</message>
<message>
<source>{name} has taken the floor and stays in the record. If somebody else spoke, correct the speaker of that intervention first.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>{name} a pris la parole et reste dans le relevé. Si quelqu’un d’autre est intervenu, corrigez d’abord l’orateur de cette intervention.</translation>
</message>
<message>
<source>A category needs a singular and a plural, such as “stakeholder” and “stakeholders”.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>Une catégorie doit avoir un singulier et un pluriel, par exemple « partie prenante » et « parties prenantes ».</translation>
</message>
<message>
<source>A category needs a singular and a plural; the earlier ones stay.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>Une catégorie doit avoir un singulier et un pluriel ; les précédents restent.</translation>
</message>
<message>
<source>{holders} of the participants are “{plural}”: give them another category first.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>Participants dans la catégorie « {plural} » : {holders}. Donnez-leur d’abord une autre catégorie.</translation>
</message>
<message>
<source>These words show no stance. Type ! and its first letters, as in !call.</source>
<extracomment>townnotes/domain/commands/points.py</extracomment>
<translation>Ces mots n’expriment aucune position. Tapez ! puis ses premières lettres, par exemple !call.</translation>
</message>
<message>
<source>{attendance} participants cannot be: {speakers} of them took the floor already.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>Le nombre de participants ne peut pas être {attendance} : {speakers} d’entre eux ont déjà pris la parole.</translation>
</message>
<message>
<source>The summary is final. Reopen it, in Summary, to write it in another style or language; nothing was changed.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>Le résumé est final. Rouvrez-le, dans Résumé, pour l’écrire dans un autre style ou une autre langue ; rien n’a été modifié.</translation>
</message>
<message>
<source>A note-taker needs a name.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>Un rédacteur de notes doit avoir un nom.</translation>
</message>
<message>
<source>“{value}” is not an e-mail address: it needs an @ and no spaces.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>« {value} » n’est pas une adresse électronique : il faut un @ et aucune espace.</translation>
</message>
<message>
<source>“{value}” is not a web link: it starts with https:// or http://.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>« {value} » n’est pas un lien Web : il doit commencer par https:// ou http://.</translation>
</message>
<message>
<source>“{typed}”: a summary is written in English, French or Spanish.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>« {typed} » : un résumé s’écrit en anglais, en français ou en espagnol.</translation>
</message>
<message>
<source>{ordinal} is not a number in a series: the first townhall is 1.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>{ordinal} n’est pas un numéro dans une série : la première réunion publique porte le numéro 1.</translation>
</message>
<message>
<source>The number of participants cannot be below zero.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>Le nombre de participants ne peut pas être inférieur à zéro.</translation>
</message>
<message>
<source>No line is ticked: the list stays as it is.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>Aucune ligne n’est cochée : la liste reste telle quelle.</translation>
</message>
<message>
<source>That request is no longer on the list; nothing was changed.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>Cette demande n’est plus sur la liste ; rien n’a été modifié.</translation>
</message>
<message>
<source>“{kind}” is not a kind of intervention; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>« {kind} » n’est pas un type d’intervention ; le type précédent reste.</translation>
</message>
<message>
<source>A time limit must be between a second and a day; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>Une limite de temps est comprise entre une seconde et un jour ; la précédente reste.</translation>
</message>
<message>
<source>That request is no longer on the list; nobody was called.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>Cette demande n’est plus sur la liste ; personne n’a été appelé.</translation>
</message>
<message>
<source>The townhall has ended already; nothing was changed.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>La réunion publique est déjà terminée ; rien n’a été modifié.</translation>
</message>
<message>
<source>Nobody has the floor: there is no timer to pause.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>Personne n’a la parole : il n’y a pas de minuteur à suspendre.</translation>
</message>
<message>
<source>That request is no longer on the list; the order stays.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>Cette demande n’est plus sur la liste ; l’ordre reste le même.</translation>
</message>
<message>
<source>Late requests stay after the others: move a late one up to put it among them.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>Les demandes tardives restent après les autres : montez-en une pour la placer parmi elles.</translation>
</message>
<message>
<source>The list has changed meanwhile; it stays as it is.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>La liste a changé entre-temps ; elle reste telle quelle.</translation>
</message>
<message>
<source>Late requests stay after the others; the list stays as it is.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>Les demandes tardives restent après les autres ; la liste reste telle quelle.</translation>
</message>
<message>
<source>Nobody has the floor: there is no time to add to.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation>Personne n’a la parole : il n’y a pas de temps à prolonger.</translation>
</message>
<message>
<source>This intervention has no limit, so there is nothing to add to or to take from; the time spoken goes on being measured.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation>Cette intervention n’a pas de limite : il n’y a rien à ajouter ni à retirer ; le temps de parole continue d’être mesuré.</translation>
</message>
<message>
<source>The limit is at 0:00 already: no more can be taken.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation>La limite est déjà à 0:00 : rien ne peut plus être retiré.</translation>
</message>
<message>
<source>There is no category to give a time limit to: add one first.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation>Il n’y a pas de catégorie à laquelle donner une limite de temps : ajoutez-en d’abord une.</translation>
</message>
<message>
<source>A stance is followed by a noun, to, that, or -ing.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>Une position est suivie d’un nom, de « to », de « that » ou d’une forme en « -ing ».</translation>
</message>
<message>
<source>There is no summary in that language.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>Il n’y a pas de résumé dans cette langue.</translation>
</message>
<message>
<source>A stance needs a word, such as “pleaded for”.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>Une position doit avoir un mot, par exemple « pleaded for ».</translation>
</message>
<message>
<source>There is a stance “{words}” already.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>La position « {words} » existe déjà.</translation>
</message>
<message>
<source>“{words}” needs a stance it is as strong as, such as “called for”, so that the summary can put it in order.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>« {words} » doit renvoyer à une position de même force, par exemple « called for », pour que le résumé puisse la classer.</translation>
</message>
<message>
<source>This point was deleted meanwhile. The sentence is as it was.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation>Cet élément a été supprimé entre-temps. La phrase reste comme avant.</translation>
</message>
<message>
<source>The summary is not final: it can be changed as it is.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation>Le résumé n’est pas final : il peut être modifié tel quel.</translation>
</message>
<message>
<source>The summary is final. Reopen it to change it; nothing was changed.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation>Le résumé est final. Rouvrez-le pour le modifier ; rien n’a été modifié.</translation>
</message>
<message>
<source>This sentence is no longer there. The others are as they were.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation>Cette phrase n’existe plus. Les autres restent comme avant.</translation>
</message>
<message>
<source>A text needs a short name, such as REV2, or a name.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>Un texte doit avoir un nom court, par exemple REV2, ou un nom.</translation>
</message>
<message>
<source>There is a text “{short}” already.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>Le texte « {short} » existe déjà.</translation>
</message>
<message>
<source>A text needs a short name or a name; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>Un texte doit avoir un nom court ou un nom ; le précédent reste.</translation>
</message>
<message>
<source>There are no paragraphs in it; nothing was changed.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>Il ne contient aucun paragraphe ; rien n’a été modifié.</translation>
</message>
<message>
<source>{points} {short}: it stays, so that they say what they spoke to.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>{short} : {points} ; le texte reste, afin que l’on sache à quoi se rapportent les interventions.</translation>
</message>
<message>
<source>Themes have two levels, as in “labour rights &gt; wage theft”.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>Les thèmes ont deux niveaux, par exemple « droits du travail &gt; vol de salaire ».</translation>
</message>
<message>
<source>A theme cannot stand under itself.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>Un thème ne peut pas être placé sous lui-même.</translation>
</message>
<message>
<source>A theme needs a word; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>Un thème doit avoir un mot ; le précédent reste.</translation>
</message>
<message>
<source>A theme needs a word.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>Un thème doit avoir un mot.</translation>
</message>
<message>
<source>“{label}” was merged into “{label2}”: separate them first.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>« {label} » a été fusionné dans « {label2} » : séparez-les d’abord.</translation>
</message>
<message>
<source>There is a theme “{label}” already.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>Le thème « {label} » existe déjà.</translation>
</message>
<message>
<source>“{key}” cannot be a theme’s key: use one digit from 1 on, or one letter other than d, m, p, s and z.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>« {key} » ne peut pas être la touche d’un thème : utilisez un chiffre à partir de 1 ou une lettre autre que d, m, p, s et z.</translation>
</message>
<message>
<source>The key {key} belongs to “{label}” already.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>La touche {key} appartient déjà au thème « {label} ».</translation>
</message>
<message>
<source>“{label}” cannot stand under itself; it stays where it is.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>« {label} » ne peut pas être placé sous lui-même ; il reste où il est.</translation>
</message>
<message>
<source>“{label}” stands under “{label2}” itself: there are two levels.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>« {label} » est lui-même placé sous « {label2} » : il n’y a que deux niveaux.</translation>
</message>
<message>
<source>“{label}” has themes under it, as “{label2}”: there are two levels.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>« {label} » a des thèmes sous lui, dont « {label2} » : il n’y a que deux niveaux.</translation>
</message>
<message>
<source>“{label}” cannot be merged into itself; nothing was changed.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>« {label} » ne peut pas être fusionné avec lui-même ; rien n’a été modifié.</translation>
</message>
<message>
<source>Nothing was merged into “{label}”; nothing was changed.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>Rien n’a été fusionné dans « {label} » ; rien n’a été modifié.</translation>
</message>
<message>
<source>There is no date “{words}”: write it like 11 March 2026 or 2026-03-11.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation>« {words} » n’est pas une date : écrivez 11 March 2026 ou 2026-03-11.</translation>
</message>
<message>
<source>“{typed}” is not a time: write it like 10:45 or 10:45:30.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation>« {typed} » n’est pas une heure : écrivez 10:45 ou 10:45:30.</translation>
</message>
<message>
<source>“{words}” is not a speaking time: write 3, 2:30 or 150 s.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation>« {words} » n’est pas un temps de parole : écrivez 3, 2:30 ou 150 s.</translation>
</message>
<message>
<source>A speaking time of {words} cannot be: leave it empty for no limit at all.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation>Temps de parole impossible : {words} ; laissez le champ vide pour ne fixer aucune limite.</translation>
</message>
<message>
<source>group statement</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>déclaration au nom d’un groupe</translation>
</message>
<message>
<source>video message</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>message vidéo</translation>
</message>
<message>
<source>convener reply</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>réponse de l’organisateur</translation>
</message>
<message>
<source>point of order</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>motion d’ordre</translation>
</message>
<message>
<source>right of reply</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>droit de réponse</translation>
</message>
<message>
<source>procedural</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>question de procédure</translation>
</message>
<message>
<source>Also called</source>
<extracomment>townnotes/domain/entities/people.py</extracomment>
<translation>Autres noms</translation>
</message>
<message>
<source>Note-taker</source>
<extracomment>townnotes/domain/entities/points.py, townnotes/domain/entities/summary.py</extracomment>
<translation>Rédacteur de notes</translation>
</message>
<message>
<source>A theme</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation>Un thème</translation>
</message>
<message>
<source>A paragraph</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation>Un paragraphe</translation>
</message>
<message>
<source>Somebody named</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation>Une personne nommée</translation>
</message>
<message>
<source>Source</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation>Source</translation>
</message>
<message>
<source>Bold and italic</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>Gras et italique</translation>
</message>
<message>
<source>Words commented on</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>Mots commentés</translation>
</message>
<message>
<source>Settled</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>Réglé</translation>
</message>
<message>
<source>The same</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>Identiques</translation>
</message>
<message>
<source>Stance before</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>Position antérieure</translation>
</message>
<message>
<source>Of the text as a whole</source>
<extracomment>townnotes/domain/entities/townhall.py</extracomment>
<translation>Sur le texte dans son ensemble</translation>
</message>
<message>
<source>Words in another language</source>
<extracomment>townnotes/domain/entities/townhall.py</extracomment>
<translation>Libellé dans une autre langue</translation>
</message>
<message>
<source>French</source>
<extracomment>townnotes/domain/languages.py</extracomment>
<translation>Français</translation>
</message>
<message>
<source>Spanish</source>
<extracomment>townnotes/domain/languages.py</extracomment>
<translation>Espagnol</translation>
</message>
<message>
<source>All these themes are known already; nothing was changed.</source>
<extracomment>townnotes/domain/points/theme_lists.py</extracomment>
<translation>Tous ces thèmes sont déjà connus ; rien n’a été modifié.</translation>
</message>
<message>
<source>The shared folder “{place}” cannot be used: {reason}.</source>
<extracomment>townnotes/folder/files.py</extracomment>
<translation>Le dossier partagé « {place} » est inutilisable : {reason}.</translation>
</message>
<message>
<source>Your own file “{name}” in the shared folder was written by a newer townnotes, so it was left as it is. Update townnotes to share again.</source>
<extracomment>townnotes/folder/shared.py</extracomment>
<translation>Votre propre fichier « {name} » dans le dossier partagé a été écrit par une version plus récente de townnotes : il est resté tel quel. Mettez townnotes à jour pour partager de nouveau.</translation>
</message>
<message>
<source>The shared folder “{place}” cannot be used: another disk is there instead.</source>
<extracomment>townnotes/folder/shared.py</extracomment>
<translation>Le dossier partagé « {place} » est inutilisable : un autre disque s’y trouve à la place.</translation>
</message>
<message>
<source>“{path}” is the session that is open here, or another name of it. Nothing was done with it.</source>
<extracomment>townnotes/held_files.py</extracomment>
<translation>« {path} » est la séance ouverte ici, ou un autre nom de celle-ci. Aucune opération n’a été effectuée.</translation>
</message>
<message>
<source>Zoom participants</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Participants de Zoom</translation>
</message>
<message>
<source>Zoom webinar</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Webinaire Zoom</translation>
</message>
<message>
<source>Zoom questions and answers</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Questions et réponses de Zoom</translation>
</message>
<message>
<source>Zoom poll</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Sondage Zoom</translation>
</message>
<message>
<source>Teams attendance</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Participation de Teams</translation>
</message>
<message>
<source>Teams list of who joined and left</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Arrivées et départs de Teams</translation>
</message>
<message>
<source>Meet attendance</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Participation de Meet</translation>
</message>
<message>
<source>Zoom chat</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Conversation de Zoom</translation>
</message>
<message>
<source>Zoom captions</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Sous-titres de Zoom</translation>
</message>
<message>
<source>Zoom transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Transcription de Zoom</translation>
</message>
<message>
<source>Teams transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Transcription de Teams</translation>
</message>
<message>
<source>Teams transcript in Word</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Transcription de Teams dans Word</translation>
</message>
<message>
<source>Meet transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Transcription de Meet</translation>
</message>
<message>
<source>Otter transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Transcription d’Otter</translation>
</message>
<message>
<source>Subtitles</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Sous-titres</translation>
</message>
<message>
<source>List of people</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Liste de personnes</translation>
</message>
<message>
<source>List of names</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Liste de noms</translation>
</message>
<message>
<source>It was left as it is.</source>
<extracomment>townnotes/importers/notes/file_reading.py, townnotes/store/opening.py</extracomment>
<translation>Ce fichier est resté tel quel.</translation>
</message>
<message>
<source>“{path}” {what}.</source>
<extracomment>townnotes/importers/notes/file_reading.py, townnotes/taking_back/word_parts.py</extracomment>
<translation>« {path} » {what}.</translation>
</message>
<message>
<source>“{path}” could not be read: {reason}. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>Lecture impossible de « {path} » : {reason}. {untouched}</translation>
</message>
<message>
<source>“{path}” is not a file name.</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>« {path} » n’est pas un nom de fichier.</translation>
</message>
<message>
<source>“{name}” holds no text, so there is nothing to bring in.</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>« {name} » ne contient pas de texte : il n’y a rien à importer.</translation>
</message>
<message>
<source>“{name}” holds {size}: notes of a townhall are much shorter, so nothing of it was read. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>Taille de « {name} » : {size} ; les notes d’une réunion publique sont beaucoup plus courtes, et rien n’en a été lu. {untouched}</translation>
</message>
<message>
<source>“{name}” is locked with a password, or was saved by a very old Word. Open it in Word and save it as .docx without a password. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>« {name} » est protégé par un mot de passe ou a été enregistré par une très ancienne version de Word. Ouvrez ce fichier dans Word et enregistrez-le en .docx sans mot de passe. {untouched}</translation>
</message>
<message>
<source>“{name}” is not a Word file, whatever its name says. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>« {name} » n’est pas un fichier Word, quoi qu’en dise son nom. {untouched}</translation>
</message>
<message>
<source>“{name}” holds no text, whatever its name says. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>« {name} » ne contient pas de texte, quoi qu’en dise son nom. {untouched}</translation>
</message>
<message>
<source>“{name}” is an OpenDocument text, whatever its name says. Open it, and save it as .docx. It was left as it is.</source>
<extracomment>townnotes/importers/notes/word.py</extracomment>
<translation>« {name} » est un texte OpenDocument, quoi qu’en dise son nom. Ouvrez ce fichier et enregistrez-le en .docx. Il est resté tel quel.</translation>
</message>
<message>
<source>“{name}” declares a type of its own, as no Word file does.</source>
<extracomment>townnotes/importers/notes/word.py</extracomment>
<translation>« {name} » déclare un type qui lui est propre, ce que ne fait aucun fichier Word.</translation>
</message>
<message>
<source>“{name}” is damaged, or no Word file: {why_broken}. It was left as it is; open it in Word and save it again.</source>
<extracomment>townnotes/importers/notes/word.py</extracomment>
<translation>« {name} » est endommagé ou n’est pas un fichier Word : {why_broken}. Ce fichier est resté tel quel ; ouvrez-le dans Word et enregistrez-le de nouveau.</translation>
</message>
<message>
<source>Nothing was brought in.</source>
<extracomment>townnotes/importers/tables/content.py, townnotes/importers/texts/text_file.py</extracomment>
<translation>Rien n’a été importé.</translation>
</message>
<message>
<source>“{name}” is a workbook or document of an older form: save it as .xlsx or .csv. {untouched}</source>
<extracomment>townnotes/importers/tables/content.py</extracomment>
<translation>« {name} » est un classeur ou un document d’un ancien format : enregistrez-le en .xlsx ou en .csv. {untouched}</translation>
</message>
<message>
<source>“{name}” has {size} MB; lists, reports and words of a call are far smaller. {untouched}</source>
<extracomment>townnotes/importers/tables/content.py</extracomment>
<translation>Taille de « {name} » : {size} Mo ; les listes, les rapports et les propos d’un appel sont bien plus petits. {untouched}</translation>
</message>
<message>
<source>“{name}” could not be read: {reason}. {untouched}</source>
<extracomment>townnotes/importers/tables/content.py, townnotes/importers/texts/text_file.py</extracomment>
<translation>Lecture impossible de « {name} » : {reason}. {untouched}</translation>
</message>
<message>
<source>“{name}” could not be read: {why}. Nothing was brought in.</source>
<extracomment>townnotes/importers/tables/workbook.py</extracomment>
<translation>Lecture impossible de « {name} » : {why}. Rien n’a été importé.</translation>
</message>
<message>
<source>“{name}” is far larger than any text spoken to. {untouched}</source>
<extracomment>townnotes/importers/texts/text_file.py</extracomment>
<translation>« {name} » est beaucoup plus volumineux que tout texte dont une réunion débat. {untouched}</translation>
</message>
<message>
<source>“{name}” is a PDF: open it, copy its text, and paste that here. {untouched}</source>
<extracomment>townnotes/importers/texts/text_file.py</extracomment>
<translation>« {name} » est un PDF : ouvrez-le, copiez son texte et collez-le ici. {untouched}</translation>
</message>
<message>
<source>“{name}” holds no text. {untouched}</source>
<extracomment>townnotes/importers/texts/text_file.py</extracomment>
<translation>« {name} » ne contient pas de texte. {untouched}</translation>
</message>
<message>
<source>This is not a townnotes session: it is nested too deeply.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>Ce n’est pas une séance townnotes : les niveaux imbriqués sont trop nombreux.</translation>
</message>
<message>
<source>This is not JSON: {error}.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>Ce n’est pas du JSON : {error}.</translation>
</message>
<message>
<source>format: not a townnotes session (it should say "{format}").</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>format : ce n’est pas une séance townnotes (il faudrait "{format}").</translation>
</message>
<message>
<source>version: a whole number is needed.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>version : un nombre entier est nécessaire.</translation>
</message>
<message>
<source>version: {version} is newer than this townnotes reads ({version2}). Update townnotes.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>version : {version} est plus récente que celle que ce townnotes sait lire ({version2}). Mettez townnotes à jour.</translation>
</message>
<message>
<source>{path}.id: every item needs an id, a text of its own.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}.id : chaque entrée doit avoir un id, un texte qui lui est propre.</translation>
</message>
<message>
<source>{path}.id: "{id}" is used twice.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}.id : "{id}" est utilisé deux fois.</translation>
</message>
<message>
<source>{path}.speaker: an intervention needs a speaker.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}.speaker : une intervention doit avoir un orateur.</translation>
</message>
<message>
<source>{path}: {with_itself} itself.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path} : {with_itself} (renvoi à soi-même).</translation>
</message>
<message>
<source>{path}: {wrong}</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path} : {wrong}</translation>
</message>
<message>
<source>{path}: no {nouns} "{id}"</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path} : introuvable : {nouns} "{id}"</translation>
</message>
<message>
<source>{twice}: the key "{twice}" is given twice in one place.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{twice} : la clé "{twice}" est donnée deux fois au même endroit.</translation>
</message>
<message>
<source>{path}: an object {{…}} is needed, not {kind_of}.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path} : il faut un objet {{…}}, et non ceci : {kind_of}.</translation>
</message>
<message>
<source>{path}: a list is needed, not {kind_of}.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path} : il faut une liste, et non ceci : {kind_of}.</translation>
</message>
<message>
<source>The authority of this server is not in “{folder}”, and with another no link would be good any more. Name its folder with --folder. Nothing was changed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>L’autorité de certification de ce serveur n’est pas dans « {folder} » et, avec une autre, plus aucun lien ne serait valable. Indiquez son dossier avec --folder. Rien n’a été modifié.</translation>
</message>
<message>
<source>Name the office the link is for.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>Indiquez le bureau auquel le lien est destiné.</translation>
</message>
<message>
<source>The server is not set up yet: run “townnotes server init” first.</source>
<extracomment>townnotes/live/administration.py, townnotes/live/words.py</extracomment>
<translation>Le serveur n’est pas encore configuré : lancez d’abord « townnotes server init ».</translation>
</message>
<message>
<source>The program “pg_dump” of PostgreSQL is not installed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>Le programme « pg_dump » de PostgreSQL n’est pas installé.</translation>
</message>
<message>
<source>“{target}” cannot be made: {reason}.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>« {target} » ne peut pas être créé : {reason}.</translation>
</message>
<message>
<source>The backup failed, and no file was written: {said}</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>La sauvegarde a échoué et aucun fichier n’a été écrit : {said}</translation>
</message>
<message>
<source>Several townhalls begin like that: {said}. Say which one.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>Plusieurs réunions publiques commencent ainsi : {said}. Précisez laquelle.</translation>
</message>
<message>
<source>No matching townhall is on the server: “{wanted}”. Nothing was closed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>Aucune réunion publique du serveur ne correspond à « {wanted} ». Rien n’a été fermé.</translation>
</message>
<message>
<source>This role of PostgreSQL may not take rights away from guests. Run it as “postgres”, or as another superuser. Nothing was changed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>Ce rôle de PostgreSQL ne peut pas retirer de droits aux invités. Lancez la commande en tant que « postgres » ou qu’autre superutilisateur. Rien n’a été modifié.</translation>
</message>
<message>
<source>This PostgreSQL is older than version 15. Nothing was changed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>Cette version de PostgreSQL est antérieure à la version 15. Rien n’a été modifié.</translation>
</message>
<message>
<source>The program “openssl” is not installed; it makes the certificate.</source>
<extracomment>townnotes/live/certificates.py</extracomment>
<translation>Le programme « openssl », qui crée le certificat, n’est pas installé.</translation>
</message>
<message>
<source>The certificate could not be made: {last}</source>
<extracomment>townnotes/live/certificates.py</extracomment>
<translation>Le certificat n’a pas pu être créé : {last}</translation>
</message>
<message>
<source>The link names no authority, and this computer has no store of them, so the live server cannot be told from another. Ask whoever runs it for a link with an authority.</source>
<extracomment>townnotes/live/connection.py</extracomment>
<translation>Le lien ne désigne aucune autorité de certification et cet ordinateur n’en a pas de magasin : le serveur en direct ne peut donc être distingué d’un autre. Demandez à la personne qui le gère un lien avec une autorité.</translation>
</message>
<message>
<source>That link joins one townhall. To share one of your own, ask whoever runs the server for your office’s link: it begins with “townnotes:host?”.</source>
<extracomment>townnotes/live/hosting.py</extracomment>
<translation>Ce lien permet de rejoindre une réunion publique. Pour partager la vôtre, demandez à la personne qui gère le serveur le lien de votre bureau : il commence par « townnotes:host? ».</translation>
</message>
<message>
<source>That link is your office’s own: it opens townhalls, and joins none. Paste it in Settings, and do not pass it on.</source>
<extracomment>townnotes/live/hosting.py</extracomment>
<translation>Ce lien est celui de votre bureau : il ouvre des réunions publiques et n’en rejoint aucune. Collez-le dans Paramètres et ne le transmettez pas.</translation>
</message>
<message>
<source>This link is not whole: a part of it is missing or changed. Copy all of it, from “townnotes:” to its end.</source>
<extracomment>townnotes/live/links.py</extracomment>
<translation>Ce lien n’est pas entier : une partie manque ou a été modifiée. Copiez-le en entier, de « townnotes: » jusqu’à la fin.</translation>
</message>
<message>
<source>The townhall is no longer on the live server.</source>
<extracomment>townnotes/live/preview.py</extracomment>
<translation>La réunion publique n’est plus sur le serveur en direct.</translation>
</message>
<message>
<source>The link is of another townhall than this one.</source>
<extracomment>townnotes/live/townhall.py</extracomment>
<translation>Le lien est celui d’une autre réunion publique.</translation>
</message>
<message>
<source>This townnotes was installed without its part for live townhalls. Install it with “townnotes[live]”, or share through a folder.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>Ce townnotes a été installé sans le module des réunions publiques en direct. Installez-le avec « townnotes[live] » ou partagez par un dossier.</translation>
</message>
<message>
<source>The live server is of a version that is {age} than this townnotes. {update}.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>Version du serveur en direct par rapport à ce townnotes : {age}. {update}.</translation>
</message>
<message>
<source>The live server {place} does not answer; the way to it may be slow.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>Le serveur en direct {place} ne répond pas ; la connexion est peut-être lente.</translation>
</message>
<message>
<source>The live server {place} refused: {first_line}.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>Le serveur en direct {place} a refusé : {first_line}.</translation>
</message>
<message>
<source>The live server refused entries that say they are of {who}: everybody writes there for themselves.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>Le serveur en direct a refusé des entrées attribuées à {who} : chacun n’y écrit qu’en son propre nom.</translation>
</message>
<message>
<source>What answers at {place} cannot prove that it is the live server of this link, so nothing was sent to it. The link may be of another server, somebody may be in between, or the date of this computer is wrong.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>Ce qui répond à l’adresse {place} ne peut pas prouver qu’il s’agit du serveur en direct de ce lien : rien n’y a donc été envoyé. Le lien peut être celui d’un autre serveur, quelqu’un peut s’être interposé ou la date de cet ordinateur peut être fausse.</translation>
</message>
<message>
<source>There is no server called “{host}”, or no way to the internet.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>Il n’y a pas de serveur nommé « {host} », ou pas d’accès à Internet.</translation>
</message>
<message>
<source>What answers at {place} is no live server of townnotes.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>Ce qui répond à l’adresse {place} n’est pas un serveur en direct de townnotes.</translation>
</message>
<message>
<source>The live server {place} cannot be reached.{proxy}</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>Le serveur en direct {place} est injoignable.{proxy}</translation>
</message>
<message>
<source>PostgreSQL said: {first_line}.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>Message de PostgreSQL : {first_line}.</translation>
</message>
<message>
<source>This session is empty: begin the townhall first, then share it.</source>
<extracomment>townnotes/live_place.py, townnotes/sharing.py</extracomment>
<translation>Cette séance est vide : commencez d’abord la réunion publique, puis partagez-la.</translation>
</message>
<message>
<source>Nothing was noted of this townhall yet. Try the link again later.</source>
<extracomment>townnotes/live_place.py</extracomment>
<translation>Rien n’a encore été noté de cette réunion publique. Réessayez le lien plus tard.</translation>
</message>
<message>
<source>{trouble} No session was begun.</source>
<extracomment>townnotes/live_place.py, townnotes/sharing.py</extracomment>
<translation>{trouble} Aucune séance n’a été commencée.</translation>
</message>
<message>
<source>There is no backup {number}; {there}. Nothing was written.</source>
<extracomment>townnotes/safety/backups.py</extracomment>
<translation>La copie de sauvegarde {number} n’existe pas ; {there}. Rien n’a été écrit.</translation>
</message>
<message>
<source>Nobody is called “{name}” here; nothing was erased.</source>
<extracomment>townnotes/safety/privacy/erasing.py</extracomment>
<translation>Personne ne s’appelle « {name} » ici ; rien n’a été effacé.</translation>
</message>
<message>
<source>The shared folder “{folder}” cannot be read: {reason}.</source>
<extracomment>townnotes/safety/privacy/erasing.py</extracomment>
<translation>Lecture impossible du dossier partagé « {folder} » : {reason}.</translation>
</message>
<message>
<source>organization</source>
<extracomment>townnotes/safety/privacy/people.py</extracomment>
<translation>organisation</translation>
</message>
<message>
<source>{count} people are called “{wanted}”: {said}. Name one by the id.</source>
<extracomment>townnotes/safety/privacy/people.py</extracomment>
<translation>Personnes appelées « {wanted} » : {count} ({said}). Désignez-en une par son id.</translation>
</message>
<message>
<source>Name somebody.</source>
<extracomment>townnotes/safety/privacy/people.py</extracomment>
<translation>Indiquez une personne.</translation>
</message>
<message>
<source>“{one}” could not be deleted: {reason}.</source>
<extracomment>townnotes/safety/privacy/session_copies.py</extracomment>
<translation>Suppression impossible de « {one} » : {reason}.</translation>
</message>
<message>
<source>is damaged, or another program has changed it</source>
<extracomment>townnotes/safety/salvaging.py</extracomment>
<translation>fichier endommagé ou modifié par un autre programme</translation>
</message>
<message>
<source>“{path}” is open in another townnotes. Close it there first.</source>
<extracomment>townnotes/safety/salvaging.py</extracomment>
<translation>« {path} » est ouvert dans un autre townnotes. Fermez-le d’abord là-bas.</translation>
</message>
<message>
<source>Nothing of a townhall can be read in “{path}”. It was left as it is.</source>
<extracomment>townnotes/safety/salvaging.py</extracomment>
<translation>Rien d’une réunion publique n’est lisible dans « {path} ». Ce fichier est resté tel quel.</translation>
</message>
<message>
<source>This was erased from the session permanently; nothing was changed.</source>
<extracomment>townnotes/session.py</extracomment>
<translation>Cela a été effacé définitivement de la séance ; rien n’a été modifié.</translation>
</message>
<message>
<source>Beside your points from now on</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>À côté de vos éléments à partir de maintenant</translation>
</message>
<message>
<source>The session opened last</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>La dernière séance ouverte</translation>
</message>
<message>
<source>The sessions opened lately, the latest first</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Les séances ouvertes récemment, la dernière en premier</translation>
</message>
<message>
<source>On each first step, until it was done once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>À chaque première étape, jusqu’à ce qu’elle ait été faite une fois</translation>
</message>
<message>
<source>The first steps that were done</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Les premières étapes déjà faites</translation>
</message>
<message>
<source>Seconds before the time is up</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Secondes avant la fin du temps de parole</translation>
</message>
<message>
<source>Your microphone may be open</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Votre micro est peut-être ouvert</translation>
</message>
<message>
<source>The same, before the time is up</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>De même, avant la fin du temps de parole</translation>
</message>
<message>
<source>How many the stage display names</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Combien l’affichage public en montre</translation>
</message>
<message>
<source>Of the window and of commands, at once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Pour la fenêtre et les commandes, immédiatement</translation>
</message>
<message>
<source>Light and dark, or as the system has it</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Clair ou sombre, ou selon le système</translation>
</message>
<message>
<source>From the next start on</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>À partir du prochain démarrage</translation>
</message>
<message>
<source>How 3/12 is read; asked once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Façon de lire 3/12 ; demandée une fois</translation>
</message>
<message>
<source>Of all that is written, at once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Pour tout ce qui est écrit, immédiatement</translation>
</message>
<message>
<source>Misspelt words are underlined in lines at rest</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Les mots mal orthographiés sont soulignés dans les lignes au repos</translation>
</message>
<message>
<source>As the house style has them; Backspace brings one back</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Comme dans le style de rédaction ; Retour arrière en rétablit une</translation>
</message>
<message>
<source>Words that count as right, too</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Mots admis en plus</translation>
</message>
<message>
<source>Keys that differ from the usual ones, by action</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Touches qui diffèrent de l’usage, par action</translation>
</message>
<message>
<source>What was chosen for the last export</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Ce qui a été choisi pour la dernière exportation</translation>
</message>
<message>
<source>The last exports, by the series of townhalls</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Les dernières exportations, par série de réunions publiques</translation>
</message>
<message>
<source>Shared folders, by the townhall</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Dossiers partagés, par réunion publique</translation>
</message>
<message>
<source>From whoever runs the server; for sharing live</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Fourni par la personne qui gère le serveur ; pour le partage en direct</translation>
</message>
<message>
<source>The folders that the archive is asked of</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Les dossiers où les archives sont consultées</translation>
</message>
<message>
<source>What headings of lists were said to mean</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Sens donné aux en-têtes de listes</translation>
</message>
<message>
<source>“{folder}”: name the whole path of the folder.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>« {folder} » : indiquez le chemin complet du dossier.</translation>
</message>
<message>
<source>There is no folder “{folder}”. Nothing was shared.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>Le dossier « {folder} » n’existe pas. Rien n’a été partagé.</translation>
</message>
<message>
<source>What is in “{folder}” was written by a newer townnotes. Update townnotes to continue it. Nothing was changed.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>Le contenu de « {folder} » a été écrit par une version plus récente de townnotes. Mettez townnotes à jour pour continuer. Rien n’a été modifié.</translation>
</message>
<message>
<source>No townhall is shared in “{folder}”: it holds no whole file that ends in {suffix}. If it was shared a moment ago, it may still be on its way.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>Aucune réunion publique n’est partagée dans « {folder} » : aucun fichier entier n’y porte la terminaison {suffix}. Si le partage date d’un instant, le fichier est peut-être encore en route.</translation>
</message>
<message>
<source>No townhall in “{folder}” is called “{wanted}”; there are: {said}.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>Aucune réunion publique de « {folder} » ne s’appelle « {wanted} » ; réunions présentes : {said}.</translation>
</message>
<message>
<source>“{folder}” holds several townhalls: {said}. Say which one.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>« {folder} » contient plusieurs réunions publiques : {said}. Indiquez laquelle.</translation>
</message>
<message>
<source>Nothing in “{folder}” could be read yet; it may still be on its way.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>Rien n’a encore pu être lu dans « {folder} » ; le contenu est peut-être encore en route.</translation>
</message>
<message>
<source>The folder “{folder}” could not be made: {reason}.</source>
<extracomment>townnotes/starting/practice_call.py</extracomment>
<translation>Le dossier « {folder} » n’a pas pu être créé : {reason}.</translation>
</message>
<message>
<source>{trouble} No practice call was begun.</source>
<extracomment>townnotes/starting/practice_call.py</extracomment>
<translation>{trouble} Aucun appel d’entraînement n’a été commencé.</translation>
</message>
<message>
<source>The townhalls themselves are untouched.</source>
<extracomment>townnotes/store/archive/asking.py, townnotes/store/archive/filling.py</extracomment>
<translation>Les réunions publiques elles-mêmes sont intactes.</translation>
</message>
<message>
<source>No backup could be made.</source>
<extracomment>townnotes/store/backup.py</extracomment>
<translation>Aucune copie de sauvegarde n’a pu être faite.</translation>
</message>
<message>
<source>The copy “{target}” was not sound after it was written, so it was thrown away. {no_backup}</source>
<extracomment>townnotes/store/backup.py</extracomment>
<translation>La copie « {target} » n’était pas saine après son écriture et a été écartée. {no_backup}</translation>
</message>
<message>
<source>The backup is of before something was erased.</source>
<extracomment>townnotes/store/catching_up.py</extracomment>
<translation>La copie de sauvegarde date d’avant un effacement.</translation>
</message>
<message>
<source>The backup holds what the session holds no more.</source>
<extracomment>townnotes/store/catching_up.py</extracomment>
<translation>La copie de sauvegarde contient ce que la séance ne contient plus.</translation>
</message>
<message>
<source>The last save of “{path}” was not finished and cannot be reversed: “{name}” beside it is damaged. Both were left as they are.</source>
<extracomment>townnotes/store/damage/journal.py</extracomment>
<translation>Le dernier enregistrement de « {path} » n’a pas été achevé et ne peut être annulé : « {name} », à côté, est endommagé. Les deux fichiers sont restés tels quels.</translation>
</message>
<message>
<source>.lock</source>
<extracomment>townnotes/store/drive_locks.py</extracomment>
<translation>.lock</translation>
</message>
<message>
<source>“{path}” lies on a drive that knows no locks. It was open in another townnotes, perhaps on another computer, which has not said so for five minutes: make sure that it is closed there before you open it here.</source>
<extracomment>townnotes/store/drive_locks.py</extracomment>
<translation>« {path} » se trouve sur un lecteur qui ne connaît pas les verrous. Ce fichier était ouvert dans un autre townnotes, peut-être sur un autre ordinateur, qui n’a plus donné signe depuis cinq minutes : assurez-vous qu’il y est fermé avant de l’ouvrir ici.</translation>
</message>
<message>
<source>“{path}” is open in another townnotes, here or on another computer. Close it there first.</source>
<extracomment>townnotes/store/drive_locks.py</extracomment>
<translation>« {path} » est ouvert dans un autre townnotes, ici ou sur un autre ordinateur. Fermez-le d’abord là-bas.</translation>
</message>
<message>
<source>What you typed is kept here and written as soon as it can be.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation>Ce que vous avez tapé est conservé ici et sera écrit dès que possible.</translation>
</message>
<message>
<source>The whole session is being written again.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation>Toute la séance est en cours de réécriture.</translation>
</message>
<message>
<source>No place is known for it.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation>Aucun emplacement n’est connu pour elle.</translation>
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
<translation>Il n’y a pas de copie de sauvegarde.</translation>
</message>
<message>
<source>“{path}” is a folder, not a townnotes file.</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>« {path} » est un dossier, et non un fichier townnotes.</translation>
</message>
<message>
<source>“{path}” is not an ordinary file. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>« {path} » n’est pas un fichier ordinaire. {untouched}</translation>
</message>
<message>
<source>There is no file “{path}”.</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>Le fichier « {path} » n’existe pas.</translation>
</message>
<message>
<source>“{path}” is not a townnotes file. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>« {path} » n’est pas un fichier townnotes. {untouched}</translation>
</message>
<message>
<source>“{path}” belongs to another program than townnotes. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>« {path} » appartient à un autre programme que townnotes. {untouched}</translation>
</message>
<message>
<source>“{path}” holds things that townnotes did not put there ({strange}), so it is not opened. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>« {path} » contient des choses que townnotes n’y a pas mises ({strange}) et n’est donc pas ouvert. {untouched}</translation>
</message>
<message>
<source>“{path}” is damaged. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>« {path} » est endommagé. {untouched}</translation>
</message>
<message>
<source>“{path}” holds {held} entries, more than a townhall has ({most} at most), so it was not read. It was left as it is.</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>Entrées dans « {path} » : {held}, plus que n’en a une réunion publique (au plus {most}) ; rien n’en a été lu. Ce fichier est resté tel quel.</translation>
</message>
<message>
<source>{said} {kilobytes} kB. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>{said} {kilobytes} ko. {safe}</translation>
</message>
<message>
<source>{sentence} {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>{sentence} {safe}</translation>
</message>
<message>
<source>A text is too long for {quoted}. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>Texte trop long pour {quoted}. {safe}</translation>
</message>
<message>
<source>{quoted} is damaged. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>Fichier endommagé : {quoted}. {safe}</translation>
</message>
<message>
<source>{quoted} could not be used: {said}. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>Utilisation impossible de {quoted} : {said}. {safe}</translation>
</message>
<message>
<source>“{path}” exists already; it was left as it is. Choose another name.</source>
<extracomment>townnotes/store/session_file.py</extracomment>
<translation>« {path} » existe déjà ; ce fichier est resté tel quel. Choisissez un autre nom.</translation>
</message>
<message>
<source>“{path}” exists already; it was left as it is.</source>
<extracomment>townnotes/store/session_file.py</extracomment>
<translation>« {path} » existe déjà ; ce fichier est resté tel quel.</translation>
</message>
<message>
<source>it is shorthand</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>style télégraphique</translation>
</message>
<message>
<source>signs stand in for words</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>des signes remplacent des mots</translation>
</message>
<message>
<source>it is a heading and a remark</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>titre suivi d’une remarque</translation>
</message>
<message>
<source>it speaks in the first person</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>texte à la première personne</translation>
</message>
<message>
<source>it is several remarks in one</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>plusieurs remarques en une</translation>
</message>
<message>
<source>a bare “no” may be a fact or an ask</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>un simple « no » peut être un fait ou une demande</translation>
</message>
<message>
<source>it has an unknown mark</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>marque inconnue</translation>
</message>
<message>
<source>it has no verb</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>il manque un verbe</translation>
</message>
<message>
<source>it refers to something in another line</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>renvoi à une autre ligne</translation>
</message>
<message>
<source>it is a question that no rule can report</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>question qu’aucune règle ne permet de rapporter</translation>
</message>
<message>
<source>what opposes it has no words yet</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>ce qui s’y oppose n’est pas encore formulé</translation>
</message>
<message>
<source>Counts add up</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Exactitude des totaux</translation>
</message>
<message>
<source>Weekday fits the date</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Concordance du jour et de la date</translation>
</message>
<message>
<source>Ordinal of title and text</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Ordinal du titre et du texte</translation>
</message>
<message>
<source>Figure begins a sentence</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Chiffre en début de phrase</translation>
</message>
<message>
<source>Numbers under ten</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Nombres inférieurs à dix</translation>
</message>
<message>
<source>Per cent, not %</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>« Per cent » au lieu de %</translation>
</message>
<message>
<source>Oxford spelling</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Orthographe d’Oxford</translation>
</message>
<message>
<source>Acronym not written out</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Sigle non développé</translation>
</message>
<message>
<source>United Nations in full</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>« United Nations » en toutes lettres</translation>
</message>
<message>
<source>Apostrophe on an acronym</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Apostrophe après un sigle</translation>
</message>
<message>
<source>Full stop missing</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Point final manquant</translation>
</message>
<message>
<source>Importance of, not to</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>« Importance of », et non « to »</translation>
</message>
<message>
<source>Quantifier too strong</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Quantificateur trop fort</translation>
</message>
<message>
<source>Verb too strong</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Verbe trop fort</translation>
</message>
<message>
<source>Same verb twice in a row</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Même verbe deux fois de suite</translation>
</message>
<message>
<source>Quotation marks mixed</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Guillemets disparates</translation>
</message>
<message>
<source>Form of additional topics</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Forme des sujets complémentaires</translation>
</message>
<message>
<source>Address is not live</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Adresse sans lien actif</translation>
</message>
<message>
<source>Name or organization</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Nom ou organisation</translation>
</message>
<message>
<source>Serial comma</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Virgule d’énumération</translation>
</message>
<message>
<source>Form of the date</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Forme de la date</translation>
</message>
<message>
<source>H.E. lacks</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>« H.E. » manquant</translation>
</message>
<message>
<source>“Respectively” without lists</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>« Respectively » sans listes</translation>
</message>
<message>
<source>Bold or italic in text</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Gras ou italique dans le texte</translation>
</message>
<message>
<source>Convener not fully known</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Organisateur mal renseigné</translation>
</message>
<message>
<source>Speakers without category</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Orateurs sans catégorie</translation>
</message>
<message>
<source>Fewer there than spoke</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Moins de présents que d’orateurs</translation>
</message>
<message>
<source>Word missing or doubled</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Mot manquant ou répété</translation>
</message>
<message>
<source>Still to word</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Reste à formuler</translation>
</message>
<message>
<source>Shorthand, sign or mark</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Abréviation, signe ou marque</translation>
</message>
<message>
<source>Quoted or denied by nobody</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Citation ou négation sans auteur</translation>
</message>
<message>
<source>What matters is not told</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>L’important n’est pas dit</translation>
</message>
<message>
<source>Number hangs on a name</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Nombre tributaire d’un nom</translation>
</message>
<message>
<source>Said twice?</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Dit deux fois ?</translation>
</message>
<message>
<source>More may say the same</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>D’autres semblent dire de même</translation>
</message>
<message numerus="yes">
<source>{listed}; and {n} more|{listed}; and {n} more</source>
<extracomment>townnotes/summary/lint/checked_draft.py</extracomment>
<translation>
<numerusform>{listed} ; et {n} de plus</numerusform>
<numerusform>{listed} ; et {n} de plus</numerusform>
</translation>
</message>
<message>
<source>No point behind it is that strong: the strongest is “{stance}”.</source>
<extracomment>townnotes/summary/lint/checked_draft.py</extracomment>
<translation>Aucun élément sous-jacent n’est aussi fort : le plus fort est « {stance} ».</translation>
</message>
<message>
<source>No point behind it is that strong: none is of that kind.</source>
<extracomment>townnotes/summary/lint/checked_draft.py</extracomment>
<translation>Aucun élément sous-jacent n’est aussi fort : aucun n’est de cette nature.</translation>
</message>
<message>
<source>{true} took the floor by the session’s own count, not {told}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>Prises de parole d’après le décompte de la séance : {true}, et non {told}.</translation>
</message>
<message>
<source>What stands in the brackets makes {total}, not {true}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>Le contenu des parenthèses donne {total}, et non {true}.</translation>
</message>
<message>
<source>Prepare says that {noted} took part, not {told}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>Participants d’après Préparation : {noted}, et non {told}.</translation>
</message>
<message>
<source>{known} took the floor, more than took part.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>Prises de parole : {known}, plus que de participants.</translation>
</message>
<message>
<source>someone without a name</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>une personne sans nom</translation>
</message>
<message numerus="yes">
<source>{names} and {n} more|{names} and {n} more</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>
<numerusform>{names} et {n} de plus</numerusform>
<numerusform>{names} et {n} de plus</numerusform>
</translation>
</message>
<message>
<source>Without a category: {few}. The split of those who took the floor is left out.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>Sans catégorie : {few}. La ventilation des orateurs est omise.</translation>
</message>
<message>
<source>{noted} are said to have taken part, but {known} took the floor. The total is left out.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>Participants indiqués : {noted} ; orateurs : {known}. Le total est omis.</translation>
</message>
<message>
<source>The number of those who took the floor may be wrong: {whom}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>Le nombre des orateurs est peut-être inexact : {whom}.</translation>
</message>
<message>
<source>The title says {told}, the text {number}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>Le titre indique {told}, le texte {number}.</translation>
</message>
<message>
<source>“{link}” leads nowhere: correct the contact in Prepare.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>« {link} » ne mène nulle part : corrigez le contact dans Préparation.</translation>
</message>
<message>
<source>The address is not a link.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>L’adresse n’est pas un lien.</translation>
</message>
<message>
<source>Written like this, the address is not a link.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>Écrite ainsi, l’adresse n’est pas un lien.</translation>
</message>
<message>
<source>“{name}” is for written inputs, and is not here.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>« {name} » sert aux contributions écrites et ne figure pas ici.</translation>
</message>
<message>
<source>“{plain}” is shorthand for “{meaning}”.</source>
<extracomment>townnotes/summary/lint/note_signs.py</extracomment>
<translation>« {plain} » est une abréviation de « {meaning} ».</translation>
</message>
<message>
<source>“{found}” is a mark of the notes, not a word.</source>
<extracomment>townnotes/summary/lint/note_signs.py</extracomment>
<translation>« {found} » est une marque des notes, et non un mot.</translation>
</message>
<message>
<source>In “{found}” one word is too many.</source>
<extracomment>townnotes/summary/lint/note_signs.py</extracomment>
<translation>Dans « {found} », il y a un mot de trop.</translation>
</message>
<message>
<source>A sentence does not begin with a figure.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>Une phrase ne commence pas par un chiffre.</translation>
</message>
<message>
<source>Numbers under ten are written in words.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>Les nombres inférieurs à dix s’écrivent en lettres.</translation>
</message>
<message>
<source>In one series the rule for the highest number applies to all.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>Dans une série, la règle applicable au nombre le plus élevé vaut pour tous.</translation>
</message>
<message>
<source>A text writes “per cent”; % stands in tables.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>Dans un texte, on écrit « per cent » ; % se met dans les tableaux.</translation>
</message>
<message>
<source>{long_date} is a {true}.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>Jour de la semaine du {long_date} : {true}.</translation>
</message>
<message>
<source>The calendar has no such day.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>Ce jour n’existe pas au calendrier.</translation>
</message>
<message>
<source>A date in a text is day, month and year.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>Dans un texte, une date s’écrit jour, mois et année.</translation>
</message>
<message>
<source>Day and month cannot be told apart: write the month in letters.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>Le jour et le mois se confondent : écrivez le mois en lettres.</translation>
</message>
<message>
<source>Dates are written day, month and year: 20 April 2022.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>Les dates s’écrivent jour, mois et année : 20 April 2022.</translation>
</message>
<message>
<source>“{words}” tells who spoke, and the summary is to name nobody.</source>
<extracomment>townnotes/summary/lint/people.py</extracomment>
<translation>« {words} » révèle qui a parlé, alors que le résumé ne doit nommer personne.</translation>
</message>
<message>
<source>{with_article} is addressed as “H.E.”.</source>
<extracomment>townnotes/summary/lint/people.py</extracomment>
<translation>Fonction à faire précéder de « H.E. » : {with_article}.</translation>
</message>
<message>
<source>{who} has no {join_words} in Prepare; the opening goes without.</source>
<extracomment>townnotes/summary/lint/people.py</extracomment>
<translation>{who} : il manque {join_words} dans Préparation ; l’ouverture s’en passe.</translation>
</message>
<message>
<source>No comma stands before the last {found} of a list.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>Il n’y a pas de virgule avant le dernier {found} d’une énumération.</translation>
</message>
<message>
<source>“Respectively” needs two lists, so that each item has its own.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>« Respectively » suppose deux listes, afin que chaque terme ait le sien.</translation>
</message>
<message>
<source>“Respectively” needs two lists of equal length, not {one} and {other}.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>« Respectively » suppose deux listes de même longueur, et non {one} et {other}.</translation>
</message>
<message>
<source>One sign is enough.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>Un seul signe suffit.</translation>
</message>
<message>
<source>The list has no “{last}” before its last topic.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>Il manque « {last} » avant le dernier sujet de la liste.</translation>
</message>
<message>
<source>Topics are separated by semicolons.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>Les sujets sont séparés par des points-virgules.</translation>
</message>
<message>
<source>A topic is a noun phrase, not a sentence.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>Un sujet est un groupe nominal, et non une phrase.</translation>
</message>
<message>
<source>Topics begin with a small letter.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>Les sujets commencent par une minuscule.</translation>
</message>
<message>
<source>The paragraph ends without a full stop.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>Le paragraphe se termine sans point.</translation>
</message>
<message>
<source>The paragraph ends with a colon and nothing behind it.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>Le paragraphe se termine par un deux-points que rien ne suit.</translation>
</message>
<message>
<source>Elsewhere quotation marks are {marks}…{marks2}.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>Ailleurs, les guillemets sont {marks}…{marks2}.</translation>
</message>
<message>
<source>Bold stands in headings only, and nothing is stressed by italics.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>Le gras est réservé aux titres, et rien n’est mis en valeur par l’italique.</translation>
</message>
<message>
<source>The points behind it are those of {number} of {of}: {lacking}.</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation>Orateurs à l’origine des éléments sous-jacents : {number} sur {of} ; {lacking}.</translation>
</message>
<message>
<source>the plural alone stands for {number}</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation>le pluriel seul correspond à {number}</translation>
</message>
<message>
<source>too few for “{quantifier}”</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation>trop peu pour « {quantifier} »</translation>
</message>
<message>
<source>It was said in {times}, and “{often}” needs {least} interventions.</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation>Mentions : {times} ; « {often} » suppose au moins ce nombre d’interventions : {least}.</translation>
</message>
<message>
<source>“{verb}” stands in the sentence before; {same} is as true.</source>
<extracomment>townnotes/summary/lint/romance_verbs.py, townnotes/summary/lint/verbs.py</extracomment>
<translation>« {verb} » figure dans la phrase précédente ; {same} est tout aussi juste.</translation>
</message>
<message>
<source>{word} is not written out where it first stands.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>Le sigle {word} n’est pas développé à sa première occurrence.</translation>
</message>
<message>
<source>“United Nations” is written in full.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>« United Nations » s’écrit en toutes lettres.</translation>
</message>
<message>
<source>An acronym takes no apostrophe: {found}{fix}.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>Un sigle ne prend pas d’apostrophe : {found}{fix}.</translation>
</message>
<message>
<source>Oxford spelling, as the United Nations use it: {fix}.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>Orthographe d’Oxford, suivie par l’Organisation des Nations Unies : {fix}.</translation>
</message>
<message>
<source>Only -ize takes a z: {fix}.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>Seule la terminaison -ize prend un z : {fix}.</translation>
</message>
<message>
<source>One stresses the importance of doing, not to do.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>En anglais, on souligne « the importance of doing », et non « to do ».</translation>
</message>
<message>
<source>“{found}” is written twice.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>« {found} » est écrit deux fois.</translation>
</message>
<message>
<source>A word is missing after “{found}”.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>Il manque un mot après « {found} ».</translation>
</message>
<message>
<source>“{found}” needs its object before what follows.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>« {found} » doit recevoir son complément avant ce qui suit.</translation>
</message>
<message>
<source>No note behind it says that “{found}” such a thing: a bare “no” may ask.</source>
<extracomment>townnotes/summary/lint/unnoted.py</extracomment>
<translation>Aucune note sous-jacente n’affirme « {found} » : un simple « no » peut être une demande.</translation>
</message>
<message>
<source>No note behind it has these words in quotation marks.</source>
<extracomment>townnotes/summary/lint/unnoted.py</extracomment>
<translation>Aucune note sous-jacente ne met ces mots entre guillemets.</translation>
</message>
<message numerus="yes">
<source>1 more seems to say the same: join them in Review, or keep them apart.|{n} more seem to say the same: join them in Review, or keep them apart.</source>
<extracomment>townnotes/summary/lint/unnoted.py</extracomment>
<translation>
<numerusform>{n} autre élément semble dire la même chose : réunissez-les dans Revue ou laissez-les distincts.</numerusform>
<numerusform>{n} autres éléments semblent dire la même chose : réunissez-les dans Revue ou laissez-les distincts.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 point waits for words: {points}.|{n} points wait for words: {points}.</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation>
<numerusform>{n} élément reste à formuler : {points}.</numerusform>
<numerusform>{n} éléments restent à formuler : {points}.</numerusform>
</translation>
</message>
<message>
<source>What matters is in no sentence: {said}.</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation>Un propos important ne figure dans aucune phrase : {said}.</translation>
</message>
<message numerus="yes">
<source>Said twice? 1 remark that two note-takers wrote down is told once: {remarks}. Join them, or keep them apart.|Said twice? {n} remarks that two note-takers wrote down are told once: {remarks}. Join them, or keep them apart.</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation>
<numerusform>Dit deux fois ? {n} remarque notée par deux rédacteurs n’est rapportée qu’une fois : {remarks}. Réunissez ces éléments ou laissez-les distincts.</numerusform>
<numerusform>Dit deux fois ? {n} remarques notées par deux rédacteurs ne sont rapportées qu’une fois : {remarks}. Réunissez ces éléments ou laissez-les distincts.</numerusform>
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
<translation>« {name} » n’est pas un style du programme ; styles fournis : {built_in}.</translation>
</message>
<message>
<source>“{target}” could not be written: {reason}. Nothing was changed.</source>
<extracomment>townnotes/summary/style/house_style.py</extracomment>
<translation>Écriture impossible de « {target} » : {reason}. Rien n’a été modifié.</translation>
</message>
<message>
<source>“{path}” cannot be read. The session is as it was.</source>
<extracomment>townnotes/summary/style/house_style.py</extracomment>
<translation>Lecture impossible de « {path} ». La séance est comme avant.</translation>
</message>
<message>
<source>“{where}” is not TOML: {error}. The session and its notes are as they were.</source>
<extracomment>townnotes/summary/style/style_keys.py</extracomment>
<translation>« {where} » n’est pas du TOML : {error}. La séance et ses notes sont comme avant.</translation>
</message>
<message>
<source>“{where}”, line {line}, “{key}”: {why}. The session and its notes are as they were.</source>
<extracomment>townnotes/summary/style/style_keys.py</extracomment>
<translation>« {where} », ligne {line}, « {key} » : {why}. La séance et ses notes sont comme avant.</translation>
</message>
<message>
<source>“{name}” is the summary in {theirs}, and here it is in {ours} now. Choose {theirs} for the summary first. Nothing was changed.</source>
<extracomment>townnotes/taking_back/comparing.py</extracomment>
<translation>Langue du résumé dans « {name} » : {theirs} ; langue actuelle ici : {ours}. Choisissez d’abord {theirs} comme langue du résumé. Rien n’a été modifié.</translation>
</message>
<message>
<source>“{name}” holds {count} paragraphs, far more than a summary. Nothing was changed.</source>
<extracomment>townnotes/taking_back/comparing.py</extracomment>
<translation>Paragraphes dans « {name} » : {count}, bien plus que n’en a un résumé. Rien n’a été modifié.</translation>
</message>
<message>
<source>“{name}” is not a Word file: an edited summary comes back as .docx. It was left as it is.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation>« {name} » n’est pas un fichier Word : un résumé remanié revient en .docx. Ce fichier est resté tel quel.</translation>
</message>
<message>
<source>“{name}” is far larger than any summary, so nothing of it was read. It was left as it is.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation>« {name} » est bien plus volumineux que tout résumé : rien n’en a été lu. Ce fichier est resté tel quel.</translation>
</message>
<message>
<source>“{path}” could not be read: {reason}.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation>Lecture impossible de « {path} » : {reason}.</translation>
</message>
<message>
<source>“{path}” is no name of a file.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation>« {path} » n’est pas un nom de fichier.</translation>
</message>
<message>
<source>Your notes are safe; choose another place.</source>
<extracomment>exporters/townnotes_exporters/atomic.py</extracomment>
<translation>Vos notes sont intactes ; choisissez un autre emplacement.</translation>
</message>
<message>
<source>The {what} was not written to {clean}: {reason}. {safe}</source>
<extracomment>exporters/townnotes_exporters/atomic.py</extracomment>
<translation>Échec de l’écriture ({what}) dans {clean} : {reason}. {safe}</translation>
</message>
<message>
<source>An extract is written as .docx or .txt, not as “{name}”.</source>
<extracomment>exporters/townnotes_exporters/extracts.py</extracomment>
<translation>Un extrait s’enregistre en .docx ou en .txt, et non sous la forme « {name} ».</translation>
</message>
<message>
<source>There is no folder “{folder}”. Nothing was written.</source>
<extracomment>exporters/townnotes_exporters/extracts.py</extracomment>
<translation>Le dossier « {folder} » n’existe pas. Rien n’a été écrit.</translation>
</message>
<message>
<source>{error} {count} of {count2} were written.</source>
<extracomment>exporters/townnotes_exporters/extracts.py</extracomment>
<translation>{error} Fichiers écrits : {count} sur {count2}.</translation>
</message>
<message>
<source>The PDF was not written: {reason}. Write a .docx instead. Your notes are safe.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Le PDF n’a pas été écrit : {reason}. Enregistrez plutôt un .docx. Vos notes sont intactes.</translation>
</message>
<message>
<source>Word document</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Document Word</translation>
</message>
<message>
<source>PDF</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>PDF</translation>
</message>
<message>
<source>Page by page as the preview shows it.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Page par page, comme dans l’aperçu.</translation>
</message>
<message>
<source>Web page</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Page Web</translation>
</message>
<message>
<source>One file with nothing to load: for a website or an e-mail.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Un seul fichier, rien d’autre à charger : pour un site Web ou un courriel.</translation>
</message>
<message>
<source>Markdown text</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Texte Markdown</translation>
</message>
<message>
<source>Excel workbook</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Classeur Excel</translation>
</message>
<message>
<source>Sentences, interventions, points, themes and times as sheets.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Phrases, interventions, éléments, thèmes et durées, une feuille pour chacun.</translation>
</message>
<message>
<source>UTF-8 with a line of headings, as Excel reads it.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>UTF-8 avec une ligne d’en-têtes, comme Excel le lit.</translation>
</message>
<message>
<source>A summary is written as {known}, not as “{suffix}”.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Un résumé s’enregistre dans l’un de ces formats : {known} ; « {suffix} » n’en fait pas partie.</translation>
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
<translation>Il n’y a pas ici de tableau « {name} » ; tableaux disponibles : {known}.</translation>
</message>
<message>
<source>“{name}” is there already, and was not written from this townhall. It was left as it is.</source>
<extracomment>exporters/townnotes_exporters/targets/replacing.py</extracomment>
<translation>« {name} » existe déjà et ne provient pas de cette réunion publique. Ce fichier est resté tel quel.</translation>
</message>
<message>
<source>“{name}” was changed since it was written from here. It was left as it is.</source>
<extracomment>exporters/townnotes_exporters/targets/replacing.py</extracomment>
<translation>« {name} » a été modifié depuis son exportation d’ici. Ce fichier est resté tel quel.</translation>
</message>
<message>
<source>“{name}” seems to be open in another program: close it there first. It was left as it is.</source>
<extracomment>exporters/townnotes_exporters/targets/replacing.py</extracomment>
<translation>« {name} » semble ouvert dans un autre programme : fermez-le d’abord là-bas. Ce fichier est resté tel quel.</translation>
</message>
</context>
</TS>
