### Wörter auf der Seite, die keine Sätze sind: Überschriften, Tabellenköpfe, Kleingedrucktes.

## Überschriften von Abschnitten ohne eigene Nachricht

heading-standing = Der Stand
heading-components = Die Teilindizes
heading-outlook = Ziele und Vorhaben
heading-more = Außerdem in dieser Woche

## Tabellen

board-ranking = { $table }, { $week }{ $left ->
    [0] {""}
   *[other] {" "}({ $shown } von { $all })
}
board-components = { $name }: Punkte nach Teilindizes, { $week }
column-place = Platz
column-entity = Name
column-score = Punktzahl
column-change = Veränderung
column-band = Gruppe
column-component = Teilindex
column-value = Punkte
column-max = Höchstwert
column-share = Anteil
missing = –

## Diagramme

chart-slope = { $table }: { $before } und { $week }
chart-changes = { $table }: Veränderung seit { $before }
chart-bars = { $table }: Punktzahl, { $week }
chart-shares = { $name }: Teilindizes als Anteil am Höchstwert, { $week }
chart-week = { $week }
chart-slope-description = Eine Linie für jeden Eintrag, von der Punktzahl in { $before } zu der in { $week }; bessere Punktzahlen stehen höher. Die Zahlen stehen in der Tabelle.
chart-changes-description = Ein Balken für jeden Eintrag, die beste Punktzahl zuerst, so lang wie die Veränderung: gefüllt bei Zuwachs, hohl bei Rückgang. Die Zahlen stehen in der Tabelle.
chart-bars-description = Ein Balken für jeden Eintrag, die beste Punktzahl zuerst, von null an gezählt. Die Zahlen stehen in der Tabelle.
chart-shares-description = Ein Balken für jeden Teilindex, so lang wie sein Anteil am Höchstwert. Die Zahlen stehen in der Tabelle.
chart-goal = { $share } des Höchstwerts

## Die Seite

week-label = { $week } ({ $dates })
disclosure = Dieser Text wurde automatisch aus den veröffentlichten Zahlen erstellt.
label-source = Quelle:
label-released = Veröffentlicht
label-photo = Foto:
label-contact = Kontakt
label-about = Hintergrund
label-skip = Zum Text springen
label-languages = Sprachen
label-table-scroll = Tabelle; zur Seite rollen, um alles zu sehen
