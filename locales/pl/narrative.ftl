### Co scorepress mówi po polsku: jedna wiadomość na każdy rodzaj faktu.
###
### Każda wiadomość ma brzmienia dla części tekstu: .headline i .heading (czas teraźniejszy, bez kropki), .lede (czołówka),
### .caption (podpis) oraz .v1, .v2 … w treści. Brzmienia tej samej części zmieniają się co tydzień.
###
### Nazwy własne się nie odmieniają: przypadek niesie rzeczownik, NAME($x, form: "gen"), "acc", "ins". Czas przeszły mają tylko
### „wynik”, „przewaga”, „różnica” i inne słowa o stałym rodzaju; przy nazwie stoi czas teraźniejszy. Kategorie stoją w
### mianowniku za słowem „kategoria”. Tydzień odmienia zdanie: w { WEEK($week, form: "loc") }, od { WEEK($week, form: "gen") }.
### Wynik może rosnąć i być gorszy: o samej liczbie mówi się „wzrósł”, „spadł”, a „poprawa”, „pogorszenie” o tym, co lepsze.

## Główny bohater

overall-up =
    .headline = { $subject }: wynik w górę o { POINTS($change) }, do { $score }
    .headline-2 = Wzrost o { POINTS($change) }: { $subject } ma { $score }
    .headline-3 = { $subject } ma { POINTS($score) }, o { $change } więcej { SINCE($since, form: "than") }
    .headline-4 = Wynik rośnie do { POINTS($score, form: "gen") }: { $subject } ma o { $change } więcej
    .heading = { $subject }: wynik w górę o { POINTS($change) }
    .heading-2 = Wynik rośnie o { POINTS($change) }, do { $score }
    .lede = Wynik { NAME($subject, form: "gen") } wyniósł w { WEEK($week, form: "loc") } ({ DATES($week) }) { POINTS($score) } i był o { $change } wyższy { SINCE($since, form: "than") }.
    .lede-2 = W { WEEK($week, form: "loc") } ({ DATES($week) }) wynik { NAME($subject, form: "gen") } wzrósł o { POINTS($change) } { $since }, do { $score }.
    .lede-3 = { POINTS($score) } to wynik { NAME($subject, form: "gen") } w { WEEK($week, form: "loc") } ({ DATES($week) }), o { $change } wyższy { SINCE($since, form: "than") }.
    .lede-4 = { $subject } ma za sobą wzrost o { POINTS($change) } { $since }: w { WEEK($week, form: "loc") } ({ DATES($week) }) wynik wyniósł { $score }.
    .lede-5 = { $subject } ma po { WEEK($week, form: "loc") } ({ DATES($week) }) { POINTS($score) }, o { $change } więcej { SINCE($since, form: "than") }.
    .v1 = { $subject } ma { POINTS($score) }, o { $change } więcej { SINCE($since, form: "than") }.
    .v2 = Wynik { SINCE($since, form: "over") } wzrósł o { POINTS($change) }: { NAME($subject, form: "full") } ma teraz { $score }.
    .v3 = O { POINTS($change) }, do { $score }, wzrósł { SINCE($since, form: "over") } wynik { NAME($subject, form: "gen") }.
overall-up-leading =
    .headline = { $subject } wciąż na czele, wynik w górę o { POINTS($change) }
    .headline-2 = Wzrost do { POINTS($score, form: "gen") }: { $subject } pozostaje na czele { WHERE($table) }
    .headline-3 = Wynik w górę o { POINTS($change) }: { $subject } utrzymuje pierwsze miejsce
    .headline-4 = Pierwsze miejsce obronione: { $subject } ma { POINTS($score) }
    .headline-5 = Na czele bez zmian: { $subject } ma { POINTS($score) }, o { $change } więcej
    .heading = { $subject } wciąż na czele, wynik w górę o { $change }
    .heading-2 = Wynik rośnie do { $score }, { $subject } nadal prowadzi
    .lede = { $subject } utrzymuje pierwsze miejsce { WHERE($table) }: w { WEEK($week, form: "loc") } ({ DATES($week) }) wynik wzrósł o { POINTS($change) } { $since }, do { $score }.
    .lede-2 = Z wynikiem { POINTS($score, form: "gen") } w { WEEK($week, form: "loc") } ({ DATES($week) }), o { $change } wyższym { SINCE($since, form: "than") }, { $subject } pozostaje na czele { WHERE($table) }.
    .lede-3 = W { WEEK($week, form: "loc") } ({ DATES($week) }) wynik { NAME($subject, form: "gen") } wzrósł o { POINTS($change) } { $since }, do { $score }, i wciąż jest najlepszy { WHERE($table) }.
    .lede-4 = Pierwsze miejsce { WHERE($table) } nadal zajmuje { NAME($subject, form: "full") }: { POINTS($score) } w { WEEK($week, form: "loc") } ({ DATES($week) }) to o { $change } więcej { SINCE($since, form: "than") }.
    .lede-5 = { $subject } nadal prowadzi { WHERE($table) }: w { WEEK($week, form: "loc") } ({ DATES($week) }) ma { POINTS($score) }, o { $change } więcej { SINCE($since, form: "than") }.
    .v1 = { $subject } nadal prowadzi { WHERE($table) }: ma { POINTS($score) }, o { $change } więcej { SINCE($since, form: "than") }.
    .v2 = Na pierwszym miejscu { WHERE($table) } pozostaje { NAME($subject, form: "full") }; wynik { SINCE($since, form: "over") } wzrósł o { POINTS($change) }, do { $score }.
    .v3 = Lider { WHERE($table) } się nie zmienia: { NAME($subject, form: "full") } ma { POINTS($score) }, o { $change } więcej { SINCE($since, form: "than") }.
    .v4 = O { POINTS($change) }, do { $score }, wzrósł { SINCE($since, form: "over") } wynik { NAME($subject, form: "gen") }, nadal najlepszy { WHERE($table) }.
    .v5 = Prowadzenie { WHERE($table) } utrzymuje { NAME($subject, form: "full") } z wynikiem { POINTS($score, form: "gen") }, o { $change } wyższym { SINCE($since, form: "than") }.
overall-down =
    .headline = { $subject }: wynik w dół o { POINTS($change) }, do { $score }
    .headline-2 = Spadek o { POINTS($change) }: { $subject } ma { $score }
    .headline-3 = { $subject } ma { POINTS($score) }, o { $change } mniej { SINCE($since, form: "than") }
    .headline-4 = Wynik spada do { POINTS($score, form: "gen") }: { $subject } ma o { $change } mniej
    .heading = { $subject }: wynik w dół o { POINTS($change) }
    .heading-2 = Wynik spada o { POINTS($change) }, do { $score }
    .lede = Wynik { NAME($subject, form: "gen") } wyniósł w { WEEK($week, form: "loc") } ({ DATES($week) }) { POINTS($score) } i był o { $change } niższy { SINCE($since, form: "than") }.
    .lede-2 = W { WEEK($week, form: "loc") } ({ DATES($week) }) wynik { NAME($subject, form: "gen") } spadł o { POINTS($change) } { $since }, do { $score }.
    .lede-3 = { POINTS($score) } to wynik { NAME($subject, form: "gen") } w { WEEK($week, form: "loc") } ({ DATES($week) }), o { $change } niższy { SINCE($since, form: "than") }.
    .lede-4 = { $subject } ma za sobą spadek o { POINTS($change) } { $since }: w { WEEK($week, form: "loc") } ({ DATES($week) }) wynik wyniósł { $score }.
    .lede-5 = { $subject } ma po { WEEK($week, form: "loc") } ({ DATES($week) }) { POINTS($score) }, o { $change } mniej { SINCE($since, form: "than") }.
    .v1 = { $subject } ma { POINTS($score) }, o { $change } mniej { SINCE($since, form: "than") }.
    .v2 = Wynik { SINCE($since, form: "over") } spadł o { POINTS($change) }: { NAME($subject, form: "full") } ma teraz { $score }.
    .v3 = O { POINTS($change) }, do { $score }, spadł { SINCE($since, form: "over") } wynik { NAME($subject, form: "gen") }.
overall-down-leading =
    .headline = { $subject } wciąż na czele mimo spadku o { POINTS($change) }
    .headline-2 = Wynik spada do { POINTS($score, form: "gen") }, ale { $subject } pozostaje na czele { WHERE($table) }
    .headline-3 = Wynik w dół o { POINTS($change) }: { $subject } utrzymuje pierwsze miejsce
    .headline-5 = Na czele bez zmian: { $subject } ma { POINTS($score) }, o { $change } mniej
    .heading = { $subject } wciąż na czele mimo spadku o { $change }
    .heading-2 = Wynik spada do { $score }, { $subject } nadal prowadzi
    .lede = { $subject } utrzymuje pierwsze miejsce { WHERE($table) }, choć w { WEEK($week, form: "loc") } ({ DATES($week) }) wynik spadł o { POINTS($change) } { $since }, do { $score }.
    .lede-2 = Z wynikiem { POINTS($score, form: "gen") } w { WEEK($week, form: "loc") } ({ DATES($week) }), o { $change } niższym { SINCE($since, form: "than") }, { $subject } pozostaje na czele { WHERE($table) }.
    .lede-3 = W { WEEK($week, form: "loc") } ({ DATES($week) }) wynik { NAME($subject, form: "gen") } spadł o { POINTS($change) } { $since }, do { $score }, ale wciąż jest najlepszy { WHERE($table) }.
    .lede-4 = Pierwsze miejsce { WHERE($table) } nadal zajmuje { NAME($subject, form: "full") }: { POINTS($score) } w { WEEK($week, form: "loc") } ({ DATES($week) }) to o { $change } mniej { SINCE($since, form: "than") }.
    .lede-5 = { $subject } nadal prowadzi { WHERE($table) }: w { WEEK($week, form: "loc") } ({ DATES($week) }) ma { POINTS($score) }, o { $change } mniej { SINCE($since, form: "than") }.
    .v1 = { $subject } nadal prowadzi { WHERE($table) }: ma { POINTS($score) }, o { $change } mniej { SINCE($since, form: "than") }.
    .v2 = Na pierwszym miejscu { WHERE($table) } pozostaje { NAME($subject, form: "full") }, choć wynik { SINCE($since, form: "over") } spadł o { POINTS($change) }, do { $score }.
    .v3 = Lider { WHERE($table) } się nie zmienia: { NAME($subject, form: "full") } ma { POINTS($score) }, o { $change } mniej { SINCE($since, form: "than") }.
    .v4 = O { POINTS($change) }, do { $score }, spadł { SINCE($since, form: "over") } wynik { NAME($subject, form: "gen") }, nadal najlepszy { WHERE($table) }.
    .v5 = Prowadzenie { WHERE($table) } utrzymuje { NAME($subject, form: "full") } z wynikiem { POINTS($score, form: "gen") }, o { $change } niższym { SINCE($since, form: "than") }.
overall-unchanged =
    .headline = { $subject } bez zmian: { POINTS($score) }
    .headline-2 = Wynik stoi w miejscu: { $subject } ma { $score }
    .heading = { $subject } bez zmian: { $score }
    .lede = Wynik { NAME($subject, form: "gen") } w { WEEK($week, form: "loc") } ({ DATES($week) }) się nie zmienił i wynosi { POINTS($score) }.
    .lede-2 = W { WEEK($week, form: "loc") } ({ DATES($week) }) { NAME($subject, form: "full") } ma { POINTS($score) }, dokładnie tyle { SINCE($since, form: "as") }.
    .v1 = { $subject } ma { POINTS($score) }, dokładnie tyle { SINCE($since, form: "as") }.
    .v2 = Bez zmian pozostaje wynik { NAME($subject, form: "gen") }: { POINTS($score) }.
    .v3 = Wynik się nie zmienił: { NAME($subject, form: "full") } ma { POINTS($score) }.
overall-unchanged-leading =
    .headline = { $subject } bez zmian z { $score } i wciąż na czele { WHERE($table) }
    .headline-2 = Pierwsze miejsce i ten sam wynik: { $subject } ma { POINTS($score) }
    .heading = { $subject } bez zmian i wciąż na czele
    .lede = Wynik { NAME($subject, form: "gen") } w { WEEK($week, form: "loc") } ({ DATES($week) }) się nie zmienił: to { POINTS($score) } i nadal pierwsze miejsce { WHERE($table) }.
    .lede-2 = W { WEEK($week, form: "loc") } ({ DATES($week) }) { NAME($subject, form: "full") } pozostaje na czele { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }, takim samym { SINCE($since, form: "same") }.
    .v1 = { $subject } ma { POINTS($score) }, dokładnie tyle { SINCE($since, form: "as") }, i nadal prowadzi { WHERE($table) }.
    .v2 = Na czele { WHERE($table) } pozostaje { NAME($subject, form: "full") }; wynik się nie zmienił i wynosi { POINTS($score) }.
overall-nearly-unchanged =
    .headline = { $subject } praktycznie bez zmian: { POINTS($score) }
    .headline-2 = Wynik niemal w miejscu: { $subject } ma { $score }
    .heading = { $subject } praktycznie bez zmian
    .lede = Wynik { NAME($subject, form: "gen") } w { WEEK($week, form: "loc") } ({ DATES($week) }) praktycznie się nie zmienił i wynosi { POINTS($score) }.
    .lede-2 = W { WEEK($week, form: "loc") } ({ DATES($week) }) { NAME($subject, form: "full") } ma { POINTS($score) }, praktycznie tyle { SINCE($since, form: "as") }.
    .v1 = { $subject } ma { POINTS($score) }, praktycznie tyle { SINCE($since, form: "as") }.
    .v2 = Praktycznie bez zmian pozostaje wynik { NAME($subject, form: "gen") }: { POINTS($score) }.
    .v3 = Wynik praktycznie się nie zmienił: { NAME($subject, form: "full") } ma { POINTS($score) }.
overall-score =
    .headline = { $subject } z wynikiem { POINTS($score, form: "gen") }
    .headline-2 = Wynik { NAME($subject, form: "gen-again") } to { POINTS($score) }
    .heading = { $subject } z wynikiem { POINTS($score, form: "gen") }
    .lede = Wynik { NAME($subject, form: "gen") } wyniósł w { WEEK($week, form: "loc") } ({ DATES($week) }) { POINTS($score) }.
    .lede-2 = W { WEEK($week, form: "loc") } ({ DATES($week) }) { NAME($subject, form: "full") } ma { $score } na { POINTS($max) }.
    .lede-3 = { $subject } ma w { WEEK($week, form: "loc") } ({ DATES($week) }) { POINTS($score) }.
    .v1 = { $subject } ma { POINTS($score) }.
    .v2 = Na { POINTS($max) } { NAME($subject, form: "full") } ma { $score }.
    .v3 = { $subject } ma { $score } na { POINTS($max) }.
overall-score-leading =
    .headline = { $subject } na czele { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }
    .headline-2 = { $subject } prowadzi, ma { POINTS($score) }
    .headline-3 = Na pierwszym miejscu: { $subject } i { POINTS($score) }
    .heading = { $subject } na czele { WHERE($table) }
    .lede = { $subject } zajmuje pierwsze miejsce { WHERE($table) } w { WEEK($week, form: "loc") } ({ DATES($week) }): wynik to { POINTS($score) }.
    .lede-2 = W { WEEK($week, form: "loc") } ({ DATES($week) }) { WHERE($table) } prowadzi { NAME($subject, form: "full") } z wynikiem { $score } na { POINTS($max) }.
    .lede-3 = Z wynikiem { $score } na { POINTS($max) } { NAME($subject, form: "full") } jest w { WEEK($week, form: "loc") } ({ DATES($week) }) na pierwszym miejscu { WHERE($table) }.
    .v1 = { $subject } zajmuje pierwsze miejsce { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }.
    .v2 = Z wynikiem { $score } na { POINTS($max) } na czele { WHERE($table) } jest { NAME($subject, form: "full") }.
    .v3 = { $subject } prowadzi { WHERE($table) }: ma { $score } na { POINTS($max) }.

## Pierwsze miejsce

leader-kept =
    .heading = { $leader } wciąż na czele { WHERE($table) }
    .heading-2 = { $leader } nadal prowadzi z wynikiem { $score }
    .heading-3 = Lider bez zmian: { $leader } ma { $score }
    .lede = { $leader } pozostaje na czele { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }.
    .lede-2 = Pierwsze miejsce { WHERE($table) } utrzymuje { NAME($leader, form: "full") }: wynik to { POINTS($score) }.
    .lede-3 = { WHERE($table) } nadal prowadzi { NAME($leader, form: "full") } z wynikiem { POINTS($score, form: "gen") }.
    .caption = { $leader } pozostaje na czele { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }.
    .caption-2 = Na czele { WHERE($table) } wciąż jest { NAME($leader, form: "full") } z wynikiem { POINTS($score, form: "gen") }.
    .v1 = { $leader } pozostaje na czele { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }.
    .v2 = Pierwsze miejsce { WHERE($table) } utrzymuje { NAME($leader, form: "full") }, teraz z wynikiem { POINTS($score, form: "gen") }.
    .v3 = { WHERE($table) } nadal prowadzi { NAME($leader, form: "full") }; obecny wynik to { POINTS($score) }.
    .v4 = Na czele { WHERE($table) } bez zmian: { NAME($leader, form: "full") } ma { POINTS($score) }.
leader-new =
    .headline = { $leader } obejmuje prowadzenie { WHERE($table) }
    .headline-2 = Nowy lider: { $leader } z wynikiem { POINTS($score, form: "gen") }
    .headline-3 = Zmiana na czele: { $leader } na pierwszym miejscu
    .headline-4 = { $leader } wchodzi na pierwsze miejsce z wynikiem { POINTS($score, form: "gen") }
    .heading = { $leader } obejmuje prowadzenie
    .heading-2 = Nowy lider: { $leader } z wynikiem { $score }
    .heading-3 = Zmiana na czele: teraz prowadzi { $leader }
    .lede = { $leader } obejmuje prowadzenie { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }, zastępując na pierwszym miejscu { NAME($former, form: "acc") }.
    .lede-2 = Zmiana na czele { WHERE($table) }: prowadzi { NAME($leader, form: "full") } z wynikiem { POINTS($score, form: "gen") }, a już nie { $former }.
    .lede-3 = Nowym liderem { WHERE($table) } jest { NAME($leader, form: "full") } z wynikiem { POINTS($score, form: "gen") }; dotąd na czele: { $former }.
    .caption = { $leader } obejmuje pierwsze miejsce { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }.
    .caption-2 = { $leader } awansuje { WHERE($table) } z { ORDINAL($former_place, form: "gen") } miejsca na pierwsze z wynikiem { POINTS($score, form: "gen") }.
    .v1 = { $leader } obejmuje prowadzenie { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }, zastępując na pierwszym miejscu { NAME($former, form: "acc") }.
    .v2 = Zmiana na czele { WHERE($table) }: prowadzi { NAME($leader, form: "full") } z wynikiem { POINTS($score, form: "gen") }, a już nie { $former }.
    .v3 = { $leader } awansuje { WHERE($table) } z { ORDINAL($former_place, form: "gen") } miejsca na pierwsze, ma { POINTS($score) } i wyprzedza { NAME($passed, form: "acc") }.
    .v4 = Z { ORDINAL($former_place, form: "gen") } miejsca na czoło { WHERE($table) } przesuwa się { NAME($leader, form: "full") }: z wynikiem { POINTS($score, form: "gen") } wyprzedza { NAME($passed, form: "acc") }.
    .v5 = Nowym liderem { WHERE($table) } jest { NAME($leader, form: "full") }: awansuje z { ORDINAL($former_place, form: "gen") } miejsca i z wynikiem { POINTS($score, form: "gen") } wyprzedza { NAME($passed, form: "acc") }.
    .v6 = Na pierwszym miejscu { WHERE($table) } zmiana: { NAME($leader, form: "full") } z wynikiem { POINTS($score, form: "gen") } awansuje z { ORDINAL($former_place, form: "gen") } i wyprzedza { NAME($passed, form: "acc") }.
leader-back =
    .headline = { $leader } wraca na prowadzenie { WHERE($table) }
    .headline-2 = { $leader } znów na czele z wynikiem { POINTS($score, form: "gen") }
    .heading = { $leader } wraca na prowadzenie
    .heading-2 = { $leader } odzyskuje pierwsze miejsce
    .lede = { $leader } wraca na pierwsze miejsce { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }; dotąd na czele: { $former }.
    .lede-2 = Pierwszy raz od { WEEK($last, form: "gen") } prowadzi { WHERE($table) } { NAME($leader, form: "full") }: z wynikiem { POINTS($score, form: "gen") } zastępuje na czele { NAME($former, form: "acc") }.
    .lede-3 = { $leader } znów prowadzi { WHERE($table) }, pierwszy raz od { WEEK($last, form: "gen") }, z wynikiem { POINTS($score, form: "gen") }; dotąd na czele: { $former }.
    .lede-4 = { $leader } wraca na pierwsze miejsce { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }, zastępując na nim { NAME($former, form: "acc") }.
    .caption = { $leader } wraca na pierwsze miejsce { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }.
    .caption-2 = { $leader } znów prowadzi { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }.
    .v1 = Zmiana na czele { WHERE($table) }: znów prowadzi { NAME($leader, form: "full") } z wynikiem { POINTS($score, form: "gen") }, a już nie { $former }.
    .v2 = { $leader } z wynikiem { POINTS($score, form: "gen") } prowadzi { WHERE($table) } pierwszy raz od { WEEK($last, form: "gen") }, zastępując na czele { NAME($former, form: "acc") }.
    .v3 = { $leader } wraca { WHERE($table) } z { ORDINAL($former_place, form: "gen") } miejsca na pierwsze: z wynikiem { POINTS($score, form: "gen") } wyprzedza { NAME($passed, form: "acc") }.
    .v4 = Z { ORDINAL($former_place, form: "gen") } miejsca na czoło { WHERE($table) } wraca { NAME($leader, form: "full") }: z wynikiem { POINTS($score, form: "gen") } wyprzedza { NAME($passed, form: "acc") } i prowadzi pierwszy raz od { WEEK($last, form: "gen") }.
    .v5 = Pierwsze miejsce { WHERE($table) } odzyskuje { NAME($leader, form: "full") }, na czele ostatnio w { WEEK($last, form: "loc") }: awansuje z { ORDINAL($former_place, form: "gen") } miejsca i z wynikiem { POINTS($score, form: "gen") } wyprzedza { NAME($passed, form: "acc") }.
    .v6 = { $leader } odzyskuje prowadzenie { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }, zastępując na pierwszym miejscu { NAME($former, form: "acc") }.
leader-alone =
    .headline = { $leader } samodzielnie na czele { WHERE($table) }
    .headline-2 = { $leader } odrywa się z wynikiem { POINTS($score, form: "gen") }
    .heading = { $leader } już samodzielnie na czele
    .lede = { $leader } prowadzi { WHERE($table) } już samodzielnie, z wynikiem { POINTS($score, form: "gen") }; { SINCE($since, form: "was") } pierwsze miejsce było wspólne ({ $others }).
    .lede-2 = Pierwsze miejsce { WHERE($table) } należy już tylko do { NAME($leader, form: "gen") }, z wynikiem { POINTS($score, form: "gen") }; { SINCE($since, form: "was") } liderów było więcej.
    .lede-3 = Z wynikiem { POINTS($score, form: "gen") } { NAME($leader, form: "full") } nie dzieli już pierwszego miejsca { WHERE($table) } z nikim; dotąd na równi: { $others }.
    .caption = { $leader } prowadzi { WHERE($table) } już samodzielnie, z wynikiem { POINTS($score, form: "gen") }.
    .v1 = { $leader } prowadzi { WHERE($table) } już samodzielnie, z wynikiem { POINTS($score, form: "gen") }; { SINCE($since, form: "was") } pierwsze miejsce było wspólne ({ $others }).
    .v2 = Z wynikiem { POINTS($score, form: "gen") } { NAME($leader, form: "full") } nie dzieli już { NAME($others, form: "with") } pierwszego miejsca { WHERE($table) }.
    .v3 = Pierwsze miejsce { WHERE($table) } zajmuje teraz samodzielnie { NAME($leader, form: "full") } ({ POINTS($score) }); { SINCE($since, form: "was") } na równi: { $others }.
leader-shared-new =
    .headline = { $leaders } razem na pierwszym miejscu
    .headline-2 = { $leaders } dzielą prowadzenie z wynikiem { $score }
    .heading = { $leaders } dzielą pierwsze miejsce
    .lede = { $leaders } dzielą teraz pierwsze miejsce { WHERE($table) } z jednakowym wynikiem { POINTS($score, form: "gen") }.
    .lede-2 = Pierwsze miejsce { WHERE($table) } jest teraz wspólne: po { POINTS($score) } mają { $leaders }.
    .v1 = { $leaders } dzielą teraz pierwsze miejsce { WHERE($table) } z jednakowym wynikiem { POINTS($score, form: "gen") }.
    .v2 = Pierwsze miejsce { WHERE($table) } jest teraz wspólne: po { POINTS($score) } mają { $leaders }.
leader-shared-kept =
    .heading = { $leaders } nadal razem na czele
    .lede = { $leaders } nadal dzielą pierwsze miejsce { WHERE($table) } z jednakowym wynikiem { POINTS($score, form: "gen") }.
    .lede-2 = Pierwsze miejsce { WHERE($table) } pozostaje wspólne: po { POINTS($score) } mają { $leaders }.
    .v1 = { $leaders } nadal dzielą pierwsze miejsce { WHERE($table) } z jednakowym wynikiem { POINTS($score, form: "gen") }.
    .v2 = Pierwsze miejsce { WHERE($table) } pozostaje wspólne: po { POINTS($score) } mają { $leaders }.
leader-state =
    .headline = { $leader } na czele { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }
    .headline-2 = { $leader } prowadzi z wynikiem { POINTS($score, form: "gen") }
    .headline-3 = Na pierwszym miejscu: { $leader } z wynikiem { POINTS($score, form: "gen") }
    .headline-4 = { POINTS($score) } i pierwsze miejsce: prowadzi { $leader }
    .heading = { $leader } na czele { WHERE($table) }
    .heading-2 = Prowadzi { $leader } z wynikiem { $score }
    .lede = { $leader } prowadzi { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }.
    .lede-2 = Pierwsze miejsce { WHERE($table) } zajmuje { NAME($leader, form: "full") } z dorobkiem { POINTS($score, form: "gen") }.
    .lede-3 = Na czele { WHERE($table) } jest { NAME($leader, form: "full") }: ma { POINTS($score) }.
    .caption = { $leader } prowadzi { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }.
    .v1 = { $leader } prowadzi { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }.
    .v2 = Pierwsze miejsce { WHERE($table) } zajmuje { NAME($leader, form: "full") } z dorobkiem { POINTS($score, form: "gen") }.
    .v3 = Na czele { WHERE($table) } jest { NAME($leader, form: "full") }: ma { POINTS($score) }.
    .v4 = Z wynikiem { POINTS($score, form: "gen") } pierwsze miejsce { WHERE($table) } zajmuje { NAME($leader, form: "full") }.
