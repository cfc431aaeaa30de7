### ما يقوله scorepress بالعربية: رسالة لكل نوع من الوقائع.
###
### لكل رسالة صيغ لأجزاء الخبر: .headline و.heading (بلا نقطة في آخرها)، و.lede (المقدمة)، و.caption، و.v1 و.v2 … للمتن.
### وصيغ الجزء الواحد تتناوب أسبوعًا بعد أسبوع.
### الفعل إما فاعله كلمة ثابتة الجنس (رصيد، صدارة، فارق، ترتيب، تصنيف، مؤشر، نتيجة)، وإما يُختار بجنس نوع صاحبه:
### PROP($leader, "gender"). ومع القوائم فاعل ثابت دائمًا. والاسم يسبقه مضاف أو حرف منفصل أو باء أو واو، لا لام متصلة:
### فالإعادة قد تكون «المقاطعة». وما بعد الحروف والأفعال من أعداد مجرور أو منصوب: «بفارق نقطتين»، «يبلغ نقطتين».
### وقد يرتفع الرصيد ويكون أسوأ (حيث الأقل أفضل): الرقم المجرد «يرتفع» و«ينخفض»، و«يتحسن» أو «يسوء» لما يُقصد به الأفضل.

## صاحب الخبر

overall-up =
    .headline = رصيد { $subject } يرتفع إلى { POINTS($score) }
    .headline-2 = زيادة { POINTS($change) } ترفع رصيد { $subject } إلى { $score }
    .headline-3 = { $subject } عند { $score } بعد زيادة { POINTS($change) }
    .headline-4 = ارتفاع إلى { POINTS($score) } في رصيد { $subject }
    .heading = رصيد { $subject } يرتفع بمقدار { POINTS($change) }
    .lede = ارتفع رصيد { $subject } بمقدار { POINTS($change) } { $since } إلى { $score } في { $week } ({ DATES($week) }).
    .lede-2 = بلغ رصيد { $subject } { POINTS($score) } في { $week } ({ DATES($week) })، بزيادة { $change } { SINCE($since, form: "than") }.
    .lede-3 = في { $week } ({ DATES($week) }) وصل رصيد { $subject } إلى { POINTS($score) }، بارتفاع { $change } { SINCE($since, form: "than") }.
    .lede-4 = زيادة { POINTS($change) } { $since } رفعت رصيد { $subject } إلى { $score } في { $week } ({ DATES($week) }).
    .v1 = ارتفع رصيد { $subject } بمقدار { POINTS($change) } { $since } إلى { $score }.
    .v2 = بلغ رصيد { $subject } { POINTS($score) }، بزيادة { $change } { SINCE($since, form: "than") }.
    .v3 = زيادة { POINTS($change) } { $since } رفعت رصيد { $subject } إلى { $score }.
    .v4 = رصيد { $subject } الآن { $score }، أي بارتفاع { POINTS($change) } { SINCE($since, form: "than") }.
overall-up-leading =
    .headline = رصيد { $subject } يرتفع إلى { $score } والصدارة مستمرة
    .headline-2 = { $subject } { PROP($subject, "gender") ->
        [m] يحافظ
       *[f] تحافظ
    } على الصدارة { WHERE($table) } برصيد { POINTS($score) }
    .headline-3 = زيادة { POINTS($change) } وصدارة مستمرة: رصيد { $subject } عند { $score }
    .headline-4 = { $subject } { PROP($subject, "gender") ->
        [m] يرفع رصيده
       *[f] ترفع رصيدها
    } إلى { POINTS($score) } { PROP($subject, "gender") ->
        [m] ويحافظ
       *[f] وتحافظ
    } على الصدارة
    .heading = صدارة { $subject } تستمر بزيادة { $change }
    .heading-2 = { $subject } { PROP($subject, "gender") ->
        [m] يرفع رصيده ويحافظ
       *[f] ترفع رصيدها وتحافظ
    } على الصدارة
    .lede = { PROP($subject, "gender") ->
        [m] حافظ
       *[f] حافظت
    } { $subject } على الصدارة { WHERE($table) } في { $week } ({ DATES($week) })، وارتفع { PROP($subject, "gender") ->
        [m] رصيده
       *[f] رصيدها
    } { $since } بمقدار { POINTS($change) } إلى { $score }.
    .lede-2 = برصيد { POINTS($score) }، أي بزيادة { $change } { SINCE($since, form: "than") }، { PROP($subject, "gender") ->
        [m] حافظ
       *[f] حافظت
    } { $subject } على الصدارة { WHERE($table) } في { $week } ({ DATES($week) }).
    .lede-3 = في { $week } ({ DATES($week) }) ظل المركز الأول { WHERE($table) } من نصيب { $subject }، مع ارتفاع الرصيد { $since } بمقدار { POINTS($change) } إلى { $score }.
    .lede-4 = ارتفع رصيد { $subject } { $since } بمقدار { POINTS($change) } إلى { $score } في { $week } ({ DATES($week) })، واستمرت الصدارة { WHERE($table) }.
    .v1 = { PROP($subject, "gender") ->
        [m] حافظ
       *[f] حافظت
    } { $subject } على الصدارة { WHERE($table) }، وارتفع { PROP($subject, "gender") ->
        [m] رصيده
       *[f] رصيدها
    } { $since } بمقدار { POINTS($change) } إلى { $score }.
    .v2 = تستمر صدارة { $subject } { WHERE($table) } برصيد { POINTS($score) }، بزيادة { $change } { SINCE($since, form: "than") }.
    .v3 = ارتفع رصيد { $subject } { $since } بمقدار { POINTS($change) } إلى { $score }، والصدارة { WHERE($table) } على حالها.
    .v4 = لا يزال المركز الأول { WHERE($table) } من نصيب { $subject } برصيد { POINTS($score) }، أي بارتفاع { $change } { SINCE($since, form: "than") }.
overall-down =
    .headline = رصيد { $subject } ينخفض إلى { POINTS($score) }
    .headline-2 = انخفاض { POINTS($change) } يهبط برصيد { $subject } إلى { $score }
    .headline-3 = { $subject } عند { $score } بعد انخفاض { POINTS($change) }
    .heading = رصيد { $subject } ينخفض بمقدار { POINTS($change) }
    .lede = انخفض رصيد { $subject } بمقدار { POINTS($change) } { $since } إلى { $score } في { $week } ({ DATES($week) }).
    .lede-2 = بلغ رصيد { $subject } { POINTS($score) } في { $week } ({ DATES($week) })، بانخفاض { $change } { SINCE($since, form: "than") }.
    .lede-3 = في { $week } ({ DATES($week) }) نزل رصيد { $subject } إلى { POINTS($score) }، بانخفاض { $change } { SINCE($since, form: "than") }.
    .v1 = انخفض رصيد { $subject } بمقدار { POINTS($change) } { $since } إلى { $score }.
    .v2 = بلغ رصيد { $subject } { POINTS($score) }، بانخفاض { $change } { SINCE($since, form: "than") }.
    .v3 = رصيد { $subject } الآن { $score }، أي بنقصان { POINTS($change) } { SINCE($since, form: "than") }.
overall-down-leading =
    .headline = رصيد { $subject } ينخفض إلى { $score } والصدارة مستمرة
    .headline-2 = { $subject } { PROP($subject, "gender") ->
        [m] يحافظ
       *[f] تحافظ
    } على الصدارة { WHERE($table) } رغم انخفاض { POINTS($change) }
    .headline-3 = صدارة { $subject } تستمر برصيد أقل: { POINTS($score, form: "nom") }
    .heading = صدارة { $subject } تستمر والرصيد ينخفض بمقدار { $change }
    .heading-2 = { $subject } { PROP($subject, "gender") ->
        [m] يحافظ
       *[f] تحافظ
    } على الصدارة برصيد أقل
    .lede = { PROP($subject, "gender") ->
        [m] حافظ
       *[f] حافظت
    } { $subject } على الصدارة { WHERE($table) } في { $week } ({ DATES($week) })، وانخفض { PROP($subject, "gender") ->
        [m] رصيده
       *[f] رصيدها
    } { $since } بمقدار { POINTS($change) } إلى { $score }.
    .lede-2 = برصيد { POINTS($score) }، أي بانخفاض { $change } { SINCE($since, form: "than") }، { PROP($subject, "gender") ->
        [m] حافظ
       *[f] حافظت
    } { $subject } على الصدارة { WHERE($table) } في { $week } ({ DATES($week) }).
    .lede-3 = في { $week } ({ DATES($week) }) ظل المركز الأول { WHERE($table) } من نصيب { $subject }، مع انخفاض الرصيد { $since } بمقدار { POINTS($change) } إلى { $score }.
    .v1 = { PROP($subject, "gender") ->
        [m] حافظ
       *[f] حافظت
    } { $subject } على الصدارة { WHERE($table) }، وانخفض { PROP($subject, "gender") ->
        [m] رصيده
       *[f] رصيدها
    } { $since } بمقدار { POINTS($change) } إلى { $score }.
    .v2 = تستمر صدارة { $subject } { WHERE($table) } برصيد { POINTS($score) }، بانخفاض { $change } { SINCE($since, form: "than") }.
    .v3 = انخفض رصيد { $subject } { $since } بمقدار { POINTS($change) } إلى { $score }، والصدارة { WHERE($table) } على حالها.
    .v4 = لا يزال المركز الأول { WHERE($table) } من نصيب { $subject } برصيد { POINTS($score) }، أي بنقصان { $change } { SINCE($since, form: "than") }.
overall-unchanged =
    .headline = رصيد { $subject } دون تغيير عند { POINTS($score) }
    .headline-2 = { $subject } عند { POINTS($score) } بلا تغيير
    .heading = رصيد { $subject } دون تغيير عند { $score }
    .lede = بقي رصيد { $subject } عند { POINTS($score) } دون تغيير في { $week } ({ DATES($week) }).
    .lede-2 = في { $week } ({ DATES($week) }) بلغ رصيد { $subject } { POINTS($score) } تمامًا { SINCE($since, form: "as") }.
    .v1 = بقي رصيد { $subject } عند { POINTS($score) } { SINCE($since, form: "as") } تمامًا.
    .v2 = لم يتغير رصيد { $subject } البالغ { POINTS($score) }.
overall-unchanged-leading =
    .headline = رصيد { $subject } دون تغيير عند { $score } والصدارة مستمرة
    .headline-2 = { $subject } { PROP($subject, "gender") ->
        [m] يحافظ
       *[f] تحافظ
    } على الصدارة برصيد ثابت: { POINTS($score, form: "nom") }
    .heading = صدارة { $subject } تستمر برصيد لم يتغير
    .lede = بقي رصيد { $subject } عند { POINTS($score) } دون تغيير في { $week } ({ DATES($week) })، واستمرت الصدارة { WHERE($table) }.
    .lede-2 = { PROP($subject, "gender") ->
        [m] حافظ
       *[f] حافظت
    } { $subject } على الصدارة { WHERE($table) } في { $week } ({ DATES($week) }) برصيد { POINTS($score) } تمامًا { SINCE($since, form: "as") }.
    .v1 = تستمر صدارة { $subject } { WHERE($table) } برصيد لم يتغير: { POINTS($score, form: "nom") }.
    .v2 = برصيد { POINTS($score) }، { SINCE($since, form: "as") } تمامًا، { PROP($subject, "gender") ->
        [m] يحافظ
       *[f] تحافظ
    } { $subject } على الصدارة { WHERE($table) }.
    .v3 = لم يتغير رصيد { $subject } البالغ { POINTS($score) }، ولا تغيرت الصدارة { WHERE($table) }.
overall-nearly-unchanged =
    .headline = رصيد { $subject } دون تغير يُذكر عند { $score }
    .headline-2 = { $subject } بلا حراك يُذكر عند { POINTS($score) }
    .heading = رصيد { $subject } دون تغير يُذكر
    .lede = لم يطرأ تغير يُذكر على رصيد { $subject } البالغ { POINTS($score) } في { $week } ({ DATES($week) }).
    .lede-2 = في { $week } ({ DATES($week) }) بلغ رصيد { $subject } { POINTS($score) }، دون تغير يُذكر { $since }.
    .v1 = لم يطرأ تغير يُذكر على رصيد { $subject } البالغ { POINTS($score) }.
    .v2 = بقي رصيد { $subject } عند { POINTS($score) }، دون تغير يُذكر { $since }.
overall-score =
    .headline = رصيد { $subject } يبلغ { POINTS($score) }
    .headline-2 = { POINTS($score, form: "nom") } في رصيد { $subject }
    .heading = رصيد { $subject } يبلغ { POINTS($score) }
    .lede = بلغ رصيد { $subject } { POINTS($score) } في { $week } ({ DATES($week) }).
    .lede-2 = بلغ رصيد { $subject } { $score } من أصل { POINTS($max) } في { $week } ({ DATES($week) }).
    .lede-3 = في { $week } ({ DATES($week) }) كان رصيد { $subject } { $score } من أصل { POINTS($max) }.
    .v1 = بلغ رصيد { $subject } { POINTS($score) }.
    .v2 = بلغ رصيد { $subject } { $score } من أصل { POINTS($max) }.
    .v3 = من أصل { POINTS($max) }، بلغ رصيد { $subject } { $score }.
