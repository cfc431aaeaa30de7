### Det scorepress sier på bokmål: én melding for hver slags faktum.
###
### Hver melding har ordlyder for de delene av saken faktumet kan stå i: .headline og .heading (presens, uten punktum),
### .lede (ingress), .caption (bildetekst) og .v1, .v2 … i brødteksten. De veksler fra uke til uke.
### En poengsum kan stige og likevel bli dårligere (der lavest er best): skriv «steg» om tallet, ikke «bedret seg».

## Sakens egen hovedperson

overall-up =
    .headline = { $subject } opp { POINTS($change) } til { $score }
    .headline-2 = { $subject } stiger til { POINTS($score) }
    .headline-3 = Poengsummen til { $subject } opp { $change } til { $score }
    .heading = { $subject } opp { POINTS($change) }
    .lede = { $subject } steg { POINTS($change) } { SINCE($since, form: "from") } og sto med { $score } i { $week } ({ DATES($week) }).
    .lede-2 = En oppgang på { POINTS($change) } { SINCE($since, form: "from") } ga { $subject } { $score } i { $week } ({ DATES($week) }).
    .lede-3 = I { $week } ({ DATES($week) }) sto { $subject } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }.
    .v1 = { $subject } steg { POINTS($change) } til { $score } { SINCE($since, form: "over") }.
    .v2 = En oppgang på { POINTS($change) } { SINCE($since, form: "from") } ga { $subject } { $score }.
    .v3 = Med { POINTS($score) } har { $subject } { $change } mer { SINCE($since, form: "than") }.
overall-up-leading =
    .headline = { $subject } opp { POINTS($change) } og fortsatt først { WHERE($table) }
    .headline-2 = { $subject } holder førsteplassen og stiger til { $score }
    .headline-3 = Opp til { POINTS($score) }: { $subject } fortsatt på topp
    .headline-4 = { $subject } stiger { POINTS($change) } og beholder førsteplassen
    .heading = { $subject } opp { $change } og fortsatt først
    .lede = { $subject } var fortsatt først { WHERE($table) } i { $week } ({ DATES($week) }) og nådde { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }.
    .lede-2 = Med { POINTS($score) } i { $week } ({ DATES($week) }), { $change } mer { SINCE($since, form: "than") }, er { $subject } fortsatt først { WHERE($table) }.
    .lede-3 = Førsteplassen { WHERE($table) } gikk også i { $week } ({ DATES($week) }) til { $subject }, som steg { POINTS($change) } til { $score } { SINCE($since, form: "over") }.
    .lede-4 = I { $week } ({ DATES($week) }) beholdt { $subject } førsteplassen { WHERE($table) } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }.
    .lede-5 = { $subject } er fortsatt først { WHERE($table) } og fikk i { $week } ({ DATES($week) }) { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }.
    .v1 = { $subject } steg { POINTS($change) } til { $score } { SINCE($since, form: "over") } og er fortsatt først { WHERE($table) }.
    .v2 = Fortsatt først { WHERE($table) } er { $subject } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }.
    .v3 = Med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }, beholder { $subject } førsteplassen { WHERE($table) }.
    .v4 = Førsteplassen { WHERE($table) } tilhører fortsatt { $subject }, som steg { POINTS($change) } til { $score } { SINCE($since, form: "over") }.
    .v5 = { $subject } er fortsatt først { WHERE($table) } og har nå { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }.
overall-down =
    .headline = { $subject } ned { POINTS($change) } til { $score }
    .headline-2 = { $subject } faller til { POINTS($score) }
    .heading = { $subject } ned { POINTS($change) }
    .lede = { $subject } falt { POINTS($change) } { SINCE($since, form: "from") } og sto med { $score } i { $week } ({ DATES($week) }).
    .lede-2 = Etter et fall på { POINTS($change) } { SINCE($since, form: "from") } sto { $subject } med { $score } i { $week } ({ DATES($week) }).
    .v1 = { $subject } falt { POINTS($change) } til { $score } { SINCE($since, form: "over") }.
    .v2 = Etter et fall på { POINTS($change) } { SINCE($since, form: "from") } står { $subject } med { $score }.
    .v3 = Med { POINTS($score) } har { $subject } { $change } mindre { SINCE($since, form: "than") }.
overall-down-leading =
    .headline = { $subject } ned { POINTS($change) } og fortsatt først { WHERE($table) }
    .headline-2 = { $subject } faller til { $score } og holder førsteplassen
    .headline-3 = { $subject } fortsatt på topp tross nedgang til { $score }
    .heading = { $subject } ned { $change } og fortsatt først
    .lede = { $subject } falt { POINTS($change) } til { $score } { SINCE($since, form: "over") } og var fortsatt først { WHERE($table) } i { $week } ({ DATES($week) }).
    .lede-2 = Med { POINTS($score) } i { $week } ({ DATES($week) }), { $change } mindre { SINCE($since, form: "than") }, er { $subject } fortsatt først { WHERE($table) }.
    .lede-3 = I { $week } ({ DATES($week) }) beholdt { $subject } førsteplassen { WHERE($table) }, men falt { POINTS($change) } til { $score } { SINCE($since, form: "over") }.
    .v1 = { $subject } falt { POINTS($change) } til { $score } { SINCE($since, form: "over") } og er fortsatt først { WHERE($table) }.
    .v2 = Med { POINTS($score) }, { $change } mindre { SINCE($since, form: "than") }, er { $subject } fortsatt først { WHERE($table) }.
    .v3 = Førsteplassen { WHERE($table) } tilhører fortsatt { $subject }, som falt { POINTS($change) } til { $score } { SINCE($since, form: "over") }.
    .v4 = { $subject } beholder førsteplassen { WHERE($table) }, men har med { POINTS($score) } { $change } mindre { SINCE($since, form: "than") }.
overall-unchanged =
    .headline = { $subject } uendret på { POINTS($score) }
    .headline-2 = Ingen endring for { $subject }, som står på { POINTS($score) }
    .heading = { $subject } uendret på { $score }
    .lede = { $subject } sto uendret på { POINTS($score) } i { $week } ({ DATES($week) }).
    .lede-2 = I { $week } ({ DATES($week) }) sto { $subject } med { POINTS($score) }, nøyaktig { SINCE($since, form: "as") }.
    .v1 = { $subject } står med { POINTS($score) }, nøyaktig { SINCE($since, form: "as") }.
    .v2 = { $subject } endret seg ikke og står på { POINTS($score) }.
overall-unchanged-leading =
    .headline = { $subject } uendret på { $score } og fortsatt først { WHERE($table) }
    .headline-2 = { $subject } holder førsteplassen med { POINTS($score) }
    .heading = { $subject } uendret og fortsatt først
    .lede = { $subject } sto uendret på { POINTS($score) } i { $week } ({ DATES($week) }) og er fortsatt først { WHERE($table) }.
    .lede-2 = Med { POINTS($score) } i { $week } ({ DATES($week) }), nøyaktig { SINCE($since, form: "as") }, er { $subject } fortsatt først { WHERE($table) }.
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
    .lede-2 = På førsteplass { WHERE($table) } ligger fortsatt { $leader } med { POINTS($score) }.
    .lede-3 = Øverst { WHERE($table) } ligger fortsatt { $leader }, nå med { POINTS($score) }.
    .caption = { $leader } er fortsatt først { WHERE($table) } med { POINTS($score) }.
    .v1 = { $leader } er fortsatt først { WHERE($table) }, nå med { POINTS($score) }.
    .v2 = På førsteplass { WHERE($table) } ligger fortsatt { $leader } med { POINTS($score) }.
    .v3 = Med { POINTS($score) } beholder { $leader } førsteplassen { WHERE($table) }.
    .v4 = Øverst { WHERE($table) } ligger fortsatt { $leader }, nå med { POINTS($score) }.
    .v5 = Førsteplassen { WHERE($table) } tilhører fortsatt { $leader }, nå med { POINTS($score) }.
leader-new =
    .headline = { $leader } overtar førsteplassen { WHERE($table) }
    .headline-2 = { $leader } til topps { WHERE($table) }
    .headline-3 = Ny på førsteplass { WHERE($table) }: { $leader }
    .heading = { $leader } overtar førsteplassen
    .heading-2 = { $leader } ny nummer én
    .lede = Ny leder { WHERE($table) } er { $leader }, som med { POINTS($score) } har tatt over førsteplassen fra { $former }.
    .lede-2 = { $leader } har overtatt førsteplassen { WHERE($table) } etter { $former }, med { POINTS($score) }.
    .lede-3 = { $leader } har med { POINTS($score) } tatt over førsteplassen { WHERE($table) } fra { $former }.
    .caption = { $leader } er ny på førsteplass { WHERE($table) } med { POINTS($score) }.
    .caption-2 = { $leader } rykket opp fra { ORDINAL($former_place, form: "place") } og leder nå { WHERE($table) }.
    .v1 = { $leader } overtar førsteplassen { WHERE($table) } etter { $former }, med { POINTS($score) }.
    .v2 = Ny på førsteplass { WHERE($table) } er { $leader } med { POINTS($score) }, etter { $former }.
    .v3 = Med { POINTS($score) } rykket { $leader } opp fra { ORDINAL($former_place, form: "place") } til førsteplass { WHERE($table) }, forbi { $passed }.
    .v4 = Ny på førsteplass { WHERE($table) } er { $leader }, som med { POINTS($score) } gikk opp fra { ORDINAL($former_place, form: "place") } og forbi { $passed }.
    .v5 = { $leader } overtar førsteplassen { WHERE($table) } med { POINTS($score) }, opp fra { ORDINAL($former_place, form: "place") } og forbi { $passed }.
    .v6 = Førsteplassen { WHERE($table) } har gått til { $leader }, som med { POINTS($score) } rykket opp fra { ORDINAL($former_place, form: "place") } og forbi { $passed }.
    .again = { $leader } gikk fra { ORDINAL($former_place, form: "place") } til topps med { POINTS($score) }, forbi { $passed }.
    .again-2 = Med { POINTS($score) } rykket { $leader } opp fra { ORDINAL($former_place, form: "place") }, forbi { $passed }.
    .again-3 = { $leader } passerte { $passed } og gikk med { POINTS($score) } fra { ORDINAL($former_place, form: "place") } til topps.
    .heading-3 = { $leader } til topps
leader-back =
    .headline = { $leader } tilbake på førsteplass { WHERE($table) }
    .headline-2 = { $leader } tar tilbake førsteplassen med { POINTS($score) }
    .heading = { $leader } tilbake på topp
    .heading-2 = { $leader } tar tilbake førsteplassen
    .lede = { WHERE($table) } har { $leader } med { POINTS($score) } tatt tilbake førsteplassen fra { $former }.
    .lede-2 = { WHERE($table) } har { $leader } med { POINTS($score) } tatt tilbake førsteplassen fra { $former } og leder for første gang siden { $last }.
    .lede-3 = { $leader } leder { WHERE($table) } for første gang siden { $last } og har med { POINTS($score) } tatt tilbake førsteplassen fra { $former }.
    .caption = { $leader } er tilbake på førsteplass { WHERE($table) } med { POINTS($score) }.
    .caption-2 = Med { POINTS($score) } leder { $leader } igjen { WHERE($table) }.
    .v1 = { WHERE($table) } har { $leader } med { POINTS($score) } tatt tilbake førsteplassen fra { $former }.
    .v2 = { $leader } har med { POINTS($score) } tatt tilbake førsteplassen { WHERE($table) } fra { $former } og leder for første gang siden { $last }.
    .v3 = Med { POINTS($score) } rykket { $leader } opp fra { ORDINAL($former_place, form: "place") } og tilbake til førsteplassen { WHERE($table) }, forbi { $passed }.
    .v4 = Med { POINTS($score) } rykket { $leader } opp fra { ORDINAL($former_place, form: "place") }, forbi { $passed }, og leder { WHERE($table) } for første gang siden { $last }.
    .v5 = { $leader } passerte { $passed }, gikk fra { ORDINAL($former_place, form: "place") } til topps med { POINTS($score) } og leder { WHERE($table) } for første gang siden { $last }.
    .again = { $leader } rykket opp fra { ORDINAL($former_place, form: "place") }, forbi { $passed }.
    .again-2 = { $leader } passerte { $passed } og gikk fra { ORDINAL($former_place, form: "place") } tilbake til topps.
    .again-3 = Fra { ORDINAL($former_place, form: "place") } gikk { $leader } forbi { $passed }.
leader-alone =
    .headline = { $leader } nå alene på førsteplass { WHERE($table) }
    .headline-2 = { $leader } alene på topp med { POINTS($score) }
    .heading = { $leader } nå alene på topp
    .lede = { $leader } er nå alene på førsteplass { WHERE($table) } med { POINTS($score) }; { SINCE($since, form: "was") } var den delt med { $others }.
    .lede-2 = { $leader } deler ikke lenger førsteplassen { WHERE($table) } med { $others }, men er alene på topp med { POINTS($score) }.
    .caption = { $leader } er nå alene på førsteplass { WHERE($table) } med { POINTS($score) }.
    .v1 = { $leader } er nå alene på førsteplass { WHERE($table) } med { POINTS($score) }; { SINCE($since, form: "was") } var den delt med { $others }.
    .v2 = { $leader } deler ikke lenger førsteplassen { WHERE($table) } med { $others }, men er alene på topp med { POINTS($score) }.
leader-shared-new =
    .headline = { $leaders } deler nå førsteplassen
    .headline-2 = { $leaders } likt på topp med { $score }
    .heading = { $leaders } deler førsteplassen
    .lede = { $leaders } står likt på { POINTS($score) } og deler nå førsteplassen { WHERE($table) }.
    .lede-2 = Førsteplassen { WHERE($table) } deles nå av { $leaders }, likt på { POINTS($score) }.
    .v1 = { $leaders } deler nå førsteplassen { WHERE($table) }, likt på { POINTS($score) }.
    .v2 = Førsteplassen { WHERE($table) } deles nå av { $leaders }, likt på { POINTS($score) }.
leader-shared-kept =
    .heading = { $leaders } deler fortsatt førsteplassen
    .lede = { $leaders } står likt på { POINTS($score) } og deler fortsatt førsteplassen { WHERE($table) }.
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
    .v4 = Førsteplassen { WHERE($table) } tilhører { $leader } med { POINTS($score) }.
leader-shared-state =
    .headline = { $leaders } deler førsteplassen på { $score }
    .headline-2 = { $leaders } likt på topp
    .heading = { $leaders } deler førsteplassen
    .lede = { $leaders } står likt på { POINTS($score) } og deler førsteplassen { WHERE($table) }.
    .lede-2 = Førsteplassen { WHERE($table) } deles av { $leaders }, likt på { POINTS($score) }.
    .v1 = { $leaders } deler førsteplassen { WHERE($table) }, likt på { POINTS($score) }.
    .v2 = Førsteplassen { WHERE($table) } deles av { $leaders }, likt på { POINTS($score) }.

leader-from-behind =
    .heading = { $leader } fra { ORDINAL($place, form: "place") } til topps siden { $week }
    .heading-2 = { $leader } til topps, opp fra { ORDINAL($place, form: "place") } i { $week }
    .v1 = Så sent som i { $week } lå { $leader } på { ORDINAL($place, form: "place") } med { POINTS($score) }.
    .v2 = I { $week } var { $leader } fortsatt på { ORDINAL($place, form: "place") }, med { POINTS($score) }.
    .v3 = Med { POINTS($score) } lå { $leader } på { ORDINAL($place, form: "place") } så sent som i { $week }.
lead-streak =
    .lede = { $leader } har nå ledet { COUNTED($weeks, "week") } på rad.
    .lede-2 = For { ORDINAL($weeks) } uke på rad ligger { $leader } på førsteplass.
    .v1 = { $leader } har nå ledet { COUNTED($weeks, "week") } på rad.
    .v2 = For { ORDINAL($weeks) } uke på rad ligger { $leader } først.
lead-streak-at-least =
    .lede = { $leader } har ledet hver uke i hvert fall siden { $first }.
    .lede-2 = Førsteplassen har tilhørt { $leader } hver uke i hvert fall siden { $first }.
    .v1 = { $leader } har ledet hver uke i hvert fall siden { $first }.
    .v2 = I hvert fall siden { $first } har { $leader } ligget først hver uke.
    .v3 = { $leader } har ligget først i minst { COUNTED($weeks, "week") } på rad.
    .v4 = Førsteplassen har tilhørt { $leader } i minst { COUNTED($weeks, "week") } på rad.

## Forspranget til andreplassen

