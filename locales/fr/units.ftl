### Les mots avec lesquels se composent chiffres, noms et dates. Les phrases sont dans narrative.ftl.
### Le français met une espace insécable devant % ; : ! ? et à l’intérieur des guillemets.

## Nombres

# Après un chiffre en points. Le pluriel commence à deux : 0,20 point, 1,99 point, 2,00 points.
point = { $category ->
    [one] point
   *[other] points
}
share = { $number } %
percent = { $number } %

# La forme `f` se met devant un nom féminin : une place.
number-1 = un
    .f = une
number-2 = deux
number-3 = trois
number-4 = quatre
number-5 = cinq
number-6 = six
number-7 = sept
number-8 = huit
number-9 = neuf
number-10 = dix

# Un rang s’accorde avec « place », toujours féminin. `digits` sert aux couples : de la 23e à la 4e place.
ordinal = { $n ->
    [1] première
    [2] deuxième
    [3] troisième
    [4] quatrième
    [5] cinquième
    [6] sixième
    [7] septième
    [8] huitième
    [9] neuvième
    [10] dixième
   *[other] { $digits }e
}
    .digits = { $n ->
        [1] 1re
       *[other] { $digits }e
    }
    .place = { $n ->
        [1] première place
        [2] deuxième place
        [3] troisième place
        [4] quatrième place
        [5] cinquième place
        [6] sixième place
        [7] septième place
        [8] huitième place
        [9] neuvième place
        [10] dixième place
       *[other] { $digits }e place
    }

## Semaines et dates. Une semaine se dit sans article : « en semaine 45 », « depuis la semaine 45 ».

week = semaine { $number }
week-of-year = semaine { $number } de { $year }

# Ce à quoi l’on compare. `than` suit un comparatif, `was` se met avec un verbe au passé.
since-week-before = en une semaine
    .plain-2 = d’une semaine à l’autre
    .plain-3 = sur une semaine
    .than = que la semaine précédente
    .than-2 = qu’une semaine plus tôt
    .from = par rapport à la semaine précédente
    .from-2 = par rapport à une semaine plus tôt
    .as = comme la semaine précédente
    .as-2 = comme une semaine plus tôt
    .was = la semaine précédente
    .was-2 = une semaine plus tôt
since-week = depuis la { $week }
    .than = qu’en { $week }
    .from = par rapport à la { $week }
    .as = comme en { $week }
    .was = en { $week }

# Le premier du mois se dit « 1er ».
dates-in-month = du { $from-day-number ->
    [1] 1er
   *[other] { $from-day }
} au { $to-day } { $to-month } { $to-year }
dates-in-year = du { $from-day-number ->
    [1] 1er
   *[other] { $from-day }
} { $from-month } au { $to-day-number ->
    [1] 1er
   *[other] { $to-day }
} { $to-month } { $to-year }
dates-over-years = du { $from-day-number ->
    [1] 1er
   *[other] { $from-day }
} { $from-month } { $from-year } au { $to-day-number ->
    [1] 1er
   *[other] { $to-day }
} { $to-month } { $to-year }
date = { $day-number ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }

## Énumérations dont les éléments contiennent déjà une virgule ou un « et »

list-two = { $first } ainsi que { $last }
list-middle = { $first } ; { $next }
list-last = { $first } ; et { $last }

## Genres d’entités
## La valeur est le nom commun. Formes : .plural, .definite (reprise sans le nom), .counted, .full (première mention),
## .again (mentions suivantes), .headline (titres), .cell (tableau de genres mêlés), .group (toutes), .where (parmi elles).
## En français s’y ajoutent des groupes accordés : .seul (« la seule école »), .un (« une seule école »), .pronom (« une
## seule »), .aucun (« aucune autre école »), .nul (« aucune école ») et .tout (« toute autre
## école »).
## Aucune phrase ne met « de » ou « à » devant un nom : rien à contracter hors de ces cadres. « La province de » et ses
## pareils n’élident pas devant une voyelle : là, les données donnent la forme (`full: "la province d’An Giang"`).
## Les noms de services, bureaux et comités commencent par un nom masculin à consonne initiale, sans article :
## « service de la santé ». Ceux d’écoles, d’hôpitaux et d’équipes vont sans ce mot : « Victor-Hugo ».

