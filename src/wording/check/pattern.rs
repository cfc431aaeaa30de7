//! One wording against what it may name: its variables, functions, selectors and words.

use super::super::ftl::{Argument, Call, Entry, Use, Used, Wordbook, Wording};
use super::super::functions::{FUNCTIONS, Forms, Second, Signature};
use super::super::voice::Voice;
use super::sound::plurals;
use super::{hint, problem};
use crate::facts::ValueType;
use crate::problem::{Problem, Problems, Spot};
use fluent::{FluentArgs, FluentResource, FluentValue};

/// A place that is looked up only where something is wrong there: counting lines takes longer than checking.
type Where<'a> = &'a dyn Fn() -> Spot;

/// What the patterns of a message may name.
pub(super) struct Sight<'a> {
    pub book: &'a Wordbook,
    pub voice: &'a Voice,
    pub entry: &'a Entry,
    /// Names and types of the variables.
    pub variables: &'a [(&'a str, ValueType)],
    /// Plural categories that Fluent ever chooses in this language.
    pub categories: &'a [&'static str],
}

impl Sight<'_> {
    /// Everything wrong with one wording.
    pub fn check(&self, wording: &Wording) -> Problems {
        Problems(wording.uses.iter().flat_map(|each| self.one(each)).collect())
    }

    fn one(&self, each: &Use) -> Vec<Problem> {
        let spot = |word: &str| {
            let length = word.chars().count();
            move || self.entry.spot_at(each.at, length)
        };
        match &each.what {
            Used::Words(words) => digits(words, &spot(words)).into_iter().collect(),
            Used::Variable(name) => self.bare(name, &spot(name)).into_iter().collect(),
            Used::Choice(name, keys) => self.choice(name, keys, &spot(name)).into_iter().collect(),
            Used::Call(call) => {
                let unheard = (!self.entry.own).then(|| self.unheard(call, &spot(&call.function))).flatten();
                self.call(call, &spot(&call.function)).into_iter().chain(unheard).collect()
            }
            Used::Term(name) => self.term(name, &spot(name)).into_iter().collect(),
            Used::Message(name) => {
                let help = "write the words out, or make them a term `-name = …` where they never change";
                vec![problem("SP411", &spot(name)(), format!("a wording cannot use the message `{name}`"), help)]
            }
            Used::Odd => {
                let help = "choose by a count or a place, or by `PROP($name, \"property\")`";
                vec![problem("SP411", &spot(".")(), "nothing can be chosen by this", help)]
            }
        }
    }

    fn kind_of(&self, name: &str) -> Option<ValueType> {
        self.variables.iter().find(|(each, _)| *each == name).map(|(_, kind)| *kind)
    }

    fn unknown(&self, name: &str, spot: Where) -> Problem {
        let known: Vec<&str> = self.variables.iter().map(|(name, _)| *name).collect();
        problem("SP410", &spot(), format!("`{}` has no value `${name}`", self.entry.id), hint(name, known, "$"))
    }

    fn bare(&self, name: &str, spot: Where) -> Option<Problem> {
        match self.kind_of(name) {
            None => Some(self.unknown(name, spot)),
            Some(ValueType::Count) => Some(problem(
                "SP413",
                &spot(),
                format!("the count `${name}` does not say how it is written"),
                format!("write `COUNT(${name})` for a word, `DIGITS(${name})` for figures"),
            )),
            Some(ValueType::Place) => Some(problem(
                "SP413",
                &spot(),
                format!("the place `${name}` does not say how it is written"),
                format!("write `ORDINAL(${name})` for an ordinal, `DIGITS(${name})` for figures"),
            )),
            Some(_) => None,
        }
    }

    fn choice(&self, name: &str, keys: &[String], spot: Where) -> Option<Problem> {
        let kind = match self.kind_of(name) {
            None => return Some(self.unknown(name, spot)),
            Some(kind) => kind,
        };
        if !matches!(kind, ValueType::Count | ValueType::Place) {
            let help = "choose by a count or a place; which fact it is has been decided before";
            return Some(problem("SP414", &spot(), format!("nothing can be chosen by `${name}`"), help));
        }
        let Some(wrong) = keys.iter().find(|key| !is_number(key) && !self.categories.contains(&key.as_str())) else {
            return plurals(keys, self.categories, spot);
        };
        let help = hint(wrong, self.categories.iter().copied(), "");
        Some(problem("SP414", &spot(), format!("`[{wrong}]` is never chosen in this language"), help))
    }

    fn term(&self, name: &str, spot: Where) -> Option<Problem> {
        let known = self.book.terms.keys().map(String::as_str);
        let absent = !self.book.terms.contains_key(name);
        absent.then(|| problem("SP411", &spot(), format!("there is no term `-{name}`"), hint(name, known, "-")))
    }

    fn call(&self, call: &Call, spot: Where) -> Vec<Problem> {
        let names = FUNCTIONS.iter().map(|each| each.name);
        let Some(signature) = FUNCTIONS.iter().find(|each| each.name == call.function) else {
            let help = hint(&call.function, names, "");
            return vec![problem("SP411", &spot(), format!("there is no function `{}`", call.function), help)];
        };
        let mut found = Vec::new();
        found.extend(self.first(call, signature, spot));
        found.extend(self.second(call, signature, spot));
        found.extend(self.form(call, signature, spot));
        if call.keys.is_some() && !signature.selects {
            let help = "choose by a count or a place itself, or by `PROP($name, \"property\")`";
            found.push(problem("SP414", &spot(), format!("nothing can be chosen by `{}`", call.function), help));
        }
        found
    }

    fn first(&self, call: &Call, signature: &Signature, spot: Where) -> Option<Problem> {
        let wrong =
            |help: String| Some(problem("SP411", &spot(), format!("`{}` does not take this", signature.name), help));
        match call.positional.first() {
            Some(Argument::Variable(name)) => match self.kind_of(name) {
                None => Some(self.unknown(name, spot)),
                Some(kind) if !signature.takes.contains(&kind) => {
                    let fit: Vec<String> = FUNCTIONS
                        .iter()
                        .filter(|each| each.takes.contains(&kind))
                        .map(|each| format!("`{}`", each.name))
                        .collect();
                    let fit = if fit.is_empty() { format!("write `${name}` alone") } else { fit.join(", ") };
                    wrong(format!("for `${name}` there is {fit}"))
                }
                Some(_) => None,
            },
            Some(Argument::Text(kind)) if signature.takes_kind => self.kind(kind, spot),
            _ => wrong(format!("write `{}($name)` with one of this message's values", signature.name)),
        }
    }

    fn second(&self, call: &Call, signature: &Signature, spot: Where) -> Option<Problem> {
        let usage =
            |help: &str| Some(problem("SP411", &spot(), format!("`{}` is not called rightly", signature.name), help));
        match (signature.second, call.positional.get(1)) {
            _ if call.positional.len() > 2 => usage("take out what comes after the second argument"),
            (Second::Nothing, None) | (Second::Property, Some(Argument::Text(_))) => None,
            (Second::Nothing, Some(_)) => usage("it takes one argument, and a `form: \"…\"` where it has forms"),
            (Second::Property, _) => usage("write `PROP($name, \"property\")`"),
            (Second::Kind, Some(Argument::Text(kind))) => self.kind(kind, spot),
            (Second::Kind, Some(Argument::Variable(name))) => match self.kind_of(name) {
                None => Some(self.unknown(name, spot)),
                Some(ValueType::Table | ValueType::Entity | ValueType::Entities) => None,
                Some(_) => usage("count a table's members, entities, or a kind in quotes"),
            },
            (Second::Kind, _) => usage("write `COUNTED($count, $table)` or `COUNTED($count, \"kind\")`"),
        }
    }

    fn kind(&self, kind: &str, spot: Where) -> Option<Problem> {
        let kinds = self.voice.units.entries.keys().filter_map(|id| id.strip_prefix("kind-"));
        let absent = !self.voice.knows_kind(kind);
        absent.then(|| problem("SP411", &spot(), format!("units.ftl has no kind `{kind}`"), hint(kind, kinds, "")))
    }

    fn form(&self, call: &Call, signature: &Signature, spot: Where) -> Option<Problem> {
        let (name, value) = call.named.first()?;
        let wrong =
            |help: String| Some(problem("SP411", &spot(), format!("`{}` has no such form", signature.name), help));
        let Argument::Text(form) = value else { return wrong("write `form: \"…\"` in quotes".to_owned()) };
        if name != "form" || signature.forms == Forms::None {
            return wrong("take it out".to_owned());
        }
        let mut known = self.forms(call, signature);
        (!known.contains(&form.as_str())).then(|| {
            known.sort_unstable();
            known.dedup();
            let help = hint(form, known.iter().copied(), "");
            problem(
                "SP411",
                &spot(),
                format!("`{}` has no form “{form}” in {}", signature.name, self.voice.units.path),
                help,
            )
        })
    }

    /// A variant for a value that none of the language's kinds has, where it is they that have the property. Of a
    /// newsroom's own messages its names are asked too, when the series is known.
    fn unheard(&self, call: &Call, spot: Where) -> Option<Problem> {
        let known = properties(self.voice, call.property()?);
        (!known.is_empty()).then(|| never(call, &known, spot)).flatten()
    }

    /// Every form the call could ask for; some more than once.
    fn forms(&self, call: &Call, signature: &Signature) -> Vec<&str> {
        let entries = &self.voice.units.entries;
        let of = |id: &str| entries.get(id).into_iter().flat_map(Entry::form_names);
        let of_kinds = || entries.values().filter(|entry| entry.id.starts_with("kind-")).flat_map(Entry::form_names);
        match (signature.forms, call.positional.first()) {
            (Forms::None, _) => Vec::new(),
            (Forms::Of(id), _) => of(id).collect(),
            (Forms::Numbers, _) => of("number-1").collect(),
            (Forms::Digits, _) => vec!["digits"],
            (Forms::Kind, Some(Argument::Text(kind))) => of(&format!("kind-{kind}")).collect(),
            (Forms::Kind, _) => of_kinds().collect(),
            (Forms::Name, _) => {
                let own = self.voice.house.name_forms.iter().map(String::as_str);
                ["full", "again", "name", "short"].into_iter().chain(own).chain(of_kinds()).collect()
            }
        }
    }
}

