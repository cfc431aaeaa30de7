### Wörter auf der Seite, die keine Sätze sind: Überschriften, Tabellenköpfe, Kleingedrucktes.

## Überschriften von Abschnitten ohne eigene Nachricht

heading-standing = Der Stand
heading-components = Die Teilindizes
heading-outlook = Ziele und Vorhaben
heading-more = Außerdem in dieser Woche

## Tabellen

board-ranking = { $table }, { $week }{ $left ->
    [0] {""}
   *[other] {" "}({ $shown } aufgeführt, { $left } ausgelassen)
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
