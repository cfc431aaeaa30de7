### What scorepress says in English: one message for every kind of fact.
###
### Each message has wordings for the parts of the story the fact can stand in: .headline and .heading (present tense,
### no full stop), .lede (standfirst), .caption, and .v1, .v2 … for the body. Those of one part take turns by week.
### A score may rise and still be worse (where lower is better): say “rose”, not “gained”, of a bare number.

## The story’s own entity

overall-up =
    .headline = { $subject } up { POINTS($change) } to { $score }
    .headline-2 = { $subject } rises to { POINTS($score) }
    .headline-3 = Score of { $subject } up { $change } to { $score }
    .heading = { $subject } up { POINTS($change) }
    .lede = { $subject } rose { POINTS($change) } in { $week } ({ DATES($week) }), to { $score }.
    .lede-2 = A rise of { POINTS($change) } took { $subject } to { $score } in { $week } ({ DATES($week) }).
    .lede-3 = In { $week } ({ DATES($week) }), { $subject } stood at { POINTS($score) }, { $change } up { $since }.
    .v1 = { $subject } rose { POINTS($change) } { $since }, to { $score }.
    .v2 = A rise of { POINTS($change) } took { $subject } to { $score }.
    .v3 = With { POINTS($score) }, { $subject } has { $change } more { SINCE($since, form: "than") }.
overall-up-leading =
    .headline = { $subject } up { POINTS($change) } and still first { WHERE($table) }
    .headline-2 = { $subject } stays first { WHERE($table) } as score rises to { $score }
    .headline-3 = Up to { POINTS($score) }: { $subject } keeps first place
    .heading = { $subject } up { $change } and still first
    .lede = { $subject } rose { POINTS($change) } in { $week } ({ DATES($week) }) and, with { $score }, is still first { WHERE($table) }.
    .lede-2 = With { POINTS($score) } in { $week } ({ DATES($week) }), { $change } more { SINCE($since, form: "than") }, { $subject } is still first { WHERE($table) }.
    .lede-3 = { $subject } stayed first { WHERE($table) } in { $week } ({ DATES($week) }), as a rise of { POINTS($change) } took it to { $score }.
    .v1 = { $subject } rose { POINTS($change) } { $since }, to { $score }, and is still first { WHERE($table) }.
    .v2 = Still first { WHERE($table) }, { $subject } now has { POINTS($score) }, { $change } more { SINCE($since, form: "than") }.
overall-down =
    .headline = { $subject } down { POINTS($change) } to { $score }
    .headline-2 = { $subject } falls to { POINTS($score) }
    .heading = { $subject } down { POINTS($change) }
    .lede = { $subject } fell { POINTS($change) } in { $week } ({ DATES($week) }), to { $score }.
    .lede-2 = A fall of { POINTS($change) } left { $subject } on { $score } in { $week } ({ DATES($week) }).
    .v1 = { $subject } fell { POINTS($change) } { $since }, to { $score }.
    .v2 = A fall of { POINTS($change) } left { $subject } on { $score }.
    .v3 = With { POINTS($score) }, { $subject } has { $change } less { SINCE($since, form: "than") }.
overall-down-leading =
    .headline = { $subject } down { POINTS($change) } but still first { WHERE($table) }
    .headline-2 = { $subject } slips to { $score } but stays first { WHERE($table) }
    .heading = { $subject } slips { $change } but stays first
    .lede = { $subject } fell { POINTS($change) } in { $week } ({ DATES($week) }), to { $score }, but is still first { WHERE($table) }.
    .lede-2 = Despite a fall of { POINTS($change) }, to { $score }, { $subject } was still first { WHERE($table) } in { $week } ({ DATES($week) }).
    .v1 = { $subject } fell { POINTS($change) } { $since }, to { $score }, but is still first { WHERE($table) }.
    .v2 = Despite a fall of { POINTS($change) } { $since }, to { $score }, { $subject } is still first { WHERE($table) }.
overall-unchanged =
    .headline = { $subject } unchanged on { POINTS($score) }
    .headline-2 = No change for { $subject }, still on { $score }
    .heading = { $subject } unchanged on { $score }
    .lede = { $subject } was unchanged on { POINTS($score) } in { $week } ({ DATES($week) }).
    .lede-2 = In { $week } ({ DATES($week) }), { $subject } stood at { POINTS($score) }, exactly { SINCE($since, form: "as") }.
    .v1 = { $subject } stands at { POINTS($score) }, exactly { SINCE($since, form: "as") }.
    .v2 = There was no change for { $subject }, which stays on { POINTS($score) }.
overall-unchanged-leading =
    .headline = { $subject } unchanged on { $score } and still first { WHERE($table) }
    .headline-2 = { $subject } stays first with { POINTS($score) }
    .heading = { $subject } unchanged and still first
    .lede = { $subject } was unchanged on { POINTS($score) } in { $week } ({ DATES($week) }) and is still first { WHERE($table) }.
    .lede-2 = Still first { WHERE($table) }, { $subject } stood at { POINTS($score) } in { $week } ({ DATES($week) }), exactly { SINCE($since, form: "as") }.
    .v1 = { $subject } is unchanged on { POINTS($score) } and still first { WHERE($table) }.
    .v2 = With { POINTS($score) }, exactly { SINCE($since, form: "as") }, { $subject } is still first { WHERE($table) }.
overall-nearly-unchanged =
    .headline = { $subject } practically unchanged on { $score }
    .headline-2 = Hardly any movement for { $subject } on { $score }
    .heading = { $subject } practically unchanged
    .lede = { $subject } was practically unchanged on { POINTS($score) } in { $week } ({ DATES($week) }).
    .lede-2 = In { $week } ({ DATES($week) }), { $subject } stood at { POINTS($score) }, practically { SINCE($since, form: "as") }.
    .v1 = { $subject } is practically unchanged on { POINTS($score) }.
    .v2 = With { POINTS($score) }, { $subject } stands practically { SINCE($since, form: "as") }.
overall-score =
    .headline = { $subject } at { POINTS($score) }
    .headline-2 = { POINTS($score) } for { $subject }
    .heading = { $subject } at { POINTS($score) }
    .lede = { $subject } scored { POINTS($score) } in { $week } ({ DATES($week) }).
    .lede-2 = In { $week } ({ DATES($week) }), { $subject } scored { $score } out of { $max } points.
    .v1 = { $subject } has { POINTS($score) }.
    .v2 = { $subject } has { $score } out of { $max } points.
overall-score-leading =
    .headline = { $subject } first { WHERE($table) } with { POINTS($score) }
    .headline-2 = { $subject } leads with { POINTS($score) }
    .heading = { $subject } first { WHERE($table) }
    .lede = { $subject } was first { WHERE($table) } in { $week } ({ DATES($week) }), with { POINTS($score) }.
    .lede-2 = With { $score } out of { $max } points, { $subject } was first { WHERE($table) } in { $week } ({ DATES($week) }).
    .lede-3 = In { $week } ({ DATES($week) }), { $subject } was first { WHERE($table) } with { $score } out of { $max } points.
    .v1 = { $subject } is first { WHERE($table) }, with { POINTS($score) }.
    .v2 = With { $score } out of { $max } points, { $subject } is first { WHERE($table) }.

## First place

leader-kept =
    .heading = { $leader } still first { WHERE($table) }
    .heading-2 = { $leader } stays on top with { $score }
    .lede = { $leader } is still first { WHERE($table) }, with { POINTS($score) }.
    .lede-2 = First place { WHERE($table) } stays with { $leader }, on { POINTS($score) }.
    .caption = { $leader } is still first { WHERE($table) }, with { POINTS($score) }.
    .v1 = { $leader } is still first { WHERE($table) }, with { POINTS($score) }.
    .v2 = First place { WHERE($table) } stays with { $leader }, now on { POINTS($score) }.
    .v3 = With { POINTS($score) }, { $leader } holds on to first place { WHERE($table) }.