overall-score-leading =
    .headline = الصدارة { WHERE($table) } من نصيب { $subject } برصيد { POINTS($score) }
    .headline-2 = { $subject } { PROP($subject, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } الترتيب برصيد { POINTS($score) }
    .headline-3 = المركز الأول من نصيب { $subject } برصيد { $score }
    .heading = { $subject } في الصدارة { WHERE($table) }
    .lede = كانت الصدارة { WHERE($table) } في { $week } ({ DATES($week) }) من نصيب { $subject } برصيد { POINTS($score) }.
    .lede-2 = برصيد { $score } من أصل { POINTS($max) }، { PROP($subject, "gender") ->
        [m] تصدر
       *[f] تصدرت
    } { $subject } الترتيب { WHERE($table) } في { $week } ({ DATES($week) }).
    .lede-3 = في { $week } ({ DATES($week) }) { PROP($subject, "gender") ->
        [m] تصدر
       *[f] تصدرت
    } { $subject } الترتيب { WHERE($table) } برصيد { $score } من أصل { POINTS($max) }.
    .v1 = الصدارة { WHERE($table) } من نصيب { $subject } برصيد { POINTS($score) }.
    .v2 = برصيد { $score } من أصل { POINTS($max) }، { PROP($subject, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } { $subject } الترتيب { WHERE($table) }.
    .v3 = المركز الأول { WHERE($table) } من نصيب { $subject } برصيد { $score } من أصل { POINTS($max) }.

## المركز الأول

leader-kept =
    .heading = صدارة { $leader } مستمرة { WHERE($table) }
    .heading-2 = الصدارة تبقى من نصيب { $leader } برصيد { $score }
    .heading-3 = { $leader } { PROP($leader, "gender") ->
        [m] يحافظ
       *[f] تحافظ
    } على الصدارة
    .lede = بقيت الصدارة { WHERE($table) } من نصيب { $leader } برصيد { POINTS($score) }.
    .lede-2 = { PROP($leader, "gender") ->
        [m] حافظ
       *[f] حافظت
    } { $leader } على الصدارة { WHERE($table) } برصيد { POINTS($score) }.
    .lede-3 = المركز الأول { WHERE($table) } لا يزال من نصيب { $leader } برصيد { POINTS($score) }.
    .caption = { PROP($leader, "gender") ->
        [m] يحافظ
       *[f] تحافظ
    } { $leader } على الصدارة { WHERE($table) } برصيد { POINTS($score) }.
    .caption-2 = لا تزال الصدارة { WHERE($table) } من نصيب { $leader } برصيد { POINTS($score) }.
    .v1 = بقيت الصدارة { WHERE($table) } من نصيب { $leader } برصيد { POINTS($score) }.
    .v2 = { PROP($leader, "gender") ->
        [m] يحافظ
       *[f] تحافظ
    } { $leader } على الصدارة { WHERE($table) } برصيد { POINTS($score) }.
    .v3 = المركز الأول { WHERE($table) } لا يزال من نصيب { $leader }، برصيد { POINTS($score) }.
    .v4 = برصيد { POINTS($score) } تتواصل صدارة { $leader } { WHERE($table) }.
leader-new =
    .headline = { $leader } { PROP($leader, "gender") ->
        [m] يعتلي
       *[f] تعتلي
    } الصدارة { WHERE($table) }
    .headline-2 = صدارة جديدة: { $leader } في المركز الأول برصيد { POINTS($score) }
    .headline-3 = المركز الأول يصبح من نصيب { $leader } برصيد { POINTS($score) }
    .headline-4 = تغير في الصدارة: { $leader } في المركز الأول
    .heading = الصدارة تنتقل إلى { $leader }
    .heading-2 = { $leader } { PROP($leader, "gender") ->
        [m] يعتلي
       *[f] تعتلي
    } الصدارة برصيد { $score }
    .heading-3 = تغير في الصدارة: { $leader } في المركز الأول
    .heading-4 = { $leader } في الصدارة الآن برصيد { $score }
    .lede = { PROP($leader, "gender") ->
        [m] انتزع
       *[f] انتزعت
    } { $leader } الصدارة { WHERE($table) } من { $former } برصيد { POINTS($score) }.
    .lede-2 = أصبح المركز الأول { WHERE($table) } من نصيب { $leader } برصيد { POINTS($score) }، بعدما كان من نصيب { $former }.
    .lede-3 = من { $former } إلى { $leader } انتقلت الصدارة { WHERE($table) }، برصيد { POINTS($score) }.
    .caption = انتقلت الصدارة { WHERE($table) } إلى { $leader } برصيد { POINTS($score) }.
    .caption-2 = من { ORDINAL($former_place) } إلى الأول: { PROP($leader, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } { $leader } الترتيب الآن { WHERE($table) } برصيد { POINTS($score) }.
    .v1 = { PROP($leader, "gender") ->
        [m] انتزع
       *[f] انتزعت
    } { $leader } الصدارة { WHERE($table) } من { $former } برصيد { POINTS($score) }.
    .v2 = أصبح المركز الأول { WHERE($table) } من نصيب { $leader } برصيد { POINTS($score) }، بعدما كان من نصيب { $former }.
    .v3 = صعودًا من { ORDINAL($former_place) }، { PROP($leader, "gender") ->
        [m] اعتلى
       *[f] اعتلت
    } { $leader } الصدارة { WHERE($table) } برصيد { POINTS($score) } بعد تجاوز { $passed }.
    .v4 = من { ORDINAL($former_place) } إلى الأول: أصبحت الصدارة { WHERE($table) } من نصيب { $leader } برصيد { POINTS($score) } بعد تجاوز { $passed }.
    .v5 = بعد تجاوز { $passed }، بات المركز الأول { WHERE($table) } من نصيب { $leader } برصيد { POINTS($score) }، صعودًا من { ORDINAL($former_place) }.
    .v6 = { PROP($leader, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } { $leader } الترتيب الآن { WHERE($table) } برصيد { POINTS($score) }، بعد صعود من { ORDINAL($former_place) } وتجاوز { $passed }.
leader-back =
    .headline = { $leader } { PROP($leader, "gender") ->
        [m] يستعيد
       *[f] تستعيد
    } الصدارة { WHERE($table) }
    .headline-2 = الصدارة تعود إلى { $leader } برصيد { POINTS($score) }
    .heading = الصدارة تعود إلى { $leader }
    .heading-2 = { $leader } { PROP($leader, "gender") ->
        [m] يستعيد
       *[f] تستعيد
    } المركز الأول
    .lede = { PROP($leader, "gender") ->
        [m] استعاد
       *[f] استعادت
    } { $leader } الصدارة { WHERE($table) } من { $former } برصيد { POINTS($score) }.
    .lede-2 = عادت الصدارة { WHERE($table) } إلى { $leader } لأول مرة منذ { $last }، برصيد { POINTS($score) }، بعدما كانت من نصيب { $former }.
    .lede-3 = لأول مرة منذ { $last }، { PROP($leader, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } { $leader } الترتيب من جديد { WHERE($table) } برصيد { POINTS($score) }، بعدما كانت الصدارة من نصيب { $former }.
    .caption = عادت الصدارة { WHERE($table) } إلى { $leader } برصيد { POINTS($score) }.
    .caption-2 = { PROP($leader, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } { $leader } الترتيب من جديد { WHERE($table) } برصيد { POINTS($score) }.
    .v1 = عاد المركز الأول { WHERE($table) } إلى { $leader } برصيد { POINTS($score) }، بعدما كان من نصيب { $former }.
    .v2 = { PROP($leader, "gender") ->
        [m] استعاد
       *[f] استعادت
    } { $leader } الصدارة { WHERE($table) } من { $former } برصيد { POINTS($score) }، وآخر صدارة { PROP($leader, "gender") ->
        [m] له
       *[f] لها
    } كانت في { $last }.
    .v3 = صعودًا من { ORDINAL($former_place) }، { PROP($leader, "gender") ->
        [m] استعاد
       *[f] استعادت
    } { $leader } الصدارة { WHERE($table) } برصيد { POINTS($score) } بعد تجاوز { $passed }.
    .v4 = صعودًا من { ORDINAL($former_place) }، { PROP($leader, "gender") ->
        [m] عاد
       *[f] عادت
    } { $leader } إلى الصدارة { WHERE($table) } لأول مرة منذ { $last }، برصيد { POINTS($score) }، بعد تجاوز { $passed }.
    .v5 = بعد تجاوز { $passed } والصعود من { ORDINAL($former_place) }، { PROP($leader, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } { $leader } الترتيب { WHERE($table) } لأول مرة منذ { $last } برصيد { POINTS($score) }.
leader-alone =
    .headline = { $leader } { PROP($leader, "gender") ->
        [m] ينفرد
       *[f] تنفرد
    } بالصدارة { WHERE($table) }
    .headline-2 = الصدارة لم تعد مشتركة: { $leader } في المركز الأول برصيد { POINTS($score) }
    .heading = { $leader } في الصدارة بلا شريك
    .lede = باتت الصدارة { WHERE($table) } من نصيب { $leader } بلا شريك برصيد { POINTS($score) }، بعدما كانت مشتركة مع { $others } { SINCE($since, form: "was") }.
    .lede-2 = برصيد { POINTS($score) }، { PROP($leader, "gender") ->
        [m] ينفرد
       *[f] تنفرد
    } { $leader } الآن بالصدارة { WHERE($table) }، بعدما كانت مشتركة مع { $others }.
    .caption = باتت الصدارة { WHERE($table) } من نصيب { $leader } بلا شريك برصيد { POINTS($score) }.
    .v1 = باتت الصدارة { WHERE($table) } من نصيب { $leader } بلا شريك برصيد { POINTS($score) }، بعدما كانت مشتركة مع { $others } { SINCE($since, form: "was") }.
    .v2 = برصيد { POINTS($score) }، { PROP($leader, "gender") ->
        [m] ينفرد
       *[f] تنفرد
    } { $leader } الآن بالصدارة { WHERE($table) }، بعدما كانت مشتركة مع { $others }.
leader-shared-new =
    .headline = المركز الأول بات مشتركًا بين { $leaders }
    .headline-2 = صدارة مشتركة بين { $leaders } برصيد { $score }
    .heading = المركز الأول مشترك بين { $leaders }
    .lede = بات المركز الأول { WHERE($table) } مشتركًا بين { $leaders } بالرصيد نفسه: { POINTS($score, form: "nom") }.
    .lede-2 = الصدارة { WHERE($table) } مشتركة الآن بين { $leaders } برصيد متساوٍ يبلغ { POINTS($score) }.
    .v1 = بات المركز الأول { WHERE($table) } مشتركًا بين { $leaders } بالرصيد نفسه: { POINTS($score, form: "nom") }.
    .v2 = الصدارة { WHERE($table) } مشتركة الآن بين { $leaders } برصيد متساوٍ يبلغ { POINTS($score) }.
leader-shared-kept =
    .heading = المركز الأول لا يزال مشتركًا بين { $leaders }
    .lede = لا يزال المركز الأول { WHERE($table) } مشتركًا بين { $leaders } بالرصيد نفسه: { POINTS($score, form: "nom") }.
    .lede-2 = الصدارة { WHERE($table) } بقيت مشتركة بين { $leaders } برصيد متساوٍ يبلغ { POINTS($score) }.
    .v1 = لا يزال المركز الأول { WHERE($table) } مشتركًا بين { $leaders } بالرصيد نفسه: { POINTS($score, form: "nom") }.
    .v2 = الصدارة { WHERE($table) } بقيت مشتركة بين { $leaders } برصيد متساوٍ يبلغ { POINTS($score) }.
leader-state =
    .headline = الصدارة { WHERE($table) } من نصيب { $leader } برصيد { POINTS($score) }
    .headline-2 = { $leader } { PROP($leader, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } الترتيب برصيد { POINTS($score) }
    .headline-3 = المركز الأول { WHERE($table) } من نصيب { $leader }
    .headline-4 = في الصدارة { WHERE($table) } برصيد { POINTS($score) }: { $leader }
    .heading = { $leader } في الصدارة { WHERE($table) }
    .heading-2 = الصدارة من نصيب { $leader } برصيد { $score }
    .lede = الصدارة { WHERE($table) } من نصيب { $leader } برصيد { POINTS($score) }.
    .lede-2 = في المركز الأول { WHERE($table) } { $leader } برصيد { POINTS($score) }.
    .caption = { PROP($leader, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } { $leader } الترتيب { WHERE($table) } برصيد { POINTS($score) }.
    .v1 = الصدارة { WHERE($table) } من نصيب { $leader } برصيد { POINTS($score) }.
    .v2 = في المركز الأول { WHERE($table) } { $leader } برصيد { POINTS($score) }.
    .v3 = برصيد { POINTS($score) }، { PROP($leader, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } { $leader } الترتيب { WHERE($table) }.
    .v4 = { PROP($leader, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } { $leader } الترتيب { WHERE($table) } برصيد { POINTS($score) }.
leader-shared-state =
    .headline = صدارة مشتركة بين { $leaders } برصيد { $score }
    .headline-2 = المركز الأول مشترك بين { $leaders }
    .heading = المركز الأول مشترك بين { $leaders }
    .lede = المركز الأول { WHERE($table) } مشترك بين { $leaders } بالرصيد نفسه: { POINTS($score, form: "nom") }.
    .lede-2 = الصدارة { WHERE($table) } مشتركة بين { $leaders } برصيد متساوٍ يبلغ { POINTS($score) }.
    .v1 = المركز الأول { WHERE($table) } مشترك بين { $leaders } بالرصيد نفسه: { POINTS($score, form: "nom") }.
    .v2 = الصدارة { WHERE($table) } مشتركة بين { $leaders } برصيد متساوٍ يبلغ { POINTS($score) }.

leader-from-behind =
    .heading = { $leader } من { ORDINAL($place) } في { $week } إلى الصدارة
    .heading-2 = الصدارة من نصيب { $leader } بعد { ORDINAL($place) } في { $week }
    .v1 = في { $week } { PROP($leader, "gender") ->
        [m] كان
       *[f] كانت
    } { $leader } لا { PROP($leader, "gender") ->
        [m] يزال
       *[f] تزال
    } في { ORDINAL($place) } برصيد { POINTS($score) }.
    .v2 = لم يتجاوز ترتيب { $leader } في { $week } { ORDINAL($place) }، برصيد { POINTS($score) }.
    .v3 = برصيد { POINTS($score) }، لم { PROP($leader, "gender") ->
        [m] يكن
       *[f] تكن
    } { $leader } في { $week } إلا في { ORDINAL($place) }.
lead-streak =
    .lede = للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي، { PROP($leader, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } { $leader } الترتيب.
    .lede-2 = تتواصل صدارة { $leader } للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي.
    .v1 = للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي، { PROP($leader, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } { $leader } الترتيب.
    .v2 = تتواصل صدارة { $leader } للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي.
lead-streak-at-least =
    .lede = { PROP($leader, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } { $leader } الترتيب في كل أسبوع منذ { $first } على الأقل.
    .lede-2 = منذ { $first } على الأقل، لم يخرج المركز الأول من يد { $leader }.
    .lede-3 = صدارة { $leader } متواصلة منذ { $first } على الأقل.
    .v1 = { PROP($leader, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } { $leader } الترتيب في كل أسبوع منذ { $first } على الأقل.
    .v2 = منذ { $first } على الأقل، لم يخرج المركز الأول من يد { $leader } في أي أسبوع.
    .v3 = تعود صدارة { $leader } المتواصلة، أسبوعًا بعد أسبوع، إلى { $first } على الأقل.
    .v4 = للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي على الأقل، { PROP($leader, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } { $leader } الترتيب.

## الفارق عن المركز الثاني

margin-one =
    .lede = { PROP($rival, "gender") ->
        [m] حل
       *[f] حلت
    } { $rival } في المركز الثاني برصيد { $rival_score }، بفارق { POINTS($margin) } عن الصدارة.
    .lede-2 = بفارق { POINTS($margin) } عن الصدارة، { PROP($rival, "gender") ->
        [m] يأتي
       *[f] تأتي
    } { $rival } في المركز الثاني برصيد { $rival_score }.
    .lede-3 = المركز الثاني من نصيب { $rival } برصيد { $rival_score } وبفارق { POINTS($margin) } عن الصدارة.
    .v1 = { PROP($rival, "gender") ->
        [m] حل
       *[f] حلت
    } { $rival } في المركز الثاني برصيد { $rival_score }، بفارق { POINTS($margin) } عن الصدارة.
    .v2 = بفارق { POINTS($margin) } عن الصدارة، { PROP($rival, "gender") ->
        [m] يأتي
       *[f] تأتي
    } { $rival } في المركز الثاني برصيد { $rival_score }.
    .v3 = المركز الثاني من نصيب { $rival } برصيد { $rival_score } وبفارق { POINTS($margin) } عن الصدارة.
    .v4 = على بعد { POINTS($margin) } من الصدارة { PROP($rival, "gender") ->
        [m] يأتي
       *[f] تأتي
    } { $rival } برصيد { $rival_score }.
    .lede-4 = { PROP($rival, "gender") ->
        [m] حل
       *[f] حلت
    } { $rival } في المركز الثاني برصيد { $rival_score }، وبقي الفارق عن الصدارة { SINCE($unchanged, form: "as") }: { POINTS($margin, form: "nom") }.
    .lede-5 = لم يتغير { SINCE($unchanged, form: "from") } الفارق عن { $rival } في المركز الثاني ({ $rival_score })، وهو { POINTS($margin, form: "nom") }.
    .v5 = { PROP($rival, "gender") ->
        [m] حل
       *[f] حلت
    } { $rival } في المركز الثاني برصيد { $rival_score }، وبقي الفارق عن الصدارة { SINCE($unchanged, form: "as") }: { POINTS($margin, form: "nom") }.
    .v6 = لم يتغير { SINCE($unchanged, form: "from") } الفارق عن { $rival } في المركز الثاني ({ $rival_score })، وهو { POINTS($margin, form: "nom") }.
    .lede-6 = بقي الفارق عن { $rival } في المركز الثاني ({ $rival_score }) على حاله في جميع البيانات المتاحة منذ { $steady }: { POINTS($margin, form: "nom") }.
    .lede-7 = { PROP($rival, "gender") ->
        [m] حل
       *[f] حلت
    } { $rival } في المركز الثاني برصيد { $rival_score }، بفارق { POINTS($margin) } عن الصدارة، وهو الفارق نفسه في جميع البيانات المتاحة منذ { $steady }.
    .v7 = بقي الفارق عن { $rival } في المركز الثاني ({ $rival_score }) على حاله في جميع البيانات المتاحة منذ { $steady }: { POINTS($margin, form: "nom") }.
    .v8 = { PROP($rival, "gender") ->
        [m] حل
       *[f] حلت
    } { $rival } في المركز الثاني برصيد { $rival_score }، بفارق { POINTS($margin) } عن الصدارة، وهو الفارق نفسه في جميع البيانات المتاحة منذ { $steady }.
margin-level =
    .lede = المركز الثاني مشترك بين { $rivals } برصيد متساوٍ ({ $rival_score })، بفارق { POINTS($margin) } عن الصدارة.
    .lede-2 = بفارق { POINTS($margin) } عن الصدارة، يتساوى في المركز الثاني رصيد كل من { $rivals } عند { $rival_score }.
    .v1 = المركز الثاني مشترك بين { $rivals } برصيد متساوٍ ({ $rival_score })، بفارق { POINTS($margin) } عن الصدارة.
    .v2 = بفارق { POINTS($margin) } عن الصدارة، يتساوى في المركز الثاني رصيد كل من { $rivals } عند { $rival_score }.
followers =
    .v1 = { PROP($second, "gender") ->
        [m] حل
       *[f] حلت
    } { $second } في المركز الثاني برصيد { POINTS($second_score) } وبفارق { $margin } عن الصدارة، ثم { $third } في المركز الثالث برصيد { $third_score }.
    .v2 = في المركز الثاني { $second } برصيد { POINTS($second_score) }، بفارق { $margin } عن الصدارة، وفي الثالث { $third } برصيد { $third_score }.
    .v3 = على بعد { POINTS($margin) } من الصدارة { PROP($second, "gender") ->
        [m] يأتي
       *[f] تأتي
    } { $second } برصيد { $second_score }، ثم { $third } في المركز الثالث برصيد { $third_score }.
    .v4 = بفارق { POINTS($margin) } عن الصدارة، المركز الثاني من نصيب { $second } ({ $second_score })، ثم { $third } في المركز الثالث ({ $third_score }).
next-in-line =
    .v1 = في { ORDINAL($place) } { PROP($next, "gender") ->
        [m] يأتي
       *[f] تأتي
    } { $next } برصيد { POINTS($score) }، بفارق { $gap } عن الصدارة.
    .v2 = { ORDINAL($place) } من نصيب { $next } برصيد { POINTS($score) }، والفارق عن الصدارة { $gap }.
    .v3 = بفارق { POINTS($gap) } عن الصدارة، { PROP($next, "gender") ->
        [m] يحل
       *[f] تحل
    } { $next } في { ORDINAL($place) } برصيد { $score }.
    .v4 = { PROP($next, "gender") ->
        [m] حل
       *[f] حلت
    } { $next } في { ORDINAL($place) } برصيد { $score }، على بعد { POINTS($gap) } من الصدارة.
gap-narrowed =
    .headline = فارق صدارة { $leader } يتقلص إلى { POINTS($margin) }
    .headline-2 = { $leader } في الصدارة بفارق يتراجع من { $former_margin } إلى { POINTS($margin) }
    .headline-3 = الفارق عن { $rivals } يضيق إلى { POINTS($margin) } و{ $leader } في الصدارة
    .headline-4 = من { $former_margin } إلى { POINTS($margin) }: الفارق يضيق خلف { $leader }
    .heading = فارق صدارة { $leader } يتقلص إلى { POINTS($margin) }
    .heading-2 = الفارق خلف { $leader } يضيق من { $former_margin } إلى { POINTS($margin) }
    .heading-3 = { $leader } في الصدارة بفارق أقل: { POINTS($margin, form: "nom") }
    .lede = تقلص فارق صدارة { $leader } عن { $rivals } من { $former_margin } إلى { POINTS($margin) }.
    .lede-2 = صدارة { $leader } مستمرة، لكن الفارق عن { $rivals } في المركز الثاني ({ $rival_score }) تقلص من { $former_margin } إلى { POINTS($margin) }.
    .lede-3 = بات الفارق بين { $leader } في الصدارة و{ $rivals } في المركز الثاني { POINTS($margin) }، بعدما كان { $former_margin }.
    .lede-4 = من { $former_margin } إلى { POINTS($margin) } تقلص الفارق بين { $leader } في الصدارة و{ $rivals } في المركز الثاني.
    .v1 = تقلص فارق صدارة { $leader } عن { $rivals }، في المركز الثاني برصيد { $rival_score }، من { $former_margin } إلى { POINTS($margin) }.
    .v2 = الفارق عن { $rivals } في المركز الثاني ({ $rival_score }) تقلص من { $former_margin } إلى { POINTS($margin) }.
    .v3 = { $leader } في الصدارة بفارق { POINTS($margin) } عن { $rivals } في المركز الثاني ({ $rival_score })، بعدما كان الفارق { $former_margin }.
    .v4 = بات فارق { POINTS($margin) } يفصل { $leader } عن { $rivals } في المركز الثاني ({ $rival_score })، نزولًا من { $former_margin }.
gap-widened =
    .headline = { $leader } { PROP($leader, "gender") ->
        [m] يوسع
       *[f] توسع
    } فارق الصدارة إلى { POINTS($margin) }
    .headline-2 = { $leader } في الصدارة بفارق يتسع من { $former_margin } إلى { POINTS($margin) }
    .headline-3 = الفارق عن { $rivals } يتسع إلى { POINTS($margin) } و{ $leader } في الصدارة
    .headline-4 = من { $former_margin } إلى { POINTS($margin) }: الفارق يتسع خلف { $leader }
    .heading = فارق صدارة { $leader } يتسع إلى { POINTS($margin) }
    .heading-2 = الفارق خلف { $leader } يتسع من { $former_margin } إلى { POINTS($margin) }
    .heading-3 = { $leader } في الصدارة بفارق أكبر: { POINTS($margin, form: "nom") }
    .lede = { PROP($leader, "gender") ->
        [m] وسع
       *[f] وسعت
    } { $leader } فارق الصدارة عن { $rivals } من { $former_margin } إلى { POINTS($margin) }.
    .lede-2 = صدارة { $leader } مستمرة، والفارق عن { $rivals } في المركز الثاني ({ $rival_score }) اتسع من { $former_margin } إلى { POINTS($margin) }.
    .lede-3 = بات الفارق بين { $leader } في الصدارة و{ $rivals } في المركز الثاني { POINTS($margin) }، بعدما كان { $former_margin }.
    .lede-4 = من { $former_margin } إلى { POINTS($margin) } اتسع الفارق بين { $leader } في الصدارة و{ $rivals } في المركز الثاني.
    .v1 = { PROP($leader, "gender") ->
        [m] وسع
       *[f] وسعت
    } { $leader } فارق الصدارة عن { $rivals }، في المركز الثاني برصيد { $rival_score }، من { $former_margin } إلى { POINTS($margin) }.
    .v2 = الفارق عن { $rivals } في المركز الثاني ({ $rival_score }) اتسع من { $former_margin } إلى { POINTS($margin) }.
    .v3 = { $leader } في الصدارة بفارق { POINTS($margin) } عن { $rivals } في المركز الثاني ({ $rival_score })، بعدما كان الفارق { $former_margin }.
    .v4 = بات فارق { POINTS($margin) } يفصل { $leader } عن { $rivals } في المركز الثاني ({ $rival_score })، صعودًا من { $former_margin }.
gap-nearly-closed =
    .headline = { $leader } في الصدارة بفارق { POINTS($margin) } فقط عن { $rivals }
    .headline-2 = { $rivals } على بعد { POINTS($margin) } من صدارة { $leader }
    .headline-3 = فارق صدارة { $leader } يهبط إلى { POINTS($margin) } فقط
    .heading = فارق صدارة { $leader } يهبط إلى { POINTS($margin) }
    .lede = تقلص فارق صدارة { $leader } عن { $rivals } من { $former_margin } إلى { POINTS($margin) }، أي إلى أقل من وسيط التغيرات الأسبوعية السابقة في رصيد صاحب المركز الأول ({ $usual }).
    .lede-2 = بات الفارق بين { $leader } في الصدارة و{ $rivals } { POINTS($margin) } فقط، بعدما كان { $former_margin }، وهو أقل من وسيط التغيرات الأسبوعية السابقة في رصيد صاحب المركز الأول ({ $usual }).
    .v1 = لا يفصل { $leader } عن { $rivals } ({ $rival_score }) سوى { POINTS($margin) }، مقابل { $former_margin } { SINCE($since, form: "was") }، أي أقل من وسيط التغيرات الأسبوعية السابقة في رصيد صاحب المركز الأول ({ $usual }).
    .v2 = تراجع الفارق عن { $rivals } ({ $rival_score }) من { $former_margin } إلى { POINTS($margin) }، وهو أقل من وسيط التغيرات الأسبوعية السابقة في رصيد { $leader } ({ $usual }).
    .v3 = من { $former_margin } إلى { POINTS($margin) } هبط ما يفصل { $leader } عن { $rivals } ({ $rival_score })، أي إلى ما يقل عن وسيط التغيرات الأسبوعية السابقة في رصيد صاحب المركز الأول ({ $usual }).
gain-smallest =
    .v1 = تحسن رصيد { NAME($subject, form: "again") } { $since } بمقدار { POINTS($change) }، وهو أقل تحسن بين { GROUP($table) } الـ{ DIGITS($count) } المدرجة، وقد تحسنت كلها.
    .v2 = تحسنت { $since } أرصدة { GROUP($table) } الـ{ DIGITS($count) } المدرجة جميعًا، وأقلها تحسنًا رصيد { NAME($subject, form: "again") }: { POINTS($change, form: "nom") }.
    .v3 = من بين { GROUP($table) } الـ{ DIGITS($count) } المدرجة، وقد تحسنت كلها { $since }، كان أقل تحسن في رصيد { NAME($subject, form: "again") }: { POINTS($change, form: "nom") }.
    .v4 = تحسنت { $since } أرصدة { GROUP($table) } الـ{ DIGITS($count) } المدرجة جميعًا، وأكثرها تحسنًا رصيد { $most } ({ POINTS($most_change, form: "nom") }) وأقلها رصيد { NAME($subject, form: "again") } ({ $change }).
    .v5 = من بين { GROUP($table) } الـ{ DIGITS($count) } المدرجة، وقد تحسنت كلها { $since }، كان أكبر تحسن في رصيد { $most } ({ POINTS($most_change, form: "nom") }) وأقله في رصيد { NAME($subject, form: "again") } ({ $change }).
gap-narrowing =
    .v1 = تقلص فارق صدارة { $leader } للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي، من { $former_margin } في { $first } إلى { POINTS($margin) }.
    .v2 = منذ { $first } وفارق صدارة { $leader } يضيق أسبوعًا بعد أسبوع: كان { POINTS($former_margin) }، وهو الآن { $margin }.
    .v3 = الفارق بين المركزين الأول والثاني يضيق منذ { COUNTED($weeks, "week") } بلا انقطاع، من { $former_margin } في { $first } إلى { POINTS($margin) } الآن.
    .heading = فارق صدارة { $leader } يتقلص للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي
    .heading-2 = فارق صدارة { $leader } يضيق أسبوعًا بعد أسبوع
gap-widening =
    .v1 = اتسع فارق صدارة { $leader } للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي، من { $former_margin } في { $first } إلى { POINTS($margin) }.
    .v2 = منذ { $first } وفارق صدارة { $leader } يتسع أسبوعًا بعد أسبوع: كان { POINTS($former_margin) }، وهو الآن { $margin }.
    .v3 = الفارق بين المركزين الأول والثاني يتسع منذ { COUNTED($weeks, "week") } بلا انقطاع، من { $former_margin } في { $first } إلى { POINTS($margin) } الآن.
    .heading = فارق صدارة { $leader } يتسع للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي
    .heading-2 = فارق صدارة { $leader } يكبر أسبوعًا بعد أسبوع
gap-narrowest =
    .v1 = فارق صدارة { $leader } البالغ { POINTS($margin) } هو الأصغر في البيانات المتاحة منذ { $first }، وكان أصغر فارق قبله { $former_margin }.
    .v2 = في البيانات المتاحة منذ { $first }، لم يكن فارق صدارة { $leader } أصغر منه الآن في أي أسبوع: { POINTS($margin) }، وكان أصغر فارق قبله { $former_margin }.
    .v3 = لم يكن الفارق بين المركزين الأول والثاني بهذا الضيق في أي أسبوع سابق من البيانات المتاحة منذ { $first }: هو الآن { POINTS($margin) }، وكان أصغر فارق قبله { $former_margin }.
    .heading = فارق صدارة { $leader } هو الأصغر في البيانات منذ { $first }
gap-widest =
    .v1 = فارق صدارة { $leader } البالغ { POINTS($margin) } هو الأكبر في البيانات المتاحة منذ { $first }، وكان حينها { $first_margin }.
    .v2 = في البيانات المتاحة منذ { $first }، حين كان فارق صدارة { $leader } { POINTS($first_margin) }، لم يكن أكبر منه الآن في أي أسبوع: { $margin }.
    .v3 = لم يكن الفارق بين المركزين الأول والثاني بهذا الاتساع في أي أسبوع سابق من البيانات المتاحة منذ { $first }: كان { POINTS($first_margin) }، وهو الآن { $margin }.
    .heading = فارق صدارة { $leader } هو الأكبر في البيانات منذ { $first }
rival-within-reach =
    .lede = يبلغ { POINTS($margin) } الفارق بين { $leader } في الصدارة و{ $rivals } في المركز الثاني ({ $rival_score })، وهو أقل من وسيط التغيرات الأسبوعية السابقة في رصيد صاحب المركز الأول ({ $usual }).
    .lede-2 = صدارة { $leader } بفارق { POINTS($margin) } عن { $rivals }، وهو أقل من وسيط التغيرات الأسبوعية السابقة في رصيد صاحب المركز الأول ({ $usual }).
    .v1 = صدارة { $leader } بفارق { POINTS($margin) } عن { $rivals } ({ $rival_score })، وهو أقل من وسيط التغيرات الأسبوعية السابقة في رصيد صاحب المركز الأول ({ $usual }).
    .v2 = يبلغ { POINTS($margin) } الفارق عن { $rivals } في المركز الثاني ({ $rival_score })، وهو أقل من وسيط التغيرات الأسبوعية السابقة في رصيد { $leader } ({ $usual }).
rival-faster =
    .lede = تحسن رصيد { $rival } بمقدار { POINTS($rival_gain) } { $since }.
    .lede-2 = سجل رصيد { $rival } { $since } تحسنًا قدره { POINTS($rival_gain, form: "nom") }.
    .lede-3 = أما رصيد { $rival } فتحسن بمقدار { POINTS($rival_gain) } { $since }.
    .lede-4 = بلغ التحسن في رصيد { $rival } { POINTS($rival_gain) } { $since }.
    .v1 = تحسن رصيد { $rival } { $since } بمقدار { POINTS($rival_gain) }، مقابل { $gain } في رصيد { $leader }.
    .v2 = بينما تحسن رصيد { $leader } { $since } بمقدار { POINTS($gain) }، بلغ التحسن في رصيد { $rival } { $rival_gain }.
    .v3 = التحسن في رصيد { $rival } { $since } بلغ { POINTS($rival_gain) }، وفي رصيد { $leader } { $gain }.

## ترتيب صاحب الخبر

place-up =
    .headline = { $subject } إلى { ORDINAL($place) } بعد صعود { COUNTED($places, "place") }
    .headline-2 = { $subject } { PROP($subject, "gender") ->
        [m] يصعد
       *[f] تصعد
    } إلى { ORDINAL($place) }
    .headline-3 = صعود { $subject } من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }
    .heading = { $subject } إلى { ORDINAL($place) }
    .lede = تحسن ترتيب { NAME($subject, form: "again") } { WHERE($table) } بمقدار { COUNTED($places, "place") }، من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }.
    .lede-2 = من { ORDINAL($former_place) } { WHERE($table) } { PROP($subject, "gender") ->
        [m] صعد
       *[f] صعدت
    } { NAME($subject, form: "again") } إلى { ORDINAL($place) }.
    .v1 = تحسن ترتيب { NAME($subject, form: "again") } { WHERE($table) } بمقدار { COUNTED($places, "place") }، من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }.
    .v2 = من { ORDINAL($former_place) } { WHERE($table) } { PROP($subject, "gender") ->
        [m] صعد
       *[f] صعدت
    } { NAME($subject, form: "again") } إلى { ORDINAL($place) }.
place-down =
    .headline = { $subject } في { ORDINAL($place) } بعد تراجع { COUNTED($places, "place") }
    .headline-2 = { $subject } { PROP($subject, "gender") ->
        [m] يتراجع
       *[f] تتراجع
    } إلى { ORDINAL($place) }
    .headline-3 = تراجع { $subject } من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }
    .heading = ترتيب { $subject } يتراجع إلى { ORDINAL($place) }
    .lede = تراجع ترتيب { NAME($subject, form: "again") } { WHERE($table) } بمقدار { COUNTED($places, "place") }، من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }.
    .lede-2 = من { ORDINAL($former_place) } { WHERE($table) } { PROP($subject, "gender") ->
        [m] تراجع
       *[f] تراجعت
    } { NAME($subject, form: "again") } إلى { ORDINAL($place) }.
    .v1 = تراجع ترتيب { NAME($subject, form: "again") } { WHERE($table) } بمقدار { COUNTED($places, "place") }، من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }.
    .v2 = من { ORDINAL($former_place) } { WHERE($table) } { PROP($subject, "gender") ->
        [m] تراجع
       *[f] تراجعت
    } { NAME($subject, form: "again") } إلى { ORDINAL($place) }.
lead-lost =
    .headline = الصدارة تنتقل من { $subject } إلى { $leaders }
    .headline-2 = { $leaders } في الصدارة و{ $subject } في { ORDINAL($place) }
    .heading = { $subject } { PROP($subject, "gender") ->
        [m] يفقد
       *[f] تفقد
    } الصدارة
    .lede = { PROP($subject, "gender") ->
        [m] فقد
       *[f] فقدت
    } { $subject } الصدارة { WHERE($table) } { PROP($subject, "gender") ->
        [m] وتراجع
       *[f] وتراجعت
    } إلى { ORDINAL($place) }، بفارق { POINTS($gap) } عن { $leaders }.
    .lede-2 = انتقلت الصدارة { WHERE($table) } من { $subject }، في { ORDINAL($place) } الآن، إلى { $leaders } بفارق { POINTS($gap) } وبرصيد { $leader_score }.
    .v1 = { PROP($subject, "gender") ->
        [m] فقد
       *[f] فقدت
    } { $subject } الصدارة { WHERE($table) } { PROP($subject, "gender") ->
        [m] وتراجع
       *[f] وتراجعت
    } إلى { ORDINAL($place) }، بفارق { POINTS($gap) } عن { $leaders }.
    .v2 = انتقلت الصدارة { WHERE($table) } من { $subject }، في { ORDINAL($place) } الآن، إلى { $leaders } بفارق { POINTS($gap) } وبرصيد { $leader_score }.
place-kept =
    .lede = بقي ترتيب { NAME($subject, form: "again") } { WHERE($table) } على حاله في { ORDINAL($place) }.
    .lede-2 = { ORDINAL($place) } { WHERE($table) } لا يزال من نصيب { NAME($subject, form: "again") }.
    .v1 = بقي ترتيب { NAME($subject, form: "again") } { WHERE($table) } على حاله في { ORDINAL($place) }.
    .v2 = { ORDINAL($place) } { WHERE($table) } من نصيب { NAME($subject, form: "again") }، { SINCE($since, form: "as") }.
place-shared =
    .lede = { ORDINAL($place) } { WHERE($table) } مشترك بين { NAME($subject, form: "again") } و{ $others }.
    .lede-2 = برصيد متساوٍ مع { $others }، ترتيب { NAME($subject, form: "again") } { WHERE($table) } هو { ORDINAL($place) }.
    .v1 = { ORDINAL($place) } { WHERE($table) } مشترك بين { NAME($subject, form: "again") } و{ $others }.
    .v2 = برصيد متساوٍ مع { $others }، ترتيب { NAME($subject, form: "again") } { WHERE($table) } هو { ORDINAL($place) }.
place-state =
    .lede = ترتيب { NAME($subject, form: "again") } { WHERE($table) } هو { ORDINAL($place) }.
    .lede-2 = { ORDINAL($place) } { WHERE($table) } من نصيب { NAME($subject, form: "again") }.
    .v1 = ترتيب { NAME($subject, form: "again") } { WHERE($table) } هو { ORDINAL($place) }.
    .v2 = { ORDINAL($place) } { WHERE($table) } من نصيب { NAME($subject, form: "again") }.
behind-next =
    .lede = بفارق { POINTS($gap) } خلف { $rivals } في المرتبة الأعلى مباشرة ({ $rival_score }) يأتي رصيد { $subject }.
    .lede-2 = يحتاج رصيد { $subject } إلى { POINTS($gap) } لبلوغ رصيد { $rivals } في المرتبة الأعلى مباشرة ({ $rival_score }).
    .v1 = بفارق { POINTS($gap) } خلف { $rivals } في المرتبة الأعلى مباشرة ({ $rival_score }) يأتي رصيد { $subject }.
    .v2 = يحتاج رصيد { $subject } إلى { POINTS($gap) } لبلوغ رصيد { $rivals } في المرتبة الأعلى مباشرة ({ $rival_score }).
ahead-of-next =
    .v1 = يتقدم رصيد { $subject } بفارق { POINTS($gap) } على { $rivals } في المرتبة الأدنى مباشرة ({ $rival_score }).
    .v2 = في المرتبة الأدنى مباشرة { $rivals } برصيد { $rival_score }، أي بفارق { POINTS($gap) } عن { $subject }.
overtook =
    .heading = { $subject } { PROP($subject, "gender") ->
        [m] يتجاوز
       *[f] تتجاوز
    } { $passed }
    .heading-2 = { $subject } في ترتيب أعلى من { $passed }
    .v1 = { PROP($subject, "gender") ->
        [m] تجاوز
       *[f] تجاوزت
    } { $subject } { $passed } في الترتيب.
    .v2 = في طريق الصعود، { PROP($subject, "gender") ->
        [m] تقدم
       *[f] تقدمت
    } { $subject } على { $passed }.
    .v3 = تجاوز رصيد { $subject } رصيد { $passed }.
overtaken-by =
    .headline = { $rivals } في ترتيب أعلى من { $subject }
    .headline-2 = ترتيب { $subject } يتراجع خلف { $rivals }
    .lede = { PROP($subject, "gender") ->
        [m] تراجع
       *[f] تراجعت
    } { $subject } خلف { $rivals } { WHERE($table) }.
    .lede-2 = بات رصيد { $subject } { WHERE($table) } خلف رصيد { $rivals } بعدما كان متقدمًا.
    .v1 = { PROP($subject, "gender") ->
        [m] تراجع
       *[f] تراجعت
    } { $subject } خلف { $rivals }.
    .v2 = بات رصيد { $subject } خلف رصيد { $rivals } بعدما كان متقدمًا.
drew-level =
    .headline = رصيد { $subject } يعادل رصيد { $rivals }
    .headline-2 = التساوي بين { $subject } و{ $rivals }
    .heading = رصيد { $subject } يعادل رصيد { $rivals }
    .lede = تعادل رصيد { $subject } مع رصيد { $rivals } في { ORDINAL($place) } { WHERE($table) }.
    .lede-2 = بعد تأخر، بات رصيد { $subject } مساويًا لرصيد { $rivals } في { ORDINAL($place) } { WHERE($table) }.
    .lede-3 = تعادل رصيد { $subject } مع رصيد { $rivals }.
    .v1 = تعادل رصيد { $subject } مع رصيد { $rivals } في { ORDINAL($place) } { WHERE($table) }.
    .v2 = بعد تأخر، بات رصيد { $subject } مساويًا لرصيد { $rivals } في { ORDINAL($place) } { WHERE($table) }.
    .v3 = تعادل رصيد { $subject } مع رصيد { $rivals }.
pulled-clear =
    .heading = رصيد { $subject } يتقدم على رصيد { $rivals }
    .lede = بات رصيد { $subject } متقدمًا على رصيد { $rivals }، بعد تساوٍ { SINCE($since, form: "was") }.
    .lede-2 = بعد تساوٍ { SINCE($since, form: "was") }، تقدم رصيد { $subject } على رصيد { $rivals }.
    .v1 = بات رصيد { $subject } متقدمًا على رصيد { $rivals }، بعد تساوٍ { SINCE($since, form: "was") }.
    .v2 = بعد تساوٍ { SINCE($since, form: "was") }، تقدم رصيد { $subject } على رصيد { $rivals }.
    .v3 = بات رصيد { $subject } متقدمًا بفارق { POINTS($margin) } على رصيد { $rivals }، بعد تساوٍ { SINCE($since, form: "was") }.
    .v4 = بعد تساوٍ { SINCE($since, form: "was") }، تقدم رصيد { $subject } بفارق { POINTS($margin) } على رصيد { $rivals }.

## الحواجز

mark-reached =
    .headline = رصيد { $subject } يبلغ حاجز { POINTS($mark) }
    .headline-2 = { $subject } عند حاجز { POINTS($mark) }
    .headline-3 = حاجز { POINTS($mark) }: رصيد { $subject } يصل إليه
    .heading = رصيد { $subject } يبلغ حاجز { POINTS($mark) }
    .lede = بلغ رصيد { $subject } حاجز { POINTS($mark) }.
    .lede-2 = برصيد { $score }، وصل رصيد { $subject } إلى حاجز { POINTS($mark) }.
    .lede-3 = حاجز { POINTS($mark) } بلغه رصيد { $subject }، وهو الآن { $score }.
    .v1 = بلغ رصيد { $subject } حاجز { POINTS($mark) }.
    .v2 = بوصوله إلى { $score }، بلغ رصيد { $subject } حاجز { POINTS($mark) }.
    .v3 = حاجز { POINTS($mark) } بلغه رصيد { $subject }، وهو الآن { $score }.
mark-regained =
    .headline = رصيد { $subject } يعود إلى حاجز { POINTS($mark) }
    .headline-2 = { $subject } من جديد عند حاجز { POINTS($mark) }
    .heading = رصيد { $subject } يعود إلى حاجز { POINTS($mark) }
    .lede = عاد رصيد { $subject } إلى حاجز { POINTS($mark) } لأول مرة في البيانات منذ { $last }، وهو الآن { $score }.
    .lede-2 = بوصوله إلى { $score }، بلغ رصيد { $subject } حاجز { POINTS($mark) } لأول مرة في البيانات منذ { $last }.
    .v1 = عاد رصيد { $subject } إلى حاجز { POINTS($mark) } لأول مرة في البيانات منذ { $last }، وهو الآن { $score }.
    .v2 = بوصوله إلى { $score }، بلغ رصيد { $subject } حاجز { POINTS($mark) } لأول مرة في البيانات منذ { $last }.
mark-lost =
    .headline = رصيد { $subject } لم يعد يستوفي حاجز { POINTS($mark) }
    .headline-2 = حاجز { POINTS($mark) } لم يعد يستوفيه رصيد { $subject }
    .heading = رصيد { $subject } لم يعد عند حاجز { POINTS($mark) }
    .lede = لم يعد رصيد { $subject } عند حاجز { POINTS($mark) }.
    .lede-2 = عند { $score }، لم يعد رصيد { $subject } يستوفي حاجز { POINTS($mark) }.
    .v1 = لم يعد رصيد { $subject } عند حاجز { POINTS($mark) }.
    .v2 = عند { $score }، لم يعد رصيد { $subject } يستوفي حاجز { POINTS($mark) }.
sole-at-mark-new =
    .headline = رصيد { $subject } وحده يبلغ حاجز { POINTS($mark) }
    .headline-2 = حاجز { POINTS($mark) } لا يبلغه سوى رصيد { $subject }
    .heading = حاجز { POINTS($mark) }: رصيد { $subject } وحده
    .lede = بات رصيد { NAME($subject, form: "again") } الرصيد الوحيد الذي بلغ حاجز { POINTS($mark) } { WHERE($table) }.
    .lede-2 = حاجز { POINTS($mark) } لم يبلغه { WHERE($table) } سوى رصيد { $subject }.
    .v1 = بات رصيد { NAME($subject, form: "again") } الرصيد الوحيد الذي بلغ حاجز { POINTS($mark) } { WHERE($table) }.
    .v2 = حاجز { POINTS($mark) } لم يبلغه { WHERE($table) } سوى رصيد { $subject }.
sole-at-mark-still =
    .heading = رصيد { $subject } لا يزال وحده فوق { $above }
    .heading-2 = رصيد { $subject } لا يزال وحده عند حاجز { POINTS($mark) }
    .lede = لا يزال رصيد { NAME($subject, form: "again") } الرصيد الوحيد فوق { POINTS($above) } { WHERE($table) }.
    .lede-2 = فوق { POINTS($above) } لا يزال رصيد { NAME($subject, form: "again") } وحده { WHERE($table) }.
    .lede-3 = لا يزال رصيد { NAME($subject, form: "again") } الرصيد الوحيد الذي بلغ حاجز { POINTS($mark) } { WHERE($table) }.
    .lede-4 = حاجز { POINTS($mark) } لم يبلغه بعد أي رصيد آخر { WHERE($table) }.
    .v1 = لا يزال رصيد { NAME($subject, form: "again") } الرصيد الوحيد فوق { POINTS($above) } { WHERE($table) }.
    .v2 = فوق { POINTS($above) } لا يزال رصيد { NAME($subject, form: "again") } وحده { WHERE($table) }.
    .v3 = رصيد { NAME($subject, form: "again") } وحده لا يزال فوق { POINTS($above) } { WHERE($table) }.
    .v4 = ما من رصيد آخر { WHERE($table) } يتجاوز { POINTS($above) } حتى الآن.
    .v5 = لا يزال رصيد { NAME($subject, form: "again") } الرصيد الوحيد الذي بلغ حاجز { POINTS($mark) } { WHERE($table) }.
    .v6 = حاجز { POINTS($mark) } لم يبلغه بعد أي رصيد آخر { WHERE($table) }.
sole-at-mark =
    .heading = رصيد { $subject } وحده فوق { $above }
    .heading-2 = رصيد { $subject } وحده عند حاجز { POINTS($mark) }
    .lede = رصيد { NAME($subject, form: "again") } هو الوحيد فوق { POINTS($above) } { WHERE($table) }.
    .lede-2 = ما من رصيد آخر { WHERE($table) } يتجاوز { POINTS($above) }.
    .lede-3 = رصيد { NAME($subject, form: "again") } هو الوحيد الذي بلغ حاجز { POINTS($mark) } { WHERE($table) }.
    .lede-4 = حاجز { POINTS($mark) } لم يبلغه أي رصيد آخر { WHERE($table) }.
    .v1 = رصيد { NAME($subject, form: "again") } هو الوحيد فوق { POINTS($above) } { WHERE($table) }.
    .v2 = ما من رصيد آخر { WHERE($table) } يتجاوز { POINTS($above) }.
    .v3 = رصيد { NAME($subject, form: "again") } هو الوحيد الذي بلغ حاجز { POINTS($mark) } { WHERE($table) }.
    .v4 = حاجز { POINTS($mark) } لم يبلغه أي رصيد آخر { WHERE($table) }.
mark-joined =
    .headline = حاجز { POINTS($mark) } يبلغه رصيد { $newcomers } بعد رصيد { $subject }
    .headline-2 = رصيد { $subject } لم يعد وحده عند حاجز { POINTS($mark) }
    .heading = رصيد { $subject } لم يعد وحده عند حاجز { POINTS($mark) }
    .lede = لم يعد رصيد { NAME($subject, form: "again") } وحده عند حاجز { POINTS($mark) } { WHERE($table) }، فقد بلغه أيضًا رصيد { $newcomers }.
    .lede-2 = حاجز { POINTS($mark) } بلغه أيضًا رصيد { $newcomers }، بعدما كان حكرًا على رصيد { $subject }.
    .v1 = لم يعد رصيد { NAME($subject, form: "again") } وحده عند حاجز { POINTS($mark) } { WHERE($table) }، فقد بلغه أيضًا رصيد { $newcomers }.
    .v2 = حاجز { POINTS($mark) } بلغه أيضًا رصيد { $newcomers }، بعدما كان حكرًا على رصيد { $subject }.
mark-reached-by =
    .heading = حاجز { POINTS($mark) } يبلغه رصيد { $entities }
    .v1 = بلغ رصيد { $entities } حاجز { POINTS($mark) } الذي لم يكن يستوفيه { SINCE($since, form: "was") }.
    .v2 = حاجز { POINTS($mark) } بلغه رصيد { $entities }، ولم يكن يستوفيه { SINCE($since, form: "was") }.
    .v3 = استوفى رصيد { $entities } حاجز { POINTS($mark) }، بعدما كان قد تخلف عنه { SINCE($since, form: "was") }.
    .group = بلغ رصيد كل من { $items } حاجزًا لم يكن يستوفيه { SINCE($since, form: "was") }.
    .group-2 = بلغ حاجزًا لم يكن عنده { SINCE($since, form: "was") } رصيد كل من { $items }.
    .item = { $entities } ({ POINTS($mark, form: "nom") })
mark-regained-by =
    .heading = رصيد { $entities } يعود إلى حاجز { POINTS($mark) }
    .v1 = عاد رصيد { $entities } إلى حاجز { POINTS($mark) }، ولم يكن يستوفيه { SINCE($since, form: "was") }.
    .v2 = حاجز { POINTS($mark) } عاد إليه رصيد { $entities }، ولم يكن عنده { SINCE($since, form: "was") }.
    .v3 = عاد رصيد { $entities } إلى حاجز { POINTS($mark) } لأول مرة في البيانات منذ { $last }، ولم يكن يستوفيه { SINCE($since, form: "was") }.
    .v4 = لأول مرة في البيانات منذ { $last }، بلغ رصيد { $entities } حاجز { POINTS($mark) }، ولم يكن عنده { SINCE($since, form: "was") }.
mark-lost-by =
    .heading = رصيد { $entities } لم يعد عند حاجز { POINTS($mark) }
    .v1 = لم يعد رصيد { $entities } يستوفي حاجز { POINTS($mark) }.
    .v2 = حاجز { POINTS($mark) } لم يعد يستوفيه رصيد { $entities }، بعدما كان قد بلغه { SINCE($since, form: "was") }.
mark-short =
    .v1 = لم يتخلف عن حاجز { POINTS($mark) } سوى رصيد { $entities }.
    .v2 = وحده رصيد { $entities } لا يستوفي حاجز { POINTS($mark) }.
    .v3 = لا يغيب عن حاجز { POINTS($mark) } سوى رصيد { $entities }.
mark-count-up =
    .v1 = ارتفع عدد { GROUP($table) } التي تستوفي حاجز { POINTS($mark) } من { DIGITS($former_count) } إلى { DIGITS($count) } من أصل { DIGITS($total) } { $since }.
    .v2 = يستوفي الرصيد حاجز { POINTS($mark) } لدى { $count ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($count) }
    } من { GROUP($table) } الـ{ DIGITS($total) }، مقابل { $former_count ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($former_count) }
    } { SINCE($since, form: "was") }.
    .v3 = وصل عدد { GROUP($table) } التي تستوفي حاجز { POINTS($mark) } إلى { DIGITS($count) } من أصل { DIGITS($total) }، بعدما كان { DIGITS($former_count) } { SINCE($since, form: "was") }.
mark-count-down =
    .v1 = { $count ->
        [0] لم يعد حاجز { POINTS($mark) } يبلغه رصيد أي من { GROUP($table) } الـ{ DIGITS($total) }، بعدما كان عددها { DIGITS($former_count) } { SINCE($since, form: "was") }.
       *[other] تراجع عدد { GROUP($table) } التي بلغت حاجز { POINTS($mark) } من { DIGITS($former_count) } إلى { DIGITS($count) } من أصل { DIGITS($total) } { $since }.
    }
    .v2 = انخفض عدد { GROUP($table) } التي بلغت حاجز { POINTS($mark) } إلى { $count ->
        [0] صفر
       *[other] { DIGITS($count) }
    } من أصل { DIGITS($total) }، مقابل { DIGITS($former_count) } { SINCE($since, form: "was") }.
mark-count =
    .v1 = من بين { GROUP($table) } الـ{ DIGITS($total) }، بلغ الرصيد حاجز { POINTS($mark) } لدى { $count ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($count) }
    }.
    .v2 = حاجز { POINTS($mark) } بلغه رصيد { $count ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($count) }
    } من { GROUP($table) } الـ{ DIGITS($total) }.
    .v3 = يصل عدد { GROUP($table) } التي بلغت حاجز { POINTS($mark) } إلى { DIGITS($count) } من أصل { DIGITS($total) }.
    .v4 = بلغ الرصيد حاجز { POINTS($mark) } لدى { $count ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($count) }
    } من { GROUP($table) } الـ{ DIGITS($total) }.

## ارتفاع وانخفاض على التوالي

rise-streak =
    .lede = ارتفع رصيد { $subject } للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي.
    .lede-2 = هذا هو الارتفاع الأسبوعي { ORDINAL($weeks, form: "adj") } على التوالي في رصيد { $subject }.
    .v1 = ارتفع رصيد { $subject } للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي.
    .v2 = هذا هو الارتفاع الأسبوعي { ORDINAL($weeks, form: "adj") } على التوالي في رصيد { $subject }.
    .v3 = للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي، رصيد { $subject } في ارتفاع.
    .v4 = رصيد { $subject } في ارتفاع منذ { COUNTED($weeks, "week") } بلا انقطاع.
rise-streak-at-least =
    .lede = ارتفع رصيد { $subject } على مدى { COUNTED($weeks, "week") } على الأقل بلا انقطاع.
    .lede-2 = للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي على الأقل، ارتفع رصيد { $subject }.
    .v1 = ارتفع رصيد { $subject } على مدى { COUNTED($weeks, "week") } على الأقل بلا انقطاع.
    .v2 = للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي على الأقل، ارتفع رصيد { $subject }.
    .v3 = منذ { COUNTED($weeks, "week") } على الأقل، رصيد { $subject } في ارتفاع متواصل.
    .v4 = رصيد { $subject } في ارتفاع أسبوعًا بعد أسبوع منذ { COUNTED($weeks, "week") } على الأقل.
fall-streak =
    .headline = رصيد { $subject } ينخفض للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي
    .headline-2 = الانخفاض { ORDINAL($weeks, form: "adj") } على التوالي في رصيد { $subject }
    .lede = انخفض رصيد { $subject } للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي.
    .lede-2 = هذا هو الانخفاض الأسبوعي { ORDINAL($weeks, form: "adj") } على التوالي في رصيد { $subject }.
    .v1 = انخفض رصيد { $subject } للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي.
    .v2 = هذا هو الانخفاض الأسبوعي { ORDINAL($weeks, form: "adj") } على التوالي في رصيد { $subject }.
fall-streak-at-least =
    .headline = رصيد { $subject } ينخفض منذ { COUNTED($weeks, "week") } على الأقل
    .headline-2 = انخفاض متواصل في رصيد { $subject } منذ { COUNTED($weeks, "week") } على الأقل
    .lede = انخفض رصيد { $subject } على مدى { COUNTED($weeks, "week") } على الأقل بلا انقطاع.
    .lede-2 = منذ { COUNTED($weeks, "week") } على الأقل، رصيد { $subject } في انخفاض متواصل.
    .v1 = انخفض رصيد { $subject } على مدى { COUNTED($weeks, "week") } على الأقل بلا انقطاع.
    .v2 = منذ { COUNTED($weeks, "week") } على الأقل، رصيد { $subject } في انخفاض متواصل.
record-high =
    .headline = أفضل رصيد مسجل باسم { $subject }: { $score }
    .headline-2 = { $subject } { PROP($subject, "gender") ->
        [m] يسجل أفضل رصيد له
       *[f] تسجل أفضل رصيد لها
    } في البيانات: { POINTS($score, form: "nom") }
    .headline-3 = { POINTS($score, form: "nom") }: رصيد { $subject } في أفضل مستوى مسجل
    .headline-4 = مستوى قياسي في رصيد { $subject }: { POINTS($score, form: "nom") }
    .heading = رصيد { $subject } عند أفضل مستوى مسجل
    .heading-2 = أفضل رصيد مسجل باسم { $subject }
    .lede = رصيد { $subject } البالغ { POINTS($score) } هو الأفضل في البيانات المتاحة منذ { $first }.
    .caption = رصيد { $subject } البالغ { POINTS($score) } هو الأفضل في البيانات المتاحة منذ { $first }.
    .lede-2 = في البيانات المتاحة منذ { $first }، لم { PROP($subject, "gender") ->
        [m] يسجل
       *[f] تسجل
    } { $subject } رصيدًا أفضل من { POINTS($score) }.
    .lede-3 = عند { POINTS($score) }، رصيد { $subject } في أفضل مستوى تحفظه البيانات منذ { $first }.
    .v1 = بات رصيد { $subject } أفضل منه في أي أسبوع سابق مسجل منذ { $first }؛ والأفضل قبله { $former } في { $former_week }.
    .v2 = لم { PROP($subject, "gender") ->
        [m] يسجل
       *[f] تسجل
    } { $subject } في البيانات المتاحة منذ { $first } رصيدًا أفضل؛ وكان الأفضل قبله { $former } في { $former_week }.
    .v3 = رصيد { $subject } في أفضل مستوى تحفظه البيانات منذ { $first }، بعدما كان الأفضل السابق { $former } في { $former_week }.
    .v4 = رصيد { $subject } البالغ { POINTS($score) } هو الأفضل في البيانات المتاحة منذ { $first }، بعدما كان { $former } في { $former_week }.
    .v5 = { PROP($subject, "gender") ->
        [m] حسّن
       *[f] حسّنت
    } { $subject } أفضل رصيد سابق { PROP($subject, "gender") ->
        [m] له
       *[f] لها
    } في البيانات، وهو { $former } في { $former_week }.
record-low =
    .headline = أسوأ رصيد مسجل باسم { $subject }: { $score }
    .headline-2 = رصيد { $subject } عند أسوأ مستوى مسجل: { POINTS($score, form: "nom") }
    .heading = رصيد { $subject } عند أسوأ مستوى مسجل
    .heading-2 = أسوأ رصيد مسجل باسم { $subject }
    .lede = رصيد { $subject } البالغ { POINTS($score) } هو الأسوأ في البيانات المتاحة منذ { $first }.
    .lede-2 = في البيانات المتاحة منذ { $first }، لم { PROP($subject, "gender") ->
        [m] يسجل
       *[f] تسجل
    } { $subject } رصيدًا أسوأ من { POINTS($score) }.
    .v1 = رصيد { $subject } البالغ { POINTS($score) } هو الأسوأ في البيانات المتاحة منذ { $first }، بعدما كان الأسوأ { $former } في { $former_week }.
    .v2 = في البيانات المتاحة منذ { $first }، لم { PROP($subject, "gender") ->
        [m] يسجل
       *[f] تسجل
    } { $subject } رصيدًا أسوأ من هذا؛ وكان الأسوأ { $former } في { $former_week }.
record-equalled =
    .heading = رصيد { $subject } يعود إلى أفضل مستوى مسجل
    .lede = عند { POINTS($score) }، عاد رصيد { $subject } إلى أفضل مستوى في البيانات المتاحة منذ { $first }.
    .lede-2 = رصيد { $subject } يعادل أفضل رصيد مسجل، وهو { $score } في { $former_week }.
    .v1 = رصيد { $subject } يعادل أفضل رصيد في البيانات المتاحة منذ { $first }، وهو { $score } في { $former_week }.
    .v2 = عند { POINTS($score) }، عاد رصيد { $subject } إلى أفضل مستوى في البيانات المتاحة منذ { $first }، وآخر مرة بلغه كانت في { $former_week }.
change-largest-since =
    .lede = لم يتحسن رصيد { $subject } في أسبوع واحد بهذا القدر منذ { $since_week }.
    .lede-2 = هذا أكبر تحسن أسبوعي في رصيد { $subject } منذ { $since_week }.
    .v1 = لم يتحسن رصيد { $subject } في أسبوع واحد بهذا القدر منذ { $since_week }.
    .v2 = هذا أكبر تحسن أسبوعي في رصيد { $subject } منذ { $since_week }.
change-largest-on-record =
    .lede = في البيانات المتصلة منذ { $first }، لم يسبق أن تحسن رصيد { $subject } في أسبوع واحد بهذا القدر.
    .lede-2 = هذا أكبر تحسن أسبوعي في رصيد { $subject } في البيانات المتصلة منذ { $first }.
    .v1 = في البيانات المتصلة منذ { $first }، لم يسبق أن تحسن رصيد { $subject } في أسبوع واحد بهذا القدر.
    .v2 = هذا أكبر تحسن أسبوعي في رصيد { $subject } في البيانات المتصلة منذ { $first }.
change-worst-since =
    .lede = لم تتراجع نتيجة { $subject } في أسبوع واحد بهذا القدر منذ { $since_week }.
    .lede-2 = هذا أكبر تراجع أسبوعي في نتيجة { $subject } منذ { $since_week }.
    .v1 = لم تتراجع نتيجة { $subject } في أسبوع واحد بهذا القدر منذ { $since_week }.
    .v2 = هذا أكبر تراجع أسبوعي في نتيجة { $subject } منذ { $since_week }.
change-worst-on-record =
    .lede = في البيانات المتصلة منذ { $first }، لم يسبق أن تراجعت نتيجة { $subject } في أسبوع واحد بهذا القدر.
    .lede-2 = هذا أكبر تراجع أسبوعي في نتيجة { $subject } في البيانات المتصلة منذ { $first }.
    .v1 = في البيانات المتصلة منذ { $first }، لم يسبق أن تراجعت نتيجة { $subject } في أسبوع واحد بهذا القدر.
    .v2 = هذا أكبر تراجع أسبوعي في نتيجة { $subject } في البيانات المتصلة منذ { $first }.
change-range-rises =
    .v1 = خلال آخر { COUNTED($weeks, "week") }، تراوح الارتفاع الأسبوعي في رصيد { $subject } بين { $low } و{ POINTS($high) }.
    .v2 = في كل أسبوع من آخر { COUNTED($weeks, "week") }، ارتفع رصيد { $subject } بما لا يقل عن { $low } ولا يزيد على { POINTS($high) }.
    .v3 = تراوح الارتفاع الأسبوعي في رصيد { $subject } خلال آخر { COUNTED($weeks, "week") } بين { $low } و{ POINTS($high) }.
change-range-falls =
    .v1 = خلال آخر { COUNTED($weeks, "week") }، تراوح الانخفاض الأسبوعي في رصيد { $subject } بين { $low } و{ POINTS($high) }.
    .v2 = في كل أسبوع من آخر { COUNTED($weeks, "week") }، انخفض رصيد { $subject } بما لا يقل عن { $low } ولا يزيد على { POINTS($high) }.
change-range-mixed =
    .v1 = خلال آخر { COUNTED($weeks, "week") }، تراوح التغير الأسبوعي في رصيد { $subject } بين انخفاض { $fall } وارتفاع { POINTS($rise) }.
    .v2 = على مدى آخر { COUNTED($weeks, "week") }، { PROP($subject, "gender") ->
        [m] سجل
       *[f] سجلت
    } { $subject } تغيرات أسبوعية تراوحت بين انخفاض { $fall } وارتفاع { POINTS($rise) }.
    .v3 = بين انخفاض { $fall } وارتفاع { POINTS($rise) } تراوح التغير الأسبوعي في رصيد { $subject } خلال آخر { COUNTED($weeks, "week") }.
    .v4 = أكبر انخفاض أسبوعي في رصيد { $subject } خلال آخر { COUNTED($weeks, "week") } كان { $fall }، وأكبر ارتفاع { $rise }.

## الأكثر حركة

mover-both =
    .headline = { $entity } { PROP($entity, "gender") ->
        [m] يصعد
       *[f] تصعد
    } بمقدار { COUNTED($places, "place") } إلى { ORDINAL($place) }
    .headline-2 = تحسن { POINTS($change) } وصعود { COUNTED($places, "place") } في ترتيب { $entity }
    .headline-3 = صعود { $entity } من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }
    .headline-4 = { ORDINAL($place) } من نصيب { $entity } بعد صعود { COUNTED($places, "place") }
    .heading = { $entity } { PROP($entity, "gender") ->
        [m] يصعد
       *[f] تصعد
    } بمقدار { COUNTED($places, "place") } إلى { ORDINAL($place) }
    .heading-2 = صعود { $entity } من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }
    .lede = صعد ترتيب { $entity } { WHERE($table) } بمقدار { COUNTED($places, "place") }، من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }، وهو أكبر صعود، مع أكبر تحسن في الرصيد أيضًا، بمقدار { POINTS($change) } إلى { $score }.
    .lede-2 = أكبر تقدم { WHERE($table) }، بالمراكز والنقاط معًا، كان من نصيب { $entity }: من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }، مع تحسن الرصيد بمقدار { POINTS($change) } إلى { $score }.
    .v1 = { PROP($entity, "gender") ->
        [m] حقق
       *[f] حققت
    } { $entity } أكبر تقدم { WHERE($table) }، بالنقاط والمراكز معًا: تحسن الرصيد { $since } بمقدار { POINTS($change) } إلى { $score }، وصعد { PROP($entity, "gender") ->
        [m] ترتيبه
       *[f] ترتيبها
    } من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }.
    .v2 = من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") } صعد ترتيب { $entity }، وتحسن الرصيد { $since } بمقدار { POINTS($change) } إلى { $score }، وهو أكبر تقدم { WHERE($table) } بالنقاط والمراكز معًا.
    .v3 = أكبر تقدم { WHERE($table) }، بالنقاط والمراكز معًا، كان من نصيب { $entity }: تحسن { POINTS($change) } { $since } إلى { $score }، وصعود من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }.
    .v4 = تحسن رصيد { $entity } { $since } بمقدار { POINTS($change) } إلى { $score }، وصعد { PROP($entity, "gender") ->
        [m] ترتيبه
       *[f] ترتيبها
    } من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }، في أكبر تقدم { WHERE($table) } بالنقاط والمراكز معًا.
    .again = باستثناء { $entity }، لم يزد أكبر صعود { WHERE($table) } على { COUNTED($next_places, "place") }، ولا أكبر تحسن في الرصيد على { POINTS($next_change) }.
    .again-2 = بعد { $entity }، لم يزد ثاني أكبر تحسن في الرصيد { WHERE($table) } على { POINTS($next_change) }، ولا أي صعود آخر على { COUNTED($next_places, "place") }.
