### 数字、名称、日付を組み立てる語。文はnarrative.ftlにある。

## 数

# 得点。0.20点、18点。数字と単位の間は空けない。
point = { $number }点
share = { $number }％
percent = { $number }％

ordinal = { $digits }位

## 週と日付

week = 第{ $number }週
week-of-year = { $year }年第{ $number }週

# 比較の対象。そのままなら「前週比」、`then` は「前週」だけ。
since-week-before = 前週比
    .then = 前週
    .then-2 = 前の週
since-week = { $week }比
    .then = { $week }

dates-in-month = { $to-year }年{ $to-month-number }月{ $from-day }～{ $to-day }日
dates-in-year = { $to-year }年{ $from-month-number }月{ $from-day }日～{ $to-month-number }月{ $to-day }日
dates-over-years = { $from-year }年{ $from-month-number }月{ $from-day }日～{ $to-year }年{ $to-month-number }月{ $to-day }日
date = { $year }年{ $month-number }月{ $day }日

## 読点を含む語句の列挙

list-pair = { $first }と{ $last }
list-two = { $first }と{ $last }
list-middle = { $first }、{ $next }
list-last = { $first }、{ $last }

## 種別
## 名称は必ず種別を付けて呼ぶ（バクニン省）。`.definite` は「同省」、`.where` は「部局別」のように、後に「で」「の」
## 「首位」が続く形。`.counter` は、何を数えるかがすでに分かるときの助数詞（99の村・街区のうち89カ所）。

kind-unit = 対象
    .plural = 対象
    .counted = { $n }件
    .counter = 件
    .full = { $name }
    .group = すべての対象
    .where = 全体

kind-province = 省
    .plural = 省
    .definite = 同省
    .counted = { $n }省
    .counter = 省
    .full = { $name }省
    .again = { $name }省
    .headline = { $name }省
    .cell = { $name }省
    .group = 各省
    .where = 省別

kind-city = 市
    .plural = 市
    .definite = 同市
    .counted = { $n }市
    .counter = 市
    .full = { $name }市
    .again = { $name }市
    .headline = { $name }市
    .cell = { $name }市
    .group = 各市
    .where = 市別

kind-province-or-city = 省・市
    .plural = 省・市
    .counted = { $n }省・市
    .counter = 省・市
    .full = { $name }
    .group = 各省・市
    .where = 省・市別

# 局、事務局、委員会は名称に含む（財務局）。
kind-department = 局
    .plural = 局
    .definite = 同局
    .counted = { $n }局
    .counter = 局
    .full = { $name }
    .group = 各局
    .where = 局別

kind-office = 事務局
    .plural = 事務局
    .definite = 同事務局
    .counted = { $n }事務局
    .counter = 事務局
    .full = { $name }
    .group = 各事務局
    .where = 事務局別

kind-board = 委員会
    .plural = 委員会
    .definite = 同委員会
    .counted = { $n }委員会
    .counter = 委員会
    .full = { $name }
    .group = 各委員会
    .where = 委員会別

kind-agency = 機関
    .plural = 機関
    .definite = 同機関
    .counted = { $n }機関
    .counter = 機関
    .full = { $name }
    .group = 各機関
    .where = 機関別

kind-department-or-agency = 部局
    .plural = 部局
    .counted = { $n }部局
    .counter = 部局
    .full = { $name }
    .group = 各部局
    .where = 部局別

kind-ward = 街区
    .plural = 街区
    .definite = 同街区
    .counted = { $n }街区
    .counter = 街区
    .full = { $name }街区
    .again = { $name }街区
    .headline = { $name }街区
    .cell = { $name }街区
    .group = 各街区
    .where = 街区別

kind-commune = 村
    .plural = 村
    .definite = 同村
    .counted = { $n }村
    .counter = 村
    .full = { $name }村
    .again = { $name }村
    .headline = { $name }村
    .cell = { $name }村
    .group = 各村
    .where = 村別

kind-commune-or-ward = 村・街区
    .plural = 村・街区
    .counted = { $n }の村・街区
    .counter = カ所
    .full = { $name }
    .group = 各村・街区
    .where = 村・街区別

kind-municipality = 自治体
    .plural = 自治体
    .counted = { $n }自治体
    .counter = 自治体
    .full = { $name }
    .group = 各自治体
    .where = 自治体別

kind-team = チーム
    .plural = チーム
    .counted = { $n }チーム
    .counter = チーム
    .full = { $name }
    .group = 各チーム
    .where = チーム別

kind-school = 学校
    .plural = 学校
    .definite = 同校
    .counted = { $n }校
    .counter = 校
    .full = { $name }
    .group = 各校
    .where = 学校別

kind-hospital = 病院
    .plural = 病院
    .definite = 同病院
    .counted = { $n }病院
    .counter = 病院
    .full = { $name }
    .group = 各病院
    .where = 病院別

## 数えるだけのもの

kind-component = 項目
    .plural = 項目
    .counted = { $n }項目

kind-week = 週
    .plural = 週
    .counted = { $n }週

kind-place = 順位
    .plural = 順位
    .counted = { $n }ランク