leader-new =
    .headline = { $leader } takes first place { WHERE($table) }
    .headline-2 = { $leader } new number one with { POINTS($score) }
    .heading = { $leader } takes over first place
    .heading-2 = { $leader } goes top with { $score }
    .lede = { $leader } has taken over first place { WHERE($table) } from { $former }, with { POINTS($score) }.
    .lede-2 = The new number one { WHERE($table) } is { $leader }: with { POINTS($score) }, it takes over from { $former }.
    .caption = { $leader } is new in first place { WHERE($table) }, with { POINTS($score) }.
    .caption-2 = { $leader } rose from { ORDINAL($former_place) } to first place { WHERE($table) }, with { POINTS($score) }.
    .v1 = { $leader } takes over first place { WHERE($table) } from { $former }, with { POINTS($score) }.
    .v2 = The new number one { WHERE($table) } is { $leader }: with { POINTS($score) }, it takes over from { $former }.
    .v3 = With { POINTS($score) }, { $leader } moved up from { ORDINAL($former_place) } to first place { WHERE($table) }, past { $passed }.
    .v4 = { $leader } is the new number one { WHERE($table) }: up from { ORDINAL($former_place) } with { POINTS($score) }, it overtook { $passed }.
    .v5 = First place { WHERE($table) } now belongs to { $leader }, up from { ORDINAL($former_place) } with { POINTS($score) } and past { $passed }.
leader-alone =
    .headline = { $leader } now first alone { WHERE($table) }
    .headline-2 = { $leader } pulls clear with { POINTS($score) }
    .heading = { $leader } now first alone
    .lede = { $leader } is now first alone { WHERE($table) }, with { POINTS($score) }; { $others } shared first place with it { SINCE($since, form: "was") }.
    .lede-2 = With { POINTS($score) }, { $leader } no longer shares first place { WHERE($table) } with { $others }.
    .caption = { $leader } is now first alone { WHERE($table) }, with { POINTS($score) }.
    .v1 = { $leader } is now first alone { WHERE($table) }, with { POINTS($score) }; it shared first place with { $others } { SINCE($since, form: "was") }.
    .v2 = With { POINTS($score) }, { $leader } no longer shares first place { WHERE($table) } with { $others }.
leader-shared-new =
    .headline = { $leaders } now level in first place
    .headline-2 = { $leaders } share first place on { $score }
    .heading = { $leaders } share first place
    .lede = { $leaders } now share first place { WHERE($table) }, level on { POINTS($score) }.
    .lede-2 = First place { WHERE($table) } is now shared by { $leaders }, level on { POINTS($score) }.
    .v1 = { $leaders } now share first place { WHERE($table) }, level on { POINTS($score) }.
    .v2 = First place { WHERE($table) } is now shared by { $leaders }, each with { POINTS($score) }.
leader-shared-kept =
    .heading = { $leaders } still share first place
    .lede = { $leaders } still share first place { WHERE($table) }, level on { POINTS($score) }.
    .lede-2 = First place { WHERE($table) } is still shared by { $leaders }, level on { POINTS($score) }.
    .v1 = { $leaders } still share first place { WHERE($table) }, level on { POINTS($score) }.
    .v2 = First place { WHERE($table) } is still shared by { $leaders }, each with { POINTS($score) }.
leader-state =
    .headline = { $leader } first { WHERE($table) } with { POINTS($score) }
    .headline-2 = { $leader } leads with { POINTS($score) }
    .heading = { $leader } first { WHERE($table) }
    .heading-2 = { $leader } leads with { $score }
    .lede = { $leader } is first { WHERE($table) }, with { POINTS($score) }.
    .lede-2 = First { WHERE($table) } is { $leader }, with { POINTS($score) }.
    .caption = { $leader } is first { WHERE($table) }, with { POINTS($score) }.
    .v1 = { $leader } is first { WHERE($table) }, with { POINTS($score) }.
    .v2 = First { WHERE($table) } is { $leader }, with { POINTS($score) }.
    .v3 = With { POINTS($score) }, { $leader } is first { WHERE($table) }.
leader-shared-state =
    .headline = { $leaders } share first place on { $score }
    .headline-2 = { $leaders } level in first place
    .heading = { $leaders } share first place
    .lede = { $leaders } share first place { WHERE($table) }, level on { POINTS($score) }.
    .lede-2 = First place { WHERE($table) } is shared by { $leaders }, level on { POINTS($score) }.
    .v1 = { $leaders } share first place { WHERE($table) }, level on { POINTS($score) }.
    .v2 = First place { WHERE($table) } is shared by { $leaders }, each with { POINTS($score) }.

lead-streak =
    .lede = { $leader } has now led for { COUNTED($weeks, "week") } running.
    .lede-2 = This makes it { COUNTED($weeks, "week") } running in first place for { $leader }.
    .v1 = { $leader } has now led for { COUNTED($weeks, "week") } running.
    .v2 = It was the { ORDINAL($weeks) } week running that { $leader } was first.
lead-streak-at-least =
    .lede = { $leader } has led every week since at least { $first }.
    .lede-2 = First place has belonged to { $leader } every week since at least { $first }.
    .v1 = { $leader } has led every week since at least { $first }.
    .v2 = Since at least { $first }, { $leader } has been first every week.
    .v3 = This makes it at least { COUNTED($weeks, "week") } running in first place for { $leader }.

## The lead over second place

margin-one =
    .lede = { $rival } is second, { POINTS($margin) } behind on { $rival_score }.
    .lede-2 = Second place goes to { $rival }, { POINTS($margin) } behind on { $rival_score }.
    .v1 = { $rival } is second, { POINTS($margin) } behind on { $rival_score }.
    .v2 = The lead over { $rival }, second on { $rival_score }, is { POINTS($margin) }.
    .v3 = Second place goes to { $rival } with { $rival_score }, { POINTS($margin) } behind.
margin-level =
    .lede = { $rivals } are level in second place on { $rival_score }, { POINTS($margin) } behind.
    .lede-2 = Second place is shared by { $rivals }, level on { $rival_score } and { POINTS($margin) } behind.
    .v1 = { $rivals } are level in second place on { $rival_score }, { POINTS($margin) } behind.
    .v2 = Second place is shared by { $rivals }, level on { $rival_score } and { POINTS($margin) } behind.
followers =
    .v1 = { $second } is second with { POINTS($second_score) }, { $margin } behind the leader, and { $third } third with { $third_score }.
    .v2 = Second place goes to { $second } with { POINTS($second_score) }, { $margin } from the top, and third to { $third } with { $third_score }.
    .v3 = Second is { $second } with { POINTS($second_score) }, { $margin } behind the leader; { $third } is third with { $third_score }.
next-in-line =
    .v1 = { $next } is { ORDINAL($place) } with { POINTS($score) }, { $gap } behind the leader.
    .v2 = In { ORDINAL($place) } place, { $next } has { POINTS($score) }, { $gap } fewer than the leader.
    .v3 = Next comes { $next } in { ORDINAL($place) } place, on { $score } and { POINTS($gap) } off the lead.
gap-narrowed =
    .headline = { $leader } still first, but lead shrinks to { POINTS($margin) }
    .headline-2 = Lead of { $leader } down from { $former_margin } to { POINTS($margin) }
    .heading = Lead of { $leader } shrinks to { POINTS($margin) }
    .lede = The lead of { $leader } over { $rivals } has shrunk from { $former_margin } to { POINTS($margin) }.
    .lede-2 = { $leader } saw its lead shrink from { $former_margin } to { POINTS($margin) }, with { $rivals } second on { $rival_score }.
    .v1 = The lead of { $leader } over { $rivals } has shrunk from { $former_margin } to { POINTS($margin) }.
    .v2 = The lead over { $rivals }, second on { $rival_score }, is { POINTS($margin) }, down from { $former_margin }.
    .v3 = Over { $rivals }, second on { $rival_score }, the lead is down from { $former_margin } to { POINTS($margin) }.
gap-widened =
    .headline = { $leader } stretches lead to { POINTS($margin) }
    .headline-2 = Lead of { $leader } grows from { $former_margin } to { POINTS($margin) }
    .heading = Lead of { $leader } grows to { POINTS($margin) }
    .lede = { $leader } has stretched its lead over { $rivals } from { $former_margin } to { POINTS($margin) }.
    .lede-2 = The lead over { $rivals }, second on { $rival_score }, has grown from { $former_margin } to { POINTS($margin) }.
    .v1 = { $leader } has stretched its lead over { $rivals } from { $former_margin } to { POINTS($margin) }.
    .v2 = The lead over { $rivals }, second on { $rival_score }, is { POINTS($margin) }, up from { $former_margin }.
    .v3 = Over { $rivals }, second on { $rival_score }, the lead has grown from { $former_margin } to { POINTS($margin) }.
