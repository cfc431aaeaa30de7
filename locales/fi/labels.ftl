### Sivun sanat, jotka eivät ole virkkeitä: väliotsikot, taulukoiden otsikot ja pienet tekstit.

## Väliotsikot osille, joilla ei ole omaa uutista

heading-standing = Tilanne
heading-components = Osaindeksit
heading-outlook = Tavoitteet ja suunnitelmat
heading-more = Viikon muut uutiset

## Taulukot

board-ranking = { $table }, viikko{ "\u00A0" }{ $week }{ $left ->
    [0] {""}
   *[other] {" "}({ $shown }/{ $all })
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

## Kaaviot

chart-slope = { $table }: viikot{ "\u00A0" }{ $before } ja{ "\u00A0" }{ $week }
chart-changes = { $table }: muutos viikosta{ "\u00A0" }{ $before }
chart-bars = { $table }: pisteet, viikko{ "\u00A0" }{ $week }
chart-shares = { $name }: osaindeksien osuus enimmäispisteistä, viikko{ "\u00A0" }{ $week }
chart-week = viikko{ "\u00A0" }{ $week }
chart-slope-description = Jokaisella on viiva viikon{ "\u00A0" }{ $before } pisteistä viikon{ "\u00A0" }{ $week } pisteisiin; paremmat pisteet ovat ylempänä. Luvut ovat taulukossa.
chart-changes-description = Jokaisella on palkki, parhaat pisteet ensin. Palkki on muutoksen pituinen: täysi nousulle, ontto laskulle. Luvut ovat taulukossa.
chart-bars-description = Jokaisella on palkki, parhaat pisteet ensin, nollasta laskettuna. Luvut ovat taulukossa.
chart-shares-description = Jokaisella osaindeksillä on palkki, joka on yhtä pitkä kuin sen osuus enimmäispisteistä. Luvut ovat taulukossa.
chart-goal = { $share } enimmäispisteistä

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
