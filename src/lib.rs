//! scorepress: a command-line newsroom. Weeks of scores in, releases out.
//!
//! Data goes one way, through rooms in a row; ARCHITECTURE.md draws the house. The whole method is [`releases`]:
//! league, facts and plan are made once for a week, wording and page once for each language and edition.

/// ALL CONTACT WITH THE WORLD: arguments, files, the terminal.
pub mod commands;
/// CONTENT DETERMINATION: what is true, and worth telling.
pub mod facts;
/// SHEETS IN: tables kept elsewhere, as the scores of a week's file.
pub mod import;
/// YAML IN: a valid series, or everything that is wrong with its files.
pub mod intake;
/// THE MODEL: what weeks of scores are.
pub mod league;
/// LAYOUT: Markdown, then HTML.
pub mod page;
/// DOCUMENT PLANNING: what is told, and in which order.
pub mod plan;
/// THE PAGES IN A BROWSER, made anew whenever something is saved.
#[cfg(feature = "preview")]
pub mod preview;
/// What is wrong, where, and how to put it right.
pub mod problem;
/// WHAT STANDS BEHIND A RELEASE: facts, figures and cells of every sentence, as records.
pub mod proof;
/// Templates and locales: the built-in ones, with a newsroom's own laid over them.
pub mod shelf;
/// MICROPLANNING AND REALISATION: sentences in one locale.
pub mod wording;
/// YAML into a tree with positions.
pub mod yaml;

use league::{IsoWeek, League, Series};
use page::{Feed, Letter, Page, Template};
use plan::{Chronicle, Outline, Plan};
use problem::{Problem, Problems};
use rayon::prelude::*;
use shelf::Shelf;
use wording::{Locale, Story};

/// Everything that stays the same from week to week: the editions' forms and the languages' words.
pub struct Desk {
    editions: Vec<Edition>,
    locales: Vec<Locale>,
}

/// A form of release, such as `press-release`.
struct Edition {
    outline: Outline,
    template: Template,
}

/// One edition of a week: what it tells, and the story in each language.
pub struct Told<'a> {
    pub plan: Plan<'a>,
    pub stories: Vec<Story>,
}

/// Turns one week of a chronicle's series into its releases: one for each edition and language, in that order.
pub fn releases(chronicle: &Chronicle, week: IsoWeek, desk: &Desk) -> Result<Vec<Page>, Problems> {
    desk.lay_out(&told(chronicle, week, desk)?)
}

/// Every edition of a week, told in every language.
pub fn told<'a>(chronicle: &'a Chronicle, week: IsoWeek, desk: &Desk) -> Result<Vec<Told<'a>>, Problems> {
    let series = chronicle.archive.series;
    let league = series.league(week).ok_or_else(|| no_week(series, week))?;
    let tell = |edition: &Edition| {
        let plan = chronicle.plan(&edition.outline.edition, week).ok_or_else(|| no_news(&league))?;
        let stories = tell(&plan, &desk.locales)?;
        Ok(Told { plan, stories })
    };
    desk.editions.iter().map(tell).collect()
}

/// The most weeks that a feed tells: those of a year.
const IN_FEED: usize = 52;

/// The series' feeds, one for each language: its newest weeks first, in the editions that stand in feeds. None where the
/// series names no site.
pub fn feeds(chronicle: &Chronicle, desk: &Desk) -> Result<Vec<Feed>, Problems> {
    let series = chronicle.archive.series;
    if series.site.is_none() || !desk.editions.iter().any(|edition| edition.outline.feed) {
        return Ok(Vec::new());
    }
    let newest: Vec<IsoWeek> = series.weeks.iter().rev().take(IN_FEED).map(|week| week.iso).collect();
    let weeks: Vec<Result<_, Problems>> = newest.par_iter().map(|week| told(chronicle, *week, desk)).collect();
    let weeks: Vec<Vec<Told>> = weeks.into_iter().collect::<Result<_, _>>()?;
    let stands =
        weeks.iter().flat_map(|week| desk.editions.iter().zip(week)).filter(|(edition, _)| edition.outline.feed);
    let stories: Vec<&[Story]> = stands.map(|(_, told)| told.stories.as_slice()).collect();
    let of_language = |at| stories.iter().map(|languages| &languages[at]).collect::<Vec<_>>();
    Ok((0..desk.locales.len()).filter_map(|at| page::feed(&of_language(at))).collect())
}

