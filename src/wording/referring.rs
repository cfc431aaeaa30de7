//! REFERRING: what something is called at this point of the story.
//!
//! Kept section by section. The first mention has the full name with its class noun (*Viet Yen ward*), a later one the
//! short frame (*Viet Yen*). The class noun alone (*the ward*) stands only at a sentence's first mention, where the
//! sentence before spoke of that one and no other of its class, and never twice in a row. Headlines and headings have
//! bare names, captions full ones, and neither counts as a mention.

use super::values::{Desk, Named};
use super::voice::{Filling, Gap};
use crate::league::EntityIndex;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where a sentence stands, as far as names care.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Manner {
    #[default]
    Body,
    /// Headlines and headings.
    Headline,
    Caption,
}

/// What has been named in this section.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    manner: Manner,
    introduced: Vec<EntityIndex>,
    before: Mentions,
    now: Mentions,
    /// Every entity the sentence may name, with its class.
    cast: Vec<(EntityIndex, Arc<str>)>,
    /// Titles of the tables whose place the section has told.
    placed: Vec<String>,
    /// Each section begins with another turn, whatever the sections before it say.
    pub looks_back: Turns,
    sections: usize,
}

/// How often a section has said so far, in each form, what a comparison looks back to: words that mean the same take turns.
#[derive(Clone, Debug, Default)]
pub(super) struct Turns {
    first: usize,
    said: BTreeMap<String, usize>,
}

impl Turns {
    /// Every form begins with this turn.
    pub fn beginning_with(first: usize) -> Turns {
        Turns { first, said: BTreeMap::new() }
    }

    /// Whose turn it is in this form; the plain one has no name.
    pub fn take(&mut self, form: Option<&str>) -> usize {
        let said = self.said.entry(form.unwrap_or_default().to_owned()).or_default();
        *said += 1;
        self.first + *said - 1
    }
}

/// What one sentence names, in order.
#[derive(Clone, Debug, Default)]
struct Mentions {
    named: Vec<(EntityIndex, Arc<str>)>,
    by_class: bool,
}

/// How an entity is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reference {
    Headline,
    Full,
    Again,
    Class,
}

impl Memory {
    /// Forgets every name: a section introduces its own anew.
    pub fn start_section(&mut self) {
        let looks_back = Turns::beginning_with(self.sections.saturating_sub(1));
        *self = Memory { looks_back, sections: self.sections + 1, ..Memory::default() };
    }

    /// A new paragraph keeps what was introduced; the class noun does not reach across.
    pub fn start_paragraph(&mut self) {
        self.before = Mentions::default();
    }

    pub fn start_sentence(&mut self, manner: Manner, cast: Vec<(EntityIndex, Arc<str>)>) {
        self.manner = manner;
        self.now = Mentions::default();
        self.cast = cast;
    }

    /// The sentence stands: the next one looks back on it.
    pub fn end_sentence(&mut self) {
        self.before = std::mem::take(&mut self.now);
    }

    /// Whether the section's text has told where a table's members are found; from now on it has.
    pub fn says_again(&mut self, table: &str) -> bool {
        let is_said = self.placed.iter().any(|each| each == table);
        if self.manner == Manner::Body && !is_said {
            self.placed.push(table.to_owned());
        }
        is_said && self.manner == Manner::Body
    }

    fn reference(&self, entity: EntityIndex, kind: &str) -> Reference {
        match self.manner {
            Manner::Headline => Reference::Headline,
            Manner::Caption => Reference::Full,
            Manner::Body if !self.introduced.contains(&entity) => Reference::Full,
            Manner::Body if self.class_noun_is_clear(entity, kind) => Reference::Class,
            Manner::Body => Reference::Again,
        }
    }

    fn class_noun_is_clear(&self, entity: EntityIndex, kind: &str) -> bool {
        let alone =
            |named: &[(EntityIndex, Arc<str>)]| named.iter().all(|(each, its)| *each == entity || **its != *kind);
        let was_subject = self.before.named.first().is_some_and(|(first, _)| *first == entity);
        self.now.named.is_empty()
            && was_subject
            && !self.before.by_class
            && alone(&self.before.named)
            && alone(&self.cast)
    }

