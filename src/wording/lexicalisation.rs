//! LEXICALISATION: which of a message's wordings tells a fact.
//!
//! A wording is eligible when the fact has every value it names, in every form it asks for. Of the eligible ones those
//! stay that tell most of what is not always known; among these the choice rotates by week, so that the same data always
//! gives the same text and two weeks running do not read alike.

use super::ftl::{Entry, Used, Wordbook, Wording};
use crate::facts::{FactKind, Role};
use rustc_hash::FxHashMap;

/// What an attribute of a message is for; told by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Part {
    /// `.v1`, `.v2` …
    Body,
    Headline,
    Heading,
    Lede,
    Caption,
    /// One sentence for several facts of the same kind, with their items.
    Group,
    /// What one of those facts is in the group's list.
    Item,
}

impl Part {
    const NAMED: [(&'static str, Part); 6] = [
        ("headline", Part::Headline),
        ("heading", Part::Heading),
        ("lede", Part::Lede),
        ("caption", Part::Caption),
        ("group", Part::Group),
        ("item", Part::Item),
    ];

    /// Reads `headline`, `headline-2`, `v3`; nothing for any other name.
    pub fn of(attribute: &str) -> Option<Part> {
        let number = |digits: &str| digits.parse::<u32>().is_ok_and(|number| number > 0);
        if attribute.strip_prefix('v').is_some_and(number) {
            return Some(Part::Body);
        }
        let (name, rest) = attribute.split_once('-').map_or((attribute, None), |(name, rest)| (name, Some(rest)));
        let part = Part::NAMED.iter().find(|(each, _)| *each == name)?.1;
        rest.is_none_or(number).then_some(part)
    }

    pub fn name(self) -> &'static str {
        Part::NAMED.iter().find(|(_, part)| *part == self).map_or("v1", |(name, _)| name)
    }

    pub fn role(self) -> Option<Role> {
        match self {
            Part::Headline => Some(Role::Headline),
            Part::Heading => Some(Role::Heading),
            Part::Lede => Some(Role::Lede),
            Part::Caption => Some(Role::Caption),
            Part::Body | Part::Group | Part::Item => None,
        }
    }
}

/// One wording, with what it needs.
#[derive(Debug)]
pub(super) struct Variant {
    pub part: Part,
    pub attribute: String,
    pub variables: Vec<String>,
    /// `(variable, form)` for every name asked for in a form.
    pub forms: Vec<(String, String)>,
    /// How many values it names that a fact of this kind does not always have.
    pub extras: usize,
}

