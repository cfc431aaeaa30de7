### Słowa, z których składają się liczby, tygodnie, listy i nazwy. Zdania są w narrative.ftl.
### { "\u00A0" } to odstęp, na którym wiersz się nie łamie.

## Liczby

# Po liczbie punktów. Mianownik i biernik: 1 punkt, 2 punkty, 5 punktów, 0,20 punktu; `gen` po „do”, „z”, „próg”,
# „brakuje”: 1 punktu, 2 punktów, 0,20 punktu.
point = { $category ->
    [one] punkt
    [few] punkty
    [many] punktów
   *[other] punktu
}
    .gen = { $category ->
        [one] punktu
        [few] punktów
        [many] punktów
       *[other] punktu
    }
share = { $number }%
percent = { $number }%

# Bez formy: rodzaj męski. `f` przy rzeczowniku żeńskim (`facc` w bierniku), `n` przy nijakim; `gen` to dopełniacz i miejscownik (od dwóch
# wspólny wszystkim rodzajom), `fgen` to samo w rodzaju żeńskim.
number-1 = jeden
    .f = jedna
    .facc = jedną
    .n = jedno
    .gen = jednego
    .fgen = jednej
number-2 = dwa
    .f = dwie
    .facc = dwie
    .gen = dwóch
    .fgen = dwóch
number-3 = trzy
    .gen = trzech
    .fgen = trzech
number-4 = cztery
    .gen = czterech
    .fgen = czterech
number-5 = pięć
    .gen = pięciu
    .fgen = pięciu
number-6 = sześć
    .gen = sześciu
    .fgen = sześciu
number-7 = siedem
    .gen = siedmiu
    .fgen = siedmiu
number-8 = osiem
    .gen = ośmiu
    .fgen = ośmiu
number-9 = dziewięć
    .gen = dziewięciu
    .fgen = dziewięciu
number-10 = dziesięć
    .gen = dziesięciu
    .fgen = dziesięciu

# Miejsce. Bez formy mianownik i biernik rodzaju nijakiego (czwarte miejsce), `gen` (z czwartego miejsca), `loc` (na czwartym
# miejscu), `m` (czwarty tydzień z rzędu), `digits` cyfrą z kropką (z 23. na 4. miejsce).
ordinal = { $n ->
    [1] pierwsze
    [2] drugie
    [3] trzecie
    [4] czwarte
    [5] piąte
    [6] szóste
    [7] siódme
    [8] ósme
    [9] dziewiąte
    [10] dziesiąte
   *[other] { $digits }.
}
    .digits = { $digits }.
    .gen = { $n ->
        [1] pierwszego
        [2] drugiego
        [3] trzeciego
        [4] czwartego
        [5] piątego
        [6] szóstego
        [7] siódmego
        [8] ósmego
        [9] dziewiątego
        [10] dziesiątego
       *[other] { $digits }.
    }
    .loc = { $n ->
        [1] pierwszym
        [2] drugim
        [3] trzecim
        [4] czwartym
        [5] piątym
        [6] szóstym
        [7] siódmym
        [8] ósmym
        [9] dziewiątym
        [10] dziesiątym
       *[other] { $digits }.
    }
    .m = { $n ->
        [1] pierwszy
        [2] drugi
        [3] trzeci
        [4] czwarty
        [5] piąty
        [6] szósty
        [7] siódmy
        [8] ósmy
        [9] dziewiąty
        [10] dziesiąty
       *[other] { $digits }.
    }

## Tygodnie i daty

# Bez formy sam liczebnik; `loc` (w 46. tygodniu) i `gen` (od 46. tygodnia) z rzeczownikiem.
week = { $number }.
    .loc = { $number }.{ "\u00A0" }tygodniu
    .gen = { $number }.{ "\u00A0" }tygodnia
week-of-year = { $number }. (z { $year } r.)
    .loc = { $number }.{ "\u00A0" }tygodniu { $year } roku
    .gen = { $number }.{ "\u00A0" }tygodnia { $year } roku

