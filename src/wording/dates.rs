//! Names of months and the joining of lists, from CLDR.

use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::M;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale as Cldr;

/// The twelve months' names, as they stand in a date; nothing where CLDR has none for the locale.
pub(super) fn months(cldr: &Cldr) -> Option<[String; 12]> {
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(cldr.into(), M::long()).ok()?;
    let mut months: [String; 12] = Default::default();
    for (month, name) in (1..).zip(&mut months) {
        let first = icu_calendar::Date::try_new_gregorian(2025, month, 1).ok()?;
        *name = formatter.format(&first).to_string();
    }
    let nameless = months[0] == "M01";
    (!nameless).then_some(months)
}

/// Lists joined by “and”.
pub(super) struct Lists {
    and: ListFormatter,
    /// What stands between two items: ` and `.
    conjunction: String,
}

impl Lists {
    pub fn new(cldr: &Cldr) -> Option<Self> {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        let and = ListFormatter::try_new_and(cldr.into(), options).ok()?;
        let pair = and.format(["", ""].iter()).to_string();
        Some(Lists { and, conjunction: pair })
    }

    /// `A, B and C`
    pub fn join(&self, items: &[String]) -> String {
        self.and.format(items.iter()).to_string()
    }

    /// Whether an item itself holds a comma or the conjunction, so that commas would not tell where it ends.
    pub fn is_crowded(&self, items: &[String]) -> bool {
        items.iter().any(|item| item.contains([',', '،', '、']) || item.contains(&self.conjunction))
    }
}
