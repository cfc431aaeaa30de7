//! What day it is. Nothing but this check looks at it: a text is the same whenever it is made.

use crate::league::{Date, Span, Week};
use crate::problem::{Problem, Problems};
use clap::Args;
use std::time::{SystemTime, UNIX_EPOCH};

/// How far ahead of today a week may begin, in days: one that is prepared passes, a slip in the year does not.
const AHEAD: i64 = 7;

/// Today, and whether a week may lie ahead of it.
#[derive(Args, Clone, Debug)]
pub(super) struct Clock {
    /// Day that counts as today, such as 2025-11-10; the computer's, or SOURCE_DATE_EPOCH, where none is given
    #[arg(long, value_name = "DATE")]
    now: Option<Date>,
    /// Let weeks through that lie ahead
    #[arg(long)]
    allow_future: bool,
}

impl Clock {
    /// Tells every week that begins more than 7 days from today: nobody can know its scores.
    pub fn ahead<'a>(&self, weeks: impl Iterator<Item = &'a Week>) -> Problems {
        if self.allow_future {
            return Problems::default();
        }
        match self.today() {
            Ok(today) => {
                let last = today.saturating_add(Span::new().days(AHEAD));
                Problems(weeks.filter(|week| week.iso.monday() > last).map(|week| ahead(week, today)).collect())
            }
            Err(problem) => problem.into(),
        }
    }

    fn today(&self) -> Result<Date, Problem> {
        if let Some(now) = self.now {
            return Ok(now);
        }
        let seconds = match std::env::var("SOURCE_DATE_EPOCH") {
            Ok(text) => text.parse().map_err(|_| {
                Problem::error("SP699", format!("SOURCE_DATE_EPOCH is “{text}”, which is no number of seconds"))
                    .help("unset it, or set it to seconds since 1970")
            })?,
            // A clock set before 1970 counts as the first day of it.
            Err(_) => SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() as i64,
        };
        let first = Date::constant(1970, 1, 1);
        Ok(first.saturating_add(Span::new().days((seconds / 86_400).clamp(0, 2_000_000))))
    }
}

/// The time of day, as the person at the terminal reads it: `14:02:11`.
#[cfg(feature = "preview")]
pub(super) fn time() -> String {
    jiff::ZonedDateTime::now().strftime("%H:%M:%S").to_string()
}

fn ahead(week: &Week, today: Date) -> Problem {
    let message = format!("the week {} begins on {}, and today is {today}", week.iso, week.iso.monday());
    let help = "correct the week, or the computer's clock; where it is meant, add --allow-future";
    Problem::error("SP319", message).in_file(&week.path).help(help)
}
