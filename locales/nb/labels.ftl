### Ord på siden som ikke er setninger: overskrifter, kolonnehoder, tabelltitler, småtrykk.

## Overskrifter der delen ikke har en egen nyhet

heading-standing = Stillingen
heading-components = Delindeksene
heading-outlook = Veien videre
heading-more = Ellers denne uken

## Tabeller

board-ranking = { $table }, { $week }{ $left ->
    [0] {""}
   *[other] {" "}({ $shown } av { $all })
}
board-components = Delindeksene i poengsummen til { $name }, { $week }
column-place = Plass
column-entity = Navn
column-score = Poengsum
column-change = Endring
column-band = Gruppe
column-component = Delindeks
column-value = Poeng
column-max = Maksimum
column-share = Andel
missing = –

## Diagrammer

chart-slope = { $table }: { $before } og { $week }
chart-changes = { $table }: endring siden { $before }
chart-bars = { $table }: poengsum i { $week }
chart-shares = { $name }: delindeksene som andel av maksimum, { $week }
chart-week = { $week }
chart-slope-description = Én linje for hver, fra poengsummen i { $before } til poengsummen i { $week }; bedre poengsummer står høyere. Tallene står i tabellen.
chart-changes-description = Én søyle for hver, den beste poengsummen først, så lang som endringen: fylt for oppgang, hul for nedgang. Tallene står i tabellen.
chart-bars-description = Én søyle for hver, den beste poengsummen først, regnet fra null. Tallene står i tabellen.
chart-shares-description = Én søyle for hver delindeks, så lang som andelen av maksimum. Tallene står i tabellen.
chart-goal = { $share } av maksimum

## Siden

week-label = { $week } ({ $dates })
disclosure = Teksten er laget automatisk på grunnlag av de publiserte tallene.
label-source = Kilde:
label-released = Publisert
label-photo = Foto:
label-contact = Kontakt
label-about = Bakgrunn
label-skip = Hopp til teksten
label-languages = Språk
label-table-scroll = Tabell; rull sidelengs for å se hele
