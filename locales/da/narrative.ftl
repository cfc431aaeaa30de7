### Det, scorepress siger på dansk: én melding for hver slags kendsgerning.
###
### Hver melding har ordlyde til de dele af historien, den kan stå i: .headline og .heading (nutid, uden punktum),
### .lede (underrubrik), .caption (billedtekst) og .v1, .v2 … i brødteksten. De skiftes fra uge til uge.
### En score kan stige og alligevel blive dårligere (hvor lavest er bedst): skriv »steg« om tallet, »gik frem« om bedringen.
### Kommaerne er startkommaer. Efter »siden ugen før« står verbet i førnutid.

## Historiens hovedperson

overall-up =
    .headline = { $subject } stiger { POINTS($change) } til { $score }
    .headline-2 = { $subject } op på { POINTS($score) }
    .headline-3 = Scoren for { $subject } stiger { $change } til { $score }
    .headline-4 = { $subject } stiger til { POINTS($score) }
    .heading = { $subject } stiger { POINTS($change) }
    .lede = { $subject } lå på { POINTS($score) } i { $week } ({ DATES($week) }), { $change } mere { SINCE($since, form: "than") }.
    .lede-2 = En stigning på { POINTS($change) } { SINCE($since, form: "from") } bragte { $subject } op på { $score } i { $week } ({ DATES($week) }).
    .lede-3 = I { $week } ({ DATES($week) }) nåede { $subject } op på { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }.
    .lede-4 = Med { POINTS($score) } i { $week } ({ DATES($week) }) har { $subject } { $change } mere { SINCE($since, form: "than") }.
    .v1 = { $subject } er steget { POINTS($change) } { $since } og ligger nu på { $score }.
    .v2 = En stigning på { POINTS($change) } { $since } har bragt { $subject } op på { $score }.
    .v3 = Med { POINTS($score) } har { $subject } { $change } mere { SINCE($since, form: "than") }.
overall-up-leading =
    .headline = { $subject } stiger { POINTS($change) } og er fortsat nummer et { WHERE($table) }
    .headline-2 = { $subject } holder førstepladsen og stiger til { POINTS($score) }
    .headline-3 = Op på { POINTS($score) }: { $subject } holder fast i førstepladsen
    .headline-4 = { $subject } fortsat i spidsen, nu med { POINTS($score) }
    .heading = { $subject } stiger { $change } og er fortsat nummer et
    .lede = { $subject } nåede op på { POINTS($score) } i { $week } ({ DATES($week) }), { $change } mere { SINCE($since, form: "than") }, og er fortsat nummer et { WHERE($table) }.
    .lede-2 = Med { POINTS($score) } i { $week } ({ DATES($week) }), { $change } mere { SINCE($since, form: "than") }, er { $subject } fortsat nummer et { WHERE($table) }.
    .lede-3 = Også i { $week } ({ DATES($week) }) lå { $subject } på førstepladsen { WHERE($table) }, nu med { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }.
    .lede-4 = { $subject } holdt førstepladsen { WHERE($table) } i { $week } ({ DATES($week) }) med { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }.
    .v1 = { $subject } er fortsat nummer et { WHERE($table) } og er steget { POINTS($change) } { $since }, til { $score }.
    .v2 = Nummer et { WHERE($table) } er fortsat { $subject }, nu med { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }.
    .v3 = Med { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }, holder { $subject } førstepladsen { WHERE($table) }.
    .v4 = Førstepladsen { WHERE($table) } tilhører fortsat { $subject }, der har { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }.
overall-down =
    .headline = { $subject } falder { POINTS($change) } til { $score }
    .headline-2 = { $subject } ned på { POINTS($score) }
    .headline-3 = Scoren for { $subject } falder { $change } til { $score }
    .headline-4 = { $subject } falder til { POINTS($score) }
    .heading = { $subject } falder { POINTS($change) }
    .lede = { $subject } lå på { POINTS($score) } i { $week } ({ DATES($week) }), { $change } mindre { SINCE($since, form: "than") }.
    .lede-2 = Et fald på { POINTS($change) } { SINCE($since, form: "from") } bragte { $subject } ned på { $score } i { $week } ({ DATES($week) }).
    .lede-3 = I { $week } ({ DATES($week) }) stod { $subject } med { POINTS($score) }, { $change } mindre { SINCE($since, form: "than") }.
    .v1 = { $subject } er faldet { POINTS($change) } { $since } og ligger nu på { $score }.
    .v2 = Et fald på { POINTS($change) } { $since } har bragt { $subject } ned på { $score }.
    .v3 = Med { POINTS($score) } har { $subject } { $change } mindre { SINCE($since, form: "than") }.
overall-down-leading =
    .headline = { $subject } falder { POINTS($change) } og er fortsat nummer et { WHERE($table) }
    .headline-2 = { $subject } ned på { POINTS($score) } og fortsat nummer et { WHERE($table) }
    .headline-3 = Fald på { POINTS($change) }: { $subject } fortsat nummer et { WHERE($table) }
    .heading = { $subject } falder { $change } og er fortsat nummer et
    .lede = { $subject } faldt til { POINTS($score) } i { $week } ({ DATES($week) }), { $change } mindre { SINCE($since, form: "than") }, men er fortsat nummer et { WHERE($table) }.
    .lede-2 = Med et fald på { POINTS($change) } { SINCE($since, form: "from") } til { $score } var { $subject } fortsat nummer et { WHERE($table) } i { $week } ({ DATES($week) }).
    .lede-3 = Også i { $week } ({ DATES($week) }) lå { $subject } på førstepladsen { WHERE($table) }, nu med { POINTS($score) }, { $change } mindre { SINCE($since, form: "than") }.
    .v1 = { $subject } er fortsat nummer et { WHERE($table) }, men er faldet { POINTS($change) } { $since }, til { $score }.
    .v2 = Med { POINTS($score) }, { $change } mindre { SINCE($since, form: "than") }, er { $subject } fortsat nummer et { WHERE($table) }.
    .v3 = Nummer et { WHERE($table) } er fortsat { $subject } med { POINTS($score) }, { $change } mindre { SINCE($since, form: "than") }.
    .v4 = Førstepladsen { WHERE($table) } tilhører fortsat { $subject }, der er faldet { POINTS($change) } { $since }, til { $score }.
overall-unchanged =
    .headline = { $subject } uændret på { POINTS($score) }
    .headline-2 = Ingen ændring for { $subject }: fortsat { POINTS($score) }
    .headline-3 = { $subject } står stille på { POINTS($score) }
    .heading = { $subject } uændret på { $score }
    .lede = { $subject } lå uændret på { POINTS($score) } i { $week } ({ DATES($week) }).
    .lede-2 = I { $week } ({ DATES($week) }) havde { $subject } { POINTS($score) }, nøjagtig { SINCE($since, form: "as") }.
    .lede-3 = Scoren for { $subject } stod stille på { POINTS($score) } i { $week } ({ DATES($week) }).
    .v1 = { $subject } har { POINTS($score) }, nøjagtig { SINCE($since, form: "as") }.
    .v2 = Der er ingen ændring for { $subject }, som bliver på { POINTS($score) }.
overall-unchanged-leading =
    .headline = { $subject } uændret på { $score } og fortsat nummer et { WHERE($table) }
    .headline-2 = { $subject } holder førstepladsen med { POINTS($score) }
    .headline-3 = { $subject } fortsat i spidsen med uændret { POINTS($score) }
    .heading = { $subject } uændret og fortsat nummer et
    .lede = { $subject } lå uændret på { POINTS($score) } i { $week } ({ DATES($week) }) og er fortsat nummer et { WHERE($table) }.
    .lede-2 = Fortsat nummer et { WHERE($table) } i { $week } ({ DATES($week) }) var { $subject } med { POINTS($score) }, nøjagtig { SINCE($since, form: "as") }.
    .lede-3 = Også i { $week } ({ DATES($week) }) lå { $subject } på førstepladsen { WHERE($table) }, uændret på { POINTS($score) }.
    .v1 = { $subject } ligger uændret på { POINTS($score) } og er fortsat nummer et { WHERE($table) }.
    .v2 = Med { POINTS($score) }, nøjagtig { SINCE($since, form: "as") }, er { $subject } fortsat nummer et { WHERE($table) }.
overall-nearly-unchanged =
    .headline = { $subject } så godt som uændret på { $score }
    .headline-2 = Næsten ingen bevægelse for { $subject } på { POINTS($score) }
    .heading = { $subject } så godt som uændret
    .lede = { $subject } lå så godt som uændret på { POINTS($score) } i { $week } ({ DATES($week) }).
    .lede-2 = I { $week } ({ DATES($week) }) havde { $subject } { POINTS($score) }, praktisk talt { SINCE($since, form: "as") }.
    .v1 = { $subject } ligger så godt som uændret på { POINTS($score) }.
    .v2 = Med { POINTS($score) } ligger { $subject } praktisk talt { SINCE($since, form: "as") }.
overall-score =
    .headline = { $subject } på { POINTS($score) }
    .headline-2 = { POINTS($score) } til { $subject }
    .headline-3 = { $subject } får { POINTS($score) }
    .heading = { $subject } på { POINTS($score) }
    .lede = { $subject } fik { POINTS($score) } i { $week } ({ DATES($week) }).
    .lede-2 = I { $week } ({ DATES($week) }) fik { $subject } { $score } ud af { $max } point.
    .v1 = { $subject } har { POINTS($score) }.
    .v2 = { $subject } har { $score } ud af { $max } point.
overall-score-leading =
    .headline = { $subject } nummer et { WHERE($table) } med { POINTS($score) }
    .headline-2 = { $subject } i spidsen med { POINTS($score) }
    .headline-3 = { POINTS($score) } giver { $subject } førstepladsen { WHERE($table) }
    .heading = { $subject } nummer et { WHERE($table) }
    .lede = { $subject } var nummer et { WHERE($table) } i { $week } ({ DATES($week) }) med { POINTS($score) }.
    .lede-2 = Med { $score } ud af { $max } point var { $subject } nummer et { WHERE($table) } i { $week } ({ DATES($week) }).
    .lede-3 = I { $week } ({ DATES($week) }) lå { $subject } nummer et { WHERE($table) } med { $score } ud af { $max } point.
    .v1 = { $subject } er nummer et { WHERE($table) } med { POINTS($score) }.
    .v2 = Med { $score } ud af { $max } point er { $subject } nummer et { WHERE($table) }.

## Førstepladsen

leader-kept =
    .heading = { $leader } fortsat nummer et { WHERE($table) }
    .heading-2 = { $leader } holder førstepladsen med { $score }
    .lede = { $leader } er fortsat nummer et { WHERE($table) } med { POINTS($score) }.
    .lede-2 = På førstepladsen { WHERE($table) } ligger fortsat { $leader } med { POINTS($score) }.
    .lede-3 = Førstepladsen { WHERE($table) } tilhører fortsat { $leader }, nu med { POINTS($score) }.
    .caption = { $leader } er fortsat nummer et { WHERE($table) } med { POINTS($score) }.
    .caption-2 = Førstepladsen { WHERE($table) } tilhører fortsat { $leader } med { POINTS($score) }.
    .v1 = { $leader } er fortsat nummer et { WHERE($table) }, nu med { POINTS($score) }.
    .v2 = På førstepladsen { WHERE($table) } ligger fortsat { $leader } med { POINTS($score) }.
    .v3 = Med { POINTS($score) } holder { $leader } fast i førstepladsen { WHERE($table) }.
    .v4 = Førstepladsen { WHERE($table) } tilhører fortsat { $leader }, der har { POINTS($score) }.
leader-new =
    .headline = { $leader } overtager førstepladsen { WHERE($table) }
    .headline-2 = { $leader } ny nummer et med { POINTS($score) }
    .headline-3 = Ny nummer et { WHERE($table) }: { $leader }
    .heading = { $leader } overtager førstepladsen
    .heading-2 = { $leader } ny nummer et med { $score }
    .lede = { $leader } har overtaget førstepladsen { WHERE($table) } fra { $former } og har nu { POINTS($score) }.
    .lede-2 = Ny nummer et { WHERE($table) } er { $leader }, der med { POINTS($score) } afløser { $former }.
    .lede-3 = Med { POINTS($score) } har { $leader } afløst { $former } på førstepladsen { WHERE($table) }.
    .lede-4 = Førstepladsen { WHERE($table) } er gået fra { $former } til { $leader }, der har { POINTS($score) }.
    .caption = { $leader } er rykket fra { ORDINAL($former_place, form: "place") } op på førstepladsen { WHERE($table) } med { POINTS($score) }.
    .caption-2 = { $leader } er ny nummer et { WHERE($table) } med { POINTS($score) }.
    .v1 = Med { POINTS($score) } er { $leader } rykket fra { ORDINAL($former_place, form: "place") } op på førstepladsen { WHERE($table) }, forbi { $passed }.
    .v2 = Ny nummer et { WHERE($table) } er { $leader }, der med { POINTS($score) } rykker op fra { ORDINAL($former_place, form: "place") } og overhaler { $passed }.
    .v3 = { $leader } er gået fra { ORDINAL($former_place, form: "place") } til førstepladsen { WHERE($table) } med { POINTS($score) } efter at have overhalet { $passed }.
    .v4 = Førstepladsen { WHERE($table) } tilhører nu { $leader }, der med { POINTS($score) } er rykket op fra { ORDINAL($former_place, form: "place") }, forbi { $passed }.
    .v5 = { $leader } har overtaget førstepladsen { WHERE($table) } fra { $former } og har nu { POINTS($score) }.
    .v6 = Ny nummer et { WHERE($table) } er { $leader }, der med { POINTS($score) } afløser { $former }.
leader-back =
    .headline = { $leader } tilbage på førstepladsen { WHERE($table) }
    .headline-2 = { $leader } generobrer førstepladsen med { POINTS($score) }
    .heading = { $leader } tilbage på førstepladsen
    .heading-2 = { $leader } generobrer førstepladsen
    .lede = { $leader } er tilbage på førstepladsen { WHERE($table) } med { POINTS($score) } og afløser { $former }.
    .lede-2 = Med { POINTS($score) } har { $leader } generobret førstepladsen { WHERE($table) } fra { $former } og er nummer et for første gang siden { $last }.
    .lede-3 = Førstepladsen { WHERE($table) } er gået fra { $former } tilbage til { $leader }, der med { POINTS($score) } fører for første gang siden { $last }.
    .caption = { $leader } er tilbage på førstepladsen { WHERE($table) } med { POINTS($score) }.
    .caption-2 = Med { POINTS($score) } er { $leader } igen nummer et { WHERE($table) }.
    .v1 = { $leader } er tilbage på førstepladsen { WHERE($table) } med { POINTS($score) } og afløser { $former }.
    .v2 = Med { POINTS($score) } har { $leader } generobret førstepladsen { WHERE($table) } fra { $former } og er nummer et for første gang siden { $last }.
    .v3 = Med { POINTS($score) } er { $leader } rykket fra { ORDINAL($former_place, form: "place") } tilbage på førstepladsen { WHERE($table) }, forbi { $passed }.
    .v4 = { $leader } er rykket op fra { ORDINAL($former_place, form: "place") }, forbi { $passed }, og er med { POINTS($score) } nummer et { WHERE($table) } for første gang siden { $last }.
    .v5 = Efter at have overhalet { $passed } er { $leader } rykket op fra { ORDINAL($former_place, form: "place") } og fører med { POINTS($score) } { WHERE($table) } for første gang siden { $last }.
leader-alone =
    .headline = { $leader } nu alene på førstepladsen { WHERE($table) }
    .headline-2 = { $leader } alene i spidsen med { POINTS($score) }
    .heading = { $leader } nu alene i spidsen
    .lede = { $leader } er nu alene på førstepladsen { WHERE($table) } med { POINTS($score) }; { SINCE($since, form: "was") } var den delt med { $others }.
    .lede-2 = { $leader } deler ikke længere førstepladsen { WHERE($table) } med { $others }, men er alene i spidsen med { POINTS($score) }.
    .caption = { $leader } er nu alene på førstepladsen { WHERE($table) } med { POINTS($score) }.
    .v1 = { $leader } er nu alene på førstepladsen { WHERE($table) } med { POINTS($score) }; { SINCE($since, form: "was") } var den delt med { $others }.
    .v2 = Førstepladsen { WHERE($table) }, som { SINCE($since, form: "was") } var delt med { $others }, har { $leader } nu for sig selv med { POINTS($score) }.
leader-shared-new =
    .headline = { $leaders } deler nu førstepladsen
    .headline-2 = { $leaders } side om side i spidsen med { $score }
    .heading = { $leaders } deler nu førstepladsen
    .lede = { $leaders } har samme score, { POINTS($score) }, og deler nu førstepladsen { WHERE($table) }.
    .lede-2 = Førstepladsen { WHERE($table) } deles nu af { $leaders } med { POINTS($score) } hver.
    .v1 = { $leaders } deler nu førstepladsen { WHERE($table) } med { POINTS($score) } hver.
    .v2 = Førstepladsen { WHERE($table) } deles nu af { $leaders }, hver med { POINTS($score) }.
leader-shared-kept =
    .heading = { $leaders } deler fortsat førstepladsen
    .lede = { $leaders } deler fortsat førstepladsen { WHERE($table) } med { POINTS($score) } hver.
    .lede-2 = Førstepladsen { WHERE($table) } deles fortsat af { $leaders }, nu med { POINTS($score) } hver.
    .v1 = { $leaders } deler fortsat førstepladsen { WHERE($table) } med { POINTS($score) } hver.
    .v2 = Førstepladsen { WHERE($table) } deles fortsat af { $leaders } med { POINTS($score) } hver.
leader-state =
    .headline = { $leader } nummer et { WHERE($table) } med { POINTS($score) }
    .headline-2 = { $leader } i spidsen med { POINTS($score) }
    .headline-3 = { POINTS($score) } giver { $leader } førstepladsen { WHERE($table) }
    .heading = { $leader } nummer et { WHERE($table) }
    .heading-2 = { $leader } i spidsen med { $score }
    .lede = { $leader } er nummer et { WHERE($table) } med { POINTS($score) }.
    .lede-2 = Nummer et { WHERE($table) } er { $leader } med { POINTS($score) }.
    .lede-3 = Førstepladsen { WHERE($table) } tilhører { $leader } med { POINTS($score) }.
    .caption = { $leader } er nummer et { WHERE($table) } med { POINTS($score) }.
    .v1 = { $leader } er nummer et { WHERE($table) } med { POINTS($score) }.
    .v2 = Førstepladsen { WHERE($table) } tilhører { $leader } med { POINTS($score) }.
    .v3 = Med { POINTS($score) } ligger { $leader } nummer et { WHERE($table) }.
    .v4 = Nummer et { WHERE($table) } er { $leader } med { POINTS($score) }.
leader-shared-state =
    .headline = { $leaders } deler førstepladsen på { $score }
    .headline-2 = { $leaders } side om side i spidsen
    .heading = { $leaders } deler førstepladsen
    .lede = { $leaders } har samme score, { POINTS($score) }, og deler førstepladsen { WHERE($table) }.
    .lede-2 = Førstepladsen { WHERE($table) } deles af { $leaders } med { POINTS($score) } hver.
    .v1 = { $leaders } deler førstepladsen { WHERE($table) } med { POINTS($score) } hver.
    .v2 = Førstepladsen { WHERE($table) } deles af { $leaders } med { POINTS($score) } hver.

leader-from-behind =
    .heading = { $leader } nummer et – lå på { ORDINAL($place, form: "place") } i { $week }
    .heading-2 = { $leader } fra { ORDINAL($place, form: "place") } i { $week } til spidsen
    .v1 = Så sent som i { $week } lå { $leader } på { ORDINAL($place, form: "place") } med { POINTS($score) }.
    .v2 = Endnu i { $week } var { $leader } { ORDINAL($place, form: "number") } med { POINTS($score) }.
    .v3 = Med { POINTS($score) } blev det i { $week } kun til { ORDINAL($place, form: "place") } for { $leader }.
