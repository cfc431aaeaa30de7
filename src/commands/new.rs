//! `new`: next week's file, ready to be filled in.

use super::gather::{self, Gathered, shown};
use super::talk::{Exit, Talk};
use crate::intake;
use crate::league::{Coverage, Row, Series, Span, Table, TableSetup, Week, display};
use crate::problem::{Problem, Problems};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

pub(super) fn run(series: Option<PathBuf>, talk: &Talk) -> Exit {
    match write(series) {
        Ok((folder, path)) => {
            let check = if folder.is_empty() { String::new() } else { format!(" {folder}") };
            talk.say(&format!("created {path}   fill in the scores, then:  scorepress check{check}"));
            Exit::Ok
        }
        Err(problems) => talk.tell(&problems),
    }
}

/// The series' folder as it was named, and the new file.
fn write(named: Option<PathBuf>) -> Result<(String, String), Problems> {
    let called = named.as_deref().map(shown).unwrap_or_default();
    let folder = gather::folders(named.into_iter().collect())?.remove(0);
    let Gathered { series, .. } = gather::series(&folder)?;
    let Some(last) = series.weeks.last() else {
        return Err(Problem::error(intake::NO_WEEK, "the series has no week").into());
    };
    let path = folder.join("weeks").join(format!("{}.yaml", last.iso.next()));
    let failed = |error: std::io::Error| {
        let message = format!("the file cannot be written: {error}");
        Problem::error("SP604", message)
            .in_file(shown(&path))
            .help("it must not exist yet; check the folder's permissions")
    };
    let mut file = fs::File::create_new(&path).map_err(failed)?;
    file.write_all(blank(&series, last).as_bytes()).map_err(failed)?;
    Ok((called, shown(&path)))
}

/// The week after `last`: the same tables, as wholly listed, and entities in the same order, each with last week's score
/// as a comment.
fn blank(series: &Series, last: &Week) -> String {
    let mut text = format!("week: {}\n", last.iso.next());
    if let Some(released) = last.released {
        let next = released.saturating_add(Span::new().days(7));
        let _ = writeln!(text, "released: {next}");
    }
    text.push_str("tables:\n");
    for (setup, table) in series.tables.iter().zip(&last.tables) {
        if let Some(table) = table {
            blank_table(&mut text, series, setup, table);
        }
    }
    text
}

fn blank_table(text: &mut String, series: &Series, setup: &TableSetup, table: &Table) {
    let _ = writeln!(text, "  {}:", setup.id);
    match table.coverage {
        Coverage::All => {}
        Coverage::Top => text.push_str("    coverage: top\n"),
        Coverage::Some => text.push_str("    coverage: some\n"),
    }
    text.push_str("    scores:\n");
    for row in table.rows() {
        let _ = writeln!(text, "      {}", blank_row(series, row));
    }
}

fn blank_row(series: &Series, row: &Row) -> String {
    let id = &series.entity(row.entity).id;
    let was = display(row.score.value, series.decimals);
    if row.components.is_empty() {
        return format!("{id}:   # was {was}");
    }
    let blanks: Vec<String> =
        row.components.iter().map(|(each, _)| format!("{}: ", series.component(*each).id)).collect();
    format!("{id}: {{ components: {{ {}}} }}   # was {was}", blanks.join(", "))
}