leader-shared-state =
    .headline = { $leaders } dzielą pierwsze miejsce z wynikiem { $score }
    .headline-2 = { $leaders } na równi na pierwszym miejscu
    .heading = { $leaders } dzielą pierwsze miejsce
    .lede = { $leaders } dzielą pierwsze miejsce { WHERE($table) } z jednakowym wynikiem { POINTS($score, form: "gen") }.
    .lede-2 = Pierwsze miejsce { WHERE($table) } jest wspólne: po { POINTS($score) } mają { $leaders }.
    .v1 = { $leaders } dzielą pierwsze miejsce { WHERE($table) } z jednakowym wynikiem { POINTS($score, form: "gen") }.
    .v2 = Pierwsze miejsce { WHERE($table) } jest wspólne: po { POINTS($score) } mają { $leaders }.
leader-from-behind =
    .heading = { $leader } na czele, w { WEEK($week, form: "loc") } jeszcze na { ORDINAL($place, form: "loc") } miejscu
    .heading-2 = { $leader }: z { ORDINAL($place, form: "gen") } miejsca w { WEEK($week, form: "loc") } na pierwsze
    .v1 = Jeszcze w { WEEK($week, form: "loc") } wynik { NAME($leader, form: "gen") }, { POINTS($score) }, dawał dopiero { ORDINAL($place) } miejsce.
    .v2 = W { WEEK($week, form: "loc") } pozycją { NAME($leader, form: "gen") } było jeszcze { ORDINAL($place) } miejsce z wynikiem { POINTS($score, form: "gen") }.
    .v3 = W tabeli z { WEEK($week, form: "gen") } { NAME($leader, form: "full") } jest jeszcze na { ORDINAL($place, form: "loc") } miejscu, z wynikiem { POINTS($score, form: "gen") }.

