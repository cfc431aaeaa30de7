### Những câu scorepress viết bằng tiếng Việt: mỗi loại sự kiện có một mục.
###
### Mỗi mục có câu chữ cho từng phần của bài: .headline và .heading (tít, không có dấu chấm), .lede (sa-pô), .caption
### (chú thích ảnh) và .v1, .v2 … (thân bài). Các câu thay phiên nhau theo tuần.
### Điểm số “tăng” vẫn có thể là kém đi (nơi thấp hơn là tốt hơn): khi nói tốt lên hay kém đi, gọi BETTER($table), WORSE($table)
### (“tăng”/“cải thiện”, “giảm”/“lùi”), sau đó “đạt …” hoặc “còn …”. Không có $table thì dùng “cải thiện”, “rút ngắn”.
### Khoảng cách thì “dẫn trước”, “cách”, “bị bỏ lại”; “hơn/kém … điểm” chỉ qua BETTER($table, form: "ahead"/"behind"); nói rõ là “với vị trí thứ hai”.
### WHERE($table) là cụm danh từ, không có giới từ: “dẫn đầu { WHERE($table) }”, “nhiều nhất trong { WHERE($table) }”. Cụm này
### thường có dấu phẩy (“khối xã, phường”), nên không đặt trước dấu phẩy và tên.

## Đơn vị chính của bài

overall-up =
    .headline = { $subject } tăng { POINTS($change) }, đạt { POINTS($score) }
    .headline-2 = Điểm số của { $subject } tăng lên { $score }
    .headline-3 = { $subject } đạt { POINTS($score) }, tăng { $change }
    .heading = { $subject } tăng { POINTS($change) }
    .lede = Trong { $week } ({ DATES($week) }), { $subject } đạt { POINTS($score) }, tăng { POINTS($change) } { $since }.
    .lede-2 = { $subject } đạt { POINTS($score) } trong { $week } ({ DATES($week) }), tăng { POINTS($change) } { $since }.
    .lede-3 = Tăng { POINTS($change) } { $since }, { $subject } đạt { POINTS($score) } trong { $week } ({ DATES($week) }).
    .v1 = { $subject } tăng { POINTS($change) } { $since }, đạt { POINTS($score) }.
    .v2 = Tổng điểm của { $subject } là { $score }, tăng { POINTS($change) } { $since }.
    .v3 = Tăng { POINTS($change) } { $since }, { $subject } đạt { POINTS($score) }.
    .v4 = { $since }, { $subject } tăng { POINTS($change) }, đạt { POINTS($score) }.
    .v5 = Điểm số của { $subject } tăng { POINTS($change) } { $since }, lên { $score }.
overall-up-leading =
    .headline = { $subject } tăng { POINTS($change) }, tiếp tục đứng đầu { WHERE($table) }
    .headline-2 = { $subject } giữ ngôi đầu { WHERE($table) } với { POINTS($score) }
    .headline-3 = Đạt { POINTS($score) }, { $subject } tiếp tục dẫn đầu { WHERE($table) }
    .headline-4 = { $subject } tăng lên { POINTS($score) }, vẫn dẫn đầu { WHERE($table) }
    .heading = { $subject } tăng { POINTS($change) }, vẫn đứng đầu
    .lede = Trong { $week } ({ DATES($week) }), { $subject } đạt { POINTS($score) }, tăng { POINTS($change) } { $since } và tiếp tục đứng đầu { WHERE($table) }.
    .lede-2 = { $subject } đạt { POINTS($score) } trong { $week } ({ DATES($week) }), tăng { POINTS($change) } { $since }, và tiếp tục đứng đầu { WHERE($table) }.
    .lede-3 = { $subject } tiếp tục đứng đầu { WHERE($table) } trong { $week } ({ DATES($week) }) với { POINTS($score) }, tăng { POINTS($change) } { $since }.
    .lede-4 = Tăng { POINTS($change) } { $since }, { $subject } đạt { POINTS($score) } trong { $week } ({ DATES($week) }) và giữ ngôi đầu { WHERE($table) }.
    .v1 = { $subject } tăng { POINTS($change) } { $since }, đạt { POINTS($score) } và tiếp tục đứng đầu { WHERE($table) }.
    .v2 = { $subject } đạt { POINTS($score) }, tăng { POINTS($change) } { $since }, và vẫn đứng đầu { WHERE($table) }.
    .v3 = Tăng { POINTS($change) } { $since }, { $subject } đạt { POINTS($score) } và giữ ngôi đầu { WHERE($table) }.
    .v4 = { $subject } vẫn dẫn đầu { WHERE($table) } với { POINTS($score) }, tăng { POINTS($change) } { $since }.
    .v5 = Ngôi đầu { WHERE($table) } vẫn thuộc về { $subject } với { POINTS($score) }, tăng { POINTS($change) } { $since }.
overall-down =
    .headline = { $subject } giảm { POINTS($change) }, còn { POINTS($score) }
    .headline-2 = Điểm số của { $subject } giảm xuống { $score }
    .heading = { $subject } giảm { POINTS($change) }
    .lede = Trong { $week } ({ DATES($week) }), { $subject } giảm { POINTS($change) } { $since }, còn { POINTS($score) }.
    .lede-2 = { $subject } còn { POINTS($score) } trong { $week } ({ DATES($week) }), giảm { POINTS($change) } { $since }.
    .v1 = { $subject } giảm { POINTS($change) } { $since }, còn { POINTS($score) }.
    .v2 = Tổng điểm của { $subject } còn { $score }, giảm { POINTS($change) } { $since }.
    .v3 = Giảm { POINTS($change) } { $since }, { $subject } còn { POINTS($score) }.
    .v4 = { $since }, { $subject } giảm { POINTS($change) }, còn { POINTS($score) }.
overall-down-leading =
    .headline = { $subject } giảm { POINTS($change) }, vẫn đứng đầu { WHERE($table) }
    .headline-2 = Giảm còn { POINTS($score) }, { $subject } vẫn giữ ngôi đầu { WHERE($table) }
    .headline-3 = { $subject } vẫn dẫn đầu { WHERE($table) } dù giảm { POINTS($change) }
    .heading = { $subject } giảm { POINTS($change) }, vẫn đứng đầu
    .lede = Trong { $week } ({ DATES($week) }), { $subject } giảm { POINTS($change) } { $since }, còn { POINTS($score) }, và tiếp tục đứng đầu { WHERE($table) }.
    .lede-2 = Với { POINTS($score) } trong { $week } ({ DATES($week) }), giảm { POINTS($change) } { $since }, { $subject } tiếp tục đứng đầu { WHERE($table) }.
    .lede-3 = Dù giảm { POINTS($change) } { $since }, còn { POINTS($score) }, { $subject } vẫn đứng đầu { WHERE($table) } trong { $week } ({ DATES($week) }).
    .v1 = { $subject } giảm { POINTS($change) } { $since }, còn { POINTS($score) }, và tiếp tục đứng đầu { WHERE($table) }.
    .v2 = Với { POINTS($score) }, giảm { POINTS($change) } { $since }, { $subject } vẫn đứng đầu { WHERE($table) }.
    .v3 = Dù giảm { POINTS($change) } { $since }, { $subject } vẫn dẫn đầu { WHERE($table) } với { POINTS($score) }.
    .v4 = Ngôi đầu { WHERE($table) } vẫn thuộc về { $subject } với { POINTS($score) }, giảm { POINTS($change) } { $since }.
overall-unchanged =
    .headline = { $subject } giữ nguyên { POINTS($score) }
    .headline-2 = Điểm số của { $subject } không đổi, ở mức { $score }
    .heading = { $subject } giữ nguyên { POINTS($score) }
    .lede = Trong { $week } ({ DATES($week) }), { $subject } vẫn ở mức { POINTS($score) } của { SINCE($since, form: "was") }.
    .lede-2 = Điểm số của { $subject } trong { $week } ({ DATES($week) }) không đổi { $since }, ở mức { $score }.
    .v1 = { $subject } vẫn ở mức { POINTS($score) } của { SINCE($since, form: "was") }.
    .v2 = Điểm số của { $subject } không đổi { $since }, ở mức { $score }.
overall-unchanged-leading =
    .headline = { $subject } giữ nguyên { POINTS($score) }, tiếp tục đứng đầu { WHERE($table) }
    .headline-2 = { $subject } giữ ngôi đầu { WHERE($table) } với điểm số không đổi
    .heading = { $subject } giữ nguyên điểm, vẫn đứng đầu
    .lede = Trong { $week } ({ DATES($week) }), { $subject } vẫn ở mức { POINTS($score) } của { SINCE($since, form: "was") } và tiếp tục đứng đầu { WHERE($table) }.
    .lede-2 = Với { POINTS($score) } trong { $week } ({ DATES($week) }), không đổi { $since }, { $subject } vẫn đứng đầu { WHERE($table) }.
    .v1 = { $subject } vẫn ở mức { POINTS($score) } của { SINCE($since, form: "was") } và tiếp tục đứng đầu { WHERE($table) }.
    .v2 = Với { POINTS($score) }, không đổi { $since }, { $subject } vẫn đứng đầu { WHERE($table) }.
    .v3 = Ngôi đầu { WHERE($table) } vẫn thuộc về { $subject } với { POINTS($score) }, không đổi { $since }.
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
    .heading-2 = { $leader } giữ ngôi đầu với { POINTS($score) }
    .lede = { $leader } tiếp tục đứng đầu { WHERE($table) } với { POINTS($score) }.
    .lede-2 = Vị trí đầu bảng { WHERE($table) } vẫn thuộc về { $leader } với { POINTS($score) }.
    .lede-3 = Với { POINTS($score) }, { $leader } giữ ngôi đầu { WHERE($table) }.
    .lede-4 = Dẫn đầu { WHERE($table) } vẫn là { $leader }, đạt { POINTS($score) }.
    .caption = { $leader } tiếp tục đứng đầu { WHERE($table) } với { POINTS($score) }.
    .v1 = { $leader } tiếp tục dẫn đầu { WHERE($table) } với { POINTS($score) }.
    .v2 = Vị trí đầu bảng { WHERE($table) } vẫn thuộc về { $leader } với { POINTS($score) }.
    .v3 = Với { POINTS($score) }, { $leader } giữ ngôi đầu { WHERE($table) }.
    .v4 = Đứng đầu { WHERE($table) } vẫn là { $leader }, đạt { POINTS($score) }.
    .v5 = { $leader } vẫn đứng đầu { WHERE($table) } với { POINTS($score) }.
leader-new =
    .headline = { $leader } vươn lên dẫn đầu { WHERE($table) }
    .headline-2 = { $leader } giành ngôi đầu với { POINTS($score) }
    .headline-3 = { $leader } thay { $former } dẫn đầu { WHERE($table) }
    .heading = { $leader } lên dẫn đầu { WHERE($table) }
    .heading-2 = { $leader } giành ngôi đầu với { POINTS($score) }
    .lede = Với { POINTS($score) }, { $leader } vượt { $former }, vươn lên dẫn đầu { WHERE($table) }.
    .lede-2 = Đạt { POINTS($score) }, { $leader } đã vượt { $former } và giành ngôi đầu { WHERE($table) }.
    .lede-3 = { $leader } vượt { $former } để giành ngôi đầu { WHERE($table) } với { POINTS($score) }.
    .caption = Với { POINTS($score) }, { $leader } nay đứng đầu { WHERE($table) }.
    .caption-2 = { $leader } từ { ORDINAL($former_place, form: "place") } lên đứng đầu { WHERE($table) }.
    .caption-3 = { $leader } thay { $former } dẫn đầu { WHERE($table) }.
    .caption-4 = Từ { ORDINAL($former_place, form: "place") }, { $leader } nay dẫn đầu { WHERE($table) }.
    .v1 = { $leader } lên dẫn đầu { WHERE($table) } với { POINTS($score) }, thay { $former }.
    .v2 = Với { POINTS($score) }, { $leader } thay { $former } đứng đầu { WHERE($table) }.
    .v3 = { $leader } đạt { POINTS($score) }, vượt { $passed }, từ { ORDINAL($former_place, form: "place") } lên dẫn đầu { WHERE($table) }.
    .v4 = { $leader } vượt { $passed } để từ { ORDINAL($former_place, form: "place") } lên đứng đầu { WHERE($table) } với { POINTS($score) }.
    .v5 = Ngôi đầu { WHERE($table) } nay thuộc về { $leader } với { POINTS($score) }; { KIND($table) } này từ { ORDINAL($former_place, form: "place") } đã vượt { $passed }.
    .v6 = Từ { ORDINAL($former_place, form: "place") }, { $leader } vượt { $passed } và giành ngôi đầu { WHERE($table) } với { POINTS($score) }.
    .again = Từ { ORDINAL($former_place, form: "place") }, { $leader } đã vượt { $passed } để dẫn đầu với { POINTS($score) }.
    .again-2 = Để lên đầu bảng với { POINTS($score) }, { $leader } đã vượt { $passed }.
    .again-3 = { SINCE($since, form: "was") } còn ở { ORDINAL($former_place, form: "place") }, { $leader } nay vượt { $passed } để dẫn đầu với { POINTS($score) }.
leader-back =
    .headline = { $leader } trở lại dẫn đầu { WHERE($table) }
    .headline-2 = { $leader } giành lại ngôi đầu với { POINTS($score) }
    .heading = { $leader } trở lại dẫn đầu { WHERE($table) }
    .heading-2 = { $leader } giành lại ngôi đầu
    .lede = Với { POINTS($score) }, { $leader } vượt { $former } để giành lại ngôi đầu { WHERE($table) }.
    .lede-2 = Với { POINTS($score) }, { $leader } vượt { $former }, giành lại ngôi đầu { WHERE($table) } từng giữ ở { $last }.
    .lede-3 = { $leader } đạt { POINTS($score) }, vượt { $former }, trở lại dẫn đầu { WHERE($table) } như ở { $last }.
    .caption = Với { POINTS($score) }, { $leader } trở lại dẫn đầu { WHERE($table) }.
    .caption-2 = { $leader } giành lại ngôi đầu { WHERE($table) }.
    .v1 = { $leader } giành lại ngôi đầu { WHERE($table) } với { POINTS($score) }, thay { $former }.
    .v2 = Với { POINTS($score) }, { $leader } trở lại dẫn đầu { WHERE($table) } như ở { $last }, thay { $former }.
    .v3 = Từ { ORDINAL($former_place, form: "place") }, { $leader } vượt { $passed } để giành lại ngôi đầu { WHERE($table) } với { POINTS($score) }.
    .v4 = { $leader } đạt { POINTS($score) }, vượt { $passed }, từ { ORDINAL($former_place, form: "place") } trở lại dẫn đầu { WHERE($table) } như ở { $last }.
    .v5 = Từ { ORDINAL($former_place, form: "place") }, { $leader } vượt { $passed }, giành lại ngôi đầu { WHERE($table) } từng giữ ở { $last }, với { POINTS($score) }.
    .again = Từ { ORDINAL($former_place, form: "place") }, { $leader } đã vượt { $passed }.
    .again-2 = { $leader } từ { ORDINAL($former_place, form: "place") } đã vượt { $passed }.
    .again-3 = Từ { ORDINAL($former_place, form: "place") } { SINCE($since, form: "was") }, { $leader } đã vượt { $passed } để trở lại đầu bảng.
leader-alone =
    .headline = { $leader } một mình dẫn đầu { WHERE($table) }
    .headline-2 = { $leader } một mình giữ ngôi đầu với { POINTS($score) }
    .heading = { $leader } một mình dẫn đầu
    .lede = { $leader } một mình đứng đầu { WHERE($table) } với { POINTS($score) }; { SINCE($since, form: "was") }, vị trí này còn có { $others }.
    .lede-2 = Với { POINTS($score) }, { $leader } nay một mình dẫn đầu { WHERE($table) }, không còn đồng hạng với { $others }.
    .caption = { $leader } một mình đứng đầu { WHERE($table) } với { POINTS($score) }.
    .v1 = { $leader } một mình đứng đầu { WHERE($table) } với { POINTS($score) }; { SINCE($since, form: "was") }, vị trí này còn có { $others }.
    .v2 = Với { POINTS($score) }, { $leader } nay một mình dẫn đầu { WHERE($table) }, không còn đồng hạng với { $others }.
leader-shared-new =
    .headline = { $leaders } cùng dẫn đầu { WHERE($table) }
    .headline-2 = { $leaders } đồng hạng nhất với { POINTS($score) }
    .heading = { $leaders } cùng dẫn đầu
    .lede = { $leaders } nay cùng dẫn đầu { WHERE($table) } với { POINTS($score) }.
    .lede-2 = Vị trí đầu bảng { WHERE($table) } nay thuộc về cả { $leaders }, cùng đạt { POINTS($score) }.
    .v1 = { $leaders } nay cùng dẫn đầu { WHERE($table) } với { POINTS($score) }.
    .v2 = Vị trí đầu bảng { WHERE($table) } nay thuộc về cả { $leaders }, cùng đạt { POINTS($score) }.
    .v3 = Với cùng { POINTS($score) }, { $leaders } nay đồng hạng nhất { WHERE($table) }.
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
    .lede-3 = Với { POINTS($score) }, { $leader } dẫn đầu { WHERE($table) }.
    .caption = { $leader } đứng đầu { WHERE($table) } với { POINTS($score) }.
    .v1 = { $leader } đứng đầu { WHERE($table) } với { POINTS($score) }.
    .v2 = Đứng đầu { WHERE($table) } là { $leader } với { POINTS($score) }.
    .v3 = Với { POINTS($score) }, { $leader } đứng đầu { WHERE($table) }.
    .v4 = Ngôi đầu { WHERE($table) } thuộc về { $leader }, đạt { POINTS($score) }.
    .v5 = Dẫn đầu { WHERE($table) } là { $leader } với { POINTS($score) }.
leader-shared-state =
    .headline = { $leaders } cùng dẫn đầu với { POINTS($score) }
    .headline-2 = { $leaders } đồng hạng nhất { WHERE($table) }
    .heading = { $leaders } cùng dẫn đầu
    .lede = { $leaders } cùng dẫn đầu { WHERE($table) } với { POINTS($score) }.
    .lede-2 = Cùng đứng đầu { WHERE($table) } với { POINTS($score) } là { $leaders }.
    .v1 = { $leaders } cùng dẫn đầu { WHERE($table) } với { POINTS($score) }.
    .v2 = Cùng đứng đầu { WHERE($table) } với { POINTS($score) } là { $leaders }.

leader-from-behind =
    .heading = Từ { ORDINAL($place, form: "place") } ở { $week }, { $leader } lên dẫn đầu
    .heading-2 = { $leader } từ { ORDINAL($place, form: "place") } ở { $week } lên đầu bảng
    .v1 = Mới ở { $week }, { $leader } còn xếp { ORDINAL($place) } với { POINTS($score) }.
    .v2 = Ở { $week }, { $leader } còn đứng { ORDINAL($place) }, khi ấy có { POINTS($score) }.
    .v3 = { $leader } mới xếp { ORDINAL($place) } ở { $week }, khi có { POINTS($score) }.
lead-streak =
    .lede = Đây là tuần { ORDINAL($weeks) } liên tiếp { $leader } dẫn đầu.
    .lede-2 = { $leader } đã dẫn đầu { COUNTED($weeks, "week") } liên tiếp.
    .v1 = Đây là tuần { ORDINAL($weeks) } liên tiếp { $leader } dẫn đầu.
    .v2 = { $leader } đã dẫn đầu { COUNTED($weeks, "week") } liên tiếp.
    .v3 = Đã { COUNTED($weeks, "week") } liền, ngôi đầu thuộc về { $leader }.
lead-streak-at-least =
    .lede = { $leader } dẫn đầu liên tục, ít nhất từ { $first } đến nay.
    .lede-2 = { $leader } đã dẫn đầu ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .v1 = Ít nhất từ { $first } đến nay, { $leader } dẫn đầu liên tục.
    .v2 = { $leader } đã dẫn đầu ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .v3 = { $leader } giữ ngôi đầu liên tục, ít nhất từ { $first } đến nay.
    .v4 = Ngôi đầu đã thuộc về { $leader } ít nhất { COUNTED($weeks, "week") } liền.
    .v5 = { $leader } đã giữ ngôi đầu ít nhất { COUNTED($weeks, "week") } liên tiếp.

## Khoảng cách với vị trí thứ hai

margin-one =
    .lede = { $rival } đứng thứ hai với { POINTS($rival_score) }, cách { $leader } { POINTS($margin) }.
    .lede-2 = Xếp thứ hai là { $rival } với { POINTS($rival_score) }, cách { $leader } { POINTS($margin) }.
    .lede-3 = Ở vị trí thứ hai, { $rival } đạt { POINTS($rival_score) }, cách { $leader } { POINTS($margin) }.
    .lede-4 = { $rival } đứng thứ hai với { POINTS($rival_score) }, cách { $leader } { POINTS($margin) }, đúng { SINCE($unchanged, form: "as") }.
    .lede-5 = { $leader } giữ nguyên khoảng cách { POINTS($margin) } với { $rival } ({ POINTS($rival_score) }) { SINCE($unchanged, form: "as") }.
    .v1 = { $rival } đứng thứ hai với { POINTS($rival_score) }, cách { $leader } { POINTS($margin) }.
    .v2 = Xếp thứ hai là { $rival } với { POINTS($rival_score) }, cách { $leader } { POINTS($margin) }.
    .v3 = Ở vị trí thứ hai, { $rival } đạt { POINTS($rival_score) }, cách { $leader } { POINTS($margin) }.
    .v4 = { $rival } đứng thứ hai với { POINTS($rival_score) }, cách { $leader } { POINTS($margin) }, đúng { SINCE($unchanged, form: "as") }.
    .v5 = { $leader } giữ nguyên khoảng cách { POINTS($margin) } với { $rival } ({ POINTS($rival_score) }) { SINCE($unchanged, form: "as") }.
    .v6 = Với { POINTS($rival_score) }, { $rival } xếp thứ hai và vẫn cách { $leader } { POINTS($margin) } { SINCE($unchanged, form: "as") }.
    .lede-6 = { $rival } đứng thứ hai với { POINTS($rival_score) }; khoảng cách với { $leader } vẫn là { POINTS($margin) }, như ở mọi tuần có số liệu từ { $steady }.
    .lede-7 = Khoảng cách với { $rival } ({ POINTS($rival_score) }, xếp thứ hai) là { POINTS($margin) }, không đổi ở mọi tuần có số liệu từ { $steady }.
    .v7 = Với { POINTS($rival_score) }, { $rival } xếp thứ hai; khoảng cách với { $leader } vẫn là { POINTS($margin) }, như ở mọi tuần có số liệu từ { $steady }.
    .v8 = Khoảng cách với { $rival } ({ POINTS($rival_score) }, xếp thứ hai) là { POINTS($margin) }, không đổi ở mọi tuần có số liệu từ { $steady }.
margin-level =
    .lede = { $rivals } đồng hạng nhì với { POINTS($rival_score) }, cách { $leader } { POINTS($margin) }.
    .lede-2 = Cùng xếp thứ hai với { POINTS($rival_score) } là { $rivals }, cách { $leader } { POINTS($margin) }.
    .lede-3 = Với cùng { POINTS($rival_score) }, { $rivals } đứng thứ hai, cách { $leader } { POINTS($margin) }.
    .v1 = { $rivals } đồng hạng nhì với { POINTS($rival_score) }, cách { $leader } { POINTS($margin) }.
    .v2 = Cùng xếp thứ hai với { POINTS($rival_score) } là { $rivals }, cách { $leader } { POINTS($margin) }.
    .v3 = Với cùng { POINTS($rival_score) }, { $rivals } đứng thứ hai, cách { $leader } { POINTS($margin) }.
followers =
    .v1 = Xếp thứ hai là { $second } với { POINTS($second_score) }, cách ngôi đầu { POINTS($margin) }; thứ ba là { $third } với { POINTS($third_score) }.
    .v2 = { $second } đứng thứ hai với { POINTS($second_score) }, cách ngôi đầu { POINTS($margin) }, tiếp đến là { $third } với { POINTS($third_score) }.
    .v3 = Hai vị trí tiếp theo thuộc về { $second } ({ POINTS($second_score) }, cách ngôi đầu { POINTS($margin) }) và { $third } ({ POINTS($third_score) }).
    .v4 = Cách ngôi đầu { POINTS($margin) }, { $second } xếp thứ hai với { POINTS($second_score) }; { $third } đứng thứ ba với { POINTS($third_score) }.
    .v5 = Với { POINTS($second_score) }, { $second } xếp thứ hai, cách ngôi đầu { POINTS($margin) }; { $third } đứng thứ ba với { POINTS($third_score) }.
    .v6 = Đứng thứ hai là { $second } với { POINTS($second_score) }, cách ngôi đầu { POINTS($margin) }, rồi đến { $third } với { POINTS($third_score) }.
    .v7 = { $second } và { $third } lần lượt xếp thứ hai ({ POINTS($second_score) }, cách ngôi đầu { POINTS($margin) }) và thứ ba ({ POINTS($third_score) }).
next-in-line =
    .v1 = Xếp { ORDINAL($place) } là { $next } với { POINTS($score) }, cách { KIND($table) } dẫn đầu { POINTS($gap) }.
    .v2 = { $next } đứng { ORDINAL($place) } với { POINTS($score) }, cách ngôi đầu { POINTS($gap) }.
    .v3 = Cách ngôi đầu { POINTS($gap) }, { $next } đứng { ORDINAL($place) } với { POINTS($score) }.
    .v4 = { $next } đạt { POINTS($score) }, xếp { ORDINAL($place) } và cách ngôi đầu { WHERE($table) } { POINTS($gap) }.
    .v5 = Với { POINTS($score) }, { $next } xếp { ORDINAL($place) }, cách ngôi đầu { POINTS($gap) }.
    .v6 = Ở { ORDINAL($place, form: "place") }, { $next } có { POINTS($score) }, cách ngôi đầu { POINTS($gap) }.
    .v7 = Đứng { ORDINAL($place) } { WHERE($table) } là { $next } với { POINTS($score) }; khoảng cách với ngôi đầu là { POINTS($gap) }.