kind-unit = unité
    .plural = unités
    .definite = l’unité
    .counted = { $count ->
        [0] { $n } unité
        [1] une unité
       *[other] { $n } unités
    }
    .full = { $name }
    .seul = la seule unité
    .un = une seule unité
    .pronom = une seule
    .aucun = aucune autre unité
    .tout = toute autre unité
    .nul = aucune unité
    .group = les unités
    .where = parmi les unités

kind-province = province
    .plural = provinces
    .definite = la province
    .counted = { $count ->
        [0] { $n } province
        [1] une province
       *[other] { $n } provinces
    }
    .full = la province de { $name }
    .seul = la seule province
    .un = une seule province
    .pronom = une seule
    .aucun = aucune autre province
    .tout = toute autre province
    .nul = aucune province
    .group = les provinces
    .where = parmi les provinces

kind-city = ville
    .plural = villes
    .definite = la ville
    .counted = { $count ->
        [0] { $n } ville
        [1] une ville
       *[other] { $n } villes
    }
    .full = la ville de { $name }
    .seul = la seule ville
    .un = une seule ville
    .pronom = une seule
    .aucun = aucune autre ville
    .tout = toute autre ville
    .nul = aucune ville
    .group = les villes
    .where = parmi les villes

kind-province-or-city = province ou ville
    .plural = provinces et villes
    .counted = { $count ->
        [0] { $n } province ou ville
        [1] une province ou ville
       *[other] { $n } provinces et villes
    }
    .full = { $name }
    .seul = la seule province ou ville
    .un = une seule province ou ville
    .pronom = une seule
    .aucun = aucune autre province ou ville
    .tout = toute autre province ou ville
    .nul = aucune province ou ville
    .group = les provinces et villes
    .where = parmi les provinces et villes

kind-department = service
    .plural = services
    .definite = le service
    .counted = { $count ->
        [0] { $n } service
        [1] un service
       *[other] { $n } services
    }
    .full = le { $name }
    .again = le { $name }
    .headline = le { $name }
    .seul = le seul service
    .un = un seul service
    .pronom = un seul
    .aucun = aucun autre service
    .tout = tout autre service
    .nul = aucun service
    .group = les services
    .where = parmi les services

kind-office = bureau
    .plural = bureaux
    .definite = le bureau
    .counted = { $count ->
        [0] { $n } bureau
        [1] un bureau
       *[other] { $n } bureaux
    }
    .full = le { $name }
    .again = le { $name }
    .headline = le { $name }
    .seul = le seul bureau
    .un = un seul bureau
    .pronom = un seul
    .aucun = aucun autre bureau
    .tout = tout autre bureau
    .nul = aucun bureau
    .group = les bureaux
    .where = parmi les bureaux

kind-board = comité
    .plural = comités
    .definite = le comité
    .counted = { $count ->
        [0] { $n } comité
        [1] un comité
       *[other] { $n } comités
    }
    .full = le { $name }
    .again = le { $name }
    .headline = le { $name }
    .seul = le seul comité
    .un = un seul comité
    .pronom = un seul
    .aucun = aucun autre comité
    .tout = tout autre comité
    .nul = aucun comité
    .group = les comités
    .where = parmi les comités

kind-agency = agence
    .plural = agences
    .definite = l’agence
    .counted = { $count ->
        [0] { $n } agence
        [1] une agence
       *[other] { $n } agences
    }
    .full = l’agence { $name }
    .seul = la seule agence
    .un = une seule agence
    .pronom = une seule
    .aucun = aucune autre agence
    .tout = toute autre agence
    .nul = aucune agence
    .group = les agences
    .where = parmi les agences

kind-department-or-agency = service ou organisme
    .plural = services et organismes
    .counted = { $count ->
        [0] { $n } service ou organisme
        [1] un service ou organisme
       *[other] { $n } services et organismes
    }
    .full = le { $name }
    .again = le { $name }
    .headline = le { $name }
    .seul = le seul service ou organisme
    .un = un seul service ou organisme
    .pronom = un seul
    .aucun = aucun autre service ou organisme
    .tout = tout autre service ou organisme
    .nul = aucun service ou organisme
    .group = les services et organismes
    .where = parmi les services et organismes