lead-streak =
    .lede = { $leader } prowadzi { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .lede-2 = To { ORDINAL($weeks, form: "m") } z rzędu tydzień, w którym prowadzi { NAME($leader, form: "full") }.
    .v1 = { $leader } prowadzi { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .v2 = To { ORDINAL($weeks, form: "m") } z rzędu tydzień, w którym na czele jest { NAME($leader, form: "full") }.
    .v3 = Po raz { ORDINAL($weeks, form: "m") } z rzędu na pierwszym miejscu kończy tydzień { NAME($leader, form: "full") }.
lead-streak-at-least =
    .lede = { $leader } prowadzi nieprzerwanie co najmniej od { WEEK($first, form: "gen") }.
    .lede-2 = Co najmniej od { WEEK($first, form: "gen") } na pierwszym miejscu jest stale { NAME($leader, form: "full") }.
    .lede-3 = Bez przerwy co najmniej od { WEEK($first, form: "gen") } prowadzi { NAME($leader, form: "full") }.
    .v1 = { $leader } prowadzi nieprzerwanie co najmniej od { WEEK($first, form: "gen") }.
    .v2 = Co najmniej od { WEEK($first, form: "gen") } co tydzień pierwsze miejsce zajmuje { NAME($leader, form: "full") }.
    .v3 = Bez przerwy na czele jest { NAME($leader, form: "full") }, i to co najmniej od { WEEK($first, form: "gen") }.
    .v4 = Pierwsze miejsce co najmniej od { WEEK($first, form: "gen") } niezmiennie zajmuje { NAME($leader, form: "full") }.

## Przewaga nad drugim miejscem

margin-one =
    .lede = Drugie miejsce zajmuje { NAME($rival, form: "full") } z wynikiem { POINTS($rival_score, form: "gen") } i stratą { $margin }.
    .lede-2 = Przewaga nad drugim miejscem wynosi { POINTS($margin) }; zajmuje je { NAME($rival, form: "full") } z wynikiem { $rival_score }.
    .lede-3 = O { POINTS($margin) } mniej, czyli { $rival_score }, ma na drugim miejscu { NAME($rival, form: "full") }.
    .v1 = Drugie miejsce zajmuje { NAME($rival, form: "full") } z wynikiem { POINTS($rival_score, form: "gen") } i stratą { $margin }.
    .v2 = Przewaga nad drugim miejscem ({ NAME($rival, form: "full") }, { $rival_score }) wynosi { POINTS($margin) }.
    .v3 = Najbliżej lidera jest { NAME($rival, form: "full") }: { POINTS($rival_score) } i { $margin } straty.
    .v4 = Na drugim miejscu jest { NAME($rival, form: "full") } z wynikiem { POINTS($rival_score, form: "gen") }, { $margin } za liderem.
    .lede-4 = Drugie miejsce zajmuje { NAME($rival, form: "full") } z wynikiem { POINTS($rival_score, form: "gen") } i taką samą stratą { SINCE($unchanged, form: "same") }: { $margin }.
    .lede-5 = Przewaga nad drugim miejscem ({ NAME($rival, form: "full") }, { $rival_score }) jest taka sama { SINCE($unchanged, form: "same") }: { POINTS($margin) }.
    .v5 = Drugie miejsce zajmuje { NAME($rival, form: "full") } z wynikiem { POINTS($rival_score, form: "gen") } i taką samą stratą { SINCE($unchanged, form: "same") }: { $margin }.
    .v6 = Przewaga nad drugim miejscem ({ NAME($rival, form: "full") }, { $rival_score }) jest taka sama { SINCE($unchanged, form: "same") }: { POINTS($margin) }.
    .lede-6 = Drugie miejsce zajmuje { NAME($rival, form: "full") } z wynikiem { POINTS($rival_score, form: "gen") } i taką samą stratą jak w każdym zestawieniu od { WEEK($steady, form: "gen") }: { $margin }.
    .lede-7 = Przewaga nad drugim miejscem ({ NAME($rival, form: "full") }, { $rival_score }) jest taka sama jak w każdym zestawieniu od { WEEK($steady, form: "gen") }: { POINTS($margin) }.
    .v7 = Drugie miejsce zajmuje { NAME($rival, form: "full") } z wynikiem { POINTS($rival_score, form: "gen") } i taką samą stratą jak w każdym zestawieniu od { WEEK($steady, form: "gen") }: { $margin }.
    .v8 = Przewaga nad drugim miejscem ({ NAME($rival, form: "full") }, { $rival_score }) jest taka sama jak w każdym zestawieniu od { WEEK($steady, form: "gen") }: { POINTS($margin) }.
margin-level =
    .lede = Drugie miejsce ze stratą { POINTS($margin, form: "gen") } dzielą { $rivals } (po { $rival_score }).
    .lede-2 = Przewaga wynosi { POINTS($margin) }: drugie miejsce z jednakowym wynikiem { $rival_score } zajmują { $rivals }.
    .lede-3 = Po { POINTS($rival_score) }, o { $margin } mniej od lidera, mają na drugim miejscu { $rivals }.
    .v1 = Drugie miejsce ze stratą { POINTS($margin, form: "gen") } dzielą { $rivals } (po { $rival_score }).
    .v2 = Przewaga wynosi { POINTS($margin) }: drugie miejsce z jednakowym wynikiem { $rival_score } zajmują { $rivals }.
    .v3 = Po { POINTS($rival_score) }, o { $margin } mniej od lidera, mają na drugim miejscu { $rivals }.
followers =
    .v1 = Drugie miejsce zajmuje { NAME($second, form: "full") } z wynikiem { POINTS($second_score, form: "gen") } i stratą { $margin } do lidera, trzecie – { NAME($third, form: "full") } z wynikiem { $third_score }.
    .v2 = Za liderem jest { NAME($second, form: "full") }: { POINTS($second_score) } i { $margin } straty; na trzecim miejscu jest { NAME($third, form: "full") } z wynikiem { $third_score }.
    .v3 = Drugie i trzecie miejsce zajmują { NAME($second, form: "full") } ({ POINTS($second_score) }, { $margin } za liderem) oraz { NAME($third, form: "full") } ({ $third_score }).
    .v4 = Na drugim miejscu, ze stratą { POINTS($margin, form: "gen") }, jest { NAME($second, form: "full") } ({ $second_score }), a na trzecim { NAME($third, form: "full") } ({ $third_score }).
next-in-line =
    .v1 = { ORDINAL($place) } miejsce zajmuje { NAME($next, form: "full") } z wynikiem { POINTS($score, form: "gen") } i stratą { $gap } do lidera.
    .v2 = Na { ORDINAL($place, form: "loc") } miejscu jest { NAME($next, form: "full") }: { POINTS($score) }, { $gap } za liderem.
    .v3 = { $next } ma { POINTS($score) } i { ORDINAL($place) } miejsce ze stratą { $gap } do lidera.
    .v4 = O { POINTS($gap) } za liderem, na { ORDINAL($place, form: "loc") } miejscu, jest { NAME($next, form: "full") } z wynikiem { $score }.
gap-narrowed =
    .headline = { $leader } prowadzi, ale przewaga topnieje do { POINTS($margin, form: "gen") }
    .headline-2 = Przewaga maleje z { $former_margin } do { POINTS($margin, form: "gen") }: { $leader } nadal na czele
    .headline-3 = { $leader } na czele, przewaga to { POINTS($margin) } wobec { $former_margin }
    .headline-4 = { $leader } wciąż prowadzi, przewaga mniejsza: { POINTS($margin) }
    .headline-5 = Przewaga maleje: { $leader } wyprzedza { NAME($rivals, form: "acc-again") } o { POINTS($margin) }
    .heading = { $leader }: przewaga maleje do { POINTS($margin, form: "gen") }
    .heading-2 = Przewaga lidera maleje z { $former_margin } do { $margin }
    .lede = Przewaga { NAME($leader, form: "gen") } nad { NAME($rivals, form: "ins") } zmalała z { $former_margin } do { POINTS($margin, form: "gen") }.
    .lede-2 = { $leader } prowadzi, ale przewaga nad drugim miejscem ({ $rivals }, { $rival_score }) zmalała z { $former_margin } do { POINTS($margin, form: "gen") }.
    .lede-3 = { $leader } wyprzedza { NAME($rivals, form: "acc") } o { POINTS($margin) }; { SINCE($since, form: "was") } różnica wynosiła { $former_margin }.
    .lede-4 = Z { $former_margin } do { POINTS($margin, form: "gen") } zmalała przewaga { NAME($leader, form: "gen") } nad { NAME($rivals, form: "ins") }.
    .lede-5 = { $leader } nadal prowadzi, a nad { NAME($rivals, form: "ins") } ma teraz { POINTS($margin) } przewagi zamiast { $former_margin }.
    .v1 = Przewaga lidera nad drugim miejscem ({ $rivals }, { $rival_score }) zmalała z { $former_margin } do { POINTS($margin, form: "gen") }.
    .v2 = Nad { NAME($rivals, form: "ins") }, na drugim miejscu z wynikiem { $rival_score }, lider ma { POINTS($margin) } przewagi wobec { $former_margin } { SINCE($since, form: "was") }.
    .v3 = { $leader } ma nad drugim miejscem ({ $rivals }, { $rival_score }) { POINTS($margin) } przewagi; { SINCE($since, form: "was") } było to { $former_margin }.
    .v4 = Różnica między pierwszym a drugim miejscem ({ $rivals }, { $rival_score }) to { POINTS($margin) }, mniej { SINCE($since, form: "than") } ({ $former_margin }).
    .v5 = Drugie miejsce ({ $rivals }, { $rival_score }) traci do lidera { POINTS($margin) }, a { SINCE($since, form: "was") } strata wynosiła { $former_margin }.
gap-widened =
    .headline = { $leader } powiększa przewagę do { POINTS($margin, form: "gen") }
    .headline-2 = Przewaga rośnie z { $former_margin } do { POINTS($margin, form: "gen") }: { $leader } odskakuje
    .headline-3 = { $leader } na czele, przewaga to już { POINTS($margin) } wobec { $former_margin }
    .headline-4 = { $leader } wciąż prowadzi, przewaga większa: { POINTS($margin) }
    .headline-5 = Przewaga rośnie: { $leader } wyprzedza { NAME($rivals, form: "acc-again") } o { POINTS($margin) }
    .heading = { $leader }: przewaga rośnie do { POINTS($margin, form: "gen") }
    .heading-2 = Przewaga lidera rośnie z { $former_margin } do { $margin }
    .lede = Przewaga { NAME($leader, form: "gen") } nad { NAME($rivals, form: "ins") } wzrosła z { $former_margin } do { POINTS($margin, form: "gen") }.
    .lede-2 = { $leader } powiększa przewagę nad drugim miejscem ({ $rivals }, { $rival_score }) z { $former_margin } do { POINTS($margin, form: "gen") }.
    .lede-3 = { $leader } wyprzedza { NAME($rivals, form: "acc") } o { POINTS($margin) }; { SINCE($since, form: "was") } różnica wynosiła { $former_margin }.
    .lede-4 = Z { $former_margin } do { POINTS($margin, form: "gen") } wzrosła przewaga { NAME($leader, form: "gen") } nad { NAME($rivals, form: "ins") }.
    .lede-5 = { $leader } nadal prowadzi, a nad { NAME($rivals, form: "ins") } ma już { POINTS($margin) } przewagi zamiast { $former_margin }.
    .v1 = Przewaga lidera nad drugim miejscem ({ $rivals }, { $rival_score }) wzrosła z { $former_margin } do { POINTS($margin, form: "gen") }.
    .v2 = Nad { NAME($rivals, form: "ins") }, na drugim miejscu z wynikiem { $rival_score }, lider ma { POINTS($margin) } przewagi wobec { $former_margin } { SINCE($since, form: "was") }.
    .v3 = { $leader } ma nad drugim miejscem ({ $rivals }, { $rival_score }) { POINTS($margin) } przewagi; { SINCE($since, form: "was") } było to { $former_margin }.
    .v4 = Różnica między pierwszym a drugim miejscem ({ $rivals }, { $rival_score }) to { POINTS($margin) }, więcej { SINCE($since, form: "than") } ({ $former_margin }).
    .v5 = Drugie miejsce ({ $rivals }, { $rival_score }) traci do lidera { POINTS($margin) }, a { SINCE($since, form: "was") } strata wynosiła { $former_margin }.
gap-nearly-closed =
    .headline = { $leader } tylko { POINTS($margin) } przed { NAME($rivals, form: "ins-again") }
    .headline-2 = { $leader } prowadzi już tylko z przewagą { POINTS($margin, form: "gen") }
    .headline-3 = Przewaga topnieje do { POINTS($margin, form: "gen") }: { $leader } wciąż na czele
    .heading = { $leader }: przewaga topnieje do { POINTS($margin, form: "gen") }
    .lede = Przewaga { NAME($leader, form: "gen") } nad { NAME($rivals, form: "ins") } zmalała z { $former_margin } do { POINTS($margin, form: "gen") }; taka przewaga jest mniejsza niż mediana wcześniejszych tygodniowych zmian wyniku lidera ({ $usual }).
    .lede-2 = { $leader } wyprzedza { NAME($rivals, form: "acc") } o { POINTS($margin) } ({ SINCE($since, form: "was") }: { $former_margin }), mniej, niż wynosi mediana wcześniejszych tygodniowych zmian wyniku lidera ({ $usual }).
    .lede-3 = { $leader } prowadzi, ale przewaga nad drugim miejscem ({ $rivals }) zmalała z { $former_margin } do { POINTS($margin, form: "gen") }; mediana wcześniejszych tygodniowych zmian wyniku lidera jest większa ({ $usual }).
    .v1 = Przewaga lidera nad drugim miejscem ({ $rivals }, { $rival_score }) zmalała z { $former_margin } do { POINTS($margin, form: "gen") }; mediana wcześniejszych tygodniowych zmian jego wyniku jest większa ({ $usual }).
    .v2 = Nad { NAME($rivals, form: "ins") } ({ $rival_score }) lider ma { POINTS($margin) } przewagi wobec { $former_margin } { SINCE($since, form: "was") }; to mniej, niż wynosi mediana wcześniejszych tygodniowych zmian jego wyniku ({ $usual }).
    .v3 = { $leader } wyprzedza { NAME($rivals, form: "acc") } ({ $rival_score }) o { POINTS($margin) } ({ SINCE($since, form: "was") }: { $former_margin }), mniej, niż wynosi mediana wcześniejszych tygodniowych zmian wyniku lidera ({ $usual }).
rival-within-reach =
    .lede = { $leader } wyprzedza drugie miejsce ({ $rivals }, { $rival_score }) o { POINTS($margin) }; mediana wcześniejszych tygodniowych zmian wyniku lidera jest większa ({ $usual }).
    .lede-2 = Przewaga { NAME($leader, form: "gen") } nad { NAME($rivals, form: "ins") } to { POINTS($margin) }, mniej, niż wynosi mediana wcześniejszych tygodniowych zmian wyniku lidera ({ $usual }).
    .v1 = Przewaga lidera nad drugim miejscem ({ $rivals }, { $rival_score }) wynosi { POINTS($margin) }; mediana wcześniejszych tygodniowych zmian jego wyniku jest większa ({ $usual }).
    .v2 = { $leader } wyprzedza { NAME($rivals, form: "acc") } ({ $rival_score }) o { POINTS($margin) }, mniej, niż wynosi mediana wcześniejszych tygodniowych zmian wyniku lidera ({ $usual }).
gain-smallest =
    .v1 = Wynik { NAME($subject, form: "gen") } poprawia się { SINCE($since, form: "over") } o { POINTS($change) }, najmniej z { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") } notowanych w obu tygodniach.
    .v2 = Wyniki wszystkich { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") } notowanych w obu tygodniach są lepsze { SINCE($since, form: "than") }; najmniej, o { POINTS($change) }, poprawia się wynik { NAME($subject, form: "gen") }.
    .v3 = O { POINTS($change) }, najmniej z { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") } notowanych w obu tygodniach, poprawia { SINCE($since, form: "over") } wynik { NAME($subject, form: "full") }.
    .v4 = Wyniki wszystkich { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") } notowanych w obu tygodniach są lepsze { SINCE($since, form: "than") }: najbardziej, o { POINTS($most_change) }, poprawia się wynik { NAME($most, form: "gen") }, najmniej, o { $change }, wynik { NAME($subject, form: "gen") }.
    .v5 = Z wyników { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") } notowanych w obu tygodniach { SINCE($since, form: "over") } najbardziej poprawia się wynik { NAME($most, form: "gen") } (o { POINTS($most_change) }), najmniej – wynik { NAME($subject, form: "gen") } (o { $change }); lepsze są wszystkie.
gap-narrowing =
    .heading = { $leader }: przewaga maleje { ORDINAL($weeks, form: "m") } tydzień z rzędu
    .heading-2 = { $leader } na czele z coraz mniejszą przewagą
    .v1 = Przewaga { NAME($leader, form: "gen") } maleje { ORDINAL($weeks, form: "m") } tydzień z rzędu: z { POINTS($former_margin, form: "gen") } w { WEEK($first, form: "loc") } do { $margin }.
    .v2 = Przewaga lidera nad drugim miejscem maleje { ORDINAL($weeks, form: "m") } tydzień z rzędu; w { WEEK($first, form: "loc") } wynosiła { POINTS($former_margin) }, teraz { $margin }.
    .v3 = Od { WEEK($first, form: "gen") } z tygodnia na tydzień maleje przewaga { NAME($leader, form: "gen") }: wtedy wynosiła { POINTS($former_margin) }, teraz { $margin }.
gap-widening =
    .heading = { $leader }: przewaga rośnie { ORDINAL($weeks, form: "m") } tydzień z rzędu
    .heading-2 = { $leader } na czele z coraz większą przewagą
    .v1 = Przewaga { NAME($leader, form: "gen") } rośnie { ORDINAL($weeks, form: "m") } tydzień z rzędu: z { POINTS($former_margin, form: "gen") } w { WEEK($first, form: "loc") } do { $margin }.
    .v2 = Przewaga lidera nad drugim miejscem rośnie { ORDINAL($weeks, form: "m") } tydzień z rzędu; w { WEEK($first, form: "loc") } wynosiła { POINTS($former_margin) }, teraz { $margin }.
    .v3 = Od { WEEK($first, form: "gen") } z tygodnia na tydzień rośnie przewaga { NAME($leader, form: "gen") }: wtedy wynosiła { POINTS($former_margin) }, teraz { $margin }.
gap-narrowest =
    .heading = { $leader }: przewaga najmniejsza w danych od { WEEK($first, form: "gen") }
    .v1 = Przewaga { NAME($leader, form: "gen") }, { POINTS($margin) }, jest najmniejsza w danych od { WEEK($first, form: "gen") }; dotychczas najmniejsza wynosiła { $former_margin }.
    .v2 = W danych od { WEEK($first, form: "gen") } przewaga { NAME($leader, form: "gen") } ani razu nie była tak mała jak teraz: { POINTS($margin) }, przy dotychczas najmniejszej { $former_margin }.
    .v3 = Przewaga lidera nad drugim miejscem, { POINTS($margin) }, jest najmniejsza w danych, które sięgają { WEEK($first, form: "gen") } (dotychczas najmniejsza: { $former_margin }).
gap-widest =
    .heading = { $leader }: przewaga największa w danych od { WEEK($first, form: "gen") }
    .v1 = Przewaga { NAME($leader, form: "gen") }, { POINTS($margin) }, jest największa w danych od { WEEK($first, form: "gen") }, kiedy wynosiła { $first_margin }.
    .v2 = W danych od { WEEK($first, form: "gen") }, kiedy wynosiła { POINTS($first_margin) }, przewaga { NAME($leader, form: "gen") } ani razu nie była tak duża jak teraz: { $margin }.
    .v3 = Przewaga lidera nad drugim miejscem, { POINTS($margin) }, jest największa w danych, które sięgają { WEEK($first, form: "gen") } (wtedy { $first_margin }).
rival-faster =
    .lede = { $rival } poprawia { SINCE($since, form: "over") } wynik o { POINTS($rival_gain) }.
    .lede-2 = O { POINTS($rival_gain) } lepszy { SINCE($since, form: "than") } jest wynik { NAME($rival, form: "gen") }.
    .lede-3 = Wynik { NAME($rival, form: "gen") } jest lepszy { SINCE($since, form: "than") } o { POINTS($rival_gain) }.
    .lede-4 = Poprawę o { POINTS($rival_gain) } { SINCE($since, form: "over") } notuje { NAME($rival, form: "full") }.
    .v1 = { $rival } poprawia { SINCE($since, form: "over") } wynik o { POINTS($rival_gain) }, { NAME($leader, form: "full") } – o { $gain }.
    .v2 = Lider poprawia { SINCE($since, form: "over") } wynik o { POINTS($gain) }, a { NAME($rival, form: "full") } – o { $rival_gain }.

## Miejsce głównego bohatera

place-up =
    .headline = { $subject } awansuje na { ORDINAL($place) } miejsce
    .headline-2 = { COUNTED($places, "place") } w górę: { $subject } na { ORDINAL($place, form: "loc") } miejscu
    .heading = { $subject } awansuje na { ORDINAL($place) } miejsce
    .lede = { $subject } awansuje { WHERE($table) } o { COUNTED($places, "place") }: z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce.
    .lede-2 = Awans { WHERE($table) } z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce notuje { NAME($subject, form: "full") }.
    .v1 = { $subject } awansuje { WHERE($table) } o { COUNTED($places, "place") }: z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce.
    .v2 = Awans { WHERE($table) } z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce notuje { NAME($subject, form: "full") }.
place-down =
    .headline = { $subject } spada na { ORDINAL($place) } miejsce
    .headline-2 = { COUNTED($places, "place") } w dół: { $subject } na { ORDINAL($place, form: "loc") } miejscu
    .heading = { $subject } spada na { ORDINAL($place) } miejsce
    .lede = { $subject } spada { WHERE($table) } o { COUNTED($places, "place") }: z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce.
    .lede-2 = Spadek { WHERE($table) } z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce notuje { NAME($subject, form: "full") }.
    .v1 = { $subject } spada { WHERE($table) } o { COUNTED($places, "place") }: z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce.
    .v2 = Spadek { WHERE($table) } z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce notuje { NAME($subject, form: "full") }.
lead-lost =
    .headline = { $subject } traci pierwsze miejsce, teraz na czele { $leaders }
    .headline-2 = Zmiana na czele: { $subject } spada na { ORDINAL($place) } miejsce
    .heading = { $subject } traci pierwsze miejsce
    .lede = { $subject } traci pierwsze miejsce { WHERE($table) } i zajmuje { ORDINAL($place) } miejsce, { POINTS($gap) } za { NAME($leaders, form: "ins") }.
    .lede-2 = Z pierwszego miejsca { WHERE($table) } { NAME($subject, form: "full") } spada na { ORDINAL($place) } miejsce; na czele z wynikiem { POINTS($leader_score, form: "gen") } i przewagą { $gap }: { $leaders }.
    .v1 = { $subject } traci pierwsze miejsce { WHERE($table) } i zajmuje { ORDINAL($place) } miejsce, { POINTS($gap) } za { NAME($leaders, form: "ins") }.
    .v2 = Z pierwszego miejsca { WHERE($table) } { NAME($subject, form: "full") } spada na { ORDINAL($place) } miejsce; na czele z wynikiem { POINTS($leader_score, form: "gen") } i przewagą { $gap }: { $leaders }.
place-kept =
    .lede = { $subject } pozostaje { WHERE($table) } na { ORDINAL($place, form: "loc") } miejscu.
    .lede-2 = Pozycja { WHERE($table) } się nie zmienia: { NAME($subject, form: "full") } nadal jest na { ORDINAL($place, form: "loc") } miejscu.
    .v1 = { $subject } pozostaje { WHERE($table) } na { ORDINAL($place, form: "loc") } miejscu.
    .v2 = Pozycja { WHERE($table) } jest ta sama { SINCE($since, form: "as") }: { ORDINAL($place) } miejsce zajmuje { NAME($subject, form: "full") }.
place-shared =
    .lede = { $subject } dzieli { ORDINAL($place) } miejsce { WHERE($table) } { NAME($others, form: "with") }.
    .lede-2 = { ORDINAL($place) } miejsce { WHERE($table) } jest wspólne: na równi są { NAME($subject, form: "full") } oraz { $others }.
    .lede-3 = { $subject } zajmuje { ORDINAL($place) } miejsce { WHERE($table) } na równi z innymi ({ $others }).
    .v1 = { $subject } dzieli { ORDINAL($place) } miejsce { WHERE($table) } { NAME($others, form: "with") }.
    .v2 = { ORDINAL($place) } miejsce { WHERE($table) } jest wspólne: na równi są { NAME($subject, form: "full") } oraz { $others }.
place-state =
    .lede = { $subject } zajmuje { WHERE($table) } { ORDINAL($place) } miejsce.
    .lede-2 = { ORDINAL($place) } miejsce { WHERE($table) } zajmuje { NAME($subject, form: "full") }.
    .v1 = { $subject } zajmuje { WHERE($table) } { ORDINAL($place) } miejsce.
    .v2 = { ORDINAL($place) } miejsce { WHERE($table) } zajmuje { NAME($subject, form: "full") }.
behind-next =
    .lede = { $subject } traci { POINTS($gap) } do miejsca bezpośrednio wyżej ({ $rivals }, { $rival_score }).
    .lede-2 = Do dogonienia { NAME($rivals, form: "gen") }, bezpośrednio wyżej z wynikiem { $rival_score }, brakuje { POINTS($gap, form: "gen") }.
    .v1 = { $subject } traci { POINTS($gap) } do miejsca bezpośrednio wyżej ({ $rivals }, { $rival_score }).
    .v2 = Do miejsca bezpośrednio wyżej ({ $rivals }, { $rival_score }) brakuje { POINTS($gap, form: "gen") }.
ahead-of-next =
    .v1 = { $subject } ma { POINTS($gap) } przewagi nad miejscem bezpośrednio niżej ({ $rivals }, { $rival_score }).
    .v2 = Przewaga nad miejscem bezpośrednio niżej ({ $rivals }, { $rival_score }) wynosi { POINTS($gap) }.
overtook =
    .heading = { $subject } wyprzedza { NAME($passed, form: "acc-again") }
    .heading-2 = { $subject } już przed { NAME($passed, form: "ins-again") }
    .heading-3 = { $subject } z lepszym wynikiem niż { $passed }
    .v1 = { $subject } wyprzedza { NAME($passed, form: "acc") }; { SINCE($since, form: "was") } kolejność była odwrotna.
    .v2 = Kolejność się odwraca: { NAME($subject, form: "full") } ma już lepszy wynik niż { $passed }.
    .v3 = { $subject } ma teraz lepszy wynik niż { $passed }; { SINCE($since, form: "was") } było odwrotnie.
overtaken-by =
    .headline = { $subject } traci pozycję na rzecz { NAME($rivals, form: "gen-again") }
    .headline-2 = { $subject } z wynikiem gorszym niż { $rivals }
    .headline-3 = { $rivals } przed { NAME($subject, form: "ins-again") }
    .lede = { $subject } ma { WHERE($table) } już gorszy wynik niż { $rivals }; { SINCE($since, form: "was") } było odwrotnie.
    .lede-2 = Kolejność { WHERE($table) } się odwraca: { NAME($subject, form: "full") } ma teraz gorszy wynik niż { $rivals }.
    .v1 = { $subject } ma już gorszy wynik niż { $rivals }; { SINCE($since, form: "was") } było odwrotnie.
    .v2 = Kolejność się odwraca: { NAME($subject, form: "full") } ma teraz gorszy wynik niż { $rivals }.
drew-level =
    .headline = { $subject } dogania { NAME($rivals, form: "acc-again") }
    .headline-2 = { $subject } na równi { NAME($rivals, form: "with-again") }
    .headline-3 = Strata odrobiona: { $subject } ma ten sam wynik co { $rivals }
    .heading = { $subject } dogania { NAME($rivals, form: "acc-again") }
    .heading-2 = { $subject } z tym samym wynikiem co { $rivals }
    .lede = { $subject } dogania { NAME($rivals, form: "acc") } na { ORDINAL($place, form: "loc") } miejscu { WHERE($table) }: wyniki są teraz równe.
    .lede-2 = Strata odrobiona: na { ORDINAL($place, form: "loc") } miejscu { WHERE($table) } { NAME($subject, form: "full") } ma teraz ten sam wynik co { $rivals }.
    .lede-3 = { $subject } odrabia stratę i ma teraz ten sam wynik co { $rivals }.
    .v1 = Na { ORDINAL($place, form: "loc") } miejscu { WHERE($table) } { NAME($subject, form: "full") } ma teraz ten sam wynik co { $rivals }.
    .v2 = { $subject } odrabia stratę i na { ORDINAL($place, form: "loc") } miejscu { WHERE($table) } ma ten sam wynik co { $rivals }.
    .v3 = { $subject } odrabia stratę i ma teraz ten sam wynik co { $rivals }.
pulled-clear =
    .heading = { $subject } już przed { NAME($rivals, form: "ins-again") }
    .heading-2 = { $subject } teraz z lepszym wynikiem niż { $rivals }
    .lede = { $subject } ma teraz lepszy wynik niż { $rivals }; { SINCE($since, form: "was") } był remis.
    .lede-2 = Po remisie { SINCE($since, form: "was") } { NAME($subject, form: "full") } ma teraz lepszy wynik niż { $rivals }.
    .v1 = { $subject } ma teraz lepszy wynik niż { $rivals }; { SINCE($since, form: "was") } był remis.
    .v2 = Po remisie { SINCE($since, form: "was") } { NAME($subject, form: "full") } ma teraz lepszy wynik niż { $rivals }.
    .v3 = { $subject } ma teraz wynik o { POINTS($margin) } lepszy niż { $rivals }; { SINCE($since, form: "was") } był remis.
    .v4 = Po remisie { SINCE($since, form: "was") } { NAME($subject, form: "full") } ma teraz o { POINTS($margin) } więcej niż { $rivals }.

## Okrągłe progi

mark-reached =
    .headline = { $subject } osiąga próg { POINTS($mark, form: "gen") }
    .headline-2 = Próg { POINTS($mark, form: "gen") } osiągnięty: { $subject } ma { $score }
    .heading = { $subject } osiąga próg { POINTS($mark, form: "gen") }
    .lede = { $subject } osiąga próg { POINTS($mark, form: "gen") }: wynik to { $score }.
    .lede-2 = Z wynikiem { POINTS($score, form: "gen") } próg { $mark } osiąga { NAME($subject, form: "full") }.
    .v1 = { $subject } osiąga próg { POINTS($mark, form: "gen") }: wynik to { $score }.
    .v2 = Z wynikiem { POINTS($score, form: "gen") } próg { $mark } osiąga { NAME($subject, form: "full") }.
mark-regained =
    .headline = { $subject } znów osiąga próg { POINTS($mark, form: "gen") }
    .headline-2 = Próg { POINTS($mark, form: "gen") } odzyskany: { $subject } ma { $score }
    .heading = { $subject } znów osiąga próg { POINTS($mark, form: "gen") }
    .lede = { $subject } ponownie osiąga próg { POINTS($mark, form: "gen") }, według danych po raz pierwszy od { WEEK($last, form: "gen") }: wynik to { $score }.
    .lede-2 = Z wynikiem { POINTS($score, form: "gen") } próg { $mark } znów osiąga { NAME($subject, form: "full") }; poprzedni taki wynik w danych pochodzi z { WEEK($last, form: "gen") }.
    .v1 = { $subject } ponownie osiąga próg { POINTS($mark, form: "gen") }, według danych po raz pierwszy od { WEEK($last, form: "gen") }: wynik to { $score }.
    .v2 = Z wynikiem { POINTS($score, form: "gen") } próg { $mark } znów osiąga { NAME($subject, form: "full") }; poprzedni taki wynik w danych pochodzi z { WEEK($last, form: "gen") }.
mark-lost =
    .headline = { $subject } nie osiąga już progu { POINTS($mark, form: "gen") }
    .headline-2 = Próg { POINTS($mark, form: "gen") } utracony: { $subject } ma { $score }
    .heading = { $subject } nie osiąga już progu { POINTS($mark, form: "gen") }
    .lede = { $subject } nie osiąga już progu { POINTS($mark, form: "gen") }: wynik to { $score }.
    .lede-2 = Z wynikiem { POINTS($score, form: "gen") } { NAME($subject, form: "full") } nie osiąga już progu { $mark }.
    .v1 = { $subject } nie osiąga już progu { POINTS($mark, form: "gen") }: wynik to { $score }.
    .v2 = Z wynikiem { POINTS($score, form: "gen") } { NAME($subject, form: "full") } nie osiąga już progu { $mark }.
sole-at-mark-new =
    .headline = Próg { POINTS($mark, form: "gen") } osiąga { WHERE($table) } tylko { $subject }
    .headline-2 = Tylko { $subject } osiąga { WHERE($table) } próg { POINTS($mark, form: "gen") }
    .heading = Próg { POINTS($mark, form: "gen") }: tylko { $subject }
    .lede = Próg { POINTS($mark, form: "gen") } { WHERE($table) } osiąga teraz tylko { NAME($subject, form: "again") }.
    .lede-2 = Teraz { KIND($table, form: "none-other") } nie osiąga progu { POINTS($mark, form: "gen") }, osiąga go tylko { NAME($subject, form: "again") }.
    .lede-3 = { $subject } jako { PROP($subject, "gender") ->
        [f] jedyna
        [n] jedyne
       *[m] jedyny
    } { WHERE($table) } osiąga teraz próg { POINTS($mark, form: "gen") }.
    .v1 = Próg { POINTS($mark, form: "gen") } { WHERE($table) } osiąga teraz tylko { NAME($subject, form: "again") }.
    .v2 = Teraz { KIND($table, form: "none-other") } nie osiąga progu { POINTS($mark, form: "gen") }, osiąga go tylko { NAME($subject, form: "again") }.
    .v3 = { $subject } jako { PROP($subject, "gender") ->
        [f] jedyna
        [n] jedyne
       *[m] jedyny
    } { WHERE($table) } osiąga teraz próg { POINTS($mark, form: "gen") }.
sole-at-mark-still =
    .heading = Powyżej { $above } nadal tylko { $subject }
    .heading-2 = Próg { POINTS($mark, form: "gen") } nadal osiąga tylko { $subject }
    .lede = Wynik powyżej { POINTS($above, form: "gen") } { WHERE($table) } nadal ma tylko { NAME($subject, form: "again") }.
    .lede-2 = Powyżej { POINTS($above, form: "gen") } { WHERE($table) } wciąż nie ma nikogo innego.
    .lede-3 = Nadal { KIND($table, form: "none-other") } nie ma wyniku powyżej { POINTS($above, form: "gen") }.
    .lede-4 = Poza { NAME($subject, form: "ins-again") } nikt { WHERE($table) } wciąż nie ma więcej niż { POINTS($above) }.
    .lede-5 = Próg { POINTS($mark, form: "gen") } { WHERE($table) } nadal osiąga tylko { NAME($subject, form: "again") }.
    .lede-6 = Nadal { KIND($table, form: "none-other") } nie osiąga progu { POINTS($mark, form: "gen") }.
    .lede-7 = { $subject } nadal jako { PROP($subject, "gender") ->
        [f] jedyna
        [n] jedyne
       *[m] jedyny
    } { WHERE($table) } ma ponad { POINTS($above) }.
    .v1 = Wynik powyżej { POINTS($above, form: "gen") } { WHERE($table) } nadal ma tylko { NAME($subject, form: "again") }.
    .v2 = Powyżej { POINTS($above, form: "gen") } { WHERE($table) } wciąż nie ma nikogo innego.
    .v3 = Nadal { KIND($table, form: "none-other") } nie ma wyniku powyżej { POINTS($above, form: "gen") }.
    .v4 = Ponad { POINTS($above) } ma { WHERE($table) } wciąż tylko { NAME($subject, form: "again") }.
    .v5 = Próg { POINTS($mark, form: "gen") } { WHERE($table) } nadal osiąga tylko { NAME($subject, form: "again") }.
    .v6 = Nadal { KIND($table, form: "none-other") } nie osiąga progu { POINTS($mark, form: "gen") }.
    .v7 = { $subject } nadal jako { PROP($subject, "gender") ->
        [f] jedyna
        [n] jedyne
       *[m] jedyny
    } { WHERE($table) } ma ponad { POINTS($above) }.
sole-at-mark =
    .heading = Powyżej { $above } tylko { $subject }
    .heading-2 = Próg { POINTS($mark, form: "gen") } osiąga tylko { $subject }
    .lede = Wynik powyżej { POINTS($above, form: "gen") } { WHERE($table) } ma tylko { NAME($subject, form: "again") }.
    .lede-2 = Powyżej { POINTS($above, form: "gen") } { WHERE($table) } nie ma nikogo innego.
    .lede-3 = Próg { POINTS($mark, form: "gen") } { WHERE($table) } osiąga tylko { NAME($subject, form: "again") }.
    .lede-4 = Poza tym { KIND($table, form: "none-other") } nie osiąga progu { POINTS($mark, form: "gen") }.
    .lede-5 = { $subject } jako { PROP($subject, "gender") ->
        [f] jedyna
        [n] jedyne
       *[m] jedyny
    } { WHERE($table) } ma ponad { POINTS($above) }.
    .v1 = Wynik powyżej { POINTS($above, form: "gen") } { WHERE($table) } ma tylko { NAME($subject, form: "again") }.
    .v2 = Powyżej { POINTS($above, form: "gen") } { WHERE($table) } nie ma nikogo innego.
    .v3 = Próg { POINTS($mark, form: "gen") } { WHERE($table) } osiąga tylko { NAME($subject, form: "again") }.
    .v4 = Poza tym { KIND($table, form: "none-other") } nie osiąga progu { POINTS($mark, form: "gen") }.
    .v5 = { $subject } jako { PROP($subject, "gender") ->
        [f] jedyna
        [n] jedyne
       *[m] jedyny
    } { WHERE($table) } ma ponad { POINTS($above) }.
mark-joined =
    .headline = Próg { POINTS($mark, form: "gen") } { $count ->
        [one] osiąga
        [few] osiągają
       *[many] osiągają
    } także { $newcomers }
    .headline-2 = Próg { POINTS($mark, form: "gen") } osiąga już nie tylko { $subject }
    .heading = Próg { POINTS($mark, form: "gen") } osiąga już nie tylko { $subject }
    .lede = Próg { POINTS($mark, form: "gen") } osiąga { WHERE($table) } nie tylko { NAME($subject, form: "again") }, jak { SINCE($since, form: "was") }, lecz także { $newcomers }.
    .lede-2 = Już nie tylko { NAME($subject, form: "again") } ma { WHERE($table) } co najmniej { POINTS($mark) }: próg { $count ->
        [one] osiąga
        [few] osiągają
       *[many] osiągają
    } teraz także { $newcomers }.
    .v1 = Już nie tylko { NAME($subject, form: "again") } ma { WHERE($table) } co najmniej { POINTS($mark) }: próg { $count ->
        [one] osiąga
        [few] osiągają
       *[many] osiągają
    } teraz także { $newcomers }.
    .v2 = Próg { POINTS($mark, form: "gen") } osiąga { WHERE($table) } nie tylko { NAME($subject, form: "again") }, jak { SINCE($since, form: "was") }, lecz także { $newcomers }.
mark-reached-by =
    .heading = Próg { POINTS($mark, form: "gen") } { $count ->
        [one] osiąga
        [few] osiągają
       *[many] osiągają
    } { $entities }
    .v1 = Próg { POINTS($mark, form: "gen") }, { SINCE($since, form: "was") } nieosiągnięty, { $count ->
        [one] osiąga
        [few] osiągają
       *[many] osiągają
    } teraz { $entities }.
    .v2 = Do grona z wynikiem co najmniej { POINTS($mark, form: "gen") } { $count ->
        [one] dołącza
        [few] dołączają
       *[many] dołączają
    } { $entities }, { SINCE($since, form: "was") } jeszcze poza nim.
    .group = Progi, { SINCE($since, form: "was") } nieosiągnięte, osiągają teraz: { $items }.
    .item = { $entities } ({ POINTS($mark) })
mark-regained-by =
    .heading = Próg { POINTS($mark, form: "gen") } znów { $count ->
        [one] osiąga
        [few] osiągają
       *[many] osiągają
    } { $entities }
    .v1 = Próg { POINTS($mark, form: "gen") }, { SINCE($since, form: "was") } nieosiągnięty, znów { $count ->
        [one] osiąga
        [few] osiągają
       *[many] osiągają
    } { $entities }.
    .v2 = Do grona z wynikiem co najmniej { POINTS($mark, form: "gen") } { $count ->
        [one] wraca
        [few] wracają
       *[many] wracają
    } { $entities }, { SINCE($since, form: "was") } poza nim.
    .v3 = Próg { POINTS($mark, form: "gen") }, { SINCE($since, form: "was") } nieosiągnięty, znów { $count ->
        [one] osiąga
        [few] osiągają
       *[many] osiągają
    } { $entities }, według danych po raz pierwszy od { WEEK($last, form: "gen") }.
    .v4 = Według danych po raz pierwszy od { WEEK($last, form: "gen") } do grona z wynikiem co najmniej { POINTS($mark, form: "gen") } { $count ->
        [one] wraca
        [few] wracają
       *[many] wracają
    } { $entities }, { SINCE($since, form: "was") } poza nim.
mark-lost-by =
    .heading = Bez progu { POINTS($mark, form: "gen") }: { $entities }
    .v1 = Progu { POINTS($mark, form: "gen") } nie { $count ->
        [one] osiąga
        [few] osiągają
       *[many] osiągają
    } już { $entities }.
    .v2 = Próg { POINTS($mark, form: "gen") }, { SINCE($since, form: "was") } osiągnięty, { $count ->
        [one] traci
        [few] tracą
       *[many] tracą
    } { $entities }.
mark-short =
    .v1 = Progu { POINTS($mark, form: "gen") } nie { $count ->
        [one] osiąga
        [few] osiągają
       *[many] osiągają
    } tylko { $entities }.
    .v2 = Bez { POINTS($mark, form: "gen") } { $count ->
        [one] pozostaje
        [few] pozostają
       *[many] pozostają
    } jedynie { $entities }.
    .v3 = { $count ->
        [one] Wyjątek to
        [few] Wyjątki to
       *[many] Wyjątki to
    } { $entities }: próg { POINTS($mark, form: "gen") } nie jest tu osiągnięty.
mark-count-up =
    .v1 = Co najmniej { POINTS($mark) } { $count ->
        [one] ma już { KIND($table, form: "one") }
        [2] mają już { KIND($table, form: "two") }
        [few] mają już { COUNT($count) }
       *[many] ma już { COUNT($count) }
    } z { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } ({ SINCE($since, form: "was") }: { DIGITS($former_count) }).
    .v2 = Próg { POINTS($mark, form: "gen") } { $count ->
        [one] osiąga { KIND($table, form: "one") }
        [2] osiągają { KIND($table, form: "two") }
        [few] osiągają { COUNT($count) }
       *[many] osiąga { COUNT($count) }
    } z { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") }, więcej { SINCE($since, form: "than") } ({ DIGITS($former_count) }).
    .v3 = Z { $former_count ->
        [0] zera
        [one] { KIND($table, form: "one-gen") }
        [few] { COUNT($former_count, form: "gen") }
       *[many] { COUNT($former_count, form: "gen") }
    } do { $count ->
        [0] zera
        [one] { KIND($table, form: "one-gen") }
        [few] { COUNT($count, form: "gen") }
       *[many] { COUNT($count, form: "gen") }
    } wzrosła liczba { KIND($table, form: "plural-gen") } z wynikiem co najmniej { POINTS($mark, form: "gen") }; wszystkich jest { DIGITS($total) }.
    .v4 = Liczba { KIND($table, form: "plural-gen") }, które mają co najmniej { POINTS($mark) }, wzrosła { SINCE($since, form: "over") } z { $former_count ->
        [0] zera
        [one] { KIND($table, form: "one-gen") }
        [few] { COUNT($former_count, form: "gen") }
       *[many] { COUNT($former_count, form: "gen") }
    } do { $count ->
        [0] zera
        [one] { KIND($table, form: "one-gen") }
        [few] { COUNT($count, form: "gen") }
       *[many] { COUNT($count, form: "gen") }
    } (z { DIGITS($total) }).
mark-count-down =
    .v1 = Liczba { KIND($table, form: "plural-gen") }, które mają co najmniej { POINTS($mark) }, spadła { SINCE($since, form: "over") } z { $former_count ->
        [0] zera
        [one] { KIND($table, form: "one-gen") }
        [few] { COUNT($former_count, form: "gen") }
       *[many] { COUNT($former_count, form: "gen") }
    } do { $count ->
        [0] zera
        [one] { KIND($table, form: "one-gen") }
        [few] { COUNT($count, form: "gen") }
       *[many] { COUNT($count, form: "gen") }
    } (z { DIGITS($total) }).
    .v2 = Z { $former_count ->
        [0] zera
        [one] { KIND($table, form: "one-gen") }
        [few] { COUNT($former_count, form: "gen") }
       *[many] { COUNT($former_count, form: "gen") }
    } do { $count ->
        [0] zera
        [one] { KIND($table, form: "one-gen") }
        [few] { COUNT($count, form: "gen") }
       *[many] { COUNT($count, form: "gen") }
    } spadła liczba { KIND($table, form: "plural-gen") } z wynikiem co najmniej { POINTS($mark, form: "gen") }; wszystkich jest { DIGITS($total) }.
mark-count =
    .v1 = Co najmniej { POINTS($mark) } { $count ->
        [one] ma { KIND($table, form: "one") }
        [2] mają { KIND($table, form: "two") }
        [few] mają { COUNT($count) }
       *[many] ma { COUNT($count) }
    } z { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") }.
    .v2 = Próg { POINTS($mark, form: "gen") } { $count ->
        [one] osiąga { KIND($table, form: "one") }
        [2] osiągają { KIND($table, form: "two") }
        [few] osiągają { COUNT($count) }
       *[many] osiąga { COUNT($count) }
    } z { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") }.
    .v3 = Z { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } wynik co najmniej { POINTS($mark, form: "gen") } { $count ->
        [one] ma { KIND($table, form: "one") }
        [2] mają { KIND($table, form: "two") }
        [few] mają { COUNT($count) }
       *[many] ma { COUNT($count) }
    }.
    .v4 = Wynik co najmniej { POINTS($mark, form: "gen") } to dorobek { $count ->
        [one] { KIND($table, form: "one-gen") }
        [few] { COUNT($count, form: "gen") }
       *[many] { COUNT($count, form: "gen") }
    } z { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") }.

## Wzrosty i spadki z rzędu

rise-streak =
    .lede = Wynik { NAME($subject, form: "gen") } rośnie { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .lede-2 = To { ORDINAL($weeks, form: "m") } z rzędu tygodniowy wzrost wyniku { NAME($subject, form: "gen") }.
    .lede-3 = { $subject } notuje { ORDINAL($weeks, form: "m") } z rzędu tygodniowy wzrost wyniku.
    .v1 = Wynik { NAME($subject, form: "gen") } rośnie { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .v2 = To { ORDINAL($weeks, form: "m") } z rzędu tygodniowy wzrost wyniku { NAME($subject, form: "gen") }.
    .v3 = { $subject } notuje { ORDINAL($weeks, form: "m") } z rzędu tygodniowy wzrost wyniku.
rise-streak-at-least =
    .lede = Wynik { NAME($subject, form: "gen") } rośnie co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .lede-2 = To co najmniej { ORDINAL($weeks, form: "m") } z rzędu tygodniowy wzrost wyniku { NAME($subject, form: "gen") }.
    .lede-3 = { $subject } notuje co najmniej { ORDINAL($weeks, form: "m") } z rzędu tygodniowy wzrost wyniku.
    .v1 = Wynik { NAME($subject, form: "gen") } rośnie co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .v2 = To co najmniej { ORDINAL($weeks, form: "m") } z rzędu tygodniowy wzrost wyniku { NAME($subject, form: "gen") }.
    .v3 = { $subject } notuje co najmniej { ORDINAL($weeks, form: "m") } z rzędu tygodniowy wzrost wyniku.
    .v4 = Co najmniej od { COUNT($weeks, form: "gen") } tygodni bez przerwy rośnie wynik { NAME($subject, form: "gen") }.
fall-streak =
    .headline = { $subject }: { ORDINAL($weeks, form: "m") } spadek z rzędu
    .headline-2 = Wynik w dół { ORDINAL($weeks, form: "m") } tydzień z rzędu: { $subject }
    .lede = Wynik { NAME($subject, form: "gen") } spada { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .lede-2 = { $subject } notuje { ORDINAL($weeks, form: "m") } z rzędu tygodniowy spadek wyniku.
    .v1 = Wynik { NAME($subject, form: "gen") } spada { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .v2 = To { ORDINAL($weeks, form: "m") } z rzędu tygodniowy spadek wyniku { NAME($subject, form: "gen") }.
    .v3 = { $subject } notuje { ORDINAL($weeks, form: "m") } z rzędu tygodniowy spadek wyniku.
fall-streak-at-least =
    .headline = { $subject }: co najmniej { ORDINAL($weeks, form: "m") } spadek z rzędu
    .headline-2 = Wynik w dół co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu: { $subject }
    .lede = Wynik { NAME($subject, form: "gen") } spada co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .lede-2 = { $subject } notuje co najmniej { ORDINAL($weeks, form: "m") } z rzędu tygodniowy spadek wyniku.
    .v1 = Wynik { NAME($subject, form: "gen") } spada co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .v2 = To co najmniej { ORDINAL($weeks, form: "m") } z rzędu tygodniowy spadek wyniku { NAME($subject, form: "gen") }.
    .v3 = { $subject } notuje co najmniej { ORDINAL($weeks, form: "m") } z rzędu tygodniowy spadek wyniku.
record-high =
    .headline = Rekord { $score }: { $subject } z najlepszym wynikiem w danych od { WEEK($first, form: "gen") }
    .headline-2 = { $subject } z rekordem: { POINTS($score) }
    .headline-3 = Rekord: { $subject } ma { POINTS($score) }
    .heading = { $subject } z rekordowym wynikiem { $score }
    .heading-2 = Rekord: { $subject } ma { POINTS($score) }
    .lede = { POINTS($score) } to najlepszy wynik { NAME($subject, form: "gen") } w danych, które sięgają { WEEK($first, form: "gen") }.
    .caption = { NAME($subject, form: "full") } ma najlepszy własny wynik, { $score }, w danych, które sięgają { WEEK($first, form: "gen") }.
    .lede-2 = Z wynikiem { POINTS($score, form: "gen") } { NAME($subject, form: "full") } bije własny rekord w danych od { WEEK($first, form: "gen") }.
    .lede-3 = W danych od { WEEK($first, form: "gen") } { NAME($subject, form: "full") } nie ma lepszego wyniku niż obecne { $score }.
    .v1 = Wynik { NAME($subject, form: "gen") } jest najlepszy w danych od { WEEK($first, form: "gen") }; poprzedni rekord, { POINTS($former) }, pochodzi z { WEEK($former_week, form: "gen") }.
    .v2 = W danych od { WEEK($first, form: "gen") } { NAME($subject, form: "full") } nie ma lepszego wyniku; dotychczasowy rekord z { WEEK($former_week, form: "gen") } to { POINTS($former) }.
    .v3 = Rekord z { WEEK($former_week, form: "gen") } ({ POINTS($former) }) jest pobity: w danych od { WEEK($first, form: "gen") } { NAME($subject, form: "full") } nie ma lepszego wyniku niż obecny.
    .v4 = { $subject } ma najlepszy własny wynik, { $score }, w danych, które sięgają { WEEK($first, form: "gen") }; dotąd najlepszy, { POINTS($former) }, pochodził z { WEEK($former_week, form: "gen") }.
record-low =
    .headline = Najgorszy wynik w danych od { WEEK($first, form: "gen") }: { $subject } ma { $score }
    .headline-2 = { $subject } z najgorszym wynikiem w danych: { POINTS($score) }
    .heading = { $subject } z najgorszym dotąd wynikiem
    .heading-2 = Najgorszy dotąd wynik: { $subject } ma { $score }
    .lede = { POINTS($score) } to najgorszy wynik { NAME($subject, form: "gen") } w danych, które sięgają { WEEK($first, form: "gen") }.
    .lede-2 = W danych od { WEEK($first, form: "gen") } { NAME($subject, form: "full") } nie ma gorszego wyniku niż obecne { $score }.
    .v1 = Wynik { $score } to najgorszy rezultat { NAME($subject, form: "gen") } w danych od { WEEK($first, form: "gen") }; dotąd najgorszy, { POINTS($former) }, pochodził z { WEEK($former_week, form: "gen") }.
    .v2 = W danych od { WEEK($first, form: "gen") } { NAME($subject, form: "full") } nie ma gorszego wyniku niż { $score }; dotąd najgorszy, z { WEEK($former_week, form: "gen") }, to { POINTS($former) }.
record-equalled =
    .heading = { $subject } z wyrównanym rekordem
    .heading-2 = Rekord wyrównany: { $subject } ma { $score }
    .lede = Z wynikiem { POINTS($score, form: "gen") } { NAME($subject, form: "full") } wyrównuje własny rekord z { WEEK($former_week, form: "gen") }.
    .lede-2 = { $subject } wyrównuje rekord: { POINTS($score) } to najlepszy wynik w danych od { WEEK($first, form: "gen") }.
    .v1 = { $subject } wyrównuje najlepszy wynik w danych od { WEEK($first, form: "gen") }: { POINTS($score) } było też w { WEEK($former_week, form: "loc") }.
    .v2 = Rekord z { WEEK($former_week, form: "gen") } jest wyrównany: w danych od { WEEK($first, form: "gen") } { NAME($subject, form: "full") } nie ma lepszego wyniku niż { POINTS($score) }.
change-largest-since =
    .lede = { $subject } notuje największą tygodniową poprawę od { WEEK($since_week, form: "gen") }.
    .lede-2 = To największa tygodniowa poprawa { NAME($subject, form: "gen") } od { WEEK($since_week, form: "gen") }.
    .v1 = To największa tygodniowa poprawa { NAME($subject, form: "gen") } od { WEEK($since_week, form: "gen") }.
    .v2 = { $subject } notuje największą tygodniową poprawę od { WEEK($since_week, form: "gen") }.
change-largest-on-record =
    .lede = To największa tygodniowa poprawa { NAME($subject, form: "gen") } w danych, które bez przerwy sięgają { WEEK($first, form: "gen") }.
    .lede-2 = { $subject } notuje największą tygodniową poprawę w danych, które bez przerwy sięgają { WEEK($first, form: "gen") }.
    .v1 = To największa tygodniowa poprawa { NAME($subject, form: "gen") } w danych, które bez przerwy sięgają { WEEK($first, form: "gen") }.
    .v2 = { $subject } notuje największą tygodniową poprawę w danych, które bez przerwy sięgają { WEEK($first, form: "gen") }.
change-worst-since =
    .lede = { $subject } notuje największe tygodniowe pogorszenie wyniku od { WEEK($since_week, form: "gen") }.
    .lede-2 = To największe tygodniowe pogorszenie wyniku { NAME($subject, form: "gen") } od { WEEK($since_week, form: "gen") }.
    .v1 = To największe tygodniowe pogorszenie wyniku { NAME($subject, form: "gen") } od { WEEK($since_week, form: "gen") }.
    .v2 = { $subject } notuje największe tygodniowe pogorszenie wyniku od { WEEK($since_week, form: "gen") }.
change-worst-on-record =
    .lede = To największe tygodniowe pogorszenie wyniku { NAME($subject, form: "gen") } w danych, które bez przerwy sięgają { WEEK($first, form: "gen") }.
    .lede-2 = { $subject } notuje największe tygodniowe pogorszenie wyniku w danych, które bez przerwy sięgają { WEEK($first, form: "gen") }.
    .v1 = To największe tygodniowe pogorszenie wyniku { NAME($subject, form: "gen") } w danych, które bez przerwy sięgają { WEEK($first, form: "gen") }.
    .v2 = { $subject } notuje największe tygodniowe pogorszenie wyniku w danych, które bez przerwy sięgają { WEEK($first, form: "gen") }.
change-range-rises =
    .v1 = W ostatnich { COUNT($weeks, form: "gen") } tygodniach wynik { NAME($subject, form: "gen") } rósł co tydzień o { $low }–{ POINTS($high) }.
    .v2 = Tygodniowy wzrost wyniku { NAME($subject, form: "gen") } wynosił w ostatnich { COUNT($weeks, form: "gen") } tygodniach od { $low } do { POINTS($high, form: "gen") }.
    .v3 = { $subject } ma za sobą { COUNTED($weeks, "week") } wzrostów: najmniejszy to { $low }, największy { POINTS($high) }.
change-range-falls =
    .v1 = W ostatnich { COUNT($weeks, form: "gen") } tygodniach wynik { NAME($subject, form: "gen") } spadał co tydzień o { $low }–{ POINTS($high) }.
    .v2 = { $subject } ma za sobą { COUNTED($weeks, "week") } spadków: najmniejszy to { $low }, największy { POINTS($high) }.
change-range-mixed =
    .v1 = W ostatnich { COUNT($weeks, form: "gen") } tygodniach wynik { NAME($subject, form: "gen") } zmieniał się co tydzień w granicach od spadku o { $fall } do wzrostu o { POINTS($rise) }.
    .v2 = Tygodniowe zmiany wyniku { NAME($subject, form: "gen") } mieściły się w ostatnich { COUNT($weeks, form: "gen") } tygodniach między spadkiem o { $fall } a wzrostem o { POINTS($rise) }.
    .v3 = { $subject } ma za sobą { COUNTED($weeks, "week") } zmian między spadkiem o { $fall } a wzrostem o { POINTS($rise) } w tydzień.
    .v4 = Od spadku o { $fall } do wzrostu o { POINTS($rise) }: tak zmieniał się z tygodnia na tydzień wynik { NAME($subject, form: "gen") } w ostatnich { COUNT($weeks, form: "gen") } tygodniach.

## Największe zmiany

mover-both =
    .headline = { $entity } z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce
    .headline-2 = { COUNTED($places, "place") } w górę i { POINTS($change) } poprawy: { $entity }
    .headline-3 = Awans o { COUNTED($places, "place") }: { $entity } na { ORDINAL($place, form: "loc") } miejscu
    .heading = { $entity } z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce
    .heading-2 = Awans o { COUNTED($places, "place") }: { $entity } na { ORDINAL($place, form: "loc") } miejscu
    .heading-3 = { $entity } poprawia wynik o { POINTS($change) } i awansuje o { COUNTED($places, "place") }
    .lede = { $entity } awansuje { WHERE($table) } o { COUNTED($places, "place") }, z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce, i notuje też największą poprawę w punktach: o { $change }, do { $score }.
    .lede-2 = Największy postęp { WHERE($table) }, w punktach i w tabeli, notuje { NAME($entity, form: "full") }: z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce, z wynikiem { $score }.
    .v1 = Największy postęp { WHERE($table) }, w punktach i w tabeli, notuje { NAME($entity, form: "full") }: o { $change } { SINCE($since, form: "over") }, do { $score }, i z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce.
    .v2 = { $entity } poprawia się { WHERE($table) } najbardziej, i w punktach, i w tabeli: o { $change } { SINCE($since, form: "over") }, do { $score }, oraz z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce.
    .v3 = Z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce przesuwa się { NAME($entity, form: "full") }: wynik { $score } jest o { POINTS($change) } lepszy { SINCE($since, form: "than") }, a poprawa { WHERE($table) } największa i w punktach, i w tabeli.
    .v4 = Poprawa { NAME($entity, form: "gen") } jest { WHERE($table) } największa i w punktach (o { $change } { SINCE($since, form: "over") }, do { $score }), i w tabeli (z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce).
    .again = Poza { NAME($entity, form: "ins") } nikt { WHERE($table) } nie awansował o więcej niż { COUNTED($next_places, "place") } ani nie poprawił wyniku o więcej niż { POINTS($next_change) }.
    .again-2 = Za { NAME($entity, form: "ins") } druga co do wielkości poprawa wyniku { WHERE($table) } to { POINTS($next_change) }, a o więcej niż { COUNTED($next_places, "place") } nikt inny nie awansował.
mover-new-leader =
    .v1 = Największa poprawa { WHERE($table) } to { SINCE($since, form: "over") } { POINTS($change) }; notuje ją { NAME($entity, form: "full") }.
    .v2 = { $entity } poprawia się { WHERE($table) } najbardziej: o { POINTS($change) } { SINCE($since, form: "over") }.
    .v3 = Największą poprawę { WHERE($table) } notuje { NAME($entity, form: "full") }: { POINTS($change) } { SINCE($since, form: "over") }.
mover-gain =
    .heading = { $entity } poprawia wynik o { POINTS($change) }
    .heading-2 = Największa poprawa: { $entity }, o { POINTS($change) }
    .v1 = Największą poprawę wyniku { WHERE($table) } notuje { NAME($entity, form: "full") }: o { POINTS($change) }, do { $score }.
    .v2 = O { POINTS($change) }, najwięcej { WHERE($table) }, poprawia się wynik { NAME($entity, form: "gen") }; teraz to { $score }.
    .v3 = { $entity } najbardziej { WHERE($table) } poprawia wynik: o { POINTS($change) }, do { $score }.
    .v4 = Żadna inna poprawa wyniku { WHERE($table) } nie dorównuje tej, którą notuje { NAME($entity, form: "full") }: o { POINTS($change) }, do { $score }.
mover-gain-shared =
    .v1 = Największą poprawę { WHERE($table) }, po { POINTS($change) }, notują { $entities }.
    .v2 = { $entities } poprawiają wynik o { POINTS($change) }, najwięcej { WHERE($table) }.
mover-climb =
    .heading = { $entity } awansuje o { COUNTED($places, "place") }
    .heading-2 = { $entity } z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce
    .v1 = Największy awans { WHERE($table) }, o { COUNTED($places, "place") }, notuje { NAME($entity, form: "full") }: z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce, z wynikiem { $score }, o { POINTS($change) } lepszym { SINCE($since, form: "than") }.
    .v2 = { $entity } przesuwa się { WHERE($table) } w górę najdalej, z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce (o { COUNTED($places, "place") }); wynik { $score } jest o { POINTS($change) } lepszy { SINCE($since, form: "than") }.
mover-fall-both =
    .heading = { $entity } spada z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce
    .heading-2 = { $entity }: o { POINTS($change) } i { COUNTED($places, "place") } w dół
    .v1 = Największe straty { WHERE($table) }, w punktach i w tabeli, notuje { NAME($entity, form: "full") }: wynik { $score } jest o { $change } gorszy { SINCE($since, form: "than") }, a pozycja zmienia się z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce.
    .v2 = { $entity } cofa się { WHERE($table) } najbardziej, i w punktach, i w tabeli: o { $change } { SINCE($since, form: "over") }, do { $score }, oraz z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce.
mover-fall =
    .heading = { $entity } z wynikiem gorszym o { POINTS($change) }
    .heading-2 = Największe pogorszenie: { $entity }, o { POINTS($change) }
    .v1 = Największe pogorszenie { WHERE($table) } notuje { NAME($entity, form: "full") }: o { POINTS($change) }, do { $score }.
    .v2 = O { POINTS($change) }, najwięcej { WHERE($table) }, pogarsza się wynik { NAME($entity, form: "gen") } i wynosi { $score }.
    .v3 = Najbardziej { WHERE($table) } pogarsza wynik { NAME($entity, form: "full") }: o { POINTS($change) }, do { $score }.
    .v4 = Wynik { NAME($entity, form: "gen") } pogarsza się { WHERE($table) } najbardziej: o { POINTS($change) }, do { $score }.
mover-fall-shared =
    .v1 = Największe pogorszenie { WHERE($table) }, po { POINTS($change) }, notują { $entities }.
    .v2 = { $entities } pogarszają wynik o { POINTS($change) }, najwięcej { WHERE($table) }.
mover-drop =
    .heading = { $entity } spada o { COUNTED($places, "place") }
    .heading-2 = { $entity } z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce
    .v1 = Największy spadek pozycji { WHERE($table) }, o { COUNTED($places, "place") }, notuje { NAME($entity, form: "full") }: z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce, z wynikiem o { POINTS($change) } gorszym { SINCE($since, form: "than") }.
    .v2 = { $entity } traci { WHERE($table) } najwięcej miejsc: spada z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") }, czyli o { COUNTED($places, "place") }, a wynik jest o { POINTS($change) } gorszy { SINCE($since, form: "than") }.
    .v3 = Z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce, czyli o { COUNTED($places, "place") }, najdalej { WHERE($table) } spada { NAME($entity, form: "full") }; wynik jest o { POINTS($change) } gorszy { SINCE($since, form: "than") }.
    .v4 = O { COUNTED($places, "place") }, najwięcej { WHERE($table) }, obniża się pozycja { NAME($entity, form: "gen") }: z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce przy wyniku o { POINTS($change) } gorszym { SINCE($since, form: "than") }.
slide =
    .heading = { $entity }: wynik gorszy { ORDINAL($weeks, form: "m") } tydzień z rzędu
    .v1 = Wynik { NAME($entity, form: "gen") } pogarsza się { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .v2 = To { ORDINAL($weeks, form: "m") } z rzędu tydzień, w którym gorszy wynik notuje { NAME($entity, form: "full") }.
    .v3 = { $entity } należy do { COUNT($alike, form: "gen") } { KIND($table, form: "plural-gen") }, których wynik pogarsza się { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .v4 = Już { ORDINAL($weeks, form: "m") } tydzień z rzędu pogarszają się wyniki { COUNT($alike, form: "gen") } { KIND($table, form: "plural-gen") }, w tym { NAME($entity, form: "gen") }.
    .v5 = { $entity } notuje gorszy wynik { ORDINAL($weeks, form: "m") } tydzień z rzędu, podobnie jak { $others }.
    .v6 = Podobnie jak w przypadku { NAME($others, form: "gen") }, wynik { NAME($entity, form: "gen") } pogarsza się { ORDINAL($weeks, form: "m") } tydzień z rzędu.
slide-at-least =
    .heading = { $entity }: wynik gorszy co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu
    .v1 = Wynik { NAME($entity, form: "gen") } pogarsza się co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .v2 = To co najmniej { ORDINAL($weeks, form: "m") } z rzędu tydzień, w którym gorszy wynik notuje { NAME($entity, form: "full") }.
    .v3 = { $entity } należy do { COUNT($alike, form: "gen") } { KIND($table, form: "plural-gen") }, których wynik pogarsza się co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .v4 = Co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu pogarszają się wyniki { COUNT($alike, form: "gen") } { KIND($table, form: "plural-gen") }, w tym { NAME($entity, form: "gen") }.
    .v5 = { $entity } notuje gorszy wynik co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu, podobnie jak { $others }.
    .v6 = Podobnie jak w przypadku { NAME($others, form: "gen") }, wynik { NAME($entity, form: "gen") } pogarsza się co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu.
slide-ended =
    .v1 = Według danych to pierwsza poprawa wyniku { NAME($entity, form: "gen") } od { WEEK($first, form: "gen") }.
    .v2 = W danych od { WEEK($first, form: "gen") } wynik { NAME($entity, form: "gen") } dotąd tylko się pogarszał.
    .v3 = { $entity } ma wynik lepszy od poprzedniego po raz pierwszy w danych od { WEEK($first, form: "gen") }.

## Poziomy

band-up =
    .heading = { $entity } awansuje na poziom „{ $band }”
    .heading-2 = { $entity } już na poziomie „{ $band }”
    .v1 = { $entity } przechodzi z poziomu „{ $former_band }” na „{ $band }” z wynikiem { POINTS($score, form: "gen") }.
    .v2 = Z wynikiem { POINTS($score, form: "gen") } { NAME($entity, form: "full") } jest już na poziomie „{ $band }”, a nie „{ $former_band }”.
    .group = Na lepszy poziom przechodzą: { $items }.
    .group-2 = Na wyższym poziomie są teraz: { $items }.
    .item = { $entity } (z poziomu „{ $former_band }” na „{ $band }”)
band-regained =
    .heading = { $entity } wraca na poziom „{ $band }”
    .heading-2 = { $entity } znów na poziomie „{ $band }”
    .v1 = { $entity } z wynikiem { POINTS($score, form: "gen") } wraca z poziomu „{ $former_band }” na „{ $band }”, w danych ostatnio osiągnięty w { WEEK($last, form: "loc") }.
    .v2 = Z wynikiem { POINTS($score, form: "gen") } { NAME($entity, form: "full") } jest znów na poziomie „{ $band }”, a nie „{ $former_band }”; według danych to pierwszy raz od { WEEK($last, form: "gen") }.
    .v3 = Na poziom „{ $band }”, w danych ostatnio osiągnięty w { WEEK($last, form: "loc") }, wraca z poziomu „{ $former_band }” { NAME($entity, form: "full") } z wynikiem { POINTS($score, form: "gen") }.
    .group = Na lepszy poziom wracają: { $items }.
    .group-2 = Na wyższym poziomie są znów: { $items }.
    .group-3 = Z poziomu „{ $former_band }” na „{ $band }” wracają: { $entity }.
    .group-4 = Z poziomu „{ $former_band }” na „{ $band }”, w danych ostatnio osiągnięty w { WEEK($last, form: "loc") }, wracają: { $entity }.
    .group-5 = Na poziom „{ $band }”, według danych po raz pierwszy od { WEEK($last, form: "gen") }, wracają z poziomu „{ $former_band }”: { $entity }.
    .item = { $entity } (z poziomu „{ $former_band }” na „{ $band }”)
band-down =
    .heading = { $entity } spada na poziom „{ $band }”
    .heading-2 = { $entity } już nie na poziomie „{ $former_band }”
    .v1 = { $entity } spada z poziomu „{ $former_band }” na „{ $band }” z wynikiem { POINTS($score, form: "gen") }.
    .v2 = Z wynikiem { POINTS($score, form: "gen") } { NAME($entity, form: "full") } jest teraz na poziomie „{ $band }”, a nie „{ $former_band }”.
    .group = Na gorszy poziom spadają: { $items }.
    .group-2 = Na niższym poziomie są teraz: { $items }.
    .item = { $entity } (z poziomu „{ $former_band }” na „{ $band }”)
band-top =
    .v1 = Na poziomie „{ $band }” (co najmniej { POINTS($from) }) { $count ->
        [one] jest
        [few] są
       *[many] są
    } { $members }.
    .v2 = Poziom „{ $band }” (co najmniej { POINTS($from) }): { $members }.
    .v3 = Co najmniej { POINTS($from) }, czyli poziom „{ $band }”, { $count ->
        [one] ma
        [few] mają
       *[many] mają
    } { $members }.
    .v4 = Poziom „{ $band }” (co najmniej { POINTS($from) }) { $count ->
        [one] osiąga
        [few] osiągają
       *[many] osiągają
    } { $members }.
    .v5 = Na poziomie „{ $band }” { $count ->
        [one] jest
        [few] są
       *[many] są
    } { $members }.
band-middle =
    .v1 = Na poziomie „{ $band }” (od { $from } do mniej niż { POINTS($to, form: "gen") }) { $count ->
        [one] jest
        [few] są
       *[many] są
    } { $members }.
    .v2 = Poziom „{ $band }” (od { $from } do mniej niż { POINTS($to, form: "gen") }): { $members }.
    .v3 = Od { $from } do mniej niż { POINTS($to, form: "gen") }, czyli poziom „{ $band }”, { $count ->
        [one] ma
        [few] mają
       *[many] mają
    } { $members }.
    .v4 = Poziom „{ $band }”, czyli od { $from } do mniej niż { POINTS($to, form: "gen") }, { $count ->
        [one] ma
        [few] mają
       *[many] mają
    } { $members }.
    .v5 = Na poziomie „{ $band }” { $count ->
        [one] jest
        [few] są
       *[many] są
    } { $members }.
band-last =
    .v1 = Na poziomie „{ $band }” (poniżej { POINTS($to, form: "gen") }) { $count ->
        [one] jest
        [few] są
       *[many] są
    } { $members }.
    .v2 = Poziom „{ $band }” (poniżej { POINTS($to, form: "gen") }): { $members }.
    .v3 = Poniżej { POINTS($to, form: "gen") }, czyli poziom „{ $band }”, { $count ->
        [one] ma
        [few] mają
       *[many] mają
    } { $members }.
    .v4 = Poniżej { POINTS($to, form: "gen") }, a więc na poziomie „{ $band }”, { $count ->
        [one] jest
        [few] są
       *[many] są
    } { $members }.
    .v5 = Na poziomie „{ $band }” { $count ->
        [one] jest
        [few] są
       *[many] są
    } { $members }.
band-many =
    .v1 = Na poziomie „{ $band }” { $count ->
        [one] jest { KIND($table, form: "one") }
        [2] są { KIND($table, form: "two") }
        [few] są { COUNT($count) }
       *[many] jest { COUNT($count) }
    } z { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") }.
    .v2 = Poziom „{ $band }” { $count ->
        [one] ma { KIND($table, form: "one") }
        [2] mają { KIND($table, form: "two") }
        [few] mają { COUNT($count) }
       *[many] ma { COUNT($count) }
    } z { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") }.
band-same =
    .v1 = Skład poziomu „{ $band }” jest taki sam { SINCE($since, form: "same") }: { COUNTED($count, $table) }.
    .v2 = Na poziomie „{ $band }” nadal { $count ->
        [one] jest
        [few] są
       *[many] jest
    } { COUNTED($count, $table) }: { $since } nikogo tam nie przybyło ani nie ubyło.
    .v3 = Poziom „{ $band }”, tak { SINCE($since, form: "same") }, { $count ->
        [one] ma
        [few] mają
       *[many] mają
    } { $members }.
    .v4 = Na poziomie „{ $band }” nic się nie zmienia: { $count ->
        [one] jest
        [few] są
       *[many] są
    } tam nadal { $members }.
band-none-moved =
    .v1 = Poziomu { SINCE($since, form: "over") } nie zmienia { KIND($table, form: "none") } z { KIND($table, form: "plural-gen") }.
    .v2 = Podział na poziomy { WHERE($table) } jest dokładnie taki sam { SINCE($since, form: "same") }.
band-empty =
    .v1 = Na poziomie „{ $band }” nie ma nikogo.
    .v2 = Poziom „{ $band }” pozostaje pusty.

band-short =
    .v1 = Najbliżej lepszego poziomu jest { $entity }: do „{ $band }” brakuje { POINTS($short) }.
    .v2 = { $entity } ma do poziomu „{ $band }” zaledwie { POINTS($short) }.
    .v3 = Do poziomu „{ $band }” brakuje już tylko { POINTS($short) }, a najbliżej jest { $entity }.
laggard =
    .v1 = Na poziomie „{ $band }” { ORDINAL($weeks, form: "m") } tydzień z rzędu { $count ->
        [one] pozostaje
        [few] pozostają
       *[many] pozostają
    } { $entities }.
    .v2 = To { ORDINAL($weeks, form: "m") } z rzędu tydzień, w którym na poziomie „{ $band }” { $count ->
        [one] jest
        [few] są
       *[many] są
    } { $entities }.
laggard-at-least =
    .v1 = Na poziomie „{ $band }” co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu { $count ->
        [one] pozostaje
        [few] pozostają
       *[many] pozostają
    } { $entities }.
    .v2 = To co najmniej { ORDINAL($weeks, form: "m") } z rzędu tydzień, w którym na poziomie „{ $band }” { $count ->
        [one] jest
        [few] są
       *[many] są
    } { $entities }.

## Ilu w którą stronę

breadth-against-fall =
    .heading = Wzrost w { COUNT($up, form: "fgen") } z { COUNT($total, form: "gen") } kategorii, a wynik spada
    .lede = Choć w { COUNT($up, form: "fgen") } z { COUNT($total, form: "gen") } kategorii jest wzrost, wynik spadł o { POINTS($change) }.
    .lede-2 = Wynik spadł o { POINTS($change) } mimo wzrostu w { COUNT($up, form: "fgen") } z { COUNT($total, form: "gen") } kategorii.
    .v1 = Choć w { COUNT($up, form: "fgen") } z { COUNT($total, form: "gen") } kategorii punktów przybyło, a ubyło w { $down ->
        [0] żadnej
       *[other] { COUNT($down, form: "fgen") }
    }, wynik { NAME($subject, form: "gen") } spadł { SINCE($since, form: "over") } o { POINTS($change) }.
    .v2 = { $subject } ma { SINCE($since, form: "over") } wynik niższy o { POINTS($change) }, mimo że wzrostów w kategoriach było więcej niż spadków: { DIGITS($up) } wobec { DIGITS($down) }.
breadth-against-rise =
    .heading = Spadek w { COUNT($down, form: "fgen") } z { COUNT($total, form: "gen") } kategorii, a wynik rośnie
    .lede = Choć w { COUNT($down, form: "fgen") } z { COUNT($total, form: "gen") } kategorii jest spadek, wynik wzrósł o { POINTS($change) }.
    .lede-2 = Wynik wzrósł o { POINTS($change) } mimo spadku w { COUNT($down, form: "fgen") } z { COUNT($total, form: "gen") } kategorii.
    .v1 = Choć w { COUNT($down, form: "fgen") } z { COUNT($total, form: "gen") } kategorii punktów ubyło, a przybyło w { $up ->
        [0] żadnej
       *[other] { COUNT($up, form: "fgen") }
    }, wynik { NAME($subject, form: "gen") } wzrósł { SINCE($since, form: "over") } o { POINTS($change) }.
    .v2 = { $subject } ma { SINCE($since, form: "over") } wynik wyższy o { POINTS($change) }, mimo że spadków w kategoriach było więcej niż wzrostów: { DIGITS($down) } wobec { DIGITS($up) }.
components-all-up =
    .heading = Wzrost we wszystkich kategoriach
    .lede = Punktów przybyło { $total ->
        [2] w obu
       *[other] we wszystkich { COUNT($total, form: "gen") }
    } kategoriach.
    .lede-2 = W każdej z { COUNT($total, form: "gen") } kategorii wynik wzrósł.
    .v1 = { $subject } ma wyższy wynik { SINCE($since, form: "than") } { $total ->
        [2] w obu
       *[other] we wszystkich { COUNT($total, form: "gen") }
    } kategoriach.
    .v2 = W każdej z { COUNT($total, form: "gen") } kategorii wynik { NAME($subject, form: "gen") } wzrósł { SINCE($since, form: "over") }.
components-up =
    .heading = Wzrost w { COUNT($up, form: "fgen") } z { COUNT($total, form: "gen") } kategorii
    .heading-2 = { COUNT($up, form: "f") } z { COUNT($total, form: "gen") } kategorii na plusie
    .lede = W { COUNT($up, form: "fgen") } z { COUNT($total, form: "gen") } kategorii punktów przybyło, w żadnej nie ubyło.
    .lede-2 = Punkty przybyły w { COUNT($up, form: "fgen") } z { COUNT($total, form: "gen") } kategorii, a spadku nie ma w żadnej.
    .v1 = W { COUNT($up, form: "fgen") } z { COUNT($total, form: "gen") } kategorii wynik { NAME($subject, form: "gen") } { SINCE($since, form: "over") } wzrósł, w żadnej nie spadł.
    .v2 = { $subject } ma wyższy wynik { SINCE($since, form: "than") } w { COUNT($up, form: "fgen") } z { COUNT($total, form: "gen") } kategorii, niższego w żadnej.
    .v3 = Wzrost wyniku { NAME($subject, form: "gen") } objął { SINCE($since, form: "over") } { COUNT($up, form: "facc") } z { COUNT($total, form: "gen") } kategorii, spadku nie ma w żadnej.
    .v4 = Z { COUNT($total, form: "gen") } kategorii wyniku { NAME($subject, form: "gen") } { COUNT($up, form: "f") } { $up ->
        [one] przyniosła
        [few] przyniosły
       *[many] przyniosło
    } { SINCE($since, form: "over") } wzrost, a żadna nie przyniosła spadku.
components-mixed =
    .heading = Wzrost w { COUNT($up, form: "fgen") } { $up ->
        [one] kategorii
        [few] kategoriach
       *[many] kategoriach
    }, spadek w { COUNT($down, form: "fgen") }
    .lede = W { COUNT($up, form: "fgen") } z { COUNT($total, form: "gen") } kategorii wynik wzrósł, w { COUNT($down, form: "fgen") } spadł.
    .lede-2 = Punktów przybyło w { COUNT($up, form: "fgen") } z { COUNT($total, form: "gen") } kategorii, ubyło w { COUNT($down, form: "fgen") }.
    .v1 = W { COUNT($up, form: "fgen") } z { COUNT($total, form: "gen") } kategorii wynik { NAME($subject, form: "gen") } { SINCE($since, form: "over") } wzrósł, w { COUNT($down, form: "fgen") } spadł{ $same ->
        [0] {""}
       *[other] , a w { COUNT($same, form: "fgen") } się nie zmienił
    }.
    .v2 = { $subject } ma wyższy wynik { SINCE($since, form: "than") } w { COUNT($up, form: "fgen") } z { COUNT($total, form: "gen") } kategorii, niższy w { COUNT($down, form: "fgen") }.
    .v3 = Bilans { COUNT($total, form: "gen") } kategorii wyniku { NAME($subject, form: "gen") } { SINCE($since, form: "over") }: { $up ->
        [one] jeden wzrost
        [few] { COUNT($up) } wzrosty
       *[many] { COUNT($up) } wzrostów
    }, { $down ->
        [one] jeden spadek
        [few] { COUNT($down) } spadki
       *[many] { COUNT($down) } spadków
    }.
    .v4 = Spadek wyniku { NAME($subject, form: "gen") } { SINCE($since, form: "over") } widać w { COUNT($down, form: "fgen") } z { COUNT($total, form: "gen") } kategorii, wzrost – w { COUNT($up, form: "fgen") }.
components-down =
    .heading = Spadek w { COUNT($down, form: "fgen") } z { COUNT($total, form: "gen") } kategorii
    .lede = W { COUNT($down, form: "fgen") } z { COUNT($total, form: "gen") } kategorii punktów ubyło, w żadnej nie przybyło.
    .lede-2 = Spadek widać w { COUNT($down, form: "fgen") } z { COUNT($total, form: "gen") } kategorii, wzrostu nie ma w żadnej.
    .v1 = W { COUNT($down, form: "fgen") } z { COUNT($total, form: "gen") } kategorii wynik { NAME($subject, form: "gen") } { SINCE($since, form: "over") } spadł, w żadnej nie wzrósł.
    .v2 = { $subject } ma niższy wynik { SINCE($since, form: "than") } w { COUNT($down, form: "fgen") } z { COUNT($total, form: "gen") } kategorii, wyższego w żadnej.
    .v3 = Z { COUNT($total, form: "gen") } kategorii wyniku { NAME($subject, form: "gen") } { COUNT($down, form: "f") } { $down ->
        [one] przyniosła
        [few] przyniosły
       *[many] przyniosło
    } { SINCE($since, form: "over") } spadek, a żadna nie przyniosła wzrostu.
components-all-down =
    .heading = Spadek we wszystkich kategoriach
    .lede = Punktów ubyło { $total ->
        [2] w obu
       *[other] we wszystkich { COUNT($total, form: "gen") }
    } kategoriach.
    .lede-2 = W każdej z { COUNT($total, form: "gen") } kategorii wynik spadł.
    .v1 = { $subject } ma niższy wynik { SINCE($since, form: "than") } { $total ->
        [2] w obu
       *[other] we wszystkich { COUNT($total, form: "gen") }
    } kategoriach.
    .v2 = W każdej z { COUNT($total, form: "gen") } kategorii wynik { NAME($subject, form: "gen") } spadł { SINCE($since, form: "over") }.
components-unchanged =
    .heading = Bez zmian we wszystkich kategoriach
    .lede = W żadnej z { COUNT($total, form: "gen") } kategorii wynik się nie zmienił.
    .lede-2 = Bez zmian pozostał wynik { $total ->
        [2] w obu
       *[other] we wszystkich { COUNT($total, form: "gen") }
    } kategoriach.
    .v1 = W żadnej z { COUNT($total, form: "gen") } kategorii wynik { NAME($subject, form: "gen") } się { SINCE($since, form: "over") } nie zmienił.
    .v2 = { $subject } ma tyle samo punktów { SINCE($since, form: "as") } { $total ->
        [2] w obu
       *[other] we wszystkich { COUNT($total, form: "gen") }
    } kategoriach.
table-moves =
    .heading = { $better ->
        [one] jeden wynik lepszy
        [few] { COUNT($better) } wyniki lepsze
       *[many] { COUNT($better) } wyników lepszych
    }, { $worse ->
        [one] jeden gorszy
        [few] { COUNT($worse) } gorsze
       *[many] { COUNT($worse) } gorszych
    }
    .heading-2 = Poprawa: { DIGITS($better) } na { DIGITS($total) }, pogorszenie: { DIGITS($worse) }
    .v1 = Z { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } lepszy wynik { SINCE($since, form: "than") } { $better ->
        [one] ma { KIND($table, form: "one") }
        [2] mają { KIND($table, form: "two") }
        [few] mają { COUNT($better) }
       *[many] ma { COUNT($better) }
    }, gorszy – { $worse ->
        [one] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
        [few] { COUNT($worse) }
       *[many] { COUNT($worse) }
    }.
    .v2 = Poprawa { SINCE($since, form: "over") } dotyczy { $better ->
        [one] { KIND($table, form: "one-gen") }
        [few] { COUNT($better, form: "gen") }
       *[many] { COUNT($better, form: "gen") }
    } z { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") }, pogorszenie – { $worse ->
        [one] { KIND($table, form: "one-gen") }
        [few] { COUNT($worse, form: "gen") }
       *[many] { COUNT($worse, form: "gen") }
    }.
    .v3 = Wśród wyników { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } { $better ->
        [one] jeden jest lepszy
        [few] { COUNT($better) } są lepsze
       *[many] { COUNT($better) } jest lepszych
    } { SINCE($since, form: "than") }, a { $worse ->
        [one] jeden gorszy
        [few] { COUNT($worse) } gorsze
       *[many] { COUNT($worse) } gorszych
    }.
    .v4 = Bilans { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } { $since } to { $better ->
        [one] jeden wynik lepszy
        [few] { COUNT($better) } wyniki lepsze
       *[many] { COUNT($better) } wyników lepszych
    } i { $worse ->
        [one] jeden gorszy
        [few] { COUNT($worse) } gorsze
       *[many] { COUNT($worse) } gorszych
    }.
table-none-worse =
    .heading = Bez pogorszeń { WHERE($table) }
    .v1 = { $same ->
        [0] Wyniki wszystkich { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } są lepsze { SINCE($since, form: "than") }.
       *[other] Z { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } lepszy wynik { SINCE($since, form: "than") } { $better ->
            [one] ma { KIND($table, form: "one") }
            [2] mają { KIND($table, form: "two") }
            [few] mają { COUNT($better) }
           *[many] ma { COUNT($better) }
        }, gorszego nie ma nikt.
    }
    .v2 = Nikt { WHERE($table) } nie ma gorszego wyniku { SINCE($since, form: "than") }; poprawa dotyczy { $same ->
        [0] wszystkich
       *[other] { $better ->
            [one] { KIND($table, form: "one-gen") }
            [few] { COUNT($better, form: "gen") }
           *[many] { COUNT($better, form: "gen") }
        } z { COUNT($total, form: "gen") }
    }.
table-none-better =
    .heading = Bez popraw { WHERE($table) }
    .v1 = { $same ->
        [0] Wyniki wszystkich { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } są gorsze { SINCE($since, form: "than") }.
       *[other] Z { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } gorszy wynik { SINCE($since, form: "than") } { $worse ->
            [one] ma { KIND($table, form: "one") }
            [2] mają { KIND($table, form: "two") }
            [few] mają { COUNT($worse) }
           *[many] ma { COUNT($worse) }
        }, lepszego nie ma nikt.
    }
    .v2 = Nikt { WHERE($table) } nie ma lepszego wyniku { SINCE($since, form: "than") }; pogorszenie dotyczy { $same ->
        [0] wszystkich
       *[other] { $worse ->
            [one] { KIND($table, form: "one-gen") }
            [few] { COUNT($worse, form: "gen") }
           *[many] { COUNT($worse, form: "gen") }
        } z { COUNT($total, form: "gen") }
    }.
bottom-only-worse =
    .heading = Pogorszenie tylko na { $count ->
        [one] ostatnim miejscu
        [few] { COUNT($count, form: "gen") } ostatnich miejscach
       *[many] { COUNT($count, form: "gen") } ostatnich miejscach
    }
    .v1 = { $count ->
        [one] Jedyny gorszy wynik { SINCE($since, form: "than") } jest na ostatnim miejscu tabeli
        [few] Gorsze wyniki { SINCE($since, form: "than") } są dokładnie na { COUNT($count, form: "gen") } ostatnich miejscach tabeli
       *[many] Gorsze wyniki { SINCE($since, form: "than") } są dokładnie na { COUNT($count, form: "gen") } ostatnich miejscach tabeli
    }.
    .v2 = { $count ->
        [one] Poza ostatnim miejscem tabeli żaden wynik nie jest gorszy { SINCE($since, form: "than") }
        [few] Powyżej { COUNT($count, form: "gen") } ostatnich miejsc tabeli, na których gorszy jest każdy wynik, nikt nie ma gorszego { SINCE($since, form: "than") }
       *[many] Powyżej { COUNT($count, form: "gen") } ostatnich miejsc tabeli, na których gorszy jest każdy wynik, nikt nie ma gorszego { SINCE($since, form: "than") }
    }.
bottom-turned-better =
    .heading = Dół tabeli z lepszymi wynikami po { $weeks ->
        [one] tygodniu
        [few] { COUNT($weeks, form: "gen") } tygodniach
       *[many] { COUNT($weeks, form: "gen") } tygodniach
    } gorszych
    .lede = Wyniki { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) }
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) }
    } poprawiły się bez wyjątku; { $weeks ->
        [one] tydzień wcześniej wszystkie się pogorszyły
        [few] wcześniej przez { COUNTED($weeks, "week") } wszystkie się pogarszały
       *[many] wcześniej przez { COUNTED($weeks, "week") } wszystkie się pogarszały
    }.
    .v1 = Wyniki { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) }
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) }
    } poprawiły się bez wyjątku, najmniej o { $low }, najwięcej o { POINTS($high) }; { $weeks ->
        [one] tydzień wcześniej wszystkie się pogorszyły
        [few] wcześniej przez { COUNTED($weeks, "week") } wszystkie się pogarszały
       *[many] wcześniej przez { COUNTED($weeks, "week") } wszystkie się pogarszały
    }.
    .v2 = Po { $weeks ->
        [one] tygodniu
        [few] { COUNT($weeks, form: "gen") } tygodniach
       *[many] { COUNT($weeks, form: "gen") } tygodniach
    } ogólnego pogorszenia wyniki { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) }
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) }
    } poprawiły się bez wyjątku, najmniej o { $low }, najwięcej o { POINTS($high) }.
bottom-turned-worse =
    .heading = Dół tabeli z gorszymi wynikami po { $weeks ->
        [one] tygodniu
        [few] { COUNT($weeks, form: "gen") } tygodniach
       *[many] { COUNT($weeks, form: "gen") } tygodniach
    } lepszych
    .lede = Wyniki { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) }
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) }
    } pogorszyły się bez wyjątku; { $weeks ->
        [one] tydzień wcześniej wszystkie się poprawiły
        [few] wcześniej przez { COUNTED($weeks, "week") } wszystkie się poprawiały
       *[many] wcześniej przez { COUNTED($weeks, "week") } wszystkie się poprawiały
    }.
    .v1 = Wyniki { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) }
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) }
    } pogorszyły się bez wyjątku, najmniej o { $low }, najwięcej o { POINTS($high) }; { $weeks ->
        [one] tydzień wcześniej wszystkie się poprawiły
        [few] wcześniej przez { COUNTED($weeks, "week") } wszystkie się poprawiały
       *[many] wcześniej przez { COUNTED($weeks, "week") } wszystkie się poprawiały
    }.
    .v2 = Po { $weeks ->
        [one] tygodniu
        [few] { COUNT($weeks, form: "gen") } tygodniach
       *[many] { COUNT($weeks, form: "gen") } tygodniach
    } ogólnej poprawy wyniki { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) }
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) }
    } pogorszyły się bez wyjątku, najmniej o { $low }, najwięcej o { POINTS($high) }.