mover-new-leader =
    .v1 = أكبر تحسن { WHERE($table) } كان من نصيب { $entity }: { POINTS($change, form: "nom") } { $since }.
    .v2 = تحسن رصيد { $entity } { $since } بمقدار { POINTS($change) }، وهو أكبر تحسن { WHERE($table) }.
    .v3 = ما من رصيد آخر { WHERE($table) } تحسن بقدر رصيد { $entity }: { POINTS($change, form: "nom") } { $since }.
mover-gain =
    .heading = رصيد { $entity } يتحسن بمقدار { POINTS($change) }
    .heading-2 = تحسن { POINTS($change) } في رصيد { $entity }
    .heading-3 = أكبر تحسن من نصيب { $entity }: { POINTS($change, form: "nom") }
    .heading-4 = { $entity } عند { $score } بعد تحسن { POINTS($change) }
    .v1 = { PROP($entity, "gender") ->
        [m] حقق
       *[f] حققت
    } { $entity } أكبر تحسن بالنقاط { WHERE($table) }، بمقدار { POINTS($change) } إلى { $score }.
    .v2 = تحسن رصيد { $entity } بمقدار { POINTS($change) } إلى { $score }، وهو أكبر تحسن بالنقاط { WHERE($table) }.
    .v3 = لم يتحسن أي رصيد { WHERE($table) } بالنقاط بقدر ما تحسن رصيد { $entity }: { POINTS($change, form: "nom") }، إلى { $score }.
    .v4 = بأكبر تحسن بالنقاط { WHERE($table) }، وهو { POINTS($change, form: "nom") }، وصل رصيد { $entity } إلى { $score }.