/// Tells the plan in every language; what any of them cannot say is told at once.
fn tell(plan: &Plan, locales: &[Locale]) -> Result<Vec<Story>, Problems> {
    let mut problems = Problems::default();
    let mut stories = Vec::with_capacity(locales.len());
    for locale in locales {
        match wording::tell(plan, locale) {
            Ok(story) => stories.push(story),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() { Ok(stories) } else { Err(problems) }
}

impl Desk {
    /// Makes ready the editions and languages asked for; all of the shelf's editions where none is named.
    ///
    /// # Errors
    /// Everything that is wrong with an outline, a template or a locale.
    pub fn new(shelf: &Shelf, series: &Series, languages: &[String], editions: &[String]) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut keep = |found: Problems| problems.extend(found);
        let kinds: Vec<_> = facts::kinds().collect();
        let locales: Vec<_> = languages.par_iter().map(|tag| Locale::new(tag, shelf, &kinds)).collect();
        let locales: Vec<Locale> = locales.into_iter().filter_map(|locale| locale.map_err(&mut keep).ok()).collect();
        let known = Shelf::folders(&shelf.templates, "outline.yaml");
        let wanted = if editions.is_empty() { &known } else { editions };
        let editions: Vec<Edition> =
            wanted.iter().filter_map(|name| Edition::new(name, shelf, &known).map_err(&mut keep).ok()).collect();
        let desk = Desk { editions, locales };
        problems.extend(desk.lacks(series));
        if problems.has_errors() { Err(problems) } else { Ok(desk) }
    }

    /// What its languages lack for a series: names, titles, and words for its kinds.
    fn lacks(&self, series: &Series) -> Problems {
        Problems(self.locales.iter().flat_map(|locale| locale.check(series).0).collect())
    }

    /// Its editions by name.
    pub fn editions(&self) -> impl Iterator<Item = &str> {
        self.editions.iter().map(|edition| edition.outline.edition.as_str())
    }

    /// Its languages by tag.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.locales.iter().map(Locale::tag)
    }

    /// The series as the desk's editions tell it.
    pub fn chronicle<'a>(&'a self, series: &'a Series) -> Chronicle<'a> {
        Chronicle::new(series, self.editions.iter().map(|edition| &edition.outline))
    }

    /// The pages of what the desk told.
    pub fn lay_out(&self, told: &[Told]) -> Result<Vec<Page>, Problems> {
        let pages = self.editions.iter().zip(told).map(|(edition, told)| edition.lay_out(&told.stories));
        Ok(pages.collect::<Result<Vec<_>, _>>()?.concat())
    }

    /// What the desk told, ready to be sent.
    pub fn letters(&self, told: &[Told]) -> Result<Vec<Letter>, Problems> {
        let letters = self.editions.iter().zip(told).map(|(edition, told)| edition.letters(&told.stories));
        Ok(letters.collect::<Result<Vec<_>, _>>()?.concat())
    }

    /// Tells every week of the series and says all that keeps any of them from being published.
    pub fn try_out(&self, series: &Series) -> Problems {
        let chronicle = self.chronicle(series);
        let tried = |iso| self.try_week(&chronicle, iso);
        let found: Vec<Problems> = series.weeks.par_iter().filter_map(|week| tried(week.iso).err()).collect();
        Problems(found.into_iter().flat_map(|found| found.0).collect())
    }

    /// Tells one week and says all that keeps it from being published.
    pub fn try_week(&self, chronicle: &Chronicle, week: IsoWeek) -> Result<(), Problems> {
        told(chronicle, week, self).and_then(|told| self.try_pages(&told))
    }

    /// The newsroom's own templates may fail; the built-in ones lay out any story.
    fn try_pages(&self, told: &[Told]) -> Result<(), Problems> {
        let mut own = self.editions.iter().zip(told).filter(|(edition, _)| edition.template.is_own());
        own.try_for_each(|(edition, told)| {
            edition.lay_out(&told.stories)?;
            edition.letters(&told.stories).map(drop)
        })
    }

    /// What the languages warn of, of themselves and of the series; errors where they lack something for it.
    pub fn warnings(&self, series: &Series) -> Problems {
        let own = self.locales.iter().flat_map(|locale| locale.warnings().0.clone());
        Problems(own.chain(self.lacks(series).0).collect())
    }
}

impl Edition {
    fn new(name: &str, shelf: &Shelf, known: &[String]) -> Result<Self, Problems> {
        let Some(outline) = shelf.templates.get(&format!("{name}/outline.yaml")) else {
            let message = format!("there is no edition `{name}`");
            return Err(Problem::error("SP505", message).help(format!("these exist: {}", known.join(", "))).into());
        };
        Ok(Edition { outline: Outline::read(name, outline)?, template: Template::new(name, shelf)? })
    }

    /// A page for each story, and one of all together where the edition has it.
    fn lay_out(&self, stories: &[Story]) -> Result<Vec<Page>, Problems> {
        let name = |story: &Story| (story.language.clone(), story.language_name.clone());
        let languages: Vec<(String, String)> = stories.iter().map(name).collect();
        let mut pages =
            stories.iter().map(|story| self.template.lay_out(story, &languages)).collect::<Result<Vec<_>, _>>()?;
        if self.outline.together && stories.len() > 1 {
            let all: Vec<&Story> = stories.iter().collect();
            pages.push(self.template.lay_out_together(&all, &languages)?);
        }
        Ok(pages)
    }

    /// A letter for each story, and one of all together where the edition has it.
    fn letters(&self, stories: &[Story]) -> Result<Vec<Letter>, Problems> {
        let mut letters = stories.iter().map(|story| self.template.letter(story)).collect::<Result<Vec<_>, _>>()?;
        if self.outline.together && stories.len() > 1 {
            letters.push(self.template.letter_together(&stories.iter().collect::<Vec<_>>())?);
        }
        Ok(letters)
    }
}

pub(crate) fn no_week(series: &Series, week: IsoWeek) -> Problem {
    let known: Vec<String> = series.weeks.iter().map(|each| each.iso.to_string()).collect();
    Problem::error("SP316", format!("the series `{}` has no week {week}", series.id))
        .help(format!("it has {}", known.join(", ")))
}

fn no_news(league: &League) -> Problem {
    let (series, week) = (league.series, league.now());
    let absent = series.focus.filter(|_| league.protagonist().is_none()).map(|focus| &series.entity(focus).id);
    let (why, help) = match absent {
        Some(focus) => (format!(": its focus `{focus}` has no score"), "add the focus's score".to_owned()),
        None => (String::new(), "it needs a table with at least one score".to_owned()),
    };
    let message = format!("the week {} holds nothing that a headline could tell{why}", week.iso);
    Problem::error("SP317", message).in_file(&week.path).help(help)
}
