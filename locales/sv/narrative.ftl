### Det scorepress säger på svenska: ett meddelande för varje slags uppgift.
###
### Varje meddelande har formuleringar för de delar av texten där uppgiften kan stå: .headline och .heading (presens,
### utan punkt), .lede (ingress), .caption (bildtext) och .v1, .v2 … i brödtexten. De växlar från vecka till vecka.
### Ett poängtal kan stiga och ändå bli sämre (där lägst är bäst): skriv ”steg” om talet, inte ”förbättrades”.
### ”Etta”, ”tvåa” och ”trea” passar alla namn; ”ensam” och ”oförändrad” böjs efter genus och står därför bara vid ”etta”.

## Textens egen huvudperson

overall-up =
    .headline = { $subject } upp { POINTS($change) } till { $score }
    .headline-2 = { $subject } stiger till { POINTS($score) }
    .headline-3 = Upp { POINTS($change) } för { $subject }: nu { $score }
    .headline-4 = { $subject } ökar med { POINTS($change) } till { $score }
    .heading = { $subject } upp { POINTS($change) }
    .lede = { $subject } låg på { POINTS($score) } under { $week } ({ DATES($week) }), upp { $change } { SINCE($since, form: "over") }.
    .lede-2 = En uppgång på { POINTS($change) } { $since } gav { $subject } { $score } under { $week } ({ DATES($week) }).
    .lede-3 = Under { $week } ({ DATES($week) }) låg { $subject } på { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }.
    .lede-4 = Under { $week } ({ DATES($week) }) steg { $subject } med { POINTS($change) } { $since }, till { $score }.
    .v1 = { $subject } har stigit med { POINTS($change) } { SINCE($since, form: "from") }, till { $score }.
    .v2 = En uppgång på { POINTS($change) } { $since } gav { $subject } { $score }.
    .v3 = Med { POINTS($score) } har { $subject } { $change } mer { SINCE($since, form: "than") }.
    .v4 = { $subject } ligger på { POINTS($score) }, upp { $change } { SINCE($since, form: "from") }.
overall-up-leading =
    .headline = { $subject } upp { POINTS($change) } och fortsatt etta { WHERE($table) }
    .headline-2 = { $subject } kvar i topp – stiger till { $score }
    .headline-3 = Upp till { POINTS($score) }: { $subject } behåller förstaplatsen
    .headline-4 = { $subject } fortsatt etta { WHERE($table) } med { POINTS($score) }
    .heading = { $subject } upp { $change } och fortsatt etta
    .lede = { $subject } steg med { POINTS($change) } { $since }, till { $score }, och var fortsatt etta { WHERE($table) } under { $week } ({ DATES($week) }).
    .lede-2 = Med { POINTS($score) } under { $week } ({ DATES($week) }), { $change } mer { SINCE($since, form: "than") }, är { $subject } fortsatt etta { WHERE($table) }.
    .lede-3 = Förstaplatsen { WHERE($table) } gick även under { $week } ({ DATES($week) }) till { $subject }, som med { POINTS($score) } hade { $change } mer { SINCE($since, form: "than") }.
    .lede-4 = Under { $week } ({ DATES($week) }) behöll { $subject } förstaplatsen { WHERE($table) } med { POINTS($score) }, upp { $change } { SINCE($since, form: "over") }.
    .v1 = { $subject } steg med { POINTS($change) } { $since }, till { $score }, och är fortsatt etta { WHERE($table) }.
    .v2 = Fortsatt etta { WHERE($table) } är { $subject } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }.
    .v3 = { $subject } behåller förstaplatsen { WHERE($table) } med { POINTS($score) }, upp { $change } { SINCE($since, form: "over") }.
    .v4 = Med { POINTS($score) }, en uppgång på { $change } { SINCE($since, form: "from") }, ligger { $subject } kvar på förstaplatsen { WHERE($table) }.
overall-down =
    .headline = { $subject } ned { POINTS($change) } till { $score }
    .headline-2 = { $subject } sjunker till { POINTS($score) }
    .headline-3 = Ned { POINTS($change) } för { $subject }: nu { $score }
    .headline-4 = { $subject } sjunker med { POINTS($change) } till { $score }
    .heading = { $subject } ned { POINTS($change) }
    .lede = { $subject } låg på { POINTS($score) } under { $week } ({ DATES($week) }), ned { $change } { SINCE($since, form: "over") }.
    .lede-2 = Efter en nedgång på { POINTS($change) } { $since } låg { $subject } på { $score } under { $week } ({ DATES($week) }).
    .lede-3 = Under { $week } ({ DATES($week) }) låg { $subject } på { POINTS($score) }, { $change } mindre { SINCE($since, form: "than") }.
    .lede-4 = Under { $week } ({ DATES($week) }) sjönk { $subject } med { POINTS($change) } { $since }, till { $score }.
    .v1 = { $subject } har sjunkit med { POINTS($change) } { SINCE($since, form: "from") }, till { $score }.
    .v2 = Efter en nedgång på { POINTS($change) } { $since } ligger { $subject } på { $score }.
    .v3 = Med { POINTS($score) } har { $subject } { $change } mindre { SINCE($since, form: "than") }.
    .v4 = { $subject } ligger på { POINTS($score) }, ned { $change } { SINCE($since, form: "from") }.
overall-down-leading =
    .headline = { $subject } ned { POINTS($change) } och fortsatt etta { WHERE($table) }
    .headline-2 = { $subject } sjunker till { $score } och är fortsatt etta { WHERE($table) }
    .headline-3 = Ned till { POINTS($score) }: { $subject } kvar i topp { WHERE($table) }
    .headline-4 = { $subject } fortsatt etta { WHERE($table) } – ned till { $score }
    .heading = { $subject } ned { $change } och fortsatt etta
    .lede = { $subject } sjönk med { POINTS($change) } { $since }, till { $score }, och var fortsatt etta { WHERE($table) } under { $week } ({ DATES($week) }).
    .lede-2 = Med { POINTS($score) } under { $week } ({ DATES($week) }), { $change } mindre { SINCE($since, form: "than") }, är { $subject } fortsatt etta { WHERE($table) }.
    .lede-3 = Förstaplatsen { WHERE($table) } gick även under { $week } ({ DATES($week) }) till { $subject }, som med { POINTS($score) } hade { $change } mindre { SINCE($since, form: "than") }.
    .lede-4 = Under { $week } ({ DATES($week) }) behöll { $subject } förstaplatsen { WHERE($table) } med { POINTS($score) }, ned { $change } { SINCE($since, form: "over") }.
    .v1 = { $subject } sjönk med { POINTS($change) } { $since }, till { $score }, och är fortsatt etta { WHERE($table) }.
    .v2 = Fortsatt etta { WHERE($table) } är { $subject } med { POINTS($score) }, { $change } mindre { SINCE($since, form: "than") }.
    .v3 = { $subject } behåller förstaplatsen { WHERE($table) } med { POINTS($score) }, ned { $change } { SINCE($since, form: "over") }.
    .v4 = Med { POINTS($score) }, en nedgång på { $change } { SINCE($since, form: "from") }, ligger { $subject } kvar på förstaplatsen { WHERE($table) }.
overall-unchanged =
    .headline = { $subject } kvar på { POINTS($score) }
    .headline-2 = Ingen förändring för { $subject }: { POINTS($score) }
    .heading = { $subject } kvar på { $score }
    .lede = { $subject } låg kvar på { POINTS($score) } under { $week } ({ DATES($week) }).
    .lede-2 = Under { $week } ({ DATES($week) }) hade { $subject } { POINTS($score) }, exakt lika många { SINCE($since, form: "as") }.
    .v1 = { $subject } har { POINTS($score) }, exakt lika många { SINCE($since, form: "as") }.
    .v2 = Det blev ingen förändring för { $subject }, som ligger kvar på { POINTS($score) }.
overall-unchanged-leading =
    .headline = { $subject } kvar på { $score } och fortsatt etta { WHERE($table) }
    .headline-2 = { $subject } behåller förstaplatsen med { POINTS($score) }
    .heading = { $subject } står stilla och är fortsatt etta
    .lede = { $subject } låg kvar på { POINTS($score) } under { $week } ({ DATES($week) }) och är fortsatt etta { WHERE($table) }.
    .lede-2 = Fortsatt etta { WHERE($table) } var { $subject } under { $week } ({ DATES($week) }) med { POINTS($score) }, exakt lika många { SINCE($since, form: "as") }.
    .v1 = { $subject } ligger kvar på { POINTS($score) } och är fortsatt etta { WHERE($table) }.
    .v2 = Med { POINTS($score) }, exakt lika många { SINCE($since, form: "as") }, är { $subject } fortsatt etta { WHERE($table) }.
overall-nearly-unchanged =
    .headline = { $subject } i stort sett kvar på { $score }
    .headline-2 = Knappt någon rörelse för { $subject } på { $score }
    .heading = { $subject } står i stort sett stilla
    .lede = { $subject } låg i stort sett stilla på { POINTS($score) } under { $week } ({ DATES($week) }).
    .lede-2 = Under { $week } ({ DATES($week) }) hade { $subject } { POINTS($score) }, i stort sett på samma nivå { SINCE($since, form: "as") }.
    .v1 = { $subject } ligger i stort sett stilla på { POINTS($score) }.
    .v2 = Med { POINTS($score) } ligger { $subject } i stort sett på samma nivå { SINCE($since, form: "as") }.
overall-score =
    .headline = { $subject } på { POINTS($score) }
    .headline-2 = { POINTS($score) } för { $subject }
    .heading = { $subject } på { POINTS($score) }
    .lede = { $subject } fick { POINTS($score) } under { $week } ({ DATES($week) }).
    .lede-2 = Under { $week } ({ DATES($week) }) fick { $subject } { $score } av { $max } poäng.
    .v1 = { $subject } har { POINTS($score) }.
    .v2 = { $subject } har { $score } av { $max } poäng.
overall-score-leading =
    .headline = { $subject } etta { WHERE($table) } med { POINTS($score) }
    .headline-2 = { $subject } leder med { POINTS($score) }
    .headline-3 = { POINTS($score) } ger { $subject } förstaplatsen { WHERE($table) }
    .heading = { $subject } etta { WHERE($table) }
    .lede = { $subject } var etta { WHERE($table) } under { $week } ({ DATES($week) }) med { POINTS($score) }.
    .lede-2 = Med { $score } av { $max } poäng var { $subject } etta { WHERE($table) } under { $week } ({ DATES($week) }).
    .lede-3 = Under { $week } ({ DATES($week) }) låg { $subject } på förstaplatsen { WHERE($table) } med { $score } av { $max } poäng.
    .v1 = { $subject } är etta { WHERE($table) } med { POINTS($score) }.
    .v2 = Med { $score } av { $max } poäng är { $subject } etta { WHERE($table) }.

## Förstaplatsen

leader-kept =
    .heading = { $leader } fortsatt etta { WHERE($table) }
    .heading-2 = { $leader } kvar i topp med { $score }
    .heading-3 = { $leader } behåller förstaplatsen
    .lede = { $leader } är fortsatt etta { WHERE($table) } med { POINTS($score) }.
    .lede-2 = På förstaplatsen { WHERE($table) } ligger { $leader } kvar med { POINTS($score) }.
    .lede-3 = { $leader } behåller ledningen { WHERE($table) } med { POINTS($score) }.
    .lede-4 = Med { POINTS($score) } behåller { $leader } förstaplatsen { WHERE($table) }.
    .caption = { $leader } är fortsatt etta { WHERE($table) } med { POINTS($score) }.
    .caption-2 = På förstaplatsen { WHERE($table) } ligger { $leader } kvar med { POINTS($score) }.
    .v1 = { $leader } är fortsatt etta { WHERE($table) }, nu med { POINTS($score) }.
    .v2 = På förstaplatsen { WHERE($table) } ligger { $leader } kvar med { POINTS($score) }.
    .v3 = Med { POINTS($score) } behåller { $leader } förstaplatsen { WHERE($table) }.
    .v4 = { WHERE($table) } leder fortfarande { $leader }, med { POINTS($score) }.
leader-new =
    .headline = { $leader } tar över förstaplatsen { WHERE($table) }
    .headline-2 = { $leader } ny etta med { POINTS($score) }
    .headline-3 = Ny etta { WHERE($table) }: { $leader }
    .headline-4 = { $leader } tar över ledningen med { POINTS($score) }
    .heading = { $leader } tar över förstaplatsen
    .heading-2 = { $leader } ny etta med { $score }
    .lede = Med { POINTS($score) } har { $leader } tagit över förstaplatsen { WHERE($table) } från { $former }.
    .lede-2 = Ny etta { WHERE($table) } är { $leader }, som med { POINTS($score) } tar över efter { $former }.
    .lede-3 = { $leader } är ny etta { WHERE($table) } och tar med { POINTS($score) } över ledningen från { $former }.
    .lede-4 = Förstaplatsen { WHERE($table) } har gått från { $former } till { $leader }, som har { POINTS($score) }.
    .caption = { $leader } är ny etta { WHERE($table) } med { POINTS($score) }.
    .caption-2 = { $leader } har gått från { ORDINAL($former_place) } till första plats { WHERE($table) } med { POINTS($score) }.
    .v1 = Med { POINTS($score) } tar { $leader } över förstaplatsen { WHERE($table) } från { $former }.
    .v2 = Ny etta { WHERE($table) } är { $leader }, som med { POINTS($score) } tar över efter { $former }.
    .v3 = Med { POINTS($score) } har { $leader } gått från { ORDINAL($former_place) } till första plats { WHERE($table) }, förbi { $passed }.
    .v4 = Ny etta { WHERE($table) } är { $leader }, som med { POINTS($score) } har gått upp från { ORDINAL($former_place, form: "place") } och förbi { $passed }.
    .v5 = { $leader } tar över förstaplatsen { WHERE($table) } med { POINTS($score) }, upp från { ORDINAL($former_place, form: "place") } och förbi { $passed }.
    .v6 = Från { ORDINAL($former_place, form: "place") } har { $leader } gått upp i ledningen { WHERE($table) } med { POINTS($score) }, förbi { $passed }.
leader-back =
    .headline = { $leader } tillbaka på förstaplatsen { WHERE($table) }
    .headline-2 = { $leader } återtar ledningen med { POINTS($score) }
    .heading = { $leader } tillbaka på förstaplatsen
    .heading-2 = { $leader } återtar ledningen
    .lede = Med { POINTS($score) } har { $leader } återtagit förstaplatsen { WHERE($table) } från { $former }.
    .lede-2 = { $leader } har med { POINTS($score) } återtagit förstaplatsen { WHERE($table) } från { $former } och leder för första gången sedan { $last }.
    .lede-3 = Förstaplatsen { WHERE($table) } har gått från { $former } tillbaka till { $leader }, som med { POINTS($score) } är etta för första gången sedan { $last }.
    .caption = { $leader } är tillbaka på förstaplatsen { WHERE($table) } med { POINTS($score) }.
    .caption-2 = Med { POINTS($score) } är { $leader } åter etta { WHERE($table) }.
    .v1 = Med { POINTS($score) } har { $leader } återtagit förstaplatsen { WHERE($table) } från { $former }.
    .v2 = { $leader } har med { POINTS($score) } återtagit förstaplatsen { WHERE($table) } från { $former } och leder för första gången sedan { $last }.
    .v3 = Med { POINTS($score) } har { $leader } gått från { ORDINAL($former_place, form: "place") } tillbaka upp på förstaplatsen { WHERE($table) }, förbi { $passed }.
    .v4 = Från { ORDINAL($former_place, form: "place") } har { $leader } med { POINTS($score) } gått förbi { $passed } och är etta { WHERE($table) } för första gången sedan { $last }.
    .v5 = Upp från { ORDINAL($former_place, form: "place") } och förbi { $passed } är { $leader } med { POINTS($score) } åter i ledningen { WHERE($table) }, för första gången sedan { $last }.
leader-alone =
    .headline = { $leader } nu ensam etta { WHERE($table) }
    .headline-2 = { $leader } delar inte längre förstaplatsen
    .heading = { $leader } nu ensam etta
    .lede = { $leader } är nu ensam etta { WHERE($table) } med { POINTS($score) }; { SINCE($since, form: "was") } delades platsen med { $others }.
    .lede-2 = { $leader } delar inte längre förstaplatsen { WHERE($table) } med { $others } utan är ensam etta med { POINTS($score) }.
    .caption = { $leader } är nu ensam etta { WHERE($table) } med { POINTS($score) }.
    .v1 = { $leader } är nu ensam etta { WHERE($table) } med { POINTS($score) }; { SINCE($since, form: "was") } delades platsen med { $others }.
    .v2 = { $leader } delar inte längre förstaplatsen { WHERE($table) } med { $others } utan är ensam etta med { POINTS($score) }.
leader-shared-new =
    .headline = { $leaders } delar nu förstaplatsen
    .headline-2 = Delad förstaplats för { $leaders } på { $score }
    .heading = { $leaders } delar nu förstaplatsen
    .lede = { $leaders } har samma poäng, { $score }, och delar nu förstaplatsen { WHERE($table) }.
    .lede-2 = Förstaplatsen { WHERE($table) } delas nu av { $leaders }, som har { POINTS($score) } var.
    .v1 = { $leaders } delar nu förstaplatsen { WHERE($table) } med { POINTS($score) } var.
    .v2 = Förstaplatsen { WHERE($table) } delas nu av { $leaders }, som har { POINTS($score) } var.
leader-shared-kept =
    .heading = { $leaders } delar fortfarande förstaplatsen
    .lede = { $leaders } delar fortfarande förstaplatsen { WHERE($table) } med { POINTS($score) } var.
    .lede-2 = Förstaplatsen { WHERE($table) } delas fortfarande av { $leaders }, som har { POINTS($score) } var.
    .v1 = { $leaders } delar fortfarande förstaplatsen { WHERE($table) } med { POINTS($score) } var.
    .v2 = Förstaplatsen { WHERE($table) } delas fortfarande av { $leaders }, som har { POINTS($score) } var.
leader-state =
    .headline = { $leader } etta { WHERE($table) } med { POINTS($score) }
    .headline-2 = { $leader } leder med { POINTS($score) }
    .headline-3 = { $leader } i topp { WHERE($table) } med { $score }
    .headline-4 = { POINTS($score) } ger { $leader } förstaplatsen
    .heading = { $leader } etta { WHERE($table) }
    .heading-2 = { $leader } leder med { $score }
    .lede = { $leader } är etta { WHERE($table) } med { POINTS($score) }.
    .lede-2 = Förstaplatsen { WHERE($table) } tillhör { $leader }, som har { POINTS($score) }.
    .lede-3 = { WHERE($table) } leder { $leader }, som har { POINTS($score) }.
    .lede-4 = Med { POINTS($score) } är { $leader } etta { WHERE($table) }.
    .caption = { $leader } är etta { WHERE($table) } med { POINTS($score) }.
    .caption-2 = Förstaplatsen { WHERE($table) } tillhör { $leader }, som har { POINTS($score) }.
    .v1 = { $leader } är etta { WHERE($table) } med { POINTS($score) }.
    .v2 = Förstaplatsen { WHERE($table) } tillhör { $leader }, som har { POINTS($score) }.
    .v3 = Med { POINTS($score) } är { $leader } etta { WHERE($table) }.
    .v4 = { WHERE($table) } leder { $leader }, som har { POINTS($score) }.
leader-shared-state =
    .headline = { $leaders } delar förstaplatsen på { $score }
    .headline-2 = Delad förstaplats för { $leaders }
    .heading = { $leaders } delar förstaplatsen
    .lede = { $leaders } delar förstaplatsen { WHERE($table) } med { POINTS($score) } var.
    .lede-2 = Förstaplatsen { WHERE($table) } delas av { $leaders }, som har { POINTS($score) } var.
    .v1 = { $leaders } delar förstaplatsen { WHERE($table) } med { POINTS($score) } var.
    .v2 = Förstaplatsen { WHERE($table) } delas av { $leaders }, som har { POINTS($score) } var.

