//! `locales status`: a line for each language, then all that is wrong.

use super::super::Format;
use super::super::gather;
use super::super::talk::{Exit, Talk};
use super::Status;
use crate::facts::kinds;
use crate::league::Series;
use crate::problem::Problems;
use crate::shelf::Shelf;
use crate::wording::{Survey, survey};
use rayon::prelude::*;
use serde_json::json;

pub(super) fn run(wish: Status, talk: &Talk) -> Exit {
    let (shelf, series) = match gather::words(wish.series) {
        Ok(words) => words,
        Err(problems) => return talk.tell(&problems),
    };
    let surveys = surveys(&wish.lang, &shelf, series.as_ref());
    let shown = match talk.format {
        Format::Json => format!("{:#}\n", json!({"languages": surveys.iter().map(record).collect::<Vec<_>>()})),
        _ => table(&surveys),
    };
    let given = talk.give(&shown);
    let problems = Problems(surveys.into_iter().flat_map(|survey| survey.problems.0).collect());
    given.max(talk.tell(&problems))
}

fn surveys(asked: &[String], shelf: &Shelf, series: Option<&Series>) -> Vec<Survey> {
    let kinds: Vec<_> = kinds().collect();
    let languages = if asked.is_empty() { shelf.languages() } else { asked.to_vec() };
    let of = |tag: &String| {
        let has_texts = |series: &&Series| series.languages.iter().chain(&series.on_request).any(|each| each == tag);
        survey(tag, shelf, &kinds, series.filter(has_texts))
    };
    languages.par_iter().map(of).collect()
}

fn status(survey: &Survey) -> &'static str {
    if survey.draft { "draft" } else { "complete" }
}

fn record(survey: &Survey) -> serde_json::Value {
    json!({
        "language": survey.tag, "name": survey.name, "status": status(survey), "asked": survey.asked,
        "done": survey.done(), "missing": survey.missing, "outdated": survey.outdated,
        "problems": survey.problems.0.len(),
    })
}

const HEADS: [&str; 7] = ["language", "name", "status", "done", "missing", "outdated", "problems"];

fn table(surveys: &[Survey]) -> String {
    let line = |survey: &Survey| {
        let counts = [survey.done(), survey.missing, survey.outdated, survey.problems.0.len()];
        let words = [survey.tag.clone(), survey.name.clone(), status(survey).to_owned()];
        words.into_iter().chain(counts.map(|count| count.to_string())).collect::<Vec<_>>()
    };
    let heads = HEADS.map(str::to_owned).to_vec();
    let lines: Vec<Vec<String>> = [heads].into_iter().chain(surveys.iter().map(line)).collect();
    let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..HEADS.len()).map(width).collect();
    lines.iter().map(|line| aligned(line, &widths)).collect()
}

/// Words to the left of their columns, counts to the right.
fn aligned(line: &[String], widths: &[usize]) -> String {
    let cell = |(at, (text, width)): (usize, (&String, &usize))| {
        if at < 3 { format!("{text:<width$}") } else { format!("{text:>width$}") }
    };
    let cells: Vec<String> = line.iter().zip(widths).enumerate().map(cell).collect();
    format!("{}\n", cells.join("  "))
}