lead-streak =
    .lede = { $leader } har nu ligget nummer et { COUNTED($weeks, "week") } i træk.
    .lede-2 = For { ORDINAL($weeks) } uge i træk ligger { $leader } på førstepladsen.
    .v1 = { $leader } har nu ligget nummer et { COUNTED($weeks, "week") } i træk.
    .v2 = For { ORDINAL($weeks) } uge i træk ligger { $leader } på førstepladsen.
lead-streak-at-least =
    .lede = { $leader } har ført hver uge, i hvert fald siden { $first }.
    .lede-2 = Førstepladsen har tilhørt { $leader } hver uge, i hvert fald siden { $first }.
    .v1 = { $leader } har ført hver uge, i hvert fald siden { $first }.
    .v2 = I hvert fald siden { $first } har { $leader } ligget nummer et hver uge.
    .v3 = { $leader } har ligget på førstepladsen mindst { COUNTED($weeks, "week") } i træk.
    .v4 = Førstepladsen har tilhørt { $leader } mindst { COUNTED($weeks, "week") } i træk.

## Forspringet til andenpladsen

margin-one =
    .lede = Nummer to er { $rival } med { POINTS($rival_score) }, { $margin } efter.
    .lede-2 = { $rival } følger på andenpladsen med { POINTS($rival_score) }, { $margin } fra toppen.
    .lede-3 = På andenpladsen ligger { $rival } med { POINTS($rival_score) }, { $margin } efter nummer et.
    .lede-4 = Forspringet ned til { $rival } på andenpladsen ({ $rival_score }) er { POINTS($margin) }.
    .lede-5 = { $rival } på andenpladsen ({ $rival_score }) er nøjagtig lige så langt efter nummer et { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .lede-6 = Forspringet ned til { $rival } på andenpladsen ({ $rival_score }) er det samme { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .lede-7 = Forspringet ned til { $rival } på andenpladsen ({ $rival_score }) er { POINTS($margin) } ligesom i hver opgørelse siden { $steady }.
    .lede-8 = { $rival } på andenpladsen ({ $rival_score }) har i hver opgørelse siden { $steady } ligget nøjagtig { POINTS($margin) } efter nummer et.
    .v1 = { $rival } er nummer to med { POINTS($rival_score) }, { $margin } efter nummer et.
    .v2 = Forspringet ned til { $rival } på andenpladsen ({ $rival_score }) er { POINTS($margin) }.
    .v3 = Nummer to er { $rival } med { POINTS($rival_score) }, { $margin } fra toppen.
    .v4 = På andenpladsen ligger { $rival } med { POINTS($rival_score) }, { $margin } efter nummer et.
    .v5 = { $rival } på andenpladsen ({ $rival_score }) er nøjagtig lige så langt efter nummer et { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .v6 = Forspringet ned til { $rival } på andenpladsen ({ $rival_score }) er det samme { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .v7 = Forspringet ned til { $rival } på andenpladsen ({ $rival_score }) har været det samme i hver opgørelse siden { $steady }: { POINTS($margin) }.
    .v8 = { $rival } på andenpladsen ({ $rival_score }) har i hver opgørelse siden { $steady } ligget nøjagtig { POINTS($margin) } efter nummer et.
margin-level =
    .lede = { $rivals } deler andenpladsen med { POINTS($rival_score) } hver, { $margin } fra toppen.
    .lede-2 = Andenpladsen deles af { $rivals } med { POINTS($rival_score) } hver, { $margin } efter nummer et.
    .v1 = { $rivals } deler andenpladsen med { POINTS($rival_score) } hver, { $margin } fra toppen.
    .v2 = Andenpladsen deles af { $rivals } med { POINTS($rival_score) } hver, { $margin } efter nummer et.
followers =
    .v1 = Nummer to er { $second } med { POINTS($second_score) }, { $margin } fra toppen, og nummer tre er { $third } med { $third_score }.
    .v2 = { $second } er nummer to med { POINTS($second_score) }, { $margin } efter nummer et, og { $third } nummer tre med { $third_score }.
    .v3 = På andenpladsen følger { $second } med { POINTS($second_score) }, { $margin } fra toppen; tredjepladsen har { $third } med { $third_score }.
    .v4 = Andenpladsen går til { $second } med { POINTS($second_score) }, { $margin } efter nummer et, og tredjepladsen til { $third } med { $third_score }.
    .v5 = Nærmest førstepladsen er { $second }, der er { POINTS($margin) } efter med { $second_score }; nummer tre er { $third } med { $third_score }.
next-in-line =
    .v1 = På { ORDINAL($place, form: "place") } ligger { $next } med { POINTS($score) }, { $gap } fra toppen.
    .v2 = { $next } har { POINTS($score) } og ligger på { ORDINAL($place, form: "place") } { WHERE($table) }, { $gap } efter nummer et.
    .v3 = { ORDINAL($place, form: "place") } tilhører { $next } med { POINTS($score) }, { $gap } efter nummer et.
    .v4 = Op til førstepladsen er der { POINTS($gap) } for { $next }, der ligger på { ORDINAL($place, form: "place") } med { $score }.
    .v5 = { ORDINAL($place, form: "number") } { WHERE($table) } er { $next } med { POINTS($score) }, { $gap } fra toppen.
gap-narrowed =
    .headline = { $leader } fortsat nummer et, men forspringet skrumper til { POINTS($margin) }
    .headline-2 = Forspringet svinder for { $leader }: fra { $former_margin } til { POINTS($margin) }
    .headline-3 = { $leader } får forspringet skåret ned til { POINTS($margin) }
    .headline-4 = Tættere i toppen: { $leader } nu { POINTS($margin) } foran { $rivals }
    .heading = { $leader } får forspringet skåret ned til { POINTS($margin) }
    .heading-2 = Mindre forspring for { $leader }: { POINTS($margin) }
    .heading-3 = { $leader } fører med { POINTS($margin) } mod før { $former_margin }
    .lede = { $leader } har fået forspringet skåret ned fra { $former_margin } til { POINTS($margin) }; på andenpladsen følger { $rivals } med { $rival_score }.
    .lede-2 = { $leader } fører nu med { POINTS($margin) } ned til { $rivals } på andenpladsen ({ $rival_score }) mod { $former_margin } { SINCE($since, form: "was") }.
    .lede-3 = { $rivals } på andenpladsen ({ $rival_score }) er nu { POINTS($margin) } efter { $leader } mod { $former_margin } { SINCE($since, form: "was") }.
    .lede-4 = Afstanden mellem { NAME($leader, form: "name") } og { $rivals } på andenpladsen ({ $rival_score }) er skrumpet fra { $former_margin } til { POINTS($margin) }.
    .v1 = { $leader } har fået forspringet skåret ned fra { $former_margin } til { POINTS($margin) }; på andenpladsen følger { $rivals } med { $rival_score }.
    .v2 = På andenpladsen følger { $rivals } med { POINTS($rival_score) }, { $margin } efter nummer et; forspringet er skrumpet fra { $former_margin }.
    .v3 = { $leader } fører nu med { POINTS($margin) } ned til { $rivals } på andenpladsen ({ $rival_score }) mod { $former_margin } { SINCE($since, form: "was") }.
    .v4 = Afstanden mellem { NAME($leader, form: "name") } og { $rivals } på andenpladsen ({ $rival_score }) er skrumpet fra { $former_margin } til { POINTS($margin) }.
gap-widened =
    .headline = { $leader } øger forspringet til { POINTS($margin) }
    .headline-2 = Forspringet vokser for { $leader }: fra { $former_margin } til { POINTS($margin) }
    .headline-3 = { $leader } nu { POINTS($margin) } foran nummer to
    .heading = { $leader } øger forspringet til { POINTS($margin) }
    .heading-2 = Større forspring for { $leader }: { POINTS($margin) }
    .heading-3 = { $leader } fører nu med { POINTS($margin) }
    .lede = { $leader } har øget forspringet fra { $former_margin } til { POINTS($margin) }; på andenpladsen følger { $rivals } med { $rival_score }.
    .lede-2 = { $leader } fører nu med { POINTS($margin) } ned til { $rivals } på andenpladsen ({ $rival_score }), op fra { $former_margin } { SINCE($since, form: "was") }.
    .lede-3 = Afstanden mellem { NAME($leader, form: "name") } og { $rivals } på andenpladsen ({ $rival_score }) er vokset fra { $former_margin } til { POINTS($margin) }.
    .v1 = { $leader } har øget forspringet fra { $former_margin } til { POINTS($margin) }; på andenpladsen følger { $rivals } med { $rival_score }.
    .v2 = På andenpladsen følger { $rivals } med { POINTS($rival_score) }, { $margin } efter nummer et; forspringet er vokset fra { $former_margin }.
    .v3 = { $leader } fører nu med { POINTS($margin) } ned til { $rivals } på andenpladsen ({ $rival_score }), op fra { $former_margin } { SINCE($since, form: "was") }.
    .v4 = Afstanden mellem { NAME($leader, form: "name") } og { $rivals } på andenpladsen ({ $rival_score }) er vokset fra { $former_margin } til { POINTS($margin) }.
gap-nearly-closed =
    .headline = { $leader } kun { POINTS($margin) } foran { $rivals }
    .headline-2 = Kun { POINTS($margin) } skiller { $leader } fra { $rivals }
    .headline-3 = { $leader } nede på et forspring på { POINTS($margin) } til { $rivals }
    .heading = { $leader } kun { POINTS($margin) } foran { $rivals }
    .lede = { $leader } har fået forspringet til { $rivals } på andenpladsen ({ $rival_score }) skåret ned fra { $former_margin } til { POINTS($margin) }, og det er mindre end medianen af førerens tidligere ugentlige ændringer ({ $usual }).
    .lede-2 = { $leader } fører nu kun med { POINTS($margin) } ned til { $rivals } ({ $rival_score }) mod { $former_margin } { SINCE($since, form: "was") }; forspringet er mindre end medianen af førerens tidligere ugentlige ændringer ({ $usual }).
    .v1 = { $leader } er kun { POINTS($margin) } foran { $rivals } ({ $rival_score }) mod { $former_margin } { SINCE($since, form: "was") }; afstanden er mindre end medianen af førerens tidligere ugentlige ændringer ({ $usual }).
    .v2 = Forspringet ned til { $rivals } på andenpladsen ({ $rival_score }) er { POINTS($margin) } mod { $former_margin } { SINCE($since, form: "was") } og dermed mindre end medianen af førerens tidligere ugentlige ændringer ({ $usual }).
rival-within-reach =
    .lede = { $leader } er { POINTS($margin) } foran { $rivals }, og det er mindre end medianen af førerens tidligere ugentlige ændringer ({ $usual }).
    .lede-2 = Forspringet ned til { $rivals } på andenpladsen ({ $rival_score }) er { POINTS($margin) }; medianen af førerens tidligere ugentlige ændringer er { $usual }.
    .v1 = { $leader } er { POINTS($margin) } foran { $rivals } ({ $rival_score }), mindre end medianen af førerens tidligere ugentlige ændringer ({ $usual }).
    .v2 = Forspringet ned til { $rivals } på andenpladsen ({ $rival_score }) er { POINTS($margin) }; medianen af førerens tidligere ugentlige ændringer er { $usual }.
gain-smallest =
    .v1 = Alle de { COUNTED($count, $table) } i opgørelsen er gået frem { $since }, { NAME($most, form: "again") } mest med { POINTS($most_change) } og { NAME($subject, form: "again") } mindst med { $change }.
    .v2 = Størst fremgang blandt de { COUNTED($count, $table) } i opgørelsen, der alle er gået frem { $since }, har { NAME($most, form: "again") } med { POINTS($most_change) }; mindst har { NAME($subject, form: "again") } med { $change }.
    .v3 = Af de { COUNTED($count, $table) } i opgørelsen er { NAME($subject, form: "again") } gået mindst frem { $since }: { POINTS($change) }.
    .v4 = Alle de { COUNTED($count, $table) } i opgørelsen er gået frem { $since }, { NAME($subject, form: "again") } mindst: { POINTS($change) }.
    .v5 = Fremgangen for { NAME($subject, form: "again") }, { POINTS($change) } { $since }, er den mindste blandt de { COUNTED($count, $table) } i opgørelsen.
gap-narrowing =
    .heading = Forspringet for { $leader } skrumper for { ORDINAL($weeks) } uge i træk
    .heading-2 = Uge for uge skrumper forspringet for { $leader }
    .v1 = { $leader } har fået forspringet skåret ned { COUNTED($weeks, "week") } i træk, fra { POINTS($former_margin) } i { $first } til { $margin }.
    .v2 = For { ORDINAL($weeks) } uge i træk er forspringet ned til andenpladsen skrumpet: Det var { POINTS($former_margin) } i { $first } og er nu { $margin }.
    .v3 = Siden { $first } er forspringet for { $leader } skrumpet hver uge, fra { POINTS($former_margin) } til { $margin }.
gap-widening =
    .heading = { $leader } øger forspringet for { ORDINAL($weeks) } uge i træk
    .heading-2 = Uge for uge vokser forspringet for { $leader }
    .v1 = { $leader } har øget forspringet { COUNTED($weeks, "week") } i træk, fra { POINTS($former_margin) } i { $first } til { $margin }.
    .v2 = For { ORDINAL($weeks) } uge i træk er forspringet ned til andenpladsen vokset: Det var { POINTS($former_margin) } i { $first } og er nu { $margin }.
    .v3 = Siden { $first } er forspringet for { $leader } vokset hver uge, fra { POINTS($former_margin) } til { $margin }.
gap-narrowest =
    .heading = Mindste forspring i tallene for { $leader }
    .v1 = Forspringet for { $leader } er nu { POINTS($margin) }, det mindste i tal, der går tilbage til { $first }; det hidtil mindste var { $former_margin }.
    .v2 = I tal, der begynder i { $first }, har { $leader } aldrig haft et mindre forspring end nu: { POINTS($margin) } mod hidtil mindst { $former_margin }.
    .v3 = Aldrig før i tal, der går tilbage til { $first }, har forspringet ned til andenpladsen været så lille som nu: { POINTS($margin) } mod hidtil mindst { $former_margin }.
gap-widest =
    .heading = Største forspring i tallene for { $leader }
    .v1 = Forspringet for { $leader } er nu { POINTS($margin) }, det største i tal, der går tilbage til { $first }, hvor det var { $first_margin }.
    .v2 = I tal, der begynder i { $first } med et forspring på { POINTS($first_margin) }, har { $leader } aldrig haft et større end nu: { $margin }.
    .v3 = Aldrig før i tal, der går tilbage til { $first }, har forspringet ned til andenpladsen været så stort som nu: { POINTS($margin) } mod { $first_margin } i begyndelsen.
rival-faster =
    .lede = { $rival } er gået mere frem: { POINTS($rival_gain) } { $since }.
    .lede-2 = Fremgangen er større for { $rival }: { POINTS($rival_gain) } { $since }.
    .lede-3 = { $rival } er { $since } gået { POINTS($rival_gain) } frem.
    .lede-4 = En fremgang på { POINTS($rival_gain) } { $since } har bragt { $rival } tættere på.
    .v1 = { $rival } er gået { POINTS($rival_gain) } frem { $since }, { $leader } { $gain }.
    .v2 = Mens { $leader } er gået { POINTS($gain) } frem { $since }, er { $rival } gået { $rival_gain } frem.

## Hovedpersonens plads

place-up =
    .headline = { $subject } rykker op på { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } { COUNTED($places, "place") } op til { ORDINAL($place, form: "place") }
    .heading = { $subject } rykker op på { ORDINAL($place, form: "place") }
    .lede = { $subject } er rykket { COUNTED($places, "place") } op { WHERE($table) }, fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }.
    .lede-2 = Fra { ORDINAL($former_place, form: "place") } { WHERE($table) } er { $subject } rykket op på { ORDINAL($place, form: "place") }.
    .v1 = { $subject } er rykket { COUNTED($places, "place") } op { WHERE($table) }, fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }.
    .v2 = Fra { ORDINAL($former_place, form: "place") } { WHERE($table) } er { $subject } rykket op på { ORDINAL($place, form: "place") }.
place-down =
    .headline = { $subject } falder til { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } { COUNTED($places, "place") } ned til { ORDINAL($place, form: "place") }
    .heading = { $subject } falder til { ORDINAL($place, form: "place") }
    .lede = { $subject } er faldet { COUNTED($places, "place") } { WHERE($table) }, fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }.
    .lede-2 = Fra { ORDINAL($former_place, form: "place") } { WHERE($table) } er { $subject } rykket ned på { ORDINAL($place, form: "place") }.
    .v1 = { $subject } er faldet { COUNTED($places, "place") } { WHERE($table) }, fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }.
    .v2 = Fra { ORDINAL($former_place, form: "place") } { WHERE($table) } er { $subject } rykket ned på { ORDINAL($place, form: "place") }.
lead-lost =
    .headline = { $subject } mister førstepladsen til { $leaders }
    .headline-2 = { $leaders } i front, { $subject } ned på { ORDINAL($place, form: "place") }
    .headline-3 = { $subject } må afgive førstepladsen til { $leaders }
    .heading = { $subject } mister førstepladsen
    .lede = { $subject } har mistet førstepladsen { WHERE($table) } og ligger nu på { ORDINAL($place, form: "place") }, { POINTS($gap) } efter { $leaders }.
    .lede-2 = Førstepladsen { WHERE($table) } er gået fra { $subject }, der nu ligger på { ORDINAL($place, form: "place") }, til { $leaders }, { POINTS($gap) } foran med { $leader_score }.
    .v1 = { $subject } har mistet førstepladsen { WHERE($table) } og ligger nu på { ORDINAL($place, form: "place") }, { POINTS($gap) } efter { $leaders }.
    .v2 = Førstepladsen { WHERE($table) } er gået fra { $subject }, der nu ligger på { ORDINAL($place, form: "place") }, til { $leaders }, { POINTS($gap) } foran med { $leader_score }.
