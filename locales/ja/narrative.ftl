### scorepressの日本語。事実の種類ごとに一つのメッセージがある。
###
### 文体は「である」。見出しは体言止めか現在形で、句点を打たない。名称の後の助詞は文が決める。
### 得点は小さい方が良いこともある。数値だけなら「上昇」「増」、良し悪しは「改善」「後退」と書き分ける。

## どの文でも同じ語

-first = 1位
-second = 2位
-third = 3位
-one-week = 1週間

## 記事の主役

overall-up =
    .headline = { $subject }、{ POINTS($change) }増の{ POINTS($score) }
    .headline-2 = { $subject }が{ POINTS($score) }に上昇
    .headline-3 = { $subject }の得点、{ SINCE($since, form: "then") }から{ POINTS($change) }増
    .headline-4 = { POINTS($change) }上昇し{ POINTS($score) }に　{ $subject }
    .heading = { $subject }、{ POINTS($change) }増
    .heading-2 = { POINTS($score) }に上昇
    .lede = { $subject }は{ $week }（{ DATES($week) }）、{ $since }{ POINTS($change) }増の{ POINTS($score) }となった。
    .lede-2 = { $week }（{ DATES($week) }）の{ $subject }の得点は{ POINTS($score) }で、{ SINCE($since, form: "then") }を{ POINTS($change) }上回った。
    .lede-3 = 得点を{ SINCE($since, form: "then") }から{ POINTS($change) }上げた{ $subject }は、{ $week }（{ DATES($week) }）に{ POINTS($score) }を記録した。
    .lede-4 = { $since }で{ POINTS($change) }の上昇となった{ $subject }は、{ $week }（{ DATES($week) }）の得点が{ POINTS($score) }だった。
    .v1 = { $subject }は{ $since }{ POINTS($change) }増の{ POINTS($score) }となった。
    .v2 = 得点は{ SINCE($since, form: "then") }から{ POINTS($change) }上がり、{ $subject }は{ POINTS($score) }を記録した。
    .v3 = { POINTS($score) }を得た{ $subject }は、{ SINCE($since, form: "then") }を{ POINTS($change) }上回った。
    .v4 = { SINCE($since, form: "then") }より{ POINTS($change) }高い{ POINTS($score) }が{ $subject }の得点である。
overall-up-leading =
    .headline = { $subject }が{ WHERE($table) }首位を維持、{ POINTS($change) }増の{ POINTS($score) }
    .headline-2 = { POINTS($score) }に上昇、{ $subject }が{ WHERE($table) }首位守る
    .headline-3 = { WHERE($table) }トップは変わらず{ $subject }、{ POINTS($change) }増の{ POINTS($score) }
    .headline-4 = { $subject }、{ POINTS($change) }増で{ WHERE($table) }首位保つ
    .heading = { $subject }、{ POINTS($change) }増で首位維持
    .heading-2 = { WHERE($table) }首位の{ $subject }、{ POINTS($score) }に上昇
    .lede = { $subject }は{ $week }（{ DATES($week) }）、{ $since }{ POINTS($change) }増の{ POINTS($score) }で{ WHERE($table) }首位を維持した。
    .lede-2 = { WHERE($table) }首位の{ $subject }は{ $week }（{ DATES($week) }）、得点を{ SINCE($since, form: "then") }から{ POINTS($change) }上げて{ POINTS($score) }とし、順位を守った。
    .lede-3 = { $week }（{ DATES($week) }）は{ $subject }が引き続き{ WHERE($table) }首位で、得点は{ SINCE($since, form: "then") }を{ POINTS($change) }上回る{ POINTS($score) }だった。
    .lede-4 = { $since }で{ POINTS($change) }上昇した{ $subject }が、{ $week }（{ DATES($week) }）も{ POINTS($score) }で{ WHERE($table) }トップを保った。
    .v1 = { $subject }は{ $since }{ POINTS($change) }増の{ POINTS($score) }で、{ WHERE($table) }首位を維持した。
    .v2 = { WHERE($table) }{ -first }は変わらず{ $subject }で、得点は{ SINCE($since, form: "then") }から{ POINTS($change) }上がって{ POINTS($score) }となった。
    .v3 = 得点を{ SINCE($since, form: "then") }から{ POINTS($change) }上げて{ POINTS($score) }とした{ $subject }が、{ WHERE($table) }首位を守った。
    .v4 = { SINCE($since, form: "then") }より{ POINTS($change) }高い{ POINTS($score) }を記録した{ $subject }が、引き続き{ WHERE($table) }トップに立つ。
overall-down =
    .headline = { $subject }、{ POINTS($change) }減の{ POINTS($score) }
    .headline-2 = { $subject }が{ POINTS($score) }に低下
    .headline-3 = { $subject }の得点、{ SINCE($since, form: "then") }から{ POINTS($change) }減
    .headline-4 = { POINTS($change) }下がり{ POINTS($score) }に　{ $subject }
    .heading = { $subject }、{ POINTS($change) }減
    .heading-2 = { POINTS($score) }に低下
    .lede = { $subject }は{ $week }（{ DATES($week) }）、{ $since }{ POINTS($change) }減の{ POINTS($score) }となった。
    .lede-2 = { $week }（{ DATES($week) }）の{ $subject }の得点は{ POINTS($score) }で、{ SINCE($since, form: "then") }を{ POINTS($change) }下回った。
    .lede-3 = { $since }で{ POINTS($change) }の低下となった{ $subject }は、{ $week }（{ DATES($week) }）の得点が{ POINTS($score) }だった。
    .v1 = { $subject }は{ $since }{ POINTS($change) }減の{ POINTS($score) }となった。
    .v2 = 得点は{ SINCE($since, form: "then") }から{ POINTS($change) }下がり、{ $subject }は{ POINTS($score) }だった。
    .v3 = { POINTS($score) }だった{ $subject }は、{ SINCE($since, form: "then") }を{ POINTS($change) }下回った。
overall-down-leading =
    .headline = { $subject }が{ WHERE($table) }首位を維持、得点は{ POINTS($change) }減
    .headline-2 = { POINTS($change) }減でも{ $subject }が{ WHERE($table) }首位
    .headline-3 = { WHERE($table) }トップは変わらず{ $subject }、{ POINTS($score) }に低下
    .headline-4 = { $subject }、{ POINTS($score) }に下がるも{ WHERE($table) }首位保つ
    .heading = { $subject }、{ POINTS($change) }減も首位維持
    .heading-2 = { WHERE($table) }首位の{ $subject }、{ POINTS($score) }に低下
    .lede = { $subject }は{ $week }（{ DATES($week) }）、{ $since }{ POINTS($change) }減の{ POINTS($score) }だったが、{ WHERE($table) }首位を維持した。
    .lede-2 = { WHERE($table) }首位の{ $subject }は{ $week }（{ DATES($week) }）、得点が{ SINCE($since, form: "then") }から{ POINTS($change) }下がって{ POINTS($score) }となったが、順位は守った。
    .lede-3 = { $week }（{ DATES($week) }）も{ $subject }が{ WHERE($table) }首位だったが、得点は{ SINCE($since, form: "then") }を{ POINTS($change) }下回る{ POINTS($score) }となった。
    .lede-4 = { $since }で{ POINTS($change) }低下した{ $subject }は、{ $week }（{ DATES($week) }）も{ POINTS($score) }で{ WHERE($table) }トップを保った。
    .v1 = { $subject }は{ $since }{ POINTS($change) }減の{ POINTS($score) }だったが、{ WHERE($table) }首位を維持した。
    .v2 = { WHERE($table) }{ -first }は変わらず{ $subject }だが、得点は{ SINCE($since, form: "then") }から{ POINTS($change) }下がって{ POINTS($score) }となった。
    .v3 = 得点は{ POINTS($score) }と{ SINCE($since, form: "then") }を{ POINTS($change) }下回ったものの、{ $subject }が{ WHERE($table) }首位を守った。
    .v4 = { SINCE($since, form: "then") }より{ POINTS($change) }低い{ POINTS($score) }だった{ $subject }が、引き続き{ WHERE($table) }トップに立つ。
overall-unchanged =
    .headline = { $subject }、{ POINTS($score) }で横ばい
    .headline-2 = 増減なし、{ $subject }は{ POINTS($score) }
    .heading = { $subject }は{ POINTS($score) }で横ばい
    .heading-2 = 増減なしの{ POINTS($score) }
    .lede = { $subject }は{ $week }（{ DATES($week) }）、{ SINCE($since, form: "then") }と同じ{ POINTS($score) }だった。
    .lede-2 = { $week }（{ DATES($week) }）の{ $subject }の得点は{ POINTS($score) }で、{ SINCE($since, form: "then") }から増減がなかった。
    .v1 = { $subject }は{ SINCE($since, form: "then") }と同じ{ POINTS($score) }だった。
    .v2 = 得点に増減はなく、{ $subject }は{ SINCE($since, form: "then") }に続き{ POINTS($score) }となった。
overall-unchanged-leading =
    .headline = { $subject }、{ POINTS($score) }で横ばい　{ WHERE($table) }首位を維持
    .headline-2 = { WHERE($table) }{ -first }の{ $subject }、{ POINTS($score) }で増減なし
    .heading = { $subject }、横ばいで首位維持
    .heading-2 = { POINTS($score) }で増減なく、{ $subject }が首位
    .lede = { $subject }は{ $week }（{ DATES($week) }）、{ SINCE($since, form: "then") }と同じ{ POINTS($score) }で{ WHERE($table) }首位を維持した。
    .lede-2 = { WHERE($table) }首位の{ $subject }は{ $week }（{ DATES($week) }）も{ POINTS($score) }で、得点も順位も{ SINCE($since, form: "then") }と変わらなかった。
    .v1 = { $subject }は{ SINCE($since, form: "then") }と同じ{ POINTS($score) }で、{ WHERE($table) }首位を維持した。
    .v2 = { WHERE($table) }{ -first }は変わらず{ $subject }で、得点も{ SINCE($since, form: "then") }と同じ{ POINTS($score) }だった。
overall-nearly-unchanged =
    .headline = { $subject }、{ POINTS($score) }でほぼ横ばい
    .headline-2 = { POINTS($score) }の{ $subject }、ほとんど動かず
    .heading = { $subject }はほぼ横ばい
    .heading-2 = ほぼ横ばいの{ POINTS($score) }
    .lede = { $subject }は{ $week }（{ DATES($week) }）、{ SINCE($since, form: "then") }とほぼ同じ{ POINTS($score) }だった。
    .lede-2 = { $week }（{ DATES($week) }）の{ $subject }の得点は{ POINTS($score) }で、{ SINCE($since, form: "then") }からほぼ横ばいだった。
    .v1 = { $subject }は{ POINTS($score) }で、{ SINCE($since, form: "then") }からほぼ横ばいだった。
    .v2 = 得点は{ POINTS($score) }と、{ $subject }は{ SINCE($since, form: "then") }からほとんど動かなかった。
overall-score =
    .headline = { $subject }は{ POINTS($score) }
    .headline-2 = { $subject }の得点は{ POINTS($score) }
    .heading = { $subject }は{ POINTS($score) }
    .heading-2 = { $subject }の得点、{ POINTS($score) }
    .lede = { $subject }は{ $week }（{ DATES($week) }）、{ POINTS($score) }だった。
    .lede-2 = { $week }（{ DATES($week) }）の{ $subject }の得点は、{ POINTS($max) }満点中{ POINTS($score) }だった。
    .lede-3 = { $subject }は{ $week }（{ DATES($week) }）、{ POINTS($max) }満点のうち{ POINTS($score) }を得た。
    .v1 = { $subject }は{ POINTS($score) }だった。
    .v2 = 得点は{ $subject }が{ POINTS($max) }満点中{ POINTS($score) }だった。
    .v3 = { $subject }は{ POINTS($max) }満点のうち{ POINTS($score) }を得た。
overall-score-leading =
    .headline = { $subject }が{ WHERE($table) }首位、{ POINTS($score) }
    .headline-2 = { WHERE($table) }トップは{ $subject }、{ POINTS($score) }
    .heading = { $subject }が{ WHERE($table) }首位
    .heading-2 = { WHERE($table) }{ -first }は{ $subject }
    .lede = { $subject }が{ $week }（{ DATES($week) }）、{ POINTS($score) }で{ WHERE($table) }首位だった。
    .lede-2 = { $subject }は{ $week }（{ DATES($week) }）、{ POINTS($max) }満点のうち{ POINTS($score) }を得て{ WHERE($table) }首位だった。
    .lede-3 = { $week }（{ DATES($week) }）の{ WHERE($table) }首位は{ $subject }で、得点は{ POINTS($max) }満点中{ POINTS($score) }だった。
    .v1 = { $subject }が{ POINTS($score) }で{ WHERE($table) }首位だった。
    .v2 = { $subject }は{ POINTS($max) }満点のうち{ POINTS($score) }を得て、{ WHERE($table) }首位だった。
    .v3 = { WHERE($table) }{ -first }は{ $subject }で、得点は{ POINTS($max) }満点中{ POINTS($score) }だった。

## 首位

leader-kept =
    .heading = { $leader }が{ WHERE($table) }首位を維持
    .heading-2 = { WHERE($table) }{ -first }は変わらず{ $leader }
    .heading-3 = { $leader }、{ POINTS($score) }で首位守る
    .heading-4 = { POINTS($score) }の{ $leader }がトップ保つ
    .lede = { $leader }が{ POINTS($score) }で{ WHERE($table) }首位を維持した。
    .lede-2 = { WHERE($table) }{ -first }は変わらず、{ POINTS($score) }の{ $leader }だった。
    .lede-3 = 首位は{ SINCE($since, form: "then") }に続いて{ $leader }で、得点は{ POINTS($score) }だった。
    .lede-4 = { POINTS($score) }の{ $leader }が{ WHERE($table) }トップの座を守った。
    .caption = { $leader }が{ POINTS($score) }で{ WHERE($table) }首位を維持した。
    .caption-2 = { POINTS($score) }で{ WHERE($table) }首位を守った{ $leader }。
    .v1 = { $leader }が{ POINTS($score) }で{ WHERE($table) }首位を維持した。
    .v2 = { WHERE($table) }{ -first }は{ SINCE($since, form: "then") }と変わらず{ $leader }で、得点は{ POINTS($score) }だった。
    .v3 = 首位は{ SINCE($since, form: "then") }に続いて{ $leader }が占め、{ POINTS($score) }を記録した。
    .v4 = { POINTS($score) }の{ $leader }が、{ WHERE($table) }トップの座を守った。
leader-new =
    .headline = { $leader }が{ WHERE($table) }首位に浮上
    .headline-2 = { WHERE($table) }トップに{ $leader }、{ POINTS($score) }
    .headline-3 = { $leader }、{ POINTS($score) }で新たに首位
    .headline-4 = 首位交代、{ $leader }が{ WHERE($table) }{ -first }に
    .heading = { $leader }が首位に浮上
    .heading-2 = 首位交代、{ $leader }が{ POINTS($score) }でトップに
    .heading-3 = { POINTS($score) }の{ $leader }、新たに首位
    .heading-4 = { WHERE($table) }トップに{ $leader }
    .lede = { $leader }が{ $former }に代わり、{ POINTS($score) }で{ WHERE($table) }首位に立った。
    .lede-2 = { WHERE($table) }の首位が{ $former }から{ POINTS($score) }の{ $leader }に交代した。
    .lede-3 = 新たに{ WHERE($table) }首位となったのは{ POINTS($score) }の{ $leader }で、{ $former }に代わった。
    .lede-4 = { POINTS($score) }を得た{ $leader }が、{ $former }に代わって{ WHERE($table) }トップに立った。
    .caption = { POINTS($score) }で新たに{ WHERE($table) }首位に立った{ $leader }。
    .caption-2 = { ORDINAL($former_place) }から{ WHERE($table) }首位に浮上した{ $leader }。得点は{ POINTS($score) }。
    .v1 = { $leader }が{ $former }に代わり、{ POINTS($score) }で{ WHERE($table) }首位に立った。
    .v2 = { WHERE($table) }の新たな首位は{ POINTS($score) }の{ $leader }で、{ $former }に代わった。
    .v3 = { ORDINAL($former_place) }だった{ $leader }が{ $passed }を抜き、{ POINTS($score) }で{ WHERE($table) }首位に立った。
    .v4 = { $leader }は{ POINTS($score) }で{ ORDINAL($former_place) }から{ WHERE($table) }首位に浮上し、{ $passed }を追い抜いた。
    .v5 = { WHERE($table) }の首位には、{ $passed }を抜いて{ ORDINAL($former_place) }から順位を上げた{ $leader }が{ POINTS($score) }で立った。
    .v6 = 新たに首位となったのは{ POINTS($score) }の{ $leader }で、{ $passed }を抜き、{ WHERE($table) }{ ORDINAL($former_place) }から順位を上げた。
leader-back =
    .headline = { $leader }が{ WHERE($table) }首位に返り咲き
    .headline-2 = { $leader }、{ POINTS($score) }で首位を奪回
    .heading = { $leader }が首位に返り咲き
    .heading-2 = { WHERE($table) }トップに{ $leader }が復帰
    .lede = { $leader }が{ $former }に代わり、{ POINTS($score) }で{ WHERE($table) }首位に返り咲いた。
    .lede-2 = { POINTS($score) }を得た{ $leader }が、{ $last }以来となる{ WHERE($table) }首位を{ $former }から奪い返した。
    .lede-3 = { $last }以来の{ WHERE($table) }首位に返り咲いたのは{ POINTS($score) }の{ $leader }で、{ $former }に代わった。
    .caption = { POINTS($score) }で{ WHERE($table) }首位に返り咲いた{ $leader }。
    .caption-2 = { $leader }は{ POINTS($score) }で再び{ WHERE($table) }首位に立った。
    .v1 = { $leader }が{ $former }に代わり、{ POINTS($score) }で再び{ WHERE($table) }首位に立った。
    .v2 = { $leader }が{ POINTS($score) }で、{ $last }以来となる{ WHERE($table) }首位を{ $former }から奪い返した。
    .v3 = { ORDINAL($former_place) }だった{ $leader }が{ $passed }を抜き、{ POINTS($score) }で{ WHERE($table) }首位に返り咲いた。
    .v4 = { $leader }は{ POINTS($score) }で{ ORDINAL($former_place) }から浮上し、{ $passed }を抜いて、{ $last }以来となる{ WHERE($table) }首位に返り咲いた。
    .v5 = { $passed }を抜いて{ ORDINAL($former_place) }から順位を上げた{ $leader }が、{ POINTS($score) }で{ $last }以来の{ WHERE($table) }首位に立った。
leader-alone =
    .headline = { $leader }、{ WHERE($table) }単独首位に
    .headline-2 = { POINTS($score) }の{ $leader }が単独トップ
    .heading = { $leader }が単独首位に
    .heading-2 = 単独トップに{ $leader }
    .lede = { $leader }が{ POINTS($score) }で{ WHERE($table) }の単独首位となった。{ SINCE($since, form: "then") }は{ $others }と首位を分け合っていた。
    .lede-2 = { SINCE($since, form: "then") }は{ $others }と並んでいた{ $leader }が、{ POINTS($score) }で{ WHERE($table) }の単独首位に立った。
    .caption = { POINTS($score) }で{ WHERE($table) }の単独首位となった{ $leader }。
    .caption-2 = { $leader }は{ POINTS($score) }で{ WHERE($table) }の単独首位に立った。
    .v1 = { $leader }が{ POINTS($score) }で{ WHERE($table) }の単独首位となった。{ SINCE($since, form: "then") }は{ $others }と首位を分け合っていた。
    .v2 = { SINCE($since, form: "then") }は{ $others }と並んでいた{ $leader }が、{ POINTS($score) }で{ WHERE($table) }の単独首位に立った。
leader-shared-new =
    .headline = { $leaders }が{ POINTS($score) }で首位に並ぶ
    .headline-2 = { WHERE($table) }首位に{ $leaders }が同点で並ぶ
    .heading = { $leaders }が首位に並ぶ
    .heading-2 = { POINTS($score) }の同点首位に{ $leaders }
    .lede = { $leaders }が{ POINTS($score) }の同点で{ WHERE($table) }首位に並んだ。
    .lede-2 = { WHERE($table) }の首位は{ $leaders }が{ POINTS($score) }で分け合う形となった。
    .v1 = { $leaders }が{ POINTS($score) }の同点で{ WHERE($table) }首位に並んだ。
    .v2 = { WHERE($table) }の首位は{ $leaders }が{ POINTS($score) }で分け合う形となった。
leader-shared-kept =
    .heading = { $leaders }が首位に並んだまま
    .heading-2 = 同点首位は変わらず{ $leaders }
    .lede = { $leaders }が引き続き{ POINTS($score) }の同点で{ WHERE($table) }首位に並んでいる。
    .lede-2 = { WHERE($table) }の首位は変わらず、{ $leaders }が{ POINTS($score) }で分け合っている。
    .v1 = { $leaders }が引き続き{ POINTS($score) }の同点で{ WHERE($table) }首位に並んでいる。
    .v2 = { WHERE($table) }の首位は変わらず、{ $leaders }が{ POINTS($score) }で分け合っている。
leader-state =
    .headline = { $leader }が{ WHERE($table) }首位、{ POINTS($score) }
    .headline-2 = { WHERE($table) }トップは{ $leader }、{ POINTS($score) }
    .headline-3 = 首位は{ POINTS($score) }の{ $leader }
    .headline-4 = { POINTS($score) }で{ $leader }が{ WHERE($table) }{ -first }
    .heading = { $leader }が{ WHERE($table) }首位
    .heading-2 = { WHERE($table) }トップは{ $leader }
    .heading-3 = 首位は{ POINTS($score) }の{ $leader }
    .heading-4 = { POINTS($score) }で{ $leader }が{ -first }
    .lede = { $leader }が{ POINTS($score) }で{ WHERE($table) }首位だった。
    .lede-2 = { WHERE($table) }{ -first }は{ $leader }で、得点は{ POINTS($score) }だった。
    .lede-3 = 首位は{ $leader }で、{ WHERE($table) }で最も良い{ POINTS($score) }だった。
    .lede-4 = { POINTS($score) }の{ $leader }が{ WHERE($table) }トップに立つ。
    .caption = { POINTS($score) }で{ WHERE($table) }首位の{ $leader }。
    .caption-2 = { WHERE($table) }{ -first }の{ $leader }。得点は{ POINTS($score) }。
    .v1 = { $leader }が{ POINTS($score) }で{ WHERE($table) }首位だった。
    .v2 = { WHERE($table) }{ -first }は{ $leader }で、得点は{ POINTS($score) }だった。
    .v3 = 首位に立つのは{ $leader }で、{ WHERE($table) }で最も良い{ POINTS($score) }だった。
    .v4 = { POINTS($score) }の{ $leader }が{ WHERE($table) }トップに立つ。
leader-shared-state =
    .headline = { $leaders }が{ POINTS($score) }で首位
    .headline-2 = { WHERE($table) }首位は同点の{ $leaders }
    .heading = { $leaders }が同点首位
    .heading-2 = { POINTS($score) }の首位は{ $leaders }
    .lede = { $leaders }が{ POINTS($score) }の同点で{ WHERE($table) }首位だった。
    .lede-2 = { WHERE($table) }の首位は{ $leaders }で、{ POINTS($score) }の同点だった。
    .v1 = { $leaders }が{ POINTS($score) }の同点で{ WHERE($table) }首位だった。
    .v2 = { WHERE($table) }の首位は{ $leaders }で、いずれも{ POINTS($score) }だった。

leader-from-behind =
    .heading = { $leader }、{ $week }の{ ORDINAL($place) }から首位に
    .heading-2 = { $week }は{ ORDINAL($place) }、{ $leader }が首位に
    .v1 = { $leader }は{ $week }の時点では{ POINTS($score) }で、まだ{ ORDINAL($place) }だった。
    .v2 = { $week }の{ $leader }は{ POINTS($score) }で{ ORDINAL($place) }にとどまっていた。
    .v3 = { $week }の順位はまだ{ ORDINAL($place) }で、{ $leader }の得点は{ POINTS($score) }だった。
