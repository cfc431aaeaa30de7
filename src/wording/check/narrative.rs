//! `narrative.ftl`: a message for every fact there is, in every part of the story it may stand in.

use super::super::ftl::{Entry, Used, Wordbook, Wording};
use super::super::lexicalisation::{Part, THEN, Variant, keys_of_two};
use super::super::material::{HOW_MANY, ITEMS};
use super::super::voice::Voice;
use super::pattern::{Sight, categories};
use super::{hint, place, problem};
use crate::facts::{FactKind, Role, ValueType};
use crate::problem::{Problem, Problems};
use std::collections::HashMap;

/// Everything wrong with the sentences of a language.
pub(in super::super) fn narrative(book: &Wordbook, kinds: &[&'static FactKind], voice: &Voice) -> Problems {
    let sentences = Sentences::new(book, kinds, voice);
    let mut problems = Problems::default();
    book.in_order().into_iter().for_each(|entry| problems.extend(sentences.check(entry)));
    kinds.iter().filter(|kind| !book.entries.contains_key(kind.key)).for_each(|kind| problems.add(absent(book, kind)));
    problems
}

/// Everything wrong with one of them; nothing where it is neither there nor asked for.
pub(in super::super) fn message(book: &Wordbook, kinds: &[&'static FactKind], voice: &Voice, id: &str) -> Problems {
    match (book.entries.get(id), kinds.iter().find(|kind| kind.key == id)) {
        (Some(entry), _) => Sentences::new(book, kinds, voice).check(entry),
        (None, Some(kind)) => absent(book, kind).into(),
        (None, None) => Problems::default(),
    }
}

/// The sentences of a language beside all that they may be for.
struct Sentences<'a> {
    book: &'a Wordbook,
    voice: &'a Voice,
    by_key: HashMap<&'static str, &'static FactKind>,
    categories: Vec<&'static str>,
}

impl<'a> Sentences<'a> {
    fn new(book: &'a Wordbook, kinds: &[&'static FactKind], voice: &'a Voice) -> Self {
        let by_key = kinds.iter().map(|kind| (kind.key, *kind)).collect();
        Sentences { book, voice, by_key, categories: categories(book) }
    }

    fn check(&self, entry: &Entry) -> Problems {
        match told(&entry.id, &self.by_key) {
            Ok(told) => {
                Message { book: self.book, voice: self.voice, entry, told, categories: &self.categories }.check()
            }
            Err(unknown) => stray(entry, unknown, self.by_key.keys().copied()).into(),
        }
    }
}

/// What a message tells, by its name; else the key that no fact has.
fn told<'e>(id: &'e str, by_key: &HashMap<&str, &'static FactKind>) -> Result<Told, &'e str> {
    let kind = |key: &'e str| by_key.get(key).copied().ok_or(key);
    match (kind(id), keys_of_two(id)) {
        (Ok(kind), _) => Ok(Told::One(kind)),
        (Err(_), Some((first, then))) => Ok(Told::Two(kind(first)?, kind(then)?)),
        (Err(unknown), None) => Err(unknown),
    }
}

fn stray<'a>(entry: &Entry, key: &str, known: impl Iterator<Item = &'a str> + Clone) -> Problem {
    let help = match super::meant(key, known) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "take it out; fixed words used in several sentences are terms, `-name = …`".to_owned(),
    };
    problem("SP406", &entry.spot(), format!("no fact is called `{key}`"), help)
}

fn absent(book: &Wordbook, kind: &FactKind) -> Problem {
    Problem::error("SP407", format!("there is no message for the fact `{}`", kind.key))
        .in_file(book.path.clone())
        .help(format!("write `{} =` with `.v1` and {}; it means: {}", kind.key, roles(kind), kind.meaning))
}

fn roles(kind: &FactKind) -> String {
    let names: Vec<String> =
        PARTS.iter().filter(|part| asked(kind, **part)).map(|part| format!("`.{}`", part.name())).collect();
    if names.is_empty() { "more variants".to_owned() } else { names.join(", ") }
}