mover-gain-shared =
    .v1 = أكبر تحسن { WHERE($table) }، وهو { POINTS($change, form: "nom") }، تساوى فيه كل من { $entities }.
    .v2 = بمقدار { POINTS($change) } تحسن رصيد كل من { $entities }، وهو أكبر تحسن { WHERE($table) }.
mover-climb =
    .heading = { $entity } { PROP($entity, "gender") ->
        [m] يصعد
       *[f] تصعد
    } بمقدار { COUNTED($places, "place") }
    .heading-2 = صعود { $entity } من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }
    .v1 = أكبر صعود في الترتيب { WHERE($table) } كان من نصيب { $entity }، بمقدار { COUNTED($places, "place") }، من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }، مع تحسن الرصيد بمقدار { POINTS($change) } إلى { $score }.
    .v2 = من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") } صعد ترتيب { $entity } بمقدار { COUNTED($places, "place") }، وهو أكبر صعود { WHERE($table) }، وتحسن الرصيد { $since } بمقدار { POINTS($change) } إلى { $score }.
    .v3 = صعد ترتيب { $entity } بمقدار { COUNTED($places, "place") }، وهو أكبر صعود { WHERE($table) }: من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }، مع تحسن الرصيد { $since } بمقدار { POINTS($change) } إلى { $score }.
mover-fall-both =
    .heading = { $entity } { PROP($entity, "gender") ->
        [m] يتراجع
       *[f] تتراجع
    } بمقدار { COUNTED($places, "place") } إلى { ORDINAL($place) }
    .heading-2 = تراجع { $entity } من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }
    .v1 = أكبر تراجع { WHERE($table) }، بالنقاط والمراكز معًا، كان لدى { $entity }: تراجعت النتيجة { $since } بمقدار { POINTS($change) } إلى { $score }، ونزل الترتيب من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }.
    .v2 = من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") } نزل ترتيب { $entity }، وتراجعت النتيجة { $since } بمقدار { POINTS($change) } إلى { $score }، وهو أكبر تراجع { WHERE($table) } بالنقاط والمراكز معًا.
    .v3 = في أكبر تراجع { WHERE($table) }، بالنقاط والمراكز معًا، نزل ترتيب { $entity } من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }، وتراجعت النتيجة { $since } بمقدار { POINTS($change) } إلى { $score }.
mover-fall =
    .heading = تراجع { POINTS($change) } في نتيجة { $entity }
    .heading-2 = أكبر تراجع في نتيجة { $entity }: { POINTS($change, form: "nom") }
    .heading-3 = نتيجة { $entity } تتراجع بمقدار { POINTS($change) }
    .v1 = أكبر تراجع بالنقاط { WHERE($table) } كان لدى { $entity }، بمقدار { POINTS($change) } إلى { $score }.
    .v2 = تراجعت نتيجة { $entity } بمقدار { POINTS($change) } إلى { $score }، وهو أكبر تراجع بالنقاط { WHERE($table) }.
    .v3 = لم تتراجع أي نتيجة { WHERE($table) } بالنقاط بقدر ما تراجعت نتيجة { $entity }: { POINTS($change, form: "nom") }، إلى { $score }.
    .v4 = باتت نتيجة { $entity } عند { $score } بعد أكبر تراجع بالنقاط { WHERE($table) }، وهو { POINTS($change, form: "nom") }.
mover-fall-shared =
    .v1 = أكبر تراجع { WHERE($table) }، وهو { POINTS($change, form: "nom") }، تساوى فيه كل من { $entities }.
    .v2 = بمقدار { POINTS($change) } تراجعت نتيجة كل من { $entities }، وهو أكبر تراجع { WHERE($table) }.
mover-drop =
    .heading = { $entity } { PROP($entity, "gender") ->
        [m] يتراجع
       *[f] تتراجع
    } بمقدار { COUNTED($places, "place") }
    .heading-2 = تراجع { $entity } من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }
    .heading-3 = { $entity } في { ORDINAL($place) } بعد تراجع { COUNTED($places, "place") }
    .v1 = أكبر تراجع في الترتيب { WHERE($table) } كان لدى { $entity }، بمقدار { COUNTED($places, "place") }، من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }، مع تراجع النتيجة { $since } بمقدار { POINTS($change) }.
    .v2 = من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") } تراجع ترتيب { $entity } بمقدار { COUNTED($places, "place") }، وهو الأكبر { WHERE($table) }، وتراجعت النتيجة { $since } بمقدار { POINTS($change) }.
    .v3 = تراجع ترتيب { $entity } بمقدار { COUNTED($places, "place") }، من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }، وهو أكبر تراجع في الترتيب { WHERE($table) }؛ وتراجعت النتيجة { $since } بمقدار { POINTS($change) }.
    .v4 = ما من تراجع في الترتيب { WHERE($table) } يضاهي تراجع { $entity }: بمقدار { COUNTED($places, "place") }، من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }، مع تراجع النتيجة { $since } بمقدار { POINTS($change) }.

## الفئات

slide =
    .heading = نتيجة { $entity } تتراجع للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي
    .v1 = تراجعت نتيجة { $entity } للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي.
    .v2 = هذا هو التراجع الأسبوعي { ORDINAL($weeks, form: "adj") } على التوالي في نتيجة { $entity }.
    .v3 = { $entity } { PROP($entity, "gender") ->
        [m] واحد
       *[f] واحدة
    } من { COUNTED($alike, $table) } تراجعت { $alike ->
        [2] نتيجتاهما
       *[other] نتائجها
    } في كل أسبوع من آخر { COUNTED($weeks, "week") }.
    .v4 = على مدى آخر { COUNTED($weeks, "week") } بلا انقطاع، تراجعت { $alike ->
        [2] نتيجتا
       *[other] نتائج
    } { COUNTED($alike, $table) }، { $alike ->
        [2] إحداهما
       *[other] إحداها
    } نتيجة { $entity }.
    .v5 = كما هي الحال مع { $others }، تراجعت نتيجة { $entity } للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي.
    .v6 = تراجعت نتيجة { $entity } في كل أسبوع من آخر { COUNTED($weeks, "week") }، وهو ما حدث أيضًا مع { $others }.
slide-at-least =
    .heading = تراجع متواصل في نتيجة { $entity } منذ { COUNTED($weeks, "week") } على الأقل
    .v1 = تراجعت نتيجة { $entity } على مدى { COUNTED($weeks, "week") } على الأقل بلا انقطاع.
    .v2 = للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي على الأقل، تراجعت نتيجة { $entity }.
    .v3 = { $entity } { PROP($entity, "gender") ->
        [m] واحد
       *[f] واحدة
    } من { COUNTED($alike, $table) } تراجعت { $alike ->
        [2] نتيجتاهما
       *[other] نتائجها
    } على مدى { COUNTED($weeks, "week") } على الأقل بلا انقطاع.
    .v4 = على مدى { COUNTED($weeks, "week") } على الأقل بلا انقطاع، تراجعت { $alike ->
        [2] نتيجتا
       *[other] نتائج
    } { COUNTED($alike, $table) }، { $alike ->
        [2] إحداهما
       *[other] إحداها
    } نتيجة { $entity }.
    .v5 = كما هي الحال مع { $others }، تراجعت نتيجة { $entity } على مدى { COUNTED($weeks, "week") } على الأقل بلا انقطاع.
    .v6 = للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي على الأقل، تراجعت نتيجة { $entity }، وهو ما حدث أيضًا مع { $others }.
slide-ended =
    .v1 = التحسن هو الأول المسجل في نتيجة { $entity } بعد { $first }.
    .v2 = كانت نتيجة { $entity } قد تراجعت في كل أسبوع مسجل بعد { $first }.
    .v3 = لم تكن البيانات قد سجلت أي تحسن في نتيجة { $entity } بعد { $first }.
band-up =
    .heading = { $entity } إلى فئة «{ $band }»
    .heading-2 = تصنيف { $entity } يرتقي إلى فئة «{ $band }»
    .v1 = ارتقى تصنيف { $entity } من فئة «{ $former_band }» إلى فئة «{ $band }» برصيد { POINTS($score) }.
    .v2 = برصيد { POINTS($score) } بات تصنيف { $entity } في فئة «{ $band }»، صعودًا من فئة «{ $former_band }».
    .v3 = من فئة «{ $former_band }» إلى فئة «{ $band }» ارتقى تصنيف { $entity }، والرصيد { $score }.
    .group = إلى فئة أفضل ارتقى تصنيف { $items }.
    .group-2 = ارتقى إلى فئة أفضل تصنيف { $items }.
    .group-3 = ارتقى تصنيف كل من { $entity } من فئة «{ $former_band }» إلى فئة «{ $band }».
    .group-4 = من فئة «{ $former_band }» إلى فئة «{ $band }» ارتقى تصنيف كل من { $entity }.
    .item = { $entity } (من «{ $former_band }» إلى «{ $band }»)
band-regained =
    .heading = { $entity } من جديد في فئة «{ $band }»
    .heading-2 = تصنيف { $entity } يعود إلى فئة «{ $band }»
    .v1 = عاد تصنيف { $entity } من فئة «{ $former_band }» إلى فئة «{ $band }» برصيد { POINTS($score) }، لأول مرة في البيانات منذ { $last }.
    .v2 = برصيد { POINTS($score) } بات تصنيف { $entity } في فئة «{ $band }» لأول مرة في البيانات منذ { $last }، صعودًا من فئة «{ $former_band }».
    .v3 = من فئة «{ $former_band }» عاد تصنيف { $entity } إلى فئة «{ $band }»، وآخر مرة سُجل فيها كانت في { $last }، والرصيد { $score }.
    .group = إلى فئة أفضل عاد تصنيف { $items }.
    .group-2 = عاد إلى فئة أفضل تصنيف { $items }.
    .group-3 = عاد تصنيف كل من { $entity } من فئة «{ $former_band }» إلى فئة «{ $band }» لأول مرة في البيانات منذ { $last }.
    .group-4 = من فئة «{ $former_band }» إلى فئة «{ $band }» عاد تصنيف كل من { $entity }، لأول مرة في البيانات منذ { $last }.
    .item = { $entity } (من «{ $former_band }» إلى «{ $band }»)
    .group-5 = عاد تصنيف كل من { $entity } من فئة «{ $former_band }» إلى فئة «{ $band }».
band-down =
    .heading = { $entity } إلى فئة «{ $band }»
    .heading-2 = تصنيف { $entity } يخرج من فئة «{ $former_band }»
    .v1 = تراجع تصنيف { $entity } من فئة «{ $former_band }» إلى فئة «{ $band }» برصيد { POINTS($score) }.
    .v2 = برصيد { POINTS($score) } بات تصنيف { $entity } في فئة «{ $band }»، نزولًا من فئة «{ $former_band }».
    .v3 = من فئة «{ $former_band }» إلى فئة «{ $band }» تراجع تصنيف { $entity }، والرصيد { $score }.
    .group = إلى فئة أدنى تراجع تصنيف { $items }.
    .group-2 = تراجع إلى فئة أدنى تصنيف { $items }.
    .group-3 = تراجع تصنيف كل من { $entity } من فئة «{ $former_band }» إلى فئة «{ $band }».
    .group-4 = من فئة «{ $former_band }» إلى فئة «{ $band }» تراجع تصنيف كل من { $entity }.
    .item = { $entity } (من «{ $former_band }» إلى «{ $band }»)
band-top =
    .v1 = يقع في فئة «{ $band }»، وحدها الأدنى { POINTS($from, form: "nom") }، رصيد { COUNTED($count, $table) }: { $members }.
    .v2 = في فئة «{ $band }» ({ POINTS($from) } فأكثر) { $members }.
    .v3 = فئة «{ $band }»، بدءًا من { POINTS($from) }، تشمل { $members }.
    .v4 = بلغ حد فئة «{ $band }»، وهو { POINTS($from, form: "nom") }، رصيد { COUNTED($count, $table) }: { $members }.
    .v5 = يقع في فئة «{ $band }» رصيد { COUNTED($count, $table) }: { $members }.
    .v6 = في فئة «{ $band }» { $members }.
band-middle =
    .v1 = يقع في فئة «{ $band }»، من { $from } إلى ما دون { POINTS($to) }، رصيد { COUNTED($count, $table) }: { $members }.
    .v2 = في فئة «{ $band }» (من { $from } إلى ما دون { POINTS($to) }) { $members }.
    .v3 = بين { $from } وما دون { POINTS($to) }، أي في فئة «{ $band }»، يقع رصيد { COUNTED($count, $table) }: { $members }.
    .v4 = فئة «{ $band }»، من { $from } إلى ما دون { POINTS($to) }، تشمل { $members }.
    .v5 = يقع في فئة «{ $band }» رصيد { COUNTED($count, $table) }: { $members }.
    .v6 = في فئة «{ $band }» { $members }.
band-last =
    .v1 = يقع في فئة «{ $band }»، دون { POINTS($to) }، رصيد { COUNTED($count, $table) }: { $members }.
    .v2 = في فئة «{ $band }» (دون { POINTS($to) }) { $members }.
    .v3 = دون { POINTS($to) }، أي في فئة «{ $band }»، يقع رصيد { COUNTED($count, $table) }: { $members }.
    .v4 = فئة «{ $band }»، دون { POINTS($to) }، تشمل { $members }.
    .v5 = يقع في فئة «{ $band }» رصيد { COUNTED($count, $table) }: { $members }.
    .v6 = في فئة «{ $band }» { $members }.
band-many =
    .v1 = يقع في فئة «{ $band }» رصيد { $count ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($count) }
    } من { GROUP($table) } الـ{ DIGITS($total) }.
    .v2 = من بين { GROUP($table) } الـ{ DIGITS($total) }، يقع رصيد { $count ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($count) }
    } في فئة «{ $band }».
    .v3 = في فئة «{ $band }» رصيد { $count ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($count) }
    } من { GROUP($table) } الـ{ DIGITS($total) }.
band-same =
    .v1 = لا تزال فئة «{ $band }» تشمل { COUNTED($count, $table) } من دون أي تبديل { SINCE($since, form: "from") }.
    .v2 = لم يدخل فئة «{ $band }» أحد ولم يخرج منها أحد { SINCE($since, form: "from") }، وفيها رصيد { COUNTED($count, $table) }.
    .v3 = فئة «{ $band }» على حالها { SINCE($since, form: "from") }، وهي تشمل { $members }.
    .v4 = { SINCE($since, form: "as") }، تشمل فئة «{ $band }» { $members }.
    .v5 = لم يطرأ { SINCE($since, form: "from") } أي تبديل على فئة «{ $band }»، وفيها { $members }.
band-none-moved =
    .v1 = لم ينتقل تصنيف أي { KIND($table) } إلى فئة أخرى { SINCE($since, form: "from") }.
    .v2 = بقي التوزيع على الفئات { WHERE($table) } { SINCE($since, form: "as") } تمامًا، من دون أي انتقال من فئة إلى أخرى.
    .v3 = لا انتقال من فئة إلى أخرى { WHERE($table) } { SINCE($since, form: "from") }.
band-empty =
    .v1 = لا أحد في فئة «{ $band }».
    .v2 = فئة «{ $band }» خالية.

band-short =
    .v1 = لا يفصل { $entity } عن فئة «{ $band }» سوى { POINTS($short) }.
    .v2 = أقرب ما يكون إلى فئة أفضل { $entity }، بفارق { POINTS($short) } عن «{ $band }».
    .v3 = نتيجة { $entity } على بعد { POINTS($short) } فقط من فئة «{ $band }».
laggard =
    .v1 = للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي، تضم فئة «{ $band }» { $entities }.
    .v2 = بقي تصنيف { $entities } في فئة «{ $band }» للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي.
laggard-at-least =
    .v1 = منذ { COUNTED($weeks, "week") } على الأقل بلا انقطاع، تضم فئة «{ $band }» { $entities }.
    .v2 = بقي تصنيف { $entities } في فئة «{ $band }» للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي على الأقل.

## كم ارتفع وكم انخفض

breadth-against-fall =
    .heading = ارتفاع { COUNT($up, form: "gen") } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } وانخفاض الرصيد
    .lede = رغم ارتفاع { COUNT($up, form: "gen") } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    }، انخفض الرصيد { POINTS($change) }.
    .lede-2 = انخفض الرصيد { POINTS($change) } مع أن { COUNT($up, form: "acc") } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في ارتفاع.
    .v1 = رغم ارتفاع { COUNT($up, form: "gen") } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } { $down ->
        [0] من دون انخفاض أي منها
       *[other] مقابل انخفاض { COUNT($down, form: "gen") }
    }، انخفض رصيد { $subject } { $since } بمقدار { POINTS($change) }.
    .v2 = انخفض رصيد { $subject } { $since } بمقدار { POINTS($change) }، مع أن المؤشرات الفرعية المرتفعة أكثر من المنخفضة: { DIGITS($up) } مقابل { DIGITS($down) }.
breadth-against-rise =
    .heading = انخفاض { COUNT($down, form: "gen") } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } وارتفاع الرصيد
    .lede = رغم انخفاض { COUNT($down, form: "gen") } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    }، ارتفع الرصيد { POINTS($change) }.
    .lede-2 = ارتفع الرصيد { POINTS($change) } مع أن { COUNT($down, form: "acc") } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في انخفاض.
    .v1 = رغم انخفاض { COUNT($down, form: "gen") } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } { $up ->
        [0] من دون ارتفاع أي منها
       *[other] مقابل ارتفاع { COUNT($up, form: "gen") }
    }، ارتفع رصيد { $subject } { $since } بمقدار { POINTS($change) }.
    .v2 = ارتفع رصيد { $subject } { $since } بمقدار { POINTS($change) }، مع أن المؤشرات الفرعية المنخفضة أكثر من المرتفعة: { DIGITS($down) } مقابل { DIGITS($up) }.
components-all-up =
    .heading = ارتفاع في كل المؤشرات الفرعية
    .lede = ارتفعت كل المؤشرات الفرعية.
    .lede-2 = شمل الارتفاع كلًا من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    }.
    .v1 = ارتفعت كل المؤشرات الفرعية في رصيد { NAME($subject, form: "again") } { $since }.
    .v2 = شمل الارتفاع { $since } كلًا من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في رصيد { NAME($subject, form: "again") }.
components-up =
    .heading = ارتفاع { COUNT($up, form: "gen") } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    }
    .heading-2 = لا انخفاض في أي مؤشر فرعي
    .heading-3 = المؤشرات الفرعية: ارتفاع { COUNT($up, form: "gen") } بلا أي انخفاض
    .lede = ارتفع { COUNT($up) } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } ولم ينخفض أي منها.
    .lede-2 = من بين { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    }، ارتفع { COUNT($up) } ولم ينخفض أي منها.
    .v1 = ارتفع { COUNT($up) } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في رصيد { NAME($subject, form: "again") } { $since }، ولم ينخفض أي منها.
    .v2 = من بين { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في رصيد { NAME($subject, form: "again") }، ارتفع { COUNT($up) } { $since } ولم ينخفض أي منها.
    .v3 = لم ينخفض { $since } أي من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في رصيد { NAME($subject, form: "again") }، وارتفع { COUNT($up) } منها.
    .v4 = شمل الارتفاع { COUNT($up, form: "acc") } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في رصيد { NAME($subject, form: "again") } { $since }، ولم ينخفض أي منها.
components-mixed =
    .heading = ارتفاع { COUNTED($up, "component") } وانخفاض { COUNT($down, form: "gen") }
    .heading-2 = المؤشرات الفرعية: ارتفاع { COUNT($up, form: "gen") } وانخفاض { COUNT($down, form: "gen") }
    .heading-3 = ارتفاع { COUNT($up, form: "gen") } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } وانخفاض { COUNT($down, form: "gen") }
    .lede = ارتفع { COUNT($up) } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } وانخفض { COUNT($down) }.
    .lede-2 = من بين { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    }، ارتفع { COUNT($up) } وانخفض { COUNT($down) }.
    .v1 = ارتفع { COUNT($up) } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في رصيد { NAME($subject, form: "again") } { $since } وانخفض { COUNT($down) }.
    .v2 = من بين { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في رصيد { NAME($subject, form: "again") }، ارتفع { COUNT($up) } { $since } وانخفض { COUNT($down) }.
    .v3 = شمل الارتفاع { COUNT($up, form: "acc") } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في رصيد { NAME($subject, form: "again") } { $since }، والانخفاض { COUNT($down, form: "acc") }.
    .v4 = تباينت { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في رصيد { NAME($subject, form: "again") } { $since }: ارتفع { COUNT($up) } وانخفض { COUNT($down) }.
components-down =
    .heading = انخفاض { COUNT($down, form: "gen") } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    }
    .lede = انخفض { COUNT($down) } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } ولم يرتفع أي منها.
    .lede-2 = من بين { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    }، انخفض { COUNT($down) } ولم يرتفع أي منها.
    .v1 = انخفض { COUNT($down) } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في رصيد { NAME($subject, form: "again") } { $since }، ولم يرتفع أي منها.
    .v2 = من بين { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في رصيد { NAME($subject, form: "again") }، انخفض { COUNT($down) } { $since } ولم يرتفع أي منها.
components-all-down =
    .heading = انخفاض في كل المؤشرات الفرعية
    .lede = انخفضت كل المؤشرات الفرعية.
    .lede-2 = شمل الانخفاض كلًا من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    }.
    .v1 = انخفضت كل المؤشرات الفرعية في رصيد { NAME($subject, form: "again") } { $since }.
    .v2 = شمل الانخفاض { $since } كلًا من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في رصيد { NAME($subject, form: "again") }.
