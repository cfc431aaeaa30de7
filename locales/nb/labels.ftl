### Ord på siden som ikke er setninger: overskrifter, kolonnehoder, tabelltitler, småtrykk.

## Overskrifter der delen ikke har en egen nyhet

heading-standing = Stillingen
heading-components = Delindeksene
heading-outlook = Veien videre
heading-more = Ellers denne uken

## Tabeller

board-ranking = { $table }, { $week }{ $left ->
    [0] {""}
   *[other] {" "}({ $shown } rader vises, { $left } er utelatt)
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