margin-one =
    .lede = Nummer to er { $rival } med { POINTS($rival_score) }, { $margin } bak lederen.
    .lede-2 = { $rival } følger på andreplass med { POINTS($rival_score) }, { $margin } bak lederen.
    .lede-3 = På andreplass ligger { $rival } med { POINTS($rival_score) }, { $margin } bak lederen.
    .lede-4 = Forspranget ned til { $rival } på andreplass ({ $rival_score }) er { POINTS($margin) }.
    .v1 = { $rival } er nummer to med { POINTS($rival_score) }, { $margin } bak lederen.
    .v2 = Forspranget ned til { $rival } på andreplass ({ $rival_score }) er { POINTS($margin) }.
    .v3 = Nummer to er { $rival } med { POINTS($rival_score) }, { $margin } bak lederen.
    .lede-5 = Forspranget ned til { $rival } på andreplass ({ $rival_score }) er det samme { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .lede-6 = { $rival } på andreplass ({ $rival_score }) er nøyaktig like langt bak { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .v4 = Forspranget ned til { $rival } på andreplass ({ $rival_score }) er det samme { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .v5 = { $rival } på andreplass ({ $rival_score }) er nøyaktig like langt bak { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .v6 = På andreplass ligger { $rival } med { POINTS($rival_score) }, { $margin } bak lederen.
    .lede-7 = Forspranget ned til { $rival } på andreplass ({ $rival_score }) har vært { POINTS($margin) } i hver måling siden { $steady }.
    .lede-8 = { $rival } på andreplass ({ $rival_score }) har ligget nøyaktig { POINTS($margin) } bak i hver måling siden { $steady }.
    .v7 = Forspranget ned til { $rival } på andreplass ({ $rival_score }) er { POINTS($margin) }, som i hver måling siden { $steady }.
    .v8 = { $rival } på andreplass ({ $rival_score }) har ligget nøyaktig { POINTS($margin) } bak i hver måling siden { $steady }.
margin-level =
    .lede = { NAME($rivals, form: "name") } deler andreplassen med { POINTS($rival_score) } hver, { $margin } bak lederen.
    .lede-2 = Andreplassen deles av { NAME($rivals, form: "name") } med { POINTS($rival_score) } hver, { $margin } bak lederen.
    .v1 = { $rivals } deler andreplassen med { POINTS($rival_score) } hver, { $margin } bak lederen.
    .v2 = Andreplassen deles av { $rivals } med { POINTS($rival_score) } hver, { $margin } bak lederen.
followers =
    .v1 = { $second } er nummer to med { POINTS($second_score) }, { $margin } bak lederen, og { $third } nummer tre med { $third_score }.
    .v2 = Nummer to er { $second } med { POINTS($second_score) }, { $margin } fra toppen, og nummer tre er { $third } med { $third_score }.
    .v3 = Andreplassen går til { $second } med { POINTS($second_score) }, { $margin } bak lederen, og tredjeplassen til { $third } med { $third_score }.
    .v4 = På andreplass følger { $second } med { POINTS($second_score) }, { $margin } bak lederen; { $third } er nummer tre med { $third_score }.
    .v5 = Nærmest lederen er { $second }, { $margin } bak med { POINTS($second_score) }; tredjeplassen har { $third } med { $third_score }.
    .v6 = { $second } ligger på andreplass, { POINTS($margin) } bak med { $second_score }, foran { $third } med { $third_score }.
    .v7 = Bak lederen følger { $second }, { POINTS($margin) } unna med { $second_score }, og deretter { $third } med { $third_score }.
next-in-line =
    .v1 = På { ORDINAL($place, form: "place") } ligger { $next } med { POINTS($score) }, { $gap } bak lederen.
    .v2 = { $next } har { POINTS($score) } og ligger på { ORDINAL($place, form: "place") } { WHERE($table) }, { $gap } bak lederen.
    .v3 = Til { $next }, med { POINTS($score) }, går { ORDINAL($place, form: "definite-place") }, { $gap } bak lederen.
    .v4 = Med { POINTS($score) } er { $next } { ORDINAL($place, form: "number") } { WHERE($table) }, { $gap } bak lederen.
    .v5 = { ORDINAL($place, form: "number") } { WHERE($table) } er { $next } med { POINTS($score) }, { $gap } bak lederen.
gap-narrowed =
    .headline = { $leader } fortsatt først, nå med { POINTS($margin) } mot { $former_margin } { SINCE($since, form: "was") }
    .headline-2 = Forspranget til { $leader } krymper fra { $former_margin } til { POINTS($margin) }
    .headline-3 = Tettere i toppen: { $leader } nå { POINTS($margin) } foran { $rivals }
    .headline-4 = { $rivals } tar innpå: { $leader } leder nå med { POINTS($margin) }
    .heading = { $leader } leder med { POINTS($margin) }, mot { $former_margin }
    .heading-2 = { $leader } fortsatt først, men med mindre forsprang
    .heading-3 = Mindre forsprang for { $leader }
    .lede = { $leader } har nå { POINTS($margin) } ned til { $rivals } på andreplass ({ $rival_score }), mot { $former_margin } { SINCE($since, form: "was") }.
    .lede-2 = { $leader } leder nå med { POINTS($margin) }, mot { $former_margin } { SINCE($since, form: "was") }; på andreplass følger { $rivals } med { $rival_score }.
    .lede-3 = { $rivals } på andreplass ({ $rival_score }) er nå { POINTS($margin) } bak { $leader }, mot { $former_margin } { SINCE($since, form: "was") }.
    .lede-4 = Mellom { NAME($leader, form: "name") } og { $rivals } på andreplass ({ $rival_score }) er det nå { POINTS($margin) }, ned fra { $former_margin } { SINCE($since, form: "was") }.
    .v1 = { $leader } leder nå med { POINTS($margin) }, mot { $former_margin } { SINCE($since, form: "was") }; på andreplass følger { $rivals } med { $rival_score }.
    .v2 = På andreplass følger { $rivals } med { POINTS($rival_score) }, { $margin } bak lederen, mot { $former_margin } { SINCE($since, form: "was") }.
    .v3 = { $leader } har nå { POINTS($margin) } ned til { $rivals } på andreplass ({ $rival_score }), mot { $former_margin } { SINCE($since, form: "was") }.
    .v4 = Mellom { NAME($leader, form: "name") } og { $rivals } på andreplass ({ $rival_score }) er det nå { POINTS($margin) }, ned fra { $former_margin } { SINCE($since, form: "was") }.
    .lede-5 = { $leader } leder fortsatt, men forspranget ned til { $rivals } på andreplass ({ $rival_score }) er nå { POINTS($margin) }, mot { $former_margin } { SINCE($since, form: "was") }.
    .v5 = Forspranget ned til { $rivals } på andreplass ({ $rival_score }) er nå { POINTS($margin) }, ned fra { $former_margin } { SINCE($since, form: "was") }.
gap-widened =
    .headline = { $leader } øker forspranget til { POINTS($margin) }
    .headline-2 = { $leader } utvider forspranget fra { $former_margin } til { POINTS($margin) }
    .headline-3 = Forspranget vokser: { $leader } nå { POINTS($margin) } foran { $rivals }
    .heading = { $leader } øker forspranget til { POINTS($margin) }
    .heading-2 = Større forsprang for { $leader }
    .heading-3 = { $leader } nå { POINTS($margin) } foran
    .lede = { $leader } har økt forspranget fra { $former_margin } til { POINTS($margin) }; på andreplass følger { $rivals } med { $rival_score }.
    .lede-2 = { $leader } har nå { POINTS($margin) } ned til { $rivals } på andreplass ({ $rival_score }), opp fra { $former_margin } { SINCE($since, form: "was") }.
    .lede-3 = Avstanden mellom { NAME($leader, form: "name") } og { $rivals } på andreplass ({ $rival_score }) har økt fra { $former_margin } til { POINTS($margin) }.
    .v1 = { $leader } har økt forspranget fra { $former_margin } til { POINTS($margin) }; på andreplass følger { $rivals } med { $rival_score }.
    .v2 = På andreplass følger { $rivals } med { POINTS($rival_score) }, { $margin } bak lederen; forspranget har økt fra { $former_margin }.
    .v3 = { $leader } har nå { POINTS($margin) } ned til { $rivals } på andreplass ({ $rival_score }), opp fra { $former_margin } { SINCE($since, form: "was") }.
    .v4 = Avstanden mellom { NAME($leader, form: "name") } og { $rivals } på andreplass ({ $rival_score }) har økt fra { $former_margin } til { POINTS($margin) }.
gap-nearly-closed =
    .headline = { $leader } bare { POINTS($margin) } foran { $rivals }
    .headline-2 = Bare { POINTS($margin) } skiller { $leader } fra { $rivals }
    .heading = { $leader } leder med bare { POINTS($margin) }
    .lede = { $leader } leder nå med bare { POINTS($margin) }, mot { $former_margin } { SINCE($since, form: "was") }; på andreplass følger { $rivals } med { $rival_score }.
    .lede-2 = { $rivals } på andreplass ({ $rival_score }) har nesten tatt igjen { $leader }: Forspranget er nå { POINTS($margin) }, ned fra { $former_margin } { SINCE($since, form: "was") }.
    .v1 = { $leader } er nå bare { POINTS($margin) } foran { $rivals } ({ $rival_score }), ned fra { $former_margin } { SINCE($since, form: "was") }. Forspranget er dermed mindre enn medianen av lederens tidligere ukentlige endringer ({ $usual }).
    .v2 = Forspranget ned til { $rivals } på andreplass ({ $rival_score }) er { POINTS($margin) }, mot { $former_margin } { SINCE($since, form: "was") }. Forspranget er dermed mindre enn medianen av lederens tidligere ukentlige endringer ({ $usual }).
    .lede-3 = Bare { POINTS($margin) } skiller nå { $leader } fra { $rivals } på andreplass ({ $rival_score }), mot { $former_margin } { SINCE($since, form: "was") }.
    .v3 = Mellom { NAME($leader, form: "name") } og { $rivals } på andreplass ({ $rival_score }) er det nå { POINTS($margin) }, ned fra { $former_margin } og mindre enn medianen av lederens tidligere ukentlige endringer ({ $usual }).
rival-within-reach =
    .lede = { $leader } er { POINTS($margin) } foran { $rivals }, mindre enn medianen av lederens tidligere ukentlige endringer ({ $usual }).
    .lede-2 = Forspranget ned til { $rivals } på andreplass ({ $rival_score }) er { POINTS($margin) }, mindre enn medianen av lederens tidligere ukentlige endringer ({ $usual }).
    .v1 = { $leader } er { POINTS($margin) } foran { $rivals } ({ $rival_score }), mindre enn medianen av lederens tidligere ukentlige endringer ({ $usual }).
    .v2 = Forspranget ned til { $rivals } på andreplass ({ $rival_score }) er { POINTS($margin) }, mindre enn medianen av lederens tidligere ukentlige endringer ({ $usual }).
gain-smallest =
    .v1 = Alle de { COUNT($count) } { GROUP($table) } i oversikten gikk fram{ SINCE($since, form: "gap") }, { $most } mest og { NAME($subject, form: "name") } minst.
    .v2 = Av de { COUNT($count) } { GROUP($table) } i oversikten, som alle gikk fram{ SINCE($since, form: "gap") }, hadde { $most } den største framgangen og { NAME($subject, form: "name") } den minste.
    .v3 = Framgangen for { NAME($subject, form: "name") }, { POINTS($change) } { SINCE($since, form: "from") }, er den minste av de { COUNT($count) } { GROUP($table) } i oversikten.
    .v4 = Blant de { COUNT($count) } { GROUP($table) } i oversikten, som alle gikk fram { SINCE($since, form: "from") }, var framgangen minst for { NAME($subject, form: "name") }: { POINTS($change) }.
    .v5 = Alle de { COUNT($count) } { GROUP($table) } i oversikten steg{ SINCE($since, form: "gap") }: { $most } mest, { NAME($subject, form: "name") } minst.
    .v6 = Alle de { COUNT($count) } { GROUP($table) } i oversikten gikk fram { SINCE($since, form: "from") }, { NAME($subject, form: "name") } minst, med { POINTS($change) }.
gap-narrowing =
    .heading = Forspranget til { $leader } krymper uke for uke
    .heading-2 = Stadig mindre forsprang for { $leader }
    .v1 = Forspranget til { $leader } har krympet hver uke siden { $first }, fra { $former_margin } til { POINTS($margin) }.
    .v2 = Siden { $first } har andreplassen kommet nærmere for hver uke: Forspranget var { POINTS($former_margin) } da og er { $margin } nå.
    .v3 = Forspranget har krympet hver uke siden { $first }: fra { POINTS($former_margin) } da til { $margin } nå.
    .heading-3 = { $leader } med mindre forsprang for hver uke siden { $first }
gap-widening =
    .heading = { $leader } har økt forspranget hver uke siden { $first }
    .heading-2 = Forspranget til { $leader } vokser uke for uke
    .v1 = { $leader } har økt forspranget hver uke siden { $first }, fra { $former_margin } til { POINTS($margin) }.
    .v2 = Hver uke siden { $first } har forspranget ned til andreplassen vokst, fra { $former_margin } til { POINTS($margin) }.
    .v3 = Forspranget til { $leader } har økt hver uke siden { $first }: Det var { POINTS($former_margin) } da og er { $margin } nå.
gap-narrowest =
    .heading = { $leader } med sitt minste forsprang i tallserien
    .v1 = Med { POINTS($margin) } ned til andreplassen har { $leader } sitt minste forsprang i tallserien fra { $first }, mindre enn de { $former_margin } som var det minste før.
    .v2 = { $leader } har aldri hatt så lite forsprang i tallserien, som begynner i { $first }: { POINTS($margin) }, mot { $former_margin } på det minste tidligere.
    .v3 = Ned til andreplassen er det { POINTS($margin) }, det minste forspranget i tallserien fra { $first }; aldri før har det vært under { $former_margin }.
gap-widest =
    .heading = Største forsprang i tallserien for { $leader }
    .v1 = Med { POINTS($margin) } ned til andreplassen har { $leader } sitt største forsprang i tallserien fra { $first }, da det var { $first_margin }.
    .v2 = { $leader } har aldri hatt så stort forsprang i tallserien, som begynner i { $first } med { $first_margin }: { POINTS($margin) }.
    .v3 = Ned til andreplassen er det { POINTS($margin) }, det største forspranget i tallserien, som begynner i { $first } med { $first_margin }.
rival-faster =
    .lede = { $rival } gikk mer fram: { POINTS($rival_gain) } { SINCE($since, form: "from") }.
    .lede-2 = { $rival } gikk fram { POINTS($rival_gain) } { SINCE($since, form: "from") }.
    .lede-3 = For { $rival } var framgangen større: { POINTS($rival_gain) } { SINCE($since, form: "from") }.
    .lede-4 = En framgang på { POINTS($rival_gain) } { SINCE($since, form: "from") } har brakt { $rival } nærmere toppen.
    .v1 = { $rival } gikk fram { POINTS($rival_gain) } { SINCE($since, form: "from") }, { $leader } { $gain }.
    .v2 = Mens { $leader } gikk fram { POINTS($gain) } { SINCE($since, form: "from") }, gikk { $rival } fram { $rival_gain }.

## Plassen til sakens egen hovedperson

place-up =
    .headline = { $subject } klatrer til { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } opp { COUNTED($places, "place") } til { ORDINAL($place, form: "place") }
    .heading = { $subject } opp til { ORDINAL($place, form: "place") }
    .lede = { $subject } klatret { COUNTED($places, "place") } { WHERE($table) }, fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }.
    .lede-2 = Fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") } { WHERE($table) } gikk { $subject }.
    .v1 = { $subject } klatret { COUNTED($places, "place") } { WHERE($table) }, fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }.
    .v2 = Fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") } { WHERE($table) } gikk { $subject }.
place-down =
    .headline = { $subject } faller til { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } ned { COUNTED($places, "place") } til { ORDINAL($place, form: "place") }
    .heading = { $subject } ned til { ORDINAL($place, form: "place") }
    .lede = { $subject } falt { COUNTED($places, "place") } { WHERE($table) }, fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }.
    .lede-2 = Fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") } { WHERE($table) } falt { $subject }.
    .v1 = { $subject } falt { COUNTED($places, "place") } { WHERE($table) }, fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }.
    .v2 = Fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") } { WHERE($table) } falt { $subject }.
lead-lost =
    .headline = { $subject } mister førsteplassen til { $leaders }
    .headline-2 = { $leaders } på topp, { $subject } ned på { ORDINAL($place, form: "place") }
    .heading = { $subject } mister førsteplassen
    .lede = { $subject } har mistet førsteplassen { WHERE($table) } og ligger på { ORDINAL($place, form: "place") }, { POINTS($gap) } bak { $leaders }.
    .lede-2 = Førsteplassen { WHERE($table) } har gått fra { $subject }, som nå ligger på { ORDINAL($place, form: "place") }, til { $leaders }, { POINTS($gap) } foran med { $leader_score }.
    .v1 = { $subject } har mistet førsteplassen { WHERE($table) } og ligger på { ORDINAL($place, form: "place") }, { POINTS($gap) } bak { $leaders }.
    .v2 = Førsteplassen { WHERE($table) } har gått fra { $subject }, som nå ligger på { ORDINAL($place, form: "place") }, til { $leaders }, { POINTS($gap) } foran med { $leader_score }.
place-kept =
    .lede = { $subject } holder { ORDINAL($place, form: "definite-place") } { WHERE($table) }.
    .lede-2 = Som før ligger { $subject } på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { $subject } holder { ORDINAL($place, form: "definite-place") } { WHERE($table) }.
    .v2 = Fortsatt ligger { $subject } på { ORDINAL($place, form: "place") } { WHERE($table) }.
place-shared =
    .lede = { $subject } deler { ORDINAL($place, form: "definite-place") } { WHERE($table) } med { $others }.
    .lede-2 = { $subject } ligger på { ORDINAL($place, form: "place") } { WHERE($table) }, likt med { $others }.
    .v1 = { $subject } deler { ORDINAL($place, form: "definite-place") } { WHERE($table) } med { $others }.
    .v2 = { $subject } ligger på { ORDINAL($place, form: "place") } { WHERE($table) }, likt med { $others }.
place-state =
    .lede = { NAME($subject, form: "again") } ligger på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = På { ORDINAL($place, form: "place") } { WHERE($table) } ligger { NAME($subject, form: "again") }.
    .v1 = { NAME($subject, form: "again") } ligger på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = På { ORDINAL($place, form: "place") } { WHERE($table) } ligger { NAME($subject, form: "again") }.
behind-next =
    .lede = { $subject } er { POINTS($gap) } bak { $rivals }, nærmest foran med { $rival_score }.
    .lede-2 = For { $subject } er det { POINTS($gap) } fram til { $rivals }, nærmest foran med { $rival_score }.
    .v1 = { $subject } er { POINTS($gap) } bak { $rivals }, nærmest foran med { $rival_score }.
    .v2 = For { $subject } er det { POINTS($gap) } fram til { $rivals }, nærmest foran med { $rival_score }.
ahead-of-next =
    .v1 = { $subject } er { POINTS($gap) } foran { $rivals }, nærmest bak med { $rival_score }.
    .v2 = For { $subject } er det { POINTS($gap) } ned til { $rivals }, nærmest bak med { $rival_score }.
overtook =
    .heading = { $subject } går forbi { $passed }
    .heading-2 = { $subject } legger { $passed } bak seg
    .v1 = { $subject } gikk forbi { $passed }.
    .v2 = { $subject } la { $passed } bak seg.
overtaken-by =
    .headline = { $subject } passert av { $rivals }
    .headline-2 = { $rivals } går forbi { $subject }
    .lede = { $subject } er passert av { $rivals }.
    .lede-2 = { $rivals } har gått forbi { $subject }.
    .v1 = { $subject } ble passert av { $rivals }.
    .v2 = { $rivals } gikk forbi { $subject }.
drew-level =
    .headline = { $subject } tar igjen { $rivals }
    .headline-2 = { $subject } nå likt med { $rivals }
    .heading = { $subject } tar igjen { $rivals }
    .lede = { $subject } har tatt igjen { $rivals } på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = På { ORDINAL($place, form: "place") } { WHERE($table) } har { $subject } tatt igjen { $rivals }, med nøyaktig like mange poeng.
    .lede-3 = { $subject } har tatt igjen { $rivals }, med nøyaktig like mange poeng.
    .v1 = { $subject } har tatt igjen { $rivals } på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = På { ORDINAL($place, form: "place") } { WHERE($table) } har { $subject } tatt igjen { $rivals }, med nøyaktig like mange poeng.
    .v3 = { $subject } har tatt igjen { $rivals }, med nøyaktig like mange poeng.
pulled-clear =
    .heading = { $subject } nå foran { $rivals }
    .lede = { $subject } ligger nå foran { $rivals }; { SINCE($since, form: "was") } sto de likt.
    .lede-2 = Etter å ha stått likt { SINCE($since, form: "was") } ligger { $subject } nå foran { $rivals }.
    .v1 = { $subject } ligger nå foran { $rivals }; { SINCE($since, form: "was") } sto de likt.
    .v2 = Etter å ha stått likt { SINCE($since, form: "was") } ligger { $subject } nå foran { $rivals }.
    .v3 = { $subject } ligger nå { POINTS($margin) } foran { $rivals }; { SINCE($since, form: "was") } sto de likt.
    .v4 = { $subject }, som sto likt med { $rivals } { SINCE($since, form: "was") }, ligger nå { POINTS($margin) } foran.
    .v5 = Etter å ha stått likt { SINCE($since, form: "was") } ligger { $subject } nå { POINTS($margin) } foran { $rivals }.

## Runde merker

mark-reached =
    .headline = { $subject } når { $mark } poeng
    .headline-2 = { $subject } har nådd { $mark } poeng
    .heading = { $subject } når { $mark } poeng
    .lede = { $subject } har nådd { $mark } poeng.
    .lede-2 = Med { POINTS($score) } har { $subject } nådd { $mark }-poengsgrensen.
    .v1 = { $subject } har nådd { $mark } poeng.
    .v2 = Med { POINTS($score) } har { $subject } nådd { $mark }-poengsgrensen.
mark-regained =
    .headline = { $subject } når { $mark } poeng igjen
    .headline-2 = { $subject } tilbake på { $mark } poeng
    .heading = { $subject } når { $mark } poeng igjen
    .lede = Med { POINTS($score) } har { $subject } igjen nådd { $mark }-poengsgrensen, for første gang i tallserien siden { $last }.
    .lede-2 = { $subject } er tilbake på { $mark } poeng, for første gang i tallserien siden { $last }, og har nå { $score }.
    .v1 = Med { POINTS($score) } har { $subject } nådd { $mark }-poengsgrensen for første gang i tallserien siden { $last }.
    .v2 = { $subject } nådde igjen { $mark } poeng, for første gang i tallserien siden { $last }, og har nå { $score }.
mark-lost =
    .headline = { $subject } når ikke lenger { $mark } poeng
    .headline-2 = { $mark } poeng glipper for { $subject }
    .heading = { $subject } når ikke lenger { $mark } poeng
    .lede = { $subject } når ikke lenger { $mark }-poengsgrensen.
    .lede-2 = Med { POINTS($score) } når { $subject } ikke lenger { $mark }-poengsgrensen.
    .v1 = { $subject } når ikke lenger { $mark }-poengsgrensen.
    .v2 = Med { POINTS($score) } når { $subject } ikke lenger { $mark }-poengsgrensen.
sole-at-mark-new =
    .headline = { $subject } nå eneste { KIND($table) } på { $mark } poeng eller bedre
    .headline-2 = Bare { $subject } når { $mark } poeng
    .heading = Bare { $subject } når { $mark } poeng
    .lede = { NAME($subject, form: "again") } er nå eneste { KIND($table) } på { $mark } poeng eller bedre.
    .lede-2 = Nå er bare { $subject } på { $mark } poeng eller bedre { WHERE($table) }.
    .v1 = { NAME($subject, form: "again") } er nå eneste { KIND($table) } på { $mark } poeng eller bedre.
    .v2 = Nå er bare { $subject } på { $mark } poeng eller bedre { WHERE($table) }.
sole-at-mark-still =
    .heading = { $subject } fortsatt alene over { $above }
    .heading-2 = { $subject } fortsatt alene på { $mark } poeng
    .lede = { NAME($subject, form: "again") } er fortsatt eneste { KIND($table) } over { $above } poeng.
    .lede-2 = { NAME($subject, form: "again") } er fortsatt eneste { KIND($table) } på { $mark } poeng eller bedre.
    .lede-3 = Fortsatt er bare { NAME($subject, form: "again") } på { $mark } poeng eller bedre { WHERE($table) }.
    .lede-4 = Fortsatt er bare { NAME($subject, form: "again") } over { $above } poeng { WHERE($table) }.
    .lede-5 = { NAME($subject, form: "again") } er fortsatt alene { WHERE($table) } om å ligge over { $above } poeng.
    .lede-6 = Utenom { NAME($subject, form: "again") } er det fortsatt ingen { KIND($table) } over { $above } poeng.
    .v1 = { NAME($subject, form: "again") } er fortsatt eneste { KIND($table) } over { $above } poeng.
    .v2 = { NAME($subject, form: "again") } er fortsatt eneste { KIND($table) } på { $mark } poeng eller bedre.
    .v3 = Fortsatt er bare { NAME($subject, form: "again") } på { $mark } poeng eller bedre { WHERE($table) }.
    .v4 = Utenom { NAME($subject, form: "again") } er det fortsatt ingen { KIND($table) } over { $above } poeng.
    .v5 = Fortsatt er bare { NAME($subject, form: "again") } over { $above } poeng { WHERE($table) }.
sole-at-mark =
    .heading = { $subject } alene over { $above }
    .heading-2 = { $subject } alene på { $mark } poeng
    .lede = { NAME($subject, form: "again") } er eneste { KIND($table) } over { $above } poeng.
    .lede-2 = { NAME($subject, form: "again") } er eneste { KIND($table) } på { $mark } poeng eller bedre.
    .lede-3 = Bare { NAME($subject, form: "again") } er på { $mark } poeng eller bedre { WHERE($table) }.
    .lede-4 = Utenom { NAME($subject, form: "again") } er det ingen { KIND($table) } over { $above } poeng.
    .v1 = { NAME($subject, form: "again") } er eneste { KIND($table) } over { $above } poeng.
    .v2 = { NAME($subject, form: "again") } er eneste { KIND($table) } på { $mark } poeng eller bedre.
    .v3 = Bare { NAME($subject, form: "again") } er på { $mark } poeng eller bedre { WHERE($table) }.
    .v4 = Utenom { NAME($subject, form: "again") } er det ingen { KIND($table) } over { $above } poeng.
mark-joined =
    .headline = { $subject } ikke lenger alene om { $mark } poeng
    .headline-2 = Etter { $subject } når også { $newcomers } { $mark } poeng
    .heading = { $subject } ikke lenger alene om { $mark } poeng
    .lede = { $subject } er ikke lenger eneste { KIND($table) } som har nådd { $mark } poeng; det har nå også { $newcomers } gjort.
    .lede-2 = Etter å ha vært alene om å nå { $mark } poeng har { $subject } nå fått selskap av { $newcomers }.
    .v1 = { $subject } er ikke lenger eneste { KIND($table) } som har nådd { $mark } poeng; det har nå også { $newcomers } gjort.
    .v2 = Etter å ha vært alene om å nå { $mark } poeng har { $subject } nå fått selskap av { $newcomers }.