## Kategorie. Nazwa stoi w mianowniku za słowem „kategoria”, więc może być żeńska, nijaka i w liczbie mnogiej.

contribution-most =
    .heading = { $component }: wzrost o { $part }
    .heading-2 = Największy wzrost w kategorii „{ $component }”
    .v1 = Największa część wzrostu, { $part } z { POINTS($change, form: "gen") }, przypada na kategorię „{ $component }”, w której wynik to teraz { $value } na { $max } ({ $share }).
    .v2 = Kategoria „{ $component }” ma w tym wzroście największy udział: { $part } z { POINTS($change, form: "gen") }, a jej wynik to { $value } na { $max } ({ $share }).
    .v3 = Z { POINTS($change, form: "gen") } wzrostu najwięcej, { $part }, daje kategoria „{ $component }”: teraz { $value } na { $max } ({ $share }).
    .v4 = Do wzrostu o { POINTS($change) } najmocniej przyczynia się kategoria „{ $component }” ({ $part }); wynik wynosi w niej { $value } na { $max } ({ $share }).
    .v5 = Największa część wzrostu, { $part } z { POINTS($change, form: "gen") }, przypada na kategorię „{ $component }”, w której wynik to teraz { $value }.
contribution-whole =
    .heading = Cały wzrost w kategorii „{ $component }”
    .v1 = Cały wzrost o { POINTS($change) } przypada na kategorię „{ $component }”, teraz z wynikiem { $value } na { $max } ({ $share }); w pozostałych nic się nie zmieniło.
    .v2 = Zmiana jest tylko w kategorii „{ $component }”: o { POINTS($change) } w górę, do { $value } na { $max } ({ $share }).
    .v3 = Cały wzrost o { POINTS($change) } przypada na kategorię „{ $component }”, teraz z wynikiem { $value }; w pozostałych nic się nie zmieniło.
