//! Values that a sentence must read well with: awkward numbers, lists of every length, names that end in every way.

use super::super::ftl::{Call, Used};
use super::super::locale::Locale;
use super::super::values::{Listing, Named, What};
use super::super::voice::Voice;
use crate::facts::{Since, ValueType};
use crate::league::{Decimal, EntityIndex, IsoWeek, Localised, Names, Order, Series, Texts};
use std::sync::Arc;

/// A value with the words that tell it apart from the others of its type.
#[derive(Clone)]
pub(super) struct Sample {
    pub label: String,
    pub given: Given,
}

/// What a message is handed.
#[derive(Clone)]
pub(super) enum Given {
    Number(u32),
    Thing(What),
}

impl Sample {
    /// Whether every name in it has that form.
    pub fn has_form(&self, form: &str, voice: &Voice) -> bool {
        match &self.given {
            Given::Thing(What::One(named)) => named.has_form(form, voice),
            Given::Thing(What::Several(several)) => several.iter().all(|each| each.has_form(form, voice)),
            _ => true,
        }
    }
}

/// Values of every type: first [`ORDINARY`] ones, then those that sentences stumble over.
pub(super) struct Samples {
    points: Vec<Sample>,
    marks: Vec<Sample>,
    shares: Vec<Sample>,
    counts: Vec<Sample>,
    places: Vec<Sample>,
    entities: Vec<Sample>,
    lists: Vec<Sample>,
    components: Vec<Sample>,
    component_lists: Vec<Sample>,
    bands: Vec<Sample>,
    tables: Vec<Sample>,
    weeks: Vec<Sample>,
    since: Vec<Sample>,
    texts: Vec<Sample>,
}

const POINTS: [&str; 14] =
    ["0.20", "92.28", "5", "1", "1234.5", "1.00", "0.01", "1.01", "0", "2", "11", "21", "22", "100"];
const MARKS: [&str; 8] = ["92", "100", "5", "1", "92.5", "2", "11", "21"];
const SHARES: [&str; 5] = ["0.804", "0.9", "0.25", "1", "0.005"];
const COUNTS: [u32; 8] = [2, 5, 3, 1, 11, 21, 22, 100];
const PLACES: [u32; 8] = [2, 4, 3, 1, 11, 21, 22, 23];
const LENGTHS: [usize; 4] = [2, 1, 3, 7];
const WEEKS: [&str; 3] = ["2025-W45", "2024-W52", "2025-W01"];

/// So many values of each type are ordinary.
pub(super) const ORDINARY: usize = 3;

/// The year of the week that is told.
pub(super) const YEAR: i16 = 2025;

/// Made-up names: in s, in a vowel, in a consonant, one letter long, and some more for long lists.
const NAMES: [&str; 7] = ["Aldis", "Brea", "Corlen", "Essex", "Dun Mora", "Ø", "Fiú"];

/// Where lists begin, so that whoever is named alone is in none of the short ones.
const FIRST_LISTED: usize = 3;

impl Samples {
    /// Values in the words of a language; names, bands and tables of a series where it has some.
    pub fn new(locale: &Locale, series: Option<&Series>) -> Self {
        let entities = entities(locale, series);
        let components = components(locale, series);
        let tables = tables(locale, series);
        Samples {
            points: decimals(&POINTS, What::Points),
            marks: decimals(&MARKS, What::Mark),
            shares: decimals(&SHARES, What::Share),
            counts: COUNTS.map(number).to_vec(),
            places: PLACES.map(number).to_vec(),
            lists: lists(&entities),
            entities: entities.iter().map(one).collect(),
            component_lists: lists(&components),
            components: components.iter().map(one).collect(),
            bands: bands(locale, series),
            tables: tables.into_iter().map(table).collect(),
            weeks: WEEKS.iter().filter_map(|week| Some(self::week(week.parse().ok()?))).collect(),
            since: since(),
            texts: texts(locale),
        }
    }

    /// All of a type; of none there is nothing to try.
    pub fn of(&self, of: ValueType) -> &[Sample] {
        match of {
            ValueType::Points => &self.points,
            ValueType::Mark => &self.marks,
            ValueType::Share => &self.shares,
            ValueType::Count => &self.counts,
            ValueType::Place => &self.places,
            ValueType::Entity => &self.entities,
            ValueType::Entities => &self.lists,
            ValueType::Component => &self.components,
            ValueType::Components => &self.component_lists,
            ValueType::Band => &self.bands,
            ValueType::Table => &self.tables,
            ValueType::Week => &self.weeks,
            ValueType::Since => &self.since,
            ValueType::Text => &self.texts,
        }
    }
}

