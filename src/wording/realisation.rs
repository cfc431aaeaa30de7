//! REALISATION: a fact and a wording become a sentence.
//!
//! Whatever Fluent or one of our functions cannot say refuses the story with the message, its attribute and its place
//! in the file. A sentence is never printed with a gap.

use super::finishing::{FLAWS, finish, opening};
use super::ftl::Wordbook;
use super::lexicalisation::{Part, THEN, Turn, Variant};
use super::locale::Locale;
use super::marks;
use super::material::{Given, HOW_MANY, ITEMS, List, Material, spoken_of};
use super::names::Known;
use super::referring::{Manner, Memory};
use super::story::{Sentence, Span};
use super::values::{Desk, Thing};
use super::variation::{Repeats, Said};
use crate::facts::{Fact, FactIndex, Subject, Topic, Value};
use crate::league::Decimal;
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
    /// How often each message has spoken in each part, of each topic.
    uses: FxHashMap<((&'static str, &'static str, Part), Topic), i64>,
    said: Said,
    /// Whom the sentence before was about: one that names nobody is about the same.
    about: Subject,
}

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
            said: Said::default(),
            about: plan.facts.all[plan.headline].subject,
        }
    }

    /// A section introduces its names anew.
    pub fn start_section(&mut self) {
        self.desk.state().memory.start_section();
        self.said = Said::default();
        self.about = Subject::Week;
    }

    pub fn start_paragraph(&mut self) {
        self.said.start_paragraph();
        self.desk.state().memory.start_paragraph();
    }

    /// The sentence that tells one fact, or several of one kind.
    pub fn tell(&mut self, facts: &[FactIndex], part: Part) -> Option<Sentence> {
        let first = self.fact(*facts.first()?);
        let locale = self.locale;
        let mut material = self.material(facts, &[]);
        let has = |part| {
            let mut wordings = locale.lexicon.of(first.kind.key, part);
            wordings.any(|variant| part != Part::Again || self.is_eligible(variant, &material))
        };
        let part = match part {
            _ if facts.len() > 1 => Part::Group,
            Part::Lede if !has(part) => Part::Body,
            Part::Body if self.is_retold(facts) && has(Part::Again) => Part::Again,
            _ => part,
        };
        let turn = self.turn((first.kind.key, "", part), first.topic);
        let is_clear = |variant: &Variant| self.about == first.subject || material.names(first.subject, variant);
        let in_short = |variant: &Variant| !variant.variables.iter().any(|name| name == ITEMS);
        let in_turn = |as_well: &dyn Fn(&Variant) -> bool| {
            let eligible = |variant: &Variant| as_well(variant) && self.is_eligible(variant, &material);
            locale.lexicon.candidates(first.kind.key, part, turn, eligible)
        };
        // What needs no words for each of several is said in fewer; whom it is about is named where it is not plain.
        let demands: [&dyn Fn(&Variant) -> bool; 3] =
            [&|variant| in_short(variant) && is_clear(variant), &is_clear, &|_| true];
        let mut candidates = demands.into_iter().map(in_turn).find(|found| !found.is_empty()).unwrap_or_default();
        if candidates.is_empty() {
            self.wordless(first, part);
            return None;
        }
        self.make_lists(&mut material, &candidates)?;
        // A component has no shorter name: right behind a sentence about it none is better than the whole once more.
        if matches!(first.subject, Subject::Component(_)) && self.about == first.subject {
            candidates.sort_by_key(|variant| material.names(first.subject, variant));
        }
        let Worded { text, spans } = self.spoken(&candidates, &material, manner(part))?;
        self.about = spoken_of(first, &spans, &self.plan.facts.all);
        self.note_printed(facts, &spans);
        Some(Sentence { text, facts: facts.to_vec(), spans })
    }

    /// Whether the standfirst has told the first of them.
    fn is_retold(&self, facts: &[FactIndex]) -> bool {
        facts.first().is_some_and(|fact| self.plan.standfirst.contains(fact))
    }

    /// The sentence that tells two neighbours at once, each one fact or several of a kind; nothing where the language has
    /// none, or it is the turn of two sentences.
    pub fn tell_together(&mut self, facts: &[FactIndex], then: &[FactIndex], part: Part) -> Option<Option<Sentence>> {
        let again = (part == Part::Body && self.is_retold(facts)).then_some(Part::Again);
        again.and_then(|again| self.told_together(facts, then, again)).or_else(|| self.told_together(facts, then, part))
    }

    fn told_together(&mut self, facts: &[FactIndex], then: &[FactIndex], part: Part) -> Option<Option<Sentence>> {
        let (first, second) = (self.fact(*facts.first()?), self.fact(*then.first()?));
        let keys = (first.kind.key, second.kind.key);
        let locale = self.locale;
        if !locale.lexicon.has_together(keys, part) || first.topic != second.topic {
            return None;
        }
        let mut material = self.material(facts, then);
        let turn = self.turn((keys.0, keys.1, part), first.topic);
        let of_one = first.subject == second.subject && facts.len() == 1 && then.len() == 1;
        let eligible =
            |variant: &Variant| self.is_eligible(variant, &material) && material.agrees(&variant.variables, of_one);
        let joined = of_one || part == Part::Again;
        let candidates = locale.lexicon.together(keys, part, (turn, joined), eligible);
        if candidates.is_empty() {
            return None;
        }
        self.about = second.subject;
        Some(self.make_lists(&mut material, &candidates).and_then(|()| {
            let Worded { text, spans } = self.spoken(&candidates, &material, manner(part))?;
            self.note_printed(facts, &spans);
            Some(Sentence { text, facts: [facts, then].concat(), spans })
        }))
    }

    fn fact(&self, fact: FactIndex) -> &'a Fact {
        &self.plan.facts.all[fact]
    }

    /// Whose turn it is among the wordings of a message. Each table takes turns of its own.
    fn turn(&mut self, message: (&'static str, &'static str, Part), topic: Topic) -> Turn {
        let table = match topic {
            Topic::Table(table) => i64::from(table.0),
            Topic::Components | Topic::Outlook | Topic::Week => 0,
        };
        let uses = self.uses.entry((message, topic)).or_default();
        *uses += 1;
        Turn { week: self.plan.league.now().iso.running_number() + *uses - 1, table }
    }

    /// What a sentence about these facts may name; `then` are those that it tells besides.
    fn material(&self, facts: &[FactIndex], then: &[FactIndex]) -> Material<'a> {
        let mut material = Material::default();
        let of = |run: &[FactIndex]| (!then.is_empty()).then(|| run[0]);
        for (before, run) in [("", facts), (THEN, then)].into_iter().filter(|(_, run)| !run.is_empty()) {
            let told: Vec<&'a Fact> = run.iter().map(|fact| self.fact(*fact)).collect();
            material.add(before, run, &told, of(run));
        }
        material
    }

    /// Words the lists of a sentence that has some. Whoever is named in them is named in it.
    fn make_lists(&mut self, material: &mut Material<'a>, candidates: &[&Variant]) -> Option<()> {
        if material.lists.is_empty() {
            return Some(());
        }
        let facts = material.lists.iter().flat_map(|list| &list.facts);
        let values = facts.flat_map(|fact| self.fact(*fact).values.iter().map(|(_, value)| value));
        let cast = self.cast(values.chain(material.given.iter().map(|given| given.value)));
        self.desk.state().memory.start_sentence(Manner::Body, cast);
        let is_named =
            |list: &&List| candidates.iter().any(|variant| variant.variables.iter().any(|name| list.name == *name));
        for List { name, facts, value } in material.lists.iter().filter(is_named) {
            let items = match value {
                Some(value) => self.names(facts, value)?,
                None => self.items(facts)?,
            };
            let Some(list) = self.desk.voice.list(&items) else {
                self.refuse(candidates.first()?, "units.ftl has no words to join a list");
                return None;
            };
            material.made.push((name.clone(), self.words(&list).into()));
        }
        let how_many = material.lists.first().map_or(0, |list| list.facts.len());
        material.made.push((HOW_MANY.into(), FluentValue::from(how_many as u32)));
        Some(())
    }

    /// What each of several facts of a kind is in a list.
    fn items(&mut self, facts: &[FactIndex]) -> Option<Vec<String>> {
        let first = self.fact(*facts.first()?);
        let (locale, plan) = (self.locale, self.plan);
        let in_all = |name: &String| facts.iter().all(|fact| plan.facts.all[*fact].value(name).is_some());
        let mut items = locale.lexicon.of(first.kind.key, Part::Item);
        let Some(variant) = items.find(|variant| variant.variables.iter().all(in_all)) else {
            self.wordless(first, Part::Item);
            return None;
        };
        facts.iter().map(|fact| Some(marks::belonging_to(*fact, &self.item(*fact, variant)?))).collect()
    }

    /// The name that each of them has under `value`.
    fn names(&mut self, facts: &[FactIndex], value: &'static str) -> Option<Vec<String>> {
        let plan = self.plan;
        let mut name = |fact: &FactIndex| {
            let given = Given::new("", value, plan.facts.all[*fact].value(value)?, Some(*fact));
            Some(Thing::of(&self.argument(&given)?)?.print())
        };
        facts.iter().map(&mut name).collect()
    }

    fn item(&mut self, fact: FactIndex, variant: &Variant) -> Option<String> {
        let material = self.material(&[fact], &[]);
        let arguments = self.arguments(variant, &material)?;
        self.formatted(variant, &arguments)
    }

    /// The first of the wordings that repeats least: does not open like the sentence before, then tells each score once, then
    /// does not begin its paragraph like the one before.
    fn spoken(&mut self, candidates: &[&Variant], material: &Material<'a>, manner: Manner) -> Option<Worded> {
        let mut best: Option<(Repeats, Worded, Memory)> = None;
        let start = self.desk.state().memory.clone();
        for (at, variant) in candidates.iter().enumerate() {
            if at > 0 {
                self.desk.state().memory = start.clone();
            }
            if material.lists.is_empty() {
                let named = variant.variables.iter().filter_map(|name| material.value(name));
                let cast = self.cast(named);
                self.desk.state().memory.start_sentence(manner, cast);
            }
            let arguments = self.arguments(variant, material)?;
            let marked = self.formatted(variant, &arguments)?;
            let worded = self.finished(variant, material, &marked)?;
            let repeats = self.said.again(&self.opening_of(&worded.text), variant, material);
            if manner != Manner::Body || repeats == Repeats::default() {
                return Some(self.settled(worded, manner));
            }
            if best.as_ref().is_none_or(|(least, ..)| repeats < *least) {
                best = Some((repeats, worded, self.desk.state().memory.clone()));
            }
        }
        let (_, worded, memory) = best?;
        self.desk.state().memory = memory;
        Some(self.settled(worded, manner))
    }

    fn settled(&mut self, worded: Worded, manner: Manner) -> Worded {
        if manner != Manner::Caption {
            self.said.note_opening(self.opening_of(&worded.text), manner);
        }
        if manner == Manner::Body {
            self.desk.state().memory.end_sentence();
        }
        worded
    }

    fn opening_of(&self, text: &str) -> String {
        opening(text, self.locale.voice.house.spaces)
    }

    fn is_eligible(&self, variant: &Variant, material: &Material) -> bool {
        let formed =
            |(name, form): &(String, String)| material.value(name).is_none_or(|value| self.has_form(value, form));
        variant.variables.iter().all(|name| material.brings(name)) && variant.forms.iter().all(formed)
    }

    fn formatted(&mut self, variant: &Variant, arguments: &FluentArgs) -> Option<String> {
        let mut errors = Vec::new();
        let text = match pattern(&self.locale.narrative, variant) {
            Some(pattern) => {
                let bundle = &self.locale.narrative.bundle;
                bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned()
            }
            None => String::new(),
        };
        let misses = std::mem::take(&mut self.desk.state().misses);
        let why = misses.into_iter().next().or_else(|| errors.first().map(ToString::to_string));
        match why {
            Some(why) => self.refuse(variant, &why),
            None if text.is_empty() => self.refuse(variant, "it gave no words at all"),
            None => return Some(text),
        }
        None
    }

    /// Remembers which points a sentence about these facts prints.
    fn note_printed(&mut self, facts: &[FactIndex], spans: &[Span]) {
        let points =
            spans.iter().filter_map(|span| match self.fact(span.fact.unwrap_or(facts[0])).value(span.name)? {
                Value::Points(points) => Some(*points),
                _ => None,
            });
        let points: Vec<Decimal> = points.collect();
        self.said.note_points(points);
    }

    /// White space, first letter, where values stand, and a last look at the sentence as a whole.
    fn finished(&mut self, variant: &Variant, material: &Material, marked: &str) -> Option<Worded> {
        let lifted = finish(marked, self.locale.voice.house.case);
        let text = lifted.text;
        let flaw = FLAWS.iter().find(|flaw| text.contains(**flaw));
        match flaw {
            Some(flaw) if !self.data_holds(material, flaw) => {
                self.refuse(variant, &format!("the sentence holds “{flaw}”: {text}"));
                None
            }
            _ => Some(Worded { spans: material.spans(lifted.marks, &self.plan.facts.all), text }),
        }
    }

    /// Whether the words of the data bring such characters themselves.
    fn data_holds(&self, material: &Material, flaw: &str) -> bool {
        let tag = self.locale.tag();
        let texts = material.given.iter().filter_map(|given| match given.value {
            Value::Text(text) => text.text(tag),
            _ => None,
        });
        self.known.words().chain(texts).any(|text| text.contains(flaw))
    }

    fn refuse(&mut self, variant: &Variant, why: &str) {
        let Variant { message, attribute, .. } = variant;
        let problem = Problem::error("SP423", format!("`{message}.{attribute}` cannot be said: {why}"));
        let entry = self.locale.narrative.entries.get(message);
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

pub(super) fn manner(part: Part) -> Manner {
    match part {
        Part::Headline | Part::Heading => Manner::Headline,
        Part::Caption => Manner::Caption,
        Part::Body | Part::Again | Part::Lede | Part::Group | Part::Item => Manner::Body,
    }
}

pub(super) fn pattern<'b>(book: &'b Wordbook, variant: &Variant) -> Option<&'b fluent_syntax::ast::Pattern<&'b str>> {
    Some(book.bundle.get_message(&variant.message)?.get_attribute(&variant.attribute)?.value())
}