lead-streak =
    .lede = { $leader }の首位は{ COUNTED($weeks, "week") }連続となった。
    .lede-2 = 首位を{ $leader }が占めるのは{ COUNTED($weeks, "week") }連続である。
    .v1 = { $leader }の首位は{ COUNTED($weeks, "week") }連続となった。
    .v2 = 首位を{ $leader }が占めるのは{ COUNTED($weeks, "week") }連続である。
    .v3 = これで{ $leader }は{ COUNTED($weeks, "week") }連続の首位となった。
lead-streak-at-least =
    .lede = { $leader }は少なくとも{ $first }から毎週、首位に立っている。
    .lede-2 = 首位は少なくとも{ $first }から毎週、{ $leader }が占めている。
    .lede-3 = 少なくとも{ $first }以降、{ $leader }は毎週首位を守っている。
    .lede-4 = 記録のある{ $first }から毎週、首位は{ $leader }である。
    .v1 = { $leader }は少なくとも{ $first }から毎週、首位に立っている。
    .v2 = 少なくとも{ $first }以降、毎週の首位は{ $leader }が占めてきた。
    .v3 = 首位を{ $leader }が占めるのは、少なくとも{ COUNTED($weeks, "week") }連続である。
    .v4 = これで{ $leader }は、少なくとも{ COUNTED($weeks, "week") }続けて首位に立った。

## { -second }との差

margin-one =
    .lede = { -second }は{ $rival }の{ POINTS($rival_score) }で、首位とは{ POINTS($margin) }の差があった。
    .lede-2 = { $rival }が{ POINTS($rival_score) }で{ -second }となり、首位との差は{ POINTS($margin) }だった。
    .lede-3 = 首位を{ POINTS($margin) }差で追う{ -second }は、{ POINTS($rival_score) }の{ $rival }だった。
    .lede-4 = { POINTS($rival_score) }の{ $rival }が、首位と{ POINTS($margin) }差で{ -second }に入った。
    .v1 = { -second }は{ $rival }の{ POINTS($rival_score) }で、首位とは{ POINTS($margin) }の差がある。
    .v2 = { $rival }が{ POINTS($rival_score) }で{ -second }となり、首位との差は{ POINTS($margin) }だった。
    .v3 = 首位を{ POINTS($margin) }差で追う{ -second }は、{ POINTS($rival_score) }の{ $rival }である。
    .v4 = { POINTS($rival_score) }の{ $rival }が、首位と{ POINTS($margin) }差で{ -second }に入った。
    .lede-5 = { -second }は{ $rival }の{ POINTS($rival_score) }で、首位との差は{ SINCE($unchanged, form: "then") }と同じ{ POINTS($margin) }だった。
    .lede-6 = 首位と{ -second }の{ $rival }（{ POINTS($rival_score) }）との差は{ POINTS($margin) }で、{ SINCE($unchanged, form: "then") }から変わらなかった。
    .v5 = { -second }は{ $rival }の{ POINTS($rival_score) }で、首位との差は{ SINCE($unchanged, form: "then") }と同じ{ POINTS($margin) }である。
    .v6 = 首位と{ -second }の{ $rival }（{ POINTS($rival_score) }）との差は{ POINTS($margin) }で、{ SINCE($unchanged, form: "then") }から変わらなかった。
    .lede-7 = { -second }は{ $rival }の{ POINTS($rival_score) }で、首位との差は{ $steady }以降、記録のあるすべての週で{ POINTS($margin) }だった。
    .lede-8 = 首位と{ -second }の{ $rival }（{ POINTS($rival_score) }）との差は{ POINTS($margin) }で、{ $steady }以降の記録では一度も変わっていない。
    .v7 = { -second }は{ $rival }の{ POINTS($rival_score) }で、首位との差は{ $steady }以降、記録のあるすべての週で{ POINTS($margin) }だった。
    .v8 = 首位と{ -second }の{ $rival }（{ POINTS($rival_score) }）との差は{ POINTS($margin) }で、{ $steady }以降の記録では一度も変わっていない。
margin-level =
    .lede = { -second }には{ $rivals }が{ POINTS($rival_score) }で並び、首位との差は{ POINTS($margin) }だった。
    .lede-2 = { $rivals }が{ POINTS($rival_score) }の同点{ -second }で、首位とは{ POINTS($margin) }の差があった。
    .lede-3 = 首位を{ POINTS($margin) }差で追う{ -second }は、{ POINTS($rival_score) }で並ぶ{ $rivals }だった。
    .v1 = { -second }には{ $rivals }が{ POINTS($rival_score) }で並び、首位との差は{ POINTS($margin) }だった。
    .v2 = { $rivals }が{ POINTS($rival_score) }の同点{ -second }で、首位とは{ POINTS($margin) }の差がある。
    .v3 = 首位を{ POINTS($margin) }差で追う{ -second }は、{ POINTS($rival_score) }で並ぶ{ $rivals }である。
followers =
    .v1 = { -second }は{ $second }で{ POINTS($second_score) }、首位とは{ POINTS($margin) }の差があり、{ -third }は{ $third }で{ POINTS($third_score) }だった。
    .v2 = { $second }が{ POINTS($second_score) }、首位と{ POINTS($margin) }差で{ -second }に入り、{ POINTS($third_score) }の{ $third }が{ -third }で続いた。
    .v3 = 首位に{ POINTS($margin) }差で続く{ -second }は{ POINTS($second_score) }の{ $second }、{ -third }は{ POINTS($third_score) }の{ $third }だった。
    .v4 = 続いて{ $second }が{ POINTS($second_score) }で{ -second }、{ $third }が{ POINTS($third_score) }で{ -third }となり、首位と{ -second }の差は{ POINTS($margin) }だった。
next-in-line =
    .v1 = { ORDINAL($place) }は{ $next }で{ POINTS($score) }、首位との差は{ POINTS($gap) }だった。
    .v2 = { $next }が{ POINTS($score) }で{ ORDINAL($place) }に入り、首位とは{ POINTS($gap) }の差がある。
    .v3 = 首位から{ POINTS($gap) }差の{ ORDINAL($place) }には、{ POINTS($score) }の{ $next }がつけた。
    .v4 = { POINTS($score) }の{ $next }が{ ORDINAL($place) }となり、首位までは{ POINTS($gap) }の開きがある。
