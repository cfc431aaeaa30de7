//! A message tried out: every wording with values that it must read well with, one varied at a time.

mod examples;
mod flaws;
mod samples;

use super::aggregation::MOST_ITEMS;
use super::finishing::finish;
use super::lexicalisation::{Part, THEN, Variant, keys_of_two};
use super::locale::Locale;
use super::material::{HOW_MANY, ITEMS};
use super::realisation::{manner, pattern};
use super::referring::Turns;
use super::values::{Desk, Thing, What};
use crate::facts::{FactKind, ValueType};
use crate::league::{EntityIndex, Series};
use fluent::{FluentArgs, FluentValue};
use samples::{Given, ORDINARY, Sample, Samples, YEAR, number};
use std::sync::Arc;

pub(super) use examples::examples;
pub use flaws::flaw;

/// One wording with all sentences that were made of it.
#[derive(Debug)]
pub struct Tried {
    /// Such as `headline-2`.
    pub attribute: String,
    /// The first has the values to begin with; each other differs from it by one.
    pub sentences: Vec<Trial>,
}

/// A wording with certain values.
#[derive(Debug)]
pub struct Trial {
    /// The value that differs, and what it is here; nothing where none does.
    pub varied: Option<(String, String)>,
    /// The sentence; why there is none otherwise.
    pub text: Result<String, String>,
}

/// Everything that sentences of one language are tried with.
pub struct Grid<'a> {
    locale: &'a Locale,
    samples: Samples,
}

/// A kind of fact that a message tells, with what stands before the names of its values.
type Told = (&'static str, &'static FactKind);

/// A value of a message, by the name it is called there.
#[derive(Clone)]
struct Cast {
    name: String,
    of: ValueType,
    sample: Sample,
}

impl<'a> Grid<'a> {
    /// Values in that language, with the names of a series where one is at hand.
    pub fn new(locale: &'a Locale, series: Option<&Series>) -> Self {
        Grid { locale, samples: Samples::new(locale, series) }
    }