leader-from-behind =
    .heading = { $leader } etta – låg på { ORDINAL($place, form: "place") } { $week }
    .heading-2 = { $leader } från { ORDINAL($place, form: "place") } { $week } till förstaplatsen
    .v1 = Så sent som { $week } låg { $leader } på { ORDINAL($place, form: "place") } med { POINTS($score) }.
    .v2 = Ännu { $week } låg { $leader } på { ORDINAL($place, form: "place") }, då med { POINTS($score) }.
    .v3 = Med { POINTS($score) } räckte det { $week } bara till { ORDINAL($place, form: "place") } för { $leader }.
lead-streak =
    .lede = { $leader } har nu lett { COUNTED($weeks, "week") } i rad.
    .lede-2 = För { ORDINAL($weeks) } veckan i rad ligger { $leader } på förstaplatsen.
    .v1 = { $leader } har nu lett { COUNTED($weeks, "week") } i rad.
    .v2 = För { ORDINAL($weeks) } veckan i rad ligger { $leader } etta.
lead-streak-at-least =
    .lede = { $leader } har lett varje vecka åtminstone sedan { $first }.
    .lede-2 = Förstaplatsen har tillhört { $leader } varje vecka åtminstone sedan { $first }.
    .v1 = { $leader } har lett varje vecka åtminstone sedan { $first }.
    .v2 = Åtminstone sedan { $first } har { $leader } varit etta varje vecka.
    .v3 = Varje vecka åtminstone sedan { $first } har förstaplatsen gått till { $leader }.
    .v4 = Förstaplatsen har tillhört { $leader } varje vecka åtminstone sedan { $first }.

## Försprånget till andraplatsen

margin-one =
    .lede = Tvåa är { $rival } med { POINTS($rival_score) }, { $margin } bakom ettan.
    .lede-2 = { $rival } följer på andra plats med { POINTS($rival_score) }, { $margin } bakom ettan.
    .lede-3 = Andraplatsen går till { $rival } med { POINTS($rival_score) }, { $margin } från toppen.
    .lede-4 = { $rival } på andra plats ({ $rival_score }) är precis lika långt bakom ettan { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .lede-5 = Försprånget till { $rival } på andra plats ({ $rival_score }) är detsamma { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .lede-6 = Försprånget till { $rival } på andra plats ({ $rival_score }) är { POINTS($margin) }, precis som vid varje mätning sedan { $steady }.
    .lede-7 = { $rival } på andra plats ({ $rival_score }) har vid varje mätning sedan { $steady } legat exakt { POINTS($margin) } bakom ettan.
    .v1 = { $rival } är tvåa med { POINTS($rival_score) }, { $margin } bakom ettan.
    .v2 = Försprånget till { $rival } på andra plats ({ $rival_score }) är { POINTS($margin) }.
    .v3 = Tvåa är { $rival } med { POINTS($rival_score) }, { $margin } bakom ettan.
    .v4 = Andraplatsen går till { $rival } med { POINTS($rival_score) }, { $margin } från toppen.
    .v5 = { $rival } på andra plats ({ $rival_score }) är precis lika långt bakom ettan { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .v6 = Försprånget till { $rival } på andra plats ({ $rival_score }) är detsamma { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .v7 = Försprånget till { $rival } på andra plats ({ $rival_score }) har varit detsamma vid varje mätning sedan { $steady }: { POINTS($margin) }.
    .v8 = { $rival } på andra plats ({ $rival_score }) har vid varje mätning sedan { $steady } legat exakt { POINTS($margin) } bakom ettan.
margin-level =
    .lede = { $rivals } delar andraplatsen med { POINTS($rival_score) } var, { $margin } bakom ettan.
    .lede-2 = Andraplatsen delas av { $rivals }, som har { POINTS($rival_score) } var, { $margin } bakom ettan.
    .v1 = { $rivals } delar andraplatsen med { POINTS($rival_score) } var, { $margin } bakom ettan.
    .v2 = Andraplatsen delas av { $rivals }, som har { POINTS($rival_score) } var, { $margin } bakom ettan.
    .v3 = På delad andra plats ligger { $rivals } med { POINTS($rival_score) } var, { $margin } från toppen.
followers =
    .v1 = { $second } är tvåa med { POINTS($second_score) }, { $margin } bakom ettan, och { $third } trea med { $third_score }.
    .v2 = Tvåa är { $second } med { POINTS($second_score) }, { $margin } från toppen, och trea är { $third } med { $third_score }.
    .v3 = På andra plats följer { $second } med { POINTS($second_score) }, { $margin } bakom ettan, och på tredje plats { $third } med { $third_score }.
    .v4 = Andraplatsen går till { $second } med { POINTS($second_score) }, { $margin } från ettan, och tredjeplatsen till { $third } med { $third_score }.
next-in-line =
    .v1 = På { ORDINAL($place, form: "place") } ligger { $next } med { POINTS($score) }, { $gap } bakom ettan.
    .v2 = { $next } har { ORDINAL($place, form: "definite-place") } med { POINTS($score) }, { $gap } från toppen.
    .v3 = { ORDINAL($place, form: "definite-place") } går till { $next }, som har { POINTS($score) } och är { $gap } bakom ettan.
    .v4 = För { $next } på { ORDINAL($place, form: "place") }, med { POINTS($score) }, är avståndet till ettan { $gap }.
gap-narrowed =
    .headline = { $leader } fortsatt etta – men försprånget krymper till { POINTS($margin) }
    .headline-2 = Mindre försprång för { $leader }: från { $former_margin } till { POINTS($margin) }
    .headline-3 = Avståndet krymper: { POINTS($margin) } skiljer { $leader } och { $rivals }
    .headline-4 = { $leader } leder med { POINTS($margin) }, ned från { $former_margin }
    .heading = Försprånget för { $leader } krymper till { POINTS($margin) }
    .heading-2 = { $leader } leder med { POINTS($margin) }, ned från { $former_margin }
    .heading-3 = Mindre försprång för { $leader }: { POINTS($margin) }
    .lede = För { $leader } har försprånget till { $rivals } på andra plats ({ $rival_score }) krympt från { $former_margin } till { POINTS($margin) }.
    .lede-2 = { $leader } leder nu med { POINTS($margin) } före { $rivals } ({ $rival_score }), mot { $former_margin } { SINCE($since, form: "was") }.
    .lede-3 = Mellan { $leader } och { $rivals } på andra plats ({ $rival_score }) skiljer nu { POINTS($margin) }, mot { $former_margin } { SINCE($since, form: "was") }.
    .lede-4 = { $leader } har fortfarande ledningen, men försprånget till { $rivals } ({ $rival_score }) har krympt från { $former_margin } till { POINTS($margin) }.
    .v1 = Försprånget till { $rivals } på andra plats ({ $rival_score }) har krympt från { $former_margin } till { POINTS($margin) }.
    .v2 = På andra plats följer { $rivals } med { POINTS($rival_score) }, { $margin } bakom ettan; försprånget har krympt från { $former_margin }.
    .v3 = { $leader } leder nu med { POINTS($margin) } före { $rivals } ({ $rival_score }), mot { $former_margin } { SINCE($since, form: "was") }.
    .v4 = Mellan { $leader } och { $rivals } på andra plats ({ $rival_score }) skiljer nu { POINTS($margin) }, mot { $former_margin } { SINCE($since, form: "was") }.
gap-widened =
    .headline = { $leader } ökar försprånget till { POINTS($margin) }
    .headline-2 = Större försprång för { $leader }: från { $former_margin } till { POINTS($margin) }
    .headline-3 = { $leader } utökar ledningen till { POINTS($margin) }
    .headline-4 = { $leader } leder med { POINTS($margin) }, upp från { $former_margin }
    .heading = Försprånget för { $leader } växer till { POINTS($margin) }
    .heading-2 = { $leader } ökar försprånget till { POINTS($margin) }
    .heading-3 = Större försprång för { $leader }: { POINTS($margin) }
    .lede = { $leader } har ökat försprånget till { $rivals } på andra plats ({ $rival_score }) från { $former_margin } till { POINTS($margin) }.
    .lede-2 = { $leader } leder nu med { POINTS($margin) } före { $rivals } ({ $rival_score }), mot { $former_margin } { SINCE($since, form: "was") }.
    .lede-3 = Mellan { $leader } och { $rivals } på andra plats ({ $rival_score }) skiljer nu { POINTS($margin) }, mot { $former_margin } { SINCE($since, form: "was") }.
    .lede-4 = För { $leader } har försprånget till { $rivals } ({ $rival_score }) vuxit från { $former_margin } till { POINTS($margin) }.
    .v1 = { $leader } har ökat försprånget till { $rivals } på andra plats ({ $rival_score }) från { $former_margin } till { POINTS($margin) }.
    .v2 = På andra plats följer { $rivals } med { POINTS($rival_score) }, { $margin } bakom ettan; försprånget har vuxit från { $former_margin }.
    .v3 = { $leader } leder nu med { POINTS($margin) } före { $rivals } ({ $rival_score }), mot { $former_margin } { SINCE($since, form: "was") }.
    .v4 = Försprånget till { $rivals } på andra plats ({ $rival_score }) har vuxit från { $former_margin } till { POINTS($margin) }.
gap-nearly-closed =
    .headline = { $leader } bara { POINTS($margin) } före { $rivals }
    .headline-2 = Bara { POINTS($margin) } skiljer { $leader } från { $rivals }
    .heading = Försprånget för { $leader } nere i { POINTS($margin) }
    .lede = För { $leader } har försprånget till { $rivals } ({ $rival_score }) krympt från { $former_margin } till { POINTS($margin) }. Det är mindre än medianen för ettans tidigare veckoförändringar ({ $usual }).
    .lede-2 = { $leader } leder nu med { POINTS($margin) } före { $rivals } ({ $rival_score }), mot { $former_margin } { SINCE($since, form: "was") }. Försprånget är mindre än medianen för ettans tidigare veckoförändringar ({ $usual }).
    .v1 = { $leader } är bara { POINTS($margin) } före { $rivals } ({ $rival_score }), mot { $former_margin } { SINCE($since, form: "was") }. Avståndet är mindre än medianen för ettans tidigare veckoförändringar ({ $usual }).
    .v2 = Försprånget till { $rivals } på andra plats ({ $rival_score }) har krympt från { $former_margin } till { POINTS($margin) }. Det är mindre än medianen för ettans tidigare veckoförändringar ({ $usual }).
rival-within-reach =
    .lede = { $leader } är { POINTS($margin) } före { $rivals } ({ $rival_score }), mindre än medianen för ettans tidigare veckoförändringar ({ $usual }).
    .lede-2 = Försprånget till { $rivals } på andra plats ({ $rival_score }) är { POINTS($margin) }; ettans tidigare veckoförändringar har en median på { $usual }.
    .v1 = { $leader } är { POINTS($margin) } före { $rivals } ({ $rival_score }), mindre än medianen för ettans tidigare veckoförändringar ({ $usual }).
    .v2 = Försprånget till { $rivals } på andra plats ({ $rival_score }) är { POINTS($margin) }; ettans tidigare veckoförändringar har en median på { $usual }.
gain-smallest =
    .v1 = Alla { COUNTED($count, $table) } i sammanställningen har gått framåt { SINCE($since, form: "from") }, { NAME($most, form: "again") } mest, med { POINTS($most_change) }, och { NAME($subject, form: "again") } minst, med { $change }.
    .v2 = Av de { COUNT($count) } { GROUP($table) } i sammanställningen, som alla har gått framåt { SINCE($since, form: "from") }, tog { NAME($most, form: "again") } det största klivet ({ POINTS($most_change) }) och { NAME($subject, form: "again") } det minsta ({ $change }).
    .v3 = Av de { COUNT($count) } { GROUP($table) } i sammanställningen är det { NAME($subject, form: "again") } som har gått minst framåt { SINCE($since, form: "from") }: { POINTS($change) }.
    .v4 = Alla { COUNTED($count, $table) } i sammanställningen har gått framåt { SINCE($since, form: "from") }, { NAME($subject, form: "again") } minst: { POINTS($change) }.
    .v5 = Minst framåt av de { COUNT($count) } { GROUP($table) } i sammanställningen gick { NAME($subject, form: "again") }, med { POINTS($change) } { $since }.
gap-narrowing =
    .heading = Försprånget för { $leader } krymper för { ORDINAL($weeks) } veckan i rad
    .heading-2 = Vecka för vecka krymper försprånget för { $leader }
    .v1 = För { $leader } har försprånget krympt { COUNTED($weeks, "week") } i rad, från { POINTS($former_margin) } { $first } till { $margin }.
    .v2 = För { ORDINAL($weeks) } veckan i rad krympte försprånget till andraplatsen, från { POINTS($former_margin) } { $first } till { $margin } nu.
    .v3 = Sedan { $first } har försprånget för { $leader } krympt varje vecka, från { POINTS($former_margin) } till { $margin }.
gap-widening =
    .heading = { $leader } ökar försprånget för { ORDINAL($weeks) } veckan i rad
    .heading-2 = Vecka för vecka växer försprånget för { $leader }
    .v1 = { $leader } har ökat försprånget { COUNTED($weeks, "week") } i rad, från { POINTS($former_margin) } { $first } till { $margin }.
    .v2 = För { ORDINAL($weeks) } veckan i rad växte försprånget till andraplatsen, från { POINTS($former_margin) } { $first } till { $margin } nu.
    .v3 = Sedan { $first } har försprånget för { $leader } vuxit varje vecka, från { POINTS($former_margin) } till { $margin }.
gap-narrowest =
    .heading = Minsta försprånget i siffrorna för { $leader }
    .v1 = Försprånget för { $leader }, { POINTS($margin) }, är det minsta i siffror som börjar { $first }; det minsta dittills var { $former_margin }.
    .v2 = I siffror som börjar { $first } har { $leader } aldrig haft ett mindre försprång än nu: { POINTS($margin) }, mot { $former_margin } som minst tidigare.
    .v3 = Aldrig tidigare i siffror som börjar { $first } har försprånget till andraplatsen varit så litet som nu: { POINTS($margin) }, mot { $former_margin } som minst.
gap-widest =
    .heading = Största försprånget i siffrorna för { $leader }
    .v1 = Försprånget för { $leader }, { POINTS($margin) }, är det största i siffror som börjar { $first }, då det var { $first_margin }.
    .v2 = I siffror som börjar { $first }, då försprånget var { POINTS($first_margin) }, har { $leader } aldrig haft ett större än nu: { $margin }.
    .v3 = Aldrig tidigare i siffror som börjar { $first } har försprånget till andraplatsen varit så stort som nu: { POINTS($margin) }, mot { $first_margin } i början.
rival-faster =
    .lede = { $rival } gick framåt med { POINTS($rival_gain) } { $since }.
    .lede-2 = Med ett kliv framåt på { POINTS($rival_gain) } { SINCE($since, form: "from") } har { $rival } kommit närmare ettan.
    .lede-3 = För { $rival } blev det ett kliv framåt på { POINTS($rival_gain) } { $since }.
    .lede-4 = { $rival } är { POINTS($rival_gain) } bättre { SINCE($since, form: "than") }.
    .v1 = { $rival } gick framåt med { POINTS($rival_gain) } { $since }, { $leader } med { $gain }.
    .v2 = Medan { $leader } gick framåt med { POINTS($gain) } { $since }, gick { $rival } framåt med { $rival_gain }.

## Huvudpersonens plats

place-up =
    .headline = { $subject } klättrar till { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } upp { COUNTED($places, "place") } till { ORDINAL($place, form: "place") }
    .heading = { $subject } upp till { ORDINAL($place, form: "place") }
    .lede = { $subject } klättrade { COUNTED($places, "place") } { WHERE($table) }, från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }.
    .lede-2 = Från { ORDINAL($former_place, form: "place") } { WHERE($table) } gick { $subject } upp till { ORDINAL($place, form: "place") }.
    .v1 = { $subject } klättrade { COUNTED($places, "place") } { WHERE($table) }, från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }.
    .v2 = Från { ORDINAL($former_place, form: "place") } { WHERE($table) } gick { $subject } upp till { ORDINAL($place, form: "place") }.
place-down =
    .headline = { $subject } faller till { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } ned { COUNTED($places, "place") } till { ORDINAL($place, form: "place") }
    .heading = { $subject } ned till { ORDINAL($place, form: "place") }
    .lede = { $subject } föll { COUNTED($places, "place") } { WHERE($table) }, från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }.
    .lede-2 = Från { ORDINAL($former_place, form: "place") } { WHERE($table) } gick { $subject } ned till { ORDINAL($place, form: "place") }.
    .v1 = { $subject } föll { COUNTED($places, "place") } { WHERE($table) }, från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }.
    .v2 = Från { ORDINAL($former_place, form: "place") } { WHERE($table) } gick { $subject } ned till { ORDINAL($place, form: "place") }.
lead-lost =
    .headline = { $subject } tappar förstaplatsen till { $leaders }
    .headline-2 = { $leaders } i topp, { $subject } ned på { ORDINAL($place, form: "place") }
    .heading = { $subject } tappar förstaplatsen
    .lede = { $subject } har tappat förstaplatsen { WHERE($table) } och ligger på { ORDINAL($place, form: "place") }, { POINTS($gap) } bakom { $leaders }.
    .lede-2 = Förstaplatsen { WHERE($table) } har gått från { $subject }, som nu ligger på { ORDINAL($place, form: "place") }, till { $leaders }, { POINTS($gap) } före med { $leader_score }.
    .v1 = { $subject } har tappat förstaplatsen { WHERE($table) } och ligger på { ORDINAL($place, form: "place") }, { POINTS($gap) } bakom { $leaders }.
    .v2 = Förstaplatsen { WHERE($table) } har gått från { $subject }, som nu ligger på { ORDINAL($place, form: "place") }, till { $leaders }, { POINTS($gap) } före med { $leader_score }.
place-kept =
    .lede = { $subject } behåller { ORDINAL($place, form: "definite-place") } { WHERE($table) }.
    .lede-2 = Liksom tidigare ligger { $subject } på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-3 = Precis { SINCE($since, form: "as") } ligger { $subject } på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { $subject } behåller { ORDINAL($place, form: "definite-place") } { WHERE($table) }.
    .v2 = Fortfarande ligger { $subject } på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v3 = Precis { SINCE($since, form: "as") } ligger { $subject } på { ORDINAL($place, form: "place") } { WHERE($table) }.
place-shared =
    .lede = { $subject } delar { ORDINAL($place, form: "definite-place") } { WHERE($table) } med { $others }.
    .lede-2 = På { ORDINAL($place, form: "place") } { WHERE($table) } ligger { $subject }, med exakt lika många poäng som { $others }.
    .v1 = { $subject } delar { ORDINAL($place, form: "definite-place") } { WHERE($table) } med { $others }.
    .v2 = På { ORDINAL($place, form: "place") } { WHERE($table) } ligger { $subject }, med exakt lika många poäng som { $others }.
place-state =
    .lede = { $subject } ligger på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = Det ger { $subject } { ORDINAL($place, form: "definite-place") } { WHERE($table) }.
    .v1 = { $subject } ligger på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = Det ger { $subject } { ORDINAL($place, form: "definite-place") } { WHERE($table) }.
