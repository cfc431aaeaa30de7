//! What one sentence may draw on: the values of the facts it tells, by the names its message calls them.

use super::aggregation::{differing, shared};
use super::lexicalisation::{THEN, Variant};
use super::marks::{Mark, Name};
use super::story::Span;
use super::values::Label;
use crate::facts::{Fact, FactIndex, Subject, Value};
use fluent::FluentValue;
use std::borrow::Cow;

/// A value that a message may name.
pub(super) struct Given<'v> {
    /// What the message calls it.
    pub name: Cow<'static, str>,
    /// Whose value it is, where the sentence tells two.
    pub of: Option<FactIndex>,
    /// What the fact calls it.
    pub own_name: &'static str,
    pub value: &'v Value,
}

/// What a group's message counts: the facts it tells.
pub(super) const HOW_MANY: &str = "n";

/// The list of a group's items.
pub(super) const ITEMS: &str = "items";

/// All that one sentence may draw on.
#[derive(Default)]
pub(super) struct Material<'v> {
    pub given: Vec<Given<'v>>,
    /// Several facts of a kind, of which the message names a list.
    pub lists: Vec<List>,
    /// The words of the lists, once they are made.
    pub made: Vec<(Cow<'static, str>, FluentValue<'static>)>,
}

/// What several facts of a kind differ in.
pub(super) struct List {
    /// What the message calls it.
    pub name: Cow<'static, str>,
    pub facts: Vec<FactIndex>,
    /// The value of each that is listed, an entity or a component; nothing for a list of items with words of their own.
    pub value: Option<&'static str>,
}

impl<'v> Given<'v> {
    pub fn new(before: &str, own_name: &'static str, value: &'v Value, of: Option<FactIndex>) -> Self {
        Given { name: named(before, own_name), of, own_name, value }
    }

    /// What its mark in the sentence says.
    pub fn label(&self) -> Label {
        Label { fact: self.of, name: self.own_name }
    }
}

impl<'v> Material<'v> {
    /// What sentences about these facts of a kind may name; `before` stands before its names, `of` says whose it is.
    pub fn add(&mut self, before: &str, indices: &[FactIndex], facts: &[&'v Fact], of: Option<FactIndex>) {
        let values = shared(facts).into_iter();
        self.given.extend(values.map(|(name, value)| Given::new(before, name, value, of)));
        if facts.len() > 1 {
            let lists = differing(facts).into_iter().map(Some).chain([None]);
            self.lists.extend(lists.map(|value| List {
                name: named(before, value.unwrap_or(ITEMS)),
                facts: indices.to_vec(),
                value,
            }));
        }
    }

    pub fn value(&self, name: &str) -> Option<&'v Value> {
        self.given.iter().find(|given| given.name == name).map(|given| given.value)
    }

    /// Whether a message may name it.
    pub fn brings(&self, name: &str) -> bool {
        let listed = || self.lists.iter().any(|list| list.name == name);
        let counted = || name == HOW_MANY && !self.lists.is_empty();
        self.value(name).is_some() || listed() || counted()
    }

    /// Whether a wording names whom a fact is about; what is about nobody needs no name.
    pub fn names(&self, subject: Subject, variant: &Variant) -> bool {
        if !matches!(subject, Subject::Entity(_) | Subject::Component(_)) {
            return true;
        }
        let is_named = |called: &str| variant.variables.iter().any(|name| name == called);
        let in_list = || self.lists.iter().any(|list| is_named(&list.name));
        let mut given = self.given.iter().filter(|given| is_named(&given.name));
        given.any(|given| match (given.value, subject) {
            (Value::Entity(one), Subject::Entity(entity)) => *one == entity,
            (Value::Entities(several), Subject::Entity(entity)) => several.contains(&entity),
            (Value::Component(one), Subject::Component(component)) => *one == component,
            (Value::Components(several), Subject::Component(component)) => several.contains(&component),
            _ => false,
        }) || in_list()
    }

    /// Whether a sentence that names these values may tell two facts: a table, a week, a base of comparison or a mark that
    /// it does not name of the second is the same in both, and where it names nobody of the second both are about one.
    pub fn agrees(&self, named: &[String], of_one: bool) -> bool {
        let is_named = |name: &str| named.iter().any(|each| each == name);
        let (told, untold): (Vec<&Given>, Vec<&Given>) =
            self.given.iter().filter(|given| given.name.starts_with(THEN)).partition(|given| is_named(&given.name));
        let listed = self.lists.iter().any(|list| list.name.starts_with(THEN) && is_named(&list.name));
        let frames = |given: &&Given| match given.value {
            Value::Since(_) | Value::Table(_) | Value::Week(_) => true,
            Value::Mark(_) => !listed,
            _ => false,
        };
        let same = |given: &Given| self.value(given.own_name).is_none_or(|value| value == given.value);
        let names = |given: &&Given| {
            use Value::{Component, Components, Entities, Entity};
            matches!(given.value, Entity(_) | Entities(_) | Component(_) | Components(_))
        };
        let same_frame = untold.into_iter().filter(frames).all(same);
        same_frame && (of_one || listed || told.iter().any(names))
    }

    /// Where the sentence prints which value. Of counts that are alike each is taken once, in the order of the values.
    pub fn spans(&self, marks: Vec<Mark>, facts: &[Fact]) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::with_capacity(marks.len());
        for Mark { at, fact, name } in marks {
            let of_fact =
                fact.map(|of| facts[of].values.iter().map(move |(name, value)| Given::new("", name, value, fact)));
            let of_fact: Option<Vec<Given>> = of_fact.map(Iterator::collect);
            let values = of_fact.as_ref().unwrap_or(&self.given);
            let printed = match name {
                Name::Value(name) => {
                    values.iter().find(|given| given.name == name).map(|given| (given.of, given.own_name))
                }
                Name::Number(number) => Some(count_printed(values, number, &spans)),
            };
            spans.extend(printed.map(|(fact, name)| Span { at, fact, name }));
        }
        spans
    }
}

/// Whose count a bare number is: the first that no span prints yet; what is nobody's is how many facts are told.
fn count_printed(values: &[Given], number: u32, spans: &[Span]) -> (Option<FactIndex>, &'static str) {
    let alike =
        || values.iter().filter(|given| given.value.is_count_of(number)).map(|given| (given.of, given.own_name));
    let is_free =
        |(fact, name): &(Option<FactIndex>, &str)| !spans.iter().any(|span| span.fact == *fact && span.name == *name);
    alike().find(is_free).or_else(|| alike().next()).unwrap_or((None, HOW_MANY))
}

/// What a message calls a value; the second fact's with [`THEN`] before it.
pub(super) fn named(before: &str, name: &'static str) -> Cow<'static, str> {
    if before.is_empty() { name.into() } else { [before, name].concat().into() }
}

/// Whom a reader takes a sentence to be about: whom its fact is about, unless only others are named.
pub(super) fn spoken_of(told: &Fact, spans: &[Span], facts: &[Fact]) -> Subject {
    let Subject::Entity(subject) = told.subject else { return told.subject };
    let value = |span: &Span| span.fact.map_or(told, |fact| &facts[fact]).value(span.name);
    let (mut own, mut others) = (false, false);
    for value in spans.iter().filter_map(value) {
        let named = match value {
            Value::Entity(one) => std::slice::from_ref(one),
            Value::Entities(several) => several.as_slice(),
            _ => &[],
        };
        own |= named.contains(&subject);
        others |= named.iter().any(|entity| *entity != subject);
    }
    if others && !own { Subject::Week } else { told.subject }
}
