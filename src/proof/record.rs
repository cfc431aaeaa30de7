//! Facts and stories as records: everything by the ids and names of the data, figures as exact text.

use crate::facts::{Board, Fact, FactIndex, Ground, Newsworthiness, Since, Subject, Topic, Value};
use crate::league::{Cell, League, Series};
use crate::plan::{Plan, Untold};
use crate::wording::story::{self, Passage, Story};
use serde_json::{Value as Json, json};

/// Writes records of one series.
#[derive(Clone, Copy)]
pub struct Recorder<'a> {
    pub series: &'a Series,
    /// What is left out at the start of every file's path.
    root: &'a str,
}

impl<'a> Recorder<'a> {
    /// Files are named as they were named to the program.
    pub fn new(series: &'a Series) -> Self {
        Recorder { series, root: "" }
    }

    /// Files are named from the series' own folder, so that a record is the same wherever the folder lies.
    pub fn from_the_folder(series: &'a Series) -> Self {
        let settings = series.tables.first().map_or("", |table| table.spot.source.path.as_str());
        Recorder { series, root: settings.strip_suffix("scorepress.yaml").unwrap_or_default() }
    }

    /// One fact of the league's week, with what it weighed.
    pub fn fact(&self, league: &League, fact: &Fact, weight: &Newsworthiness) -> Json {
        let value = |(name, value): &(&str, Value)| {
            let (text, unit) = self.value(value);
            json!({"name": name, "unit": unit, "value": text})
        };
        json!({
            "key": fact.kind.key,
            "insight": fact.insight,
            "topic": self.topic(&fact.topic),
            "subject": self.subject(&fact.subject),
            "values": fact.values.iter().map(value).collect::<Vec<_>>(),
            "formula": fact.formula.to_string(),
            "evidence": self.cells(&fact.evidence),
            "among": fact.grounds(league).iter().map(|ground| self.ground(ground)).collect::<Vec<_>>(),
            "newsworthiness": weight_of(weight),
        })
    }

    /// One story whole: its parts with facts and values, the facts it tells, and what the plan left out.
    pub fn story(&self, plan: &Plan, story: &Story) -> Json {
        let is_told = |index: &FactIndex| !plan.places(*index).is_empty();
        let told = (0..plan.facts.all.len()).filter(is_told).map(|index| {
            let mut record = self.fact(&plan.league, &plan.facts.all[index], &plan.weights[index]);
            record["number"] = json!(index);
            record
        });
        let told: Vec<Json> = told.collect();
        let left_out = plan.untold.iter().filter(|(index, _)| !is_told(index));
        let untold: Vec<Json> = left_out.map(|(index, why)| self.untold(plan, *index, *why)).collect();
        json!({
            "series": story.series,
            "title": story.title,
            "edition": story.edition,
            "language": story.language,
            "direction": story.direction,
            "week": story.week,
            "week_label": story.week_label,
            "released": story.released.as_ref().map(|released| &released.iso),
            "headline": self.sentence(plan, &story.headline),
            "standfirst": self.sentences(plan, &story.standfirst),
            "picture": story.picture.as_ref().map(|picture| self.picture(plan, picture)),
            "sections": story.sections.iter().map(|section| self.section(plan, section)).collect::<Vec<_>>(),
            "source": story.source,
            "publisher": story.publisher,
            "disclosure": story.disclosure,
            "boilerplate": story.boilerplate,
            "contact": story.contact,
            "facts": told,
            "untold": untold,
        })
    }

    fn picture(&self, plan: &Plan, picture: &story::Picture) -> Json {
        json!({
            "file": picture.file,
            "alt": picture.alt,
            "caption": picture.caption.as_ref().map(|caption| self.sentence(plan, caption)),
            "credit": picture.credit,
        })
    }

    fn section(&self, plan: &Plan, section: &story::Section) -> Json {
        let heading = section.heading();
        json!({
            "id": section.id,
            "heading": self.passage(plan, &heading),
            "bulleted": section.bulleted,
            "paragraphs": section.paragraphs.iter().map(|each| self.sentences(plan, each)).collect::<Vec<_>>(),
            "boards": section.boards.iter().map(|board| self.board(plan, board)).collect::<Vec<_>>(),
        })
    }

    fn sentences(&self, plan: &Plan, sentences: &[story::Sentence]) -> Vec<Json> {
        sentences.iter().map(|sentence| self.sentence(plan, sentence)).collect()
    }

    fn sentence(&self, plan: &Plan, sentence: &story::Sentence) -> Json {
        self.passage(plan, &sentence.at(story::Place::Headline))
    }

    /// Words with the facts they tell and the values they print; places are counted in characters.
    pub fn passage(&self, plan: &Plan, passage: &Passage) -> Json {
        let characters = |to: usize| passage.text[..to].chars().count();
        let value = |span: &story::Span| {
            let facts = span.fact.map_or(passage.facts.to_vec(), |fact| vec![fact]);
            let (text, unit) = self.printed(plan, passage, span);
            json!({
                "start": characters(span.at.start),
                "end": characters(span.at.end),
                "text": passage.text[span.at.clone()],
                "facts": facts,
                "name": span.name,
                "unit": unit,
                "value": text,
            })
        };
        json!({
            "text": passage.text,
            "facts": passage.facts,
            "values": passage.spans.iter().map(value).collect::<Vec<_>>(),
        })
    }

