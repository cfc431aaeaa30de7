//! `facts`: what was found in a week, with what it rests on.

use super::Format;
use super::gather::{self, Gathered};
use super::talk::{Exit, Talk};
use crate::facts::{Archive, Fact};
use crate::problem::Problems;
use crate::proof::Recorder;
use serde_json::json;
use std::fmt::Write as _;
use std::path::PathBuf;

/// More cells than these are counted, not shown.
const MOST_CELLS: usize = 4;

pub(super) fn run(series: Option<PathBuf>, week: Option<&str>, talk: &Talk) -> Exit {
    match text(series, week, talk.format) {
        Ok(text) => talk.give(&text),
        Err(problems) => talk.tell(&problems),
    }
}

fn text(named: Option<PathBuf>, week: Option<&str>, format: Format) -> Result<String, Problems> {
    let folder = gather::folder(named)?;
    let gathered = gather::series(&folder)?;
    let week = gathered.week(week)?;
    let Gathered { series, .. } = gathered;
    let archive = Archive::new(&series);
    let seen = series.league(week).zip(archive.facts(week));
    let (league, found) = seen.ok_or_else(|| crate::no_week(&series, week))?;
    let recorder = Recorder::new(&series);
    let facts = found.all.iter();
    Ok(match format {
        Format::Json => {
            let facts: Vec<_> = facts.map(|fact| recorder.fact(&league, fact, &fact.newsworthiness)).collect();
            format!("{:#}\n", json!({"series": series.id, "week": week.to_string(), "facts": facts}))
        }
        _ => {
            let mut facts: Vec<&Fact> = facts.collect();
            facts.sort_by_key(|fact| std::cmp::Reverse(fact.newsworthiness.score()));
            facts.iter().map(|fact| line(&recorder, fact)).collect()
        }
    })
}

fn line(recorder: &Recorder, fact: &Fact) -> String {
    let subject = recorder.subject(&fact.subject);
    let mut line = format!("{:>4}  {}  {subject}", fact.newsworthiness.score(), fact.kind.key);
    let _ = write!(line, "   {}\n     ", fact.formula);
    for (name, value) in &fact.values {
        let _ = write!(line, " {name}={}", recorder.value(value).0);
    }
    let cells = fact.evidence.iter().take(MOST_CELLS).map(|cell| format!("{} {}", cell.value, cell.spot));
    let shown = cells.collect::<Vec<_>>().join("; ");
    let more = fact.evidence.len().saturating_sub(MOST_CELLS);
    let more = if more > 0 { format!("; and {more} more") } else { String::new() };
    let _ = writeln!(line, "\n      cells: {}{more}", if shown.is_empty() { "none" } else { &shown });
    line
}
