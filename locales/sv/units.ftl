### Ord som tal, namn och datum sätts samman med. Meningarna står i narrative.ftl.
### { "\u00A0" } är ett mellanslag där raden inte bryts.

## Tal

point = poäng
share = { $number }{ "\u00A0" }%
percent = { $number }{ "\u00A0" }procent

# Formen `neuter` står för ord i neutrum: ett av sex delindex.
number-1 = en
    .neuter = ett
number-2 = två
number-3 = tre
number-4 = fyra
number-5 = fem
number-6 = sex
number-7 = sju
number-8 = åtta
number-9 = nio
number-10 = tio
number-11 = elva
number-12 = tolv

# En plats. $n väljer, $digits skrivs, $category är ordningstalets kategori (21:a, 22:a, 23:e).
ordinal = { $n ->
    [1] första
    [2] andra
    [3] tredje
    [4] fjärde
    [5] femte
    [6] sjätte
    [7] sjunde
    [8] åttonde
    [9] nionde
    [10] tionde
    [11] elfte
    [12] tolfte
   *[other] { $category ->
        [one] { $digits }:a
       *[other] { $digits }:e
    }
}
    .digits = { $category ->
        [one] { $digits }:a
       *[other] { $digits }:e
    }
    .place = { $n ->
        [1] första plats
        [2] andra plats
        [3] tredje plats
        [4] fjärde plats
        [5] femte plats
        [6] sjätte plats
        [7] sjunde plats
        [8] åttonde plats
        [9] nionde plats
        [10] tionde plats
        [11] elfte plats
        [12] tolfte plats
       *[other] { $category ->
            [one] { $digits }:a{ "\u00A0" }plats
           *[other] { $digits }:e{ "\u00A0" }plats
        }
    }
    .definite-place = { $n ->
        [1] förstaplatsen
        [2] andraplatsen
        [3] tredjeplatsen
        [4] fjärdeplatsen
        [5] femteplatsen
        [6] sjätteplatsen
        [7] sjundeplatsen
        [8] åttondeplatsen
        [9] niondeplatsen
        [10] tiondeplatsen
        [11] elfteplatsen
        [12] tolfteplatsen
       *[other] { $category ->
            [one] { $digits }:a{ "\u00A0" }platsen
           *[other] { $digits }:e{ "\u00A0" }platsen
        }
    }

## Veckor och datum

week = vecka{ "\u00A0" }{ $number }
week-of-year = vecka{ "\u00A0" }{ $number } år { $year }

# Vad en förändring mäts mot.
since-week-before = jämfört med veckan före
    .plain-2 = jämfört med en vecka tidigare
    .than = än veckan före
    .than-2 = än en vecka tidigare
    .from = sedan veckan före
    .from-2 = under veckan
    .as = som veckan före
    .as-2 = som en vecka tidigare
    .was = veckan före
    .was-2 = en vecka tidigare
    .over = på en vecka
since-week = jämfört med { $week }
    .than = än { $week }
    .from = sedan { $week }
    .as = som { $week }
    .was = { $week }
    .over = sedan { $week }

dates-in-month = { $from-day }–{ $to-day }{ "\u00A0" }{ $to-month } { $to-year }
dates-in-year = { $from-day }{ "\u00A0" }{ $from-month }–{ $to-day }{ "\u00A0" }{ $to-month } { $to-year }
dates-over-years = { $from-day }{ "\u00A0" }{ $from-month } { $from-year }–{ $to-day }{ "\u00A0" }{ $to-month } { $to-year }
date = { $day }{ "\u00A0" }{ $month } { $year }

## Uppräkningar där leden själva har kommatecken eller ”och”

list-two = { $first } samt { $last }
list-middle = { $first }; { $next }
list-last = { $first } samt { $last }

## Slag
## Formerna `one` och `none` är räkneordet och pronomenet i slagets genus: ett av lagen, inget av lagen.

kind-unit = enhet
    .plural = enheter
    .definite = enheten
    .counted = { $count ->
        [one] { $n } enhet
       *[other] { $n } enheter
    }
    .one = en
    .none = ingen
    .full = { $name }
    .group = enheterna
    .where = bland enheterna

kind-province = provins
    .plural = provinser
    .definite = provinsen
    .counted = { $count ->
        [one] { $n } provins
       *[other] { $n } provinser
    }
    .one = en
    .none = ingen
    .full = provinsen { $name }
    .group = provinserna
    .where = bland provinserna

kind-city = stad
    .plural = städer
    .definite = staden
    .counted = { $count ->
        [one] { $n } stad
       *[other] { $n } städer
    }
    .one = en
    .none = ingen
    .full = { $name }
    .group = städerna
    .where = bland städerna