mark-reached-by =
    .heading = { $entities } når { $mark } poeng
    .group = { SINCE($since, form: "during") } nådde { $items }.
    .item = { $entities } { POINTS($mark) }
    .v1 = { $entities } kom opp i { $mark } poeng { SINCE($since, form: "over") }.
    .v2 = { SINCE($since, form: "during") } nådde { $entities } { $mark } poeng.
    .v3 = { $entities } nådde { $mark } poeng { SINCE($since, form: "over") }.
mark-regained-by =
    .heading = { $entities } når { $mark } poeng igjen
    .v1 = { $entities } nådde { $mark } poeng igjen { SINCE($since, form: "over") }.
    .v2 = { $entities } nådde igjen { $mark } poeng; { SINCE($since, form: "was") } var grensen ikke nådd.
    .v3 = { $entities } nådde { $mark } poeng for første gang i tallserien siden { $last }.
    .v4 = { $entities } er på { $mark } poeng for første gang i tallserien siden { $last }.
    .v5 = { $entities } har nådd { $mark } poeng for første gang i tallserien siden { $last }.
mark-lost-by =
    .heading = { $entities } når ikke lenger { $mark } poeng
    .v1 = { $entities } når ikke lenger { $mark } poeng.
    .v2 = { SINCE($since, form: "was") } nådde { $entities } { $mark }-poengsgrensen, men ikke nå.
mark-short =
    .v1 = Bare { $entities } er ikke på { $mark } poeng nå.
    .v2 = Utenom { $entities } er alle nå på { $mark } poeng eller bedre.
    .v3 = Da gjenstår { $entities }, som ikke er på { $mark } poeng.
mark-count-up =
    .v1 = Nå har { COUNT($count) } av { COUNTED($total, $table) } nådd { $mark } poeng, mot { COUNT($former_count) } { SINCE($since, form: "was") }.
    .v2 = Av { COUNTED($total, $table) } har nå { COUNT($count) } nådd { $mark } poeng, opp fra { COUNT($former_count) } { SINCE($since, form: "was") }.
    .v3 = Nå ligger { COUNT($count) } av { COUNTED($total, $table) } på { $mark } poeng eller bedre, mot { COUNT($former_count) } { SINCE($since, form: "was") }.
    .v4 = I alt har nå { COUNT($count) } av { COUNTED($total, $table) } nådd { $mark } poeng, opp fra { COUNT($former_count) } { SINCE($since, form: "was") }.
    .v5 = Antallet som har nådd { $mark } poeng, har økt fra { COUNT($former_count) } { SINCE($since, form: "was") } til { COUNT($count) } av { COUNTED($total, $table) }.
mark-count-down =
    .v1 = Det er nå { $count ->
        [0] ingen
       *[other] { COUNT($count) }
    } av { COUNTED($total, $table) } som når { $mark } poeng, mot { COUNT($former_count) } { SINCE($since, form: "was") }.
    .v2 = Av { COUNTED($total, $table) } er det nå { $count ->
        [0] ingen
       *[other] { COUNT($count) }
    } som når { $mark } poeng, ned fra { COUNT($former_count) }.
mark-count =
    .v1 = I alt har { COUNT($count) } av { COUNTED($total, $table) } nådd { $mark } poeng.
    .v2 = Av { COUNTED($total, $table) } har { COUNT($count) } nådd { $mark } poeng.
    .v3 = På { $mark } poeng eller bedre ligger { COUNT($count) } av { COUNTED($total, $table) }.

## Oppgang og nedgang på rad

rise-streak =
    .lede = { $subject } har steget { COUNTED($weeks, "week") } på rad.
    .lede-2 = For { ORDINAL($weeks) } uke på rad steg poengsummen til { $subject }.
    .v1 = { $subject } har steget { COUNTED($weeks, "week") } på rad.
    .v2 = For { ORDINAL($weeks) } uke på rad steg poengsummen til { $subject }.
    .v3 = Det er { ORDINAL($weeks) } uke på rad med oppgang for { $subject }.
rise-streak-at-least =
    .lede = { $subject } har steget i minst { COUNTED($weeks, "week") } på rad.
    .lede-2 = Poengsummen til { $subject } har nå steget i minst { COUNTED($weeks, "week") } på rad.
    .v1 = { $subject } har steget i minst { COUNTED($weeks, "week") } på rad.
    .v2 = Poengsummen til { $subject } har nå steget i minst { COUNTED($weeks, "week") } på rad.
    .v3 = I minst { COUNTED($weeks, "week") } på rad har poengsummen til { $subject } gått opp.
    .v4 = Poengsummen til { $subject } steg igjen, som den har gjort i minst { COUNTED($weeks, "week") } på rad.
fall-streak =
    .headline = { $subject } faller for { ORDINAL($weeks) } uke på rad
    .headline-2 = { ORDINAL($weeks) } uke på rad med fall for { $subject }
    .lede = { $subject } har falt { COUNTED($weeks, "week") } på rad.
    .lede-2 = For { ORDINAL($weeks) } uke på rad falt poengsummen til { $subject }.
    .v1 = { $subject } har falt { COUNTED($weeks, "week") } på rad.
    .v2 = For { ORDINAL($weeks) } uke på rad falt poengsummen til { $subject }.
fall-streak-at-least =
    .headline = { $subject } har falt i minst { COUNTED($weeks, "week") } på rad
    .headline-2 = Minst { COUNTED($weeks, "week") } på rad med fall for { $subject }
    .lede = { $subject } har falt i minst { COUNTED($weeks, "week") } på rad.
    .lede-2 = Poengsummen til { $subject } har nå falt i minst { COUNTED($weeks, "week") } på rad.
    .v1 = { $subject } har falt i minst { COUNTED($weeks, "week") } på rad.
    .v2 = Poengsummen til { $subject } har nå falt i minst { COUNTED($weeks, "week") } på rad.
record-high =
    .headline = { $subject } med sitt beste resultat i tallserien, { $score }
    .headline-2 = { POINTS($score) } er det beste i tallserien for { $subject }
    .heading = Beste resultat i tallserien for { $subject }
    .heading-2 = { $subject } slår sin toppnotering fra { $former_week }
    .heading-3 = Ny toppnotering i tallserien for { $subject }
    .lede = Med { POINTS($score) } har { $subject } sitt beste resultat i tallserien fra { $first }.
    .caption = { $subject } har { POINTS($score) }, ny bestenotering.
    .lede-2 = Resultatet på { POINTS($score) } er det beste for { $subject } i tallserien fra { $first }.
    .v1 = Med { POINTS($score) } har { $subject } slått sin egen toppnotering i tallserien, { $former } fra { $former_week }.
    .v2 = { $subject } har sitt beste resultat i tallserien, { POINTS($score) }; den forrige bestenoteringen var { $former } i { $former_week }.
    .v3 = For { $subject } er { POINTS($score) } ny toppnotering i tallserien; den forrige var { $former } fra { $former_week }.
    .v4 = Et bedre resultat enn { POINTS($score) } har { $subject } ikke hatt i tallserien fra { $first }; den forrige toppnoteringen var { $former } fra { $former_week }.
    .v5 = { $subject } har slått sin forrige toppnotering, { $former } fra { $former_week }, og har med { POINTS($score) } sitt beste resultat i tallserien fra { $first }.
record-low =
    .headline = { $subject } med sitt svakeste resultat i tallserien, { $score }
    .headline-2 = { POINTS($score) } er det svakeste i tallserien for { $subject }
    .heading = Svakeste resultat i tallserien for { $subject }
    .heading-2 = { $subject } med sitt svakeste resultat i tallserien
    .lede = Med { POINTS($score) } har { $subject } sitt svakeste resultat i tallserien fra { $first }.
    .lede-2 = Resultatet på { POINTS($score) } er det svakeste for { $subject } i tallserien fra { $first }.
    .v1 = Resultatet på { POINTS($score) } er det svakeste for { $subject } i tallserien fra { $first }; det svakeste til nå var { $former } i { $former_week }.
    .v2 = Med { POINTS($score) } har { $subject } sitt svakeste resultat i tallserien fra { $first }; det svakeste til nå var { $former } i { $former_week }.
record-equalled =
    .heading = { $subject } tilbake på sitt beste nivå siden { $first }
    .lede = Med { POINTS($score) } er { $subject } igjen på sitt beste nivå i tallserien fra { $first }.
    .lede-2 = { $subject } har tangert sitt beste resultat i tallserien, { $score } fra { $former_week }.
    .v1 = { $subject } har tangert sitt beste resultat i tallserien fra { $first }: { POINTS($score) }, som i { $former_week }.
    .v2 = Med { POINTS($score) } er { $subject } igjen på sitt beste nivå i tallserien fra { $first }; sist var det der i { $former_week }.
change-largest-since =
    .lede = Ikke siden { $since_week } har { $subject } hatt så stor framgang på én uke.
    .lede-2 = Framgangen er den største på én uke for { $subject } siden { $since_week }.
    .v1 = Ikke siden { $since_week } har { $subject } hatt så stor framgang på én uke.
    .v2 = Framgangen er den største på én uke for { $subject } siden { $since_week }.
change-largest-on-record =
    .lede = Så stor framgang på én uke har { $subject } ikke hatt før i tall som går ubrutt tilbake til { $first }.
    .lede-2 = Framgangen er den største på én uke for { $subject } i tall som går ubrutt tilbake til { $first }.
    .v1 = Så stor framgang på én uke har { $subject } ikke hatt før i tall som går ubrutt tilbake til { $first }.
    .v2 = Framgangen er den største på én uke for { $subject } i tall som går ubrutt tilbake til { $first }.
change-worst-since =
    .lede = Ikke siden { $since_week } har { $subject } hatt så stor tilbakegang på én uke.
    .lede-2 = Tilbakegangen er den største på én uke for { $subject } siden { $since_week }.
    .v1 = Ikke siden { $since_week } har { $subject } hatt så stor tilbakegang på én uke.
    .v2 = Tilbakegangen er den største på én uke for { $subject } siden { $since_week }.
change-worst-on-record =
    .lede = Så stor tilbakegang på én uke har { $subject } ikke hatt før i tall som går ubrutt tilbake til { $first }.
    .lede-2 = Tilbakegangen er den største på én uke for { $subject } i tall som går ubrutt tilbake til { $first }.
    .v1 = Så stor tilbakegang på én uke har { $subject } ikke hatt før i tall som går ubrutt tilbake til { $first }.
    .v2 = Tilbakegangen er den største på én uke for { $subject } i tall som går ubrutt tilbake til { $first }.
change-range-rises =
    .v1 = De siste { COUNT($weeks) } ukene har oppgangen for { $subject } ligget mellom { $low } og { POINTS($high) } i uken.
    .v2 = I hver av de siste { COUNT($weeks) } ukene steg poengsummen til { $subject }, med minst { $low } og høyst { POINTS($high) }.
change-range-falls =
    .v1 = De siste { COUNT($weeks) } ukene har nedgangen for { $subject } ligget mellom { $low } og { POINTS($high) } i uken.
    .v2 = I hver av de siste { COUNT($weeks) } ukene falt poengsummen til { $subject }, med minst { $low } og høyst { POINTS($high) }.
change-range-mixed =
    .v1 = Den beste av de siste { COUNT($weeks) } ukene ga { $subject } en oppgang på { POINTS($rise) }, den svakeste et fall på { $fall }.
    .v2 = { $subject } har de siste { COUNT($weeks) } ukene steget med opptil { POINTS($rise) } på en uke og falt med opptil { $fall }.
    .v3 = I løpet av de siste { COUNT($weeks) } ukene har { $subject } steget høyst { POINTS($rise) } og falt høyst { $fall } på én uke.

## De største bevegelsene

mover-both =
    .headline = { $entity } klatrer { COUNTED($places, "place") } til { ORDINAL($place, form: "place") }
    .headline-2 = { $entity } fram { POINTS($change) } og { COUNTED($places, "place") }
    .heading = { $entity } klatrer { COUNTED($places, "place") } til { ORDINAL($place, form: "place") }
    .heading-2 = { $entity } rykker opp til { ORDINAL($place, form: "place") }
    .lede = { $entity } har klatret { COUNTED($places, "place") } { WHERE($table) }, fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }, og gikk dessuten mest fram, { POINTS($change) } til { $score }.
    .lede-2 = { NAME($entity, form: "full") } hadde den største framgangen { WHERE($table) }, både i plasser og i poeng, og rykket med { POINTS($score) } opp fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }.
    .lede-3 = Fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") } klatret { NAME($entity, form: "full") }, som rykket opp flest plasser { WHERE($table) } og dessuten gikk mest fram, { POINTS($change) } til { $score }.
    .v1 = { $entity } gikk mest fram { WHERE($table) }, med { POINTS($change) } til { $score } { SINCE($since, form: "over") } og klatret flest plasser, fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }.
    .v2 = { $entity } gikk fram { POINTS($change) } til { $score } { SINCE($since, form: "over") } og klatret fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }: mest { WHERE($table) } både i poeng og i plasser.
    .v3 = { $entity } klatret fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") } og gikk fram { POINTS($change) } til { $score } { SINCE($since, form: "over") }. Det er den største framgangen { WHERE($table) } både i plasser og i poeng.
    .again = { $entity } gikk fram { POINTS($change) } til { $score }, mest { WHERE($table) }, og rykket opp { COUNTED($places, "place") }.
    .again-2 = Ingen andre { WHERE($table) } gikk like mye fram som { $entity }, verken i plasser eller i poeng.
    .again-3 = { $entity } er nå på { POINTS($score) } etter å ha gått fram { $change } og klatret { COUNTED($places, "place") }, begge deler mest { WHERE($table) }.
    .again-4 = { $entity } klatret { COUNTED($places, "place") }; ingen andre { WHERE($table) } klatret mer enn { COUNTED($next_places, "place") } eller gikk fram mer enn { POINTS($next_change) }.
    .again-5 = Mens { $entity } klatret { COUNTED($places, "place") }, gikk ingen andre { WHERE($table) } opp mer enn { COUNTED($next_places, "place") } eller fram mer enn { POINTS($next_change) }.
mover-new-leader =
    .v1 = { $entity } hadde den største framgangen { WHERE($table) }, { POINTS($change) } { SINCE($since, form: "from") }.
    .v2 = { $entity } gikk fram { POINTS($change) } { SINCE($since, form: "from") }, mest { WHERE($table) }.
    .v3 = { $entity } gikk mest fram { WHERE($table) }, med { POINTS($change) } { SINCE($since, form: "from") }.
mover-gain =
    .heading = { $entity } går fram { POINTS($change) }
    .heading-2 = Framgang på { POINTS($change) } for { $entity }
    .heading-3 = { $entity } går mest fram
    .v1 = { $entity } gikk mest fram { WHERE($table) }, med { POINTS($change) } til { $score }.
    .v2 = { $entity } gikk fram { POINTS($change) } til { $score }, mest { WHERE($table) }.
    .v3 = { $entity } hadde den største framgangen { WHERE($table) }, { POINTS($change) } til { $score }.
    .v4 = { $entity } sto for den største framgangen { WHERE($table) }, { POINTS($change) } til { $score }.
    .v5 = { $entity } gikk mest fram { WHERE($table) }, med { POINTS($change) }.
mover-gain-shared =
    .v1 = { $entities } gikk mest fram { WHERE($table) }, med { POINTS($change) } hver.
    .v2 = { $entities } hadde den største framgangen { WHERE($table) }, { POINTS($change) } hver.
mover-climb =
    .heading = { $entity } klatrer { COUNTED($places, "place") }
    .heading-2 = { $entity } fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }
    .v1 = { $entity } klatret { COUNTED($places, "place") }, flest { WHERE($table) }: fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }, med en framgang på { POINTS($change) } til { $score }.
    .v2 = { $entity } klatret lengst { WHERE($table) }, { COUNTED($places, "place") }, fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }, og gikk fram { POINTS($change) } til { $score }.
mover-fall-both =
    .heading = { $entity } faller { COUNTED($places, "place") } til { ORDINAL($place, form: "place") }
    .heading-2 = { $entity } tilbake både i poeng og i plasser
    .v1 = { $entity } gikk mest tilbake { WHERE($table) }, med { POINTS($change) }, og falt lengst, fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }.
    .v2 = { $entity } gikk tilbake { POINTS($change) } til { $score } { SINCE($since, form: "over") } og falt fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }: mest { WHERE($table) } både i poeng og i plasser.
    .v3 = { $entity } falt fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") } og gikk tilbake { POINTS($change) } til { $score } { SINCE($since, form: "over") }. Det er den største tilbakegangen { WHERE($table) } både i plasser og i poeng.
mover-fall =
    .heading = { $entity } går tilbake { POINTS($change) }
    .heading-2 = Tilbakegang på { POINTS($change) } for { $entity }
    .heading-3 = { $entity } går mest tilbake
    .v1 = { $entity } gikk mest tilbake { WHERE($table) }, { POINTS($change) } til { $score }.
    .v2 = { $entity } gikk tilbake { POINTS($change) } til { $score }, mest { WHERE($table) }.
    .v3 = { $entity } hadde den største tilbakegangen { WHERE($table) }, { POINTS($change) } til { $score }.
    .v4 = { $entity } sto for den største tilbakegangen { WHERE($table) }, { POINTS($change) } til { $score }.
mover-fall-shared =
    .v1 = { $entities } gikk mest tilbake { WHERE($table) }, med { POINTS($change) } hver.
    .v2 = { $entities } hadde den største tilbakegangen { WHERE($table) }, { POINTS($change) } hver.
mover-drop =
    .heading = { $entity } faller { COUNTED($places, "place") }
    .heading-2 = { $entity } ned fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }
    .v1 = { $entity } falt { COUNTED($places, "place") }, flest { WHERE($table) }: fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }, med en tilbakegang på { POINTS($change) } { SINCE($since, form: "from") }.
    .v2 = { $entity } falt lengst { WHERE($table) }, { COUNTED($places, "place") }, fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }, og gikk tilbake { POINTS($change) } { SINCE($since, form: "from") }.
slide =
    .heading = { $entity } tilbake for { ORDINAL($weeks) } uke på rad
    .v1 = { $entity } har nå gått tilbake { COUNTED($weeks, "week") } på rad.
    .v2 = Det er { ORDINAL($weeks) } uke på rad med tilbakegang for { $entity }.
    .v3 = { NAME($entity, form: "again") } er blant { COUNT($alike) } i tabellen som nå har gått tilbake { COUNTED($weeks, "week") } på rad.
    .v4 = I alt { COUNT($alike) } i tabellen, deriblant { NAME($entity, form: "again") }, har gått tilbake i hver av de siste { COUNT($weeks) } ukene.
    .v5 = { COUNT($alike) } i tabellen har nå gått tilbake { COUNTED($weeks, "week") } på rad, { $entity } blant dem.
    .v6 = Tilbakegangen har nå vart i { COUNTED($weeks, "week") }, som for { $others }.
    .v7 = Tilbakegangen for { NAME($entity, form: "again") } har nå vart i { COUNTED($weeks, "week") }, og det samme gjelder { $others }.
slide-at-least =
    .heading = Tilbakegangen fortsetter for { $entity }
    .v1 = { $entity } har gått tilbake minst { COUNTED($weeks, "week") } på rad.
    .v2 = Det er minst { ORDINAL($weeks) } uke på rad med tilbakegang for { $entity }.
    .v3 = Tilbakegangen for { $entity } har nå vart i minst { COUNTED($weeks, "week") }.
    .v4 = I alt { COUNT($alike) } i tabellen, deriblant { NAME($entity, form: "again") }, har gått tilbake minst { COUNTED($weeks, "week") } på rad.
    .v5 = { COUNT($alike) } i tabellen har nå gått tilbake minst { COUNTED($weeks, "week") } på rad, { $entity } blant dem.
    .v6 = { NAME($entity, form: "again") } er blant { COUNT($alike) } i tabellen som har gått tilbake minst { COUNTED($weeks, "week") } på rad.
    .v7 = Tilbakegangen har nå vart i minst { COUNTED($weeks, "week") }, som for { $others }.
    .v8 = Tilbakegangen for { NAME($entity, form: "again") } har nå vart i minst { COUNTED($weeks, "week") }, og det samme gjelder { $others }.
slide-ended =
    .v1 = Før det hadde målingene etter { $first } bare vist tilbakegang for { $entity }.
    .v2 = Før det hadde { $entity } gått tilbake i hver måling etter { $first }.
    .v3 = Etter { $first } hadde hver eneste måling fram til da vist tilbakegang for { $entity }.

## Grupper

band-up =
    .heading = { $entity } opp i gruppen «{ $band }»
    .heading-2 = { $entity } nå i gruppen «{ $band }»
    .v1 = Med { POINTS($score) } rykket { $entity } opp fra gruppen «{ $former_band }» til «{ $band }».
    .v2 = { $entity } er med { POINTS($score) } nå i gruppen «{ $band }», opp fra «{ $former_band }».
    .v3 = { $entity } har { POINTS($score) } og er nå i gruppen «{ $band }», opp fra «{ $former_band }».
    .v4 = Opp fra gruppen «{ $former_band }» til «{ $band }» rykket { $entity }, som nå har { POINTS($score) }.
    .group = { $items } rykket opp i en bedre gruppe.
    .group-2 = { $entity } rykket opp fra gruppen «{ $former_band }» til «{ $band }».
    .group-3 = Nye i gruppen «{ $band }», opp fra «{ $former_band }», er { $entity }.
    .item = { $entity } (fra «{ $former_band }» til «{ $band }»)
