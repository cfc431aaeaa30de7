### 文ではない語句。見出し、表の項目名、図説、注記。

## ニュース性のない節の見出し

heading-standing = 順位
heading-components = 項目別の得点
heading-outlook = 目標と取り組み
heading-more = 今週のその他の動き

## 表

board-ranking = { $table }ランキング（{ $week }{ $left ->
    [0] {""}
   *[other] 、{ $all }件中{ $shown }件
}）
board-components = 項目別の得点（{ $week }）
column-place = 順位
column-entity = 名称
column-score = 得点
column-change = 増減
column-band = 区分
column-component = 項目
column-value = 得点
column-max = 満点
column-share = 得点率
missing = –

## グラフ

chart-slope = { $table }、{ $before }と{ $week }
chart-changes = { $table }、{ $before }からの増減
chart-bars = { $table }の得点（{ $week }）
chart-shares = { $name }の項目別得点率（{ $week }）
chart-week = { $week }
chart-slope-description = 名称ごとに、{ $before }の得点から{ $week }の得点まで線を引いた。上ほど得点がよい。数値は表にある。
chart-changes-description = 得点のよい順に、増減の大きさを棒で示した。塗りつぶしは増加、白抜きは減少。数値は表にある。
chart-bars-description = 得点のよい順に、得点をゼロからの棒で示した。数値は表にある。
chart-shares-description = 項目ごとに、満点に対する割合を棒で示した。数値は表にある。
chart-goal = 満点の{ $share }

## ページ

week-label = { $week }（{ $dates }）
disclosure = この記事は公表された数値を基に自動で作成した。
label-source = 出典:
label-released = 発表
label-photo = 写真:
label-contact = 問い合わせ先
label-about = 指数について
label-skip = 本文へ移動
label-languages = 言語
label-table-scroll = 表。横にスクロールすると全体を表示できる