place-kept =
    .lede = { NAME($subject, form: "name") } bliver på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = Fortsat ligger { NAME($subject, form: "name") } på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-3 = { NAME($subject, form: "name") } holder { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-4 = Uændret ligger { NAME($subject, form: "name") } på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { NAME($subject, form: "name") } bliver på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = Placeringen er { SINCE($since, form: "as") }: { NAME($subject, form: "name") } ligger på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v3 = { NAME($subject, form: "name") } holder { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v4 = Fortsat ligger { NAME($subject, form: "name") } på { ORDINAL($place, form: "place") } { WHERE($table) }.
place-shared =
    .lede = { NAME($subject, form: "name") } deler { ORDINAL($place, form: "place") } { WHERE($table) } med { $others }.
    .lede-2 = { NAME($subject, form: "name") } ligger på { ORDINAL($place, form: "place") } { WHERE($table) } med nøjagtig samme score som { $others }.
    .v1 = { NAME($subject, form: "name") } deler { ORDINAL($place, form: "place") } { WHERE($table) } med { $others }.
    .v2 = { NAME($subject, form: "name") } ligger på { ORDINAL($place, form: "place") } { WHERE($table) } med nøjagtig samme score som { $others }.
place-state =
    .lede = { NAME($subject, form: "name") } ligger på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = Med det resultat ligger { NAME($subject, form: "name") } på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { NAME($subject, form: "name") } ligger på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = Med det resultat ligger { NAME($subject, form: "name") } på { ORDINAL($place, form: "place") } { WHERE($table) }.
behind-next =
    .lede = { $subject } er { POINTS($gap) } efter { $rivals }, der ligger nærmest foran med { $rival_score }.
    .lede-2 = Op til { $rivals }, der ligger nærmest foran med { $rival_score }, mangler { $subject } { POINTS($gap) }.
    .lede-3 = Nærmest foran { $subject } ligger { $rivals } med { $rival_score }; afstanden er { POINTS($gap) }.
    .lede-4 = Fra { $subject } er der { POINTS($gap) } op til { $rivals }, der ligger nærmest foran med { $rival_score }.
    .v1 = { $subject } er { POINTS($gap) } efter { $rivals }, der ligger nærmest foran med { $rival_score }.
    .v2 = Op til { $rivals }, der ligger nærmest foran med { $rival_score }, mangler { $subject } { POINTS($gap) }.
    .v3 = Nærmest foran { $subject } ligger { $rivals } med { $rival_score }; afstanden er { POINTS($gap) }.
    .v4 = Fra { $subject } er der { POINTS($gap) } op til { $rivals }, der ligger nærmest foran med { $rival_score }.
ahead-of-next =
    .v1 = { $subject } er { POINTS($gap) } foran { $rivals }, der følger nærmest efter med { $rival_score }.
    .v2 = Ned til { $rivals }, der følger nærmest efter med { $rival_score }, har { $subject } et forspring på { POINTS($gap) }.
    .v3 = Nærmest efter { $subject } følger { $rivals } med { $rival_score }; afstanden er { POINTS($gap) }.
    .v4 = Fra { $subject } er der { POINTS($gap) } ned til { $rivals }, der følger nærmest efter med { $rival_score }.
overtook =
    .heading = { $subject } overhaler { $passed }
    .heading-2 = { $subject } rykker forbi { $passed }
    .v1 = { $subject } har overhalet { $passed }.
    .v2 = { $subject } er rykket forbi { $passed }.
overtaken-by =
    .headline = { $subject } overhalet af { $rivals }
    .headline-2 = { $rivals } rykker forbi { $subject }
    .lede = { $subject } er blevet overhalet { WHERE($table) } af { $rivals }.
    .lede-2 = { $rivals } er rykket forbi { $subject } { WHERE($table) }.
    .v1 = { $subject } er blevet overhalet af { $rivals }.
    .v2 = { $rivals } er rykket forbi { $subject }.
drew-level =
    .headline = { $subject } indhenter { $rivals }
    .headline-2 = { $subject } nu på samme score som { $rivals }
    .heading = { $subject } indhenter { $rivals }
    .lede = { $subject } har indhentet { $rivals } på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = På { ORDINAL($place, form: "place") } { WHERE($table) } har { $subject } indhentet { $rivals } og har nu nøjagtig samme score.
    .lede-3 = { $subject } har indhentet { $rivals } og har nu nøjagtig samme score.
    .v1 = { NAME($subject, form: "name") } har indhentet { $rivals } på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = På { ORDINAL($place, form: "place") } { WHERE($table) } har { NAME($subject, form: "name") } indhentet { $rivals } og har nu nøjagtig samme score.
    .v3 = { NAME($subject, form: "name") } har indhentet { $rivals } og har nu nøjagtig samme score.
pulled-clear =
    .heading = { $subject } nu foran { $rivals }
    .lede = { $subject } ligger nu foran { $rivals }; { SINCE($since, form: "was") } havde de samme score.
    .lede-2 = Efter at have ligget lige { SINCE($since, form: "was") } er { $subject } nu foran { $rivals }.
    .v1 = { NAME($subject, form: "name") } ligger nu foran { $rivals }; { SINCE($since, form: "was") } havde de samme score.
    .v2 = Efter at have ligget lige { SINCE($since, form: "was") } er { NAME($subject, form: "name") } nu foran { $rivals }.
    .v3 = { NAME($subject, form: "name") } ligger nu { POINTS($margin) } foran { $rivals }; { SINCE($since, form: "was") } havde de samme score.
    .v4 = Efter at have ligget lige { SINCE($since, form: "was") } er { NAME($subject, form: "name") } nu { POINTS($margin) } foran { $rivals }.

## Runde mærker

mark-reached =
    .headline = { $subject } når { $mark } point
    .headline-2 = { $subject } når grænsen på { $mark } point
    .heading = { $subject } når { $mark } point
    .lede = { $subject } har nu nået { $mark } point.
    .lede-2 = Med en score på { $score } har { $subject } nået grænsen på { $mark } point.
    .v1 = { $subject } har nu nået { $mark } point.
    .v2 = Med en score på { $score } har { $subject } nået grænsen på { $mark } point.
mark-regained =
    .headline = { $subject } når igen { $mark } point
    .headline-2 = { $subject } tilbage ved grænsen på { $mark } point
    .heading = { $subject } når igen { $mark } point
    .lede = { $subject } ligger på { $score } og har igen nået { $mark } point, for første gang i tallene siden { $last }.
    .lede-2 = Med en score på { $score } har { $subject } for første gang i tallene siden { $last } nået grænsen på { $mark } point.
    .v1 = { $subject } ligger på { $score } og har igen nået { $mark } point, for første gang i tallene siden { $last }.
    .v2 = Med en score på { $score } har { $subject } for første gang i tallene siden { $last } nået grænsen på { $mark } point.
mark-lost =
    .headline = { $subject } når ikke længere { $mark } point
    .headline-2 = Grænsen på { $mark } point glipper for { $subject }
    .heading = { $subject } når ikke længere { $mark } point
    .lede = { $subject } når ikke længere grænsen på { $mark } point.
    .lede-2 = Med en score på { $score } når { $subject } ikke længere { $mark } point.
    .v1 = { $subject } når ikke længere grænsen på { $mark } point.
    .v2 = Med en score på { $score } når { $subject } ikke længere { $mark } point.
sole-at-mark-new =
    .headline = { $subject } når som eneste { KIND($table) } { $mark } point
    .headline-2 = Kun { $subject } når { $mark } point
    .heading = Kun { $subject } når { $mark } point
    .lede = Som eneste { KIND($table) } når { NAME($subject, form: "name") } nu { $mark } point.
    .lede-2 = Grænsen på { $mark } point nås nu kun af { $subject }.
    .v1 = Som eneste { KIND($table) } når { NAME($subject, form: "name") } nu { $mark } point.
    .v2 = Grænsen på { $mark } point nås nu kun af { $subject }.
sole-at-mark-still =
    .heading = { $subject } fortsat alene over { $above }
    .heading-2 = { $subject } fortsat alene om at nå { $mark } point
    .lede = { NAME($subject, form: "again") } er fortsat eneste { KIND($table) } over { $above } point.
    .lede-2 = Bortset fra { NAME($subject, form: "again") } ligger fortsat ingen af { GROUP($table) } over { $above } point.
    .lede-3 = { NAME($subject, form: "again") } er fortsat eneste { KIND($table) }, der når { $mark } point.
    .lede-4 = Bortset fra { NAME($subject, form: "again") } når fortsat ingen af { GROUP($table) } { $mark } point.
    .lede-5 = { WHERE($table) } ligger fortsat kun { NAME($subject, form: "again") } over { $above } point.
    .lede-6 = { NAME($subject, form: "again") } ligger fortsat som eneste { KIND($table) } over { $above } point.
    .v1 = { NAME($subject, form: "again") } er fortsat eneste { KIND($table) } over { $above } point.
    .v2 = Bortset fra { NAME($subject, form: "again") } ligger fortsat ingen af { GROUP($table) } over { $above } point.
    .v3 = { NAME($subject, form: "again") } er fortsat eneste { KIND($table) }, der når { $mark } point.
    .v4 = Bortset fra { NAME($subject, form: "again") } når fortsat ingen af { GROUP($table) } { $mark } point.
    .v5 = { WHERE($table) } ligger fortsat kun { NAME($subject, form: "again") } over { $above } point.
sole-at-mark =
    .heading = { $subject } alene over { $above }
    .heading-2 = { $subject } alene om at nå { $mark } point
    .lede = { NAME($subject, form: "again") } er eneste { KIND($table) } over { $above } point.
    .lede-2 = { WHERE($table) } ligger kun { NAME($subject, form: "again") } over { $above } point.
    .lede-3 = { NAME($subject, form: "again") } er eneste { KIND($table) }, der når { $mark } point.
    .lede-4 = Bortset fra { NAME($subject, form: "again") } når ingen af { GROUP($table) } { $mark } point.
    .lede-5 = Bortset fra { NAME($subject, form: "again") } ligger ingen af { GROUP($table) } over { $above } point.
    .v1 = { NAME($subject, form: "again") } er eneste { KIND($table) } over { $above } point.
    .v2 = Bortset fra { NAME($subject, form: "again") } ligger ingen af { GROUP($table) } over { $above } point.
    .v3 = { NAME($subject, form: "again") } er eneste { KIND($table) }, der når { $mark } point.
    .v4 = Bortset fra { NAME($subject, form: "again") } når ingen af { GROUP($table) } { $mark } point.
mark-joined =
    .headline = { $subject } ikke længere alene om { $mark } point
    .headline-2 = { $subject } får selskab ved { $mark } point af { $newcomers }
    .heading = { $subject } ikke længere alene om { $mark } point
    .lede = { NAME($subject, form: "again") } er ikke længere eneste { KIND($table) }, der har nået { $mark } point; det har { $newcomers } nu også.
    .lede-2 = Også { $newcomers } har nu nået { $mark } point, og { $subject } er dermed ikke længere alene om det.
    .v1 = { NAME($subject, form: "again") } er ikke længere eneste { KIND($table) }, der har nået { $mark } point; det har { $newcomers } nu også.
    .v2 = Også { $newcomers } har nu nået { $mark } point, og { $subject } er dermed ikke længere alene om det.
mark-reached-by =
    .heading = { $entities } når { $mark } point
    .v1 = Blandt dem, der nu har nået { $mark } point, er { $entities } kommet til { $since }.
    .v2 = Nu når { $entities } { $mark } point, hvad der ikke var tilfældet { SINCE($since, form: "was") }.
    .group = { $items } har nået en grænse, som de ikke nåede { SINCE($since, form: "was") }.
    .item = { $entities } ({ POINTS($mark) })
mark-regained-by =
    .heading = { $entities } når igen { $mark } point
    .v1 = Tilbage blandt dem, der har nået { $mark } point, er { $entities }, som ikke var der { SINCE($since, form: "was") }.
    .v2 = Nu har { $entities } igen nået { $mark } point, hvad der ikke var tilfældet { SINCE($since, form: "was") }.
    .v3 = Tilbage blandt dem, der har nået { $mark } point, er for første gang i tallene siden { $last } { $entities }, som ikke var der { SINCE($since, form: "was") }.
    .v4 = { $entities }, som ikke nåede { $mark } point { SINCE($since, form: "was") }, gør det nu for første gang i tallene siden { $last }.
mark-lost-by =
    .heading = { $entities } når ikke længere { $mark } point
    .v1 = { $entities } når ikke længere grænsen på { $mark } point.
    .v2 = { SINCE($since, form: "was") } havde { $entities } nået { $mark } point, men det er ikke længere tilfældet.
mark-short =
    .v1 = Kun { $entities } når ikke { $mark } point.
    .v2 = Tilbage er { $entities }, som ikke når { $mark } point.
    .v3 = Grænsen på { $mark } point nås af alle på nær { $entities }.
mark-count-up =
    .v1 = Nu ligger { DIGITS($count) } af { COUNTED($total, $table, form: "digits") } på { $mark } point eller bedre mod { DIGITS($former_count) } { SINCE($since, form: "was") }.
    .v2 = I alt klarer nu { DIGITS($count) } af { COUNTED($total, $table, form: "digits") } grænsen på { $mark } point; { SINCE($since, form: "was") } var tallet { DIGITS($former_count) }.
    .v3 = Grænsen på { $mark } point nås nu af { DIGITS($count) } af { COUNTED($total, $table, form: "digits") }, op fra { DIGITS($former_count) } { SINCE($since, form: "was") }.
    .v4 = Af { COUNTED($total, $table, form: "digits") } ligger nu { DIGITS($count) } på { $mark } point eller bedre, flere { SINCE($since, form: "than") } ({ DIGITS($former_count) }).
mark-count-down =
    .v1 = Nu når { $count ->
        [0] ingen
       *[other] { DIGITS($count) }
    } af { COUNTED($total, $table, form: "digits") } grænsen på { $mark } point mod { DIGITS($former_count) } { SINCE($since, form: "was") }.
    .v2 = Antallet, der når { $mark } point, er faldet fra { DIGITS($former_count) } { SINCE($since, form: "was") } til { $count ->
        [0] nul
       *[other] { DIGITS($count) }
    } af { COUNTED($total, $table, form: "digits") }.
mark-count =
    .v1 = I alt har { DIGITS($count) } af { COUNTED($total, $table, form: "digits") } nået { $mark } point.
    .v2 = Grænsen på { $mark } point er nået af { DIGITS($count) } af { COUNTED($total, $table, form: "digits") }.
    .v3 = Af { COUNTED($total, $table, form: "digits") } har { DIGITS($count) } nået { $mark } point.

## Stigninger og fald i træk

rise-streak =
    .lede = { $subject } er steget { COUNTED($weeks, "week") } i træk.
    .lede-2 = Det er { ORDINAL($weeks) } uge i træk med stigning for { $subject }.
    .v1 = { $subject } er steget { COUNTED($weeks, "week") } i træk.
    .v2 = For { ORDINAL($weeks) } uge i træk er scoren for { $subject } steget.
    .v3 = Det er { ORDINAL($weeks) } uge i træk med stigning for { $subject }.
rise-streak-at-least =
    .lede = Mindst { COUNTED($weeks, "week") } i træk er scoren for { $subject } gået op.
    .lede-2 = Scoren for { $subject } er nu steget mindst { COUNTED($weeks, "week") } i træk.
    .v1 = Scoren for { $subject } er steget mindst { COUNTED($weeks, "week") } i træk.
    .v2 = Mindst { COUNTED($weeks, "week") } i træk er scoren for { $subject } nu gået op.
    .v3 = Det er mindst { ORDINAL($weeks) } uge i træk med stigning for { $subject }.
    .v4 = Det er mindst den { ORDINAL($weeks) } ugentlige stigning i træk for { $subject }.
fall-streak =
    .headline = { $subject } falder for { ORDINAL($weeks) } uge i træk
    .headline-2 = Fald { COUNTED($weeks, "week") } i træk for { $subject }
    .lede = { $subject } er faldet { COUNTED($weeks, "week") } i træk.
    .lede-2 = Det er { ORDINAL($weeks) } uge i træk med fald for { $subject }.
    .v1 = { $subject } er faldet { COUNTED($weeks, "week") } i træk.
    .v2 = For { ORDINAL($weeks) } uge i træk er scoren for { $subject } faldet.
fall-streak-at-least =
    .headline = { $subject } falder mindst { COUNTED($weeks, "week") } i træk
    .headline-2 = Fald mindst { COUNTED($weeks, "week") } i træk for { $subject }
    .lede = { $subject } er faldet mindst { COUNTED($weeks, "week") } i træk.
    .lede-2 = Scoren for { $subject } er nu faldet mindst { COUNTED($weeks, "week") } i træk.
    .v1 = { $subject } er faldet mindst { COUNTED($weeks, "week") } i træk.
    .v2 = Mindst { COUNTED($weeks, "week") } i træk er scoren for { $subject } nu faldet.
record-high =
    .headline = Bedste score hidtil for { $subject }: { $score }
    .headline-2 = Ny rekord for { $subject } med { POINTS($score) }
    .heading = Ny rekord for { $subject }
    .heading-2 = Bedste score hidtil for { $subject }
    .heading-3 = { $subject } bedre end nogensinde i tallene
    .lede = Med { POINTS($score) } har { $subject } sit bedste resultat i tal, der går tilbage til { $first }.
    .caption = Med { POINTS($score) } har { $subject } sit bedste resultat i tal, der går tilbage til { $first }.
    .lede-2 = En score på { $score } er den bedste for { $subject } i tal, der går tilbage til { $first }.
    .v1 = Scoren er den bedste for { $subject } i tal, der går tilbage til { $first }; den hidtil bedste var { $former } i { $former_week }.
    .v2 = { $subject } har ikke haft en bedre score i tal, der går tilbage til { $first }; den tidligere rekord var { $former } i { $former_week }.
    .v3 = Ingen anden uge i tallene, der begynder i { $first }, har givet { $subject } så god en score; den hidtil bedste var { $former } i { $former_week }.
    .v4 = { $subject } slår sin rekord på { $former } fra { $former_week }: { POINTS($score) } er det bedste resultat i alle de uger, der er tal for, fra { $first } og frem.
record-low =
    .headline = Dårligste score hidtil for { $subject }: { $score }
    .headline-2 = { $subject } på sit dårligste niveau hidtil med { POINTS($score) }
    .heading = Dårligste score hidtil for { $subject }
    .heading-2 = { $subject } på sit dårligste niveau hidtil
    .lede = Med { POINTS($score) } har { $subject } sit dårligste resultat i tal, der går tilbage til { $first }.
    .lede-2 = En score på { $score } er den dårligste for { $subject } i tal, der går tilbage til { $first }.
    .v1 = En score på { $score } er den dårligste for { $subject } i tal, der går tilbage til { $first }; den hidtil dårligste var { $former } i { $former_week }.
    .v2 = Med { POINTS($score) } har { $subject } sit dårligste resultat i tal, der går tilbage til { $first }. Det hidtil dårligste var { $former } i { $former_week }.
record-equalled =
    .heading = { $subject } tilbage på sit bedste niveau
    .lede = Med { POINTS($score) } er { $subject } tilbage på sit bedste niveau i tal, der går tilbage til { $first }.
    .lede-2 = { $subject } har tangeret sin bedste score i tallene, { $score } fra { $former_week }.
    .v1 = { $subject } har tangeret sin bedste score i tal, der går tilbage til { $first }: { POINTS($score) } ligesom i { $former_week }.
    .v2 = Med { POINTS($score) } er { $subject } tilbage på sit bedste niveau i tallene siden { $first }, senest nået i { $former_week }.
change-largest-since =
    .lede = Ikke siden { $since_week } er { $subject } gået så meget frem på en uge.
    .lede-2 = Fremgangen er den største på en uge for { $subject } siden { $since_week }.
    .v1 = Ikke siden { $since_week } er { $subject } gået så meget frem på en uge.
    .v2 = Fremgangen er den største på en uge for { $subject } siden { $since_week }.
change-largest-on-record =
    .lede = I tal, der går ubrudt tilbage til { $first }, er { $subject } ikke før gået så meget frem på en uge.
    .lede-2 = Fremgangen er den største på en uge for { $subject } i tal, der går ubrudt tilbage til { $first }.
    .v1 = I tal, der går ubrudt tilbage til { $first }, er { $subject } ikke før gået så meget frem på en uge.
    .v2 = Fremgangen er den største på en uge for { $subject } i tal, der går ubrudt tilbage til { $first }.
change-worst-since =
    .lede = Ikke siden { $since_week } er { $subject } gået så meget tilbage på en uge.
    .lede-2 = Tilbagegangen er den største på en uge for { $subject } siden { $since_week }.
    .v1 = Ikke siden { $since_week } er { $subject } gået så meget tilbage på en uge.
    .v2 = Tilbagegangen er den største på en uge for { $subject } siden { $since_week }.
change-worst-on-record =
    .lede = I tal, der går ubrudt tilbage til { $first }, er { $subject } ikke før gået så meget tilbage på en uge.
    .lede-2 = Tilbagegangen er den største på en uge for { $subject } i tal, der går ubrudt tilbage til { $first }.
    .v1 = I tal, der går ubrudt tilbage til { $first }, er { $subject } ikke før gået så meget tilbage på en uge.
    .v2 = Tilbagegangen er den største på en uge for { $subject } i tal, der går ubrudt tilbage til { $first }.
change-range-rises =
    .v1 = I de seneste { COUNTED($weeks, "week") } har den ugentlige stigning for { $subject } ligget mellem { $low } og { POINTS($high) }.
    .v2 = I hver af de seneste { COUNTED($weeks, "week") } er { $subject } steget, mindst { $low } og højst { POINTS($high) }.
change-range-falls =
    .v1 = I de seneste { COUNTED($weeks, "week") } har det ugentlige fald for { $subject } ligget mellem { $low } og { POINTS($high) }.
    .v2 = I hver af de seneste { COUNTED($weeks, "week") } er { $subject } faldet, mindst { $low } og højst { POINTS($high) }.
change-range-mixed =
    .v1 = I de seneste { COUNTED($weeks, "week") } har den ugentlige ændring for { $subject } ligget mellem et fald på { $fall } og en stigning på { POINTS($rise) }.
    .v2 = De seneste { COUNTED($weeks, "week") } har for { $subject } budt på alt fra et fald på { $fall } til en stigning på { POINTS($rise) } på en uge.

## De største bevægelser

mover-both =
    .headline = { $entity } rykker { COUNTED($places, "place") } op til { ORDINAL($place, form: "place") }
    .headline-2 = { $entity } går { POINTS($change) } og { COUNTED($places, "place") } frem
    .headline-3 = { COUNTED($places, "place") } op til { ORDINAL($place, form: "place") }: { $entity } går mest frem
    .heading = { $entity } rykker { COUNTED($places, "place") } op til { ORDINAL($place, form: "place") }
    .heading-2 = { $entity } rykker op på { ORDINAL($place, form: "place") }
    .lede = { $entity } er rykket { COUNTED($places, "place") } op { WHERE($table) }, fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }, og har også den største fremgang i point, { $change } til nu { $score }.
    .lede-2 = Størst fremgang { WHERE($table) }, både i placering og i point, har { NAME($entity, form: "full") }, der med { POINTS($score) } er rykket { COUNTED($places, "place") } op fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }.
    .v1 = { $entity } er gået mest frem af { GROUP($table) } { $since }, både i point ({ $change } til { $score }) og i placering (fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }).
    .v2 = Størst fremgang { WHERE($table) } { $since } har { NAME($entity, form: "full") }, både i point ({ $change } til { $score }) og i placering (fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }).
    .v3 = Ingen af de andre { KIND($table, form: "plural") } er gået så meget frem { $since } som { NAME($entity, form: "full") }, hverken i point ({ $change } til { $score }) eller i placering (fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }).
    .v4 = Med { POINTS($score) }, { $change } bedre { SINCE($since, form: "than") }, og et ryk fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") } er { NAME($entity, form: "full") } gået mest frem { WHERE($table) }, både i point og i placering.
    .again = Ingen andre { WHERE($table) } er rykket mere end { COUNTED($next_places, "place") } op eller gået mere end { POINTS($next_change) } frem.
    .again-2 = Af de andre { KIND($table, form: "plural") } er ingen rykket mere end { COUNTED($next_places, "place") } op, og ingen er gået mere end { POINTS($next_change) } frem.
