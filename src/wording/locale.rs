pub struct Locale;
