### كلمات الصفحة التي ليست جملًا: العناوين ورؤوس الجداول والحواشي.

## عناوين أقسام لا تحمل خبرًا

heading-standing = الترتيب
heading-components = المؤشرات الفرعية
heading-outlook = الأهداف والخطط
heading-more = في الأسبوع نفسه

## الجداول

board-ranking = { $table }، { $week }{ $left ->
    [0] {""}
   *[other] {" "}(المعروض { $shown }، وغير المعروض { $left })
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