    fn mention(&mut self, entity: EntityIndex, kind: &Arc<str>, by_class: bool) {
        if self.manner != Manner::Body {
            return;
        }
        if !self.introduced.contains(&entity) {
            self.introduced.push(entity);
        }
        self.now.by_class |= by_class;
        self.now.named.push((entity, kind.clone()));
    }
}

impl Desk {
    /// What a bare `{ $entity }` prints; nothing where the language has no words for its kind.
    pub fn refer(&self, named: &Named) -> Option<String> {
        let Some(entity) = named.entity else { return Some(named.name.clone()) };
        let mut reference = self.state().memory.reference(entity, &named.kind);
        if reference == Reference::Class && !self.voice.kind_has(&named.kind, "definite") {
            reference = Reference::Again;
        }
        let text = self.named(named, reference);
        self.state().memory.mention(entity, &named.kind, reference == Reference::Class);
        text
    }

    /// What a bare list prints: all in full where any of them is new, but for known ones whose data has a short form of its
    /// own; else all by their short frames.
    pub fn refer_to_all(&self, several: &[Arc<Named>]) -> Option<String> {
        let references: Vec<Reference> = {
            let memory = &self.state().memory;
            several.iter().filter_map(|each| Some(memory.reference(each.entity?, &each.kind))).collect()
        };
        let plain = |reference: Reference| if reference == Reference::Class { Reference::Again } else { reference };
        let all_in_full = references.contains(&Reference::Full);
        let reference =
            if all_in_full { Reference::Full } else { plain(*references.first().unwrap_or(&Reference::Again)) };
        let is_known = |at: usize| references.get(at).is_some_and(|each| *each != Reference::Full);
        let name = |(at, each): (usize, &Arc<Named>)| match each.entity {
            Some(_) if is_known(at) && each.forms.contains_key("again") => self.named(each, Reference::Again),
            Some(_) => self.named(each, reference),
            None => Some(each.name.clone()),
        };
        let together = (reference == Reference::Full).then(|| self.under_one_noun(several)).flatten();
        let names = || several.iter().enumerate().map(name).collect::<Option<Vec<_>>>();
        let list = together.or_else(|| self.voice.list(&names()?));
        let mut state = self.state();
        several.iter().for_each(|each| {
            if let Some(entity) = each.entity {
                state.memory.mention(entity, &each.kind, false);
            }
        });
        list
    }

    /// Several of one class under one class noun, where the language has such a frame: *the communes of X and Y*.
    fn under_one_noun(&self, several: &[Arc<Named>]) -> Option<String> {
        let [first, _, ..] = several else { return None };
        if several.iter().any(|each| each.kind != first.kind || each.forms.contains_key("full")) {
            return None;
        }
        let names: Vec<String> = several.iter().map(|each| each.name.clone()).collect();
        let names = self.voice.list(&names)?;
        self.voice.kind_with(&first.kind, "several", &[("names", Filling::Text(&names))])
    }

    fn named(&self, named: &Named, reference: Reference) -> Option<String> {
        let frame = match reference {
            Reference::Class => return self.voice.kind(&named.kind, Some("definite")),
            Reference::Full => "full",
            Reference::Again => "again",
            Reference::Headline if self.voice.kind_has(&named.kind, "headline") => "headline",
            Reference::Headline => "again",
        };
        self.framed(named, frame)
    }

    /// A name in a frame of its kind, or in the form of that name that the data gives.
    pub fn framed(&self, named: &Named, frame: &str) -> Option<String> {
        if let Some(form) = named.forms.get(frame) {
            return Some(form.clone());
        }
        if named.kind.is_empty() {
            return Some(named.name.clone());
        }
        let mut gaps: Vec<Gap> = vec![("name", Filling::Text(&named.name))];
        gaps.extend(named.forms.iter().map(|(form, text)| (form.as_str(), Filling::Text(text))));
        self.voice.framed(&named.kind, frame, &gaps)
    }

