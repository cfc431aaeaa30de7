### Ce que scorepress dit en français : un message par espèce de fait.
###
### Chaque message a des tournures pour les parties de l’article où le fait peut paraître : .headline et .heading (au
### présent, sans point), .lede (chapeau), .caption (légende), .v1, .v2 … dans le corps. Elles alternent d’une semaine à
### l’autre.
###
### Un score peut augmenter et pourtant être moins bon (là où le plus bas l’emporte) : du chiffre on dit « augmente »,
### « en hausse », « baisse » ; « progresse » et « recule » disent mieux et moins bien.
### Rien ne s’accorde avec un nom propre : ni participe avec « être » ni adjectif ; les groupes accordés viennent du genre
### d’entité (KIND). Devant un nom, ni « de », ni « à », ni « que » : on tourne la phrase autrement.

## L’entité dont parle l’article

overall-up =
    .headline = { $subject } en hausse de { POINTS($change) }, à { $score }
    .headline-2 = { $subject } monte à { POINTS($score) }
    .headline-3 = { POINTS($change) } de plus pour { $subject }, à { $score }
    .headline-4 = { $subject } : le score augmente de { POINTS($change) }
    .heading = { $subject } en hausse de { POINTS($change) }
    .heading-2 = { $subject } monte à { $score }
    .lede = { $subject } affiche { POINTS($score) } en { $week } ({ DATES($week) }), soit { $change } de plus { SINCE($since, form: "than") }.
    .lede-2 = En { $week } ({ DATES($week) }), { $subject } a obtenu { POINTS($score) }, en hausse de { $change } { SINCE($since, form: "from") }.
    .lede-3 = Une hausse de { POINTS($change) } { SINCE($since, form: "from") } a porté { $subject } à { $score } en { $week } ({ DATES($week) }).
    .lede-4 = Avec { POINTS($score) } en { $week } ({ DATES($week) }), { $subject } compte { $change } de plus { SINCE($since, form: "than") }.
    .v1 = { $subject } affiche { POINTS($score) }, en hausse de { $change } { $since }.
    .v2 = Une hausse de { POINTS($change) } { $since } porte { $subject } à { $score }.
    .v3 = Avec { POINTS($score) }, { $subject } compte { $change } de plus { SINCE($since, form: "than") }.
overall-up-leading =
    .headline = { $subject } en hausse de { POINTS($change) } et toujours en tête { WHERE($table) }
    .headline-2 = { $subject } monte à { $score } et garde la première place { WHERE($table) }
    .headline-3 = À { POINTS($score) }, { $subject } conserve la première place
    .headline-4 = Toujours en tête, { $subject } monte à { POINTS($score) }
    .heading = { $subject } en hausse de { POINTS($change) } et toujours en tête
    .heading-2 = { $subject } monte à { $score } et garde la tête
    .lede = { $subject } reste en tête { WHERE($table) } en { $week } ({ DATES($week) }), avec { POINTS($score) }, soit { $change } de plus { SINCE($since, form: "than") }.
    .lede-2 = Avec { POINTS($score) } en { $week } ({ DATES($week) }), { $change } de plus { SINCE($since, form: "than") }, { $subject } conserve la première place { WHERE($table) }.
    .lede-3 = Toujours en tête { WHERE($table) } en { $week } ({ DATES($week) }), { $subject } voit son score augmenter de { POINTS($change) } { SINCE($since, form: "from") }, à { $score }.
    .lede-4 = En { $week } ({ DATES($week) }), { $subject } occupe toujours la première place { WHERE($table) }, avec un score en hausse de { POINTS($change) } { $since }, à { $score }.
    .v1 = { $subject } occupe toujours la première place { WHERE($table) }, avec un score en hausse de { POINTS($change) } { $since }, à { $score }.
    .v2 = Toujours en tête { WHERE($table) }, { $subject } compte désormais { POINTS($score) }, soit { $change } de plus { SINCE($since, form: "than") }.
    .v3 = La première place { WHERE($table) } reste occupée par { $subject }, dont le score augmente de { POINTS($change) } { $since }, à { $score }.
    .v4 = Avec { POINTS($score) }, { $change } de plus { SINCE($since, form: "than") }, { $subject } garde la tête { WHERE($table) }.
overall-down =
    .headline = { $subject } en baisse de { POINTS($change) }, à { $score }
    .headline-2 = { $subject } descend à { POINTS($score) }
    .headline-3 = { POINTS($change) } de moins pour { $subject }, à { $score }
    .headline-4 = { $subject } : le score baisse de { POINTS($change) }
    .heading = { $subject } en baisse de { POINTS($change) }
    .heading-2 = { $subject } descend à { $score }
    .lede = { $subject } affiche { POINTS($score) } en { $week } ({ DATES($week) }), soit { $change } de moins { SINCE($since, form: "than") }.
    .lede-2 = En { $week } ({ DATES($week) }), { $subject } a obtenu { POINTS($score) }, en baisse de { $change } { SINCE($since, form: "from") }.
    .lede-3 = Une baisse de { POINTS($change) } { SINCE($since, form: "from") } a ramené { $subject } à { $score } en { $week } ({ DATES($week) }).
    .lede-4 = Avec { POINTS($score) } en { $week } ({ DATES($week) }), { $subject } compte { $change } de moins { SINCE($since, form: "than") }.
    .v1 = { $subject } affiche { POINTS($score) }, en baisse de { $change } { $since }.
    .v2 = Une baisse de { POINTS($change) } { $since } ramène { $subject } à { $score }.
    .v3 = Avec { POINTS($score) }, { $subject } compte { $change } de moins { SINCE($since, form: "than") }.
overall-down-leading =
    .headline = { $subject } en baisse de { POINTS($change) } et toujours en tête { WHERE($table) }
    .headline-2 = { $subject } descend à { $score } et garde la première place { WHERE($table) }
    .headline-3 = À { POINTS($score) }, en baisse, { $subject } conserve la première place
    .headline-4 = Toujours en tête, { $subject } descend à { POINTS($score) }
    .heading = { $subject } en baisse de { POINTS($change) } et toujours en tête
    .heading-2 = { $subject } descend à { $score } et garde la tête
    .lede = { $subject } reste en tête { WHERE($table) } en { $week } ({ DATES($week) }), avec { POINTS($score) }, soit { $change } de moins { SINCE($since, form: "than") }.
    .lede-2 = Avec { POINTS($score) } en { $week } ({ DATES($week) }), { $change } de moins { SINCE($since, form: "than") }, { $subject } conserve la première place { WHERE($table) }.
    .lede-3 = Toujours en tête { WHERE($table) } en { $week } ({ DATES($week) }), { $subject } voit son score baisser de { POINTS($change) } { SINCE($since, form: "from") }, à { $score }.
    .lede-4 = En { $week } ({ DATES($week) }), { $subject } occupe toujours la première place { WHERE($table) }, avec un score en baisse de { POINTS($change) } { $since }, à { $score }.
    .v1 = { $subject } occupe toujours la première place { WHERE($table) }, avec un score en baisse de { POINTS($change) } { $since }, à { $score }.
    .v2 = Toujours en tête { WHERE($table) }, { $subject } compte désormais { POINTS($score) }, soit { $change } de moins { SINCE($since, form: "than") }.
    .v3 = La première place { WHERE($table) } reste occupée par { $subject }, dont le score baisse de { POINTS($change) } { $since }, à { $score }.
    .v4 = Avec { POINTS($score) }, { $change } de moins { SINCE($since, form: "than") }, { $subject } garde la tête { WHERE($table) }.
overall-unchanged =
    .headline = { $subject } stable à { POINTS($score) }
    .headline-2 = Aucun changement pour { $subject }, à { POINTS($score) }
    .heading = { $subject } stable à { $score }
    .heading-2 = Aucun changement pour { $subject }
    .lede = En { $week } ({ DATES($week) }), { $subject } affiche { POINTS($score) }, exactement { SINCE($since, form: "as") }.
    .lede-2 = { $subject } reste à { POINTS($score) } en { $week } ({ DATES($week) }), sans aucun changement.
    .v1 = { $subject } affiche { POINTS($score) }, exactement { SINCE($since, form: "as") }.
    .v2 = Aucun changement pour { $subject }, qui reste à { POINTS($score) }.
overall-unchanged-leading =
    .headline = { $subject } stable à { $score } et toujours en tête { WHERE($table) }
    .headline-2 = { $subject } garde la première place avec { POINTS($score) }
    .heading = { $subject } stable et toujours en tête
    .heading-2 = { $subject } garde la tête sans changement de score
    .lede = { $subject } reste à { POINTS($score) } en { $week } ({ DATES($week) }) et garde la première place { WHERE($table) }.
    .lede-2 = Toujours en tête { WHERE($table) }, { $subject } affiche { POINTS($score) } en { $week } ({ DATES($week) }), exactement { SINCE($since, form: "as") }.
    .v1 = { $subject } reste à { POINTS($score) } et garde la première place { WHERE($table) }.
    .v2 = Avec { POINTS($score) }, exactement { SINCE($since, form: "as") }, { $subject } occupe toujours la première place { WHERE($table) }.
overall-nearly-unchanged =
    .headline = { $subject } pratiquement stable à { POINTS($score) }
    .headline-2 = Presque aucun mouvement pour { $subject }, à { $score }
    .heading = { $subject } pratiquement stable
    .heading-2 = Presque aucun mouvement pour { $subject }
    .lede = { $subject } reste pratiquement à l’identique en { $week } ({ DATES($week) }), à { POINTS($score) }.
    .lede-2 = En { $week } ({ DATES($week) }), { $subject } affiche { POINTS($score) }, pratiquement autant { SINCE($since, form: "than") }.
    .v1 = { $subject } reste pratiquement au même niveau, à { POINTS($score) }.
    .v2 = Avec { POINTS($score) }, { $subject } en est pratiquement au même point { SINCE($since, form: "than") }.
overall-score =
    .headline = { $subject } à { POINTS($score) }
    .headline-2 = { POINTS($score) } pour { $subject }
    .heading = { $subject } à { POINTS($score) }
    .heading-2 = { POINTS($score) } pour { $subject }
    .lede = { $subject } a obtenu { POINTS($score) } en { $week } ({ DATES($week) }).
    .lede-2 = En { $week } ({ DATES($week) }), { $subject } a obtenu { POINTS($score) } sur { $max }.
    .v1 = { $subject } affiche { POINTS($score) }.
    .v2 = { $subject } obtient { POINTS($score) } sur { $max }.
overall-score-leading =
    .headline = { $subject } en tête { WHERE($table) } avec { POINTS($score) }
    .headline-2 = { $subject } occupe la première place avec { POINTS($score) }
    .heading = { $subject } en tête { WHERE($table) }
    .heading-2 = La première place pour { $subject }
    .lede = { $subject } occupait la première place { WHERE($table) } en { $week } ({ DATES($week) }), avec { POINTS($score) }.
    .lede-2 = Avec { POINTS($score) } sur { $max }, { $subject } occupait la première place { WHERE($table) } en { $week } ({ DATES($week) }).
    .lede-3 = En { $week } ({ DATES($week) }), { $subject } arrivait en tête { WHERE($table) } avec { POINTS($score) } sur { $max }.
    .v1 = { $subject } occupe la première place { WHERE($table) }, avec { POINTS($score) }.
    .v2 = Avec { POINTS($score) } sur { $max }, { $subject } arrive en tête { WHERE($table) }.

## La première place

leader-kept =
    .heading = { $leader } toujours en tête { WHERE($table) }
    .heading-2 = { $leader } garde la tête avec { POINTS($score) }
    .lede = { $leader } occupe toujours la première place { WHERE($table) }, avec { POINTS($score) }.
    .lede-2 = Avec { POINTS($score) }, { $leader } reste en tête { WHERE($table) }.
    .caption = { $leader } occupe toujours la première place { WHERE($table) }, avec { POINTS($score) }.
    .caption-2 = Avec { POINTS($score) }, { $leader } reste en tête { WHERE($table) }.
    .v1 = { $leader } occupe toujours la première place { WHERE($table) }, avec { POINTS($score) }.
    .v2 = La première place { WHERE($table) } est toujours occupée par { $leader }, avec { POINTS($score) }.
    .v3 = Avec { POINTS($score) }, { $leader } conserve la première place { WHERE($table) }.
    .v4 = En tête { WHERE($table) }, on retrouve { $leader }, avec { POINTS($score) }.
leader-new =
    .headline = { $leader } prend la première place { WHERE($table) }
    .headline-2 = { $leader }, nouveau numéro un avec { POINTS($score) }
    .headline-3 = { $leader } s’empare de la première place { WHERE($table) }
    .headline-4 = Nouveau numéro un { WHERE($table) } : { $leader }
    .heading = { $leader } prend la première place
    .heading-2 = { $leader } passe en tête avec { POINTS($score) }
    .lede = { $leader } prend la première place { WHERE($table) } avec { POINTS($score) }, devant { $former }.
    .lede-2 = Nouveau numéro un { WHERE($table) }, { $leader } détrône { $former } avec { POINTS($score) }.
    .lede-3 = Avec { POINTS($score) }, { $leader } s’empare de la première place { WHERE($table) }, auparavant occupée par { $former }.
    .lede-4 = La première place { WHERE($table) } est désormais occupée par { $leader }, qui détrône { $former } avec { POINTS($score) }.
    .caption = { $leader } occupe désormais la première place { WHERE($table) }, avec { POINTS($score) }.
    .caption-2 = { $leader } passe de la { ORDINAL($former_place) } à la première place { WHERE($table) }, avec { POINTS($score) }.
    .v1 = { $leader } prend la première place { WHERE($table) } avec { POINTS($score) }, devant { $former }.
    .v2 = Nouveau numéro un { WHERE($table) }, { $leader } détrône { $former } avec { POINTS($score) }.
    .v3 = Avec { POINTS($score) }, { $leader } passe de la { ORDINAL($former_place) } à la première place { WHERE($table) }, en dépassant { $passed }.
    .v4 = Nouveau numéro un { WHERE($table) } avec { POINTS($score) }, { $leader } vient de la { ORDINAL($former_place, form: "place") } et dépasse { $passed }.
    .v5 = Depuis la { ORDINAL($former_place, form: "place") }, { $leader } s’empare de la première { WHERE($table) } avec { POINTS($score) }, en dépassant { $passed }.
    .v6 = Changement en tête { WHERE($table) } : { $leader } passe de la { ORDINAL($former_place) } à la première place avec { POINTS($score) }, devant { $passed }.
leader-back =
    .headline = { $leader } retrouve la première place { WHERE($table) }
    .headline-2 = { $leader } reprend la tête avec { POINTS($score) }
    .heading = { $leader } reprend la première place
    .heading-2 = { $leader } de retour en tête
    .lede = { $leader } retrouve la première place { WHERE($table) } avec { POINTS($score) } et détrône { $former }.
    .lede-2 = Avec { POINTS($score) }, { $leader } détrône { $former } et retrouve la première place { WHERE($table) }, où son dernier passage remontait à la { $last }.
    .lede-3 = Pour la première fois depuis la { $last }, { $leader } repasse en tête { WHERE($table) } et détrône { $former }, avec { POINTS($score) }.
    .caption = { $leader } retrouve la première place { WHERE($table) }, avec { POINTS($score) }.
    .caption-2 = Avec { POINTS($score) }, { $leader } est de retour en tête { WHERE($table) }.
    .v1 = { $leader } retrouve la première place { WHERE($table) } avec { POINTS($score) } et détrône { $former }.
    .v2 = Avec { POINTS($score) }, { $leader } détrône { $former } et retrouve la première place { WHERE($table) }, où son dernier passage remontait à la { $last }.
    .v3 = Avec { POINTS($score) }, { $leader } quitte la { ORDINAL($former_place, form: "place") }, dépasse { $passed } et reprend la tête { WHERE($table) }.
    .v4 = Depuis la { ORDINAL($former_place, form: "place") }, { $leader } dépasse { $passed } et reprend, avec { POINTS($score) }, la tête { WHERE($table) }, où son dernier passage remontait à la { $last }.
    .v5 = Avec { POINTS($score) }, { $leader } passe de la { ORDINAL($former_place) } à la première place { WHERE($table) }, en dépassant { $passed }, et se retrouve en tête pour la première fois depuis la { $last }.
leader-alone =
    .headline = { $leader } désormais sans partage à la première place { WHERE($table) }
    .headline-2 = { $leader } se détache avec { POINTS($score) }
    .headline-3 = { $leader } ne partage plus la première place
    .heading = { $leader } ne partage plus la première place
    .heading-2 = { $leader } se détache en tête
    .lede = Avec { POINTS($score) }, { $leader } occupe désormais sans partage la première place { WHERE($table) }, partagée { SINCE($since, form: "was") } avec { $others }.
    .lede-2 = { $leader } ne partage plus la première place { WHERE($table) } avec { $others } : son score est de { POINTS($score) }.
    .caption = { $leader } occupe désormais sans partage la première place { WHERE($table) }, avec { POINTS($score) }.
    .caption-2 = Avec { POINTS($score) }, { $leader } se détache à la première place { WHERE($table) }.
    .v1 = { $leader } occupe désormais sans partage la première place { WHERE($table) }, avec { POINTS($score) } ; { SINCE($since, form: "was") }, cette place était partagée avec { $others }.
    .v2 = Avec { POINTS($score) }, { $leader } ne partage plus la première place { WHERE($table) } avec { $others }.
leader-shared-new =
    .headline = { $leaders } désormais à égalité à la première place
    .headline-2 = { $leaders } se partagent la première place avec { POINTS($score) }
    .heading = { $leaders } se partagent la première place
    .heading-2 = Égalité en tête : { $leaders }
    .lede = { $leaders } se partagent désormais la première place { WHERE($table) }, à égalité, avec { POINTS($score) }.
    .lede-2 = La première place { WHERE($table) } est désormais partagée par { $leaders }, à égalité, avec { POINTS($score) }.
    .v1 = { $leaders } se partagent désormais la première place { WHERE($table) }, à égalité, avec { POINTS($score) }.
    .v2 = La première place { WHERE($table) } est désormais partagée par { $leaders }, sur un même score de { POINTS($score) }.
leader-shared-kept =
    .heading = { $leaders } se partagent toujours la première place
    .heading-2 = Toujours égalité en tête : { $leaders }
    .lede = { $leaders } se partagent toujours la première place { WHERE($table) }, à égalité, avec { POINTS($score) }.
    .lede-2 = La première place { WHERE($table) } reste partagée par { $leaders }, à égalité, avec { POINTS($score) }.
    .v1 = { $leaders } se partagent toujours la première place { WHERE($table) }, à égalité, avec { POINTS($score) }.
    .v2 = La première place { WHERE($table) } reste partagée par { $leaders }, sur un même score de { POINTS($score) }.
leader-state =
    .headline = { $leader } en tête { WHERE($table) } avec { POINTS($score) }
    .headline-2 = { $leader } occupe la première place avec { POINTS($score) }
    .headline-3 = La première place { WHERE($table) } pour { $leader }
    .heading = { $leader } en tête { WHERE($table) }
    .heading-2 = { $leader } en tête avec { POINTS($score) }
    .lede = { $leader } occupe la première place { WHERE($table) }, avec { POINTS($score) }.
    .lede-2 = En tête { WHERE($table) }, on trouve { $leader }, avec { POINTS($score) }.
    .caption = { $leader } occupe la première place { WHERE($table) }, avec { POINTS($score) }.
    .caption-2 = Avec { POINTS($score) }, { $leader } arrive en tête { WHERE($table) }.
    .v1 = { $leader } occupe la première place { WHERE($table) }, avec { POINTS($score) }.
    .v2 = En tête { WHERE($table) }, on trouve { $leader }, avec { POINTS($score) }.
    .v3 = Avec { POINTS($score) }, { $leader } arrive en tête { WHERE($table) }.
    .v4 = La première place { WHERE($table) } est occupée par { $leader }, avec { POINTS($score) }.
leader-shared-state =
    .headline = { $leaders } se partagent la première place avec { POINTS($score) }
    .headline-2 = { $leaders } à égalité à la première place
    .heading = { $leaders } se partagent la première place
    .heading-2 = Égalité en tête : { $leaders }
    .lede = { $leaders } se partagent la première place { WHERE($table) }, à égalité, avec { POINTS($score) }.
    .lede-2 = La première place { WHERE($table) } est partagée par { $leaders }, à égalité, avec { POINTS($score) }.
    .v1 = { $leaders } se partagent la première place { WHERE($table) }, à égalité, avec { POINTS($score) }.
    .v2 = La première place { WHERE($table) } est partagée par { $leaders }, sur un même score de { POINTS($score) }.
leader-from-behind =
    .heading = { $leader } en tête après une { ORDINAL($place, form: "place") } en { $week }
    .heading-2 = { $leader } passe de la { ORDINAL($place) } à la première place depuis la { $week }
    .v1 = En { $week } encore, { $leader } n’occupait que la { ORDINAL($place, form: "place") }, avec { POINTS($score) }.
    .v2 = { $leader } était encore à la { ORDINAL($place, form: "place") } en { $week }, avec { POINTS($score) }.
    .v3 = Avec { POINTS($score) }, { $leader } n’occupait que la { ORDINAL($place, form: "place") } en { $week }.

lead-streak =
    .lede = { $leader } occupe la première place pour la { ORDINAL($weeks) } semaine de suite.
    .lede-2 = C’est la { ORDINAL($weeks) } semaine de suite à la première place pour { $leader }.
    .v1 = { $leader } occupe la première place pour la { ORDINAL($weeks) } semaine de suite.
    .v2 = C’est la { ORDINAL($weeks) } semaine de suite en tête pour { $leader }.
lead-streak-at-least =
    .lede = { $leader } occupe la première place chaque semaine depuis au moins la { $first }.
    .lede-2 = Depuis au moins la { $first }, { $leader } a été chaque semaine en tête.
    .lede-3 = La première place a été occupée chaque semaine par { $leader } depuis au moins la { $first }.
    .v1 = { $leader } occupe la première place chaque semaine depuis au moins la { $first }.
    .v2 = Depuis au moins la { $first }, { $leader } a été chaque semaine en tête.
    .v3 = Cela fait au moins { COUNTED($weeks, "week") } de suite à la première place pour { $leader }.
    .v4 = { $leader } n’a pas quitté la première place depuis au moins la { $first }.

