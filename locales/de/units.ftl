### Wörter, aus denen Zahlen, Namen und Daten zusammengesetzt werden. Die Sätze stehen in narrative.ftl.
### { "\u00A0" } ist ein Leerzeichen, an dem keine Zeile umbricht.

## Zahlen

# Hinter einer Punktzahl: 0,20 Punkte, mit 0,20 Punkten; 1 Punkt.
point = { $category ->
    [one] Punkt
   *[other] Punkte
}
    .dat = { $category ->
        [one] Punkt
       *[other] Punkten
    }
share = { $number }{ "\u00A0" }%
percent = { $number }{ "\u00A0" }Prozent

# „eins“ steht allein (von eins auf drei); `masculine` und `feminine` stehen vor einem Hauptwort.
number-1 = eins
    .masculine = ein
    .feminine = eine
number-2 = zwei
number-3 = drei
number-4 = vier
number-5 = fünf
number-6 = sechs
number-7 = sieben
number-8 = acht
number-9 = neun
number-10 = zehn
number-11 = elf
number-12 = zwölf

# Ein Platz: „auf Platz drei“. `weak` steht in „zum dritten Mal“, `nom` in „die dritte Woche“.
ordinal = Platz{ "\u00A0" }{ $n ->
    [1] eins
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
   *[other] { $digits }
}
    .digits = { $digits }.
    .nom = { $n ->
        [1] erste
        [2] zweite
        [3] dritte
        [4] vierte
        [5] fünfte
        [6] sechste
        [7] siebte
        [8] achte
        [9] neunte
        [10] zehnte
        [11] elfte
        [12] zwölfte
       *[other] { $digits }.
    }
    .weak = { $n ->
        [1] ersten
        [2] zweiten
        [3] dritten
        [4] vierten
        [5] fünften
        [6] sechsten
        [7] siebten
        [8] achten
        [9] neunten
        [10] zehnten
        [11] elften
        [12] zwölften
       *[other] { $digits }.
    }

## Wochen und Daten

# `short` steht in Klammern.
week = Kalenderwoche{ "\u00A0" }{ $number }
    .short = KW{ "\u00A0" }{ $number }
week-of-year = Kalenderwoche{ "\u00A0" }{ $number } des Jahres { $year }
    .short = KW{ "\u00A0" }{ $number }/{ $year }

# Woran eine Veränderung gemessen wird.
since-week-before = gegenüber der Vorwoche
    .plain-2 = im Wochenvergleich
    .than = als in der Vorwoche
    .than-2 = als eine Woche zuvor
    .from = seit der Vorwoche
    .as = wie in der Vorwoche
    .as-2 = wie eine Woche zuvor
    .was = in der Vorwoche
    .was-2 = eine Woche zuvor
since-week = gegenüber { $week }
    .than = als in { $week }
    .from = seit { $week }
    .as = wie in { $week }
    .was = in { $week }