components-unchanged =
    .heading = لا تغير في أي مؤشر فرعي
    .lede = لم يتغير أي من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    }.
    .lede-2 = بقي كل من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } على حاله.
    .v1 = لم يتغير أي من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في رصيد { NAME($subject, form: "again") } { SINCE($since, form: "from") }.
    .v2 = بقي كل من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } على حاله { SINCE($since, form: "as") }.
table-moves =
    .heading = تحسن لدى { $better ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($better) }
    } وتراجع لدى { $worse ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($worse) }
    }
    .heading-2 = النتيجة تتحسن لدى { $better ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($better) }
    } من أصل { DIGITS($total) }
    .heading-3 = تراجع لدى { $worse ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($worse) }
    } من أصل { DIGITS($total) }
    .v1 = من بين { GROUP($table) } الـ{ DIGITS($total) }، تحسنت النتيجة { $since } لدى { $better ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($better) }
    } وتراجعت لدى { $worse ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($worse) }
    }.
    .v2 = تحسنت النتيجة { $since } لدى { $better ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($better) }
    } من { GROUP($table) } الـ{ DIGITS($total) }، وتراجعت لدى { $worse ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($worse) }
    }.
    .v3 = كان التحسن { $since } لدى { $better ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($better) }
    } من { GROUP($table) } الـ{ DIGITS($total) }، والتراجع لدى { $worse ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($worse) }
    }.
    .v4 = إجمالًا، سُجل تحسن { $since } لدى { $better ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($better) }
    } من { GROUP($table) } الـ{ DIGITS($total) }، وتراجع لدى { $worse ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($worse) }
    }.
table-none-worse =
    .heading = لا تراجع { WHERE($table) }
    .v1 = { $same ->
        [0] سجلت { GROUP($table) } الـ{ DIGITS($total) } كلها تحسنًا { $since }.
       *[other] من بين { GROUP($table) } الـ{ DIGITS($total) }، تحسنت النتيجة { $since } لدى { $better ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($better) }
    } ولم تتراجع أي نتيجة.
    }
    .v2 = { $same ->
        [0] تحسنت { $since } نتائج { GROUP($table) } الـ{ DIGITS($total) } جميعًا.
       *[other] لم تتراجع أي نتيجة { WHERE($table) } { $since }، وتحسنت النتيجة لدى { $better ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($better) }
    } من أصل { DIGITS($total) }.
    }
table-none-better =
    .heading = لا تحسن { WHERE($table) }
    .v1 = { $same ->
        [0] سجلت { GROUP($table) } الـ{ DIGITS($total) } كلها تراجعًا { $since }.
       *[other] من بين { GROUP($table) } الـ{ DIGITS($total) }، تراجعت النتيجة { $since } لدى { $worse ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($worse) }
    } ولم تتحسن أي نتيجة.
    }
    .v2 = { $same ->
        [0] تراجعت { $since } نتائج { GROUP($table) } الـ{ DIGITS($total) } جميعًا.
       *[other] لم تتحسن أي نتيجة { WHERE($table) } { $since }، وتراجعت النتيجة لدى { $worse ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($worse) }
    } من أصل { DIGITS($total) }.
    }
bottom-only-worse =
    .heading = التراجع يقتصر على { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    }
    .v1 = شمل التراجع { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } من دون استثناء، ولم يُسجل في سائر الترتيب.
    .v2 = لم تتراجع النتيجة { $since } إلا لدى { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) }، بلا استثناء.
bottom-turned-better =
    .heading = تحسن بعد تراجع لدى { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    }
    .lede = تحسنت نتيجة كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) }، بعد { COUNTED($weeks, "week") } من تراجعها جميعًا.
    .v1 = تحسنت نتيجة كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) }، بمقدار يتراوح بين { $low } و{ POINTS($high) }، بعد { COUNTED($weeks, "week") } من تراجعها جميعًا.
    .v2 = بعد { COUNTED($weeks, "week") } من تراجع شمل { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } من دون استثناء، سُجل لدى الجميع تحسن يتراوح بين { $low } و{ POINTS($high) }.
bottom-turned-worse =
    .heading = تراجع بعد تحسن لدى { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    }
    .lede = تراجعت نتيجة كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) }، بعد { COUNTED($weeks, "week") } من تحسنها جميعًا.
    .v1 = تراجعت نتيجة كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) }، بمقدار يتراوح بين { $low } و{ POINTS($high) }، بعد { COUNTED($weeks, "week") } من تحسنها جميعًا.
    .v2 = بعد { COUNTED($weeks, "week") } من تحسن شمل { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } من دون استثناء، سُجل لدى الجميع تراجع يتراوح بين { $low } و{ POINTS($high) }.

## المؤشرات الفرعية: يسبق اسمها «مؤشر»، فلا يتبع الفعل جنس الاسم.

contribution-most =
    .heading = مؤشر { $component } يرتفع بمقدار { $part }
    .heading-2 = أكبر زيادة في مؤشر { $component }
    .heading-3 = الجزء الأكبر من الزيادة في مؤشر { $component }
    .heading-4 = مؤشر { $component } في مقدمة الزيادة: { POINTS($part, form: "nom") }
    .v1 = الجزء الأكبر من الزيادة، { $part } من { POINTS($change) }، جاء من مؤشر { $component } الذي بلغ { $value } من { $max } ({ $share }).
    .v2 = جاء من مؤشر { $component } الجزء الأكبر من الزيادة، { $part } من { POINTS($change) }، ليبلغ { $value } من { $max } ({ $share }).
    .v3 = من أصل زيادة { POINTS($change) }، جاء الجزء الأكبر ({ $part }) من مؤشر { $component }، وهو الآن { $value } من { $max } ({ $share }).
    .v4 = مؤشر { $component }، البالغ { $value } من { $max } ({ $share })، صاحب الجزء الأكبر من الزيادة: { $part } من { POINTS($change) }.
    .v5 = الجزء الأكبر من الزيادة، { $part } من { POINTS($change) }، جاء من مؤشر { $component } الذي بلغ { $value }.
contribution-whole =
    .heading = الزيادة كلها من مؤشر { $component }
    .v1 = الزيادة كلها، { POINTS($change, form: "nom") }، جاءت من مؤشر { $component } الذي بلغ { $value } من { $max } ({ $share })، ولم يتغير سواه.
    .v2 = لم يتحرك سوى مؤشر { $component }: ارتفع { POINTS($change) } إلى { $value } من { $max } ({ $share }).
    .v3 = الزيادة كلها، { POINTS($change, form: "nom") }، جاءت من مؤشر { $component } الذي بلغ { $value }، ولم يتغير سواه.
loss-most =
    .heading = مؤشر { $component } ينخفض بمقدار { $part }
    .heading-2 = أكبر انخفاض في مؤشر { $component }
    .v1 = الجزء الأكبر من الانخفاض، { $part } من { POINTS($change) }، جاء من مؤشر { $component } الذي نزل إلى { $value } من { $max } ({ $share }).
    .v2 = جاء من مؤشر { $component } الجزء الأكبر من الانخفاض، { $part } من { POINTS($change) }، لينزل إلى { $value } من { $max } ({ $share }).
    .v3 = الجزء الأكبر من الانخفاض، { $part } من { POINTS($change) }، جاء من مؤشر { $component } الذي نزل إلى { $value }.
loss-whole =
    .heading = الانخفاض كله من مؤشر { $component }
    .v1 = الانخفاض كله، { POINTS($change, form: "nom") }، جاء من مؤشر { $component } الذي نزل إلى { $value } من { $max } ({ $share })، ولم يتغير سواه.
    .v2 = لم يتحرك سوى مؤشر { $component }: انخفض { POINTS($change) } إلى { $value } من { $max } ({ $share }).
    .v3 = الانخفاض كله، { POINTS($change, form: "nom") }، جاء من مؤشر { $component } الذي نزل إلى { $value }، ولم يتغير سواه.
contribution-mixed-up =
    .v1 = فاقت الزيادات، ومجموعها { POINTS($gains, form: "nom") }، الانخفاضات البالغة { $losses }، فكانت المحصلة زيادة بمقدار { $change }.
    .v2 = بجمع زيادات بلغت { $gains } وانخفاضات بلغت { $losses }، يكون رصيد { $subject } قد ارتفع { POINTS($change) }.
contribution-mixed-down =
    .v1 = فاقت الانخفاضات، ومجموعها { POINTS($losses, form: "nom") }، الزيادات البالغة { $gains }، فكانت المحصلة انخفاضًا بمقدار { $change }.
    .v2 = بجمع انخفاضات بلغت { $losses } وزيادات بلغت { $gains }، يكون رصيد { $subject } قد انخفض { POINTS($change) }.
contribution-offset =
    .heading = زيادات وانخفاضات متعادلة
    .v1 = تعادلت الزيادات، ومجموعها { POINTS($gains, form: "nom") }، مع انخفاضات بالقدر نفسه.
    .v2 = بلغت الزيادات { POINTS($gains) } ومثلها الانخفاضات، فبقي رصيد { $subject } عند { $score }.
component-maximum-reached =
    .headline = { $subject } عند الحد الأقصى في مؤشر { $component }
    .headline-2 = مؤشر { $component } يبلغ حده الأقصى في رصيد { $subject }
    .headline-3 = العلامة الكاملة في مؤشر { $component } من نصيب { $subject }
    .heading = العلامة الكاملة في مؤشر { $component }
    .lede = في رصيد { $subject } بلغ مؤشر { $component } حده الأقصى، وهو { POINTS($max, form: "nom") }.
    .lede-2 = بلغ مؤشر { $component } في رصيد { $subject } حده الأقصى، وهو { POINTS($max, form: "nom") }.
    .v1 = بزيادة { POINTS($change) } بلغ مؤشر { $component } حده الأقصى، وهو { $max }.
    .v2 = زاد مؤشر { $component } في رصيد { $subject } بمقدار { $change } فبلغ العلامة الكاملة، أي { POINTS($max) }.
component-maximum-regained =
    .headline = { $subject } من جديد عند الحد الأقصى في مؤشر { $component }
    .headline-2 = مؤشر { $component } يعود إلى حده الأقصى في رصيد { $subject }
    .heading = عودة إلى العلامة الكاملة في مؤشر { $component }
    .lede = في رصيد { $subject } عاد مؤشر { $component } إلى حده الأقصى، وهو { POINTS($max, form: "nom") }.
    .lede-2 = عاد مؤشر { $component } في رصيد { $subject } إلى حده الأقصى، وهو { POINTS($max, form: "nom") }.
    .v1 = بزيادة { $change } عاد مؤشر { $component } في رصيد { $subject } إلى حده الأقصى، وهو { POINTS($max, form: "nom") }، لأول مرة في البيانات منذ { $last }.
    .v2 = زاد مؤشر { $component } بمقدار { $change } فعاد إلى العلامة الكاملة، أي { POINTS($max) }، وآخر مرة سُجل فيها هذا المستوى كانت في { $last }.
    .v3 = لأول مرة في البيانات منذ { $last }، بلغ مؤشر { $component } من جديد حده الأقصى، وهو { POINTS($max, form: "nom") }، بزيادة { $change }.
component-lowest =
    .heading = مؤشر { $component } عند أدنى مستوى في البيانات منذ { $first }
    .v1 = انخفض مؤشر { $component } بمقدار { POINTS($change) } { $since } إلى { $value } من { $max } ({ $share })، وهو أدنى مستوى في البيانات المتاحة منذ { $first }.
    .v2 = عند { $value } من { $max } ({ $share })، مؤشر { $component } في أدنى مستوى تحفظه البيانات منذ { $first }، بعد انخفاض { POINTS($change) } { $since }.
    .v3 = انخفض مؤشر { $component } بمقدار { POINTS($change) } { $since } إلى { $value }، وهو أدنى مستوى في البيانات المتاحة منذ { $first }.
component-most-up =
    .heading = مؤشر { $component } يرتفع بمقدار { $change }
    .heading-2 = أكبر ارتفاع في مؤشر { $component }
    .v1 = أكبر ارتفاع كان في مؤشر { $component }: { POINTS($change, form: "nom") }، إلى { $value } من { $max } ({ $share }).
    .v2 = مؤشر { $component } هو الأكثر ارتفاعًا، بمقدار { POINTS($change) } إلى { $value } من { $max } ({ $share }).
    .v3 = ارتفع مؤشر { $component } أكثر من غيره، بمقدار { POINTS($change) } إلى { $value } من { $max } ({ $share }).
    .v4 = في مؤشر { $component } سُجل أكبر ارتفاع: { POINTS($change, form: "nom") }، إلى { $value } من { $max } ({ $share }).
    .v5 = أكبر ارتفاع كان في مؤشر { $component }: { POINTS($change, form: "nom") }، إلى { $value }.
    .v6 = مؤشر { $component } هو الأكثر ارتفاعًا، بمقدار { POINTS($change) } إلى { $value }.
component-up =
    .v1 = ارتفع مؤشر { $component } بمقدار { POINTS($change) } إلى { $value } من { $max } ({ $share }).
    .v2 = زاد مؤشر { $component } بمقدار { POINTS($change) } فبلغ { $value } من { $max } ({ $share }).
    .v3 = سُجلت في مؤشر { $component } زيادة { POINTS($change) } إلى { $value } من { $max } ({ $share }).
    .v4 = بزيادة { POINTS($change) } بلغ مؤشر { $component } { $value } من { $max } ({ $share }).
    .v5 = ارتفع مؤشر { $component } بمقدار { POINTS($change) } إلى { $value }.
    .v6 = زاد مؤشر { $component } بمقدار { POINTS($change) } فبلغ { $value }.
    .group = سُجلت زيادة في { $items }.
    .group-2 = سُجل ارتفاع في { $items }.
    .group-3 = ارتفع كل من { $items }.
    .group-4 = من المؤشرات التي ارتفعت { $items }.
    .item = { $component } (بزيادة { $change } إلى { $value } من { $max })
    .item-2 = { $component } (بزيادة { $change } إلى { $value })
component-most-down =
    .heading = مؤشر { $component } ينخفض بمقدار { $change }
    .heading-2 = أكبر انخفاض في مؤشر { $component }
    .v1 = أكبر انخفاض كان في مؤشر { $component }: { POINTS($change, form: "nom") }، إلى { $value } من { $max } ({ $share }).
    .v2 = مؤشر { $component } هو الأكثر انخفاضًا، بمقدار { POINTS($change) } إلى { $value } من { $max } ({ $share }).
    .v3 = أكبر انخفاض كان في مؤشر { $component }: { POINTS($change, form: "nom") }، إلى { $value }.
component-down =
    .v1 = انخفض مؤشر { $component } بمقدار { POINTS($change) } إلى { $value } من { $max } ({ $share }).
    .v2 = نزل مؤشر { $component } بمقدار { POINTS($change) } إلى { $value } من { $max } ({ $share }).
    .v3 = سُجل في مؤشر { $component } انخفاض { POINTS($change) } إلى { $value } من { $max } ({ $share }).
    .v4 = بانخفاض { POINTS($change) } بات مؤشر { $component } عند { $value } من { $max } ({ $share }).
    .v5 = انخفض مؤشر { $component } بمقدار { POINTS($change) } إلى { $value }.
    .group = شمل الانخفاض { $items }.
    .group-2 = سُجل انخفاض في { $items }.
    .group-3 = انخفض كل من { $items }.
    .item = { $component } (بانخفاض { $change } إلى { $value } من { $max })
    .item-2 = { $component } (بانخفاض { $change } إلى { $value })
component-unchanged =
    .v1 = بقي مؤشر { $component } عند { $value } من { $max } ({ $share }).
    .v2 = لم يتغير مؤشر { $component } البالغ { $value } من { $max } ({ $share }).
    .v3 = مؤشر { $component } على حاله عند { $value } من { $max } ({ $share }).
    .v4 = عند { $value } من { $max } ({ $share }) ثبت مؤشر { $component }.
    .v5 = بقي مؤشر { $component } عند { POINTS($value) }.
    .group = لم يطرأ تغير على { $items }.
    .group-2 = دون تغيير: { $items }.
    .group-3 = بقي على حاله كل من { $items }.
    .group-4 = ثبت عند مستواه كل من { $items }.
    .item = { $component } ({ $value } من { $max })
    .item-2 = { $component } ({ $value })
component-value =
    .v1 = مؤشر { $component } عند { $value } من { $max } ({ $share }).
    .v2 = بلغ مؤشر { $component } { $value } من { $max } ({ $share }).
    .v3 = بلغ مؤشر { $component } { POINTS($value) }.
    .group = جاءت المؤشرات الفرعية على النحو الآتي: { $items }.
    .group-2 = قيم المؤشرات الفرعية: { $items }.
    .item = { $component } { $value } من { $max } ({ $share })
    .item-2 = { $component } { $value }
component-at-maximum =
    .v1 = لا زيادة ممكنة في مؤشر { $component }، وهو عند حده الأقصى: { POINTS($max, form: "nom") }.
    .v2 = مؤشر { $component } عند حده الأقصى، وهو { POINTS($max, form: "nom") }، ولا مجال فيه للزيادة.
    .group = لا زيادة ممكنة في { $items }.
    .group-2 = لا مجال للزيادة في { $items }.
    .item = { $component } (عند الحد الأقصى، { $max })
component-near-maximum =
    .v1 = يكاد مؤشر { $component } يبلغ العلامة الكاملة، فهو دون حده الأقصى ({ $max }) بمقدار { POINTS($short) }.
    .v2 = لا يبعد مؤشر { $component } عن حده الأقصى ({ $max }) سوى { POINTS($short) }.
    .v3 = مجال الزيادة ضيق في مؤشر { $component }: { POINTS($short, form: "nom") } حتى الحد الأقصى { $max }.
    .v4 = بين مؤشر { $component } وحده الأقصى ({ $max }) فارق صغير: { POINTS($short, form: "nom") }.
    .group = يكاد يبلغ العلامة الكاملة كل من { $items }.
    .group-2 = مجال الزيادة ضيق في { $items }.
    .group-3 = قريب من الحد الأقصى كل من { $items }.
    .group-4 = على مسافة قصيرة من الحد الأقصى كل من { $items }.
    .item = { $component } ({ $short } دون الحد الأقصى { $max })

## ما يمكن كسبه

potential-most =
    .v1 = أكبر مجال للتحسن في مؤشر { $component }، وهو الآن { $value } من { $max } ({ $share }): فلو بلغ { PERCENT($goal) } من حده الأقصى لزاد رصيد { $subject } { POINTS($gain) }، مع ثبات كل ما عداه.
    .v2 = يتيح مؤشر { $component } أكبر مكسب ممكن: فلو ارتفع من { $value } ({ $share }) إلى { PERCENT($goal) } من حده الأقصى ({ $max }) لزاد رصيد { $subject } { POINTS($gain) }، مع ثبات كل ما عداه.
    .v3 = لو بلغ مؤشر { $component } { PERCENT($goal) } من حده الأقصى ({ $max }) بدلًا من { $share }، لزاد رصيد { $subject } { POINTS($gain) } مع ثبات كل ما عداه؛ ولا مؤشر يتيح أكثر.
    .v4 = ما من مؤشر يتيح مجالًا للزيادة بقدر مؤشر { $component } ({ $value } من { $max }، أي { $share }): لو بلغ { PERCENT($goal) } من حده الأقصى لزاد رصيد { $subject } { POINTS($gain) }، مع ثبات كل ما عداه.
potential-shared =
    .v1 = أكبر مجال للتحسن متساوٍ في { $components }: فبلوغ { PERCENT($goal) } من الحد الأقصى في أي منها يزيد رصيد { $subject } { POINTS($gain) }، مع ثبات كل ما عداه.
    .v2 = أكبر مكسب ممكن متساوٍ بين { $components }: { POINTS($gain, form: "nom") } من كل منها لو بلغ رصيد { $subject } فيه { PERCENT($goal) } من الحد الأقصى، مع ثبات كل ما عداه.
potential-lead =
    .v1 = عندئذ يتسع فارق الصدارة من { $margin } إلى { POINTS($margin_then) }، إن بقي رصيد الآخرين على حاله.
    .v2 = إن بقي رصيد الآخرين على حاله، يصبح فارق الصدارة { POINTS($margin_then) } بدلًا من { $margin }.
    .v3 = بذلك يرتفع فارق الصدارة من { $margin } إلى { POINTS($margin_then) }، ما لم يتغير رصيد الآخرين.
    .v4 = مع ثبات رصيد الآخرين، يغدو فارق الصدارة { POINTS($margin_then) } بعد { $margin }.

## كم يفصل بينها

spread =
    .v1 = تقع أرصدة أفضل { COUNTED($count, $table) } ضمن فارق { POINTS($spread) }.
    .v2 = يبلغ الفارق بين طرفي قائمة أفضل { COUNTED($count, $table) } { POINTS($spread) }.
    .v3 = بين طرفي قائمة أفضل { COUNTED($count, $table) } فارق { POINTS($spread) }.
    .v4 = فارق { POINTS($spread) } يفصل بين طرفي قائمة أفضل { COUNTED($count, $table) }.
spread-narrower =
    .heading = تقارب بين أفضل { COUNTED($count, $table) }
    .heading-2 = أفضل { COUNTED($count, $table) } ضمن فارق أقل: { POINTS($spread, form: "nom") }
    .heading-3 = الفارق بين أفضل { COUNTED($count, $table) } يضيق إلى { POINTS($spread) }
    .v1 = تقلص الفارق بين طرفي قائمة أفضل { COUNTED($count, $table) } إلى { POINTS($spread) }، مقابل { $former_spread } { SINCE($since, form: "was") }.
    .v2 = تقع أرصدة أفضل { COUNTED($count, $table) } ضمن فارق { POINTS($spread) }، أي أقل مما كان عليه { SINCE($since, form: "was") } ({ $former_spread }).
    .v3 = باتت أرصدة أفضل { COUNTED($count, $table) } ضمن فارق أضيق مما كان { SINCE($since, form: "was") }: { POINTS($spread, form: "nom") } بدلًا من { $former_spread }.
    .v4 = من { $former_spread } { SINCE($since, form: "was") } إلى { POINTS($spread) } الآن، ضاق الفارق بين طرفي قائمة أفضل { COUNTED($count, $table) }.
spread-wider =
    .v1 = اتسع الفارق بين طرفي قائمة أفضل { COUNTED($count, $table) } إلى { POINTS($spread) }، مقابل { $former_spread } { SINCE($since, form: "was") }.
    .v2 = تقع أرصدة أفضل { COUNTED($count, $table) } ضمن فارق { POINTS($spread) }، أي أكثر مما كان عليه { SINCE($since, form: "was") } ({ $former_spread }).
    .v3 = باتت أرصدة أفضل { COUNTED($count, $table) } ضمن فارق أوسع مما كان { SINCE($since, form: "was") }: { POINTS($spread, form: "nom") } بدلًا من { $former_spread }.
    .v4 = من { $former_spread } { SINCE($since, form: "was") } إلى { POINTS($spread) } الآن، اتسع الفارق بين طرفي قائمة أفضل { COUNTED($count, $table) }.
group-gap =
    .v1 = متوسط رصيد { $bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($bottom) } الأخيرة
    } متأخر بفارق { POINTS($gap) } عن متوسط رصيد { $top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($top) } الأولى
       *[other] المراكز الـ{ DIGITS($top) } الأولى
    }.
    .v2 = يبلغ الفارق بين متوسط رصيد { $top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($top) } الأولى
       *[other] المراكز الـ{ DIGITS($top) } الأولى
    } { WHERE($table) } ومتوسط رصيد { $bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($bottom) } الأخيرة
    } { POINTS($gap) }.
    .v3 = بفارق { POINTS($gap) } يتأخر متوسط رصيد { $bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($bottom) } الأخيرة
    } عن متوسط رصيد { $top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($top) } الأولى
       *[other] المراكز الـ{ DIGITS($top) } الأولى
    }.
    .v4 = بين متوسط رصيد { $top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($top) } الأولى
       *[other] المراكز الـ{ DIGITS($top) } الأولى
    } ومتوسط رصيد { $bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($bottom) } الأخيرة
    } فارق { POINTS($gap) }.
group-gap-narrower =
    .heading = الفارق بين المراكز الأولى والأخيرة يضيق
    .heading-2 = تقارب بين أول الترتيب وآخره
    .v1 = متوسط رصيد { $bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($bottom) } الأخيرة
    } متأخر بفارق { POINTS($gap) } عن متوسط رصيد { $top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($top) } الأولى
       *[other] المراكز الـ{ DIGITS($top) } الأولى
    }، أي أقل مما كان عليه { SINCE($since, form: "was") } ({ $former_gap }).
    .v2 = ضاق الفارق بين متوسط رصيد { $top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($top) } الأولى
       *[other] المراكز الـ{ DIGITS($top) } الأولى
    } { WHERE($table) } ومتوسط رصيد { $bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($bottom) } الأخيرة
    } من { $former_gap } إلى { POINTS($gap) } { $since }.
    .v3 = بفارق { POINTS($gap) } يتأخر متوسط رصيد { $bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($bottom) } الأخيرة
    } عن متوسط رصيد { $top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($top) } الأولى
       *[other] المراكز الـ{ DIGITS($top) } الأولى
    }، مقابل { $former_gap } { SINCE($since, form: "was") }.
    .v4 = بين متوسط رصيد { $top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($top) } الأولى
       *[other] المراكز الـ{ DIGITS($top) } الأولى
    } ومتوسط رصيد { $bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($bottom) } الأخيرة
    } فارق تقلص { $since } من { $former_gap } إلى { POINTS($gap) }.
