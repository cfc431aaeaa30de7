//! How far a language has come: what it has words for, what it lacks, and what is wrong with it.

use super::check;
use super::contract::outdated;
use super::ftl::Wordbook;
use super::house::House;
use super::locale::{Locale, REFERENCE};
use crate::facts::FactKind;
use crate::league::Series;
use crate::problem::Problems;
use crate::shelf::Shelf;

/// One language, looked at whole; nothing of it need be sound.
#[derive(Debug)]
pub struct Survey {
    pub tag: String,
    /// What its speakers call it; empty where it has no locale.yaml that can be read.
    pub name: String,
    /// Whether no reader of the language has passed its texts yet.
    pub draft: bool,
    /// How many messages are asked of it: one for every kind of fact, and those of units.ftl and labels.ftl.
    pub asked: usize,
    /// How many of them are not there.
    pub missing: usize,
    /// How many sentences' messages have fallen behind their facts.
    pub outdated: usize,
    /// All that is wrong, the missing and the outdated included; not that it is a draft.
    pub problems: Problems,
}

impl Survey {
    /// Messages that are there and not outdated.
    pub fn done(&self) -> usize {
        self.asked.saturating_sub(self.missing + self.outdated)
    }
}

/// Surveys a language of the shelf, built-in words included; with a series that has texts in it, also what it lacks for that.
pub fn survey(tag: &str, shelf: &Shelf, kinds: &[&'static FactKind], series: Option<&Series>) -> Survey {
    let shelf = &Shelf { proven: false, ..shelf.clone() };
    let home = House::home(shelf, tag);
    let house = House::read(shelf, &home).ok();
    let mut problems = whole(tag, shelf, kinds, series);
    let layers = house.as_ref().map(|house| house.layers(&home)).unwrap_or_else(|| vec![&home]);
    let books = Books::read(shelf, &layers, house.as_ref());
    let lagging = books.narrative.as_ref().map(|book| outdated(book, shelf, &layers, kinds)).unwrap_or_default();
    let outdated = lagging.0.len();
    problems.extend(lagging);
    let (asked, missing) = books.count(shelf, kinds, house.as_ref());
    let (name, draft) = house.map(|house| (house.name, house.draft)).unwrap_or((String::new(), true));
    Survey { tag: tag.to_owned(), name, draft, asked, missing, outdated, problems: problems.in_order_of([]) }
}

/// Everything that is wrong with a language, by itself and for a series.
fn whole(tag: &str, shelf: &Shelf, kinds: &[&'static FactKind], series: Option<&Series>) -> Problems {
    let mut problems = match Locale::new(tag, shelf, kinds) {
        Ok(locale) => {
            let mut problems = locale.warnings().clone();
            problems.extend(series.map(|series| locale.check(series)).unwrap_or_default());
            problems
        }
        Err(problems) => problems,
    };
    problems.0.retain(|problem| problem.code != DRAFT);
    problems
}

/// What tells that a language is a draft, which a survey says by itself.
pub(super) const DRAFT: &str = "SP429";

/// The files of a language that can be read.
struct Books {
    units: Option<Wordbook>,
    labels: Option<Wordbook>,
    narrative: Option<Wordbook>,
}

impl Books {
    fn read(shelf: &Shelf, layers: &[&str], house: Option<&House>) -> Self {
        let cldr = house.map_or(REFERENCE, |house| &house.cldr);
        let read = |file| Wordbook::read(shelf, layers, &cldr.parse().ok()?, file).ok();
        Books { units: read("units.ftl"), labels: read("labels.ftl"), narrative: read("narrative.ftl") }
    }

    /// How many messages are asked of the language, and how many of them it lacks.
    fn count(&self, shelf: &Shelf, kinds: &[&'static FactKind], house: Option<&House>) -> (usize, usize) {
        let count_words = house.map_or(0, |house| house.count_words_up_to);
        let asked = [
            (&self.units, check::units_asked(shelf, count_words)),
            (&self.labels, check::labels_asked(shelf)),
            (&self.narrative, kinds.iter().map(|kind| kind.key.to_owned()).collect()),
        ];
        let has =
            |book: &Option<Wordbook>, id: &String| book.as_ref().is_some_and(|book| book.entries.contains_key(id));
        let missing = asked.iter().map(|(book, ids)| ids.iter().filter(|id| !has(book, id)).count());
        (asked.iter().map(|(_, ids)| ids.len()).sum(), missing.sum())
    }
}