const PARTS: [Part; 4] = [Part::Headline, Part::Heading, Part::Lede, Part::Caption];

fn asked(kind: &FactKind, part: Part) -> bool {
    part.role().is_some_and(|role: Role| kind.fits(role))
}

/// The kinds of fact that a message is for.
#[derive(Clone, Copy)]
enum Told {
    One(&'static FactKind),
    /// Two neighbours in one sentence of the body, or of the standfirst where both can stand there.
    Two(&'static FactKind, &'static FactKind),
}

impl Told {
    /// Names and types of what its wordings for a part may name.
    fn values(self, part: Part) -> Vec<(String, ValueType)> {
        let of = |kind: &FactKind, before: &str| -> Vec<(String, ValueType)> {
            kind.values.iter().map(|(name, kind)| ([before, name].concat(), *kind)).collect()
        };
        let items = |name: String| (name, ValueType::Text);
        match self {
            Told::One(kind) if part == Part::Group => {
                [of(kind, ""), vec![items(ITEMS.to_owned()), (HOW_MANY.to_owned(), ValueType::Count)]].concat()
            }
            Told::One(kind) => of(kind, ""),
            Told::Two(first, then) => {
                let lists = vec![items(ITEMS.to_owned()), items([THEN, ITEMS].concat())];
                [of(first, ""), of(then, THEN), lists].concat()
            }
        }
    }

    /// Whether it can stand in that part of the story.
    fn fits(self, part: Part) -> bool {
        match self {
            Told::One(kind) => part.role().is_none_or(|role| kind.fits(role)),
            Told::Two(first, then) => {
                matches!(part, Part::Body | Part::Again)
                    || part == Part::Lede && [first, then].iter().all(|kind| kind.fits(Role::Lede))
            }
        }
    }
}

/// One message beside what it is for.
struct Message<'a> {
    book: &'a Wordbook,
    voice: &'a Voice,
    entry: &'a Entry,
    told: Told,
    categories: &'a [&'static str],
}