kind-ward = quartier
    .plural = quartiers
    .definite = le quartier
    .counted = { $count ->
        [0] { $n } quartier
        [1] un quartier
       *[other] { $n } quartiers
    }
    .full = le quartier de { $name }
    .cell = { $name } (quartier)
    .seul = le seul quartier
    .un = un seul quartier
    .pronom = un seul
    .aucun = aucun autre quartier
    .tout = tout autre quartier
    .nul = aucun quartier
    .group = les quartiers
    .where = parmi les quartiers

kind-commune = commune
    .plural = communes
    .definite = la commune
    .counted = { $count ->
        [0] { $n } commune
        [1] une commune
       *[other] { $n } communes
    }
    .full = la commune de { $name }
    .cell = { $name } (commune)
    .seul = la seule commune
    .un = une seule commune
    .pronom = une seule
    .aucun = aucune autre commune
    .tout = toute autre commune
    .nul = aucune commune
    .group = les communes
    .where = parmi les communes

kind-commune-or-ward = commune ou quartier
    .plural = communes et quartiers
    .counted = { $count ->
        [0] { $n } commune ou quartier
        [1] une commune ou quartier
       *[other] { $n } communes et quartiers
    }
    .full = { $name }
    .seul = la seule localité
    .un = une seule localité
    .pronom = un seul
    .aucun = aucune autre localité
    .tout = toute autre localité
    .nul = aucune localité
    .group = les communes et quartiers
    .where = parmi les communes et quartiers

kind-municipality = municipalité
    .plural = municipalités
    .definite = la municipalité
    .counted = { $count ->
        [0] { $n } municipalité
        [1] une municipalité
       *[other] { $n } municipalités
    }
    .full = la municipalité de { $name }
    .seul = la seule municipalité
    .un = une seule municipalité
    .pronom = une seule
    .aucun = aucune autre municipalité
    .tout = toute autre municipalité
    .nul = aucune municipalité
    .group = les municipalités
    .where = parmi les municipalités

kind-team = équipe
    .plural = équipes
    .definite = l’équipe
    .counted = { $count ->
        [0] { $n } équipe
        [1] une équipe
       *[other] { $n } équipes
    }
    .full = { $name }
    .seul = la seule équipe
    .un = une seule équipe
    .pronom = une seule
    .aucun = aucune autre équipe
    .tout = toute autre équipe
    .nul = aucune équipe
    .group = les équipes
    .where = parmi les équipes

kind-school = école
    .plural = écoles
    .definite = l’école
    .counted = { $count ->
        [0] { $n } école
        [1] une école
       *[other] { $n } écoles
    }
    .full = l’école { $name }
    .seul = la seule école
    .un = une seule école
    .pronom = une seule
    .aucun = aucune autre école
    .tout = toute autre école
    .nul = aucune école
    .group = les écoles
    .where = parmi les écoles

kind-hospital = hôpital
    .plural = hôpitaux
    .definite = l’hôpital
    .counted = { $count ->
        [0] { $n } hôpital
        [1] un hôpital
       *[other] { $n } hôpitaux
    }
    .full = l’hôpital { $name }
    .seul = le seul hôpital
    .un = un seul hôpital
    .pronom = un seul
    .aucun = aucun autre hôpital
    .tout = tout autre hôpital
    .nul = aucun hôpital
    .group = les hôpitaux
    .where = parmi les hôpitaux

## Ce qui est seulement compté

kind-component = critère
    .plural = critères
    .counted = { $count ->
        [0] { $n } critère
        [1] un critère
       *[other] { $n } critères
    }

kind-week = semaine
    .plural = semaines
    .counted = { $count ->
        [0] { $n } semaine
        [1] une semaine
       *[other] { $n } semaines
    }

kind-place = place
    .plural = places
    .counted = { $count ->
        [0] { $n } place
        [1] une place
       *[other] { $n } places
    }
