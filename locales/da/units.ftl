### De ord, som tal, navne og datoer sættes sammen med. Sætningerne står i narrative.ftl.
### { "\u00A0" } er et mellemrum, hvor linjen ikke brydes.

## Tal

point = point
share = { $number }{ "\u00A0" }%
percent = { $number }{ "\u00A0" }procent

# Formen `neuter` står, hvor der tælles intetkønsord: ét delindeks.
number-1 = én
    .neuter = ét
number-2 = to
number-3 = tre
number-4 = fire
number-5 = fem
number-6 = seks
number-7 = syv
number-8 = otte
number-9 = ni
number-10 = ti

ordinal = { $n ->
    [1] første
    [2] anden
    [3] tredje
    [4] fjerde
    [5] femte
    [6] sjette
    [7] syvende
    [8] ottende
    [9] niende
    [10] tiende
   *[other] { $digits }.
}
    .digits = { $digits }.
    .place = { $n ->
        [1] førstepladsen
        [2] andenpladsen
        [3] tredjepladsen
        [4] fjerdepladsen
        [5] femtepladsen
        [6] sjettepladsen
        [7] syvendepladsen
        [8] ottendepladsen
        [9] niendepladsen
        [10] tiendepladsen
       *[other] { $digits }.-pladsen
    }
    .number-digits = nummer { $digits }
    .number = nummer { $n ->
        [1] et
        [2] to
        [3] tre
        [4] fire
        [5] fem
        [6] seks
        [7] syv
        [8] otte
        [9] ni
        [10] ti
       *[other] { $digits }
    }

## Uger og datoer

week = uge{ "\u00A0" }{ $number }
week-of-year = uge{ "\u00A0" }{ $number } i { $year }

# Det, en ændring måles fra. Grundformen står efter førnutid: »er steget siden ugen før«.
since-week-before = siden ugen før
    .plain-2 = i ugens løb
    .than = end ugen før
    .than-2 = end en uge tidligere
    .from = fra ugen før
    .as = som ugen før
    .as-2 = som en uge tidligere
    .was = ugen før
    .was-2 = en uge tidligere
since-week = siden { $week }
    .than = end i { $week }
    .from = fra { $week }
    .as = som i { $week }
    .was = i { $week }

dates-in-month = { $from-day }.–{ $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
dates-in-year = { $from-day }.{ "\u00A0" }{ $from-month }–{ $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
dates-over-years = { $from-day }.{ "\u00A0" }{ $from-month } { $from-year }–{ $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
date = { $day }.{ "\u00A0" }{ $month } { $year }

## Lister, hvor leddene selv har komma eller »og«

list-two = { $first } samt { $last }
list-middle = { $first }, { $next }
list-last = { $first } samt { $last }

## Slags. Efter »de« og et tal står navneordet på dansk i ubestemt form: brug .plural eller .counted dér.

kind-unit = enhed
    .plural = enheder
    .definite = enheden
    .counted = { $count ->
        [one] { $n } enhed
       *[other] { $n } enheder
    }
    .full = { $name }
    .group = enhederne
    .where = blandt enhederne

kind-province = provins
    .plural = provinser
    .definite = provinsen
    .counted = { $count ->
        [one] { $n } provins
       *[other] { $n } provinser
    }
    .full = provinsen { $name }
    .several = provinserne { $names }
    .group = provinserne
    .where = blandt provinserne

kind-city = by
    .plural = byer
    .definite = byen
    .counted = { $count ->
        [one] { $n } by
       *[other] { $n } byer
    }
    .full = { $name }
    .group = byerne
    .where = blandt byerne

kind-province-or-city = provins eller by
    .plural = provinser og byer
    .counted = { $count ->
        [one] { $n } provins eller by
       *[other] { $n } provinser og byer
    }
    .full = { $name }
    .group = provinserne og byerne
    .where = blandt provinserne og byerne

kind-department = forvaltning
    .plural = forvaltninger
    .definite = forvaltningen
    .counted = { $count ->
        [one] { $n } forvaltning
       *[other] { $n } forvaltninger
    }
    .full = { $name }
    .group = forvaltningerne
    .where = blandt forvaltningerne

kind-office = kontor
    .plural = kontorer
    .definite = kontoret
    .counted = { $count ->
        [one] ét kontor
       *[other] { $n } kontorer
    }
    .full = { $name }
    .group = kontorerne
    .where = blandt kontorerne

kind-board = styrelse
    .plural = styrelser
    .definite = styrelsen
    .counted = { $count ->
        [one] { $n } styrelse
       *[other] { $n } styrelser
    }
    .full = { $name }
    .group = styrelserne
    .where = blandt styrelserne

kind-agency = myndighed
    .plural = myndigheder
    .definite = myndigheden
    .counted = { $count ->
        [one] { $n } myndighed
       *[other] { $n } myndigheder
    }
    .full = { $name }
    .group = myndighederne
    .where = blandt myndighederne

kind-department-or-agency = forvaltning eller styrelse
    .plural = forvaltninger og styrelser
    .counted = { $count ->
        [one] { $n } forvaltning eller styrelse
       *[other] { $n } forvaltninger og styrelser
    }
    .full = { $name }
    .group = forvaltningerne og styrelserne
    .where = blandt forvaltningerne og styrelserne

kind-ward = bydel
    .plural = bydele
    .definite = bydelen
    .counted = { $count ->
        [one] { $n } bydel
       *[other] { $n } bydele
    }
    .full = bydelen { $name }
    .several = bydelene { $names }
    .cell = bydelen { $name }
    .group = bydelene
    .where = blandt bydelene

kind-commune = kommune
    .plural = kommuner
    .definite = kommunen
    .counted = { $count ->
        [one] { $n } kommune
       *[other] { $n } kommuner
    }
    .full = kommunen { $name }
    .several = kommunerne { $names }
    .cell = kommunen { $name }
    .group = kommunerne
    .where = blandt kommunerne

kind-commune-or-ward = kommune eller bydel
    .plural = kommuner og bydele
    .counted = { $count ->
        [one] { $n } kommune eller bydel
       *[other] { $n } kommuner og bydele
    }
    .full = { $name }
    .group = kommunerne og bydelene
    .where = blandt kommunerne og bydelene

kind-municipality = kommune
    .plural = kommuner
    .definite = kommunen
    .counted = { $count ->
        [one] { $n } kommune
       *[other] { $n } kommuner
    }
    .full = { $name } Kommune
    .group = kommunerne
    .where = blandt kommunerne

kind-team = hold
    .plural = hold
    .definite = holdet
    .counted = { $count ->
        [one] ét hold
       *[other] { $n } hold
    }
    .full = { $name }
    .group = holdene
    .where = blandt holdene

kind-school = skole
    .plural = skoler
    .definite = skolen
    .counted = { $count ->
        [one] { $n } skole
       *[other] { $n } skoler
    }
    .full = { $name }
    .group = skolerne
    .where = blandt skolerne

kind-hospital = hospital
    .plural = hospitaler
    .definite = hospitalet
    .counted = { $count ->
        [one] ét hospital
       *[other] { $n } hospitaler
    }
    .full = { $name }
    .group = hospitalerne
    .where = blandt hospitalerne

## Det, der kun tælles

kind-component = delindeks
    .plural = delindekser
    .counted = { $count ->
        [one] ét delindeks
       *[other] { $n } delindekser
    }

kind-week = uge
    .plural = uger
    .counted = { $count ->
        [one] { $n } uge
       *[other] { $n } uger
    }

kind-place = plads
    .plural = pladser
    .counted = { $count ->
        [one] { $n } plads
       *[other] { $n } pladser
    }
