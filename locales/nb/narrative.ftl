### Det scorepress sier på bokmål: én melding for hver slags faktum.
###
### Hver melding har ordlyder for de delene av saken faktumet kan stå i: .headline og .heading (presens, uten punktum),
### .lede (ingress), .caption (bildetekst) og .v1, .v2 … i brødteksten. De veksler fra uke til uke.
### En poengsum kan stige og likevel bli dårligere (der lavest er best): skriv «steg» om tallet, ikke «bedret seg».

## Sakens egen hovedperson

overall-up =
    .headline = { $subject } opp { POINTS($change) } til { $score }
    .headline-2 = { $subject } stiger til { POINTS($score) }
    .headline-3 = { $change } poeng opp for { $subject }
    .heading = { $subject } opp { POINTS($change) }
    .lede = { $subject } steg { POINTS($change) } i { $week } ({ DATES($week) }), til { $score }.
    .lede-2 = En oppgang på { POINTS($change) } ga { $subject } { $score } i { $week } ({ DATES($week) }).
    .lede-3 = I { $week } ({ DATES($week) }) sto { $subject } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }.
    .v1 = { $subject } steg { POINTS($change) } { SINCE($since, form: "from") }, til { $score }.
    .v2 = En oppgang på { POINTS($change) } ga { $subject } { $score }.
    .v3 = Med { POINTS($score) } har { $subject } { $change } mer { SINCE($since, form: "than") }.
overall-up-leading =
    .headline = { $subject } opp { POINTS($change) } og fortsatt først { WHERE($table) }
    .headline-2 = { $subject } holder førsteplassen og stiger til { $score }
    .headline-3 = Opp til { POINTS($score) }: { $subject } fortsatt på topp
    .heading = { $subject } opp { $change } og fortsatt først
    .lede = { $subject } steg { POINTS($change) } i { $week } ({ DATES($week) }) og er med { $score } fortsatt først { WHERE($table) }.
    .lede-2 = Med { POINTS($score) } i { $week } ({ DATES($week) }), { $change } mer { SINCE($since, form: "than") }, er { $subject } fortsatt først { WHERE($table) }.
    .lede-3 = Førsteplassen { WHERE($table) } gikk også i { $week } ({ DATES($week) }) til { $subject }, som steg { POINTS($change) } til { $score }.
    .v1 = { $subject } steg { POINTS($change) } { SINCE($since, form: "from") }, til { $score }, og er fortsatt først { WHERE($table) }.
    .v2 = Fortsatt først { WHERE($table) } er { $subject } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }.
overall-down =
    .headline = { $subject } ned { POINTS($change) } til { $score }
    .headline-2 = { $subject } faller til { POINTS($score) }
    .heading = { $subject } ned { POINTS($change) }
    .lede = { $subject } falt { POINTS($change) } i { $week } ({ DATES($week) }), til { $score }.
    .lede-2 = Et fall på { POINTS($change) } ga { $subject } { $score } i { $week } ({ DATES($week) }).
    .v1 = { $subject } falt { POINTS($change) } { SINCE($since, form: "from") }, til { $score }.
    .v2 = Et fall på { POINTS($change) } ga { $subject } { $score }.
    .v3 = Med { POINTS($score) } har { $subject } { $change } mindre { SINCE($since, form: "than") }.
overall-down-leading =
    .headline = { $subject } ned { POINTS($change) }, men fortsatt først { WHERE($table) }
    .headline-2 = { $subject } faller til { $score }, men holder førsteplassen
    .heading = { $subject } ned { $change }, men fortsatt først
    .lede = { $subject } falt { POINTS($change) } i { $week } ({ DATES($week) }), til { $score }, men er fortsatt først { WHERE($table) }.
    .lede-2 = Tross et fall på { POINTS($change) }, til { $score }, var { $subject } fortsatt først { WHERE($table) } i { $week } ({ DATES($week) }).
    .v1 = { $subject } falt { POINTS($change) } { SINCE($since, form: "from") }, til { $score }, men er fortsatt først { WHERE($table) }.
    .v2 = Tross et fall på { POINTS($change) }, til { $score }, er { $subject } fortsatt først { WHERE($table) }.
overall-unchanged =
    .headline = { $subject } uendret på { POINTS($score) }
    .headline-2 = Ingen endring for { $subject }: { POINTS($score) }
    .heading = { $subject } uendret på { $score }
    .lede = { $subject } sto uendret på { POINTS($score) } i { $week } ({ DATES($week) }).
    .lede-2 = I { $week } ({ DATES($week) }) sto { $subject } med { POINTS($score) }, nøyaktig { SINCE($since, form: "as") }.
    .v1 = { $subject } står med { POINTS($score) }, nøyaktig { SINCE($since, form: "as") }.
    .v2 = Det ble ingen endring for { $subject }, som står på { POINTS($score) }.
overall-unchanged-leading =
    .headline = { $subject } uendret på { $score } og fortsatt først { WHERE($table) }
    .headline-2 = { $subject } holder førsteplassen med { POINTS($score) }
    .heading = { $subject } uendret og fortsatt først
    .lede = { $subject } sto uendret på { POINTS($score) } i { $week } ({ DATES($week) }) og er fortsatt først { WHERE($table) }.
    .lede-2 = Fortsatt først { WHERE($table) } sto { $subject } i { $week } ({ DATES($week) }) med { POINTS($score) }, nøyaktig { SINCE($since, form: "as") }.
    .v1 = { $subject } står uendret på { POINTS($score) } og er fortsatt først { WHERE($table) }.
    .v2 = Med { POINTS($score) }, nøyaktig { SINCE($since, form: "as") }, er { $subject } fortsatt først { WHERE($table) }.
overall-nearly-unchanged =
    .headline = { $subject } praktisk talt uendret på { $score }
    .headline-2 = Knapt noen bevegelse for { $subject } på { $score }
    .heading = { $subject } praktisk talt uendret
    .lede = { $subject } sto praktisk talt uendret på { POINTS($score) } i { $week } ({ DATES($week) }).
    .lede-2 = I { $week } ({ DATES($week) }) sto { $subject } med { POINTS($score) }, praktisk talt { SINCE($since, form: "as") }.
    .v1 = { $subject } er praktisk talt uendret på { POINTS($score) }.
    .v2 = Med { POINTS($score) } står { $subject } praktisk talt { SINCE($since, form: "as") }.
overall-score =
    .headline = { $subject } på { POINTS($score) }
    .headline-2 = { POINTS($score) } til { $subject }
    .heading = { $subject } på { POINTS($score) }
    .lede = { $subject } fikk { POINTS($score) } i { $week } ({ DATES($week) }).
    .lede-2 = I { $week } ({ DATES($week) }) fikk { $subject } { $score } av { $max } poeng.
    .v1 = { $subject } har { POINTS($score) }.
    .v2 = { $subject } har { $score } av { $max } poeng.
