### Những câu scorepress viết bằng tiếng Việt: mỗi loại sự kiện có một mục.
###
### Mỗi mục có câu chữ cho từng phần của bài: .headline và .heading (tít, không có dấu chấm), .lede (sa-pô), .caption
### (chú thích ảnh) và .v1, .v2 … (thân bài). Các câu thay phiên nhau theo tuần.
### Điểm số “tăng” vẫn có thể là kém đi (nơi thấp hơn là tốt hơn): khi nói về tiến bộ, dùng “cải thiện”.

## Đơn vị chính của bài

overall-up =
    .headline = { $subject } tăng { POINTS($change) }, đạt { POINTS($score) }
    .headline-2 = Điểm số của { $subject } tăng lên { $score }
    .headline-3 = { $subject } đạt { POINTS($score) }, tăng { $change }
    .heading = { $subject } tăng { POINTS($change) }
    .lede = Trong { $week } ({ DATES($week) }), { $subject } đạt { POINTS($score) }, tăng { POINTS($change) } { $since }.
    .lede-2 = { $subject } tăng { POINTS($change) } trong { $week } ({ DATES($week) }), đạt { POINTS($score) }.
    .lede-3 = Với mức tăng { POINTS($change) } trong { $week } ({ DATES($week) }), { $subject } đạt { POINTS($score) }.
    .v1 = { $subject } tăng { POINTS($change) } { $since }, đạt { POINTS($score) }.
    .v2 = Tổng điểm của { $subject } là { $score }, tăng { POINTS($change) } { $since }.
    .v3 = Với { POINTS($score) }, { $subject } tăng { POINTS($change) } { $since }.
overall-up-leading =
    .headline = { $subject } tăng { POINTS($change) }, tiếp tục đứng đầu { WHERE($table) }
    .headline-2 = { $subject } giữ vững ngôi đầu { WHERE($table) } với { POINTS($score) }
    .headline-3 = Đạt { POINTS($score) }, { $subject } tiếp tục dẫn đầu { WHERE($table) }
    .heading = { $subject } tăng { POINTS($change) }, vẫn đứng đầu
    .lede = Trong { $week } ({ DATES($week) }), { $subject } đạt { POINTS($score) }, tăng { POINTS($change) } { $since } và tiếp tục đứng đầu { WHERE($table) }.
    .lede-2 = Với { POINTS($score) } trong { $week } ({ DATES($week) }), tăng { POINTS($change) } { $since }, { $subject } tiếp tục đứng đầu { WHERE($table) }.
    .lede-3 = { $subject } tiếp tục đứng đầu { WHERE($table) } trong { $week } ({ DATES($week) }) với { POINTS($score) }, tăng { POINTS($change) } { $since }.
    .v1 = { $subject } tăng { POINTS($change) } { $since }, đạt { POINTS($score) } và tiếp tục đứng đầu { WHERE($table) }.
    .v2 = Với { POINTS($score) }, tăng { POINTS($change) } { $since }, { $subject } vẫn đứng đầu { WHERE($table) }.
overall-down =
    .headline = { $subject } giảm { POINTS($change) }, còn { POINTS($score) }
    .headline-2 = Điểm số của { $subject } giảm xuống { $score }
    .heading = { $subject } giảm { POINTS($change) }
    .lede = Trong { $week } ({ DATES($week) }), { $subject } giảm { POINTS($change) } { $since }, còn { POINTS($score) }.
    .lede-2 = { $subject } giảm { POINTS($change) } trong { $week } ({ DATES($week) }), còn { POINTS($score) }.
    .v1 = { $subject } giảm { POINTS($change) } { $since }, còn { POINTS($score) }.
    .v2 = Tổng điểm của { $subject } còn { $score }, giảm { POINTS($change) } { $since }.
    .v3 = Với { POINTS($score) }, { $subject } giảm { POINTS($change) } { $since }.
overall-down-leading =
    .headline = { $subject } giảm { POINTS($change) }, vẫn đứng đầu { WHERE($table) }
    .headline-2 = Giảm còn { POINTS($score) }, { $subject } vẫn giữ ngôi đầu { WHERE($table) }
    .heading = { $subject } giảm { POINTS($change) }, vẫn đứng đầu
    .lede = Trong { $week } ({ DATES($week) }), { $subject } giảm { POINTS($change) } { $since }, còn { POINTS($score) }, nhưng vẫn đứng đầu { WHERE($table) }.
    .lede-2 = Dù giảm { POINTS($change) } trong { $week } ({ DATES($week) }), còn { POINTS($score) }, { $subject } vẫn đứng đầu { WHERE($table) }.
    .v1 = { $subject } giảm { POINTS($change) } { $since }, còn { POINTS($score) }, nhưng vẫn đứng đầu { WHERE($table) }.
    .v2 = Dù giảm { POINTS($change) } { $since }, còn { POINTS($score) }, { $subject } vẫn đứng đầu { WHERE($table) }.
overall-unchanged =
    .headline = { $subject } giữ nguyên { POINTS($score) }
    .headline-2 = Điểm số của { $subject } không đổi, ở mức { $score }
    .heading = { $subject } giữ nguyên { POINTS($score) }
    .lede = Trong { $week } ({ DATES($week) }), { $subject } giữ nguyên { POINTS($score) } { $since }.
    .lede-2 = Điểm số của { $subject } trong { $week } ({ DATES($week) }) không đổi { $since }, ở mức { $score }.
    .v1 = { $subject } giữ nguyên { POINTS($score) } { $since }.
    .v2 = Điểm số của { $subject } không đổi { $since }, ở mức { $score }.
overall-unchanged-leading =
    .headline = { $subject } giữ nguyên { POINTS($score) }, tiếp tục đứng đầu { WHERE($table) }
    .headline-2 = { $subject } giữ vững ngôi đầu { WHERE($table) } với { POINTS($score) }
    .heading = { $subject } giữ nguyên điểm, vẫn đứng đầu
    .lede = Trong { $week } ({ DATES($week) }), { $subject } giữ nguyên { POINTS($score) } { $since } và tiếp tục đứng đầu { WHERE($table) }.
    .lede-2 = Với { POINTS($score) } trong { $week } ({ DATES($week) }), không đổi { $since }, { $subject } vẫn đứng đầu { WHERE($table) }.
    .v1 = { $subject } giữ nguyên { POINTS($score) } { $since } và tiếp tục đứng đầu { WHERE($table) }.
    .v2 = Với { POINTS($score) }, không đổi { $since }, { $subject } vẫn đứng đầu { WHERE($table) }.
overall-nearly-unchanged =
    .headline = { $subject } gần như không đổi, ở mức { POINTS($score) }
    .headline-2 = Điểm số của { $subject } gần như giữ nguyên ở mức { $score }
    .heading = { $subject } gần như không đổi
    .lede = Trong { $week } ({ DATES($week) }), điểm số của { $subject } gần như không đổi { $since }, ở mức { $score }.
    .lede-2 = { $subject } đạt { POINTS($score) } trong { $week } ({ DATES($week) }), gần như không đổi { $since }.
    .v1 = Điểm số của { $subject } gần như không đổi { $since }, ở mức { $score }.
    .v2 = { $subject } đạt { POINTS($score) }, gần như không đổi { $since }.
overall-score =
    .headline = { $subject } đạt { POINTS($score) }
    .headline-2 = Điểm số của { $subject }: { $score }
    .heading = { $subject } đạt { POINTS($score) }
    .lede = Trong { $week } ({ DATES($week) }), { $subject } đạt { POINTS($score) }.
    .lede-2 = Trong { $week } ({ DATES($week) }), { $subject } đạt { $score }/{ $max } điểm.
    .v1 = { $subject } đạt { POINTS($score) }.
    .v2 = { $subject } đạt { $score }/{ $max } điểm.
