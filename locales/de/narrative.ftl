### Was scorepress auf Deutsch sagt: eine Nachricht für jede Art von Tatsache.
###
### Jede Nachricht hat Fassungen für die Teile der Meldung: .headline und .heading (Präsens, ohne Schlusspunkt), .lede
### (Vorspann), .caption und .v1, .v2 … für den Text. Fassungen desselben Teils wechseln sich ab.
### Den Fall trägt das Hauptwort vor dem Namen: NAME($x, form: "dat"), "acc", "gen". Ein bloßes { $x } steht im Nominativ,
### auch nach „als“. Teilindizes stehen hinter „Teilindex“ oder „bei“ und werden nicht gebeugt.
### Eine Punktzahl kann steigen und doch schlechter sein: von der bloßen Zahl „steigen“ sagen, nicht „gewinnen“.

## Die Hauptperson der Meldung

overall-up =
    .headline = { $subject } steigt um { POINTS($change) } auf { $score }
    .headline-2 = { $subject } jetzt bei { POINTS($score, form: "dat") }
    .headline-3 = Plus von { POINTS($change, form: "dat") }: { $subject } steigt auf { $score }
    .headline-4 = { POINTS($change) } mehr: { $subject } kommt auf { $score }
    .heading = { $subject } mit { POINTS($change, form: "dat") } im Plus
    .lede = { $subject } kam in { $week } ({ DATES($week) }) auf { POINTS($score) }, { $change } mehr { SINCE($since, form: "than") }.
    .lede-2 = Mit { POINTS($score, form: "dat") } lag { $subject } in { $week } ({ DATES($week) }) um { $change } höher { SINCE($since, form: "than") }.
    .lede-3 = In { $week } ({ DATES($week) }) stieg { $subject } { $since } um { POINTS($change) } auf { $score }.
    .lede-4 = { $subject } stand in { $week } ({ DATES($week) }) bei { POINTS($score, form: "dat") } und damit um { $change } höher { SINCE($since, form: "than") }.
    .v1 = { $subject } ist { $since } um { POINTS($change) } auf { $score } gestiegen.
    .v2 = Mit { POINTS($score, form: "dat") } liegt { $subject } um { $change } höher { SINCE($since, form: "than") }.
    .v3 = Auf { POINTS($score) } kommt { $subject } jetzt, { $change } mehr { SINCE($since, form: "than") }.
overall-up-leading =
    .headline = { $subject } steigt um { POINTS($change) } und bleibt { WHERE($table) } vorn
    .headline-2 = { $subject } behauptet mit { POINTS($score, form: "dat") } den ersten Platz
    .headline-3 = Plus von { POINTS($change, form: "dat") }: { $subject } verteidigt Platz eins
    .headline-4 = { $subject } steigt auf { POINTS($score) } und führt { WHERE($table) } weiter
    .heading = { $subject } steigt um { $change } und bleibt vorn
    .lede = { $subject } hat in { $week } ({ DATES($week) }) { WHERE($table) } Platz eins behauptet und ist { $since } um { POINTS($change) } auf { $score } gestiegen.
    .lede-2 = Mit { POINTS($score, form: "dat") }, { $change } mehr { SINCE($since, form: "than") }, lag { $subject } auch in { $week } ({ DATES($week) }) { WHERE($table) } auf Platz eins.
    .lede-3 = In { $week } ({ DATES($week) }) stand { $subject } { WHERE($table) } erneut an der Spitze, mit { POINTS($score, form: "dat") } und damit { $change } mehr { SINCE($since, form: "than") }.
    .lede-4 = { $subject } hielt { WHERE($table) } auch in { $week } ({ DATES($week) }) den ersten Platz: Die Punktzahl stieg { $since } um { $change } auf { $score }.
    .v1 = { $subject } liegt { WHERE($table) } weiter auf Platz eins; die Punktzahl ist { $since } um { POINTS($change) } auf { $score } gestiegen.
    .v2 = Weiterhin an der Spitze steht { WHERE($table) } { NAME($subject, form: "full") }: { POINTS($score) } sind es nun, { $change } mehr { SINCE($since, form: "than") }.
    .v3 = Mit { POINTS($score, form: "dat") }, { $change } mehr { SINCE($since, form: "than") }, behauptet { $subject } { WHERE($table) } den ersten Platz.
    .v4 = Platz eins gehört { WHERE($table) } weiterhin { NAME($subject, form: "dat") }; mit { POINTS($score, form: "dat") } liegt die Punktzahl um { $change } höher { SINCE($since, form: "than") }.
overall-down =
    .headline = { $subject } fällt um { POINTS($change) } auf { $score }
    .headline-2 = { $subject } nur noch bei { POINTS($score, form: "dat") }
    .headline-3 = Minus von { POINTS($change, form: "dat") }: { $subject } fällt auf { $score }
    .heading = { $subject } mit { POINTS($change, form: "dat") } im Minus
    .lede = { $subject } kam in { $week } ({ DATES($week) }) auf { POINTS($score) }, { $change } weniger { SINCE($since, form: "than") }.
    .lede-2 = Mit { POINTS($score, form: "dat") } lag { $subject } in { $week } ({ DATES($week) }) um { $change } niedriger { SINCE($since, form: "than") }.
    .lede-3 = In { $week } ({ DATES($week) }) fiel { $subject } { $since } um { POINTS($change) } auf { $score }.
    .v1 = { $subject } ist { $since } um { POINTS($change) } auf { $score } gefallen.
    .v2 = Mit { POINTS($score, form: "dat") } liegt { $subject } um { $change } niedriger { SINCE($since, form: "than") }.
    .v3 = Auf { POINTS($score) } kommt { $subject } jetzt, { $change } weniger { SINCE($since, form: "than") }.
overall-down-leading =
    .headline = { $subject } fällt um { POINTS($change) } und bleibt { WHERE($table) } vorn
    .headline-2 = { $subject } bleibt { WHERE($table) } vorn, Punktzahl fällt auf { $score }
    .headline-3 = Minus von { POINTS($change, form: "dat") }: { $subject } { WHERE($table) } weiter vorn
    .heading = { $subject } fällt um { POINTS($change) } und bleibt vorn
    .heading-2 = { $subject } bleibt vorn, Punktzahl fällt auf { $score }
    .lede = { $subject } hat in { $week } ({ DATES($week) }) { WHERE($table) } Platz eins behauptet; die Punktzahl fiel { $since } um { POINTS($change) } auf { $score }.
    .lede-2 = Mit { POINTS($score, form: "dat") }, { $change } weniger { SINCE($since, form: "than") }, lag { $subject } auch in { $week } ({ DATES($week) }) { WHERE($table) } auf Platz eins.
    .lede-3 = In { $week } ({ DATES($week) }) stand { $subject } { WHERE($table) } erneut an der Spitze, mit { POINTS($score, form: "dat") } und damit { $change } weniger { SINCE($since, form: "than") }.
    .lede-4 = { $subject } hielt { WHERE($table) } auch in { $week } ({ DATES($week) }) den ersten Platz: Die Punktzahl fiel { $since } um { POINTS($change) } auf { $score }.
    .v1 = { $subject } liegt { WHERE($table) } weiter auf Platz eins; die Punktzahl ist { $since } um { POINTS($change) } auf { $score } gefallen.
    .v2 = Weiterhin an der Spitze steht { WHERE($table) } { NAME($subject, form: "full") }: { POINTS($score) } sind es nun, { $change } weniger { SINCE($since, form: "than") }.
    .v3 = Mit { POINTS($score, form: "dat") }, { $change } weniger { SINCE($since, form: "than") }, behauptet { $subject } { WHERE($table) } den ersten Platz.
    .v4 = Platz eins gehört { WHERE($table) } weiterhin { NAME($subject, form: "dat") }; mit { POINTS($score, form: "dat") } liegt die Punktzahl um { $change } niedriger { SINCE($since, form: "than") }.
overall-unchanged =
    .headline = { $subject } unverändert bei { POINTS($score, form: "dat") }
    .headline-2 = Keine Veränderung: { $subject } bleibt bei { $score }
    .heading = { $subject } unverändert bei { $score }
    .lede = { $subject } kam in { $week } ({ DATES($week) }) unverändert auf { POINTS($score) }.
    .lede-2 = In { $week } ({ DATES($week) }) stand { $subject } bei { POINTS($score, form: "dat") }, genau { SINCE($since, form: "as") }.
    .v1 = { $subject } steht bei { POINTS($score, form: "dat") }, genau { SINCE($since, form: "as") }.
    .v2 = Nichts verändert hat sich an der Punktzahl: Bei { $score } bleibt { $subject }.
overall-unchanged-leading =
    .headline = { $subject } unverändert bei { $score } und { WHERE($table) } weiter vorn
    .headline-2 = { $subject } behauptet mit { POINTS($score, form: "dat") } Platz eins
    .heading = { $subject } unverändert und weiter vorn
    .lede = { $subject } kam in { $week } ({ DATES($week) }) unverändert auf { POINTS($score) } und liegt { WHERE($table) } weiter auf Platz eins.
    .lede-2 = Weiter auf Platz eins { WHERE($table) }: In { $week } ({ DATES($week) }) stand { NAME($subject, form: "full") } bei { POINTS($score, form: "dat") }, genau { SINCE($since, form: "as") }.
    .v1 = { $subject } steht unverändert bei { POINTS($score, form: "dat") } und liegt { WHERE($table) } weiter vorn.
    .v2 = Mit { POINTS($score, form: "dat") }, genau { SINCE($since, form: "as") }, hält { $subject } { WHERE($table) } Platz eins.
    .v3 = Weiterhin an der Spitze steht { WHERE($table) } { NAME($subject, form: "full") }, unverändert mit { POINTS($score, form: "dat") }.
overall-nearly-unchanged =
    .headline = { $subject } praktisch unverändert bei { $score }
    .headline-2 = Kaum Bewegung: { $subject } steht bei { $score }
    .heading = { $subject } praktisch unverändert
    .lede = { $subject } kam in { $week } ({ DATES($week) }) praktisch unverändert auf { POINTS($score) }.
    .lede-2 = In { $week } ({ DATES($week) }) stand { $subject } mit { POINTS($score, form: "dat") } praktisch so da { SINCE($since, form: "as") }.
    .v1 = { $subject } steht praktisch unverändert bei { POINTS($score, form: "dat") }.
    .v2 = Mit { POINTS($score, form: "dat") } steht { $subject } praktisch so da { SINCE($since, form: "as") }.
overall-score =
    .headline = { $subject } bei { POINTS($score, form: "dat") }
    .headline-2 = { POINTS($score) } für { NAME($subject, form: "acc-again") }
    .headline-3 = { $subject } kommt auf { POINTS($score) }
    .heading = { $subject } bei { POINTS($score, form: "dat") }
    .lede = { $subject } kam in { $week } ({ DATES($week) }) auf { POINTS($score) }.
    .lede-2 = In { $week } ({ DATES($week) }) erreichte { $subject } { $score } von { POINTS($max, form: "dat") }.
    .v1 = { $subject } kommt auf { POINTS($score) }.
    .v2 = Von { POINTS($max, form: "dat") } hat { $subject } { $score } erreicht.
overall-score-leading =
    .headline = { $subject } mit { POINTS($score, form: "dat") } { WHERE($table) } vorn
    .headline-2 = { $subject } führt mit { POINTS($score, form: "dat") }
    .headline-3 = { POINTS($score) }: { $subject } auf Platz eins
    .heading = { $subject } { WHERE($table) } auf Platz eins
    .lede = { $subject } lag in { $week } ({ DATES($week) }) mit { POINTS($score, form: "dat") } { WHERE($table) } auf Platz eins.
    .lede-2 = Mit { $score } von { POINTS($max, form: "dat") } stand { $subject } in { $week } ({ DATES($week) }) { WHERE($table) } an der Spitze.
    .lede-3 = In { $week } ({ DATES($week) }) führte { WHERE($table) } { NAME($subject, form: "full") } mit { $score } von { POINTS($max, form: "dat") }.
    .v1 = { $subject } liegt mit { POINTS($score, form: "dat") } { WHERE($table) } auf Platz eins.
    .v2 = Mit { $score } von { POINTS($max, form: "dat") } führt { WHERE($table) } { NAME($subject, form: "full") }.

## Platz eins

leader-kept =
    .heading = { $leader } bleibt { WHERE($table) } vorn
    .heading-2 = { $leader } behauptet mit { $score } die Spitze
    .heading-3 = Spitze unverändert: { $leader } mit { $score }
    .lede = { $leader } bleibt mit { POINTS($score, form: "dat") } { WHERE($table) } auf Platz eins.
    .lede-2 = { WHERE($table) } führt weiterhin { NAME($leader, form: "full") }, jetzt mit { POINTS($score, form: "dat") }.
    .lede-3 = Mit { POINTS($score, form: "dat") } behauptet { $leader } { WHERE($table) } den ersten Platz.
    .lede-4 = An der Spitze hat sich { WHERE($table) } nichts geändert: Mit { POINTS($score, form: "dat") } führt weiter { NAME($leader, form: "full") }.
    .caption = { $leader } bleibt mit { POINTS($score, form: "dat") } { WHERE($table) } auf Platz eins.
    .caption-2 = { WHERE($table) } liegt { NAME($leader, form: "full") } mit { POINTS($score, form: "dat") } weiter vorn.
    .v1 = { $leader } bleibt mit { POINTS($score, form: "dat") } { WHERE($table) } auf Platz eins.
    .v2 = { WHERE($table) } führt weiterhin { NAME($leader, form: "full") }, jetzt mit { POINTS($score, form: "dat") }.
    .v3 = Mit { POINTS($score, form: "dat") } behauptet { $leader } { WHERE($table) } den ersten Platz.
    .v4 = An der Spitze hat sich { WHERE($table) } nichts geändert: Mit { POINTS($score, form: "dat") } führt weiter { NAME($leader, form: "full") }.
leader-new =
    .headline = { $leader } übernimmt { WHERE($table) } die Spitze
    .headline-2 = Neue Nummer eins: { $leader } mit { POINTS($score, form: "dat") }
    .headline-3 = Führungswechsel: { $leader } jetzt auf Platz eins
    .headline-4 = { $leader } rückt mit { POINTS($score, form: "dat") } auf Platz eins
    .heading = { $leader } übernimmt die Spitze
    .heading-2 = { $leader } mit { $score } neu auf Platz eins
    .heading-3 = Führungswechsel: { $leader } jetzt vorn
    .lede = { $leader } hat { NAME($former, form: "acc") } { WHERE($table) } von Platz eins verdrängt und führt jetzt mit { POINTS($score, form: "dat") }.
    .lede-2 = Nicht mehr { $former }, sondern { $leader } führt mit { POINTS($score, form: "dat") } jetzt { WHERE($table) }.
    .lede-3 = Neue Nummer eins { WHERE($table) } ist { NAME($leader, form: "full") }, mit { POINTS($score, form: "dat") } jetzt besser als { $former }.
    .caption = { $leader } liegt { WHERE($table) } neu auf Platz eins, mit { POINTS($score, form: "dat") }.
    .caption-2 = { $leader } ist { WHERE($table) } mit { POINTS($score, form: "dat") } von { ORDINAL($former_place) } an die Spitze vorgerückt.
    .v1 = Nicht mehr { $former }, sondern { $leader } führt mit { POINTS($score, form: "dat") } jetzt { WHERE($table) }.
    .v2 = { $leader } hat { NAME($former, form: "acc") } { WHERE($table) } von Platz eins verdrängt und führt jetzt mit { POINTS($score, form: "dat") }.
    .v3 = Mit { POINTS($score, form: "dat") } ist { $leader } { WHERE($table) } von { ORDINAL($former_place) } an die Spitze vorgerückt und hat { NAME($passed, form: "acc") } überholt.
    .v4 = { $leader } ist { WHERE($table) } von { ORDINAL($former_place) } zur neuen Nummer eins geworden und hat mit { POINTS($score, form: "dat") } { NAME($passed, form: "acc") } hinter sich gelassen.
    .v5 = Neue Nummer eins { WHERE($table) } ist mit { POINTS($score, form: "dat") } { NAME($leader, form: "full") }, vorgerückt von { ORDINAL($former_place) } und jetzt besser als { $passed }.
    .v6 = Von { ORDINAL($former_place) } hat sich { $leader } mit { POINTS($score, form: "dat") } { WHERE($table) } an die Spitze geschoben und dabei { NAME($passed, form: "acc") } überholt.
leader-back =
    .headline = { $leader } erobert { WHERE($table) } die Spitze zurück
    .headline-2 = { $leader } mit { POINTS($score, form: "dat") } zurück auf Platz eins
    .heading = { $leader } zurück auf Platz eins
    .heading-2 = { $leader } erobert die Spitze zurück
    .lede = Nicht mehr { $former }, sondern wieder { $leader } führt mit { POINTS($score, form: "dat") } { WHERE($table) }.
    .lede-2 = { $leader } hat { NAME($former, form: "acc") } { WHERE($table) } von Platz eins verdrängt und führt mit { POINTS($score, form: "dat") } erstmals seit { $last } wieder.
    .lede-3 = Erstmals seit { $last } steht { WHERE($table) } wieder { NAME($leader, form: "full") } an der Spitze, mit { POINTS($score, form: "dat") } jetzt besser als { $former }.
    .lede-4 = { $leader } ist { WHERE($table) } mit { POINTS($score, form: "dat") } auf Platz eins zurückgekehrt und hat dort { NAME($former, form: "acc") } abgelöst.
    .caption = { $leader } liegt { WHERE($table) } mit { POINTS($score, form: "dat") } wieder auf Platz eins.
    .caption-2 = Zurück an der Spitze ist { WHERE($table) } mit { POINTS($score, form: "dat") } { NAME($leader, form: "full") }.
    .v1 = Nicht mehr { $former }, sondern wieder { $leader } führt mit { POINTS($score, form: "dat") } { WHERE($table) }.
    .v2 = { $leader } hat { NAME($former, form: "acc") } { WHERE($table) } von Platz eins verdrängt und führt mit { POINTS($score, form: "dat") } erstmals seit { $last } wieder.
    .v3 = Mit { POINTS($score, form: "dat") } ist { $leader } { WHERE($table) } von { ORDINAL($former_place) } an die Spitze zurückgekehrt und hat { NAME($passed, form: "acc") } überholt.
    .v4 = Von { ORDINAL($former_place) } hat sich { $leader } mit { POINTS($score, form: "dat") } { WHERE($table) } erstmals seit { $last } wieder an die Spitze geschoben und dabei { NAME($passed, form: "acc") } überholt.
    .v5 = { $leader } ist mit { POINTS($score, form: "dat") } von { ORDINAL($former_place) } vorgerückt, hat { NAME($passed, form: "acc") } überholt und führt { WHERE($table) } erstmals seit { $last } wieder.
    .v6 = { $leader } ist { WHERE($table) } mit { POINTS($score, form: "dat") } auf Platz eins zurückgekehrt und hat dort { NAME($former, form: "acc") } abgelöst.
leader-alone =
    .headline = { $leader } { WHERE($table) } jetzt allein auf Platz eins
    .headline-2 = { $leader } setzt sich mit { POINTS($score, form: "dat") } ab
    .heading = { $leader } jetzt allein auf Platz eins
    .lede = { $leader } steht { WHERE($table) } jetzt mit { POINTS($score, form: "dat") } allein auf Platz eins; { SINCE($since, form: "was") } war der Platz noch geteilt.
    .lede-2 = Mit { POINTS($score, form: "dat") } liegt { $leader } { WHERE($table) } nicht mehr gleichauf mit { NAME($others, form: "dat") }, sondern allein vorn.
    .caption = { $leader } steht { WHERE($table) } jetzt mit { POINTS($score, form: "dat") } allein auf Platz eins.
    .v1 = { $leader } steht { WHERE($table) } jetzt mit { POINTS($score, form: "dat") } allein auf Platz eins; { SINCE($since, form: "was") } lagen noch gleichauf: { $others }.
    .v2 = Mit { POINTS($score, form: "dat") } liegt { $leader } { WHERE($table) } nicht mehr gleichauf mit { NAME($others, form: "dat") }, sondern allein vorn.
leader-shared-new =
    .headline = { $leaders } jetzt gemeinsam auf Platz eins
    .headline-2 = { $leaders } teilen sich mit { $score } die Spitze
    .heading = { $leaders } teilen sich Platz eins
    .lede = { $leaders } teilen sich { WHERE($table) } jetzt Platz eins, mit je { POINTS($score, form: "dat") }.
    .lede-2 = Platz eins ist { WHERE($table) } jetzt geteilt: Auf je { POINTS($score) } kommen { $leaders }.
    .v1 = { $leaders } teilen sich { WHERE($table) } jetzt Platz eins, mit je { POINTS($score, form: "dat") }.
    .v2 = Platz eins ist { WHERE($table) } jetzt geteilt: Auf je { POINTS($score) } kommen { $leaders }.
leader-shared-kept =
    .heading = { $leaders } weiter gemeinsam auf Platz eins
    .lede = { $leaders } teilen sich { WHERE($table) } weiterhin Platz eins, mit je { POINTS($score, form: "dat") }.
    .lede-2 = Platz eins bleibt { WHERE($table) } geteilt: Auf je { POINTS($score) } kommen { $leaders }.
    .v1 = { $leaders } teilen sich { WHERE($table) } weiterhin Platz eins, mit je { POINTS($score, form: "dat") }.
    .v2 = Platz eins bleibt { WHERE($table) } geteilt: Auf je { POINTS($score) } kommen { $leaders }.
leader-state =
    .headline = { $leader } mit { POINTS($score, form: "dat") } { WHERE($table) } vorn
    .headline-2 = { $leader } führt mit { POINTS($score, form: "dat") }
    .headline-3 = Auf Platz eins: { $leader } mit { POINTS($score, form: "dat") }
    .heading = { $leader } { WHERE($table) } vorn
    .heading-2 = { $leader } führt mit { $score }
    .lede = { $leader } liegt mit { POINTS($score, form: "dat") } { WHERE($table) } auf Platz eins.
    .lede-2 = { WHERE($table) } führt { NAME($leader, form: "full") } mit { POINTS($score, form: "dat") }.
    .caption = { $leader } liegt mit { POINTS($score, form: "dat") } { WHERE($table) } auf Platz eins.
    .v1 = { $leader } liegt mit { POINTS($score, form: "dat") } { WHERE($table) } auf Platz eins.
    .v2 = { WHERE($table) } führt { NAME($leader, form: "full") } mit { POINTS($score, form: "dat") }.
    .v3 = Mit { POINTS($score, form: "dat") } steht { $leader } { WHERE($table) } an der Spitze.
    .v4 = Platz eins hält { WHERE($table) } { NAME($leader, form: "full") } mit { POINTS($score, form: "dat") }.
leader-shared-state =
    .headline = { $leaders } mit { $score } gemeinsam auf Platz eins
    .headline-2 = { $leaders } teilen sich die Spitze
    .heading = { $leaders } teilen sich Platz eins
    .lede = { $leaders } teilen sich { WHERE($table) } Platz eins, mit je { POINTS($score, form: "dat") }.
    .lede-2 = Platz eins ist { WHERE($table) } geteilt: Auf je { POINTS($score) } kommen { $leaders }.
    .v1 = { $leaders } teilen sich { WHERE($table) } Platz eins, mit je { POINTS($score, form: "dat") }.
    .v2 = Platz eins ist { WHERE($table) } geteilt: Auf je { POINTS($score) } kommen { $leaders }.

leader-from-behind =
    .heading = { $leader } vorn, in { WEEK($week, form: "short") } noch auf { ORDINAL($place) }
    .heading-2 = Von { ORDINAL($place) } in { WEEK($week, form: "short") } an die Spitze: { $leader }
    .v1 = Noch in { $week } lag { $leader } mit { POINTS($score, form: "dat") } auf { ORDINAL($place) }.
    .v2 = Auf { ORDINAL($place) } stand { $leader } noch in { $week }, damals mit { POINTS($score, form: "dat") }.
    .v3 = Mit { POINTS($score, form: "dat") } reichte es für { NAME($leader, form: "acc-again") } in { $week } nur zu { ORDINAL($place) }.