gap-nearly-closed =
    .headline = { $leader } only { POINTS($margin) } ahead of { $rivals }
    .headline-2 = { $rivals } within { POINTS($margin) } of { $leader }
    .heading = Lead of { $leader } down to { POINTS($margin) }
    .lede = { $leader } has seen its lead over { $rivals } shrink from { $former_margin } to { POINTS($margin) }, no more than its own score usually moves in a week ({ $usual }).
    .lede-2 = The lead of { $leader } over { $rivals } has shrunk from { $former_margin } to { POINTS($margin) }, no more than its own score usually moves in a week ({ $usual }).
    .v1 = { $leader } is only { POINTS($margin) } ahead of { $rivals }, after { $former_margin } before: no more than its own score usually moves in a week ({ $usual }).
    .v2 = The lead over { $rivals } is down from { $former_margin } to { POINTS($margin) }, no more than { $leader } usually moves in a week ({ $usual }).
rival-within-reach =
    .lede = Close behind on { $rival_score }: { $rivals }. The lead of { $leader } is { POINTS($margin) }, no more than its own score usually moves in a week ({ $usual }).
    .lede-2 = { $leader } is { POINTS($margin) } ahead of { $rivals }, no more than its own score usually moves in a week ({ $usual }).
    .v1 = { $leader } is { POINTS($margin) } ahead of { $rivals }, no more than its own score usually moves in a week ({ $usual }).
    .v2 = The lead over { $rivals }, second on { $rival_score }, is { POINTS($margin) }, no more than { $leader } usually moves in a week.

## The place of the story’s own entity

place-up =
    .headline = { $subject } climbs to { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } up { COUNTED($places, "place") } to { ORDINAL($place) }
    .heading = { $subject } up to { ORDINAL($place, form: "place") }
    .lede = { $subject } climbed { COUNTED($places, "place") } { WHERE($table) }, from { ORDINAL($former_place) } to { ORDINAL($place) }.
    .lede-2 = From { ORDINAL($former_place, form: "place") } { WHERE($table) }, { $subject } moved up to { ORDINAL($place) }.
    .v1 = { $subject } climbed { COUNTED($places, "place") } { WHERE($table) }, from { ORDINAL($former_place) } to { ORDINAL($place) }.
    .v2 = From { ORDINAL($former_place, form: "place") } { WHERE($table) }, { $subject } moved up to { ORDINAL($place) }.
place-down =
    .headline = { $subject } drops to { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } down { COUNTED($places, "place") } to { ORDINAL($place) }
    .heading = { $subject } down to { ORDINAL($place, form: "place") }
    .lede = { $subject } dropped { COUNTED($places, "place") } { WHERE($table) }, from { ORDINAL($former_place) } to { ORDINAL($place) }.
    .lede-2 = From { ORDINAL($former_place, form: "place") } { WHERE($table) }, { $subject } dropped to { ORDINAL($place) }.
    .v1 = { $subject } dropped { COUNTED($places, "place") } { WHERE($table) }, from { ORDINAL($former_place) } to { ORDINAL($place) }.
    .v2 = From { ORDINAL($former_place, form: "place") } { WHERE($table) }, { $subject } dropped to { ORDINAL($place) }.
lead-lost =
    .headline = { $subject } loses first place to { $leaders }
    .headline-2 = { $leaders } ahead as { $subject } drops to { ORDINAL($place) }
    .heading = { $subject } loses first place
    .lede = { $subject } has lost first place { WHERE($table) } and is { ORDINAL($place) }, { POINTS($gap) } behind { $leaders }.
    .lede-2 = First place { WHERE($table) } has gone from { $subject }, now { ORDINAL($place) }, to { $leaders }, { POINTS($gap) } ahead on { $leader_score }.
    .v1 = { $subject } has lost first place { WHERE($table) } and is { ORDINAL($place) }, { POINTS($gap) } behind { $leaders }.
    .v2 = First place { WHERE($table) } has gone from { $subject }, now { ORDINAL($place) }, to { $leaders }, { POINTS($gap) } ahead on { $leader_score }.
