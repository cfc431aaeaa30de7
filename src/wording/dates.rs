//! Names of months and the joining of lists, from CLDR.

use super::marks;
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::MD;
use icu_datetime::parts;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_list::parts::ELEMENT;
use icu_locale_core::Locale as Cldr;
use std::fmt::{self, Write};
use writeable::{Part, PartsWrite, Writeable};

/// The twelve months' names, in the form they have beside a day; nothing where CLDR has none for the locale.
pub(super) fn months(cldr: &Cldr) -> Option<[String; 12]> {
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(cldr.into(), MD::long()).ok()?;
    let mut months: [String; 12] = Default::default();
    for (month, name) in (1..).zip(&mut months) {
        let first = icu_calendar::Date::try_new_gregorian(2025, month, 1).ok()?;
        let mut found = Only { part: parts::MONTH, text: String::new() };
        // Writing to memory does not fail.
        let _ = formatter.format(&first).write_to_parts(&mut found);
        *name = found.text;
    }
    let nameless = months[0] == "M01";
    (!nameless).then_some(months)
}

/// Keeps one part of what is written.
struct Only {
    part: Part,
    text: String,
}

impl Write for Only {
    fn write_str(&mut self, _: &str) -> fmt::Result {
        Ok(())
    }
}

impl PartsWrite for Only {
    type SubPartsWrite = Joined<'static>;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self::SubPartsWrite) -> fmt::Result) -> fmt::Result {
        let mut inside = Joined { text: String::new(), items: [].iter() };
        write(&mut inside)?;
        if part == self.part {
            self.text = inside.text;
        }
        Ok(())
    }
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

    /// `A, B and C`. What joins the items is chosen by their words alone; their marks are put back in.
    pub fn join(&self, items: &[String]) -> String {
        let words = items.iter().map(|item| marks::bare(item));
        let mut joined = Joined { text: String::new(), items: items.iter() };
        // Writing to memory does not fail.
        let _ = self.and.format(words).write_to_parts(&mut joined);
        joined.text
    }

    /// Whether an item itself holds a comma or the conjunction, so that commas would not tell where it ends. A comma
    /// before a digit is a decimal one.
    pub fn is_crowded(&self, items: &[String]) -> bool {
        let parts = |item: &str| {
            item.match_indices([',', '،', '、'])
                .any(|(at, comma)| !item[at + comma.len()..].starts_with(|next: char| next.is_ascii_digit()))
        };
        items.iter().any(|item| parts(item) || item.contains(&self.conjunction))
    }
}

/// A list as it is written, each item with the marks it came with.
struct Joined<'a> {
    text: String,
    items: std::slice::Iter<'a, String>,
}

impl Write for Joined<'_> {
    fn write_str(&mut self, words: &str) -> fmt::Result {
        self.text.write_str(words)
    }
}

impl PartsWrite for Joined<'_> {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        match (part == ELEMENT).then(|| self.items.next()).flatten() {
            Some(item) => self.text.write_str(item),
            None => write(self),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_has_the_form_it_has_beside_a_day() {
        let november = |tag: &str| months(&tag.parse().unwrap()).unwrap()[10].clone();
        let found = ["en", "nb", "pl", "fi", "ar"].map(november);
        assert_eq!(found, ["November", "november", "listopada", "marraskuuta", "نوفمبر"]);
    }

    #[test]
    fn a_decimal_comma_crowds_no_list() {
        let norwegian = Lists::new(&"nb".parse().unwrap()).unwrap();
        let is_crowded = |item: &str| norwegian.is_crowded(&[item.to_owned(), "nettbetaling".to_owned()]);
        assert!(!is_crowded("saksbehandling (19,20 av 20)"));
        assert!(is_crowded("kultur, idrett") && is_crowded("handel og industri"));
    }

    #[test]
    fn marks_do_not_change_what_joins_a_list() {
        let spanish = Lists::new(&"es".parse().unwrap()).unwrap();
        let items = ["Juan", "Inés"].map(|name| marks::mark("leader", name));
        let joined = spanish.join(&items);
        assert_eq!(marks::bare(&joined), "Juan e Inés");
        assert_eq!(joined, format!("{} e {}", items[0], items[1]));
    }
}