gap-narrowed =
    .headline = { $leader }が首位維持、{ -second }との差は{ POINTS($margin) }に縮小
    .headline-2 = { $leader }のリード縮小、{ POINTS($former_margin) }から{ POINTS($margin) }に
    .headline-3 = 首位{ $leader }に{ -second }が接近、{ POINTS($margin) }差
    .headline-4 = 首位{ $leader }と{ -second }の差、{ POINTS($margin) }に縮まる
    .heading = { $leader }のリード、{ POINTS($margin) }に縮小
    .heading-2 = { -second }との差縮まり{ POINTS($margin) }に
    .heading-3 = 首位{ $leader }と{ -second }の差縮小
    .heading-4 = { POINTS($former_margin) }差から{ POINTS($margin) }差に
    .lede = 首位{ $leader }と{ -second }{ $rivals }の差は{ POINTS($former_margin) }から{ POINTS($margin) }に縮まった。
    .lede-2 = { $leader }のリードは{ POINTS($former_margin) }から{ POINTS($margin) }に縮まり、{ POINTS($rival_score) }の{ $rivals }が{ -second }で追う。
    .lede-3 = { -second }は{ POINTS($rival_score) }の{ $rivals }で、{ $leader }との差は{ POINTS($former_margin) }から{ POINTS($margin) }に縮まった。
    .lede-4 = { $rivals }が{ POINTS($rival_score) }で{ -second }につけ、首位{ $leader }との差は{ POINTS($former_margin) }から{ POINTS($margin) }に縮まった。
    .v1 = { $leader }と{ -second }の{ $rivals }（{ POINTS($rival_score) }）との差は、{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から{ POINTS($margin) }に縮まった。
    .v2 = { -second }は{ POINTS($rival_score) }の{ $rivals }で、首位との差は{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から{ POINTS($margin) }に縮小した。
    .v3 = 首位のリードは{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から縮まり、{ -second }の{ $rivals }（{ POINTS($rival_score) }）との差は{ POINTS($margin) }となった。
    .v4 = { POINTS($rival_score) }で{ -second }の{ $rivals }は、{ SINCE($since, form: "then") }に{ POINTS($former_margin) }あった首位との差が{ POINTS($margin) }に縮まった。
gap-widened =
    .headline = { $leader }がリード拡大、{ -second }と{ POINTS($margin) }差
    .headline-2 = 首位{ $leader }、{ -second }との差を{ POINTS($former_margin) }から{ POINTS($margin) }に広げる
    .headline-3 = 首位{ $leader }と{ -second }の差、{ POINTS($margin) }に広がる
    .headline-4 = { -second }と{ POINTS($margin) }差、首位{ $leader }がリード広げる
    .heading = { $leader }のリード、{ POINTS($margin) }に拡大
    .heading-2 = { -second }との差広がり{ POINTS($margin) }に
    .heading-3 = 首位{ $leader }と{ -second }の差拡大
    .heading-4 = { POINTS($former_margin) }差から{ POINTS($margin) }差に拡大
    .lede = 首位{ $leader }と{ -second }{ $rivals }の差は{ POINTS($former_margin) }から{ POINTS($margin) }に広がった。
    .lede-2 = { $leader }のリードは{ POINTS($former_margin) }から{ POINTS($margin) }に広がり、{ -second }は{ POINTS($rival_score) }の{ $rivals }だった。
    .lede-3 = { -second }は{ POINTS($rival_score) }の{ $rivals }で、{ $leader }との差は{ POINTS($former_margin) }から{ POINTS($margin) }に開いた。
    .lede-4 = { $rivals }が{ POINTS($rival_score) }で{ -second }に入ったが、首位{ $leader }との差は{ POINTS($former_margin) }から{ POINTS($margin) }に広がった。
    .v1 = { $leader }と{ -second }の{ $rivals }（{ POINTS($rival_score) }）との差は、{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から{ POINTS($margin) }に広がった。
    .v2 = { -second }は{ POINTS($rival_score) }の{ $rivals }で、首位との差は{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から{ POINTS($margin) }に拡大した。
    .v3 = 首位のリードは{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から広がり、{ -second }の{ $rivals }（{ POINTS($rival_score) }）との差は{ POINTS($margin) }となった。
    .v4 = { POINTS($rival_score) }で{ -second }の{ $rivals }は、{ SINCE($since, form: "then") }に{ POINTS($former_margin) }だった首位との差が{ POINTS($margin) }に開いた。
gap-nearly-closed =
    .headline = { $leader }に{ $rivals }が{ POINTS($margin) }差に迫る
    .headline-2 = 首位{ $leader }、{ -second }と{ POINTS($margin) }差に
    .headline-3 = { POINTS($margin) }差に迫る{ $rivals }、首位は{ $leader }
    .headline-4 = { $leader }のリード、{ POINTS($former_margin) }から{ POINTS($margin) }に縮小
    .heading = { $leader }のリード、{ POINTS($margin) }に縮小
    .heading-2 = { $rivals }が{ POINTS($margin) }差に接近
    .lede = 首位{ $leader }と{ -second }{ $rivals }の差は{ POINTS($former_margin) }から{ POINTS($margin) }に縮まり、{ $leader }のこれまでの週間変動幅の中央値{ POINTS($usual) }を下回った。
    .lede-2 = { $leader }のリードは{ POINTS($former_margin) }から{ POINTS($margin) }に縮まった。首位のこれまでの週間変動幅の中央値（{ POINTS($usual) }）より小さい。
    .lede-3 = { -second }の{ $rivals }との差は{ POINTS($former_margin) }から{ POINTS($margin) }に縮まり、首位{ $leader }のこれまでの週間変動幅の中央値{ POINTS($usual) }に満たない。
    .v1 = { $leader }と{ -second }の{ $rivals }（{ POINTS($rival_score) }）との差は、{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から{ POINTS($margin) }に縮まった。首位のこれまでの週間変動幅の中央値（{ POINTS($usual) }）より小さい。
    .v2 = { -second }の{ $rivals }（{ POINTS($rival_score) }）との差は{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から{ POINTS($margin) }に縮まり、首位{ $leader }のこれまでの週間変動幅の中央値{ POINTS($usual) }を下回った。
    .v3 = 首位のリードは{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から、{ $rivals }（{ POINTS($rival_score) }）に対し{ POINTS($margin) }まで縮まり、{ $leader }のこれまでの週間変動幅の中央値{ POINTS($usual) }に満たない。
gain-smallest =
    .v1 = { NAME($subject, form: "again") }の改善幅は{ $since }で{ POINTS($change) }と、そろって改善した掲載{ COUNTED($count, $table) }の中で最も小さかった。
    .v2 = 掲載された{ COUNTED($count, $table) }はすべて{ SINCE($since, form: "then") }から改善し、改善幅は{ NAME($subject, form: "again") }の{ POINTS($change) }が最も小さかった。
    .v3 = { SINCE($since, form: "then") }からそろって改善した掲載{ COUNTED($count, $table) }のうち、最も小幅だったのは{ POINTS($change) }の{ NAME($subject, form: "again") }である。
    .v4 = 掲載された{ COUNTED($count, $table) }はすべて{ SINCE($since, form: "then") }から改善し、改善幅は{ $most }の{ POINTS($most_change) }が最も大きく、{ NAME($subject, form: "again") }の{ POINTS($change) }が最も小さかった。
    .v5 = { SINCE($since, form: "then") }からそろって改善した掲載{ COUNTED($count, $table) }のうち、改善幅が最も大きかったのは{ $most }（{ POINTS($most_change) }）、最も小さかったのは{ NAME($subject, form: "again") }（{ POINTS($change) }）である。
gap-narrowing =
    .v1 = { $leader }の{ -second }に対するリードは{ COUNTED($weeks, "week") }連続で縮まり、{ $first }の{ POINTS($former_margin) }から{ POINTS($margin) }になった。
    .v2 = { $first }に{ POINTS($former_margin) }だった{ $leader }のリードは、その後毎週縮まって{ POINTS($margin) }となった。
    .v3 = 首位と{ -second }の差は{ COUNTED($weeks, "week") }続けて縮小し、{ $first }の{ POINTS($former_margin) }から{ POINTS($margin) }となった。
    .heading = { $leader }のリード、{ COUNTED($weeks, "week") }連続で縮小
    .heading-2 = { $leader }のリード、毎週縮まり{ POINTS($margin) }に
gap-widening =
    .v1 = { $leader }の{ -second }に対するリードは{ COUNTED($weeks, "week") }連続で広がり、{ $first }の{ POINTS($former_margin) }から{ POINTS($margin) }になった。
    .v2 = { $first }に{ POINTS($former_margin) }だった{ $leader }のリードは、その後毎週広がって{ POINTS($margin) }となった。
    .v3 = 首位と{ -second }の差は{ COUNTED($weeks, "week") }続けて拡大し、{ $first }の{ POINTS($former_margin) }から{ POINTS($margin) }となった。
    .heading = { $leader }のリード、{ COUNTED($weeks, "week") }連続で拡大
    .heading-2 = { $leader }のリード、毎週広がり{ POINTS($margin) }に
gap-narrowest =
    .v1 = { $leader }のリード{ POINTS($margin) }は、{ $first }以降の記録で最も小さい。これまでの最小は{ POINTS($former_margin) }だった。
    .v2 = { $first }以降の記録では、{ $leader }のリードが今回の{ POINTS($margin) }より小さかった週はない。これまでの最小は{ POINTS($former_margin) }だった。
    .v3 = 首位と{ -second }の差は{ POINTS($margin) }で、これまで最小だった{ POINTS($former_margin) }を下回り、{ $first }以降の記録の中で最も小さくなった。
    .heading = { $leader }のリード、{ $first }以降の記録で最小
gap-widest =
    .v1 = { $leader }のリード{ POINTS($margin) }は、{ POINTS($first_margin) }だった{ $first }以降の記録で最も大きい。
    .v2 = { $first }以降の記録では、{ $leader }のリードが今回の{ POINTS($margin) }より大きかった週はない。{ $first }は{ POINTS($first_margin) }だった。
    .v3 = 首位と{ -second }の差は{ POINTS($margin) }で、{ $first }に{ POINTS($first_margin) }で始まる記録の中で最も大きくなった。
    .heading = { $leader }のリード、{ $first }以降の記録で最大
rival-within-reach =
    .lede = 首位{ $leader }と{ -second }{ $rivals }（{ POINTS($rival_score) }）の差は{ POINTS($margin) }で、{ $leader }のこれまでの週間変動幅の中央値{ POINTS($usual) }を下回る。
    .lede-2 = { -second }は{ POINTS($rival_score) }の{ $rivals }で、{ $leader }との差は{ POINTS($margin) }と、首位のこれまでの週間変動幅の中央値{ POINTS($usual) }に満たない。
    .v1 = { $leader }と{ -second }の{ $rivals }（{ POINTS($rival_score) }）との差は{ POINTS($margin) }で、首位のこれまでの週間変動幅の中央値{ POINTS($usual) }を下回る。
    .v2 = { -second }は{ POINTS($rival_score) }の{ $rivals }で、首位との差は{ POINTS($margin) }と、{ $leader }のこれまでの週間変動幅の中央値{ POINTS($usual) }に満たない。
rival-faster =
    .lede = { $rival }は{ $since }で{ POINTS($rival_gain) }改善した。
    .lede-2 = { $rival }の改善幅は{ $since }で{ POINTS($rival_gain) }だった。
    .v1 = { $rival }は{ $since }で{ POINTS($rival_gain) }改善し、{ $leader }の{ POINTS($gain) }を上回った。
    .v2 = { $since }の改善幅は{ $leader }が{ POINTS($gain) }、{ $rival }が{ POINTS($rival_gain) }だった。
    .lede-3 = { $rival }も{ $since }で{ POINTS($rival_gain) }改善した。
    .v3 = { $leader }の改善が{ POINTS($gain) }だったのに対し、{ $rival }は{ $since }で{ POINTS($rival_gain) }改善した。
    .lede-4 = { -second }の{ $rival }の改善幅は{ $since }で{ POINTS($rival_gain) }だった。

## 主役の順位

place-up =
    .headline = { $subject }、{ ORDINAL($place) }に浮上
    .headline-2 = { COUNTED($places, "place") }上昇、{ $subject }が{ ORDINAL($place) }
    .heading = { $subject }、{ ORDINAL($place) }に浮上
    .heading-2 = { ORDINAL($former_place) }から{ ORDINAL($place) }に
    .lede = { $subject }は{ WHERE($table) }{ ORDINAL($former_place) }から{ ORDINAL($place) }に順位を上げた。
    .lede-2 = { WHERE($table) }順位は{ COUNTED($places, "place") }上がり、{ $subject }は{ ORDINAL($former_place) }から{ ORDINAL($place) }となった。
    .v1 = { $subject }は{ WHERE($table) }{ ORDINAL($former_place) }から{ ORDINAL($place) }に順位を上げた。
    .v2 = { WHERE($table) }順位は{ COUNTED($places, "place") }上がり、{ $subject }は{ ORDINAL($former_place) }から{ ORDINAL($place) }となった。
place-down =
    .headline = { $subject }、{ ORDINAL($place) }に後退
    .headline-2 = { COUNTED($places, "place") }下げ、{ $subject }は{ ORDINAL($place) }
    .heading = { $subject }、{ ORDINAL($place) }に後退
    .heading-2 = { ORDINAL($former_place) }から{ ORDINAL($place) }に下げる
    .lede = { $subject }は{ WHERE($table) }{ ORDINAL($former_place) }から{ ORDINAL($place) }に順位を下げた。
    .lede-2 = { WHERE($table) }順位は{ COUNTED($places, "place") }下がり、{ $subject }は{ ORDINAL($former_place) }から{ ORDINAL($place) }となった。
    .v1 = { $subject }は{ WHERE($table) }{ ORDINAL($former_place) }から{ ORDINAL($place) }に順位を下げた。
    .v2 = { WHERE($table) }順位は{ COUNTED($places, "place") }下がり、{ $subject }は{ ORDINAL($former_place) }から{ ORDINAL($place) }となった。
lead-lost =
    .headline = { $subject }、首位から{ ORDINAL($place) }に後退
    .headline-2 = { $subject }は{ ORDINAL($place) }に、首位は{ $leaders }
    .heading = { $subject }が首位を明け渡す
    .heading-2 = 首位交代、{ $subject }は{ ORDINAL($place) }に
    .lede = { $subject }は{ WHERE($table) }首位から{ ORDINAL($place) }に後退し、首位の{ $leaders }とは{ POINTS($gap) }の差がついた。
    .lede-2 = { WHERE($table) }首位は{ $subject }から{ POINTS($leader_score) }の{ $leaders }に移った。{ POINTS($gap) }差の{ $subject }は{ ORDINAL($place) }となった。
    .v1 = { $subject }は{ WHERE($table) }首位から{ ORDINAL($place) }に後退し、首位の{ $leaders }とは{ POINTS($gap) }の差がついた。
    .v2 = { WHERE($table) }首位は{ $subject }から{ POINTS($leader_score) }の{ $leaders }に移った。{ POINTS($gap) }差の{ $subject }は{ ORDINAL($place) }となった。
place-kept =
    .lede = { $subject }は{ WHERE($table) }{ ORDINAL($place) }のままだった。
    .lede-2 = { WHERE($table) }順位は{ SINCE($since, form: "then") }と変わらず、{ $subject }は{ ORDINAL($place) }だった。
    .v1 = { $subject }は{ WHERE($table) }{ ORDINAL($place) }のままだった。
    .v2 = { WHERE($table) }順位は{ SINCE($since, form: "then") }と変わらず、{ $subject }は{ ORDINAL($place) }だった。
place-shared =
    .lede = { $subject }は{ $others }と同点で、{ WHERE($table) }{ ORDINAL($place) }に並んだ。
    .lede-2 = { WHERE($table) }{ ORDINAL($place) }には、{ $subject }と{ $others }が同点で並ぶ。
    .v1 = { $subject }は{ $others }と同点で、{ WHERE($table) }{ ORDINAL($place) }に並んだ。
    .v2 = { WHERE($table) }{ ORDINAL($place) }には、{ $subject }と{ $others }が同点で並ぶ。
place-state =
    .lede = { $subject }は{ WHERE($table) }{ ORDINAL($place) }だった。
    .lede-2 = { WHERE($table) }順位では{ $subject }は{ ORDINAL($place) }である。
    .v1 = { $subject }は{ WHERE($table) }{ ORDINAL($place) }だった。
    .v2 = { WHERE($table) }順位では{ $subject }は{ ORDINAL($place) }である。
behind-next =
    .lede = { $subject }は、一つ上の{ $rivals }（{ POINTS($rival_score) }）に{ POINTS($gap) }及ばなかった。
    .lede-2 = 一つ上は{ POINTS($rival_score) }の{ $rivals }で、{ $subject }との差は{ POINTS($gap) }だった。
    .v1 = { $subject }は、一つ上の{ $rivals }（{ POINTS($rival_score) }）に{ POINTS($gap) }及ばなかった。
    .v2 = 一つ上は{ POINTS($rival_score) }の{ $rivals }で、{ $subject }との差は{ POINTS($gap) }だった。
ahead-of-next =
    .v1 = { $subject }は、一つ下の{ $rivals }（{ POINTS($rival_score) }）に{ POINTS($gap) }の差をつけた。
    .v2 = 一つ下は{ POINTS($rival_score) }の{ $rivals }で、{ $subject }との差は{ POINTS($gap) }だった。
overtook =
    .heading = { $subject }が{ $passed }を抜く
    .heading-2 = { $passed }を{ $subject }が追い抜く
    .v1 = { $subject }は{ SINCE($since, form: "then") }まで上にいた{ $passed }を抜いた。
    .v2 = { SINCE($since, form: "then") }は{ $passed }より下位だった{ $subject }が、順位を逆転した。
    .v3 = 順位を上げた{ $subject }は{ $passed }を追い抜いた。
overtaken-by =
    .headline = { $subject }が{ $rivals }に抜かれる
    .headline-2 = { $rivals }が{ $subject }を追い抜く
    .lede = { $subject }は{ WHERE($table) }順位で{ $rivals }に抜かれた。
    .lede-2 = { SINCE($since, form: "then") }は{ $subject }より下位だった{ $rivals }が、{ WHERE($table) }順位で上に立った。
    .v1 = { $subject }は{ $rivals }に抜かれた。
    .v2 = { SINCE($since, form: "then") }は{ $subject }より下位だった{ $rivals }が、順位を逆転した。
drew-level =
    .headline = { $subject }が{ $rivals }に並ぶ
    .headline-2 = { $rivals }に{ $subject }が追いつく
    .heading = { $subject }が{ $rivals }に並ぶ
    .heading-2 = { $rivals }に{ $subject }が追いつく
    .lede = { $subject }は{ $rivals }に追いつき、同点で{ WHERE($table) }{ ORDINAL($place) }に並んだ。
    .lede-2 = { SINCE($since, form: "then") }は後れを取っていた{ $rivals }に{ $subject }が追いつき、{ WHERE($table) }{ ORDINAL($place) }で並んだ。
    .lede-3 = { $subject }が{ $rivals }に追いつき、同点となった。
    .v1 = { $subject }は{ $rivals }に追いつき、同点で{ WHERE($table) }{ ORDINAL($place) }に並んだ。
    .v2 = { SINCE($since, form: "then") }は後れを取っていた{ $rivals }に{ $subject }が追いつき、{ WHERE($table) }{ ORDINAL($place) }で並んだ。
    .v3 = { $subject }が{ $rivals }に追いつき、同点となった。
    .v4 = { SINCE($since, form: "then") }は後れを取っていた{ $rivals }に、{ $subject }が追いついた。
pulled-clear =
    .heading = { $subject }が{ $rivals }の上に出る
    .heading-2 = 同点だった{ $rivals }に{ $subject }が差をつける
    .lede = { SINCE($since, form: "then") }は同点だった{ $rivals }に、{ $subject }が差をつけた。
    .lede-2 = { $subject }は、{ SINCE($since, form: "then") }に同点で並んでいた{ $rivals }の上に出た。
    .v1 = { SINCE($since, form: "then") }は同点だった{ $rivals }に、{ $subject }が差をつけた。
    .v2 = { $subject }は、{ SINCE($since, form: "then") }に同点で並んでいた{ $rivals }の上に出た。
    .v3 = { SINCE($since, form: "then") }は同点だった{ $rivals }に、{ $subject }が{ POINTS($margin) }の差をつけた。
    .v4 = { $subject }は、{ SINCE($since, form: "then") }に同点で並んでいた{ $rivals }に{ POINTS($margin) }の差をつけて上に出た。

## 節目の得点

mark-reached =
    .headline = { $subject }、{ POINTS($mark) }に到達
    .headline-2 = { POINTS($mark) }の節目に{ $subject }
    .heading = { $subject }、{ POINTS($mark) }に到達
    .heading-2 = { POINTS($mark) }の節目に到達
    .lede = { $subject }は{ POINTS($score) }とし、{ POINTS($mark) }の節目に到達した。
    .lede-2 = { SINCE($since, form: "then") }は届いていなかった{ POINTS($mark) }に、{ $subject }が{ POINTS($score) }で到達した。
    .v1 = { $subject }は{ POINTS($score) }とし、{ POINTS($mark) }の節目に到達した。
    .v2 = { SINCE($since, form: "then") }は届いていなかった{ POINTS($mark) }に、{ $subject }が{ POINTS($score) }で到達した。
mark-regained =
    .headline = { $subject }、再び{ POINTS($mark) }に到達
    .headline-2 = { POINTS($mark) }の節目に{ $subject }が復帰
    .heading = { $subject }、再び{ POINTS($mark) }に到達
    .heading-2 = 再び{ POINTS($mark) }の節目に到達
    .lede = { $subject }は{ POINTS($score) }とし、記録上{ $last }以来となる{ POINTS($mark) }の節目に復帰した。
    .lede-2 = { SINCE($since, form: "then") }は届いていなかった{ POINTS($mark) }に、{ $subject }が{ POINTS($score) }で到達した。記録の上では{ $last }以来となる。
    .v1 = { $subject }は{ POINTS($score) }とし、記録上{ $last }以来となる{ POINTS($mark) }の節目に復帰した。
    .v2 = { SINCE($since, form: "then") }は届いていなかった{ POINTS($mark) }に、{ $subject }が{ POINTS($score) }で到達した。記録の上では{ $last }以来となる。
mark-lost =
    .headline = { $subject }、{ POINTS($mark) }に届かず
    .headline-2 = { POINTS($mark) }を保てず、{ $subject }は{ POINTS($score) }
    .heading = { $subject }、{ POINTS($mark) }に届かず
    .heading-2 = { POINTS($mark) }の節目を保てず
    .lede = { $subject }は{ POINTS($score) }で、{ POINTS($mark) }の節目を保てなかった。
    .lede-2 = { SINCE($since, form: "then") }は達していた{ POINTS($mark) }に、{ $subject }は{ POINTS($score) }で届かなかった。
    .v1 = { $subject }は{ POINTS($score) }で、{ POINTS($mark) }の節目を保てなかった。
    .v2 = { SINCE($since, form: "then") }は達していた{ POINTS($mark) }に、{ $subject }は{ POINTS($score) }で届かなかった。
sole-at-mark-new =
    .headline = { POINTS($mark) }に達した{ KIND($table) }は{ $subject }のみ
    .headline-2 = { $subject }だけが{ POINTS($mark) }に
    .heading = { POINTS($mark) }到達は{ $subject }のみ
    .heading-2 = { $subject }だけが{ POINTS($mark) }に
    .lede = { POINTS($mark) }に達している{ KIND($table) }は、{ $subject }だけとなった。
    .lede-2 = { $subject }は、{ POINTS($mark) }に達した唯一の{ KIND($table) }となった。
    .v1 = { POINTS($mark) }に達している{ KIND($table) }は、{ $subject }だけとなった。
    .v2 = { $subject }は、{ POINTS($mark) }に達した唯一の{ KIND($table) }となった。
sole-at-mark-still =
    .heading = { POINTS($above) }超えは引き続き{ $subject }のみ
    .heading-2 = { $subject }だけの{ POINTS($mark) }到達続く
    .lede = { POINTS($above) }を超える{ KIND($table) }は、引き続き{ $subject }だけである。
    .lede-2 = { KIND($table) }のうち{ POINTS($above) }を上回るのは、依然として{ $subject }のみである。
    .lede-3 = 引き続き、{ POINTS($above) }を超えた{ KIND($table) }は{ $subject }に限られる。
    .lede-4 = { $subject }のほかに{ POINTS($above) }を上回る{ KIND($table) }は、今回もなかった。
    .lede-5 = { POINTS($mark) }に達している{ KIND($table) }は、引き続き{ $subject }だけである。
    .lede-6 = { KIND($table) }のうち{ POINTS($mark) }に達しているのは、依然として{ $subject }のみである。
    .v1 = { POINTS($above) }を超える{ KIND($table) }は、引き続き{ $subject }だけである。
    .v2 = { KIND($table) }のうち{ POINTS($above) }を上回るのは、依然として{ $subject }のみである。
    .v3 = 引き続き、{ POINTS($above) }を超えた{ KIND($table) }は{ $subject }に限られる。
    .v4 = { $subject }のほかに{ POINTS($above) }を上回る{ KIND($table) }は、今回もなかった。
    .v5 = { POINTS($mark) }に達している{ KIND($table) }は、引き続き{ $subject }だけである。
    .v6 = { KIND($table) }のうち{ POINTS($mark) }に達しているのは、依然として{ $subject }のみである。
sole-at-mark =
    .heading = { POINTS($above) }超えは{ $subject }のみ
    .heading-2 = { POINTS($mark) }到達は{ $subject }のみ
    .lede = { POINTS($above) }を超える{ KIND($table) }は{ $subject }だけである。
    .lede-2 = { $subject }のほかに{ POINTS($above) }を上回る{ KIND($table) }はない。
    .lede-3 = { POINTS($mark) }に達している{ KIND($table) }は{ $subject }だけである。
    .lede-4 = { $subject }のほかに{ POINTS($mark) }に達した{ KIND($table) }はない。
    .v1 = { POINTS($above) }を超える{ KIND($table) }は{ $subject }だけである。
    .v2 = { $subject }のほかに{ POINTS($above) }を上回る{ KIND($table) }はない。
    .v3 = { POINTS($mark) }に達している{ KIND($table) }は{ $subject }だけである。
    .v4 = { $subject }のほかに{ POINTS($mark) }に達した{ KIND($table) }はない。
mark-joined =
    .headline = { POINTS($mark) }に{ $newcomers }も到達
    .headline-2 = { $newcomers }が{ $subject }に続き{ POINTS($mark) }に
    .heading = { POINTS($mark) }に{ $newcomers }も到達
    .heading-2 = { $subject }だけだった{ POINTS($mark) }に{ $newcomers }も
    .lede = { SINCE($since, form: "then") }は{ $subject }だけだった{ POINTS($mark) }の節目に、{ $newcomers }も到達した。
    .lede-2 = { $newcomers }も{ POINTS($mark) }に到達し、それまで唯一だった{ $subject }に加わった。
    .v1 = { SINCE($since, form: "then") }は{ $subject }だけだった{ POINTS($mark) }の節目に、{ $newcomers }も到達した。
    .v2 = { $newcomers }も{ POINTS($mark) }に到達し、それまで唯一だった{ $subject }に加わった。
mark-reached-by =
    .heading = { $entities }が{ POINTS($mark) }に到達
    .heading-2 = { POINTS($mark) }に新たに{ $entities }
    .v1 = { $entities }が、{ SINCE($since, form: "then") }は及ばなかった{ POINTS($mark) }に新たに達した。
    .v2 = { SINCE($since, form: "then") }は{ POINTS($mark) }に届いていなかった{ $entities }が、この節目に到達した。
    .v3 = { POINTS($mark) }の節目に、{ SINCE($since, form: "then") }は届いていなかった{ $entities }が到達した。
    .v4 = 新たに{ $entities }が、{ SINCE($since, form: "then") }は届いていなかった{ POINTS($mark) }に達した。
    .group = { $items }が、{ SINCE($since, form: "then") }は届いていなかった節目にそれぞれ達した。
    .item = { $entities }（{ POINTS($mark) }）
mark-regained-by =
    .heading = { $entities }が再び{ POINTS($mark) }に到達
    .heading-2 = { POINTS($mark) }に{ $entities }が復帰
    .v1 = { SINCE($since, form: "then") }は{ POINTS($mark) }に届いていなかった{ $entities }が、再びこの節目に到達した。
    .v2 = { POINTS($mark) }の節目に、{ SINCE($since, form: "then") }は届いていなかった{ $entities }が再び達した。
    .v3 = { SINCE($since, form: "then") }は{ POINTS($mark) }に届いていなかった{ $entities }が、記録上{ $last }以来となるこの節目に到達した。
    .v4 = { POINTS($mark) }の節目に、{ SINCE($since, form: "then") }は届いていなかった{ $entities }が、記録の上では{ $last }以来初めて達した。
mark-lost-by =
    .heading = { $entities }が{ POINTS($mark) }に届かず
    .heading-2 = { POINTS($mark) }を保てず、{ $entities }
    .v1 = { $entities }は{ POINTS($mark) }を保てなかった。
    .v2 = { SINCE($since, form: "then") }は{ POINTS($mark) }に達していた{ $entities }が、届かなくなった。
    .v3 = { POINTS($mark) }の節目に、{ $entities }が届かなくなった。
mark-short =
    .v1 = { POINTS($mark) }に届いていないのは{ $entities }だけである。
    .v2 = 残る{ $entities }は、{ POINTS($mark) }に届いていない。
    .v3 = { $entities }だけが、{ POINTS($mark) }の節目に届かない水準にある。
mark-count-up =
    .v1 = { COUNTED($total, $table) }のうち{ POINTS($mark) }に達しているのは{ COUNT($count) }{ KIND($table, form: "counter") }で、{ SINCE($since, form: "then") }の{ COUNT($former_count) }{ KIND($table, form: "counter") }から増えた。
    .v2 = { POINTS($mark) }に達している{ KIND($table) }は{ COUNT($total) }{ KIND($table, form: "counter") }のうち{ COUNT($count) }{ KIND($table, form: "counter") }となり、{ SINCE($since, form: "then") }の{ COUNT($former_count) }{ KIND($table, form: "counter") }を上回った。
    .v3 = 節目の{ POINTS($mark) }に届いている{ KIND($table) }は、{ SINCE($since, form: "then") }の{ COUNT($former_count) }{ KIND($table, form: "counter") }から増え、{ COUNT($total) }{ KIND($table, form: "counter") }中{ COUNT($count) }{ KIND($table, form: "counter") }となった。
    .v4 = { SINCE($since, form: "then") }に{ COUNT($former_count) }{ KIND($table, form: "counter") }だった、{ POINTS($mark) }に届く{ KIND($table) }の数は、{ COUNT($total) }{ KIND($table, form: "counter") }のうち{ COUNT($count) }{ KIND($table, form: "counter") }に増えた。
mark-count-down =
    .v1 = { COUNTED($total, $table) }のうち{ POINTS($mark) }に達しているところは{ $count ->
        [0] 一つもなくなり、{ SINCE($since, form: "then") }の{ COUNT($former_count) }{ KIND($table, form: "counter") }から減った
       *[other] { COUNT($count) }{ KIND($table, form: "counter") }で、{ SINCE($since, form: "then") }の{ COUNT($former_count) }{ KIND($table, form: "counter") }から減った
    }。
    .v2 = { POINTS($mark) }に達した{ KIND($table) }は{ $count ->
        [0] 一つもなくなり、{ SINCE($since, form: "then") }は{ COUNT($total) }{ KIND($table, form: "counter") }のうち{ COUNT($former_count) }{ KIND($table, form: "counter") }だった
       *[other] { COUNT($total) }{ KIND($table, form: "counter") }のうち{ COUNT($count) }{ KIND($table, form: "counter") }で、{ SINCE($since, form: "then") }の{ COUNT($former_count) }{ KIND($table, form: "counter") }を下回った
    }。
    .v3 = { SINCE($since, form: "then") }に{ COUNT($former_count) }{ KIND($table, form: "counter") }だった{ POINTS($mark) }到達の{ KIND($table) }は、{ $count ->
        [0] { COUNT($total) }{ KIND($table, form: "counter") }のうち一つもなくなった
       *[other] { COUNT($total) }{ KIND($table, form: "counter") }のうち{ COUNT($count) }{ KIND($table, form: "counter") }に減った
    }。
mark-count =
    .v1 = { COUNTED($total, $table) }のうち、{ POINTS($mark) }に達しているのは{ COUNT($count) }{ KIND($table, form: "counter") }である。
    .v2 = { POINTS($mark) }に達した{ KIND($table) }は、{ COUNT($total) }{ KIND($table, form: "counter") }のうち{ COUNT($count) }{ KIND($table, form: "counter") }だった。
    .v3 = 全{ COUNTED($total, $table) }のうち{ COUNT($count) }{ KIND($table, form: "counter") }が、{ POINTS($mark) }に届いている。
    .v4 = 節目の{ POINTS($mark) }には、{ COUNTED($total, $table) }のうち{ COUNT($count) }{ KIND($table, form: "counter") }が達している。

## 連続する上昇と低下、記録

rise-streak =
    .lede = { $subject }の得点は{ COUNTED($weeks, "week") }連続で上昇した。
    .lede-2 = 得点の上昇は{ $subject }にとって{ COUNTED($weeks, "week") }連続となった。
    .v1 = { $subject }の得点は{ COUNTED($weeks, "week") }連続で上昇した。
    .v2 = これで{ $subject }は{ COUNTED($weeks, "week") }連続の上昇となった。
    .v3 = { COUNTED($weeks, "week") }続けて、{ $subject }の得点は前の週を上回った。
rise-streak-at-least =
    .lede = { $subject }の得点は、少なくとも{ COUNTED($weeks, "week") }連続で上昇した。
    .lede-2 = 得点の上昇は、{ $subject }にとって少なくとも{ COUNTED($weeks, "week") }連続となった。
    .v1 = { $subject }の得点は、少なくとも{ COUNTED($weeks, "week") }連続で上昇した。
    .v2 = これで{ $subject }は、少なくとも{ COUNTED($weeks, "week") }連続の上昇となった。
    .v3 = { $subject }の上昇は、少なくとも{ COUNTED($weeks, "week") }連続である。
    .v4 = 少なくとも{ COUNTED($weeks, "week") }続けて、{ $subject }の得点は前の週を上回った。
fall-streak =
    .headline = { $subject }、{ COUNTED($weeks, "week") }連続の低下
    .headline-2 = { COUNTED($weeks, "week") }連続で低下、{ $subject }
    .lede = { $subject }の得点は{ COUNTED($weeks, "week") }連続で低下した。
    .lede-2 = これで{ $subject }は{ COUNTED($weeks, "week") }連続の低下となった。
    .v1 = { $subject }の得点は{ COUNTED($weeks, "week") }連続で低下した。
    .v2 = これで{ $subject }は{ COUNTED($weeks, "week") }連続の低下となった。
fall-streak-at-least =
    .headline = { $subject }、少なくとも{ COUNTED($weeks, "week") }連続の低下
    .headline-2 = 低下は少なくとも{ COUNTED($weeks, "week") }連続、{ $subject }
    .lede = { $subject }の得点は、少なくとも{ COUNTED($weeks, "week") }連続で低下した。
    .lede-2 = これで{ $subject }は、少なくとも{ COUNTED($weeks, "week") }連続の低下となった。
    .v1 = { $subject }の得点は、少なくとも{ COUNTED($weeks, "week") }連続で低下した。
    .v2 = これで{ $subject }は、少なくとも{ COUNTED($weeks, "week") }連続の低下となった。
record-high =
    .headline = { $subject }、{ $first }以降で最良の{ POINTS($score) }
    .headline-2 = { POINTS($score) }の{ $subject }、{ $first }以降で最も良く
    .headline-3 = { $first }以降で最良、{ $subject }が{ POINTS($score) }
    .headline-4 = { $subject }の得点、{ $first }以降で最も良い{ POINTS($score) }
    .heading = { $subject }、{ $first }以降で最良の得点
    .heading-2 = { $first }以降で最良の{ POINTS($score) }
    .heading-3 = { $subject }の{ POINTS($score) }、{ $first }以降で最良
    .heading-4 = { $first }以降で最も良い得点
    .lede = { $subject }の{ POINTS($score) }は、{ $first }以降の記録で最も良い得点となった。
    .caption = { $subject }の{ POINTS($score) }は、{ $first }以降の記録で最も良い得点となった。
    .lede-2 = { $first }以降の記録では、{ POINTS($score) }は{ $subject }にとって最も良い得点である。
    .lede-3 = 得点の{ POINTS($score) }は、{ $subject }としては記録のある{ $first }以降で最良となった。
    .lede-4 = 記録のある{ $first }以降で、{ $subject }の得点は{ POINTS($score) }が最も良い。
    .v1 = { $subject }の得点は{ $former_week }の{ POINTS($former) }に代わり、{ $first }以降の記録で最も良いものとなった。
    .v2 = { $first }以降の記録で{ $subject }の得点がこれほど良かった週はなく、それまでの最良は{ $former_week }の{ POINTS($former) }だった。
    .v3 = 得点は{ $subject }としては{ $first }以降で最良となり、{ $former_week }の{ POINTS($former) }から記録を更新した。
    .v4 = 記録のある{ $first }以降で見ると、{ $subject }の得点は{ POINTS($score) }が最も良く、次いで{ $former_week }の{ POINTS($former) }となる。
    .v5 = これまで{ $former_week }の{ POINTS($former) }だった{ $subject }の最良の得点が、{ $first }以降の記録で更新された。
record-low =
    .headline = { $subject }、{ $first }以降で最も悪い{ POINTS($score) }
    .headline-2 = { POINTS($score) }の{ $subject }、{ $first }以降で最も悪く
    .heading = { $subject }、{ $first }以降で最も悪い得点
    .heading-2 = { $first }以降で最も悪い{ POINTS($score) }
    .lede = { $subject }の{ POINTS($score) }は、{ $first }以降の記録で最も悪い得点となった。
    .lede-2 = { $first }以降の記録では、{ POINTS($score) }は{ $subject }にとって最も悪い得点である。
    .v1 = { $subject }の{ POINTS($score) }は、{ $former_week }の{ POINTS($former) }より悪く、{ $first }以降の記録で最も悪い得点となった。
    .v2 = { $first }以降の記録で{ POINTS($score) }は{ $subject }の最も悪い得点であり、それまでで最も悪かったのは{ $former_week }の{ POINTS($former) }だった。
record-equalled =
    .heading = { $subject }、{ $first }以降で最良の得点に並ぶ
    .heading-2 = { $first }以降で最良の得点に再び到達
    .lede = { $subject }は{ POINTS($score) }で、{ $former_week }に記録した{ $first }以降で最も良い得点に並んだ。
    .lede-2 = { $first }以降の記録で最も良い{ POINTS($score) }に、{ $subject }が再び達した。
    .v1 = { $subject }は{ POINTS($score) }で、{ $former_week }に記録した{ $first }以降で最も良い得点に並んだ。
    .v2 = { $first }以降の記録で最も良い{ POINTS($score) }に、{ $subject }が{ $former_week }以来再び達した。
change-largest-since =
    .lede = { $subject }の{ -one-week }の改善幅は、{ $since_week }以来の大きさとなった。
    .lede-2 = { -one-week }に{ POINTS($change) }という改善幅は、{ $subject }では{ $since_week }以来の大きさである。
    .v1 = { $subject }の{ -one-week }の改善幅は、{ $since_week }以来の大きさとなった。
    .v2 = { -one-week }に{ POINTS($change) }という改善幅は、{ $subject }では{ $since_week }以来の大きさである。
change-largest-on-record =
    .lede = { $subject }の{ -one-week }の改善幅は、途切れず記録の残る{ $first }以降で最大となった。
    .lede-2 = 途切れず記録の残る{ $first }以降、{ $subject }が{ -one-week }にこれほど改善したことはなかった。
    .v1 = { $subject }の{ -one-week }の改善幅は、途切れず記録の残る{ $first }以降で最大となった。
    .v2 = 途切れず記録の残る{ $first }以降、{ $subject }が{ -one-week }にこれほど改善したことはなかった。
change-worst-since =
    .lede = { $subject }の{ -one-week }の後退幅は、{ $since_week }以来の大きさとなった。
    .lede-2 = { -one-week }に{ POINTS($change) }という後退幅は、{ $subject }では{ $since_week }以来の大きさである。
    .v1 = { $subject }の{ -one-week }の後退幅は、{ $since_week }以来の大きさとなった。
    .v2 = { -one-week }に{ POINTS($change) }という後退幅は、{ $subject }では{ $since_week }以来の大きさである。
change-worst-on-record =
    .lede = { $subject }の{ -one-week }の後退幅は、途切れず記録の残る{ $first }以降で最大となった。
    .lede-2 = 途切れず記録の残る{ $first }以降、{ $subject }が{ -one-week }にこれほど後退したことはなかった。
    .v1 = { $subject }の{ -one-week }の後退幅は、途切れず記録の残る{ $first }以降で最大となった。
    .v2 = 途切れず記録の残る{ $first }以降、{ $subject }が{ -one-week }にこれほど後退したことはなかった。
change-range-rises =
    .v1 = { $subject }の得点は過去{ COUNT($weeks) }週間、毎週{ POINTS($low) }から{ POINTS($high) }の幅で上昇した。
    .v2 = 過去{ COUNT($weeks) }週間の上昇幅は、{ $subject }では最小が{ POINTS($low) }、最大が{ POINTS($high) }だった。
    .v3 = 毎週の上昇幅は過去{ COUNT($weeks) }週間、{ $subject }で{ POINTS($low) }から{ POINTS($high) }だった。
    .v4 = この{ COUNT($weeks) }週間、{ $subject }は毎週{ POINTS($low) }から{ POINTS($high) }の幅で得点を上げた。
change-range-falls =
    .v1 = { $subject }の得点は過去{ COUNT($weeks) }週間、毎週{ POINTS($low) }から{ POINTS($high) }の幅で低下した。
    .v2 = 過去{ COUNT($weeks) }週間の低下幅は、{ $subject }では最小が{ POINTS($low) }、最大が{ POINTS($high) }だった。
change-range-mixed =
    .v1 = { $subject }の週ごとの増減は過去{ COUNT($weeks) }週間、{ POINTS($fall) }の減少から{ POINTS($rise) }の増加までの幅があった。
    .v2 = 過去{ COUNT($weeks) }週間の{ $subject }の動きを見ると、{ -one-week }で{ POINTS($fall) }下げた週もあれば、{ POINTS($rise) }上げた週もあった。
    .v3 = 週ごとの増減で見ると、{ $subject }は過去{ COUNT($weeks) }週間で最大{ POINTS($rise) }の上昇と最大{ POINTS($fall) }の低下を記録した。
    .v4 = この{ COUNT($weeks) }週間、{ $subject }の得点は{ -one-week }に最大で{ POINTS($rise) }上がり、最大で{ POINTS($fall) }下がった。

## 大きく動いたところ

mover-both =
    .headline = { $entity }、{ COUNTED($places, "place") }上げて{ ORDINAL($place) }
    .headline-2 = { $entity }が{ POINTS($change) }改善、{ ORDINAL($former_place) }から{ ORDINAL($place) }に
    .headline-3 = { ORDINAL($former_place) }から{ ORDINAL($place) }に浮上、{ $entity }
    .headline-4 = { COUNTED($places, "place") }浮上、{ $entity }が{ ORDINAL($place) }
    .heading = { $entity }、{ COUNTED($places, "place") }上げて{ ORDINAL($place) }
    .heading-2 = { $entity }が{ ORDINAL($former_place) }から{ ORDINAL($place) }に浮上
    .heading-3 = { ORDINAL($place) }に浮上の{ $entity }、{ POINTS($change) }改善
    .heading-4 = { COUNTED($places, "place") }浮上、{ $entity }が{ ORDINAL($place) }
    .lede = { $entity }は{ WHERE($table) }で最も大きく順位を上げて{ ORDINAL($former_place) }から{ ORDINAL($place) }に浮上し、得点の改善幅も最大の{ POINTS($change) }で{ POINTS($score) }となった。
    .lede-2 = { WHERE($table) }で順位、得点とも最も大きく改善したのは{ $entity }で、{ COUNTED($places, "place") }上げて{ ORDINAL($place) }に浮上し、得点は{ POINTS($change) }改善の{ POINTS($score) }だった。
    .v1 = { $entity }は{ WHERE($table) }で得点、順位とも改善幅が最も大きく、{ SINCE($since, form: "then") }から{ POINTS($change) }改善して{ POINTS($score) }となり、{ ORDINAL($former_place) }から{ ORDINAL($place) }に浮上した。
    .v2 = { WHERE($table) }で得点、順位とも最も大きく改善したのは{ $entity }で、{ SINCE($since, form: "then") }から{ POINTS($change) }改善の{ POINTS($score) }とし、{ ORDINAL($former_place) }から{ ORDINAL($place) }に上がった。
    .v3 = { ORDINAL($former_place) }から{ ORDINAL($place) }に浮上した{ $entity }は、得点も{ SINCE($since, form: "then") }から{ POINTS($change) }改善して{ POINTS($score) }となり、改善幅はともに{ WHERE($table) }で最大だった。
    .v4 = 得点と順位の改善幅がともに最大だったのは{ $entity }で、{ SINCE($since, form: "then") }から{ POINTS($change) }改善して{ POINTS($score) }となり、{ WHERE($table) }{ ORDINAL($former_place) }から{ ORDINAL($place) }に順位を上げた。
    .again = { $entity }のほかに、{ COUNTED($next_places, "place") }を超えて順位を上げた{ KIND($table) }も、得点を{ POINTS($next_change) }より大きく改善した{ KIND($table) }もなかった。
    .again-2 = { WHERE($table) }で{ $entity }に次ぐ得点の改善幅は{ POINTS($next_change) }で、ほかに{ COUNTED($next_places, "place") }を超えて順位を上げた{ KIND($table) }はなかった。
mover-new-leader =
    .v1 = { $entity }は{ WHERE($table) }で改善幅が最も大きく、{ SINCE($since, form: "then") }から{ POINTS($change) }改善した。
    .v2 = { WHERE($table) }で最大の改善幅は、{ SINCE($since, form: "then") }から{ POINTS($change) }改善した{ $entity }が記録した。
    .v3 = { SINCE($since, form: "then") }から{ POINTS($change) }改善した{ $entity }ほど、改善幅の大きい{ KIND($table) }はなかった。
    .v4 = { WHERE($table) }で最も大きく改善したのも{ $entity }で、{ SINCE($since, form: "then") }からの改善幅は{ POINTS($change) }だった。
mover-gain =
    .heading = { $entity }が{ POINTS($change) }改善
    .heading-2 = { POINTS($change) }改善の{ $entity }、{ POINTS($score) }に
    .heading-3 = 改善幅最大は{ $entity }の{ POINTS($change) }
    .heading-4 = { $entity }、{ POINTS($score) }に改善
    .v1 = { $entity }は得点の改善幅が{ WHERE($table) }で最も大きく、{ SINCE($since, form: "then") }から{ POINTS($change) }改善して{ POINTS($score) }となった。
    .v2 = 得点の改善幅が{ WHERE($table) }で最大だったのは{ $entity }で、{ SINCE($since, form: "then") }から{ POINTS($change) }改善の{ POINTS($score) }だった。
    .v3 = { SINCE($since, form: "then") }から{ POINTS($change) }改善して{ POINTS($score) }とした{ $entity }が、{ WHERE($table) }で最大の改善幅を記録した。
    .v4 = { WHERE($table) }で見ると、改善幅は{ $entity }の{ POINTS($change) }が最も大きく、得点は{ POINTS($score) }となった。
mover-gain-shared =
    .v1 = { WHERE($table) }で改善幅が最大だったのは{ $entities }で、{ $since }でそれぞれ{ POINTS($change) }改善した。
    .v2 = { $entities }は{ $since }でそれぞれ{ POINTS($change) }改善し、改善幅が{ WHERE($table) }で最も大きかった。
    .v3 = { WHERE($table) }で最大の改善幅は{ POINTS($change) }で、{ $entities }がそろって記録した。
mover-climb =
    .heading = { $entity }、{ COUNTED($places, "place") }上昇
    .heading-2 = { $entity }が{ ORDINAL($former_place) }から{ ORDINAL($place) }に
    .v1 = { $entity }は順位の上げ幅が{ WHERE($table) }で最も大きく、{ ORDINAL($former_place) }から{ COUNTED($places, "place") }上の{ ORDINAL($place) }となった。得点は{ SINCE($since, form: "then") }から{ POINTS($change) }改善して{ POINTS($score) }だった。
    .v2 = 順位の上げ幅が{ WHERE($table) }で最大だったのは{ $entity }で、{ SINCE($since, form: "then") }から{ POINTS($change) }改善の{ POINTS($score) }とし、{ ORDINAL($former_place) }から{ ORDINAL($place) }に{ COUNTED($places, "place") }上がった。
    .v3 = { ORDINAL($former_place) }から{ ORDINAL($place) }に浮上した{ $entity }は、上げ幅の{ COUNTED($places, "place") }が{ WHERE($table) }で最も大きく、得点は{ SINCE($since, form: "then") }から{ POINTS($change) }改善して{ POINTS($score) }となった。
mover-fall-both =
    .heading = { $entity }、{ COUNTED($places, "place") }下げて{ ORDINAL($place) }
    .heading-2 = { $entity }が{ ORDINAL($former_place) }から{ ORDINAL($place) }に後退
    .v1 = { $entity }は{ WHERE($table) }で得点、順位とも後退幅が最も大きく、{ SINCE($since, form: "then") }から{ POINTS($change) }後退して{ POINTS($score) }となり、{ ORDINAL($former_place) }から{ ORDINAL($place) }に下がった。
    .v2 = { WHERE($table) }で得点、順位とも最も大きく後退したのは{ $entity }で、{ SINCE($since, form: "then") }から{ POINTS($change) }後退の{ POINTS($score) }となり、{ ORDINAL($former_place) }から{ ORDINAL($place) }に下げた。
    .v3 = { ORDINAL($former_place) }から{ ORDINAL($place) }に順位を下げた{ $entity }は、得点も{ SINCE($since, form: "then") }から{ POINTS($change) }後退して{ POINTS($score) }となり、下げ幅はともに{ WHERE($table) }で最大だった。
mover-fall =
    .heading = { $entity }が{ POINTS($change) }後退
    .heading-2 = { POINTS($change) }後退の{ $entity }、{ POINTS($score) }に
    .heading-3 = 後退幅最大は{ $entity }の{ POINTS($change) }
    .heading-4 = { $entity }、{ POINTS($score) }に後退
    .v1 = { $entity }は後退幅が{ WHERE($table) }で最も大きく、{ SINCE($since, form: "then") }から{ POINTS($change) }後退して{ POINTS($score) }となった。
    .v2 = { WHERE($table) }で最も大きく後退したのは{ $entity }で、{ SINCE($since, form: "then") }から{ POINTS($change) }後退の{ POINTS($score) }だった。
    .v3 = 後退幅では、{ SINCE($since, form: "then") }から{ POINTS($change) }後退して{ POINTS($score) }となった{ $entity }が{ WHERE($table) }で最大だった。
    .v4 = { SINCE($since, form: "then") }から{ POINTS($change) }後退して{ POINTS($score) }となった{ $entity }が、{ WHERE($table) }で最大の後退幅となった。
mover-fall-shared =
    .v1 = { WHERE($table) }で後退幅が最大だったのは{ $entities }で、{ $since }でそれぞれ{ POINTS($change) }後退した。
    .v2 = { $entities }は{ $since }でそれぞれ{ POINTS($change) }後退し、後退幅が{ WHERE($table) }で最も大きかった。
    .v3 = { WHERE($table) }で最大の後退幅は{ POINTS($change) }で、{ $entities }がそろって記録した。
mover-drop =
    .heading = { $entity }、{ COUNTED($places, "place") }下げる
    .heading-2 = { $entity }が{ ORDINAL($former_place) }から{ ORDINAL($place) }に
    .heading-3 = 順位の下げ幅最大は{ $entity }
    .heading-4 = { COUNTED($places, "place") }後退、{ $entity }が{ ORDINAL($place) }に
    .v1 = { $entity }は順位の下げ幅が{ WHERE($table) }で最も大きく、{ ORDINAL($former_place) }から{ COUNTED($places, "place") }下の{ ORDINAL($place) }となった。得点は{ SINCE($since, form: "then") }から{ POINTS($change) }後退した。
    .v2 = 順位の下げ幅が{ WHERE($table) }で最大だったのは{ $entity }で、{ ORDINAL($former_place) }から{ ORDINAL($place) }に{ COUNTED($places, "place") }下がり、得点は{ SINCE($since, form: "then") }から{ POINTS($change) }後退した。
    .v3 = { ORDINAL($former_place) }から{ ORDINAL($place) }に下がった{ $entity }は、下げ幅の{ COUNTED($places, "place") }が{ WHERE($table) }で最も大きく、得点も{ SINCE($since, form: "then") }から{ POINTS($change) }後退した。
    .v4 = { WHERE($table) }で見ると、順位の下げ幅は{ ORDINAL($former_place) }から{ ORDINAL($place) }に後退した{ $entity }の{ COUNTED($places, "place") }が最も大きく、得点も{ SINCE($since, form: "then") }から{ POINTS($change) }後退した。

## 区分

slide =
    .heading = { $entity }、{ COUNTED($weeks, "week") }連続の後退
    .v1 = { $entity }の後退は{ COUNTED($weeks, "week") }連続となった。
    .v2 = これで{ $entity }は、{ COUNTED($weeks, "week") }続けて得点が後退した。
    .v3 = { $entity }は、{ COUNTED($weeks, "week") }続けて後退している{ COUNTED($alike, $table) }の一つである。
    .v4 = { COUNTED($weeks, "week") }続けて後退している{ KIND($table) }は{ COUNT($alike) }{ KIND($table, form: "counter") }で、{ $entity }もその中に含まれる。
    .v5 = { $entity }も{ $others }も、{ COUNTED($weeks, "week") }続けて得点が後退した。
    .v6 = { $entity }の後退は{ COUNTED($weeks, "week") }連続で、{ $others }も同様に後退を続けている。
slide-at-least =
    .heading = { $entity }、少なくとも{ COUNTED($weeks, "week") }連続の後退
    .v1 = { $entity }の後退は、少なくとも{ COUNTED($weeks, "week") }連続となった。
    .v2 = これで{ $entity }は、少なくとも{ COUNTED($weeks, "week") }続けて得点が後退した。
    .v3 = { $entity }は、少なくとも{ COUNTED($weeks, "week") }続けて後退している{ COUNTED($alike, $table) }の一つである。
    .v4 = 少なくとも{ COUNTED($weeks, "week") }続けて後退している{ KIND($table) }は{ COUNT($alike) }{ KIND($table, form: "counter") }で、{ $entity }もその中に含まれる。
    .v5 = { $entity }も{ $others }も、少なくとも{ COUNTED($weeks, "week") }続けて得点が後退した。
    .v6 = { $entity }の後退は少なくとも{ COUNTED($weeks, "week") }連続で、{ $others }も同様に後退を続けている。
slide-ended =
    .v1 = { $entity }の得点が改善したのは、記録の上では{ $first }以降で初めてとなる。
    .v2 = { $entity }はこれまで、{ $first }から記録のある週ごとに後退を続けていた。
    .v3 = { $first }から記録のある週ごとに続いていた{ $entity }の後退が途切れた。
band-up =
    .heading = { $entity }、「{ $band }」に上がる
    .heading-2 = 「{ $band }」に{ $entity }
    .heading-3 = { $entity }が「{ $former_band }」から「{ $band }」に
    .heading-4 = 区分上げた{ $entity }、「{ $band }」に
    .v1 = { $entity }は{ POINTS($score) }となり、区分が「{ $former_band }」から「{ $band }」に上がった。
    .v2 = 区分では、{ POINTS($score) }の{ $entity }が「{ $former_band }」から「{ $band }」に上がった。
    .v3 = 「{ $former_band }」だった{ $entity }は、{ POINTS($score) }で「{ $band }」の区分に入った。
    .v4 = { POINTS($score) }の{ $entity }は、区分を「{ $former_band }」から「{ $band }」に上げた。
    .group = { $items }が上の区分に移った。
    .group-2 = 区分では{ $items }が上がった。
    .group-3 = 上の区分には{ $items }が移った。
    .group-4 = { $entity }の区分が「{ $former_band }」から「{ $band }」に上がった。
    .group-5 = 「{ $former_band }」から「{ $band }」に区分が上がったのは、{ $entity }である。
    .item = { $entity }（「{ $former_band }」から「{ $band }」）
band-regained =
    .heading = { $entity }、再び「{ $band }」に
    .heading-2 = 「{ $band }」に{ $entity }が復帰
    .v1 = { $entity }は{ POINTS($score) }となり、区分が「{ $former_band }」から、記録上{ $last }以来となる「{ $band }」に戻った。
    .v2 = 区分では、{ POINTS($score) }の{ $entity }が「{ $former_band }」から「{ $band }」に戻った。記録の上では{ $last }以来となる。
    .v3 = 「{ $former_band }」だった{ $entity }は{ POINTS($score) }で、記録上{ $last }以来となる「{ $band }」の区分に再び入った。
    .group = { $items }が再び上の区分に移った。
    .group-2 = 上の区分には{ $items }が戻った。
    .group-3 = { $entity }の区分が「{ $former_band }」から、記録上{ $last }以来となる「{ $band }」に戻った。
    .group-4 = 「{ $former_band }」から記録上{ $last }以来となる「{ $band }」に区分が戻ったのは、{ $entity }である。
    .item = { $entity }（「{ $former_band }」から「{ $band }」）
    .group-5 = { $entity }の区分が「{ $former_band }」から「{ $band }」に戻った。
band-down =
    .heading = { $entity }、「{ $band }」に下がる
    .heading-2 = 「{ $band }」に{ $entity }
    .heading-3 = { $entity }が「{ $former_band }」から「{ $band }」に
    .heading-4 = 区分下げた{ $entity }、「{ $band }」に
    .v1 = { $entity }は{ POINTS($score) }となり、区分が「{ $former_band }」から「{ $band }」に下がった。
    .v2 = 区分では、{ POINTS($score) }の{ $entity }が「{ $former_band }」から「{ $band }」に下がった。
    .v3 = 「{ $former_band }」だった{ $entity }は、{ POINTS($score) }で「{ $band }」の区分に移った。
    .v4 = { POINTS($score) }の{ $entity }は、区分を「{ $former_band }」から「{ $band }」に下げた。
    .group = { $items }が下の区分に移った。
    .group-2 = 区分では{ $items }が下がった。
    .group-3 = 下の区分には{ $items }が移った。
    .group-4 = { $entity }の区分が「{ $former_band }」から「{ $band }」に下がった。
    .group-5 = 「{ $former_band }」から「{ $band }」に区分が下がったのは、{ $entity }である。
    .item = { $entity }（「{ $former_band }」から「{ $band }」）
band-top =
    .v1 = 「{ $band }」（{ POINTS($from) }以上）に入ったのは{ $members }の{ COUNTED($count, $table) }である。
    .v2 = { POINTS($from) }以上の「{ $band }」は{ COUNTED($count, $table) }で、{ $members }が該当する。
    .v3 = 最上位の区分「{ $band }」には、{ POINTS($from) }以上の{ $members }の{ COUNTED($count, $table) }が入った。
    .v4 = { COUNTED($count, $table) }が{ POINTS($from) }以上の「{ $band }」に区分され、内訳は{ $members }である。
    .v5 = 「{ $band }」に入ったのは{ $members }の{ COUNTED($count, $table) }である。
    .v6 = { COUNTED($count, $table) }が「{ $band }」に区分され、内訳は{ $members }である。
band-middle =
    .v1 = { POINTS($from) }以上{ POINTS($to) }未満の「{ $band }」には、{ $members }の{ COUNTED($count, $table) }が入った。
    .v2 = 続く区分「{ $band }」（{ POINTS($from) }以上{ POINTS($to) }未満）は{ COUNTED($count, $table) }で、{ $members }となっている。
    .v3 = { COUNTED($count, $table) }は{ POINTS($from) }以上{ POINTS($to) }未満の「{ $band }」で、内訳は{ $members }である。
    .v4 = 「{ $band }」（{ POINTS($from) }以上{ POINTS($to) }未満）とされたのは{ $members }の{ COUNTED($count, $table) }である。
    .v5 = 「{ $band }」とされたのは{ $members }の{ COUNTED($count, $table) }である。
    .v6 = { COUNTED($count, $table) }が「{ $band }」に区分され、内訳は{ $members }である。
band-last =
    .v1 = 残る区分の「{ $band }」は{ POINTS($to) }未満が対象で、{ $members }の{ COUNTED($count, $table) }となった。
    .v2 = { COUNTED($count, $table) }は{ POINTS($to) }を下回る「{ $band }」で、内訳は{ $members }である。
    .v3 = 「{ $band }」（{ POINTS($to) }未満）とされたのは{ $members }の{ COUNTED($count, $table) }である。
    .v4 = { POINTS($to) }に届かない「{ $band }」は{ COUNTED($count, $table) }で、{ $members }が該当する。
    .v5 = 「{ $band }」とされたのは{ $members }の{ COUNTED($count, $table) }である。
    .v6 = { COUNTED($count, $table) }が「{ $band }」に区分され、内訳は{ $members }である。
band-many =
    .v1 = 「{ $band }」には{ COUNTED($total, $table) }のうち{ COUNT($count) }{ KIND($table, form: "counter") }が入った。
    .v2 = { COUNTED($total, $table) }のうち{ COUNT($count) }{ KIND($table, form: "counter") }が「{ $band }」に区分された。
band-same =
    .v1 = 「{ $band }」に入ったのは{ SINCE($since, form: "then") }と同じ{ COUNT($count) }{ KIND($table, form: "counter") }で、入れ替わりはなかった。
    .v2 = 「{ $band }」の{ COUNT($count) }{ KIND($table, form: "counter") }は、{ SINCE($since, form: "then") }と顔ぶれが変わらなかった。
    .v3 = 「{ $band }」に区分されたのは{ SINCE($since, form: "then") }と同じ{ $members }だった。
    .v4 = 「{ $band }」の顔ぶれは{ $members }で、{ SINCE($since, form: "then") }から変わらなかった。
band-none-moved =
    .v1 = { SINCE($since, form: "then") }から区分が変わった{ KIND($table) }はなかった。
    .v2 = 各区分の顔ぶれは{ SINCE($since, form: "then") }とまったく同じだった。
    .v3 = { GROUP($table) }の区分は、いずれも{ SINCE($since, form: "then") }と変わらなかった。
band-empty =
    .v1 = 「{ $band }」に入った{ KIND($table) }はなかった。
    .v2 = 「{ $band }」に該当する{ KIND($table) }はない。

band-short =
    .v1 = { $entity }は区分「{ $band }」まであと{ POINTS($short) }に迫っている。
    .v2 = 上の区分に最も近いのは{ $entity }で、「{ $band }」まで{ POINTS($short) }足りない。
    .v3 = { $entity }は{ POINTS($short) }差で区分「{ $band }」に届かなかった。
laggard =
    .v1 = { $entities }は「{ $band }」の区分が{ COUNTED($weeks, "week") }連続となった。
    .v2 = 「{ $band }」の区分には、{ $entities }が{ COUNTED($weeks, "week") }続けて入っている。
laggard-at-least =
    .v1 = { $entities }は「{ $band }」の区分が少なくとも{ COUNTED($weeks, "week") }連続となった。
    .v2 = 「{ $band }」の区分には、{ $entities }が少なくとも{ COUNTED($weeks, "week") }続けて入っている。

## 上がった数、下がった数

breadth-against-fall =
    .heading = { COUNT($total) }項目中{ COUNT($up) }項目上昇も、総合点は低下
    .heading-2 = 総合点は低下、{ COUNT($up) }項目は上昇
    .lede = { COUNT($total) }項目のうち{ COUNT($up) }項目が上昇したが、総合点は{ POINTS($change) }下がった。
    .lede-2 = 総合点は{ POINTS($change) }下がった一方、{ COUNT($total) }項目のうち{ COUNT($up) }項目は上昇した。
    .v1 = { COUNT($total) }項目のうち{ COUNT($up) }項目が上昇し、{ $down ->
        [0] 低下した項目はなかった
       *[other] 低下は{ COUNT($down) }項目だった
    }が、{ $subject }の総合点は{ $since }で{ POINTS($change) }下がった。
    .v2 = { $subject }の総合点は{ $since }で{ POINTS($change) }下がったが、項目別では上昇が{ COUNT($up) }、{ $down ->
        [0] 低下はなし
       *[other] 低下が{ COUNT($down) }
    }だった。
breadth-against-rise =
    .heading = { COUNT($total) }項目中{ COUNT($down) }項目低下も、総合点は上昇
    .heading-2 = 総合点は上昇、{ COUNT($down) }項目は低下
    .lede = { COUNT($total) }項目のうち{ COUNT($down) }項目が低下したが、総合点は{ POINTS($change) }上がった。
    .lede-2 = 総合点は{ POINTS($change) }上がった一方、{ COUNT($total) }項目のうち{ COUNT($down) }項目は低下した。
    .v1 = { COUNT($total) }項目のうち{ COUNT($down) }項目が低下し、{ $up ->
        [0] 上昇した項目はなかった
       *[other] 上昇は{ COUNT($up) }項目だった
    }が、{ $subject }の総合点は{ $since }で{ POINTS($change) }上がった。
    .v2 = { $subject }の総合点は{ $since }で{ POINTS($change) }上がったが、項目別では低下が{ COUNT($down) }、{ $up ->
        [0] 上昇はなし
       *[other] 上昇が{ COUNT($up) }
    }だった。
components-all-up =
    .heading = 全{ COUNT($total) }項目が上昇
    .heading-2 = { COUNT($total) }項目すべて上昇
    .lede = { COUNT($total) }項目すべてが上昇した。
    .lede-2 = 項目別では、全{ COUNT($total) }項目が前の得点を上回った。
    .v1 = { $subject }の{ COUNT($total) }項目は、すべて{ SINCE($since, form: "then") }を上回った。
    .v2 = 項目別では、{ $subject }は全{ COUNT($total) }項目が{ SINCE($since, form: "then") }から上昇した。
components-up =
    .heading = { COUNT($total) }項目中{ COUNT($up) }項目が上昇
    .heading-2 = { COUNT($up) }項目上昇、低下はなし
    .heading-3 = 上昇{ COUNT($up) }、低下なし
    .heading-4 = 低下なく{ COUNT($up) }項目が上昇
    .lede = { COUNT($total) }項目のうち{ COUNT($up) }項目が上昇し、低下した項目はなかった。
    .lede-2 = 低下した項目はなく、{ COUNT($total) }項目中{ COUNT($up) }項目が上昇した。
    .v1 = { $subject }の{ COUNT($total) }項目のうち{ COUNT($up) }項目が{ SINCE($since, form: "then") }を上回り、低下した項目はなかった。
    .v2 = 項目別では、{ $subject }は{ COUNT($total) }項目中{ COUNT($up) }項目が{ SINCE($since, form: "then") }から上昇し、低下はなかった。
    .v3 = { SINCE($since, form: "then") }から低下した項目はなく、{ $subject }の{ COUNT($total) }項目のうち{ COUNT($up) }項目が上昇した。
    .v4 = 上昇したのは{ $subject }の{ COUNT($total) }項目のうち{ COUNT($up) }項目で、{ SINCE($since, form: "then") }から下がった項目はなかった。
components-mixed =
    .heading = { COUNT($up) }項目上昇、{ COUNT($down) }項目低下
    .heading-2 = { COUNT($total) }項目中{ COUNT($up) }項目が上昇、{ COUNT($down) }項目が低下
    .heading-3 = 上昇{ COUNT($up) }、低下{ COUNT($down) }
    .heading-4 = 低下は{ COUNT($down) }項目、{ COUNT($up) }項目は上昇
    .lede = { COUNT($total) }項目のうち{ COUNT($up) }項目が上昇し、{ COUNT($down) }項目が低下した。
    .lede-2 = 項目別では{ COUNT($total) }項目中{ COUNT($up) }項目が上昇、{ COUNT($down) }項目が低下した。
    .v1 = { $subject }の{ COUNT($total) }項目のうち、{ SINCE($since, form: "then") }を上回ったのは{ COUNT($up) }項目、下回ったのは{ COUNT($down) }項目だった。
    .v2 = 項目別では、{ $subject }は{ COUNT($total) }項目中{ COUNT($up) }項目が{ SINCE($since, form: "then") }から上昇し、{ COUNT($down) }項目が低下した。
    .v3 = { SINCE($since, form: "then") }と比べると、{ $subject }の{ COUNT($total) }項目は上昇が{ COUNT($up) }項目、低下が{ COUNT($down) }項目{ $same ->
        [0] {""}
       *[other] 、横ばいが{ COUNT($same) }項目
    }だった。
    .v4 = 上昇は{ $subject }の{ COUNT($total) }項目のうち{ COUNT($up) }項目で、{ COUNT($down) }項目は{ SINCE($since, form: "then") }から下がった。
components-down =
    .heading = { COUNT($total) }項目中{ COUNT($down) }項目が低下
    .heading-2 = { COUNT($down) }項目低下、上昇はなし
    .lede = { COUNT($total) }項目のうち{ COUNT($down) }項目が低下し、上昇した項目はなかった。
    .lede-2 = 上昇した項目はなく、{ COUNT($total) }項目中{ COUNT($down) }項目が低下した。
    .v1 = { $subject }の{ COUNT($total) }項目のうち{ COUNT($down) }項目が{ SINCE($since, form: "then") }を下回り、上昇した項目はなかった。
    .v2 = 項目別では、{ $subject }は{ COUNT($total) }項目中{ COUNT($down) }項目が{ SINCE($since, form: "then") }から低下し、上昇はなかった。
components-all-down =
    .heading = 全{ COUNT($total) }項目が低下
    .heading-2 = { COUNT($total) }項目すべて低下
    .lede = { COUNT($total) }項目すべてが低下した。
    .lede-2 = 項目別では、全{ COUNT($total) }項目が前の得点を下回った。
    .v1 = { $subject }の{ COUNT($total) }項目は、すべて{ SINCE($since, form: "then") }を下回った。
    .v2 = 項目別では、{ $subject }は全{ COUNT($total) }項目が{ SINCE($since, form: "then") }から低下した。
components-unchanged =
    .heading = 全項目が横ばい
    .heading-2 = { COUNT($total) }項目とも増減なし
    .lede = { COUNT($total) }項目はいずれも増減がなかった。
    .lede-2 = 項目別では、全{ COUNT($total) }項目が横ばいだった。
    .v1 = { $subject }の{ COUNT($total) }項目は、いずれも{ SINCE($since, form: "then") }と同じだった。
    .v2 = 項目別では、{ $subject }の全{ COUNT($total) }項目が{ SINCE($since, form: "then") }から横ばいだった。
table-moves =
    .heading = { COUNT($better) }{ KIND($table, form: "counter") }が改善、{ COUNT($worse) }{ KIND($table, form: "counter") }は後退
    .heading-2 = { COUNT($total) }{ KIND($table, form: "counter") }のうち{ COUNT($better) }{ KIND($table, form: "counter") }が改善
    .heading-3 = 改善{ COUNT($better) }{ KIND($table, form: "counter") }、後退{ COUNT($worse) }{ KIND($table, form: "counter") }
    .heading-4 = 後退は{ COUNT($worse) }{ KIND($table, form: "counter") }、{ COUNT($better) }{ KIND($table, form: "counter") }は改善
    .v1 = { COUNTED($total, $table) }のうち、{ SINCE($since, form: "then") }から改善したのは{ COUNT($better) }{ KIND($table, form: "counter") }、後退したのは{ COUNT($worse) }{ KIND($table, form: "counter") }だった。
    .v2 = 全体では{ COUNTED($total, $table) }のうち{ COUNT($better) }{ KIND($table, form: "counter") }が{ SINCE($since, form: "then") }より改善し、{ COUNT($worse) }{ KIND($table, form: "counter") }が後退した。
    .v3 = { SINCE($since, form: "then") }と比べると、{ COUNTED($total, $table) }のうち{ COUNT($better) }{ KIND($table, form: "counter") }で得点が改善し、{ COUNT($worse) }{ KIND($table, form: "counter") }で悪化した。
    .v4 = 得点を改善したのは{ COUNTED($total, $table) }のうち{ COUNT($better) }{ KIND($table, form: "counter") }で、{ COUNT($worse) }{ KIND($table, form: "counter") }は{ SINCE($since, form: "then") }から後退した。
table-none-worse =
    .heading = 後退した{ KIND($table) }はなし
    .heading-2 = 後退なし、{ COUNT($better) }{ KIND($table, form: "counter") }が改善
    .v1 = { $same ->
        [0] { COUNTED($total, $table) }すべてが{ SINCE($since, form: "then") }より改善した。
       *[other] { COUNTED($total, $table) }のうち{ COUNT($better) }{ KIND($table, form: "counter") }が{ SINCE($since, form: "then") }より改善し、後退した{ KIND($table) }はなかった。
    }
    .v2 = { SINCE($since, form: "then") }から後退した{ KIND($table) }はなく、{ $same ->
        [0] { COUNT($total) }{ KIND($table, form: "counter") }すべて
       *[other] { COUNT($total) }{ KIND($table, form: "counter") }のうち{ COUNT($better) }{ KIND($table, form: "counter") }
    }が改善した。
    .v3 = 全体では、{ SINCE($since, form: "then") }より後退した{ KIND($table) }は一つもなく、{ $same ->
        [0] { COUNTED($total, $table) }すべて
       *[other] { COUNTED($total, $table) }のうち{ COUNT($better) }{ KIND($table, form: "counter") }
    }が改善した。
    .v4 = 得点を改善したのは{ $same ->
        [0] { COUNTED($total, $table) }すべて
       *[other] { COUNTED($total, $table) }のうち{ COUNT($better) }{ KIND($table, form: "counter") }
    }で、{ SINCE($since, form: "then") }から後退した{ KIND($table) }はなかった。
table-none-better =
    .heading = 改善した{ KIND($table) }はなし
    .heading-2 = 改善なし、{ COUNT($worse) }{ KIND($table, form: "counter") }が後退
    .v1 = { $same ->
        [0] { COUNTED($total, $table) }すべてが{ SINCE($since, form: "then") }より後退した。
       *[other] { COUNTED($total, $table) }のうち{ COUNT($worse) }{ KIND($table, form: "counter") }が{ SINCE($since, form: "then") }より後退し、改善した{ KIND($table) }はなかった。
    }
    .v2 = { SINCE($since, form: "then") }から改善した{ KIND($table) }はなく、{ $same ->
        [0] { COUNT($total) }{ KIND($table, form: "counter") }すべて
       *[other] { COUNT($total) }{ KIND($table, form: "counter") }のうち{ COUNT($worse) }{ KIND($table, form: "counter") }
    }が後退した。
bottom-only-worse =
    .heading = 後退は下位{ COUNT($count) }{ KIND($table, form: "counter") }だけ
    .v1 = 後退したのは下位の{ COUNT($count) }{ KIND($table, form: "counter") }だけで、ほかに後退した{ KIND($table) }はなかった。
    .v2 = 下位{ COUNT($count) }{ KIND($table, form: "counter") }がそろって{ SINCE($since, form: "then") }より後退し、後退はそこに限られた。
bottom-turned-better =
    .heading = 下位{ COUNT($count) }{ KIND($table, form: "counter") }、後退から一転して改善
    .lede = { WHERE($table) }の下位{ COUNT($count) }{ KIND($table, form: "counter") }は、{ $weeks ->
        [1] 前の週に
       *[other] { COUNT($weeks) }週続けて
    }そろって後退していたが、今回はすべて改善した。
    .v1 = { WHERE($table) }の下位{ COUNT($count) }{ KIND($table, form: "counter") }はすべて改善し、改善幅は{ $low }～{ POINTS($high) }だった。{ $weeks ->
        [1] 前の週は
       *[other] それまで{ COUNT($weeks) }週続けて
    }すべて後退していた。
    .v2 = { $weeks ->
        [1] 前の週に
       *[other] { COUNT($weeks) }週続けて
    }そろって後退した{ WHERE($table) }の下位{ COUNT($count) }{ KIND($table, form: "counter") }は、今回はすべて{ $low }～{ POINTS($high) }改善した。
bottom-turned-worse =
    .heading = 下位{ COUNT($count) }{ KIND($table, form: "counter") }、改善から一転して後退
    .lede = { WHERE($table) }の下位{ COUNT($count) }{ KIND($table, form: "counter") }は、{ $weeks ->
        [1] 前の週に
       *[other] { COUNT($weeks) }週続けて
    }そろって改善していたが、今回はすべて後退した。
    .v1 = { WHERE($table) }の下位{ COUNT($count) }{ KIND($table, form: "counter") }はすべて後退し、後退幅は{ $low }～{ POINTS($high) }だった。{ $weeks ->
        [1] 前の週は
       *[other] それまで{ COUNT($weeks) }週続けて
    }すべて改善していた。
    .v2 = { $weeks ->
        [1] 前の週に
       *[other] { COUNT($weeks) }週続けて
    }そろって改善した{ WHERE($table) }の下位{ COUNT($count) }{ KIND($table, form: "counter") }は、今回はすべて{ $low }～{ POINTS($high) }後退した。

## 項目

contribution-most =
    .heading = 「{ $component }」が{ POINTS($part) }増
    .heading-2 = 上昇幅最大は「{ $component }」
    .heading-3 = 「{ $component }」、{ POINTS($part) }上昇
    .heading-4 = { POINTS($part) }増の「{ $component }」、上昇幅最大
    .v1 = 総合点の上昇{ POINTS($change) }のうち最も大きい{ POINTS($part) }を占めたのは「{ $component }」で、{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）となった。
    .v2 = 「{ $component }」の上昇が{ POINTS($part) }で最も大きく、総合点の{ POINTS($change) }増のうち最大の部分となり、{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）に達した。
    .v3 = { POINTS($change) }の上昇に最も寄与した項目は「{ $component }」の{ POINTS($part) }で、得点は{ POINTS($max) }満点の{ $share }に当たる{ POINTS($value) }となった。
    .v4 = 項目別の上昇幅は「{ $component }」の{ POINTS($part) }が最大で、総合点の{ POINTS($change) }増の最も大きな部分を占め、得点は{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）だった。
    .v5 = 総合点の上昇{ POINTS($change) }のうち最も大きい{ POINTS($part) }を占めたのは「{ $component }」で、{ POINTS($value) }となった。
    .v6 = 「{ $component }」の上昇が{ POINTS($part) }で最も大きく、総合点の{ POINTS($change) }増のうち最大の部分となり、{ POINTS($value) }に達した。
contribution-whole =
    .heading = 上昇はすべて「{ $component }」
    .heading-2 = 「{ $component }」だけが{ POINTS($change) }上昇
    .v1 = 総合点の{ POINTS($change) }の上昇はすべて「{ $component }」によるもので、{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）となった。ほかの項目は動かなかった。
    .v2 = 「{ $component }」だけが動き、{ POINTS($change) }上昇して{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）となった。
    .v3 = 総合点の{ POINTS($change) }の上昇はすべて「{ $component }」によるもので、{ POINTS($value) }となった。ほかの項目は動かなかった。
loss-most =
    .heading = 「{ $component }」が{ POINTS($part) }減
    .heading-2 = 低下幅最大は「{ $component }」
    .v1 = 総合点の低下{ POINTS($change) }のうち最も大きい{ POINTS($part) }を占めたのは「{ $component }」で、{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）となった。
    .v2 = 「{ $component }」の低下が{ POINTS($part) }で最も大きく、総合点の{ POINTS($change) }減のうち最大の部分となり、{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）に下がった。
    .v3 = 総合点の低下{ POINTS($change) }のうち最も大きい{ POINTS($part) }を占めたのは「{ $component }」で、{ POINTS($value) }となった。
loss-whole =
    .heading = 低下はすべて「{ $component }」
    .heading-2 = 「{ $component }」だけが{ POINTS($change) }低下
    .v1 = 総合点の{ POINTS($change) }の低下はすべて「{ $component }」によるもので、{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）となった。ほかの項目は動かなかった。
    .v2 = 「{ $component }」だけが動き、{ POINTS($change) }低下して{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）となった。
    .v3 = 総合点の{ POINTS($change) }の低下はすべて「{ $component }」によるもので、{ POINTS($value) }となった。ほかの項目は動かなかった。
contribution-mixed-up =
    .v1 = 上昇分の合計{ POINTS($gains) }が低下分の合計{ POINTS($losses) }を上回り、差し引き{ POINTS($change) }の上昇となった。
    .v2 = 項目別の増減を合わせると、上昇が{ POINTS($gains) }、低下が{ POINTS($losses) }で、{ $subject }は差し引き{ POINTS($change) }の増となった。
    .v3 = 低下した項目は合わせて{ POINTS($losses) }下がったが、上昇分が{ POINTS($gains) }あり、{ $subject }の総合点は{ POINTS($change) }上がった。
contribution-mixed-down =
    .v1 = 低下分の合計{ POINTS($losses) }が上昇分の合計{ POINTS($gains) }を上回り、差し引き{ POINTS($change) }の低下となった。
    .v2 = 項目別の増減を合わせると、低下が{ POINTS($losses) }、上昇が{ POINTS($gains) }で、{ $subject }は差し引き{ POINTS($change) }の減となった。
    .v3 = 上昇した項目は合わせて{ POINTS($gains) }上がったが、低下分が{ POINTS($losses) }あり、{ $subject }の総合点は{ POINTS($change) }下がった。
contribution-offset =
    .heading = 上昇と低下が相殺
    .heading-2 = 項目の増減、差し引きゼロ
    .v1 = 上昇分の合計{ POINTS($gains) }と低下分の合計が等しく、差し引きで増減はなかった。
    .v2 = 項目別の上昇と低下はともに合計{ POINTS($gains) }で、{ $subject }の総合点は{ POINTS($score) }のまま動かなかった。
component-maximum-reached =
    .headline = { $subject }、「{ $component }」で満点
    .headline-2 = 「{ $component }」が満点に、{ $subject }
    .heading = 「{ $component }」が満点に
    .heading-2 = 「{ $component }」、{ POINTS($max) }満点に到達
    .lede = { $subject }は「{ $component }」で{ POINTS($max) }の満点に達した。
    .lede-2 = 「{ $component }」で{ $subject }が{ POINTS($max) }の満点を得た。
    .v1 = { $subject }は「{ $component }」の得点を{ POINTS($change) }上げ、{ POINTS($max) }の満点に達した。
    .v2 = 「{ $component }」は{ $since }{ POINTS($change) }増で、{ POINTS($max) }の満点となった。
    .v3 = { POINTS($change) }上昇した「{ $component }」は、{ POINTS($max) }の満点に届いた。
component-maximum-regained =
    .headline = { $subject }、「{ $component }」で再び満点
    .headline-2 = 「{ $component }」が再び満点に、{ $subject }
    .heading = 「{ $component }」が再び満点に
    .heading-2 = 「{ $component }」、{ POINTS($max) }の満点に戻る
    .lede = { $subject }は「{ $component }」で再び{ POINTS($max) }の満点に達した。
    .lede-2 = 「{ $component }」で{ $subject }が{ POINTS($max) }の満点に戻った。
    .v1 = 「{ $component }」は{ POINTS($change) }上昇し、記録の上では{ $last }以来となる{ POINTS($max) }の満点に戻った。
    .v2 = { $subject }は「{ $component }」の得点を{ POINTS($change) }上げ、再び{ POINTS($max) }の満点に達した。記録のある週では{ $last }以来である。
    .v3 = { POINTS($change) }上昇した「{ $component }」は再び{ POINTS($max) }の満点となった。それまでの記録で満点だった最後の週は{ $last }である。
component-lowest =
    .heading = 「{ $component }」、{ $first }以降の記録で最低
    .v1 = 「{ $component }」は{ $since }{ POINTS($change) }減の{ POINTS($value) }（{ POINTS($max) }満点、得点率{ $share }）で、{ $first }以降の記録で最も低くなった。
    .v2 = { SINCE($since, form: "then") }から{ POINTS($change) }下がった「{ $component }」は{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）となり、{ $first }以降の記録で最も低い。
    .v3 = 「{ $component }」は{ $since }{ POINTS($change) }減の{ POINTS($value) }で、{ $first }以降の記録で最も低くなった。
component-most-up =
    .heading = 「{ $component }」が{ POINTS($change) }増
    .heading-2 = 上昇幅最大は「{ $component }」
    .heading-3 = 「{ $component }」、{ POINTS($change) }上昇
    .heading-4 = { POINTS($change) }増の「{ $component }」、上昇幅最大
    .v1 = 最も上昇したのは「{ $component }」で、{ $since }{ POINTS($change) }増の{ POINTS($value) }（{ POINTS($max) }満点、得点率{ $share }）だった。
    .v2 = 「{ $component }」は項目の中で最大の{ POINTS($change) }上昇し、{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）となった。
    .v3 = 項目別の上昇幅は「{ $component }」が{ POINTS($change) }で最も大きく、得点は{ POINTS($max) }満点の{ $share }に当たる{ POINTS($value) }となった。
    .v4 = { POINTS($change) }と最大の上昇幅を示したのは「{ $component }」で、{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）に達した。
    .v5 = 最も上昇したのは「{ $component }」で、{ $since }{ POINTS($change) }増の{ POINTS($value) }だった。
    .v6 = 「{ $component }」は項目の中で最大の{ POINTS($change) }上昇し、{ POINTS($value) }となった。
component-up =
    .v1 = 「{ $component }」は{ $since }{ POINTS($change) }増の{ POINTS($value) }（{ POINTS($max) }満点、得点率{ $share }）だった。
    .v2 = 項目別では「{ $component }」が{ POINTS($change) }上昇し、{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）となった。
    .v3 = { POINTS($change) }上昇した「{ $component }」は、{ POINTS($max) }満点の{ $share }に当たる{ POINTS($value) }となった。
    .v4 = 得点を{ POINTS($change) }上げた「{ $component }」は、{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）だった。
    .v5 = 「{ $component }」は{ $since }{ POINTS($change) }増の{ POINTS($value) }だった。
    .v6 = { POINTS($change) }上昇した「{ $component }」は{ POINTS($value) }となった。
    .group = { $items }が上昇した。
    .group-2 = { $items }はいずれも得点を上げた。
    .group-3 = 得点を上げた項目には{ $items }がある。
    .group-4 = 項目別では{ $items }が上がった。
    .item = 「{ $component }」（{ POINTS($change) }増の{ POINTS($value) }、{ POINTS($max) }満点）
    .item-2 = 「{ $component }」（{ POINTS($change) }増の{ POINTS($value) }）
component-most-down =
    .heading = 「{ $component }」が{ POINTS($change) }減
    .heading-2 = 低下幅最大は「{ $component }」
    .v1 = 最も低下したのは「{ $component }」で、{ $since }{ POINTS($change) }減の{ POINTS($value) }（{ POINTS($max) }満点、得点率{ $share }）だった。
    .v2 = 「{ $component }」は項目の中で最大の{ POINTS($change) }低下し、{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）となった。
    .v3 = 最も低下したのは「{ $component }」で、{ $since }{ POINTS($change) }減の{ POINTS($value) }だった。
component-down =
    .v1 = 「{ $component }」は{ $since }{ POINTS($change) }減の{ POINTS($value) }（{ POINTS($max) }満点、得点率{ $share }）だった。
    .v2 = 項目別では「{ $component }」が{ POINTS($change) }低下し、{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）となった。
    .v3 = { POINTS($change) }低下した「{ $component }」は、{ POINTS($max) }満点の{ $share }に当たる{ POINTS($value) }となった。
    .v4 = 得点を{ POINTS($change) }下げた「{ $component }」は、{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）だった。
    .v5 = 「{ $component }」は{ $since }{ POINTS($change) }減の{ POINTS($value) }だった。
    .group = { $items }が低下した。
    .group-2 = { $items }はいずれも得点を下げた。
    .group-3 = 項目別では{ $items }が下がった。
    .item = 「{ $component }」（{ POINTS($change) }減の{ POINTS($value) }、{ POINTS($max) }満点）
    .item-2 = 「{ $component }」（{ POINTS($change) }減の{ POINTS($value) }）
component-unchanged =
    .v1 = 「{ $component }」は横ばいの{ POINTS($value) }（{ POINTS($max) }満点、得点率{ $share }）だった。
    .v2 = 増減のなかった「{ $component }」は、{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）である。
    .v3 = 項目別では「{ $component }」が横ばいで、{ POINTS($max) }満点の{ $share }に当たる{ POINTS($value) }だった。
    .v4 = 得点が動かなかった「{ $component }」は、{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）だった。
    .v5 = 「{ $component }」は横ばいの{ POINTS($value) }だった。
    .group = { $items }は横ばいだった。
    .group-2 = { $items }はいずれも増減がなかった。
    .group-3 = 得点が動かなかった項目には{ $items }がある。
    .group-4 = 項目別では{ $items }が横ばいとなった。
    .item = 「{ $component }」（{ POINTS($value) }、{ POINTS($max) }満点）
    .item-2 = 「{ $component }」（{ POINTS($value) }）
component-value =
    .v1 = 「{ $component }」は{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）だった。
    .v2 = 得点は「{ $component }」が{ POINTS($value) }で、{ POINTS($max) }満点の{ $share }に当たる。
    .v3 = 「{ $component }」は{ POINTS($value) }だった。
    .group = 項目別の得点は、{ $items }だった。
    .group-2 = 得点を項目別に見ると、{ $items }となっている。
    .item = 「{ $component }」{ POINTS($value) }（{ POINTS($max) }満点、得点率{ $share }）
    .item-2 = 「{ $component }」{ POINTS($value) }
component-at-maximum =
    .v1 = 「{ $component }」は{ POINTS($max) }の満点で、上積みの余地はない。
    .v2 = 満点の{ POINTS($max) }に達している「{ $component }」には、上積みの余地がない。
    .group = { $items }に上積みの余地はない。
    .group-2 = 上積みの余地がない項目には{ $items }がある。
    .item = 満点{ POINTS($max) }の「{ $component }」
component-near-maximum =
    .v1 = 「{ $component }」は{ POINTS($max) }の満点まであと{ POINTS($short) }で、上積みの余地は小さい。
    .v2 = 「{ $component }」に残る上積みの余地は、{ POINTS($max) }の満点までの{ POINTS($short) }と小さい。
    .v3 = 満点の{ POINTS($max) }まで{ POINTS($short) }に迫る「{ $component }」は、上積みの余地が小さい。
    .v4 = あと{ POINTS($short) }で{ POINTS($max) }の満点となる「{ $component }」には、上積みの余地が少ない。
    .group = { $items }は上積みの余地が小さい。
    .group-2 = { $items }はいずれも満点に近く、上積みの余地が限られる。
    .group-3 = 上積みの余地が小さい項目には{ $items }がある。
    .group-4 = 満点に近く、上積みの余地が小さいのは{ $items }である。
    .item = 「{ $component }」（満点の{ POINTS($max) }まで、あと{ POINTS($short) }）

## 上積みの余地

potential-most =
    .v1 = 上積みの余地が最も大きいのは「{ $component }」である。ほかの条件が同じなら、得点率が今の{ $share }から{ PERCENT($goal) }に上がると、{ $subject }の得点は{ POINTS($gain) }増える。
    .v2 = 最も伸びしろがある項目は、{ POINTS($max) }満点中{ POINTS($value) }（{ $share }）の「{ $component }」である。ほかの条件が同じなら、満点の{ PERCENT($goal) }に届くと{ $subject }の得点は{ POINTS($gain) }増となる。
    .v3 = ほかの条件が同じなら、「{ $component }」の得点率が{ $share }から{ PERCENT($goal) }になると{ $subject }の得点は{ POINTS($gain) }上がる計算で、上積みの余地は全項目で最も大きい。
    .v4 = 仮に「{ $component }」が{ POINTS($max) }満点の{ $share }から{ PERCENT($goal) }に上がれば、ほかに動きがない限り{ $subject }の得点は{ POINTS($gain) }増え、上積みの余地は項目の中で最も大きい。
potential-shared =
    .v1 = 上積みの余地が最も大きい項目は{ $components }である。ほかの条件が同じなら、それぞれ満点の{ PERCENT($goal) }に届くと{ $subject }の得点は各{ POINTS($gain) }増える。
    .v2 = 最も伸びしろがあるのは{ $components }で、ほかに動きがない限り、満点の{ PERCENT($goal) }に達すれば{ $subject }の得点は一項目につき{ POINTS($gain) }増となる。
potential-lead =
    .v1 = その場合、{ -second }以下の得点が変わらなければ、首位のリードは{ POINTS($margin) }から{ POINTS($margin_then) }に広がる。
    .v2 = そうなれば、ほかの得点が動かないとして、{ -second }との差は{ POINTS($margin) }から{ POINTS($margin_then) }に広がる計算である。
    .v3 = { -second }以下が今のままなら、これで首位のリードは{ POINTS($margin) }から{ POINTS($margin_then) }に拡大する。
    .v4 = ほかの得点に動きがないとすれば、その分だけ{ -second }との差は{ POINTS($margin) }から{ POINTS($margin_then) }に開くことになる。

## 得点の開き

spread =
    .v1 = 上位{ COUNTED($count, $table) }の最上位と最下位の差は{ POINTS($spread) }だった。
    .v2 = 得点の開きは、上位{ COUNTED($count, $table) }で{ POINTS($spread) }となっている。
    .v3 = 上位{ COUNTED($count, $table) }は、{ POINTS($spread) }の差の中に並ぶ。
    .v4 = 最上位と最下位の差は、上位{ COUNTED($count, $table) }では{ POINTS($spread) }である。
spread-narrower =
    .heading = 上位{ COUNTED($count, $table) }の差縮まる
    .heading-2 = 上位{ COUNTED($count, $table) }、{ POINTS($spread) }差に接近
    .v1 = 上位{ COUNTED($count, $table) }の最上位と最下位の差は、{ SINCE($since, form: "then") }の{ POINTS($former_spread) }から{ POINTS($spread) }に縮まった。
    .v2 = 得点の開きは上位{ COUNTED($count, $table) }で{ POINTS($spread) }となり、{ SINCE($since, form: "then") }の{ POINTS($former_spread) }より縮小した。
    .v3 = { SINCE($since, form: "then") }に{ POINTS($former_spread) }だった上位{ COUNTED($count, $table) }の得点の開きは、{ POINTS($spread) }に縮んだ。
    .v4 = 最上位と最下位の得点差は、上位{ COUNTED($count, $table) }では{ POINTS($spread) }で、{ SINCE($since, form: "then") }の{ POINTS($former_spread) }から詰まった。
spread-wider =
    .v1 = 上位{ COUNTED($count, $table) }の最上位と最下位の差は、{ SINCE($since, form: "then") }の{ POINTS($former_spread) }から{ POINTS($spread) }に広がった。
    .v2 = 得点の開きは上位{ COUNTED($count, $table) }で{ POINTS($spread) }となり、{ SINCE($since, form: "then") }の{ POINTS($former_spread) }より拡大した。
    .v3 = { SINCE($since, form: "then") }に{ POINTS($former_spread) }だった上位{ COUNTED($count, $table) }の得点の開きは、{ POINTS($spread) }に広がった。
    .v4 = 最上位と最下位の得点差は、上位{ COUNTED($count, $table) }では{ POINTS($spread) }で、{ SINCE($since, form: "then") }の{ POINTS($former_spread) }から開いた。
group-gap =
    .v1 = { WHERE($table) }の上位{ COUNT($top) }と下位{ COUNT($bottom) }{ KIND($table, form: "counter") }の平均点の差は{ POINTS($gap) }だった。
    .v2 = 平均点で比べると、下位{ COUNT($bottom) }{ KIND($table, form: "counter") }は上位{ COUNT($top) }と{ POINTS($gap) }の差がある。
    .v3 = { WHERE($table) }の下位{ COUNT($bottom) }{ KIND($table, form: "counter") }の平均点は、上位{ COUNT($top) }の平均点と{ POINTS($gap) }離れている。
    .v4 = 平均点の開きは、上位{ COUNT($top) }と下位{ COUNT($bottom) }{ KIND($table, form: "counter") }の間で{ POINTS($gap) }となった。
group-gap-narrower =
    .heading = 上位と下位の差縮まる
    .heading-2 = 上位と下位、平均点の差縮小
    .v1 = { WHERE($table) }の上位{ COUNT($top) }と下位{ COUNT($bottom) }{ KIND($table, form: "counter") }の平均点の差は、{ SINCE($since, form: "then") }の{ POINTS($former_gap) }から{ POINTS($gap) }に縮まった。
    .v2 = 平均点で比べると、下位{ COUNT($bottom) }{ KIND($table, form: "counter") }と上位{ COUNT($top) }の差は{ POINTS($gap) }で、{ SINCE($since, form: "then") }の{ POINTS($former_gap) }より小さくなった。
    .v3 = { WHERE($table) }の下位{ COUNT($bottom) }{ KIND($table, form: "counter") }と上位{ COUNT($top) }では平均点に{ POINTS($gap) }の差があるが、{ SINCE($since, form: "then") }の{ POINTS($former_gap) }からは縮小した。
    .v4 = { SINCE($since, form: "then") }に{ POINTS($former_gap) }だった上位{ COUNT($top) }と下位{ COUNT($bottom) }{ KIND($table, form: "counter") }の平均点の差は、{ POINTS($gap) }に縮んだ。
group-gap-wider =
    .heading = 上位と下位の差広がる
    .heading-2 = 上位と下位、平均点の差拡大
    .v1 = { WHERE($table) }の上位{ COUNT($top) }と下位{ COUNT($bottom) }{ KIND($table, form: "counter") }の平均点の差は、{ SINCE($since, form: "then") }の{ POINTS($former_gap) }から{ POINTS($gap) }に広がった。
    .v2 = 平均点で比べると、下位{ COUNT($bottom) }{ KIND($table, form: "counter") }と上位{ COUNT($top) }の差は{ POINTS($gap) }で、{ SINCE($since, form: "then") }の{ POINTS($former_gap) }より大きくなった。
    .v3 = { WHERE($table) }の下位{ COUNT($bottom) }{ KIND($table, form: "counter") }と上位{ COUNT($top) }では平均点に{ POINTS($gap) }の差があり、{ SINCE($since, form: "then") }の{ POINTS($former_gap) }から拡大した。
    .v4 = { SINCE($since, form: "then") }に{ POINTS($former_gap) }だった上位{ COUNT($top) }と下位{ COUNT($bottom) }{ KIND($table, form: "counter") }の平均点の差は、{ POINTS($gap) }に膨らんだ。

converging =
    .heading = 首位と最下位の差、縮小続く
    .heading-2 = 首位と最下位、{ COUNTED($weeks, "week") }連続で差縮まる
    .v1 = { WHERE($table) }の首位と最下位の差は{ COUNTED($weeks, "week") }連続で縮まり、{ $first }の{ POINTS($former_spread) }から{ POINTS($spread) }になった。
    .v2 = 首位から最下位までの開きは{ $first }の{ POINTS($former_spread) }から{ POINTS($spread) }に縮小し、{ GROUP($table) }の差は{ COUNTED($weeks, "week") }続けて詰まった。
    .v3 = これで{ COUNTED($weeks, "week") }連続で{ GROUP($table) }の得点の開きが縮小し、首位と最下位の差は{ $first }の{ POINTS($former_spread) }から{ POINTS($spread) }となった。
    .v4 = { $first }に{ POINTS($former_spread) }だった{ WHERE($table) }の首位と最下位の差は、{ COUNTED($weeks, "week") }続けて縮まり{ POINTS($spread) }となった。
diverging-ended =
    .v1 = { COUNTED($weeks, "week") }連続で広がっていた{ WHERE($table) }の首位と最下位の差は、{ POINTS($former_spread) }から{ POINTS($spread) }に縮まった。
    .v2 = 首位と最下位の開きは{ POINTS($former_spread) }から{ POINTS($spread) }に縮小し、{ WHERE($table) }で{ COUNTED($weeks, "week") }続いた差の拡大が途切れた。
converging-ended =
    .v1 = { COUNTED($weeks, "week") }連続で縮まっていた{ WHERE($table) }の首位と最下位の差は、{ POINTS($former_spread) }から{ POINTS($spread) }に広がった。
    .v2 = 首位と最下位の開きは{ POINTS($former_spread) }から{ POINTS($spread) }に拡大し、{ WHERE($table) }で{ COUNTED($weeks, "week") }続いた差の縮小が途切れた。
diverging =
    .heading = 首位と最下位の差、拡大続く
    .heading-2 = 首位と最下位、{ COUNTED($weeks, "week") }連続で差広がる
    .v1 = { WHERE($table) }の首位と最下位の差は{ COUNTED($weeks, "week") }連続で広がり、{ $first }の{ POINTS($former_spread) }から{ POINTS($spread) }になった。
    .v2 = 首位から最下位までの開きは{ $first }の{ POINTS($former_spread) }から{ POINTS($spread) }に拡大し、{ GROUP($table) }の差は{ COUNTED($weeks, "week") }続けて広がった。
    .v3 = これで{ COUNTED($weeks, "week") }連続で{ GROUP($table) }の得点の開きが拡大し、首位と最下位の差は{ $first }の{ POINTS($former_spread) }から{ POINTS($spread) }となった。
    .v4 = { $first }に{ POINTS($former_spread) }だった{ WHERE($table) }の首位と最下位の差は、{ COUNTED($weeks, "week") }続けて広がり{ POINTS($spread) }となった。
outlier-ahead =
    .heading = { $entity }が突出
    .heading-2 = 中央値を{ POINTS($distance) }離す{ $entity }
    .v1 = { COUNTED($total, $table) }の中では{ $entity }が突出し、得点の{ POINTS($score) }は中央値{ POINTS($median) }より{ POINTS($distance) }良い。
    .v2 = { $entity }の{ POINTS($score) }は、{ COUNTED($total, $table) }の中央値{ POINTS($median) }を{ POINTS($distance) }離して突出している。
outlier-behind =
    .heading = { $entity }、ほかと大差
    .heading-2 = { $entity }、中央値と{ POINTS($distance) }差
    .v1 = { COUNTED($total, $table) }の中では{ $entity }がほかから大きく引き離され、得点の{ POINTS($score) }は中央値{ POINTS($median) }より{ POINTS($distance) }悪い。
    .v2 = { $entity }の{ POINTS($score) }は{ COUNTED($total, $table) }の中央値{ POINTS($median) }に{ POINTS($distance) }及ばず、ほかから大きく離れている。
    .v3 = 大きく引き離されているのは{ POINTS($score) }の{ $entity }で、{ COUNTED($total, $table) }の中央値{ POINTS($median) }に{ POINTS($distance) }及ばない。
    .v4 = { COUNTED($total, $table) }のうち{ $entity }は{ POINTS($score) }で、中央値の{ POINTS($median) }に{ POINTS($distance) }及ばず、ほかとの開きが大きい。
outliers-ahead =
    .v1 = { $entities }が、中央値{ POINTS($median) }の{ COUNTED($total, $table) }の中で突出している。
    .v2 = { COUNTED($total, $table) }の中央値{ POINTS($median) }に対し、{ $entities }がほかを大きく引き離している。
outliers-behind =
    .v1 = { $entities }は、中央値{ POINTS($median) }の{ COUNTED($total, $table) }の中で大きく離されている。
    .v2 = { COUNTED($total, $table) }の中央値{ POINTS($median) }に対し、{ $entities }がほかから大きく離されている。

## 目標

target-component-open =
    .v1 = { $owner }は「{ $component }」を{ $deadline }までに{ POINTS($reach) }とする目標を掲げる。現在の{ POINTS($value) }との差は{ POINTS($need) }で、週平均で少なくとも{ POINTS($pace) }の改善が必要となる。
    .v2 = 「{ $component }」の目標は{ $deadline }までに{ POINTS($reach) }である。現在は{ POINTS($value) }で{ POINTS($need) }の差があり、週平均で少なくとも{ POINTS($pace) }の改善を要する。
target-component-hard =
    .v1 = { $owner }は「{ $component }」を{ $deadline }までに{ POINTS($reach) }とする目標を掲げる。現在の{ POINTS($value) }からは週平均で少なくとも{ POINTS($pace) }の改善が必要だが、これまでの最大は{ -one-week }に{ POINTS($best) }である。
    .v2 = 「{ $component }」の目標は{ $deadline }までに{ POINTS($reach) }である。現在の{ POINTS($value) }から達するには週平均で少なくとも{ POINTS($pace) }の改善が必要で、これまでの週間最大の{ POINTS($best) }を上回る。
    .v3 = 目標に掲げる{ $deadline }までの{ POINTS($reach) }に向け、「{ $component }」は現在の{ POINTS($value) }から週平均で少なくとも{ POINTS($pace) }の改善が要る。これまでに{ -one-week }で改善した最大は{ POINTS($best) }である。
    .v4 = { $deadline }までに{ POINTS($reach) }という「{ $component }」の目標には、現在の{ POINTS($value) }から毎週平均{ POINTS($pace) }以上の改善が必要となる。過去最大の週間改善幅は{ POINTS($best) }だった。
target-component-reached =
    .v1 = 「{ $component }」は{ POINTS($reach) }の目標に達した。
    .v2 = { $owner }は「{ $component }」で目標の{ POINTS($reach) }に達した。
target-component-missed =
    .v1 = 「{ $component }」は{ $deadline }までに{ POINTS($reach) }とする目標に対し{ POINTS($value) }で、{ POINTS($need) }及ばなかった。
    .v2 = { $owner }が掲げた{ $deadline }までの目標{ POINTS($reach) }に、「{ $component }」は{ POINTS($value) }で{ POINTS($need) }届かなかった。
target-component-overdue =
    .v1 = { $deadline }までに{ POINTS($reach) }とする目標だった「{ $component }」は{ POINTS($value) }で、なお{ POINTS($need) }及ばない。
    .v2 = 「{ $component }」は{ $deadline }の期限を過ぎても目標の{ POINTS($reach) }に達しておらず、現在の{ POINTS($value) }とは{ POINTS($need) }の差が残る。
    .v3 = { $owner }が{ $deadline }までの目標に掲げた{ POINTS($reach) }に、「{ $component }」は現在も{ POINTS($value) }で{ POINTS($need) }届いていない。
    .v4 = { $owner }は「{ $component }」を{ $deadline }までに{ POINTS($reach) }とする目標をなお達成しておらず、現在の{ POINTS($value) }からあと{ POINTS($need) }の改善が必要である。
    .v5 = { $owner }が{ $deadline }を期限とした「{ $component }」の目標{ POINTS($reach) }は未達のままで、現在の得点は{ POINTS($value) }と、{ POINTS($need) }及ばない。
target-component-late =
    .v1 = 「{ $component }」は{ $deadline }までの目標だった{ POINTS($reach) }に、{ COUNTED($weeks, "week") }間遅れで達した。
    .v2 = { $deadline }までに{ POINTS($reach) }とする「{ $component }」の目標は、期限から{ COUNTED($weeks, "week") }間遅れて達成された。
target-entity-open =
    .v1 = { $owner }は{ $entity }の得点を{ $deadline }までに{ POINTS($reach) }とする目標を掲げる。現在の{ POINTS($value) }との差は{ POINTS($need) }で、週平均で少なくとも{ POINTS($pace) }の改善が必要となる。
    .v2 = 目標は{ $deadline }までに{ $entity }で{ POINTS($reach) }である。現在は{ POINTS($value) }で{ POINTS($need) }の差があり、週平均で少なくとも{ POINTS($pace) }の改善を要する。
target-entity-hard =
    .v1 = { $owner }は{ $entity }の得点を{ $deadline }までに{ POINTS($reach) }とする目標を掲げる。現在の{ POINTS($value) }からは週平均で少なくとも{ POINTS($pace) }の改善が必要だが、これまでの最大は{ -one-week }に{ POINTS($best) }である。
    .v2 = 目標は{ $deadline }までに{ $entity }で{ POINTS($reach) }である。現在の{ POINTS($value) }から達するには週平均で少なくとも{ POINTS($pace) }の改善が必要で、これまでの週間最大の{ POINTS($best) }を上回る。
target-entity-reached =
    .v1 = { $entity }は{ POINTS($reach) }の目標に達した。
    .v2 = 目標の{ POINTS($reach) }に{ $entity }が達した。
target-entity-missed =
    .v1 = { $entity }は{ $deadline }までに{ POINTS($reach) }とする目標に対し{ POINTS($value) }で、{ POINTS($need) }及ばなかった。
    .v2 = { $deadline }までの目標{ POINTS($reach) }に、{ $entity }は{ POINTS($value) }で{ POINTS($need) }届かなかった。
target-entity-overdue =
    .v1 = { $deadline }までに{ POINTS($reach) }とする目標だった{ $entity }は{ POINTS($value) }で、なお{ POINTS($need) }及ばない。
    .v2 = { $entity }は{ $deadline }の期限を過ぎても目標の{ POINTS($reach) }に達しておらず、現在の{ POINTS($value) }とは{ POINTS($need) }の差が残る。
    .v3 = { POINTS($reach) }とする{ $entity }の目標は期限の{ $deadline }を過ぎても未達で、現在の{ POINTS($value) }からあと{ POINTS($need) }の改善が必要である。
target-entity-late =
    .v1 = { $entity }は{ $deadline }までの目標だった{ POINTS($reach) }に、{ COUNTED($weeks, "week") }間遅れで達した。
    .v2 = { $deadline }までに{ POINTS($reach) }とする{ $entity }の目標は、期限から{ COUNTED($weeks, "week") }間遅れて達成された。
target-group-open =
    .v1 = { $owner }は{ COUNTED($count, $table) }の得点を、{ $deadline }までに{ POINTS($reach) }とする目標を掲げる。達したところは{ $there ->
        [0] まだなく
       *[other] これまでに{ COUNT($there) }{ KIND($table, form: "counter") }で
    }、目標から最も遠い得点は{ POINTS($lowest) }で、{ POINTS($need) }の差がある。
    .v2 = { $deadline }までに{ POINTS($reach) }とする目標の対象は{ COUNTED($count, $table) }である。{ $there ->
        [0] 達したところはまだなく
       *[other] これまでに{ COUNT($there) }{ KIND($table, form: "counter") }が達し
    }、最も遠い{ POINTS($lowest) }との差は{ POINTS($need) }である。
    .v3 = { $owner }は{ COUNTED($count, $table) }の得点を、{ $deadline }までに{ POINTS($reach) }とする目標を掲げる。達したところは{ $there ->
        [0] まだなく
       *[other] これまでに{ COUNT($there) }{ KIND($table, form: "counter") }で
    }、目標から最も遠い{ $furthest }（{ POINTS($lowest) }）とは{ POINTS($need) }の差がある。
    .v4 = { $deadline }までに{ POINTS($reach) }とする目標の対象は{ COUNTED($count, $table) }である。{ $there ->
        [0] 達したところはまだなく
       *[other] これまでに{ COUNT($there) }{ KIND($table, form: "counter") }が達し
    }、最も遠い{ $furthest }（{ POINTS($lowest) }）との差は{ POINTS($need) }である。
target-group-reached =
    .v1 = { POINTS($reach) }の目標には、対象の{ COUNTED($count, $table) }のすべてが達した。
    .v2 = 目標の対象となった{ COUNTED($count, $table) }は、すべて{ POINTS($reach) }に達した。
    .headline = 対象の{ COUNT($count) }{ KIND($table, form: "counter") }すべてが目標の{ POINTS($reach) }に到達
    .heading = 対象の{ COUNT($count) }{ KIND($table, form: "counter") }すべてが目標の{ POINTS($reach) }に到達
    .lede = 目標の対象となった{ COUNTED($count, $table) }は、すべて{ POINTS($reach) }に達した。
target-group-missed =
    .v1 = { COUNTED($count, $table) }の得点を{ $deadline }までに{ POINTS($reach) }とする目標は達成されなかった。達したところは{ $there ->
        [0] 一つもなく
       *[other] { COUNT($there) }{ KIND($table, form: "counter") }で
    }、目標から最も遠い得点は{ POINTS($lowest) }で、{ POINTS($need) }の差がある。
    .v2 = { $deadline }までに{ POINTS($reach) }とする目標には、対象の{ COUNTED($count, $table) }のうち{ $there ->
        [0] 達したところは一つもなく
       *[other] { COUNT($there) }{ KIND($table, form: "counter") }が達したが
    }、最も遠い{ POINTS($lowest) }とは{ POINTS($need) }の差がある。
    .v3 = { COUNTED($count, $table) }の得点を{ $deadline }までに{ POINTS($reach) }とする目標は達成されなかった。達したところは{ $there ->
        [0] 一つもなく
       *[other] { COUNT($there) }{ KIND($table, form: "counter") }で
    }、目標から最も遠い{ $furthest }（{ POINTS($lowest) }）とは{ POINTS($need) }の差がある。
    .v4 = { $deadline }までに{ POINTS($reach) }とする目標には、対象の{ COUNTED($count, $table) }のうち{ $there ->
        [0] 達したところは一つもなく
       *[other] { COUNT($there) }{ KIND($table, form: "counter") }が達したが
    }、最も遠い{ $furthest }（{ POINTS($lowest) }）とは{ POINTS($need) }の差がある。
    .headline = 目標の{ POINTS($reach) }、{ $there ->
        [0] 対象の{ COUNT($count) }{ KIND($table, form: "counter") }はどこも届かず
       *[other] 到達は{ COUNT($count) }{ KIND($table, form: "counter") }のうち{ COUNT($there) }{ KIND($table, form: "counter") }
    }
    .heading = 目標に最も近いのは{ $nearest }、最も遠いのは{ $furthest }
    .heading-2 = 目標の{ POINTS($reach) }、{ $there ->
        [0] 対象の{ COUNT($count) }{ KIND($table, form: "counter") }はどこも届かず
       *[other] 到達は{ COUNT($count) }{ KIND($table, form: "counter") }のうち{ COUNT($there) }{ KIND($table, form: "counter") }
    }
    .lede = { COUNTED($count, $table) }の得点を{ $deadline }までに{ POINTS($reach) }とする目標は達成されず、達したところは{ $there ->
        [0] 一つもなかった
       *[other] { COUNT($there) }{ KIND($table, form: "counter") }だけだった
    }。
    .v5 = { $deadline }までに{ POINTS($reach) }とする目標には、対象の{ COUNTED($count, $table) }のどこも達しなかった。最も近い{ $nearest }が{ POINTS($highest) }、最も遠い{ $furthest }は{ POINTS($lowest) }で{ POINTS($need) }及ばない。
target-group-overdue =
    .v1 = { $deadline }までの目標だった{ POINTS($reach) }に、対象の{ COUNTED($count, $table) }のうち現在までに達したところは{ $there ->
        [0] 一つもない
       *[other] { COUNT($there) }{ KIND($table, form: "counter") }である
    }。最も遠い得点は{ POINTS($lowest) }で、{ POINTS($need) }及ばない。
    .v2 = 対象の{ COUNTED($count, $table) }は{ $deadline }の期限を過ぎた後も、{ $there ->
        [0] どこも目標の{ POINTS($reach) }に届いていない
       *[other] うち{ COUNT($short) }{ KIND($table, form: "counter") }が目標の{ POINTS($reach) }に届いていない
    }。最も遠い{ POINTS($lowest) }とは{ POINTS($need) }の差がある。
    .v3 = { $deadline }までの目標だった{ POINTS($reach) }に、対象の{ COUNTED($count, $table) }のうち現在までに達したところは{ $there ->
        [0] 一つもない
       *[other] { COUNT($there) }{ KIND($table, form: "counter") }である
    }。最も遠い{ $furthest }は{ POINTS($lowest) }で、{ POINTS($need) }及ばない。
    .v4 = 対象の{ COUNTED($count, $table) }は{ $deadline }の期限を過ぎた後も、{ $there ->
        [0] どこも目標の{ POINTS($reach) }に届いていない
       *[other] うち{ COUNT($short) }{ KIND($table, form: "counter") }が目標の{ POINTS($reach) }に届いていない
    }。最も遠い{ $furthest }（{ POINTS($lowest) }）とは{ POINTS($need) }の差がある。
    .v5 = { $deadline }までに{ POINTS($reach) }とする目標は、対象の{ COUNTED($count, $table) }の{ $there ->
        [0] いずれにとっても
       *[other] うち{ COUNT($short) }{ KIND($table, form: "counter") }にとって
    }未達のままである。最も遠いのは{ POINTS($lowest) }の{ $furthest }で、あと{ POINTS($need) }の改善が必要となる。
target-group-late =
    .v1 = { $deadline }までの目標だった{ POINTS($reach) }に、対象の{ COUNTED($count, $table) }のすべてが{ COUNTED($weeks, "week") }間遅れで達した。
    .v2 = 対象の{ COUNTED($count, $table) }は、{ $deadline }の期限から{ COUNTED($weeks, "week") }間遅れて、すべて目標の{ POINTS($reach) }に達した。
target-bottom-set =
    .v1 = { $owner }は、現在{ WHERE($table) }で下位の{ COUNT($count) }{ KIND($table, form: "counter") }の得点を、{ $deadline }までに{ POINTS($reach) }とする目標を定めた{ $there ->
        [0] {""}
       *[other] （うち{ COUNT($there) }{ KIND($table, form: "counter") }はすでに達している）
    }。目標から最も遠い得点は{ POINTS($lowest) }で、{ POINTS($need) }の差がある。
    .v2 = { $deadline }までに{ POINTS($reach) }とする目標が、現在{ WHERE($table) }で下位の{ COUNT($count) }{ KIND($table, form: "counter") }を対象に定められた{ $there ->
        [0] {""}
       *[other] （うち{ COUNT($there) }{ KIND($table, form: "counter") }はすでに達している）
    }。最も遠い{ POINTS($lowest) }との差は{ POINTS($need) }である。
    .v3 = { $owner }は、現在{ WHERE($table) }で下位の{ COUNT($count) }{ KIND($table, form: "counter") }の得点を、{ $deadline }までに{ POINTS($reach) }とする目標を定めた{ $there ->
        [0] {""}
       *[other] （うち{ COUNT($there) }{ KIND($table, form: "counter") }はすでに達している）
    }。目標から最も遠い{ $furthest }（{ POINTS($lowest) }）とは{ POINTS($need) }の差がある。
    .v4 = 現在{ WHERE($table) }で下位の{ COUNT($count) }{ KIND($table, form: "counter") }について、{ $owner }は{ $deadline }までに{ POINTS($reach) }とする新たな目標を掲げた{ $there ->
        [0] {""}
       *[other] （うち{ COUNT($there) }{ KIND($table, form: "counter") }はすでに達している）
    }。最も遠い{ $furthest }は{ POINTS($lowest) }で、{ POINTS($need) }及ばない。
target-bottom-open =
    .v1 = { $owner }は、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }の得点を、{ $deadline }までに{ POINTS($reach) }とする目標を掲げる。達したところは{ $there ->
        [0] まだなく
       *[other] これまでに{ COUNT($there) }{ KIND($table, form: "counter") }で
    }、目標から最も遠い得点は{ POINTS($lowest) }で、{ POINTS($need) }の差がある。
    .v2 = { $deadline }までに{ POINTS($reach) }とする目標は、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }が対象である。{ $there ->
        [0] 達したところはまだなく
       *[other] これまでに{ COUNT($there) }{ KIND($table, form: "counter") }が達し
    }、最も遠い{ POINTS($lowest) }との差は{ POINTS($need) }である。
    .v3 = { $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }には、{ $deadline }までに{ POINTS($reach) }という目標がある。{ $there ->
        [0] まだどこも達しておらず
       *[other] うち{ COUNT($there) }{ KIND($table, form: "counter") }が達し
    }、最も遠い{ POINTS($lowest) }とは{ POINTS($need) }の差がある。
    .v4 = 目標は、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }の得点を{ $deadline }までに{ POINTS($reach) }とすることである。{ $there ->
        [0] 届いたところはまだなく
       *[other] 届いたところは{ COUNT($there) }{ KIND($table, form: "counter") }で
    }、最も遠い{ POINTS($lowest) }は{ POINTS($need) }及ばない。
    .v5 = { $owner }は、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }の得点を、{ $deadline }までに{ POINTS($reach) }とする目標を掲げる。達したところは{ $there ->
        [0] まだなく
       *[other] これまでに{ COUNT($there) }{ KIND($table, form: "counter") }で
    }、目標から最も遠い{ $furthest }（{ POINTS($lowest) }）とは{ POINTS($need) }の差がある。
    .v6 = { $deadline }までに{ POINTS($reach) }とする目標は、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }が対象である。{ $there ->
        [0] 達したところはまだなく
       *[other] これまでに{ COUNT($there) }{ KIND($table, form: "counter") }が達し
    }、最も遠い{ $furthest }（{ POINTS($lowest) }）との差は{ POINTS($need) }である。
    .v7 = { $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }には、{ $deadline }までに{ POINTS($reach) }という目標がある。{ $there ->
        [0] まだどこも達しておらず
       *[other] うち{ COUNT($there) }{ KIND($table, form: "counter") }が達し
    }、最も遠い{ $furthest }（{ POINTS($lowest) }）とは{ POINTS($need) }の差がある。
    .v8 = 目標は、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }の得点を{ $deadline }までに{ POINTS($reach) }とすることである。{ $there ->
        [0] 届いたところはまだなく
       *[other] 届いたところは{ COUNT($there) }{ KIND($table, form: "counter") }で
    }、最も遠い{ $furthest }は{ POINTS($lowest) }で{ POINTS($need) }及ばない。
target-bottom-reached =
    .v1 = { POINTS($reach) }の目標には、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }のすべてが達した。
    .v2 = { $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }は、すべて目標の{ POINTS($reach) }に達した。
    .headline = 下位だった{ COUNT($count) }{ KIND($table, form: "counter") }すべてが目標の{ POINTS($reach) }に到達
    .heading = 下位だった{ COUNT($count) }{ KIND($table, form: "counter") }すべてが目標の{ POINTS($reach) }に到達
    .lede = { $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }は、すべて目標の{ POINTS($reach) }に達した。
target-bottom-missed =
    .v1 = { $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }の得点を{ $deadline }までに{ POINTS($reach) }とする目標は達成されなかった。達したところは{ $there ->
        [0] 一つもなく
       *[other] { COUNT($there) }{ KIND($table, form: "counter") }で
    }、目標から最も遠い得点は{ POINTS($lowest) }で、{ POINTS($need) }の差がある。
    .v2 = { $deadline }までに{ POINTS($reach) }とする目標は達成されず、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }のうち達したところは{ $there ->
        [0] 一つもなかった
       *[other] { COUNT($there) }{ KIND($table, form: "counter") }だった
    }。最も遠い{ POINTS($lowest) }とは{ POINTS($need) }の差がある。
    .v3 = { $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }の得点を{ $deadline }までに{ POINTS($reach) }とする目標は達成されなかった。達したところは{ $there ->
        [0] 一つもなく
       *[other] { COUNT($there) }{ KIND($table, form: "counter") }で
    }、目標から最も遠い{ $furthest }（{ POINTS($lowest) }）とは{ POINTS($need) }の差がある。
    .v4 = { $deadline }までに{ POINTS($reach) }とする目標は達成されず、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }のうち達したところは{ $there ->
        [0] 一つもなかった
       *[other] { COUNT($there) }{ KIND($table, form: "counter") }だった
    }。最も遠い{ $furthest }（{ POINTS($lowest) }）とは{ POINTS($need) }の差がある。
    .headline = 目標の{ POINTS($reach) }、{ $there ->
        [0] 下位だった{ COUNT($count) }{ KIND($table, form: "counter") }はどこも届かず
       *[other] 到達は下位だった{ COUNT($count) }{ KIND($table, form: "counter") }のうち{ COUNT($there) }{ KIND($table, form: "counter") }
    }
    .heading = 目標に最も近いのは{ $nearest }、最も遠いのは{ $furthest }
    .heading-2 = 目標の{ POINTS($reach) }、{ $there ->
        [0] 下位だった{ COUNT($count) }{ KIND($table, form: "counter") }はどこも届かず
       *[other] 到達は下位だった{ COUNT($count) }{ KIND($table, form: "counter") }のうち{ COUNT($there) }{ KIND($table, form: "counter") }
    }
    .lede = { $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }の得点を{ $deadline }までに{ POINTS($reach) }とする目標は達成されず、達したところは{ $there ->
        [0] 一つもなかった
       *[other] { COUNT($there) }{ KIND($table, form: "counter") }だけだった
    }。
    .lede-2 = { $deadline }までに{ POINTS($reach) }とする目標に、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }のうち{ $there ->
        [0] 達したところは一つもなかった
       *[other] 達したのは{ COUNT($there) }{ KIND($table, form: "counter") }だった
    }。
    .v5 = { $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }の得点を{ $deadline }までに{ POINTS($reach) }とする目標は、どこも達成できなかった。最も近い{ $nearest }が{ POINTS($highest) }、最も遠い{ $furthest }は{ POINTS($lowest) }で{ POINTS($need) }及ばない。
    .v6 = { $deadline }までに{ POINTS($reach) }とする目標には、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }のどこも達しなかった。目標に最も近いのは{ POINTS($highest) }の{ $nearest }、最も遠いのは{ POINTS($lowest) }の{ $furthest }で、{ POINTS($need) }の差がある。
    .v7 = { $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }は、その後いずれも{ $least_gain }～{ POINTS($most_gain) }改善したが、{ $deadline }までの目標{ POINTS($reach) }にはどこも届かなかった。最も近い{ $nearest }が{ POINTS($highest) }、最も遠い{ $furthest }は{ POINTS($lowest) }で{ POINTS($need) }及ばない。
    .v8 = { $deadline }までに{ POINTS($reach) }とする目標には、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }のどこも達しなかった。最も近いのは{ POINTS($highest) }の{ $nearest }、最も遠いのは{ POINTS($lowest) }の{ $furthest }で、{ POINTS($need) }の差がある。{ $set }からはすべてが改善し、改善幅は{ $least_gain }～{ POINTS($most_gain) }だった。
    .v9 = { $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }は、その後いずれも{ $least_gain }～{ POINTS($most_gain) }改善し、うち{ COUNT($at_mark) }{ KIND($table, form: "counter") }が{ POINTS($mark) }に達したが、{ $deadline }までの目標{ POINTS($reach) }にはどこも届かなかった。最も近い{ $nearest }が{ POINTS($highest) }、最も遠い{ $furthest }は{ POINTS($lowest) }で{ POINTS($need) }及ばない。
    .v10 = { $deadline }までに{ POINTS($reach) }とする目標には、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }のどこも達しなかったが、{ POINTS($mark) }には{ COUNT($at_mark) }{ KIND($table, form: "counter") }が達した。目標に最も近いのは{ POINTS($highest) }の{ $nearest }、最も遠いのは{ POINTS($lowest) }の{ $furthest }で、{ POINTS($need) }の差がある。{ $set }からはすべてが改善し、改善幅は{ $least_gain }～{ POINTS($most_gain) }だった。
target-bottom-overdue =
    .v1 = { $deadline }までの目標だった{ POINTS($reach) }に、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }のうち現在までに達したところは{ $there ->
        [0] 一つもない
       *[other] { COUNT($there) }{ KIND($table, form: "counter") }である
    }。最も遠い得点は{ POINTS($lowest) }で、{ POINTS($need) }及ばない。
    .v2 = { $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }は{ $deadline }の期限を過ぎた後も、{ $there ->
        [0] どこも目標の{ POINTS($reach) }に届いていない
       *[other] うち{ COUNT($short) }{ KIND($table, form: "counter") }が目標の{ POINTS($reach) }に届いていない
    }。最も遠い{ POINTS($lowest) }とは{ POINTS($need) }の差がある。
    .v3 = { $deadline }までの目標だった{ POINTS($reach) }に、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }のうち現在までに達したところは{ $there ->
        [0] 一つもない
       *[other] { COUNT($there) }{ KIND($table, form: "counter") }である
    }。最も遠い{ $furthest }は{ POINTS($lowest) }で、{ POINTS($need) }及ばない。
    .v4 = { $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }は{ $deadline }の期限を過ぎた後も、{ $there ->
        [0] どこも目標の{ POINTS($reach) }に届いていない
       *[other] うち{ COUNT($short) }{ KIND($table, form: "counter") }が目標の{ POINTS($reach) }に届いていない
    }。最も遠い{ $furthest }（{ POINTS($lowest) }）とは{ POINTS($need) }の差がある。
    .v5 = { $deadline }までに{ POINTS($reach) }とする目標は、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }の{ $there ->
        [0] いずれにとっても
       *[other] うち{ COUNT($short) }{ KIND($table, form: "counter") }にとって
    }未達のままである。最も遠いのは{ POINTS($lowest) }の{ $furthest }で、あと{ POINTS($need) }の改善が必要となる。
    .v6 = { $deadline }までの目標だった{ POINTS($reach) }に現在までに達したところは、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }のうち{ $there ->
        [0] 一つもなく
       *[other] { COUNT($there) }{ KIND($table, form: "counter") }で
    }、{ POINTS($mark) }に達したところは{ COUNT($at_mark) }{ KIND($table, form: "counter") }ある。最も遠い{ $furthest }は{ POINTS($lowest) }で、{ POINTS($need) }及ばない。
    .v7 = { $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }は{ $deadline }の期限を過ぎた後も、{ $there ->
        [0] どこも目標の{ POINTS($reach) }に届いていない
       *[other] うち{ COUNT($short) }{ KIND($table, form: "counter") }が目標の{ POINTS($reach) }に届いていない
    }。{ POINTS($mark) }には{ COUNT($at_mark) }{ KIND($table, form: "counter") }が達しており、最も遠い{ $furthest }（{ POINTS($lowest) }）は目標まで{ POINTS($need) }の差がある。
target-bottom-late =
    .v1 = { $deadline }までの目標だった{ POINTS($reach) }に、{ $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }のすべてが{ COUNTED($weeks, "week") }間遅れで達した。
    .v2 = { $set }に{ WHERE($table) }で下位だった{ COUNT($count) }{ KIND($table, form: "counter") }は、{ $deadline }の期限から{ COUNTED($weeks, "week") }間遅れて、すべて目標の{ POINTS($reach) }に達した。

## 数値のない週

week-missing =
    .v1 = { $week }の数値はなく、増減などの変化は{ $base }と比べたものである。
    .v2 = { $week }の数値がないため、変化はいずれも{ $base }との比較による。
    .v3 = 変化は、{ $week }の数値がないことから{ $base }を基準に示している。
weeks-missing =
    .v1 = { $first }から{ $last }までの数値はなく、増減などの変化は{ $base }と比べたものである。
    .v2 = { $first }から{ $last }までの{ COUNTED($count, "week") }分の数値がないため、変化はいずれも{ $base }との比較による。
    .v3 = 変化は、{ $first }から{ $last }までの数値がないことから{ $base }を基準に示している。

## 訂正

revised-lead =
    .headline = 【訂正】{ $week }の首位は{ $leaders }
    .headline-2 = 【訂正】{ $leaders }が{ $week }の首位
    .heading = 【訂正】{ $week }の首位は{ $leaders }
    .heading-2 = 【訂正】{ $leaders }が{ $week }の首位
    .lede = 【訂正】正しい数値では、{ $week }の{ WHERE($table) }首位は{ $leaders }であり、公表された{ $former }ではなかった。
    .lede-2 = 【訂正】{ $week }の{ WHERE($table) }首位を{ $former }とした公表は誤りで、正しい数値では{ $leaders }だった。
    .v1 = 【訂正】正しい数値では、{ $week }の{ WHERE($table) }首位は{ $leaders }であり、公表された{ $former }ではなかった。
    .v2 = 【訂正】{ $week }の{ WHERE($table) }首位を{ $former }とした公表は誤りで、正しい数値では{ $leaders }だった。
revised =
    .v1 = 【訂正】{ $week }の{ $entity }の得点は、公表された{ POINTS($was) }ではなく、正しくは{ POINTS($now) }だった。
    .v2 = 【訂正】{ $entity }の{ $week }の得点を{ POINTS($was) }とした公表は誤りで、正しくは{ POINTS($now) }だった。
revised-component =
    .v1 = 【訂正】{ $week }の{ $entity }の「{ $component }」は、公表された{ POINTS($was) }ではなく、正しくは{ POINTS($now) }だった。
    .v2 = 【訂正】{ $entity }の{ $week }の「{ $component }」を{ POINTS($was) }とした公表は誤りで、正しくは{ POINTS($now) }だった。
revised-place =
    .v1 = 正しい数値では、{ $week }の{ $entity }の順位は{ ORDINAL($former_place) }ではなく{ ORDINAL($place) }だった。
    .v2 = { $entity }の{ $week }の順位は、{ ORDINAL($former_place) }ではなく{ ORDINAL($place) }が正しい。
revised-band =
    .v1 = 正しい数値では、{ $week }の{ $entity }の区分は「{ $former_band }」ではなく「{ $band }」だった。
    .v2 = { $entity }の{ $week }の区分は、「{ $former_band }」ではなく「{ $band }」が正しい。
revised-note =
    .v1 = { $text }

## 編集部の言葉

note =
    .v1 = { $text }
note-action =
    .v1 = { $text }
note-quote =
    .v1 = { $speaker }は「{ $text }」と述べた。
note-quote-titled =
    .v1 = { $title }の{ $speaker }氏は「{ $text }」と述べた。

## 二つの事実を一文で
gap-narrowed--next-in-line =
    .v1 = { $leader }と{ -second }の{ $rivals }（{ POINTS($rival_score) }）との差は{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から{ POINTS($margin) }に縮まり、{ ORDINAL($then_place) }の{ $then_next }は{ POINTS($then_score) }で首位と{ POINTS($then_gap) }差だった。
    .v2 = { -second }の{ $rivals }（{ POINTS($rival_score) }）と首位との差は{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から{ POINTS($margin) }に縮まり、{ ORDINAL($then_place) }には首位と{ POINTS($then_gap) }差の{ $then_next }（{ POINTS($then_score) }）が入った。
    .v3 = 首位のリードは{ -second }の{ $rivals }（{ POINTS($rival_score) }）に対し{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から{ POINTS($margin) }に縮まり、{ ORDINAL($then_place) }の{ $then_next }（{ POINTS($then_score) }）に対しては{ POINTS($then_gap) }となった。
    .v4 = { -second }の{ $rivals }（{ POINTS($rival_score) }）は首位との差を{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から{ POINTS($margin) }に詰め、{ ORDINAL($then_place) }の{ $then_next }（{ POINTS($then_score) }）は首位を{ POINTS($then_gap) }差で追う。
gap-widened--next-in-line =
    .v1 = { $leader }と{ -second }の{ $rivals }（{ POINTS($rival_score) }）との差は{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から{ POINTS($margin) }に広がり、{ ORDINAL($then_place) }の{ $then_next }は{ POINTS($then_score) }で首位と{ POINTS($then_gap) }差だった。
    .v2 = { -second }の{ $rivals }（{ POINTS($rival_score) }）と首位との差は{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から{ POINTS($margin) }に開き、{ ORDINAL($then_place) }には首位と{ POINTS($then_gap) }差の{ $then_next }（{ POINTS($then_score) }）が入った。
    .v3 = 首位のリードは{ -second }の{ $rivals }（{ POINTS($rival_score) }）に対し{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から{ POINTS($margin) }に広がり、{ ORDINAL($then_place) }の{ $then_next }（{ POINTS($then_score) }）に対しては{ POINTS($then_gap) }となった。
    .v4 = { $leader }は{ -second }の{ $rivals }（{ POINTS($rival_score) }）を{ POINTS($margin) }引き離し、差は{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から広がった。{ ORDINAL($then_place) }は{ $then_next }（{ POINTS($then_score) }）で、首位とは{ POINTS($then_gap) }差である。
mover-gain--mover-fall =
    .v1 = 得点の改善幅は{ POINTS($change) }の{ $entity }（{ POINTS($score) }）が{ WHERE($table) }で最も大きく、後退幅は{ POINTS($then_change) }の{ $then_entity }（{ POINTS($then_score) }）が最大だった。
    .v2 = { $entity }が{ POINTS($change) }改善して{ POINTS($score) }とし、改善幅が{ WHERE($table) }で最大だった一方、{ $then_entity }は最も大きい{ POINTS($then_change) }の後退で{ POINTS($then_score) }となった。
    .v3 = { WHERE($table) }で最も大きく動いたのは、改善では{ POINTS($change) }の{ $entity }（{ POINTS($score) }）、後退では{ POINTS($then_change) }の{ $then_entity }（{ POINTS($then_score) }）だった。
mover-both--mover-fall =
    .v1 = { ORDINAL($former_place) }から{ ORDINAL($place) }に浮上した{ $entity }は得点も{ SINCE($since, form: "then") }から{ POINTS($change) }改善して{ POINTS($score) }とし、改善幅はともに{ WHERE($table) }で最大だった一方、{ $then_entity }は最も大きい{ POINTS($then_change) }の後退で{ POINTS($then_score) }となった。
    .v2 = 得点、順位とも改善幅が{ WHERE($table) }で最大だったのは、{ SINCE($since, form: "then") }から{ POINTS($change) }改善の{ POINTS($score) }で{ ORDINAL($former_place) }から{ ORDINAL($place) }に上がった{ $entity }で、後退幅は{ POINTS($then_change) }の{ $then_entity }（{ POINTS($then_score) }）が最も大きかった。
    .v3 = { $entity }は{ SINCE($since, form: "then") }から{ POINTS($change) }改善の{ POINTS($score) }で{ ORDINAL($former_place) }から{ ORDINAL($place) }に順位を上げ、得点、順位とも改善幅が{ WHERE($table) }で最大だった。後退幅は{ POINTS($then_change) }の{ $then_entity }（{ POINTS($then_score) }）が最も大きかった。
mover-gain--mover-drop =
    .v1 = 得点の改善幅は{ POINTS($change) }の{ $entity }（{ POINTS($score) }）が{ WHERE($table) }で最も大きく、順位の下げ幅は{ ORDINAL($then_former_place) }から{ ORDINAL($then_place) }に下がった{ $then_entity }の{ COUNTED($then_places, "place") }が最大で、得点も{ POINTS($then_change) }後退した。
    .v2 = { $entity }が{ POINTS($change) }改善して{ POINTS($score) }とし、改善幅が{ WHERE($table) }で最大だった一方、{ $then_entity }は{ POINTS($then_change) }後退して{ ORDINAL($then_former_place) }から{ ORDINAL($then_place) }へ{ COUNTED($then_places, "place") }下げ、順位の下げ幅が最も大きかった。
    .v3 = { WHERE($table) }で得点を最も改善したのは{ POINTS($change) }の{ $entity }（{ POINTS($score) }）、順位を最も下げたのは{ POINTS($then_change) }後退して{ ORDINAL($then_former_place) }から{ ORDINAL($then_place) }へ{ COUNTED($then_places, "place") }下がった{ $then_entity }だった。
potential-most--potential-lead =
    .v1 = 上積みの余地が最も大きいのは「{ $component }」で、得点率が{ $share }から{ PERCENT($goal) }に上がれば、ほかに動きがない限り{ $subject }の得点は{ POINTS($gain) }増え、{ -second }との差は{ POINTS($then_margin) }から{ POINTS($then_margin_then) }に広がる。
    .v2 = 仮に最も余地の大きい「{ $component }」が{ POINTS($max) }満点中{ POINTS($value) }（{ $share }）から{ PERCENT($goal) }に上がれば{ $subject }の得点は{ POINTS($gain) }増え、ほかの得点に動きがない限り、首位のリードは{ POINTS($then_margin) }から{ POINTS($then_margin_then) }に拡大する。
    .v3 = 「{ $component }」を{ POINTS($max) }満点の{ $share }から{ PERCENT($goal) }に引き上げると、{ $subject }の得点は項目中最大の{ POINTS($gain) }増となり、ほかがすべて同じなら{ -second }との差は{ POINTS($then_margin) }から{ POINTS($then_margin_then) }に開く計算である。
component-up--component-unchanged =
    .v1 = { $items }が上昇し、{ $then_items }は横ばいだった。
    .v2 = { $items }はいずれも得点を上げたが、{ $then_items }は増減がなかった。
    .v3 = 項目別では{ $items }が上がり、{ $then_items }は動かなかった。
    .v4 = { $items }が上昇し、「{ $then_component }」は横ばいの{ POINTS($then_value) }（{ POINTS($then_max) }満点、得点率{ $then_share }）だった。
    .v5 = 項目別では{ $items }が上がり、「{ $then_component }」は{ POINTS($then_max) }満点の{ $then_share }に当たる{ POINTS($then_value) }のまま動かなかった。
    .v6 = 「{ $component }」は{ POINTS($change) }増の{ POINTS($value) }（{ POINTS($max) }満点、得点率{ $share }）となり、{ $then_items }は横ばいだった。
    .v7 = 得点を{ POINTS($change) }上げた「{ $component }」は{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）で、{ $then_items }は動かなかった。
component-up--component-down =
    .v1 = { $items }が上昇した一方、「{ $then_component }」は{ POINTS($then_change) }減の{ POINTS($then_value) }（{ POINTS($then_max) }満点、得点率{ $then_share }）だった。
    .v2 = 項目別では{ $items }が上がったが、「{ $then_component }」は{ POINTS($then_change) }低下し、{ POINTS($then_max) }満点中{ POINTS($then_value) }（得点率{ $then_share }）となった。
    .v3 = 「{ $component }」は{ POINTS($change) }増の{ POINTS($value) }（{ POINTS($max) }満点、得点率{ $share }）、「{ $then_component }」は{ POINTS($then_change) }減の{ POINTS($then_value) }（{ POINTS($then_max) }満点、得点率{ $then_share }）だった。
component-down--component-unchanged =
    .v1 = 「{ $component }」は{ POINTS($change) }減の{ POINTS($value) }（{ POINTS($max) }満点、得点率{ $share }）となり、{ $then_items }は横ばいだった。
    .v2 = 得点を{ POINTS($change) }下げた「{ $component }」は{ POINTS($max) }満点中{ POINTS($value) }（得点率{ $share }）で、{ $then_items }は動かなかった。
spread-narrower--group-gap-narrower =
    .v1 = 上位{ COUNTED($count, $table) }の最上位と最下位の差は{ SINCE($since, form: "then") }の{ POINTS($former_spread) }から{ POINTS($spread) }に、上位{ COUNT($then_top) }と下位{ COUNT($then_bottom) }の平均点の差は{ POINTS($then_former_gap) }から{ POINTS($then_gap) }に、いずれも縮まった。
    .v2 = 得点の開きは上位{ COUNTED($count, $table) }で{ POINTS($spread) }（{ SINCE($since, form: "then") }は{ POINTS($former_spread) }）、上位{ COUNT($then_top) }と下位{ COUNT($then_bottom) }の平均点の間で{ POINTS($then_gap) }（同{ POINTS($then_former_gap) }）となり、ともに縮小した。
spread-wider--group-gap-wider =
    .v1 = 上位{ COUNTED($count, $table) }の最上位と最下位の差は{ SINCE($since, form: "then") }の{ POINTS($former_spread) }から{ POINTS($spread) }に、上位{ COUNT($then_top) }と下位{ COUNT($then_bottom) }の平均点の差は{ POINTS($then_former_gap) }から{ POINTS($then_gap) }に、いずれも広がった。
    .v2 = 得点の開きは上位{ COUNTED($count, $table) }で{ POINTS($spread) }（{ SINCE($since, form: "then") }は{ POINTS($former_spread) }）、上位{ COUNT($then_top) }と下位{ COUNT($then_bottom) }の平均点の間で{ POINTS($then_gap) }（同{ POINTS($then_former_gap) }）となり、ともに拡大した。
spread-wider--group-gap-narrower =
    .v1 = 上位{ COUNTED($count, $table) }の最上位と最下位の差は{ SINCE($since, form: "then") }の{ POINTS($former_spread) }から{ POINTS($spread) }に広がったが、上位{ COUNT($then_top) }と下位{ COUNT($then_bottom) }の平均点の差は{ POINTS($then_former_gap) }から{ POINTS($then_gap) }に縮まった。
    .v2 = 得点の開きは上位{ COUNTED($count, $table) }で{ POINTS($spread) }（{ SINCE($since, form: "then") }は{ POINTS($former_spread) }）に拡大した一方、上位{ COUNT($then_top) }と下位{ COUNT($then_bottom) }の平均点の間では{ POINTS($then_gap) }（同{ POINTS($then_former_gap) }）に縮小した。
spread-narrower--group-gap-wider =
    .v1 = 上位{ COUNTED($count, $table) }の最上位と最下位の差は{ SINCE($since, form: "then") }の{ POINTS($former_spread) }から{ POINTS($spread) }に縮まったが、上位{ COUNT($then_top) }と下位{ COUNT($then_bottom) }の平均点の差は{ POINTS($then_former_gap) }から{ POINTS($then_gap) }に広がった。
    .v2 = 得点の開きは上位{ COUNTED($count, $table) }で{ POINTS($spread) }（{ SINCE($since, form: "then") }は{ POINTS($former_spread) }）に縮小した一方、上位{ COUNT($then_top) }と下位{ COUNT($then_bottom) }の平均点の間では{ POINTS($then_gap) }（同{ POINTS($then_former_gap) }）に拡大した。
spread--group-gap =
    .v1 = 上位{ COUNTED($count, $table) }の最上位と最下位の差は{ POINTS($spread) }で、上位{ COUNT($then_top) }と下位{ COUNT($then_bottom) }の平均点の差は{ POINTS($then_gap) }だった。
    .v2 = 得点の開きは上位{ COUNTED($count, $table) }で{ POINTS($spread) }、上位{ COUNT($then_top) }と下位{ COUNT($then_bottom) }の平均点の間では{ POINTS($then_gap) }となっている。
overall-up-leading--rise-streak-at-least =
    .v1 = { $subject }は{ $since }{ POINTS($change) }増の{ POINTS($score) }で{ WHERE($table) }首位を維持し、上昇は少なくとも{ COUNTED($then_weeks, "week") }連続となった。
    .v2 = 少なくとも{ COUNTED($then_weeks, "week") }連続の上昇となり、{ POINTS($score) }（{ $since }{ POINTS($change) }増）とした{ $subject }が、{ WHERE($table) }首位を守った。
    .v3 = { WHERE($table) }トップは変わらず{ $subject }で、得点は{ SINCE($since, form: "then") }から{ POINTS($change) }上がって{ POINTS($score) }となり、少なくとも{ COUNTED($then_weeks, "week") }続けて上昇した。
overall-up-leading--rise-streak =
    .v1 = { $subject }は{ $since }{ POINTS($change) }増の{ POINTS($score) }で{ WHERE($table) }首位を維持し、上昇は{ COUNTED($then_weeks, "week") }連続となった。
    .v2 = これで{ COUNTED($then_weeks, "week") }連続の上昇となり、{ POINTS($score) }（{ $since }{ POINTS($change) }増）とした{ $subject }が、{ WHERE($table) }首位を守った。
    .v3 = { WHERE($table) }トップは変わらず{ $subject }で、得点は{ SINCE($since, form: "then") }から{ POINTS($change) }上がって{ POINTS($score) }となり、{ COUNTED($then_weeks, "week") }続けて上昇した。
overall-up-leading--record-high =
    .v1 = { $subject }は{ $since }{ POINTS($change) }増の{ POINTS($score) }で{ WHERE($table) }首位を維持した。得点は{ $then_former_week }の{ POINTS($then_former) }に代わり、{ $then_first }以降の記録で最も良い。
    .v2 = 得点を{ SINCE($since, form: "then") }から{ POINTS($change) }上げた{ $subject }が、{ $then_first }以降の記録で最良の{ POINTS($score) }で{ WHERE($table) }首位を守った。それまでの最良は{ $then_former_week }の{ POINTS($then_former) }だった。
    .v3 = 引き続き{ WHERE($table) }首位の{ $subject }は、{ SINCE($since, form: "then") }より{ POINTS($change) }高い{ POINTS($score) }を記録し、{ $then_former_week }の{ POINTS($then_former) }から{ $then_first }以降の最良を更新した。
lead-streak-at-least--record-high =
    .v1 = { $leader }は少なくとも{ $first }から毎週首位に立ち、得点も{ $then_first }以降の記録で最も良い。それまでの最良は{ $then_former_week }の{ POINTS($then_former) }だった。
    .v2 = 少なくとも{ COUNTED($weeks, "week") }続けて首位に立つ{ $leader }は、得点が{ $then_former_week }の{ POINTS($then_former) }に代わり、{ $then_first }以降の記録で最良となった。
components-up--contribution-most =
    .v1 = { $subject }の{ COUNT($total) }項目のうち{ COUNT($up) }項目が上昇して低下はなく、最も大きい「{ $then_component }」が総合点の{ POINTS($then_change) }増のうち{ POINTS($then_part) }を占め、{ POINTS($then_max) }満点中{ POINTS($then_value) }（得点率{ $then_share }）となった。
    .v2 = { SINCE($since, form: "then") }から下がった項目はなく、{ $subject }の{ COUNT($total) }項目中{ COUNT($up) }項目が上昇し、総合点の{ POINTS($then_change) }増のうち{ POINTS($then_part) }と最大だった「{ $then_component }」は{ POINTS($then_max) }満点中{ POINTS($then_value) }（得点率{ $then_share }）に達した。
    .v3 = 上昇したのは{ $subject }の{ COUNT($total) }項目のうち{ COUNT($up) }項目で、低下はなく、総合点の{ POINTS($then_change) }増のうち「{ $then_component }」（{ POINTS($then_max) }満点中{ POINTS($then_value) }、得点率{ $then_share }）が{ POINTS($then_part) }と最も大きかった。
rise-streak--gap-narrowing =
    .v1 = { $subject }の得点は{ COUNTED($weeks, "week") }連続で上昇し、{ -second }との差は{ $then_first }の{ POINTS($then_former_margin) }から{ COUNTED($then_weeks, "week") }続けて縮まって{ POINTS($then_margin) }となった。
    .v2 = これで{ $subject }は{ COUNTED($weeks, "week") }連続の上昇となり、{ $then_first }に{ POINTS($then_former_margin) }だったリードは{ COUNTED($then_weeks, "week") }連続の縮小で{ POINTS($then_margin) }となった。
record-high--gap-narrowest =
    .v1 = { $subject }の得点は{ $former_week }の{ POINTS($former) }に代わり、{ $first }以降の記録で最も良いものとなったが、{ -second }との差は、これまで最小だった{ POINTS($then_former_margin) }を下回り、同じ記録の中で最も小さい。
    .v2 = 得点は{ $subject }としては{ $first }以降で最良となり、{ $former_week }の{ POINTS($former) }から記録を更新した一方、{ POINTS($then_margin) }のリードは、これまでの最小{ POINTS($then_former_margin) }を下回り、同じ期間の記録で最小となった。
overall-up-leading--margin-one =
    .lede = { $subject }は{ $week }（{ DATES($week) }）、{ $since }{ POINTS($change) }増の{ POINTS($score) }で{ WHERE($table) }首位を維持し、{ -second }の{ $then_rival }（{ POINTS($then_rival_score) }）との差は{ POINTS($then_margin) }だった。
    .lede-2 = { WHERE($table) }首位の{ $subject }は{ $week }（{ DATES($week) }）、得点を{ SINCE($since, form: "then") }から{ POINTS($change) }上げて{ POINTS($score) }とし、{ POINTS($then_rival_score) }で{ -second }の{ $then_rival }に{ POINTS($then_margin) }差をつけて順位を守った。
    .lede-3 = { $subject }は{ $week }（{ DATES($week) }）、{ $since }{ POINTS($change) }増の{ POINTS($score) }で{ WHERE($table) }首位を維持し、{ -second }の{ $then_rival }（{ POINTS($then_rival_score) }）との差は{ SINCE($then_unchanged, form: "then") }と同じ{ POINTS($then_margin) }だった。
    .lede-4 = { WHERE($table) }首位の{ $subject }は{ $week }（{ DATES($week) }）、得点を{ SINCE($since, form: "then") }から{ POINTS($change) }上げて{ POINTS($score) }とし、{ POINTS($then_rival_score) }で{ -second }の{ $then_rival }に、{ SINCE($then_unchanged, form: "then") }と変わらない{ POINTS($then_margin) }差をつけて順位を守った。
    .lede-5 = { $subject }は{ $week }（{ DATES($week) }）、{ $since }{ POINTS($change) }増の{ POINTS($score) }で{ WHERE($table) }首位を維持し、{ -second }の{ $then_rival }（{ POINTS($then_rival_score) }）との差は{ $then_steady }以降、記録のあるすべての週で{ POINTS($then_margin) }だった。
    .lede-6 = { WHERE($table) }首位の{ $subject }は{ $week }（{ DATES($week) }）、得点を{ SINCE($since, form: "then") }から{ POINTS($change) }上げて{ POINTS($score) }とし、{ POINTS($then_rival_score) }で{ -second }の{ $then_rival }に、{ $then_steady }以降の記録では一度も変わらない{ POINTS($then_margin) }差をつけて順位を守った。
gap-narrowed--rival-faster =
    .lede = { -second }の{ $then_rival }が{ $since }で{ POINTS($then_rival_gain) }改善して{ POINTS($rival_score) }とし、首位{ $leader }との差は{ POINTS($former_margin) }から{ POINTS($margin) }に縮まった。
    .lede-2 = 首位{ $leader }のリードは{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から{ POINTS($margin) }に縮まり、{ -second }の{ $then_rival }は{ POINTS($then_rival_gain) }改善の{ POINTS($rival_score) }だった。
gap-nearly-closed--rival-faster =
    .lede = { -second }の{ $then_rival }が{ $since }で{ POINTS($then_rival_gain) }改善して{ POINTS($rival_score) }とし、首位{ $leader }との差は{ POINTS($former_margin) }から{ POINTS($margin) }に縮まった。首位のこれまでの週間変動幅の中央値（{ POINTS($usual) }）より小さい。
    .lede-2 = 首位{ $leader }のリードは{ SINCE($since, form: "then") }の{ POINTS($former_margin) }から{ POINTS($margin) }に縮まり、首位のこれまでの週間変動幅の中央値{ POINTS($usual) }を下回った。{ -second }の{ $then_rival }は{ POINTS($then_rival_gain) }改善の{ POINTS($rival_score) }だった。
mark-reached-by--mark-count-up =
    .v1 = 新たに{ $entities }が到達し、{ POINTS($mark) }に達している{ KIND($table) }は{ SINCE($since, form: "then") }の{ COUNT($then_former_count) }{ KIND($table, form: "counter") }から増えて、{ COUNT($then_total) }{ KIND($table, form: "counter") }のうち{ COUNT($then_count) }{ KIND($table, form: "counter") }となった。
    .v2 = { $entities }が新たに加わり、{ POINTS($mark) }に達している{ KIND($table) }は{ COUNT($then_total) }{ KIND($table, form: "counter") }のうち{ COUNT($then_count) }{ KIND($table, form: "counter") }と、{ SINCE($since, form: "then") }の{ COUNT($then_former_count) }{ KIND($table, form: "counter") }から増えた。
mark-regained-by--mark-count-up =
    .v1 = { $entities }が再び到達し、{ POINTS($mark) }に達している{ KIND($table) }は{ SINCE($since, form: "then") }の{ COUNT($then_former_count) }{ KIND($table, form: "counter") }から増えて、{ COUNT($then_total) }{ KIND($table, form: "counter") }のうち{ COUNT($then_count) }{ KIND($table, form: "counter") }となった。
    .v2 = { $entities }が記録上{ $last }以来となる{ POINTS($mark) }に到達し、この節目に達している{ KIND($table) }は{ SINCE($since, form: "then") }の{ COUNT($then_former_count) }{ KIND($table, form: "counter") }から増えて、{ COUNT($then_total) }{ KIND($table, form: "counter") }のうち{ COUNT($then_count) }{ KIND($table, form: "counter") }となった。
    .v3 = { POINTS($mark) }に達している{ KIND($table) }は{ COUNT($then_total) }{ KIND($table, form: "counter") }のうち{ COUNT($then_count) }{ KIND($table, form: "counter") }と{ SINCE($since, form: "then") }の{ COUNT($then_former_count) }{ KIND($table, form: "counter") }から増え、{ $entities }が記録上{ $last }以来初めて加わった。
leader-new--leader-from-behind =
    .v1 = { $leader }が{ $former }に代わり、{ POINTS($score) }で{ WHERE($table) }首位に立った。{ $then_week }には{ POINTS($then_score) }で、まだ{ ORDINAL($then_place) }だった。
    .v2 = { WHERE($table) }の新たな首位は{ POINTS($score) }の{ $leader }で、{ $then_week }の{ ORDINAL($then_place) }（{ POINTS($then_score) }）から順位を上げ、{ $former }に代わった。
mover-gain--band-up =
    .v1 = { $entity }は得点の改善幅が{ WHERE($table) }で最も大きく、{ SINCE($since, form: "then") }から{ POINTS($change) }改善して{ POINTS($score) }となり、区分が「{ $then_former_band }」から「{ $then_band }」に上がった。
    .v2 = 得点の改善幅が{ WHERE($table) }で最大だったのは{ $entity }で、{ SINCE($since, form: "then") }から{ POINTS($change) }改善の{ POINTS($score) }とし、区分を「{ $then_former_band }」から「{ $then_band }」に上げた。
mover-gain--band-regained =
    .v1 = { $entity }は得点の改善幅が{ WHERE($table) }で最も大きく、{ SINCE($since, form: "then") }から{ POINTS($change) }改善して{ POINTS($score) }となり、区分が「{ $then_former_band }」から、記録上{ $then_last }以来となる「{ $then_band }」に戻った。
    .v2 = 得点の改善幅が{ WHERE($table) }で最大だったのは{ $entity }で、{ SINCE($since, form: "then") }から{ POINTS($change) }改善の{ POINTS($score) }とし、区分は「{ $then_former_band }」から「{ $then_band }」に、記録の上では{ $then_last }以来初めて戻った。
mover-fall--band-down =
    .v1 = { $entity }は後退幅が{ WHERE($table) }で最も大きく、{ SINCE($since, form: "then") }から{ POINTS($change) }後退して{ POINTS($score) }となり、区分が「{ $then_former_band }」から「{ $then_band }」に下がった。
    .v2 = { WHERE($table) }で最も大きく後退したのは{ $entity }で、{ SINCE($since, form: "then") }から{ POINTS($change) }後退の{ POINTS($score) }となり、区分を「{ $then_former_band }」から「{ $then_band }」に下げた。
slide-at-least--band-down =
    .v1 = { $entity }の後退は少なくとも{ COUNTED($weeks, "week") }連続となり、区分が「{ $then_former_band }」から「{ $then_band }」に下がった。
    .v2 = 少なくとも{ COUNTED($weeks, "week") }続けて後退した{ $entity }は、区分を「{ $then_former_band }」から「{ $then_band }」に下げた。
    .v3 = 少なくとも{ COUNTED($weeks, "week") }続けて後退している{ COUNTED($alike, $table) }の一つである{ $entity }は、区分を「{ $then_former_band }」から「{ $then_band }」に下げた。
    .v4 = { $entity }は区分が「{ $then_former_band }」から「{ $then_band }」に下がり、少なくとも{ COUNTED($weeks, "week") }続けて後退している{ COUNTED($alike, $table) }の一つに数えられる。
    .v5 = { $entity }は区分が「{ $then_former_band }」から「{ $then_band }」に下がった。後退は少なくとも{ COUNTED($weeks, "week") }連続で、{ $others }も同様に後退を続けている。
    .v6 = { $others }と同じく少なくとも{ COUNTED($weeks, "week") }続けて後退した{ $entity }は、区分を「{ $then_former_band }」から「{ $then_band }」に下げた。
mover-gain--mark-reached-by =
    .v1 = { $entity }は得点の改善幅が{ WHERE($table) }で最も大きく、{ SINCE($since, form: "then") }から{ POINTS($change) }改善して{ POINTS($score) }となり、{ POINTS($then_mark) }の節目に新たに到達した。
    .v2 = 得点の改善幅が{ WHERE($table) }で最大だったのは{ $entity }で、{ POINTS($change) }改善の{ POINTS($score) }とし、{ SINCE($since, form: "then") }は届いていなかった{ POINTS($then_mark) }に達した。
mover-gain--mark-regained-by =
    .v1 = { $entity }は得点の改善幅が{ WHERE($table) }で最も大きく、{ SINCE($since, form: "then") }から{ POINTS($change) }改善して{ POINTS($score) }となり、記録上{ $then_last }以来となる{ POINTS($then_mark) }の節目に復帰した。
    .v2 = 得点の改善幅が{ WHERE($table) }で最大だったのは{ $entity }で、{ POINTS($change) }改善の{ POINTS($score) }とし、{ SINCE($since, form: "then") }は届いていなかった{ POINTS($then_mark) }に、記録の上では{ $then_last }以来初めて達した。
mark-count-up--mark-short =
    .v1 = { COUNTED($total, $table) }のうち{ POINTS($mark) }に達しているのは{ COUNT($count) }{ KIND($table, form: "counter") }で、{ SINCE($since, form: "then") }の{ COUNT($former_count) }{ KIND($table, form: "counter") }から増え、届いていないのは{ $then_entities }だけとなった。
    .v2 = { POINTS($mark) }に達している{ KIND($table) }は{ SINCE($since, form: "then") }の{ COUNT($former_count) }{ KIND($table, form: "counter") }から増え、{ COUNT($total) }{ KIND($table, form: "counter") }のうち{ COUNT($count) }{ KIND($table, form: "counter") }となり、届いていないのは{ $then_entities }だけである。
table-moves--bottom-only-worse =
    .v1 = { COUNTED($total, $table) }のうち、{ SINCE($since, form: "then") }から改善したのは{ COUNT($better) }{ KIND($table, form: "counter") }、後退したのは{ COUNT($worse) }{ KIND($table, form: "counter") }で、後退は下位{ COUNT($then_count) }{ KIND($table, form: "counter") }に限られた。
    .v2 = 全体では{ COUNTED($total, $table) }のうち{ COUNT($better) }{ KIND($table, form: "counter") }が{ SINCE($since, form: "then") }より改善し、後退した{ COUNT($worse) }{ KIND($table, form: "counter") }はちょうど下位{ COUNT($then_count) }{ KIND($table, form: "counter") }に当たる。
