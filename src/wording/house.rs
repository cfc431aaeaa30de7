//! `locale.yaml`: what a language is called, and where its press departs from CLDR.

use crate::league::without_region;
use crate::problem::{Problem, Problems, Source};
use crate::shelf::Shelf;
use crate::yaml::{self, Node};
use std::sync::Arc;

/// One language's house rules.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct House {
    /// The language it is a region of: what it does not say itself, it says as that one does.
    pub of: Option<String>,
    /// The language's own name: `Tiếng Việt`.
    pub name: String,
    /// Which way its script runs: `ltr` or `rtl`.
    pub direction: String,
    /// Whether no reader of the language has passed its texts yet.
    pub draft: bool,
    /// The CLDR locale whose numbers, lists and months it uses, such as `en-GB`; its own tag where it is not said.
    pub cldr: String,
    /// Small counts up to this one are written as words; 0 for digits always.
    pub count_words_up_to: u32,
    /// Whether its script has capital letters, so that a sentence begins with one.
    pub case: bool,
    /// Whether its script parts sentences and words by spaces.
    pub spaces: bool,
    /// Grammatical forms that every name must bring in the data, such as `gen`.
    pub name_forms: Vec<String>,
    /// Other tags that mean this language, such as `no`.
    pub also: Vec<String>,
    /// The marks that its press sets off from the word before, by a space at which no line breaks: `;:!?`.
    pub space_before: String,
    /// The minus sign, where the press sets another than CLDR.
    pub minus: Option<String>,
}

const KEYS: [&str; 12] = [
    "name",
    "of",
    "direction",
    "status",
    "cldr",
    "count-words-up-to",
    "case",
    "spaces",
    "name-forms",
    "space-before",
    "minus",
    "also",
];

impl House {
    /// The folder of a language: its own; else that of the language which says that it is meant too, in capitals or not;
    /// else that of the same language without its region.
    pub fn home(shelf: &Shelf, tag: &str) -> String {
        let folders = [&shelf.own_locales, &shelf.locales].map(|texts| Shelf::folders(texts, "locale.yaml")).concat();
        let own = folders.iter().find(|folder| *folder == tag);
        let means = |folder: &&String| {
            let node = source(shelf, folder).and_then(|source| yaml::parse(source).ok());
            let also = node.as_ref().and_then(|node| node.get("also")).map(Node::items).unwrap_or_default();
            also.iter().any(|each| each.text().is_some_and(|each| each.eq_ignore_ascii_case(tag)))
        };
        let of_no_region = || folders.iter().find(|folder| Some(folder.as_str()) == without_region(tag));
        let home = own.or_else(|| folders.iter().find(means)).or_else(of_no_region);
        home.cloned().unwrap_or_else(|| tag.to_owned())
    }

    /// Reads `locale.yaml`; a newsroom's own one stands in the built-in one's place. A region takes over what it does not
    /// say from the language it is a region of.
    pub fn read(shelf: &Shelf, tag: &str) -> Result<Self, Problems> {
        let Some(source) = source(shelf, tag) else {
            let known = Shelf::folders(&shelf.locales, "locale.yaml").join(", ");
            return Err(Problem::error("SP402", format!("there is no language “{tag}”"))
                .in_file(format!("locales/{tag}/locale.yaml"))
                .help(format!("choose one of {known}, or write locales/{tag} as locales/README.md says"))
                .into());
        };
        let node = yaml::parse(source)?;
        let whole = match node.get("of") {
            Some(of) => whole(shelf, tag, of)?,
            None => House { direction: "ltr".to_owned(), draft: true, case: true, spaces: true, ..House::default() },
        };
        let mut reader = Reader { node: &node, problems: Problems::default() };
        let house = reader.house(tag, whole);
        if reader.problems.is_empty() { Ok(house) } else { Err(reader.problems) }
    }

    /// The folders whose words it speaks, those of the whole language first.
    pub fn layers<'a>(&'a self, home: &'a str) -> Vec<&'a str> {
        self.of.iter().map(String::as_str).chain([home]).collect()
    }
}