behind-next =
    .lede = { $subject } är { POINTS($gap) } bakom { $rivals }, närmast före med { $rival_score }.
    .lede-2 = Upp till { $rivals }, närmast före med { $rival_score }, är det { POINTS($gap) } för { $subject }.
    .lede-3 = Avståndet till { $rivals }, närmast före med { $rival_score }, är { POINTS($gap) } för { $subject }.
    .v1 = { $subject } är { POINTS($gap) } bakom { $rivals }, närmast före med { $rival_score }.
    .v2 = Upp till { $rivals }, närmast före med { $rival_score }, är det { POINTS($gap) } för { $subject }.
    .v3 = Avståndet till { $rivals }, närmast före med { $rival_score }, är { POINTS($gap) } för { $subject }.
ahead-of-next =
    .v1 = { $subject } är { POINTS($gap) } före { $rivals }, närmast bakom med { $rival_score }.
    .v2 = Ned till { $rivals }, närmast bakom med { $rival_score }, har { $subject } { POINTS($gap) }.
    .v3 = Till { $rivals }, närmast bakom med { $rival_score }, har { $subject } ett försprång på { POINTS($gap) }.
overtook =
    .heading = { $subject } går om { $passed }
    .heading-2 = { $subject } passerar { $passed }
    .v1 = { $subject } har gått om { $passed }.
    .v2 = På vägen upp har { $subject } passerat { $passed }.
overtaken-by =
    .headline = { $rivals } går om { $subject }
    .headline-2 = { $subject } passeras av { $rivals }
    .lede = { $rivals } har gått om { $subject } { WHERE($table) }.
    .lede-2 = Nu ligger { $rivals } före { $subject } { WHERE($table) }; { SINCE($since, form: "was") } var ordningen den omvända.
    .v1 = { $rivals } har gått om { $subject }.
    .v2 = Nu ligger { $rivals } före { $subject }; { SINCE($since, form: "was") } var ordningen den omvända.
drew-level =
    .headline = { $subject } kommer i kapp { $rivals }
    .headline-2 = { $subject } nu jämsides med { $rivals }
    .heading = { $subject } kommer i kapp { $rivals }
    .lede = { $subject } har kommit i kapp { $rivals } på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = På { ORDINAL($place, form: "place") } { WHERE($table) } har { NAME($subject, form: "again") } kommit i kapp { $rivals }, med exakt lika många poäng.
    .lede-3 = { $subject } har kommit i kapp { $rivals }, med exakt lika många poäng.
    .v1 = { $subject } har kommit i kapp { $rivals } på { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = På { ORDINAL($place, form: "place") } { WHERE($table) } har { NAME($subject, form: "again") } kommit i kapp { $rivals }, med exakt lika många poäng.
    .v3 = { $subject } har kommit i kapp { $rivals }, med exakt lika många poäng.
pulled-clear =
    .heading = { $subject } nu före { $rivals }
    .lede = { $subject } ligger nu före { $rivals }; { SINCE($since, form: "was") } hade de lika många poäng.
    .lede-2 = Efter att ha haft samma poäng { SINCE($since, form: "was") } ligger { $subject } nu före { $rivals }.
    .v1 = { $subject } ligger nu före { $rivals }; { SINCE($since, form: "was") } hade de lika många poäng.
    .v2 = Efter att ha haft samma poäng { SINCE($since, form: "was") } ligger { $subject } nu före { $rivals }.
    .v3 = { $subject } ligger nu { POINTS($margin) } före { $rivals }; { SINCE($since, form: "was") } hade de lika många poäng.
    .v4 = Efter att ha haft samma poäng { SINCE($since, form: "was") } har { $subject } dragit ifrån { $rivals } med { POINTS($margin) }.

## Jämna gränser

mark-reached =
    .headline = { $subject } når { $mark } poäng
    .headline-2 = { $mark }-poängsgränsen nådd för { $subject }
    .heading = { $subject } når { $mark } poäng
    .lede = { $subject } har nu nått { $mark } poäng.
    .lede-2 = Med { POINTS($score) } har { $subject } nått { $mark }-poängsgränsen.
    .lede-3 = Gränsen vid { $mark } poäng är nu nådd för { $subject }.
    .v1 = { $subject } har nu nått { $mark } poäng.
    .v2 = Med { POINTS($score) } har { $subject } nått { $mark }-poängsgränsen.
    .v3 = Gränsen vid { $mark } poäng är nu nådd för { $subject }.
mark-regained =
    .headline = { $subject } når { $mark } poäng igen
    .headline-2 = { $mark }-poängsgränsen nådd igen för { $subject }
    .heading = { $subject } når { $mark } poäng igen
    .lede = Med { POINTS($score) } har { $subject } åter nått { $mark }-poängsgränsen, för första gången i siffrorna sedan { $last }.
    .lede-2 = { $subject } ligger på { $score } och har för första gången i siffrorna sedan { $last } nått { $mark } poäng.
    .v1 = Med { POINTS($score) } har { $subject } åter nått { $mark }-poängsgränsen, för första gången i siffrorna sedan { $last }.
    .v2 = { $subject } ligger på { $score } och har för första gången i siffrorna sedan { $last } nått { $mark } poäng.
mark-lost =
    .headline = { $subject } når inte längre { $mark } poäng
    .headline-2 = { $subject } klarar inte längre { $mark } poäng
    .heading = { $subject } når inte längre { $mark } poäng
    .lede = { $subject } klarar inte längre { $mark }-poängsgränsen.
    .lede-2 = Med { POINTS($score) } når { $subject } inte längre { $mark } poäng.
    .v1 = { $subject } klarar inte längre { $mark }-poängsgränsen.
    .v2 = Med { POINTS($score) } når { $subject } inte längre { $mark } poäng.
sole-at-mark-new =
    .headline = Bara { $subject } når { $mark } poäng
    .headline-2 = Ingen annan än { $subject } når { $mark } poäng
    .heading = Bara { $subject } når { $mark } poäng
    .lede = Nu är det ingen annan { WHERE($table) } än { NAME($subject, form: "again") } som når { $mark } poäng.
    .lede-2 = Ingen annan { WHERE($table) } än { NAME($subject, form: "again") } når nu { $mark } poäng.
    .v1 = Nu är det ingen annan { WHERE($table) } än { NAME($subject, form: "again") } som når { $mark } poäng.
    .v2 = Ingen annan { WHERE($table) } än { NAME($subject, form: "again") } når nu { $mark } poäng.
sole-at-mark-still =
    .heading = Fortfarande bara { $subject } över { $above }
    .heading-2 = Fortfarande når bara { $subject } { $mark } poäng
    .lede = { WHERE($table) } är det fortfarande bara { NAME($subject, form: "again") } som ligger över { $above } poäng.
    .lede-4 = Liksom tidigare är ingen annan { WHERE($table) } över { $above } poäng.
    .lede-5 = Över { $above } poäng finns fortfarande ingen annan { WHERE($table) } än { NAME($subject, form: "again") }.
    .lede-6 = Fortfarande har ingen annan { WHERE($table) } mer än { $above } poäng.
    .lede-2 = { WHERE($table) } är det fortfarande bara { NAME($subject, form: "again") } som når { $mark } poäng.
    .lede-3 = Liksom tidigare når ingen annan { WHERE($table) } { $mark } poäng.
    .v1 = { WHERE($table) } är det fortfarande bara { NAME($subject, form: "again") } som ligger över { $above } poäng.
    .v4 = Liksom tidigare är ingen annan { WHERE($table) } över { $above } poäng.
    .v5 = Över { $above } poäng finns fortfarande ingen annan { WHERE($table) } än { NAME($subject, form: "again") }.
    .v6 = Fortfarande har ingen annan { WHERE($table) } mer än { $above } poäng.
    .v2 = { WHERE($table) } är det fortfarande bara { NAME($subject, form: "again") } som når { $mark } poäng.
    .v3 = Liksom tidigare når ingen annan { WHERE($table) } { $mark } poäng.
sole-at-mark =
    .heading = Bara { $subject } över { $above }
    .heading-2 = Bara { $subject } når { $mark } poäng
    .lede = { WHERE($table) } är det bara { NAME($subject, form: "again") } som ligger över { $above } poäng.
    .lede-4 = Ingen annan { WHERE($table) } är över { $above } poäng.
    .lede-2 = { WHERE($table) } är det bara { NAME($subject, form: "again") } som når { $mark } poäng.
    .lede-3 = Ingen annan { WHERE($table) } når { $mark } poäng.
    .v1 = { WHERE($table) } är det bara { NAME($subject, form: "again") } som ligger över { $above } poäng.
    .v4 = Ingen annan { WHERE($table) } är över { $above } poäng.
    .v2 = { WHERE($table) } är det bara { NAME($subject, form: "again") } som når { $mark } poäng.
    .v3 = Ingen annan { WHERE($table) } når { $mark } poäng.
mark-joined =
    .headline = Inte längre bara { $subject } som når { $mark } poäng
    .headline-2 = Efter { $subject } når även { $newcomers } { $mark } poäng
    .heading = Fler än { $subject } når nu { $mark } poäng
    .lede = Fler { WHERE($table) } än { NAME($subject, form: "again") } har nu nått { $mark } poäng: även { $newcomers } har gjort det.
    .lede-2 = Gränsen vid { $mark } poäng, som tidigare bara { NAME($subject, form: "again") } hade nått, har nu nåtts även av { $newcomers }.
    .v1 = Fler { WHERE($table) } än { NAME($subject, form: "again") } har nu nått { $mark } poäng: även { $newcomers } har gjort det.
    .v2 = Gränsen vid { $mark } poäng, som tidigare bara { NAME($subject, form: "again") } hade nått, har nu nåtts även av { $newcomers }.
mark-reached-by =
    .heading = { $entities } når { $mark } poäng
    .v1 = { $entities } klarade inte { $mark } poäng { SINCE($since, form: "was") } men gör det nu.
    .v2 = Nu klarar { $entities } { $mark }-poängsgränsen, vilket inte var fallet { SINCE($since, form: "was") }.
    .v3 = { $entities }, under gränsen { SINCE($since, form: "was") }, når nu { $mark } poäng.
    .group = { $items } har nått en gräns som de inte klarade { SINCE($since, form: "was") }.
    .item = { $entities } ({ POINTS($mark) })
mark-regained-by =
    .heading = { $entities } når { $mark } poäng igen
    .v1 = { $entities } har åter nått { $mark } poäng, vilket inte var fallet { SINCE($since, form: "was") }.
    .v2 = Åter framme vid { $mark }-poängsgränsen är { $entities }, som inte nådde dit { SINCE($since, form: "was") }.
    .v3 = Åter framme vid { $mark }-poängsgränsen, för första gången i siffrorna sedan { $last }, är { $entities }, som inte nådde dit { SINCE($since, form: "was") }.
    .v4 = { $entities }, som inte nådde { $mark } poäng { SINCE($since, form: "was") }, gör det nu för första gången i siffrorna sedan { $last }.
mark-lost-by =
    .heading = { $entities } når inte längre { $mark } poäng
    .v1 = { $entities } når inte längre { $mark } poäng.
    .v2 = { SINCE($since, form: "was") } nådde { $entities } { $mark }-poängsgränsen, men inte nu.
mark-short =
    .v1 = Bara { $entities } når inte { $mark } poäng.
    .v2 = Återstår gör { $entities }, som inte når { $mark } poäng.
    .v3 = Gränsen vid { $mark } poäng klaras av alla utom { $entities }.
mark-count-up =
    .v1 = Nu klarar { COUNT($count) } av { COUNTED($total, $table) } { $mark }-poängsgränsen, mot { $former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($former_count) }
    } { SINCE($since, form: "was") }.
    .v2 = Av { COUNTED($total, $table) } ligger nu { COUNT($count) } på { $mark } poäng eller bättre, upp från { $former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($former_count) }
    } { SINCE($since, form: "was") }.
    .v3 = Gränsen vid { $mark } poäng klaras nu av { COUNT($count) } av { COUNTED($total, $table) }, mot { $former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($former_count) }
    } { SINCE($since, form: "was") }.
    .v4 = { SINCE($since, form: "was") } låg { $former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($former_count) }
    } av { COUNTED($total, $table) } på { $mark } poäng eller bättre; nu är det { COUNT($count) }.
mark-count-down =
    .v1 = Av { COUNTED($total, $table) } når nu { $count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($count) }
    } { $mark } poäng, mot { COUNT($former_count) } { SINCE($since, form: "was") }.
    .v2 = { WHERE($table) } har antalet som når { $mark } poäng minskat från { COUNT($former_count) } till { $count ->
        [0] noll
       *[other] { COUNT($count) }
    } av { COUNT($total) }.
mark-count =
    .v1 = Sammanlagt har { COUNT($count) } av { COUNTED($total, $table) } nått { $mark } poäng.
    .v2 = Av { COUNTED($total, $table) } har { COUNT($count) } nått { $mark } poäng.
    .v3 = Gränsen vid { $mark } poäng har nåtts av { COUNT($count) } av { COUNTED($total, $table) }.

## Upp och ned flera veckor i rad

rise-streak =
    .lede = { $subject } har stigit { COUNTED($weeks, "week") } i rad.
    .lede-2 = Det var { ORDINAL($weeks) } veckan i rad med uppgång för { $subject }.
    .v1 = { $subject } har stigit { COUNTED($weeks, "week") } i rad.
    .v2 = Det var { ORDINAL($weeks) } veckan i rad med uppgång för { $subject }.
    .v3 = { COUNTED($weeks, "week") } i rad har det nu gått uppåt för { $subject }.
rise-streak-at-least =
    .lede = { $subject } har stigit minst { COUNTED($weeks, "week") } i rad.
    .lede-2 = Minst { COUNTED($weeks, "week") } i rad har det nu gått uppåt för { $subject }.
    .v1 = { $subject } har stigit minst { COUNTED($weeks, "week") } i rad.
    .v2 = Uppgången för { $subject } har nu pågått minst { COUNTED($weeks, "week") } i rad.
    .v3 = Det var åtminstone { ORDINAL($weeks) } veckan i rad med uppgång för { $subject }.
    .v4 = Minst { COUNTED($weeks, "week") } i rad har det nu gått uppåt för { $subject }.
fall-streak =
    .headline = { $subject } sjunker { COUNTED($weeks, "week") } i rad
    .headline-2 = { COUNTED($weeks, "week") } i rad med nedgång för { $subject }
    .lede = { $subject } har sjunkit { COUNTED($weeks, "week") } i rad.
    .lede-2 = Det var { ORDINAL($weeks) } veckan i rad med nedgång för { $subject }.
    .v1 = { $subject } har sjunkit { COUNTED($weeks, "week") } i rad.
    .v2 = Det var { ORDINAL($weeks) } veckan i rad med nedgång för { $subject }.
fall-streak-at-least =
    .headline = { $subject } sjunker minst { COUNTED($weeks, "week") } i rad
    .headline-2 = Minst { COUNTED($weeks, "week") } i rad med nedgång för { $subject }
    .lede = { $subject } har sjunkit minst { COUNTED($weeks, "week") } i rad.
    .lede-2 = Nedgången för { $subject } har nu pågått minst { COUNTED($weeks, "week") } i rad.
    .v1 = { $subject } har sjunkit minst { COUNTED($weeks, "week") } i rad.
    .v2 = Nedgången för { $subject } har nu pågått minst { COUNTED($weeks, "week") } i rad.
record-high =
    .headline = Bästa noteringen hittills för { $subject }: { $score }
    .headline-2 = Nytt rekord för { $subject }: { POINTS($score) }
    .heading = Nytt rekord för { $subject }
    .heading-2 = Bästa noteringen hittills för { $subject }
    .heading-3 = { $subject } bättre än någonsin i siffrorna
    .lede = Med { POINTS($score) } gör { $subject } sin bästa notering i siffror som går tillbaka till { $first }.
    .caption = Med { POINTS($score) } gör { $subject } sin bästa notering i siffror som går tillbaka till { $first }.
    .lede-2 = Resultatet, { POINTS($score) }, är det bästa för { $subject } i siffror som går tillbaka till { $first }.
    .v1 = Noteringen är den bästa för { $subject } i siffror som går tillbaka till { $first }. Det tidigare rekordet var { $former }, från { $former_week }.
    .v2 = { $subject } slår sitt rekord på { $former } från { $former_week }; siffrorna går tillbaka till { $first }.
    .v3 = Aldrig sedan { $first }, där siffrorna börjar, har { $subject } haft en bättre notering; den bästa dittills var { $former }, från { $former_week }.
    .v4 = Ingen annan vecka i siffrorna, som börjar { $first }, har gett { $subject } en bättre notering än { POINTS($score) }. Rekordet var { $former }, från { $former_week }.
record-low =
    .headline = Sämsta noteringen hittills för { $subject }: { $score }
    .headline-2 = { $subject } på sin sämsta nivå hittills med { POINTS($score) }
    .heading = Sämsta noteringen hittills för { $subject }
    .heading-2 = { $subject } på sin sämsta nivå hittills
    .lede = Med { POINTS($score) } gör { $subject } sin sämsta notering i siffror som går tillbaka till { $first }.
    .lede-2 = Resultatet, { POINTS($score) }, är det sämsta för { $subject } i siffror som går tillbaka till { $first }.
    .v1 = Resultatet, { POINTS($score) }, är det sämsta för { $subject } i siffror som går tillbaka till { $first }. Det sämsta dittills var { $former }, från { $former_week }.
    .v2 = Med { POINTS($score) } gör { $subject } sin sämsta notering i siffror som går tillbaka till { $first }; den sämsta dittills var { $former }, från { $former_week }.
record-equalled =
    .heading = { $subject } tillbaka på sin bästa nivå
    .lede = Med { POINTS($score) } är { $subject } tillbaka på sin bästa nivå i siffror som går tillbaka till { $first }.
    .lede-2 = { $subject } har tangerat sitt rekord i siffrorna, { $score } från { $former_week }.
    .v1 = { $subject } har tangerat sin bästa notering i siffror som går tillbaka till { $first }: { POINTS($score) }, som { $former_week }.
    .v2 = Med { POINTS($score) } är { $subject } tillbaka på sin bästa nivå i siffror som går tillbaka till { $first }, senast nådd { $former_week }.
change-largest-since =
    .lede = Inte sedan { $since_week } har { $subject } gått framåt så mycket på en vecka.
    .lede-2 = Förbättringen är den största på en vecka för { $subject } sedan { $since_week }.
    .v1 = Inte sedan { $since_week } har { $subject } gått framåt så mycket på en vecka.
    .v2 = Förbättringen är den största på en vecka för { $subject } sedan { $since_week }.
change-largest-on-record =
    .lede = Så mycket framåt på en vecka har { $subject } inte gått förut i siffror som utan avbrott går tillbaka till { $first }.
    .lede-2 = Förbättringen är den största på en vecka för { $subject } i siffror som utan avbrott går tillbaka till { $first }.
    .v1 = Så mycket framåt på en vecka har { $subject } inte gått förut i siffror som utan avbrott går tillbaka till { $first }.
    .v2 = Förbättringen är den största på en vecka för { $subject } i siffror som utan avbrott går tillbaka till { $first }.
change-worst-since =
    .lede = Inte sedan { $since_week } har { $subject } backat så mycket på en vecka.
    .lede-2 = Försämringen är den största på en vecka för { $subject } sedan { $since_week }.
    .v1 = Inte sedan { $since_week } har { $subject } backat så mycket på en vecka.
    .v2 = Försämringen är den största på en vecka för { $subject } sedan { $since_week }.
change-worst-on-record =
    .lede = Så mycket på en vecka har { $subject } inte backat förut i siffror som utan avbrott går tillbaka till { $first }.
    .lede-2 = Försämringen är den största på en vecka för { $subject } i siffror som utan avbrott går tillbaka till { $first }.
    .v1 = Så mycket på en vecka har { $subject } inte backat förut i siffror som utan avbrott går tillbaka till { $first }.
    .v2 = Försämringen är den största på en vecka för { $subject } i siffror som utan avbrott går tillbaka till { $first }.