lead-streak =
    .lede = { $leader } führt jetzt { COUNTED($weeks, "week") } in Folge.
    .lede-2 = Es ist die { ORDINAL($weeks, form: "nom") } Woche in Folge, in der { $leader } vorn liegt.
    .v1 = { $leader } steht zum { ORDINAL($weeks, form: "weak") } Mal in Folge auf Platz eins.
    .v2 = Es ist die { ORDINAL($weeks, form: "nom") } Woche in Folge, in der { $leader } vorn liegt.
lead-streak-at-least =
    .lede = { $leader } liegt mindestens seit { $first } Woche für Woche vorn.
    .lede-2 = Mindestens seit { $first } hat { $leader } in jeder Woche geführt.
    .v1 = { $leader } liegt mindestens seit { $first } Woche für Woche vorn.
    .v2 = Mindestens seit { $first } steht { $leader } in jeder Woche auf Platz eins.
    .v3 = Seit mindestens { COUNTED($weeks, "week") } führt { $leader } ohne Unterbrechung.
    .v4 = Platz eins ist mindestens seit { $first } Woche für Woche in der Hand { NAME($leader, form: "gen") }.

## Der Vorsprung vor Platz zwei

margin-one =
    .lede = { $rival } folgt mit { POINTS($rival_score, form: "dat") } auf Platz zwei, { $margin } hinter { NAME($leader, form: "dat-again") }.
    .lede-2 = Platz zwei hält { WHERE($table) } { NAME($rival, form: "full") } mit { POINTS($rival_score, form: "dat") }, { $margin } hinter der Spitze.
    .lede-3 = Der Vorsprung { NAME($leader, form: "gen-again") } vor { NAME($rival, form: "dat") }, mit { $rival_score } auf Platz zwei, beträgt { POINTS($margin) }.
    .lede-4 = { POINTS($margin) } hinter { NAME($leader, form: "dat-again") } folgt { $rival } ({ $rival_score }) auf Platz zwei.
    .lede-5 = { $rival } liegt mit { POINTS($rival_score, form: "dat") } auf Platz zwei, genauso weit hinter { NAME($leader, form: "dat-again") } { SINCE($unchanged, form: "as") }: { $margin }.
    .lede-6 = Der Vorsprung { NAME($leader, form: "gen-again") } vor { NAME($rival, form: "dat") }, mit { $rival_score } auf Platz zwei, ist mit { POINTS($margin, form: "dat") } genauso groß { SINCE($unchanged, form: "as") }.
    .lede-7 = Der Vorsprung { NAME($leader, form: "gen-again") } vor { NAME($rival, form: "dat") }, mit { $rival_score } auf Platz zwei, beträgt { POINTS($margin) }, genauso viel wie in allen seit { $steady } vorliegenden Zahlen.
    .lede-8 = { $rival } ({ $rival_score }) liegt auf Platz zwei, in allen seit { $steady } vorliegenden Zahlen genau { POINTS($margin) } hinter { NAME($leader, form: "dat-again") }.
    .v1 = { $rival } folgt mit { POINTS($rival_score, form: "dat") } auf Platz zwei, { $margin } dahinter.
    .v2 = Auf Platz zwei liegt { $rival } mit { POINTS($rival_score, form: "dat") }, { $margin } hinter der Spitze.
    .v3 = Der Vorsprung vor { NAME($rival, form: "dat") }, mit { $rival_score } auf Platz zwei, beträgt { POINTS($margin) }.
    .v4 = { $rival } liegt mit { POINTS($rival_score, form: "dat") } auf Platz zwei, genauso weit hinter der Spitze { SINCE($unchanged, form: "as") }: { $margin }.
    .v5 = Der Vorsprung vor { NAME($rival, form: "dat") }, mit { $rival_score } auf Platz zwei, ist mit { POINTS($margin, form: "dat") } genauso groß { SINCE($unchanged, form: "as") }.
    .v6 = Der Vorsprung vor { NAME($rival, form: "dat") }, mit { $rival_score } auf Platz zwei, ist in allen seit { $steady } vorliegenden Zahlen derselbe: { POINTS($margin) }.
    .v7 = { $rival } ({ $rival_score }) folgt auf Platz zwei, in allen seit { $steady } vorliegenden Zahlen genau { POINTS($margin) } hinter der Spitze.
margin-level =
    .lede = { $rivals } liegen mit je { POINTS($rival_score, form: "dat") } gleichauf auf Platz zwei, { NAME($leader, form: "again") } liegt { $margin } davor.
    .lede-2 = Platz zwei teilen sich mit je { POINTS($rival_score, form: "dat") }, { $margin } hinter { NAME($leader, form: "dat-again") }, { $rivals }.
    .lede-3 = { $rivals } liegen mit je { POINTS($rival_score, form: "dat") } gleichauf auf Platz zwei, { $margin } hinter { NAME($leader, form: "dat-again") }.
    .v1 = { $rivals } liegen mit je { POINTS($rival_score, form: "dat") } gleichauf auf Platz zwei, { $margin } hinter der Spitze.
    .v2 = Platz zwei teilen sich mit je { POINTS($rival_score, form: "dat") }, { $margin } hinter der Spitze, { $rivals }.
followers =
    .v1 = Auf Platz zwei folgt { $second } mit { POINTS($second_score, form: "dat") }, { $margin } hinter der Spitze, auf Platz drei { $third } mit { $third_score }.
    .v2 = { $second } liegt mit { POINTS($second_score, form: "dat") } auf Platz zwei, { $margin } hinter der Spitze; Platz drei hält mit { $third_score } { $third }.
    .v3 = Erster Verfolger ist { $second } mit { POINTS($second_score, form: "dat") }, { $margin } hinter der Spitze; auf Platz drei steht { $third } mit { $third_score }.
    .v4 = Die Plätze zwei und drei belegen { $second } mit { POINTS($second_score, form: "dat") }, { $margin } hinter der Spitze, und { $third } mit { $third_score }.
next-in-line =
    .v1 = Auf { ORDINAL($place) } liegt { $next } mit { POINTS($score, form: "dat") }, { $gap } hinter der Spitze.
    .v2 = { ORDINAL($place) } belegt { $next } mit { POINTS($score, form: "dat") }; der Rückstand auf die Spitze beträgt { $gap }.
    .v3 = { $next } kommt mit { POINTS($score, form: "dat") } auf { ORDINAL($place) }, { $gap } hinter der Spitze.
    .v4 = Mit { POINTS($score, form: "dat") } hält { $next } { ORDINAL($place) }, { $gap } hinter der Spitze.
gap-narrowed =
    .headline = { $leader } führt weiter, Vorsprung schrumpft auf { POINTS($margin) }
    .headline-2 = Vorsprung schrumpft von { $former_margin } auf { POINTS($margin) }: { $leader } weiter vorn
    .headline-3 = Vorsprung vor { NAME($rivals, form: "dat-again") } schrumpft auf { POINTS($margin) }
    .headline-4 = { $leader } noch { POINTS($margin) } vor { NAME($rivals, form: "dat-again") }
    .heading = { $leader }: Vorsprung schrumpft auf { POINTS($margin) }
    .heading-2 = { $leader } noch { POINTS($margin) } vorn, bisher { $former_margin }
    .heading-3 = Kleinerer Vorsprung für { NAME($leader, form: "acc-again") }: { POINTS($margin) }
    .lede = { $leader } führt weiter, doch der Vorsprung auf Platz zwei ({ $rivals }, { $rival_score }) ist von { $former_margin } auf { POINTS($margin) } geschrumpft.
    .lede-2 = Der Vorsprung { NAME($leader, form: "gen") } vor { NAME($rivals, form: "dat") } ({ $rival_score }) ist von { $former_margin } auf { POINTS($margin) } geschrumpft.
    .lede-3 = Noch { POINTS($margin) } liegt { $leader } vor { NAME($rivals, form: "dat") } auf Platz zwei ({ $rival_score }), nach { $former_margin } { SINCE($since, form: "was") }.
    .lede-4 = Von { $former_margin } auf { POINTS($margin) } geschrumpft ist der Vorsprung, mit dem { $leader } vor { NAME($rivals, form: "dat") } ({ $rival_score }) führt.
    .v1 = { $leader } steht um { POINTS($margin) } besser da als { $rivals } ({ $rival_score }); { SINCE($since, form: "was") } waren es noch { $former_margin }.
    .v2 = Der Vorsprung vor { NAME($rivals, form: "dat") } ({ $rival_score }) ist von { $former_margin } auf { POINTS($margin) } geschrumpft.
    .v3 = Noch { POINTS($margin) } beträgt der Vorsprung vor { NAME($rivals, form: "dat") } auf Platz zwei ({ $rival_score }), nach { $former_margin } { SINCE($since, form: "was") }.
    .v4 = Geschrumpft ist der Vorsprung vor { NAME($rivals, form: "dat") } auf Platz zwei ({ $rival_score }), von { $former_margin } auf { POINTS($margin) }.
gap-widened =
    .headline = { $leader } baut Vorsprung auf { POINTS($margin) } aus
    .headline-2 = Vorsprung wächst von { $former_margin } auf { POINTS($margin) }: { $leader } setzt sich ab
    .heading = { $leader }: Vorsprung wächst auf { POINTS($margin) }
    .heading-2 = { $leader } baut Vorsprung auf { POINTS($margin) } aus
    .heading-3 = Größerer Vorsprung für { NAME($leader, form: "acc-again") }: { POINTS($margin) }
    .lede = { $leader } hat den Vorsprung auf Platz zwei ({ $rivals }, { $rival_score }) von { $former_margin } auf { POINTS($margin) } ausgebaut.
    .lede-2 = Der Vorsprung { NAME($leader, form: "gen") } vor { NAME($rivals, form: "dat") } ({ $rival_score }) ist von { $former_margin } auf { POINTS($margin) } gewachsen.
    .lede-3 = Um { POINTS($margin) } liegt { $leader } jetzt vor { NAME($rivals, form: "dat") } auf Platz zwei ({ $rival_score }), nach { $former_margin } { SINCE($since, form: "was") }.
    .v1 = { $leader } steht jetzt um { POINTS($margin) } besser da als { $rivals } ({ $rival_score }); { SINCE($since, form: "was") } waren es { $former_margin }.
    .v2 = Der Vorsprung vor { NAME($rivals, form: "dat") } ({ $rival_score }) ist von { $former_margin } auf { POINTS($margin) } gewachsen.
    .v3 = Auf { POINTS($margin) } angewachsen ist der Vorsprung vor { NAME($rivals, form: "dat") } auf Platz zwei ({ $rival_score }), nach { $former_margin } { SINCE($since, form: "was") }.
    .v4 = Gewachsen ist der Vorsprung vor { NAME($rivals, form: "dat") } auf Platz zwei ({ $rival_score }), von { $former_margin } auf { POINTS($margin) }.
gap-nearly-closed =
    .headline = { $leader } nur noch { POINTS($margin) } vor { NAME($rivals, form: "dat-again") }
    .headline-2 = { $leader } weiter vorn, Vorsprung schmilzt auf { POINTS($margin) }
    .heading = { $leader }: Vorsprung schmilzt auf { POINTS($margin) }
    .lede = { $leader } führt weiter, doch der Vorsprung auf Platz zwei ({ $rivals }, { $rival_score }) ist von { $former_margin } auf { POINTS($margin) } geschmolzen. Das ist weniger als der Median der bisherigen wöchentlichen Veränderungen des Spitzenreiters ({ $usual }).
    .lede-2 = { $leader } liegt nur noch { POINTS($margin) } vor { NAME($rivals, form: "dat") } ({ $rival_score }), nach { $former_margin } { SINCE($since, form: "was") }; der Vorsprung ist damit kleiner als der Median der bisherigen wöchentlichen Veränderungen des Spitzenreiters ({ $usual }).
    .v1 = Der Vorsprung der Spitze auf Platz zwei ({ $rivals }, { $rival_score }) ist von { $former_margin } auf { POINTS($margin) } geschrumpft und damit kleiner als der Median der bisherigen wöchentlichen Veränderungen des Spitzenreiters ({ $usual }).
    .v2 = Der Vorsprung vor { NAME($rivals, form: "dat") } ({ $rival_score }) ist von { $former_margin } auf { POINTS($margin) } geschrumpft. Das ist weniger als der Median der bisherigen wöchentlichen Veränderungen des Spitzenreiters ({ $usual }).
rival-within-reach =
    .lede = { $leader } führt mit { POINTS($margin, form: "dat") } Vorsprung auf Platz zwei ({ $rivals }, { $rival_score }); der Median der bisherigen wöchentlichen Veränderungen des Spitzenreiters liegt bei { $usual }.
    .lede-2 = { $leader } liegt { POINTS($margin) } vor { NAME($rivals, form: "dat") }, weniger als der Median der eigenen wöchentlichen Veränderungen bisher ({ $usual }).
    .v1 = Der Vorsprung der Spitze auf Platz zwei ({ $rivals }, { $rival_score }) beträgt { POINTS($margin) }; der Median der bisherigen wöchentlichen Veränderungen des Spitzenreiters liegt bei { $usual }.
    .v2 = { $leader } liegt { POINTS($margin) } vor { NAME($rivals, form: "dat") } ({ $rival_score }), weniger als der Median der eigenen wöchentlichen Veränderungen bisher ({ $usual }).
gain-smallest =
    .v1 = Alle { COUNTED($count, $table) } in der Aufstellung haben sich { $since } verbessert, am stärksten { NAME($most, form: "again") }, um { POINTS($most_change) }, am wenigsten { NAME($subject, form: "again") }, um { $change }.
    .v2 = Den größten Fortschritt der { COUNTED($count, $table) } in der Aufstellung, die sich { $since } alle verbessert haben, machte { NAME($most, form: "again") } ({ POINTS($most_change) }), den kleinsten { NAME($subject, form: "again") } ({ $change }).
    .v3 = Mit { POINTS($change, form: "dat") } hat { NAME($subject, form: "again") } { $since } den kleinsten Fortschritt der { COUNTED($count, $table) } in der Aufstellung gemacht.
    .v4 = Alle { COUNTED($count, $table) } in der Aufstellung haben sich { $since } verbessert, am wenigsten { NAME($subject, form: "again") }: um { POINTS($change) }.
    .v5 = Kein Ergebnis der { COUNTED($count, $table) } in der Aufstellung hat sich { $since } weniger verbessert als das { NAME($subject, form: "gen-again") } (um { POINTS($change) }).
gap-narrowing =
    .heading = { $leader }: Vorsprung schrumpft zum { ORDINAL($weeks, form: "weak") } Mal in Folge
    .heading-2 = { $leader }: Vorsprung schrumpft Woche für Woche
    .v1 = Der Vorsprung { NAME($leader, form: "gen-again") } ist die { ORDINAL($weeks, form: "nom") } Woche in Folge geschrumpft, von { POINTS($former_margin, form: "dat") } in { $first } auf { $margin }.
    .v2 = Seit { $first } ist der Vorsprung auf Platz zwei Woche für Woche geschrumpft, von { POINTS($former_margin, form: "dat") } auf { $margin }.
    .v3 = Zum { ORDINAL($weeks, form: "weak") } Mal in Folge ist der Vorsprung geschrumpft, mit dem { $leader } führt: In { $first } lag er noch bei { POINTS($former_margin, form: "dat") }, jetzt bei { $margin }.
gap-widening =
    .heading = { $leader } baut den Vorsprung zum { ORDINAL($weeks, form: "weak") } Mal in Folge aus
    .heading-2 = { $leader }: Vorsprung wächst Woche für Woche
    .v1 = Der Vorsprung { NAME($leader, form: "gen-again") } ist die { ORDINAL($weeks, form: "nom") } Woche in Folge gewachsen, von { POINTS($former_margin, form: "dat") } in { $first } auf { $margin }.
    .v2 = Seit { $first } ist der Vorsprung auf Platz zwei Woche für Woche gewachsen, von { POINTS($former_margin, form: "dat") } auf { $margin }.
    .v3 = Zum { ORDINAL($weeks, form: "weak") } Mal in Folge hat { $leader } den Vorsprung ausgebaut: In { $first } lag er noch bei { POINTS($former_margin, form: "dat") }, jetzt bei { $margin }.
gap-narrowest =
    .heading = { $leader }: kleinster Vorsprung in den Zahlen seit { WEEK($first, form: "short") }
    .v1 = Der Vorsprung { NAME($leader, form: "gen-again") } ist mit { POINTS($margin, form: "dat") } der kleinste in den seit { $first } vorliegenden Zahlen; der bisher kleinste lag bei { $former_margin }.
    .v2 = In den seit { $first } vorliegenden Zahlen hatte { $leader } noch nie einen so kleinen Vorsprung wie jetzt: { POINTS($margin) }, nach bisher mindestens { $former_margin }.
    .v3 = So klein wie jetzt ({ POINTS($margin) }) war der Vorsprung auf Platz zwei in den seit { $first } vorliegenden Zahlen noch nie; der bisher kleinste lag bei { $former_margin }.
gap-widest =
    .heading = { $leader }: größter Vorsprung in den Zahlen seit { WEEK($first, form: "short") }
    .v1 = Der Vorsprung { NAME($leader, form: "gen-again") } ist mit { POINTS($margin, form: "dat") } der größte in den seit { $first } vorliegenden Zahlen; damals lag er bei { $first_margin }.
    .v2 = In den seit { $first } vorliegenden Zahlen hatte { $leader } noch nie einen so großen Vorsprung wie jetzt: { POINTS($margin) }, nach { $first_margin } zu Beginn.
    .v3 = So groß wie jetzt ({ POINTS($margin) }) war der Vorsprung auf Platz zwei in den seit { $first } vorliegenden Zahlen noch nie; zu Beginn lag er bei { $first_margin }.
rival-faster =
    .lede = { $rival } hat sich { $since } um { POINTS($rival_gain) } verbessert.
    .lede-2 = { $rival } verbesserte sich { $since } um { POINTS($rival_gain) }, stärker als { $leader }.
    .lede-3 = { $since } verbesserte sich { $rival } um { POINTS($rival_gain) }.
    .lede-4 = Stärker als { NAME($leader, form: "again") } verbesserte sich { $rival }: um { POINTS($rival_gain) } { $since }.
    .v1 = { $rival } hat sich { $since } um { POINTS($rival_gain) } verbessert, { $leader } um { $gain }.
    .v2 = Während sich { $leader } { $since } um { POINTS($gain) } verbesserte, kam { $rival } um { $rival_gain } voran.

## Der Platz der Hauptperson

place-up =
    .headline = { $subject } klettert auf { ORDINAL($place) }
    .headline-2 = { $subject } macht { COUNTED($places, "place") } gut und ist auf { ORDINAL($place) }
    .heading = { $subject } rückt auf { ORDINAL($place) } vor
    .lede = { $subject } ist { WHERE($table) } um { COUNTED($places, "place") } von { ORDINAL($former_place) } auf { ORDINAL($place) } geklettert.
    .lede-2 = Von { ORDINAL($former_place) } ist { $subject } { WHERE($table) } auf { ORDINAL($place) } vorgerückt.
    .v1 = { $subject } ist { WHERE($table) } um { COUNTED($places, "place") } von { ORDINAL($former_place) } auf { ORDINAL($place) } geklettert.
    .v2 = Von { ORDINAL($former_place) } ist { $subject } { WHERE($table) } auf { ORDINAL($place) } vorgerückt.
place-down =
    .headline = { $subject } rutscht auf { ORDINAL($place) } ab
    .headline-2 = { $subject } verliert { COUNTED($places, "place") } und ist auf { ORDINAL($place) }
    .heading = { $subject } fällt auf { ORDINAL($place) } zurück
    .lede = { $subject } ist { WHERE($table) } um { COUNTED($places, "place") } von { ORDINAL($former_place) } auf { ORDINAL($place) } abgerutscht.
    .lede-2 = Von { ORDINAL($former_place) } ist { $subject } { WHERE($table) } auf { ORDINAL($place) } zurückgefallen.
    .v1 = { $subject } ist { WHERE($table) } um { COUNTED($places, "place") } von { ORDINAL($former_place) } auf { ORDINAL($place) } abgerutscht.
    .v2 = Von { ORDINAL($former_place) } ist { $subject } { WHERE($table) } auf { ORDINAL($place) } zurückgefallen.
lead-lost =
    .headline = { $subject } verliert Platz eins an { NAME($leaders, form: "acc-again") }
    .headline-2 = { $subject } verliert die Spitze und ist auf { ORDINAL($place) }
    .heading = { $subject } verliert Platz eins
    .lede = { $subject } hat { WHERE($table) } die Spitze verloren und liegt auf { ORDINAL($place) }, { POINTS($gap) } hinter { NAME($leaders, form: "dat") }.
    .lede-2 = { $subject } ist { WHERE($table) } von Platz eins auf { ORDINAL($place) } zurückgefallen; vorn mit { POINTS($leader_score, form: "dat") } und { $gap } Vorsprung: { $leaders }.
    .v1 = { $subject } hat { WHERE($table) } die Spitze verloren und liegt auf { ORDINAL($place) }, { POINTS($gap) } hinter { NAME($leaders, form: "dat") }.
    .v2 = { $subject } ist { WHERE($table) } von Platz eins auf { ORDINAL($place) } zurückgefallen; vorn mit { POINTS($leader_score, form: "dat") } und { $gap } Vorsprung: { $leaders }.
place-kept =
    .lede = { $subject } bleibt { WHERE($table) } auf { ORDINAL($place) }.
    .lede-2 = { $subject } hält { WHERE($table) } { ORDINAL($place) }.
    .lede-3 = { WHERE($table) } liegt { $subject } weiter auf { ORDINAL($place) }.
    .v1 = { $subject } bleibt { WHERE($table) } auf { ORDINAL($place) }.
    .v2 = { WHERE($table) } liegt { $subject } weiter auf { ORDINAL($place) }.
place-shared =
    .lede = { $subject } teilt sich { WHERE($table) } { ORDINAL($place) } mit { NAME($others, form: "dat") }.
    .lede-2 = { $subject } steht { WHERE($table) } genauso gut da wie { $others }, gemeinsam auf { ORDINAL($place) }.
    .v1 = { $subject } teilt sich { WHERE($table) } { ORDINAL($place) } mit { NAME($others, form: "dat") }.
    .v2 = { $subject } steht { WHERE($table) } genauso gut da wie { $others }, gemeinsam auf { ORDINAL($place) }.
place-state =
    .lede = { $subject } liegt { WHERE($table) } auf { ORDINAL($place) }.
    .lede-2 = { WHERE($table) } liegt { $subject } auf { ORDINAL($place) }.
    .v1 = { $subject } liegt { WHERE($table) } auf { ORDINAL($place) }.
    .v2 = { WHERE($table) } liegt { $subject } auf { ORDINAL($place) }.
behind-next =
    .lede = { $subject } liegt { POINTS($gap) } hinter dem nächsthöheren Rang ({ $rivals }, { $rival_score }).
    .lede-2 = Der Rückstand { NAME($subject, form: "gen-again") } auf { NAME($rivals, form: "acc") } ({ $rival_score }) beträgt { POINTS($gap) }.
    .lede-3 = Auf den nächsthöheren Rang ({ $rivals }, { $rival_score }) hat { NAME($subject, form: "again") } { POINTS($gap) } Rückstand.
    .v1 = { $subject } liegt { POINTS($gap) } hinter dem nächsthöheren Rang ({ $rivals }, { $rival_score }).
    .v2 = Der Rückstand { NAME($subject, form: "gen-again") } auf { NAME($rivals, form: "acc") } ({ $rival_score }) beträgt { POINTS($gap) }.
    .v3 = Auf den nächsthöheren Rang ({ $rivals }, { $rival_score }) hat { NAME($subject, form: "again") } { POINTS($gap) } Rückstand.
ahead-of-next =
    .v1 = { $subject } liegt { POINTS($gap) } vor dem nächsten Rang dahinter ({ $rivals }, { $rival_score }).
    .v2 = Der Vorsprung { NAME($subject, form: "gen") } vor { NAME($rivals, form: "dat") } ({ $rival_score }) beträgt { POINTS($gap) }.