    /// The value behind a span; how many facts are told where none of them holds it.
    fn printed(&self, plan: &Plan, passage: &Passage, span: &story::Span) -> (String, &'static str) {
        let fact = span.fact.or(passage.facts.first().copied());
        let value = fact.and_then(|fact| plan.facts.all[fact].value(span.name));
        value.map_or_else(|| (passage.facts.len().to_string(), "facts"), |value| self.value(value))
    }

    fn board(&self, plan: &Plan, printed: &story::Board) -> Json {
        let board = &plan.facts.boards[printed.number];
        let rows = (0..board.rows.len()).map(|row| {
            let cells = (0..board.columns.len()).map(|column| self.board_cell(plan, board, printed, row, column));
            json!({"own": board.rows[row].own, "cells": cells.collect::<Vec<_>>()})
        });
        json!({
            "id": printed.id,
            "caption": printed.caption,
            "columns": printed.columns,
            "rows": rows.collect::<Vec<_>>(),
        })
    }

    /// One printed cell of a table, with the cells of the data that it comes from.
    pub fn board_cell(&self, plan: &Plan, board: &Board, printed: &story::Board, row: usize, column: usize) -> Json {
        let (text, unit) = self.value(&board.rows[row].cells[column]);
        json!({
            "text": printed.rows[row].cells[column],
            "unit": unit,
            "value": text,
            "evidence": self.cells(&board.evidence(&plan.league, row, column)),
        })
    }

    fn untold(&self, plan: &Plan, index: FactIndex, why: Untold) -> Json {
        let fact = &plan.facts.all[index];
        let by = match why {
            Untold::ToldBy(teller) => Some(self.name(&plan.facts.all[teller])),
            _ => None,
        };
        json!({"fact": self.name(fact), "weight": plan.weights[index].score(), "rule": rule(why), "by": by})
    }

    fn ground(&self, ground: &Ground) -> Json {
        let line = ground.line.map(|line| self.series.entity(line).id.as_str());
        json!({"table": self.series.table(ground.table).id, "week": ground.week.to_string(), "line": line})
    }

    pub fn cells(&self, cells: &[Cell]) -> Vec<Json> {
        let record = |cell: &Cell| {
            let spot = &cell.spot;
            let file = spot.source.path.strip_prefix(self.root).unwrap_or(&spot.source.path);
            json!({"value": cell.value.to_string(), "file": file, "line": spot.line, "column": spot.column})
        };
        cells.iter().map(record).collect()
    }

    /// `mover-both@viet-yen`
    pub fn name(&self, fact: &Fact) -> String {
        format!("{}@{}", fact.kind.key, self.subject(&fact.subject))
    }

    pub fn topic(&self, topic: &Topic) -> String {
        match topic {
            Topic::Table(table) => self.series.table(*table).id.clone(),
            Topic::Components => "components".to_owned(),
            Topic::Outlook => "outlook".to_owned(),
            Topic::Week => "week".to_owned(),
        }
    }

    pub fn subject(&self, subject: &Subject) -> String {
        match subject {
            Subject::Entity(entity) => self.series.entity(*entity).id.clone(),
            Subject::Component(component) => self.series.component(*component).id.clone(),
            Subject::Table(table) => self.series.table(*table).id.clone(),
            Subject::Band(table, band) => {
                let table = self.series.table(*table);
                format!("{}/{}", table.id, table.bands[*band].id)
            }
            Subject::Week => "week".to_owned(),
        }
    }

    /// A value as text, and its unit.
    pub fn value(&self, value: &Value) -> (String, &'static str) {
        let joined = |ids: Vec<&str>| ids.join(" ");
        match value {
            Value::Points(points) | Value::Signed(points) | Value::Mark(points) => (points.to_string(), "points"),
            Value::Share(share) => (share.round_dp(4).normalize().to_string(), "share"),
            Value::Count(count) => (count.to_string(), "count"),
            Value::Place(place) => (place.to_string(), "place"),
            Value::Entity(entity) => (self.series.entity(*entity).id.clone(), "entity"),
            Value::Entities(all) => {
                (joined(all.iter().map(|each| self.series.entity(*each).id.as_str()).collect()), "entities")
            }
            Value::Component(component) => (self.series.component(*component).id.clone(), "component"),
            Value::Components(all) => {
                (joined(all.iter().map(|each| self.series.component(*each).id.as_str()).collect()), "components")
            }
            Value::Band(table, band) => (self.series.table(*table).bands[*band].id.clone(), "band"),
            Value::Table(table) => (self.series.table(*table).id.clone(), "table"),
            Value::Week(week) | Value::Since(Since::Week(week)) => (week.to_string(), "week"),
            Value::Since(Since::WeekBefore) => ("the week before".to_owned(), "week"),
            Value::Text(text) => (text.texts.keys().cloned().collect::<Vec<_>>().join(" "), "texts"),
            Value::Missing => (String::new(), "missing"),
        }
    }
}

/// Every term of a weight.
pub(super) fn weight_of(weight: &Newsworthiness) -> Json {
    json!({
        "score": weight.score(),
        "event": weight.event,
        "size": weight.size,
        "rarity": weight.rarity,
        "prominence": weight.prominence,
        "actionability": weight.actionability,
        "materiality": weight.materiality,
        "robustness": weight.robustness,
        "novelty": weight.novelty,
        "redundancy": weight.redundancy,
    })
}

/// The rule that kept a fact out, by name.
pub(super) fn rule(why: Untold) -> &'static str {
    match why {
        Untold::Unchanged => "unchanged",
        Untold::ToldBy(_) => "told-by",
        Untold::NoRoom => "no-room",
        Untold::NoPlace => "no-place",
    }
}