dates-in-month = { $from-day }.–{ $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
dates-in-year = { $from-day }.{ "\u00A0" }{ $from-month } bis { $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
dates-over-years = { $from-day }.{ "\u00A0" }{ $from-month } { $from-year } bis { $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
date = { $day }.{ "\u00A0" }{ $month } { $year }

## Aufzählungen, deren Glieder selbst ein Komma oder „und“ haben

list-two = { $first } sowie { $last }
list-middle = { $first }, { $next }
list-last = { $first } sowie { $last }

## Arten
## Ein Eigenname bleibt, wie er ist; das Hauptwort davor trägt den Fall. Rahmen: .full und .again (Nominativ),
## .dat und .acc und .gen (erste Nennung), .dat-again und .acc-again und .gen-again (weitere, und in Überschriften);
## .von und .von-again verschmelzen „von“ mit dem Artikel (vom Amt).
## Wo ein Name ohne Artikel steht, ist er in jedem Fall derselbe, und der Genitiv heißt „von …“.

kind-unit = Einheit
    .plural = Einheiten
    .definite = die Einheit
    .counted = { $count ->
        [one] eine Einheit
       *[other] { $n } Einheiten
    }
    .full = { $name }
    .again = { $name }
    .dat = { $name }
    .von = von { $name }
    .acc = { $name }
    .gen = von { $name }
    .dat-again = { $name }
    .von-again = von { $name }
    .acc-again = { $name }
    .gen-again = von { $name }
    .group = die Einheiten
    .where = unter den Einheiten

kind-province = Provinz
    .plural = Provinzen
    .definite = die Provinz
    .counted = { $count ->
        [one] eine Provinz
       *[other] { $n } Provinzen
    }
    .full = die Provinz { $name }
    .again = { $name }
    .dat = der Provinz { $name }
    .von = von der Provinz { $name }
    .acc = die Provinz { $name }
    .gen = der Provinz { $name }
    .dat-again = { $name }
    .von-again = von { $name }
    .acc-again = { $name }
    .gen-again = von { $name }
    .group = die Provinzen
    .where = unter den Provinzen

kind-city = Stadt
    .plural = Städte
    .definite = die Stadt
    .counted = { $count ->
        [one] eine Stadt
       *[other] { $n } Städte
    }
    .full = { $name }
    .again = { $name }
    .dat = { $name }
    .von = von { $name }
    .acc = { $name }
    .gen = von { $name }
    .dat-again = { $name }
    .von-again = von { $name }
    .acc-again = { $name }
    .gen-again = von { $name }
    .group = die Städte
    .where = unter den Städten

kind-province-or-city = Provinz oder Stadt
    .plural = Provinzen und Städte
    .counted = { $count ->
        [one] eine Provinz oder Stadt
       *[other] { $n } Provinzen und Städte
    }
    .full = { $name }
    .again = { $name }
    .dat = { $name }
    .von = von { $name }
    .acc = { $name }
    .gen = von { $name }
    .dat-again = { $name }
    .von-again = von { $name }
    .acc-again = { $name }
    .gen-again = von { $name }
    .group = die Provinzen und Städte
    .where = unter den Provinzen und Städten

# Der Name sagt, wofür das Amt da ist: das Amt für Gesundheit.
kind-department = Amt
    .plural = Ämter
    .definite = das Amt
    .counted = { $count ->
        [one] ein Amt
       *[other] { $n } Ämter
    }
    .full = das Amt für { $name }
    .again = das Amt für { $name }
    .headline = Amt für { $name }
    .cell = Amt für { $name }
    .dat = dem Amt für { $name }
    .von = vom Amt für { $name }
    .acc = das Amt für { $name }
    .gen = des Amtes für { $name }
    .dat-again = dem Amt für { $name }
    .von-again = vom Amt für { $name }
    .acc-again = das Amt für { $name }
    .gen-again = des Amtes für { $name }
    .group = die Ämter
    .where = unter den Ämtern

# Der Name steht im Genitiv oder bleibt unverändert: das Büro des Volkskomitees, die Verwaltung der Industrieparks.
kind-office = Büro
    .plural = Büros
    .definite = das Büro
    .counted = { $count ->
        [one] ein Büro
       *[other] { $n } Büros
    }
    .full = das Büro { $name }
    .again = das Büro { $name }
    .headline = Büro { $name }
    .cell = Büro { $name }
    .dat = dem Büro { $name }
    .von = vom Büro { $name }
    .acc = das Büro { $name }
    .gen = des Büros { $name }
    .dat-again = dem Büro { $name }
    .von-again = vom Büro { $name }
    .acc-again = das Büro { $name }
    .gen-again = des Büros { $name }
    .group = die Büros
    .where = unter den Büros

kind-board = Verwaltung
    .plural = Verwaltungen
    .definite = die Verwaltung
    .counted = { $count ->
        [one] eine Verwaltung
       *[other] { $n } Verwaltungen
    }
    .full = die Verwaltung { $name }
    .again = die Verwaltung { $name }
    .headline = Verwaltung { $name }
    .cell = Verwaltung { $name }
    .dat = der Verwaltung { $name }
    .von = von der Verwaltung { $name }
    .acc = die Verwaltung { $name }
    .gen = der Verwaltung { $name }
    .dat-again = der Verwaltung { $name }
    .von-again = von der Verwaltung { $name }
    .acc-again = die Verwaltung { $name }
    .gen-again = der Verwaltung { $name }
    .group = die Verwaltungen
    .where = unter den Verwaltungen

kind-agency = Behörde
    .plural = Behörden
    .definite = die Behörde
    .counted = { $count ->
        [one] eine Behörde
       *[other] { $n } Behörden
    }
    .full = die Behörde { $name }
    .again = die Behörde { $name }
    .headline = Behörde { $name }
    .cell = Behörde { $name }
    .dat = der Behörde { $name }
    .von = von der Behörde { $name }
    .acc = die Behörde { $name }
    .gen = der Behörde { $name }
    .dat-again = der Behörde { $name }
    .von-again = von der Behörde { $name }
    .acc-again = die Behörde { $name }
    .gen-again = der Behörde { $name }
    .group = die Behörden
    .where = unter den Behörden

kind-department-or-agency = Amt oder Behörde
    .plural = Ämter und Behörden
    .counted = { $count ->
        [one] ein Amt oder eine Behörde
       *[other] { $n } Ämter und Behörden
    }
    .full = { $name }
    .again = { $name }
    .dat = { $name }
    .von = von { $name }
    .acc = { $name }
    .gen = von { $name }
    .dat-again = { $name }
    .von-again = von { $name }
    .acc-again = { $name }
    .gen-again = von { $name }
    .group = die Ämter und Behörden
    .where = unter den Ämtern und Behörden

kind-ward = Stadtbezirk
    .plural = Stadtbezirke
    .definite = der Stadtbezirk
    .counted = { $count ->
        [one] ein Stadtbezirk
       *[other] { $n } Stadtbezirke
    }
    .full = der Stadtbezirk { $name }
    .again = { $name }
    .dat = dem Stadtbezirk { $name }
    .von = vom Stadtbezirk { $name }
    .acc = den Stadtbezirk { $name }
    .gen = des Stadtbezirks { $name }
    .dat-again = { $name }
    .von-again = von { $name }
    .acc-again = { $name }
    .gen-again = von { $name }
    .cell = Stadtbezirk { $name }
    .group = die Stadtbezirke
    .where = unter den Stadtbezirken

kind-commune = Gemeinde
    .plural = Gemeinden
    .definite = die Gemeinde
    .counted = { $count ->
        [one] eine Gemeinde
       *[other] { $n } Gemeinden
    }
    .full = die Gemeinde { $name }
    .again = { $name }
    .dat = der Gemeinde { $name }
    .von = von der Gemeinde { $name }
    .acc = die Gemeinde { $name }
    .gen = der Gemeinde { $name }
    .dat-again = { $name }
    .von-again = von { $name }
    .acc-again = { $name }
    .gen-again = von { $name }
    .cell = Gemeinde { $name }
    .group = die Gemeinden
    .where = unter den Gemeinden

kind-commune-or-ward = Gemeinde oder Stadtbezirk
    .plural = Gemeinden und Stadtbezirke
    .counted = { $count ->
        [one] eine Gemeinde oder ein Stadtbezirk
       *[other] { $n } Gemeinden und Stadtbezirke
    }
    .full = { $name }
    .again = { $name }
    .dat = { $name }
    .von = von { $name }
    .acc = { $name }
    .gen = von { $name }
    .dat-again = { $name }
    .von-again = von { $name }
    .acc-again = { $name }
    .gen-again = von { $name }
    .group = die Gemeinden und Stadtbezirke
    .where = unter den Gemeinden und Stadtbezirken

kind-municipality = Gemeinde
    .plural = Gemeinden
    .definite = die Gemeinde
    .counted = { $count ->
        [one] eine Gemeinde
       *[other] { $n } Gemeinden
    }
    .full = die Gemeinde { $name }
    .again = { $name }
    .dat = der Gemeinde { $name }
    .von = von der Gemeinde { $name }
    .acc = die Gemeinde { $name }
    .gen = der Gemeinde { $name }
    .dat-again = { $name }
    .von-again = von { $name }
    .acc-again = { $name }
    .gen-again = von { $name }
    .group = die Gemeinden
    .where = unter den Gemeinden

kind-team = Team
    .plural = Teams
    .definite = das Team
    .counted = { $count ->
        [one] ein Team
       *[other] { $n } Teams
    }
    .full = { $name }
    .again = { $name }
    .dat = { $name }
    .von = von { $name }
    .acc = { $name }
    .gen = von { $name }
    .dat-again = { $name }
    .von-again = von { $name }
    .acc-again = { $name }
    .gen-again = von { $name }
    .group = die Teams
    .where = unter den Teams

kind-school = Schule
    .plural = Schulen
    .definite = die Schule
    .counted = { $count ->
        [one] eine Schule
       *[other] { $n } Schulen
    }
    .full = die Schule { $name }
    .again = die Schule { $name }
    .headline = Schule { $name }
    .dat = der Schule { $name }
    .von = von der Schule { $name }
    .acc = die Schule { $name }
    .gen = der Schule { $name }
    .dat-again = der Schule { $name }
    .von-again = von der Schule { $name }
    .acc-again = die Schule { $name }
    .gen-again = der Schule { $name }
    .group = die Schulen
    .where = unter den Schulen

kind-hospital = Krankenhaus
    .plural = Krankenhäuser
    .definite = das Krankenhaus
    .counted = { $count ->
        [one] ein Krankenhaus
       *[other] { $n } Krankenhäuser
    }
    .full = das Krankenhaus { $name }
    .again = das Krankenhaus { $name }
    .headline = Krankenhaus { $name }
    .dat = dem Krankenhaus { $name }
    .von = vom Krankenhaus { $name }
    .acc = das Krankenhaus { $name }
    .gen = des Krankenhauses { $name }
    .dat-again = dem Krankenhaus { $name }
    .von-again = vom Krankenhaus { $name }
    .acc-again = das Krankenhaus { $name }
    .gen-again = des Krankenhauses { $name }
    .group = die Krankenhäuser
    .where = unter den Krankenhäusern

## Was nur gezählt wird

kind-component = Teilindex
    .plural = Teilindizes
    .counted = { $count ->
        [one] ein Teilindex
       *[other] { $n } Teilindizes
    }

kind-week = Woche
    .plural = Wochen
    .counted = { $count ->
        [one] eine Woche
       *[other] { $n } Wochen
    }

kind-place = Platz
    .plural = Plätze
    .counted = { $count ->
        [one] einen Platz
       *[other] { $n } Plätze
    }