change-range-rises =
    .v1 = De senaste { COUNT($weeks) } veckorna har uppgången för { $subject } legat mellan { $low } och { POINTS($high) } i veckan.
    .v2 = Under var och en av de senaste { COUNT($weeks) } veckorna har { $subject } stigit, med minst { $low } och högst { POINTS($high) }.
change-range-falls =
    .v1 = De senaste { COUNT($weeks) } veckorna har nedgången för { $subject } legat mellan { $low } och { POINTS($high) } i veckan.
    .v2 = Under var och en av de senaste { COUNT($weeks) } veckorna har { $subject } sjunkit, med minst { $low } och högst { POINTS($high) }.
change-range-mixed =
    .v1 = De senaste { COUNT($weeks) } veckornas förändringar för { $subject } spänner från en nedgång på { $fall } till en uppgång på { POINTS($rise) }.
    .v2 = Under de senaste { COUNT($weeks) } veckorna har { $subject } som mest sjunkit med { $fall } och stigit med { POINTS($rise) } på en vecka.
    .v3 = Den största uppgången på en vecka för { $subject } under de senaste { COUNT($weeks) } veckorna är { POINTS($rise) }, den största nedgången { $fall }.

## De största rörelserna

mover-both =
    .headline = { $entity } klättrar { COUNTED($places, "place") } till { ORDINAL($place, form: "place") }
    .headline-2 = { $entity } framåt { POINTS($change) } och { COUNTED($places, "place") }
    .headline-3 = Upp { COUNTED($places, "place") } till { ORDINAL($place, form: "place") } för { $entity }
    .headline-4 = { $entity } tar ett kliv på { COUNTED($places, "place") } till { ORDINAL($place, form: "place") }
    .heading = { $entity } klättrar { COUNTED($places, "place") } till { ORDINAL($place, form: "place") }
    .heading-2 = { $entity } upp till { ORDINAL($place, form: "place") }
    .lede = { $entity } har klättrat { COUNTED($places, "place") } { WHERE($table) }, från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }, och har också gått mest framåt i poäng: med { $change } till { $score }.
    .lede-2 = Det största klivet framåt { WHERE($table) }, både i placeringar och i poäng, har { $entity } tagit: från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") } och med { $change } till { POINTS($score) }.
    .v1 = { $entity } har gått mest framåt { WHERE($table) } { SINCE($since, form: "from") }, både i poäng (med { $change } till { $score }) och i placeringar (från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }).
    .v2 = Det största klivet framåt { WHERE($table) } { SINCE($since, form: "from") } har { $entity } tagit, både i poäng (med { $change } till { $score }) och i placeringar (från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }).
    .v3 = Ingen annan { WHERE($table) } gick framåt så mycket { $since } som { $entity }, vare sig i poäng (med { $change } till { $score }) eller i placeringar (från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }).
    .v4 = Från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") } klättrade { $entity }, som gick mest framåt { WHERE($table) } { $since } både i placeringar och i poäng (med { $change } till { $score }).
    .again = Ingen annan { WHERE($table) } klättrade mer än { COUNTED($next_places, "place") } eller gick framåt med mer än { POINTS($next_change) }.
    .again-2 = Utöver { $entity } gick ingen { WHERE($table) } framåt med mer än { POINTS($next_change) }, och ingen annan klättrade mer än { COUNTED($next_places, "place") }.
mover-new-leader =
    .v1 = { $entity } gick mest framåt { WHERE($table) } { $since }, med { POINTS($change) }.
    .v2 = Det största klivet framåt { WHERE($table) } { SINCE($since, form: "from") }, { POINTS($change) }, tog { $entity }.
    .v3 = Ingen annan { WHERE($table) } gick framåt lika mycket { $since } som { $entity }: { POINTS($change) }.
    .v4 = { $entity } är { POINTS($change) } bättre { SINCE($since, form: "than") }, det största klivet framåt { WHERE($table) }.
mover-gain =
    .heading = { $entity } går mest framåt
    .heading-2 = { $entity } framåt med { POINTS($change) }
    .heading-3 = Största klivet framåt för { $entity }
    .v1 = { $entity } gick mest framåt i poäng { WHERE($table) }, med { $change } till { $score }.
    .v2 = Det största klivet framåt i poäng { WHERE($table) } tog { $entity }, med { $change } till { $score }.
    .v3 = Ingen annan { WHERE($table) } gick framåt så mycket i poäng som { $entity }: { $change }, till { $score }.
    .v4 = Mest framåt { WHERE($table) } gick { $entity }, med { POINTS($change) } till { $score }.
mover-gain-shared =
    .v1 = { $entities } gick mest framåt { WHERE($table) }, med { POINTS($change) } var.
    .v2 = Det största klivet framåt { WHERE($table) }, { POINTS($change) } var, tog { $entities }.
mover-climb =
    .heading = { $entity } klättrar { COUNTED($places, "place") }
    .heading-2 = { $entity } från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }
    .v1 = { $entity } klättrade längst { WHERE($table) }, { COUNTED($places, "place") } från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }, och är { POINTS($change) } bättre { SINCE($since, form: "than") } med { $score }.
    .v2 = Längst { WHERE($table) } klättrade { $entity }: { COUNTED($places, "place") }, från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }, efter ett kliv framåt på { POINTS($change) } till { $score }.
    .v3 = Flest placeringar { WHERE($table) } tog { $entity }, som klättrade { COUNTED($places, "place") } från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") } och gick framåt { POINTS($change) } till { $score }.
mover-fall-both =
    .heading = { $entity } faller { COUNTED($places, "place") } till { ORDINAL($place, form: "place") }
    .heading-2 = { $entity } ned från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }
    .v1 = { $entity } har backat mest { WHERE($table) } { SINCE($since, form: "from") }, både i poäng (med { $change } till { $score }) och i placeringar (från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }).
    .v2 = Det största steget bakåt { WHERE($table) } { SINCE($since, form: "from") } har { $entity } tagit, både i poäng (med { $change } till { $score }) och i placeringar (från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }).
mover-fall =
    .heading = { $entity } backar mest
    .heading-2 = { $entity } backar { POINTS($change) }
    .v1 = Mest bakåt { WHERE($table) } gick { $entity }, med { POINTS($change) } till { $score }.
    .v2 = Den största försämringen { WHERE($table) } stod { $entity } för: { POINTS($change) }, till { $score }.
    .v3 = Ingen annan { WHERE($table) } backade lika mycket som { $entity }: { POINTS($change) }, till { $score }.
    .v4 = Sämst utveckling { WHERE($table) } hade { $entity }, som backade med { POINTS($change) } till { $score }.
mover-fall-shared =
    .v1 = { $entities } backade mest { WHERE($table) }, med { POINTS($change) } var.
    .v2 = Den största försämringen { WHERE($table) }, { POINTS($change) } var, stod { $entities } för.
mover-drop =
    .heading = { $entity } faller { COUNTED($places, "place") }
    .heading-2 = { $entity } ned från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }
    .v1 = { $entity } föll längst { WHERE($table) }, { COUNTED($places, "place") } från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }, och är { POINTS($change) } sämre { SINCE($since, form: "than") }.
    .v2 = Längst { WHERE($table) } föll { $entity }: { COUNTED($places, "place") }, från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }. Resultatet är { POINTS($change) } sämre { SINCE($since, form: "than") }.
    .v3 = Flest placeringar { WHERE($table) } tappade { $entity }, som föll { COUNTED($places, "place") } från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") } och är { POINTS($change) } sämre { SINCE($since, form: "than") }.

## Nivåer

slide =
    .heading = { $entity } backar för { ORDINAL($weeks) } veckan i rad
    .v1 = { $entity } har nu backat { COUNTED($weeks, "week") } i rad.
    .v2 = Det var { ORDINAL($weeks) } veckan i rad som { $entity } backade.
    .v3 = { $entity } hör till de { COUNTED($alike, $table) } som nu har backat { COUNTED($weeks, "week") } i rad.
    .v4 = { COUNTED($alike, $table) } har nu backat { COUNTED($weeks, "week") } i rad, däribland { $entity }.
    .v5 = I likhet med { $others } har { NAME($entity, form: "again") } nu backat { COUNTED($weeks, "week") } i rad.
    .v6 = { $entity } har nu backat { COUNTED($weeks, "week") } i rad, liksom { $others }.
slide-at-least =
    .heading = { $entity } fortsätter att backa
    .v1 = { $entity } har nu backat minst { COUNTED($weeks, "week") } i rad.
    .v2 = Det var åtminstone { ORDINAL($weeks) } veckan i rad som { $entity } backade.
    .v3 = { $entity } hör till de { COUNTED($alike, $table) } som nu har backat minst { COUNTED($weeks, "week") } i rad.
    .v4 = { COUNTED($alike, $table) } har nu backat minst { COUNTED($weeks, "week") } i rad, däribland { $entity }.
    .v5 = I likhet med { $others } har { NAME($entity, form: "again") } nu backat minst { COUNTED($weeks, "week") } i rad.
    .v6 = { $entity } har nu backat minst { COUNTED($weeks, "week") } i rad, liksom { $others }.
slide-ended =
    .v1 = Det är första gången i siffrorna efter { $first } som { $entity } går framåt.
    .v2 = Dessförinnan hade { $entity } backat i varje notering efter { $first }.
band-up =
    .heading = { $entity } upp till nivån ”{ $band }”
    .heading-2 = { $entity } nu på nivån ”{ $band }”
    .v1 = { $entity } har gått upp från nivån ”{ $former_band }” till ”{ $band }” med { POINTS($score) }.
    .v2 = Med { POINTS($score) } ligger { $entity } nu på nivån ”{ $band }”, upp från ”{ $former_band }”.
    .v3 = { $entity } lämnar nivån ”{ $former_band }” och når ”{ $band }” med { POINTS($score) }.
    .group = Upp till en bättre nivå gick { $items }.
    .group-2 = { $entity } har gått upp från nivån ”{ $former_band }” till ”{ $band }”.
    .group-3 = Från nivån ”{ $former_band }” till ”{ $band }” har { $entity } gått upp.
    .item = { $entity } (från ”{ $former_band }” till ”{ $band }”)
band-regained =
    .heading = { $entity } tillbaka på nivån ”{ $band }”
    .heading-2 = { $entity } åter på nivån ”{ $band }”
    .v1 = { $entity } är med { POINTS($score) } tillbaka på nivån ”{ $band }” för första gången i siffrorna sedan { $last }, upp från ”{ $former_band }”.
    .v2 = Med { POINTS($score) } är { $entity } uppe från nivån ”{ $former_band }” och tillbaka på ”{ $band }”, för första gången i siffrorna sedan { $last }.
    .v3 = { $entity } lämnar nivån ”{ $former_band }” och är för första gången i siffrorna sedan { $last } tillbaka på ”{ $band }”, med { POINTS($score) }.
    .group = Tillbaka på en bättre nivå är { $items }.
    .group-2 = { $entity } är tillbaka på nivån ”{ $band }”, upp från ”{ $former_band }”.
    .group-3 = Upp från nivån ”{ $former_band }” och tillbaka på ”{ $band }” för första gången i siffrorna sedan { $last } är { $entity }.
    .group-4 = { $entity } är för första gången i siffrorna sedan { $last } tillbaka på nivån ”{ $band }”, upp från ”{ $former_band }”.
    .item = { $entity } (från ”{ $former_band }” till ”{ $band }”)
band-down =
    .heading = { $entity } ned till nivån ”{ $band }”
    .heading-2 = { $entity } inte längre på nivån ”{ $former_band }”
    .v1 = { $entity } har fallit från nivån ”{ $former_band }” till ”{ $band }” med { POINTS($score) }.
    .v2 = Med { POINTS($score) } ligger { $entity } inte längre på nivån ”{ $former_band }” utan på ”{ $band }”.
    .v3 = { $entity } lämnar nivån ”{ $former_band }” och hamnar på ”{ $band }” med { POINTS($score) }.
    .group = Ned till en sämre nivå föll { $items }.
    .group-2 = { $entity } har fallit från nivån ”{ $former_band }” till ”{ $band }”.
    .group-3 = Från nivån ”{ $former_band }” till ”{ $band }” har { $entity } fallit.
    .item = { $entity } (från ”{ $former_band }” till ”{ $band }”)
band-top =
    .v1 = Nivån ”{ $band }”, från { $from } poäng, nås av { COUNTED($count, $table) }: { $members }.
    .v2 = På nivån ”{ $band }”, som börjar vid { $from } poäng, ligger { COUNTED($count, $table) }: { $members }.
    .v3 = Gränsen för nivån ”{ $band }” går vid { $from } poäng, och dit når { COUNTED($count, $table) }: { $members }.
    .v4 = { COUNTED($count, $table) } ligger på nivån ”{ $band }”, från { $from } poäng: { $members }.
    .v5 = På nivån ”{ $band }” ligger { COUNTED($count, $table) }: { $members }.
band-middle =
    .v1 = På nivån ”{ $band }”, från { $from } till under { $to } poäng, ligger { COUNTED($count, $table) }: { $members }.
    .v2 = { COUNTED($count, $table) } ligger på nivån ”{ $band }”, från { $from } till under { $to } poäng: { $members }.
    .v3 = Från { $from } till under { $to } poäng, på nivån ”{ $band }”, ligger { COUNTED($count, $table) }: { $members }.
    .v4 = Nivån ”{ $band }”, från { $from } till under { $to } poäng, omfattar { COUNTED($count, $table) }: { $members }.
    .v5 = På nivån ”{ $band }” ligger { COUNTED($count, $table) }: { $members }.
band-last =
    .v1 = Under { $to } poäng, på nivån ”{ $band }”, ligger { $count ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($count) }
    }: { $members }.
    .v2 = Nivån ”{ $band }”, under { $to } poäng, omfattar { COUNTED($count, $table) }: { $members }.
    .v3 = { COUNTED($count, $table) } ligger under { $to } poäng, på nivån ”{ $band }”: { $members }.
    .v4 = På nivån ”{ $band }”, under { $to } poäng, finns { COUNTED($count, $table) }: { $members }.
    .v5 = På nivån ”{ $band }” ligger { COUNTED($count, $table) }: { $members }.
band-many =
    .v1 = På nivån ”{ $band }” ligger { $count ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($count) }
    } av { COUNTED($total, $table) }.
    .v2 = Av { COUNTED($total, $table) } ligger { $count ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($count) }
    } på nivån ”{ $band }”.
    .v3 = Nivån ”{ $band }” omfattar { $count ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($count) }
    } av { COUNTED($total, $table) }.
    .v4 = Nivån ”{ $band }” gäller för { $count ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($count) }
    } av { COUNTED($total, $table) }.
band-same =
    .v1 = På nivån ”{ $band }” ligger { $count ->
        [one] { COUNTED($count, $table) }, samma { SINCE($since, form: "as") }
       *[other] samma { COUNTED($count, $table) } { SINCE($since, form: "as") }
    }.
    .v2 = Oförändrat är det på nivån ”{ $band }”, med { $count ->
        [one] { KIND($table, form: "one") } enda, samma { SINCE($since, form: "as") }
       *[other] samma { COUNT($count) } { SINCE($since, form: "as") }
    }.
    .v3 = Precis { SINCE($since, form: "as") } ligger { $members } på nivån ”{ $band }”.
    .v4 = Nivån ”{ $band }” är oförändrad, med { $members }.
band-none-moved =
    .v1 = { KIND($table, form: "none") } av { GROUP($table) } har bytt nivå { SINCE($since, form: "from") }.
    .v2 = Alla nivåer består av samma { KIND($table, form: "plural") } { SINCE($since, form: "as") }.
    .v3 = Nivåindelningen är exakt densamma { SINCE($since, form: "as") }.
band-empty =
    .v1 = Ingen ligger på nivån ”{ $band }”.
    .v2 = Nivån ”{ $band }” står tom.

band-short =
    .v1 = { $entity } är bara { POINTS($short) } från nivån ”{ $band }”.
    .v2 = Närmast en bättre nivå är { $entity }, { POINTS($short) } från ”{ $band }”.
    .v3 = Bara { POINTS($short) } skiljer { $entity } från nivån ”{ $band }”.
laggard =
    .v1 = { $entities } har nu legat på nivån ”{ $band }” { COUNTED($weeks, "week") } i rad.
    .v2 = För { ORDINAL($weeks) } veckan i rad ligger { $entities } på nivån ”{ $band }”.
laggard-at-least =
    .v1 = { $entities } har nu legat på nivån ”{ $band }” minst { COUNTED($weeks, "week") } i rad.
    .v2 = Minst { COUNTED($weeks, "week") } i rad har { $entities } nu legat på nivån ”{ $band }”.

## Hur många som gick åt vilket håll

breadth-against-fall =
    .heading = { COUNT($up, form: "neuter") } av { COUNT($total) } delindex stiger – men poängen sjunker
    .lede = Trots att { COUNT($up, form: "neuter") } av { COUNT($total) } delindex steg sjönk poängen med { $change }.
    .lede-2 = Poängen sjönk med { $change }, trots att { COUNT($up, form: "neuter") } av { COUNT($total) } delindex steg.
    .v1 = Trots att { COUNT($up, form: "neuter") } av { COUNT($total) } delindex för { NAME($subject, form: "again") } steg och { $down ->
        [0] inget
       *[other] { COUNT($down, form: "neuter") }
    } sjönk, gick poängen ned med { $change } { $since }.
    .v2 = Poängen för { NAME($subject, form: "again") } sjönk med { $change } { $since }, trots att fler delindex steg än sjönk: { COUNT($up, form: "neuter") } mot { $down ->
        [0] inget
       *[other] { COUNT($down, form: "neuter") }
    }.
breadth-against-rise =
    .heading = { COUNT($down, form: "neuter") } av { COUNT($total) } delindex sjunker – men poängen stiger
    .lede = Trots att { COUNT($down, form: "neuter") } av { COUNT($total) } delindex sjönk steg poängen med { $change }.
    .lede-2 = Poängen steg med { $change }, trots att { COUNT($down, form: "neuter") } av { COUNT($total) } delindex sjönk.
    .v1 = Trots att { COUNT($down, form: "neuter") } av { COUNT($total) } delindex för { NAME($subject, form: "again") } sjönk och { $up ->
        [0] inget
       *[other] { COUNT($up, form: "neuter") }
    } steg, gick poängen upp med { $change } { $since }.
    .v2 = Poängen för { NAME($subject, form: "again") } steg med { $change } { $since }, trots att fler delindex sjönk än steg: { COUNT($down, form: "neuter") } mot { $up ->
        [0] inget
       *[other] { COUNT($up, form: "neuter") }
    }.
components-all-up =
    .heading = { $total ->
        [2] Båda delindexen
       *[other] Alla { COUNT($total) } delindex
    } stiger
    .lede = { $total ->
        [2] Båda delindexen
       *[other] Alla { COUNT($total) } delindex
    } steg.
    .lede-2 = Det var uppgång för { $total ->
        [2] båda delindexen
       *[other] alla { COUNT($total) } delindex
    }.
    .v1 = { $total ->
        [2] Båda delindexen
       *[other] Alla { COUNT($total) } delindex
    } för { NAME($subject, form: "again") } steg { $since }.
    .v2 = { $since } steg { $total ->
        [2] båda delindexen
       *[other] alla { COUNT($total) } delindex
    } för { NAME($subject, form: "again") }.