group-gap-wider =
    .heading = الفارق بين المراكز الأولى والأخيرة يتسع
    .heading-2 = تباعد بين أول الترتيب وآخره
    .v1 = متوسط رصيد { $bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($bottom) } الأخيرة
    } متأخر بفارق { POINTS($gap) } عن متوسط رصيد { $top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($top) } الأولى
       *[other] المراكز الـ{ DIGITS($top) } الأولى
    }، أي أكثر مما كان عليه { SINCE($since, form: "was") } ({ $former_gap }).
    .v2 = اتسع الفارق بين متوسط رصيد { $top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($top) } الأولى
       *[other] المراكز الـ{ DIGITS($top) } الأولى
    } { WHERE($table) } ومتوسط رصيد { $bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($bottom) } الأخيرة
    } من { $former_gap } إلى { POINTS($gap) } { $since }.
    .v3 = بفارق { POINTS($gap) } يتأخر متوسط رصيد { $bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($bottom) } الأخيرة
    } عن متوسط رصيد { $top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($top) } الأولى
       *[other] المراكز الـ{ DIGITS($top) } الأولى
    }، مقابل { $former_gap } { SINCE($since, form: "was") }.
    .v4 = بين متوسط رصيد { $top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($top) } الأولى
       *[other] المراكز الـ{ DIGITS($top) } الأولى
    } ومتوسط رصيد { $bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($bottom) } الأخيرة
    } فارق اتسع { $since } من { $former_gap } إلى { POINTS($gap) }.

converging =
    .heading = المسافة بين الأول والأخير تضيق أسبوعًا بعد أسبوع
    .v1 = ضاق الفارق من أول الترتيب إلى آخره { WHERE($table) } للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي، من { $former_spread } في { $first } إلى { POINTS($spread) }.
    .v2 = منذ { COUNTED($weeks, "week") } بلا انقطاع و{ GROUP($table) } في تقارب: { POINTS($spread, form: "nom") } بين الأول والأخير، مقابل { $former_spread } في { $first }.
converging-ended =
    .v1 = اتسعت المسافة من أول الترتيب إلى آخره { WHERE($table) } من { $former_spread } إلى { POINTS($spread) }، بعدما ظلت تضيق { COUNTED($weeks, "week") } بلا انقطاع.
    .v2 = انتهى تقلص دام { COUNTED($weeks, "week") } في الفارق من أول الترتيب إلى آخره { WHERE($table) }: اتسع هذا الفارق من { $former_spread } إلى { POINTS($spread) }.
    .v3 = بعد { COUNTED($weeks, "week") } من التقلص المتواصل، اتسع الفارق من أول الترتيب إلى آخره { WHERE($table) } إلى { POINTS($spread) }، صعودًا من { $former_spread }.
diverging =
    .heading = المسافة بين الأول والأخير تتسع أسبوعًا بعد أسبوع
    .heading-2 = تباعد متواصل بين أول الترتيب وآخره
    .v1 = اتسع الفارق من أول الترتيب إلى آخره { WHERE($table) } للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي، من { $former_spread } في { $first } إلى { POINTS($spread) }.
    .v2 = منذ { COUNTED($weeks, "week") } بلا انقطاع و{ GROUP($table) } في تباعد: { POINTS($spread, form: "nom") } بين الأول والأخير، مقابل { $former_spread } في { $first }.
    .v3 = للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي اتسعت المسافة من أول الترتيب إلى آخره { WHERE($table) }، وهي الآن { $spread } بعدما كانت { POINTS($former_spread) } في { $first }.
    .v4 = من { $former_spread } في { $first } إلى { POINTS($spread) } الآن: المسافة من أول الترتيب إلى آخره { WHERE($table) } تتسع منذ { COUNTED($weeks, "week") } بلا انقطاع.
diverging-ended =
    .v1 = ضاقت المسافة من أول الترتيب إلى آخره { WHERE($table) } من { $former_spread } إلى { POINTS($spread) }، بعدما ظلت تتسع { COUNTED($weeks, "week") } بلا انقطاع.
    .v2 = انتهى اتساع دام { COUNTED($weeks, "week") } في الفارق من أول الترتيب إلى آخره { WHERE($table) }: تقلص هذا الفارق من { $former_spread } إلى { POINTS($spread) }.
    .v3 = بعد { COUNTED($weeks, "week") } من الاتساع المتواصل، تقلص الفارق من أول الترتيب إلى آخره { WHERE($table) } إلى { POINTS($spread) }، نزولًا من { $former_spread }.
outlier-ahead =
    .heading = رصيد { $entity } متقدم بفارق كبير على البقية
    .v1 = رصيد { $entity } ({ $score }) متقدم بفارق كبير على بقية { GROUP($table) }، والفارق بينه وبين وسيط أرصدتها الـ{ DIGITS($total) } ({ $median }) { POINTS($distance, form: "nom") }.
    .v2 = بفارق كبير على بقية { GROUP($table) } يتقدم رصيد { $entity } البالغ { POINTS($score) }، ويفصله عن وسيط أرصدتها الـ{ DIGITS($total) } ({ $median }) فارق { $distance }.
outlier-behind =
    .heading = رصيد { $entity } متأخر كثيرًا عن البقية
    .heading-2 = { $entity } على مسافة كبيرة من البقية
    .v1 = رصيد { $entity } ({ $score }) متأخر كثيرًا عن بقية { GROUP($table) }، والفارق بينه وبين وسيط أرصدتها الـ{ DIGITS($total) } ({ $median }) { POINTS($distance, form: "nom") }.
    .v2 = بفارق كبير عن بقية { GROUP($table) } يتأخر رصيد { $entity } البالغ { POINTS($score) }، ويفصله عن وسيط أرصدتها الـ{ DIGITS($total) } ({ $median }) فارق { $distance }.
    .v3 = عند { POINTS($score) }، يتأخر رصيد { $entity } كثيرًا عن بقية { GROUP($table) }، ويفصله عن وسيط أرصدتها الـ{ DIGITS($total) } ({ $median }) فارق { $distance }.
    .v4 = يتأخر رصيد { $entity } كثيرًا عن بقية { GROUP($table) }: فهو { $score }، أي على بعد { POINTS($distance) } من وسيط أرصدتها الـ{ DIGITS($total) } ({ $median }).
outliers-ahead =
    .v1 = رصيد كل من { $entities } متقدم بفارق كبير على البقية؛ والوسيط بين { GROUP($table) } الـ{ DIGITS($total) } هو { $median }.
    .v2 = مقابل وسيط يبلغ { POINTS($median) } بين { GROUP($table) } الـ{ DIGITS($total) }، رصيد كل من { $entities } متقدم بفارق كبير.
outliers-behind =
    .v1 = رصيد كل من { $entities } متأخر كثيرًا عن البقية؛ والوسيط بين { GROUP($table) } الـ{ DIGITS($total) } هو { $median }.
    .v2 = مقابل وسيط يبلغ { POINTS($median) } بين { GROUP($table) } الـ{ DIGITS($total) }، رصيد كل من { $entities } متأخر كثيرًا.

## الأهداف

target-component-open =
    .v1 = { PROP($owner, "gender") ->
        [m] يستهدف
       *[f] تستهدف
    } { $owner } بلوغ { POINTS($reach) } في مؤشر { $component } بنهاية { $deadline }؛ والمسافة إلى ذلك من { $value } هي { $need }، أي ما لا يقل في المتوسط عن { POINTS($pace) } في الأسبوع.
    .v2 = في مؤشر { $component } هدف { $owner } هو { POINTS($reach, form: "nom") } بنهاية { $deadline }؛ والمسافة من { $value } هي { $need }، أي ما لا يقل في المتوسط عن { POINTS($pace) } في الأسبوع.
    .v3 = الهدف في مؤشر { $component } بلوغ { POINTS($reach) } بنهاية { $deadline }؛ والمسافة إلى ذلك من { $value } هي { $need }، أي ما لا يقل في المتوسط عن { POINTS($pace) } في الأسبوع.
target-component-hard =
    .v1 = { PROP($owner, "gender") ->
        [m] يستهدف
       *[f] تستهدف
    } { $owner } بلوغ { POINTS($reach) } في مؤشر { $component } بنهاية { $deadline }. ويتطلب ذلك، انطلاقًا من { $value }، ما لا يقل في المتوسط عن { POINTS($pace) } في الأسبوع، علمًا بأن أكبر تحسن أسبوعي مسجل هو { $best }.
    .v2 = بنهاية { $deadline } { PROP($owner, "gender") ->
        [m] يريد
       *[f] تريد
    } { $owner } بلوغ { POINTS($reach) } في مؤشر { $component }. والوصول إلى ذلك من { $value } يحتاج في المتوسط إلى { POINTS($pace) } في الأسبوع على الأقل، أي أكثر من أكبر تحسن أسبوعي مسجل ({ $best }).
    .v3 = في مؤشر { $component } هدف { $owner } هو { POINTS($reach, form: "nom") } بنهاية { $deadline }. والمسافة من { $value } تتطلب في المتوسط { POINTS($pace) } على الأقل في الأسبوع، بينما لم يتجاوز أكبر تحسن أسبوعي مسجل { $best }.
    .v4 = بلوغ { POINTS($reach) } في مؤشر { $component } بنهاية { $deadline } هو هدف { $owner }. والمطلوب انطلاقًا من { $value } ما لا يقل في المتوسط عن { POINTS($pace) } في الأسبوع، علمًا بأن أكبر تحسن أسبوعي مسجل هو { $best }.
    .v5 = الهدف في مؤشر { $component } بلوغ { POINTS($reach) } بنهاية { $deadline }. ويتطلب ذلك، انطلاقًا من { $value }، ما لا يقل في المتوسط عن { POINTS($pace) } في الأسبوع، علمًا بأن أكبر تحسن أسبوعي مسجل هو { $best }.
target-component-reached =
    .v1 = تحقق الهدف في مؤشر { $component }، وهو بلوغ { POINTS($reach) }.
    .v2 = تحقق هدف { $owner } في مؤشر { $component }، وهو بلوغ { POINTS($reach) }.
target-component-missed =
    .v1 = لم يتحقق الهدف في مؤشر { $component }، وهو بلوغ { POINTS($reach) } بنهاية { $deadline }: فهو عند { $value }، أي على بعد { POINTS($need) } منه.
    .v2 = لم يتحقق هدف { $owner } في مؤشر { $component }، وهو بلوغ { POINTS($reach) } بنهاية { $deadline }: فهو عند { $value }، أي على بعد { POINTS($need) } منه.
target-component-overdue =
    .v1 = هدف { $owner } في مؤشر { $component }، وهو بلوغ { POINTS($reach) } بنهاية { $deadline }، لم يتحقق حتى الآن: فالمؤشر عند { $value }، أي على بعد { POINTS($need) } منه.
    .v2 = انقضى { $deadline } ولا يزال مؤشر { $component } عند { $value }، وتفصله { POINTS($need, form: "nom") } عن هدف { $owner }، وهو { $reach }.
    .v3 = { PROP($owner, "gender") ->
        [m] أراد
       *[f] أرادت
    } { $owner } بلوغ { POINTS($reach) } في مؤشر { $component } بنهاية { $deadline }؛ والمؤشر الآن عند { $value }، أي على بعد { POINTS($need) } من ذلك.
    .v4 = بلغ مؤشر { $component } { $value }، ولا يزال على بعد { POINTS($need) } من هدف { $owner }، وهو بلوغ { $reach } بنهاية { $deadline }.
    .v5 = المسافة الباقية إلى هدف { $owner } في مؤشر { $component }، وهو بلوغ { POINTS($reach) }، هي الآن { $need }، والمؤشر عند { $value }، وقد فات الموعد بنهاية { $deadline }.
    .v6 = انقضى { $deadline } ولا يزال مؤشر { $component } عند { $value }، وتفصله { POINTS($need, form: "nom") } عن الهدف الذي كان مقررًا بلوغه حينها، وهو { $reach }.
    .v7 = كان الهدف في مؤشر { $component } بلوغ { POINTS($reach) } بنهاية { $deadline }؛ والمؤشر الآن عند { $value }، أي على بعد { POINTS($need) } من ذلك.
    .v8 = المسافة الباقية إلى هدف { POINTS($reach) } في مؤشر { $component }، وقد فات موعده بنهاية { $deadline }، هي الآن { $need }، والمؤشر عند { $value }.
target-component-late =
    .v1 = بتأخر { COUNTED($weeks, "week") }، بلغ مؤشر { $component } هدف { POINTS($reach) } الذي كان موعده نهاية { $deadline }.
    .v2 = تحقق في مؤشر { $component } هدف { POINTS($reach) }، بعد { COUNTED($weeks, "week") } من موعده المحدد بنهاية { $deadline }.
    .v3 = تحقق هدف { $owner } في مؤشر { $component }، وهو بلوغ { POINTS($reach) }، بتأخر { COUNTED($weeks, "week") } عن موعده المحدد بنهاية { $deadline }.
target-entity-open =
    .v1 = { PROP($owner, "gender") ->
        [m] يستهدف
       *[f] تستهدف
    } { $owner } أن يبلغ رصيد { $entity } { POINTS($reach) } بنهاية { $deadline }؛ والمسافة إلى ذلك من { $value } هي { $need }، أي ما لا يقل في المتوسط عن { POINTS($pace) } في الأسبوع.
    .v2 = الهدف أن يبلغ رصيد { $entity } { POINTS($reach) } بنهاية { $deadline }؛ والمسافة إلى ذلك من { $value } هي { $need }، أي ما لا يقل في المتوسط عن { POINTS($pace) } في الأسبوع.
target-entity-hard =
    .v1 = { PROP($owner, "gender") ->
        [m] يستهدف
       *[f] تستهدف
    } { $owner } أن يبلغ رصيد { $entity } { POINTS($reach) } بنهاية { $deadline }. ويتطلب ذلك، انطلاقًا من { $value }، ما لا يقل في المتوسط عن { POINTS($pace) } في الأسبوع، علمًا بأن أكبر تحسن أسبوعي مسجل هو { $best }.
    .v2 = الهدف أن يبلغ رصيد { $entity } { POINTS($reach) } بنهاية { $deadline }. والوصول إلى ذلك من { $value } يحتاج في المتوسط إلى { POINTS($pace) } في الأسبوع على الأقل، أي أكثر من أكبر تحسن أسبوعي مسجل ({ $best }).
target-entity-reached =
    .v1 = بلغ رصيد { $entity } الهدف المحدد عند { POINTS($reach) }.
    .v2 = تحقق الهدف المحدد لرصيد { $entity }، وهو { POINTS($reach, form: "nom") }.
target-entity-missed =
    .v1 = لم يبلغ رصيد { $entity } الهدف المحدد عند { POINTS($reach) } بنهاية { $deadline }: فهو عند { $value }، أي على بعد { POINTS($need) } منه.
    .v2 = الهدف المحدد لرصيد { $entity }، وهو { POINTS($reach, form: "nom") } بنهاية { $deadline }، لم يتحقق: فهو عند { $value }، أي على بعد { POINTS($need) } منه.
target-entity-overdue =
    .v1 = الهدف المحدد لرصيد { $entity }، وهو { POINTS($reach, form: "nom") } بنهاية { $deadline }، لم يتحقق حتى الآن: فالرصيد عند { $value }، أي على بعد { POINTS($need) } منه.
    .v2 = انقضى { $deadline } ولا يزال رصيد { $entity } عند { $value }، وتفصله { POINTS($need, form: "nom") } عن الهدف الذي كان مقررًا بلوغه حينها، وهو { $reach }.
    .v3 = لا يزال رصيد { $entity } البالغ { $value } على بعد { POINTS($need) } من الهدف الذي انتهت مهلته بنهاية { $deadline }، وهو { $reach }.
target-entity-late =
    .v1 = بتأخر { COUNTED($weeks, "week") }، بلغ رصيد { $entity } هدف { POINTS($reach) } الذي كان موعده نهاية { $deadline }.
    .v2 = تحقق الهدف المحدد لرصيد { $entity }، وهو { POINTS($reach, form: "nom") }، بعد { COUNTED($weeks, "week") } من موعده المحدد بنهاية { $deadline }.
target-group-open =
    .v1 = { PROP($owner, "gender") ->
        [m] يستهدف
       *[f] تستهدف
    } { $owner } أن يبلغ رصيد كل من { COUNTED($count, $table) } { POINTS($reach) } بنهاية { $deadline }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في { KIND($table, form: "one") } { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في { KIND($table, form: "two") } منها
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } منها
    }، والأبعد عنه عند { $lowest }، أي على بعد { POINTS($need) }.
    .v2 = الهدف بنهاية { $deadline } أن يبلغ رصيد كل من { COUNTED($count, $table) } { POINTS($reach) }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في { KIND($table, form: "one") } { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في { KIND($table, form: "two") } منها
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } منها
    }، والأبعد عنه عند { $lowest }، أي على بعد { POINTS($need) }.
    .v3 = { PROP($owner, "gender") ->
        [m] يستهدف
       *[f] تستهدف
    } { $owner } أن يبلغ رصيد كل من { COUNTED($count, $table) } { POINTS($reach) } بنهاية { $deadline }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في { KIND($table, form: "one") } { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في { KIND($table, form: "two") } منها
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } منها
    }، والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .v4 = الهدف بنهاية { $deadline } أن يبلغ رصيد كل من { COUNTED($count, $table) } { POINTS($reach) }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في { KIND($table, form: "one") } { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في { KIND($table, form: "two") } منها
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } منها
    }، والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
target-group-reached =
    .v1 = بلغ رصيد كل من { COUNTED($count, $table) } الهدف المحدد عند { POINTS($reach) }.
    .v2 = تحقق هدف { POINTS($reach) } في كل ما حُدد له، أي في رصيد { COUNTED($count, $table) }.
    .headline = هدف { POINTS($reach) } يتحقق لدى { COUNTED($count, $table) } بلا استثناء
    .heading = هدف { POINTS($reach) } يتحقق لدى { COUNTED($count, $table) } بلا استثناء
    .lede = بلغ رصيد كل من { COUNTED($count, $table) } الهدف المحدد عند { POINTS($reach) }.
target-group-missed =
    .v1 = هدف { POINTS($reach) } بنهاية { $deadline }، المحدد لرصيد كل من { COUNTED($count, $table) }، { $there ->
        [0] لم يتحقق في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] تحقق في { KIND($table, form: "one") } { $count ->
            [2] منهما فحسب
           *[other] منها دون غيرها
        }
        [2] تحقق في { KIND($table, form: "two") } منها دون غيرها
       *[other] تحقق في { DIGITS($there) } منها دون غيرها
    }، والأبعد عنه عند { $lowest }، أي على بعد { POINTS($need) }.
    .v2 = انتهى { $deadline }، وهدف { POINTS($reach) } المحدد لرصيد كل من { COUNTED($count, $table) } { $there ->
        [0] لم يتحقق في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] تحقق في { KIND($table, form: "one") } { $count ->
            [2] منهما فحسب
           *[other] منها دون غيرها
        }
        [2] تحقق في { KIND($table, form: "two") } منها دون غيرها
       *[other] تحقق في { DIGITS($there) } منها دون غيرها
    }؛ والأبعد عنه عند { $lowest }، أي على بعد { POINTS($need) }.
    .v3 = هدف { POINTS($reach) } بنهاية { $deadline }، المحدد لرصيد كل من { COUNTED($count, $table) }، { $there ->
        [0] لم يتحقق في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] تحقق في { KIND($table, form: "one") } { $count ->
            [2] منهما فحسب
           *[other] منها دون غيرها
        }
        [2] تحقق في { KIND($table, form: "two") } منها دون غيرها
       *[other] تحقق في { DIGITS($there) } منها دون غيرها
    }، والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .v4 = انتهى { $deadline }، وهدف { POINTS($reach) } المحدد لرصيد كل من { COUNTED($count, $table) } { $there ->
        [0] لم يتحقق في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] تحقق في { KIND($table, form: "one") } { $count ->
            [2] منهما فحسب
           *[other] منها دون غيرها
        }
        [2] تحقق في { KIND($table, form: "two") } منها دون غيرها
       *[other] تحقق في { DIGITS($there) } منها دون غيرها
    }؛ والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .headline = { $there ->
        [0] هدف { POINTS($reach) } لا يتحقق لدى أي من { COUNTED($count, $table) }
        [1] هدف { POINTS($reach) } يتحقق لدى { KIND($table, form: "one") } فقط من أصل { DIGITS($count) }
        [2] هدف { POINTS($reach) } يتحقق لدى { KIND($table, form: "two") } فقط من أصل { DIGITS($count) }
       *[other] هدف { POINTS($reach) } يتحقق لدى { DIGITS($there) } فقط من أصل { DIGITS($count) }
    }
    .heading = الأقرب إلى الهدف { $nearest }، والأبعد عنه { $furthest }
    .heading-2 = { $there ->
        [0] هدف { POINTS($reach) } لا يتحقق لدى أي من { COUNTED($count, $table) }
        [1] هدف { POINTS($reach) } يتحقق لدى { KIND($table, form: "one") } فقط من أصل { DIGITS($count) }
        [2] هدف { POINTS($reach) } يتحقق لدى { KIND($table, form: "two") } فقط من أصل { DIGITS($count) }
       *[other] هدف { POINTS($reach) } يتحقق لدى { DIGITS($there) } فقط من أصل { DIGITS($count) }
    }
    .lede = هدف { POINTS($reach) } بنهاية { $deadline }، المحدد لرصيد كل من { COUNTED($count, $table) }، { $there ->
        [0] لم يتحقق في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] تحقق في { KIND($table, form: "one") } { $count ->
            [2] منهما فحسب
           *[other] منها دون غيرها
        }
        [2] تحقق في { KIND($table, form: "two") } منها دون غيرها
       *[other] تحقق في { DIGITS($there) } منها دون غيرها
    }.
    .v5 = انتهى { $deadline }، وهدف { POINTS($reach) } المحدد لرصيد كل من { COUNTED($count, $table) } لم يتحقق في { $count ->
        [2] أي منهما
       *[other] أي منها
    }: الأقرب إليه { $nearest } برصيد { $highest }، والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
target-group-overdue =
    .v1 = كان مقررًا أن يصل بنهاية { $deadline } إلى { POINTS($reach) } رصيد كل من { COUNTED($count, $table) }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في رصيدين { $count ->
            [2] منهما
           *[other] منها
        }
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } { $count ->
            [2] منهما
           *[other] منها
        }
    }، والأبعد عن الهدف عند { $lowest }، أي على بعد { POINTS($need) }.
    .v2 = لا يزال هدف { POINTS($reach) } قائمًا لرصيد كل من { COUNTED($count, $table) }، بعد فوات موعده بنهاية { $deadline }: { $there ->
        [0] لم يبلغه بعد { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] تحقق في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] تحقق في رصيدين { $count ->
            [2] منهما
           *[other] منها
        }
       *[other] تحقق في { DIGITS($there) } { $count ->
            [2] منهما
           *[other] منها
        }
    }، والأبعد عنه عند { $lowest }، أي على بعد { POINTS($need) }.
    .v3 = الأبعد الآن عن هدف { POINTS($reach) }، الذي كان مقررًا أن يبلغه رصيد كل من { COUNTED($count, $table) } بنهاية { $deadline }، هو رصيد { $furthest }: { $lowest }، أي على بعد { POINTS($need) }. { $there ->
        [0] ولم يتحقق الهدف بعد في أي { $count ->
            [2] من الرصيدين
           *[other] من تلك الأرصدة
        }
        [1] وقد تحقق الهدف في رصيد واحد { $count ->
            [2] من الرصيدين
           *[other] من تلك الأرصدة
        }
        [2] وقد تحقق الهدف في رصيدين { $count ->
            [2] من الرصيدين
           *[other] من تلك الأرصدة
        }
       *[other] وقد تحقق الهدف في { DIGITS($there) } { $count ->
            [2] من الرصيدين
           *[other] من تلك الأرصدة
        }
    }.
    .v4 = كان مقررًا أن يصل بنهاية { $deadline } إلى { POINTS($reach) } رصيد كل من { COUNTED($count, $table) }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في رصيدين { $count ->
            [2] منهما
           *[other] منها
        }
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } { $count ->
            [2] منهما
           *[other] منها
        }
    }، والأبعد عن الهدف { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .v5 = انقضت مهلة { $deadline }، ولا يزال هدف { POINTS($reach) } قائمًا لرصيد كل من { COUNTED($count, $table) }: { $there ->
        [0] لم يبلغه بعد { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] تحقق في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] تحقق في رصيدين { $count ->
            [2] منهما
           *[other] منها
        }
       *[other] تحقق في { DIGITS($there) } { $count ->
            [2] منهما
           *[other] منها
        }
    }، والمسافة الأطول هي { POINTS($need, form: "nom") }، من رصيد { $furthest } البالغ { $lowest }.
target-group-late =
    .v1 = بتأخر { COUNTED($weeks, "week") }، بلغ رصيد كل من { COUNTED($count, $table) } هدف { POINTS($reach) } الذي كان موعده نهاية { $deadline }.
    .v2 = تحقق هدف { POINTS($reach) } في رصيد كل من { COUNTED($count, $table) } بلا استثناء، بعد { COUNTED($weeks, "week") } من موعده المحدد بنهاية { $deadline }.