# Z czym się porównuje. `than` po stopniu wyższym, `as` po „tyle samo”, `same` po „taki sam”, `was` przy czasowniku, `over` o zmianie.
since-week-before = w porównaniu z poprzednim tygodniem
    .plain-2 = względem poprzedniego tygodnia
    .than = niż tydzień wcześniej
    .than-2 = niż w poprzednim tygodniu
    .as = co tydzień wcześniej
    .as-2 = co w poprzednim tygodniu
    .same = jak tydzień wcześniej
    .same-2 = jak w poprzednim tygodniu
    .was = tydzień wcześniej
    .was-2 = w poprzednim tygodniu
    .over = w ciągu tygodnia
    .over-2 = w skali tygodnia
since-week = w porównaniu z { $week }{ "\u00A0" }tygodniem
    .than = niż w { $week }{ "\u00A0" }tygodniu
    .as = co w { $week }{ "\u00A0" }tygodniu
    .same = jak w { $week }{ "\u00A0" }tygodniu
    .was = w { $week }{ "\u00A0" }tygodniu
    .over = od { $week }{ "\u00A0" }tygodnia

dates-in-month = { $from-day }–{ $to-day }{ "\u00A0" }{ $to-month } { $to-year }{ "\u00A0" }r.
dates-in-year = { $from-day }{ "\u00A0" }{ $from-month } – { $to-day }{ "\u00A0" }{ $to-month } { $to-year }{ "\u00A0" }r.
dates-over-years = { $from-day }{ "\u00A0" }{ $from-month } { $from-year } – { $to-day }{ "\u00A0" }{ $to-month } { $to-year }{ "\u00A0" }r.
date = { $day }{ "\u00A0" }{ $month } { $year }{ "\u00A0" }r.

## Wyliczenia, których człony mają własny przecinek albo „i”

list-two = { $first } oraz { $last }
list-middle = { $first }, { $next }
list-last = { $first } oraz { $last }

## Rodzaje
## Nazwa własna się nie odmienia; przypadek bierze na siebie rzeczownik przed nią. Ramy: .full i .again (mianownik, pierwszy
## raz i później), .gen, .acc, .ins (dopełniacz, biernik, narzędnik), .with („z gminą …”, „ze szkołą …”) i te same
## z -again w nagłówkach.
## O rodzaju: .gender (m, f, n), .one i .two („jedna”, „dwie” z nich), .one-gen, .single-gen („jednej gminy lub dzielnicy”),
## .plural-gen, .none-other („żadna inna …”).

kind-unit = jednostka
    .plural = jednostki
    .definite = jednostka
    .counted = { $count ->
        [one] jedna jednostka
        [2] dwie jednostki
        [few] { $n } jednostki
       *[many] { $n } jednostek
    }
    .full = jednostka { $name }
    .several = jednostki { $names }
    .again = { $name }
    .gen = jednostki { $name }
    .acc = jednostkę { $name }
    .ins = jednostką { $name }
    .gen-again = { $name }
    .acc-again = { $name }
    .ins-again = { $name }
    .with = z jednostką { $name }
    .with-again = z { $name }
    .plural-gen = jednostek
    .gender = f
    .one = jedna
    .two = dwie
    .one-gen = jednej
    .single-gen = jednej jednostki
    .none = żadna
    .none-other = żadna inna jednostka
    .group = jednostki
    .where = wśród jednostek

kind-province = prowincja
    .plural = prowincje
    .definite = prowincja
    .counted = { $count ->
        [one] jedna prowincja
        [2] dwie prowincje
        [few] { $n } prowincje
       *[many] { $n } prowincji
    }
    .full = prowincja { $name }
    .several = prowincje { $names }
    .again = { $name }
    .gen = prowincji { $name }
    .acc = prowincję { $name }
    .ins = prowincją { $name }
    .gen-again = { $name }
    .acc-again = { $name }
    .ins-again = { $name }
    .with = z prowincją { $name }
    .with-again = z { $name }
    .plural-gen = prowincji
    .gender = f
    .one = jedna
    .two = dwie
    .one-gen = jednej
    .single-gen = jednej prowincji
    .none = żadna
    .none-other = żadna inna prowincja
    .group = prowincje
    .where = wśród prowincji

