//! The functions a message may call, the same set in every language.
//!
//! Each is listed once in [`FUNCTIONS`] with what it takes, so that a message that calls it wrongly is refused when the
//! language is loaded. A miss at telling time is noted on the desk and refuses the story: never a gap.

use super::ftl::Bundle;
use super::marks::mark;
use super::values::{Desk, Named, Thing, What};
use super::voice::Voice;
use crate::facts::ValueType;
use fluent::{FluentArgs, FluentValue};
use std::sync::Arc;

/// What a function is given and what its answer is good for.
pub(super) struct Signature {
    pub name: &'static str,
    /// The types its first argument may have.
    pub takes: &'static [ValueType],
    /// Whether a quoted kind may stand in the first argument's place.
    pub takes_kind: bool,
    pub second: Second,
    /// The forms it knows without a look at `units.ftl`; `None` where it takes no form.
    pub forms: Forms,
    /// Whether its answer chooses between variants instead of being printed.
    pub selects: bool,
}

/// What a function's second argument is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Second {
    Nothing,
    /// A table, an entity, entities, or a kind in quotes.
    Kind,
    /// A property's name in quotes.
    Property,
}

/// Which `form:` a function takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Forms {
    None,
    /// Attributes of that message of `units.ftl`.
    Of(&'static str),
    /// `number-1 …`: a word that differs by form.
    Numbers,
    /// `full`, `again`, `name`, `short`, a form of the data or a frame of the kind.
    Name,
    /// Attributes of a kind.
    Kind,
    /// `digits` only.
    Digits,
}

use ValueType::*;

pub(super) const FUNCTIONS: &[Signature] = &[
    plain("POINTS", &[Points, Mark], Forms::Of("point")),
    plain("PERCENT", &[Share], Forms::None),
    plain("COUNT", &[Count], Forms::Numbers),
    plain("DIGITS", &[Count, Place], Forms::None),
    plain("ORDINAL", &[Place, Count], Forms::Of("ordinal")),
    Signature { second: Second::Kind, ..plain("COUNTED", &[Count], Forms::Digits) },
    plain("NAME", &[Entity, Entities, Component, Components], Forms::Name),
    Signature { takes_kind: true, ..plain("KIND", &[Entity, Entities, Table], Forms::Kind) },
    Signature { second: Second::Property, selects: true, ..plain("PROP", &[Entity, Component], Forms::None) },
    plain("WHERE", &[Table], Forms::None),
    plain("GROUP", &[Table], Forms::None),
    plain("WEEK", &[Week], Forms::Of("week")),
    plain("DATES", &[Week], Forms::None),
    plain("SINCE", &[Since], Forms::Of("since-week")),
    plain("BETTER", &[Table], Forms::Of("better")),
    plain("WORSE", &[Table], Forms::Of("worse")),
];

const fn plain(name: &'static str, takes: &'static [ValueType], forms: Forms) -> Signature {
    Signature { name, takes, takes_kind: false, second: Second::Nothing, forms, selects: false }
}

/// Teaches a bundle all functions.
pub(super) fn teach(bundle: &mut Bundle, voice: &Arc<Voice>) {
    let teach = |bundle: &mut Bundle, name: &'static str, answer: fn(&Asked) -> Option<String>| {
        let voice = voice.clone();
        let chooses = FUNCTIONS.iter().any(|each| each.name == name && each.selects);
        let function = move |positional: &[FluentValue<'_>], named: &FluentArgs| {
            let asked = Asked { voice: &voice, positional, named };
            match answer(&asked) {
                Some(words) if chooses => words.into(),
                Some(words) => asked.printed(&words),
                None => asked.missed(name),
            }
        };
        // A name stands once in this list, so there is nothing it could clash with.
        let _ = bundle.add_function(name, move |positional, named| function(positional, named).into_owned());
    };
    teach(bundle, "POINTS", |asked| points(asked.voice, asked.what(0)?, asked.form()));
    teach(bundle, "PERCENT", percent);
    teach(bundle, "COUNT", |asked| asked.voice.count(asked.number(0)?, asked.form()));
    teach(bundle, "DIGITS", |asked| Some(asked.voice.numbers.count(asked.number(0)?)));
    teach(bundle, "ORDINAL", |asked| asked.voice.ordinal(asked.number(0)?, asked.form()));
    teach(bundle, "COUNTED", counted);
    teach(bundle, "NAME", name);
    teach(bundle, "KIND", |asked| asked.voice.kind(asked.kind(0)?, asked.form()));
    teach(bundle, "PROP", property);
    teach(bundle, "WHERE", |asked| place_again(asked).or_else(|| place(asked.voice, asked.what(0)?)));
    teach(bundle, "GROUP", |asked| asked.voice.kind(asked.kind(0)?, Some("group")));
    teach(bundle, "WEEK", week);
    teach(bundle, "DATES", dates);
    teach(bundle, "SINCE", since);
    teach(bundle, "BETTER", |asked| course(asked, true));
    teach(bundle, "WORSE", |asked| course(asked, false));
}

/// One call of a function.
struct Asked<'a> {
    voice: &'a Voice,
    positional: &'a [FluentValue<'a>],
    named: &'a FluentArgs<'a>,
}

impl<'a> Asked<'a> {
    fn what(&self, at: usize) -> Option<&What> {
        Some(&Thing::of(self.positional.get(at)?)?.what)
    }

    fn desk(&self) -> Option<&Arc<Desk>> {
        self.positional.iter().find_map(|each| Some(&Thing::of(each)?.desk))
    }

    fn number(&self, at: usize) -> Option<u32> {
        match self.positional.get(at)? {
            // Counts and places only: whole numbers that a float holds exactly.
            FluentValue::Number(number) => Some(number.value as u32),
            _ => None,
        }
    }

