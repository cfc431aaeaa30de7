//! `locales status --repetition`: how much of each release stood in those of the weeks before.

use super::super::Format;
use super::super::gather::{self, Gathered};
use super::super::talk::{Exit, Talk};
use super::Status;
use crate::problem::Problems;
use crate::proof::{Compared, TIRESOME, repetitions};
use crate::{Desk, told};
use rayon::prelude::*;
use serde_json::json;
use std::collections::BTreeMap;

pub(super) fn run(wish: Status, talk: &Talk) -> Exit {
    let compared = match compared(wish) {
        Ok(compared) => compared,
        Err(problems) => return talk.tell(&problems),
    };
    let shown = match talk.format {
        Format::Json => format!("{:#}\n", json!({"releases": compared.iter().map(record).collect::<Vec<_>>()})),
        _ => table(&compared) + &tiresome(&compared),
    };
    let given = talk.give(&shown);
    if compared.iter().any(is_tiresome) { given.max(Exit::Material) } else { given }
}

fn compared(wish: Status) -> Result<Vec<Compared>, Problems> {
    let folder = gather::folder(wish.series)?;
    let Gathered { series, shelf, .. } = gather::series(&folder)?;
    let languages = gather::languages(&series, &wish.lang)?;
    let desk = Desk::new(&shelf, &series, &languages, &[])?;
    let chronicle = desk.chronicle(&series);
    let weeks: Vec<_> = series.weeks.iter().map(|week| week.iso).collect();
    let told = weeks.par_iter().map(|week| Ok((*week, told(&chronicle, *week, &desk)?)));
    Ok(repetitions(&told.collect::<Result<Vec<_>, Problems>>()?))
}

fn is_tiresome(compared: &Compared) -> bool {
    compared.repetition.percent() >= TIRESOME
}

fn record(compared: &Compared) -> serde_json::Value {
    let Compared { week, edition, language, repetition } = compared;
    json!({
        "week": week.to_string(), "edition": edition, "language": language,
        "sentences": repetition.sentences, "percent": repetition.percent(), "repeated": repetition.repeated,
    })
}

/// A line for each edition and language, a column for each week: sentences in a hundred that are repeated.
fn table(compared: &[Compared]) -> String {
    let mut lines: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    let mut weeks = Vec::new();
    for each in compared {
        lines.entry((&each.edition, &each.language)).or_default().push(each.repetition.percent());
        if weeks.last() != Some(&each.week) {
            weeks.push(each.week);
        }
    }
    let wide = |words: fn(&(&str, &str)) -> usize| lines.keys().map(words).max().unwrap_or(0);
    let (edition, language) = (wide(|(edition, _)| edition.len()), wide(|(_, language)| language.len()));
    let heads: String = weeks.iter().map(|week| format!("  {week}")).collect();
    let mut table = format!("{:edition$}  {:language$}{heads}\n", "", "");
    for ((edition_name, tag), percents) in &lines {
        let cells: String = percents.iter().map(|percent| format!("  {percent:>6} %")).collect();
        table += &format!("{edition_name:edition$}  {tag:language$}{cells}\n");
    }
    table
}

/// The repeated sentences of releases that have too many of them.
fn tiresome(compared: &[Compared]) -> String {
    let release = |each: &Compared| {
        let Compared { week, edition, language, repetition } = each;
        let sentences: String = repetition.repeated.iter().map(|sentence| format!("  {sentence}\n")).collect();
        format!(
            "\n{week} {edition} {language}: {} of {} sentences\n{sentences}",
            repetition.repeated.len(),
            repetition.sentences
        )
    };
    compared.iter().filter(|each| is_tiresome(each)).map(release).collect()
}