band-regained =
    .heading = { $entity } tilbake i gruppen «{ $band }»
    .heading-2 = { $entity } igjen i gruppen «{ $band }»
    .v1 = Med { POINTS($score) } rykket { $entity } fra gruppen «{ $former_band }» opp til «{ $band }» for første gang i tallserien siden { $last }.
    .v2 = { $entity } har forlatt gruppen «{ $former_band }» og er med { POINTS($score) } oppe i «{ $band }» for første gang i tallserien siden { $last }.
    .v3 = { $entity } er i gruppen «{ $band }» for første gang i tallserien siden { $last }, opp fra «{ $former_band }» og nå med { POINTS($score) }.
    .group = { $items } er tilbake i en bedre gruppe.
    .group-2 = { $entity } rykket opp igjen fra gruppen «{ $former_band }» til «{ $band }».
    .group-3 = { $entity } er i gruppen «{ $band }» for første gang i tallserien siden { $last }, opp fra «{ $former_band }».
    .group-4 = { $entity } rykket opp fra «{ $former_band }» og er i gruppen «{ $band }» for første gang i tallserien siden { $last }.
    .item = { $entity } (fra «{ $former_band }» til «{ $band }»)
band-down =
    .heading = { $entity } ned i gruppen «{ $band }»
    .heading-2 = { $entity } ikke lenger i gruppen «{ $former_band }»
    .v1 = Med { POINTS($score) } falt { $entity } fra gruppen «{ $former_band }» til «{ $band }».
    .v2 = { $entity } er med { POINTS($score) } ikke lenger i gruppen «{ $former_band }», men i «{ $band }».
    .v3 = { $entity } har { POINTS($score) } og er nå i gruppen «{ $band }», ned fra «{ $former_band }».
    .v4 = Ned fra gruppen «{ $former_band }» til «{ $band }» falt { $entity }, som nå har { POINTS($score) }.
    .group = { $items } falt ned i en svakere gruppe.
    .group-2 = { $entity } falt fra gruppen «{ $former_band }» til «{ $band }».
    .group-3 = Fra gruppen «{ $former_band }» ned til «{ $band }» falt { $entity }.
    .item = { $entity } (fra «{ $former_band }» til «{ $band }»)
band-top =
    .v1 = I gruppen «{ $band }» ({ $from } poeng og over) er det { COUNTED($count, $table) }: { $members }.
    .v2 = I gruppen «{ $band }» er det { COUNTED($count, $table) }: { $members }.
    .v3 = Gruppen «{ $band }», fra { $from } poeng og opp, teller { COUNT($count) }: { $members }.
    .v4 = { COUNT($count) } har { $from } poeng eller mer og er i gruppen «{ $band }»: { $members }.
    .v5 = Øverst, i gruppen «{ $band }» (minst { $from } poeng), ligger { $members }.
band-middle =
    .v1 = Gruppen «{ $band }» ({ $from } til under { $to } poeng) består av { COUNTED($count, $table) }: { $members }.
    .v2 = I gruppen «{ $band }» er det { COUNTED($count, $table) }: { $members }.
    .v3 = { COUNT($count) } har fra { $from } til under { $to } poeng og er i gruppen «{ $band }»: { $members }.
    .v4 = { COUNTED($count, $table) } er i gruppen «{ $band }», med { $from } til under { $to } poeng: { $members }.
    .v5 = I gruppen «{ $band }», fra { $from } til under { $to } poeng, er det { COUNT($count) }: { $members }.
band-last =
    .v1 = I gruppen «{ $band }» (under { $to } poeng) er det { COUNT($count) }: { $members }.
    .v2 = I gruppen «{ $band }» er det { COUNTED($count, $table) }: { $members }.
    .v3 = I gruppen «{ $band }», under { $to } poeng, ligger { $members }.
    .v4 = Gruppen «{ $band }», under { $to } poeng, teller { COUNT($count) }: { $members }.
    .v5 = { COUNT($count) } har under { $to } poeng og er i gruppen «{ $band }»: { $members }.
band-many =
    .v1 = { COUNT($count) } av de { COUNT($total) } { GROUP($table) } er i gruppen «{ $band }».
    .v2 = Av de { COUNT($total) } { GROUP($table) } er { COUNT($count) } i gruppen «{ $band }».
    .v3 = Gruppen «{ $band }» teller { COUNT($count) } av de { COUNT($total) } { GROUP($table) }.
    .v4 = I alt er { COUNT($count) } av de { COUNT($total) } { GROUP($table) } i gruppen «{ $band }».
    .v5 = { COUNT($count) } av de { COUNT($total) } { GROUP($table) } hører til i gruppen «{ $band }».
band-same =
    .v1 = Gruppen «{ $band }» er uendret, med { $count ->
        [1] den samme ene
       *[other] de samme { COUNT($count) }
    } { SINCE($since, form: "as") }.
    .v2 = I gruppen «{ $band }» er det { $count ->
        [1] den samme ene
       *[other] de samme { COUNT($count) }
    } { SINCE($since, form: "as") }.
    .v3 = Gruppen «{ $band }» består { SINCE($since, form: "as") } av { $members }.
    .v4 = I gruppen «{ $band }» ligger { SINCE($since, form: "as") } { $members }.
    .v5 = Ingen endring i gruppen «{ $band }»: Der er fortsatt { $members }.
band-none-moved =
    .v1 = Ingen av { GROUP($table) } skiftet gruppe { SINCE($since, form: "from") }.
    .v2 = Inndelingen i grupper er nøyaktig { SINCE($since, form: "as") }.
    .v3 = Ingen av { GROUP($table) } rykket opp eller falt ned i en annen gruppe { SINCE($since, form: "from") }.
band-empty =
    .v1 = Ingen er i gruppen «{ $band }».
    .v2 = Gruppen «{ $band }» står tom.

band-short =
    .v1 = { $entity } mangler bare { POINTS($short) } på å nå gruppen «{ $band }».
    .v2 = Nærmest en bedre gruppe er { $entity }, som mangler { POINTS($short) } på å nå «{ $band }».
    .v3 = { $entity } er bare { POINTS($short) } unna gruppen «{ $band }».
laggard =
    .v1 = { $entities } har nå vært i gruppen «{ $band }» { COUNTED($weeks, "week") } på rad.
    .v2 = For { ORDINAL($weeks) } uke på rad er { $entities } i gruppen «{ $band }».
laggard-at-least =
    .v1 = { $entities } har nå vært i gruppen «{ $band }» i minst { COUNTED($weeks, "week") } på rad.
    .v2 = I minst { COUNTED($weeks, "week") } på rad har { $entities } vært i gruppen «{ $band }».

## Hvor mange som gikk hvilken vei

breadth-against-fall =
    .heading = { COUNT($up) } av { COUNT($total) } delindekser stiger, men summen faller
    .lede = Selv om { COUNT($up) } av de { COUNT($total) } delindeksene til { $subject } steg, falt poengsummen { POINTS($change) }.
    .lede-2 = Poengsummen til { $subject } falt { POINTS($change) }, selv om { COUNT($up) } av { COUNT($total) } delindekser steg.
    .v1 = Av de { COUNT($total) } delindeksene til { $subject } steg { COUNT($up) } { SINCE($since, form: "from") }, mens { $down ->
        [0] ingen
       *[other] { COUNT($down) }
    } falt; poengsummen gikk likevel ned { POINTS($change) }.
    .v2 = Poengsummen til { $subject } falt { POINTS($change) } { SINCE($since, form: "from") }, selv om flere delindekser steg enn falt: { COUNT($up) } mot { $down ->
        [0] ingen
       *[other] { COUNT($down) }
    }.
breadth-against-rise =
    .heading = { COUNT($down) } av { COUNT($total) } delindekser faller, men summen stiger
    .lede = Selv om { COUNT($down) } av de { COUNT($total) } delindeksene til { $subject } falt, steg poengsummen { POINTS($change) }.
    .lede-2 = Poengsummen til { $subject } steg { POINTS($change) }, selv om { COUNT($down) } av { COUNT($total) } delindekser falt.
    .v1 = Av de { COUNT($total) } delindeksene til { $subject } falt { COUNT($down) } { SINCE($since, form: "from") }, mens { $up ->
        [0] ingen
       *[other] { COUNT($up) }
    } steg; poengsummen gikk likevel opp { POINTS($change) }.
    .v2 = Poengsummen til { $subject } steg { POINTS($change) } { SINCE($since, form: "from") }, selv om flere delindekser falt enn steg: { COUNT($down) } mot { $up ->
        [0] ingen
       *[other] { COUNT($up) }
    }.
components-all-up =
    .heading = { $total ->
        [2] Begge
       *[other] Alle de { COUNT($total) }
    } delindeksene stiger
    .lede = { $total ->
        [2] Begge
       *[other] Alle de { COUNT($total) }
    } delindeksene til { $subject } steg.
    .lede-2 = For { $subject } steg { $total ->
        [2] begge
       *[other] alle de { COUNT($total) }
    } delindeksene.
    .v1 = { $total ->
        [2] Begge
       *[other] Alle de { COUNT($total) }
    } delindeksene til { $subject } steg { SINCE($since, form: "from") }.
    .v2 = For { $subject } steg { $total ->
        [2] begge
       *[other] alle de { COUNT($total) }
    } delindeksene { SINCE($since, form: "from") }.
components-up =
    .heading = { COUNT($up) } av { COUNT($total) } delindekser stiger
    .lede = { $subject } fikk oppgang i { COUNT($up) } av { COUNT($total) } delindekser, og ingen falt.
    .lede-2 = Av de { COUNT($total) } delindeksene til { $subject } steg { COUNT($up) }, og ingen falt.
    .v1 = { COUNT($up) } av de { COUNT($total) } delindeksene til { $subject } steg { SINCE($since, form: "from") }, og ingen falt.
    .v2 = Av de { COUNT($total) } delindeksene til { $subject } steg { COUNT($up) } { SINCE($since, form: "from") }, og ingen falt.
    .v3 = Ingen av de { COUNT($total) } delindeksene til { $subject } falt { SINCE($since, form: "from") }, og { COUNT($up) } steg.
    .v4 = { COUNT($up) } av { COUNT($total) } delindekser steg for { $subject } { SINCE($since, form: "from") }, og ingen falt.
    .v5 = { $subject } steg i { COUNT($up) } av { COUNT($total) } delindekser { SINCE($since, form: "from") }; ingen falt.
components-mixed =
    .heading = { COUNTED($up, "component") } stiger, { COUNT($down) } faller
    .lede = For { $subject } steg { COUNT($up) } av { COUNT($total) } delindekser, mens { COUNT($down) } falt.
    .lede-2 = Av de { COUNT($total) } delindeksene til { $subject } steg { COUNT($up) }, mens { COUNT($down) } falt.
    .v1 = For { $subject } steg { COUNT($up) } av { COUNT($total) } delindekser { SINCE($since, form: "from") }, { $same ->
        [0] mens { COUNT($down) } falt
       *[other] { COUNT($down) } falt og { COUNT($same) } sto stille
    }.
    .v2 = Av de { COUNT($total) } delindeksene til { $subject } steg { COUNT($up) } { SINCE($since, form: "from") }, mens { COUNT($down) } falt{ $same ->
        [0] {""}
       *[other] {" "}og { COUNT($same) } sto stille
    }.
components-down =
    .heading = { COUNT($down) } av { COUNT($total) } delindekser faller
    .lede = For { $subject } falt { COUNT($down) } av { COUNT($total) } delindekser, og ingen steg.
    .lede-2 = Av de { COUNT($total) } delindeksene til { $subject } falt { COUNT($down) }, og ingen steg.
    .v1 = For { $subject } falt { COUNT($down) } av { COUNT($total) } delindekser { SINCE($since, form: "from") }, og ingen steg.
    .v2 = Av de { COUNT($total) } delindeksene til { $subject } falt { COUNT($down) } { SINCE($since, form: "from") }, og ingen steg.
components-all-down =
    .heading = { $total ->
        [2] Begge
       *[other] Alle de { COUNT($total) }
    } delindeksene faller
    .lede = { $total ->
        [2] Begge
       *[other] Alle de { COUNT($total) }
    } delindeksene til { $subject } falt.
    .lede-2 = For { $subject } falt { $total ->
        [2] begge
       *[other] alle de { COUNT($total) }
    } delindeksene.
    .v1 = { $total ->
        [2] Begge
       *[other] Alle de { COUNT($total) }
    } delindeksene til { $subject } falt { SINCE($since, form: "from") }.
    .v2 = For { $subject } falt { $total ->
        [2] begge
       *[other] alle de { COUNT($total) }
    } delindeksene { SINCE($since, form: "from") }.
components-unchanged =
    .heading = Ingen endring i delindeksene
    .lede = Ingen av de { COUNT($total) } delindeksene til { $subject } endret seg.
    .lede-2 = For { $subject } sto { $total ->
        [2] begge
       *[other] alle de { COUNT($total) }
    } delindeksene stille.
    .v1 = Ingen av de { COUNT($total) } delindeksene til { $subject } endret seg { SINCE($since, form: "from") }.
    .v2 = For { $subject } står { $total ->
        [2] begge
       *[other] alle de { COUNT($total) }
    } delindeksene nøyaktig { SINCE($since, form: "as") }.
bottom-only-worse =
    .heading = De { COUNT($count) } nederste går tilbake, ingen andre
    .v1 = De eneste som gikk tilbake { SINCE($since, form: "from") }, er de { COUNT($count) } nederste { WHERE($table) }.
    .v2 = Alle som gikk tilbake { SINCE($since, form: "from") }, ligger nederst: Det er de { COUNT($count) } siste { WHERE($table) }.
    .v3 = Bare de { COUNT($count) } nederste { WHERE($table) } gikk tilbake { SINCE($since, form: "from") }.
bottom-turned-better =
    .heading = { $count ->
        [2] Begge de to
       *[other] Alle de { COUNT($count) }
    } nederste går fram igjen
    .heading-2 = De { COUNT($count) } nederste snur til framgang
    .lede = { $count ->
        [2] Begge de to
       *[other] Alle de { COUNT($count) }
    } nederste { WHERE($table) } gikk fram, etter at samtlige hadde gått tilbake { $weeks ->
        [1] uken før
       *[other] { COUNTED($weeks, "week") } på rad
    }.
    .v1 = { $count ->
        [2] Begge de to
       *[other] Alle de { COUNT($count) }
    } nederste { WHERE($table) } gikk fram, med { $low } til { POINTS($high) }, etter at { $count ->
        [2] begge
       *[other] alle
    } hadde gått tilbake { $weeks ->
        [1] uken før
       *[other] { COUNTED($weeks, "week") } på rad
    }.
    .v2 = Etter { $weeks ->
        [1] en uke
       *[other] { COUNTED($weeks, "week") } på rad
    } med tilbakegang for { $count ->
        [2] begge de to
       *[other] alle de { COUNT($count) }
    } nederste { WHERE($table) } gikk { $count ->
        [2] begge
       *[other] samtlige
    } fram, med { $low } til { POINTS($high) }.
    .v3 = { $weeks ->
        [1] Uken før
       *[other] { COUNTED($weeks, "week") } på rad
    } hadde { $count ->
        [2] begge de to
       *[other] alle de { COUNT($count) }
    } nederste { WHERE($table) } gått tilbake; nå gikk { $count ->
        [2] begge
       *[other] alle
    } fram, med { $low } til { POINTS($high) }.
    .lede-2 = { $count ->
        [2] Begge de to
       *[other] Alle de { COUNT($count) }
    } nederste { WHERE($table) } gikk fram, etter at samtlige hadde gått tilbake { $weeks ->
        [1] uken før
       *[other] { COUNTED($weeks, "week") } på rad
    }.
    .again = { $count ->
        [2] Begge de to
       *[other] Alle de { COUNT($count) }
    } nederste gikk fram, med mellom { $low } og { POINTS($high) }.
    .again-2 = De { COUNT($count) } nederste gikk { $count ->
        [2] begge
       *[other] alle
    } fram, med mellom { $low } og { POINTS($high) }.
bottom-turned-worse =
    .heading = { $count ->
        [2] Begge de to
       *[other] Alle de { COUNT($count) }
    } nederste går tilbake igjen
    .heading-2 = De { COUNT($count) } nederste snur til tilbakegang
    .lede = De { COUNT($count) } nederste { WHERE($table) } gikk { $count ->
        [2] begge
       *[other] alle
    } tilbake, etter { $weeks ->
        [1] framgang uken før
       *[other] { COUNTED($weeks, "week") } på rad med framgang
    } for { $count ->
        [2] begge
       *[other] alle
    }.
    .v1 = { $count ->
        [2] Begge de to
       *[other] Alle de { COUNT($count) }
    } nederste { WHERE($table) } gikk tilbake, med { $low } til { POINTS($high) }, etter at { $count ->
        [2] begge
       *[other] alle
    } hadde gått fram { $weeks ->
        [1] uken før
       *[other] { COUNTED($weeks, "week") } på rad
    }.
    .v2 = Etter { $weeks ->
        [1] en uke
       *[other] { COUNTED($weeks, "week") } på rad
    } med framgang for { $count ->
        [2] begge de to
       *[other] alle de { COUNT($count) }
    } nederste { WHERE($table) } gikk { $count ->
        [2] begge
       *[other] samtlige
    } tilbake, med { $low } til { POINTS($high) }.
    .v3 = { $weeks ->
        [1] Uken før
       *[other] { COUNTED($weeks, "week") } på rad
    } hadde { $count ->
        [2] begge de to
       *[other] alle de { COUNT($count) }
    } nederste { WHERE($table) } gått fram; nå gikk { $count ->
        [2] begge
       *[other] alle
    } tilbake, med { $low } til { POINTS($high) }.
    .lede-2 = { $count ->
        [2] Begge de to
       *[other] Alle de { COUNT($count) }
    } nederste { WHERE($table) } gikk tilbake, etter { $weeks ->
        [1] framgang uken før
       *[other] { COUNTED($weeks, "week") } på rad med framgang
    } for { $count ->
        [2] begge
       *[other] alle
    }.
    .again = De { COUNT($count) } nederste gikk tilbake mellom { $low } og { POINTS($high) } hver.
    .again-2 = De { COUNT($count) } nederste gikk tilbake minst { $low } og høyst { POINTS($high) }.
table-moves =
    .heading = { COUNT($better) } går fram, { COUNT($worse) } tilbake
    .v1 = Av de { COUNT($total) } { GROUP($table) } gikk { COUNT($better) } fram og { COUNT($worse) } tilbake{ SINCE($since, form: "gap") }{ $same ->
        [0] {""}
       *[other] , mens { COUNT($same) } sto stille
    }.
    .v2 = I alt { COUNT($better) } av de { COUNT($total) } { GROUP($table) } gikk fram{ SINCE($since, form: "gap") }, { $same ->
        [0] mens { COUNT($worse) } gikk tilbake
       *[other] { COUNT($worse) } gikk tilbake og { COUNT($same) } sto stille
    }.
    .v3 = { SINCE($since, form: "during") } gikk { COUNT($better) } av de { COUNT($total) } { GROUP($table) } fram, mens { COUNT($worse) } gikk tilbake{ $same ->
        [0] {""}
       *[other] {" "}og { COUNT($same) } sto stille
    }.
    .v4 = Blant de { COUNT($total) } { GROUP($table) } gikk { COUNT($better) } fram{ SINCE($since, form: "gap") }, mens { COUNT($worse) } gikk tilbake{ $same ->
        [0] {""}
       *[other] {" "}og { COUNT($same) } sto stille
    }.
table-none-worse =
    .heading = Ingen av { GROUP($table) } går tilbake
    .v1 = { $same ->
        [0] Alle de { COUNT($total) } { GROUP($table) } gikk fram { SINCE($since, form: "from") }.
       *[other] Av { COUNTED($total, $table) } gikk { COUNT($better) } fram { SINCE($since, form: "from") }, og ingen gikk tilbake.
    }
    .v2 = Ingen av { GROUP($table) } gikk tilbake { SINCE($since, form: "from") }; { $same ->
        [0] alle { COUNT($total) }
       *[other] { COUNT($better) } av { COUNT($total) }
    } gikk fram.
table-none-better =
    .heading = Ingen av { GROUP($table) } går fram
    .v1 = { $same ->
        [0] Alle de { COUNT($total) } { GROUP($table) } gikk tilbake { SINCE($since, form: "from") }.
       *[other] Av { COUNTED($total, $table) } gikk { COUNT($worse) } tilbake { SINCE($since, form: "from") }, og ingen gikk fram.
    }
    .v2 = Ingen av { GROUP($table) } gikk fram { SINCE($since, form: "from") }; { $same ->
        [0] alle { COUNT($total) }
       *[other] { COUNT($worse) } av { COUNT($total) }
    } gikk tilbake.

## Delindeksene

contribution-most =
    .heading = { $component } opp { POINTS($part) }
    .heading-2 = { $component } bidrar mest til oppgangen
    .v1 = Det største bidraget til oppgangen, { $part } av { POINTS($change) }, kom fra { $component }, nå på { $value } av { $max } ({ PERCENT($share) }).
    .v2 = { $component } sto for det største bidraget til oppgangen, { $part } av { POINTS($change) }, og er nå på { $value } av { $max } ({ PERCENT($share) }).
    .v3 = Av oppgangen på { POINTS($change) } kom det største bidraget, { $part }, fra { $component }, som nå er på { $value } av { $max } ({ PERCENT($share) }).
    .v4 = { $component } bidro mest til oppgangen på { POINTS($change) }, med { $part }, og står nå på { $value } av { $max } ({ PERCENT($share) }).
    .v5 = Oppgangen var på { POINTS($change) }; det største bidraget, { $part }, kom fra { $component }, nå på { $value } av { $max } ({ PERCENT($share) }).
    .v6 = Det største bidraget til oppgangen, { $part } av { POINTS($change) }, kom fra { $component }, nå på { $value }.