## L’avance sur la deuxième place

margin-one =
    .lede = { $rival } suit à la deuxième place avec { POINTS($rival_score) }, à { $margin } de la tête.
    .lede-2 = À la deuxième place, { $rival } totalise { POINTS($rival_score) }, soit { $margin } de retard.
    .lede-3 = L’avance est de { POINTS($margin) } sur { $rival }, à la deuxième place avec { $rival_score }.
    .lede-4 = La deuxième place est occupée par { $rival }, avec { POINTS($rival_score) }, soit { $margin } de retard sur la tête.
    .lede-5 = { $rival } reste à { POINTS($margin) } de la tête, exactement { SINCE($unchanged, form: "as") }, à la deuxième place avec { $rival_score }.
    .lede-6 = L’avance sur { $rival }, à la deuxième place avec { $rival_score }, est la même { SINCE($unchanged, form: "than") } : { POINTS($margin) }.
    .lede-7 = L’avance sur { $rival }, à la deuxième place avec { $rival_score }, est de { POINTS($margin) }, comme dans tous les relevés depuis la { $steady }.
    .lede-8 = { $rival }, à la deuxième place avec { $rival_score }, reste exactement à { POINTS($margin) } de la tête dans tous les relevés depuis la { $steady }.
    .v1 = { $rival } suit à la deuxième place avec { POINTS($rival_score) }, à { $margin } de la tête.
    .v2 = L’avance sur { $rival }, à la deuxième place avec { $rival_score }, est de { POINTS($margin) }.
    .v3 = À la deuxième place, { $rival } totalise { POINTS($rival_score) }, soit { $margin } de retard.
    .v4 = La deuxième place est occupée par { $rival }, avec { POINTS($rival_score) }, soit { $margin } de retard sur la tête.
    .v5 = { $rival } reste à { POINTS($margin) } de la tête, exactement { SINCE($unchanged, form: "as") }, à la deuxième place avec { $rival_score }.
    .v6 = L’avance sur { $rival }, à la deuxième place avec { $rival_score }, est la même { SINCE($unchanged, form: "than") } : { POINTS($margin) }.
    .v7 = L’avance sur { $rival }, à la deuxième place avec { $rival_score }, est la même dans tous les relevés depuis la { $steady } : { POINTS($margin) }.
    .v8 = { $rival }, à la deuxième place avec { $rival_score }, reste exactement à { POINTS($margin) } de la tête dans tous les relevés depuis la { $steady }.
margin-level =
    .lede = { $rivals } se partagent la deuxième place avec { POINTS($rival_score) }, à { $margin } de la tête.
    .lede-2 = La deuxième place est partagée par { $rivals }, avec { POINTS($rival_score) }, soit { $margin } de retard.
    .v1 = { $rivals } se partagent la deuxième place avec { POINTS($rival_score) }, à { $margin } de la tête.
    .v2 = La deuxième place, à { POINTS($margin) } de la tête, est partagée par { $rivals }, sur un même score de { $rival_score }.
followers =
    .v1 = { $second } suit avec { POINTS($second_score) }, à { $margin } de la tête, devant { $third }, à la troisième place avec { $third_score }.
    .v2 = À la deuxième place, { $second } totalise { POINTS($second_score) }, soit { $margin } de retard ; { $third } occupe la troisième avec { $third_score }.
    .v3 = Viennent ensuite { $second }, à la deuxième place avec { POINTS($second_score) }, à { $margin } de la tête, et { $third }, à la troisième avec { $third_score }.
    .v4 = La deuxième place est occupée par { $second }, avec { POINTS($second_score) } et un retard de { $margin }, la troisième par { $third }, avec { $third_score }.
    .v5 = Avec { POINTS($second_score) }, { $second } occupe la deuxième place, à { $margin } de la tête ; la troisième est occupée par { $third }, avec { $third_score }.
next-in-line =
    .v1 = { $next } occupe la { ORDINAL($place, form: "place") } avec { POINTS($score) }, à { $gap } de la tête.
    .v2 = À la { ORDINAL($place, form: "place") }, { $next } totalise { POINTS($score) }, soit { $gap } de retard sur la tête.
    .v3 = Avec { POINTS($score) }, { $next } pointe à la { ORDINAL($place, form: "place") }, à { $gap } de la première.
    .v4 = La { ORDINAL($place, form: "place") } est occupée par { $next }, avec { POINTS($score) } et un retard de { $gap } sur la tête.
    .v5 = Le retard sur la tête est de { POINTS($gap) } pour { $next }, à la { ORDINAL($place, form: "place") } { WHERE($table) } avec { $score }.
gap-narrowed =
    .headline = { $leader } toujours en tête, mais l’avance se réduit à { POINTS($margin) }
    .headline-2 = { $leader } voit son avance se réduire à { POINTS($margin) }
    .headline-3 = { $leader } garde la tête avec une avance réduite à { POINTS($margin) }
    .headline-4 = L’avance se réduit de { $former_margin } à { POINTS($margin) } pour { $leader }
    .heading = { $leader } : l’avance se réduit à { POINTS($margin) }
    .heading-2 = { $leader } voit son avance se réduire
    .heading-3 = Moins d’avance pour { $leader } : { POINTS($margin) }
    .lede = { $leader } voit son avance sur { $rivals }, à la deuxième place avec { $rival_score }, se réduire de { $former_margin } à { POINTS($margin) }.
    .lede-2 = { $leader } a désormais { POINTS($margin) } d’avance sur { $rivals }, à la deuxième place avec { $rival_score }, contre { $former_margin } { SINCE($since, form: "was") }.
    .lede-3 = L’avance se réduit pour { $leader } : { POINTS($margin) } sur { $rivals }, à la deuxième place avec { $rival_score }, contre { $former_margin } { SINCE($since, form: "was") }.
    .lede-4 = Le retard sur { $leader } n’est plus que de { POINTS($margin) } pour { $rivals }, à la deuxième place avec { $rival_score }, contre { $former_margin } { SINCE($since, form: "was") }.
    .v1 = { $leader } voit son avance sur { $rivals }, à la deuxième place avec { $rival_score }, se réduire de { $former_margin } à { POINTS($margin) }.
    .v2 = L’avance sur { $rivals }, à la deuxième place avec { $rival_score }, se réduit de { $former_margin } à { POINTS($margin) }.
    .v3 = { $leader } a désormais { POINTS($margin) } d’avance sur { $rivals }, à la deuxième place avec { $rival_score }, contre { $former_margin } auparavant.
    .v4 = Le retard se réduit de { $former_margin } à { POINTS($margin) } pour { $rivals }, à la deuxième place avec { $rival_score }.
gap-widened =
    .headline = { $leader } porte son avance à { POINTS($margin) }
    .headline-2 = { $leader } creuse l’écart, de { $former_margin } à { POINTS($margin) }
    .headline-3 = { $leader } conserve la première place avec une avance portée à { POINTS($margin) }
    .headline-4 = L’avance passe de { $former_margin } à { POINTS($margin) } pour { $leader }
    .heading = { $leader } : l’avance passe à { POINTS($margin) }
    .heading-2 = { $leader } creuse l’écart
    .heading-3 = Plus d’avance pour { $leader } : { POINTS($margin) }
    .lede = { $leader } porte de { $former_margin } à { POINTS($margin) } son avance sur { $rivals }, à la deuxième place avec { $rival_score }.
    .lede-2 = { $leader } a désormais { POINTS($margin) } d’avance sur { $rivals }, à la deuxième place avec { $rival_score }, contre { $former_margin } { SINCE($since, form: "was") }.
    .lede-3 = L’avance grandit pour { $leader } : { POINTS($margin) } sur { $rivals }, à la deuxième place avec { $rival_score }, contre { $former_margin } { SINCE($since, form: "was") }.
    .lede-4 = Le retard sur { $leader } est désormais de { POINTS($margin) } pour { $rivals }, à la deuxième place avec { $rival_score }, contre { $former_margin } { SINCE($since, form: "was") }.
    .v1 = { $leader } porte de { $former_margin } à { POINTS($margin) } son avance sur { $rivals }, à la deuxième place avec { $rival_score }.
    .v2 = L’avance sur { $rivals }, à la deuxième place avec { $rival_score }, passe de { $former_margin } à { POINTS($margin) }.
    .v3 = { $leader } a désormais { POINTS($margin) } d’avance sur { $rivals }, à la deuxième place avec { $rival_score }, contre { $former_margin } auparavant.
    .v4 = Le retard passe de { $former_margin } à { POINTS($margin) } pour { $rivals }, à la deuxième place avec { $rival_score }.
gap-nearly-closed =
    .headline = { $leader } n’a plus que { POINTS($margin) } d’avance sur { $rivals }
    .headline-2 = { $rivals } à { POINTS($margin) } de la première place
    .heading = { $leader } : plus que { POINTS($margin) } d’avance
    .heading-2 = L’avance descend à { POINTS($margin) } pour { $leader }
    .lede = { $leader } voit son avance sur { $rivals } tomber de { $former_margin } à { POINTS($margin) }, un écart inférieur à la médiane des variations hebdomadaires antérieures de son score ({ $usual }).
    .lede-2 = L’avance sur { $rivals } tombe de { $former_margin } à { POINTS($margin) } pour { $leader }, un écart inférieur à la médiane des variations hebdomadaires antérieures du score de tête ({ $usual }).
    .v1 = { $leader } ne compte plus que { POINTS($margin) } d’avance sur { $rivals } ({ $rival_score }), contre { $former_margin } { SINCE($since, form: "was") } ; cet écart est inférieur à la médiane des variations hebdomadaires antérieures de son score ({ $usual }).
    .v2 = L’avance sur { $rivals } ({ $rival_score }) tombe de { $former_margin } à { POINTS($margin) }, un écart inférieur à la médiane des variations hebdomadaires antérieures du score de tête ({ $usual }).
rival-within-reach =
    .lede = L’avance sur { $rivals }, à la deuxième place avec { $rival_score }, est de { POINTS($margin) } pour { $leader }, un écart inférieur à la médiane des variations hebdomadaires antérieures du score de tête ({ $usual }).
    .lede-2 = { $leader } compte { POINTS($margin) } d’avance sur { $rivals }, un écart inférieur à la médiane des variations hebdomadaires antérieures de son score ({ $usual }).
    .v1 = { $leader } compte { POINTS($margin) } d’avance sur { $rivals } ({ $rival_score }), un écart inférieur à la médiane des variations hebdomadaires antérieures de son score ({ $usual }).
    .v2 = L’avance sur { $rivals }, à la deuxième place avec { $rival_score }, est de { POINTS($margin) } ; la médiane des variations hebdomadaires antérieures du score de tête est de { $usual }.
gain-smallest =
    .v1 = Les { COUNTED($count, $table) } dont le score est connu pour les deux semaines progressent sans exception { $since }, { NAME($most, form: "again") } le plus, de { POINTS($most_change) }, et { NAME($subject, form: "again") } le moins, de { $change }.
    .v2 = Sur les { COUNTED($count, $table) } dont le score est connu pour les deux semaines, qui progressent sans exception { $since }, { NAME($most, form: "again") } signe la plus forte progression ({ POINTS($most_change) }) et { NAME($subject, form: "again") } la plus faible ({ $change }).
    .v3 = { NAME($subject, form: "again") } enregistre, avec { POINTS($change) } { $since }, la plus faible progression des { COUNTED($count, $table) } dont le score est connu pour les deux semaines.
    .v4 = Les { COUNTED($count, $table) } dont le score est connu pour les deux semaines progressent sans exception { $since } ; la progression est la plus faible pour { NAME($subject, form: "again") } : { POINTS($change) }.
    .v5 = Sur les { COUNTED($count, $table) } dont on connaît le score pour les deux semaines, c’est { NAME($subject, form: "again") } qui progresse le moins : { POINTS($change) } { $since }.
gap-narrowing =
    .heading = { $leader } : l’avance se réduit pour la { ORDINAL($weeks) } semaine de suite
    .heading-2 = L’avance diminue semaine après semaine pour { $leader }
    .v1 = { $leader } voit son avance se réduire pour la { ORDINAL($weeks) } semaine de suite : elle est passée de { POINTS($former_margin) } en { $first } à { $margin }.
    .v2 = L’avance sur la deuxième place se réduit depuis { COUNTED($weeks, "week") } de suite : elle était de { POINTS($former_margin) } en { $first }, elle est désormais de { $margin }.
    .v3 = Semaine après semaine depuis la { $first }, l’avance diminue pour { $leader } : elle est passée de { POINTS($former_margin) } à { $margin }.
gap-widening =
    .heading = { $leader } : l’avance grandit pour la { ORDINAL($weeks) } semaine de suite
    .heading-2 = L’avance augmente semaine après semaine pour { $leader }
    .v1 = { $leader } voit son avance grandir pour la { ORDINAL($weeks) } semaine de suite : elle est passée de { POINTS($former_margin) } en { $first } à { $margin }.
    .v2 = L’avance sur la deuxième place grandit depuis { COUNTED($weeks, "week") } de suite : elle était de { POINTS($former_margin) } en { $first }, elle est désormais de { $margin }.
    .v3 = Semaine après semaine depuis la { $first }, l’avance augmente pour { $leader } : elle est passée de { POINTS($former_margin) } à { $margin }.
gap-narrowest =
    .heading = Plus faible avance pour { $leader } dans les relevés depuis la { $first }
    .v1 = { $leader } n’a jamais eu aussi peu d’avance dans les relevés disponibles depuis la { $first } : { POINTS($margin) }, contre { $former_margin } au plus bas jusqu’ici.
    .v2 = À { POINTS($margin) }, l’avance sur la deuxième place est la plus faible des relevés disponibles, qui commencent en { $first } ; le précédent minimum était de { $former_margin }.
    .v3 = Jamais, dans les relevés disponibles depuis la { $first }, { $leader } n’avait compté une avance aussi faible : { POINTS($margin) }, contre { $former_margin } au plus bas jusqu’ici.
gap-widest =
    .heading = Plus grande avance pour { $leader } dans les relevés depuis la { $first }
    .v1 = { $leader } n’a jamais eu autant d’avance dans les relevés disponibles depuis la { $first } : { POINTS($margin) }, contre { $first_margin } alors.
    .v2 = À { POINTS($margin) }, l’avance sur la deuxième place est la plus grande des relevés disponibles, qui commencent en { $first } avec { $first_margin }.
    .v3 = Jamais, dans les relevés disponibles depuis la { $first }, où son avance était de { POINTS($first_margin) }, { $leader } n’avait compté une avance aussi grande : { $margin }.
rival-faster =
    .lede = { $rival } progresse plus vite, de { POINTS($rival_gain) } { $since }.
    .lede-2 = De son côté, { $rival } progresse de { POINTS($rival_gain) } { SINCE($since, form: "from") }.
    .lede-3 = La progression est plus forte pour { $rival } : { POINTS($rival_gain) } { $since }.
    .lede-4 = { $rival } progresse davantage, de { POINTS($rival_gain) } { SINCE($since, form: "from") }.
    .v1 = { $rival } progresse de { POINTS($rival_gain) } { $since }, { $leader } de { $gain }.
    .v2 = Pendant que { $leader } progresse de { POINTS($gain) } { $since }, { $rival } progresse de { $rival_gain }.

## Le rang de l’entité dont parle l’article

place-up =
    .headline = { $subject } grimpe à la { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } gagne { COUNTED($places, "place") } et pointe à la { ORDINAL($place) }
    .heading = { $subject } grimpe à la { ORDINAL($place, form: "place") }
    .heading-2 = { $subject } gagne { COUNTED($places, "place") }
    .lede = { NAME($subject, form: "again") } gagne { COUNTED($places, "place") } { WHERE($table) }, de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") }.
    .lede-2 = De la { ORDINAL($former_place, form: "digits") } place { WHERE($table) }, { NAME($subject, form: "again") } monte à la { ORDINAL($place, form: "digits") }.
    .v1 = { NAME($subject, form: "again") } gagne { COUNTED($places, "place") } { WHERE($table) }, de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") }.
    .v2 = De la { ORDINAL($former_place, form: "digits") } place { WHERE($table) }, { NAME($subject, form: "again") } monte à la { ORDINAL($place, form: "digits") }.
place-down =
    .headline = { $subject } descend à la { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } perd { COUNTED($places, "place") } et se retrouve à la { ORDINAL($place) }
    .heading = { $subject } descend à la { ORDINAL($place, form: "place") }
    .heading-2 = { $subject } perd { COUNTED($places, "place") }
    .lede = { NAME($subject, form: "again") } perd { COUNTED($places, "place") } { WHERE($table) }, de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") }.
    .lede-2 = De la { ORDINAL($former_place, form: "digits") } place { WHERE($table) }, { NAME($subject, form: "again") } descend à la { ORDINAL($place, form: "digits") }.
    .v1 = { NAME($subject, form: "again") } perd { COUNTED($places, "place") } { WHERE($table) }, de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") }.
    .v2 = De la { ORDINAL($former_place, form: "digits") } place { WHERE($table) }, { NAME($subject, form: "again") } descend à la { ORDINAL($place, form: "digits") }.
lead-lost =
    .headline = { $subject } cède la première place
    .headline-2 = { $subject } perd la tête et passe derrière { $leaders }
    .heading = { $subject } cède la première place
    .heading-2 = { $subject } passe derrière { $leaders }
    .lede = { $subject } cède la première place { WHERE($table) } et occupe la { ORDINAL($place) }, à { POINTS($gap) } de la tête, derrière { $leaders }.
    .lede-2 = La première place { WHERE($table) } est désormais occupée par { $leaders }, avec { POINTS($leader_score) } ; { $subject } passe à la { ORDINAL($place) }, avec { $gap } de retard.
    .v1 = { $subject } cède la première place { WHERE($table) } et occupe la { ORDINAL($place) }, à { POINTS($gap) } de la tête, derrière { $leaders }.
    .v2 = La première place { WHERE($table) } est désormais occupée par { $leaders }, avec { POINTS($leader_score) } ; { $subject } passe à la { ORDINAL($place) }, avec { $gap } de retard.
