//! One language, read and checked once, ready to tell any number of stories.

use super::check;
use super::dates::{Lists, months};
use super::ftl::Wordbook;
use super::functions;
use super::house::House;
use super::lexicalisation::Lexicon;
use super::numbers::Numbers;
use super::survey::DRAFT;
use super::voice::Voice;
use crate::facts::FactKind;
use crate::league::Series;
use crate::problem::{Problem, Problems};
use crate::shelf::{Shelf, Texts};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The language whose files say what every other must hold.
pub const REFERENCE: &str = "en";

/// A language that has passed every check. It can be shared between threads.
pub struct Locale {
    pub(super) voice: Arc<Voice>,
    pub(super) narrative: Wordbook,
    pub(super) labels: Wordbook,
    pub(super) lexicon: Lexicon,
    /// Every label that takes no values, by its key.
    pub(super) plain_labels: BTreeMap<String, String>,
    warnings: Problems,
    /// Whether every word of it is built in and known to be sound.
    proven: bool,
}

impl Locale {
    /// Reads the language `tag` from the shelf and checks every message, unless the shelf proves them; `kinds` are all that
    /// facts can be.
    /// Everything that is wrong is told at once.
    pub fn new(tag: &str, shelf: &Shelf, kinds: &[&'static FactKind]) -> Result<Locale, Problems> {
        let home = House::home(shelf, tag);
        let locale = Self::read(tag, &home, shelf, kinds)?;
        let mut problems = if locale.proven { Problems::default() } else { locale.flaws(&home, shelf, kinds) };
        let house = &locale.voice.house;
        problems.0.extend((home != tag).then(|| told_as(tag, &home, &house.name)));
        problems.0.extend(house.draft.then(|| unread(&home, &house.name)));
        let ((), warnings) = problems.unless_errors(())?;
        Ok(Locale { warnings, ..locale })
    }

    /// The same for one message of a language that need not be whole yet: of its sentences only that one is checked, and that
    /// it is there where it is a fact's; the words all sentences are made with, units.ftl, are checked as ever.
    pub fn for_message(
        tag: &str,
        shelf: &Shelf,
        kinds: &[&'static FactKind],
        message: &str,
    ) -> Result<Locale, Problems> {
        let locale = Self::read(tag, &House::home(shelf, tag), shelf, kinds)?;
        let mut problems = check::message(&locale.narrative, kinds, &locale.voice, message);
        problems.extend(check::units(&locale.voice, shelf));
        let ((), warnings) = problems.unless_errors(())?;
        Ok(Locale { warnings, ..locale })
    }

    /// The language as it is written, whatever is wrong with its messages.
    fn read(tag: &str, home: &str, shelf: &Shelf, kinds: &[&'static FactKind]) -> Result<Locale, Problems> {
        let house = House::read(shelf, home)?;
        let (cldr, layers) = (&house.cldr, house.layers(home));
        let proven = layers.iter().all(|layer| shelf.proves(layer));
        let (Ok(language), Ok(locale)) = (cldr.parse(), cldr.parse::<icu_locale_core::Locale>()) else {
            return Err(unknown_to_cldr(tag, cldr).into());
        };
        let numbers = Numbers::new(&locale, house.minus.as_deref());
        let (Some(numbers), Some(lists), Some(months)) = (numbers, Lists::new(&locale), months(&locale)) else {
            return Err(unknown_to_cldr(tag, cldr).into());
        };
        let mut problems = Problems::default();
        let mut read =
            |file| Wordbook::read(shelf, &layers, &language, file).map_err(|found| problems.extend(found)).ok();
        let books = (read("units.ftl"), read("labels.ftl"), read("narrative.ftl"));
        let (Some(units), Some(labels), Some(mut narrative)) = books else { return Err(problems) };
        let voice = Arc::new(Voice { tag: tag.to_owned(), house, numbers, lists, months, units });
        functions::teach(&mut narrative.bundle, &voice);
        let (lexicon, plain_labels) = (Lexicon::new(&narrative, kinds), plain(&labels));
        Ok(Locale { voice, narrative, labels, lexicon, plain_labels, warnings: Problems::default(), proven })
    }

    /// Everything that is wrong with the messages.
    fn flaws(&self, home: &str, shelf: &Shelf, kinds: &[&'static FactKind]) -> Problems {
        let Locale { voice, narrative, labels, .. } = self;
        let mut problems = check::narrative(narrative, kinds, voice);
        problems.extend(check::units(voice, shelf));
        problems.extend(check::labels(labels, shelf));
        let properties = check::properties_asked(narrative);
        for book in [narrative, &voice.units, labels] {
            problems.extend(check::sound(book));
            problems.extend(check::letters(book, &properties));
        }
        if !voice.house.layers(home).contains(&REFERENCE) {
            problems.extend(untranslated(shelf, &[narrative, labels]));
        }
        problems
    }

    /// BCP 47 tag.
    pub fn tag(&self) -> &str {
        &self.voice.tag
    }

    /// The language's own name: `Tiếng Việt`.
    pub fn name(&self) -> &str {
        &self.voice.house.name
    }

    /// The names of all its messages that are sentences, in the order of the files.
    pub fn messages(&self) -> Vec<&str> {
        self.narrative.in_order().into_iter().map(|entry| entry.id.as_str()).collect()
    }

    /// What was found while reading that does not keep it from telling.
    pub fn warnings(&self) -> &Problems {
        &self.warnings
    }

    /// What this language lacks for a series: names, titles, and words for its kinds.
    pub fn check(&self, series: &Series) -> Problems {
        let mut problems = check::series(&self.voice, series);
        if !self.proven {
            problems.extend(check::unheard(&self.narrative, &self.voice, series));
        }
        problems
    }
}

/// The reference language's own file, without what a newsroom laid over it; nothing where it cannot be read.
pub(super) fn reference(shelf: &Shelf, file: &'static str) -> Option<Wordbook> {
    let built_in = Shelf { own_locales: Texts::new(), ..shelf.clone() };
    Wordbook::read(&built_in, &[REFERENCE], &REFERENCE.parse().ok()?, file).ok()
}

fn untranslated(shelf: &Shelf, books: &[&Wordbook]) -> Problems {
    let of = |book: &&Wordbook| Some(check::untranslated(book, &reference(shelf, book.file)?));
    Problems(books.iter().filter_map(of).flat_map(|found| found.0).collect())
}

fn plain(labels: &Wordbook) -> BTreeMap<String, String> {
    let text = |id: &String| Some((id.clone(), labels.say(id, None, &[])?));
    labels.entries.keys().filter_map(text).collect()
}

fn told_as(tag: &str, home: &str, name: &str) -> Problem {
    Problem::warning("SP428", format!("the language `{tag}` is told as `{home}`, {name}"))
        .in_file(format!("locales/{home}/locale.yaml"))
        .help(format!("write `{home}` in `languages:` and in the texts"))
}

fn unread(home: &str, name: &str) -> Problem {
    Problem::warning(DRAFT, format!("{name} is a draft: no native reader has passed its sentences yet"))
        .in_file(format!("locales/{home}/locale.yaml"))
        .help("let one read the releases before they are published; then write `status: complete`")
}

fn unknown_to_cldr(tag: &str, cldr: &str) -> Problem {
    Problem::error("SP405", format!("CLDR has no numbers and dates for “{cldr}”"))
        .in_file(format!("locales/{tag}/locale.yaml"))
        .help("write `cldr:` with a language tag that CLDR knows, such as `cldr: en-GB`")
}