mover-new-leader =
    .v1 = { $entity } er gået mest frem { WHERE($table) }: { POINTS($change) } { $since }.
    .v2 = Størst fremgang { WHERE($table) } har { NAME($entity, form: "full") } med { POINTS($change) } { $since }.
    .v3 = Ingen af de andre { KIND($table, form: "plural") } er gået så meget frem { $since } som { NAME($entity, form: "full") }: { POINTS($change) }.
mover-gain =
    .heading = { $entity } går { POINTS($change) } frem
    .heading-2 = Størst fremgang for { $entity }
    .heading-3 = Fremgang på { POINTS($change) } for { $entity }
    .v1 = { $entity } er gået mest frem af { GROUP($table) }: { POINTS($change) } til { $score }.
    .v2 = Størst fremgang { WHERE($table) } har { NAME($entity, form: "full") } med { POINTS($change) } til { $score }.
    .v3 = Ingen af de andre { KIND($table, form: "plural") } er gået så meget frem som { NAME($entity, form: "full") }: { POINTS($change) } til { $score }.
    .v4 = Med en fremgang på { POINTS($change) } til { $score } er { NAME($entity, form: "full") } gået mest frem af { GROUP($table) }.
mover-gain-shared =
    .v1 = { $entities } er gået mest frem { WHERE($table) } med { POINTS($change) } hver.
    .v2 = Størst fremgang { WHERE($table) } har { $entities } med { POINTS($change) } hver.
mover-climb =
    .heading = { $entity } rykker { COUNTED($places, "place") } op
    .heading-2 = { $entity } rykker op på { ORDINAL($place, form: "place") }
    .v1 = { $entity } er rykket længst op af { GROUP($table) }: { COUNTED($places, "place") } fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }, med en fremgang på { POINTS($change) } til { $score }.
    .v2 = Længst op { WHERE($table) } er { NAME($entity, form: "full") } rykket: { COUNTED($places, "place") } fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }, med en fremgang på { POINTS($change) } til { $score }.
mover-fall-both =
    .heading = { $entity } falder { COUNTED($places, "place") } til { ORDINAL($place, form: "place") }
    .heading-2 = { $entity } tilbage både i point og i placering
    .v1 = { $entity } er gået mest tilbage { WHERE($table) } { $since }, både i point ({ $change } til { $score }) og i placering (fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }).
    .v2 = Størst tilbagegang { WHERE($table) } { $since } har { NAME($entity, form: "full") }, både i point ({ $change } til { $score }) og i placering (fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }).
mover-fall =
    .heading = { $entity } går { POINTS($change) } tilbage
    .heading-2 = Størst tilbagegang for { $entity }
    .heading-3 = Tilbagegang på { POINTS($change) } for { $entity }
    .v1 = { $entity } er gået mest tilbage af { GROUP($table) }: { POINTS($change) } til { $score }.
    .v2 = Størst tilbagegang { WHERE($table) } har { NAME($entity, form: "full") } med { POINTS($change) } til { $score }.
    .v3 = Ingen af de andre { KIND($table, form: "plural") } er gået så meget tilbage som { NAME($entity, form: "full") }: { POINTS($change) } til { $score }.
    .v4 = Med en tilbagegang på { POINTS($change) } til { $score } er { NAME($entity, form: "full") } gået mest tilbage af { GROUP($table) }.
mover-fall-shared =
    .v1 = { $entities } er gået mest tilbage { WHERE($table) } med { POINTS($change) } hver.
    .v2 = Størst tilbagegang { WHERE($table) } har { $entities } med { POINTS($change) } hver.
mover-drop =
    .heading = { $entity } falder { COUNTED($places, "place") }
    .heading-2 = { $entity } ned på { ORDINAL($place, form: "place") }
    .v1 = { $entity } er rykket længst ned af { GROUP($table) }: { COUNTED($places, "place") } fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }, med en tilbagegang på { POINTS($change) } { $since }.
    .v2 = Længst ned { WHERE($table) } er { NAME($entity, form: "full") } rykket: { COUNTED($places, "place") } fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }, med en tilbagegang på { POINTS($change) } { $since }.

## Kategorier

slide =
    .heading = { $entity } går tilbage for { ORDINAL($weeks) } uge i træk
    .v1 = { $entity } er nu gået tilbage { COUNTED($weeks, "week") } i træk.
    .v2 = Det er { ORDINAL($weeks) } uge i træk, at { $entity } går tilbage.
    .v3 = { $entity } er blandt de { COUNTED($alike, $table) }, der nu er gået tilbage { COUNTED($weeks, "week") } i træk.
    .v4 = { COUNTED($alike, $table) } er nu gået tilbage { COUNTED($weeks, "week") } i træk, heriblandt { $entity }.
    .v5 = Ligesom { $others } er { NAME($entity, form: "again") } nu gået tilbage { COUNTED($weeks, "week") } i træk.
    .v6 = { $entity } er nu gået tilbage { COUNTED($weeks, "week") } i træk ligesom { $others }.
slide-at-least =
    .heading = Fortsat tilbagegang for { $entity }
    .v1 = { $entity } er nu gået tilbage mindst { COUNTED($weeks, "week") } i træk.
    .v2 = Det er mindst { ORDINAL($weeks) } uge i træk, at { $entity } går tilbage.
    .v3 = { $entity } er blandt de { COUNTED($alike, $table) }, der nu er gået tilbage mindst { COUNTED($weeks, "week") } i træk.
    .v4 = { COUNTED($alike, $table) } er nu gået tilbage mindst { COUNTED($weeks, "week") } i træk, heriblandt { $entity }.
    .v5 = Ligesom { $others } er { NAME($entity, form: "again") } nu gået tilbage mindst { COUNTED($weeks, "week") } i træk.
    .v6 = { $entity } er nu gået tilbage mindst { COUNTED($weeks, "week") } i træk ligesom { $others }.
slide-ended =
    .v1 = Det er den første fremgang i tallene for { $entity } efter { $first }.
    .v2 = Indtil nu var { $entity } gået tilbage i hver eneste uge, der er tal for, efter { $first }.
band-up =
    .heading = { $entity } op i kategorien »{ $band }«
    .heading-2 = { $entity } nu i kategorien »{ $band }«
    .v1 = { $entity } er med { POINTS($score) } rykket op fra kategorien »{ $former_band }« til »{ $band }«.
    .v2 = Med { POINTS($score) } er { $entity } nu i kategorien »{ $band }«, op fra »{ $former_band }«.
    .v3 = { $entity } er rykket op fra kategorien »{ $former_band }« til »{ $band }« og har nu { POINTS($score) }.
    .group = { $items } er rykket op i en bedre kategori.
    .group-2 = { $entity } er rykket op fra kategorien »{ $former_band }« til »{ $band }«.
    .group-3 = Op fra kategorien »{ $former_band }« til »{ $band }« er { $entity } rykket.
    .item = { $entity } (fra »{ $former_band }« til »{ $band }«)
band-regained =
    .heading = { $entity } tilbage i kategorien »{ $band }«
    .heading-2 = { $entity } igen i kategorien »{ $band }«
    .v1 = { $entity } er med { POINTS($score) } tilbage i kategorien »{ $band }« for første gang i tallene siden { $last }, op fra »{ $former_band }«.
    .v2 = Med { POINTS($score) } er { $entity } igen i kategorien »{ $band }« for første gang i tallene siden { $last }, op fra »{ $former_band }«.
    .v3 = { $entity } er rykket fra kategorien »{ $former_band }« tilbage op i »{ $band }« for første gang i tallene siden { $last } og har nu { POINTS($score) }.
    .group = { $items } er tilbage i en bedre kategori.
    .group-2 = { $entity } er tilbage i kategorien »{ $band }«, op fra »{ $former_band }«.
    .group-3 = Tilbage i kategorien »{ $band }« for første gang i tallene siden { $last }, op fra »{ $former_band }«, er { $entity }.
    .group-4 = { $entity } er for første gang i tallene siden { $last } tilbage i kategorien »{ $band }«, op fra »{ $former_band }«.
    .item = { $entity } (fra »{ $former_band }« til »{ $band }«)
band-down =
    .heading = { $entity } ned i kategorien »{ $band }«
    .heading-2 = { $entity } ikke længere i kategorien »{ $former_band }«
    .v1 = { $entity } er med { POINTS($score) } faldet fra kategorien »{ $former_band }« til »{ $band }«.
    .v2 = Med { POINTS($score) } er { $entity } ikke længere i kategorien »{ $former_band }«, men i »{ $band }«.
    .group = { $items } er faldet ned i en dårligere kategori.
    .group-2 = { $entity } er faldet fra kategorien »{ $former_band }« til »{ $band }«.
    .group-3 = Ned fra kategorien »{ $former_band }« til »{ $band }« er { $entity } rykket.
    .item = { $entity } (fra »{ $former_band }« til »{ $band }«)
band-top =
    .v1 = I kategorien »{ $band }« (mindst { $from } point) ligger { $count ->
        [one] alene { $members }
       *[other] { COUNT($count) }: { $members }
    }.
    .v2 = Kategorien »{ $band }«, fra { $from } point og op, omfatter { $count ->
        [one] alene { $members }
       *[other] { COUNT($count) }: { $members }
    }.
    .v3 = I kategorien »{ $band }« ligger { $count ->
        [one] alene { $members }
       *[other] { COUNTED($count, $table) }: { $members }
    }.
    .v4 = Med mindst { $from } point ligger { $members } i kategorien »{ $band }«.
    .v5 = Øverst, i kategorien »{ $band }« (mindst { $from } point), ligger { $members }.
band-middle =
    .v1 = I kategorien »{ $band }« (fra { $from } til under { $to } point) ligger { $count ->
        [one] alene { $members }
       *[other] { COUNT($count) }: { $members }
    }.
    .v2 = Kategorien »{ $band }«, fra { $from } til under { $to } point, omfatter { $count ->
        [one] alene { $members }
       *[other] { COUNT($count) }: { $members }
    }.
    .v3 = I kategorien »{ $band }« ligger { $count ->
        [one] alene { $members }
       *[other] { COUNTED($count, $table) }: { $members }
    }.
    .v4 = Fra { $from } til under { $to } point, i kategorien »{ $band }«, ligger { $count ->
        [one] alene { $members }
       *[other] { COUNT($count) }: { $members }
    }.
    .v5 = Til kategorien »{ $band }« (fra { $from } til under { $to } point) hører { $count ->
        [one] alene { $members }
       *[other] { COUNT($count) }: { $members }
    }.
band-last =
    .v1 = I kategorien »{ $band }« (under { $to } point) ligger { $count ->
        [one] alene { $members }
       *[other] { COUNT($count) }: { $members }
    }.
    .v2 = Kategorien »{ $band }«, under { $to } point, omfatter { $count ->
        [one] alene { $members }
       *[other] { COUNT($count) }: { $members }
    }.
    .v3 = I kategorien »{ $band }« ligger { $count ->
        [one] alene { $members }
       *[other] { COUNTED($count, $table) }: { $members }
    }.
    .v4 = Under { $to } point, i kategorien »{ $band }«, ligger { $members }.
    .v5 = Til kategorien »{ $band }« (under { $to } point) hører { $count ->
        [one] alene { $members }
       *[other] { COUNT($count) }: { $members }
    }.
band-many =
    .v1 = I kategorien »{ $band }« ligger { DIGITS($count) } af { COUNTED($total, $table, form: "digits") }.
    .v2 = Af { COUNTED($total, $table, form: "digits") } ligger { DIGITS($count) } i kategorien »{ $band }«.
    .v3 = Kategorien »{ $band }« omfatter { DIGITS($count) } af { COUNTED($total, $table, form: "digits") }.
    .v4 = Til kategorien »{ $band }« hører { DIGITS($count) } af { COUNTED($total, $table, form: "digits") }.
band-same =
    .v1 = I kategorien »{ $band }« ligger { $count ->
        [one] { COUNTED($count, $table) }, nøjagtig { SINCE($since, form: "as") }
       *[other] de samme { COUNTED($count, $table) } { SINCE($since, form: "as") }
    }.
    .v2 = Uændret er kategorien »{ $band }« med { $count ->
        [one] { COUNTED($count, $table) }, nøjagtig { SINCE($since, form: "as") }
       *[other] de samme { COUNT($count) } { SINCE($since, form: "as") }
    }.
    .v3 = Præcis { SINCE($since, form: "as") } ligger { $members } i kategorien »{ $band }«.
    .v4 = Kategorien »{ $band }« er uændret med { $members }.
band-none-moved =
    .v1 = Ingen af { GROUP($table) } har skiftet kategori { $since }.
    .v2 = Alle kategorier består af de samme { KIND($table, form: "plural") } { SINCE($since, form: "as") }.
    .v3 = Inddelingen i kategorier er nøjagtig den samme { SINCE($since, form: "as") }.
band-empty =
    .v1 = Ingen ligger i kategorien »{ $band }«.
    .v2 = Kategorien »{ $band }« står tom.

band-short =
    .v1 = { $entity } er kun { POINTS($short) } fra kategorien »{ $band }«.
    .v2 = Tættest på en bedre kategori er { $entity }, { POINTS($short) } fra »{ $band }«.
    .v3 = Kun { POINTS($short) } skiller { $entity } fra kategorien »{ $band }«.
laggard =
    .v1 = { $entities } har nu ligget i kategorien »{ $band }« { COUNTED($weeks, "week") } i træk.
    .v2 = For { ORDINAL($weeks) } uge i træk ligger { $entities } i kategorien »{ $band }«.
laggard-at-least =
    .v1 = { $entities } har nu ligget i kategorien »{ $band }« mindst { COUNTED($weeks, "week") } i træk.
    .v2 = Mindst { COUNTED($weeks, "week") } i træk har { $entities } nu ligget i kategorien »{ $band }«.

## Hvor mange der gik hvilken vej. »Delindeks« er intetkøn.

breadth-against-fall =
    .heading = { COUNT($up, form: "neuter") } af { COUNT($total) } delindekser stiger, men scoren falder
    .lede = Selv om { COUNT($up, form: "neuter") } af de { COUNT($total) } delindekser for { $subject } steg, faldt scoren { POINTS($change) }.
    .lede-2 = Scoren for { $subject } faldt { POINTS($change) }, selv om { COUNT($up, form: "neuter") } af de { COUNT($total) } delindekser steg.
    .v1 = Selv om { COUNT($up, form: "neuter") } af de { COUNT($total) } delindekser er steget { $since } og { $down ->
        [0] ingen
       *[other] { COUNT($down, form: "neuter") }
    } er faldet, er scoren for { $subject } gået { POINTS($change) } ned.
    .v2 = Scoren for { $subject } er faldet { POINTS($change) } { $since }, selv om flere delindekser er steget end faldet: { COUNT($up, form: "neuter") } mod { $down ->
        [0] ingen
       *[other] { COUNT($down, form: "neuter") }
    }.
breadth-against-rise =
    .heading = { COUNT($down, form: "neuter") } af { COUNT($total) } delindekser falder, men scoren stiger
    .lede = Selv om { COUNT($down, form: "neuter") } af de { COUNT($total) } delindekser for { $subject } faldt, steg scoren { POINTS($change) }.
    .lede-2 = Scoren for { $subject } steg { POINTS($change) }, selv om { COUNT($down, form: "neuter") } af de { COUNT($total) } delindekser faldt.
    .v1 = Selv om { COUNT($down, form: "neuter") } af de { COUNT($total) } delindekser er faldet { $since } og { $up ->
        [0] ingen
       *[other] { COUNT($up, form: "neuter") }
    } er steget, er scoren for { $subject } gået { POINTS($change) } op.
    .v2 = Scoren for { $subject } er steget { POINTS($change) } { $since }, selv om flere delindekser er faldet end steget: { COUNT($down, form: "neuter") } mod { $up ->
        [0] ingen
       *[other] { COUNT($up, form: "neuter") }
    }.
components-all-up =
    .heading = { $total ->
        [2] Begge
       *[other] Alle { COUNT($total) }
    } delindekser stiger
    .lede = { $total ->
        [2] Begge
       *[other] Alle { COUNT($total) }
    } delindekser steg.
    .lede-2 = Der var stigning i { $total ->
        [2] begge
       *[other] alle { COUNT($total) }
    } delindekser.
    .v1 = { $total ->
        [2] Begge
       *[other] Alle { COUNT($total) }
    } delindekser er steget { $since }.
    .v2 = { $total ->
        [2] Begge
       *[other] Hvert af de { COUNT($total) }
    } delindekser er steget { $since }.
components-up =
    .heading = { COUNT($up, form: "neuter") } af { COUNT($total) } delindekser stiger
    .heading-2 = { COUNTED($up, "component") } stiger, ingen falder
    .lede = { COUNT($up, form: "neuter") } af de { COUNT($total) } delindekser for { $subject } steg, og ingen faldt.
    .lede-2 = Af de { COUNT($total) } delindekser for { $subject } steg { COUNT($up, form: "neuter") }, og ingen faldt.
    .v1 = { COUNT($up, form: "neuter") } af de { COUNT($total) } delindekser for { $subject } er steget { $since }, og ingen er faldet.
    .v2 = Af de { COUNT($total) } delindekser for { $subject } er { COUNT($up, form: "neuter") } steget { $since }, og ingen er faldet.
    .v3 = Ingen af de { COUNT($total) } delindekser for { $subject } er faldet { $since }, og { COUNT($up, form: "neuter") } er steget.
    .v4 = For { $subject } er { COUNT($up, form: "neuter") } af de { COUNT($total) } delindekser steget { $since }; ingen er faldet.
