### Mitä scorepress sanoo suomeksi: yksi viesti jokaista tietoa kohti.
###
### Viestillä on sanamuotoja uutisen eri osiin: .headline ja .heading (preesens, ei pistettä lopussa), .lede (ingressi),
### .caption (kuvateksti) ja .v1, .v2 … leipätekstiin. Saman osan sanamuodot vuorottelevat viikoittain.
### Nimestä käytetään vain perusmuotoa ja genetiiviä: { $x }, form: "gen" (Bắc Ninhin) ja form: "of" (Bắc Ninhin maakunnan).
### Muut sijat kantaa pääsana: pistemäärä, osaindeksissä, luokassa, sijalla. Keskellä virkettä lajisana ei käy nimen paikalla,
### joten siellä on form: "full" tai "again". Osaindeksin nimi on yksikössä.
### Pistemäärä voi nousta ja silti huonontua (kun pienin on paras): luvusta sanotaan ”nousi”, kehityksestä ”paransi”.
### Viikosta tulee pelkkä numero: { -vkolla }{ $week }.

-vkolla = viikolla{ "\u00A0" }
-vkon = viikon{ "\u00A0" }
-vkosta = viikosta{ "\u00A0" }
-vkolta = viikolta{ "\u00A0" }

## Jutun päähenkilö

overall-up =
    .headline = { $subject } nousee { POINTS($change) }, tuloksena { $score }
    .headline-2 = { $subject } nousee { POINTS($score, form: "ill") }
    .headline-3 = { POINTS($change) } lisää: { $subject } nyt { POINTS($score, form: "ine") }
    .headline-4 = { NAME($subject, form: "gen") } pistemäärä nousee, nyt { $score }
    .heading = { $subject } nousee { POINTS($change) }
    .heading-2 = { $subject } nyt { POINTS($score, form: "ine") }
    .lede = { $subject } nousi { -vkolla }{ $week } ({ DATES($week) }) { POINTS($score, form: "ill") }, mikä on { $change } enemmän { SINCE($since, form: "than") }.
    .lede-2 = { NAME($subject, form: "of") } pistemäärä oli { -vkolla }{ $week } ({ DATES($week) }) { $score } eli { POINTS($change) } suurempi { SINCE($since, form: "than") }.
    .lede-3 = { -vkolla }{ $week } ({ DATES($week) }) { NAME($subject, form: "of") } pistemäärä nousi { POINTS($change) } { $since } ja oli { $score }.
    .lede-4 = Nousua { SINCE($since, form: "from") } kertyi { POINTS($change, form: "nom") }, kun { NAME($subject, form: "full") } oli { -vkolla }{ $week } ({ DATES($week) }) { POINTS($score, form: "ine") }.
    .v1 = { $subject } nousi { POINTS($change) } { $since } ja on nyt { POINTS($score, form: "ine") }.
    .v2 = { NAME($subject, form: "of") } pistemäärä on nyt { $score } eli { POINTS($change) } suurempi { SINCE($since, form: "than") }.
    .v3 = Nousua { SINCE($since, form: "from") } on { POINTS($change, form: "nom") }: { NAME($subject, form: "full") } on nyt { POINTS($score, form: "ine") }.
    .v4 = Pisteitä on nyt { $score }, kun { NAME($subject, form: "again") } nousi { POINTS($change) } { $since }.
overall-up-leading =
    .headline = { $subject } nousee { POINTS($change) } ja pysyy kärjessä { WHERE($table) }
    .headline-2 = { $subject } pitää kärkipaikan, pisteitä nyt { $score }
    .headline-3 = Nousua { POINTS($change) }: { $subject } yhä ensimmäisenä { WHERE($table) }
    .headline-4 = { $subject } nousee { POINTS($score, form: "ill") } ja johtaa edelleen
    .heading = { $subject } nousee { POINTS($change) } ja pysyy kärjessä
    .heading-2 = { $subject } johtaa yhä, pisteitä nyt { $score }
    .lede = { $subject } nousi { -vkolla }{ $week } ({ DATES($week) }) { POINTS($score, form: "ill") } ja on yhä ensimmäisenä { WHERE($table) }; pisteitä on { $change } enemmän { SINCE($since, form: "than") }.
    .lede-2 = Kärkipaikka { WHERE($table) } säilyi { -vkolla }{ $week } ({ DATES($week) }) { NAME($subject, form: "of") } hallussa: pisteitä on { $score } eli { $change } enemmän { SINCE($since, form: "than") }.
    .lede-3 = { -vkolla }{ $week } ({ DATES($week) }) { $subject } johti edelleen { WHERE($table) }, kun pistemäärä oli { $score } eli { POINTS($change) } suurempi { SINCE($since, form: "than") }.
    .lede-4 = { NAME($subject, form: "of") } pistemäärä nousi { POINTS($change) } { $since } ja oli { -vkolla }{ $week } ({ DATES($week) }) { $score }; kärkipaikka { WHERE($table) } säilyi.
    .v1 = { $subject } on yhä ensimmäisenä { WHERE($table) }: pistemäärä nousi { POINTS($change) } { $since } ja on nyt { $score }.
    .v2 = Kärjessä { WHERE($table) } pysyy { NAME($subject, form: "full") }, jolla on nyt { POINTS($score, form: "nom") } eli { $change } enemmän { SINCE($since, form: "than") }.
    .v3 = { NAME($subject, form: "of") } pistemäärä nousi { POINTS($change) } { $since } ja on nyt { $score }, ja johto { WHERE($table) } jatkuu.
    .v4 = Ykkössija { WHERE($table) } on edelleen { NAME($subject, form: "of") } hallussa; tulos { $score } on { POINTS($change) } suurempi { SINCE($since, form: "than") }.
overall-down =
    .headline = { $subject } laskee { POINTS($change) }, tuloksena { $score }
    .headline-2 = { $subject } laskee { POINTS($score, form: "ill") }
    .headline-3 = { POINTS($change) } vähemmän: { $subject } nyt { POINTS($score, form: "ine") }
    .heading = { $subject } laskee { POINTS($change) }
    .lede = { $subject } laski { -vkolla }{ $week } ({ DATES($week) }) { POINTS($score, form: "ill") }, mikä on { $change } vähemmän { SINCE($since, form: "than") }.
    .lede-2 = { NAME($subject, form: "of") } pistemäärä oli { -vkolla }{ $week } ({ DATES($week) }) { $score } eli { POINTS($change) } pienempi { SINCE($since, form: "than") }.
    .lede-3 = { -vkolla }{ $week } ({ DATES($week) }) { NAME($subject, form: "of") } pistemäärä laski { POINTS($change) } { $since } ja oli { $score }.
    .v1 = { $subject } laski { POINTS($change) } { $since } ja on nyt { POINTS($score, form: "ine") }.
    .v2 = { NAME($subject, form: "of") } pistemäärä on nyt { $score } eli { POINTS($change) } pienempi { SINCE($since, form: "than") }.
    .v3 = Laskua { SINCE($since, form: "from") } on { POINTS($change, form: "nom") }: { NAME($subject, form: "full") } on nyt { POINTS($score, form: "ine") }.
overall-down-leading =
    .headline = { $subject } laskee { POINTS($change) } mutta pysyy kärjessä { WHERE($table) }
    .headline-2 = { $subject } pitää kärkipaikan, vaikka pistemäärä laskee { POINTS($score, form: "ill") }
    .headline-3 = Laskua { POINTS($change) }: { $subject } silti ensimmäisenä { WHERE($table) }
    .headline-4 = { $subject } laskee { POINTS($score, form: "ill") } mutta johtaa edelleen
    .heading = { $subject } laskee { POINTS($change) } mutta pysyy kärjessä
    .heading-2 = { $subject } johtaa yhä, pisteitä nyt { $score }
    .lede = { $subject } laski { -vkolla }{ $week } ({ DATES($week) }) { POINTS($score, form: "ill") } mutta on yhä ensimmäisenä { WHERE($table) }; pisteitä on { $change } vähemmän { SINCE($since, form: "than") }.
    .lede-2 = Kärkipaikka { WHERE($table) } säilyi { -vkolla }{ $week } ({ DATES($week) }) { NAME($subject, form: "of") } hallussa, vaikka pisteitä on { $score } eli { $change } vähemmän { SINCE($since, form: "than") }.
    .lede-3 = { -vkolla }{ $week } ({ DATES($week) }) { $subject } johti edelleen { WHERE($table) }, vaikka pistemäärä oli { $score } eli { POINTS($change) } pienempi { SINCE($since, form: "than") }.
    .lede-4 = { NAME($subject, form: "of") } pistemäärä laski { POINTS($change) } { $since } ja oli { -vkolla }{ $week } ({ DATES($week) }) { $score }; kärkipaikka { WHERE($table) } säilyi silti.
    .v1 = { $subject } on yhä ensimmäisenä { WHERE($table) }, vaikka pistemäärä laski { POINTS($change) } { $since } ja on nyt { $score }.
    .v2 = Kärjessä { WHERE($table) } pysyy { NAME($subject, form: "full") }, jolla on nyt { POINTS($score, form: "nom") } eli { $change } vähemmän { SINCE($since, form: "than") }.
    .v3 = { NAME($subject, form: "of") } pistemäärä laski { POINTS($change) } { $since } ja on nyt { $score }, mutta johto { WHERE($table) } jatkuu.
    .v4 = Ykkössija { WHERE($table) } on edelleen { NAME($subject, form: "of") } hallussa; tulos { $score } on { POINTS($change) } pienempi { SINCE($since, form: "than") }.
overall-unchanged =
    .headline = { $subject } pysyy { POINTS($score, form: "ine") }
    .headline-2 = Ei muutosta: { $subject } yhä { POINTS($score, form: "ine") }
    .heading = { $subject } pysyy { POINTS($score, form: "ine") }
    .lede = { $subject } pysyi { -vkolla }{ $week } ({ DATES($week) }) { POINTS($score, form: "ine") }.
    .lede-2 = { NAME($subject, form: "of") } pistemäärä oli { -vkolla }{ $week } ({ DATES($week) }) { $score }, täsmälleen sama { SINCE($since, form: "as") }.
    .v1 = { NAME($subject, form: "gen") } pistemäärä { $score } on täsmälleen sama { SINCE($since, form: "as") }.
    .v2 = Pistemäärä ei muuttunut: { NAME($subject, form: "full") } on yhä { POINTS($score, form: "ine") }.
overall-unchanged-leading =
    .headline = { $subject } pysyy { POINTS($score, form: "ine") } ja kärjessä { WHERE($table) }
    .headline-2 = { $subject } pitää kärkipaikan, pisteet ennallaan
    .headline-3 = Ei muutosta kärjessä: { $subject } yhä { POINTS($score, form: "ine") }
    .heading = { $subject } paikallaan ja yhä kärjessä
    .heading-2 = { $subject } pitää kärkipaikan, pisteet ennallaan
    .lede = { $subject } pysyi { -vkolla }{ $week } ({ DATES($week) }) { POINTS($score, form: "ine") } ja on yhä ensimmäisenä { WHERE($table) }.
    .lede-2 = Kärkipaikka { WHERE($table) } säilyi { -vkolla }{ $week } ({ DATES($week) }) { NAME($subject, form: "of") } hallussa: pisteitä on { $score }, täsmälleen yhtä paljon { SINCE($since, form: "as") }.
    .v1 = { $subject } on yhä ensimmäisenä { WHERE($table) }, ja pistemäärä { $score } on täsmälleen sama { SINCE($since, form: "as") }.
    .v2 = Kärjessä { WHERE($table) } pysyy { NAME($subject, form: "full") }, jolla on { POINTS($score, form: "nom") }, yhtä paljon { SINCE($since, form: "as") }.
    .v3 = { NAME($subject, form: "of") } pistemäärä ei muuttunut, vaan on yhä { $score }, ja johto { WHERE($table) } jatkuu.
overall-nearly-unchanged =
    .headline = { $subject } käytännössä ennallaan { POINTS($score, form: "ine") }
    .headline-2 = Tuskin muutosta: { $subject } { POINTS($score, form: "ine") }
    .heading = { $subject } käytännössä ennallaan
    .lede = { $subject } oli { -vkolla }{ $week } ({ DATES($week) }) { POINTS($score, form: "ine")}, käytännössä ennallaan.
    .lede-2 = { NAME($subject, form: "of") } pistemäärä oli { -vkolla }{ $week } ({ DATES($week) }) { $score }, käytännössä sama { SINCE($since, form: "as") }.
    .v1 = { $subject } on { POINTS($score, form: "ine") }, käytännössä ennallaan.
    .v2 = { NAME($subject, form: "of") } pistemäärä { $score } on käytännössä sama { SINCE($since, form: "as") }.
overall-score =
    .headline = { $subject } { POINTS($score, form: "ine") }
    .headline-2 = { $subject } saa { POINTS($score) }
    .heading = { $subject } { POINTS($score, form: "ine") }
    .lede = { $subject } sai { -vkolla }{ $week } ({ DATES($week) }) { POINTS($score) }.
    .lede-2 = { -vkolla }{ $week } ({ DATES($week) }) { $subject } sai { POINTS($score) }; enimmäismäärä on { $max }.
    .lede-3 = { NAME($subject, form: "of") } tulos oli { -vkolla }{ $week } ({ DATES($week) }) { $score }, kun enimmäismäärä on { POINTS($max, form: "nom") }.
    .v1 = { NAME($subject, form: "gen") } pistemäärä on { $score }.
    .v2 = { NAME($subject, form: "of") } pistemäärä on { $score }, kun enimmäismäärä on { $max }.
overall-score-leading =
    .headline = { $subject } kärjessä { WHERE($table) }, pisteitä { $score }
    .headline-2 = { POINTS($score) } tuo kärkipaikan: { $subject } ensimmäisenä
    .headline-3 = { $subject } johtaa { WHERE($table) }, pisteitä { $score }
    .heading = { $subject } ensimmäisenä { WHERE($table) }
    .lede = { $subject } oli { -vkolla }{ $week } ({ DATES($week) }) ensimmäisenä { WHERE($table) } { POINTS($score, form: "ade") }.
    .lede-2 = { $subject } johti { -vkolla }{ $week } ({ DATES($week) }) { WHERE($table) }; tulos oli { $score }, kun enimmäismäärä on { POINTS($max, form: "nom") }.
    .lede-3 = { -vkolla }{ $week } ({ DATES($week) }) { $subject } oli ensimmäisenä { WHERE($table) }: pisteitä oli { $score }, enimmäismäärä on { $max }.
    .v1 = { $subject } on ensimmäisenä { WHERE($table) } { POINTS($score, form: "ade") }.
    .v2 = Kärjessä { WHERE($table) } on { NAME($subject, form: "full") }: pisteitä on { $score }, enimmäismäärä on { $max }.

## Kärkipaikka

leader-kept =
    .heading = { $leader } pysyy kärjessä
    .heading-2 = { $leader } johtaa yhä, pisteitä { $score }
    .heading-3 = Kärki ennallaan: { $leader } ensimmäisenä
    .lede = { $leader } on yhä ensimmäisenä { WHERE($table) } { POINTS($score, form: "ade") }.
    .lede-2 = Kärkipaikka { WHERE($table) } pysyy { NAME($leader, form: "of") } hallussa { POINTS($score, form: "ade") }.
    .lede-3 = { WHERE($table) } johtaa edelleen { NAME($leader, form: "full") }, jolla on { POINTS($score, form: "nom") }.
    .caption = { $leader } on yhä ensimmäisenä { WHERE($table) } { POINTS($score, form: "ade") }.
    .caption-2 = Kärkipaikka { WHERE($table) } pysyy { NAME($leader, form: "of") } hallussa { POINTS($score, form: "ade") }.
    .v1 = { $leader } on yhä ensimmäisenä { WHERE($table) }, nyt { POINTS($score, form: "ade") }.
    .v2 = Kärkipaikka { WHERE($table) } pysyy { NAME($leader, form: "of") } hallussa { POINTS($score, form: "ade") }.
    .v3 = { WHERE($table) } johtaa edelleen { NAME($leader, form: "full") }, jolla on nyt { POINTS($score, form: "nom") }.
    .v4 = Ykkössijaa { WHERE($table) } pitää yhä { NAME($leader, form: "full") }; pisteitä on nyt { $score }.
leader-new =
    .headline = { $leader } nousee kärkeen { WHERE($table) }
    .headline-2 = Uusi ykkönen: { $leader }, pisteitä { $score }
    .headline-3 = Kärki vaihtuu: { $leader } ensimmäiseksi { POINTS($score, form: "ade") }
    .headline-4 = { $leader } ottaa kärkipaikan { POINTS($score, form: "ade") }
    .heading = { $leader } nousee kärkeen
    .heading-2 = Uusi ykkönen: { $leader }, pisteitä { $score }
    .heading-3 = Kärki vaihtuu: { $leader } ensimmäiseksi
    .heading-4 = { $leader } ottaa kärkipaikan { POINTS($score, form: "ade") }
    .lede = { $leader } on noussut kärkeen { WHERE($table) } { POINTS($score, form: "ade") } ja syrjäyttänyt { NAME($former, form: "of") }.
    .lede-2 = Uusi ykkönen { WHERE($table) } on { NAME($leader, form: "full") }, joka nousi { POINTS($score, form: "ade") } { NAME($former, form: "gen") } edelle.
    .caption = { $leader } on uusi ykkönen { WHERE($table) } { POINTS($score, form: "ade") }.
    .caption-2 = { $leader } nousi { ORDINAL($former_place, form: "from") } ensimmäiseksi { WHERE($table) } { POINTS($score, form: "ade") }.
    .v1 = { $leader } on noussut kärkeen { WHERE($table) } { POINTS($score, form: "ade") }, { NAME($former, form: "gen") } edelle.
    .v2 = Uusi ykkönen { WHERE($table) } on { NAME($leader, form: "full") }, joka syrjäytti kärjestä { POINTS($score, form: "ade") } { NAME($former, form: "of") }.
    .v3 = { $leader } nousi { ORDINAL($former_place, form: "from") } ensimmäiseksi { WHERE($table) } { POINTS($score, form: "ade") } ja ohitti { NAME($passed, form: "of") }.
    .v4 = Uusi ykkönen { WHERE($table) } on { NAME($leader, form: "full") }, joka ohitti { ORDINAL($former_place, form: "from") } noustessaan { NAME($passed, form: "of") }; pisteitä on { $score }.
    .v5 = Kärki vaihtui { WHERE($table) }: { NAME($leader, form: "full") } nousi { ORDINAL($former_place, form: "from") } { NAME($passed, form: "of") } ohi, ja pisteitä on nyt { $score }.
    .v6 = { NAME($leader, form: "of") } pistemäärä { $score } tuo kärkipaikan { WHERE($table) }; nousu { ORDINAL($former_place, form: "from") } vei { NAME($passed, form: "of") } ohi.
leader-back =
    .headline = { $leader } palaa kärkeen { WHERE($table) }
    .headline-2 = { $leader } jälleen ykkösenä { POINTS($score, form: "ade") }
    .heading = { $leader } palaa kärkeen
    .heading-2 = { $leader } ottaa kärkipaikan takaisin
    .lede = { $leader } on palannut kärkeen { WHERE($table) } { POINTS($score, form: "ade") }, { NAME($former, form: "gen") } edelle.
    .lede-2 = { $leader } johtaa { WHERE($table) } { POINTS($score, form: "ade") } ensimmäistä kertaa sitten { -vkon }{ $last } ja on syrjäyttänyt kärjestä { NAME($former, form: "of") }.
    .lede-3 = Kärkipaikka { WHERE($table) } on jälleen { NAME($leader, form: "of") } hallussa, ensimmäistä kertaa sitten { -vkon }{ $last }: pisteitä on { $score }, ja samalla päättyi { NAME($former, form: "of") } johto.
    .lede-4 = { $leader } on palannut kärkeen { WHERE($table) } { POINTS($score, form: "ade") } ja syrjäyttänyt { NAME($former, form: "of") }.
    .caption = { $leader } on palannut kärkeen { WHERE($table) } { POINTS($score, form: "ade") }.
    .caption-2 = Kärkipaikka { WHERE($table) } on jälleen { NAME($leader, form: "of") } hallussa: pisteitä on { $score }.
    .v1 = Kärjessä { WHERE($table) } on jälleen { NAME($leader, form: "full") }, joka nousi { POINTS($score, form: "ade") } { NAME($former, form: "gen") } edelle.
    .v2 = { $leader } johtaa { WHERE($table) } { POINTS($score, form: "ade") } ensimmäistä kertaa sitten { -vkon }{ $last } ja on syrjäyttänyt kärjestä { NAME($former, form: "of") }.
    .v3 = { $leader } nousi { ORDINAL($former_place, form: "from") } takaisin kärkeen { WHERE($table) } { POINTS($score, form: "ade") } ja ohitti { NAME($passed, form: "of") }.
    .v4 = { $leader } ohitti { ORDINAL($former_place, form: "from") } noustessaan { NAME($passed, form: "of") } ja johtaa { WHERE($table) } { POINTS($score, form: "ade") } ensimmäistä kertaa sitten { -vkon }{ $last }.
    .v5 = Kärki vaihtui { WHERE($table) }: { NAME($leader, form: "full") } nousi { ORDINAL($former_place, form: "from") } { NAME($passed, form: "of") } ohi takaisin johtoon, jossa se oli viimeksi { -vkolla }{ $last }; pisteitä on nyt { $score }.
leader-alone =
    .headline = { $leader } nyt yksin kärjessä { WHERE($table) }
    .headline-2 = { $leader } irtautuu kärkeen { POINTS($score, form: "ade") }
    .heading = { $leader } nyt yksin kärjessä
    .lede = { $leader } on nyt yksin ensimmäisenä { WHERE($table) } { POINTS($score, form: "ade") }; { SINCE($since, form: "was") } sija oli jaettu { NAME($others, form: "of") } kanssa.
    .lede-2 = { $leader } ei enää jaa kärkipaikkaa { WHERE($table) } { NAME($others, form: "gen") } kanssa: pisteitä on { $score }.
    .caption = { $leader } on nyt yksin ensimmäisenä { WHERE($table) } { POINTS($score, form: "ade") }.
    .v1 = { $leader } on nyt yksin ensimmäisenä { WHERE($table) } { POINTS($score, form: "ade") }; { SINCE($since, form: "was") } sija oli jaettu { NAME($others, form: "of") } kanssa.
    .v2 = Kärkipaikka { WHERE($table) } on nyt yksin { NAME($leader, form: "of") } hallussa: pisteitä on { $score }, eikä sijaa enää jaeta { NAME($others, form: "gen") } kanssa.
    .v3 = { $leader } ei enää jaa kärkipaikkaa { WHERE($table) } { NAME($others, form: "gen") } kanssa: pisteitä on nyt { $score }.
leader-shared-new =
    .headline = { $leaders } nyt tasoissa kärjessä
    .headline-2 = { $leaders } jakavat kärkipaikan { POINTS($score, form: "ade") }
    .heading = { $leaders } jakavat kärkipaikan
    .lede = { $leaders } jakavat nyt kärkipaikan { WHERE($table) } tasatuloksella { $score }.
    .lede-2 = Kärkipaikka { WHERE($table) } on nyt jaettu: { POINTS($score, form: "ine") } ovat { $leaders }.
    .v1 = { $leaders } jakavat nyt kärkipaikan { WHERE($table) } tasatuloksella { $score }.
    .v2 = Kärkipaikka { WHERE($table) } on nyt jaettu: { POINTS($score, form: "ine") } ovat { $leaders }.
leader-shared-kept =
    .heading = { $leaders } jakavat yhä kärkipaikan
    .lede = { $leaders } jakavat yhä kärkipaikan { WHERE($table) } tasatuloksella { $score }.
    .lede-2 = Kärkipaikka { WHERE($table) } on yhä jaettu: { POINTS($score, form: "ine") } ovat { $leaders }.
    .v1 = { $leaders } jakavat yhä kärkipaikan { WHERE($table) } tasatuloksella { $score }.
    .v2 = Kärkipaikka { WHERE($table) } on yhä jaettu: { POINTS($score, form: "ine") } ovat { $leaders }.
leader-state =
    .headline = { $leader } kärjessä { WHERE($table) }, pisteitä { $score }
    .headline-2 = { POINTS($score) } tuo kärkipaikan: { $leader } ensimmäisenä
    .heading = { $leader } ensimmäisenä { WHERE($table) }
    .heading-2 = { $leader } johtaa, pisteitä { $score }
    .lede = { $leader } on ensimmäisenä { WHERE($table) } { POINTS($score, form: "ade") }.
    .lede-2 = Kärkipaikka { WHERE($table) } on { NAME($leader, form: "of") } hallussa { POINTS($score, form: "ade") }.
    .caption = { $leader } on ensimmäisenä { WHERE($table) } { POINTS($score, form: "ade") }.
    .v1 = { $leader } on ensimmäisenä { WHERE($table) } { POINTS($score, form: "ade") }.
    .v2 = Kärkipaikka { WHERE($table) } on { NAME($leader, form: "of") } hallussa { POINTS($score, form: "ade") }.
    .v3 = { WHERE($table) } johtaa { NAME($leader, form: "full") }, jolla on { POINTS($score, form: "nom") }.
    .v4 = Ykkösenä { WHERE($table) } on { NAME($leader, form: "full") }; pisteitä on { $score }.
    .headline-3 = { $leader } johtaa { WHERE($table) }, pisteitä { $score }
leader-shared-state =
    .headline = { $leaders } jakavat kärkipaikan { POINTS($score, form: "ade") }
    .headline-2 = { $leaders } tasoissa kärjessä
    .heading = { $leaders } jakavat kärkipaikan
    .lede = { $leaders } jakavat kärkipaikan { WHERE($table) } tasatuloksella { $score }.
    .lede-2 = Kärkipaikka { WHERE($table) } on jaettu: { POINTS($score, form: "ine") } ovat { $leaders }.
    .v1 = { $leaders } jakavat kärkipaikan { WHERE($table) } tasatuloksella { $score }.
    .v2 = Kärkipaikka { WHERE($table) } on jaettu: { POINTS($score, form: "ine") } ovat { $leaders }.

