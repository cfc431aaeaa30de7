//! MICROPLANNING AND REALISATION: the plan in the words of one locale.
//!
//! Receives a [`Plan`] and a [`Locale`], gives a [`Story`]: sentences in place, tables and labels as a reader sees
//! them. Never computes a figure, never falls back to another language: what a locale cannot say refuses it.

mod aggregation;
mod arguments;
mod boards;
mod charts;
mod check;
mod contract;
mod dates;
mod finishing;
mod ftl;
mod functions;
mod house;
mod lexicalisation;
pub mod locale;
mod marks;
mod material;
mod names;
mod numbers;
mod pseudo;
mod reading;
mod realisation;
mod referring;
mod skeleton;
pub mod story;
mod survey;
mod trial;
mod values;
mod variation;
mod voice;

#[cfg(test)]
mod tests;

pub use locale::{Locale, REFERENCE};
pub use pseudo::pseudo;
pub use skeleton::skeleton;
pub use story::{Sentence, Span, Story};
pub use survey::{Survey, survey};
pub use trial::{Grid, Trial, Tried, flaw};

use crate::facts::FactIndex;
use crate::league::{Extra, Localised, Party};
use crate::plan::{self, Plan};
use crate::problem::{Problem, Problems};
use lexicalisation::Part;
use realisation::Teller;
use voice::Filling;

/// Tells the plan in the words of one language: all of it, or every problem that stands in the way.
pub fn tell(plan: &Plan, locale: &Locale) -> Result<Story, Problems> {
    let mut teller = Teller::new(plan, locale);
    let story = story(&mut teller);
    let mut problems = teller.problems;
    problems.0.dedup();
    match story {
        Some(story) if problems.is_empty() => Ok(story),
        _ if problems.is_empty() => Err(untold(locale).into()),
        _ => Err(problems),
    }
}

fn untold(locale: &Locale) -> Problem {
    Problem::error("SP426", format!("the story could not be told in {}", locale.name()))
        .in_file(locale.voice.units.path.clone())
        .help("a message of units.ftl gives no words; compare it with locales/en/units.ftl")
}

/// Every part is tried even after one has failed, so that all problems are told at once.
fn story(teller: &mut Teller) -> Option<Story> {
    let (plan, locale) = (teller.plan, teller.locale);
    let (series, week) = (plan.league.series, plan.league.now());
    let title = teller.text(&series.title, None, "the series' title");
    let week_label = week_label(teller);
    let released = week.released.map(|date| {
        let text = locale.voice.date(date)?;
        Some(story::Released { iso: date.to_string(), text })
    });
    let headline = teller.tell(&[plan.headline], Part::Headline);
    teller.start_section();
    let standfirst = standfirst(teller);
    let picture = plan.picture.as_ref().map(|picture| self::picture(teller, picture));
    let sections: Vec<_> = plan.sections.iter().map(|section| self::section(teller, section)).collect();
    let source = series.source.as_ref().map(|source| party(teller, source));
    let publisher = series.publisher.as_ref().map(|publisher| party(teller, publisher));
    let disclosure = series.disclosure.then(|| teller.label("disclosure", &[]));
    let boilerplate = paragraphs(teller, series.boilerplate.as_ref(), "the boilerplate");
    let contact = paragraphs(teller, series.contact.as_ref(), "the contact");
    Some(Story {
        edition: plan.edition.to_owned(),
        language: locale.tag().to_owned(),
        direction: locale.voice.house.direction.clone(),
        spaced: locale.voice.house.spaces,
        language_name: locale.name().to_owned(),
        series: series.id.clone(),
        title: title?,
        week: week.iso.to_string(),
        week_label: week_label?,
        released: known(released)?,
        modified: series.last_changed(week.iso).map(|date| date.to_string()),
        week_over: week.iso.next().monday().to_string(),
        site: series.site.clone(),
        headline: headline?,
        standfirst: standfirst?,
        picture: known(picture)?,
        sections: sections.into_iter().collect::<Option<_>>()?,
        source: known(source)?,
        publisher: known(publisher)?,
        disclosure: known(disclosure)?,
        boilerplate: boilerplate?,
        contact: contact?,
        labels: locale.plain_labels.clone(),
        languages: series.languages.clone(),
        series_extra: json(&series.extra),
        week_extra: json(&week.extra),
    })
}

/// Turns “nothing where its words are missing” of a part that need not be there inside out.
fn known<T>(part: Option<Option<T>>) -> Option<Option<T>> {
    match part {
        None => Some(None),
        Some(part) => part.map(Some),
    }
}