impl Samples {
    /// So many entities or components.
    pub fn names(&self, of: ValueType, count: usize) -> Vec<Arc<Named>> {
        let one = |sample: &Sample| match &sample.given {
            Given::Thing(What::One(named)) => Some(named.clone()),
            _ => None,
        };
        self.of(of).iter().filter_map(one).take(count).collect()
    }
}

fn thing(label: impl Into<String>, what: What) -> Sample {
    Sample { label: label.into(), given: Given::Thing(what) }
}

pub(super) fn number(number: u32) -> Sample {
    Sample { label: number.to_string(), given: Given::Number(number) }
}

fn decimals(digits: &[&str], what: fn(Decimal) -> What) -> Vec<Sample> {
    digits.iter().filter_map(|digits| Some(thing(*digits, what(digits.parse().ok()?)))).collect()
}

fn one(named: &Arc<Named>) -> Sample {
    thing(&named.name, What::One(named.clone()))
}

/// Lists of every length, each beginning with another name.
fn lists(of: &[Arc<Named>]) -> Vec<Sample> {
    let list = |(at, length): (usize, usize)| {
        let several: Vec<_> = of.iter().cycle().skip(at + FIRST_LISTED).take(length.min(of.len())).cloned().collect();
        thing(several.len().to_string(), What::Several(several.into()))
    };
    LENGTHS.into_iter().enumerate().map(list).collect()
}

/// Names of the series, and made-up ones where it has too few. Of these each class noun with a frame for names has its turn.
fn entities(locale: &Locale, series: Option<&Series>) -> Vec<Arc<Named>> {
    let real = series.into_iter().flat_map(|series| &series.entities).enumerate().filter_map(|(at, entity)| {
        let index = EntityIndex(at as u32);
        locale.voice.knows_kind(&entity.kind).then_some(())?;
        Named::new(Some(index), entity.kind.clone(), &entity.names, locale.tag()).map(Arc::new)
    });
    let real = spread(real.collect(), |named| is_awkward(&named.name, locale));
    if real.len() > LENGTHS[3] {
        return real;
    }
    let kinds: Vec<&str> = kinds_with(locale, &["full"]);
    let names = names(locale);
    let (turns, known) = (names.len().max(kinds.len()), series.map_or(0, |series| series.entities.len()));
    let made_up = (0..turns).filter_map(|turn| {
        let kind = *kinds.get(turn % kinds.len().max(1))?;
        Some(made_up(locale, Some(EntityIndex((known + turn) as u32)), kind, &names[turn % names.len()]))
    });
    real.into_iter().chain(made_up).collect()
}

/// Ordinary and awkward names by turns, ordinary ones first, so that a first look reads well.
fn spread(names: Vec<Arc<Named>>, is_awkward: impl Fn(&Arc<Named>) -> bool) -> Vec<Arc<Named>> {
    let (awkward, plain): (Vec<_>, Vec<_>) = names.into_iter().partition(is_awkward);
    let longest = plain.len().max(awkward.len());
    (0..longest).flat_map(|at| [plain.get(at).cloned(), awkward.get(at).cloned()]).flatten().take(24).collect()
}

/// Whether a name has a comma or conjunction of its own, or ends in s or a vowel.
fn is_awkward(name: &str, locale: &Locale) -> bool {
    locale.voice.lists.is_crowded(&[name.to_owned()]) || name.ends_with(['s', 'a', 'e', 'i', 'o', 'u', 'y'])
}

fn names(locale: &Locale) -> Vec<String> {
    let pair = locale.voice.lists.join(&[NAMES[0].to_owned(), NAMES[2].to_owned()]);
    let mut names: Vec<String> = NAMES.map(str::to_owned).to_vec();
    names.insert(5, pair);
    names
}

/// The kinds whose message has all these forms, in the order of the file.
fn kinds_with<'l>(locale: &'l Locale, forms: &[&str]) -> Vec<&'l str> {
    let entries = locale.voice.units.in_order();
    let has_all = |kind: &&str| forms.iter().all(|form| locale.voice.kind_has(kind, form));
    entries.into_iter().filter_map(|entry| entry.id.strip_prefix("kind-")).filter(has_all).collect()
}