    /// Every wording of a message, in the order of the file, each value at most so often another one; nothing for a message
    /// that tells none of the kinds. A wording that asks for a form which no name has gives no sentences.
    pub fn try_out(&self, message: &str, kinds: &[&'static FactKind], most: usize) -> Vec<Tried> {
        let told = told(message, kinds);
        let Some(entry) = self.locale.narrative.entries.get(message).filter(|_| !told.is_empty()) else {
            return Vec::new();
        };
        let tried = |(name, wording): &(String, super::ftl::Wording)| {
            let variant = Variant::new(entry, Part::of(name)?, name, wording, &[]);
            Some(Tried { attribute: name.clone(), sentences: self.sentences(&told, &variant, most) })
        };
        entry.forms.iter().filter_map(tried).collect()
    }

    fn sentences(&self, told: &[Told], variant: &Variant, most: usize) -> Vec<Trial> {
        let Some(start) = self.start(told, variant) else { return Vec::new() };
        let mut trials = vec![self.trial(told, variant, &start, None)];
        let since = start.iter().find(|cast| cast.of == ValueType::Since && is_named(variant, &cast.name));
        for (turn, cast) in (1..self.locale.voice.turns()).filter_map(|turn| Some((turn, since?))) {
            let trial = self.trial_in_turn(told, variant, &start, turn);
            trials.push(Trial { varied: Some((cast.name.clone(), format!("turn {}", turn + 1))), ..trial });
        }
        for Cast { name, of, sample: own } in start.iter().filter(|cast| is_named(variant, &cast.name)) {
            let samples = self.samples.of(*of);
            let awkward_first = samples.iter().skip(ORDINARY).chain(samples.iter().take(ORDINARY));
            let is_new = |each: &&Sample| each.label != own.label && !is_listed(&start, each);
            let others = awkward_first.filter(is_new).filter(|each| self.fits(variant, name, each));
            for sample in others.take(most) {
                let label = Some((name.clone(), sample.label.clone()));
                trials.push(self.trial(told, variant, &varied(&start, name, sample), label));
            }
        }
        trials
    }

    /// The values to begin with; nothing where no name has a form that the wording asks for.
    fn start(&self, told: &[Told], variant: &Variant) -> Option<Vec<Cast>> {
        let mut start = self.cast(told, 0);
        for cast in &mut start {
            let fits = |sample: &&Sample| self.fits(variant, &cast.name, sample);
            if !fits(&&cast.sample) {
                cast.sample = self.samples.of(cast.of).iter().find(fits)?.clone();
            }
        }
        if is_named(variant, HOW_MANY) {
            start.push(Cast { name: HOW_MANY.to_owned(), of: ValueType::Count, sample: number(2) });
        }
        Some(start)
    }

    /// Whether a wording can be used with a value: its names have the forms that the wording asks for.
    fn fits(&self, variant: &Variant, name: &str, sample: &Sample) -> bool {
        let mut forms = variant.forms.iter().filter(|(of, _)| of == name);
        forms.all(|(_, form)| sample.has_form(form, &self.locale.voice))
    }

    /// A value for each name of the facts; those of one type differ, and other `turn`s give others. Two facts have the table
    /// and the weeks in common.
    fn cast(&self, told: &[Told], turn: usize) -> Vec<Cast> {
        let mut cast: Vec<Cast> = Vec::new();
        let values = told.iter().flat_map(|(before, kind)| kind.values.iter().map(move |value| (*before, *value)));
        for (before, (name, of)) in values {
            let in_common = matches!(of, ValueType::Table | ValueType::Since | ValueType::Week) && !before.is_empty();
            let met = if in_common { 0 } else { cast.iter().filter(|each| each.of == of).count() };
            let samples = self.samples.of(of);
            let sample = samples.get((met + turn) % samples.len().max(1));
            cast.extend(sample.map(|sample| Cast { name: [before, name].concat(), of, sample: sample.clone() }));
        }
        cast
    }

    fn trial(&self, told: &[Told], variant: &Variant, cast: &[Cast], varied: Option<(String, String)>) -> Trial {
        Trial { varied, ..self.trial_in_turn(told, variant, cast, 0) }
    }

    /// The sentence in a story that has looked back so many times already.
    fn trial_in_turn(&self, told: &[Told], variant: &Variant, cast: &[Cast], turn: usize) -> Trial {
        let desk = Arc::new(Desk::new(self.locale.voice.clone(), YEAR));
        let grouped = self.grouped(variant, cast);
        desk.state().memory.looks_back = Turns::beginning_with(turn);
        desk.state().memory.start_sentence(manner(variant.part), entities(&grouped));
        let case = self.locale.voice.house.case && variant.part != Part::Item;
        let text = self.said(told, variant, &grouped, &desk);
        Trial { varied: None, text: text.map(|text| finish(&text, case).text) }
    }

    /// In a group that lists no items, whoever is named are several.
    fn grouped(&self, variant: &Variant, cast: &[Cast]) -> Vec<Cast> {
        let mut cast = cast.to_vec();
        if variant.part != Part::Group || is_named(variant, ITEMS) {
            return cast;
        }
        let count = count(&cast);
        for each in &mut cast {
            let names = match each.of {
                ValueType::Entity => self.samples.names(ValueType::Entity, count),
                ValueType::Component => self.samples.names(ValueType::Component, count),
                _ => continue,
            };
            each.sample = Sample { label: count.to_string(), given: Given::Thing(What::Several(names.into())) };
        }
        cast
    }

    fn said(&self, told: &[Told], variant: &Variant, cast: &[Cast], desk: &Arc<Desk>) -> Result<String, String> {
        let mut arguments = FluentArgs::new();
        for Cast { name, sample, .. } in cast {
            arguments.set(name.clone(), argument(sample, desk));
        }
        for (before, kind) in told {
            let name = [before, ITEMS].concat();
            if is_named(variant, &name) {
                arguments.set(name, self.items((before, kind), count(cast), desk)?);
            }
        }
        self.formatted(variant, &arguments, desk)
    }

    /// The list of what so many facts of the kind are in a group.
    fn items(
        &self,
        (_, kind): (&str, &'static FactKind),
        count: usize,
        desk: &Arc<Desk>,
    ) -> Result<FluentValue<'static>, String> {
        let told = [("", kind)];
        let variant = self.locale.lexicon.of(kind.key, Part::Item).next().ok_or("there is no `.item`")?;
        let items = (0..count).map(|turn| self.said(&told, variant, &self.cast(&told, turn), desk));
        let list =
            desk.voice.list(&items.collect::<Result<Vec<_>, _>>()?).ok_or("there are no words to join a list")?;
        Ok(Thing { desk: desk.clone(), label: None, what: What::Words(list.into()) }.into())
    }

    fn formatted(&self, variant: &Variant, arguments: &FluentArgs, desk: &Desk) -> Result<String, String> {
        let pattern = pattern(&self.locale.narrative, variant).ok_or("there is no such wording")?;
        let mut errors = Vec::new();
        let text = self.locale.narrative.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        let misses = std::mem::take(&mut desk.state().misses);
        match misses.into_iter().next().or_else(|| errors.first().map(ToString::to_string)) {
            Some(why) => Err(why),
            None => Ok(text),
        }
    }
}

/// The kinds of fact that a message tells: one, or two neighbours.
fn told(message: &str, kinds: &[&'static FactKind]) -> Vec<Told> {
    let kind = |before, key: &str| kinds.iter().find(|kind| kind.key == key).map(|kind| (before, *kind));
    match (kind("", message), keys_of_two(message)) {
        (Some(one), _) => vec![one],
        (None, Some((first, then))) => {
            kind("", first).zip(kind(THEN, then)).map(|(a, b)| vec![a, b]).unwrap_or_default()
        }
        (None, None) => Vec::new(),
    }
}

fn is_named(variant: &Variant, name: &str) -> bool {
    variant.variables.iter().any(|each| each == name)
}

/// Whether one that could be named alone stands in a list already.
fn is_listed(cast: &[Cast], sample: &Sample) -> bool {
    let Given::Thing(What::One(one)) = &sample.given else { return false };
    cast.iter().any(|cast| match &cast.sample.given {
        Given::Thing(What::Several(several)) => several.iter().any(|each| each.name == one.name),
        _ => false,
    })
}

/// How many facts a group tells.
fn count(cast: &[Cast]) -> usize {
    cast.iter().find(|cast| cast.name == HOW_MANY).map_or(2, |cast| size(&cast.sample).clamp(2, MOST_ITEMS))
}

/// The value that says how many a fact's list holds.
const COUNT: &str = "count";

/// The same values but one; where it is a list or the `count` of one, the other follows.
fn varied(start: &[Cast], name: &str, sample: &Sample) -> Vec<Cast> {
    let mut cast = start.to_vec();
    let size = size(sample);
    let is_list = matches!(&sample.given, Given::Thing(What::Several(_)));
    for Cast { name: each, sample: value, .. } in &mut cast {
        match &value.given {
            _ if each == name => *value = sample.clone(),
            Given::Number(_) if is_list && each == COUNT => *value = number(size as u32),
            Given::Thing(What::Several(several)) if name == COUNT => {
                let several: Vec<_> = several.iter().cycle().take(size.min(several.len())).cloned().collect();
                *value =
                    Sample { label: several.len().to_string(), given: Given::Thing(What::Several(several.into())) };
            }
            _ => {}
        }
    }
    cast
}

fn size(sample: &Sample) -> usize {
    match &sample.given {
        Given::Number(number) => *number as usize,
        Given::Thing(What::Several(several)) => several.len(),
        Given::Thing(_) => 1,
    }
}

fn argument(sample: &Sample, desk: &Arc<Desk>) -> FluentValue<'static> {
    match &sample.given {
        Given::Number(number) => FluentValue::from(*number),
        Given::Thing(what) => Thing { desk: desk.clone(), label: None, what: what.clone() }.into(),
    }
}

/// Every entity among the values, with its class.
fn entities(cast: &[Cast]) -> Vec<(EntityIndex, Arc<str>)> {
    let named = cast.iter().flat_map(|cast| match &cast.sample.given {
        Given::Thing(What::One(named)) => vec![named],
        Given::Thing(What::Several(several)) => several.iter().collect(),
        _ => Vec::new(),
    });
    named.filter_map(|named| Some((named.entity?, named.kind.clone()))).collect()
}
