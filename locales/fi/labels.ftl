### Sivun sanat, jotka eivät ole virkkeitä: väliotsikot, taulukoiden otsikot ja pienet tekstit.

## Väliotsikot osille, joilla ei ole omaa uutista

heading-standing = Tilanne
heading-components = Osaindeksit
heading-outlook = Tavoitteet ja suunnitelmat
heading-more = Viikon muut uutiset

## Taulukot

board-ranking = { $table }, viikko{ "\u00A0" }{ $week }{ $left ->
    [0] {""}
   *[other] {" "}(taulukossa { $shown }, pois jätetty { $left })
}
board-components = { $name }: pisteet osaindekseittäin, viikko{ "\u00A0" }{ $week }
column-place = Sija
column-entity = Nimi
column-score = Pisteet
column-change = Muutos
column-band = Luokka
column-component = Osaindeksi
column-value = Pisteet
column-max = Enintään
column-share = Osuus
missing = –

## Sivu

week-label = viikko{ "\u00A0" }{ $week } ({ $dates })
disclosure = Teksti on tuotettu automaattisesti julkaistuista luvuista.
label-source = Lähde:
label-released = Julkaistu
label-photo = Kuva:
label-contact = Yhteystiedot
label-about = Taustaa
label-skip = Siirry tekstiin
label-languages = Kielet
label-table-scroll = Taulukko; vieritä sivusuunnassa nähdäksesi koko taulukon