components-all-down =
    .heading = { $total ->
        [2] Båda delindexen
       *[other] Alla { COUNT($total) } delindex
    } sjunker
    .lede = { $total ->
        [2] Båda delindexen
       *[other] Alla { COUNT($total) } delindex
    } sjönk.
    .lede-2 = Det var nedgång för { $total ->
        [2] båda delindexen
       *[other] alla { COUNT($total) } delindex
    }.
    .v1 = { $total ->
        [2] Båda delindexen
       *[other] Alla { COUNT($total) } delindex
    } för { NAME($subject, form: "again") } sjönk { $since }.
    .v2 = { $since } sjönk { $total ->
        [2] båda delindexen
       *[other] alla { COUNT($total) } delindex
    } för { NAME($subject, form: "again") }.
components-up =
    .heading = { COUNT($up, form: "neuter") } av { COUNT($total) } delindex stiger
    .lede = { COUNT($up, form: "neuter") } av { COUNT($total) } delindex steg, och inget sjönk.
    .lede-2 = Av { COUNT($total) } delindex steg { COUNT($up, form: "neuter") }, och inget sjönk.
    .v1 = { COUNT($up, form: "neuter") } av { COUNT($total) } delindex för { NAME($subject, form: "again") } steg { $since }, och inget sjönk.
    .v2 = Av { COUNT($total) } delindex för { NAME($subject, form: "again") } har { COUNT($up, form: "neuter") } stigit { SINCE($since, form: "from") }, och inget har sjunkit.
    .v3 = Inget av { COUNT($total) } delindex för { NAME($subject, form: "again") } är lägre { SINCE($since, form: "than") }, och { COUNT($up, form: "neuter") } har stigit.
    .v4 = För { NAME($subject, form: "again") } steg { COUNT($up, form: "neuter") } av { COUNT($total) } delindex { $since }; inget sjönk.
components-mixed =
    .heading = { COUNT($up, form: "neuter") } delindex stiger, { COUNT($down, form: "neuter") } sjunker
    .lede = { COUNT($up, form: "neuter") } av { COUNT($total) } delindex steg, medan { COUNT($down, form: "neuter") } sjönk.
    .lede-2 = Av { COUNT($total) } delindex steg { COUNT($up, form: "neuter") }, medan { COUNT($down, form: "neuter") } sjönk.
    .v1 = { COUNT($up, form: "neuter") } av { COUNT($total) } delindex för { NAME($subject, form: "again") } steg { $since }, { $same ->
        [0] medan { COUNT($down, form: "neuter") } sjönk
       *[other] { COUNT($down, form: "neuter") } sjönk och { COUNT($same, form: "neuter") } stod stilla
    }.
    .v2 = Av { COUNT($total) } delindex för { NAME($subject, form: "again") } har { COUNT($up, form: "neuter") } stigit { SINCE($since, form: "from") }, medan { COUNT($down, form: "neuter") } har sjunkit.
    .v3 = För { NAME($subject, form: "again") } steg { COUNT($up, form: "neuter") } av { COUNT($total) } delindex { $since }, medan { COUNT($down, form: "neuter") } sjönk.
components-down =
    .heading = { COUNT($down, form: "neuter") } av { COUNT($total) } delindex sjunker
    .lede = { COUNT($down, form: "neuter") } av { COUNT($total) } delindex sjönk, och inget steg.
    .lede-2 = Av { COUNT($total) } delindex sjönk { COUNT($down, form: "neuter") }, och inget steg.
    .v1 = { COUNT($down, form: "neuter") } av { COUNT($total) } delindex för { NAME($subject, form: "again") } sjönk { $since }, och inget steg.
    .v2 = Av { COUNT($total) } delindex för { NAME($subject, form: "again") } har { COUNT($down, form: "neuter") } sjunkit { SINCE($since, form: "from") }, och inget har stigit.
    .v3 = För { NAME($subject, form: "again") } sjönk { COUNT($down, form: "neuter") } av { COUNT($total) } delindex { $since }; inget steg.
components-unchanged =
    .heading = Ingen förändring i delindexen
    .lede = Inget av de { COUNT($total) } delindexen ändrades.
    .lede-2 = { $total ->
        [2] Båda delindexen
       *[other] Alla { COUNT($total) } delindex
    } stod stilla.
    .v1 = Inget av de { COUNT($total) } delindexen har ändrats { SINCE($since, form: "from") }.
    .v2 = { $total ->
        [2] Båda delindexen
       *[other] Alla { COUNT($total) } delindex
    } ligger exakt { SINCE($since, form: "as") }.
bottom-only-worse =
    .heading = { $count ->
        [one] Bara den sistplacerade backar
       *[other] Bara de { COUNT($count) } sista backar
    }
    .v1 = { $count ->
        [one] Bara den sistplacerade i tabellen har backat.
       *[other] De { COUNT($count) } { WHERE($table) } som har backat är just de som ligger sist.
    }
    .v2 = { $count ->
        [one] Ingen annan än den sistplacerade
       *[other] Inga andra än de { COUNT($count) } sista { WHERE($table) }
    } har backat { SINCE($since, form: "from") }.
bottom-turned-better =
    .heading = { $count ->
        [one] Den sistplacerade
       *[other] De { COUNT($count) } sista
    } framåt efter { COUNTED($weeks, "week") } bakåt
    .lede = { $count ->
        [one] Den sistplacerade { WHERE($table) } har gått framåt, efter { COUNTED($weeks, "week") } med tillbakagång.
       *[other] Alla de { COUNT($count) } sista { WHERE($table) } har gått framåt, efter { COUNTED($weeks, "week") } då samtliga hade backat.
    }
    .v1 = { $count ->
        [one] Den sistplacerade gick framåt, med { POINTS($high) }, efter { COUNTED($weeks, "week") } med tillbakagång.
       *[other] Alla de { COUNT($count) } sista { WHERE($table) } gick framåt, med { $low } till { POINTS($high) }, efter { COUNTED($weeks, "week") } då samtliga hade backat.
    }
    .v2 = { $count ->
        [one] Efter { COUNTED($weeks, "week") } med tillbakagång gick den sistplacerade framåt, med { POINTS($high) }.
       *[other] Efter { COUNTED($weeks, "week") } då samtliga hade backat gick alla de { COUNT($count) } sista { WHERE($table) } framåt, med { $low } till { POINTS($high) }.
    }
bottom-turned-worse =
    .heading = { $count ->
        [one] Den sistplacerade
       *[other] De { COUNT($count) } sista
    } bakåt efter { COUNTED($weeks, "week") } framåt
    .lede = { $count ->
        [one] Den sistplacerade { WHERE($table) } har backat, efter { COUNTED($weeks, "week") } med framsteg.
       *[other] Alla de { COUNT($count) } sista { WHERE($table) } har backat, efter { COUNTED($weeks, "week") } då samtliga hade gått framåt.
    }
    .v1 = { $count ->
        [one] Den sistplacerade backade, med { POINTS($high) }, efter { COUNTED($weeks, "week") } med framsteg.
       *[other] Alla de { COUNT($count) } sista { WHERE($table) } backade, med { $low } till { POINTS($high) }, efter { COUNTED($weeks, "week") } då samtliga hade gått framåt.
    }
    .v2 = { $count ->
        [one] Efter { COUNTED($weeks, "week") } med framsteg backade den sistplacerade, med { POINTS($high) }.
       *[other] Efter { COUNTED($weeks, "week") } då samtliga hade gått framåt backade alla de { COUNT($count) } sista { WHERE($table) }, med { $low } till { POINTS($high) }.
    }
table-moves =
    .heading = { $better ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($better) }
    } går framåt, { $worse ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($worse) }
    } backar
    .v1 = Av { COUNTED($total, $table) } har { $better ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($better) }
    } gått framåt och { $worse ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($worse) }
    } backat { SINCE($since, form: "from") }.
    .v2 = { SINCE($since, form: "from") } har { $better ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($better) }
    } av { COUNTED($total, $table) } gått framåt, medan { $worse ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($worse) }
    } har backat.
    .v3 = För { $better ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($better) }
    } av { COUNTED($total, $table) } är resultatet bättre { SINCE($since, form: "than") }; för { $worse ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($worse) }
    } är det sämre.
    .v4 = Sammantaget gick { $better ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($better) }
    } av { COUNTED($total, $table) } framåt { $since }, medan { $worse ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($worse) }
    } backade.
    .v5 = Bättre resultat { SINCE($since, form: "than") } har { $better ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($better) }
    } av { COUNTED($total, $table) }, sämre har { $worse ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($worse) }
    }.
table-none-worse =
    .heading = Ingen backar { WHERE($table) }
    .v1 = { $same ->
        [0] { $total ->
        [2] Båda { GROUP($table) }
       *[other] Alla { COUNTED($total, $table) }
    } har gått framåt { SINCE($since, form: "from") }.
       *[other] Av { COUNTED($total, $table) } har { $better ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($better) }
    } gått framåt { SINCE($since, form: "from") }, och { KIND($table, form: "none") } har backat.
    }
    .v2 = Ingen { WHERE($table) } har backat { SINCE($since, form: "from") }; { $same ->
        [0] { $total ->
        [2] båda
       *[other] alla { COUNT($total) }
    }
       *[other] { $better ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($better) }
    } av { COUNT($total) }
    } har gått framåt.
table-none-better =
    .heading = Ingen går framåt { WHERE($table) }
    .v1 = { $same ->
        [0] { $total ->
        [2] Båda { GROUP($table) }
       *[other] Alla { COUNTED($total, $table) }
    } har backat { SINCE($since, form: "from") }.
       *[other] Av { COUNTED($total, $table) } har { $worse ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($worse) }
    } backat { SINCE($since, form: "from") }, och { KIND($table, form: "none") } har gått framåt.
    }
    .v2 = Ingen { WHERE($table) } har gått framåt { SINCE($since, form: "from") }; { $same ->
        [0] { $total ->
        [2] båda
       *[other] alla { COUNT($total) }
    }
       *[other] { $worse ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($worse) }
    } av { COUNT($total) }
    } har backat.

## Delindexen. Namnen kan stå i plural (”offentliga e-tjänster”): verben tar båda, adjektiv undviks.

contribution-most =
    .heading = { $component } upp { $part }
    .heading-2 = { $component } lyfter mest
    .v1 = Den största delen av uppgången, { $part } av { POINTS($change) }, kom från { $component }, nu på { $value } av { $max } ({ $share }).
    .v2 = { $component } stod för den största delen av uppgången, { $part } av { POINTS($change) }, och ligger på { $value } av { $max } ({ $share }).
    .v3 = Den största delen av uppgången, { $part } av { POINTS($change) }, kom från { $component }, nu på { $value }.
    .v4 = Av uppgången på { POINTS($change) } kom den största delen, { $part }, från { $component }, nu på { $value } av { $max } ({ $share }).
    .v5 = Mest bidrog { $component }, nu på { $value } av { $max } ({ $share }), med { $part } av uppgången på { POINTS($change) }.
contribution-whole =
    .heading = Hela uppgången från { $component }
    .v1 = Hela uppgången på { POINTS($change) } kom från { $component }, nu på { $value } av { $max } ({ $share }); allt annat stod stilla.
    .v2 = { $component } stod för hela uppgången på { POINTS($change) }, till { $value } av { $max } ({ $share }); allt annat stod stilla.
    .v3 = Hela uppgången på { POINTS($change) } kom från { $component }, nu på { $value }; allt annat stod stilla.
loss-most =
    .heading = { $component } ned { $part }
    .heading-2 = { $component } drar ned mest
    .v1 = Den största delen av nedgången, { $part } av { POINTS($change) }, kom från { $component }, nu på { $value } av { $max } ({ $share }).
    .v2 = { $component } stod för den största delen av nedgången, { $part } av { POINTS($change) }, och ligger på { $value } av { $max } ({ $share }).
    .v3 = Den största delen av nedgången, { $part } av { POINTS($change) }, kom från { $component }, nu på { $value }.
loss-whole =
    .heading = Hela nedgången från { $component }
    .v1 = Hela nedgången på { POINTS($change) } kom från { $component }, nu på { $value } av { $max } ({ $share }); allt annat stod stilla.
    .v2 = { $component } stod för hela nedgången på { POINTS($change) }, till { $value } av { $max } ({ $share }); allt annat stod stilla.
    .v3 = Hela nedgången på { POINTS($change) } kom från { $component }, nu på { $value }; allt annat stod stilla.
contribution-mixed-up =
    .v1 = Uppgångar på sammanlagt { POINTS($gains) } mot nedgångar på { $losses } ger netto ett plus på { $change }.
    .v2 = Tillsammans steg delindexen med { $gains } och sjönk med { $losses }, vilket gav { $subject } { POINTS($change) } mer.
contribution-mixed-down =
    .v1 = Nedgångar på sammanlagt { POINTS($losses) } mot uppgångar på { $gains } ger netto ett minus på { $change }.
    .v2 = Tillsammans sjönk delindexen med { $losses } och steg med { $gains }, vilket gav { $subject } { POINTS($change) } mindre.
contribution-offset =
    .heading = Uppgångar och nedgångar tar ut varandra
    .v1 = Uppgångar på sammanlagt { POINTS($gains) } vägdes upp av lika stora nedgångar { $since }.
    .v2 = Uppgångar och nedgångar på { POINTS($gains) } vardera tog ut varandra, och { $subject } ligger kvar på { $score }.
component-maximum-reached =
    .headline = { $subject } når full poäng för { $component }
    .headline-2 = Full poäng för { $component } till { $subject }
    .heading = Full poäng för { $component }
    .lede = { $subject } har nått maxpoängen för { $component }: { POINTS($max) }.
    .lede-2 = För { $component } har { $subject } nu alla { POINTS($max) }.
    .v1 = { $component } steg med { POINTS($change) } och nådde maxpoängen, { $max }.
    .v2 = Efter en uppgång på { POINTS($change) } har { $subject } nu full poäng, { $max }, för { $component }.
component-maximum-regained =
    .headline = { $subject } åter på full poäng för { $component }
    .headline-2 = Åter full poäng för { $component } i { $subject }
    .heading = Åter full poäng för { $component }
    .lede = { $subject } är åter på maxpoängen för { $component }: { POINTS($max) }.
    .v1 = { $component } steg med { $change } och är åter uppe i maximala { POINTS($max) }, för första gången i siffrorna sedan { $last }.
    .v2 = Efter en uppgång på { POINTS($change) } har { $subject } åter full poäng, { $max }, för { $component }; så var det i siffrorna senast { $last }.
component-lowest =
    .heading = { $component } på lägsta nivån i siffrorna
    .v1 = { $component } sjönk med { POINTS($change) } { $since }, till { $value } av { $max } ({ $share }), det lägsta i siffror som går tillbaka till { $first }.
    .v2 = Med { $value } av { $max } poäng ({ $share }) ligger { $component } { $change } lägre { SINCE($since, form: "than") }, det lägsta i siffror som går tillbaka till { $first }.
    .v3 = { $component } sjönk med { POINTS($change) } { $since }, till { $value }, det lägsta i siffror som går tillbaka till { $first }.
component-most-up =
    .heading = { $component } upp { $change }
    .heading-2 = { $component } upp mest
    .v1 = { $component } steg mest, med { POINTS($change) } till { $value } av { $max } ({ $share }).
    .v2 = Den största uppgången stod { $component } för, med { POINTS($change) } till { $value } av { $max } ({ $share }).
    .v3 = { $component } steg mest, med { POINTS($change) } till { $value }.
    .v4 = Den största uppgången stod { $component } för, med { POINTS($change) } till { $value }.
    .v5 = Mest steg { $component }: { POINTS($change) }, till { $value } av { $max } ({ $share }).
component-up =
    .v1 = { $component } steg med { POINTS($change) } till { $value } av { $max } ({ $share }).
    .v2 = För { $component } blev det en uppgång på { POINTS($change) }, till { $value } av { $max } ({ $share }).
    .v3 = { $component } steg med { POINTS($change) } till { $value }.
    .group = Det var uppgång för { $items }.
    .group-2 = Uppåt gick { $items }.
    .group-3 = Uppgångar noterades för { $items }.
    .group-4 = Det blev plus för { $items }.
    .item = { $component } (upp { $change } till { $value } av { $max })
    .item-2 = { $component } (upp { $change } till { $value })
component-most-down =
    .heading = { $component } ned { $change }
    .heading-2 = { $component } ned mest
    .v1 = { $component } sjönk mest, med { POINTS($change) } till { $value } av { $max } ({ $share }).
    .v2 = Den största nedgången stod { $component } för, med { POINTS($change) } till { $value } av { $max } ({ $share }).
    .v3 = { $component } sjönk mest, med { POINTS($change) } till { $value }.
component-down =
    .v1 = { $component } sjönk med { POINTS($change) } till { $value } av { $max } ({ $share }).
    .v2 = För { $component } blev det en nedgång på { POINTS($change) }, till { $value } av { $max } ({ $share }).
    .v3 = { $component } sjönk med { POINTS($change) } till { $value }.
    .group = Det var nedgång för { $items }.
    .group-2 = Nedåt gick { $items }.
    .group-3 = Nedgångar noterades för { $items }.
    .item = { $component } (ned { $change } till { $value } av { $max })
    .item-2 = { $component } (ned { $change } till { $value })
component-unchanged =
    .v1 = { $component } låg kvar på { $value } av { $max } ({ $share }).
    .v2 = För { $component } blev det ingen förändring från { $value } av { $max } ({ $share }).
    .v3 = { $component } låg kvar på { POINTS($value) }.
    .group = Det blev ingen förändring för { $items }.
    .group-2 = Stilla stod { $items }.
    .group-3 = Oförändrade var { $items }.
    .group-4 = Ingen rörelse noterades för { $items }.
    .item = { $component } ({ $value } av { $max })
    .item-2 = { $component } ({ $value })
component-value =
    .v1 = { $component } gav { $value } av { $max } poäng ({ $share }).
    .v2 = För { $component } blev det { $value } av { $max } poäng ({ $share }).
    .v3 = { $component } gav { POINTS($value) }.
    .group = Så ligger delindexen: { $items }.
    .item = { $component } { $value } av { $max } ({ $share })
    .item-2 = { $component } { $value }
component-at-maximum =
    .v1 = För { $component } finns inget mer att vinna: maxpoängen { $max } är nådd.
    .v2 = { $component } ligger på maxpoängen { $max }, och där finns inget mer att vinna.
    .v3 = Fler poäng går inte att få för { $component }, som ligger på maxpoängen { $max }.
    .v4 = Inget mer finns att vinna för { $component }, som har maxpoängen { $max }.
    .group = Det finns inget mer att vinna för { $items }.
    .group-2 = På maxpoängen ligger { $items }.
    .item = { $component } (maxpoängen { $max })
component-near-maximum =
    .v1 = För { $component } återstår bara { POINTS($short) } till maxpoängen { $max }.
    .v2 = { $component } är nära maxpoängen { $max }: bara { POINTS($short) } finns kvar att vinna.
    .v3 = Bara { POINTS($short) } skiljer { $component } från maxpoängen { $max }.
    .group = Det finns lite kvar att vinna för { $items }.
    .group-2 = Nära taket ligger { $items }.
    .group-3 = Inte mycket återstår att vinna för { $items }.
    .group-4 = Utrymmet för förbättring är litet för { $items }.
    .item = { $component } ({ $short } från maxpoängen { $max })

## Det som finns att vinna

potential-most =
    .v1 = Det finns mest att vinna på { $component }, som ligger på { $value } av { $max } poäng ({ $share }): med { PERCENT($goal) } skulle { $subject } få { POINTS($gain) } mer, allt annat lika.
    .v2 = Förbättringsutrymmet är störst för { $component }, nu på { $value } av { $max } poäng ({ $share }). Om andelen nådde { PERCENT($goal) } skulle { $subject } få { POINTS($gain) } mer, allt annat lika.
    .v3 = Ingenstans finns mer att vinna än på { $component }, nu på { $value } av { $max } poäng ({ $share }): allt annat lika skulle { PERCENT($goal) } ge { $subject } { POINTS($gain) } mer.
    .v4 = Störst effekt skulle det ge att lyfta { $component } från { $value } av { $max } poäng ({ $share }) till { PERCENT($goal) }: { POINTS($gain) } mer för { $subject }, allt annat lika.