gap-narrowed =
    .headline = { $leader } vẫn dẫn đầu { WHERE($table) } nhưng khoảng cách thu hẹp còn { POINTS($margin) }
    .headline-2 = { $rivals } rút ngắn khoảng cách với { $leader } còn { POINTS($margin) }
    .headline-3 = { $leader } còn dẫn trước { $rivals } { POINTS($margin) }
    .headline-4 = { $leader } dẫn đầu, { $rivals } còn cách { POINTS($margin) }
    .heading = { $leader } còn dẫn trước { $rivals } { POINTS($margin) }
    .heading-2 = { $rivals } còn cách { $leader } { POINTS($margin) }
    .heading-3 = { $leader } dẫn đầu, khoảng cách thu hẹp còn { POINTS($margin) }
    .heading-4 = { $leader } dẫn trước { POINTS($margin) }, { SINCE($since, form: "was") } là { $former_margin }
    .heading-5 = { $rivals } rút ngắn khoảng cách với { $leader }
    .lede = { $rivals } đứng thứ hai với { POINTS($rival_score) } và còn { BETTER($table, form: "behind") } { $leader } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }).
    .lede-2 = { $leader } còn { BETTER($table, form: "ahead") } { $rivals } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }); vị trí thứ hai đạt { POINTS($rival_score) }.
    .lede-3 = Với { POINTS($rival_score) }, { $rivals } xếp thứ hai và rút ngắn khoảng cách với { $leader } từ { $former_margin } xuống còn { POINTS($margin) }.
    .v1 = { $rivals } đứng thứ hai với { POINTS($rival_score) }, còn { BETTER($table, form: "behind") } { $leader } { POINTS($margin) }; { SINCE($since, form: "was") }, khoảng cách này là { $former_margin }.
    .v2 = { $leader } còn { BETTER($table, form: "ahead") } { $rivals } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }); vị trí thứ hai đạt { POINTS($rival_score) }.
    .v3 = Với { POINTS($rival_score) }, { $rivals } xếp thứ hai và rút ngắn khoảng cách với { $leader } từ { $former_margin } xuống còn { POINTS($margin) }.
    .v4 = Xếp thứ hai là { $rivals } với { POINTS($rival_score) }, còn cách { $leader } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }).
    .v5 = { $rivals } đạt { POINTS($rival_score) }, thu hẹp khoảng cách với { $leader } từ { $former_margin } xuống còn { POINTS($margin) }.
gap-widened =
    .headline = { $leader } dẫn đầu { WHERE($table) } với khoảng cách tăng lên { POINTS($margin) }
    .headline-2 = { $leader } nới khoảng cách với { $rivals } lên { POINTS($margin) }
    .headline-3 = { $leader } dẫn đầu, khoảng cách với vị trí thứ hai tăng từ { $former_margin } lên { POINTS($margin) }
    .heading = { $leader } dẫn trước { $rivals } { POINTS($margin) }
    .heading-2 = { $leader } nới khoảng cách với { $rivals } lên { POINTS($margin) }
    .heading-3 = { $leader } dẫn đầu, khoảng cách nới rộng lên { POINTS($margin) }
    .heading-4 = { $rivals } bị { $leader } bỏ lại { POINTS($margin) }
    .lede = { $leader } nới khoảng cách với { $rivals } từ { $former_margin } lên { POINTS($margin) }; vị trí thứ hai đạt { POINTS($rival_score) }.
    .lede-2 = Với { POINTS($rival_score) }, { $rivals } xếp thứ hai và nay { BETTER($table, form: "behind") } { $leader } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }).
    .lede-3 = { $leader } nay { BETTER($table, form: "ahead") } { $rivals } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }); vị trí thứ hai đạt { POINTS($rival_score) }.
    .v1 = { $leader } nới khoảng cách với { $rivals } từ { $former_margin } lên { POINTS($margin) }; vị trí thứ hai đạt { POINTS($rival_score) }.
    .v2 = { $leader } nay { BETTER($table, form: "ahead") } { $rivals } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }); vị trí thứ hai đạt { POINTS($rival_score) }.
    .v3 = Với { POINTS($rival_score) }, { $rivals } xếp thứ hai và nay { BETTER($table, form: "behind") } { $leader } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }).
    .v4 = Xếp thứ hai là { $rivals } với { POINTS($rival_score) }, cách { $leader } { POINTS($margin) }; { SINCE($since, form: "was") }, khoảng cách này là { $former_margin }.
    .v5 = { $rivals } đứng thứ hai với { POINTS($rival_score) } và bị { $leader } bỏ lại { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }).
gap-nearly-closed =
    .headline = { $leader } chỉ còn dẫn trước { $rivals } { POINTS($margin) }
    .headline-2 = { $leader } vẫn dẫn đầu { WHERE($table) } nhưng chỉ còn cách { $rivals } { POINTS($margin) }
    .heading = { $leader } chỉ còn dẫn trước { $rivals } { POINTS($margin) }
    .lede = { $rivals } đạt { POINTS($rival_score) } và chỉ còn { BETTER($table, form: "behind") } { $leader } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }).
    .lede-2 = { $leader } chỉ còn { BETTER($table, form: "ahead") } { $rivals } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }); vị trí thứ hai đạt { POINTS($rival_score) }.
    .lede-3 = Với { POINTS($rival_score) }, { $rivals } đã tiến sát { $leader }: khoảng cách chỉ còn { POINTS($margin) }, { SINCE($since, form: "was") } là { $former_margin }.
    .v1 = { $leader } chỉ còn dẫn trước { $rivals } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }); vị trí thứ hai đạt { POINTS($rival_score) }. Khoảng cách này nhỏ hơn mức thay đổi trung vị mỗi tuần trước đó của { $leader } ({ POINTS($usual) }).
    .v2 = { $rivals } đứng thứ hai với { POINTS($rival_score) } và chỉ còn { BETTER($table, form: "behind") } { $leader } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }), nhỏ hơn mức thay đổi trung vị mỗi tuần trước đó của { $leader } ({ POINTS($usual) }).
    .v3 = Với { POINTS($rival_score) }, { $rivals } rút ngắn khoảng cách với { $leader } từ { $former_margin } xuống chỉ còn { POINTS($margin) }, nhỏ hơn mức thay đổi trung vị mỗi tuần trước đó của { $leader } ({ POINTS($usual) }).
rival-within-reach =
    .lede = { $leader } dẫn trước { $rivals } { POINTS($margin) }, một khoảng nhỏ hơn mức thay đổi trung vị mỗi tuần trước đó của { $leader } ({ POINTS($usual) }); vị trí thứ hai đạt { POINTS($rival_score) }.
    .lede-2 = { $rivals } đứng thứ hai với { POINTS($rival_score) } và chỉ cách { $leader } { POINTS($margin) }, nhỏ hơn mức thay đổi trung vị mỗi tuần trước đó của { $leader } ({ POINTS($usual) }).
    .v1 = { $rivals } đứng thứ hai với { POINTS($rival_score) } và cách { $leader } { POINTS($margin) }, một khoảng nhỏ hơn mức thay đổi trung vị mỗi tuần trước đó của { $leader } ({ POINTS($usual) }).
    .v2 = { $leader } dẫn trước { $rivals } { POINTS($margin) }; vị trí thứ hai đạt { POINTS($rival_score) }. Khoảng cách này nhỏ hơn mức thay đổi trung vị mỗi tuần trước đó của { $leader } ({ POINTS($usual) }).
    .v3 = Với { POINTS($rival_score) }, { $rivals } xếp thứ hai và chỉ cách { $leader } { POINTS($margin) }, nhỏ hơn mức thay đổi trung vị mỗi tuần trước đó của { $leader } ({ POINTS($usual) }).
gain-smallest =
    .v1 = Cả { COUNTED($count, $table, form: "digits") } có số liệu đều { BETTER($table, form: "score") }{ SINCE($since, form: "gap") }, nhiều nhất là { $most }, ít nhất là { NAME($subject, form: "again") }.
    .v2 = Trong { COUNTED($count, $table, form: "digits") } có số liệu, { $most } { BETTER($table) } nhiều nhất, { NAME($subject, form: "again") } ít nhất{ SINCE($since, form: "gap") }.
    .v3 = { BETTER($table, form: "noun") } { POINTS($change) } { $since } của { NAME($subject, form: "again") } là thấp nhất trong { COUNTED($count, $table, form: "digits") } có số liệu.
    .v4 = Cả { COUNTED($count, $table, form: "digits") } có số liệu đều { BETTER($table, form: "score") } { $since }, trong đó { NAME($subject, form: "again") } có { BETTER($table, form: "noun") } thấp nhất: { POINTS($change) }.
    .v5 = Cả { COUNTED($count, $table, form: "digits") } có số liệu đều { BETTER($table, form: "score") }{ SINCE($since, form: "gap") }; { NAME($subject, form: "again") } có { BETTER($table, form: "noun") } thấp nhất, { $most } cao nhất.
gap-narrowing =
    .heading = { $leader } vẫn dẫn đầu, khoảng cách tiếp tục thu hẹp
    .heading-2 = Khoảng cách giữa { $leader } và vị trí thứ hai thu hẹp qua từng tuần
    .v1 = Từ { $first } đến nay, khoảng cách giữa { $leader } và vị trí thứ hai thu hẹp qua từng tuần, từ { POINTS($former_margin) } xuống còn { POINTS($margin) }.
    .v2 = Khoảng cách giữa ngôi đầu và vị trí thứ hai thu hẹp qua từng tuần, từ { POINTS($former_margin) } ({ $first }) xuống còn { POINTS($margin) }.
    .v3 = Từ { $first } đến nay, khoảng cách với vị trí thứ hai thu hẹp qua từng tuần, từ { $former_margin } xuống còn { POINTS($margin) }.
gap-widening =
    .heading = { $leader } dẫn đầu, khoảng cách tiếp tục nới rộng
    .heading-2 = Khoảng cách giữa { $leader } và vị trí thứ hai nới rộng qua từng tuần
    .v1 = Từ { $first } đến nay, khoảng cách giữa { $leader } và vị trí thứ hai nới rộng qua từng tuần, từ { POINTS($former_margin) } lên { POINTS($margin) }.
    .v2 = Khoảng cách giữa ngôi đầu và vị trí thứ hai nới rộng qua từng tuần, từ { POINTS($former_margin) } ({ $first }) lên { POINTS($margin) }.
    .v3 = Từ { $first } đến nay, khoảng cách với vị trí thứ hai nới rộng qua từng tuần, từ { $former_margin } lên { POINTS($margin) }.
gap-narrowest =
    .heading = Khoảng cách hẹp nhất trong các tuần có số liệu
    .v1 = { $leader } đang dẫn trước vị trí thứ hai { POINTS($margin) }, khoảng cách hẹp nhất trong các tuần có số liệu từ { $first }; hẹp nhất trước đó là { POINTS($former_margin) }.
    .v2 = Trong các tuần có số liệu từ { $first }, chưa tuần nào khoảng cách giữa { $leader } và vị trí thứ hai hẹp như hiện tại: { POINTS($margin) }; hẹp nhất trước đó là { POINTS($former_margin) }.
    .v3 = Khoảng cách { POINTS($margin) } giữa ngôi đầu và vị trí thứ hai là hẹp nhất trong các tuần có số liệu từ { $first } (trước đó hẹp nhất là { POINTS($former_margin) }).
gap-widest =
    .heading = Khoảng cách rộng nhất trong các tuần có số liệu
    .v1 = { $leader } đang dẫn trước vị trí thứ hai { POINTS($margin) }, khoảng cách rộng nhất trong các tuần có số liệu; ở { $first }, khoảng cách này là { POINTS($first_margin) }.
    .v2 = Trong các tuần có số liệu, chưa tuần nào khoảng cách giữa { $leader } và vị trí thứ hai rộng như hiện tại: { POINTS($margin) }; ở { $first }, khoảng cách này là { POINTS($first_margin) }.
    .v3 = Khoảng cách { POINTS($margin) } giữa ngôi đầu và vị trí thứ hai là rộng nhất trong các tuần có số liệu (ở { $first } là { POINTS($first_margin) }).
rival-faster =
    .lede = { BETTER($table, form: "noun") } của { $rival } { $since } là { POINTS($rival_gain) }, lớn hơn của { $leader }.
    .lede-2 = { BETTER($table) } { POINTS($rival_gain) } { $since }, { $rival } tiến nhanh hơn { $leader }.
    .lede-3 = { $rival } tiến nhanh hơn { $leader } khi { BETTER($table) } { POINTS($rival_gain) } { $since }.
    .lede-4 = { $rival } { BETTER($table) } { POINTS($rival_gain) } { $since }, nhiều hơn { $leader }.
    .lede-5 = { $since }, { $rival } { BETTER($table) } { POINTS($rival_gain) }, nhiều hơn { $leader }.
    .v1 = { $rival } { BETTER($table) } { POINTS($rival_gain) } { $since }, còn { $leader } { BETTER($table) } { POINTS($gain) }.
    .v2 = Trong khi { $leader } { BETTER($table) } { POINTS($gain) } { $since }, { $rival } { BETTER($table) } { POINTS($rival_gain) }.
    .v3 = { $rival } { BETTER($table) } { POINTS($rival_gain) } { $since }, nhiều hơn mức { POINTS($gain) } của { $leader }.
    .v4 = { BETTER($table, form: "noun") } của { $rival } { $since } là { POINTS($rival_gain) }, của { $leader } là { POINTS($gain) }.
    .v5 = { $rival } tiến nhanh hơn { $leader } { $since }: { POINTS($rival_gain) } so với { POINTS($gain) }.

## Thứ hạng của đơn vị chính

place-up =
    .headline = { $subject } vươn lên { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } tăng { COUNTED($places, "place") }, lên { ORDINAL($place, form: "place") }
    .heading = { $subject } lên { ORDINAL($place, form: "place") }
    .lede = { $subject } tăng { COUNTED($places, "place") } trên bảng xếp hạng { WHERE($table) }, từ vị trí { ORDINAL($former_place) } lên { ORDINAL($place) }.
    .lede-2 = Từ { ORDINAL($former_place, form: "place") }, { $subject } vươn lên { ORDINAL($place, form: "place") } trên bảng xếp hạng { WHERE($table) }.
    .v1 = { $subject } tăng { COUNTED($places, "place") } trên bảng xếp hạng { WHERE($table) }, từ vị trí { ORDINAL($former_place) } lên { ORDINAL($place) }.
    .v2 = Từ { ORDINAL($former_place, form: "place") }, { $subject } vươn lên { ORDINAL($place, form: "place") } trên bảng xếp hạng { WHERE($table) }.
place-down =
    .headline = { $subject } xuống { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } giảm { COUNTED($places, "place") }, xuống { ORDINAL($place, form: "place") }
    .heading = { $subject } xuống { ORDINAL($place, form: "place") }
    .lede = { $subject } giảm { COUNTED($places, "place") } trên bảng xếp hạng { WHERE($table) }, từ { ORDINAL($former_place, form: "place") } xuống { ORDINAL($place) }.
    .lede-2 = Từ { ORDINAL($former_place, form: "place") }, { $subject } lùi xuống { ORDINAL($place, form: "place") } trên bảng xếp hạng { WHERE($table) }.
    .v1 = { $subject } giảm { COUNTED($places, "place") } trên bảng xếp hạng { WHERE($table) }, từ { ORDINAL($former_place, form: "place") } xuống { ORDINAL($place) }.
    .v2 = Từ { ORDINAL($former_place, form: "place") }, { $subject } lùi xuống { ORDINAL($place, form: "place") } trên bảng xếp hạng { WHERE($table) }.
lead-lost =
    .headline = { $subject } mất ngôi đầu vào tay { $leaders }
    .headline-2 = { $leaders } dẫn đầu, { $subject } xuống { ORDINAL($place, form: "place") }
    .heading = { $subject } mất ngôi đầu
    .lede = { $subject } mất ngôi đầu { WHERE($table) }, xuống { ORDINAL($place, form: "place") } và bị { $leaders } bỏ lại { POINTS($gap) }.
    .lede-2 = { $leaders } giành ngôi đầu { WHERE($table) } với { POINTS($leader_score) }; { $subject } xuống { ORDINAL($place, form: "place") }, cách biệt { POINTS($gap) }.
    .v1 = { $subject } mất ngôi đầu { WHERE($table) }, xuống { ORDINAL($place, form: "place") } và bị { $leaders } bỏ lại { POINTS($gap) }.
    .v2 = { $leaders } giành ngôi đầu { WHERE($table) } với { POINTS($leader_score) }; { $subject } xuống { ORDINAL($place, form: "place") }, cách biệt { POINTS($gap) }.
place-kept =
    .lede = { $subject } giữ { ORDINAL($place, form: "place") } trong { WHERE($table) }.
    .lede-2 = Về thứ hạng, { $subject } vẫn ở { ORDINAL($place, form: "place") } trong { WHERE($table) }.
    .v1 = { $subject } giữ { ORDINAL($place, form: "place") } trong { WHERE($table) }.
    .v2 = Về thứ hạng, { $subject } vẫn ở { ORDINAL($place, form: "place") } trong { WHERE($table) }.
place-shared =
    .lede = { $subject } cùng { $others } ở { ORDINAL($place, form: "place") } trong { WHERE($table) }.
    .lede-2 = Bằng điểm với { $others }, { $subject } ở { ORDINAL($place, form: "place") } trong { WHERE($table) }.
    .v1 = { $subject } cùng { $others } ở { ORDINAL($place, form: "place") } trong { WHERE($table) }.
    .v2 = Bằng điểm với { $others }, { $subject } ở { ORDINAL($place, form: "place") } trong { WHERE($table) }.
place-state =
    .lede = { $subject } xếp { ORDINAL($place) } trong { WHERE($table) }.
    .lede-2 = { $subject } ở { ORDINAL($place, form: "place") } trên bảng xếp hạng { WHERE($table) }.
    .v1 = { $subject } xếp { ORDINAL($place) } trong { WHERE($table) }.
    .v2 = { $subject } ở { ORDINAL($place, form: "place") } trên bảng xếp hạng { WHERE($table) }.
behind-next =
    .lede = Xếp ngay trên { $subject } là { $rivals } với { POINTS($rival_score) }, cách biệt { POINTS($gap) }.
    .lede-2 = { $rivals } xếp ngay trên { $subject } với { POINTS($rival_score) }; khoảng cách là { POINTS($gap) }.
    .v1 = Xếp ngay trên { $subject } là { $rivals } với { POINTS($rival_score) }, cách biệt { POINTS($gap) }.
    .v2 = { $subject } còn phải rút ngắn { POINTS($gap) } để bắt kịp { $rivals } xếp ngay trên với { POINTS($rival_score) }.
    .v3 = { $rivals } xếp ngay trên { $subject } với { POINTS($rival_score) }; khoảng cách là { POINTS($gap) }.
ahead-of-next =
    .v1 = Xếp ngay dưới { $subject } là { $rivals } với { POINTS($rival_score) }, cách biệt { POINTS($gap) }.
    .v2 = { $subject } dẫn trước { $rivals } { POINTS($gap) }; { $rivals } xếp ngay dưới với { POINTS($rival_score) }.
overtook =
    .heading = { $subject } vượt { $passed }
    .heading-2 = { $subject } vượt lên trên { $passed }
    .v1 = { $subject } đã vượt { $passed }.
    .v2 = Trên bảng xếp hạng, { $subject } đã vượt lên trên { $passed }.
    .v3 = { $subject } đã vượt qua { $passed } trên bảng xếp hạng.
overtaken-by =
    .headline = { $subject } bị { $rivals } vượt qua
    .headline-2 = { $rivals } vượt { $subject }
    .lede = { $subject } bị { $rivals } vượt qua trên bảng xếp hạng.
    .lede-2 = Trên bảng xếp hạng, { $rivals } đã vượt { $subject }.
    .v1 = { $subject } bị { $rivals } vượt qua trên bảng xếp hạng.
    .v2 = Trên bảng xếp hạng, { $rivals } đã vượt { $subject }.
drew-level =
    .headline = { $subject } bắt kịp { $rivals }
    .headline-2 = { $subject } bằng điểm với { $rivals }
    .heading = { $subject } bắt kịp { $rivals }
    .lede = { $subject } đã bắt kịp { $rivals }, cùng ở { ORDINAL($place, form: "place") } trong { WHERE($table) }.
    .lede-2 = { SINCE($since, form: "was") } còn xếp sau, { $subject } nay đã bắt kịp { $rivals } và cùng xếp { ORDINAL($place) } trong { WHERE($table) }.
    .lede-3 = { $subject } đã bắt kịp { $rivals }, hiện bằng điểm nhau.
    .v1 = { $subject } đã bắt kịp { $rivals }, cùng ở { ORDINAL($place, form: "place") } trong { WHERE($table) }.
    .v2 = { SINCE($since, form: "was") } còn xếp sau, { $subject } nay đã bắt kịp { $rivals } và cùng xếp { ORDINAL($place) }.
    .v3 = { $subject } đã bắt kịp { $rivals }, hiện bằng điểm nhau.
pulled-clear =
    .heading = { $subject } nay xếp trên { $rivals }
    .lede = { $subject } nay xếp trên { $rivals }; { SINCE($since, form: "was") }, các { KIND($table) } này bằng điểm nhau.
    .lede-2 = { SINCE($since, form: "was") } bằng điểm nhau, nay { $subject } xếp trên { $rivals }.
    .v1 = { $subject } nay xếp trên { $rivals }; { SINCE($since, form: "was") }, các { KIND($table) } này bằng điểm nhau.
    .v2 = { SINCE($since, form: "was") } bằng điểm nhau, nay { $subject } xếp trên { $rivals }.
    .v3 = { SINCE($since, form: "was") } bằng điểm nhau, nay { $subject } { BETTER($table, form: "ahead") } { $rivals } { POINTS($margin) }.
    .v4 = { $subject } nay { BETTER($table, form: "ahead") } { $rivals } { POINTS($margin) }; { SINCE($since, form: "was") }, hai { KIND($table) } này bằng điểm nhau.
    .v5 = Không còn bằng điểm như { SINCE($since, form: "was") }, { $subject } nay { BETTER($table, form: "ahead") } { $rivals } { POINTS($margin) }.

## Các mốc điểm

mark-reached =
    .headline = { $subject } đạt mốc { $mark } điểm
    .headline-2 = { $subject } ở mốc { $mark } điểm
    .heading = { $subject } đạt mốc { $mark } điểm
    .lede = { $subject } nay đạt mốc { $mark } điểm.
    .lede-2 = Mốc { $mark } điểm nay có thêm { $subject }.
    .v1 = { $subject } nay đạt mốc { $mark } điểm.
    .v2 = Với { POINTS($score) }, { $subject } đạt mốc { $mark } điểm.
mark-regained =
    .headline = { $subject } trở lại mốc { $mark } điểm
    .headline-2 = { $subject } đạt { POINTS($score) }, trở lại mốc { $mark } điểm
    .heading = { $subject } trở lại mốc { $mark } điểm
    .lede = Với { POINTS($score) }, { $subject } trở lại mốc { $mark } điểm, lần đầu được ghi nhận kể từ { $last }.
    .lede-2 = { $subject } đạt { POINTS($score) }, trở lại mốc { $mark } điểm, lần đầu được ghi nhận kể từ { $last }.
    .v1 = Với { POINTS($score) }, { $subject } trở lại mốc { $mark } điểm, lần đầu được ghi nhận kể từ { $last }.
    .v2 = { $subject } đạt { POINTS($score) }, trở lại mốc { $mark } điểm, lần đầu được ghi nhận kể từ { $last }.
mark-lost =
    .headline = { $subject } không còn giữ được mốc { $mark } điểm
    .headline-2 = { $subject } để mất mốc { $mark } điểm
    .heading = { $subject } để mất mốc { $mark } điểm
    .lede = { $subject } để mất mốc { $mark } điểm đạt được ở { SINCE($since, form: "was") }.
    .lede-2 = Với { POINTS($score) }, { $subject } không còn giữ được mốc { $mark } điểm.
    .v1 = { $subject } để mất mốc { $mark } điểm đạt được ở { SINCE($since, form: "was") }.
    .v2 = Với { POINTS($score) }, { $subject } không còn giữ được mốc { $mark } điểm.
sole-at-mark-new =
    .headline = { $subject } là { KIND($table) } duy nhất đạt mốc { $mark } điểm
    .headline-2 = Chỉ { $subject } đạt mốc { $mark } điểm
    .heading = Chỉ { $subject } đạt mốc { $mark } điểm
    .lede = { $subject } trở thành { KIND($table) } duy nhất đạt mốc { $mark } điểm.
    .lede-2 = Hiện chỉ { $subject } đạt mốc { $mark } điểm.
    .v1 = { $subject } trở thành { KIND($table) } duy nhất đạt mốc { $mark } điểm.
    .v2 = Hiện chỉ { $subject } đạt mốc { $mark } điểm.
sole-at-mark-still =
    .heading = Vẫn chỉ { $subject } trên { $above } điểm
    .heading-2 = Vẫn chỉ { $subject } đạt mốc { $mark } điểm
    .lede = { $subject } vẫn là { KIND($table) } duy nhất đạt trên { $above } điểm.
    .lede-2 = { $subject } vẫn là { KIND($table) } duy nhất đạt mốc { $mark } điểm.
    .lede-3 = Ngoài { NAME($subject, form: "again") }, chưa { KIND($table) } nào đạt mốc { $mark } điểm.
    .lede-4 = Ngoài { NAME($subject, form: "again") }, hiện chưa có { KIND($table) } nào vượt mốc { $above } điểm.
    .lede-5 = Vẫn chỉ có { NAME($subject, form: "again") } đạt trên { $above } điểm.
    .v1 = { $subject } vẫn là { KIND($table) } duy nhất đạt trên { $above } điểm.
    .v2 = { $subject } vẫn là { KIND($table) } duy nhất đạt mốc { $mark } điểm.
    .v3 = Hiện ngoài { NAME($subject, form: "again") } chưa có { KIND($table) } nào đạt mốc { $mark } điểm.
    .v4 = Ngoài { NAME($subject, form: "again") }, hiện chưa có { KIND($table) } nào vượt mốc { $above } điểm.
    .v5 = Vẫn chỉ có { NAME($subject, form: "again") } đạt trên { $above } điểm.
