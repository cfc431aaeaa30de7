//! What a message may name: a fact's values with all that the functions of Fluent may ask of them.

use super::marks::{belonging_to, mark};
use super::referring::Memory;
use super::voice::Voice;
use crate::facts::{FactIndex, Since};
use crate::league::{Decimal, EntityIndex, IsoWeek, Names, Texts};
use fluent::FluentValue;
use fluent::types::FluentType;
use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// All that words need while one story is told: the language, what was named before, and what could not be said.
pub(super) struct Desk {
    pub voice: Arc<Voice>,
    /// The ISO year of the week told.
    pub year: i16,
    state: Mutex<State>,
}

#[derive(Default)]
pub(super) struct State {
    pub memory: Memory,
    /// Why a function had no answer, each in a reader's words.
    pub misses: Vec<String>,
}

impl Desk {
    pub fn new(voice: Arc<Voice>, year: i16) -> Self {
        Desk { voice, year, state: Mutex::default() }
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a comparison looks back to, in words whose turn it is in the section.
    pub fn since(&self, since: Since, form: Option<&str>) -> Option<String> {
        let turn = self.state().memory.looks_back.take(form);
        self.voice.since(since, self.year, form, turn)
    }

    /// Notes why there are no words.
    pub fn miss(&self, why: impl Into<String>) {
        self.state().misses.push(why.into());
    }
}

/// One value as a message sees it.
#[derive(Clone)]
pub(super) struct Thing {
    pub desk: Arc<Desk>,
    /// Nothing for words that several facts have made already.
    pub label: Option<Label>,
    pub what: What,
}

/// Which value of which fact it is, for the mark in the sentence.
#[derive(Clone, Copy)]
pub(super) struct Label {
    /// Said where the sentence tells several.
    pub fact: Option<FactIndex>,
    pub name: &'static str,
}

impl Label {
    /// The words between marks that say so.
    pub fn mark(self, words: &str) -> String {
        match self.fact {
            None => mark(self.name, words),
            Some(fact) => belonging_to(fact, &mark(self.name, words)),
        }
    }
}

#[derive(Clone)]
pub(super) enum What {
    /// A number in points, as exact as it is printed.
    Points(Decimal),
    /// A round mark or maximum.
    Mark(Decimal),
    Share(Decimal),
    One(Arc<Named>),
    Several(Arc<[Arc<Named>]>),
    Table(Arc<Listing>),
    Week(IsoWeek),
    Since(Since),
    /// Words that stand as they are.
    Words(Arc<str>),
}

/// An entity or a component with its words in one language.
#[derive(Debug)]
pub(super) struct Named {
    /// None for a component.
    pub entity: Option<EntityIndex>,
    /// The class noun; empty for a component.
    pub kind: Arc<str>,
    pub name: String,
    pub short: Option<String>,
    pub forms: Texts,
    pub props: Texts,
}

/// A table with its words in one language.
#[derive(Debug)]
pub(super) struct Listing {
    pub kind: Arc<str>,
    pub title: String,
    pub scope: Option<String>,
    /// What a section says instead once it has said the scope.
    pub scope_again: Option<String>,
    /// Whether a higher score is better.
    pub higher: bool,
}

impl Listing {
    /// Every word of the data that it brings.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        [Some(&self.title), self.scope.as_ref(), self.scope_again.as_ref()].into_iter().flatten().map(String::as_str)
    }
}

impl Named {
    /// Nothing where the data has no name in that language.
    pub fn new(entity: Option<EntityIndex>, kind: Arc<str>, names: &Names, tag: &str) -> Option<Self> {
        Some(Named {
            entity,
            kind,
            name: names.name.text(tag)?.to_owned(),
            short: names.short.text(tag).map(str::to_owned),
            forms: names.forms(tag).cloned().unwrap_or_default(),
            props: names.props(tag).cloned().unwrap_or_default(),
        })
    }

    /// Whether `NAME` can give it in that form.
    pub fn has_form(&self, form: &str, voice: &Voice) -> bool {
        is_known(form, self.short.as_ref(), Some(&self.forms)) || voice.kind_has(&self.kind, form)
    }
}

/// Whether `NAME` can give a name of the data, of that class, in a form; a name that the data lacks altogether is told of
/// later.
pub(super) fn has_form(names: &Names, kind: &str, form: &str, voice: &Voice) -> bool {
    let tag = voice.tag.as_str();
    names.name.text(tag).is_none()
        || is_known(form, names.short.text(tag), names.forms(tag))
        || voice.kind_has(kind, form)
}

/// Whether it is a form that every name has, or that the data gives.
fn is_known<T>(form: &str, short: Option<T>, forms: Option<&Texts>) -> bool {
    match form {
        "full" | "again" | "name" => true,
        "short" => short.is_some(),
        _ => forms.is_some_and(|forms| forms.contains_key(form)),
    }
}

impl Thing {
    /// The thing behind a Fluent value.
    pub fn of<'a>(value: &'a FluentValue) -> Option<&'a Thing> {
        match value {
            FluentValue::Custom(custom) => (**custom).as_any().downcast_ref(),
            _ => None,
        }
    }

    /// What a bare `{ $name }` prints, between marks.
    pub fn print(&self) -> String {
        let words = self.words();
        self.label.map(|label| label.mark(&words)).unwrap_or(words)
    }

    /// The same without marks.
    pub fn words(&self) -> String {
        let voice = &self.desk.voice;
        let text = match &self.what {
            What::Points(value) => Some(voice.numbers.number(*value)),
            What::Mark(value) => Some(voice.numbers.mark(*value)),
            What::Share(share) => voice.share(*share),
            What::One(named) => self.desk.refer(named),
            What::Several(several) => self.desk.refer_to_all(several),
            What::Table(table) => Some(table.title.clone()),
            What::Week(week) => voice.week(*week, self.desk.year, None),
            What::Since(since) => self.desk.since(*since, None),
            What::Words(words) => Some(words.to_string()),
        };
        text.unwrap_or_else(|| {
            self.desk.miss("a value has no words in units.ftl");
            String::new()
        })
    }
}

impl From<Thing> for FluentValue<'_> {
    fn from(thing: Thing) -> Self {
        FluentValue::Custom(Box::new(thing))
    }
}

impl std::fmt::Debug for Thing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Thing")
    }
}

/// Values are never compared by Fluent.
impl PartialEq for Thing {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

impl FluentType for Thing {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.print().into()
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.print().into()
    }
}