loss-most =
    .heading = { $component }: spadek o { $part }
    .heading-2 = Największy spadek w kategorii „{ $component }”
    .v1 = Największa część spadku, { $part } z { POINTS($change, form: "gen") }, przypada na kategorię „{ $component }”, w której wynik to teraz { $value } na { $max } ({ $share }).
    .v2 = Kategoria „{ $component }” ma w tym spadku największy udział: { $part } z { POINTS($change, form: "gen") }, a jej wynik to { $value } na { $max } ({ $share }).
    .v3 = Największa część spadku, { $part } z { POINTS($change, form: "gen") }, przypada na kategorię „{ $component }”, w której wynik to teraz { $value }.
loss-whole =
    .heading = Cały spadek w kategorii „{ $component }”
    .v1 = Cały spadek o { POINTS($change) } przypada na kategorię „{ $component }”, teraz z wynikiem { $value } na { $max } ({ $share }); w pozostałych nic się nie zmieniło.
    .v2 = Zmiana jest tylko w kategorii „{ $component }”: o { POINTS($change) } w dół, do { $value } na { $max } ({ $share }).
    .v3 = Cały spadek o { POINTS($change) } przypada na kategorię „{ $component }”, teraz z wynikiem { $value }; w pozostałych nic się nie zmieniło.
contribution-mixed-up =
    .v1 = Wzrosty w kategoriach dały łącznie { POINTS($gains) }, spadki zabrały { $losses }, a w sumie wynik jest o { $change } wyższy.
    .v2 = Przyrosty o { POINTS($gains) } i ubytki o { $losses } dają w sumie wynik o { $change } wyższy.
contribution-mixed-down =
    .v1 = Spadki w kategoriach zabrały łącznie { POINTS($losses) }, wzrosty dały { $gains }, a w sumie wynik jest o { $change } niższy.
    .v2 = Ubytki o { POINTS($losses) } i przyrosty o { $gains } dają w sumie wynik o { $change } niższy.
contribution-offset =
    .heading = Wzrosty i spadki się znoszą
    .v1 = Wzrosty w kategoriach dały łącznie { POINTS($gains) } i dokładnie tyle samo zabrały spadki.
    .v2 = Przyrosty i ubytki wynoszą po { POINTS($gains) }, więc { NAME($subject, form: "full") } nadal ma { $score }.
component-maximum-reached =
    .headline = { $subject } z kompletem punktów w kategorii „{ $component }”
    .headline-2 = Maksimum w kategorii „{ $component }”: { $subject } ma komplet
    .heading = Komplet punktów w kategorii „{ $component }”
    .lede = W kategorii „{ $component }” { NAME($subject, form: "full") } osiąga maksimum: { POINTS($max) }.
    .lede-2 = { $subject } ma już komplet { POINTS($max, form: "gen") } w kategorii „{ $component }”.
    .v1 = W kategorii „{ $component }” wynik wzrósł o { $change } i jest już maksymalny: { POINTS($max) }.
    .v2 = Po wzroście o { $change } { NAME($subject, form: "full") } ma już komplet { POINTS($max, form: "gen") } w kategorii „{ $component }”.
component-maximum-regained =
    .headline = { $subject } znów z kompletem punktów w kategorii „{ $component }”
    .heading = Znów komplet punktów w kategorii „{ $component }”
    .lede = W kategorii „{ $component }” { NAME($subject, form: "full") } znów ma maksimum: { POINTS($max) }.
    .v1 = W kategorii „{ $component }” wynik wzrósł o { $change } i znów jest maksymalny ({ POINTS($max) }), według danych po raz pierwszy od { WEEK($last, form: "gen") }.
    .v2 = Po wzroście o { $change } { NAME($subject, form: "full") } znów ma w kategorii „{ $component }” komplet { POINTS($max, form: "gen") }, w danych ostatnio osiągnięty w { WEEK($last, form: "loc") }.
component-lowest =
    .heading = Kategoria „{ $component }” z najniższym wynikiem w danych od { WEEK($first, form: "gen") }
    .v1 = W kategorii „{ $component }” wynik spadł { SINCE($since, form: "over") } o { POINTS($change) }, do { $value } na { $max } ({ $share }), i jest najniższy w danych od { WEEK($first, form: "gen") }.
    .v2 = Najniższy w danych od { WEEK($first, form: "gen") } jest wynik w kategorii „{ $component }”: { $value } na { $max } ({ $share }), o { POINTS($change) } mniej { SINCE($since, form: "than") }.
    .v3 = W kategorii „{ $component }” wynik spadł { SINCE($since, form: "over") } o { POINTS($change) }, do { $value }, i jest najniższy w danych od { WEEK($first, form: "gen") }.
component-most-up =
    .heading = { $component }: wzrost o { $change }
    .heading-2 = Największy wzrost w kategorii „{ $component }”
    .v1 = Najbardziej wzrósł wynik w kategorii „{ $component }”: o { POINTS($change) }, do { $value } na { $max } ({ $share }).
    .v2 = Największy wzrost przynosi kategoria „{ $component }”: { POINTS($change) }, do { $value } na { $max } ({ $share }).
    .v3 = W kategorii „{ $component }” przybyło najwięcej, { POINTS($change) }; wynik to { $value } na { $max } ({ $share }).
    .v4 = O { POINTS($change) }, najwięcej ze wszystkich, wzrósł wynik w kategorii „{ $component }” – do { $value } na { $max } ({ $share }).
    .v5 = Najbardziej wzrósł wynik w kategorii „{ $component }”: o { POINTS($change) }, do { $value }.
component-up =
    .v1 = W kategorii „{ $component }” wynik wzrósł o { POINTS($change) }, do { $value } na { $max } ({ $share }).
    .v2 = O { POINTS($change) }, do { $value } na { $max } ({ $share }), wzrósł wynik w kategorii „{ $component }”.
    .v3 = Kategoria „{ $component }” przynosi wzrost o { POINTS($change) }, do { $value } na { $max } ({ $share }).
    .v4 = Wynik w kategorii „{ $component }” jest o { POINTS($change) } wyższy i wynosi { $value } na { $max } ({ $share }).
    .v5 = W kategorii „{ $component }” wynik wzrósł o { POINTS($change) }, do { $value }.
    .group = Wynik wzrósł w kategoriach: { $items }.
    .group-2 = Wzrost widać w kategoriach: { $items }.
    .group-3 = W górę poszły kategorie: { $items }.
    .group-4 = Na plusie są: { $items }.
    .item = { $component } (o { $change }, do { $value } na { $max })
    .item-2 = { $component } (o { $change }, do { $value })
component-most-down =
    .heading = { $component }: spadek o { $change }
    .heading-2 = Największy spadek w kategorii „{ $component }”
    .v1 = Najbardziej spadł wynik w kategorii „{ $component }”: o { POINTS($change) }, do { $value } na { $max } ({ $share }).
    .v2 = Największy spadek przynosi kategoria „{ $component }”: { POINTS($change) }, do { $value } na { $max } ({ $share }).
    .v3 = Najbardziej spadł wynik w kategorii „{ $component }”: o { POINTS($change) }, do { $value }.
component-down =
    .v1 = W kategorii „{ $component }” wynik spadł o { POINTS($change) }, do { $value } na { $max } ({ $share }).
    .v2 = O { POINTS($change) }, do { $value } na { $max } ({ $share }), spadł wynik w kategorii „{ $component }”.
    .v3 = Kategoria „{ $component }” przynosi spadek o { POINTS($change) }, do { $value } na { $max } ({ $share }).
    .v4 = W kategorii „{ $component }” wynik spadł o { POINTS($change) }, do { $value }.
    .group = Wynik spadł w kategoriach: { $items }.
    .group-2 = Spadek widać w kategoriach: { $items }.
    .group-3 = Na minusie są: { $items }.
    .item = { $component } (o { $change }, do { $value } na { $max })
    .item-2 = { $component } (o { $change }, do { $value })
component-unchanged =
    .v1 = W kategorii „{ $component }” wynik się nie zmienił: { $value } na { $max } ({ $share }).
    .v2 = Bez zmian pozostaje kategoria „{ $component }”: { $value } na { $max } ({ $share }).
    .v3 = Kategoria „{ $component }” stoi w miejscu: { $value } na { $max } ({ $share }).
    .v4 = Wynik w kategorii „{ $component }” jest ten sam: { $value } na { $max } ({ $share }).
    .v5 = W kategorii „{ $component }” wynik się nie zmienił: { POINTS($value) }.
    .group = Bez zmian pozostają kategorie: { $items }.
    .group-2 = Wynik się nie zmienił w kategoriach: { $items }.
    .group-3 = Tyle samo punktów co poprzednio dają: { $items }.
    .group-4 = Zmian nie ma w kategoriach: { $items }.
    .item = { $component } ({ $value } na { $max })
    .item-2 = { $component } ({ $value })
component-value =
    .v1 = W kategorii „{ $component }” wynik to { $value } na { $max } ({ $share }).
    .v2 = Kategoria „{ $component }” daje { $value } na { $max } ({ $share }).
    .v3 = W kategorii „{ $component }” wynik to { POINTS($value) }.
    .group = Wyniki w kategoriach: { $items }.
    .group-2 = W poszczególnych kategoriach punkty rozkładają się tak: { $items }.
    .item = { $component } { $value } na { $max } ({ $share })
    .item-2 = { $component } { $value }