sole-at-mark =
    .heading = Chỉ { $subject } trên { $above } điểm
    .heading-2 = Chỉ { $subject } đạt mốc { $mark } điểm
    .lede = { $subject } là { KIND($table) } duy nhất đạt trên { $above } điểm.
    .lede-2 = { $subject } là { KIND($table) } duy nhất đạt mốc { $mark } điểm.
    .lede-3 = Ngoài { NAME($subject, form: "again") }, không { KIND($table) } nào đạt mốc { $mark } điểm.
    .lede-4 = Ngoài { NAME($subject, form: "again") }, không { KIND($table) } nào vượt mốc { $above } điểm.
    .v1 = { $subject } là { KIND($table) } duy nhất đạt trên { $above } điểm.
    .v2 = { $subject } là { KIND($table) } duy nhất đạt mốc { $mark } điểm.
    .v3 = Ngoài { NAME($subject, form: "again") }, không { KIND($table) } nào đạt mốc { $mark } điểm.
    .v4 = Ngoài { NAME($subject, form: "again") }, không { KIND($table) } nào vượt mốc { $above } điểm.
mark-joined =
    .headline = { $subject } không còn là { KIND($table) } duy nhất ở mốc { $mark } điểm
    .headline-2 = { $newcomers } cùng { $subject } đạt mốc { $mark } điểm
    .heading = { $subject } không còn một mình ở mốc { $mark } điểm
    .lede = { $subject } không còn là { KIND($table) } duy nhất ở mốc { $mark } điểm khi { $newcomers } cũng đạt mốc này.
    .lede-2 = Mốc { $mark } điểm không còn của riêng { $subject }: { $newcomers } nay cũng đạt mốc này.
    .v1 = { $subject } không còn là { KIND($table) } duy nhất ở mốc { $mark } điểm khi { $newcomers } cũng đạt mốc này.
    .v2 = Mốc { $mark } điểm không còn của riêng { $subject }: { $newcomers } nay cũng đạt mốc này.
mark-reached-by =
    .heading = { $entities } đạt mốc { $mark } điểm
    .v1 = Có thêm { $entities } đạt mốc { $mark } điểm{ SINCE($since, form: "gap") }.
    .v2 = { $since }, có thêm { $entities } đạt mốc { $mark } điểm.
    .v3 = { $entities } { $count ->
        [1] lần đầu trong các tuần có số liệu đạt
       *[other] nay đã đạt
    } mốc { $mark } điểm.
    .group = { $items }, { SINCE($since, form: "was") } chưa đạt.
    .group-2 = Nay { $items }.
    .group-3 = Trong tuần, { $items }.
    .item = { $entities } đạt mốc { $mark } điểm
mark-regained-by =
    .heading = { $entities } trở lại mốc { $mark } điểm
    .v1 = { $entities } trở lại mốc { $mark } điểm, sau khi không đạt mốc này trong { SINCE($since, form: "was") }.
    .v2 = { SINCE($since, form: "was") } không đạt mốc { $mark } điểm, nay { $entities } đã trở lại mốc này.
    .v3 = { $entities } trở lại mốc { $mark } điểm như ở { $last }.
    .v4 = Từng đạt mốc { $mark } điểm ở { $last }, { $entities } nay trở lại mốc này.
    .v5 = { $entities } trở lại mốc { $mark } điểm; lần gần nhất đạt mốc này là { $last }.
mark-lost-by =
    .heading = { $entities } để mất mốc { $mark } điểm
    .v1 = { $entities } không còn giữ được mốc { $mark } điểm.
    .v2 = { $entities } để mất mốc { $mark } điểm.
mark-short =
    .v1 = Chỉ còn { NAME($entities, form: "full") } chưa đạt mốc { $mark } điểm.
    .v2 = Đến nay chỉ còn { NAME($entities, form: "full") } chưa đạt { POINTS($mark) }.
    .v3 = Chỉ { NAME($entities, form: "full") } chưa đạt mốc { $mark } điểm.