fn week_label(teller: &mut Teller) -> Option<String> {
    let week = teller.plan.league.now().iso;
    let voice = teller.locale.voice.clone();
    let (name, dates) = (voice.week(week, week.year(), None)?, voice.dates(week)?);
    teller.label("week-label", &[("week", Filling::Text(&name)), ("dates", Filling::Text(&dates))])
}

fn picture(teller: &mut Teller, picture: &plan::Picture) -> Option<story::Picture> {
    let photo = picture.photo;
    let alt = teller.text(&photo.alt, Some(&photo.spot), "the photo's `alt`");
    let credit = photo.credit.as_ref().map(|credit| teller.text(credit, Some(&photo.spot), "the photo's credit"));
    let caption = picture.caption.map(|fact| teller.tell(&[fact], Part::Caption));
    Some(story::Picture { file: photo.file.clone(), alt: alt?, caption: known(caption)?, credit: known(credit)? })
}

fn section(teller: &mut Teller, section: &plan::Section) -> Option<story::Section> {
    teller.start_section();
    let heading = match section.heading {
        Some(fact) => teller.tell(&[fact], Part::Heading),
        None => label_or_title(teller, section).map(story::Sentence::of_no_fact),
    };
    let paragraphs: Vec<_> = section.paragraphs.iter().map(|facts| paragraph(teller, facts)).collect();
    let boards: Vec<_> = section.boards.iter().map(|board| self::board(teller, *board, section.chart)).collect();
    let heading = heading?;
    Some(story::Section {
        id: section.id.to_owned(),
        heading: heading.text,
        heading_facts: heading.facts,
        heading_spans: heading.spans,
        paragraphs: paragraphs.into_iter().collect::<Option<_>>()?,
        bulleted: section.bulleted,
        boards: boards.into_iter().collect::<Option<_>>()?,
    })
}

/// A board, and its chart where the outline asks for one.
fn board(teller: &mut Teller, number: usize, chart: Option<plan::ChartForm>) -> Option<story::Board> {
    let mut board = teller.board(number)?;
    if let Some(form) = chart {
        board.chart = teller.chart(form, &board)?;
    }
    Some(board)
}

fn standfirst(teller: &mut Teller) -> Option<Vec<story::Sentence>> {
    let each: Vec<Vec<FactIndex>> = teller.plan.standfirst.iter().map(|fact| vec![*fact]).collect();
    sentences(teller, &each, Part::Lede)
}

fn paragraph(teller: &mut Teller, facts: &[FactIndex]) -> Option<Vec<story::Sentence>> {
    teller.start_paragraph();
    let runs = aggregation::runs(teller.plan.facts, facts, &teller.locale.lexicon);
    sentences(teller, &runs, Part::Body)
}

/// One sentence for each run, or for two neighbours where the language has one for both.
fn sentences(teller: &mut Teller, runs: &[Vec<FactIndex>], part: Part) -> Option<Vec<story::Sentence>> {
    let mut sentences = Vec::with_capacity(runs.len());
    let mut rest = runs;
    while let [run, after @ ..] = rest {
        let then = after.first().filter(|then| aggregation::fit_together(run, then));
        let together = then.and_then(|then| teller.tell_together(run, then, part));
        rest = if together.is_some() { &after[1..] } else { after };
        sentences.push(together.unwrap_or_else(|| teller.tell(run, part)));
    }
    sentences.into_iter().collect()
}

/// The section's label; where it has none, the title of the table it is about.
fn label_or_title(teller: &mut Teller, section: &plan::Section) -> Option<String> {
    let key = format!("heading-{}", section.id);
    match section.table {
        Some(table) if !teller.locale.labels.entries.contains_key(&key) => {
            let case = teller.locale.voice.house.case;
            teller.table(table).map(|table| finishing::tidy(&table.title, case))
        }
        _ => teller.label(&key, &[]),
    }
}

fn party(teller: &mut Teller, party: &Party) -> Option<story::Party> {
    Some(story::Party { name: teller.text(&party.name, None, "this name")?, url: party.url.clone() })
}

/// A text's paragraphs, parted by empty lines.
fn paragraphs(teller: &mut Teller, text: Option<&Localised>, what: &str) -> Option<Vec<String>> {
    let Some(text) = text else { return Some(Vec::new()) };
    let text = teller.text(text, None, what)?;
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    Some(paragraphs.map(str::to_owned).collect())
}

fn json(extra: &Extra) -> serde_json::Value {
    match extra {
        Extra::Text(text) => serde_json::Value::String(text.clone()),
        Extra::Truth(truth) => serde_json::Value::Bool(*truth),
        Extra::Nothing => serde_json::Value::Null,
        Extra::List(list) => serde_json::Value::Array(list.iter().map(json).collect()),
        Extra::Map(map) => {
            serde_json::Value::Object(map.iter().map(|(key, value)| (key.clone(), json(value))).collect())
        }
    }
}
