//! `facts`: what was found in a week, with what it rests on.

use super::Format;
use super::gather::{self, Gathered};
use super::talk::{Exit, Talk};
use crate::facts::{Archive, Fact, Since, Subject, Topic, Value};
use crate::league::{Cell, Series};
use crate::problem::Problems;
use serde_json::json;
use std::fmt::Write as _;
use std::path::PathBuf;

pub(super) fn run(series: Option<PathBuf>, week: Option<&str>, talk: &Talk) -> Exit {
    match text(series, week, talk.format) {
        Ok(text) => talk.give(&text),
        Err(problems) => talk.tell(&problems),
    }
}

fn text(named: Option<PathBuf>, week: Option<&str>, format: Format) -> Result<String, Problems> {
    let folder = gather::folders(named.into_iter().collect())?.remove(0);
    let Gathered { series, .. } = gather::series(&folder)?;
    let week = gather::week(&series, week)?;
    let archive = Archive::new(&series);
    let found = archive.facts(week).ok_or_else(|| crate::no_week(&series, week))?;
    let teller = Teller { series: &series };
    let facts = found.all.iter();
    Ok(match format {
        Format::Json => {
            let facts: Vec<_> = facts.map(|fact| teller.json(fact)).collect();
            format!("{:#}\n", json!({"series": series.id, "week": week.to_string(), "facts": facts}))
        }
        _ => {
            let mut facts: Vec<&Fact> = facts.collect();
            facts.sort_by_key(|fact| std::cmp::Reverse(fact.newsworthiness.score()));
            facts.iter().map(|fact| teller.line(fact)).collect()
        }
    })
}

struct Teller<'a> {
    series: &'a Series,
}

impl Teller<'_> {
    fn line(&self, fact: &Fact) -> String {
        let mut line =
            format!("{:>4}  {}  {}", fact.newsworthiness.score(), fact.kind.key, self.subject(&fact.subject));
        let _ = write!(line, "   {}\n     ", fact.formula);
        for (name, value) in &fact.values {
            let _ = write!(line, " {name}={}", self.value(value).0);
        }
        let shown = fact.evidence.iter().take(4).map(|cell| format!("{} {}", cell.value, cell.spot));
        let shown: Vec<String> = shown.collect();
        let more = fact.evidence.len().saturating_sub(4);
        let more = if more > 0 { format!("; and {more} more") } else { String::new() };
        let _ = writeln!(
            line,
            "\n      cells: {}{more}",
            if shown.is_empty() { "none".to_owned() } else { shown.join("; ") }
        );
        line
    }

    fn json(&self, fact: &Fact) -> serde_json::Value {
        let value = |(name, value): &(&str, Value)| {
            let (text, unit) = self.value(value);
            json!({"name": name, "unit": unit, "value": text})
        };
        let cell = |cell: &Cell| {
            let spot = &cell.spot;
            json!({"value": cell.value.to_string(), "file": spot.source.path, "line": spot.line, "column": spot.column})
        };
        let worth = &fact.newsworthiness;
        json!({
            "key": fact.kind.key,
            "insight": fact.insight,
            "topic": self.topic(&fact.topic),
            "subject": self.subject(&fact.subject),
            "values": fact.values.iter().map(value).collect::<Vec<_>>(),
            "formula": fact.formula.to_string(),
            "evidence": fact.evidence.iter().map(cell).collect::<Vec<_>>(),
            "newsworthiness": {
                "score": worth.score(),
                "event": worth.event,
                "size": worth.size,
                "rarity": worth.rarity,
                "prominence": worth.prominence,
                "actionability": worth.actionability,
                "materiality": worth.materiality,
                "robustness": worth.robustness,
            },
        })
    }

    fn topic(&self, topic: &Topic) -> String {
        match topic {
            Topic::Table(table) => self.series.table(*table).id.clone(),
            Topic::Components => "components".to_owned(),
            Topic::Outlook => "outlook".to_owned(),
            Topic::Week => "week".to_owned(),
        }
    }

    fn subject(&self, subject: &Subject) -> String {
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
    fn value(&self, value: &Value) -> (String, &'static str) {
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
