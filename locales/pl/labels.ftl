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
   *[other] {" "}(w tabeli: { $shown }, pominięto: { $left })
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