overall-score-leading =
    .headline = { $subject } først { WHERE($table) } med { POINTS($score) }
    .headline-2 = { $subject } leder med { POINTS($score) }
    .heading = { $subject } først { WHERE($table) }
    .lede = { $subject } var først { WHERE($table) } i { $week } ({ DATES($week) }) med { POINTS($score) }.
    .lede-2 = Med { $score } av { $max } poeng var { $subject } først { WHERE($table) } i { $week } ({ DATES($week) }).
    .lede-3 = I { $week } ({ DATES($week) }) var { $subject } først { WHERE($table) } med { $score } av { $max } poeng.
    .v1 = { $subject } er først { WHERE($table) } med { POINTS($score) }.
    .v2 = Med { $score } av { $max } poeng er { $subject } først { WHERE($table) }.

## Førsteplassen

leader-kept =
    .heading = { $leader } fortsatt først { WHERE($table) }
    .heading-2 = { $leader } holder førsteplassen med { $score }
    .lede = { $leader } er fortsatt først { WHERE($table) } med { POINTS($score) }.
    .lede-2 = Førsteplassen { WHERE($table) } beholdes av { $leader } med { POINTS($score) }.
    .caption = { $leader } er fortsatt først { WHERE($table) } med { POINTS($score) }.
    .v1 = { $leader } er fortsatt først { WHERE($table) }, nå med { POINTS($score) }.
    .v2 = Førsteplassen { WHERE($table) } holdes av { $leader } med { POINTS($score) }.
    .v3 = Med { POINTS($score) } holder { $leader } på førsteplassen { WHERE($table) }.
leader-new =
    .headline = { $leader } overtar førsteplassen { WHERE($table) }
    .headline-2 = { $leader } ny på topp med { POINTS($score) }
    .heading = { $leader } overtar førsteplassen
    .heading-2 = { $leader } ny på topp med { $score }
    .lede = { $leader } har overtatt førsteplassen { WHERE($table) } etter { $former }, med { POINTS($score) }.
    .lede-2 = Ny på førsteplass { WHERE($table) } er { $leader } med { POINTS($score) }, etter { $former }.
    .caption = { $leader } er ny på førsteplass { WHERE($table) } med { POINTS($score) }.
    .caption-2 = { $leader } gikk fra { ORDINAL($former_place, form: "place") } til førsteplass { WHERE($table) } med { POINTS($score) }.
    .v1 = { $leader } overtar førsteplassen { WHERE($table) } etter { $former }, med { POINTS($score) }.
    .v2 = Ny på førsteplass { WHERE($table) } er { $leader } med { POINTS($score) }, etter { $former }.
    .v3 = Med { POINTS($score) } gikk { $leader } fra { ORDINAL($former_place, form: "place") } til førsteplass { WHERE($table) }, forbi { $passed }.
    .v4 = Ny på førsteplass { WHERE($table) } er { $leader }, som med { POINTS($score) } gikk opp fra { ORDINAL($former_place, form: "place") } og forbi { $passed }.
    .v5 = { $leader } overtar førsteplassen { WHERE($table) } med { POINTS($score) }, opp fra { ORDINAL($former_place, form: "place") } og forbi { $passed }.
leader-alone =
    .headline = { $leader } nå alene på førsteplass { WHERE($table) }
    .headline-2 = { $leader } river seg løs med { POINTS($score) }
    .heading = { $leader } nå alene på topp
    .lede = { $leader } er nå alene på førsteplass { WHERE($table) } med { POINTS($score) }; { SINCE($since, form: "was") } var den delt med { $others }.
    .lede-2 = Med { POINTS($score) } deler { $leader } ikke lenger førsteplassen { WHERE($table) } med { $others }.
    .caption = { $leader } er nå alene på førsteplass { WHERE($table) } med { POINTS($score) }.
    .v1 = { $leader } er nå alene på førsteplass { WHERE($table) } med { POINTS($score) }; { SINCE($since, form: "was") } var den delt med { $others }.
    .v2 = Med { POINTS($score) } deler { $leader } ikke lenger førsteplassen { WHERE($table) } med { $others }.
leader-shared-new =
    .headline = { $leaders } deler nå førsteplassen
    .headline-2 = { $leaders } likt på topp med { $score }
    .heading = { $leaders } deler førsteplassen
    .lede = { $leaders } deler nå førsteplassen { WHERE($table) }, alle på { POINTS($score) }.
    .lede-2 = Førsteplassen { WHERE($table) } deles nå av { $leaders }, likt på { POINTS($score) }.
    .v1 = { $leaders } deler nå førsteplassen { WHERE($table) }, likt på { POINTS($score) }.
    .v2 = Førsteplassen { WHERE($table) } deles nå av { $leaders }, likt på { POINTS($score) }.
leader-shared-kept =
    .heading = { $leaders } deler fortsatt førsteplassen
    .lede = { $leaders } deler fortsatt førsteplassen { WHERE($table) }, likt på { POINTS($score) }.
    .lede-2 = Førsteplassen { WHERE($table) } deles fortsatt av { $leaders }, likt på { POINTS($score) }.
    .v1 = { $leaders } deler fortsatt førsteplassen { WHERE($table) }, likt på { POINTS($score) }.
    .v2 = Førsteplassen { WHERE($table) } deles fortsatt av { $leaders }, likt på { POINTS($score) }.
leader-state =
    .headline = { $leader } først { WHERE($table) } med { POINTS($score) }
    .headline-2 = { $leader } leder med { POINTS($score) }
    .heading = { $leader } først { WHERE($table) }
    .heading-2 = { $leader } leder med { $score }
    .lede = { $leader } er først { WHERE($table) } med { POINTS($score) }.
    .lede-2 = Først { WHERE($table) } er { $leader } med { POINTS($score) }.
    .caption = { $leader } er først { WHERE($table) } med { POINTS($score) }.
    .v1 = { $leader } er først { WHERE($table) } med { POINTS($score) }.
    .v2 = Først { WHERE($table) } er { $leader } med { POINTS($score) }.
    .v3 = Med { POINTS($score) } er { $leader } først { WHERE($table) }.
leader-shared-state =
    .headline = { $leaders } deler førsteplassen på { $score }
    .headline-2 = { $leaders } likt på topp
    .heading = { $leaders } deler førsteplassen
    .lede = { $leaders } deler førsteplassen { WHERE($table) }, likt på { POINTS($score) }.
    .lede-2 = Førsteplassen { WHERE($table) } deles av { $leaders }, likt på { POINTS($score) }.
    .v1 = { $leaders } deler førsteplassen { WHERE($table) }, likt på { POINTS($score) }.
    .v2 = Førsteplassen { WHERE($table) } deles av { $leaders }, likt på { POINTS($score) }.

lead-streak =
    .lede = { $leader } har nå ledet { COUNTED($weeks, "week") } på rad.
    .lede-2 = Det er { COUNTED($weeks, "week") } på rad på førsteplass for { $leader }.
    .v1 = { $leader } har nå ledet { COUNTED($weeks, "week") } på rad.
    .v2 = Det var { ORDINAL($weeks) } uke på rad at { $leader } lå først.