overtook =
    .heading = { $subject } überholt { NAME($passed, form: "acc-again") }
    .heading-2 = { $subject } jetzt besser als { $passed }
    .v1 = { $subject } hat { NAME($passed, form: "acc") } überholt.
    .v2 = { $subject } steht jetzt besser da als { $passed }; { SINCE($since, form: "was") } war es noch umgekehrt.
overtaken-by =
    .headline = { $subject } { NAME($rivals, form: "von-again") } überholt
    .headline-2 = { $subject } jetzt schlechter als { $rivals }
    .lede = { $subject } ist { WHERE($table) } { NAME($rivals, form: "von") } überholt worden.
    .lede-2 = { $subject } steht { WHERE($table) } jetzt schlechter da als { $rivals }; { SINCE($since, form: "was") } war es noch umgekehrt.
    .v1 = { $subject } ist { NAME($rivals, form: "von") } überholt worden.
    .v2 = { $subject } steht jetzt schlechter da als { $rivals }; { SINCE($since, form: "was") } war es noch umgekehrt.
drew-level =
    .headline = { $subject } jetzt gleichauf mit { NAME($rivals, form: "dat-again") }
    .headline-2 = { $subject } holt auf und steht jetzt so gut da wie { $rivals }
    .heading = { $subject } jetzt gleichauf mit { NAME($rivals, form: "dat-again") }
    .heading-2 = { $subject } jetzt so gut wie { $rivals }
    .lede = { $subject } ist { WHERE($table) } auf { ORDINAL($place) } jetzt gleichauf mit { NAME($rivals, form: "dat") }.
    .lede-2 = { $subject } hat aufgeholt und steht { WHERE($table) } jetzt genauso gut da wie { $rivals }.
    .v1 = { $subject } ist { WHERE($table) } auf { ORDINAL($place) } jetzt gleichauf mit { NAME($rivals, form: "dat") }.
    .v2 = { $subject } hat aufgeholt und steht jetzt genauso gut da wie { $rivals }.
    .v3 = Der Rückstand auf { NAME($rivals, form: "acc") } ist weg: Gleichauf ist jetzt { $subject }.
pulled-clear =
    .heading = { $subject } jetzt vor { NAME($rivals, form: "dat-again") }
    .heading-2 = { $subject } jetzt besser als { $rivals }
    .lede = { $subject } liegt jetzt vor { NAME($rivals, form: "dat") }; { SINCE($since, form: "was") } herrschte noch Gleichstand.
    .lede-2 = Nach Gleichstand { SINCE($since, form: "was") } steht { $subject } jetzt besser da als { $rivals }.
    .v1 = { $subject } liegt jetzt vor { NAME($rivals, form: "dat") }; { SINCE($since, form: "was") } herrschte noch Gleichstand.
    .v2 = Nach Gleichstand { SINCE($since, form: "was") } steht { $subject } jetzt besser da als { $rivals }.
    .v3 = { $subject } liegt jetzt { POINTS($margin) } vor { NAME($rivals, form: "dat") }; { SINCE($since, form: "was") } herrschte noch Gleichstand.
    .v4 = Nach Gleichstand { SINCE($since, form: "was") } steht { $subject } jetzt um { POINTS($margin) } besser da als { $rivals }.

## Runde Marken

mark-reached =
    .headline = { $subject } erreicht { POINTS($mark) }
    .headline-2 = { $subject } an der Marke von { POINTS($mark, form: "dat") }
    .heading = { $subject } erreicht { POINTS($mark) }
    .lede = { $subject } hat jetzt die Marke von { POINTS($mark, form: "dat") } erreicht.
    .lede-2 = Die Marke von { POINTS($mark, form: "dat") } ist für { NAME($subject, form: "acc") } jetzt geschafft.
    .v1 = { $subject } hat jetzt die Marke von { POINTS($mark, form: "dat") } erreicht.
    .v2 = Geschafft ist mit { $score } die Marke von { POINTS($mark, form: "dat") }, die { $subject } { SINCE($since, form: "was") } noch verfehlte.
mark-regained =
    .headline = { $subject } erreicht wieder { POINTS($mark) }
    .headline-2 = { $subject } zurück an der Marke von { POINTS($mark, form: "dat") }
    .heading = { $subject } erreicht wieder { POINTS($mark) }
    .lede = { $subject } steht bei { $score } und hat damit die Marke von { POINTS($mark, form: "dat") } wieder erreicht, in den vorliegenden Zahlen erstmals seit { $last }.
    .lede-2 = Mit { POINTS($score, form: "dat") } hat { $subject } in den vorliegenden Zahlen erstmals seit { $last } wieder die Marke von { $mark } erreicht.
    .v1 = { $subject } steht bei { $score } und hat damit die Marke von { POINTS($mark, form: "dat") } wieder erreicht, in den vorliegenden Zahlen erstmals seit { $last }.
    .v2 = Wieder geschafft ist mit { $score } die Marke von { POINTS($mark, form: "dat") }, die { $subject } { SINCE($since, form: "was") } verfehlt und in den vorliegenden Zahlen zuletzt in { $last } erreicht hatte.
mark-lost =
    .headline = { $subject } verfehlt jetzt { POINTS($mark) }
    .headline-2 = { $subject } verliert die Marke von { POINTS($mark, form: "dat") }
    .heading = { $subject } verfehlt jetzt { POINTS($mark) }
    .lede = { $subject } hält die Marke von { POINTS($mark, form: "dat") } nicht mehr.
    .lede-2 = Mit { POINTS($score, form: "dat") } verfehlt { $subject } jetzt die Marke von { $mark }.
    .v1 = { $subject } hält die Marke von { POINTS($mark, form: "dat") } nicht mehr.
    .v2 = Mit { POINTS($score, form: "dat") } verfehlt { $subject } jetzt die Marke von { $mark }.
sole-at-mark-new =
    .headline = Nur { NAME($subject, form: "again") } erreicht { POINTS($mark) }
    .headline-2 = { $subject } jetzt allein an der Marke von { POINTS($mark, form: "dat") }
    .heading = Nur { NAME($subject, form: "again") } erreicht { POINTS($mark) }
    .lede = Die Marke von { POINTS($mark, form: "dat") } erreicht { WHERE($table) } jetzt nur { NAME($subject, form: "again") }.
    .lede-2 = Über { POINTS($above, form: "dat") } liegt { WHERE($table) } jetzt nur { NAME($subject, form: "again") }.
    .v1 = Die Marke von { POINTS($mark, form: "dat") } erreicht { WHERE($table) } jetzt nur { NAME($subject, form: "again") }.
    .v2 = Über { POINTS($above, form: "dat") } liegt { WHERE($table) } jetzt nur { NAME($subject, form: "again") }.
sole-at-mark-still =
    .heading = { $subject } weiter allein über { POINTS($above, form: "dat") }
    .heading-2 = { $subject } weiter allein an der Marke von { $mark }
    .lede = Über { POINTS($above, form: "dat") } liegt { WHERE($table) } nach wie vor nur { NAME($subject, form: "again") }.
    .lede-2 = Nach wie vor erreicht { WHERE($table) } kein anderes Ergebnis die Marke von { POINTS($mark, form: "dat") }.
    .lede-3 = Die Marke von { POINTS($mark, form: "dat") } erreicht { WHERE($table) } weiterhin nur { NAME($subject, form: "again") }.
    .lede-4 = Weiterhin liegt { WHERE($table) } kein anderes Ergebnis über { POINTS($above, form: "dat") }.
    .v1 = Über { POINTS($above, form: "dat") } liegt { WHERE($table) } nach wie vor nur { NAME($subject, form: "again") }.
    .v2 = Die Marke von { POINTS($mark, form: "dat") } erreicht { WHERE($table) } weiterhin nur { NAME($subject, form: "again") }.
    .v3 = Weiterhin liegt { WHERE($table) } kein anderes Ergebnis über { POINTS($above, form: "dat") }.
    .v4 = Noch immer erreicht { WHERE($table) } kein anderes Ergebnis die Marke von { POINTS($mark, form: "dat") }.
sole-at-mark =
    .heading = { $subject } allein über { POINTS($above, form: "dat") }
    .heading-2 = { $subject } allein an der Marke von { $mark }
    .lede = Über { POINTS($above, form: "dat") } liegt { WHERE($table) } nur { NAME($subject, form: "again") }.
    .lede-2 = Die Marke von { POINTS($mark, form: "dat") } erreicht { WHERE($table) } nur { NAME($subject, form: "again") }.
    .lede-3 = { WHERE($table) } liegt kein anderes Ergebnis über { POINTS($above, form: "dat") }.
    .v1 = Über { POINTS($above, form: "dat") } liegt { WHERE($table) } nur { NAME($subject, form: "again") }.
    .v2 = Die Marke von { POINTS($mark, form: "dat") } erreicht { WHERE($table) } nur { NAME($subject, form: "again") }.
    .v3 = { WHERE($table) } liegt kein anderes Ergebnis über { POINTS($above, form: "dat") }.
mark-joined =
    .headline = { $subject } nicht mehr allein an der Marke von { POINTS($mark, form: "dat") }
    .headline-2 = { POINTS($mark) }: { $subject } nicht mehr allein
    .heading = { $subject } nicht mehr allein an der Marke von { $mark }
    .lede = { $subject } ist { WHERE($table) } nicht mehr allein an der Marke von { POINTS($mark, form: "dat") }: Auch { $newcomers } { $count ->
        [one] hat
       *[other] haben
    } sie jetzt erreicht.
    .lede-2 = Die Marke von { POINTS($mark, form: "dat") }, bisher { WHERE($table) } nur von einem Ergebnis erreicht, { $count ->
        [one] hat
       *[other] haben
    } jetzt neben { NAME($subject, form: "dat-again") } auch { $newcomers } geschafft.
    .v1 = { $subject } ist { WHERE($table) } nicht mehr allein an der Marke von { POINTS($mark, form: "dat") }: Auch { $newcomers } { $count ->
        [one] hat
       *[other] haben
    } sie jetzt erreicht.
    .v2 = Bisher hatte { WHERE($table) } nur { NAME($subject, form: "again") } die Marke von { POINTS($mark, form: "dat") } erreicht, jetzt { $count ->
        [one] ist auch { $newcomers }
       *[other] sind auch { $newcomers }
    } so weit.
mark-reached-by =
    .heading = { $entities } { $count ->
        [one] erreicht
       *[other] erreichen
    } { POINTS($mark) }
    .v1 = { $entities } { $count ->
        [one] hat
       *[other] haben
    } jetzt die Marke von { POINTS($mark, form: "dat") } erreicht.
    .v2 = Die Marke von { POINTS($mark, form: "dat") } { $count ->
        [one] erreicht
       *[other] erreichen
    } jetzt auch { $entities }.
    .v3 = Jetzt { $count ->
        [one] erreicht
       *[other] erreichen
    } auch { $entities } die Marke von { POINTS($mark, form: "dat") }.
    .group = { $items } haben jeweils eine Marke erreicht, die { SINCE($since, form: "was") } verfehlt worden war.
    .group-2 = Jeweils eine Marke, die { SINCE($since, form: "was") } verfehlt worden war, haben jetzt { $items } erreicht.
    .item = { $entities } ({ POINTS($mark) })
mark-regained-by =
    .heading = { $entities } { $count ->
        [one] erreicht
       *[other] erreichen
    } wieder { POINTS($mark) }
    .v1 = { $entities } { $count ->
        [one] erreicht
       *[other] erreichen
    }, anders als { SINCE($since, form: "was") }, wieder die Marke von { POINTS($mark, form: "dat") }.
    .v2 = Die Marke von { POINTS($mark, form: "dat") }, { SINCE($since, form: "was") } noch verfehlt, { $count ->
        [one] erreicht
       *[other] erreichen
    } jetzt wieder { $entities }.
    .v3 = { $entities } { $count ->
        [one] erreicht
       *[other] erreichen
    }, anders als { SINCE($since, form: "was") }, die Marke von { POINTS($mark, form: "dat") }, in den vorliegenden Zahlen erstmals seit { $last }.
    .v4 = In den vorliegenden Zahlen erstmals seit { $last } { $count ->
        [one] erreicht
       *[other] erreichen
    } { $entities } die { SINCE($since, form: "was") } noch verfehlte Marke von { POINTS($mark, form: "dat") }.
mark-lost-by =
    .heading = { $entities } { $count ->
        [one] verfehlt
       *[other] verfehlen
    } jetzt { POINTS($mark) }
    .v1 = { $entities } { $count ->
        [one] hält
       *[other] halten
    } die Marke von { POINTS($mark, form: "dat") } nicht mehr.
    .v2 = Anders als { SINCE($since, form: "was") } { $count ->
        [one] verfehlt
       *[other] verfehlen
    } { $entities } die Marke von { POINTS($mark, form: "dat") }.
mark-short =
    .v1 = Nur { $entities } { $count ->
        [one] verfehlt
       *[other] verfehlen
    } die Marke von { POINTS($mark, form: "dat") }.
    .v2 = Bis auf { NAME($entities, form: "acc") } erreichen alle die Marke von { POINTS($mark, form: "dat") }.
    .v3 = Nicht erreicht wird die Marke von { POINTS($mark, form: "dat") } nur { NAME($entities, form: "von") }.
mark-count-up =
    .v1 = Inzwischen liegen { COUNT($count) } der { COUNTED($total, $table) } bei { POINTS($mark, form: "dat") } oder besser; { SINCE($since, form: "was") } lag die Zahl bei { COUNT($former_count) }.
    .v2 = Die Marke von { POINTS($mark, form: "dat") } erreichen jetzt { COUNT($count) } der { COUNTED($total, $table) }, nach { COUNT($former_count) } { SINCE($since, form: "was") }.
    .v3 = Die Zahl der { KIND($table, form: "plural") }, die die Marke von { POINTS($mark, form: "dat") } erreichen, ist { $since } von { COUNT($former_count) } auf { COUNT($count) } gestiegen.
mark-count-down =
    .v1 = Die Zahl der { KIND($table, form: "plural") }, die die Marke von { POINTS($mark, form: "dat") } erreichen, ist { $since } von { COUNT($former_count) } auf { $count ->
        [0] null
       *[other] { COUNT($count) }
    } gesunken.
    .v2 = Die Marke von { POINTS($mark, form: "dat") } wird { WHERE($table) } { $count ->
        [0] von keinem Ergebnis mehr
       *[other] noch von { COUNT($count) } der { COUNT($total) } Ergebnisse
    } erreicht; { SINCE($since, form: "was") } lag die Zahl bei { COUNT($former_count) }.
mark-count =
    .v1 = Insgesamt haben { COUNT($count) } der { COUNTED($total, $table) } die Marke von { POINTS($mark, form: "dat") } erreicht.
    .v2 = Die Marke von { POINTS($mark, form: "dat") } erreichen { COUNT($count) } der { COUNTED($total, $table) }.
    .v3 = Von den { COUNT($total) } Ergebnissen { WHERE($table) } erreichen { COUNT($count) } die Marke von { POINTS($mark, form: "dat") }.

## Auf und Ab in Folge

rise-streak =
    .lede = { $subject } verzeichnet den { ORDINAL($weeks, form: "weak") } Anstieg in Folge.
    .lede-2 = Die Punktzahl { NAME($subject, form: "gen-again") } steigt damit { COUNTED($weeks, "week") } in Folge.
    .v1 = { $subject } verzeichnet den { ORDINAL($weeks, form: "weak") } Anstieg in Folge.
    .v2 = Die Punktzahl { NAME($subject, form: "gen-again") } steigt seit { COUNTED($weeks, "week") } ohne Unterbrechung.
    .v3 = Der Anstieg dieser Woche ist für { NAME($subject, form: "acc-again") } der { ORDINAL($weeks, form: "nom") } in Folge.
rise-streak-at-least =
    .lede = { $subject } verzeichnet seit mindestens { COUNTED($weeks, "week") } ununterbrochen steigende Werte.
    .lede-2 = Die Punktzahl { NAME($subject, form: "gen-again") } steigt seit mindestens { COUNTED($weeks, "week") } ohne Unterbrechung.
    .v1 = { $subject } verzeichnet seit mindestens { COUNTED($weeks, "week") } ununterbrochen steigende Werte.
    .v2 = Die Punktzahl { NAME($subject, form: "gen-again") } steigt seit mindestens { COUNTED($weeks, "week") } ohne Unterbrechung.
    .v3 = Der Anstieg dieser Woche ist für { NAME($subject, form: "acc-again") } mindestens der { ORDINAL($weeks, form: "nom") } in Folge.
    .v4 = Seit mindestens { COUNTED($weeks, "week") } geht es mit der Punktzahl { NAME($subject, form: "gen-again") } Woche für Woche nach oben.
fall-streak =
    .headline = { $subject } fällt { COUNTED($weeks, "week") } in Folge
    .headline-2 = { $subject } fällt zum { ORDINAL($weeks, form: "weak") } Mal in Folge
    .lede = { $subject } verzeichnet den { ORDINAL($weeks, form: "weak") } Rückgang in Folge.
    .lede-2 = Die Punktzahl { NAME($subject, form: "gen-again") } fällt damit { COUNTED($weeks, "week") } in Folge.
    .v1 = { $subject } verzeichnet den { ORDINAL($weeks, form: "weak") } Rückgang in Folge.
    .v2 = Die Punktzahl { NAME($subject, form: "gen-again") } fällt seit { COUNTED($weeks, "week") } ohne Unterbrechung.
    .v3 = Der Rückgang dieser Woche ist für { NAME($subject, form: "acc-again") } der { ORDINAL($weeks, form: "nom") } in Folge.
fall-streak-at-least =
    .headline = { $subject } fällt mindestens { COUNTED($weeks, "week") } in Folge
    .headline-2 = { $subject } fällt seit mindestens { COUNTED($weeks, "week") }
    .lede = { $subject } verzeichnet seit mindestens { COUNTED($weeks, "week") } ununterbrochen sinkende Werte.
    .lede-2 = Die Punktzahl { NAME($subject, form: "gen-again") } fällt seit mindestens { COUNTED($weeks, "week") } ohne Unterbrechung.
    .v1 = { $subject } verzeichnet seit mindestens { COUNTED($weeks, "week") } ununterbrochen sinkende Werte.
    .v2 = Die Punktzahl { NAME($subject, form: "gen-again") } fällt seit mindestens { COUNTED($weeks, "week") } ohne Unterbrechung.
    .v3 = Der Rückgang dieser Woche ist für { NAME($subject, form: "acc-again") } mindestens der { ORDINAL($weeks, form: "nom") } in Folge.
record-high =
    .headline = Neuer Bestwert: { $subject } steht bei { POINTS($score, form: "dat") }
    .headline-2 = { $subject } mit { POINTS($score, form: "dat") } so gut wie noch nie in der Statistik
    .heading = { $subject } mit neuem Bestwert
    .heading-2 = Neuer Bestwert: { $subject } bei { $score }
    .heading-3 = { $subject } so gut wie noch nie in den Zahlen
    .lede = Mit { POINTS($score, form: "dat") } erreicht { $subject } den besten Wert in den seit { $first } vorliegenden Zahlen.
    .caption = Mit { POINTS($score, form: "dat") } erreicht { $subject } den besten Wert in den seit { $first } vorliegenden Zahlen.
    .lede-2 = So gut wie mit { POINTS($score, form: "dat") } stand { $subject } in den seit { $first } vorliegenden Zahlen noch nie da.
    .v1 = Einen besseren Wert hatte { $subject } in den seit { $first } vorliegenden Zahlen noch nie; bisher lag der Bestwert bei { $former } ({ WEEK($former_week, form: "short") }).
    .v2 = Noch nie, seit die Zahlen in { $first } einsetzen, stand { $subject } besser da; der Bestwert lag bisher bei { $former } aus { $former_week }.
    .v3 = { $subject } hat den eigenen Bestwert, bisher { $former } ({ WEEK($former_week, form: "short") }), verbessert; die Zahlen reichen bis { $first } zurück.
    .v4 = Mit { POINTS($score, form: "dat") } erreicht { $subject } den besten Wert in den seit { $first } vorliegenden Zahlen, nach bisher { $former } in { $former_week }.
record-low =
    .headline = Neuer Tiefpunkt: { $subject } steht bei { POINTS($score, form: "dat") }
    .headline-2 = { $subject } mit { POINTS($score, form: "dat") } so schlecht wie noch nie in der Statistik
    .heading = { $subject } mit neuem Negativrekord
    .heading-2 = Neuer Tiefpunkt: { $subject } bei { $score }
    .lede = Mit { POINTS($score, form: "dat") } hat { $subject } den schlechtesten Wert in den seit { $first } vorliegenden Zahlen.
    .lede-2 = So schlecht wie mit { POINTS($score, form: "dat") } stand { $subject } in den seit { $first } vorliegenden Zahlen noch nie da.
    .v1 = Mit { POINTS($score, form: "dat") } hat { $subject } den schlechtesten Wert in den seit { $first } vorliegenden Zahlen; bisher lag er bei { $former } ({ WEEK($former_week, form: "short") }).
    .v2 = In den seit { $first } vorliegenden Zahlen stand { $subject } noch nie schlechter da; der schlechteste Wert lag bisher bei { POINTS($former, form: "dat") } aus { $former_week }.
record-equalled =
    .heading = { $subject } erreicht wieder den Bestwert
    .lede = Mit { POINTS($score, form: "dat") } erreicht { $subject } wieder den Bestwert der seit { $first } vorliegenden Zahlen.
    .lede-2 = { $subject } hat mit { POINTS($score, form: "dat") } den bisherigen Bestwert aus { $former_week } eingestellt.
    .v1 = { $subject } hat den Bestwert der seit { $first } vorliegenden Zahlen eingestellt, { POINTS($score) } aus { $former_week }.
    .v2 = Mit { POINTS($score, form: "dat") } steht { $subject } wieder so gut da wie in { $former_week }; besser war es in den seit { $first } vorliegenden Zahlen nie.
change-largest-since =
    .lede = So stark wie diesmal hat sich { $subject } seit { $since_week } in keiner Woche verbessert.
    .lede-2 = Seit { $since_week } hat sich { $subject } in keiner Woche so stark verbessert.
    .v1 = So stark wie diesmal hat sich { $subject } seit { $since_week } in keiner Woche verbessert.
    .v2 = Seit { $since_week } hat sich { $subject } in keiner Woche so stark verbessert.
change-largest-on-record =
    .lede = So stark wie diesmal hat sich { $subject } in den seit { $first } lückenlosen Zahlen noch in keiner Woche verbessert.
    .lede-2 = In den seit { $first } lückenlosen Zahlen ist es der größte Fortschritt, den { $subject } binnen einer Woche gemacht hat.
    .v1 = So stark wie diesmal hat sich { $subject } in den seit { $first } lückenlosen Zahlen noch in keiner Woche verbessert.
    .v2 = In den seit { $first } lückenlosen Zahlen ist es der größte Fortschritt, den { $subject } binnen einer Woche gemacht hat.
change-worst-since =
    .lede = So stark wie diesmal hat sich { $subject } seit { $since_week } in keiner Woche verschlechtert.
    .lede-2 = Seit { $since_week } hat sich { $subject } in keiner Woche so stark verschlechtert.
    .v1 = So stark wie diesmal hat sich { $subject } seit { $since_week } in keiner Woche verschlechtert.
    .v2 = Seit { $since_week } hat sich { $subject } in keiner Woche so stark verschlechtert.
change-worst-on-record =
    .lede = So stark wie diesmal hat sich { $subject } in den seit { $first } lückenlosen Zahlen noch in keiner Woche verschlechtert.
    .lede-2 = In den seit { $first } lückenlosen Zahlen ist es der größte Rückschritt, den { $subject } binnen einer Woche gemacht hat.
    .v1 = So stark wie diesmal hat sich { $subject } in den seit { $first } lückenlosen Zahlen noch in keiner Woche verschlechtert.
    .v2 = In den seit { $first } lückenlosen Zahlen ist es der größte Rückschritt, den { $subject } binnen einer Woche gemacht hat.