kind-city = miasto
    .plural = miasta
    .definite = miasto
    .counted = { $count ->
        [one] jedno miasto
        [few] { $n } miasta
       *[many] { $n } miast
    }
    .full = miasto { $name }
    .several = miasta { $names }
    .again = { $name }
    .gen = miasta { $name }
    .acc = miasto { $name }
    .ins = miastem { $name }
    .gen-again = { $name }
    .acc-again = { $name }
    .ins-again = { $name }
    .with = z miastem { $name }
    .with-again = z { $name }
    .plural-gen = miast
    .gender = n
    .one = jedno
    .two = dwa
    .one-gen = jednego
    .single-gen = jednego miasta
    .none = żadne
    .none-other = żadne inne miasto
    .group = miasta
    .where = wśród miast

kind-province-or-city = prowincja lub miasto
    .plural = prowincje i miasta
    .counted = { $count ->
        [one] jedna prowincja lub miasto
        [2] dwie prowincje i miasta
        [few] { $n } prowincje i miasta
       *[many] { $n } prowincji i miast
    }
    .full = { $name }
    .again = { $name }
    .gen = { $name }
    .acc = { $name }
    .ins = { $name }
    .with = z { $name }
    .gen-again = { $name }
    .acc-again = { $name }
    .ins-again = { $name }
    .with-again = z { $name }
    .plural-gen = prowincji i miast
    .gender = f
    .one = jedna
    .two = dwie
    .one-gen = jednej
    .single-gen = jednej prowincji lub miasta
    .none = żadna
    .none-other = żadna inna prowincja ani żadne inne miasto
    .group = prowincje i miasta
    .where = wśród prowincji i miast

# Nazwa mówi, czym się zajmuje, w dopełniaczu: Departament Zdrowia.
kind-department = departament
    .plural = departamenty
    .definite = departament
    .counted = { $count ->
        [one] jeden departament
        [few] { $n } departamenty
       *[many] { $n } departamentów
    }
    .full = Departament { $name }
    .several = departamenty { $names }
    .again = Departament { $name }
    .cell = Departament { $name }
    .gen = Departamentu { $name }
    .acc = Departament { $name }
    .ins = Departamentem { $name }
    .gen-again = Departamentu { $name }
    .acc-again = Departament { $name }
    .ins-again = Departamentem { $name }
    .with = z Departamentem { $name }
    .with-again = z Departamentem { $name }
    .plural-gen = departamentów
    .gender = m
    .one = jeden
    .two = dwa
    .one-gen = jednego
    .single-gen = jednego departamentu
    .none = żaden
    .none-other = żaden inny departament
    .group = departamenty
    .where = wśród departamentów

kind-office = biuro
    .plural = biura
    .definite = biuro
    .counted = { $count ->
        [one] jedno biuro
        [few] { $n } biura
       *[many] { $n } biur
    }
    .full = Biuro { $name }
    .again = Biuro { $name }
    .cell = Biuro { $name }
    .gen = Biura { $name }
    .acc = Biuro { $name }
    .ins = Biurem { $name }
    .gen-again = Biura { $name }
    .acc-again = Biuro { $name }
    .ins-again = Biurem { $name }
    .with = z Biurem { $name }
    .with-again = z Biurem { $name }
    .plural-gen = biur
    .gender = n
    .one = jedno
    .two = dwa
    .one-gen = jednego
    .single-gen = jednego biura
    .none = żadne
    .none-other = żadne inne biuro
    .group = biura
    .where = wśród biur

kind-board = zarząd
    .plural = zarządy
    .definite = zarząd
    .counted = { $count ->
        [one] jeden zarząd
        [few] { $n } zarządy
       *[many] { $n } zarządów
    }
    .full = Zarząd { $name }
    .again = Zarząd { $name }
    .cell = Zarząd { $name }
    .gen = Zarządu { $name }
    .acc = Zarząd { $name }
    .ins = Zarządem { $name }
    .gen-again = Zarządu { $name }
    .acc-again = Zarząd { $name }
    .ins-again = Zarządem { $name }
    .with = z Zarządem { $name }
    .with-again = z Zarządem { $name }
    .plural-gen = zarządów
    .gender = m
    .one = jeden
    .two = dwa
    .one-gen = jednego
    .single-gen = jednego zarządu
    .none = żaden
    .none-other = żaden inny zarząd
    .group = zarządy
    .where = wśród zarządów

