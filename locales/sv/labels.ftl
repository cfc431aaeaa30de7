### Ord på sidan som inte är meningar: rubriker, kolumnhuvuden, tabelltitlar, finstilt.

## Rubriker där avsnittet inte har någon egen nyhet

heading-standing = Ställningen
heading-components = Delindexen
heading-outlook = Mål och planer
heading-more = Mer från veckan

## Tabeller

board-ranking = { $table }, { $week }{ $left ->
    [0] {""}
   *[other] {" "}({ $shown } av { $all })
}
board-components = Delindexen bakom poängen för { $name }, { $week }
column-place = Plats
column-entity = Namn
column-score = Poäng
column-change = Förändring
column-band = Nivå
column-component = Delindex
column-value = Poäng
column-max = Max
column-share = Andel
missing = –

## Diagram

chart-slope = { $table }: { $before } och { $week }
chart-changes = { $table }: förändring sedan { $before }
chart-bars = { $table }: poäng { $week }
chart-shares = { $name }: delindexen som andel av max, { $week }
chart-week = { $week }
chart-slope-description = En linje för var och en, från poängen { $before } till poängen { $week }; bättre poäng står högre. Siffrorna finns i tabellen.
chart-changes-description = En stapel för var och en, bästa poängen först, lika lång som förändringen: fylld för uppgång, ihålig för nedgång. Siffrorna finns i tabellen.
chart-bars-description = En stapel för var och en, bästa poängen först, räknad från noll. Siffrorna finns i tabellen.
chart-shares-description = En stapel för varje delindex, lika lång som andelen av max. Siffrorna finns i tabellen.
chart-goal = { $share } av max

## Sidan

week-label = { $week } ({ $dates })
disclosure = Texten är automatiskt framställd ur de publicerade siffrorna.
label-source = Källa:
label-released = Publicerat
label-photo = Foto:
label-contact = Kontakt
label-about = Bakgrund
label-skip = Hoppa till texten
label-languages = Språk
label-table-scroll = Tabell; rulla i sidled för att se hela