contribution-whole =
    .heading = { $component } står for hele oppgangen
    .v1 = Hele oppgangen på { POINTS($change) } kom fra { $component }, nå på { $value } av { $max } ({ PERCENT($share) }); alt annet sto stille.
    .v2 = { $component } sto for hele oppgangen på { POINTS($change) } og er nå på { $value } av { $max } ({ PERCENT($share) }); alt annet sto stille.
    .v3 = Hele oppgangen på { POINTS($change) } kom fra { $component }, nå på { $value }; alt annet sto stille.
loss-most =
    .heading = { $component } ned { POINTS($part) }
    .heading-2 = { $component } trekker mest ned
    .v1 = Det største bidraget til nedgangen, { $part } av { POINTS($change) }, kom fra { $component }, nå på { $value } av { $max } ({ PERCENT($share) }).
    .v2 = { $component } sto for det største bidraget til nedgangen, { $part } av { POINTS($change) }, og er nå på { $value } av { $max } ({ PERCENT($share) }).
    .v3 = Det største bidraget til nedgangen, { $part } av { POINTS($change) }, kom fra { $component }, nå på { $value }.
loss-whole =
    .heading = { $component } står for hele nedgangen
    .v1 = Hele nedgangen på { POINTS($change) } kom fra { $component }, nå på { $value } av { $max } ({ PERCENT($share) }); alt annet sto stille.
    .v2 = { $component } sto for hele nedgangen på { POINTS($change) } og er nå på { $value } av { $max } ({ PERCENT($share) }); alt annet sto stille.
    .v3 = Hele nedgangen på { POINTS($change) } kom fra { $component }, nå på { $value }; alt annet sto stille.
contribution-mixed-up =
    .v1 = Oppgangen i delindeksene var til sammen på { $gains } og nedgangen på { $losses }, og dermed har { $subject } { POINTS($change) } mer { SINCE($since, form: "than") }.
    .v2 = Til sammen utgjør oppgangen i delindeksene { $gains } og nedgangen { $losses }; det gir { $subject } { POINTS($change) } mer { SINCE($since, form: "than") }.
contribution-mixed-down =
    .v1 = Nedgangen i delindeksene var til sammen på { $losses } og oppgangen på { $gains }, og dermed har { $subject } { POINTS($change) } mindre { SINCE($since, form: "than") }.
    .v2 = Til sammen utgjør nedgangen i delindeksene { $losses } og oppgangen { $gains }; det gir { $subject } { POINTS($change) } mindre { SINCE($since, form: "than") }.
contribution-offset =
    .heading = Oppgang og nedgang går i null
    .v1 = En samlet oppgang på { POINTS($gains) } i delindeksene ble oppveid av en like stor nedgang { SINCE($since, form: "from") }.
    .v2 = Oppgang og nedgang i delindeksene var på { POINTS($gains) } hver, og { $subject } står fortsatt på { $score }.
component-maximum-reached =
    .headline = { $subject } når maksimum for { $component }
    .headline-2 = Full pott til { $subject } for { $component }
    .heading = Full pott for { $component }
    .lede = { $subject } har nådd maksimum på { POINTS($max) } for { $component }.
    .lede-2 = For { $component } har { $subject } nå alle { POINTS($max) }.
    .v1 = { $component } steg { $change } og nådde maksimum på { POINTS($max) }.
    .v2 = For { $component } har { $subject } nå alle { POINTS($max) }, etter en oppgang på { $change }.
    .v3 = Med en oppgang på { $change } ble det full pott for { $component }: { POINTS($max) }.
component-maximum-regained =
    .headline = { $subject } tilbake på maksimum for { $component }
    .headline-2 = Igjen full pott til { $subject } for { $component }
    .heading = Igjen full pott for { $component }
    .lede = { $subject } er tilbake på maksimum, { POINTS($max) }, for { $component }.
    .lede-2 = { $subject } har igjen alle { POINTS($max) } for { $component }.
    .v1 = { $component } steg { $change } og er på maksimum, { POINTS($max) }, for første gang i tallserien siden { $last }.
    .v2 = En oppgang på { $change } har brakt { $component } til maksimum på { POINTS($max) } for første gang i tallserien siden { $last }.
    .v3 = { $component } har full pott, { POINTS($max) }, for første gang i tallserien siden { $last }, etter en oppgang på { $change }.
component-lowest =
    .heading = Laveste resultat i tallserien for { $component }
    .v1 = { $component } er nede i { $value } av { $max } ({ PERCENT($share) }), { $change } mindre { SINCE($since, form: "than") } og det laveste i tallserien fra { $first }.
    .v2 = Et fall på { POINTS($change) } { SINCE($since, form: "from") } førte { $component } ned til { $value } av { $max } ({ PERCENT($share) }), det laveste i tallserien, som begynner i { $first }.
    .v3 = { $component } er nede i { POINTS($value) }, { $change } mindre { SINCE($since, form: "than") } og det laveste i tallserien fra { $first }.
component-most-up =
    .heading = { $component } opp { POINTS($change) }
    .heading-2 = { $component } stiger mest
    .v1 = { $component } steg mest, { POINTS($change) } til { $value } av { $max } ({ PERCENT($share) }).
    .v2 = { $component } hadde den største oppgangen, { POINTS($change) } til { $value } av { $max } ({ PERCENT($share) }).
    .v3 = { $component } steg mest, { POINTS($change) } til { $value }.
    .v4 = { $component } hadde den største oppgangen, { POINTS($change) } til { $value }.
    .v5 = { $component } gikk mest opp, { POINTS($change) } til { $value } av { $max } ({ PERCENT($share) }).
component-up =
    .v1 = { $component } steg { POINTS($change) } til { $value } av { $max } ({ PERCENT($share) }).
    .v2 = { $component } kom opp i { $value } av { $max } ({ PERCENT($share) }) etter en oppgang på { POINTS($change) }.
    .v3 = { $component } steg { POINTS($change) } til { $value }.
    .v4 = { $component } gikk opp { POINTS($change) } til { $value } av { $max } ({ PERCENT($share) }).
    .group = Oppgang ble det for { $items }.
    .item = { $component } (opp { $change } til { $value } av { $max })
    .item-2 = { $component } (opp { $change } til { $value })
    .group-2 = Det ble oppgang for { $items }.
component-most-down =
    .heading = { $component } ned { POINTS($change) }
    .heading-2 = { $component } faller mest
    .v1 = { $component } falt mest, { POINTS($change) } til { $value } av { $max } ({ PERCENT($share) }).
    .v2 = { $component } hadde den største nedgangen, { POINTS($change) } til { $value } av { $max } ({ PERCENT($share) }).
    .v3 = { $component } falt mest, { POINTS($change) } til { $value }.
component-down =
    .v1 = { $component } falt { POINTS($change) } til { $value } av { $max } ({ PERCENT($share) }).
    .v2 = { $component } er nede i { $value } av { $max } ({ PERCENT($share) }) etter en nedgang på { POINTS($change) }.
    .v3 = { $component } falt { POINTS($change) } til { $value }.
    .group = { $items } falt.
    .group-2 = { $items } gikk ned.
    .item = { $component } ({ $change } til { $value } av { $max })
    .item-2 = { $component } ({ $change } til { $value })
component-unchanged =
    .v1 = { $component } sto uendret på { $value } av { $max } ({ PERCENT($share) }).
    .v2 = { $component } ble stående på { $value } av { $max } ({ PERCENT($share) }).
    .v3 = { $component } sto uendret på { POINTS($value) }.
    .v4 = { $component } endret seg ikke og står på { $value } av { $max } ({ PERCENT($share) }).
    .group = { $items } sto stille.
    .group-2 = { $items } endret seg ikke.
    .group-3 = { $items } var uendret.
    .item = { $component } ({ $value } av { $max })
    .item-2 = { $component } ({ $value })
component-value =
    .v1 = { $component } ga { $value } av { $max } poeng ({ PERCENT($share) }).
    .v2 = For { $component } ble det { $value } av { $max } poeng ({ PERCENT($share) }).
    .v3 = { $component } ga { POINTS($value) }.
    .group = Slik står delindeksene: { $items }.
    .item = { $component } { $value } av { $max } ({ PERCENT($share) })
    .item-2 = { $component } { $value }
component-at-maximum =
    .v1 = { $component } står på maksimum, { POINTS($max) }.
    .v2 = På maksimum, { POINTS($max) }, står { $component }.
    .v3 = For { $component } er det full pott, { POINTS($max) }.
    .group = På maksimum står { $items }.
    .group-2 = Det er full pott for { $items }.
    .item = { $component } ({ POINTS($max) })
component-near-maximum =
    .v1 = { $component } er { POINTS($short) } fra maksimum på { $max }.
    .v2 = { $component } mangler { POINTS($short) } på full pott ({ $max }).
    .group = Nesten full pott er det for { $items }.
    .group-2 = Nær maksimum er { $items }.
    .item = { $component } ({ POINTS($short) } unna)

## Det som er å hente

potential-most =
    .v1 = Det er mest å hente på { $component }, som står på { $value } av { $max } poeng ({ PERCENT($share) }): Ved { PERCENT($goal) } ville { $subject } fått { POINTS($gain) } mer, alt annet likt.
    .v2 = Forbedringspotensialet er størst for { $component }, som står på { $value } av { $max } poeng ({ PERCENT($share) }). En andel på { PERCENT($goal) } ville gitt { $subject } { POINTS($gain) } mer, alt annet likt.
    .v3 = Mest å hente er det på { $component }, med { $value } av { $max } poeng ({ PERCENT($share) }). Ved { PERCENT($goal) } ville { $subject } hatt { POINTS($gain) } mer, alt annet likt.
    .v4 = Ved { PERCENT($goal) } for { $component }, mot { PERCENT($share) } nå ({ $value } av { $max }), ville { $subject } fått { POINTS($gain) } mer, alt annet likt; for ingen annen delindeks er det så mye å hente.
potential-shared =
    .v1 = Mest å hente er det på { $components }: Hver av dem ville gitt { $subject } { POINTS($gain) } mer ved { PERCENT($goal) } av maksimum, alt annet likt.
    .v2 = Forbedringspotensialet er størst for { $components }. Ved { PERCENT($goal) } av maksimum ville hver av dem gitt { $subject } { POINTS($gain) } mer, alt annet likt.
potential-lead =
    .v1 = Forspranget ville da økt fra { $margin } til { POINTS($margin_then) } om alle andre sto stille.
    .v2 = Om alle andre sto stille, ville forspranget da økt fra { $margin } til { POINTS($margin_then) }.
    .v3 = Det ville økt forspranget fra { $margin } til { POINTS($margin_then) } om ingen andre rørte seg.
    .v4 = Ledelsen ville da vært på { POINTS($margin_then) } i stedet for { $margin } om alle andre sto stille.

## Avstander

spread =
    .v1 = Det skiller { POINTS($spread) } mellom første og siste av de { COUNT($count) } beste { WHERE($table) }.
    .v2 = De { COUNT($count) } beste { WHERE($table) } ligger innenfor { POINTS($spread) }.
    .v3 = De { COUNT($count) } øverste { WHERE($table) } skilles av { POINTS($spread) }.
    .v4 = Avstanden mellom første og siste av de { COUNT($count) } beste { WHERE($table) } er { POINTS($spread) }.
    .v5 = De { COUNT($count) } beste { WHERE($table) } er samlet innenfor { POINTS($spread) }.
spread-narrower =
    .heading = De { COUNT($count) } beste nærmere hverandre
    .heading-2 = Tettere mellom de { COUNT($count) } beste
    .v1 = Det skiller { POINTS($spread) } mellom første og siste av de { COUNT($count) } beste { WHERE($table) }, mindre { SINCE($since, form: "than") } ({ $former_spread }).
    .v2 = De { COUNT($count) } beste { WHERE($table) } har rykket nærmere hverandre: { POINTS($spread) } fra første til siste, mot { $former_spread } { SINCE($since, form: "was") }.
    .v3 = Fra første til siste av de { COUNT($count) } beste { WHERE($table) } er det nå { POINTS($spread) }, ned fra { $former_spread } { SINCE($since, form: "was") }.
    .v4 = Det skiller nå { POINTS($spread) } mellom første og siste av de { COUNT($count) } beste { WHERE($table) }, mot { $former_spread } { SINCE($since, form: "was") }.
    .v5 = De { COUNT($count) } beste { WHERE($table) } er samlet innenfor { POINTS($spread) }, ned fra { $former_spread } { SINCE($since, form: "was") }.
spread-wider =
    .v1 = Det skiller { POINTS($spread) } mellom første og siste av de { COUNT($count) } beste { WHERE($table) }, mer { SINCE($since, form: "than") } ({ $former_spread }).
    .v2 = Avstanden fra første til siste av de { COUNT($count) } beste { WHERE($table) } har økt til { POINTS($spread) }, fra { $former_spread } { SINCE($since, form: "was") }.
    .v3 = Fra første til siste av de { COUNT($count) } beste { WHERE($table) } er det nå { POINTS($spread) }, opp fra { $former_spread } { SINCE($since, form: "was") }.
    .v4 = Mellom første og siste av de { COUNT($count) } beste { WHERE($table) } er det nå { POINTS($spread) }, mer enn de { $former_spread } { SINCE($since, form: "was") }.
    .v5 = De { COUNT($count) } beste { WHERE($table) } ligger innenfor { POINTS($spread) }, opp fra { $former_spread } { SINCE($since, form: "was") }.
group-gap =
    .v1 = I snitt ligger de { COUNT($bottom) } nederste { POINTS($gap) } bak de { COUNT($top) } øverste.
    .v2 = De { COUNT($bottom) } nederste har et snitt som er { POINTS($gap) } bak snittet for de { COUNT($top) } øverste.
    .v3 = Mellom snittet for de { COUNT($top) } øverste og de { COUNT($bottom) } nederste { WHERE($table) } er det { POINTS($gap) }.
    .v4 = De { COUNT($bottom) } nederste { WHERE($table) } ligger i snitt { POINTS($gap) } bak de { COUNT($top) } øverste.
    .v5 = Avstanden mellom snittet for de { COUNT($top) } øverste og snittet for de { COUNT($bottom) } nederste { WHERE($table) } er { POINTS($gap) }.