overall-score-leading =
    .headline = { $subject } đứng đầu { WHERE($table) } với { POINTS($score) }
    .headline-2 = Đạt { POINTS($score) }, { $subject } dẫn đầu { WHERE($table) }
    .heading = { $subject } đứng đầu { WHERE($table) }
    .lede = Trong { $week } ({ DATES($week) }), { $subject } đứng đầu { WHERE($table) } với { POINTS($score) }.
    .lede-2 = Với { $score }/{ $max } điểm, { $subject } đứng đầu { WHERE($table) } trong { $week } ({ DATES($week) }).
    .lede-3 = Trong { $week } ({ DATES($week) }), { $subject } đạt { $score }/{ $max } điểm, đứng đầu { WHERE($table) }.
    .v1 = { $subject } đứng đầu { WHERE($table) } với { POINTS($score) }.
    .v2 = Với { $score }/{ $max } điểm, { $subject } đứng đầu { WHERE($table) }.

## Vị trí đầu bảng

leader-kept =
    .heading = { $leader } tiếp tục dẫn đầu { WHERE($table) }
    .heading-2 = { $leader } giữ vững ngôi đầu với { POINTS($score) }
    .lede = { $leader } tiếp tục đứng đầu { WHERE($table) }, đạt { POINTS($score) }.
    .lede-2 = Vị trí đầu bảng { WHERE($table) } vẫn thuộc về { $leader } với { POINTS($score) }.
    .caption = { $leader } tiếp tục đứng đầu { WHERE($table) } với { POINTS($score) }.
    .v1 = { $leader } tiếp tục đứng đầu { WHERE($table) }, đạt { POINTS($score) }.
    .v2 = Vị trí đầu bảng { WHERE($table) } vẫn thuộc về { $leader } với { POINTS($score) }.
    .v3 = Với { POINTS($score) }, { $leader } giữ vững ngôi đầu { WHERE($table) }.
leader-new =
    .headline = { $leader } vươn lên dẫn đầu { WHERE($table) }
    .headline-2 = { $leader } giành ngôi đầu với { POINTS($score) }
    .heading = { $leader } vươn lên dẫn đầu
    .heading-2 = { $leader } giành ngôi đầu với { POINTS($score) }
    .lede = { $leader } vươn lên dẫn đầu { WHERE($table) } với { POINTS($score) }, thay { $former }.
    .lede-2 = Với { POINTS($score) }, { $leader } thay { $former } đứng đầu { WHERE($table) }.
    .caption = { $leader } vươn lên đứng đầu { WHERE($table) } với { POINTS($score) }.
    .caption-2 = { $leader } từ { ORDINAL($former_place, form: "place") } vươn lên đứng đầu { WHERE($table) } với { POINTS($score) }.
    .v1 = { $leader } vươn lên dẫn đầu { WHERE($table) } với { POINTS($score) }, thay { $former }.
    .v2 = Với { POINTS($score) }, { $leader } thay { $former } đứng đầu { WHERE($table) }.
    .v3 = Với { POINTS($score) }, { $leader } vượt { $passed }, từ { ORDINAL($former_place, form: "place") } vươn lên dẫn đầu { WHERE($table) }.
    .v4 = { $leader } từ { ORDINAL($former_place, form: "place") } vươn lên dẫn đầu { WHERE($table) } với { POINTS($score) }, vượt { $passed }.
    .v5 = Dẫn đầu { WHERE($table) } nay là { $leader } với { POINTS($score) }, từ { ORDINAL($former_place, form: "place") } vượt { $passed }.
leader-alone =
    .headline = { $leader } một mình dẫn đầu { WHERE($table) }
    .headline-2 = { $leader } bứt lên dẫn đầu với { POINTS($score) }
    .heading = { $leader } một mình dẫn đầu
    .lede = { $leader } một mình đứng đầu { WHERE($table) } với { POINTS($score) }; { SINCE($since, form: "was") }, vị trí này còn có { $others }.
    .lede-2 = Với { POINTS($score) }, { $leader } không còn đồng hạng nhất { WHERE($table) } với { $others }.
    .caption = { $leader } một mình đứng đầu { WHERE($table) } với { POINTS($score) }.
    .v1 = { $leader } một mình đứng đầu { WHERE($table) } với { POINTS($score) }; { SINCE($since, form: "was") }, vị trí này còn có { $others }.
    .v2 = Với { POINTS($score) }, { $leader } không còn đồng hạng nhất { WHERE($table) } với { $others }.
leader-shared-new =
    .headline = { $leaders } cùng dẫn đầu { WHERE($table) }
    .headline-2 = { $leaders } đồng hạng nhất với { POINTS($score) }
    .heading = { $leaders } cùng dẫn đầu
    .lede = { $leaders } nay cùng dẫn đầu { WHERE($table) } với { POINTS($score) }.
    .lede-2 = Vị trí đầu bảng { WHERE($table) } nay thuộc về cả { $leaders }, cùng đạt { POINTS($score) }.
    .v1 = { $leaders } nay cùng dẫn đầu { WHERE($table) } với { POINTS($score) }.
    .v2 = Vị trí đầu bảng { WHERE($table) } nay thuộc về cả { $leaders }, cùng đạt { POINTS($score) }.
leader-shared-kept =
    .heading = { $leaders } tiếp tục cùng dẫn đầu
    .lede = { $leaders } tiếp tục cùng dẫn đầu { WHERE($table) } với { POINTS($score) }.
    .lede-2 = Vị trí đầu bảng { WHERE($table) } vẫn thuộc về cả { $leaders }, cùng đạt { POINTS($score) }.
    .v1 = { $leaders } tiếp tục cùng dẫn đầu { WHERE($table) } với { POINTS($score) }.
    .v2 = Vị trí đầu bảng { WHERE($table) } vẫn thuộc về cả { $leaders }, cùng đạt { POINTS($score) }.
leader-state =
    .headline = { $leader } đứng đầu { WHERE($table) } với { POINTS($score) }
    .headline-2 = { $leader } dẫn đầu với { POINTS($score) }
    .heading = { $leader } đứng đầu { WHERE($table) }
    .heading-2 = { $leader } dẫn đầu với { POINTS($score) }
    .lede = { $leader } đứng đầu { WHERE($table) } với { POINTS($score) }.
    .lede-2 = Đứng đầu { WHERE($table) } là { $leader } với { POINTS($score) }.
    .caption = { $leader } đứng đầu { WHERE($table) } với { POINTS($score) }.
    .v1 = { $leader } đứng đầu { WHERE($table) } với { POINTS($score) }.
    .v2 = Đứng đầu { WHERE($table) } là { $leader } với { POINTS($score) }.
    .v3 = Với { POINTS($score) }, { $leader } đứng đầu { WHERE($table) }.
leader-shared-state =
    .headline = { $leaders } cùng dẫn đầu với { POINTS($score) }
    .headline-2 = { $leaders } đồng hạng nhất { WHERE($table) }
    .heading = { $leaders } cùng dẫn đầu
    .lede = { $leaders } cùng dẫn đầu { WHERE($table) } với { POINTS($score) }.
    .lede-2 = Cùng đứng đầu { WHERE($table) } với { POINTS($score) } là { $leaders }.
    .v1 = { $leaders } cùng dẫn đầu { WHERE($table) } với { POINTS($score) }.
    .v2 = Cùng đứng đầu { WHERE($table) } với { POINTS($score) } là { $leaders }.

lead-streak =
    .lede = Đây là tuần thứ { DIGITS($weeks) } liên tiếp { $leader } dẫn đầu.
    .lede-2 = { $leader } đã dẫn đầu { COUNTED($weeks, "week") } liên tiếp.
    .v1 = Đây là tuần thứ { DIGITS($weeks) } liên tiếp { $leader } dẫn đầu.
    .v2 = { $leader } đã dẫn đầu { COUNTED($weeks, "week") } liên tiếp.
lead-streak-at-least =
    .lede = Ít nhất từ { $first } đến nay, tuần nào { $leader } cũng dẫn đầu.
    .lede-2 = { $leader } đã dẫn đầu ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .v1 = Ít nhất từ { $first } đến nay, tuần nào { $leader } cũng dẫn đầu.
    .v2 = { $leader } đã dẫn đầu ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .v3 = Như vậy, { $leader } giữ ngôi đầu liên tục ít nhất từ { $first } đến nay.