lead-streak-at-least =
    .lede = { $leader } har ledet hver uke siden { $first } eller enda lenger.
    .lede-2 = Førsteplassen har tilhørt { $leader } hver uke i hvert fall siden { $first }.
    .v1 = { $leader } har ledet hver uke, i hvert fall siden { $first }.
    .v2 = I hvert fall siden { $first } har { $leader } ligget først hver uke.
    .v3 = Det er minst { COUNTED($weeks, "week") } på rad på førsteplass for { $leader }.

## Forspranget til andreplassen

margin-one =
    .lede = Nummer to er { $rival }, { POINTS($margin) } bak på { $rival_score }.
    .lede-2 = { $rival } følger på andreplass, { POINTS($margin) } bak på { $rival_score }.
    .v1 = { $rival } er nummer to, { POINTS($margin) } bak på { $rival_score }.
    .v2 = Forspranget til { $rival } på andreplass ({ $rival_score }) er { POINTS($margin) }.
    .v3 = Nummer to er { $rival } med { $rival_score }, { POINTS($margin) } bak.
margin-level =
    .lede = { $rivals } deler andreplassen på { $rival_score }, { POINTS($margin) } bak.
    .lede-2 = Andreplassen deles av { $rivals }, likt på { $rival_score } og { POINTS($margin) } bak.
    .v1 = { $rivals } deler andreplassen på { $rival_score }, { POINTS($margin) } bak.
    .v2 = Andreplassen deles av { $rivals }, likt på { $rival_score } og { POINTS($margin) } bak.
followers =
    .v1 = { $second } er nummer to med { POINTS($second_score) }, { $margin } bak lederen, og { $third } nummer tre med { $third_score }.
    .v2 = Nummer to er { $second } med { POINTS($second_score) }, { $margin } fra toppen, og nummer tre { $third } med { $third_score }.
    .v3 = På andreplass følger { $second } med { POINTS($second_score) }, { $margin } bak lederen; { $third } er nummer tre med { $third_score }.
gap-narrowed =
    .headline = { $leader } fortsatt først, men forspranget krymper til { POINTS($margin) }
    .headline-2 = Forspranget til { $leader } ned fra { $former_margin } til { POINTS($margin) }
    .heading = Forspranget krymper til { POINTS($margin) }
    .lede = For { $leader } har forspranget til { $rivals } krympet fra { $former_margin } til { POINTS($margin) }.
    .lede-2 = { $leader } har sett forspranget krympe fra { $former_margin } til { POINTS($margin) }, med { $rivals } som nummer to på { $rival_score }.
    .v1 = For { $leader } har forspranget til { $rivals } krympet fra { $former_margin } til { POINTS($margin) }.
    .v2 = Forspranget til { $rivals } på andreplass ({ $rival_score }) er { POINTS($margin) }, mot { $former_margin } { SINCE($since, form: "was") }.
gap-widened =
    .headline = { $leader } øker forspranget til { POINTS($margin) }
    .headline-2 = Forspranget til { $leader } opp fra { $former_margin } til { POINTS($margin) }
    .heading = Forspranget øker til { POINTS($margin) }
    .lede = { $leader } har økt forspranget til { $rivals } fra { $former_margin } til { POINTS($margin) }.
    .lede-2 = Forspranget til { $rivals } på andreplass ({ $rival_score }) har økt fra { $former_margin } til { POINTS($margin) }.
    .v1 = { $leader } har økt forspranget til { $rivals } fra { $former_margin } til { POINTS($margin) }.
    .v2 = Forspranget til { $rivals } på andreplass ({ $rival_score }) er { POINTS($margin) }, mot { $former_margin } { SINCE($since, form: "was") }.
gap-nearly-closed =
    .headline = { $leader } bare { POINTS($margin) } foran { $rivals }
    .headline-2 = Bare { POINTS($margin) } skiller { $leader } fra { $rivals }
    .heading = Forspranget nede i { POINTS($margin) }
    .lede = { $leader } har sett forspranget til { $rivals } krympe fra { $former_margin } til { POINTS($margin) }, ikke mer enn den egne poengsummen pleier å endre seg på en uke ({ $usual }).
    .lede-2 = For { $leader } har forspranget til { $rivals } krympet fra { $former_margin } til { POINTS($margin) }, ikke mer enn den egne poengsummen pleier å endre seg på en uke ({ $usual }).
    .v1 = { $leader } er bare { POINTS($margin) } foran { $rivals }, mot { $former_margin } { SINCE($since, form: "was") }: ikke mer enn den egne poengsummen pleier å endre seg på en uke ({ $usual }).
    .v2 = Forspranget til { $rivals } er nede fra { $former_margin } i { POINTS($margin) }, ikke mer enn { $leader } pleier å endre seg på en uke ({ $usual }).
rival-within-reach =
    .lede = { $leader } er { POINTS($margin) } foran { $rivals }, ikke mer enn den egne poengsummen pleier å endre seg på en uke ({ $usual }).
    .lede-2 = Forspranget til { $rivals } på { $rival_score } er { POINTS($margin) }, ikke mer enn { $leader } pleier å endre seg på en uke ({ $usual }).
    .v1 = { $leader } er { POINTS($margin) } foran { $rivals }, ikke mer enn den egne poengsummen pleier å endre seg på en uke ({ $usual }).
    .v2 = Forspranget til { $rivals } på { $rival_score } er { POINTS($margin) }, ikke mer enn { $leader } pleier å endre seg på en uke.

## Plassen til sakens egen hovedperson

place-up =
    .headline = { $subject } klatrer til { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } opp { COUNTED($places, "place") } til { ORDINAL($place, form: "place") }
    .heading = { $subject } opp til { ORDINAL($place, form: "place") }
    .lede = { $subject } klatret { COUNTED($places, "place") } { WHERE($table) }, fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }.
    .lede-2 = Fra { ORDINAL($former_place, form: "place") } { WHERE($table) } gikk { $subject } opp til { ORDINAL($place, form: "place") }.
    .v1 = { $subject } klatret { COUNTED($places, "place") } { WHERE($table) }, fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }.
    .v2 = Fra { ORDINAL($former_place, form: "place") } { WHERE($table) } gikk { $subject } opp til { ORDINAL($place, form: "place") }.
place-down =
    .headline = { $subject } faller til { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } ned { COUNTED($places, "place") } til { ORDINAL($place, form: "place") }
    .heading = { $subject } ned til { ORDINAL($place, form: "place") }
    .lede = { $subject } falt { COUNTED($places, "place") } { WHERE($table) }, fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }.
    .lede-2 = Fra { ORDINAL($former_place, form: "place") } { WHERE($table) } falt { $subject } til { ORDINAL($place, form: "place") }.
    .v1 = { $subject } falt { COUNTED($places, "place") } { WHERE($table) }, fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }.
    .v2 = Fra { ORDINAL($former_place, form: "place") } { WHERE($table) } falt { $subject } til { ORDINAL($place, form: "place") }.
