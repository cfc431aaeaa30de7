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
    .lede = { $subject } stood at { POINTS($score) } in { $week } ({ DATES($week) }), up { $change } { $since }.
    .lede-2 = A rise of { POINTS($change) } { $since } took { $subject } to { $score } in { $week } ({ DATES($week) }).
    .lede-3 = In { $week } ({ DATES($week) }), { $subject } had { POINTS($score) }, { $change } more { SINCE($since, form: "than") }.
    .v1 = { $subject } is up { POINTS($change) } { $since }, at { $score }.
    .v2 = A rise of { POINTS($change) } { $since } took { $subject } to { $score }.
    .v3 = With { POINTS($score) }, { $subject } has { $change } more { SINCE($since, form: "than") }.
overall-up-leading =
    .headline = { $subject } up { POINTS($change) } and still first { WHERE($table) }
    .headline-2 = { $subject } stays first { WHERE($table) } as score rises to { $score }
    .headline-3 = { $subject } rises to { POINTS($score) } and keeps first place
    .headline-4 = { $subject } stays first with { POINTS($score) }, up { $change }
    .heading = { $subject } up { $change } and still first
    .lede = { $subject } kept first place { WHERE($table) } in { $week } ({ DATES($week) }), on { POINTS($score) }, up { $change } { $since }.
    .lede-2 = With { POINTS($score) } in { $week } ({ DATES($week) }), { $change } more { SINCE($since, form: "than") }, { $subject } is still first { WHERE($table) }.
    .lede-3 = { $subject } stayed first { WHERE($table) } in { $week } ({ DATES($week) }), with { POINTS($score) }, up { $change } { $since }.
    .lede-4 = In { $week } ({ DATES($week) }), { $subject } was on { POINTS($score) }, up { $change } { $since }, and still first { WHERE($table) }.
    .lede-5 = { $subject } held on to first place { WHERE($table) } in { $week } ({ DATES($week) }), with { POINTS($score) }, { $change } more { SINCE($since, form: "than") }.
    .v1 = { $subject } is still first { WHERE($table) }, with { POINTS($score) }, up { $change } { SINCE($since, form: "previous") }.
    .v2 = Still first { WHERE($table) }, { $subject } now has { POINTS($score) }, { $change } more { SINCE($since, form: "than") }.
    .v3 = { $subject } keeps first place { WHERE($table) }, up { POINTS($change) } { SINCE($since, form: "previous") } to { $score }.
    .v4 = Up { POINTS($change) } { SINCE($since, form: "previous") } to { $score }, { $subject } is still first { WHERE($table) }.
overall-down =
    .headline = { $subject } down { POINTS($change) } to { $score }
    .headline-2 = { $subject } falls to { POINTS($score) }
    .heading = { $subject } down { POINTS($change) }
    .lede = { $subject } stood at { POINTS($score) } in { $week } ({ DATES($week) }), down { $change } { $since }.
    .lede-2 = A fall of { POINTS($change) } { $since } took { $subject } to { $score } in { $week } ({ DATES($week) }).
    .v1 = { $subject } is down { POINTS($change) } { $since }, at { $score }.
    .v2 = A fall of { POINTS($change) } { $since } took { $subject } to { $score }.
    .v3 = With { POINTS($score) }, { $subject } has { $change } less { SINCE($since, form: "than") }.
overall-down-leading =
    .headline = { $subject } down { POINTS($change) } and still first { WHERE($table) }
    .headline-2 = { $subject } stays first { WHERE($table) } as score falls to { $score }
    .heading = { $subject } down { $change } and still first
    .lede = Down { POINTS($change) } { $since } to { $score }, { $subject } was still first { WHERE($table) } in { $week } ({ DATES($week) }).
    .lede-2 = { $subject } stayed first { WHERE($table) } in { $week } ({ DATES($week) }), with { POINTS($score) }, down { $change } { $since }.
    .v1 = { $subject } is still first { WHERE($table) }, with { POINTS($score) }, down { $change } { SINCE($since, form: "previous") }.
    .v2 = Still first { WHERE($table) }, { $subject } now has { POINTS($score) }, { $change } less { SINCE($since, form: "than") }.
    .v3 = Down { POINTS($change) } { SINCE($since, form: "previous") } to { $score }, { $subject } is still first { WHERE($table) }.
    .v4 = { $subject } keeps first place { WHERE($table) } after a fall of { POINTS($change) } { $since } to { $score }.
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
    .headline-2 = Hardly any movement for { $subject }, on { $score }
    .heading = { $subject } practically unchanged
    .lede = { $subject } was practically unchanged on { POINTS($score) } in { $week } ({ DATES($week) }).
    .lede-2 = In { $week } ({ DATES($week) }), { $subject } stood at { POINTS($score) }, practically where it was { SINCE($since, form: "was") }.
    .v1 = { $subject } is practically unchanged on { POINTS($score) }.
    .v2 = With { POINTS($score) }, { $subject } is practically where it was { SINCE($since, form: "was") }.
overall-score =
    .headline = { $subject } at { POINTS($score) }
    .headline-2 = { POINTS($score) } for { $subject }
    .heading = { $subject } at { POINTS($score) }
    .lede = { $subject } scored { POINTS($score) } in { $week } ({ DATES($week) }).
    .lede-2 = In { $week } ({ DATES($week) }), { $subject } scored { $score } out of { POINTS($max) }.
    .v1 = { $subject } has { POINTS($score) }.
    .v2 = { $subject } has { $score } out of { POINTS($max) }.
overall-score-leading =
    .headline = { $subject } first { WHERE($table) } with { POINTS($score) }
    .headline-2 = { $subject } leads with { POINTS($score) }
    .heading = { $subject } first { WHERE($table) }
    .lede = { $subject } was first { WHERE($table) } in { $week } ({ DATES($week) }), with { POINTS($score) }.
    .lede-2 = With { $score } out of { POINTS($max) }, { $subject } was first { WHERE($table) } in { $week } ({ DATES($week) }).
    .lede-3 = In { $week } ({ DATES($week) }), { $subject } was first { WHERE($table) } with { $score } out of { POINTS($max) }.
    .v1 = { $subject } is first { WHERE($table) }, with { POINTS($score) }.
    .v2 = With { $score } out of { POINTS($max) }, { $subject } is first { WHERE($table) }.

## First place

leader-kept =
    .heading = { $leader } still first { WHERE($table) }
    .heading-2 = { $leader } stays on top with { $score }
    .lede = { $leader } is still first { WHERE($table) }, with { POINTS($score) }.
    .lede-2 = Still first { WHERE($table) }, { $leader } has { POINTS($score) }.
    .lede-3 = With { POINTS($score) }, { $leader } holds on to first place { WHERE($table) }.
    .caption = { $leader } is still first { WHERE($table) }, with { POINTS($score) }.
    .v1 = { $leader } is still first { WHERE($table) }, with { POINTS($score) }.
    .v2 = Still first { WHERE($table) }, { $leader } now has { POINTS($score) }.
    .v3 = With { POINTS($score) }, { $leader } holds on to first place { WHERE($table) }.
    .v4 = On { POINTS($score) }, { $leader } remains first { WHERE($table) }.
leader-new =
    .headline = { $leader } takes first place { WHERE($table) }
    .headline-2 = { $leader } new number one with { POINTS($score) }
    .headline-3 = { $leader } now first { WHERE($table) }
    .headline-4 = { $leader } moves into first place with { POINTS($score) }
    .heading = { $leader } takes first place
    .heading-2 = { $leader } goes top with { $score }
    .heading-3 = { $leader } moves into the lead
    .lede = With { POINTS($score) }, { $leader } has replaced { $former } in first place { WHERE($table) }.
    .lede-2 = The new number one { WHERE($table) } is { $leader }: with { POINTS($score) }, it takes over from { $former }.
    .lede-3 = { $leader }, with { POINTS($score) }, has taken over first place { WHERE($table) } from { $former }.
    .lede-4 = { $leader } leads { WHERE($table) } with { POINTS($score) }, taking over from { $former }.
    .caption = { $leader } is new in first place { WHERE($table) }, with { POINTS($score) }.
    .caption-2 = { $leader } rose from { ORDINAL($former_place) } to first place { WHERE($table) }.
    .v1 = { $leader }, with { POINTS($score) }, has taken over first place { WHERE($table) } from { $former }.
    .v2 = The new number one { WHERE($table) } is { $leader }: with { POINTS($score) }, it takes over from { $former }.
    .v3 = With { POINTS($score) }, { $leader } moved up from { ORDINAL($former_place) } to first place { WHERE($table) }, past { $passed }.
    .v4 = { $leader } is the new number one { WHERE($table) }: up from { ORDINAL($former_place) } with { POINTS($score) }, it overtook { $passed }.
    .v5 = { $leader } is up from { ORDINAL($former_place) } to first place { WHERE($table) } with { POINTS($score) }, after overtaking { $passed }.
    .v6 = Up from { ORDINAL($former_place) }, { $leader } is now first { WHERE($table) } with { POINTS($score) }, having passed { $passed }.
    .again = With { POINTS($score) }, { $leader } has moved up from { ORDINAL($former_place) }, overtaking { $passed }.
    .again-2 = { $leader }, on { POINTS($score) }, rose from { ORDINAL($former_place, form: "place") }, overtaking { $passed }.
    .again-3 = To reach the top, with { POINTS($score) }, { $leader } overtook { $passed }.
leader-back =
    .headline = { $leader } back in first place { WHERE($table) }
    .headline-2 = { $leader } returns to first place with { POINTS($score) }
    .heading = { $leader } back in first place
    .heading-2 = { $leader } returns to the top
    .lede = { $leader } is back in first place { WHERE($table) } with { POINTS($score) }, taking over from { $former }.
    .lede-2 = With { POINTS($score) }, { $leader } has regained first place { WHERE($table) }, last held in { $last }, from { $former }.
    .lede-3 = With { POINTS($score) }, { $leader } leads { WHERE($table) } for the first time since { $last }, taking over from { $former }.
    .caption = { $leader } is back in first place { WHERE($table) }, with { POINTS($score) }.
    .caption-2 = With { POINTS($score) }, { $leader } leads { WHERE($table) } again.
    .v1 = { $leader } is back in first place { WHERE($table) } with { POINTS($score) }, taking over from { $former }.
    .v2 = With { POINTS($score) }, { $leader } has regained first place { WHERE($table) }, last held in { $last }, from { $former }.
    .v3 = With { POINTS($score) }, { $leader } moved up from { ORDINAL($former_place) } past { $passed } and back into first place { WHERE($table) }.
    .v4 = With { POINTS($score) }, { $leader } moved up from { ORDINAL($former_place) } past { $passed } and back into first place { WHERE($table) }, which it last held in { $last }.
    .v5 = { $leader } overtook { $passed } and leads { WHERE($table) } again with { POINTS($score) }, up from { ORDINAL($former_place) }; it last led in { $last }.
    .again = { $leader } has moved up from { ORDINAL($former_place, form: "place") }, overtaking { $passed }.
    .again-2 = { $leader } rose from { ORDINAL($former_place, form: "place") }, overtaking { $passed }.
    .again-3 = To return to the top, { $leader } went past { $passed } from { ORDINAL($former_place, form: "place") }.
leader-alone =
    .headline = { $leader } now alone in first place { WHERE($table) }
    .headline-2 = { $leader } pulls clear with { POINTS($score) }
    .heading = { $leader } now alone in first place
    .lede = { $leader } now has first place { WHERE($table) } to itself, with { POINTS($score) }; { $others } shared it { SINCE($since, form: "was") }.
    .lede-2 = With { POINTS($score) }, { $leader } now leads alone { WHERE($table) }; { $others } shared first place { SINCE($since, form: "was") }.
    .caption = { $leader } is now alone in first place { WHERE($table) }, with { POINTS($score) }.
    .v1 = { $leader } now has first place { WHERE($table) } to itself, with { POINTS($score) }; { $others } shared it { SINCE($since, form: "was") }.
    .v2 = With { POINTS($score) }, { $leader } now leads alone { WHERE($table) }, no longer level with { $others }.
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
    .lede-2 = In first place { WHERE($table) }, { $leader } has { POINTS($score) }.
    .caption = { $leader } is first { WHERE($table) }, with { POINTS($score) }.
    .v1 = { $leader } is first { WHERE($table) }, with { POINTS($score) }.
    .v2 = In first place { WHERE($table) }, { $leader } has { POINTS($score) }.
    .v3 = With { POINTS($score) }, { $leader } is first { WHERE($table) }.
leader-shared-state =
    .headline = { $leaders } share first place on { $score }
    .headline-2 = { $leaders } level in first place
    .heading = { $leaders } share first place
    .lede = { $leaders } share first place { WHERE($table) }, level on { POINTS($score) }.
    .lede-2 = First place { WHERE($table) } is shared by { $leaders }, level on { POINTS($score) }.
    .v1 = { $leaders } share first place { WHERE($table) }, level on { POINTS($score) }.
    .v2 = First place { WHERE($table) } is shared by { $leaders }, each with { POINTS($score) }.

leader-from-behind =
    .v1 = As recently as { $week }, { $leader } was { ORDINAL($place) }, with { POINTS($score) }.
    .v2 = In { $week }, { $leader } was still { ORDINAL($place) }, on { POINTS($score) }.
    .v3 = With { POINTS($score) }, { $leader } was only { ORDINAL($place) } in { $week }.
    .heading = { $leader }, { ORDINAL($place) } in { $week }, now in front
    .heading-2 = { $leader } now first, from { ORDINAL($place) } in { $week }
lead-streak =
    .lede = { $leader } has now led for { COUNTED($weeks, "week") } running.
    .lede-2 = { $leader } has been first for { COUNTED($weeks, "week") } running.
    .v1 = { $leader } has led for { COUNTED($weeks, "week") } running.
    .v2 = For { COUNTED($weeks, "week") } running, { $leader } has been first.
lead-streak-at-least =
    .lede = { $leader } has led every week since at least { $first }.
    .lede-2 = Every week since at least { $first }, { $leader } has been first.
    .v1 = { $leader } has led for at least { COUNTED($weeks, "week") } running.
    .v2 = For at least { COUNTED($weeks, "week") } running, { $leader } has been first.
    .v3 = { $leader } has been first for at least { COUNTED($weeks, "week") } running.
    .v4 = At least the past { COUNTED($weeks, "week") } have each seen { $leader } in first place.

## The lead over second place