## Khoảng cách với vị trí thứ hai

margin-one =
    .lede = Xếp thứ hai là { $rival } với { POINTS($rival_score) }, kém { POINTS($margin) }.
    .lede-2 = { $rival } đứng thứ hai với { POINTS($rival_score) }, kém { POINTS($margin) }.
    .v1 = { $rival } đứng thứ hai với { POINTS($rival_score) }, kém { POINTS($margin) }.
    .v2 = Xếp thứ hai là { $rival } với { POINTS($rival_score) }, kém { POINTS($margin) }.
    .v3 = Khoảng cách với { $rival }, đứng thứ hai với { POINTS($rival_score) }, là { POINTS($margin) }.
margin-level =
    .lede = { $rivals } cùng đạt { POINTS($rival_score) }, đồng hạng nhì và kém { POINTS($margin) }.
    .lede-2 = Xếp sau là { $rivals } cùng đạt { POINTS($rival_score) }, kém { POINTS($margin) }.
    .v1 = { $rivals } cùng đạt { POINTS($rival_score) }, đồng hạng nhì và kém { POINTS($margin) }.
    .v2 = Xếp sau là { $rivals } cùng đạt { POINTS($rival_score) }, kém { POINTS($margin) }.
followers =
    .v1 = Xếp thứ hai là { $second } với { POINTS($second_score) }, kém đơn vị dẫn đầu { POINTS($margin) }; thứ ba là { $third } với { POINTS($third_score) }.
    .v2 = { $second } đứng thứ hai với { POINTS($second_score) }, kém { POINTS($margin) }, tiếp đến là { $third } với { POINTS($third_score) }.
    .v3 = Bám sau là { $second } ({ POINTS($second_score) }, kém { $margin }) và { $third } ({ POINTS($third_score) }).
next-in-line =
    .v1 = Xếp { ORDINAL($place) } là { $next } với { POINTS($score) }, kém đơn vị dẫn đầu { POINTS($gap) }.
    .v2 = { $next } đứng { ORDINAL($place) } với { POINTS($score) }, kém đơn vị dẫn đầu { POINTS($gap) }.
gap-narrowed =
    .headline = { $leader } vẫn dẫn đầu, khoảng cách thu hẹp còn { POINTS($margin) }
    .headline-2 = Khoảng cách dẫn đầu của { $leader } giảm từ { $former_margin } còn { POINTS($margin) }
    .heading = Khoảng cách dẫn đầu còn { POINTS($margin) }
    .lede = Khoảng cách giữa { $leader } và { $rivals } thu hẹp từ { $former_margin } còn { POINTS($margin) }.
    .lede-2 = Khoảng cách dẫn đầu của { $leader } thu hẹp từ { $former_margin } còn { POINTS($margin) }; đứng thứ hai là { $rivals } với { POINTS($rival_score) }.
    .v1 = Khoảng cách giữa { $leader } và { $rivals } thu hẹp từ { $former_margin } còn { POINTS($margin) }.
    .v2 = Khoảng cách với { $rivals }, đứng thứ hai với { POINTS($rival_score) }, là { POINTS($margin) }; { SINCE($since, form: "was") } là { POINTS($former_margin) }.
gap-widened =
    .headline = { $leader } nới khoảng cách dẫn đầu lên { POINTS($margin) }
    .headline-2 = Khoảng cách dẫn đầu của { $leader } tăng từ { $former_margin } lên { POINTS($margin) }
    .heading = Khoảng cách dẫn đầu tăng lên { POINTS($margin) }
    .lede = { $leader } nới khoảng cách với { $rivals } từ { $former_margin } lên { POINTS($margin) }.
    .lede-2 = Khoảng cách với { $rivals }, đứng thứ hai với { POINTS($rival_score) }, tăng từ { $former_margin } lên { POINTS($margin) }.
    .v1 = { $leader } nới khoảng cách với { $rivals } từ { $former_margin } lên { POINTS($margin) }.
    .v2 = Khoảng cách với { $rivals }, đứng thứ hai với { POINTS($rival_score) }, là { POINTS($margin) }; { SINCE($since, form: "was") } là { POINTS($former_margin) }.
gap-nearly-closed =
    .headline = { $leader } chỉ còn hơn { $rivals } { POINTS($margin) }
    .headline-2 = { $rivals } áp sát { $leader }, chỉ còn cách { POINTS($margin) }
    .heading = Khoảng cách dẫn đầu chỉ còn { POINTS($margin) }
    .lede = Khoảng cách giữa { $leader } và { $rivals } thu hẹp từ { $former_margin } còn { POINTS($margin) }, không lớn hơn mức thay đổi thường thấy trong một tuần ({ POINTS($usual) }).
    .lede-2 = { $leader } chỉ còn hơn { $rivals } { POINTS($margin) }, { SINCE($since, form: "was") } là { POINTS($former_margin) }; khoảng cách này không lớn hơn mức thay đổi thường thấy trong một tuần ({ POINTS($usual) }).
    .v1 = Khoảng cách giữa { $leader } và { $rivals } thu hẹp từ { $former_margin } còn { POINTS($margin) }, không lớn hơn mức thay đổi thường thấy trong một tuần ({ POINTS($usual) }).
    .v2 = { $leader } chỉ còn hơn { $rivals } { POINTS($margin) }, { SINCE($since, form: "was") } là { POINTS($former_margin) }; khoảng cách này không lớn hơn mức thay đổi thường thấy trong một tuần ({ POINTS($usual) }).
rival-within-reach =
    .lede = { $leader } hơn { $rivals } { POINTS($margin) }, không lớn hơn mức thay đổi thường thấy trong một tuần ({ POINTS($usual) }).
    .lede-2 = Khoảng cách với { $rivals }, đang có { POINTS($rival_score) }, là { POINTS($margin) }, không lớn hơn mức thay đổi thường thấy của { $leader } trong một tuần.
    .v1 = { $leader } hơn { $rivals } { POINTS($margin) }, không lớn hơn mức thay đổi thường thấy trong một tuần ({ POINTS($usual) }).
    .v2 = Khoảng cách với { $rivals }, đang có { POINTS($rival_score) }, là { POINTS($margin) }, không lớn hơn mức thay đổi thường thấy của { $leader } trong một tuần.

## Thứ hạng của đơn vị chính

place-up =
    .headline = { $subject } vươn lên { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } tăng { COUNTED($places, "place") }, lên { ORDINAL($place, form: "place") }
    .heading = { $subject } lên { ORDINAL($place, form: "place") }
    .lede = { $subject } tăng { COUNTED($places, "place") } { WHERE($table) }, từ { ORDINAL($former_place, form: "place") } lên { ORDINAL($place, form: "place") }.
    .lede-2 = Từ { ORDINAL($former_place, form: "place") } { WHERE($table) }, { $subject } vươn lên { ORDINAL($place, form: "place") }.
    .v1 = { $subject } tăng { COUNTED($places, "place") } { WHERE($table) }, từ { ORDINAL($former_place, form: "place") } lên { ORDINAL($place, form: "place") }.
    .v2 = Từ { ORDINAL($former_place, form: "place") } { WHERE($table) }, { $subject } vươn lên { ORDINAL($place, form: "place") }.
place-down =
    .headline = { $subject } tụt xuống { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } giảm { COUNTED($places, "place") }, xuống { ORDINAL($place, form: "place") }
    .heading = { $subject } xuống { ORDINAL($place, form: "place") }
    .lede = { $subject } giảm { COUNTED($places, "place") } { WHERE($table) }, từ { ORDINAL($former_place, form: "place") } xuống { ORDINAL($place, form: "place") }.
    .lede-2 = Từ { ORDINAL($former_place, form: "place") } { WHERE($table) }, { $subject } tụt xuống { ORDINAL($place, form: "place") }.
    .v1 = { $subject } giảm { COUNTED($places, "place") } { WHERE($table) }, từ { ORDINAL($former_place, form: "place") } xuống { ORDINAL($place, form: "place") }.
    .v2 = Từ { ORDINAL($former_place, form: "place") } { WHERE($table) }, { $subject } tụt xuống { ORDINAL($place, form: "place") }.