group-gap-narrower =
    .heading = Mindre avstand mellom topp og bunn
    .v1 = I snitt ligger de { COUNT($bottom) } nederste { POINTS($gap) } bak de { COUNT($top) } øverste, mindre { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = Mellom snittet for de { COUNT($top) } øverste og de { COUNT($bottom) } nederste { WHERE($table) } er det nå { POINTS($gap) }, ned fra { $former_gap } { SINCE($since, form: "was") }.
    .v3 = Snittet for de { COUNT($bottom) } nederste { WHERE($table) } er { POINTS($gap) } bak snittet for de { COUNT($top) } øverste, mot { $former_gap } { SINCE($since, form: "was") }.
    .v4 = De { COUNT($bottom) } nederste { WHERE($table) } er nærmere de { COUNT($top) } øverste { SINCE($since, form: "than") }: I snitt skiller det { POINTS($gap) }, ned fra { $former_gap }.
    .v5 = De { COUNT($bottom) } nederste { WHERE($table) } er i snitt { POINTS($gap) } bak de { COUNT($top) } øverste, mot { $former_gap } { SINCE($since, form: "was") }.
group-gap-wider =
    .heading = Større avstand mellom topp og bunn
    .v1 = I snitt ligger de { COUNT($bottom) } nederste { POINTS($gap) } bak de { COUNT($top) } øverste, mer { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = Snittet for de { COUNT($bottom) } nederste { WHERE($table) } er { POINTS($gap) } bak snittet for de { COUNT($top) } øverste; avstanden har økt fra { $former_gap }.
    .v3 = Mellom snittet for de { COUNT($top) } øverste og de { COUNT($bottom) } nederste { WHERE($table) } er det nå { POINTS($gap) }, opp fra { $former_gap } { SINCE($since, form: "was") }.
    .v4 = De { COUNT($bottom) } nederste { WHERE($table) } er lenger bak de { COUNT($top) } øverste { SINCE($since, form: "than") }: I snitt skiller det { POINTS($gap) }, opp fra { $former_gap }.
    .v5 = Avstanden mellom snittet for de { COUNT($top) } øverste og snittet for de { COUNT($bottom) } nederste { WHERE($table) } har økt fra { $former_gap } { SINCE($since, form: "was") } til { POINTS($gap) }.

converging =
    .heading = Første og siste nærmere hverandre uke for uke
    .v1 = For { ORDINAL($weeks) } uke på rad krympet avstanden mellom første og siste plass { WHERE($table) }: Den er nå { POINTS($spread) }, mot { $former_spread } i { $first }.
    .v2 = Avstanden mellom første og siste { WHERE($table) } har krympet { COUNTED($weeks, "week") } på rad: Nå skiller det { POINTS($spread) }, mot { $former_spread } i { $first }.
    .v3 = Spriket mellom første og siste plass { WHERE($table) } har krympet { COUNTED($weeks, "week") } på rad, fra { $former_spread } i { $first } til { POINTS($spread) } nå.
diverging =
    .heading = Første og siste lenger fra hverandre uke for uke
    .v1 = For { ORDINAL($weeks) } uke på rad økte avstanden mellom første og siste plass { WHERE($table) }: Den er nå { POINTS($spread) }, mot { $former_spread } i { $first }.
    .v2 = Avstanden mellom første og siste { WHERE($table) } har økt { COUNTED($weeks, "week") } på rad: Nå skiller det { POINTS($spread) }, mot { $former_spread } i { $first }.
    .v4 = Fra første til siste plass { WHERE($table) } er det nå { POINTS($spread) }, etter at avstanden har økt { COUNTED($weeks, "week") } på rad fra { $former_spread } i { $first }.
    .v3 = Spriket mellom første og siste plass { WHERE($table) } har økt { COUNTED($weeks, "week") } på rad, fra { $former_spread } i { $first } til { POINTS($spread) } nå.
diverging-ended =
    .v1 = Avstanden mellom første og siste { WHERE($table) } har krympet fra { $former_spread } til { POINTS($spread) } etter å ha økt { COUNTED($weeks, "week") } på rad.
    .v2 = Etter { COUNTED($weeks, "week") } på rad med økning er avstanden mellom første og siste { WHERE($table) } nå { POINTS($spread) }, ned fra { $former_spread }.
    .v3 = Det skiller nå { POINTS($spread) } mellom første og siste { WHERE($table) }, ned fra { $former_spread }; før det hadde avstanden økt { COUNTED($weeks, "week") } på rad.
converging-ended =
    .v1 = Etter å ha krympet { COUNTED($weeks, "week") } på rad, til { $former_spread }, har avstanden mellom første og siste { WHERE($table) } nå økt til { POINTS($spread) }.
    .v2 = Avstanden mellom første og siste { WHERE($table) } har økt fra { $former_spread } til { POINTS($spread) }, etter { COUNTED($weeks, "week") } på rad med krymping.
    .v3 = Det skiller nå { POINTS($spread) } mellom første og siste { WHERE($table) }, opp fra { $former_spread }; før det hadde avstanden krympet { COUNTED($weeks, "week") } på rad.
outlier-ahead =
    .heading = { $entity } langt foran resten
    .v1 = { $entity } skiller seg klart ut med { POINTS($score) }, { $distance } foran medianen for de { COUNT($total) } { GROUP($table) } ({ $median }).
    .v2 = Langt foran resten ligger { NAME($entity, form: "full") } med { POINTS($score) }, { $distance } foran medianen for de { COUNT($total) } { GROUP($table) } ({ $median }).
outlier-behind =
    .heading = { $entity } langt bak resten
    .v1 = { $entity } ligger langt bak resten med { POINTS($score) }, { $distance } bak medianen for de { COUNT($total) } { GROUP($table) } ({ $median }).
    .v2 = Langt bak resten ligger { NAME($entity, form: "full") } med { POINTS($score) }, { $distance } bak medianen for de { COUNT($total) } { GROUP($table) } ({ $median }).
outliers-ahead =
    .v1 = { $entities } ligger langt foran resten; medianen for de { COUNT($total) } { GROUP($table) } er { $median }.
    .v2 = Langt foran resten ligger { $entities }; medianen for de { COUNT($total) } { GROUP($table) } er { $median }.
outliers-behind =
    .v1 = { $entities } ligger langt bak resten; medianen for de { COUNT($total) } { GROUP($table) } er { $median }.
    .v2 = Langt bak resten ligger { $entities }; medianen for de { COUNT($total) } { GROUP($table) } er { $median }.

## Mål

target-component-open =
    .v1 = { $owner } sikter mot { $reach } poeng for { $component } innen utgangen av { $deadline }. Fra { $value } er det { POINTS($need) } igjen, i snitt minst { $pace } i uken.
    .v2 = Målet for { $component } er { $reach } poeng innen utgangen av { $deadline }. Fra { $value } er det { POINTS($need) } igjen, i snitt minst { $pace } i uken.
target-component-hard =
    .v1 = { $owner } sikter mot { $reach } poeng for { $component } innen utgangen av { $deadline }. Fra { $value } må delindeksen stige minst { POINTS($pace) } i uken i snitt, mer enn i den beste uken hittil ({ $best }).
    .v2 = Målet for { $component } er { $reach } poeng innen utgangen av { $deadline }. Fra { $value } må delindeksen stige minst { POINTS($pace) } i uken i snitt; den beste uken hittil i tallserien ga { $best }.
    .v3 = { $owner } har som mål å nå { $reach } poeng for { $component }, som står på { $value }, innen utgangen av { $deadline }. Det krever at delindeksen stiger minst { POINTS($pace) } i uken i snitt, mot { $best } i den beste uken hittil.
    .v4 = For { $component } er målet til { $owner } { $reach } poeng innen utgangen av { $deadline }. Resultatet er { $value }, og fram til da må delindeksen stige minst { POINTS($pace) } i uken i snitt; mer enn { $best } har ingen uke i tallserien gitt.
    .v5 = { $component } skal fra { $value } til { $reach } poeng innen utgangen av { $deadline }. Det krever at delindeksen stiger minst { POINTS($pace) } i uken i snitt, mot { $best } i den beste uken til nå.
target-component-reached =
    .v1 = Målet om { $reach } poeng for { $component } er nådd.
    .v2 = { $owner } har nådd målet om { $reach } poeng for { $component }.
target-component-missed =
    .v1 = Målet om { $reach } poeng for { $component } innen utgangen av { $deadline } ble ikke nådd: Resultatet på { $value } er { POINTS($need) } unna.
    .v2 = { $owner } nådde ikke målet om { $reach } poeng for { $component } innen utgangen av { $deadline }: Resultatet på { $value } er { POINTS($need) } unna.
target-component-overdue =
    .v1 = Målet om { $reach } poeng for { $component } innen utgangen av { $deadline } er fortsatt { POINTS($need) } unna.
    .v2 = { $component } er fortsatt { POINTS($need) } unna målet om { $reach } poeng, som skulle vært nådd innen utgangen av { $deadline }.
    .v3 = For { $component } mangler { $owner } fortsatt { POINTS($need) } på de { $reach } som skulle vært nådd innen utgangen av { $deadline }.
    .v4 = { $component } skulle nå { $reach } poeng innen utgangen av { $deadline }, men står på { $value }, fortsatt { POINTS($need) } unna målet.
    .v5 = Fristen for å nå { $reach } poeng for { $component } gikk ut med { $deadline }; { POINTS($need) } gjenstår.
    .v6 = { $owner } skulle nå { $reach } poeng for { $component } innen utgangen av { $deadline }, men har fortsatt { POINTS($need) } igjen.
    .v7 = Målet { $owner } satte seg, { $reach } poeng for { $component } innen utgangen av { $deadline }, ble ikke nådd og er fortsatt { POINTS($need) } unna.
    .v8 = Det er fortsatt { POINTS($need) } mindre enn de { $reach } som { $owner } ville nå innen utgangen av { $deadline }.
    .v9 = Målet, { $reach } poeng, skulle { $owner } ha nådd innen utgangen av { $deadline }; ennå mangler { $need }.
target-component-late =
    .v1 = Målet om { $reach } poeng for { $component } er nådd, { COUNTED($weeks, "week") } etter at fristen gikk ut med { $deadline }.
    .v2 = { $component } har nådd { $reach } poeng, { COUNTED($weeks, "week") } på overtid: Fristen var utgangen av { $deadline }.
    .v3 = Fristen gikk ut med { $deadline }, men nå, { COUNTED($weeks, "week") } senere, er målet om { $reach } poeng for { $component } nådd.
target-entity-open =
    .v1 = { $owner } sikter mot { $reach } poeng for { $entity } innen utgangen av { $deadline }. Fra { $value } er det { POINTS($need) } igjen, i snitt minst { $pace } i uken.
    .v2 = Målet for { $entity } er { $reach } poeng innen utgangen av { $deadline }. Fra { $value } er det { POINTS($need) } igjen, i snitt minst { $pace } i uken.
target-entity-hard =
    .v1 = { $owner } sikter mot { $reach } poeng for { $entity } innen utgangen av { $deadline }. Fra { $value } må framgangen være på minst { POINTS($pace) } i uken i snitt, mer enn i den beste uken hittil i tallserien ({ $best }).
    .v2 = Målet for { $entity } er { $reach } poeng innen utgangen av { $deadline }. Fra { $value } må framgangen være på minst { POINTS($pace) } i uken i snitt; den beste uken hittil i tallserien ga { $best }.
    .v3 = { $owner } har som mål å nå { $reach } poeng for { $entity }, som står på { $value }, innen utgangen av { $deadline }. Det krever at framgangen er på minst { POINTS($pace) } i uken i snitt, mot { $best } i den beste uken hittil.
    .v4 = For { $entity } er målet til { $owner } { $reach } poeng innen utgangen av { $deadline }. Resultatet er { $value }, og fram til da må framgangen være på minst { POINTS($pace) } i uken i snitt; mer enn { $best } har ingen uke i tallserien gitt.
    .v5 = { $entity } skal fra { $value } til { $reach } poeng innen utgangen av { $deadline }. Det krever at framgangen er på minst { POINTS($pace) } i uken i snitt, mot { $best } i den beste uken til nå.
target-entity-reached =
    .v1 = { $entity } har nådd målet om { $reach } poeng.
    .v2 = Målet om { $reach } poeng for { $entity } er nådd.
target-entity-missed =
    .v1 = { $entity } nådde ikke målet om { $reach } poeng innen utgangen av { $deadline }: Resultatet på { $value } er { POINTS($need) } unna.
    .v2 = Målet om { $reach } poeng for { $entity } innen utgangen av { $deadline } ble ikke nådd: Resultatet på { $value } er { POINTS($need) } unna.
target-entity-overdue =
    .v1 = Målet om { $reach } poeng for { $entity }, med frist ut { $deadline }, er fortsatt ikke nådd: Resultatet er nå { $value }, { POINTS($need) } unna.
    .v2 = { $entity } skulle nå { $reach } poeng innen utgangen av { $deadline }, men står på { $value } og mangler fortsatt { POINTS($need) }.
    .v3 = Med { $value } er { $entity } fortsatt { POINTS($need) } unna de { $reach } som skulle vært nådd innen utgangen av { $deadline }.
target-entity-late =
    .v1 = { $entity } har nådd målet om { $reach } poeng, { COUNTED($weeks, "week") } etter at fristen gikk ut med { $deadline }.
    .v2 = Målet om { $reach } poeng for { $entity }, med frist ut { $deadline }, er nådd { COUNTED($weeks, "week") } på overtid.
    .v3 = Fristen gikk ut med { $deadline }, men nå, { COUNTED($weeks, "week") } senere, har { $entity } nådd { $reach } poeng.
target-group-open =
    .v1 = { $owner } vil at de { COUNT($count) } { GROUP($table) } skal nå { $reach } poeng innen utgangen av { $deadline }. Så langt er { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } i mål, og den som er lengst unna, står på { $lowest } og har { POINTS($need) } igjen.
    .v2 = Innen utgangen av { $deadline } skal de { COUNT($count) } { GROUP($table) } nå { $reach } poeng. Så langt er { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } i mål, og den som er lengst unna, står på { $lowest } og har { POINTS($need) } igjen.
    .v3 = { $owner } vil at de { COUNT($count) } { GROUP($table) } skal nå { $reach } poeng innen utgangen av { $deadline }. Så langt er { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } i mål, og lengst unna er { $furthest }, som står på { $lowest } og har { POINTS($need) } igjen.
    .v4 = Innen utgangen av { $deadline } skal de { COUNT($count) } { GROUP($table) } nå { $reach } poeng. Så langt er { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } i mål, og lengst unna er { $furthest }, som står på { $lowest } og har { POINTS($need) } igjen.
target-group-reached =
    .headline = { $count ->
        [2] Begge
       *[other] Alle de { COUNT($count) }
    } { GROUP($table) } når { $reach } poeng
    .heading = { $count ->
        [2] Begge
       *[other] Alle de { COUNT($count) }
    } { GROUP($table) } når { $reach } poeng
    .lede = Målet om { $reach } poeng er nådd av { $count ->
        [2] begge
       *[other] alle de { COUNT($count) }
    } { GROUP($table) }.
    .v1 = Målet om { $reach } poeng er nådd av { $count ->
        [2] begge
       *[other] alle de { COUNT($count) }
    } { GROUP($table) }.
    .v2 = { $count ->
        [2] Begge
       *[other] Alle de { COUNT($count) }
    } { GROUP($table) } har nådd målet om { $reach } poeng.
target-group-missed =
    .headline = { $there ->
        [0] Ingen av de { COUNT($count) } når målet om { $reach } poeng
       *[other] { COUNT($short) } av de { COUNT($count) } når ikke målet om { $reach } poeng
    }
    .heading = { $nearest } nærmest målet om { $reach } poeng, { $furthest } lengst unna
    .heading-2 = { $there ->
        [0] Ingen av de { COUNT($count) } når målet om { $reach } poeng
       *[other] { COUNT($short) } av de { COUNT($count) } når ikke målet om { $reach } poeng
    }
    .lede = Av de { COUNT($count) } { GROUP($table) } nådde { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } målet om { $reach } poeng innen utgangen av { $deadline }.
    .v1 = De { COUNT($count) } { GROUP($table) } skulle nå { $reach } poeng innen utgangen av { $deadline }. Det målet nådde { $there ->
        [0] ingen av dem
       *[other] { COUNT($there) } av dem
    }; den som er lengst unna, står på { $lowest } og mangler { POINTS($need) }.
    .v2 = Av de { COUNT($count) } { GROUP($table) } nådde { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } målet om { $reach } poeng innen utgangen av { $deadline }; den som er lengst unna, står på { $lowest } og mangler { POINTS($need) }.
    .v3 = De { COUNT($count) } { GROUP($table) } skulle nå { $reach } poeng innen utgangen av { $deadline }. Det målet nådde { $there ->
        [0] ingen av dem
       *[other] { COUNT($there) } av dem
    }; lengst unna er { $furthest }, som står på { $lowest } og mangler { POINTS($need) }.
    .v4 = Av de { COUNT($count) } { GROUP($table) } nådde { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } målet om { $reach } poeng innen utgangen av { $deadline }; lengst unna er { $furthest }, som står på { $lowest } og mangler { POINTS($need) }.
    .v5 = Ingen av de { COUNT($count) } { GROUP($table) } nådde målet om { $reach } poeng innen utgangen av { $deadline }: Nærmest kom { $nearest } med { $highest }, og lengst unna er { $furthest }, som står på { $lowest } og mangler { POINTS($need) }.
    .v6 = Ingen av de { COUNT($count) } { GROUP($table) } nådde målet om { $reach } poeng innen utgangen av { $deadline }, men alle har gått fram siden målet ble satt, med mellom { $least_gain } og { POINTS($most_gain) }. Nærmest kom { $nearest } med { $highest }; lengst unna er { $furthest }, som står på { $lowest } og mangler { POINTS($need) }.
target-group-overdue =
    .v1 = De { COUNT($count) } { GROUP($table) } skulle nå { $reach } poeng innen utgangen av { $deadline }. Til nå har { $there ->
        [0] ingen av dem
       *[other] { COUNT($there) } av dem
    } kommet dit, og den som er lengst unna, står på { $lowest } og mangler { POINTS($need) }.
    .v2 = { $there ->
        [0] Ingen av de { COUNT($count) } { GROUP($table) } har ennå nådd
       *[other] { COUNT($short) } av de { COUNT($count) } { GROUP($table) } har fortsatt ikke nådd
    } { $reach } poeng, målet for utgangen av { $deadline }; den som er lengst unna, står på { $lowest } og mangler { POINTS($need) }.
    .v3 = Målet om { $reach } poeng for de { COUNT($count) } { GROUP($table) } gjaldt ut { $deadline }, men er fortsatt ikke nådd av { $there ->
        [0] noen
       *[other] { COUNT($short) }
    } av dem. Den som er lengst unna, står på { $lowest } og mangler { POINTS($need) }.
    .v4 = De { COUNT($count) } { GROUP($table) } skulle nå { $reach } poeng innen utgangen av { $deadline }. Til nå har { $there ->
        [0] ingen av dem
       *[other] { COUNT($there) } av dem
    } kommet dit, og lengst unna er { $furthest }, som står på { $lowest } og mangler { POINTS($need) }.
    .v5 = { $there ->
        [0] Ingen av de { COUNT($count) } { GROUP($table) } har ennå nådd
       *[other] { COUNT($short) } av de { COUNT($count) } { GROUP($table) } har fortsatt ikke nådd
    } { $reach } poeng, målet for utgangen av { $deadline }; lengst unna er { $furthest }, som står på { $lowest } og mangler { POINTS($need) }.
    .v6 = Målet om { $reach } poeng for de { COUNT($count) } { GROUP($table) } gjaldt ut { $deadline }, men er fortsatt ikke nådd av { $there ->
        [0] noen
       *[other] { COUNT($short) }
    } av dem. Lengst unna er { $furthest }, som står på { $lowest } og mangler { POINTS($need) }.
target-group-late =
    .v1 = { $count ->
        [2] Begge
       *[other] Alle de { COUNT($count) }
    } { GROUP($table) } har nå nådd målet om { $reach } poeng, { COUNTED($weeks, "week") } etter at fristen gikk ut med { $deadline }.
    .v2 = Målet om { $reach } poeng, med frist ut { $deadline }, er { COUNTED($weeks, "week") } på overtid nådd av { $count ->
        [2] begge
       *[other] alle de { COUNT($count) }
    } { GROUP($table) }.
    .v3 = Fristen for å nå { $reach } poeng gikk ut med { $deadline }. Nå, { COUNTED($weeks, "week") } senere, er { $count ->
        [2] begge
       *[other] alle de { COUNT($count) }
    } { GROUP($table) } i mål.
target-bottom-open =
    .v1 = { $owner } vil at de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, skal nå { $reach } poeng innen utgangen av { $deadline }. Så langt er { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } i mål, og den som er lengst unna, står på { $lowest } og har { POINTS($need) } igjen.
    .v2 = { $owner } vil at de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, skal nå { $reach } poeng innen utgangen av { $deadline }. Så langt er { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } i mål, og den som er lengst unna, står på { $lowest } og har { POINTS($need) } igjen.
    .v3 = Målet til { $owner } er { $reach } poeng innen utgangen av { $deadline } for de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }. { $there ->
        [0] Ingen er i mål så langt
       *[other] I mål så langt er { COUNT($there) }
    }, og den som er lengst unna, står på { $lowest } og har { POINTS($need) } igjen.
    .v4 = For de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, er målet til { $owner } { $reach } poeng innen utgangen av { $deadline }. Hittil har { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } kommet dit, og den som er lengst unna, står på { $lowest } og har { POINTS($need) } igjen.
    .v5 = Innen utgangen av { $deadline } skal de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, nå { $reach } poeng. Så langt er { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } i mål, og den som er lengst unna, står på { $lowest } og har { POINTS($need) } igjen.
    .v6 = { $owner } vil at de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, skal nå { $reach } poeng innen utgangen av { $deadline }. Så langt er { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } i mål, og lengst unna er { $furthest }, som står på { $lowest } og har { POINTS($need) } igjen.
    .v7 = { $owner } vil at de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, skal nå { $reach } poeng innen utgangen av { $deadline }. Så langt er { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } i mål, og lengst unna er { $furthest }, som står på { $lowest } og har { POINTS($need) } igjen.
    .v8 = Målet til { $owner } er { $reach } poeng innen utgangen av { $deadline } for de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }. { $there ->
        [0] Ingen er i mål så langt
       *[other] I mål så langt er { COUNT($there) }
    }, og lengst unna er { $furthest }, som står på { $lowest } og har { POINTS($need) } igjen.
    .v9 = For de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, er målet til { $owner } { $reach } poeng innen utgangen av { $deadline }. Hittil har { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } kommet dit, og lengst unna er { $furthest }, som står på { $lowest } og har { POINTS($need) } igjen.
    .v10 = Innen utgangen av { $deadline } skal de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, nå { $reach } poeng. Så langt er { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } i mål, og lengst unna er { $furthest }, som står på { $lowest } og har { POINTS($need) } igjen.
target-bottom-set =
    .v1 = Innen utgangen av { $deadline } skal de { COUNT($count) } som nå ligger nederst { WHERE($table) }, nå { $reach } poeng{ $there ->
        [0] {""}
       *[other] ; { COUNT($there) } av dem er der allerede
    }. Den som er lengst unna, står på { $lowest } og har { POINTS($need) } igjen.
    .v2 = { $owner } har satt seg som mål at de { COUNT($count) } som nå ligger nederst { WHERE($table) }, skal nå { $reach } poeng innen utgangen av { $deadline }{ $there ->
        [0] {""}
       *[other] ; { COUNT($there) } av dem er der allerede
    }. Den som er lengst unna, står på { $lowest } og har { POINTS($need) } igjen.
    .v3 = { $owner } har satt seg som mål at de { COUNT($count) } som nå ligger nederst { WHERE($table) }, skal nå { $reach } poeng innen utgangen av { $deadline }{ $there ->
        [0] {""}
       *[other] ; { COUNT($there) } av dem er der allerede
    }. Lengst unna er { $furthest }, som står på { $lowest } og har { POINTS($need) } igjen.
    .v4 = For de { COUNT($count) } som nå ligger nederst { WHERE($table) }, har { $owner } satt et mål: { $reach } poeng innen utgangen av { $deadline }{ $there ->
        [0] {""}
       *[other] ; { COUNT($there) } av dem er der allerede
    }. Lengst unna er { $furthest }, som står på { $lowest } og har { POINTS($need) } igjen.
    .v5 = Innen utgangen av { $deadline } skal de { COUNT($count) } som nå ligger nederst { WHERE($table) }, nå { $reach } poeng{ $there ->
        [0] {""}
       *[other] ; { COUNT($there) } av dem er der allerede
    }. Lengst unna er { $furthest }, som står på { $lowest } og har { POINTS($need) } igjen.
target-bottom-reached =
    .headline = De { COUNT($count) } som lå nederst, når målet om { $reach } poeng
    .heading = De { COUNT($count) } som lå nederst, når målet om { $reach } poeng
    .lede = { $count ->
        [2] Begge de to
       *[other] Alle de { COUNT($count) }
    } som lå nederst { WHERE($table) } i { $set }, har nådd målet om { $reach } poeng.
    .v1 = Målet om { $reach } poeng er nådd av { $count ->
        [2] begge de to
       *[other] alle de { COUNT($count) }
    } som lå nederst { WHERE($table) } i { $set }.
    .v2 = { $count ->
        [2] Begge de to
       *[other] Alle de { COUNT($count) }
    } som lå nederst { WHERE($table) } i { $set }, har nådd { $reach } poeng.