margin-one =
    .lede = { $rival } is second, { POINTS($margin) } behind on { $rival_score }.
    .lede-2 = Second place goes to { $rival }, { POINTS($margin) } behind on { $rival_score }.
    .lede-3 = In second place, { $rival } is { POINTS($margin) } off the lead on { $rival_score }.
    .lede-4 = { $rival }, second on { $rival_score }, is exactly as far behind { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .lede-5 = The lead over { $rival }, second on { $rival_score }, is the same { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .v1 = { $rival } is second, { POINTS($margin) } behind on { $rival_score }.
    .v2 = The lead over { $rival }, second on { $rival_score }, is { POINTS($margin) }.
    .v3 = Second place goes to { $rival } with { $rival_score }, { POINTS($margin) } behind.
    .v4 = In second place, { $rival } is { POINTS($margin) } off the lead on { $rival_score }.
    .v5 = { $rival }, second on { $rival_score }, is exactly as far behind { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .v6 = The lead over { $rival }, second on { $rival_score }, is the same { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .lede-6 = The lead over { $rival }, second on { $rival_score }, is { POINTS($margin) }, as in every set of figures since { $steady }.
    .lede-7 = { $rival }, second on { $rival_score }, has been exactly { POINTS($margin) } behind in every set of figures since { $steady }.
    .v8 = The lead over { $rival }, second on { $rival_score }, has been the same in every set of figures since { $steady }: { POINTS($margin) }.
    .v9 = { $rival }, second on { $rival_score }, has been exactly { POINTS($margin) } behind in every set of figures since { $steady }.
margin-level =
    .lede = { $rivals } are level on { $rival_score } in second place, { POINTS($margin) } behind.
    .lede-2 = { $rivals } share second place, { POINTS($margin) } behind with { $rival_score } each.
    .v1 = { $rivals } are level on { $rival_score } in second place, { POINTS($margin) } behind.
    .v2 = Second place, { POINTS($margin) } behind, is shared by { $rivals } on { $rival_score } each.
followers =
    .v1 = { $second } is second with { POINTS($second_score) }, { $margin } behind the leader, and { $third } third with { $third_score }.
    .v2 = Second place goes to { $second } with { POINTS($second_score) }, { $margin } behind the leader, and third to { $third } with { $third_score }.
    .v3 = Next come { $second }, second with { POINTS($second_score) } and { $margin } off the lead, and { $third }, third with { $third_score }.
    .v4 = { $second } follows in second place, { $margin } behind the leader with { POINTS($second_score) }, and { $third } in third with { $third_score }.
    .v5 = { $second } is { POINTS($margin) } behind in second place, on { $second_score }, ahead of { $third } on { $third_score }.
    .v6 = { $second } is second, { POINTS($margin) } back on { $second_score }, and { $third } third on { $third_score }.
    .v7 = With { POINTS($second_score) }, { $margin } fewer than the leader, { $second } comes second, followed by { $third } with { $third_score }.
next-in-line =
    .v1 = { $next } is { ORDINAL($place) } with { POINTS($score) }, { $gap } behind the leader.
    .v2 = In { ORDINAL($place) } place, { $next } has { POINTS($score) }, { $gap } behind the leader.
    .v3 = { $next } comes { ORDINAL($place) } on { $score }, { POINTS($gap) } off first place.
    .v4 = With { POINTS($score) }, { $next } is { ORDINAL($place) }, { $gap } off the lead.
    .v5 = { $next } follows in { ORDINAL($place) } place on { $score }, { $gap } behind the leader.
    .v6 = { ORDINAL($place) } is { $next }, on { $score }, { POINTS($gap) } behind the leader.
    .v7 = { $next }, on { $score }, is { ORDINAL($place) }, { POINTS($gap) } adrift of first place.
gap-narrowed =
    .headline = { $leader } still first, but lead shrinks to { POINTS($margin) }
    .headline-2 = { $leader } sees lead cut from { $former_margin } to { POINTS($margin) }
    .headline-3 = { $leader } leads by { POINTS($margin) }, down from { $former_margin }
    .headline-4 = { $leader } ahead by only { POINTS($margin) }, down from { $former_margin }
    .lede = The lead of { $leader } over { $rivals }, second on { $rival_score }, has shrunk from { $former_margin } to { POINTS($margin) }.
    .lede-2 = { $leader } has seen its lead shrink from { $former_margin } to { POINTS($margin) }, with { $rivals } second on { $rival_score }.
    .lede-3 = { $rivals }, second on { $rival_score }, cut the gap to { $leader } from { $former_margin } to { POINTS($margin) }.
    .lede-4 = { $leader } now leads by { POINTS($margin) }, down from { $former_margin } { SINCE($since, form: "was") }, with { $rivals } second on { $rival_score }.
    .v1 = The lead of { $leader } over { $rivals }, second on { $rival_score }, has shrunk from { $former_margin } to { POINTS($margin) }.
    .v2 = The lead over { $rivals }, second on { $rival_score }, is { POINTS($margin) }, down from { $former_margin }.
    .v3 = { $leader } now leads { $rivals }, second on { $rival_score }, by { POINTS($margin) }, down from { $former_margin }.
    .v4 = The gap to { $rivals }, second on { $rival_score }, has narrowed from { $former_margin } to { POINTS($margin) }.
    .heading = { $leader } sees lead shrink to { POINTS($margin) }
    .heading-2 = Lead of { $leader } down to { POINTS($margin) }
    .heading-3 = Narrower lead for { $leader }
gap-widened =
    .headline = { $leader } stretches lead to { POINTS($margin) }
    .headline-2 = { $leader } extends lead from { $former_margin } to { POINTS($margin) }
    .heading = { $leader } extends its lead to { POINTS($margin) }
    .lede = { $leader } has stretched its lead over { $rivals }, second on { $rival_score }, from { $former_margin } to { POINTS($margin) }.
    .lede-2 = { $leader } has extended its lead from { $former_margin } to { POINTS($margin) }, with { $rivals } second on { $rival_score }.
    .lede-3 = { $leader } now leads by { POINTS($margin) }, up from { $former_margin } { SINCE($since, form: "was") }, with { $rivals } second on { $rival_score }.
    .v1 = { $leader } has stretched its lead over { $rivals }, second on { $rival_score }, from { $former_margin } to { POINTS($margin) }.
    .v2 = The lead over { $rivals }, second on { $rival_score }, is { POINTS($margin) }, up from { $former_margin }.
    .v3 = { $leader } now leads { $rivals }, second on { $rival_score }, by { POINTS($margin) }, up from { $former_margin }.
    .v4 = The gap to { $rivals }, second on { $rival_score }, has widened from { $former_margin } to { POINTS($margin) }.
gap-nearly-closed =
    .headline = { $leader } only { POINTS($margin) } ahead of { $rivals }
    .headline-2 = { $rivals } within { POINTS($margin) } of { $leader }
    .heading = { $leader } sees lead shrink to { POINTS($margin) }
    .lede = { $leader } has seen its lead over { $rivals }, second on { $rival_score }, shrink from { $former_margin } to { POINTS($margin) }.
    .lede-2 = The lead of { $leader } over { $rivals }, second on { $rival_score }, is down from { $former_margin } to { POINTS($margin) }.
    .lede-3 = { $leader } now leads { $rivals }, second on { $rival_score }, by { POINTS($margin) }, down from { $former_margin } { SINCE($since, form: "was") }.
    .lede-4 = { $rivals }, second on { $rival_score }, cut the gap to { $leader } from { $former_margin } to { POINTS($margin) }.
    .v1 = { $leader } is { POINTS($margin) } ahead of { $rivals }, second on { $rival_score }, compared with { $former_margin } { SINCE($since, form: "was") }; the median of its earlier weekly changes is { $usual }.
    .v2 = The lead over { $rivals }, second on { $rival_score }, is down from { $former_margin } to { POINTS($margin) }; the median of the leader’s earlier weekly changes is { $usual }.
    .v3 = { $leader } now leads { $rivals }, second on { $rival_score }, by { POINTS($margin) }, down from { $former_margin } and less than the median of its earlier weekly changes ({ $usual }).
    .v4 = The gap to { $rivals }, second on { $rival_score }, has narrowed from { $former_margin } to { POINTS($margin) }, less than the median of the leader’s earlier weekly changes ({ $usual }).
rival-within-reach =
    .lede = { $leader } leads { $rivals }, second on { $rival_score }, by { POINTS($margin) }, less than the median of the leader’s earlier weekly changes ({ $usual }).
    .lede-2 = The lead of { $leader } over { $rivals }, second on { $rival_score }, is { POINTS($margin) }, less than the median of its earlier weekly changes ({ $usual }).
    .v1 = { $leader } leads { $rivals }, second on { $rival_score }, by { POINTS($margin) }, less than the median of the leader’s earlier weekly changes ({ $usual }).
    .v2 = The lead over { $rivals }, second on { $rival_score }, is { POINTS($margin) }, less than the median of the leader’s earlier weekly changes ({ $usual }).
    .v3 = Between { $leader } and { $rivals }, second on { $rival_score }, the gap is { POINTS($margin) }, less than the median of the leader’s earlier weekly changes ({ $usual }).
    .v4 = Over { $rivals }, second on { $rival_score }, the lead is { POINTS($margin) }, less than the median of the leader’s earlier weekly changes ({ $usual }).
gain-smallest =
    .v1 = All { COUNTED($count, $table) } listed improved{ SINCE($since, form: "gap") }, { $most } most and { NAME($subject, form: "again") } least.
    .v2 = Of the { COUNTED($count, $table) } listed, which all improved{ SINCE($since, form: "gap") }, { $most } gained most and { NAME($subject, form: "again") } least.
    .v3 = The improvement of { NAME($subject, form: "again") }, { POINTS($change) } { $since }, is the smallest of the { COUNTED($count, $table) } listed.
    .v4 = All { COUNTED($count, $table) } listed have improved { $since }, { NAME($subject, form: "again") } least: { POINTS($change) }.
    .v5 = { SINCE($since, form: "over") }, all { COUNTED($count, $table) } listed improved: { $most } most, { NAME($subject, form: "again") } least.
gap-narrowing =
    .v1 = The lead of { $leader } has shrunk every week since { $first }, from { POINTS($former_margin) } then to { $margin }.
    .v2 = Every week since { $first }, the lead of { $leader } has shrunk, from { POINTS($former_margin) } then to { $margin } now.
    .v3 = The lead over second place has narrowed every week since { $first }, from { POINTS($former_margin) } to { $margin }.
    .heading = { $leader }’s lead shrinks again
    .heading-2 = { $leader }’s lead shrinks week by week
gap-widening =
    .v1 = The lead of { $leader } has grown { COUNTED($weeks, "week") } running, from { POINTS($former_margin) } in { $first } to { $margin }.
    .v2 = Every week since { $first }, the lead of { $leader } has grown, from { POINTS($former_margin) } then to { $margin } now.
    .v3 = For { COUNTED($weeks, "week") } running, the lead over second place has widened: from { POINTS($former_margin) } in { $first } to { $margin }.
    .heading = { ORDINAL($weeks) } week of growing lead for { $leader }
    .heading-2 = { $leader }’s lead grows week by week
gap-narrowest =
    .v1 = The lead of { $leader }, { POINTS($margin) }, is the smallest in figures that begin in { $first }; the smallest until now was { $former_margin }.
    .v2 = In figures that begin in { $first }, { $leader } has never been less far ahead than now: { POINTS($margin) }. Its smallest lead until now was { $former_margin }.
    .v3 = Not once in figures that begin in { $first } has the margin over second place been as small as { POINTS($margin) }; the smallest until now was { $former_margin }.
    .heading = Smallest lead on record for { $leader }
gap-widest =
    .v1 = The lead of { $leader }, { POINTS($margin) }, is the largest in figures that begin in { $first }, when it was { $first_margin }.
    .v2 = In figures that begin in { $first } with a lead of { POINTS($first_margin) }, { $leader } has never been further ahead than now: { $margin }.
    .v3 = Not once in figures that begin in { $first }, with a lead of { POINTS($first_margin) }, has the margin over second place been as large as { $margin }.
    .heading = Largest lead on record for { $leader }
rival-faster =
    .lede = { $rival } has improved by { POINTS($rival_gain) } { SINCE($since, form: "over") }.
    .lede-2 = { $rival } has improved faster, by { POINTS($rival_gain) } { SINCE($since, form: "previous") }.
    .lede-3 = An improvement of { POINTS($rival_gain) } { $since } has brought { $rival } closer.
    .lede-4 = { $rival } has closed in with an improvement of { POINTS($rival_gain) } { SINCE($since, form: "previous") }.
    .v1 = { $rival } has improved by { POINTS($rival_gain) } { SINCE($since, form: "previous") }, { $leader } by { $gain }.
    .v2 = While { $leader } has improved by { POINTS($gain) } { $since }, { $rival } has improved by { $rival_gain }.

## The place of the story’s own entity

place-up =
    .headline = { $subject } climbs to { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } up { COUNTED($places, "place") } to { ORDINAL($place) }
    .heading = { $subject } up to { ORDINAL($place, form: "place") }
    .lede = { NAME($subject, form: "again") } climbed { COUNTED($places, "place") } { WHERE($table) }, from { ORDINAL($former_place) } to { ORDINAL($place) }.
    .lede-2 = { NAME($subject, form: "again") } moved up from { ORDINAL($former_place) } to { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { NAME($subject, form: "again") } climbed { COUNTED($places, "place") } { WHERE($table) }, from { ORDINAL($former_place) } to { ORDINAL($place) }.
    .v2 = { NAME($subject, form: "again") } moved up from { ORDINAL($former_place) } to { ORDINAL($place, form: "place") } { WHERE($table) }.
place-down =
    .headline = { $subject } drops to { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } down { COUNTED($places, "place") } to { ORDINAL($place) }
    .heading = { $subject } down to { ORDINAL($place, form: "place") }
    .lede = { NAME($subject, form: "again") } dropped { COUNTED($places, "place") } { WHERE($table) }, from { ORDINAL($former_place) } to { ORDINAL($place) }.
    .lede-2 = { NAME($subject, form: "again") } slipped from { ORDINAL($former_place) } to { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { NAME($subject, form: "again") } dropped { COUNTED($places, "place") } { WHERE($table) }, from { ORDINAL($former_place) } to { ORDINAL($place) }.
    .v2 = { NAME($subject, form: "again") } slipped from { ORDINAL($former_place) } to { ORDINAL($place, form: "place") } { WHERE($table) }.
lead-lost =
    .headline = { $subject } loses first place to { $leaders }
    .headline-2 = { $leaders } ahead as { $subject } drops to { ORDINAL($place) }
    .heading = { $subject } loses first place
    .lede = { $subject } has lost first place { WHERE($table) } and is { ORDINAL($place) }, { POINTS($gap) } behind { $leaders }.
    .lede-2 = Now { ORDINAL($place) } { WHERE($table) }, { $subject } has lost first place to { $leaders }, { POINTS($gap) } ahead on { $leader_score }.
    .v1 = { $subject } has lost first place { WHERE($table) } and is { ORDINAL($place) }, { POINTS($gap) } behind { $leaders }.
    .v2 = Now { ORDINAL($place) } { WHERE($table) }, { $subject } has lost first place to { $leaders }, { POINTS($gap) } ahead on { $leader_score }.
place-kept =
    .lede = { NAME($subject, form: "again") } stays in { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = As before, { NAME($subject, form: "again") } is { ORDINAL($place) } { WHERE($table) }.
    .lede-3 = { NAME($subject, form: "again") } is { ORDINAL($place) } { WHERE($table) }, { SINCE($since, form: "as") }.
    .lede-4 = Once again, { NAME($subject, form: "again") } is { ORDINAL($place) } { WHERE($table) }.
    .v1 = { NAME($subject, form: "again") } stays in { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = As before, { NAME($subject, form: "again") } is { ORDINAL($place) } { WHERE($table) }.
    .v3 = { NAME($subject, form: "again") } is { ORDINAL($place) } { WHERE($table) }, { SINCE($since, form: "as") }.
    .v4 = Once again, { NAME($subject, form: "again") } is { ORDINAL($place) } { WHERE($table) }.
place-shared =
    .lede = { NAME($subject, form: "again") } shares { ORDINAL($place, form: "place") } { WHERE($table) } with { $others }.
    .lede-2 = Level with { $others }, { NAME($subject, form: "again") } is { ORDINAL($place) } { WHERE($table) }.
    .v1 = { NAME($subject, form: "again") } shares { ORDINAL($place, form: "place") } { WHERE($table) } with { $others }.
    .v2 = Level with { $others }, { NAME($subject, form: "again") } is { ORDINAL($place) } { WHERE($table) }.
place-state =
    .lede = { NAME($subject, form: "again") } is { ORDINAL($place) } { WHERE($table) }.
    .lede-2 = { NAME($subject, form: "again") } stands in { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { NAME($subject, form: "again") } is { ORDINAL($place) } { WHERE($table) }.
    .v2 = { NAME($subject, form: "again") } stands in { ORDINAL($place, form: "place") } { WHERE($table) }.
behind-next =
    .lede = { $subject } is { POINTS($gap) } behind { $rivals }, next above on { $rival_score }.
    .lede-2 = It would take { POINTS($gap) } for { $subject } to catch up with { $rivals }, next above on { $rival_score }.
    .lede-3 = The gap between { $subject } and { $rivals }, next above on { $rival_score }, is { POINTS($gap) }.
    .lede-4 = To catch up with { $rivals }, next above on { $rival_score }, { $subject } would have to make up { POINTS($gap) }.
    .v1 = { $subject } is { POINTS($gap) } behind { $rivals }, next above on { $rival_score }.
    .v2 = It would take { POINTS($gap) } for { $subject } to catch up with { $rivals }, next above on { $rival_score }.
    .v3 = The gap between { $subject } and { $rivals }, next above on { $rival_score }, is { POINTS($gap) }.
    .v4 = To catch up with { $rivals }, next above on { $rival_score }, { $subject } would have to make up { POINTS($gap) }.
ahead-of-next =
    .v1 = { $subject } is { POINTS($gap) } ahead of { $rivals }, next below on { $rival_score }.
    .v2 = The margin of { $subject } over { $rivals }, next below on { $rival_score }, is { POINTS($gap) }.
    .v3 = Between { $subject } and { $rivals }, next below on { $rival_score }, the gap is { POINTS($gap) }.
overtook =
    .heading = { $subject } overtakes { $passed }
    .heading-2 = { $subject } moves past { $passed }
    .v1 = { $subject } overtook { $passed }.
    .v2 = On its way up, { $subject } passed { $passed }.
overtaken-by =
    .headline = { $subject } overtaken by { $rivals }
    .headline-2 = { $subject } falls behind { $rivals }
    .lede = { $subject } was overtaken { WHERE($table) } by { $rivals }.
    .lede-2 = { $rivals } moved past { $subject } { WHERE($table) }.
    .v1 = { $subject } was overtaken by { $rivals }.
    .v2 = { $rivals } moved past { $subject }.
drew-level =
    .headline = { $subject } draws level with { $rivals }
    .headline-2 = { $subject } catches up with { $rivals }
    .heading = { $subject } draws level with { $rivals }
    .lede = { NAME($subject, form: "again") } has drawn level with { $rivals } in { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = { NAME($subject, form: "again") }, behind { SINCE($since, form: "was") }, is now level with { $rivals } in { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-3 = { NAME($subject, form: "again") } has drawn level with { $rivals }.
    .v1 = { NAME($subject, form: "again") } has drawn level with { $rivals } in { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = { NAME($subject, form: "again") }, behind { SINCE($since, form: "was") }, is now level with { $rivals } in { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v3 = { NAME($subject, form: "again") } has drawn level with { $rivals }.
pulled-clear =
    .heading = { $subject } now ahead of { $rivals }
    .lede = { $subject } is now ahead of { $rivals }; they were level { SINCE($since, form: "was") }.
    .lede-2 = After being level { SINCE($since, form: "was") }, { $subject } is now ahead of { $rivals }.
    .v1 = { $subject } is now ahead of { $rivals }; they were level { SINCE($since, form: "was") }.
    .v2 = After being level { SINCE($since, form: "was") }, { $subject } is now ahead of { $rivals }.
    .v3 = { $subject } is now { POINTS($margin) } ahead of { $rivals }; they were level { SINCE($since, form: "was") }.
    .v4 = No longer level with { $rivals }, { $subject } is { POINTS($margin) } ahead.
    .v5 = After being level { SINCE($since, form: "was") }, { $subject } is now ahead of { $rivals } by { POINTS($margin) }.

## Round marks

mark-reached =
    .headline = { $subject } reaches { POINTS($mark) }
    .headline-2 = { $subject } at the { $mark }-point mark
    .heading = { $subject } reaches { POINTS($mark) }
    .lede = { $subject } has now reached { POINTS($mark) }.
    .lede-2 = The { $mark }-point mark has now been reached by { $subject }.
    .v1 = { $subject } has now reached { POINTS($mark) }.
    .v2 = The { $mark }-point mark has now been reached by { $subject }.
mark-regained =
    .headline = { $subject } back at { POINTS($mark) }
    .headline-2 = { $subject } returns to the { $mark }-point mark
    .heading = { $subject } back at { POINTS($mark) }
    .lede = With { POINTS($score) }, { $subject } is back at the { $mark }-point mark, as it was in { $last }.
    .lede-2 = { $subject }, with { $score }, has returned to the { $mark }-point mark, as it was in { $last }.
    .v1 = With { POINTS($score) }, { $subject } is back at the { $mark }-point mark, as it was in { $last }.
    .v2 = { $subject }, with { $score }, has returned to the { $mark }-point mark, as it was in { $last }.
mark-lost =
    .headline = { $subject } no longer at { POINTS($mark) }
    .headline-2 = { $subject } loses hold of the { $mark }-point mark
    .heading = { $subject } no longer at { POINTS($mark) }
    .lede = { $subject } no longer holds the { $mark }-point mark.
    .lede-2 = With { POINTS($score) }, { $subject } is no longer at the { $mark }-point mark.
    .v1 = { $subject } no longer holds the { $mark }-point mark.
    .v2 = With { POINTS($score) }, { $subject } is no longer at the { $mark }-point mark.
sole-at-mark-new =
    .headline = { $subject } the only { KIND($table) } at { POINTS($mark) }
    .headline-2 = Only { $subject } reaches { POINTS($mark) }
    .heading = Only { $subject } at { POINTS($mark) }
    .lede = { NAME($subject, form: "again") } is now the only { KIND($table) } at { POINTS($mark) } or better.
    .lede-2 = The { $mark }-point mark is now held by { $subject } alone.
    .v1 = { NAME($subject, form: "again") } is now the only { KIND($table) } at { POINTS($mark) } or better.
    .v2 = The { $mark }-point mark is now held by { $subject } alone.
sole-at-mark-still =
    .heading = { $subject } still alone above { $above }
    .heading-2 = { $subject } still alone at { POINTS($mark) }
    .lede = { NAME($subject, form: "again") } remains the only { KIND($table) } above { POINTS($above) }.
    .lede-2 = { NAME($subject, form: "again") } remains the only { KIND($table) } at { POINTS($mark) } or better.
    .lede-3 = As before, no { KIND($table) } but { NAME($subject, form: "again") } is at { POINTS($mark) } or better.
    .lede-4 = { NAME($subject, form: "again") } is still the only { KIND($table) } above { POINTS($above) }.
    .lede-5 = No other { KIND($table) } has joined { NAME($subject, form: "again") } above { POINTS($above) }.
    .lede-6 = { NAME($subject, form: "again") } is still on its own above { POINTS($above) }.
    .v1 = { NAME($subject, form: "again") } remains the only { KIND($table) } above { POINTS($above) }.
    .v2 = { NAME($subject, form: "again") } remains the only { KIND($table) } at { POINTS($mark) } or better.
    .v3 = As before, no { KIND($table) } but { NAME($subject, form: "again") } is at { POINTS($mark) } or better.
    .v4 = { NAME($subject, form: "again") } is still the only { KIND($table) } above { POINTS($above) }.
sole-at-mark =
    .heading = { $subject } alone above { $above }
    .heading-2 = { $subject } alone at { POINTS($mark) }
    .lede = { NAME($subject, form: "again") } is the only { KIND($table) } above { POINTS($above) }.
    .lede-4 = No other { KIND($table) } is above { POINTS($above) }.
    .lede-2 = { NAME($subject, form: "again") } is the only { KIND($table) } at { POINTS($mark) } or better.
    .lede-3 = No other { KIND($table) } is at { POINTS($mark) } or better.
    .v1 = { NAME($subject, form: "again") } is the only { KIND($table) } above { POINTS($above) }.
    .v4 = No other { KIND($table) } is above { POINTS($above) }.
    .v2 = { NAME($subject, form: "again") } is the only { KIND($table) } at { POINTS($mark) } or better.
    .v3 = No other { KIND($table) } is at { POINTS($mark) } or better.
mark-joined =
    .headline = { $subject } no longer alone at { POINTS($mark) }
    .headline-2 = { $subject } joined at { POINTS($mark) } by { $newcomers }
    .heading = { $subject } no longer alone at { POINTS($mark) }
    .lede = { NAME($subject, form: "again") } is no longer alone at { POINTS($mark) }: it has been joined by { $newcomers }.
    .lede-2 = The { $mark }-point mark, previously held by { $subject } alone, has also been reached by { $newcomers }.
    .v1 = { NAME($subject, form: "again") } is no longer alone at { POINTS($mark) }: it has been joined by { $newcomers }.
    .v2 = The { $mark }-point mark, previously held by { $subject } alone, has also been reached by { $newcomers }.
mark-reached-by =
    .heading = { $entities } { $count ->
        [one] reaches
       *[other] reach
    } { POINTS($mark) }
    .v1 = { $entities } { $count ->
        [one] has
       *[other] have
    } now reached { POINTS($mark) }.
    .v2 = { $entities } { $count ->
        [one] has reached { POINTS($mark) } for the first time on record
       *[other] are now on { POINTS($mark) } or more
    }.
    .v3 = { $entities } { $count ->
        [one] has come up to { POINTS($mark) } for the first time on record
       *[other] have come up to { POINTS($mark) }
    }.
    .group = { SINCE($since, form: "over") }, { $items }.
    .item = { $entities } reached { POINTS($mark) }
mark-regained-by =
    .heading = { $entities } back at { POINTS($mark) }
    .v1 = { $entities } { $count ->
        [one] has
       *[other] have
    } reached the { $mark }-point mark again, having fallen short { SINCE($since, form: "was") }.
    .v2 = { $entities }, short of it { SINCE($since, form: "was") }, { $count ->
        [one] is
       *[other] are
    } back at the { $mark }-point mark.
    .v3 = { $entities } { $count ->
        [one] has
       *[other] have
    } made it back to { POINTS($mark) }, as in { $last }.
    .v4 = { $entities } { $count ->
        [one] is
       *[other] are
    } back at { POINTS($mark) } or more, as in { $last }.
mark-lost-by =
    .heading = { $entities } no longer at { POINTS($mark) }
    .v1 = { $entities } { $count ->
        [one] is
       *[other] are
    } no longer at the { $mark }-point mark.
    .v2 = { $entities }, at the { $mark }-point mark { SINCE($since, form: "was") }, { $count ->
        [one] is
       *[other] are
    } there no longer.
mark-short =
    .v1 = Only { $entities } { $count ->
        [one] is
       *[other] are
    } short of { POINTS($mark) }.
    .v2 = Still short of { POINTS($mark) } { $count ->
        [one] is
       *[other] are
    } { $entities }.
    .v3 = That leaves { $entities } short of { POINTS($mark) }.
mark-count-up =
    .v1 = Of the { COUNTED($total, $table) }, { COUNT($count) } { $count ->
        [one] is
       *[other] are
    } now at { POINTS($mark) } or better, up from { COUNT($former_count) } { SINCE($since, form: "was") }.
    .v2 = In all, { COUNT($count) } of the { COUNTED($total, $table) } { $count ->
        [one] is
       *[other] are
    } now at { POINTS($mark) } or better, up from { COUNT($former_count) }.
mark-count-down =
    .v1 = { $count ->
        [0] None of the { COUNTED($total, $table) } is
        [one] One of the { COUNTED($total, $table) } is
       *[other] { COUNT($count) } of the { COUNTED($total, $table) } are
    } still at the { $mark }-point mark, down from { COUNT($former_count) } { SINCE($since, form: "was") }.
    .v2 = The number of { KIND($table, form: "plural") } at the { $mark }-point mark is down from { COUNT($former_count) } to { $count ->
        [0] none
       *[other] { COUNT($count) }
    } out of { COUNT($total) }.
mark-count =
    .v1 = Of the { COUNTED($total, $table) }, { COUNT($count) } { $count ->
        [one] is
       *[other] are
    } at { POINTS($mark) } or better.
    .v2 = At { POINTS($mark) } or better { $count ->
        [one] is
       *[other] are
    } { COUNT($count) } of the { COUNTED($total, $table) }.

## Rises and falls in a row

rise-streak =
    .lede = { $subject } has risen { COUNTED($weeks, "week") } running.
    .lede-2 = { $subject }’s score has now risen { COUNTED($weeks, "week") } in a row.
    .v1 = { $subject } has risen { COUNTED($weeks, "week") } running.
    .v2 = { $subject }’s score has now risen { COUNTED($weeks, "week") } in a row.
    .v3 = For { COUNTED($weeks, "week") } running, the score of { $subject } has gone up.
    .v4 = Each of the past { COUNTED($weeks, "week") } has brought a rise for { $subject }.
rise-streak-at-least =
    .lede = { $subject } has risen for at least { COUNTED($weeks, "week") } running.
    .lede-2 = { $subject }’s score has now risen for at least { COUNTED($weeks, "week") } in a row.
    .v1 = { $subject } has risen for at least { COUNTED($weeks, "week") } running.
    .v2 = { $subject }’s score has now risen for at least { COUNTED($weeks, "week") } in a row.
    .v3 = For at least { COUNTED($weeks, "week") } running, the score of { $subject } has gone up.
    .v4 = At least the past { COUNTED($weeks, "week") } have each brought a rise for { $subject }.
fall-streak =
    .headline = { $subject } falls { COUNTED($weeks, "week") } running
    .headline-2 = { ORDINAL($weeks) } fall in a row for { $subject }
    .lede = { $subject } has fallen { COUNTED($weeks, "week") } running.
    .lede-2 = { $subject }’s score has now fallen { COUNTED($weeks, "week") } in a row.
    .v1 = { $subject } has fallen { COUNTED($weeks, "week") } running.
    .v2 = { $subject }’s score has now fallen { COUNTED($weeks, "week") } in a row.
fall-streak-at-least =
    .headline = { $subject } falls for at least { COUNTED($weeks, "week") } running
    .headline-2 = At least { COUNT($weeks) } falls in a row for { $subject }
    .lede = { $subject } has fallen for at least { COUNTED($weeks, "week") } running.
    .lede-2 = { $subject }’s score has now fallen for at least { COUNTED($weeks, "week") } in a row.
    .v1 = { $subject } has fallen for at least { COUNTED($weeks, "week") } running.
    .v2 = { $subject }’s score has now fallen for at least { COUNTED($weeks, "week") } in a row.
record-high =
    .lede = With { POINTS($score) }, { $subject } has its best score in figures going back to { $first }.
    .caption = { $subject } is on { POINTS($score) }, its best score on record.
    .lede-2 = A score of { $score } is the best for { $subject } in figures going back to { $first }.
    .headline = Best score on record for { $subject }: { $score }
    .headline-2 = Best score on record for { $subject }, with { POINTS($score) }
    .heading = Best score on record for { $subject }
    .heading-2 = New best for { $subject }
    .heading-3 = { $subject } beats its previous best
    .v1 = At { $score }, { $subject } has its best score in figures going back to { $first }, ahead of the { $former } of { $former_week }.
    .v2 = No other week on record, from { $first } on, has brought { $subject } so good a score; the best until now was { $former }, in { $former_week }.
    .v3 = { $subject } has never done better in figures going back to { $first }; its previous best was { $former }, in { $former_week }.
    .v4 = With { $score }, { $subject } has passed its previous best, the { $former } of { $former_week }.
    .v5 = { $subject } has beaten its best score in figures since { $first }, the { $former } of { $former_week }.
record-low =
    .headline = Worst score for { $subject } in figures since { $first }: { $score }
    .headline-2 = { $subject } at its worst in figures since { $first } with { POINTS($score) }
    .heading = { $subject } at its worst in figures since { $first }
    .heading-2 = Worst score for { $subject } in figures since { $first }
    .lede = With { POINTS($score) }, { $subject } has its worst score in figures going back to { $first }.
    .lede-2 = A score of { $score } is the worst for { $subject } in figures going back to { $first }.
    .v1 = A score of { $score } is the worst for { $subject } in figures going back to { $first }, worse than the { $former } of { $former_week }.
    .v2 = In figures going back to { $first }, { $subject } has never had a worse score; the worst until now was { $former }, in { $former_week }.
record-equalled =
    .heading = { $subject } back at its best in figures since { $first }
    .lede = With { POINTS($score) }, { $subject } is back at its best in figures going back to { $first }.
    .lede-2 = { $subject } has equalled its best score in figures going back to { $first }, the { $score } of { $former_week }.
    .v1 = { $subject } has equalled its best score in figures going back to { $first }, the { $score } of { $former_week }.
    .v2 = With { POINTS($score) }, { $subject } is back at its best in figures going back to { $first }, last reached in { $former_week }.
change-largest-since =
    .lede = Not since { $since_week } has { $subject } improved as much in a week.
    .lede-2 = The improvement was the biggest in a week for { $subject } since { $since_week }.
    .v1 = Not since { $since_week } has { $subject } improved as much in a week.
    .v2 = The improvement was the biggest in a week for { $subject } since { $since_week }.
change-largest-on-record =
    .lede = In figures that go back without a break to { $first }, { $subject } had never before improved as much in a week.
    .lede-2 = The improvement was the biggest in a week for { $subject } in figures that go back without a break to { $first }.
    .v1 = In figures that go back without a break to { $first }, { $subject } had never before improved as much in a week.
    .v2 = The improvement was the biggest in a week for { $subject } in figures that go back without a break to { $first }.
change-worst-since =
    .lede = Not since { $since_week } has { $subject } lost as much ground in a week.
    .lede-2 = The step back was the biggest in a week for { $subject } since { $since_week }.
    .v1 = Not since { $since_week } has { $subject } lost as much ground in a week.
    .v2 = The step back was the biggest in a week for { $subject } since { $since_week }.
change-worst-on-record =
    .lede = In figures that go back without a break to { $first }, { $subject } had never before lost as much ground in a week.
    .lede-2 = The step back was the biggest in a week for { $subject } in figures that go back without a break to { $first }.
    .v1 = In figures that go back without a break to { $first }, { $subject } had never before lost as much ground in a week.
    .v2 = The step back was the biggest in a week for { $subject } in figures that go back without a break to { $first }.
change-range-rises =
    .v1 = Over the past { COUNTED($weeks, "week") }, { $subject }’s weekly rises have ranged from { $low } to { POINTS($high) }.
    .v2 = In each of the past { COUNTED($weeks, "week") }, { $subject } rose by at least { $low } and at most { POINTS($high) }.
change-range-falls =
    .v1 = Over the past { COUNTED($weeks, "week") }, { $subject }’s weekly falls have ranged from { $low } to { POINTS($high) }.
    .v2 = In each of the past { COUNTED($weeks, "week") }, { $subject } fell by at least { $low } and at most { POINTS($high) }.
change-range-mixed =
    .v1 = Over the past { COUNTED($weeks, "week") }, { $subject }’s weekly change has ranged from a fall of { POINTS($fall) } to a rise of { $rise }.
    .v2 = The weekly change of { $subject } has ranged from a fall of { POINTS($fall) } to a rise of { $rise } over the past { COUNTED($weeks, "week") }.

## Movers

mover-both =
    .headline = { $entity } climbs { COUNTED($places, "place") } to { ORDINAL($place) }
    .headline-2 = { $entity } improves by { POINTS($change) } and climbs { COUNTED($places, "place") }
    .heading = { $entity } climbs { COUNTED($places, "place") } to { ORDINAL($place) }
    .heading-2 = { $entity } up from { ORDINAL($former_place) } to { ORDINAL($place, form: "place") }
    .lede = { $entity } made the biggest improvement { WHERE($table) }, gaining { POINTS($change) } and { COUNTED($places, "place") } to rise from { ORDINAL($former_place) } to { ORDINAL($place) } with { POINTS($score) }.
    .lede-2 = { $entity } has climbed { COUNTED($places, "place") } { WHERE($table) }, from { ORDINAL($former_place) } to { ORDINAL($place) }, with the biggest gain in points as well: { $change }, to { $score }.
    .lede-3 = From { ORDINAL($former_place) } to { ORDINAL($place) }, { $entity } made the biggest gain { WHERE($table) }, { POINTS($change) } to { $score }.
    .v1 = { $entity } made the biggest gain { WHERE($table) } in both points and places: up { POINTS($change) } { $since } to { $score }, and from { ORDINAL($former_place) } to { ORDINAL($place) }.
    .v2 = The biggest improvement { WHERE($table) }, in both points and places, took { $entity } from { ORDINAL($former_place) } to { ORDINAL($place) }: at { POINTS($score) }, it is { $change } better { SINCE($since, form: "than") }.
    .v3 = No other { KIND($table) } improved by as many points or climbed as many places as { $entity }, which is on { $score }, { POINTS($change) } better { SINCE($since, form: "than") }, and up from { ORDINAL($former_place) } to { ORDINAL($place) }.
    .v4 = On { POINTS($score) }, { $entity } is { $change } better { SINCE($since, form: "than") } and up from { ORDINAL($former_place) } to { ORDINAL($place) }, the biggest improvement { WHERE($table) } in both points and places.
    .again = { $entity }’s rise of { POINTS($change) } to { $score } was the biggest { WHERE($table) } and carried it { COUNTED($places, "place") } up.
    .again-2 = { $entity }’s climb of { COUNTED($places, "place") } and its gain of { POINTS($change) }, to { $score }, are both the biggest { WHERE($table) }.
    .again-3 = Up { COUNTED($places, "place") } after gaining { POINTS($change) } to reach { $score }, { $entity } made the biggest leap { WHERE($table) }.
    .again-4 = { $entity }’s climb of { COUNTED($places, "place") } stands alone: no other { KIND($table) } climbed more than { COUNTED($next_places, "place") } or gained more than { POINTS($next_change) }.
    .again-5 = While { $entity } climbed { COUNTED($places, "place") }, no other { KIND($table) } climbed more than { COUNTED($next_places, "place") } or gained more than { POINTS($next_change) }.
mover-new-leader =
    .v1 = { $entity } has improved most of { GROUP($table) }, by { POINTS($change) } { $since }.
    .v2 = The biggest gain { WHERE($table) } was also that of { $entity }: { POINTS($change) } { $since }.
    .v3 = With a gain of { POINTS($change) } { $since }, { $entity } also improved most { WHERE($table) }.
mover-gain =
    .heading = { $entity } improves most, by { POINTS($change) }
    .heading-2 = Biggest improvement takes { $entity } to { $score }
    .v1 = { $entity } improved most { WHERE($table) }, by { POINTS($change) } to { $score }.
    .v2 = The biggest improvement { WHERE($table) }, of { POINTS($change) }, took { $entity } to { $score }.
    .v3 = { $entity } gained most ground { WHERE($table) }, { POINTS($change) }, and is on { $score }.
    .v4 = { $entity } gained most { WHERE($table) }: { POINTS($change) }, to { $score }.
    .v5 = { $entity } made the biggest gain { WHERE($table) }, { POINTS($change) }, to reach { $score }.
    .v6 = { $entity } took the biggest step up { WHERE($table) }: { POINTS($change) } { $since }, to { $score }.
    .v7 = { $entity } made the biggest gain { WHERE($table) }, { POINTS($change) }.
mover-gain-shared =
    .v1 = Of { GROUP($table) }, { $entities } improved most, by { POINTS($change) } each.
    .v2 = { $entities } made the biggest improvement { WHERE($table) }, { POINTS($change) } each.
mover-climb =
    .heading = { $entity } climbs { COUNTED($places, "place") }
    .heading-2 = { $entity } up from { ORDINAL($former_place) } to { ORDINAL($place) }
    .v1 = { $entity } climbed furthest { WHERE($table) }, { COUNTED($places, "place") } from { ORDINAL($former_place) } to { ORDINAL($place) }, with an improvement of { POINTS($change) } to { $score }.
    .v2 = The biggest climb { WHERE($table) }, of { COUNTED($places, "place") }, took { $entity } from { ORDINAL($former_place) } to { ORDINAL($place) }; at { $score }, it is { POINTS($change) } better { SINCE($since, form: "than") }.
mover-fall-both =
    .heading = { $entity } drops { COUNTED($places, "place") } to { ORDINAL($place) }
    .heading-2 = { $entity } down from { ORDINAL($former_place) } to { ORDINAL($place, form: "place") }
    .v1 = { $entity } lost more ground than any other { KIND($table) } in both points and places: on { $score }, it is { POINTS($change) } worse { SINCE($since, form: "than") } and down from { ORDINAL($former_place) } to { ORDINAL($place) }.
    .v2 = { $entity } lost most { WHERE($table) }, { POINTS($change) }, and dropped furthest, from { ORDINAL($former_place) } to { ORDINAL($place) }.
    .v3 = { $entity } lost more points and places than any other { KIND($table) }: it is { POINTS($change) } worse { SINCE($since, form: "than") }, on { $score }, and down from { ORDINAL($former_place) } to { ORDINAL($place) }.
    .v4 = { $entity } fell furthest { WHERE($table) } in both points and places: { POINTS($change) } { $since }, and from { ORDINAL($former_place) } to { ORDINAL($place) }.
mover-fall =
    .heading = { $entity } loses the most ground
    .heading-2 = Setback of { POINTS($change) } for { $entity }
    .v1 = { $entity } lost most ground { WHERE($table) }: { POINTS($change) }, to { $score }.
    .v2 = The biggest setback of any { KIND($table) }, { POINTS($change) }, left { $entity } on { $score }.
    .v3 = { $entity } lost { POINTS($change) }, more than any other { KIND($table) }, and is on { $score }.
    .v4 = { $entity } suffered the biggest setback { WHERE($table) }, losing { POINTS($change) } to stand at { $score }.
mover-fall-shared =
    .v1 = Of { GROUP($table) }, { $entities } lost the most ground, { POINTS($change) } each.
    .v2 = { $entities } lost most, { POINTS($change) } each.
mover-drop =
    .heading = { $entity } drops { COUNTED($places, "place") }
    .heading-2 = { $entity } down from { ORDINAL($former_place) } to { ORDINAL($place) }
    .v1 = { $entity } dropped further than any other { KIND($table) }, { COUNTED($places, "place") } from { ORDINAL($former_place) } to { ORDINAL($place) }, and is { POINTS($change) } worse { SINCE($since, form: "than") }.
    .v2 = No other { KIND($table) } dropped as many places as { $entity }, down { COUNTED($places, "place") } from { ORDINAL($former_place) } to { ORDINAL($place) } and { POINTS($change) } worse { SINCE($since, form: "than") }.

## Bands

slide =
    .heading = { $entity } down for { ORDINAL($weeks) } week running
    .v1 = { $entity } has now lost ground { COUNTED($weeks, "week") } running.
    .v2 = It is the { ORDINAL($weeks) } week running in which { $entity } has lost ground.
    .v3 = The slide of { $entity } has now lasted { COUNTED($weeks, "week") }.
    .v4 = { $entity } keeps losing ground, now for { COUNTED($weeks, "week") } in a row.
    .v5 = It is one of { COUNT($alike) } in the table that have now lost ground { COUNTED($weeks, "week") } running.
    .v6 = { $entity } is one of { COUNT($alike) } in the table that have lost ground in each of the past { COUNTED($weeks, "week") }.
    .v7 = { $entity } has now lost ground { COUNTED($weeks, "week") } running, as have others: { COUNT($alike) } in all.
    .v8 = Like { $others }, { NAME($entity, form: "again") } has now lost ground { COUNTED($weeks, "week") } running.
    .v9 = { $entity } has now lost ground in each of the past { COUNTED($weeks, "week") }, like { $others }.
slide-at-least =
    .heading = { $entity } keeps losing ground
    .v1 = { $entity } has now lost ground for at least { COUNTED($weeks, "week") } running.
    .v2 = It is at least the { ORDINAL($weeks) } week running in which { $entity } has lost ground.
    .v3 = The slide of { $entity } has now lasted at least { COUNTED($weeks, "week") }.
    .v4 = { $entity } keeps losing ground, now for at least { COUNTED($weeks, "week") } in a row.
    .v5 = It is one of { COUNT($alike) } in the table that have now lost ground for at least { COUNTED($weeks, "week") } running.
    .v6 = { $entity } is one of { COUNT($alike) } in the table that have lost ground for at least { COUNTED($weeks, "week") } running.
    .v7 = { $entity } has now lost ground for at least { COUNTED($weeks, "week") } running, as have others: { COUNT($alike) } in all.
    .v8 = Like { $others }, { NAME($entity, form: "again") } has now lost ground for at least { COUNTED($weeks, "week") } running.
    .v9 = { $entity } has now been losing ground for at least { COUNTED($weeks, "week") }, like { $others }.
slide-ended =
    .v1 = Until now, { $entity } had lost ground in every set of figures after { $first }.
    .v2 = Every earlier set of figures after { $first } had shown a loss for { $entity }.
band-up =
    .heading = { $entity } moves up to “{ $band }”
    .heading-2 = { $entity } now in the “{ $band }” band
    .v1 = { $entity } moved up from the “{ $former_band }” band to “{ $band }”, with { POINTS($score) }.
    .v2 = With { POINTS($score) }, { $entity } is now in the “{ $band }” band, up from “{ $former_band }”.
    .group = { $items } moved up to a better band.
    .group-2 = { $entity } moved up from the “{ $former_band }” band to “{ $band }”.
    .group-3 = { $entity } are now in the “{ $band }” band, up from “{ $former_band }”.
    .item = { $entity } (“{ $former_band }” to “{ $band }”)
    .v3 = { $entity } has moved up from “{ $former_band }” to “{ $band }”.
band-regained =
    .heading = { $entity } back in the “{ $band }” band
    .heading-2 = { $entity } returns to “{ $band }”
    .group = { $items } moved back up to a better band.
    .group-2 = { $entity } are back in the “{ $band }” band, up from “{ $former_band }”.
    .group-3 = { $entity } moved back up from “{ $former_band }” to “{ $band }”, as they were in { $last }.
    .group-4 = { $entity } have returned from “{ $former_band }” to the “{ $band }” band, as they were in { $last }.
    .item = { $entity } (“{ $former_band }” to “{ $band }”)
    .v1 = { $entity } moved back up from “{ $former_band }” to “{ $band }”, with { POINTS($score) }, as it was in { $last }.
    .v2 = With { POINTS($score) }, { $entity } is rated “{ $band }” again, up from “{ $former_band }”, for the first time on record since { $last }.
    .v3 = { $entity } is back in the “{ $band }” band, up from “{ $former_band }”, as it was in { $last }.
band-down =
    .heading = { $entity } drops to “{ $band }”
    .heading-2 = { $entity } no longer in the “{ $former_band }” band
    .v1 = { $entity } dropped from the “{ $former_band }” band to “{ $band }”, with { POINTS($score) }.
    .v2 = With { POINTS($score) }, { $entity } is now in the “{ $band }” band, down from “{ $former_band }”.
    .group = { $items } dropped to a worse band.
    .group-2 = { $entity } dropped from the “{ $former_band }” band to “{ $band }”.
    .group-3 = { $entity } are now in the “{ $band }” band, down from “{ $former_band }”.
    .item = { $entity } (“{ $former_band }” to “{ $band }”)
    .v3 = { $entity } has dropped from “{ $former_band }” to “{ $band }”.
band-top =
    .v1 = { $count ->
        [one] One { KIND($table) } is
       *[other] { COUNTED($count, $table) } are
    } rated “{ $band }” ({ POINTS($from) } or more): { $members }.
    .v2 = { $count ->
        [one] One { KIND($table) } is
       *[other] { COUNTED($count, $table) } are
    } in the “{ $band }” band: { $members }.
    .v3 = { $count ->
        [one] One { KIND($table) }, with { POINTS($from) } or more, is
       *[other] { COUNTED($count, $table) }, with { POINTS($from) } or more, are
    } rated “{ $band }”: { $members }.
    .v4 = { $count ->
        [one] The only one
       *[other] Those
    } rated “{ $band }”, with { POINTS($from) } or more, { $count ->
        [one] is
       *[other] are
    } { $members }.
    .v5 = The “{ $band }” rating, for { POINTS($from) } or more, is held by { $members }.
    .v6 = Rated “{ $band }”, with { POINTS($from) } or more, { $count ->
        [one] is
       *[other] are
    } { $members }.
band-middle =
    .v1 = { $count ->
        [one] The only one
       *[other] Those
    } rated “{ $band }”, with { $from } to just under { POINTS($to) }, { $count ->
        [one] is
       *[other] are
    } { $members }.
    .v2 = The “{ $band }” band has { $count ->
        [one] one member
       *[other] { COUNT($count) } members
    }: { $members }.
    .v6 = { $count ->
        [one] The only one
       *[other] Those
    } rated “{ $band }” { $count ->
        [one] is
       *[other] are
    } { $members }.
    .v3 = The “{ $band }” rating, for { $from } to just under { POINTS($to) }, is held by { $members }.
    .v4 = The “{ $band }” band, from { $from } to just under { POINTS($to) }, has { $count ->
        [one] one member
       *[other] { COUNT($count) } members
    }: { $members }.
    .v5 = With between { $from } and just under { POINTS($to) }, { $count ->
        [one] one is
       *[other] { COUNT($count) } are
    } rated “{ $band }”: { $members }.
band-last =
    .v1 = Below { POINTS($to) }, in the “{ $band }” band, { $count ->
        [one] is
       *[other] are
    } { $members }.
    .v2 = In the “{ $band }” band { $count ->
        [one] is
       *[other] are
    } { $members }.
    .v3 = { $count ->
        [one] The only one
       *[other] Those
    } rated “{ $band }”, below { POINTS($to) }, { $count ->
        [one] is
       *[other] are
    } { $members }.
    .v4 = Rated “{ $band }”, with less than { POINTS($to) }, { $count ->
        [one] is
       *[other] are
    } { $members }.
    .v5 = { $count ->
        [one] One is
       *[other] { COUNT($count) } are
    } in the “{ $band }” band, below { POINTS($to) }: { $members }.
band-many =
    .v1 = A rating of “{ $band }” goes to { COUNT($count) } of the { COUNTED($total, $table) }.
    .v2 = Of the { COUNT($total) }, { COUNT($count) } { $count ->
        [one] is
       *[other] are
    } in the “{ $band }” band.
    .v3 = { COUNT($count) } of the { COUNT($total) } { $count ->
        [one] is
       *[other] are
    } rated “{ $band }”.
    .v4 = Those rated “{ $band }” number { COUNT($count) } out of { COUNT($total) }.
    .v5 = In the “{ $band }” band { $count ->
        [one] is
       *[other] are
    } { COUNT($count) } of the { COUNTED($total, $table) }.
band-same =
    .v1 = The “{ $band }” band is unchanged, with { $count ->
        [one] one member
       *[other] the same { COUNT($count) } members
    } { SINCE($since, form: "as") }.
    .v2 = The same { $count ->
        [one] one is
       *[other] { COUNT($count) } are
    } rated “{ $band }” { SINCE($since, form: "as") }.
    .v3 = { SINCE($since, form: "as") }, those rated “{ $band }” are { $members }.
    .v4 = The “{ $band }” band is unchanged, made up of { $members }.
    .v5 = Nothing has changed in the “{ $band }” band: { $count ->
        [one] its only member is
       *[other] its { COUNT($count) } members are
    } { $members }.
band-none-moved =
    .v1 = No { KIND($table) } has moved into another band { SINCE($since, form: "over") }.
    .v2 = No { KIND($table) } changed band { SINCE($since, form: "over") }.
    .v3 = All have stayed in their bands { SINCE($since, form: "over") }.
band-empty =
    .v1 = Nobody is in the “{ $band }” band.
    .v2 = The “{ $band }” band is empty.

band-short =
    .v1 = { $entity } is only { POINTS($short) } short of “{ $band }”.
    .v2 = Nearest to a better rating is { $entity }, { POINTS($short) } short of “{ $band }”.
    .v3 = { $entity } misses the “{ $band }” band by { POINTS($short) }.
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
    .v2 = For at least { COUNTED($weeks, "week") } running, the “{ $band }” band has included { $entities }.

## How many moved which way

breadth-against-fall =
    .heading = { COUNT($up) } of { COUNT($total) } components { $up ->
        [one] rises
       *[other] rise
    }, yet the score falls
    .lede = Although { COUNT($up) } of the { COUNT($total) } components rose, the score fell { POINTS($change) }.
    .lede-2 = The score fell { POINTS($change) }, even though { COUNT($up) } of the { COUNT($total) } components rose.
    .v1 = Although { COUNT($up) } of the { COUNT($total) } components rose and { $down ->
        [0] none
       *[other] { COUNT($down) }
    } fell, the score of { $subject } is down { POINTS($change) } { $since }.
    .v2 = The score of { $subject } is down { POINTS($change) } { $since }, even though more components rose than fell: { COUNT($up) } against { $down ->
        [0] none
       *[other] { COUNT($down) }
    }.
breadth-against-rise =
    .heading = { COUNT($down) } of { COUNT($total) } components { $down ->
        [one] falls
       *[other] fall
    }, yet the score rises
    .lede = Although { COUNT($down) } of the { COUNT($total) } components fell, the score rose { POINTS($change) }.
    .lede-2 = The score rose { POINTS($change) }, even though { COUNT($down) } of the { COUNT($total) } components fell.
    .v1 = Although { COUNT($down) } of the { COUNT($total) } components fell and { $up ->
        [0] none
       *[other] { COUNT($up) }
    } rose, the score of { $subject } is up { POINTS($change) } { $since }.
    .v2 = The score of { $subject } is up { POINTS($change) } { $since }, even though more components fell than rose: { COUNT($down) } against { $up ->
        [0] none
       *[other] { COUNT($up) }
    }.
components-all-up =
    .heading = { $total ->
        [2] Both
       *[other] All { COUNT($total) }
    } components rise
    .lede = { $total ->
        [2] Both
       *[other] All { COUNT($total) }
    } components rose.
    .lede-2 = Each of the { COUNT($total) } components rose.
    .v1 = { $total ->
        [2] Both
       *[other] All { COUNT($total) }
    } components are up { $since }.
    .v2 = Each of the { COUNT($total) } components of { NAME($subject, form: "again") }’s score has risen { $since }.
components-up =
    .heading = { COUNT($up) } of { COUNT($total) } components { $up ->
        [one] rises
       *[other] rise
    }
    .lede = { COUNT($up) } of the { COUNT($total) } components rose, and none fell.
    .lede-2 = Of the { COUNT($total) } components, { COUNT($up) } rose and none fell.
    .v1 = { COUNT($up) } of the { COUNT($total) } components of { NAME($subject, form: "again") }’s score { $up ->
        [one] is
       *[other] are
    } up { SINCE($since, form: "previous") }, and none is down.
    .v2 = Of the { COUNT($total) } components of { NAME($subject, form: "again") }’s score, { COUNT($up) } { $up ->
        [one] has
       *[other] have
    } risen { SINCE($since, form: "over") } and none has fallen.
    .v3 = None of the { COUNT($total) } components of { NAME($subject, form: "again") }’s score is lower { SINCE($since, form: "than") }, and { COUNT($up) } { $up ->
        [one] is
       *[other] are
    } higher.
    .v4 = There { $up ->
        [one] was a rise
       *[other] were rises
    } in { COUNT($up) } of the { COUNT($total) } components of { NAME($subject, form: "again") }’s score { SINCE($since, form: "over") }, and no falls.
components-mixed =
    .heading = { COUNT($up) } { $up ->
        [one] component rises
       *[other] components rise
    }, { COUNT($down) } { $down ->
        [one] falls
       *[other] fall
    }
    .lede = { COUNT($up) } of the { COUNT($total) } components rose, { COUNT($down) } fell.
    .lede-2 = Of the { COUNT($total) } components, { COUNT($up) } rose and { COUNT($down) } fell.
    .v1 = { COUNT($up) } of the { COUNT($total) } components of { NAME($subject, form: "again") }’s score { $up ->
        [one] is
       *[other] are
    } up { $since }{ $same ->
        [0] {" "}and { COUNT($down) } down
       *[other] , { COUNT($down) } down and { COUNT($same) } unchanged
    }.
    .v2 = Of the { COUNT($total) } components of { NAME($subject, form: "again") }’s score, { COUNT($up) } { $up ->
        [one] has
       *[other] have
    } risen { SINCE($since, form: "over") } and { COUNT($down) } { $down ->
        [one] has
       *[other] have
    } fallen.
components-down =
    .heading = { COUNT($down) } of { COUNT($total) } components { $down ->
        [one] falls
       *[other] fall
    }
    .lede = { COUNT($down) } of the { COUNT($total) } components fell, and none rose.
    .lede-2 = Of the { COUNT($total) } components, { COUNT($down) } fell and none rose.
    .v1 = { COUNT($down) } of the { COUNT($total) } components of { NAME($subject, form: "again") }’s score { $down ->
        [one] is
       *[other] are
    } down { $since }, and none is up.
    .v2 = Of the { COUNT($total) } components of { NAME($subject, form: "again") }’s score, { COUNT($down) } { $down ->
        [one] has
       *[other] have
    } fallen { $since } and none has risen.
components-all-down =
    .heading = { $total ->
        [2] Both
       *[other] All { COUNT($total) }
    } components fall
    .lede = { $total ->
        [2] Both
       *[other] All { COUNT($total) }
    } components fell.
    .lede-2 = Each of the { COUNT($total) } components fell.
    .v1 = { $total ->
        [2] Both
       *[other] All { COUNT($total) }
    } components are down { $since }.
    .v2 = Each of the { COUNT($total) } components of { NAME($subject, form: "again") }’s score has fallen { $since }.
components-unchanged =
    .heading = No change in any component
    .lede = { $total ->
        [2] Neither component
       *[other] None of the { COUNT($total) } components
    } changed.
    .lede-2 = { $total ->
        [2] Both
       *[other] All { COUNT($total) }
    } components stood still.
    .v1 = { $total ->
        [2] Neither component
       *[other] None of the { COUNT($total) } components
    } has changed { SINCE($since, form: "from") }.
    .v2 = { $total ->
        [2] Both
       *[other] All { COUNT($total) }
    } components stand exactly { SINCE($since, form: "as") }.
bottom-only-worse =
    .heading = Bottom { COUNT($count) } lose ground, nobody else does
    .v1 = The { COUNT($count) } that lost ground { WHERE($table) } are exactly those at the bottom.
    .v2 = Those that have slipped back { $since } are all at the bottom of the table: its last { COUNT($count) }.
bottom-turned-better =
    .heading = All of the bottom { COUNT($count) } recover
    .heading-2 = All of the bottom { COUNT($count) } turn losses into gains
    .lede = All { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } improved, having all slipped back { $weeks ->
        [one] { SINCE($since, form: "was") }
       *[other] in each of the { COUNTED($weeks, "week") } before
    }.
    .v1 = All of the bottom { COUNT($count) } { WHERE($table) } improved, by { $low } to { POINTS($high) }, after { $weeks ->
        [one] a week
       *[other] { COUNTED($weeks, "week") }
    } in which all of them had lost ground.
    .v2 = After { $weeks ->
        [one] a week
       *[other] { COUNTED($weeks, "week") }
    } in which all of them had lost ground, the bottom { COUNT($count) } { WHERE($table) } all improved, by between { $low } and { POINTS($high) }.
    .again = All of the bottom { COUNT($count) } gained ground, by between { $low } and { POINTS($high) }.
    .again-2 = Every one of the bottom { COUNT($count) } gained ground, by between { $low } and { POINTS($high) }.
bottom-turned-worse =
    .heading = All of the bottom { COUNT($count) } slip back
    .heading-2 = Bottom { COUNT($count) } all lose ground after { $weeks ->
        [one] a week
       *[other] { COUNTED($weeks, "week") }
    } of gains
    .lede = All of the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } have lost ground, after { $weeks ->
        [one] a week
       *[other] { COUNTED($weeks, "week") }
    } of gains.
    .v1 = All of the bottom { COUNT($count) } { WHERE($table) } lost ground, by { $low } to { POINTS($high) }, after { $weeks ->
        [one] a week
       *[other] { COUNTED($weeks, "week") }
    } in which all of them had improved.
    .v2 = After { $weeks ->
        [one] a week
       *[other] { COUNTED($weeks, "week") }
    } in which all of them had improved, the bottom { COUNT($count) } { WHERE($table) } all lost ground, by between { $low } and { POINTS($high) }.
    .again = The losses of the bottom { COUNT($count) } ranged from { $low } to { POINTS($high) }; all of them had improved in { $weeks ->
        [one] the week before
       *[other] each of the { COUNTED($weeks, "week") } before
    }.
table-moves =
    .heading = { COUNT($better) } { $better ->
        [one] improves
       *[other] improve
    }, { COUNT($worse) } { $worse ->
        [one] loses
       *[other] lose
    } ground
    .v1 = Of the { COUNTED($total, $table) }, { COUNT($better) } { $better ->
        [one] has
       *[other] have
    } improved{ SINCE($since, form: "gap") } and { COUNT($worse) } { $worse ->
        [one] has
       *[other] have
    } slipped back{ $same ->
        [0] {""}
       *[other] ; { COUNT($same) } stayed the same
    }.
    .v2 = In all, { COUNT($better) } of the { COUNTED($total, $table) } did better { SINCE($since, form: "than") }, while { COUNT($worse) } did worse{ $same ->
        [0] {""}
       *[other] ; { COUNT($same) } stayed the same
    }.
    .v3 = { SINCE($since, form: "over") }, scores improved for { COUNT($better) } of the { COUNTED($total, $table) } and worsened for { COUNT($worse) }.
    .v4 = In all, { COUNT($better) } of the { COUNTED($total, $table) } improved{ SINCE($since, form: "gap") }{ $same ->
        [0] {" "}and { COUNT($worse) } slipped back
       *[other] , { COUNT($worse) } slipped back and { COUNT($same) } stayed the same
    }.
    .v5 = { SINCE($since, form: "against") }, { COUNT($better) } of the { COUNTED($total, $table) } { $better ->
        [one] has
       *[other] have
    } improved and { COUNT($worse) } { $worse ->
        [one] has
       *[other] have
    } slipped back{ $same ->
        [0] {""}
       *[other] ; { COUNT($same) } stayed the same
    }.
    .v6 = Altogether, { COUNT($better) } of the { COUNTED($total, $table) } { $better ->
        [one] has
       *[other] have
    } improved{ SINCE($since, form: "gap") }; { COUNT($worse) } { $worse ->
        [one] has
       *[other] have
    } slipped back{ $same ->
        [0] {""}
       *[other] ; { COUNT($same) } stayed the same
    }.
    .v7 = { SINCE($since, form: "over") }, { COUNT($better) } of the { COUNTED($total, $table) } went up{ $same ->
        [0] {" "}and { COUNT($worse) } went down
       *[other] , { COUNT($worse) } went down and { COUNT($same) } did not move
    }.
table-none-worse =
    .heading = Nobody loses ground { WHERE($table) }
    .v1 = { $same ->
        [0] All { COUNTED($total, $table) } have improved { $since }.
       *[other] Of the { COUNTED($total, $table) }, { COUNT($better) } { $better ->
            [one] has
           *[other] have
        } improved { $since } and none has lost ground.
    }
    .v2 = No { KIND($table) } did worse { SINCE($since, form: "than") }: { $same ->
        [0] all { COUNT($total) }
       *[other] { COUNT($better) } of { COUNT($total) }
    } improved.
table-none-better =
    .heading = Nobody improves { WHERE($table) }
    .v1 = { $same ->
        [0] All { COUNTED($total, $table) } did worse { SINCE($since, form: "than") }.
       *[other] Of the { COUNTED($total, $table) }, { COUNT($worse) } did worse { SINCE($since, form: "than") } and none did better.
    }
    .v2 = No { KIND($table) } has improved { $since }: { $same ->
        [0] all { COUNT($total) }
       *[other] { COUNT($worse) } of { COUNT($total) }
    } lost ground.

## Components. Their names may be plural (“online public services”): the past tense agrees with both.

contribution-most =
    .heading = { $component } up { POINTS($part) }
    .heading-2 = { $component } adds most to the rise
    .v1 = The largest part of the rise, { $part } of the { POINTS($change) }, came from { $component }, now at { $value } out of { $max } ({ $share }).
    .v2 = { $component } accounted for the largest part of the rise, { $part } of the { POINTS($change) }, and reached { $value } out of { $max } ({ $share }).
    .v3 = The largest part of the rise, { $part } of the { POINTS($change) }, came from { $component }, now at { $value }.
    .v4 = Of the rise of { POINTS($change) }, the largest part ({ $part }) came from { $component }, now at { $value } out of { $max } ({ $share }).
    .v5 = { $component } contributed most to the rise of { POINTS($change) }, adding { $part } to reach { $value } out of { $max } ({ $share }).
contribution-whole =
    .heading = The whole rise in { $component }
    .v1 = The whole rise of { POINTS($change) } came from { $component }, now at { $value } out of { $max } ({ $share }); nothing else moved.
    .v2 = Only in { $component } did anything move: up { POINTS($change) }, to { $value } out of { $max } ({ $share }).
    .v3 = The whole rise of { POINTS($change) } came from { $component }, now at { $value }; nothing else moved.
loss-most =
    .heading = { $component } down { $part }
    .heading-2 = { $component } down most
    .v1 = The largest part of the fall, { $part } of the { POINTS($change) }, came from { $component }, now at { $value } out of { $max } ({ $share }).
    .v2 = { $component } accounted for the largest part of the fall, { $part } of the { POINTS($change) }, going down to { $value } out of { $max } ({ $share }).
    .v3 = The largest part of the fall, { $part } of the { POINTS($change) }, came from { $component }, now at { $value }.
loss-whole =
    .heading = The whole fall in { $component }
    .v1 = The whole fall of { POINTS($change) } came from { $component }, now at { $value } out of { $max } ({ $share }); nothing else moved.
    .v2 = Only in { $component } did anything move: down { POINTS($change) }, to { $value } out of { $max } ({ $share }).
    .v3 = The whole fall of { POINTS($change) } came from { $component }, now at { $value }; nothing else moved.
contribution-mixed-up =
    .v1 = Rises totalling { POINTS($gains) } outweighed falls of { $losses }, for a net rise of { $change }.
    .v2 = Taken together, rises of { $gains } and falls of { $losses } leave { $subject } { POINTS($change) } up.
contribution-mixed-down =
    .v1 = Falls totalling { POINTS($losses) } outweighed rises of { $gains }, for a net fall of { $change }.
    .v2 = Taken together, falls of { $losses } and rises of { $gains } leave { $subject } { POINTS($change) } down.
contribution-offset =
    .heading = Rises and falls cancel out
    .v1 = Rises of { POINTS($gains) } in all were cancelled out by falls of the same size.
    .v2 = The rises and the falls come to { POINTS($gains) } each, so that { $subject } stays on { $score }.
component-maximum-reached =
    .headline = { $subject } reaches the maximum in { $component }
    .headline-2 = Full marks for { $subject } in { $component }
    .heading = Full marks in { $component }
    .lede = { $subject } has reached the maximum of { POINTS($max) } in { $component }.
    .lede-2 = In { $component }, { $subject } now has the full { POINTS($max) }.
    .v1 = In { $component }, a rise of { $change } was enough to reach the maximum of { POINTS($max) }.
    .v2 = Up { $change }, { $subject } now has the full { POINTS($max) } in { $component }.
component-maximum-regained =
    .headline = { $subject } back at the maximum in { $component }
    .headline-2 = Full marks again for { $subject } in { $component }
    .heading = Back at full marks in { $component }
    .lede = { $subject } is back at the maximum of { POINTS($max) } in { $component }.
    .lede-2 = In { $component }, { $subject } is back at the maximum of { POINTS($max) }.
    .v1 = In { $component }, a rise of { $change } has put { $subject } back at the maximum of { POINTS($max) }, as it was in { $last }.
    .v2 = Up { $change }, { $component } is back at the maximum of { POINTS($max) }, as it was in { $last }.
component-lowest =
    .v1 = { $component } fell { POINTS($change) } { $since } to { $value } out of { $max } ({ $share }), the lowest in figures going back to { $first }.
    .v2 = At { $value } out of { POINTS($max) } ({ $share }), { $component } is down { $change } { $since } and lower than ever in figures going back to { $first }.
    .v3 = { $component } fell { POINTS($change) } { $since } to { $value }, the lowest in figures going back to { $first }.
    .heading = { $component } at lowest score on record
component-most-up =
    .heading = { $component } up { $change }
    .heading-2 = { $component } up most
    .v1 = { $component } rose most, by { POINTS($change) } to { $value } out of { $max } ({ $share }).
    .v2 = The biggest rise was in { $component }: { POINTS($change) }, to { $value } out of { $max } ({ $share }).
    .v3 = { $component } rose most, by { POINTS($change) } to { $value }.
    .v4 = The biggest rise was in { $component }: { POINTS($change) }, to { $value }.
component-up =
    .v1 = { $component } rose { POINTS($change) } to { $value } out of { $max } ({ $share }).
    .v2 = In { $component }, the score rose { POINTS($change) } to { $value } out of { $max } ({ $share }).
    .v3 = { $component } rose { POINTS($change) } to { $value }.
    .group = { $items } rose.
    .item = { $component } (up { $change } to { $value } out of { $max })
    .item-2 = { $component } (up { $change } to { $value })
    .group-2 = There were rises in { $items }.
    .group-3 = { $items } went up.
    .group-4 = Scores rose for { $items }.
component-most-down =
    .heading = { $component } down { $change }
    .heading-2 = { $component } down most
    .v1 = { $component } fell most, by { POINTS($change) } to { $value } out of { $max } ({ $share }).
    .v2 = The biggest fall was in { $component }: { POINTS($change) }, to { $value } out of { $max } ({ $share }).
    .v3 = { $component } fell most, by { POINTS($change) } to { $value }.
component-down =
    .v1 = { $component } fell { POINTS($change) } to { $value } out of { $max } ({ $share }).
    .v2 = In { $component }, the score fell { POINTS($change) } to { $value } out of { $max } ({ $share }).
    .v3 = { $component } fell { POINTS($change) } to { $value }.
    .group = { $items } fell.
    .item = { $component } (down { $change } to { $value } out of { $max })
    .item-2 = { $component } (down { $change } to { $value })
component-unchanged =
    .v1 = { $component } stayed at { $value } out of { $max } ({ $share }).
    .v2 = There was no change in { $component }, at { $value } out of { $max } ({ $share }).
    .v3 = { $component } stayed at { POINTS($value) }.
    .group = { $items } were unchanged.
    .item = { $component } ({ $value } out of { $max })
    .item-2 = { $component } ({ $value })
    .group-2 = { $items } stayed the same.
    .group-3 = { $items } stayed where they were.
    .group-4 = Scores stayed the same for { $items }.
component-value =
    .v1 = In { $component }, the score was { $value } out of { $max } ({ $share }).
    .v2 = { $component } came to { $value } out of { $max } ({ $share }).
    .v3 = { $component } came to { POINTS($value) }.
    .group = The components stood as follows: { $items }.
    .item = { $component } { $value } out of { $max } ({ $share })
    .item-2 = { $component } { $value }
component-at-maximum =
    .v1 = { $component } can gain no more: the score is at the maximum of { POINTS($max) }.
    .v2 = In { $component }, the score is at the maximum of { POINTS($max) }, with nothing left to gain.
    .group = There is nothing left to gain in { $items }.
    .item = { $component } (at the maximum of { $max })
component-near-maximum =
    .v1 = There is little left to gain in { $component }, { POINTS($short) } short of the maximum of { $max }.
    .v3 = Only { POINTS($short) } separate { $component } from the maximum of { $max }.
    .v2 = In { $component }, the score is within { POINTS($short) } of the maximum of { $max }.
    .group = There is little left to gain in { $items }.
    .item = { $component } ({ $short } short of { $max })
    .group-2 = { $items } have little left to gain.
    .group-3 = Little remains to be gained in { $items }.
    .group-4 = In { $items }, there is hardly anything left to gain.

## What could be gained

potential-most =
    .v1 = The most room for improvement is in { $component }: at { PERCENT($goal) } of the maximum of { $max }, rather than { $share }, { $subject } would have { POINTS($gain) } more, all else being equal.
    .v2 = There is most to gain in { $component }, at { $value } out of { POINTS($max) } ({ $share }). Reaching { PERCENT($goal) } there would give { $subject } { POINTS($gain) } more, all else being equal.
    .v3 = Nowhere is there more to gain than in { $component }, which stands at { $share } of its maximum of { $max }: { PERCENT($goal) } would be worth { POINTS($gain) } to { $subject }, all else being equal.
    .v4 = A share of { PERCENT($goal) } instead of { $share } in { $component } (maximum { $max }) would add { POINTS($gain) } to { $subject }’s score, all else being equal: the most that any component has to offer.
potential-shared =
    .v1 = The most room for improvement is in { $components }: in each, { PERCENT($goal) } of the maximum would give { $subject } { POINTS($gain) } more, all else being equal.
    .v2 = There is most to gain in { $components }: { POINTS($gain) } in each if { $subject } got to { PERCENT($goal) } of the maximum, all else being equal.
potential-lead =
    .v1 = Its lead would then grow from { $margin } to { POINTS($margin_then) } if nobody else moved.
    .v2 = If nobody else moved, that would take the lead from { $margin } to { POINTS($margin_then) }.
    .v3 = The lead would grow with it, from { $margin } to { POINTS($margin_then) }, provided nobody else moved.
    .v4 = { NAME($subject, form: "again") } would then lead by { POINTS($margin_then) } rather than { $margin } if nobody else moved.

## How far apart

spread =
    .v1 = The top { COUNTED($count, $table) } are within { POINTS($spread) } of each other.
    .v2 = From first to last, the top { COUNTED($count, $table) } are { POINTS($spread) } apart.
    .v3 = The distance between the first and the last of the top { COUNTED($count, $table) } is { POINTS($spread) }.
    .v4 = Among the top { COUNTED($count, $table) }, first and last are { POINTS($spread) } apart.
spread-narrower =
    .heading = Top { COUNT($count) } closer together
    .v1 = The top { COUNTED($count, $table) } are now within { POINTS($spread) } of each other, down from { $former_spread } { SINCE($since, form: "was") }.
    .v2 = The top { COUNT($count) } { WHERE($table) } have moved closer together, with { POINTS($spread) } from first to last compared with { $former_spread } { SINCE($since, form: "was") }.
    .v3 = Among the top { COUNTED($count, $table) }, first and last are now { POINTS($spread) } apart, down from { $former_spread } { SINCE($since, form: "was") }.
    .v4 = The gap between the first and the last of the top { COUNTED($count, $table) } has narrowed from { $former_spread } to { POINTS($spread) } { SINCE($since, form: "over") }.
spread-wider =
    .v1 = The top { COUNTED($count, $table) } are now { POINTS($spread) } apart from first to last, up from { $former_spread } { SINCE($since, form: "was") }.
    .v2 = The top { COUNT($count) } { WHERE($table) } have moved further apart, with { POINTS($spread) } from first to last compared with { $former_spread } { SINCE($since, form: "was") }.
    .v3 = Among the top { COUNTED($count, $table) }, first and last are now { POINTS($spread) } apart, up from { $former_spread } { SINCE($since, form: "was") }.
    .v4 = The gap between the first and the last of the top { COUNTED($count, $table) } has widened from { $former_spread } to { POINTS($spread) } { SINCE($since, form: "over") }.
group-gap =
    .v1 = On average, the bottom { COUNT($bottom) } are { POINTS($gap) } behind the top { COUNT($top) }.
    .v2 = The average of the bottom { COUNT($bottom) } { WHERE($table) } is { POINTS($gap) } behind that of the top { COUNT($top) }.
    .v3 = The averages of the top { COUNT($top) } and the bottom { COUNT($bottom) } { WHERE($table) } are { POINTS($gap) } apart.
    .v4 = On average, the bottom { COUNT($bottom) } { WHERE($table) } trail the top { COUNT($top) } by { POINTS($gap) }.
group-gap-narrower =
    .heading = Gap between top and bottom narrows
    .v1 = On average, the bottom { COUNT($bottom) } are { POINTS($gap) } behind the top { COUNT($top) }, down from { $former_gap } { SINCE($since, form: "was") }.
    .v2 = The average of the bottom { COUNT($bottom) } { WHERE($table) } is { POINTS($gap) } behind that of the top { COUNT($top) }; the gap has narrowed from { $former_gap }.
    .v3 = The averages of the top { COUNT($top) } and the bottom { COUNT($bottom) } { WHERE($table) } are now { POINTS($gap) } apart, down from { $former_gap }.
    .v4 = The bottom { COUNT($bottom) } { WHERE($table) } are closer to the top { COUNT($top) }: their averages are { POINTS($gap) } apart, down from { $former_gap } { SINCE($since, form: "was") }.
group-gap-wider =
    .heading = Gap between top and bottom widens
    .v1 = On average, the bottom { COUNT($bottom) } are { POINTS($gap) } behind the top { COUNT($top) }, up from { $former_gap } { SINCE($since, form: "was") }.
    .v2 = The average of the bottom { COUNT($bottom) } { WHERE($table) } is { POINTS($gap) } behind that of the top { COUNT($top) }; the gap has widened from { $former_gap }.
    .v3 = The averages of the top { COUNT($top) } and the bottom { COUNT($bottom) } { WHERE($table) } are now { POINTS($gap) } apart, up from { $former_gap }.
    .v4 = The bottom { COUNT($bottom) } { WHERE($table) } are further behind the top { COUNT($top) }: their averages are { POINTS($gap) } apart, up from { $former_gap } { SINCE($since, form: "was") }.

converging =
    .heading = First and last draw closer week by week
    .v1 = The distance from first to last { WHERE($table) } has shrunk { COUNTED($weeks, "week") } running, from { $former_spread } in { $first } to { POINTS($spread) }.
    .v2 = For { COUNTED($weeks, "week") } running, { GROUP($table) } have drawn closer together: first and last are now { POINTS($spread) } apart, compared with { $former_spread } in { $first }.
diverging =
    .heading = First and last drift apart week by week
    .v1 = The distance from first to last { WHERE($table) } has grown { COUNTED($weeks, "week") } running, from { $former_spread } in { $first } to { POINTS($spread) }.
    .v2 = For { COUNTED($weeks, "week") } running, { GROUP($table) } have drifted further apart: first and last are now { POINTS($spread) } apart, compared with { $former_spread } in { $first }.
diverging-ended =
    .v1 = First and last { WHERE($table) } are now { POINTS($spread) } apart, down from { $former_spread }, after drifting apart { COUNTED($weeks, "week") } running.
    .v2 = After { COUNTED($weeks, "week") } of widening, the gap between first and last { WHERE($table) } has narrowed from { $former_spread } to { POINTS($spread) }.
converging-ended =
    .v1 = After shrinking { COUNTED($weeks, "week") } running, to { $former_spread }, the distance from first to last { WHERE($table) } has grown to { POINTS($spread) }.
    .v2 = The distance from first to last { WHERE($table) } is up from { $former_spread } to { POINTS($spread) }, after narrowing { COUNTED($weeks, "week") } running.
outlier-ahead =
    .heading = { $entity } far ahead of the rest
    .v1 = { $entity } stands out among the { COUNTED($total, $table) }: its score of { $score } is { POINTS($distance) } better than the median of { $median }.
    .v2 = With { POINTS($score) }, { $entity } is far ahead of the rest of the { COUNTED($total, $table) } and { $distance } better than the median ({ $median }).
outlier-behind =
    .heading = { $entity } far behind the rest
    .v1 = { $entity } is far behind the rest of the { COUNTED($total, $table) }: its score of { $score } is { POINTS($distance) } worse than the median of { $median }.
    .v2 = With { POINTS($score) }, { $entity } is far behind the rest of the { COUNTED($total, $table) } and { $distance } worse than the median ({ $median }).
outliers-ahead =
    .v1 = { $entities } stand out, far ahead of the rest; the median of the { COUNTED($total, $table) } is { $median }.
    .v2 = Against a median of { $median } for the { COUNTED($total, $table) }, { $entities } are far ahead of the rest.
outliers-behind =
    .v1 = { $entities } are far behind the rest; the median of the { COUNTED($total, $table) } is { $median }.
    .v2 = Against a median of { $median } for the { COUNTED($total, $table) }, { $entities } lag far behind the rest.

## Targets

target-component-open =
    .v1 = { $owner } aims for { POINTS($reach) } in { $component } by the end of { $deadline }. From { $value }, the distance is { $need }, or at least { POINTS($pace) } a week on average.
    .v2 = The target in { $component } is { POINTS($reach) } by the end of { $deadline }; the distance from { $value } is { $need }, or at least { POINTS($pace) } a week on average.
target-component-hard =
    .v1 = { $owner } aims for { POINTS($reach) } in { $component } by the end of { $deadline }. From { $value }, that takes at least { POINTS($pace) } a week on average; no week on record has brought more than { $best }.
    .v2 = The target in { $component } is { POINTS($reach) } by the end of { $deadline }. Getting there from { $value } takes at least { POINTS($pace) } a week on average, more than the best week on record brought ({ $best }).
    .v3 = To reach its target of { POINTS($reach) } in { $component } by the end of { $deadline }, { $owner } must gain at least { POINTS($pace) } a week on average, starting from { $value }; no week on record has brought more than { $best }.
    .v4 = { $owner } has until the end of { $deadline } to reach its target of { POINTS($reach) } in { $component }. Getting there from { $value } takes at least { POINTS($pace) } a week on average, more than the best week on record brought ({ $best }).
target-component-reached =
    .v1 = The target of { POINTS($reach) } in { $component } has been reached.
    .v2 = { $owner } has reached its target of { POINTS($reach) } in { $component }.
target-component-missed =
    .v1 = The target of { POINTS($reach) } in { $component } by the end of { $deadline } has been missed: the score of { $value } is { POINTS($need) } off.
    .v2 = { $owner } has missed its target of { POINTS($reach) } in { $component } by the end of { $deadline }: at { $value }, it is { POINTS($need) } off.
    .v3 = { $owner } wanted { POINTS($reach) } in { $component } by the end of { $deadline } but has missed the target: at { $value }, it is { POINTS($need) } off.
target-component-overdue =
    .v1 = { $component }, which was to reach { POINTS($reach) } by the end of { $deadline }, is now at { $value }, { $need } short.
    .v2 = The target of { POINTS($reach) } in { $component }, missed in { $deadline }, has still not been met: at { $value }, the score is { $need } short.
    .v3 = { $component } remains { POINTS($need) } short of the { $reach } that { $owner } wanted by the end of { $deadline }.
    .v4 = { $owner } is still { POINTS($need) } short of the { $reach } it had wanted in { $component } by the end of { $deadline }.
    .v5 = Having missed its target of { POINTS($reach) } in { $component } by the end of { $deadline }, { $owner } is still { $need } short of it.
    .v6 = That is still { POINTS($need) } short of the { $reach } that { $owner } wanted by the end of { $deadline }.
    .v7 = { $owner } had wanted { POINTS($reach) } by the end of { $deadline } and is still { $need } short.
target-component-late =
    .v1 = { COUNTED($weeks, "week") } late, { $component } has reached the { POINTS($reach) } due by the end of { $deadline }.
    .v2 = The target of { POINTS($reach) } in { $component }, due by the end of { $deadline }, has been reached { COUNTED($weeks, "week") } late.
target-entity-open =
    .v1 = { $owner } aims for { POINTS($reach) } for { $entity } by the end of { $deadline }. From { $value }, the distance is { $need }, or at least { POINTS($pace) } a week on average.
    .v2 = The target for { $entity } is { POINTS($reach) } by the end of { $deadline }; the distance from { $value } is { $need }, or at least { POINTS($pace) } a week on average.
target-entity-hard =
    .v1 = { $owner } aims for { POINTS($reach) } for { $entity } by the end of { $deadline }. From { $value }, that takes at least { POINTS($pace) } a week on average; the biggest weekly improvement in the figures at hand is { $best }.
    .v2 = The target for { $entity } is { POINTS($reach) } by the end of { $deadline }. Getting there from { $value } takes at least { POINTS($pace) } a week on average, more than the biggest weekly improvement in the figures at hand ({ $best }).
target-entity-reached =
    .v1 = { $entity } has reached the target of { POINTS($reach) }.
    .v2 = The target of { POINTS($reach) } for { $entity } has been reached.
target-entity-missed =
    .v1 = { $entity } has missed the target of { POINTS($reach) } by the end of { $deadline }: at { $value }, it is { POINTS($need) } off.
    .v2 = The target of { POINTS($reach) } for { $entity } by the end of { $deadline } has been missed: the score of { $value } is { POINTS($need) } off.
target-entity-overdue =
    .v1 = { $entity }, which was to reach { POINTS($reach) } by the end of { $deadline }, is now on { $value }, { $need } short.
    .v2 = The target of { POINTS($reach) } for { $entity }, missed in { $deadline }, has still not been met: at { $value }, the score is { $need } short.
target-entity-late =
    .v1 = { COUNTED($weeks, "week") } late, { $entity } has reached the { POINTS($reach) } due by the end of { $deadline }.
    .v2 = The target of { POINTS($reach) } for { $entity }, due by the end of { $deadline }, has been reached { COUNTED($weeks, "week") } late.
target-group-open =
    .v1 = { $owner } has set a target of { POINTS($reach) } by the end of { $deadline } for { COUNTED($count, $table) }. So far, { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there, and the furthest off, on { $lowest }, is { POINTS($need) } away.
    .v2 = By the end of { $deadline }, { COUNTED($count, $table) } are to reach { POINTS($reach) }; { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there so far, and the furthest off, on { $lowest }, is { POINTS($need) } away.
    .v3 = { $owner } has set a target of { POINTS($reach) } by the end of { $deadline } for { COUNTED($count, $table) }. So far, { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there, and the furthest off, { $furthest }, is { POINTS($need) } away, on { $lowest }.
    .v4 = By the end of { $deadline }, { COUNTED($count, $table) } are to reach { POINTS($reach) }; { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there so far, and the furthest off, { $furthest }, is { POINTS($need) } away, on { $lowest }.
target-group-reached =
    .v1 = A target of { POINTS($reach) } has been reached by all of the { COUNTED($count, $table) } for which it was set.
    .v2 = All of the { COUNTED($count, $table) } with a target of { POINTS($reach) } have reached it.
    .headline = All { COUNT($count) } reach { POINTS($reach) } as planned
    .heading = All { COUNT($count) } reach { POINTS($reach) } as planned
    .lede = All of the { COUNTED($count, $table) } with a target of { POINTS($reach) } have reached it.
target-group-missed =
    .v1 = A target of { POINTS($reach) } by the end of { $deadline }, set for { COUNTED($count, $table) }, has been missed: { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there, and the furthest off, on { $lowest }, is { POINTS($need) } away.
    .v2 = Of the { COUNTED($count, $table) } with a target of { POINTS($reach) } by the end of { $deadline }, { $there ->
        [0] none
       *[other] { COUNT($there) }
    } reached it; the furthest off, on { $lowest }, is { POINTS($need) } away.
    .v3 = A target of { POINTS($reach) } by the end of { $deadline }, set for { COUNTED($count, $table) }, has been missed: { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there, and the furthest off, { $furthest }, is { POINTS($need) } away, on { $lowest }.
    .v4 = Of the { COUNTED($count, $table) } with a target of { POINTS($reach) } by the end of { $deadline }, { $there ->
        [0] none
       *[other] { COUNT($there) }
    } reached it; the furthest off, { $furthest }, is { POINTS($need) } away, on { $lowest }.
    .lede = A target of { POINTS($reach) } by the end of { $deadline }, set for { COUNTED($count, $table) }, has been missed: { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there.
    .v5 = Of the { COUNTED($count, $table) } with a target of { POINTS($reach) } by the end of { $deadline }, none has reached it: the nearest, { $nearest }, is on { $highest }, and the furthest off, { $furthest }, on { $lowest }, { $need } short.
    .headline = { $there ->
        [0] All { COUNT($count) } miss
       *[other] { COUNT($short) } of { COUNT($count) } miss
    } target of { POINTS($reach) }
    .heading = { $nearest } closest to the { $reach }-point target, { $furthest } furthest off
    .heading-2 = { $there ->
        [0] All { COUNT($count) } miss
       *[other] { COUNT($short) } of { COUNT($count) } miss
    } target of { POINTS($reach) }
target-group-overdue =
    .v1 = Of the { COUNTED($count, $table) } that were to reach { POINTS($reach) } by the end of { $deadline }, { $there ->
        [0] none has got there yet
        [one] one has got there by now
       *[other] { COUNT($there) } have got there by now
    }; the furthest off, on { $lowest }, is { $need } short.
    .v2 = By the end of { $deadline }, { COUNTED($count, $table) } were to reach { POINTS($reach) }. So far { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there; the furthest off, on { $lowest }, is { $need } short.
    .v3 = Of the { COUNTED($count, $table) } that were to reach { POINTS($reach) } by the end of { $deadline }, { $there ->
        [0] none has got there yet
        [one] one has got there by now
       *[other] { COUNT($there) } have got there by now
    }; the furthest off, { $furthest }, is on { $lowest }, { $need } short.
    .v4 = By the end of { $deadline }, { COUNTED($count, $table) } were to reach { POINTS($reach) }. So far { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there; the furthest off, { $furthest }, is on { $lowest }, { $need } short.
target-group-late =
    .v1 = { COUNTED($weeks, "week") } late, all of the { COUNTED($count, $table) } with a target of { POINTS($reach) } by the end of { $deadline } have reached it.
    .v2 = The target of { POINTS($reach) } by the end of { $deadline }, set for { COUNTED($count, $table) }, has been reached by all of them, { COUNTED($weeks, "week") } late.
target-bottom-open =
    .v1 = { $owner } has set a target of { POINTS($reach) } by the end of { $deadline } for the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set }. So far, { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there, and the furthest off, on { $lowest }, is { POINTS($need) } away.
    .v2 = A target of { POINTS($reach) } by the end of { $deadline } has been set for the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set }; { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there so far, and the furthest off, on { $lowest }, is { POINTS($need) } away.
    .v3 = By the end of { $deadline }, the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set } are to reach { POINTS($reach) }, the target set by { $owner }; { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there so far, and the furthest off, on { $lowest }, is { POINTS($need) } away.
    .v4 = The { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set }, when { $owner } set a target of { POINTS($reach) }, have until the end of { $deadline } to reach it; { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there so far, and the furthest off, on { $lowest }, is { POINTS($need) } away.
    .v5 = { $owner } has set a target of { POINTS($reach) } by the end of { $deadline } for the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set }. So far, { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there, and the furthest off, { $furthest }, is { POINTS($need) } away, on { $lowest }.
    .v6 = A target of { POINTS($reach) } by the end of { $deadline } has been set for the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set }; { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there so far, and the furthest off, { $furthest }, is { POINTS($need) } away, on { $lowest }.
    .v7 = By the end of { $deadline }, the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set } are to reach { POINTS($reach) }, the target set by { $owner }; { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there so far, and the furthest off, { $furthest }, is { POINTS($need) } away, on { $lowest }.
    .v8 = The { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set }, when { $owner } set a target of { POINTS($reach) }, have until the end of { $deadline } to reach it; { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there so far, and the furthest off, { $furthest }, is { POINTS($need) } away, on { $lowest }.
target-bottom-set =
    .v1 = { $owner } has set a target of { POINTS($reach) } by the end of { $deadline } for the { COUNT($count) } now at the bottom of the table of { KIND($table, form: "plural") }{ $there ->
        [0] {""}
       *[other] , { COUNT($there) } of which { $there ->
            [one] is
           *[other] are
        } there already
    }; the furthest off is { POINTS($need) } away, on { $lowest }.
    .v2 = By the end of { $deadline }, the { COUNT($count) } now at the bottom of the table of { KIND($table, form: "plural") } are to reach { POINTS($reach) }{ $there ->
        [0] {""}
       *[other] ; { COUNT($there) } of them { $there ->
            [one] is
           *[other] are
        } there already
    }; the furthest off is { POINTS($need) } away, on { $lowest }.
    .v3 = { $owner } has set a target of { POINTS($reach) } by the end of { $deadline } for the { COUNT($count) } now at the bottom of the table of { KIND($table, form: "plural") }{ $there ->
        [0] {""}
       *[other] , { COUNT($there) } of which { $there ->
            [one] is
           *[other] are
        } there already
    }; the furthest off, { $furthest }, is { POINTS($need) } away, on { $lowest }.
    .v4 = By the end of { $deadline }, { $owner } wants the { COUNT($count) } now at the bottom of the table of { KIND($table, form: "plural") } at { POINTS($reach) }{ $there ->
        [0] {""}
       *[other] ; { COUNT($there) } of them { $there ->
            [one] is
           *[other] are
        } there already
    }; the furthest off, { $furthest }, is { POINTS($need) } away, on { $lowest }.
target-bottom-reached =
    .v1 = A target of { POINTS($reach) }, set for the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set }, has been reached by all of them.
    .v2 = All of the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set }, when a target of { POINTS($reach) } was set, have reached it.
    .headline = Bottom { COUNT($count) } reach their target of { POINTS($reach) }
    .heading = Bottom { COUNT($count) } reach their target of { POINTS($reach) }
    .lede = A target of { POINTS($reach) }, set for the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set }, has been reached by all of them.
target-bottom-missed =
    .v1 = The { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set }, when a target of { POINTS($reach) } was set, had until the end of { $deadline } to reach it; { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } done so, and the furthest off, on { $lowest }, is { POINTS($need) } short.
    .v2 = Of the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set }, when a target of { POINTS($reach) } by the end of { $deadline } was set, { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } reached it; the furthest off, on { $lowest }, is { POINTS($need) } short.
    .v3 = A target of { POINTS($reach) } by the end of { $deadline }, set for the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set }, has been missed: { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there, and the furthest off, on { $lowest }, is { POINTS($need) } short.
    .v4 = The { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set }, when a target of { POINTS($reach) } was set, had until the end of { $deadline } to reach it; { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } done so, and the furthest off, { $furthest }, is { POINTS($need) } short, on { $lowest }.
    .v5 = Of the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set }, when a target of { POINTS($reach) } by the end of { $deadline } was set, { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } reached it; the furthest off, { $furthest }, is { POINTS($need) } short, on { $lowest }.
    .v6 = A target of { POINTS($reach) } by the end of { $deadline }, set for the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set }, has been missed: { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there, and the furthest off, { $furthest }, is { POINTS($need) } short, on { $lowest }.
    .lede = { $there ->
        [0] None
        [one] One
       *[other] { COUNT($there) }
    } of the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set } reached the { POINTS($reach) } set for them as a target for the end of { $deadline }.
    .lede-2 = Of the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set }, when a target of { POINTS($reach) } by the end of { $deadline } was set, { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } reached it.
    .v7 = None of the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set } has reached the { POINTS($reach) } aimed at by the end of { $deadline }: { $nearest } came nearest, with { $highest }, and { $furthest } is furthest off, on { $lowest }, { $need } short.
    .v8 = By the end of { $deadline }, the { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set } were to reach { POINTS($reach) }. None has: the nearest, { $nearest }, is on { $highest }, the furthest off, { $furthest }, on { $lowest }, { $need } short.
    .v9 = The bottom { COUNT($count) } of { $set } { WHERE($table) } have all improved since, by between { $least_gain } and { POINTS($most_gain) }, but none has reached the { $reach } due by the end of { $deadline }: { $nearest } came nearest, on { $highest }, and { $furthest } is furthest off, on { $lowest }, { $need } short.
    .v10 = The { COUNT($count) } at the bottom of the table of { KIND($table, form: "plural") } in { $set } were to reach { POINTS($reach) } by the end of { $deadline }. All have improved since the target was set, by between { $least_gain } and { POINTS($most_gain) }, but not by enough: { $nearest } ended on { $highest } and { $furthest }, furthest off, on { $lowest }, { $need } short.
    .headline = { $there ->
        [0] Bottom { COUNT($count) } of { $set } all miss { $reach }-point target
       *[other] { COUNT($short) } of { COUNTED($count, $table) } miss target of { POINTS($reach) }
    }
    .heading = { $nearest } closest to the { $reach }-point target, { $furthest } furthest off
    .heading-2 = { $there ->
        [0] None of { COUNTED($count, $table) } meets target of { POINTS($reach) }
       *[other] { COUNT($short) } of { COUNTED($count, $table) } miss target of { POINTS($reach) }
    }
    .v11 = The bottom { COUNT($count) } of { $set } have all improved since, by between { $least_gain } and { POINTS($most_gain) }, and { COUNT($at_mark) } of them { $at_mark ->
        [one] is
       *[other] are
    } at { $mark } or above. { $nearest } came nearest to { $reach }, with { $highest }; { $furthest }, on { $lowest }, is { $need } short.
    .v12 = Since { $set }, the { COUNT($count) } that were then at the bottom { WHERE($table) } have gained between { $least_gain } and { POINTS($most_gain) }, enough for { COUNT($at_mark) } of them to reach { $mark } but for none to reach { $reach } by the end of { $deadline }: { $nearest }, on { $highest }, came nearest, and { $furthest }, on { $lowest }, is { $need } short.
target-bottom-overdue =
    .v1 = Of the bottom { COUNT($count) } of { $set }, which were to reach { POINTS($reach) } by the end of { $deadline }, { $there ->
        [0] none has got there yet
        [one] one has got there by now
       *[other] { COUNT($there) } have got there by now
    }; the furthest off, on { $lowest }, is { $need } short.
    .v2 = By the end of { $deadline }, the bottom { COUNT($count) } of { $set } were to reach { POINTS($reach) }. So far { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there; the furthest off, on { $lowest }, is { $need } short.
    .v3 = Of the bottom { COUNT($count) } of { $set }, which were to reach { POINTS($reach) } by the end of { $deadline }, { $there ->
        [0] none has got there yet
        [one] one has got there by now
       *[other] { COUNT($there) } have got there by now
    }; the furthest off, { $furthest }, is on { $lowest }, { $need } short.
    .v4 = By the end of { $deadline }, the bottom { COUNT($count) } of { $set } were to reach { POINTS($reach) }. So far { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there; the furthest off, { $furthest }, is on { $lowest }, { $need } short.
    .v5 = { $there ->
        [0] None
        [one] One
       *[other] { COUNT($there) }
    } of the bottom { COUNT($count) } of { $set } { $there ->
        [0] has yet
        [one] has
       *[other] have
    } reached the { POINTS($reach) } set as a target for the end of { $deadline }, though { COUNT($at_mark) } { $at_mark ->
        [one] is
       *[other] are
    } at { $mark } or above. { $furthest }, on { $lowest }, has furthest to go: { POINTS($need) }.
    .v6 = By the end of { $deadline }, the bottom { COUNT($count) } of { $set } were to reach { POINTS($reach) }. So far { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there, while { COUNT($at_mark) } { $at_mark ->
        [one] has
       *[other] have
    } reached { $mark }; the furthest off, { $furthest }, is on { $lowest }, { $need } short.
    .v7 = The bottom { COUNT($count) } of { $set }, which had until the end of { $deadline } to reach { POINTS($reach) }, are still on their way: { $there ->
        [0] none has
        [one] one has
       *[other] { COUNT($there) } have
    } got there, { COUNT($at_mark) } { $at_mark ->
        [one] is
       *[other] are
    } on { $mark } or more, and the furthest off, { $furthest }, is on { $lowest }, { $need } short.
target-bottom-late =
    .v1 = { COUNTED($weeks, "week") } late, all of the bottom { COUNT($count) } of { $set } have reached the { POINTS($reach) } due by the end of { $deadline }.
    .v2 = The target of { POINTS($reach) } by the end of { $deadline }, set for the bottom { COUNT($count) } of { $set }, has been reached by all of them, { COUNTED($weeks, "week") } late.

## Weeks without figures

week-missing =
    .v1 = There are no figures for { $week }; changes are counted from { $base }.
    .v2 = Figures for { $week } are missing, so changes are measured against { $base }.
    .v3 = Changes are given from { $base }, as there are no figures for { $week }.
weeks-missing =
    .v1 = There are no figures from { $first } to { $last }; changes are counted from { $base }.
    .v2 = Figures for { COUNTED($count, "week") }, { $first } to { $last }, are missing, so changes are measured against { $base }.
    .v3 = Changes are given from { $base }, as there are no figures from { $first } to { $last }.

## Corrections

revised-lead =
    .headline = Correction: first place in { $week } to { $leaders }
    .heading = Correction: first place in { $week } to { $leaders }
    .lede = Correction: with the right figures, first place { WHERE($table) } in { $week } belonged to { $leaders }, not to { $former } as published.
    .v1 = Correction: with the right figures, first place { WHERE($table) } in { $week } belonged to { $leaders }, not to { $former } as published.
    .v2 = Correction: with the right figures, { $leaders } came first { WHERE($table) } in { $week }, not { $former } as published.
revised =
    .v1 = Correction: in { $week }, { $entity } had { POINTS($now) }, not { $was } as published.
    .v2 = Correction: the right score for { $entity } in { $week } is { $now }, not { $was } as published.
revised-component =
    .v1 = Correction: in { $week }, { $entity } had { POINTS($now) } in { $component }, not { $was } as published.
    .v2 = Correction: the right figure for { $entity } in { $component } in { $week } is { $now }, not { $was } as published.
revised-place =
    .v1 = With the right figures, { $entity } was { ORDINAL($place) } in { $week }, not { ORDINAL($former_place) }.
    .v2 = In { $week }, with the right figures, { $entity } was { ORDINAL($place) } and not { ORDINAL($former_place) }.
revised-band =
    .v1 = With the right figure, { $entity } was in the “{ $band }” band in { $week }, not in “{ $former_band }”.
    .v2 = The right band for { $entity } in { $week } is “{ $band }”, not “{ $former_band }”.
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

## Two neighbours in one sentence. The second one's values have `then_` before their names. In some weeks each of the two
## has a sentence of its own.

gap-narrowed--next-in-line =
    .v1 = The margin over { $rivals }, second on { $rival_score }, has shrunk to { POINTS($margin) } from { $former_margin }, with { $then_next } { ORDINAL($then_place) } on { $then_score }, { $then_gap } off the lead.
    .v2 = Behind { NAME($leader, form: "again") }, { $rivals } cut the gap from { $former_margin } to { POINTS($margin) } with { $rival_score }; { $then_next } is { ORDINAL($then_place) } on { $then_score }, { $then_gap } adrift.
    .v3 = { $rivals }, on { $rival_score }, cut the gap to the leader from { $former_margin } to { POINTS($margin) }; { $then_next } is { ORDINAL($then_place) } on { $then_score }, { $then_gap } behind.
    .v4 = The lead over { $rivals } ({ $rival_score }) is down to { POINTS($margin) }, from { $former_margin }. In { ORDINAL($then_place) } place, { $then_next } ({ $then_score }) is { $then_gap } off the lead.
gap-widened--next-in-line =
    .v1 = Its lead over { $rivals } ({ $rival_score }) has grown to { POINTS($margin) }, from { $former_margin }; { $then_next } is { ORDINAL($then_place) } on { $then_score }, { $then_gap } adrift.
    .v2 = The gap to { $rivals }, second on { $rival_score }, has widened from { $former_margin } to { POINTS($margin) }, with { $then_next } { ORDINAL($then_place) } on { $then_score }, { $then_gap } behind the leader.
    .v3 = At { POINTS($margin) }, up from { $former_margin }, the lead over { $rivals } ({ $rival_score }) has grown; { $then_next } comes { ORDINAL($then_place) } on { $then_score }, { $then_gap } off first place.
    .v4 = The lead over { $rivals }, second on { $rival_score }, has grown from { $former_margin } to { POINTS($margin) }. { $then_next } is { ORDINAL($then_place) } on { $then_score }, { $then_gap } back.
mover-gain--mover-fall =
    .v1 = { $entity } gained most { WHERE($table) }, { POINTS($change) }, to reach { $score }; { $then_entity } lost most, { $then_change }, and is down to { $then_score }.
    .v2 = The biggest improvement { WHERE($table) }, of { POINTS($change) }, took { $entity } to { $score }; the biggest setback, of { $then_change }, left { $then_entity } on { $then_score }.
    .v3 = The biggest gain and the biggest loss { WHERE($table) } went to { $entity }, up { POINTS($change) } to { $score }, and { $then_entity }, down { $then_change } to { $then_score }.
mover-both--mover-fall =
    .v1 = { $entity } made the biggest gain { WHERE($table) } in both points and places: up { POINTS($change) } { $since } to { $score }, and from { ORDINAL($former_place) } to { ORDINAL($place) }. The biggest loss, { $then_change }, took { $then_entity } down to { $then_score }.
    .v2 = The biggest improvement { WHERE($table) }, in both points and places, took { $entity } from { ORDINAL($former_place) } to { ORDINAL($place) } on { POINTS($score) }, { $change } better { SINCE($since, form: "than") }; { $then_entity } lost the most ground: { $then_change }, to { $then_score }.
    .v3 = On { POINTS($score) }, { $entity } is { $change } better { SINCE($since, form: "than") } and up from { ORDINAL($former_place) } to { ORDINAL($place) }, the biggest improvement { WHERE($table) } in both points and places; { $then_entity } lost the most ground: { $then_change }, to { $then_score }.
    .again = { $entity }’s rise of { POINTS($change) } to { $score } was the biggest { WHERE($table) } and carried it { COUNTED($places, "place") } up. The biggest loss was that of { $then_entity }, down { $then_change } to { $then_score }.
    .again-2 = { $entity }’s climb of { COUNTED($places, "place") } and its gain of { POINTS($change) }, to { $score }, are both the biggest { WHERE($table) }. The biggest loss, { $then_change }, was that of { $then_entity }, now on { $then_score }.
    .again-3 = Up { COUNTED($places, "place") } after gaining { POINTS($change) } to reach { $score }, { $entity } made the biggest leap { WHERE($table) }; the biggest fall, of { $then_change }, was that of { $then_entity }, to { $then_score }.
    .again-4 = { $entity }’s climb of { COUNTED($places, "place") } stands alone: no other { KIND($table) } climbed more than { COUNTED($next_places, "place") } or gained more than { POINTS($next_change) }. The biggest loss was that of { $then_entity }, down { $then_change } to { $then_score }.
    .again-5 = While { $entity } climbed { COUNTED($places, "place") }, no other { KIND($table) } climbed more than { COUNTED($next_places, "place") } or gained more than { POINTS($next_change) }. { $then_entity } lost most, { $then_change }, and is down to { $then_score }.
potential-most--potential-lead =
    .v1 = The most room for improvement is in { $component }: at { PERCENT($goal) } of the maximum of { $max }, rather than { $share }, { $subject } would have { POINTS($gain) } more, and its lead would grow from { $then_margin } to { $then_margin_then } if nobody else moved.
    .v2 = There is most to gain in { $component }, at { $value } out of { POINTS($max) } ({ $share }): at { PERCENT($goal) } of the maximum, { $subject } would have another { POINTS($gain) } and, if nobody else moved, see its lead go from { $then_margin } to { $then_margin_then }.
    .v3 = No component has more room for improvement than { $component }: at { PERCENT($goal) } of the maximum of { $max } instead of { $share }, { $subject } would have { POINTS($gain) } more and, all else being equal, a lead of { $then_margin_then } rather than { $then_margin }.
    .v4 = Most could be gained in { $component }, now at { $value } out of { $max } ({ $share }). Lifting that to { PERCENT($goal) } would add { POINTS($gain) } to { $subject }’s score and, if nobody else moved, stretch its lead from { $then_margin } to { $then_margin_then }.
    .v5 = At { $value } out of { $max } ({ $share }), { $component } leaves the most room: at { PERCENT($goal) } of the maximum, { $subject } would have another { POINTS($gain) } and, all else being equal, a lead of { $then_margin_then } instead of { $then_margin }.
    .v6 = { $subject } has most to gain in { $component }, with { $value } out of { $max } ({ $share }) so far: { PERCENT($goal) } would mean { POINTS($gain) } more and, all else being equal, widen its lead from { $then_margin } to { $then_margin_then }.
    .v7 = The most room for improvement is in { $component }: at { PERCENT($goal) } of the maximum, against { $share } now ({ $value } out of { $max }), { $subject } would have another { POINTS($gain) } and, if nobody else moved, a lead of { $then_margin_then } rather than { $then_margin }.
component-up--component-unchanged =
    .v1 = { $items } rose, while { $then_items } were unchanged.
    .v2 = There were rises in { $items }, while nothing changed in { $then_items }.
    .v3 = Scores rose for { $items } and stayed the same for { $then_items }.
    .v4 = { $items } rose, while { $then_component } stayed at { $then_value } out of { $then_max } ({ $then_share }).
    .v5 = There were rises in { $items }, while { $then_component } stayed at { $then_value } out of { $then_max } ({ $then_share }).
    .v6 = { $component } rose { POINTS($change) } to { $value } out of { $max } ({ $share }), while { $then_items } were unchanged.
    .v7 = A rise of { POINTS($change) } took { $component } to { $value } out of { $max } ({ $share }), while scores stayed the same for { $then_items }.
component-down--component-unchanged =
    .v1 = { $component } fell { POINTS($change) } to { $value } out of { $max } ({ $share }), while { $then_items } were unchanged.
component-up--component-down =
    .v1 = { $items } rose, while { $then_component } fell { POINTS($then_change) } to { $then_value } out of { $then_max } ({ $then_share }).
    .v2 = There were rises in { $items } but a fall of { POINTS($then_change) } in { $then_component }, to { $then_value } out of { $then_max } ({ $then_share }).
mover-gain--mover-drop =
    .v1 = { $entity } improved most { WHERE($table) }, by { POINTS($change) } to { $score }, while { $then_entity } dropped furthest, { COUNTED($then_places, "place") } from { ORDINAL($then_former_place) } to { ORDINAL($then_place) }.
    .v2 = The biggest improvement { WHERE($table) }, of { POINTS($change) }, took { $entity } to { $score }; the biggest drop took { $then_entity } { COUNTED($then_places, "place") } down from { ORDINAL($then_former_place) } to { ORDINAL($then_place) }.
spread-narrower--group-gap-narrower =
    .v1 = The top { COUNTED($count, $table) } are within { POINTS($spread) } of each other, down from { $former_spread } { SINCE($since, form: "was") }, and the bottom { COUNT($then_bottom) } are on average { $then_gap } behind the top { COUNT($then_top) }, down from { $then_former_gap }.
    .v2 = Scores { WHERE($table) } have drawn closer together, both within the top { COUNT($count) } ({ POINTS($spread) } from first to last, down from { $former_spread } { SINCE($since, form: "was") }) and between the averages of the top { COUNT($then_top) } and the bottom { COUNT($then_bottom) } ({ $then_gap }, down from { $then_former_gap }).
spread-wider--group-gap-wider =
    .v1 = The top { COUNTED($count, $table) } are { POINTS($spread) } apart from first to last, up from { $former_spread } { SINCE($since, form: "was") }, and the bottom { COUNT($then_bottom) } are on average { $then_gap } behind the top { COUNT($then_top) }, up from { $then_former_gap }.
    .v2 = Scores { WHERE($table) } have drifted further apart, both within the top { COUNT($count) } ({ POINTS($spread) } from first to last, up from { $former_spread } { SINCE($since, form: "was") }) and between the averages of the top { COUNT($then_top) } and the bottom { COUNT($then_bottom) } ({ $then_gap }, up from { $then_former_gap }).
spread-wider--group-gap-narrower =
    .v1 = The top { COUNTED($count, $table) } are further apart: { POINTS($spread) } from first to last, compared with { $former_spread } { SINCE($since, form: "was") }. The bottom { COUNT($then_bottom) }, however, are on average closer to the top { COUNT($then_top) }: { $then_gap } behind, down from { $then_former_gap }.
    .v2 = Among the top { COUNTED($count, $table) }, first and last are now { POINTS($spread) } apart, up from { $former_spread } { SINCE($since, form: "was") }, but the bottom { COUNT($then_bottom) } are on average closer to the top { COUNT($then_top) }: { POINTS($then_gap) } behind, down from { $then_former_gap }.
spread-narrower--group-gap-wider =
    .v1 = While the top { COUNTED($count, $table) } are closer together, with { POINTS($spread) } from first to last compared with { $former_spread } { SINCE($since, form: "was") }, the bottom { COUNT($then_bottom) } are on average further behind the top { COUNT($then_top) }: { $then_gap }, up from { $then_former_gap }.
spread--group-gap =
    .v1 = The top { COUNTED($count, $table) } are within { POINTS($spread) } of each other, and the bottom { COUNT($then_bottom) } are on average { POINTS($then_gap) } behind the top { COUNT($then_top) }.
    .v2 = From first to last, the top { COUNTED($count, $table) } are { POINTS($spread) } apart; the averages of the top { COUNT($then_top) } and the bottom { COUNT($then_bottom) } differ by { $then_gap }.
group-gap-narrower--diverging-ended =
    .v1 = After { COUNTED($then_weeks, "week") } of widening, the gap between first and last { WHERE($table) } has narrowed from { $then_former_spread } to { POINTS($then_spread) }, and that between the averages of the top { COUNT($top) } and the bottom { COUNT($bottom) } from { $former_gap } to { $gap }.
    .v2 = The gap between first and last { WHERE($table) } has narrowed from { $then_former_spread } to { POINTS($then_spread) } after { COUNTED($then_weeks, "week") } of widening, and the average of the bottom { COUNT($bottom) } is { POINTS($gap) } behind that of the top { COUNT($top) }, down from { $former_gap }.
overall-up-leading--rise-streak-at-least =
    .v1 = { $subject } is still first { WHERE($table) }, with { POINTS($score) }, up { $change } { SINCE($since, form: "previous") }: at least its { ORDINAL($then_weeks) } weekly rise in a row.
    .v2 = Still first { WHERE($table) }, { $subject } now has { POINTS($score) }, { $change } more { SINCE($since, form: "than") }; its score has gone up for at least { COUNTED($then_weeks, "week") } running.
    .v3 = With a rise of { POINTS($change) } to { $score }, at least the { ORDINAL($then_weeks) } weekly rise in a row, { $subject } stays first { WHERE($table) }.
overall-up-leading--rise-streak =
    .v1 = { $subject } is still first { WHERE($table) }, with { POINTS($score) }, up { $change } { SINCE($since, form: "previous") }: its { ORDINAL($then_weeks) } weekly rise in a row.
    .v2 = Still first { WHERE($table) }, { $subject } now has { POINTS($score) }, { $change } more { SINCE($since, form: "than") }; its score has gone up { COUNTED($then_weeks, "week") } running.
overall-up-leading--record-high =
    .v1 = { $subject } is still first { WHERE($table) }, with { POINTS($score) }: { $change } more { SINCE($since, form: "than") } and its best on record, beating the { $then_former } of { $then_former_week }.
    .v2 = Up { POINTS($change) } to { $score }, { $subject } stays first { WHERE($table) } and has a new best (the last was { $then_former }, in { $then_former_week }).
    .v3 = With { POINTS($score) }, { $change } more { SINCE($since, form: "than") }, { $subject } is still first { WHERE($table) } and has passed its previous best, the { $then_former } of { $then_former_week }.
    .v4 = { $subject } leads { WHERE($table) } again, up { $change } to a new best of { POINTS($score) }; until now it was { $then_former }, in { $then_former_week }.
    .v5 = First { WHERE($table) } once more, { $subject } has added { $change } to reach { POINTS($score) }, a new best (it was { $then_former } in { $then_former_week }).
    .v6 = { $subject }, still first { WHERE($table) }, has a new best of { POINTS($score) }, { $change } more { SINCE($since, form: "than") }; the last was { $then_former }, in { $then_former_week }.
    .v7 = Still first { WHERE($table) }, { $subject } gained { POINTS($change) } { $since } to reach { $score }, its best score on record; until now that was { $then_former }, in { $then_former_week }.
    .again = At { $score }, { $subject } has its best score in figures going back to { $then_first }; its previous best was { $then_former }, in { $then_former_week }.
    .again-2 = { $subject }’s { POINTS($score) } are its best on record, ahead of the { $then_former } of { $then_former_week }.
    .again-3 = With { POINTS($score) }, { $subject } has beaten its previous best, the { $then_former } of { $then_former_week }.
lead-streak-at-least--record-high =
    .v1 = { $leader } has led for at least { COUNTED($weeks, "week") } running, and its score is the best in figures going back to { $then_first }, beating the { $then_former } of { $then_former_week }.
    .v2 = First for at least { COUNTED($weeks, "week") } running, { $leader } now has its best score in figures going back to { $then_first }, ahead of the { $then_former } of { $then_former_week }.
    .v3 = { $leader }, first for at least { COUNTED($weeks, "week") } running, has its best score in figures going back to { $then_first }; the best until now was { $then_former }, in { $then_former_week }.
components-up--contribution-most =
    .v1 = { COUNT($up) } of the { COUNT($total) } components of { NAME($subject, form: "again") }’s score { $up ->
        [one] is
       *[other] are
    } up { SINCE($since, form: "previous") } and none is down; the largest part of the rise, { $then_part } of the { POINTS($then_change) }, came from { $then_component }, now at { $then_value } out of { $then_max } ({ $then_share }).
    .v2 = { COUNT($up) } of the { COUNT($total) } components of { NAME($subject, form: "again") }’s score { $up ->
        [one] is
       *[other] are
    } higher { SINCE($since, form: "than") } and none is lower; { $then_component } contributed most, { $then_part } of the { POINTS($then_change) }, and reached { $then_value } out of { $then_max } ({ $then_share }).
leader-new--record-high =
    .v1 = A score of { $score } took { $leader } from { ORDINAL($former_place) } to first place { WHERE($table) }, past { $passed }. It is the best score for { NAME($then_subject, form: "definite") } on record, beating the { $then_former } of { $then_former_week }.
    .v2 = With { POINTS($score) }, { $leader } has taken over first place { WHERE($table) } from { $former }. That is the best score for { NAME($then_subject, form: "definite") } on record, beating the { $then_former } of { $then_former_week }.
    .again = { $leader } climbed from { ORDINAL($former_place) } to the top, overtaking { $passed }. Its { POINTS($score) } are its best score on record, beating the { $then_former } of { $then_former_week }.
    .again-2 = Coming from { ORDINAL($former_place, form: "place") }, { $leader } went past { $passed }. With { POINTS($score) } it has a new best; until now that was { $then_former }, in { $then_former_week }.
rise-streak--gap-narrowing =
    .v1 = { $subject }’s score has now risen { COUNTED($weeks, "week") } in a row, while its lead has shrunk every week since { $then_first }, from { POINTS($then_former_margin) } then to { $then_margin }.
    .v2 = While { $subject } has risen { COUNTED($weeks, "week") } running, its lead has shrunk every week since { $then_first }: it was { POINTS($then_former_margin) } then and is { $then_margin } now.
record-high--gap-narrowest =
    .v1 = { $subject } has never had a better score in figures going back to { $first }, nor a smaller lead: its previous best was { $former }, in { $former_week }, and its smallest lead { POINTS($then_former_margin) }.
    .v2 = { $subject }’s score beats its previous best, the { $former } of { $former_week }, but its lead has never been so small in figures going back to { $first }: until now it was { POINTS($then_former_margin) } at the least.
overall-up-leading--margin-one =
    .lede = { $subject } stayed first { WHERE($table) } in { $week } ({ DATES($week) }), with { POINTS($score) }, up { $change } { $since } and { $then_margin } ahead of { $then_rival }, second on { $then_rival_score }.
    .lede-2 = In { $week } ({ DATES($week) }), { $subject } was still first { WHERE($table) } with { POINTS($score) }, { $change } more { SINCE($since, form: "than") } and { $then_margin } ahead of { $then_rival }, second on { $then_rival_score }.
    .lede-3 = Up { POINTS($change) } { $since } to { $score }, { $subject } was still first { WHERE($table) } in { $week } ({ DATES($week) }), { $then_margin } ahead of { $then_rival }, second on { $then_rival_score }.
    .lede-4 = { $subject } stayed first { WHERE($table) } in { $week } ({ DATES($week) }), with { POINTS($score) }, up { $change } { $since }; its lead over { $then_rival }, second on { $then_rival_score }, is unchanged { SINCE($then_unchanged, form: "from") }, at { $then_margin }.
    .lede-5 = In { $week } ({ DATES($week) }), { $subject } was still first { WHERE($table) } with { POINTS($score) }, { $change } more { SINCE($since, form: "than") }, and { $then_margin } ahead of { $then_rival } ({ $then_rival_score }), exactly { SINCE($then_unchanged, form: "as") }.
    .lede-6 = { $subject } stayed first { WHERE($table) } in { $week } ({ DATES($week) }), with { POINTS($score) }, up { $change } { $since }; its lead over { $then_rival }, second on { $then_rival_score }, is { $then_margin }, as in every set of figures since { $then_steady }.
    .lede-7 = In { $week } ({ DATES($week) }), { $subject } was still first { WHERE($table) } with { POINTS($score) }, { $change } more { SINCE($since, form: "than") }; { $then_rival } ({ $then_rival_score }) has been { $then_margin } behind in every set of figures since { $then_steady }.
gap-narrowed--rival-faster =
    .lede = { $leader } has seen its lead shrink from { $former_margin } to { POINTS($margin) } after { $then_rival }, second on { $rival_score }, improved by { $then_rival_gain } { SINCE($since, form: "previous") }.
    .lede-2 = { $then_rival }, second { WHERE($table) } on { $rival_score } after a gain of { POINTS($then_rival_gain) }, has cut the lead of { $leader } from { $former_margin } to { $margin }.
    .lede-3 = An improvement of { POINTS($then_rival_gain) } { $since } has brought { $then_rival }, second on { $rival_score }, to within { $margin } of { $leader }, whose lead was { $former_margin } { SINCE($since, form: "was") }.
gap-nearly-closed--rival-faster =
    .lede = { $leader } is only { POINTS($margin) } ahead of { $then_rival }, second on { $rival_score } after an improvement of { $then_rival_gain }; { SINCE($since, form: "was") } the lead was { $former_margin }.
    .lede-2 = { $then_rival } has all but caught { $leader }: up { POINTS($then_rival_gain) } to { $rival_score }, it has cut the lead from { $former_margin } to { $margin }.
leader-new--leader-from-behind =
    .v1 = { $leader } has moved up from { ORDINAL($former_place) } to first place { WHERE($table) } with { POINTS($score) }, past { $former }; as recently as { $then_week } it was { ORDINAL($then_place) }, on { $then_score }.
    .v2 = { $leader } has overtaken { $former } and is first { WHERE($table) } with { POINTS($score) }; { SINCE($since, form: "was") } it was { ORDINAL($former_place) }, and as recently as { $then_week } { ORDINAL($then_place) }, on { $then_score }.
    .v3 = { $leader }, with { POINTS($score) }, has taken over first place { WHERE($table) } from { $former }; as recently as { $then_week } it was { ORDINAL($then_place) }, on { $then_score }.
    .again = { $leader } has gone to the top with { POINTS($score) }, having been { ORDINAL($former_place) } { SINCE($since, form: "was") } and, as recently as { $then_week }, { ORDINAL($then_place) } on { $then_score }.
    .again-2 = { $leader } now leads with { POINTS($score) }; it was { ORDINAL($former_place) } { SINCE($since, form: "was") } and, as recently as { $then_week }, { ORDINAL($then_place) } on { $then_score }.
mover-gain--band-up =
    .v1 = The biggest improvement { WHERE($table) }, of { POINTS($change) }, took { $entity } to { $score } and from the “{ $then_former_band }” band up to “{ $then_band }”.
    .v2 = { $entity } improved most { WHERE($table) }, by { POINTS($change) } to { $score }, and has moved up from “{ $then_former_band }” to “{ $then_band }”.
mover-gain--band-regained =
    .v1 = The biggest improvement { WHERE($table) }, of { POINTS($change) }, took { $entity } to { $score } and from “{ $then_former_band }” back to “{ $then_band }”, for the first time on record since { $then_last }.
    .v2 = { $entity } improved most { WHERE($table) }, by { POINTS($change) } to { $score }, and is back from “{ $then_former_band }” to “{ $then_band }”, as it was in { $then_last }.
    .v3 = Up { POINTS($change) } to { $score }, the biggest gain { WHERE($table) }, { $entity } has returned from “{ $then_former_band }” to “{ $then_band }”, as it was in { $then_last }.
mover-fall--band-down =
    .v1 = The biggest setback { WHERE($table) }, of { POINTS($change) }, left { $entity } on { $score } and took it from the “{ $then_former_band }” band down to “{ $then_band }”.
    .v2 = { $entity } lost most ground { WHERE($table) }, { POINTS($change) }, and with { $score } has dropped from “{ $then_former_band }” to “{ $then_band }”.
slide-at-least--band-down =
    .v1 = { $entity } has now lost ground for at least { COUNTED($weeks, "week") } running and has dropped from “{ $then_former_band }” to “{ $then_band }”.
    .v2 = { $entity }, which has now lost ground for at least { COUNTED($weeks, "week") } running, has dropped from the “{ $then_former_band }” band to “{ $then_band }”.
    .v3 = { $entity }, one of { COUNT($alike) } in the table that have now lost ground for at least { COUNTED($weeks, "week") } running, has dropped from the “{ $then_former_band }” band to “{ $then_band }”.
    .v4 = { $entity } has dropped from “{ $then_former_band }” to “{ $then_band }”; it is one of { COUNT($alike) } in the table that have now lost ground for at least { COUNTED($weeks, "week") } running.
    .v5 = Like { $others }, { NAME($entity, form: "again") } has now lost ground for at least { COUNTED($weeks, "week") } running; it has dropped from “{ $then_former_band }” to “{ $then_band }”.
    .v6 = { $entity } has dropped from “{ $then_former_band }” to “{ $then_band }”; like { $others }, it has now lost ground for at least { COUNTED($weeks, "week") } running.
mover-gain--mark-regained-by =
    .v1 = { $entity } made the biggest gain { WHERE($table) }, { POINTS($change) } to { $score }, and is back at { $then_mark } or more, as it was in { $then_last }.
    .v2 = { $entity } improved most { WHERE($table) }, by { POINTS($change) } to { $score }, and has returned to { $then_mark }, as it was in { $then_last }.
    .v3 = With { $score }, { POINTS($change) } better { SINCE($since, form: "than") } and the biggest improvement { WHERE($table) }, { $entity } is back at { $then_mark } or more, as it was in { $then_last }.
mover-gain--mark-reached-by =
    .v1 = The biggest improvement { WHERE($table) }, of { POINTS($change) }, took { $entity } to { $score }, past the { $then_mark }-point mark, which it had not reached { SINCE($since, form: "was") }.
    .v2 = { $entity } improved most { WHERE($table) }, by { POINTS($change) } to { $score }, and has now reached the { $then_mark }-point mark, having fallen short { SINCE($since, form: "was") }.
mark-count-up--mark-short =
    .v1 = Of the { COUNTED($total, $table) }, { COUNT($count) } are now at { POINTS($mark) } or better, up from { COUNT($former_count) } { SINCE($since, form: "was") }; only { $then_entities } { $then_count ->
        [one] is
       *[other] are
    } short of it.
    .v2 = All but { $then_entities } are now at { POINTS($mark) } or above: { COUNT($count) } of the { COUNTED($total, $table) }, up from { COUNT($former_count) } { SINCE($since, form: "was") }.
table-moves--bottom-only-worse =
    .v1 = Of the { COUNTED($total, $table) }, { COUNT($better) } { $better ->
        [one] has
       *[other] have
    } improved { $since }, while the { COUNT($worse) } that lost ground are the { COUNT($then_count) } at the bottom of the table.
    .v2 = Scores have improved for { COUNT($better) } of the { COUNTED($total, $table) } { $since } and worsened for { COUNT($worse) }: the last { COUNT($then_count) } in the table, every one of them.
mark-reached-by--mark-count-up =
    .v1 = The { $mark }-point mark has now been reached by { COUNT($then_count) } of the { COUNTED($then_total, $table) }, up from { COUNT($then_former_count) } { SINCE($since, form: "was") }, the latest being { $entities }.
    .v2 = With { $entities } now there too, { COUNT($then_count) } of the { COUNTED($then_total, $table) } have reached the { $mark }-point mark, up from { COUNT($then_former_count) } { SINCE($since, form: "was") }.
mark-regained-by--mark-count-up =
    .v1 = With { $entities } back at the { $mark }-point mark, { COUNT($then_count) } of the { COUNTED($then_total, $table) } are now there, up from { COUNT($then_former_count) } { SINCE($since, form: "was") }.
    .v2 = With { $entities } back, as in { $last }, { COUNT($then_count) } of the { COUNTED($then_total, $table) } are now at the { $mark }-point mark, up from { COUNT($then_former_count) } { SINCE($since, form: "was") }.
    .v3 = In all, { COUNT($then_count) } of the { COUNTED($then_total, $table) } are now at { POINTS($mark) } or better, up from { COUNT($then_former_count) } { SINCE($since, form: "was") }; { $entities }, as in { $last }, made the difference.