target-bottom-set =
    .v1 = { PROP($owner, "gender") ->
        [m] حدد
       *[f] حددت
    } { $owner } هدفًا يقضي بأن يصل بنهاية { $deadline } إلى { POINTS($reach) } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في الترتيب الحالي{ $there ->
        [0] {""}
        [1] ، وقد تحقق ذلك بالفعل في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] ، وقد تحقق ذلك بالفعل في رصيدين منها
       *[other] ، وقد تحقق ذلك بالفعل في { DIGITS($there) } منها
    }؛ والأبعد عن الهدف عند { $lowest }، أي على بعد { POINTS($need) }.
    .v2 = الهدف الجديد هو أن يصل بنهاية { $deadline } إلى { POINTS($reach) } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في الترتيب الحالي{ $there ->
        [0] {""}
        [1] ، وقد تحقق ذلك بالفعل في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] ، وقد تحقق ذلك بالفعل في رصيدين منها
       *[other] ، وقد تحقق ذلك بالفعل في { DIGITS($there) } منها
    }؛ والأبعد عنه عند { $lowest }، أي على بعد { POINTS($need) }.
    .v3 = { PROP($owner, "gender") ->
        [m] حدد
       *[f] حددت
    } { $owner } هدفًا يقضي بأن يصل بنهاية { $deadline } إلى { POINTS($reach) } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في الترتيب الحالي{ $there ->
        [0] {""}
        [1] ، وقد تحقق ذلك بالفعل في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] ، وقد تحقق ذلك بالفعل في رصيدين منها
       *[other] ، وقد تحقق ذلك بالفعل في { DIGITS($there) } منها
    }؛ والأبعد عن الهدف { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .v4 = بنهاية { $deadline } { PROP($owner, "gender") ->
        [m] يريد
       *[f] تريد
    } { $owner } أن يصل إلى { POINTS($reach) } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في الترتيب الحالي{ $there ->
        [0] {""}
        [1] ، وقد تحقق ذلك بالفعل في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] ، وقد تحقق ذلك بالفعل في رصيدين منها
       *[other] ، وقد تحقق ذلك بالفعل في { DIGITS($there) } منها
    }. والأبعد عن هذا الهدف الجديد { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
target-bottom-open =
    .v1 = { PROP($owner, "gender") ->
        [m] يستهدف
       *[f] تستهدف
    } { $owner } أن يصل بنهاية { $deadline } إلى { POINTS($reach) } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في رصيدين منها
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } منها
    }، والأبعد عنه عند { $lowest }، أي على بعد { POINTS($need) }.
    .v2 = بنهاية { $deadline } { PROP($owner, "gender") ->
        [m] يريد
       *[f] تريد
    } { $owner } أن يصل إلى { POINTS($reach) } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في رصيدين منها
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } منها
    }، والأبعد عنه عند { $lowest }، أي على بعد { POINTS($need) }.
    .v3 = بلوغ { POINTS($reach) } بنهاية { $deadline } هو هدف { $owner } لرصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في رصيدين منها
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } منها
    }، والأبعد عنه عند { $lowest }، أي على بعد { POINTS($need) }.
    .v4 = لرصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }، { PROP($owner, "gender") ->
        [m] حدد
       *[f] حددت
    } { $owner } بلوغ { POINTS($reach) } هدفًا بنهاية { $deadline }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في رصيدين منها
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } منها
    }، والأبعد عنه عند { $lowest }، أي على بعد { POINTS($need) }.
    .v5 = الهدف أن يصل بنهاية { $deadline } إلى { POINTS($reach) } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في رصيدين منها
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } منها
    }، والأبعد عنه عند { $lowest }، أي على بعد { POINTS($need) }.
    .v6 = { PROP($owner, "gender") ->
        [m] يستهدف
       *[f] تستهدف
    } { $owner } أن يصل بنهاية { $deadline } إلى { POINTS($reach) } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في رصيدين منها
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } منها
    }، والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .v7 = بنهاية { $deadline } { PROP($owner, "gender") ->
        [m] يريد
       *[f] تريد
    } { $owner } أن يصل إلى { POINTS($reach) } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في رصيدين منها
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } منها
    }، والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .v8 = بلوغ { POINTS($reach) } بنهاية { $deadline } هو هدف { $owner } لرصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في رصيدين منها
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } منها
    }، والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .v9 = لرصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }، { PROP($owner, "gender") ->
        [m] حدد
       *[f] حددت
    } { $owner } بلوغ { POINTS($reach) } هدفًا بنهاية { $deadline }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في رصيدين منها
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } منها
    }، والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .v10 = الهدف أن يصل بنهاية { $deadline } إلى { POINTS($reach) } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في رصيدين منها
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } منها
    }، والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
target-bottom-reached =
    .v1 = بلغ الهدف المحدد عند { POINTS($reach) } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }.
    .v2 = تحقق هدف { POINTS($reach) } في رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }.
    .headline = هدف { POINTS($reach) } يتحقق لدى { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } بلا استثناء
    .heading = هدف { POINTS($reach) } يتحقق لدى { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } بلا استثناء
    .lede = بلغ الهدف المحدد عند { POINTS($reach) } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }.
target-bottom-missed =
    .v1 = هدف { POINTS($reach) } بنهاية { $deadline }، المحدد لرصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }، { $there ->
        [0] لم يتحقق في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] تحقق في رصيد واحد { $count ->
            [2] منهما فحسب
           *[other] منها دون غيرها
        }
        [2] تحقق في رصيدين منها دون غيرها
       *[other] تحقق في { DIGITS($there) } منها دون غيرها
    }، والأبعد عنه عند { $lowest }، أي على بعد { POINTS($need) }.
    .v2 = انتهى { $deadline }، وهدف { POINTS($reach) } المحدد لرصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set } { $there ->
        [0] لم يتحقق في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] تحقق في رصيد واحد { $count ->
            [2] منهما فحسب
           *[other] منها دون غيرها
        }
        [2] تحقق في رصيدين منها دون غيرها
       *[other] تحقق في { DIGITS($there) } منها دون غيرها
    }؛ والأبعد عنه عند { $lowest }، أي على بعد { POINTS($need) }.
    .v3 = هدف { POINTS($reach) } بنهاية { $deadline }، المحدد لرصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }، { $there ->
        [0] لم يتحقق في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] تحقق في رصيد واحد { $count ->
            [2] منهما فحسب
           *[other] منها دون غيرها
        }
        [2] تحقق في رصيدين منها دون غيرها
       *[other] تحقق في { DIGITS($there) } منها دون غيرها
    }، والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .v4 = انتهى { $deadline }، وهدف { POINTS($reach) } المحدد لرصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set } { $there ->
        [0] لم يتحقق في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] تحقق في رصيد واحد { $count ->
            [2] منهما فحسب
           *[other] منها دون غيرها
        }
        [2] تحقق في رصيدين منها دون غيرها
       *[other] تحقق في { DIGITS($there) } منها دون غيرها
    }؛ والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .headline = { $there ->
        [0] هدف { POINTS($reach) } لا يتحقق لدى أي من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    }
        [1] هدف { POINTS($reach) } يتحقق لدى واحد فقط من أصل { DIGITS($count) }
        [2] هدف { POINTS($reach) } يتحقق لدى اثنين فقط من أصل { DIGITS($count) }
       *[other] هدف { POINTS($reach) } يتحقق لدى { DIGITS($there) } فقط من أصل { DIGITS($count) }
    }
    .heading = الأقرب إلى الهدف { $nearest }، والأبعد عنه { $furthest }
    .heading-2 = { $there ->
        [0] هدف { POINTS($reach) } لا يتحقق لدى أي من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    }
        [1] هدف { POINTS($reach) } يتحقق لدى واحد فقط من أصل { DIGITS($count) }
        [2] هدف { POINTS($reach) } يتحقق لدى اثنين فقط من أصل { DIGITS($count) }
       *[other] هدف { POINTS($reach) } يتحقق لدى { DIGITS($there) } فقط من أصل { DIGITS($count) }
    }
    .lede = هدف { POINTS($reach) } بنهاية { $deadline }، المحدد لرصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }، { $there ->
        [0] لم يتحقق في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] تحقق في رصيد واحد { $count ->
            [2] منهما فحسب
           *[other] منها دون غيرها
        }
        [2] تحقق في رصيدين منها دون غيرها
       *[other] تحقق في { DIGITS($there) } منها دون غيرها
    }.
    .lede-2 = انتهى { $deadline }، وهدف { POINTS($reach) } المحدد لرصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set } { $there ->
        [0] لم يتحقق في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] تحقق في رصيد واحد { $count ->
            [2] منهما فحسب
           *[other] منها دون غيرها
        }
        [2] تحقق في رصيدين منها دون غيرها
       *[other] تحقق في { DIGITS($there) } منها دون غيرها
    }.
    .v5 = انتهى { $deadline }، ولم يتحقق هدف { POINTS($reach) } لدى أي من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }: الأقرب إليه { $nearest } برصيد { $highest }، والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .v6 = هدف { POINTS($reach) } بنهاية { $deadline } لم يبلغه رصيد أي من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }؛ فالأقرب إليه { $nearest } برصيد { $highest }، والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .v7 = تحسن منذ { $set } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب ذلك الأسبوع، بمقدار يتراوح بين { $least_gain } و{ POINTS($most_gain) }، لكن هدف { POINTS($reach) } بنهاية { $deadline } لم يتحقق في { $count ->
        [2] أي منهما
       *[other] أي منها
    }: فالأقرب إليه { $nearest } برصيد { $highest }، والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .v8 = هدف { POINTS($reach) } بنهاية { $deadline }، المحدد لرصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }، لم يتحقق في { $count ->
        [2] أي منهما
       *[other] أي منها
    }: الأقرب إليه { $nearest } برصيد { $highest }، والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }. وتحسنت تلك الأرصدة كلها منذ { $set } بمقدار يتراوح بين { $least_gain } و{ POINTS($most_gain) }.
    .v9 = تحسن منذ { $set } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب ذلك الأسبوع، بمقدار يتراوح بين { $least_gain } و{ POINTS($most_gain) }، وبلغ { $at_mark ->
        [1] رصيد واحد
        [2] رصيدان
       *[other] { DIGITS($at_mark) }
    } { $count ->
        [2] منهما
       *[other] منها
    } حاجز { POINTS($mark) }، لكن هدف { POINTS($reach) } بنهاية { $deadline } لم يتحقق في { $count ->
        [2] أي منهما
       *[other] أي منها
    }: فالأقرب إليه { $nearest } برصيد { $highest }، والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .v10 = انتهى { $deadline }، ولم يبلغ هدف { POINTS($reach) } رصيد أي من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }، وإن بلغ { $at_mark ->
        [1] رصيد واحد
        [2] رصيدان
       *[other] { DIGITS($at_mark) }
    } { $count ->
        [2] منهما
       *[other] منها
    } حاجز { POINTS($mark) }: فالأقرب إلى الهدف { $nearest } برصيد { $highest }، والأبعد عنه { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }. وتحسنت تلك الأرصدة كلها منذ { $set } بمقدار يتراوح بين { $least_gain } و{ POINTS($most_gain) }.
target-bottom-overdue =
    .v1 = كان مقررًا أن يصل بنهاية { $deadline } إلى { POINTS($reach) } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في رصيدين { $count ->
            [2] منهما
           *[other] منها
        }
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } { $count ->
            [2] منهما
           *[other] منها
        }
    }، والأبعد عن الهدف عند { $lowest }، أي على بعد { POINTS($need) }.
    .v2 = لا يزال هدف { POINTS($reach) } قائمًا لرصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }، بعد فوات موعده بنهاية { $deadline }: { $there ->
        [0] لم يبلغه بعد { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] تحقق في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] تحقق في رصيدين { $count ->
            [2] منهما
           *[other] منها
        }
       *[other] تحقق في { DIGITS($there) } { $count ->
            [2] منهما
           *[other] منها
        }
    }، والأبعد عنه عند { $lowest }، أي على بعد { POINTS($need) }.
    .v3 = الأبعد الآن عن هدف { POINTS($reach) }، الذي كان مقررًا أن يبلغه رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set } بنهاية { $deadline }، هو رصيد { $furthest }: { $lowest }، أي على بعد { POINTS($need) }. { $there ->
        [0] ولم يتحقق الهدف بعد في أي { $count ->
            [2] من الرصيدين
           *[other] من تلك الأرصدة
        }
        [1] وقد تحقق الهدف في رصيد واحد { $count ->
            [2] من الرصيدين
           *[other] من تلك الأرصدة
        }
        [2] وقد تحقق الهدف في رصيدين { $count ->
            [2] من الرصيدين
           *[other] من تلك الأرصدة
        }
       *[other] وقد تحقق الهدف في { DIGITS($there) } { $count ->
            [2] من الرصيدين
           *[other] من تلك الأرصدة
        }
    }.
    .v4 = كان مقررًا أن يصل بنهاية { $deadline } إلى { POINTS($reach) } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في رصيدين { $count ->
            [2] منهما
           *[other] منها
        }
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } { $count ->
            [2] منهما
           *[other] منها
        }
    }، والأبعد عن الهدف { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .v5 = انقضت مهلة { $deadline }، ولا يزال هدف { POINTS($reach) } قائمًا لرصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }: { $there ->
        [0] لم يبلغه بعد { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] تحقق في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] تحقق في رصيدين { $count ->
            [2] منهما
           *[other] منها
        }
       *[other] تحقق في { DIGITS($there) } { $count ->
            [2] منهما
           *[other] منها
        }
    }، والمسافة الأطول هي { POINTS($need, form: "nom") }، من رصيد { $furthest } البالغ { $lowest }.
    .v6 = كان مقررًا أن يصل بنهاية { $deadline } إلى { POINTS($reach) } رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }. { $there ->
        [0] ولم يتحقق ذلك حتى الآن في { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] وقد تحقق ذلك حتى الآن في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] وقد تحقق ذلك حتى الآن في رصيدين { $count ->
            [2] منهما
           *[other] منها
        }
       *[other] وقد تحقق ذلك حتى الآن في { DIGITS($there) } { $count ->
            [2] منهما
           *[other] منها
        }
    }، فيما بلغ { $at_mark ->
        [1] رصيد واحد
        [2] رصيدان
       *[other] { DIGITS($at_mark) }
    } { $count ->
        [2] منهما
       *[other] منها
    } حاجز { POINTS($mark) }. والأبعد عن الهدف { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
    .v7 = انقضت مهلة { $deadline }، ولا يزال هدف { POINTS($reach) } قائمًا لرصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set }: { $there ->
        [0] لم يبلغه بعد { $count ->
            [2] أي منهما
           *[other] أي منها
        }
        [1] تحقق في رصيد واحد { $count ->
            [2] منهما
           *[other] منها
        }
        [2] تحقق في رصيدين { $count ->
            [2] منهما
           *[other] منها
        }
       *[other] تحقق في { DIGITS($there) } { $count ->
            [2] منهما
           *[other] منها
        }
    }، وتحقق حاجز { POINTS($mark) } في { $at_mark ->
        [1] رصيد واحد
        [2] رصيدين
       *[other] { DIGITS($at_mark) }
    } { $count ->
        [2] منهما
       *[other] منها
    }، والأبعد عن الهدف { $furthest } برصيد { $lowest }، أي على بعد { POINTS($need) }.
target-bottom-late =
    .v1 = بتأخر { COUNTED($weeks, "week") }، بلغ رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set } هدف { POINTS($reach) } الذي كان موعده نهاية { $deadline }.
    .v2 = تحقق هدف { POINTS($reach) } في رصيد كل من { $count ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($count, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($count) } الأخيرة
    } { WHERE($table) } في ترتيب { $set } بلا استثناء، بعد { COUNTED($weeks, "week") } من موعده المحدد بنهاية { $deadline }.

## أسابيع بلا بيانات

week-missing =
    .v1 = لا تتوفر بيانات عن { $week }، ولذلك تُحسب التغيرات مقارنة ب{ $base }.
    .v2 = في غياب بيانات { $week }، تُحسب جميع التغيرات على أساس أرقام { $base }.
    .v3 = تُحسب التغيرات مقارنة ب{ $base } لعدم توفر بيانات عن { $week }.
weeks-missing =
    .v1 = لا تتوفر بيانات من { $first } إلى { $last }، ولذلك تُحسب التغيرات مقارنة ب{ $base }.
    .v2 = في غياب بيانات { COUNTED($count, "week") }، من { $first } إلى { $last }، تُحسب جميع التغيرات على أساس أرقام { $base }.
    .v3 = تُحسب التغيرات مقارنة ب{ $base } لعدم توفر بيانات من { $first } إلى { $last }.

## التصويبات

revised-lead =
    .headline = تصويب: الصدارة في { $week } من نصيب { $leaders }
    .heading = تصويب: الصدارة في { $week } من نصيب { $leaders }
    .lede = تصويب: بحسب الأرقام الصحيحة، كانت الصدارة { WHERE($table) } في { $week } من نصيب { $leaders }، لا { $former } كما نُشر.
    .v1 = تصويب: بحسب الأرقام الصحيحة، كانت الصدارة { WHERE($table) } في { $week } من نصيب { $leaders }، لا { $former } كما نُشر.
    .v2 = تصويب: المركز الأول { WHERE($table) } في { $week } كان، بحسب الأرقام الصحيحة، من نصيب { $leaders }، لا { $former } كما نُشر.
revised =
    .v1 = تصويب: كان رصيد { $entity } { $now } في { $week }، لا { POINTS($was) } كما نُشر.
    .v2 = تصويب: الرصيد الصحيح الذي سُجل باسم { $entity } في { $week } هو { $now } لا { POINTS($was, form: "nom") } كما نُشر.
revised-component =
    .v1 = تصويب: كان مؤشر { $component } في رصيد { $entity } { $now } في { $week }، لا { POINTS($was) } كما نُشر.
    .v2 = تصويب: الرقم الصحيح لمؤشر { $component } في رصيد { $entity } في { $week } هو { $now } لا { POINTS($was, form: "nom") } كما نُشر.
revised-place =
    .v1 = بحسب الأرقام الصحيحة، كان ترتيب { $entity } في { $week } هو { ORDINAL($place) } لا { ORDINAL($former_place, form: "adj") }.
    .v2 = الترتيب الصحيح الذي كان من نصيب { $entity } في { $week } هو { ORDINAL($place) } لا { ORDINAL($former_place, form: "adj") }.
revised-band =
    .v1 = بحسب الرقم الصحيح، كان تصنيف { $entity } في { $week } في فئة «{ $band }» لا في فئة «{ $former_band }».
    .v2 = التصنيف الصحيح الذي كان من نصيب { $entity } في { $week } هو فئة «{ $band }» لا فئة «{ $former_band }».
revised-note =
    .v1 = { $text }

## كلام الصحيفة وغيرها

note =
    .v1 = { $text }
note-action =
    .v1 = { $text }
note-quote =
    .v1 = نُقل عن { $speaker }: «{ $text }»
note-quote-titled =
    .v1 = نُقل عن { $speaker }، { $title }: «{ $text }»

## واقعتان متجاورتان في جملة واحدة

gap-narrowed--next-in-line =
    .v1 = تقلص فارق صدارة { $leader } عن { $rivals } ({ $rival_score }) من { $former_margin } إلى { POINTS($margin) }، وفي { ORDINAL($then_place) } { PROP($then_next, "gender") ->
        [m] يأتي
       *[f] تأتي
    } { $then_next } برصيد { $then_score } وبفارق { $then_gap } عن الصدارة.
    .v2 = { $leader } في الصدارة بفارق { POINTS($margin) } عن { $rivals } ({ $rival_score })، بعدما كان { $former_margin }، وبفارق { $then_gap } عن { $then_next } في { ORDINAL($then_place) } ({ $then_score }).
    .v3 = انخفض ما يفصل { $leader } عن { $rivals } ({ $rival_score }) من { $former_margin } إلى { POINTS($margin) }، أما { ORDINAL($then_place) } فمن نصيب { $then_next } برصيد { $then_score }، على بعد { $then_gap } من الصدارة.
    .v4 = من { $former_margin } إلى { POINTS($margin) } ضاق الفارق بين الصدارة والمركز الثاني ({ $rivals }، { $rival_score })، وفي { ORDINAL($then_place) } { $then_next } برصيد { $then_score }، على بعد { $then_gap } من الصدارة.
gap-widened--next-in-line =
    .v1 = { PROP($leader, "gender") ->
        [m] وسع
       *[f] وسعت
    } { $leader } فارق الصدارة عن { $rivals } ({ $rival_score }) من { $former_margin } إلى { POINTS($margin) }، وفي { ORDINAL($then_place) } { PROP($then_next, "gender") ->
        [m] يأتي
       *[f] تأتي
    } { $then_next } برصيد { $then_score } وبفارق { $then_gap } عن الصدارة.
    .v2 = { $rivals } ({ $rival_score }) على بعد { POINTS($margin) } من الصدارة، بعدما كان الفارق { $former_margin }، وفي { ORDINAL($then_place) } { $then_next } ({ $then_score }) على بعد { $then_gap }.
    .v3 = زاد ما يفصل { $leader } عن { $rivals } ({ $rival_score }) من { $former_margin } إلى { POINTS($margin) }، أما { ORDINAL($then_place) } فمن نصيب { $then_next } برصيد { $then_score }، على بعد { $then_gap } من الصدارة.
    .v4 = اتسع الفارق بين الصدارة والمركز الثاني ({ $rivals }، { $rival_score }) من { $former_margin } إلى { POINTS($margin) }؛ و{ ORDINAL($then_place) } من نصيب { $then_next } برصيد { $then_score }، بفارق { $then_gap } عن الصدارة.
mover-gain--mover-fall =
    .v1 = { PROP($entity, "gender") ->
        [m] حقق
       *[f] حققت
    } { $entity } أكبر تحسن بالنقاط { WHERE($table) }، بمقدار { POINTS($change) } إلى { $score }، وسُجل أكبر تراجع لدى { $then_entity }، بمقدار { $then_change } إلى { $then_score }.
    .v2 = تحسن رصيد { $entity } أكثر من غيره { WHERE($table) }، بمقدار { POINTS($change) } إلى { $score }، بينما سُجل أكبر تراجع لدى { $then_entity }، بمقدار { $then_change } إلى { $then_score }.
    .v3 = لدى { $entity } أكبر تحسن بالنقاط { WHERE($table) } (بمقدار { POINTS($change) } إلى { $score })، ولدى { $then_entity } أكبر تراجع (بمقدار { $then_change } إلى { $then_score }).
mover-both--mover-fall =
    .v1 = أكبر تقدم { WHERE($table) }، بالنقاط والمراكز معًا، كان من نصيب { $entity }، بمقدار { POINTS($change) } { $since } إلى { $score } ومن { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }؛ وأكبر تراجع لدى { $then_entity }، بمقدار { $then_change } إلى { $then_score }.
    .v2 = من { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") } وبتحسن { POINTS($change) } { $since } إلى { $score }، { PROP($entity, "gender") ->
        [m] حقق
       *[f] حققت
    } { $entity } أكبر تقدم { WHERE($table) } بالنقاط والمراكز معًا، بينما سُجل أكبر تراجع لدى { $then_entity }، بمقدار { $then_change } إلى { $then_score }.
    .v3 = { PROP($entity, "gender") ->
        [m] حقق
       *[f] حققت
    } { $entity } أكبر تقدم { WHERE($table) } بالنقاط والمراكز معًا، بمقدار { POINTS($change) } { $since } إلى { $score } ومن { ORDINAL($former_place) } إلى { ORDINAL($place, form: "adj") }، وسُجل أكبر تراجع لدى { $then_entity }، بمقدار { $then_change } إلى { $then_score }.
mover-gain--mover-drop =
    .v1 = { PROP($entity, "gender") ->
        [m] حقق
       *[f] حققت
    } { $entity } أكبر تحسن بالنقاط { WHERE($table) }، بمقدار { POINTS($change) } إلى { $score }، وسُجل أكبر تراجع في الترتيب لدى { $then_entity }، من { ORDINAL($then_former_place) } إلى { ORDINAL($then_place, form: "adj") }، مع تراجع النتيجة بمقدار { POINTS($then_change) }.
    .v2 = تحسن رصيد { $entity } أكثر من غيره { WHERE($table) }، بمقدار { POINTS($change) } إلى { $score }، بينما كان أكبر تراجع في الترتيب لدى { $then_entity }: من { ORDINAL($then_former_place) } إلى { ORDINAL($then_place, form: "adj") }، مع تراجع النتيجة بمقدار { POINTS($then_change) }.
    .v3 = لدى { $entity } أكبر تحسن بالنقاط { WHERE($table) } (بمقدار { POINTS($change) } إلى { $score })، ولدى { $then_entity } أكبر تراجع في الترتيب (من { ORDINAL($then_former_place) } إلى { ORDINAL($then_place, form: "adj") }، مع تراجع النتيجة بمقدار { POINTS($then_change) }).
potential-most--potential-lead =
    .v1 = أكبر مجال للتحسن في مؤشر { $component }، وهو الآن { $value } من { $max } ({ $share }): فلو بلغ { PERCENT($goal) } من حده الأقصى، وثبت كل ما عداه، لزاد رصيد { $subject } { POINTS($gain) } واتسع فارق الصدارة من { $then_margin } إلى { $then_margin_then }.
    .v2 = لو ارتفع مؤشر { $component } من { $value } ({ $share }) إلى { PERCENT($goal) } من حده الأقصى ({ $max })، ولم يتغير شيء سواه، لزاد رصيد { $subject } { POINTS($gain) }، وهو أكثر ما يتيحه أي مؤشر، ولأصبح فارق الصدارة { $then_margin_then } بدلًا من { $then_margin }.
    .v3 = يتيح مؤشر { $component } ({ $value } من { $max }، أي { $share }) أكبر مكسب ممكن: فبلوغ { PERCENT($goal) } من حده الأقصى، مع ثبات كل ما عداه، يزيد رصيد { $subject } { POINTS($gain) } ويوسع فارق الصدارة من { $then_margin } إلى { $then_margin_then }.
component-up--component-unchanged =
    .v1 = سُجلت زيادة في { $items }، ولم يطرأ تغير على { $then_items }.
    .v2 = سُجل ارتفاع في { $items }، وبقي على حاله كل من { $then_items }.
    .v3 = ارتفع كل من { $items }، ودون تغيير بقي كل من { $then_items }.
    .v4 = سُجلت زيادة في { $items }، ولم يتغير مؤشر { $then_component } البالغ { $then_value } من { $then_max } ({ $then_share }).
    .v5 = ارتفع مؤشر { $component } بمقدار { POINTS($change) } إلى { $value } من { $max } ({ $share })، ولم يطرأ تغير على { $then_items }.
component-up--component-down =
    .v1 = سُجلت زيادة في { $items }، بينما انخفض مؤشر { $then_component } بمقدار { POINTS($then_change) } إلى { $then_value } من { $then_max } ({ $then_share }).
    .v2 = سُجل ارتفاع في { $items }، وانخفاض { POINTS($then_change) } في مؤشر { $then_component } إلى { $then_value } من { $then_max } ({ $then_share }).
    .v3 = ارتفع مؤشر { $component } بمقدار { POINTS($change) } إلى { $value } من { $max } ({ $share })، بينما انخفض مؤشر { $then_component } بمقدار { $then_change } إلى { $then_value } من { $then_max } ({ $then_share }).
