//! `locale.yaml`: what a language is called, and where its press departs from CLDR.

use crate::problem::{Problem, Problems};
use crate::shelf::Shelf;
use serde::Deserialize;

/// One language's house rules.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct House {
    /// The language's own name: `Tiếng Việt`.
    pub name: String,
    #[serde(default)]
    pub direction: Direction,
    #[serde(default)]
    pub status: Status,
    /// The CLDR locale whose numbers, lists and months it uses, such as `en-GB`; its own tag where it is not said.
    pub cldr: Option<String>,
    /// Small counts up to this one are written as words; 0 for digits always.
    #[serde(default)]
    pub count_words_up_to: u32,
    /// Whether its script has capital letters, so that a sentence begins with one.
    #[serde(default = "yes")]
    pub case: bool,
    /// Grammatical forms that every name must bring in the data, such as `gen`.
    #[serde(default)]
    pub name_forms: Vec<String>,
    /// The minus sign, where the press sets another than CLDR.
    pub minus: Option<String>,
}

/// Which way its script runs.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Direction {
    #[default]
    Ltr,
    Rtl,
}

impl Direction {
    pub fn name(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// Whether a reader of the language has passed its texts.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Status {
    #[default]
    Draft,
    Complete,
}

fn yes() -> bool {
    true
}

impl House {
    /// Reads `locale.yaml`; a newsroom's own one stands in the built-in one's place.
    pub fn read(shelf: &Shelf, tag: &str) -> Result<Self, Problems> {
        let path = format!("{tag}/locale.yaml");
        let Some(source) = shelf.own_locales.get(&path).or_else(|| shelf.locales.get(&path)) else {
            let known = Shelf::folders(&shelf.locales, "locale.yaml").join(", ");
            return Err(Problem::error("SP402", format!("there is no language “{tag}”"))
                .in_file(format!("locales/{path}"))
                .help(format!("choose one of {known}, or write locales/{tag} as locales/README.md says"))
                .into());
        };
        serde_saphyr::from_str(&source.text).map_err(|error| {
            Problem::error("SP404", format!("these house rules cannot be read: {}", first_line(&error.to_string())))
                .in_file(source.path.clone())
                .help("see locales/README.md for what locale.yaml may hold")
                .into()
        })
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
