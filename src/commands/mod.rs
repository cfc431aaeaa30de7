//! ALL CONTACT WITH THE WORLD: arguments, files, the terminal.
//!
//! The only room that reads or writes a disk. Every command gathers texts, lets the other rooms work, and writes what
//! they give: whole or not at all.

mod check;
mod clock;
mod completions;
mod disk;
mod eject;
mod explain;
mod facts;
mod gather;
mod import;
mod init;
mod locales;
#[cfg(feature = "preview")]
mod mounts;
mod new;
mod output;
#[cfg(feature = "preview")]
mod preview;
mod render;
mod schema;
mod talk;

pub use talk::Exit;

use crate::import::{Grouping, Mark};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clock::Clock;
use std::path::PathBuf;
use talk::Talk;

#[cfg(not(feature = "preview"))]
const EXAMPLES: &str = "Examples:
  scorepress init demo                  start a series with two weeks of example data
  scorepress check demo                 find what is wrong with it, write nothing
  scorepress render demo --week all     write every week's releases to demo/out";

#[cfg(feature = "preview")]
const EXAMPLES: &str = "Examples:
  scorepress init demo                  start a series with two weeks of example data
  scorepress preview demo --open        read its pages in a browser while you edit
  scorepress render demo --week all     write every week's releases to demo/out";

/// As the usual one, without an empty line between what it is and how it is called.
const TEMPLATE: &str = "{before-help}{about-with-newline}{usage-heading} {usage}\n\n{all-args}";

/// Turns weeks of scores into releases that read as a good newspaper writes them, in several languages.
#[derive(Parser)]
#[command(name = "scorepress", version, before_help = EXAMPLES, arg_required_else_help = true)]
#[command(disable_help_subcommand = true, max_term_width = 100, help_template = TEMPLATE)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    manner: Manner,
}

/// How it talks.
#[derive(Args, Clone, Debug)]
struct Manner {
    /// Say nothing but problems
    #[arg(short, long, global = true)]
    quiet: bool,
    /// Colour in problems: auto, always or never
    #[arg(long, global = true, value_enum, hide_possible_values = true, hide_default_value = true, default_value_t = Colour::Auto)]
    color: Colour,
    /// How problems and facts are written: human, short, json or github
    #[arg(long, global = true, value_enum, hide_possible_values = true, hide_default_value = true, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Colour {
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Short,
    Json,
    Github,
}

#[derive(Subcommand)]
enum Command {
    /// Start a series: example data in three languages
    Init {
        /// Folder to make
        #[arg(default_value = "scores")]
        folder: PathBuf,
    },
    /// Write next week's file from the last one: ids kept, scores blank
    New {
        /// Folder with scorepress.yaml; the nearest one upward where none is given
        series: Option<PathBuf>,
    },
    /// Take a week's scores from a CSV file or a workbook (XLSX)
    Import(ImportArguments),
    /// Validate everything, write nothing
    Check {
        /// Folders with scorepress.yaml; the nearest one upward where none is given; `-` for a file of it that is typed in
        series: Vec<PathBuf>,
        /// Languages; those the series publishes in where not said, `all` for those it has texts in too
        #[arg(long, value_delimiter = ',')]
        lang: Vec<String>,
        /// Let warnings fail too
        #[arg(long)]
        strict: bool,
        #[command(flatten)]
        clock: Clock,
    },
    /// Show what was found: values, formulas, cells, newsworthiness
    Facts {
        /// Folder with scorepress.yaml; the nearest one upward where none is given
        series: Option<PathBuf>,
        /// Week as 2025-W45; the newest where none is given
        #[arg(long)]
        week: Option<String>,
    },
    /// Show where a figure or sentence comes from and why it is told, or what a code means
    Explain(ExplainArguments),
    /// Write the releases
    Render(RenderArguments),
    /// A translator's tools: see how far languages have come, begin one, try its words
    Locales {
        #[command(subcommand)]
        what: locales::Locales,
    },
    /// Show the pages in a browser, anew whenever something is saved
    #[cfg(feature = "preview")]
    Preview(preview::PreviewArguments),
    /// Print the JSON Schema of a file, for editors and programs
    Schema {
        #[arg(value_enum, default_value_t = SchemaName::Week)]
        of: SchemaName,
        /// Write those of the typed files into the series, where the first line of its files leads editors to them; the
        /// nearest series upward where none is given
        #[arg(long, value_name = "SERIES")]
        write: Option<Option<PathBuf>>,
    },
    /// Copy a built-in edition or language into the series, to be changed there
    Eject(EjectArguments),
    /// Print a shell's completions
    Completions {
        /// Shell that they are for
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man {
        /// Command that it is about; the program as a whole where none is given
        command: Option<String>,
    },
}

#[derive(Args, Clone, Debug)]
struct RenderArguments {
    /// Folders with scorepress.yaml; the nearest one upward where none is given
    series: Vec<PathBuf>,
    /// Week as 2025-W45, or `all`; the newest where none is given
    #[arg(long)]
    week: Option<String>,
    /// Languages; all of the series where none is given
    #[arg(long, value_delimiter = ',')]
    lang: Vec<String>,
    /// Editions, such as press-release or summary; all where none is given
    #[arg(long, value_delimiter = ',')]
    edition: Vec<String>,
    /// Formats; txt and email to send, csv the tables alone, json the story with its facts, figures and cells
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [To::Md, To::Html])]
    to: Vec<To>,
    /// Folder to write to; SERIES/out where none is given; `-` prints one release
    #[arg(short, long)]
    output: Option<PathBuf>,
    /// Say what would be written, write nothing
    #[arg(long)]
    dry_run: bool,
    /// Overwrite files that are foreign or edited by hand
    #[arg(long)]
    force: bool,
    /// Leave out languages with problems and write the others
    #[arg(long)]
    keep_going: bool,
    #[command(flatten)]
    clock: Clock,
}