kind-agency = urząd
    .plural = urzędy
    .definite = urząd
    .counted = { $count ->
        [one] jeden urząd
        [few] { $n } urzędy
       *[many] { $n } urzędów
    }
    .full = Urząd { $name }
    .again = Urząd { $name }
    .cell = Urząd { $name }
    .gen = Urzędu { $name }
    .acc = Urząd { $name }
    .ins = Urzędem { $name }
    .gen-again = Urzędu { $name }
    .acc-again = Urząd { $name }
    .ins-again = Urzędem { $name }
    .with = z Urzędem { $name }
    .with-again = z Urzędem { $name }
    .plural-gen = urzędów
    .gender = m
    .one = jeden
    .two = dwa
    .one-gen = jednego
    .single-gen = jednego urzędu
    .none = żaden
    .none-other = żaden inny urząd
    .group = urzędy
    .where = wśród urzędów

kind-department-or-agency = departament lub urząd
    .plural = departamenty i urzędy
    .counted = { $count ->
        [one] jeden departament lub urząd
        [few] { $n } departamenty i urzędy
       *[many] { $n } departamentów i urzędów
    }
    .full = { $name }
    .again = { $name }
    .gen = { $name }
    .acc = { $name }
    .ins = { $name }
    .with = z { $name }
    .gen-again = { $name }
    .acc-again = { $name }
    .ins-again = { $name }
    .with-again = z { $name }
    .plural-gen = departamentów i urzędów
    .gender = m
    .one = jeden
    .two = dwa
    .one-gen = jednego
    .single-gen = jednego departamentu lub urzędu
    .none = żaden
    .none-other = żaden inny departament ani urząd
    .group = departamenty i urzędy
    .where = wśród departamentów i urzędów

kind-ward = dzielnica
    .plural = dzielnice
    .definite = dzielnica
    .counted = { $count ->
        [one] jedna dzielnica
        [2] dwie dzielnice
        [few] { $n } dzielnice
       *[many] { $n } dzielnic
    }
    .full = dzielnica { $name }
    .several = dzielnice { $names }
    .again = { $name }
    .cell = dzielnica { $name }
    .gen = dzielnicy { $name }
    .acc = dzielnicę { $name }
    .ins = dzielnicą { $name }
    .gen-again = { $name }
    .acc-again = { $name }
    .ins-again = { $name }
    .with = z dzielnicą { $name }
    .with-again = z { $name }
    .plural-gen = dzielnic
    .gender = f
    .one = jedna
    .two = dwie
    .one-gen = jednej
    .single-gen = jednej dzielnicy
    .none = żadna
    .none-other = żadna inna dzielnica
    .group = dzielnice
    .where = wśród dzielnic

kind-commune = gmina
    .plural = gminy
    .definite = gmina
    .counted = { $count ->
        [one] jedna gmina
        [2] dwie gminy
        [few] { $n } gminy
       *[many] { $n } gmin
    }
    .full = gmina { $name }
    .several = gminy { $names }
    .again = { $name }
    .cell = gmina { $name }
    .gen = gminy { $name }
    .acc = gminę { $name }
    .ins = gminą { $name }
    .gen-again = { $name }
    .acc-again = { $name }
    .ins-again = { $name }
    .with = z gminą { $name }
    .with-again = z { $name }
    .plural-gen = gmin
    .gender = f
    .one = jedna
    .two = dwie
    .one-gen = jednej
    .single-gen = jednej gminy
    .none = żadna
    .none-other = żadna inna gmina
    .group = gminy
    .where = wśród gmin

kind-commune-or-ward = gmina lub dzielnica
    .plural = gminy i dzielnice
    .counted = { $count ->
        [one] jedna gmina lub dzielnica
        [2] dwie gminy i dzielnice
        [few] { $n } gminy i dzielnice
       *[many] { $n } gmin i dzielnic
    }
    .full = { $name }
    .again = { $name }
    .gen = { $name }
    .acc = { $name }
    .ins = { $name }
    .with = z { $name }
    .gen-again = { $name }
    .acc-again = { $name }
    .ins-again = { $name }
    .with-again = z { $name }
    .plural-gen = gmin i dzielnic
    .gender = f
    .one = jedna
    .two = dwie
    .one-gen = jednej
    .single-gen = jednej gminy lub dzielnicy
    .none = żadna
    .none-other = żadna inna gmina ani dzielnica
    .group = gminy i dzielnice
    .where = wśród gmin i dzielnic

