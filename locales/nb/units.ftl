### Ord som tall, navn og datoer settes sammen med. Setningene står i narrative.ftl.
### { "\u00A0" } er et mellomrom der linjen ikke brytes.

## Tall

point = poeng
share = { $number }{ "\u00A0" }%
percent = { $number }{ "\u00A0" }prosent

# Formen `neuter` står foran intetkjønnsord: ett poeng.
number-1 = én
    .neuter = ett
number-2 = to
number-3 = tre
number-4 = fire
number-5 = fem
number-6 = seks
number-7 = sju
number-8 = åtte
number-9 = ni
number-10 = ti
number-11 = elleve
number-12 = tolv

ordinal = { $n ->
    [1] første
    [2] andre
    [3] tredje
    [4] fjerde
    [5] femte
    [6] sjette
    [7] sjuende
    [8] åttende
    [9] niende
    [10] tiende
    [11] ellevte
    [12] tolvte
   *[other] { $digits }.
}
    .digits = { $digits }.
    .digits-place = { $digits }.{ "\u00A0" }plass
    .place = { $n ->
        [1] førsteplass
        [2] andreplass
        [3] tredjeplass
        [4] fjerdeplass
        [5] femteplass
        [6] sjetteplass
        [7] sjuendeplass
        [8] åttendeplass
        [9] niendeplass
        [10] tiendeplass
       *[other] { $digits }.{ "\u00A0" }plass
    }
    .definite-place = { $n ->
        [1] førsteplassen
        [2] andreplassen
        [3] tredjeplassen
        [4] fjerdeplassen
        [5] femteplassen
        [6] sjetteplassen
        [7] sjuendeplassen
        [8] åttendeplassen
        [9] niendeplassen
        [10] tiendeplassen
       *[other] { $digits }.-plassen
    }
    .number = nummer { $n ->
        [1] én
        [2] to
        [3] tre
        [4] fire
        [5] fem
        [6] seks
        [7] sju
        [8] åtte
        [9] ni
        [10] ti
        [11] elleve
        [12] tolv
       *[other] { $digits }
    }

## Uker og datoer

week = uke{ "\u00A0" }{ $number }
week-of-year = uke{ "\u00A0" }{ $number } i { $year }

# Hva en endring måles mot. Former med tall sier det samme på en annen måte og veksler med den uten.
since-week-before = fra uken før
    .than = enn uken før
    .than-2 = enn uken i forveien
    .from = fra uken før
    .from-2 = fra uken i forveien
    .as = som uken før
    .as-2 = som uken i forveien
    .was = uken før
    .was-2 = en uke tidligere
    .over = i løpet av uken
    .during = i løpet av uken
    .gap = {""}
since-week = siden { $week }
    .than = enn i { $week }
    .from = fra { $week }
    .as = som i { $week }
    .was = i { $week }
    .over = etter { $week }
    .during = etter { $week }
    .gap = {" "}siden { $week }

