//! Templates and locales as texts: the built-in ones, with a newsroom's own laid over them.
//!
//! The only file that knows which of them are embedded. Reads no disk: a newsroom's files are handed in.

use crate::problem::Source;
use include_dir::{Dir, include_dir};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

static TEMPLATES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates");
static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// Texts by their path below `templates/` or `locales/`, such as `nb/units.ftl`.
pub type Texts = BTreeMap<String, Arc<Source>>;

/// Everything a newsroom's words and pages are made from.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// By path below `templates/`: a newsroom's file stands in the built-in one's place.
    pub templates: Texts,
    /// Which of them are the newsroom's own.
    pub own_templates: BTreeSet<String>,
    /// Built-in locale files, by path below `locales/`.
    pub locales: Texts,
    /// A newsroom's locale files: each message stands in the place of the built-in one of its name.
    pub own_locales: Texts,
    /// Whether the built-in locales are known to be sound, so that only a newsroom's own are checked in each run.
    pub proven: bool,
}

impl Shelf {
    /// What is built in; the project's tests prove it from a shelf that is not [`Shelf::proven`].
    pub fn built_in() -> Self {
        static BUILT_IN: LazyLock<Shelf> = LazyLock::new(|| Shelf {
            templates: embedded(&TEMPLATES, "templates"),
            locales: embedded(&LOCALES, "locales"),
            own_templates: BTreeSet::new(),
            own_locales: Texts::new(),
            proven: true,
        });
        BUILT_IN.clone()
    }

    /// Lays a newsroom's own files over it, each named by its path below `templates/` or `locales/`.
    pub fn with_own(mut self, templates: Texts, locales: Texts) -> Self {
        self.own_templates.extend(templates.keys().cloned());
        self.templates.extend(templates);
        self.own_locales.extend(locales);
        self
    }

    /// Whether every word of a language is built in and known to be sound.
    pub fn proves(&self, language: &str) -> bool {
        let below = |path: &String| path.strip_prefix(language).is_some_and(|rest| rest.starts_with('/'));
        self.proven && !self.own_locales.keys().any(below)
    }

    /// Every language there is, the newsroom's own included.
    pub fn languages(&self) -> Vec<String> {
        let paths = self.locales.keys().chain(self.own_locales.keys());
        let folders: BTreeSet<&str> = paths.filter_map(|path| Some(path.split_once('/')?.0)).collect();
        folders.into_iter().map(str::to_owned).collect()
    }

    /// Names of the folders that hold `file`: the editions for `outline.yaml`, the languages for `locale.yaml`.
    pub fn folders(texts: &Texts, file: &str) -> Vec<String> {
        texts.keys().filter_map(|path| path.strip_suffix(file)?.strip_suffix('/')).map(str::to_owned).collect()
    }
}

fn embedded(dir: &'static Dir, below: &str) -> Texts {
    let mut texts = Texts::new();
    let mut open = vec![dir];
    while let Some(folder) = open.pop() {
        open.extend(folder.dirs());
        for file in folder.files() {
            let name = file.path().to_string_lossy().replace('\\', "/");
            if let Some(text) = file.contents_utf8() {
                let source = Source { path: format!("{below}/{name}"), text: text.to_owned() };
                texts.insert(name, Arc::new(source));
            }
        }
    }
    texts
}