potential-shared =
    .v1 = Det finns mest att vinna på { $components }: med { PERCENT($goal) } av maxpoängen skulle vart och ett av delindexen ge { $subject } { POINTS($gain) } mer, allt annat lika.
    .v2 = Förbättringsutrymmet är störst för { $components }. Vart och ett av dem skulle med { PERCENT($goal) } av maxpoängen ge { $subject } { POINTS($gain) } mer, allt annat lika.
potential-lead =
    .v1 = Försprånget skulle då växa från { $margin } till { POINTS($margin_then) }, om alla andra stod stilla.
    .v2 = Om alla andra stod stilla skulle försprånget då växa från { $margin } till { POINTS($margin_then) }.
    .v3 = Ledningen skulle därmed öka från { $margin } till { POINTS($margin_then) }, förutsatt att ingen annan rörde sig.
    .v4 = Det skulle ge ett försprång på { POINTS($margin_then) } i stället för { $margin }, om ingen annan rörde sig.

## Avstånd

spread =
    .v1 = De { COUNT($count) } bästa { GROUP($table) } ryms inom { POINTS($spread) }.
    .v2 = Mellan först och sist av de { COUNT($count) } bästa { GROUP($table) } skiljer { POINTS($spread) }.
    .v3 = Från den första till den sista av de { COUNT($count) } bästa { GROUP($table) } är det { POINTS($spread) }.
    .v4 = Avståndet mellan först och sist av de { COUNT($count) } bästa { GROUP($table) } är { POINTS($spread) }.
spread-narrower =
    .heading = De { COUNT($count) } bästa närmare varandra
    .v1 = De { COUNT($count) } bästa { GROUP($table) } ligger tätare { SINCE($since, form: "than") }: de ryms inom { POINTS($spread) }, mot { $former_spread }.
    .v2 = De { COUNT($count) } bästa { GROUP($table) } har kommit närmare varandra: { POINTS($spread) } skiljer först från sist, mot { $former_spread } { SINCE($since, form: "was") }.
    .v3 = Avståndet mellan först och sist av de { COUNT($count) } bästa { GROUP($table) } har krympt från { $former_spread } till { POINTS($spread) } { SINCE($since, form: "from") }.
    .v4 = Mellan först och sist av de { COUNT($count) } bästa { GROUP($table) } skiljer nu { POINTS($spread) }, ned från { $former_spread } { SINCE($since, form: "was") }.
spread-wider =
    .v1 = De { COUNT($count) } bästa { GROUP($table) } ligger mer utspridda { SINCE($since, form: "than") }: { POINTS($spread) } skiljer först från sist, mot { $former_spread }.
    .v2 = Avståndet mellan först och sist av de { COUNT($count) } bästa { GROUP($table) } har vuxit från { $former_spread } till { POINTS($spread) } { SINCE($since, form: "from") }.
    .v3 = De { COUNT($count) } bästa { GROUP($table) } har kommit längre ifrån varandra: { POINTS($spread) } skiljer först från sist, mot { $former_spread } { SINCE($since, form: "was") }.
    .v4 = Mellan först och sist av de { COUNT($count) } bästa { GROUP($table) } skiljer nu { POINTS($spread) }, upp från { $former_spread } { SINCE($since, form: "was") }.
group-gap =
    .v1 = I snitt ligger de { COUNT($bottom) } sista { POINTS($gap) } bakom de { COUNT($top) } främsta { WHERE($table) }.
    .v2 = Snittet för de { COUNT($bottom) } sista är { POINTS($gap) } sämre än för de { COUNT($top) } främsta.
    .v3 = Mellan snitten för de { COUNT($top) } främsta och de { COUNT($bottom) } sista skiljer { POINTS($gap) }.
    .v4 = De { COUNT($bottom) } sista { WHERE($table) } är i snitt { POINTS($gap) } bakom de { COUNT($top) } främsta.
