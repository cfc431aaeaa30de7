//! A claim as text: what two accounts of a week are compared by.

use crate::world::{ONE, Points, World, bare, fraction_rounded, printed, week_name};
use crate::writing::{component, entity, table};
use scorepress::facts::{Fact, Since, Subject, Topic, Value};
use scorepress::league::{Decimal, Series};
use std::collections::BTreeMap;
use std::fmt;

/// What is claimed, about whom, where in the story, with which values by name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Claim {
    pub key: String,
    topic: String,
    subject: String,
    values: BTreeMap<String, String>,
}

impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [{}] of {}:", self.key, self.topic, self.subject)?;
        self.values.iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

/// Shares are compared to so many decimals.
const SHARE_DECIMALS: u32 = 9;

impl Claim {
    pub fn new(key: &str, topic: &str, subject: &str) -> Self {
        Claim { key: key.into(), topic: topic.into(), subject: subject.into(), values: BTreeMap::new() }
    }

    /// In a table's part of the story.
    pub fn in_table(key: &str, at: usize, subject: &str) -> Self {
        Self::new(key, &table(at), subject)
    }

    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.values.insert(name.to_owned(), value.to_string());
        self
    }

    pub fn with_some(self, name: &str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Points that have no more decimals than are printed.
    pub fn points(self, name: &str, value: Points, world: &World) -> Self {
        self.with(name, printed(value, world.decimals))
    }

    pub fn mark(self, name: &str, value: Points) -> Self {
        self.with(name, bare(value))
    }

    /// A part of a whole.
    pub fn share(self, name: &str, part: Points, whole: i128) -> Self {
        self.with(name, bare(fraction_rounded(part * ONE, whole, SHARE_DECIMALS)))
    }

    pub fn component(self, name: &str, which: usize) -> Self {
        self.with(name, component(which))
    }

    pub fn entity(self, name: &str, who: usize) -> Self {
        self.with(name, entity(who))
    }

    pub fn entities(self, name: &str, who: &[usize]) -> Self {
        self.with(name, who.iter().map(|each| entity(*each)).collect::<Vec<_>>().join("+"))
    }

    pub fn week(self, name: &str, number: i64) -> Self {
        self.with(name, week_name(number))
    }

    /// A fact of the program's, as text.
    pub fn of(fact: &Fact, series: &Series) -> Self {
        let subject = match fact.subject {
            Subject::Entity(index) => series.entity(index).id.clone(),
            Subject::Component(index) => series.component(index).id.clone(),
            Subject::Table(index) => series.table(index).id.clone(),
            Subject::Band(index, band) => series.table(index).bands[band].id.clone(),
            Subject::Week => "week".to_owned(),
        };
        let topic = match fact.topic {
            Topic::Table(index) => series.table(index).id.clone(),
            Topic::Components => "components".to_owned(),
            Topic::Outlook => "outlook".to_owned(),
            Topic::Week => "week".to_owned(),
        };
        let values = fact.values.iter().map(|(name, value)| ((*name).to_owned(), text(value, series))).collect();
        let claim = Claim { key: fact.kind.key.to_owned(), topic, subject, values };
        assert_eq!(claim.values.len(), fact.values.len(), "a value stands twice in {claim}");
        claim
    }
}

fn text(value: &Value, series: &Series) -> String {
    let entity = |index| series.entity(index).id.clone();
    let component = |index| series.component(index).id.clone();
    let joined = |names: Vec<String>| names.join("+");
    match value {
        Value::Points(points) => points.to_string(),
        Value::Mark(mark) => mark.normalize().to_string(),
        Value::Share(share) => rounded(*share).normalize().to_string(),
        Value::Count(count) | Value::Place(count) => count.to_string(),
        Value::Entity(one) => entity(*one),
        Value::Entities(several) => joined(several.iter().map(|each| entity(*each)).collect()),
        Value::Component(one) => component(*one),
        Value::Components(several) => joined(several.iter().map(|each| component(*each)).collect()),
        Value::Band(index, band) => series.table(*index).bands[*band].id.clone(),
        Value::Table(index) => series.table(*index).id.clone(),
        Value::Week(week) | Value::Since(Since::Week(week)) => week.to_string(),
        Value::Since(Since::WeekBefore) => "week-before".to_owned(),
        Value::Text(text) => text.text("en").unwrap_or_default().to_owned(),
        Value::Signed(_) | Value::Missing => panic!("for boards only"),
    }
}

fn rounded(share: Decimal) -> Decimal {
    scorepress::league::round(share, SHARE_DECIMALS)
}
