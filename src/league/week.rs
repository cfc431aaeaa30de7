//! Weeks by ISO 8601, and what one of them holds.

use super::{Correction, Extra, Figure, Note, Photo, Table, TableIndex, Target};
use std::fmt;
use std::str::FromStr;

pub use jiff::Span;
pub use jiff::civil::Date;
use jiff::civil::ISOWeekDate;
use jiff::civil::Weekday;

/// A week by ISO 8601: `2025-W45`. Years have 52 or 53 of them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct IsoWeek {
    monday: Date,
}

impl IsoWeek {
    /// The week `number` of `year`; nothing where that year has no such week.
    pub fn new(year: i16, number: i8) -> Option<Self> {
        let monday = ISOWeekDate::new(year, number, Weekday::Monday).ok()?;
        Some(IsoWeek { monday: monday.date() })
    }

    /// The ISO year, which may differ from the calendar's at New Year.
    pub fn year(self) -> i16 {
        self.monday.iso_week_date().year()
    }

    /// 1 to 53.
    pub fn number(self) -> i8 {
        self.monday.iso_week_date().week()
    }

    pub fn monday(self) -> Date {
        self.monday
    }

    pub fn sunday(self) -> Date {
        self.plus_days(6)
    }

    pub fn next(self) -> Self {
        self.plus(1)
    }

    /// The week so many weeks later, or earlier where `weeks` is negative.
    pub fn plus(self, weeks: i64) -> Self {
        IsoWeek { monday: self.plus_days(7 * weeks) }
    }

    /// Whole weeks from `earlier` to this one.
    pub fn since(self, earlier: IsoWeek) -> i64 {
        self.running_number() - earlier.running_number()
    }

    /// Weeks counted from a fixed Monday, so that nothing jumps at New Year.
    pub fn running_number(self) -> i64 {
        let start = jiff::civil::date(1970, 1, 5);
        let days = start.until(self.monday).expect("dates of the same calendar").get_days();
        i64::from(days) / 7
    }

    fn plus_days(self, days: i64) -> Date {
        self.monday.saturating_add(jiff::Span::new().days(days))
    }
}

impl fmt::Display for IsoWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.year(), self.number())
    }
}

impl fmt::Debug for IsoWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// Why a text is no week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoWeek {
    /// Not written as `2025-W45`.
    Form,
    /// Written so, but the year has only so many weeks.
    Number { year: i16, weeks: i8 },
}

impl FromStr for IsoWeek {
    type Err = NoWeek;

    /// Reads `2025-W45`; `2025W45`, the short form of the same standard; and the date of any day of the week.
    fn from_str(text: &str) -> Result<Self, NoWeek> {
        if let (10, Ok(day)) = (text.len(), text.parse::<Date>()) {
            let week = day.iso_week_date();
            return IsoWeek::new(week.year(), week.week()).ok_or(NoWeek::Form);
        }
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let (year, number) = text.split_once('W').ok_or(NoWeek::Form)?;
        let year = year.strip_suffix('-').unwrap_or(year);
        if year.len() != 4 || number.len() != 2 || !digits(year) || !digits(number) {
            return Err(NoWeek::Form);
        }
        let (year, number) = (year.parse().map_err(|_| NoWeek::Form)?, number.parse().map_err(|_| NoWeek::Form)?);
        let weeks = if IsoWeek::new(year, 53).is_some() { 53 } else { 52 };
        IsoWeek::new(year, number).ok_or(NoWeek::Number { year, weeks })
    }
}

/// One week of scores.
#[derive(Clone, Debug)]
pub struct Week {
    pub iso: IsoWeek,
    pub released: Option<Date>,
    /// One for each table of the series, in its order; nothing where this week lacks it.
    pub tables: Vec<Option<Table>>,
    /// Notes told this week: its own, and older ones that have not expired.
    pub notes: Vec<Note>,
    /// Targets alive, or due this week or a few weeks ago: its own, and older ones followed up.
    pub targets: Vec<Target>,
    pub photo: Option<Photo>,
    /// Maxima, weights or the method changed this week: nothing may be compared with the weeks before.
    pub basis_changed: bool,
    /// Figures of earlier weeks that this week tells were published wrong.
    pub corrections: Vec<Correction>,
    pub extra: Extra,
    /// The file it was read from.
    pub path: String,
}

impl Week {
    pub fn table(&self, index: TableIndex) -> Option<&Table> {
        self.tables.get(index.0 as usize)?.as_ref()
    }

    /// The right figure that a correction of this week is about; nothing where the week lacks it.
    pub fn figure(&self, correction: &Correction) -> Option<&Figure> {
        let row = self.table(correction.table)?.row(correction.entity)?;
        match correction.component {
            Some(component) => row.component(component),
            None => Some(&row.score),
        }
    }
}