group-gap-narrower =
    .heading = Mindre avstånd mellan topp och botten
    .v1 = I snitt ligger de { COUNT($bottom) } sista { POINTS($gap) } bakom de { COUNT($top) } främsta, mindre { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = Snittet för de { COUNT($bottom) } sista är { POINTS($gap) } sämre än för de { COUNT($top) } främsta; avståndet har krympt från { $former_gap }.
    .v3 = Mellan snitten för de { COUNT($top) } främsta och de { COUNT($bottom) } sista skiljer nu { POINTS($gap) }, ned från { $former_gap }.
    .v4 = De { COUNT($bottom) } sista { WHERE($table) } har närmat sig de { COUNT($top) } främsta: i snitt skiljer { POINTS($gap) }, mot { $former_gap } { SINCE($since, form: "was") }.
group-gap-wider =
    .heading = Större avstånd mellan topp och botten
    .v1 = I snitt ligger de { COUNT($bottom) } sista { POINTS($gap) } bakom de { COUNT($top) } främsta, mer { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = Snittet för de { COUNT($bottom) } sista är { POINTS($gap) } sämre än för de { COUNT($top) } främsta; avståndet har vuxit från { $former_gap }.
    .v3 = Mellan snitten för de { COUNT($top) } främsta och de { COUNT($bottom) } sista skiljer nu { POINTS($gap) }, upp från { $former_gap }.
    .v4 = De { COUNT($bottom) } sista { WHERE($table) } har hamnat längre bakom de { COUNT($top) } främsta: i snitt skiljer { POINTS($gap) }, mot { $former_gap } { SINCE($since, form: "was") }.

converging =
    .heading = Först och sist närmare varandra vecka för vecka
    .v1 = Avståndet mellan först och sist { WHERE($table) } har krympt { COUNTED($weeks, "week") } i rad, från { $former_spread } { $first } till { POINTS($spread) }.
    .v2 = { COUNTED($weeks, "week") } i rad har { GROUP($table) } kommit närmare varandra: nu skiljer { POINTS($spread) } först från sist, mot { $former_spread } { $first }.
    .v3 = Vecka för vecka krymper avståndet { WHERE($table) }: efter { COUNTED($weeks, "week") } i rad skiljer { POINTS($spread) } först från sist, mot { $former_spread } { $first }.
converging-ended =
    .v1 = Efter att ha krympt { COUNTED($weeks, "week") } i rad, till { $former_spread }, har avståndet mellan först och sist { WHERE($table) } växt till { POINTS($spread) }.
    .v2 = Avståndet mellan först och sist { WHERE($table) } har ökat från { $former_spread } till { POINTS($spread) }. Dessförinnan hade det minskat { COUNTED($weeks, "week") } i rad.
diverging =
    .heading = Först och sist längre ifrån varandra vecka för vecka
    .v1 = Avståndet mellan först och sist { WHERE($table) } har växt { COUNTED($weeks, "week") } i rad, från { $former_spread } { $first } till { POINTS($spread) }.
    .v2 = { COUNTED($weeks, "week") } i rad har { GROUP($table) } kommit längre ifrån varandra: nu skiljer { POINTS($spread) } först från sist, mot { $former_spread } { $first }.
    .v3 = Vecka för vecka växer avståndet { WHERE($table) }: efter { COUNTED($weeks, "week") } i rad skiljer { POINTS($spread) } först från sist, mot { $former_spread } { $first }.
diverging-ended =
    .v1 = Efter att ha växt { COUNTED($weeks, "week") } i rad, till { $former_spread }, har avståndet mellan först och sist { WHERE($table) } krympt till { POINTS($spread) }.
    .v2 = Avståndet mellan först och sist { WHERE($table) } har minskat från { $former_spread } till { POINTS($spread) }. Dessförinnan hade det ökat { COUNTED($weeks, "week") } i rad.
outlier-ahead =
    .heading = { $entity } långt före övriga
    .v1 = { $entity } ligger långt före alla andra { WHERE($table) } med { POINTS($score) }, { $distance } bättre än medianen för samtliga { COUNTED($total, $table) } ({ $median }).
    .v2 = Långt före alla andra { WHERE($table) } ligger { $entity } med { POINTS($score) }; medianen för samtliga { COUNTED($total, $table) }, { $median }, är { POINTS($distance) } sämre.
outlier-behind =
    .heading = { $entity } långt bakom övriga
    .v1 = { $entity } ligger långt bakom alla andra { WHERE($table) } med { POINTS($score) }, { $distance } sämre än medianen för samtliga { COUNTED($total, $table) } ({ $median }).
    .v2 = Långt bakom alla andra { WHERE($table) } ligger { $entity } med { POINTS($score) }; medianen för samtliga { COUNTED($total, $table) }, { $median }, är { POINTS($distance) } bättre.
    .v3 = Med { POINTS($score) } ligger { $entity } långt bakom övriga { WHERE($table) }, { $distance } sämre än medianen för samtliga { COUNTED($total, $table) } ({ $median }).
outliers-ahead =
    .v1 = { $entities } ligger långt före alla andra { WHERE($table) }; medianen för samtliga { COUNTED($total, $table) } är { $median }.
    .v2 = Långt före alla andra { WHERE($table) } ligger { $entities }; medianen för samtliga { COUNTED($total, $table) } är { $median }.
outliers-behind =
    .v1 = { $entities } ligger långt bakom alla andra { WHERE($table) }; medianen för samtliga { COUNTED($total, $table) } är { $median }.
    .v2 = Långt bakom alla andra { WHERE($table) } ligger { $entities }; medianen för samtliga { COUNTED($total, $table) } är { $median }.

## Mål

target-component-open =
    .v1 = { $owner } siktar på { $reach } poäng för { $component } före utgången av { $deadline }. Från { $value } återstår { POINTS($need) }, i snitt minst { $pace } i veckan.
    .v2 = Målet för { $component } är { $reach } poäng före utgången av { $deadline }. Från { $value } återstår { POINTS($need) }, i snitt minst { $pace } i veckan.
target-component-hard =
    .v1 = { $owner } siktar på { $reach } poäng för { $component } före utgången av { $deadline }. Från { $value } krävs i snitt minst { POINTS($pace) } i veckan, mer än den största förbättringen hittills på en vecka ({ $best }).
    .v2 = Målet för { $component } är { $reach } poäng före utgången av { $deadline }. För att nå dit från { $value } krävs i snitt minst { POINTS($pace) } i veckan, mer än den största förbättringen hittills på en vecka ({ $best }).
    .v3 = Före utgången av { $deadline } vill { $owner } nå { $reach } poäng för { $component }. Från { $value } kräver det i snitt minst { POINTS($pace) } i veckan; den största förbättringen hittills på en vecka är { $best }.
target-component-reached =
    .v1 = Målet på { $reach } poäng för { $component } är nått.
    .v2 = { $owner } har nått målet på { $reach } poäng för { $component }.
target-component-missed =
    .v1 = Målet på { $reach } poäng för { $component } före utgången av { $deadline } nåddes inte: med { $value } saknas { POINTS($need) }.
    .v2 = { $owner } nådde inte målet på { $reach } poäng för { $component } före utgången av { $deadline }: med { $value } saknas { POINTS($need) }.
target-component-overdue =
    .v1 = Målet på { $reach } poäng för { $component } före utgången av { $deadline } är ännu inte nått: med { $value } saknas { POINTS($need) }.
    .v2 = { $component } skulle ha nått { $reach } poäng före utgången av { $deadline } men ligger nu på { $value }, fortfarande { POINTS($need) } från målet.
    .v3 = { $owner } ligger nu på { $value } för { $component }, fortfarande { POINTS($need) } från det mål på { $reach } som skulle ha nåtts före utgången av { $deadline }.
    .v4 = Målet på { $reach } poäng för { $component } missades { $deadline }, och { $owner } är ännu inte framme: med { $value } saknas { POINTS($need) }.
    .v5 = Ännu saknar { $owner } { POINTS($need) } till målet för { $component }, { $reach } före utgången av { $deadline }; noteringen är nu { $value }.
target-component-late =
    .v1 = { COUNTED($weeks, "week") } för sent har { $component } nått målet på { $reach } poäng, som skulle ha uppfyllts före utgången av { $deadline }.
    .v2 = Med { $value } är målet på { $reach } poäng för { $component } nått, { COUNTED($weeks, "week") } efter tidsfristen, som gick ut med { $deadline }.
target-entity-open =
    .v1 = { $owner } siktar på { $reach } poäng för { $entity } före utgången av { $deadline }. Från { $value } återstår { POINTS($need) }, i snitt minst { $pace } i veckan.
    .v2 = Målet för { $entity } är { $reach } poäng före utgången av { $deadline }. Från { $value } återstår { POINTS($need) }, i snitt minst { $pace } i veckan.
target-entity-hard =
    .v1 = { $owner } siktar på { $reach } poäng för { $entity } före utgången av { $deadline }. Från { $value } krävs i snitt minst { POINTS($pace) } i veckan, mer än den största förbättringen hittills på en vecka ({ $best }).
    .v2 = Målet för { $entity } är { $reach } poäng före utgången av { $deadline }. För att nå dit från { $value } krävs i snitt minst { POINTS($pace) } i veckan, mer än den största förbättringen hittills på en vecka ({ $best }).
target-entity-reached =
    .v1 = { $entity } har nått målet på { $reach } poäng.
    .v2 = Målet på { $reach } poäng för { $entity } är nått.
target-entity-missed =
    .v1 = { $entity } nådde inte målet på { $reach } poäng före utgången av { $deadline }: med { $value } saknas { POINTS($need) }.
    .v2 = Målet på { $reach } poäng för { $entity } före utgången av { $deadline } nåddes inte: med { $value } saknas { POINTS($need) }.
target-entity-overdue =
    .v1 = { $entity } skulle ha nått { $reach } poäng före utgången av { $deadline } men ligger nu på { $value }, fortfarande { POINTS($need) } från målet.
    .v2 = Målet på { $reach } poäng för { $entity } missades { $deadline } och är ännu inte nått: med { $value } saknas { POINTS($need) }.
    .v3 = Med { $value } har { $entity } fortfarande { POINTS($need) } kvar till det mål på { $reach } som skulle ha nåtts före utgången av { $deadline }.
target-entity-late =
    .v1 = { COUNTED($weeks, "week") } för sent har { $entity } nått målet på { $reach } poäng, som skulle ha uppfyllts före utgången av { $deadline }.
    .v2 = Med { $value } har { $entity } nått målet på { $reach } poäng, { COUNTED($weeks, "week") } efter tidsfristen, som gick ut med { $deadline }.
target-group-open =
    .v1 = { $owner } vill att { COUNTED($count, $table) } ska nå { $reach } poäng före utgången av { $deadline }. Hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit, och från den sämsta noteringen, { $lowest }, återstår { POINTS($need) }.
    .v2 = Före utgången av { $deadline } ska { COUNTED($count, $table) } nå { $reach } poäng. Hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit, och från den sämsta noteringen, { $lowest }, återstår { POINTS($need) }.
    .v3 = { $owner } vill att { COUNTED($count, $table) } ska nå { $reach } poäng före utgången av { $deadline }. Hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit, och längst från målet är { $furthest }, som ligger på { $lowest } och har { POINTS($need) } kvar.
    .v4 = Före utgången av { $deadline } ska { COUNTED($count, $table) } nå { $reach } poäng. Hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit, och längst från målet är { $furthest }, som ligger på { $lowest } och har { POINTS($need) } kvar.
target-group-reached =
    .headline = Alla { COUNT($count) } når målet på { $reach } poäng
    .heading = Alla { COUNT($count) } når målet på { $reach } poäng
    .lede = Alla de { COUNT($count) } { GROUP($table) } med målet { $reach } poäng har nått det.
    .v1 = Målet på { $reach } poäng har nåtts av alla de { COUNT($count) } { GROUP($table) } som det gällde.
    .v2 = Alla de { COUNT($count) } { GROUP($table) } med målet { $reach } poäng har nått det.
target-group-missed =
    .headline = Målet på { $reach } poäng missas: { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } av { COUNTED($count, $table) } når dit
    .heading = { $nearest } närmast målet, { $furthest } längst ifrån
    .heading-2 = Målet på { $reach } poäng missas: { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } av { COUNTED($count, $table) } når dit
    .lede = Målet att { COUNTED($count, $table) } skulle nå { $reach } poäng före utgången av { $deadline } uppfylldes inte: { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nådde dit.
    .v1 = Målet att { COUNTED($count, $table) } skulle nå { $reach } poäng före utgången av { $deadline } uppfylldes inte: { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nådde dit, och den sämsta noteringen, { $lowest }, är { POINTS($need) } från målet.
    .v2 = Av { COUNTED($count, $table) } med målet { $reach } poäng före utgången av { $deadline } nådde { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } dit; den sämsta noteringen, { $lowest }, är { POINTS($need) } från målet.
    .v3 = Målet att { COUNTED($count, $table) } skulle nå { $reach } poäng före utgången av { $deadline } uppfylldes inte: { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nådde dit, och längst från målet är { $furthest }, som ligger på { $lowest } och saknar { POINTS($need) }.
    .v4 = Av { COUNTED($count, $table) } med målet { $reach } poäng före utgången av { $deadline } nådde { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } dit; längst från målet är { $furthest }, som ligger på { $lowest } och saknar { POINTS($need) }.
    .v5 = Av { COUNTED($count, $table) } med målet { $reach } poäng före utgången av { $deadline } nådde { KIND($table, form: "none") } dit: närmast kom { $nearest } med { $highest }, och längst från målet är { $furthest }, som med { $lowest } saknar { POINTS($need) }.
target-group-overdue =
    .v1 = Av { COUNTED($count, $table) } som skulle ha nått { $reach } poäng före utgången av { $deadline } har hittills { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit; den sämsta noteringen, { $lowest }, är { POINTS($need) } från målet.
    .v2 = Målet på { $reach } poäng för { COUNTED($count, $table) } missades { $deadline } och är ännu inte uppfyllt: hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit, och den sämsta noteringen, { $lowest }, är { POINTS($need) } ifrån.
    .v3 = Av { COUNTED($count, $table) } som skulle ha nått { $reach } poäng före utgången av { $deadline } har hittills { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit; längst från målet är { $furthest }, som ligger på { $lowest } och saknar { POINTS($need) }.
    .v4 = Målet på { $reach } poäng för { COUNTED($count, $table) } missades { $deadline } och är ännu inte uppfyllt: hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit. Längst ifrån är { $furthest }: med { $lowest } saknas { POINTS($need) }.
    .v5 = Med { $lowest } har { $furthest } längst kvar, { POINTS($need) }, till det mål på { $reach } som { COUNTED($count, $table) } skulle ha nått före utgången av { $deadline }. Hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit.
target-group-late =
    .v1 = { COUNTED($weeks, "week") } för sent är målet på { $reach } poäng nått av alla de { COUNT($count) } { GROUP($table) } som skulle ha klarat det före utgången av { $deadline }.
    .v2 = Alla de { COUNT($count) } { GROUP($table) } som skulle nå { $reach } poäng före utgången av { $deadline } har nu gjort det, { COUNTED($weeks, "week") } för sent.
target-bottom-open =
    .v1 = { $owner } vill att de { COUNT($count) } som låg sist { WHERE($table) } { $set } ska nå { $reach } poäng före utgången av { $deadline }. Hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit, och från den sämsta noteringen, { $lowest }, återstår { POINTS($need) }.
    .v2 = Före utgången av { $deadline } vill { $owner } att de { COUNT($count) } som låg sist { WHERE($table) } { $set } ska nå { $reach } poäng. Dit har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått hittills, och från den sämsta noteringen, { $lowest }, återstår { POINTS($need) }.
    .v3 = Målet för { $owner } är att de { COUNT($count) } som låg sist { WHERE($table) } { $set } ska nå { $reach } poäng före utgången av { $deadline }. Hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit, och den sämsta noteringen, { $lowest }, är { POINTS($need) } från målet.
    .v4 = Före utgången av { $deadline } ska de { COUNT($count) } som låg sist { WHERE($table) } { $set } nå { $reach } poäng. Hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit, och från den sämsta noteringen, { $lowest }, återstår { POINTS($need) }.
    .v5 = { $owner } vill att de { COUNT($count) } som låg sist { WHERE($table) } { $set } ska nå { $reach } poäng före utgången av { $deadline }. Hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit, och längst från målet är { $furthest }, som ligger på { $lowest } och har { POINTS($need) } kvar.
    .v6 = Före utgången av { $deadline } vill { $owner } att de { COUNT($count) } som låg sist { WHERE($table) } { $set } ska nå { $reach } poäng. Dit har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått hittills, och längst från målet är { $furthest }, som ligger på { $lowest } och har { POINTS($need) } kvar.
    .v7 = Målet för { $owner } är att de { COUNT($count) } som låg sist { WHERE($table) } { $set } ska nå { $reach } poäng före utgången av { $deadline }. Hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit, och längst från målet är { $furthest }, som ligger på { $lowest } och har { POINTS($need) } kvar.
    .v8 = Före utgången av { $deadline } ska de { COUNT($count) } som låg sist { WHERE($table) } { $set } nå { $reach } poäng. Hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit, och längst från målet är { $furthest }, som ligger på { $lowest } och har { POINTS($need) } kvar.
target-bottom-set =
    .v1 = { $owner } har satt upp ett mål på { $reach } poäng före utgången av { $deadline } för de { COUNT($count) } som nu ligger sist { WHERE($table) }{ $there ->
        [0] {""}
        [one] { " " }({ KIND($table, form: "one") } är redan där)
       *[other] { " " }({ COUNT($there) } är redan där)
    }. Från den sämsta noteringen, { $lowest }, återstår { POINTS($need) }.
    .v2 = Före utgången av { $deadline } ska de { COUNT($count) } som nu ligger sist { WHERE($table) } nå { $reach } poäng{ $there ->
        [0] {""}
        [one] { " " }({ KIND($table, form: "one") } är redan där)
       *[other] { " " }({ COUNT($there) } är redan där)
    }; från den sämsta noteringen, { $lowest }, återstår { POINTS($need) }.
    .v3 = { $owner } har satt upp ett mål på { $reach } poäng före utgången av { $deadline } för de { COUNT($count) } som nu ligger sist { WHERE($table) }{ $there ->
        [0] {""}
        [one] { " " }({ KIND($table, form: "one") } är redan där)
       *[other] { " " }({ COUNT($there) } är redan där)
    }. Längst från målet är { $furthest }, som ligger på { $lowest } och har { POINTS($need) } kvar.
    .v4 = Före utgången av { $deadline } vill { $owner } att de { COUNT($count) } som nu ligger sist { WHERE($table) } ska nå { $reach } poäng{ $there ->
        [0] {""}
        [one] { " " }({ KIND($table, form: "one") } är redan där)
       *[other] { " " }({ COUNT($there) } är redan där)
    }; längst från målet är { $furthest }, som ligger på { $lowest } och har { POINTS($need) } kvar.
    .v5 = Före utgången av { $deadline } ska de { COUNT($count) } som nu ligger sist { WHERE($table) } nå { $reach } poäng{ $there ->
        [0] {""}
        [one] { " " }({ KIND($table, form: "one") } är redan där)
       *[other] { " " }({ COUNT($there) } är redan där)
    }; längst från målet är { $furthest }, som ligger på { $lowest } och har { POINTS($need) } kvar.
target-bottom-reached =
    .headline = De { COUNT($count) } som låg sist når målet på { $reach } poäng
    .heading = De { COUNT($count) } som låg sist når målet på { $reach } poäng
    .lede = Målet på { $reach } poäng har nåtts av alla de { COUNT($count) } som låg sist { WHERE($table) } { $set }.
    .v1 = Målet på { $reach } poäng har nåtts av alla de { COUNT($count) } som låg sist { WHERE($table) } { $set }.
    .v2 = Alla de { COUNT($count) } som låg sist { WHERE($table) } { $set } har nått målet på { $reach } poäng.
target-bottom-missed =
    .headline = Målet på { $reach } poäng missas: { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } av de { COUNT($count) } sista når dit
    .heading = { $nearest } närmast målet, { $furthest } längst ifrån
    .heading-2 = Målet på { $reach } poäng missas: { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } av de { COUNT($count) } sista når dit
    .lede = Målet att de { COUNT($count) } som låg sist { WHERE($table) } { $set } skulle nå { $reach } poäng före utgången av { $deadline } uppfylldes inte: { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nådde dit.
    .lede-2 = Av de { COUNT($count) } som låg sist { WHERE($table) } { $set } nådde { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } målet på { $reach } poäng före utgången av { $deadline }.
    .v1 = Målet att de { COUNT($count) } som låg sist { WHERE($table) } { $set } skulle nå { $reach } poäng före utgången av { $deadline } uppfylldes inte: { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nådde dit, och den sämsta noteringen, { $lowest }, är { POINTS($need) } från målet.
    .v2 = Av de { COUNT($count) } som låg sist { WHERE($table) } { $set } nådde { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } målet på { $reach } poäng före utgången av { $deadline }; den sämsta noteringen, { $lowest }, är { POINTS($need) } från målet.
    .v3 = Målet att de { COUNT($count) } som låg sist { WHERE($table) } { $set } skulle nå { $reach } poäng före utgången av { $deadline } uppfylldes inte: { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nådde dit, och längst från målet är { $furthest }, som ligger på { $lowest } och saknar { POINTS($need) }.
    .v4 = Av de { COUNT($count) } som låg sist { WHERE($table) } { $set } nådde { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } målet på { $reach } poäng före utgången av { $deadline }; längst från målet är { $furthest }, som ligger på { $lowest } och saknar { POINTS($need) }.
    .v5 = Före utgången av { $deadline } skulle de { COUNT($count) } som låg sist { WHERE($table) } { $set } nå { $reach } poäng, men { KIND($table, form: "none") } kom dit: närmast är { $nearest } med { $highest }, längst ifrån är { $furthest }, som med { $lowest } saknar { POINTS($need) }.
    .v6 = Av de { COUNT($count) } som låg sist { WHERE($table) } { $set } nådde { KIND($table, form: "none") } målet på { $reach } poäng före utgången av { $deadline }. Närmast kom { $nearest } med { $highest }; längst från målet är { $furthest }, som ligger på { $lowest } och saknar { POINTS($need) }.
    .v7 = Före utgången av { $deadline } skulle de { COUNT($count) } som låg sist { WHERE($table) } { $set } nå { $reach } poäng, men { KIND($table, form: "none") } kom dit: närmast är { $nearest } med { $highest }, längst ifrån är { $furthest }, som med { $lowest } saknar { POINTS($need) }. Alla har gått framåt sedan { $set }, med { $least_gain } till { POINTS($most_gain) }.
    .v8 = De { COUNT($count) } som låg sist { WHERE($table) } { $set } har sedan dess alla gått framåt, med { $least_gain } till { POINTS($most_gain) }, men { KIND($table, form: "none") } nådde målet på { $reach } poäng före utgången av { $deadline }. Närmast kom { $nearest } med { $highest }; längst från målet är { $furthest }, som ligger på { $lowest } och saknar { POINTS($need) }.
    .v9 = De { COUNT($count) } som låg sist { WHERE($table) } { $set } har sedan dess alla gått framåt, med { $least_gain } till { POINTS($most_gain) }, och { $at_mark ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($at_mark) }
    } av dem har nått { $mark }, men { KIND($table, form: "none") } målet på { $reach } före utgången av { $deadline }. Närmast kom { $nearest } med { $highest }; längst från målet är { $furthest }, som ligger på { $lowest } och saknar { POINTS($need) }.
    .v10 = Alla de { COUNT($count) } som låg sist { WHERE($table) } { $set } har gått framåt sedan dess, med { $least_gain } till { POINTS($most_gain) }. Målet på { $reach } poäng före utgången av { $deadline } nådde { KIND($table, form: "none") } av dem, däremot har { $at_mark ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($at_mark) }
    } nått { $mark }: närmast målet är { $nearest } med { $highest }, längst ifrån är { $furthest }, som med { $lowest } saknar { POINTS($need) }.
    .v11 = Före utgången av { $deadline } skulle de { COUNT($count) } som låg sist { WHERE($table) } { $set } nå { $reach } poäng. Dit kom { KIND($table, form: "none") }, men { $at_mark ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($at_mark) }
    } har nått { $mark }: närmast målet är { $nearest } med { $highest }, längst ifrån är { $furthest }, som med { $lowest } saknar { POINTS($need) }.
target-bottom-overdue =
    .v1 = De { COUNT($count) } som låg sist { WHERE($table) } { $set } skulle ha nått { $reach } poäng före utgången av { $deadline }. Hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit; den sämsta noteringen, { $lowest }, är { POINTS($need) } från målet.
    .v2 = Ännu är målet på { $reach } poäng före utgången av { $deadline } inte uppfyllt för de { COUNT($count) } som låg sist { WHERE($table) } { $set }: hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit, och den sämsta noteringen, { $lowest }, är { POINTS($need) } ifrån.
    .v3 = De { COUNT($count) } som låg sist { WHERE($table) } { $set } skulle ha nått { $reach } poäng före utgången av { $deadline }. Hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit; längst från målet är { $furthest }, som ligger på { $lowest } och saknar { POINTS($need) }.
    .v4 = Ännu är målet på { $reach } poäng före utgången av { $deadline } inte uppfyllt för de { COUNT($count) } som låg sist { WHERE($table) } { $set }: hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit. Längst ifrån är { $furthest }: med { $lowest } saknas { POINTS($need) }.
    .v5 = Med { $lowest } har { $furthest } längst kvar, { POINTS($need) }, till det mål på { $reach } som de { COUNT($count) } sista { WHERE($table) } { $set } skulle ha nått före utgången av { $deadline }. Hittills har { $there ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($there) }
    } nått dit.
    .v6 = De { COUNT($count) } som låg sist { WHERE($table) } { $set } skulle ha nått { $reach } poäng före utgången av { $deadline }. Hittills har { $there ->
        [0] { KIND($table, form: "none") } nått dit, men
        [one] { KIND($table, form: "one") } nått dit, och
       *[other] { COUNT($there) } nått dit, och
    } { $at_mark ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($at_mark) }
    } har nått { $mark }; längst från målet är { $furthest }, som ligger på { $lowest } och saknar { POINTS($need) }.
    .v7 = Ännu är målet på { $reach } poäng före utgången av { $deadline } inte uppfyllt för de { COUNT($count) } som låg sist { WHERE($table) } { $set }: hittills har { $at_mark ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($at_mark) }
    } nått { $mark }{ $there ->
        [0] , men { KIND($table, form: "none") } har nått
        [one] { " " }och { KIND($table, form: "one") }
       *[other] { " " }och { COUNT($there) }
    } ända fram. Längst ifrån är { $furthest }: med { $lowest } saknas { POINTS($need) }.
    .v8 = Med { $lowest } har { $furthest } längst kvar, { POINTS($need) }, till det mål på { $reach } som de { COUNT($count) } sista { WHERE($table) } { $set } skulle ha nått före utgången av { $deadline }. Hittills har { $there ->
        [0] { KIND($table, form: "none") } nått dit, men
        [one] { KIND($table, form: "one") } nått dit, och
       *[other] { COUNT($there) } nått dit, och
    } { $at_mark ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($at_mark) }
    } ligger på minst { $mark }.
target-bottom-late =
    .v1 = { COUNTED($weeks, "week") } för sent har alla de { COUNT($count) } som låg sist { WHERE($table) } { $set } nått målet på { $reach } poäng; tidsfristen gick ut med { $deadline }.
    .v2 = Målet på { $reach } poäng före utgången av { $deadline } är nått, { COUNTED($weeks, "week") } för sent, av alla de { COUNT($count) } som låg sist { WHERE($table) } { $set }.

## Veckor utan siffror

week-missing =
    .v1 = Det finns inga siffror för { $week }; förändringarna räknas från { $base }.
    .v2 = Siffror för { $week } saknas, så alla förändringar mäts mot { $base }.
    .v3 = Förändringarna räknas från { $base }, eftersom det inte finns några siffror för { $week }.
weeks-missing =
    .v1 = Det finns inga siffror från { $first } till och med { $last }; förändringarna räknas från { $base }.
    .v2 = Siffror för { COUNTED($count, "week") } saknas ({ $first } till { $last }), så alla förändringar mäts mot { $base }.
    .v3 = Förändringarna räknas från { $base }, eftersom siffror saknas från { $first } till och med { $last }.

## Rättelser

revised-lead =
    .headline = Rättelse för { $week }: { $leaders } på förstaplatsen
    .heading = Rättelse för { $week }: { $leaders } på förstaplatsen
    .lede = Rättelse: förstaplatsen { WHERE($table) } { $week } tillhörde { $leaders }, inte { $former } som tidigare publicerats.
    .v1 = Rättelse: med rätt siffror låg { $leaders } på förstaplatsen { WHERE($table) } { $week }, inte { $former } som tidigare publicerats.
    .v2 = Rättelse: rätt siffror ger förstaplatsen { WHERE($table) } { $week } till { $leaders }, inte till { $former } som tidigare publicerats.
revised =
    .v1 = Rättelse: { $entity } hade { POINTS($now) } { $week }, inte { $was } som tidigare publicerats.
    .v2 = Rättelse: rätt poäng för { $entity } { $week } är { $now }, inte { $was } som tidigare publicerats.
revised-component =
    .v1 = Rättelse: för { $component } hade { $entity } { POINTS($now) } { $week }, inte { $was } som tidigare publicerats.
    .v2 = Rättelse: rätt siffra för { $entity } när det gäller { $component } { $week } är { $now }, inte { $was } som tidigare publicerats.
revised-place =
    .v1 = Med rätt siffror låg { $entity } { $week } på { ORDINAL($place, form: "place") }, inte på { ORDINAL($former_place, form: "place") }.
    .v2 = Rätt placering för { $entity } { $week } är { ORDINAL($place, form: "place") }, inte { ORDINAL($former_place, form: "place") }.
revised-band =
    .v1 = Med rätt siffra låg { $entity } { $week } på nivån ”{ $band }”, inte på ”{ $former_band }”.
    .v2 = Rätt nivå för { $entity } { $week } är ”{ $band }”, inte ”{ $former_band }”.
revised-note =
    .v1 = { $text }

## Redaktionens egna ord

note =
    .v1 = { $text }
note-action =
    .v1 = { $text }
note-quote =
    .v1 = { $speaker } säger: ”{ $text }”
note-quote-titled =
    .v1 = { $speaker }, { $title }, säger: ”{ $text }”

## Två grannar i en mening. Den andras värden har `then_` före namnet. Vissa veckor får de var sin mening.

gap-narrowed--next-in-line =
    .v1 = { $leader } leder nu med { POINTS($margin) } före { $rivals } ({ $rival_score }), mot { $former_margin } { SINCE($since, form: "was") }; på { ORDINAL($then_place, form: "place") } ligger { $then_next } med { $then_score }, { $then_gap } bakom ettan.
    .v2 = Försprånget till { $rivals } på andra plats ({ $rival_score }) har krympt från { $former_margin } till { POINTS($margin) }, och ned till { $then_next } på { ORDINAL($then_place, form: "place") } ({ $then_score }) är det { $then_gap }.
    .v3 = { $rivals } på andra plats ({ $rival_score }) är nu { POINTS($margin) } bakom ettan, mot { $former_margin } { SINCE($since, form: "was") }, och { $then_next } på { ORDINAL($then_place, form: "place") } ({ $then_score }) är { $then_gap } bakom.
    .v4 = På andra plats följer { $rivals } med { POINTS($rival_score) }; avståndet till ettan har krympt från { $former_margin } till { $margin }. Från { $then_next } på { ORDINAL($then_place, form: "place") } ({ $then_score }) är det { $then_gap } upp till toppen.
gap-widened--next-in-line =
    .v1 = { $leader } har ökat försprånget till { $rivals } ({ $rival_score }) från { $former_margin } till { POINTS($margin) }; på { ORDINAL($then_place, form: "place") } ligger { $then_next } med { $then_score }, { $then_gap } bakom ettan.
    .v2 = Ned till { $rivals } på andra plats ({ $rival_score }) är det nu { POINTS($margin) }, mot { $former_margin } { SINCE($since, form: "was") }, och på { ORDINAL($then_place, form: "place") } ligger { $then_next } ({ $then_score }), { $then_gap } från toppen.
    .v3 = Från { $former_margin } till { POINTS($margin) } har försprånget till { $rivals } ({ $rival_score }) vuxit; { $then_next } följer på { ORDINAL($then_place, form: "place") } med { $then_score }, { $then_gap } från toppen.
    .v4 = Andraplatsen har { $rivals } med { POINTS($rival_score) }, { $margin } bakom ettan mot { $former_margin } { SINCE($since, form: "was") }; på { ORDINAL($then_place, form: "place") } kommer { $then_next } med { $then_score }, { $then_gap } bakom.
mover-gain--mover-fall =
    .v1 = { $entity } gick mest framåt i poäng { WHERE($table) }, med { $change } till { $score }, medan { $then_entity } backade mest, med { POINTS($then_change) } till { $then_score }.
    .v2 = Det största klivet framåt i poäng { WHERE($table) } tog { $entity }, med { $change } till { $score }; den största försämringen stod { $then_entity } för, med { POINTS($then_change) } till { $then_score }.
    .v3 = Mest framåt { WHERE($table) } gick { $entity }, med { POINTS($change) } till { $score }, och mest backade { $then_entity }, med { $then_change } till { $then_score }.
mover-both--mover-fall =
    .v1 = { $entity } gick mest framåt { WHERE($table) } { $since }, både i poäng (med { $change } till { $score }) och i placeringar (från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }), medan { $then_entity } backade mest, med { POINTS($then_change) } till { $then_score }.
    .v2 = Från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") } klättrade { $entity }, som { SINCE($since, form: "from") } har gått mest framåt { WHERE($table) } både i placeringar och i poäng (med { $change } till { $score }); mest backade { $then_entity }, med { POINTS($then_change) } till { $then_score }.
    .v3 = Ingen annan { WHERE($table) } gick framåt så mycket { $since } som { $entity }, vare sig i poäng (med { $change } till { $score }) eller i placeringar (från { ORDINAL($former_place) } till { ORDINAL($place, form: "place") }). Mest backade { $then_entity }, med { POINTS($then_change) } till { $then_score }.
mover-gain--mover-drop =
    .v1 = { $entity } gick mest framåt i poäng { WHERE($table) }, med { $change } till { $score }, medan { $then_entity } föll längst, { COUNTED($then_places, "place") } från { ORDINAL($then_former_place) } till { ORDINAL($then_place, form: "place") }, med en försämring på { POINTS($then_change) }.
    .v2 = Det största klivet framåt i poäng { WHERE($table) } tog { $entity }, med { $change } till { $score }; längst föll { $then_entity }, från { ORDINAL($then_former_place) } till { ORDINAL($then_place, form: "place") }, med en försämring på { POINTS($then_change) }.
    .v3 = Mest framåt { WHERE($table) } gick { $entity }, med { POINTS($change) } till { $score }, och flest placeringar tappade { $then_entity }, som backade { $then_change } och föll från { ORDINAL($then_former_place) } till { ORDINAL($then_place, form: "place") }.
potential-most--potential-lead =
    .v1 = Det finns mest att vinna på { $component }, nu på { $value } av { $max } poäng ({ $share }): med { PERCENT($goal) } skulle { $subject }, om allt annat stod stilla, få { POINTS($gain) } mer och försprånget växa från { $then_margin } till { $then_margin_then }.
    .v2 = Störst effekt skulle det ge att lyfta { $component } från { $value } av { $max } poäng ({ $share }) till { PERCENT($goal) }: { POINTS($gain) } mer för { $subject } och, om allt annat stod stilla, ett försprång på { $then_margin_then } i stället för { $then_margin }.
    .v3 = Förbättringsutrymmet är störst för { $component }, nu på { $value } av { $max } poäng ({ $share }). Om allt annat stod stilla skulle { PERCENT($goal) } ge { $subject } { POINTS($gain) } mer och öka försprånget från { $then_margin } till { $then_margin_then }.
component-up--component-unchanged =
    .v1 = Det var uppgång för { $items } men ingen förändring för { $then_items }.
    .v2 = Uppåt gick { $items }, medan det var oförändrat för { $then_items }.
    .v3 = Uppgångar noterades för { $items } men ingen rörelse för { $then_items }.
    .v4 = { $component } steg med { POINTS($change) } till { $value } av { $max } ({ $share }), medan det inte blev någon förändring för { $then_items }.
    .v5 = Det var uppgång för { $items }, medan { $then_component } låg kvar på { $then_value } av { $then_max } ({ $then_share }).
component-up--component-down =
    .v1 = Det var uppgång för { $items }, medan { $then_component } sjönk med { POINTS($then_change) } till { $then_value } av { $then_max } ({ $then_share }).
    .v2 = Uppåt gick { $items }, men för { $then_component } blev det en nedgång på { POINTS($then_change) }, till { $then_value } av { $then_max } ({ $then_share }).
    .v3 = { $component } steg med { POINTS($change) } till { $value } av { $max } ({ $share }), medan { $then_component } sjönk med { $then_change } till { $then_value } av { $then_max } ({ $then_share }).
component-down--component-unchanged =
    .v1 = { $component } sjönk med { POINTS($change) } till { $value } av { $max } ({ $share }), medan det inte blev någon förändring för { $then_items }.
    .v2 = För { $component } blev det en nedgång på { POINTS($change) }, till { $value } av { $max } ({ $share }), men ingen förändring för { $then_items }.
spread-narrower--group-gap-narrower =
    .v1 = De { COUNT($count) } bästa { GROUP($table) } ryms inom { POINTS($spread) }, mot { $former_spread } { SINCE($since, form: "was") }, och de { COUNT($then_bottom) } sista är i snitt { $then_gap } bakom de { COUNT($then_top) } främsta, mot { $then_former_gap }.
    .v2 = Det har blivit tätare { WHERE($table) } { SINCE($since, form: "from") }: mellan först och sist av de { COUNT($count) } bästa skiljer { POINTS($spread) }, mot { $former_spread }, och mellan snitten för de { COUNT($then_top) } främsta och de { COUNT($then_bottom) } sista { $then_gap }, mot { $then_former_gap }.
spread-wider--group-gap-wider =
    .v1 = Mellan först och sist av de { COUNT($count) } bästa { GROUP($table) } skiljer { POINTS($spread) }, mot { $former_spread } { SINCE($since, form: "was") }, och de { COUNT($then_bottom) } sista är i snitt { $then_gap } bakom de { COUNT($then_top) } främsta, mot { $then_former_gap }.
    .v2 = Avstånden har ökat { WHERE($table) } { SINCE($since, form: "from") }: mellan först och sist av de { COUNT($count) } bästa skiljer { POINTS($spread) }, mot { $former_spread }, och mellan snitten för de { COUNT($then_top) } främsta och de { COUNT($then_bottom) } sista { $then_gap }, mot { $then_former_gap }.
spread-wider--group-gap-narrower =
    .v1 = De { COUNT($count) } bästa { GROUP($table) } ligger mer utspridda { SINCE($since, form: "than") } ({ POINTS($spread) } mellan först och sist, mot { $former_spread }), medan snittavståndet mellan de { COUNT($then_top) } främsta och de { COUNT($then_bottom) } sista har krympt från { $then_former_gap } till { $then_gap }.
    .v2 = I toppen har avståndet ökat: { POINTS($spread) } skiljer först från sist av de { COUNT($count) } bästa { GROUP($table) }, mot { $former_spread } { SINCE($since, form: "was") }. Men de { COUNT($then_bottom) } sista är i snitt { $then_gap } bakom de { COUNT($then_top) } främsta, mot tidigare { $then_former_gap }.
spread-narrower--group-gap-wider =
    .v1 = De { COUNT($count) } bästa { GROUP($table) } ligger tätare { SINCE($since, form: "than") } ({ POINTS($spread) } mellan först och sist, mot { $former_spread }), medan snittavståndet mellan de { COUNT($then_top) } främsta och de { COUNT($then_bottom) } sista har vuxit från { $then_former_gap } till { $then_gap }.
    .v2 = I toppen har avståndet minskat: { POINTS($spread) } skiljer först från sist av de { COUNT($count) } bästa { GROUP($table) }, mot { $former_spread } { SINCE($since, form: "was") }. Men de { COUNT($then_bottom) } sista är i snitt { $then_gap } bakom de { COUNT($then_top) } främsta, mot tidigare { $then_former_gap }.
spread--group-gap =
    .v1 = De { COUNT($count) } bästa { GROUP($table) } ryms inom { POINTS($spread) }, och de { COUNT($then_bottom) } sista är i snitt { $then_gap } bakom de { COUNT($then_top) } främsta.
    .v2 = Mellan först och sist av de { COUNT($count) } bästa { GROUP($table) } skiljer { POINTS($spread) }, och mellan snitten för de { COUNT($then_top) } främsta och de { COUNT($then_bottom) } sista { $then_gap }.
overall-up-leading--rise-streak-at-least =
    .v1 = { $subject } steg för minst { ORDINAL($then_weeks) } veckan i rad, till { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }, och är fortsatt etta { WHERE($table) }.
    .v2 = Fortsatt etta { WHERE($table) } är { $subject } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }, efter uppgång minst { COUNTED($then_weeks, "week") } i rad.
    .v3 = { $subject } behåller förstaplatsen { WHERE($table) } med { POINTS($score) }, upp { $change } { SINCE($since, form: "over") }; det var åtminstone { ORDINAL($then_weeks) } veckan i rad med uppgång.
overall-up-leading--rise-streak =
    .v1 = { $subject } steg för { ORDINAL($then_weeks) } veckan i rad, till { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }, och är fortsatt etta { WHERE($table) }.
    .v2 = Fortsatt etta { WHERE($table) } är { $subject } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }, efter uppgång { COUNTED($then_weeks, "week") } i rad.
