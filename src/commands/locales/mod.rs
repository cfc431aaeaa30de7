//! `locales`: a translator's tools.

mod new;
mod preview;
mod pseudo;
mod repetition;
mod status;

use super::clock::Clock;
use super::talk::{Exit, Talk};
use crate::wording::REFERENCE;
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Subcommand, Clone, Debug)]
pub(super) enum Locales {
    /// Show how far every language has come, and what is wrong with it
    Status(Status),
    /// Begin one more language: every message as a comment, with its meaning and examples
    New(New),
    /// Write the pages in accented letters, a third longer and in brackets, to see what does not fit or is no message
    Pseudo(Pseudo),
    /// Show every wording of a message with the values that it must read well with
    Preview(Preview),
}

#[derive(Args, Clone, Debug)]
pub(super) struct Status {
    /// Folder with scorepress.yaml, whose own words lie over the built-in ones; the nearest one upward where none is given,
    /// or none
    series: Option<PathBuf>,
    /// Languages; all there are where not said
    #[arg(long, value_delimiter = ',')]
    lang: Vec<String>,
    /// Tell instead how many sentences in a hundred of each release stood in those of the three weeks before, numbers and names
    /// aside; 30 are too many. The languages are those of the series where not said
    #[arg(long)]
    repetition: bool,
}

#[derive(Args, Clone, Debug)]
pub(super) struct New {
    /// The new language's tag, such as `is`
    tag: String,
    /// A folder with scorepress.yaml, whose language it will be, or any other folder to make it in; the nearest series upward
    /// where none is given
    folder: Option<PathBuf>,
    /// The language whose messages are shown
    #[arg(long, default_value = REFERENCE)]
    from: String,
}

#[derive(Args, Clone, Debug)]
pub(super) struct Pseudo {
    /// Folder with scorepress.yaml; the nearest one upward where none is given
    series: Option<PathBuf>,
    /// Week as 2025-W45, or `all`; the newest where none is given
    #[arg(long)]
    week: Option<String>,
    /// The language whose words are made longer; the series needs texts in it
    #[arg(long, default_value = REFERENCE)]
    from: String,
    /// Folder to write to; SERIES/out/pseudo where none is given
    #[arg(short, long)]
    output: Option<PathBuf>,
    #[command(flatten)]
    clock: Clock,
}

#[derive(Args, Clone, Debug)]
pub(super) struct Preview {
    /// A fact's message, such as `gap-narrowed`
    key: String,
    /// Folder with scorepress.yaml, whose names and own words are used; the nearest one upward where none is given, or none
    series: Option<PathBuf>,
    /// Languages; those of the series where not said, else English
    #[arg(long, value_delimiter = ',')]
    lang: Vec<String>,
}

pub(super) fn run(wish: Locales, talk: &Talk) -> Exit {
    match wish {
        Locales::Status(wish) if wish.repetition => repetition::run(wish, talk),
        Locales::Status(wish) => status::run(wish, talk),
        Locales::New(wish) => new::run(wish, talk),
        Locales::Pseudo(wish) => pseudo::run(wish, talk),
        Locales::Preview(wish) => preview::run(wish, talk),
    }
}