lead-lost =
    .headline = { $subject } mister førsteplassen til { $leaders }
    .headline-2 = { $leaders } på topp, { $subject } ned på { ORDINAL($place, form: "place") }
    .heading = { $subject } mister førsteplassen
    .lede = { $subject } har mistet førsteplassen { WHERE($table) } og ligger på { ORDINAL($place, form: "place") }, { POINTS($gap) } bak { $leaders }.
    .lede-2 = Førsteplassen { WHERE($table) } har gått fra { $subject }, nå på { ORDINAL($place, form: "place") }, til { $leaders }, { POINTS($gap) } foran på { $leader_score }.
    .v1 = { $subject } har mistet førsteplassen { WHERE($table) } og ligger på { ORDINAL($place, form: "place") }, { POINTS($gap) } bak { $leaders }.
    .v2 = Førsteplassen { WHERE($table) } har gått fra { $subject }, nå på { ORDINAL($place, form: "place") }, til { $leaders }, { POINTS($gap) } foran på { $leader_score }.
place-kept =
    .lede = { $subject } holder { ORDINAL($place, form: "definite-place") } { WHERE($table) }.
    .lede-2 = Som før ligger { $subject } på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { $subject } holder { ORDINAL($place, form: "definite-place") } { WHERE($table) }.
    .v2 = Dermed ligger { $subject } på { ORDINAL($place, form: "place") } { WHERE($table) }, { SINCE($since, form: "as") }.
place-shared =
    .lede = { $subject } deler { ORDINAL($place, form: "definite-place") } { WHERE($table) } med { $others }.
    .lede-2 = Likt med { $others } ligger { $subject } på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { $subject } deler { ORDINAL($place, form: "definite-place") } { WHERE($table) } med { $others }.
    .v2 = Likt med { $others } ligger { $subject } på { ORDINAL($place, form: "place") } { WHERE($table) }.