component-at-maximum =
    .v1 = W kategorii „{ $component }” nie ma już nic do zyskania: wynik jest maksymalny, { POINTS($max) }.
    .v2 = Komplet, czyli { POINTS($max) }, jest w kategorii „{ $component }”; więcej zyskać się nie da.
    .v3 = Kategoria „{ $component }” jest na maksimum ({ POINTS($max) }) i więcej w niej zdobyć nie można.
    .group = Nic do zyskania nie ma już w kategoriach: { $items }.
    .group-2 = Więcej zdobyć nie można w kategoriach: { $items }.
    .item = { $component } (maksimum { $max })
component-near-maximum =
    .v1 = Niewiele do zyskania zostało w kategorii „{ $component }”: do maksimum, czyli { POINTS($max, form: "gen") }, brakuje { $short }.
    .v2 = W kategorii „{ $component }” do maksimum ({ $max }) brakuje { POINTS($short, form: "gen") }.
    .v3 = Kategoria „{ $component }” jest blisko maksimum ({ $max }): brakuje { POINTS($short, form: "gen") }.
    .v4 = Do pełnych { POINTS($max, form: "gen") } w kategorii „{ $component }” brakuje { $short }.
    .group = Niewiele do zyskania zostało w kategoriach: { $items }.
    .group-2 = Blisko maksimum są kategorie: { $items }.
    .group-3 = Małe rezerwy mają kategorie: { $items }.
    .group-4 = Do kompletu punktów niewiele brakuje w kategoriach: { $items }.
    .item = { $component } (brakuje { $short } do { $max })

## Co można by zyskać

potential-most =
    .v1 = Najwięcej można by zyskać w kategorii „{ $component }”: { PERCENT($goal) } maksimum zamiast { $share } ({ $value } na { $max }) dałoby { POINTS($gain) } więcej, gdyby poza tym nic się nie zmieniło.
    .v2 = Największe rezerwy są w kategorii „{ $component }”, w której wynik to { $value } na { POINTS($max) } ({ $share }). Poziom { PERCENT($goal) } oznaczałby { POINTS($gain) } więcej, gdyby reszta pozostała bez zmian.
    .v3 = W kategorii „{ $component }” ({ $value } na { $max }, czyli { $share }) jest najwięcej do zyskania. Osiągnięcie { PERCENT($goal) } przyniosłoby, przy niezmienionej reszcie, dodatkowo { POINTS($gain) }.
    .v4 = Kategoria „{ $component }” ({ $value } na { $max }, czyli { $share }) kryje największe rezerwy. Przy poziomie { PERCENT($goal) } wynik byłby, gdyby reszta się nie zmieniła, o { POINTS($gain) } wyższy.
potential-shared =
    .v1 = Najwięcej można by zyskać w kategoriach: { $components }. W każdej poziom { PERCENT($goal) } maksimum dałby { POINTS($gain) } więcej, gdyby poza tym nic się nie zmieniło.
    .v2 = Największe rezerwy kryją kategorie: { $components }. Osiągnięcie { PERCENT($goal) } maksimum w każdej z nich przyniosłoby { POINTS($gain) } przy niezmienionej reszcie.
potential-lead =
    .v1 = Przewaga wzrosłaby wtedy z { $margin } do { POINTS($margin_then, form: "gen") }, gdyby inne wyniki się nie zmieniły.
    .v2 = Gdyby wyniki rywali się nie zmieniły, przewaga sięgnęłaby { POINTS($margin_then, form: "gen") } zamiast { $margin }.
    .v3 = Przy niezmienionych wynikach rywali dałoby to { POINTS($margin_then) } przewagi wobec obecnych { $margin }.
    .v4 = To powiększyłoby przewagę z { $margin } do { POINTS($margin_then, form: "gen") }, gdyby rywale stali w miejscu.

## Jak daleko od siebie

spread =
    .v1 = Rozpiętość wyników { COUNT($count, form: "gen") } najlepszych { KIND($table, form: "plural-gen") } wynosi { POINTS($spread) }.
    .v2 = Pierwszy i ostatni wynik w gronie { COUNT($count, form: "gen") } najlepszych { KIND($table, form: "plural-gen") } dzieli { POINTS($spread) }.
    .v3 = Rozpiętość { COUNT($count, form: "gen") } pierwszych wyników { WHERE($table) } to { POINTS($spread) }.
    .v4 = Między pierwszym a ostatnim z { COUNT($count, form: "gen") } najlepszych wyników { WHERE($table) } różnica wynosi { POINTS($spread) }.
spread-narrower =
    .heading = Czołowe wyniki bliżej siebie
    .heading-2 = Różnica w czołówce maleje do { POINTS($spread, form: "gen") }
    .v1 = Rozpiętość wyników { COUNT($count, form: "gen") } najlepszych { KIND($table, form: "plural-gen") } zmalała { SINCE($since, form: "over") } z { $former_spread } do { POINTS($spread, form: "gen") }.
    .v2 = Pierwszy i ostatni wynik w gronie { COUNT($count, form: "gen") } najlepszych { KIND($table, form: "plural-gen") } dzieli { POINTS($spread) }, mniej { SINCE($since, form: "than") } ({ $former_spread }).
    .v3 = Najlepsze wyniki { WHERE($table) } są bliżej siebie: rozpiętość { COUNT($count, form: "gen") } pierwszych to { POINTS($spread) } wobec { $former_spread } { SINCE($since, form: "was") }.
    .v4 = Między pierwszym a ostatnim z { COUNT($count, form: "gen") } najlepszych wyników { WHERE($table) } różnica to { POINTS($spread) }; { SINCE($since, form: "was") } było { $former_spread }.
spread-wider =
    .v1 = Rozpiętość wyników { COUNT($count, form: "gen") } najlepszych { KIND($table, form: "plural-gen") } wzrosła { SINCE($since, form: "over") } z { $former_spread } do { POINTS($spread, form: "gen") }.
    .v2 = Pierwszy i ostatni wynik w gronie { COUNT($count, form: "gen") } najlepszych { KIND($table, form: "plural-gen") } dzieli { POINTS($spread) }, więcej { SINCE($since, form: "than") } ({ $former_spread }).
    .v3 = Najlepsze wyniki { WHERE($table) } są dalej od siebie: rozpiętość { COUNT($count, form: "gen") } pierwszych to { POINTS($spread) } wobec { $former_spread } { SINCE($since, form: "was") }.
    .v4 = Między pierwszym a ostatnim z { COUNT($count, form: "gen") } najlepszych wyników { WHERE($table) } różnica to { POINTS($spread) }; { SINCE($since, form: "was") } było { $former_spread }.
group-gap =
    .v1 = Średni wynik { COUNT($bottom, form: "gen") } ostatnich { WHERE($table) } jest o { POINTS($gap) } gorszy od średniej { COUNT($top, form: "gen") } najlepszych.
    .v2 = Średnią { COUNT($top, form: "gen") } najlepszych { WHERE($table) } dzieli od średniej { COUNT($bottom, form: "gen") } ostatnich { POINTS($gap) }.
    .v3 = Przeciętny wynik { COUNT($bottom, form: "gen") } ostatnich { WHERE($table) } ustępuje przeciętnej { COUNT($top, form: "gen") } najlepszych o { POINTS($gap) }.
    .v4 = Różnica między średnią { COUNT($top, form: "gen") } najlepszych a średnią { COUNT($bottom, form: "gen") } ostatnich { WHERE($table) } wynosi { POINTS($gap) }.
group-gap-narrower =
    .heading = Czołówka i koniec tabeli bliżej siebie
    .v1 = Średni wynik { COUNT($bottom, form: "gen") } ostatnich { WHERE($table) } jest o { POINTS($gap) } gorszy od średniej { COUNT($top, form: "gen") } najlepszych; { SINCE($since, form: "was") } różnica była większa ({ $former_gap }).
    .v2 = Średnią { COUNT($top, form: "gen") } najlepszych { WHERE($table) } dzieli od średniej { COUNT($bottom, form: "gen") } ostatnich { POINTS($gap) }, mniej { SINCE($since, form: "than") } ({ $former_gap }).
    .v3 = Odstęp między średnimi { COUNT($top, form: "gen") } najlepszych i { COUNT($bottom, form: "gen") } ostatnich { WHERE($table) } zmalał z { $former_gap } do { POINTS($gap, form: "gen") }.
    .v4 = Z { $former_gap } do { POINTS($gap, form: "gen") } zmalała różnica między średnią { COUNT($top, form: "gen") } najlepszych a średnią { COUNT($bottom, form: "gen") } ostatnich { WHERE($table) }.
group-gap-wider =
    .heading = Czołówka i koniec tabeli dalej od siebie
    .v1 = Średni wynik { COUNT($bottom, form: "gen") } ostatnich { WHERE($table) } jest o { POINTS($gap) } gorszy od średniej { COUNT($top, form: "gen") } najlepszych; { SINCE($since, form: "was") } różnica była mniejsza ({ $former_gap }).
    .v2 = Średnią { COUNT($top, form: "gen") } najlepszych { WHERE($table) } dzieli od średniej { COUNT($bottom, form: "gen") } ostatnich { POINTS($gap) }, więcej { SINCE($since, form: "than") } ({ $former_gap }).
    .v3 = Odstęp między średnimi { COUNT($top, form: "gen") } najlepszych i { COUNT($bottom, form: "gen") } ostatnich { WHERE($table) } wzrósł z { $former_gap } do { POINTS($gap, form: "gen") }.
    .v4 = Z { $former_gap } do { POINTS($gap, form: "gen") } wzrosła różnica między średnią { COUNT($top, form: "gen") } najlepszych a średnią { COUNT($bottom, form: "gen") } ostatnich { WHERE($table) }.

converging =
    .heading = Pierwsze i ostatnie miejsce co tydzień bliżej
    .v1 = Różnica między pierwszym a ostatnim miejscem { WHERE($table) } maleje { ORDINAL($weeks, form: "m") } tydzień z rzędu: z { $former_spread } w { WEEK($first, form: "loc") } do { POINTS($spread, form: "gen") }.
    .v2 = { ORDINAL($weeks, form: "m") } tydzień z rzędu maleje odległość między pierwszym a ostatnim miejscem { WHERE($table) }: teraz to { POINTS($spread) }, a w { WEEK($first, form: "loc") } było { $former_spread }.
diverging =
    .heading = Pierwsze i ostatnie miejsce co tydzień dalej
    .heading-2 = Różnica między pierwszym a ostatnim miejscem rośnie
    .v1 = Różnica między pierwszym a ostatnim miejscem { WHERE($table) } rośnie { ORDINAL($weeks, form: "m") } tydzień z rzędu: z { $former_spread } w { WEEK($first, form: "loc") } do { POINTS($spread, form: "gen") }.
    .v2 = { ORDINAL($weeks, form: "m") } tydzień z rzędu rośnie odległość między pierwszym a ostatnim miejscem { WHERE($table) }: teraz to { POINTS($spread) }, a w { WEEK($first, form: "loc") } było { $former_spread }.
    .v3 = Z { $former_spread } w { WEEK($first, form: "loc") } do { POINTS($spread, form: "gen") } wzrosła różnica między pierwszym a ostatnim miejscem { WHERE($table) }, i to { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .v4 = Pierwsze i ostatnie miejsce { WHERE($table) } oddalają się { ORDINAL($weeks, form: "m") } tydzień z rzędu: w { WEEK($first, form: "loc") } było { $former_spread }, teraz jest { POINTS($spread) } różnicy.
diverging-ended =
    .v1 = Różnica między pierwszym a ostatnim miejscem { WHERE($table) } rosła { COUNTED($weeks, "week") } z rzędu, do { POINTS($former_spread, form: "gen") }; teraz zmalała do { $spread }.
    .v2 = Po { $weeks ->
        [one] tygodniu
        [few] { COUNT($weeks, form: "gen") } tygodniach
       *[many] { COUNT($weeks, form: "gen") } tygodniach
    } wzrostu różnica między pierwszym a ostatnim miejscem { WHERE($table) } zmalała z { $former_spread } do { POINTS($spread, form: "gen") }.
converging-ended =
    .v1 = Różnica między pierwszym a ostatnim miejscem { WHERE($table) } malała { COUNTED($weeks, "week") } z rzędu, do { POINTS($former_spread, form: "gen") }; teraz wzrosła do { $spread }.
    .v2 = Po { $weeks ->
        [one] tygodniu
        [few] { COUNT($weeks, form: "gen") } tygodniach
       *[many] { COUNT($weeks, form: "gen") } tygodniach
    } spadku różnica między pierwszym a ostatnim miejscem { WHERE($table) } wzrosła z { $former_spread } do { POINTS($spread, form: "gen") }.
outlier-ahead =
    .heading = { $entity } daleko przed resztą
    .v1 = { $entity } jest daleko przed resztą { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") }: wynik { $score } jest o { POINTS($distance) } lepszy od mediany ({ $median }).
    .v2 = Daleko przed resztą { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } jest { NAME($entity, form: "full") } z wynikiem { POINTS($score, form: "gen") }, o { $distance } lepszym od mediany ({ $median }).
outlier-behind =
    .heading = { $entity } daleko za resztą
    .v1 = { $entity } jest daleko za resztą { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") }: wynik { $score } jest o { POINTS($distance) } gorszy od mediany ({ $median }).
    .v2 = Od pozostałych wyraźnie odstaje { NAME($entity, form: "full") } z wynikiem { POINTS($score, form: "gen") }, o { $distance } gorszym od mediany { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } ({ $median }).
    .v3 = O { POINTS($distance) } gorszy od mediany { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } ({ $median }) jest wynik { NAME($entity, form: "gen") }: { $score }. To daleko za resztą.
    .v4 = Daleko za resztą { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } pozostaje { NAME($entity, form: "full") }: { POINTS($score) } to o { $distance } gorzej od mediany ({ $median }).
outliers-ahead =
    .v1 = Daleko przed resztą są { $entities }; mediana { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } to { $median }.
    .v2 = Przy medianie { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } równej { $median } wyraźnie z przodu są { $entities }.
outliers-behind =
    .v1 = Daleko za resztą są { $entities }; mediana { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } to { $median }.
    .v2 = Przy medianie { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } równej { $median } wyraźnie w tyle są { $entities }.

## Cele

target-component-open =
    .v1 = { $owner } chce do końca { WEEK($deadline, form: "gen") } osiągnąć { POINTS($reach) } w kategorii „{ $component }”. Przy obecnych { $value } brakuje { $need }, czyli średnio co najmniej { POINTS($pace, form: "gen") } tygodniowo.
    .v2 = W kategorii „{ $component }” { $owner } stawia sobie za cel { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }; do { $value } trzeba dodać { $need }, średnio co najmniej { POINTS($pace) } tygodniowo.
    .v3 = Cel w kategorii „{ $component }” to { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }; do { $value } trzeba dodać { $need }, średnio co najmniej { POINTS($pace) } tygodniowo.
target-component-hard =
    .v1 = { $owner } chce do końca { WEEK($deadline, form: "gen") } osiągnąć { POINTS($reach) } w kategorii „{ $component }”. Przy obecnych { $value } oznacza to średnio co najmniej { POINTS($pace) } tygodniowo; największa dotąd tygodniowa poprawa to { $best }.
    .v2 = W kategorii „{ $component }” { $owner } stawia sobie za cel { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }. Przy obecnych { $value } potrzeba na to średnio co najmniej { POINTS($pace, form: "gen") } tygodniowo, więcej niż w najlepszym dotąd tygodniu ({ $best }).
    .v3 = Do końca { WEEK($deadline, form: "gen") } { $owner } zamierza mieć { POINTS($reach) } w kategorii „{ $component }”, teraz jest { $value }. Tempo musiałoby wynieść średnio co najmniej { POINTS($pace) } tygodniowo, a najwyższe dotychczasowe to { $best }.
    .v4 = { POINTS($reach) } w kategorii „{ $component }” do końca { WEEK($deadline, form: "gen") }: taki cel ma { $owner }. Wobec obecnych { $value } wymaga to średnio co najmniej { POINTS($pace, form: "gen") } tygodniowo; dotąd najwięcej było { $best }.
    .v5 = Cel w kategorii „{ $component }” to { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }. Przy obecnych { $value } potrzeba na to średnio co najmniej { POINTS($pace, form: "gen") } tygodniowo, więcej niż w najlepszym dotąd tygodniu ({ $best }).
target-component-reached =
    .v1 = Cel w kategorii „{ $component }”, { POINTS($reach) }, jest osiągnięty.
    .v2 = W kategorii „{ $component }” udało się osiągnąć wyznaczone { POINTS($reach) }.
    .v3 = { $owner } osiąga cel w kategorii „{ $component }”: { POINTS($reach) }.
    .v4 = Cel, który w kategorii „{ $component }” wyznacza sobie { NAME($owner, form: "full") }, czyli { POINTS($reach) }, jest osiągnięty.
target-component-missed =
    .v1 = Cel w kategorii „{ $component }”, { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }, nie został osiągnięty: przy wyniku { $value } brakuje { POINTS($need, form: "gen") }.
    .v2 = Cel w kategorii „{ $component }” na koniec { WEEK($deadline, form: "gen") } to { POINTS($reach) }, a wynik to { $value }; brakuje { $need }.
    .v3 = { $owner } nie osiąga celu w kategorii „{ $component }”, czyli { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") }: przy wyniku { $value } brakuje { POINTS($need, form: "gen") }.
    .v4 = Cel, który w kategorii „{ $component }” wyznacza sobie { NAME($owner, form: "full") }, czyli { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }, nie został osiągnięty: przy wyniku { $value } brakuje { POINTS($need, form: "gen") }.
target-component-overdue =
    .v1 = Cel w kategorii „{ $component }”, wyznaczony na koniec { WEEK($deadline, form: "gen") }, wciąż nie jest osiągnięty: wynik to { $value }, a do { POINTS($reach, form: "gen") } brakuje { $need }.
    .v2 = Termin minął z końcem { WEEK($deadline, form: "gen") }, a w kategorii „{ $component }” do celu, czyli { POINTS($reach, form: "gen") }, nadal brakuje { $need }: wynik wynosi teraz { $value }.
    .v3 = { $owner } wciąż nie ma { POINTS($reach, form: "gen") } w kategorii „{ $component }”, choć termin minął z końcem { WEEK($deadline, form: "gen") }: przy wyniku { $value } brakuje { $need }.
    .v4 = W kategorii „{ $component }” { NAME($owner, form: "full") } ma teraz { $value }; do celu na koniec { WEEK($deadline, form: "gen") }, czyli { POINTS($reach, form: "gen") }, nadal brakuje { $need }.
target-component-late =
    .v1 = { $weeks ->
        [one] tydzień
        [few] { COUNTED($weeks, "week") }
       *[many] { COUNTED($weeks, "week") }
    } po terminie osiągnięty jest cel w kategorii „{ $component }”: { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }.
    .v2 = Cel w kategorii „{ $component }”, { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }, udało się osiągnąć z opóźnieniem, { $weeks ->
        [one] tydzień
        [few] { COUNTED($weeks, "week") }
       *[many] { COUNTED($weeks, "week") }
    } po terminie.
target-entity-open =
    .v1 = { $owner } chce, by do końca { WEEK($deadline, form: "gen") } wynik { NAME($entity, form: "gen") } sięgnął { POINTS($reach, form: "gen") }. Przy obecnych { $value } brakuje { $need }, czyli średnio co najmniej { POINTS($pace, form: "gen") } tygodniowo.
    .v2 = Cel na koniec { WEEK($deadline, form: "gen") } to { POINTS($reach) } ({ NAME($entity, form: "full") }); przy obecnych { $value } brakuje { $need }, czyli średnio co najmniej { POINTS($pace, form: "gen") } tygodniowo.
target-entity-hard =
    .v1 = { $owner } chce, by do końca { WEEK($deadline, form: "gen") } wynik { NAME($entity, form: "gen") } sięgnął { POINTS($reach, form: "gen") }. Przy obecnych { $value } potrzeba na to średnio co najmniej { POINTS($pace, form: "gen") } tygodniowo; największa dotąd tygodniowa poprawa to { $best }.
    .v2 = Cel na koniec { WEEK($deadline, form: "gen") } to { POINTS($reach) } ({ NAME($entity, form: "full") }). Przy obecnych { $value } potrzeba na to średnio co najmniej { POINTS($pace, form: "gen") } tygodniowo, więcej niż w najlepszym dotąd tygodniu ({ $best }).
target-entity-reached =
    .v1 = { $entity } osiąga wyznaczony cel: { POINTS($reach) }.
    .v2 = Cel { POINTS($reach, form: "gen") }, wyznaczony dla { NAME($entity, form: "gen") }, jest osiągnięty.
target-entity-missed =
    .v1 = { $entity } nie osiąga celu { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") }: przy wyniku { $value } brakuje { POINTS($need, form: "gen") }.
    .v2 = Cel { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") } nie został osiągnięty ({ NAME($entity, form: "full") }): przy wyniku { $value } brakuje { POINTS($need, form: "gen") }.
target-entity-overdue =
    .v1 = { $entity } wciąż nie osiąga { POINTS($reach, form: "gen") }, celu na koniec { WEEK($deadline, form: "gen") }: przy wyniku { $value } brakuje { $need }.
    .v2 = Termin minął z końcem { WEEK($deadline, form: "gen") }, a wynik { NAME($entity, form: "gen") } to teraz { $value }: do celu, czyli { POINTS($reach, form: "gen") }, brakuje { $need }.
    .v3 = Do { POINTS($reach, form: "gen") }, celu wyznaczonego na koniec { WEEK($deadline, form: "gen") }, wynikowi { NAME($entity, form: "gen") } ({ $value }) nadal brakuje { $need }.
target-entity-late =
    .v1 = { $weeks ->
        [one] tydzień
        [few] { COUNTED($weeks, "week") }
       *[many] { COUNTED($weeks, "week") }
    } po terminie { NAME($entity, form: "full") } osiąga cel { POINTS($reach, form: "gen") }, wyznaczony na koniec { WEEK($deadline, form: "gen") }.
    .v2 = Cel { POINTS($reach, form: "gen") } na koniec { WEEK($deadline, form: "gen") }, wyznaczony dla { NAME($entity, form: "gen") }, jest osiągnięty z opóźnieniem, { $weeks ->
        [one] tydzień
        [few] { COUNTED($weeks, "week") }
       *[many] { COUNTED($weeks, "week") }
    } po terminie.
target-group-open =
    .v1 = { $owner } wyznacza dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    } cel: { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }. Na razie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v2 = Cel dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    } to { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }. Na razie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v3 = { $owner } wyznacza dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    } cel: { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }. Na razie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ NAME($furthest, form: "full") }, { $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v4 = Cel dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    } to { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }. Na razie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ NAME($furthest, form: "full") }, { $lowest }) brakuje { POINTS($need, form: "gen") }.
target-group-reached =
    .v1 = Cel { POINTS($reach, form: "gen") }, wyznaczony dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    }, jest osiągnięty w komplecie.
    .v2 = Co najmniej { POINTS($reach) }, zgodnie z celem dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    }, jest już w każdym przypadku.
    .headline = Cel { POINTS($reach, form: "gen") } osiągnięty w komplecie
    .heading = Cel { POINTS($reach, form: "gen") } osiągnięty w komplecie
    .lede = Cel { POINTS($reach, form: "gen") }, wyznaczony dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    }, jest osiągnięty w komplecie.
target-group-missed =
    .v1 = Cel { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") }, wyznaczony dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    }, nie został osiągnięty: { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v2 = Do końca { WEEK($deadline, form: "gen") } cel dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    } wynosił { POINTS($reach) }. Ostatecznie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v3 = Cel { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") }, wyznaczony dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    }, nie został osiągnięty: { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ NAME($furthest, form: "full") }, { $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v4 = Do końca { WEEK($deadline, form: "gen") } cel dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    } wynosił { POINTS($reach) }. Ostatecznie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ NAME($furthest, form: "full") }, { $lowest }) brakuje { POINTS($need, form: "gen") }.
    .headline = Cel { POINTS($reach, form: "gen") } nieosiągnięty: { $there ->
        [0] tylu nie ma { KIND($table, form: "none") }
        [one] tyle ma { KIND($table, form: "one") }
        [2] tyle mają { KIND($table, form: "two") }
        [few] tyle mają { COUNT($there) }
       *[many] tyle ma { COUNT($there) }
    } z { COUNT($count, form: "gen") }
    .heading = Najbliżej celu: { $nearest }; najdalej: { $furthest }
    .heading-2 = Cel { POINTS($reach, form: "gen") } nieosiągnięty: { $there ->
        [0] tylu nie ma { KIND($table, form: "none") }
        [one] tyle ma { KIND($table, form: "one") }
        [2] tyle mają { KIND($table, form: "two") }
        [few] tyle mają { COUNT($there) }
       *[many] tyle ma { COUNT($there) }
    } z { COUNT($count, form: "gen") }
    .lede = Cel { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") }, wyznaczony dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    }, nie został osiągnięty: { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }.
    .v5 = Do końca { WEEK($deadline, form: "gen") } cel dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    } wynosił { POINTS($reach) }. Tylu punktów nie ma { KIND($table, form: "none") } z nich: najbliżej jest { NAME($nearest, form: "full") } z wynikiem { $highest }, najdalej – { NAME($furthest, form: "full") } z wynikiem { $lowest }, któremu brakuje { POINTS($need, form: "gen") }.
target-group-overdue =
    .v1 = Termin minął z końcem { WEEK($deadline, form: "gen") }, a cel { POINTS($reach, form: "gen") } dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    } wciąż nie jest zrealizowany: { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ $lowest }) brakuje { $need }.
    .v2 = Do { POINTS($reach, form: "gen") }, celu dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    } na koniec { WEEK($deadline, form: "gen") }, najsłabszemu z tych wyników ({ $lowest }) nadal brakuje { $need }; na razie { $there ->
        [0] celu nie osiąga { KIND($table, form: "none") } z nich
        [one] cel osiąga { KIND($table, form: "one") } z nich
        [2] cel osiągają { KIND($table, form: "two") } z nich
        [few] cel osiągają { COUNT($there) } z nich
       *[many] cel osiąga { COUNT($there) } z nich
    }.
    .v3 = Wyniki { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    } miały do końca { WEEK($deadline, form: "gen") } sięgnąć { POINTS($reach, form: "gen") }. Dotąd { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najdalej jest { NAME($furthest, form: "full") } z wynikiem { $lowest }, któremu brakuje { $need }.
    .v4 = Cel { POINTS($reach, form: "gen") } dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    }, z terminem do końca { WEEK($deadline, form: "gen") }, nadal nie jest zrealizowany: { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }; najwięcej, { POINTS($need, form: "gen") }, brakuje wynikowi { NAME($furthest, form: "gen") } ({ $lowest }).
