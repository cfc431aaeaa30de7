//! REALISATION: a fact and a wording become a sentence.
//!
//! Whatever Fluent or one of our functions cannot say refuses the story with the message, its attribute and its place
//! in the file. A sentence is never printed with a gap.

use super::aggregation::shared;
use super::finishing::{FLAWS, finish, opening};
use super::ftl::Wordbook;
use super::lexicalisation::{Part, Variant};
use super::locale::Locale;
use super::marks::{self, Mark, Name};
use super::names::Known;
use super::referring::{Manner, Memory};
use super::story::{Sentence, Span};
use super::values::{Desk, Named, Thing, What};
use crate::facts::{Fact, FactIndex, Value};
use crate::league::{ComponentIndex, EntityIndex};
use crate::plan::Plan;
use crate::problem::{Problem, Problems};
use fluent::{FluentArgs, FluentValue};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// Tells one plan in one locale, sentence by sentence.
pub(super) struct Teller<'a> {
    pub plan: &'a Plan<'a>,
    pub locale: &'a Locale,
    pub desk: Arc<Desk>,
    pub problems: Problems,
    pub known: Known,
    /// How often each message has spoken in each part.
    uses: FxHashMap<(&'static str, Part), i64>,
    /// How the sentence before opened.
    opening: String,
}

/// A value's name in a message, and the value.
type Given<'v> = (&'static str, &'v Value);

/// What a group's message counts: the facts it tells.
const HOW_MANY: &str = "n";

/// A finished text and where it prints values.
struct Worded {
    text: String,
    spans: Vec<Span>,
}

impl<'a> Teller<'a> {
    pub fn new(plan: &'a Plan<'a>, locale: &'a Locale) -> Self {
        let year = plan.league.now().iso.year();
        Teller {
            plan,
            locale,
            desk: Arc::new(Desk::new(locale.voice.clone(), year)),
            problems: Problems::default(),
            known: Known::default(),
            uses: FxHashMap::default(),
            opening: String::new(),
        }
    }

    /// A section introduces its names anew.
    pub fn start_section(&mut self) {
        self.desk.state().memory.start_section();
        self.opening.clear();
    }

    pub fn start_paragraph(&mut self) {
        self.desk.state().memory.start_paragraph();
    }

    /// The sentence that tells one fact, or several of one kind.
    pub fn tell(&mut self, facts: &[FactIndex], part: Part) -> Option<Sentence> {
        let told: Vec<&'a Fact> = facts.iter().map(|fact| &self.plan.facts.all[*fact]).collect();
        let Worded { text, spans } = match told.as_slice() {
            [only] => self.single(only, part),
            several => self.grouped(facts, several),
        }?;
        Some(Sentence { text, facts: facts.to_vec(), spans })
    }

    fn single(&mut self, fact: &'a Fact, part: Part) -> Option<Worded> {
        let given = given_by(fact);
        let has_own = self.locale.lexicon.of(fact.kind.key, part).next().is_some();
        let part = if part == Part::Lede && !has_own { Part::Body } else { part };
        self.spoken(fact, part, &given, &[])
    }