dates-in-month = { $from-day }.–{ $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
dates-in-year = { $from-day }.{ "\u00A0" }{ $from-month }–{ $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
dates-over-years = { $from-day }.{ "\u00A0" }{ $from-month } { $from-year }–{ $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
date = { $day }.{ "\u00A0" }{ $month } { $year }

## Lister der leddene selv har komma eller «og»

list-two = { $first } samt { $last }
list-middle = { $first }, { $next }
list-last = { $first } samt { $last }

## Slag

kind-unit = enhet
    .plural = enheter
    .definite = enheten
    .counted = { $count ->
        [one] { $n } enhet
       *[other] { $n } enheter
    }
    .full = { $name }
    .group = enhetene
    .where = blant enhetene

kind-province = provins
    .plural = provinser
    .definite = provinsen
    .counted = { $count ->
        [one] { $n } provins
       *[other] { $n } provinser
    }
    .full = provinsen { $name }
    .several = provinsene { $names }
    .group = provinsene
    .where = blant provinsene

kind-city = by
    .plural = byer
    .definite = byen
    .counted = { $count ->
        [one] { $n } by
       *[other] { $n } byer
    }
    .full = { $name }
    .group = byene
    .where = blant byene

kind-province-or-city = provins eller by
    .plural = provinser og byer
    .counted = { $count ->
        [one] { $n } provins eller by
       *[other] { $n } provinser og byer
    }
    .full = { $name }
    .group = provinsene og byene
    .where = blant provinsene og byene

kind-department = avdeling
    .plural = avdelinger
    .definite = avdelingen
    .counted = { $count ->
        [one] { $n } avdeling
       *[other] { $n } avdelinger
    }
    .full = { $name }
    .group = avdelingene
    .where = blant avdelingene

kind-office = kontor
    .plural = kontorer
    .definite = kontoret
    .counted = { $count ->
        [one] ett kontor
       *[other] { $n } kontorer
    }
    .full = { $name }
    .group = kontorene
    .where = blant kontorene

kind-board = styre
    .plural = styrer
    .definite = styret
    .counted = { $count ->
        [one] ett styre
       *[other] { $n } styrer
    }
    .full = { $name }
    .group = styrene
    .where = blant styrene

kind-agency = etat
    .plural = etater
    .definite = etaten
    .counted = { $count ->
        [one] { $n } etat
       *[other] { $n } etater
    }
    .full = { $name }
    .group = etatene
    .where = blant etatene

# Til sammen er de etater; «avdelinger og etater» står i titler og der det heter hvor en av dem leder.
kind-department-or-agency = avdeling eller etat
    .plural = avdelinger og etater
    .counted = { $count ->
        [one] { $n } etat
       *[other] { $n } etater
    }
    .full = { $name }
    .group = etatene
    .where = blant avdelingene og etatene

kind-ward = bydel
    .plural = bydeler
    .definite = bydelen
    .counted = { $count ->
        [one] { $n } bydel
       *[other] { $n } bydeler
    }
    .full = bydelen { $name }
    .several = bydelene { $names }
    .cell = bydelen { $name }
    .group = bydelene
    .where = blant bydelene

kind-commune = kommune
    .plural = kommuner
    .definite = kommunen
    .counted = { $count ->
        [one] { $n } kommune
       *[other] { $n } kommuner
    }
    .full = kommunen { $name }
    .several = kommunene { $names }
    .cell = kommunen { $name }
    .group = kommunene
    .where = blant kommunene

kind-commune-or-ward = kommune eller bydel
    .plural = kommuner og bydeler
    .counted = { $count ->
        [one] { $n } kommune eller bydel
       *[other] { $n } kommuner og bydeler
    }
    .full = { $name }
    .group = kommunene og bydelene
    .where = blant kommunene og bydelene

kind-municipality = kommune
    .plural = kommuner
    .definite = kommunen
    .counted = { $count ->
        [one] { $n } kommune
       *[other] { $n } kommuner
    }
    .full = { $name } kommune
    .group = kommunene
    .where = blant kommunene

kind-team = lag
    .plural = lag
    .definite = laget
    .counted = { $count ->
        [one] ett lag
       *[other] { $n } lag
    }
    .full = { $name }
    .group = lagene
    .where = blant lagene

kind-school = skole
    .plural = skoler
    .definite = skolen
    .counted = { $count ->
        [one] { $n } skole
       *[other] { $n } skoler
    }
    .full = { $name }
    .group = skolene
    .where = blant skolene

kind-hospital = sykehus
    .plural = sykehus
    .definite = sykehuset
    .counted = { $count ->
        [one] ett sykehus
       *[other] { $n } sykehus
    }
    .full = { $name }
    .group = sykehusene
    .where = blant sykehusene

## Det som bare telles

kind-component = delindeks
    .plural = delindekser
    .counted = { $count ->
        [one] { $n } delindeks
       *[other] { $n } delindekser
    }

kind-week = uke
    .plural = uker
    .counted = { $count ->
        [one] { $n } uke
       *[other] { $n } uker
    }

kind-place = plass
    .plural = plasser
    .counted = { $count ->
        [one] { $n } plass
       *[other] { $n } plasser
    }