target-group-late =
    .v1 = { $weeks ->
        [one] tydzień
        [few] { COUNTED($weeks, "week") }
       *[many] { COUNTED($weeks, "week") }
    } po terminie osiągnięty jest w komplecie cel { POINTS($reach, form: "gen") } dla { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    }, wyznaczony na koniec { WEEK($deadline, form: "gen") }.
    .v2 = Wyniki { $count ->
        [one] { KIND($table, form: "single-gen") }
        [few] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
       *[many] { COUNT($count, form: "gen") } { KIND($table, form: "plural-gen") }
    }, które do końca { WEEK($deadline, form: "gen") } miały sięgnąć { POINTS($reach, form: "gen") }, są już u celu bez wyjątku, { $weeks ->
        [one] tydzień
        [few] { COUNTED($weeks, "week") }
       *[many] { COUNTED($weeks, "week") }
    } po terminie.
target-bottom-set =
    .v1 = { $owner } wyznacza cel { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") } dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca obecnej tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w obecnej tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w obecnej tabeli
    }{ $there ->
        [0] {""}
        [one] ; tyle punktów ma już { KIND($table, form: "one") } z nich
        [2] ; tyle punktów mają już { KIND($table, form: "two") } z nich
        [few] ; tyle punktów mają już { COUNT($there) } z nich
       *[many] ; tyle punktów ma już { COUNT($there) } z nich
    }. Najsłabszemu z tych wyników ({ $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v2 = Cel dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca obecnej tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w obecnej tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w obecnej tabeli
    } to { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }{ $there ->
        [0] {""}
        [one] ; tyle punktów ma już { KIND($table, form: "one") } z nich
        [2] ; tyle punktów mają już { KIND($table, form: "two") } z nich
        [few] ; tyle punktów mają już { COUNT($there) } z nich
       *[many] ; tyle punktów ma już { COUNT($there) } z nich
    }. Najsłabszemu z tych wyników ({ $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v3 = { $owner } wyznacza cel { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") } dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca obecnej tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w obecnej tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w obecnej tabeli
    }{ $there ->
        [0] {""}
        [one] ; tyle punktów ma już { KIND($table, form: "one") } z nich
        [2] ; tyle punktów mają już { KIND($table, form: "two") } z nich
        [few] ; tyle punktów mają już { COUNT($there) } z nich
       *[many] ; tyle punktów ma już { COUNT($there) } z nich
    }. Najsłabszemu z tych wyników ({ NAME($furthest, form: "full") }, { $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v4 = Do końca { WEEK($deadline, form: "gen") } { $owner } chce podnieść do { POINTS($reach, form: "gen") } wyniki { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca obecnej tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w obecnej tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w obecnej tabeli
    }{ $there ->
        [0] {""}
        [one] ; tyle punktów ma już { KIND($table, form: "one") } z nich
        [2] ; tyle punktów mają już { KIND($table, form: "two") } z nich
        [few] ; tyle punktów mają już { COUNT($there) } z nich
       *[many] ; tyle punktów ma już { COUNT($there) } z nich
    }. Najdalej od celu jest { NAME($furthest, form: "full") } z wynikiem { $lowest }, któremu brakuje { POINTS($need, form: "gen") }.
target-bottom-open =
    .v1 = { $owner } wyznacza cel { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") } dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }. Na razie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v2 = { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }: taki cel { $owner } ma dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }. Dotąd { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }; najsłabszemu z tych wyników ({ $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v3 = Od { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") } { $owner } oczekuje { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") }. Najsłabszemu z tych wyników ({ $lowest }) brakuje { POINTS($need, form: "gen") }; na razie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }.
    .v4 = Do końca { WEEK($deadline, form: "gen") } { $owner } chce podnieść do { POINTS($reach, form: "gen") } wyniki { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }. Najsłabszemu ({ $lowest }) brakuje { POINTS($need, form: "gen") }; na razie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }.
    .v5 = Cel dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") } to { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }. Na razie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v6 = { $owner } wyznacza cel { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") } dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }. Na razie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ NAME($furthest, form: "full") }, { $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v7 = { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }: taki cel { $owner } ma dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }. Dotąd { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }; najsłabszemu z tych wyników ({ NAME($furthest, form: "full") }, { $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v8 = Od { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") } { $owner } oczekuje { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") }. Najsłabszemu z tych wyników ({ NAME($furthest, form: "full") }, { $lowest }) brakuje { POINTS($need, form: "gen") }; na razie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }.
    .v9 = Do końca { WEEK($deadline, form: "gen") } { $owner } chce podnieść do { POINTS($reach, form: "gen") } wyniki { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }. Najsłabszemu ({ NAME($furthest, form: "full") }, { $lowest }) brakuje { POINTS($need, form: "gen") }; na razie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }.
    .v10 = Cel dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") } to { POINTS($reach) } do końca { WEEK($deadline, form: "gen") }. Na razie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ NAME($furthest, form: "full") }, { $lowest }) brakuje { POINTS($need, form: "gen") }.
target-bottom-reached =
    .v1 = Cel { POINTS($reach, form: "gen") }, wyznaczony dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }, jest osiągnięty w komplecie.
    .v2 = Co najmniej { POINTS($reach) }, zgodnie z celem dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }, jest już w każdym przypadku.
    .headline = Dół tabeli z { WEEK($set, form: "gen") } osiąga cel { POINTS($reach, form: "gen") }
    .heading = Dół tabeli z { WEEK($set, form: "gen") } osiąga cel { POINTS($reach, form: "gen") }
    .lede = Cel { POINTS($reach, form: "gen") }, wyznaczony dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }, jest osiągnięty w komplecie.
target-bottom-missed =
    .v1 = Cel { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") }, wyznaczony dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }, nie został osiągnięty: { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v2 = Do końca { WEEK($deadline, form: "gen") } cel dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") } wynosił { POINTS($reach) }. Ostatecznie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v3 = Cel { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") }, wyznaczony dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }, nie został osiągnięty: { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ NAME($furthest, form: "full") }, { $lowest }) brakuje { POINTS($need, form: "gen") }.
    .v4 = Do końca { WEEK($deadline, form: "gen") } cel dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") } wynosił { POINTS($reach) }. Ostatecznie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ NAME($furthest, form: "full") }, { $lowest }) brakuje { POINTS($need, form: "gen") }.
    .headline = Dół tabeli z { WEEK($set, form: "gen") }: { $there ->
        [0] celu { POINTS($reach, form: "gen") } nie osiąga { KIND($table, form: "none") }
        [one] cel { POINTS($reach, form: "gen") } osiąga { KIND($table, form: "one") }
        [2] cel { POINTS($reach, form: "gen") } osiągają { KIND($table, form: "two") }
        [few] cel { POINTS($reach, form: "gen") } osiągają { COUNT($there) }
       *[many] cel { POINTS($reach, form: "gen") } osiąga { COUNT($there) }
    } z { COUNT($count, form: "gen") }
    .heading = Najbliżej celu: { $nearest }; najdalej: { $furthest }
    .heading-2 = Dół tabeli z { WEEK($set, form: "gen") }: { $there ->
        [0] celu { POINTS($reach, form: "gen") } nie osiąga { KIND($table, form: "none") }
        [one] cel { POINTS($reach, form: "gen") } osiąga { KIND($table, form: "one") }
        [2] cel { POINTS($reach, form: "gen") } osiągają { KIND($table, form: "two") }
        [few] cel { POINTS($reach, form: "gen") } osiągają { COUNT($there) }
       *[many] cel { POINTS($reach, form: "gen") } osiąga { COUNT($there) }
    } z { COUNT($count, form: "gen") }
    .lede = Cel { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") }, wyznaczony dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }, nie został osiągnięty: { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }.
    .lede-2 = Do końca { WEEK($deadline, form: "gen") } cel dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") } wynosił { POINTS($reach) }; ostatecznie { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }.
    .v5 = Do końca { WEEK($deadline, form: "gen") } cel dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") } wynosił { POINTS($reach) }. Tylu punktów nie ma { KIND($table, form: "none") } z nich: najbliżej jest { NAME($nearest, form: "full") } z wynikiem { $highest }, najdalej – { NAME($furthest, form: "full") } z wynikiem { $lowest }, któremu brakuje { POINTS($need, form: "gen") }.
    .v6 = Celu { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") }, wyznaczonego dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }, nie osiąga { KIND($table, form: "none") } z nich: najbliżej jest { NAME($nearest, form: "full") } z wynikiem { $highest }, najdalej – { NAME($furthest, form: "full") } z wynikiem { $lowest }, któremu brakuje { POINTS($need, form: "gen") }.
    .v7 = Wyniki { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") } poprawiły się od tego czasu bez wyjątku, najmniej o { $least_gain }, najwięcej o { POINTS($most_gain) }, ale celu { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") } nie osiąga { KIND($table, form: "none") } z nich: najbliżej jest { NAME($nearest, form: "full") } z wynikiem { $highest }, najdalej – { NAME($furthest, form: "full") } z wynikiem { $lowest }, któremu brakuje { POINTS($need, form: "gen") }.
    .v8 = Celu { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") } nie osiąga { KIND($table, form: "none") } z { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }: najbliżej jest { NAME($nearest, form: "full") } z wynikiem { $highest }, najdalej – { NAME($furthest, form: "full") } z wynikiem { $lowest }, któremu brakuje { POINTS($need, form: "gen") }. Od { WEEK($set, form: "gen") } wszystkie te wyniki się poprawiły, najmniej o { $least_gain }, najwięcej o { POINTS($most_gain) }.
    .v9 = Wyniki { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") } poprawiły się od tego czasu bez wyjątku, najmniej o { $least_gain }, najwięcej o { POINTS($most_gain) }. Próg { POINTS($mark, form: "gen") } { $at_mark ->
        [one] osiąga { KIND($table, form: "one") } z nich
        [2] osiągają { KIND($table, form: "two") } z nich
        [few] osiągają { COUNT($at_mark) } z nich
       *[many] osiąga { COUNT($at_mark) } z nich
    }, ale celu { POINTS($reach, form: "gen") } do końca { WEEK($deadline, form: "gen") } nie osiąga { KIND($table, form: "none") }: najbliżej jest { NAME($nearest, form: "full") } z wynikiem { $highest }, najdalej – { NAME($furthest, form: "full") } z wynikiem { $lowest }, któremu brakuje { POINTS($need, form: "gen") }.
    .v10 = Do końca { WEEK($deadline, form: "gen") } cel dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") } wynosił { POINTS($reach) }. Co najmniej { $mark } { $at_mark ->
        [one] ma { KIND($table, form: "one") } z nich
        [2] mają { KIND($table, form: "two") } z nich
        [few] mają { COUNT($at_mark) } z nich
       *[many] ma { COUNT($at_mark) } z nich
    }, ale celu nie osiąga { KIND($table, form: "none") }: najbliżej jest { NAME($nearest, form: "full") } z wynikiem { $highest }, najdalej – { NAME($furthest, form: "full") } z wynikiem { $lowest }, któremu brakuje { POINTS($need, form: "gen") }. Od { WEEK($set, form: "gen") } wszystkie te wyniki się poprawiły, najmniej o { $least_gain }, najwięcej o { POINTS($most_gain) }.
target-bottom-overdue =
    .v1 = Termin minął z końcem { WEEK($deadline, form: "gen") }, a cel { POINTS($reach, form: "gen") } dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") } wciąż nie jest zrealizowany: { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najsłabszemu z tych wyników ({ $lowest }) brakuje { $need }.
    .v2 = Do { POINTS($reach, form: "gen") }, celu na koniec { WEEK($deadline, form: "gen") } dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }, najsłabszemu z tych wyników ({ $lowest }) nadal brakuje { $need }; na razie { $there ->
        [0] celu nie osiąga { KIND($table, form: "none") } z nich
        [one] cel osiąga { KIND($table, form: "one") } z nich
        [2] cel osiągają { KIND($table, form: "two") } z nich
        [few] cel osiągają { COUNT($there) } z nich
       *[many] cel osiąga { COUNT($there) } z nich
    }.
    .v3 = Wyniki { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") } miały do końca { WEEK($deadline, form: "gen") } sięgnąć { POINTS($reach, form: "gen") }. Dotąd { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a najdalej jest { NAME($furthest, form: "full") } z wynikiem { $lowest }, któremu brakuje { $need }.
    .v4 = Cel { POINTS($reach, form: "gen") } dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }, z terminem do końca { WEEK($deadline, form: "gen") }, nadal nie jest zrealizowany: { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }; najwięcej, { POINTS($need, form: "gen") }, brakuje wynikowi { NAME($furthest, form: "gen") } ({ $lowest }).
    .v5 = Najdalej od { POINTS($reach, form: "gen") }, celu na koniec { WEEK($deadline, form: "gen") } dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }, jest { NAME($furthest, form: "full") }: przy wyniku { $lowest } brakuje { $need }. Na razie { $there ->
        [0] celu nie osiąga { KIND($table, form: "none") } z nich
        [one] cel osiąga { KIND($table, form: "one") } z nich
        [2] cel osiągają { KIND($table, form: "two") } z nich
        [few] cel osiągają { COUNT($there) } z nich
       *[many] cel osiąga { COUNT($there) } z nich
    }.
    .v6 = Wyniki { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") } miały do końca { WEEK($deadline, form: "gen") } sięgnąć { POINTS($reach, form: "gen") }. Dotąd { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, a co najmniej { $mark } { $at_mark ->
        [one] ma { KIND($table, form: "one") }
        [2] mają { KIND($table, form: "two") }
        [few] mają { COUNT($at_mark) }
       *[many] ma { COUNT($at_mark) }
    }; najdalej jest { NAME($furthest, form: "full") } z wynikiem { $lowest }, któremu brakuje { $need }.
    .v7 = Cel { POINTS($reach, form: "gen") } dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }, z terminem do końca { WEEK($deadline, form: "gen") }, nadal nie jest zrealizowany: { $there ->
        [0] tylu punktów nie ma { KIND($table, form: "none") } z nich
        [one] tyle punktów ma { KIND($table, form: "one") } z nich
        [2] tyle punktów mają { KIND($table, form: "two") } z nich
        [few] tyle punktów mają { COUNT($there) } z nich
       *[many] tyle punktów ma { COUNT($there) } z nich
    }, próg { POINTS($mark, form: "gen") } { $at_mark ->
        [one] osiąga { KIND($table, form: "one") }
        [2] osiągają { KIND($table, form: "two") }
        [few] osiągają { COUNT($at_mark) }
       *[many] osiąga { COUNT($at_mark) }
    }, a najwięcej, { POINTS($need, form: "gen") }, brakuje wynikowi { NAME($furthest, form: "gen") } ({ $lowest }).
target-bottom-late =
    .v1 = { $weeks ->
        [one] tydzień
        [few] { COUNTED($weeks, "week") }
       *[many] { COUNTED($weeks, "week") }
    } po terminie osiągnięty jest w komplecie cel { POINTS($reach, form: "gen") } dla { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }, wyznaczony na koniec { WEEK($deadline, form: "gen") }.
    .v2 = Wyniki { $count ->
        [one] { KIND($table, form: "single-gen") } z ostatniego miejsca tabeli
        [few] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
       *[many] { COUNT($count, form: "gen") } ostatnich { WHERE($table) } w tabeli
    } z { WEEK($set, form: "gen") }, które do końca { WEEK($deadline, form: "gen") } miały sięgnąć { POINTS($reach, form: "gen") }, są już u celu bez wyjątku, { $weeks ->
        [one] tydzień
        [few] { COUNTED($weeks, "week") }
       *[many] { COUNTED($weeks, "week") }
    } po terminie.

## Tygodnie bez danych

week-missing =
    .v1 = Danych z { WEEK($week, form: "gen") } nie ma, dlatego zmiany są liczone od { WEEK($base, form: "gen") }.
    .v2 = Brakuje danych z { WEEK($week, form: "gen") }; wszystkie zmiany podano względem { WEEK($base, form: "gen") }.
    .v3 = Punktem odniesienia dla wszystkich zmian są dane z { WEEK($base, form: "gen") }, bo danych z { WEEK($week, form: "gen") } nie ma.
weeks-missing =
    .v1 = Danych od { $first } do { WEEK($last, form: "gen") } nie ma, dlatego zmiany są liczone od { WEEK($base, form: "gen") }.
    .v2 = Brakuje danych z { COUNT($count, form: "gen") } kolejnych tygodni, od { $first } do { $last }; wszystkie zmiany podano względem { WEEK($base, form: "gen") }.
    .v3 = Punktem odniesienia dla wszystkich zmian są dane z { WEEK($base, form: "gen") }, bo danych od { $first } do { WEEK($last, form: "gen") } nie ma.

## Sprostowania

revised-lead =
    .headline = Sprostowanie: w { WEEK($week, form: "loc") } na czele { $leaders }
    .heading = Sprostowanie: w { WEEK($week, form: "loc") } na czele { $leaders }
    .lede = Sprostowanie: według poprawnych danych pierwsze miejsce { WHERE($table) } w { WEEK($week, form: "loc") } to { $leaders }, a nie { $former }, jak podano.
    .v1 = Sprostowanie: według poprawnych danych pierwsze miejsce { WHERE($table) } w { WEEK($week, form: "loc") } to { $leaders }, a nie { $former }, jak podano.
    .v2 = Sprostowanie: na czele { WHERE($table) } w { WEEK($week, form: "loc") } według poprawnych danych: { $leaders }, a nie { $former }, jak podano.
revised =
    .v1 = Sprostowanie: wynik { NAME($entity, form: "gen") } w { WEEK($week, form: "loc") } to { POINTS($now) }, a nie { $was }, jak podano.
    .v2 = Sprostowanie: w { WEEK($week, form: "loc") } poprawny wynik ({ NAME($entity, form: "full") }) to { POINTS($now) }; podano { $was }.
    .v3 = Sprostowanie: { NAME($entity, form: "full") } ma w { WEEK($week, form: "loc") } { POINTS($now) }, a nie { $was }, jak podano.
revised-component =
    .v1 = Sprostowanie: wynik { NAME($entity, form: "gen") } w kategorii „{ $component }” w { WEEK($week, form: "loc") } to { POINTS($now) }, a nie { $was }, jak podano.
    .v2 = Sprostowanie: w { WEEK($week, form: "loc") } w kategorii „{ $component }” poprawny wynik ({ NAME($entity, form: "full") }) to { POINTS($now) }; podano { $was }.
revised-place =
    .v1 = Według poprawnych danych { NAME($entity, form: "full") } zajmuje w { WEEK($week, form: "loc") } { ORDINAL($place) } miejsce, a nie { ORDINAL($former_place) }, jak podano.
    .v2 = Poprawne miejsce w { WEEK($week, form: "loc") } ({ NAME($entity, form: "full") }) to { ORDINAL($place, form: "digits") }, a nie { ORDINAL($former_place, form: "digits") }, jak podano.
revised-band =
    .v1 = Według poprawnych danych { NAME($entity, form: "full") } jest w { WEEK($week, form: "loc") } na poziomie „{ $band }”, a nie „{ $former_band }”, jak podano.
    .v2 = Poprawny poziom w { WEEK($week, form: "loc") } ({ NAME($entity, form: "full") }) to „{ $band }”, a nie „{ $former_band }”, jak podano.
revised-note =
    .v1 = { $text }

## Słowa redakcji

note =
    .v1 = { $text }
note-action =
    .v1 = { $text }
note-quote =
    .v1 = { $speaker }: „{ $text }”
    .v2 = „{ $text }” – to słowa: { $speaker }.
note-quote-titled =
    .v1 = { $speaker }, { $title }: „{ $text }”
    .v2 = „{ $text }” – to słowa: { $speaker }, { $title }.

## Dwa fakty w jednym zdaniu

gap-narrowed--next-in-line =
    .v1 = Przewaga lidera nad drugim miejscem ({ $rivals }, { $rival_score }) zmalała z { $former_margin } do { POINTS($margin, form: "gen") }, a { ORDINAL($then_place) } miejsce zajmuje { NAME($then_next, form: "full") } z wynikiem { $then_score } i stratą { $then_gap }.
    .v2 = Nad { NAME($rivals, form: "ins") } ({ $rival_score }) lider ma { POINTS($margin) } przewagi wobec { $former_margin } { SINCE($since, form: "was") }; na { ORDINAL($then_place, form: "loc") } miejscu, { $then_gap } za liderem, jest { NAME($then_next, form: "full") } ({ $then_score }).
    .v3 = { $leader } wyprzedza drugie miejsce ({ $rivals }, { $rival_score }) o { POINTS($margin) } ({ SINCE($since, form: "was") }: { $former_margin }), a { ORDINAL($then_place) } ({ NAME($then_next, form: "full") }, { $then_score }) – o { $then_gap }.
    .v4 = Strata drugiego miejsca ({ $rivals }, { $rival_score }) do lidera zmalała z { $former_margin } do { POINTS($margin, form: "gen") }; { ORDINAL($then_place) } miejsce ({ NAME($then_next, form: "full") }, { $then_score }) traci { $then_gap }.
gap-widened--next-in-line =
    .v1 = Przewaga lidera nad drugim miejscem ({ $rivals }, { $rival_score }) wzrosła z { $former_margin } do { POINTS($margin, form: "gen") }, a { ORDINAL($then_place) } miejsce zajmuje { NAME($then_next, form: "full") } z wynikiem { $then_score } i stratą { $then_gap }.
    .v2 = Drugie miejsce ({ $rivals }, { $rival_score }) traci do lidera { POINTS($margin) } wobec { $former_margin } { SINCE($since, form: "was") }, a { ORDINAL($then_place) } ({ NAME($then_next, form: "full") }, { $then_score }) – { $then_gap }.
    .v3 = Z { $former_margin } do { POINTS($margin, form: "gen") } urosła przewaga nad drugim miejscem ({ $rivals }, { $rival_score }); na { ORDINAL($then_place, form: "loc") } miejscu jest { NAME($then_next, form: "full") } z wynikiem { $then_score }, { $then_gap } za liderem.
    .v4 = { $leader } ma nad { NAME($rivals, form: "ins") } ({ $rival_score }) { POINTS($margin) } przewagi, więcej { SINCE($since, form: "than") } ({ $former_margin }), a nad { ORDINAL($then_place, form: "loc") } miejscem ({ NAME($then_next, form: "full") }, { $then_score }) – { $then_gap }.
mover-gain--mover-fall =
    .v1 = Największą poprawę wyniku { WHERE($table) } notuje { NAME($entity, form: "full") } (o { POINTS($change) }, do { $score }), a największe pogorszenie – { NAME($then_entity, form: "full") } (o { $then_change }, do { $then_score }).
    .v2 = Najbardziej { WHERE($table) } poprawia się wynik { NAME($entity, form: "gen") } (o { POINTS($change) }, do { $score }), a najbardziej pogarsza się wynik { NAME($then_entity, form: "gen") } (o { $then_change }, do { $then_score }).
    .v3 = O { POINTS($change) }, najwięcej { WHERE($table) }, poprawia się wynik { NAME($entity, form: "gen") } (teraz { $score }); największe pogorszenie, o { $then_change }, dotyczy { NAME($then_entity, form: "gen") } ({ $then_score }).
mover-both--mover-fall =
    .v1 = { $entity } poprawia się { WHERE($table) } najbardziej i w punktach (o { $change } { SINCE($since, form: "over") }, do { $score }), i w tabeli (z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce), a największe pogorszenie notuje { NAME($then_entity, form: "full") }: o { $then_change }, do { $then_score }.
    .v2 = Z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce przesuwa się { NAME($entity, form: "full") }: wynik { $score } jest o { POINTS($change) } lepszy { SINCE($since, form: "than") }, a poprawa { WHERE($table) } największa w punktach i w tabeli; najbardziej pogarsza wynik { NAME($then_entity, form: "full") }: o { $then_change }, do { $then_score }.
    .v3 = Największy postęp { WHERE($table) }, w punktach i w tabeli, notuje { NAME($entity, form: "full") }: o { $change } { SINCE($since, form: "over") }, do { $score }, i z { ORDINAL($former_place, form: "digits") } na { ORDINAL($place, form: "digits") } miejsce; największe pogorszenie notuje { NAME($then_entity, form: "full") }: o { $then_change }, do { $then_score }.
mover-gain--mover-drop =
    .v1 = Największą poprawę wyniku { WHERE($table) } notuje { NAME($entity, form: "full") } (o { POINTS($change) }, do { $score }), a najdalej spada { NAME($then_entity, form: "full") }: o { COUNTED($then_places, "place") }, z { ORDINAL($then_former_place, form: "digits") } na { ORDINAL($then_place, form: "digits") } miejsce, z wynikiem { $then_score }, gorszym o { $then_change }.
    .v2 = { $entity } najbardziej { WHERE($table) } poprawia wynik (o { POINTS($change) }, do { $score }); najdalej, z { ORDINAL($then_former_place, form: "digits") } na { ORDINAL($then_place, form: "digits") } miejsce, czyli o { COUNTED($then_places, "place") }, spada { NAME($then_entity, form: "full") } z wynikiem { $then_score }, gorszym o { $then_change }.
    .v3 = O { POINTS($change) }, najwięcej { WHERE($table) }, poprawia się wynik { NAME($entity, form: "gen") } (teraz { $score }); najdalej spada { NAME($then_entity, form: "full") }, z { ORDINAL($then_former_place, form: "digits") } na { ORDINAL($then_place, form: "digits") } miejsce (o { COUNTED($then_places, "place") }), z wynikiem { $then_score }, gorszym o { $then_change }.
potential-most--potential-lead =
    .v1 = Najwięcej można by zyskać w kategorii „{ $component }”: { PERCENT($goal) } maksimum zamiast { $share } ({ $value } na { $max }) dałoby { POINTS($gain) } więcej i, gdyby poza tym nic się nie zmieniło, przewagę { $then_margin_then } zamiast { $then_margin }.
    .v2 = Nigdzie nie ma więcej do zyskania niż w kategorii „{ $component }” ({ $value } na { $max }, czyli { $share }): poziom { PERCENT($goal) } podniósłby wynik o { POINTS($gain) }, a przewagę z { $then_margin } do { $then_margin_then }, gdyby poza tym nic się nie zmieniło.
    .v3 = Kategoria „{ $component }” ({ $value } na { $max }, czyli { $share }) kryje największe rezerwy: przy poziomie { PERCENT($goal) } wynik byłby o { POINTS($gain) } wyższy, a przewaga wynosiłaby { $then_margin_then } zamiast { $then_margin }, gdyby poza tym nic się nie zmieniło.
