### Sanat, joilla luvut, nimet ja päivämäärät kootaan. Virkkeet ovat tiedostossa narrative.ftl.
### { "\u00A0" } on väli, jossa rivi ei katkea.

## Luvut

# Pisteet luvun jälkeen. Perusmuoto on mitta tai objekti (nousi 0,20 pistettä, 1 pisteen); `nom` on subjekti
# (etumatka on 1 piste). Muut muodot ovat yksikössä luvusta riippumatta: 92,28 pisteellä, 92,28 pisteeseen.
point = { $category ->
    [one] pisteen
   *[other] pistettä
}
    .nom = { $category ->
        [one] piste
       *[other] pistettä
    }
    .gen = pisteen
    .ine = pisteessä
    .ela = pisteestä
    .ill = pisteeseen
    .ade = pisteellä
share = { $number }{ "\u00A0" }%
percent = { $number }{ "\u00A0" }prosenttia

# Yhdestä kymmeneen kirjoitetaan sanoin; `gen` on genetiivi, `ela` elatiivi (kuudesta osaindeksistä).
number-1 = yksi
    .gen = yhden
    .ela = yhdestä
    .ine = yhdessä
    .ade = yhdellä
number-2 = kaksi
    .gen = kahden
    .ela = kahdesta
    .ine = kahdessa
    .ade = kahdella
number-3 = kolme
    .gen = kolmen
    .ela = kolmesta
    .ine = kolmessa
    .ade = kolmella
number-4 = neljä
    .gen = neljän
    .ela = neljästä
    .ine = neljässä
    .ade = neljällä
number-5 = viisi
    .gen = viiden
    .ela = viidestä
    .ine = viidessä
    .ade = viidellä
number-6 = kuusi
    .gen = kuuden
    .ela = kuudesta
    .ine = kuudessa
    .ade = kuudella
number-7 = seitsemän
    .gen = seitsemän
    .ela = seitsemästä
    .ine = seitsemässä
    .ade = seitsemällä
number-8 = kahdeksan
    .gen = kahdeksan
    .ela = kahdeksasta
    .ine = kahdeksassa
    .ade = kahdeksalla
number-9 = yhdeksän
    .gen = yhdeksän
    .ela = yhdeksästä
    .ine = yhdeksässä
    .ade = yhdeksällä
number-10 = kymmenen
    .gen = kymmenen
    .ela = kymmenestä
    .ine = kymmenessä
    .ade = kymmenellä

# Sija. `at` on jollakin sijalla (neljäntenä, sijalla 23), `to` jollekin sijalle, `from` joltakin sijalta; `gen` ja `par`
# laskevat kertoja ja viikkoja: kolmannen kerran, kolmatta viikkoa.
ordinal = { $n ->
    [1] ensimmäinen
    [2] toinen
    [3] kolmas
    [4] neljäs
    [5] viides
    [6] kuudes
    [7] seitsemäs
    [8] kahdeksas
    [9] yhdeksäs
    [10] kymmenes
   *[other] { $digits }.
}
    .digits = { $digits }.
    .gen = { $n ->
        [1] ensimmäisen
        [2] toisen
        [3] kolmannen
        [4] neljännen
        [5] viidennen
        [6] kuudennen
        [7] seitsemännen
        [8] kahdeksannen
        [9] yhdeksännen
        [10] kymmenennen
       *[other] { $digits }.
    }
    .par = { $n ->
        [1] ensimmäistä
        [2] toista
        [3] kolmatta
        [4] neljättä
        [5] viidettä
        [6] kuudetta
        [7] seitsemättä
        [8] kahdeksatta
        [9] yhdeksättä
        [10] kymmenettä
       *[other] { $digits }.
    }
    .at = { $n ->
        [1] ensimmäisenä
        [2] toisena
        [3] kolmantena
        [4] neljäntenä
        [5] viidentenä
        [6] kuudentena
        [7] seitsemäntenä
        [8] kahdeksantena
        [9] yhdeksäntenä
        [10] kymmenentenä
       *[other] sijalla{ "\u00A0" }{ $digits }
    }
    .to = { $n ->
        [1] ensimmäiseksi
        [2] toiseksi
        [3] kolmanneksi
        [4] neljänneksi
        [5] viidenneksi
        [6] kuudenneksi
        [7] seitsemänneksi
        [8] kahdeksanneksi
        [9] yhdeksänneksi
        [10] kymmenenneksi
       *[other] sijalle{ "\u00A0" }{ $digits }
    }
    .from = { $n ->
        [1] ensimmäiseltä sijalta
        [2] toiselta sijalta
        [3] kolmannelta sijalta
        [4] neljänneltä sijalta
        [5] viidenneltä sijalta
        [6] kuudennelta sijalta
        [7] seitsemänneltä sijalta
        [8] kahdeksannelta sijalta
        [9] yhdeksänneltä sijalta
        [10] kymmenenneltä sijalta
       *[other] sijalta{ "\u00A0" }{ $digits }
    }
    .place = { $n ->
        [1] ensimmäinen sija
        [2] toinen sija
        [3] kolmas sija
        [4] neljäs sija
        [5] viides sija
        [6] kuudes sija
        [7] seitsemäs sija
        [8] kahdeksas sija
        [9] yhdeksäs sija
        [10] kymmenes sija
       *[other] sija{ "\u00A0" }{ $digits }
    }