components-mixed =
    .heading = { COUNTED($up, "component") } stiger, { COUNT($down, form: "neuter") } falder
    .lede = { COUNT($up, form: "neuter") } af de { COUNT($total) } delindekser for { $subject } steg, mens { COUNT($down, form: "neuter") } faldt.
    .lede-2 = Af de { COUNT($total) } delindekser for { $subject } steg { COUNT($up, form: "neuter") }, mens { COUNT($down, form: "neuter") } faldt.
    .v1 = { COUNT($up, form: "neuter") } af de { COUNT($total) } delindekser for { $subject } er steget { $since }, { $same ->
        [0] mens { COUNT($down, form: "neuter") } er faldet
       *[other] { COUNT($down, form: "neuter") } er faldet, og { COUNT($same, form: "neuter") } står stille
    }.
    .v2 = Af de { COUNT($total) } delindekser for { $subject } er { COUNT($up, form: "neuter") } steget { $since }{ $same ->
        [0] {" "}og { COUNT($down, form: "neuter") } faldet
       *[other] , { COUNT($down, form: "neuter") } faldet og { COUNT($same, form: "neuter") } uændret
    }.
components-down =
    .heading = { COUNT($down, form: "neuter") } af { COUNT($total) } delindekser falder
    .lede = { COUNT($down, form: "neuter") } af de { COUNT($total) } delindekser for { $subject } faldt, og ingen steg.
    .lede-2 = Af de { COUNT($total) } delindekser for { $subject } faldt { COUNT($down, form: "neuter") }, og ingen steg.
    .v1 = { COUNT($down, form: "neuter") } af de { COUNT($total) } delindekser for { $subject } er faldet { $since }, og ingen er steget.
    .v2 = Af de { COUNT($total) } delindekser for { $subject } er { COUNT($down, form: "neuter") } faldet { $since }, og ingen er steget.
components-all-down =
    .heading = { $total ->
        [2] Begge
       *[other] Alle { COUNT($total) }
    } delindekser falder
    .lede = { $total ->
        [2] Begge
       *[other] Alle { COUNT($total) }
    } delindekser faldt.
    .lede-2 = Der var fald i { $total ->
        [2] begge
       *[other] alle { COUNT($total) }
    } delindekser.
    .v1 = { $total ->
        [2] Begge
       *[other] Alle { COUNT($total) }
    } delindekser er faldet { $since }.
    .v2 = { $total ->
        [2] Begge
       *[other] Hvert af de { COUNT($total) }
    } delindekser er faldet { $since }.
components-unchanged =
    .heading = Ingen ændring i delindekserne
    .lede = Ingen af de { COUNT($total) } delindekser ændrede sig.
    .lede-2 = { $total ->
        [2] Begge
       *[other] Alle { COUNT($total) }
    } delindekser stod stille.
    .v1 = Ingen af de { COUNT($total) } delindekser har ændret sig { $since }.
    .v2 = { $total ->
        [2] Begge
       *[other] Alle { COUNT($total) }
    } delindekser står nøjagtig { SINCE($since, form: "as") }.
bottom-only-worse =
    .heading = { $count ->
        [one] Kun den nederste går tilbage
       *[other] Kun de { COUNT($count) } nederste går tilbage
    }
    .v1 = { $count ->
        [one] Kun den nederste i tabellen er gået tilbage.
       *[other] De { COUNT($count) } { WHERE($table) }, der er gået tilbage, er netop dem, der ligger nederst.
    }
    .v2 = { $count ->
        [one] Ingen anden end den nederste i tabellen
       *[other] Ingen andre end de { COUNT($count) } nederste { WHERE($table) }
    } er gået tilbage { $since }.
bottom-turned-better =
    .heading = { $count ->
        [one] Den nederste
       *[other] De { COUNT($count) } nederste
    } går frem efter { $weeks ->
        [one] en uge
       *[other] { COUNTED($weeks, "week") }
    } med tilbagegang
    .lede = { $count ->
        [one] Den nederste { WHERE($table) } er gået frem
       *[other] De { COUNT($count) } nederste { WHERE($table) } er alle gået frem
    } efter { $weeks ->
        [one] en uge
       *[other] { COUNTED($weeks, "week") }
    }{ $count ->
        [one] { " " }med tilbagegang
       *[other] , hvor alle var gået tilbage
    }.
    .v1 = { $count ->
        [one] Den nederste i tabellen gik { POINTS($high) } frem
       *[other] Alle de { COUNT($count) } nederste { WHERE($table) } gik { $low } til { POINTS($high) } frem
    } efter { $weeks ->
        [one] en uge
       *[other] { COUNTED($weeks, "week") }
    }{ $count ->
        [one] { " " }med tilbagegang
       *[other] , hvor de alle var gået tilbage
    }.
    .v2 = Efter { $weeks ->
        [one] en uge
       *[other] { COUNTED($weeks, "week") }
    }{ $count ->
        [one] { " " }med tilbagegang gik den nederste i tabellen { POINTS($high) } frem
       *[other] , hvor alle var gået tilbage, gik de { COUNT($count) } nederste { WHERE($table) } alle { $low } til { POINTS($high) } frem
    }.
bottom-turned-worse =
    .heading = { $count ->
        [one] Den nederste
       *[other] De { COUNT($count) } nederste
    } går tilbage efter { $weeks ->
        [one] en uge
       *[other] { COUNTED($weeks, "week") }
    } med fremgang
    .lede = { $count ->
        [one] Den nederste { WHERE($table) } er gået tilbage
       *[other] De { COUNT($count) } nederste { WHERE($table) } er alle gået tilbage
    } efter { $weeks ->
        [one] en uge
       *[other] { COUNTED($weeks, "week") }
    }{ $count ->
        [one] { " " }med fremgang
       *[other] , hvor alle var gået frem
    }.
    .v1 = { $count ->
        [one] Den nederste i tabellen gik { POINTS($high) } tilbage
       *[other] Alle de { COUNT($count) } nederste { WHERE($table) } gik { $low } til { POINTS($high) } tilbage
    } efter { $weeks ->
        [one] en uge
       *[other] { COUNTED($weeks, "week") }
    }{ $count ->
        [one] { " " }med fremgang
       *[other] , hvor de alle var gået frem
    }.
    .v2 = Efter { $weeks ->
        [one] en uge
       *[other] { COUNTED($weeks, "week") }
    }{ $count ->
        [one] { " " }med fremgang gik den nederste i tabellen { POINTS($high) } tilbage
       *[other] , hvor alle var gået frem, gik de { COUNT($count) } nederste { WHERE($table) } alle { $low } til { POINTS($high) } tilbage
    }.
table-moves =
    .heading = { $better ->
        [one] { COUNTED($better, $table) }
       *[other] { COUNT($better) }
    } går frem, { $worse ->
        [one] { COUNTED($worse, $table) }
       *[other] { COUNT($worse) }
    } går tilbage
    .v1 = Af de { COUNTED($total, $table, form: "digits") } er { $better ->
        [one] { COUNTED($better, $table) }
       *[other] { DIGITS($better) }
    } gået frem og { $worse ->
        [one] { COUNTED($worse, $table) }
       *[other] { DIGITS($worse) }
    } tilbage { $since }.
    .v2 = I alt er { $better ->
        [one] { COUNTED($better, $table) } ud af { DIGITS($total) }
       *[other] { DIGITS($better) } af de { COUNTED($total, $table, form: "digits") }
    } gået frem { $since }, mens { $worse ->
        [one] { COUNTED($worse, $table) }
       *[other] { DIGITS($worse) }
    } er gået tilbage.
    .v3 = Der er fremgang { $since } for { $better ->
        [one] { COUNTED($better, $table) } ud af { DIGITS($total) }
       *[other] { DIGITS($better) } af de { COUNTED($total, $table, form: "digits") }
    }, mens { $worse ->
        [one] { COUNTED($worse, $table) }
       *[other] { DIGITS($worse) }
    } er gået tilbage.
    .v4 = Blandt de { COUNTED($total, $table, form: "digits") } er der { $since } fremgang for { $better ->
        [one] { COUNTED($better, $table) }
       *[other] { DIGITS($better) }
    } og tilbagegang for { $worse ->
        [one] { COUNTED($worse, $table) }
       *[other] { DIGITS($worse) }
    }.
    .v5 = { $since } er { $better ->
        [one] { COUNTED($better, $table) } ud af { DIGITS($total) }
       *[other] { DIGITS($better) } af de { COUNTED($total, $table, form: "digits") }
    } gået frem og { $worse ->
        [one] { COUNTED($worse, $table) }
       *[other] { DIGITS($worse) }
    } tilbage.
table-none-worse =
    .heading = Ingen af { GROUP($table) } går tilbage
    .v1 = { $same ->
        [0] Alle { COUNTED($total, $table) } er gået frem { $since }.
       *[other] Af de { COUNTED($total, $table) } er { $better ->
            [one] { COUNTED($better, $table) }
           *[other] { COUNT($better) }
        } gået frem { $since }, og ingen er gået tilbage.
    }
    .v2 = Ingen af de { COUNTED($total, $table) } er gået tilbage { $since }; { $same ->
        [0] alle er gået frem
       *[other] { $better ->
            [one] { COUNTED($better, $table) }
           *[other] { COUNT($better) }
        } er gået frem
    }.
table-none-better =
    .heading = Ingen af { GROUP($table) } går frem
    .v1 = { $same ->
        [0] Alle { COUNTED($total, $table) } er gået tilbage { $since }.
       *[other] Af de { COUNTED($total, $table) } er { $worse ->
            [one] { COUNTED($worse, $table) }
           *[other] { COUNT($worse) }
        } gået tilbage { $since }, og ingen er gået frem.
    }
    .v2 = Ingen af de { COUNTED($total, $table) } er gået frem { $since }; { $same ->
        [0] alle er gået tilbage
       *[other] { $worse ->
            [one] { COUNTED($worse, $table) }
           *[other] { COUNT($worse) }
        } er gået tilbage
    }.

## Delindekserne

contribution-most =
    .heading = { $component } stiger { $part }
    .heading-2 = { $component } trækker mest op
    .v1 = Den største del af stigningen, { $part } af { POINTS($change) }, kommer fra { $component }, der nu ligger på { $value } af { $max } ({ $share }).
    .v2 = { $component } tegner sig for den største del af stigningen, { $part } af { POINTS($change) }, og ligger nu på { $value } af { $max } ({ $share }).
    .v3 = Den største del af stigningen, { $part } af { POINTS($change) }, kommer fra { $component }, der nu ligger på { $value }.
    .v4 = Af stigningen på { POINTS($change) } kommer den største del, { $part }, fra { $component }, der nu ligger på { $value } af { $max } ({ $share }).
    .v5 = Intet delindeks har bidraget mere til stigningen på { POINTS($change) } end { $component }: { $part }, til { $value } af { $max } ({ $share }).
contribution-whole =
    .heading = Hele stigningen kommer fra { $component }
    .v1 = Hele stigningen på { POINTS($change) } kommer fra { $component }, der nu ligger på { $value } af { $max } ({ $share }); alt andet står stille.
    .v2 = { $component } tegner sig for hele stigningen på { POINTS($change) } og ligger nu på { $value } af { $max } ({ $share }); alt andet står stille.
    .v3 = Hele stigningen på { POINTS($change) } kommer fra { $component }, der nu ligger på { $value }; alt andet står stille.
loss-most =
    .heading = { $component } falder { $part }
    .heading-2 = { $component } trækker mest ned
    .v1 = Den største del af faldet, { $part } af { POINTS($change) }, kommer fra { $component }, der nu ligger på { $value } af { $max } ({ $share }).
    .v2 = { $component } tegner sig for den største del af faldet, { $part } af { POINTS($change) }, og ligger nu på { $value } af { $max } ({ $share }).
    .v3 = Den største del af faldet, { $part } af { POINTS($change) }, kommer fra { $component }, der nu ligger på { $value }.
loss-whole =
    .heading = Hele faldet kommer fra { $component }
    .v1 = Hele faldet på { POINTS($change) } kommer fra { $component }, der nu ligger på { $value } af { $max } ({ $share }); alt andet står stille.
    .v2 = { $component } tegner sig for hele faldet på { POINTS($change) } og ligger nu på { $value } af { $max } ({ $share }); alt andet står stille.
    .v3 = Hele faldet på { POINTS($change) } kommer fra { $component }, der nu ligger på { $value }; alt andet står stille.
contribution-mixed-up =
    .v1 = Stigninger på i alt { $gains } og fald på i alt { $losses } giver tilsammen { $subject } { POINTS($change) } mere { SINCE($since, form: "than") }.
    .v2 = Delindekserne er tilsammen steget { $gains } og faldet { $losses }, så { $subject } ender { POINTS($change) } højere { SINCE($since, form: "than") }.
contribution-mixed-down =
    .v1 = Fald på i alt { $losses } og stigninger på i alt { $gains } giver tilsammen { $subject } { POINTS($change) } mindre { SINCE($since, form: "than") }.
    .v2 = Delindekserne er tilsammen faldet { $losses } og steget { $gains }, så { $subject } ender { POINTS($change) } lavere { SINCE($since, form: "than") }.
contribution-offset =
    .heading = Stigninger og fald går lige op
    .v1 = Stigninger på i alt { POINTS($gains) } er blevet opvejet af fald af samme størrelse { $since }.
    .v2 = Stigningerne og faldene løber op i { POINTS($gains) } hver, så { $subject } bliver på { $score }.
component-maximum-reached =
    .headline = { $subject } når maksimum i { $component }
    .headline-2 = Fuldt hus til { $subject } i { $component }
    .heading = Fuldt hus i { $component }
    .lede = { $subject } har nået maksimum i { $component }, { POINTS($max) }.
    .lede-2 = I { $component } har { $subject } nu alle { POINTS($max) }.
    .v1 = { $component } er steget { $change } og har nået maksimum på { POINTS($max) }.
    .v2 = Efter en stigning på { POINTS($change) } har { $subject } nu fuldt hus, { $max }, i { $component }.
component-maximum-regained =
    .headline = { $subject } igen på maksimum i { $component }
    .headline-2 = Igen fuldt hus til { $subject } i { $component }
    .heading = Igen fuldt hus i { $component }
    .lede = { $subject } er igen oppe på maksimum på { POINTS($max) } i { $component }.
    .lede-2 = I { $component } har { $subject } igen alle { POINTS($max) }.
    .v1 = { $component } er steget { $change } og er igen på maksimum på { POINTS($max) }, for første gang i tallene siden { $last }.
    .v2 = Efter en stigning på { POINTS($change) } har { $subject } igen fuldt hus, { $max }, i { $component }; det var i tallene senest tilfældet i { $last }.
component-lowest =
    .heading = { $component } på laveste niveau i tallene
    .v1 = { $component } er faldet { POINTS($change) } { $since }, til { $value } af { $max } ({ $share }), det laveste i tal, der går tilbage til { $first }.
    .v2 = Med { $value } af { $max } point ({ $share }) ligger { $component } { $change } lavere { SINCE($since, form: "than") }, det laveste i tal, der går tilbage til { $first }.
    .v3 = { $component } er faldet { POINTS($change) } { $since }, til { $value }, det laveste i tal, der går tilbage til { $first }.
component-most-up =
    .heading = { $component } stiger { $change }
    .heading-2 = Størst stigning i { $component }
    .v1 = { $component } er steget mest: { POINTS($change) } til { $value } af { $max } ({ $share }).
    .v2 = Den største stigning er i { $component }: { POINTS($change) } til { $value } af { $max } ({ $share }).
    .v3 = { $component } er steget mest: { POINTS($change) } til { $value }.
    .v4 = Den største stigning er i { $component }: { POINTS($change) } til { $value }.
    .v5 = Mest op er { $component } gået: { POINTS($change) } til { $value } af { $max } ({ $share }).
component-up =
    .v1 = { $component } er steget { POINTS($change) } til { $value } af { $max } ({ $share }).
    .v2 = Der er en stigning på { POINTS($change) } i { $component }, til { $value } af { $max } ({ $share }).
    .v3 = { $component } er steget { POINTS($change) } til { $value }.
    .v4 = I { $component } er der en stigning på { POINTS($change) }, til { $value } af { $max } ({ $share }).
    .group = Der er stigning i { $items }.
    .group-2 = { $items } er steget.
    .group-3 = Opad går det for { $items }.
    .group-4 = Pilen peger opad for { $items }.
    .item = { $component } (op { $change } til { $value } af { $max })
    .item-2 = { $component } (op { $change } til { $value })
component-most-down =
    .heading = { $component } falder { $change }
    .heading-2 = Størst fald i { $component }
    .v1 = { $component } er faldet mest: { POINTS($change) } til { $value } af { $max } ({ $share }).
    .v2 = Det største fald er i { $component }: { POINTS($change) } til { $value } af { $max } ({ $share }).
    .v3 = { $component } er faldet mest: { POINTS($change) } til { $value }.
component-down =
    .v1 = { $component } er faldet { POINTS($change) } til { $value } af { $max } ({ $share }).
    .v2 = Der er et fald på { POINTS($change) } i { $component }, til { $value } af { $max } ({ $share }).
    .v3 = { $component } er faldet { POINTS($change) } til { $value }.
    .group = Der er fald i { $items }.
    .group-2 = { $items } er faldet.
    .item = { $component } (ned { $change } til { $value } af { $max })
    .item-2 = { $component } (ned { $change } til { $value })
component-unchanged =
    .v1 = { $component } står stille på { $value } af { $max } ({ $share }).
    .v2 = Der er ingen ændring i { $component } med { $value } af { $max } ({ $share }).
    .v3 = { $component } står stille på { POINTS($value) }.
    .v4 = Uændret på { $value } af { $max } ({ $share }) ligger { $component }.
    .group = Der er ingen ændring i { $items }.
    .group-2 = Uændret står { $items }.
    .group-3 = { $items } står stille.
    .group-4 = Der er stilstand i { $items }.
    .item = { $component } ({ $value } af { $max })
    .item-2 = { $component } ({ $value })
component-value =
    .v1 = { $component } gav { $value } af { $max } point ({ $share }).
    .v2 = I { $component } blev det til { $value } af { $max } point ({ $share }).
    .v3 = { $component } gav { POINTS($value) }.
    .group = Sådan står delindekserne: { $items }.
    .item = { $component } { $value } af { $max } ({ $share })
    .item-2 = { $component } { $value }
component-at-maximum =
    .v1 = I { $component } er der ikke mere at hente: Maksimum på { POINTS($max) } er nået.
    .v2 = Der er ikke mere at hente i { $component }, som står på maksimum på { POINTS($max) }.
    .v3 = Maksimum på { POINTS($max) } er nået i { $component }, hvor der ikke er mere at hente.
    .group = Der er ikke mere at hente i { $items }.
    .item = { $component } (maksimum, { POINTS($max) })
component-near-maximum =
    .v1 = I { $component } mangler der kun { POINTS($short) } op til maksimum på { $max }.
    .v2 = Der er kun lidt at hente i { $component }, { POINTS($short) } fra maksimum på { $max }.
    .group = Der er kun lidt at hente i { $items }.
    .group-2 = Tæt på loftet, med kun lidt at hente, ligger { $items }.
    .group-3 = Der mangler kun lidt i { $items }.
    .group-4 = Næsten fuldt hus er der i { $items }.
    .item = { $component } ({ $short } fra maksimum på { $max })

## Hvad der er at hente