impl Message<'_> {
    fn check(&self) -> Problems {
        let mut problems = Problems::default();
        if self.entry.value.is_some() {
            let message = format!("`{}` has words outside its attributes", self.entry.id);
            problems.add(problem("SP408", &self.entry.spot(), message, "put them in `.v1 = …` on a line of its own"));
        }
        for (name, wording) in &self.entry.forms {
            match Part::of(name) {
                Some(part) => problems.extend(self.wording(name, part, wording)),
                None => problems.add(self.unknown_part(name, wording)),
            }
        }
        match self.told {
            Told::One(kind) => problems.extend(self.parts(kind)),
            Told::Two(..) if self.entry.forms.is_empty() => {
                let help = "write `.v1 = …`, a sentence that tells both";
                problems.add(problem("SP408", &self.entry.spot(), format!("`{}` has no wording", self.entry.id), help));
            }
            Told::Two(..) => {}
        }
        problems
    }

    fn unknown_part(&self, name: &str, wording: &Wording) -> Problem {
        let known = ["v1", "v2", "again", "headline", "heading", "lede", "caption", "group", "item"];
        let spot = place(self.entry, Some(name), wording);
        problem("SP408", &spot, format!("`.{name}` is no part of a story"), hint(name, known, "."))
    }

    fn wording(&self, name: &str, part: Part, wording: &Wording) -> Problems {
        let values = self.told.values(part);
        let variables: Vec<(&str, ValueType)> = values.iter().map(|(name, kind)| (name.as_str(), *kind)).collect();
        let Message { book, voice, entry, categories, .. } = *self;
        let mut problems = Sight { book, voice, entry, variables: &variables, categories }.check(wording);
        problems.0.extend(self.end(name, part, wording));
        problems.0.extend(self.uncalled(name, part, wording));
        problems
    }

    /// Headlines have no full stop; sentences have their mark.
    fn end(&self, name: &str, part: Part, wording: &Wording) -> Option<Problem> {
        let last = match wording.last_words() {
            Some(words) => words.trim_end(),
            None if self.ends_with_a_value(part, wording) => "",
            None => return None,
        };
        let spot = || place(self.entry, Some(name), wording);
        match part {
            Part::Headline | Part::Heading if last.ends_with('.') => {
                Some(problem("SP409", &spot(), "a headline ends with a full stop", "take it out"))
            }
            Part::Body | Part::Again | Part::Lede | Part::Group | Part::Caption if !last.ends_with(MARKS) => {
                Some(problem("SP409", &spot(), "the sentence has no mark at its end", "end it with a full stop"))
            }
            _ => None,
        }
    }

    /// Whether the last of it is a name or a figure, which bring no mark of their own; a person's words do.
    fn ends_with_a_value(&self, part: Part, wording: &Wording) -> bool {
        match wording.uses.last().map(|last| &last.what) {
            Some(Used::Call(_)) => true,
            Some(Used::Variable(name)) => {
                let brings_a_mark = |(each, kind): &(String, ValueType)| {
                    each == name && *kind == ValueType::Text && !each.ends_with(ITEMS)
                };
                !self.told.values(part).iter().any(brings_a_mark)
            }
            _ => false,
        }
    }

    fn uncalled(&self, name: &str, part: Part, wording: &Wording) -> Option<Problem> {
        (!self.told.fits(part)).then(|| {
            let spot = place(self.entry, Some(name), wording);
            let message = format!("`{}` never stands as a {}", self.entry.id, part.name());
            problem("SP408", &spot, message, "take it out, or make it a `.v2`")
        })
    }

    /// Every part is there, each with a wording that can be used in any week.
    fn parts(&self, kind: &FactKind) -> Problems {
        let needed = PARTS.into_iter().filter(|part| asked(kind, *part)).chain([Part::Body]);
        let mut problems = Problems(needed.filter_map(|part| self.part(kind, part)).collect());
        let has = |part: Part| self.entry.forms.iter().any(|(name, _)| Part::of(name) == Some(part));
        if has(Part::Group) != has(Part::Item) {
            let message = format!("`{}` has only one of `.group` and `.item`", self.entry.id);
            problems.add(problem("SP408", &self.entry.spot(), message, "write both, or neither"));
        }
        problems
    }

    fn part(&self, kind: &FactKind, part: Part) -> Option<Problem> {
        let of_part = |(name, wording): &(String, Wording)| {
            (Part::of(name) == Some(part)).then(|| Variant::new(self.entry, part, name, wording, &[]))
        };
        let variants: Vec<Variant> = self.entry.forms.iter().filter_map(of_part).collect();
        let (id, name) = (&self.entry.id, part.name());
        if variants.is_empty() {
            let help = format!("write it; it means: {}", kind.meaning);
            return Some(problem("SP408", &self.entry.spot(), format!("`{id}` has no `.{name}`"), help));
        }
        (!variants.iter().any(|variant| self.works_always(kind, variant))).then(|| {
            let always: Vec<String> = kind.values[..kind.always].iter().map(|(name, _)| format!("`${name}`")).collect();
            let help = format!("add one that names only {}, without a short or special form", always.join(", "));
            problem("SP416", &self.entry.spot(), format!("no `.{name}` of `{id}` can be used in every week"), help)
        })
    }

    fn works_always(&self, kind: &FactKind, variant: &Variant) -> bool {
        let always = &kind.values[..kind.always];
        let there = |name: &String| always.iter().any(|(each, _)| each == name);
        let sure = |(_, form): &(String, String)| {
            ["full", "again", "name"].contains(&form.as_str()) || self.voice.house.name_forms.contains(form)
        };
        variant.variables.iter().all(there) && variant.forms.iter().all(sure)
    }
}

/// What may end a sentence.
const MARKS: [char; 14] = ['.', '!', '?', '…', '”', '»', '«', '"', '’', ')', '؟', '。', '।', '“'];