leader-from-behind =
    .heading = { $leader } { -vkolla }{ $week } vielä { ORDINAL($place, form: "at") }, nyt kärjessä
    .heading-2 = { ORDINAL($place, form: "from") } kärkeen { -vkon }{ $week } jälkeen: { $leader }
    .v1 = Vielä { -vkolla }{ $week } { NAME($leader, form: "again") } oli { ORDINAL($place, form: "at") }; pisteitä oli { $score }.
    .v2 = { NAME($leader, form: "of") } pistemäärä { $score } toi { -vkolla }{ $week } vasta { ORDINAL($place, form: "gen") } sijan.
    .v3 = { -vkolla }{ $week } { NAME($leader, form: "again") } oli vasta { ORDINAL($place, form: "at") }, kun pistemäärä oli { $score }.
lead-streak =
    .lede = { $leader } on johtanut nyt { COUNTED($weeks, "week") } peräkkäin.
    .lede-2 = { $leader } on ensimmäisenä jo { ORDINAL($weeks, form: "par") } viikkoa peräkkäin.
    .v1 = { $leader } on johtanut nyt { COUNTED($weeks, "week") } peräkkäin.
    .v2 = { COUNTED($weeks, "week") } peräkkäin ensimmäisenä on nyt ollut { NAME($leader, form: "full") }.
    .v3 = Kärkipaikka on { NAME($leader, form: "of") } hallussa jo { ORDINAL($weeks, form: "par") } viikkoa peräkkäin.
lead-streak-at-least =
    .lede = { $leader } on johtanut joka viikko ainakin { -vkosta }{ $first } lähtien.
    .lede-2 = Kärkipaikka on ollut { NAME($leader, form: "of") } hallussa joka viikko ainakin { -vkosta }{ $first } lähtien.
    .v1 = { $leader } on johtanut joka viikko ainakin { -vkosta }{ $first } lähtien.
    .v2 = Ainakin { -vkosta }{ $first } lähtien { NAME($leader, form: "again") } on ollut joka viikko ensimmäisenä.
    .v3 = Kärkipaikka on ollut { NAME($leader, form: "of") } hallussa ainakin { COUNTED($weeks, "week") } peräkkäin.
    .v4 = { NAME($leader, form: "of") } johto on kestänyt keskeytyksettä ainakin { COUNTED($weeks, "week") }.

## Etumatka

margin-one =
    .lede = Toisena on { NAME($rival, form: "full") } { POINTS($rival_score, form: "ade") }, ero kärkeen { $margin }.
    .lede-2 = { $rival } on toisena: pisteitä on { $rival_score }, ja ero kärkeen on { POINTS($margin, form: "nom") }.
    .lede-3 = { NAME($rival, form: "of") } pistemäärä { $rival_score } tuo toisen sijan, { POINTS($margin) } kärkeä jäljessä.
    .v1 = Toisena on { NAME($rival, form: "full") } { POINTS($rival_score, form: "ade") }, ero kärkeen { $margin }.
    .v2 = { $rival } on toisena: pisteitä on { $rival_score }, ja ero kärkeen on { POINTS($margin, form: "nom") }.
    .v3 = { NAME($rival, form: "of") } pistemäärä { $rival_score } tuo toisen sijan, { POINTS($margin) } kärkeä jäljessä.
    .v4 = Kärjen etumatka on { POINTS($margin, form: "nom") }; toisena on { NAME($rival, form: "full") } ({ $rival_score }).
    .lede-4 = Toisena on { NAME($rival, form: "full") } { POINTS($rival_score, form: "ade") }, ja ero kärkeen on sama { SINCE($unchanged, form: "as") }: { POINTS($margin, form: "nom") }.
    .lede-5 = Kärjen etumatka on sama { SINCE($unchanged, form: "as") }, { POINTS($margin, form: "nom") }; toisena on { NAME($rival, form: "full") } ({ $rival_score }).
    .v5 = Toisena on { NAME($rival, form: "full") } { POINTS($rival_score, form: "ade") }, ja ero kärkeen on sama { SINCE($unchanged, form: "as") }: { POINTS($margin, form: "nom") }.
    .v6 = Kärjen etumatka on sama { SINCE($unchanged, form: "as") }, { POINTS($margin, form: "nom") }; toisena on { NAME($rival, form: "full") } ({ $rival_score }).
    .lede-6 = Toisena on { NAME($rival, form: "full") } { POINTS($rival_score, form: "ade") }, ja ero kärkeen on ollut { POINTS($margin, form: "nom") } jokaisessa viikkotilastossa { -vkosta }{ $steady } lähtien.
    .lede-7 = Kärjen etumatka on { POINTS($margin, form: "nom") }, sama kuin jokaisessa viikkotilastossa { -vkosta }{ $steady } lähtien; toisena on { NAME($rival, form: "full") } ({ $rival_score }).
    .v7 = Toisena on { NAME($rival, form: "full") } { POINTS($rival_score, form: "ade") }, ja ero kärkeen on ollut { POINTS($margin, form: "nom") } jokaisessa viikkotilastossa { -vkosta }{ $steady } lähtien.
    .v8 = Kärjen etumatka on { POINTS($margin, form: "nom") }, sama kuin jokaisessa viikkotilastossa { -vkosta }{ $steady } lähtien; toisena on { NAME($rival, form: "full") } ({ $rival_score }).
margin-level =
    .lede = { $rivals } ovat tasoissa toisena { POINTS($rival_score, form: "ade") }, ero kärkeen { $margin }.
    .lede-2 = Toisen sijan jakavat { POINTS($rival_score, form: "ade") } { $rivals }, ero kärkeen { $margin }.
    .v1 = { $rivals } ovat tasoissa toisena { POINTS($rival_score, form: "ade") }, ero kärkeen { $margin }.
    .v2 = Toisen sijan jakavat { $rivals }: pistemäärä on { $rival_score }, ja ero kärkeen on { POINTS($margin, form: "nom") }.
followers =
    .v1 = { $second } on toisena { POINTS($second_score, form: "ade") }, ero kärkeen { $margin }, ja kolmantena on { $third } ({ $third_score }).
    .v2 = Toisena on { NAME($second, form: "full") } ({ $second_score }), jonka ero kärkeen on { POINTS($margin, form: "nom") }, ja kolmantena { NAME($third, form: "full") } ({ $third_score }).
    .v3 = Seuraavina tulevat { NAME($second, form: "full") } ({ $second_score }), { POINTS($margin) } kärkeä jäljessä, ja { NAME($third, form: "full") } ({ $third_score }).
    .v4 = { NAME($second, form: "of") } pistemäärä { $second_score } tuo toisen sijan, { POINTS($margin) } kärkeä jäljessä; kolmantena on { NAME($third, form: "full") } ({ $third_score }).
next-in-line =
    .v1 = { $next } on { ORDINAL($place, form: "at") } { POINTS($score, form: "ade") }, ero kärkeen { $gap }.
    .v2 = { ORDINAL($place, form: "at") } on { NAME($next, form: "full") }: pisteitä on { $score }, ja matkaa kärkeen { POINTS($gap, form: "nom") }.
    .v3 = Järjestyksessä { ORDINAL($place, form: "at") } tulee { NAME($next, form: "full") }, jonka pistemäärä { $score } jää kärjestä { POINTS($gap) }.
    .v4 = { NAME($next, form: "of") } pistemäärä { $score } tuo { ORDINAL($place, form: "gen") } sijan, ja eroa kärkeen on { POINTS($gap, form: "nom") }.
gap-narrowed =
    .headline = { $leader } pysyy kärjessä, mutta etumatka kutistuu { POINTS($margin, form: "ill") }
    .headline-2 = { NAME($leader, form: "gen") } etumatka kutistuu { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }
    .headline-3 = Ero kapenee: { $leader } enää { POINTS($margin) } edellä
    .headline-4 = { $leader } johtaa { POINTS($margin, form: "ade") }, ero kapenee
    .heading = { NAME($leader, form: "gen") } etumatka kutistuu { POINTS($margin, form: "ill") }
    .heading-2 = { $leader } johtaa { POINTS($margin, form: "ade") }, ero kapenee
    .lede = { NAME($leader, form: "of") } etumatka kutistui { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }; { NAME($rivals, form: "of") } pistemäärä on nyt { $rival_score }.
    .lede-2 = { $leader } on nyt { POINTS($margin) } { NAME($rivals, form: "of") } edellä, kun ero { SINCE($since, form: "was") } oli { $former_margin }.
    .lede-3 = { NAME($rivals, form: "of") } ero kärkeen kapeni { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }, ja yhä kärjessä on { NAME($leader, form: "full") }.
    .lede-4 = Ero kärjessä kapeni: { $leader } on nyt { POINTS($margin) } { NAME($rivals, form: "gen") } edellä, kun väliä { SINCE($since, form: "was") } oli { $former_margin }.
    .v1 = { $leader } on nyt { POINTS($margin) } { NAME($rivals, form: "gen") } ({ $rival_score }) edellä, kun ero { SINCE($since, form: "was") } oli { $former_margin }.
    .v2 = Etumatka kutistui { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }: { NAME($rivals, form: "of") } pistemäärä on nyt { $rival_score }.
    .v3 = { NAME($rivals, form: "of") } ero kärkeen kapeni { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }; tulos on nyt { $rival_score }.
    .v4 = Kärjestä { POINTS($margin) } jää { NAME($rivals, form: "of") } pistemäärä { $rival_score }; { SINCE($since, form: "was") } ero oli suurempi, { $former_margin }.
gap-widened =
    .headline = { $leader } kasvattaa etumatkansa { POINTS($margin, form: "ill") }
    .headline-2 = { NAME($leader, form: "gen") } etumatka kasvaa { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }
    .headline-3 = Ero kasvaa: { $leader } nyt { POINTS($margin) } edellä
    .headline-4 = { $leader } johtaa { POINTS($margin, form: "ade") }, ero kasvaa
    .heading = { NAME($leader, form: "gen") } etumatka kasvaa { POINTS($margin, form: "ill") }
    .heading-2 = { $leader } johtaa { POINTS($margin, form: "ade") }, ero kasvaa
    .lede = { NAME($leader, form: "of") } etumatka kasvoi { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }; { NAME($rivals, form: "of") } pistemäärä on nyt { $rival_score }.
    .lede-2 = { $leader } on nyt { POINTS($margin) } { NAME($rivals, form: "gen") } edellä, kun ero { SINCE($since, form: "was") } oli { $former_margin }.
    .lede-3 = { NAME($rivals, form: "of") } ero kärkeen kasvoi { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }, ja yhä kärjessä on { NAME($leader, form: "full") }.
    .v1 = { $leader } on nyt { POINTS($margin) } { NAME($rivals, form: "gen") } ({ $rival_score }) edellä, kun ero { SINCE($since, form: "was") } oli { $former_margin }.
    .v2 = Etumatka kasvoi { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }: { NAME($rivals, form: "of") } pistemäärä on nyt { $rival_score }.
    .v3 = { NAME($rivals, form: "of") } ero kärkeen kasvoi { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }; tulos on nyt { $rival_score }.
    .v4 = Kärjestä { POINTS($margin) } jää { NAME($rivals, form: "of") } pistemäärä { $rival_score }; { SINCE($since, form: "was") } ero oli pienempi, { $former_margin }.
gap-nearly-closed =
    .headline = { $leader } enää { POINTS($margin) } { NAME($rivals, form: "gen") } edellä
    .headline-2 = { NAME($rivals, form: "gen") } ero kärkeen enää { POINTS($margin, form: "nom") }
    .heading = { NAME($leader, form: "gen") } etumatka enää { POINTS($margin, form: "nom") }
    .lede = Kärjessä olevan { NAME($leader, form: "of") } ja { NAME($rivals, form: "of") } ero kutistui { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }, pienemmäksi kuin kärjen aiempien viikkomuutosten mediaani ({ $usual }).
    .lede-2 = { $leader } on enää { POINTS($margin) } { NAME($rivals, form: "gen") } edellä, kun ero { SINCE($since, form: "was") } oli { $former_margin }: ero on pienempi kuin kärjen aiempien viikkomuutosten mediaani ({ $usual }).
    .v1 = { $leader } on enää { POINTS($margin) } { NAME($rivals, form: "gen") } ({ $rival_score }) edellä, kun ero { SINCE($since, form: "was") } oli { $former_margin }; se on vähemmän kuin kärjen aiempien viikkomuutosten mediaani ({ $usual }).
    .v2 = Etumatka kutistui { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }, pienemmäksi kuin { NAME($leader, form: "of") } aiempien viikkomuutosten mediaani ({ $usual }); { NAME($rivals, form: "of") } tulos on { $rival_score }.
gain-smallest =
    .v1 = { NAME($subject, form: "of") } parannus, { POINTS($change, form: "nom") } { $since }, oli { COUNT($count, form: "gen") } luetellun { KIND($table, form: "genitive") } joukossa pienin.
    .v2 = Jokainen { COUNT($count, form: "ela") } luetellusta { KIND($table, form: "elative") } paransi tulostaan { $since }, ja pienin parannus oli { NAME($subject, form: "of") }: { POINTS($change, form: "nom") }.
    .v3 = Kaikki luetellut { COUNTED($count, $table) } paransivat tulostaan { $since }, vähiten { NAME($subject, form: "full") }: { POINTS($change) }.
    .v4 = Kaikki luetellut { COUNTED($count, $table) } paransivat tulostaan { $since }, eniten { NAME($most, form: "full") } ({ POINTS($most_change) }) ja vähiten { NAME($subject, form: "again") } ({ $change }).
    .v5 = { COUNT($count, form: "gen") } luetellun { KIND($table, form: "genitive") } joukossa suurin parannus { $since } oli { NAME($most, form: "of") } ({ POINTS($most_change, form: "nom") }) ja pienin { NAME($subject, form: "gen") } ({ $change }); tulostaan paransivat kaikki.
gap-narrowing =
    .v1 = { NAME($leader, form: "of") } etumatka on kutistunut { COUNTED($weeks, "week") } peräkkäin: { -vkolla }{ $first } se oli { POINTS($former_margin, form: "nom") }, nyt { $margin }.
    .v2 = { -vkosta }{ $first } lähtien { NAME($leader, form: "gen") } etumatka on pienentynyt joka viikko, { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }.
    .v3 = Kärjen ja toisen sijan ero on kaventunut jo { COUNTED($weeks, "week") } peräkkäin: se on nyt { POINTS($margin, form: "nom") }, kun { -vkolla }{ $first } se oli { $former_margin }.
    .heading = { NAME($leader, form: "gen") } etumatka kutistuu { ORDINAL($weeks, form: "par") } viikkoa peräkkäin
    .heading-2 = { NAME($leader, form: "gen") } etumatka kutistuu viikko viikolta
gap-widening =
    .v1 = { NAME($leader, form: "of") } etumatka on kasvanut { COUNTED($weeks, "week") } peräkkäin: { -vkolla }{ $first } se oli { POINTS($former_margin, form: "nom") }, nyt { $margin }.
    .v2 = { -vkosta }{ $first } lähtien { NAME($leader, form: "gen") } etumatka on kasvanut joka viikko, { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }.
    .v3 = Kärjen ja toisen sijan ero on kasvanut jo { COUNTED($weeks, "week") } peräkkäin: se on nyt { POINTS($margin, form: "nom") }, kun { -vkolla }{ $first } se oli { $former_margin }.
    .heading = { NAME($leader, form: "gen") } etumatka kasvaa { ORDINAL($weeks, form: "par") } viikkoa peräkkäin
    .heading-2 = { NAME($leader, form: "gen") } etumatka kasvaa viikko viikolta
gap-narrowest =
    .v1 = { NAME($leader, form: "of") } etumatka, { POINTS($margin, form: "nom") }, on pienin { -vkosta }{ $first } alkavassa tilastossa; tähän asti pienin oli { $former_margin }.
    .v2 = Näin pieni { NAME($leader, form: "gen") } etumatka ei ole ollut kertaakaan { -vkosta }{ $first } alkavassa tilastossa: nyt se on { POINTS($margin, form: "nom") }, aiemmin pienimmillään { $former_margin }.
    .v3 = Kärjen ja toisen sijan ero, { POINTS($margin, form: "nom") }, on pienempi kuin kertaakaan aiemmin { -vkosta }{ $first } alkavassa tilastossa; aiemmin se oli pienimmillään { $former_margin }.
    .heading = { NAME($leader, form: "gen") } etumatka pienimmillään { -vkosta }{ $first } alkavassa tilastossa
gap-widest =
    .v1 = { NAME($leader, form: "of") } etumatka, { POINTS($margin, form: "nom") }, on suurin { -vkosta }{ $first } alkavassa tilastossa; alussa se oli { $first_margin }.
    .v2 = Näin suuri { NAME($leader, form: "gen") } etumatka ei ole ollut kertaakaan { -vkosta }{ $first } alkavassa tilastossa: nyt se on { POINTS($margin, form: "nom") }, tilaston alussa { $first_margin }.
    .v3 = Kärjen ja toisen sijan ero, { POINTS($margin, form: "nom") }, on suurempi kuin kertaakaan aiemmin { -vkosta }{ $first } alkavassa tilastossa, jonka alussa se oli { $first_margin }.
    .heading = { NAME($leader, form: "gen") } etumatka suurimmillaan { -vkosta }{ $first } alkavassa tilastossa
rival-within-reach =
    .lede = { NAME($rivals, form: "of") } ero kärkeen on { POINTS($margin, form: "nom") }, vähemmän kuin kärjen aiempien viikkomuutosten mediaani ({ $usual }).
    .lede-2 = { $leader } on { POINTS($margin) } { NAME($rivals, form: "gen") } edellä, ja ero on pienempi kuin kärjen aiempien viikkomuutosten mediaani ({ $usual }).
    .v1 = { $leader } on { POINTS($margin) } { NAME($rivals, form: "gen") } ({ $rival_score }) edellä, mikä on vähemmän kuin kärjen aiempien viikkomuutosten mediaani ({ $usual }).
    .v2 = { NAME($rivals, form: "of") } ({ $rival_score }) ero kärkeen on { POINTS($margin, form: "nom") }, vähemmän kuin { NAME($leader, form: "gen") } aiempien viikkomuutosten mediaani ({ $usual }).
rival-faster =
    .lede = { $rival } paransi tulostaan { POINTS($rival_gain) } { $since }.
    .lede-2 = { NAME($rival, form: "of") } tulos parani { POINTS($rival_gain) } { $since }.
    .v1 = { $rival } paransi tulostaan { POINTS($rival_gain) } { $since }, { NAME($leader, form: "again") } { $gain }.
    .v2 = { NAME($leader, form: "of") } tulos parani { POINTS($gain) } { $since }, { NAME($rival, form: "of") } { $rival_gain }.

## Päähenkilön sijoitus