place-kept =
    .lede = { NAME($subject, form: "again") } reste à la { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = Comme auparavant, { NAME($subject, form: "again") } occupe la { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { NAME($subject, form: "again") } reste à la { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = { SINCE($since, form: "as") }, { NAME($subject, form: "again") } occupe la { ORDINAL($place, form: "place") } { WHERE($table) }.
place-shared =
    .lede = { NAME($subject, form: "again") } partage la { ORDINAL($place, form: "place") } { WHERE($table) } avec { $others }.
    .lede-2 = À égalité avec { $others }, { NAME($subject, form: "again") } occupe la { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { NAME($subject, form: "again") } partage la { ORDINAL($place, form: "place") } { WHERE($table) } avec { $others }.
    .v2 = À égalité avec { $others }, { NAME($subject, form: "again") } occupe la { ORDINAL($place, form: "place") } { WHERE($table) }.
place-state =
    .lede = { NAME($subject, form: "again") } occupe la { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = { WHERE($table) }, { NAME($subject, form: "again") } occupe la { ORDINAL($place, form: "place") }.
    .v1 = { NAME($subject, form: "again") } occupe la { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = { WHERE($table) }, { NAME($subject, form: "again") } occupe la { ORDINAL($place, form: "place") }.
behind-next =
    .lede = { $subject } compte { POINTS($gap) } de retard sur { $rivals }, juste devant avec { $rival_score }.
    .lede-2 = Juste devant { $subject }, à { POINTS($gap) }, on trouve { $rivals }, avec { $rival_score }.
    .v1 = { $subject } compte { POINTS($gap) } de retard sur { $rivals }, juste devant avec { $rival_score }.
    .v2 = Juste devant { $subject }, à { POINTS($gap) }, on trouve { $rivals }, avec { $rival_score }.
ahead-of-next =
    .v1 = { $subject } compte { POINTS($gap) } d’avance sur { $rivals }, juste derrière avec { $rival_score }.
    .v2 = Derrière { $subject }, à { POINTS($gap) }, on trouve { $rivals }, avec { $rival_score }.
overtook =
    .heading = { $subject } dépasse { $passed }
    .heading-2 = { $subject } passe devant { $passed }
    .v1 = { $subject } a dépassé { $passed }.
    .v2 = Derrière auparavant, { $subject } devance désormais { $passed }.
overtaken-by =
    .headline = { $subject } se fait dépasser par { $rivals }
    .headline-2 = { $subject } passe derrière { $rivals }
    .lede = { $subject } s’est fait dépasser par { $rivals } { WHERE($table) }.
    .lede-2 = { WHERE($table) }, { $subject } se retrouve désormais derrière { $rivals }.
    .v1 = { $subject } s’est fait dépasser par { $rivals } { WHERE($table) }.
    .v2 = { WHERE($table) }, { $subject } se retrouve désormais derrière { $rivals }.
drew-level =
    .headline = { $subject } rejoint { $rivals }
    .headline-2 = { $subject } revient à égalité avec { $rivals }
    .heading = { $subject } rejoint { $rivals }
    .heading-2 = { $subject } à égalité avec { $rivals }
    .lede = { $subject } a rejoint { $rivals } à la { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = Le retard est comblé : { $subject } partage désormais la { ORDINAL($place, form: "place") } { WHERE($table) } avec { $rivals }.
    .lede-3 = { $subject } a rejoint { $rivals } en comblant son retard.
    .v1 = { $subject } a rejoint { $rivals } à la { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = Le retard est comblé : { $subject } partage désormais la { ORDINAL($place, form: "place") } { WHERE($table) } avec { $rivals }.
    .v3 = { $subject } a comblé son retard et se trouve à égalité avec { $rivals }.
pulled-clear =
    .heading = { $subject } passe devant { $rivals }
    .heading-2 = { $subject } devance désormais { $rivals }
    .lede = { $subject } devance désormais { $rivals } ; il y avait égalité { SINCE($since, form: "was") }.
    .lede-2 = L’égalité est rompue : { $subject } devance désormais { $rivals }.
    .v1 = { $subject } devance désormais { $rivals } ; il y avait égalité { SINCE($since, form: "was") }.
    .v2 = À égalité avec { $rivals } { SINCE($since, form: "was") }, { $subject } passe désormais devant.
    .v3 = { $subject } devance désormais { $rivals } de { POINTS($margin) } ; il y avait égalité { SINCE($since, form: "was") }.
    .v4 = À égalité avec { $rivals } { SINCE($since, form: "was") }, { $subject } compte désormais { POINTS($margin) } d’avance.

## Les barres rondes

mark-reached =
    .headline = { $subject } atteint la barre des { POINTS($mark) }
    .headline-2 = Barre des { POINTS($mark) } atteinte par { $subject }
    .heading = { $subject } atteint { POINTS($mark) }
    .heading-2 = Barre des { POINTS($mark) } atteinte
    .lede = { $subject } a désormais atteint la barre des { POINTS($mark) }.
    .lede-2 = Avec { POINTS($score) }, { $subject } atteint désormais la barre des { $mark }.
    .v1 = { $subject } a désormais atteint la barre des { POINTS($mark) }.
    .v2 = Avec { POINTS($score) }, { $subject } atteint désormais la barre des { $mark }.
mark-regained =
    .headline = { $subject } retrouve la barre des { POINTS($mark) }
    .headline-2 = Barre des { POINTS($mark) } de nouveau atteinte par { $subject }
    .heading = { $subject } de retour à { POINTS($mark) }
    .heading-2 = Barre des { POINTS($mark) } de nouveau atteinte
    .lede = { $subject } atteint de nouveau la barre des { POINTS($mark) }, avec { $score } : d’après les relevés, c’est la première fois depuis la { $last }.
    .lede-2 = Avec { POINTS($score) }, { $subject } retrouve la barre des { $mark }, atteinte pour la dernière fois, d’après les relevés, en { $last }.
    .v1 = { $subject } atteint de nouveau la barre des { POINTS($mark) }, avec { $score } : d’après les relevés, c’est la première fois depuis la { $last }.
    .v2 = Avec { POINTS($score) }, { $subject } retrouve la barre des { $mark }, atteinte pour la dernière fois, d’après les relevés, en { $last }.
mark-lost =
    .headline = { $subject } n’atteint plus la barre des { POINTS($mark) }
    .headline-2 = Barre des { POINTS($mark) } perdue par { $subject }
    .heading = { $subject } n’atteint plus { POINTS($mark) }
    .heading-2 = Barre des { POINTS($mark) } perdue
    .lede = { $subject } n’atteint plus la barre des { POINTS($mark) }.
    .lede-2 = Avec { POINTS($score) }, { $subject } manque désormais la barre des { $mark }.
    .v1 = { $subject } n’atteint plus la barre des { POINTS($mark) }.
    .v2 = Avec { POINTS($score) }, { $subject } manque désormais la barre des { $mark }.
sole-at-mark-new =
    .headline = { $subject }, { KIND($table, form: "seul") } à { POINTS($mark) }
    .headline-2 = Barre des { POINTS($mark) } : { $subject } et personne d’autre
    .heading = { $subject }, { KIND($table, form: "seul") } à { POINTS($mark) }
    .heading-2 = { $subject } et personne d’autre à { POINTS($mark) }
    .lede = { NAME($subject, form: "again") } est désormais { KIND($table, form: "seul") } à atteindre { POINTS($mark) }.
    .lede-2 = { WHERE($table) }, la barre des { POINTS($mark) } n’est désormais atteinte que par { $subject }.
    .v1 = { NAME($subject, form: "again") } est désormais { KIND($table, form: "seul") } à atteindre { POINTS($mark) }.
    .v2 = { WHERE($table) }, la barre des { POINTS($mark) } n’est désormais atteinte que par { $subject }.
sole-at-mark-still =
    .heading = { $subject } toujours sans rival au-dessus de { $above }
    .heading-2 = { $subject } toujours sans rival à { POINTS($mark) }
    .lede = { NAME($subject, form: "again") } reste { KIND($table, form: "seul") } au-dessus de { POINTS($above) }.
    .lede-4 = Comme auparavant, { KIND($table, form: "nul") } ne dépasse { POINTS($above) }, hormis { NAME($subject, form: "again") }.
    .lede-5 = { WHERE($table) }, la barre des { POINTS($above) } n’est toujours dépassée que par { NAME($subject, form: "again") }.
    .lede-2 = { NAME($subject, form: "again") } reste { KIND($table, form: "seul") } à atteindre { POINTS($mark) }.
    .lede-3 = { WHERE($table) }, la barre des { POINTS($mark) } n’est toujours atteinte que par { NAME($subject, form: "again") }.
    .v1 = { NAME($subject, form: "again") } reste { KIND($table, form: "seul") } au-dessus de { POINTS($above) }.
    .v4 = Comme auparavant, { KIND($table, form: "nul") } ne dépasse { POINTS($above) }, hormis { NAME($subject, form: "again") }.
    .v5 = { WHERE($table) }, la barre des { POINTS($above) } n’est toujours dépassée que par { NAME($subject, form: "again") }.
    .v2 = { NAME($subject, form: "again") } reste { KIND($table, form: "seul") } à atteindre { POINTS($mark) }.
    .v3 = { WHERE($table) }, la barre des { POINTS($mark) } n’est toujours atteinte que par { NAME($subject, form: "again") }.
sole-at-mark =
    .heading = { $subject } sans rival au-dessus de { $above }
    .heading-2 = { $subject } sans rival à { POINTS($mark) }
    .lede = { NAME($subject, form: "again") } est { KIND($table, form: "seul") } au-dessus de { POINTS($above) }.
    .lede-4 = { KIND($table, form: "nul") } ne dépasse { POINTS($above) }, hormis { NAME($subject, form: "again") }.
    .lede-2 = { NAME($subject, form: "again") } est { KIND($table, form: "seul") } à atteindre { POINTS($mark) }.
    .lede-3 = { KIND($table, form: "nul") } n’atteint { POINTS($mark) }, hormis { NAME($subject, form: "again") }.
    .v1 = { NAME($subject, form: "again") } est { KIND($table, form: "seul") } au-dessus de { POINTS($above) }.
    .v4 = { KIND($table, form: "nul") } ne dépasse { POINTS($above) }, hormis { NAME($subject, form: "again") }.
    .v2 = { NAME($subject, form: "again") } est { KIND($table, form: "seul") } à atteindre { POINTS($mark) }.
    .v3 = { KIND($table, form: "nul") } n’atteint { POINTS($mark) }, hormis { NAME($subject, form: "again") }.
mark-joined =
    .headline = { $subject } n’est plus { KIND($table, form: "seul") } à { POINTS($mark) }
    .headline-2 = Barre des { POINTS($mark) } : { $subject } n’a plus l’exclusivité
    .heading = { $subject } n’est plus sans rival à { POINTS($mark) }
    .heading-2 = { $subject } perd l’exclusivité à { POINTS($mark) }
    .lede = { NAME($subject, form: "again") } n’est plus { KIND($table, form: "seul") } à { POINTS($mark) }, un niveau désormais atteint aussi par { $newcomers }.
    .lede-2 = Auparavant atteinte par { $subject } seulement { WHERE($table) }, la barre des { POINTS($mark) } l’est désormais aussi par { $newcomers }.
    .v1 = { NAME($subject, form: "again") } n’est plus { KIND($table, form: "seul") } à { POINTS($mark) }, un niveau désormais atteint aussi par { $newcomers }.
    .v2 = Auparavant atteinte par { $subject } seulement { WHERE($table) }, la barre des { POINTS($mark) } l’est désormais aussi par { $newcomers }.
mark-reached-by =
    .heading = { $entities } { $count ->
        [one] atteint
       *[other] atteignent
    } { POINTS($mark) }
    .heading-2 = Barre des { POINTS($mark) } atteinte par { $entities }
    .v1 = { $entities } { $count ->
        [one] atteint
       *[other] atteignent
    } désormais la barre des { POINTS($mark) }.
    .v2 = Pour { $entities }, la barre des { POINTS($mark) } est à présent atteinte.
    .v3 = La barre des { POINTS($mark) } est à présent atteinte par { $entities }.
    .group = { $items } atteignent désormais une barre qui leur échappait { SINCE($since, form: "was") }.
    .group-2 = Une barre manquée { SINCE($since, form: "was") } est désormais atteinte par { $items }.
    .item = { $entities } ({ POINTS($mark) })
mark-regained-by =
    .heading = { $entities } { $count ->
        [one] retrouve
       *[other] retrouvent
    } la barre des { POINTS($mark) }
    .heading-2 = Barre des { POINTS($mark) } de nouveau atteinte par { $entities }
    .v1 = { $entities } { $count ->
        [one] atteint
       *[other] atteignent
    } de nouveau la barre des { POINTS($mark) }, manquée { SINCE($since, form: "was") }.
    .v2 = La barre des { POINTS($mark) }, manquée { SINCE($since, form: "was") }, est de nouveau atteinte par { $entities }.
    .v3 = { $entities } { $count ->
        [one] retrouve
       *[other] retrouvent
    } la barre des { POINTS($mark) }, manquée { SINCE($since, form: "was") } et atteinte pour la dernière fois, d’après les relevés, en { $last }.
    .v4 = La barre des { POINTS($mark) }, manquée { SINCE($since, form: "was") }, est de nouveau atteinte par { $entities }, d’après les relevés, pour la première fois depuis la { $last }.
mark-lost-by =
    .heading = { $entities } { $count ->
        [one] n’atteint
       *[other] n’atteignent
    } plus { POINTS($mark) }
    .heading-2 = Barre des { POINTS($mark) } perdue par { $entities }
    .v1 = { $entities } { $count ->
        [one] n’atteint
       *[other] n’atteignent
    } plus la barre des { POINTS($mark) }.
    .v2 = Encore à ce niveau { SINCE($since, form: "was") }, { $entities } { $count ->
        [one] n’atteint
       *[other] n’atteignent
    } plus la barre des { POINTS($mark) }.
mark-short =
    .v1 = { $count ->
        [one] Seule exception
       *[other] Seules exceptions
    } : { $entities }, qui { $count ->
        [one] n’atteint
       *[other] n’atteignent
    } pas { POINTS($mark) }.
    .v2 = Hormis { $entities }, tout le tableau atteint { POINTS($mark) }.
    .v3 = La barre des { POINTS($mark) } n’est manquée que par { $entities }.
mark-count-up =
    .v1 = Sur les { COUNTED($total, $table) }, { COUNT($count) } { $count ->
        [one] atteint
       *[other] atteignent
    } désormais la barre des { POINTS($mark) }, contre { DIGITS($former_count) } { SINCE($since, form: "was") }.
    .v2 = La barre des { POINTS($mark) } est désormais atteinte par { COUNT($count) } des { COUNTED($total, $table) }, contre { DIGITS($former_count) } { SINCE($since, form: "was") }.
    .v3 = On compte désormais { COUNTED($count, $table) } sur { DIGITS($total) } à { POINTS($mark) } ou mieux, contre { DIGITS($former_count) } { SINCE($since, form: "was") }.
    .v4 = Désormais, { COUNT($count) } des { COUNTED($total, $table) } { $count ->
        [one] atteint
       *[other] atteignent
    } { POINTS($mark) }, contre { DIGITS($former_count) } { SINCE($since, form: "was") }.
mark-count-down =
    .v1 = { $count ->
        [0] { KIND($table, form: "nul") } n’atteint plus
        [one] { KIND($table, form: "un") } atteint encore
       *[other] Sur les { COUNTED($total, $table) }, { COUNT($count) } atteignent encore
    } la barre des { POINTS($mark) }, contre { DIGITS($former_count) } { SINCE($since, form: "was") }.
    .v2 = La barre des { POINTS($mark) } n’est plus atteinte { $count ->
        [0] par personne
       *[other] que par { COUNT($count) } des { COUNTED($total, $table) }
    }, contre { DIGITS($former_count) } auparavant.
mark-count =
    .v1 = Sur les { COUNTED($total, $table) }, { COUNT($count) } { $count ->
        [one] atteint
       *[other] atteignent
    } la barre des { POINTS($mark) }.
    .v2 = La barre des { POINTS($mark) } est atteinte par { COUNT($count) } des { COUNTED($total, $table) }.
    .v3 = On compte { COUNTED($count, $table) } sur { DIGITS($total) } à { POINTS($mark) } ou mieux.
    .v4 = Au total, { COUNT($count) } des { COUNTED($total, $table) } { $count ->
        [one] atteint
       *[other] atteignent
    } { POINTS($mark) }.

## Hausses et baisses de suite

rise-streak =
    .lede = { $subject } voit son score augmenter pour la { ORDINAL($weeks) } semaine de suite.
    .lede-2 = C’est la { ORDINAL($weeks) } hausse hebdomadaire de suite pour { $subject }.
    .v1 = { $subject } voit son score augmenter pour la { ORDINAL($weeks) } semaine de suite.
    .v2 = C’est la { ORDINAL($weeks) } hausse hebdomadaire de suite pour { $subject }.
    .v3 = Le score augmente depuis { COUNTED($weeks, "week") } de suite pour { $subject }.
    .v4 = { $subject } enchaîne { COUNTED($weeks, "week") } de hausse.
rise-streak-at-least =
    .lede = { $subject } voit son score augmenter depuis au moins { COUNTED($weeks, "week") } de suite.
    .lede-2 = C’est au moins la { ORDINAL($weeks) } hausse hebdomadaire de suite pour { $subject }.
    .v1 = { $subject } voit son score augmenter depuis au moins { COUNTED($weeks, "week") } de suite.
    .v2 = C’est au moins la { ORDINAL($weeks) } hausse hebdomadaire de suite pour { $subject }.
    .v3 = Pour { $subject }, le score augmente depuis au moins { COUNTED($weeks, "week") } de suite.
    .v4 = { $subject } enchaîne au moins { COUNTED($weeks, "week") } de hausse.
fall-streak =
    .headline = { $subject } en baisse pour la { ORDINAL($weeks) } semaine de suite
    .headline-2 = { ORDINAL($weeks) } baisse de suite pour { $subject }
    .lede = { $subject } voit son score baisser pour la { ORDINAL($weeks) } semaine de suite.
    .lede-2 = C’est la { ORDINAL($weeks) } baisse hebdomadaire de suite pour { $subject }.
    .v1 = { $subject } voit son score baisser pour la { ORDINAL($weeks) } semaine de suite.
    .v2 = C’est la { ORDINAL($weeks) } baisse hebdomadaire de suite pour { $subject }.
fall-streak-at-least =
    .headline = { $subject } en baisse depuis au moins { COUNTED($weeks, "week") }
    .headline-2 = Au moins { COUNT($weeks) } baisses de suite pour { $subject }
    .lede = { $subject } voit son score baisser depuis au moins { COUNTED($weeks, "week") } de suite.
    .lede-2 = C’est au moins la { ORDINAL($weeks) } baisse hebdomadaire de suite pour { $subject }.
    .v1 = { $subject } voit son score baisser depuis au moins { COUNTED($weeks, "week") } de suite.
    .v2 = C’est au moins la { ORDINAL($weeks) } baisse hebdomadaire de suite pour { $subject }.
record-high =
    .headline = Meilleur score connu pour { $subject } : { $score }
    .headline-2 = { $subject } à son meilleur niveau connu, avec { POINTS($score) }
    .heading = { $subject } à son meilleur niveau connu
    .heading-2 = Meilleur score connu pour { $subject }
    .heading-3 = Jamais mieux dans les relevés : { $subject } à { $score }
    .lede = Avec { POINTS($score) }, { $subject } atteint son meilleur score dans les relevés disponibles depuis la { $first }.
    .caption = Avec { POINTS($score) }, { $subject } atteint son meilleur score dans les relevés disponibles depuis la { $first }.
    .lede-2 = Un score de { $score } : { $subject } n’a jamais fait mieux dans les relevés disponibles depuis la { $first }.
    .v1 = Depuis le début des relevés, en { $first }, { $subject } n’a jamais obtenu de meilleur score ; le précédent record était de { $former }, en { $former_week }.
    .v2 = Avec { POINTS($score) }, { $subject } atteint son meilleur score dans les relevés disponibles depuis la { $first }, devant celui de la { $former_week } ({ $former }).
    .v3 = { $subject } bat son record, { $former } en { $former_week } ; les relevés remontent à la { $first }.
    .v4 = Aucune semaine relevée depuis la { $first } n’a vu { $subject } faire mieux ; le précédent record était de { $former }, en { $former_week }.
    .v5 = { $subject } affiche son meilleur score dans les relevés disponibles depuis la { $first }, devant celui de la { $former_week } ({ $former }).
record-low =
    .headline = Plus mauvais score connu pour { $subject } : { $score }
    .headline-2 = { $subject } à son plus mauvais niveau connu, avec { POINTS($score) }
    .heading = { $subject } à son plus mauvais niveau connu
    .heading-2 = Plus mauvais score connu pour { $subject }
    .lede = Avec { POINTS($score) }, { $subject } enregistre son plus mauvais score dans les relevés disponibles depuis la { $first }.
    .lede-2 = Un score de { $score } : { $subject } n’a jamais fait moins bien dans les relevés disponibles depuis la { $first }.
    .v1 = Depuis le début des relevés, en { $first }, { $subject } n’avait jamais obtenu de plus mauvais score ; le moins bon jusqu’ici était de { $former }, en { $former_week }.
    .v2 = Ce score de { $score } est le plus mauvais pour { $subject } dans les relevés disponibles depuis la { $first }, derrière celui de la { $former_week } ({ $former }).
record-equalled =
    .heading = { $subject } retrouve son meilleur niveau connu
    .heading-2 = Meilleur score connu égalé pour { $subject }
    .lede = Avec { POINTS($score) }, { $subject } retrouve son meilleur score dans les relevés disponibles depuis la { $first }.
    .lede-2 = { $subject } égale son meilleur score connu, les { POINTS($score) } de la { $former_week }.
    .v1 = { $subject } égale son meilleur score dans les relevés disponibles depuis la { $first } : les { POINTS($score) } de la { $former_week }.
    .v2 = Avec { POINTS($score) }, { $subject } retrouve son meilleur niveau dans les relevés disponibles depuis la { $first }, atteint pour la dernière fois en { $former_week }.
change-largest-since =
    .lede = { $subject } n’avait plus autant progressé en une semaine depuis la { $since_week }.
    .lede-2 = C’est la plus forte progression hebdomadaire pour { $subject } depuis la { $since_week }.
    .v1 = { $subject } n’avait plus autant progressé en une semaine depuis la { $since_week }.
    .v2 = C’est la plus forte progression hebdomadaire pour { $subject } depuis la { $since_week }.
change-largest-on-record =
    .lede = Dans les relevés, continus depuis la { $first }, { $subject } n’avait jamais autant progressé en une semaine.
    .lede-2 = C’est la plus forte progression hebdomadaire pour { $subject } dans les relevés, continus depuis la { $first }.
    .v1 = Dans les relevés, continus depuis la { $first }, { $subject } n’avait jamais autant progressé en une semaine.
    .v2 = C’est la plus forte progression hebdomadaire pour { $subject } dans les relevés, continus depuis la { $first }.
change-worst-since =
    .lede = { $subject } n’avait plus autant reculé en une semaine depuis la { $since_week }.
    .lede-2 = C’est le plus fort recul hebdomadaire pour { $subject } depuis la { $since_week }.
    .v1 = { $subject } n’avait plus autant reculé en une semaine depuis la { $since_week }.
    .v2 = C’est le plus fort recul hebdomadaire pour { $subject } depuis la { $since_week }.
change-worst-on-record =
    .lede = Dans les relevés, continus depuis la { $first }, { $subject } n’avait jamais autant reculé en une semaine.
    .lede-2 = C’est le plus fort recul hebdomadaire pour { $subject } dans les relevés, continus depuis la { $first }.
    .v1 = Dans les relevés, continus depuis la { $first }, { $subject } n’avait jamais autant reculé en une semaine.
    .v2 = C’est le plus fort recul hebdomadaire pour { $subject } dans les relevés, continus depuis la { $first }.
change-range-rises =
    .v1 = Sur les { COUNTED($weeks, "week") } écoulées, la hausse hebdomadaire a varié de { $low } à { POINTS($high) } pour { $subject }.
    .v2 = Chacune des { COUNTED($weeks, "week") } écoulées a apporté, pour { $subject }, une hausse d’au moins { $low } et d’au plus { POINTS($high) }.
change-range-falls =
    .v1 = Sur les { COUNTED($weeks, "week") } écoulées, la baisse hebdomadaire a varié de { $low } à { POINTS($high) } pour { $subject }.
    .v2 = Chacune des { COUNTED($weeks, "week") } écoulées a apporté, pour { $subject }, une baisse d’au moins { $low } et d’au plus { POINTS($high) }.
change-range-mixed =
    .v1 = Sur les { COUNTED($weeks, "week") } écoulées, { $subject } a connu des variations hebdomadaires allant d’une baisse de { $fall } à une hausse de { POINTS($rise) }.
    .v2 = Les variations des { COUNTED($weeks, "week") } écoulées vont, pour { $subject }, d’une baisse de { $fall } à une hausse de { POINTS($rise) } en une semaine.
    .v3 = En { COUNTED($weeks, "week") }, la variation hebdomadaire du score est allée, pour { $subject }, d’une baisse de { $fall } à une hausse de { POINTS($rise) }.
    .v4 = Pour { $subject }, le plus fort mouvement hebdomadaire des { COUNTED($weeks, "week") } écoulées a été de { POINTS($rise) } à la hausse et de { $fall } à la baisse.

## Les plus grands mouvements

mover-both =
    .headline = { $entity } gagne { COUNTED($places, "place") } et pointe à la { ORDINAL($place) }
    .headline-2 = { $entity } progresse de { POINTS($change) } et gagne { COUNTED($places, "place") }
    .heading = { $entity } passe de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") } place
    .heading-2 = { $entity } gagne { COUNTED($places, "place") }
    .lede = { $entity } signe la plus forte progression { WHERE($table) }, en points comme en places, et passe de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") } place avec { POINTS($score) }.
    .lede-2 = { $entity } gagne { COUNTED($places, "place") } { WHERE($table) }, de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") }, et signe aussi la plus forte progression en points : { $change } de mieux, à { $score }.
    .v1 = C’est { NAME($entity, form: "full") } qui progresse le plus { WHERE($table) }, en points comme en places : { POINTS($change) } de mieux { SINCE($since, form: "than") }, à { $score }, et un bond de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") } place.
    .v2 = { $entity } signe la plus forte progression { WHERE($table) }, en points comme en places, et passe de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") } place : avec { POINTS($score) }, c’est { $change } de mieux { SINCE($since, form: "than") }.
    .v3 = { KIND($table, form: "aucun") } n’a autant progressé { $since }, ni en points ni en places : { $entity } affiche { POINTS($change) } de mieux, à { $score }, et passe de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") } place.
    .v4 = La plus forte progression { WHERE($table) }, en points comme en places, mène { $entity } de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") } place, avec { POINTS($score) }, soit { $change } de mieux { SINCE($since, form: "than") }.
    .again = Les autres { KIND($table, form: "plural") } gagnent au plus { COUNTED($next_places, "place") } et progressent au plus de { POINTS($next_change) }.
    .again-2 = Pour les autres { KIND($table, form: "plural") }, la progression ne dépasse pas { POINTS($next_change) }, ni la remontée { COUNTED($next_places, "place") }.
mover-new-leader =
    .v1 = { $entity } signe la plus forte progression { WHERE($table) } : { POINTS($change) } { $since }.
    .v2 = La plus forte progression { WHERE($table) }, { POINTS($change) } { $since }, est signée par { $entity }.
    .v3 = { KIND($table, form: "aucun") } n’a autant progressé : pour { $entity }, c’est { POINTS($change) } de mieux { SINCE($since, form: "than") }.
    .v4 = C’est aussi { NAME($entity, form: "full") } qui progresse le plus { WHERE($table) }, de { POINTS($change) } { $since }.
mover-gain =
    .heading = { $entity } progresse de { POINTS($change) }
    .heading-2 = { POINTS($change) } de mieux pour { $entity }
    .heading-3 = { $entity } signe la plus forte progression
    .v1 = C’est { NAME($entity, form: "full") } qui progresse le plus en points { WHERE($table) } : { POINTS($change) } de mieux, à { $score }.
    .v2 = La plus forte progression en points { WHERE($table) }, { POINTS($change) }, mène { $entity } à { $score }.
    .v3 = { $entity } progresse de { POINTS($change) }, à { $score } : { KIND($table, form: "aucun") } n’en a fait autant.
    .v4 = { $entity } signe la plus forte progression en points { WHERE($table) } : { POINTS($change) }, à { $score }.
    .v5 = Avec { POINTS($change) } de mieux, à { $score }, { $entity } progresse plus que { KIND($table, form: "tout") }.
    .v6 = En points, la plus forte progression { WHERE($table) } est celle qu’affiche { $entity } : { POINTS($change) }, à { $score }.
mover-gain-shared =
    .v1 = Parmi { GROUP($table) }, la plus forte progression, { POINTS($change) }, est partagée par { $entities }.
    .v2 = { $entities } signent la même progression, { POINTS($change) }, la plus forte { WHERE($table) }.
mover-climb =
    .heading = { $entity } gagne { COUNTED($places, "place") }
    .heading-2 = { $entity } passe de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") } place
    .v1 = C’est { NAME($entity, form: "full") } qui gagne le plus de places { WHERE($table) } : { COUNT($places, form: "f") }, de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") }, avec une progression de { POINTS($change) }, à { $score }.
    .v2 = La plus longue remontée { WHERE($table) }, { COUNTED($places, "place") }, mène { $entity } de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") }, avec un score de { $score }, soit { POINTS($change) } de mieux { SINCE($since, form: "than") }.
mover-fall-both =
    .heading = { $entity } perd { COUNTED($places, "place") } et descend à la { ORDINAL($place) }
    .heading-2 = { $entity } passe de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") } place
    .v1 = C’est { NAME($entity, form: "full") } qui recule le plus { WHERE($table) }, en points comme en places : { POINTS($change) } { $since }, à { $score }, et une descente de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") } place.
    .v2 = Le plus fort recul { WHERE($table) }, en points comme en places, mène { $entity } de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") } place, avec { POINTS($score) }, après un recul de { $change } { $since }.
mover-fall =
    .heading = { $entity } recule de { POINTS($change) }
    .heading-2 = Recul de { POINTS($change) } pour { $entity }
    .v1 = Parmi { GROUP($table) }, c’est { NAME($entity, form: "full") } qui recule le plus : { POINTS($change) }, à { $score }.
    .v2 = Le plus fort recul { WHERE($table) }, { POINTS($change) }, laisse { $entity } à { $score }.
    .v3 = { $entity } recule de { POINTS($change) }, à { $score } : { KIND($table, form: "aucun") } n’a perdu autant de terrain.
    .v4 = { $entity } accuse le plus fort recul { WHERE($table) } : { POINTS($change) }, à { $score }.
mover-fall-shared =
    .v1 = Parmi { GROUP($table) }, le plus fort recul, { POINTS($change) }, est partagé par { $entities }.
    .v2 = { $entities } accusent le même recul, { POINTS($change) }, le plus fort { WHERE($table) }.
mover-drop =
    .heading = { $entity } perd { COUNTED($places, "place") }
    .heading-2 = { $entity } descend de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") } place
    .v1 = C’est { NAME($entity, form: "full") } qui perd le plus de places { WHERE($table) } : { COUNT($places, form: "f") }, de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") }, avec un recul de { POINTS($change) } { $since }.
    .v2 = La plus longue descente { WHERE($table) }, { COUNTED($places, "place") }, mène { $entity } de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") }, après un recul de { POINTS($change) } { $since }.
    .v3 = { $entity } perd { COUNTED($places, "place") }, plus que { KIND($table, form: "tout") }, de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") }, avec un recul de { POINTS($change) } { $since }.
    .v4 = { $entity } accuse la plus longue descente { WHERE($table) }, { COUNTED($places, "place") }, de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") }, avec un recul de { POINTS($change) } { $since }.
slide =
    .heading = { $entity } recule pour la { ORDINAL($weeks) } semaine de suite
    .v1 = { $entity } recule pour la { ORDINAL($weeks) } semaine de suite.
    .v2 = C’est la { ORDINAL($weeks) } semaine de recul de suite pour { $entity }.
    .v3 = { $entity } fait partie des { COUNTED($alike, $table) } qui viennent de reculer { COUNTED($weeks, "week") } de suite.
    .v4 = Au total, { COUNTED($alike, $table) }, dont { $entity }, viennent de reculer { COUNTED($weeks, "week") } de suite.
    .v5 = Comme { $others }, { NAME($entity, form: "again") } recule pour la { ORDINAL($weeks) } semaine de suite.
    .v6 = { $entity } vient de reculer { COUNTED($weeks, "week") } de suite, tout comme { $others }.
slide-at-least =
    .heading = { $entity } recule depuis au moins { COUNTED($weeks, "week") }
    .v1 = { $entity } recule sans interruption depuis au moins { COUNTED($weeks, "week") }.
    .v2 = C’est au moins la { ORDINAL($weeks) } semaine de recul de suite pour { $entity }.
    .v3 = { $entity } fait partie des { COUNTED($alike, $table) } qui reculent sans interruption depuis au moins { COUNTED($weeks, "week") }.
    .v4 = Au total, { COUNTED($alike, $table) }, dont { $entity }, reculent sans interruption depuis au moins { COUNTED($weeks, "week") }.
    .v5 = Comme { $others }, { NAME($entity, form: "again") } recule sans interruption depuis au moins { COUNTED($weeks, "week") }.
    .v6 = { $entity } recule sans interruption depuis au moins { COUNTED($weeks, "week") }, tout comme { $others }.
slide-ended =
    .v1 = C’est la première progression relevée pour { $entity } après la { $first }.
    .v2 = Après la { $first }, { $entity } reculait d’un relevé à l’autre.

## Les catégories

band-up =
    .heading = { $entity } accède à la catégorie « { $band } »
    .heading-2 = { $entity } désormais dans la catégorie « { $band } »
    .v1 = { $entity } passe de la catégorie « { $former_band } » à la catégorie « { $band } », avec { POINTS($score) }.
    .v2 = Avec { POINTS($score) }, { $entity } quitte la catégorie « { $former_band } » pour la catégorie « { $band } ».
    .v3 = { $entity } change de catégorie avec { POINTS($score) }, de « { $former_band } » à « { $band } ».
    .group = Accèdent à une meilleure catégorie : { $items }.
    .group-2 = Passent de la catégorie « { $former_band } » à la catégorie « { $band } » : { $entity }.
    .group-3 = { $entity } passent de la catégorie « { $former_band } » à la catégorie « { $band } ».
    .item = { $entity } (de « { $former_band } » à « { $band } »)
band-regained =
    .heading = { $entity } retrouve la catégorie « { $band } »
    .heading-2 = { $entity } de retour dans la catégorie « { $band } »
    .v1 = { $entity } remonte, avec { POINTS($score) }, de la catégorie « { $former_band } » à la catégorie « { $band } », où son dernier passage relevé date de la { $last }.
    .v2 = Avec { POINTS($score) }, { $entity } quitte la catégorie « { $former_band } » et retrouve la catégorie « { $band } », d’après les relevés, pour la première fois depuis la { $last }.
    .v3 = Retour dans la catégorie « { $band } » pour { $entity }, qui quitte la catégorie « { $former_band } » avec { POINTS($score) } ; le dernier relevé à ce niveau datait de la { $last }.
    .group = Retrouvent une meilleure catégorie : { $items }.
    .group-2 = Remontent de la catégorie « { $former_band } » à la catégorie « { $band } » : { $entity }.
    .group-3 = { $entity } quittent la catégorie « { $former_band } » et retrouvent la catégorie « { $band } », d’après les relevés, pour la première fois depuis la { $last }.
    .group-4 = Remontent de la catégorie « { $former_band } » à la catégorie « { $band } », avec un dernier passage relevé en { $last } : { $entity }.
    .item = { $entity } (de « { $former_band } » à « { $band } »)
band-down =
    .heading = { $entity } descend dans la catégorie « { $band } »
    .heading-2 = { $entity } sort de la catégorie « { $former_band } »
    .v1 = { $entity } descend de la catégorie « { $former_band } » à la catégorie « { $band } », avec { POINTS($score) }.
    .v2 = Avec { POINTS($score) }, { $entity } quitte la catégorie « { $former_band } » et se retrouve dans la catégorie « { $band } ».
    .group = Descendent dans une catégorie inférieure : { $items }.
    .group-2 = Descendent de la catégorie « { $former_band } » à la catégorie « { $band } » : { $entity }.
    .group-3 = La catégorie « { $former_band } » n’est plus atteinte par { $entity }, désormais dans la catégorie « { $band } ».
    .item = { $entity } (de « { $former_band } » à « { $band } »)
band-top =
    .v1 = La catégorie « { $band } », à partir de { POINTS($from) }, compte { COUNTED($count, $table) } : { $members }.
    .v2 = À partir de { POINTS($from) }, { $count ->
        [one] { KIND($table, form: "un") } figure
       *[other] { COUNTED($count, $table) } figurent
    } dans la catégorie « { $band } » : { $members }.
    .v3 = { $count ->
        [one] Figure
       *[other] Figurent
    } dans la catégorie « { $band } », avec { POINTS($from) } ou davantage : { $members }.
    .v4 = { $count ->
        [one] { KIND($table, form: "un") } atteint
       *[other] { COUNTED($count, $table) } atteignent
    } les { POINTS($from) } de la catégorie « { $band } » : { $members }.
    .v5 = Dans la catégorie « { $band } », dont le seuil est de { POINTS($from) }, on compte { COUNTED($count, $table) } : { $members }.
    .v6 = { $count ->
        [one] { KIND($table, form: "un") } figure
       *[other] { COUNTED($count, $table) } figurent
    } dans la catégorie « { $band } » : { $members }.
band-middle =
    .v1 = La catégorie « { $band } », de { $from } à moins de { POINTS($to) }, compte { COUNTED($count, $table) } : { $members }.
    .v2 = De { $from } à moins de { POINTS($to) }, { $count ->
        [one] { KIND($table, form: "un") } figure
       *[other] { COUNTED($count, $table) } figurent
    } dans la catégorie « { $band } » : { $members }.
    .v3 = { $count ->
        [one] Figure
       *[other] Figurent
    } dans la catégorie « { $band } », entre { $from } et moins de { POINTS($to) } : { $members }.
    .v4 = La catégorie « { $band } » ({ $from } à moins de { POINTS($to) }) rassemble { COUNTED($count, $table) } : { $members }.
    .v5 = { $count ->
        [one] { KIND($table, form: "un") } figure
       *[other] { COUNTED($count, $table) } figurent
    } dans la catégorie « { $band } » : { $members }.
band-last =
    .v1 = En dessous de { POINTS($to) }, la catégorie « { $band } » compte { COUNTED($count, $table) } : { $members }.
    .v2 = La catégorie « { $band } », à moins de { POINTS($to) }, compte { COUNTED($count, $table) } : { $members }.
    .v3 = { $count ->
        [one] { KIND($table, form: "un") } se situe
       *[other] { COUNTED($count, $table) } se situent
    } en dessous de { POINTS($to) }, dans la catégorie « { $band } » : { $members }.
    .v4 = { $count ->
        [one] Figure
       *[other] Figurent
    } dans la catégorie « { $band } », avec moins de { POINTS($to) } : { $members }.
    .v5 = Avec moins de { POINTS($to) }, { $count ->
        [one] { KIND($table, form: "un") } figure
       *[other] { COUNTED($count, $table) } figurent
    } dans la catégorie « { $band } » : { $members }.
    .v6 = { $count ->
        [one] { KIND($table, form: "un") } figure
       *[other] { COUNTED($count, $table) } figurent
    } dans la catégorie « { $band } » : { $members }.
band-many =
    .v1 = La catégorie « { $band } » compte { COUNT($count) } des { COUNTED($total, $table) }.
    .v2 = Sur les { COUNTED($total, $table) }, { COUNT($count) } { $count ->
        [one] figure
       *[other] figurent
    } dans la catégorie « { $band } ».
    .v3 = La catégorie « { $band } » rassemble { COUNT($count) } des { COUNTED($total, $table) }.
    .v4 = Dans la catégorie « { $band } », on trouve { COUNT($count) } des { COUNTED($total, $table) }.
band-same =
    .v1 = { $count ->
        [one] { KIND($table, form: "un") } figure dans la catégorie « { $band } », sans changement { SINCE($since, form: "from") }
       *[other] La catégorie « { $band } » réunit les { COUNT($count) } mêmes { KIND($table, form: "plural") } { SINCE($since, form: "than") }
    }.
    .v2 = La composition de la catégorie « { $band } » ne change pas : { $count ->
        [one] { KIND($table, form: "un") }, { SINCE($since, form: "as") }
       *[other] les { COUNT($count) } mêmes { KIND($table, form: "plural") } { SINCE($since, form: "than") }
    }.
    .v3 = { SINCE($since, form: "as") }, la catégorie « { $band } » réunit { $members }.
    .v4 = La composition de la catégorie « { $band } » ne change pas : { $members }.
band-none-moved =
    .v1 = { KIND($table, form: "nul") } n’a changé de catégorie { $since }.
    .v2 = La composition des catégories est exactement la même { SINCE($since, form: "than") }.
    .v3 = D’une catégorie à l’autre, aucun mouvement n’est à signaler { WHERE($table) } { SINCE($since, form: "from") }.
band-empty =
    .v1 = Personne ne figure dans la catégorie « { $band } ».
    .v2 = La catégorie « { $band } » est vide.

band-short =
    .v1 = { $entity } n’est qu’à { POINTS($short) } de la catégorie « { $band } ».
    .v2 = Au plus près d’une meilleure catégorie, { $entity } est à { POINTS($short) } de « { $band } ».
    .v3 = À { POINTS($short) } près, { $entity } serait dans la catégorie « { $band } ».
laggard =
    .v1 = { $count ->
        [one] { $entities } figure pour la { ORDINAL($weeks) } semaine de suite dans la catégorie « { $band } »
       *[other] Figurent pour la { ORDINAL($weeks) } semaine de suite dans la catégorie « { $band } » : { $entities }
    }.
    .v2 = C’est la { ORDINAL($weeks) } semaine de suite dans la catégorie « { $band } » pour { $entities }.
laggard-at-least =
    .v1 = { $count ->
        [one] { $entities } figure depuis au moins { COUNTED($weeks, "week") } de suite dans la catégorie « { $band } »
       *[other] Figurent depuis au moins { COUNTED($weeks, "week") } de suite dans la catégorie « { $band } » : { $entities }
    }.
    .v2 = Cela fait au moins { COUNTED($weeks, "week") } de suite dans la catégorie « { $band } » pour { $entities }.

## Combien dans un sens, combien dans l’autre

breadth-against-fall =
    .heading = { COUNTED($up, "component") } sur { COUNT($total) } en hausse, mais le score baisse
    .heading-2 = Le score baisse malgré { COUNTED($up, "component") } en hausse
    .lede = { COUNTED($up, "component") } sur { COUNT($total) } { $up ->
        [one] a augmenté
       *[other] ont augmenté
    }, et pourtant le score a baissé de { POINTS($change) }.
    .lede-2 = Le score a baissé de { POINTS($change) }, alors que { COUNTED($up, "component") } sur { COUNT($total) } { $up ->
        [one] a augmenté
       *[other] ont augmenté
    }.
    .v1 = { COUNTED($up, "component") } sur { COUNT($total) } { $up ->
        [one] augmente
       *[other] augmentent
    } { $since } pour { NAME($subject, form: "again") } et { $down ->
        [0] aucun ne baisse
        [one] un seul baisse
       *[other] { COUNT($down) } baissent
    } : pourtant, le score cède { POINTS($change) }.
    .v2 = Le score baisse de { POINTS($change) } { $since } pour { NAME($subject, form: "again") }, alors que les critères en hausse sont plus nombreux que ceux en baisse : { DIGITS($up) } contre { DIGITS($down) }.
breadth-against-rise =
    .heading = { COUNTED($down, "component") } sur { COUNT($total) } en baisse, mais le score augmente
    .heading-2 = Le score augmente malgré { COUNTED($down, "component") } en baisse
    .lede = { COUNTED($down, "component") } sur { COUNT($total) } { $down ->
        [one] a baissé
       *[other] ont baissé
    }, et pourtant le score a augmenté de { POINTS($change) }.
    .lede-2 = Le score a augmenté de { POINTS($change) }, alors que { COUNTED($down, "component") } sur { COUNT($total) } { $down ->
        [one] a baissé
       *[other] ont baissé
    }.
    .v1 = { COUNTED($down, "component") } sur { COUNT($total) } { $down ->
        [one] baisse
       *[other] baissent
    } { $since } pour { NAME($subject, form: "again") } et { $up ->
        [0] aucun n’augmente
        [one] un seul augmente
       *[other] { COUNT($up) } augmentent
    } : pourtant, le score monte de { POINTS($change) }.
    .v2 = Le score augmente de { POINTS($change) } { $since } pour { NAME($subject, form: "again") }, alors que les critères en baisse sont plus nombreux que ceux en hausse : { DIGITS($down) } contre { DIGITS($up) }.
components-all-up =
    .heading = Les { COUNTED($total, "component") } en hausse
    .heading-2 = Hausse dans chacun des { COUNTED($total, "component") }
    .lede = Les { COUNTED($total, "component") } ont augmenté.
    .lede-2 = Chacun des { COUNTED($total, "component") } a augmenté.
    .v1 = Les { COUNTED($total, "component") } augmentent { $since } pour { NAME($subject, form: "again") }.
    .v2 = Pour { NAME($subject, form: "again") }, chacun des { COUNTED($total, "component") } augmente { $since }.
components-up =
    .heading = { COUNTED($up, "component") } sur { COUNT($total) } en hausse
    .heading-2 = Aucun critère en baisse
    .lede = { COUNTED($up, "component") } sur { COUNT($total) } { $up ->
        [one] a augmenté
       *[other] ont augmenté
    }, et aucun n’a baissé.
    .lede-2 = Sur les { COUNTED($total, "component") }, { COUNT($up) } { $up ->
        [one] a augmenté
       *[other] ont augmenté
    } et aucun n’a baissé.
    .v1 = { COUNTED($up, "component") } sur { COUNT($total) } { $up ->
        [one] augmente
       *[other] augmentent
    } { $since } pour { NAME($subject, form: "again") }, et aucun ne baisse.
    .v2 = Sur les { COUNTED($total, "component") }, { COUNT($up) } { $up ->
        [one] augmente
       *[other] augmentent
    } { $since } pour { NAME($subject, form: "again") } et aucun ne baisse.
    .v3 = Pour { NAME($subject, form: "again") }, aucun des { COUNTED($total, "component") } ne baisse { $since } et { COUNT($up) } { $up ->
        [one] augmente
       *[other] augmentent
    }.
    .v4 = Aucun critère ne baisse { $since } pour { NAME($subject, form: "again") } ; sur les { COUNT($total) }, { COUNT($up) } { $up ->
        [one] augmente
       *[other] augmentent
    }.
components-mixed =
    .heading = { COUNTED($up, "component") } en hausse, { COUNT($down) } en baisse
    .heading-2 = Critères : { COUNT($up) } en hausse, { COUNT($down) } en baisse
    .lede = { COUNTED($up, "component") } sur { COUNT($total) } { $up ->
        [one] a augmenté
       *[other] ont augmenté
    }, { COUNT($down) } { $down ->
        [one] a baissé
       *[other] ont baissé
    }.
    .lede-2 = Sur les { COUNTED($total, "component") }, { COUNT($up) } { $up ->
        [one] a augmenté
       *[other] ont augmenté
    } et { COUNT($down) } { $down ->
        [one] a baissé
       *[other] ont baissé
    }.
    .v1 = { COUNTED($up, "component") } sur { COUNT($total) } { $up ->
        [one] augmente
       *[other] augmentent
    } { $since } pour { NAME($subject, form: "again") }{ $same ->
        [0] {" "}et { $down ->
            [one] un seul baisse
           *[other] { COUNT($down) } baissent
        }
       *[other] , { $down ->
            [one] un seul baisse
           *[other] { COUNT($down) } baissent
        } et { $same ->
            [one] un seul ne change pas
           *[other] { COUNT($same) } ne changent pas
        }
    }.
    .v2 = Sur les { COUNTED($total, "component") }, { COUNT($up) } { $up ->
        [one] augmente
       *[other] augmentent
    } { $since } pour { NAME($subject, form: "again") } et { $down ->
        [one] un seul baisse
       *[other] { COUNT($down) } baissent
    }.
    .v3 = On relève pour { NAME($subject, form: "again") } { COUNT($up, form: "f") } { $up ->
        [one] hausse
       *[other] hausses
    } et { COUNT($down, form: "f") } { $down ->
        [one] baisse
       *[other] baisses
    } { $since } sur les { COUNTED($total, "component") }.
    .v4 = Pour { NAME($subject, form: "again") }, { COUNT($up) } des { COUNTED($total, "component") } { $up ->
        [one] augmente
       *[other] augmentent
    } { $since } et { $down ->
        [one] un seul baisse
       *[other] { COUNT($down) } baissent
    }.
components-down =
    .heading = { COUNTED($down, "component") } sur { COUNT($total) } en baisse
    .heading-2 = Aucun critère en hausse
    .lede = { COUNTED($down, "component") } sur { COUNT($total) } { $down ->
        [one] a baissé
       *[other] ont baissé
    }, et aucun n’a augmenté.
    .lede-2 = Sur les { COUNTED($total, "component") }, { COUNT($down) } { $down ->
        [one] a baissé
       *[other] ont baissé
    } et aucun n’a augmenté.
    .v1 = { COUNTED($down, "component") } sur { COUNT($total) } { $down ->
        [one] baisse
       *[other] baissent
    } { $since } pour { NAME($subject, form: "again") }, et aucun n’augmente.
    .v2 = Sur les { COUNTED($total, "component") }, { COUNT($down) } { $down ->
        [one] baisse
       *[other] baissent
    } { $since } pour { NAME($subject, form: "again") } et aucun n’augmente.
components-all-down =
    .heading = Les { COUNTED($total, "component") } en baisse
    .heading-2 = Baisse dans chacun des { COUNTED($total, "component") }
    .lede = Les { COUNTED($total, "component") } ont baissé.
    .lede-2 = Chacun des { COUNTED($total, "component") } a baissé.
    .v1 = Les { COUNTED($total, "component") } baissent { $since } pour { NAME($subject, form: "again") }.
    .v2 = Pour { NAME($subject, form: "again") }, chacun des { COUNTED($total, "component") } baisse { $since }.
components-unchanged =
    .heading = Aucun critère ne change
    .heading-2 = Tous les critères restent stables
    .lede = Aucun des { COUNTED($total, "component") } n’a changé.
    .lede-2 = Les { COUNTED($total, "component") } n’ont pas bougé.
    .v1 = Aucun des { COUNTED($total, "component") } n’a changé { SINCE($since, form: "from") } pour { NAME($subject, form: "again") }.
    .v2 = Pour { NAME($subject, form: "again") }, les { COUNTED($total, "component") } en sont exactement au même point { SINCE($since, form: "than") }.
table-moves =
    .heading = { DIGITS($better) } en progrès, { DIGITS($worse) } en recul
    .heading-2 = En progrès : { DIGITS($better) } ; en recul : { DIGITS($worse) }
    .v1 = Sur les { COUNTED($total, $table) }, { $better ->
        [one] { KIND($table, form: "pronom") } progresse
       *[other] { COUNT($better) } progressent
    } { $since }, { $worse ->
        [one] { KIND($table, form: "pronom") } recule
       *[other] { COUNT($worse) } reculent
    }.
    .v2 = Au total, { $better ->
        [one] { KIND($table, form: "un") } progresse
       *[other] { COUNT($better) } des { COUNTED($total, $table) } progressent
    } { $since } et { $worse ->
        [one] { KIND($table, form: "pronom") } recule
       *[other] { COUNT($worse) } reculent
    }.
    .v3 = Bilan : { $better ->
        [one] { KIND($table, form: "un") } fait
       *[other] { COUNT($better) } des { COUNTED($total, $table) } font
    } mieux { SINCE($since, form: "than") }, { $worse ->
        [one] { KIND($table, form: "pronom") } fait
       *[other] { COUNT($worse) } font
    } moins bien.
    .v4 = Le score est meilleur { SINCE($since, form: "than") } pour { COUNT($better) } des { COUNTED($total, $table) }, moins bon pour { COUNT($worse) }.
    .v5 = On compte { COUNT($better, form: "f") } { $better ->
        [one] progression
       *[other] progressions
    } et { COUNT($worse) } { $worse ->
        [one] recul
       *[other] reculs
    } { $since } pour les { COUNTED($total, $table) }.
    .v6 = Dans l’ensemble des { COUNTED($total, $table) }, { $better ->
        [one] { KIND($table, form: "pronom") } fait
       *[other] { COUNT($better) } font
    } mieux { SINCE($since, form: "than") }, { $worse ->
        [one] { KIND($table, form: "pronom") } fait
       *[other] { COUNT($worse) } font
    } moins bien.
table-none-worse =
    .heading = Personne ne recule { WHERE($table) }
    .heading-2 = Aucun recul { WHERE($table) }
    .v1 = { $same ->
        [0] Les { COUNTED($total, $table) } progressent sans exception { $since }.
       *[other] Sur les { COUNTED($total, $table) }, { $better ->
            [one] { KIND($table, form: "pronom") } progresse
           *[other] { COUNT($better) } progressent
        } { $since }, sans un seul recul.
    }
    .v2 = { KIND($table, form: "nul") } ne fait moins bien { SINCE($since, form: "than") } : { $same ->
        [0] les { COUNT($total) } progressent
       *[other] { $better ->
            [one] { KIND($table, form: "pronom") } progresse
           *[other] { COUNT($better) } sur { COUNT($total) } progressent
        }
    }.
table-none-better =
    .heading = Personne ne progresse { WHERE($table) }
    .heading-2 = Aucune progression { WHERE($table) }
    .v1 = { $same ->
        [0] Les { COUNTED($total, $table) } reculent sans exception { $since }.
       *[other] Sur les { COUNTED($total, $table) }, { $worse ->
            [one] { KIND($table, form: "pronom") } recule
           *[other] { COUNT($worse) } reculent
        } { $since }, sans une seule progression.
    }
    .v2 = { KIND($table, form: "nul") } ne fait mieux { SINCE($since, form: "than") } : { $same ->
        [0] les { COUNT($total) } reculent
       *[other] { $worse ->
            [one] { KIND($table, form: "pronom") } recule
           *[other] { COUNT($worse) } sur { COUNT($total) } reculent
        }
    }.
bottom-only-worse =
    .heading = { $count ->
        [1] Recul pour la dernière place, et pour elle seule
       *[other] Recul pour les { COUNT($count) } dernières places, et pour elles seules
    }
    .v1 = { $count ->
        [1] Le seul recul { $since } est celui de la dernière place du tableau
       *[other] Les seuls reculs { $since } sont ceux des { COUNT($count) } dernières places du tableau, sans exception
    }.
    .v2 = { $count ->
        [1] En dehors de la dernière place du tableau, { KIND($table, form: "nul") } ne recule { $since }
       *[other] En dehors des { COUNT($count) } dernières places du tableau, où le recul est général, { KIND($table, form: "nul") } ne recule { $since }
    }.
bottom-turned-better =
    .heading = Le bas de tableau progresse après { COUNTED($weeks, "week") } de recul
    .lede = { $count ->
        [1] À la dernière place { WHERE($table) }, le score progresse
       *[other] Aux { COUNT($count) } dernières places { WHERE($table) }, tous les scores progressent
    } après { COUNTED($weeks, "week") } de recul général.
    .v1 = { $count ->
        [1] À la dernière place { WHERE($table) }, le score progresse
       *[other] Aux { COUNT($count) } dernières places { WHERE($table) }, tous les scores progressent
    }, de { $low } à { POINTS($high) }, après { COUNTED($weeks, "week") } de recul général.
    .v2 = Après { COUNTED($weeks, "week") } de recul général, { $count ->
        [1] le score de la dernière place { WHERE($table) } progresse
       *[other] les scores des { COUNT($count) } dernières places { WHERE($table) } progressent sans exception
    }, de { $low } à { POINTS($high) }.
bottom-turned-worse =
    .heading = Le bas de tableau recule après { COUNTED($weeks, "week") } de progrès
    .lede = { $count ->
        [1] À la dernière place { WHERE($table) }, le score recule
       *[other] Aux { COUNT($count) } dernières places { WHERE($table) }, tous les scores reculent
    } après { COUNTED($weeks, "week") } de progression générale.
    .v1 = { $count ->
        [1] À la dernière place { WHERE($table) }, le score recule
       *[other] Aux { COUNT($count) } dernières places { WHERE($table) }, tous les scores reculent
    }, de { $low } à { POINTS($high) }, après { COUNTED($weeks, "week") } de progression générale.
    .v2 = Après { COUNTED($weeks, "week") } de progression générale, { $count ->
        [1] le score de la dernière place { WHERE($table) } recule
       *[other] les scores des { COUNT($count) } dernières places { WHERE($table) } reculent sans exception
    }, de { $low } à { POINTS($high) }.

## Les critères. Leur nom porte l’article et se met au singulier dans les données : « la numérisation des dossiers ».

contribution-most =
    .heading = { $component } en hausse de { POINTS($part) }
    .heading-2 = { $component } pèse le plus dans la hausse
    .v1 = { $component } représente la plus grande part de la hausse, { $part } sur { POINTS($change) }, et atteint { $value } sur { $max } ({ $share }).
    .v2 = La plus grande part de la hausse, { $part } sur { POINTS($change) }, est apportée par { $component }, désormais à { $value } sur { $max } ({ $share }).
    .v5 = Avec { $part } sur { POINTS($change) }, { $component } pèse le plus dans la hausse et atteint { $value } sur { $max } ({ $share }).
    .v6 = Dans la hausse de { POINTS($change) }, la plus grande part ({ $part }) tient dans un critère : { $component }, désormais à { $value } sur { $max } ({ $share }).
    .v3 = La plus grande part de la hausse, { $part } sur { POINTS($change) }, est apportée par { $component }, désormais à { $value }.
    .v4 = { $component } représente la plus grande part de la hausse, { $part } sur { POINTS($change) }, et atteint { $value }.
contribution-whole =
    .heading = Toute la hausse apportée par { $component }
    .heading-2 = { $component } fait toute la hausse
    .v1 = Toute la hausse, de { POINTS($change) }, est apportée par { $component }, désormais à { $value } sur { $max } ({ $share }) ; rien d’autre n’a bougé.
    .v2 = Seul critère à bouger, { $component } augmente de { POINTS($change) }, à { $value } sur { $max } ({ $share }).
    .v3 = Toute la hausse, de { POINTS($change) }, est apportée par { $component }, désormais à { $value } ; rien d’autre n’a bougé.
    .v4 = Seul critère à bouger, { $component } augmente de { POINTS($change) }, à { $value }.
loss-most =
    .heading = { $component } en baisse de { POINTS($part) }
    .heading-2 = { $component } pèse le plus dans la baisse
    .v1 = { $component } représente la plus grande part de la baisse, { $part } sur { POINTS($change) }, et descend à { $value } sur { $max } ({ $share }).
    .v2 = Dans la baisse de { POINTS($change) }, la plus grande part ({ $part }) tient dans un critère : { $component }, désormais à { $value } sur { $max } ({ $share }).
    .v3 = { $component } représente la plus grande part de la baisse, { $part } sur { POINTS($change) }, et descend à { $value }.
    .v4 = Dans la baisse de { POINTS($change) }, la plus grande part ({ $part }) tient dans un critère : { $component }, désormais à { $value }.
loss-whole =
    .heading = { $component } fait toute la baisse
    .heading-2 = Toute la baisse dans un seul critère
    .v1 = { $component } représente toute la baisse, de { POINTS($change) }, et descend à { $value } sur { $max } ({ $share }) ; rien d’autre n’a bougé.
    .v2 = Seul critère à bouger, { $component } baisse de { POINTS($change) }, à { $value } sur { $max } ({ $share }).
    .v3 = { $component } représente toute la baisse, de { POINTS($change) }, et descend à { $value } ; rien d’autre n’a bougé.
    .v4 = Seul critère à bouger, { $component } baisse de { POINTS($change) }, à { $value }.
contribution-mixed-up =
    .v1 = En tout, la hausse ({ POINTS($gains) }) l’emporte sur la baisse ({ $losses }) : le solde est une hausse de { $change }.
    .v2 = Tout compté, { POINTS($gains) } de hausses et { $losses } de baisses laissent { $subject } en hausse de { $change }.
contribution-mixed-down =
    .v1 = En tout, la baisse ({ POINTS($losses) }) l’emporte sur la hausse ({ $gains }) : le solde est une baisse de { $change }.
    .v2 = Tout compté, { POINTS($losses) } de baisses et { $gains } de hausses laissent { $subject } en baisse de { $change }.
contribution-offset =
    .heading = Hausses et baisses s’annulent
    .heading-2 = Hausses et baisses se compensent
    .v1 = Les hausses, { POINTS($gains) } en tout, sont annulées par des baisses de même ampleur.
    .v2 = Hausses et baisses se montent chacune à { POINTS($gains) }, ce qui laisse { $subject } à { $score }.
component-maximum-reached =
    .headline = { $subject } atteint le maximum pour { $component }
    .headline-2 = { $subject } fait le plein de points pour { $component }
    .heading = Maximum atteint pour { $component }
    .heading-2 = Le plein de points pour { $component }
    .lede = { $subject } atteint le maximum de { POINTS($max) } pour { $component }.
    .lede-2 = Pour { $component }, { $subject } obtient désormais la totalité des { POINTS($max) }.
    .v1 = Pour { $component }, une hausse de { $change } a suffi pour atteindre le maximum de { POINTS($max) }.
    .v2 = { $subject } gagne { $change } pour { $component } et obtient désormais la totalité des { POINTS($max) }.
component-maximum-regained =
    .headline = { $subject } retrouve le maximum pour { $component }
    .heading = Maximum retrouvé pour { $component }
    .lede = { $subject } retrouve le maximum de { POINTS($max) } pour { $component }.
    .v1 = Pour { $component }, une hausse de { $change } ramène { $subject } au maximum de { POINTS($max) }, d’après les relevés, pour la première fois depuis la { $last }.
    .v2 = { $subject } gagne { $change } pour { $component } et retrouve le maximum de { POINTS($max) }, relevé pour la dernière fois en { $last }.
component-lowest =
    .heading = { $component } au plus bas dans les relevés depuis la { $first }
    .v1 = { $component } baisse de { POINTS($change) } { $since }, à { $value } sur { $max } ({ $share }), au plus bas dans les relevés disponibles depuis la { $first }.
    .v2 = Une baisse de { POINTS($change) } { $since } ramène { $component } à { $value } sur { $max } ({ $share }), un plus bas dans les relevés disponibles depuis la { $first }.
    .v3 = { $component } baisse de { POINTS($change) } { $since }, à { $value }, au plus bas dans les relevés disponibles depuis la { $first }.
component-most-up =
    .heading = { $component } en hausse de { POINTS($change) }
    .heading-2 = La plus forte hausse pour { $component }
    .v1 = { $component } augmente le plus, de { POINTS($change) }, à { $value } sur { $max } ({ $share }).
    .v2 = La plus forte hausse concerne { $component } : { POINTS($change) }, à { $value } sur { $max } ({ $share }).
    .v5 = Aucun critère n’augmente autant que { $component } : { POINTS($change) }, à { $value } sur { $max } ({ $share }).
    .v6 = C’est pour { $component } que la hausse est la plus forte : { POINTS($change) }, à { $value } sur { $max } ({ $share }).
    .v3 = { $component } augmente le plus, de { POINTS($change) }, à { $value }.
    .v4 = La plus forte hausse concerne { $component } : { POINTS($change) }, à { $value }.
component-up =
    .v1 = { $component } augmente de { POINTS($change) }, à { $value } sur { $max } ({ $share }).
    .v2 = Une hausse de { POINTS($change) } porte { $component } à { $value } sur { $max } ({ $share }).
    .v4 = La hausse est de { POINTS($change) } pour { $component }, à { $value } sur { $max } ({ $share }).
    .v3 = { $component } augmente de { POINTS($change) }, à { $value }.
    .group = On relève une hausse pour { $items }.
    .group-2 = { $items } augmentent.
    .group-3 = Une hausse est enregistrée pour { $items }.
    .group-4 = Sont en hausse { $items }.
    .item = { $component } ({ POINTS($change) }, à { $value } sur { $max })
    .item-2 = { $component } ({ POINTS($change) }, à { $value })
component-most-down =
    .heading = { $component } en baisse de { POINTS($change) }
    .heading-2 = La plus forte baisse pour { $component }
    .v1 = { $component } baisse le plus, de { POINTS($change) }, à { $value } sur { $max } ({ $share }).
    .v2 = La plus forte baisse concerne { $component } : { POINTS($change) }, à { $value } sur { $max } ({ $share }).
    .v3 = { $component } baisse le plus, de { POINTS($change) }, à { $value }.
    .v4 = La plus forte baisse concerne { $component } : { POINTS($change) }, à { $value }.
component-down =
    .v1 = { $component } baisse de { POINTS($change) }, à { $value } sur { $max } ({ $share }).
    .v2 = Une baisse de { POINTS($change) } ramène { $component } à { $value } sur { $max } ({ $share }).
    .v3 = { $component } baisse de { POINTS($change) }, à { $value }.
    .group = On relève une baisse pour { $items }.
    .item = { $component } ({ POINTS($change) }, à { $value } sur { $max })
    .item-2 = { $component } ({ POINTS($change) }, à { $value })
component-unchanged =
    .v1 = { $component } reste à { $value } sur { $max } ({ $share }).
    .v2 = Aucun changement pour { $component }, à { $value } sur { $max } ({ $share }).
    .v4 = Rien ne bouge pour { $component }, à { $value } sur { $max } ({ $share }).
    .v3 = { $component } reste à { POINTS($value) }.
    .group = Rien ne change pour { $items }.
    .group-2 = Aucun mouvement n’est relevé pour { $items }.
    .group-3 = { $items } ne changent pas.
    .group-4 = Restent au même niveau { $items }.
    .item = { $component } ({ $value } sur { $max })
    .item-2 = { $component } ({ $value })
component-value =
    .v1 = Pour { $component }, le score est de { $value } sur { $max } ({ $share }).
    .v2 = { $component } atteint { $value } sur { $max } ({ $share }).
    .v3 = { $component } atteint { POINTS($value) }.
    .group = Le détail par critère : { $items }.
    .item = { $component }, { $value } sur { $max } ({ $share })
    .item-2 = { $component }, { $value }
component-at-maximum =
    .v1 = Il ne reste rien à gagner pour { $component }, au maximum de { POINTS($max) }.
    .v2 = Pour { $component }, le maximum de { POINTS($max) } est atteint : il ne reste rien à gagner.
    .v3 = Avec { POINTS($max) }, { $component } est au maximum : il ne reste rien à gagner.
    .v4 = Au maximum de { POINTS($max) }, { $component } ne laisse plus rien à gagner.
    .group = Il ne reste rien à gagner pour { $items }.
    .item = { $component } (au maximum de { $max })
component-near-maximum =
    .v1 = Il reste peu à gagner pour { $component }, à { POINTS($short) } du maximum de { $max }.
    .v2 = Pour { $component }, le maximum de { $max } n’est plus qu’à { POINTS($short) }.
    .v3 = À { POINTS($short) } du maximum de { $max }, { $component } laisse peu à gagner.
    .v4 = { $component } s’approche du maximum de { $max }, à { POINTS($short) } près.
    .group = Il reste peu à gagner pour { $items }.
    .group-2 = Peu de points restent à prendre pour { $items }.
    .group-3 = Le maximum est proche pour { $items }.
    .group-4 = { $items } laissent peu à gagner.
    .item = { $component } (à { $short } du maximum de { $max })

## Ce qui pourrait être gagné

potential-most =
    .v1 = La plus grande marge de progression concerne { $component } : à { PERCENT($goal) } du maximum de { $max }, au lieu de { $share }, { $subject } aurait { POINTS($gain) } de plus, toutes choses égales par ailleurs.
    .v2 = C’est pour { $component } qu’il y a le plus à gagner, avec { $value } sur { $max } ({ $share }) : à { PERCENT($goal) } du maximum, { $subject } aurait { POINTS($gain) } de plus, toutes choses égales par ailleurs.
    .v3 = Si { $component } passait de { $share } à { PERCENT($goal) } du maximum de { $max }, { $subject } gagnerait { POINTS($gain) }, plus que pour tout autre critère, toutes choses égales par ailleurs.
    .v4 = Aucun critère n’offrirait autant que { $component } : à { PERCENT($goal) } du maximum de { $max }, au lieu de { $share }, { $subject } gagnerait { POINTS($gain) }, toutes choses égales par ailleurs.
potential-shared =
    .v1 = La plus grande marge de progression concerne { $components } : pour chaque critère, { $subject } aurait { POINTS($gain) } de plus à { PERCENT($goal) } du maximum, toutes choses égales par ailleurs.
    .v2 = C’est pour { $components } qu’il y a le plus à gagner : { POINTS($gain) } chaque fois si { $subject } parvenait à { PERCENT($goal) } du maximum, toutes choses égales par ailleurs.
potential-lead =
    .v1 = L’avance passerait alors de { $margin } à { POINTS($margin_then) }, si personne d’autre ne bougeait.
    .v2 = Si personne d’autre ne bougeait, cela porterait l’avance de { $margin } à { POINTS($margin_then) }.
    .v3 = L’avance serait alors de { POINTS($margin_then) } au lieu de { $margin }, si personne d’autre ne bougeait.
    .v4 = De { $margin }, l’avance monterait ainsi à { POINTS($margin_then) }, si personne d’autre ne bougeait.

## Les écarts

spread =
    .v1 = Les { COUNT($count) } meilleurs scores { WHERE($table) } tiennent en { POINTS($spread) }.
    .v2 = Du premier au dernier, les { COUNT($count) } meilleurs scores { WHERE($table) } s’étalent sur { POINTS($spread) }.
    .v3 = L’écart entre le premier et le dernier des { COUNT($count) } meilleurs scores { WHERE($table) } est de { POINTS($spread) }.
    .v4 = En haut de tableau, les { COUNT($count) } meilleurs scores { WHERE($table) } se tiennent en { POINTS($spread) }.
spread-narrower =
    .heading = Les { COUNT($count) } meilleurs scores se resserrent
    .heading-2 = L’écart se resserre entre les { COUNT($count) } meilleurs scores
    .v1 = Les { COUNT($count) } meilleurs scores { WHERE($table) } tiennent en { POINTS($spread) }, un écart plus serré { SINCE($since, form: "than") } ({ $former_spread }).
    .v2 = L’écart se resserre entre les { COUNT($count) } meilleurs scores { WHERE($table) } : { POINTS($spread) } du premier au dernier, contre { $former_spread } { SINCE($since, form: "was") }.
    .v3 = Du premier au dernier des { COUNT($count) } meilleurs scores { WHERE($table) }, l’écart se réduit de { $former_spread } à { POINTS($spread) } { $since }.
    .v4 = Entre le premier et le dernier des { COUNT($count) } meilleurs scores { WHERE($table) }, l’écart n’est plus que de { POINTS($spread) }, contre { $former_spread } { SINCE($since, form: "was") }.
spread-wider =
    .v1 = Les { COUNT($count) } meilleurs scores { WHERE($table) } tiennent en { POINTS($spread) }, un écart plus large { SINCE($since, form: "than") } ({ $former_spread }).
    .v2 = L’écart se creuse entre les { COUNT($count) } meilleurs scores { WHERE($table) } : { POINTS($spread) } du premier au dernier, contre { $former_spread } { SINCE($since, form: "was") }.
    .v3 = Du premier au dernier des { COUNT($count) } meilleurs scores { WHERE($table) }, l’écart passe de { $former_spread } à { POINTS($spread) } { $since }.
    .v4 = Entre le premier et le dernier des { COUNT($count) } meilleurs scores { WHERE($table) }, l’écart est désormais de { POINTS($spread) }, contre { $former_spread } { SINCE($since, form: "was") }.
group-gap =
    .v1 = En moyenne, les { COUNT($bottom) } derniers scores accusent { POINTS($gap) } de retard sur les { COUNT($top) } premiers.
    .v2 = La moyenne des { COUNT($bottom) } derniers scores { WHERE($table) } accuse { POINTS($gap) } de retard sur celle des { COUNT($top) } premiers.
    .v3 = Entre la moyenne des { COUNT($top) } premiers scores et celle des { COUNT($bottom) } derniers, l’écart est de { POINTS($gap) }.
    .v4 = Le retard moyen des { COUNT($bottom) } derniers scores sur les { COUNT($top) } premiers est de { POINTS($gap) }.
group-gap-narrower =
    .heading = L’écart se réduit entre haut et bas de tableau
    .heading-2 = Le bas de tableau se rapproche du haut
    .v1 = En moyenne, les { COUNT($bottom) } derniers scores accusent { POINTS($gap) } de retard sur les { COUNT($top) } premiers, moins { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = La moyenne des { COUNT($bottom) } derniers scores se rapproche de celle des { COUNT($top) } premiers : { POINTS($gap) } de retard, contre { $former_gap } { SINCE($since, form: "was") }.
    .v3 = Entre la moyenne des { COUNT($top) } premiers scores et celle des { COUNT($bottom) } derniers, l’écart se réduit de { $former_gap } à { POINTS($gap) }.
    .v4 = Le retard moyen des { COUNT($bottom) } derniers scores sur les { COUNT($top) } premiers est de { POINTS($gap) }, contre { $former_gap } { SINCE($since, form: "was") }.
group-gap-wider =
    .heading = L’écart se creuse entre haut et bas de tableau
    .heading-2 = Le bas de tableau s’éloigne du haut
    .v1 = En moyenne, les { COUNT($bottom) } derniers scores accusent { POINTS($gap) } de retard sur les { COUNT($top) } premiers, davantage { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = La moyenne des { COUNT($bottom) } derniers scores s’éloigne de celle des { COUNT($top) } premiers : { POINTS($gap) } de retard, contre { $former_gap } { SINCE($since, form: "was") }.
    .v3 = Entre la moyenne des { COUNT($top) } premiers scores et celle des { COUNT($bottom) } derniers, l’écart se creuse de { $former_gap } à { POINTS($gap) }.
    .v4 = Le retard moyen des { COUNT($bottom) } derniers scores sur les { COUNT($top) } premiers est de { POINTS($gap) }, contre { $former_gap } { SINCE($since, form: "was") }.

converging =
    .heading = L’écart du premier au dernier se réduit semaine après semaine
    .heading-2 = Semaine après semaine, l’écart se réduit { WHERE($table) }
    .v1 = L’écart du premier au dernier score { WHERE($table) } se réduit pour la { ORDINAL($weeks) } semaine de suite, de { $former_spread } en { $first } à { POINTS($spread) }.
    .v2 = Pour la { ORDINAL($weeks) } semaine de suite, l’écart se resserre { WHERE($table) } : { POINTS($spread) } entre le premier et le dernier score, contre { $former_spread } en { $first }.
diverging =
    .heading = L’écart du premier au dernier grandit semaine après semaine
    .heading-2 = Semaine après semaine, l’écart grandit { WHERE($table) }
    .v1 = L’écart du premier au dernier score { WHERE($table) } grandit pour la { ORDINAL($weeks) } semaine de suite, de { $former_spread } en { $first } à { POINTS($spread) }.
    .v2 = Pour la { ORDINAL($weeks) } semaine de suite, l’écart se creuse { WHERE($table) } : { POINTS($spread) } entre le premier et le dernier score, contre { $former_spread } en { $first }.
    .v3 = Entre le premier et le dernier score { WHERE($table) }, l’écart grandit depuis { COUNTED($weeks, "week") } de suite, de { $former_spread } en { $first } à { POINTS($spread) }.
    .v4 = Depuis { COUNTED($weeks, "week") } de suite, l’écart du premier au dernier score { WHERE($table) } grandit : il passe de { $former_spread } en { $first } à { POINTS($spread) }.
diverging-ended =
    .v1 = Après avoir grandi { COUNTED($weeks, "week") } de suite, jusqu’à { $former_spread }, l’écart du premier au dernier score { WHERE($table) } se réduit à { POINTS($spread) }.
    .v2 = L’écart du premier au dernier score { WHERE($table) } revient de { $former_spread } à { POINTS($spread) }, alors qu’il grandissait depuis { COUNTED($weeks, "week") }.
converging-ended =
    .v1 = Après s’être réduit { COUNTED($weeks, "week") } de suite, jusqu’à { $former_spread }, l’écart du premier au dernier score { WHERE($table) } se creuse à { POINTS($spread) }.
    .v2 = L’écart du premier au dernier score { WHERE($table) } remonte de { $former_spread } à { POINTS($spread) }, alors qu’il se réduisait depuis { COUNTED($weeks, "week") }.
outlier-ahead =
    .heading = { $entity } loin devant
    .heading-2 = { $entity } se détache nettement
    .v1 = { $entity } se détache nettement sur les { COUNTED($total, $table) } : son score de { $score } devance de { POINTS($distance) } la médiane ({ $median }).
    .v2 = Avec { POINTS($score) }, { $entity } se place loin devant le reste des { COUNTED($total, $table) }, à { $distance } de la médiane ({ $median }).
outlier-behind =
    .heading = { $entity } loin derrière
    .heading-2 = { $entity } nettement à la traîne
    .v1 = { $entity } se trouve loin derrière le reste des { COUNTED($total, $table) } : son score de { $score } accuse { POINTS($distance) } de retard sur la médiane ({ $median }).
    .v2 = Avec { POINTS($score) }, { $entity } se place loin derrière le reste des { COUNTED($total, $table) }, à { $distance } de la médiane ({ $median }).
    .v3 = Loin derrière le reste des { COUNTED($total, $table) }, { $entity } affiche { POINTS($score) }, soit { $distance } de retard sur la médiane ({ $median }).
    .v4 = Un score de { $score } place { $entity } loin derrière le reste des { COUNTED($total, $table) }, à { POINTS($distance) } de la médiane ({ $median }).
outliers-ahead =
    .v1 = { $entities } se détachent, loin devant le reste des { COUNTED($total, $table) } ; la médiane est de { $median }.
    .v2 = Quand la médiane des { COUNTED($total, $table) } est de { $median }, { $entities } se placent loin devant.
outliers-behind =
    .v1 = { $entities } se trouvent loin derrière le reste des { COUNTED($total, $table) } ; la médiane est de { $median }.
    .v2 = Quand la médiane des { COUNTED($total, $table) } est de { $median }, { $entities } se placent loin derrière.

## Les objectifs

target-component-open =
    .v1 = { $owner } vise { POINTS($reach) } pour { $component } d’ici à la fin de la { $deadline }. Le score est de { $value } : il manque { $need }, soit au moins { POINTS($pace) } par semaine en moyenne.
    .v2 = L’objectif pour { $component } est de { POINTS($reach) } d’ici à la fin de la { $deadline } ; l’écart, à partir de { $value }, est de { $need }, soit au moins { POINTS($pace) } par semaine en moyenne.
target-component-hard =
    .v1 = { $owner } vise { POINTS($reach) } pour { $component } d’ici à la fin de la { $deadline }. À partir de { $value }, cela demande au moins { POINTS($pace) } par semaine en moyenne ; la meilleure progression hebdomadaire connue est de { $best }.
    .v2 = L’objectif pour { $component } est de { POINTS($reach) } d’ici à la fin de la { $deadline }. Y parvenir à partir de { $value } demande au moins { POINTS($pace) } par semaine en moyenne, plus que la meilleure progression hebdomadaire connue ({ $best }).
    .v3 = D’ici à la fin de la { $deadline }, { $component } doit atteindre { POINTS($reach) } : à partir de { $value }, il y faut au moins { POINTS($pace) } par semaine en moyenne, quand la meilleure progression hebdomadaire connue est de { $best }.
    .v4 = Pour { $component }, { $owner } s’est fixé un objectif de { POINTS($reach) } à la fin de la { $deadline }. Depuis { $value }, cela suppose au moins { POINTS($pace) } par semaine en moyenne, davantage que la meilleure progression hebdomadaire connue ({ $best }).
target-component-reached =
    .v1 = L’objectif de { POINTS($reach) } pour { $component } est atteint.
    .v2 = { $owner } a atteint son objectif de { POINTS($reach) } pour { $component }.
target-component-missed =
    .v1 = L’objectif de { POINTS($reach) } pour { $component }, fixé pour la fin de la { $deadline }, est manqué : avec { $value }, il s’en faut de { POINTS($need) }.
    .v2 = { $owner } a manqué son objectif pour { $component }, { POINTS($reach) } à la fin de la { $deadline } : avec { $value }, il s’en faut de { POINTS($need) }.
target-component-overdue =
    .v1 = L’objectif de { POINTS($reach) } pour { $component }, manqué à la fin de la { $deadline }, n’est toujours pas atteint : avec { $value }, il s’en faut encore de { POINTS($need) }.
    .v2 = Pour { $component }, le score est à présent de { $value }, toujours à { POINTS($need) } de l’objectif de { $reach } fixé pour la fin de la { $deadline }.
    .v3 = { $owner } visait { POINTS($reach) } pour { $component } à la fin de la { $deadline } : à ce jour, avec { $value }, il manque encore { $need }.
    .v4 = À { $value } désormais, { $owner } n’atteint toujours pas l’objectif de { POINTS($reach) } fixé pour { $component } et manqué à la fin de la { $deadline } ; il s’en faut de { $need }.
target-component-late =
    .v1 = Avec { COUNTED($weeks, "week") } de retard, l’objectif de { POINTS($reach) } pour { $component }, fixé pour la fin de la { $deadline }, est atteint.
    .v2 = L’objectif de { POINTS($reach) } pour { $component } est finalement atteint, { COUNTED($weeks, "week") } après l’échéance (fin de la { $deadline }).
target-entity-open =
    .v1 = { $owner } vise { POINTS($reach) } pour { $entity } d’ici à la fin de la { $deadline }. Le score est de { $value } : il manque { $need }, soit au moins { POINTS($pace) } par semaine en moyenne.
    .v2 = L’objectif pour { $entity } est de { POINTS($reach) } d’ici à la fin de la { $deadline } ; l’écart, à partir de { $value }, est de { $need }, soit au moins { POINTS($pace) } par semaine en moyenne.
target-entity-hard =
    .v1 = { $owner } vise { POINTS($reach) } pour { $entity } d’ici à la fin de la { $deadline }. À partir de { $value }, cela demande au moins { POINTS($pace) } par semaine en moyenne ; la meilleure progression hebdomadaire connue est de { $best }.
    .v2 = L’objectif pour { $entity } est de { POINTS($reach) } d’ici à la fin de la { $deadline }. Y parvenir à partir de { $value } demande au moins { POINTS($pace) } par semaine en moyenne, plus que la meilleure progression hebdomadaire connue ({ $best }).
target-entity-reached =
    .v1 = { $entity } a atteint l’objectif de { POINTS($reach) }.
    .v2 = L’objectif de { POINTS($reach) } pour { $entity } est atteint.
target-entity-missed =
    .v1 = { $entity } a manqué l’objectif de { POINTS($reach) }, fixé pour la fin de la { $deadline } : avec { $value }, il s’en faut de { POINTS($need) }.
    .v2 = L’objectif de { POINTS($reach) } pour { $entity }, fixé pour la fin de la { $deadline }, est manqué : avec { $value }, il s’en faut de { POINTS($need) }.
target-entity-overdue =
    .v1 = L’objectif de { POINTS($reach) } pour { $entity }, manqué à la fin de la { $deadline }, n’est toujours pas atteint : avec { $value }, il s’en faut encore de { POINTS($need) }.
    .v2 = { $entity }, à { $value } désormais, reste à { POINTS($need) } de l’objectif de { $reach } fixé pour la fin de la { $deadline }.
    .v3 = { $entity } devait atteindre { POINTS($reach) } à la fin de la { $deadline } : à ce jour, avec { $value }, il manque encore { $need }.
target-entity-late =
    .v1 = Avec { COUNTED($weeks, "week") } de retard, { $entity } atteint l’objectif de { POINTS($reach) } fixé pour la fin de la { $deadline }.
    .v2 = { $entity } a finalement atteint l’objectif de { POINTS($reach) }, { COUNTED($weeks, "week") } après l’échéance (fin de la { $deadline }).
target-group-open =
    .v1 = { $owner } a fixé un objectif de { POINTS($reach) } d’ici à la fin de la { $deadline } pour { COUNTED($count, $table) }. Jusqu’ici, { $there ->
        [0] { KIND($table, form: "nul") } n’y parvient
        [one] { KIND($table, form: "pronom") } y parvient
       *[other] { COUNT($there) } y parviennent
    } ; au score le plus éloigné, { $lowest }, il manque { POINTS($need) }.
    .v2 = D’ici à la fin de la { $deadline }, { COUNTED($count, $table) } doivent atteindre { POINTS($reach) } ; { $there ->
        [0] { KIND($table, form: "nul") } n’y parvient jusqu’ici
        [one] { KIND($table, form: "pronom") } y parvient jusqu’ici
       *[other] { COUNT($there) } y parviennent jusqu’ici
    }, et au score le plus éloigné, { $lowest }, il manque { POINTS($need) }.
    .v3 = { $owner } a fixé un objectif de { POINTS($reach) } d’ici à la fin de la { $deadline } pour { COUNTED($count, $table) }. Jusqu’ici, { $there ->
        [0] { KIND($table, form: "nul") } n’y parvient
        [one] { KIND($table, form: "pronom") } y parvient
       *[other] { COUNT($there) } y parviennent
    } ; { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
    .v4 = D’ici à la fin de la { $deadline }, { COUNTED($count, $table) } doivent atteindre { POINTS($reach) } ; { $there ->
        [0] { KIND($table, form: "nul") } n’y parvient jusqu’ici
        [one] { KIND($table, form: "pronom") } y parvient jusqu’ici
       *[other] { COUNT($there) } y parviennent jusqu’ici
    }, et { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
target-group-reached =
    .v1 = L’objectif de { POINTS($reach) }, fixé pour { COUNTED($count, $table) }, est atteint sans exception.
    .v2 = Objectif de { POINTS($reach) } atteint pour l’ensemble des { COUNTED($count, $table) } pour lesquels il valait.
    .headline = Objectif de { POINTS($reach) } atteint sans exception
    .heading = Objectif de { POINTS($reach) } atteint sans exception
    .lede = L’objectif de { POINTS($reach) }, fixé pour { COUNTED($count, $table) }, est atteint sans exception.
target-group-missed =
    .v1 = L’objectif de { POINTS($reach) } à la fin de la { $deadline }, fixé pour { COUNTED($count, $table) }, est manqué : { $there ->
        [0] { KIND($table, form: "nul") } n’y parvient
        [one] { KIND($table, form: "pronom") } y parvient
       *[other] { COUNT($there) } y parviennent
    }, et au score le plus éloigné, { $lowest }, il manque { POINTS($need) }.
    .v2 = Sur { COUNTED($count, $table) } avec un objectif de { POINTS($reach) } à la fin de la { $deadline }, { $there ->
        [0] { KIND($table, form: "nul") } ne l’atteint
        [one] { KIND($table, form: "pronom") } l’atteint
       *[other] { COUNT($there) } l’atteignent
    } ; au score le plus éloigné, { $lowest }, il manque { POINTS($need) }.
    .v3 = L’objectif de { POINTS($reach) } à la fin de la { $deadline }, fixé pour { COUNTED($count, $table) }, est manqué : { $there ->
        [0] { KIND($table, form: "nul") } n’y parvient
        [one] { KIND($table, form: "pronom") } y parvient
       *[other] { COUNT($there) } y parviennent
    }, et { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
    .v4 = Sur { COUNTED($count, $table) } avec un objectif de { POINTS($reach) } à la fin de la { $deadline }, { $there ->
        [0] { KIND($table, form: "nul") } ne l’atteint
        [one] { KIND($table, form: "pronom") } l’atteint
       *[other] { COUNT($there) } l’atteignent
    } ; { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
    .headline = Objectif de { POINTS($reach) } manqué : { $there ->
        [0] { KIND($table, form: "nul") } n’y parvient
        [one] { KIND($table, form: "pronom") } sur { DIGITS($count) } y parvient
       *[other] { DIGITS($there) } sur { DIGITS($count) } y parviennent
    }
    .heading = Au plus près de l’objectif : { $nearest } ; au plus loin : { $furthest }
    .heading-2 = Objectif de { POINTS($reach) } manqué : { $there ->
        [0] { KIND($table, form: "nul") } n’y parvient
        [one] { KIND($table, form: "pronom") } sur { DIGITS($count) } y parvient
       *[other] { DIGITS($there) } sur { DIGITS($count) } y parviennent
    }
    .lede = L’objectif de { POINTS($reach) } à la fin de la { $deadline }, fixé pour { COUNTED($count, $table) }, est manqué : { $there ->
        [0] { KIND($table, form: "nul") } n’y parvient
        [one] { KIND($table, form: "pronom") } y parvient
       *[other] { COUNT($there) } y parviennent
    }.
    .v5 = Sur { COUNTED($count, $table) } avec un objectif de { POINTS($reach) } à la fin de la { $deadline }, { KIND($table, form: "nul") } ne l’atteint : { $nearest } en est le plus près, avec { $highest }, et { $furthest } le plus loin, avec { $lowest }, à { POINTS($need) }.
target-group-overdue =
    .v1 = L’objectif de { POINTS($reach) } fixé pour { COUNTED($count, $table) }, manqué à la fin de la { $deadline }, reste ouvert : { $there ->
        [0] { KIND($table, form: "nul") } n’y parvient à ce jour
        [one] { KIND($table, form: "pronom") } y parvient à ce jour
       *[other] { COUNT($there) } y parviennent à ce jour
    }, et au score le plus éloigné, { $lowest }, il manque { POINTS($need) }.
    .v2 = { COUNTED($count, $table) } devaient atteindre { POINTS($reach) } à la fin de la { $deadline } ; passé cette échéance, { $there ->
        [0] { KIND($table, form: "nul") } n’en est là
        [one] { KIND($table, form: "pronom") } en est là
       *[other] { COUNT($there) } en sont là
    }, et au score le plus éloigné, { $lowest }, il manque { POINTS($need) }.
    .v3 = L’objectif de { POINTS($reach) } fixé pour { COUNTED($count, $table) }, manqué à la fin de la { $deadline }, reste ouvert : { $there ->
        [0] { KIND($table, form: "nul") } n’y parvient à ce jour
        [one] { KIND($table, form: "pronom") } y parvient à ce jour
       *[other] { COUNT($there) } y parviennent à ce jour
    }, et { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
    .v4 = { COUNTED($count, $table) } devaient atteindre { POINTS($reach) } à la fin de la { $deadline } ; passé cette échéance, { $there ->
        [0] { KIND($table, form: "nul") } n’en est là
        [one] { KIND($table, form: "pronom") } en est là
       *[other] { COUNT($there) } en sont là
    }, et { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
    .v5 = Manqué à la fin de la { $deadline }, l’objectif de { POINTS($reach) } pour { COUNTED($count, $table) } n’est toujours pas rempli : { $there ->
        [0] à ce jour, { KIND($table, form: "nul") } ne l’atteint
        [one] à ce jour, { KIND($table, form: "pronom") } l’atteint
       *[other] à ce jour, { COUNT($there) } l’atteignent
    }, et { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
target-group-late =
    .v1 = Avec { COUNTED($weeks, "week") } de retard, l’objectif de { POINTS($reach) } à la fin de la { $deadline }, fixé pour { COUNTED($count, $table) }, est atteint sans exception.
    .v2 = L’objectif de { POINTS($reach) } fixé pour { COUNTED($count, $table) } est finalement atteint sans exception, { COUNTED($weeks, "week") } après l’échéance (fin de la { $deadline }).
target-bottom-open =
    .v1 = { $owner } veut porter à { POINTS($reach) } d’ici à la fin de la { $deadline } { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }. Jusqu’ici, { $there ->
        [0] aucun n’y parvient
        [one] un seul y parvient
       *[other] { COUNT($there) } y parviennent
    } ; au plus éloigné, { $lowest }, il manque { POINTS($need) }.
    .v2 = D’ici à la fin de la { $deadline }, l’objectif est de { POINTS($reach) } pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set } ; { $there ->
        [0] aucun n’y parvient jusqu’ici
        [one] un seul y parvient jusqu’ici
       *[other] { COUNT($there) } y parviennent jusqu’ici
    }, et au plus éloigné, { $lowest }, il manque { POINTS($need) }.
    .v3 = L’objectif de { POINTS($reach) } à la fin de la { $deadline } vaut pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, quand { $owner } l’a fixé. { $there ->
        [0] Pour l’heure, aucun ne l’atteint
        [one] Pour l’heure, un seul l’atteint
       *[other] Pour l’heure, { COUNT($there) } l’atteignent
    }, et il manque { POINTS($need) } au plus éloigné, { $lowest }.
    .v4 = Pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, { $owner } vise { POINTS($reach) } d’ici à la fin de la { $deadline } : { $there ->
        [0] aucun n’en est là
        [one] un seul en est là
       *[other] { COUNT($there) } en sont là
    } à ce jour, et il manque { POINTS($need) } au plus éloigné, { $lowest }.
    .v5 = { $owner } veut porter à { POINTS($reach) } d’ici à la fin de la { $deadline } { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }. Jusqu’ici, { $there ->
        [0] aucun n’y parvient
        [one] un seul y parvient
       *[other] { COUNT($there) } y parviennent
    } ; { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
    .v6 = D’ici à la fin de la { $deadline }, l’objectif est de { POINTS($reach) } pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set } ; { $there ->
        [0] aucun n’y parvient jusqu’ici
        [one] un seul y parvient jusqu’ici
       *[other] { COUNT($there) } y parviennent jusqu’ici
    }, et { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
    .v7 = L’objectif de { POINTS($reach) } à la fin de la { $deadline } vaut pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, quand { $owner } l’a fixé. { $there ->
        [0] Pour l’heure, aucun ne l’atteint
        [one] Pour l’heure, un seul l’atteint
       *[other] Pour l’heure, { COUNT($there) } l’atteignent
    }, et { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
    .v8 = Pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, { $owner } vise { POINTS($reach) } d’ici à la fin de la { $deadline } : { $there ->
        [0] aucun n’en est là
        [one] un seul en est là
       *[other] { COUNT($there) } en sont là
    } à ce jour, et { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
target-bottom-set =
    .v1 = { $owner } fixe un objectif de { POINTS($reach) } à la fin de la { $deadline } pour { $count ->
        [1] le score actuellement le plus bas
       *[other] les { COUNT($count) } scores actuellement les plus bas
    } { WHERE($table) }{ $there ->
        [0] {""}
        [one] { " " }(un seul y est déjà)
       *[other] { " " }({ COUNT($there) } y sont déjà)
    } ; il manque { POINTS($need) } au plus éloigné, { $lowest }.
    .v2 = D’ici à la fin de la { $deadline }, l’objectif est de { POINTS($reach) } pour { $count ->
        [1] le score actuellement le plus bas
       *[other] les { COUNT($count) } scores actuellement les plus bas
    } { WHERE($table) }{ $there ->
        [0] {""}
        [one] { " " }(un seul y est déjà)
       *[other] { " " }({ COUNT($there) } y sont déjà)
    } ; il manque { POINTS($need) } au plus éloigné, { $lowest }.
    .v3 = { $owner } fixe un objectif de { POINTS($reach) } à la fin de la { $deadline } pour { $count ->
        [1] le score actuellement le plus bas
       *[other] les { COUNT($count) } scores actuellement les plus bas
    } { WHERE($table) }{ $there ->
        [0] {""}
        [one] { " " }(un seul y est déjà)
       *[other] { " " }({ COUNT($there) } y sont déjà)
    } ; { $furthest } en est le plus loin, à { POINTS($need) }, avec { $lowest }.
    .v4 = D’ici à la fin de la { $deadline }, { $owner } veut porter à { POINTS($reach) } { $count ->
        [1] le score actuellement le plus bas
       *[other] les { COUNT($count) } scores actuellement les plus bas
    } { WHERE($table) }{ $there ->
        [0] {""}
        [one] { " " }(un seul y est déjà)
       *[other] { " " }({ COUNT($there) } y sont déjà)
    } ; { $furthest } en est le plus loin, à { POINTS($need) }, avec { $lowest }.
    .v5 = L’objectif est de { POINTS($reach) } à la fin de la { $deadline } pour { $count ->
        [1] le score actuellement le plus bas
       *[other] les { COUNT($count) } scores actuellement les plus bas
    } { WHERE($table) }{ $there ->
        [0] {""}
        [one] { " " }(un seul y est déjà)
       *[other] { " " }({ COUNT($there) } y sont déjà)
    } ; { $furthest } en est le plus loin, à { POINTS($need) }, avec { $lowest }.
target-bottom-reached =
    .v1 = L’objectif de { POINTS($reach) }, fixé pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, est atteint sans exception.
    .v2 = Fixé en { $set } pour { $count ->
        [1] le score qui était alors le plus bas
       *[other] les { COUNT($count) } scores qui étaient alors les plus bas
    } { WHERE($table) }, l’objectif de { POINTS($reach) } est désormais atteint sans exception.
    .headline = Objectif de { POINTS($reach) } atteint par le bas de tableau de la { $set }
    .heading = Objectif de { POINTS($reach) } atteint par le bas de tableau de la { $set }
    .lede = L’objectif de { POINTS($reach) }, fixé pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, est atteint sans exception.
target-bottom-missed =
    .v1 = Pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, l’objectif de { POINTS($reach) } à la fin de la { $deadline } est manqué : { $there ->
        [0] aucun n’y parvient
        [one] un seul y parvient
       *[other] { COUNT($there) } y parviennent
    }, et au plus éloigné, { $lowest }, il manque { POINTS($need) }.
    .v2 = L’objectif de { POINTS($reach) } à la fin de la { $deadline } est manqué pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, quand il a été fixé : { $there ->
        [0] aucun ne l’atteint
        [one] un seul l’atteint
       *[other] { COUNT($there) } l’atteignent
    }, et au plus éloigné, { $lowest }, il manque { POINTS($need) }.
    .v3 = Pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, l’objectif de { POINTS($reach) } à la fin de la { $deadline } est manqué : { $there ->
        [0] aucun n’y parvient
        [one] un seul y parvient
       *[other] { COUNT($there) } y parviennent
    }, et { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
    .v4 = L’objectif de { POINTS($reach) } à la fin de la { $deadline } est manqué pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, quand il a été fixé : { $there ->
        [0] aucun ne l’atteint
        [one] un seul l’atteint
       *[other] { COUNT($there) } l’atteignent
    }, et { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
    .v5 = À la fin de la { $deadline }, l’objectif était de { POINTS($reach) } pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }. Aucun n’y parvient : { $nearest } en est le plus près, avec { $highest }, et { $furthest } le plus loin, avec { $lowest }, à { POINTS($need) }.
    .v6 = Fixé en { $set } pour { $count ->
        [1] le score qui était alors le plus bas
       *[other] les { COUNT($count) } scores qui étaient alors les plus bas
    } { WHERE($table) }, l’objectif de { POINTS($reach) } à la fin de la { $deadline } n’est atteint par aucun : { $nearest } en est le plus près, avec { $highest }, et { $furthest } le plus loin, avec { $lowest }, à { POINTS($need) }.
    .v7 = Depuis la { $set }, la progression est générale pour { $count ->
        [1] le score qui était alors le plus bas
       *[other] les { COUNT($count) } scores qui étaient alors les plus bas
    } { WHERE($table) }, de { $least_gain } à { POINTS($most_gain) }, mais aucun n’atteint les { POINTS($reach) } visés pour la fin de la { $deadline } : { $nearest } en est le plus près, avec { $highest }, et { $furthest } le plus loin, avec { $lowest }, à { POINTS($need) }.
    .v8 = À la fin de la { $deadline }, l’objectif était de { POINTS($reach) } pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }. Aucun n’y parvient : { $nearest } en est le plus près, avec { $highest }, et { $furthest } le plus loin, avec { $lowest }, à { POINTS($need) }. Depuis la { $set }, la progression est pourtant générale, de { $least_gain } à { POINTS($most_gain) }.
    .v9 = Depuis la { $set }, la progression est générale pour { $count ->
        [1] le score qui était alors le plus bas
       *[other] les { COUNT($count) } scores qui étaient alors les plus bas
    } { WHERE($table) }, de { $least_gain } à { POINTS($most_gain) } ; { $at_mark ->
        [one] un seul atteint
       *[other] { COUNT($at_mark) } atteignent
    } désormais { POINTS($mark) }, mais aucun les { $reach } visés pour la fin de la { $deadline } : { $nearest } en est le plus près, avec { $highest }, et { $furthest } le plus loin, avec { $lowest }, à { POINTS($need) }.
    .v10 = Sur { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, { $at_mark ->
        [one] un seul atteint
       *[other] { COUNT($at_mark) } atteignent
    } désormais { POINTS($mark) }, mais aucun les { $reach } visés pour la fin de la { $deadline } : { $nearest } en est le plus près, avec { $highest }, et { $furthest } le plus loin, avec { $lowest }, à { POINTS($need) }. Depuis la { $set }, la progression est pourtant générale, de { $least_gain } à { POINTS($most_gain) }.
    .headline = Bas de tableau de la { $set } : { $there ->
        [0] { KIND($table, form: "nul") } n’atteint
        [one] { KIND($table, form: "pronom") } sur { DIGITS($count) } atteint
       *[other] { DIGITS($there) } sur { DIGITS($count) } atteignent
    } { POINTS($reach) }
    .heading = Au plus près de l’objectif : { $nearest } ; au plus loin : { $furthest }
    .heading-2 = Bas de tableau de la { $set } : { $there ->
        [0] { KIND($table, form: "nul") } n’atteint
        [one] { KIND($table, form: "pronom") } sur { DIGITS($count) } atteint
       *[other] { DIGITS($there) } sur { DIGITS($count) } atteignent
    } { POINTS($reach) }
    .lede = L’objectif de { POINTS($reach) } à la fin de la { $deadline }, fixé pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, est manqué : { $there ->
        [0] aucun n’y parvient
        [one] un seul y parvient
       *[other] { COUNT($there) } y parviennent
    }.
    .lede-2 = Sur { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, { $there ->
        [0] aucun n’atteint
        [one] un seul atteint
       *[other] { COUNT($there) } atteignent
    } les { POINTS($reach) } visés pour la fin de la { $deadline }.
target-bottom-overdue =
    .v1 = L’objectif de { POINTS($reach) } fixé pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, manqué à la fin de la { $deadline }, reste ouvert : { $there ->
        [0] aucun n’y parvient à ce jour
        [one] un seul y parvient à ce jour
       *[other] { COUNT($there) } y parviennent à ce jour
    }, et au plus éloigné, { $lowest }, il manque { POINTS($need) }.
    .v2 = L’objectif était de { POINTS($reach) } à la fin de la { $deadline } pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set } ; passé cette échéance, { $there ->
        [0] aucun n’en est là
        [one] un seul en est là
       *[other] { COUNT($there) } en sont là
    }, et au plus éloigné, { $lowest }, il manque { POINTS($need) }.
    .v3 = L’objectif de { POINTS($reach) } fixé pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, manqué à la fin de la { $deadline }, reste ouvert : { $there ->
        [0] aucun n’y parvient à ce jour
        [one] un seul y parvient à ce jour
       *[other] { COUNT($there) } y parviennent à ce jour
    }, et { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
    .v4 = L’objectif était de { POINTS($reach) } à la fin de la { $deadline } pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set } ; passé cette échéance, { $there ->
        [0] aucun n’en est là
        [one] un seul en est là
       *[other] { COUNT($there) } en sont là
    }, et { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
    .v5 = Manqué à la fin de la { $deadline }, l’objectif de { POINTS($reach) } pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set } n’est toujours pas rempli : { $there ->
        [0] à ce jour, aucun ne l’atteint
        [one] à ce jour, un seul l’atteint
       *[other] à ce jour, { COUNT($there) } l’atteignent
    }, et { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
    .v6 = L’objectif de { POINTS($reach) } fixé pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, manqué à la fin de la { $deadline }, reste ouvert : à ce jour, { $there ->
        [0] aucun n’y parvient
        [one] un seul y parvient
       *[other] { COUNT($there) } y parviennent
    } ; { $at_mark ->
        [one] un seul est
       *[other] { COUNT($at_mark) } sont
    } à { POINTS($mark) } ou plus, et { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
    .v7 = L’échéance est passée depuis la fin de la { $deadline } : sur { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, { $at_mark ->
        [one] un seul atteint
       *[other] { COUNT($at_mark) } atteignent
    } désormais { POINTS($mark) } ; quant aux { $reach } visés, { $there ->
        [0] aucun n’y parvient
        [one] un seul y parvient
       *[other] { COUNT($there) } y parviennent
    }, et { $furthest } en reste le plus loin, à { POINTS($need) }, avec { $lowest }.
target-bottom-late =
    .v1 = Avec { COUNTED($weeks, "week") } de retard, l’objectif de { POINTS($reach) } à la fin de la { $deadline }, fixé pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, est atteint sans exception.
    .v2 = Pour { $count ->
        [1] le score le plus bas
       *[other] les { COUNT($count) } scores les plus bas
    } { WHERE($table) } en { $set }, l’objectif de { POINTS($reach) } est finalement atteint sans exception, { COUNTED($weeks, "week") } après l’échéance (fin de la { $deadline }).

## Semaines sans relevé

week-missing =
    .v1 = Aucun relevé n’est disponible pour la { $week } ; les variations sont calculées par rapport à la { $base }.
    .v2 = Les chiffres de la { $week } manquent : toutes les variations sont calculées par rapport à la { $base }.
    .v3 = Les variations sont calculées par rapport à la { $base }, faute de chiffres pour la { $week }.
weeks-missing =
    .v1 = Aucun relevé n’est disponible de la { $first } à la { $last } ; les variations sont calculées par rapport à la { $base }.
    .v2 = Les chiffres de { COUNTED($count, "week") }, de la { $first } à la { $last }, manquent : toutes les variations sont calculées par rapport à la { $base }.
    .v3 = Les variations sont calculées par rapport à la { $base }, faute de chiffres de la { $first } à la { $last }.

## Rectificatifs

revised-lead =
    .headline = Rectificatif : en { $week }, la première place était occupée par { $leaders }
    .headline-2 = Rectificatif : première place pour { $leaders } en { $week }
    .heading = Rectificatif : première place pour { $leaders } en { $week }
    .heading-2 = Rectificatif sur la première place en { $week }
    .lede = Rectificatif : d’après les chiffres corrigés, la première place { WHERE($table) } était occupée en { $week } par { $leaders }, et non par { $former } comme publié.
    .lede-2 = Rectificatif : en { $week }, les chiffres corrigés donnent la première place { WHERE($table) } occupée par { $leaders }, et non par { $former } comme publié.
    .v1 = Rectificatif : d’après les chiffres corrigés, la première place { WHERE($table) } était occupée en { $week } par { $leaders }, et non par { $former } comme publié.
    .v2 = Rectificatif : en { $week }, la première place { WHERE($table) } était occupée, d’après les chiffres corrigés, par { $leaders } et non, comme publié, par { $former }.
revised =
    .v1 = Rectificatif : en { $week }, { $entity } avait { POINTS($now) }, et non { $was } comme publié.
    .v2 = Rectificatif : le score exact en { $week } pour { $entity } est de { $now }, et non de { $was } comme publié.
revised-component =
    .v1 = Rectificatif : en { $week }, { $entity } avait { POINTS($now) } pour { $component }, et non { $was } comme publié.
    .v2 = Rectificatif : pour { $component }, { $entity } comptait en { $week } { POINTS($now) }, et non { $was } comme publié.
revised-place =
    .v1 = D’après les chiffres corrigés, { $entity } occupait en { $week } la { ORDINAL($place, form: "place") }, et non la { ORDINAL($former_place) }.
    .v2 = En { $week }, { $entity } occupait en réalité la { ORDINAL($place, form: "place") }, et non la { ORDINAL($former_place) }.
revised-band =
    .v1 = D’après le chiffre corrigé, { $entity } figurait en { $week } dans la catégorie « { $band } », et non dans la catégorie « { $former_band } ».
    .v2 = En { $week }, { $entity } figurait en réalité dans la catégorie « { $band } », et non « { $former_band } ».
revised-note =
    .v1 = { $text }

## Les mots de la rédaction

note =
    .v1 = { $text }
note-action =
    .v1 = { $text }
note-quote =
    .v1 = { $speaker } a déclaré : « { $text } »
    .v2 = Selon { $speaker } : « { $text } »
note-quote-titled =
    .v1 = { $speaker }, { $title }, a déclaré : « { $text } »
    .v2 = Selon { $speaker }, { $title } : « { $text } »

## Deux faits voisins en une phrase. Les valeurs du second commencent par `then_`. Certaines semaines, chacun garde la sienne.

gap-narrowed--next-in-line =
    .v1 = { $leader } a désormais { POINTS($margin) } d’avance sur { $rivals }, à la deuxième place avec { $rival_score }, contre { $former_margin } auparavant ; { $then_next } ({ $then_score }) occupe la { ORDINAL($then_place) }, à { $then_gap } de la tête.
    .v2 = L’avance sur { $rivals } ({ $rival_score }) se réduit de { $former_margin } à { POINTS($margin) }, et { $then_next } occupe la { ORDINAL($then_place, form: "place") } avec { $then_score }, à { $then_gap } de la tête.
    .v3 = Le retard se réduit de { $former_margin } à { POINTS($margin) } pour { $rivals }, à la deuxième place avec { $rival_score } ; à la { ORDINAL($then_place) }, { $then_next } totalise { $then_score }, à { $then_gap } de la tête.
    .v4 = L’écart tombe de { $former_margin } à { POINTS($margin) } avec { $rivals }, à la deuxième place avec { $rival_score } ; vient ensuite { $then_next }, à la { ORDINAL($then_place) } avec { $then_score }, à { $then_gap } de la tête.
gap-widened--next-in-line =
    .v1 = { $leader } porte de { $former_margin } à { POINTS($margin) } son avance sur { $rivals }, à la deuxième place avec { $rival_score } ; { $then_next } suit à la { ORDINAL($then_place) } avec { $then_score }, à { $then_gap } de la tête.
    .v2 = Avec { POINTS($margin) } d’avance sur { $rivals } ({ $rival_score }), contre { $former_margin } { SINCE($since, form: "was") }, { $leader } creuse l’écart ; { $then_next } occupe la { ORDINAL($then_place, form: "place") } avec { $then_score }, à { $then_gap } de la tête.
    .v3 = Pour { $rivals }, à la deuxième place avec { $rival_score }, le retard est désormais de { POINTS($margin) }, contre { $former_margin } { SINCE($since, form: "was") } ; { $then_next } ({ $then_score }) occupe la { ORDINAL($then_place) }, à { $then_gap } de la tête.
    .v4 = L’avance augmente, de { $former_margin } à { POINTS($margin) }, sur { $rivals }, à la deuxième place avec { $rival_score } ; à la { ORDINAL($then_place) }, { $then_next } totalise { $then_score }, soit { $then_gap } de retard.
mover-gain--mover-fall =
    .v1 = La plus forte progression en points { WHERE($table) }, { POINTS($change) }, mène { $entity } à { $score } ; le plus fort recul, { $then_change }, laisse { $then_entity } à { $then_score }.
    .v2 = { $entity } signe la plus forte progression en points { WHERE($table) } ({ POINTS($change) }, à { $score }), { $then_entity } le plus fort recul ({ $then_change }, à { $then_score }).
    .v3 = C’est { NAME($entity, form: "full") } qui progresse le plus en points { WHERE($table) } : { POINTS($change) } de mieux, à { $score } ; à l’inverse, { $then_entity } accuse le plus fort recul, { $then_change }, à { $then_score }.
mover-both--mover-fall =
    .v1 = La plus forte progression { WHERE($table) }, en points comme en places, mène { $entity } de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") } place, avec { POINTS($score) }, soit { $change } de mieux { SINCE($since, form: "than") } ; le plus fort recul, { $then_change }, laisse { $then_entity } à { $then_score }.
    .v2 = { $entity } signe la plus forte progression { WHERE($table) }, en points ({ $change } { $since }, à { $score }) comme en places (de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") }) ; le plus fort recul est de { POINTS($then_change) }, à { $then_score }, pour { $then_entity }.
    .v3 = En points ({ $change } { $since }, à { $score }) comme en places (de la { ORDINAL($former_place, form: "digits") } à la { ORDINAL($place, form: "digits") }), c’est { NAME($entity, form: "full") } qui progresse le plus { WHERE($table) } ; à l’inverse, { $then_entity } accuse le plus fort recul ({ POINTS($then_change) }, à { $then_score }).
mover-gain--mover-drop =
    .v1 = La plus forte progression en points { WHERE($table) }, { POINTS($change) }, mène { $entity } à { $score } ; la plus longue descente, avec un recul de { $then_change }, mène { $then_entity } de la { ORDINAL($then_former_place, form: "digits") } à la { ORDINAL($then_place, form: "digits") } place.
    .v2 = { $entity } signe la plus forte progression en points { WHERE($table) } ({ POINTS($change) }, à { $score }), { $then_entity } la plus longue descente, de la { ORDINAL($then_former_place, form: "digits") } à la { ORDINAL($then_place, form: "digits") } place, avec un recul de { $then_change }.
    .v3 = C’est { NAME($entity, form: "full") } qui progresse le plus en points { WHERE($table) } : { POINTS($change) } de mieux, à { $score } ; à l’inverse, { $then_entity } perd { COUNTED($then_places, "place") }, la plus longue descente, de la { ORDINAL($then_former_place, form: "digits") } à la { ORDINAL($then_place, form: "digits") }, après un recul de { $then_change }.
potential-most--potential-lead =
    .v1 = La plus grande marge de progression concerne { $component } : à { PERCENT($goal) } du maximum de { $max }, au lieu de { $share }, { $subject } aurait { POINTS($gain) } de plus et, si rien d’autre ne bougeait, { POINTS($then_margin_then) } d’avance au lieu de { $then_margin }.
    .v2 = C’est pour { $component } qu’il y a le plus à gagner, avec { $value } sur { $max } ({ $share }) : à { PERCENT($goal) } du maximum, { $subject } aurait { POINTS($gain) } de plus et porterait son avance de { $then_margin } à { $then_margin_then }, si rien d’autre ne bougeait.
    .v3 = Si { $component } passait de { $share } à { PERCENT($goal) } du maximum de { $max } et que rien d’autre ne bouge, { $subject } gagnerait { POINTS($gain) }, plus que pour tout autre critère, et porterait son avance de { $then_margin } à { $then_margin_then }.
component-up--component-unchanged =
    .v1 = Rien ne change pour { $then_items } ; une hausse est relevée pour { $items }.
    .v2 = { $then_items } restent au même niveau, mais une hausse est enregistrée pour { $items }.
    .v3 = Tandis que { $then_items } ne changent pas, on relève une hausse pour { $items }.
    .v4 = { $then_component } reste à { $then_value } sur { $then_max } ({ $then_share }) ; une hausse est enregistrée pour { $items }.
    .v5 = { $component } augmente de { POINTS($change) }, à { $value } sur { $max } ({ $share }), et rien ne change pour { $then_items }.
    .v6 = Une hausse de { POINTS($change) } porte { $component } à { $value } sur { $max } ({ $share }) ; { $then_items } ne changent pas.
component-up--component-down =
    .v1 = Si { $then_component } baisse de { POINTS($then_change) }, à { $then_value } sur { $then_max } ({ $then_share }), une hausse est enregistrée pour { $items }.
    .v2 = Une baisse de { POINTS($then_change) } ramène { $then_component } à { $then_value } sur { $then_max } ({ $then_share }) ; on relève en revanche une hausse pour { $items }.
    .v3 = { $component } augmente de { POINTS($change) }, à { $value } sur { $max } ({ $share }), mais { $then_component } baisse de { $then_change }, à { $then_value } sur { $then_max } ({ $then_share }).
component-down--component-unchanged =
    .v1 = { $component } baisse de { POINTS($change) }, à { $value } sur { $max } ({ $share }), et rien ne change pour { $then_items }.
    .v2 = Une baisse de { POINTS($change) } ramène { $component } à { $value } sur { $max } ({ $share }) ; { $then_items } ne changent pas.
spread-narrower--group-gap-narrower =
    .v1 = Les { COUNT($count) } meilleurs scores { WHERE($table) } tiennent en { POINTS($spread) }, contre { $former_spread } { SINCE($since, form: "was") }, et les { COUNT($then_bottom) } derniers accusent en moyenne { POINTS($then_gap) } de retard sur les { COUNT($then_top) } premiers, contre { $then_former_gap }.
    .v2 = Les écarts se resserrent { WHERE($table) } : { POINTS($spread) } du premier au dernier des { COUNT($count) } meilleurs scores, contre { $former_spread } { SINCE($since, form: "was") }, et { $then_gap } entre la moyenne des { COUNT($then_top) } premiers et celle des { COUNT($then_bottom) } derniers, contre { $then_former_gap }.
spread-wider--group-gap-wider =
    .v1 = Les { COUNT($count) } meilleurs scores { WHERE($table) } tiennent en { POINTS($spread) }, contre { $former_spread } { SINCE($since, form: "was") }, et les { COUNT($then_bottom) } derniers accusent en moyenne { POINTS($then_gap) } de retard sur les { COUNT($then_top) } premiers, contre { $then_former_gap }.
    .v2 = Les écarts se creusent { WHERE($table) } : { POINTS($spread) } du premier au dernier des { COUNT($count) } meilleurs scores, contre { $former_spread } { SINCE($since, form: "was") }, et { $then_gap } entre la moyenne des { COUNT($then_top) } premiers et celle des { COUNT($then_bottom) } derniers, contre { $then_former_gap }.
spread-wider--group-gap-narrower =
    .v1 = L’écart se creuse entre les { COUNT($count) } meilleurs scores { WHERE($table) } ({ POINTS($spread) } du premier au dernier, contre { $former_spread } { SINCE($since, form: "was") }), mais il se réduit, de { $then_former_gap } à { $then_gap }, entre la moyenne des { COUNT($then_top) } premiers et celle des { COUNT($then_bottom) } derniers.
    .v2 = Alors que l’écart passe de { $former_spread } à { POINTS($spread) } { $since } entre le premier et le dernier des { COUNT($count) } meilleurs scores { WHERE($table) }, le retard moyen des { COUNT($then_bottom) } derniers sur les { COUNT($then_top) } premiers se réduit de { $then_former_gap } à { $then_gap }.
spread-narrower--group-gap-wider =
    .v1 = L’écart se resserre entre les { COUNT($count) } meilleurs scores { WHERE($table) } ({ POINTS($spread) } du premier au dernier, contre { $former_spread } { SINCE($since, form: "was") }), mais il se creuse, de { $then_former_gap } à { $then_gap }, entre la moyenne des { COUNT($then_top) } premiers et celle des { COUNT($then_bottom) } derniers.
    .v2 = Alors que l’écart se réduit de { $former_spread } à { POINTS($spread) } { $since } entre le premier et le dernier des { COUNT($count) } meilleurs scores { WHERE($table) }, le retard moyen des { COUNT($then_bottom) } derniers sur les { COUNT($then_top) } premiers passe de { $then_former_gap } à { $then_gap }.
spread--group-gap =
    .v1 = Les { COUNT($count) } meilleurs scores { WHERE($table) } tiennent en { POINTS($spread) }, et les { COUNT($then_bottom) } derniers accusent en moyenne { POINTS($then_gap) } de retard sur les { COUNT($then_top) } premiers.
    .v2 = { WHERE($table) }, l’écart est de { POINTS($spread) } du premier au dernier des { COUNT($count) } meilleurs scores, et de { POINTS($then_gap) } entre la moyenne des { COUNT($then_top) } premiers et celle des { COUNT($then_bottom) } derniers.
overall-up-leading--rise-streak-at-least =
    .v1 = { $subject } occupe toujours la première place { WHERE($table) }, avec { POINTS($score) }, soit { $change } de plus { SINCE($since, form: "than") } : c’est au moins la { ORDINAL($then_weeks) } hausse hebdomadaire de suite.
    .v2 = Toujours en tête { WHERE($table) }, { $subject } compte désormais { POINTS($score) }, soit { $change } de plus { SINCE($since, form: "than") }, et voit son score augmenter depuis au moins { COUNTED($then_weeks, "week") } de suite.
    .v3 = La première place { WHERE($table) } reste occupée par { $subject }, dont le score augmente de { POINTS($change) } { $since }, à { $score }, pour la { ORDINAL($then_weeks) } semaine de suite au moins.
overall-up-leading--rise-streak =
    .v1 = { $subject } occupe toujours la première place { WHERE($table) }, avec { POINTS($score) }, soit { $change } de plus { SINCE($since, form: "than") } : c’est la { ORDINAL($then_weeks) } hausse hebdomadaire de suite.
    .v2 = Toujours en tête { WHERE($table) }, { $subject } compte désormais { POINTS($score) }, soit { $change } de plus { SINCE($since, form: "than") }, et voit son score augmenter pour la { ORDINAL($then_weeks) } semaine de suite.
    .v3 = La première place { WHERE($table) } reste occupée par { $subject }, dont le score augmente de { POINTS($change) } { $since }, à { $score }, pour la { ORDINAL($then_weeks) } semaine de suite.
lead-streak-at-least--record-high =
    .v1 = En tête chaque semaine depuis au moins la { $first }, { $leader } n’a jamais fait mieux dans les relevés disponibles depuis la { $then_first } ; le précédent record était de { $then_former }, en { $then_former_week }.
    .v2 = { $leader } occupe la première place chaque semaine depuis au moins la { $first } et affiche son meilleur score dans les relevés disponibles depuis la { $then_first } (précédent record : { $then_former }, en { $then_former_week }).
overall-up-leading--record-high =
    .v1 = { $subject } occupe toujours la première place { WHERE($table) }, avec { POINTS($score) } : c’est { $change } de plus { SINCE($since, form: "than") }, et le meilleur score obtenu dans les relevés disponibles depuis la { $then_first } (précédent record : { $then_former }, en { $then_former_week }).
    .v2 = Toujours en tête { WHERE($table) }, { $subject } compte désormais { POINTS($score) }, soit { $change } de plus { SINCE($since, form: "than") }, et n’a jamais fait mieux dans les relevés disponibles depuis la { $then_first } ; le précédent record était de { $then_former }, en { $then_former_week }.
    .v3 = Avec { POINTS($score) }, { $change } de plus { SINCE($since, form: "than") }, { $subject } garde la tête { WHERE($table) } et bat son record, { $then_former } en { $then_former_week }.
components-up--contribution-most =
    .v1 = { COUNTED($up, "component") } sur { COUNT($total) } { $up ->
        [one] augmente
       *[other] augmentent
    } { $since } pour { NAME($subject, form: "again") } et aucun ne baisse ; la plus grande part de la hausse, { $then_part } sur { POINTS($then_change) }, est apportée par { $then_component }, désormais à { $then_value } sur { $then_max } ({ $then_share }).
    .v2 = Sur les { COUNTED($total, "component") }, { COUNT($up) } { $up ->
        [one] augmente
       *[other] augmentent
    } { $since } pour { NAME($subject, form: "again") } et aucun ne baisse : { $then_component } pèse le plus dans la hausse, avec { $then_part } sur { POINTS($then_change) }, et atteint { $then_value } sur { $then_max } ({ $then_share }).
    .v3 = { $then_component } représente la plus grande part de la hausse, { $then_part } sur { POINTS($then_change) }, et atteint { $then_value } sur { $then_max } ({ $then_share }) ; { COUNTED($up, "component") } sur { COUNT($total) } { $up ->
        [one] augmente
       *[other] augmentent
    } { $since } pour { NAME($subject, form: "again") } et aucun ne baisse.
rise-streak--gap-narrowing =
    .v1 = { $subject } voit son score augmenter pour la { ORDINAL($weeks) } semaine de suite, tandis que son avance se réduit pour la { ORDINAL($then_weeks) } : elle est passée de { POINTS($then_former_margin) } en { $then_first } à { $then_margin }.
    .v2 = Le score augmente depuis { COUNTED($weeks, "week") } de suite pour { $subject }, mais l’avance se réduit depuis { COUNTED($then_weeks, "week") } : elle était de { POINTS($then_former_margin) } en { $then_first }, elle est désormais de { $then_margin }.
record-high--gap-narrowest =
    .v1 = Dans les relevés disponibles depuis la { $first }, { $subject } n’a jamais fait mieux (précédent record : { $former }, en { $former_week }) ni compté une avance aussi faible : le précédent minimum était de { POINTS($then_former_margin) }.
    .v2 = { $subject } bat son record, { $former } en { $former_week }, mais son avance n’a jamais été aussi faible dans les relevés disponibles depuis la { $first } : { POINTS($then_margin) }, contre { $then_former_margin } au plus bas jusqu’ici.
overall-up-leading--margin-one =
    .lede = { $subject } reste en tête { WHERE($table) } en { $week } ({ DATES($week) }), avec { POINTS($score) }, soit { $change } de plus { SINCE($since, form: "than") }, et { $then_margin } d’avance sur { $then_rival }, à la deuxième place avec { $then_rival_score }.
    .lede-2 = Avec { POINTS($score) } en { $week } ({ DATES($week) }), { $change } de plus { SINCE($since, form: "than") }, { $subject } conserve la première place { WHERE($table) } et devance de { $then_margin } { $then_rival }, à la deuxième place avec { $then_rival_score }.
    .lede-3 = En { $week } ({ DATES($week) }), { $subject } occupe toujours la première place { WHERE($table) }, avec un score en hausse de { POINTS($change) } { $since }, à { $score }, et une avance de { $then_margin } sur { $then_rival }, à la deuxième place avec { $then_rival_score }.
    .lede-4 = Avec { POINTS($score) } en { $week } ({ DATES($week) }), { $change } de plus { SINCE($since, form: "than") }, { $subject } conserve la première place { WHERE($table) } ; l’avance sur { $then_rival }, à la deuxième place avec { $then_rival_score }, est de { POINTS($then_margin) }, exactement { SINCE($then_unchanged, form: "as") }.
    .lede-5 = { $subject } reste en tête { WHERE($table) } en { $week } ({ DATES($week) }), avec { POINTS($score) }, soit { $change } de plus { SINCE($since, form: "than") }, et garde la même avance { SINCE($then_unchanged, form: "than") } sur { $then_rival }, à la deuxième place avec { $then_rival_score } : { POINTS($then_margin) }.
    .lede-6 = Avec { POINTS($score) } en { $week } ({ DATES($week) }), { $change } de plus { SINCE($since, form: "than") }, { $subject } conserve la première place { WHERE($table) } ; l’avance sur { $then_rival }, à la deuxième place avec { $then_rival_score }, est de { POINTS($then_margin) }, comme dans tous les relevés depuis la { $then_steady }.
    .lede-7 = { $subject } reste en tête { WHERE($table) } en { $week } ({ DATES($week) }), avec { POINTS($score) }, soit { $change } de plus { SINCE($since, form: "than") } ; { $then_rival }, à la deuxième place avec { $then_rival_score }, reste à { POINTS($then_margin) } de la tête dans tous les relevés depuis la { $then_steady }.
gap-narrowed--rival-faster =
    .lede = { $leader } voit son avance se réduire de { $former_margin } à { POINTS($margin) } : { $then_rival }, à la deuxième place avec { $rival_score }, progresse de { $then_rival_gain } { $since }.
    .lede-2 = { $then_rival }, à la deuxième place avec { $rival_score }, progresse de { POINTS($then_rival_gain) } { $since } et ramène de { $former_margin } à { $margin } son retard sur { $leader }.
    .lede-3 = Une progression de { POINTS($then_rival_gain) } { $since } ramène { $then_rival }, à la deuxième place avec { $rival_score }, à { $margin } de la tête ; { $leader } comptait { $former_margin } d’avance { SINCE($since, form: "was") }.
gap-nearly-closed--rival-faster =
    .lede = { $leader } voit son avance tomber de { $former_margin } à { POINTS($margin) }, un écart inférieur à la médiane des variations hebdomadaires antérieures de son score ({ $usual }) : { $then_rival }, à la deuxième place avec { $rival_score }, progresse de { $then_rival_gain } { $since }.
    .lede-2 = { $then_rival }, à la deuxième place avec { $rival_score }, progresse de { POINTS($then_rival_gain) } { $since } et n’accuse plus que { $margin } de retard sur { $leader }, contre { $former_margin } { SINCE($since, form: "was") } ; cet écart est inférieur à la médiane des variations hebdomadaires antérieures du score de tête ({ $usual }).
leader-new--leader-from-behind =
    .v1 = { $leader }, encore à la { ORDINAL($then_place, form: "place") } en { $then_week } avec { POINTS($then_score) }, prend la première place { WHERE($table) } avec { $score }, devant { $former }.
    .v2 = Nouveau numéro un { WHERE($table) }, { $leader } détrône { $former } avec { POINTS($score) }, après n’avoir occupé en { $then_week } que la { ORDINAL($then_place, form: "place") }, avec { $then_score }.
mover-gain--band-up =
    .v1 = La plus forte progression en points { WHERE($table) } ({ POINTS($change) }, à { $score }) fait passer { $entity } de la catégorie « { $then_former_band } » à la catégorie « { $then_band } ».
    .v2 = { $entity } signe la plus forte progression en points { WHERE($table) } ({ POINTS($change) }, à { $score }) et passe de la catégorie « { $then_former_band } » à la catégorie « { $then_band } ».
mover-gain--band-regained =
    .v1 = La plus forte progression en points { WHERE($table) } ({ POINTS($change) }, à { $score }) ramène { $entity } de la catégorie « { $then_former_band } » à la catégorie « { $then_band } » ; le dernier relevé à ce niveau datait de la { $then_last }.
    .v2 = { $entity } signe la plus forte progression en points { WHERE($table) } ({ POINTS($change) }, à { $score }) et remonte de la catégorie « { $then_former_band } » à la catégorie « { $then_band } », où son dernier passage relevé date de la { $then_last }.
mover-fall--band-down =
    .v1 = Le plus fort recul { WHERE($table) } ({ POINTS($change) }, à { $score }) fait descendre { $entity } de la catégorie « { $then_former_band } » à la catégorie « { $then_band } ».
    .v2 = { $entity } accuse le plus fort recul { WHERE($table) } ({ POINTS($change) }, à { $score }) et descend de la catégorie « { $then_former_band } » à la catégorie « { $then_band } ».
slide-at-least--band-down =
    .v1 = { $entity } recule sans interruption depuis au moins { COUNTED($weeks, "week") } et descend de la catégorie « { $then_former_band } » à la catégorie « { $then_band } ».
    .v2 = C’est au moins la { ORDINAL($weeks) } semaine de recul de suite pour { $entity }, qui descend de la catégorie « { $then_former_band } » à la catégorie « { $then_band } ».
    .v3 = { $entity } descend de la catégorie « { $then_former_band } » à la catégorie « { $then_band } » et fait partie des { COUNTED($alike, $table) } qui reculent sans interruption depuis au moins { COUNTED($weeks, "week") }.
    .v4 = Au nombre des { COUNTED($alike, $table) } qui reculent sans interruption depuis au moins { COUNTED($weeks, "week") }, { $entity } descend de la catégorie « { $then_former_band } » à la catégorie « { $then_band } ».
    .v5 = Comme { $others }, { NAME($entity, form: "again") } recule sans interruption depuis au moins { COUNTED($weeks, "week") } ; sa catégorie n’est plus « { $then_former_band } », mais « { $then_band } ».
    .v6 = { $entity } descend de la catégorie « { $then_former_band } » à la catégorie « { $then_band } » et recule, comme { $others }, sans interruption depuis au moins { COUNTED($weeks, "week") }.
mover-gain--mark-regained-by =
    .v1 = La plus forte progression en points { WHERE($table) }, { POINTS($change) }, mène { $entity } à { $score } : la barre des { POINTS($then_mark) } est de nouveau atteinte, d’après les relevés, pour la première fois depuis la { $then_last }.
    .v2 = { $entity } signe la plus forte progression en points { WHERE($table) } ({ POINTS($change) }, à { $score }) et retrouve la barre des { POINTS($then_mark) }, atteinte pour la dernière fois, d’après les relevés, en { $then_last }.
mover-gain--mark-reached-by =
    .v1 = La plus forte progression en points { WHERE($table) }, { POINTS($change) }, mène { $entity } à { $score } : la barre des { POINTS($then_mark) }, manquée { SINCE($since, form: "was") }, est à présent atteinte.
    .v2 = { $entity } signe la plus forte progression en points { WHERE($table) } ({ POINTS($change) }, à { $score }) et atteint désormais la barre des { POINTS($then_mark) }, manquée { SINCE($since, form: "was") }.
mark-count-up--mark-short =
    .v1 = Sur les { COUNTED($total, $table) }, { COUNT($count) } { $count ->
        [one] atteint
       *[other] atteignent
    } désormais la barre des { POINTS($mark) }, contre { DIGITS($former_count) } { SINCE($since, form: "was") } ; elle n’est manquée que par { $then_entities }.
    .v2 = La barre des { POINTS($mark) } est désormais atteinte par { COUNT($count) } des { COUNTED($total, $table) }, contre { DIGITS($former_count) } { SINCE($since, form: "was") } ; { $then_count ->
        [one] seule exception
       *[other] seules exceptions
    } : { $then_entities }.
table-moves--bottom-only-worse =
    .v1 = Sur les { COUNTED($total, $table) }, { $better ->
        [one] { KIND($table, form: "pronom") } progresse
       *[other] { COUNT($better) } progressent
    } { $since } et { $worse ->
        [one] { KIND($table, form: "pronom") } recule, à la dernière place du tableau
       *[other] { COUNT($worse) } reculent, exactement aux { COUNT($then_count) } dernières places du tableau
    }.
    .v2 = Le score est meilleur { SINCE($since, form: "than") } pour { COUNT($better) } des { COUNTED($total, $table) } ; il n’est moins bon { $worse ->
        [one] qu’à la dernière place du tableau
       *[other] qu’aux { COUNT($worse) } dernières places du tableau, et il l’est pour toutes
    }.
mark-reached-by--mark-count-up =
    .v1 = { $entities } { $count ->
        [one] passe
       *[other] passent
    } la barre des { POINTS($mark) }, désormais atteinte par { COUNT($then_count) } des { COUNTED($then_total, $table) }, contre { DIGITS($then_former_count) } { SINCE($since, form: "was") }.
    .v2 = Avec { $entities }, on compte désormais { COUNTED($then_count, $table) } sur { DIGITS($then_total) } à { POINTS($mark) } ou mieux, contre { DIGITS($then_former_count) } { SINCE($since, form: "was") }.
mark-regained-by--mark-count-up =
    .v1 = { $entities } { $count ->
        [one] retrouve
       *[other] retrouvent
    } la barre des { POINTS($mark) }, désormais atteinte par { COUNT($then_count) } des { COUNTED($then_total, $table) }, contre { DIGITS($then_former_count) } { SINCE($since, form: "was") }.
    .v2 = Avec { $entities }, de retour pour la première fois dans les relevés depuis la { $last }, on compte désormais { COUNTED($then_count, $table) } sur { DIGITS($then_total) } à { POINTS($mark) } ou mieux, contre { DIGITS($then_former_count) } { SINCE($since, form: "was") }.
    .v3 = La barre des { POINTS($mark) } est désormais atteinte par { COUNT($then_count) } des { COUNTED($then_total, $table) }, contre { DIGITS($then_former_count) } { SINCE($since, form: "was") } ; { $entities } la { $count ->
        [one] retrouve
       *[other] retrouvent
    }, d’après les relevés, pour la première fois depuis la { $last }.
