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
    /// The text in `language`, else in the same language of no region, else the one for all languages; never another
    /// language's.
    pub fn text(&self, language: &str) -> Option<&str> {
        in_language(&self.texts, language).or_else(|| self.texts.get("*")).map(String::as_str)
    }
}

/// What stands under a language's tag, else under that of the same language of no region.
fn in_language<'a, T>(by_tag: &'a BTreeMap<String, T>, language: &str) -> Option<&'a T> {
    by_tag.get(language).or_else(|| by_tag.get(without_region(language)?))
}

impl Names {
    /// Its grammatical forms in a language, else in the same language of no region.
    pub fn forms(&self, language: &str) -> Option<&Texts> {
        in_language(&self.forms, language)
    }

    /// The same of its properties.
    pub fn props(&self, language: &str) -> Option<&Texts> {
        in_language(&self.props, language)
    }
}

/// The language of a tag that ends with a region: `nb` for `nb-NO`, `sr-Latn` for `sr-Latn-RS`. A script is none: `zh-Hant`
/// is written otherwise than `zh`.
pub fn without_region(tag: &str) -> Option<&str> {
    let (language, region) = tag.rsplit_once('-')?;
    let letters = region.len() == 2 && region.bytes().all(|byte| byte.is_ascii_alphabetic());
    let digits = region.len() == 3 && region.bytes().all(|byte| byte.is_ascii_digit());
    (letters || digits).then_some(language)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_falls_away_but_a_script_does_not() {
        let tags = ["nb-NO", "sr-Latn-RS", "es-419", "zh-Hant", "sr-Latn", "nb"].map(without_region);
        assert_eq!(tags, [Some("nb"), Some("sr-Latn"), Some("es"), None, None, None]);
        let texts = [("nb", "by"), ("*", "city")].map(|(tag, text)| (tag.to_owned(), text.to_owned()));
        let text = Localised { texts: texts.into(), spot: None };
        assert_eq!(["nb-NO", "nb", "sv-SE"].map(|tag| text.text(tag)), [Some("by"), Some("by"), Some("city")]);
    }
}
