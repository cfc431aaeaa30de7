//! LEXICALISATION: which of a message's wordings tells a fact.
//!
//! A wording is eligible when the fact has every value it names, in every form it asks for. Of the eligible ones those
//! stay that tell most of what is not always known; among these the choice rotates by week, so that the same data always
//! gives the same text and two weeks running do not read alike. Two facts that a language can tell in one sentence take
//! turns as one sentence and as two.

use super::ftl::{Entry, Used, Wordbook, Wording};
use crate::facts::{FactKind, Role};
use rustc_hash::FxHashMap;

/// What an attribute of a message is for; told by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Part {
    /// `.v1`, `.v2` …
    Body,
    /// In the body, of what the standfirst has told: only what is new.
    Again,
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
    const NAMED: [(&'static str, Part); 7] = [
        ("again", Part::Again),
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
            Part::Body | Part::Again | Part::Group | Part::Item => None,
        }
    }
}

/// Parts the keys of two facts in the name of the message that tells both.
const WITH: &str = "--";

/// Stands before the name of the second fact's value in such a message.
pub(super) const THEN: &str = "then_";

/// The keys of the two facts that a message of this name tells.
pub(super) fn keys_of_two(id: &str) -> Option<(&str, &str)> {
    id.split_once(WITH)
}

/// One wording, with what it needs.
#[derive(Debug)]
pub(super) struct Variant {
    /// The name of its message.
    pub message: String,
    pub part: Part,
    pub attribute: String,
    pub variables: Vec<String>,
    /// `(variable, form)` for every name asked for in a form.
    pub forms: Vec<(String, String)>,
    /// How many values it names that a fact of this kind does not always have.
    pub extras: usize,
}

/// Whose turn it is among the wordings of a message.
#[derive(Clone, Copy, Debug)]
pub(super) struct Turn {
    /// The week's running number, and how often the message has spoken so far.
    pub week: i64,
    /// The table's number: tables take turns of their own.
    pub table: i64,
}

impl Turn {
    /// The first to be tried of so many. Where there are enough, no other table says in the next week what this one says now.
    fn of(self, wordings: usize, offset: u32) -> usize {
        let step = if wordings > 3 { 2 } else { 1 };
        let turn = self.week + step * self.table + i64::from(offset);
        turn.checked_rem_euclid(wordings as i64).unwrap_or_default() as usize
    }
}

/// All wordings of all messages.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    /// By the fact's key.
    alone: FxHashMap<&'static str, Vec<Variant>>,
    /// By the keys of two neighbours that one sentence can tell.
    together: FxHashMap<(&'static str, &'static str), Vec<Variant>>,
}

impl Lexicon {
    pub fn new(book: &Wordbook, kinds: &[&'static FactKind]) -> Self {
        let by_key: FxHashMap<&str, &'static FactKind> = kinds.iter().map(|kind| (kind.key, *kind)).collect();
        let mut lexicon = Lexicon::default();
        for entry in book.entries.values() {
            let kind = |key: &str| by_key.get(key).copied();
            match (kind(&entry.id), keys_of_two(&entry.id)) {
                (Some(kind), _) => {
                    lexicon.alone.insert(kind.key, variants(entry, &sometimes(kind, "")));
                }
                (None, Some((first, then))) => {
                    let (Some(first), Some(then)) = (kind(first), kind(then)) else { continue };
                    let sometimes = [sometimes(first, ""), sometimes(then, THEN)].concat();
                    lexicon.together.insert((first.key, then.key), variants(entry, &sometimes));
                }
                (None, None) => {}
            }
        }
        lexicon
    }

    /// The wordings of a message for a part, in the order of the file.
    pub fn of(&self, key: &str, part: Part) -> impl Iterator<Item = &Variant> {
        self.alone.get(key).into_iter().flatten().filter(move |variant| variant.part == part)
    }

    /// Those to be tried for a part, the one whose turn it is first: the eligible ones that tell most.
    pub fn candidates(&self, key: &str, part: Part, turn: Turn, eligible: impl Fn(&Variant) -> bool) -> Vec<&Variant> {
        let mut found = telling_most(self.of(key, part).filter(|variant| eligible(variant)));
        let first = turn.of(found.len(), offset(key, part));
        found.rotate_left(first);
        found
    }

    /// Whether one sentence can tell two facts of these kinds in that part.
    pub fn has_together(&self, keys: (&'static str, &'static str), part: Part) -> bool {
        self.together.get(&keys).is_some_and(|wordings| wordings.iter().any(|variant| variant.part == part))
    }

    /// The same of the sentences that tell two facts at once; none in the weeks when each has one of its own, unless they
    /// are `joined` always.
    pub fn together(
        &self,
        keys: (&'static str, &'static str),
        part: Part,
        (turn, joined): (Turn, bool),
        eligible: impl Fn(&Variant) -> bool,
    ) -> Vec<&Variant> {
        let wordings = self.together.get(&keys).into_iter().flatten().filter(|variant| variant.part == part);
        let mut found = telling_most(wordings.filter(|variant| eligible(variant)));
        let turns = found.len() + usize::from(!joined);
        let first = turn.of(turns, offset(keys.0, part) / 2 + offset(keys.1, part) / 2);
        if first == found.len() {
            return Vec::new();
        }
        found.rotate_left(first);
        found
    }
}

/// Of wordings those that name most of what is not always known.
fn telling_most<'v>(wordings: impl Iterator<Item = &'v Variant>) -> Vec<&'v Variant> {
    let mut found: Vec<&Variant> = wordings.collect();
    let most = found.iter().map(|variant| variant.extras).max();
    found.retain(|variant| Some(variant.extras) == most);
    found
}