place-state =
    .lede = { $subject } ligger på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = Det gir { $subject } { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { $subject } ligger på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = Det gir { $subject } { ORDINAL($place, form: "place") } { WHERE($table) }.
behind-next =
    .lede = { $subject } er { POINTS($gap) } bak { $rivals }, nærmest foran på { $rival_score }.
    .lede-2 = Opp til { $rivals }, nærmest foran på { $rival_score }, mangler { $subject } { POINTS($gap) }.
    .v1 = { $subject } er { POINTS($gap) } bak { $rivals }, nærmest foran på { $rival_score }.
    .v2 = Opp til { $rivals }, nærmest foran på { $rival_score }, mangler { $subject } { POINTS($gap) }.
overtook =
    .v1 = { $subject } gikk forbi { $passed }.
    .v2 = På vei opp gikk { $subject } forbi { $passed }.
overtaken-by =
    .headline = { $subject } passert av { $rivals }
    .headline-2 = { $rivals } forbi { $subject }
    .lede = { $subject } ble { WHERE($table) } passert av { $rivals }.
    .lede-2 = Forbi { $subject } { WHERE($table) } gikk { $rivals }.
    .v1 = { $subject } ble passert av { $rivals }.
    .v2 = Forbi { $subject } gikk { $rivals }.

## Runde merker

mark-reached =
    .headline = { $subject } når { $mark } poeng
    .headline-2 = { $subject } passerer { $mark }-poengsmerket
    .heading = { $subject } når { $mark } poeng
    .lede = { $subject } har nå nådd { $mark } poeng.
    .lede-2 = Med { POINTS($score) } har { $subject } nådd { $mark }-poengsmerket.
    .v1 = { $subject } har nå nådd { $mark } poeng.
    .v2 = Med { POINTS($score) } har { $subject } nådd { $mark }-poengsmerket.
mark-lost =
    .headline = { $subject } når ikke lenger { $mark } poeng
    .headline-2 = { $subject } mister { $mark }-poengsmerket
    .heading = { $subject } når ikke lenger { $mark } poeng
    .lede = { $subject } når ikke lenger opp til { $mark }-poengsmerket.
    .lede-2 = Med { POINTS($score) } kommer { $subject } ikke lenger opp til { $mark }-poengsmerket.
    .v1 = { $subject } når ikke lenger opp til { $mark }-poengsmerket.
    .v2 = Med { POINTS($score) } kommer { $subject } ikke lenger opp til { $mark }-poengsmerket.
sole-at-mark-new =
    .headline = { $subject } som eneste { KIND($table) } på { $mark } poeng
    .headline-2 = Bare { $subject } når { $mark } poeng
    .heading = Bare { $subject } når { $mark } poeng
    .lede = { $subject } er nå eneste { KIND($table) } som har nådd { $mark } poeng.
    .lede-2 = Nå har bare { $subject } nådd { $mark }-poengsmerket.
    .v1 = { $subject } er nå eneste { KIND($table) } som har nådd { $mark } poeng.
    .v2 = Nå har bare { $subject } nådd { $mark }-poengsmerket.
sole-at-mark-still =
    .heading = { $subject } fortsatt alene over { $above }
    .heading-2 = { $subject } fortsatt alene på { $mark } poeng
    .lede = { $subject } er fortsatt eneste { KIND($table) } over { $above } poeng.
    .lede-2 = { $subject } er fortsatt eneste { KIND($table) } som har nådd { $mark } poeng.
    .lede-3 = Ingen annen { KIND($table) } har nådd { $mark } poeng.
    .lede-4 = Fortsatt er ingen annen { KIND($table) } over { $above } poeng.
    .v1 = { $subject } er fortsatt eneste { KIND($table) } over { $above } poeng.
    .v2 = { $subject } er fortsatt eneste { KIND($table) } som har nådd { $mark } poeng.
    .v3 = Fortsatt har ingen annen { KIND($table) } nådd { $mark } poeng.
    .v4 = Over { $above } poeng er det fortsatt ingen annen { KIND($table) }.
sole-at-mark =
    .heading = { $subject } alene over { $above }
    .heading-2 = { $subject } alene på { $mark } poeng
    .lede = { $subject } er eneste { KIND($table) } over { $above } poeng.
    .lede-2 = { $subject } er eneste { KIND($table) } som har nådd { $mark } poeng.
    .lede-3 = Ingen annen { KIND($table) } har nådd { $mark } poeng.
    .lede-4 = Ingen annen { KIND($table) } er over { $above } poeng.
    .v1 = { $subject } er eneste { KIND($table) } over { $above } poeng.
    .v2 = { $subject } er eneste { KIND($table) } som har nådd { $mark } poeng.
    .v3 = Ingen annen { KIND($table) } har nådd { $mark } poeng.
    .v4 = Ingen annen { KIND($table) } er over { $above } poeng.
mark-joined =
    .headline = { $subject } ikke lenger alene på { $mark } poeng
    .headline-2 = { $newcomers } når { $mark } poeng, som { $subject }
    .heading = { $subject } ikke lenger alene på { $mark } poeng
    .lede = { $subject } er ikke lenger eneste { KIND($table) } på { $mark } poeng: også { $newcomers } er der nå.
    .lede-2 = På { $mark } poeng har { $subject } nå fått selskap av { $newcomers }.
    .v1 = { $subject } er ikke lenger eneste { KIND($table) } på { $mark } poeng: også { $newcomers } er der nå.
    .v2 = På { $mark } poeng har { $subject } nå fått selskap av { $newcomers }.
mark-count-up =
    .v1 = Nå har { COUNT($count) } av { COUNTED($total, $table) } nådd { $mark } poeng, mot { COUNT($former_count) } { SINCE($since, form: "was") }.
    .v2 = Av { COUNTED($total, $table) } har nå { COUNT($count) } nådd { $mark } poeng, opp fra { COUNT($former_count) }.
mark-count-down =
    .v1 = Nå er { $count ->
        [0] ingen
       *[other] { COUNT($count) }
    } av { COUNTED($total, $table) } på { $mark } poeng, mot { COUNT($former_count) } { SINCE($since, form: "was") }.
    .v2 = Av { COUNTED($total, $table) } når nå { $count ->
        [0] ingen
       *[other] { COUNT($count) }
    } opp til { $mark } poeng, ned fra { COUNT($former_count) }.
mark-count =
    .v1 = I alt har { COUNT($count) } av { COUNTED($total, $table) } nådd { $mark } poeng.
    .v2 = Av { COUNTED($total, $table) } har { COUNT($count) } nådd { $mark } poeng.

## Oppgang og nedgang på rad

rise-streak =
    .lede = { $subject } har steget { COUNTED($weeks, "week") } på rad.
    .lede-2 = Det var { ORDINAL($weeks) } uke på rad med oppgang for { $subject }.
    .v1 = { $subject } har steget { COUNTED($weeks, "week") } på rad.
    .v2 = Det var { ORDINAL($weeks) } uke på rad med oppgang for { $subject }.
rise-streak-at-least =
    .lede = { $subject } har steget minst { COUNTED($weeks, "week") } på rad.
    .lede-2 = Minst { COUNTED($weeks, "week") } på rad har { $subject } nå steget.
    .v1 = { $subject } har steget minst { COUNTED($weeks, "week") } på rad.
    .v2 = Minst { COUNTED($weeks, "week") } på rad har { $subject } nå steget.
fall-streak =
    .headline = { $subject } faller { COUNTED($weeks, "week") } på rad
    .headline-2 = { COUNTED($weeks, "week") } på rad med fall for { $subject }
    .lede = { $subject } har falt { COUNTED($weeks, "week") } på rad.
    .lede-2 = Det var { ORDINAL($weeks) } uke på rad med fall for { $subject }.
    .v1 = { $subject } har falt { COUNTED($weeks, "week") } på rad.
    .v2 = Det var { ORDINAL($weeks) } uke på rad med fall for { $subject }.
fall-streak-at-least =
    .headline = { $subject } faller minst { COUNTED($weeks, "week") } på rad
    .headline-2 = Minst { COUNTED($weeks, "week") } på rad med fall for { $subject }
    .lede = { $subject } har falt minst { COUNTED($weeks, "week") } på rad.
    .lede-2 = Minst { COUNTED($weeks, "week") } på rad har { $subject } nå falt.
    .v1 = { $subject } har falt minst { COUNTED($weeks, "week") } på rad.
    .v2 = Minst { COUNTED($weeks, "week") } på rad har { $subject } nå falt.
change-range-rises =
    .v1 = De siste { COUNT($weeks) } ukene har oppgangen ligget mellom { $low } og { POINTS($high) } i uken.
    .v2 = I hver av de siste { COUNT($weeks) } ukene steg poengsummen, minst { $low } og mest { POINTS($high) }.
change-range-falls =
    .v1 = De siste { COUNT($weeks) } ukene har nedgangen ligget mellom { $low } og { POINTS($high) } i uken.
    .v2 = I hver av de siste { COUNT($weeks) } ukene falt poengsummen, minst { $low } og mest { POINTS($high) }.
change-range-mixed =
    .v1 = De siste { COUNT($weeks) } ukene har ukens endring ligget mellom et fall på { $fall } og en oppgang på { POINTS($rise) }.
    .v2 = I løpet av { COUNTED($weeks, "week") } har { $subject } opplevd alt fra et fall på { $fall } til en oppgang på { POINTS($rise) } i uken.

## De største bevegelsene

mover-both =
    .headline = { $entity } klatrer { COUNTED($places, "place") } til { ORDINAL($place, form: "place") }
    .headline-2 = { $entity } fram { POINTS($change) } og { COUNTED($places, "place") }
    .heading = { $entity } klatrer { COUNTED($places, "place") } til { ORDINAL($place, form: "place") }
    .heading-2 = { $entity } bykser fram til { ORDINAL($place, form: "place") }
    .v1 = { $entity } gikk mest fram, både i poeng og i plasser: { POINTS($change) } bedre { SINCE($since, form: "than") }, på { $score }, og opp fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }.
    .v2 = Det største framskrittet { WHERE($table) } sto { $entity } for, både i poeng ({ $change } bedre) og i plasser: fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }, på { $score }.
    .v3 = Ingen { WHERE($table) } gikk så mye fram { SINCE($since, form: "from") }, verken i poeng eller plasser, som { $entity }: { $change } til { $score }, og fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }.
mover-new-leader =
    .v1 = Ingen { WHERE($table) } gikk mer fram { SINCE($since, form: "from") }: { $entity } er { POINTS($change) } bedre.
    .v2 = Med { POINTS($change) } var framgangen { SINCE($since, form: "from") } også den største { WHERE($table) } for { $entity }.
mover-gain =
    .heading = { $entity } går mest fram
    .heading-2 = Størst framgang for { $entity }
    .v1 = { $entity } gikk mest fram i poeng, { $change } til { $score }.
    .v2 = Den største framgangen { WHERE($table) }, { POINTS($change) }, brakte { $entity } til { $score }.
    .v3 = Ingen { WHERE($table) } gikk mer fram i poeng enn { $entity }, { $change } bedre på { $score }.
mover-gain-shared =
    .v1 = { $entities } gikk mest fram, { POINTS($change) } hver.
    .v2 = Størst framgang, { POINTS($change) } hver, hadde { $entities }.
mover-climb =
    .heading = { $entity } klatrer { COUNTED($places, "place") }
    .heading-2 = { $entity } fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }
    .v1 = { $entity } klatret flest plasser, { COUNT($places) }: { POINTS($change) } bedre på { $score } ga et løft fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }.
    .v2 = Lengst klatret { $entity }, { COUNTED($places, "place") } fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }, { POINTS($change) } bedre på { $score }.