/// The rules of a language: a newsroom's own file, else the built-in one.
pub(super) fn source<'s>(shelf: &'s Shelf, tag: &str) -> Option<&'s Arc<Source>> {
    let path = format!("{tag}/locale.yaml");
    shelf.own_locales.get(&path).or_else(|| shelf.locales.get(&path))
}

/// The rules of the language that a region is of; a region is of no other region.
fn whole(shelf: &Shelf, tag: &str, of: &Node) -> Result<House, Problems> {
    let named = of.text().filter(|named| *named != tag && source(shelf, named).is_some());
    let read = named.map(|named| House::read(shelf, named)).transpose()?;
    read.filter(|house| house.of.is_none()).ok_or_else(|| {
        let problem = Problem::error("SP430", format!("`{tag}` is a region of no language")).at(&of.spot);
        problem.help("name the folder of a whole language, such as `of: en`").into()
    })
}

/// Reads one key after the other and notes what cannot be read.
struct Reader<'a> {
    node: &'a Node,
    problems: Problems,
}

impl Reader<'_> {
    fn house(&mut self, tag: &str, whole: House) -> House {
        self.unknown_keys();
        let name = self.text("name").unwrap_or_default();
        if name.is_empty() {
            let problem = Problem::error("SP404", "the language has no name").at(&self.node.spot);
            self.problems.add(problem.help("add `name:` with what its speakers call it"));
        }
        House {
            name,
            of: self.text("of"),
            direction: self.choice("direction", &["ltr", "rtl"]).map_or(whole.direction, str::to_owned),
            draft: self.choice("status", &["draft", "complete"]).map_or(whole.draft, |status| status == "draft"),
            cldr: self.text("cldr").unwrap_or_else(|| tag.to_owned()),
            count_words_up_to: self.number("count-words-up-to").unwrap_or(whole.count_words_up_to),
            case: self.choice("case", &["true", "false"]).map_or(whole.case, |case| case == "true"),
            spaces: self.choice("spaces", &["true", "false"]).map_or(whole.spaces, |spaces| spaces == "true"),
            name_forms: self.texts("name-forms").unwrap_or(whole.name_forms),
            space_before: self.text("space-before").unwrap_or(whole.space_before),
            minus: self.text("minus").or(whole.minus),
            also: self.texts("also").unwrap_or_default(),
        }
    }

    fn unknown_keys(&mut self) {
        let node = self.node;
        for (key, _) in node.entries() {
            if !key.text().is_some_and(|key| KEYS.contains(&key)) {
                let problem = Problem::error("SP404", "locale.yaml has no such key").at(&key.spot);
                self.problems.add(problem.help(format!("there are {}", KEYS.join(", "))));
            }
        }
    }

    fn text(&mut self, key: &str) -> Option<String> {
        let node = self.node.get(key)?;
        match node.text() {
            Some(text) => Some(text.to_owned()),
            None => {
                self.wrong(node, format!("write one text after `{key}:`"));
                None
            }
        }
    }

    /// One of the known words.
    fn choice(&mut self, key: &str, known: &[&'static str]) -> Option<&'static str> {
        let node = self.node.get(key)?;
        let found = known.iter().find(|each| node.text() == Some(each));
        if found.is_none() {
            self.wrong(node, format!("write one of {}", known.join(", ")));
        }
        found.copied()
    }

    fn number(&mut self, key: &str) -> Option<u32> {
        let node = self.node.get(key)?;
        let number = node.text().and_then(|text| text.parse().ok()).filter(|number| *number <= 100);
        if number.is_none() {
            self.wrong(node, "write a whole number from 0 to 100".to_owned());
        }
        number
    }

    fn texts(&mut self, key: &str) -> Option<Vec<String>> {
        let node = self.node.get(key)?;
        let texts: Option<Vec<String>> = node.items().iter().map(|item| item.text().map(str::to_owned)).collect();
        if texts.is_none() {
            self.wrong(node, "write a list of names, such as [gen, ill]".to_owned());
        }
        texts
    }

    fn wrong(&mut self, node: &Node, help: String) {
        self.problems.add(Problem::error("SP404", "this house rule cannot be read").at(&node.spot).help(help));
    }
}