/// Names of the values that a fact of this kind does not always have, as a message calls them.
pub(super) fn sometimes(kind: &FactKind, before: &str) -> Vec<String> {
    kind.values[kind.always..].iter().map(|(name, _)| [before, name].concat()).collect()
}

fn variants(entry: &Entry, sometimes: &[String]) -> Vec<Variant> {
    let of = |(name, wording): &(String, Wording)| Some(Variant::new(entry, Part::of(name)?, name, wording, sometimes));
    entry.forms.iter().filter_map(of).collect()
}

impl Variant {
    /// `sometimes` are the values that are not always there.
    pub fn new(entry: &Entry, part: Part, attribute: &str, wording: &Wording, sometimes: &[String]) -> Self {
        let forms = wording.uses.iter().filter_map(|each| match &each.what {
            Used::Call(call) if call.function == "NAME" => {
                Some((call.positional.first()?.variable()?.to_owned(), call.form()?.to_owned()))
            }
            _ => None,
        });
        let variables: Vec<String> = wording.variables().into_iter().map(str::to_owned).collect();
        Variant {
            message: entry.id.clone(),
            part,
            attribute: attribute.to_owned(),
            extras: variables.iter().filter(|name| sometimes.contains(name)).count(),
            variables,
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

    fn turn(week: i64) -> Turn {
        Turn { week, table: 0 }
    }

    #[test]
    fn tables_take_turns_of_their_own() {
        for week in 2900..2960 {
            let [one, two] = [1, 2].map(|table| Turn { week, table }.of(4, 0));
            assert_ne!(one, two);
            let next = [1, 2].map(|table| Turn { week: week + 1, table }.of(4, 0));
            assert!(!next.contains(&one) && !next.contains(&two));
        }
    }

    fn lexicon(count: usize) -> Lexicon {
        let variant = |n: usize| Variant {
            message: "leader-kept".to_owned(),
            part: Part::Body,
            attribute: format!("v{n}"),
            variables: Vec::new(),
            forms: Vec::new(),
            extras: 0,
        };
        let alone = FxHashMap::from_iter([("leader-kept", (1..=count).map(variant).collect())]);
        let together = FxHashMap::from_iter([(("leader-kept", "streak"), (1..=count).map(variant).collect())]);
        Lexicon { alone, together }
    }

    #[test]
    fn wordings_that_tell_more_go_before_those_that_tell_less() {
        let mut lexicon = lexicon(4);
        for variant in lexicon.alone.get_mut("leader-kept").unwrap().iter_mut().take(2) {
            variant.extras = 1;
        }
        for week in 0..8 {
            let names = |eligible: fn(&Variant) -> bool| -> Vec<String> {
                let found = lexicon.candidates("leader-kept", Part::Body, turn(week), eligible);
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
        let first = |week| lexicon.candidates("leader-kept", Part::Body, turn(week), |_| true)[0].attribute.clone();
        for week in 2900..2960 {
            assert_ne!(first(week), first(week + 1));
            assert_eq!(first(week), first(week + 3));
        }
        assert_eq!(first(-1), first(2));
    }

    #[test]
    fn only_eligible_wordings_take_part_and_none_is_lost() {
        let lexicon = lexicon(3);
        let found = lexicon.candidates("leader-kept", Part::Body, turn(7), |variant| variant.attribute != "v2");
        let mut names: Vec<_> = found.iter().map(|variant| variant.attribute.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["v1", "v3"]);
        assert!(lexicon.candidates("leader-kept", Part::Body, turn(7), |_| false).is_empty());
        assert!(lexicon.candidates("unknown", Part::Body, turn(7), |_| true).is_empty());
    }

    #[test]
    fn two_facts_take_turns_as_one_sentence_and_as_two() {
        let lexicon = lexicon(3);
        let first = |week| {
            let found = lexicon.together(("leader-kept", "streak"), Part::Body, (turn(week), false), |_| true);
            found.first().map(|variant| variant.attribute.clone())
        };
        let mut round: Vec<_> = (2900..2904).map(first).collect();
        assert_eq!(first(2904), round[0]);
        round.sort_unstable();
        assert_eq!(round, [None, Some("v1".to_owned()), Some("v2".to_owned()), Some("v3".to_owned())]);
        assert!((0..4).all(|week| {
            lexicon.together(("leader-kept", "streak"), Part::Body, (turn(week), false), |_| false).is_empty()
        }));
        assert!((0..4).all(|week| {
            lexicon.together(("streak", "leader-kept"), Part::Body, (turn(week), false), |_| true).is_empty()
        }));
        assert!((0..4).all(|week| {
            lexicon.together(("leader-kept", "streak"), Part::Body, (turn(week), true), |_| true).len() == 3
        }));
    }
}