component-up--component-unchanged =
    .v1 = Wynik wzrósł w kategoriach: { $items }; nie zmienił się w kategoriach: { $then_items }.
    .v2 = Wyższy wynik dają kategorie: { $items }; tyle samo punktów co poprzednio dają: { $then_items }.
    .v3 = W górę poszły kategorie: { $items }; bez zmian pozostają: { $then_items }.
    .v4 = Wynik wzrósł w kategoriach: { $items }; bez zmian pozostaje kategoria „{ $then_component }” ({ $then_value } na { $then_max }).
    .v5 = W kategorii „{ $component }” wynik wzrósł o { POINTS($change) }, do { $value } na { $max } ({ $share }); bez zmian pozostają kategorie: { $then_items }.
component-up--component-down =
    .v1 = Wynik wzrósł w kategoriach: { $items }; spadł w kategorii „{ $then_component }”: o { POINTS($then_change) }, do { $then_value } na { $then_max } ({ $then_share }).
    .v2 = Wyższy wynik dają kategorie: { $items }; niższy – kategoria „{ $then_component }” (o { $then_change }, do { $then_value } na { $then_max }, czyli { $then_share }).
    .v3 = W kategorii „{ $component }” wynik wzrósł o { POINTS($change) }, do { $value } na { $max } ({ $share }), a w kategorii „{ $then_component }” spadł o { $then_change }, do { $then_value } na { $then_max } ({ $then_share }).
component-down--component-unchanged =
    .v1 = W kategorii „{ $component }” wynik spadł o { POINTS($change) }, do { $value } na { $max } ({ $share }); bez zmian pozostają kategorie: { $then_items }.
    .v2 = O { POINTS($change) }, do { $value } na { $max } ({ $share }), spadł wynik w kategorii „{ $component }”; zmian nie ma w kategoriach: { $then_items }.
spread-narrower--group-gap-narrower =
    .v1 = Rozpiętość wyników { COUNT($count, form: "gen") } najlepszych { KIND($table, form: "plural-gen") } zmalała z { $former_spread } do { POINTS($spread, form: "gen") }, a różnica między średnią { COUNT($then_top, form: "gen") } najlepszych a średnią { COUNT($then_bottom, form: "gen") } ostatnich – z { $then_former_gap } do { $then_gap }.
    .v2 = Pierwszy i ostatni wynik w gronie { COUNT($count, form: "gen") } najlepszych { KIND($table, form: "plural-gen") } dzieli { POINTS($spread) }, mniej { SINCE($since, form: "than") } ({ $former_spread }); średnie { COUNT($then_top, form: "gen") } najlepszych i { COUNT($then_bottom, form: "gen") } ostatnich dzieli { $then_gap }, także mniej ({ $then_former_gap }).
spread-narrower--group-gap-wider =
    .v1 = Rozpiętość wyników { COUNT($count, form: "gen") } najlepszych { KIND($table, form: "plural-gen") } zmalała z { $former_spread } do { POINTS($spread, form: "gen") }, ale różnica między średnią { COUNT($then_top, form: "gen") } najlepszych a średnią { COUNT($then_bottom, form: "gen") } ostatnich wzrosła z { $then_former_gap } do { $then_gap }.
    .v2 = Pierwszy i ostatni wynik w gronie { COUNT($count, form: "gen") } najlepszych { KIND($table, form: "plural-gen") } dzieli { POINTS($spread) }, mniej { SINCE($since, form: "than") } ({ $former_spread }); średnie { COUNT($then_top, form: "gen") } najlepszych i { COUNT($then_bottom, form: "gen") } ostatnich dzieli { $then_gap }, za to więcej ({ $then_former_gap }).
spread-wider--group-gap-narrower =
    .v1 = Rozpiętość wyników { COUNT($count, form: "gen") } najlepszych { KIND($table, form: "plural-gen") } wzrosła z { $former_spread } do { POINTS($spread, form: "gen") }, ale różnica między średnią { COUNT($then_top, form: "gen") } najlepszych a średnią { COUNT($then_bottom, form: "gen") } ostatnich zmalała z { $then_former_gap } do { $then_gap }.
    .v2 = Pierwszy i ostatni wynik w gronie { COUNT($count, form: "gen") } najlepszych { KIND($table, form: "plural-gen") } dzieli { POINTS($spread) }, więcej { SINCE($since, form: "than") } ({ $former_spread }); średnie { COUNT($then_top, form: "gen") } najlepszych i { COUNT($then_bottom, form: "gen") } ostatnich dzieli { $then_gap }, za to mniej ({ $then_former_gap }).
spread-wider--group-gap-wider =
    .v1 = Rozpiętość wyników { COUNT($count, form: "gen") } najlepszych { KIND($table, form: "plural-gen") } wzrosła z { $former_spread } do { POINTS($spread, form: "gen") }, a różnica między średnią { COUNT($then_top, form: "gen") } najlepszych a średnią { COUNT($then_bottom, form: "gen") } ostatnich – z { $then_former_gap } do { $then_gap }.
    .v2 = Pierwszy i ostatni wynik w gronie { COUNT($count, form: "gen") } najlepszych { KIND($table, form: "plural-gen") } dzieli { POINTS($spread) }, więcej { SINCE($since, form: "than") } ({ $former_spread }); średnie { COUNT($then_top, form: "gen") } najlepszych i { COUNT($then_bottom, form: "gen") } ostatnich dzieli { $then_gap }, także więcej ({ $then_former_gap }).
spread--group-gap =
    .v1 = Rozpiętość wyników { COUNT($count, form: "gen") } najlepszych { KIND($table, form: "plural-gen") } wynosi { POINTS($spread) }, a różnica między średnią { COUNT($then_top, form: "gen") } najlepszych a średnią { COUNT($then_bottom, form: "gen") } ostatnich – { $then_gap }.
    .v2 = Pierwszy i ostatni wynik w gronie { COUNT($count, form: "gen") } najlepszych { KIND($table, form: "plural-gen") } dzieli { POINTS($spread) }, a średnie { COUNT($then_top, form: "gen") } najlepszych i { COUNT($then_bottom, form: "gen") } ostatnich – { $then_gap }.
overall-up-leading--rise-streak-at-least =
    .v1 = { $subject } nadal prowadzi { WHERE($table) }: ma { POINTS($score) }, o { $change } więcej { SINCE($since, form: "than") }, i jest to co najmniej { ORDINAL($then_weeks, form: "m") } tygodniowy wzrost z rzędu.
    .v2 = Na pierwszym miejscu { WHERE($table) } pozostaje { NAME($subject, form: "full") }; wynik wzrósł { SINCE($since, form: "over") } o { POINTS($change) }, do { $score }, co najmniej { ORDINAL($then_weeks, form: "m") } tydzień z rzędu.
    .v3 = O { POINTS($change) }, do { $score }, wzrósł { SINCE($since, form: "over") } wynik { NAME($subject, form: "gen") }, nadal najlepszy { WHERE($table) }; rośnie co najmniej { ORDINAL($then_weeks, form: "m") } tydzień z rzędu.
overall-up-leading--rise-streak =
    .v1 = { $subject } nadal prowadzi { WHERE($table) }: ma { POINTS($score) }, o { $change } więcej { SINCE($since, form: "than") }, i jest to { ORDINAL($then_weeks, form: "m") } tygodniowy wzrost z rzędu.
    .v2 = Na pierwszym miejscu { WHERE($table) } pozostaje { NAME($subject, form: "full") }; wynik wzrósł { SINCE($since, form: "over") } o { POINTS($change) }, do { $score }, { ORDINAL($then_weeks, form: "m") } tydzień z rzędu.
    .v3 = O { POINTS($change) }, do { $score }, wzrósł { SINCE($since, form: "over") } wynik { NAME($subject, form: "gen") }, nadal najlepszy { WHERE($table) }; rośnie { ORDINAL($then_weeks, form: "m") } tydzień z rzędu.
overall-up-leading--record-high =
    .v1 = { $subject } nadal prowadzi { WHERE($table) }: ma { POINTS($score) }, o { $change } więcej { SINCE($since, form: "than") }. To najlepszy własny wynik w danych od { WEEK($then_first, form: "gen") }; poprzedni rekord, { $then_former }, pochodzi z { WEEK($then_former_week, form: "gen") }.
    .v2 = O { POINTS($change) }, do { $score }, wzrósł { SINCE($since, form: "over") } wynik { NAME($subject, form: "gen") }: nadal najlepszy { WHERE($table) }, a w danych od { WEEK($then_first, form: "gen") } rekordowy (dotychczasowy rekord z { WEEK($then_former_week, form: "gen") } to { $then_former }).
lead-streak-at-least--record-high =
    .v1 = { $leader } prowadzi nieprzerwanie co najmniej od { WEEK($first, form: "gen") } i bije własny rekord w danych od { WEEK($then_first, form: "gen") }; poprzedni, { POINTS($then_former) }, pochodzi z { WEEK($then_former_week, form: "gen") }.
    .v2 = Co najmniej od { WEEK($first, form: "gen") } stale prowadzi { NAME($leader, form: "full") }, a obecny wynik to własny rekord w danych od { WEEK($then_first, form: "gen") }; dotychczasowy, { POINTS($then_former) }, pochodzi z { WEEK($then_former_week, form: "gen") }.
components-up--contribution-most =
    .v1 = W { COUNT($up, form: "fgen") } z { COUNT($total, form: "gen") } kategorii wynik { NAME($subject, form: "gen") } { SINCE($since, form: "over") } wzrósł, w żadnej nie spadł; najwięcej, { $then_part } z { POINTS($then_change, form: "gen") }, daje kategoria „{ $then_component }”, teraz z wynikiem { $then_value } na { $then_max } ({ $then_share }).
    .v2 = Wzrost wyniku { NAME($subject, form: "gen") } objął { SINCE($since, form: "over") } { COUNT($up, form: "facc") } z { COUNT($total, form: "gen") } kategorii, spadku nie ma w żadnej; największa część, { $then_part } z { POINTS($then_change, form: "gen") }, przypada na kategorię „{ $then_component }” ({ $then_value } na { $then_max }, czyli { $then_share }).
    .v3 = { $subject } ma wyższy wynik { SINCE($since, form: "than") } w { COUNT($up, form: "fgen") } z { COUNT($total, form: "gen") } kategorii, niższego w żadnej; z { POINTS($then_change, form: "gen") } wzrostu najwięcej, { $then_part }, daje kategoria „{ $then_component }” ({ $then_value } na { $then_max }, czyli { $then_share }).
rise-streak--gap-narrowing =
    .v1 = Wynik { NAME($subject, form: "gen") } rośnie { ORDINAL($weeks, form: "m") } tydzień z rzędu, podczas gdy przewaga nad drugim miejscem { ORDINAL($then_weeks, form: "m") } tydzień z rzędu maleje: z { POINTS($then_former_margin, form: "gen") } w { WEEK($then_first, form: "loc") } do { $then_margin }.
    .v2 = To { ORDINAL($weeks, form: "m") } z rzędu tygodniowy wzrost wyniku { NAME($subject, form: "gen") }, ale przewaga nad drugim miejscem maleje { ORDINAL($then_weeks, form: "m") } tydzień z rzędu: w { WEEK($then_first, form: "loc") } wynosiła { POINTS($then_former_margin) }, teraz { $then_margin }.
record-high--gap-narrowest =
    .v1 = { $subject } bije własny rekord w danych od { WEEK($first, form: "gen") } (dotychczasowy, { POINTS($former) }, pochodzi z { WEEK($former_week, form: "gen") }), ale przewaga nad drugim miejscem ani razu nie była w nich tak mała jak teraz: { POINTS($then_margin) } (dotychczas najmniejsza: { $then_former_margin }).
    .v2 = Wynik { NAME($subject, form: "gen") } jest najlepszy w danych od { WEEK($first, form: "gen") } (dotychczasowy rekord z { WEEK($former_week, form: "gen") } to { $former }), za to przewaga nad drugim miejscem – najmniejsza: { POINTS($then_margin) } (dotychczas najmniejsza: { $then_former_margin }).
overall-up-leading--margin-one =
    .lede = { $subject } nadal prowadzi { WHERE($table) }: w { WEEK($week, form: "loc") } ({ DATES($week) }) ma { POINTS($score) }, o { $change } więcej { SINCE($since, form: "than") } i o { $then_margin } więcej niż { NAME($then_rival, form: "full") } na drugim miejscu ({ $then_rival_score }).
    .lede-2 = { $subject } utrzymuje pierwsze miejsce { WHERE($table) }: w { WEEK($week, form: "loc") } ({ DATES($week) }) wynik wzrósł o { POINTS($change) } { $since }, do { $score }, a przewaga nad drugim miejscem ({ NAME($then_rival, form: "full") }, { $then_rival_score }) wynosi { $then_margin }.
    .lede-3 = Z wynikiem { POINTS($score, form: "gen") } w { WEEK($week, form: "loc") } ({ DATES($week) }), o { $change } wyższym { SINCE($since, form: "than") }, { $subject } pozostaje na czele { WHERE($table) }; drugie miejsce zajmuje { NAME($then_rival, form: "full") } z wynikiem { $then_rival_score } i stratą { $then_margin }.
    .lede-4 = { $subject } nadal prowadzi { WHERE($table) }: w { WEEK($week, form: "loc") } ({ DATES($week) }) ma { POINTS($score) }, o { $change } więcej { SINCE($since, form: "than") }; przewaga nad drugim miejscem ({ NAME($then_rival, form: "full") }, { $then_rival_score }) jest taka sama { SINCE($then_unchanged, form: "same") }: { $then_margin }.
    .lede-5 = Z wynikiem { POINTS($score, form: "gen") } w { WEEK($week, form: "loc") } ({ DATES($week) }), o { $change } wyższym { SINCE($since, form: "than") }, { $subject } pozostaje na czele { WHERE($table) }; drugie miejsce zajmuje { NAME($then_rival, form: "full") } z wynikiem { $then_rival_score } i taką samą stratą { SINCE($then_unchanged, form: "same") }: { $then_margin }.
    .lede-6 = { $subject } nadal prowadzi { WHERE($table) }: w { WEEK($week, form: "loc") } ({ DATES($week) }) ma { POINTS($score) }, o { $change } więcej { SINCE($since, form: "than") }; przewaga nad drugim miejscem ({ NAME($then_rival, form: "full") }, { $then_rival_score }) jest taka sama jak w każdym zestawieniu od { WEEK($then_steady, form: "gen") }: { $then_margin }.
    .lede-7 = Z wynikiem { POINTS($score, form: "gen") } w { WEEK($week, form: "loc") } ({ DATES($week) }), o { $change } wyższym { SINCE($since, form: "than") }, { $subject } pozostaje na czele { WHERE($table) }; drugie miejsce zajmuje { NAME($then_rival, form: "full") } z wynikiem { $then_rival_score } i taką samą stratą jak w każdym zestawieniu od { WEEK($then_steady, form: "gen") }: { $then_margin }.
gap-narrowed--rival-faster =
    .lede = Przewaga { NAME($leader, form: "gen") } zmalała z { $former_margin } do { POINTS($margin, form: "gen") }: { NAME($then_rival, form: "full") } na drugim miejscu poprawia { SINCE($since, form: "over") } wynik o { $then_rival_gain }, do { $rival_score }.
    .lede-2 = { $then_rival } poprawia { SINCE($since, form: "over") } wynik o { POINTS($then_rival_gain) }, do { $rival_score }, i na drugim miejscu zmniejsza stratę do { NAME($leader, form: "gen") } z { $former_margin } do { $margin }.
gap-nearly-closed--rival-faster =
    .lede = Przewaga { NAME($leader, form: "gen") } zmalała z { $former_margin } do { POINTS($margin, form: "gen") }: { NAME($then_rival, form: "full") } na drugim miejscu poprawia { SINCE($since, form: "over") } wynik o { $then_rival_gain }, do { $rival_score }. To przewaga mniejsza niż mediana wcześniejszych tygodniowych zmian wyniku lidera ({ $usual }).
    .lede-2 = { $then_rival } poprawia { SINCE($since, form: "over") } wynik o { POINTS($then_rival_gain) }, do { $rival_score }, i na drugim miejscu zmniejsza stratę do { NAME($leader, form: "gen") } z { $former_margin } do { $margin }; taka strata jest mniejsza niż mediana wcześniejszych tygodniowych zmian wyniku lidera ({ $usual }).
leader-new--leader-from-behind =
    .v1 = { $leader } obejmuje prowadzenie { WHERE($table) } z wynikiem { POINTS($score, form: "gen") }, zastępując na pierwszym miejscu { NAME($former, form: "acc") }; jeszcze w { WEEK($then_week, form: "loc") } wynik nowego lidera, { $then_score }, dawał dopiero { ORDINAL($then_place) } miejsce.
    .v2 = Nowym liderem { WHERE($table) } jest { NAME($leader, form: "full") } z wynikiem { POINTS($score, form: "gen") }, w { WEEK($then_week, form: "loc") } jeszcze na { ORDINAL($then_place, form: "loc") } miejscu ({ $then_score }); dotąd na czele: { $former }.
mover-gain--band-up =
    .v1 = Największą poprawę wyniku { WHERE($table) }, o { POINTS($change) }, do { $score }, notuje { NAME($entity, form: "full") } i awansuje z poziomu „{ $then_former_band }” na „{ $then_band }”.
    .v2 = { $entity } najbardziej { WHERE($table) } poprawia wynik, o { POINTS($change) }, do { $score }, i przechodzi z poziomu „{ $then_former_band }” na „{ $then_band }”.
mover-gain--band-regained =
    .v1 = Największą poprawę wyniku { WHERE($table) }, o { POINTS($change) }, do { $score }, notuje { NAME($entity, form: "full") } i wraca z poziomu „{ $then_former_band }” na „{ $then_band }”, w danych ostatnio osiągnięty w { WEEK($then_last, form: "loc") }.
    .v2 = { $entity } najbardziej { WHERE($table) } poprawia wynik, o { POINTS($change) }, do { $score }, i wraca z poziomu „{ $then_former_band }” na „{ $then_band }”; według danych to pierwszy raz od { WEEK($then_last, form: "gen") }.
mover-fall--band-down =
    .v1 = Największe pogorszenie { WHERE($table) }, o { POINTS($change) }, do { $score }, notuje { NAME($entity, form: "full") } i spada z poziomu „{ $then_former_band }” na „{ $then_band }”.
    .v2 = { $entity } najbardziej { WHERE($table) } pogarsza wynik, o { POINTS($change) }, do { $score }, i spada z poziomu „{ $then_former_band }” na „{ $then_band }”.
slide-at-least--band-down =
    .v1 = { $entity } notuje gorszy wynik co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu i spada z poziomu „{ $then_former_band }” na „{ $then_band }”.
    .v2 = Z poziomu „{ $then_former_band }” na „{ $then_band }” spada { NAME($entity, form: "full") }; wynik pogarsza się co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .v3 = { $entity } spada z poziomu „{ $then_former_band }” na „{ $then_band }” i jest wśród { COUNT($alike, form: "gen") } { KIND($table, form: "plural-gen") }, których wynik pogarsza się co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .v4 = { $entity } należy do { COUNT($alike, form: "gen") } { KIND($table, form: "plural-gen") }, których wynik pogarsza się co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu, a teraz spada z poziomu „{ $then_former_band }” na „{ $then_band }”.
    .v5 = { $entity } spada z poziomu „{ $then_former_band }” na „{ $then_band }”, a wynik, podobnie jak w przypadku { NAME($others, form: "gen") }, pogarsza się co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu.
    .v6 = Podobnie jak w przypadku { NAME($others, form: "gen") }, wynik { NAME($entity, form: "gen") } pogarsza się co najmniej { ORDINAL($weeks, form: "m") } tydzień z rzędu; teraz dochodzi do tego spadek z poziomu „{ $then_former_band }” na „{ $then_band }”.
mover-gain--mark-regained-by =
    .v1 = Największą poprawę wyniku { WHERE($table) }, o { POINTS($change) }, do { $score }, notuje { NAME($entity, form: "full") } i znów osiąga próg { POINTS($then_mark, form: "gen") }, według danych po raz pierwszy od { WEEK($then_last, form: "gen") }.
    .v2 = { $entity } najbardziej { WHERE($table) } poprawia wynik, o { POINTS($change) }, do { $score }, i wraca do progu { POINTS($then_mark, form: "gen") }, w danych ostatnio osiągniętego w { WEEK($then_last, form: "loc") }.
mover-gain--mark-reached-by =
    .v1 = Największą poprawę wyniku { WHERE($table) }, o { POINTS($change) }, do { $score }, notuje { NAME($entity, form: "full") } i osiąga próg { POINTS($then_mark, form: "gen") }, { SINCE($since, form: "was") } nieosiągnięty.
    .v2 = { $entity } najbardziej { WHERE($table) } poprawia wynik, o { POINTS($change) }, do { $score }, i dołącza do grona, które ma co najmniej { POINTS($then_mark) }, { SINCE($since, form: "was") } jeszcze poza nim.
mark-count-up--mark-short =
    .v1 = Co najmniej { POINTS($mark) } { $count ->
        [one] ma już { KIND($table, form: "one") }
        [2] mają już { KIND($table, form: "two") }
        [few] mają już { COUNT($count) }
       *[many] ma już { COUNT($count) }
    } z { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } ({ SINCE($since, form: "was") }: { DIGITS($former_count) }); { $then_count ->
        [one] wyjątek to
        [few] wyjątki to
       *[many] wyjątki to
    } { $then_entities }.
    .v2 = Próg { POINTS($mark, form: "gen") } { $count ->
        [one] osiąga { KIND($table, form: "one") }
        [2] osiągają { KIND($table, form: "two") }
        [few] osiągają { COUNT($count) }
       *[many] osiąga { COUNT($count) }
    } z { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") }, więcej { SINCE($since, form: "than") } ({ DIGITS($former_count) }); bez niego { $then_count ->
        [one] pozostaje
        [few] pozostają
       *[many] pozostają
    } tylko { $then_entities }.
table-moves--bottom-only-worse =
    .v1 = Z { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") } lepszy wynik { SINCE($since, form: "than") } { $better ->
        [one] ma { KIND($table, form: "one") }
        [2] mają { KIND($table, form: "two") }
        [few] mają { COUNT($better) }
       *[many] ma { COUNT($better) }
    }, gorszy – { $worse ->
        [one] { KIND($table, form: "one") }, z ostatniego miejsca tabeli
        [2] { KIND($table, form: "two") }, dokładnie te z końca tabeli
        [few] { COUNT($worse) }, dokładnie te z końca tabeli
       *[many] { COUNT($worse) }, dokładnie te z końca tabeli
    }.
    .v2 = Poprawa { SINCE($since, form: "over") } dotyczy { $better ->
        [0] zera
        [one] { KIND($table, form: "one-gen") }
        [few] { COUNT($better, form: "gen") }
       *[many] { COUNT($better, form: "gen") }
    } z { COUNT($total, form: "gen") } { KIND($table, form: "plural-gen") }, pogorszenie – { $worse ->
        [one] tylko ostatniego miejsca tabeli
        [few] dokładnie { COUNT($then_count, form: "gen") } ostatnich miejsc tabeli
       *[many] dokładnie { COUNT($then_count, form: "gen") } ostatnich miejsc tabeli
    }.
mark-reached-by--mark-count-up =
    .v1 = Próg { POINTS($mark, form: "gen") } { $count ->
        [one] osiąga
        [few] osiągają
       *[many] osiągają
    } teraz { $entities }; co najmniej tyle { $then_count ->
        [one] ma już { KIND($table, form: "one") }
        [2] mają już { KIND($table, form: "two") }
        [few] mają już { COUNT($then_count) }
       *[many] ma już { COUNT($then_count) }
    } z { COUNT($then_total, form: "gen") } { KIND($table, form: "plural-gen") } ({ SINCE($since, form: "was") }: { DIGITS($then_former_count) }).
    .v2 = Do grona z wynikiem co najmniej { POINTS($mark, form: "gen") } { $count ->
        [one] dołącza
        [few] dołączają
       *[many] dołączają
    } { $entities }: liczba takich { KIND($table, form: "plural-gen") } wzrosła { SINCE($since, form: "over") } z { $then_former_count ->
        [0] zera
        [one] { KIND($table, form: "one-gen") }
        [few] { COUNT($then_former_count, form: "gen") }
       *[many] { COUNT($then_former_count, form: "gen") }
    } do { $then_count ->
        [0] zera
        [one] { KIND($table, form: "one-gen") }
        [few] { COUNT($then_count, form: "gen") }
       *[many] { COUNT($then_count, form: "gen") }
    } (z { DIGITS($then_total) }).
mark-regained-by--mark-count-up =
    .v1 = Próg { POINTS($mark, form: "gen") } znów { $count ->
        [one] osiąga
        [few] osiągają
       *[many] osiągają
    } { $entities }; co najmniej tyle { $then_count ->
        [one] ma już { KIND($table, form: "one") }
        [2] mają już { KIND($table, form: "two") }
        [few] mają już { COUNT($then_count) }
       *[many] ma już { COUNT($then_count) }
    } z { COUNT($then_total, form: "gen") } { KIND($table, form: "plural-gen") } ({ SINCE($since, form: "was") }: { DIGITS($then_former_count) }).
    .v2 = Do grona z wynikiem co najmniej { POINTS($mark, form: "gen") } { $count ->
        [one] wraca
        [few] wracają
       *[many] wracają
    } { $entities }, według danych po raz pierwszy od { WEEK($last, form: "gen") }: liczba takich { KIND($table, form: "plural-gen") } wzrosła { SINCE($since, form: "over") } z { $then_former_count ->
        [0] zera
        [one] { KIND($table, form: "one-gen") }
        [few] { COUNT($then_former_count, form: "gen") }
       *[many] { COUNT($then_former_count, form: "gen") }
    } do { $then_count ->
        [0] zera
        [one] { KIND($table, form: "one-gen") }
        [few] { COUNT($then_count, form: "gen") }
       *[many] { COUNT($then_count, form: "gen") }
    } (z { DIGITS($then_total) }).
    .v3 = Próg { POINTS($mark, form: "gen") } znów { $count ->
        [one] osiąga
        [few] osiągają
       *[many] osiągają
    } { $entities }, według danych po raz pierwszy od { WEEK($last, form: "gen") }; co najmniej tyle { $then_count ->
        [one] ma już { KIND($table, form: "one") }
        [2] mają już { KIND($table, form: "two") }
        [few] mają już { COUNT($then_count) }
       *[many] ma już { COUNT($then_count) }
    } z { COUNT($then_total, form: "gen") } { KIND($table, form: "plural-gen") } ({ SINCE($since, form: "was") }: { DIGITS($then_former_count) }).
