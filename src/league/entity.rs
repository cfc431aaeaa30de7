//! Who takes part, and what they are called in each language.

use super::Texts;
use crate::problem::Spot;
use std::collections::BTreeMap;
use std::sync::Arc;

/// An entity's number in its series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntityIndex(pub u32);

/// A text in several languages; `*` stands for every language not named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localised {
    pub texts: Texts,
    pub spot: Option<Spot>,
}

impl Localised {
    /// The text in `language`, else the one for all languages; never another language's.
    pub fn text(&self, language: &str) -> Option<&str> {
        self.texts.get(language).or_else(|| self.texts.get("*")).map(String::as_str)
    }
}

/// What something is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    pub name: Localised,
    /// Short names for lists under one head noun.
    pub short: Localised,
    /// Grammatical forms by language, then form: `fi` → `gen` → `Bắc Ninhin`.
    pub forms: BTreeMap<String, Texts>,
    /// Properties a grammar may ask for, by language: `fr` → `in` → `à`.
    pub props: BTreeMap<String, Texts>,
}

/// One that is scored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    pub id: String,
    /// Class noun: a key of the locales' `units.ftl`.
    pub kind: Arc<str>,
    pub names: Names,
    /// For grouped tables.
    pub group: Option<String>,
    pub spot: Spot,
}
