//! One edition in all its languages, sentence beside sentence: those that tell the same facts in the same place.

use crate::Told;
use crate::facts::FactIndex;
use crate::wording::Story;
use crate::wording::story::Passage;
use serde_json::{Value as Json, json};

/// Sentences of all languages that tell the same.
struct Row<'a> {
    place: String,
    facts: Vec<FactIndex>,
    /// For each language its sentences, by their number in the story.
    cells: Vec<Vec<(usize, Passage<'a>)>>,
}

/// The edition's rows in reading order, with the languages that head their columns.
pub(super) fn beside(told: &Told) -> Json {
    let mut rows: Vec<Row> = Vec::new();
    for (column, story) in told.stories.iter().enumerate() {
        let mut after = 0;
        for (number, passage) in story.passages().into_iter().enumerate() {
            after = put(&mut rows, (column, told.stories.len()), number, passage, after) + 1;
        }
    }
    let head =
        |story: &Story| json!({"language": story.language, "name": story.language_name, "direction": story.direction});
    let rows: Vec<Json> = rows.iter().map(record).collect();
    json!({"languages": told.stories.iter().map(head).collect::<Vec<_>>(), "rows": rows})
}

/// Puts a sentence beside those that tell any of its facts in the same place; else into a row of its own behind the row
/// of the sentence before it. Gives the row's number.
fn put<'a>(
    rows: &mut Vec<Row<'a>>,
    (column, columns): (usize, usize),
    number: usize,
    passage: Passage<'a>,
    after: usize,
) -> usize {
    let place = passage.place.to_string();
    let same = |row: &Row| {
        let shares = row.facts.iter().any(|fact| passage.facts.contains(fact));
        row.place == place && (shares || (row.facts.is_empty() && passage.facts.is_empty()))
    };
    let found: Vec<usize> = (0..rows.len()).filter(|at| same(&rows[*at])).collect();
    let at = match found.as_slice() {
        [] => {
            let at = after.min(rows.len());
            rows.insert(at, Row { place, facts: Vec::new(), cells: vec![Vec::new(); columns] });
            at
        }
        [first, others @ ..] => {
            for other in others.iter().rev() {
                let Row { facts, cells, .. } = rows.remove(*other);
                rows[*first].facts.extend(facts);
                rows[*first].cells.iter_mut().zip(cells).for_each(|(into, from)| into.extend(from));
            }
            *first
        }
    };
    rows[at].facts.extend(passage.facts);
    rows[at].cells[column].push((number, passage));
    at
}

fn record(row: &Row) -> Json {
    let sentence = |(number, passage): &(usize, Passage)| json!({"number": number, "text": passage.text, "tells": !passage.facts.is_empty()});
    let cell = |cell: &Vec<(usize, Passage)>| cell.iter().map(sentence).collect::<Vec<_>>();
    json!({"place": row.place, "cells": row.cells.iter().map(cell).collect::<Vec<_>>()})
}