change-range-rises =
    .v1 = { $subject } legte in den vergangenen { COUNTED($weeks, "week") } jeweils um mindestens { $low } und höchstens { POINTS($high) } zu.
    .v2 = Zwischen { $low } und { POINTS($high, form: "dat") } lag in den vergangenen { COUNTED($weeks, "week") } der wöchentliche Anstieg { NAME($subject, form: "gen-again") }.
change-range-falls =
    .v1 = { $subject } gab in den vergangenen { COUNTED($weeks, "week") } jeweils um mindestens { $low } und höchstens { POINTS($high) } nach.
    .v2 = Zwischen { $low } und { POINTS($high, form: "dat") } lag in den vergangenen { COUNTED($weeks, "week") } der wöchentliche Rückgang { NAME($subject, form: "gen-again") }.
change-range-mixed =
    .v1 = { $subject } bewegte sich in den vergangenen { COUNTED($weeks, "week") } zwischen minus { $fall } und plus { POINTS($rise, form: "dat") } pro Woche.
    .v2 = Zwischen einem Minus von { $fall } und einem Plus von { POINTS($rise, form: "dat") } bewegte sich { $subject } in den vergangenen { COUNTED($weeks, "week") } von Woche zu Woche.
    .v3 = Von minus { $fall } bis plus { POINTS($rise) } reichten in den vergangenen { COUNTED($weeks, "week") } die wöchentlichen Veränderungen der Punktzahl { NAME($subject, form: "gen-again") }.
    .v4 = Die Punktzahl { NAME($subject, form: "gen-again") } veränderte sich in den vergangenen { COUNTED($weeks, "week") } um minus { $fall } bis plus { POINTS($rise) } pro Woche.

## Wer sich am meisten bewegt hat

mover-both =
    .headline = { $entity } klettert um { COUNTED($places, "place") } auf { ORDINAL($place) }
    .headline-2 = { $entity } verbessert sich um { POINTS($change) } und { COUNTED($places, "place") }
    .headline-3 = Sprung nach vorn: { $entity } jetzt auf { ORDINAL($place) }
    .heading = { $entity } klettert um { COUNTED($places, "place") } auf { ORDINAL($place) }
    .heading-2 = { $entity } rückt von { ORDINAL($former_place) } auf { ORDINAL($place) } vor
    .lede = { $entity } ist { WHERE($table) } um { COUNTED($places, "place") } geklettert, von { ORDINAL($former_place) } auf { ORDINAL($place) }, und hat sich auch nach Punkten am stärksten verbessert: um { $change } auf { $score }.
    .lede-2 = Den größten Sprung nach vorn machte { WHERE($table) } { NAME($entity, form: "full") }, nach Plätzen wie nach Punkten: um { COUNTED($places, "place") } von { ORDINAL($former_place) } auf { ORDINAL($place) } und um { $change } auf { POINTS($score) }.
    .v1 = { $entity } hat sich { WHERE($table) } am stärksten verbessert, nach Punkten wie nach Plätzen: { $since } um { $change } auf { $score } und von { ORDINAL($former_place) } auf { ORDINAL($place) }.
    .v2 = Den größten Sprung nach vorn machte { WHERE($table) } { NAME($entity, form: "full") }, nach Punkten wie nach Plätzen: von { ORDINAL($former_place) } auf { ORDINAL($place) } und mit { POINTS($score, form: "dat") } um { $change } besser { SINCE($since, form: "than") }.
    .v3 = Um { POINTS($change) } auf { $score } und von { ORDINAL($former_place) } auf { ORDINAL($place) } verbesserte sich { $entity }, beides { WHERE($table) } die größten Fortschritte { $since }.
    .v4 = Nach Punkten wie nach Plätzen verbesserte sich { WHERE($table) } { NAME($entity, form: "full") } am stärksten: { $since } um { $change } auf { $score } und von { ORDINAL($former_place) } auf { ORDINAL($place) }.
    .again = Um mehr als { COUNTED($next_places, "place") } kletterte { WHERE($table) } sonst niemand, und um mehr als { POINTS($next_change) } verbesserte sich auch niemand sonst.
    .again-2 = Außer { NAME($entity, form: "dat") } verbesserte sich { WHERE($table) } niemand um mehr als { POINTS($next_change) }, und niemand sonst kletterte um mehr als { COUNTED($next_places, "place") }.
mover-new-leader =
    .v1 = { $entity } hat sich { WHERE($table) } auch am stärksten verbessert, { $since } um { POINTS($change) }.
    .v2 = Den größten Fortschritt { WHERE($table) } machte ebenfalls { NAME($entity, form: "full") }: { POINTS($change) } { $since }.
    .v3 = Mit { POINTS($change, form: "dat") } machte { $entity } { WHERE($table) } auch den größten Fortschritt { $since }.
mover-gain =
    .heading = { $entity } verbessert sich um { POINTS($change) }
    .heading-2 = { $entity } um { POINTS($change) } besser, jetzt bei { $score }
    .heading-3 = Größter Fortschritt: { $entity } jetzt bei { $score }
    .v1 = { $entity } hat sich { WHERE($table) } nach Punkten am stärksten verbessert, um { $change } auf { $score }.
    .v2 = Den größten Fortschritt { WHERE($table) } machte { NAME($entity, form: "full") }: { POINTS($change) }, jetzt sind es { $score }.
    .v3 = Um { POINTS($change) } auf { $score } verbesserte sich { $entity } und damit { WHERE($table) } am stärksten.
    .v4 = Nach Punkten am stärksten verbessert hat sich { WHERE($table) } { NAME($entity, form: "full") }, um { $change } auf { $score }.
mover-gain-shared =
    .v1 = { $entities } haben sich { WHERE($table) } am stärksten verbessert, um je { POINTS($change) }.
    .v2 = Den größten Fortschritt { WHERE($table) }, je { POINTS($change) } { $since }, machten { $entities }.
mover-climb =
    .heading = { $entity } klettert um { COUNTED($places, "place") }
    .heading-2 = { $entity } rückt von { ORDINAL($former_place) } auf { ORDINAL($place) } vor
    .v1 = { $entity } ist { WHERE($table) } am weitesten geklettert, um { COUNTED($places, "place") } von { ORDINAL($former_place) } auf { ORDINAL($place) }; die Punktzahl ist um { $change } besser und steht bei { $score }.
    .v2 = Die meisten Plätze machte { WHERE($table) } { NAME($entity, form: "full") } gut: Von { ORDINAL($former_place) } ging es auf { ORDINAL($place) }, mit { POINTS($score, form: "dat") } und damit { $change } besser { SINCE($since, form: "than") }.
    .v3 = Von { ORDINAL($former_place) } auf { ORDINAL($place) } und damit { WHERE($table) } am weitesten geklettert ist { $entity }; { POINTS($score) } sind um { $change } besser { SINCE($since, form: "than") }.
mover-fall-both =
    .heading = { $entity } fällt um { COUNTED($places, "place") } auf { ORDINAL($place) }
    .heading-2 = { $entity } rutscht von { ORDINAL($former_place) } auf { ORDINAL($place) } ab
    .v1 = { $entity } hat { WHERE($table) } am meisten Boden verloren, nach Punkten wie nach Plätzen: mit { $score } um { $change } schlechter { SINCE($since, form: "than") } und von { ORDINAL($former_place) } auf { ORDINAL($place) } zurück.
    .v2 = Den größten Rückschritt machte { WHERE($table) } { NAME($entity, form: "full") }, nach Punkten wie nach Plätzen: von { ORDINAL($former_place) } auf { ORDINAL($place) } und mit { POINTS($score, form: "dat") } um { $change } schlechter { SINCE($since, form: "than") }.
    .v3 = Um { POINTS($change) } auf { $score } und von { ORDINAL($former_place) } auf { ORDINAL($place) } verschlechterte sich { $entity }, beides { WHERE($table) } die größten Rückschritte { $since }.
mover-fall =
    .heading = { $entity } verschlechtert sich um { POINTS($change) }
    .heading-2 = Rückschritt um { POINTS($change) }: { $entity } jetzt bei { $score }
    .v1 = Am meisten Boden verlor { $entity }: { POINTS($change) }; das Ergebnis liegt nun bei { $score }.
    .v2 = Am stärksten verschlechtert hat sich { WHERE($table) } { NAME($entity, form: "full") }, um { POINTS($change) } auf { $score }.
    .v3 = Um { POINTS($change) } auf { $score } verschlechterte sich { $entity } und damit { WHERE($table) } am stärksten.
    .v4 = { $entity } hat sich { WHERE($table) } nach Punkten am stärksten verschlechtert, um { $change } auf { $score }.
mover-fall-shared =
    .v1 = { $entities } haben { WHERE($table) } am meisten Boden verloren, je { POINTS($change) }.
    .v2 = Den größten Rückschritt { WHERE($table) }, je { POINTS($change) } { $since }, machten { $entities }.
mover-drop =
    .heading = { $entity } fällt um { COUNTED($places, "place") }
    .heading-2 = { $entity } rutscht von { ORDINAL($former_place) } auf { ORDINAL($place) } ab
    .v1 = { $entity } ist { WHERE($table) } am weitesten abgerutscht, um { COUNTED($places, "place") } von { ORDINAL($former_place) } auf { ORDINAL($place) }, und steht um { POINTS($change) } schlechter da { SINCE($since, form: "than") }.
    .v2 = Die meisten Plätze verlor { WHERE($table) } { NAME($entity, form: "full") }: Von { ORDINAL($former_place) } ging es auf { ORDINAL($place) }, bei einem um { POINTS($change) } schlechteren Ergebnis { SINCE($since, form: "than") }.
    .v3 = Von { ORDINAL($former_place) } auf { ORDINAL($place) } und damit { WHERE($table) } am weitesten zurückgefallen ist { $entity }; das Ergebnis ist um { POINTS($change) } schlechter { SINCE($since, form: "than") }.

## Gruppen

slide =
    .heading = { $entity } verschlechtert sich zum { ORDINAL($weeks, form: "weak") } Mal in Folge
    .v1 = { $entity } hat sich damit { COUNTED($weeks, "week") } in Folge verschlechtert.
    .v2 = Es ist die { ORDINAL($weeks, form: "nom") } Woche in Folge, in der sich { $entity } verschlechtert hat.
    .v3 = { COUNTED($alike, $table) } haben sich nun { COUNTED($weeks, "week") } in Folge verschlechtert, darunter { $entity }.
    .v4 = { $entity } hat sich damit { COUNTED($weeks, "week") } in Folge verschlechtert; insgesamt gilt das für { COUNTED($alike, $table) }.
    .v5 = Ebenso wie { $others } hat sich { NAME($entity, form: "again") } nun { COUNTED($weeks, "week") } in Folge verschlechtert.
    .v6 = { $entity } hat sich damit { COUNTED($weeks, "week") } in Folge verschlechtert, ebenso wie { $others }.
slide-at-least =
    .heading = { $entity } verschlechtert sich weiter
    .v1 = { $entity } hat sich damit mindestens { COUNTED($weeks, "week") } in Folge verschlechtert.
    .v2 = Es ist mindestens die { ORDINAL($weeks, form: "nom") } Woche in Folge, in der sich { $entity } verschlechtert hat.
    .v3 = { COUNTED($alike, $table) } haben sich nun mindestens { COUNTED($weeks, "week") } in Folge verschlechtert, darunter { $entity }.
    .v4 = { $entity } hat sich damit mindestens { COUNTED($weeks, "week") } in Folge verschlechtert; insgesamt gilt das für { COUNTED($alike, $table) }.
    .v5 = Ebenso wie { $others } hat sich { NAME($entity, form: "again") } nun mindestens { COUNTED($weeks, "week") } in Folge verschlechtert.
    .v6 = { $entity } hat sich damit mindestens { COUNTED($weeks, "week") } in Folge verschlechtert, ebenso wie { $others }.
slide-ended =
    .v1 = Für { NAME($entity, form: "acc-again") } ist es die erste Verbesserung in den vorliegenden Zahlen nach { $first }.
    .v2 = Nach { $first } hatte sich { $entity } in den vorliegenden Zahlen immer weiter verschlechtert.
band-up =
    .heading = { $entity } steigt in die Gruppe „{ $band }“ auf
    .heading-2 = { $entity } jetzt in der Gruppe „{ $band }“
    .v1 = { $entity } ist mit { POINTS($score, form: "dat") } von „{ $former_band }“ in die Gruppe „{ $band }“ aufgestiegen.
    .v2 = Mit { POINTS($score, form: "dat") } gehört { $entity } jetzt zur Gruppe „{ $band }“ und nicht mehr zu „{ $former_band }“.
    .group = { $items } sind in eine bessere Gruppe aufgestiegen.
    .group-2 = { $entity } sind von „{ $former_band }“ in die Gruppe „{ $band }“ aufgestiegen.
    .group-3 = Von „{ $former_band }“ in die Gruppe „{ $band }“ aufgestiegen sind { $entity }.
    .group-4 = In die Gruppe „{ $band }“ (bisher „{ $former_band }“) sind { $entity } aufgestiegen.
    .item = { $entity } (von „{ $former_band }“ zu „{ $band }“)
band-regained =
    .heading = { $entity } kehrt in die Gruppe „{ $band }“ zurück
    .heading-2 = { $entity } wieder in der Gruppe „{ $band }“
    .v1 = { $entity } ist mit { POINTS($score, form: "dat") } von „{ $former_band }“ in die Gruppe „{ $band }“ zurückgekehrt, in den vorliegenden Zahlen erstmals seit { $last }.
    .v2 = Mit { POINTS($score, form: "dat") } gehört { $entity } in den vorliegenden Zahlen erstmals seit { $last } wieder zur Gruppe „{ $band }“ und nicht mehr zu „{ $former_band }“.
    .v3 = Aus der Gruppe „{ $former_band }“ ist { $entity } mit { POINTS($score, form: "dat") } wieder in „{ $band }“ aufgestiegen; so eingestuft war das Ergebnis in den vorliegenden Zahlen zuletzt in { $last }.
    .group = { $items } sind in eine bessere Gruppe zurückgekehrt.
    .group-2 = { $entity } sind von „{ $former_band }“ in die Gruppe „{ $band }“ zurückgekehrt.
    .group-3 = Zurück in der Gruppe „{ $band }“ (bisher „{ $former_band }“) sind, in den vorliegenden Zahlen erstmals seit { $last }, { $entity }.
    .group-4 = { $entity } sind von „{ $former_band }“ in die Gruppe „{ $band }“ zurückgekehrt, in den vorliegenden Zahlen erstmals seit { $last }.
    .item = { $entity } (von „{ $former_band }“ zu „{ $band }“)
band-down =
    .heading = { $entity } fällt in die Gruppe „{ $band }“
    .heading-2 = { $entity } nicht mehr in der Gruppe „{ $former_band }“
    .v1 = { $entity } ist mit { POINTS($score, form: "dat") } von „{ $former_band }“ in die Gruppe „{ $band }“ abgestiegen.
    .v2 = Mit { POINTS($score, form: "dat") } gehört { $entity } jetzt zur Gruppe „{ $band }“ und nicht mehr zu „{ $former_band }“.
    .group = { $items } sind in eine schlechtere Gruppe abgestiegen.
    .group-2 = { $entity } sind von „{ $former_band }“ in die Gruppe „{ $band }“ abgestiegen.
    .group-3 = Von „{ $former_band }“ in die Gruppe „{ $band }“ abgestiegen sind { $entity }.
    .group-4 = In die Gruppe „{ $band }“ (bisher „{ $former_band }“) sind { $entity } abgestiegen.
    .item = { $entity } (von „{ $former_band }“ zu „{ $band }“)
band-top =
    .v1 = Zur Gruppe „{ $band }“ (ab { POINTS($from, form: "dat") }) { $count ->
        [one] gehört
       *[other] gehören
    } { $members }.
    .v2 = In der Gruppe „{ $band }“ { $count ->
        [one] steht
       *[other] stehen
    } { $members }.
    .v3 = In der Gruppe „{ $band }“ (ab { POINTS($from, form: "dat") }) { $count ->
        [one] steht
       *[other] stehen
    } { $members }.
    .v4 = Mindestens { POINTS($from) } und damit die Gruppe „{ $band }“ { $count ->
        [one] erreicht
       *[other] erreichen
    } { $members }.
    .v5 = { $members } { $count ->
        [one] bildet
       *[other] bilden
    } die Gruppe „{ $band }“ (ab { POINTS($from, form: "dat") }).
band-middle =
    .v1 = Zur Gruppe „{ $band }“ ({ $from } bis unter { POINTS($to) }) { $count ->
        [one] gehört
       *[other] gehören
    } { $members }.
    .v2 = In der Gruppe „{ $band }“ { $count ->
        [one] steht
       *[other] stehen
    } { $members }.
    .v3 = In der Gruppe „{ $band }“ ({ $from } bis unter { POINTS($to) }) { $count ->
        [one] steht
       *[other] stehen
    } { $members }.
    .v4 = Die Gruppe „{ $band }“ ({ $from } bis unter { POINTS($to) }) { $count ->
        [one] bildet
       *[other] bilden
    } { $members }.
    .v5 = Mit { $from } bis unter { POINTS($to, form: "dat") } { $count ->
        [one] gehört
       *[other] gehören
    } zur Gruppe „{ $band }“ { $members }.
band-last =
    .v1 = In der Gruppe „{ $band }“ (unter { POINTS($to, form: "dat") }) { $count ->
        [one] steht
       *[other] stehen
    } { $members }.
    .v2 = Zur Gruppe „{ $band }“ { $count ->
        [one] gehört
       *[other] gehören
    } { $members }.
    .v3 = Unter { POINTS($to, form: "dat") } und damit in der Gruppe „{ $band }“ { $count ->
        [one] liegt
       *[other] liegen
    } { $members }.
    .v4 = Zur Gruppe „{ $band }“ (unter { POINTS($to, form: "dat") }) { $count ->
        [one] gehört
       *[other] gehören
    } { $members }.
    .v5 = Mit weniger als { POINTS($to, form: "dat") } { $count ->
        [one] gehört
       *[other] gehören
    } zur Gruppe „{ $band }“ { $members }.
band-many =
    .v1 = Zur Gruppe „{ $band }“ gehören { COUNT($count) } der { COUNTED($total, $table) }.
    .v2 = { COUNT($count) } der { COUNTED($total, $table) } stehen in der Gruppe „{ $band }“.
    .v3 = In der Gruppe „{ $band }“ stehen { COUNT($count) } der { COUNTED($total, $table) }.
    .v4 = Die Gruppe „{ $band }“ zählt { COUNT($count) } der { COUNTED($total, $table) }.
band-same =
    .v1 = In der Gruppe „{ $band }“ { $count ->
        [one] steht { COUNTED($count, $table) }, genau { SINCE($since, form: "as") }
       *[other] stehen dieselben { COUNTED($count, $table) } { SINCE($since, form: "as") }
    }.
    .v2 = Unverändert bleibt die Gruppe „{ $band }“, mit { $count ->
        [one] einem einzigen Mitglied
       *[other] denselben { COUNT($count) }
    } { SINCE($since, form: "as") }.
    .v3 = { SINCE($since, form: "as") } { $count ->
        [one] steht
       *[other] stehen
    } in der Gruppe „{ $band }“ { $members }.
    .v4 = In der Gruppe „{ $band }“ ändert sich nichts: Zu ihr { $count ->
        [one] gehört
       *[other] gehören
    } { $members }.
band-none-moved =
    .v1 = { SINCE($since, form: "from") } hat { WHERE($table) } niemand die Gruppe gewechselt.
    .v2 = Alle Gruppen sind genauso besetzt { SINCE($since, form: "as") }.
    .v3 = In eine andere Gruppe auf- oder abgestiegen ist { WHERE($table) } { SINCE($since, form: "from") } niemand.
band-empty =
    .v1 = Die Gruppe „{ $band }“ ist leer.
    .v2 = In der Gruppe „{ $band }“ steht niemand.

band-short =
    .v1 = Am nächsten an einer besseren Gruppe liegt { $entity }: Zu „{ $band }“ fehlen { POINTS($short) }.
    .v2 = { $entity } verfehlt die Gruppe „{ $band }“ nur um { POINTS($short) }.
    .v3 = Zur Gruppe „{ $band }“ fehlen { NAME($entity, form: "dat") } nur { POINTS($short) }.
laggard =
    .v1 = { $entities } { $count ->
        [one] steht
       *[other] stehen
    } jetzt { COUNTED($weeks, "week") } in Folge in der Gruppe „{ $band }“.
    .v2 = Seit { COUNTED($weeks, "week") } ohne Unterbrechung { $count ->
        [one] gehört
       *[other] gehören
    } { $entities } zur Gruppe „{ $band }“.
laggard-at-least =
    .v1 = { $entities } { $count ->
        [one] steht
       *[other] stehen
    } jetzt mindestens { COUNTED($weeks, "week") } in Folge in der Gruppe „{ $band }“.
    .v2 = Seit mindestens { COUNTED($weeks, "week") } { $count ->
        [one] gehört
       *[other] gehören
    } { $entities } ohne Unterbrechung zur Gruppe „{ $band }“.

## Wie viele sich wohin bewegt haben

breadth-against-fall =
    .heading = Gesamtpunktzahl fällt, obwohl { $up ->
        [one] ein Teilindex steigt
       *[other] { COUNT($up) } von { COUNT($total) } Teilindizes steigen
    }
    .lede = Die Gesamtpunktzahl fiel um { $change }, obwohl { $up ->
        [one] einer der { COUNT($total) } Teilindizes stieg
       *[other] { COUNT($up) } der { COUNT($total) } Teilindizes stiegen
    }.
    .lede-2 = Obwohl { $up ->
        [one] einer der { COUNT($total) } Teilindizes stieg
       *[other] { COUNT($up) } der { COUNT($total) } Teilindizes stiegen
    }, gab die Gesamtpunktzahl um { $change } nach.
    .v1 = Obwohl { $up ->
        [one] einer der { COUNT($total) } Teilindizes stieg
       *[other] { COUNT($up) } der { COUNT($total) } Teilindizes stiegen
    } und { $down ->
        [0] keiner fiel
        [one] nur einer fiel
       *[other] nur { COUNT($down) } fielen
    }, liegt { $subject } um { POINTS($change) } niedriger { SINCE($since, form: "than") }.
    .v2 = { $subject } verzeichnet { $since } ein Minus von { POINTS($change, form: "dat") }, obwohl mehr Teilindizes stiegen als fielen: { $up ->
        [one] einer
       *[other] { COUNT($up) }
    } gegen { $down ->
        [0] null
        [one] einen
       *[other] { COUNT($down) }
    }.
breadth-against-rise =
    .heading = Gesamtpunktzahl steigt, obwohl { $down ->
        [one] ein Teilindex fällt
       *[other] { COUNT($down) } von { COUNT($total) } Teilindizes fallen
    }
    .lede = Die Gesamtpunktzahl stieg um { $change }, obwohl { $down ->
        [one] einer der { COUNT($total) } Teilindizes fiel
       *[other] { COUNT($down) } der { COUNT($total) } Teilindizes fielen
    }.
    .lede-2 = Obwohl { $down ->
        [one] einer der { COUNT($total) } Teilindizes fiel
       *[other] { COUNT($down) } der { COUNT($total) } Teilindizes fielen
    }, nahm die Gesamtpunktzahl um { $change } zu.
    .v1 = Obwohl { $down ->
        [one] einer der { COUNT($total) } Teilindizes fiel
       *[other] { COUNT($down) } der { COUNT($total) } Teilindizes fielen
    } und { $up ->
        [0] keiner stieg
        [one] nur einer stieg
       *[other] nur { COUNT($up) } stiegen
    }, liegt { $subject } um { POINTS($change) } höher { SINCE($since, form: "than") }.
    .v2 = { $subject } verzeichnet { $since } ein Plus von { POINTS($change, form: "dat") }, obwohl mehr Teilindizes fielen als stiegen: { $down ->
        [one] einer
       *[other] { COUNT($down) }
    } gegen { $up ->
        [0] null
        [one] einen
       *[other] { COUNT($up) }
    }.
