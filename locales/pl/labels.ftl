### Słowa na stronie, które nie są zdaniami: nagłówki, główki tabel, drobny druk.
### Tydzień to sam liczebnik porządkowy („46.”); rzeczownik stoi tutaj.

## Nagłówki części bez własnej wiadomości

heading-standing = Klasyfikacja
heading-components = Wyniki w kategoriach
heading-outlook = Cele i plany
heading-more = Także w tym tygodniu

## Tabele

board-ranking = { $table }, { $week }{ "\u00A0" }tydzień{ $left ->
    [0] {""}
   *[other] {" "}({ $shown } z { $all })
}
board-components = { $name }: punkty w kategoriach, { $week }{ "\u00A0" }tydzień
column-place = Miejsce
column-entity = Nazwa
column-score = Wynik
column-change = Zmiana
column-band = Poziom
column-component = Kategoria
column-value = Punkty
column-max = Maksimum
column-share = Udział
missing = –

## Wykresy

chart-slope = { $table }: { $before } i{ "\u00A0" }{ $week }{ "\u00A0" }tydzień
chart-changes = { $table }: zmiana od { $before }{ "\u00A0" }tygodnia
chart-bars = { $table }: wyniki, { $week }{ "\u00A0" }tydzień
chart-shares = { $name }: kategorie jako część maksimum, { $week }{ "\u00A0" }tydzień
chart-week = { $week }{ "\u00A0" }tydzień
chart-slope-description = Dla każdej pozycji linia od wyniku z { $before }{ "\u00A0" }tygodnia do wyniku z { $week }{ "\u00A0" }tygodnia; lepsze wyniki są wyżej. Liczby podaje tabela.
chart-changes-description = Dla każdej pozycji słupek, od najlepszego wyniku, o długości zmiany: pełny przy wzroście, pusty przy spadku. Liczby podaje tabela.
chart-bars-description = Dla każdej pozycji słupek, od najlepszego wyniku, liczony od zera. Liczby podaje tabela.
chart-shares-description = Dla każdej kategorii słupek o długości jej udziału w maksimum. Liczby podaje tabela.
chart-goal = { $share } maksimum

## Strona

week-label = { $week }{ "\u00A0" }tydzień ({ $dates })
disclosure = Tekst powstał automatycznie na podstawie opublikowanych danych.
label-source = Źródło:
label-released = Opublikowano
label-photo = Fot.
label-contact = Kontakt
label-about = Informacje dodatkowe
label-skip = Przejdź do tekstu
label-languages = Języki
label-table-scroll = Tabela; przewiń w bok, aby zobaczyć całość