    fn grouped(&mut self, indices: &[FactIndex], facts: &[&'a Fact]) -> Option<Worded> {
        let first = facts.first()?;
        let key = first.kind.key;
        let cast = facts.iter().flat_map(|fact| fact.values.iter().map(|(_, value)| value));
        let cast = self.cast(cast);
        self.desk.state().memory.start_sentence(Manner::Body, cast);
        let has_all = |variant: &&Variant| {
            facts.iter().all(|fact| variant.variables.iter().all(|name| fact.value(name).is_some()))
        };
        let Some(variant) = self.locale.lexicon.of(key, Part::Item).find(has_all) else {
            self.wordless(first, Part::Item);
            return None;
        };
        let item =
            |(index, fact): (&FactIndex, &&'a Fact)| Some(marks::belonging_to(*index, &self.item(fact, variant)?));
        let items: Vec<String> = indices.iter().zip(facts).map(item).collect::<Option<_>>()?;
        let Some(list) = self.desk.voice.list(&items) else {
            self.refuse(key, "group", "units.ftl has no words to join a list");
            return None;
        };
        let extra =
            [("items", FluentValue::from(self.words(&list))), (HOW_MANY, FluentValue::from(items.len() as u32))];
        self.spoken(first, Part::Group, &shared(facts), &extra)
    }

    fn item(&mut self, fact: &'a Fact, variant: &Variant) -> Option<String> {
        let given = given_by(fact);
        let arguments = self.arguments(variant, &given, &[])?;
        self.formatted(fact.kind.key, variant, &arguments)
    }

    /// The wording of this week's turn, or the next that does not open like the sentence before.
    fn spoken(
        &mut self,
        fact: &'a Fact,
        part: Part,
        given: &[Given<'a>],
        extra: &[(&'static str, FluentValue<'static>)],
    ) -> Option<Worded> {
        let locale = self.locale;
        let key = fact.kind.key;
        let uses = self.uses.entry((key, part)).or_default();
        let turn = self.plan.league.now().iso.running_number() + *uses;
        *uses += 1;
        let candidates = locale.lexicon.candidates(key, part, turn, |variant| self.is_eligible(variant, given, extra));
        if candidates.is_empty() {
            self.wordless(fact, part);
            return None;
        }
        let manner = manner(part);
        let mut first: Option<(Worded, Memory)> = None;
        let start = self.desk.state().memory.clone();
        for (at, variant) in candidates.iter().enumerate() {
            if at > 0 {
                self.desk.state().memory = start.clone();
            }
            if part != Part::Group {
                let named = variant.variables.iter().filter_map(|name| given.iter().find(|(each, _)| each == name));
                let cast = self.cast(named.map(|(_, value)| *value));
                self.desk.state().memory.start_sentence(manner, cast);
            }
            let arguments = self.arguments(variant, given, extra)?;
            let marked = self.formatted(key, variant, &arguments)?;
            let worded = self.finished(key, variant, given, &marked)?;
            if manner != Manner::Body || opening(&worded.text) != self.opening {
                return Some(self.settled(worded, manner));
            }
            let memory = self.desk.state().memory.clone();
            first.get_or_insert((worded, memory));
        }
        let (worded, memory) = first?;
        self.desk.state().memory = memory;
        Some(self.settled(worded, manner))
    }

    fn settled(&mut self, worded: Worded, manner: Manner) -> Worded {
        if manner == Manner::Body {
            self.opening = opening(&worded.text);
            self.desk.state().memory.end_sentence();
        }
        worded
    }

    fn is_eligible(&self, variant: &Variant, given: &[Given], extra: &[(&'static str, FluentValue)]) -> bool {
        let value = |name: &str| given.iter().find(|(each, _)| *each == name).map(|(_, value)| *value);
        let has = |name: &String| value(name).is_some() || extra.iter().any(|(each, _)| each == name);
        let formed = |(name, form): &(String, String)| value(name).is_none_or(|value| self.has_form(value, form));
        variant.variables.iter().all(has) && variant.forms.iter().all(formed)
    }

    /// Whether the data names the value in that form; a name that is missing altogether is told of later.
    fn has_form(&self, value: &Value, form: &str) -> bool {
        let series = self.plan.league.series;
        let (voice, tag) = (&self.locale.voice, self.locale.tag());
        if voice.house.name_forms.iter().any(|each| each == form) {
            return true;
        }
        let names_form = |kind: &Arc<str>, names: &crate::league::Names| {
            Named::new(None, kind.clone(), names, tag).is_none_or(|named| named.has_form(form, voice))
        };
        let entity = |index: &EntityIndex| {
            let entity = series.entity(*index);
            names_form(&entity.kind, &entity.names)
        };
        let component = |index: &ComponentIndex| names_form(&"".into(), &series.component(*index).names);
        match value {
            Value::Entity(one) => entity(one),
            Value::Entities(several) => several.iter().all(entity),
            Value::Component(one) => component(one),
            Value::Components(several) => several.iter().all(component),
            _ => true,
        }
    }

    /// Every entity among the values, with its class.
    fn cast<'v>(&self, values: impl Iterator<Item = &'v Value>) -> Vec<(EntityIndex, Arc<str>)> {
        let series = self.plan.league.series;
        let mut cast = Vec::new();
        let mut add = |entity: EntityIndex| cast.push((entity, series.entity(entity).kind.clone()));
        for value in values {
            match value {
                Value::Entity(one) => add(*one),
                Value::Entities(several) => several.iter().copied().for_each(&mut add),
                _ => {}
            }
        }
        cast
    }

    fn arguments(
        &mut self,
        variant: &Variant,
        given: &[Given],
        extra: &[(&'static str, FluentValue<'static>)],
    ) -> Option<FluentArgs<'static>> {
        let mut arguments = FluentArgs::with_capacity(variant.variables.len());
        for name in &variant.variables {
            if let Some((name, value)) = extra.iter().find(|(each, _)| each == name) {
                arguments.set(*name, value.clone());
            } else if let Some((name, value)) = given.iter().find(|(each, _)| each == name) {
                arguments.set(*name, self.argument(name, value)?);
            }
        }
        Some(arguments)
    }

    fn argument(&mut self, name: &'static str, value: &Value) -> Option<FluentValue<'static>> {
        let what = match value {
            Value::Count(count) => return Some(FluentValue::from(*count)),
            Value::Place(place) => return Some(FluentValue::from(*place)),
            Value::Points(value) | Value::Signed(value) => What::Points(*value),
            Value::Mark(value) => What::Mark(*value),
            Value::Share(share) => What::Share(*share),
            Value::Entity(entity) => What::One(self.entity(*entity)?),
            Value::Entities(several) => {
                What::Several(several.iter().map(|entity| self.entity(*entity)).collect::<Option<_>>()?)
            }
            Value::Component(component) => What::One(self.component(*component)?),
            Value::Components(several) => {
                What::Several(several.iter().map(|component| self.component(*component)).collect::<Option<_>>()?)
            }
            Value::Band(table, band) => {
                let band = &self.plan.league.series.table(*table).bands[*band];
                What::Words(self.text(&band.name, None, "the band's name")?.into())
            }
            Value::Table(table) => What::Table(self.table(*table)?),
            Value::Week(week) => What::Week(*week),
            Value::Since(since) => What::Since(*since),
            Value::Text(text) => What::Words(self.text(text, None, "this text")?.into()),
            Value::Missing => return Some(FluentValue::Error),
        };
        Some(FluentValue::from(Thing { desk: self.desk.clone(), name: Some(name), what }))
    }

    fn words(&self, words: &str) -> Thing {
        Thing { desk: self.desk.clone(), name: None, what: What::Words(words.into()) }
    }

    fn formatted(&mut self, key: &str, variant: &Variant, arguments: &FluentArgs) -> Option<String> {
        let mut errors = Vec::new();
        let text = match pattern(&self.locale.narrative, key, &variant.attribute) {
            Some(pattern) => {
                let bundle = &self.locale.narrative.bundle;
                bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned()
            }
            None => String::new(),
        };
        let misses = std::mem::take(&mut self.desk.state().misses);
        let why = misses.into_iter().next().or_else(|| errors.first().map(ToString::to_string));
        match why {
            Some(why) => self.refuse(key, &variant.attribute, &why),
            None if text.is_empty() => self.refuse(key, &variant.attribute, "it gave no words at all"),
            None => return Some(text),
        }
        None
    }

    /// White space, first letter, where values stand, and a last look at the sentence as a whole.
    fn finished(&mut self, key: &str, variant: &Variant, given: &[Given<'a>], marked: &str) -> Option<Worded> {
        let lifted = finish(marked, self.locale.voice.house.case);
        let text = lifted.text;
        let flaw = FLAWS.iter().find(|flaw| text.contains(**flaw));
        match flaw {
            Some(flaw) if !self.data_holds(given, flaw) => {
                let why = format!("the sentence holds “{flaw}”: {text}");
                self.refuse(key, &variant.attribute, &why);
                None
            }
            _ => Some(Worded { spans: self.spans(lifted.marks, given), text }),
        }
    }

    /// Whose values the marks name. Of counts that are alike each is taken once, in the order of the fact's values.
    fn spans(&self, marks: Vec<Mark>, given: &[Given<'a>]) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::with_capacity(marks.len());
        for Mark { at, fact, name } in marks {
            let own = fact.map(|fact| given_by(&self.plan.facts.all[fact]));
            let values = own.as_deref().unwrap_or(given);
            let name = match name {
                Name::Value(name) => values.iter().find(|(each, _)| *each == name).map(|(each, _)| *each),
                Name::Number(number) => {
                    let alike = || values.iter().filter(|(_, value)| value.is_count_of(number)).map(|(each, _)| *each);
                    let taken = |each: &&str| spans.iter().any(|span| span.fact == fact && span.name == *each);
                    alike().find(|each| !taken(each)).or_else(|| alike().next()).or(Some(HOW_MANY))
                }
            };
            spans.extend(name.map(|name| Span { at, fact, name }));
        }
        spans
    }

    /// Whether the words of the data bring such characters themselves.
    fn data_holds(&self, given: &[Given], flaw: &str) -> bool {
        let tag = self.locale.tag();
        let texts = given.iter().filter_map(|(_, value)| match value {
            Value::Text(text) => text.text(tag),
            _ => None,
        });
        self.known.words().chain(texts).any(|text| text.contains(flaw))
    }

    fn refuse(&mut self, key: &str, attribute: &str, why: &str) {
        let problem = Problem::error("SP423", format!("`{key}.{attribute}` cannot be said: {why}"));
        let entry = self.locale.narrative.entries.get(key);
        let place = entry.and_then(|entry| Some((entry, entry.form(attribute)?)));
        let problem = match place {
            Some((entry, wording)) => problem.at(&entry.spot_at(wording.at, attribute.chars().count())),
            None => problem.in_file(self.locale.narrative.path.clone()),
        };
        self.problems.add(problem.label("this wording").help("reword it, or add what it asks for"));
    }

    fn wordless(&mut self, fact: &Fact, part: Part) {
        let key = fact.kind.key;
        let path = &self.locale.narrative.path;
        let problem = Problem::error("SP424", format!("no `.{}` of `{key}` fits what is known this week", part.name()));
        let problem = match self.locale.narrative.entries.get(key) {
            Some(entry) => problem.at(&entry.spot()),
            None => problem.in_file(path.clone()),
        };
        self.problems.add(problem.help("add a wording that names only values that are always there"));
    }
}

fn given_by(fact: &Fact) -> Vec<Given<'_>> {
    fact.values.iter().map(|(name, value)| (*name, value)).collect()
}

fn manner(part: Part) -> Manner {
    match part {
        Part::Headline | Part::Heading => Manner::Headline,
        Part::Caption => Manner::Caption,
        Part::Body | Part::Lede | Part::Group | Part::Item => Manner::Body,
    }
}

fn pattern<'b>(book: &'b Wordbook, key: &str, attribute: &str) -> Option<&'b fluent_syntax::ast::Pattern<&'b str>> {
    Some(book.bundle.get_message(key)?.get_attribute(attribute)?.value())
}