/// All wordings of all messages, by the message's id.
#[derive(Debug, Default)]
pub(super) struct Lexicon(FxHashMap<&'static str, Vec<Variant>>);

impl Lexicon {
    pub fn new(book: &Wordbook, kinds: &[&'static FactKind]) -> Self {
        let variants = |kind: &FactKind, entry: &Entry| {
            let each = |(name, wording): &(String, Wording)| Some(Variant::new(Part::of(name)?, name, wording, kind));
            entry.forms.iter().filter_map(each).collect()
        };
        let kinds = kinds.iter().filter_map(|kind| Some((kind.key, variants(kind, book.entries.get(kind.key)?))));
        Lexicon(kinds.collect())
    }

    /// The wordings of a message for a part, in the order of the file.
    pub fn of(&self, key: &str, part: Part) -> impl Iterator<Item = &Variant> {
        self.0.get(key).into_iter().flatten().filter(move |variant| variant.part == part)
    }

    /// Those to be tried for a part, the week's choice first: the eligible ones that tell most. `turn` is the week's
    /// running number and uses so far.
    pub fn candidates(&self, key: &str, part: Part, turn: i64, eligible: impl Fn(&Variant) -> bool) -> Vec<&Variant> {
        let mut found: Vec<&Variant> = self.of(key, part).filter(|variant| eligible(variant)).collect();
        let most = found.iter().map(|variant| variant.extras).max();
        found.retain(|variant| Some(variant.extras) == most);
        if !found.is_empty() {
            let first = (turn + i64::from(offset(key, part))).rem_euclid(found.len() as i64);
            found.rotate_left(first as usize);
        }
        found
    }
}

impl Variant {
    pub fn new(part: Part, attribute: &str, wording: &Wording, kind: &FactKind) -> Self {
        let forms = wording.uses.iter().filter_map(|each| match &each.what {
            Used::Call(call) if call.function == "NAME" => {
                Some((call.positional.first()?.variable()?.to_owned(), call.form()?.to_owned()))
            }
            _ => None,
        });
        let sometimes = &kind.values[kind.always..];
        let is_extra = |variable: &&str| sometimes.iter().any(|(name, _)| name == variable);
        Variant {
            part,
            attribute: attribute.to_owned(),
            extras: wording.variables().iter().filter(|variable| is_extra(variable)).count(),
            variables: wording.variables().into_iter().map(str::to_owned).collect(),
            forms: forms.collect(),
        }
    }
}

/// A fixed number for a message, so that messages do not rotate in step.
fn offset(key: &str, part: Part) -> u32 {
    let bytes = key.bytes().chain([b'.']).chain(part.name().bytes());
    bytes.fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)) >> 8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_an_attribute_says_what_it_is_for() {
        let parts = ["v1", "v12", "headline", "headline-2", "heading-3", "lede", "group", "item"].map(Part::of);
        assert_eq!(
            parts,
            [
                Some(Part::Body),
                Some(Part::Body),
                Some(Part::Headline),
                Some(Part::Headline),
                Some(Part::Heading),
                Some(Part::Lede),
                Some(Part::Group),
                Some(Part::Item)
            ]
        );
        assert_eq!(["v", "v0", "vx", "headline-", "headline-x", "title", "headline2"].map(Part::of), [None; 7]);
    }

    fn lexicon(count: usize) -> Lexicon {
        let variant = |n: usize| Variant {
            part: Part::Body,
            attribute: format!("v{n}"),
            variables: Vec::new(),
            forms: Vec::new(),
            extras: 0,
        };
        Lexicon(FxHashMap::from_iter([("leader-kept", (1..=count).map(variant).collect())]))
    }

    #[test]
    fn wordings_that_tell_more_go_before_those_that_tell_less() {
        let mut lexicon = lexicon(4);
        for variant in lexicon.0.get_mut("leader-kept").unwrap().iter_mut().take(2) {
            variant.extras = 1;
        }
        for week in 0..8 {
            let names = |eligible: fn(&Variant) -> bool| -> Vec<String> {
                let found = lexicon.candidates("leader-kept", Part::Body, week, eligible);
                let mut names: Vec<_> = found.iter().map(|variant| variant.attribute.clone()).collect();
                names.sort_unstable();
                names
            };
            assert_eq!(names(|_| true), ["v1", "v2"]);
            assert_eq!(names(|variant| variant.extras == 0), ["v3", "v4"]);
        }
    }

    #[test]
    fn weeks_in_a_row_take_turns_and_the_same_week_never_changes_its_mind() {
        let lexicon = lexicon(3);
        let first = |week| lexicon.candidates("leader-kept", Part::Body, week, |_| true)[0].attribute.clone();
        for week in 2900..2960 {
            assert_ne!(first(week), first(week + 1));
            assert_eq!(first(week), first(week + 3));
        }
        assert_eq!(first(-1), first(2));
    }

    #[test]
    fn only_eligible_wordings_take_part_and_none_is_lost() {
        let lexicon = lexicon(3);
        let found = lexicon.candidates("leader-kept", Part::Body, 7, |variant| variant.attribute != "v2");
        let mut names: Vec<_> = found.iter().map(|variant| variant.attribute.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["v1", "v3"]);
        assert!(lexicon.candidates("leader-kept", Part::Body, 7, |_| false).is_empty());
        assert!(lexicon.candidates("unknown", Part::Body, 7, |_| true).is_empty());
    }
}