components-all-up =
    .heading = { $total ->
        [2] Beide
       *[other] Alle { COUNT($total) }
    } Teilindizes steigen
    .lede = { $total ->
        [2] Beide
       *[other] Alle { COUNT($total) }
    } Teilindizes stiegen.
    .lede-2 = Gestiegen sind { $total ->
        [2] beide
       *[other] alle { COUNT($total) }
    } Teilindizes.
    .v1 = { $subject } liegt in { $total ->
        [2] beiden
       *[other] allen { COUNT($total) }
    } Teilindizes höher { SINCE($since, form: "than") }.
    .v2 = { $total ->
        [2] Beide Teilindizes { NAME($subject, form: "gen") } sind
       *[other] Alle { COUNT($total) } Teilindizes { NAME($subject, form: "gen") } sind
    } { $since } gestiegen.
components-up =
    .heading = { $up ->
        [one] Einer
       *[other] { COUNT($up) }
    } von { COUNT($total) } Teilindizes { $up ->
        [one] steigt
       *[other] steigen
    }
    .lede = { $up ->
        [one] Einer der { COUNT($total) } Teilindizes stieg
       *[other] { COUNT($up) } der { COUNT($total) } Teilindizes stiegen
    }, keiner fiel.
    .lede-2 = Von den { COUNT($total) } Teilindizes { $up ->
        [one] stieg einer
       *[other] stiegen { COUNT($up) }
    }, keiner fiel.
    .v1 = { $subject } liegt in { $up ->
        [one] einem
       *[other] { COUNT($up) }
    } der { COUNT($total) } Teilindizes höher { SINCE($since, form: "than") } und in keinem niedriger.
    .v2 = In { $up ->
        [one] einem
       *[other] { COUNT($up) }
    } der { COUNT($total) } Teilindizes hat { $subject } { $since } zugelegt, in keinem nachgegeben.
    .v3 = { $since } im Plus { $up ->
        [one] ist einer
       *[other] sind { COUNT($up) }
    } der { COUNT($total) } Teilindizes { NAME($subject, form: "gen") }, im Minus ist keiner.
components-mixed =
    .heading = { $up ->
        [one] Ein Teilindex steigt
       *[other] { COUNT($up) } Teilindizes steigen
    }, { $down ->
        [one] einer fällt
       *[other] { COUNT($down) } fallen
    }
    .lede = { $up ->
        [one] Einer der { COUNT($total) } Teilindizes stieg
       *[other] { COUNT($up) } der { COUNT($total) } Teilindizes stiegen
    }, { $down ->
        [one] einer fiel
       *[other] { COUNT($down) } fielen
    }.
    .lede-2 = Von den { COUNT($total) } Teilindizes { $up ->
        [one] stieg einer
       *[other] stiegen { COUNT($up) }
    }, { $down ->
        [one] einer fiel
       *[other] { COUNT($down) } fielen
    }.
    .v1 = { $subject } liegt in { $up ->
        [one] einem
       *[other] { COUNT($up) }
    } der { COUNT($total) } Teilindizes höher { SINCE($since, form: "than") }, in { $down ->
        [one] einem
       *[other] { COUNT($down) }
    } niedriger.
    .v2 = In { $up ->
        [one] einem
       *[other] { COUNT($up) }
    } der { COUNT($total) } Teilindizes hat { $subject } { $since } zugelegt, in { $down ->
        [one] einem
       *[other] { COUNT($down) }
    } nachgegeben.
    .v3 = { $since } im Plus { $up ->
        [one] ist einer
       *[other] sind { COUNT($up) }
    } der { COUNT($total) } Teilindizes { NAME($subject, form: "gen") }, im Minus { $down ->
        [one] einer
       *[other] { COUNT($down) }
    }.
components-down =
    .heading = { $down ->
        [one] Einer
       *[other] { COUNT($down) }
    } von { COUNT($total) } Teilindizes { $down ->
        [one] fällt
       *[other] fallen
    }
    .lede = { $down ->
        [one] Einer der { COUNT($total) } Teilindizes fiel
       *[other] { COUNT($down) } der { COUNT($total) } Teilindizes fielen
    }, keiner stieg.
    .lede-2 = Von den { COUNT($total) } Teilindizes { $down ->
        [one] fiel einer
       *[other] fielen { COUNT($down) }
    }, keiner stieg.
    .v1 = { $subject } liegt in { $down ->
        [one] einem
       *[other] { COUNT($down) }
    } der { COUNT($total) } Teilindizes niedriger { SINCE($since, form: "than") } und in keinem höher.
    .v2 = In { $down ->
        [one] einem
       *[other] { COUNT($down) }
    } der { COUNT($total) } Teilindizes hat { $subject } { $since } nachgegeben, in keinem zugelegt.
components-all-down =
    .heading = { $total ->
        [2] Beide
       *[other] Alle { COUNT($total) }
    } Teilindizes fallen
    .lede = { $total ->
        [2] Beide
       *[other] Alle { COUNT($total) }
    } Teilindizes fielen.
    .lede-2 = Gefallen sind { $total ->
        [2] beide
       *[other] alle { COUNT($total) }
    } Teilindizes.
    .v1 = { $subject } liegt in { $total ->
        [2] beiden
       *[other] allen { COUNT($total) }
    } Teilindizes niedriger { SINCE($since, form: "than") }.
    .v2 = { $total ->
        [2] Beide Teilindizes { NAME($subject, form: "gen") } sind
       *[other] Alle { COUNT($total) } Teilindizes { NAME($subject, form: "gen") } sind
    } { $since } gefallen.
components-unchanged =
    .heading = Kein Teilindex verändert
    .lede = Keiner der { COUNT($total) } Teilindizes hat sich verändert.
    .lede-2 = Stillstand herrschte bei { $total ->
        [2] beiden
       *[other] allen { COUNT($total) }
    } Teilindizes.
    .v1 = Keiner der { COUNT($total) } Teilindizes hat sich { $since } verändert.
    .v2 = { $subject } steht in { $total ->
        [2] beiden
       *[other] allen { COUNT($total) }
    } Teilindizes genau so da { SINCE($since, form: "as") }.
bottom-only-worse =
    .heading = { $count ->
        [one] Nur das letzte Ergebnis verschlechtert sich
       *[other] Nur die letzten { COUNT($count) } verschlechtern sich
    }
    .v1 = { $count ->
        [one] Verschlechtert hat sich nur das Ergebnis am Tabellenende.
       *[other] Verschlechtert haben sich genau die letzten { COUNT($count) } { WHERE($table) }.
    }
    .v2 = Schlechter { SINCE($since, form: "than") } { $count ->
        [one] fiel nur das Ergebnis am Tabellenende aus.
       *[other] fielen nur die Ergebnisse der letzten { COUNT($count) } { WHERE($table) } aus.
    }
bottom-turned-better =
    .heading = { $count ->
        [one] Das letzte Ergebnis verbessert sich
       *[other] Die letzten { COUNT($count) } verbessern sich
    } nach { $weeks ->
        [one] einer Woche der Rückschritte
       *[other] { COUNTED($weeks, "week") } der Rückschritte
    }
    .lede = { $count ->
        [one] Das letzte Ergebnis { WHERE($table) } hat sich verbessert
       *[other] Die letzten { COUNT($count) } { WHERE($table) } haben sich alle verbessert
    }, nach { $weeks ->
        [one] einer Woche, in der
       *[other] { COUNTED($weeks, "week") }, in denen
    } { $count ->
        [one] es sich verschlechtert hatte
       *[other] sie sich durchweg verschlechtert hatten
    }.
    .v1 = { $count ->
        [one] Das Ergebnis am Tabellenende hat sich um { POINTS($high) } verbessert
       *[other] Die letzten { COUNT($count) } { WHERE($table) } haben sich alle verbessert, um { $low } bis { POINTS($high) }
    }, nach { $weeks ->
        [one] einer Woche, in der
       *[other] { COUNTED($weeks, "week") }, in denen
    } { $count ->
        [one] es sich verschlechtert hatte
       *[other] sie sich durchweg verschlechtert hatten
    }.
    .v2 = Nach { $weeks ->
        [one] einer Woche, in der
       *[other] { COUNTED($weeks, "week") }, in denen
    } { $count ->
        [one] es sich verschlechtert hatte, hat sich das Ergebnis am Tabellenende um { POINTS($high) } verbessert
       *[other] sie sich alle verschlechtert hatten, haben sich die letzten { COUNT($count) } { WHERE($table) } durchweg verbessert, um { $low } bis { POINTS($high) }
    }.
bottom-turned-worse =
    .heading = { $count ->
        [one] Das letzte Ergebnis verschlechtert sich
       *[other] Die letzten { COUNT($count) } verschlechtern sich
    } nach { $weeks ->
        [one] einer Woche der Fortschritte
       *[other] { COUNTED($weeks, "week") } der Fortschritte
    }
    .lede = { $count ->
        [one] Das letzte Ergebnis { WHERE($table) } hat sich verschlechtert
       *[other] Die letzten { COUNT($count) } { WHERE($table) } haben sich alle verschlechtert
    }, nach { $weeks ->
        [one] einer Woche, in der
       *[other] { COUNTED($weeks, "week") }, in denen
    } { $count ->
        [one] es sich verbessert hatte
       *[other] sie sich durchweg verbessert hatten
    }.
    .v1 = { $count ->
        [one] Das Ergebnis am Tabellenende hat sich um { POINTS($high) } verschlechtert
       *[other] Die letzten { COUNT($count) } { WHERE($table) } haben sich alle verschlechtert, um { $low } bis { POINTS($high) }
    }, nach { $weeks ->
        [one] einer Woche, in der
       *[other] { COUNTED($weeks, "week") }, in denen
    } { $count ->
        [one] es sich verbessert hatte
       *[other] sie sich durchweg verbessert hatten
    }.
    .v2 = Nach { $weeks ->
        [one] einer Woche, in der
       *[other] { COUNTED($weeks, "week") }, in denen
    } { $count ->
        [one] es sich verbessert hatte, hat sich das Ergebnis am Tabellenende um { POINTS($high) } verschlechtert
       *[other] sie sich alle verbessert hatten, haben sich die letzten { COUNT($count) } { WHERE($table) } durchweg verschlechtert, um { $low } bis { POINTS($high) }
    }.
table-moves =
    .heading = { $better ->
        [one] Eine Verbesserung
       *[other] { COUNT($better) } Verbesserungen
    }, { $worse ->
        [one] eine Verschlechterung
       *[other] { COUNT($worse) } Verschlechterungen
    }
    .v1 = Die Bilanz der { COUNTED($total, $table) } { $since }: { $better ->
        [one] eine Verbesserung
       *[other] { COUNT($better) } Verbesserungen
    }, { $worse ->
        [one] eine Verschlechterung
       *[other] { COUNT($worse) } Verschlechterungen
    }.
    .v2 = { $since } gab es für die { COUNTED($total, $table) } { $better ->
        [one] eine Verbesserung
       *[other] { COUNT($better) } Verbesserungen
    } und { $worse ->
        [one] eine Verschlechterung
       *[other] { COUNT($worse) } Verschlechterungen
    }.
    .v3 = Von den { COUNT($total) } Ergebnissen { WHERE($table) } { $better ->
        [one] fiel eines
       *[other] fielen { COUNT($better) }
    } besser aus { SINCE($since, form: "than") }, { $worse ->
        [one] eines
       *[other] { COUNT($worse) }
    } schlechter.
    .v4 = Besser { SINCE($since, form: "than") } { $better ->
        [one] fiel { WHERE($table) } eines
       *[other] fielen { WHERE($table) } { COUNT($better) }
    } der { COUNT($total) } Ergebnisse aus, schlechter { $worse ->
        [one] eines
       *[other] { COUNT($worse) }
    }.
table-none-worse =
    .heading = Keine Verschlechterung { WHERE($table) }
    .v1 = { $same ->
        [0] Alle { COUNTED($total, $table) } haben sich { $since } verbessert.
       *[other] { $since } gab es für die { COUNTED($total, $table) } { $better ->
            [one] eine Verbesserung
           *[other] { COUNT($better) } Verbesserungen
        } und keine Verschlechterung.
    }
    .v2 = Kein Ergebnis { WHERE($table) } fiel schlechter aus { SINCE($since, form: "than") }; verbessert { $same ->
        [0] haben sich alle { COUNT($total) }
       *[other] { $better ->
            [one] hat sich eines
           *[other] haben sich { COUNT($better) }
        } von { COUNT($total) }
    }.
table-none-better =
    .heading = Keine Verbesserung { WHERE($table) }
    .v1 = { $same ->
        [0] Alle { COUNTED($total, $table) } haben sich { $since } verschlechtert.
       *[other] { $since } gab es für die { COUNTED($total, $table) } { $worse ->
            [one] eine Verschlechterung
           *[other] { COUNT($worse) } Verschlechterungen
        } und keine Verbesserung.
    }
    .v2 = Kein Ergebnis { WHERE($table) } fiel besser aus { SINCE($since, form: "than") }; verschlechtert { $same ->
        [0] haben sich alle { COUNT($total) }
       *[other] { $worse ->
            [one] hat sich eines
           *[other] haben sich { COUNT($worse) }
        } von { COUNT($total) }
    }.

## Teilindizes. Ihre Namen können in der Mehrzahl stehen: vor ihnen steht „Teilindex“.

contribution-most =
    .heading = { $component }: plus { $part }
    .heading-2 = Größtes Plus im Teilindex { $component }
    .heading-3 = Plus von { $part } bei { NAME($component, form: "dat") }
    .v1 = Den größten Teil des Anstiegs, { $part } von { POINTS($change, form: "dat") }, brachte der Teilindex { $component }, der jetzt bei { $value } von { $max } steht ({ $share }).
    .v2 = Der größte Teil des Anstiegs, { $part } von { POINTS($change, form: "dat") }, entfällt auf den Teilindex { $component }; er steht jetzt bei { $value } von { $max } ({ $share }).
    .v3 = Den größten Teil des Anstiegs, { $part } von { POINTS($change, form: "dat") }, brachte der Teilindex { $component }, der jetzt bei { $value } steht.
    .v4 = Der größte Teil des Anstiegs, { $part } von { POINTS($change, form: "dat") }, entfällt auf das Plus bei { NAME($component, form: "dat") }; dort sind es jetzt { $value } von { $max } ({ $share }).
    .v5 = Vom Anstieg um { POINTS($change) } brachte der Teilindex { $component } mit { $part } den größten Teil; er steht jetzt bei { $value } von { $max } ({ $share }).
contribution-whole =
    .heading = Ganzer Anstieg aus dem Teilindex { $component }
    .v1 = Der ganze Anstieg um { POINTS($change) } kam aus dem Teilindex { $component }, der jetzt bei { $value } von { $max } steht ({ $share }); sonst bewegte sich nichts.
    .v2 = Nur der Teilindex { $component } bewegte sich: Er stieg um { POINTS($change) } auf { $value } von { $max } ({ $share }).
    .v3 = Der ganze Anstieg um { POINTS($change) } kam aus dem Teilindex { $component }, der jetzt bei { $value } steht; sonst bewegte sich nichts.
loss-most =
    .heading = { $component }: minus { $part }
    .heading-2 = Größtes Minus im Teilindex { $component }
    .v1 = Der größte Teil des Rückgangs, { $part } von { POINTS($change, form: "dat") }, kam aus dem Teilindex { $component }, der jetzt bei { $value } von { $max } steht ({ $share }).
    .v2 = Der größte Teil des Rückgangs, { $part } von { POINTS($change, form: "dat") }, entfällt auf den Teilindex { $component }; er steht jetzt bei { $value } von { $max } ({ $share }).
    .v3 = Der größte Teil des Rückgangs, { $part } von { POINTS($change, form: "dat") }, entfällt auf den Teilindex { $component }, der jetzt bei { $value } steht.
    .heading-3 = Minus von { $part } bei { NAME($component, form: "dat") }
loss-whole =
    .heading = Ganzer Rückgang aus dem Teilindex { $component }
    .v1 = Der ganze Rückgang um { POINTS($change) } kam aus dem Teilindex { $component }, der jetzt bei { $value } von { $max } steht ({ $share }); sonst bewegte sich nichts.
    .v2 = Nur der Teilindex { $component } bewegte sich: Er fiel um { POINTS($change) } auf { $value } von { $max } ({ $share }).
    .v3 = Der ganze Rückgang um { POINTS($change) } kam aus dem Teilindex { $component }, der jetzt bei { $value } steht; sonst bewegte sich nichts.
contribution-mixed-up =
    .v1 = Zuwächse von zusammen { POINTS($gains, form: "dat") } überwogen Rückgänge von { $losses }, unter dem Strich ein Plus von { $change }.
    .v2 = Unter dem Strich bleibt ein Plus von { POINTS($change, form: "dat") }: Zuwächsen von { $gains } stehen Rückgänge von { $losses } gegenüber.
contribution-mixed-down =
    .v1 = Rückgänge von zusammen { POINTS($losses, form: "dat") } überwogen Zuwächse von { $gains }, unter dem Strich ein Minus von { $change }.
    .v2 = Unter dem Strich bleibt ein Minus von { POINTS($change, form: "dat") }: Rückgängen von { $losses } stehen Zuwächse von { $gains } gegenüber.
contribution-offset =
    .heading = Zuwächse und Rückgänge heben sich auf
    .v1 = Zuwächse von zusammen { POINTS($gains, form: "dat") } wurden von gleich großen Rückgängen aufgezehrt.
    .v2 = Zuwächse und Rückgänge summieren sich auf je { POINTS($gains) }, sodass { $subject } bei { $score } bleibt.
component-maximum-reached =
    .headline = { $subject } erreicht den Höchstwert im Teilindex { $component }
    .headline-2 = Volle Punktzahl im Teilindex { $component }: { $subject } am Höchstwert
    .heading = Volle Punktzahl im Teilindex { $component }
    .lede = { $subject } hat im Teilindex { $component } den Höchstwert von { POINTS($max, form: "dat") } erreicht.
    .lede-2 = Im Teilindex { $component } kommt { $subject } jetzt auf die vollen { POINTS($max) }.
    .headline-3 = Volle Punktzahl bei { NAME($component, form: "dat") }: { $subject } am Höchstwert
    .v1 = Im Teilindex { $component } ist nach einem Plus von { $change } der Höchstwert von { POINTS($max, form: "dat") } erreicht.
    .v2 = { $subject } hat im Teilindex { $component } { $change } hinzugewonnen und kommt damit auf die vollen { POINTS($max) }.
component-maximum-regained =
    .headline = { $subject } wieder am Höchstwert im Teilindex { $component }
    .headline-2 = { $component }: { $subject } wieder mit voller Punktzahl
    .heading = Wieder volle Punktzahl im Teilindex { $component }
    .lede = { $subject } hat im Teilindex { $component } wieder den Höchstwert von { POINTS($max, form: "dat") } erreicht.
    .v1 = Im Teilindex { $component } ist nach einem Plus von { $change } der Höchstwert von { POINTS($max, form: "dat") } wieder erreicht, in den vorliegenden Zahlen erstmals seit { $last }.
    .v2 = { $subject } hat im Teilindex { $component } { $change } hinzugewonnen und kommt wieder auf die vollen { POINTS($max) }, in den vorliegenden Zahlen zuletzt in { $last } erreicht.
component-lowest =
    .heading = { $component }: tiefster Stand in den Zahlen seit { WEEK($first, form: "short") }
    .v1 = Der Teilindex { $component } fiel { $since } um { POINTS($change) } auf { $value } von { $max } ({ $share }), den tiefsten Stand in den seit { $first } vorliegenden Zahlen.
    .v2 = So niedrig wie jetzt mit { $value } von { $max } ({ $share }) stand der Teilindex { $component } in den seit { $first } vorliegenden Zahlen noch nie; { $since } fiel er um { POINTS($change) }.
    .v3 = Der Teilindex { $component } fiel { $since } um { POINTS($change) } auf { $value }, den tiefsten Stand in den seit { $first } vorliegenden Zahlen.
component-most-up =
    .heading = { $component }: plus { $change }
    .heading-2 = Größtes Plus im Teilindex { $component }
    .heading-3 = Plus von { $change } bei { NAME($component, form: "dat") }
    .v1 = Am stärksten stieg der Teilindex { $component }, um { POINTS($change) } auf { $value } von { $max } ({ $share }).
    .v2 = Den größten Zuwachs gab es im Teilindex { $component }: { POINTS($change) } auf { $value } von { $max } ({ $share }).
    .v3 = Am stärksten stieg der Teilindex { $component }, um { POINTS($change) } auf { $value }.
    .v4 = Den größten Zuwachs gab es im Teilindex { $component }: { POINTS($change) } auf { $value }.
    .v5 = Den größten Zuwachs gab es bei { NAME($component, form: "dat") }: { POINTS($change) } auf { $value } von { $max } ({ $share }).
    .v6 = Um { POINTS($change) } auf { $value } von { $max } ({ $share }) und damit am stärksten stieg der Teilindex { $component }.
component-up =
    .v1 = Der Teilindex { $component } stieg um { POINTS($change) } auf { $value } von { $max } ({ $share }).
    .v2 = Einen Zuwachs um { POINTS($change) } auf { $value } von { $max } ({ $share }) gab es im Teilindex { $component }.
    .v3 = Der Teilindex { $component } stieg um { POINTS($change) } auf { $value }.
    .v4 = Ein Plus von { POINTS($change, form: "dat") } auf { $value } von { $max } ({ $share }) gab es bei { NAME($component, form: "dat") }.
    .v5 = Um { POINTS($change) } auf { $value } von { $max } ({ $share }) legte der Teilindex { $component } zu.
    .group = Gestiegen sind die Teilindizes { $items }.
    .group-2 = Zugelegt haben die Teilindizes { $items }.
    .group-3 = Nach oben ging es mit den Teilindizes { $items }.
    .group-4 = Zuwächse gab es in den Teilindizes { $items }.
    .item = { $component } (um { $change } auf { $value } von { $max })
    .item-2 = { $component } (um { $change } auf { $value })
component-most-down =
    .heading = { $component }: minus { $change }
    .heading-2 = Größtes Minus im Teilindex { $component }
    .v1 = Am stärksten fiel der Teilindex { $component }, um { POINTS($change) } auf { $value } von { $max } ({ $share }).
    .v2 = Den größten Rückgang gab es im Teilindex { $component }: { POINTS($change) } auf { $value } von { $max } ({ $share }).
    .v3 = Am stärksten fiel der Teilindex { $component }, um { POINTS($change) } auf { $value }.
    .heading-3 = Minus von { $change } bei { NAME($component, form: "dat") }
    .v4 = Den größten Rückgang gab es bei { NAME($component, form: "dat") }: { POINTS($change) } auf { $value } von { $max } ({ $share }).
component-down =
    .v1 = Der Teilindex { $component } fiel um { POINTS($change) } auf { $value } von { $max } ({ $share }).
    .v2 = Einen Rückgang um { POINTS($change) } auf { $value } von { $max } ({ $share }) gab es im Teilindex { $component }.
    .v3 = Der Teilindex { $component } fiel um { POINTS($change) } auf { $value }.
    .group = Gefallen sind die Teilindizes { $items }.
    .item = { $component } (um { $change } auf { $value } von { $max })
    .item-2 = { $component } (um { $change } auf { $value })
    .v4 = Ein Minus von { POINTS($change, form: "dat") } auf { $value } von { $max } ({ $share }) gab es bei { NAME($component, form: "dat") }.
component-unchanged =
    .v1 = Der Teilindex { $component } blieb bei { $value } von { $max } ({ $share }).
    .v2 = Unverändert bei { $value } von { $max } ({ $share }) steht der Teilindex { $component }.
    .v3 = Der Teilindex { $component } blieb bei { POINTS($value, form: "dat") }.
    .v4 = Bei { NAME($component, form: "dat") } blieb es bei { $value } von { $max } ({ $share }).
    .group = Unverändert blieben die Teilindizes { $items }.
    .group-2 = Nichts geändert hat sich in den Teilindizes { $items }.
    .group-3 = Auf dem alten Stand blieben die Teilindizes { $items }.
    .group-4 = Keine Veränderung gab es in den Teilindizes { $items }.
    .item = { $component } ({ $value } von { $max })
    .item-2 = { $component } ({ $value })