overall-up-leading--record-high =
    .v1 = { $subject } är fortsatt etta { WHERE($table) } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }, och gör sin bästa notering i siffror som går tillbaka till { $then_first }; den bästa dittills var { $then_former }, från { $then_former_week }.
    .v2 = Med { POINTS($score) }, en uppgång på { $change } { SINCE($since, form: "from") }, behåller { $subject } förstaplatsen { WHERE($table) } och slår sitt rekord på { $then_former } från { $then_former_week }; siffrorna går tillbaka till { $then_first }.
lead-streak-at-least--record-high =
    .v1 = { $leader } har lett minst { COUNTED($weeks, "week") } i rad, och noteringen är den bästa i siffror som går tillbaka till { $then_first }. Det tidigare rekordet var { $then_former }, från { $then_former_week }.
    .v2 = För åtminstone { ORDINAL($weeks) } veckan i rad är { $leader } etta, nu med den bästa noteringen i siffror som går tillbaka till { $then_first }; den bästa dittills var { $then_former }, från { $then_former_week }.
components-up--contribution-most =
    .v1 = { COUNT($up, form: "neuter") } av { COUNT($total) } delindex för { NAME($subject, form: "again") } steg { $since }, och inget sjönk; den största delen av uppgången, { $then_part } av { POINTS($then_change) }, kom från { $then_component }, nu på { $then_value } av { $then_max } ({ $then_share }).
    .v2 = Av { COUNT($total) } delindex för { NAME($subject, form: "again") } har { COUNT($up, form: "neuter") } stigit { SINCE($since, form: "from") } och inget sjunkit. Mest bidrog { $then_component }, nu på { $then_value } av { $then_max } ({ $then_share }), med { $then_part } av uppgången på { POINTS($then_change) }.
    .v3 = Inget delindex för { NAME($subject, form: "again") } är lägre { SINCE($since, form: "than") }, och { COUNT($up, form: "neuter") } av { COUNT($total) } har stigit. Av uppgången på { POINTS($then_change) } kom den största delen, { $then_part }, från { $then_component }, nu på { $then_value } av { $then_max } ({ $then_share }).
rise-streak--gap-narrowing =
    .v1 = { $subject } har stigit { COUNTED($weeks, "week") } i rad, medan försprånget har krympt varje vecka sedan { $then_first }, från { POINTS($then_former_margin) } till { $then_margin }.
    .v2 = Det var { ORDINAL($weeks) } veckan i rad med uppgång för { $subject }; samtidigt har försprånget krympt vecka för vecka, från { POINTS($then_former_margin) } { $then_first } till { $then_margin }.
record-high--gap-narrowest =
    .v1 = I siffror som går tillbaka till { $first } har { $subject } aldrig haft en bättre notering (den bästa dittills var { $former }, från { $former_week }), men heller aldrig ett mindre försprång: det minsta dittills var { POINTS($then_former_margin) }.
    .v2 = Noteringen är den bästa för { $subject } i siffror som går tillbaka till { $first } och slår rekordet på { $former } från { $former_week }, men försprånget, tidigare som minst { POINTS($then_former_margin) }, har under samma tid aldrig varit så litet som nu.
overall-up-leading--margin-one =
    .lede = Under { $week } ({ DATES($week) }) behöll { $subject } förstaplatsen { WHERE($table) } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") } och med ett försprång på { $then_margin } till { $then_rival } på andra plats ({ $then_rival_score }).
    .lede-2 = Med { POINTS($score) } under { $week } ({ DATES($week) }), { $change } mer { SINCE($since, form: "than") }, är { $subject } fortsatt etta { WHERE($table) }, { $then_margin } före { $then_rival } på andra plats ({ $then_rival_score }).
    .lede-3 = { $subject } steg med { POINTS($change) } { $since }, till { $score }, och var fortsatt etta { WHERE($table) } under { $week } ({ DATES($week) }), { $then_margin } före { $then_rival } på andra plats ({ $then_rival_score }).
    .lede-4 = Med { POINTS($score) } under { $week } ({ DATES($week) }), { $change } mer { SINCE($since, form: "than") }, är { $subject } fortsatt etta { WHERE($table) }; försprånget till { $then_rival } på andra plats ({ $then_rival_score }) är exakt detsamma { SINCE($then_unchanged, form: "as") }, { $then_margin }.
    .lede-5 = Under { $week } ({ DATES($week) }) behöll { $subject } förstaplatsen { WHERE($table) } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }, och med samma försprång till { $then_rival } på andra plats ({ $then_rival_score }) { SINCE($then_unchanged, form: "as") }: { $then_margin }.
    .lede-6 = Under { $week } ({ DATES($week) }) behöll { $subject } förstaplatsen { WHERE($table) } med { POINTS($score) }, { $change } mer { SINCE($since, form: "than") }; försprånget till { $then_rival } på andra plats ({ $then_rival_score }) är { POINTS($then_margin) }, precis som vid varje mätning sedan { $then_steady }.
    .lede-7 = Med { POINTS($score) } under { $week } ({ DATES($week) }), { $change } mer { SINCE($since, form: "than") }, är { $subject } fortsatt etta { WHERE($table) }; { $then_rival } på andra plats ({ $then_rival_score }) har vid varje mätning sedan { $then_steady } legat { POINTS($then_margin) } bakom.
gap-narrowed--rival-faster =
    .lede = För { $leader } har försprånget krympt från { $former_margin } till { POINTS($margin) } efter att { $then_rival } på andra plats gått framåt med { $then_rival_gain } { $since }, till { $rival_score }.
    .lede-2 = { $then_rival } på andra plats gick framåt med { POINTS($then_rival_gain) } { $since }, till { $rival_score }, och är nu { $margin } bakom { $leader }, mot tidigare { $former_margin }.
    .lede-3 = Med ett kliv framåt på { POINTS($then_rival_gain) } { SINCE($since, form: "from") } har { $then_rival } på andra plats ({ $rival_score }) kommit närmare { $leader }, vars försprång har krympt från { $former_margin } till { $margin }.
gap-nearly-closed--rival-faster =
    .lede = För { $leader } har försprånget krympt från { $former_margin } till { POINTS($margin) } efter att { $then_rival } på andra plats gått framåt med { $then_rival_gain } { $since }, till { $rival_score }. Försprånget är mindre än medianen för ettans tidigare veckoförändringar ({ $usual }).
    .lede-2 = { $then_rival } på andra plats gick framåt med { POINTS($then_rival_gain) } { $since }, till { $rival_score }, och är nu { $margin } bakom { $leader }, mot tidigare { $former_margin }. Avståndet är mindre än medianen för ettans tidigare veckoförändringar ({ $usual }).
leader-new--leader-from-behind =
    .v1 = Med { POINTS($score) } tar { $leader } över förstaplatsen { WHERE($table) } från { $former }; så sent som { $then_week } räckte { $then_score } bara till { ORDINAL($then_place, form: "place") }.
    .v2 = Ny etta { WHERE($table) } är { $leader }, som så sent som { $then_week } låg på { ORDINAL($then_place, form: "place") } med { POINTS($then_score) } och nu med { $score } går förbi { $former }.
mover-gain--band-up =
    .v1 = Mest framåt { WHERE($table) } gick { $entity }, med { POINTS($change) } till { $score }, och klättrade från nivån ”{ $then_former_band }” till ”{ $then_band }”.
    .v2 = { $entity } gick mest framåt i poäng { WHERE($table) }, med { $change } till { $score }, och ligger nu på nivån ”{ $then_band }”, upp från ”{ $then_former_band }”.
mover-gain--band-regained =
    .v1 = Mest framåt { WHERE($table) } gick { $entity }, med { POINTS($change) } till { $score }, upp från nivån ”{ $then_former_band }” och tillbaka på ”{ $then_band }” för första gången i siffrorna sedan { $then_last }.
    .v2 = { $entity } gick mest framåt i poäng { WHERE($table) }, med { $change } till { $score }, och är för första gången i siffrorna sedan { $then_last } tillbaka på nivån ”{ $then_band }”, upp från ”{ $then_former_band }”.
mover-fall--band-down =
    .v1 = Mest bakåt { WHERE($table) } gick { $entity }, med { POINTS($change) } till { $score }, och föll från nivån ”{ $then_former_band }” till ”{ $then_band }”.
    .v2 = { $entity } backade mest { WHERE($table) }, med { POINTS($change) } till { $score }, och ligger inte längre på nivån ”{ $then_former_band }” utan på ”{ $then_band }”.
slide-at-least--band-down =
    .v1 = { $entity } har nu backat minst { COUNTED($weeks, "week") } i rad och fallit från nivån ”{ $then_former_band }” till ”{ $then_band }”.
    .v2 = Minst { COUNTED($weeks, "week") } i rad har { $entity } nu backat, och nivån är inte längre ”{ $then_former_band }” utan ”{ $then_band }”.
    .v3 = { $entity } har fallit från nivån ”{ $then_former_band }” till ”{ $then_band }” och hör till de { COUNTED($alike, $table) } som nu har backat minst { COUNTED($weeks, "week") } i rad.
    .v4 = { $entity } har nu backat minst { COUNTED($weeks, "week") } i rad, vilket gäller sammanlagt { COUNTED($alike, $table) }, och har fallit från nivån ”{ $then_former_band }” till ”{ $then_band }”.
    .v5 = I likhet med { $others } har { NAME($entity, form: "again") } nu backat minst { COUNTED($weeks, "week") } i rad; nivån är inte längre ”{ $then_former_band }” utan ”{ $then_band }”.
    .v6 = { $entity } har fallit från nivån ”{ $then_former_band }” till ”{ $then_band }” och har, liksom { $others }, nu backat minst { COUNTED($weeks, "week") } i rad.
mover-gain--mark-reached-by =
    .v1 = Mest framåt { WHERE($table) } gick { $entity }, med { POINTS($change) } till { $score }, och når nu gränsen vid { $then_mark } poäng, vilket inte var fallet { SINCE($since, form: "was") }.
    .v2 = { $entity } gick mest framåt i poäng { WHERE($table) }, med { $change } till { $score }, och har nått { $then_mark }-poängsgränsen, som låg utom räckhåll { SINCE($since, form: "was") }.
mover-gain--mark-regained-by =
    .v1 = Mest framåt { WHERE($table) } gick { $entity }, med { POINTS($change) } till { $score }, och når nu { $then_mark } poäng för första gången i siffrorna sedan { $then_last }.
    .v2 = { $entity } gick mest framåt i poäng { WHERE($table) }, med { $change } till { $score }, och har åter nått { $then_mark }-poängsgränsen, i siffrorna senast nådd { $then_last }.
mark-count-up--mark-short =
    .v1 = Nu klarar { COUNT($count) } av { COUNTED($total, $table) } { $mark }-poängsgränsen, mot { $former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($former_count) }
    } { SINCE($since, form: "was") }; bara { $then_entities } når inte dit.
    .v2 = Gränsen vid { $mark } poäng klaras nu av { COUNT($count) } av { COUNTED($total, $table) }, mot { $former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($former_count) }
    } { SINCE($since, form: "was") }; återstår gör { $then_entities }.
table-moves--bottom-only-worse =
    .v1 = Av { COUNTED($total, $table) } har { $better ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($better) }
    } gått framåt { SINCE($since, form: "from") }, medan { $then_count ->
        [one] bara den sistplacerade har backat
       *[other] de { COUNT($then_count) } som har backat är just de som ligger sist i tabellen
    }.
    .v2 = Sammantaget gick { $better ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($better) }
    } av { COUNTED($total, $table) } framåt { $since }; { $then_count ->
        [one] ingen annan backade än den sistplacerade
       *[other] inga andra backade än de { COUNT($then_count) } sist i tabellen
    }.
mark-reached-by--mark-count-up =
    .v1 = { $entities } når nu { $mark } poäng; sammanlagt gör { COUNT($then_count) } av { COUNTED($then_total, $table) } det, mot { $then_former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($then_former_count) }
    } { SINCE($since, form: "was") }.
    .v2 = Gränsen vid { $mark } poäng klaras nu av { COUNT($then_count) } av { COUNTED($then_total, $table) }, mot { $then_former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($then_former_count) }
    } { SINCE($since, form: "was") }, och till dem hör nu { $entities }.
mark-regained-by--mark-count-up =
    .v1 = { $entities } når åter { $mark } poäng; sammanlagt gör { COUNT($then_count) } av { COUNTED($then_total, $table) } det, mot { $then_former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($then_former_count) }
    } { SINCE($since, form: "was") }.
    .v2 = För första gången i siffrorna sedan { $last } når { $entities } { $mark } poäng; sammanlagt gör { COUNT($then_count) } av { COUNTED($then_total, $table) } det, mot { $then_former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($then_former_count) }
    } { SINCE($since, form: "was") }.
    .v3 = Gränsen vid { $mark } poäng klaras nu av { COUNT($then_count) } av { COUNTED($then_total, $table) }, mot { $then_former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($then_former_count) }
    } { SINCE($since, form: "was") }; dit hör, för första gången i siffrorna sedan { $last }, { $entities }.