mover-fall =
    .heading = { $entity } går mest tilbake
    .heading-2 = Størst tilbakegang for { $entity }
    .v1 = { $entity } gikk mest tilbake, { POINTS($change) } til { $score }.
    .v2 = Den største tilbakegangen { WHERE($table) } hadde { $entity }: { POINTS($change) }, til { $score }.
    .v3 = Ingen gikk mer tilbake enn { $entity }, som er { POINTS($change) } dårligere på { $score }.
mover-fall-shared =
    .v1 = { $entities } gikk mest tilbake, { POINTS($change) } hver.
    .v2 = Størst tilbakegang, { POINTS($change) } hver, hadde { $entities }.

## Grupper

band-up =
    .heading = { $entity } opp i gruppen «{ $band }»
    .heading-2 = { $entity } nå i gruppen «{ $band }»
    .v1 = { $entity } rykket opp fra gruppen «{ $former_band }» til «{ $band }».
    .v2 = { $entity } er nå i gruppen «{ $band }», opp fra «{ $former_band }».
    .group = Opp i en bedre gruppe rykket { $items }.
    .item = { $entity } (fra «{ $former_band }» til «{ $band }»)
band-down =
    .heading = { $entity } ned i gruppen «{ $band }»
    .heading-2 = { $entity } ikke lenger i gruppen «{ $former_band }»
    .v1 = { $entity } falt fra gruppen «{ $former_band }» til «{ $band }».
    .v2 = { $entity } er ikke lenger i gruppen «{ $former_band }», men i «{ $band }».
    .group = Ned i en dårligere gruppe falt { $items }.
    .item = { $entity } (fra «{ $former_band }» til «{ $band }»)
band-top =
    .v1 = Gruppen «{ $band }», fra { $from } poeng, har { $count ->
        [one] ett medlem
       *[other] { COUNT($count) } medlemmer
    }: { $members }.
    .v2 = I gruppen «{ $band }» er { COUNTED($count, $table) }: { $members }.
band-middle =
    .v1 = Gruppen «{ $band }», fra { $from } til under { $to } poeng, har { $count ->
        [one] ett medlem
       *[other] { COUNT($count) } medlemmer
    }: { $members }.
    .v2 = I gruppen «{ $band }» er { COUNTED($count, $table) }: { $members }.
band-last =
    .v1 = I gruppen «{ $band }», under { $to } poeng, er { COUNT($count) }: { $members }.
    .v2 = I gruppen «{ $band }» er { COUNTED($count, $table) }: { $members }.
band-many =
    .v1 = I gruppen «{ $band }» er { COUNT($count) } av { COUNTED($total, $table) }.
    .v2 = Av { COUNTED($total, $table) } er { COUNT($count) } i gruppen «{ $band }».
band-empty =
    .v1 = Ingen er i gruppen «{ $band }».
    .v2 = Gruppen «{ $band }» står tom.

## Hvor mange som gikk hvilken vei

components-all-up =
    .heading = Alle { COUNT($total) } delindekser stiger
    .lede = Alle { COUNT($total) } delindekser steg.
    .lede-2 = Det var oppgang i alle { COUNT($total) } delindekser.
    .v1 = Alle { COUNT($total) } delindekser steg { SINCE($since, form: "from") }.
    .v2 = Det var oppgang i alle { COUNT($total) } delindekser { SINCE($since, form: "from") }.
components-up =
    .heading = { COUNT($up) } av { COUNT($total) } delindekser stiger
    .lede = { COUNT($up) } av { COUNT($total) } delindekser steg, og ingen falt.
    .lede-2 = Av { COUNT($total) } delindekser steg { COUNT($up) }, og ingen falt.
    .v1 = { COUNT($up) } av { COUNT($total) } delindekser steg { SINCE($since, form: "from") }, og ingen falt.
    .v2 = Av { COUNT($total) } delindekser steg { COUNT($up) } { SINCE($since, form: "from") }, og ingen falt.
components-mixed =
    .heading = { COUNT($up) } delindekser stiger, { COUNT($down) } faller
    .lede = { COUNT($up) } av { COUNT($total) } delindekser steg, mens { COUNT($down) } falt.
    .lede-2 = Av { COUNT($total) } delindekser steg { COUNT($up) }, mens { COUNT($down) } falt.
    .v1 = { COUNT($up) } av { COUNT($total) } delindekser steg { SINCE($since, form: "from") }, { $same ->
        [0] mens { COUNT($down) } falt
       *[other] { COUNT($down) } falt og { COUNT($same) } sto stille
    }.
    .v2 = Av { COUNT($total) } delindekser steg { COUNT($up) } { SINCE($since, form: "from") }, mens { COUNT($down) } falt.
components-down =
    .heading = { COUNT($down) } av { COUNT($total) } delindekser faller
    .lede = { COUNT($down) } av { COUNT($total) } delindekser falt, og ingen steg.
    .lede-2 = Av { COUNT($total) } delindekser falt { COUNT($down) }, og ingen steg.
    .v1 = { COUNT($down) } av { COUNT($total) } delindekser falt { SINCE($since, form: "from") }, og ingen steg.
    .v2 = Av { COUNT($total) } delindekser falt { COUNT($down) } { SINCE($since, form: "from") }, og ingen steg.
components-all-down =
    .heading = Alle { COUNT($total) } delindekser faller
    .lede = Alle { COUNT($total) } delindekser falt.
    .lede-2 = Det var nedgang i alle { COUNT($total) } delindekser.
    .v1 = Alle { COUNT($total) } delindekser falt { SINCE($since, form: "from") }.
    .v2 = Det var nedgang i alle { COUNT($total) } delindekser { SINCE($since, form: "from") }.
components-unchanged =
    .heading = Ingen endring i delindeksene
    .lede = Ingen av de { COUNT($total) } delindeksene endret seg.
    .lede-2 = Alle { COUNT($total) } delindekser sto stille.
    .v1 = Ingen av de { COUNT($total) } delindeksene endret seg { SINCE($since, form: "from") }.
    .v2 = Alle { COUNT($total) } delindekser står nøyaktig { SINCE($since, form: "as") }.
table-moves =
    .heading = { COUNT($better) } går fram, { COUNT($worse) } tilbake
    .v1 = Av { COUNTED($total, $table) } gikk { COUNT($better) } fram og { COUNT($worse) } tilbake { SINCE($since, form: "from") }.
    .v2 = Mens { COUNT($worse) } av { COUNTED($total, $table) } gikk tilbake { SINCE($since, form: "from") }, gikk { COUNT($better) } fram.
table-none-worse =
    .heading = Ingen går tilbake { WHERE($table) }
    .v1 = { $same ->
        [0] Alle { COUNTED($total, $table) } gikk fram { SINCE($since, form: "from") }.
       *[other] Av { COUNTED($total, $table) } gikk { COUNT($better) } fram { SINCE($since, form: "from") }, og ingen gikk tilbake.
    }
    .v2 = Ingen { WHERE($table) } gikk tilbake { SINCE($since, form: "from") }; { $same ->
        [0] alle { COUNT($total) }
       *[other] { COUNT($better) } av { COUNT($total) }
    } gikk fram.