kind-municipality = gmina
    .plural = gminy
    .definite = gmina
    .counted = { $count ->
        [one] jedna gmina
        [2] dwie gminy
        [few] { $n } gminy
       *[many] { $n } gmin
    }
    .full = gmina { $name }
    .several = gminy { $names }
    .again = { $name }
    .gen = gminy { $name }
    .acc = gminę { $name }
    .ins = gminą { $name }
    .gen-again = { $name }
    .acc-again = { $name }
    .ins-again = { $name }
    .with = z gminą { $name }
    .with-again = z { $name }
    .plural-gen = gmin
    .gender = f
    .one = jedna
    .two = dwie
    .one-gen = jednej
    .single-gen = jednej gminy
    .none = żadna
    .none-other = żadna inna gmina
    .group = gminy
    .where = wśród gmin

kind-team = drużyna
    .plural = drużyny
    .definite = drużyna
    .counted = { $count ->
        [one] jedna drużyna
        [2] dwie drużyny
        [few] { $n } drużyny
       *[many] { $n } drużyn
    }
    .full = drużyna { $name }
    .several = drużyny { $names }
    .again = { $name }
    .gen = drużyny { $name }
    .acc = drużynę { $name }
    .ins = drużyną { $name }
    .gen-again = { $name }
    .acc-again = { $name }
    .ins-again = { $name }
    .with = z drużyną { $name }
    .with-again = z { $name }
    .plural-gen = drużyn
    .gender = f
    .one = jedna
    .two = dwie
    .one-gen = jednej
    .single-gen = jednej drużyny
    .none = żadna
    .none-other = żadna inna drużyna
    .group = drużyny
    .where = wśród drużyn

kind-school = szkoła
    .plural = szkoły
    .definite = szkoła
    .counted = { $count ->
        [one] jedna szkoła
        [2] dwie szkoły
        [few] { $n } szkoły
       *[many] { $n } szkół
    }
    .full = szkoła { $name }
    .several = szkoły { $names }
    .again = { $name }
    .gen = szkoły { $name }
    .acc = szkołę { $name }
    .ins = szkołą { $name }
    .gen-again = { $name }
    .acc-again = { $name }
    .ins-again = { $name }
    .with = ze szkołą { $name }
    .with-again = z { $name }
    .plural-gen = szkół
    .gender = f
    .one = jedna
    .two = dwie
    .one-gen = jednej
    .single-gen = jednej szkoły
    .none = żadna
    .none-other = żadna inna szkoła
    .group = szkoły
    .where = wśród szkół

kind-hospital = szpital
    .plural = szpitale
    .definite = szpital
    .counted = { $count ->
        [one] jeden szpital
        [few] { $n } szpitale
       *[many] { $n } szpitali
    }
    .full = szpital { $name }
    .several = szpitale { $names }
    .again = { $name }
    .gen = szpitala { $name }
    .acc = szpital { $name }
    .ins = szpitalem { $name }
    .gen-again = { $name }
    .acc-again = { $name }
    .ins-again = { $name }
    .with = ze szpitalem { $name }
    .with-again = z { $name }
    .plural-gen = szpitali
    .gender = m
    .one = jeden
    .two = dwa
    .one-gen = jednego
    .single-gen = jednego szpitala
    .none = żaden
    .none-other = żaden inny szpital
    .group = szpitale
    .where = wśród szpitali

## Co się tylko liczy

kind-component = kategoria
    .plural = kategorie
    .plural-gen = kategorii
    .counted = { $count ->
        [one] jedna kategoria
        [2] dwie kategorie
        [few] { $n } kategorie
       *[many] { $n } kategorii
    }

kind-week = tydzień
    .plural = tygodnie
    .plural-gen = tygodni
    .counted = { $count ->
        [one] jeden tydzień
        [few] { $n } tygodnie
       *[many] { $n } tygodni
    }

kind-place = miejsce
    .plural = miejsca
    .plural-gen = miejsc
    .counted = { $count ->
        [one] jedno miejsce
        [few] { $n } miejsca
       *[many] { $n } miejsc
    }