place-kept =
    .lede = { $subject } stays in { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = As before, { $subject } is { ORDINAL($place) } { WHERE($table) }.
    .v1 = { $subject } stays in { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = That leaves { $subject } in { ORDINAL($place, form: "place") } { WHERE($table) }, { SINCE($since, form: "as") }.
place-shared =
    .lede = { $subject } shares { ORDINAL($place, form: "place") } { WHERE($table) } with { $others }.
    .lede-2 = Level with { $others }, { $subject } is { ORDINAL($place) } { WHERE($table) }.
    .v1 = { $subject } shares { ORDINAL($place, form: "place") } { WHERE($table) } with { $others }.
    .v2 = Level with { $others }, { $subject } is { ORDINAL($place) } { WHERE($table) }.
place-state =
    .lede = { $subject } is { ORDINAL($place) } { WHERE($table) }.
    .lede-2 = That puts { $subject } in { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { $subject } is { ORDINAL($place) } { WHERE($table) }.
    .v2 = That puts { $subject } in { ORDINAL($place, form: "place") } { WHERE($table) }.
behind-next =
    .lede = { $subject } is { POINTS($gap) } behind { $rivals }, next above on { $rival_score }.
    .lede-2 = To catch up with { $rivals }, next above on { $rival_score }, it would take { POINTS($gap) }.
    .v1 = { $subject } is { POINTS($gap) } behind { $rivals }, next above on { $rival_score }.
    .v2 = To catch up with { $rivals }, next above on { $rival_score }, it would take { POINTS($gap) }.
ahead-of-next =
    .v1 = { $subject } is { POINTS($gap) } ahead of { $rivals }, next below on { $rival_score }.
    .v2 = Down to { $rivals }, next below on { $rival_score }, { $subject } has a margin of { POINTS($gap) }.
overtook =
    .heading = { $subject } overtakes { $passed }
    .heading-2 = { $subject } moves past { $passed }
    .v1 = { $subject } overtook { $passed }.
    .v2 = On its way up, { $subject } passed { $passed }.
overtaken-by =
    .headline = { $subject } overtaken by { $rivals }
    .headline-2 = { $rivals } overtake { $subject }
    .lede = { $subject } was overtaken { WHERE($table) } by { $rivals }.
    .lede-2 = Past { $subject } { WHERE($table) } went { $rivals }.
    .v1 = { $subject } was overtaken by { $rivals }.
    .v2 = Ahead of { $subject } now, and not before: { $rivals }.
drew-level =
    .headline = { $subject } draws level with { $rivals }
    .headline-2 = { $subject } catches up with { $rivals }
    .heading = { $subject } draws level with { $rivals }
    .lede = { $subject } has drawn level with { $rivals } in { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = No longer behind, { $subject } is now level with { $rivals } in { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-3 = { $subject } has drawn level with { $rivals }.
    .v1 = { $subject } has drawn level with { $rivals } in { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = No longer behind, { $subject } is now level with { $rivals } in { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v3 = { $subject } has drawn level with { $rivals }.
pulled-clear =
    .heading = { $subject } now ahead of { $rivals }
    .lede = { $subject } is now ahead of { $rivals }; they were level { SINCE($since, form: "was") }.
    .lede-2 = After being level { SINCE($since, form: "was") }, { $subject } is now ahead of { $rivals }.
    .v1 = { $subject } is now ahead of { $rivals }; they were level { SINCE($since, form: "was") }.
    .v2 = After being level { SINCE($since, form: "was") }, { $subject } is now ahead of { $rivals }.

## Round marks

mark-reached =
    .headline = { $subject } reaches { $mark } points
    .headline-2 = { $subject } at the { $mark }-point mark
    .heading = { $subject } reaches { $mark } points
    .lede = { $subject } has now reached { $mark } points.
    .lede-2 = With { POINTS($score) }, { $subject } has reached the { $mark }-point mark.
    .v1 = { $subject } has now reached { $mark } points.
    .v2 = With { POINTS($score) }, { $subject } has reached the { $mark }-point mark.
mark-lost =
    .headline = { $subject } back short of { $mark } points
    .headline-2 = { $subject } loses { $mark }-point mark
    .heading = { $subject } short of { $mark } points again
    .lede = { $subject } no longer holds the { $mark }-point mark.
    .lede-2 = With { POINTS($score) }, { $subject } is short of the { $mark }-point mark again.
    .v1 = { $subject } no longer holds the { $mark }-point mark.
    .v2 = With { POINTS($score) }, { $subject } is short of the { $mark }-point mark again.
sole-at-mark-new =
    .headline = { $subject } the only { KIND($table) } at { $mark } points
    .headline-2 = Only { $subject } reaches { $mark } points
    .heading = Only { $subject } at { $mark } points
    .lede = { $subject } is now the only { KIND($table) } to have reached { $mark } points.
    .lede-2 = Now only { $subject } has reached the { $mark }-point mark.
    .v1 = { $subject } is now the only { KIND($table) } to have reached { $mark } points.
    .v2 = Now only { $subject } has reached the { $mark }-point mark.
sole-at-mark-still =
    .heading = { $subject } still alone above { $above }
    .heading-2 = { $subject } still alone at { $mark } points
    .lede = { $subject } remains the only { KIND($table) } above { $above } points.
    .lede-4 = Still no other { KIND($table) } is above { $above } points.
    .lede-2 = { $subject } remains the only { KIND($table) } to have reached { $mark } points.
    .lede-3 = No other { KIND($table) } has reached { $mark } points.
    .v1 = { $subject } remains the only { KIND($table) } above { $above } points.
    .v4 = Above { $above } points there is still no other { KIND($table) }.
    .v2 = { $subject } remains the only { KIND($table) } to have reached { $mark } points.
    .v3 = Still no other { KIND($table) } has reached { $mark } points.
sole-at-mark =
    .heading = { $subject } alone above { $above }
    .heading-2 = { $subject } alone at { $mark } points
    .lede = { $subject } is the only { KIND($table) } above { $above } points.
    .lede-4 = No other { KIND($table) } is above { $above } points.
    .lede-2 = { $subject } is the only { KIND($table) } to have reached { $mark } points.
    .lede-3 = No other { KIND($table) } has reached { $mark } points.
    .v1 = { $subject } is the only { KIND($table) } above { $above } points.
    .v4 = No other { KIND($table) } is above { $above } points.
    .v2 = { $subject } is the only { KIND($table) } to have reached { $mark } points.
    .v3 = No other { KIND($table) } has reached { $mark } points.
mark-joined =
    .headline = { $subject } no longer alone at { $mark } points
    .headline-2 = { $newcomers } at { $mark } points beside { $subject }
    .heading = { $subject } no longer alone at { $mark } points
    .lede = { $subject } is no longer the only { KIND($table) } at { $mark } points, now joined by { $newcomers }.
    .lede-2 = At the { $mark }-point mark, { $subject } now has company from { $newcomers }.
    .v1 = { $subject } is no longer the only { KIND($table) } at { $mark } points, now joined by { $newcomers }.
    .v2 = At the { $mark }-point mark, { $subject } now has company from { $newcomers }.
mark-reached-by =
    .heading = { $entities } { $count ->
        [one] reaches
       *[other] reach
    } { $mark } points
    .v1 = { $entities } { $count ->
        [one] has
       *[other] have
    } now reached { $mark } points.
    .v2 = { $entities }, short of { $mark } points { SINCE($since, form: "was") }, { $count ->
        [one] has
       *[other] have
    } now reached the mark.
mark-lost-by =
    .heading = { $entities } back short of { $mark } points
    .v1 = { $entities } { $count ->
        [one] is
       *[other] are
    } no longer at the { $mark }-point mark.
    .v2 = { $entities }, at the { $mark }-point mark { SINCE($since, form: "was") }, { $count ->
        [one] is
       *[other] are
    } now short of it.
mark-count-up =
    .v1 = By now, { COUNT($count) } of the { COUNTED($total, $table) } { $count ->
        [one] has
       *[other] have
    } reached { $mark } points, up from { COUNT($former_count) } { SINCE($since, form: "was") }.
    .v2 = The { $mark }-point mark has now been reached by { COUNT($count) } of the { COUNTED($total, $table) }, up from { COUNT($former_count) }.
mark-count-down =
    .v1 = { $count ->
        [0] None of the { COUNTED($total, $table) } is
        [one] One of the { COUNTED($total, $table) } is
       *[other] { COUNT($count) } of the { COUNTED($total, $table) } are
    } still at the { $mark }-point mark, after { COUNT($former_count) } { SINCE($since, form: "was") }.
    .v2 = Down from { COUNT($former_count) }, { $count ->
        [0] none
       *[other] { COUNT($count) }
    } of the { COUNTED($total, $table) } now { $count ->
        [0] reaches
        [one] reaches
       *[other] reach
    } { $mark } points.
mark-count =
    .v1 = Of the { COUNTED($total, $table) }, { COUNT($count) } { $count ->
        [one] has
       *[other] have
    } reached { $mark } points.
    .v2 = The { $mark }-point mark has been reached by { COUNT($count) } of the { COUNTED($total, $table) }.

## Rises and falls in a row

rise-streak =
    .lede = { $subject } has risen { COUNTED($weeks, "week") } running.
    .lede-2 = It was the { ORDINAL($weeks) } week running with a rise for { $subject }.
    .v1 = { $subject } has risen { COUNTED($weeks, "week") } running.
    .v2 = It was the { ORDINAL($weeks) } week running with a rise for { $subject }.
rise-streak-at-least =
    .lede = { $subject } has risen for at least { COUNTED($weeks, "week") } running.
    .lede-2 = At least { COUNTED($weeks, "week") } running, { $subject } has now risen.
    .v1 = { $subject } has risen for at least { COUNTED($weeks, "week") } running.
    .v2 = It was at least the { ORDINAL($weeks) } week running with a rise for { $subject }.
fall-streak =
    .headline = { $subject } falls { COUNTED($weeks, "week") } running
    .headline-2 = { ORDINAL($weeks) } fall in a row for { $subject }
    .lede = { $subject } has fallen { COUNTED($weeks, "week") } running.
    .lede-2 = It was the { ORDINAL($weeks) } week running with a fall for { $subject }.
    .v1 = { $subject } has fallen { COUNTED($weeks, "week") } running.
    .v2 = It was the { ORDINAL($weeks) } week running with a fall for { $subject }.
fall-streak-at-least =
    .headline = { $subject } falls for at least { COUNTED($weeks, "week") } running
    .headline-2 = At least { COUNTED($weeks, "week") } of falls in a row for { $subject }
    .lede = { $subject } has fallen for at least { COUNTED($weeks, "week") } running.
    .lede-2 = At least { COUNTED($weeks, "week") } running, { $subject } has now fallen.
    .v1 = { $subject } has fallen for at least { COUNTED($weeks, "week") } running.
    .v2 = It was at least the { ORDINAL($weeks) } week running with a fall for { $subject }.
record-high =
    .headline = Best score on record for { $subject }: { $score }
    .headline-2 = { $subject } at its best on record with { POINTS($score) }
    .heading = { $subject } at its best on record
    .heading-2 = Best score on record for { $subject }
    .lede = With { POINTS($score) }, { $subject } has its best score on record since { $first }.
    .lede-2 = A score of { $score } is the best on record for { $subject } since { $first }.
    .v1 = A score of { $score } is the best on record for { $subject } since { $first }; until now that was { $former }, in { $former_week }.
    .v2 = In the weeks on record, from { $first } on, { $subject } has never had a better score; the best until now was { $former }, in { $former_week }.
record-low =
    .headline = Worst score on record for { $subject }: { $score }
    .headline-2 = { $subject } at its worst on record with { POINTS($score) }
    .heading = { $subject } at its worst on record
    .heading-2 = Worst score on record for { $subject }
    .lede = With { POINTS($score) }, { $subject } has its worst score on record since { $first }.
    .lede-2 = A score of { $score } is the worst on record for { $subject } since { $first }.
    .v1 = A score of { $score } is the worst on record for { $subject } since { $first }; until now that was { $former }, in { $former_week }.
    .v2 = In the weeks on record, from { $first } on, { $subject } has never had a worse score; the worst until now was { $former }, in { $former_week }.
record-equalled =
    .heading = { $subject } back at its best on record
    .lede = With { POINTS($score) }, { $subject } is back at its best on record since { $first }.
    .lede-2 = { $subject } has equalled its best score on record, the { $score } of { $former_week }.
    .v1 = { $subject } has equalled its best score on record since { $first }, the { $score } of { $former_week }.
    .v2 = With { POINTS($score) }, { $subject } is back at its best on record since { $first }, last reached in { $former_week }.
change-largest-since =
    .lede = Not since { $since_week } has { $subject } improved as much in a week.
    .lede-2 = The improvement was the biggest in a week for { $subject } since { $since_week }.
    .v1 = Not since { $since_week } has { $subject } improved as much in a week.
    .v2 = The improvement was the biggest in a week for { $subject } since { $since_week }.
change-largest-on-record =
    .lede = In figures that go back without a break to { $first }, { $subject } had never improved as much in a week.
    .lede-2 = The improvement was the biggest in a week for { $subject } in figures that go back without a break to { $first }.
    .v1 = In figures that go back without a break to { $first }, { $subject } had never improved as much in a week.
    .v2 = The improvement was the biggest in a week for { $subject } in figures that go back without a break to { $first }.
change-worst-since =
    .lede = Not since { $since_week } has { $subject } lost as much ground in a week.
    .lede-2 = The step back was the biggest in a week for { $subject } since { $since_week }.
    .v1 = Not since { $since_week } has { $subject } lost as much ground in a week.
    .v2 = The step back was the biggest in a week for { $subject } since { $since_week }.
change-worst-on-record =
    .lede = In figures that go back without a break to { $first }, { $subject } had never lost as much ground in a week.
    .lede-2 = The step back was the biggest in a week for { $subject } in figures that go back without a break to { $first }.
    .v1 = In figures that go back without a break to { $first }, { $subject } had never lost as much ground in a week.
    .v2 = The step back was the biggest in a week for { $subject } in figures that go back without a break to { $first }.
change-range-rises =
    .v1 = Over the past { COUNTED($weeks, "week") } the weekly rise has been between { $low } and { POINTS($high) }.
    .v2 = In each of the past { COUNTED($weeks, "week") } the score rose, by { $low } at the least and { POINTS($high) } at the most.
change-range-falls =
    .v1 = Over the past { COUNTED($weeks, "week") } the weekly fall has been between { $low } and { POINTS($high) }.
    .v2 = In each of the past { COUNTED($weeks, "week") } the score fell, by { $low } at the least and { POINTS($high) } at the most.
change-range-mixed =
    .v1 = Over the past { COUNTED($weeks, "week") } the weekly change has lain between a fall of { $fall } and a rise of { POINTS($rise) }.
    .v2 = In the past { COUNTED($weeks, "week") }, { $subject } saw anything from a fall of { $fall } to a rise of { POINTS($rise) } a week.

## Movers

mover-both =
    .headline = { $entity } climbs { COUNTED($places, "place") } to { ORDINAL($place) }
    .headline-2 = { $entity } up { POINTS($change) } and { COUNTED($places, "place") }
    .heading = { $entity } climbs { COUNTED($places, "place") } to { ORDINAL($place) }
    .heading-2 = { $entity } leaps to { ORDINAL($place, form: "place") }
    .v1 = { $entity } improved most, both in points and in places: { POINTS($change) } better { SINCE($since, form: "than") }, it climbed from { ORDINAL($former_place) } to { ORDINAL($place) }, on { $score }.
    .v2 = The biggest step forward { WHERE($table) } was made by { $entity }, both in points ({ $change } more) and in places: from { ORDINAL($former_place) } to { ORDINAL($place) }, on { $score }.
    .v3 = Nobody { WHERE($table) } improved as much { $since }, in points or in places, as { $entity }: by { $change } to { $score }, and from { ORDINAL($former_place) } to { ORDINAL($place) }.
mover-new-leader =
    .v1 = { $entity } improved more than anyone else { WHERE($table) }: by { POINTS($change) } { $since }.
    .v2 = The biggest improvement { WHERE($table) }, { POINTS($change) } { $since }, was that of { $entity }.
    .v3 = Nobody { WHERE($table) } improved more than { $entity }, { POINTS($change) } better { SINCE($since, form: "than") }.
mover-gain =
    .heading = { $entity } improves most
    .heading-2 = Biggest step forward for { $entity }
    .v1 = { $entity } improved most by points, by { $change } to { $score }.
    .v2 = The biggest improvement in points { WHERE($table) }, { $change }, took { $entity } to { $score }.
    .v3 = Nobody { WHERE($table) } improved as many points as { $entity }: by { $change }, to { $score }.
mover-gain-shared =
    .v1 = { $entities } improved most, by { POINTS($change) } each.
    .v2 = The biggest improvement, { POINTS($change) } each, was made by { $entities }.
mover-climb =
    .heading = { $entity } climbs { COUNTED($places, "place") }
    .heading-2 = { $entity } up from { ORDINAL($former_place) } to { ORDINAL($place) }
    .v1 = { $entity } climbed most places, { COUNT($places) }: { POINTS($change) } better on { $score }, it went from { ORDINAL($former_place) } to { ORDINAL($place) }.
    .v2 = The longest climb, by { COUNTED($places, "place") } from { ORDINAL($former_place) } to { ORDINAL($place) }, was made by { $entity }, { POINTS($change) } better on { $score }.
mover-fall-both =
    .heading = { $entity } drops { COUNTED($places, "place") } to { ORDINAL($place) }
    .heading-2 = { $entity } loses most, in points and places
    .v1 = { $entity } lost most, both in points and in places: { POINTS($change) } worse off on { $score }, it dropped from { ORDINAL($former_place) } to { ORDINAL($place) }.
    .v2 = The biggest step back { WHERE($table) } was taken by { $entity }, both in points ({ $change }, to { $score }) and in places (from { ORDINAL($former_place) } to { ORDINAL($place) }).
mover-fall =
    .heading = { $entity } loses most
    .heading-2 = Biggest step back for { $entity }
    .v1 = { $entity } lost most ground, { POINTS($change) }, and is on { $score }.
    .v2 = The biggest step back { WHERE($table) }, of { POINTS($change) } to { $score }, was taken by { $entity }.
    .v3 = Nobody lost more ground than { $entity }, now { POINTS($change) } worse off on { $score }.
mover-fall-shared =
    .v1 = { $entities } lost most ground, { POINTS($change) } each.
    .v2 = The biggest step back, { POINTS($change) } each, was taken by { $entities }.
mover-drop =
    .heading = { $entity } drops { COUNTED($places, "place") }
    .heading-2 = { $entity } down from { ORDINAL($former_place) } to { ORDINAL($place) }
    .v1 = { $entity } dropped most places, { COUNT($places) }, from { ORDINAL($former_place) } to { ORDINAL($place) }, and was { POINTS($change) } worse off { SINCE($since, form: "than") }.
    .v2 = The longest drop, by { COUNTED($places, "place") } from { ORDINAL($former_place) } to { ORDINAL($place) }, was that of { $entity }, { POINTS($change) } worse off.

## Bands

band-up =
    .heading = { $entity } moves up to “{ $band }”
    .heading-2 = { $entity } now in the “{ $band }” band
    .v1 = { $entity } moved up from the “{ $former_band }” band to “{ $band }”.
    .v2 = { $entity } is now in the “{ $band }” band, up from “{ $former_band }”.
    .group = Up to a better band moved { $items }.
    .item = { $entity } (from “{ $former_band }” to “{ $band }”)
band-down =
    .heading = { $entity } drops to “{ $band }”
    .heading-2 = { $entity } no longer in the “{ $former_band }” band
    .v1 = { $entity } dropped from the “{ $former_band }” band to “{ $band }”.
    .v2 = { $entity } is no longer in the “{ $former_band }” band, but in “{ $band }”.
    .group = Down to a worse band went { $items }.
    .item = { $entity } (from “{ $former_band }” to “{ $band }”)
band-top =
    .v1 = The “{ $band }” band, from { $from } points, has { $count ->
        [one] one member
       *[other] { COUNT($count) } members
    }: { $members }.
    .v2 = { $count ->
        [one] One { KIND($table) } is
       *[other] { COUNTED($count, $table) } are
    } in the “{ $band }” band: { $members }.
band-middle =
    .v1 = The “{ $band }” band, from { $from } to just under { $to } points, has { $count ->
        [one] one member
       *[other] { COUNT($count) } members
    }: { $members }.
    .v2 = { $count ->
        [one] One { KIND($table) } is
       *[other] { COUNTED($count, $table) } are
    } in the “{ $band }” band: { $members }.
band-last =
    .v1 = In the “{ $band }” band, below { $to } points, { $count ->
        [one] is one
       *[other] are { COUNT($count) }
    }: { $members }.
    .v2 = { $count ->
        [one] One { KIND($table) } is
       *[other] { COUNTED($count, $table) } are
    } in the “{ $band }” band: { $members }.
band-many =
    .v1 = The “{ $band }” band has { COUNT($count) } of the { COUNTED($total, $table) }.
    .v2 = Of the { COUNTED($total, $table) }, { COUNT($count) } { $count ->
        [one] is
       *[other] are
    } in the “{ $band }” band.
band-empty =
    .v1 = Nobody is in the “{ $band }” band.
    .v2 = The “{ $band }” band is empty.

laggard =
    .v1 = { $entities } { $count ->
        [one] has
       *[other] have
    } now been in the “{ $band }” band for { COUNTED($weeks, "week") } running.
    .v2 = It was the { ORDINAL($weeks) } week running in the “{ $band }” band for { $entities }.
laggard-at-least =
    .v1 = { $entities } { $count ->
        [one] has
       *[other] have
    } now been in the “{ $band }” band for at least { COUNTED($weeks, "week") } running.
    .v2 = In the “{ $band }” band for at least { COUNTED($weeks, "week") } running: { $entities }.

## How many moved which way

breadth-against-fall =
    .heading = { COUNT($up) } of { COUNT($total) } components rise, yet the score falls
    .lede = Although { COUNT($up) } of the { COUNT($total) } components rose, the score fell { POINTS($change) }.
    .lede-2 = The score fell { POINTS($change) }, even though { COUNT($up) } of the { COUNT($total) } components rose.
    .v1 = Although { COUNT($up) } of the { COUNT($total) } components rose { $since } and { $down ->
        [0] none
       *[other] { COUNT($down) }
    } fell, the score fell { POINTS($change) }.
    .v2 = The score fell { POINTS($change) } { $since }, even though more components rose than fell: { COUNT($up) } against { $down ->
        [0] none
       *[other] { COUNT($down) }
    }.
breadth-against-rise =
    .heading = { COUNT($down) } of { COUNT($total) } components fall, yet the score rises
    .lede = Although { COUNT($down) } of the { COUNT($total) } components fell, the score rose { POINTS($change) }.
    .lede-2 = The score rose { POINTS($change) }, even though { COUNT($down) } of the { COUNT($total) } components fell.
    .v1 = Although { COUNT($down) } of the { COUNT($total) } components fell { $since } and { $up ->
        [0] none
       *[other] { COUNT($up) }
    } rose, the score rose { POINTS($change) }.
    .v2 = The score rose { POINTS($change) } { $since }, even though more components fell than rose: { COUNT($down) } against { $up ->
        [0] none
       *[other] { COUNT($up) }
    }.
components-all-up =
    .heading = All { COUNT($total) } components rise
    .lede = All { COUNT($total) } components rose.
    .lede-2 = Every one of the { COUNT($total) } components rose.
    .v1 = All { COUNT($total) } components rose { $since }.
    .v2 = Every one of the { COUNT($total) } components rose { $since }.
components-up =
    .heading = { COUNT($up) } of { COUNT($total) } components rise
    .lede = { COUNT($up) } of the { COUNT($total) } components rose, and none fell.
    .lede-2 = Of the { COUNT($total) } components, { COUNT($up) } rose and none fell.
    .v1 = { COUNT($up) } of the { COUNT($total) } components rose { $since }, and none fell.
    .v2 = Of the { COUNT($total) } components, { COUNT($up) } rose { $since } and none fell.
components-mixed =
    .heading = { COUNT($up) } components rise, { COUNT($down) } { $down ->
        [one] falls
       *[other] fall
    }
    .lede = { COUNT($up) } of the { COUNT($total) } components rose, { COUNT($down) } fell.
    .lede-2 = Of the { COUNT($total) } components, { COUNT($up) } rose and { COUNT($down) } fell.
    .v1 = { COUNT($up) } of the { COUNT($total) } components rose { $since }{ $same ->
        [0] {" "}and { COUNT($down) } fell
       *[other] , { COUNT($down) } fell and { COUNT($same) } did not change
    }.
    .v2 = Of the { COUNT($total) } components, { COUNT($up) } rose { $since } and { COUNT($down) } fell.
components-down =
    .heading = { COUNT($down) } of { COUNT($total) } components fall
    .lede = { COUNT($down) } of the { COUNT($total) } components fell, and none rose.
    .lede-2 = Of the { COUNT($total) } components, { COUNT($down) } fell and none rose.
    .v1 = { COUNT($down) } of the { COUNT($total) } components fell { $since }, and none rose.
    .v2 = Of the { COUNT($total) } components, { COUNT($down) } fell { $since } and none rose.
components-all-down =
    .heading = All { COUNT($total) } components fall
    .lede = All { COUNT($total) } components fell.
    .lede-2 = Every one of the { COUNT($total) } components fell.
    .v1 = All { COUNT($total) } components fell { $since }.
    .v2 = Every one of the { COUNT($total) } components fell { $since }.
components-unchanged =
    .heading = No change in any component
    .lede = None of the { COUNT($total) } components changed.
    .lede-2 = All { COUNT($total) } components stood still.
    .v1 = None of the { COUNT($total) } components changed { $since }.
    .v2 = All { COUNT($total) } components stand exactly { SINCE($since, form: "as") }.
table-moves =
    .heading = { COUNT($better) } improve, { COUNT($worse) } lose ground
    .v1 = Of the { COUNTED($total, $table) }, { COUNT($better) } improved { $since } and { COUNT($worse) } lost ground.
    .v2 = In all, { COUNT($better) } of the { COUNTED($total, $table) } improved { $since } and { COUNT($worse) } lost ground.
table-none-worse =
    .heading = Nobody loses ground { WHERE($table) }
    .v1 = { $same ->
        [0] All { COUNTED($total, $table) } improved { $since }.
       *[other] Of the { COUNTED($total, $table) }, { COUNT($better) } improved { $since } and none lost ground.
    }
    .v2 = Nobody { WHERE($table) } lost ground { $since }; { $same ->
        [0] all { COUNT($total) }
       *[other] { COUNT($better) } of { COUNT($total) }
    } improved.
table-none-better =
    .heading = Nobody improves { WHERE($table) }
    .v1 = { $same ->
        [0] All { COUNTED($total, $table) } lost ground { $since }.
       *[other] Of the { COUNTED($total, $table) }, { COUNT($worse) } lost ground { $since } and none improved.
    }
    .v2 = Nobody { WHERE($table) } improved { $since }; { $same ->
        [0] all { COUNT($total) }
       *[other] { COUNT($worse) } of { COUNT($total) }
    } lost ground.

## Components. Their names may be plural (“online public services”): the past tense agrees with both.

contribution-most =
    .heading = { $component } up { $part }
    .heading-2 = Largest part of the rise in { $component }
    .v1 = The largest part of the rise, { $part } of { POINTS($change) }, came from { $component }, now at { $value } out of { $max } ({ $share }).
    .v2 = { $component } made up the largest part of the rise: { $part } of { POINTS($change) }, to { $value } out of { $max } ({ $share }).
    .v3 = The largest part of the rise, { $part } of { POINTS($change) }, came from { $component }, now at { $value }.
contribution-whole =
    .heading = The whole rise in { $component }
    .v1 = The whole rise of { POINTS($change) } came from { $component }, now at { $value } out of { $max } ({ $share }); nothing else moved.
    .v2 = Only in { $component } did anything move: up { POINTS($change) }, to { $value } out of { $max } ({ $share }).
    .v3 = The whole rise of { POINTS($change) } came from { $component }, now at { $value }; nothing else moved.
loss-most =
    .heading = { $component } down { $part }
    .heading-2 = Largest part of the fall in { $component }
    .v1 = The largest part of the fall, { $part } of { POINTS($change) }, came from { $component }, now at { $value } out of { $max } ({ $share }).
    .v2 = { $component } made up the largest part of the fall: { $part } of { POINTS($change) }, to { $value } out of { $max } ({ $share }).
    .v3 = The largest part of the fall, { $part } of { POINTS($change) }, came from { $component }, now at { $value }.
loss-whole =
    .heading = The whole fall in { $component }
    .v1 = The whole fall of { POINTS($change) } came from { $component }, now at { $value } out of { $max } ({ $share }); nothing else moved.
    .v2 = Only in { $component } did anything move: down { POINTS($change) }, to { $value } out of { $max } ({ $share }).
    .v3 = The whole fall of { POINTS($change) } came from { $component }, now at { $value }; nothing else moved.
contribution-mixed-up =
    .v1 = The rises come to { $gains } in all and the falls to { $losses }, which leaves { POINTS($change) } more { SINCE($since, form: "than") }.
    .v2 = Taken together, rises of { $gains } and falls of { $losses } leave { $subject } { POINTS($change) } up.
contribution-mixed-down =
    .v1 = The falls come to { $losses } in all and the rises to { $gains }, which leaves { POINTS($change) } less { SINCE($since, form: "than") }.
    .v2 = Taken together, falls of { $losses } and rises of { $gains } leave { $subject } { POINTS($change) } down.
contribution-offset =
    .heading = Rises and falls cancel out
    .v1 = Rises of { POINTS($gains) } in all were cancelled out by falls of as much { $since }.
    .v2 = The rises and the falls come to { POINTS($gains) } each, so that { $subject } stays on { $score }.
component-maximum-reached =
    .headline = { $subject } reaches the maximum in { $component }
    .headline-2 = Full marks for { $subject } in { $component }
    .heading = Full marks in { $component }
    .lede = { $subject } reached the maximum of { POINTS($max) } in { $component }.
    .lede-2 = In { $component }, { $subject } now has all { POINTS($max) }.
    .v1 = { $component } reached the maximum of { POINTS($max) }.
    .v2 = In { $component }, { $subject } now has all { POINTS($max) }.
component-most-up =
    .heading = { $component } up { $change }
    .heading-2 = { $component } up most
    .v1 = { $component } rose most, by { POINTS($change) } to { $value } out of { $max } ({ $share }).
    .v2 = The biggest rise was in { $component }: { POINTS($change) }, to { $value } out of { $max } ({ $share }).
    .v3 = { $component } rose most, by { POINTS($change) } to { $value }.
    .v4 = The biggest rise was in { $component }: { POINTS($change) }, to { $value }.
component-up =
    .v1 = { $component } rose { POINTS($change) } to { $value } out of { $max } ({ $share }).
    .v2 = There was a rise of { POINTS($change) } in { $component }, to { $value } out of { $max } ({ $share }).
    .v3 = { $component } rose { POINTS($change) } to { $value }.
    .group = There were rises in { $items }.
    .item = { $component } (up { $change } to { $value } out of { $max }, { $share })
    .item-2 = { $component } (up { $change } to { $value })
component-most-down =
    .heading = { $component } down { $change }
    .heading-2 = { $component } down most
    .v1 = { $component } fell most, by { POINTS($change) } to { $value } out of { $max } ({ $share }).
    .v2 = The biggest fall was in { $component }: { POINTS($change) }, to { $value } out of { $max } ({ $share }).
    .v3 = { $component } fell most, by { POINTS($change) } to { $value }.
component-down =
    .v1 = { $component } fell { POINTS($change) } to { $value } out of { $max } ({ $share }).
    .v2 = There was a fall of { POINTS($change) } in { $component }, to { $value } out of { $max } ({ $share }).
    .v3 = { $component } fell { POINTS($change) } to { $value }.
    .group = There were falls in { $items }.
    .item = { $component } (down { $change } to { $value } out of { $max }, { $share })
    .item-2 = { $component } (down { $change } to { $value })
component-unchanged =
    .v1 = { $component } stayed at { $value } out of { $max } ({ $share }).
    .v2 = There was no change in { $component }, at { $value } out of { $max } ({ $share }).
    .v3 = { $component } stayed at { POINTS($value) }.
    .group = { $items } did not change.
    .item = { $component } ({ $value } out of { $max }, { $share })
    .item-2 = { $component } ({ $value })
component-value =
    .v1 = In { $component }, the score was { $value } out of { $max } ({ $share }).
    .v2 = { $component } came to { $value } out of { $max } ({ $share }).
    .v3 = { $component } came to { POINTS($value) }.
    .group = The components stood as follows: { $items }.
    .item = { $component } { $value } out of { $max } ({ $share })
    .item-2 = { $component } { $value }
component-at-maximum =
    .v1 = In { $component }, the maximum of { POINTS($max) } leaves nothing more to gain.
    .v2 = Nothing more is to be gained in { $component }, at the maximum of { POINTS($max) }.
    .group = At their maximum, with nothing more to gain: { $items }.
    .item = { $component } ({ $max })
component-near-maximum =
    .v1 = In { $component }, only { POINTS($short) } are left to the maximum of { $max }.
    .v2 = Little more is to be gained in { $component }, { POINTS($short) } short of the maximum of { $max }.
    .group = Close to the maximum, with little more to gain: { $items }.
    .item = { $component } ({ $short } short of { $max })

## What could be gained

potential-most =
    .v1 = The most room for improvement is in { $component }, at { $value } out of { $max } points ({ $share }): at { PERCENT($goal) }, { $subject } would have { POINTS($gain) } more, all else equal.
    .v2 = Most is to be gained in { $component }, now at { $value } out of { $max } points ({ $share }). Reaching { PERCENT($goal) } there would give { $subject } { POINTS($gain) } more, all else equal.
potential-shared =
    .v1 = The most room for improvement is in { $components }: in each, { PERCENT($goal) } of the maximum would give { $subject } { POINTS($gain) } more, all else equal.
    .v2 = Most is to be gained in { $components }, { POINTS($gain) } in each if { $subject } got to { PERCENT($goal) } of the maximum, all else equal.
potential-lead =
    .v1 = Its lead would then grow from { $margin } to { POINTS($margin_then) }, if nobody else moved.
    .v2 = If nobody else moved, that would take the lead from { $margin } to { POINTS($margin_then) }.

## How far apart

spread =
    .v1 = The top { COUNTED($count, $table) } are within { POINTS($spread) } of each other.
    .v2 = From first to last, the top { COUNTED($count, $table) } are { POINTS($spread) } apart.
spread-narrower =
    .heading = Top { COUNT($count) } closer together
    .v1 = The top { COUNTED($count, $table) } are within { POINTS($spread) } of each other, closer { SINCE($since, form: "than") } ({ $former_spread }).
    .v2 = The top { COUNT($count) } { WHERE($table) } have moved closer together: { POINTS($spread) } from first to last, against { $former_spread } { SINCE($since, form: "was") }.
spread-wider =
    .v1 = The top { COUNTED($count, $table) } are within { POINTS($spread) } of each other, wider apart { SINCE($since, form: "than") } ({ $former_spread }).
    .v2 = The top { COUNT($count) } { WHERE($table) } have moved further apart: { POINTS($spread) } from first to last, against { $former_spread } { SINCE($since, form: "was") }.
group-gap =
    .v1 = On average, the bottom { COUNT($bottom) } are { POINTS($gap) } behind the top { COUNT($top) }.
    .v2 = The average of the bottom { COUNTED($bottom, $table) } is { POINTS($gap) } behind that of the top { COUNT($top) }.
group-gap-narrower =
    .heading = Gap between top and bottom narrows
    .v1 = On average, the bottom { COUNT($bottom) } are { POINTS($gap) } behind the top { COUNT($top) }, less { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = The average of the bottom { COUNTED($bottom, $table) } is { POINTS($gap) } behind that of the top { COUNT($top) }; the gap has narrowed from { $former_gap }.
group-gap-wider =
    .heading = Gap between top and bottom widens
    .v1 = On average, the bottom { COUNT($bottom) } are { POINTS($gap) } behind the top { COUNT($top) }, more { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = The average of the bottom { COUNTED($bottom, $table) } is { POINTS($gap) } behind that of the top { COUNT($top) }; the gap has widened from { $former_gap }.

converging =
    .heading = First and last draw closer week by week
    .v1 = The distance from first to last { WHERE($table) } has shrunk { COUNTED($weeks, "week") } running, from { $former_spread } in { $first } to { POINTS($spread) }.
    .v2 = For { COUNTED($weeks, "week") } running, { GROUP($table) } have drawn closer together: { POINTS($spread) } now lie between first and last, against { $former_spread } in { $first }.
diverging =
    .heading = First and last drift apart week by week
    .v1 = The distance from first to last { WHERE($table) } has grown { COUNTED($weeks, "week") } running, from { $former_spread } in { $first } to { POINTS($spread) }.
    .v2 = For { COUNTED($weeks, "week") } running, { GROUP($table) } have drifted further apart: { POINTS($spread) } now lie between first and last, against { $former_spread } in { $first }.
outlier-ahead =
    .heading = { $entity } far ahead of the rest
    .v1 = { $entity } stands out among the { COUNTED($total, $table) }: its { $score } is { POINTS($distance) } better than the median of { $median }.
    .v2 = Far ahead of the rest with { POINTS($score) }, { $entity } is { $distance } better than the median of the { COUNTED($total, $table) } ({ $median }).
outlier-behind =
    .heading = { $entity } far behind the rest
    .v1 = { $entity } is far behind the rest of the { COUNTED($total, $table) }: its { $score } is { POINTS($distance) } worse than the median of { $median }.
    .v2 = Far behind the rest with { POINTS($score) }, { $entity } is { $distance } worse than the median of the { COUNTED($total, $table) } ({ $median }).
outliers-ahead =
    .v1 = { $entities } stand out, far ahead of the rest; the median of the { COUNTED($total, $table) } is { $median }.
    .v2 = Far ahead of the rest are { $entities }; the median of the { COUNTED($total, $table) } is { $median }.
outliers-behind =
    .v1 = { $entities } are far behind the rest; the median of the { COUNTED($total, $table) } is { $median }.
    .v2 = Far behind the rest are { $entities }; the median of the { COUNTED($total, $table) } is { $median }.

## Targets

target-component-open =
    .v1 = { $owner } aims for { $reach } points in { $component } by the end of { $deadline }; { $need } are missing from { $value }, at least { POINTS($pace) } a week on average.
    .v2 = The target in { $component } is { $reach } points by the end of { $deadline }; { $need } are missing from { $value }, at least { POINTS($pace) } a week on average.
target-component-hard =
    .v1 = { $owner } aims for { $reach } points in { $component } by the end of { $deadline }. From { $value }, that takes at least { POINTS($pace) } a week on average, more than in any week on record (at most { $best }).
    .v2 = The target in { $component } is { $reach } points by the end of { $deadline }. From { $value }, that takes at least { POINTS($pace) } a week on average, more than in any week on record (at most { $best }).
target-component-reached =
    .v1 = The target of { $reach } points in { $component } has been reached.
    .v2 = { $owner } has reached its target of { $reach } points in { $component }.
target-component-missed =
    .v1 = The target of { $reach } points in { $component } by the end of { $deadline } has not been reached: at { $value }, { POINTS($need) } are missing.
    .v2 = { $owner } has not reached its target of { $reach } points in { $component } by the end of { $deadline }: at { $value }, { POINTS($need) } are missing.
target-entity-open =
    .v1 = { $owner } aims for { $reach } points for { $entity } by the end of { $deadline }; { $need } are missing from { $value }, at least { POINTS($pace) } a week on average.
    .v2 = The target for { $entity } is { $reach } points by the end of { $deadline }; { $need } are missing from { $value }, at least { POINTS($pace) } a week on average.
target-entity-hard =
    .v1 = { $owner } aims for { $reach } points for { $entity } by the end of { $deadline }. From { $value }, that takes at least { POINTS($pace) } a week on average, more than in any week on record (at most { $best }).
    .v2 = The target for { $entity } is { $reach } points by the end of { $deadline }. From { $value }, that takes at least { POINTS($pace) } a week on average, more than in any week on record (at most { $best }).
target-entity-reached =
    .v1 = { $entity } has reached the target of { $reach } points.
    .v2 = The target of { $reach } points for { $entity } has been reached.
target-entity-missed =
    .v1 = { $entity } has not reached the target of { $reach } points by the end of { $deadline }: at { $value }, { POINTS($need) } are missing.
    .v2 = The target of { $reach } points for { $entity } by the end of { $deadline } has not been reached: at { $value }, { POINTS($need) } are missing.
target-group-open =
    .v1 = { $owner } wants { $reach } points by the end of { $deadline } for the { COUNTED($count, $table) }; { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there so far, and the furthest off, on { $lowest }, is short by { $need }.
    .v2 = By the end of { $deadline }, the { COUNTED($count, $table) } are to reach { $reach } points; { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there so far, and the furthest off, on { $lowest }, is short by { $need }.
target-group-reached =
    .v1 = The target of { $reach } points has been reached by all of the { COUNTED($count, $table) }.
    .v2 = All of the { COUNTED($count, $table) } have reached the target of { $reach } points.
target-group-missed =
    .v1 = The target of { $reach } points by the end of { $deadline } for the { COUNTED($count, $table) } has not been reached: { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there, and the furthest off, on { $lowest }, is short by { $need }.
    .v2 = Of the { COUNTED($count, $table) }, { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } reached the target of { $reach } points by the end of { $deadline }; the furthest off, on { $lowest }, is short by { $need }.
target-bottom-open =
    .v1 = { $owner } wants { $reach } points by the end of { $deadline } for the { COUNTED($count, $table) } at the bottom when the target was set; { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there so far, and the furthest off, on { $lowest }, is short by { $need }.
    .v2 = By the end of { $deadline }, the { COUNTED($count, $table) } at the bottom when the target was set are to reach { $reach } points; { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there so far, and the furthest off, on { $lowest }, is short by { $need }.
target-bottom-reached =
    .v1 = The target of { $reach } points has been reached by all of the { COUNTED($count, $table) } at the bottom when the target was set.
    .v2 = All of the { COUNTED($count, $table) } at the bottom when the target was set have reached the target of { $reach } points.
target-bottom-missed =
    .v1 = The target of { $reach } points by the end of { $deadline } for the { COUNTED($count, $table) } at the bottom when the target was set has not been reached: { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there, and the furthest off, on { $lowest }, is short by { $need }.
    .v2 = Of the { COUNTED($count, $table) } at the bottom when the target was set, { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } reached the target of { $reach } points by the end of { $deadline }; the furthest off, on { $lowest }, is short by { $need }.

## Corrections

revised-lead =
    .headline = Correction: first place in { $week } to { $leaders }
    .heading = Correction: first place in { $week } to { $leaders }
    .lede = Correction: with the right figures, first place { WHERE($table) } in { $week } belonged to { $leaders }, not to { $former } as published.
    .v1 = Correction: with the right figures, first place { WHERE($table) } in { $week } belonged to { $leaders }, not to { $former } as published.
    .v2 = Correction: first { WHERE($table) } in { $week } came { $leaders }, by the right figures, and not { $former } as published.
revised =
    .v1 = Correction: in { $week }, { $entity } had { POINTS($now) }, not { $was } as published.
    .v2 = Correction: the right score of { $entity } in { $week } is { $now }, not { $was } as published.
revised-component =
    .v1 = Correction: in { $week }, { $entity } had { POINTS($now) } in { $component }, not { $was } as published.
    .v2 = Correction: the right figure of { $entity } for { $component } in { $week } is { $now }, not { $was } as published.
revised-place =
    .v1 = With the right figures, { $entity } was { ORDINAL($place) } in { $week }, not { ORDINAL($former_place) }.
    .v2 = The right place of { $entity } in { $week } is { ORDINAL($place) }, not { ORDINAL($former_place) }.
revised-band =
    .v1 = With the right figure, { $entity } was in the “{ $band }” band in { $week }, not in “{ $former_band }”.
    .v2 = The right band of { $entity } in { $week } is “{ $band }”, not “{ $former_band }”.
revised-note =
    .v1 = { $text }

## The newsroom’s own words

note =
    .v1 = { $text }
note-action =
    .v1 = { $text }
note-quote =
    .v1 = { $speaker } said: “{ $text }”
note-quote-titled =
    .v1 = { $speaker }, { $title }, said: “{ $text }”