mark-count-up =
    .v1 = Đến nay có { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") } đạt mốc { $mark } điểm; { SINCE($since, form: "was") } là { DIGITS($former_count) } { KIND($table) }.
    .v2 = Số { KIND($table) } đạt mốc { $mark } điểm tăng từ { DIGITS($former_count) } ({ SINCE($since, form: "was") }) lên { DIGITS($count) }, trong tổng số { DIGITS($total) }.
    .v3 = Trong số { COUNTED($total, $table, form: "digits") } nay có { DIGITS($count) } { KIND($table) } đạt mốc { $mark } điểm; { SINCE($since, form: "was") } là { DIGITS($former_count) }.
    .v4 = Tính đến nay có { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") } đạt mốc { $mark } điểm, { SINCE($since, form: "was") } mới có { DIGITS($former_count) } { KIND($table) }.
    .v5 = Có { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") } đạt mốc { $mark } điểm, tăng từ { DIGITS($former_count) } { KIND($table) } ở { SINCE($since, form: "was") }.
mark-count-down =
    .v1 = { $count ->
        [0] Không { KIND($table) } nào còn giữ
       *[other] Còn { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") } giữ
    } được mốc { $mark } điểm; { SINCE($since, form: "was") } là { DIGITS($former_count) } { KIND($table) }.
    .v2 = Số { KIND($table) } đạt mốc { $mark } điểm giảm từ { DIGITS($former_count) } ({ SINCE($since, form: "was") }) xuống { DIGITS($count) }, trong tổng số { DIGITS($total) }.
mark-count =
    .v1 = Có { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") } đạt mốc { $mark } điểm.
    .v2 = Trong { COUNTED($total, $table, form: "digits") }, { DIGITS($count) } { KIND($table) } đạt mốc { $mark } điểm.
    .v3 = Mốc { $mark } điểm được { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") } đạt tới.
    .v4 = Trong tuần, { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") } đạt mốc { $mark } điểm.
    .v5 = Số { KIND($table) } ở mốc { $mark } điểm là { DIGITS($count) }/{ DIGITS($total) }.

## Tăng, giảm liên tiếp

rise-streak =
    .lede = Đây là tuần { ORDINAL($weeks) } liên tiếp { $subject } tăng điểm.
    .lede-2 = { $subject } đã tăng điểm { COUNTED($weeks, "week") } liên tiếp.
    .v1 = Đây là tuần { ORDINAL($weeks) } liên tiếp { $subject } tăng điểm.
    .v2 = { $subject } đã tăng điểm { COUNTED($weeks, "week") } liên tiếp.
    .v3 = Điểm số của { $subject } tăng { COUNTED($weeks, "week") } liền.
    .v4 = Điểm số của { $subject } tăng qua từng tuần trong { COUNTED($weeks, "week") } liên tiếp.
    .v5 = { $subject } nối dài chuỗi tăng điểm lên { COUNTED($weeks, "week") }.
rise-streak-at-least =
    .lede = { $subject } đã tăng điểm ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .lede-2 = Đây ít nhất là tuần { ORDINAL($weeks) } liên tiếp { $subject } tăng điểm.
    .v1 = { $subject } đã tăng điểm ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .v2 = Đây ít nhất là tuần { ORDINAL($weeks) } liên tiếp { $subject } tăng điểm.
    .v3 = Chuỗi tăng điểm của { $subject } đã kéo dài ít nhất { COUNTED($weeks, "week") }.
    .v4 = Điểm số của { $subject } tăng ít nhất { COUNTED($weeks, "week") } liền.
    .v5 = { $subject } nối dài chuỗi tăng điểm lên ít nhất { COUNTED($weeks, "week") }.
fall-streak =
    .headline = { $subject } giảm điểm { COUNTED($weeks, "week") } liên tiếp
    .headline-2 = Suốt { COUNTED($weeks, "week") } liên tiếp { $subject } giảm điểm
    .lede = Đây là tuần { ORDINAL($weeks) } liên tiếp { $subject } giảm điểm.
    .lede-2 = { $subject } đã giảm điểm { COUNTED($weeks, "week") } liên tiếp.
    .v1 = Đây là tuần { ORDINAL($weeks) } liên tiếp { $subject } giảm điểm.
    .v2 = { $subject } đã giảm điểm { COUNTED($weeks, "week") } liên tiếp.
fall-streak-at-least =
    .headline = { $subject } giảm điểm ít nhất { COUNTED($weeks, "week") } liên tiếp
    .headline-2 = Điểm số của { $subject } giảm ít nhất { COUNTED($weeks, "week") } liền
    .lede = { $subject } đã giảm điểm ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .lede-2 = Đây ít nhất là tuần { ORDINAL($weeks) } liên tiếp { $subject } giảm điểm.
    .v1 = { $subject } đã giảm điểm ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .v2 = Đây ít nhất là tuần { ORDINAL($weeks) } liên tiếp { $subject } giảm điểm.
record-high =
    .headline = { $subject } đạt { POINTS($score) }, tốt nhất trong các tuần có số liệu
    .headline-2 = { $subject } đạt kết quả tốt nhất trong các tuần có số liệu: { POINTS($score) }
    .heading = { $subject } đạt kết quả tốt nhất trong các tuần có số liệu
    .heading-2 = { $subject } đạt { BETTER($table, form: "best") } kể từ { $first }
    .lede = { $subject } đạt kết quả tốt nhất trong các tuần có số liệu: { POINTS($score) }.
    .caption = { $subject } đạt { POINTS($score) }, { BETTER($table, form: "best") } kể từ { $first }.
    .lede-2 = Với { POINTS($score) }, { $subject } đạt kết quả tốt nhất trong các tuần có số liệu từ { $first }.
    .v1 = Với { POINTS($score) }, { $subject } đạt kết quả tốt nhất trong các tuần có số liệu; { BETTER($table, form: "best") } trước đó là { POINTS($former) } ở { $former_week }.
    .v2 = { $subject } lập thành tích mới với { POINTS($score) }; { BETTER($table, form: "best") } trước đó là { POINTS($former) } ở { $former_week }.
    .v3 = { $subject } đạt { POINTS($score) }, kết quả tốt nhất trong các tuần có số liệu từ { $first }; { BETTER($table, form: "best") } trước đó là { POINTS($former) } ở { $former_week }.
    .v4 = Kết quả { POINTS($score) } của { $subject } là tốt nhất trong các tuần có số liệu ({ BETTER($table, form: "best") } trước đó là { POINTS($former) } ở { $former_week }).
    .v5 = Đạt { POINTS($score) }, { $subject } vượt mức { POINTS($former) } của { $former_week } và có kết quả tốt nhất trong các tuần có số liệu.
record-low =
    .headline = { $subject } ở mức { POINTS($score) }, kém nhất trong các tuần có số liệu
    .headline-2 = Kết quả kém nhất của { $subject } trong các tuần có số liệu: { POINTS($score) }
    .heading = { $subject } có kết quả kém nhất trong các tuần có số liệu
    .heading-2 = Kết quả của { $subject } kém nhất trong các tuần có số liệu
    .lede = Với { POINTS($score) }, { $subject } có kết quả kém nhất trong các tuần có số liệu.
    .lede-2 = Mức { POINTS($score) } là kết quả kém nhất của { $subject } trong các tuần có số liệu từ { $first }.
    .v1 = Mức { POINTS($score) } là kết quả kém nhất của { $subject } trong các tuần có số liệu từ { $first }; mức kém nhất trước đó là { POINTS($former) } ở { $former_week }.
    .v2 = Trong các tuần có số liệu từ { $first }, chưa tuần nào { $subject } có kết quả kém như tuần này; mức kém nhất trước đó là { POINTS($former) } ở { $former_week }.
record-equalled =
    .heading = { $subject } trở lại mức tốt nhất trong các tuần có số liệu
    .heading-2 = { $subject } lặp lại kết quả tốt nhất trong các tuần có số liệu
    .lede = Với { POINTS($score) }, { $subject } trở lại mức tốt nhất trong các tuần có số liệu.
    .lede-2 = { $subject } lặp lại kết quả tốt nhất trong các tuần có số liệu ({ POINTS($score) }, bằng { $former_week }).
    .v1 = { $subject } lặp lại kết quả tốt nhất trong các tuần có số liệu từ { $first }: { POINTS($score) }, bằng { $former_week }.
    .v2 = Với { POINTS($score) }, { $subject } trở lại mức tốt nhất trong các tuần có số liệu từ { $first }, bằng kết quả của { $former_week }.
change-largest-since =
    .lede = Kể từ { $since_week }, { $subject } chưa có tuần nào { BETTER($table) } nhiều như vậy.
    .lede-2 = Đây là { BETTER($table, form: "noun") } trong một tuần lớn nhất của { $subject } kể từ { $since_week }.
    .v1 = Kể từ { $since_week }, { $subject } chưa có tuần nào { BETTER($table) } nhiều như vậy.
    .v2 = Đây là { BETTER($table, form: "noun") } trong một tuần lớn nhất của { $subject } kể từ { $since_week }.
change-largest-on-record =
    .lede = Theo số liệu liên tục từ { $first } đến nay, { $subject } chưa có tuần nào { BETTER($table) } nhiều như vậy.
    .lede-2 = Đây là { BETTER($table, form: "noun") } trong một tuần lớn nhất của { $subject } theo số liệu liên tục từ { $first } đến nay.
    .v1 = Theo số liệu liên tục từ { $first } đến nay, { $subject } chưa có tuần nào { BETTER($table) } nhiều như vậy.
    .v2 = Đây là { BETTER($table, form: "noun") } trong một tuần lớn nhất của { $subject } theo số liệu liên tục từ { $first } đến nay.
change-worst-since =
    .lede = Kể từ { $since_week }, { $subject } chưa có tuần nào { WORSE($table) } nhiều như vậy.
    .lede-2 = Đây là { WORSE($table, form: "noun") } trong một tuần lớn nhất của { $subject } kể từ { $since_week }.
    .v1 = Kể từ { $since_week }, { $subject } chưa có tuần nào { WORSE($table) } nhiều như vậy.
    .v2 = Đây là { WORSE($table, form: "noun") } trong một tuần lớn nhất của { $subject } kể từ { $since_week }.
change-worst-on-record =
    .lede = Theo số liệu liên tục từ { $first } đến nay, { $subject } chưa có tuần nào { WORSE($table) } nhiều như vậy.
    .lede-2 = Đây là { WORSE($table, form: "noun") } trong một tuần lớn nhất của { $subject } theo số liệu liên tục từ { $first } đến nay.
    .v1 = Theo số liệu liên tục từ { $first } đến nay, { $subject } chưa có tuần nào { WORSE($table) } nhiều như vậy.
    .v2 = Đây là { WORSE($table, form: "noun") } trong một tuần lớn nhất của { $subject } theo số liệu liên tục từ { $first } đến nay.
change-range-rises =
    .v1 = Trong { COUNTED($weeks, "week") } gần đây, mỗi tuần điểm số của { $subject } tăng từ { $low } đến { POINTS($high) }.
    .v2 = Mỗi tuần trong { COUNTED($weeks, "week") } gần đây, điểm số của { $subject } đều tăng, mức tăng thấp nhất là { $low }, cao nhất là { POINTS($high) }.
change-range-falls =
    .v1 = Trong { COUNTED($weeks, "week") } gần đây, mỗi tuần điểm số của { $subject } giảm từ { $low } đến { POINTS($high) }.
    .v2 = Mỗi tuần trong { COUNTED($weeks, "week") } gần đây, điểm số của { $subject } đều giảm, mức giảm thấp nhất là { $low }, cao nhất là { POINTS($high) }.
change-range-mixed =
    .v1 = Trong { COUNTED($weeks, "week") } qua, điểm của { $subject } có tuần tăng tới { POINTS($rise) }, có tuần giảm { POINTS($fall) }.
    .v2 = Nhìn lại { COUNTED($weeks, "week") } gần đây, điểm số của { $subject } tăng nhiều nhất { POINTS($rise) } và giảm nhiều nhất { POINTS($fall) } trong một tuần.
    .v3 = Trong { COUNTED($weeks, "week") } gần đây, mức tăng lớn nhất trong một tuần của { $subject } là { POINTS($rise) }, mức giảm lớn nhất là { POINTS($fall) }.
    .v4 = Điểm số của { $subject } trong { COUNTED($weeks, "week") } qua có tuần tăng tới { POINTS($rise) }, có tuần giảm { POINTS($fall) }.
    .v5 = Trong { COUNTED($weeks, "week") } gần đây, { $subject } có tuần tăng tới { POINTS($rise) }, có tuần giảm { POINTS($fall) }.

## Biến động lớn nhất

mover-both =
    .headline = { $entity } tăng { COUNTED($places, "place") }, lên { ORDINAL($place, form: "place") }
    .headline-2 = { $entity } { BETTER($table) } { POINTS($change) }, lên { ORDINAL($place, form: "place") }
    .heading = { $entity } tăng { COUNTED($places, "place") }, lên { ORDINAL($place, form: "place") }
    .heading-2 = { $entity } lên { ORDINAL($place, form: "place") }
    .lede = { $entity } { BETTER($table) } { POINTS($change) }, đạt { POINTS($score) }, từ vị trí { ORDINAL($former_place) } lên { ORDINAL($place) }: mức tiến bộ lớn nhất trong { WHERE($table) }.
    .lede-2 = { $entity } { BETTER($table) } { POINTS($change) }, đạt { POINTS($score) }, và vượt { COUNTED($places, "place") }, lên { ORDINAL($place, form: "place") } trong { WHERE($table) }.
    .lede-3 = Tiến bộ nhất trong { WHERE($table) } là { $entity }: { BETTER($table) } { POINTS($change) }, từ vị trí { ORDINAL($former_place) } lên { ORDINAL($place) } với { POINTS($score) }.
    .v1 = Nhờ { BETTER($table) } { POINTS($change) } { $since }, { $entity } vượt { COUNTED($places, "place") }, từ vị trí { ORDINAL($former_place) } lên { ORDINAL($place) }, với { POINTS($score) }: { BETTER($table, form: "noun") } lớn nhất trong { WHERE($table) } cả về điểm số lẫn thứ hạng.
    .v2 = { $entity } tiến bộ nhất trong { WHERE($table) } cả về điểm số lẫn thứ hạng: { BETTER($table) } { POINTS($change) } { $since }, đạt { POINTS($score) }, và vượt { COUNTED($places, "place") }, từ vị trí { ORDINAL($former_place) } lên { ORDINAL($place) }.
    .v3 = Vượt { COUNTED($places, "place") }, từ vị trí { ORDINAL($former_place) } lên { ORDINAL($place) }, và { BETTER($table) } { POINTS($change) } { $since }, đạt { POINTS($score) }, { $entity } dẫn đầu { WHERE($table) } về mức tiến bộ.
    .again = { BETTER($table) } { POINTS($change) }, đạt { POINTS($score) }, { $entity } vượt { COUNTED($places, "place") }, mức tiến bộ lớn nhất trong { WHERE($table) }.
    .again-2 = { $entity } { BETTER($table) } { POINTS($change) }, đạt { POINTS($score) }, và vượt { COUNTED($places, "place") }: không { KIND($table) } nào trong { WHERE($table) } tiến xa như vậy.
    .again-3 = Tiến bộ nhất trong { WHERE($table) } là { $entity }: { BETTER($table) } { POINTS($change) }, đạt { POINTS($score) }, và vượt { COUNTED($places, "place") }.
    .again-4 = { $entity } lên { COUNTED($places, "place") }, trong khi không { KIND($table) } nào khác trong { WHERE($table) } lên quá { COUNTED($next_places, "place") } hoặc { BETTER($table) } quá { POINTS($next_change) }.
    .again-5 = { $entity } lên { COUNTED($places, "place") }; các { KIND($table) } còn lại trong { WHERE($table) } lên không quá { COUNTED($next_places, "place") } và { BETTER($table) } không quá { POINTS($next_change) }.
mover-new-leader =
    .v1 = { $entity } cũng là { KIND($table) } { BETTER($table) } nhiều nhất: { POINTS($change) } { $since }.
    .v2 = { BETTER($table) } nhiều nhất cũng là { $entity }: { POINTS($change) } { $since }.
    .v3 = { $entity } đồng thời là { KIND($table) } { BETTER($table) } nhiều nhất ({ POINTS($change) } { $since }).
mover-gain =
    .heading = { $entity } { BETTER($table, form: "score") } nhiều nhất trong { WHERE($table) }
    .heading-2 = { $entity } { BETTER($table) } { POINTS($change) }, nhiều nhất trong { WHERE($table) }
    .heading-3 = { $entity } { BETTER($table, form: "score") } nhiều nhất với { POINTS($change) }
    .heading-4 = { $entity } có { BETTER($table, form: "noun") } lớn nhất trong { WHERE($table) }
    .v1 = { $entity } { BETTER($table) } nhiều nhất trong { WHERE($table) } về điểm số: { POINTS($change) }, đạt { POINTS($score) }.
    .v2 = { $entity } { BETTER($table) } nhiều nhất trong { WHERE($table) }: { POINTS($change) }.
    .v3 = { $entity } { BETTER($table) } { POINTS($change) } { $since }, đạt { POINTS($score) }; đây là { BETTER($table, form: "noun") } lớn nhất trong { WHERE($table) }.
    .v4 = Đạt { POINTS($score) }, { $entity } { BETTER($table) } { POINTS($change) } { $since }, nhiều nhất trong { WHERE($table) }.
    .v5 = { $entity } có { BETTER($table, form: "noun") } lớn nhất: { POINTS($change) }, đạt { POINTS($score) }.
    .v6 = { BETTER($table, form: "score") } nhiều nhất trong { WHERE($table) } là { $entity }, { POINTS($change) }.
mover-gain-shared =
    .v1 = Cùng { BETTER($table) } nhiều nhất trong { WHERE($table) } với { POINTS($change) } là { $entities }.
    .v2 = { $entities } có chung { BETTER($table, form: "noun") } lớn nhất trong { WHERE($table) }: { POINTS($change) }.
mover-climb =
    .heading = { $entity } tăng { COUNTED($places, "place") }
    .heading-2 = { $entity } từ vị trí { ORDINAL($former_place) } lên { ORDINAL($place) }
    .v1 = { $entity } thăng hạng nhiều nhất trong { WHERE($table) }: { COUNTED($places, "place") }, từ vị trí { ORDINAL($former_place) } lên { ORDINAL($place) }; điểm số { BETTER($table) } { POINTS($change) }, đạt { POINTS($score) }.
    .v2 = Về thứ hạng, { $entity } tiến xa nhất trong { WHERE($table) }: { BETTER($table) } { POINTS($change) }, đạt { POINTS($score) }, và vượt { COUNTED($places, "place") }, từ vị trí { ORDINAL($former_place) } lên { ORDINAL($place) }.
mover-fall-both =
    .heading = { $entity } giảm { COUNTED($places, "place") }, xuống { ORDINAL($place, form: "place") }
    .heading-2 = { $entity } { WORSE($table) } nhiều nhất cả về điểm số lẫn thứ hạng
    .v1 = { $entity } { WORSE($table, form: "lose") } { POINTS($change) } và lùi từ { ORDINAL($former_place, form: "place") } xuống { ORDINAL($place) }, nhiều nhất trong { WHERE($table) } cả về điểm số lẫn thứ hạng.
    .v2 = Cả về điểm số lẫn thứ hạng, không { KIND($table) } nào lùi nhiều như { $entity }: { WORSE($table, form: "lose") } { POINTS($change) } { $since } và từ { ORDINAL($former_place, form: "place") } xuống { ORDINAL($place) }.
    .v3 = { $entity } { WORSE($table) } nhiều nhất cả về điểm số lẫn thứ hạng: { WORSE($table, form: "lose") } { POINTS($change) } { $since } và từ { ORDINAL($former_place, form: "place") } xuống { ORDINAL($place) }.
mover-fall =
    .heading = { $entity } { WORSE($table, form: "score") } nhiều nhất trong { WHERE($table) }
    .heading-2 = { $entity } { WORSE($table) } { POINTS($change) }, nhiều nhất trong { WHERE($table) }
    .v1 = { WORSE($table) } nhiều nhất là { $entity }: { WORSE($table, form: "lose") } { POINTS($change) }, { WORSE($table, form: "to") } { POINTS($score) }.
    .v2 = { $entity } { WORSE($table) } { POINTS($change) } { $since }, nhiều hơn mọi { KIND($table) } khác, và { WORSE($table, form: "to") } { POINTS($score) }.
    .v3 = Không { KIND($table) } nào { WORSE($table) } nhiều như { $entity }: { WORSE($table, form: "lose") } { POINTS($change) } { $since }, { WORSE($table, form: "to") } { POINTS($score) }.
    .v4 = { WORSE($table, form: "noun") } lớn nhất là của { $entity }: { POINTS($change) } { $since }, { WORSE($table, form: "to") } { POINTS($score) }.
    .v5 = { $entity } { WORSE($table) } nhiều nhất, { WORSE($table, form: "lose") } { POINTS($change) } { $since }, { WORSE($table, form: "to") } { POINTS($score) }.
mover-fall-shared =
    .v1 = { $entities } có chung { WORSE($table, form: "noun") } lớn nhất: { POINTS($change) } { $since }.
    .v2 = { $entities } cùng { WORSE($table) } nhiều nhất, mỗi { KIND($table) } { WORSE($table, form: "lose") } { POINTS($change) }.
    .v3 = { WORSE($table) } nhiều nhất là { $entities }, cùng { WORSE($table, form: "lose") } { POINTS($change) } { $since }.
mover-drop =
    .heading = { $entity } giảm { COUNTED($places, "place") }
    .heading-2 = { $entity } từ { ORDINAL($former_place, form: "place") } xuống { ORDINAL($place) }
    .v1 = { $entity } giảm thứ hạng nhiều nhất trong { WHERE($table) }: { COUNTED($places, "place") }, từ { ORDINAL($former_place, form: "place") } xuống { ORDINAL($place) }; điểm số { WORSE($table) } { POINTS($change) } { $since }.
    .v2 = Về thứ hạng, { $entity } giảm nhiều nhất trong { WHERE($table) }: { COUNTED($places, "place") }, từ { ORDINAL($former_place, form: "place") } xuống { ORDINAL($place) }; điểm số { WORSE($table) } { POINTS($change) } { $since }.
    .v3 = Giảm thứ hạng nhiều nhất trong { WHERE($table) } là { $entity }: { WORSE($table) } { POINTS($change) } { $since } và giảm { COUNTED($places, "place") }, từ { ORDINAL($former_place, form: "place") } xuống { ORDINAL($place) }.

## Các nhóm

slide =
    .heading = { $entity } { WORSE($table, form: "score") } tuần { ORDINAL($weeks) } liên tiếp
    .v1 = { $entity } đã { WORSE($table, form: "score") } { COUNTED($weeks, "week") } liên tiếp.
    .v2 = Đây là tuần { ORDINAL($weeks) } liên tiếp { $entity } { WORSE($table, form: "score") }.
    .v3 = { $entity } là một trong { DIGITS($alike) } đơn vị { WORSE($table, form: "score") } { COUNTED($weeks, "week") } liên tiếp.
    .v4 = Có { DIGITS($alike) } đơn vị đã { WORSE($table, form: "score") } { COUNTED($weeks, "week") } liên tiếp, trong đó có { $entity }.
    .v5 = { $entity } nằm trong số { DIGITS($alike) } đơn vị đã { WORSE($table, form: "score") } { COUNTED($weeks, "week") } liền.
    .v6 = Cũng như { $others }, { $entity } đã { WORSE($table, form: "score") } { COUNTED($weeks, "week") } liên tiếp.
    .v7 = { $entity } đã { WORSE($table, form: "score") } { COUNTED($weeks, "week") } liên tiếp, giống như { $others }.
slide-at-least =
    .heading = { $entity } tiếp tục { WORSE($table, form: "score") }
    .v1 = { $entity } đã { WORSE($table, form: "score") } ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .v2 = Đây ít nhất là tuần { ORDINAL($weeks) } liên tiếp { $entity } { WORSE($table, form: "score") }.
    .v3 = { $entity } là một trong { DIGITS($alike) } đơn vị { WORSE($table, form: "score") } ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .v4 = Số đơn vị đã { WORSE($table, form: "score") } ít nhất { COUNTED($weeks, "week") } liên tiếp là { DIGITS($alike) }, trong đó có { $entity }.
    .v5 = { $entity } nằm trong số { DIGITS($alike) } đơn vị đã { WORSE($table, form: "score") } ít nhất { COUNTED($weeks, "week") } liền.
    .v6 = Cũng như { $others }, { $entity } đã { WORSE($table, form: "score") } ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .v7 = { $entity } đã { WORSE($table, form: "score") } ít nhất { COUNTED($weeks, "week") } liên tiếp, giống như { $others }.
slide-ended =
    .v1 = Trước đó, mỗi lần có số liệu mới sau { $first }, { $entity } đều { WORSE($table, form: "score") }.
    .v2 = Trước đó, ở mọi tuần có số liệu sau { $first }, { $entity } đều { WORSE($table, form: "score") }.
    .v3 = Sau { $first }, cho đến trước tuần này, mọi lần có số liệu mới { $entity } đều { WORSE($table, form: "score") }.
band-up =
    .heading = { $entity } lên nhóm “{ $band }”
    .heading-2 = { $entity } vào nhóm “{ $band }”
    .v1 = { $entity } chuyển từ nhóm “{ $former_band }” lên nhóm “{ $band }”.
    .v2 = Nhóm “{ $band }” có thêm { $entity }, từ nhóm “{ $former_band }” chuyển lên.
    .v3 = { $entity } rời nhóm “{ $former_band }”, lên nhóm “{ $band }”.
    .v4 = Từ nhóm “{ $former_band }”, { $entity } lên nhóm “{ $band }”.
    .group = { $n ->
        [2] { $items } lên nhóm cao hơn.
       *[other] Có { DIGITS($n) } { KIND($table) } lên nhóm cao hơn: { $items }.
    }
    .group-2 = Nhóm “{ $band }” có thêm { $entity }, từ nhóm “{ $former_band }” chuyển lên.
    .group-3 = { $entity } chuyển từ nhóm “{ $former_band }” lên nhóm “{ $band }”.
    .group-4 = Từ nhóm “{ $former_band }”, { $entity } lên nhóm “{ $band }”.
    .item = { $entity } ({ POINTS($score) }, từ “{ $former_band }” lên “{ $band }”)
band-regained =
    .heading = { $entity } trở lại nhóm “{ $band }”
    .v1 = { $entity } trở lại nhóm “{ $band }” như ở { $last }.
    .v2 = Ở { $last } còn thuộc nhóm “{ $band }”, { $entity } nay từ nhóm “{ $former_band }” trở lại nhóm này.
    .v3 = Với { POINTS($score) }, { $entity } từ nhóm “{ $former_band }” trở lại nhóm “{ $band }” như ở { $last }.
    .group = { $n ->
        [2] { $items } trở lại nhóm cao hơn.
       *[other] Có { DIGITS($n) } { KIND($table) } trở lại nhóm cao hơn: { $items }.
    }
    .group-2 = { $entity } trở lại nhóm “{ $band }” như ở { $last }.
    .group-3 = Ở { $last } còn thuộc nhóm “{ $band }”, { $entity } nay từ nhóm “{ $former_band }” trở lại nhóm này.
    .item = { $entity } (từ “{ $former_band }” lên “{ $band }”)
band-down =
    .heading = { $entity } xuống nhóm “{ $band }”
    .heading-2 = { $entity } rời nhóm “{ $former_band }”
    .v1 = { $entity } chuyển từ nhóm “{ $former_band }” xuống nhóm “{ $band }”.
    .v2 = Nhóm “{ $band }” có thêm { $entity }, từ nhóm “{ $former_band }” chuyển xuống.
    .v3 = { $entity } rời nhóm “{ $former_band }”, xuống nhóm “{ $band }”.
    .v4 = Từ nhóm “{ $former_band }”, { $entity } xuống nhóm “{ $band }”.
    .group = { $n ->
        [2] { $items } xuống nhóm thấp hơn.
       *[other] Có { DIGITS($n) } { KIND($table) } xuống nhóm thấp hơn: { $items }.
    }
    .group-2 = Nhóm “{ $band }” có thêm { $entity }, từ nhóm “{ $former_band }” chuyển xuống.
    .group-3 = { $entity } chuyển từ nhóm “{ $former_band }” xuống nhóm “{ $band }”.
    .group-4 = Từ nhóm “{ $former_band }”, { $entity } xuống nhóm “{ $band }”.
    .item = { $entity } ({ POINTS($score) }, từ “{ $former_band }” xuống “{ $band }”)
band-top =
    .v1 = Nhóm “{ $band }” (từ { $from } điểm trở lên) có { DIGITS($count) } { KIND($table) }: { $members }.
    .v2 = Nhóm “{ $band }” (từ { $from } điểm trở lên) gồm { DIGITS($count) } { KIND($table) }: { $members }.
    .v3 = Có { DIGITS($count) } { KIND($table) } thuộc nhóm “{ $band }” (từ { $from } điểm trở lên): { $members }.
    .v4 = Nhóm “{ $band }” có { DIGITS($count) } { KIND($table) }: { $members }.
band-middle =
    .v1 = Nhóm “{ $band }” (từ { $from } đến dưới { $to } điểm) có { DIGITS($count) } { KIND($table) }: { $members }.
    .v2 = Nhóm “{ $band }” (từ { $from } đến dưới { $to } điểm) gồm { DIGITS($count) } { KIND($table) }: { $members }.
    .v3 = Có { DIGITS($count) } { KIND($table) } thuộc nhóm “{ $band }” (từ { $from } đến dưới { $to } điểm): { $members }.
    .v4 = Nhóm “{ $band }” có { DIGITS($count) } { KIND($table) }: { $members }.
band-last =
    .v1 = Nhóm “{ $band }” (dưới { $to } điểm) có { DIGITS($count) } { KIND($table) }: { $members }.
    .v2 = Nhóm “{ $band }” (dưới { $to } điểm) gồm { DIGITS($count) } { KIND($table) }: { $members }.
    .v3 = Ở nhóm “{ $band }” (dưới { $to } điểm) có { DIGITS($count) } { KIND($table) }: { $members }.
    .v4 = Nhóm “{ $band }” có { DIGITS($count) } { KIND($table) }: { $members }.
band-many =
    .v1 = Ở nhóm “{ $band }” có { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") }.
    .v2 = Nhóm “{ $band }” có { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") }.
    .v3 = Nhóm “{ $band }” gồm { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") }.
band-empty =
    .v1 = Không { KIND($table) } nào thuộc nhóm “{ $band }”.
    .v2 = Nhóm “{ $band }” không có { KIND($table) } nào.
    .v3 = Nhóm “{ $band }” hiện chưa có { KIND($table) } nào.
band-same =
    .v1 = Nhóm “{ $band }” vẫn gồm đúng { DIGITS($count) } { KIND($table) } { SINCE($since, form: "as") }.
    .v2 = Nhóm “{ $band }” giữ nguyên { DIGITS($count) } { KIND($table) } { SINCE($since, form: "as") }.
    .v3 = Nhóm “{ $band }” không đổi, vẫn gồm đúng { DIGITS($count) } { KIND($table) } { SINCE($since, form: "as") }.
    .v4 = { SINCE($since, form: "as") }, nhóm “{ $band }” gồm { $members }.
    .v5 = Nhóm “{ $band }” không thay đổi, vẫn gồm { $members }.
    .v6 = Nhóm “{ $band }” vẫn gồm { $members }.
band-none-moved =
    .v1 = Không { KIND($table) } nào chuyển nhóm { $since }.
    .v3 = Mọi { KIND($table) } vẫn ở nguyên nhóm của { SINCE($since, form: "was") }.

band-short =
    .v1 = { $entity } chỉ còn cách nhóm “{ $band }” { POINTS($short) }.
    .v2 = Gần nhóm trên nhất là { $entity }, chỉ còn cách nhóm “{ $band }” { POINTS($short) }.
    .v3 = Khoảng cách từ { $entity } đến nhóm “{ $band }” chỉ còn { POINTS($short) }.
laggard =
    .v1 = { $entities } ở nhóm “{ $band }” { COUNTED($weeks, "week") } liên tiếp.
    .v2 = Đây là tuần { ORDINAL($weeks) } liên tiếp nhóm “{ $band }” có tên { $entities }.
laggard-at-least =
    .v1 = { $entities } ở nhóm “{ $band }” ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .v2 = Đây ít nhất là tuần { ORDINAL($weeks) } liên tiếp nhóm “{ $band }” có tên { $entities }.

## Bao nhiêu đơn vị tăng, bao nhiêu đơn vị giảm

breadth-against-fall =
    .heading = { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng nhưng tổng điểm giảm
    .heading-2 = Tổng điểm giảm dù nhiều chỉ số tăng hơn giảm
    .lede = Có { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng, nhưng tổng điểm của { $subject } vẫn giảm { POINTS($change) }.
    .lede-2 = Tổng điểm của { $subject } giảm { POINTS($change) } dù { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng.
    .v1 = Có { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng, { $down ->
        [0] không chỉ số nào giảm
       *[other] { DIGITS($down) } chỉ số giảm
    }, nhưng tổng điểm của { $subject } vẫn giảm { POINTS($change) } { $since }.
    .v2 = Tổng điểm của { $subject } giảm { POINTS($change) } { $since } dù { $down ->
        [0] { DIGITS($up) } chỉ số tăng và không chỉ số nào giảm
       *[other] số chỉ số tăng ({ DIGITS($up) }) nhiều hơn số chỉ số giảm ({ DIGITS($down) })
    }.
breadth-against-rise =
    .heading = { DIGITS($down) }/{ COUNTED($total, "component", form: "digits") } giảm nhưng tổng điểm tăng
    .heading-2 = Tổng điểm tăng dù nhiều chỉ số giảm hơn tăng
    .lede = Có { DIGITS($down) }/{ COUNTED($total, "component", form: "digits") } giảm, nhưng tổng điểm của { $subject } vẫn tăng { POINTS($change) }.
    .lede-2 = Tổng điểm của { $subject } tăng { POINTS($change) } dù { DIGITS($down) }/{ COUNTED($total, "component", form: "digits") } giảm.
    .v1 = Có { DIGITS($down) }/{ COUNTED($total, "component", form: "digits") } giảm, { $up ->
        [0] không chỉ số nào tăng
       *[other] { DIGITS($up) } chỉ số tăng
    }, nhưng tổng điểm của { $subject } vẫn tăng { POINTS($change) } { $since }.
    .v2 = Tổng điểm của { $subject } tăng { POINTS($change) } { $since } dù { $up ->
        [0] { DIGITS($down) } chỉ số giảm và không chỉ số nào tăng
       *[other] số chỉ số giảm ({ DIGITS($down) }) nhiều hơn số chỉ số tăng ({ DIGITS($up) })
    }.
components-all-up =
    .heading = Cả { COUNTED($total, "component", form: "digits") } đều tăng
    .lede = Cả { COUNTED($total, "component", form: "digits") } đều tăng điểm.
    .lede-2 = Điểm số tăng ở tất cả { COUNTED($total, "component", form: "digits") }.
    .v1 = Cả { COUNTED($total, "component", form: "digits") } đều tăng điểm { $since }.
    .v2 = Điểm số tăng ở tất cả { COUNTED($total, "component", form: "digits") } { $since }.
components-up =
    .heading = { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng điểm
    .heading-2 = { COUNT($up) } chỉ số thành phần tăng điểm, { COUNT($same) } chỉ số giữ nguyên
    .lede = Có { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng điểm, không chỉ số nào giảm.
    .lede-2 = Trong { COUNTED($total, "component", form: "digits") }, { DIGITS($up) } chỉ số tăng điểm và không chỉ số nào giảm.
    .v1 = Trong { COUNTED($total, "component", form: "digits") } của { $subject }, { DIGITS($up) } chỉ số tăng điểm { $since }, không chỉ số nào giảm.
    .v2 = Không chỉ số thành phần nào của { $subject } giảm điểm { $since }; { DIGITS($up) }/{ DIGITS($total) } chỉ số tăng.
    .v3 = { $since }, { $subject } có { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng điểm, không chỉ số nào giảm.
    .v4 = { $subject } có { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng điểm { $since }, không chỉ số nào giảm.
    .v5 = Điểm số của { $subject } tăng ở { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } { $since } và không giảm ở chỉ số nào.
components-mixed =
    .heading = { DIGITS($up) } chỉ số thành phần tăng, { DIGITS($down) } giảm
    .lede = Có { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng điểm, { DIGITS($down) } chỉ số giảm.
    .lede-2 = Trong { COUNTED($total, "component", form: "digits") }, { DIGITS($up) } chỉ số tăng điểm và { DIGITS($down) } chỉ số giảm.
    .v1 = Trong { COUNTED($total, "component", form: "digits") } của { $subject }, { DIGITS($up) } chỉ số tăng điểm { $since }{ $same ->
        [0] {" "}và { DIGITS($down) } giảm
       *[other] {","} { DIGITS($down) } giảm, { DIGITS($same) } giữ nguyên
    }.
    .v2 = { $subject } có { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng điểm{ $same ->
        [0] {" "}và { DIGITS($down) } chỉ số giảm
       *[other] {","} { DIGITS($down) } chỉ số giảm, { DIGITS($same) } giữ nguyên
    } { $since }.
    .v3 = { $since }, { $subject } có { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng điểm{ $same ->
        [0] {" "}và { DIGITS($down) } chỉ số giảm
       *[other] {","} { DIGITS($down) } chỉ số giảm, { DIGITS($same) } giữ nguyên
    }.
    .v4 = { $since }, { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } của { $subject } tăng điểm{ $same ->
        [0] {" "}và { DIGITS($down) } chỉ số giảm
       *[other] {","} { DIGITS($down) } chỉ số giảm, { DIGITS($same) } giữ nguyên
    }.
    .v5 = Có { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng điểm{ $same ->
        [0] {" "}và { DIGITS($down) } chỉ số giảm
       *[other] {","} { DIGITS($down) } chỉ số giảm, { DIGITS($same) } giữ nguyên
    } { $since }.
components-down =
    .heading = { DIGITS($down) }/{ COUNTED($total, "component", form: "digits") } giảm điểm
    .heading-2 = Không chỉ số thành phần nào tăng điểm
    .lede = Có { DIGITS($down) }/{ COUNTED($total, "component", form: "digits") } giảm điểm, không chỉ số nào tăng.
    .lede-2 = Trong { COUNTED($total, "component", form: "digits") }, { DIGITS($down) } chỉ số giảm điểm và không chỉ số nào tăng.
    .v1 = Có { DIGITS($down) }/{ COUNTED($total, "component", form: "digits") } giảm điểm { $since }, không chỉ số nào tăng.
    .v2 = Trong { COUNTED($total, "component", form: "digits") }, { DIGITS($down) } chỉ số giảm điểm { $since } và không chỉ số nào tăng.
    .v3 = { $since }, không chỉ số thành phần nào tăng điểm; { DIGITS($down) }/{ DIGITS($total) } chỉ số giảm.
components-all-down =
    .heading = Cả { COUNTED($total, "component", form: "digits") } đều giảm
    .lede = Cả { COUNTED($total, "component", form: "digits") } đều giảm điểm.
    .lede-2 = Điểm số giảm ở tất cả { COUNTED($total, "component", form: "digits") }.
    .v1 = Cả { COUNTED($total, "component", form: "digits") } đều giảm điểm { $since }.
    .v2 = Điểm số giảm ở tất cả { COUNTED($total, "component", form: "digits") } { $since }.
components-unchanged =
    .heading = Các chỉ số thành phần không đổi
    .lede = Cả { COUNTED($total, "component", form: "digits") } đều giữ nguyên.
    .lede-2 = Không chỉ số nào trong { COUNTED($total, "component", form: "digits") } thay đổi.
    .v1 = Cả { COUNTED($total, "component", form: "digits") } đều không đổi { $since }.
    .v2 = Không chỉ số nào trong { COUNTED($total, "component", form: "digits") } thay đổi { $since }.
bottom-only-worse =
    .heading = Chỉ { DIGITS($count) } { KIND($table) } cuối bảng { WHERE($table) } { WORSE($table, form: "score") }
    .v1 = Cả { DIGITS($count) } { KIND($table) } đứng cuối bảng đều { WORSE($table, form: "score") } { $since }; ngoài ra không { KIND($table) } nào { WORSE($table, form: "bare") }.
    .v2 = Chỉ đúng { DIGITS($count) } { KIND($table) } đứng cuối bảng { WORSE($table, form: "score") } { $since }.
bottom-turned-better =
    .heading = Cả { DIGITS($count) } { KIND($table) } cuối bảng { WHERE($table) } { BETTER($table, form: "score") } trở lại
    .heading-2 = Cả { DIGITS($count) } { KIND($table) } cuối bảng { WHERE($table) } cùng { BETTER($table, form: "score") } sau { COUNTED($weeks, "week") } đồng loạt { WORSE($table, form: "bare") }
    .lede = Nhóm { DIGITS($count) } { KIND($table) } cuối bảng { WHERE($table) } đã chặn được đà { WORSE($table, form: "bare") }.
    .lede-2 = Đà { WORSE($table, form: "bare") } của nhóm { DIGITS($count) } { KIND($table) } cuối bảng { WHERE($table) } đã dừng lại.
    .v1 = Cả { DIGITS($count) } { KIND($table) } cuối bảng đều { BETTER($table, form: "score") }, { BETTER($table, form: "noun") } từ { $low } đến { POINTS($high) }, sau khi đồng loạt { WORSE($table, form: "bare") } { $weeks ->
        [1] trong { SINCE($since, form: "was") }
       *[other] { COUNTED($weeks, "week") } liền
    }.
    .v2 = Sau { COUNTED($weeks, "week") } { $weeks ->
        [1] đồng loạt
       *[other] liền đồng loạt
    } { WORSE($table, form: "score") }, cả { DIGITS($count) } { KIND($table) } cuối bảng nay đều { BETTER($table, form: "score") }, { BETTER($table, form: "noun") } từ { $low } đến { POINTS($high) }.
    .v3 = Mỗi { KIND($table) } trong nhóm { DIGITS($count) } cuối bảng { BETTER($table) } từ { $low } đến { POINTS($high) }; trước đó, các { KIND($table) } này đồng loạt { WORSE($table, form: "bare") } { $weeks ->
        [1] trong { SINCE($since, form: "was") }
       *[other] { COUNTED($weeks, "week") } liền
    }.
    .again = Mỗi { KIND($table) } trong nhóm { DIGITS($count) } cuối bảng { BETTER($table) } từ { $low } đến { POINTS($high) }.
    .again-2 = Cả { DIGITS($count) } { KIND($table) } cuối bảng { BETTER($table) } từ { $low } đến { POINTS($high) }.
    .again-3 = Cả { DIGITS($count) } { KIND($table) } cuối bảng đều { BETTER($table, form: "score") }, từ { $low } đến { POINTS($high) }.
bottom-turned-worse =
    .heading = Cả { DIGITS($count) } { KIND($table) } cuối bảng { WHERE($table) } { WORSE($table, form: "score") } trở lại
    .heading-2 = Cả { DIGITS($count) } { KIND($table) } cuối bảng { WHERE($table) } cùng { WORSE($table, form: "score") } sau { COUNTED($weeks, "week") } đồng loạt { BETTER($table, form: "score") }
    .lede = Nhóm { DIGITS($count) } { KIND($table) } cuối bảng { WHERE($table) } không giữ được đà { BETTER($table) }.
    .lede-2 = Đà { BETTER($table) } của nhóm { DIGITS($count) } { KIND($table) } cuối bảng { WHERE($table) } đã dừng lại.
    .v1 = Cả { DIGITS($count) } { KIND($table) } cuối bảng đều { WORSE($table, form: "score") }, { WORSE($table, form: "noun") } từ { $low } đến { POINTS($high) }, sau khi đồng loạt { BETTER($table, form: "score") } { $weeks ->
        [1] trong { SINCE($since, form: "was") }
       *[other] { COUNTED($weeks, "week") } liền
    }.
    .v2 = Sau { COUNTED($weeks, "week") } { $weeks ->
        [1] đồng loạt
       *[other] liền đồng loạt
    } { BETTER($table, form: "score") }, cả { DIGITS($count) } { KIND($table) } cuối bảng nay đều { WORSE($table, form: "score") }, { WORSE($table, form: "noun") } từ { $low } đến { POINTS($high) }.
    .v3 = { WORSE($table, form: "noun") } của cả { DIGITS($count) } { KIND($table) } cuối bảng là từ { $low } đến { POINTS($high) }; trước đó, các { KIND($table) } này đồng loạt { BETTER($table, form: "score") } { $weeks ->
        [1] trong { SINCE($since, form: "was") }
       *[other] { COUNTED($weeks, "week") } liền
    }.
    .again = { WORSE($table, form: "noun") } của nhóm { DIGITS($count) } { KIND($table) } cuối bảng là từ { $low } đến { POINTS($high) }, sau khi đồng loạt { BETTER($table, form: "score") } { $weeks ->
        [1] trong { SINCE($since, form: "was") }
       *[other] { COUNTED($weeks, "week") } liền
    }.
    .again-2 = Cả { DIGITS($count) } { KIND($table) } cuối bảng { WORSE($table) } từ { $low } đến { POINTS($high) }; trước đó, cả nhóm cùng { BETTER($table, form: "score") } { $weeks ->
        [1] trong { SINCE($since, form: "was") }
       *[other] { COUNTED($weeks, "week") } liền
    }.
    .again-3 = Trong nhóm { DIGITS($count) } { KIND($table) } cuối bảng, { WORSE($table, form: "noun") } thấp nhất là { POINTS($low) }, cao nhất là { POINTS($high) }; trước đó, các { KIND($table) } này đồng loạt { BETTER($table, form: "score") } { $weeks ->
        [1] trong { SINCE($since, form: "was") }
       *[other] { COUNTED($weeks, "week") } liền
    }.
table-moves =
    .heading = Có { DIGITS($better) } { KIND($table) } { BETTER($table, form: "score") }, { DIGITS($worse) } { KIND($table) } { WORSE($table, form: "bare") }
    .v1 = Có { DIGITS($better) }/{ COUNTED($total, $table, form: "digits") } { BETTER($table, form: "score") }{ SINCE($since, form: "gap") }, còn { DIGITS($worse) } { KIND($table) } { WORSE($table, form: "bare") }{ $same ->
        [0] {""}
       *[other] {" "}và { DIGITS($same) } { KIND($table) } giữ nguyên
    }.
    .v2 = Trong { COUNTED($total, $table, form: "digits") }, { DIGITS($better) } { KIND($table) } { BETTER($table, form: "score") }{ SINCE($since, form: "gap") }, còn { DIGITS($worse) } { KIND($table) } { WORSE($table, form: "bare") }{ $same ->
        [0] {""}
       *[other] {" "}và { DIGITS($same) } { KIND($table) } giữ nguyên
    }.
    .v3 = Có { DIGITS($better) }/{ COUNTED($total, $table, form: "digits") } { BETTER($table, form: "score") }, { DIGITS($worse) } { KIND($table) } { WORSE($table, form: "bare") }{ $same ->
        [0] {""}
       *[other] {" "}và { DIGITS($same) } { KIND($table) } giữ nguyên
    }{ SINCE($since, form: "gap") }.
    .v4 = Tính chung { WHERE($table) }, { DIGITS($better) }/{ DIGITS($total) } { KIND($table) } { BETTER($table, form: "score") }{ SINCE($since, form: "gap") }, còn { DIGITS($worse) } { KIND($table) } { WORSE($table, form: "bare") }{ $same ->
        [0] {""}
       *[other] {" "}và { DIGITS($same) } { KIND($table) } giữ nguyên
    }.
    .v5 = { $since }, có { DIGITS($better) }/{ COUNTED($total, $table, form: "digits") } { BETTER($table, form: "score") }, { DIGITS($worse) } { KIND($table) } { WORSE($table, form: "bare") }{ $same ->
        [0] {""}
       *[other] {", "}{ DIGITS($same) } { KIND($table) } giữ nguyên
    }.
table-none-worse =
    .heading = Không { KIND($table) } nào { WORSE($table, form: "score") } trong { WHERE($table) }
    .v1 = { $same ->
        [0] Cả { COUNTED($total, $table, form: "digits") } đều { BETTER($table, form: "score") } { $since }.
       *[other] Có { DIGITS($better) }/{ COUNTED($total, $table, form: "digits") } { BETTER($table, form: "score") } { $since }, không { KIND($table) } nào { WORSE($table, form: "bare") }.
    }
    .v2 = { $same ->
        [0] Tất cả { COUNTED($total, $table, form: "digits") } đều { BETTER($table, form: "score") } { $since }.
       *[other] Không { KIND($table) } nào trong { WHERE($table) } { WORSE($table, form: "score") } { $since }; có { DIGITS($better) }/{ DIGITS($total) } { KIND($table) } { BETTER($table, form: "score") }.
    }
    .v3 = { $same ->
        [0] { $since }, tất cả { COUNTED($total, $table, form: "digits") } đều { BETTER($table, form: "score") }.
       *[other] { $since }, có { DIGITS($better) }/{ COUNTED($total, $table, form: "digits") } { BETTER($table, form: "score") }, các { KIND($table) } còn lại giữ nguyên.
    }
table-none-better =
    .heading = Không { KIND($table) } nào { BETTER($table, form: "score") } trong { WHERE($table) }
    .v1 = { $same ->
        [0] Cả { COUNTED($total, $table, form: "digits") } đều { WORSE($table, form: "score") } { $since }.
       *[other] Có { DIGITS($worse) }/{ COUNTED($total, $table, form: "digits") } { WORSE($table, form: "score") } { $since }, không { KIND($table) } nào { BETTER($table, form: "score") }.
    }
    .v2 = Không { KIND($table) } nào trong { WHERE($table) } { BETTER($table, form: "score") } { $since }; { $same ->
        [0] cả { DIGITS($total) } { KIND($table) } đều { WORSE($table, form: "bare") }.
       *[other] có { DIGITS($worse) }/{ DIGITS($total) } { KIND($table) } { WORSE($table, form: "bare") }.
    }

## Các chỉ số thành phần

contribution-most =
    .heading = { $component } tăng { POINTS($part) }
    .heading-2 = { $component } đóng góp nhiều nhất vào mức tăng
    .v1 = Đóng góp nhiều nhất vào mức tăng chung { POINTS($change) } là { $component }: tăng { POINTS($part) }, đạt { $value }/{ $max } điểm ({ $share }).
    .v2 = { $component } tăng { POINTS($part) }, đạt { $value }/{ $max } điểm ({ $share }), đóng góp nhiều nhất vào mức tăng chung { POINTS($change) }.
    .v3 = Đóng góp nhiều nhất vào mức tăng chung { POINTS($change) } là { $component }: tăng { POINTS($part) }, đạt { POINTS($value) }.
    .v4 = Trong mức tăng chung { POINTS($change) }, { $component } đóng góp nhiều nhất: tăng { POINTS($part) }, lên { $value }/{ $max } điểm ({ $share }).
contribution-whole =
    .heading = Toàn bộ mức tăng đến từ { $component }
    .heading-2 = Chỉ { $component } thay đổi, tăng { POINTS($change) }
    .v1 = Toàn bộ mức tăng { POINTS($change) } đến từ { $component }, nay đạt { $value }/{ $max } điểm ({ $share }); các chỉ số khác không đổi.
    .v2 = Chỉ { $component } thay đổi: tăng { POINTS($change) }, đạt { $value }/{ $max } điểm ({ $share }).
    .v3 = Toàn bộ mức tăng { POINTS($change) } đến từ { $component }, nay đạt { POINTS($value) }; các chỉ số khác không đổi.
loss-most =
    .heading = { $component } giảm { POINTS($part) }
    .heading-2 = { $component } chiếm phần lớn nhất trong mức giảm
    .v1 = Phần lớn nhất trong mức giảm { POINTS($change) } là của { $component }: giảm { POINTS($part) }, còn { $value }/{ $max } điểm ({ $share }).
    .v2 = { $component } giảm { POINTS($part) }, còn { $value }/{ $max } điểm ({ $share }), chiếm phần lớn nhất trong mức giảm chung { POINTS($change) }.
    .v3 = Phần lớn nhất trong mức giảm { POINTS($change) } là của { $component }: giảm { POINTS($part) }, còn { POINTS($value) }.
    .v4 = Trong mức giảm chung { POINTS($change) }, { $component } chiếm nhiều nhất với { POINTS($part) }, còn { $value }/{ $max } điểm ({ $share }).
loss-whole =
    .heading = Toàn bộ mức giảm đến từ { $component }
    .heading-2 = Chỉ { $component } thay đổi, giảm { POINTS($change) }
    .v1 = Toàn bộ mức giảm { POINTS($change) } đến từ { $component }, nay còn { $value }/{ $max } điểm ({ $share }); các chỉ số khác không đổi.
    .v2 = Chỉ { $component } thay đổi: giảm { POINTS($change) }, còn { $value }/{ $max } điểm ({ $share }).
    .v3 = Toàn bộ mức giảm { POINTS($change) } đến từ { $component }, nay còn { POINTS($value) }; các chỉ số khác không đổi.
contribution-mixed-up =
    .v1 = Phần tăng cộng lại là { $gains }, phần giảm là { $losses }, tính chung tăng { POINTS($change) }.
    .v2 = Tổng mức tăng là { $gains }, tổng mức giảm là { $losses }, nên tính chung { $subject } tăng { POINTS($change) } { $since }.
contribution-mixed-down =
    .v1 = Phần giảm cộng lại là { $losses }, phần tăng là { $gains }, tính chung giảm { POINTS($change) }.
    .v2 = Tổng mức giảm là { $losses }, tổng mức tăng là { $gains }, nên tính chung { $subject } giảm { POINTS($change) } { $since }.
contribution-offset =
    .heading = Mức tăng và mức giảm bù trừ cho nhau
    .heading-2 = Phần tăng và phần giảm bằng nhau, cùng { POINTS($gains) }
    .v1 = Tổng mức tăng { POINTS($gains) } vừa bằng tổng mức giảm { $since }, nên điểm số của { $subject } không đổi.
    .v2 = Phần tăng cộng lại là { POINTS($gains) }, phần giảm cũng đúng chừng ấy; { $subject } vẫn ở mức { $score }.
component-maximum-reached =
    .headline = { $subject } đạt điểm tối đa về { $component }
    .headline-2 = { $subject } đạt trọn { POINTS($max) } về { $component }
    .heading = { $component } đạt mức tối đa
    .lede = { $subject } đạt điểm tối đa về { $component }: { $max }/{ $max } điểm.
    .lede-2 = Về { $component }, { $subject } đã đạt trọn { POINTS($max) }.
    .v1 = Tăng { POINTS($change) }, { $subject } đạt mức tối đa { POINTS($max) } về { $component }.
    .v2 = Về { $component }, { $subject } tăng { POINTS($change) } và đạt trọn { POINTS($max) }.
    .v3 = { $component } tăng { POINTS($change) }, đạt mức tối đa { POINTS($max) }.
component-maximum-regained =
    .headline = { $subject } trở lại điểm tối đa về { $component }
    .headline-2 = { $subject } lại đạt trọn { POINTS($max) } về { $component }
    .heading = { $component } trở lại mức tối đa
    .lede = { $subject } trở lại mức tối đa về { $component } với { $max }/{ $max } điểm.
    .lede-2 = Về { $component }, { $subject } giành lại trọn { $max }/{ $max } điểm.
    .v1 = Tăng { POINTS($change) }, { $component } trở lại mức tối đa { POINTS($max) } như ở { $last }.
    .v2 = Về { $component }, { $subject } tăng { POINTS($change) } và lại đạt trọn { POINTS($max) } như ở { $last }.
    .v3 = { $component } tăng { POINTS($change) }, trở lại mức tối đa { POINTS($max) } như ở { $last }.
component-lowest =
    .heading = { $component } ở mức thấp nhất trong các tuần có số liệu
    .heading-2 = { $component } xuống mức thấp nhất trong các tuần có số liệu
    .v1 = { $component } giảm { POINTS($change) } { $since }, còn { $value }/{ $max } điểm ({ $share }), thấp nhất trong các tuần có số liệu từ { $first }.
    .v2 = Giảm { POINTS($change) } { $since }, { $component } còn { $value }/{ $max } điểm ({ $share }), mức thấp nhất trong các tuần có số liệu từ { $first }.
    .v3 = { $component } giảm { POINTS($change) } { $since }, còn { POINTS($value) }, thấp nhất trong các tuần có số liệu từ { $first }.
component-most-up =
    .heading = { $component } tăng { POINTS($change) }
    .heading-2 = { $component } tăng nhiều nhất
    .v1 = { $component } tăng nhiều nhất với { POINTS($change) }, đạt { $value }/{ $max } điểm ({ $share }).
    .v2 = Trong các chỉ số, { $component } tăng nhiều nhất: { POINTS($change) }, đạt { $value }/{ $max } điểm ({ $share }).
    .v3 = { $component } có mức tăng lớn nhất: { POINTS($change) }, lên { $value }/{ $max } điểm ({ $share }).
    .v4 = { $component } tăng { POINTS($change) }, nhiều nhất trong các chỉ số, đạt { $value }/{ $max } điểm ({ $share }).
    .v5 = Tăng { POINTS($change) }, nhiều nhất trong các chỉ số, { $component } đạt { $value }/{ $max } điểm ({ $share }).
    .v6 = { $component } tăng nhiều nhất với { POINTS($change) }, đạt { POINTS($value) }.
component-up =
    .v1 = { $component } tăng { POINTS($change) }, đạt { $value }/{ $max } điểm ({ $share }).
    .v2 = { $component } thêm { POINTS($change) }, lên { $value }/{ $max } điểm ({ $share }).
    .v3 = Tăng { POINTS($change) }, { $component } đạt { $value }/{ $max } điểm ({ $share }).
    .v4 = { $component } đạt { $value }/{ $max } điểm ({ $share }), tăng { POINTS($change) }.
    .v5 = { $component } tăng { POINTS($change) }, lên { $value }/{ $max } điểm ({ $share }).
    .v6 = { $component } tăng { POINTS($change) }, đạt { POINTS($value) }.
    .group = Cùng tăng còn có { $items }.
    .group-2 = { $items } cũng tăng.
    .group-3 = { $since }, { $items } cũng tăng.
    .item = { $component } (tăng { $change } lên { $value }/{ $max } điểm)
    .item-2 = { $component } (tăng { $change } lên { POINTS($value) })
component-most-down =
    .heading = { $component } giảm { POINTS($change) }
    .heading-2 = { $component } giảm nhiều nhất
    .v1 = { $component } giảm nhiều nhất với { POINTS($change) }, còn { $value }/{ $max } điểm ({ $share }).
    .v2 = Mức giảm lớn nhất là của { $component }: giảm { POINTS($change) }, còn { $value }/{ $max } điểm ({ $share }).
    .v3 = { $component } giảm nhiều nhất với { POINTS($change) }, còn { POINTS($value) }.
component-down =
    .v1 = { $component } giảm { POINTS($change) }, còn { $value }/{ $max } điểm ({ $share }).
    .v2 = Giảm { POINTS($change) }, { $component } còn { $value }/{ $max } điểm ({ $share }).
    .v3 = { $component } giảm { POINTS($change) }, còn { POINTS($value) }.
    .group = { $items } cùng giảm.
    .group-2 = { $items } đều giảm.
    .group-3 = { $items } cùng giảm { $since }.
    .item = { $component } (giảm { $change } xuống { $value }/{ $max } điểm)
    .item-2 = { $component } (giảm { $change } xuống { POINTS($value) })
component-unchanged =
    .v1 = { $component } giữ nguyên { $value }/{ $max } điểm ({ $share }).
    .v2 = Ở mức { $value }/{ $max } điểm ({ $share }), { $component } không thay đổi.
    .v3 = { $component } giữ nguyên { POINTS($value) }.
    .v4 = { $component } không đổi, ở mức { $value }/{ $max } điểm ({ $share }).
    .group = { $items } giữ nguyên điểm.
    .group-2 = { $items } đều không thay đổi.
    .group-3 = { $items } đều giữ nguyên điểm số.
    .group-4 = { $items } không tăng, không giảm.
    .group-5 = { $items } vẫn ở mức cũ.
    .item = { $component } ({ $value }/{ $max } điểm)
    .item-2 = { $component } ({ POINTS($value) })
component-value =
    .v1 = { $component } đạt { $value }/{ $max } điểm ({ $share }).
    .v2 = Về { $component }, kết quả là { $value }/{ $max } điểm ({ $share }).
    .v3 = { $component } đạt { POINTS($value) }.
    .group = Điểm của các chỉ số thành phần như sau: { $items }.
    .group-2 = Tính theo từng chỉ số thành phần, kết quả là { $items }.
    .item = { $component } { $value }/{ $max } điểm ({ $share })
    .item-2 = { $component } { POINTS($value) }
component-at-maximum =
    .v1 = { $component } đang ở mức tối đa { POINTS($max) }.
    .v2 = { $component } đã đạt trọn { POINTS($max) }.
    .v3 = Ở { $component }, điểm số đang là mức tối đa { POINTS($max) }.
    .group = { $items } đang ở mức tối đa.
    .group-2 = { $items } đã đạt điểm tối đa.
    .item = { $component } ({ POINTS($max) })
component-near-maximum =
    .v1 = Chỉ còn thiếu { POINTS($short) }, { $component } đã sát mức tối đa { POINTS($max) }.
    .v2 = { $component } chỉ còn thiếu { POINTS($short) } để đạt mức tối đa { POINTS($max) }.
    .v3 = Với { $component }, khoảng cách đến mức tối đa { POINTS($max) } chỉ còn { POINTS($short) }.
    .group = { $items } đã sát mức tối đa.
    .group-2 = { $items } không còn nhiều dư địa tăng điểm.
    .group-3 = { $items } đã gần đạt mức tối đa.
    .item = { $component } (còn thiếu { POINTS($short) })

## Dư địa cải thiện

potential-most =
    .v1 = Dư địa lớn nhất là ở { $component }, mới đạt { $value }/{ $max } điểm ({ $share }): nếu đạt { POINTS($aim) } ({ PERCENT($goal) } mức tối đa) trong khi các chỉ số khác không đổi, { $subject } sẽ có thêm { POINTS($gain) }.
    .v2 = { $component } còn nhiều dư địa nhất, mới đạt { $value }/{ $max } điểm ({ $share }). Nếu đưa chỉ số này lên { POINTS($aim) } ({ PERCENT($goal) } mức tối đa) trong khi các chỉ số khác không đổi, { $subject } sẽ có thêm { POINTS($gain) }.
    .v3 = Nếu { $component }, hiện ở mức { $value }/{ $max } điểm ({ $share }), đạt { POINTS($aim) } ({ PERCENT($goal) } mức tối đa) và các chỉ số khác không đổi, { $subject } sẽ có thêm { POINTS($gain) }, nhiều hơn ở bất cứ chỉ số nào khác.
    .v4 = Chỉ số còn nhiều dư địa nhất là { $component } ({ $value }/{ $max } điểm, { $share }): nếu đưa lên { POINTS($aim) } ({ PERCENT($goal) } mức tối đa) trong khi các chỉ số khác không đổi, { $subject } sẽ có thêm { POINTS($gain) }.
potential-shared =
    .v1 = Dư địa lớn nhất nằm ở { $components }: mỗi chỉ số nếu đạt { PERCENT($goal) } điểm tối đa sẽ mang lại cho { $subject } thêm { POINTS($gain) } khi các chỉ số khác không đổi.
    .v2 = { $components } còn nhiều dư địa nhất: { $subject } sẽ có thêm { POINTS($gain) } ở mỗi chỉ số nếu đạt { PERCENT($goal) } điểm tối đa, khi các chỉ số khác không đổi.
potential-lead =
    .v1 = Khi đó, nếu những nơi khác giữ nguyên điểm, khoảng cách giữa { $subject } và vị trí thứ hai sẽ tăng từ { $margin } lên { POINTS($margin_then) }.
    .v2 = Nếu những nơi khác giữ nguyên điểm, khoảng cách giữa { $subject } và vị trí thứ hai khi đó sẽ là { POINTS($margin_then) }, thay vì { POINTS($margin) } như hiện nay.
    .v3 = { $subject } khi đó sẽ dẫn trước vị trí thứ hai { POINTS($margin_then) } thay vì { POINTS($margin) }, với giả định những nơi khác giữ nguyên điểm.
    .v4 = Với giả định những nơi khác giữ nguyên điểm, khoảng cách giữa { $subject } và vị trí thứ hai khi đó sẽ từ { $margin } lên { POINTS($margin_then) }.
    .v5 = Khoảng cách giữa { $subject } và vị trí thứ hai khi đó sẽ tăng từ { $margin } lên { POINTS($margin_then) }, nếu những nơi khác giữ nguyên điểm.

## Khoảng cách

spread =
    .v1 = Trong nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu, { KIND($table) } đứng đầu và { KIND($table) } đứng cuối cách nhau { POINTS($spread) }.
    .v2 = Khoảng cách từ vị trí đầu đến vị trí cuối của nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu là { POINTS($spread) }.
    .v3 = Nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu có { KIND($table) } đứng đầu và { KIND($table) } đứng cuối cách nhau { POINTS($spread) }.
    .v4 = { KIND($table) } đứng đầu và { KIND($table) } đứng cuối nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu cách nhau { POINTS($spread) }.
    .v5 = Khoảng cách từ đầu đến cuối nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu là { POINTS($spread) }.
spread-narrower =
    .heading = Khoảng cách trong nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu thu hẹp
    .heading-2 = Khoảng cách trong nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu còn { POINTS($spread) }
    .v1 = Trong nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu, { KIND($table) } đứng đầu và { KIND($table) } đứng cuối còn cách nhau { POINTS($spread) } ({ SINCE($since, form: "was") } là { $former_spread }).
    .v2 = Nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu xích lại gần nhau: { KIND($table) } đứng đầu và { KIND($table) } đứng cuối còn cách nhau { POINTS($spread) } ({ SINCE($since, form: "was") } là { $former_spread }).
    .v3 = Khoảng cách từ đầu đến cuối nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu thu hẹp{ SINCE($since, form: "gap") } từ { $former_spread } xuống còn { POINTS($spread) }.
spread-wider =
    .v1 = Trong nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu, { KIND($table) } đứng đầu và { KIND($table) } đứng cuối cách nhau { POINTS($spread) } ({ SINCE($since, form: "was") } là { $former_spread }).
    .v2 = Nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu giãn ra: { KIND($table) } đứng đầu và { KIND($table) } đứng cuối cách nhau { POINTS($spread) } ({ SINCE($since, form: "was") } là { $former_spread }).
    .v3 = Khoảng cách từ đầu đến cuối nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu lên { POINTS($spread) }, { SINCE($since, form: "was") } là { $former_spread }.
group-gap =
    .v1 = Tính bình quân, { DIGITS($top) } { KIND($table) } đầu bảng { BETTER($table, form: "ahead") } { DIGITS($bottom) } { KIND($table) } cuối bảng { POINTS($gap) }.
    .v2 = Điểm bình quân của { DIGITS($top) } { KIND($table) } đầu bảng và { DIGITS($bottom) } { KIND($table) } cuối bảng { WHERE($table) } cách nhau { POINTS($gap) }.
    .v3 = Xét điểm bình quân, nhóm { DIGITS($bottom) } { KIND($table) } cuối bảng { WHERE($table) } bị nhóm { DIGITS($top) } { KIND($table) } đầu bảng bỏ lại { POINTS($gap) }.
    .v4 = Chênh lệch điểm bình quân giữa { DIGITS($top) } { KIND($table) } đầu bảng và { DIGITS($bottom) } { KIND($table) } cuối bảng { WHERE($table) } là { POINTS($gap) }.
    .v5 = Tính theo điểm bình quân, khoảng cách giữa { DIGITS($top) } { KIND($table) } đầu bảng và { DIGITS($bottom) } { KIND($table) } cuối bảng { WHERE($table) } là { POINTS($gap) }.
group-gap-narrower =
    .heading = Khoảng cách giữa nhóm đầu và nhóm cuối thu hẹp
    .heading-2 = Khoảng cách bình quân giữa nhóm đầu và nhóm cuối còn { POINTS($gap) }
    .v1 = Tính bình quân, { DIGITS($top) } { KIND($table) } đầu bảng còn { BETTER($table, form: "ahead") } { DIGITS($bottom) } { KIND($table) } cuối bảng { POINTS($gap) }, { SINCE($since, form: "was") } là { $former_gap }.
    .v2 = Điểm bình quân của { DIGITS($top) } { KIND($table) } đầu bảng và { DIGITS($bottom) } { KIND($table) } cuối bảng { WHERE($table) } còn cách nhau { POINTS($gap) } ({ SINCE($since, form: "was") } là { $former_gap }).
    .v3 = Chênh lệch điểm bình quân giữa { DIGITS($top) } { KIND($table) } đầu bảng và { DIGITS($bottom) } { KIND($table) } cuối bảng { WHERE($table) } thu hẹp từ { $former_gap } xuống còn { POINTS($gap) }.
    .v4 = Xét điểm bình quân, nhóm { DIGITS($bottom) } { KIND($table) } cuối bảng { WHERE($table) } còn bị nhóm { DIGITS($top) } { KIND($table) } đầu bảng bỏ lại { POINTS($gap) } ({ SINCE($since, form: "was") } là { $former_gap }).
    .v5 = So với { DIGITS($top) } { KIND($table) } đầu bảng, { DIGITS($bottom) } { KIND($table) } cuối bảng { WHERE($table) } { BETTER($table, form: "behind") } bình quân { POINTS($gap) }; { SINCE($since, form: "was") } là { $former_gap }.
group-gap-wider =
    .heading = Khoảng cách giữa nhóm đầu và nhóm cuối nới rộng
    .heading-2 = Khoảng cách bình quân giữa nhóm đầu và nhóm cuối lên { POINTS($gap) }
    .v1 = Tính bình quân, { DIGITS($top) } { KIND($table) } đầu bảng { BETTER($table, form: "ahead") } { DIGITS($bottom) } { KIND($table) } cuối bảng { POINTS($gap) }, { SINCE($since, form: "was") } là { $former_gap }.
    .v2 = Điểm bình quân của { DIGITS($top) } { KIND($table) } đầu bảng và { DIGITS($bottom) } { KIND($table) } cuối bảng { WHERE($table) } cách nhau { POINTS($gap) } ({ SINCE($since, form: "was") } là { $former_gap }).
    .v3 = Chênh lệch điểm bình quân giữa { DIGITS($top) } { KIND($table) } đầu bảng và { DIGITS($bottom) } { KIND($table) } cuối bảng { WHERE($table) } nới rộng từ { $former_gap } lên { POINTS($gap) }.
    .v4 = Xét điểm bình quân, nhóm { DIGITS($bottom) } { KIND($table) } cuối bảng { WHERE($table) } bị nhóm { DIGITS($top) } { KIND($table) } đầu bảng bỏ lại { POINTS($gap) } ({ SINCE($since, form: "was") } là { $former_gap }).
    .v5 = So với { DIGITS($top) } { KIND($table) } đầu bảng, { DIGITS($bottom) } { KIND($table) } cuối bảng { WHERE($table) } { BETTER($table, form: "behind") } bình quân { POINTS($gap) }, { SINCE($since, form: "was") } là { $former_gap }.

converging =
    .heading = Khoảng cách giữa đầu bảng và cuối bảng thu hẹp { COUNTED($weeks, "week") } liên tiếp
    .heading-2 = Đầu bảng và cuối bảng còn cách nhau { POINTS($spread) }
    .v1 = Khoảng cách giữa { KIND($table) } đầu và cuối bảng { WHERE($table) } đã thu hẹp { COUNTED($weeks, "week") } liên tiếp, từ { POINTS($former_spread) } ({ $first }) xuống còn { POINTS($spread) }.
    .v2 = Suốt { COUNTED($weeks, "week") } liên tiếp, khoảng cách giữa { KIND($table) } đầu và cuối bảng { WHERE($table) } thu hẹp, nay còn { POINTS($spread) } (ở { $first } là { POINTS($former_spread) }).
    .v3 = { KIND($table) } đứng đầu và { KIND($table) } đứng cuối { WHERE($table) } còn cách nhau { POINTS($spread) }, sau { COUNTED($weeks, "week") } thu hẹp liên tiếp từ { POINTS($former_spread) } ở { $first }.
converging-ended =
    .v1 = Sau { COUNTED($weeks, "week") } thu hẹp liên tiếp, khoảng cách giữa { KIND($table) } đầu và cuối bảng { WHERE($table) } lại nới rộng, từ { $former_spread } lên { POINTS($spread) }.
    .v2 = Khoảng cách giữa { KIND($table) } đầu và cuối bảng { WHERE($table) } nới rộng từ { $former_spread } lên { POINTS($spread) }, sau { COUNTED($weeks, "week") } chỉ thu hẹp.
    .v3 = { KIND($table) } đứng đầu và { KIND($table) } đứng cuối { WHERE($table) } nay cách nhau { POINTS($spread) } thay vì { $former_spread }, lần nới rộng đầu tiên sau { COUNTED($weeks, "week") } thu hẹp liên tiếp.
diverging =
    .heading = Khoảng cách giữa đầu bảng và cuối bảng nới rộng { COUNTED($weeks, "week") } liên tiếp
    .heading-2 = Đầu bảng và cuối bảng cách nhau { POINTS($spread) }
    .v1 = Khoảng cách giữa { KIND($table) } đầu và cuối bảng { WHERE($table) } đã nới rộng { COUNTED($weeks, "week") } liên tiếp, từ { POINTS($former_spread) } ({ $first }) lên { POINTS($spread) }.
    .v2 = Suốt { COUNTED($weeks, "week") } liên tiếp, khoảng cách giữa { KIND($table) } đầu và cuối bảng { WHERE($table) } nới rộng, nay là { POINTS($spread) } (ở { $first } là { POINTS($former_spread) }).
    .v3 = Với { COUNTED($weeks, "week") } nới rộng liên tiếp, khoảng cách giữa { KIND($table) } đầu và cuối bảng { WHERE($table) } tăng từ { POINTS($former_spread) } ở { $first } lên { POINTS($spread) }.
    .v4 = Sau { COUNTED($weeks, "week") } nới rộng liên tiếp, đầu bảng và cuối bảng { WHERE($table) } cách nhau { POINTS($spread) }, so với { $former_spread } ở { $first }.
diverging-ended =
    .v1 = Sau { COUNTED($weeks, "week") } nới rộng liên tiếp, khoảng cách giữa { KIND($table) } đầu và cuối bảng { WHERE($table) } đã thu hẹp, từ { $former_spread } xuống còn { POINTS($spread) }.
    .v2 = Khoảng cách giữa { KIND($table) } đầu và cuối bảng { WHERE($table) } thu hẹp từ { $former_spread } xuống còn { POINTS($spread) }, sau { COUNTED($weeks, "week") } chỉ nới rộng.
    .v3 = { KIND($table) } đứng đầu và { KIND($table) } đứng cuối { WHERE($table) } còn cách nhau { POINTS($spread) } thay vì { $former_spread }, lần thu hẹp đầu tiên sau { COUNTED($weeks, "week") } nới rộng liên tiếp.
outlier-ahead =
    .heading = { $entity } bỏ xa phần còn lại
    .heading-2 = { $entity } bỏ xa phần còn lại, đạt { POINTS($score) }
    .v1 = Với { POINTS($score) }, { $entity } bỏ xa các { KIND($table) } còn lại; khoảng cách với mức trung vị của { COUNTED($total, $table, form: "digits") } ({ $median }) là { POINTS($distance) }.
    .v2 = Bỏ xa các { KIND($table) } còn lại là { $entity }, đạt { POINTS($score) }; mức trung vị của { COUNTED($total, $table, form: "digits") } là { $median }, cách biệt { POINTS($distance) }.
outlier-behind =
    .heading = { $entity } bị phần còn lại bỏ xa
    .heading-2 = { $entity } bị bỏ xa, ở mức { POINTS($score) }
    .v1 = Ở mức { POINTS($score) }, { $entity } bị các { KIND($table) } còn lại bỏ xa; khoảng cách với mức trung vị của { COUNTED($total, $table, form: "digits") } ({ $median }) là { POINTS($distance) }.
    .v2 = Các { KIND($table) } còn lại bỏ xa { $entity }, hiện ở mức { POINTS($score) }; mức trung vị của { COUNTED($total, $table, form: "digits") } là { $median }, cách biệt { POINTS($distance) }.
outliers-ahead =
    .v1 = { $entities } bỏ xa phần còn lại. Mức trung vị của { COUNTED($total, $table, form: "digits") } là { POINTS($median) }.
    .v2 = Bỏ xa các { KIND($table) } còn lại là { $entities }. Mức trung vị của { COUNTED($total, $table, form: "digits") } là { POINTS($median) }.
outliers-behind =
    .v1 = { $entities } bị phần còn lại bỏ xa. Mức trung vị của { COUNTED($total, $table, form: "digits") } là { POINTS($median) }.
    .v2 = Các { KIND($table) } còn lại bỏ xa { $entities }. Mức trung vị của { COUNTED($total, $table, form: "digits") } là { POINTS($median) }.

## Mục tiêu

target-component-open =
    .v1 = { $owner } phấn đấu đến hết { $deadline } đạt { $reach } điểm về { $component }. Hiện ở mức { POINTS($value) }, còn cách mục tiêu { POINTS($need) }; trung bình mỗi tuần cần rút ngắn ít nhất { POINTS($pace) }.
    .v2 = Mục tiêu của { $owner } về { $component } đến hết { $deadline } là { $reach } điểm. Hiện ở mức { POINTS($value) }, còn cách mục tiêu { POINTS($need) }; trung bình mỗi tuần cần rút ngắn ít nhất { POINTS($pace) }.
    .v3 = Mục tiêu về { $component } đến hết { $deadline } là { $reach } điểm. Hiện ở mức { POINTS($value) }, còn cách mục tiêu { POINTS($need) }; trung bình mỗi tuần cần rút ngắn ít nhất { POINTS($pace) }.
target-component-hard =
    .v1 = { $owner } phấn đấu đến hết { $deadline } đạt { $reach } điểm về { $component }. Từ mức { POINTS($value) } hiện nay, trung bình mỗi tuần cần cải thiện thêm ít nhất { POINTS($pace) }, trong khi mức cải thiện cao nhất từng ghi nhận trong một tuần mới chỉ là { POINTS($best) }.
    .v2 = Mục tiêu của { $owner } về { $component } đến hết { $deadline } là { $reach } điểm. Từ mức { POINTS($value) } hiện nay, trung bình mỗi tuần cần cải thiện thêm ít nhất { POINTS($pace) }, vượt mức cải thiện cao nhất từng ghi nhận trong một tuần ({ POINTS($best) }).
    .v3 = Để đạt { $reach } điểm về { $component } chậm nhất vào cuối { $deadline } như mục tiêu, từ mức { POINTS($value) } hiện nay, { $owner } cần cải thiện thêm trung bình ít nhất { POINTS($pace) } mỗi tuần; mức cải thiện cao nhất từng ghi nhận trong một tuần mới chỉ là { POINTS($best) }.
    .v4 = { $owner } đặt mục tiêu { $reach } điểm về { $component } khi hết { $deadline }. Muốn vậy, từ mức { POINTS($value) } hiện nay, trung bình mỗi tuần phải cải thiện thêm ít nhất { POINTS($pace) }; mức cải thiện cao nhất từng ghi nhận trong một tuần mới chỉ là { POINTS($best) }.
    .v5 = Mục tiêu về { $component } đến hết { $deadline } là { $reach } điểm. Từ mức { POINTS($value) } hiện nay, trung bình mỗi tuần cần cải thiện thêm ít nhất { POINTS($pace) }, vượt mức cải thiện cao nhất từng ghi nhận trong một tuần ({ POINTS($best) }).
target-component-reached =
    .v1 = Mục tiêu { $reach } điểm về { $component } của { $owner } đã hoàn thành.
    .v2 = { $owner } đã hoàn thành mục tiêu { $reach } điểm về { $component }.
    .v3 = Mục tiêu { $reach } điểm về { $component } đã hoàn thành.
target-component-missed =
    .v1 = Hết { $deadline }, mục tiêu { $reach } điểm về { $component } của { $owner } không hoàn thành: dừng ở mức { POINTS($value) }, cách mục tiêu { POINTS($need) }.
    .v2 = Hết { $deadline }, { $owner } không hoàn thành mục tiêu { $reach } điểm về { $component }: dừng ở mức { POINTS($value) }, cách mục tiêu { POINTS($need) }.
    .v3 = Hết { $deadline }, mục tiêu { $reach } điểm về { $component } không hoàn thành: dừng ở mức { POINTS($value) }, cách mục tiêu { POINTS($need) }.
target-component-overdue =
    .v1 = { $owner } vẫn chưa đạt mục tiêu { $reach } điểm về { $component } (hạn: hết { $deadline }), còn thiếu { POINTS($need) }.
    .v2 = { $owner } còn thiếu { POINTS($need) } so với mục tiêu { $reach } điểm về { $component } phải đạt trước khi hết { $deadline }.
    .v3 = Về { $component }, { $owner } vẫn chưa đạt mục tiêu { $reach } điểm đặt ra cho hết { $deadline }: còn thiếu { POINTS($need) }.
    .v4 = Mục tiêu { $reach } điểm về { $component }, đến hạn khi hết { $deadline }, vẫn chưa đạt, còn thiếu { POINTS($need) }.
    .v5 = { $component } còn thiếu { POINTS($need) } so với mục tiêu { $reach } điểm phải đạt trước khi hết { $deadline }.
    .v6 = Về { $component }, mục tiêu { $reach } điểm đặt ra cho hết { $deadline } vẫn chưa đạt: còn thiếu { POINTS($need) }.
    .v7 = Như vậy, vẫn còn thiếu { POINTS($need) } so với mục tiêu { $reach } điểm mà { $owner } đặt ra cho hết { $deadline }.
    .v8 = Mục tiêu { $reach } điểm đặt ra cho hết { $deadline } vẫn còn thiếu { POINTS($need) }.
    .v9 = Đã qua hạn đạt { $reach } điểm mà { $owner } đặt ra (hết { $deadline }), chỉ số này vẫn còn thiếu { POINTS($need) }.
target-component-late =
    .v1 = { $owner } đã đạt { $reach } điểm về { $component }, chậm { COUNTED($weeks, "week") } so với mục tiêu (hết { $deadline }).
    .v2 = Chậm { COUNTED($weeks, "week") } so với hạn (hết { $deadline }), { $owner } nay đã hoàn thành mục tiêu { $reach } điểm về { $component }.
    .v3 = Mục tiêu { $reach } điểm của { $owner } về { $component } (hạn là hết { $deadline }) đã hoàn thành, chậm { COUNTED($weeks, "week") }.
    .v4 = Chậm { COUNTED($weeks, "week") } so với hạn (hết { $deadline }), mục tiêu { $reach } điểm về { $component } nay đã hoàn thành.
    .v5 = Mục tiêu { $reach } điểm về { $component } (hạn là hết { $deadline }) đã hoàn thành, chậm { COUNTED($weeks, "week") }.
target-entity-open =
    .v1 = { $owner } phấn đấu đến hết { $deadline } đưa { $entity } đạt { $reach } điểm. Hiện ở mức { POINTS($value) }, còn cách mục tiêu { POINTS($need) }; trung bình mỗi tuần cần rút ngắn ít nhất { POINTS($pace) }.
    .v2 = Mục tiêu của { $entity } đến hết { $deadline } là { $reach } điểm. Hiện ở mức { POINTS($value) }, còn cách mục tiêu { POINTS($need) }; trung bình mỗi tuần cần rút ngắn ít nhất { POINTS($pace) }.
target-entity-hard =
    .v1 = { $owner } phấn đấu đến hết { $deadline } đưa { $entity } đạt { $reach } điểm. Từ mức { POINTS($value) } hiện nay, trung bình mỗi tuần cần cải thiện thêm ít nhất { POINTS($pace) }, trong khi mức cải thiện cao nhất từng ghi nhận trong một tuần mới chỉ là { POINTS($best) }.
    .v2 = Mục tiêu của { $entity } đến hết { $deadline } là { $reach } điểm. Từ mức { POINTS($value) } hiện nay, trung bình mỗi tuần cần cải thiện thêm ít nhất { POINTS($pace) }, vượt mức cải thiện cao nhất từng ghi nhận trong một tuần ({ POINTS($best) }).
target-entity-reached =
    .v1 = { $entity } đã hoàn thành mục tiêu { $reach } điểm.
    .v2 = Mục tiêu { $reach } điểm của { $entity } đã hoàn thành.
target-entity-missed =
    .v1 = Hết { $deadline }, { $entity } không hoàn thành mục tiêu { $reach } điểm: dừng ở mức { POINTS($value) }, cách mục tiêu { POINTS($need) }.
    .v2 = Hết { $deadline }, mục tiêu { $reach } điểm của { $entity } không hoàn thành: dừng ở mức { POINTS($value) }, cách mục tiêu { POINTS($need) }.
target-entity-overdue =
    .v1 = Mục tiêu { $reach } điểm của { $entity } (hạn là hết { $deadline }) đến nay vẫn chưa hoàn thành: hiện ở mức { POINTS($value) }, còn thiếu { POINTS($need) }.
    .v2 = Theo mục tiêu, { $entity } phải đạt { $reach } điểm trước khi hết { $deadline }; đến nay mới ở mức { POINTS($value) }, còn thiếu { POINTS($need) }.
    .v3 = Với { POINTS($value) }, { $entity } vẫn chưa đạt { $reach } điểm, mục tiêu đến hết { $deadline }: còn thiếu { POINTS($need) }.
    .v4 = Đã quá hạn (hết { $deadline }), { $entity } vẫn thiếu { POINTS($need) } so với mục tiêu { $reach } điểm, hiện ở mức { $value }.
target-entity-late =
    .v1 = Chậm { COUNTED($weeks, "week") } so với hạn (hết { $deadline }), { $entity } nay đã đạt mục tiêu { $reach } điểm.
    .v2 = Mục tiêu { $reach } điểm của { $entity } (hạn là hết { $deadline }) đã hoàn thành, chậm { COUNTED($weeks, "week") }.
    .v3 = { $entity } đã đạt { $reach } điểm, chậm { COUNTED($weeks, "week") } so với mục tiêu (hết { $deadline }).
target-group-open =
    .v1 = { $owner } phấn đấu đến hết { $deadline }, cả { COUNTED($count, $table, form: "digits") } đều đạt { $reach } điểm. Đến nay { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt; { KIND($table) } xa mục tiêu nhất ở mức { POINTS($lowest) }, còn cách { POINTS($need) }.
    .v2 = Đến hết { $deadline }, cả { COUNTED($count, $table, form: "digits") } cần đạt { $reach } điểm. Hiện { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt; { KIND($table) } xa mục tiêu nhất ở mức { POINTS($lowest) }, còn cách { POINTS($need) }.
    .v3 = { $owner } phấn đấu đến hết { $deadline }, cả { COUNTED($count, $table, form: "digits") } đều đạt { $reach } điểm. Đến nay { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt; { $furthest } xa mục tiêu nhất, ở mức { POINTS($lowest) }, còn cách { POINTS($need) }.
    .v4 = Đến hết { $deadline }, cả { COUNTED($count, $table, form: "digits") } cần đạt { $reach } điểm. Hiện { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt; { $furthest } xa mục tiêu nhất, ở mức { POINTS($lowest) }, còn cách { POINTS($need) }.
target-group-reached =
    .headline = Cả { COUNTED($count, $table, form: "digits") } đạt mục tiêu { $reach } điểm
    .heading = Cả { COUNTED($count, $table, form: "digits") } đạt mục tiêu { $reach } điểm
    .lede = Cả { COUNTED($count, $table, form: "digits") } đã hoàn thành mục tiêu { $reach } điểm.
    .v1 = Cả { COUNTED($count, $table, form: "digits") } đã hoàn thành mục tiêu { $reach } điểm.
    .v2 = Mục tiêu { $reach } điểm cho { COUNTED($count, $table, form: "digits") } đã hoàn thành.
target-group-missed =
    .headline = { $there ->
        [0] Không { KIND($table) } nào trong { COUNTED($count, $table, form: "digits") } đạt
       *[other] Có { DIGITS($short) }/{ COUNTED($count, $table, form: "digits") } không đạt
    } mục tiêu { $reach } điểm
    .heading = { $nearest } gần mục tiêu { POINTS($reach) } nhất, { $furthest } xa nhất
    .heading-2 = { $there ->
        [0] Không { KIND($table) } nào trong { COUNTED($count, $table, form: "digits") } đạt
       *[other] Có { DIGITS($short) }/{ COUNTED($count, $table, form: "digits") } không đạt
    } mục tiêu { $reach } điểm
    .lede = Hết { $deadline }, mục tiêu { $reach } điểm cho { COUNTED($count, $table, form: "digits") } không hoàn thành: { $there ->
        [0] không { KIND($table) } nào
       *[other] chỉ có { DIGITS($there) } { KIND($table) }
    } đạt.
    .v1 = Mục tiêu { $reach } điểm cho { COUNTED($count, $table, form: "digits") } đến hết { $deadline } không hoàn thành: { $there ->
        [0] không { KIND($table) } nào
       *[other] chỉ có { DIGITS($there) } { KIND($table) }
    } đạt; { KIND($table) } xa nhất ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v2 = Đến hết { $deadline }, { $there ->
        [0] không { KIND($table) } nào
       *[other] chỉ có { DIGITS($there) } { KIND($table) }
    } trong số { COUNTED($count, $table, form: "digits") } đạt mục tiêu { $reach } điểm; { KIND($table) } xa nhất ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v3 = Mục tiêu { $reach } điểm cho { COUNTED($count, $table, form: "digits") } đến hết { $deadline } không hoàn thành: { $there ->
        [0] không { KIND($table) } nào
       *[other] chỉ có { DIGITS($there) } { KIND($table) }
    } đạt; { $furthest } xa nhất, ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v4 = Đến hết { $deadline }, { $there ->
        [0] không { KIND($table) } nào
       *[other] chỉ có { DIGITS($there) } { KIND($table) }
    } trong số { COUNTED($count, $table, form: "digits") } đạt mục tiêu { $reach } điểm; { $furthest } xa nhất, ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v5 = Đến hết { $deadline }, cả { COUNTED($count, $table, form: "digits") } phải đạt { $reach } điểm theo mục tiêu. Không { KIND($table) } nào đạt: gần nhất là { $nearest } với { POINTS($highest) }, xa nhất là { $furthest } với { POINTS($lowest) }, còn thiếu { POINTS($need) }.
target-group-overdue =
    .v1 = Theo mục tiêu, cả { COUNTED($count, $table, form: "digits") } phải đạt { $reach } điểm trước khi hết { $deadline }; đến nay { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt. Nơi xa nhất ở mức { POINTS($lowest) }, còn thiếu { POINTS($need) }.
    .v2 = Mục tiêu { $reach } điểm cho { COUNTED($count, $table, form: "digits") } (hạn là hết { $deadline }) vẫn chưa hoàn thành: { $there ->
        [0] chưa { KIND($table) } nào đạt
       *[other] { DIGITS($there) } { KIND($table) } đã đạt, { DIGITS($short) } chưa
    }. Nơi xa nhất ở mức { POINTS($lowest) }, còn thiếu { POINTS($need) }.
    .v3 = Theo mục tiêu, cả { COUNTED($count, $table, form: "digits") } phải đạt { $reach } điểm trước khi hết { $deadline }; đến nay { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt. Xa nhất là { $furthest } với { POINTS($lowest) }, còn thiếu { POINTS($need) }.
    .v4 = Mục tiêu { $reach } điểm cho { COUNTED($count, $table, form: "digits") } (hạn là hết { $deadline }) vẫn chưa hoàn thành: { $there ->
        [0] chưa { KIND($table) } nào đạt
       *[other] { DIGITS($there) } { KIND($table) } đã đạt, { DIGITS($short) } chưa
    }. Xa nhất là { $furthest } với { POINTS($lowest) }, còn thiếu { POINTS($need) }.
    .v5 = Đã quá hạn (hết { $deadline }), { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } trong { COUNTED($count, $table, form: "digits") } đạt { $reach } điểm. Xa nhất là { $furthest } với { POINTS($lowest) }, còn thiếu { POINTS($need) }.
    .v6 = Với { POINTS($lowest) }, { $furthest } xa mục tiêu { $reach } điểm nhất trong { COUNTED($count, $table, form: "digits") }, còn thiếu { POINTS($need) }; hạn là hết { $deadline }, đến nay { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt.
target-group-late =
    .v1 = Chậm { COUNTED($weeks, "week") } so với hạn (hết { $deadline }), cả { COUNTED($count, $table, form: "digits") } có mục tiêu này nay đều đã đạt { $reach } điểm.
    .v2 = Mục tiêu { $reach } điểm cho { COUNTED($count, $table, form: "digits") } (hạn là hết { $deadline }) đã hoàn thành, chậm { COUNTED($weeks, "week") }.
    .v3 = Đến nay, cả { COUNTED($count, $table, form: "digits") } có mục tiêu này đều đã đạt { $reach } điểm, chậm { COUNTED($weeks, "week") } so với mục tiêu (hết { $deadline }).
target-bottom-open =
    .v1 = { $owner } phấn đấu đến hết { $deadline }, cả { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } đều đạt { $reach } điểm. Đến nay { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt; { KIND($table) } còn xa nhất ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v2 = Đến hết { $deadline }, { $owner } phấn đấu đưa { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } { BETTER($table, form: "goal") } { $reach } điểm. Hiện { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt; { KIND($table) } còn xa nhất ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v3 = Mục tiêu của { $owner } đến hết { $deadline } là đưa { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } { BETTER($table, form: "goal") } { $reach } điểm. Tính đến tuần này, { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt; { KIND($table) } còn xa nhất ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v4 = Theo mục tiêu của { $owner }, đến hết { $deadline }, cả { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } cần đạt { $reach } điểm. Cho đến nay, { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt; { KIND($table) } còn xa nhất ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v5 = Mục tiêu đến hết { $deadline } là đưa { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } { BETTER($table, form: "goal") } { $reach } điểm. Hiện { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt; { KIND($table) } còn xa nhất ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v6 = { $owner } phấn đấu đến hết { $deadline }, cả { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } đều đạt { $reach } điểm. Đến nay { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt; { $furthest } còn xa nhất, ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v7 = Đến hết { $deadline }, { $owner } phấn đấu đưa { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } { BETTER($table, form: "goal") } { $reach } điểm. Hiện { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt; { $furthest } còn xa nhất, ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v8 = Mục tiêu của { $owner } đến hết { $deadline } là đưa { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } { BETTER($table, form: "goal") } { $reach } điểm. Tính đến tuần này, { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt; { $furthest } còn xa nhất, ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v9 = Theo mục tiêu của { $owner }, đến hết { $deadline }, cả { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } cần đạt { $reach } điểm. Cho đến nay, { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt; { $furthest } còn xa nhất, ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v10 = Mục tiêu đến hết { $deadline } là đưa { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } { BETTER($table, form: "goal") } { $reach } điểm. Hiện { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt; { $furthest } còn xa nhất, ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
target-bottom-set =
    .v1 = Đến hết { $deadline }, cả { DIGITS($count) } { KIND($table) } đang đứng cuối bảng { WHERE($table) } cần đạt { $reach } điểm{ $there ->
        [0] {""}
       *[other] ; { DIGITS($there) } { KIND($table) } trong số này đã đạt
    }. Nơi còn xa nhất ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v2 = { $owner } đặt mục tiêu đưa { DIGITS($count) } { KIND($table) } đang đứng cuối bảng { WHERE($table) } { BETTER($table, form: "goal") } { $reach } điểm, chậm nhất vào cuối { $deadline }{ $there ->
        [0] {""}
       *[other] ; { DIGITS($there) } { KIND($table) } trong số này đã đạt
    }. Nơi còn xa nhất ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v3 = { $owner } phấn đấu đến hết { $deadline } đưa { DIGITS($count) } { KIND($table) } đang đứng cuối bảng { WHERE($table) } { BETTER($table, form: "goal") } { $reach } điểm{ $there ->
        [0] {""}
       *[other] ; { DIGITS($there) } { KIND($table) } trong số này đã đạt
    }. Còn xa nhất là { $furthest }, ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v4 = Trong tuần, { $owner } đặt ra mục tiêu đưa cả { DIGITS($count) } { KIND($table) } đang đứng cuối bảng { WHERE($table) } { BETTER($table, form: "goal") } { $reach } điểm, chậm nhất vào cuối { $deadline }{ $there ->
        [0] {""}
       *[other] ; { DIGITS($there) } { KIND($table) } trong số này đã đạt
    }. Xa mục tiêu nhất là { $furthest }, ở mức { POINTS($lowest) }, còn thiếu { POINTS($need) }.
    .v5 = Đến hết { $deadline }, cả { DIGITS($count) } { KIND($table) } đang đứng cuối bảng { WHERE($table) } cần đạt { $reach } điểm{ $there ->
        [0] {""}
       *[other] ; { DIGITS($there) } { KIND($table) } trong số này đã đạt
    }. Còn xa nhất là { $furthest }, ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
target-bottom-reached =
    .headline = Cả { DIGITS($count) } { KIND($table) } cuối bảng { WHERE($table) } ở { $set } đạt mục tiêu { $reach } điểm
    .heading = Cả { DIGITS($count) } { KIND($table) } cuối bảng { WHERE($table) } ở { $set } đạt mục tiêu { $reach } điểm
    .lede = Cả { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } đã hoàn thành mục tiêu { $reach } điểm.
    .v1 = Cả { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } đã đạt { $reach } điểm.
    .v2 = Chỉ tiêu { $reach } điểm cho { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } đã hoàn thành.
target-bottom-missed =
    .headline = { $there ->
        [0] Cả { DIGITS($count) } { KIND($table) } cuối bảng { $set } không đạt
       *[other] Có { DIGITS($short) }/{ DIGITS($count) } { KIND($table) } cuối bảng { $set } không đạt
    } mục tiêu { $reach } điểm
    .heading = { $nearest } gần mục tiêu { POINTS($reach) } nhất, { $furthest } xa nhất
    .heading-2 = { $there ->
        [0] Cả { DIGITS($count) } { KIND($table) } cuối bảng ở { $set } đều chưa đạt
       *[other] Có { DIGITS($short) }/{ DIGITS($count) } { KIND($table) } cuối bảng ở { $set } chưa đạt
    } mục tiêu { $reach } điểm
    .lede = Hết { $deadline }, { $there ->
        [0] chưa { KIND($table) } nào
       *[other] chỉ có { DIGITS($there) } { KIND($table) }
    } trong nhóm { DIGITS($count) } { KIND($table) } cuối bảng { WHERE($table) } ở { $set } đạt mức { $reach } điểm như mục tiêu { $owner } đặt ra.
    .lede-2 = { $there ->
        [0] Cả { DIGITS($count) } { KIND($table) } từng đứng cuối bảng { WHERE($table) } ở { $set } đều chưa đạt
       *[other] Chỉ có { DIGITS($there) } trong { DIGITS($count) } { KIND($table) } từng đứng cuối bảng { WHERE($table) } ở { $set } đạt
    } mục tiêu { $reach } điểm trước khi hết { $deadline }.
    .v1 = Hết { $deadline }, { $there ->
        [0] không { KIND($table) } nào
       *[other] chỉ có { DIGITS($there) } { KIND($table) }
    } trong { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } đạt { $reach } điểm như mục tiêu đã đặt; { KIND($table) } xa nhất chỉ ở mức { POINTS($lowest) }, còn thiếu { POINTS($need) }.
    .v2 = Trong { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set }, đến hết { $deadline } { $there ->
        [0] không { KIND($table) } nào
       *[other] chỉ có { DIGITS($there) } { KIND($table) }
    } đạt { $reach } điểm; { KIND($table) } xa nhất ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v3 = Hết { $deadline }, { $there ->
        [0] không { KIND($table) } nào
       *[other] chỉ có { DIGITS($there) } { KIND($table) }
    } trong { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } đạt { $reach } điểm như mục tiêu đã đặt; { $furthest } xa nhất, chỉ ở mức { POINTS($lowest) }, còn thiếu { POINTS($need) }.
    .v4 = Trong { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set }, đến hết { $deadline } { $there ->
        [0] không { KIND($table) } nào
       *[other] chỉ có { DIGITS($there) } { KIND($table) }
    } đạt { $reach } điểm; { $furthest } xa nhất, ở mức { POINTS($lowest) }, cách mục tiêu { POINTS($need) }.
    .v5 = Trong { DIGITS($count) } { KIND($table) } cuối bảng ở { $set }, { $nearest } có { POINTS($highest) } khi hết { $deadline }, còn { $furthest } mới ở mức { POINTS($lowest) }, thiếu { POINTS($need) } so với mục tiêu { $reach } điểm.
    .v6 = Khi hết { $deadline }, khoảng cách đến mức { $reach } điểm trong { DIGITS($count) } { KIND($table) } cuối bảng ở { $set } nhỏ nhất ở { $nearest } (đạt { POINTS($highest) }), lớn nhất ở { $furthest } ({ POINTS($lowest) }, còn thiếu { POINTS($need) }).
    .v7 = So với { $set }, cả { DIGITS($count) } { KIND($table) } đứng cuối bảng khi đó đều { BETTER($table, form: "score") }, { BETTER($table, form: "noun") } từ { $least_gain } đến { POINTS($most_gain) }. Gần mục tiêu { $reach } điểm nhất vào cuối { $deadline } là { $nearest } với { POINTS($highest) }, xa nhất là { $furthest } với { POINTS($lowest) }, còn thiếu { POINTS($need) }.
    .v8 = Từ { $set } đến nay, cả { DIGITS($count) } { KIND($table) } đứng cuối bảng khi đó đều { BETTER($table, form: "score") }, ít nhất { $least_gain } và nhiều nhất { POINTS($most_gain) }. Khi hết { $deadline }, { $nearest } có { POINTS($highest) }, còn { $furthest } mới ở mức { POINTS($lowest) }, thiếu { POINTS($need) } so với mục tiêu.
    .v9 = Khi hết { $deadline }, { $nearest } có { POINTS($highest) }, còn { $furthest } mới ở mức { POINTS($lowest) }, thiếu { POINTS($need) } so với mục tiêu. Tính từ { $set }, cả { DIGITS($count) } { KIND($table) } đứng cuối bảng khi đó đều { BETTER($table, form: "score") }, từ { $least_gain } đến { POINTS($most_gain) }.
    .v10 = Từ { $set } đến nay, cả { DIGITS($count) } { KIND($table) } đứng cuối bảng khi đó đều { BETTER($table, form: "score") }, ít nhất { $least_gain } và nhiều nhất { POINTS($most_gain) }; { DIGITS($at_mark) } { KIND($table) } đã đạt mốc { $mark } điểm. Khi hết { $deadline }, { $nearest } có { POINTS($highest) }, còn { $furthest } mới ở mức { POINTS($lowest) }, thiếu { POINTS($need) } so với mục tiêu.
    .v11 = So với { $set }, cả { DIGITS($count) } { KIND($table) } đứng cuối bảng khi đó đều { BETTER($table, form: "score") }, { BETTER($table, form: "noun") } từ { $least_gain } đến { POINTS($most_gain) }, và { DIGITS($at_mark) } { KIND($table) } đã đạt mốc { $mark } điểm. Gần mục tiêu { $reach } điểm nhất vào cuối { $deadline } là { $nearest } với { POINTS($highest) }, xa nhất là { $furthest } với { POINTS($lowest) }, còn thiếu { POINTS($need) }.
    .v12 = Khi hết { $deadline }, đã có { DIGITS($at_mark) } { KIND($table) } đạt mốc { $mark } điểm; gần mục tiêu nhất là { $nearest } với { POINTS($highest) }, còn { $furthest } mới ở mức { POINTS($lowest) }, thiếu { POINTS($need) }. Tính từ { $set }, cả { DIGITS($count) } { KIND($table) } đứng cuối bảng khi đó đều { BETTER($table, form: "score") }, từ { $least_gain } đến { POINTS($most_gain) }.
target-bottom-overdue =
    .v1 = Mục tiêu đưa { DIGITS($count) } { KIND($table) } cuối bảng ở { $set } { BETTER($table, form: "goal") } { $reach } điểm đã quá hạn (hết { $deadline }): đến nay { $there ->
        [0] chưa { KIND($table) } nào tới
       *[other] mới có { DIGITS($there) } { KIND($table) } tới
    }; nơi xa nhất ở mức { POINTS($lowest) }, còn thiếu { POINTS($need) }.
    .v2 = Đã quá hạn (hết { $deadline }), { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } trong { DIGITS($count) } { KIND($table) } cuối bảng ở { $set } đạt mục tiêu { $reach } điểm; nơi xa nhất ở mức { POINTS($lowest) }, còn thiếu { POINTS($need) }.
    .v3 = Mục tiêu đưa { DIGITS($count) } { KIND($table) } cuối bảng ở { $set } { BETTER($table, form: "goal") } { $reach } điểm đã quá hạn (hết { $deadline }): đến nay { $there ->
        [0] chưa { KIND($table) } nào tới
       *[other] mới có { DIGITS($there) } { KIND($table) } tới
    }; xa nhất là { $furthest } ({ POINTS($lowest) }, còn thiếu { POINTS($need) }).
    .v4 = Đã quá hạn (hết { $deadline }), { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } trong { DIGITS($count) } { KIND($table) } cuối bảng ở { $set } đạt mục tiêu { $reach } điểm; xa nhất là { $furthest } ({ POINTS($lowest) }, còn thiếu { POINTS($need) }).
    .v5 = Mục tiêu đưa { DIGITS($count) } { KIND($table) } cuối bảng ở { $set } { BETTER($table, form: "goal") } { $reach } điểm đã quá hạn (hết { $deadline }): { DIGITS($at_mark) } { KIND($table) } đã đạt mốc { $mark } điểm, { $there ->
        [0] chưa { KIND($table) } nào tới
       *[other] mới có { DIGITS($there) } { KIND($table) } tới
    } { $reach }; xa nhất là { $furthest } ({ POINTS($lowest) }, còn thiếu { POINTS($need) }).
    .v6 = Đã quá hạn (hết { $deadline }), { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } trong { DIGITS($count) } { KIND($table) } cuối bảng ở { $set } đạt mục tiêu { $reach } điểm, dù { DIGITS($at_mark) } { KIND($table) } đã đạt mốc { $mark } điểm; xa nhất là { $furthest } ({ POINTS($lowest) }, còn thiếu { POINTS($need) }).
    .v7 = Theo mục tiêu, cả { DIGITS($count) } { KIND($table) } cuối bảng ở { $set } phải đạt { $reach } điểm trước khi hết { $deadline }. Đến nay, { DIGITS($at_mark) } { KIND($table) } đã đạt mốc { $mark } điểm nhưng { $there ->
        [0] chưa { KIND($table) } nào
       *[other] mới có { DIGITS($there) } { KIND($table) }
    } đạt { $reach }; xa nhất là { $furthest } ({ POINTS($lowest) }, còn thiếu { POINTS($need) }).
target-bottom-late =
    .v1 = Chậm { COUNTED($weeks, "week") } so với hạn (hết { $deadline }), cả { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } nay đều đã đạt { $reach } điểm.
    .v2 = Mục tiêu { $reach } điểm cho { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } (hạn là hết { $deadline }) đã hoàn thành, chậm { COUNTED($weeks, "week") }.
    .v3 = Đến nay, cả { DIGITS($count) } { KIND($table) } đứng cuối bảng { WHERE($table) } ở { $set } đều đã đạt { $reach } điểm, chậm { COUNTED($weeks, "week") } so với mục tiêu (hết { $deadline }).

## Các tuần không có số liệu

week-missing =
    .v1 = Không có số liệu { $week }; các mức tăng, giảm được tính từ { $base }.
    .v2 = Do không có số liệu { $week }, mọi mức tăng, giảm đều được tính từ { $base }.
    .v3 = Các mức tăng, giảm được tính từ { $base } vì không có số liệu { $week }.
weeks-missing =
    .v1 = Không có số liệu từ { $first } đến { $last }; các mức tăng, giảm được tính từ { $base }.
    .v2 = Do không có số liệu của { COUNTED($count, "week") }, từ { $first } đến { $last }, mọi mức tăng, giảm đều được tính từ { $base }.
    .v3 = Các mức tăng, giảm được tính từ { $base } vì không có số liệu từ { $first } đến { $last }.

## Đính chính

revised-lead =
    .headline = Đính chính: { $leaders } dẫn đầu { WHERE($table) } trong { $week }
    .heading = Đính chính: { $leaders } dẫn đầu { WHERE($table) } trong { $week }
    .lede = Đính chính: dẫn đầu { WHERE($table) } trong { $week } là { $leaders }, không phải { $former } như đã đăng.
    .v1 = Đính chính: dẫn đầu { WHERE($table) } trong { $week } là { $leaders }, không phải { $former } như đã đăng.
    .v2 = Đính chính: theo số liệu đúng, { $leaders } dẫn đầu { WHERE($table) } trong { $week }, không phải { $former } như đã đăng.
revised =
    .v1 = Đính chính: trong { $week }, { $entity } đạt { POINTS($now) }, không phải { $was } như đã đăng.
    .v2 = Đính chính: điểm số đúng của { $entity } trong { $week } là { $now }, không phải { $was } như đã đăng.
revised-component =
    .v1 = Đính chính: trong { $week }, { $entity } đạt { POINTS($now) } về { $component }, không phải { $was } như đã đăng.
    .v2 = Đính chính: điểm đúng về { $component } của { $entity } trong { $week } là { $now }, không phải { $was } như đã đăng.
revised-place =
    .v1 = Theo số liệu đúng, { $entity } xếp { ORDINAL($place) } trong { $week }, không phải { ORDINAL($former_place) }.
    .v2 = Thứ hạng đúng của { $entity } trong { $week } là { ORDINAL($place) }, không phải { ORDINAL($former_place) }.
revised-band =
    .v1 = Theo số liệu đúng, { $entity } thuộc nhóm “{ $band }” trong { $week }, không phải nhóm “{ $former_band }”.
    .v2 = Nhóm đúng của { $entity } trong { $week } là “{ $band }”, không phải “{ $former_band }”.
revised-note =
    .v1 = { $text }

## Lời của tòa soạn

note =
    .v1 = { $text }
note-action =
    .v1 = { $text }
note-quote =
    .v1 = { $speaker } cho biết: “{ $text }”
note-quote-titled =
    .v1 = { $speaker }, { $title }, cho biết: “{ $text }”

## Hai sự kiện cạnh nhau trong một câu. Giá trị của sự kiện thứ hai có `then_` đứng trước tên. Có tuần mỗi sự kiện là một
## câu riêng.

gap-narrowed--next-in-line =
    .v1 = { $rivals } đứng thứ hai với { POINTS($rival_score) } và còn { BETTER($table, form: "behind") } { $leader } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }); { $then_next } đứng { ORDINAL($then_place) } với { POINTS($then_score) }, cách ngôi đầu { POINTS($then_gap) }.
    .v2 = Xếp thứ hai là { $rivals } với { POINTS($rival_score) }, còn cách ngôi đầu { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }), rồi đến { $then_next } với { POINTS($then_score) }, cách ngôi đầu { POINTS($then_gap) }.
    .v3 = { $rivals } ({ POINTS($rival_score) }) nay còn { BETTER($table, form: "behind") } { $leader } { POINTS($margin) }, { SINCE($since, form: "was") } là { $former_margin }; { $then_next } ở { ORDINAL($then_place, form: "place") } với { POINTS($then_score) }.
    .v4 = Khoảng cách với { $rivals } ({ POINTS($rival_score) }) còn { POINTS($margin) }, { SINCE($since, form: "was") } là { $former_margin }; { $then_next } đứng { ORDINAL($then_place) } với { POINTS($then_score) }.
    .v5 = { $leader } còn { BETTER($table, form: "ahead") } { $rivals } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }); vị trí thứ hai đạt { POINTS($rival_score) }, { $then_next } đứng { ORDINAL($then_place) } với { POINTS($then_score) }, cách ngôi đầu { POINTS($then_gap) }.
gap-widened--next-in-line =
    .v1 = { $rivals } đứng thứ hai với { POINTS($rival_score) } và nay { BETTER($table, form: "behind") } { $leader } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }); { $then_next } đứng { ORDINAL($then_place) } với { POINTS($then_score) }, cách ngôi đầu { POINTS($then_gap) }.
    .v2 = Khoảng cách với { $rivals } ({ POINTS($rival_score) }) nới rộng từ { $former_margin } lên { POINTS($margin) }; { $then_next } đứng { ORDINAL($then_place) } với { POINTS($then_score) }.
    .v3 = Xếp thứ hai là { $rivals } với { POINTS($rival_score) }, cách ngôi đầu { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }), rồi đến { $then_next } ở { ORDINAL($then_place, form: "place") } với { POINTS($then_score) }, cách ngôi đầu { POINTS($then_gap) }.
    .v4 = { $leader } nới khoảng cách với { $rivals } ({ POINTS($rival_score) }) lên { POINTS($margin) }, từ { $former_margin }; { $then_next } đứng { ORDINAL($then_place) } với { POINTS($then_score) }.
    .v5 = Với { POINTS($rival_score) }, { $rivals } xếp thứ hai và nay { BETTER($table, form: "behind") } { $leader } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }). Xếp { ORDINAL($then_place) } là { $then_next } với { POINTS($then_score) }, cách ngôi đầu { POINTS($then_gap) }.
mover-gain--mover-fall =
    .v1 = { BETTER($table, form: "score") } nhiều nhất trong { WHERE($table) } là { $entity } ({ POINTS($change) }, đạt { POINTS($score) }); { WORSE($table) } nhiều nhất là { $then_entity } ({ POINTS($then_change) }, { WORSE($table, form: "to") } { POINTS($then_score) }).
    .v2 = { $entity } { BETTER($table) } nhiều nhất trong { WHERE($table) } với { POINTS($change) }, đạt { POINTS($score) }, trong khi { $then_entity } { WORSE($table) } nhiều nhất: { WORSE($table, form: "lose") } { POINTS($then_change) }, { WORSE($table, form: "to") } { POINTS($then_score) }.
    .v3 = { $entity } { BETTER($table) } { POINTS($change) } { $since }, đạt { POINTS($score) }, nhiều nhất trong { WHERE($table) }; ngược lại, { $then_entity } { WORSE($table) } nhiều nhất: { WORSE($table, form: "lose") } { POINTS($then_change) }, { WORSE($table, form: "to") } { POINTS($then_score) }.
mover-both--mover-fall =
    .v1 = Nhờ { BETTER($table) } { POINTS($change) }, { $entity } vượt { COUNTED($places, "place") }, từ vị trí { ORDINAL($former_place) } lên { ORDINAL($place) }, với { POINTS($score) }: { BETTER($table, form: "noun") } lớn nhất trong { WHERE($table) } cả về điểm số lẫn thứ hạng. Ngược lại, { $then_entity } { WORSE($table) } nhiều nhất: { WORSE($table, form: "lose") } { POINTS($then_change) }, { WORSE($table, form: "to") } { POINTS($then_score) }.
    .v2 = { $entity } tiến bộ nhất trong { WHERE($table) } cả về điểm số lẫn thứ hạng: { BETTER($table) } { POINTS($change) }, đạt { POINTS($score) }, từ vị trí { ORDINAL($former_place) } lên { ORDINAL($place) }. Ở chiều ngược lại, { WORSE($table) } nhiều nhất là { $then_entity }, { WORSE($table, form: "lose") } { POINTS($then_change) }, { WORSE($table, form: "to") } { POINTS($then_score) }.
    .v3 = Với { POINTS($score) }, { BETTER($table) } { POINTS($change) }, { $entity } vượt { COUNTED($places, "place") }, từ vị trí { ORDINAL($former_place) } lên { ORDINAL($place) }, tiến bộ nhất trong { WHERE($table) } cả về điểm số lẫn thứ hạng. Ngược lại, { $then_entity } { WORSE($table) } nhiều nhất: { WORSE($table, form: "lose") } { POINTS($then_change) }, { WORSE($table, form: "to") } { POINTS($then_score) }.
    .again = { BETTER($table) } { POINTS($change) }, đạt { POINTS($score) }, { $entity } vượt { COUNTED($places, "place") }, mức tiến bộ lớn nhất trong { WHERE($table) }. { WORSE($table) } nhiều nhất là { $then_entity }, { WORSE($table, form: "lose") } { POINTS($then_change) }, { WORSE($table, form: "to") } { POINTS($then_score) }.
    .again-2 = { $entity } { BETTER($table) } { POINTS($change) }, đạt { POINTS($score) }, và vượt { COUNTED($places, "place") }: không { KIND($table) } nào trong { WHERE($table) } tiến xa như vậy. Ở chiều ngược lại, { $then_entity } { WORSE($table) } nhiều nhất: { WORSE($table, form: "lose") } { POINTS($then_change) }, { WORSE($table, form: "to") } { POINTS($then_score) }.
    .again-3 = Tiến bộ nhất trong { WHERE($table) } là { $entity }: { BETTER($table) } { POINTS($change) }, đạt { POINTS($score) }, và vượt { COUNTED($places, "place") }. { WORSE($table) } nhiều nhất là { $then_entity }, { WORSE($table, form: "lose") } { POINTS($then_change) }, { WORSE($table, form: "to") } { POINTS($then_score) }.
    .again-4 = { $entity } lên { COUNTED($places, "place") }, trong khi không { KIND($table) } nào khác trong { WHERE($table) } lên quá { COUNTED($next_places, "place") } hoặc { BETTER($table) } quá { POINTS($next_change) }. Ở chiều ngược lại, { $then_entity } { WORSE($table) } nhiều nhất: { WORSE($table, form: "lose") } { POINTS($then_change) }, { WORSE($table, form: "to") } { POINTS($then_score) }.
    .again-5 = { $entity } lên { COUNTED($places, "place") }; các { KIND($table) } còn lại trong { WHERE($table) } lên không quá { COUNTED($next_places, "place") } và { BETTER($table) } không quá { POINTS($next_change) }. { WORSE($table) } nhiều nhất là { $then_entity }, { WORSE($table, form: "lose") } { POINTS($then_change) }, { WORSE($table, form: "to") } { POINTS($then_score) }.
mover-gain--mover-drop =
    .v1 = Về điểm số, { $entity } { BETTER($table) } nhiều nhất trong { WHERE($table) }: { POINTS($change) }, đạt { POINTS($score) }; về thứ hạng, { $then_entity } giảm nhiều nhất, { COUNTED($then_places, "place") }, từ { ORDINAL($then_former_place, form: "place") } xuống { ORDINAL($then_place) }.
    .v2 = { $entity } { BETTER($table) } nhiều nhất trong { WHERE($table) } với { POINTS($change) }, đạt { POINTS($score) }, còn { $then_entity } giảm thứ hạng nhiều nhất: { COUNTED($then_places, "place") }, từ { ORDINAL($then_former_place, form: "place") } xuống { ORDINAL($then_place) }.
    .v3 = { BETTER($table, form: "score") } nhiều nhất trong { WHERE($table) } là { $entity }: { POINTS($change) }, đạt { POINTS($score) }; giảm thứ hạng nhiều nhất là { $then_entity }, từ { ORDINAL($then_former_place, form: "place") } xuống { ORDINAL($then_place) } ({ COUNTED($then_places, "place") }).
potential-most--potential-lead =
    .v1 = Dư địa lớn nhất là ở { $component }: nếu nâng từ { $value } lên { POINTS($aim) } ({ PERCENT($goal) } mức tối đa), { $subject } có thêm { POINTS($gain) } và dẫn trước vị trí thứ hai { POINTS($then_margin_then) } nếu mọi điểm số khác giữ nguyên.
    .v2 = Nếu nâng { $component } từ { $value } lên { POINTS($aim) } ({ PERCENT($goal) } mức tối đa) trong khi mọi điểm số khác giữ nguyên, { $subject } sẽ có thêm { POINTS($gain) } và dẫn trước vị trí thứ hai { POINTS($then_margin_then) }; không chỉ số nào khác còn nhiều dư địa như vậy.
    .v3 = { $component } còn nhiều dư địa nhất: nếu nâng từ { $value } lên { POINTS($aim) } ({ PERCENT($goal) } mức tối đa), khi mọi điểm số khác giữ nguyên, { $subject } có thêm { POINTS($gain) } và dẫn trước vị trí thứ hai { POINTS($then_margin_then) } thay vì { $then_margin }.
    .v4 = { $subject } còn dư địa lớn nhất ở { $component } ({ $value }/{ $max } điểm, { $share }). Nếu chỉ số này lên { POINTS($aim) }, tức { PERCENT($goal) } mức tối đa, và mọi điểm số khác giữ nguyên, { $subject } có thêm { POINTS($gain) } và dẫn trước vị trí thứ hai { POINTS($then_margin_then) } thay vì { $then_margin }.
    .v5 = Không chỉ số nào còn nhiều dư địa như { $component }, hiện ở mức { $value }/{ $max } điểm ({ $share }); nếu đạt { PERCENT($goal) } mức tối đa ({ POINTS($aim) }) trong khi mọi điểm số khác giữ nguyên, { $subject } sẽ có thêm { POINTS($gain) } và dẫn trước vị trí thứ hai { POINTS($then_margin_then) }.
    .v6 = Chỉ số còn nhiều dư địa nhất là { $component }, mới ở mức { $value }/{ $max } điểm ({ $share }). Đạt { PERCENT($goal) } mức tối đa ({ POINTS($aim) }), { $subject } sẽ có thêm { POINTS($gain) }; khoảng cách với vị trí thứ hai khi đó là { POINTS($then_margin_then) } thay vì { $then_margin }, nếu mọi điểm số khác giữ nguyên.
component-up--component-unchanged =
    .v1 = { $items } cùng tăng. Trong khi đó, { $then_items } giữ nguyên điểm.
    .v2 = { $items } đều tăng. Điểm của { $then_items } không thay đổi.
    .v3 = { $items } cùng tăng { $since }, còn { $then_items } không thay đổi.
    .v4 = { $items } cùng tăng, còn { $then_component } giữ nguyên { $then_value }/{ $then_max } điểm ({ $then_share }).
    .v5 = { $items } đều tăng. { $then_component } không đổi, ở mức { $then_value }/{ $then_max } điểm ({ $then_share }).
    .v6 = { $items } cùng tăng { $since }. Trong khi đó, { $then_component } vẫn ở mức { $then_value }/{ $then_max } điểm ({ $then_share }).
    .v7 = { $component } tăng { POINTS($change) }, đạt { $value }/{ $max } điểm ({ $share }). Trong khi đó, { $then_items } giữ nguyên điểm.
    .v8 = Thêm { POINTS($change) }, { $component } đạt { $value }/{ $max } điểm ({ $share }). Điểm của { $then_items } không thay đổi.
    .v9 = { $component } tăng { POINTS($change) }, lên { $value }/{ $max } điểm ({ $share }), còn { $then_items } giữ nguyên.
component-up--component-down =
    .v1 = { $items } cùng tăng. Ngược lại, { $then_component } giảm { POINTS($then_change) }, xuống { $then_value }/{ $then_max } điểm ({ $then_share }).
    .v2 = { $items } đều tăng, trong khi { $then_component } giảm { POINTS($then_change) }, còn { $then_value }/{ $then_max } điểm ({ $then_share }).
    .v3 = { $component } tăng { POINTS($change) }, đạt { $value }/{ $max } điểm ({ $share }), còn { $then_component } giảm { POINTS($then_change) }, xuống { $then_value }/{ $then_max } điểm ({ $then_share }).
component-down--component-unchanged =
    .v1 = { $component } giảm { POINTS($change) }, còn { $value }/{ $max } điểm ({ $share }). Trong khi đó, { $then_items } giữ nguyên điểm.
    .v2 = Giảm { POINTS($change) }, { $component } còn { $value }/{ $max } điểm ({ $share }). Điểm của { $then_items } không thay đổi.
    .v3 = { $component } giảm { POINTS($change) }, xuống { $value }/{ $max } điểm ({ $share }); { $then_items } giữ nguyên.
spread-narrower--group-gap-narrower =
    .v1 = Khoảng cách từ đầu đến cuối nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu còn { POINTS($spread) } ({ SINCE($since, form: "was") } là { POINTS($former_spread) }). Chênh lệch điểm bình quân giữa { DIGITS($then_top) } { KIND($table) } đầu bảng và { DIGITS($then_bottom) } { KIND($table) } cuối bảng còn { POINTS($then_gap) } ({ SINCE($since, form: "was") } là { POINTS($then_former_gap) }).
    .v2 = { $since }, khoảng cách từ đầu đến cuối nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu thu hẹp từ { $former_spread } xuống còn { POINTS($spread) }. Điểm bình quân của { DIGITS($then_top) } { KIND($table) } đầu bảng và { DIGITS($then_bottom) } { KIND($table) } cuối bảng cũng xích lại gần nhau, từ { $then_former_gap } xuống còn { POINTS($then_gap) }.
    .v3 = { KIND($table) } đứng đầu và { KIND($table) } đứng cuối nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu còn cách nhau { POINTS($spread) } ({ SINCE($since, form: "was") } là { POINTS($former_spread) }). Chênh lệch điểm bình quân giữa { DIGITS($then_top) } { KIND($table) } đầu bảng và { DIGITS($then_bottom) } { KIND($table) } cuối bảng cũng thu hẹp, từ { $then_former_gap } xuống còn { POINTS($then_gap) }.
spread-wider--group-gap-wider =
    .v1 = Khoảng cách từ đầu đến cuối nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu lên { POINTS($spread) } ({ SINCE($since, form: "was") } là { POINTS($former_spread) }). Chênh lệch điểm bình quân giữa { DIGITS($then_top) } { KIND($table) } đầu bảng và { DIGITS($then_bottom) } { KIND($table) } cuối bảng lên { POINTS($then_gap) } ({ SINCE($since, form: "was") } là { POINTS($then_former_gap) }).
    .v2 = { $since }, khoảng cách từ đầu đến cuối nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu nới rộng từ { $former_spread } lên { POINTS($spread) }. Điểm bình quân của { DIGITS($then_top) } { KIND($table) } đầu bảng và { DIGITS($then_bottom) } { KIND($table) } cuối bảng cũng cách xa nhau hơn, từ { $then_former_gap } lên { POINTS($then_gap) }.
    .v3 = { KIND($table) } đứng đầu và { KIND($table) } đứng cuối nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu cách nhau { POINTS($spread) } ({ SINCE($since, form: "was") } là { POINTS($former_spread) }). Chênh lệch điểm bình quân giữa { DIGITS($then_top) } { KIND($table) } đầu bảng và { DIGITS($then_bottom) } { KIND($table) } cuối bảng cũng nới rộng, từ { $then_former_gap } lên { POINTS($then_gap) }.
spread-wider--group-gap-narrower =
    .v1 = Khoảng cách từ đầu đến cuối nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu nới rộng từ { $former_spread } lên { POINTS($spread) }. Ngược lại, chênh lệch điểm bình quân giữa { DIGITS($then_top) } { KIND($table) } đầu bảng và { DIGITS($then_bottom) } { KIND($table) } cuối bảng thu hẹp từ { $then_former_gap } xuống còn { POINTS($then_gap) }.
    .v2 = Nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu giãn ra: { KIND($table) } đứng đầu và { KIND($table) } đứng cuối cách nhau { POINTS($spread) } ({ SINCE($since, form: "was") } là { POINTS($former_spread) }). Tuy vậy, điểm bình quân của { DIGITS($then_top) } { KIND($table) } đầu bảng và { DIGITS($then_bottom) } { KIND($table) } cuối bảng còn cách nhau { POINTS($then_gap) } ({ SINCE($since, form: "was") } là { POINTS($then_former_gap) }).
spread-narrower--group-gap-wider =
    .v1 = Khoảng cách từ đầu đến cuối nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu thu hẹp từ { $former_spread } xuống còn { POINTS($spread) }. Ngược lại, chênh lệch điểm bình quân giữa { DIGITS($then_top) } { KIND($table) } đầu bảng và { DIGITS($then_bottom) } { KIND($table) } cuối bảng nới rộng từ { $then_former_gap } lên { POINTS($then_gap) }.
    .v2 = Nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu xích lại gần nhau: { KIND($table) } đứng đầu và { KIND($table) } đứng cuối còn cách nhau { POINTS($spread) } ({ SINCE($since, form: "was") } là { POINTS($former_spread) }). Tuy vậy, điểm bình quân của { DIGITS($then_top) } { KIND($table) } đầu bảng và { DIGITS($then_bottom) } { KIND($table) } cuối bảng cách nhau { POINTS($then_gap) } ({ SINCE($since, form: "was") } là { POINTS($then_former_gap) }).
spread--group-gap =
    .v1 = Trong nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu, { KIND($table) } đứng đầu và { KIND($table) } đứng cuối cách nhau { POINTS($spread) }. Tính bình quân, { DIGITS($then_top) } { KIND($table) } đầu bảng { BETTER($table, form: "ahead") } { DIGITS($then_bottom) } { KIND($table) } cuối bảng { POINTS($then_gap) }.
    .v2 = Khoảng cách từ đầu đến cuối nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu là { POINTS($spread) }; tính bình quân, { DIGITS($then_bottom) } { KIND($table) } cuối bảng { BETTER($table, form: "behind") } { DIGITS($then_top) } { KIND($table) } đầu bảng { POINTS($then_gap) }.
    .v3 = Trong nhóm { COUNTED($count, $table, form: "digits") } dẫn đầu, chênh lệch lớn nhất là { POINTS($spread) }; tính bình quân, { DIGITS($then_bottom) } { KIND($table) } cuối bảng { BETTER($table, form: "behind") } { DIGITS($then_top) } { KIND($table) } đầu bảng { POINTS($then_gap) }.
group-gap-narrower--diverging-ended =
    .v1 = Sau { COUNTED($then_weeks, "week") } nới rộng liên tiếp, khoảng cách giữa { KIND($table) } đầu và cuối bảng { WHERE($table) } thu hẹp từ { $then_former_spread } xuống còn { POINTS($then_spread) }; chênh lệch điểm bình quân giữa { DIGITS($top) } { KIND($table) } đầu bảng và { DIGITS($bottom) } { KIND($table) } cuối bảng cũng thu hẹp, từ { $former_gap } xuống còn { POINTS($gap) }.
    .v2 = Khoảng cách giữa { KIND($table) } đầu và cuối bảng { WHERE($table) } thu hẹp từ { $then_former_spread } xuống còn { POINTS($then_spread) } sau { COUNTED($then_weeks, "week") } nới rộng liên tiếp; { DIGITS($bottom) } { KIND($table) } cuối bảng { BETTER($table, form: "behind") } { DIGITS($top) } { KIND($table) } đầu bảng bình quân { POINTS($gap) } ({ SINCE($since, form: "was") } là { $former_gap }).
overall-up-leading--rise-streak-at-least =
    .v1 = { $subject } tăng { POINTS($change) } { $since }, đạt { POINTS($score) } và tiếp tục đứng đầu { WHERE($table) }; điểm số đã tăng ít nhất { COUNTED($then_weeks, "week") } liên tiếp.
    .v2 = { $subject } đạt { POINTS($score) }, tăng { POINTS($change) } { $since }, vẫn đứng đầu { WHERE($table) } và có ít nhất { COUNTED($then_weeks, "week") } tăng điểm liên tiếp.
    .v3 = Tăng { POINTS($change) } { $since }, đạt { POINTS($score) }, { $subject } giữ ngôi đầu { WHERE($table) } và nối dài chuỗi tăng điểm lên ít nhất { COUNTED($then_weeks, "week") }.
overall-up-leading--rise-streak =
    .v1 = { $subject } tăng { POINTS($change) } { $since }, đạt { POINTS($score) } và tiếp tục đứng đầu { WHERE($table) }; đây là tuần { ORDINAL($then_weeks) } liên tiếp điểm số tăng.
    .v2 = { $subject } đạt { POINTS($score) }, tăng { POINTS($change) } { $since }, vẫn đứng đầu { WHERE($table) } và có { COUNTED($then_weeks, "week") } tăng điểm liên tiếp.
    .v3 = Tăng { POINTS($change) } { $since }, đạt { POINTS($score) }, { $subject } giữ ngôi đầu { WHERE($table) } và nối dài chuỗi tăng điểm lên { COUNTED($then_weeks, "week") }.
lead-streak-at-least--record-high =
    .v1 = { $leader } đã dẫn đầu ít nhất { COUNTED($weeks, "week") } liên tiếp và vừa đạt kết quả tốt nhất trong các tuần có số liệu; { BETTER($table, form: "best") } trước đó là { POINTS($then_former) } ở { $then_former_week }.
    .v2 = { $leader } đã giữ ngôi đầu ít nhất { COUNTED($weeks, "week") } liên tiếp; kết quả lần này là tốt nhất trong các tuần có số liệu, vượt mức { POINTS($then_former) } của { $then_former_week }.
    .v3 = { $leader } đã dẫn đầu ít nhất { COUNTED($weeks, "week") } liền; kết quả lần này là tốt nhất trong các tuần có số liệu từ { $then_first } ({ BETTER($table, form: "best") } trước đó là { POINTS($then_former) } ở { $then_former_week }).
    .v4 = Giữ ngôi đầu ít nhất { COUNTED($weeks, "week") } liền, { $leader } lần này lập thành tích mới; { BETTER($table, form: "best") } trước đó là { POINTS($then_former) } ở { $then_former_week }.
    .v5 = { $leader } đạt kết quả tốt nhất trong các tuần có số liệu ({ BETTER($table, form: "best") } trước đó là { POINTS($then_former) } ở { $then_former_week }) và giữ ngôi đầu ít nhất { COUNTED($weeks, "week") } liên tiếp.
overall-up-leading--record-high =
    .v1 = Với { POINTS($score) }, tăng { POINTS($change) } { $since }, { $subject } vẫn đứng đầu { WHERE($table) } và đạt kết quả tốt nhất trong các tuần có số liệu; { BETTER($table, form: "best") } trước đó là { POINTS($then_former) } ở { $then_former_week }.
    .v2 = { $subject } giữ ngôi đầu { WHERE($table) } với { POINTS($score) }, tăng { POINTS($change) } { $since }; kết quả này vượt { BETTER($table, form: "best") } trước đó ({ POINTS($then_former) } ở { $then_former_week }).
    .v3 = { $subject } tăng { POINTS($change) } { $since }, đạt { POINTS($score) } và tiếp tục đứng đầu { WHERE($table) }; kết quả này là tốt nhất trong các tuần có số liệu, { BETTER($table, form: "best") } trước đó là { POINTS($then_former) } ở { $then_former_week }.
    .v4 = Ngôi đầu { WHERE($table) } vẫn thuộc về { $subject } với { POINTS($score) }, tăng { POINTS($change) } { $since }; { BETTER($table, form: "best") } trước đó là { POINTS($then_former) } ở { $then_former_week }.
    .v5 = { $subject } vẫn dẫn đầu { WHERE($table) } với { POINTS($score) }, tăng { POINTS($change) } { $since }, kết quả tốt nhất trong các tuần có số liệu từ { $then_first } ({ BETTER($table, form: "best") } trước đó là { POINTS($then_former) } ở { $then_former_week }).
    .again = Với { POINTS($score) }, { $subject } đạt kết quả tốt nhất trong các tuần có số liệu; { BETTER($table, form: "best") } trước đó là { POINTS($then_former) } ở { $then_former_week }.
    .again-2 = { $subject } đạt { POINTS($score) }, kết quả tốt nhất trong các tuần có số liệu ({ BETTER($table, form: "best") } trước đó là { POINTS($then_former) } ở { $then_former_week }).
    .again-3 = Kết quả { POINTS($score) } của { $subject } là { BETTER($table, form: "best") } trong các tuần có số liệu, vượt mức { POINTS($then_former) } của { $then_former_week }.
components-up--contribution-most =
    .v1 = { $subject } có { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng điểm { $since }, không chỉ số nào giảm. Chỉ số đóng góp nhiều nhất vào mức tăng chung { POINTS($then_change) } là { $then_component }, tăng { POINTS($then_part) }, đạt { $then_value }/{ $then_max } điểm ({ $then_share }).
    .v2 = Trong { COUNTED($total, "component", form: "digits") } của { $subject }, { DIGITS($up) } chỉ số tăng điểm { $since } và không chỉ số nào giảm. Đóng góp nhiều nhất vào mức tăng chung { POINTS($then_change) } là { $then_component }: thêm { POINTS($then_part) }, lên { $then_value }/{ $then_max } điểm ({ $then_share }).
    .v3 = Trong mức tăng chung { POINTS($then_change) }, { $then_component } đóng góp nhiều nhất: thêm { POINTS($then_part) }, lên { $then_value }/{ $then_max } điểm ({ $then_share }). Tính chung, { $subject } có { DIGITS($up) }/{ COUNTED($total, "component", form: "digits") } tăng điểm { $since }, không chỉ số nào giảm.
mark-reached-by--mark-count-up =
    .v1 = Số { KIND($table) } đạt mốc { $mark } điểm tăng từ { DIGITS($then_former_count) } ({ SINCE($since, form: "was") }) lên { DIGITS($then_count) }, trong tổng số { DIGITS($then_total) }. Nay có thêm { $entities }.
    .v2 = Đến nay có { DIGITS($then_count) }/{ COUNTED($then_total, $table, form: "digits") } đạt mốc { $mark } điểm ({ SINCE($since, form: "was") } là { DIGITS($then_former_count) } { KIND($table) }), trong đó có thêm { $entities }.
    .v3 = Có thêm { $entities }, số { KIND($table) } đạt mốc { $mark } điểm tăng từ { DIGITS($then_former_count) } ({ SINCE($since, form: "was") }) lên { DIGITS($then_count) }, trong tổng số { DIGITS($then_total) }.
mark-regained-by--mark-count-up =
    .v1 = Với sự trở lại của { $entities }, nay có { DIGITS($then_count) }/{ COUNTED($then_total, $table, form: "digits") } đạt mốc { $mark } điểm ({ SINCE($since, form: "was") } là { DIGITS($then_former_count) }).
    .v2 = { $entities } trở lại mốc { $mark } điểm như ở { $last }, nâng số { KIND($table) } đạt mốc này từ { DIGITS($then_former_count) } lên { DIGITS($then_count) }/{ COUNTED($then_total, $table, form: "digits") }.
    .v3 = Đến nay có { DIGITS($then_count) }/{ COUNTED($then_total, $table, form: "digits") } đạt mốc { $mark } điểm ({ SINCE($since, form: "was") } là { DIGITS($then_former_count) }), trong đó { $entities } trở lại mốc này như ở { $last }.
rise-streak--gap-narrowing =
    .v1 = { $subject } đã tăng điểm { COUNTED($weeks, "week") } liên tiếp, nhưng từ { $then_first } đến nay, tuần nào khoảng cách với vị trí thứ hai cũng thu hẹp, từ { $then_former_margin } xuống còn { POINTS($then_margin) }.
    .v2 = Trong khi { $subject } tăng điểm { COUNTED($weeks, "week") } liên tiếp, khoảng cách với vị trí thứ hai lại thu hẹp qua từng tuần, từ { POINTS($then_former_margin) } ({ $then_first }) xuống còn { POINTS($then_margin) }.
    .v3 = Từ { $then_first } đến nay, khoảng cách với vị trí thứ hai thu hẹp qua từng tuần, từ { $then_former_margin } xuống còn { POINTS($then_margin) }, dù { $subject } đã tăng điểm { COUNTED($weeks, "week") } liên tiếp.
record-high--gap-narrowest =
    .v1 = Kết quả của { $subject } là tốt nhất trong các tuần có số liệu ({ BETTER($table, form: "best") } trước đó là { POINTS($former) } ở { $former_week }), nhưng khoảng cách với vị trí thứ hai chưa tuần nào hẹp như vậy (hẹp nhất trước đó là { POINTS($then_former_margin) }).
    .v2 = Khoảng cách giữa ngôi đầu và vị trí thứ hai là hẹp nhất trong các tuần có số liệu (hẹp nhất trước đó là { POINTS($then_former_margin) }), dù kết quả của { $subject } cũng là tốt nhất, vượt mức { POINTS($former) } của { $former_week }.
    .v3 = Kết quả lần này là tốt nhất của { $subject } trong các tuần có số liệu, vượt mức { POINTS($former) } của { $former_week }, nhưng khoảng cách với vị trí thứ hai cũng hẹp nhất: trước đó, mức thấp nhất là { POINTS($then_former_margin) }.
overall-up-leading--margin-one =
    .lede = { $subject } tiếp tục đứng đầu { WHERE($table) } trong { $week } ({ DATES($week) }) với { POINTS($score) }, tăng { POINTS($change) } { $since }; { $then_rival } đứng thứ hai với { POINTS($then_rival_score) }, cách { POINTS($then_margin) }.
    .lede-2 = Tăng { POINTS($change) } { $since }, { $subject } đạt { POINTS($score) } trong { $week } ({ DATES($week) }) và giữ ngôi đầu { WHERE($table) }; đứng thứ hai là { $then_rival } với { POINTS($then_rival_score) }, cách biệt { POINTS($then_margin) }.
    .lede-3 = { $subject } tiếp tục đứng đầu { WHERE($table) } trong { $week } ({ DATES($week) }) với { POINTS($score) }, tăng { POINTS($change) } { $since } và giữ nguyên khoảng cách { POINTS($then_margin) } với { $then_rival } ({ POINTS($then_rival_score) }) { SINCE($then_unchanged, form: "as") }.
    .lede-4 = Trong { $week } ({ DATES($week) }), { $subject } đạt { POINTS($score) }, tăng { POINTS($change) } { $since }, và giữ ngôi đầu { WHERE($table) }; { $then_rival } đứng thứ hai với { POINTS($then_rival_score) }, vẫn cách { POINTS($then_margin) } { SINCE($then_unchanged, form: "as") }.
    .lede-5 = { $subject } tiếp tục đứng đầu { WHERE($table) } trong { $week } ({ DATES($week) }) với { POINTS($score) }, tăng { POINTS($change) } { $since }; khoảng cách với { $then_rival } ({ POINTS($then_rival_score) }) là { POINTS($then_margin) }, không đổi trong mọi tuần có số liệu từ { $then_steady }.
    .lede-6 = Trong { $week } ({ DATES($week) }), { $subject } đạt { POINTS($score) }, tăng { POINTS($change) } { $since }, và giữ ngôi đầu { WHERE($table) }; { $then_rival } đứng thứ hai với { POINTS($then_rival_score) }, vẫn cách { POINTS($then_margin) } như ở mọi tuần có số liệu từ { $then_steady }.
gap-narrowed--rival-faster =
    .lede = { $then_rival } { BETTER($table) } { POINTS($then_rival_gain) } { $since }, đạt { POINTS($rival_score) }, và còn { BETTER($table, form: "behind") } { $leader } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }).
    .lede-2 = { BETTER($table) } { POINTS($then_rival_gain) } { $since }, { $then_rival } đạt { POINTS($rival_score) } và rút ngắn khoảng cách với { $leader } từ { $former_margin } xuống còn { POINTS($margin) }.
    .lede-3 = { $leader } còn { BETTER($table, form: "ahead") } { $then_rival } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }) sau khi { KIND($table) } đứng thứ hai này { BETTER($table) } { POINTS($then_rival_gain) }, đạt { POINTS($rival_score) }.
gap-nearly-closed--rival-faster =
    .lede = { $then_rival } áp sát { $leader }: { BETTER($table) } { POINTS($then_rival_gain) } { $since }, đạt { POINTS($rival_score) } và chỉ còn { BETTER($table, form: "behind") } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }).
    .lede-2 = { $leader } chỉ còn { BETTER($table, form: "ahead") } { $then_rival } { POINTS($margin) } ({ SINCE($since, form: "was") } là { $former_margin }), sau khi { KIND($table) } đứng thứ hai này { BETTER($table) } { POINTS($then_rival_gain) }, đạt { POINTS($rival_score) }.
    .lede-3 = { $then_rival } { BETTER($table) } { POINTS($then_rival_gain) }, đạt { POINTS($rival_score) }; khoảng cách với { $leader } thu hẹp từ { $former_margin } xuống chỉ còn { POINTS($margin) }{ SINCE($since, form: "gap") }.
leader-new--leader-from-behind =
    .v1 = Mới xếp { ORDINAL($then_place) } ở { $then_week } ({ POINTS($then_score) }) và { ORDINAL($former_place) } ở { SINCE($since, form: "was") }, { $leader } nay giành ngôi đầu { WHERE($table) } với { POINTS($score) }, thay { $former }.
    .v2 = { $leader }, { SINCE($since, form: "was") } đứng { ORDINAL($former_place) } và ở { $then_week } mới xếp { ORDINAL($then_place) } ({ POINTS($then_score) }), nay thay { $former } ở ngôi đầu { WHERE($table) } với { POINTS($score) }.
    .v3 = Từ { ORDINAL($then_place, form: "place") } ở { $then_week } ({ POINTS($then_score) }) và { ORDINAL($former_place) } ở { SINCE($since, form: "was") }, { $leader } vươn lên dẫn đầu { WHERE($table) } với { POINTS($score) }, thay { $former }.
    .again = { $leader } đạt { POINTS($score) }; { SINCE($since, form: "was") }, { KIND($table) } này đứng { ORDINAL($former_place) } và ở { $then_week } mới xếp { ORDINAL($then_place) } với { POINTS($then_score) }.
    .again-2 = Mới ở { $then_week }, { $leader } còn xếp { ORDINAL($then_place) } với { POINTS($then_score) }, { SINCE($since, form: "was") } đứng { ORDINAL($former_place) }, nay đạt { POINTS($score) }.
    .again-3 = Từ { ORDINAL($then_place, form: "place") } ở { $then_week } ({ POINTS($then_score) }), { $leader } lên { ORDINAL($former_place, form: "place") } ở { SINCE($since, form: "was") } rồi giành ngôi đầu với { POINTS($score) }.
leader-new--record-high =
    .v1 = { $leader } thay { $former } đứng đầu { WHERE($table) } với { POINTS($score) }, kết quả tốt nhất trong các tuần có số liệu; { BETTER($table, form: "best") } trước đó là { POINTS($then_former) } ở { $then_former_week }.
    .v2 = Với { POINTS($score) }, { $leader } thay { $former } dẫn đầu { WHERE($table) } và đạt kết quả tốt nhất trong các tuần có số liệu ({ BETTER($table, form: "best") } trước đó là { POINTS($then_former) } ở { $then_former_week }).
    .v3 = { $leader } đạt { POINTS($score) }, kết quả tốt nhất trong các tuần có số liệu ({ BETTER($table, form: "best") } trước đó là { POINTS($then_former) } ở { $then_former_week }), và giành ngôi đầu { WHERE($table) } từ { $former }.
    .again = Từ { ORDINAL($former_place, form: "place") }, { $leader } vượt { $passed } và đạt { POINTS($score) }, kết quả tốt nhất trong các tuần có số liệu; { BETTER($table, form: "best") } trước đó là { POINTS($then_former) } ở { $then_former_week }.
    .again-2 = Để lên đầu bảng với { POINTS($score) }, { $leader } đã vượt { $passed }; kết quả lần này là tốt nhất trong các tuần có số liệu ({ BETTER($table, form: "best") } trước đó là { POINTS($then_former) } ở { $then_former_week }).
    .again-3 = { $leader } đạt { POINTS($score) }, kết quả tốt nhất trong các tuần có số liệu ({ BETTER($table, form: "best") } trước đó là { POINTS($then_former) } ở { $then_former_week }), và từ { ORDINAL($former_place, form: "place") } đã vượt { $passed }.
mover-gain--band-up =
    .v1 = { $entity } { BETTER($table) } nhiều nhất trong { WHERE($table) } với { POINTS($change) }, đạt { POINTS($score) }, và chuyển từ nhóm “{ $then_former_band }” lên nhóm “{ $then_band }”.
    .v2 = Với { BETTER($table, form: "noun") } lớn nhất trong { WHERE($table) } ({ POINTS($change) }), { $entity } đạt { POINTS($score) } và từ nhóm “{ $then_former_band }” lên nhóm “{ $then_band }”.
mover-gain--band-regained =
    .v1 = { $entity } { BETTER($table) } nhiều nhất trong { WHERE($table) } với { POINTS($change) }, đạt { POINTS($score) }, và từ nhóm “{ $then_former_band }” trở lại nhóm “{ $then_band }” như ở { $then_last }.
    .v2 = { BETTER($table) } { POINTS($change) }, nhiều nhất trong { WHERE($table) }, { $entity } đạt { POINTS($score) } và từ nhóm “{ $then_former_band }” trở lại nhóm “{ $then_band }” như ở { $then_last }.
    .v3 = Ở { $then_last } còn thuộc nhóm “{ $then_band }”, { $entity } nay từ nhóm “{ $then_former_band }” trở lại nhóm này nhờ { BETTER($table, form: "noun") } lớn nhất trong { WHERE($table) }: { POINTS($change) }, đạt { POINTS($score) }.
mover-fall--band-down =
    .v1 = { $entity } { WORSE($table) } nhiều nhất trong { WHERE($table) } với { POINTS($change) }, { WORSE($table, form: "to") } { POINTS($score) }, và chuyển từ nhóm “{ $then_former_band }” xuống nhóm “{ $then_band }”.
    .v2 = { WORSE($table, form: "noun") } lớn nhất trong { WHERE($table) } là của { $entity }: { POINTS($change) }, { WORSE($table, form: "to") } { POINTS($score) }, qua đó từ nhóm “{ $then_former_band }” xuống nhóm “{ $then_band }”.
slide-at-least--band-down =
    .v1 = { $entity } đã { WORSE($table, form: "score") } ít nhất { COUNTED($weeks, "week") } liên tiếp, nay từ nhóm “{ $then_former_band }” xuống nhóm “{ $then_band }”.
    .v2 = Sau ít nhất { COUNTED($weeks, "week") } { WORSE($table, form: "score") } liên tiếp, { $entity } từ nhóm “{ $then_former_band }” xuống nhóm “{ $then_band }”.
    .v3 = { $entity }, một trong { DIGITS($alike) } đơn vị { WORSE($table, form: "score") } ít nhất { COUNTED($weeks, "week") } liên tiếp, nay từ nhóm “{ $then_former_band }” xuống nhóm “{ $then_band }”.
    .v4 = { $entity } từ nhóm “{ $then_former_band }” xuống nhóm “{ $then_band }”; đây là một trong { DIGITS($alike) } đơn vị { WORSE($table, form: "score") } ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .v5 = { $entity } từ nhóm “{ $then_former_band }” xuống nhóm “{ $then_band }”; cũng như { $others }, đơn vị này đã { WORSE($table, form: "score") } ít nhất { COUNTED($weeks, "week") } liên tiếp.
    .v6 = Cũng như { $others }, { $entity } đã { WORSE($table, form: "score") } ít nhất { COUNTED($weeks, "week") } liên tiếp; đơn vị này nay từ nhóm “{ $then_former_band }” xuống nhóm “{ $then_band }”.
mover-gain--mark-reached-by =
    .v1 = { $entity } { BETTER($table) } nhiều nhất trong { WHERE($table) } với { POINTS($change) }, nay có { POINTS($score) } và đạt mốc { $then_mark } điểm ({ SINCE($since, form: "was") } chưa đạt).
    .v2 = Với { BETTER($table, form: "noun") } lớn nhất trong { WHERE($table) } ({ POINTS($change) }), { $entity } nay có { POINTS($score) }, đạt mốc { $then_mark } điểm mà { SINCE($since, form: "was") } chưa đạt.
mover-gain--mark-regained-by =
    .v1 = { $entity } có { BETTER($table, form: "noun") } lớn nhất trong { WHERE($table) }: { POINTS($change) }. Đạt { POINTS($score) }, { KIND($table) } này trở lại mốc { $then_mark } điểm như ở { $then_last }.
    .v2 = { $entity } trở lại mốc { $then_mark } điểm như ở { $then_last }: với { BETTER($table, form: "noun") } lớn nhất trong { WHERE($table) } ({ POINTS($change) }), { KIND($table) } này đạt { POINTS($score) }.
    .v3 = Với { BETTER($table, form: "noun") } lớn nhất trong { WHERE($table) } ({ POINTS($change) }), { $entity } đạt { POINTS($score) } và trở lại mốc { $then_mark } điểm như ở { $then_last }.
mark-count-up--mark-short =
    .v1 = Đến nay có { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") } đạt mốc { $mark } điểm ({ SINCE($since, form: "was") } là { DIGITS($former_count) } { KIND($table) }); chỉ còn { NAME($then_entities, form: "full") } chưa đạt.
    .v2 = Chỉ còn { NAME($then_entities, form: "full") } ở dưới { POINTS($mark) }, tức { DIGITS($count) }/{ COUNTED($total, $table, form: "digits") } đã đạt mức này ({ SINCE($since, form: "was") } là { DIGITS($former_count) }).
    .v3 = Trong { COUNTED($total, $table, form: "digits") }, nay { DIGITS($count) } { KIND($table) } có từ { POINTS($mark) } trở lên ({ SINCE($since, form: "was") } là { DIGITS($former_count) }); chỉ còn { NAME($then_entities, form: "full") } ở dưới mức này.
table-moves--bottom-only-worse =
    .v1 = Trong { COUNTED($total, $table, form: "digits") }, { DIGITS($better) } { KIND($table) } { BETTER($table, form: "score") } { $since }, còn { DIGITS($worse) } { KIND($table) } { WORSE($table, form: "bare") } chính là nhóm đứng cuối bảng.
    .v2 = Có { DIGITS($better) }/{ COUNTED($total, $table, form: "digits") } { BETTER($table, form: "score") } { $since }; chỉ đúng { DIGITS($then_count) } { KIND($table) } đứng cuối bảng { WORSE($table, form: "bare") }.