    /// A name in the form a message asks for; a form of the data, else a frame of its kind.
    pub fn in_form(&self, named: &Named, form: &str) -> Option<String> {
        match form {
            "name" => Some(named.name.clone()),
            "short" => named.short.clone(),
            "full" | "again" => self.framed(named, form),
            _ if named.has_form(form, &self.voice) => self.framed(named, form),
            _ => None,
        }
    }

    /// Notes that a function named an entity, in whatever form.
    pub fn mention(&self, named: &Named) {
        if let Some(entity) = named.entity {
            self.state().memory.mention(entity, &named.kind, false);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn memory() -> Memory {
        Memory::default()
    }

    fn told(memory: &mut Memory, entities: &[(u32, &str)]) -> Vec<Reference> {
        let cast = entities.iter().map(|(entity, kind)| (EntityIndex(*entity), (*kind).into())).collect();
        memory.start_sentence(Manner::Body, cast);
        let references = entities
            .iter()
            .map(|(entity, kind)| {
                let reference = memory.reference(EntityIndex(*entity), kind);
                memory.mention(EntityIndex(*entity), &(*kind).into(), reference == Reference::Class);
                reference
            })
            .collect();
        memory.end_sentence();
        references
    }

    #[test]
    fn a_name_is_full_then_a_class_noun_then_short() {
        let mut memory = memory();
        assert_eq!(told(&mut memory, &[(4, "ward")]), [Reference::Full]);
        assert_eq!(told(&mut memory, &[(4, "ward")]), [Reference::Class]);
        assert_eq!(told(&mut memory, &[(4, "ward")]), [Reference::Again]);
        assert_eq!(told(&mut memory, &[(4, "ward")]), [Reference::Class]);
    }

    #[test]
    fn a_class_noun_never_stands_where_two_of_the_class_are_named() {
        let mut memory = memory();
        told(&mut memory, &[(4, "ward"), (5, "ward")]);
        assert_eq!(told(&mut memory, &[(4, "ward")]), [Reference::Again]);
        assert_eq!(told(&mut memory, &[(4, "ward"), (6, "ward")]), [Reference::Again, Reference::Full]);
    }

    #[test]
    fn another_class_beside_it_does_no_harm() {
        let mut memory = memory();
        told(&mut memory, &[(4, "ward"), (9, "commune")]);
        assert_eq!(told(&mut memory, &[(4, "ward"), (9, "commune")]), [Reference::Class, Reference::Again]);
    }

    #[test]
    fn a_rival_named_second_never_becomes_the_class_noun() {
        let mut memory = memory();
        told(&mut memory, &[(9, "commune"), (4, "ward")]);
        assert_eq!(told(&mut memory, &[(4, "ward")]), [Reference::Again]);
    }

    #[test]
    fn where_a_table_is_found_is_said_once_in_full_by_each_section() {
        let mut memory = memory();
        memory.start_sentence(Manner::Headline, Vec::new());
        assert_eq!(["clubs", "clubs"].map(|table| memory.says_again(table)), [false, false]);
        memory.start_sentence(Manner::Body, Vec::new());
        assert_eq!(["clubs", "clubs", "schools"].map(|table| memory.says_again(table)), [false, true, false]);
        memory.start_section();
        memory.start_sentence(Manner::Body, Vec::new());
        assert!(!memory.says_again("clubs"));
    }

    #[test]
    fn paragraphs_break_the_class_noun_and_sections_break_everything() {
        let mut memory = memory();
        told(&mut memory, &[(4, "ward")]);
        memory.start_paragraph();
        assert_eq!(told(&mut memory, &[(4, "ward")]), [Reference::Again]);
        memory.start_section();
        assert_eq!(told(&mut memory, &[(4, "ward")]), [Reference::Full]);
    }
}