component-value =
    .v1 = Im Teilindex { $component } sind es { $value } von { POINTS($max, form: "dat") } ({ $share }).
    .v2 = Der Teilindex { $component } steht bei { $value } von { $max } ({ $share }).
    .v3 = Der Teilindex { $component } steht bei { POINTS($value, form: "dat") }.
    .group = Die Teilindizes im Einzelnen: { $items }.
    .item = { $component } { $value } von { $max } ({ $share })
    .item-2 = { $component } { $value }
component-at-maximum =
    .v1 = Nichts mehr zu holen ist im Teilindex { $component }, der am Höchstwert von { POINTS($max, form: "dat") } steht.
    .v2 = Der Teilindex { $component } steht am Höchstwert von { POINTS($max, form: "dat") }; mehr ist dort nicht zu holen.
    .v3 = Bei { NAME($component, form: "dat") } ist der Höchstwert von { POINTS($max, form: "dat") } erreicht; mehr ist dort nicht zu holen.
    .v4 = Ausgeschöpft ist mit dem Höchstwert von { POINTS($max, form: "dat") } der Teilindex { $component }.
    .group = Nichts mehr zu holen ist in den Teilindizes { $items }.
    .item = { $component } (am Höchstwert von { $max })
component-near-maximum =
    .v1 = Wenig Luft nach oben bleibt im Teilindex { $component }, dem { POINTS($short) } auf den Höchstwert von { $max } fehlen.
    .v2 = Dem Teilindex { $component } fehlen nur { POINTS($short) } auf den Höchstwert von { $max }.
    .v3 = Bei { NAME($component, form: "dat") } fehlen nur { POINTS($short) } auf den Höchstwert von { $max }.
    .v4 = Fast ausgeschöpft ist der Teilindex { $component }, { POINTS($short) } unter dem Höchstwert von { $max }.
    .group = Wenig Luft nach oben bleibt in den Teilindizes { $items }.
    .group-2 = Fast ausgeschöpft sind die Teilindizes { $items }.
    .group-3 = Nicht mehr viel zu holen ist in den Teilindizes { $items }.
    .group-4 = Nahe am Höchstwert stehen die Teilindizes { $items }.
    .item = { $component } ({ $short } unter dem Höchstwert von { $max })

## Was zu gewinnen wäre

potential-most =
    .v1 = Am meisten Luft nach oben bietet der Teilindex { $component }: Bei { PERCENT($goal) } des Höchstwerts von { $max } statt { PERCENT($share) } hätte { $subject } { POINTS($gain) } mehr, wenn sonst alles gleich bliebe.
    .v2 = Das größte Potenzial liegt im Teilindex { $component }, der bei { $value } von { POINTS($max, form: "dat") } steht ({ $share }). Mit { PERCENT($goal) } hätte { $subject } dort { POINTS($gain) } mehr, wenn sonst alles gleich bliebe.
    .v3 = Am meisten zu gewinnen wäre bei { NAME($component, form: "dat") }: Mit { PERCENT($goal) } des Höchstwerts von { $max } statt { PERCENT($share) } hätte { $subject } { POINTS($gain) } mehr, wenn sonst alles gleich bliebe.
    .v4 = Mit { PERCENT($goal) } des Höchstwerts von { $max } im Teilindex { $component } (jetzt { $value }, { $share }) hätte { $subject } { POINTS($gain) } mehr, wenn sonst alles gleich bliebe; in keinem anderen Teilindex wäre so viel zu gewinnen.
potential-shared =
    .v1 = Am meisten Luft nach oben bieten die Teilindizes { $components }: Mit { PERCENT($goal) } des Höchstwerts hätte { $subject } in jedem { POINTS($gain) } mehr, wenn sonst alles gleich bliebe.
    .v2 = Das größte Potenzial liegt in den Teilindizes { $components }: je { POINTS($gain) }, wenn { $subject } dort { PERCENT($goal) } des Höchstwerts erreichte und sonst alles gleich bliebe.
potential-lead =
    .v1 = Der Vorsprung würde dann von { $margin } auf { POINTS($margin_then) } wachsen, sofern sich sonst niemand bewegte.
    .v2 = Wenn sich sonst niemand bewegte, würde der Vorsprung damit von { $margin } auf { POINTS($margin_then) } wachsen.
    .v3 = Aus { $margin } würden damit { POINTS($margin_then) } Vorsprung, falls sich sonst niemand bewegte.

## Abstände

spread =
    .v1 = Die besten { COUNTED($count, $table) } trennen { POINTS($spread) }.
    .v2 = Innerhalb von { POINTS($spread, form: "dat") } liegen die besten { COUNTED($count, $table) }.
    .v3 = Vom ersten bis zum letzten Rang der besten { COUNTED($count, $table) } sind es { POINTS($spread) }.
spread-narrower =
    .heading = Die besten { COUNT($count) } rücken zusammen
    .v1 = Die besten { COUNTED($count, $table) } liegen innerhalb von { POINTS($spread, form: "dat") }, enger beisammen { SINCE($since, form: "than") } ({ $former_spread }).
    .v2 = Zusammengerückt sind die besten { COUNTED($count, $table) }: Vom ersten bis zum letzten Rang sind es { POINTS($spread) }, nach { $former_spread } { SINCE($since, form: "was") }.
    .v3 = Enger zusammen { SINCE($since, form: "than") } liegen die besten { COUNTED($count, $table) }: { POINTS($spread) } statt { $former_spread } sind es vom ersten bis zum letzten Rang.
    .v4 = Die Spanne der besten { COUNTED($count, $table) } ist { $since } von { $former_spread } auf { POINTS($spread) } geschrumpft.
spread-wider =
    .v1 = Die besten { COUNTED($count, $table) } liegen innerhalb von { POINTS($spread, form: "dat") }, weiter auseinander { SINCE($since, form: "than") } ({ $former_spread }).
    .v2 = Auseinandergerückt sind die besten { COUNTED($count, $table) }: Vom ersten bis zum letzten Rang sind es { POINTS($spread) }, nach { $former_spread } { SINCE($since, form: "was") }.
    .v3 = Weiter auseinander { SINCE($since, form: "than") } liegen die besten { COUNTED($count, $table) }: { POINTS($spread) } statt { $former_spread } sind es vom ersten bis zum letzten Rang.
    .v4 = Die Spanne der besten { COUNTED($count, $table) } ist { $since } von { $former_spread } auf { POINTS($spread) } gewachsen.
group-gap =
    .v1 = Im Durchschnitt liegen die letzten { COUNT($bottom) } { WHERE($table) } { POINTS($gap) } hinter den besten { COUNT($top) }.
    .v2 = Zwischen dem Durchschnitt der besten { COUNT($top) } und dem der letzten { COUNT($bottom) } { WHERE($table) } liegen { POINTS($gap) }.
    .v3 = Der durchschnittliche Abstand der letzten { COUNT($bottom) } { WHERE($table) } zu den besten { COUNT($top) } beträgt { POINTS($gap) }.