kind-province-or-city = provins eller stad
    .plural = provinser och städer
    .counted = { $count ->
        [one] { $n } provins eller stad
       *[other] { $n } provinser och städer
    }
    .one = en
    .none = ingen
    .full = { $name }
    .group = provinserna och städerna
    .where = bland provinserna och städerna

kind-department = förvaltning
    .plural = förvaltningar
    .definite = förvaltningen
    .counted = { $count ->
        [one] { $n } förvaltning
       *[other] { $n } förvaltningar
    }
    .one = en
    .none = ingen
    .full = { $name }
    .group = förvaltningarna
    .where = bland förvaltningarna

kind-office = kontor
    .plural = kontor
    .definite = kontoret
    .counted = { $count ->
        [one] ett kontor
       *[other] { $n } kontor
    }
    .one = ett
    .none = inget
    .full = { $name }
    .group = kontoren
    .where = bland kontoren

kind-board = styrelse
    .plural = styrelser
    .definite = styrelsen
    .counted = { $count ->
        [one] { $n } styrelse
       *[other] { $n } styrelser
    }
    .one = en
    .none = ingen
    .full = { $name }
    .group = styrelserna
    .where = bland styrelserna

kind-agency = myndighet
    .plural = myndigheter
    .definite = myndigheten
    .counted = { $count ->
        [one] { $n } myndighet
       *[other] { $n } myndigheter
    }
    .one = en
    .none = ingen
    .full = { $name }
    .group = myndigheterna
    .where = bland myndigheterna

kind-department-or-agency = myndighet
    .plural = myndigheter
    .counted = { $count ->
        [one] { $n } myndighet
       *[other] { $n } myndigheter
    }
    .one = en
    .none = ingen
    .full = { $name }
    .group = myndigheterna
    .where = bland myndigheterna

kind-ward = stadsdel
    .plural = stadsdelar
    .definite = stadsdelen
    .counted = { $count ->
        [one] { $n } stadsdel
       *[other] { $n } stadsdelar
    }
    .one = en
    .none = ingen
    .full = stadsdelen { $name }
    .cell = stadsdelen { $name }
    .group = stadsdelarna
    .where = bland stadsdelarna

kind-commune = kommun
    .plural = kommuner
    .definite = kommunen
    .counted = { $count ->
        [one] { $n } kommun
       *[other] { $n } kommuner
    }
    .one = en
    .none = ingen
    .full = kommunen { $name }
    .cell = kommunen { $name }
    .group = kommunerna
    .where = bland kommunerna

kind-commune-or-ward = kommun eller stadsdel
    .plural = kommuner och stadsdelar
    .counted = { $count ->
        [one] { $n } kommun eller stadsdel
       *[other] { $n } kommuner och stadsdelar
    }
    .one = en
    .none = ingen
    .full = { $name }
    .group = kommunerna och stadsdelarna
    .where = bland kommunerna och stadsdelarna

kind-municipality = kommun
    .plural = kommuner
    .definite = kommunen
    .counted = { $count ->
        [one] { $n } kommun
       *[other] { $n } kommuner
    }
    .one = en
    .none = ingen
    .full = kommunen { $name }
    .group = kommunerna
    .where = bland kommunerna

kind-team = lag
    .plural = lag
    .definite = laget
    .counted = { $count ->
        [one] ett lag
       *[other] { $n } lag
    }
    .one = ett
    .none = inget
    .full = { $name }
    .group = lagen
    .where = bland lagen

kind-school = skola
    .plural = skolor
    .definite = skolan
    .counted = { $count ->
        [one] { $n } skola
       *[other] { $n } skolor
    }
    .one = en
    .none = ingen
    .full = { $name }
    .group = skolorna
    .where = bland skolorna

kind-hospital = sjukhus
    .plural = sjukhus
    .definite = sjukhuset
    .counted = { $count ->
        [one] ett sjukhus
       *[other] { $n } sjukhus
    }
    .one = ett
    .none = inget
    .full = { $name }
    .group = sjukhusen
    .where = bland sjukhusen

## Det som bara räknas

kind-component = delindex
    .plural = delindex
    .counted = { $count ->
        [one] ett delindex
       *[other] { $n } delindex
    }

kind-week = vecka
    .plural = veckor
    .counted = { $count ->
        [one] { $n } vecka
       *[other] { $n } veckor
    }

kind-place = placering
    .plural = placeringar
    .counted = { $count ->
        [one] { $n } placering
       *[other] { $n } placeringar
    }
