//! AGGREGATION: neighbours that say the same of several become one sentence; so do two that belong together, where the
//! language has a sentence for both.

use super::lexicalisation::{Lexicon, Part};
use super::material::{HOW_MANY, ITEMS};
use crate::facts::{Fact, FactIndex, Facts, Value};

/// More than so many items make a list that nobody reads to its end.
pub(super) const MOST_ITEMS: usize = 7;

/// More facts than so many in a sentence of two kinds are more than a reader holds in one breath.
const MOST_TOGETHER: usize = 4;

/// Whether two runs are short enough for one sentence.
pub(super) fn fit_together(run: &[FactIndex], then: &[FactIndex]) -> bool {
    run.len() + then.len() <= MOST_TOGETHER
}

/// Splits a paragraph into runs that are told in one sentence each: neighbours of one kind whose message can group
/// them, everything else alone.
pub(super) fn runs(facts: &Facts, paragraph: &[FactIndex], lexicon: &Lexicon) -> Vec<Vec<FactIndex>> {
    let kind = |fact: &FactIndex| facts.all[*fact].kind.key;
    let mut runs = Vec::new();
    for neighbours in paragraph.chunk_by(|a, b| kind(a) == kind(b)) {
        if (2..=MOST_ITEMS).contains(&neighbours.len()) && can_group(lexicon, facts, neighbours) {
            runs.push(neighbours.to_vec());
        } else {
            runs.extend(neighbours.iter().map(|fact| vec![*fact]));
        }
    }
    runs
}

/// Values that all the facts have in common, under the names they share.
pub(super) fn shared<'a>(facts: &[&'a Fact]) -> Vec<(&'static str, &'a Value)> {
    let Some((first, others)) = facts.split_first() else { return Vec::new() };
    let in_all = |name: &str, value: &Value| others.iter().all(|fact| fact.value(name) == Some(value));
    first.values.iter().filter(|(name, value)| in_all(name, value)).map(|(name, value)| (*name, value)).collect()
}

/// Names of the entities and components that the facts differ in: a group's message may list them.
pub(super) fn differing(facts: &[&Fact]) -> Vec<&'static str> {
    let Some((first, others)) = facts.split_first() else { return Vec::new() };
    let is_name = |value: &Value| matches!(value, Value::Entity(_) | Value::Component(_));
    let differs = |name: &str, value: &Value| {
        let in_others: Option<Vec<&Value>> = others.iter().map(|fact| fact.value(name)).collect();
        in_others.is_some_and(|others| others.into_iter().any(|other| other != value))
    };
    let names = first.values.iter().filter(|(name, value)| is_name(value) && differs(name, value));
    names.map(|(name, _)| *name).collect()
}

fn can_group(lexicon: &Lexicon, facts: &Facts, neighbours: &[FactIndex]) -> bool {
    let facts: Vec<&Fact> = neighbours.iter().map(|fact| &facts.all[*fact]).collect();
    let key = facts[0].kind.key;
    let (common, listed) = (shared(&facts), differing(&facts));
    let known = |name: &String| {
        let name = name.as_str();
        common.iter().any(|(each, _)| *each == name) || listed.contains(&name) || [ITEMS, HOW_MANY].contains(&name)
    };
    let of_each = |name: &String| facts.iter().all(|fact| fact.value(name).is_some());
    lexicon.of(key, Part::Group).any(|variant| variant.variables.iter().all(known))
        && lexicon.of(key, Part::Item).any(|variant| variant.variables.iter().all(of_each))
}