target-bottom-missed =
    .headline = { $there ->
        [0] Ingen av de { COUNT($count) } nederste nådde målet på { POINTS($reach) }
       *[other] { COUNT($short) } av de { COUNT($count) } nederste nådde ikke målet på { POINTS($reach) }
    }
    .headline-2 = { $owner } bommet på målet: { $there ->
        [0] Ingen av de { COUNT($count) } nederste kom til { POINTS($reach) }
       *[other] { COUNT($short) } av de { COUNT($count) } nederste kom ikke til { POINTS($reach) }
    }
    .heading = { $nearest } nærmest målet om { $reach } poeng, { $furthest } lengst unna
    .heading-2 = { $there ->
        [0] Ingen i mål da fristen for { $reach } poeng gikk ut
       *[other] { COUNT($short) } av { COUNT($count) } ikke i mål da fristen for { $reach } poeng gikk ut
    }
    .lede = Av de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, nådde { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } målet om { $reach } poeng innen utgangen av { $deadline }.
    .lede-2 = De { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, skulle nå { $reach } poeng innen utgangen av { $deadline }. Det klarte { $there ->
        [0] ingen av dem
       *[other] { COUNT($there) } av dem
    }.
    .v1 = De { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, skulle nå { $reach } poeng innen utgangen av { $deadline }. Det klarte { $there ->
        [0] ingen av dem
       *[other] { COUNT($there) } av dem
    }; den som endte lengst unna, hadde { $lowest } og manglet { POINTS($need) }.
    .v2 = Av de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, nådde { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } { $reach } poeng innen utgangen av { $deadline }; den som endte lengst unna, hadde { $lowest } og manglet { POINTS($need) }.
    .v3 = De { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, skulle nå { $reach } poeng innen utgangen av { $deadline }. Det klarte { $there ->
        [0] ingen av dem
       *[other] { COUNT($there) } av dem
    }; lengst unna endte { $furthest }, som med { $lowest } manglet { POINTS($need) }.
    .v4 = Av de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, nådde { $there ->
        [0] ingen
       *[other] { COUNT($there) }
    } { $reach } poeng innen utgangen av { $deadline }; lengst unna endte { $furthest }, som med { $lowest } manglet { POINTS($need) }.
    .v5 = Ingen av de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, nådde { $reach } poeng innen utgangen av { $deadline }: Nærmest kom { $nearest } med { $highest }, og lengst unna endte { $furthest }, som med { $lowest } manglet { POINTS($need) }.
    .v6 = De { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, skulle nå { $reach } poeng innen utgangen av { $deadline }, men ingen kom dit. Nærmest kom { $nearest } med { $highest }; lengst unna endte { $furthest }, som med { $lowest } manglet { POINTS($need) }.
    .v7 = { $count ->
        [2] Begge de to
       *[other] Alle de { COUNT($count) }
    } som lå nederst { WHERE($table) } i { $set }, har gått fram siden da, med mellom { $least_gain } og { POINTS($most_gain) }, men ingen nådde { $reach } før fristen gikk ut med { $deadline }. Nærmest kom { $nearest } med { $highest }; lengst unna endte { $furthest }, som med { $lowest } manglet { POINTS($need) }.
    .v8 = For de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, gikk fristen ut med { $deadline } uten at noen var i mål: Nærmest { $reach } poeng kom { $nearest } med { $highest }, og lengst unna endte { $furthest }, som med { $lowest } manglet { POINTS($need) }. Framgangen siden { $set } er på mellom { $least_gain } og { POINTS($most_gain) }.
    .v9 = Fristen for å nå { $reach } poeng gikk ut med { $deadline }. Av de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, kom { $nearest } nærmest, med { $highest }, og lengst unna endte { $furthest }, som med { $lowest } manglet { POINTS($need) }. Alle har gått fram siden { $set }, med mellom { $least_gain } og { POINTS($most_gain) }, men ingen kom i mål.
    .v10 = De { COUNT($count) } nederste fra { $set } har { $count ->
        [2] begge
       *[other] alle
    } gått fram siden da, med mellom { $least_gain } og { POINTS($most_gain) }, og { COUNT($at_mark) } av dem er på { $mark } eller mer. Nærmest { $reach } kom { $nearest }, med { $highest }; { $furthest }, på { $lowest }, mangler { $need }.
    .v11 = { $count ->
        [2] Begge de to
       *[other] Alle de { COUNT($count) }
    } nederste fra { $set } har gått fram siden da, med mellom { $least_gain } og { POINTS($most_gain) }, og { COUNT($at_mark) } av dem har nådd { $mark } poeng. Nærmest målet på { $reach } er { $nearest }, med { $highest }, mens { $furthest }, på { $lowest }, mangler { $need }.
    .v12 = Framgangen siden { $set } er på mellom { $least_gain } og { POINTS($most_gain) } for de { COUNT($count) } som da lå nederst, og { COUNT($at_mark) } av dem har nådd { $mark }. Av dem kom { $nearest } nærmest { $reach }, med { $highest }; { $furthest }, på { $lowest }, er { $need } unna.
target-bottom-overdue =
    .v1 = De { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, skulle nå { $reach } poeng innen utgangen av { $deadline }. Fortsatt har { $there ->
        [0] ingen av dem
       *[other] { COUNT($there) } av dem
    } kommet dit, og den som er lengst unna, står på { $lowest } og mangler { POINTS($need) }.
    .v2 = { $there ->
        [0] Ingen av de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, har ennå nådd
       *[other] { COUNT($short) } av de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, har fortsatt ikke nådd
    } { $reach } poeng, målet for utgangen av { $deadline }; den som er lengst unna, står på { $lowest } og mangler { POINTS($need) }.
    .v3 = Målet om { $reach } poeng for de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, gjaldt ut { $deadline }, men er fortsatt ikke nådd av { $there ->
        [0] noen
       *[other] { COUNT($short) }
    } av dem. Den som er lengst unna, står på { $lowest } og mangler { POINTS($need) }.
    .v4 = De { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, skulle nå { $reach } poeng innen utgangen av { $deadline }. Fortsatt har { $there ->
        [0] ingen av dem
       *[other] { COUNT($there) } av dem
    } kommet dit, og lengst unna er { $furthest }, som står på { $lowest } og mangler { POINTS($need) }.
    .v5 = { $there ->
        [0] Ingen av de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, har ennå nådd
       *[other] { COUNT($short) } av de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, har fortsatt ikke nådd
    } { $reach } poeng, målet for utgangen av { $deadline }; lengst unna er { $furthest }, som står på { $lowest } og mangler { POINTS($need) }.
    .v6 = Målet om { $reach } poeng for de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, gjaldt ut { $deadline }, men er fortsatt ikke nådd av { $there ->
        [0] noen
       *[other] { COUNT($short) }
    } av dem. Lengst unna er { $furthest }, som står på { $lowest } og mangler { POINTS($need) }.
    .v7 = De { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, skulle nå { $reach } poeng innen utgangen av { $deadline }. Fortsatt har { $there ->
        [0] ingen av dem kommet dit, men
       *[other] { COUNT($there) } av dem kommet dit, og i alt
    } { COUNT($at_mark) } har nådd { $mark }. Lengst unna er { $furthest }, som står på { $lowest } og mangler { POINTS($need) }.
    .v8 = { $there ->
        [0] Ingen av de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, har ennå nådd
       *[other] { COUNT($short) } av de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, har fortsatt ikke nådd
    } { $reach } poeng, målet for utgangen av { $deadline }. Så langt har { COUNT($at_mark) } av dem kommet til { $mark }; lengst unna er { $furthest }, som står på { $lowest } og mangler { POINTS($need) }.
    .v9 = Målet om { $reach } poeng for de { COUNT($count) } som lå nederst { WHERE($table) } i { $set }, gjaldt ut { $deadline }, men er fortsatt ikke nådd av { $there ->
        [0] noen
       *[other] { COUNT($short) }
    } av dem. På { $mark } eller mer ligger { COUNT($at_mark) } av dem, og lengst unna er { $furthest }, som står på { $lowest } og mangler { POINTS($need) }.
target-bottom-late =
    .v1 = { $count ->
        [2] Begge de to
       *[other] Alle de { COUNT($count) }
    } som lå nederst { WHERE($table) } i { $set }, har nå nådd målet om { $reach } poeng, { COUNTED($weeks, "week") } etter at fristen gikk ut med { $deadline }.
    .v2 = Målet om { $reach } poeng, med frist ut { $deadline }, er { COUNTED($weeks, "week") } på overtid nådd av { $count ->
        [2] begge de to
       *[other] alle de { COUNT($count) }
    } som lå nederst { WHERE($table) } i { $set }.
    .v3 = Fristen for å nå { $reach } poeng gikk ut med { $deadline }. Nå, { COUNTED($weeks, "week") } senere, er { $count ->
        [2] begge de to
       *[other] alle de { COUNT($count) }
    } som lå nederst { WHERE($table) } i { $set }, i mål.

## Uker uten tall

week-missing =
    .v1 = Det finnes ingen tall for { $week }; endringene er regnet fra { $base }.
    .v2 = Tallene for { $week } mangler, så alle endringer er regnet fra { $base }.
    .v3 = Endringene er regnet fra { $base }, siden det ikke finnes tall for { $week }.
weeks-missing =
    .v1 = Det finnes ingen tall fra { $first } til { $last }; endringene er regnet fra { $base }.
    .v2 = Tallene for { COUNTED($count, "week") } mangler ({ $first } til { $last }), så alle endringer er regnet fra { $base }.
    .v3 = Endringene er regnet fra { $base }, siden det ikke finnes tall fra { $first } til { $last }.

## Rettelser

revised-lead =
    .headline = Rettelse for { $week }: { $leaders } på førsteplass
    .heading = Rettelse for { $week }: { $leaders } på førsteplass
    .lede = Rettelse: Førsteplassen { WHERE($table) } i { $week } tilhørte { $leaders }, ikke { $former } som publisert.
    .v1 = Rettelse: Førsteplassen { WHERE($table) } i { $week } tilhørte { $leaders }, ikke { $former } som publisert.
    .v2 = Rettelse: Med riktige tall lå { $leaders } først { WHERE($table) } i { $week }, ikke { $former } som publisert.
revised =
    .v1 = Rettelse: I { $week } hadde { $entity } { POINTS($now) }, ikke { $was } som publisert.
    .v2 = Rettelse: Riktig poengsum for { $entity } i { $week } er { $now }, ikke { $was } som publisert.
revised-component =
    .v1 = Rettelse: I { $week } hadde { $entity } { POINTS($now) } for { $component }, ikke { $was } som publisert.
    .v2 = Rettelse: Riktig tall for { $component } hos { $entity } i { $week } er { POINTS($now) }, ikke { $was } som publisert.
revised-place =
    .v1 = Med riktige tall lå { $entity } på { ORDINAL($place, form: "place") } i { $week }, ikke på { ORDINAL($former_place, form: "place") }.
    .v2 = Riktig plassering for { $entity } i { $week } er { ORDINAL($place, form: "place") }, ikke { ORDINAL($former_place, form: "place") }.
revised-band =
    .v1 = Med riktig tall var { $entity } i gruppen «{ $band }» i { $week }, ikke i «{ $former_band }».
    .v2 = Riktig gruppe for { $entity } i { $week } er «{ $band }», ikke «{ $former_band }».
revised-note =
    .v1 = { $text }

## Redaksjonens egne ord

note =
    .v1 = { $text }
note-action =
    .v1 = { $text }
note-quote =
    .v1 = { $speaker } sier: «{ $text }»
note-quote-titled =
    .v1 = { $speaker }, { $title }, sier: «{ $text }»

## To nabofakta i én setning. Verdiene til det andre har `then_` foran navnet. Enkelte uker får hvert av dem sin egen setning.

gap-narrowed--next-in-line =
    .v1 = Det er nå { POINTS($margin) } fra { $leader } til { $rivals } på andreplass, mot { $former_margin } { SINCE($since, form: "was") }, og { $then_gap } til { $then_next } på { ORDINAL($then_place, form: "place") }.
    .v2 = Forspranget ned til { $rivals } ({ $rival_score }) har krympet fra { $former_margin } til { POINTS($margin) }; { $then_next } er { $then_gap } bak på { ORDINAL($then_place, form: "place") }.
    .v3 = { $rivals } er nå { POINTS($margin) } bak, mot { $former_margin } { SINCE($since, form: "was") }, og { $then_next } er { $then_gap } bak.
    .v4 = Andreplassen går til { $rivals } med { POINTS($rival_score) }, { $margin } bak lederen, mot { $former_margin } { SINCE($since, form: "was") }, og { ORDINAL($then_place, form: "definite-place") } til { $then_next } med { POINTS($then_score) }, { $then_gap } bak.
    .v5 = { $rivals } på andreplass er { POINTS($margin) } bak lederen, mot { $former_margin } { SINCE($since, form: "was") }, og { $then_next } er { $then_gap } bak.
gap-widened--next-in-line =
    .v1 = { $rivals } er nå { POINTS($margin) } bak, mot { $former_margin } { SINCE($since, form: "was") }, og { $then_next } er { $then_gap } bak.
    .v2 = Ned til { $rivals } er det nå { POINTS($margin) }, mot { $former_margin } { SINCE($since, form: "was") }, og { $then_gap } ned til { $then_next }.
    .v3 = { $rivals } på andreplass er { POINTS($margin) } bak, mot { $former_margin } { SINCE($since, form: "was") }, og { $then_next } er { $then_gap } bak.
    .v4 = Det er nå { POINTS($margin) } fra { $leader } til { $rivals } på andreplass, mot { $former_margin } { SINCE($since, form: "was") }, og { $then_gap } til { $then_next } på { ORDINAL($then_place, form: "place") }.
    .v5 = Forspranget ned til { $rivals } ({ $rival_score }) har økt fra { $former_margin } til { POINTS($margin) }; { $then_next } er { $then_gap } bak på { ORDINAL($then_place, form: "place") }.
mover-gain--mover-fall =
    .v1 = { $entity } gikk mest fram { WHERE($table) }, med { POINTS($change) } til { $score }, mens { $then_entity } gikk mest tilbake, med { POINTS($then_change) } til { $then_score }.
    .v2 = { $entity } hadde den største framgangen { WHERE($table) }, { POINTS($change) } til { $score }, og { $then_entity } den største tilbakegangen, { POINTS($then_change) } til { $then_score }.
    .v3 = { $entity } gikk fram { POINTS($change) } til { $score }, mest { WHERE($table) }; { $then_entity } gikk mest tilbake, med { POINTS($then_change) } til { $then_score }.
mover-gain--mover-fall-shared =
    .v1 = { $entity } gikk mest fram { WHERE($table) }, med { POINTS($change) } til { $score }, mens { $then_entities } gikk mest tilbake, med { POINTS($then_change) } hver.
    .v2 = { $entity } hadde den største framgangen { WHERE($table) }, { POINTS($change) } til { $score }, og { $then_entities } den største tilbakegangen, { POINTS($then_change) } hver.
    .v3 = { $entity } gikk mest fram { WHERE($table) }, med { POINTS($change) }, mens { $then_entities } gikk mest tilbake, med { POINTS($then_change) } hver.
mover-gain--mover-fall-both =
    .v1 = { $entity } gikk mest fram { WHERE($table) }, med { POINTS($change) } til { $score }, mens { $then_entity } gikk mest tilbake, med { POINTS($then_change) } til { $then_score }, og falt lengst, fra { ORDINAL($then_former_place, form: "place") } til { ORDINAL($then_place, form: "place") }.
    .v2 = { $entity } hadde den største framgangen { WHERE($table) }, { POINTS($change) } til { $score }; { $then_entity } gikk mest tilbake, med { POINTS($then_change) } til { $then_score }, og falt lengst, fra { ORDINAL($then_former_place, form: "place") } til { ORDINAL($then_place, form: "place") }.
mover-both--mover-fall =
    .v1 = { $entity } gikk mest fram { WHERE($table) }, både i poeng og i plasser: { POINTS($change) } til { $score } { SINCE($since, form: "over") } og fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }. { $then_entity } gikk mest tilbake, med { POINTS($then_change) } til { $then_score }.
    .v2 = { $entity } klatret fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") } og gikk fram { POINTS($change) } til { $score } { SINCE($since, form: "over") }, mest { WHERE($table) } både i plasser og i poeng. { $then_entity } gikk mest tilbake, med { POINTS($then_change) } til { $then_score }.
    .again = { $entity } gikk fram { POINTS($change) } til { $score }, mest { WHERE($table) }, og rykket opp { COUNTED($places, "place") }. { $then_entity } gikk mest tilbake, med { POINTS($then_change) } til { $then_score }.
    .again-2 = Ingen { WHERE($table) } gikk mer fram enn { $entity }, verken i plasser eller i poeng. { $then_entity } gikk mest tilbake, med { POINTS($then_change) } til { $then_score }.
    .again-3 = { $entity } er nå på { POINTS($score) } etter å ha gått fram { $change } og klatret { COUNTED($places, "place") }, begge deler mest { WHERE($table) }. { $then_entity } gikk mest tilbake, med { POINTS($then_change) } til { $then_score }.
    .v3 = { $entity } hadde den største framgangen { WHERE($table) }, både i poeng og i plasser: { POINTS($change) } til { $score } { SINCE($since, form: "over") } og fra { ORDINAL($former_place, form: "place") } til { ORDINAL($place, form: "place") }. { $then_entity } gikk mest tilbake, med { POINTS($then_change) } til { $then_score }.
    .again-4 = { $entity } klatret { COUNTED($places, "place") }; ingen andre { WHERE($table) } klatret mer enn { COUNTED($next_places, "place") } eller gikk fram mer enn { POINTS($next_change) }. { $then_entity } gikk mest tilbake, med { POINTS($then_change) } til { $then_score }.
    .again-5 = Mens { $entity } klatret { COUNTED($places, "place") }, gikk ingen andre { WHERE($table) } opp mer enn { COUNTED($next_places, "place") } eller fram mer enn { POINTS($next_change) }. { $then_entity } gikk mest tilbake, med { POINTS($then_change) } til { $then_score }.
mover-gain--mover-drop =
    .v1 = { $entity } gikk mest fram { WHERE($table) }, med { POINTS($change) } til { $score }, mens { $then_entity } falt flest plasser: { COUNT($then_places) }, fra { ORDINAL($then_former_place, form: "place") } til { ORDINAL($then_place, form: "place") }, med en tilbakegang på { POINTS($then_change) }.
    .v2 = { $entity } hadde den største framgangen { WHERE($table) }, { POINTS($change) } til { $score }; { $then_entity } falt lengst, fra { ORDINAL($then_former_place, form: "place") } til { ORDINAL($then_place, form: "place") }, og gikk tilbake { POINTS($then_change) }.
potential-most--potential-lead =
    .v1 = Det er mest å hente på { $component }, som står på { $value } av { $max } poeng ({ PERCENT($share) }): Ved { PERCENT($goal) } ville { $subject } fått { POINTS($gain) } mer og økt forspranget fra { $then_margin } til { $then_margin_then } om alt annet sto stille.
    .v2 = Forbedringspotensialet er størst for { $component }, som står på { $value } av { $max } poeng ({ PERCENT($share) }). En andel på { PERCENT($goal) } ville gitt { $subject } { POINTS($gain) } mer og et forsprang på { $then_margin_then } i stedet for { $then_margin } om alt annet sto stille.
    .v3 = Mest å hente er det på { $component }, med { $value } av { $max } poeng ({ PERCENT($share) }). Ved { PERCENT($goal) } ville { $subject } hatt { POINTS($gain) } mer og ledet med { $then_margin_then }, mot { $then_margin } nå, alt annet likt.
component-up--component-unchanged =
    .v1 = Oppgang ble det for { $items }, mens { $then_items } sto stille.
    .v2 = Det ble oppgang for { $items }; { $then_items } endret seg ikke.
    .v3 = Oppgang ble det for { $items }. { $then_items } sto stille.
    .v4 = { $items } steg, mens { $then_component } sto uendret på { $then_value } av { $then_max } ({ PERCENT($then_share) }).
    .v5 = { $items } gikk opp; { $then_component } ble stående på { $then_value } av { $then_max } ({ PERCENT($then_share) }).
    .v6 = { $component } steg { POINTS($change) } til { $value } av { $max } ({ PERCENT($share) }), mens { $then_items } sto stille.
    .v7 = { $component } steg { POINTS($change) } til { $value } av { $max } ({ PERCENT($share) }). { $then_items } endret seg ikke.
component-up--component-down =
    .v1 = { $items } steg, mens { $then_component } falt { POINTS($then_change) } til { $then_value } av { $then_max } ({ PERCENT($then_share) }).
    .v2 = { $items } gikk opp; { $then_component } falt { POINTS($then_change) } til { $then_value } av { $then_max } ({ PERCENT($then_share) }).
    .v3 = { $component } steg { POINTS($change) } til { $value } av { $max } ({ PERCENT($share) }), mens { $then_component } falt { POINTS($then_change) } til { $then_value } av { $then_max } ({ PERCENT($then_share) }).
component-down--component-unchanged =
    .v1 = { $component } falt { POINTS($change) } til { $value } av { $max } ({ PERCENT($share) }), mens { $then_items } sto stille.
    .v2 = { $component } falt { POINTS($change) } til { $value } av { $max } ({ PERCENT($share) }). { $then_items } endret seg ikke.
spread-narrower--group-gap-narrower =
    .v1 = Det skiller { POINTS($spread) } mellom første og siste av de { COUNT($count) } beste { WHERE($table) }, ned fra { $former_spread } { SINCE($since, form: "was") }. I snitt er de { COUNT($then_bottom) } nederste { POINTS($then_gap) } bak de { COUNT($then_top) } øverste, ned fra { $then_former_gap }.
    .v2 = De { COUNT($count) } beste { WHERE($table) } ligger innenfor { POINTS($spread) } (mot { $former_spread } { SINCE($since, form: "was") }), og de { COUNT($then_bottom) } nederste ligger i snitt { POINTS($then_gap) } bak de { COUNT($then_top) } øverste (mot { $then_former_gap }).
spread-wider--group-gap-wider =
    .v1 = Det skiller { POINTS($spread) } mellom første og siste av de { COUNT($count) } beste { WHERE($table) }, opp fra { $former_spread } { SINCE($since, form: "was") }. I snitt er de { COUNT($then_bottom) } nederste { POINTS($then_gap) } bak de { COUNT($then_top) } øverste, opp fra { $then_former_gap }.
    .v2 = De { COUNT($count) } beste { WHERE($table) } ligger innenfor { POINTS($spread) } (mot { $former_spread } { SINCE($since, form: "was") }), og de { COUNT($then_bottom) } nederste ligger i snitt { POINTS($then_gap) } bak de { COUNT($then_top) } øverste (mot { $then_former_gap }).
spread-wider--group-gap-narrower =
    .v1 = Avstanden fra første til siste av de { COUNT($count) } beste { WHERE($table) } har økt til { POINTS($spread) }, fra { $former_spread } { SINCE($since, form: "was") }. Derimot er de { COUNT($then_bottom) } nederste i snitt nærmere de { COUNT($then_top) } øverste: { POINTS($then_gap) } bak, mot { $then_former_gap }.
    .v2 = De { COUNT($count) } beste { WHERE($table) } ligger innenfor { POINTS($spread) } (opp fra { $former_spread } { SINCE($since, form: "was") }), mens de { COUNT($then_bottom) } nederste i snitt er { POINTS($then_gap) } bak de { COUNT($then_top) } øverste (ned fra { $then_former_gap }).
spread-narrower--group-gap-wider =
    .v1 = De { COUNT($count) } beste { WHERE($table) } har rykket nærmere hverandre: { POINTS($spread) } fra første til siste, mot { $former_spread } { SINCE($since, form: "was") }. Derimot er de { COUNT($then_bottom) } nederste i snitt lenger bak de { COUNT($then_top) } øverste: { POINTS($then_gap) }, mot { $then_former_gap }.
    .v2 = De { COUNT($count) } beste { WHERE($table) } ligger innenfor { POINTS($spread) } (ned fra { $former_spread } { SINCE($since, form: "was") }), mens de { COUNT($then_bottom) } nederste i snitt er { POINTS($then_gap) } bak de { COUNT($then_top) } øverste (opp fra { $then_former_gap }).
spread--group-gap =
    .v1 = De { COUNT($count) } øverste { WHERE($table) } skilles av { POINTS($spread) }, og de { COUNT($then_bottom) } nederste er i snitt { POINTS($then_gap) } bak de { COUNT($then_top) } beste.
    .v2 = Det skiller { POINTS($spread) } mellom første og siste av de { COUNT($count) } beste { WHERE($table) }; de { COUNT($then_bottom) } nederste er i snitt { POINTS($then_gap) } bak de { COUNT($then_top) } øverste.
group-gap-narrower--diverging-ended =
    .v1 = Etter { COUNTED($then_weeks, "week") } på rad med økning har avstanden mellom første og siste { WHERE($table) } krympet fra { $then_former_spread } til { POINTS($then_spread) }, og mellom snittet for de { COUNT($top) } øverste og de { COUNT($bottom) } nederste fra { $former_gap } til { $gap }.
    .v2 = Avstanden mellom første og siste { WHERE($table) } har krympet fra { $then_former_spread } til { POINTS($then_spread) } etter å ha økt { COUNTED($then_weeks, "week") } på rad. De { COUNT($bottom) } nederste er nå i snitt { POINTS($gap) } bak de { COUNT($top) } øverste, ned fra { $former_gap }.
overall-up-leading--rise-streak-at-least =
    .v1 = Med en oppgang på { POINTS($change) } til { $score } { SINCE($since, form: "over") } er { $subject } fortsatt først { WHERE($table) }; poengsummen har nå steget i minst { COUNTED($then_weeks, "week") } på rad.
    .v2 = Fortsatt først { WHERE($table) } er { $subject } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }; oppgangen har vart i minst { COUNTED($then_weeks, "week") }.
    .v3 = { $subject } beholder førsteplassen { WHERE($table) } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }, og har nå steget i minst { COUNTED($then_weeks, "week") } på rad.
    .v4 = Førsteplassen { WHERE($table) } tilhører fortsatt { $subject }, som har steget i minst { COUNTED($then_weeks, "week") } på rad, nå til { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }.
    .v5 = Det er minst { ORDINAL($then_weeks) } uke på rad med oppgang for { $subject }, som med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }, fortsatt er først { WHERE($table) }.
overall-up-leading--rise-streak =
    .v1 = Med en oppgang på { POINTS($change) } til { $score } { SINCE($since, form: "over") } er { $subject } fortsatt først { WHERE($table) }; poengsummen har nå steget { COUNTED($then_weeks, "week") } på rad.
    .v2 = Fortsatt først { WHERE($table) } er { $subject } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }; oppgangen har vart i { COUNTED($then_weeks, "week") }.
    .v3 = { $subject } beholder førsteplassen { WHERE($table) } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }, og har nå steget { COUNTED($then_weeks, "week") } på rad.
    .v4 = Førsteplassen { WHERE($table) } tilhører fortsatt { $subject }, som har steget { COUNTED($then_weeks, "week") } på rad, nå til { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }.
    .v5 = Det er { ORDINAL($then_weeks) } uke på rad med oppgang for { $subject }, som med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }, fortsatt er først { WHERE($table) }.
