### Ord på siden, der ikke er sætninger: rubrikker, kolonnehoveder, tabeltitler og det med småt.

## Rubrikker, hvor afsnittet ikke har sin egen nyhed

heading-standing = Stillingen
heading-components = Delindekserne
heading-outlook = Mål og planer
heading-more = Også i denne uge

## Tabeller

board-ranking = { $table }, { $week }{ $left ->
    [0] {""}
   *[other] {" "}({ $shown } af { $all })
}
board-components = Delindekserne bag scoren for { $name }, { $week }
column-place = Plads
column-entity = Navn
column-score = Score
column-change = Ændring
column-band = Kategori
column-component = Delindeks
column-value = Point
column-max = Maksimum
column-share = Andel
missing = –

## Diagrammer

chart-slope = { $table }: { $before } og { $week }
chart-changes = { $table }: ændring siden { $before }
chart-bars = { $table }: score i { $week }
chart-shares = { $name }: delindekserne som andel af maksimum, { $week }
chart-week = { $week }
chart-slope-description = Én linje for hver, fra scoren i { $before } til scoren i { $week }; bedre scorer står højere. Tallene står i tabellen.
chart-changes-description = Én søjle for hver, den bedste score først, så lang som ændringen: udfyldt for fremgang, hul for tilbagegang. Tallene står i tabellen.
chart-bars-description = Én søjle for hver, den bedste score først, regnet fra nul. Tallene står i tabellen.
chart-shares-description = Én søjle for hvert delindeks, så lang som andelen af maksimum. Tallene står i tabellen.
chart-goal = { $share } af maksimum

## Siden

week-label = { $week } ({ $dates })
disclosure = Teksten er lavet automatisk ud fra de offentliggjorte tal.
label-source = Kilde:
label-released = Offentliggjort
label-photo = Foto:
label-contact = Kontakt
label-about = Baggrund
label-skip = Spring til teksten
label-languages = Sprog
label-table-scroll = Tabel; rul til siden for at se det hele