group-gap-narrower =
    .heading = Abstand zwischen Spitzen- und Schlussgruppe schrumpft
    .v1 = Im Durchschnitt liegen die letzten { COUNT($bottom) } { WHERE($table) } { POINTS($gap) } hinter den besten { COUNT($top) }, weniger { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = Zwischen dem Durchschnitt der besten { COUNT($top) } und dem der letzten { COUNT($bottom) } { WHERE($table) } liegen { POINTS($gap) }; { SINCE($since, form: "was") } war der Abstand mit { $former_gap } noch größer.
    .v3 = Geschrumpft ist der durchschnittliche Rückstand der letzten { COUNT($bottom) } { WHERE($table) } auf die besten { COUNT($top) }: auf { POINTS($gap) }, nach { $former_gap } { SINCE($since, form: "was") }.
    .v4 = Der durchschnittliche Abstand der letzten { COUNT($bottom) } { WHERE($table) } zu den besten { COUNT($top) } ist { $since } von { $former_gap } auf { POINTS($gap) } geschrumpft.
group-gap-wider =
    .heading = Abstand zwischen Spitzen- und Schlussgruppe wächst
    .v1 = Im Durchschnitt liegen die letzten { COUNT($bottom) } { WHERE($table) } { POINTS($gap) } hinter den besten { COUNT($top) }, mehr { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = Zwischen dem Durchschnitt der besten { COUNT($top) } und dem der letzten { COUNT($bottom) } { WHERE($table) } liegen { POINTS($gap) }; { SINCE($since, form: "was") } war der Abstand mit { $former_gap } noch kleiner.
    .v3 = Gewachsen ist der durchschnittliche Rückstand der letzten { COUNT($bottom) } { WHERE($table) } auf die besten { COUNT($top) }: auf { POINTS($gap) }, nach { $former_gap } { SINCE($since, form: "was") }.
    .v4 = Der durchschnittliche Abstand der letzten { COUNT($bottom) } { WHERE($table) } zu den besten { COUNT($top) } ist { $since } von { $former_gap } auf { POINTS($gap) } gewachsen.

converging =
    .heading = Spitze und Tabellenende rücken Woche für Woche zusammen
    .v1 = Der Abstand zwischen dem ersten und dem letzten Rang { WHERE($table) } ist { COUNTED($weeks, "week") } in Folge geschrumpft, von { $former_spread } in { $first } auf { POINTS($spread) }.
    .v2 = Seit { COUNTED($weeks, "week") } rücken { GROUP($table) } zusammen: Vom ersten bis zum letzten Rang sind es { POINTS($spread) }, nach { $former_spread } in { $first }.
diverging =
    .heading = Spitze und Tabellenende entfernen sich Woche für Woche
    .v1 = Der Abstand zwischen dem ersten und dem letzten Rang { WHERE($table) } ist { COUNTED($weeks, "week") } in Folge gewachsen, von { $former_spread } in { $first } auf { POINTS($spread) }.
    .v2 = Seit { COUNTED($weeks, "week") } rücken { GROUP($table) } auseinander: Vom ersten bis zum letzten Rang sind es { POINTS($spread) }, nach { $former_spread } in { $first }.
diverging-ended =
    .v1 = Der Abstand zwischen dem ersten und dem letzten Rang { WHERE($table) } ist von { $former_spread } auf { POINTS($spread) } geschrumpft, nachdem er zuvor { COUNTED($weeks, "week") } in Folge gewachsen war.
    .v2 = { COUNTED($weeks, "week") } in Folge war der Abstand zwischen dem ersten und dem letzten Rang { WHERE($table) } gewachsen, zuletzt auf { $former_spread }; nun ist er auf { POINTS($spread) } zurückgegangen.
converging-ended =
    .v1 = Der Abstand zwischen dem ersten und dem letzten Rang { WHERE($table) } ist von { $former_spread } auf { POINTS($spread) } gewachsen, nachdem er zuvor { COUNTED($weeks, "week") } in Folge geschrumpft war.
    .v2 = { COUNTED($weeks, "week") } in Folge war der Abstand zwischen dem ersten und dem letzten Rang { WHERE($table) } geschrumpft, zuletzt auf { $former_spread }; nun hat er sich auf { POINTS($spread) } vergrößert.
outlier-ahead =
    .heading = { $entity } weit vor allen anderen
    .v1 = { $entity } sticht heraus: Das Ergebnis von { POINTS($score, form: "dat") } ist um { $distance } besser als der Median der { COUNTED($total, $table) } ({ $median }).
    .v2 = Weit voraus ist { $entity } den übrigen der { COUNTED($total, $table) }: { POINTS($score) } sind um { $distance } besser als der Median ({ $median }).
outlier-behind =
    .heading = { $entity } weit hinter allen anderen
    .v1 = { $entity } fällt weit ab: Das Ergebnis von { POINTS($score, form: "dat") } ist um { $distance } schlechter als der Median der { COUNTED($total, $table) } ({ $median }).
    .v2 = Weit zurück liegt { $entity } hinter den übrigen der { COUNTED($total, $table) }: { POINTS($score) } sind um { $distance } schlechter als der Median ({ $median }).
outliers-ahead =
    .v1 = { $entities } stechen heraus und liegen weit vor den übrigen; der Median der { COUNTED($total, $table) } beträgt { $median }.
    .v2 = Gemessen am Median der { COUNTED($total, $table) } ({ $median }) liegen { $entities } weit vor den übrigen.
outliers-behind =
    .v1 = { $entities } fallen weit hinter die übrigen zurück; der Median der { COUNTED($total, $table) } beträgt { $median }.
    .v2 = Gemessen am Median der { COUNTED($total, $table) } ({ $median }) liegen { $entities } weit hinter den übrigen.

## Ziele

target-component-open =
    .v1 = { $owner } will im Teilindex { $component } { POINTS($reach) } bis einschließlich { $deadline } erreichen. Von { $value } aus fehlen { $need }, im Schnitt also mindestens { POINTS($pace) } in der Woche.
    .v2 = Das Ziel im Teilindex { $component } lautet { POINTS($reach) } bis einschließlich { $deadline }; von { $value } aus fehlen { $need }, im Schnitt also mindestens { POINTS($pace) } in der Woche.
    .v3 = Bis einschließlich { $deadline } will { $owner } im Teilindex { $component } { POINTS($reach) } erreichen; von { $value } aus fehlen { $need }, im Schnitt also mindestens { POINTS($pace) } in der Woche.
target-component-hard =
    .v1 = { $owner } will im Teilindex { $component } { POINTS($reach) } bis einschließlich { $deadline } erreichen. Von { $value } aus sind dafür im Schnitt mindestens { POINTS($pace) } in der Woche nötig; in den vorliegenden Zahlen betrug die größte Verbesserung einer Woche bisher { $best }.
    .v2 = Das Ziel im Teilindex { $component } lautet { POINTS($reach) } bis einschließlich { $deadline }. Von { $value } aus sind dafür im Schnitt mindestens { POINTS($pace) } in der Woche nötig, mehr als die bisher größte Verbesserung einer Woche in den vorliegenden Zahlen ({ $best }).
    .v3 = Bis einschließlich { $deadline } will { $owner } im Teilindex { $component } { POINTS($reach) } erreichen. Dafür müsste sich der Wert von derzeit { $value } im Schnitt um mindestens { POINTS($pace) } in der Woche verbessern; die größte Verbesserung einer Woche betrug in den vorliegenden Zahlen bisher { $best }.
target-component-reached =
    .v1 = Das Ziel von { POINTS($reach, form: "dat") } im Teilindex { $component } ist erreicht.
    .v2 = { $owner } hat im Teilindex { $component } das Ziel von { POINTS($reach, form: "dat") } erreicht.
target-component-missed =
    .v1 = Das Ziel von { POINTS($reach, form: "dat") } im Teilindex { $component } bis einschließlich { $deadline } ist verfehlt: Der Wert steht bei { $value }, es fehlen { POINTS($need) }.
    .v2 = { $owner } hat im Teilindex { $component } das bis einschließlich { $deadline } gesetzte Ziel von { POINTS($reach, form: "dat") } verfehlt: Bei { $value } fehlen { POINTS($need) }.
target-component-overdue =
    .v1 = Das Ziel von { POINTS($reach, form: "dat") } im Teilindex { $component }, das bis einschließlich { $deadline } erreicht sein sollte, ist noch immer { $need } entfernt: Der Wert steht jetzt bei { $value }.
    .v2 = Weiter offen ist das in { $deadline } verfehlte Ziel von { POINTS($reach, form: "dat") } im Teilindex { $component }: Bei { $value } fehlen noch { POINTS($need) }.
    .v3 = { $owner } kommt im Teilindex { $component } jetzt auf { POINTS($value) }; bis zum Ziel von { $reach }, das bis einschließlich { $deadline } erreicht sein sollte, fehlen weiterhin { $need }.
    .v4 = Im Teilindex { $component } wollte { $owner } bis einschließlich { $deadline } auf { POINTS($reach) } kommen; auch jetzt, bei { $value }, beträgt die Lücke noch { $need }.
target-component-late =
    .v1 = Mit { $weeks ->
        [one] einer Woche
       *[other] { COUNTED($weeks, "week") }
    } Verspätung ist im Teilindex { $component } das Ziel von { POINTS($reach, form: "dat") } erreicht; die Frist lief bis einschließlich { $deadline }.
    .v2 = Das Ziel von { POINTS($reach, form: "dat") } im Teilindex { $component } ist doch noch erreicht, { COUNTED($weeks, "week") } nach Ablauf der Frist ({ WEEK($deadline, form: "short") }).
target-entity-open =
    .v1 = { $owner } hat ein Ziel bis einschließlich { $deadline } gesetzt: { POINTS($reach) } soll { $entity } erreichen. Von { $value } aus fehlen { $need }, im Schnitt also mindestens { POINTS($pace) } in der Woche.
    .v2 = { $entity } soll { POINTS($reach) } bis einschließlich { $deadline } erreichen; von { $value } aus fehlen { $need }, im Schnitt also mindestens { POINTS($pace) } in der Woche.
target-entity-hard =
    .v1 = { $owner } hat ein Ziel bis einschließlich { $deadline } gesetzt: { POINTS($reach) } soll { $entity } erreichen. Von { $value } aus sind dafür im Schnitt mindestens { POINTS($pace) } in der Woche nötig; in den vorliegenden Zahlen betrug die größte Verbesserung einer Woche bisher { $best }.
    .v2 = { $entity } soll { POINTS($reach) } bis einschließlich { $deadline } erreichen. Von { $value } aus sind dafür im Schnitt mindestens { POINTS($pace) } in der Woche nötig, mehr als die bisher größte Verbesserung einer Woche in den vorliegenden Zahlen ({ $best }).
target-entity-reached =
    .v1 = { $entity } hat das Ziel von { POINTS($reach, form: "dat") } erreicht.
    .v2 = Das Ziel von { POINTS($reach, form: "dat") }, das { $entity } erreichen sollte, ist geschafft.
target-entity-missed =
    .v1 = { $entity } hat das Ziel von { POINTS($reach, form: "dat") } bis einschließlich { $deadline } verfehlt: Bei { $value } fehlen { POINTS($need) }.
    .v2 = Verfehlt hat { $entity } das bis einschließlich { $deadline } gesetzte Ziel von { POINTS($reach, form: "dat") }: Der Wert steht bei { $value }, es fehlen { POINTS($need) }.
target-entity-overdue =
    .v1 = Bis einschließlich { $deadline } sollte { $entity } auf { POINTS($reach) } kommen; auch jetzt, bei { $value }, beträgt die Lücke noch { $need }.
    .v2 = { $entity } steht jetzt bei { POINTS($value, form: "dat") }; bis zum Ziel von { $reach }, das bis einschließlich { $deadline } erreicht sein sollte, fehlen weiterhin { $need }.
    .v3 = Weiter offen ist das in { $deadline } verfehlte Ziel von { POINTS($reach, form: "dat") } für { NAME($entity, form: "acc") }: Bei { $value } fehlen noch { POINTS($need) }.
target-entity-late =
    .v1 = Mit { $weeks ->
        [one] einer Woche
       *[other] { COUNTED($weeks, "week") }
    } Verspätung hat { $entity } das Ziel von { POINTS($reach, form: "dat") } erreicht; die Frist lief bis einschließlich { $deadline }.
    .v2 = { $entity } hat das Ziel von { POINTS($reach, form: "dat") } doch noch erreicht, { COUNTED($weeks, "week") } nach Ablauf der Frist ({ WEEK($deadline, form: "short") }).
target-group-open =
    .v1 = { $owner } hat für { COUNTED($count, $table) } ein Ziel gesetzt: { POINTS($reach) } bis einschließlich { $deadline }. Erreicht ist es bislang { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }; dem am weitesten zurückliegenden Ergebnis ({ $lowest }) fehlen { POINTS($need) }.
    .v2 = Bis einschließlich { $deadline } sollen { COUNTED($count, $table) } { POINTS($reach) } erreichen; gelungen ist das bislang { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }, und dem am weitesten zurückliegenden Ergebnis ({ $lowest }) fehlen { POINTS($need) }.
    .v3 = { $owner } hat für { COUNTED($count, $table) } ein Ziel gesetzt: { POINTS($reach) } bis einschließlich { $deadline }. Erreicht ist es bislang { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }; am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v4 = Bis einschließlich { $deadline } sollen { COUNTED($count, $table) } { POINTS($reach) } erreichen; gelungen ist das bislang { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }, und am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
target-group-reached =
    .headline = Alle { COUNT($count) } erreichen das Ziel von { POINTS($reach, form: "dat") }
    .heading = Alle { COUNT($count) } erreichen das Ziel von { POINTS($reach, form: "dat") }
    .lede = Alle { COUNTED($count, $table) }, für die es gesetzt war, haben das Ziel von { POINTS($reach, form: "dat") } erreicht.
    .v1 = Alle { COUNTED($count, $table) }, für die es gesetzt war, haben das Ziel von { POINTS($reach, form: "dat") } erreicht.
    .v2 = Das Ziel von { POINTS($reach, form: "dat") } ist von allen erreicht: Gesetzt war es für { COUNTED($count, $table) }.
target-group-missed =
    .headline = Ziel von { POINTS($reach, form: "dat") } verfehlt: { $there ->
        [0] in keinem von { COUNT($count) } Fällen
        [one] in einem von { COUNT($count) } Fällen
       *[other] in { COUNT($there) } von { COUNT($count) } Fällen
    } erreicht
    .heading = Dem Ziel am nächsten: { $nearest }; am weitesten entfernt: { $furthest }
    .heading-2 = Ziel von { POINTS($reach, form: "dat") } verfehlt: { $there ->
        [0] in keinem von { COUNT($count) } Fällen
        [one] in einem von { COUNT($count) } Fällen
       *[other] in { COUNT($there) } von { COUNT($count) } Fällen
    } erreicht
    .lede = Das für { COUNTED($count, $table) } gesetzte Ziel von { POINTS($reach, form: "dat") } bis einschließlich { $deadline } ist verfehlt: Erreicht wurde es { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }.
    .v1 = Das für { COUNTED($count, $table) } gesetzte Ziel von { POINTS($reach, form: "dat") } bis einschließlich { $deadline } ist verfehlt: Erreicht wurde es { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }, und dem am weitesten zurückliegenden Ergebnis ({ $lowest }) fehlen { POINTS($need) }.
    .v2 = Bis einschließlich { $deadline } sollten { COUNTED($count, $table) } { POINTS($reach) } erreichen; gelungen ist das { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }, und dem am weitesten zurückliegenden Ergebnis ({ $lowest }) fehlen { POINTS($need) }.
    .v3 = Das für { COUNTED($count, $table) } gesetzte Ziel von { POINTS($reach, form: "dat") } bis einschließlich { $deadline } ist verfehlt: Erreicht wurde es { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }, und am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v4 = Bis einschließlich { $deadline } sollten { COUNTED($count, $table) } { POINTS($reach) } erreichen; gelungen ist das { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }, und am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v5 = Bis einschließlich { $deadline } sollten { COUNTED($count, $table) } { POINTS($reach) } erreichen; gelungen ist das in keinem Fall: Am nächsten kam dem Ziel { $nearest } mit { $highest }, am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
target-group-overdue =
    .v1 = Weiter offen ist das in { $deadline } verfehlte Ziel von { POINTS($reach, form: "dat") } für { COUNTED($count, $table) }: Erreicht ist es { $there ->
        [0] bisher in keinem Fall
        [one] bisher in einem Fall
       *[other] bisher in { COUNT($there) } Fällen
    }, und dem am weitesten zurückliegenden Ergebnis ({ $lowest }) fehlen { POINTS($need) }.
    .v2 = Bis einschließlich { $deadline } sollten { COUNTED($count, $table) } auf { POINTS($reach) } kommen; gelungen ist das { $there ->
        [0] noch immer in keinem Fall
        [one] inzwischen in einem Fall
       *[other] inzwischen in { COUNT($there) } Fällen
    }, und dem am weitesten zurückliegenden Ergebnis ({ $lowest }) fehlen { POINTS($need) }.
    .v3 = Weiter offen ist das in { $deadline } verfehlte Ziel von { POINTS($reach, form: "dat") } für { COUNTED($count, $table) }: Erreicht ist es { $there ->
        [0] bisher in keinem Fall
        [one] bisher in einem Fall
       *[other] bisher in { COUNT($there) } Fällen
    }, und am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v4 = Bis einschließlich { $deadline } sollten { COUNTED($count, $table) } auf { POINTS($reach) } kommen; gelungen ist das { $there ->
        [0] noch immer in keinem Fall
        [one] inzwischen in einem Fall
       *[other] inzwischen in { COUNT($there) } Fällen
    }, und am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v5 = Die Frist ist mit { $deadline } abgelaufen; das Ziel von { POINTS($reach, form: "dat") } für { COUNTED($count, $table) } ist { $there ->
        [0] bisher in keinem Fall
        [one] bisher in einem Fall
       *[other] bisher in { COUNT($there) } Fällen
    } erreicht, und am weitesten davon entfernt, um { POINTS($need) }, ist { $furthest } mit { $lowest }.
target-group-late =
    .v1 = Mit { $weeks ->
        [one] einer Woche
       *[other] { COUNTED($weeks, "week") }
    } Verspätung haben alle { COUNTED($count, $table) }, für die es gesetzt war, das Ziel von { POINTS($reach, form: "dat") } erreicht; die Frist lief bis einschließlich { $deadline }.
    .v2 = Das für { COUNTED($count, $table) } gesetzte Ziel von { POINTS($reach, form: "dat") } ist doch noch von allen erreicht, { COUNTED($weeks, "week") } nach Ablauf der Frist ({ WEEK($deadline, form: "short") }).
target-bottom-open =
    .v1 = { $owner } will, dass die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, { POINTS($reach) } bis einschließlich { $deadline } erreichen. Gelungen ist das bislang { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }; dem am weitesten zurückliegenden Ergebnis ({ $lowest }) fehlen { POINTS($need) }.
    .v2 = Bis einschließlich { $deadline } sollen die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, { POINTS($reach) } erreichen; gelungen ist das bislang { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }, und dem am weitesten zurückliegenden Ergebnis ({ $lowest }) fehlen { POINTS($need) }.
    .v3 = Für die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, hat { $owner } ein Ziel gesetzt: { POINTS($reach) } bis einschließlich { $deadline }. Erreicht ist es bislang { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }; am weitesten davon entfernt, um { POINTS($need) }, ist das Ergebnis von { $lowest }.
    .v4 = Nach dem Willen { NAME($owner, form: "gen") } sollen die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, bis einschließlich { $deadline } auf { POINTS($reach) } kommen. Geschafft ist das bislang { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }; dem am weitesten zurückliegenden Ergebnis ({ $lowest }) fehlen { POINTS($need) }.
    .v5 = { $owner } will, dass die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, { POINTS($reach) } bis einschließlich { $deadline } erreichen. Gelungen ist das bislang { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }; am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v6 = Bis einschließlich { $deadline } sollen die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, { POINTS($reach) } erreichen; gelungen ist das bislang { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }, und am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v7 = Für die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, hat { $owner } ein Ziel gesetzt: { POINTS($reach) } bis einschließlich { $deadline }. Erreicht ist es bislang { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }; am weitesten davon entfernt, um { POINTS($need) }, ist { $furthest } mit { $lowest }.
    .v8 = Nach dem Willen { NAME($owner, form: "gen") } sollen die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, bis einschließlich { $deadline } auf { POINTS($reach) } kommen. Geschafft ist das bislang { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }; am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
target-bottom-set =
    .v1 = Für die { COUNT($count) }, die jetzt { WHERE($table) } am Tabellenende liegen, hat { $owner } ein Ziel gesetzt: { POINTS($reach) } bis einschließlich { $deadline }{ $there ->
        [0] {""}
        [one] { " " }(in einem Fall schon geschafft)
       *[other] { " " }(in { COUNT($there) } Fällen schon geschafft)
    }; das am weitesten zurückliegende Ergebnis ({ $lowest }) ist noch { POINTS($need) } davon entfernt.
    .v2 = Bis einschließlich { $deadline } sollen die { COUNT($count) }, die jetzt { WHERE($table) } am Tabellenende liegen, { POINTS($reach) } erreichen{ $there ->
        [0] {""}
        [one] { " " }(in einem Fall schon geschafft)
       *[other] { " " }(in { COUNT($there) } Fällen schon geschafft)
    }; das am weitesten zurückliegende Ergebnis ({ $lowest }) ist noch { POINTS($need) } davon entfernt.
    .v3 = Für die { COUNT($count) }, die jetzt { WHERE($table) } am Tabellenende liegen, hat { $owner } ein Ziel gesetzt: { POINTS($reach) } bis einschließlich { $deadline }{ $there ->
        [0] {""}
        [one] { " " }(in einem Fall schon geschafft)
       *[other] { " " }(in { COUNT($there) } Fällen schon geschafft)
    }. Am weitesten davon entfernt, um { POINTS($need) }, ist { $furthest } mit { $lowest }.
    .v4 = { $owner } will, dass die { COUNT($count) }, die jetzt { WHERE($table) } am Tabellenende liegen, bis einschließlich { $deadline } auf { POINTS($reach) } kommen{ $there ->
        [0] {""}
        [one] { " " }(in einem Fall schon geschafft)
       *[other] { " " }(in { COUNT($there) } Fällen schon geschafft)
    }; am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v5 = Bis einschließlich { $deadline } sollen die { COUNT($count) }, die jetzt { WHERE($table) } am Tabellenende liegen, { POINTS($reach) } erreichen{ $there ->
        [0] {""}
        [one] { " " }(in einem Fall schon geschafft)
       *[other] { " " }(in { COUNT($there) } Fällen schon geschafft)
    }; am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
target-bottom-reached =
    .headline = Die { COUNT($count) } vom Tabellenende erreichen das Ziel von { POINTS($reach, form: "dat") }
    .heading = Die { COUNT($count) } vom Tabellenende erreichen das Ziel von { POINTS($reach, form: "dat") }
    .lede = Alle { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, haben das Ziel von { POINTS($reach, form: "dat") } erreicht.
    .v1 = Alle { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, haben das Ziel von { POINTS($reach, form: "dat") } erreicht.
    .v2 = Das Ziel von { POINTS($reach, form: "dat") } ist geschafft, und zwar von allen: Gesetzt war es für die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen.
target-bottom-missed =
    .headline = Ziel von { POINTS($reach, form: "dat") } für die letzten { COUNT($count) } verfehlt: { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    } erreicht
    .heading = Dem Ziel am nächsten: { $nearest }; am weitesten entfernt: { $furthest }
    .heading-2 = Ziel von { POINTS($reach, form: "dat") } für die letzten { COUNT($count) } verfehlt: { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    } erreicht
    .lede = Das Ziel von { POINTS($reach, form: "dat") } bis einschließlich { $deadline }, gesetzt für die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, ist verfehlt: Erreicht wurde es { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }.
    .lede-2 = Die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, sollten { POINTS($reach) } bis einschließlich { $deadline } erreichen; gelungen ist das { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }.
    .v1 = Die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, sollten { POINTS($reach) } bis einschließlich { $deadline } erreichen. Das ist verfehlt: Gelungen ist es { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }, und dem am weitesten zurückliegenden Ergebnis ({ $lowest }) fehlen { POINTS($need) }.
    .v2 = Verfehlt ist das Ziel von { POINTS($reach, form: "dat") } bis einschließlich { $deadline }: Für die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, erfüllte es sich { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }; dem am weitesten zurückliegenden Ergebnis ({ $lowest }) fehlen { POINTS($need) }.
    .v3 = Die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, sollten { POINTS($reach) } bis einschließlich { $deadline } erreichen. Das ist verfehlt: Gelungen ist es { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }, und am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v4 = Verfehlt ist das Ziel von { POINTS($reach, form: "dat") } bis einschließlich { $deadline }: Für die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, erfüllte es sich { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }; am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v5 = Die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, sollten { POINTS($reach) } bis einschließlich { $deadline } erreichen. Gelungen ist das in keinem Fall: Am nächsten kam dem Ziel { $nearest } mit { $highest }, am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v6 = Verfehlt ist das Ziel von { POINTS($reach, form: "dat") } bis einschließlich { $deadline }: Von den { COUNT($count) } Ergebnissen, die in { $set } { WHERE($table) } am Tabellenende standen, reicht keines heran; am nächsten kommt { $nearest } mit { $highest }, am weitesten entfernt, um { POINTS($need) }, ist { $furthest } mit { $lowest }.
    .v7 = Die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, haben sich seither alle verbessert, um { $least_gain } bis { POINTS($most_gain) }, doch das Ziel von { POINTS($reach, form: "dat") } bis einschließlich { $deadline } ist in keinem Fall erreicht: Am nächsten kam ihm { $nearest } mit { $highest }, am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v8 = Verfehlt ist das Ziel von { POINTS($reach, form: "dat") } bis einschließlich { $deadline }: Von den { COUNT($count) } Ergebnissen, die in { $set } { WHERE($table) } am Tabellenende standen, reicht keines heran; am nächsten kommt { $nearest } mit { $highest }, am weitesten entfernt, um { POINTS($need) }, ist { $furthest } mit { $lowest }. Verbessert haben sich seit { $set } alle, um { $least_gain } bis { POINTS($most_gain) }.
    .v9 = Die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, haben sich seither alle verbessert, um { $least_gain } bis { POINTS($most_gain) }, und { $at_mark ->
        [one] in einem Fall
       *[other] in { COUNT($at_mark) } Fällen
    } die Marke von { POINTS($mark, form: "dat") } erreicht, doch in keinem das Ziel von { POINTS($reach, form: "dat") } bis einschließlich { $deadline }: Am nächsten kam ihm { $nearest } mit { $highest }, am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v10 = Um { $least_gain } bis { POINTS($most_gain) } haben sich seit { $set } alle { COUNT($count) } verbessert, die damals { WHERE($table) } am Tabellenende lagen. Die Marke von { POINTS($mark, form: "dat") } ist { $at_mark ->
        [one] in einem Fall
       *[other] in { COUNT($at_mark) } Fällen
    } erreicht, das Ziel von { POINTS($reach, form: "dat") } bis einschließlich { $deadline } in keinem: Am nächsten kommt ihm { $nearest } mit { $highest }, am weitesten entfernt, um { POINTS($need) }, ist { $furthest } mit { $lowest }.
    .v11 = Bis einschließlich { $deadline } sollten die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, auf { POINTS($reach) } kommen. Gelungen ist das in keinem Fall, doch { $at_mark ->
        [one] in einem Fall
       *[other] in { COUNT($at_mark) } Fällen
    } ist die Marke von { POINTS($mark, form: "dat") } erreicht: Am nächsten kam dem Ziel { $nearest } mit { $highest }, am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
target-bottom-overdue =
    .v1 = Weiter offen ist das in { $deadline } verfehlte Ziel von { POINTS($reach, form: "dat") } für die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen: Erreicht ist es { $there ->
        [0] bisher in keinem Fall
        [one] bisher in einem Fall
       *[other] bisher in { COUNT($there) } Fällen
    }, und dem am weitesten zurückliegenden Ergebnis ({ $lowest }) fehlen { POINTS($need) }.
    .v2 = Bis einschließlich { $deadline } sollten die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, auf { POINTS($reach) } kommen; gelungen ist das { $there ->
        [0] noch immer in keinem Fall
        [one] inzwischen in einem Fall
       *[other] inzwischen in { COUNT($there) } Fällen
    }, und dem am weitesten zurückliegenden Ergebnis ({ $lowest }) fehlen { POINTS($need) }.
    .v3 = Weiter offen ist das in { $deadline } verfehlte Ziel von { POINTS($reach, form: "dat") } für die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen: Erreicht ist es { $there ->
        [0] bisher in keinem Fall
        [one] bisher in einem Fall
       *[other] bisher in { COUNT($there) } Fällen
    }, und am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v4 = Bis einschließlich { $deadline } sollten die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, auf { POINTS($reach) } kommen; gelungen ist das { $there ->
        [0] noch immer in keinem Fall
        [one] inzwischen in einem Fall
       *[other] inzwischen in { COUNT($there) } Fällen
    }, und am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v5 = Die Frist ist mit { $deadline } abgelaufen; das Ziel von { POINTS($reach, form: "dat") } für die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, ist { $there ->
        [0] bisher in keinem Fall
        [one] bisher in einem Fall
       *[other] bisher in { COUNT($there) } Fällen
    } erreicht, und am weitesten davon entfernt, um { POINTS($need) }, ist { $furthest } mit { $lowest }.
    .v6 = Weiter offen ist das in { $deadline } verfehlte Ziel von { POINTS($reach, form: "dat") } für die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen: Erreicht ist es bisher { $there ->
        [0] in keinem Fall
        [one] in einem Fall
       *[other] in { COUNT($there) } Fällen
    }, die Marke von { POINTS($mark, form: "dat") } { $at_mark ->
        [one] in einem
       *[other] in { COUNT($at_mark) }
    }; am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v7 = Bis einschließlich { $deadline } sollten die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, auf { POINTS($reach) } kommen; gelungen ist das { $there ->
        [0] noch immer in keinem Fall
        [one] inzwischen in einem Fall
       *[other] inzwischen in { COUNT($there) } Fällen
    }, während die Marke von { POINTS($mark, form: "dat") } { $at_mark ->
        [one] in einem Fall
       *[other] in { COUNT($at_mark) } Fällen
    } erreicht ist. Am weitesten zurück liegt { $furthest } mit { POINTS($lowest, form: "dat") }, { $need } vom Ziel entfernt.
    .v8 = Die Frist ist mit { $deadline } abgelaufen; das Ziel von { POINTS($reach, form: "dat") } für die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, ist { $there ->
        [0] bisher in keinem Fall
        [one] bisher in einem Fall
       *[other] bisher in { COUNT($there) } Fällen
    } erreicht, die Marke von { POINTS($mark, form: "dat") } { $at_mark ->
        [one] in einem
       *[other] in { COUNT($at_mark) }
    }, und am weitesten vom Ziel entfernt, um { POINTS($need) }, ist { $furthest } mit { $lowest }.
target-bottom-late =
    .v1 = Mit { $weeks ->
        [one] einer Woche
       *[other] { COUNTED($weeks, "week") }
    } Verspätung haben alle { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, das Ziel von { POINTS($reach, form: "dat") } erreicht; die Frist lief bis einschließlich { $deadline }.
    .v2 = Das Ziel von { POINTS($reach, form: "dat") } für die { COUNT($count) }, die in { $set } { WHERE($table) } am Tabellenende lagen, ist doch noch von allen erreicht, { COUNTED($weeks, "week") } nach Ablauf der Frist ({ WEEK($deadline, form: "short") }).

## Wochen ohne Zahlen

week-missing =
    .v1 = Für { $week } liegen keine Zahlen vor; die Veränderungen sind gegenüber { $base } gerechnet.
    .v2 = Die Zahlen für { $week } fehlen, daher beziehen sich alle Veränderungen auf { $base }.
    .v3 = Die Veränderungen sind gegenüber { $base } gerechnet, da für { $week } keine Zahlen vorliegen.
weeks-missing =
    .v1 = Für die Zeit von { $first } bis { $last } liegen keine Zahlen vor; die Veränderungen sind gegenüber { $base } gerechnet.
    .v2 = Die Zahlen für { COUNTED($count, "week") } fehlen ({ WEEK($first, form: "short") } bis { WEEK($last, form: "short") }), daher beziehen sich alle Veränderungen auf { $base }.
    .v3 = Die Veränderungen sind gegenüber { $base } gerechnet, da für die Zeit von { $first } bis { $last } keine Zahlen vorliegen.

## Berichtigungen

revised-lead =
    .headline = Korrektur: { $leaders } in { $week } auf Platz eins
    .heading = Korrektur: Platz eins in { $week } neu vergeben
    .lede = Korrektur: Auf Platz eins { WHERE($table) } in { $week } nach den richtigen Zahlen { $leaders }, nicht wie veröffentlicht { $former }.
    .v1 = Korrektur: Nach den richtigen Zahlen ging Platz eins { WHERE($table) } in { $week } an { NAME($leaders, form: "acc") }, nicht wie veröffentlicht an { NAME($former, form: "acc") }.
    .v2 = Korrektur: Auf Platz eins { WHERE($table) } in { $week } nach den richtigen Zahlen { $leaders }, nicht wie veröffentlicht { $former }.
    .lede-2 = Korrektur: Nach den richtigen Zahlen ging Platz eins { WHERE($table) } in { $week } an { NAME($leaders, form: "acc") }, nicht wie veröffentlicht an { NAME($former, form: "acc") }.
revised =
    .v1 = Korrektur: In { $week } hatte { $entity } nicht wie veröffentlicht { $was }, sondern { POINTS($now) }.
    .v2 = Korrektur: Auf { POINTS($now) }, nicht wie veröffentlicht auf { $was }, kam in { $week } { $entity }.
revised-component =
    .v1 = Korrektur: In { $week } hatte { $entity } im Teilindex { $component } nicht wie veröffentlicht { $was }, sondern { POINTS($now) }.
    .v2 = Korrektur: Im Teilindex { $component } kam { $entity } in { $week } auf { POINTS($now) }, nicht wie veröffentlicht auf { $was }.
revised-place =
    .v1 = Nach den richtigen Zahlen lag { $entity } in { $week } auf { ORDINAL($place) }, nicht auf { ORDINAL($former_place) }.
    .v2 = { ORDINAL($place) } statt { ORDINAL($former_place) } belegte damit { $entity } in { $week }.
revised-band =
    .v1 = Nach der richtigen Zahl gehörte { $entity } in { $week } zur Gruppe „{ $band }“, nicht zu „{ $former_band }“.
    .v2 = In { $week } stand { $entity } damit in der Gruppe „{ $band }“, nicht in „{ $former_band }“.
revised-note =
    .v1 = { $text }

## Worte der Redaktion

note =
    .v1 = { $text }
note-action =
    .v1 = { $text }
note-quote =
    .v1 = { $speaker } sagte: „{ $text }“
note-quote-titled =
    .v1 = { $speaker }, { $title }, sagte: „{ $text }“

## Zwei Nachbarn in einem Satz

gap-narrowed--next-in-line =
    .v1 = Der Vorsprung vor { NAME($rivals, form: "dat") } ({ $rival_score }) ist von { $former_margin } auf { POINTS($margin) } geschrumpft; auf { ORDINAL($then_place) } liegt { $then_next } mit { POINTS($then_score, form: "dat") }, { $then_gap } hinter der Spitze.
    .v2 = Noch { POINTS($margin) }, nach { $former_margin } { SINCE($since, form: "was") }, beträgt der Vorsprung vor { NAME($rivals, form: "dat") } ({ $rival_score }); { ORDINAL($then_place) } hält { $then_next } mit { POINTS($then_score, form: "dat") }, { $then_gap } hinter der Spitze.
    .v3 = { $leader } steht um { POINTS($margin) } besser da als { $rivals } ({ $rival_score }), nach { $former_margin } { SINCE($since, form: "was") }; { $then_next } folgt mit { POINTS($then_score, form: "dat") } auf { ORDINAL($then_place) }, { $then_gap } hinter der Spitze.
    .v4 = Zwischen der Spitze und { NAME($rivals, form: "dat") } ({ $rival_score }) beträgt der Abstand nur noch { POINTS($margin) } statt { $former_margin } { SINCE($since, form: "was") }; { $then_next } folgt auf { ORDINAL($then_place) } ({ $then_score }), { $then_gap } zurück.
gap-widened--next-in-line =
    .v1 = { $leader } hat den Vorsprung vor { NAME($rivals, form: "dat") } ({ $rival_score }) von { $former_margin } auf { POINTS($margin) } ausgebaut; { ORDINAL($then_place) } belegt { $then_next } mit { POINTS($then_score, form: "dat") }, { $then_gap } zurück.
    .v2 = Auf { POINTS($margin) }, nach { $former_margin } { SINCE($since, form: "was") }, ist der Vorsprung vor { NAME($rivals, form: "dat") } ({ $rival_score }) angewachsen; { ORDINAL($then_place) } hält { $then_next } mit { POINTS($then_score, form: "dat") }, { $then_gap } hinter der Spitze.
    .v3 = Um { POINTS($margin) } liegt { $leader } jetzt vor { NAME($rivals, form: "dat") } auf Platz zwei ({ $rival_score }), nach { $former_margin } { SINCE($since, form: "was") }; { $then_next } kommt auf { ORDINAL($then_place) } ({ $then_score }), { $then_gap } dahinter.
    .v4 = Gewachsen, von { $former_margin } auf { POINTS($margin) }, ist der Vorsprung vor { NAME($rivals, form: "dat") } ({ $rival_score }); mit { POINTS($then_score, form: "dat") } steht { $then_next } auf { ORDINAL($then_place) }, { $then_gap } hinter der Spitze.
mover-gain--mover-fall =
    .v1 = Während sich { $entity } { WHERE($table) } nach Punkten am stärksten verbesserte, um { $change } auf { $score }, verlor { $then_entity } am meisten Boden: { POINTS($then_change) }, jetzt sind es { $then_score }.
    .v2 = Den größten Fortschritt { WHERE($table) } machte mit { POINTS($change, form: "dat") } { NAME($entity, form: "full") } (jetzt { $score }), den größten Rückschritt mit { $then_change } { NAME($then_entity, form: "full") } (jetzt { $then_score }).
    .v3 = { $entity } hat sich { WHERE($table) } nach Punkten am stärksten verbessert, um { $change } auf { $score }; am stärksten verschlechtert hat sich { $then_entity }, um { $then_change } auf { $then_score }.
mover-both--mover-fall =
    .v1 = { $entity } hat sich { WHERE($table) } nach Punkten wie nach Plätzen am stärksten verbessert, { $since } um { $change } auf { $score } und von { ORDINAL($former_place) } auf { ORDINAL($place) }; am meisten Boden verlor { $then_entity }: { POINTS($then_change) }, jetzt sind es { $then_score }.
    .v2 = Um { POINTS($change) } auf { $score } und von { ORDINAL($former_place) } auf { ORDINAL($place) } verbesserte sich { $entity }, beides { WHERE($table) } die größten Fortschritte { $since }; am stärksten verschlechtert hat sich { $then_entity }, um { $then_change } auf { $then_score }.
    .v3 = Während { $entity } { WHERE($table) } nach Punkten wie nach Plätzen den größten Sprung machte, { $since } um { $change } auf { $score } und von { ORDINAL($former_place) } auf { ORDINAL($place) }, verlor { $then_entity } am meisten Boden: { POINTS($then_change) }, jetzt sind es { $then_score }.
mover-gain--mover-drop =
    .v1 = { $entity } hat sich { WHERE($table) } nach Punkten am stärksten verbessert, um { $change } auf { $score }; am weitesten abgerutscht ist { $then_entity }, um { COUNTED($then_places, "place") } von { ORDINAL($then_former_place) } auf { ORDINAL($then_place) }, bei einem um { POINTS($then_change) } schlechteren Ergebnis.
    .v2 = Während sich { $entity } { WHERE($table) } nach Punkten am stärksten verbesserte, um { $change } auf { $score }, rutschte { $then_entity } am weitesten ab: von { ORDINAL($then_former_place) } auf { ORDINAL($then_place) }, bei einem um { POINTS($then_change) } schlechteren Ergebnis.
    .v3 = Nach Punkten am stärksten verbessert hat sich { WHERE($table) } { NAME($entity, form: "full") }, um { $change } auf { $score }; die meisten Plätze verlor { $then_entity }: von { ORDINAL($then_former_place) } auf { ORDINAL($then_place) }, bei einem um { POINTS($then_change) } schlechteren Ergebnis.
potential-most--potential-lead =
    .v1 = Am meisten Luft nach oben bietet der Teilindex { $component }: Bei { PERCENT($goal) } des Höchstwerts von { $max } statt { PERCENT($share) } hätte { $subject } { POINTS($gain) } mehr, und der Vorsprung würde von { $then_margin } auf { $then_margin_then } wachsen, wenn sonst alles gleich bliebe.
    .v2 = Das größte Potenzial liegt im Teilindex { $component } ({ $value } von { POINTS($max, form: "dat") }, { $share }): Mit { PERCENT($goal) } hätte { $subject } dort { POINTS($gain) } mehr und einen Vorsprung von { $then_margin_then } statt { $then_margin }, wenn sich sonst nichts änderte.
    .v3 = Am meisten zu gewinnen wäre bei { NAME($component, form: "dat") }: Mit { PERCENT($goal) } des Höchstwerts von { $max } statt { PERCENT($share) } käme { $subject } auf { POINTS($gain) } mehr, und aus { $then_margin } würden { POINTS($then_margin_then) } Vorsprung, wenn sich sonst nichts bewegte.
component-up--component-unchanged =
    .v1 = Gestiegen sind die Teilindizes { $items }, unverändert blieben { $then_items }.
    .v2 = Zugelegt haben die Teilindizes { $items }; auf dem alten Stand blieben { $then_items }.
    .v3 = Während die Teilindizes { $items } stiegen, blieben { $then_items } unverändert.
    .v4 = Gestiegen sind die Teilindizes { $items }; unverändert bei { $then_value } von { $then_max } ({ $then_share }) blieb der Teilindex { $then_component }.
    .v5 = Der Teilindex { $component } stieg um { POINTS($change) } auf { $value } von { $max } ({ $share }); unverändert blieben { $then_items }.
    .v6 = Einen Zuwachs um { POINTS($change) } auf { $value } von { $max } ({ $share }) gab es im Teilindex { $component }, keine Veränderung dagegen in den Teilindizes { $then_items }.
component-up--component-down =
    .v1 = Gestiegen sind die Teilindizes { $items }; gefallen ist der Teilindex { $then_component }, um { POINTS($then_change) } auf { $then_value } von { $then_max } ({ $then_share }).
    .v2 = Während die Teilindizes { $items } stiegen, fiel der Teilindex { $then_component } um { POINTS($then_change) } auf { $then_value } von { $then_max } ({ $then_share }).
    .v3 = Der Teilindex { $component } stieg um { POINTS($change) } auf { $value } von { $max } ({ $share }), der Teilindex { $then_component } fiel um { $then_change } auf { $then_value } von { $then_max } ({ $then_share }).
component-down--component-unchanged =
    .v1 = Der Teilindex { $component } fiel um { POINTS($change) } auf { $value } von { $max } ({ $share }), unverändert blieben { $then_items }.
    .v2 = Einen Rückgang um { POINTS($change) } auf { $value } von { $max } ({ $share }) gab es im Teilindex { $component }; auf dem alten Stand blieben { $then_items }.
components-up--contribution-most =
    .v1 = { $subject } liegt in { COUNT($up) } der { COUNT($total) } Teilindizes höher { SINCE($since, form: "than") } und in keinem niedriger; den größten Teil des Anstiegs, { $then_part } von { POINTS($then_change, form: "dat") }, brachte der Teilindex { $then_component }, jetzt bei { $then_value } von { $then_max } ({ $then_share }).
    .v2 = In { COUNT($up) } der { COUNT($total) } Teilindizes hat { $subject } { $since } zugelegt, in keinem nachgegeben; der größte Teil des Anstiegs, { $then_part } von { POINTS($then_change, form: "dat") }, entfällt auf den Teilindex { $then_component } (jetzt { $then_value } von { $then_max }, { $then_share }).
    .v3 = { $since } im Plus sind { COUNT($up) } der { COUNT($total) } Teilindizes { NAME($subject, form: "gen") }, im Minus ist keiner: Vom Anstieg um { POINTS($then_change) } brachte der Teilindex { $then_component } mit { $then_part } den größten Teil; er steht jetzt bei { $then_value } von { $then_max } ({ $then_share }).
spread-narrower--group-gap-narrower =
    .v1 = Die besten { COUNTED($count, $table) } liegen innerhalb von { POINTS($spread, form: "dat") }, enger beisammen { SINCE($since, form: "than") } ({ $former_spread }); auch der durchschnittliche Rückstand der letzten { COUNT($then_bottom) } auf die besten { COUNT($then_top) } ist geschrumpft, von { $then_former_gap } auf { $then_gap }.
    .v2 = Enger zusammen { SINCE($since, form: "than") } liegen die besten { COUNTED($count, $table) } ({ POINTS($spread) } nach { $former_spread }), und auch zwischen dem Durchschnitt der besten { COUNT($then_top) } und dem der letzten { COUNT($then_bottom) } ist der Abstand kleiner: { $then_gap } nach { $then_former_gap }.
spread-wider--group-gap-wider =
    .v1 = Die besten { COUNTED($count, $table) } liegen innerhalb von { POINTS($spread, form: "dat") }, weiter auseinander { SINCE($since, form: "than") } ({ $former_spread }); auch der durchschnittliche Rückstand der letzten { COUNT($then_bottom) } auf die besten { COUNT($then_top) } ist gewachsen, von { $then_former_gap } auf { $then_gap }.
    .v2 = Weiter auseinander { SINCE($since, form: "than") } liegen die besten { COUNTED($count, $table) } ({ POINTS($spread) } nach { $former_spread }), und auch zwischen dem Durchschnitt der besten { COUNT($then_top) } und dem der letzten { COUNT($then_bottom) } ist der Abstand größer: { $then_gap } nach { $then_former_gap }.
spread-wider--group-gap-narrower =
    .v1 = Die besten { COUNTED($count, $table) } liegen mit { POINTS($spread, form: "dat") } weiter auseinander { SINCE($since, form: "than") } ({ $former_spread }), doch der durchschnittliche Rückstand der letzten { COUNT($then_bottom) } auf die besten { COUNT($then_top) } ist geschrumpft, von { $then_former_gap } auf { $then_gap }.
    .v2 = Während die besten { COUNTED($count, $table) } auseinandergerückt sind ({ POINTS($spread) } nach { $former_spread } { SINCE($since, form: "was") }), ist der Abstand zwischen dem Durchschnitt der besten { COUNT($then_top) } und dem der letzten { COUNT($then_bottom) } von { $then_former_gap } auf { $then_gap } geschrumpft.
spread-narrower--group-gap-wider =
    .v1 = Die besten { COUNTED($count, $table) } liegen mit { POINTS($spread, form: "dat") } enger beisammen { SINCE($since, form: "than") } ({ $former_spread }), doch der durchschnittliche Rückstand der letzten { COUNT($then_bottom) } auf die besten { COUNT($then_top) } ist gewachsen, von { $then_former_gap } auf { $then_gap }.
    .v2 = Während die besten { COUNTED($count, $table) } zusammengerückt sind ({ POINTS($spread) } nach { $former_spread } { SINCE($since, form: "was") }), ist der Abstand zwischen dem Durchschnitt der besten { COUNT($then_top) } und dem der letzten { COUNT($then_bottom) } von { $then_former_gap } auf { $then_gap } gewachsen.
spread--group-gap =
    .v1 = Die besten { COUNTED($count, $table) } trennen { POINTS($spread) }, und im Durchschnitt liegen die letzten { COUNT($then_bottom) } { $then_gap } hinter den besten { COUNT($then_top) }.
    .v2 = Vom ersten bis zum letzten Rang der besten { COUNTED($count, $table) } sind es { POINTS($spread) }, vom Durchschnitt der besten { COUNT($then_top) } bis zu dem der letzten { COUNT($then_bottom) } { $then_gap }.
overall-up-leading--rise-streak-at-least =
    .v1 = { $subject } liegt { WHERE($table) } weiter auf Platz eins; die Punktzahl ist { $since } um { POINTS($change) } auf { $score } gestiegen, mindestens zum { ORDINAL($then_weeks, form: "weak") } Mal in Folge.
    .v2 = Weiterhin an der Spitze steht { WHERE($table) } { NAME($subject, form: "full") } mit { POINTS($score, form: "dat") }, { $change } mehr { SINCE($since, form: "than") }; das ist mindestens der { ORDINAL($then_weeks, form: "nom") } Anstieg in Folge.
    .v3 = Mit { POINTS($score, form: "dat") } behauptet { $subject } { WHERE($table) } Platz eins; um { $change } ist die Punktzahl { $since } gestiegen, mindestens zum { ORDINAL($then_weeks, form: "weak") } Mal in Folge.
overall-up-leading--rise-streak =
    .v1 = { $subject } liegt { WHERE($table) } weiter auf Platz eins; die Punktzahl ist { $since } um { POINTS($change) } auf { $score } gestiegen, zum { ORDINAL($then_weeks, form: "weak") } Mal in Folge.
    .v2 = Weiterhin an der Spitze steht { WHERE($table) } { NAME($subject, form: "full") } mit { POINTS($score, form: "dat") }, { $change } mehr { SINCE($since, form: "than") }; das ist der { ORDINAL($then_weeks, form: "nom") } Anstieg in Folge.
    .v3 = Mit { POINTS($score, form: "dat") } behauptet { $subject } { WHERE($table) } Platz eins; um { $change } ist die Punktzahl { $since } gestiegen, zum { ORDINAL($then_weeks, form: "weak") } Mal in Folge.
lead-streak-at-least--record-high =
    .v1 = { $leader } liegt mindestens seit { $first } Woche für Woche vorn und steht besser da als je zuvor in den seit { $then_first } vorliegenden Zahlen; der Bestwert lag bisher bei { $then_former } ({ WEEK($then_former_week, form: "short") }).
    .v2 = Seit mindestens { COUNTED($weeks, "week") } führt { $leader } ohne Unterbrechung und hat jetzt den besten Wert in den seit { $then_first } vorliegenden Zahlen; bisher lag er bei { $then_former } ({ WEEK($then_former_week, form: "short") }).
overall-up-leading--record-high =
    .v1 = { $subject } liegt { WHERE($table) } weiter auf Platz eins; { POINTS($score) } sind { $change } mehr { SINCE($since, form: "than") } und der beste Wert in den seit { $then_first } vorliegenden Zahlen, nach bisher { $then_former } ({ WEEK($then_former_week, form: "short") }).
    .v2 = Mit { POINTS($score, form: "dat") }, { $change } mehr { SINCE($since, form: "than") }, behauptet { $subject } { WHERE($table) } den ersten Platz und steht besser da als je zuvor in den seit { $then_first } vorliegenden Zahlen; der Bestwert lag bisher bei { $then_former } aus { $then_former_week }.
    .v3 = Weiterhin an der Spitze steht { WHERE($table) } { NAME($subject, form: "full") }, nach einem Plus von { POINTS($change, form: "dat") } { $since } bei { $score }; übertroffen ist damit auch der eigene Bestwert von { $then_former } ({ WEEK($then_former_week, form: "short") }).
rise-streak--gap-narrowing =
    .v1 = { $subject } verzeichnet den { ORDINAL($weeks, form: "weak") } Anstieg in Folge, während der Vorsprung seit { $then_first } Woche für Woche geschrumpft ist, von { POINTS($then_former_margin, form: "dat") } auf { $then_margin }.
    .v2 = Die Punktzahl { NAME($subject, form: "gen-again") } ist zum { ORDINAL($weeks, form: "weak") } Mal in Folge gestiegen, der Vorsprung dagegen zum { ORDINAL($then_weeks, form: "weak") } Mal in Folge geschrumpft, von { POINTS($then_former_margin, form: "dat") } in { $then_first } auf { $then_margin }.
record-high--gap-narrowest =
    .v1 = In den seit { $first } vorliegenden Zahlen stand { $subject } noch nie besser da (bisheriger Bestwert: { $former }, { WEEK($former_week, form: "short") }), hatte aber auch noch nie einen so kleinen Vorsprung; der bisher kleinste betrug { POINTS($then_former_margin) }.
    .v2 = { $subject } hat den eigenen Bestwert, bisher { $former } ({ WEEK($former_week, form: "short") }), verbessert, doch der Vorsprung war in den seit { $first } vorliegenden Zahlen noch nie so klein: { POINTS($then_margin) }, nach bisher mindestens { $then_former_margin }.
overall-up-leading--margin-one =
    .lede = { $subject } hat in { $week } ({ DATES($week) }) { WHERE($table) } Platz eins behauptet, mit { POINTS($score, form: "dat") }, { $change } mehr { SINCE($since, form: "than") }, und { POINTS($then_margin) } vor { NAME($then_rival, form: "dat") } auf Platz zwei ({ $then_rival_score }).
    .lede-2 = Mit { POINTS($score, form: "dat") }, { $change } mehr { SINCE($since, form: "than") }, lag { $subject } auch in { $week } ({ DATES($week) }) { WHERE($table) } auf Platz eins, { POINTS($then_margin) } vor { NAME($then_rival, form: "dat") } ({ $then_rival_score }).
    .lede-3 = In { $week } ({ DATES($week) }) stand { $subject } { WHERE($table) } erneut an der Spitze, mit { POINTS($score, form: "dat") } und damit { $change } mehr { SINCE($since, form: "than") }; { POINTS($then_margin) } dahinter folgte { $then_rival } ({ $then_rival_score }) auf Platz zwei.
    .lede-4 = Mit { POINTS($score, form: "dat") }, { $change } mehr { SINCE($since, form: "than") }, lag { $subject } auch in { $week } ({ DATES($week) }) { WHERE($table) } auf Platz eins; der Vorsprung vor { NAME($then_rival, form: "dat") } ({ $then_rival_score }) war mit { POINTS($then_margin, form: "dat") } genauso groß { SINCE($then_unchanged, form: "as") }.
    .lede-5 = In { $week } ({ DATES($week) }) stand { $subject } { WHERE($table) } erneut an der Spitze, mit { POINTS($score, form: "dat") } und damit { $change } mehr { SINCE($since, form: "than") }; { $then_rival } ({ $then_rival_score }) folgte auf Platz zwei, genauso weit dahinter { SINCE($then_unchanged, form: "as") }: { POINTS($then_margin) }.
    .lede-6 = Mit { POINTS($score, form: "dat") }, { $change } mehr { SINCE($since, form: "than") }, lag { $subject } auch in { $week } ({ DATES($week) }) { WHERE($table) } auf Platz eins; der Vorsprung vor { NAME($then_rival, form: "dat") } ({ $then_rival_score }) war mit { POINTS($then_margin, form: "dat") } genauso groß wie in allen seit { $then_steady } vorliegenden Zahlen.
    .lede-7 = { $subject } hat in { $week } ({ DATES($week) }) { WHERE($table) } Platz eins behauptet, mit { POINTS($score, form: "dat") }, { $change } mehr { SINCE($since, form: "than") }; auf Platz zwei lag { $then_rival } ({ $then_rival_score }), wie in allen seit { $then_steady } vorliegenden Zahlen { POINTS($then_margin) } dahinter.
gap-narrowed--rival-faster =
    .lede = { $leader } führt weiter, doch der Vorsprung ist von { $former_margin } auf { POINTS($margin) } geschrumpft, nachdem sich { $then_rival } auf Platz zwei { $since } um { $then_rival_gain } auf { $rival_score } verbessert hat.
    .lede-2 = { $then_rival } auf Platz zwei hat sich { $since } um { POINTS($then_rival_gain) } auf { $rival_score } verbessert und den Rückstand auf { NAME($leader, form: "acc") } von { $former_margin } auf { $margin } verkürzt.
    .lede-3 = Der Vorsprung { NAME($leader, form: "gen") } ist von { $former_margin } auf { POINTS($margin) } geschrumpft; auf Platz zwei verbesserte sich { $then_rival } { $since } um { $then_rival_gain } auf { $rival_score }.
gap-nearly-closed--rival-faster =
    .lede = { $leader } führt weiter, doch der Vorsprung ist von { $former_margin } auf { POINTS($margin) } geschmolzen, nachdem sich { $then_rival } auf Platz zwei { $since } um { $then_rival_gain } auf { $rival_score } verbessert hat. Er ist damit kleiner als der Median der bisherigen wöchentlichen Veränderungen des Spitzenreiters ({ $usual }).
    .lede-2 = { $then_rival } auf Platz zwei hat sich { $since } um { POINTS($then_rival_gain) } auf { $rival_score } verbessert und den Rückstand auf { NAME($leader, form: "acc") } von { $former_margin } auf { $margin } verkürzt. Dieser ist damit kleiner als der Median der bisherigen wöchentlichen Veränderungen des Spitzenreiters ({ $usual }).
leader-new--leader-from-behind =
    .v1 = { $leader } hat { NAME($former, form: "acc") } { WHERE($table) } von Platz eins verdrängt und führt jetzt mit { POINTS($score, form: "dat") }; noch in { $then_week } reichte es mit { $then_score } nur zu { ORDINAL($then_place) }.
    .v2 = Neue Nummer eins { WHERE($table) } ist mit { POINTS($score, form: "dat") } { NAME($leader, form: "full") }, in { $then_week } mit { $then_score } noch auf { ORDINAL($then_place) } und jetzt besser als { $former }.
mover-gain--band-up =
    .v1 = { $entity } hat sich { WHERE($table) } nach Punkten am stärksten verbessert, um { $change } auf { $score }, und ist von „{ $then_former_band }“ in die Gruppe „{ $then_band }“ aufgestiegen.
    .v2 = Um { POINTS($change) } auf { $score } und damit { WHERE($table) } am stärksten verbesserte sich { NAME($entity, form: "full") } und gehört jetzt zur Gruppe „{ $then_band }“ statt zu „{ $then_former_band }“.
mover-gain--band-regained =
    .v1 = { $entity } hat sich { WHERE($table) } nach Punkten am stärksten verbessert, um { $change } auf { $score }, und ist von „{ $then_former_band }“ in die Gruppe „{ $then_band }“ zurückgekehrt, in den vorliegenden Zahlen erstmals seit { $then_last }.
    .v2 = Um { POINTS($change) } auf { $score } und damit { WHERE($table) } am stärksten verbesserte sich { NAME($entity, form: "full") } und gehört in den vorliegenden Zahlen erstmals seit { $then_last } wieder zur Gruppe „{ $then_band }“ statt zu „{ $then_former_band }“.
mover-fall--band-down =
    .v1 = { $entity } hat sich { WHERE($table) } nach Punkten am stärksten verschlechtert, um { $change } auf { $score }, und ist von „{ $then_former_band }“ in die Gruppe „{ $then_band }“ abgestiegen.
    .v2 = Um { POINTS($change) } auf { $score } und damit { WHERE($table) } am stärksten verschlechterte sich { NAME($entity, form: "full") } und gehört jetzt zur Gruppe „{ $then_band }“ statt zu „{ $then_former_band }“.
slide-at-least--band-down =
    .v1 = { $entity } hat sich damit mindestens { COUNTED($weeks, "week") } in Folge verschlechtert und ist von „{ $then_former_band }“ in die Gruppe „{ $then_band }“ abgestiegen.
    .v2 = Mindestens zum { ORDINAL($weeks, form: "weak") } Mal in Folge hat sich { $entity } verschlechtert und gehört jetzt zur Gruppe „{ $then_band }“ statt zu „{ $then_former_band }“.
    .v3 = Mindestens zum { ORDINAL($weeks, form: "weak") } Mal in Folge hat sich { $entity } verschlechtert (insgesamt gilt das für { COUNTED($alike, $table) }) und gehört jetzt zur Gruppe „{ $then_band }“ statt zu „{ $then_former_band }“.
    .v4 = { $entity } hat sich damit mindestens { COUNTED($weeks, "week") } in Folge verschlechtert, was insgesamt für { COUNTED($alike, $table) } gilt, und gehört jetzt zur Gruppe „{ $then_band }“ statt zu „{ $then_former_band }“.
    .v5 = Ebenso wie { $others } hat sich { NAME($entity, form: "again") } nun mindestens { COUNTED($weeks, "week") } in Folge verschlechtert; die Einstufung lautet jetzt „{ $then_band }“ statt „{ $then_former_band }“.
    .v6 = { $entity } gehört jetzt zur Gruppe „{ $then_band }“ statt zu „{ $then_former_band }“ und hat sich, ebenso wie { $others }, mindestens { COUNTED($weeks, "week") } in Folge verschlechtert.
mover-gain--mark-reached-by =
    .v1 = { $entity } hat sich { WHERE($table) } nach Punkten am stärksten verbessert, um { $change } auf { $score }, und erreicht jetzt, anders als { SINCE($since, form: "was") }, die Marke von { POINTS($then_mark, form: "dat") }.
    .v2 = Um { POINTS($change) } auf { $score } und damit { WHERE($table) } am stärksten verbesserte sich { NAME($entity, form: "full") }; erreicht ist nun auch die { SINCE($since, form: "was") } noch verfehlte Marke von { POINTS($then_mark, form: "dat") }.
mover-gain--mark-regained-by =
    .v1 = { $entity } hat sich { WHERE($table) } nach Punkten am stärksten verbessert, um { $change } auf { $score }, und erreicht in den vorliegenden Zahlen erstmals seit { $then_last } wieder die Marke von { POINTS($then_mark, form: "dat") }.
    .v2 = Um { POINTS($change) } auf { $score } und damit { WHERE($table) } am stärksten verbesserte sich { NAME($entity, form: "full") }; wieder erreicht ist die Marke von { POINTS($then_mark, form: "dat") }, in den vorliegenden Zahlen erstmals seit { $then_last }.
mark-count-up--mark-short =
    .v1 = Inzwischen erreichen { COUNT($count) } der { COUNTED($total, $table) } die Marke von { POINTS($mark, form: "dat") }, nach { COUNT($former_count) } { SINCE($since, form: "was") }; verfehlt wird sie nur { NAME($then_entities, form: "von") }.
    .v2 = Die Marke von { POINTS($mark, form: "dat") } erreichen jetzt { COUNT($count) } der { COUNTED($total, $table) }, nach { COUNT($former_count) } { SINCE($since, form: "was") }; nicht erreicht wird sie nur { NAME($then_entities, form: "von") }.
table-moves--bottom-only-worse =
    .v1 = { $since } gab es für die { COUNTED($total, $table) } { $better ->
        [one] eine Verbesserung
       *[other] { COUNT($better) } Verbesserungen
    } und, genau am Tabellenende, { $worse ->
        [one] eine Verschlechterung
       *[other] { COUNT($worse) } Verschlechterungen
    }.
    .v2 = Von den { COUNT($total) } Ergebnissen { WHERE($table) } { $better ->
        [one] fiel eines
       *[other] fielen { COUNT($better) }
    } besser aus { SINCE($since, form: "than") }, schlechter nur { $then_count ->
        [one] das letzte
       *[other] die letzten { COUNT($then_count) }
    }.
mark-reached-by--mark-count-up =
    .v1 = { $entities } { $count ->
        [one] erreicht
       *[other] erreichen
    } jetzt die Marke von { POINTS($mark, form: "dat") }; insgesamt sind es { COUNT($then_count) } der { COUNTED($then_total, $table) }, nach { COUNT($then_former_count) } { SINCE($since, form: "was") }.
    .v2 = Die Marke von { POINTS($mark, form: "dat") } erreichen jetzt { COUNT($then_count) } der { COUNTED($then_total, $table) }, darunter auch { $entities }; { SINCE($since, form: "was") } lag die Zahl bei { COUNT($then_former_count) }.
mark-regained-by--mark-count-up =
    .v1 = { $entities } { $count ->
        [one] erreicht
       *[other] erreichen
    } wieder die Marke von { POINTS($mark, form: "dat") }; insgesamt sind es jetzt { COUNT($then_count) } der { COUNTED($then_total, $table) }, nach { COUNT($then_former_count) } { SINCE($since, form: "was") }.
    .v2 = In den vorliegenden Zahlen erstmals seit { $last } { $count ->
        [one] erreicht
       *[other] erreichen
    } { $entities } die Marke von { POINTS($mark, form: "dat") }; insgesamt sind es jetzt { COUNT($then_count) } der { COUNTED($then_total, $table) }, nach { COUNT($then_former_count) } { SINCE($since, form: "was") }.
    .v3 = Die Marke von { POINTS($mark, form: "dat") } erreichen jetzt { COUNT($then_count) } der { COUNTED($then_total, $table) }, darunter wieder { $entities }; { SINCE($since, form: "was") } lag die Zahl bei { COUNT($then_former_count) }.