#[derive(Args, Clone, Debug)]
#[command(override_usage = "scorepress explain [OPTIONS] [SERIES] WHAT")]
struct ExplainArguments {
    /// A fact (`gap-narrowed`, `mover-both@viet-yen`), an insight, a figure (`2.32`), words of a sentence, or a code
    /// (`SP104`); before it the folder with scorepress.yaml, where it is not the nearest one upward
    #[arg(required = true, num_args = 1..=2, value_names = ["SERIES", "WHAT"])]
    words: Vec<String>,
    /// Week as 2025-W45; the newest where none is given
    #[arg(long)]
    week: Option<String>,
    /// Languages; all of the series where none is given
    #[arg(long, value_delimiter = ',')]
    lang: Vec<String>,
    /// Editions, such as press-release or summary; all where none is given
    #[arg(long, value_delimiter = ',')]
    edition: Vec<String>,
}

impl ExplainArguments {
    fn what(&self) -> &str {
        self.words.last().map_or("", String::as_str)
    }

    fn series(&self) -> Option<PathBuf> {
        (self.words.len() > 1).then(|| PathBuf::from(&self.words[0]))
    }
}

const IMPORT_EXAMPLES: &str = "Examples:
  scorepress import w51.csv --week 2025-W51 --table schools
  scorepress import w51.xlsx demo --week 2025-W51 --sheet Schools --map 'name=School,score=Total'
  scorepress import w51.csv --week 2025-W51 --delimiter ';' --decimal comma --thousands space";

#[derive(Args, Clone, Debug)]
#[command(before_help = IMPORT_EXAMPLES, help_template = TEMPLATE)]
struct ImportArguments {
    /// CSV file or workbook
    file: PathBuf,
    /// Folder with scorepress.yaml; the nearest one upward where none is given
    series: Option<PathBuf>,
    /// Week as 2025-W51; its file is made, or filled in where scores are blank
    #[arg(long)]
    week: String,
    /// Table of the series; its only one where not said
    #[arg(long)]
    table: Option<String>,
    /// Columns: 'id=Code,score="Total score",components.books=Books'; else as scorepress.yaml says
    #[arg(long)]
    map: Option<String>,
    /// What parts the fields: comma, semicolon, tab or bar; found where not said
    #[arg(long, value_name = "SIGN", value_parser = delimiter)]
    delimiter: Option<char>,
    /// Sign before the decimals: point or comma; found where not said
    #[arg(long, value_name = "SIGN", value_parser = decimal)]
    decimal: Option<Mark>,
    /// Sign in thousands: point, comma, space or apostrophe; none where not said
    #[arg(long, value_name = "SIGN", value_parser = thousands)]
    thousands: Option<Grouping>,
    /// Sheet of a workbook; the only one that can be seen where not said
    #[arg(long)]
    sheet: Option<String>,
    /// Print the week's file, write nothing
    #[arg(long)]
    dry_run: bool,
    /// Replace scores that are there; the old file is kept beside
    #[arg(long)]
    force: bool,
}

fn delimiter(word: &str) -> Result<char, String> {
    crate::import::delimiter(word).ok_or_else(|| "it is comma, semicolon, tab or bar, or that sign".to_owned())
}

fn decimal(word: &str) -> Result<Mark, String> {
    crate::import::mark(word).ok_or_else(|| "it is point or comma".to_owned())
}

fn thousands(word: &str) -> Result<Grouping, String> {
    crate::import::grouping(word).ok_or_else(|| "it is point, comma, space or apostrophe".to_owned())
}

#[derive(Args, Clone, Debug)]
struct EjectArguments {
    /// What is copied: an edition's outline and pages into SERIES/templates, or a language's words into SERIES/locales
    #[arg(value_enum)]
    what: Ejected,
    /// Edition, such as press-release, or language, such as nb; one file of it as `summary/outline.yaml`
    name: String,
    /// Folder with scorepress.yaml; the nearest one upward where none is given
    series: Option<PathBuf>,
    /// Overwrite files that are there
    #[arg(long)]
    force: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Ejected {
    Template,
    Locale,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum To {
    Md,
    Html,
    Txt,
    Email,
    Csv,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum SchemaName {
    Series,
    Entities,
    Week,
    Facts,
    Story,
}

/// Runs the command that was asked for.
pub fn run(arguments: Arguments) -> Exit {
    let talk = Talk::new(&arguments.manner);
    match arguments.command {
        Command::Init { folder } => init::run(&folder, &talk),
        Command::New { series } => new::run(series, &talk),
        Command::Import(wish) => import::run(&wish, &talk),
        Command::Check { series, lang, strict, clock } => check::run(series, &lang, strict, &clock, &talk),
        Command::Facts { series, week } => facts::run(series, week.as_deref(), &talk),
        Command::Explain(wish) => explain::run(&wish, &talk),
        Command::Render(wish) => render::run(&wish, &talk),
        Command::Locales { what } => locales::run(what, &talk),
        Command::Schema { of, write } => schema::run(of, write, &talk),
        Command::Eject(wish) => eject::run(&wish, &talk),
        Command::Completions { shell } => completions::run(shell, &talk),
        Command::Man { command } => completions::manual(command.as_deref(), &talk),
        #[cfg(feature = "preview")]
        Command::Preview(wish) => preview::run(wish, talk),
    }
}