/// A name in every form that the language's messages ask for, and with every property that they choose by.
fn made_up(locale: &Locale, entity: Option<EntityIndex>, kind: &str, name: &str) -> Arc<Named> {
    let asked = calls(locale).filter_map(|call| (call.function == "NAME").then(|| call.form()).flatten());
    let all = asked.chain(locale.voice.house.name_forms.iter().map(String::as_str));
    let is_frame = |form: &str| ["full", "again", "name", "short"].contains(&form) || locale.voice.kind_has(kind, form);
    let of_data = all.filter(|form| !is_frame(form));
    let forms = of_data.map(|form| (form.to_owned(), name.to_owned()));
    Arc::new(Named {
        entity,
        kind: kind.into(),
        name: name.to_owned(),
        short: Some(name.to_owned()),
        forms: forms.collect(),
        props: properties(locale),
    })
}

/// The first value that a message asks for of each property.
fn properties(locale: &Locale) -> Texts {
    let first = |call: &Call| Some((call.property()?.to_owned(), call.keys.as_ref()?.first()?.clone()));
    calls(locale).filter_map(first).collect()
}

fn calls(locale: &Locale) -> impl Iterator<Item = &Call> {
    let wordings = locale.narrative.entries.values().flat_map(|entry| &entry.forms);
    wordings.flat_map(|(_, wording)| &wording.uses).filter_map(|each| match &each.what {
        Used::Call(call) => Some(call),
        _ => None,
    })
}

fn components(locale: &Locale, series: Option<&Series>) -> Vec<Arc<Named>> {
    let of = |names: &Names| Named::new(None, "".into(), names, locale.tag()).map(Arc::new);
    let real: Vec<_> =
        series.into_iter().flat_map(|series| &series.components).filter_map(|each| of(&each.names)).collect();
    if !real.is_empty() {
        return real;
    }
    names(locale).iter().map(|name| made_up(locale, None, "", name)).collect()
}

fn tables(locale: &Locale, series: Option<&Series>) -> Vec<Listing> {
    let tag = locale.tag();
    let higher = series.is_none_or(|series| series.order == Order::HigherIsBetter);
    let real = series.into_iter().flat_map(|series| &series.tables).filter_map(|table| {
        let text = |text: &Option<Localised>| text.as_ref().and_then(|text| text.text(tag)).map(str::to_owned);
        let (scope, scope_again) = (text(&table.scope), text(&table.scope_again));
        Some(Listing { kind: table.kind.clone(), title: table.title.text(tag)?.to_owned(), scope, scope_again, higher })
    });
    let real: Vec<Listing> = real.filter(|listing| locale.voice.knows_kind(&listing.kind)).collect();
    if !real.is_empty() {
        return real;
    }
    let listing = |kind: &str| {
        let title = locale.voice.kind(kind, Some("plural"))?;
        Some(Listing { kind: kind.into(), title, scope: None, scope_again: None, higher: true })
    };
    kinds_with(locale, &["plural", "counted", "where", "group"]).into_iter().filter_map(listing).collect()
}

fn table(listing: Listing) -> Sample {
    thing(listing.title.clone(), What::Table(Arc::new(listing)))
}

fn bands(locale: &Locale, series: Option<&Series>) -> Vec<Sample> {
    let tables = series.into_iter().flat_map(|series| &series.tables);
    let real = tables.flat_map(|table| &table.bands).filter_map(|band| band.name.text(locale.tag()));
    let mut names: Vec<String> = real.map(str::to_owned).collect();
    if names.is_empty() {
        names = NAMES[..2].iter().map(|name| (*name).to_owned()).collect();
    }
    names.into_iter().map(words).collect()
}

fn words(words: String) -> Sample {
    thing(words.clone(), What::Words(words.into()))
}

fn week(week: IsoWeek) -> Sample {
    thing(week.to_string(), What::Week(week))
}

fn since() -> Vec<Sample> {
    let earlier = ["2025-W43", "2024-W50"].into_iter().filter_map(|week: &str| week.parse().ok());
    let earlier = earlier.map(|week: IsoWeek| thing(week.to_string(), What::Since(Since::Week(week))));
    [thing("week-before", What::Since(Since::WeekBefore))].into_iter().chain(earlier).collect()
}

/// A whole sentence of the language: its own small print.
fn texts(locale: &Locale) -> Vec<Sample> {
    locale.labels.say("disclosure", None, &[]).into_iter().map(words).collect()
}