overall-up-leading--lead-streak-at-least =
    .v1 = { $subject } steg { POINTS($change) } til { $score } { SINCE($since, form: "over") } og har ligget først { WHERE($table) } i minst { COUNTED($then_weeks, "week") } på rad.
    .v2 = Førsteplassen { WHERE($table) } har i minst { COUNTED($then_weeks, "week") } på rad tilhørt { $subject }, som nå har { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }.
    .v3 = I minst { COUNTED($then_weeks, "week") } på rad har { $subject } ligget først { WHERE($table) }, nå med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }.
lead-streak-at-least--record-high =
    .v1 = Med { POINTS($then_score) } har { $leader } sitt beste resultat i tallserien (forrige var { $then_former } i { $then_former_week }) og har ligget først i minst { COUNTED($weeks, "week") } på rad.
    .v2 = I minst { COUNTED($weeks, "week") } på rad har { $leader } ligget først, nå med ny toppnotering i tallserien; den forrige var { $then_former } i { $then_former_week }.
    .v3 = { $leader } slår sin egen bestenotering i tallserien, { $then_former } fra { $then_former_week }, og har nå ligget først i minst { COUNTED($weeks, "week") } på rad.
overall-up-leading--record-high =
    .v1 = Med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }, er { $subject } fortsatt først { WHERE($table) }. Det er ny bestenotering; den forrige var { $then_former } i { $then_former_week }.
    .v2 = { $subject } steg { POINTS($change) } til { $score } { SINCE($since, form: "over") } og er fortsatt først { WHERE($table) }. Så mange poeng har { NAME($subject, form: "again") } ikke hatt i noen registrert uke; det meste før det var { $then_former } i { $then_former_week }.
    .v3 = { $subject } beholder førsteplassen { WHERE($table) } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }, og slår sin egen bestenotering, { $then_former } fra { $then_former_week }.
    .v4 = Førsteplassen { WHERE($table) } tilhører fortsatt { $subject }, som etter en oppgang på { POINTS($change) } { SINCE($since, form: "from") } har sitt beste resultat i tallserien fra { $then_first }: { $score }, mot { $then_former } i { $then_former_week }.
    .v5 = { $subject } er fortsatt først { WHERE($table) }. Resultatet på { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }, slår { $then_former } fra { $then_former_week }, som var det beste i tallserien.
    .again = Med { POINTS($score) } har { $subject } sitt beste resultat i tallserien; det forrige var { $then_former } i { $then_former_week }.
    .again-2 = { $subject } har med { POINTS($score) } sitt beste resultat i tallserien; den forrige bestenoteringen var { $then_former } i { $then_former_week }.
    .again-3 = { $subject } slår med { POINTS($score) } sin egen bestenotering i tallserien, { $then_former } fra { $then_former_week }.
    .v6 = Det beste resultatet i tallserien for { $subject }, { POINTS($score) }, holder fortsatt til førsteplass { WHERE($table) }; det er { $change } mer { SINCE($since, form: "than") }, og { $then_former } i { $then_former_week } var det beste til nå.
    .v7 = { $subject } er fortsatt først { WHERE($table) } etter å ha steget { POINTS($change) } til { $score } { SINCE($since, form: "over") }, mer enn i noen tidligere registrert uke ({ $then_former } i { $then_former_week } var det meste).
components-up--contribution-most =
    .v1 = { COUNT($up) } av de { COUNT($total) } delindeksene til { $subject } steg { SINCE($since, form: "from") }, og ingen falt; mest bidro { $then_component }, som sto for { $then_part } av { POINTS($then_change) } og nå er på { $then_value } av { $then_max } ({ PERCENT($then_share) }).
    .v2 = Av de { COUNT($total) } delindeksene til { $subject } steg { COUNT($up) } { SINCE($since, form: "from") }, og ingen falt. { $then_component } bidro mest, med { $then_part } av oppgangen på { POINTS($then_change) }, og er på { $then_value } av { $then_max } ({ PERCENT($then_share) }).
    .v3 = Ingen av de { COUNT($total) } delindeksene til { $subject } falt { SINCE($since, form: "from") }; av de { COUNT($up) } som steg, ga { $then_component } det største bidraget, { $then_part } av { POINTS($then_change) }, og står på { $then_value } av { $then_max } ({ PERCENT($then_share) }).
components-up--component-most-up =
    .v1 = { COUNT($up) } av de { COUNT($total) } delindeksene til { $subject } steg { SINCE($since, form: "from") }, og ingen falt; mest steg { $then_component }, { POINTS($then_change) } til { $then_value } av { $then_max } ({ PERCENT($then_share) }).
    .v2 = Ingen av de { COUNT($total) } delindeksene til { $subject } falt { SINCE($since, form: "from") }; av de { COUNT($up) } som steg, gikk { $then_component } mest opp, { POINTS($then_change) } til { $then_value } av { $then_max } ({ PERCENT($then_share) }).
mark-reached-by--mark-count-up =
    .v1 = Nå har { COUNT($then_count) } av { COUNTED($then_total, $table) } nådd { $mark } poeng, mot { COUNT($then_former_count) } { SINCE($since, form: "was") }; { $count ->
        [1] ny
       *[other] nye
    } blant dem er { $entities }.
    .v2 = { $entities } har nå nådd { $mark } poeng; det har i alt { COUNT($then_count) } av { COUNTED($then_total, $table) }, mot { COUNT($then_former_count) } { SINCE($since, form: "was") }.
    .v3 = Av { COUNTED($then_total, $table) } har nå { COUNT($then_count) } nådd { $mark } poeng, opp fra { COUNT($then_former_count) } { SINCE($since, form: "was") }; { $entities } har kommet til.
mark-regained-by--mark-count-up =
    .v1 = Nå har { COUNT($then_count) } av { COUNTED($then_total, $table) } nådd { $mark } poeng, mot { COUNT($then_former_count) } { SINCE($since, form: "was") }; tilbake blant dem er { $entities }.
    .v2 = { $entities } er på { $mark } poeng for første gang i tallserien siden { $last }. I alt har { COUNT($then_count) } av { COUNTED($then_total, $table) } nådd dit, mot { COUNT($then_former_count) } { SINCE($since, form: "was") }.
    .v3 = Nå har { COUNT($then_count) } av { COUNTED($then_total, $table) } nådd { $mark } poeng, opp fra { COUNT($then_former_count) } { SINCE($since, form: "was") }; { $entities } er der for første gang i tallserien siden { $last }.
rise-streak--gap-narrowing =
    .v1 = { $subject } har steget { COUNTED($weeks, "week") } på rad, mens forspranget har krympet hver uke siden { $then_first }, fra { $then_former_margin } til { POINTS($then_margin) }.
    .v2 = Det er { ORDINAL($weeks) } uke på rad med oppgang for { $subject }. Likevel er forspranget nede i { POINTS($then_margin) }: I { $then_first } var det { $then_former_margin }, og det har krympet hver uke siden.
record-high--gap-narrowest =
    .v1 = { $subject } har sitt beste resultat i tallserien (forrige: { $former } i { $former_week }), men et så lite forsprang er aldri registrert; det minste før var { POINTS($then_former_margin) }.
    .v2 = Så lite har forspranget aldri vært i tallserien (det minste tidligere var { POINTS($then_former_margin) }), men { $subject } slår samtidig sin egen bestenotering, { $former } fra { $former_week }.
    .v3 = { $subject } har aldri hatt et bedre resultat i tallserien (det forrige beste var { $former } i { $former_week }), men heller aldri så lite forsprang; det minste før var { POINTS($then_former_margin) }.
overall-up-leading--margin-one =
    .lede = I { $week } ({ DATES($week) }) beholdt { $subject } førsteplassen { WHERE($table) } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") } og { $then_margin } foran { $then_rival } på andreplass ({ $then_rival_score }).
    .lede-2 = Førsteplassen { WHERE($table) } gikk også i { $week } ({ DATES($week) }) til { $subject }, som steg { POINTS($change) } til { $score } { SINCE($since, form: "over") } og ligger { $then_margin } foran { $then_rival } på andreplass ({ $then_rival_score }).
    .lede-3 = Med { POINTS($score) } i { $week } ({ DATES($week) }), { $change } mer { SINCE($since, form: "than") }, er { $subject } fortsatt først { WHERE($table) }, { $then_margin } foran { $then_rival } på andreplass ({ $then_rival_score }).
    .lede-4 = { $subject } var fortsatt først { WHERE($table) } i { $week } ({ DATES($week) }) med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }; forspranget ned til { $then_rival } på andreplass ({ $then_rival_score }) er det samme { SINCE($then_unchanged, form: "as") }, { $then_margin }.
    .lede-5 = I { $week } ({ DATES($week) }) beholdt { $subject } førsteplassen { WHERE($table) } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }, og er { $then_margin } foran { $then_rival } ({ $then_rival_score }), nøyaktig like langt { SINCE($then_unchanged, form: "as") }.
    .lede-6 = { $subject } var fortsatt først { WHERE($table) } i { $week } ({ DATES($week) }) med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }; forspranget ned til { $then_rival } på andreplass ({ $then_rival_score }) er { $then_margin }, som i hver måling siden { $then_steady }.
    .lede-7 = I { $week } ({ DATES($week) }) beholdt { $subject } førsteplassen { WHERE($table) } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }; { $then_rival } ({ $then_rival_score }) har ligget { $then_margin } bak i hver måling siden { $then_steady }.
gap-narrowed--rival-faster =
    .lede = { $then_rival } på andreplass tok inn { POINTS($change) } på { $leader } etter å ha gått fram { $then_rival_gain } til { $rival_score }. Forspranget er nå { POINTS($margin) }, mot { $former_margin } { SINCE($since, form: "was") }.
    .lede-2 = { $then_rival } på andreplass gikk fram { POINTS($then_rival_gain) } til { $rival_score } { SINCE($since, form: "over") } og er nå { POINTS($margin) } bak { $leader }, mot { $former_margin } { SINCE($since, form: "was") }.
    .lede-3 = { $leader } leder nå med { POINTS($margin) }, mot { $former_margin } { SINCE($since, form: "was") }, etter at { $then_rival } på andreplass gikk fram { $then_rival_gain } til { $rival_score }.
gap-nearly-closed--rival-faster =
    .lede = { $leader } er nå bare { POINTS($margin) } foran { $then_rival } på andreplass, som gikk fram { POINTS($then_rival_gain) } til { $rival_score }; { SINCE($since, form: "was") } var forspranget { $former_margin }.
    .lede-2 = { $then_rival } gikk fram { POINTS($then_rival_gain) } til { $rival_score } { SINCE($since, form: "over") } og er nå bare { POINTS($margin) } bak { $leader }, mot { $former_margin } { SINCE($since, form: "was") }.
    .lede-3 = { $then_rival } har nesten tatt igjen { $leader } etter å ha gått fram { POINTS($then_rival_gain) } til { $rival_score }. Bare { POINTS($margin) } skiller dem nå, mot { $former_margin } { SINCE($since, form: "was") }.
leader-new--leader-from-behind =
    .v1 = Med { POINTS($score) } har { $leader } avløst { $former } på førsteplass { WHERE($table) }, opp fra { ORDINAL($former_place, form: "place") } { SINCE($since, form: "was") } og fra { ORDINAL($then_place, form: "place") } så sent som i { $then_week } ({ $then_score }).
    .v2 = { $leader } har tatt over førsteplassen { WHERE($table) } fra { $former } og har nå { POINTS($score) }; { SINCE($since, form: "was") } var det { ORDINAL($former_place, form: "place") }, og så sent som i { $then_week } { ORDINAL($then_place, form: "place") } med { POINTS($then_score) }.
    .v3 = Førsteplassen { WHERE($table) } har gått fra { $former } til { $leader }, som nå har { POINTS($score) } og lå på { ORDINAL($former_place, form: "place") } { SINCE($since, form: "was") }. Så sent som i { $then_week } holdt { POINTS($then_score) } til { ORDINAL($then_place, form: "place") }.
    .v4 = Med { POINTS($score) } har { $leader } avløst { $former } på førsteplass { WHERE($table) }. Så sent som i { $then_week } lå { NAME($leader, form: "again") } på { ORDINAL($then_place, form: "place") } ({ $then_score }).
    .v5 = { $leader } har tatt over førsteplassen { WHERE($table) } fra { $former } og har nå { POINTS($score) }. Så sent som i { $then_week } ga { POINTS($then_score) } { ORDINAL($then_place, form: "place") }.
    .v6 = Førsteplassen { WHERE($table) } har gått fra { $former } til { $leader }, som nå har { POINTS($score) }. Så sent som i { $then_week } holdt { POINTS($then_score) } til { ORDINAL($then_place, form: "place") }.
    .again = Med { POINTS($score) } rykket { $leader } opp fra { ORDINAL($former_place, form: "place") }, etter å ha ligget på { ORDINAL($then_place, form: "place") } så sent som i { $then_week }, med { $then_score }.
    .again-2 = { $leader } gikk fra { ORDINAL($former_place, form: "place") } til topps med { POINTS($score) }. Så sent som i { $then_week } lå { NAME($leader, form: "again") } på { ORDINAL($then_place, form: "place") } med { $then_score }.
    .again-3 = { $leader }, som så sent som i { $then_week } lå på { ORDINAL($then_place, form: "place") } med { POINTS($then_score) }, gikk med { POINTS($score) } fra { ORDINAL($former_place, form: "place") } til topps.
leader-new--record-high =
    .v1 = Med { POINTS($score) } rykket { $leader } opp fra { ORDINAL($former_place, form: "place") } til førsteplass { WHERE($table) }, forbi { $passed }. Et bedre resultat har { NAME($then_subject, form: "again") } ikke hatt i tallserien fra { $then_first }; den forrige bestenoteringen var { $then_former } i { $then_former_week }.
    .v2 = { $leader } har med { POINTS($score) } tatt over førsteplassen { WHERE($table) } fra { $former }. Det er det beste resultatet for { NAME($then_subject, form: "again") } i tallserien fra { $then_first }; den forrige bestenoteringen var { $then_former } i { $then_former_week }.
    .v3 = Førsteplassen { WHERE($table) } har gått fra { $former } til { $leader }, som med { POINTS($score) } har sitt beste resultat i tallserien fra { $then_first } (det forrige beste var { $then_former } i { $then_former_week }).
    .again = { $leader } gikk fra { ORDINAL($former_place, form: "place") } til førsteplass med { POINTS($score) }, forbi { $passed }. Det er det beste i tallserien for { NAME($then_subject, form: "again") }; forrige rekord var { $then_former } i { $then_former_week }.
    .again-2 = Med { POINTS($score) } gikk { $leader } fra { ORDINAL($former_place, form: "place") } til topps, forbi { $passed }. Et bedre resultat har { NAME($then_subject, form: "again") } ikke hatt i tallserien; den forrige bestenoteringen var { $then_former } i { $then_former_week }.
    .again-3 = { $leader } passerte { $passed } og rykket med { POINTS($score) } opp fra { ORDINAL($former_place, form: "place") }. Det er ny rekord for { NAME($then_subject, form: "again") }; den forrige var { $then_former } i { $then_former_week }.
mover-gain--band-up =
    .v1 = { $entity } gikk mest fram { WHERE($table) }, med { POINTS($change) } til { $score }, og rykket opp fra gruppen «{ $then_former_band }» til «{ $then_band }».
    .v2 = { $entity } gikk fram { POINTS($change) } til { $score }, mest { WHERE($table) }, og rykket dermed fra gruppen «{ $then_former_band }» opp til «{ $then_band }».
mover-gain--band-regained =
    .v1 = { $entity } gikk mest fram { WHERE($table) }, med { POINTS($change) } til { $score }, og er i gruppen «{ $then_band }» for første gang i tallserien siden { $then_last }.
    .v2 = { $entity } hadde den største framgangen { WHERE($table) }, { POINTS($change) } til { $score }, og rykket fra gruppen «{ $then_former_band }» opp til «{ $then_band }» for første gang i tallserien siden { $then_last }.
    .v3 = { $entity } er i gruppen «{ $then_band }» for første gang i tallserien siden { $then_last }, etter å ha gått fram { POINTS($change) } til { $score }, mest { WHERE($table) }.
    .v4 = { $entity } gikk fram { POINTS($change) } til { $score }, mest { WHERE($table) }, og er dermed i gruppen «{ $then_band }» for første gang i tallserien siden { $then_last }.
    .v5 = { $entity } har forlatt gruppen «{ $then_former_band }» og er i «{ $then_band }» for første gang i tallserien siden { $then_last }, etter å ha gått mest fram { WHERE($table) }, { POINTS($change) } til { $score }.
mover-fall--band-down =
    .v1 = { $entity } gikk mest tilbake { WHERE($table) }, { POINTS($change) } til { $score }, og falt fra gruppen «{ $then_former_band }» til «{ $then_band }».
    .v2 = { $entity } gikk tilbake { POINTS($change) } til { $score }, mest { WHERE($table) }, og falt dermed fra gruppen «{ $then_former_band }» til «{ $then_band }».
slide-at-least--band-down =
    .v1 = { $entity } har gått tilbake minst { COUNTED($weeks, "week") } på rad og er nå falt fra gruppen «{ $then_former_band }» til «{ $then_band }».
    .v2 = Etter minst { COUNTED($weeks, "week") } på rad med tilbakegang er { $entity } nå i gruppen «{ $then_band }», ned fra «{ $then_former_band }».
    .v3 = { $entity } har falt fra gruppen «{ $then_former_band }» til «{ $then_band }» og er blant { COUNT($alike) } i tabellen som har gått tilbake minst { COUNTED($weeks, "week") } på rad.
    .v4 = { $entity } er blant { COUNT($alike) } i tabellen som har gått tilbake minst { COUNTED($weeks, "week") } på rad, og har falt fra gruppen «{ $then_former_band }» til «{ $then_band }».
    .v5 = Det betyr fall fra gruppen «{ $then_former_band }» til «{ $then_band }». Tilbakegangen har nå vart i minst { COUNTED($weeks, "week") }, som for { $others }.
    .v6 = Det ga et fall fra gruppen «{ $then_former_band }» til «{ $then_band }». Tilbakegangen har vart i minst { COUNTED($weeks, "week") }, som for { $others }.
mover-gain--mark-reached-by =
    .v1 = { $entity } gikk mest fram { WHERE($table) }, med { POINTS($change) } til { $score }, og har dermed nådd { $then_mark } poeng; { SINCE($since, form: "was") } var grensen ikke nådd.
    .v2 = { $entity } gikk fram { POINTS($change) } til { $score }, mest { WHERE($table) }. Dermed er { $then_mark }-poengsgrensen nådd.
mover-gain--mark-regained-by =
    .v1 = { $entity } gikk fram { POINTS($change) } til { $score }, mest { WHERE($table) }, og er på { POINTS($then_mark) } for første gang i tallserien siden { $then_last }.
    .v2 = { $entity } har nådd { POINTS($then_mark) } for første gang i tallserien siden { $then_last }, etter å ha gått mest fram { WHERE($table) }, { POINTS($change) } til { $score }.
    .v3 = { $entity } hadde den største framgangen { WHERE($table) }, { POINTS($change) } til { $score }; { POINTS($then_mark) } hadde { NAME($entity, form: "again") } ikke nådd i noen registrert uke siden { $then_last }.
mark-count-up--mark-short =
    .v1 = Av { COUNTED($total, $table) } er nå { COUNT($count) } på { $mark } poeng eller bedre, opp fra { COUNT($former_count) } { SINCE($since, form: "was") }; igjen står bare { $then_entities }.
    .v2 = Nå er alle utenom { $then_entities } på { $mark } poeng eller bedre: { COUNT($count) } av { COUNTED($total, $table) }, mot { COUNT($former_count) } { SINCE($since, form: "was") }.
table-moves--bottom-only-worse =
    .v1 = Av de { COUNT($total) } { GROUP($table) } gikk { COUNT($better) } fram { SINCE($since, form: "from") }, mens bare de { COUNT($then_count) } nederste gikk tilbake.
    .v2 = I alt { COUNT($better) } av de { COUNT($total) } { GROUP($table) } gikk fram { SINCE($since, form: "from") }; bare de { COUNT($then_count) } nederste gikk tilbake.