## Viikot ja päivämäärät

# Viikosta tulee vain numero: sanan viikko sijamuodon kirjoittaa virke (viikolla 45, viikon 45 loppuun).
week = { $number }
week-of-year = { $number }/{ $year }

# Mihin muutosta verrataan.
since-week-before = edellisviikosta
    .plain-2 = viikon takaisesta
    .than = kuin edellisviikolla
    .than-2 = kuin viikkoa aiemmin
    .as = kuin edellisviikolla
    .as-2 = kuin viikkoa aiemmin
    .from = edellisviikosta
    .from-2 = viikon takaisesta
    .was = edellisviikolla
    .was-2 = viikkoa aiemmin
    .gen = edellisviikon
since-week = viikosta{ "\u00A0" }{ $week }
    .than = kuin viikolla{ "\u00A0" }{ $week }
    .as = kuin viikolla{ "\u00A0" }{ $week }
    .from = viikosta{ "\u00A0" }{ $week }
    .was = viikolla{ "\u00A0" }{ $week }
    .gen = viikon{ "\u00A0" }{ $week }

dates-in-month = { $from-day }.–{ $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
dates-in-year = { $from-day }.{ "\u00A0" }{ $from-month } – { $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
dates-over-years = { $from-day }.{ "\u00A0" }{ $from-month } { $from-year } – { $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
date = { $day }.{ "\u00A0" }{ $month } { $year }

## Luettelot, joiden osissa on pilkku tai oma ja-sana: viimeisen edellä sekä

list-two = { $first } sekä { $last }
list-middle = { $first }, { $next }
list-last = { $first } sekä { $last }

## Lajit
## Nimen edellä tai jäljessä oleva lajisana kantaa sijan. `full` ja `again` ovat perusmuotoja, `of` on ensimmäisen maininnan
## genetiivi (Bắc Ninhin maakunnan); pelkän nimen genetiivi on tiedoissa muotona `gen`. `genitive` ja `elative` ovat
## lajisanan muotoja luvun jäljessä: kymmenen parhaan kunnan, 99 kunnasta.

kind-unit = yksikkö
    .plural = yksiköt
    .genitive = yksikön
    .elative = yksiköstä
    .definite = yksikkö
    .counted = { $count ->
        [one] yksi yksikkö
       *[other] { $n } yksikköä
    }
    .full = { $name }
    .again = { $name }
    .of = { $gen }
    .group = yksiköt
    .where = yksiköiden joukossa

kind-province = maakunta
    .plural = maakunnat
    .genitive = maakunnan
    .elative = maakunnasta
    .definite = maakunta
    .counted = { $count ->
        [one] yksi maakunta
       *[other] { $n } maakuntaa
    }
    .full = { $gen } maakunta
    .several = maakunnat { $names }
    .again = { $name }
    .of = { $gen } maakunnan
    .group = maakunnat
    .where = maakuntien joukossa

kind-city = kaupunki
    .plural = kaupungit
    .genitive = kaupungin
    .elative = kaupungista
    .definite = kaupunki
    .counted = { $count ->
        [one] yksi kaupunki
       *[other] { $n } kaupunkia
    }
    .full = { $name }
    .again = { $name }
    .of = { $gen }
    .group = kaupungit
    .where = kaupunkien joukossa

kind-province-or-city = maakunta tai kaupunki
    .plural = maakunnat ja kaupungit
    .genitive = maakunnan ja kaupungin
    .elative = maakunnasta ja kaupungista
    .counted = { $count ->
        [one] yksi maakunta tai kaupunki
       *[other] { $n } maakuntaa ja kaupunkia
    }
    .full = { $name }
    .again = { $name }
    .of = { $gen }
    .group = maakunnat ja kaupungit
    .where = maakuntien ja kaupunkien joukossa

kind-department = osasto
    .plural = osastot
    .genitive = osaston
    .elative = osastosta
    .definite = osasto
    .counted = { $count ->
        [one] yksi osasto
       *[other] { $n } osastoa
    }
    .full = { $name }
    .again = { $name }
    .of = { $gen }
    .group = osastot
    .where = osastojen joukossa

kind-office = kanslia
    .plural = kansliat
    .genitive = kanslian
    .elative = kansliasta
    .definite = kanslia
    .counted = { $count ->
        [one] yksi kanslia
       *[other] { $n } kansliaa
    }
    .full = { $name }
    .again = { $name }
    .of = { $gen }
    .group = kansliat
    .where = kanslioiden joukossa

kind-board = hallinto
    .plural = hallinnot
    .genitive = hallinnon
    .elative = hallinnosta
    .definite = hallinto
    .counted = { $count ->
        [one] yksi hallinto
       *[other] { $n } hallintoa
    }
    .full = { $name }
    .again = { $name }
    .of = { $gen }
    .group = hallinnot
    .where = hallintojen joukossa

kind-agency = virasto
    .plural = virastot
    .genitive = viraston
    .elative = virastosta
    .definite = virasto
    .counted = { $count ->
        [one] yksi virasto
       *[other] { $n } virastoa
    }
    .full = { $name }
    .again = { $name }
    .of = { $gen }
    .group = virastot
    .where = virastojen joukossa

kind-department-or-agency = osasto tai virasto
    .plural = osastot ja virastot
    .genitive = osaston ja viraston
    .elative = osastosta ja virastosta
    .counted = { $count ->
        [one] yksi osasto tai virasto
       *[other] { $n } osastoa ja virastoa
    }
    .full = { $name }
    .again = { $name }
    .of = { $gen }
    .group = osastot ja virastot
    .where = osastojen ja virastojen joukossa

kind-ward = kaupunginosa
    .plural = kaupunginosat
    .genitive = kaupunginosan
    .elative = kaupunginosasta
    .definite = kaupunginosa
    .counted = { $count ->
        [one] yksi kaupunginosa
       *[other] { $n } kaupunginosaa
    }
    .full = { $gen } kaupunginosa
    .several = kaupunginosat { $names }
    .again = { $name }
    .of = { $gen } kaupunginosan
    .cell = { $gen } kaupunginosa
    .group = kaupunginosat
    .where = kaupunginosien joukossa

kind-commune = kunta
    .plural = kunnat
    .genitive = kunnan
    .elative = kunnasta
    .definite = kunta
    .counted = { $count ->
        [one] yksi kunta
       *[other] { $n } kuntaa
    }
    .full = { $gen } kunta
    .several = kunnat { $names }
    .again = { $name }
    .of = { $gen } kunnan
    .cell = { $gen } kunta
    .group = kunnat
    .where = kuntien joukossa

kind-commune-or-ward = kunta tai kaupunginosa
    .plural = kunnat ja kaupunginosat
    .genitive = kunnan ja kaupunginosan
    .elative = kunnasta ja kaupunginosasta
    .counted = { $count ->
        [one] yksi kunta tai kaupunginosa
       *[other] { $n } kuntaa ja kaupunginosaa
    }
    .full = { $name }
    .again = { $name }
    .of = { $gen }
    .group = kunnat ja kaupunginosat
    .where = kuntien ja kaupunginosien joukossa

kind-municipality = kunta
    .plural = kunnat
    .genitive = kunnan
    .elative = kunnasta
    .definite = kunta
    .counted = { $count ->
        [one] yksi kunta
       *[other] { $n } kuntaa
    }
    .full = { $gen } kunta
    .several = kunnat { $names }
    .again = { $name }
    .of = { $gen } kunnan
    .group = kunnat
    .where = kuntien joukossa

kind-team = joukkue
    .plural = joukkueet
    .genitive = joukkueen
    .elative = joukkueesta
    .definite = joukkue
    .counted = { $count ->
        [one] yksi joukkue
       *[other] { $n } joukkuetta
    }
    .full = { $name }
    .again = { $name }
    .of = { $gen }
    .group = joukkueet
    .where = joukkueiden joukossa

kind-school = koulu
    .plural = koulut
    .genitive = koulun
    .elative = koulusta
    .definite = koulu
    .counted = { $count ->
        [one] yksi koulu
       *[other] { $n } koulua
    }
    .full = { $name }
    .again = { $name }
    .of = { $gen }
    .group = koulut
    .where = koulujen joukossa

kind-hospital = sairaala
    .plural = sairaalat
    .genitive = sairaalan
    .elative = sairaalasta
    .definite = sairaala
    .counted = { $count ->
        [one] yksi sairaala
       *[other] { $n } sairaalaa
    }
    .full = { $name }
    .again = { $name }
    .of = { $gen }
    .group = sairaalat
    .where = sairaaloiden joukossa

## Mitä vain lasketaan

kind-component = osaindeksi
    .plural = osaindeksit
    .genitive = osaindeksin
    .elative = osaindeksistä
    .counted = { $count ->
        [one] yksi osaindeksi
       *[other] { $n } osaindeksiä
    }

# Viikot ja sijat ovat mittoja: johtanut kolme viikkoa, noussut yhden sijan.
kind-week = viikko
    .plural = viikot
    .genitive = viikon
    .elative = viikosta
    .counted = { $count ->
        [one] yhden viikon
       *[other] { $n } viikkoa
    }

kind-place = sija
    .plural = sijat
    .genitive = sijan
    .elative = sijasta
    .counted = { $count ->
        [one] yhden sijan
       *[other] { $n } sijaa
    }
