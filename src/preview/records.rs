//! What stands behind a sentence or a figure, and what was left out: records, as the proof gives them.

use super::telling::{Telling, Week};
use crate::facts::FactIndex;
use crate::league::IsoWeek;
use crate::proof::{Account, Recorder, accounts};
use crate::wording::Story;
use serde_json::{Value as Json, json};
use std::cmp::Reverse;

/// What stands behind the part of a story that was pointed at: `12` for a sentence by its number, `3-0-4-2` for a table's
/// cell by section, table, line and column. Nothing where there is no such part.
pub(super) fn behind(telling: &mut Telling, name: (&str, &str), part: &str, week: IsoWeek) -> Option<Json> {
    let recorder = Recorder::from_the_folder(telling.series);
    let week = telling.week(week).ok()?;
    let numbers: Vec<usize> = part.split('-').map(|number| number.parse().ok()).collect::<Option<_>>()?;
    let mut record = match numbers.as_slice() {
        [number] => sentence(&recorder, week, name, *number)?,
        [section, board, row, column] => cell(&recorder, week, name, [*section, *board, *row, *column])?,
        _ => return None,
    };
    record["part"] = json!(part);
    record["language"] = json!(name.1);
    Some(record)
}

fn story<'w>(week: &'w Week, (edition, language): (&str, &str)) -> Option<&'w Story> {
    week.edition(edition)?.stories.iter().find(|story| story.language == language)
}

fn sentence(recorder: &Recorder, week: &Week, name: (&str, &str), number: usize) -> Option<Json> {
    let passage = *story(week, name)?.passages().get(number)?;
    if passage.facts.is_empty() {
        return None;
    }
    let plan = &week.edition(name.0)?.plan;
    let mut record = recorder.passage(plan, &passage);
    record["place"] = json!(passage.place.to_string());
    record["accounts"] = of_facts(recorder, week, name.0, passage.facts);
    Some(record)
}

fn cell(recorder: &Recorder, week: &Week, name: (&str, &str), at: [usize; 4]) -> Option<Json> {
    let [section, board, row, column] = at;
    let printed = story(week, name)?.sections.get(section)?.boards.get(board)?;
    let plan = &week.edition(name.0)?.plan;
    let board = plan.facts.boards.get(printed.number)?;
    (row < board.rows.len() && column < board.columns.len()).then_some(())?;
    let mut record = recorder.board_cell(plan, board, printed, row, column);
    let names = printed.columns.iter().position(|column| column.names_row);
    record["caption"] = json!(printed.caption);
    record["column"] = json!(printed.columns[column].title);
    record["row"] = json!(names.map(|names| &printed.rows[row].cells[names]));
    Some(record)
}

/// Each fact with its name, and what it weighed in the edition.
fn of_facts(recorder: &Recorder, week: &Week, edition: &str, facts: &[FactIndex]) -> Json {
    let record = |account: Account| {
        let mut record = recorder.account(&account);
        record["name"] = json!(recorder.name(account.fact));
        // Names of values stand between backticks.
        record["meaning"] = account.fact.kind.meaning.split('`').collect();
        let own = record["editions"].as_array().and_then(|all| all.iter().find(|each| each["edition"] == edition));
        record["here"] = own.cloned().unwrap_or_default();
        record
    };
    accounts(&week.told, facts).into_iter().map(record).collect()
}

/// Every fact that the edition leaves out, the weightiest first, with the rule that kept it out.
pub(super) fn left_out(telling: &mut Telling, edition: &str, week: IsoWeek) -> Option<Json> {
    let recorder = Recorder::from_the_folder(telling.series);
    let week = telling.week(week).ok()?;
    let plan = &week.edition(edition)?.plan;
    let mut facts: Vec<FactIndex> = plan.untold.iter().map(|(fact, _)| *fact).collect();
    facts.sort_by_key(|fact| (Reverse(plan.weights[*fact].score()), *fact));
    Some(of_facts(&recorder, week, edition, &facts))
}

/// One release as `render --to json` writes it.
pub(super) fn story_record(telling: &mut Telling, name: (&str, &str), week: IsoWeek) -> Option<Json> {
    let recorder = Recorder::from_the_folder(telling.series);
    let week = telling.week(week).ok()?;
    Some(recorder.story(&week.edition(name.0)?.plan, story(week, name)?))
}