component-down--component-unchanged =
    .v1 = انخفض مؤشر { $component } بمقدار { POINTS($change) } إلى { $value } من { $max } ({ $share })، ولم يطرأ تغير على { $then_items }.
    .v2 = نزل مؤشر { $component } بمقدار { POINTS($change) } إلى { $value } من { $max } ({ $share })، وبقي على حاله كل من { $then_items }.
spread-narrower--group-gap-narrower =
    .v1 = ضاق { $since } الفارق بين طرفي قائمة أفضل { COUNTED($count, $table) } من { $former_spread } إلى { POINTS($spread) }، وكذلك الفارق بين متوسط رصيد { $then_top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($then_top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($then_top) } الأولى
       *[other] المراكز الـ{ DIGITS($then_top) } الأولى
    } ومتوسط رصيد { $then_bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($then_bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
    }، من { $then_former_gap } إلى { $then_gap }.
    .v2 = تقع أرصدة أفضل { COUNTED($count, $table) } ضمن فارق { POINTS($spread) }، مقابل { $former_spread } { SINCE($since, form: "was") }؛ كما تقلص تأخر متوسط رصيد { $then_bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($then_bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
    } عن متوسط رصيد { $then_top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($then_top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($then_top) } الأولى
       *[other] المراكز الـ{ DIGITS($then_top) } الأولى
    } من { $then_former_gap } إلى { $then_gap }.
spread-wider--group-gap-wider =
    .v1 = اتسع { $since } الفارق بين طرفي قائمة أفضل { COUNTED($count, $table) } من { $former_spread } إلى { POINTS($spread) }، وكذلك الفارق بين متوسط رصيد { $then_top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($then_top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($then_top) } الأولى
       *[other] المراكز الـ{ DIGITS($then_top) } الأولى
    } ومتوسط رصيد { $then_bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($then_bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
    }، من { $then_former_gap } إلى { $then_gap }.
    .v2 = تقع أرصدة أفضل { COUNTED($count, $table) } ضمن فارق { POINTS($spread) }، مقابل { $former_spread } { SINCE($since, form: "was") }؛ كما زاد تأخر متوسط رصيد { $then_bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($then_bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
    } عن متوسط رصيد { $then_top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($then_top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($then_top) } الأولى
       *[other] المراكز الـ{ DIGITS($then_top) } الأولى
    } من { $then_former_gap } إلى { $then_gap }.
spread-wider--group-gap-narrower =
    .v1 = اتسع { $since } الفارق بين طرفي قائمة أفضل { COUNTED($count, $table) } من { $former_spread } إلى { POINTS($spread) }، بينما ضاق الفارق بين متوسط رصيد { $then_top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($then_top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($then_top) } الأولى
       *[other] المراكز الـ{ DIGITS($then_top) } الأولى
    } ومتوسط رصيد { $then_bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($then_bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
    } من { $then_former_gap } إلى { $then_gap }.
    .v2 = تقع أرصدة أفضل { COUNTED($count, $table) } ضمن فارق { POINTS($spread) }، وهو أكثر مما كان عليه { SINCE($since, form: "was") } ({ $former_spread })؛ لكن تأخر متوسط رصيد { $then_bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($then_bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
    } عن متوسط رصيد { $then_top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($then_top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($then_top) } الأولى
       *[other] المراكز الـ{ DIGITS($then_top) } الأولى
    } تقلص من { $then_former_gap } إلى { $then_gap }.
spread-narrower--group-gap-wider =
    .v1 = ضاق { $since } الفارق بين طرفي قائمة أفضل { COUNTED($count, $table) } من { $former_spread } إلى { POINTS($spread) }، بينما اتسع الفارق بين متوسط رصيد { $then_top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($then_top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($then_top) } الأولى
       *[other] المراكز الـ{ DIGITS($then_top) } الأولى
    } ومتوسط رصيد { $then_bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($then_bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
    } من { $then_former_gap } إلى { $then_gap }.
    .v2 = تقع أرصدة أفضل { COUNTED($count, $table) } ضمن فارق { POINTS($spread) }، وهو أقل مما كان عليه { SINCE($since, form: "was") } ({ $former_spread })؛ لكن تأخر متوسط رصيد { $then_bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($then_bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
    } عن متوسط رصيد { $then_top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($then_top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($then_top) } الأولى
       *[other] المراكز الـ{ DIGITS($then_top) } الأولى
    } زاد من { $then_former_gap } إلى { $then_gap }.
spread--group-gap =
    .v1 = يبلغ الفارق بين طرفي قائمة أفضل { COUNTED($count, $table) } { POINTS($spread) }، وبين متوسط رصيد { $then_top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($then_top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($then_top) } الأولى
       *[other] المراكز الـ{ DIGITS($then_top) } الأولى
    } ومتوسط رصيد { $then_bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($then_bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
    } { $then_gap }.
    .v2 = تقع أرصدة أفضل { COUNTED($count, $table) } ضمن فارق { POINTS($spread) }، ويتأخر متوسط رصيد { $then_bottom ->
        [zero] المراكز الأخيرة
        [one] المركز الأخير
        [two] المركزين الأخيرين
        [few] المراكز { COUNT($then_bottom, form: "def") } الأخيرة
        [many] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
       *[other] المراكز الـ{ DIGITS($then_bottom) } الأخيرة
    } عن متوسط رصيد { $then_top ->
        [zero] المراكز الأولى
        [one] المركز الأول
        [two] المركزين الأولين
        [few] المراكز { COUNT($then_top, form: "def") } الأولى
        [many] المراكز الـ{ DIGITS($then_top) } الأولى
       *[other] المراكز الـ{ DIGITS($then_top) } الأولى
    } بفارق { $then_gap }.
overall-up-leading--rise-streak-at-least =
    .v1 = تستمر صدارة { $subject } { WHERE($table) } برصيد { POINTS($score) }، بزيادة { $change } { SINCE($since, form: "than") }، في ارتفاع متواصل منذ { COUNTED($then_weeks, "week") } على الأقل.
    .v2 = ارتفع رصيد { $subject } { $since } بمقدار { POINTS($change) } إلى { $score }، في ارتفاع متواصل منذ { COUNTED($then_weeks, "week") } على الأقل، وبقيت الصدارة { WHERE($table) } على حالها.
    .v3 = بقيت الصدارة { WHERE($table) } من نصيب { $subject }، وزاد الرصيد { $since } بمقدار { POINTS($change) } إلى { $score }، وهو الارتفاع الأسبوعي { ORDINAL($then_weeks, form: "adj") } على التوالي على الأقل.
overall-up-leading--rise-streak =
    .v1 = تستمر صدارة { $subject } { WHERE($table) } برصيد { POINTS($score) }، بزيادة { $change } { SINCE($since, form: "than") }، وهو الارتفاع الأسبوعي { ORDINAL($then_weeks, form: "adj") } على التوالي.
    .v2 = ارتفع رصيد { $subject } { $since } بمقدار { POINTS($change) } إلى { $score }، للأسبوع { ORDINAL($then_weeks, form: "adj") } على التوالي، وبقيت الصدارة { WHERE($table) } على حالها.
    .v3 = بقيت الصدارة { WHERE($table) } من نصيب { $subject }، وزاد الرصيد للأسبوع { ORDINAL($then_weeks, form: "adj") } على التوالي، بمقدار { POINTS($change) } { $since } إلى { $score }.
overall-up-leading--record-high =
    .v1 = { PROP($subject, "gender") ->
        [m] حافظ
       *[f] حافظت
    } { $subject } على الصدارة { WHERE($table) } برصيد { POINTS($score) }، بزيادة { $change } { SINCE($since, form: "than") }، وهو أفضل رصيد { PROP($subject, "gender") ->
        [m] له
       *[f] لها
    } في البيانات المتاحة منذ { $then_first } (الأفضل قبله { $then_former } في { $then_former_week }).
    .v2 = ارتفع رصيد { $subject } { $since } بمقدار { POINTS($change) } إلى { $score }، وهو أفضل مستوى { PROP($subject, "gender") ->
        [m] له
       *[f] لها
    } في البيانات المتاحة منذ { $then_first } (الأفضل قبله { $then_former } في { $then_former_week })، وبقيت الصدارة { WHERE($table) } على حالها.
    .v3 = تستمر صدارة { $subject } { WHERE($table) } بأفضل رصيد { PROP($subject, "gender") ->
        [m] له
       *[f] لها
    } في البيانات المتاحة منذ { $then_first }: { POINTS($score, form: "nom") }، بزيادة { $change } { SINCE($since, form: "than") }، بعدما كان الأفضل السابق { $then_former } في { $then_former_week }.
lead-streak-at-least--record-high =
    .v1 = صدارة { $leader } متواصلة على مدى { COUNTED($weeks, "week") } على الأقل، والرصيد الحالي أفضل ما تحفظه البيانات { PROP($leader, "gender") ->
        [m] له
       *[f] لها
    } منذ { $then_first }، وكان الأفضل قبله { $then_former } في { $then_former_week }.
    .v2 = على مدى { COUNTED($weeks, "week") } على الأقل لم يخرج المركز الأول من يد { $leader }، والرصيد الآن في أفضل مستوى مسجل منذ { $then_first }، بعدما كان الأفضل السابق { $then_former } في { $then_former_week }.
    .v3 = للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي على الأقل { PROP($leader, "gender") ->
        [m] يتصدر
       *[f] تتصدر
    } { $leader } الترتيب، وهذه المرة بأفضل رصيد { PROP($leader, "gender") ->
        [m] له
       *[f] لها
    } في البيانات المتاحة منذ { $then_first }؛ وكان الأفضل قبله { $then_former } في { $then_former_week }.
components-up--contribution-most =
    .v1 = ارتفع { COUNT($up) } من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في رصيد { NAME($subject, form: "again") } { $since } ولم ينخفض أي منها، وجاء الجزء الأكبر من الزيادة، { $then_part } من { POINTS($then_change) }، من مؤشر { $then_component } البالغ { $then_value } من { $then_max } ({ $then_share }).
    .v2 = من بين { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في رصيد { NAME($subject, form: "again") }، ارتفع { COUNT($up) } { $since } ولم ينخفض أي منها؛ وأسهم مؤشر { $then_component }، وهو الآن { $then_value } من { $then_max } ({ $then_share })، بالجزء الأكبر: { $then_part } من { POINTS($then_change) }.
    .v3 = لم ينخفض { $since } أي من { $total ->
        [zero] المؤشرات الفرعية
        [one] المؤشر الفرعي
        [two] المؤشرين الفرعيين
        [few] المؤشرات الفرعية { COUNT($total, form: "def") }
        [many] المؤشرات الفرعية الـ{ DIGITS($total) }
       *[other] المؤشرات الفرعية الـ{ DIGITS($total) }
    } في رصيد { NAME($subject, form: "again") }، وارتفع { COUNT($up) } منها، في مقدمتها { $then_component } ({ $then_value } من { $then_max }، أي { $then_share }) بزيادة { $then_part } من أصل { POINTS($then_change) }.
rise-streak--gap-narrowing =
    .v1 = ارتفع رصيد { $subject } للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي، وتقلص فارق الصدارة للأسبوع { ORDINAL($then_weeks, form: "adj") } على التوالي، من { $then_former_margin } في { $then_first } إلى { POINTS($then_margin) }.
    .v2 = رصيد { $subject } في ارتفاع منذ { COUNTED($weeks, "week") } بلا انقطاع، وفارق الصدارة في تقلص منذ { COUNTED($then_weeks, "week") }: كان { POINTS($then_former_margin) } في { $then_first }، وهو الآن { $then_margin }.
record-high--gap-narrowest =
    .v1 = لم { PROP($subject, "gender") ->
        [m] يسجل
       *[f] تسجل
    } { $subject } في البيانات المتاحة منذ { $first } رصيدًا أفضل (كان الأفضل قبله { $former } في { $former_week })، ولا فارق صدارة أضيق: فقد كان أصغر فارق قبله { POINTS($then_former_margin) }.
    .v2 = رصيد { $subject } في أفضل مستوى تحفظه البيانات منذ { $first }، وكان الأفضل السابق { $former } في { $former_week }؛ أما فارق الصدارة فلم يُسجل فيها أصغر منه، وكان أصغر فارق قبله { POINTS($then_former_margin) }.
overall-up-leading--margin-one =
    .lede = { PROP($subject, "gender") ->
        [m] حافظ
       *[f] حافظت
    } { $subject } على الصدارة { WHERE($table) } في { $week } ({ DATES($week) })، وارتفع { PROP($subject, "gender") ->
        [m] رصيده
       *[f] رصيدها
    } { $since } بمقدار { POINTS($change) } إلى { $score }، بفارق { POINTS($then_margin) } عن { $then_rival } في المركز الثاني ({ $then_rival_score }).
    .lede-2 = برصيد { POINTS($score) }، أي بزيادة { $change } { SINCE($since, form: "than") }، { PROP($subject, "gender") ->
        [m] حافظ
       *[f] حافظت
    } { $subject } على الصدارة { WHERE($table) } في { $week } ({ DATES($week) }) بفارق { POINTS($then_margin) } عن { $then_rival } في المركز الثاني ({ $then_rival_score }).
    .lede-3 = { PROP($subject, "gender") ->
        [m] حافظ
       *[f] حافظت
    } { $subject } على الصدارة { WHERE($table) } في { $week } ({ DATES($week) })، وارتفع { PROP($subject, "gender") ->
        [m] رصيده
       *[f] رصيدها
    } { $since } بمقدار { POINTS($change) } إلى { $score }، وبقي الفارق عن { $then_rival } في المركز الثاني ({ $then_rival_score }) { SINCE($then_unchanged, form: "as") }: { POINTS($then_margin, form: "nom") }.
    .lede-4 = برصيد { POINTS($score) }، أي بزيادة { $change } { SINCE($since, form: "than") }، { PROP($subject, "gender") ->
        [m] حافظ
       *[f] حافظت
    } { $subject } على الصدارة { WHERE($table) } في { $week } ({ DATES($week) })، ولم يتغير { SINCE($then_unchanged, form: "from") } الفارق عن { $then_rival } في المركز الثاني ({ $then_rival_score })، وهو { POINTS($then_margin, form: "nom") }.
    .lede-5 = { PROP($subject, "gender") ->
        [m] حافظ
       *[f] حافظت
    } { $subject } على الصدارة { WHERE($table) } في { $week } ({ DATES($week) })، وارتفع { PROP($subject, "gender") ->
        [m] رصيده
       *[f] رصيدها
    } { $since } بمقدار { POINTS($change) } إلى { $score }، وبقي الفارق عن { $then_rival } في المركز الثاني ({ $then_rival_score }) على حاله في جميع البيانات المتاحة منذ { $then_steady }: { POINTS($then_margin, form: "nom") }.
    .lede-6 = برصيد { POINTS($score) }، أي بزيادة { $change } { SINCE($since, form: "than") }، { PROP($subject, "gender") ->
        [m] حافظ
       *[f] حافظت
    } { $subject } على الصدارة { WHERE($table) } في { $week } ({ DATES($week) }) بفارق { POINTS($then_margin) } عن { $then_rival } في المركز الثاني ({ $then_rival_score })، وهو الفارق نفسه في جميع البيانات المتاحة منذ { $then_steady }.
gap-narrowed--rival-faster =
    .lede = تحسن رصيد { $then_rival } في المركز الثاني بمقدار { POINTS($then_rival_gain) } { $since } إلى { $rival_score }، وتقلص فارق صدارة { $leader } من { $former_margin } إلى { $margin }.
    .lede-2 = تقلص فارق صدارة { $leader } { $since } من { $former_margin } إلى { POINTS($margin) }، مع تحسن بمقدار { $then_rival_gain } في رصيد { $then_rival } في المركز الثاني ({ $rival_score }).
gap-nearly-closed--rival-faster =
    .lede = تحسن رصيد { $then_rival } في المركز الثاني بمقدار { POINTS($then_rival_gain) } { $since } إلى { $rival_score }، وتقلص فارق صدارة { $leader } من { $former_margin } إلى { $margin }، أي إلى أقل من وسيط التغيرات الأسبوعية السابقة في رصيد صاحب المركز الأول ({ $usual }).
    .lede-2 = تقلص فارق صدارة { $leader } { $since } من { $former_margin } إلى { POINTS($margin) }، مع تحسن بمقدار { $then_rival_gain } في رصيد { $then_rival } في المركز الثاني ({ $rival_score }). وهذا الفارق أقل من وسيط التغيرات الأسبوعية السابقة في رصيد صاحب المركز الأول ({ $usual }).
mark-reached-by--mark-count-up =
    .v1 = بلغ رصيد { $entities } حاجز { POINTS($mark) }، فارتفع عدد { GROUP($table) } التي تستوفيه من { DIGITS($then_former_count) } إلى { DIGITS($then_count) } من أصل { DIGITS($then_total) } { $since }.
    .v2 = ارتفع { $since } عدد { GROUP($table) } التي تستوفي حاجز { POINTS($mark) } من { DIGITS($then_former_count) } إلى { DIGITS($then_count) } من أصل { DIGITS($then_total) }، ومن بينها الآن { $entities }.
mark-regained-by--mark-count-up =
    .v1 = عاد رصيد { $entities } إلى حاجز { POINTS($mark) }، فارتفع عدد { GROUP($table) } التي تستوفيه من { DIGITS($then_former_count) } إلى { DIGITS($then_count) } من أصل { DIGITS($then_total) } { $since }.
    .v2 = لأول مرة في البيانات منذ { $last }، بلغ رصيد { $entities } حاجز { POINTS($mark) }، فارتفع عدد { GROUP($table) } التي تستوفيه من { DIGITS($then_former_count) } إلى { DIGITS($then_count) } من أصل { DIGITS($then_total) } { $since }.
    .v3 = ارتفع { $since } عدد { GROUP($table) } التي تستوفي حاجز { POINTS($mark) } من { DIGITS($then_former_count) } إلى { DIGITS($then_count) } من أصل { DIGITS($then_total) }، بعدما عاد رصيد { $entities } إلى هذا الحاجز لأول مرة في البيانات منذ { $last }.
leader-new--leader-from-behind =
    .v1 = { PROP($leader, "gender") ->
        [m] انتزع
       *[f] انتزعت
    } { $leader } الصدارة { WHERE($table) } من { $former } برصيد { POINTS($score) }، ولم يكن { PROP($leader, "gender") ->
        [m] ترتيبه
       *[f] ترتيبها
    } في { $then_week } يتجاوز { ORDINAL($then_place) } ({ $then_score }).
    .v2 = أصبح المركز الأول { WHERE($table) } من نصيب { $leader } برصيد { POINTS($score) }، بعدما كان من نصيب { $former }؛ أما في { $then_week } فلم يتجاوز ترتيب { NAME($leader, form: "again") } { ORDINAL($then_place) } ({ $then_score }).
mover-gain--band-up =
    .v1 = { PROP($entity, "gender") ->
        [m] حقق
       *[f] حققت
    } { $entity } أكبر تحسن بالنقاط { WHERE($table) }، بمقدار { POINTS($change) } إلى { $score }، وارتقى { PROP($entity, "gender") ->
        [m] تصنيفه
       *[f] تصنيفها
    } من فئة «{ $then_former_band }» إلى فئة «{ $then_band }».
    .v2 = بأكبر تحسن بالنقاط { WHERE($table) }، وهو { POINTS($change, form: "nom") }، وصل رصيد { $entity } إلى { $score } وارتقى التصنيف من فئة «{ $then_former_band }» إلى فئة «{ $then_band }».
mover-gain--band-regained =
    .v1 = { PROP($entity, "gender") ->
        [m] حقق
       *[f] حققت
    } { $entity } أكبر تحسن بالنقاط { WHERE($table) }، بمقدار { POINTS($change) } إلى { $score }، وعاد { PROP($entity, "gender") ->
        [m] تصنيفه
       *[f] تصنيفها
    } من فئة «{ $then_former_band }» إلى فئة «{ $then_band }» لأول مرة في البيانات منذ { $then_last }.
    .v2 = بأكبر تحسن بالنقاط { WHERE($table) }، وهو { POINTS($change, form: "nom") }، وصل رصيد { $entity } إلى { $score } وعاد التصنيف من فئة «{ $then_former_band }» إلى فئة «{ $then_band }»، وآخر مرة سُجل فيها كانت في { $then_last }.
mover-fall--band-down =
    .v1 = أكبر تراجع بالنقاط { WHERE($table) } كان لدى { $entity }، بمقدار { POINTS($change) } إلى { $score }، ونزل { PROP($entity, "gender") ->
        [m] تصنيفه
       *[f] تصنيفها
    } من فئة «{ $then_former_band }» إلى فئة «{ $then_band }».
    .v2 = تراجعت نتيجة { $entity } بمقدار { POINTS($change) } إلى { $score }، وهو أكبر تراجع بالنقاط { WHERE($table) }، ونزل التصنيف من فئة «{ $then_former_band }» إلى فئة «{ $then_band }».
slide-at-least--band-down =
    .v1 = تراجعت نتيجة { $entity } على مدى { COUNTED($weeks, "week") } على الأقل بلا انقطاع، ونزل { PROP($entity, "gender") ->
        [m] تصنيفه
       *[f] تصنيفها
    } من فئة «{ $then_former_band }» إلى فئة «{ $then_band }».
    .v2 = للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي على الأقل، تراجعت نتيجة { $entity }، ونزل التصنيف من فئة «{ $then_former_band }» إلى فئة «{ $then_band }».
    .v3 = على مدى { COUNTED($weeks, "week") } على الأقل بلا انقطاع، تراجعت { $alike ->
        [2] نتيجتا
       *[other] نتائج
    } { COUNTED($alike, $table) }، { $alike ->
        [2] إحداهما
       *[other] إحداها
    } نتيجة { $entity }، وقد نزل { PROP($entity, "gender") ->
        [m] تصنيفه
       *[f] تصنيفها
    } من فئة «{ $then_former_band }» إلى فئة «{ $then_band }».
    .v4 = نزل تصنيف { $entity } من فئة «{ $then_former_band }» إلى فئة «{ $then_band }»، وكانت { PROP($entity, "gender") ->
        [m] نتيجته
       *[f] نتيجتها
    } من بين { $alike ->
        [2] نتيجتي
       *[other] نتائج
    } { COUNTED($alike, $table) } { $alike ->
        [2] تراجعتا
       *[other] تراجعت
    } على مدى { COUNTED($weeks, "week") } على الأقل بلا انقطاع.
    .v5 = كما هي الحال مع { $others }، تراجعت نتيجة { $entity } على مدى { COUNTED($weeks, "week") } على الأقل بلا انقطاع؛ وقد نزل { PROP($entity, "gender") ->
        [m] تصنيفه
       *[f] تصنيفها
    } من فئة «{ $then_former_band }» إلى فئة «{ $then_band }».
    .v6 = نزل تصنيف { $entity } من فئة «{ $then_former_band }» إلى فئة «{ $then_band }»؛ وقد تراجعت { PROP($entity, "gender") ->
        [m] نتيجته
       *[f] نتيجتها
    } للأسبوع { ORDINAL($weeks, form: "adj") } على التوالي على الأقل، وهو ما حدث أيضًا مع { $others }.
mover-gain--mark-reached-by =
    .v1 = { PROP($entity, "gender") ->
        [m] حقق
       *[f] حققت
    } { $entity } أكبر تحسن بالنقاط { WHERE($table) }، بمقدار { POINTS($change) } إلى { $score }، وبلغ { PROP($entity, "gender") ->
        [m] رصيده
       *[f] رصيدها
    } حاجز { POINTS($then_mark) } الذي لم يكن يستوفيه { SINCE($since, form: "was") }.
    .v2 = بأكبر تحسن بالنقاط { WHERE($table) }، وهو { POINTS($change, form: "nom") }، وصل رصيد { $entity } إلى { $score } وبلغ حاجز { POINTS($then_mark) }، ولم يكن عنده { SINCE($since, form: "was") }.
mover-gain--mark-regained-by =
    .v1 = { PROP($entity, "gender") ->
        [m] حقق
       *[f] حققت
    } { $entity } أكبر تحسن بالنقاط { WHERE($table) }، بمقدار { POINTS($change) } إلى { $score }، وعاد { PROP($entity, "gender") ->
        [m] رصيده
       *[f] رصيدها
    } إلى حاجز { POINTS($then_mark) } لأول مرة في البيانات منذ { $then_last }.
    .v2 = بأكبر تحسن بالنقاط { WHERE($table) }، وهو { POINTS($change, form: "nom") }، وصل رصيد { $entity } إلى { $score } وبلغ حاجز { POINTS($then_mark) } لأول مرة في البيانات منذ { $then_last }.
mark-count-up--mark-short =
    .v1 = ارتفع عدد { GROUP($table) } التي تستوفي حاجز { POINTS($mark) } من { DIGITS($former_count) } إلى { DIGITS($count) } من أصل { DIGITS($total) } { $since }، ولم يتخلف عنه سوى رصيد { $then_entities }.
    .v2 = وصل عدد { GROUP($table) } التي تستوفي حاجز { POINTS($mark) } إلى { DIGITS($count) } من أصل { DIGITS($total) }، بعدما كان { DIGITS($former_count) } { SINCE($since, form: "was") }، ولا يغيب عنه سوى رصيد { $then_entities }.
table-moves--bottom-only-worse =
    .v1 = من بين { GROUP($table) } الـ{ DIGITS($total) }، تحسنت النتيجة { $since } لدى { $better ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($better) }
    }، واقتصر التراجع على { $worse ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($worse, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($worse) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($worse) } الأخيرة
    } في الترتيب من دون استثناء.
    .v2 = تحسنت النتيجة { $since } لدى { $better ->
        [1] { KIND($table, form: "one") }
        [2] { KIND($table, form: "two") }
       *[other] { DIGITS($better) }
    } من { GROUP($table) } الـ{ DIGITS($total) }، ولم تتراجع إلا لدى { $worse ->
        [zero] أصحاب المراكز الأخيرة
        [one] صاحب المركز الأخير
        [two] صاحبي المركزين الأخيرين
        [few] أصحاب المراكز { COUNT($worse, form: "def") } الأخيرة
        [many] أصحاب المراكز الـ{ DIGITS($worse) } الأخيرة
       *[other] أصحاب المراكز الـ{ DIGITS($worse) } الأخيرة
    } في الترتيب بلا استثناء.