    fn text(&self, at: usize) -> Option<&str> {
        match self.positional.get(at)? {
            FluentValue::String(text) => Some(text),
            _ => None,
        }
    }

    fn form(&self) -> Option<&str> {
        match self.named.get("form")? {
            FluentValue::String(text) => Some(text),
            _ => None,
        }
    }

    /// The class noun of a table's members, of an entity, or of entities that share one.
    fn kind(&self, at: usize) -> Option<&str> {
        match self.what(at) {
            Some(What::Table(table)) => Some(&table.kind),
            Some(What::One(named)) => Some(&named.kind),
            Some(What::Several(several)) => {
                let kind = &several.first()?.kind;
                several.iter().all(|each| each.kind == *kind).then_some(&**kind)
            }
            Some(_) => None,
            None => self.text(at),
        }
    }

    /// The name of the data that a miss is about, for the message.
    fn about(&self) -> String {
        match self.what(0) {
            Some(What::One(named)) => format!(" of “{}”", named.name),
            Some(What::Several(several)) => {
                several.first().map(|each| format!(" of “{}”", each.name)).unwrap_or_default()
            }
            Some(What::Table(table)) => format!(" of “{}”", table.title),
            _ => String::new(),
        }
    }

    /// The answer between marks that name the value of its first argument; no words have no marks.
    fn printed(&self, words: &str) -> FluentValue<'static> {
        if words.is_empty() {
            return words.to_owned().into();
        }
        let label = self.positional.first().and_then(Thing::of).and_then(|thing| thing.label);
        let marked = match (label, self.number(0)) {
            (Some(label), _) => label.mark(words),
            (None, Some(number)) => mark(&format!("#{number}"), words),
            (None, None) => words.to_owned(),
        };
        marked.into()
    }

    fn missed(&self, function: &str) -> FluentValue<'static> {
        if let Some(desk) = self.desk() {
            let form = self.form().or(self.text(1)).map(|form| format!(" in the form “{form}”")).unwrap_or_default();
            desk.miss(format!("{function} has no words{form}{}{}", self.about(), self.lacking(function)));
        }
        FluentValue::Error
    }

    /// What the message of a kind lacks that a function asks of it; nothing for functions that ask none.
    fn lacking(&self, function: &str) -> String {
        let (kind, form) = match function {
            "KIND" => (self.kind(0), self.form()),
            "GROUP" => (self.kind(0), Some("group")),
            "COUNTED" => (self.kind(1), Some("counted")),
            _ => (None, None),
        };
        let Some(kind) = kind.filter(|kind| self.voice.knows_kind(kind)) else { return String::new() };
        let form = form.map_or(format!("a word of its own, as `kind-{kind} = …`"), |form| format!("`.{form}`"));
        format!(": `kind-{kind}` needs {form} in {}", self.voice.units.path)
    }
}

/// A figure with its unit.
pub(super) fn points(voice: &Voice, what: &What, form: Option<&str>) -> Option<String> {
    let (printed, exact) = match what {
        What::Points(value) => (voice.numbers.number(*value), *value),
        What::Mark(value) => (voice.numbers.mark(*value), value.normalize()),
        _ => return None,
    };
    voice.points(&printed, exact, form)
}

fn percent(asked: &Asked) -> Option<String> {
    match asked.what(0)? {
        What::Share(share) => asked.voice.percent(*share),
        _ => None,
    }
}

fn counted(asked: &Asked) -> Option<String> {
    asked.voice.counted(asked.number(0)?, asked.kind(1)?, asked.form() == Some("digits"))
}

fn name(asked: &Asked) -> Option<String> {
    let desk = asked.desk()?;
    let say = |named: &Named| match asked.form() {
        Some(form) => {
            desk.mention(named);
            desk.in_form(named, form)
        }
        None => desk.refer(named),
    };
    match asked.what(0)? {
        What::One(named) => say(named),
        What::Several(several) => match asked.form() {
            Some(_) => desk.voice.list(&several.iter().map(|each| say(each)).collect::<Option<Vec<_>>>()?),
            None => desk.refer_to_all(several),
        },
        _ => None,
    }
}

fn property(asked: &Asked) -> Option<String> {
    let property = asked.text(1)?;
    match asked.what(0)? {
        What::One(named) => {
            named.props.get(property).cloned().or_else(|| asked.voice.kind(&named.kind, Some(property)))
        }
        _ => None,
    }
}

/// Where a table's members are found: its scope, else where its kind is at home.
pub(super) fn place(voice: &Voice, what: &What) -> Option<String> {
    match what {
        What::Table(table) => table.scope.clone().or_else(|| voice.kind(&table.kind, Some("where"))),
        _ => None,
    }
}

/// The shorter words of the data, where this section has said where the members are found.
fn place_again(asked: &Asked) -> Option<String> {
    let What::Table(table) = asked.what(0)? else { return None };
    let is_said = asked.desk()?.state().memory.says_again(&table.title);
    table.scope_again.clone().filter(|_| is_said)
}

fn course(asked: &Asked, better: bool) -> Option<String> {
    match asked.what(0)? {
        What::Table(table) => asked.voice.course(better, table.higher, asked.form()),
        _ => None,
    }
}

fn week(asked: &Asked) -> Option<String> {
    match asked.what(0)? {
        What::Week(week) => asked.voice.week(*week, asked.desk()?.year, asked.form()),
        _ => None,
    }
}

fn dates(asked: &Asked) -> Option<String> {
    match asked.what(0)? {
        What::Week(week) => asked.voice.dates(*week),
        _ => None,
    }
}

fn since(asked: &Asked) -> Option<String> {
    match asked.what(0)? {
        What::Since(since) => asked.desk()?.since(*since, asked.form()),
        _ => None,
    }
}