place-up =
    .headline = { $subject } nousee { ORDINAL($place, form: "to") }
    .headline-2 = { $subject } nousee { COUNTED($places, "place") }, nyt { ORDINAL($place, form: "at") }
    .heading = { $subject } nousee { ORDINAL($place, form: "to") }
    .lede = { NAME($subject, form: "again") } nousi { WHERE($table) } { COUNTED($places, "place") }, { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }.
    .lede-2 = { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") } nousi { WHERE($table) } { NAME($subject, form: "full") }.
    .v1 = { NAME($subject, form: "again") } nousi { WHERE($table) } { COUNTED($places, "place") }, { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }.
    .v2 = { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") } nousi { WHERE($table) } { NAME($subject, form: "full") }.
place-down =
    .headline = { $subject } putoaa { ORDINAL($place, form: "to") }
    .headline-2 = { $subject } putoaa { COUNTED($places, "place") }, nyt { ORDINAL($place, form: "at") }
    .heading = { $subject } putoaa { ORDINAL($place, form: "to") }
    .lede = { NAME($subject, form: "again") } putosi { WHERE($table) } { COUNTED($places, "place") }, { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }.
    .lede-2 = { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") } putosi { WHERE($table) } { NAME($subject, form: "full") }.
    .v1 = { NAME($subject, form: "again") } putosi { WHERE($table) } { COUNTED($places, "place") }, { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }.
    .v2 = { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") } putosi { WHERE($table) } { NAME($subject, form: "full") }.
lead-lost =
    .headline = { $subject } menettää kärkipaikan, edellä { $leaders }
    .headline-2 = { $leaders } edelle: { $subject } nyt { ORDINAL($place, form: "at") }
    .heading = { $subject } menettää kärkipaikan
    .lede = { $subject } menetti kärkipaikan { WHERE($table) } ja on { ORDINAL($place, form: "at") }, { POINTS($gap) } { NAME($leaders, form: "gen") } jäljessä.
    .lede-2 = Kärkipaikka { WHERE($table) } siirtyi pois { NAME($subject, form: "of") } hallusta: { NAME($leaders, form: "of") } pistemäärä on { $leader_score }, ja eroa on { POINTS($gap, form: "nom") }.
    .v1 = { $subject } menetti kärkipaikan { WHERE($table) } ja on { ORDINAL($place, form: "at") }, { POINTS($gap) } { NAME($leaders, form: "gen") } jäljessä.
    .v2 = Kärkipaikka { WHERE($table) } siirtyi pois { NAME($subject, form: "of") } hallusta: { NAME($leaders, form: "of") } pistemäärä on { $leader_score }, ja eroa on { POINTS($gap, form: "nom") }.
place-kept =
    .lede = { NAME($subject, form: "again") } pysyy { WHERE($table) } { ORDINAL($place, form: "at") }.
    .lede-2 = Sijoitus ei muuttunut: { NAME($subject, form: "full") } on yhä { ORDINAL($place, form: "at") } { WHERE($table) }.
    .v1 = { NAME($subject, form: "again") } pysyy { WHERE($table) } { ORDINAL($place, form: "at") }.
    .v2 = Sijoitus on sama { SINCE($since, form: "as") }: { NAME($subject, form: "full") } on { WHERE($table) } { ORDINAL($place, form: "at") }.
place-shared =
    .lede = { NAME($subject, form: "again") } on { WHERE($table) } { ORDINAL($place, form: "at") }, tasoissa { NAME($others, form: "of") } kanssa.
    .lede-2 = Tasoissa { NAME($others, form: "gen") } kanssa { NAME($subject, form: "full") } on { WHERE($table) } { ORDINAL($place, form: "at") }.
    .v1 = { NAME($subject, form: "again") } on { WHERE($table) } { ORDINAL($place, form: "at") }, tasoissa { NAME($others, form: "of") } kanssa.
    .v2 = Tasoissa { NAME($others, form: "gen") } kanssa { NAME($subject, form: "full") } on { WHERE($table) } { ORDINAL($place, form: "at") }.
place-state =
    .lede = { NAME($subject, form: "again") } on { WHERE($table) } { ORDINAL($place, form: "at") }.
    .lede-2 = { WHERE($table) } { NAME($subject, form: "full") } on { ORDINAL($place, form: "at") }.
    .v1 = { NAME($subject, form: "again") } on { WHERE($table) } { ORDINAL($place, form: "at") }.
    .v2 = { WHERE($table) } { NAME($subject, form: "full") } on { ORDINAL($place, form: "at") }.
behind-next =
    .lede = { $subject } on { POINTS($gap) } { NAME($rivals, form: "gen") } jäljessä; seuraavan sijan tulos on { $rival_score }.
    .lede-2 = Matkaa seuraavaan sijaan on { POINTS($gap, form: "nom") }: { NAME($rivals, form: "of") } pistemäärä on { $rival_score }.
    .v1 = { $subject } on { POINTS($gap) } { NAME($rivals, form: "gen") } jäljessä; seuraavan sijan tulos on { $rival_score }.
    .v2 = Matkaa seuraavaan sijaan on { POINTS($gap, form: "nom") }: { NAME($rivals, form: "of") } pistemäärä on { $rival_score }.
ahead-of-next =
    .v1 = { $subject } on { POINTS($gap) } { NAME($rivals, form: "gen") } edellä; seuraavan sijan tulos on { $rival_score }.
    .v2 = Takana tulevaan on eroa { POINTS($gap, form: "nom") }: { NAME($rivals, form: "of") } pistemäärä on { $rival_score }.
overtook =
    .heading = { $subject } ohittaa { NAME($passed, form: "gen") }
    .heading-2 = { $subject } nousee { NAME($passed, form: "gen") } ohi
    .v1 = { $subject } ohitti { NAME($passed, form: "gen") }.
    .v2 = { $subject } nousi { NAME($passed, form: "of") } ohi.
overtaken-by =
    .headline = { $subject } jää { NAME($rivals, form: "gen") } taakse
    .headline-2 = { $subject } putoaa { NAME($rivals, form: "gen") } taakse
    .lede = { $subject } jäi { WHERE($table) } { NAME($rivals, form: "gen") } taakse.
    .lede-2 = Järjestys vaihtui { WHERE($table) }: { NAME($rivals, form: "of") } taakse jäi { NAME($subject, form: "full") }.
    .v1 = { $subject } jäi { NAME($rivals, form: "gen") } taakse.
    .v2 = { $subject } on nyt { NAME($rivals, form: "of") } jäljessä, vaikka oli { SINCE($since, form: "was") } vielä edellä.
drew-level =
    .headline = { $subject } nousee tasoihin { NAME($rivals, form: "gen") } kanssa
    .headline-2 = { $subject } saavuttaa { NAME($rivals, form: "gen") }
    .heading = { $subject } nousee tasoihin { NAME($rivals, form: "gen") } kanssa
    .lede = { $subject } on noussut tasoihin { NAME($rivals, form: "of") } kanssa ja on { WHERE($table) } { ORDINAL($place, form: "at") }.
    .lede-2 = Ero on umpeutunut: { NAME($subject, form: "full") } on nyt { WHERE($table) } { ORDINAL($place, form: "at") }, tasoissa { NAME($rivals, form: "of") } kanssa.
    .lede-3 = { $subject } on noussut tasoihin { NAME($rivals, form: "gen") } kanssa.
    .v1 = { $subject } on noussut tasoihin { NAME($rivals, form: "of") } kanssa ja on { WHERE($table) } { ORDINAL($place, form: "at") }.
    .v2 = Ero on umpeutunut: { NAME($subject, form: "full") } on nyt { WHERE($table) } { ORDINAL($place, form: "at") }, tasoissa { NAME($rivals, form: "of") } kanssa.
    .v3 = { $subject } on noussut tasoihin { NAME($rivals, form: "gen") } kanssa.
pulled-clear =
    .heading = { $subject } nyt { NAME($rivals, form: "gen") } edellä
    .lede = { $subject } on nyt { NAME($rivals, form: "of") } edellä; { SINCE($since, form: "was") } pisteet olivat tasan.
    .lede-2 = Pisteet olivat { SINCE($since, form: "was") } tasan, mutta nyt { NAME($subject, form: "full") } on { NAME($rivals, form: "gen") } edellä.
    .v1 = { $subject } on nyt { NAME($rivals, form: "of") } edellä; { SINCE($since, form: "was") } pisteet olivat tasan.
    .v2 = Pisteet olivat { SINCE($since, form: "was") } tasan, mutta nyt { NAME($subject, form: "full") } on { NAME($rivals, form: "gen") } edellä.
    .v3 = { $subject } on nyt { POINTS($margin) } { NAME($rivals, form: "of") } edellä; { SINCE($since, form: "was") } pisteet olivat tasan.
    .v4 = Pisteet olivat { SINCE($since, form: "was") } tasan, mutta nyt { NAME($subject, form: "full") } on { POINTS($margin) } { NAME($rivals, form: "gen") } edellä.

## Pisterajat

mark-reached =
    .headline = { $subject } yltää { POINTS($mark, form: "ill") }
    .headline-2 = { $subject } saavuttaa { POINTS($mark, form: "gen") } rajan
    .heading = { $subject } yltää { POINTS($mark, form: "ill") }
    .lede = { $subject } on nyt saavuttanut { POINTS($mark, form: "gen") } rajan.
    .lede-2 = { NAME($subject, form: "of") } pistemäärä on nyt { $score }, ja { POINTS($mark, form: "gen") } raja on saavutettu.
    .v1 = { $subject } on nyt saavuttanut { POINTS($mark, form: "gen") } rajan.
    .v2 = { NAME($subject, form: "of") } pistemäärä on nyt { $score }, ja { POINTS($mark, form: "gen") } raja on saavutettu.
mark-regained =
    .headline = { $subject } yltää taas { POINTS($mark, form: "ill") }
    .headline-2 = { $subject } saavuttaa jälleen { POINTS($mark, form: "gen") } rajan
    .heading = { $subject } yltää taas { POINTS($mark, form: "ill") }
    .lede = { $subject } on jälleen saavuttanut { POINTS($mark, form: "gen") } rajan, tilastossa ensimmäistä kertaa sitten { -vkon }{ $last }: pisteitä on nyt { $score }.
    .lede-2 = { NAME($subject, form: "of") } pistemäärä on nyt { $score }, ja { POINTS($mark, form: "gen") } raja on saavutettu tilastossa ensimmäistä kertaa sitten { -vkon }{ $last }.
    .v1 = { $subject } on jälleen saavuttanut { POINTS($mark, form: "gen") } rajan, tilastossa ensimmäistä kertaa sitten { -vkon }{ $last }: pisteitä on nyt { $score }.
    .v2 = { NAME($subject, form: "of") } pistemäärä on nyt { $score }, ja { POINTS($mark, form: "gen") } raja on saavutettu tilastossa ensimmäistä kertaa sitten { -vkon }{ $last }.
mark-lost =
    .headline = { $subject } ei enää yllä { POINTS($mark, form: "ill") }
    .headline-2 = { $subject } menettää { POINTS($mark, form: "gen") } rajan
    .heading = { $subject } ei enää yllä { POINTS($mark, form: "ill") }
    .lede = { $subject } ei enää yllä { POINTS($mark, form: "gen") } rajaan.
    .lede-2 = { NAME($subject, form: "of") } pistemäärä on nyt { $score }, eikä se enää riitä { POINTS($mark, form: "gen") } rajaan.
    .v1 = { $subject } ei enää yllä { POINTS($mark, form: "gen") } rajaan.
    .v2 = { NAME($subject, form: "of") } pistemäärä on nyt { $score }, eikä se enää riitä { POINTS($mark, form: "gen") } rajaan.
sole-at-mark-new =
    .headline = { $subject } yltää ainoana { POINTS($mark, form: "ill") }
    .headline-2 = Vain { $subject } yltää { POINTS($mark, form: "ill") }
    .heading = Vain { $subject } yltää { POINTS($mark, form: "ill") }
    .lede = { NAME($subject, form: "again") } on nyt ainoa { KIND($table) }, joka yltää { POINTS($mark, form: "ill") }.
    .lede-2 = { POINTS($mark, form: "gen") } rajan saavuttaa nyt ainoana { NAME($subject, form: "again") }.
    .v1 = { NAME($subject, form: "again") } on nyt ainoa { KIND($table) }, joka yltää { POINTS($mark, form: "ill") }.
    .v2 = { POINTS($mark, form: "gen") } rajan saavuttaa nyt ainoana { NAME($subject, form: "again") }.
sole-at-mark-still =
    .heading = { $subject } yhä ainoana yli { POINTS($above, form: "gen") }
    .heading-2 = { $subject } yltää yhä ainoana { POINTS($mark, form: "ill") }
    .lede = { NAME($subject, form: "again") } on edelleen ainoa { KIND($table) }, jolla on yli { POINTS($above) }.
    .lede-2 = { NAME($subject, form: "again") } on edelleen ainoa { KIND($table) }, joka yltää { POINTS($mark, form: "ill") }.
    .lede-3 = Yksikään muu { KIND($table) } ei vieläkään yllä { POINTS($mark, form: "ill") }.
    .lede-4 = Yli { POINTS($above, form: "gen") } ei vieläkään yllä yksikään muu { KIND($table) }.
    .lede-5 = Millään muulla ei edelleenkään ole yli { POINTS($above) }: { NAME($subject, form: "again") } on ainoa { KIND($table) }, joka on rajan yläpuolella.
    .v1 = { NAME($subject, form: "again") } on edelleen ainoa { KIND($table) }, jolla on yli { POINTS($above) }.
    .v2 = { NAME($subject, form: "again") } on edelleen ainoa { KIND($table) }, joka yltää { POINTS($mark, form: "ill") }.
    .v3 = Yksikään muu { KIND($table) } ei vieläkään yllä { POINTS($mark, form: "ill") }.
    .v4 = Yli { POINTS($above, form: "gen") } ei vieläkään yllä yksikään muu { KIND($table) }.
sole-at-mark =
    .heading = { $subject } ainoana yli { POINTS($above, form: "gen") }
    .heading-2 = { $subject } yltää ainoana { POINTS($mark, form: "ill") }
    .lede = { NAME($subject, form: "again") } on ainoa { KIND($table) }, jolla on yli { POINTS($above) }.
    .lede-2 = { NAME($subject, form: "again") } on ainoa { KIND($table) }, joka yltää { POINTS($mark, form: "ill") }.
    .lede-3 = Yksikään muu { KIND($table) } ei yllä { POINTS($mark, form: "ill") }.
    .lede-4 = Yli { POINTS($above, form: "gen") } ei yllä yksikään muu { KIND($table) }.
    .v1 = { NAME($subject, form: "again") } on ainoa { KIND($table) }, jolla on yli { POINTS($above) }.
    .v2 = { NAME($subject, form: "again") } on ainoa { KIND($table) }, joka yltää { POINTS($mark, form: "ill") }.
    .v3 = Yksikään muu { KIND($table) } ei yllä { POINTS($mark, form: "ill") }.
    .v4 = Yli { POINTS($above, form: "gen") } ei yllä yksikään muu { KIND($table) }.
mark-joined =
    .headline = { $subject } ei enää ainoa, joka yltää { POINTS($mark, form: "ill") }
    .headline-2 = { $subject } saa seuraa { POINTS($mark, form: "gen") } rajalla
    .heading = { $subject } ei enää ainoa, joka yltää { POINTS($mark, form: "ill") }
    .lede = { NAME($subject, form: "again") } ei enää ole ainoa { KIND($table) }, joka on yltänyt { POINTS($mark, form: "ill") }: rajan { $count ->
        [one] on nyt saavuttanut
       *[other] ovat nyt saavuttaneet
    } myös { $newcomers }.
    .lede-2 = Vielä { SINCE($since, form: "was") } { NAME($subject, form: "again") } oli ainoana yltänyt { POINTS($mark, form: "ill") }; nyt rajan { $count ->
        [one] on saavuttanut
       *[other] ovat saavuttaneet
    } myös { $newcomers }.
    .v1 = { NAME($subject, form: "again") } ei enää ole ainoa { KIND($table) }, joka on yltänyt { POINTS($mark, form: "ill") }: rajan { $count ->
        [one] on nyt saavuttanut
       *[other] ovat nyt saavuttaneet
    } myös { $newcomers }.
    .v2 = Vielä { SINCE($since, form: "was") } { NAME($subject, form: "again") } oli ainoana yltänyt { POINTS($mark, form: "ill") }; nyt rajan { $count ->
        [one] on saavuttanut
       *[other] ovat saavuttaneet
    } myös { $newcomers }.
mark-reached-by =
    .heading = { $entities } { $count ->
        [one] yltää
       *[other] yltävät
    } { POINTS($mark, form: "ill") }
    .v1 = { $entities } { $count ->
        [one] on nyt yltänyt
       *[other] ovat nyt yltäneet
    } { POINTS($mark, form: "ill") }, josta { SINCE($since, form: "was") } vielä jäätiin.
    .v2 = { POINTS($mark, form: "gen") } rajan { $count ->
        [one] on nyt saavuttanut
       *[other] ovat nyt saavuttaneet
    } { $entities }, { $count ->
        [one] joka jäi
       *[other] jotka jäivät
    } siitä vielä { SINCE($since, form: "was") }.
    .v3 = { $count ->
        [one] Uutena
       *[other] Uusina
    } { POINTS($mark, form: "ill") } { $count ->
        [one] on yltänyt
       *[other] ovat yltäneet
    } { $entities }; { SINCE($since, form: "was") } raja jäi vielä saavuttamatta.
    .group = { $items } ovat nyt yltäneet rajoihin, joista jäivät vielä { SINCE($since, form: "was") }.
    .item = { $entities } ({ POINTS($mark, form: "nom") })
mark-regained-by =
    .heading = { $entities } { $count ->
        [one] yltää
       *[other] yltävät
    } taas { POINTS($mark, form: "ill") }
    .v1 = { $entities } { $count ->
        [one] on jälleen yltänyt
       *[other] ovat jälleen yltäneet
    } { POINTS($mark, form: "ill") }; { SINCE($since, form: "was") } raja jäi saavuttamatta.
    .v2 = { POINTS($mark, form: "gen") } rajan { $count ->
        [one] on taas saavuttanut
       *[other] ovat taas saavuttaneet
    } { $entities }, { $count ->
        [one] joka jäi
       *[other] jotka jäivät
    } siitä vielä { SINCE($since, form: "was") }.
    .v3 = { $entities } { $count ->
        [one] on yltänyt
       *[other] ovat yltäneet
    } { POINTS($mark, form: "ill") } tilastossa ensimmäistä kertaa sitten { -vkon }{ $last }; { SINCE($since, form: "was") } raja jäi saavuttamatta.
    .v4 = { POINTS($mark, form: "gen") } rajan { $count ->
        [one] on saavuttanut
       *[other] ovat saavuttaneet
    } tilastossa ensimmäistä kertaa sitten { -vkon }{ $last } { $entities }, { $count ->
        [one] joka jäi
       *[other] jotka jäivät
    } siitä vielä { SINCE($since, form: "was") }.
mark-lost-by =
    .heading = { $entities } ei enää { POINTS($mark, form: "gen") } rajalla
    .v1 = { $entities } { $count ->
        [one] ei enää yllä
       *[other] eivät enää yllä
    } { POINTS($mark, form: "gen") } rajaan.
    .v2 = { POINTS($mark, form: "gen") } rajalta { $count ->
        [one] putosi
       *[other] putosivat
    } { $entities }, { $count ->
        [one] joka oli
       *[other] jotka olivat
    } rajalla vielä { SINCE($since, form: "was") }.
mark-short =
    .v1 = Vain { $entities } { $count ->
        [one] ei yllä
       *[other] eivät yllä
    } { POINTS($mark, form: "ill") }.
    .v2 = { POINTS($mark, form: "gen") } rajasta { $count ->
        [one] jää
       *[other] jäävät
    } ainoastaan { $entities }.
    .v3 = Enää { $entities } { $count ->
        [one] puuttuu
       *[other] puuttuvat
    } { POINTS($mark, form: "gen") } rajalta.
mark-count-up =
    .v1 = Kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") } jo { COUNT($count) } yltää { POINTS($mark, form: "ill") }, kun { SINCE($since, form: "was") } määrä oli { COUNT($former_count) }.
    .v2 = { POINTS($mark, form: "gen") } rajan täyttää nyt { COUNT($count) } kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") }; { SINCE($since, form: "was") } luku oli { COUNT($former_count) }.
    .v3 = { POINTS($mark, form: "ill") } yltää nyt { COUNT($count) } kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") }, enemmän { SINCE($since, form: "than") } ({ COUNT($former_count) }).
    .v4 = Jo { COUNT($count) } kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") } yltää { POINTS($mark, form: "ill") }; { SINCE($since, form: "was") } luku oli { COUNT($former_count) }.
mark-count-down =
    .v1 = Kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") } { $count ->
        [0] yksikään ei enää yllä
       *[other] enää { COUNT($count) } yltää
    } { POINTS($mark, form: "ill") }, kun { SINCE($since, form: "was") } määrä oli { COUNT($former_count) }.
    .v2 = { POINTS($mark, form: "ill") } { $count ->
        [0] ei enää yllä yksikään
       *[other] yltää enää { COUNT($count) }
    } kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") }; { SINCE($since, form: "was") } luku oli { COUNT($former_count) }.
mark-count =
    .v1 = Kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") } { COUNT($count) } on yltänyt { POINTS($mark, form: "ill") }.
    .v2 = { POINTS($mark, form: "gen") } rajan on saavuttanut { COUNT($count) } kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") }.
    .v3 = { POINTS($mark, form: "ill") } yltää { COUNT($count) } kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") }.
    .v4 = { COUNT($count) } kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") } yltää { POINTS($mark, form: "ill") }.

## Peräkkäiset nousut ja laskut

rise-streak =
    .lede = { $subject } on kasvattanut pistemääräänsä { COUNTED($weeks, "week") } peräkkäin.
    .lede-2 = { NAME($subject, form: "of") } pistemäärä nousi { ORDINAL($weeks, form: "par") } viikkoa peräkkäin.
    .v1 = { $subject } on kasvattanut pistemääräänsä { COUNTED($weeks, "week") } peräkkäin.
    .v2 = { NAME($subject, form: "of") } pistemäärä nousi { ORDINAL($weeks, form: "par") } viikkoa peräkkäin.
    .v3 = Nousu oli { NAME($subject, form: "gen") } { ORDINAL($weeks) } peräkkäinen.
rise-streak-at-least =
    .lede = { $subject } on kasvattanut pistemääräänsä ainakin { COUNTED($weeks, "week") } peräkkäin.
    .lede-2 = { NAME($subject, form: "of") } pistemäärä nousi ainakin { ORDINAL($weeks, form: "par") } viikkoa peräkkäin.
    .v1 = { $subject } on kasvattanut pistemääräänsä ainakin { COUNTED($weeks, "week") } peräkkäin.
    .v2 = { NAME($subject, form: "of") } pistemäärä nousi ainakin { ORDINAL($weeks, form: "par") } viikkoa peräkkäin.
    .v3 = Ainakin { COUNTED($weeks, "week") } peräkkäin { NAME($subject, form: "gen") } pistemäärä on ollut nousussa.
    .v4 = Nousu oli { NAME($subject, form: "gen") } ainakin { ORDINAL($weeks) } peräkkäinen.
fall-streak =
    .headline = { $subject } laskee { ORDINAL($weeks, form: "par") } viikkoa peräkkäin
    .headline-2 = { NAME($subject, form: "gen") } pistemäärä laskee jo { ORDINAL($weeks, form: "par") } viikkoa
    .lede = { $subject } on laskenut { COUNTED($weeks, "week") } peräkkäin.
    .lede-2 = { NAME($subject, form: "of") } pistemäärä laski { ORDINAL($weeks, form: "par") } viikkoa peräkkäin.
    .v1 = { $subject } on laskenut { COUNTED($weeks, "week") } peräkkäin.
    .v2 = { NAME($subject, form: "of") } pistemäärä laski { ORDINAL($weeks, form: "par") } viikkoa peräkkäin.
fall-streak-at-least =
    .headline = { $subject } laskee ainakin { ORDINAL($weeks, form: "par") } viikkoa peräkkäin
    .headline-2 = { NAME($subject, form: "gen") } pistemäärä laskee ainakin { ORDINAL($weeks, form: "par") } viikkoa
    .lede = { $subject } on laskenut ainakin { COUNTED($weeks, "week") } peräkkäin.
    .lede-2 = { NAME($subject, form: "of") } pistemäärä laski ainakin { ORDINAL($weeks, form: "par") } viikkoa peräkkäin.
    .v1 = { $subject } on laskenut ainakin { COUNTED($weeks, "week") } peräkkäin.
    .v2 = { NAME($subject, form: "of") } pistemäärä laski ainakin { ORDINAL($weeks, form: "par") } viikkoa peräkkäin.
record-high =
    .headline = { $subject } yltää tilaston parhaaseen tulokseensa, nyt { $score }
    .headline-2 = Tilaston paras tulos: { $subject } { POINTS($score, form: "ine") }
    .headline-3 = { NAME($subject, form: "gen") } tulos { $score } on tilaston paras
    .heading = { NAME($subject, form: "gen") } tulos on tilaston paras
    .heading-2 = Tilaston paras tulos: { $subject } { POINTS($score, form: "ine") }
    .lede = { NAME($subject, form: "of") } tulos { $score } on sen paras { -vkosta }{ $first } alkavassa tilastossa.
    .caption = { $subject } sai { POINTS($score) }, parhaan tuloksensa { -vkosta }{ $first } alkavassa tilastossa.
    .lede-2 = { $subject } sai { POINTS($score) }, parhaan tuloksensa { -vkosta }{ $first } alkavassa tilastossa.
    .heading-3 = { $subject } yltää tilaston parhaaseen tulokseensa
    .v1 = { $subject } on yltänyt parhaaseen tulokseensa { -vkosta }{ $first } alkavassa tilastossa; edellinen paras oli { $former } { -vkolla }{ $former_week }.
    .v2 = Tulos on { NAME($subject, form: "of") } paras { -vkosta }{ $first } alkavassa tilastossa, jossa parhaana oli tähän asti { -vkolla }{ $former_week } saatu { $former }.
    .v3 = { NAME($subject, form: "of") } tulos { $score } on sen paras { -vkosta }{ $first } alkavassa tilastossa; edellinen paras oli { $former } { -vkolla }{ $former_week }.
    .v4 = Näin hyvää tulosta ei { NAME($subject, form: "of") } tilastossa ole ollut; luvut alkavat { -vkosta }{ $first }, ja edellinen paras oli { $former } { -vkolla }{ $former_week }.
    .v5 = { NAME($subject, form: "of") } edellinen paras, { -vkolla }{ $former_week } saatu { $former }, on parannettu: tulos on paras { -vkosta }{ $first } alkavassa tilastossa.
record-low =
    .headline = { $subject } jää tilaston heikoimpaan tulokseensa, { $score }
    .headline-2 = Tilaston heikoin tulos: { $subject } { POINTS($score, form: "ine") }
    .heading = { NAME($subject, form: "gen") } tulos on tilaston heikoin
    .heading-2 = Tilaston heikoin tulos: { $subject } { POINTS($score, form: "ine") }
    .lede = { NAME($subject, form: "of") } tulos { $score } on sen heikoin { -vkosta }{ $first } alkavassa tilastossa.
    .lede-2 = { $subject } sai { POINTS($score) }, heikoimman tuloksensa { -vkosta }{ $first } alkavassa tilastossa.
    .v1 = { NAME($subject, form: "of") } tulos { $score } on sen heikoin { -vkosta }{ $first } alkavassa tilastossa; edellinen heikoin oli { $former } { -vkolla }{ $former_week }.
    .v2 = Heikompaa tulosta kuin nyt saatu { $score } ei { NAME($subject, form: "gen") } tilastossa ole; luvut alkavat { -vkosta }{ $first }, ja edellinen heikoin oli { $former } { -vkolla }{ $former_week }.
record-equalled =
    .heading = { $subject } sivuaa tilaston parasta tulostaan
    .lede = { $subject } sai { POINTS($score) } ja sivuaa parasta tulostaan { -vkosta }{ $first } alkavassa tilastossa.
    .lede-2 = { NAME($subject, form: "of") } tulos { $score } on yhtä hyvä kuin sen paras, joka on { -vkolta }{ $former_week }.
    .v1 = { $subject } sivuaa parasta tulostaan { -vkosta }{ $first } alkavassa tilastossa: { $score } saatiin viimeksi { -vkolla }{ $former_week }.
    .v2 = { NAME($subject, form: "of") } tulos { $score } on yhtä hyvä kuin sen paras { -vkosta }{ $first } alkavassa tilastossa, viimeksi { -vkolla }{ $former_week }.
change-largest-since =
    .lede = Vähintään yhtä paljon { NAME($subject, form: "of") } tulos parani viikossa viimeksi { -vkolla }{ $since_week }.
    .lede-2 = { NAME($subject, form: "gen") } viikkoparannus oli suurin sitten { -vkon }{ $since_week }.
    .v1 = Vähintään yhtä paljon { NAME($subject, form: "of") } tulos parani viikossa viimeksi { -vkolla }{ $since_week }.
    .v2 = { NAME($subject, form: "of") } viikkoparannus oli suurin sitten { -vkon }{ $since_week }.
    .v3 = Parannus oli { NAME($subject, form: "gen") } suurin yhdessä viikossa sitten { -vkon }{ $since_week }.
change-largest-on-record =
    .lede = { NAME($subject, form: "of") } viikkoparannus oli suurin { -vkosta }{ $first } katkotta jatkuvassa tilastossa.
    .lede-2 = Näin paljon { NAME($subject, form: "gen") } tulos ei ole parantunut viikossa kertaakaan { -vkosta }{ $first } katkotta jatkuvassa tilastossa.
    .v1 = { NAME($subject, form: "of") } viikkoparannus oli suurin { -vkosta }{ $first } katkotta jatkuvassa tilastossa.
    .v2 = Näin paljon { NAME($subject, form: "of") } tulos ei ole parantunut viikossa kertaakaan { -vkosta }{ $first } katkotta jatkuvassa tilastossa.
    .v3 = Parannus oli { NAME($subject, form: "gen") } suurin yhdessä viikossa { -vkosta }{ $first } katkotta jatkuvassa tilastossa.
change-worst-since =
    .lede = Vähintään yhtä paljon { NAME($subject, form: "of") } tulos heikkeni viikossa viimeksi { -vkolla }{ $since_week }.
    .lede-2 = Heikennys oli { NAME($subject, form: "gen") } suurin yhdessä viikossa sitten { -vkon }{ $since_week }.
    .v1 = Vähintään yhtä paljon { NAME($subject, form: "gen") } tulos heikkeni viikossa viimeksi { -vkolla }{ $since_week }.
    .v2 = { NAME($subject, form: "of") } viikkoheikennys oli suurin sitten { -vkon }{ $since_week }.
change-worst-on-record =
    .lede = Heikennys oli { NAME($subject, form: "gen") } suurin yhdessä viikossa { -vkosta }{ $first } katkotta jatkuvassa tilastossa.
    .lede-2 = Näin paljon { NAME($subject, form: "of") } tulos ei ole heikentynyt viikossa kertaakaan { -vkosta }{ $first } katkotta jatkuvassa tilastossa.
    .v1 = Heikennys oli { NAME($subject, form: "gen") } suurin yhdessä viikossa { -vkosta }{ $first } katkotta jatkuvassa tilastossa.
    .v2 = Näin paljon { NAME($subject, form: "of") } tulos ei ole heikentynyt viikossa kertaakaan { -vkosta }{ $first } katkotta jatkuvassa tilastossa.
change-range-rises =
    .v1 = { NAME($subject, form: "gen") } viikkonousu on ollut viimeisten { COUNT($weeks, form: "gen") } viikon aikana { $low }–{ POINTS($high, form: "nom") }.
    .v2 = Viimeisten { COUNT($weeks, form: "gen") } viikon aikana { NAME($subject, form: "again") } on noussut joka viikko, vähintään { $low } ja enintään { POINTS($high) }.
    .v3 = Nousua on tullut joka viikko viimeisten { COUNT($weeks, form: "gen") } viikon aikana: { NAME($subject, form: "gen") } pienin nousu oli { $low } ja suurin { POINTS($high, form: "nom") }.
change-range-falls =
    .v1 = { NAME($subject, form: "gen") } viikkolasku on ollut viimeisten { COUNT($weeks, form: "gen") } viikon aikana { $low }–{ POINTS($high, form: "nom") }.
    .v2 = Viimeisten { COUNT($weeks, form: "gen") } viikon aikana { NAME($subject, form: "again") } on laskenut joka viikko, vähintään { $low } ja enintään { POINTS($high) }.
change-range-mixed =
    .v1 = Viimeisten { COUNT($weeks, form: "gen") } viikon aikana { NAME($subject, form: "gen") } viikkomuutokset ovat vaihdelleet { POINTS($fall, form: "gen") } laskusta { POINTS($rise, form: "gen") } nousuun.
    .v2 = { NAME($subject, form: "gen") } suurin viikkonousu viimeisten { COUNT($weeks, form: "gen") } viikon aikana on { POINTS($rise, form: "nom") } ja suurin lasku { $fall }.
    .v3 = { COUNT($weeks, form: "gen") } viime viikon suurin lasku on { NAME($subject, form: "gen") } kohdalla ollut { POINTS($fall, form: "nom") }, suurin nousu { $rise }.
    .v4 = Viikkomuutosten haarukka on { NAME($subject, form: "gen") } kohdalla viimeisten { COUNT($weeks, form: "gen") } viikon aikana ollut { POINTS($fall, form: "gen") } laskusta { POINTS($rise, form: "gen") } nousuun.

## Nousijat ja putoajat

mover-both =
    .headline = { $entity } nousee { COUNTED($places, "place") } { ORDINAL($place, form: "to") }
    .headline-2 = { $entity } parantaa tulostaan { POINTS($change) } ja nousee { COUNTED($places, "place") }
    .headline-3 = Suurin nousija: { $entity } { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }
    .heading = { $entity } nousee { COUNTED($places, "place") } { ORDINAL($place, form: "to") }
    .heading-2 = { $entity } nousee { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }
    .heading-3 = Suurin nousija: { $entity } { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }
    .lede = { $entity } nousi { WHERE($table) } eniten, { COUNTED($places, "place") } { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }, ja myös tulos parani eniten: { POINTS($change) } { POINTS($score, form: "ill") }.
    .lede-2 = Suurin nousija { WHERE($table) } on { NAME($entity, form: "full") }, joka nousi { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") } ja paransi eniten myös tulostaan, { POINTS($change) } { POINTS($score, form: "ill") }.
    .v1 = { $entity } paransi { WHERE($table) } eniten sekä tulostaan että sijoitustaan: { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }, kun tulos parani { POINTS($change) } { $since } ja on nyt { $score }.
    .v2 = Suurin nousija { WHERE($table) } oli sekä pisteillä että sijoituksella mitaten { NAME($entity, form: "full") }: { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }, kun tulos { $score } on { POINTS($change) } parempi { SINCE($since, form: "than") }.
    .v3 = Yksikään muu { KIND($table) } ei parantanut tulostaan { $since } yhtä paljon kuin { NAME($entity, form: "full") }, ei pisteissä eikä sijoituksessa: tulos on nyt { $score } eli { POINTS($change) } parempi, ja sijoitus nousi { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }.
    .v4 = { NAME($entity, form: "of") } parannus oli suurin { WHERE($table) } niin pisteissä kuin sijoituksessa: se nousi { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }, ja tulos { $score } on { POINTS($change) } parempi { SINCE($since, form: "than") }.
    .again = Yksikään muu { KIND($table) } ei noussut enempää kuin { COUNTED($next_places, "place") } eikä parantanut tulostaan enempää kuin { POINTS($next_change) }; { NAME($entity, form: "full") } ylitti molemmat.
    .again-2 = { NAME($entity, form: "of") } jälkeen suurin parannus { WHERE($table) } oli { POINTS($next_change, form: "nom") }, eikä yksikään muu { KIND($table) } noussut enempää kuin { COUNTED($next_places, "place") }.
mover-new-leader =
    .v1 = { $entity } paransi tulostaan { WHERE($table) } eniten, { POINTS($change) } { $since }.
    .v2 = Suurin parannus { WHERE($table) } oli { NAME($entity, form: "gen") }: { POINTS($change, form: "nom") } { $since }.
    .v3 = Yksikään muu { KIND($table) } ei parantanut tulostaan yhtä paljon kuin { NAME($entity, form: "again") }, jonka pistemäärä on { POINTS($change) } parempi { SINCE($since, form: "than") }.
    .v4 = Uusi ykkönen myös paransi tulostaan eniten { WHERE($table) }: { NAME($entity, form: "gen") } tulos on { POINTS($change) } parempi { SINCE($since, form: "than") }.
mover-gain =
    .heading = { $entity } parantaa tulostaan { POINTS($change) }
    .heading-2 = Suurin parannus: { $entity }, { POINTS($change) }
    .heading-3 = { NAME($entity, form: "gen") } tulos paranee { POINTS($change) }, nyt { $score }
    .v1 = { $entity } paransi tulostaan { WHERE($table) } eniten, { POINTS($change) }, ja on nyt { POINTS($score, form: "ine") }.
    .v2 = Suurin parannus { WHERE($table) } oli { NAME($entity, form: "of") }: { POINTS($change, form: "nom") }, nyt { $score }.
    .v3 = Yksikään muu { KIND($table) } ei parantanut tulostaan yhtä paljon kuin { NAME($entity, form: "full") }: { POINTS($change, form: "nom") }, nyt { $score }.
    .v4 = Eniten tulostaan paransi { WHERE($table) } { NAME($entity, form: "full") }: pistemäärä on nyt { $score }, mikä on { POINTS($change) } parempi { SINCE($since, form: "than") }.
mover-gain-shared =
    .v1 = { $entities } paransivat tulostaan { WHERE($table) } eniten, { $count ->
        [2] kumpikin
       *[other] kukin
    } { POINTS($change) }.
    .v2 = Suurimman parannuksen, { POINTS($change, form: "nom") } { $since }, jakavat { WHERE($table) } { $entities }.
    .v3 = Eniten tulostaan paransivat { WHERE($table) } { $entities }, { $count ->
        [2] kumpikin
       *[other] kukin
    } { POINTS($change) } { $since }.
mover-climb =
    .heading = { $entity } nousee { COUNTED($places, "place") }
    .heading-2 = { $entity } nousee { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }
    .v1 = { $entity } nousi { WHERE($table) } eniten sijoja, { COUNTED($places, "place") } { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }; tulos parani { POINTS($change) } ja on nyt { $score }.
    .v2 = Pisin nousu { WHERE($table) } oli { NAME($entity, form: "of") }: { COUNTED($places, "place") } { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }, kun tulos { $score } on { POINTS($change) } parempi { SINCE($since, form: "than") }.
    .v3 = Eniten sijoja nousi { WHERE($table) } { NAME($entity, form: "full") }: { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") } eli { COUNTED($places, "place") }, ja tulos { $score } on { POINTS($change) } parempi { SINCE($since, form: "than") }.
mover-fall-both =
    .heading = { $entity } putoaa { COUNTED($places, "place") } { ORDINAL($place, form: "to") }
    .heading-2 = { $entity } putoaa { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }
    .v1 = { $entity } heikensi { WHERE($table) } eniten sekä tulostaan että sijoitustaan: { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }, kun tulos { $score } on { POINTS($change) } huonompi { SINCE($since, form: "than") }.
    .v2 = Suurin putoaja { WHERE($table) } oli sekä pisteillä että sijoituksella mitaten { NAME($entity, form: "full") }: { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }, kun tulos { $score } on { POINTS($change) } huonompi { SINCE($since, form: "than") }.
    .v3 = { NAME($entity, form: "of") } heikennys oli suurin { WHERE($table) } niin pisteissä kuin sijoituksessa: se putosi { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }, ja tulos { $score } on { POINTS($change) } huonompi { SINCE($since, form: "than") }.
mover-fall =
    .heading = { NAME($entity, form: "gen") } tulos heikkenee { POINTS($change) }
    .heading-2 = Suurin heikennys: { $entity }, { POINTS($change) }
    .v1 = { NAME($entity, form: "of") } tulos heikkeni { WHERE($table) } eniten: { POINTS($change) }, ja se on nyt { $score }.
    .v2 = Suurin heikennys { WHERE($table) }, { POINTS($change, form: "nom") }, jätti { NAME($entity, form: "of") } tuloksen lukemaan { $score }.
    .v3 = Yksikään muu { KIND($table) } ei heikentänyt tulostaan yhtä paljon kuin { NAME($entity, form: "full") }: { POINTS($change, form: "nom") }, nyt { $score }.
    .v4 = Eniten heikkeni { WHERE($table) } { NAME($entity, form: "of") } tulos, joka on { POINTS($change) } huonompi { SINCE($since, form: "than") } ja nyt { $score }.
    .v5 = { $entity } heikensi tulostaan eniten { WHERE($table) }: { POINTS($change) }, nyt { $score }.
mover-fall-shared =
    .v1 = { $entities } heikensivät tulostaan { WHERE($table) } eniten, { $count ->
        [2] kumpikin
       *[other] kukin
    } { POINTS($change) }.
    .v2 = Suurimman heikennyksen, { POINTS($change, form: "nom") } { $since }, jakavat { WHERE($table) } { $entities }.
    .v3 = Eniten tulostaan heikensivät { WHERE($table) } { $entities }, { $count ->
        [2] kumpikin
       *[other] kukin
    } { POINTS($change) } { $since }.
mover-drop =
    .heading = { $entity } putoaa { COUNTED($places, "place") }
    .heading-2 = { $entity } putoaa { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }
    .v1 = { $entity } putosi { WHERE($table) } eniten sijoja, { COUNTED($places, "place") } { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }; tulos on { POINTS($change) } huonompi { SINCE($since, form: "than") }.
    .v2 = Pisin pudotus { WHERE($table) } oli { NAME($entity, form: "of") }: { COUNTED($places, "place") } { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }, kun tulos on { POINTS($change) } huonompi { SINCE($since, form: "than") }.
    .v3 = Eniten sijoja menetti { WHERE($table) } { NAME($entity, form: "full") }: { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") } eli { COUNTED($places, "place") }, ja tulos on { POINTS($change) } huonompi { SINCE($since, form: "than") }.
    .v4 = { NAME($entity, form: "of") } pudotus { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") } oli pisin { WHERE($table) }, { COUNTED($places, "place") }; tulos heikkeni { POINTS($change) } { $since }.

## Luokat

slide =
    .heading = { NAME($entity, form: "gen") } tulos heikkenee { ORDINAL($weeks, form: "par") } viikkoa peräkkäin
    .v1 = { $entity } on heikentänyt tulostaan nyt { COUNTED($weeks, "week") } peräkkäin.
    .v2 = { NAME($entity, form: "of") } tulos heikkeni jo { ORDINAL($weeks, form: "par") } viikkoa peräkkäin.
    .v3 = { $entity } on yksi { COUNT($alike, form: "ela") } { KIND($table, form: "elative") }, jotka ovat heikentäneet tulostaan nyt { COUNTED($weeks, "week") } peräkkäin.
    .v4 = Jo { COUNTED($weeks, "week") } peräkkäin tulostaan on heikentänyt { COUNTED($alike, $table) }, yhtenä niistä { NAME($entity, form: "full") }.
    .v5 = { NAME($others, form: "of") } tavoin { NAME($entity, form: "again") } on heikentänyt tulostaan nyt { COUNTED($weeks, "week") } peräkkäin.
    .v6 = { $entity } on heikentänyt tulostaan nyt { COUNTED($weeks, "week") } peräkkäin, samoin { $others }.
slide-at-least =
    .heading = { NAME($entity, form: "gen") } tulos heikkenee ainakin { ORDINAL($weeks, form: "par") } viikkoa peräkkäin
    .v1 = { $entity } on heikentänyt tulostaan nyt ainakin { COUNTED($weeks, "week") } peräkkäin.
    .v2 = { NAME($entity, form: "of") } tulos heikkeni ainakin { ORDINAL($weeks, form: "par") } viikkoa peräkkäin.
    .v3 = { $entity } on yksi { COUNT($alike, form: "ela") } { KIND($table, form: "elative") }, jotka ovat heikentäneet tulostaan nyt ainakin { COUNTED($weeks, "week") } peräkkäin.
    .v4 = Ainakin { COUNTED($weeks, "week") } peräkkäin tulostaan on heikentänyt { COUNTED($alike, $table) }, yhtenä niistä { NAME($entity, form: "full") }.
    .v5 = { NAME($others, form: "of") } tavoin { NAME($entity, form: "again") } on heikentänyt tulostaan nyt ainakin { COUNTED($weeks, "week") } peräkkäin.
    .v6 = { $entity } on heikentänyt tulostaan nyt ainakin { COUNTED($weeks, "week") } peräkkäin, samoin { $others }.
slide-ended =
    .v1 = { $entity } paransi tulostaan tilastossa ensimmäistä kertaa { -vkon }{ $first } jälkeen.
    .v2 = { $entity } oli sitä ennen heikentänyt tulostaan tilastossa yhtäjaksoisesti { -vkon }{ $first } jälkeen.
    .v3 = Tilastossa { -vkosta }{ $first } jatkunut { NAME($entity, form: "of") } tuloksen heikkeneminen katkesi nyt.
band-up =
    .heading = { $entity } nousee luokkaan ”{ $band }”
    .heading-2 = { $entity } nyt luokassa ”{ $band }”
    .v1 = { $entity } nousi { POINTS($score, form: "ade") } luokasta ”{ $former_band }” luokkaan ”{ $band }”.
    .v2 = { NAME($entity, form: "of") } tulos { $score } riittää nyt luokkaan ”{ $band }”; { SINCE($since, form: "was") } luokka oli ”{ $former_band }”.
    .v3 = Luokkaan ”{ $band }” nousi luokasta ”{ $former_band }” { NAME($entity, form: "full") }, jonka pistemäärä on { $score }.
    .group = Parempaan luokkaan nousivat { $items }.
    .group-2 = { $items } nousivat parempaan luokkaan.
    .item = { $entity } (luokasta ”{ $former_band }” luokkaan ”{ $band }”)
band-regained =
    .heading = { $entity } palaa luokkaan ”{ $band }”
    .heading-2 = { $entity } taas luokassa ”{ $band }”
    .v1 = { $entity } nousi { POINTS($score, form: "ade") } luokasta ”{ $former_band }” takaisin luokkaan ”{ $band }”, jossa se oli tilastossa viimeksi { -vkolla }{ $last }.
    .v2 = { NAME($entity, form: "of") } tulos { $score } riittää luokkaan ”{ $band }” tilastossa ensimmäistä kertaa sitten { -vkon }{ $last }; { SINCE($since, form: "was") } luokka oli ”{ $former_band }”.
    .v3 = Luokkaan ”{ $band }” palasi luokasta ”{ $former_band }” tilastossa ensimmäistä kertaa sitten { -vkon }{ $last } { NAME($entity, form: "full") }, jonka pistemäärä on { $score }.
    .group = Takaisin parempaan luokkaan nousivat { $items }.
    .group-2 = { $items } palasivat parempaan luokkaan.
    .group-3 = Luokkaan ”{ $band }” palasivat luokasta ”{ $former_band }” { $entity }, tilastossa ensimmäistä kertaa sitten { -vkon }{ $last }.
    .group-4 = { $entity } nousivat luokasta ”{ $former_band }” takaisin luokkaan ”{ $band }”, jossa ne olivat tilastossa viimeksi { -vkolla }{ $last }.
    .item = { $entity } (luokasta ”{ $former_band }” luokkaan ”{ $band }”)
    .group-5 = Luokkaan ”{ $band }” palasivat luokasta ”{ $former_band }” { $entity }.
band-down =
    .heading = { $entity } putoaa luokkaan ”{ $band }”
    .heading-2 = { $entity } ei enää luokassa ”{ $former_band }”
    .v1 = { $entity } putosi { POINTS($score, form: "ade") } luokasta ”{ $former_band }” luokkaan ”{ $band }”.
    .v2 = { NAME($entity, form: "of") } tulos { $score } vie nyt luokkaan ”{ $band }”; { SINCE($since, form: "was") } luokka oli ”{ $former_band }”.
    .v3 = Luokkaan ”{ $band }” putosi luokasta ”{ $former_band }” { NAME($entity, form: "full") }, jonka pistemäärä on { $score }.
    .group = Heikompaan luokkaan putosivat { $items }.
    .group-2 = { $items } putosivat heikompaan luokkaan.
    .item = { $entity } (luokasta ”{ $former_band }” luokkaan ”{ $band }”)
band-top =
    .v1 = Luokassa ”{ $band }” eli vähintään { POINTS($from, form: "ine") } on { COUNT($count) }: { $members }.
    .v2 = Luokkaan ”{ $band }” yltää vähintään { POINTS($from, form: "ade") } { COUNT($count) }: { $members }.
    .v3 = Luokan ”{ $band }” ja vähintään { POINTS($from) } on saanut { COUNT($count) }: { $members }.
    .v4 = Vähintään { POINTS($from, form: "gen") } tulos merkitsee luokkaa ”{ $band }”, ja siihen yltää { COUNT($count) }: { $members }.
    .v5 = Luokassa ”{ $band }” on { COUNT($count) }: { $members }.
band-middle =
    .v1 = Luokassa ”{ $band }”, vähintään { $from } mutta alle { POINTS($to) }, on { COUNT($count) }: { $members }.
    .v2 = Luokkaan ”{ $band }”, jonka tulokset ovat vähintään { $from } mutta alle { POINTS($to) }, sijoittuu { COUNT($count) }: { $members }.
    .v3 = Kun tulos on vähintään { $from } mutta alle { POINTS($to) }, luokka on ”{ $band }”; siinä on { COUNT($count) }: { $members }.
    .v4 = Tulos, joka on vähintään { $from } mutta alle { POINTS($to) }, merkitsee luokkaa ”{ $band }”, ja siinä on { COUNT($count) }: { $members }.
    .v5 = Luokassa ”{ $band }” on { COUNT($count) }: { $members }.
band-last =
    .v1 = Luokkaan ”{ $band }” eli alle { POINTS($to, form: "gen") } jää { COUNT($count) }: { $members }.
    .v2 = Alle { POINTS($to, form: "gen") } ja luokkaan ”{ $band }” jää { COUNT($count) }: { $members }.
    .v3 = Alle { POINTS($to, form: "gen") } tulosten luokka on ”{ $band }”, ja siinä on { COUNT($count) }: { $members }.
    .v4 = Alle { POINTS($to, form: "gen") } tulos merkitsee luokkaa ”{ $band }”, jossa on { COUNT($count) }: { $members }.
    .v5 = Luokassa ”{ $band }” on { COUNT($count) }: { $members }.
band-many =
    .v1 = Luokassa ”{ $band }” on { COUNT($count) } kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") }.
    .v2 = Kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") } luokkaan ”{ $band }” kuuluu { COUNT($count) }.
    .v3 = { COUNT($count) } kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") } on luokassa ”{ $band }”.
    .v4 = Luokan ”{ $band }” on saanut { COUNT($count) } kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") }.
band-same =
    .v1 = Luokka ”{ $band }” on ennallaan: siinä { $count ->
        [one] on sama ainoa nimi
       *[other] ovat samat { COUNTED($count, $table) }
    } { SINCE($since, form: "as") }.
    .v2 = Luokkaan ”{ $band }” { $count ->
        [one] kuuluu sama ainoa nimi
       *[other] kuuluvat samat { COUNTED($count, $table) }
    } { SINCE($since, form: "as") }.
    .v3 = Luokassa ”{ $band }” { $count ->
        [one] on
       *[other] ovat
    } niin nyt kuin { SINCE($since, form: "was") } { $members }.
    .v4 = Luokka ”{ $band }” on ennallaan: siihen { $count ->
        [one] kuuluu
       *[other] kuuluvat
    } { $members }.
    .v5 = Luokassa ”{ $band }” ei ole muutoksia, vaan siinä { $count ->
        [one] on
       *[other] ovat
    } yhä { $members }.
band-none-moved =
    .v1 = Yksikään { KIND($table) } ei ole eri luokassa { SINCE($since, form: "than") }.
    .v2 = Luokkien kokoonpano on täsmälleen sama { SINCE($since, form: "as") }.
    .v3 = { WHERE($table) } jokaisella on sama luokka { SINCE($since, form: "as") }.
band-empty =
    .v1 = Luokassa ”{ $band }” ei ole yhtään nimeä.
    .v2 = Luokka ”{ $band }” on tyhjä.

band-short =
    .v1 = Lähimpänä parempaa luokkaa on { $entity }: luokkaan ”{ $band }” puuttuu { POINTS($short) }.
    .v2 = { $entity } jäi vain { POINTS($short, form: "gen") } päähän luokasta ”{ $band }”.
    .v3 = Luokkaan ”{ $band }” puuttuu enää { POINTS($short) }, kun lähimpänä on { $entity }.
laggard =
    .v1 = { $entities } { $count ->
        [one] on ollut
       *[other] ovat olleet
    } luokassa ”{ $band }” nyt { COUNTED($weeks, "week") } peräkkäin.
    .v2 = Luokassa ”{ $band }” { $count ->
        [one] on ollut
       *[other] ovat olleet
    } nyt { COUNTED($weeks, "week") } peräkkäin { $entities }.
laggard-at-least =
    .v1 = { $entities } { $count ->
        [one] on ollut
       *[other] ovat olleet
    } luokassa ”{ $band }” ainakin { COUNTED($weeks, "week") } peräkkäin.
    .v2 = Ainakin { COUNTED($weeks, "week") } peräkkäin luokassa ”{ $band }” { $count ->
        [one] on ollut
       *[other] ovat olleet
    } { $entities }.

## Kuinka moni liikkui mihinkin suuntaan

breadth-against-fall =
    .heading = { COUNT($up) } { $up ->
        [one] osaindeksi
       *[other] osaindeksiä
    } nousee, silti pistemäärä laskee
    .lede = Vaikka { COUNT($total, form: "ela") } osaindeksistä nousi { COUNT($up) }, pistemäärä laski { POINTS($change) }.
    .lede-2 = Pistemäärä laski { POINTS($change) }, vaikka { COUNT($total, form: "ela") } osaindeksistä nousi { COUNT($up) }.
    .v1 = Vaikka { COUNT($total, form: "ela") } osaindeksistä { COUNT($up) } nousi ja { $down ->
        [0] yksikään ei laskenut
       *[other] { COUNT($down) } laski
    }, { NAME($subject, form: "of") } pistemäärä laski { POINTS($change) } { $since }.
    .v2 = { NAME($subject, form: "gen") } pistemäärä laski { POINTS($change) } { $since }, vaikka { COUNT($total, form: "ela") } osaindeksistä nousi { COUNT($up) } ja { $down ->
        [0] yksikään ei laskenut
       *[other] laski { COUNT($down) }
    }.
breadth-against-rise =
    .heading = { COUNT($down) } { $down ->
        [one] osaindeksi
       *[other] osaindeksiä
    } laskee, silti pistemäärä nousee
    .lede = Vaikka { COUNT($total, form: "ela") } osaindeksistä laski { COUNT($down) }, pistemäärä nousi { POINTS($change) }.
    .lede-2 = Pistemäärä nousi { POINTS($change) }, vaikka { COUNT($total, form: "ela") } osaindeksistä laski { COUNT($down) }.
    .v1 = Vaikka { COUNT($total, form: "ela") } osaindeksistä { COUNT($down) } laski ja { $up ->
        [0] yksikään ei noussut
       *[other] { COUNT($up) } nousi
    }, { NAME($subject, form: "of") } pistemäärä nousi { POINTS($change) } { $since }.
    .v2 = { NAME($subject, form: "gen") } pistemäärä nousi { POINTS($change) } { $since }, vaikka { COUNT($total, form: "ela") } osaindeksistä laski { COUNT($down) } ja { $up ->
        [0] yksikään ei noussut
       *[other] nousi { COUNT($up) }
    }.
components-all-up =
    .heading = { $total ->
        [2] Molemmat osaindeksit
       *[other] Kaikki { COUNT($total) } osaindeksiä
    } nousevat
    .lede = { $total ->
        [2] Molemmat osaindeksit
       *[other] Kaikki { COUNT($total) } osaindeksiä
    } nousivat.
    .lede-2 = Jokainen osaindekseistä nousi; niitä on { COUNT($total) }.
    .v1 = { $total ->
        [2] Molemmat osaindeksit
       *[other] Kaikki { COUNT($total) } osaindeksiä
    } nousivat { $since }.
    .v2 = { NAME($subject, form: "gen") } { $total ->
        [2] molemmat osaindeksit ovat
       *[other] kaikki { COUNT($total) } osaindeksiä ovat
    } nousseet { $since }.
components-up =
    .heading = { COUNT($up) } { $up ->
        [one] osaindeksi
       *[other] osaindeksiä
    } nousee, yksikään ei laske
    .heading-2 = { COUNT($total, form: "ela") } osaindeksistä nousee { COUNT($up) }
    .lede = { COUNT($total, form: "ela") } osaindeksistä nousi { COUNT($up) }, eikä yksikään laskenut.
    .lede-2 = Nousussa oli { COUNT($up) } kaikkiaan { COUNT($total, form: "ela") } osaindeksistä, eikä yksikään laskenut.
    .v1 = { NAME($subject, form: "gen") } { COUNT($total, form: "ela") } osaindeksistä { COUNT($up) } nousi { $since }, eikä yksikään laskenut.
    .v2 = { COUNT($total, form: "ela") } osaindeksistä { COUNT($up) } on noussut { $since }, eikä yksikään ole laskenut.
    .v3 = Nousussa { SINCE($since, form: "from") } on { COUNT($up) } kaikkiaan { COUNT($total, form: "ela") } osaindeksistä; laskussa ei ole yksikään.
    .v4 = Yksikään { NAME($subject, form: "gen") } { COUNT($total, form: "ela") } osaindeksistä ei laskenut { $since }, ja { COUNT($up) } nousi.
components-mixed =
    .heading = { COUNT($up) } { $up ->
        [one] osaindeksi
       *[other] osaindeksiä
    } nousee, { COUNT($down) } laskee
    .lede = { COUNT($total, form: "ela") } osaindeksistä nousi { COUNT($up) } ja laski { COUNT($down) }.
    .lede-2 = Osaindekseistä { COUNT($up) } nousi ja { COUNT($down) } laski; kaikkiaan niitä on { COUNT($total) }.
    .v1 = { NAME($subject, form: "gen") } { COUNT($total, form: "ela") } osaindeksistä { COUNT($up) } nousi { $since } ja { COUNT($down) } laski.
    .v2 = { COUNT($total, form: "ela") } osaindeksistä { COUNT($up) } on noussut { $since }, { COUNT($down) } laskenut{ $same ->
        [0] {""}
       *[other] {" "}ja { COUNT($same) } pysynyt ennallaan
    }.
    .v3 = Nousussa { SINCE($since, form: "from") } on { COUNT($up) } ja laskussa { COUNT($down) } kaikkiaan { COUNT($total, form: "ela") } osaindeksistä.
    .v4 = Suunta vaihteli osaindekseittäin: { COUNT($total, form: "ela") } osaindeksistä { COUNT($up) } nousi ja { COUNT($down) } laski { $since }.
components-down =
    .heading = { COUNT($down) } { $down ->
        [one] osaindeksi
       *[other] osaindeksiä
    } laskee, yksikään ei nouse
    .lede = { COUNT($total, form: "ela") } osaindeksistä laski { COUNT($down) }, eikä yksikään noussut.
    .lede-2 = Laskussa oli { COUNT($down) } kaikkiaan { COUNT($total, form: "ela") } osaindeksistä, eikä yksikään noussut.
    .v1 = { NAME($subject, form: "gen") } { COUNT($total, form: "ela") } osaindeksistä { COUNT($down) } laski { $since }, eikä yksikään noussut.
    .v2 = { COUNT($total, form: "ela") } osaindeksistä { COUNT($down) } on laskenut { $since }, eikä yksikään ole noussut.
components-all-down =
    .heading = { $total ->
        [2] Molemmat osaindeksit
       *[other] Kaikki { COUNT($total) } osaindeksiä
    } laskevat
    .lede = { $total ->
        [2] Molemmat osaindeksit
       *[other] Kaikki { COUNT($total) } osaindeksiä
    } laskivat.
    .lede-2 = Jokainen osaindekseistä laski; niitä on { COUNT($total) }.
    .v1 = { $total ->
        [2] Molemmat osaindeksit
       *[other] Kaikki { COUNT($total) } osaindeksiä
    } laskivat { $since }.
    .v2 = { NAME($subject, form: "gen") } { $total ->
        [2] molemmat osaindeksit ovat
       *[other] kaikki { COUNT($total) } osaindeksiä ovat
    } laskeneet { $since }.
components-unchanged =
    .heading = Yksikään osaindeksi ei muutu
    .lede = { $total ->
        [2] Kumpikaan osaindeksi ei muuttunut.
       *[other] Yksikään { COUNT($total, form: "ela") } osaindeksistä ei muuttunut.
    }
    .lede-2 = { $total ->
        [2] Molemmat osaindeksit
       *[other] Kaikki { COUNT($total) } osaindeksiä
    } pysyivät paikallaan.
    .v1 = { $total ->
        [2] Kumpikaan osaindeksi ei muuttunut { $since }.
       *[other] Yksikään { COUNT($total, form: "ela") } osaindeksistä ei muuttunut { $since }.
    }
    .v2 = { $total ->
        [2] Molemmat osaindeksit
       *[other] Kaikki { COUNT($total) } osaindeksiä
    } ovat täsmälleen samat { SINCE($since, form: "as") }.
table-moves =
    .heading = { COUNT($better) } parantaa tulostaan, { COUNT($worse) } heikentää sitä
    .heading-2 = Tulostaan parantaa { COUNT($better) }, heikentää { COUNT($worse) }
    .v1 = Kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") } { COUNT($better) } paransi tulostaan { $since } ja { COUNT($worse) } heikensi sitä.
    .v2 = Tulostaan { SINCE($since, form: "from") } parantaneita on { COUNT($better) } ja heikentäneitä { COUNT($worse) }, kun mukana on { COUNTED($total, $table) }.
    .v3 = { SINCE($since, form: "from") } tulostaan paransi { COUNT($better) } ja heikensi { COUNT($worse) } kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") }.
    .v4 = Parempaan suuntaan { SINCE($since, form: "from") } liikkui { COUNT($better) } ja huonompaan { COUNT($worse) } kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") }.
table-none-worse =
    .heading = Yksikään ei heikkene { WHERE($table) }
    .heading-2 = Yksikään tulos ei heikkene { WHERE($table) }
    .v1 = { $same ->
        [0] Kaikki { COUNTED($total, $table) } paransivat tulostaan { $since }.
       *[other] { COUNT($total, form: "ela") } { KIND($table, form: "elative") } { COUNT($better) } paransi tulostaan { $since }, eikä yksikään heikentänyt sitä.
    }
    .v2 = Yksikään { KIND($table) } ei heikentänyt tulostaan { $since }: { $same ->
        [0] kaikki { COUNT($total) } paransivat sitä.
       *[other] sitä paransi { COUNT($better) } kaikkiaan { COUNT($total, form: "ela") }.
    }
table-none-better =
    .heading = Yksikään ei paranna tulostaan { WHERE($table) }
    .heading-2 = Yksikään tulos ei parane { WHERE($table) }
    .v1 = { $same ->
        [0] Kaikki { COUNTED($total, $table) } heikensivät tulostaan { $since }.
       *[other] { COUNT($total, form: "ela") } { KIND($table, form: "elative") } { COUNT($worse) } heikensi tulostaan { $since }, eikä yksikään parantanut sitä.
    }
    .v2 = Yksikään { KIND($table) } ei parantanut tulostaan { $since }: { $same ->
        [0] kaikki { COUNT($total) } heikensivät sitä.
       *[other] sitä heikensi { COUNT($worse) } kaikkiaan { COUNT($total, form: "ela") }.
    }
bottom-only-worse =
    .heading = { $count ->
        [one] Viimeinen heikentää
       *[other] { COUNT($count) } viimeistä heikentää
    } tulostaan, muut eivät
    .v1 = { $count ->
        [one] Tulostaan heikensi { WHERE($table) } ainoastaan taulukon viimeinen.
       *[other] Tulostaan heikensivät { WHERE($table) } juuri ne { COUNT($count) }, jotka ovat taulukon viimeisinä, eikä yksikään muu.
    }
    .v2 = Heikennystä { SINCE($since, form: "from") } tuli vain taulukon loppupäässä: { $count ->
        [one] viimeisen
       *[other] { COUNT($count, form: "gen") } viimeisen
    } tulos heikkeni, muiden ei.
bottom-turned-better =
    .heading = { $count ->
        [one] Viimeinen parantaa
       *[other] { COUNT($count) } viimeistä parantaa
    } tulostaan { $weeks ->
        [one] viikon
       *[other] { COUNT($weeks, form: "gen") } viikon
    } heikennysten jälkeen
    .lede = { $count ->
        [one] Viimeinen
       *[other] Kaikki { COUNT($count) } viimeistä
    } { WHERE($table) } { $count ->
        [one] paransi
       *[other] paransivat
    } tulostaan { $weeks ->
        [one] viikon jälkeen, jona
       *[other] { COUNT($weeks, form: "gen") } viikon jälkeen, joina
    } { $count ->
        [one] sen
       *[other] kaikkien
    } tulos oli heikentynyt.
    .v1 = { $count ->
        [one] Viimeinen
       *[other] Kaikki { COUNT($count) } viimeistä
    } { WHERE($table) } { $count ->
        [one] paransi
       *[other] paransivat
    } tulostaan, vähintään { $low } ja enintään { POINTS($high) }, { $weeks ->
        [one] viikon jälkeen, jona
       *[other] { COUNT($weeks, form: "gen") } viikon jälkeen, joina
    } { $count ->
        [one] sen
       *[other] kaikkien
    } tulos oli heikentynyt.
    .v2 = { $weeks ->
        [one] Viikon jälkeen, jona
       *[other] { COUNT($weeks, form: "gen") } viikon jälkeen, joina
    } { $count ->
        [one] sen
       *[other] kaikkien
    } tulos oli heikentynyt, { $count ->
        [one] viimeinen
       *[other] kaikki { COUNT($count) } viimeistä
    } { WHERE($table) } { $count ->
        [one] paransi
       *[other] paransivat
    } tulostaan, vähintään { $low } ja enintään { POINTS($high) }.
bottom-turned-worse =
    .heading = { $count ->
        [one] Viimeinen heikentää
       *[other] { COUNT($count) } viimeistä heikentää
    } tulostaan { $weeks ->
        [one] viikon
       *[other] { COUNT($weeks, form: "gen") } viikon
    } parannusten jälkeen
    .lede = { $count ->
        [one] Viimeinen
       *[other] Kaikki { COUNT($count) } viimeistä
    } { WHERE($table) } { $count ->
        [one] heikensi
       *[other] heikensivät
    } tulostaan { $weeks ->
        [one] viikon jälkeen, jona
       *[other] { COUNT($weeks, form: "gen") } viikon jälkeen, joina
    } { $count ->
        [one] sen
       *[other] kaikkien
    } tulos oli parantunut.
    .v1 = { $count ->
        [one] Viimeinen
       *[other] Kaikki { COUNT($count) } viimeistä
    } { WHERE($table) } { $count ->
        [one] heikensi
       *[other] heikensivät
    } tulostaan, vähintään { $low } ja enintään { POINTS($high) }, { $weeks ->
        [one] viikon jälkeen, jona
       *[other] { COUNT($weeks, form: "gen") } viikon jälkeen, joina
    } { $count ->
        [one] sen
       *[other] kaikkien
    } tulos oli parantunut.
    .v2 = { $weeks ->
        [one] Viikon jälkeen, jona
       *[other] { COUNT($weeks, form: "gen") } viikon jälkeen, joina
    } { $count ->
        [one] sen
       *[other] kaikkien
    } tulos oli parantunut, { $count ->
        [one] viimeinen
       *[other] kaikki { COUNT($count) } viimeistä
    } { WHERE($table) } { $count ->
        [one] heikensi
       *[other] heikensivät
    } tulostaan, vähintään { $low } ja enintään { POINTS($high) }.

## Osaindeksit: nimi on genetiivissä sanan pistemäärä tai osaindeksissä edellä; luettelossa perusmuodossa

contribution-most =
    .heading = { NAME($component, form: "gen") } pistemäärä nousee { POINTS($part) }
    .heading-2 = Eniten nousua { NAME($component, form: "gen") } osaindeksissä
    .heading-3 = { NAME($component, form: "gen") } osuus noususta suurin
    .v1 = Suurin osuus noususta, { $part } kaikkiaan { POINTS($change, form: "ela") }, tuli { NAME($component, form: "gen") } osaindeksistä, jossa tulos on nyt { $value }/{ $max } ({ $share }).
    .v2 = { NAME($component, form: "gen") } osuus noususta oli suurin, { $part } kaikkiaan { POINTS($change, form: "ela") }, ja tulos on nyt { $value }/{ $max } ({ $share }).
    .v3 = Kaikkiaan { POINTS($change, form: "gen") } noususta suurin osuus, { $part }, kertyi { NAME($component, form: "gen") } osaindeksissä; tulos on nyt { $value }/{ $max } ({ $share }).
    .v4 = Eniten nousua kertyi { NAME($component, form: "gen") } osaindeksissä, { $part } kaikkiaan { POINTS($change, form: "ela") }; tulos on nyt { $value }/{ $max } ({ $share }).
    .v5 = Suurin osuus noususta, { $part } kaikkiaan { POINTS($change, form: "ela") }, tuli { NAME($component, form: "gen") } osaindeksistä, jossa tulos on nyt { $value }.
contribution-whole =
    .heading = Koko nousu { NAME($component, form: "gen") } osaindeksistä
    .v1 = Koko { POINTS($change, form: "gen") } nousu tuli { NAME($component, form: "gen") } osaindeksistä, jossa tulos on nyt { $value }/{ $max } ({ $share }); muu pysyi ennallaan.
    .v2 = Vain { NAME($component, form: "gen") } pistemäärä muuttui: se nousi { POINTS($change) } ja on nyt { $value }/{ $max } ({ $share }).
    .v3 = Koko { POINTS($change, form: "gen") } nousu tuli { NAME($component, form: "gen") } osaindeksistä, jossa tulos on nyt { $value }; muu pysyi ennallaan.
loss-most =
    .heading = { NAME($component, form: "gen") } pistemäärä laskee { POINTS($part) }
    .heading-2 = Eniten laskua { NAME($component, form: "gen") } osaindeksissä
    .v1 = Suurin osuus laskusta, { $part } kaikkiaan { POINTS($change, form: "ela") }, tuli { NAME($component, form: "gen") } osaindeksistä, jossa tulos on nyt { $value }/{ $max } ({ $share }).
    .v2 = { NAME($component, form: "gen") } osuus laskusta oli suurin, { $part } kaikkiaan { POINTS($change, form: "ela") }, ja tulos on nyt { $value }/{ $max } ({ $share }).
    .v3 = Suurin osuus laskusta, { $part } kaikkiaan { POINTS($change, form: "ela") }, tuli { NAME($component, form: "gen") } osaindeksistä, jossa tulos on nyt { $value }.
loss-whole =
    .heading = Koko lasku { NAME($component, form: "gen") } osaindeksistä
    .v1 = Koko { POINTS($change, form: "gen") } lasku tuli { NAME($component, form: "gen") } osaindeksistä, jossa tulos on nyt { $value }/{ $max } ({ $share }); muu pysyi ennallaan.
    .v2 = Vain { NAME($component, form: "gen") } pistemäärä muuttui: se laski { POINTS($change) } ja on nyt { $value }/{ $max } ({ $share }).
    .v3 = Koko { POINTS($change, form: "gen") } lasku tuli { NAME($component, form: "gen") } osaindeksistä, jossa tulos on nyt { $value }; muu pysyi ennallaan.
contribution-mixed-up =
    .v1 = Nousuja kertyi yhteensä { POINTS($gains, form: "nom") } ja laskuja { $losses }, joten pistemäärä nousi { $change }.
    .v2 = Kun { POINTS($gains, form: "nom") } nousua ja { $losses } laskua lasketaan yhteen, { NAME($subject, form: "gen") } pistemäärä nousi { POINTS($change) }.
contribution-mixed-down =
    .v1 = Laskuja kertyi yhteensä { POINTS($losses, form: "nom") } ja nousuja { $gains }, joten pistemäärä laski { $change }.
    .v2 = Kun { POINTS($losses, form: "nom") } laskua ja { $gains } nousua lasketaan yhteen, { NAME($subject, form: "gen") } pistemäärä laski { POINTS($change) }.
contribution-offset =
    .heading = Nousut ja laskut kumoavat toisensa
    .v1 = Nousut, yhteensä { POINTS($gains, form: "nom") }, ja yhtä suuret laskut kumosivat toisensa.
    .v2 = Nousuja ja laskuja kertyi kumpiakin { POINTS($gains, form: "nom") }, joten { NAME($subject, form: "gen") } pistemäärä on yhä { $score }.
component-maximum-reached =
    .headline = { $subject } saa täydet pisteet { NAME($component, form: "gen") } osaindeksissä
    .headline-2 = { $component } täynnä: { $subject } saa { POINTS($max) }
    .heading = Täydet pisteet { NAME($component, form: "gen") } osaindeksissä
    .lede = { $subject } on saanut { NAME($component, form: "gen") } osaindeksissä täydet { POINTS($max) }.
    .lede-2 = { NAME($subject, form: "of") } tulos { NAME($component, form: "gen") } osaindeksissä on nyt täydet { POINTS($max, form: "nom") }.
    .v1 = { NAME($component, form: "gen") } osaindeksissä { POINTS($change, form: "gen") } nousu riitti täyteen pistemäärään, { POINTS($max, form: "ill") }.
    .v2 = { NAME($component, form: "gen") } pistemäärä nousi { POINTS($change) } ja on nyt täysi, { POINTS($max, form: "nom") }.
    .v3 = { $component } on { POINTS($change, form: "gen") } nousun jälkeen täysissä pisteissä ({ $max }).
component-maximum-regained =
    .headline = { $subject } saa taas täydet pisteet { NAME($component, form: "gen") } osaindeksissä
    .headline-2 = { $component } taas täynnä: { $subject } saa { POINTS($max) }
    .heading = Taas täydet pisteet { NAME($component, form: "gen") } osaindeksissä
    .lede = { $subject } on saanut { NAME($component, form: "gen") } osaindeksissä jälleen täydet { POINTS($max) }.
    .lede-2 = { NAME($subject, form: "of") } tulos { NAME($component, form: "gen") } osaindeksissä on jälleen täydet { POINTS($max, form: "nom") }.
    .v1 = { NAME($component, form: "gen") } osaindeksiin toi { POINTS($change, form: "gen") } nousu jälleen täydet { POINTS($max) }, tilastossa ensimmäistä kertaa sitten { -vkon }{ $last }.
    .v2 = { NAME($component, form: "gen") } pistemäärä nousi { POINTS($change) } ja on jälleen täysi, { POINTS($max, form: "nom") }; edellisen kerran se oli sitä tilastossa { -vkolla }{ $last }.
    .v3 = { $component } on { POINTS($change, form: "gen") } nousun jälkeen jälleen täysissä pisteissä ({ $max }), tilastossa ensimmäistä kertaa sitten { -vkon }{ $last }.
component-lowest =
    .heading = { NAME($component, form: "gen") } pistemäärä alimmillaan { -vkosta }{ $first } alkavassa tilastossa
    .v1 = { NAME($component, form: "gen") } pistemäärä laski { POINTS($change) } { $since } ja on nyt { $value }/{ $max } ({ $share }), alin { -vkosta }{ $first } alkavassa tilastossa.
    .v2 = Näin alhaalla { NAME($component, form: "gen") } pistemäärä ei ole ollut kertaakaan { -vkosta }{ $first } alkavassa tilastossa: se laski { POINTS($change) } { $since } ja on nyt { $value }/{ $max } ({ $share }).
    .v3 = { NAME($component, form: "gen") } pistemäärä laski { POINTS($change) } { $since } ja on nyt { $value }, alin { -vkosta }{ $first } alkavassa tilastossa.
component-most-up =
    .heading = { NAME($component, form: "gen") } pistemäärä nousee { POINTS($change) }
    .heading-2 = Eniten nousua { NAME($component, form: "gen") } osaindeksissä
    .heading-3 = { NAME($component, form: "gen") } pistemäärä nousee eniten
    .v1 = { NAME($component, form: "gen") } pistemäärä nousi eniten, { POINTS($change) }, ja on { $value }/{ $max } ({ $share }).
    .v2 = Suurin nousu oli { NAME($component, form: "gen") } osaindeksissä: { POINTS($change, form: "nom") }, nyt { $value }/{ $max } ({ $share }).
    .v3 = Eniten nousua kertyi { NAME($component, form: "gen") } osaindeksissä: lisäystä tuli { POINTS($change, form: "nom") }, ja tulos on { $value }/{ $max } ({ $share }).
    .v4 = Osaindekseistä eniten nousi { $component }: { POINTS($change) }, ja tulos on nyt { $value }/{ $max } ({ $share }).
    .v5 = { NAME($component, form: "gen") } pistemäärä nousi eniten, { POINTS($change) }, ja on nyt { $value }.
component-up =
    .v1 = { NAME($component, form: "gen") } pistemäärä nousi { POINTS($change) } ja on { $value }/{ $max } ({ $share }).
    .v2 = { NAME($component, form: "gen") } osaindeksissä nousua kertyi { POINTS($change, form: "nom") }; tulos on { $value }/{ $max } ({ $share }).
    .v3 = Nousua { POINTS($change, form: "nom") } tuli { NAME($component, form: "gen") } osaindeksiin, jossa tulos on { $value }/{ $max } ({ $share }).
    .v4 = Lisäystä tuli { POINTS($change, form: "nom") } { NAME($component, form: "gen") } osaindeksiin, jonka tulos on { $value }/{ $max } ({ $share }).
    .v5 = { NAME($component, form: "gen") } pistemäärä nousi { POINTS($change) } ja on nyt { $value }.
    .group = Nousussa olivat { $items }.
    .group-2 = Pistemäärä nousi kohdissa { $items }.
    .group-3 = Lisää pisteitä kertyi kohdissa { $items }.
    .group-4 = Nousua toivat { $items }.
    .item = { $component } ({ $change } lisää, nyt { $value }/{ $max })
    .item-2 = { $component } ({ $change } lisää, nyt { $value })
component-most-down =
    .heading = { NAME($component, form: "gen") } pistemäärä laskee { POINTS($change) }
    .heading-2 = Eniten laskua { NAME($component, form: "gen") } osaindeksissä
    .v1 = { NAME($component, form: "gen") } pistemäärä laski eniten, { POINTS($change) }, ja on { $value }/{ $max } ({ $share }).
    .v2 = Suurin lasku oli { NAME($component, form: "gen") } osaindeksissä: { POINTS($change, form: "nom") }, nyt { $value }/{ $max } ({ $share }).
    .v3 = { NAME($component, form: "gen") } pistemäärä laski eniten, { POINTS($change) }, ja on nyt { $value }.
component-down =
    .v1 = { NAME($component, form: "gen") } pistemäärä laski { POINTS($change) } ja on { $value }/{ $max } ({ $share }).
    .v2 = { NAME($component, form: "gen") } osaindeksissä laskua kertyi { POINTS($change, form: "nom") }; tulos on { $value }/{ $max } ({ $share }).
    .v3 = Laskua { POINTS($change, form: "nom") } tuli { NAME($component, form: "gen") } osaindeksissä, jossa tulos on { $value }/{ $max } ({ $share }).
    .v4 = { NAME($component, form: "gen") } pistemäärä laski { POINTS($change) } ja on nyt { $value }.
    .group = Laskussa olivat { $items }.
    .group-2 = Pistemäärä laski kohdissa { $items }.
    .item = { $component } ({ $change } vähemmän, nyt { $value }/{ $max })
    .item-2 = { $component } ({ $change } vähemmän, nyt { $value })
component-unchanged =
    .v1 = { NAME($component, form: "gen") } pistemäärä pysyi ennallaan: { $value }/{ $max } ({ $share }).
    .v2 = { NAME($component, form: "gen") } osaindeksissä ei tullut muutosta; tulos on { $value }/{ $max } ({ $share }).
    .v3 = Ennallaan on { NAME($component, form: "gen") } pistemäärä, { $value }/{ $max } ({ $share }).
    .v4 = { NAME($component, form: "gen") } pistemäärä pysyi ennallaan: { $value }.
    .group = Ennallaan pysyivät { $items }.
    .group-2 = Pistemäärä ei muuttunut kohdissa { $items }.
    .group-3 = Muutosta ei tullut kohdissa { $items }.
    .group-4 = Paikallaan olivat { $items }.
    .item = { $component } ({ $value }/{ $max })
    .item-2 = { $component } ({ $value })
component-value =
    .v1 = { NAME($component, form: "gen") } pistemäärä on { $value }/{ $max } ({ $share }).
    .v2 = { NAME($component, form: "gen") } osaindeksissä tulos on { $value }/{ $max } ({ $share }).
    .v3 = { NAME($component, form: "gen") } pistemäärä on { $value }.
    .group = Osaindeksien tulokset olivat seuraavat: { $items }.
    .group-2 = Osaindekseittäin pisteitä kertyi näin: { $items }.
    .item = { $component } { $value }/{ $max } ({ $share })
    .item-2 = { $component } { $value }
component-at-maximum =
    .v1 = { NAME($component, form: "gen") } pistemäärä on täysi, { POINTS($max, form: "nom") }, eikä lisää voi saada.
    .v2 = Lisää ei voi saada { NAME($component, form: "gen") } osaindeksissä, jossa koossa ovat täydet { POINTS($max, form: "nom") }.
    .v3 = Täydet { POINTS($max, form: "nom") } ovat koossa { NAME($component, form: "gen") } osaindeksissä, eikä parannettavaa jää.
    .group = Täydet pisteet ovat koossa kohdissa { $items }.
    .item = { $component } (enimmäismäärä { $max })
component-near-maximum =
    .v1 = { NAME($component, form: "gen") } pistemäärä jää enimmäismäärästä { $max } vain { POINTS($short) }.
    .v2 = { NAME($component, form: "gen") } osaindeksissä lisää voi saada enää { POINTS($short) }, kun enimmäismäärä on { $max }.
    .v3 = Enimmäismäärästä { $max } puuttuu { NAME($component, form: "gen") } osaindeksissä vain { POINTS($short, form: "nom") }.
    .group = Vain vähän on enää saatavissa kohdissa { $items }.
    .group-2 = Lähellä enimmäismäärää ovat { $items }.
    .group-3 = Lisää voi saada enää vähän kohdissa { $items }.
    .group-4 = Enimmäismäärästä puuttuu vain vähän kohdissa { $items }.
    .item = { $component } ({ $short } vaille { $max })

## Mitä voisi saada lisää

potential-most =
    .v1 = Eniten parannettavaa on { NAME($component, form: "gen") } osaindeksissä, jossa koossa on { $value }/{ $max } ({ $share }): jos osuus olisi { PERCENT($goal) }, { NAME($subject, form: "gen") } pistemäärä olisi { POINTS($gain) } suurempi, kun muu pysyisi ennallaan.
    .v2 = { NAME($component, form: "gen") } tulos on { $value }/{ $max } ({ $share }), ja siinä on eniten parannettavaa. Jos osuus olisi { PERCENT($goal) }, { NAME($subject, form: "again") } saisi { POINTS($gain) } lisää, kun muu pysyisi ennallaan.
    .v3 = Eniten lisäpisteitä olisi tarjolla { NAME($component, form: "gen") } osaindeksissä. Nyt koossa on { $value }/{ $max } ({ $share }); jos osuus olisi { PERCENT($goal) }, { NAME($subject, form: "again") } saisi { POINTS($gain) } lisää muun pysyessä ennallaan.
    .v4 = Suurin parannuksen vara on { NAME($component, form: "gen") } osaindeksissä, jonka tulos on { $value }/{ $max } ({ $share }). Osuuden ollessa { PERCENT($goal) } { NAME($subject, form: "gen") } pistemäärä olisi { POINTS($gain) } suurempi, jos muu pysyisi ennallaan.
potential-shared =
    .v1 = Eniten parannettavaa on kohdissa { $components }: kussakin { PERCENT($goal) } enimmäismäärästä toisi { POINTS($gain) } lisää, jos { NAME($subject, form: "again") } pysyisi muuten ennallaan.
    .v2 = Yhtä paljon ja eniten lisäpisteitä olisi tarjolla kohdissa { $components }: { NAME($subject, form: "again") } saisi kustakin { POINTS($gain) }, jos osuus olisi { PERCENT($goal) } ja muu pysyisi ennallaan.
potential-lead =
    .v1 = Etumatka kasvaisi silloin { POINTS($margin, form: "ela") } { POINTS($margin_then, form: "ill") }, jos muut pysyisivät paikallaan.
    .v2 = Jos muut pysyisivät paikallaan, etumatka olisi silloin { POINTS($margin_then, form: "nom") }, kun se nyt on { $margin }.
    .v3 = Silloin johto venyisi { POINTS($margin, form: "ela") } { POINTS($margin_then, form: "ill") }, jos muut pysyisivät paikallaan.
    .v4 = Muiden pysyessä paikallaan se kasvattaisi etumatkan { POINTS($margin_then, form: "ill") }, kun se nyt on { $margin }.

## Erot

spread =
    .v1 = { COUNT($count, form: "gen") } parhaan { KIND($table, form: "genitive") } ensimmäistä ja viimeistä erottaa { POINTS($spread, form: "nom") }.
    .v2 = Ensimmäisen ja viimeisen ero on { COUNT($count, form: "gen") } parhaan { KIND($table, form: "genitive") } joukossa { POINTS($spread, form: "nom") }.
    .v3 = { WHERE($table) } { COUNT($count) } parasta mahtuu { POINTS($spread, form: "gen") } sisään.
    .v4 = Väliä ensimmäisestä viimeiseen on { COUNT($count, form: "gen") } parhaan { KIND($table, form: "genitive") } kesken { POINTS($spread, form: "nom") }.
spread-narrower =
    .heading = { COUNT($count) } parasta lähempänä toisiaan
    .heading-2 = Ero kapenee { COUNT($count, form: "gen") } parhaan kesken
    .v1 = { COUNT($count, form: "gen") } parhaan { KIND($table, form: "genitive") } ensimmäistä ja viimeistä erottaa { POINTS($spread, form: "nom") }, vähemmän { SINCE($since, form: "than") } ({ $former_spread }).
    .v2 = Ero { COUNT($count, form: "gen") } parhaan kesken kapeni { WHERE($table) }: ensimmäisestä viimeiseen on nyt { POINTS($spread, form: "nom") }, kun matkaa { SINCE($since, form: "was") } oli { $former_spread }.
    .v3 = { WHERE($table) } { COUNT($count) } parasta on lähempänä toisiaan { SINCE($since, form: "than") }: ero ensimmäisestä viimeiseen kutistui { POINTS($former_spread, form: "ela") } { POINTS($spread, form: "ill") }.
    .v4 = Ensimmäisen ja viimeisen ero on { COUNT($count, form: "gen") } parhaan { KIND($table, form: "genitive") } joukossa nyt { POINTS($spread, form: "nom") }; { SINCE($since, form: "was") } se oli suurempi, { $former_spread }.
spread-wider =
    .v1 = { COUNT($count, form: "gen") } parhaan { KIND($table, form: "genitive") } ensimmäistä ja viimeistä erottaa { POINTS($spread, form: "nom") }, enemmän { SINCE($since, form: "than") } ({ $former_spread }).
    .v2 = Ero { COUNT($count, form: "gen") } parhaan kesken kasvoi { WHERE($table) }: ensimmäisestä viimeiseen on nyt { POINTS($spread, form: "nom") }, kun matkaa { SINCE($since, form: "was") } oli { $former_spread }.
    .v3 = { WHERE($table) } { COUNT($count) } parasta on kauempana toisistaan { SINCE($since, form: "than") }: ero ensimmäisestä viimeiseen kasvoi { POINTS($former_spread, form: "ela") } { POINTS($spread, form: "ill") }.
    .v4 = Ensimmäisen ja viimeisen ero on { COUNT($count, form: "gen") } parhaan { KIND($table, form: "genitive") } joukossa nyt { POINTS($spread, form: "nom") }; { SINCE($since, form: "was") } se oli pienempi, { $former_spread }.
group-gap =
    .v1 = { COUNT($bottom, form: "gen") } viimeisen keskiarvo jää { WHERE($table) } { POINTS($gap) } jälkeen { COUNT($top, form: "gen") } parhaan keskiarvosta.
    .v2 = Keskiarvoin mitattuna { COUNT($bottom) } viimeistä on { POINTS($gap) } { COUNT($top, form: "gen") } parhaan jäljessä.
    .v3 = Ero { COUNT($top, form: "gen") } parhaan ja { COUNT($bottom, form: "gen") } viimeisen keskiarvojen välillä on { WHERE($table) } { POINTS($gap, form: "nom") }.
    .v4 = Häntäpää on { POINTS($gap) } kärkeä jäljessä, kun verrataan { COUNT($bottom, form: "gen") } viimeisen ja { COUNT($top, form: "gen") } parhaan keskiarvoja.
group-gap-narrower =
    .heading = Kärjen ja häntäpään ero kapenee
    .v1 = { COUNT($bottom, form: "gen") } viimeisen keskiarvo jää { WHERE($table) } { POINTS($gap) } jälkeen { COUNT($top, form: "gen") } parhaan keskiarvosta, vähemmän { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = Keskiarvoin mitattuna { COUNT($bottom) } viimeistä on { POINTS($gap) } { COUNT($top, form: "gen") } parhaan jäljessä; { SINCE($since, form: "was") } ero oli suurempi, { $former_gap }.
    .v3 = Ero { COUNT($top, form: "gen") } parhaan ja { COUNT($bottom, form: "gen") } viimeisen keskiarvojen välillä kapeni { WHERE($table) } { POINTS($former_gap, form: "ela") } { POINTS($gap, form: "ill") }.
    .v4 = Häntäpää tuli lähemmäs kärkeä: { COUNT($bottom, form: "gen") } viimeisen ja { COUNT($top, form: "gen") } parhaan keskiarvojen ero on { POINTS($gap, form: "nom") }, kun se { SINCE($since, form: "was") } oli { $former_gap }.
group-gap-wider =
    .heading = Kärjen ja häntäpään ero kasvaa
    .v1 = { COUNT($bottom, form: "gen") } viimeisen keskiarvo jää { WHERE($table) } { POINTS($gap) } jälkeen { COUNT($top, form: "gen") } parhaan keskiarvosta, enemmän { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = Keskiarvoin mitattuna { COUNT($bottom) } viimeistä on { POINTS($gap) } { COUNT($top, form: "gen") } parhaan jäljessä; { SINCE($since, form: "was") } ero oli pienempi, { $former_gap }.
    .v3 = Ero { COUNT($top, form: "gen") } parhaan ja { COUNT($bottom, form: "gen") } viimeisen keskiarvojen välillä kasvoi { WHERE($table) } { POINTS($former_gap, form: "ela") } { POINTS($gap, form: "ill") }.
    .v4 = Häntäpää jäi kauemmas kärjestä: { COUNT($bottom, form: "gen") } viimeisen ja { COUNT($top, form: "gen") } parhaan keskiarvojen ero on { POINTS($gap, form: "nom") }, kun se { SINCE($since, form: "was") } oli { $former_gap }.

converging =
    .heading = Ensimmäinen ja viimeinen lähentyvät viikko viikolta
    .v1 = Ensimmäisen ja viimeisen ero on kutistunut { WHERE($table) } { COUNTED($weeks, "week") } peräkkäin: { -vkolla }{ $first } se oli { POINTS($former_spread, form: "nom") }, nyt { $spread }.
    .v2 = Jo { COUNTED($weeks, "week") } peräkkäin ero ensimmäisestä viimeiseen on pienentynyt { WHERE($table) }: se on nyt { POINTS($spread, form: "nom") }, { -vkolla }{ $first } vielä { $former_spread }.
diverging-ended =
    .v1 = Ensimmäisen ja viimeisen ero on { WHERE($table) } pienentynyt { POINTS($former_spread, form: "ela") } { POINTS($spread, form: "ill") } kasvettuaan sitä ennen { COUNTED($weeks, "week") } peräkkäin.
    .v2 = Ero ensimmäisestä viimeiseen kasvoi { WHERE($table) } { COUNTED($weeks, "week") } peräkkäin, { POINTS($former_spread, form: "ill") }, mutta nyt se on pienentynyt: väliä on { POINTS($spread, form: "nom") }.
converging-ended =
    .v1 = Ensimmäisen ja viimeisen ero on { WHERE($table) } kasvanut { POINTS($former_spread, form: "ela") } { POINTS($spread, form: "ill") } pienennyttyään sitä ennen { COUNTED($weeks, "week") } peräkkäin.
    .v2 = Ero ensimmäisestä viimeiseen pieneni { WHERE($table) } { COUNTED($weeks, "week") } peräkkäin, { POINTS($former_spread, form: "ill") }, mutta nyt se on kasvanut: väliä on { POINTS($spread, form: "nom") }.
diverging =
    .heading = Ensimmäinen ja viimeinen etääntyvät viikko viikolta
    .v1 = Ensimmäisen ja viimeisen ero on kasvanut { WHERE($table) } { COUNTED($weeks, "week") } peräkkäin: { -vkolla }{ $first } se oli { POINTS($former_spread, form: "nom") }, nyt { $spread }.
    .v2 = Jo { COUNTED($weeks, "week") } peräkkäin ero ensimmäisestä viimeiseen on kasvanut { WHERE($table) }: se on nyt { POINTS($spread, form: "nom") }, { -vkolla }{ $first } vielä { $former_spread }.
    .v3 = { WHERE($table) } ensimmäinen ja viimeinen ovat etääntyneet toisistaan { COUNTED($weeks, "week") } peräkkäin: väliä on { POINTS($spread, form: "nom") }, kun sitä { -vkolla }{ $first } oli { $former_spread }.
    .v4 = Väliä ensimmäisestä viimeiseen on { WHERE($table) } nyt { POINTS($spread, form: "nom") }, kun { -vkolla }{ $first } sitä oli { $former_spread }; ero on kasvanut { COUNTED($weeks, "week") } peräkkäin.
outlier-ahead =
    .heading = { $entity } kaukana muiden edellä
    .v1 = { $entity } on kaukana muiden edellä: tulos { $score } on { POINTS($distance) } parempi kuin { COUNT($total, form: "gen") } { KIND($table, form: "genitive") } mediaani { $median }.
    .v2 = { NAME($entity, form: "of") } tulos { $score } erottuu muista: se on { POINTS($distance) } parempi kuin { COUNT($total, form: "gen") } { KIND($table, form: "genitive") } mediaani ({ $median }).
outlier-behind =
    .heading = { $entity } jää kauas muista
    .v1 = { $entity } jää kauas muista: tulos { $score } on { POINTS($distance) } huonompi kuin { COUNT($total, form: "gen") } { KIND($table, form: "genitive") } mediaani { $median }.
    .v2 = { NAME($entity, form: "of") } tulos { $score } jää kauas muista: se on { POINTS($distance) } huonompi kuin { COUNT($total, form: "gen") } { KIND($table, form: "genitive") } mediaani ({ $median }).
    .v3 = Kauas muista jää { NAME($entity, form: "full") }, jonka tulos { $score } on { POINTS($distance) } huonompi kuin { COUNT($total, form: "gen") } { KIND($table, form: "genitive") } mediaani { $median }.
    .v4 = Muista kaukana on { NAME($entity, form: "full") }: tulos { $score } jää { POINTS($distance) } { COUNT($total, form: "gen") } { KIND($table, form: "genitive") } mediaanista { $median }.
outliers-ahead =
    .v1 = { $entities } ovat kaukana muiden edellä; { COUNT($total, form: "gen") } { KIND($table, form: "genitive") } mediaani on { $median }.
    .v2 = Kaukana muiden edellä ovat { $entities }, kun { COUNT($total, form: "gen") } { KIND($table, form: "genitive") } mediaani on { $median }.
outliers-behind =
    .v1 = { $entities } jäävät kauas muista; { COUNT($total, form: "gen") } { KIND($table, form: "genitive") } mediaani on { $median }.
    .v2 = Kauas muista jäävät { $entities }, kun { COUNT($total, form: "gen") } { KIND($table, form: "genitive") } mediaani on { $median }.

## Tavoitteet

target-component-open =
    .v1 = { $owner } tavoittelee { NAME($component, form: "gen") } osaindeksissä { POINTS($reach) } { -vkon }{ $deadline } loppuun mennessä. Nyt tulos on { $value }, joten matkaa on { $need } eli keskimäärin vähintään { POINTS($pace, form: "nom") } viikossa.
    .v2 = Tavoite { NAME($component, form: "gen") } osaindeksissä on { POINTS($reach, form: "nom") } { -vkon }{ $deadline } loppuun mennessä; nykyisestä tuloksesta { $value } matkaa on { $need } eli keskimäärin vähintään { POINTS($pace, form: "nom") } viikossa.
target-component-hard =
    .v1 = { $owner } tavoittelee { NAME($component, form: "gen") } osaindeksissä { POINTS($reach) } { -vkon }{ $deadline } loppuun mennessä. Nykyiseen tulokseen { $value } pitäisi tulla parannusta keskimäärin vähintään { POINTS($pace, form: "nom") } viikossa; suurin viikkoparannus tilastossa on { $best }.
    .v2 = { NAME($owner, form: "of") } tavoite { NAME($component, form: "gen") } osaindeksissä on { POINTS($reach, form: "nom") } { -vkon }{ $deadline } loppuun mennessä. Nyt tulos on { $value }, ja tavoite vaatii keskimäärin vähintään { POINTS($pace) } viikossa, enemmän kuin tilaston suurin viikkoparannus ({ $best }).
    .v3 = Tavoite { NAME($component, form: "gen") } osaindeksissä on { POINTS($reach, form: "nom") } { -vkon }{ $deadline } loppuun mennessä. Nykytuloksen ollessa { $value } se vaatii keskimäärin vähintään { POINTS($pace) } viikossa, enemmän kuin tilaston suurin viikkoparannus ({ $best }).
    .v4 = { -vkon }{ $deadline } loppuun mennessä { NAME($owner, form: "full") } haluaa yltää { NAME($component, form: "gen") } osaindeksissä { POINTS($reach, form: "ill") }. Nyt tulos on { $value }, joten parannusta pitäisi tulla keskimäärin vähintään { POINTS($pace, form: "nom") } viikossa, kun tilaston suurin viikkoparannus on { $best }.
target-component-reached =
    .v1 = Tavoite, { POINTS($reach, form: "nom") }, on saavutettu { NAME($component, form: "gen") } osaindeksissä.
    .v2 = { $owner } on saavuttanut { NAME($component, form: "gen") } osaindeksissä tavoitteensa, { POINTS($reach) }.
    .v3 = { NAME($owner, form: "of") } tavoite, { POINTS($reach, form: "nom") }, on saavutettu { NAME($component, form: "gen") } osaindeksissä.
target-component-missed =
    .v1 = { NAME($component, form: "gen") } osaindeksissä tavoite, { POINTS($reach, form: "nom") } { -vkon }{ $deadline } loppuun mennessä, jäi saavuttamatta: tulos on { $value }, ja matkaa jäi { POINTS($need, form: "nom") }.
    .v2 = { $owner } ei yltänyt { NAME($component, form: "gen") } osaindeksissä tavoitteeseensa, { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä: tulos on { $value }, ja matkaa jäi { POINTS($need, form: "nom") }.
    .v3 = { NAME($owner, form: "of") } tavoite { NAME($component, form: "gen") } osaindeksissä jäi saavuttamatta: { -vkon }{ $deadline } loppuun mennessä piti olla koossa { POINTS($reach, form: "nom") }, mutta tulos on { $value } ja matkaa jäi { $need }.
target-component-overdue =
    .v1 = { NAME($component, form: "gen") } osaindeksissä tavoite, { POINTS($reach, form: "nom") } { -vkon }{ $deadline } loppuun mennessä, on yhä saavuttamatta: tulos on { $value }, ja matkaa on { POINTS($need, form: "nom") }.
    .v2 = { $component } on nyt { POINTS($value, form: "ine") }; tavoitteeseen, { POINTS($reach, form: "ill") } jo { -vkon }{ $deadline } loppuun mennessä, on matkaa { POINTS($need, form: "nom") }.
    .v3 = Määräaika päättyi jo { -vkolla }{ $deadline }, mutta { NAME($owner, form: "of") } tavoitteesta, { POINTS($reach, form: "ela") } { NAME($component, form: "gen") } osaindeksissä, puuttuu yhä { POINTS($need, form: "nom") }: tulos on nyt { $value }.
    .v4 = { NAME($component, form: "gen") } osaindeksin piti yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä, mutta tulos on nyt { $value } eli vielä { POINTS($need) } tavoitteesta jäljessä.
    .v5 = { $owner } ei vieläkään yllä { NAME($component, form: "gen") } osaindeksissä tavoitteeseen, jonka määräaika päättyi { -vkolla }{ $deadline }: { POINTS($reach, form: "ela") } puuttuu { POINTS($need, form: "nom") }, ja tulos on { $value }.
    .v6 = { NAME($owner, form: "of") } tavoite { NAME($component, form: "gen") } osaindeksissä, { POINTS($reach, form: "nom") } { -vkon }{ $deadline } loppuun mennessä, on yhä saavuttamatta: tulos on { $value }, ja matkaa on { POINTS($need, form: "nom") }.
target-component-late =
    .v1 = Tavoite, { POINTS($reach, form: "nom") } { NAME($component, form: "gen") } osaindeksissä, on saavutettu { COUNTED($weeks, "week") } myöhässä: määräaika päättyi { -vkolla }{ $deadline }.
    .v2 = { $component } on yltänyt { POINTS($reach, form: "ill") } { COUNTED($weeks, "week") } myöhässä; tavoitteeseen oli määrä päästä { -vkon }{ $deadline } loppuun mennessä.
target-entity-open =
    .v1 = { $owner } on asettanut { NAME($entity, form: "gen") } tavoitteeksi { POINTS($reach) } { -vkon }{ $deadline } loppuun mennessä. Nyt tulos on { $value }, joten matkaa on { $need } eli keskimäärin vähintään { POINTS($pace, form: "nom") } viikossa.
    .v2 = { NAME($entity, form: "gen") } tavoite on { POINTS($reach, form: "nom") } { -vkon }{ $deadline } loppuun mennessä; nykyisestä tuloksesta { $value } matkaa on { $need } eli keskimäärin vähintään { POINTS($pace, form: "nom") } viikossa.
target-entity-hard =
    .v1 = { $owner } on asettanut { NAME($entity, form: "gen") } tavoitteeksi { POINTS($reach) } { -vkon }{ $deadline } loppuun mennessä. Nykyiseen tulokseen { $value } pitäisi tulla parannusta keskimäärin vähintään { POINTS($pace, form: "nom") } viikossa; suurin viikkoparannus tilastossa on { $best }.
    .v2 = { NAME($entity, form: "gen") } tavoite on { POINTS($reach, form: "nom") } { -vkon }{ $deadline } loppuun mennessä. Nykytuloksen ollessa { $value } se vaatii keskimäärin vähintään { POINTS($pace) } viikossa, enemmän kuin tilaston suurin viikkoparannus ({ $best }).
target-entity-reached =
    .v1 = { $entity } on saavuttanut tavoitteen, { POINTS($reach) }.
    .v2 = { NAME($entity, form: "gen") } tavoite, { POINTS($reach, form: "nom") }, on saavutettu.
target-entity-missed =
    .v1 = { $entity } ei yltänyt tavoitteeseen, { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä: tulos on { $value }, ja matkaa jäi { POINTS($need, form: "nom") }.
    .v2 = { NAME($entity, form: "gen") } tavoite, { POINTS($reach, form: "nom") } { -vkon }{ $deadline } loppuun mennessä, jäi saavuttamatta: tulos on { $value }, ja matkaa jäi { POINTS($need, form: "nom") }.
target-entity-overdue =
    .v1 = { $entity } ei ole vieläkään yltänyt tavoitteeseen, { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä: tulos on { $value }, ja matkaa on { POINTS($need, form: "nom") }.
    .v2 = { NAME($entity, form: "of") } piti yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä, mutta tulos on nyt { $value } eli vielä { POINTS($need) } tavoitteesta jäljessä.
    .v3 = Määräaika päättyi jo { -vkolla }{ $deadline }, mutta { NAME($entity, form: "of") } tavoitteesta, { POINTS($reach, form: "ela") }, puuttuu yhä { POINTS($need, form: "nom") }: tulos on nyt { $value }.
target-entity-late =
    .v1 = { $entity } on yltänyt tavoitteeseen, { POINTS($reach, form: "ill") }, { COUNTED($weeks, "week") } myöhässä: määräaika päättyi { -vkolla }{ $deadline }.
    .v2 = { NAME($entity, form: "gen") } tavoite, { POINTS($reach, form: "nom") } { -vkon }{ $deadline } loppuun mennessä, on saavutettu { COUNTED($weeks, "week") } myöhässä.
target-group-open =
    .v1 = { $owner } on asettanut { COUNT($count, form: "gen") } { KIND($table, form: "genitive") } tavoitteeksi { POINTS($reach) } { -vkon }{ $deadline } loppuun mennessä. Toistaiseksi { $there ->
        [0] yksikään ei ole
       *[other] { COUNT($there) } on
    } yltänyt siihen, ja kauimpana olevan tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v2 = { -vkon }{ $deadline } loppuun mennessä { COUNT($count, form: "gen") } { KIND($table, form: "genitive") } pitäisi yltää { POINTS($reach, form: "ill") }; toistaiseksi { $there ->
        [0] yksikään ei ole
       *[other] { COUNT($there) } on
    } päässyt tavoitteeseen, ja kauimpana olevan tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v3 = { $owner } on asettanut { COUNT($count, form: "gen") } { KIND($table, form: "genitive") } tavoitteeksi { POINTS($reach) } { -vkon }{ $deadline } loppuun mennessä. Toistaiseksi { $there ->
        [0] yksikään ei ole
       *[other] { COUNT($there) } on
    } yltänyt siihen, ja kauimpana olevan { NAME($furthest, form: "of") } tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v4 = { -vkon }{ $deadline } loppuun mennessä { COUNT($count, form: "gen") } { KIND($table, form: "genitive") } pitäisi yltää { POINTS($reach, form: "ill") }; toistaiseksi { $there ->
        [0] yksikään ei ole
       *[other] { COUNT($there) } on
    } päässyt tavoitteeseen, ja kauimpana on { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
target-group-reached =
    .v1 = Tavoitteeseen, { POINTS($reach, form: "ill") }, ovat yltäneet kaikki { COUNTED($count, $table) }, joille se asetettiin.
    .v2 = Kaikki { COUNTED($count, $table) }, joiden tavoite oli { POINTS($reach, form: "nom") }, ovat yltäneet siihen.
    .headline = Kaikki { COUNT($count) } yltävät tavoitteeseen, { POINTS($reach, form: "ill") }
    .heading = Kaikki { COUNT($count) } yltävät tavoitteeseen, { POINTS($reach, form: "ill") }
    .lede = Kaikki { COUNTED($count, $table) }, joiden tavoite oli { POINTS($reach, form: "nom") }, ovat yltäneet siihen.
target-group-missed =
    .v1 = { COUNT($count, form: "gen") } { KIND($table, form: "genitive") } tavoite, { POINTS($reach, form: "nom") } { -vkon }{ $deadline } loppuun mennessä, jäi saavuttamatta: { $there ->
        [0] yksikään ei yltänyt
       *[other] { COUNT($there) } ylsi
    } siihen, ja kauimmas jääneen tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v2 = Tavoitteeseen, { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä, { $there ->
        [0] ei yltänyt yksikään
       *[other] ylsi { COUNT($there) }
    } kaikkiaan { COUNT($count, form: "ela") } { KIND($table, form: "elative") }; kauimmas jääneen tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v3 = { COUNT($count, form: "gen") } { KIND($table, form: "genitive") } tavoite, { POINTS($reach, form: "nom") } { -vkon }{ $deadline } loppuun mennessä, jäi saavuttamatta: { $there ->
        [0] yksikään ei yltänyt
       *[other] { COUNT($there) } ylsi
    } siihen, ja kauimmas jääneen { NAME($furthest, form: "of") } tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v4 = Tavoitteeseen, { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä, { $there ->
        [0] ei yltänyt yksikään
       *[other] ylsi { COUNT($there) }
    } kaikkiaan { COUNT($count, form: "ela") } { KIND($table, form: "elative") }; kauimmas jäi { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
    .headline = { $there ->
        [0] Yksikään { COUNT($count, form: "ela") } { KIND($table, form: "elative") } ei yllä
       *[other] Vain { COUNT($there) } kaikkiaan { COUNT($count, form: "ela") } { KIND($table, form: "elative") } yltää
    } tavoitteeseen, { POINTS($reach, form: "ill") }
    .heading = Lähimpänä tavoitetta { $nearest }, kauimpana { $furthest }
    .heading-2 = { $there ->
        [0] Yksikään { COUNT($count, form: "ela") } { KIND($table, form: "elative") } ei yllä
       *[other] Vain { COUNT($there) } kaikkiaan { COUNT($count, form: "ela") } { KIND($table, form: "elative") } yltää
    } tavoitteeseen, { POINTS($reach, form: "ill") }
    .lede = { COUNT($count, form: "gen") } { KIND($table, form: "genitive") } tavoite, { POINTS($reach, form: "nom") } { -vkon }{ $deadline } loppuun mennessä, jäi saavuttamatta: { $there ->
        [0] yksikään ei yltänyt
       *[other] vain { COUNT($there) } ylsi
    } siihen.
    .v5 = Tavoitteeseen, { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä, ei yltänyt yksikään { COUNT($count, form: "ela") } { KIND($table, form: "elative") }: lähimmäksi pääsi { NAME($nearest, form: "full") } ({ $highest }), ja kauimmas jäi { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
target-group-overdue =
    .v1 = { COUNT($count, form: "gen") } { KIND($table, form: "genitive") } piti yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä; tähän mennessä { $there ->
        [0] yksikään ei ole
       *[other] { COUNT($there) } on
    } päässyt tavoitteeseen, ja kauimpana olevan tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v2 = Määräaika päättyi { -vkolla }{ $deadline }, mutta { POINTS($reach, form: "ill") } { $there ->
        [0] ei ole vieläkään yltänyt yksikään
       *[other] on toistaiseksi yltänyt { COUNT($there) } kaikkiaan
    } { COUNT($count, form: "ela") } { KIND($table, form: "elative") }; kauimpana olevan tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v3 = { COUNT($count, form: "gen") } { KIND($table, form: "genitive") } piti yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä; tähän mennessä { $there ->
        [0] yksikään ei ole
       *[other] { COUNT($there) } on
    } päässyt tavoitteeseen, ja kauimpana olevan { NAME($furthest, form: "of") } tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v4 = Määräaika päättyi { -vkolla }{ $deadline }, mutta { POINTS($reach, form: "ill") } { $there ->
        [0] ei ole vieläkään yltänyt yksikään
       *[other] on toistaiseksi yltänyt { COUNT($there) } kaikkiaan
    } { COUNT($count, form: "ela") } { KIND($table, form: "elative") }; kauimpana on { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
    .v5 = Tavoitteesta, { POINTS($reach, form: "ela") } { -vkon }{ $deadline } loppuun mennessä, { $count ->
        [one] on yhä jäljessä { KIND($table) }, jolle se asetettiin
       *[other] { $there ->
            [0] ovat yhä jäljessä kaikki { COUNTED($count, $table) }
           *[other] on yhä jäljessä { COUNT($short) } kaikkiaan { COUNT($count, form: "ela") } { KIND($table, form: "elative") }
        }
    }: kauimpana on { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
target-group-late =
    .v1 = { $count ->
        [one] { KIND($table) }, jonka piti yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä, on yltänyt
       *[other] Kaikki { COUNTED($count, $table) }, joiden piti yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä, ovat yltäneet
    } siihen { COUNTED($weeks, "week") } myöhässä.
    .v2 = Tavoite, { POINTS($reach, form: "nom") } { -vkon }{ $deadline } loppuun mennessä, on saavutettu { COUNTED($weeks, "week") } myöhässä: siihen { $count ->
        [one] on yltänyt { KIND($table) }, jolle se asetettiin
       *[other] ovat nyt yltäneet kaikki { COUNTED($count, $table) }, joille se asetettiin
    }.
target-bottom-set =
    .v1 = { $owner } on asettanut tavoitteen, jonka mukaan { $count ->
        [one] se, joka nyt on viimeisenä { WHERE($table) }, yltää
       *[other] ne { COUNT($count) }, jotka nyt ovat viimeisinä { WHERE($table) }, yltävät
    } { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä{ $there ->
        [0] {""}
       *[other] ; perillä on jo { COUNT($there) }
    }. Kauimpana olevan tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v2 = { $count ->
        [one] Sen, joka nyt on viimeisenä
       *[other] Niiden { COUNT($count, form: "gen") }, jotka nyt ovat viimeisinä
    } { WHERE($table) }, pitäisi yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä{ $there ->
        [0] {""}
       *[other] ; perillä on jo { COUNT($there) }
    }. Kauimpana olevan tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v3 = { $owner } on asettanut tavoitteen, jonka mukaan { $count ->
        [one] se, joka nyt on viimeisenä { WHERE($table) }, yltää
       *[other] ne { COUNT($count) }, jotka nyt ovat viimeisinä { WHERE($table) }, yltävät
    } { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä{ $there ->
        [0] {""}
       *[other] ; perillä on jo { COUNT($there) }
    }. Kauimpana olevan { NAME($furthest, form: "of") } tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v4 = { NAME($owner, form: "of") } uusi tavoite koskee tämänhetkisiä viimeisiä { WHERE($table) }: { $count ->
        [one] viimeisen
       *[other] { COUNT($count, form: "gen") } viimeisen
    } pitäisi yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä{ $there ->
        [0] {""}
       *[other] ; perillä on jo { COUNT($there) }
    }. Kauimpana on { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
target-bottom-open =
    .v1 = { $owner } haluaa, että { $count ->
        [one] se, joka oli viimeisenä { WHERE($table) } { -vkolla }{ $set }, yltää
       *[other] ne { COUNT($count) }, jotka olivat viimeisinä { WHERE($table) } { -vkolla }{ $set }, yltävät
    } { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä. Toistaiseksi { $there ->
        [0] yksikään ei ole
       *[other] { COUNT($there) } on
    } päässyt tavoitteeseen, ja kauimpana olevan tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v2 = { $count ->
        [one] Sen, joka oli viimeisenä
       *[other] Niiden { COUNT($count, form: "gen") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }, pitäisi yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä; toistaiseksi { $there ->
        [0] yksikään ei ole
       *[other] { COUNT($there) } on
    } päässyt tavoitteeseen, ja kauimpana olevan tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v3 = { NAME($owner, form: "of") } tavoite on, että { -vkon }{ $deadline } loppuun mennessä { POINTS($reach, form: "ill") } { $count ->
        [one] yltää se, joka oli viimeisenä { WHERE($table) } { -vkolla }{ $set }
       *[other] yltävät ne { COUNT($count) }, jotka olivat viimeisinä { WHERE($table) } { -vkolla }{ $set }
    }. Perillä { $there ->
        [0] ei ole vielä yksikään
       *[other] on nyt { COUNT($there) }
    }, ja kauimpana olevan tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v4 = Tavoite, jonka asetti { NAME($owner, form: "full") }, koskee { -vkon }{ $set } viimeisiä { WHERE($table) }: { $count ->
        [one] viimeisen
       *[other] { COUNT($count, form: "gen") } viimeisen
    } pitäisi yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä. Toistaiseksi { $there ->
        [0] yksikään ei ole
       *[other] { COUNT($there) } on
    } perillä, ja kauimpana olevan tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v5 = { $owner } haluaa, että { $count ->
        [one] se, joka oli viimeisenä { WHERE($table) } { -vkolla }{ $set }, yltää
       *[other] ne { COUNT($count) }, jotka olivat viimeisinä { WHERE($table) } { -vkolla }{ $set }, yltävät
    } { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä. Toistaiseksi { $there ->
        [0] yksikään ei ole
       *[other] { COUNT($there) } on
    } päässyt tavoitteeseen, ja kauimpana olevan { NAME($furthest, form: "of") } tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v6 = { $count ->
        [one] Sen, joka oli viimeisenä
       *[other] Niiden { COUNT($count, form: "gen") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }, pitäisi yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä; toistaiseksi { $there ->
        [0] yksikään ei ole
       *[other] { COUNT($there) } on
    } päässyt tavoitteeseen, ja kauimpana on { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
    .v7 = { NAME($owner, form: "of") } tavoite on, että { -vkon }{ $deadline } loppuun mennessä { POINTS($reach, form: "ill") } { $count ->
        [one] yltää se, joka oli viimeisenä { WHERE($table) } { -vkolla }{ $set }
       *[other] yltävät ne { COUNT($count) }, jotka olivat viimeisinä { WHERE($table) } { -vkolla }{ $set }
    }. Perillä { $there ->
        [0] ei ole vielä yksikään
       *[other] on nyt { COUNT($there) }
    }, ja kauimpana olevan { NAME($furthest, form: "of") } tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v8 = Tavoite, jonka asetti { NAME($owner, form: "full") }, koskee { -vkon }{ $set } viimeisiä { WHERE($table) }: { $count ->
        [one] viimeisen
       *[other] { COUNT($count, form: "gen") } viimeisen
    } pitäisi yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä. Toistaiseksi { $there ->
        [0] yksikään ei ole
       *[other] { COUNT($there) } on
    } perillä, ja kauimpana on { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
target-bottom-reached =
    .v1 = Tavoitteeseen, { POINTS($reach, form: "ill") }, { $count ->
        [one] on yltänyt se, joka oli viimeisenä { WHERE($table) } { -vkolla }{ $set }
       *[other] ovat yltäneet kaikki { COUNT($count) }, jotka olivat viimeisinä { WHERE($table) } { -vkolla }{ $set }
    }.
    .v2 = { $count ->
        [one] Se, joka oli viimeisenä { WHERE($table) } { -vkolla }{ $set }, on yltänyt
       *[other] Kaikki { COUNT($count) }, jotka olivat viimeisinä { WHERE($table) } { -vkolla }{ $set }, ovat yltäneet
    } tavoitteeseen eli { POINTS($reach, form: "ill") }.
    .headline = { $count ->
        [one] Viimeisenä ollut yltää
       *[other] Kaikki { COUNT($count) } viimeisenä ollutta yltävät
    } tavoitteeseen, { POINTS($reach, form: "ill") }
    .heading = { $count ->
        [one] Viimeisenä ollut yltää
       *[other] Kaikki { COUNT($count) } viimeisenä ollutta yltävät
    } tavoitteeseen, { POINTS($reach, form: "ill") }
    .lede = Tavoitteeseen, { POINTS($reach, form: "ill") }, { $count ->
        [one] on yltänyt se, joka oli viimeisenä { WHERE($table) } { -vkolla }{ $set }
       *[other] ovat yltäneet kaikki { COUNT($count) }, jotka olivat viimeisinä { WHERE($table) } { -vkolla }{ $set }
    }.
target-bottom-missed =
    .v1 = { $count ->
        [one] Sen, joka oli viimeisenä
       *[other] Niiden { COUNT($count, form: "gen") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }, piti yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä, mutta { $there ->
        [0] yksikään ei yltänyt
       *[other] vain { COUNT($there) } ylsi
    } siihen, ja kauimmas jääneen tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v2 = { $count ->
        [one] Siitä, joka oli viimeisenä
       *[other] Niistä { COUNT($count, form: "ela") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }, { $there ->
        [0] yksikään ei yltänyt
       *[other] { COUNT($there) } ylsi
    } { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä; kauimmas jääneen tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v3 = { $count ->
        [one] Sen, joka oli viimeisenä
       *[other] Niiden { COUNT($count, form: "gen") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }, piti yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä, mutta { $there ->
        [0] yksikään ei yltänyt
       *[other] vain { COUNT($there) } ylsi
    } siihen, ja kauimmas jääneen { NAME($furthest, form: "of") } tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v4 = { $count ->
        [one] Siitä, joka oli viimeisenä
       *[other] Niistä { COUNT($count, form: "ela") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }, { $there ->
        [0] yksikään ei yltänyt
       *[other] { COUNT($there) } ylsi
    } { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä; kauimmas jäi { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
    .headline = { $there ->
        [0] Yksikään { COUNT($count, form: "ela") } viimeisestä ei yllä
       *[other] Vain { COUNT($there) } kaikkiaan { COUNT($count, form: "ela") } viimeisestä yltää
    } tavoitteeseen, { POINTS($reach, form: "ill") }
    .heading = Lähimpänä tavoitetta { $nearest }, kauimpana { $furthest }
    .heading-2 = { $there ->
        [0] Yksikään { COUNT($count, form: "ela") } viimeisestä ei yllä
       *[other] Vain { COUNT($there) } kaikkiaan { COUNT($count, form: "ela") } viimeisestä yltää
    } tavoitteeseen, { POINTS($reach, form: "ill") }
    .lede = { $count ->
        [one] Sen, joka oli viimeisenä
       *[other] Niiden { COUNT($count, form: "gen") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }, piti yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä, mutta { $there ->
        [0] yksikään ei yltänyt
       *[other] vain { COUNT($there) } ylsi
    } siihen.
    .lede-2 = Tavoitteeseen, { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä, { $there ->
        [0] ei yltänyt yksikään
       *[other] ylsi vain { COUNT($there) }
    } { $count ->
        [one] siitä, joka oli viimeisenä
       *[other] niistä { COUNT($count, form: "ela") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }.
    .v5 = { $count ->
        [one] Siitä, joka oli viimeisenä
       *[other] Niistä { COUNT($count, form: "ela") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }, yksikään ei yltänyt { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä: lähimmäksi pääsi { NAME($nearest, form: "full") } ({ $highest }), ja kauimmas jäi { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
    .v6 = { $count ->
        [one] Sen, joka oli viimeisenä
       *[other] Niiden { COUNT($count, form: "gen") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }, piti yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä. Yksikään ei yltänyt: lähimpänä on { NAME($nearest, form: "full") } ({ $highest }), kauimpana { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
    .v7 = { $count ->
        [one] Se, joka oli viimeisenä { WHERE($table) } { -vkolla }{ $set }, on sittemmin parantanut
       *[other] Kaikki { COUNT($count) }, jotka olivat viimeisinä { WHERE($table) } { -vkolla }{ $set }, ovat sittemmin parantaneet
    } tulostaan, vähintään { $least_gain } ja enintään { POINTS($most_gain) }, mutta { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä ei yltänyt yksikään: lähimmäksi pääsi { NAME($nearest, form: "full") } ({ $highest }), ja kauimmas jäi { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
    .v8 = Tavoitteeseen, { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä, ei yltänyt yksikään { $count ->
        [one] siitä, joka oli viimeisenä
       *[other] niistä { COUNT($count, form: "ela") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }: lähimmäksi pääsi { NAME($nearest, form: "full") } ({ $highest }), ja kauimmas jäi { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }. Tulokset ovat kaikki parantuneet { -vkosta }{ $set }, vähintään { $least_gain } ja enintään { POINTS($most_gain) }.
    .v9 = { $count ->
        [one] Se, joka oli viimeisenä { WHERE($table) } { -vkolla }{ $set }, on sittemmin parantanut
       *[other] Kaikki { COUNT($count) }, jotka olivat viimeisinä { WHERE($table) } { -vkolla }{ $set }, ovat sittemmin parantaneet
    } tulostaan, vähintään { $least_gain } ja enintään { POINTS($most_gain) }, ja { COUNT($at_mark) } niistä on yltänyt { POINTS($mark, form: "ill") }, mutta yksikään ei päässyt { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä: lähimmäksi pääsi { NAME($nearest, form: "full") } ({ $highest }), ja kauimpana on { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
    .v10 = { POINTS($mark, form: "ill") } on yltänyt { COUNT($at_mark) } { $count ->
        [one] siitä, joka oli viimeisenä
       *[other] niistä { COUNT($count, form: "ela") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }, mutta tavoitteeseen, { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä, ei yksikään: lähimmäksi pääsi { NAME($nearest, form: "full") } ({ $highest }), ja kauimmas jäi { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }. Tulokset ovat kaikki parantuneet { -vkosta }{ $set }, vähintään { $least_gain } ja enintään { POINTS($most_gain) }.
target-bottom-overdue =
    .v1 = { $count ->
        [one] Sen, joka oli viimeisenä
       *[other] Niiden { COUNT($count, form: "gen") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }, piti yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä; tähän mennessä { $there ->
        [0] yksikään ei ole
       *[other] { COUNT($there) } on
    } päässyt tavoitteeseen, ja kauimpana olevan tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v2 = Määräaika päättyi { -vkolla }{ $deadline }, mutta { POINTS($reach, form: "ill") } { $there ->
        [0] ei ole vieläkään yltänyt yksikään
       *[other] on toistaiseksi yltänyt { COUNT($there) }
    } { $count ->
        [one] siitä, joka oli viimeisenä
       *[other] niistä { COUNT($count, form: "ela") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }; kauimpana olevan tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v3 = { $count ->
        [one] Sen, joka oli viimeisenä
       *[other] Niiden { COUNT($count, form: "gen") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }, piti yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä; tähän mennessä { $there ->
        [0] yksikään ei ole
       *[other] { COUNT($there) } on
    } päässyt tavoitteeseen, ja kauimpana olevan { NAME($furthest, form: "of") } tuloksesta { $lowest } on matkaa { POINTS($need, form: "nom") }.
    .v4 = Määräaika päättyi { -vkolla }{ $deadline }, mutta { POINTS($reach, form: "ill") } { $there ->
        [0] ei ole vieläkään yltänyt yksikään
       *[other] on toistaiseksi yltänyt { COUNT($there) }
    } { $count ->
        [one] siitä, joka oli viimeisenä
       *[other] niistä { COUNT($count, form: "ela") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }; kauimpana on { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
    .v5 = Tavoitteesta, { POINTS($reach, form: "ela") } { -vkon }{ $deadline } loppuun mennessä, { $count ->
        [one] on yhä jäljessä se, joka oli viimeisenä
       *[other] { $there ->
            [0] ovat yhä jäljessä kaikki { COUNT($count) }
           *[other] on yhä jäljessä { COUNT($short) } niistä { COUNT($count, form: "ela") }
        }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }: kauimpana on { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
    .v6 = { $count ->
        [one] Sen, joka oli viimeisenä
       *[other] Niiden { COUNT($count, form: "gen") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }, piti yltää { POINTS($reach, form: "ill") } { -vkon }{ $deadline } loppuun mennessä; tähän mennessä { $there ->
        [0] yksikään ei ole päässyt tavoitteeseen, mutta { COUNT($at_mark) } on yltänyt vähintään { POINTS($mark, form: "ill") }
       *[other] tavoitteeseen on päässyt { COUNT($there) } ja vähintään { POINTS($mark, form: "ill") } { COUNT($at_mark) }
    }. Kauimpana on { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
    .v7 = Määräaika päättyi { -vkolla }{ $deadline }, mutta { POINTS($reach, form: "ill") } { $there ->
        [0] ei ole vieläkään yltänyt yksikään
       *[other] on toistaiseksi yltänyt { COUNT($there) }
    } { $count ->
        [one] siitä, joka oli viimeisenä
       *[other] niistä { COUNT($count, form: "ela") }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }; vähintään { POINTS($mark, form: "ill") } on päässyt { COUNT($at_mark) }, ja kauimpana on { NAME($furthest, form: "full") } ({ $lowest }), jolta puuttuu { POINTS($need, form: "nom") }.
target-bottom-late =
    .v1 = { $count ->
        [one] Se, joka oli viimeisenä
       *[other] Kaikki { COUNT($count) }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }, { $count ->
        [one] on yltänyt
       *[other] ovat yltäneet
    } { POINTS($reach, form: "ill") } { COUNTED($weeks, "week") } myöhässä: määräaika päättyi { -vkolla }{ $deadline }.
    .v2 = Tavoite, { POINTS($reach, form: "nom") } { -vkon }{ $deadline } loppuun mennessä, on saavutettu { COUNTED($weeks, "week") } myöhässä: siihen { $count ->
        [one] on yltänyt se, joka oli viimeisenä
       *[other] ovat nyt yltäneet kaikki { COUNT($count) }, jotka olivat viimeisinä
    } { WHERE($table) } { -vkolla }{ $set }.

## Viikot ilman lukuja

week-missing =
    .v1 = { -vkolta }{ $week } ei ole lukuja, joten muutokset on laskettu { -vkosta }{ $base }.
    .v2 = Luvut { -vkolta }{ $week } puuttuvat, ja kaikki muutokset on laskettu { -vkon }{ $base } luvuista.
    .v3 = Muutokset on laskettu { -vkosta }{ $base }, koska { -vkolta }{ $week } ei ole lukuja.
weeks-missing =
    .v1 = Viikoilta{ "\u00A0" }{ $first }–{ $last } ei ole lukuja, joten muutokset on laskettu { -vkosta }{ $base }.
    .v2 = Tilastosta puuttuu { COUNTED($count, "week") } (viikot{ "\u00A0" }{ $first }–{ $last }), ja kaikki muutokset on laskettu { -vkon }{ $base } luvuista.
    .v3 = Muutokset on laskettu { -vkosta }{ $base }, koska viikoilta{ "\u00A0" }{ $first }–{ $last } ei ole lukuja.

## Oikaisut

revised-lead =
    .headline = Oikaisu: kärjessä { -vkolla }{ $week } { $leaders }
    .heading = Oikaisu: kärjessä { -vkolla }{ $week } { $leaders }
    .lede = Oikaisu: oikeiden lukujen mukaan kärkipaikka { WHERE($table) } oli { -vkolla }{ $week } { NAME($leaders, form: "gen") } hallussa, ei { NAME($former, form: "gen") }, kuten julkaistiin.
    .v1 = Oikaisu: oikeiden lukujen mukaan kärkipaikka { WHERE($table) } oli { -vkolla }{ $week } { NAME($leaders, form: "of") } hallussa, ei { NAME($former, form: "of") }, kuten julkaistiin.
    .v2 = Oikaisu: { -vkon }{ $week } oikea kärki { WHERE($table) } on { NAME($leaders, form: "full") }, ei { NAME($former, form: "full") }, kuten julkaistiin.
revised =
    .v1 = Oikaisu: { NAME($entity, form: "gen") } pistemäärä { -vkolla }{ $week } oli { $now }, ei { $was }, kuten julkaistiin.
    .v2 = Oikaisu: { -vkon }{ $week } oikea pistemäärä on { $now }, ei { $was }, kuten julkaistiin; luku koskee { NAME($entity, form: "gen") } tulosta.
revised-component =
    .v1 = Oikaisu: { NAME($entity, form: "gen") } tulos { NAME($component, form: "gen") } osaindeksissä { -vkolla }{ $week } oli { $now }, ei { $was }, kuten julkaistiin.
    .v2 = Oikaisu: { NAME($component, form: "gen") } osaindeksissä { NAME($entity, form: "gen") } oikea tulos { -vkolla }{ $week } on { $now }, ei { $was }, kuten julkaistiin.
revised-place =
    .v1 = Oikeiden lukujen mukaan { NAME($entity, form: "again") } oli { -vkolla }{ $week } { ORDINAL($place, form: "at") }, ei { ORDINAL($former_place, form: "at") }.
    .v2 = { NAME($entity, form: "gen") } oikea sijoitus { -vkolla }{ $week } on { ORDINAL($place, form: "place") }, ei { ORDINAL($former_place, form: "place") }.
revised-band =
    .v1 = Oikean luvun mukaan { NAME($entity, form: "again") } oli { -vkolla }{ $week } luokassa ”{ $band }”, ei luokassa ”{ $former_band }”.
    .v2 = { NAME($entity, form: "gen") } oikea luokka { -vkolla }{ $week } on ”{ $band }”, ei ”{ $former_band }”.
revised-note =
    .v1 = { $text }

## Toimituksen omat sanat

note =
    .v1 = { $text }
note-action =
    .v1 = { $text }
note-quote =
    .v1 = { $speaker } sanoi: ”{ $text }”
note-quote-titled =
    .v1 = { $speaker }, { $title }, sanoi: ”{ $text }”

## Kaksi tietoa yhdessä virkkeessä: jälkimmäisen arvojen edessä on then_
gap-narrowed--next-in-line =
    .v1 = { NAME($rivals, form: "of") } tulos { $rival_score } jää nyt kärjestä { POINTS($margin) }, kun ero { SINCE($since, form: "was") } oli { $former_margin }; { ORDINAL($then_place, form: "at") } on { NAME($then_next, form: "full") } ({ $then_score }), { POINTS($then_gap) } kärkeä jäljessä.
    .v2 = Kärjen etumatka kutistui { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }: { NAME($rivals, form: "of") } tulos on { $rival_score }, ja { ORDINAL($then_place, form: "at") } olevan { NAME($then_next, form: "of") } { $then_score } jää kärjestä { POINTS($then_gap) }.
    .v3 = { $leader } on nyt { POINTS($margin) } { NAME($rivals, form: "of") } edellä, kun ero { SINCE($since, form: "was") } oli { $former_margin }; toisen sijan pistemäärä on { $rival_score }, ja { ORDINAL($then_place, form: "at") } on { NAME($then_next, form: "full") } ({ $then_score }), { POINTS($then_gap) } kärkeä jäljessä.
    .v4 = Matka toiselta sijalta kärkeen lyheni { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }: toisena on { NAME($rivals, form: "full") } ({ $rival_score }) ja { ORDINAL($then_place, form: "at") } { NAME($then_next, form: "full") } ({ $then_score }), { POINTS($then_gap) } kärkeä jäljessä.
gap-widened--next-in-line =
    .v1 = { NAME($rivals, form: "of") } ero kärkeen kasvoi { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") } tuloksella { $rival_score }; kärkeä { POINTS($then_gap) } jäljessä on { ORDINAL($then_place, form: "at") } { NAME($then_next, form: "full") } ({ $then_score }).
    .v2 = Kärjen etumatka kasvoi { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }: { NAME($rivals, form: "of") } tulos on { $rival_score }, ja { ORDINAL($then_place, form: "at") } olevan { NAME($then_next, form: "of") } { $then_score } jää kärjestä { POINTS($then_gap) }.
    .v3 = { $leader } johtaa nyt { POINTS($margin, form: "ade") }, enemmän { SINCE($since, form: "than") } ({ $former_margin }): toisena on { NAME($rivals, form: "full") } ({ $rival_score }), { ORDINAL($then_place, form: "at") } { NAME($then_next, form: "full") } ({ $then_score }), { POINTS($then_gap) } kärkeä jäljessä.
    .v4 = Kärjen ja toisen sijan väli venyi { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }; toisena on { NAME($rivals, form: "full") } ({ $rival_score }) ja { ORDINAL($then_place, form: "at") } { NAME($then_next, form: "full") } ({ $then_score }), { POINTS($then_gap) } kärkeä jäljessä.
mover-gain--mover-fall =
    .v1 = { $entity } paransi tulostaan { WHERE($table) } eniten ({ POINTS($change) }, nyt { $score }); eniten heikkeni { NAME($then_entity, form: "of") } tulos ({ POINTS($then_change) }, nyt { $then_score }).
    .v2 = Suurin parannus { WHERE($table) } oli { NAME($entity, form: "of") } ({ POINTS($change, form: "nom") }, nyt { $score }), suurin heikennys { NAME($then_entity, form: "of") } ({ POINTS($then_change, form: "nom") }, nyt { $then_score }).
    .v3 = Eniten tulostaan paransi { WHERE($table) } { NAME($entity, form: "full") } ({ POINTS($change) }, nyt { $score }), kun taas eniten heikkeni { NAME($then_entity, form: "of") } tulos ({ POINTS($then_change) }, nyt { $then_score }).
mover-both--mover-fall =
    .v1 = { $entity } paransi { WHERE($table) } eniten sekä tulostaan että sijoitustaan: { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }, kun tulos parani { POINTS($change) } { $since } ja on nyt { $score }; eniten heikkeni { NAME($then_entity, form: "of") } tulos ({ POINTS($then_change) }, nyt { $then_score }).
    .v2 = Suurin nousija { WHERE($table) } oli sekä pisteillä että sijoituksella mitaten { NAME($entity, form: "full") }, joka nousi { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") } ja jonka tulos { $score } on { POINTS($change) } parempi { SINCE($since, form: "than") }; eniten heikkeni { NAME($then_entity, form: "of") } tulos ({ POINTS($then_change) }, nyt { $then_score }).
    .v3 = { NAME($entity, form: "of") } parannus oli suurin { WHERE($table) } niin pisteissä kuin sijoituksessa: se nousi { ORDINAL($former_place, form: "from") } { ORDINAL($place, form: "to") }, ja tulos { $score } on { POINTS($change) } parempi { SINCE($since, form: "than") }; eniten heikkeni { NAME($then_entity, form: "of") } tulos ({ POINTS($then_change) }, nyt { $then_score }).
mover-gain--mover-drop =
    .v1 = { $entity } paransi tulostaan { WHERE($table) } eniten ({ POINTS($change) }, nyt { $score }); eniten sijoja menetti { NAME($then_entity, form: "full") }, { COUNTED($then_places, "place") } { ORDINAL($then_former_place, form: "from") } { ORDINAL($then_place, form: "to") }, ja sen tulos { $then_score } on { POINTS($then_change) } huonompi.
    .v2 = Suurin parannus { WHERE($table) } oli { NAME($entity, form: "of") } ({ POINTS($change, form: "nom") }, nyt { $score }), pisin pudotus { NAME($then_entity, form: "of") }: { COUNTED($then_places, "place") } { ORDINAL($then_former_place, form: "from") } { ORDINAL($then_place, form: "to") }, kun tulos { $then_score } on { POINTS($then_change) } huonompi.
    .v3 = Eniten tulostaan paransi { WHERE($table) } { NAME($entity, form: "full") } ({ POINTS($change) }, nyt { $score }), kun taas eniten sijoja putosi { NAME($then_entity, form: "full") }: { ORDINAL($then_former_place, form: "from") } { ORDINAL($then_place, form: "to") } eli { COUNTED($then_places, "place") }, ja tulos { $then_score } on { POINTS($then_change) } huonompi.
potential-most--potential-lead =
    .v1 = Eniten parannettavaa on { NAME($component, form: "gen") } osaindeksissä, jossa koossa on { $value }/{ $max } ({ $share }): jos osuus olisi { PERCENT($goal) } eikä mikään muu muuttuisi, { NAME($subject, form: "again") } saisi { POINTS($gain) } lisää ja etumatka kasvaisi { POINTS($then_margin, form: "ela") } { POINTS($then_margin_then, form: "ill") }.
    .v2 = Jos { NAME($component, form: "gen") } tulos { $value }/{ $max } ({ $share }) olisi { PERCENT($goal) } enimmäismäärästä eikä mikään muu muuttuisi, { NAME($subject, form: "again") } saisi { POINTS($gain) } lisää, enemmän kuin missään muussa osaindeksissä; etumatka olisi { POINTS($then_margin_then, form: "nom") } eikä { $then_margin }.
    .v3 = Suurin parannuksen vara on { NAME($component, form: "gen") } osaindeksissä ({ $value }/{ $max } eli { $share }): osuuden ollessa { PERCENT($goal) } { NAME($subject, form: "gen") } pistemäärä olisi { POINTS($gain) } suurempi ja etumatka { POINTS($then_margin_then, form: "nom") } nykyisen { POINTS($then_margin, form: "gen") } sijasta, jos mikään muu ei muuttuisi.
component-up--component-unchanged =
    .v1 = Nousussa olivat { $items }, kun taas ennallaan pysyivät { $then_items }.
    .v2 = Pistemäärä nousi kohdissa { $items } mutta ei muuttunut kohdissa { $then_items }.
    .v3 = Lisää pisteitä kertyi kohdissa { $items }; paikallaan olivat { $then_items }.
    .v4 = Nousussa olivat { $items }, kun taas { NAME($then_component, form: "gen") } pistemäärä pysyi ennallaan, { $then_value }/{ $then_max } ({ $then_share }).
    .v5 = { NAME($component, form: "gen") } pistemäärä nousi { POINTS($change) } ja on { $value }/{ $max } ({ $share }); ennallaan pysyivät { $then_items }.
component-up--component-down =
    .v1 = Nousussa olivat { $items }, kun taas { NAME($then_component, form: "gen") } pistemäärä laski { POINTS($then_change) } ja on { $then_value }/{ $then_max } ({ $then_share }).
    .v2 = Pistemäärä nousi kohdissa { $items } mutta laski { NAME($then_component, form: "gen") } osaindeksissä: laskua tuli { POINTS($then_change, form: "nom") }, ja tulos on { $then_value }/{ $then_max } ({ $then_share }).
    .v3 = { NAME($component, form: "gen") } pistemäärä nousi { POINTS($change) } ja on { $value }/{ $max } ({ $share }), kun taas { NAME($then_component, form: "gen") } pistemäärä laski { POINTS($then_change) } ja on { $then_value }/{ $then_max } ({ $then_share }).
component-down--component-unchanged =
    .v1 = { NAME($component, form: "gen") } pistemäärä laski { POINTS($change) } ja on { $value }/{ $max } ({ $share }); ennallaan pysyivät { $then_items }.
    .v2 = Laskua tuli { NAME($component, form: "gen") } osaindeksissä { POINTS($change, form: "nom") }, ja tulos on { $value }/{ $max } ({ $share }); paikallaan olivat { $then_items }.
spread-narrower--group-gap-narrower =
    .v1 = { COUNT($count, form: "gen") } parhaan { KIND($table, form: "genitive") } ero ensimmäisestä viimeiseen kutistui { POINTS($former_spread, form: "ela") } { POINTS($spread, form: "ill") }, ja { COUNT($then_bottom, form: "gen") } viimeisen keskiarvo jää { POINTS($then_gap) } jälkeen { COUNT($then_top, form: "gen") } parhaan keskiarvosta, vähemmän { SINCE($since, form: "than") } ({ $then_former_gap }).
    .v2 = Erot kapenivat { $since } { WHERE($table) }: { COUNT($count, form: "gen") } parhaan kesken ensimmäisestä viimeiseen { POINTS($former_spread, form: "ela") } { POINTS($spread, form: "ill") }, { COUNT($then_bottom, form: "gen") } viimeisen ja { COUNT($then_top, form: "gen") } parhaan keskiarvojen välillä { POINTS($then_former_gap, form: "ela") } { POINTS($then_gap, form: "ill") }.
spread-narrower--group-gap-wider =
    .v1 = { COUNT($count, form: "gen") } parhaan { KIND($table, form: "genitive") } ero ensimmäisestä viimeiseen kutistui { POINTS($former_spread, form: "ela") } { POINTS($spread, form: "ill") }, mutta { COUNT($then_bottom, form: "gen") } viimeisen keskiarvo jää { POINTS($then_gap) } jälkeen { COUNT($then_top, form: "gen") } parhaan keskiarvosta, enemmän { SINCE($since, form: "than") } ({ $then_former_gap }).
    .v2 = Ero { COUNT($count, form: "gen") } parhaan kesken kutistui { WHERE($table) } { POINTS($former_spread, form: "ela") } { POINTS($spread, form: "ill") }, kun taas { COUNT($then_bottom, form: "gen") } viimeisen ja { COUNT($then_top, form: "gen") } parhaan keskiarvojen ero kasvoi { POINTS($then_former_gap, form: "ela") } { POINTS($then_gap, form: "ill") }.
spread-wider--group-gap-narrower =
    .v1 = { COUNT($count, form: "gen") } parhaan { KIND($table, form: "genitive") } ero ensimmäisestä viimeiseen kasvoi { POINTS($former_spread, form: "ela") } { POINTS($spread, form: "ill") }, mutta { COUNT($then_bottom, form: "gen") } viimeisen keskiarvo jää { POINTS($then_gap) } jälkeen { COUNT($then_top, form: "gen") } parhaan keskiarvosta, vähemmän { SINCE($since, form: "than") } ({ $then_former_gap }).
    .v2 = Ero { COUNT($count, form: "gen") } parhaan kesken kasvoi { WHERE($table) } { POINTS($former_spread, form: "ela") } { POINTS($spread, form: "ill") }, kun taas { COUNT($then_bottom, form: "gen") } viimeisen ja { COUNT($then_top, form: "gen") } parhaan keskiarvojen ero kutistui { POINTS($then_former_gap, form: "ela") } { POINTS($then_gap, form: "ill") }.
spread-wider--group-gap-wider =
    .v1 = { COUNT($count, form: "gen") } parhaan { KIND($table, form: "genitive") } ero ensimmäisestä viimeiseen kasvoi { POINTS($former_spread, form: "ela") } { POINTS($spread, form: "ill") }, ja { COUNT($then_bottom, form: "gen") } viimeisen keskiarvo jää { POINTS($then_gap) } jälkeen { COUNT($then_top, form: "gen") } parhaan keskiarvosta, enemmän { SINCE($since, form: "than") } ({ $then_former_gap }).
    .v2 = Erot kasvoivat { $since } { WHERE($table) }: { COUNT($count, form: "gen") } parhaan kesken ensimmäisestä viimeiseen { POINTS($former_spread, form: "ela") } { POINTS($spread, form: "ill") }, { COUNT($then_bottom, form: "gen") } viimeisen ja { COUNT($then_top, form: "gen") } parhaan keskiarvojen välillä { POINTS($then_former_gap, form: "ela") } { POINTS($then_gap, form: "ill") }.
spread--group-gap =
    .v1 = { COUNT($count, form: "gen") } parhaan { KIND($table, form: "genitive") } ensimmäistä ja viimeistä erottaa { POINTS($spread, form: "nom") }, ja { COUNT($then_bottom, form: "gen") } viimeisen keskiarvo jää { POINTS($then_gap) } jälkeen { COUNT($then_top, form: "gen") } parhaan keskiarvosta.
    .v2 = Ensimmäisestä viimeiseen on { COUNT($count, form: "gen") } parhaan { KIND($table, form: "genitive") } kesken { POINTS($spread, form: "nom") }, ja { COUNT($then_bottom, form: "gen") } viimeisen ja { COUNT($then_top, form: "gen") } parhaan keskiarvojen ero on { POINTS($then_gap, form: "nom") }.
overall-up-leading--rise-streak-at-least =
    .v1 = { $subject } on yhä ensimmäisenä { WHERE($table) }: pistemäärä nousi { POINTS($change) } { $since }, ainakin { ORDINAL($then_weeks, form: "gen") } kerran peräkkäin, ja on nyt { $score }.
    .v2 = Kärjessä { WHERE($table) } pysyy { NAME($subject, form: "full") }, jonka pistemäärä { $score } on { POINTS($change) } suurempi { SINCE($since, form: "than") }; nousua on nyt ainakin { COUNTED($then_weeks, "week") } peräkkäin.
    .v3 = { NAME($subject, form: "of") } pistemäärä nousi ainakin { ORDINAL($then_weeks, form: "par") } viikkoa peräkkäin, nyt { POINTS($change) } { $since }, ja on { $score }; johto { WHERE($table) } jatkuu.
overall-up-leading--rise-streak =
    .v1 = { $subject } on yhä ensimmäisenä { WHERE($table) }: pistemäärä nousi { POINTS($change) } { $since }, { ORDINAL($then_weeks, form: "gen") } kerran peräkkäin, ja on nyt { $score }.
    .v2 = Kärjessä { WHERE($table) } pysyy { NAME($subject, form: "full") }, jonka pistemäärä { $score } on { POINTS($change) } suurempi { SINCE($since, form: "than") }; nousua on nyt { COUNTED($then_weeks, "week") } peräkkäin.
    .v3 = { NAME($subject, form: "of") } pistemäärä nousi { ORDINAL($then_weeks, form: "par") } viikkoa peräkkäin, nyt { POINTS($change) } { $since }, ja on { $score }; johto { WHERE($table) } jatkuu.
overall-up-leading--record-high =
    .v1 = { $subject } on yhä ensimmäisenä { WHERE($table) }: pistemäärä { $score } on { POINTS($change) } suurempi { SINCE($since, form: "than") } ja paras { -vkosta }{ $then_first } alkavassa tilastossa (edellinen paras oli { $then_former } { -vkolla }{ $then_former_week }).
    .v2 = Kärjessä { WHERE($table) } pysyy { NAME($subject, form: "full") }, jonka pistemäärä nousi { POINTS($change) } { $since } ja on { $score }, paras { -vkosta }{ $then_first } alkavassa tilastossa; edellinen paras oli { $then_former } { -vkolla }{ $then_former_week }.
    .v3 = { NAME($subject, form: "of") } johto { WHERE($table) } jatkuu: pistemäärä { $score } on { POINTS($change) } suurempi { SINCE($since, form: "than") } ja parempi kuin tähän asti paras, { -vkolla }{ $then_former_week } saatu { $then_former }.
lead-streak-at-least--record-high =
    .v1 = { $leader } on johtanut joka viikko ainakin { -vkosta }{ $first } lähtien, ja tulos on sen paras { -vkosta }{ $then_first } alkavassa tilastossa; edellinen paras oli { $then_former } { -vkolla }{ $then_former_week }.
    .v2 = Kärkipaikka on ollut { NAME($leader, form: "of") } hallussa ainakin { COUNTED($weeks, "week") } peräkkäin, ja tulos { $then_score } on sen paras { -vkosta }{ $then_first } alkavassa tilastossa, parempi kuin { -vkolla }{ $then_former_week } saatu { $then_former }.
    .v3 = Ainakin { -vkosta }{ $first } lähtien joka viikko johtanut { NAME($leader, form: "full") } on nyt yltänyt myös parhaaseen tulokseensa { -vkosta }{ $then_first } alkavassa tilastossa; edellinen paras oli { $then_former } { -vkolla }{ $then_former_week }.
components-up--contribution-most =
    .v1 = { NAME($subject, form: "gen") } { COUNT($total, form: "ela") } osaindeksistä { COUNT($up) } nousi { $since } eikä yksikään laskenut; suurin osuus noususta, { $then_part } kaikkiaan { POINTS($then_change, form: "ela") }, tuli { NAME($then_component, form: "gen") } osaindeksistä, jossa tulos on { $then_value }/{ $then_max } ({ $then_share }).
    .v2 = Nousussa { SINCE($since, form: "from") } on { COUNT($up) } kaikkiaan { COUNT($total, form: "ela") } osaindeksistä eikä laskussa yksikään; eniten nousua, { $then_part } kaikkiaan { POINTS($then_change, form: "ela") }, kertyi { NAME($then_component, form: "gen") } osaindeksissä, jossa tulos on { $then_value }/{ $then_max } ({ $then_share }).
    .v3 = { COUNT($total, form: "ela") } osaindeksistä { COUNT($up) } on noussut { $since }, eikä yksikään ole laskenut: { NAME($then_component, form: "gen") } osuus { POINTS($then_change, form: "gen") } noususta oli suurin, { $then_part }, ja tulos on nyt { $then_value }/{ $then_max } ({ $then_share }).
rise-streak--gap-narrowing =
    .v1 = { NAME($subject, form: "of") } pistemäärä nousi { ORDINAL($weeks, form: "par") } viikkoa peräkkäin, ja etumatka on kutistunut { COUNTED($then_weeks, "week") } peräkkäin: { -vkolla }{ $then_first } se oli { POINTS($then_former_margin, form: "nom") }, nyt { $then_margin }.
    .v2 = { $subject } on kasvattanut pistemääräänsä { COUNTED($weeks, "week") } peräkkäin, ja sen etumatka on pienentynyt { COUNTED($then_weeks, "week") } peräkkäin: nyt se on { POINTS($then_margin, form: "nom") }, kun { -vkolla }{ $then_first } se oli { $then_former_margin }.
record-high--gap-narrowest =
    .v1 = { NAME($subject, form: "of") } tulos on sen paras { -vkosta }{ $first } alkavassa tilastossa, parempi kuin { -vkolla }{ $former_week } saatu { $former }, mutta etumatka on saman tilaston pienin: aiemmin se oli pienimmillään { POINTS($then_former_margin, form: "nom") }.
    .v2 = { $subject } on yltänyt parhaaseen tulokseensa { -vkosta }{ $first } alkavassa tilastossa (edellinen paras oli { $former } { -vkolla }{ $former_week }). Etumatka sen sijaan on saman tilaston pienin, { POINTS($then_margin, form: "nom") }, kun se aiemmin oli pienimmillään { $then_former_margin }.
overall-up-leading--margin-one =
    .lede = { $subject } nousi { -vkolla }{ $week } ({ DATES($week) }) { POINTS($score, form: "ill") } ja on yhä ensimmäisenä { WHERE($table) }; pisteitä on { $change } enemmän { SINCE($since, form: "than") }, ja toisena on { NAME($then_rival, form: "full") } ({ $then_rival_score }), { POINTS($then_margin) } kärkeä jäljessä.
    .lede-2 = Kärkipaikka { WHERE($table) } säilyi { -vkolla }{ $week } ({ DATES($week) }) { NAME($subject, form: "of") } hallussa: pisteitä on { $score } eli { $change } enemmän { SINCE($since, form: "than") }, ja toisena olevan { NAME($then_rival, form: "of") } pistemäärä { $then_rival_score } jää kärjestä { POINTS($then_margin) }.
    .lede-3 = { $subject } nousi { -vkolla }{ $week } ({ DATES($week) }) { POINTS($score, form: "ill") } ja on yhä ensimmäisenä { WHERE($table) }; pisteitä on { $change } enemmän { SINCE($since, form: "than") }, ja toisena olevan { NAME($then_rival, form: "of") } ({ $then_rival_score }) ero kärkeen on sama { SINCE($then_unchanged, form: "as") }: { POINTS($then_margin, form: "nom") }.
    .lede-4 = Kärkipaikka { WHERE($table) } säilyi { -vkolla }{ $week } ({ DATES($week) }) { NAME($subject, form: "of") } hallussa: pisteitä on { $score } eli { $change } enemmän { SINCE($since, form: "than") }, ja etumatka on sama { SINCE($then_unchanged, form: "as") }, { POINTS($then_margin, form: "nom") }; toisena on { NAME($then_rival, form: "full") } ({ $then_rival_score }).
    .lede-5 = { $subject } nousi { -vkolla }{ $week } ({ DATES($week) }) { POINTS($score, form: "ill") } ja on yhä ensimmäisenä { WHERE($table) }; pisteitä on { $change } enemmän { SINCE($since, form: "than") }, ja toisena olevan { NAME($then_rival, form: "of") } ({ $then_rival_score }) ero kärkeen on ollut { POINTS($then_margin, form: "nom") } jokaisessa viikkotilastossa { -vkosta }{ $then_steady } lähtien.
    .lede-6 = Kärkipaikka { WHERE($table) } säilyi { -vkolla }{ $week } ({ DATES($week) }) { NAME($subject, form: "of") } hallussa: pisteitä on { $score } eli { $change } enemmän { SINCE($since, form: "than") }, ja etumatka on { POINTS($then_margin, form: "nom") }, sama kuin jokaisessa viikkotilastossa { -vkosta }{ $then_steady } lähtien; toisena on { NAME($then_rival, form: "full") } ({ $then_rival_score }).
gap-narrowed--rival-faster =
    .lede = { $then_rival } paransi tulostaan { POINTS($then_rival_gain) } { $since } ja on toisena { POINTS($rival_score, form: "ade") }; { NAME($leader, form: "of") } etumatka kutistui { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }.
    .lede-2 = { NAME($leader, form: "of") } etumatka kutistui { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }, kun toisena olevan { NAME($then_rival, form: "of") } tulos parani { POINTS($then_rival_gain) } { $since } ja on nyt { $rival_score }.
gap-nearly-closed--rival-faster =
    .lede = { $then_rival } paransi tulostaan { POINTS($then_rival_gain) } { $since } ja on toisena { POINTS($rival_score, form: "ade") }; { NAME($leader, form: "of") } etumatka kutistui { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }, pienemmäksi kuin kärjen aiempien viikkomuutosten mediaani ({ $usual }).
    .lede-2 = { NAME($leader, form: "of") } etumatka kutistui { POINTS($former_margin, form: "ela") } { POINTS($margin, form: "ill") }, kun toisena olevan { NAME($then_rival, form: "of") } tulos parani { POINTS($then_rival_gain) } { $since } ja on nyt { $rival_score }. Ero on pienempi kuin kärjen aiempien viikkomuutosten mediaani ({ $usual }).
mark-reached-by--mark-count-up =
    .v1 = { $count ->
        [one] Uutena
       *[other] Uusina
    } { POINTS($mark, form: "ill") } { $count ->
        [one] on yltänyt
       *[other] ovat yltäneet
    } { $entities }, ja rajan täyttää nyt { COUNT($then_count) } kaikkiaan { COUNT($then_total, form: "ela") } { KIND($table, form: "elative") }; { SINCE($since, form: "was") } luku oli { COUNT($then_former_count) }.
    .v2 = { POINTS($mark, form: "ill") } { $count ->
        [one] ylsi nyt myös
       *[other] ylsivät nyt myös
    } { $entities }: kaikkiaan { COUNT($then_total, form: "ela") } { KIND($table, form: "elative") } rajan täyttää { COUNT($then_count) }, kun { SINCE($since, form: "was") } määrä oli { COUNT($then_former_count) }.
mark-regained-by--mark-count-up =
    .v1 = { $entities } { $count ->
        [one] on jälleen yltänyt
       *[other] ovat jälleen yltäneet
    } { POINTS($mark, form: "ill") }, ja rajan täyttää nyt { COUNT($then_count) } kaikkiaan { COUNT($then_total, form: "ela") } { KIND($table, form: "elative") }; { SINCE($since, form: "was") } luku oli { COUNT($then_former_count) }.
    .v2 = { POINTS($mark, form: "ill") } { $count ->
        [one] on yltänyt
       *[other] ovat yltäneet
    } tilastossa ensimmäistä kertaa sitten { -vkon }{ $last } { $entities }, ja rajan täyttää nyt { COUNT($then_count) } kaikkiaan { COUNT($then_total, form: "ela") } { KIND($table, form: "elative") }; { SINCE($since, form: "was") } luku oli { COUNT($then_former_count) }.
    .v3 = Kaikkiaan { COUNT($then_total, form: "ela") } { KIND($table, form: "elative") } { COUNT($then_count) } on nyt yltänyt { POINTS($mark, form: "ill") }, kun { SINCE($since, form: "was") } määrä oli { COUNT($then_former_count) }; joukkoon { $count ->
        [one] palasi
       *[other] palasivat
    } { $entities }, tilastossa ensimmäistä kertaa sitten { -vkon }{ $last }.
leader-new--leader-from-behind =
    .v1 = { $leader } on noussut kärkeen { WHERE($table) } { POINTS($score, form: "ade") }, { NAME($former, form: "gen") } edelle; vielä { -vkolla }{ $then_week } se oli { ORDINAL($then_place, form: "at") } ({ $then_score }).
    .v2 = Uusi ykkönen { WHERE($table) } on { NAME($leader, form: "full") }, joka syrjäytti kärjestä { POINTS($score, form: "ade") } { NAME($former, form: "of") } ja oli { -vkolla }{ $then_week } vasta { ORDINAL($then_place, form: "at") } ({ $then_score }).
mover-gain--band-up =
    .v1 = { $entity } paransi tulostaan { WHERE($table) } eniten, { POINTS($change) }, ja nousi { POINTS($score, form: "ade") } luokasta ”{ $then_former_band }” luokkaan ”{ $then_band }”.
    .v2 = Suurin parannus { WHERE($table) }, { POINTS($change, form: "nom") }, vei { NAME($entity, form: "of") } tuloksen lukemaan { $score } ja luokasta ”{ $then_former_band }” luokkaan ”{ $then_band }”.
mover-gain--band-regained =
    .v1 = { $entity } paransi tulostaan { WHERE($table) } eniten, { POINTS($change) }, ja palasi { POINTS($score, form: "ade") } luokasta ”{ $then_former_band }” luokkaan ”{ $then_band }”, jossa se oli tilastossa viimeksi { -vkolla }{ $then_last }.
    .v2 = Suurin parannus { WHERE($table) }, { POINTS($change, form: "nom") }, vei { NAME($entity, form: "of") } tuloksen lukemaan { $score } ja luokasta ”{ $then_former_band }” luokkaan ”{ $then_band }”, tilastossa ensimmäistä kertaa sitten { -vkon }{ $then_last }.
mover-fall--band-down =
    .v1 = { $entity } heikensi tulostaan { WHERE($table) } eniten, { POINTS($change) }, ja putosi { POINTS($score, form: "ade") } luokasta ”{ $then_former_band }” luokkaan ”{ $then_band }”.
    .v2 = Suurin heikennys { WHERE($table) }, { POINTS($change, form: "nom") }, vei { NAME($entity, form: "of") } tuloksen lukemaan { $score } ja luokasta ”{ $then_former_band }” luokkaan ”{ $then_band }”.
slide-at-least--band-down =
    .v1 = { $entity } on heikentänyt tulostaan nyt ainakin { COUNTED($weeks, "week") } peräkkäin ja putosi luokasta ”{ $then_former_band }” luokkaan ”{ $then_band }”.
    .v2 = Ainakin { ORDINAL($weeks, form: "par") } viikkoa peräkkäin heikentynyt tulos pudotti { NAME($entity, form: "of") } luokasta ”{ $then_former_band }” luokkaan ”{ $then_band }”.
    .v3 = { $entity } on yksi { COUNT($alike, form: "ela") } { KIND($table, form: "elative") }, jotka ovat heikentäneet tulostaan nyt ainakin { COUNTED($weeks, "week") } peräkkäin, ja putosi luokasta ”{ $then_former_band }” luokkaan ”{ $then_band }”.
    .v4 = { $entity } putosi luokasta ”{ $then_former_band }” luokkaan ”{ $then_band }”: se on yksi { COUNT($alike, form: "ela") } { KIND($table, form: "elative") }, jotka ovat heikentäneet tulostaan nyt ainakin { COUNTED($weeks, "week") } peräkkäin.
    .v5 = { NAME($others, form: "of") } tavoin { NAME($entity, form: "again") } on heikentänyt tulostaan nyt ainakin { COUNTED($weeks, "week") } peräkkäin; se putosi luokasta ”{ $then_former_band }” luokkaan ”{ $then_band }”.
    .v6 = { $entity } putosi luokasta ”{ $then_former_band }” luokkaan ”{ $then_band }”; se on { NAME($others, form: "of") } tavoin heikentänyt tulostaan nyt ainakin { COUNTED($weeks, "week") } peräkkäin.
mover-gain--mark-reached-by =
    .v1 = { $entity } paransi tulostaan { WHERE($table) } eniten, { POINTS($change) }, ja saavutti { POINTS($score, form: "ade") } { POINTS($then_mark, form: "gen") } rajan, josta se jäi vielä { SINCE($since, form: "was") }.
    .v2 = Suurin parannus { WHERE($table) }, { POINTS($change, form: "nom") }, vei { NAME($entity, form: "of") } tuloksen lukemaan { $score } ja { POINTS($then_mark, form: "gen") } rajalle; { SINCE($since, form: "was") } raja jäi saavuttamatta.
mover-gain--mark-regained-by =
    .v1 = { $entity } paransi tulostaan { WHERE($table) } eniten, { POINTS($change) }, ja saavutti { POINTS($score, form: "ade") } jälleen { POINTS($then_mark, form: "gen") } rajan, tilastossa ensimmäistä kertaa sitten { -vkon }{ $then_last }.
    .v2 = Suurin parannus { WHERE($table) }, { POINTS($change, form: "nom") }, vei { NAME($entity, form: "of") } tuloksen lukemaan { $score } ja takaisin { POINTS($then_mark, form: "gen") } rajalle, jolla se oli tilastossa viimeksi { -vkolla }{ $then_last }.
mark-count-up--mark-short =
    .v1 = Kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") } jo { COUNT($count) } yltää { POINTS($mark, form: "ill") }, kun { SINCE($since, form: "was") } määrä oli { COUNT($former_count) }; vain { $then_entities } { $then_count ->
        [one] ei yllä
       *[other] eivät yllä
    } rajalle.
    .v2 = { POINTS($mark, form: "gen") } rajan täyttää nyt { COUNT($count) } kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") }; { SINCE($since, form: "was") } luku oli { COUNT($former_count) }, ja rajalta { $then_count ->
        [one] puuttuu
       *[other] puuttuvat
    } enää { $then_entities }.
table-moves--bottom-only-worse =
    .v1 = Kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") } { COUNT($better) } paransi tulostaan { $since } ja { COUNT($worse) } heikensi sitä: juuri taulukon { $then_count ->
        [one] viimeinen
       *[other] { COUNT($then_count) } viimeistä
    }.
    .v2 = Tulostaan { SINCE($since, form: "from") } paransi { COUNT($better) } ja heikensi { COUNT($worse) } kaikkiaan { COUNT($total, form: "ela") } { KIND($table, form: "elative") }; { $worse ->
        [one] heikentänyt on taulukon viimeinen
       *[other] heikentäneet ovat täsmälleen taulukon viimeiset
    }.