potential-most =
    .v1 = Mest er der at hente i { $component }, der står på { $value } af { $max } point ({ $share }): Ved { PERCENT($goal) } ville { $subject } få { POINTS($gain) } mere, alt andet lige.
    .v2 = { $component } rummer den største mulighed for forbedring med nu { $value } af { $max } point ({ $share }). Nåede { $subject } op på { PERCENT($goal) } her, ville det give { POINTS($gain) } mere, alt andet lige.
    .v3 = Intet sted er der mere at hente end i { $component } med { $value } af { $max } point ({ $share }): { PERCENT($goal) } ville være { POINTS($gain) } værd for { $subject }, alt andet lige.
    .v4 = Blev { $component } løftet fra { $value } af { $max } point ({ $share }) til { PERCENT($goal) }, ville { $subject } få { POINTS($gain) } mere, alt andet lige; intet andet delindeks rummer så meget.
potential-shared =
    .v1 = Mest er der at hente i { $components }: Hvert af dem ville ved { PERCENT($goal) } af maksimum give { $subject } { POINTS($gain) } mere, alt andet lige.
    .v2 = De største muligheder for forbedring ligger i { $components }. Nåede { $subject } op på { PERCENT($goal) } af maksimum, ville hvert af dem give { POINTS($gain) } mere, alt andet lige.
potential-lead =
    .v1 = Forspringet ville dermed vokse fra { $margin } til { POINTS($margin_then) }, hvis alle andre stod stille.
    .v2 = Hvis alle andre stod stille, ville det øge forspringet fra { $margin } til { POINTS($margin_then) }.
    .v3 = Stod alle andre stille, ville forspringet blive { POINTS($margin_then) } mod { $margin } nu.
    .v4 = Det ville give et forspring på { POINTS($margin_then) } mod { $margin } nu, hvis ingen af de andre flyttede sig.

## Afstande

spread =
    .v1 = De { COUNT($count) } bedste { KIND($table, form: "plural") } ligger inden for { POINTS($spread) }.
    .v2 = Der er { POINTS($spread) } mellem den første og den sidste af de { COUNT($count) } bedste { KIND($table, form: "plural") }.
    .v3 = Mellem den første og den sidste af de { COUNT($count) } bedste { KIND($table, form: "plural") } ligger der { POINTS($spread) }.
    .v4 = Afstanden fra først til sidst blandt de { COUNT($count) } bedste { KIND($table, form: "plural") } er { POINTS($spread) }.
spread-narrower =
    .heading = De { COUNT($count) } bedste rykker tættere sammen
    .heading-2 = Mindre afstand mellem de { COUNT($count) } bedste
    .heading-3 = Tættere løb mellem de { COUNT($count) } bedste
    .v1 = De { COUNT($count) } bedste { KIND($table, form: "plural") } ligger inden for { POINTS($spread) }, tættere { SINCE($since, form: "than") } ({ $former_spread }).
    .v2 = De { COUNT($count) } bedste { KIND($table, form: "plural") } er rykket tættere sammen: Fra først til sidst er der nu { POINTS($spread) } mod { $former_spread } { SINCE($since, form: "was") }.
    .v3 = Mellem den første og den sidste af de { COUNT($count) } bedste { KIND($table, form: "plural") } er der nu { POINTS($spread) }, ned fra { $former_spread } { SINCE($since, form: "was") }.
    .v4 = Afstanden fra først til sidst blandt de { COUNT($count) } bedste { KIND($table, form: "plural") } er skrumpet fra { $former_spread } { SINCE($since, form: "was") } til { POINTS($spread) }.
spread-wider =
    .v1 = Der er { POINTS($spread) } mellem den første og den sidste af de { COUNT($count) } bedste { KIND($table, form: "plural") }, mere { SINCE($since, form: "than") } ({ $former_spread }).
    .v2 = De { COUNT($count) } bedste { KIND($table, form: "plural") } er kommet længere fra hinanden: Fra først til sidst er der nu { POINTS($spread) } mod { $former_spread } { SINCE($since, form: "was") }.
    .v3 = Mellem den første og den sidste af de { COUNT($count) } bedste { KIND($table, form: "plural") } er der nu { POINTS($spread) }, op fra { $former_spread } { SINCE($since, form: "was") }.
    .v4 = Afstanden fra først til sidst blandt de { COUNT($count) } bedste { KIND($table, form: "plural") } er vokset fra { $former_spread } { SINCE($since, form: "was") } til { POINTS($spread) }.
group-gap =
    .v1 = I gennemsnit ligger de { COUNT($bottom) } nederste { POINTS($gap) } efter de { COUNT($top) } øverste.
    .v2 = Gennemsnittet for de { COUNT($bottom) } nederste { WHERE($table) } er { POINTS($gap) } efter gennemsnittet for de { COUNT($top) } øverste.
    .v3 = Mellem gennemsnittet for de { COUNT($top) } øverste og de { COUNT($bottom) } nederste { WHERE($table) } er der { POINTS($gap) }.
    .v4 = De { COUNT($bottom) } nederste { WHERE($table) } ligger i gennemsnit { POINTS($gap) } efter de { COUNT($top) } øverste.