table-none-better =
    .heading = Ingen går fram { WHERE($table) }
    .v1 = { $same ->
        [0] Alle { COUNTED($total, $table) } gikk tilbake { SINCE($since, form: "from") }.
       *[other] Av { COUNTED($total, $table) } gikk { COUNT($worse) } tilbake { SINCE($since, form: "from") }, og ingen gikk fram.
    }
    .v2 = Ingen { WHERE($table) } gikk fram { SINCE($since, form: "from") }; { $same ->
        [0] alle { COUNT($total) }
       *[other] { COUNT($worse) } av { COUNT($total) }
    } gikk tilbake.

## Delindeksene

component-maximum-reached =
    .headline = { $subject } når full poengsum for { $component }
    .headline-2 = Full pott til { $subject } for { $component }
    .heading = Full pott for { $component }
    .lede = { $subject } nådde full poengsum for { $component }: { POINTS($max) }.
    .lede-2 = For { $component } har { $subject } nå alle { POINTS($max) }.
    .v1 = { $component } nådde maksimum på { POINTS($max) }.
    .v2 = For { $component } har { $subject } nå alle { POINTS($max) }.
component-most-up =
    .heading = { $component } opp { $change }
    .heading-2 = { $component } opp mest
    .v1 = { $component } steg mest, { POINTS($change) } til { $value } av { $max } ({ $share }).
    .v2 = Den største oppgangen hadde { $component }: { POINTS($change) }, til { $value } av { $max } ({ $share }).
    .v3 = { $component } steg mest, { POINTS($change) } til { $value }.
    .v4 = Den største oppgangen hadde { $component }: { POINTS($change) }, til { $value }.
component-up =
    .v1 = { $component } steg { POINTS($change) } til { $value } av { $max } ({ $share }).
    .v2 = Det var en oppgang på { POINTS($change) } for { $component }, til { $value } av { $max } ({ $share }).
    .v3 = { $component } steg { POINTS($change) } til { $value }.
    .group = Det var oppgang for { $items }.
    .item = { $component } (opp { $change } til { $value } av { $max }, { $share })
    .item-2 = { $component } (opp { $change } til { $value })
component-most-down =
    .heading = { $component } ned { $change }
    .heading-2 = { $component } ned mest
    .v1 = { $component } falt mest, { POINTS($change) } til { $value } av { $max } ({ $share }).
    .v2 = Den største nedgangen hadde { $component }: { POINTS($change) }, til { $value } av { $max } ({ $share }).
    .v3 = { $component } falt mest, { POINTS($change) } til { $value }.
component-down =
    .v1 = { $component } falt { POINTS($change) } til { $value } av { $max } ({ $share }).
    .v2 = Det var en nedgang på { POINTS($change) } for { $component }, til { $value } av { $max } ({ $share }).
    .v3 = { $component } falt { POINTS($change) } til { $value }.
    .group = Det var nedgang for { $items }.
    .item = { $component } (ned { $change } til { $value } av { $max }, { $share })
    .item-2 = { $component } (ned { $change } til { $value })
component-unchanged =
    .v1 = { $component } sto uendret på { $value } av { $max } ({ $share }).
    .v2 = Det var ingen endring for { $component }, på { $value } av { $max } ({ $share }).
    .v3 = { $component } sto uendret på { POINTS($value) }.
    .group = Uendret sto { $items }.
    .item = { $component } ({ $value } av { $max }, { $share })
    .item-2 = { $component } ({ $value })
component-value =
    .v1 = { $component } ga { $value } av { $max } poeng ({ $share }).
    .v2 = For { $component } ble det { $value } av { $max } poeng ({ $share }).
    .v3 = { $component } ga { POINTS($value) }.
    .group = Delindeksene står slik: { $items }.
    .item = { $component } { $value } av { $max } ({ $share })
    .item-2 = { $component } { $value }
component-at-maximum =
    .v1 = For { $component } er det ikke mer å hente: maksimum på { POINTS($max) } er nådd.
    .v2 = Det er ikke mer å hente på { $component }, som står på maksimum, { POINTS($max) }.
    .group = På maksimum, uten mer å hente, står { $items }.
    .item = { $component } ({ $max })
component-near-maximum =
    .v1 = For { $component } er det bare { POINTS($short) } igjen til maksimum på { $max }.
    .v2 = Lite gjenstår å hente på { $component }, { POINTS($short) } under maksimum på { $max }.
    .group = Nær maksimum, med lite mer å hente, er { $items }.
    .item = { $component } ({ $short } under { $max })

## Det som er å hente

potential-most =
    .v1 = Mest er å hente på { $component }, med { $value } av { $max } poeng ({ $share }): Ved { PERCENT($goal) } ville { $subject } fått { POINTS($gain) } mer, alt annet likt.
    .v2 = Størst rom for forbedring er det i { $component }, nå på { $value } av { $max } poeng ({ $share }). Nås { PERCENT($goal) } der, gir det { $subject } { POINTS($gain) } mer, alt annet likt.
potential-shared =
    .v1 = Mest er å hente på { $components }: Hver av dem ville ved { PERCENT($goal) } av maksimum gitt { $subject } { POINTS($gain) } mer, alt annet likt.
    .v2 = Størst rom for forbedring er det i { $components }, { POINTS($gain) } i hver om { $subject } kom opp i { PERCENT($goal) } av maksimum, alt annet likt.
potential-lead =
    .v1 = Forspranget ville da økt fra { $margin } til { POINTS($margin_then) }, om ingen andre rørte seg.
    .v2 = Om ingen andre rørte seg, ville det økt forspranget fra { $margin } til { POINTS($margin_then) }.

## Avstander

spread =
    .v1 = De { COUNT($count) } beste { GROUP($table) } er innenfor { POINTS($spread) }.
    .v2 = Fra første til siste av de { COUNT($count) } beste { GROUP($table) } er det { POINTS($spread) }.
spread-narrower =
    .heading = De { COUNT($count) } beste nærmere hverandre
    .v1 = De { COUNT($count) } beste { GROUP($table) } er innenfor { POINTS($spread) }, tettere { SINCE($since, form: "than") } ({ $former_spread }).
    .v2 = De { COUNT($count) } beste { GROUP($table) } har rykket nærmere hverandre: { POINTS($spread) } fra første til siste, mot { $former_spread } { SINCE($since, form: "was") }.
spread-wider =
    .v1 = De { COUNT($count) } beste { GROUP($table) } er innenfor { POINTS($spread) }, mer spredt { SINCE($since, form: "than") } ({ $former_spread }).
    .v2 = De { COUNT($count) } beste { GROUP($table) } har kommet lenger fra hverandre: { POINTS($spread) } fra første til siste, mot { $former_spread } { SINCE($since, form: "was") }.
