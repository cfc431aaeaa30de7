### كلمات الصفحة التي ليست جملًا: العناوين ورؤوس الجداول والحواشي.

## عناوين أقسام لا تحمل خبرًا

heading-standing = الترتيب
heading-components = المؤشرات الفرعية
heading-outlook = الأهداف والخطط
heading-more = في الأسبوع نفسه

## الجداول

board-ranking = { $table }، { $week }{ $left ->
    [0] {""}
   *[other] {" "}({ $shown } من أصل { $all })
}
board-components = { $name }: النقاط بحسب المؤشرات الفرعية، { $week }
column-place = المركز
column-entity = الاسم
column-score = الرصيد
column-change = التغير
column-band = الفئة
column-component = المؤشر الفرعي
column-value = النقاط
column-max = الحد الأقصى
column-share = النسبة
missing = –

## الرسوم البيانية

chart-slope = { $table }: { $before } و{ $week }
chart-changes = { $table }: التغير منذ { $before }
chart-bars = { $table }: الأرصدة في { $week }
chart-shares = { $name }: المؤشرات الفرعية كنسبة من الحد الأقصى، { $week }
chart-week = { $week }
chart-slope-description = خط لكل اسم من رصيده في { $before } إلى رصيده في { $week }؛ والرصيد الأفضل أعلى. الأرقام في الجدول.
chart-changes-description = شريط لكل اسم، والأفضل رصيدًا أولًا، بطول التغير: ممتلئ عند الارتفاع وفارغ عند الانخفاض. الأرقام في الجدول.
chart-bars-description = شريط لكل اسم، والأفضل رصيدًا أولًا، محسوب من الصفر. الأرقام في الجدول.
chart-shares-description = شريط لكل مؤشر فرعي بطول نسبته من الحد الأقصى. الأرقام في الجدول.
chart-goal = { $share } من الحد الأقصى

## الصفحة

week-label = { $week } ({ $dates })
disclosure = أُعد هذا النص آليًا من الأرقام المنشورة.
label-source = المصدر:
label-released = تاريخ النشر
label-photo = الصورة:
label-contact = للتواصل
label-about = خلفية
label-skip = الانتقال إلى النص
label-languages = اللغات
label-table-scroll = جدول؛ مرر جانبيًا لرؤيته كاملًا