group-gap-narrower =
    .heading = Mindre afstand mellem de øverste og de nederste
    .heading-2 = De nederste kommer tættere på de øverste
    .v1 = I gennemsnit ligger de { COUNT($bottom) } nederste { POINTS($gap) } efter de { COUNT($top) } øverste, mindre { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = Gennemsnittet for de { COUNT($bottom) } nederste { WHERE($table) } er { POINTS($gap) } efter gennemsnittet for de { COUNT($top) } øverste; afstanden er skrumpet fra { $former_gap } { SINCE($since, form: "was") }.
    .v3 = Mellem gennemsnittet for de { COUNT($top) } øverste og de { COUNT($bottom) } nederste { WHERE($table) } er der nu { POINTS($gap) }, ned fra { $former_gap } { SINCE($since, form: "was") }.
    .v4 = De { COUNT($bottom) } nederste { WHERE($table) } er kommet tættere på de { COUNT($top) } øverste: I gennemsnit er afstanden { POINTS($gap) } mod { $former_gap } { SINCE($since, form: "was") }.
group-gap-wider =
    .heading = Større afstand mellem de øverste og de nederste
    .v1 = I gennemsnit ligger de { COUNT($bottom) } nederste { POINTS($gap) } efter de { COUNT($top) } øverste, mere { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = Gennemsnittet for de { COUNT($bottom) } nederste { WHERE($table) } er { POINTS($gap) } efter gennemsnittet for de { COUNT($top) } øverste; afstanden er vokset fra { $former_gap } { SINCE($since, form: "was") }.
    .v3 = Mellem gennemsnittet for de { COUNT($top) } øverste og de { COUNT($bottom) } nederste { WHERE($table) } er der nu { POINTS($gap) }, op fra { $former_gap } { SINCE($since, form: "was") }.
    .v4 = De { COUNT($bottom) } nederste { WHERE($table) } er kommet længere fra de { COUNT($top) } øverste: I gennemsnit er afstanden { POINTS($gap) } mod { $former_gap } { SINCE($since, form: "was") }.

converging =
    .heading = Først og sidst rykker tættere sammen uge for uge
    .v1 = Afstanden mellem første- og sidstepladsen { WHERE($table) } er skrumpet { COUNTED($weeks, "week") } i træk, fra { $former_spread } i { $first } til { POINTS($spread) }.
    .v2 = { COUNTED($weeks, "week") } i træk er { GROUP($table) } rykket tættere sammen: Nu er der { POINTS($spread) } fra først til sidst mod { $former_spread } i { $first }.
converging-ended =
    .v1 = Efter at være skrumpet { COUNTED($weeks, "week") } i træk, til { $former_spread }, er afstanden mellem første- og sidstepladsen { WHERE($table) } vokset til { POINTS($spread) }.
    .v2 = Afstanden fra først til sidst { WHERE($table) } er steget fra { $former_spread } til { POINTS($spread) }; inden da var den skrumpet { COUNTED($weeks, "week") } i træk.
diverging =
    .heading = Først og sidst kommer længere fra hinanden uge for uge
    .v1 = Afstanden mellem første- og sidstepladsen { WHERE($table) } er vokset { COUNTED($weeks, "week") } i træk, fra { $former_spread } i { $first } til { POINTS($spread) }.
    .v2 = { COUNTED($weeks, "week") } i træk er { GROUP($table) } kommet længere fra hinanden: Nu er der { POINTS($spread) } fra først til sidst mod { $former_spread } i { $first }.
diverging-ended =
    .v1 = Efter at være vokset { COUNTED($weeks, "week") } i træk, til { $former_spread }, er afstanden mellem første- og sidstepladsen { WHERE($table) } skrumpet til { POINTS($spread) }.
    .v2 = Afstanden fra først til sidst { WHERE($table) } er faldet fra { $former_spread } til { POINTS($spread) }; inden da var den vokset { COUNTED($weeks, "week") } i træk.
outlier-ahead =
    .heading = { $entity } langt foran resten
    .v1 = { $entity } skiller sig klart ud med { POINTS($score) }, { $distance } bedre end medianen for de { COUNTED($total, $table) } ({ $median }).
    .v2 = Langt foran resten ligger { $entity } med { POINTS($score) }, { $distance } bedre end medianen for de { COUNTED($total, $table) } ({ $median }).
outlier-behind =
    .heading = { $entity } langt efter resten
    .v1 = { $entity } ligger langt efter resten med { POINTS($score) }, { $distance } dårligere end medianen for de { COUNTED($total, $table) } ({ $median }).
    .v2 = Langt efter resten ligger { $entity } med { POINTS($score) }, { $distance } dårligere end medianen for de { COUNTED($total, $table) } ({ $median }).
outliers-ahead =
    .v1 = { $entities } ligger langt foran resten; medianen for de { COUNTED($total, $table) } er { $median }.
    .v2 = Langt foran resten ligger { $entities }; medianen for de { COUNTED($total, $table) } er { $median }.
outliers-behind =
    .v1 = { $entities } ligger langt efter resten; medianen for de { COUNTED($total, $table) } er { $median }.
    .v2 = Langt efter resten ligger { $entities }; medianen for de { COUNTED($total, $table) } er { $median }.

## Mål

target-component-open =
    .v1 = { $owner } sigter efter { $reach } point i { $component } inden udgangen af { $deadline }. Fra { $value } mangler der { POINTS($need) }, i gennemsnit mindst { $pace } om ugen.
    .v2 = Målet for { $component } er { $reach } point inden udgangen af { $deadline }. Fra { $value } mangler der { POINTS($need) }, i gennemsnit mindst { $pace } om ugen.
target-component-hard =
    .v1 = { $owner } sigter efter { $reach } point i { $component } inden udgangen af { $deadline }. Fra { $value } kræver det i gennemsnit mindst { POINTS($pace) } om ugen; den største fremgang på en uge i tallene hidtil er { $best }.
    .v2 = Målet for { $component } er { $reach } point inden udgangen af { $deadline }. Fra { $value } kræver det i gennemsnit mindst { POINTS($pace) } om ugen, mere end i den bedste uge i tallene hidtil ({ $best }).
    .v3 = Inden udgangen af { $deadline } vil { $owner } nå { $reach } point i { $component }. Fra { $value } kræver det i gennemsnit mindst { POINTS($pace) } om ugen, mere end i den bedste uge i tallene hidtil ({ $best }).
target-component-reached =
    .v1 = Målet om { $reach } point i { $component } er nået.
    .v2 = { $owner } har nået målet om { $reach } point i { $component }.
target-component-missed =
    .v1 = Målet om { $reach } point i { $component } inden udgangen af { $deadline } blev ikke nået: Med { $value } mangler der { POINTS($need) }.
    .v2 = { $owner } nåede ikke målet om { $reach } point i { $component } inden udgangen af { $deadline }: Med { $value } mangler der { POINTS($need) }.
target-component-overdue =
    .v1 = Målet om { $reach } point i { $component } inden udgangen af { $deadline } er stadig ikke nået: Med { $value } mangler der { POINTS($need) }.
    .v2 = { $component } skulle have nået { $reach } point inden udgangen af { $deadline }, men ligger nu på { $value } og mangler stadig { POINTS($need) }.
    .v3 = { $owner } ligger nu på { $value } i { $component } og mangler stadig { POINTS($need) } i det mål om { $reach }, der skulle være nået inden udgangen af { $deadline }.
    .v4 = Målet om { $reach } point i { $component } glippede i { $deadline }, og { $owner } er endnu ikke i mål: Med { $value } mangler der { POINTS($need) }.
    .v5 = Med { $value } i { $component } er { $owner } stadig { POINTS($need) } fra målet om { $reach }, der var sat til udgangen af { $deadline }.
target-component-late =
    .v1 = { COUNTED($weeks, "week") } for sent har { $component } nået målet om { $reach } point, der skulle være i hus inden udgangen af { $deadline }.
    .v2 = Med { $value } er målet om { $reach } point i { $component } nået, { COUNTED($weeks, "week") } efter fristen, der udløb med { $deadline }.
target-entity-open =
    .v1 = { $owner } sigter efter { $reach } point for { $entity } inden udgangen af { $deadline }. Fra { $value } mangler der { POINTS($need) }, i gennemsnit mindst { $pace } om ugen.
    .v2 = Målet for { $entity } er { $reach } point inden udgangen af { $deadline }. Fra { $value } mangler der { POINTS($need) }, i gennemsnit mindst { $pace } om ugen.
target-entity-hard =
    .v1 = { $owner } sigter efter { $reach } point for { $entity } inden udgangen af { $deadline }. Fra { $value } kræver det i gennemsnit mindst { POINTS($pace) } om ugen; den største fremgang på en uge i tallene hidtil er { $best }.
    .v2 = Målet for { $entity } er { $reach } point inden udgangen af { $deadline }. Fra { $value } kræver det i gennemsnit mindst { POINTS($pace) } om ugen, mere end i den bedste uge i tallene hidtil ({ $best }).
target-entity-reached =
    .v1 = { $entity } har nået målet om { $reach } point.
    .v2 = Målet om { $reach } point for { $entity } er nået.
target-entity-missed =
    .v1 = { $entity } nåede ikke målet om { $reach } point inden udgangen af { $deadline }: Med { $value } mangler der { POINTS($need) }.
    .v2 = Målet om { $reach } point for { $entity } inden udgangen af { $deadline } blev ikke nået: Med { $value } mangler der { POINTS($need) }.
target-entity-overdue =
    .v1 = { $entity } skulle have nået { $reach } point inden udgangen af { $deadline }, men ligger nu på { $value } og mangler stadig { POINTS($need) }.
    .v2 = Målet om { $reach } point for { $entity } glippede i { $deadline } og er stadig ikke nået: Med { $value } mangler der { POINTS($need) }.
    .v3 = Med { $value } er { $entity } stadig { POINTS($need) } fra målet om { $reach }, der var sat til udgangen af { $deadline }.
target-entity-late =
    .v1 = { COUNTED($weeks, "week") } for sent har { $entity } nået målet om { $reach } point, der skulle være i hus inden udgangen af { $deadline }.
    .v2 = Med { $value } har { $entity } nået målet om { $reach } point, { COUNTED($weeks, "week") } efter fristen, der udløb med { $deadline }.
target-group-open =
    .v1 = { $owner } vil have { COUNTED($count, $table) } til at nå { $reach } point inden udgangen af { $deadline }. Indtil videre er { $there ->
        [0] ingen
        [one] { COUNTED($there, $table) }
       *[other] { COUNT($there) }
    } i mål, og den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v2 = Inden udgangen af { $deadline } skal { COUNTED($count, $table) } nå { $reach } point. Indtil videre er { $there ->
        [0] ingen
        [one] { COUNTED($there, $table) }
       *[other] { COUNT($there) }
    } i mål, og den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v3 = { $owner } vil have { COUNTED($count, $table) } til at nå { $reach } point inden udgangen af { $deadline }. Indtil videre er { $there ->
        [0] ingen
        [one] { COUNTED($there, $table) }
       *[other] { COUNT($there) }
    } i mål, og længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
    .v4 = Inden udgangen af { $deadline } skal { COUNTED($count, $table) } nå { $reach } point. Indtil videre er { $there ->
        [0] ingen
        [one] { COUNTED($there, $table) }
       *[other] { COUNT($there) }
    } i mål, og længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
target-group-reached =
    .headline = Alle { COUNT($count) } når målet om { $reach } point
    .heading = Alle { COUNT($count) } når målet om { $reach } point
    .lede = Alle de { COUNTED($count, $table) }, der skulle nå { $reach } point, er i mål.
    .v1 = Målet om { $reach } point er nået af alle de { COUNTED($count, $table) }, det blev sat for.
    .v2 = Alle de { COUNTED($count, $table) }, der skulle nå { $reach } point, er i mål.
target-group-missed =
    .headline = Målet om { $reach } point glipper: { $there ->
        [0] ingen
        [one] { COUNTED($there, $table) }
       *[other] { COUNT($there) }
    } ud af { COUNT($count) } i mål
    .heading = { $nearest } tættest på målet, { $furthest } længst fra
    .heading-2 = Målet om { $reach } point glipper: { $there ->
        [0] ingen
        [one] { COUNTED($there, $table) }
       *[other] { COUNT($there) }
    } ud af { COUNT($count) } i mål
    .lede = Målet om { $reach } point inden udgangen af { $deadline } for { COUNTED($count, $table) } blev ikke nået: { $there ->
        [0] Ingen kom i mål
        [one] I mål kom { COUNTED($there, $table) }
       *[other] I mål kom { COUNT($there) }
    }.
    .v1 = Målet om { $reach } point inden udgangen af { $deadline } for { COUNTED($count, $table) } blev ikke nået: { $there ->
        [0] Ingen kom i mål
        [one] I mål kom { COUNTED($there, $table) }
       *[other] I mål kom { COUNT($there) }
    }, og den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v2 = Af de { COUNTED($count, $table) }, der skulle nå { $reach } point inden udgangen af { $deadline }, kom { $there ->
        [0] ingen
        [one] { COUNTED($there, $table) }
       *[other] { COUNT($there) }
    } i mål; den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v3 = Målet om { $reach } point inden udgangen af { $deadline } for { COUNTED($count, $table) } blev ikke nået: { $there ->
        [0] Ingen kom i mål
        [one] I mål kom { COUNTED($there, $table) }
       *[other] I mål kom { COUNT($there) }
    }, og længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
    .v4 = Af de { COUNTED($count, $table) }, der skulle nå { $reach } point inden udgangen af { $deadline }, kom { $there ->
        [0] ingen
        [one] { COUNTED($there, $table) }
       *[other] { COUNT($there) }
    } i mål; længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
    .v5 = Af de { COUNTED($count, $table) }, der skulle nå { $reach } point inden udgangen af { $deadline }, kom ingen i mål: Tættest på er { $nearest } med { $highest }, og længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
target-group-overdue =
    .v1 = Af de { COUNTED($count, $table) }, der skulle have nået { $reach } point inden udgangen af { $deadline }, er indtil nu { $there ->
        [0] ingen
        [one] { COUNTED($there, $table) }
       *[other] { COUNT($there) }
    } kommet i mål; den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v2 = Målet om { $reach } point for { COUNTED($count, $table) } glippede i { $deadline } og er stadig ikke opfyldt: Indtil nu er { $there ->
        [0] ingen
        [one] { COUNTED($there, $table) }
       *[other] { COUNT($there) }
    } kommet i mål, og den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v3 = Af de { COUNTED($count, $table) }, der skulle have nået { $reach } point inden udgangen af { $deadline }, er indtil nu { $there ->
        [0] ingen
        [one] { COUNTED($there, $table) }
       *[other] { COUNT($there) }
    } kommet i mål; længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
    .v4 = Målet om { $reach } point for { COUNTED($count, $table) } glippede i { $deadline } og er stadig ikke opfyldt: Indtil nu er { $there ->
        [0] ingen
        [one] { COUNTED($there, $table) }
       *[other] { COUNT($there) }
    } kommet i mål. Længst fra er { $furthest }: Med { $lowest } mangler der { POINTS($need) }.
    .v5 = Med { $lowest } er { $furthest } længst fra det mål om { $reach } point, som { COUNTED($count, $table) } skulle have nået inden udgangen af { $deadline }: Der mangler { $need }. Indtil nu er { $there ->
        [0] ingen
        [one] { COUNTED($there, $table) }
       *[other] { COUNT($there) }
    } kommet i mål.
target-group-late =
    .v1 = { COUNTED($weeks, "week") } for sent er målet om { $reach } point nået af alle de { COUNTED($count, $table) }, der skulle have nået det inden udgangen af { $deadline }.
    .v2 = Alle de { COUNTED($count, $table) }, der skulle nå { $reach } point inden udgangen af { $deadline }, er nu i mål, { COUNTED($weeks, "week") } for sent.
target-bottom-open =
    .v1 = { $owner } vil have de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, til at nå { $reach } point inden udgangen af { $deadline }. Indtil videre er { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } i mål, og den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v2 = Inden udgangen af { $deadline } vil { $owner } have de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, til at nå { $reach } point. Indtil nu er { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } i mål, og den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v3 = Målet, som { $owner } har sat for de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, er { $reach } point inden udgangen af { $deadline }. Indtil nu har { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } nået det, og den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v4 = De { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, skal ifølge { $owner } nå { $reach } point inden udgangen af { $deadline }. I mål er { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } indtil videre, og den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v5 = Inden udgangen af { $deadline } skal de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, nå { $reach } point. Indtil videre er { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } i mål, og den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v6 = { $owner } vil have de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, til at nå { $reach } point inden udgangen af { $deadline }. Indtil videre er { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } i mål, og længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
    .v7 = Inden udgangen af { $deadline } vil { $owner } have de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, til at nå { $reach } point. Indtil nu er { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } i mål, og længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
    .v8 = Målet, som { $owner } har sat for de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, er { $reach } point inden udgangen af { $deadline }. Indtil nu har { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } nået det, og længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
    .v9 = De { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, skal ifølge { $owner } nå { $reach } point inden udgangen af { $deadline }. I mål er { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } indtil videre, og længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
    .v10 = Inden udgangen af { $deadline } skal de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, nå { $reach } point. Indtil videre er { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } i mål, og længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
target-bottom-set =
    .v1 = { $owner } har sat et mål om { $reach } point inden udgangen af { $deadline } for de { COUNT($count) }, der nu ligger sidst { WHERE($table) }{ $there ->
        [0] {""}
        [one] { " " }(én er allerede i mål)
       *[other] { " " }({ COUNT($there) } er allerede i mål)
    }; den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v2 = Inden udgangen af { $deadline } skal de { COUNT($count) }, der nu ligger sidst { WHERE($table) }{ $there ->
        [0] {""}
        [one] { " " }(én er allerede i mål)
       *[other] { " " }({ COUNT($there) } er allerede i mål)
    }, nå { $reach } point; den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v3 = { $owner } har sat et mål om { $reach } point inden udgangen af { $deadline } for de { COUNT($count) }, der nu ligger sidst { WHERE($table) }{ $there ->
        [0] {""}
        [one] { " " }(én er allerede i mål)
       *[other] { " " }({ COUNT($there) } er allerede i mål)
    }; længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
    .v4 = Inden udgangen af { $deadline } vil { $owner } have de { COUNT($count) }, der nu ligger sidst { WHERE($table) }{ $there ->
        [0] {""}
        [one] { " " }(én er allerede i mål)
       *[other] { " " }({ COUNT($there) } er allerede i mål)
    }, til at nå { $reach } point; længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
    .v5 = Inden udgangen af { $deadline } skal de { COUNT($count) }, der nu ligger sidst { WHERE($table) }{ $there ->
        [0] {""}
        [one] { " " }(én er allerede i mål)
       *[other] { " " }({ COUNT($there) } er allerede i mål)
    }, nå { $reach } point; længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
target-bottom-reached =
    .headline = De { COUNT($count) }, der lå sidst, når målet om { $reach } point
    .heading = De { COUNT($count) }, der lå sidst, når målet om { $reach } point
    .lede = Målet om { $reach } point er nået af alle de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }.
    .v1 = Målet om { $reach } point er nået af alle de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }.
    .v2 = Alle de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, har nået målet om { $reach } point.
target-bottom-missed =
    .headline = Målet om { $reach } point glipper: { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } af de { COUNT($count) } nederste i mål
    .heading = { $nearest } tættest på målet, { $furthest } længst fra
    .heading-2 = Målet om { $reach } point glipper: { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } af de { COUNT($count) } nederste i mål
    .lede = De { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, nåede ikke målet om { $reach } point inden udgangen af { $deadline }: { $there ->
        [0] Ingen kom i mål
        [one] I mål kom én
       *[other] I mål kom { COUNT($there) }
    }.
    .lede-2 = Af de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, nåede { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } målet om { $reach } point inden udgangen af { $deadline }.
    .v1 = De { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, nåede ikke målet om { $reach } point inden udgangen af { $deadline }: { $there ->
        [0] Ingen kom i mål
        [one] I mål kom én
       *[other] I mål kom { COUNT($there) }
    }, og den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v2 = Af de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, nåede { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } målet om { $reach } point inden udgangen af { $deadline }; den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v3 = De { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, nåede ikke målet om { $reach } point inden udgangen af { $deadline }: { $there ->
        [0] Ingen kom i mål
        [one] I mål kom én
       *[other] I mål kom { COUNT($there) }
    }, og længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
    .v4 = Af de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, nåede { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } målet om { $reach } point inden udgangen af { $deadline }; længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
    .v5 = Inden udgangen af { $deadline } skulle de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, nå { $reach } point, men ingen kom i mål: Tættest på er { $nearest } med { $highest }, længst væk { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
    .v6 = Af de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, nåede ingen målet om { $reach } point inden udgangen af { $deadline }. Tættest på kom { $nearest } med { $highest }; længst væk er { $furthest }, der med { $lowest } mangler { POINTS($need) }.
    .v7 = Inden udgangen af { $deadline } skulle de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, nå { $reach } point, men ingen kom i mål: Tættest på er { $nearest } med { $highest }, længst væk { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }. Alle er gået { $least_gain } til { POINTS($most_gain) } frem siden { $set }.
    .v8 = De { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, er siden da alle gået { $least_gain } til { POINTS($most_gain) } frem, men ingen nåede målet om { $reach } point inden udgangen af { $deadline }. Tættest på kom { $nearest } med { $highest }; længst væk er { $furthest }, der med { $lowest } mangler { POINTS($need) }.
    .v9 = De { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, er siden da alle gået { $least_gain } til { POINTS($most_gain) } frem, og { $at_mark ->
        [one] én
       *[other] { COUNT($at_mark) }
    } af dem har nået { $mark }, men ingen målet om { $reach } inden udgangen af { $deadline }. Tættest på kom { $nearest } med { $highest }; længst væk er { $furthest }, der med { $lowest } mangler { POINTS($need) }.
    .v10 = Alle de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, er gået { $least_gain } til { POINTS($most_gain) } frem siden da. Målet om { $reach } point inden udgangen af { $deadline } nåede ingen af dem, men { $at_mark ->
        [one] én
       *[other] { COUNT($at_mark) }
    } har nået { $mark }: Tættest på målet er { $nearest } med { $highest }, længst væk { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
    .v11 = Inden udgangen af { $deadline } skulle de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, nå { $reach } point. Ingen kom i mål, men { $at_mark ->
        [one] én
       *[other] { COUNT($at_mark) }
    } har nået { $mark }: Tættest på målet er { $nearest } med { $highest }, længst væk { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
target-bottom-overdue =
    .v1 = De { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, skulle have nået { $reach } point inden udgangen af { $deadline }. Indtil nu er { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } kommet i mål; den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v2 = Målet om { $reach } point for de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, glippede i { $deadline } og er stadig ikke opfyldt: Indtil nu er { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } kommet i mål, og den, der er længst fra, ligger på { $lowest } og mangler { POINTS($need) }.
    .v3 = De { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, skulle have nået { $reach } point inden udgangen af { $deadline }. Indtil nu er { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } kommet i mål; længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
    .v4 = Målet om { $reach } point for de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, glippede i { $deadline } og er stadig ikke opfyldt: Indtil nu er { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } kommet i mål. Længst fra er { $furthest }: Med { $lowest } mangler der { POINTS($need) }.
    .v5 = Med { $lowest } er { $furthest } længst fra det mål om { $reach } point, som de { COUNT($count) } nederste { WHERE($table) } i { $set } skulle have nået inden udgangen af { $deadline }: Der mangler { $need }. Indtil nu er { $there ->
        [0] ingen
        [one] én
       *[other] { COUNT($there) }
    } kommet i mål.
    .v6 = De { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, skulle have nået { $reach } point inden udgangen af { $deadline }. Indtil nu er { $there ->
        [0] ingen kommet i mål, men
        [one] én kommet i mål, og
       *[other] { COUNT($there) } kommet i mål, og
    } { $at_mark ->
        [one] én
       *[other] { COUNT($at_mark) }
    } har nået { $mark }; længst væk er { $furthest }, der ligger på { $lowest } og mangler { POINTS($need) }.
    .v7 = Målet om { $reach } point for de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, glippede i { $deadline } og er stadig ikke opfyldt: Indtil nu har { $at_mark ->
        [one] én
       *[other] { COUNT($at_mark) }
    } nået { $mark }{ $there ->
        [0] , men ingen
        [one] { " " }og én
       *[other] { " " }og { COUNT($there) }
    } målet. Længst fra er { $furthest }: Med { $lowest } mangler der { POINTS($need) }.
    .v8 = Med { $lowest } er { $furthest } længst fra det mål om { $reach } point, som de { COUNT($count) } nederste { WHERE($table) } i { $set } skulle have nået inden udgangen af { $deadline }: Der mangler { $need }. Indtil nu er { $there ->
        [0] ingen kommet i mål, men
        [one] én kommet i mål, og
       *[other] { COUNT($there) } kommet i mål, og
    } { $at_mark ->
        [one] én
       *[other] { COUNT($at_mark) }
    } ligger på mindst { $mark }.
target-bottom-late =
    .v1 = { COUNTED($weeks, "week") } for sent har alle de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }, nået målet om { $reach } point; fristen udløb med { $deadline }.
    .v2 = Målet om { $reach } point inden udgangen af { $deadline } er nået, { COUNTED($weeks, "week") } for sent, af alle de { COUNT($count) }, der lå sidst { WHERE($table) } i { $set }.

## Uger uden tal

week-missing =
    .v1 = Der er ingen tal for { $week }; ændringerne er regnet fra { $base }.
    .v2 = Tallene for { $week } mangler, så alle ændringer er opgjort i forhold til { $base }.
    .v3 = Ændringerne er regnet fra { $base }, fordi der ikke er tal for { $week }.
weeks-missing =
    .v1 = Der er ingen tal fra { $first } til og med { $last }; ændringerne er regnet fra { $base }.
    .v2 = Tallene for { COUNTED($count, "week") } mangler ({ $first } til { $last }), så alle ændringer er opgjort i forhold til { $base }.
    .v3 = Ændringerne er regnet fra { $base }, fordi der ikke er tal fra { $first } til og med { $last }.

## Rettelser

revised-lead =
    .headline = Rettelse for { $week }: { $leaders } på førstepladsen
    .headline-2 = Rettelse: Førstepladsen i { $week } gik til { $leaders }
    .heading = Rettelse for { $week }: { $leaders } på førstepladsen
    .lede = Rettelse: Førstepladsen { WHERE($table) } i { $week } tilhørte { $leaders }, ikke { $former } som offentliggjort.
    .lede-2 = Rettelse: Med de rigtige tal lå { $leaders } nummer et { WHERE($table) } i { $week }, ikke { $former } som offentliggjort.
    .v1 = Rettelse: Førstepladsen { WHERE($table) } i { $week } tilhørte { $leaders }, ikke { $former } som offentliggjort.
    .v2 = Rettelse: Med de rigtige tal lå { $leaders } nummer et { WHERE($table) } i { $week }, ikke { $former } som offentliggjort.
revised =
    .v1 = Rettelse: I { $week } havde { $entity } { POINTS($now) }, ikke { $was } som offentliggjort.
    .v2 = Rettelse: Den rigtige score for { $entity } i { $week } er { $now }, ikke { $was } som offentliggjort.
revised-component =
    .v1 = Rettelse: I { $week } havde { $entity } { POINTS($now) } i { $component }, ikke { $was } som offentliggjort.
    .v2 = Rettelse: Det rigtige tal for { $entity } i { $component } i { $week } er { $now }, ikke { $was } som offentliggjort.
revised-place =
    .v1 = Med de rigtige tal lå { $entity } på { ORDINAL($place, form: "place") } i { $week }, ikke på { ORDINAL($former_place, form: "place") }.
    .v2 = Den rigtige placering for { $entity } i { $week } er { ORDINAL($place, form: "place") }, ikke { ORDINAL($former_place, form: "place") }.
revised-band =
    .v1 = Med det rigtige tal lå { $entity } i kategorien »{ $band }« i { $week }, ikke i »{ $former_band }«.
    .v2 = Den rigtige kategori for { $entity } i { $week } er »{ $band }«, ikke »{ $former_band }«.
revised-note =
    .v1 = { $text }

## Redaktionens egne ord

note =
    .v1 = { $text }
note-action =
    .v1 = { $text }
note-quote =
    .v1 = { $speaker } siger: »{ $text }«
    .v2 = Sådan lyder det fra { $speaker }: »{ $text }«
note-quote-titled =
    .v1 = { $speaker }, { $title }, siger: »{ $text }«
    .v2 = Sådan lyder det fra { $speaker }, { $title }: »{ $text }«

## To nabokendsgerninger i én sætning. Værdierne i den anden har `then_` foran navnet. I nogle uger får de hver sin sætning.

gap-narrowed--next-in-line =
    .v1 = { $leader } fører nu med { POINTS($margin) } ned til { $rivals } ({ $rival_score }) mod { $former_margin } { SINCE($since, form: "was") }, og på { ORDINAL($then_place, form: "place") } følger { $then_next } ({ $then_score }), { $then_gap } fra toppen.
    .v2 = Forspringet ned til { $rivals } på andenpladsen ({ $rival_score }) er skrumpet fra { $former_margin } til { POINTS($margin) }; { $then_next } ({ $then_score }) er { ORDINAL($then_place, form: "number") }, { $then_gap } fra toppen.
    .v3 = Nummer to er { $rivals } med { POINTS($rival_score) }, nu { $margin } efter mod { $former_margin } { SINCE($since, form: "was") }, og { ORDINAL($then_place, form: "number") } er { $then_next } med { $then_score }, { $then_gap } efter.
    .v4 = Tættere på toppen er { $rivals } kommet med { POINTS($rival_score) }: Afstanden er nu { $margin } mod { $former_margin } { SINCE($since, form: "was") }. På { ORDINAL($then_place, form: "place") } ligger { $then_next } med { $then_score }, { $then_gap } efter nummer et.
gap-widened--next-in-line =
    .v1 = { $leader } har øget forspringet ned til { $rivals } ({ $rival_score }) fra { $former_margin } til { POINTS($margin) }, og { $then_next } ligger på { ORDINAL($then_place, form: "place") } med { $then_score }, { $then_gap } fra toppen.
    .v2 = Forspringet er vokset fra { $former_margin } til { POINTS($margin) }, og { $rivals } er nummer to med { $rival_score }; { ORDINAL($then_place, form: "number") } er { $then_next } ({ $then_score }), { $then_gap } efter.
    .v3 = Ned til { $rivals } på andenpladsen ({ $rival_score }) er der nu { POINTS($margin) } mod { $former_margin } { SINCE($since, form: "was") }; { $then_next } ({ $then_score }) er { ORDINAL($then_place, form: "number") }, { $then_gap } fra toppen.
    .v4 = Andenpladsen har { $rivals } med { POINTS($rival_score) }, nu { $margin } efter nummer et mod { $former_margin } { SINCE($since, form: "was") }; på { ORDINAL($then_place, form: "place") } kommer { $then_next } med { $then_score }, { $then_gap } efter.
mover-gain--mover-fall =
    .v1 = { $entity } er gået mest frem af { GROUP($table) }, { POINTS($change) } til { $score }, mens { $then_entity } er gået mest tilbage, { $then_change } til { $then_score }.
    .v2 = Størst fremgang { WHERE($table) } har { NAME($entity, form: "full") } med { POINTS($change) } til { $score }; størst tilbagegang har { $then_entity } med { $then_change } til { $then_score }.
    .v3 = Mens { NAME($entity, form: "full") } er gået mest frem af { GROUP($table) } ({ POINTS($change) } til { $score }), er { $then_entity } gået mest tilbage ({ $then_change } til { $then_score }).
mover-both--mover-fall =
    .v1 = { $entity } er gået mest frem af { GROUP($table) } { $since }, både i point ({ $change } til { $score }) og i placering (fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }), mens { $then_entity } er gået mest tilbage: { POINTS($then_change) } til { $then_score }.
    .v2 = Størst fremgang { WHERE($table) } { $since } har { NAME($entity, form: "full") }, både i point ({ $change } til { $score }) og i placering (fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }); størst tilbagegang har { $then_entity } med { POINTS($then_change) } til { $then_score }.
    .v3 = Mens { NAME($entity, form: "full") } { $since } er gået mest frem af { GROUP($table) }, både i point ({ $change } til { $score }) og i placering (fra { ORDINAL($former_place, form: "number-digits") } til { ORDINAL($place, form: "number-digits") }), er { $then_entity } gået mest tilbage: { POINTS($then_change) } til { $then_score }.
mover-gain--mover-drop =
    .v1 = { $entity } er gået mest frem af { GROUP($table) }, { POINTS($change) } til { $score }, mens { $then_entity } er rykket længst ned: { COUNTED($then_places, "place") } fra { ORDINAL($then_former_place, form: "number-digits") } til { ORDINAL($then_place, form: "number-digits") }, med en tilbagegang på { POINTS($then_change) }.
    .v2 = Størst fremgang { WHERE($table) } har { NAME($entity, form: "full") } med { POINTS($change) } til { $score }; længst ned, fra { ORDINAL($then_former_place, form: "number-digits") } til { ORDINAL($then_place, form: "number-digits") }, er { $then_entity } rykket efter en tilbagegang på { POINTS($then_change) }.
potential-most--potential-lead =
    .v1 = Mest er der at hente i { $component }, der står på { $value } af { $max } point ({ $share }): Ved { PERCENT($goal) } ville { $subject } få { POINTS($gain) } mere og øge forspringet fra { $then_margin } til { $then_margin_then }, hvis alt andet stod stille.
    .v2 = { $component } rummer den største mulighed for forbedring med nu { $value } af { $max } point ({ $share }). Nåede { $subject } op på { PERCENT($goal) } her, ville det give { POINTS($gain) } mere og et forspring på { $then_margin_then } mod { $then_margin } nu, hvis alt andet stod stille.
    .v3 = Intet sted er der mere at hente end i { $component } med { $value } af { $max } point ({ $share }): { PERCENT($goal) } ville give { $subject } { POINTS($gain) } mere og, hvis alt andet stod stille, bringe forspringet fra { $then_margin } op på { $then_margin_then }.
component-up--component-unchanged =
    .v1 = Der er stigning i { $items }, mens { $then_items } står stille.
    .v2 = { $items } er steget; uændret står { $then_items }.
    .v3 = Pilen peger opad for { $items }, mens der er stilstand i { $then_items }.
    .v4 = Der er stigning i { $items }, mens { $then_component } står stille på { $then_value } af { $then_max } ({ $then_share }).
    .v5 = { $items } er steget; uændret på { $then_value } af { $then_max } ({ $then_share }) ligger { $then_component }.
    .v6 = { $component } er steget { POINTS($change) } til { $value } af { $max } ({ $share }), mens { $then_items } står stille.
    .v7 = I { $component } er der en stigning på { POINTS($change) }, til { $value } af { $max } ({ $share }); uændret står { $then_items }.
component-up--component-down =
    .v1 = Der er stigning i { $items }, mens { $then_component } er faldet { POINTS($then_change) } til { $then_value } af { $then_max } ({ $then_share }).
    .v2 = { $items } er steget; til gengæld er der et fald på { POINTS($then_change) } i { $then_component }, til { $then_value } af { $then_max } ({ $then_share }).
    .v3 = { $component } er steget { POINTS($change) } til { $value } af { $max } ({ $share }), mens { $then_component } er faldet { $then_change } til { $then_value } af { $then_max } ({ $then_share }).
component-down--component-unchanged =
    .v1 = { $component } er faldet { POINTS($change) } til { $value } af { $max } ({ $share }), mens { $then_items } står stille.
    .v2 = I { $component } er der et fald på { POINTS($change) }, til { $value } af { $max } ({ $share }); uændret står { $then_items }.
spread-narrower--group-gap-narrower =
    .v1 = De { COUNT($count) } bedste { KIND($table, form: "plural") } ligger inden for { POINTS($spread) } mod { $former_spread } { SINCE($since, form: "was") }, og i gennemsnit er de { COUNT($then_bottom) } nederste { $then_gap } efter de { COUNT($then_top) } øverste mod { $then_former_gap }.
    .v2 = Afstanden er mindre { SINCE($since, form: "than") }, både fra først til sidst blandt de { COUNT($count) } bedste { KIND($table, form: "plural") } ({ POINTS($spread) } mod { $former_spread }) og mellem gennemsnittet for de { COUNT($then_top) } øverste og de { COUNT($then_bottom) } nederste ({ $then_gap } mod { $then_former_gap }).
spread-wider--group-gap-wider =
    .v1 = Der er { POINTS($spread) } mellem den første og den sidste af de { COUNT($count) } bedste { KIND($table, form: "plural") } mod { $former_spread } { SINCE($since, form: "was") }, og i gennemsnit er de { COUNT($then_bottom) } nederste { $then_gap } efter de { COUNT($then_top) } øverste mod { $then_former_gap }.
    .v2 = Afstanden er større { SINCE($since, form: "than") }, både fra først til sidst blandt de { COUNT($count) } bedste { KIND($table, form: "plural") } ({ POINTS($spread) } mod { $former_spread }) og mellem gennemsnittet for de { COUNT($then_top) } øverste og de { COUNT($then_bottom) } nederste ({ $then_gap } mod { $then_former_gap }).
spread-wider--group-gap-narrower =
    .v1 = Mens afstanden fra først til sidst blandt de { COUNT($count) } bedste { KIND($table, form: "plural") } er vokset fra { $former_spread } { SINCE($since, form: "was") } til { POINTS($spread) }, er afstanden mellem gennemsnittet for de { COUNT($then_top) } øverste og de { COUNT($then_bottom) } nederste skrumpet fra { $then_former_gap } til { $then_gap }.
    .v2 = I toppen er afstanden større { SINCE($since, form: "than") }, { POINTS($spread) } fra først til sidst blandt de { COUNT($count) } bedste { KIND($table, form: "plural") } (mod { $former_spread }), men i gennemsnit er de { COUNT($then_bottom) } nederste kommet tættere på de { COUNT($then_top) } øverste: { $then_gap } efter mod { $then_former_gap }.
spread-narrower--group-gap-wider =
    .v1 = Mens afstanden fra først til sidst blandt de { COUNT($count) } bedste { KIND($table, form: "plural") } er skrumpet fra { $former_spread } { SINCE($since, form: "was") } til { POINTS($spread) }, er afstanden mellem gennemsnittet for de { COUNT($then_top) } øverste og de { COUNT($then_bottom) } nederste vokset fra { $then_former_gap } til { $then_gap }.
    .v2 = I toppen er afstanden mindre { SINCE($since, form: "than") }, { POINTS($spread) } fra først til sidst blandt de { COUNT($count) } bedste { KIND($table, form: "plural") } (mod { $former_spread }), men i gennemsnit er de { COUNT($then_bottom) } nederste længere efter de { COUNT($then_top) } øverste: { $then_gap } mod { $then_former_gap }.
spread--group-gap =
    .v1 = De { COUNT($count) } bedste { KIND($table, form: "plural") } ligger inden for { POINTS($spread) }, og i gennemsnit er de { COUNT($then_bottom) } nederste { $then_gap } efter de { COUNT($then_top) } øverste.
    .v2 = Der er { POINTS($spread) } mellem den første og den sidste af de { COUNT($count) } bedste { KIND($table, form: "plural") } og { $then_gap } mellem gennemsnittet for de { COUNT($then_top) } øverste og de { COUNT($then_bottom) } nederste.
overall-up-leading--rise-streak-at-least =
    .v1 = { $subject } er fortsat nummer et { WHERE($table) } med { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }, efter mindst { COUNTED($then_weeks, "week") } i træk med stigning.
    .v2 = Nummer et { WHERE($table) } er fortsat { $subject } med { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }; det er mindst { ORDINAL($then_weeks) } uge i træk med stigning.
    .v3 = { $subject } holder førstepladsen { WHERE($table) } og har nu { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }; scoren er steget mindst { COUNTED($then_weeks, "week") } i træk.
overall-up-leading--rise-streak =
    .v1 = { $subject } er fortsat nummer et { WHERE($table) } med { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }, efter { COUNTED($then_weeks, "week") } i træk med stigning.
    .v2 = Nummer et { WHERE($table) } er fortsat { $subject } med { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }; det er { ORDINAL($then_weeks) } uge i træk med stigning.
    .v3 = { $subject } holder førstepladsen { WHERE($table) } og har nu { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }; scoren er steget { COUNTED($then_weeks, "week") } i træk.
overall-up-leading--record-high =
    .v1 = { $subject } er fortsat nummer et { WHERE($table) } med { POINTS($score) }, { $change } mere { SINCE($since, form: "than") } og det bedste resultat i tal, der går tilbage til { $then_first }; den hidtidige rekord var { $then_former } i { $then_former_week }.
    .v2 = Med { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }, holder { $subject } førstepladsen { WHERE($table) } og slår sin rekord på { $then_former } fra { $then_former_week }; tallene går tilbage til { $then_first }.
overall-up-leading--lead-streak-at-least =
    .v1 = { $subject } er steget { POINTS($change) } { $since }, til { $score }, og har ligget nummer et { WHERE($table) } hver uge, i hvert fald siden { $then_first }.
    .v2 = Med { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }, er { $subject } nummer et { WHERE($table) } for mindst { ORDINAL($then_weeks) } uge i træk.
lead-streak-at-least--record-high =
    .v1 = { $leader } har ført mindst { COUNTED($weeks, "week") } i træk, og scoren er den bedste i tal, der går tilbage til { $then_first }; den hidtidige rekord var { $then_former } i { $then_former_week }.
    .v2 = I mindst { COUNTED($weeks, "week") } i træk har { $leader } ligget nummer et, og nu er rekorden på { $then_former } fra { $then_former_week } slået; tallene går tilbage til { $then_first }.
components-up--contribution-most =
    .v1 = { COUNT($up, form: "neuter") } af de { COUNT($total) } delindekser for { $subject } er steget { $since }, og ingen er faldet; den største del af stigningen, { $then_part } af { POINTS($then_change) }, kommer fra { $then_component }, nu på { $then_value } af { $then_max } ({ $then_share }).
    .v2 = Af de { COUNT($total) } delindekser for { $subject } er { COUNT($up, form: "neuter") } steget { $since }, mest { $then_component }, der står for { $then_part } af stigningen på { POINTS($then_change) } og nu ligger på { $then_value } af { $then_max } ({ $then_share }); ingen er faldet.
    .v3 = Ingen af de { COUNT($total) } delindekser for { $subject } er faldet { $since }; af de { COUNT($up, form: "neuter") }, der er steget, bidrager { $then_component } mest, { $then_part } af { POINTS($then_change) }, og ligger på { $then_value } af { $then_max } ({ $then_share }).
components-up--component-most-up =
    .v1 = { COUNT($up, form: "neuter") } af de { COUNT($total) } delindekser for { $subject } er steget { $since }, og ingen er faldet; mest er { $then_component } steget, { POINTS($then_change) } til { $then_value } af { $then_max } ({ $then_share }).
    .v2 = Ingen af de { COUNT($total) } delindekser for { $subject } er faldet { $since }; af de { COUNT($up, form: "neuter") }, der er steget, er { $then_component } gået mest op, { POINTS($then_change) } til { $then_value } af { $then_max } ({ $then_share }).
rise-streak--gap-narrowing =
    .v1 = { $subject } er steget { COUNTED($weeks, "week") } i træk, mens forspringet er skrumpet hver uge siden { $then_first }, fra { POINTS($then_former_margin) } til { $then_margin }.
    .v2 = Det er { ORDINAL($weeks) } uge i træk med stigning for { $subject }; samtidig er forspringet skrumpet uge for uge, fra { POINTS($then_former_margin) } i { $then_first } til { $then_margin }.
record-high--gap-narrowest =
    .v1 = I tal, der går tilbage til { $first }, har { $subject } aldrig haft en bedre score (den hidtil bedste var { $former } i { $former_week }), men heller aldrig et mindre forspring: Det hidtil mindste var { POINTS($then_former_margin) }.
    .v2 = Scoren er den bedste for { $subject } i tal, der går tilbage til { $first }, og slår rekorden på { $former } fra { $former_week }, men forspringet, hidtil mindst { POINTS($then_former_margin) }, har i samme periode aldrig været så lille som nu.
overall-up-leading--margin-one =
    .lede = { $subject } holdt førstepladsen { WHERE($table) } i { $week } ({ DATES($week) }) med { POINTS($score) }, { $change } mere { SINCE($since, form: "than") } og { $then_margin } foran { $then_rival } på andenpladsen ({ $then_rival_score }).
    .lede-2 = Med { POINTS($score) } i { $week } ({ DATES($week) }), { $change } mere { SINCE($since, form: "than") }, er { $subject } fortsat nummer et { WHERE($table) }, { $then_margin } foran { $then_rival } på andenpladsen ({ $then_rival_score }).
    .lede-3 = I { $week } ({ DATES($week) }) nåede { $subject } op på { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }, og er fortsat nummer et { WHERE($table) }, { $then_margin } foran { $then_rival } på andenpladsen ({ $then_rival_score }).
    .lede-4 = Med { POINTS($score) } i { $week } ({ DATES($week) }), { $change } mere { SINCE($since, form: "than") }, er { $subject } fortsat nummer et { WHERE($table) }; forspringet ned til { $then_rival } på andenpladsen ({ $then_rival_score }) er nøjagtig det samme { SINCE($then_unchanged, form: "as") }, { $then_margin }.
    .lede-5 = { $subject } holdt førstepladsen { WHERE($table) } i { $week } ({ DATES($week) }) med { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }, og med samme forspring ned til { $then_rival } på andenpladsen ({ $then_rival_score }) { SINCE($then_unchanged, form: "as") }: { $then_margin }.
    .lede-6 = { $subject } holdt førstepladsen { WHERE($table) } i { $week } ({ DATES($week) }) med { POINTS($score) }, { $change } mere { SINCE($since, form: "than") }; forspringet ned til { $then_rival } på andenpladsen ({ $then_rival_score }) er { POINTS($then_margin) } ligesom i hver opgørelse siden { $then_steady }.
    .lede-7 = Med { POINTS($score) } i { $week } ({ DATES($week) }), { $change } mere { SINCE($since, form: "than") }, er { $subject } fortsat nummer et { WHERE($table) }; { $then_rival } på andenpladsen ({ $then_rival_score }) har i hver opgørelse siden { $then_steady } ligget { POINTS($then_margin) } efter.
gap-narrowed--rival-faster =
    .lede = { $leader } har fået forspringet skåret ned fra { $former_margin } til { POINTS($margin) }, efter at { $then_rival } på andenpladsen er gået { $then_rival_gain } frem { $since }, til { $rival_score }.
    .lede-2 = { $then_rival } på andenpladsen er gået { POINTS($then_rival_gain) } frem { $since }, til { $rival_score }, og er nu { $margin } efter { $leader } mod tidligere { $former_margin }.
    .lede-3 = En fremgang på { POINTS($then_rival_gain) } { $since } har bragt { $then_rival } på andenpladsen ({ $rival_score }) tættere på { $leader }, der nu fører med { $margin } mod tidligere { $former_margin }.
gap-nearly-closed--rival-faster =
    .lede = { $leader } har fået forspringet skåret ned fra { $former_margin } til { POINTS($margin) }, efter at { $then_rival } på andenpladsen er gået { $then_rival_gain } frem { $since }, til { $rival_score }. Forspringet er mindre end medianen af førerens tidligere ugentlige ændringer ({ $usual }).
    .lede-2 = { $then_rival } på andenpladsen er gået { POINTS($then_rival_gain) } frem { $since }, til { $rival_score }, og er nu kun { $margin } efter { $leader } mod tidligere { $former_margin }. Afstanden er mindre end medianen af førerens tidligere ugentlige ændringer ({ $usual }).
leader-new--leader-from-behind =
    .v1 = { $leader } har overtaget førstepladsen { WHERE($table) } fra { $former } og har nu { POINTS($score) }; så sent som i { $then_week } rakte { $then_score } kun til { ORDINAL($then_place, form: "place") }.
    .v2 = Ny nummer et { WHERE($table) } er { $leader }, der så sent som i { $then_week } lå på { ORDINAL($then_place, form: "place") } med { POINTS($then_score) } og nu med { $score } afløser { $former }.
mover-gain--band-up =
    .v1 = { $entity } er gået mest frem af { GROUP($table) }, { POINTS($change) } til { $score }, og er rykket op fra kategorien »{ $then_former_band }« til »{ $then_band }«.
    .v2 = Størst fremgang { WHERE($table) } har { NAME($entity, form: "full") } med { POINTS($change) } til { $score } og dermed en plads i kategorien »{ $then_band }« mod tidligere »{ $then_former_band }«.
mover-gain--band-regained =
    .v1 = { $entity } er gået mest frem af { GROUP($table) }, { POINTS($change) } til { $score }, og er rykket fra kategorien »{ $then_former_band }« tilbage op i »{ $then_band }« for første gang i tallene siden { $then_last }.
    .v2 = Med en fremgang på { POINTS($change) } til { $score }, den største { WHERE($table) }, er { NAME($entity, form: "full") } tilbage i kategorien »{ $then_band }« for første gang i tallene siden { $then_last }, op fra »{ $then_former_band }«.
mover-fall--band-down =
    .v1 = { $entity } er gået mest tilbage af { GROUP($table) }, { POINTS($change) } til { $score }, og er faldet fra kategorien »{ $then_former_band }« til »{ $then_band }«.
    .v2 = Med en tilbagegang på { POINTS($change) } til { $score }, den største { WHERE($table) }, er { NAME($entity, form: "full") } ikke længere i kategorien »{ $then_former_band }«, men i »{ $then_band }«.
slide-at-least--band-down =
    .v1 = { $entity } er nu gået tilbage mindst { COUNTED($weeks, "week") } i træk og er faldet fra kategorien »{ $then_former_band }« til »{ $then_band }«.
    .v2 = For mindst { ORDINAL($weeks) } uge i træk er { $entity } gået tilbage, nu fra kategorien »{ $then_former_band }« til »{ $then_band }«.
    .v3 = { $entity } er faldet fra kategorien »{ $then_former_band }« til »{ $then_band }« og er blandt de { COUNTED($alike, $table) }, der nu er gået tilbage mindst { COUNTED($weeks, "week") } i træk.
    .v4 = { $entity } er nu gået tilbage mindst { COUNTED($weeks, "week") } i træk, hvilket gælder i alt { COUNTED($alike, $table) }, og er faldet fra kategorien »{ $then_former_band }« til »{ $then_band }«.
    .v5 = Ligesom { $others } er { NAME($entity, form: "again") } nu gået tilbage mindst { COUNTED($weeks, "week") } i træk; kategorien er ikke længere »{ $then_former_band }«, men »{ $then_band }«.
    .v6 = { $entity } er faldet fra kategorien »{ $then_former_band }« til »{ $then_band }« og er ligesom { $others } nu gået tilbage mindst { COUNTED($weeks, "week") } i træk.
mover-gain--mark-reached-by =
    .v1 = { $entity } er gået mest frem af { GROUP($table) }, { POINTS($change) } til { $score }, og har nu nået { $then_mark } point, hvad der ikke var tilfældet { SINCE($since, form: "was") }.
    .v2 = Med en fremgang på { POINTS($change) } til { $score }, den største { WHERE($table) }, har { NAME($entity, form: "full") } nået grænsen på { $then_mark } point, som ikke var nået { SINCE($since, form: "was") }.
mover-gain--mark-regained-by =
    .v1 = { $entity } er gået mest frem af { GROUP($table) }, { POINTS($change) } til { $score }, og har nået { $then_mark } point for første gang i tallene siden { $then_last }.
    .v2 = Med en fremgang på { POINTS($change) } til { $score }, den største { WHERE($table) }, er { NAME($entity, form: "full") } tilbage ved grænsen på { $then_mark } point, i tallene senest nået i { $then_last }.
mark-count-up--mark-short =
    .v1 = Nu ligger { DIGITS($count) } af { COUNTED($total, $table, form: "digits") } på { $mark } point eller bedre mod { DIGITS($former_count) } { SINCE($since, form: "was") }; kun { $then_entities } mangler.
    .v2 = Grænsen på { $mark } point nås nu af { DIGITS($count) } af { COUNTED($total, $table, form: "digits") }, op fra { DIGITS($former_count) } { SINCE($since, form: "was") }; tilbage er { $then_entities }.
table-moves--bottom-only-worse =
    .v1 = Af de { COUNTED($total, $table, form: "digits") } er { $better ->
        [one] { COUNTED($better, $table) }
       *[other] { DIGITS($better) }
    } gået frem { $since }, mens { $then_count ->
        [one] kun den nederste er gået tilbage
       *[other] de { DIGITS($then_count) }, der er gået tilbage, netop er de nederste i tabellen
    }.
    .v2 = I alt er { $better ->
        [one] { COUNTED($better, $table) } ud af { DIGITS($total) }
       *[other] { DIGITS($better) } af de { COUNTED($total, $table, form: "digits") }
    } gået frem { $since }; tilbage er { $then_count ->
        [one] ingen anden gået end den nederste
       *[other] ingen andre gået end de { DIGITS($then_count) } nederste
    }.
mark-reached-by--mark-count-up =
    .v1 = { $entities } når nu { $mark } point; i alt gør { DIGITS($then_count) } af { COUNTED($then_total, $table, form: "digits") } det mod { DIGITS($then_former_count) } { SINCE($since, form: "was") }.
    .v2 = Grænsen på { $mark } point nås nu af { DIGITS($then_count) } af { COUNTED($then_total, $table, form: "digits") }, op fra { DIGITS($then_former_count) } { SINCE($since, form: "was") }; kommet til er { $entities }.
mark-regained-by--mark-count-up =
    .v1 = { $entities } når igen { $mark } point; i alt gør { DIGITS($then_count) } af { COUNTED($then_total, $table, form: "digits") } det mod { DIGITS($then_former_count) } { SINCE($since, form: "was") }.
    .v2 = For første gang i tallene siden { $last } når { $entities } { $mark } point; i alt gør { DIGITS($then_count) } af { COUNTED($then_total, $table, form: "digits") } det mod { DIGITS($then_former_count) } { SINCE($since, form: "was") }.
    .v3 = Grænsen på { $mark } point nås nu af { DIGITS($then_count) } af { COUNTED($then_total, $table, form: "digits") }, op fra { DIGITS($then_former_count) } { SINCE($since, form: "was") }; tilbage blandt dem, for første gang i tallene siden { $last }, er { $entities }.
