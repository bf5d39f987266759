<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>townnotes</name>
<message>
<source>Editorial Manual, strict</source>
<extracomment>resources/townnotes_resources/house_styles/editorial.toml</extracomment>
<translation>Manual editorial, estricto</translation>
</message>
<message>
<source>Named, by theme</source>
<extracomment>resources/townnotes_resources/house_styles/named.toml</extracomment>
<translation>Con nombres, por tema</translation>
</message>
<message>
<source>Record, speaker by speaker</source>
<extracomment>resources/townnotes_resources/house_styles/record.toml</extracomment>
<translation>Acta, orador por orador</translation>
</message>
<message>
<source>Townhall summary</source>
<extracomment>resources/townnotes_resources/house_styles/townhall.toml</extracomment>
<translation>Resumen de asamblea pública</translation>
</message>
<message>
<source>Move a speaker up or down the list</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Subir o bajar a un orador en la lista</translation>
</message>
<message>
<source>Move a speaker to the top or the end of the list</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Llevar a un orador al principio o al final de la lista</translation>
</message>
<message>
<source>Edit a request: kind, on whose behalf, time limit</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Editar una solicitud: tipo, en nombre de quién, límite de tiempo</translation>
</message>
<message>
<source>Remove a request from the list</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Quitar una solicitud de la lista</translation>
</message>
<message>
<source>In the participants: confirm the name; remove; bring in what was copied</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>En los participantes: confirmar el nombre; quitar; importar lo copiado</translation>
</message>
<message>
<source>In the participants, several selected: give all the category that begins with it</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>En los participantes, con varios seleccionados: asignar a todos la categoría que comience así</translation>
</message>
<message>
<source>Back to the note, or to the floor; from the search to where you were</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Volver a la nota o al uso de la palabra; desde la búsqueda, adonde estaba</translation>
</message>
<message>
<source>In a merge: join, keep apart, next to decide, undo, both notes</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>En una fusión: unir, mantener separado, siguiente por decidir, deshacer, ambas notas</translation>
</message>
<message>
<source>In a merge: join all likely matches</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>En una fusión: unir todas las coincidencias probables</translation>
</message>
<message>
<source>In a merge, for a field: yours, theirs, or both</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>En una fusión, para un campo: lo de usted, lo de los demás o ambos</translation>
</message>
<message>
<source>In the session history: step, speaker</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>En el historial de la sesión: paso, orador</translation>
</message>
<message>
<source>In the session history: first moment, now</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>En el historial de la sesión: primer momento, ahora</translation>
</message>
<message>
<source>In the session history: play or stop, faster, slower</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>En el historial de la sesión: reproducir o detener, más rápido, más lento</translation>
</message>
<message>
<source>In the wording round: stance by number, none, all stances</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>En la ronda de redacción: posición por número, ninguna, todas las posiciones</translation>
</message>
<message>
<source>In the wording round: same, opposite, keep apart; another of the nearest points</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>En la ronda de redacción: igual, opuesto, mantener separado; otro de los puntos más cercanos</translation>
</message>
<message>
<source>In the wording round: accept, edit the words, accept a theme, leave</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>En la ronda de redacción: aceptar, editar el texto, aceptar un tema, salir</translation>
</message>
<message>
<source>In the memory of the series: reiterated, not the same</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>En la memoria de la serie: reiterado, no es lo mismo</translation>
</message>
<message>
<source>In the correction round: enter a speaker’s reply</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>En la ronda de correcciones: introducir la respuesta de un orador</translation>
</message>
<message>
<source>In a speaker’s corrections and the remarks: use the words of a correction</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>En las correcciones de un orador y las observaciones: usar el texto de una corrección</translation>
</message>
<message>
<source>To give the floor out of turn: the speaker’s number</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>Para dar la palabra fuera de turno: el número del orador</translation>
</message>
<message>
<source>On the theme board: mark a card, move it to another theme, use other words</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>En el tablero de temas: marcar una tarjeta, pasarla a otro tema, usar otro texto</translation>
</message>
<message>
<source>the theme of this point; its first letters or its key will do</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>el tema de este punto; bastan sus primeras letras o su tecla</translation>
</message>
<message>
<source>how it was said: the stance that begins with these letters, here *called for*</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>cómo se dijo: la posición que comienza por estas letras, aquí *called for*</translation>
</message>
<message>
<source>a participant who was mentioned</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>un participante al que se mencionó</translation>
</message>
<message>
<source>paragraph 12 of the reference text</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>párrafo 12 del texto de referencia</translation>
</message>
<message>
<source>a wording proposal</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>una propuesta de redacción</translation>
</message>
<message>
<source>at the start: words of the text are to stay; del "x": to go</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>al principio: palabras del texto que se han de mantener; del "x": que se han de suprimir</translation>
</message>
<message>
<source>at the start: words are to come in; move "x" to: elsewhere</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>al principio: palabras que se han de incorporar; move "x" to: en otro lugar</translation>
</message>
<message>
<source>at the start: one more who says what they said</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>al principio: uno más que dice lo mismo</translation>
</message>
<message>
<source>at the start: the opposite of what they said; != does, too</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>al principio: lo contrario de lo que se dijo; también sirve !=</translation>
</message>
<message>
<source>at the end: this in particular</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>al final: esto en particular</translation>
</message>
<message>
<source>at the start or end: a private remark, which is in no summary</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>al principio o al final: una observación privada, que no figura en ningún resumen</translation>
</message>
<message>
<source>at the start: welcomed</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>al principio: acogió con satisfacción</translation>
</message>
<message>
<source>at the start: called for</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>al principio: pidió</translation>
</message>
<message>
<source>at the start: asked</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>al principio: preguntó</translation>
</message>
<message>
<source>at the start: expressed concern about</source>
<extracomment>ui/townnotes_ui/actions/help_rows.py</extracomment>
<translation>al principio: expresó preocupación por</translation>
</message>
<message>
<source>New keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>Teclas nuevas</translation>
</message>
<message>
<source>Press the keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>Pulse las teclas</translation>
</message>
<message>
<source>Default keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>Teclas predeterminadas</translation>
</message>
<message>
<source>Reset all keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>Restablecer todas las teclas</translation>
</message>
<message>
<source>Find an action…</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>Buscar una acción…</translation>
</message>
<message>
<source>Find an action</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py, ui/townnotes_ui/actions/palette.py, ui/townnotes_ui/actions/table.py</extracomment>
<translation>Buscar una acción</translation>
</message>
<message>
<source>Keys</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>Teclas</translation>
</message>
<message>
<source>Press Enter, then the new keys. Backspace removes them.</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>Pulse Enter y después las teclas nuevas. Retroceso las quita.</translation>
</message>
<message>
<source>All keys are back to their defaults.</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py</extracomment>
<translation>Todas las teclas vuelven a ser las predeterminadas.</translation>
</message>
<message>
<source>Not changed: {why}</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py, ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>No se modificó: {why}</translation>
</message>
<message>
<source>changed</source>
<extracomment>ui/townnotes_ui/actions/key_choice.py, ui/townnotes_ui/past/step_words.py</extracomment>
<translation>modificado</translation>
</message>
<message>
<source>Enter</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>Enter</translation>
</message>
<message>
<source>This is not a key.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>Esto no es una tecla.</translation>
</message>
<message>
<source>{key} is for typing: use it with Ctrl or Alt, or use an F key.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>{key} sirve para escribir: úsela con Ctrl o Alt, o use una tecla F.</translation>
</message>
<message>
<source>{key} is for writing and correcting text.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>{key} sirve para escribir y corregir texto.</translation>
</message>
<message>
<source>{key} is already the key of “{holder}”.</source>
<extracomment>ui/townnotes_ui/actions/keys.py</extracomment>
<translation>{key} ya es la tecla de “{holder}”.</translation>
</message>
<message>
<source>Actions</source>
<extracomment>ui/townnotes_ui/actions/palette.py</extracomment>
<translation>Acciones</translation>
</message>
<message>
<source>Type what you want to do</source>
<extracomment>ui/townnotes_ui/actions/palette.py</extracomment>
<translation>Escriba lo que desea hacer</translation>
</message>
<message>
<source>No matching action.</source>
<extracomment>ui/townnotes_ui/actions/palette.py</extracomment>
<translation>Ninguna acción coincide.</translation>
</message>
<message>
<source>Menu</source>
<extracomment>ui/townnotes_ui/actions/place_menu.py, ui/townnotes_ui/actions/shortcuts.py, ui/townnotes_ui/actions/table.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Menú</translation>
</message>
<message>
<source>You</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>Usted</translation>
</message>
<message>
<source>Speaking time</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/timer_panel.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Tiempo de uso de la palabra</translation>
</message>
<message>
<source>Warning</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Aviso</translation>
</message>
<message>
<source>Urgent warning</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Aviso urgente</translation>
</message>
<message>
<source>Sound when the time is up</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Sonido al agotarse el tiempo</translation>
</message>
<message>
<source>Sound at the warning</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Sonido al dar el aviso</translation>
</message>
<message>
<source>Writing</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Escritura</translation>
</message>
<message>
<source>Spelling</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Ortografía</translation>
</message>
<message>
<source>Expand abbreviations</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Desarrollar abreviaturas</translation>
</message>
<message>
<source>Display</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Visualización</translation>
</message>
<message>
<source>Next speakers on the stage</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Próximos oradores en la pantalla pública</translation>
</message>
<message>
<source>Hints in a new townhall</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Indicaciones en una asamblea pública nueva</translation>
</message>
<message>
<source>Live townhalls</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Asambleas públicas en directo</translation>
</message>
<message>
<source>Your name</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Su nombre</translation>
</message>
<message>
<source>Your office’s link</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>El enlace de su oficina</translation>
</message>
<message>
<source>Your dictionary</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Su diccionario</translation>
</message>
<message>
<source>same as system</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>como el sistema</translation>
</message>
<message>
<source>Language</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Idioma</translation>
</message>
<message>
<source>light</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>claro</translation>
</message>
<message>
<source>dark</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>oscuro</translation>
</message>
<message>
<source>Colours</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Colores</translation>
</message>
<message>
<source>Text</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/summary/arrangement.py</extracomment>
<translation>Texto</translation>
</message>
<message>
<source>Size of everything</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Tamaño de todo</translation>
</message>
<message>
<source>ask</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>preguntar</translation>
</message>
<message>
<source>day first</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>primero el día</translation>
</message>
<message>
<source>month first</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>primero el mes</translation>
</message>
<message>
<source>Dates in figures</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py</extracomment>
<translation>Fechas en cifras</translation>
</message>
<message>
<source>Settings</source>
<extracomment>ui/townnotes_ui/actions/settings_sheet.py, ui/townnotes_ui/actions/table.py</extracomment>
<translation>Configuración</translation>
</message>
<message>
<source>Speakers’ list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/speakers/painting.py, ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>Lista de oradores</translation>
</message>
<message>
<source>Give the floor to the next speaker</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Dar la palabra al siguiente orador</translation>
</message>
<message>
<source>Give the floor now, out of turn</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Dar la palabra ahora, fuera de turno</translation>
</message>
<message>
<source>Add a speaker to the list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>Añadir un orador a la lista</translation>
</message>
<message>
<source>Close or reopen the list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>Cerrar o reabrir la lista</translation>
</message>
<message>
<source>Suggest an order, then the next one</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Sugerir un orden y después el siguiente</translation>
</message>
<message>
<source>Paste a list of names</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Pegar una lista de nombres</translation>
</message>
<message>
<source>Asked but not heard</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Pidieron la palabra y no intervinieron</translation>
</message>
<message>
<source>End the townhall</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Terminar la asamblea pública</translation>
</message>
<message>
<source>Shared session: hand over giving the floor, or take it over</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Sesión compartida: ceder o asumir la tarea de dar la palabra</translation>
</message>
<message>
<source>Next agenda item</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Siguiente tema del programa</translation>
</message>
<message>
<source>Time</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/notes/painting.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/windows/view.py, townnotes/domain/entities/points.py, townnotes/domain/entities/summary.py</extracomment>
<translation>Tiempo</translation>
</message>
<message>
<source>Pause or resume the speaking time</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Pausar o reanudar el tiempo de uso de la palabra</translation>
</message>
<message>
<source>Add 30 seconds</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Añadir 30 segundos</translation>
</message>
<message>
<source>Take off 30 seconds</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Quitar 30 segundos</translation>
</message>
<message>
<source>Say who speaks, the time left and who is next</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Decir quién habla, el tiempo restante y quién sigue</translation>
</message>
<message>
<source>Who has been heard and who has not</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Quién ha intervenido y quién no</translation>
</message>
<message>
<source>Time limit presets</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Límites de tiempo predefinidos</translation>
</message>
<message>
<source>Save the speaking times</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Guardar los tiempos de uso de la palabra</translation>
</message>
<message>
<source>Note</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Nota</translation>
</message>
<message>
<source>Make the point private, or public again</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Hacer privado el punto, o público de nuevo</translation>
</message>
<message>
<source>Accept the suggested stance, then the next like it</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Aceptar la posición sugerida y después la siguiente igual</translation>
</message>
<message>
<source>I lost the thread: leave a gap</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Perdí el hilo: dejar una laguna</translation>
</message>
<message>
<source>Gaps in the notes</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Lagunas en las notas</translation>
</message>
<message>
<source>Correct the intervention</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Corregir la intervención</translation>
</message>
<message>
<source>Correct the selected intervention</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Corregir la intervención seleccionada</translation>
</message>
<message>
<source>Insert a missed intervention</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>Insertar una intervención omitida</translation>
</message>
<message>
<source>Remove the intervention from the record</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Quitar la intervención del acta</translation>
</message>
<message>
<source>Heard through interpretation: on or off</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Escuchada por interpretación: sí o no</translation>
</message>
<message>
<source>Confirm the name of the speaker to identify</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Confirmar el nombre del orador por identificar</translation>
</message>
<message>
<source>Earlier versions of the point</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Versiones anteriores del punto</translation>
</message>
<message>
<source>Words of the call: show or hide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Lo dicho en la llamada: mostrar u ocultar</translation>
</message>
<message>
<source>Fill the gap with the words of its minute</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Llenar la laguna con lo dicho en ese minuto</translation>
</message>
<message>
<source>Check the note against the words of the call</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Cotejar la nota con lo dicho en la llamada</translation>
</message>
<message>
<source>Said, but not noted</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>Dicho y no anotado</translation>
</message>
<message>
<source>Session history: as it was at any moment</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Historial de la sesión: cómo estaba en cualquier momento</translation>
</message>
<message>
<source>Themes</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/arrangement.py, ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/floor/themes/panel.py, ui/townnotes_ui/floor/themes/sheets.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/prepare/theme_list_sheet.py, ui/townnotes_ui/prepare/themes.py, ui/townnotes_ui/review/board.py, ui/townnotes_ui/review/interventions.py, ui/townnotes_ui/review/theme_column.py</extracomment>
<translation>Temas</translation>
</message>
<message>
<source>Put a theme on the point, or take it off</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Poner un tema al punto, o quitarlo</translation>
</message>
<message>
<source>Find or add a theme</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation>Buscar o añadir un tema</translation>
</message>
<message>
<source>Themes by category</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/room.py, ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>Temas por categoría</translation>
</message>
<message>
<source>Interventions</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/agenda.py, ui/townnotes_ui/review/room.py</extracomment>
<translation>Intervenciones</translation>
</message>
<message>
<source>Reading pane: show or hide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Panel de lectura: mostrar u ocultar</translation>
</message>
<message>
<source>Columns of the table…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Columnas de la tabla…</translation>
</message>
<message>
<source>Default columns and widths</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/columns_sheet.py</extracomment>
<translation>Columnas y anchos predeterminados</translation>
</message>
<message>
<source>Theme board</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/room.py</extracomment>
<translation>Tablero de temas</translation>
</message>
<message>
<source>Theme board: open or close</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Tablero de temas: abrir o cerrar</translation>
</message>
<message>
<source>Mark a card, then join it with another</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Marcar una tarjeta y después unirla con otra</translation>
</message>
<message>
<source>Separate a joined card</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Separar una tarjeta unida</translation>
</message>
<message>
<source>Wording round</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/room.py</extracomment>
<translation>Ronda de redacción</translation>
</message>
<message>
<source>Wording round: word the points that wait</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Ronda de redacción: redactar los puntos pendientes</translation>
</message>
<message>
<source>After the call</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Después de la llamada</translation>
</message>
<message>
<source>Correction round with the speakers</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Ronda de correcciones con los oradores</translation>
</message>
<message>
<source>Enter a speaker’s corrections</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Introducir las correcciones de un orador</translation>
</message>
<message>
<source>Memory of the series</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Memoria de la serie</translation>
</message>
<message>
<source>Merge</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/review/room.py</extracomment>
<translation>Fusionar</translation>
</message>
<message>
<source>Merge with other note-takers’ sessions</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Fusionar con las sesiones de otros redactores de notas</translation>
</message>
<message>
<source>Merge: choose files</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Fusión: elegir archivos</translation>
</message>
<message>
<source>Merge: add what is shown</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Fusión: añadir lo que se muestra</translation>
</message>
<message>
<source>Merge: join all likely matches</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Fusión: unir todas las coincidencias probables</translation>
</message>
<message>
<source>Join two participants</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>Unir dos participantes</translation>
</message>
<message>
<source>Merge: undo the last merge</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Fusión: deshacer la última fusión</translation>
</message>
<message>
<source>Strip, stage and chat</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Barra, pantalla pública y chat</translation>
</message>
<message>
<source>Strip over the call: open or close</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Barra sobre la llamada: abrir o cerrar</translation>
</message>
<message>
<source>Stage to share in the call: open or close</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Pantalla pública para compartir en la llamada: abrir o cerrar</translation>
</message>
<message>
<source>Message on the stage</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>Mensaje en la pantalla pública</translation>
</message>
<message>
<source>Remove the message from the stage</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Quitar el mensaje de la pantalla pública</translation>
</message>
<message>
<source>Copy for the chat: next speakers</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Copiar para el chat: próximos oradores</translation>
</message>
<message>
<source>Copy for the chat: time left</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Copiar para el chat: tiempo restante</translation>
</message>
<message>
<source>Copy for the chat: list open or closed</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Copiar para el chat: lista abierta o cerrada</translation>
</message>
<message>
<source>Copy for the chat: how to ask for the floor</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Copiar para el chat: cómo pedir la palabra</translation>
</message>
<message>
<source>Copy for the chat: contacts for written inputs</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Copiar para el chat: contactos para las aportaciones por escrito</translation>
</message>
<message>
<source>Rooms</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Secciones</translation>
</message>
<message>
<source>Prepare</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Preparación</translation>
</message>
<message>
<source>Floor</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/window/top_bar.py, townnotes/domain/commands/agenda.py</extracomment>
<translation>Uso de la palabra</translation>
</message>
<message>
<source>Review</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Revisión</translation>
</message>
<message>
<source>Summary</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Resumen</translation>
</message>
<message>
<source>Next room</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Sección siguiente</translation>
</message>
<message>
<source>Spelling suggestions</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Sugerencias ortográficas</translation>
</message>
<message>
<source>Find words here; again, in all interventions</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Buscar palabras aquí; otra vez, en todas las intervenciones</translation>
</message>
<message>
<source>Bold</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Negrita</translation>
</message>
<message>
<source>Italic</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Cursiva</translation>
</message>
<message>
<source>Confirm the sentence</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Confirmar la oración</translation>
</message>
<message>
<source>Choose the points a sentence rests on</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Elegir los puntos en que se basa una oración</translation>
</message>
<message>
<source>Points that wait for words</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/wording_round/queue.py</extracomment>
<translation>Puntos pendientes de redactar</translation>
</message>
<message>
<source>Points in no sentence</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>Puntos que no están en ninguna oración</translation>
</message>
<message>
<source>Remarks of others on the summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Observaciones de otros sobre el resumen</translation>
</message>
<message>
<source>Make the summary final</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Hacer definitivo el resumen</translation>
</message>
<message>
<source>Reopen the final summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Reabrir el resumen definitivo</translation>
</message>
<message>
<source>Next section</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Apartado siguiente</translation>
</message>
<message>
<source>Previous section</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Apartado anterior</translation>
</message>
<message>
<source>Session</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Sesión</translation>
</message>
<message>
<source>Undo</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Deshacer</translation>
</message>
<message>
<source>Redo</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Rehacer</translation>
</message>
<message>
<source>Export the summary</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Exportar el resumen</translation>
</message>
<message>
<source>Export again, as the last time</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Exportar de nuevo, como la última vez</translation>
</message>
<message>
<source>Send the last export by mail</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Enviar por correo la última exportación</translation>
</message>
<message>
<source>Bring back a summary that others edited in Word</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Reincorporar un resumen que otros editaron en Word</translation>
</message>
<message>
<source>Page preview beside the text: show or hide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Vista previa de la página junto al texto: mostrar u ocultar</translation>
</message>
<message>
<source>Find and replace in notes, board and summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Buscar y reemplazar en notas, tablero y resumen</translation>
</message>
<message>
<source>Print the summary</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Imprimir el resumen</translation>
</message>
<message>
<source>Save now, and show where</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Guardar ahora y mostrar dónde</translation>
</message>
<message>
<source>Bring in a list of people or a report of a call</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Importar una lista de personas o un informe de una llamada</translation>
</message>
<message>
<source>Versions of this session</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Versiones de esta sesión</translation>
</message>
<message>
<source>Share through a folder</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Compartir mediante una carpeta</translation>
</message>
<message>
<source>Share live</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Compartir en directo</translation>
</message>
<message>
<source>Join a live townhall</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Unirse a una asamblea pública en directo</translation>
</message>
<message>
<source>Continue a session from a folder</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>Continuar una sesión desde una carpeta</translation>
</message>
<message>
<source>Clean copy to hand out</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>Copia limpia para entregar</translation>
</message>
<message>
<source>Erase a person</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Borrar a una persona</translation>
</message>
<message>
<source>New townhall: the next in this series</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Nueva asamblea pública: la siguiente de esta serie</translation>
</message>
<message>
<source>New townhall</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/files.py</extracomment>
<translation>Nueva asamblea pública</translation>
</message>
<message>
<source>Archive: who said what over the years</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Archivo histórico: quién dijo qué a lo largo de los años</translation>
</message>
<message>
<source>Open a session</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/files.py</extracomment>
<translation>Abrir una sesión</translation>
</message>
<message>
<source>Practice</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Práctica</translation>
</message>
<message>
<source>Practise a call</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Practicar una llamada</translation>
</message>
<message>
<source>Practice: go on with what is said, or pause</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Práctica: continuar con lo que se dice, o pausar</translation>
</message>
<message>
<source>Practice: slower</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Práctica: más lento</translation>
</message>
<message>
<source>Practice: faster</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Práctica: más rápido</translation>
</message>
<message>
<source>Practice: show what is said, or put it away</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Práctica: mostrar u ocultar lo que se dice</translation>
</message>
<message>
<source>Window</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Ventana</translation>
</message>
<message>
<source>Larger text</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Texto más grande</translation>
</message>
<message>
<source>Smaller text</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Texto más pequeño</translation>
</message>
<message>
<source>Default text size</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Tamaño de texto predeterminado</translation>
</message>
<message>
<source>Next part of the window</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Parte siguiente de la ventana</translation>
</message>
<message>
<source>Previous part of the window</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Parte anterior de la ventana</translation>
</message>
<message>
<source>Help: keys, marks and the guide</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Ayuda: teclas, marcas y la guía</translation>
</message>
<message>
<source>Menu of what is selected</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Menú de lo seleccionado</translation>
</message>
<message>
<source>Edit the request…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Editar la solicitud…</translation>
</message>
<message>
<source>Move up</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Subir</translation>
</message>
<message>
<source>Move down</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Bajar</translation>
</message>
<message>
<source>Move to the top</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Llevar al principio</translation>
</message>
<message>
<source>Move to the end</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Llevar al final</translation>
</message>
<message>
<source>Remove from the list</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Quitar de la lista</translation>
</message>
<message>
<source>Show the note</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Mostrar la nota</translation>
</message>
<message>
<source>Put on the point, or take off</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Poner al punto, o quitar</translation>
</message>
<message>
<source>Rename…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Cambiar el nombre…</translation>
</message>
<message>
<source>Merge into…</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Fusionar en…</translation>
</message>
<message>
<source>Move under…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Mover bajo…</translation>
</message>
<message>
<source>Remove</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/prepare/entity_rows.py, ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>Quitar</translation>
</message>
<message>
<source>Cut</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Cortar</translation>
</message>
<message>
<source>Copy</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>Copiar</translation>
</message>
<message>
<source>Paste</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Pegar</translation>
</message>
<message>
<source>Select all</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Seleccionar todo</translation>
</message>
<message>
<source>Open on the Floor</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Abrir en Uso de la palabra</translation>
</message>
<message>
<source>Rename the speaker…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Cambiar el nombre del orador…</translation>
</message>
<message>
<source>Join the speaker with another…</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Unir al orador con otro…</translation>
</message>
<message>
<source>Mark for joining</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Marcar para unir</translation>
</message>
<message>
<source>Use another speaker’s words</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Usar el texto de otro orador</translation>
</message>
<message>
<source>Move to another theme</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Pasar a otro tema</translation>
</message>
<message>
<source>Join</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/track_list.py, ui/townnotes_ui/prepare/join_people_sheet.py, ui/townnotes_ui/review/board.py</extracomment>
<translation>Unir</translation>
</message>
<message>
<source>Keep apart</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>Mantener separados</translation>
</message>
<message>
<source>Edit the paragraph</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Editar el párrafo</translation>
</message>
<message>
<source>Draft the paragraph again</source>
<extracomment>ui/townnotes_ui/actions/table.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Redactar de nuevo el párrafo</translation>
</message>
<message>
<source>Save and finish editing</source>
<extracomment>ui/townnotes_ui/actions/table.py</extracomment>
<translation>Guardar y terminar la edición</translation>
</message>
<message>
<source>The mail is copied, with its addresses and subject.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>Se copió el correo, con sus direcciones y su asunto.</translation>
</message>
<message>
<source>Its text is copied: paste it in.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>Se copió su texto: péguelo.</translation>
</message>
<message>
<source>Its text and addresses are copied: paste them in.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>Se copiaron su texto y sus direcciones: péguelos.</translation>
</message>
<message>
<source>Your mail program was asked to open. Nothing is sent from here.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>Se pidió abrir su programa de correo. Desde aquí no se envía nada.</translation>
</message>
<message>
<source>No mail program could be opened. The mail is copied: paste it where you write mails.</source>
<extracomment>ui/townnotes_ui/after_call/letters.py</extracomment>
<translation>No se pudo abrir ningún programa de correo. Se copió el correo: péguelo donde escriba sus correos.</translation>
</message>
<message>
<source>A speaker’s corrections</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>Correcciones de un orador</translation>
</message>
<message>
<source>Points recorded from the speaker</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>Puntos anotados del orador</translation>
</message>
<message>
<source>Use the correction  T</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Usar la corrección  T</translation>
</message>
<message>
<source>Keep the correction  ↵</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>Conservar la corrección  ↵</translation>
</message>
<message>
<source>These are the words as recorded: change them first.</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>Este es el texto tal como se anotó: modifíquelo primero.</translation>
</message>
<message>
<source>correction</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>corrección</translation>
</message>
<message>
<source>The correction is kept beside its point.</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>La corrección se conserva junto a su punto.</translation>
</message>
<message>
<source>correction used</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>corrección usada</translation>
</message>
<message>
<source>The words as they should be recorded</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>El texto tal como debe constar</translation>
</message>
<message>
<source>Date of the reply</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>Fecha de la respuesta</translation>
</message>
<message>
<source>As it should be recorded</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>Como debe constar</translation>
</message>
<message>
<source>Nothing was recorded from this speaker that could be corrected.</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>No se anotó nada de este orador que se pudiera corregir.</translation>
</message>
<message>
<source>no correction</source>
<extracomment>ui/townnotes_ui/after_call/reply_sheet.py</extracomment>
<translation>ninguna corrección</translation>
</message>
<message>
<source>Correction round</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Ronda de correcciones</translation>
</message>
<message>
<source>Speakers of whom something was recorded</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Oradores de quienes se anotó algo</translation>
</message>
<message>
<source>As texts of mails, not as Word files</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Como textos de correos, no como archivos de Word</translation>
</message>
<message>
<source>Save the extract</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Guardar el extracto</translation>
</message>
<message>
<source>Word files</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/files.py</extracomment>
<translation>Archivos de Word</translation>
</message>
<message>
<source>Saved: {path}</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/floor/speakers/not_heard_sheet.py, ui/townnotes_ui/safety/privacy.py</extracomment>
<translation>Guardado: {path}</translation>
</message>
<message>
<source>A folder for the extracts</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Una carpeta para los extractos</translation>
</message>
<message>
<source>Cancel</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/archive/page.py, ui/townnotes_ui/exporting/sheet.py, ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>Cancelar</translation>
</message>
<message>
<source>Enter a reply  R</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Introducir una respuesta  R</translation>
</message>
<message>
<source>Save as Word…</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Guardar como Word…</translation>
</message>
<message>
<source>Open as a mail…</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Abrir como correo…</translation>
</message>
<message>
<source>Save all into a folder…</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Guardar todos en una carpeta…</translation>
</message>
<message>
<source>The mail to the speaker</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>El correo al orador</translation>
</message>
<message>
<source>Reply by</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Plazo de respuesta</translation>
</message>
<message>
<source>Open folder</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/exporting/mail.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Abrir la carpeta</translation>
</message>
<message numerus="yes">
<source>1 speaker|{n} speakers</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/floor/themes/panel.py, ui/townnotes_ui/review/board_cards.py, ui/townnotes_ui/review/theme_column.py, ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>
<numerusform>1 orador</numerusform>
<numerusform>{n} oradores</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} without an e-mail address|{n} without an e-mail address</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>
<numerusform>{n} sin dirección de correo</numerusform>
<numerusform>{n} sin dirección de correo</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 correction|{n} corrections</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>
<numerusform>1 corrección</numerusform>
<numerusform>{n} correcciones</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} open|{n} open</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>
<numerusform>{n} pendiente</numerusform>
<numerusform>{n} pendientes</numerusform>
</translation>
</message>
<message>
<source>not sent with the others, as they are to identify: {doubtful}</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>no se envían con los demás (oradores por identificar): {doubtful}</translation>
</message>
<message>
<source>Nothing was recorded from anybody yet.</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>Aún no se anotó nada de nadie.</translation>
</message>
<message>
<source>to identify</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/note/panel.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/wording.py</extracomment>
<translation>por identificar</translation>
</message>
<message numerus="yes">
<source>1 point|{n} points</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/review/board_cards.py, ui/townnotes_ui/review/theme_column.py, ui/townnotes_ui/review/theme_table.py, ui/townnotes_ui/safety/erase_sheet.py, ui/townnotes_ui/safety/version_words.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>
<numerusform>1 punto</numerusform>
<numerusform>{n} puntos</numerusform>
</translation>
</message>
<message>
<source>no e-mail address</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py</extracomment>
<translation>sin dirección de correo</translation>
</message>
<message numerus="yes">
<source>1 open correction|{n} open corrections</source>
<extracomment>ui/townnotes_ui/after_call/round_sheet.py, ui/townnotes_ui/summary/final.py</extracomment>
<translation>
<numerusform>1 corrección pendiente</numerusform>
<numerusform>{n} correcciones pendientes</numerusform>
</translation>
</message>
<message>
<source>Cancelled: {written} of {count} were written, and stay.</source>
<extracomment>ui/townnotes_ui/after_call/round_writer.py</extracomment>
<translation>Cancelado: se escribieron {written} de {count}, que se conservan.</translation>
</message>
<message>
<source>Writing: {done} of {count}…</source>
<extracomment>ui/townnotes_ui/after_call/round_writer.py</extracomment>
<translation>Escribiendo: {done} de {count}…</translation>
</message>
<message numerus="yes">
<source>Written: {n} file, and a table of addresses.|Written: {n} files, and a table of addresses.</source>
<extracomment>ui/townnotes_ui/after_call/round_writer.py</extracomment>
<translation>
<numerusform>Se escribió {n} archivo y una tabla de direcciones.</numerusform>
<numerusform>Se escribieron {n} archivos y una tabla de direcciones.</numerusform>
</translation>
</message>
<message>
<source>Reading {name} ({at} of {count})…</source>
<extracomment>ui/townnotes_ui/after_call/series_reader.py</extracomment>
<translation>Leyendo {name} ({at} de {count})…</translation>
</message>
<message>
<source>Comparing ({done} of {count})…</source>
<extracomment>ui/townnotes_ui/after_call/series_reader.py</extracomment>
<translation>Comparando ({done} de {count})…</translation>
</message>
<message>
<source>Earlier: “{earlier}”</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Antes: “{earlier}”</translation>
</message>
<message>
<source>Add an earlier townhall…</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Añadir una asamblea pública anterior…</translation>
</message>
<message>
<source>Not the same  X</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>No es lo mismo  X</translation>
</message>
<message>
<source>Reiterated  R</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Reiterado  R</translation>
</message>
<message>
<source>said before</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>se dijo antes</translation>
</message>
<message>
<source>not the same as before</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>no es lo mismo que antes</translation>
</message>
<message>
<source>Settled. The summary still says “{stance}”; the internal version has both.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Resuelto. El resumen sigue diciendo “{stance}”; la versión interna tiene ambas.</translation>
</message>
<message>
<source>townnotes sessions</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py, ui/townnotes_ui/files.py, ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/safety/clean_copy_sheet.py, ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>sesiones de townnotes</translation>
</message>
<message>
<source>Earlier townhalls of the series</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Asambleas públicas anteriores de la serie</translation>
</message>
<message>
<source>What may have been said before</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Lo que quizá se dijo antes</translation>
</message>
<message>
<source>Reading earlier townhalls…</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Leyendo asambleas públicas anteriores…</translation>
</message>
<message>
<source>No earlier townhall is known. One that was begun by “next in this series” knows the one before; else add the files. They are read and stay as they are.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>No se conoce ninguna asamblea pública anterior. La que se inició con “siguiente de esta serie” conoce la precedente; si no, añada los archivos. Se leen y quedan como están.</translation>
</message>
<message>
<source>Compared with: {compared}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Comparada con: {compared}</translation>
</message>
<message>
<source>None of the files could be compared.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>No se pudo comparar ninguno de los archivos.</translation>
</message>
<message>
<source>New: {themes}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Nuevos: {themes}</translation>
</message>
<message>
<source>Returning: {themes}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Reaparecen: {themes}</translation>
</message>
<message>
<source>Dropped: {themes}</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>Abandonados: {themes}</translation>
</message>
<message numerus="yes">
<source>and {n} more|and {n} more</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py, ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/summary/evidence_parts.py, ui/townnotes_ui/summary/waiting.py, ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation>
<numerusform>y {n} más</numerusform>
<numerusform>y {n} más</numerusform>
</translation>
</message>
<message>
<source>{label} (perhaps: “{before}” before)</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>{label} (quizá antes: “{before}”)</translation>
</message>
<message numerus="yes">
<source>1 may be reiterated|{n} may be reiterated</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>
<numerusform>1 puede ser reiteración</numerusform>
<numerusform>{n} pueden ser reiteraciones</numerusform>
</translation>
</message>
<message>
<source>Nothing is left to settle.</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>No queda nada por resolver.</translation>
</message>
<message numerus="yes">
<source>{n} settled as reiterated|{n} settled as reiterated</source>
<extracomment>ui/townnotes_ui/after_call/series_sheet.py</extracomment>
<translation>
<numerusform>{n} resuelto como reiterado</numerusform>
<numerusform>{n} resueltos como reiterados</numerusform>
</translation>
</message>
<message>
<source>Speakers by organization</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>Oradores por organización</translation>
</message>
<message>
<source>Speakers by category</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>Oradores por categoría</translation>
</message>
<message>
<source>Townhall by townhall</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/archive/course_chart.py</extracomment>
<translation>Asamblea por asamblea</translation>
</message>
<message>
<source>By organization</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>Por organización</translation>
</message>
<message>
<source>By category</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>Por categoría</translation>
</message>
<message>
<source>These words are said everywhere: ask for one that tells more.</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>Estas palabras se dicen en todas partes: busque una que diga más.</translation>
</message>
<message numerus="yes">
<source>1 townhall|{n} townhalls</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>
<numerusform>{n} asamblea pública</numerusform>
<numerusform>{n} asambleas públicas</numerusform>
</translation>
</message>
<message>
<source>Nothing was found in {asked}.</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>No se encontró nada en {asked}.</translation>
</message>
<message>
<source>{doubtful} of them to identify</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>{doubtful} de ellos por identificar</translation>
</message>
<message>
<source>at {answered} of {townhalls} townhalls</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>asambleas públicas: {answered} de {townhalls}</translation>
</message>
<message>
<source>the first {count} are shown</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>se muestran los {count} primeros</translation>
</message>
<message>
<source>({doubtful} to identify)</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>({doubtful} por identificar)</translation>
</message>
<message>
<source>not said</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py</extracomment>
<translation>sin indicar</translation>
</message>
<message>
<source>no date</source>
<extracomment>ui/townnotes_ui/archive/answer_view.py, ui/townnotes_ui/archive/course_chart.py, ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>sin fecha</translation>
</message>
<message>
<source>{speakers} of {of_all} speakers</source>
<extracomment>ui/townnotes_ui/archive/course_chart.py</extracomment>
<translation>oradores: {speakers} de {of_all}</translation>
</message>
<message>
<source>The archive could not be brought up to date. The townhalls are untouched.</source>
<extracomment>ui/townnotes_ui/archive/keeper.py</extracomment>
<translation>No se pudo actualizar el archivo histórico. Las asambleas públicas están intactas.</translation>
</message>
<message>
<source>Add a folder…</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Añadir una carpeta…</translation>
</message>
<message>
<source>Back  Esc</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Volver  Esc</translation>
</message>
<message>
<source>Folders…</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Carpetas…</translation>
</message>
<message>
<source>Choose the folders in which your townhalls are. They are read and stay as they are; private points are left out. Then ask: who said this before?</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Elija las carpetas en las que están sus asambleas públicas. Se leen y quedan como están; los puntos privados se omiten. Pregunte después: ¿quién dijo esto antes?</translation>
</message>
<message>
<source>Archive</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Archivo histórico</translation>
</message>
<message>
<source>What could not be read, or not whole</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Lo que no se pudo leer, o no por completo</translation>
</message>
<message>
<source>A folder with townhalls</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Una carpeta con asambleas públicas</translation>
</message>
<message>
<source>Leave out {one}</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Omitir {one}</translation>
</message>
<message>
<source>Cancelled. What was read by now can be asked; the rest follows next time.</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Cancelado. Lo leído hasta ahora ya se puede consultar; el resto se leerá la próxima vez.</translation>
</message>
<message>
<source>Reading townhalls: {done} of {of} …</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>Leyendo asambleas públicas: {done} de {of} …</translation>
</message>
<message numerus="yes">
<source>1 file|{n} files</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>
<numerusform>{n} archivo</numerusform>
<numerusform>{n} archivos</numerusform>
</translation>
</message>
<message>
<source>{files}, as they are now</source>
<extracomment>ui/townnotes_ui/archive/page.py</extracomment>
<translation>{files}, en su estado actual</translation>
</message>
<message numerus="yes">
<source>1 remark|{n} remarks</source>
<extracomment>ui/townnotes_ui/archive/page.py, ui/townnotes_ui/summary/remarks.py, ui/townnotes_ui/take_back/rows.py, ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>1 observación</numerusform>
<numerusform>{n} observaciones</numerusform>
</translation>
</message>
<message>
<source>Words that were said</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py</extracomment>
<translation>Palabras que se dijeron</translation>
</message>
<message>
<source>Any organization</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py</extracomment>
<translation>Cualquier organización</translation>
</message>
<message>
<source>Organization</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py, ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Organización</translation>
</message>
<message>
<source>Series</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Serie</translation>
</message>
<message>
<source>All series</source>
<extracomment>ui/townnotes_ui/archive/question_bar.py</extracomment>
<translation>Todas las series</translation>
</message>
<message>
<source>What was said</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>Lo que se dijo</translation>
</message>
<message>
<source>? to identify</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>? por identificar</translation>
</message>
<message>
<source>nobody known</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>orador desconocido</translation>
</message>
<message>
<source>in the summary</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>en el resumen</translation>
</message>
<message>
<source>Summary: {sentence}</source>
<extracomment>ui/townnotes_ui/archive/said_list.py</extracomment>
<translation>Resumen: {sentence}</translation>
</message>
<message>
<source>In the file</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>En el archivo</translation>
</message>
<message>
<source>People</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/bring_in/people_view.py, ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Personas</translation>
</message>
<message>
<source>Becomes</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation>Pasa a ser</translation>
</message>
<message>
<source>Singular</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Singular</translation>
</message>
<message>
<source>Plural</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Plural</translation>
</message>
<message>
<source>Categories</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Categorías</translation>
</message>
<message>
<source>a new category</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation>una categoría nueva</translation>
</message>
<message>
<source>none</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>ninguna</translation>
</message>
<message>
<source>it becomes one that exists already</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation>pasa a ser una que ya existe</translation>
</message>
<message>
<source>a category needs a singular and a plural</source>
<extracomment>ui/townnotes_ui/bring_in/categories.py</extracomment>
<translation>una categoría necesita un singular y un plural</translation>
</message>
<message>
<source>– ignore</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>– pasar por alto</translation>
</message>
<message>
<source>Name</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Nombre</translation>
</message>
<message>
<source>Name, with a former one in brackets</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Nombre, con uno anterior entre paréntesis</translation>
</message>
<message>
<source>First name</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Nombre de pila</translation>
</message>
<message>
<source>Surname</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Apellido</translation>
</message>
<message>
<source>Title (Ms., Dr.)</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Tratamiento (Sra., Dr.)</translation>
</message>
<message>
<source>Category</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Categoría</translation>
</message>
<message>
<source>E-mail</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>Correo electrónico</translation>
</message>
<message>
<source>Country</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>País</translation>
</message>
<message>
<source>Speaks for</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>Habla en nombre de</translation>
</message>
<message>
<source>Pronunciation</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Pronunciación</translation>
</message>
<message>
<source>Minutes asked for</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Minutos solicitados</translation>
</message>
<message>
<source>Asks for the floor</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Pide la palabra</translation>
</message>
<message>
<source>Registration status</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Estado de la inscripción</translation>
</message>
<message>
<source>Joined at</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Hora de entrada</translation>
</message>
<message>
<source>Left at</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Hora de salida</translation>
</message>
<message>
<source>Minutes present</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Minutos de presencia</translation>
</message>
<message>
<source>Waiting room</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Sala de espera</translation>
</message>
<message>
<source>Role, such as host</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Función, por ejemplo anfitrión</translation>
</message>
<message>
<source>Row of the headings</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Fila de los encabezados</translation>
</message>
<message>
<source>Read as</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>Leer como</translation>
</message>
<message>
<source>First values</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Primeros valores</translation>
</message>
<message>
<source>Columns</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py, ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/review/columns_sheet.py</extracomment>
<translation>Columnas</translation>
</message>
<message>
<source>Headings</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Encabezados</translation>
</message>
<message>
<source>Line {number}: {shown}</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Línea {number}: {shown}</translation>
</message>
<message>
<source>No headings</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>Sin encabezados</translation>
</message>
<message>
<source>column {place}</source>
<extracomment>ui/townnotes_ui/bring_in/columns.py</extracomment>
<translation>columna {place}</translation>
</message>
<message>
<source>{number} is {named}: {words}</source>
<extracomment>ui/townnotes_ui/bring_in/offers.py</extracomment>
<translation>{number} es {named}: {words}</translation>
</message>
<message>
<source>0 for somebody else</source>
<extracomment>ui/townnotes_ui/bring_in/offers.py</extracomment>
<translation>0 para otra persona</translation>
</message>
<message numerus="yes">
<source>The file has {n} meeting; bring in|The file has {n} meetings; bring in</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>
<numerusform>El archivo tiene {n} reunión; importar</numerusform>
<numerusform>El archivo tiene {n} reuniones; importar</numerusform>
</translation>
</message>
<message>
<source>{unsure_date} may be two days; it was read as</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>{unsure_date} puede ser uno de dos días; se leyó como</translation>
</message>
<message>
<source>The file does not say its encoding; it was read as</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>El archivo no indica su codificación; se leyó como</translation>
</message>
<message>
<source>Western European</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>europeo occidental</translation>
</message>
<message>
<source>Cyrillic</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>cirílico</translation>
</message>
<message>
<source>Arabic</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>árabe</translation>
</message>
<message>
<source>Japanese</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>japonés</translation>
</message>
<message>
<source>Korean</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>coreano</translation>
</message>
<message>
<source>Chinese</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>chino</translation>
</message>
<message>
<source>Central European</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py</extracomment>
<translation>europeo central</translation>
</message>
<message>
<source>Choose…</source>
<extracomment>ui/townnotes_ui/bring_in/questions.py, ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Elegir…</translation>
</message>
<message>
<source>Title</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>Tratamiento</translation>
</message>
<message>
<source>may be {may_be}</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>puede ser {may_be}</translation>
</message>
<message>
<source>check</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>comprobar</translation>
</message>
<message>
<source>new</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py, ui/townnotes_ui/merge_room/rows.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>nuevo</translation>
</message>
<message>
<source>known</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>conocido</translation>
</message>
<message>
<source>counted</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>contado</translation>
</message>
<message>
<source>left out</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>omitido</translation>
</message>
<message>
<source>is {named}</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>es {named}</translation>
</message>
<message>
<source>{fields} filled in</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>se completó: {fields}</translation>
</message>
<message>
<source>not ticked</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>sin marcar</translation>
</message>
<message>
<source>ticked</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py, ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>marcado</translation>
</message>
<message>
<source>may be {name}</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>puede ser {name}</translation>
</message>
<message>
<source>worked out by a formula</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>calculado con una fórmula</translation>
</message>
<message>
<source>one of several names in a line</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>uno de varios nombres en una línea</translation>
</message>
<message>
<source>the heading above is taken for the organization</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>el encabezado anterior se toma por la organización</translation>
</message>
<message>
<source>by hand</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>a mano</translation>
</message>
<message>
<source>host</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>anfitrión</translation>
</message>
<message>
<source>note-taking program</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>programa de toma de notas</translation>
</message>
<message>
<source>waiting room only</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>solo sala de espera</translation>
</message>
<message>
<source>did not come</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>no asistió</translation>
</message>
<message>
<source>withdrew</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>se retiró</translation>
</message>
<message>
<source>not confirmed</source>
<extracomment>ui/townnotes_ui/bring_in/rows.py</extracomment>
<translation>sin confirmar</translation>
</message>
<message>
<source>Bring people in</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/files.py</extracomment>
<translation>Importar personas</translation>
</message>
<message>
<source>Words brought in</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>Lo dicho importado</translation>
</message>
<message>
<source>Bring in  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/bring_in/words.py, ui/townnotes_ui/prepare/reading_sheet.py</extracomment>
<translation>Importar  ↵</translation>
</message>
<message>
<source>read as</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>leído como</translation>
</message>
<message>
<source>Reading…</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py, ui/townnotes_ui/prepare/reading_sheet.py, ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Leyendo…</translation>
</message>
<message>
<source>pasted text</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>texto pegado</translation>
</message>
<message>
<source>What do the columns contain?</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>¿Qué contienen las columnas?</translation>
</message>
<message>
<source>It was not understood: say below what its columns contain.</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>No se entendió: indique abajo qué contienen sus columnas.</translation>
</message>
<message numerus="yes">
<source>1 new category|{n} new categories</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>
<numerusform>1 categoría nueva</numerusform>
<numerusform>{n} categorías nuevas</numerusform>
</translation>
</message>
<message>
<source>Bring words in</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>Importar lo dicho</translation>
</message>
<message>
<source>It names nobody who could be brought in.</source>
<extracomment>ui/townnotes_ui/bring_in/sheet.py</extracomment>
<translation>No nombra a nadie que se pueda importar.</translation>
</message>
<message>
<source>Add everybody as a participant</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>Añadir a todos como participantes</translation>
</message>
<message>
<source>Use the number anyway</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>Usar el número de todos modos</translation>
</message>
<message>
<source>Count hosts</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>Contar a los anfitriones</translation>
</message>
<message>
<source>Count note-taking programs</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>Contar los programas de toma de notas</translation>
</message>
<message>
<source>Count people in the waiting room only</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>Contar a quienes solo estuvieron en la sala de espera</translation>
</message>
<message>
<source>Add people who withdrew</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>Añadir a quienes se retiraron</translation>
</message>
<message>
<source>Add people who are not confirmed</source>
<extracomment>ui/townnotes_ui/bring_in/ticks.py</extracomment>
<translation>Añadir a quienes no están confirmados</translation>
</message>
<message numerus="yes">
<source>1 cue|{n} cues</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>1 fragmento</numerusform>
<numerusform>{n} fragmentos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 message|{n} messages</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>1 mensaje</numerusform>
<numerusform>{n} mensajes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 person|{n} people</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>1 persona</numerusform>
<numerusform>{n} personas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 row|{n} rows</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>1 fila</numerusform>
<numerusform>{n} filas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 answer or question|{n} answers or questions</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>1 respuesta o pregunta</numerusform>
<numerusform>{n} respuestas o preguntas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 new|{n} new</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>1 nuevo</numerusform>
<numerusform>{n} nuevos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 counted|{n} counted</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>1 contado</numerusform>
<numerusform>{n} contados</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 to check|{n} to check</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>1 por comprobar</numerusform>
<numerusform>{n} por comprobar</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 row is about the same people|{n} rows are about the same people</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>1 fila es de las mismas personas</numerusform>
<numerusform>{n} filas son de las mismas personas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Bring in 1 person  ↵|Bring in {n} people  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>Importar 1 persona  ↵</numerusform>
<numerusform>Importar {n} personas  ↵</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Use {n} as attendance  ↵|Use {n} as attendance  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>Usar {n} como asistencia  ↵</numerusform>
<numerusform>Usar {n} como asistencia  ↵</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Fill in 1 person  ↵|Fill in {n} people  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>Completar 1 persona  ↵</numerusform>
<numerusform>Completar {n} personas  ↵</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Bring in 1 cue  ↵|Bring in {n} cues  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>Importar 1 fragmento  ↵</numerusform>
<numerusform>Importar {n} fragmentos  ↵</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Bring in 1 message  ↵|Bring in {n} messages  ↵</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>Importar 1 mensaje  ↵</numerusform>
<numerusform>Importar {n} mensajes  ↵</numerusform>
</translation>
</message>
<message>
<source>The words are in {spoken}, the notes in {noted}.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>Se habla en {spoken}; las notas están en {noted}.</translation>
</message>
<message>
<source>Space leaves somebody out · F2 edits a cell, in all rows selected · N next to check · a number says who it is</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>Espacio omite a alguien · F2 edita una celda, en todas las filas seleccionadas · N siguiente por comprobar · un número indica quién es</translation>
</message>
<message>
<source>Enter lists what a column may contain; a first letter finds it</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>Enter muestra lo que puede contener una columna; una primera letra lo encuentra</translation>
</message>
<message>
<source>Enter edits a cell</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>Enter edita una celda</translation>
</message>
<message>
<source>What is faint is left out</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>Lo atenuado se omite</translation>
</message>
<message numerus="yes">
<source>1 more line was left out.|{n} more lines were left out.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>
<numerusform>Se omitió 1 línea más.</numerusform>
<numerusform>Se omitieron {n} líneas más.</numerusform>
</translation>
</message>
<message>
<source>Line {number}: {why}.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>Línea {number}: {why}.</translation>
</message>
<message>
<source>Line {number} was left out: {why}.</source>
<extracomment>ui/townnotes_ui/bring_in/words.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>Se omitió la línea {number}: {why}.</translation>
</message>
<message numerus="yes">
<source>1 known|{n} known</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>
<numerusform>1 conocido</numerusform>
<numerusform>{n} conocidos</numerusform>
</translation>
</message>
<message>
<source>{known}, {filled} filled</source>
<extracomment>ui/townnotes_ui/bring_in/words.py</extracomment>
<translation>{known}; se completan {filled}</translation>
</message>
<message>
<source>Bring it in anyway</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>Importarlo de todos modos</translation>
</message>
<message>
<source>Words</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py, ui/townnotes_ui/prepare/texts/panel.py, townnotes/domain/entities/points.py, townnotes/domain/entities/summary.py</extracomment>
<translation>Lo dicho</translation>
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
<numerusform>Importar el mensaje privado</numerusform>
<numerusform>Importar los {n} mensajes privados</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Bring in the message that may be private|Bring in the {n} messages that may be private</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>
<numerusform>Importar el mensaje que puede ser privado</numerusform>
<numerusform>Importar los {n} mensajes que pueden ser privados</numerusform>
</translation>
</message>
<message>
<source>Its clock begins at {clock}.</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>Su reloj comienza a las {clock}.</translation>
</message>
<message>
<source>Moved by {moved} s.</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>Desplazado {moved} s.</translation>
</message>
<message>
<source>Its clock:</source>
<extracomment>ui/townnotes_ui/bring_in/words_panel.py</extracomment>
<translation>Su reloj:</translation>
</message>
<message>
<source>People brought in</source>
<extracomment>ui/townnotes_ui/bring_in/writing.py</extracomment>
<translation>Personas importadas</translation>
</message>
<message numerus="yes">
<source>{n} minute|{n} minutes</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>
<numerusform>{n} minuto</numerusform>
<numerusform>{n} minutos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} second|{n} seconds</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>
<numerusform>{n} segundo</numerusform>
<numerusform>{n} segundos</numerusform>
</translation>
</message>
<message>
<source>{spoken} spoken, no time limit</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>{spoken} en el uso de la palabra, sin límite de tiempo</translation>
</message>
<message>
<source>{over} over time, of {limit}</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>{over} de exceso, sobre {limit}</translation>
</message>
<message>
<source>{length_in_words} left of {limit}</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>Tiempo restante: {length_in_words} de {limit}</translation>
</message>
<message>
<source>Nobody has the floor.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>Nadie tiene la palabra.</translation>
</message>
<message>
<source>The time is paused:</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>El tiempo está en pausa:</translation>
</message>
<message>
<source>{speaker} has the floor.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>{speaker} tiene la palabra.</translation>
</message>
<message>
<source>The list is closed.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>La lista está cerrada.</translation>
</message>
<message>
<source>Nobody is waiting.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py, ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation>Nadie espera.</translation>
</message>
<message>
<source>Next: {first}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>A continuación: {first}.</translation>
</message>
<message>
<source>The limit is {length_in_words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>El límite es de {length_in_words}.</translation>
</message>
<message>
<source>The time is paused: {words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>El tiempo está en pausa: {words}.</translation>
</message>
<message>
<source>The time goes on: {words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>El tiempo continúa: {words}.</translation>
</message>
<message>
<source>Over time: the limit was {length_in_words}.</source>
<extracomment>ui/townnotes_ui/by_ear/floor_words.py</extracomment>
<translation>Tiempo agotado: el límite era de {length_in_words}.</translation>
</message>
<message>
<source>gap</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/first_sight.py, ui/townnotes_ui/note/columns.py, ui/townnotes_ui/note/keeper.py</extracomment>
<translation>laguna</translation>
</message>
<message>
<source>private</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/note/columns.py, ui/townnotes_ui/note/panel.py, ui/townnotes_ui/widgets/cards.py, ui/townnotes_ui/windows/strip_session.py</extracomment>
<translation>privado</translation>
</message>
<message>
<source>likely {stance_read}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>probable: {stance_read}</translation>
</message>
<message>
<source>especially</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/note/columns.py, ui/townnotes_ui/widgets/cards.py, ui/townnotes_ui/windows/strip_session.py</extracomment>
<translation>en especial</translation>
</message>
<message>
<source>themes: {themes}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>temas: {themes}</translation>
</message>
<message>
<source>names {names}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>nombra a {names}</translation>
</message>
<message>
<source>noted by {note_taker}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>anotado por {note_taker}</translation>
</message>
<message>
<source>theme {theme} on</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>tema {theme} puesto</translation>
</message>
<message>
<source>theme {theme} off</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>tema {theme} quitado</translation>
</message>
<message>
<source>public</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py, ui/townnotes_ui/exporting/form.py</extracomment>
<translation>público</translation>
</message>
<message>
<source>cites {paragraphs}</source>
<extracomment>ui/townnotes_ui/by_ear/line_words.py</extracomment>
<translation>cita {paragraphs}</translation>
</message>
<message numerus="yes">
<source>1 minute without a note|{n} minutes without a note</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>
<numerusform>1 minuto sin nota</numerusform>
<numerusform>{n} minutos sin nota</numerusform>
</translation>
</message>
<message>
<source>Everybody who spoke for a while was noted.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>Se anotó a todos los que hablaron durante cierto tiempo.</translation>
</message>
<message numerus="yes">
<source>1 speaker spoke without a note; Enter makes an intervention of it.|{n} times somebody spoke without a note, the longest first; Enter makes an intervention of it.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>
<numerusform>1 orador habló sin que hubiera nota; Enter crea una intervención.</numerusform>
<numerusform>{n} veces alguien habló sin que hubiera nota, de la más larga a la más corta; Enter crea una intervención.</numerusform>
</translation>
</message>
<message>
<source>Each minute has a note.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>Cada minuto tiene una nota.</translation>
</message>
<message>
<source>{silent} of {count} minutes have words and no note; Enter goes to the words.</source>
<extracomment>ui/townnotes_ui/call_words/coverage_sheet.py</extracomment>
<translation>En {silent} de {count} minutos se habló sin que haya nota; Enter va a lo dicho.</translation>
</message>
<message>
<source>not named</source>
<extracomment>ui/townnotes_ui/call_words/list.py, ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>sin nombre</translation>
</message>
<message>
<source>{who} · not noted</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>{who} · no anotado</translation>
</message>
<message>
<source>private, in the chat</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>privado, en el chat</translation>
</message>
<message>
<source>in the chat</source>
<extracomment>ui/townnotes_ui/call_words/list.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>en el chat</translation>
</message>
<message>
<source>asks for the floor</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>pide la palabra</translation>
</message>
<message>
<source>in reply to “{replies_to}”</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>en respuesta a “{replies_to}”</translation>
</message>
<message>
<source>Words of the call</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>Lo dicho en la llamada</translation>
</message>
<message>
<source>{count} agreed by {sign}</source>
<extracomment>ui/townnotes_ui/call_words/list.py</extracomment>
<translation>{count} de acuerdo con {sign}</translation>
</message>
<message>
<source>Minutes of the call with and without a note</source>
<extracomment>ui/townnotes_ui/call_words/minute_strip.py</extracomment>
<translation>Minutos de la llamada con nota y sin nota</translation>
</message>
<message>
<source>There is no gap in this note.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>No hay ninguna laguna en esta nota.</translation>
</message>
<message>
<source>No words yet: bring in a transcript, captions or a chat of the call.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py, ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>Aún no hay nada: importe una transcripción, los subtítulos o un chat de la llamada.</translation>
</message>
<message>
<source>There is nothing in this note to be found.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>En esta nota no hay nada que buscar.</translation>
</message>
<message>
<source>All points are found in the words of the call, in part at least.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>Todos los puntos se encuentran en lo dicho en la llamada, al menos en parte.</translation>
</message>
<message>
<source>No point is found: the words may be in another language than the notes, or of another call.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>No se encuentra ningún punto: lo dicho puede estar en otro idioma que las notas o ser de otra llamada.</translation>
</message>
<message>
<source>{missing} of {all} points are not found in the words of the call. Enter goes to a point.</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>Puntos que no se encuentran en lo dicho en la llamada: {missing} de {all}. Enter va a un punto.</translation>
</message>
<message>
<source>The note and the words of the call</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>La nota y lo dicho en la llamada</translation>
</message>
<message>
<source>too few words to be looked for</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>muy pocas palabras para buscarlo</translation>
</message>
<message>
<source>not found in the words</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>no se encuentra en lo dicho</translation>
</message>
<message>
<source>said at {at}</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>se dijo a las {at}</translation>
</message>
<message>
<source>in part at {at}</source>
<extracomment>ui/townnotes_ui/call_words/note_words.py</extracomment>
<translation>en parte, a las {at}</translation>
</message>
<message>
<source>Find in the words</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>Buscar en lo dicho</translation>
</message>
<message>
<source>Copy to point  ↵</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>Copiar en un punto  ↵</translation>
</message>
<message>
<source>Note it  Shift ↵</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>Anotarlo  Shift ↵</translation>
</message>
<message>
<source>Makes an intervention of what nobody noted; who asks for the floor in the chat goes on the list.</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>Crea una intervención con lo que nadie anotó; quien pide la palabra en el chat pasa a la lista.</translation>
</message>
<message numerus="yes">
<source>Words · 1|Words · {n}</source>
<extracomment>ui/townnotes_ui/call_words/pane.py</extracomment>
<translation>
<numerusform>Lo dicho · 1</numerusform>
<numerusform>Lo dicho · {n}</numerusform>
</translation>
</message>
<message>
<source>This point is not found in the words of the call.</source>
<extracomment>ui/townnotes_ui/call_words/said_words.py</extracomment>
<translation>Este punto no se encuentra en lo dicho en la llamada.</translation>
</message>
<message>
<source>This point was said at {time}.</source>
<extracomment>ui/townnotes_ui/call_words/said_words.py</extracomment>
<translation>Este punto se dijo a las {time}.</translation>
</message>
<message>
<source>Only a part of this point is found, at {time}.</source>
<extracomment>ui/townnotes_ui/call_words/said_words.py</extracomment>
<translation>Solo se encuentra una parte de este punto, a las {time}.</translation>
</message>
<message>
<source>Nobody noted {who} then, so this is a point of nobody. Shift+Enter makes an intervention of it first.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>Nadie anotó entonces a {who}, de modo que este punto no es de nadie. Shift+Enter crea antes una intervención.</translation>
</message>
<message>
<source>who spoke</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>quién habló</translation>
</message>
<message>
<source>Copied to a point.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>Copiado en un punto.</translation>
</message>
<message>
<source>{who} was not heard then: the message stands by itself, as one of the chat.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>{who} no intervino entonces: el mensaje queda por sí solo, como mensaje del chat.</translation>
</message>
<message>
<source>Words copied to a point</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>Lo dicho se copió en un punto</translation>
</message>
<message>
<source>a reply</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>una respuesta</translation>
</message>
<message>
<source>This is noted already, or too short for one.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>Esto ya está anotado o es demasiado breve para un punto.</translation>
</message>
<message>
<source>Intervention made from the words</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>Intervención creada con lo dicho</translation>
</message>
<message>
<source>{who} is not among the participants: add them to the list by name.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>{who} no figura entre los participantes: añada el nombre a la lista.</translation>
</message>
<message>
<source>Asked for the floor in the chat</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>Pidió la palabra en el chat</translation>
</message>
<message>
<source>{who} is on the list.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>{who} está en la lista.</translation>
</message>
<message>
<source>Nothing is known to have been said in that minute.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>No consta que se dijera nada en ese minuto.</translation>
</message>
<message>
<source>gap filled from the words</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>laguna llenada con lo dicho</translation>
</message>
<message numerus="yes">
<source>The gap has the words of its minute now: shorten them.|{n} gaps have the words of their minutes now: shorten them.</source>
<extracomment>ui/townnotes_ui/call_words/taker.py</extracomment>
<translation>
<numerusform>La laguna contiene ahora lo dicho en su minuto: acórtelo.</numerusform>
<numerusform>{n} lagunas contienen ahora lo dicho en sus minutos: acórtelo.</numerusform>
</translation>
</message>
<message>
<source>keeping the time as measured</source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation>se sigue midiendo el tiempo</translation>
</message>
<message>
<source>The computer’s clock was set {length} forward; the times here go on as measured. </source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation>El reloj del equipo se adelantó {length}; aquí las horas siguen según lo medido. </translation>
</message>
<message>
<source>The computer’s clock was set {length} back; the times here go on as measured. </source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation>El reloj del equipo se atrasó {length}; aquí las horas siguen según lo medido. </translation>
</message>
<message>
<source>Undo follows the computer’s clock.</source>
<extracomment>ui/townnotes_ui/clock_keeper.py</extracomment>
<translation>Deshacer sigue el reloj del equipo.</translation>
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
<translation>“{typed}” · por identificar</translation>
</message>
<message>
<source>Participants found</source>
<extracomment>ui/townnotes_ui/completion/name_field.py, ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>Participantes encontrados</translation>
</message>
<message>
<source>A laptop's clock was more than a day ahead; check the times of the notes.</source>
<extracomment>ui/townnotes_ui/desk.py</extracomment>
<translation>El reloj de un portátil estaba adelantado más de un día; compruebe las horas de las notas.</translation>
</message>
<message>
<source>Undone: {name}</source>
<extracomment>ui/townnotes_ui/desk.py</extracomment>
<translation>Se deshizo: {name}</translation>
</message>
<message>
<source>Redone: {name}</source>
<extracomment>ui/townnotes_ui/desk.py</extracomment>
<translation>Se rehízo: {name}</translation>
</message>
<message>
<source>Nothing was exported in this series yet: choose it once.</source>
<extracomment>ui/townnotes_ui/exporting/again.py</extracomment>
<translation>En esta serie aún no se exportó nada: elija una vez.</translation>
</message>
<message>
<source>it was the final version, and the summary has been reopened since. {key} asks what this one is to be.</source>
<extracomment>ui/townnotes_ui/exporting/again.py</extracomment>
<translation>era la versión final, y desde entonces el resumen se reabrió. {key} pregunta qué ha de ser esta.</translation>
</message>
<message>
<source>Export…</source>
<extracomment>ui/townnotes_ui/exporting/again.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Exportar…</translation>
</message>
<message>
<source>It is the final version now.</source>
<extracomment>ui/townnotes_ui/exporting/again.py</extracomment>
<translation>Ahora es la versión final.</translation>
</message>
<message>
<source>File name</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py, ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Nombre del archivo</translation>
</message>
<message>
<source>Insert…</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>Insertar…</translation>
</message>
<message>
<source>Insert a place into the name</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>Insertar un campo en el nombre</translation>
</message>
<message>
<source>The name: {shown}</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>El nombre: {shown}</translation>
</message>
<message>
<source>Windows takes no {signs} in a name: a dash stands there.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>Windows no admite {signs} en un nombre: se pone un guion.</translation>
</message>
<message>
<source>Windows keeps this name for itself: a line is added.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>Windows se reserva este nombre: se le añade una raya.</translation>
</message>
<message>
<source>The name is too long: its end is cut off.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>El nombre es demasiado largo: se corta el final.</translation>
</message>
<message>
<source>There is no place {unknown}: it stays in the name as it is.</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>No existe el campo {unknown}: queda en el nombre tal cual.</translation>
</message>
<message>
<source>summary or session</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>resumen o sesión</translation>
</message>
<message>
<source>title of the townhall</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>título de la asamblea pública</translation>
</message>
<message>
<source>series</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>serie</translation>
</message>
<message>
<source>number in the series</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>número en la serie</translation>
</message>
<message>
<source>date</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>fecha</translation>
</message>
<message>
<source>time of the export</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>hora de la exportación</translation>
</message>
<message>
<source>public or internal</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>pública o interna</translation>
</message>
<message>
<source>how speakers are named</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>cómo se nombra a los oradores</translation>
</message>
<message>
<source>draft or final</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>borrador o final</translation>
</message>
<message>
<source>language</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>idioma</translation>
</message>
<message>
<source>nothing now</source>
<extracomment>ui/townnotes_ui/exporting/file_name_field.py</extracomment>
<translation>nada por ahora</translation>
</message>
<message>
<source>Page 1 as it will look</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>La página 1 como quedará</translation>
</message>
<message>
<source>Page 1</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>Página 1</translation>
</message>
<message>
<source>; </source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>; </translation>
</message>
<message>
<source>The PDF leaves out {named}; a Word file keeps it.</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>El PDF omite {named}; un archivo de Word lo conserva.</translation>
</message>
<message>
<source>Not in this picture, but in the Word file: {named}.</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>No está en esta imagen, pero sí en el archivo de Word: {named}.</translation>
</message>
<message>
<source>{font} is not on this computer: the PDF is set in {instead}.</source>
<extracomment>ui/townnotes_ui/exporting/first_page.py</extracomment>
<translation>{font} no está en este equipo: el PDF se compone con {instead}.</translation>
</message>
<message>
<source>Format</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Formato</translation>
</message>
<message>
<source>Table</source>
<extracomment>ui/townnotes_ui/exporting/form.py, exporters/townnotes_exporters/formats.py</extracomment>
<translation>Tabla</translation>
</message>
<message>
<source>Version</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Versión</translation>
</message>
<message>
<source>Speakers</source>
<extracomment>ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/floor/arrangement.py</extracomment>
<translation>Oradores</translation>
</message>
<message>
<source>Leave private points and e-mail addresses out</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Omitir los puntos privados y las direcciones de correo</translation>
</message>
<message>
<source>This is the final version</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Esta es la versión final</translation>
</message>
<message>
<source>Word documents and templates</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Documentos y plantillas de Word</translation>
</message>
<message>
<source>Letterhead</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Membrete</translation>
</message>
<message>
<source>Whole session</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Sesión completa</translation>
</message>
<message>
<source>points</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>puntos</translation>
</message>
<message>
<source>interventions</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>intervenciones</translation>
</message>
<message>
<source>sentences with their evidence</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>oraciones con su fundamento</translation>
</message>
<message>
<source>speakers</source>
<extracomment>ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/floor/themes/panel.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>oradores</translation>
</message>
<message>
<source>themes</source>
<extracomment>ui/townnotes_ui/exporting/form.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>temas</translation>
</message>
<message>
<source>speaking times</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>tiempos de uso de la palabra</translation>
</message>
<message>
<source>internal, with the evidence</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>interna, con el fundamento</translation>
</message>
<message>
<source>both, as two files</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>ambas, en dos archivos</translation>
</message>
<message>
<source>by name</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>por nombre</translation>
</message>
<message>
<source>by category only</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>solo por categoría</translation>
</message>
<message>
<source>List of speakers</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Lista de oradores</translation>
</message>
<message>
<source>Speaking time by category</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Tiempo de uso de la palabra por categoría</translation>
</message>
<message>
<source>Points by theme</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Puntos por tema</translation>
</message>
<message>
<source>Text proposals by paragraph</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Propuestas de redacción por párrafo</translation>
</message>
<message>
<source>Annexes</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Anexos</translation>
</message>
<message>
<source>Choose a letterhead</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Elegir un membrete</translation>
</message>
<message>
<source>Default</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Predeterminado</translation>
</message>
<message>
<source>Use the default letterhead</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Usar el membrete predeterminado</translation>
</message>
<message>
<source>default</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>predeterminado</translation>
</message>
<message>
<source>The file carries private points and e-mail addresses.</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>El archivo contiene puntos privados y direcciones de correo.</translation>
</message>
<message>
<source>Names and every point in plain words: for archives and programs.</source>
<extracomment>ui/townnotes_ui/exporting/form.py</extracomment>
<translation>Nombres y cada punto en texto sencillo: para archivos históricos y programas.</translation>
</message>
<message>
<source>Not exported: {why}</source>
<extracomment>ui/townnotes_ui/exporting/job.py</extracomment>
<translation>No se exportó: {why}</translation>
</message>
<message>
<source>reading the session</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>leyendo la sesión</translation>
</message>
<message>
<source>drafting</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>redactando</translation>
</message>
<message>
<source>writing the file</source>
<extracomment>ui/townnotes_ui/exporting/job.py</extracomment>
<translation>escribiendo el archivo</translation>
</message>
<message>
<source>preparing</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>preparando</translation>
</message>
<message>
<source>Step {max} of {steps}: {doing}…</source>
<extracomment>ui/townnotes_ui/exporting/job.py, ui/townnotes_ui/summary/preview.py</extracomment>
<translation>Paso {max} de {steps}: {doing}…</translation>
</message>
<message>
<source>Nothing to send: export the summary first.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>Nada que enviar: exporte primero el resumen.</translation>
</message>
<message>
<source> and </source>
<extracomment>ui/townnotes_ui/exporting/mail.py, ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation> y </translation>
</message>
<message>
<source>Please find attached {names}.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>Se adjunta: {names}.</translation>
</message>
<message>
<source>Your mail program was asked to open. Nothing is sent or attached from here: put {names} into the mail yourself.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>Se pidió abrir su programa de correo. Desde aquí no se envía ni se adjunta nada: adjunte usted {names} al correo.</translation>
</message>
<message>
<source>No mail program could be opened. The text of the mail is copied: paste it where you write mails, and put {names} in.</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>No se pudo abrir ningún programa de correo. Se copió el texto del correo: péguelo donde escriba sus correos y adjunte {names}.</translation>
</message>
<message>
<source>Summary: {title_of}</source>
<extracomment>ui/townnotes_ui/exporting/mail.py</extracomment>
<translation>Resumen: {title_of}</translation>
</message>
<message>
<source>Open matters</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Asuntos pendientes</translation>
</message>
<message numerus="yes">
<source>1 point waits for words: only the internal version shows it.|{n} points wait for words: only the internal version shows them.</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>
<numerusform>1 punto está pendiente de redactar: solo la versión interna lo muestra.</numerusform>
<numerusform>{n} puntos están pendientes de redactar: solo la versión interna los muestra.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} open before this is final|{n} open before this is final</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>
<numerusform>{n} asunto pendiente antes de que sea definitivo</numerusform>
<numerusform>{n} asuntos pendientes antes de que sea definitivo</numerusform>
</translation>
</message>
<message>
<source>Export as final anyway…</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Exportar como final de todos modos…</translation>
</message>
<message>
<source>check: its points changed</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>comprobar: sus puntos cambiaron</translation>
</message>
<message>
<source>unsupported: rests on no point</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>sin fundamento: no se basa en ningún punto</translation>
</message>
<message>
<source>a point still to word</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>un punto pendiente de redactar</translation>
</message>
<message>
<source>a point in no sentence</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>un punto que no está en ninguna oración</translation>
</message>
<message>
<source>an open correction by its speaker</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>una corrección pendiente de su orador</translation>
</message>
<message>
<source>a speaker to identify</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>un orador por identificar</translation>
</message>
<message>
<source>Not written: it would still name somebody</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>No se escribió: aún nombraría a alguien</translation>
</message>
<message>
<source>Export with these names…</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Exportar con estos nombres…</translation>
</message>
<message>
<source>Export again</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Exportar de nuevo</translation>
</message>
<message>
<source>As the last time, without a question</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Como la última vez, sin preguntar</translation>
</message>
<message>
<source>Send by mail…</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Enviar por correo…</translation>
</message>
<message>
<source>Open</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Abrir</translation>
</message>
<message>
<source>Saved as {names}</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Guardado como {names}</translation>
</message>
<message>
<source>It still names {named}.</source>
<extracomment>ui/townnotes_ui/exporting/sheet.py</extracomment>
<translation>Aún nombra a {named}.</translation>
</message>
<message>
<source>townhall</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/prepare/next_sheet.py, ui/townnotes_ui/wording.py</extracomment>
<translation>asamblea pública</translation>
</message>
<message>
<source>Lists, reports and transcripts</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>Listas, informes y transcripciones</translation>
</message>
<message>
<source>Lists of themes</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>Listas de temas</translation>
</message>
<message>
<source>Bring themes in</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>Importar temas</translation>
</message>
<message>
<source>Texts</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Textos</translation>
</message>
<message>
<source>Bring a text in</source>
<extracomment>ui/townnotes_ui/files.py, ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>Importar un texto</translation>
</message>
<message>
<source>Bring back an edited summary</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>Reincorporar un resumen editado</translation>
</message>
<message>
<source>Save as a table</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>Guardar como tabla</translation>
</message>
<message>
<source>Tables</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>Tablas</translation>
</message>
<message>
<source>All files</source>
<extracomment>ui/townnotes_ui/files.py</extracomment>
<translation>Todos los archivos</translation>
</message>
<message>
<source>Find here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>Buscar aquí</translation>
</message>
<message>
<source>Find in what is shown here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>Buscar en lo que se muestra aquí</translation>
</message>
<message>
<source>Previous</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>Anterior</translation>
</message>
<message>
<source>Next</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>Siguiente</translation>
</message>
<message>
<source>Search all</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>Buscar en todo</translation>
</message>
<message>
<source>Close</source>
<extracomment>ui/townnotes_ui/finding/strip.py, ui/townnotes_ui/guiding/script_panel.py, ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/summary/preview.py, ui/townnotes_ui/widgets/notices.py</extracomment>
<translation>Cerrar</translation>
</message>
<message>
<source>none here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>ninguno aquí</translation>
</message>
<message>
<source>{count} here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>{count} aquí</translation>
</message>
<message>
<source>{at} of {count} here</source>
<extracomment>ui/townnotes_ui/finding/strip.py</extracomment>
<translation>{at} de {count} aquí</translation>
</message>
<message>
<source>Add a speaker…</source>
<extracomment>ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>Añadir un orador…</translation>
</message>
<message>
<source>Took the floor</source>
<extracomment>ui/townnotes_ui/first_sight.py</extracomment>
<translation>Tomó la palabra</translation>
</message>
<message>
<source>find or add…</source>
<extracomment>ui/townnotes_ui/first_sight.py, ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation>buscar o añadir…</translation>
</message>
<message>
<source>Who has been heard · only a hint for the chair</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>Quién ha intervenido · solo una orientación para la presidencia</translation>
</message>
<message>
<source>Minutes by category</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>Minutos por categoría</translation>
</message>
<message>
<source>Minutes by organization</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>Minutos por organización</translation>
</message>
<message>
<source>without a category</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>sin categoría</translation>
</message>
<message numerus="yes">
<source>and {n} more organization: {clock}|and {n} more organizations: {clock}</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>
<numerusform>y {n} organización más: {clock}</numerusform>
<numerusform>y {n} organizaciones más: {clock}</numerusform>
</translation>
</message>
<message>
<source>Not heard yet · {count}</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>Aún no han intervenido · {count}</translation>
</message>
<message>
<source>somebody else</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/note/open_line.py</extracomment>
<translation>otra persona</translation>
</message>
<message>
<source> or </source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation> o </translation>
</message>
<message>
<source>The number may be wrong: “{name}” may be {others}.</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>El número puede ser erróneo: “{name}” puede ser {others}.</translation>
</message>
<message>
<source>nobody yet</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>nadie todavía</translation>
</message>
<message>
<source>Everybody who may take the floor has spoken.</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>Han hablado todos los que pueden tomar la palabra.</translation>
</message>
<message>
<source>{named} (waits)</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py</extracomment>
<translation>{named} (espera)</translation>
</message>
<message numerus="yes">
<source> and {n} more| and {n} more</source>
<extracomment>ui/townnotes_ui/floor/heard_sheet.py, ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation>
<numerusform> y {n} más</numerusform>
<numerusform> y {n} más</numerusform>
</translation>
</message>
<message>
<source>Who spoke</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>Quién habló</translation>
</message>
<message>
<source>Began</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Comenzó</translation>
</message>
<message>
<source>Ended</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Terminó</translation>
</message>
<message>
<source>10:47</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>10:47</translation>
</message>
<message>
<source>or minutes</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>o minutos</translation>
</message>
<message>
<source>Speaker</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/notes/painting.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Orador</translation>
</message>
<message>
<source>Kind</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py, ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Tipo</translation>
</message>
<message>
<source>Insert and type its note  ↵</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>Insertar y escribir su nota  ↵</translation>
</message>
<message>
<source>missed intervention</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>intervención omitida</translation>
</message>
<message>
<source>When did it begin? Nothing was inserted.</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>¿Cuándo comenzó? No se insertó nada.</translation>
</message>
<message>
<source>When did it end, or how long was it? Nothing was inserted.</source>
<extracomment>ui/townnotes_ui/floor/insert_sheet.py</extracomment>
<translation>¿Cuándo terminó o cuánto duró? No se insertó nada.</translation>
</message>
<message>
<source>next speaker</source>
<extracomment>ui/townnotes_ui/floor/room.py, ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>siguiente orador</translation>
</message>
<message>
<source>Nobody is waiting: add a speaker to the list first.</source>
<extracomment>ui/townnotes_ui/floor/room.py, townnotes/domain/commands/speakers_list.py</extracomment>
<translation>Nadie espera: añada primero un orador a la lista.</translation>
</message>
<message>
<source>pause</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation>pausa</translation>
</message>
<message>
<source>speaking time</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation>tiempo de uso de la palabra</translation>
</message>
<message>
<source>agenda item</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation>tema del programa</translation>
</message>
<message>
<source>Agenda: {title}</source>
<extracomment>ui/townnotes_ui/floor/room.py</extracomment>
<translation>Programa: {title}</translation>
</message>
<message>
<source>Add “{name}” · to identify</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>Añadir “{name}” · por identificar</translation>
</message>
<message>
<source>on the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>en la lista</translation>
</message>
<message>
<source>on behalf of {on_behalf_of}</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>en nombre de {on_behalf_of}</translation>
</message>
<message>
<source>in relation to {in_relation_to}</source>
<extracomment>ui/townnotes_ui/floor/speakers/entry.py</extracomment>
<translation>en relación con {in_relation_to}</translation>
</message>
<message>
<source>Copy the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Copiar la lista</translation>
</message>
<message>
<source>Copy as a mail</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Copiar como correo</translation>
</message>
<message>
<source>Opens your mail program with everybody’s address as a blind copy</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Abre su programa de correo con las direcciones de todos en copia oculta</translation>
</message>
<message>
<source>Save as a table…</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Guardar como tabla…</translation>
</message>
<message numerus="yes">
<source>Copied: {n} who asked and was not heard.|Copied: {n} who asked and were not heard.</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>
<numerusform>Se copió: {n} que pidió la palabra y no intervino.</numerusform>
<numerusform>Se copiaron: {n} que pidieron la palabra y no intervinieron.</numerusform>
</translation>
</message>
<message>
<source>not heard</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>no intervino</translation>
</message>
<message>
<source>Who asked for the floor and was not heard</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Quién pidió la palabra y no intervino</translation>
</message>
<message numerus="yes">
<source>{n} not reached|{n} not reached</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>
<numerusform>{n} sin turno</numerusform>
<numerusform>{n} sin turno</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} still waiting|{n} still waiting</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>
<numerusform>{n} sigue en espera</numerusform>
<numerusform>{n} siguen en espera</numerusform>
</translation>
</message>
<message>
<source>Everybody who asked for the floor was heard.</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Intervinieron todos los que pidieron la palabra.</translation>
</message>
<message>
<source>Without an e-mail address: {unreached}</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>Sin dirección de correo: {unreached}</translation>
</message>
<message>
<source>asked {time}</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py</extracomment>
<translation>pidió la palabra a las {time}</translation>
</message>
<message>
<source>waiting</source>
<extracomment>ui/townnotes_ui/floor/speakers/not_heard_sheet.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>en espera</translation>
</message>
<message>
<source>↑ {sooner} · {why}</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>↑ {sooner} · {why}</translation>
</message>
<message>
<source>Suggested order</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Orden sugerido</translation>
</message>
<message>
<source>Use this order</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Usar este orden</translation>
</message>
<message>
<source>suggested order</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>orden sugerido</translation>
</message>
<message>
<source>Groups first</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Primero los grupos</translation>
</message>
<message>
<source>First-time speakers first</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Primero quienes hablan por primera vez</translation>
</message>
<message>
<source>Categories in turn</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Categorías por turno</translation>
</message>
<message>
<source>All three</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Los tres criterios</translation>
</message>
<message>
<source>The order now, and as suggested</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>El orden actual y el sugerido</translation>
</message>
<message>
<source>Now</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Ahora</translation>
</message>
<message>
<source>Suggested</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Sugerido</translation>
</message>
<message>
<source>{moved} would be called sooner. The chair decides.</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>Tomarían antes la palabra: {moved}. Decide la presidencia.</translation>
</message>
<message>
<source>The list is in this order already.</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>La lista ya está en este orden.</translation>
</message>
<message>
<source>for a group</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>en nombre de un grupo</translation>
</message>
<message>
<source>first time</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>primera vez</translation>
</message>
<message>
<source>another category</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>otra categoría</translation>
</message>
<message>
<source>later</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>más tarde</translation>
</message>
<message>
<source>{place}: now {now}, then {then}</source>
<extracomment>ui/townnotes_ui/floor/speakers/order_sheet.py</extracomment>
<translation>{place}: ahora {now}, después {then}</translation>
</message>
<message>
<source>speaking</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>hablando</translation>
</message>
<message>
<source>has spoken {times}×, {clock} in all</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>ha hablado {times}×, {clock} en total</translation>
</message>
<message>
<source>others of the organization {times}×, {clock} in all</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>otros de la organización {times}×, {clock} en total</translation>
</message>
<message>
<source>Who has the floor now?</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>¿Quién tiene ahora la palabra?</translation>
</message>
<message numerus="yes">
<source>{n} waiting ·|{n} waiting ·</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>
<numerusform>{n} en espera ·</numerusform>
<numerusform>{n} en espera ·</numerusform>
</translation>
</message>
<message>
<source>closed {time}</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>cerrada {time}</translation>
</message>
<message>
<source>List {word}: reopen it</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>Lista {word}: reabrirla</translation>
</message>
<message>
<source>open</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>abierta</translation>
</message>
<message>
<source>List {word}: close it</source>
<extracomment>ui/townnotes_ui/floor/speakers/painting.py</extracomment>
<translation>Lista {word}: cerrarla</translation>
</message>
<message>
<source>Who took the floor</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>Quién tomó la palabra</translation>
</message>
<message>
<source>Took the floor · {spoke}</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>Tomaron la palabra · {spoke}</translation>
</message>
<message>
<source>list opened</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>lista abierta</translation>
</message>
<message>
<source>list closed</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py, ui/townnotes_ui/windows/strip.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation>lista cerrada</translation>
</message>
<message>
<source>speaker added</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>orador añadido</translation>
</message>
<message>
<source>request withdrawn</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>solicitud retirada</translation>
</message>
<message>
<source>list order</source>
<extracomment>ui/townnotes_ui/floor/speakers/panel.py</extracomment>
<translation>orden de la lista</translation>
</message>
<message>
<source>Names to add to the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>Nombres por añadir a la lista</translation>
</message>
<message numerus="yes">
<source>{n} speaker added|{n} speakers added</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>{n} orador añadido</numerusform>
<numerusform>{n} oradores añadidos</numerusform>
</translation>
</message>
<message>
<source>Lines pasted</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>Líneas pegadas</translation>
</message>
<message>
<source>Space ticks or unticks a line</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>Espacio marca o desmarca una línea</translation>
</message>
<message numerus="yes">
<source>{n} of {count} lines is ticked|{n} of {count} lines are ticked</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>{n} de {count} líneas está marcada</numerusform>
<numerusform>{n} de {count} líneas están marcadas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} of them new|{n} of them new</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>{n} nuevo</numerusform>
<numerusform>{n} de ellos nuevos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} may be known already|{n} may be known already</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>{n} quizá ya conocido</numerusform>
<numerusform>{n} quizá ya conocidos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} to check|{n} to check</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>{n} por comprobar</numerusform>
<numerusform>{n} por comprobar</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Add {n} to the list|Add {n} to the list</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>
<numerusform>Añadir {n} a la lista</numerusform>
<numerusform>Añadir {n} a la lista</numerusform>
</translation>
</message>
<message>
<source>{number} is {names}: {words}</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>{number} es {names}: {words}</translation>
</message>
<message>
<source>0 is somebody new</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>0 es alguien nuevo</translation>
</message>
<message>
<source>too long for a name: left out</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>demasiado largo para un nombre: omitido</translation>
</message>
<message>
<source>contains no name: left out</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>no contiene ningún nombre: omitido</translation>
</message>
<message>
<source>belongs to the mail</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>forma parte del correo</translation>
</message>
<message>
<source>stands over those below</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>encabeza a los que siguen</translation>
</message>
<message>
<source>signs the mail</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>firma el correo</translation>
</message>
<message>
<source>says who wrote the next line</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>indica quién escribió la línea siguiente</translation>
</message>
<message>
<source>the same as line {same_as}</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>igual que la línea {same_as}</translation>
</message>
<message>
<source>on the list already</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>ya está en la lista</translation>
</message>
<message>
<source>may be known already</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>quizá ya se conoce</translation>
</message>
<message>
<source>new · to identify</source>
<extracomment>ui/townnotes_ui/floor/speakers/paste_sheet.py</extracomment>
<translation>nuevo · por identificar</translation>
</message>
<message>
<source>Request for the floor</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>Solicitud de uso de la palabra</translation>
</message>
<message>
<source>request</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>solicitud</translation>
</message>
<message>
<source>Apply</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>Aplicar</translation>
</message>
<message>
<source>said: {pronunciation}</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>se pronuncia: {pronunciation}</translation>
</message>
<message>
<source>takes the floor</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>toma la palabra</translation>
</message>
<message>
<source>does not count</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>no cuenta</translation>
</message>
<message>
<source>{clock} by category</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>{clock} por categoría</translation>
</message>
<message>
<source>no limit</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py, ui/townnotes_ui/floor/timer_panel.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation>sin límite</translation>
</message>
<message>
<source>On behalf of</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>En nombre de</translation>
</message>
<message>
<source>In relation to</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py, ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>En relación con</translation>
</message>
<message>
<source>Time limit, m:ss</source>
<extracomment>ui/townnotes_ui/floor/speakers/request_sheet.py</extracomment>
<translation>Límite de tiempo, m:ss</translation>
</message>
<message>
<source>Fewer than two are waiting: there is no order to suggest.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>Esperan menos de dos: no hay orden que sugerir.</translation>
</message>
<message>
<source>There is no text on the clipboard: copy the list of names first.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>No hay texto en el portapapeles: copie primero la lista de nombres.</translation>
</message>
<message>
<source>end of the townhall</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>final de la asamblea pública</translation>
</message>
<message>
<source>The townhall has ended; {left} asked for the floor and were not reached.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>La asamblea pública ha terminado; pidieron la palabra y no llegaron a hablar: {left}.</translation>
</message>
<message>
<source>The townhall has ended; everybody was heard.</source>
<extracomment>ui/townnotes_ui/floor/speakers/sheets.py</extracomment>
<translation>La asamblea pública ha terminado; intervinieron todos.</translation>
</message>
<message>
<source>theme removed</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py</extracomment>
<translation>tema quitado</translation>
</message>
<message>
<source>“{label}” was removed. Undo restores it.</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py</extracomment>
<translation>Se quitó “{label}”. Deshacer lo restaura.</translation>
</message>
<message>
<source>theme moved</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py, ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>tema movido</translation>
</message>
<message>
<source>There is no other theme yet.</source>
<extracomment>ui/townnotes_ui/floor/themes/changes.py</extracomment>
<translation>Aún no hay otro tema.</translation>
</message>
<message numerus="yes">
<source>1 organization|{n} organizations</source>
<extracomment>ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation>
<numerusform>1 organización</numerusform>
<numerusform>{n} organizaciones</numerusform>
</translation>
</message>
<message>
<source>no category</source>
<extracomment>ui/townnotes_ui/floor/themes/list.py, ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>sin categoría</translation>
</message>
<message numerus="yes">
<source>{n} without a category|{n} without a category</source>
<extracomment>ui/townnotes_ui/floor/themes/list.py</extracomment>
<translation>
<numerusform>{n} sin categoría</numerusform>
<numerusform>{n} sin categoría</numerusform>
</translation>
</message>
<message>
<source>How many people spoke on the theme, or on one under it; each counts once</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>Cuántas personas hablaron sobre el tema o sobre uno subordinado; cada una cuenta una vez</translation>
</message>
<message>
<source>new: {split}</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>nuevo: {split}</translation>
</message>
<message>
<source>new theme</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>tema nuevo</translation>
</message>
<message>
<source>key {key}</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>tecla {key}</translation>
</message>
<message>
<source>no key</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>sin tecla</translation>
</message>
<message>
<source>on this line</source>
<extracomment>ui/townnotes_ui/floor/themes/panel.py</extracomment>
<translation>en esta línea</translation>
</message>
<message>
<source>Type a few letters of the theme</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>Escriba unas letras del tema</translation>
</message>
<message>
<source>No matching theme.</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>Ningún tema coincide.</translation>
</message>
<message>
<source>theme renamed</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>nombre del tema cambiado</translation>
</message>
<message>
<source>Rename “{label}”</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>Cambiar el nombre de “{label}”</translation>
</message>
<message>
<source>themes merged</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>temas fusionados</translation>
</message>
<message>
<source>“{label}” is now “{label2}” wherever it was used. Undo reverses this.</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>“{label}” es ahora “{label2}” dondequiera que se usó. Deshacer lo revierte.</translation>
</message>
<message>
<source>Merge “{label}” into</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>Fusionar “{label}” en</translation>
</message>
<message>
<source>no parent theme</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>sin tema superior</translation>
</message>
<message>
<source>Move “{label}” under</source>
<extracomment>ui/townnotes_ui/floor/themes/sheets.py</extracomment>
<translation>Mover “{label}” bajo</translation>
</message>
<message>
<source>left of {limit}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>restantes de {limit}</translation>
</message>
<message>
<source>nobody has the floor</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>nadie tiene la palabra</translation>
</message>
<message>
<source>paused · {left}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>en pausa · {left}</translation>
</message>
<message>
<source>over time · limit {limit}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>tiempo agotado · límite {limit}</translation>
</message>
<message>
<source>spoken of {limit}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>empleado de {limit}</translation>
</message>
<message>
<source>spoken</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>empleado</translation>
</message>
<message>
<source>last half minute</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>último medio minuto</translation>
</message>
<message>
<source>last minute</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>último minuto</translation>
</message>
<message numerus="yes">
<source>last minute|last {n} minutes</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>
<numerusform>último minuto</numerusform>
<numerusform>últimos {n} minutos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>last second|last {n} seconds</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>
<numerusform>último segundo</numerusform>
<numerusform>últimos {n} segundos</numerusform>
</translation>
</message>
<message>
<source>Pause</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Pausa</translation>
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
<translation>Pausar o reanudar el tiempo</translation>
</message>
<message>
<source>The speaking times are saved as {where}</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Los tiempos de uso de la palabra se guardaron como {where}</translation>
</message>
<message>
<source>Speaking times</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Tiempos de uso de la palabra</translation>
</message>
<message>
<source>Table for a spreadsheet</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Tabla para una hoja de cálculo</translation>
</message>
<message>
<source>Resume</source>
<extracomment>ui/townnotes_ui/floor/timer_panel.py</extracomment>
<translation>Seguir</translation>
</message>
<message>
<source>“{name}” was added on two laptops: one speaker now. Undo takes them apart.</source>
<extracomment>ui/townnotes_ui/folder/doubles.py</extracomment>
<translation>“{name}” se añadió en dos portátiles: ahora es un solo orador. Deshacer los separa.</translation>
</message>
<message>
<source>joining what two laptops added</source>
<extracomment>ui/townnotes_ui/folder/doubles.py</extracomment>
<translation>unir lo que añadieron dos portátiles</translation>
</message>
<message>
<source>This session is not shared through a folder: only you give the floor.</source>
<extracomment>ui/townnotes_ui/folder/folder_control.py</extracomment>
<translation>Esta sesión no se comparte mediante una carpeta: solo usted da la palabra.</translation>
</message>
<message>
<source>What you have received so far stays here.</source>
<extracomment>ui/townnotes_ui/folder/folder_control.py</extracomment>
<translation>Lo que ha recibido hasta ahora queda aquí.</translation>
</message>
<message>
<source>Townhalls in the folder</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>Asambleas públicas en la carpeta</translation>
</message>
<message>
<source>Find townhalls</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>Buscar asambleas públicas</translation>
</message>
<message>
<source>Choose the folder the townhall is shared through. You get a file of your own with everything noted so far, and continue from there.</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>Elija la carpeta mediante la cual se comparte la asamblea pública. Usted recibe un archivo propio con todo lo anotado hasta ahora y continúa desde ahí.</translation>
</message>
<message>
<source>Choose a folder first.</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py, ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Elija primero una carpeta.</translation>
</message>
<message>
<source>Looking…</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>Buscando…</translation>
</message>
<message>
<source>Townhall</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Asamblea pública</translation>
</message>
<message>
<source>Continue…</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py, ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Continuar…</translation>
</message>
<message>
<source>Enter continues it in a file of your own.</source>
<extracomment>ui/townnotes_ui/folder/join_sheet.py</extracomment>
<translation>Enter la continúa en un archivo propio.</translation>
</message>
<message>
<source>QR code of the link</source>
<extracomment>ui/townnotes_ui/folder/link_code.py</extracomment>
<translation>Código QR del enlace</translation>
</message>
<message>
<source>Everybody who gets your link takes notes in this townhall over the internet, or reads along. Private points, the line you are typing and what you deleted stay here.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Todo el que recibe su enlace toma notas en esta asamblea pública por Internet, o sigue las notas. Los puntos privados, la línea que está escribiendo y lo que eliminó quedan aquí.</translation>
</message>
<message>
<source>townnotes:host?… from whoever runs the server</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>townnotes:host?… de quien administra el servidor</translation>
</message>
<message>
<source>Asking the server…</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Consultando al servidor…</translation>
</message>
<message>
<source>Copy link</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Copiar enlace</translation>
</message>
<message>
<source>QR code</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Código QR</translation>
</message>
<message>
<source>Withdraw</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Retirar</translation>
</message>
<message>
<source>To take notes</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Para tomar notas</translation>
</message>
<message>
<source>To read along</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Para seguir las notas</translation>
</message>
<message>
<source>take notes</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>tomar notas</translation>
</message>
<message>
<source>read along</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>seguir las notas</translation>
</message>
<message>
<source>Copied: whoever has this link can {kind} until the day after.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Copiado: quien tenga este enlace puede {kind} hasta el día siguiente.</translation>
</message>
<message>
<source>Withdrawn: whoever came by that link is out. There is a new one to copy.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Retirado: quien haya obtenido ese enlace queda fuera. Hay uno nuevo para copiar.</translation>
</message>
<message>
<source>townnotes:join?… as somebody sent it</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>townnotes:join?… tal como se lo enviaron</translation>
</message>
<message>
<source>Link</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py, ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Enlace</translation>
</message>
<message>
<source>Look</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Consultar</translation>
</message>
<message>
<source>Paste the link that you were sent.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>Pegue el enlace que le enviaron.</translation>
</message>
<message>
<source>“{title}”, {isoformat}. There: {names}. You can {kind}.</source>
<extracomment>ui/townnotes_ui/folder/live_sheets.py</extracomment>
<translation>“{title}”, {isoformat}. Presentes: {names}. Usted puede {kind}.</translation>
</message>
<message>
<source>Shared folder: {name}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Carpeta compartida: {name}</translation>
</message>
<message>
<source>✕ folder not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>✕ sin acceso a la carpeta</translation>
</message>
<message>
<source>✕ folder</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>✕ carpeta</translation>
</message>
<message>
<source>Shared folder: not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Carpeta compartida: sin acceso</translation>
</message>
<message>
<source>Shared folder, there now: {names}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Carpeta compartida, presentes ahora: {names}</translation>
</message>
<message>
<source>What you type is saved in your own file, and goes to the folder as soon as the folder can be used again.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Lo que escribe se guarda en su propio archivo y pasará a la carpeta en cuanto se pueda volver a usar.</translation>
</message>
<message>
<source>The shared folder can be used again.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>La carpeta compartida se puede volver a usar.</translation>
</message>
<message>
<source>No longer shared. What was shared stays in the folder, and everything stays here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Ya no se comparte. Lo compartido queda en la carpeta, y todo queda aquí.</translation>
</message>
<message>
<source>Everything you typed is in the folder.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Todo lo que escribió está en la carpeta.</translation>
</message>
<message numerus="yes">
<source>1 entry of yours waits for the folder; it is saved here.|{n} entries of yours wait for the folder; they are saved here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>
<numerusform>{n} entrada suya en espera de la carpeta; está guardada aquí.</numerusform>
<numerusform>{n} entradas suyas en espera de la carpeta; están guardadas aquí.</numerusform>
</translation>
</message>
<message>
<source>What the merge added had already gone to the shared folder: the others have it, and it comes back when this session is next opened. Delete what is not wanted.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Lo que añadió la fusión ya había pasado a la carpeta compartida: los demás lo tienen, y reaparecerá cuando se vuelva a abrir esta sesión. Elimine lo que no desee.</translation>
</message>
<message>
<source>The folder has two versions of an entry made by one laptop at one moment, as after damage or with a copied profile. One stands, the other is among its earlier versions.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>La carpeta tiene dos versiones de una entrada hecha por un portátil en un mismo momento, como ocurre tras un daño o con un perfil copiado. Una es válida; la otra está entre sus versiones anteriores.</translation>
</message>
<message>
<source>Live by the server {name}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>En directo por el servidor {name}</translation>
</message>
<message>
<source>✕ live server not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>✕ sin acceso al servidor en directo</translation>
</message>
<message>
<source>✕ live</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>✕ en directo</translation>
</message>
<message>
<source>Live server: not reached</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Servidor en directo: sin acceso</translation>
</message>
<message>
<source>Live, there now: {names}</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>En directo, presentes ahora: {names}</translation>
</message>
<message>
<source>What you type is saved in your own file, and goes to the others as soon as it can.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Lo que escribe se guarda en su propio archivo y pasará a los demás en cuanto sea posible.</translation>
</message>
<message>
<source>The live server can be used again.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>El servidor en directo se puede volver a usar.</translation>
</message>
<message>
<source>No longer live. What was shared stays on the server, and everything stays here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Ya no está en directo. Lo compartido queda en el servidor, y todo queda aquí.</translation>
</message>
<message>
<source>Everything you typed is with the others.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Los demás tienen todo lo que escribió.</translation>
</message>
<message numerus="yes">
<source>1 entry of yours waits for the server; it is saved here.|{n} entries of yours wait for the server; they are saved here.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>
<numerusform>{n} entrada suya en espera del servidor; está guardada aquí.</numerusform>
<numerusform>{n} entradas suyas en espera del servidor; están guardadas aquí.</numerusform>
</translation>
</message>
<message>
<source>What the merge added had already gone to the live server: the others have it, and it comes back when this session is next opened. Delete what is not wanted.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>Lo que añadió la fusión ya había pasado al servidor en directo: los demás lo tienen, y reaparecerá cuando se vuelva a abrir esta sesión. Elimine lo que no desee.</translation>
</message>
<message>
<source>The live server has two versions of an entry made by one laptop at one moment, as after damage or with a copied profile. One stands, the other is among its earlier versions.</source>
<extracomment>ui/townnotes_ui/folder/place_words.py</extracomment>
<translation>El servidor en directo tiene dos versiones de una entrada hecha por un portátil en un mismo momento, como ocurre tras un daño o con un perfil copiado. Una es válida; la otra está entre sus versiones anteriores.</translation>
</message>
<message>
<source>{driver} gives the floor</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>{driver} da la palabra</translation>
</message>
<message>
<source>○ looking…</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>○ buscando…</translation>
</message>
<message numerus="yes">
<source>○ receiving {number} entry|○ receiving {number} entries</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>
<numerusform>○ recibiendo {number} entrada</numerusform>
<numerusform>○ recibiendo {number} entradas</numerusform>
</translation>
</message>
<message>
<source>reading along · {words}</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>siguiendo las notas · {words}</translation>
</message>
<message>
<source>{words} · {partition} gives the floor</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>{words} · da la palabra: {partition}</translation>
</message>
<message>
<source>nobody else</source>
<extracomment>ui/townnotes_ui/folder/presence.py</extracomment>
<translation>nadie más</translation>
</message>
<message>
<source>left at {time}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>salió a las {time}</translation>
</message>
<message>
<source>not seen since {time}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>no se ve desde las {time}</translation>
</message>
<message>
<source>reads along, {seen}</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>sigue las notas, {seen}</translation>
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
<translation>un redactor de notas</translation>
</message>
<message>
<source>{max} s ago</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>hace {max} s</translation>
</message>
<message>
<source>{milliseconds} min ago</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>hace {milliseconds} min</translation>
</message>
<message>
<source>○ nobody else yet</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>○ aún nadie más</translation>
</message>
<message>
<source>{first} · {count} more</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>{first} · {count} más</translation>
</message>
<message>
<source>○ nobody</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>○ nadie</translation>
</message>
<message>
<source>such as OneDrive or a network drive</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>por ejemplo, OneDrive o una unidad de red</translation>
</message>
<message>
<source>Folder</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Carpeta</translation>
</message>
<message>
<source>Choose a folder</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Elegir una carpeta</translation>
</message>
<message>
<source>The folder to share</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>La carpeta que se comparte</translation>
</message>
<message>
<source>Choose a folder that the others have too: in OneDrive, Dropbox or Syncthing, or on a network drive. Each laptop writes one file of its own there and reads what the others write. townnotes itself sends nothing anywhere.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Elija una carpeta que también tengan los demás: en OneDrive, Dropbox o Syncthing, o en una unidad de red. Cada portátil escribe allí un archivo propio y lee lo que escriben los demás. El propio townnotes no envía nada a ninguna parte.</translation>
</message>
<message>
<source>My private points too</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>También mis puntos privados</translation>
</message>
<message>
<source>Share</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Compartir</translation>
</message>
<message>
<source>Live townhall</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Asamblea pública en directo</translation>
</message>
<message>
<source>Shared through a folder</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Compartida mediante una carpeta</translation>
</message>
<message>
<source>Stop sharing</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Dejar de compartir</translation>
</message>
<message>
<source>Private points stay here.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Los puntos privados quedan aquí.</translation>
</message>
<message>
<source>You came by a link to read: what you type stays in your own file.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Usted llegó por un enlace de lectura: lo que escribe queda en su propio archivo.</translation>
</message>
<message>
<source>Nobody else has written here yet.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Aquí aún no ha escrito nadie más.</translation>
</message>
<message numerus="yes">
<source>{n} damaged entry was left out; it is added once it arrives whole.|{n} damaged entries were left out; they are added once they arrive whole.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>
<numerusform>Se omitió {n} entrada dañada; se añadirá cuando llegue completa.</numerusform>
<numerusform>Se omitieron {n} entradas dañadas; se añadirán cuando lleguen completas.</numerusform>
</translation>
</message>
<message>
<source>Another townhall shares this folder, “{title}”; the two stay apart.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Otra asamblea pública comparte esta carpeta, “{title}”; ambas se mantienen separadas.</translation>
</message>
<message numerus="yes">
<source>{n} entry comes from somebody else’s file, because whoever made it has none here.|{n} entries come from somebody else’s file, because whoever made them has none here.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>
<numerusform>{n} entrada procede del archivo de otra persona, porque su autor no tiene aquí ninguno.</numerusform>
<numerusform>{n} entradas proceden del archivo de otra persona, porque su autor no tiene aquí ninguno.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} entry was left out: it is dated to an impossible year.|{n} entries were left out: they are dated to an impossible year.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>
<numerusform>Se omitió {n} entrada: tiene fecha de un año imposible.</numerusform>
<numerusform>Se omitieron {n} entradas: tienen fecha de un año imposible.</numerusform>
</translation>
</message>
<message>
<source>“{name}” contains more than a townhall can; the rest of it is not read.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>“{name}” contiene más de lo que cabe en una asamblea pública; el resto no se lee.</translation>
</message>
<message>
<source>“{name}” was written by a newer townnotes: update this one to read it.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>“{name}” se escribió con una versión más reciente de townnotes: actualice esta para leerlo.</translation>
</message>
<message>
<source>Your private points go to the folder from now on.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Sus puntos privados pasan a la carpeta de ahora en adelante.</translation>
</message>
<message>
<source>Private points stay here from now on; the others keep what was shared before.</source>
<extracomment>ui/townnotes_ui/folder/share_sheet.py</extracomment>
<translation>Los puntos privados quedan aquí de ahora en adelante; los demás conservan lo que se compartió antes.</translation>
</message>
<message numerus="yes">
<source>Private from now on, but the others have what it said so far: it was shared before.|{n} points are private from now on; but the others have what they said.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>
<numerusform>Privado de ahora en adelante, pero los demás tienen lo que decía hasta ahora: se compartió antes.</numerusform>
<numerusform>{n} puntos son privados de ahora en adelante, pero los demás tienen lo que decían.</numerusform>
</translation>
</message>
<message>
<source>This laptop’s clock agrees with the others’ again.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>El reloj de este portátil vuelve a coincidir con el de los demás.</translation>
</message>
<message>
<source>This laptop’s clock is {length} ahead: times are as on the laptop that began.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>El reloj de este portátil está adelantado {length}: las horas son las del portátil que inició la sesión.</translation>
</message>
<message>
<source>This laptop’s clock is {length} behind: times are as on the laptop that began.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>El reloj de este portátil está atrasado {length}: las horas son las del portátil que inició la sesión.</translation>
</message>
<message>
<source>A laptop's clock is more than a day ahead; check the times of the notes.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>El reloj de un portátil está adelantado más de un día; compruebe las horas de las notas.</translation>
</message>
<message>
<source>Another laptop deleted “{edited}”, which you had just written: it was restored.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>Otro portátil eliminó “{edited}”, que usted acababa de escribir: se restauró.</translation>
</message>
<message numerus="yes">
<source>Another laptop deleted {n} point that you had just written: it was restored.|Another laptop deleted {n} points that you had just written: all were restored.</source>
<extracomment>ui/townnotes_ui/folder/sharing.py</extracomment>
<translation>
<numerusform>Otro portátil eliminó {n} punto que usted acababa de escribir: se restauró.</numerusform>
<numerusform>Otro portátil eliminó {n} puntos que usted acababa de escribir: se restauraron todos.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Restore it|Restore them</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>
<numerusform>Restaurarlo</numerusform>
<numerusform>Restaurarlos</numerusform>
</translation>
</message>
<message>
<source>restoring</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>restaurar</translation>
</message>
<message>
<source>Another laptop</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py, ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>Otro portátil</translation>
</message>
<message>
<source>Others</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>Otros</translation>
</message>
<message>
<source>{shown} and {more} more</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>{shown} y {more} más</translation>
</message>
<message>
<source>{who} removed the intervention of {speaker_of}, and with it what you wrote: {shown}.</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>Se quitó la intervención de {speaker_of} y, con ella, lo que usted escribió: {shown}. Lo hizo: {who}.</translation>
</message>
<message>
<source>{who} deleted what you wrote: {shown}.</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py</extracomment>
<translation>Se eliminó lo que usted escribió: {shown}. Lo hizo: {who}.</translation>
</message>
<message>
<source>a participant</source>
<extracomment>ui/townnotes_ui/folder/taken_out.py, ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>un participante</translation>
</message>
<message>
<source>You give the floor from now on.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>Usted da la palabra de ahora en adelante.</translation>
</message>
<message>
<source>Nobody else is here who could give the floor.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>No hay nadie más aquí que pueda dar la palabra.</translation>
</message>
<message>
<source>{name} gives the floor from now on.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>{name} da la palabra de ahora en adelante.</translation>
</message>
<message>
<source>Press again for {to}.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>Pulse de nuevo para dar la palabra a {to}.</translation>
</message>
<message>
<source>Press again to end it.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>Pulse de nuevo para terminar la intervención.</translation>
</message>
<message>
<source>{name_of} gave the floor to {speaker_of} {age} s ago.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>{name_of} dio la palabra a {speaker_of} hace {age} s.</translation>
</message>
<message>
<source>Press again to take over, for {to}.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>Pulse de nuevo para asumir la tarea y dar la palabra a {to}.</translation>
</message>
<message>
<source>Press again to take over.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>Pulse de nuevo para asumir la tarea.</translation>
</message>
<message>
<source>{driver} gives the floor here.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>{driver} da aquí la palabra.</translation>
</message>
<message>
<source>{who} has handed it over: you give the floor now.</source>
<extracomment>ui/townnotes_ui/folder/wheel.py</extracomment>
<translation>{who} ha cedido la tarea: ahora da la palabra usted.</translation>
</message>
<message>
<source>Help</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>Ayuda</translation>
</message>
<message>
<source>A key, a mark, or what you want to do</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>Una tecla, una marca o lo que desea hacer</translation>
</message>
<message>
<source>Search the help</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>Buscar en la ayuda</translation>
</message>
<message>
<source>Nothing was found: try fewer letters.</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>No se encontró nada: pruebe con menos letras.</translation>
</message>
<message>
<source>Back</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py, ui/townnotes_ui/summary/final.py</extracomment>
<translation>Atrás</translation>
</message>
<message>
<source>Forward</source>
<extracomment>ui/townnotes_ui/guide/help_sheet.py</extracomment>
<translation>Adelante</translation>
</message>
<message>
<source>All keys and marks</source>
<extracomment>ui/townnotes_ui/guide/keys_page.py, ui/townnotes_ui/guide/search.py</extracomment>
<translation>Todas las teclas y marcas</translation>
</message>
<message>
<source>menu</source>
<extracomment>ui/townnotes_ui/guide/keys_page.py</extracomment>
<translation>menú</translation>
</message>
<message>
<source>Page of the guide</source>
<extracomment>ui/townnotes_ui/guide/page_view.py</extracomment>
<translation>Página de la guía</translation>
</message>
<message>
<source>Typed into the note</source>
<extracomment>ui/townnotes_ui/guide/search.py</extracomment>
<translation>Se escribe en la nota</translation>
</message>
<message>
<source>In lists</source>
<extracomment>ui/townnotes_ui/guide/search.py</extracomment>
<translation>En las listas</translation>
</message>
<message>
<source>Guide</source>
<extracomment>ui/townnotes_ui/guide/search.py</extracomment>
<translation>Guía</translation>
</message>
<message>
<source>No more hints</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>Sin más indicaciones</translation>
</message>
<message>
<source>That is all it takes. F1 shows every key.</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>Eso es todo. F1 muestra todas las teclas.</translation>
</message>
<message>
<source>Fill in what you know, now or later. {key} shows the Floor, where you note.</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>Rellene lo que sepa, ahora o más tarde. {key} muestra Uso de la palabra, donde se toma nota.</translation>
</message>
<message>
<source>Step {many} of {many2}</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>Paso {many} de {many2}</translation>
</message>
<message>
<source>No more hints. Settings can turn them on again.</source>
<extracomment>ui/townnotes_ui/guiding/first_steps.py</extracomment>
<translation>Sin más indicaciones. Se pueden volver a activar en Configuración.</translation>
</message>
<message>
<source>Only a practice call has a script of what is said.</source>
<extracomment>ui/townnotes_ui/guiding/practice.py</extracomment>
<translation>Solo una llamada de práctica tiene un guion de lo que se dice.</translation>
</message>
<message>
<source>In the chat, {speaker}: “{chat}”</source>
<extracomment>ui/townnotes_ui/guiding/practice.py</extracomment>
<translation>En el chat, {speaker}: “{chat}”</translation>
</message>
<message>
<source>Nobody has the floor</source>
<extracomment>ui/townnotes_ui/guiding/practice.py, ui/townnotes_ui/windows/strip.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation>Nadie tiene la palabra</translation>
</message>
<message>
<source>(The script has no words for this speaker: note what you like.)</source>
<extracomment>ui/townnotes_ui/guiding/practice.py</extracomment>
<translation>(El guion no tiene texto para este orador: anote lo que quiera.)</translation>
</message>
<message>
<source>{key}, “{letters}”, Enter: they are on the list.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>{key}, “{letters}”, Enter: ya figura en la lista.</translation>
</message>
<message>
<source>{key} starts what is said, and pauses it. Note it in your own words.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>{key} inicia lo que se dice y lo pausa. Anótelo con sus propias palabras.</translation>
</message>
<message>
<source>Drafted as you note. The call goes on: {key} leads back to it.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>Se redacta a medida que usted anota. La llamada continúa: {key} lleva de vuelta a ella.</translation>
</message>
<message>
<source>The file is written: that is the whole way. {key} begins a townhall of your own.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>El archivo está escrito: ese es todo el recorrido. {key} inicia una asamblea pública propia.</translation>
</message>
<message>
<source>Drafted from the notes: {key} words what waits, then {key2} makes the Word file.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>Redactado a partir de las notas: {key} sirve para redactar lo pendiente; después, {key2} crea el archivo de Word.</translation>
</message>
<message>
<source>{key} gives the floor to the next.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>{key} da la palabra al siguiente.</translation>
</message>
<message>
<source>The call is over. {key} shows the summary that the notes make.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>La llamada ha terminado. {key} muestra el resumen que resulta de las notas.</translation>
</message>
<message>
<source>That was the last speaker: {key} ends the call.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>Era el último orador: {key} termina la llamada.</translation>
</message>
<message>
<source>the next</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>quien sigue</translation>
</message>
<message>
<source>{key} gives the floor to {name}.</source>
<extracomment>ui/townnotes_ui/guiding/prompts.py</extracomment>
<translation>{key} da la palabra a {name}.</translation>
</message>
<message>
<source>What is said in the practice call</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Lo que se dice en la llamada de práctica</translation>
</message>
<message>
<source>Practice · nothing is real</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Práctica · nada es real</translation>
</message>
<message>
<source>Go on with what is said, or pause</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Continuar con lo que se dice, o pausar</translation>
</message>
<message>
<source>Slower</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Más lento</translation>
</message>
<message>
<source>Faster</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Más rápido</translation>
</message>
<message>
<source>Begin again</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Empezar de nuevo</translation>
</message>
<message>
<source>More</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Más</translation>
</message>
<message>
<source>One line</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Una línea</translation>
</message>
<message>
<source>pace {pace} %</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>ritmo {pace} %</translation>
</message>
<message>
<source>Resume script</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Reanudar el guion</translation>
</message>
<message>
<source>Start script</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Iniciar el guion</translation>
</message>
<message>
<source>Pause script</source>
<extracomment>ui/townnotes_ui/guiding/script_panel.py</extracomment>
<translation>Pausar el guion</translation>
</message>
<message>
<source>{key}, a name or its first letters, Enter: whoever asks is on the speakers’ list.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>{key}, un nombre o sus primeras letras, Enter: quien pide la palabra pasa a la lista de oradores.</translation>
</message>
<message>
<source>{key} gives the floor to the first on the list.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>{key} da la palabra al primero de la lista.</translation>
</message>
<message>
<source>Type what is said, in your own words. It saves by itself.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>Escriba lo que se dice, con sus propias palabras. Se guarda solo.</translation>
</message>
<message>
<source>Enter ends the point, and the next begins.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>Enter termina el punto y comienza el siguiente.</translation>
</message>
<message>
<source>#, a word and Tab put a theme on the point; {key} puts the first one.</source>
<extracomment>ui/townnotes_ui/guiding/steps.py</extracomment>
<translation>#, una palabra y Tab ponen un tema al punto; {key} pone el primero.</translation>
</message>
<message>
<source>Something went wrong in townnotes. Nothing was changed.</source>
<extracomment>ui/townnotes_ui/jobs.py</extracomment>
<translation>Se produjo un error en townnotes. No se modificó nada.</translation>
</message>
<message>
<source>The texts of this language are damaged or of another version of townnotes: the window speaks English. Install townnotes again to have them.</source>
<extracomment>ui/townnotes_ui/language/window_language.py</extracomment>
<translation>Los textos de este idioma están dañados o son de otra versión de townnotes: la ventana aparece en inglés. Instale townnotes de nuevo para tenerlos.</translation>
</message>
<message>
<source>said twice?</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py, ui/townnotes_ui/widgets/cards.py</extracomment>
<translation>¿se dijo dos veces?</translation>
</message>
<message>
<source>same</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py, ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>igual</translation>
</message>
<message>
<source>kept apart</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py, ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>separado</translation>
</message>
<message numerus="yes">
<source>{n} noted twice, joined|{n} noted twice, joined</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py</extracomment>
<translation>
<numerusform>{n} anotado dos veces, unido</numerusform>
<numerusform>{n} anotados dos veces, unidos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} said twice? · Enter|{n} said twice? · Enter</source>
<extracomment>ui/townnotes_ui/merge_room/alike.py</extracomment>
<translation>
<numerusform>{n} ¿se dijo dos veces? · Enter</numerusform>
<numerusform>{n} ¿se dijeron dos veces? · Enter</numerusform>
</translation>
</message>
<message>
<source>J join all alike · K keep apart · Z undo</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>J unir todo lo similar · K mantener separado · Z deshacer</translation>
</message>
<message>
<source>You keep the two apart, so their points stay apart too.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Usted mantiene separadas ambas intervenciones, por lo que sus puntos también quedan separados.</translation>
</message>
<message>
<source>Nothing more is alike here: nothing was joined.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Aquí no hay nada más similar: no se unió nada.</translation>
</message>
<message numerus="yes">
<source>{n} remark noted twice was joined.|{n} remarks noted twice were joined.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>
<numerusform>Se unió {n} observación anotada dos veces.</numerusform>
<numerusform>Se unieron {n} observaciones anotadas dos veces.</numerusform>
</translation>
</message>
<message>
<source>The two interventions were joined, too.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>También se unieron las dos intervenciones.</translation>
</message>
<message>
<source>Z undoes it.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Z lo deshace.</translation>
</message>
<message>
<source>This stands alone: there is nothing to keep apart.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Esta está sola: no hay nada que mantener separado.</translation>
</message>
<message>
<source>These are apart already; they stay so.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py, ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Ya están separadas; así quedan.</translation>
</message>
<message>
<source>These were joined before: K separates them once the merge is done.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Se unieron antes: K las separa una vez hecha la fusión.</translation>
</message>
<message>
<source>Kept apart: both count. Z undoes it.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Se mantienen separadas: ambas cuentan. Z lo deshace.</translation>
</message>
<message>
<source>Undone.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Se deshizo.</translation>
</message>
<message>
<source>There is nothing here to undo.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Aquí no hay nada que deshacer.</translation>
</message>
<message>
<source>Nothing is alike here any more: nothing was changed.</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Aquí ya no hay nada similar: no se modificó nada.</translation>
</message>
<message numerus="yes">
<source>{n} remark was likely noted twice|{n} remarks were likely noted twice</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>
<numerusform>{n} observación probablemente se anotó dos veces</numerusform>
<numerusform>{n} observaciones probablemente se anotaron dos veces</numerusform>
</translation>
</message>
<message>
<source>Nothing is left to decide here</source>
<extracomment>ui/townnotes_ui/merge_room/alike_sheet.py</extracomment>
<translation>Aquí no queda nada por decidir</translation>
</message>
<message>
<source>Join sure matches</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Unir las coincidencias seguras</translation>
</message>
<message>
<source>Join matches</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Unir las coincidencias</translation>
</message>
<message>
<source>Choose a value</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Elegir un valor</translation>
</message>
<message>
<source>Keep apart what is not the same</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Mantener separado lo que no es igual</translation>
</message>
<message>
<source>Join all likely matches</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Unir todas las coincidencias probables</translation>
</message>
<message>
<source>Join what was noted twice</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Unir lo anotado dos veces</translation>
</message>
<message>
<source>Keep apart what was not noted twice</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Mantener separado lo que no se anotó dos veces</translation>
</message>
<message>
<source>Choose a row first: then join it.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Elija primero una fila y después únala.</translation>
</message>
<message>
<source>This is a value: 1, 2 or 3 choose which is shown.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Esto es un valor: 1, 2 o 3 eligen cuál se muestra.</translation>
</message>
<message>
<source>These are joined already. Enter shows what was said twice: J joins it there.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Ya están unidas. Enter muestra lo que se dijo dos veces: J lo une allí.</translation>
</message>
<message>
<source>These are joined already. J on a single row, then here, joins it to them.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>Ya están unidas. J en una fila suelta, y después aquí, la une a ellas.</translation>
</message>
<message>
<source>There are no likely matches: nothing was joined.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>No hay coincidencias probables: no se unió nada.</translation>
</message>
<message numerus="yes">
<source>{n} joined. Z undoes all of it.|{n} joined. Z undoes all of it.</source>
<extracomment>ui/townnotes_ui/merge_room/answering.py</extracomment>
<translation>
<numerusform>{n} unida. Z lo deshace todo.</numerusform>
<numerusform>{n} unidas. Z lo deshace todo.</numerusform>
</translation>
</message>
<message>
<source>Nothing was noted here.</source>
<extracomment>ui/townnotes_ui/merge_room/both_sheet.py</extracomment>
<translation>Aquí no se anotó nada.</translation>
</message>
<message>
<source>Choose files…</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>Elegir archivos…</translation>
</message>
<message>
<source>Merge what others noted of this townhall</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>Fusionar lo que otros anotaron de esta asamblea pública</translation>
</message>
<message>
<source>Choose the sessions of other note-takers, or their notes in Word or as text; or drop them here. You see what is new, the same and said differently before anything is written.</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>Elija las sesiones de otros redactores de notas, o sus notas en Word o como texto, o suéltelas aquí. Verá lo nuevo, lo igual y lo dicho de otro modo antes de que se escriba nada.</translation>
</message>
<message>
<source>Nothing was merged; your session is as it was.</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>No se fusionó nada; su sesión queda como estaba.</translation>
</message>
<message>
<source>This could not be compared</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>Esto no se pudo comparar</translation>
</message>
<message>
<source>You can keep typing on the Floor meanwhile.</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>Entretanto puede seguir escribiendo en Uso de la palabra.</translation>
</message>
<message>
<source>Merge other note-takers’ sessions</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>Fusionar las sesiones de otros redactores de notas</translation>
</message>
<message>
<source>Sessions and notes</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py</extracomment>
<translation>Sesiones y notas</translation>
</message>
<message>
<source>Notes taken elsewhere</source>
<extracomment>ui/townnotes_ui/merge_room/comparison.py, ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>Notas tomadas en otro lugar</translation>
</message>
<message>
<source>Reading</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>Leyendo</translation>
</message>
<message>
<source>Nothing was merged.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py, ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>No se fusionó nada.</translation>
</message>
<message>
<source>Merged. One undo reverses it.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>Fusión hecha. Basta deshacer una vez para revertirla.</translation>
</message>
<message>
<source>The merge was undone; everything is as it was before.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>Se deshizo la fusión; todo está como antes.</translation>
</message>
<message>
<source>The merge was undone, except {stays} entries that later work builds on.</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>Se deshizo la fusión, salvo las entradas en que se basa el trabajo posterior: {stays}.</translation>
</message>
<message>
<source>J join · Shift+J join all likely · K keep apart</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>J unir · Shift+J unir todo lo probable · K mantener separado</translation>
</message>
<message>
<source>1 yours · 2 theirs · 3 both</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>1 lo de usted · 2 lo de los demás · 3 ambos</translation>
</message>
<message>
<source>N next to decide · Z undo · Enter both in full</source>
<extracomment>ui/townnotes_ui/merge_room/room.py</extracomment>
<translation>N siguiente por decidir · Z deshacer · Enter ambas notas completas</translation>
</message>
<message>
<source>you decided · Z undoes it</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>lo decidió usted · Z lo deshace</translation>
</message>
<message>
<source>yours is shown</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>se muestra lo de usted</translation>
</message>
<message>
<source>theirs is shown</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>se muestra lo de los demás</translation>
</message>
<message>
<source>J on one of theirs joins the two</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>J en una fila de los demás une las dos</translation>
</message>
<message>
<source>J on one of yours joins them</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>J en una fila de usted las une</translation>
</message>
<message>
<source>marked</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py, ui/townnotes_ui/past/step_words.py</extracomment>
<translation>marcada</translation>
</message>
<message>
<source>likely same</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>probablemente igual</translation>
</message>
<message>
<source>same?</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>¿igual?</translation>
</message>
<message>
<source>apart</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>separada</translation>
</message>
<message>
<source>joined</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>unida</translation>
</message>
<message numerus="yes">
<source>and {n} more point|and {n} more points</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>
<numerusform>y {n} punto más</numerusform>
<numerusform>y {n} puntos más</numerusform>
</translation>
</message>
<message>
<source>Fields said differently</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>Campos con datos distintos</translation>
</message>
<message>
<source>both are kept</source>
<extracomment>ui/townnotes_ui/merge_room/rows.py</extracomment>
<translation>se conservan ambos</translation>
</message>
<message>
<source>The record</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>El acta</translation>
</message>
<message>
<source>May be wrong</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Puede ser erróneo</translation>
</message>
<message>
<source>Join all likely</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Unir todo lo probable</translation>
</message>
<message>
<source>Report</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Informe</translation>
</message>
<message>
<source>Clock</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Reloj</translation>
</message>
<message>
<source>Names</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Nombres</translation>
</message>
<message>
<source>Show</source>
<extracomment>ui/townnotes_ui/merge_room/side.py, ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Mostrar</translation>
</message>
<message>
<source>Fields</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Campos</translation>
</message>
<message>
<source>Merging. You can keep typing on the Floor meanwhile.</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Fusionando. Entretanto puede seguir escribiendo en Uso de la palabra.</translation>
</message>
<message>
<source>Other files…</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>Otros archivos…</translation>
</message>
<message numerus="yes">
<source>Join all {n} likely (Shift+J)|Join all {n} likely (Shift+J)</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>Unir {n} probable (Shift+J)</numerusform>
<numerusform>Unir las {n} probables (Shift+J)</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} matches yours|{n} match yours</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n} coincide con lo de usted</numerusform>
<numerusform>{n} coinciden con lo de usted</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} likely the same|{n} likely the same</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n} probablemente igual</numerusform>
<numerusform>{n} probablemente iguales</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} to decide|{n} to decide</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n} por decidir</numerusform>
<numerusform>{n} por decidir</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} only from {who}|{n} only from {who}</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n} solo de {who}</numerusform>
<numerusform>{n} solo de {who}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} only in yours|{n} only in yours</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n} solo de usted</numerusform>
<numerusform>{n} solo de usted</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 differs, both kept|{n} differ, both kept</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>1 difiere, se conservan ambos</numerusform>
<numerusform>{n} difieren, se conservan ambos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} differs, {chosen} chosen|{n} differ, {chosen} chosen</source>
<extracomment>ui/townnotes_ui/merge_room/side.py</extracomment>
<translation>
<numerusform>{n} difiere, elegido: {chosen}</numerusform>
<numerusform>{n} difieren, elegidos: {chosen}</numerusform>
</translation>
</message>
<message>
<source>No</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>No</translation>
</message>
<message>
<source>Another townhall</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>Otra asamblea pública</translation>
</message>
<message>
<source>Add it beside: people are linked, and no interventions are joined.</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>Añadirla al lado: se vinculan las personas y no se une ninguna intervención.</translation>
</message>
<message numerus="yes">
<source>1 more file follows.|{n} more files follow.</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>
<numerusform>Sigue 1 archivo más.</numerusform>
<numerusform>Siguen {n} archivos más.</numerusform>
</translation>
</message>
<message>
<source>Align</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>Ajustar</translation>
</message>
<message>
<source>The same townhall</source>
<extracomment>ui/townnotes_ui/merge_room/townhall_question.py</extracomment>
<translation>La misma asamblea pública</translation>
</message>
<message>
<source>Yours</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>Lo de usted</translation>
</message>
<message>
<source>Theirs</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>Lo de los demás</translation>
</message>
<message>
<source>Both</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>Ambos</translation>
</message>
<message>
<source>Yours and theirs, side by side</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>Lo de usted y lo de los demás, lado a lado</translation>
</message>
<message>
<source>nothing</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py, ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>nada</translation>
</message>
<message>
<source>yours: {ours}; theirs: {theirs}</source>
<extracomment>ui/townnotes_ui/merge_room/track_list.py</extracomment>
<translation>de usted: {ours}; de los demás: {theirs}</translation>
</message>
<message>
<source>Points</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Puntos</translation>
</message>
<message>
<source>The townhall</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>La asamblea pública</translation>
</message>
<message>
<source>Conveners</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Organizadores</translation>
</message>
<message>
<source>Contacts</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Contactos</translation>
</message>
<message>
<source>Next steps</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Próximas medidas</translation>
</message>
<message>
<source>Agenda</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/agenda.py, ui/townnotes_ui/prepare/room.py</extracomment>
<translation>Programa</translation>
</message>
<message>
<source>yes</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>sí</translation>
</message>
<message>
<source>no</source>
<extracomment>ui/townnotes_ui/merge_room/words.py, ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>no</translation>
</message>
<message>
<source>only in yours</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>solo de usted</translation>
</message>
<message>
<source>only in theirs</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>solo de los demás</translation>
</message>
<message>
<source>the others</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>los demás</translation>
</message>
<message>
<source>Their clocks against yours: {parts}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Relojes de los demás respecto del de usted: {parts}</translation>
</message>
<message>
<source>no times</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>sin horas</translation>
</message>
<message>
<source>One of the two has no times: compared by order and names.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Una de las dos no tiene horas: se comparan por orden y por nombres.</translation>
</message>
<message numerus="yes">
<source>found from {n} intervention, ± {max} s|found from {n} interventions, ± {max} s</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>hallado a partir de {n} intervención, ± {max} s</numerusform>
<numerusform>hallado a partir de {n} intervenciones, ± {max} s</numerusform>
</translation>
</message>
<message>
<source>The clocks agree</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Los relojes coinciden</translation>
</message>
<message>
<source>ahead</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>de adelanto</translation>
</message>
<message>
<source>behind</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>de atraso</translation>
</message>
<message>
<source>{who}’s laptop is {length} {side}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Portátil de {who}: {length} {side}</translation>
</message>
<message>
<source>{who} · shifted by {signed}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>{who} · desplazado {signed}</translation>
</message>
<message>
<source>Backup: {parted}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Copia de seguridad: {parted}</translation>
</message>
<message numerus="yes">
<source>{n} intervention|{n} interventions</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n} intervención</numerusform>
<numerusform>{n} intervenciones</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} point|{n} points</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n} punto</numerusform>
<numerusform>{n} puntos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} damaged entry was left out; the rest is intact.|{n} damaged entries were left out; the rest is intact.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>Se omitió {n} entrada dañada; el resto está intacto.</numerusform>
<numerusform>Se omitieron {n} entradas dañadas; el resto está intacto.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} private point stays with its note-taker.|{n} private points stay with their note-taker.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n} punto privado queda con su redactor de notas.</numerusform>
<numerusform>{n} puntos privados quedan con su redactor de notas.</numerusform>
</translation>
</message>
<message>
<source>{name} was given twice, and read once.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>{name} se indicó dos veces y se leyó una.</translation>
</message>
<message>
<source>People who took the floor</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Personas que tomaron la palabra</translation>
</message>
<message>
<source>In the opening: “{before}” becomes “{after}”</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>En la apertura: “{before}” pasa a ser “{after}”</translation>
</message>
<message>
<source>In the opening comes: “{after}”</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>En la apertura se añade: “{after}”</translation>
</message>
<message>
<source> ({joined} once all likely matches are joined)</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation> ({joined} cuando estén unidas todas las coincidencias probables)</translation>
</message>
<message>
<source>Say which townhall it is first</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Indique primero de qué asamblea pública se trata</translation>
</message>
<message numerus="yes">
<source>{who}’s notes|Notes of {who}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>Notas de {who}</numerusform>
<numerusform>Notas de {who}</numerusform>
</translation>
</message>
<message>
<source>A backup is made first; one undo reverses it.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Primero se hace una copia de seguridad; basta deshacer una vez para revertirlo.</translation>
</message>
<message>
<source>Another townhall, added beside: no interventions are joined.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Otra asamblea pública, añadida al lado: no se une ninguna intervención.</translation>
</message>
<message>
<source>Too few interventions to compare: nothing will be joined by itself.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Muy pocas intervenciones para comparar: no se unirá nada automáticamente.</translation>
</message>
<message>
<source>Merge {interventions}
of another townhall</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Fusionar {interventions}
de otra asamblea pública</translation>
</message>
<message>
<source>Merge {interventions}</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Fusionar {interventions}</translation>
</message>
<message>
<source>Merge what is new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Fusionar lo nuevo</translation>
</message>
<message>
<source>Apply your decisions</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Aplicar sus decisiones</translation>
</message>
<message>
<source>Nothing new to merge</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Nada nuevo que fusionar</translation>
</message>
<message numerus="yes">
<source>Join {n} sure match|Join {n} sure matches</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>Unir {n} coincidencia segura</numerusform>
<numerusform>Unir {n} coincidencias seguras</numerusform>
</translation>
</message>
<message>
<source>In this session</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>En esta sesión</translation>
</message>
<message>
<source>What was merged before, beside your own.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Lo que se fusionó antes, junto a lo de usted.</translation>
</message>
<message>
<source>Merged</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Fusionado</translation>
</message>
<message>
<source>All of it was here already: nothing was changed.</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>Todo estaba ya aquí: no se modificó nada.</translation>
</message>
<message>
<source>{interventions} new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>nuevo: {interventions}</translation>
</message>
<message>
<source>{points} new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>nuevo: {points}</translation>
</message>
<message>
<source>{participants} new</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>nuevo: {participants}</translation>
</message>
<message numerus="yes">
<source>{n} joined|{n} joined</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n} unida</numerusform>
<numerusform>{n} unidas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} said differently|{n} said differently</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n} dicho de otro modo</numerusform>
<numerusform>{n} dichos de otro modo</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} left to decide|{n} left to decide</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n} por decidir</numerusform>
<numerusform>{n} por decidir</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} participant|{n} participants</source>
<extracomment>ui/townnotes_ui/merge_room/words.py</extracomment>
<translation>
<numerusform>{n} participante</numerusform>
<numerusform>{n} participantes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} more|{n} more</source>
<extracomment>ui/townnotes_ui/note/columns.py, ui/townnotes_ui/windows/strip.py</extracomment>
<translation>
<numerusform>{n} más</numerusform>
<numerusform>{n} más</numerusform>
</translation>
</message>
<message>
<source>new theme “{label}”</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>tema nuevo “{label}”</translation>
</message>
<message>
<source>theme</source>
<extracomment>ui/townnotes_ui/note/completion.py, ui/townnotes_ui/note/keeper.py, ui/townnotes_ui/note/panel.py</extracomment>
<translation>tema</translation>
</message>
<message>
<source>There is no text to cite yet: Prepare, Texts. The number stays as words.</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>Aún no hay texto que citar: Preparación, Textos. El número queda como palabras.</translation>
</message>
<message>
<source>{named} has no paragraphs here: the number is kept</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>{named} no tiene párrafos aquí: se conserva el número</translation>
</message>
<message>
<source>{named} has no paragraph {typed}</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>{named} no tiene el párrafo {typed}</translation>
</message>
<message>
<source>What the mark may mean</source>
<extracomment>ui/townnotes_ui/note/completion.py</extracomment>
<translation>Lo que puede significar la marca</translation>
</message>
<message>
<source>Note: one line is one point</source>
<extracomment>ui/townnotes_ui/note/editor.py</extracomment>
<translation>Nota: una línea es un punto</translation>
</message>
<message>
<source>still speaking</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>sigue hablando</translation>
</message>
<message>
<source>fr, French …</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>fr, francés …</translation>
</message>
<message>
<source>Began – ended</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Comenzó – terminó</translation>
</message>
<message>
<source>Agenda item</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py, ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Tema del programa</translation>
</message>
<message>
<source>Heard through interpretation from</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Escuchada por interpretación del</translation>
</message>
<message>
<source>Correct  ↵</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Corregir  ↵</translation>
</message>
<message>
<source>Remove the intervention</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Quitar la intervención</translation>
</message>
<message>
<source>intervention removed</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>intervención quitada</translation>
</message>
<message>
<source>The intervention of {name} was removed, with its points ({points}). Undo restores it.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Se quitó la intervención de {name}, con sus puntos ({points}). Deshacer la restaura.</translation>
</message>
<message>
<source>The opening note</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>La nota de apertura</translation>
</message>
<message>
<source>{came} is back on the list.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>{came} vuelve a la lista.</translation>
</message>
<message>
<source>{went} waits no longer.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>{went} ya no espera.</translation>
</message>
<message>
<source>At the same time the record has {names} speaking.</source>
<extracomment>ui/townnotes_ui/note/intervention_sheets.py</extracomment>
<translation>Según el acta, al mismo tiempo hablan: {names}.</translation>
</message>
<message>
<source>typing</source>
<extracomment>ui/townnotes_ui/note/keeper.py, ui/townnotes_ui/note/paste_rest.py</extracomment>
<translation>escritura</translation>
</message>
<message>
<source>Type a few words first: a theme marks a point.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>Escriba primero unas palabras: un tema se pone a un punto.</translation>
</message>
<message>
<source>Type a few words first: then make them private.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>Escriba primero unas palabras y después hágalas privadas.</translation>
</message>
<message>
<source>private remark</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>observación privada</translation>
</message>
<message>
<source>Type a few words first: then say how they were said.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>Escriba primero unas palabras y después indique cómo se dijeron.</translation>
</message>
<message>
<source>stance</source>
<extracomment>ui/townnotes_ui/note/keeper.py, ui/townnotes_ui/note/panel.py</extracomment>
<translation>posición</translation>
</message>
<message>
<source>How it was said: {words}</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>Cómo se dijo: {words}</translation>
</message>
<message>
<source>Nobody has the floor, so there is nothing to mark as lost.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>Nadie tiene la palabra, de modo que no hay nada que marcar como perdido.</translation>
</message>
<message>
<source>marks</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>marcas</translation>
</message>
<message>
<source>There is no text to cite yet: § stays in the words. Prepare has Texts.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>Aún no hay texto que citar: § queda entre las palabras. Los textos están en Preparación.</translation>
</message>
<message>
<source>The next speaker has the floor. Esc takes you there; your line stays here.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>El siguiente orador tiene la palabra. Con Esc se va allí; la línea de usted queda aquí.</translation>
</message>
<message numerus="yes">
<source>That line was too long to edit and became {n} line.|That line was too long to edit and became {n} lines.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>
<numerusform>Esa línea era demasiado larga para editarla y se convirtió en {n} línea.</numerusform>
<numerusform>Esa línea era demasiado larga para editarla y se convirtió en {n} líneas.</numerusform>
</translation>
</message>
<message>
<source>Marks in pasted lines are not read: they stay in the text as they came.</source>
<extracomment>ui/townnotes_ui/note/keeper.py</extracomment>
<translation>Las marcas de las líneas pegadas no se leen: quedan en el texto como llegaron.</translation>
</message>
<message>
<source>Another laptop removed this intervention while you were writing in it. It was restored, and your line stays.</source>
<extracomment>ui/townnotes_ui/note/open_line.py</extracomment>
<translation>Otro portátil quitó esta intervención mientras usted escribía en ella. Se restauró, y su línea se conserva.</translation>
</message>
<message>
<source>Another laptop deleted the line you are in. It was restored, with all its words.</source>
<extracomment>ui/townnotes_ui/note/open_line.py</extracomment>
<translation>Otro portátil eliminó la línea en que usted está. Se restauró, con todas sus palabras.</translation>
</message>
<message>
<source>Another laptop says that {name} speaks here. Your line stays in this note, with all its words.</source>
<extracomment>ui/townnotes_ui/note/open_line.py</extracomment>
<translation>Según otro portátil, aquí habla {name}. Su línea queda en esta nota, con todas sus palabras.</translation>
</message>
<message>
<source>speaker</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>orador</translation>
</message>
<message>
<source>paragraph</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>párrafo</translation>
</message>
<message>
<source>help</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>ayuda</translation>
</message>
<message>
<source>I lost the thread</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>Perdí el hilo</translation>
</message>
<message>
<source>supports</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>apoya</translation>
</message>
<message>
<source>against</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>en contra</translation>
</message>
<message>
<source>Next speaker</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>Siguiente orador</translation>
</message>
<message>
<source>Back to the floor  Esc</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>Volver al uso de la palabra  Esc</translation>
</message>
<message>
<source>Before the first intervention</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>Antes de la primera intervención</translation>
</message>
<message>
<source>Earlier</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>Anterior</translation>
</message>
<message>
<source>Opening note</source>
<extracomment>ui/townnotes_ui/note/panel.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Nota de apertura</translation>
</message>
<message>
<source>Nobody has the floor: add speakers to the list, then give the floor.</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>Nadie tiene la palabra: añada oradores a la lista y después dé la palabra.</translation>
</message>
<message>
<source>It belongs to no speaker.</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>No corresponde a ningún orador.</translation>
</message>
<message>
<source>statement</source>
<extracomment>ui/townnotes_ui/note/panel.py, townnotes/domain/entities/floor.py</extracomment>
<translation>declaración</translation>
</message>
<message>
<source>{number} intervention</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>intervención: {number}</translation>
</message>
<message>
<source>ended {ended}</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>terminó a las {ended}</translation>
</message>
<message>
<source>agenda: {named}</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>programa: {named}</translation>
</message>
<message>
<source>{ordinal_word} intervention</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>intervención: {ordinal_word}</translation>
</message>
<message>
<source>on behalf of {behalf}</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>en nombre de {behalf}</translation>
</message>
<message>
<source>to identify ({key} confirms the name)</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>por identificar ({key} confirma el nombre)</translation>
</message>
<message>
<source>What is said; Enter for the next point</source>
<extracomment>ui/townnotes_ui/note/panel.py, ui/townnotes_ui/windows/strip_line.py</extracomment>
<translation>Lo que se dice; Enter para el punto siguiente</translation>
</message>
<message>
<source>Nobody has had the floor yet.</source>
<extracomment>ui/townnotes_ui/note/panel.py, ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Aún no ha tenido nadie la palabra.</translation>
</message>
<message>
<source>interpretation</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>interpretación</translation>
</message>
<message>
<source>Nobody in this note needs identifying.</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>En esta nota no hay nadie por identificar.</translation>
</message>
<message>
<source>name confirmed</source>
<extracomment>ui/townnotes_ui/note/panel.py</extracomment>
<translation>nombre confirmado</translation>
</message>
<message>
<source>There is no note yet.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>Aún no hay ninguna nota.</translation>
</message>
<message>
<source>No earlier version: this point stands as it was first typed.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>No hay versión anterior: este punto está como se escribió por primera vez.</translation>
</message>
<message>
<source>earlier version</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>versión anterior</translation>
</message>
<message>
<source>There are no gaps in the notes.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>No hay lagunas en las notas.</translation>
</message>
<message>
<source>Nobody has had the floor here: it has no speaker.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>Aquí no ha tenido nadie la palabra: no hay orador.</translation>
</message>
<message>
<source>The words in full</source>
<extracomment>ui/townnotes_ui/note/sheets.py, ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>El texto completo</translation>
</message>
<message>
<source>Enter restores a text as a new edit, which undo reverses.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>Enter restaura un texto como una edición nueva, que se puede deshacer.</translation>
</message>
<message>
<source>Earlier versions</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>Versiones anteriores</translation>
</message>
<message>
<source>Enter goes there; what is typed over the “…” fills the gap.</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>Enter va allí; lo que se escribe en lugar de “…” llena la laguna.</translation>
</message>
<message>
<source>Gaps in the notes · {count}</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>Lagunas en las notas · {count}</translation>
</message>
<message>
<source>deleted {who_and_when}</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>eliminado {who_and_when}</translation>
</message>
<message>
<source>after “{before}”</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>después de “{before}”</translation>
</message>
<message>
<source>at the beginning</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>al principio</translation>
</message>
<message>
<source>you</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>usted</translation>
</message>
<message>
<source>another note-taker</source>
<extracomment>ui/townnotes_ui/note/sheets.py</extracomment>
<translation>otro redactor de notas</translation>
</message>
<message>
<source>Point</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>Punto</translation>
</message>
<message>
<source>Heading</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>Encabezado</translation>
</message>
<message>
<source>Present</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>Presentes</translation>
</message>
<message>
<source>Left out</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>Omitido</translation>
</message>
<message>
<source>Not understood</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>No se entendió</translation>
</message>
<message>
<source>nobody</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>nadie</translation>
</message>
<message>
<source>Continues the point above</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>Continúa el punto anterior</translation>
</message>
<message>
<source>{kind}, as you said</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>{kind}, según indicó usted</translation>
</message>
<message>
<source>goes to {who}</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>va a {who}</translation>
</message>
<message>
<source>goes to nobody</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>no va a nadie</translation>
</message>
<message>
<source>in doubt</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>en duda</translation>
</message>
<message>
<source>line {number}</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>línea {number}</translation>
</message>
<message>
<source>{word} (you)</source>
<extracomment>ui/townnotes_ui/notes/painting.py</extracomment>
<translation>{word} (usted)</translation>
</message>
<message>
<source>Compare with the session  ↵</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>Comparar con la sesión  ↵</translation>
</message>
<message>
<source>Reading {name}…</source>
<extracomment>ui/townnotes_ui/notes/sheet.py, ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Leyendo {name}…</translation>
</message>
<message>
<source>1 line is in doubt: N goes to it.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>1 línea está en duda: N va a ella.</translation>
</message>
<message>
<source>{count} lines are in doubt: N goes to the next.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>{count} líneas están en duda: N va a la siguiente.</translation>
</message>
<message>
<source>{count} lines are in doubt, {unknown} of them not understood: N goes to the next.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>{count} líneas están en duda, de ellas {unknown} sin entender: N va a la siguiente.</translation>
</message>
<message>
<source>1 other line has “{lines}”, too: A marks it alike.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>Otra línea también dice “{lines}”: A la marca igual.</translation>
</message>
<message>
<source>{count} other lines have “{lines}”, too: A marks them all alike.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>Otras {count} líneas también dicen “{lines}”: A las marca todas igual.</translation>
</message>
<message>
<source>These notes were merged before: merging them again changes nothing.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>Estas notas ya se fusionaron: fusionarlas de nuevo no cambia nada.</translation>
</message>
<message>
<source>Lines of the notes</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>Líneas de las notas</translation>
</message>
<message>
<source>S speaker · T text · H heading · P present · Z undo · N next in doubt. No line is left out.</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>S orador · T texto · H encabezado · P presentes · Z deshacer · N siguiente en duda. No se omite ninguna línea.</translation>
</message>
<message>
<source>11 March 2026</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>11 de marzo de 2026</translation>
</message>
<message>
<source>Whose notes</source>
<extracomment>ui/townnotes_ui/notes/sheet.py</extracomment>
<translation>De quién son las notas</translation>
</message>
<message>
<source>Date</source>
<extracomment>ui/townnotes_ui/notes/sheet.py, ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Fecha</translation>
</message>
<message>
<source>townnotes ended unexpectedly.</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>townnotes se cerró inesperadamente.</translation>
</message>
<message>
<source>virtual townhall</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>asamblea pública virtual</translation>
</message>
<message>
<source>townnotes ended unexpectedly, and the file it had open is not there: {session}</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>townnotes se cerró inesperadamente, y el archivo que tenía abierto no está: {session}</translation>
</message>
<message>
<source>townnotes ended unexpectedly right after it had opened “{name}” again, so it is not opened by itself this time.</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>townnotes se cerró inesperadamente justo después de haber vuelto a abrir “{name}”, por lo que esta vez no se abre solo.</translation>
</message>
<message>
<source>townnotes ended unexpectedly. “{stem}” is open again.</source>
<extracomment>ui/townnotes_ui/opener.py</extracomment>
<translation>townnotes se cerró inesperadamente. “{stem}” está abierto de nuevo.</translation>
</message>
<message>
<source>The PDF was not written: no fonts are installed here. Your notes are safe.</source>
<extracomment>ui/townnotes_ui/pages/layout.py</extracomment>
<translation>No se escribió el PDF: aquí no hay fuentes instaladas. Sus notas están a salvo.</translation>
</message>
<message>
<source>The PDF was not written: Qt could not draw it. Your notes are safe.</source>
<extracomment>ui/townnotes_ui/pages/layout.py</extracomment>
<translation>No se escribió el PDF: Qt no pudo componerlo. Sus notas están a salvo.</translation>
</message>
<message>
<source>deleted since</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>eliminado desde entonces</translation>
</message>
<message>
<source>marked differently since</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>marcado de otro modo desde entonces</translation>
</message>
<message>
<source>now: {words}</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>ahora: {words}</translation>
</message>
<message>
<source>the words were still being typed</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>aún se estaba escribiendo el texto</translation>
</message>
<message>
<source>Restore this text</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>Restaurar este texto</translation>
</message>
<message>
<source>The note as it was</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>La nota como estaba</translation>
</message>
<message numerus="yes">
<source>{n} more point than is shown here|{n} more points than are shown here</source>
<extracomment>ui/townnotes_ui/past/past_note.py</extracomment>
<translation>
<numerusform>{n} punto más de los que se muestran aquí</numerusform>
<numerusform>{n} puntos más de los que se muestran aquí</numerusform>
</translation>
</message>
<message>
<source>Session history</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Historial de la sesión</translation>
</message>
<message>
<source>← → step · Page up, Page down speaker · Home, End · Space plays · ↑ ↓ speed. Words that stood for less than five seconds are not kept.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>← → paso · Re Pág, Av Pág orador · Inicio, Fin · Espacio reproduce · ↑ ↓ velocidad. No se conserva el texto que duró menos de cinco segundos.</translation>
</message>
<message>
<source>Restore the whole note</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Restaurar toda la nota</translation>
</message>
<message>
<source>Points that were added since stay.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Los puntos añadidos desde entonces se conservan.</translation>
</message>
<message>
<source>Reading the history…</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Leyendo el historial…</translation>
</message>
<message>
<source>Latest: {words}</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Lo último: {words}</translation>
</message>
<message>
<source>Nobody had had the floor yet.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Aún no había tenido nadie la palabra.</translation>
</message>
<message>
<source>Stop</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Detener</translation>
</message>
<message>
<source>Play</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Reproducir</translation>
</message>
<message>
<source>{speed} × as fast</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Velocidad {speed} ×</translation>
</message>
<message>
<source>earlier text</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>texto anterior</translation>
</message>
<message>
<source>Restored as a new edit, which undo reverses.</source>
<extracomment>ui/townnotes_ui/past/past_sheet.py</extracomment>
<translation>Restaurado como una edición nueva, que se puede deshacer.</translation>
</message>
<message>
<source>Who had the floor</source>
<extracomment>ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation>Quién tenía la palabra</translation>
</message>
<message>
<source>Waiting: {names}</source>
<extracomment>ui/townnotes_ui/past/past_speakers.py</extracomment>
<translation>En espera: {names}</translation>
</message>
<message>
<source>{speaker_name} has the floor</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>{speaker_name} tiene la palabra</translation>
</message>
<message>
<source>{speaker_name} has ended</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>{speaker_name} ha terminado</translation>
</message>
<message>
<source>{name} asked for the floor</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>{name} pidió la palabra</translation>
</message>
<message>
<source> and more</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation> y más</translation>
</message>
<message>
<source>the townhall’s details</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>los datos de la asamblea pública</translation>
</message>
<message>
<source>the conveners</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>los organizadores</translation>
</message>
<message>
<source>the next steps</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>las próximas medidas</translation>
</message>
<message>
<source>the contacts</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>los contactos</translation>
</message>
<message>
<source>the texts</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>los textos</translation>
</message>
<message>
<source>the categories</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>las categorías</translation>
</message>
<message>
<source>the themes</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>los temas</translation>
</message>
<message>
<source>the participants</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>los participantes</translation>
</message>
<message>
<source>the note-takers</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>los redactores de notas</translation>
</message>
<message>
<source>the stances</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>las posiciones</translation>
</message>
<message>
<source>the agenda</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>el programa</translation>
</message>
<message>
<source>the speakers’ list</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>la lista de oradores</translation>
</message>
<message>
<source>an intervention</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>una intervención</translation>
</message>
<message>
<source>a pause</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>una pausa</translation>
</message>
<message>
<source>a point</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>un punto</translation>
</message>
<message>
<source>what belongs together</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>lo que va unido</translation>
</message>
<message>
<source>the summary</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>el resumen</translation>
</message>
<message>
<source>the remarks</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>las observaciones</translation>
</message>
<message>
<source>what is said again</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>lo que se reitera</translation>
</message>
<message>
<source>something else</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>otra cosa</translation>
</message>
<message>
<source>{found} and {last}</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>{found} y {last}</translation>
</message>
<message>
<source>{told} changed</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>cambios en: {told}</translation>
</message>
<message numerus="yes">
<source>1 point {mark}|{n} points {mark}</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>
<numerusform>1 punto: {mark}</numerusform>
<numerusform>{n} puntos: {mark}</numerusform>
</translation>
</message>
<message>
<source>deleted</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>eliminación</translation>
</message>
<message>
<source>restored</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>restauración</translation>
</message>
<message>
<source>noted</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>anotación</translation>
</message>
<message>
<source>reworded</source>
<extracomment>ui/townnotes_ui/past/step_words.py</extracomment>
<translation>nueva redacción</translation>
</message>
<message>
<source>Moment of the session</source>
<extracomment>ui/townnotes_ui/past/time_slider.py</extracomment>
<translation>Momento de la sesión</translation>
</message>
<message>
<source>Briefing</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py, townnotes/domain/commands/agenda.py</extracomment>
<translation>Sesión informativa</translation>
</message>
<message>
<source>Add item</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Añadir tema</translation>
</message>
<message>
<source>Add Briefing, Floor, Closing</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Añadir Sesión informativa, Uso de la palabra y Clausura</translation>
</message>
<message>
<source>Agenda · {count}</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Programa · {count}</translation>
</message>
<message>
<source>Agenda item removed</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Tema del programa quitado</translation>
</message>
<message>
<source>Agenda order</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Orden del programa</translation>
</message>
<message>
<source>Item</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Tema</translation>
</message>
<message>
<source>State</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Estado</translation>
</message>
<message>
<source>▶ open</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>▶ abierto</translation>
</message>
<message>
<source>✓ closed</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>✓ cerrado</translation>
</message>
<message>
<source>Agenda item: title</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Tema del programa: título</translation>
</message>
<message>
<source>Agenda item opened</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Tema del programa abierto</translation>
</message>
<message>
<source>Agenda item added</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Tema del programa añadido</translation>
</message>
<message>
<source>Agenda items added</source>
<extracomment>ui/townnotes_ui/prepare/agenda.py</extracomment>
<translation>Temas del programa añadidos</translation>
</message>
<message>
<source>Time limit presets…</source>
<extracomment>ui/townnotes_ui/prepare/categories.py, ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>Límites de tiempo predefinidos…</translation>
</message>
<message>
<source>stakeholder</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>parte interesada</translation>
</message>
<message>
<source>stakeholders</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>partes interesadas</translation>
</message>
<message>
<source>Add category</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Añadir categoría</translation>
</message>
<message>
<source>Category removed</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Categoría quitada</translation>
</message>
<message>
<source>Takes the floor</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Toma la palabra</translation>
</message>
<message>
<source>For a group</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>En nombre de un grupo</translation>
</message>
<message>
<source>Reply, point of order</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Respuesta, cuestión de orden</translation>
</message>
<message>
<source>Category: {title}</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Categoría: {title}</translation>
</message>
<message>
<source>Category added</source>
<extracomment>ui/townnotes_ui/prepare/categories.py</extracomment>
<translation>Categoría añadida</translation>
</message>
<message>
<source>Which day?</source>
<extracomment>ui/townnotes_ui/prepare/date_field.py</extracomment>
<translation>¿Qué día?</translation>
</message>
<message>
<source>Calendar</source>
<extracomment>ui/townnotes_ui/prepare/date_field.py</extracomment>
<translation>Calendario</translation>
</message>
<message>
<source>Pick from a calendar: {name}</source>
<extracomment>ui/townnotes_ui/prepare/date_field.py</extracomment>
<translation>Elegir en un calendario: {name}</translation>
</message>
<message>
<source>River townhalls</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Asambleas públicas sobre el río</translation>
</message>
<message>
<source>Next in series…</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Siguiente de la serie…</translation>
</message>
<message>
<source>Number in the series</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Número en la serie</translation>
</message>
<message>
<source>virtual townhall briefing</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>sesión informativa virtual</translation>
</message>
<message>
<source>Number</source>
<extracomment>ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Número</translation>
</message>
<message>
<source>Process</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Proceso</translation>
</message>
<message>
<source>River Compact</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Pacto del Río</translation>
</message>
<message>
<source>second revised draft of the River Compact</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>segundo borrador revisado del Pacto del Río</translation>
</message>
<message>
<source>Subject</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Asunto</translation>
</message>
<message>
<source>stakeholders, UN entities</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>partes interesadas, entidades de las Naciones Unidas</translation>
</message>
<message>
<source>Audience</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Destinatarios</translation>
</message>
<message>
<source>3 Dec</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>3 de dic.</translation>
</message>
<message>
<source>Platform</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Plataforma</translation>
</message>
<message>
<source>Language of the summary</source>
<extracomment>ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Idioma del resumen</translation>
</message>
<message>
<source>English</source>
<extracomment>ui/townnotes_ui/prepare/details.py, townnotes/domain/languages.py</extracomment>
<translation>inglés</translation>
</message>
<message>
<source>Summary in</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Resumen en</translation>
</message>
<message>
<source>Keep the session until</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Conservar la sesión hasta</translation>
</message>
<message>
<source>31 Dec 2027</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>31 de dic. de 2027</translation>
</message>
<message>
<source>Keep until</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Conservar hasta</translation>
</message>
<message>
<source>Attendance, and the text discussed</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Asistencia, y el texto debatido</translation>
</message>
<message>
<source>Attendance</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Asistencia</translation>
</message>
<message>
<source>Gathering</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Reunión</translation>
</message>
<message>
<source>consultation</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>consulta</translation>
</message>
<message>
<source>Overview</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Panorama</translation>
</message>
<message>
<source>an overview of the second revised draft</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>un panorama del segundo borrador revisado</translation>
</message>
<message>
<source>Reception</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Acogida</translation>
</message>
<message>
<source>was generally well received</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>tuvo en general una buena acogida</translation>
</message>
<message>
<source>Small ports are to be heard before the text is agreed.</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Se ha de escuchar a los puertos pequeños antes de que se apruebe el texto.</translation>
</message>
<message>
<source>The message in one sentence</source>
<extracomment>ui/townnotes_ui/prepare/details.py, townnotes/domain/entities/townhall.py</extracomment>
<translation>El mensaje en una oración</translation>
</message>
<message>
<source>Message</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Mensaje</translation>
</message>
<message>
<source>Written inputs</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Aportaciones por escrito</translation>
</message>
<message>
<source>Reference text</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Texto de referencia</translation>
</message>
<message>
<source>Short name of the text</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Nombre abreviado del texto</translation>
</message>
<message>
<source>Short name</source>
<extracomment>ui/townnotes_ui/prepare/details.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Nombre abreviado</translation>
</message>
<message>
<source>Deadline for written inputs</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Plazo para las aportaciones por escrito</translation>
</message>
<message>
<source>5 June</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>5 de junio</translation>
</message>
<message>
<source>Deadline</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Plazo</translation>
</message>
<message>
<source>Contacts for written inputs</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Contactos para las aportaciones por escrito</translation>
</message>
<message>
<source>Convener</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Organizador</translation>
</message>
<message>
<source>Add a convener</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Añadir un organizador</translation>
</message>
<message>
<source>Role</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Función</translation>
</message>
<message>
<source>co-facilitator</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>cofacilitadora</translation>
</message>
<message>
<source>Honorific</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Tratamiento</translation>
</message>
<message>
<source>H.E. Ms.</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Excma. Sra.</translation>
</message>
<message>
<source>Post</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Cargo</translation>
</message>
<message>
<source>Ambassador</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Embajadora</translation>
</message>
<message>
<source>Of</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>De</translation>
</message>
<message>
<source>Norland</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Norlandia</translation>
</message>
<message>
<source>To</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Ante</translation>
</message>
<message>
<source>the UN</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>las Naciones Unidas</translation>
</message>
<message>
<source>When, if known</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Cuándo, si se sabe</translation>
</message>
<message>
<source>5 June, or in spring</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>5 de junio, o en primavera</translation>
</message>
<message>
<source>Next step</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Próxima medida</translation>
</message>
<message>
<source>Add a next step</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Añadir una próxima medida</translation>
</message>
<message>
<source>What</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Qué</translation>
</message>
<message>
<source>second reading of the text</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>segunda lectura del texto</translation>
</message>
<message>
<source>Where</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Dónde</translation>
</message>
<message>
<source>UN Office at Geneva</source>
<extracomment>ui/townnotes_ui/prepare/details.py</extracomment>
<translation>Oficina de las Naciones Unidas en Ginebra</translation>
</message>
<message>
<source>Remove: {words}</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Quitar: {words}</translation>
</message>
<message>
<source>{noun} removed</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Se quitó: {noun}</translation>
</message>
<message>
<source>Add office@example.org or https://…, then Enter</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Añada office@example.org o https://… y pulse Enter</translation>
</message>
<message>
<source>New contact for written inputs</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Nuevo contacto para las aportaciones por escrito</translation>
</message>
<message>
<source>Contact added</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Contacto añadido</translation>
</message>
<message>
<source>Not added: {why}</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py, ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>No se añadió: {why}</translation>
</message>
<message>
<source>Address or link</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Dirección o enlace</translation>
</message>
<message>
<source>Text shown for the link</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Texto que se muestra para el enlace</translation>
</message>
<message>
<source>discussion space</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>espacio de debate</translation>
</message>
<message>
<source>Remove the contact {value}</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Quitar el contacto {value}</translation>
</message>
<message>
<source>Contact removed</source>
<extracomment>ui/townnotes_ui/prepare/entity_rows.py</extracomment>
<translation>Contacto quitado</translation>
</message>
<message>
<source>e.g. {example}</source>
<extracomment>ui/townnotes_ui/prepare/fields.py</extracomment>
<translation>p. ej., {example}</translation>
</message>
<message>
<source>Not saved</source>
<extracomment>ui/townnotes_ui/prepare/fields.py</extracomment>
<translation>No se guardó</translation>
</message>
<message>
<source>Not saved: {why}</source>
<extracomment>ui/townnotes_ui/prepare/fields.py</extracomment>
<translation>No se guardó: {why}</translation>
</message>
<message>
<source>First</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>Primero</translation>
</message>
<message>
<source>Second</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>Segundo</translation>
</message>
<message>
<source>Type a few letters of a name</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>Escriba unas letras de un nombre</translation>
</message>
<message>
<source>They are one person: shown by the fuller name and counted once.</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>Son una sola persona: se muestra con el nombre más completo y cuenta una vez.</translation>
</message>
<message>
<source>Choose two different participants; nothing was joined.</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>Elija dos participantes distintos; no se unió nada.</translation>
</message>
<message>
<source>Joined as {called}. One undo separates them.</source>
<extracomment>ui/townnotes_ui/prepare/join_people_sheet.py</extracomment>
<translation>Unidos como {called}. Basta deshacer una vez para separarlos.</translation>
</message>
<message>
<source>Next in series</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>Siguiente de la serie</translation>
</message>
<message>
<source>Date, attendance, texts, interventions and summary start empty.</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>La fecha, la asistencia, los textos, las intervenciones y el resumen empiezan vacíos.</translation>
</message>
<message numerus="yes">
<source>With its participant|With its {n} participants</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>Con su participante</numerusform>
<numerusform>Con sus {n} participantes</numerusform>
</translation>
</message>
<message>
<source>Create…  ↵</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>Crear…  ↵</translation>
</message>
<message numerus="yes">
<source>1 convener|{n} conveners</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>1 organizador</numerusform>
<numerusform>{n} organizadores</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 category|{n} categories</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>1 categoría</numerusform>
<numerusform>{n} categorías</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 theme|{n} themes</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>1 tema</numerusform>
<numerusform>{n} temas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 contact|{n} contacts</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>1 contacto</numerusform>
<numerusform>{n} contactos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 stance|{n} stances</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>1 posición</numerusform>
<numerusform>{n} posiciones</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 agenda item|{n} agenda items</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>
<numerusform>1 tema del programa</numerusform>
<numerusform>{n} temas del programa</numerusform>
</translation>
</message>
<message>
<source>the style of the summary</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>el estilo del resumen</translation>
</message>
<message>
<source>It begins with {filter}.</source>
<extracomment>ui/townnotes_ui/prepare/next_sheet.py</extracomment>
<translation>Comienza con {filter}.</translation>
</message>
<message>
<source>Space confirms the name; giving an organization does, too</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Espacio confirma el nombre; también lo confirma indicar una organización</translation>
</message>
<message>
<source>Ada Obi</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Ada Obi</translation>
</message>
<message>
<source>River Network</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Red del Río</translation>
</message>
<message>
<source>Add participant</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Añadir participante</translation>
</message>
<message>
<source>Participants</source>
<extracomment>ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/room.py</extracomment>
<translation>Participantes</translation>
</message>
<message>
<source>Bring in…</source>
<extracomment>ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Importar…</translation>
</message>
<message>
<source>A registration list or a report of a call; Ctrl+V takes what was copied</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Una lista de inscripción o un informe de una llamada; Ctrl+V toma lo copiado</translation>
</message>
<message>
<source>Confirm name  Space</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Confirmar el nombre  Espacio</translation>
</message>
<message>
<source>Nobody yet. Drop a list or a report of a call on the window, paste what you copied with {key}, or type names below. Who speaks can also come in during the call.</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Aún no hay nadie. Suelte en la ventana una lista o un informe de una llamada, pegue lo copiado con {key} o escriba nombres abajo. Quienes hablan también se pueden añadir durante la llamada.</translation>
</message>
<message>
<source>Filter…</source>
<extracomment>ui/townnotes_ui/prepare/participants.py, ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Filtrar…</translation>
</message>
<message>
<source>Participants · {count}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Participantes · {count}</translation>
</message>
<message numerus="yes">
<source>{n} to identify|{n} to identify</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>
<numerusform>{n} por identificar</numerusform>
<numerusform>{n} por identificar</numerusform>
</translation>
</message>
<message>
<source>Names confirmed</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Nombres confirmados</translation>
</message>
<message>
<source>Participant removed</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Participante quitado</translation>
</message>
<message>
<source>Participant added</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Participante añadido</translation>
</message>
<message numerus="yes">
<source>{n} selected · type the first letters of a category to give it to all|{n} selected · type the first letters of a category to give it to all</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>
<numerusform>{n} seleccionado · escriba las primeras letras de una categoría para asignarla a todos</numerusform>
<numerusform>{n} seleccionados · escriba las primeras letras de una categoría para asignarla a todos</numerusform>
</translation>
</message>
<message>
<source>Also known as</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>También se conoce como</translation>
</message>
<message>
<source>Pronounced</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Se pronuncia</translation>
</message>
<message>
<source>also written: {others}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>también se escribe: {others}</translation>
</message>
<message>
<source>Participant: {title}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Participante: {title}</translation>
</message>
<message>
<source>Participant: {words}</source>
<extracomment>ui/townnotes_ui/prepare/participants.py</extracomment>
<translation>Participante: {words}</translation>
</message>
<message>
<source>time limits: {name}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>límites de tiempo: {name}</translation>
</message>
<message numerus="yes">
<source>{n} category has the limits of: {preset}.|{n} categories have the limits of: {preset}.</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>
<numerusform>{n} categoría tiene los límites de: {preset}.</numerusform>
<numerusform>{n} categorías tienen los límites de: {preset}.</numerusform>
</translation>
</message>
<message>
<source>The present speaker keeps their own.</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>Quien habla ahora conserva el suyo.</translation>
</message>
<message>
<source>chairs {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>presidencias {limit}</translation>
</message>
<message>
<source>groups {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>grupos {limit}</translation>
</message>
<message>
<source>States {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>Estados {limit}</translation>
</message>
<message>
<source>others {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>otros {limit}</translation>
</message>
<message>
<source>everybody {limit}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>todos {limit}</translation>
</message>
<message>
<source>Enter gives every category these limits. Source: {source}</source>
<extracomment>ui/townnotes_ui/prepare/presets_sheet.py</extracomment>
<translation>Enter asigna a cada categoría estos límites. Fuente: {source}</translation>
</message>
<message>
<source>In the summary</source>
<extracomment>ui/townnotes_ui/prepare/preview.py, ui/townnotes_ui/wording_round/sides.py</extracomment>
<translation>En el resumen</translation>
</message>
<message>
<source>Preview of the title, the opening and the closing</source>
<extracomment>ui/townnotes_ui/prepare/preview.py</extracomment>
<translation>Vista previa del título, la apertura y la clausura</translation>
</message>
<message>
<source>Details</source>
<extracomment>ui/townnotes_ui/prepare/room.py</extracomment>
<translation>Datos</translation>
</message>
<message>
<source>Stances</source>
<extracomment>ui/townnotes_ui/prepare/room.py, ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>Posiciones</translation>
</message>
<message>
<source>Sections of Prepare</source>
<extracomment>ui/townnotes_ui/prepare/room.py</extracomment>
<translation>Apartados de Preparación</translation>
</message>
<message>
<source>Stances of this session</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Posiciones de esta sesión</translation>
</message>
<message>
<source>Stance</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Posición</translation>
</message>
<message>
<source>pleaded for</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>pleaded for</translation>
</message>
<message>
<source>As strong as</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>De igual fuerza que</translation>
</message>
<message>
<source>urged</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>urged</translation>
</message>
<message>
<source>Add stance</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Añadir posición</translation>
</message>
<message>
<source>Stances of this session · {count}, beside the {count2} common ones</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Posiciones de esta sesión · {count}, además de las {count2} comunes</translation>
</message>
<message>
<source>Stance removed</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Posición quitada</translation>
</message>
<message>
<source>Followed by</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Seguida de</translation>
</message>
<message>
<source>In French</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>En francés</translation>
</message>
<message>
<source>In Spanish</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>En español</translation>
</message>
<message>
<source>Stance added</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>Posición añadida</translation>
</message>
<message>
<source>stronger than {family}</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>más fuerte que {family}</translation>
</message>
<message>
<source>a thing: … a fund</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>una cosa: … a fund</translation>
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
<translation>Posiciones comunes, de débil a fuerte</translation>
</message>
<message>
<source>In a note ! and the first letters, as in !call, or the sign at the line’s start</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>En una nota, ! y las primeras letras, por ejemplo !call, o el signo al principio de la línea</translation>
</message>
<message>
<source>approving</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>aprobar</translation>
</message>
<message>
<source>asking for</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>pedir</translation>
</message>
<message>
<source>emphasizing</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>destacar</translation>
</message>
<message>
<source>doubting</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>dudar</translation>
</message>
<message>
<source>telling</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>informar</translation>
</message>
<message>
<source>repeating</source>
<extracomment>ui/townnotes_ui/prepare/stances.py</extracomment>
<translation>reiterar</translation>
</message>
<message numerus="yes">
<source>{n} row removed|{n} rows removed</source>
<extracomment>ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>
<numerusform>{n} fila quitada</numerusform>
<numerusform>{n} filas quitadas</numerusform>
</translation>
</message>
<message>
<source>{word}, such as {example}</source>
<extracomment>ui/townnotes_ui/prepare/table_panel.py</extracomment>
<translation>{word}, por ejemplo {example}</translation>
</message>
<message>
<source>REV2</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>REV2</translation>
</message>
<message>
<source>second revised draft of the Compact</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>segundo borrador revisado del Pacto</translation>
</message>
<message>
<source>Add text</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Añadir texto</translation>
</message>
<message>
<source>Texts · {count}</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Textos · {count}</translation>
</message>
<message>
<source>Text removed</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Texto quitado</translation>
</message>
<message>
<source>Text: {title}</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Texto: {title}</translation>
</message>
<message>
<source>Paragraphs</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py, ui/townnotes_ui/prepare/texts/sheet.py, ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Párrafos</translation>
</message>
<message>
<source>§ cites it</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Se cita con §</translation>
</message>
<message>
<source>Text that § cites</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Texto que se cita con §</translation>
</message>
<message>
<source>Text added</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Texto añadido</translation>
</message>
<message>
<source>12 or 12a</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>12 o 12a</translation>
</message>
<message>
<source>Text of the paragraph</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Texto del párrafo</translation>
</message>
<message>
<source>Add paragraph</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Añadir párrafo</translation>
</message>
<message>
<source>Read from a file…</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Leer de un archivo…</translation>
</message>
<message>
<source>Paste  Ctrl+V</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Pegar  Ctrl+V</translation>
</message>
<message>
<source>Paragraphs of {named} · {count}</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Párrafos de {named} · {count}</translation>
</message>
<message>
<source>Paste the text here with Ctrl+V, or read it from a Word file: a note then cites its paragraphs by their numbers, as in §12.</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Pegue aquí el texto con Ctrl+V o léalo de un archivo de Word: una nota cita entonces sus párrafos por su número, como en §12.</translation>
</message>
<message>
<source>Paragraph removed</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Párrafo quitado</translation>
</message>
<message>
<source>Paragraph</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Párrafo</translation>
</message>
<message>
<source>A paragraph needs a number and a text.</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Un párrafo necesita un número y un texto.</translation>
</message>
<message>
<source>Paragraph {number} exists already.</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>El párrafo {number} ya existe.</translation>
</message>
<message>
<source>Paragraph added</source>
<extracomment>ui/townnotes_ui/prepare/texts/panel.py</extracomment>
<translation>Párrafo añadido</translation>
</message>
<message>
<source>Short name, such as REV2</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>Nombre abreviado, por ejemplo REV2</translation>
</message>
<message>
<source>Name, such as second revised draft of the Compact</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>Nombre, por ejemplo segundo borrador revisado del Pacto</translation>
</message>
<message>
<source>Text brought in</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>Texto importado</translation>
</message>
<message numerus="yes">
<source>Number its paragraph|Number its {n} paragraphs in their order</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>Numerar su párrafo</numerusform>
<numerusform>Numerar sus {n} párrafos en orden</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} paragraph, §{first} to §{last}|{n} paragraphs, §{first} to §{last}</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>{n} párrafo, §{first} a §{last}</numerusform>
<numerusform>{n} párrafos, §{first} a §{last}</numerusform>
</translation>
</message>
<message>
<source>No paragraph numbers</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>Sin números de párrafo</translation>
</message>
<message>
<source>No line of it begins with a number.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>Ninguna de sus líneas comienza con un número.</translation>
</message>
<message>
<source>It is empty.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>Está vacío.</translation>
</message>
<message numerus="yes">
<source>It replaces the paragraph that is there.|They replace the {n} that are there.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>Reemplaza al párrafo que hay.</numerusform>
<numerusform>Reemplazan a los {n} que hay.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 heading between paragraphs is left out.|{n} headings between paragraphs are left out.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>Se omite 1 encabezado entre párrafos.</numerusform>
<numerusform>Se omiten {n} encabezados entre párrafos.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 number that came before stays in its paragraph.|{n} numbers that came before stay in their paragraphs.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>
<numerusform>1 número anterior queda en su párrafo.</numerusform>
<numerusform>{n} números anteriores quedan en sus párrafos.</numerusform>
</translation>
</message>
<message>
<source>It is too long; its end is cut off.</source>
<extracomment>ui/townnotes_ui/prepare/texts/sheet.py</extracomment>
<translation>Es demasiado largo; se corta el final.</translation>
</message>
<message>
<source>The themes are saved as {where}</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>Los temas se guardaron como {where}</translation>
</message>
<message>
<source>Themes brought in</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>Temas importados</translation>
</message>
<message numerus="yes">
<source>1 theme is new|{n} themes are new</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>
<numerusform>1 tema es nuevo</numerusform>
<numerusform>{n} temas son nuevos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 known is filled in|{n} known are filled in</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>
<numerusform>1 conocido se completa</numerusform>
<numerusform>{n} conocidos se completan</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 is known|{n} are known</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>
<numerusform>1 es conocido</numerusform>
<numerusform>{n} son conocidos</numerusform>
</translation>
</message>
<message>
<source>No themes</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>Ningún tema</translation>
</message>
<message>
<source>known: empty fields are filled</source>
<extracomment>ui/townnotes_ui/prepare/theme_list_sheet.py</extracomment>
<translation>conocido: se completan los campos vacíos</translation>
</message>
<message>
<source>Up</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Arriba</translation>
</message>
<message>
<source>Down</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Abajo</translation>
</message>
<message>
<source>Move the theme up (Alt+Up)</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Subir el tema (Alt+↑)</translation>
</message>
<message>
<source>Move the theme down (Alt+Down)</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Bajar el tema (Alt+↓)</translation>
</message>
<message>
<source>Separate</source>
<extracomment>ui/townnotes_ui/prepare/themes.py, ui/townnotes_ui/review/board.py</extracomment>
<translation>Separar</translation>
</message>
<message>
<source>Merged into it: {merged}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Fusionados en él: {merged}</translation>
</message>
<message>
<source>Called {earlier} before, renamed {renamed}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Antes llamado {earlier}; cambio de nombre: {renamed}</translation>
</message>
<message>
<source>Theme</source>
<extracomment>ui/townnotes_ui/prepare/themes.py, ui/townnotes_ui/review/theme_table.py, ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>Tema</translation>
</message>
<message>
<source>wages, or labour &gt; wages</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>salarios, o trabajo &gt; salarios</translation>
</message>
<message>
<source>Topic</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Enunciado</translation>
</message>
<message>
<source>fair pay for night work</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>remuneración justa del trabajo nocturno</translation>
</message>
<message>
<source>Add theme</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Añadir tema</translation>
</message>
<message>
<source>A list of themes, such as one saved here, as CSV</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Una lista de temas, por ejemplo una guardada aquí, en CSV</translation>
</message>
<message>
<source>Save list…</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Guardar la lista…</translation>
</message>
<message>
<source>Themes · {count}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Temas · {count}</translation>
</message>
<message>
<source>Theme removed</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Tema quitado</translation>
</message>
<message>
<source>Key</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Tecla</translation>
</message>
<message>
<source>Colour</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Color</translation>
</message>
<message>
<source>Topic in the summary</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Enunciado en el resumen</translation>
</message>
<message>
<source>Under</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Bajo</translation>
</message>
<message>
<source>Comes first</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Va primero</translation>
</message>
<message>
<source>Definition</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Definición</translation>
</message>
<message>
<source>Theme: {title}</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Tema: {title}</translation>
</message>
<message>
<source>Themes separated</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Temas separados</translation>
</message>
<message>
<source>Theme moved</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Tema movido</translation>
</message>
<message>
<source>Theme added</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>Tema añadido</translation>
</message>
<message>
<source>violet</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>violeta</translation>
</message>
<message>
<source>teal</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>verde azulado</translation>
</message>
<message>
<source>orange</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>naranja</translation>
</message>
<message>
<source>green</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>verde</translation>
</message>
<message>
<source>blue</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>azul</translation>
</message>
<message>
<source>crimson</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>carmesí</translation>
</message>
<message>
<source>olive</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>oliva</translation>
</message>
<message>
<source>sea green</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>verde mar</translation>
</message>
<message>
<source>slate</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>pizarra</translation>
</message>
<message>
<source>amber</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>ámbar</translation>
</message>
<message>
<source>indigo</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>índigo</translation>
</message>
<message>
<source>brown</source>
<extracomment>ui/townnotes_ui/prepare/themes.py</extracomment>
<translation>marrón</translation>
</message>
<message>
<source>This session is open already.</source>
<extracomment>ui/townnotes_ui/program.py</extracomment>
<translation>Esta sesión ya está abierta.</translation>
</message>
<message>
<source>Practice call</source>
<extracomment>ui/townnotes_ui/program.py</extracomment>
<translation>Llamada de práctica</translation>
</message>
<message>
<source>“{stem}” is being opened …</source>
<extracomment>ui/townnotes_ui/program.py</extracomment>
<translation>Abriendo “{stem}” …</translation>
</message>
<message>
<source>in “{part_of}”, another’s name?</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>en “{part_of}”, ¿nombre de otro?</translation>
</message>
<message>
<source>a name</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>un nombre</translation>
</message>
<message>
<source>an organization</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>una organización</translation>
</message>
<message>
<source>whom somebody speaks for</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>en nombre de quién habla alguien</translation>
</message>
<message>
<source>a theme</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>un tema</translation>
</message>
<message>
<source>a theme in the summary</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>un tema en el resumen</translation>
</message>
<message>
<source>summary · {label}</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>resumen · {label}</translation>
</message>
<message>
<source>summary</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>resumen</translation>
</message>
<message>
<source>opening note</source>
<extracomment>ui/townnotes_ui/replace/rows.py</extracomment>
<translation>nota de apertura</translation>
</message>
<message>
<source>Find and replace</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>Buscar y reemplazar</translation>
</message>
<message>
<source>Match case</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>Distinguir mayúsculas</translation>
</message>
<message>
<source>Also inside longer words</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>También dentro de palabras más largas</translation>
</message>
<message>
<source>“{words}” replaced</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>“{words}” reemplazado</translation>
</message>
<message>
<source>Undo reverses all of it.</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>Deshacer lo revierte todo.</translation>
</message>
<message numerus="yes">
<source>{n} place changed.|{n} places changed.</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>
<numerusform>{n} lugar modificado.</numerusform>
<numerusform>{n} lugares modificados.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} place|{n} places</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>
<numerusform>{n} lugar</numerusform>
<numerusform>{n} lugares</numerusform>
</translation>
</message>
<message>
<source>Nothing was found.</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>No se encontró nada.</translation>
</message>
<message numerus="yes">
<source>{n} may be another’s name: tick it with Space|{n} may be others’ names: tick them with Space</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>
<numerusform>{n} puede ser el nombre de otro: márquelo con Espacio</numerusform>
<numerusform>{n} pueden ser nombres de otros: márquelos con Espacio</numerusform>
</translation>
</message>
<message>
<source>the final summary stays as it is</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>el resumen definitivo queda como está</translation>
</message>
<message numerus="yes">
<source>Replace {n}|Replace {n}</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>
<numerusform>Reemplazar {n}</numerusform>
<numerusform>Reemplazar {n}</numerusform>
</translation>
</message>
<message>
<source>Find</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>Buscar</translation>
</message>
<message>
<source>Replace with</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>Reemplazar por</translation>
</message>
<message>
<source>What would change</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>Lo que cambiaría</translation>
</message>
<message>
<source>“{old}” to “{instead}”, {where}</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>de “{old}” a “{instead}”, {where}</translation>
</message>
<message>
<source>{said}: stays</source>
<extracomment>ui/townnotes_ui/replace/sheet.py</extracomment>
<translation>{said}: se conserva</translation>
</message>
<message>
<source>The draft begins with the theme of most speakers.</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>El borrador comienza por el tema con más oradores.</translation>
</message>
<message>
<source>Select a card first, then join it with another.</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Seleccione primero una tarjeta y después únala con otra.</translation>
</message>
<message>
<source>Separate points</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Separar puntos</translation>
</message>
<message>
<source>Join points</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Unir puntos</translation>
</message>
<message>
<source>Joined into one statement; all its sources stay.</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Unidos en una sola declaración; se conservan todas sus fuentes.</translation>
</message>
<message>
<source>Words of a statement</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Texto de una declaración</translation>
</message>
<message>
<source>Order of points</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Orden de los puntos</translation>
</message>
<message>
<source>Order of themes</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Orden de los temas</translation>
</message>
<message>
<source>Another theme for a point</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Otro tema para un punto</translation>
</message>
<message>
<source>Keep points apart</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Mantener puntos separados</translation>
</message>
<message>
<source>Choose the card’s theme: Enter moves it there, Esc cancels</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Elija el tema de la tarjeta: Enter la pasa a él, Esc cancela</translation>
</message>
<message>
<source>Marked: {key} on another card joins the two, Esc cancels</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Marcada: {key} en otra tarjeta une las dos, Esc cancela</translation>
</message>
<message>
<source>{key} joins two cards · Alt+↑ ↓ puts a card elsewhere · M moves it to another theme · W takes another’s words</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>{key} une dos tarjetas · Alt+↑ ↓ cambia de lugar una tarjeta · M la pasa a otro tema · W toma el texto de otra</translation>
</message>
<message>
<source>cards</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>tarjetas</translation>
</message>
<message>
<source>How many remarks the theme has; those that were joined count as one</source>
<extracomment>ui/townnotes_ui/review/board.py</extracomment>
<translation>Cuántas observaciones tiene el tema; las unidas cuentan como una</translation>
</message>
<message>
<source>Without a theme</source>
<extracomment>ui/townnotes_ui/review/board_cards.py</extracomment>
<translation>Sin tema</translation>
</message>
<message>
<source>Marked to be joined</source>
<extracomment>ui/townnotes_ui/review/board_cards.py</extracomment>
<translation>Marcada para unir</translation>
</message>
<message>
<source>Likely the same · {share} %</source>
<extracomment>ui/townnotes_ui/review/board_cards.py</extracomment>
<translation>Probablemente iguales · {share} %</translation>
</message>
<message>
<source>Cards of the theme</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>Tarjetas del tema</translation>
</message>
<message>
<source>marked to be joined</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>marcada para unir</translation>
</message>
<message>
<source>Likely the same</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>Probablemente iguales</translation>
</message>
<message>
<source>likely the same, {share} per cent</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>probablemente iguales, {share} por ciento</translation>
</message>
<message>
<source>No two cards of this theme are likely the same.</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>En este tema no hay dos tarjetas probablemente iguales.</translation>
</message>
<message>
<source>Join · Enter</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>Unir · Enter</translation>
</message>
<message>
<source>Keep apart · Delete</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>Mantener separadas · Supr</translation>
</message>
<message>
<source>Likely the same · {count}</source>
<extracomment>ui/townnotes_ui/review/card_list.py</extracomment>
<translation>Probablemente iguales · {count}</translation>
</message>
<message>
<source>Drag a column’s edge to resize it; the first words take the remaining width.</source>
<extracomment>ui/townnotes_ui/review/columns_sheet.py</extracomment>
<translation>Arrastre el borde de una columna para ajustar su ancho; las primeras palabras ocupan el resto.</translation>
</message>
<message>
<source>words of the call</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>lo dicho en la llamada</translation>
</message>
<message>
<source>No.</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>N.º</translation>
</message>
<message>
<source>Spoken</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Duración</translation>
</message>
<message>
<source>First words</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Primeras palabras</translation>
</message>
<message>
<source>Points of the intervention</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Puntos de la intervención</translation>
</message>
<message>
<source>Close the reading pane</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>Cerrar el panel de lectura</translation>
</message>
<message>
<source>No points were noted.</source>
<extracomment>ui/townnotes_ui/review/interventions.py</extracomment>
<translation>No se anotó ningún punto.</translation>
</message>
<message>
<source>Found · {count} in notes, {said} in words</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>Encontradas · {count} en notas, {said} en lo dicho</translation>
</message>
<message>
<source>Found · {count}</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>Encontradas · {count}</translation>
</message>
<message>
<source>Interventions · {count}</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>Intervenciones · {count}</translation>
</message>
<message>
<source>Nothing can be corrected here: Enter shows both notes.</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>Aquí no se puede corregir nada: Enter muestra ambas notas.</translation>
</message>
<message>
<source>Select an intervention first, then correct it.</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>Seleccione primero una intervención y después corríjala.</translation>
</message>
<message>
<source>Search notes and names…</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>Buscar en notas y nombres…</translation>
</message>
<message>
<source>Search…</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>Buscar…</translation>
</message>
<message>
<source>Search the interventions</source>
<extracomment>ui/townnotes_ui/review/room.py</extracomment>
<translation>Buscar en las intervenciones</translation>
</message>
<message numerus="yes">
<source>1 card|{n} cards</source>
<extracomment>ui/townnotes_ui/review/theme_column.py</extracomment>
<translation>
<numerusform>1 tarjeta</numerusform>
<numerusform>{n} tarjetas</numerusform>
</translation>
</message>
<message>
<source>all</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>todas</translation>
</message>
<message>
<source>{theme}, {category}: {speakers}, {points}</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>{theme}, {category}: {speakers}, {points}</translation>
</message>
<message>
<source>Themes × categories · distinct speakers, and points</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>Temas × categorías · oradores distintos, y puntos</translation>
</message>
<message>
<source>Points behind the number</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>Puntos que explican el número</translation>
</message>
<message>
<source>Enter lists the points behind a number; Tab leads to them.</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>Enter muestra los puntos que explican un número; Tab lleva a ellos.</translation>
</message>
<message>
<source>No theme has been named yet.</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>Aún no se ha nombrado ningún tema.</translation>
</message>
<message numerus="yes">
<source>{label} · {title} · 1 point|{label} · {title} · {n} points</source>
<extracomment>ui/townnotes_ui/review/theme_table.py</extracomment>
<translation>
<numerusform>{label} · {title} · 1 punto</numerusform>
<numerusform>{label} · {title} · {n} puntos</numerusform>
</translation>
</message>
<message>
<source>A separate session with everything as it is now: without deleted text, earlier versions, or other note-takers’ words for the same remark.</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>Una sesión aparte con todo como está ahora: sin texto eliminado, versiones anteriores ni lo que otros redactores de notas escribieron de la misma observación.</translation>
</message>
<message>
<source>Without private points and participants’ e-mail addresses</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>Sin puntos privados ni direcciones de correo de los participantes</translation>
</message>
<message>
<source>Save copy…</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>Guardar copia…</translation>
</message>
<message>
<source>{stem} (clean copy)</source>
<extracomment>ui/townnotes_ui/safety/clean_copy_sheet.py</extracomment>
<translation>{stem} (copia limpia)</translation>
</message>
<message>
<source>Change them, then erase the name again, so that their earlier wording goes, too.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>Modifíquelos y borre después el nombre de nuevo, para que desaparezca también su redacción anterior.</translation>
</message>
<message numerus="yes">
<source>In {file} {n} text still names them: open it to change that, then erase the name there again.|In {file} {n} texts still name them: open it to change that, then erase the name there again.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>
<numerusform>En {file}, {n} texto aún nombra a la persona: ábralo para modificarlo y borre después el nombre allí de nuevo.</numerusform>
<numerusform>En {file}, {n} textos aún nombran a la persona: ábralo para modificarlos y borre después el nombre allí de nuevo.</numerusform>
</translation>
</message>
<message>
<source>The name is still in other files of this session: {files}.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>El nombre sigue en otros archivos de esta sesión: {files}.</translation>
</message>
<message>
<source>Copies of {names} in the shared folder hold the name still; it stays out of here.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>Las copias de {names} en la carpeta compartida aún contienen el nombre; aquí no vuelve.</translation>
</message>
<message numerus="yes">
<source>its backup|its {n} backups</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>
<numerusform>su copia de seguridad</numerusform>
<numerusform>sus {n} copias de seguridad</numerusform>
</translation>
</message>
<message numerus="yes">
<source>a text kept aside|{n} texts kept aside</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>
<numerusform>un texto guardado aparte</numerusform>
<numerusform>{n} textos guardados aparte</numerusform>
</translation>
</message>
<message>
<source>the session</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>la sesión</translation>
</message>
<message>
<source>{where} and {last}</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>{where} y {last}</translation>
</message>
<message>
<source>Erased from {told}.</source>
<extracomment>ui/townnotes_ui/safety/erase_job.py</extracomment>
<translation>Se borró de: {told}.</translation>
</message>
<message>
<source>Whom to erase</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>A quién borrar</translation>
</message>
<message>
<source>People in this session</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Personas de esta sesión</translation>
</message>
<message>
<source>Keep them as “a participant” of their category, counted as before</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Mantenerla como “un participante” de su categoría, contada como antes</translation>
</message>
<message>
<source>In the backups of this session, too</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>También en las copias de seguridad de esta sesión</translation>
</message>
<message>
<source>Erase permanently</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Borrar de forma permanente</translation>
</message>
<message>
<source>Reading whom the session names…</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Leyendo a quién nombra la sesión…</translation>
</message>
<message>
<source>What they said stays, under “a participant”. Names, addresses, earlier versions and the undo of this session go, and cannot come back.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Lo que dijo se conserva, como “un participante”. Los nombres, las direcciones, las versiones anteriores y lo que se podía deshacer en esta sesión desaparecen y no se pueden recuperar.</translation>
</message>
<message>
<source>nobody on the list; earlier words that name them</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>nadie de la lista; textos anteriores que nombran a la persona</translation>
</message>
<message>
<source>removed before</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>quitado antes</translation>
</message>
<message>
<source>Nobody of that name was found.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>No se encontró a nadie con ese nombre.</translation>
</message>
<message>
<source>Looking through all that was said… {share} %</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Examinando todo lo dicho… {share} %</translation>
</message>
<message>
<source>Erase {name} permanently</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Borrar a {name} de forma permanente</translation>
</message>
<message>
<source>Change them first: what they said before goes with the person.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Modifíquelos primero: lo que decían antes desaparece con la persona.</translation>
</message>
<message>
<source>In the session’s {count} backups, too</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>También en las {count} copias de seguridad de la sesión</translation>
</message>
<message>
<source>In the session’s backup, too</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>También en la copia de seguridad de la sesión</translation>
</message>
<message>
<source>In the session’s backups, too; there are none yet</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>También en las copias de seguridad de la sesión; aún no hay ninguna</translation>
</message>
<message numerus="yes">
<source>1 intervention|{n} interventions</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py, ui/townnotes_ui/safety/version_words.py, ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>
<numerusform>1 intervención</numerusform>
<numerusform>{n} intervenciones</numerusform>
</translation>
</message>
<message>
<source>{interventions} with {points} will stay.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>Se conservarán {interventions} con {points}.</translation>
</message>
<message numerus="yes">
<source>1 earlier or deleted text that names them will go.|{n} earlier or deleted texts that name them will go.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>
<numerusform>Desaparecerá 1 texto anterior o eliminado que nombra a la persona.</numerusform>
<numerusform>Desaparecerán {n} textos anteriores o eliminados que nombran a la persona.</numerusform>
</translation>
</message>
<message>
<source>They have not spoken.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>No ha hablado.</translation>
</message>
<message numerus="yes">
<source>1 line of the words of the call will go.|{n} lines of the words of the call will go.</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>
<numerusform>Desaparecerá 1 línea de lo dicho en la llamada.</numerusform>
<numerusform>Desaparecerán {n} líneas de lo dicho en la llamada.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 text names them and stays:|{n} texts name them and stay:</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>
<numerusform>1 texto nombra a la persona y se conserva:</numerusform>
<numerusform>{n} textos nombran a la persona y se conservan:</numerusform>
</translation>
</message>
<message numerus="yes">
<source>… and {n} more|… and {n} more</source>
<extracomment>ui/townnotes_ui/safety/erase_sheet.py</extracomment>
<translation>
<numerusform>… y {n} más</numerusform>
<numerusform>… y {n} más</numerusform>
</translation>
</message>
<message>
<source>Not merged yet: {names}.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Aún sin fusionar: {names}.</translation>
</message>
<message>
<source>This session went on in “{file}”. What was noted since this file was left may not be in it.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Esta sesión continuó en “{file}”. Lo anotado desde que se dejó este archivo puede no estar en él.</translation>
</message>
<message>
<source>Open that one</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Abrir ese archivo</translation>
</message>
<message>
<source>Merge what the backup has</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Fusionar lo que tiene la copia de seguridad</translation>
</message>
<message>
<source>This file is older than what was in it last: what was noted at {known} is not all in it. Was an older copy put in its place?</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Este archivo es anterior a lo último que contuvo: no está en él todo lo anotado hasta entonces ({known}). ¿Se puso en su lugar una copia más antigua?</translation>
</message>
<message>
<source>This file is older than what was in it last: it ends at {ends}, and its session went on until {known}. Was an older copy put in its place?</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Este archivo es anterior a lo último que contuvo: su fin es {ends}, y el de su sesión, {known}. ¿Se puso en su lugar una copia más antigua?</translation>
</message>
<message>
<source>No backup here goes on where it ends.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Ninguna copia de seguridad de aquí continúa donde termina.</translation>
</message>
<message>
<source>A backup goes on where it ends: {when}.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Una copia de seguridad continúa donde termina: {when}.</translation>
</message>
<message>
<source>The drive of “{path}” does not keep a second program from writing into this session. Another townnotes is kept out by “{name}.lock” beside it; leave that where it is.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>La unidad de “{path}” no impide que un segundo programa escriba en esta sesión. Lo que lo impide a otro townnotes es “{name}.lock”, que está al lado; déjelo donde está.</translation>
</message>
<message>
<source>Reading {names}…</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Leyendo {names}…</translation>
</message>
<message numerus="yes">
<source>Both are one session now: {what}.|They are one session now: {what}.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>
<numerusform>Ambas son ahora una sola sesión: {what}.</numerusform>
<numerusform>Ahora son una sola sesión: {what}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Merge the two|Merge them all</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>
<numerusform>Fusionar las dos</numerusform>
<numerusform>Fusionarlas todas</numerusform>
</translation>
</message>
<message>
<source>Save elsewhere…</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py, ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>Guardar en otro lugar…</translation>
</message>
<message>
<source>The session goes on as “{new}”, with all that you noted. Open it by that name from now on.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>La sesión continúa como “{new}”, con todo lo que usted anotó. De ahora en adelante, ábrala con ese nombre.</translation>
</message>
<message>
<source>The whole session, with all that you noted, goes on beside it, in “{name}”.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Toda la sesión, con todo lo que usted anotó, continúa al lado, en “{name}”.</translation>
</message>
<message>
<source>Nothing could be written there: the whole session, with all that you noted, goes on in “{new}”, a folder of townnotes itself.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>No se pudo escribir nada allí: toda la sesión, con todo lo que usted anotó, continúa en “{new}”, una carpeta del propio townnotes.</translation>
</message>
<message>
<source>Merge the two if the other may hold what is not here.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Fusione las dos si la otra puede contener lo que no está aquí.</translation>
</message>
<message>
<source>It was written there again, with all that you noted. The file that was moved away gets nothing of what you note from now on.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Se escribió allí de nuevo, con todo lo que usted anotó. El archivo que se trasladó no recibe nada de lo que anote de ahora en adelante.</translation>
</message>
<message>
<source>It was written there again, with all that you noted. To delete it, close the session first.</source>
<extracomment>ui/townnotes_ui/safety/file_banner.py</extracomment>
<translation>Se escribió allí de nuevo, con todo lo que usted anotó. Para eliminarla, cierre primero la sesión.</translation>
</message>
<message>
<source>earlier note</source>
<extracomment>ui/townnotes_ui/safety/old_notes.py</extracomment>
<translation>nota anterior</translation>
</message>
<message>
<source>The earlier note is now in the opening note.</source>
<extracomment>ui/townnotes_ui/safety/old_notes.py</extracomment>
<translation>La nota anterior está ahora en la nota de apertura.</translation>
</message>
<message>
<source>Notes in no session</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>Notas que no están en ninguna sesión</translation>
</message>
<message>
<source>They were typed when no session could take them, and were kept as text files.</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>Se escribieron cuando ninguna sesión podía recibirlas y se conservaron como archivos de texto.</translation>
</message>
<message>
<source>Add to a session…</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>Añadir a una sesión…</translation>
</message>
<message>
<source>Delete…</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>Eliminar…</translation>
</message>
<message>
<source>Copied. The note stays here, too.</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>Copiada. La nota también queda aquí.</translation>
</message>
<message>
<source>Delete permanently</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>Eliminar de forma permanente</translation>
</message>
<message>
<source>The note could not be deleted; it stays where it is.</source>
<extracomment>ui/townnotes_ui/safety/old_notes_sheet.py</extracomment>
<translation>No se pudo eliminar la nota; queda donde está.</translation>
</message>
<message numerus="yes">
<source>In another file of this session, too|In {n} other files of this session, too</source>
<extracomment>ui/townnotes_ui/safety/other_files_choice.py</extracomment>
<translation>
<numerusform>También en otro archivo de esta sesión</numerusform>
<numerusform>También en otros {n} archivos de esta sesión</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{files} is of this session, too, and could not be looked into.|{files} are of this session, too, and could not be looked into.</source>
<extracomment>ui/townnotes_ui/safety/other_files_choice.py</extracomment>
<translation>
<numerusform>{files} también es de esta sesión y no se pudo examinar.</numerusform>
<numerusform>{files} también son de esta sesión y no se pudieron examinar.</numerusform>
</translation>
</message>
<message>
<source>This session was to be kept until {last}. Nothing is deleted by itself.</source>
<extracomment>ui/townnotes_ui/safety/privacy.py</extracomment>
<translation>Esta sesión se iba a conservar hasta el {last}. Nada se elimina automáticamente.</translation>
</message>
<message>
<source>Options…</source>
<extracomment>ui/townnotes_ui/safety/privacy.py</extracomment>
<translation>Opciones…</translation>
</message>
<message>
<source>Try again</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>Reintentar</translation>
</message>
<message>
<source>Copy all</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>Copiar todo</translation>
</message>
<message>
<source>It is kept in another folder of this computer, too: if townnotes ends, it is added when you open this session again.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>También se conserva en otra carpeta de este equipo: si townnotes se cierra, se añadirá cuando vuelva a abrir esta sesión.</translation>
</message>
<message>
<source>It could be kept nowhere else: when townnotes ends, it is lost.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>No se pudo conservar en ningún otro lugar: cuando townnotes se cierre, se perderá.</translation>
</message>
<message>
<source>The disk still refuses it.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>El disco sigue rechazándolo.</translation>
</message>
<message>
<source>Save the session elsewhere</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>Guardar la sesión en otro lugar</translation>
</message>
<message>
<source>The session goes on in “{path}”; “{name}” stays as it was last saved.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>La sesión continúa en “{path}”; “{name}” queda como se guardó por última vez.</translation>
</message>
<message>
<source>All notes are on the clipboard: paste them somewhere before you close townnotes.</source>
<extracomment>ui/townnotes_ui/safety/refused_disk.py</extracomment>
<translation>Todas las notas están en el portapapeles: péguelas en algún lugar antes de cerrar townnotes.</translation>
</message>
<message>
<source>Kept until {day}</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Se conserva hasta el {day}</translation>
</message>
<message>
<source>You wanted to keep this session until then. Nothing is deleted by itself; this is what you can do:</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Usted quería conservar esta sesión hasta entonces. Nada se elimina automáticamente; esto es lo que puede hacer:</translation>
</message>
<message>
<source>Erase a person…</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Borrar a una persona…</translation>
</message>
<message>
<source>Clean copy to hand out…</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Copia limpia para entregar…</translation>
</message>
<message>
<source>Delete the backups</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Eliminar las copias de seguridad</translation>
</message>
<message>
<source>Change the date…</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Cambiar la fecha…</translation>
</message>
<message>
<source>To delete the session itself, close it and delete its file: {path}</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Para eliminar la propia sesión, ciérrela y elimine su archivo: {path}</translation>
</message>
<message>
<source>Delete the {count} backups</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Eliminar las {count} copias de seguridad</translation>
</message>
<message>
<source>Delete the backup</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Eliminar la copia de seguridad</translation>
</message>
<message>
<source>There are no backups</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>No hay copias de seguridad</translation>
</message>
<message>
<source>Press again: this cannot be undone</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Pulse de nuevo: esto no se puede deshacer</translation>
</message>
<message>
<source>{count} backups deleted</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Copias de seguridad eliminadas: {count}</translation>
</message>
<message>
<source>The backup is deleted</source>
<extracomment>ui/townnotes_ui/safety/retention.py</extracomment>
<translation>Se eliminó la copia de seguridad</translation>
</message>
<message>
<source>salvaged</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>recuperada</translation>
</message>
<message>
<source>Choose another place…</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>Elegir otro lugar…</translation>
</message>
<message>
<source>Continue in a salvaged copy</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>Continuar en una copia recuperada</translation>
</message>
<message>
<source>“{name}” is damaged, or another program has changed it. It can only be viewed, and stays as it is. {words}</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>“{name}” está dañado, o lo ha modificado otro programa. Solo se puede consultar y queda como está. {words}</translation>
</message>
<message>
<source>This file is damaged</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>Este archivo está dañado</translation>
</message>
<message>
<source>What you type is not saved in it. Continue in a copy of everything that could be read: what you have just typed goes with it, and the damaged file stays as it is.</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>Lo que usted escribe no se guarda en él. Continúe en una copia de todo lo que se pudo leer: lo que acaba de escribir pasa a ella, y el archivo dañado queda como está.</translation>
</message>
<message>
<source>View only</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>Solo consultar</translation>
</message>
<message>
<source>Open the backup of {taken_at}</source>
<extracomment>ui/townnotes_ui/safety/salvaged.py</extracomment>
<translation>Abrir la copia de seguridad ({taken_at})</translation>
</message>
<message>
<source>Brought back, as of {time}.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Recuperado de la copia de seguridad ({time}).</translation>
</message>
<message>
<source>Versions…</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Versiones…</translation>
</message>
<message>
<source>A backup of {time} has it.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Está en una copia de seguridad ({time}).</translation>
</message>
<message>
<source>A backup of {time} has a part of it.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Una parte está en una copia de seguridad ({time}).</translation>
</message>
<message>
<source>Restore it</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Restaurarlo</translation>
</message>
<message>
<source>What could not be read</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Lo que no se pudo leer</translation>
</message>
<message>
<source>A disk, or another program, has damaged these in the file. Their words are shown as far as they are left; a letter may be wrong. The rest of the session is here.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Un disco, u otro programa, dañó estos elementos del archivo. Su texto se muestra en la medida en que se conserva; alguna letra puede ser errónea. El resto de la sesión está aquí.</translation>
</message>
<message>
<source>Go there  ↵</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Ir allí  ↵</translation>
</message>
<message>
<source>Damaged in the file, and left out: {places}. The rest is here.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Dañado en el archivo y omitido: {places}. El resto está aquí.</translation>
</message>
<message>
<source>Damaged among earlier versions: {places}.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Dañado entre las versiones anteriores: {places}.</translation>
</message>
<message>
<source>and more</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>y más</translation>
</message>
<message>
<source>A note of what was erased is damaged: an older copy could bring that back. Look for it after you merge.</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>Está dañada una constancia de lo que se borró: una copia más antigua podría hacerlo reaparecer. Compruébelo después de fusionar.</translation>
</message>
<message>
<source>{lines} of {whose}’s intervention</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>{lines} de la intervención de {whose}</translation>
</message>
<message>
<source>{lines} of the opening note</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>{lines} de la nota de apertura</translation>
</message>
<message>
<source>“{text}” of {whose}</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>“{text}” de {whose}</translation>
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
<numerusform>{n} entrada que nadie puede situar</numerusform>
<numerusform>{n} entradas que nadie puede situar</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} line|{n} lines</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>
<numerusform>{n} línea</numerusform>
<numerusform>{n} líneas</numerusform>
</translation>
</message>
<message>
<source>(no words)</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>(sin texto)</translation>
</message>
<message>
<source>a note of what was erased</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>una constancia de lo que se borró</translation>
</message>
<message>
<source>in no intervention that is known</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>en ninguna intervención conocida</translation>
</message>
<message>
<source>a line</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>una línea</translation>
</message>
<message>
<source>{what}, an earlier version</source>
<extracomment>ui/townnotes_ui/safety/unreadable.py</extracomment>
<translation>{what}, una versión anterior</translation>
</message>
<message>
<source>when it was opened</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>al abrirse</translation>
</message>
<message>
<source>when it was closed</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>al cerrarse</translation>
</message>
<message>
<source>while you worked</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>mientras usted trabajaba</translation>
</message>
<message>
<source>before merging</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>antes de fusionar</translation>
</message>
<message>
<source>before an update</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>antes de una actualización</translation>
</message>
<message>
<source>before restoring</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>antes de restaurar</translation>
</message>
<message>
<source>Today {time}</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>Hoy {time}</translation>
</message>
<message>
<source>Yesterday {time}</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>Ayer {time}</translation>
</message>
<message>
<source>{what} fewer</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>{what} menos</translation>
</message>
<message>
<source>{what} more</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>{what} más</translation>
</message>
<message>
<source>{difference} than now</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>{difference} que ahora</translation>
</message>
<message numerus="yes">
<source>{n} point is not there now|{n} points are not there now</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>
<numerusform>{n} punto no está ahora</numerusform>
<numerusform>{n} puntos no están ahora</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} reads differently now|{n} read differently now</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>
<numerusform>{n} dice ahora otra cosa</numerusform>
<numerusform>{n} dicen ahora otra cosa</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} was added since|{n} were added since</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>
<numerusform>{n} se añadió después</numerusform>
<numerusform>{n} se añadieron después</numerusform>
</translation>
</message>
<message>
<source>Every point is as it is now.</source>
<extracomment>ui/townnotes_ui/safety/version_words.py</extracomment>
<translation>Todos los puntos son como ahora.</translation>
</message>
<message>
<source>Versions</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Versiones</translation>
</message>
<message>
<source>Notes</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Notas</translation>
</message>
<message>
<source>Differences only</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Solo las diferencias</translation>
</message>
<message>
<source>Restoring here puts everything back as it was then. The present version is kept first, and one undo reverses it.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Restaurar aquí devuelve todo a como estaba entonces. Primero se guarda la versión actual, y basta deshacer una vez para revertirlo.</translation>
</message>
<message>
<source>Restore here</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Restaurar aquí</translation>
</message>
<message>
<source>Open as a separate session  ↵</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Abrir como sesión aparte  ↵</translation>
</message>
<message>
<source>Nothing was restored.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>No se restauró nada.</translation>
</message>
<message>
<source>version of {when}</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>versión: {when}</translation>
</message>
<message>
<source>Restored: everything is as of {when}. One undo reverses it.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Restaurado: todo está como en la versión elegida ({when}). Basta deshacer una vez para revertirlo.</translation>
</message>
<message>
<source>{stem} (of {when})</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>{stem} ({when})</translation>
</message>
<message>
<source>No version has been kept yet. One is made when a session is opened and closed, and every five minutes while it changes.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Aún no se ha guardado ninguna versión. Se guarda una cuando se abre y se cierra una sesión, y cada cinco minutos mientras cambia.</translation>
</message>
<message>
<source>Kept on this computer. The present session stays as it is until you restore.</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Se guardan en este equipo. La sesión actual queda como está hasta que usted restaure.</translation>
</message>
<message>
<source>cannot be read</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>no se puede leer</translation>
</message>
<message>
<source>as it is now</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>como ahora</translation>
</message>
<message>
<source>other words</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>otro texto</translation>
</message>
<message>
<source>Show all</source>
<extracomment>ui/townnotes_ui/safety/versions_sheet.py</extracomment>
<translation>Mostrar todo</translation>
</message>
<message>
<source>No misspelt words found here.</source>
<extracomment>ui/townnotes_ui/spelling/note_spelling.py, ui/townnotes_ui/spelling/summary_spelling.py</extracomment>
<translation>Aquí no se encontraron palabras mal escritas.</translation>
</message>
<message>
<source>Spelling is not checked: it is turned off in the settings.</source>
<extracomment>ui/townnotes_ui/spelling/speller.py</extracomment>
<translation>No se revisa la ortografía: está desactivada en Configuración.</translation>
</message>
<message>
<source>Spelling is not checked: the spelling checker keeps failing here.</source>
<extracomment>ui/townnotes_ui/spelling/speller.py</extracomment>
<translation>No se revisa la ortografía: el corrector ortográfico falla continuamente aquí.</translation>
</message>
<message>
<source>Spelling is not checked: chunspell, the spelling checker, is not installed.</source>
<extracomment>ui/townnotes_ui/spelling/speller.py</extracomment>
<translation>No se revisa la ortografía: chunspell, el corrector ortográfico, no está instalado.</translation>
</message>
<message>
<source>Spelling of “{word}”</source>
<extracomment>ui/townnotes_ui/spelling/suggestions.py</extracomment>
<translation>Ortografía de “{word}”</translation>
</message>
<message>
<source>No suggestions</source>
<extracomment>ui/townnotes_ui/spelling/suggestions.py</extracomment>
<translation>Sin sugerencias</translation>
</message>
<message>
<source>Add to dictionary</source>
<extracomment>ui/townnotes_ui/spelling/suggestions.py</extracomment>
<translation>Añadir al diccionario</translation>
</message>
<message>
<source>spelling</source>
<extracomment>ui/townnotes_ui/spelling/summary_spelling.py</extracomment>
<translation>ortografía</translation>
</message>
<message>
<source>The session shown here stays open.</source>
<extracomment>ui/townnotes_ui/starting/not_opened.py</extracomment>
<translation>La sesión que se muestra aquí sigue abierta.</translation>
</message>
<message>
<source>It is closed there: open it here</source>
<extracomment>ui/townnotes_ui/starting/not_opened.py, ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Está cerrada allí: abrirla aquí</translation>
</message>
<message>
<source>Open “{stem}”</source>
<extracomment>ui/townnotes_ui/starting/not_opened.py</extracomment>
<translation>Abrir “{stem}”</translation>
</message>
<message>
<source>not found</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>no se encuentra</translation>
</message>
<message>
<source>cannot be looked into</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>no se puede examinar</translation>
</message>
<message>
<source>open elsewhere</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>abierta en otro lugar</translation>
</message>
<message>
<source>being prepared</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>en preparación</translation>
</message>
<message>
<source>floor open</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>uso de la palabra abierto</translation>
</message>
<message>
<source>floor closed</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>uso de la palabra cerrado</translation>
</message>
<message>
<source>draft</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>borrador</translation>
</message>
<message>
<source>final</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>definitivo</translation>
</message>
<message>
<source>no date yet</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>aún sin fecha</translation>
</message>
<message>
<source>Recent townhalls</source>
<extracomment>ui/townnotes_ui/starting/recent_list.py</extracomment>
<translation>Asambleas públicas recientes</translation>
</message>
<message>
<source>Recent</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Recientes</translation>
</message>
<message>
<source>None yet. “Practise a call” shows the whole way, in twenty minutes.</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Aún no hay ninguna. “Practicar una llamada” muestra todo el recorrido, en veinte minutos.</translation>
</message>
<message>
<source>New townhall…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Nueva asamblea pública…</translation>
</message>
<message>
<source>from nothing; all about it can wait</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>desde cero; todos los datos pueden esperar</translation>
</message>
<message>
<source>in mid-call: somebody speaks, five people wait, nothing is real</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>en plena llamada: alguien habla, cinco personas esperan, nada es real</translation>
</message>
<message>
<source>Open…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Abrir…</translation>
</message>
<message>
<source>a townhall’s file, or drop it here</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>el archivo de una asamblea pública, o suéltelo aquí</translation>
</message>
<message>
<source>Next in a series…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Siguiente de una serie…</translation>
</message>
<message>
<source>with the conveners, categories and themes of the one before</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>con los organizadores, las categorías y los temas de la anterior</translation>
</message>
<message>
<source>Continue from a folder…</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Continuar desde una carpeta…</translation>
</message>
<message>
<source>another laptop takes notes already</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>otro portátil ya toma notas</translation>
</message>
<message>
<source>is being opened …</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>se está abriendo …</translation>
</message>
<message>
<source>Begin</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Iniciar</translation>
</message>
<message>
<source>Works offline · no account</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Funciona sin conexión · sin cuenta</translation>
</message>
<message>
<source>townnotes</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>townnotes</translation>
</message>
<message>
<source>Notes of live townhalls, from the speakers’ list to the Word summary.</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Notas de asambleas públicas en directo, desde la lista de oradores hasta el resumen en Word.</translation>
</message>
<message>
<source>This file was not opened</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Este archivo no se abrió</translation>
</message>
<message>
<source>Go on with “{stem}”</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Continuar con “{stem}”</translation>
</message>
<message numerus="yes">
<source>A note from before is in no session: look at it|{n} notes from before are in no session: look at them</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>
<numerusform>Una nota anterior no está en ninguna sesión: véala</numerusform>
<numerusform>{n} notas anteriores no están en ninguna sesión: véalas</numerusform>
</translation>
</message>
<message>
<source>Enter opens · Delete takes off the list</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>Enter abre · Supr quita de la lista</translation>
</message>
<message>
<source>It is not where it was: Enter looks for it · Delete takes it off</source>
<extracomment>ui/townnotes_ui/starting/start_page.py</extracomment>
<translation>No está donde estaba: Enter lo busca · Supr lo quita</translation>
</message>
<message>
<source>Rests on</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Base</translation>
</message>
<message>
<source>Style</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Estilo</translation>
</message>
<message>
<source>Remarks</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py, ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Observaciones</translation>
</message>
<message>
<source>Style · {findings}</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py</extracomment>
<translation>Estilo · {findings}</translation>
</message>
<message>
<source>Remarks · {count}</source>
<extracomment>ui/townnotes_ui/summary/arrangement.py</extracomment>
<translation>Observaciones · {count}</translation>
</message>
<message>
<source>Paragraph edited</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>Párrafo editado</translation>
</message>
<message>
<source>Draft again</source>
<extracomment>ui/townnotes_ui/summary/drafting.py, ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Redactar de nuevo</translation>
</message>
<message>
<source>Sentence confirmed</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>Oración confirmada</translation>
</message>
<message>
<source>Points linked</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>Puntos vinculados</translation>
</message>
<message>
<source>Point unlinked</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>Punto desvinculado</translation>
</message>
<message>
<source>Sentence added</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>Oración añadida</translation>
</message>
<message>
<source>Style fixed</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>Estilo corregido</translation>
</message>
<message>
<source>Listed as additional topic</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>Incluido como tema adicional</translation>
</message>
<message>
<source>Given a paragraph</source>
<extracomment>ui/townnotes_ui/summary/drafting.py</extracomment>
<translation>Con párrafo propio</translation>
</message>
<message>
<source>The summary is final. Reopen it to change it.</source>
<extracomment>ui/townnotes_ui/summary/drafting.py, ui/townnotes_ui/summary/final.py, townnotes/domain/commands/replacing.py</extracomment>
<translation>El resumen es definitivo. Reábralo para modificarlo.</translation>
</message>
<message>
<source>What it rests on</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>En qué se basa</translation>
</message>
<message>
<source>Edit paragraph</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Editar el párrafo</translation>
</message>
<message>
<source>Confirm</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Confirmar</translation>
</message>
<message>
<source>The sentence is still correct as it stands</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>La oración sigue siendo correcta tal como está</translation>
</message>
<message>
<source>Choose points</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Elegir puntos</translation>
</message>
<message>
<source>Link the sentence to points, or unlink it</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Vincular la oración a puntos, o desvincularla</translation>
</message>
<message>
<source>List as additional topic</source>
<extracomment>ui/townnotes_ui/summary/evidence.py, ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>Incluir como tema adicional</translation>
</message>
<message>
<source>Send this theme to “Additional topics covered were”</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Enviar este tema a “Additional topics covered were”</translation>
</message>
<message>
<source>Choose a sentence</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Elija una oración</translation>
</message>
<message>
<source>This column then shows who said it, when and how.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Esta columna muestra entonces quién lo dijo, cuándo y cómo.</translation>
</message>
<message>
<source>{count} of {of_all} raised it</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Lo plantearon {count} de {of_all}</translation>
</message>
<message>
<source>Written from the details</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Escrito a partir de los datos</translation>
</message>
<message>
<source>Prepare holds the fields that this sentence is made of.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>En Preparación están los campos de que se compone esta oración.</translation>
</message>
<message>
<source>This paragraph was edited by hand.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Este párrafo se editó a mano.</translation>
</message>
<message>
<source>Written by hand</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Escrito a mano</translation>
</message>
<message>
<source>In no sentence</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>En ninguna oración</translation>
</message>
<message>
<source>Every point is in the summary</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Todos los puntos están en el resumen</translation>
</message>
<message numerus="yes">
<source>1 waits for words: write it out in its note.|{n} wait for words: write them out in their notes.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>
<numerusform>1 está pendiente de redactar: desarróllelo en su nota.</numerusform>
<numerusform>{n} están pendientes de redactar: desarróllelos en sus notas.</numerusform>
</translation>
</message>
<message>
<source>The paragraphs of the others are full, or edited by hand.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>Los párrafos de los demás están completos o se editaron a mano.</translation>
</message>
<message numerus="yes">
<source>Its paragraph is full, or edited by hand.|Their paragraphs are full, or edited by hand.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>
<numerusform>Su párrafo está completo o se editó a mano.</numerusform>
<numerusform>Sus párrafos están completos o se editaron a mano.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 point has no theme: give it one in its note.|{n} points have no theme: give them one in their notes.</source>
<extracomment>ui/townnotes_ui/summary/evidence.py</extracomment>
<translation>
<numerusform>1 punto no tiene tema: asígnele uno en su nota.</numerusform>
<numerusform>{n} puntos no tienen tema: asígneles uno en sus notas.</numerusform>
</translation>
</message>
<message>
<source>{count} of {of_all}</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>{count} de {of_all}</translation>
</message>
<message>
<source>Unsupported: it rests on no point.</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Sin fundamento: no se basa en ningún punto.</translation>
</message>
<message>
<source>Check: it was marked for checking.</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Comprobar: se marcó para comprobar.</translation>
</message>
<message numerus="yes">
<source>; {n} more|; {n} more</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>
<numerusform>; {n} más</numerusform>
<numerusform>; {n} más</numerusform>
</translation>
</message>
<message>
<source>Check: {words}.</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Comprobar: {words}.</translation>
</message>
<message>
<source>edited by hand</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>editado a mano</translation>
</message>
<message numerus="yes">
<source>1 sentence to check|{n} sentences to check</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py, ui/townnotes_ui/summary/final.py</extracomment>
<translation>
<numerusform>1 oración por comprobar</numerusform>
<numerusform>{n} oraciones por comprobar</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 unsupported|{n} unsupported</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>
<numerusform>1 sin fundamento</numerusform>
<numerusform>{n} sin fundamento</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 new point|{n} new points</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>
<numerusform>1 punto nuevo</numerusform>
<numerusform>{n} puntos nuevos</numerusform>
</translation>
</message>
<message>
<source>a point was deleted</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>se eliminó un punto</translation>
</message>
<message>
<source>a point of {who} was set aside</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>se dejó aparte un punto de {who}</translation>
</message>
<message>
<source>a point of {who} changed</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>cambió un punto de {who}</translation>
</message>
<message>
<source>a point changed</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>cambió un punto</translation>
</message>
<message>
<source>Add this sentence</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Añadir esta oración</translation>
</message>
<message>
<source>Have the selected sentence rest on these points, too</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Basar también la oración seleccionada en estos puntos</translation>
</message>
<message>
<source>New evidence: {new_points}</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Fundamento nuevo: {new_points}</translation>
</message>
<message>
<source>Give “{label}” a paragraph again</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Dar de nuevo un párrafo a “{label}”</translation>
</message>
<message>
<source>Search the points</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Buscar en los puntos</translation>
</message>
<message>
<source>Points; ticked are those the sentence rests on</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Puntos; están marcados aquellos en que se basa la oración</translation>
</message>
<message>
<source>Space links or unlinks · Esc goes back</source>
<extracomment>ui/townnotes_ui/summary/evidence_parts.py</extracomment>
<translation>Espacio vincula o desvincula · Esc vuelve</translation>
</message>
<message>
<source>Still open</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Aún pendiente</translation>
</message>
<message>
<source>Make final anyway</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Hacer definitivo de todos modos</translation>
</message>
<message>
<source>Make final</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Hacer definitivo</translation>
</message>
<message>
<source>to check</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>por comprobar</translation>
</message>
<message>
<source>unsupported</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>sin fundamento</translation>
</message>
<message>
<source>point still to word</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>punto pendiente de redactar</translation>
</message>
<message>
<source>point in no sentence</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>punto que no está en ninguna oración</translation>
</message>
<message>
<source>open correction by its speaker</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>corrección pendiente de su orador</translation>
</message>
<message>
<source>speaker to identify: Space confirms the name</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>orador por identificar: Espacio confirma el nombre</translation>
</message>
<message numerus="yes">
<source>1 point still to word|{n} points still to word</source>
<extracomment>ui/townnotes_ui/summary/final.py, ui/townnotes_ui/summary/outline.py, ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>
<numerusform>1 punto pendiente de redactar</numerusform>
<numerusform>{n} puntos pendientes de redactar</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 point in no sentence|{n} points in no sentence</source>
<extracomment>ui/townnotes_ui/summary/final.py, ui/townnotes_ui/summary/outline.py</extracomment>
<translation>
<numerusform>1 punto sin oración</numerusform>
<numerusform>{n} puntos sin oración</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 speaker to identify|{n} speakers to identify</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>
<numerusform>1 orador por identificar</numerusform>
<numerusform>{n} oradores por identificar</numerusform>
</translation>
</message>
<message>
<source>Nothing is open any more.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Ya no hay nada pendiente.</translation>
</message>
<message>
<source>{filter}. The summary can be made final anyway.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>{filter}. El resumen se puede hacer definitivo de todos modos.</translation>
</message>
<message>
<source>Lock the paragraphs, and record who did it and when</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Bloquear los párrafos y dejar constancia de quién lo hizo y cuándo</translation>
</message>
<message>
<source>Reopen</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Reabrir</translation>
</message>
<message>
<source>History</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Historial</translation>
</message>
<message>
<source>Draft</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Borrador</translation>
</message>
<message>
<source>Final · {told}</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Definitivo · {told}</translation>
</message>
<message>
<source>Final</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Definitivo</translation>
</message>
<message>
<source>The notes behind it have changed the text since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Las notas en que se basa han cambiado el texto desde entonces.</translation>
</message>
<message>
<source>1 new point since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>1 punto nuevo desde entonces.</translation>
</message>
<message numerus="yes">
<source>{n} new point since.|{n} new points since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>
<numerusform>{n} punto nuevo desde entonces.</numerusform>
<numerusform>{n} puntos nuevos desde entonces.</numerusform>
</translation>
</message>
<message>
<source>The notes have changed since.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Las notas han cambiado desde entonces.</translation>
</message>
<message>
<source>This text stays until it is reopened.</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Este texto se conserva hasta que se reabra.</translation>
</message>
<message>
<source>History of the summary</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Historial del resumen</translation>
</message>
<message>
<source>Made final</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Hecho definitivo</translation>
</message>
<message>
<source>Reopened</source>
<extracomment>ui/townnotes_ui/summary/final.py, ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Reabierto</translation>
</message>
<message>
<source>Name confirmed</source>
<extracomment>ui/townnotes_ui/summary/final.py</extracomment>
<translation>Nombre confirmado</translation>
</message>
<message>
<source>{heading}: still to word</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>{heading}: pendiente de redactar</translation>
</message>
<message>
<source>{words}, 1 point</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>{words}, 1 punto</translation>
</message>
<message numerus="yes">
<source>{words}, 1 point|{words}, {n} points</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>
<numerusform>{words}, 1 punto</numerusform>
<numerusform>{words}, {n} puntos</numerusform>
</translation>
</message>
<message>
<source>Open the note</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>Abrir la nota</translation>
</message>
<message>
<source>Enter in the list</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>Enter en la lista</translation>
</message>
<message>
<source>Add a sentence</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>Añadir una oración</translation>
</message>
<message>
<source>T in the list: adds a sentence; the paragraph then counts as edited by hand</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>T en la lista: añade una oración; el párrafo se considera entonces editado a mano</translation>
</message>
<message>
<source>N in the list: sends the theme to “Additional topics covered were”</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>N en la lista: envía el tema a “Additional topics covered were”</translation>
</message>
<message>
<source>No theme</source>
<extracomment>ui/townnotes_ui/summary/left_out_points.py</extracomment>
<translation>Sin tema</translation>
</message>
<message>
<source>Without a paragraph</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py, ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>Sin párrafo</translation>
</message>
<message>
<source>Style check</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Revisión de estilo</translation>
</message>
<message>
<source>{words}, 1 finding</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>{words}, 1 hallazgo</translation>
</message>
<message numerus="yes">
<source>{words}, 1 finding|{words}, {n} findings</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>
<numerusform>{words}, 1 hallazgo</numerusform>
<numerusform>{words}, {n} hallazgos</numerusform>
</translation>
</message>
<message>
<source>Check</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Comprobar</translation>
</message>
<message>
<source>Nothing found.</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>No se encontró nada.</translation>
</message>
<message>
<source>Fix</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Corregir</translation>
</message>
<message>
<source>F in the list</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>F en la lista</translation>
</message>
<message>
<source>Shift+F in the list</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Shift+F en la lista</translation>
</message>
<message>
<source>Style · {count}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Estilo · {count}</translation>
</message>
<message numerus="yes">
<source>Fix all {n}|Fix all {n}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>
<numerusform>Corregir {n}</numerusform>
<numerusform>Corregir los {n}</numerusform>
</translation>
</message>
<message>
<source>Fix: {name}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Corregir: {name}</translation>
</message>
<message>
<source>Fix all {count} of this kind: {name}</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>Corregir los {count} de este tipo: {name}</translation>
</message>
<message>
<source>add “{fix}”</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>añadir “{fix}”</translation>
</message>
<message>
<source>remove “{said}”</source>
<extracomment>ui/townnotes_ui/summary/lint_panel.py</extracomment>
<translation>quitar “{said}”</translation>
</message>
<message>
<source>Paragraphs of the summary</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Párrafos del resumen</translation>
</message>
<message>
<source>{speakers} of {took_the_floor}</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>{speakers} de {took_the_floor}</translation>
</message>
<message>
<source>How many of those who took the floor stand behind a paragraph</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Cuántos de los que tomaron la palabra respaldan un párrafo</translation>
</message>
<message>
<source>Coverage</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Cobertura</translation>
</message>
<message>
<source>{used} of {total} points used</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Puntos utilizados: {used} de {total}</translation>
</message>
<message>
<source>No points were noted yet.</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Aún no se anotó ningún punto.</translation>
</message>
<message numerus="yes">
<source>1 point has no theme|{n} points have no theme</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>
<numerusform>1 punto no tiene tema</numerusform>
<numerusform>{n} puntos no tienen tema</numerusform>
</translation>
</message>
<message>
<source>Written in</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Escrito en</translation>
</message>
<message>
<source>House style</source>
<extracomment>ui/townnotes_ui/summary/outline.py</extracomment>
<translation>Estilo editorial</translation>
</message>
<message>
<source>The summary</source>
<extracomment>ui/townnotes_ui/summary/page.py</extracomment>
<translation>El resumen</translation>
</message>
<message>
<source>It is being printed already.</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation>Ya se está imprimiendo.</translation>
</message>
<message>
<source>Not printed: it would still name {named}.</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation>No se imprimió: aún nombraría a {named}.</translation>
</message>
<message>
<source>Not printed: the printer does not answer.</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation>No se imprimió: la impresora no responde.</translation>
</message>
<message numerus="yes">
<source>{n} page sent to the printer|{n} pages sent to the printer</source>
<extracomment>ui/townnotes_ui/summary/paper.py</extracomment>
<translation>
<numerusform>{n} página enviada a la impresora</numerusform>
<numerusform>{n} páginas enviadas a la impresora</numerusform>
</translation>
</message>
<message>
<source>(left out)</source>
<extracomment>ui/townnotes_ui/summary/paragraph_edit.py</extracomment>
<translation>(omitido)</translation>
</message>
<message>
<source>Cancelled: no pages were drawn.</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>Cancelado: no se compuso ninguna página.</translation>
</message>
<message>
<source>Preview of the pages</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>Vista previa de las páginas</translation>
</message>
<message>
<source>Print…</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>Imprimir…</translation>
</message>
<message>
<source>Drawing the pages…</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>Componiendo las páginas…</translation>
</message>
<message numerus="yes">
<source>{n} page so far…|{n} pages so far…</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>
<numerusform>{n} página hasta ahora…</numerusform>
<numerusform>{n} páginas hasta ahora…</numerusform>
</translation>
</message>
<message>
<source>page {at} of {count}</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>página {at} de {count}</translation>
</message>
<message>
<source>one page</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>una página</translation>
</message>
<message>
<source>laying out the pages</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>maquetando las páginas</translation>
</message>
<message>
<source>Preview</source>
<extracomment>ui/townnotes_ui/summary/preview.py</extracomment>
<translation>Vista previa</translation>
</message>
<message>
<source>settled</source>
<extracomment>ui/townnotes_ui/summary/remarks.py, ui/townnotes_ui/widgets/correction_words.py</extracomment>
<translation>resuelta</translation>
</message>
<message>
<source>correction by {name}</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>corrección de {name}</translation>
</message>
<message>
<source>No remarks. Those in a summary that others edited in Word come in with it; corrections by speakers stand here, too.</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>No hay observaciones. Las de un resumen que otros editaron en Word llegan con él; aquí figuran también las correcciones de los oradores.</translation>
</message>
<message>
<source>Remark settled</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Observación resuelta</translation>
</message>
<message>
<source>Remark opened again</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Observación reabierta</translation>
</message>
<message>
<source>Recorded: “{words}”</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Anotado: “{words}”</translation>
</message>
<message>
<source>On “{words}”</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Sobre “{words}”</translation>
</message>
<message>
<source>Open again  D</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Reabrir  D</translation>
</message>
<message>
<source>Done  D</source>
<extracomment>ui/townnotes_ui/summary/remarks.py</extracomment>
<translation>Resuelta  D</translation>
</message>
<message>
<source>No point waits for words.</source>
<extracomment>ui/townnotes_ui/summary/room.py</extracomment>
<translation>Ningún punto está pendiente de redactar.</translation>
</message>
<message>
<source>Select the words first, or write in a paragraph.</source>
<extracomment>ui/townnotes_ui/summary/room.py</extracomment>
<translation>Seleccione primero las palabras, o escriba en un párrafo.</translation>
</message>
<message>
<source>Word them</source>
<extracomment>ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>Redactarlos</translation>
</message>
<message>
<source>The wording round</source>
<extracomment>ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>La ronda de redacción</translation>
</message>
<message numerus="yes">
<source>1 of {points} points waits for words: no sentence can be made of it yet.|{n} of {points} points wait for words: no sentence can be made of them yet.</source>
<extracomment>ui/townnotes_ui/summary/waiting.py</extracomment>
<translation>
<numerusform>1 de {points} puntos está pendiente de redactar: aún no se puede formar con él ninguna oración.</numerusform>
<numerusform>{n} de {points} puntos están pendientes de redactar: aún no se puede formar con ellos ninguna oración.</numerusform>
</translation>
</message>
<message>
<source>? undecided</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>? sin decidir</translation>
</message>
<message>
<source>take theirs</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>tomar lo de los demás</translation>
</message>
<message>
<source>keep ours</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>conservar lo nuestro</translation>
</message>
<message>
<source>both</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>ambos</translation>
</message>
<message>
<source>Unchanged</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>Sin cambios</translation>
</message>
<message>
<source>Moved</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>Movido</translation>
</message>
<message>
<source>Deleted</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>Eliminado</translation>
</message>
<message>
<source>New</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>Nuevo</translation>
</message>
<message>
<source>Bold or italic</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>Negrita o cursiva</translation>
</message>
<message>
<source>Changed</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>Modificado</translation>
</message>
<message numerus="yes">
<source>Split in {n}|Split in {n}</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>
<numerusform>Dividido en {n}</numerusform>
<numerusform>Dividido en {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Merged from {n}|Merged from {n}</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>
<numerusform>Fusionado de {n}</numerusform>
<numerusform>Fusionado de {n}</numerusform>
</translation>
</message>
<message>
<source>{fates}, moved</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>{fates}, movido</translation>
</message>
<message>
<source>recognized by its words</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>reconocido por su texto</translation>
</message>
<message>
<source>recognized by its place</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>reconocido por su lugar</translation>
</message>
<message>
<source>it changed here, too, since it was exported</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>también cambió aquí después de exportarse</translation>
</message>
<message>
<source>deleted there, or written here since</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>eliminado allí, o escrito aquí después</translation>
</message>
<message>
<source>it says what the townhall’s details say</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>dice lo que dicen los datos de la asamblea pública</translation>
</message>
<message>
<source>it is a heading there</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>allí es un encabezado</translation>
</message>
<message>
<source>it stands behind the summary, as a letterhead’s end does</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>está después del resumen, como el final de un membrete</translation>
</message>
<message>
<source>by {changed_by}</source>
<extracomment>ui/townnotes_ui/take_back/rows.py</extracomment>
<translation>por {changed_by}</translation>
</message>
<message numerus="yes">
<source>1 line before the summary|{n} lines before the summary</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>1 línea antes del resumen</numerusform>
<numerusform>{n} líneas antes del resumen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 line of the annexes|{n} lines of the annexes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>1 línea de los anexos</numerusform>
<numerusform>{n} líneas de los anexos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 table|{n} tables</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>1 tabla</numerusform>
<numerusform>{n} tablas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 footnote|{n} footnotes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>1 nota al pie</numerusform>
<numerusform>{n} notas al pie</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 text box|{n} text boxes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>1 cuadro de texto</numerusform>
<numerusform>{n} cuadros de texto</numerusform>
</translation>
</message>
<message>
<source>An edited summary</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Un resumen editado</translation>
</message>
<message>
<source>T take theirs · K keep ours · B both · A take all · N next undecided</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>T tomar lo de los demás · K conservar lo nuestro · B ambos · A tomar todo · N siguiente sin decidir</translation>
</message>
<message>
<source>Compare anyway</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Comparar de todos modos</translation>
</message>
<message>
<source>The summary changed meanwhile: look at it again.</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>El resumen cambió entretanto: examínelo de nuevo.</translation>
</message>
<message>
<source>Edited summary accepted</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Resumen editado aceptado</translation>
</message>
<message>
<source>Accepted: {what}. One undo reverses all of it.</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Aceptado: {what}. Basta deshacer una vez para revertirlo todo.</translation>
</message>
<message numerus="yes">
<source>1 change|{n} changes</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>1 cambio</numerusform>
<numerusform>{n} cambios</numerusform>
</translation>
</message>
<message>
<source>no paragraph differs</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>ningún párrafo difiere</translation>
</message>
<message numerus="yes">
<source>1 undecided, which stays as it is here|{n} undecided, which stay as they are here</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>
<numerusform>1 sin decidir, que queda como está aquí</numerusform>
<numerusform>{n} sin decidir, que quedan como están aquí</numerusform>
</translation>
</message>
<message>
<source>left aside: {aside}</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>dejado aparte: {aside}</translation>
</message>
<message>
<source>Accept {what}  ↵</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Aceptar {what}  ↵</translation>
</message>
<message>
<source>Reopen and accept {what}  ↵</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Reabrir y aceptar {what}  ↵</translation>
</message>
<message>
<source>Nothing to accept</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Nada que aceptar</translation>
</message>
<message>
<source>Changes of the summary</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>Cambios del resumen</translation>
</message>
<message>
<source>{one} and {other}</source>
<extracomment>ui/townnotes_ui/take_back/sheet.py</extracomment>
<translation>{one} y {other}</translation>
</message>
<message>
<source>Here</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>Aquí</translation>
</message>
<message>
<source>In the file, changed by {by}</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>En el archivo, modificado por {by}</translation>
</message>
<message>
<source>Nothing stands here for it.</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>Aquí no hay nada equivalente.</translation>
</message>
<message>
<source>It is not in the file.</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>No está en el archivo.</translation>
</message>
<message>
<source>As it was exported: {exported}</source>
<extracomment>ui/townnotes_ui/take_back/sides.py</extracomment>
<translation>Como se exportó: {exported}</translation>
</message>
<message numerus="yes">
<source>Show {n} more|Show {n} more</source>
<extracomment>ui/townnotes_ui/widgets/cards.py</extracomment>
<translation>
<numerusform>Mostrar {n} más</numerusform>
<numerusform>Mostrar {n} más</numerusform>
</translation>
</message>
<message>
<source>noted by {takers}</source>
<extracomment>ui/townnotes_ui/widgets/cards.py</extracomment>
<translation>anotado por {takers}</translation>
</message>
<message>
<source>Correction of {day}: {split}</source>
<extracomment>ui/townnotes_ui/widgets/correction_words.py</extracomment>
<translation>Corrección de {day}: {split}</translation>
</message>
<message>
<source>used</source>
<extracomment>ui/townnotes_ui/widgets/correction_words.py</extracomment>
<translation>usada</translation>
</message>
<message>
<source>Spelling is checked in notes and in the summary.</source>
<extracomment>ui/townnotes_ui/widgets/room.py</extracomment>
<translation>La ortografía se revisa en las notas y en el resumen.</translation>
</message>
<message>
<source>Esc closes this</source>
<extracomment>ui/townnotes_ui/widgets/sheet.py</extracomment>
<translation>Esc cierra esto</translation>
</message>
<message>
<source>Open beside</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>Abrir al lado</translation>
</message>
<message>
<source>Open instead</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>Abrir en su lugar</translation>
</message>
<message>
<source>“{stem}” is to be opened. This session stays open beside it.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>Se va a abrir “{stem}”. Esta sesión sigue abierta al lado.</translation>
</message>
<message>
<source>Join…</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>Unirse…</translation>
</message>
<message>
<source>The link leads to a live townhall.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>El enlace lleva a una asamblea pública en directo.</translation>
</message>
<message>
<source>The link leads nowhere that this version of townnotes knows.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>El enlace no lleva a nada que esta versión de townnotes conozca.</translation>
</message>
<message>
<source>A second window could not be started.</source>
<extracomment>ui/townnotes_ui/window/arrivals.py</extracomment>
<translation>No se pudo abrir una segunda ventana.</translation>
</message>
<message>
<source>Nobody has the floor here: it has no speaker.</source>
<extracomment>ui/townnotes_ui/window/people_changes.py</extracomment>
<translation>Aquí nadie tiene la palabra: no hay orador.</translation>
</message>
<message>
<source>participant renamed</source>
<extracomment>ui/townnotes_ui/window/people_changes.py</extracomment>
<translation>nombre del participante cambiado</translation>
</message>
<message>
<source>Rename {shown}</source>
<extracomment>ui/townnotes_ui/window/people_changes.py</extracomment>
<translation>Cambiar el nombre de {shown}</translation>
</message>
<message>
<source>Text at {per_cent} %</source>
<extracomment>ui/townnotes_ui/window/text_zoom.py</extracomment>
<translation>Texto al {per_cent} %</translation>
</message>
<message>
<source>meeting {hours_and_minutes}</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>reunión {hours_and_minutes}</translation>
</message>
<message>
<source>ends ≈ {ends}</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>termina ≈ {ends}</translation>
</message>
<message>
<source>view only</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>solo consulta</translation>
</message>
<message>
<source>✕ not saved</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>✕ no guardado</translation>
</message>
<message>
<source>not yet saved</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>aún no guardado</translation>
</message>
<message>
<source>saved</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>guardado</translation>
</message>
<message>
<source>The session is still being loaded; then your note is saved. Close again to leave: it is offered then as a text when townnotes starts.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>La sesión todavía se está cargando; después se guardará su nota. Cierre de nuevo para salir: se le ofrecerá como texto cuando se inicie townnotes.</translation>
</message>
<message>
<source>Not everything is in the session’s file. Close again to leave: the rest is kept on this computer, and added when you open this session again.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>No todo está en el archivo de la sesión. Cierre de nuevo para salir: el resto se conserva en este equipo y se añadirá cuando vuelva a abrir esta sesión.</translation>
</message>
<message>
<source>What you typed is in no session: continue in a salvaged copy first. Close again to leave: it is kept as a text then, and offered when townnotes starts.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Lo que escribió no está en ninguna sesión: continúe primero en una copia recuperada. Cierre de nuevo para salir: se conservará entonces como texto y se le ofrecerá cuando se inicie townnotes.</translation>
</message>
<message>
<source>Not everything is on the disk, and it could be kept nowhere else: save it elsewhere or copy all first. Close again to leave anyway, and lose it.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>No todo está en el disco, y no se pudo conservar en ningún otro lugar: guárdelo en otro lugar o copie todo primero. Cierre de nuevo para salir de todos modos y perderlo.</translation>
</message>
<message>
<source>Everything is saved again.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Todo está guardado de nuevo.</translation>
</message>
<message>
<source>This session is view only: nothing is changed or saved.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Esta sesión es de solo consulta: no se modifica ni se guarda nada.</translation>
</message>
<message>
<source>Saved at {time}, in “{file}”. It saves by itself as you type.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Guardado a las {time}, en “{file}”. Se guarda solo mientras escribe.</translation>
</message>
<message>
<source> A report is in {report}.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation> Hay un informe en {report}.</translation>
</message>
<message>
<source>Something went wrong in townnotes.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Se produjo un error en townnotes.</translation>
</message>
<message>
<source>What you typed last is not saved yet.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Lo último que escribió aún no está guardado.</translation>
</message>
<message>
<source>What you typed is saved.</source>
<extracomment>ui/townnotes_ui/window/top_bar.py</extracomment>
<translation>Lo que escribió está guardado.</translation>
</message>
<message>
<source>Nobody is waiting, so nothing was copied.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>Nadie espera, por lo que no se copió nada.</translation>
</message>
<message>
<source>No speaking time is running out, so nothing was copied.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>No corre ningún tiempo de uso de la palabra, por lo que no se copió nada.</translation>
</message>
<message>
<source>No contact for written inputs is listed in Prepare; nothing was copied.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>En Preparación no figura ningún contacto para las aportaciones por escrito; no se copió nada.</translation>
</message>
<message>
<source>Copied: {said}</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>Copiado: {said}</translation>
</message>
<message>
<source>The stage shows no message.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>La pantalla pública no muestra ningún mensaje.</translation>
</message>
<message>
<source>On the stage: {words}</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>En la pantalla pública: {words}</translation>
</message>
<message>
<source>On the stage, as soon as it is open: {words}</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>En la pantalla pública, en cuanto se abra: {words}</translation>
</message>
<message>
<source>Shown to everybody in the call</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>Se muestra a todos en la llamada</translation>
</message>
<message>
<source>Enter shows it; leave it empty to show none.</source>
<extracomment>ui/townnotes_ui/windows/beside_windows.py</extracomment>
<translation>Enter lo muestra; déjelo en blanco para no mostrar ninguno.</translation>
</message>
<message>
<source>Speaking time – townnotes</source>
<extracomment>ui/townnotes_ui/windows/stage.py</extracomment>
<translation>Tiempo de uso de la palabra – townnotes</translation>
</message>
<message>
<source>Speaking time, for the call</source>
<extracomment>ui/townnotes_ui/windows/stage.py</extracomment>
<translation>Tiempo de uso de la palabra, para la llamada</translation>
</message>
<message>
<source>Strip – townnotes</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>Barra – townnotes</translation>
</message>
<message>
<source>Strip: the note beside the call</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>Barra: la nota junto a la llamada</translation>
</message>
<message>
<source>Back to the window</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>Volver a la ventana</translation>
</message>
<message>
<source>Back to the window (Esc)</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>Volver a la ventana (Esc)</translation>
</message>
<message>
<source>Drag to move the strip, or press Alt with an arrow</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>Arrastre para mover la barra, o pulse Alt con una flecha</translation>
</message>
<message>
<source>nobody waiting · {words}</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>nadie en espera · {words}</translation>
</message>
<message>
<source>list open</source>
<extracomment>ui/townnotes_ui/windows/strip.py, ui/townnotes_ui/windows/view.py</extracomment>
<translation>lista abierta</translation>
</message>
<message>
<source>next: {first}</source>
<extracomment>ui/townnotes_ui/windows/strip.py</extracomment>
<translation>siguiente: {first}</translation>
</message>
<message>
<source>Note: the line you are in</source>
<extracomment>ui/townnotes_ui/windows/strip_line.py</extracomment>
<translation>Nota: la línea en que está</translation>
</message>
<message>
<source>{read}?</source>
<extracomment>ui/townnotes_ui/windows/strip_session.py</extracomment>
<translation>¿{read}?</translation>
</message>
<message>
<source>Theme {label}, Ctrl+{key}</source>
<extracomment>ui/townnotes_ui/windows/theme_chips.py</extracomment>
<translation>Tema {label}, Ctrl+{key}</translation>
</message>
<message>
<source>no time limit</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>sin límite de tiempo</translation>
</message>
<message>
<source>{clock} over</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>{clock} de exceso</translation>
</message>
<message>
<source>{clock} left</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>{clock} restantes</translation>
</message>
<message>
<source>{left} of {clock}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>{left} de {clock}</translation>
</message>
<message>
<source>Please conclude</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>Sírvase concluir</translation>
</message>
<message>
<source>Please conclude now</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>Sírvase concluir ahora</translation>
</message>
<message>
<source>Paused · {left}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>En pausa · {left}</translation>
</message>
<message>
<source>Now speaking</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>En el uso de la palabra</translation>
</message>
<message>
<source>Next to speak</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>Próximo orador</translation>
</message>
<message>
<source>Next: {map}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>A continuación: {map}</translation>
</message>
<message>
<source>of {clock}</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>de {clock}</translation>
</message>
<message>
<source>not running</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>detenido</translation>
</message>
<message>
<source>soon over</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>pronto se agota</translation>
</message>
<message>
<source>nearly over</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>casi agotado</translation>
</message>
<message>
<source>over time</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>tiempo agotado</translation>
</message>
<message>
<source>paused</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>en pausa</translation>
</message>
<message numerus="yes">
<source>{n} waiting|{n} waiting</source>
<extracomment>ui/townnotes_ui/windows/view.py</extracomment>
<translation>
<numerusform>{n} en espera</numerusform>
<numerusform>{n} en espera</numerusform>
</translation>
</message>
<message>
<source>first</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>primera</translation>
</message>
<message>
<source>second</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>segunda</translation>
</message>
<message>
<source>third</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>tercera</translation>
</message>
<message>
<source>fourth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>cuarta</translation>
</message>
<message>
<source>fifth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>quinta</translation>
</message>
<message>
<source>sixth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>sexta</translation>
</message>
<message>
<source>seventh</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>séptima</translation>
</message>
<message>
<source>eighth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>octava</translation>
</message>
<message>
<source>ninth</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>novena</translation>
</message>
<message>
<source>{number}st</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>{number}.ª</translation>
</message>
<message>
<source>{number}nd</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>{number}.ª</translation>
</message>
<message>
<source>{number}rd</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>{number}.ª</translation>
</message>
<message>
<source>{number}th</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>{number}.ª</translation>
</message>
<message>
<source>1st</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>1.ª</translation>
</message>
<message>
<source>{hours} h {minutes}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>{hours} h {minutes}</translation>
</message>
<message>
<source>Speaking time: {clock}, {state}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>Tiempo de uso de la palabra: {clock}, {state}</translation>
</message>
<message>
<source>A participant</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>Un participante</translation>
</message>
<message>
<source>late request</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>solicitud tardía</translation>
</message>
<message>
<source>spoke {times}× {clock} · org. {times2}×</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>habló {times}× {clock} · org. {times2}×</translation>
</message>
<message>
<source>spoke {times}× {clock}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>habló {times}× {clock}</translation>
</message>
<message>
<source>org. {times}× {clock}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>org. {times}× {clock}</translation>
</message>
<message>
<source>heard through interpretation</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>escuchada por interpretación</translation>
</message>
<message>
<source>heard through interpretation from {language}</source>
<extracomment>ui/townnotes_ui/wording.py</extracomment>
<translation>escuchada por interpretación ({language})</translation>
</message>
<message>
<source>Point worded</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation>Punto redactado</translation>
</message>
<message>
<source>Points joined</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation>Puntos unidos</translation>
</message>
<message>
<source>Said to be opposites</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation>Declarados opuestos</translation>
</message>
<message>
<source>Kept apart</source>
<extracomment>ui/townnotes_ui/wording_round/answers.py</extracomment>
<translation>Separados</translation>
</message>
<message>
<source>{words}, key {key}</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>{words}, tecla {key}</translation>
</message>
<message>
<source>all of them</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>todas</translation>
</message>
<message>
<source>Most similar points of the theme</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>Puntos más similares del tema</translation>
</message>
<message>
<source>Similar points in the theme</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>Puntos similares en el tema</translation>
</message>
<message>
<source>says the same</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>dice lo mismo</translation>
</message>
<message>
<source>the opposite</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>lo opuesto</translation>
</message>
<message>
<source>keep apart</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>mantener separado</translation>
</message>
<message>
<source>← → choose</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>← → elegir</translation>
</message>
<message>
<source>T accepts the first, then the next</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>T acepta el primero, después el siguiente</translation>
</message>
<message>
<source>{words}, {below}, alike by {share} per cent</source>
<extracomment>ui/townnotes_ui/wording_round/choices.py</extracomment>
<translation>{words}, {below}, similitud: {share} por ciento</translation>
</message>
<message>
<source>Worded so far</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>Redactados hasta ahora</translation>
</message>
<message numerus="yes">
<source>1 point waits for words|{n} points wait for words</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>
<numerusform>1 punto está pendiente de redactar</numerusform>
<numerusform>{n} puntos están pendientes de redactar</numerusform>
</translation>
</message>
<message>
<source>No point waits for words</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>Ningún punto está pendiente de redactar</translation>
</message>
<message numerus="yes">
<source>1 done|{n} done</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>
<numerusform>1 hecho</numerusform>
<numerusform>{n} hechos</numerusform>
</translation>
</message>
<message>
<source>Go to the summary</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>Ir al resumen</translation>
</message>
<message>
<source>No point waits for words: each makes a sentence as noted.</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>Ningún punto está pendiente de redactar: cada uno forma una oración tal como se anotó.</translation>
</message>
<message>
<source>No point waits for words. {counted}.</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>Ningún punto está pendiente de redactar. {counted}.</translation>
</message>
<message numerus="yes">
<source>1 point was worded|{n} points were worded</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>
<numerusform>Se redactó 1 punto</numerusform>
<numerusform>Se redactaron {n} puntos</numerusform>
</translation>
</message>
<message>
<source>less than a minute</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>menos de un minuto</translation>
</message>
<message>
<source>about {minutes} min</source>
<extracomment>ui/townnotes_ui/wording_round/progress.py</extracomment>
<translation>unos {minutes} min</translation>
</message>
<message>
<source>no theme</source>
<extracomment>ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation>sin tema</translation>
</message>
<message>
<source>postponed</source>
<extracomment>ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation>aplazado</translation>
</message>
<message>
<source>perhaps the opposite</source>
<extracomment>ui/townnotes_ui/wording_round/queue_rows.py</extracomment>
<translation>quizá lo opuesto</translation>
</message>
<message>
<source>It waits because {reason}. Give it a stance or other words; Enter postpones it.</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Está pendiente porque {reason}. Asígnele una posición u otro texto; Enter lo aplaza.</translation>
</message>
<message>
<source>Worded: {turn}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Redactado: {turn}</translation>
</message>
<message>
<source>Postponed: {point}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Aplazado: {point}</translation>
</message>
<message>
<source>No similar point in its theme.</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Ningún punto similar en su tema.</translation>
</message>
<message>
<source>Joined with: {words_of}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Unido con: {words_of}</translation>
</message>
<message>
<source>The opposite of: {words_of}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Lo opuesto de: {words_of}</translation>
</message>
<message>
<source>Kept apart from: {words_of}</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Separado de: {words_of}</translation>
</message>
<message>
<source>Words for the summary</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Texto para el resumen</translation>
</message>
<message>
<source>Words · F2 or type</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Texto · F2 o escriba</translation>
</message>
<message>
<source>Enter accepts and goes to the next · Esc leaves</source>
<extracomment>ui/townnotes_ui/wording_round/room.py</extracomment>
<translation>Enter acepta y va al siguiente · Esc sale</translation>
</message>
<message>
<source>As noted</source>
<extracomment>ui/townnotes_ui/wording_round/sides.py, townnotes/domain/entities/points.py</extracomment>
<translation>Como se anotó</translation>
</message>
<message>
<source>No sentence yet</source>
<extracomment>ui/townnotes_ui/wording_round/sides.py</extracomment>
<translation>Aún sin oración</translation>
</message>
<message>
<source>agrees</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>está de acuerdo</translation>
</message>
<message>
<source>asks</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>pide</translation>
</message>
<message>
<source>emphasizes</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>destaca</translation>
</message>
<message>
<source>doubts</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>duda</translation>
</message>
<message>
<source>informs</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>informa</translation>
</message>
<message>
<source>says again</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>reitera</translation>
</message>
<message>
<source>How it was said</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>Cómo se dijo</translation>
</message>
<message>
<source>Type a few letters of the stance</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>Escriba unas letras de la posición</translation>
</message>
<message>
<source>No matching stance.</source>
<extracomment>ui/townnotes_ui/wording_round/stance_sheet.py</extracomment>
<translation>Ninguna posición coincide.</translation>
</message>
<message>
<source>Nothing was compared with it.</source>
<extracomment>townnotes/after_call/earlier.py</extracomment>
<translation>No se comparó nada con este archivo.</translation>
</message>
<message>
<source>“{name}” is of this townhall, and of no earlier one. {nothing}</source>
<extracomment>townnotes/after_call/earlier.py</extracomment>
<translation>“{name}” es de esta asamblea pública, no de una anterior. {nothing}</translation>
</message>
<message>
<source>.townnotes</source>
<extracomment>townnotes/archive/folders.py, townnotes/beginning.py, townnotes/safety/backups.py, townnotes/safety/privacy/clean_copy.py</extracomment>
<translation>.townnotes</translation>
</message>
<message>
<source>“{path}”: a session's name ends in {ending}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>“{path}”: el nombre de una sesión termina en {ending}.</translation>
</message>
<message>
<source>“{source}” is not an ordinary file.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>“{source}” no es un archivo ordinario.</translation>
</message>
<message>
<source>{source}: this is not UTF-8 text (byte {byte}).</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>{source}: no es texto UTF-8 (byte {byte}).</translation>
</message>
<message>
<source>“{source}” could not be read: {reason}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>No se pudo leer “{source}”: {reason}.</translation>
</message>
<message>
<source>{source}: {refusal}</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>{source}: {refusal}</translation>
</message>
<message>
<source>{wrong} No session was begun.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>{wrong} No se inició ninguna sesión.</translation>
</message>
<message>
<source>“{path}” {damaged}. It was left as it is. {look}</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>“{path}” {damaged}. Se dejó como estaba. {look}</translation>
</message>
<message>
<source>There is no summary in “{wanted}”; it can be in {known}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>No hay resumen en “{wanted}”; los idiomas posibles son: {known}.</translation>
</message>
<message>
<source>The summary is final: it has one text, in one style and language. Reopen it in the window to have another; nothing was written.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>El resumen es definitivo: tiene un solo texto, en un estilo y un idioma. Reábralo en la ventana para obtener otro; no se escribió nada.</translation>
</message>
<message>
<source>{name}: this is not UTF-8 text (byte {byte}).</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>{name}: no es texto UTF-8 (byte {byte}).</translation>
</message>
<message>
<source>“{name}” could not be read: {reason}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>No se pudo leer “{name}”: {reason}.</translation>
</message>
<message>
<source>There is no house style “{name}”; there are: {known}.</source>
<extracomment>townnotes/beginning.py</extracomment>
<translation>No existe el estilo editorial “{name}”; los que hay son: {known}.</translation>
</message>
<message>
<source>There is no merge to undo.</source>
<extracomment>townnotes/changes/large_change.py</extracomment>
<translation>No hay ninguna fusión que deshacer.</translation>
</message>
<message>
<source>There is nothing to {value}.</source>
<extracomment>townnotes/changes/undo.py</extracomment>
<translation>No hay nada que {value}.</translation>
</message>
<message>
<source>undo</source>
<extracomment>townnotes/changes/undo.py</extracomment>
<translation>deshacer</translation>
</message>
<message>
<source>redo</source>
<extracomment>townnotes/changes/undo.py</extracomment>
<translation>rehacer</translation>
</message>
<message>
<source>Nothing was recorded from “{missing}”. Nothing was written.</source>
<extracomment>townnotes/command_line/after_call.py</extracomment>
<translation>No se anotó nada de “{missing}”. No se escribió nada.</translation>
</message>
<message>
<source>No earlier townhall is known: name one with --earlier FILE.townnotes.</source>
<extracomment>townnotes/command_line/after_call.py</extracomment>
<translation>No se conoce ninguna asamblea pública anterior: indique una con --earlier ARCHIVO.townnotes.</translation>
</message>
<message>
<source>There is no folder “{one}”. Nothing was read.</source>
<extracomment>townnotes/command_line/archive.py</extracomment>
<translation>No existe la carpeta “{one}”. No se leyó nada.</translation>
</message>
<message>
<source>The index of the archive cannot be read. The townhalls are untouched.</source>
<extracomment>townnotes/command_line/archive.py</extracomment>
<translation>No se puede leer el índice del archivo histórico. Las asambleas públicas están intactas.</translation>
</message>
<message>
<source>“{words}” is said everywhere: ask for a word that tells more.</source>
<extracomment>townnotes/command_line/archive.py</extracomment>
<translation>“{words}” aparece en todas partes: busque una palabra más precisa.</translation>
</message>
<message>
<source>Say where the backup is to be written: -o NEW.townnotes.</source>
<extracomment>townnotes/command_line/backups.py</extracomment>
<translation>Indique dónde se ha de escribir la copia de seguridad: -o NUEVA.townnotes.</translation>
</message>
<message>
<source>Name two sessions to merge, or more. Nothing was written.</source>
<extracomment>townnotes/command_line/colleagues.py</extracomment>
<translation>Indique dos sesiones o más para fusionar. No se escribió nada.</translation>
</message>
<message>
<source>“{one}” is none of the files to merge. Nothing was written.</source>
<extracomment>townnotes/command_line/colleagues.py</extracomment>
<translation>“{one}” no es ninguno de los archivos por fusionar. No se escribió nada.</translation>
</message>
<message>
<source>“{one}” is named twice with --same or --other. Nothing was written.</source>
<extracomment>townnotes/command_line/colleagues.py</extracomment>
<translation>“{one}” figura dos veces con --same u --other. No se escribió nada.</translation>
</message>
<message>
<source>A session begins --from a JSON file or --after a townhall, not both.</source>
<extracomment>townnotes/command_line/commands.py</extracomment>
<translation>Una sesión se inicia con --from (un archivo JSON) o con --after (una asamblea pública), no con ambos.</translation>
</message>
<message>
<source>“{target}”: the speaking times are written as .csv.</source>
<extracomment>townnotes/command_line/commands.py</extracomment>
<translation>“{target}”: los tiempos de uso de la palabra se escriben como .csv.</translation>
</message>
<message>
<source>Not everywhere: {left}</source>
<extracomment>townnotes/command_line/erasing.py</extracomment>
<translation>No en todas partes: {left}</translation>
</message>
<message>
<source>“{pattern}”: the name ends in the format, such as .docx.</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation>“{pattern}”: el nombre termina en el formato, por ejemplo .docx.</translation>
</message>
<message>
<source>There is no place {unknown} in a name; there are: {known}.</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation>No existe el campo {unknown} para los nombres; los que hay son: {known}.</translation>
</message>
<message>
<source>“{folder}” is not a folder: with --name, --to is the folder to write in.</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation>“{folder}” no es una carpeta: con --name, --to es la carpeta en la que se escribe.</translation>
</message>
<message>
<source>{refusal} (--allow-leaks)</source>
<extracomment>townnotes/command_line/exporting.py</extracomment>
<translation>{refusal} (--allow-leaks)</translation>
</message>
<message>
<source>“{kind}” is not a kind of file. The kinds are: {kinds}.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>“{kind}” no es un tipo de archivo. Los tipos son: {kinds}.</translation>
</message>
<message>
<source>{error} Its columns are {headings}: say what they hold by --column, such as --column "{split}=name".</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>{error} Sus columnas son {headings}: indique qué contienen con --column, por ejemplo --column "{split}=name".</translation>
</message>
<message>
<source>“{one}” does not say what a column holds: it is HEADING=WHAT, and WHAT one of {meanings}.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>“{one}” no indica qué contiene una columna: se escribe ENCABEZADO=CONTENIDO, y CONTENIDO es uno de estos: {meanings}.</translation>
</message>
<message>
<source>{name} has {count} meetings ({each}). Say which by --meeting; nothing of it was written.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>{name}: el número de reuniones es {count} ({each}). Indique cuál con --meeting; no se escribió nada de ellas.</translation>
</message>
<message>
<source>{name}: {assumed} If not, say --other-day; nothing of it was written.</source>
<extracomment>townnotes/command_line/importing.py</extracomment>
<translation>{name}: {assumed} Si no es así, indique --other-day; no se escribió nada de ello.</translation>
</message>
<message>
<source>{name}: {said} If not, say --other-day; nothing of it was written.</source>
<extracomment>townnotes/command_line/importing_words.py</extracomment>
<translation>{name}: {said} Si no es así, indique --other-day; no se escribió nada de ello.</translation>
</message>
<message>
<source>A mail is printed, not written as a table: give --mail or --to, not both.</source>
<extracomment>townnotes/command_line/lists.py</extracomment>
<translation>Un correo se muestra, no se escribe como tabla: indique --mail o --to, no ambos.</translation>
</message>
<message>
<source>“{target}” exists already; it was left as it is. Choose another name.</source>
<extracomment>townnotes/command_line/salvaging.py, townnotes/store/backup.py</extracomment>
<translation>“{target}” ya existe; se dejó como estaba. Elija otro nombre.</translation>
</message>
<message>
<source>“{filename}” cannot be written: {reason}.</source>
<extracomment>townnotes/command_line/server.py</extracomment>
<translation>No se puede escribir “{filename}”: {reason}.</translation>
</message>
<message>
<source>“{words}”: say the name and port of the server, as live.example.org:5433.</source>
<extracomment>townnotes/command_line/server.py</extracomment>
<translation>“{words}”: indique el nombre y el puerto del servidor, por ejemplo live.example.org:5433.</translation>
</message>
<message>
<source>The summary is final, and the file changes it. Say --reopen to take it in; nothing was written.</source>
<extracomment>townnotes/command_line/taking_back.py</extracomment>
<translation>El resumen es definitivo y el archivo lo modifica. Indique --reopen para incorporarlo; no se escribió nada.</translation>
</message>
<message>
<source>The folder “{folder}” could not be made: {reason}. Choose another with --folder.</source>
<extracomment>townnotes/demo.py</extracomment>
<translation>No se pudo crear la carpeta “{folder}”: {reason}. Elija otra con --folder.</translation>
</message>
<message>
<source>There is no gap any more. Nothing was changed.</source>
<extracomment>townnotes/domain/commands/after_call/call_words.py</extracomment>
<translation>Ya no hay ninguna laguna. No se modificó nada.</translation>
</message>
<message>
<source>This point was deleted meanwhile. The reply is still in the field.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation>Este punto se eliminó entretanto. La respuesta sigue en el campo.</translation>
</message>
<message>
<source>This point is private: it was sent to nobody. Nothing was kept.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation>Este punto es privado: no se envió a nadie. No se conservó nada.</translation>
</message>
<message>
<source>Type what the speaker wants recorded first.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation>Escriba primero lo que el orador desea que conste.</translation>
</message>
<message>
<source>A correction needs the date of the reply.</source>
<extracomment>townnotes/domain/commands/after_call/corrections.py</extracomment>
<translation>Una corrección necesita la fecha de la respuesta.</translation>
</message>
<message>
<source>This point was deleted meanwhile. Nothing was changed.</source>
<extracomment>townnotes/domain/commands/after_call/reiterations.py</extracomment>
<translation>Este punto se eliminó entretanto. No se modificó nada.</translation>
</message>
<message>
<source>Closing</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>Clausura</translation>
</message>
<message>
<source>These items are on the agenda already; nothing was added.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>Estos temas ya están en el programa; no se añadió nada.</translation>
</message>
<message>
<source>{count} {stand} under “{title}”: the item stays on the agenda.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>Intervenciones en “{title}”: {count} ({stand}). El tema permanece en el programa.</translation>
</message>
<message>
<source>“{title}” is the last item of the agenda; it stays open.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>“{title}” es el último tema del programa; sigue abierto.</translation>
</message>
<message>
<source>Every item of the agenda is closed; open one again in Prepare.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>Todos los temas del programa están cerrados; reabra uno en Preparación.</translation>
</message>
<message>
<source>There is no agenda yet: its items are written in Prepare.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>Todavía no hay programa: sus temas se escriben en Preparación.</translation>
</message>
<message>
<source>An agenda item needs a title.</source>
<extracomment>townnotes/domain/commands/agenda.py</extracomment>
<translation>Un tema del programa necesita un título.</translation>
</message>
<message>
<source>Two cards are needed to join; they stay as they are.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>Se necesitan dos tarjetas para unirlas; quedan como están.</translation>
</message>
<message>
<source>This card is not a joined one; it stays as it is.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>Esta tarjeta no está unida a otra; queda como está.</translation>
</message>
<message>
<source>There are no other words on this card; these stay.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>En esta tarjeta no hay otro texto; se conserva el actual.</translation>
</message>
<message>
<source>One of the two is no longer there; nothing was changed.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>Una de las dos ya no está; no se modificó nada.</translation>
</message>
<message>
<source>These are joined as one statement; separate the card first.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>Estas forman ya una sola declaración; separe primero la tarjeta.</translation>
</message>
<message>
<source>That card is no longer in this theme; the order stays.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>Esa tarjeta ya no está en este tema; se conserva el orden.</translation>
</message>
<message>
<source>The card or the theme is no longer there; nothing was changed.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>La tarjeta o el tema ya no están; no se modificó nada.</translation>
</message>
<message>
<source>“{min}” and “{min2}” are not one statement; the cards stay as they are.</source>
<extracomment>townnotes/domain/commands/cards.py</extracomment>
<translation>“{min}” y “{min2}” no forman una sola declaración; las tarjetas quedan como están.</translation>
</message>
<message>
<source>The opening note has no speaker and no time: nothing was changed.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>La nota de apertura no tiene orador ni hora: no se modificó nada.</translation>
</message>
<message>
<source>An intervention that has ended keeps an end; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>Una intervención concluida conserva un final; {stays}.</translation>
</message>
<message>
<source>The opening note has no speaker: nothing was changed.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>La nota de apertura no tiene orador: no se modificó nada.</translation>
</message>
<message>
<source>An intervention needs a speaker; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>Una intervención necesita un orador; {stays}.</translation>
</message>
<message>
<source>An intervention needs the time at which it began; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>Una intervención necesita la hora en que comenzó; {stays}.</translation>
</message>
<message>
<source>That time is in the future; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>Esa hora está en el futuro; {stays}.</translation>
</message>
<message>
<source>An intervention cannot end before it began; {stays}.</source>
<extracomment>townnotes/domain/commands/interventions.py</extracomment>
<translation>Una intervención no puede terminar antes de comenzar; {stays}.</translation>
</message>
<message>
<source>A participant needs a name or an organization.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>Un participante necesita un nombre o una organización.</translation>
</message>
<message>
<source>{name} is already in the table.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>Ya figura en la tabla: {name}.</translation>
</message>
<message>
<source>A participant needs a name or an organization; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>Un participante necesita un nombre o una organización; se conserva lo anterior.</translation>
</message>
<message>
<source>{name} has taken the floor and stays in the record. If somebody else spoke, correct the speaker of that intervention first.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>{name} ha tomado la palabra y permanece en el acta. Si habló otra persona, corrija primero el orador de esa intervención.</translation>
</message>
<message>
<source>A category needs a singular and a plural, such as “stakeholder” and “stakeholders”.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>Una categoría necesita un singular y un plural, por ejemplo “parte interesada” y “partes interesadas”.</translation>
</message>
<message>
<source>A category needs a singular and a plural; the earlier ones stay.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>Una categoría necesita un singular y un plural; se conservan los anteriores.</translation>
</message>
<message>
<source>{holders} of the participants are “{plural}”: give them another category first.</source>
<extracomment>townnotes/domain/commands/participants.py</extracomment>
<translation>Participantes de la categoría “{plural}”: {holders}. Asígneles primero otra categoría.</translation>
</message>
<message>
<source>These words show no stance. Type ! and its first letters, as in !call.</source>
<extracomment>townnotes/domain/commands/points.py</extracomment>
<translation>Estas palabras no indican ninguna posición. Escriba ! y sus primeras letras, por ejemplo !call.</translation>
</message>
<message>
<source>{attendance} participants cannot be: {speakers} of them took the floor already.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>No es posible indicar un total de {attendance} participantes: ya tomaron la palabra {speakers}.</translation>
</message>
<message>
<source>The summary is final. Reopen it, in Summary, to write it in another style or language; nothing was changed.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>El resumen es definitivo. Reábralo, en Resumen, para escribirlo en otro estilo o idioma; no se modificó nada.</translation>
</message>
<message>
<source>A note-taker needs a name.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>Un redactor de notas necesita un nombre.</translation>
</message>
<message>
<source>“{value}” is not an e-mail address: it needs an @ and no spaces.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>“{value}” no es una dirección de correo: necesita una @ y ningún espacio.</translation>
</message>
<message>
<source>“{value}” is not a web link: it starts with https:// or http://.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>“{value}” no es un enlace web: comienza por https:// o http://.</translation>
</message>
<message>
<source>“{typed}”: a summary is written in English, French or Spanish.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>“{typed}”: un resumen se escribe en español, francés o inglés.</translation>
</message>
<message>
<source>{ordinal} is not a number in a series: the first townhall is 1.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>{ordinal} no es un número de una serie: la primera asamblea pública es la 1.</translation>
</message>
<message>
<source>The number of participants cannot be below zero.</source>
<extracomment>townnotes/domain/commands/sessions.py</extracomment>
<translation>El número de participantes no puede ser inferior a cero.</translation>
</message>
<message>
<source>No line is ticked: the list stays as it is.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>No hay ninguna línea marcada: la lista queda como está.</translation>
</message>
<message>
<source>That request is no longer on the list; nothing was changed.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>Esa solicitud ya no está en la lista; no se modificó nada.</translation>
</message>
<message>
<source>“{kind}” is not a kind of intervention; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>“{kind}” no es un tipo de intervención; se conserva el anterior.</translation>
</message>
<message>
<source>A time limit must be between a second and a day; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>El límite de tiempo debe estar entre un segundo y un día; se conserva el anterior.</translation>
</message>
<message>
<source>That request is no longer on the list; nobody was called.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>Esa solicitud ya no está en la lista; no se dio la palabra a nadie.</translation>
</message>
<message>
<source>The townhall has ended already; nothing was changed.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>La asamblea pública ya ha terminado; no se modificó nada.</translation>
</message>
<message>
<source>Nobody has the floor: there is no timer to pause.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>Nadie tiene la palabra: no hay cronómetro que pausar.</translation>
</message>
<message>
<source>That request is no longer on the list; the order stays.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>Esa solicitud ya no está en la lista; se conserva el orden.</translation>
</message>
<message>
<source>Late requests stay after the others: move a late one up to put it among them.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>Las solicitudes tardías van después de las demás: suba una para situarla entre ellas.</translation>
</message>
<message>
<source>The list has changed meanwhile; it stays as it is.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>La lista ha cambiado entretanto; queda como está.</translation>
</message>
<message>
<source>Late requests stay after the others; the list stays as it is.</source>
<extracomment>townnotes/domain/commands/speakers_list.py</extracomment>
<translation>Las solicitudes tardías van después de las demás; la lista queda como está.</translation>
</message>
<message>
<source>Nobody has the floor: there is no time to add to.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation>Nadie tiene la palabra: no hay tiempo que ampliar.</translation>
</message>
<message>
<source>This intervention has no limit, so there is nothing to add to or to take from; the time spoken goes on being measured.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation>Esta intervención no tiene límite, de modo que no hay nada que ampliar ni reducir; se sigue midiendo el tiempo empleado.</translation>
</message>
<message>
<source>The limit is at 0:00 already: no more can be taken.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation>El límite está ya en 0:00: no se puede reducir más.</translation>
</message>
<message>
<source>There is no category to give a time limit to: add one first.</source>
<extracomment>townnotes/domain/commands/speaking_time.py</extracomment>
<translation>No hay ninguna categoría a la que fijar un límite de tiempo: añada una primero.</translation>
</message>
<message>
<source>A stance is followed by a noun, to, that, or -ing.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>A una posición le sigue un sustantivo, to, that o -ing.</translation>
</message>
<message>
<source>There is no summary in that language.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>No hay resumen en ese idioma.</translation>
</message>
<message>
<source>A stance needs a word, such as “pleaded for”.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>Una posición necesita una expresión, por ejemplo “pleaded for”.</translation>
</message>
<message>
<source>There is a stance “{words}” already.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>Ya existe la posición “{words}”.</translation>
</message>
<message>
<source>“{words}” needs a stance it is as strong as, such as “called for”, so that the summary can put it in order.</source>
<extracomment>townnotes/domain/commands/stances.py</extracomment>
<translation>“{words}” necesita una posición de igual fuerza, por ejemplo “called for”, para que el resumen pueda ordenarla.</translation>
</message>
<message>
<source>This point was deleted meanwhile. The sentence is as it was.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation>Este punto se eliminó entretanto. La oración queda como estaba.</translation>
</message>
<message>
<source>The summary is not final: it can be changed as it is.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation>El resumen no es definitivo: se puede modificar tal como está.</translation>
</message>
<message>
<source>The summary is final. Reopen it to change it; nothing was changed.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation>El resumen es definitivo. Reábralo para modificarlo; no se modificó nada.</translation>
</message>
<message>
<source>This sentence is no longer there. The others are as they were.</source>
<extracomment>townnotes/domain/commands/summary.py</extracomment>
<translation>Esta oración ya no está. Las demás quedan como estaban.</translation>
</message>
<message>
<source>A text needs a short name, such as REV2, or a name.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>Un texto necesita un nombre abreviado, por ejemplo REV2, o un nombre.</translation>
</message>
<message>
<source>There is a text “{short}” already.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>Ya existe el texto “{short}”.</translation>
</message>
<message>
<source>A text needs a short name or a name; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>Un texto necesita un nombre abreviado o un nombre; se conserva el anterior.</translation>
</message>
<message>
<source>There are no paragraphs in it; nothing was changed.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>No contiene párrafos; no se modificó nada.</translation>
</message>
<message>
<source>{points} {short}: it stays, so that they say what they spoke to.</source>
<extracomment>townnotes/domain/commands/texts.py</extracomment>
<translation>El texto se conserva para que conste a qué se refieren los puntos. {short}: {points}.</translation>
</message>
<message>
<source>Themes have two levels, as in “labour rights &gt; wage theft”.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>Los temas tienen dos niveles, como en “derechos laborales &gt; robo de salarios”.</translation>
</message>
<message>
<source>A theme cannot stand under itself.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>Un tema no puede depender de sí mismo.</translation>
</message>
<message>
<source>A theme needs a word; the earlier one stays.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>Un tema necesita una palabra; se conserva la anterior.</translation>
</message>
<message>
<source>A theme needs a word.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>Un tema necesita una palabra.</translation>
</message>
<message>
<source>“{label}” was merged into “{label2}”: separate them first.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>“{label}” se fusionó en “{label2}”: sepárelos primero.</translation>
</message>
<message>
<source>There is a theme “{label}” already.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>Ya existe el tema “{label}”.</translation>
</message>
<message>
<source>“{key}” cannot be a theme’s key: use one digit from 1 on, or one letter other than d, m, p, s and z.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>“{key}” no puede ser la tecla de un tema: use una cifra a partir de 1 o una letra distinta de d, m, p, s y z.</translation>
</message>
<message>
<source>The key {key} belongs to “{label}” already.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>La tecla {key} ya corresponde a “{label}”.</translation>
</message>
<message>
<source>“{label}” cannot stand under itself; it stays where it is.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>“{label}” no puede depender de sí mismo; queda donde está.</translation>
</message>
<message>
<source>“{label}” stands under “{label2}” itself: there are two levels.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>“{label}” depende a su vez de “{label2}”: hay dos niveles.</translation>
</message>
<message>
<source>“{label}” has themes under it, as “{label2}”: there are two levels.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>“{label}” tiene temas subordinados, por ejemplo “{label2}”: hay dos niveles.</translation>
</message>
<message>
<source>“{label}” cannot be merged into itself; nothing was changed.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>“{label}” no se puede fusionar consigo mismo; no se modificó nada.</translation>
</message>
<message>
<source>Nothing was merged into “{label}”; nothing was changed.</source>
<extracomment>townnotes/domain/commands/themes.py</extracomment>
<translation>No se había fusionado nada en “{label}”; no se modificó nada.</translation>
</message>
<message>
<source>There is no date “{words}”: write it like 11 March 2026 or 2026-03-11.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation>No existe la fecha “{words}”: escríbala como 11 de marzo de 2026 o 2026-03-11.</translation>
</message>
<message>
<source>“{typed}” is not a time: write it like 10:45 or 10:45:30.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation>“{typed}” no es una hora: escríbala como 10:45 o 10:45:30.</translation>
</message>
<message>
<source>“{words}” is not a speaking time: write 3, 2:30 or 150 s.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation>“{words}” no es un tiempo de uso de la palabra: escriba 3, 2:30 o 150 s.</translation>
</message>
<message>
<source>A speaking time of {words} cannot be: leave it empty for no limit at all.</source>
<extracomment>townnotes/domain/dates.py</extracomment>
<translation>No es posible un tiempo de uso de la palabra de {words}: déjelo en blanco para no fijar límite.</translation>
</message>
<message>
<source>group statement</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>declaración en nombre de un grupo</translation>
</message>
<message>
<source>video message</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>mensaje en vídeo</translation>
</message>
<message>
<source>convener reply</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>respuesta de un organizador</translation>
</message>
<message>
<source>point of order</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>cuestión de orden</translation>
</message>
<message>
<source>right of reply</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>derecho de respuesta</translation>
</message>
<message>
<source>procedural</source>
<extracomment>townnotes/domain/entities/floor.py</extracomment>
<translation>de procedimiento</translation>
</message>
<message>
<source>Also called</source>
<extracomment>townnotes/domain/entities/people.py</extracomment>
<translation>También se llama</translation>
</message>
<message>
<source>Note-taker</source>
<extracomment>townnotes/domain/entities/points.py, townnotes/domain/entities/summary.py</extracomment>
<translation>Redactor de notas</translation>
</message>
<message>
<source>A theme</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation>Un tema</translation>
</message>
<message>
<source>A paragraph</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation>Un párrafo</translation>
</message>
<message>
<source>Somebody named</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation>Alguien mencionado</translation>
</message>
<message>
<source>Source</source>
<extracomment>townnotes/domain/entities/points.py</extracomment>
<translation>Fuente</translation>
</message>
<message>
<source>Bold and italic</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>Negrita y cursiva</translation>
</message>
<message>
<source>Words commented on</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>Palabras comentadas</translation>
</message>
<message>
<source>Settled</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>Resuelta</translation>
</message>
<message>
<source>The same</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>Lo mismo</translation>
</message>
<message>
<source>Stance before</source>
<extracomment>townnotes/domain/entities/summary.py</extracomment>
<translation>Posición anterior</translation>
</message>
<message>
<source>Of the text as a whole</source>
<extracomment>townnotes/domain/entities/townhall.py</extracomment>
<translation>Del texto en su conjunto</translation>
</message>
<message>
<source>Words in another language</source>
<extracomment>townnotes/domain/entities/townhall.py</extracomment>
<translation>Expresión en otro idioma</translation>
</message>
<message>
<source>French</source>
<extracomment>townnotes/domain/languages.py</extracomment>
<translation>francés</translation>
</message>
<message>
<source>Spanish</source>
<extracomment>townnotes/domain/languages.py</extracomment>
<translation>español</translation>
</message>
<message>
<source>All these themes are known already; nothing was changed.</source>
<extracomment>townnotes/domain/points/theme_lists.py</extracomment>
<translation>Todos estos temas ya se conocen; no se modificó nada.</translation>
</message>
<message>
<source>The shared folder “{place}” cannot be used: {reason}.</source>
<extracomment>townnotes/folder/files.py</extracomment>
<translation>No se puede usar la carpeta compartida “{place}”: {reason}.</translation>
</message>
<message>
<source>Your own file “{name}” in the shared folder was written by a newer townnotes, so it was left as it is. Update townnotes to share again.</source>
<extracomment>townnotes/folder/shared.py</extracomment>
<translation>El archivo propio “{name}” de la carpeta compartida se escribió con una versión más reciente de townnotes, por lo que se dejó como estaba. Actualice townnotes para volver a compartir.</translation>
</message>
<message>
<source>The shared folder “{place}” cannot be used: another disk is there instead.</source>
<extracomment>townnotes/folder/shared.py</extracomment>
<translation>No se puede usar la carpeta compartida “{place}”: en su lugar hay otro disco.</translation>
</message>
<message>
<source>“{path}” is the session that is open here, or another name of it. Nothing was done with it.</source>
<extracomment>townnotes/held_files.py</extracomment>
<translation>“{path}” es la sesión abierta aquí, u otro nombre de ella. No se hizo nada con el archivo.</translation>
</message>
<message>
<source>Zoom participants</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Participantes de Zoom</translation>
</message>
<message>
<source>Zoom webinar</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Seminario web de Zoom</translation>
</message>
<message>
<source>Zoom questions and answers</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Preguntas y respuestas de Zoom</translation>
</message>
<message>
<source>Zoom poll</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Encuesta de Zoom</translation>
</message>
<message>
<source>Teams attendance</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Asistencia de Teams</translation>
</message>
<message>
<source>Teams list of who joined and left</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Lista de Teams de entradas y salidas</translation>
</message>
<message>
<source>Meet attendance</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Asistencia de Meet</translation>
</message>
<message>
<source>Zoom chat</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Chat de Zoom</translation>
</message>
<message>
<source>Zoom captions</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Subtítulos de Zoom</translation>
</message>
<message>
<source>Zoom transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Transcripción de Zoom</translation>
</message>
<message>
<source>Teams transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Transcripción de Teams</translation>
</message>
<message>
<source>Teams transcript in Word</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Transcripción de Teams en Word</translation>
</message>
<message>
<source>Meet transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Transcripción de Meet</translation>
</message>
<message>
<source>Otter transcript</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Transcripción de Otter</translation>
</message>
<message>
<source>Subtitles</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Subtítulos</translation>
</message>
<message>
<source>List of people</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Lista de personas</translation>
</message>
<message>
<source>List of names</source>
<extracomment>townnotes/importers/call/importers.py</extracomment>
<translation>Lista de nombres</translation>
</message>
<message>
<source>It was left as it is.</source>
<extracomment>townnotes/importers/notes/file_reading.py, townnotes/store/opening.py</extracomment>
<translation>Se dejó como estaba.</translation>
</message>
<message>
<source>“{path}” {what}.</source>
<extracomment>townnotes/importers/notes/file_reading.py, townnotes/taking_back/word_parts.py</extracomment>
<translation>“{path}” {what}.</translation>
</message>
<message>
<source>“{path}” could not be read: {reason}. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>No se pudo leer “{path}”: {reason}. {untouched}</translation>
</message>
<message>
<source>“{path}” is not a file name.</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>“{path}” no es un nombre de archivo.</translation>
</message>
<message>
<source>“{name}” holds no text, so there is nothing to bring in.</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>“{name}” no contiene texto, de modo que no hay nada que importar.</translation>
</message>
<message>
<source>“{name}” holds {size}: notes of a townhall are much shorter, so nothing of it was read. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>“{name}” ocupa {size}: las notas de una asamblea pública son mucho más breves, por lo que no se leyó nada. {untouched}</translation>
</message>
<message>
<source>“{name}” is locked with a password, or was saved by a very old Word. Open it in Word and save it as .docx without a password. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>“{name}” está protegido con contraseña o se guardó con una versión muy antigua de Word. Ábralo en Word y guárdelo como .docx sin contraseña. {untouched}</translation>
</message>
<message>
<source>“{name}” is not a Word file, whatever its name says. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>“{name}” no es un archivo de Word, diga lo que diga su nombre. {untouched}</translation>
</message>
<message>
<source>“{name}” holds no text, whatever its name says. {untouched}</source>
<extracomment>townnotes/importers/notes/file_reading.py</extracomment>
<translation>“{name}” no contiene texto, diga lo que diga su nombre. {untouched}</translation>
</message>
<message>
<source>“{name}” is an OpenDocument text, whatever its name says. Open it, and save it as .docx. It was left as it is.</source>
<extracomment>townnotes/importers/notes/word.py</extracomment>
<translation>“{name}” es un texto OpenDocument, diga lo que diga su nombre. Ábralo y guárdelo como .docx. Se dejó como estaba.</translation>
</message>
<message>
<source>“{name}” declares a type of its own, as no Word file does.</source>
<extracomment>townnotes/importers/notes/word.py</extracomment>
<translation>“{name}” declara un tipo propio, cosa que no hace ningún archivo de Word.</translation>
</message>
<message>
<source>“{name}” is damaged, or no Word file: {why_broken}. It was left as it is; open it in Word and save it again.</source>
<extracomment>townnotes/importers/notes/word.py</extracomment>
<translation>“{name}” está dañado o no es un archivo de Word: {why_broken}. Se dejó como estaba; ábralo en Word y guárdelo de nuevo.</translation>
</message>
<message>
<source>Nothing was brought in.</source>
<extracomment>townnotes/importers/tables/content.py, townnotes/importers/texts/text_file.py</extracomment>
<translation>No se importó nada.</translation>
</message>
<message>
<source>“{name}” is a workbook or document of an older form: save it as .xlsx or .csv. {untouched}</source>
<extracomment>townnotes/importers/tables/content.py</extracomment>
<translation>“{name}” es un libro o documento de formato antiguo: guárdelo como .xlsx o .csv. {untouched}</translation>
</message>
<message>
<source>“{name}” has {size} MB; lists, reports and words of a call are far smaller. {untouched}</source>
<extracomment>townnotes/importers/tables/content.py</extracomment>
<translation>“{name}” ocupa {size} MB; las listas, los informes y los textos de una llamada son mucho más pequeños. {untouched}</translation>
</message>
<message>
<source>“{name}” could not be read: {reason}. {untouched}</source>
<extracomment>townnotes/importers/tables/content.py, townnotes/importers/texts/text_file.py</extracomment>
<translation>No se pudo leer “{name}”: {reason}. {untouched}</translation>
</message>
<message>
<source>“{name}” could not be read: {why}. Nothing was brought in.</source>
<extracomment>townnotes/importers/tables/workbook.py</extracomment>
<translation>No se pudo leer “{name}”: {why}. No se importó nada.</translation>
</message>
<message>
<source>“{name}” is far larger than any text spoken to. {untouched}</source>
<extracomment>townnotes/importers/texts/text_file.py</extracomment>
<translation>“{name}” es mucho mayor que cualquier texto que se debata. {untouched}</translation>
</message>
<message>
<source>“{name}” is a PDF: open it, copy its text, and paste that here. {untouched}</source>
<extracomment>townnotes/importers/texts/text_file.py</extracomment>
<translation>“{name}” es un PDF: ábralo, copie su texto y péguelo aquí. {untouched}</translation>
</message>
<message>
<source>“{name}” holds no text. {untouched}</source>
<extracomment>townnotes/importers/texts/text_file.py</extracomment>
<translation>“{name}” no contiene texto. {untouched}</translation>
</message>
<message>
<source>This is not a townnotes session: it is nested too deeply.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>Esto no es una sesión de townnotes: tiene demasiados niveles anidados.</translation>
</message>
<message>
<source>This is not JSON: {error}.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>Esto no es JSON: {error}.</translation>
</message>
<message>
<source>format: not a townnotes session (it should say "{format}").</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>format: no es una sesión de townnotes (debería decir "{format}").</translation>
</message>
<message>
<source>version: a whole number is needed.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>version: se necesita un número entero.</translation>
</message>
<message>
<source>version: {version} is newer than this townnotes reads ({version2}). Update townnotes.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>version: la versión {version} es más reciente que la que lee este townnotes ({version2}). Actualice townnotes.</translation>
</message>
<message>
<source>{path}.id: every item needs an id, a text of its own.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}.id: cada elemento necesita un id, un texto propio.</translation>
</message>
<message>
<source>{path}.id: "{id}" is used twice.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}.id: "{id}" se usa dos veces.</translation>
</message>
<message>
<source>{path}.speaker: an intervention needs a speaker.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}.speaker: una intervención necesita un orador.</translation>
</message>
<message>
<source>{path}: {with_itself} itself.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}: {with_itself} (el mismo elemento).</translation>
</message>
<message>
<source>{path}: {wrong}</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}: {wrong}</translation>
</message>
<message>
<source>{path}: no {nouns} "{id}"</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}: no existe "{id}" ({nouns})</translation>
</message>
<message>
<source>{twice}: the key "{twice}" is given twice in one place.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{twice}: la clave "{twice}" aparece dos veces en un mismo lugar.</translation>
</message>
<message>
<source>{path}: an object {{…}} is needed, not {kind_of}.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}: se necesita un objeto {{…}}, no {kind_of}.</translation>
</message>
<message>
<source>{path}: a list is needed, not {kind_of}.</source>
<extracomment>townnotes/interchange/json_reading.py</extracomment>
<translation>{path}: se necesita una lista, no {kind_of}.</translation>
</message>
<message>
<source>The authority of this server is not in “{folder}”, and with another no link would be good any more. Name its folder with --folder. Nothing was changed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>La autoridad de este servidor no está en “{folder}”, y con otra dejaría de valer todo enlace. Indique su carpeta con --folder. No se modificó nada.</translation>
</message>
<message>
<source>Name the office the link is for.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>Indique para qué oficina es el enlace.</translation>
</message>
<message>
<source>The server is not set up yet: run “townnotes server init” first.</source>
<extracomment>townnotes/live/administration.py, townnotes/live/words.py</extracomment>
<translation>El servidor aún no está configurado: ejecute primero “townnotes server init”.</translation>
</message>
<message>
<source>The program “pg_dump” of PostgreSQL is not installed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>El programa “pg_dump” de PostgreSQL no está instalado.</translation>
</message>
<message>
<source>“{target}” cannot be made: {reason}.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>No se puede crear “{target}”: {reason}.</translation>
</message>
<message>
<source>The backup failed, and no file was written: {said}</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>Falló la copia de seguridad y no se escribió ningún archivo: {said}</translation>
</message>
<message>
<source>Several townhalls begin like that: {said}. Say which one.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>Varias asambleas públicas empiezan así: {said}. Indique cuál.</translation>
</message>
<message>
<source>No matching townhall is on the server: “{wanted}”. Nothing was closed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>Ninguna asamblea pública del servidor coincide con “{wanted}”. No se cerró nada.</translation>
</message>
<message>
<source>This role of PostgreSQL may not take rights away from guests. Run it as “postgres”, or as another superuser. Nothing was changed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>Este rol de PostgreSQL no puede retirar derechos a los invitados. Ejecútelo como “postgres” o como otro superusuario. No se modificó nada.</translation>
</message>
<message>
<source>This PostgreSQL is older than version 15. Nothing was changed.</source>
<extracomment>townnotes/live/administration.py</extracomment>
<translation>Este PostgreSQL es anterior a la versión 15. No se modificó nada.</translation>
</message>
<message>
<source>The program “openssl” is not installed; it makes the certificate.</source>
<extracomment>townnotes/live/certificates.py</extracomment>
<translation>El programa “openssl” no está instalado; es el que crea el certificado.</translation>
</message>
<message>
<source>The certificate could not be made: {last}</source>
<extracomment>townnotes/live/certificates.py</extracomment>
<translation>No se pudo crear el certificado: {last}</translation>
</message>
<message>
<source>The link names no authority, and this computer has no store of them, so the live server cannot be told from another. Ask whoever runs it for a link with an authority.</source>
<extracomment>townnotes/live/connection.py</extracomment>
<translation>El enlace no indica ninguna autoridad y este equipo no tiene un almacén de autoridades, por lo que no se puede distinguir el servidor en directo de otro. Pida a quien lo administra un enlace con autoridad.</translation>
</message>
<message>
<source>That link joins one townhall. To share one of your own, ask whoever runs the server for your office’s link: it begins with “townnotes:host?”.</source>
<extracomment>townnotes/live/hosting.py</extracomment>
<translation>Ese enlace permite unirse a una sola asamblea pública. Para compartir una propia, pida a quien administra el servidor el enlace de su oficina: comienza por “townnotes:host?”.</translation>
</message>
<message>
<source>That link is your office’s own: it opens townhalls, and joins none. Paste it in Settings, and do not pass it on.</source>
<extracomment>townnotes/live/hosting.py</extracomment>
<translation>Ese enlace es el de su oficina: abre asambleas públicas y no permite unirse a ninguna. Péguelo en Configuración y no lo facilite a nadie.</translation>
</message>
<message>
<source>This link is not whole: a part of it is missing or changed. Copy all of it, from “townnotes:” to its end.</source>
<extracomment>townnotes/live/links.py</extracomment>
<translation>Este enlace no está completo: una parte falta o ha cambiado. Cópielo entero, desde “townnotes:” hasta el final.</translation>
</message>
<message>
<source>The townhall is no longer on the live server.</source>
<extracomment>townnotes/live/preview.py</extracomment>
<translation>La asamblea pública ya no está en el servidor en directo.</translation>
</message>
<message>
<source>The link is of another townhall than this one.</source>
<extracomment>townnotes/live/townhall.py</extracomment>
<translation>El enlace es de otra asamblea pública.</translation>
</message>
<message>
<source>This townnotes was installed without its part for live townhalls. Install it with “townnotes[live]”, or share through a folder.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>Este townnotes se instaló sin la parte para asambleas públicas en directo. Instálelo con “townnotes[live]” o comparta mediante una carpeta.</translation>
</message>
<message>
<source>The live server is of a version that is {age} than this townnotes. {update}.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>El servidor en directo es de una versión distinta de la de este townnotes ({age}). {update}.</translation>
</message>
<message>
<source>The live server {place} does not answer; the way to it may be slow.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>El servidor en directo {place} no responde; la conexión puede ser lenta.</translation>
</message>
<message>
<source>The live server {place} refused: {first_line}.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>El servidor en directo {place} lo rechazó: {first_line}.</translation>
</message>
<message>
<source>The live server refused entries that say they are of {who}: everybody writes there for themselves.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>El servidor en directo rechazó entradas atribuidas a {who}: allí cada cual escribe en su propio nombre.</translation>
</message>
<message>
<source>What answers at {place} cannot prove that it is the live server of this link, so nothing was sent to it. The link may be of another server, somebody may be in between, or the date of this computer is wrong.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>Lo que responde en {place} no puede demostrar que es el servidor en directo de este enlace, de modo que no se le envió nada. El enlace puede ser de otro servidor, puede haber alguien en medio o la fecha de este equipo puede ser errónea.</translation>
</message>
<message>
<source>There is no server called “{host}”, or no way to the internet.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>No existe el servidor “{host}” o no hay conexión a Internet.</translation>
</message>
<message>
<source>What answers at {place} is no live server of townnotes.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>Lo que responde en {place} no es un servidor en directo de townnotes.</translation>
</message>
<message>
<source>The live server {place} cannot be reached.{proxy}</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>No se puede acceder al servidor en directo {place}.{proxy}</translation>
</message>
<message>
<source>PostgreSQL said: {first_line}.</source>
<extracomment>townnotes/live/words.py</extracomment>
<translation>PostgreSQL respondió: {first_line}.</translation>
</message>
<message>
<source>This session is empty: begin the townhall first, then share it.</source>
<extracomment>townnotes/live_place.py, townnotes/sharing.py</extracomment>
<translation>Esta sesión está vacía: inicie primero la asamblea pública y compártala después.</translation>
</message>
<message>
<source>Nothing was noted of this townhall yet. Try the link again later.</source>
<extracomment>townnotes/live_place.py</extracomment>
<translation>Aún no se anotó nada de esta asamblea pública. Pruebe el enlace más tarde.</translation>
</message>
<message>
<source>{trouble} No session was begun.</source>
<extracomment>townnotes/live_place.py, townnotes/sharing.py</extracomment>
<translation>{trouble} No se inició ninguna sesión.</translation>
</message>
<message>
<source>There is no backup {number}; {there}. Nothing was written.</source>
<extracomment>townnotes/safety/backups.py</extracomment>
<translation>No existe la copia de seguridad {number}; {there}. No se escribió nada.</translation>
</message>
<message>
<source>Nobody is called “{name}” here; nothing was erased.</source>
<extracomment>townnotes/safety/privacy/erasing.py</extracomment>
<translation>Aquí nadie se llama “{name}”; no se borró nada.</translation>
</message>
<message>
<source>The shared folder “{folder}” cannot be read: {reason}.</source>
<extracomment>townnotes/safety/privacy/erasing.py</extracomment>
<translation>No se puede leer la carpeta compartida “{folder}”: {reason}.</translation>
</message>
<message>
<source>organization</source>
<extracomment>townnotes/safety/privacy/people.py</extracomment>
<translation>organización</translation>
</message>
<message>
<source>{count} people are called “{wanted}”: {said}. Name one by the id.</source>
<extracomment>townnotes/safety/privacy/people.py</extracomment>
<translation>Personas llamadas “{wanted}”: {count} ({said}). Indique una por su id.</translation>
</message>
<message>
<source>Name somebody.</source>
<extracomment>townnotes/safety/privacy/people.py</extracomment>
<translation>Indique a alguien.</translation>
</message>
<message>
<source>“{one}” could not be deleted: {reason}.</source>
<extracomment>townnotes/safety/privacy/session_copies.py</extracomment>
<translation>No se pudo eliminar “{one}”: {reason}.</translation>
</message>
<message>
<source>is damaged, or another program has changed it</source>
<extracomment>townnotes/safety/salvaging.py</extracomment>
<translation>está dañado, o lo ha modificado otro programa</translation>
</message>
<message>
<source>“{path}” is open in another townnotes. Close it there first.</source>
<extracomment>townnotes/safety/salvaging.py</extracomment>
<translation>“{path}” está abierto en otro townnotes. Ciérrelo allí primero.</translation>
</message>
<message>
<source>Nothing of a townhall can be read in “{path}”. It was left as it is.</source>
<extracomment>townnotes/safety/salvaging.py</extracomment>
<translation>No se puede leer nada de una asamblea pública en “{path}”. Se dejó como estaba.</translation>
</message>
<message>
<source>This was erased from the session permanently; nothing was changed.</source>
<extracomment>townnotes/session.py</extracomment>
<translation>Esto se borró de la sesión de forma permanente; no se modificó nada.</translation>
</message>
<message>
<source>Beside your points from now on</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Junto a sus puntos de ahora en adelante</translation>
</message>
<message>
<source>The session opened last</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>La última sesión abierta</translation>
</message>
<message>
<source>The sessions opened lately, the latest first</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Las sesiones abiertas recientemente, la última primero</translation>
</message>
<message>
<source>On each first step, until it was done once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>En cada primer paso, hasta que se haya hecho una vez</translation>
</message>
<message>
<source>The first steps that were done</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Los primeros pasos ya dados</translation>
</message>
<message>
<source>Seconds before the time is up</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Segundos antes de que se agote el tiempo</translation>
</message>
<message>
<source>Your microphone may be open</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Su micrófono puede estar abierto</translation>
</message>
<message>
<source>The same, before the time is up</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Lo mismo, antes de que se agote el tiempo</translation>
</message>
<message>
<source>How many the stage display names</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Cuántos nombra la pantalla pública</translation>
</message>
<message>
<source>Of the window and of commands, at once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>De la ventana y de los comandos, de inmediato</translation>
</message>
<message>
<source>Light and dark, or as the system has it</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Claros u oscuros, o como en el sistema</translation>
</message>
<message>
<source>From the next start on</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>A partir del próximo inicio</translation>
</message>
<message>
<source>How 3/12 is read; asked once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Cómo se lee 3/12; se pregunta una vez</translation>
</message>
<message>
<source>Of all that is written, at once</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>De todo lo escrito, de inmediato</translation>
</message>
<message>
<source>Misspelt words are underlined in lines at rest</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Las palabras mal escritas se subrayan en las líneas en reposo</translation>
</message>
<message>
<source>As the house style has them; Backspace brings one back</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Según el estilo editorial; Retroceso devuelve la abreviatura</translation>
</message>
<message>
<source>Words that count as right, too</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Palabras que también se dan por correctas</translation>
</message>
<message>
<source>Keys that differ from the usual ones, by action</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Teclas distintas de las habituales, por acción</translation>
</message>
<message>
<source>What was chosen for the last export</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Lo elegido en la última exportación</translation>
</message>
<message>
<source>The last exports, by the series of townhalls</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Las últimas exportaciones, por serie de asambleas públicas</translation>
</message>
<message>
<source>Shared folders, by the townhall</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Carpetas compartidas, por asamblea pública</translation>
</message>
<message>
<source>From whoever runs the server; for sharing live</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>De quien administra el servidor; para compartir en directo</translation>
</message>
<message>
<source>The folders that the archive is asked of</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Las carpetas en las que se consulta el archivo histórico</translation>
</message>
<message>
<source>What headings of lists were said to mean</source>
<extracomment>townnotes/settings.py</extracomment>
<translation>Significado indicado para los encabezados de las listas</translation>
</message>
<message>
<source>“{folder}”: name the whole path of the folder.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>“{folder}”: indique la ruta completa de la carpeta.</translation>
</message>
<message>
<source>There is no folder “{folder}”. Nothing was shared.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>No existe la carpeta “{folder}”. No se compartió nada.</translation>
</message>
<message>
<source>What is in “{folder}” was written by a newer townnotes. Update townnotes to continue it. Nothing was changed.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>El contenido de “{folder}” se escribió con una versión más reciente de townnotes. Actualice townnotes para continuarlo. No se modificó nada.</translation>
</message>
<message>
<source>No townhall is shared in “{folder}”: it holds no whole file that ends in {suffix}. If it was shared a moment ago, it may still be on its way.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>No hay ninguna asamblea pública compartida en “{folder}”: no contiene ningún archivo completo que termine en {suffix}. Si se acaba de compartir, puede que aún esté en camino.</translation>
</message>
<message>
<source>No townhall in “{folder}” is called “{wanted}”; there are: {said}.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>Ninguna asamblea pública de “{folder}” se llama “{wanted}”; las que hay son: {said}.</translation>
</message>
<message>
<source>“{folder}” holds several townhalls: {said}. Say which one.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>“{folder}” contiene varias asambleas públicas: {said}. Indique cuál.</translation>
</message>
<message>
<source>Nothing in “{folder}” could be read yet; it may still be on its way.</source>
<extracomment>townnotes/sharing.py</extracomment>
<translation>Aún no se pudo leer nada en “{folder}”; puede que aún esté en camino.</translation>
</message>
<message>
<source>The folder “{folder}” could not be made: {reason}.</source>
<extracomment>townnotes/starting/practice_call.py</extracomment>
<translation>No se pudo crear la carpeta “{folder}”: {reason}.</translation>
</message>
<message>
<source>{trouble} No practice call was begun.</source>
<extracomment>townnotes/starting/practice_call.py</extracomment>
<translation>{trouble} No se inició ninguna llamada de práctica.</translation>
</message>
<message>
<source>The townhalls themselves are untouched.</source>
<extracomment>townnotes/store/archive/asking.py, townnotes/store/archive/filling.py</extracomment>
<translation>Las propias asambleas públicas están intactas.</translation>
</message>
<message>
<source>No backup could be made.</source>
<extracomment>townnotes/store/backup.py</extracomment>
<translation>No se pudo hacer ninguna copia de seguridad.</translation>
</message>
<message>
<source>The copy “{target}” was not sound after it was written, so it was thrown away. {no_backup}</source>
<extracomment>townnotes/store/backup.py</extracomment>
<translation>La copia “{target}” no estaba en buen estado después de escribirse, por lo que se desechó. {no_backup}</translation>
</message>
<message>
<source>The backup is of before something was erased.</source>
<extracomment>townnotes/store/catching_up.py</extracomment>
<translation>La copia de seguridad es anterior a un borrado.</translation>
</message>
<message>
<source>The backup holds what the session holds no more.</source>
<extracomment>townnotes/store/catching_up.py</extracomment>
<translation>La copia de seguridad contiene lo que la sesión ya no contiene.</translation>
</message>
<message>
<source>The last save of “{path}” was not finished and cannot be reversed: “{name}” beside it is damaged. Both were left as they are.</source>
<extracomment>townnotes/store/damage/journal.py</extracomment>
<translation>El último guardado de “{path}” no se completó y no se puede revertir: “{name}”, que está al lado, está dañado. Ambos se dejaron como estaban.</translation>
</message>
<message>
<source>.lock</source>
<extracomment>townnotes/store/drive_locks.py</extracomment>
<translation>.lock</translation>
</message>
<message>
<source>“{path}” lies on a drive that knows no locks. It was open in another townnotes, perhaps on another computer, which has not said so for five minutes: make sure that it is closed there before you open it here.</source>
<extracomment>townnotes/store/drive_locks.py</extracomment>
<translation>“{path}” está en una unidad que no admite bloqueos. Estaba abierto en otro townnotes, quizá en otro equipo, que no da señales desde hace cinco minutos: cerciórese de que esté cerrado allí antes de abrirlo aquí.</translation>
</message>
<message>
<source>“{path}” is open in another townnotes, here or on another computer. Close it there first.</source>
<extracomment>townnotes/store/drive_locks.py</extracomment>
<translation>“{path}” está abierto en otro townnotes, aquí o en otro equipo. Ciérrelo allí primero.</translation>
</message>
<message>
<source>What you typed is kept here and written as soon as it can be.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation>Lo que escribió se conserva aquí y se grabará en cuanto sea posible.</translation>
</message>
<message>
<source>The whole session is being written again.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation>Se está escribiendo de nuevo toda la sesión.</translation>
</message>
<message>
<source>No place is known for it.</source>
<extracomment>townnotes/store/going_on.py</extracomment>
<translation>No se conoce ningún lugar para ella.</translation>
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
<translation>No hay copia de seguridad.</translation>
</message>
<message>
<source>“{path}” is a folder, not a townnotes file.</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>“{path}” es una carpeta, no un archivo de townnotes.</translation>
</message>
<message>
<source>“{path}” is not an ordinary file. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>“{path}” no es un archivo ordinario. {untouched}</translation>
</message>
<message>
<source>There is no file “{path}”.</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>No existe el archivo “{path}”.</translation>
</message>
<message>
<source>“{path}” is not a townnotes file. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>“{path}” no es un archivo de townnotes. {untouched}</translation>
</message>
<message>
<source>“{path}” belongs to another program than townnotes. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>“{path}” pertenece a otro programa, no a townnotes. {untouched}</translation>
</message>
<message>
<source>“{path}” holds things that townnotes did not put there ({strange}), so it is not opened. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>“{path}” contiene elementos que townnotes no puso allí ({strange}), por lo que no se abre. {untouched}</translation>
</message>
<message>
<source>“{path}” is damaged. {untouched}</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>“{path}” está dañado. {untouched}</translation>
</message>
<message>
<source>“{path}” holds {held} entries, more than a townhall has ({most} at most), so it was not read. It was left as it is.</source>
<extracomment>townnotes/store/opening.py</extracomment>
<translation>“{path}” contiene {held} entradas, más de las que tiene una asamblea pública ({most} como máximo), por lo que no se leyó. Se dejó como estaba.</translation>
</message>
<message>
<source>{said} {kilobytes} kB. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>{said} {kilobytes} kB. {safe}</translation>
</message>
<message>
<source>{sentence} {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>{sentence} {safe}</translation>
</message>
<message>
<source>A text is too long for {quoted}. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>Un texto es demasiado largo para {quoted}. {safe}</translation>
</message>
<message>
<source>{quoted} is damaged. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>{quoted}: el archivo está dañado. {safe}</translation>
</message>
<message>
<source>{quoted} could not be used: {said}. {safe}</source>
<extracomment>townnotes/store/refusals.py</extracomment>
<translation>No se pudo usar {quoted}: {said}. {safe}</translation>
</message>
<message>
<source>“{path}” exists already; it was left as it is. Choose another name.</source>
<extracomment>townnotes/store/session_file.py</extracomment>
<translation>“{path}” ya existe; se dejó como estaba. Elija otro nombre.</translation>
</message>
<message>
<source>“{path}” exists already; it was left as it is.</source>
<extracomment>townnotes/store/session_file.py</extracomment>
<translation>“{path}” ya existe; se dejó como estaba.</translation>
</message>
<message>
<source>it is shorthand</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>está en escritura abreviada</translation>
</message>
<message>
<source>signs stand in for words</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>hay signos en lugar de palabras</translation>
</message>
<message>
<source>it is a heading and a remark</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>es un encabezado y una observación</translation>
</message>
<message>
<source>it speaks in the first person</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>habla en primera persona</translation>
</message>
<message>
<source>it is several remarks in one</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>son varias observaciones en una</translation>
</message>
<message>
<source>a bare “no” may be a fact or an ask</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>un simple “no” puede ser un hecho o una petición</translation>
</message>
<message>
<source>it has an unknown mark</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>tiene una marca desconocida</translation>
</message>
<message>
<source>it has no verb</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>no tiene verbo</translation>
</message>
<message>
<source>it refers to something in another line</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>se refiere a algo de otra línea</translation>
</message>
<message>
<source>it is a question that no rule can report</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>es una pregunta que ninguna regla puede reproducir</translation>
</message>
<message>
<source>what opposes it has no words yet</source>
<extracomment>townnotes/summary/coverage.py</extracomment>
<translation>lo que se le opone aún no está redactado</translation>
</message>
<message>
<source>Counts add up</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Las cifras cuadran</translation>
</message>
<message>
<source>Weekday fits the date</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>El día de la semana corresponde a la fecha</translation>
</message>
<message>
<source>Ordinal of title and text</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Ordinal del título y del texto</translation>
</message>
<message>
<source>Figure begins a sentence</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Cifra al comienzo de la oración</translation>
</message>
<message>
<source>Numbers under ten</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Números inferiores a diez</translation>
</message>
<message>
<source>Per cent, not %</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>“Per cent”, no %</translation>
</message>
<message>
<source>Oxford spelling</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Ortografía de Oxford</translation>
</message>
<message>
<source>Acronym not written out</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Sigla sin desarrollar</translation>
</message>
<message>
<source>United Nations in full</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>“United Nations” completo</translation>
</message>
<message>
<source>Apostrophe on an acronym</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Apóstrofo en una sigla</translation>
</message>
<message>
<source>Full stop missing</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Falta el punto final</translation>
</message>
<message>
<source>Importance of, not to</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>“Importance of”, no “to”</translation>
</message>
<message>
<source>Quantifier too strong</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Cuantificador demasiado fuerte</translation>
</message>
<message>
<source>Verb too strong</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Verbo demasiado fuerte</translation>
</message>
<message>
<source>Same verb twice in a row</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>El mismo verbo dos veces seguidas</translation>
</message>
<message>
<source>Quotation marks mixed</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Comillas mezcladas</translation>
</message>
<message>
<source>Form of additional topics</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Forma de los temas adicionales</translation>
</message>
<message>
<source>Address is not live</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Dirección sin enlace activo</translation>
</message>
<message>
<source>Name or organization</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Nombre u organización</translation>
</message>
<message>
<source>Serial comma</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Coma de enumeración</translation>
</message>
<message>
<source>Form of the date</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Forma de la fecha</translation>
</message>
<message>
<source>H.E. lacks</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Falta “H.E.”</translation>
</message>
<message>
<source>“Respectively” without lists</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>“Respectively” sin listas</translation>
</message>
<message>
<source>Bold or italic in text</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Negrita o cursiva en el texto</translation>
</message>
<message>
<source>Convener not fully known</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Datos incompletos de un organizador</translation>
</message>
<message>
<source>Speakers without category</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Oradores sin categoría</translation>
</message>
<message>
<source>Fewer there than spoke</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Menos asistentes que oradores</translation>
</message>
<message>
<source>Word missing or doubled</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Palabra omitida o duplicada</translation>
</message>
<message>
<source>Still to word</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Pendiente de redactar</translation>
</message>
<message>
<source>Shorthand, sign or mark</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Escritura abreviada, signo o marca</translation>
</message>
<message>
<source>Quoted or denied by nobody</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Cita o negación sin fuente</translation>
</message>
<message>
<source>What matters is not told</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Se omite lo importante</translation>
</message>
<message>
<source>Number hangs on a name</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Número ligado a un nombre</translation>
</message>
<message>
<source>Said twice?</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>¿Se dijo dos veces?</translation>
</message>
<message>
<source>More may say the same</source>
<extracomment>townnotes/summary/lint/__init__.py</extracomment>
<translation>Puede que más oradores coincidan</translation>
</message>
<message numerus="yes">
<source>{listed}; and {n} more|{listed}; and {n} more</source>
<extracomment>townnotes/summary/lint/checked_draft.py</extracomment>
<translation>
<numerusform>{listed}; y {n} más</numerusform>
<numerusform>{listed}; y {n} más</numerusform>
</translation>
</message>
<message>
<source>No point behind it is that strong: the strongest is “{stance}”.</source>
<extracomment>townnotes/summary/lint/checked_draft.py</extracomment>
<translation>Ningún punto en que se basa es tan fuerte: el más fuerte es “{stance}”.</translation>
</message>
<message>
<source>No point behind it is that strong: none is of that kind.</source>
<extracomment>townnotes/summary/lint/checked_draft.py</extracomment>
<translation>Ningún punto en que se basa es tan fuerte: no hay ninguno de ese tipo.</translation>
</message>
<message>
<source>{true} took the floor by the session’s own count, not {told}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>Según el recuento de la sesión, tomaron la palabra {true}, no {told}.</translation>
</message>
<message>
<source>What stands in the brackets makes {total}, not {true}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>Lo que figura entre paréntesis suma {total}, no {true}.</translation>
</message>
<message>
<source>Prepare says that {noted} took part, not {told}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>Según Preparación, participaron {noted}, no {told}.</translation>
</message>
<message>
<source>{known} took the floor, more than took part.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>Oradores que tomaron la palabra: {known}, más que los participantes.</translation>
</message>
<message>
<source>someone without a name</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>alguien sin nombre</translation>
</message>
<message numerus="yes">
<source>{names} and {n} more|{names} and {n} more</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>
<numerusform>{names} y {n} más</numerusform>
<numerusform>{names} y {n} más</numerusform>
</translation>
</message>
<message>
<source>Without a category: {few}. The split of those who took the floor is left out.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>Sin categoría: {few}. Se omite el desglose de quienes tomaron la palabra.</translation>
</message>
<message>
<source>{noted} are said to have taken part, but {known} took the floor. The total is left out.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>Participantes declarados: {noted}; oradores que tomaron la palabra: {known}. Se omite el total.</translation>
</message>
<message>
<source>The number of those who took the floor may be wrong: {whom}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>El número de quienes tomaron la palabra puede ser erróneo: {whom}.</translation>
</message>
<message>
<source>The title says {told}, the text {number}.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>El título dice {told}; el texto, {number}.</translation>
</message>
<message>
<source>“{link}” leads nowhere: correct the contact in Prepare.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>“{link}” no lleva a ninguna parte: corrija el contacto en Preparación.</translation>
</message>
<message>
<source>The address is not a link.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>La dirección no es un enlace.</translation>
</message>
<message>
<source>Written like this, the address is not a link.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>Escrita así, la dirección no es un enlace.</translation>
</message>
<message>
<source>“{name}” is for written inputs, and is not here.</source>
<extracomment>townnotes/summary/lint/frames.py</extracomment>
<translation>“{name}” es para las aportaciones por escrito y no figura aquí.</translation>
</message>
<message>
<source>“{plain}” is shorthand for “{meaning}”.</source>
<extracomment>townnotes/summary/lint/note_signs.py</extracomment>
<translation>“{plain}” es la abreviatura de “{meaning}”.</translation>
</message>
<message>
<source>“{found}” is a mark of the notes, not a word.</source>
<extracomment>townnotes/summary/lint/note_signs.py</extracomment>
<translation>“{found}” es una marca de las notas, no una palabra.</translation>
</message>
<message>
<source>In “{found}” one word is too many.</source>
<extracomment>townnotes/summary/lint/note_signs.py</extracomment>
<translation>En “{found}” sobra una palabra.</translation>
</message>
<message>
<source>A sentence does not begin with a figure.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>Una oración no comienza con una cifra.</translation>
</message>
<message>
<source>Numbers under ten are written in words.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>Los números inferiores a diez se escriben con letras.</translation>
</message>
<message>
<source>In one series the rule for the highest number applies to all.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>En una misma serie se aplica a todos la regla del número más alto.</translation>
</message>
<message>
<source>A text writes “per cent”; % stands in tables.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>En el texto se escribe “per cent”; % se usa en los cuadros.</translation>
</message>
<message>
<source>{long_date} is a {true}.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>Día de la semana de {long_date}: {true}.</translation>
</message>
<message>
<source>The calendar has no such day.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>Ese día no existe en el calendario.</translation>
</message>
<message>
<source>A date in a text is day, month and year.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>En el texto, una fecha es día, mes y año.</translation>
</message>
<message>
<source>Day and month cannot be told apart: write the month in letters.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>No se distingue el día del mes: escriba el mes con letras.</translation>
</message>
<message>
<source>Dates are written day, month and year: 20 April 2022.</source>
<extracomment>townnotes/summary/lint/numbers.py</extracomment>
<translation>Las fechas se escriben con día, mes y año: 20 April 2022.</translation>
</message>
<message>
<source>“{words}” tells who spoke, and the summary is to name nobody.</source>
<extracomment>townnotes/summary/lint/people.py</extracomment>
<translation>“{words}” revela quién habló, y el resumen no debe nombrar a nadie.</translation>
</message>
<message>
<source>{with_article} is addressed as “H.E.”.</source>
<extracomment>townnotes/summary/lint/people.py</extracomment>
<translation>El tratamiento es “H.E.”: {with_article}.</translation>
</message>
<message>
<source>{who} has no {join_words} in Prepare; the opening goes without.</source>
<extracomment>townnotes/summary/lint/people.py</extracomment>
<translation>Faltan datos en Preparación ({who}: {join_words}); la apertura se redacta sin ellos.</translation>
</message>
<message>
<source>No comma stands before the last {found} of a list.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>No se pone coma delante del último {found} de una enumeración.</translation>
</message>
<message>
<source>“Respectively” needs two lists, so that each item has its own.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>“Respectively” necesita dos listas, de modo que cada elemento tenga el suyo.</translation>
</message>
<message>
<source>“Respectively” needs two lists of equal length, not {one} and {other}.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>“Respectively” necesita dos listas de igual longitud, no {one} y {other}.</translation>
</message>
<message>
<source>One sign is enough.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>Basta un signo.</translation>
</message>
<message>
<source>The list has no “{last}” before its last topic.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>En la lista falta “{last}” antes del último tema.</translation>
</message>
<message>
<source>Topics are separated by semicolons.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>Los temas se separan con punto y coma.</translation>
</message>
<message>
<source>A topic is a noun phrase, not a sentence.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>Un tema es un sintagma nominal, no una oración.</translation>
</message>
<message>
<source>Topics begin with a small letter.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>Los temas comienzan con minúscula.</translation>
</message>
<message>
<source>The paragraph ends without a full stop.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>El párrafo termina sin punto.</translation>
</message>
<message>
<source>The paragraph ends with a colon and nothing behind it.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>El párrafo termina en dos puntos sin nada detrás.</translation>
</message>
<message>
<source>Elsewhere quotation marks are {marks}…{marks2}.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>En los demás lugares las comillas son {marks}…{marks2}.</translation>
</message>
<message>
<source>Bold stands in headings only, and nothing is stressed by italics.</source>
<extracomment>townnotes/summary/lint/punctuation.py</extracomment>
<translation>La negrita se usa solo en los títulos, y nada se resalta en cursiva.</translation>
</message>
<message>
<source>The points behind it are those of {number} of {of}: {lacking}.</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation>Los puntos en que se basa son de {number} de {of}: {lacking}.</translation>
</message>
<message>
<source>the plural alone stands for {number}</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation>el plural por sí solo equivale a {number}</translation>
</message>
<message>
<source>too few for “{quantifier}”</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation>muy pocos para “{quantifier}”</translation>
</message>
<message>
<source>It was said in {times}, and “{often}” needs {least} interventions.</source>
<extracomment>townnotes/summary/lint/quantities.py</extracomment>
<translation>Se dijo en {times}; el mínimo de intervenciones para “{often}” es {least}.</translation>
</message>
<message>
<source>“{verb}” stands in the sentence before; {same} is as true.</source>
<extracomment>townnotes/summary/lint/romance_verbs.py, townnotes/summary/lint/verbs.py</extracomment>
<translation>“{verb}” figura en la oración anterior; igual de fiel sería {same}.</translation>
</message>
<message>
<source>{word} is not written out where it first stands.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>Falta desarrollar {word} en su primera mención.</translation>
</message>
<message>
<source>“United Nations” is written in full.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>“United Nations” se escribe completo.</translation>
</message>
<message>
<source>An acronym takes no apostrophe: {found}{fix}.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>Una sigla no lleva apóstrofo: {found}{fix}.</translation>
</message>
<message>
<source>Oxford spelling, as the United Nations use it: {fix}.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>Ortografía de Oxford, como la usan las Naciones Unidas: {fix}.</translation>
</message>
<message>
<source>Only -ize takes a z: {fix}.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>Solo -ize lleva z: {fix}.</translation>
</message>
<message>
<source>One stresses the importance of doing, not to do.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>Se escribe “the importance of doing”, no “to do”.</translation>
</message>
<message>
<source>“{found}” is written twice.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>“{found}” está escrito dos veces.</translation>
</message>
<message>
<source>A word is missing after “{found}”.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>Falta una palabra después de “{found}”.</translation>
</message>
<message>
<source>“{found}” needs its object before what follows.</source>
<extracomment>townnotes/summary/lint/spelling.py</extracomment>
<translation>“{found}” necesita su complemento antes de lo que sigue.</translation>
</message>
<message>
<source>No note behind it says that “{found}” such a thing: a bare “no” may ask.</source>
<extracomment>townnotes/summary/lint/unnoted.py</extracomment>
<translation>Ninguna nota en que se basa dice “{found}” al respecto: un simple “no” puede ser una petición.</translation>
</message>
<message>
<source>No note behind it has these words in quotation marks.</source>
<extracomment>townnotes/summary/lint/unnoted.py</extracomment>
<translation>Ninguna nota en que se basa contiene estas palabras entre comillas.</translation>
</message>
<message numerus="yes">
<source>1 more seems to say the same: join them in Review, or keep them apart.|{n} more seem to say the same: join them in Review, or keep them apart.</source>
<extracomment>townnotes/summary/lint/unnoted.py</extracomment>
<translation>
<numerusform>1 más parece decir lo mismo: únalos en Revisión o manténgalos separados.</numerusform>
<numerusform>{n} más parecen decir lo mismo: únalos en Revisión o manténgalos separados.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>1 point waits for words: {points}.|{n} points wait for words: {points}.</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation>
<numerusform>1 punto está pendiente de redactar: {points}.</numerusform>
<numerusform>{n} puntos están pendientes de redactar: {points}.</numerusform>
</translation>
</message>
<message>
<source>What matters is in no sentence: {said}.</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation>Lo importante no está en ninguna oración: {said}.</translation>
</message>
<message numerus="yes">
<source>Said twice? 1 remark that two note-takers wrote down is told once: {remarks}. Join them, or keep them apart.|Said twice? {n} remarks that two note-takers wrote down are told once: {remarks}. Join them, or keep them apart.</source>
<extracomment>townnotes/summary/lint/waiting.py</extracomment>
<translation>
<numerusform>¿Se dijo dos veces? 1 observación anotada por dos redactores de notas figura una vez: {remarks}. Únalas o manténgalas separadas.</numerusform>
<numerusform>¿Se dijo dos veces? {n} observaciones anotadas por dos redactores de notas figuran una vez: {remarks}. Únalas o manténgalas separadas.</numerusform>
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
<translation>“{name}” no es un estilo del programa; los que hay son: {built_in}.</translation>
</message>
<message>
<source>“{target}” could not be written: {reason}. Nothing was changed.</source>
<extracomment>townnotes/summary/style/house_style.py</extracomment>
<translation>No se pudo escribir “{target}”: {reason}. No se modificó nada.</translation>
</message>
<message>
<source>“{path}” cannot be read. The session is as it was.</source>
<extracomment>townnotes/summary/style/house_style.py</extracomment>
<translation>No se puede leer “{path}”. La sesión queda como estaba.</translation>
</message>
<message>
<source>“{where}” is not TOML: {error}. The session and its notes are as they were.</source>
<extracomment>townnotes/summary/style/style_keys.py</extracomment>
<translation>“{where}” no es TOML: {error}. La sesión y sus notas quedan como estaban.</translation>
</message>
<message>
<source>“{where}”, line {line}, “{key}”: {why}. The session and its notes are as they were.</source>
<extracomment>townnotes/summary/style/style_keys.py</extracomment>
<translation>“{where}”, línea {line}, “{key}”: {why}. La sesión y sus notas quedan como estaban.</translation>
</message>
<message>
<source>“{name}” is the summary in {theirs}, and here it is in {ours} now. Choose {theirs} for the summary first. Nothing was changed.</source>
<extracomment>townnotes/taking_back/comparing.py</extracomment>
<translation>“{name}” es el resumen en {theirs}, y aquí está ahora en {ours}. Elija primero {theirs} para el resumen. No se modificó nada.</translation>
</message>
<message>
<source>“{name}” holds {count} paragraphs, far more than a summary. Nothing was changed.</source>
<extracomment>townnotes/taking_back/comparing.py</extracomment>
<translation>“{name}” contiene {count} párrafos, muchos más que un resumen. No se modificó nada.</translation>
</message>
<message>
<source>“{name}” is not a Word file: an edited summary comes back as .docx. It was left as it is.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation>“{name}” no es un archivo de Word: un resumen editado se reincorpora como .docx. Se dejó como estaba.</translation>
</message>
<message>
<source>“{name}” is far larger than any summary, so nothing of it was read. It was left as it is.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation>“{name}” es mucho mayor que cualquier resumen, por lo que no se leyó nada. Se dejó como estaba.</translation>
</message>
<message>
<source>“{path}” could not be read: {reason}.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation>No se pudo leer “{path}”: {reason}.</translation>
</message>
<message>
<source>“{path}” is no name of a file.</source>
<extracomment>townnotes/taking_back/word_parts.py</extracomment>
<translation>“{path}” no es un nombre de archivo.</translation>
</message>
<message>
<source>Your notes are safe; choose another place.</source>
<extracomment>exporters/townnotes_exporters/atomic.py</extracomment>
<translation>Sus notas están a salvo; elija otro lugar.</translation>
</message>
<message>
<source>The {what} was not written to {clean}: {reason}. {safe}</source>
<extracomment>exporters/townnotes_exporters/atomic.py</extracomment>
<translation>No se pudo escribir ({what}) en {clean}: {reason}. {safe}</translation>
</message>
<message>
<source>An extract is written as .docx or .txt, not as “{name}”.</source>
<extracomment>exporters/townnotes_exporters/extracts.py</extracomment>
<translation>Un extracto se escribe como .docx o .txt, no como “{name}”.</translation>
</message>
<message>
<source>There is no folder “{folder}”. Nothing was written.</source>
<extracomment>exporters/townnotes_exporters/extracts.py</extracomment>
<translation>No existe la carpeta “{folder}”. No se escribió nada.</translation>
</message>
<message>
<source>{error} {count} of {count2} were written.</source>
<extracomment>exporters/townnotes_exporters/extracts.py</extracomment>
<translation>{error} Se escribieron {count} de {count2}.</translation>
</message>
<message>
<source>The PDF was not written: {reason}. Write a .docx instead. Your notes are safe.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>No se escribió el PDF: {reason}. Escriba un .docx en su lugar. Sus notas están a salvo.</translation>
</message>
<message>
<source>Word document</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Documento de Word</translation>
</message>
<message>
<source>PDF</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>PDF</translation>
</message>
<message>
<source>Page by page as the preview shows it.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Página por página, como lo muestra la vista previa.</translation>
</message>
<message>
<source>Web page</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Página web</translation>
</message>
<message>
<source>One file with nothing to load: for a website or an e-mail.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Un solo archivo sin nada que cargar: para un sitio web o un correo.</translation>
</message>
<message>
<source>Markdown text</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Texto Markdown</translation>
</message>
<message>
<source>Excel workbook</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Libro de Excel</translation>
</message>
<message>
<source>Sentences, interventions, points, themes and times as sheets.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Oraciones, intervenciones, puntos, temas y tiempos en hojas.</translation>
</message>
<message>
<source>UTF-8 with a line of headings, as Excel reads it.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>UTF-8 con una línea de encabezados, como lo lee Excel.</translation>
</message>
<message>
<source>A summary is written as {known}, not as “{suffix}”.</source>
<extracomment>exporters/townnotes_exporters/formats.py</extracomment>
<translation>Un resumen se escribe como {known}, no como “{suffix}”.</translation>
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
<translation>Aquí no hay ninguna tabla “{name}”; las que hay son: {known}.</translation>
</message>
<message>
<source>“{name}” is there already, and was not written from this townhall. It was left as it is.</source>
<extracomment>exporters/townnotes_exporters/targets/replacing.py</extracomment>
<translation>“{name}” ya existe y no procede de esta asamblea pública. Se dejó como estaba.</translation>
</message>
<message>
<source>“{name}” was changed since it was written from here. It was left as it is.</source>
<extracomment>exporters/townnotes_exporters/targets/replacing.py</extracomment>
<translation>“{name}” se modificó después de haberse escrito desde aquí. Se dejó como estaba.</translation>
</message>
<message>
<source>“{name}” seems to be open in another program: close it there first. It was left as it is.</source>
<extracomment>exporters/townnotes_exporters/targets/replacing.py</extracomment>
<translation>“{name}” parece estar abierto en otro programa: ciérrelo allí primero. Se dejó como estaba.</translation>
</message>
</context>
</TS>