group-gap =
    .v1 = I snitt ligger de { COUNT($bottom) } siste { POINTS($gap) } bak de { COUNT($top) } første.
    .v2 = Snittet av de { COUNT($bottom) } siste { GROUP($table) } er { POINTS($gap) } bak snittet av de { COUNT($top) } første.
group-gap-narrower =
    .heading = Mindre avstand mellom topp og bunn
    .v1 = I snitt ligger de { COUNT($bottom) } siste { POINTS($gap) } bak de { COUNT($top) } første, mindre { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = Snittet av de { COUNT($bottom) } siste { GROUP($table) } er { POINTS($gap) } bak snittet av de { COUNT($top) } første; avstanden har krympet fra { $former_gap }.
group-gap-wider =
    .heading = Større avstand mellom topp og bunn
    .v1 = I snitt ligger de { COUNT($bottom) } siste { POINTS($gap) } bak de { COUNT($top) } første, mer { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = Snittet av de { COUNT($bottom) } siste { GROUP($table) } er { POINTS($gap) } bak snittet av de { COUNT($top) } første; avstanden har økt fra { $former_gap }.

## Mål

target-component-open =
    .v1 = { $owner } tar sikte på { $reach } poeng for { $component } innen utgangen av { $deadline }; fra { $value } mangler { $need }, i snitt minst { POINTS($pace) } i uken.
    .v2 = Målet for { $component } er { $reach } poeng innen utgangen av { $deadline }; fra { $value } mangler { $need }, i snitt minst { POINTS($pace) } i uken.
target-component-hard =
    .v1 = { $owner } tar sikte på { $reach } poeng for { $component } innen utgangen av { $deadline }. Fra { $value } krever det i snitt minst { POINTS($pace) } i uken, mer enn i noen uke hittil i tallene (høyst { $best }).
    .v2 = Målet for { $component } er { $reach } poeng innen utgangen av { $deadline }. Fra { $value } krever det i snitt minst { POINTS($pace) } i uken, mer enn i noen uke hittil i tallene (høyst { $best }).
target-component-reached =
    .v1 = Målet om { $reach } poeng for { $component } er nådd.
    .v2 = { $owner } har nådd målet om { $reach } poeng for { $component }.
target-component-missed =
    .v1 = Målet om { $reach } poeng for { $component } innen utgangen av { $deadline } er ikke nådd: Fra { $value } mangler { POINTS($need) }.
    .v2 = { $owner } har ikke nådd målet om { $reach } poeng for { $component } innen utgangen av { $deadline }: Fra { $value } mangler { POINTS($need) }.
target-entity-open =
    .v1 = { $owner } tar sikte på { $reach } poeng for { $entity } innen utgangen av { $deadline }; fra { $value } mangler { $need }, i snitt minst { POINTS($pace) } i uken.
    .v2 = Målet for { $entity } er { $reach } poeng innen utgangen av { $deadline }; fra { $value } mangler { $need }, i snitt minst { POINTS($pace) } i uken.
target-entity-hard =
    .v1 = { $owner } tar sikte på { $reach } poeng for { $entity } innen utgangen av { $deadline }. Fra { $value } krever det i snitt minst { POINTS($pace) } i uken, mer enn i noen uke hittil i tallene (høyst { $best }).
    .v2 = Målet for { $entity } er { $reach } poeng innen utgangen av { $deadline }. Fra { $value } krever det i snitt minst { POINTS($pace) } i uken, mer enn i noen uke hittil i tallene (høyst { $best }).
target-entity-reached =
    .v1 = { $entity } har nådd målet om { $reach } poeng.
    .v2 = Målet om { $reach } poeng for { $entity } er nådd.
target-entity-missed =
    .v1 = { $entity } har ikke nådd målet om { $reach } poeng innen utgangen av { $deadline }: Fra { $value } mangler { POINTS($need) }.
    .v2 = Målet om { $reach } poeng for { $entity } innen utgangen av { $deadline } er ikke nådd: Fra { $value } mangler { POINTS($need) }.
target-group-open =
    .v1 = { $owner } vil ha de { COUNT($count) } { GROUP($table) } opp i { $reach } poeng innen utgangen av { $deadline }; så langt er { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } i mål, og den som er lengst unna, på { $lowest }, mangler { $need }.
    .v2 = Innen utgangen av { $deadline } skal de { COUNT($count) } { GROUP($table) } nå { $reach } poeng; så langt er { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } i mål, og den som er lengst unna, på { $lowest }, mangler { $need }.
target-group-reached =
    .v1 = Målet om { $reach } poeng er nådd av alle de { COUNT($count) } { GROUP($table) }.
    .v2 = Alle de { COUNT($count) } { GROUP($table) } har nådd målet om { $reach } poeng.
target-group-missed =
    .v1 = Målet om { $reach } poeng for de { COUNT($count) } { GROUP($table) } innen utgangen av { $deadline } er ikke nådd: { $there ->
        [0] Ingen
       *[other] { COUNT($there) }
    } kom i mål, og den som er lengst unna, på { $lowest }, mangler { $need }.
    .v2 = Av de { COUNT($count) } { GROUP($table) } nådde { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } målet om { $reach } poeng innen utgangen av { $deadline }; den som er lengst unna, på { $lowest }, mangler { $need }.
target-bottom-open =
    .v1 = { $owner } vil ha de { COUNT($count) } { GROUP($table) } som lå sist da målet ble satt, opp i { $reach } poeng innen utgangen av { $deadline }; så langt er { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } i mål, og den som er lengst unna, på { $lowest }, mangler { $need }.
    .v2 = Innen utgangen av { $deadline } skal de { COUNT($count) } { GROUP($table) } som lå sist da målet ble satt, nå { $reach } poeng; så langt er { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } i mål, og den som er lengst unna, på { $lowest }, mangler { $need }.
target-bottom-reached =
    .v1 = Målet om { $reach } poeng er nådd av alle de { COUNT($count) } { GROUP($table) } som lå sist da det ble satt.
    .v2 = Alle de { COUNT($count) } { GROUP($table) } som lå sist da målet ble satt, har nådd { $reach } poeng.
target-bottom-missed =
    .v1 = Målet om { $reach } poeng innen utgangen av { $deadline } for de { COUNT($count) } { GROUP($table) } som lå sist da det ble satt, er ikke nådd: { $there ->
        [0] Ingen
       *[other] { COUNT($there) }
    } kom i mål, og den som er lengst unna, på { $lowest }, mangler { $need }.
    .v2 = Av de { COUNT($count) } { GROUP($table) } som lå sist da målet ble satt, nådde { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } { $reach } poeng innen utgangen av { $deadline }; den som er lengst unna, på { $lowest }, mangler { $need }.

## Redaksjonens egne ord

note =
    .v1 = { $text }
note-action =
    .v1 = { $text }
note-quote =
    .v1 = { $speaker } sier: «{ $text }»
note-quote-titled =
    .v1 = { $speaker }, { $title }, sier: «{ $text }»