lead-lost =
    .headline = { $subject } mất ngôi đầu vào tay { $leaders }
    .headline-2 = { $leaders } dẫn đầu, { $subject } xuống { ORDINAL($place, form: "place") }
    .heading = { $subject } mất ngôi đầu
    .lede = { $subject } mất ngôi đầu { WHERE($table) }, xuống { ORDINAL($place, form: "place") } và kém { $leaders } { POINTS($gap) }.
    .lede-2 = Ngôi đầu { WHERE($table) } chuyển từ { $subject }, nay ở { ORDINAL($place, form: "place") }, sang { $leaders } với { POINTS($leader_score) }, cách biệt { POINTS($gap) }.
    .v1 = { $subject } mất ngôi đầu { WHERE($table) }, xuống { ORDINAL($place, form: "place") } và kém { $leaders } { POINTS($gap) }.
    .v2 = Ngôi đầu { WHERE($table) } chuyển từ { $subject }, nay ở { ORDINAL($place, form: "place") }, sang { $leaders } với { POINTS($leader_score) }, cách biệt { POINTS($gap) }.
place-kept =
    .lede = { $subject } giữ { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = Về thứ hạng, { $subject } vẫn ở { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { $subject } giữ { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = Về thứ hạng, { $subject } vẫn ở { ORDINAL($place, form: "place") } { WHERE($table) }.
place-shared =
    .lede = { $subject } cùng { $others } ở { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = Bằng điểm với { $others }, { $subject } ở { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { $subject } cùng { $others } ở { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = Bằng điểm với { $others }, { $subject } ở { ORDINAL($place, form: "place") } { WHERE($table) }.
place-state =
    .lede = { $subject } ở { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = Với kết quả này, { $subject } ở { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { $subject } ở { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = Với kết quả này, { $subject } ở { ORDINAL($place, form: "place") } { WHERE($table) }.
behind-next =
    .lede = { $subject } kém { $rivals }, xếp ngay trên với { POINTS($rival_score) }, { POINTS($gap) }.
    .lede-2 = Để bắt kịp { $rivals }, xếp ngay trên với { POINTS($rival_score) }, { $subject } còn thiếu { POINTS($gap) }.
    .v1 = { $subject } kém { $rivals }, xếp ngay trên với { POINTS($rival_score) }, { POINTS($gap) }.
    .v2 = Để bắt kịp { $rivals }, xếp ngay trên với { POINTS($rival_score) }, { $subject } còn thiếu { POINTS($gap) }.
overtook =
    .v1 = { $subject } đã vượt { $passed }.
    .v2 = Trên đường vươn lên, { $subject } vượt { $passed }.
overtaken-by =
    .headline = { $subject } bị { $rivals } vượt qua
    .headline-2 = { $rivals } vượt { $subject }
    .lede = { $subject } bị { $rivals } vượt qua trên bảng xếp hạng.
    .lede-2 = Trên bảng xếp hạng, { $rivals } đã vượt { $subject }.
    .v1 = { $subject } bị { $rivals } vượt qua.
    .v2 = Trên bảng xếp hạng, { $rivals } đã vượt { $subject }.

## Các mốc điểm

mark-reached =
    .headline = { $subject } đạt mốc { $mark } điểm
    .headline-2 = { $subject } chạm mốc { $mark } điểm
    .heading = { $subject } đạt mốc { $mark } điểm
    .lede = { $subject } đã đạt mốc { $mark } điểm.
    .lede-2 = Với { POINTS($score) }, { $subject } đã đạt mốc { $mark } điểm.
    .v1 = { $subject } đã đạt mốc { $mark } điểm.
    .v2 = Với { POINTS($score) }, { $subject } đã đạt mốc { $mark } điểm.
mark-lost =
    .headline = { $subject } không còn giữ được mốc { $mark } điểm
    .headline-2 = { $subject } để mất mốc { $mark } điểm
    .heading = { $subject } để mất mốc { $mark } điểm
    .lede = { $subject } không còn giữ được mốc { $mark } điểm.
    .lede-2 = Với { POINTS($score) }, { $subject } không còn giữ được mốc { $mark } điểm.
    .v1 = { $subject } không còn giữ được mốc { $mark } điểm.
    .v2 = Với { POINTS($score) }, { $subject } không còn giữ được mốc { $mark } điểm.
sole-at-mark-new =
    .headline = { $subject } là { KIND($table) } duy nhất đạt mốc { $mark } điểm
    .headline-2 = Chỉ { $subject } đạt mốc { $mark } điểm
    .heading = Chỉ { $subject } đạt mốc { $mark } điểm
    .lede = { $subject } nay là { KIND($table) } duy nhất đạt mốc { $mark } điểm.
    .lede-2 = Đến nay, chỉ { $subject } đạt mốc { $mark } điểm.
    .v1 = { $subject } nay là { KIND($table) } duy nhất đạt mốc { $mark } điểm.
    .v2 = Đến nay, chỉ { $subject } đạt mốc { $mark } điểm.
sole-at-mark-still =
    .heading = Vẫn chỉ { $subject } trên { $above } điểm
    .heading-2 = Vẫn chỉ { $subject } đạt mốc { $mark } điểm
    .lede = { $subject } vẫn là { KIND($table) } duy nhất đạt trên { $above } điểm.
    .lede-2 = { $subject } vẫn là { KIND($table) } duy nhất đạt mốc { $mark } điểm.
    .lede-3 = Chưa { KIND($table) } nào khác đạt mốc { $mark } điểm.
    .lede-4 = Đến nay vẫn chưa có { KIND($table) } nào khác vượt mốc { $above } điểm.
    .v1 = { $subject } vẫn là { KIND($table) } duy nhất đạt trên { $above } điểm.
    .v2 = { $subject } vẫn là { KIND($table) } duy nhất đạt mốc { $mark } điểm.
    .v3 = Vẫn chưa có { KIND($table) } nào khác đạt mốc { $mark } điểm.
    .v4 = Đến nay vẫn chưa có { KIND($table) } nào khác vượt mốc { $above } điểm.
sole-at-mark =
    .heading = Chỉ { $subject } trên { $above } điểm
    .heading-2 = Chỉ { $subject } đạt mốc { $mark } điểm
    .lede = { $subject } là { KIND($table) } duy nhất đạt trên { $above } điểm.
    .lede-2 = { $subject } là { KIND($table) } duy nhất đạt mốc { $mark } điểm.
    .lede-3 = Không { KIND($table) } nào khác đạt mốc { $mark } điểm.
    .lede-4 = Không { KIND($table) } nào khác vượt mốc { $above } điểm.
    .v1 = { $subject } là { KIND($table) } duy nhất đạt trên { $above } điểm.
    .v2 = { $subject } là { KIND($table) } duy nhất đạt mốc { $mark } điểm.
    .v3 = Không { KIND($table) } nào khác đạt mốc { $mark } điểm.
    .v4 = Không { KIND($table) } nào khác vượt mốc { $above } điểm.
mark-joined =
    .headline = { $subject } không còn là { KIND($table) } duy nhất ở mốc { $mark } điểm
    .headline-2 = { $newcomers } cùng { $subject } đạt mốc { $mark } điểm
    .heading = { $subject } không còn một mình ở mốc { $mark } điểm
    .lede = { $subject } không còn là { KIND($table) } duy nhất ở mốc { $mark } điểm khi { $newcomers } cũng đã đạt mốc này.
    .lede-2 = Mốc { $mark } điểm không còn của riêng { $subject }: { $newcomers } cũng đã đạt mốc này.
    .v1 = { $subject } không còn là { KIND($table) } duy nhất ở mốc { $mark } điểm khi { $newcomers } cũng đã đạt mốc này.
    .v2 = Mốc { $mark } điểm không còn của riêng { $subject }: { $newcomers } cũng đã đạt mốc này.
mark-count-up =
    .v1 = Đến nay có { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") } đạt mốc { $mark } điểm, { SINCE($since, form: "was") } là { DIGITS($former_count) }.
    .v2 = Số { KIND($table) } đạt mốc { $mark } điểm tăng từ { DIGITS($former_count) } lên { DIGITS($count) }/{ DIGITS($total) }.
mark-count-down =
    .v1 = { $count ->
        [0] Không { KIND($table) } nào còn giữ
       *[other] Còn { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") } giữ
    } được mốc { $mark } điểm, { SINCE($since, form: "was") } là { DIGITS($former_count) }.
    .v2 = Số { KIND($table) } đạt mốc { $mark } điểm giảm từ { DIGITS($former_count) } xuống { DIGITS($count) }/{ DIGITS($total) }.
mark-count =
    .v1 = Có { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") } đạt mốc { $mark } điểm.
    .v2 = Mốc { $mark } điểm có { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") } đạt được.

## Tăng, giảm liên tiếp

rise-streak =
    .lede = Đây là tuần thứ { DIGITS($weeks) } liên tiếp { $subject } tăng điểm.
    .lede-2 = { $subject } đã tăng điểm { COUNTED($weeks, "week") } liên tiếp.
    .v1 = Đây là tuần thứ { DIGITS($weeks) } liên tiếp { $subject } tăng điểm.
    .v2 = { $subject } đã tăng điểm { COUNTED($weeks, "week") } liên tiếp.
rise-streak-at-least =
    .lede = { $subject } đã tăng điểm ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .lede-2 = Ít nhất { COUNTED($weeks, "week") } liên tiếp, { $subject } đều tăng điểm.
    .v1 = { $subject } đã tăng điểm ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .v2 = Ít nhất { COUNTED($weeks, "week") } liên tiếp, { $subject } đều tăng điểm.
fall-streak =
    .headline = { $subject } giảm điểm { COUNTED($weeks, "week") } liên tiếp
    .headline-2 = { COUNTED($weeks, "week") } liên tiếp { $subject } giảm điểm
    .lede = Đây là tuần thứ { DIGITS($weeks) } liên tiếp { $subject } giảm điểm.
    .lede-2 = { $subject } đã giảm điểm { COUNTED($weeks, "week") } liên tiếp.
    .v1 = Đây là tuần thứ { DIGITS($weeks) } liên tiếp { $subject } giảm điểm.
    .v2 = { $subject } đã giảm điểm { COUNTED($weeks, "week") } liên tiếp.
fall-streak-at-least =
    .headline = { $subject } giảm điểm ít nhất { COUNTED($weeks, "week") } liên tiếp
    .headline-2 = Ít nhất { COUNTED($weeks, "week") } liên tiếp { $subject } giảm điểm
    .lede = { $subject } đã giảm điểm ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .lede-2 = Ít nhất { COUNTED($weeks, "week") } liên tiếp, { $subject } đều giảm điểm.
    .v1 = { $subject } đã giảm điểm ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .v2 = Ít nhất { COUNTED($weeks, "week") } liên tiếp, { $subject } đều giảm điểm.
change-range-rises =
    .v1 = Trong { COUNTED($weeks, "week") } gần đây, mỗi tuần điểm số tăng từ { $low } đến { POINTS($high) }.
    .v2 = { COUNTED($weeks, "week") } gần đây, tuần nào điểm số cũng tăng, ít nhất { $low } và nhiều nhất { POINTS($high) }.
change-range-falls =
    .v1 = Trong { COUNTED($weeks, "week") } gần đây, mỗi tuần điểm số giảm từ { $low } đến { POINTS($high) }.
    .v2 = { COUNTED($weeks, "week") } gần đây, tuần nào điểm số cũng giảm, ít nhất { $low } và nhiều nhất { POINTS($high) }.
change-range-mixed =
    .v1 = Trong { COUNTED($weeks, "week") } gần đây, điểm số mỗi tuần biến động từ giảm { $fall } đến tăng { POINTS($rise) }.
    .v2 = Nhìn lại { COUNTED($weeks, "week") } gần đây, mức thay đổi hằng tuần của { $subject } dao động từ giảm { $fall } đến tăng { POINTS($rise) }.

## Biến động lớn nhất

mover-both =
    .headline = { $entity } tăng { COUNTED($places, "place") }, lên { ORDINAL($place, form: "place") }
    .headline-2 = { $entity } bứt phá, cải thiện { POINTS($change) } và { COUNTED($places, "place") }
    .heading = { $entity } tăng { COUNTED($places, "place") }, lên { ORDINAL($place, form: "place") }
    .heading-2 = { $entity } bứt phá lên { ORDINAL($place, form: "place") }
    .v1 = { $entity } tiến bộ nhất cả về điểm số lẫn thứ hạng: cải thiện { POINTS($change) } { $since }, đạt { $score } và từ { ORDINAL($former_place, form: "place") } lên { ORDINAL($place, form: "place") }.
    .v2 = Tiến bộ nhất { WHERE($table) }, cả về điểm số lẫn thứ hạng, là { $entity }: cải thiện { POINTS($change) }, đạt { $score }, từ { ORDINAL($former_place, form: "place") } lên { ORDINAL($place, form: "place") }.
    .v3 = Đáng chú ý, { $entity } cải thiện { POINTS($change) } { $since }, đạt { $score } và từ { ORDINAL($former_place, form: "place") } vươn lên { ORDINAL($place, form: "place") }, mức tiến bộ lớn nhất cả về điểm số lẫn thứ hạng.
mover-new-leader =
    .v1 = Mức cải thiện { POINTS($change) } của { $entity } { $since } là lớn nhất { WHERE($table) }.
    .v2 = Không đơn vị nào khác { WHERE($table) } cải thiện nhiều bằng { $entity }: { POINTS($change) } { $since }.
mover-gain =
    .heading = { $entity } tiến bộ nhất về điểm số
    .heading-2 = { $entity } cải thiện { POINTS($change) }, nhiều nhất tuần
    .v1 = Về điểm số, { $entity } tiến bộ nhất với mức cải thiện { POINTS($change) }, đạt { $score }.
    .v2 = Mức cải thiện lớn nhất { WHERE($table) } là { POINTS($change) }, thuộc về { $entity }, đạt { $score }.
    .v3 = { $entity } cải thiện điểm số nhiều nhất { WHERE($table) }, { POINTS($change) }, đạt { $score }.
mover-gain-shared =
    .v1 = { $entities } cùng cải thiện điểm số nhiều nhất, mỗi đơn vị { POINTS($change) }.
    .v2 = Mức cải thiện lớn nhất, { POINTS($change) }, thuộc về { $entities }.
mover-climb =
    .heading = { $entity } tăng { COUNTED($places, "place") }
    .heading-2 = { $entity } từ { ORDINAL($former_place, form: "place") } lên { ORDINAL($place, form: "place") }
    .v1 = { $entity } thăng hạng mạnh nhất, { COUNTED($places, "place") }: cải thiện { POINTS($change) }, đạt { $score }, từ { ORDINAL($former_place, form: "place") } lên { ORDINAL($place, form: "place") }.
    .v2 = Về thứ hạng, { $entity } tiến xa nhất, tăng { COUNTED($places, "place") } từ { ORDINAL($former_place, form: "place") } lên { ORDINAL($place, form: "place") } nhờ cải thiện { POINTS($change) }, đạt { $score }.
mover-fall =
    .heading = { $entity } sụt giảm mạnh nhất
    .heading-2 = { $entity } mất { POINTS($change) }, nhiều nhất tuần
    .v1 = { $entity } sụt giảm nhiều nhất, mất { POINTS($change) }, còn { $score }.
    .v2 = Ở chiều ngược lại, { $entity } mất { POINTS($change) }, nhiều nhất { WHERE($table) }, còn { $score }.
    .v3 = Mức sụt giảm lớn nhất { WHERE($table) } là { POINTS($change) }, của { $entity }, còn { $score }.
mover-fall-shared =
    .v1 = { $entities } cùng sụt giảm nhiều nhất, mỗi đơn vị mất { POINTS($change) }.
    .v2 = Mức sụt giảm lớn nhất, { POINTS($change) }, là của { $entities }.

## Các nhóm

band-up =
    .heading = { $entity } lên nhóm “{ $band }”
    .heading-2 = { $entity } vào nhóm “{ $band }”
    .v1 = { $entity } từ nhóm “{ $former_band }” lên nhóm “{ $band }”.
    .v2 = { $entity } đã rời nhóm “{ $former_band }” để lên nhóm “{ $band }”.
    .group = Các đơn vị lên nhóm cao hơn gồm { $items }.
    .item = { $entity } (từ “{ $former_band }” lên “{ $band }”)
band-down =
    .heading = { $entity } xuống nhóm “{ $band }”
    .heading-2 = { $entity } rời nhóm “{ $former_band }”
    .v1 = { $entity } từ nhóm “{ $former_band }” xuống nhóm “{ $band }”.
    .v2 = { $entity } không còn ở nhóm “{ $former_band }” mà xuống nhóm “{ $band }”.
    .group = Các đơn vị xuống nhóm thấp hơn gồm { $items }.
    .item = { $entity } (từ “{ $former_band }” xuống “{ $band }”)
band-top =
    .v1 = Nhóm “{ $band }” (từ { $from } điểm trở lên) có { COUNTED($count, $table) }: { $members }.
    .v2 = Thuộc nhóm “{ $band }” có { COUNTED($count, $table) }: { $members }.
band-middle =
    .v1 = Nhóm “{ $band }” (từ { $from } đến dưới { $to } điểm) có { COUNTED($count, $table) }: { $members }.
    .v2 = Thuộc nhóm “{ $band }” có { COUNTED($count, $table) }: { $members }.
band-last =
    .v1 = Nhóm “{ $band }” (dưới { $to } điểm) có { COUNTED($count, $table) }: { $members }.
    .v2 = Thuộc nhóm “{ $band }” có { COUNTED($count, $table) }: { $members }.
band-many =
    .v1 = Nhóm “{ $band }” có { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") }.
    .v2 = Thuộc nhóm “{ $band }” có { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") }.
band-empty =
    .v1 = Không { KIND($table) } nào thuộc nhóm “{ $band }”.
    .v2 = Nhóm “{ $band }” không có { KIND($table) } nào.

## Bao nhiêu đơn vị tăng, bao nhiêu đơn vị giảm

components-all-up =
    .heading = Cả { COUNTED($total, "component") } đều tăng
    .lede = Cả { COUNTED($total, "component") } đều tăng điểm.
    .lede-2 = Tất cả { COUNTED($total, "component") } đều tăng điểm.
    .v1 = Cả { COUNTED($total, "component") } đều tăng điểm { $since }.
    .v2 = Tất cả { COUNTED($total, "component") } đều tăng điểm { $since }.
components-up =
    .heading = { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng điểm
    .lede = Có { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng điểm, không chỉ số nào giảm.
    .lede-2 = Trong { COUNTED($total, "component") }, { COUNT($up) } chỉ số tăng điểm và không chỉ số nào giảm.
    .v1 = Có { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng điểm { $since }, không chỉ số nào giảm.
    .v2 = Trong { COUNTED($total, "component") }, { COUNT($up) } chỉ số tăng điểm { $since } và không chỉ số nào giảm.
components-mixed =
    .heading = { COUNT($up) } chỉ số thành phần tăng, { COUNT($down) } giảm
    .lede = Có { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng điểm, { COUNT($down) } chỉ số giảm.
    .lede-2 = Trong { COUNTED($total, "component") }, { COUNT($up) } chỉ số tăng điểm và { COUNT($down) } chỉ số giảm.
    .v1 = Có { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng điểm { $since }, { COUNT($down) } chỉ số giảm{ $same ->
        [0] {""}
       *[other] {" "}và { COUNT($same) } chỉ số giữ nguyên
    }.
    .v2 = Trong { COUNTED($total, "component") }, { COUNT($up) } chỉ số tăng điểm { $since } và { COUNT($down) } chỉ số giảm.
components-down =
    .heading = { DIGITS($down) }/{ COUNTED($total, "component", form: "digits") } giảm điểm
    .lede = Có { DIGITS($down) }/{ COUNTED($total, "component", form: "digits") } giảm điểm, không chỉ số nào tăng.
    .lede-2 = Trong { COUNTED($total, "component") }, { COUNT($down) } chỉ số giảm điểm và không chỉ số nào tăng.
    .v1 = Có { DIGITS($down) }/{ COUNTED($total, "component", form: "digits") } giảm điểm { $since }, không chỉ số nào tăng.
    .v2 = Trong { COUNTED($total, "component") }, { COUNT($down) } chỉ số giảm điểm { $since } và không chỉ số nào tăng.
components-all-down =
    .heading = Cả { COUNTED($total, "component") } đều giảm
    .lede = Cả { COUNTED($total, "component") } đều giảm điểm.
    .lede-2 = Tất cả { COUNTED($total, "component") } đều giảm điểm.
    .v1 = Cả { COUNTED($total, "component") } đều giảm điểm { $since }.
    .v2 = Tất cả { COUNTED($total, "component") } đều giảm điểm { $since }.
components-unchanged =
    .heading = Các chỉ số thành phần không đổi
    .lede = Cả { COUNTED($total, "component") } đều giữ nguyên.
    .lede-2 = Không chỉ số nào trong { COUNTED($total, "component") } thay đổi.
    .v1 = Cả { COUNTED($total, "component") } đều giữ nguyên { $since }.
    .v2 = Không chỉ số nào trong { COUNTED($total, "component") } thay đổi { $since }.
table-moves =
    .heading = { DIGITS($better) } đơn vị tiến bộ, { DIGITS($worse) } đơn vị giảm sút
    .v1 = Có { DIGITS($better) }/{ COUNTED($total, $table, form: "digits") } cải thiện điểm số { $since }, { DIGITS($worse) } đơn vị giảm sút.
    .v2 = Trong { COUNTED($total, $table) }, { DIGITS($better) } đơn vị cải thiện điểm số { $since }, { DIGITS($worse) } đơn vị giảm sút.
table-none-worse =
    .heading = Không đơn vị nào giảm sút { WHERE($table) }
    .v1 = { $same ->
        [0] Cả { COUNTED($total, $table) } đều cải thiện điểm số { $since }.
       *[other] Có { DIGITS($better) }/{ COUNTED($total, $table, form: "digits") } cải thiện điểm số { $since }, không đơn vị nào giảm sút.
    }
    .v2 = Không đơn vị nào { WHERE($table) } giảm sút { $since }; { $same ->
        [0] cả { DIGITS($total) }
       *[other] { DIGITS($better) }/{ DIGITS($total) }
    } đơn vị cải thiện điểm số.
table-none-better =
    .heading = Không đơn vị nào tiến bộ { WHERE($table) }
    .v1 = { $same ->
        [0] Cả { COUNTED($total, $table) } đều giảm sút { $since }.
       *[other] Có { DIGITS($worse) }/{ COUNTED($total, $table, form: "digits") } giảm sút { $since }, không đơn vị nào tiến bộ.
    }
    .v2 = Không đơn vị nào { WHERE($table) } tiến bộ { $since }; { $same ->
        [0] cả { DIGITS($total) }
       *[other] { DIGITS($worse) }/{ DIGITS($total) }
    } đơn vị giảm sút.

## Các chỉ số thành phần

component-maximum-reached =
    .headline = { $subject } đạt điểm tối đa về { $component }
    .headline-2 = { $subject } giành trọn { POINTS($max) } về { $component }
    .heading = Đạt điểm tối đa về { $component }
    .lede = { $subject } đạt điểm tối đa về { $component }: { $max }/{ $max } điểm.
    .lede-2 = Về { $component }, { $subject } đã đạt trọn { POINTS($max) }.
    .v1 = { $component } đã đạt mức tối đa { POINTS($max) }.
    .v2 = Về { $component }, { $subject } đã đạt trọn { POINTS($max) }.
component-most-up =
    .heading = { $component } tăng { POINTS($change) }
    .heading-2 = { $component } tăng nhiều nhất
    .v1 = { $component } tăng nhiều nhất với { POINTS($change) }, đạt { $value }/{ $max } điểm ({ $share }).
    .v2 = Mức tăng lớn nhất thuộc về { $component }: { POINTS($change) }, đạt { $value }/{ $max } điểm ({ $share }).
    .v3 = { $component } tăng nhiều nhất với { POINTS($change) }, đạt { POINTS($value) }.
component-up =
    .v1 = { $component } tăng { POINTS($change) }, đạt { $value }/{ $max } điểm ({ $share }).
    .v2 = Mức tăng của { $component } là { POINTS($change) }, đạt { $value }/{ $max } điểm ({ $share }).
    .v3 = { $component } tăng { POINTS($change) }, đạt { POINTS($value) }.
    .group = Các chỉ số tăng điểm gồm { $items }.
    .item = { $component } (tăng { $change }, đạt { $value }/{ $max } điểm, { $share })
    .item-2 = { $component } (tăng { $change }, đạt { $value })
component-most-down =
    .heading = { $component } giảm { POINTS($change) }
    .heading-2 = { $component } giảm nhiều nhất
    .v1 = { $component } giảm nhiều nhất với { POINTS($change) }, còn { $value }/{ $max } điểm ({ $share }).
    .v2 = Mức giảm lớn nhất thuộc về { $component }: { POINTS($change) }, còn { $value }/{ $max } điểm ({ $share }).
    .v3 = { $component } giảm nhiều nhất với { POINTS($change) }, còn { POINTS($value) }.
component-down =
    .v1 = { $component } giảm { POINTS($change) }, còn { $value }/{ $max } điểm ({ $share }).
    .v2 = Mức giảm của { $component } là { POINTS($change) }, còn { $value }/{ $max } điểm ({ $share }).
    .v3 = { $component } giảm { POINTS($change) }, còn { POINTS($value) }.
    .group = Các chỉ số giảm điểm gồm { $items }.
    .item = { $component } (giảm { $change }, còn { $value }/{ $max } điểm, { $share })
    .item-2 = { $component } (giảm { $change }, còn { $value })
component-unchanged =
    .v1 = { $component } giữ nguyên { $value }/{ $max } điểm ({ $share }).
    .v2 = Riêng { $component } không đổi, ở mức { $value }/{ $max } điểm ({ $share }).
    .v3 = { $component } giữ nguyên { POINTS($value) }.
    .group = Các chỉ số giữ nguyên gồm { $items }.
    .item = { $component } ({ $value }/{ $max } điểm, { $share })
    .item-2 = { $component } ({ POINTS($value) })
component-value =
    .v1 = { $component } đạt { $value }/{ $max } điểm ({ $share }).
    .v2 = Về { $component }, kết quả là { $value }/{ $max } điểm ({ $share }).
    .v3 = { $component } đạt { POINTS($value) }.
    .group = Điểm của các chỉ số thành phần như sau: { $items }.
    .item = { $component } { $value }/{ $max } ({ $share })
    .item-2 = { $component } { $value }
component-at-maximum =
    .v1 = Về { $component }, mức tối đa { POINTS($max) } đã đạt, không còn điểm nào để tăng thêm.
    .v2 = { $component } ở mức tối đa { POINTS($max) }, không còn điểm nào để tăng thêm.
    .group = Đã đạt mức tối đa là { $items }.
    .item = { $component } ({ POINTS($max) })
component-near-maximum =
    .v1 = Về { $component }, chỉ còn { POINTS($short) } là đến mức tối đa { $max }.
    .v2 = { $component } chỉ còn { POINTS($short) } là đến mức tối đa { $max }.
    .group = Gần đạt mức tối đa là { $items }.
    .item = { $component } (còn thiếu { POINTS($short) })

## Dư địa cải thiện

potential-most =
    .v1 = Dư địa lớn nhất nằm ở { $component }, mới đạt { $value }/{ $max } điểm ({ $share }): nếu đạt { PERCENT($goal) }, { $subject } có thêm { POINTS($gain) } khi các chỉ số khác không đổi.
    .v2 = { $component } còn nhiều dư địa nhất, mới đạt { $value }/{ $max } điểm ({ $share }). Nếu đưa chỉ số này lên { PERCENT($goal) }, { $subject } có thêm { POINTS($gain) } khi các chỉ số khác không đổi.
potential-shared =
    .v1 = Dư địa lớn nhất nằm ở { $components }: mỗi chỉ số nếu đạt { PERCENT($goal) } mức tối đa sẽ mang lại cho { $subject } thêm { POINTS($gain) } khi các chỉ số khác không đổi.
    .v2 = { $components } còn nhiều dư địa nhất: { $subject } có thêm { POINTS($gain) } ở mỗi chỉ số nếu đạt { PERCENT($goal) } mức tối đa, khi các chỉ số khác không đổi.
potential-lead =
    .v1 = Khi đó, khoảng cách dẫn đầu sẽ từ { $margin } tăng lên { POINTS($margin_then) } nếu các đơn vị khác không thay đổi.
    .v2 = Nếu các đơn vị khác không thay đổi, khoảng cách dẫn đầu khi đó sẽ từ { $margin } tăng lên { POINTS($margin_then) }.

## Khoảng cách

spread =
    .v1 = { COUNTED($count, $table) } dẫn đầu chênh nhau { POINTS($spread) }.
    .v2 = Khoảng cách giữa đơn vị đầu và đơn vị cuối trong nhóm { COUNTED($count, $table) } dẫn đầu là { POINTS($spread) }.
spread-narrower =
    .heading = Nhóm { COUNT($count) } đơn vị dẫn đầu thu hẹp khoảng cách
    .v1 = { COUNTED($count, $table) } dẫn đầu chênh nhau { POINTS($spread) }, ít hơn { SINCE($since, form: "was") } ({ $former_spread }).
    .v2 = Khoảng cách giữa đơn vị đầu và đơn vị cuối trong nhóm { COUNTED($count, $table) } dẫn đầu là { POINTS($spread) }, giảm từ { $former_spread } của { SINCE($since, form: "was") }.
spread-wider =
    .v1 = { COUNTED($count, $table) } dẫn đầu chênh nhau { POINTS($spread) }, nhiều hơn { SINCE($since, form: "was") } ({ $former_spread }).
    .v2 = Khoảng cách giữa đơn vị đầu và đơn vị cuối trong nhóm { COUNTED($count, $table) } dẫn đầu là { POINTS($spread) }, tăng từ { $former_spread } của { SINCE($since, form: "was") }.
group-gap =
    .v1 = Tính trung bình, { COUNT($bottom) } đơn vị cuối bảng kém { COUNT($top) } đơn vị đầu bảng { POINTS($gap) }.
    .v2 = Điểm trung bình của { COUNTED($bottom, $table) } cuối bảng thấp hơn { COUNT($top) } đơn vị đầu bảng { POINTS($gap) }.
group-gap-narrower =
    .heading = Khoảng cách giữa nhóm đầu và nhóm cuối thu hẹp
    .v1 = Tính trung bình, { COUNT($bottom) } đơn vị cuối bảng kém { COUNT($top) } đơn vị đầu bảng { POINTS($gap) }, ít hơn { SINCE($since, form: "was") } ({ $former_gap }).
    .v2 = Điểm trung bình của { COUNTED($bottom, $table) } cuối bảng thấp hơn { COUNT($top) } đơn vị đầu bảng { POINTS($gap) }; khoảng cách này giảm từ { $former_gap } của { SINCE($since, form: "was") }.
group-gap-wider =
    .heading = Khoảng cách giữa nhóm đầu và nhóm cuối nới rộng
    .v1 = Tính trung bình, { COUNT($bottom) } đơn vị cuối bảng kém { COUNT($top) } đơn vị đầu bảng { POINTS($gap) }, nhiều hơn { SINCE($since, form: "was") } ({ $former_gap }).
    .v2 = Điểm trung bình của { COUNTED($bottom, $table) } cuối bảng thấp hơn { COUNT($top) } đơn vị đầu bảng { POINTS($gap) }; khoảng cách này tăng từ { $former_gap } của { SINCE($since, form: "was") }.

## Mục tiêu

target-component-open =
    .v1 = { $owner } phấn đấu đạt { $reach } điểm về { $component } đến hết { $deadline }; hiện đạt { $value }, còn thiếu { $need }, trung bình mỗi tuần cần tăng ít nhất { POINTS($pace) }.
    .v2 = Mục tiêu về { $component } là { $reach } điểm đến hết { $deadline }; hiện đạt { $value }, còn thiếu { $need }, trung bình mỗi tuần cần tăng ít nhất { POINTS($pace) }.
target-component-hard =
    .v1 = { $owner } phấn đấu đạt { $reach } điểm về { $component } đến hết { $deadline }. Từ mức { $value } hiện nay, trung bình mỗi tuần cần tăng ít nhất { POINTS($pace) }, cao hơn mọi tuần đã ghi nhận (nhiều nhất { $best }).
    .v2 = Mục tiêu về { $component } là { $reach } điểm đến hết { $deadline }. Từ mức { $value } hiện nay, trung bình mỗi tuần cần tăng ít nhất { POINTS($pace) }, cao hơn mọi tuần đã ghi nhận (nhiều nhất { $best }).
target-component-reached =
    .v1 = Mục tiêu { $reach } điểm về { $component } đã hoàn thành.
    .v2 = { $owner } đã hoàn thành mục tiêu { $reach } điểm về { $component }.
target-component-missed =
    .v1 = Mục tiêu { $reach } điểm về { $component } đến hết { $deadline } chưa hoàn thành: mới đạt { $value }, còn thiếu { POINTS($need) }.
    .v2 = { $owner } chưa hoàn thành mục tiêu { $reach } điểm về { $component } đến hết { $deadline }: mới đạt { $value }, còn thiếu { POINTS($need) }.
target-entity-open =
    .v1 = { $owner } phấn đấu đưa { $entity } lên { $reach } điểm đến hết { $deadline }; hiện đạt { $value }, còn thiếu { $need }, trung bình mỗi tuần cần cải thiện ít nhất { POINTS($pace) }.
    .v2 = Mục tiêu của { $entity } là { $reach } điểm đến hết { $deadline }; hiện đạt { $value }, còn thiếu { $need }, trung bình mỗi tuần cần cải thiện ít nhất { POINTS($pace) }.
target-entity-hard =
    .v1 = { $owner } phấn đấu đưa { $entity } lên { $reach } điểm đến hết { $deadline }. Từ mức { $value } hiện nay, trung bình mỗi tuần cần cải thiện ít nhất { POINTS($pace) }, cao hơn mọi tuần đã ghi nhận (nhiều nhất { $best }).
    .v2 = Mục tiêu của { $entity } là { $reach } điểm đến hết { $deadline }. Từ mức { $value } hiện nay, trung bình mỗi tuần cần cải thiện ít nhất { POINTS($pace) }, cao hơn mọi tuần đã ghi nhận (nhiều nhất { $best }).
target-entity-reached =
    .v1 = { $entity } đã hoàn thành mục tiêu { $reach } điểm.
    .v2 = Mục tiêu { $reach } điểm của { $entity } đã hoàn thành.
target-entity-missed =
    .v1 = { $entity } chưa hoàn thành mục tiêu { $reach } điểm đến hết { $deadline }: mới đạt { $value }, còn thiếu { POINTS($need) }.
    .v2 = Mục tiêu { $reach } điểm của { $entity } đến hết { $deadline } chưa hoàn thành: mới đạt { $value }, còn thiếu { POINTS($need) }.
target-group-open =
    .v1 = { $owner } phấn đấu đưa { COUNTED($count, $table) } đạt { $reach } điểm đến hết { $deadline }; đến nay { $there ->
        [0] chưa đơn vị nào
       *[other] mới có { COUNT($there) } đơn vị
    } đạt, đơn vị xa mục tiêu nhất có { POINTS($lowest) }, còn thiếu { $need }.
    .v2 = Đến hết { $deadline }, { COUNTED($count, $table) } cần đạt { $reach } điểm; đến nay { $there ->
        [0] chưa đơn vị nào
       *[other] mới có { COUNT($there) } đơn vị
    } đạt, đơn vị xa mục tiêu nhất có { POINTS($lowest) }, còn thiếu { $need }.
target-group-reached =
    .v1 = Cả { COUNTED($count, $table) } đã hoàn thành mục tiêu { $reach } điểm.
    .v2 = Mục tiêu { $reach } điểm cho { COUNTED($count, $table) } đã hoàn thành.
target-group-missed =
    .v1 = Mục tiêu { $reach } điểm đến hết { $deadline } cho { COUNTED($count, $table) } chưa hoàn thành: { $there ->
        [0] chưa đơn vị nào
       *[other] mới có { COUNT($there) } đơn vị
    } đạt, đơn vị xa mục tiêu nhất có { POINTS($lowest) }, còn thiếu { $need }.
    .v2 = Đến hết { $deadline }, trong { COUNTED($count, $table) }, { $there ->
        [0] chưa đơn vị nào
       *[other] mới có { COUNT($there) } đơn vị
    } đạt mục tiêu { $reach } điểm; đơn vị xa mục tiêu nhất có { POINTS($lowest) }, còn thiếu { $need }.
target-bottom-open =
    .v1 = { $owner } phấn đấu đưa { COUNTED($count, $table) } cuối bảng (tính tại thời điểm đặt mục tiêu) lên { $reach } điểm đến hết { $deadline }; đến nay { $there ->
        [0] chưa đơn vị nào
       *[other] mới có { COUNT($there) } đơn vị
    } đạt, đơn vị xa mục tiêu nhất có { POINTS($lowest) }, còn thiếu { $need }.
    .v2 = Đến hết { $deadline }, { COUNTED($count, $table) } cuối bảng (tính tại thời điểm đặt mục tiêu) cần đạt { $reach } điểm; đến nay { $there ->
        [0] chưa đơn vị nào
       *[other] mới có { COUNT($there) } đơn vị
    } đạt, đơn vị xa mục tiêu nhất có { POINTS($lowest) }, còn thiếu { $need }.
target-bottom-reached =
    .v1 = Cả { COUNTED($count, $table) } cuối bảng (tính tại thời điểm đặt mục tiêu) đã đạt { $reach } điểm.
    .v2 = Mục tiêu { $reach } điểm cho { COUNTED($count, $table) } cuối bảng đã hoàn thành.
target-bottom-missed =
    .v1 = Mục tiêu { $reach } điểm đến hết { $deadline } cho { COUNTED($count, $table) } cuối bảng (tính tại thời điểm đặt mục tiêu) chưa hoàn thành: { $there ->
        [0] chưa đơn vị nào
       *[other] mới có { COUNT($there) } đơn vị
    } đạt, đơn vị xa mục tiêu nhất có { POINTS($lowest) }, còn thiếu { $need }.
    .v2 = Đến hết { $deadline }, trong { COUNTED($count, $table) } cuối bảng (tính tại thời điểm đặt mục tiêu), { $there ->
        [0] chưa đơn vị nào
       *[other] mới có { COUNT($there) } đơn vị
    } đạt { $reach } điểm; đơn vị xa mục tiêu nhất có { POINTS($lowest) }, còn thiếu { $need }.

## Lời của tòa soạn

note =
    .v1 = { $text }
note-action =
    .v1 = { $text }
note-quote =
    .v1 = { $speaker } cho biết: “{ $text }”
note-quote-titled =
    .v1 = { $speaker }, { $title }, cho biết: “{ $text }”