/// Every value that the language's kinds have of a property.
pub(super) fn properties(voice: &Voice, property: &str) -> Vec<String> {
    let kinds = voice.units.entries.keys().filter_map(|id| id.strip_prefix("kind-"));
    kinds.filter_map(|kind| voice.kind(kind, Some(property))).collect()
}

/// Warns of a variant for a value that is not among those known.
pub(super) fn never(call: &Call, known: &[String], spot: Where) -> Option<Problem> {
    let chosen = |key: &&String| known.contains(key) || *key == "other";
    let wrong = call.keys.as_ref()?.iter().find(|key| !chosen(key))?;
    let property = call.property()?;
    let mut known: Vec<&str> = known.iter().map(String::as_str).collect();
    known.sort_unstable();
    known.dedup();
    let message = format!("no name and no kind has `{wrong}` as its `{property}`");
    Some(Problem::warning("SP414", message).at(&spot()).help(hint(wrong, known, "")))
}

fn is_number(key: &str) -> bool {
    key.bytes().all(|byte| byte.is_ascii_digit())
}

/// Figures belong to the facts: a digit typed into a sentence cannot be true every week.
pub(super) fn digits(words: &str, spot: Where) -> Option<Problem> {
    let before = words.chars().position(char::is_numeric)?;
    let of_words = spot();
    let problem = Problem::warning("SP415", "a figure is typed into the words");
    let help = "figures come from the data; name one of this message's values instead";
    Some(problem.at(&Spot { column: of_words.column + before as u32, length: 1, ..of_words }).help(help))
}

/// The plural categories that Fluent chooses for whole numbers in a book's language, found by asking it.
pub(super) fn categories(book: &Wordbook) -> Vec<&'static str> {
    const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let mut bundle = super::super::ftl::Bundle::new_concurrent(book.bundle.locales.clone());
    let variants: String = ALL[..5].iter().map(|name| format!("    [{name}] {name}\n")).collect();
    let Ok(resource) = FluentResource::try_new(format!("n = {{ $n ->\n{variants}   *[other] other\n }}\n")) else {
        return ALL.to_vec();
    };
    bundle.add_resource_overriding(resource);
    let Some(pattern) = bundle.get_message("n").and_then(|message| message.value()) else { return ALL.to_vec() };
    let asked = |number: u32| {
        let mut arguments = FluentArgs::new();
        arguments.set("n", FluentValue::from(number));
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    };
    let chosen: Vec<String> = (0..=23).chain([100, 1_000, 1_000_000]).map(asked).collect();
    ALL.into_iter().filter(|name| *name == "other" || chosen.iter().any(|each| each == name)).collect()
}
