//! What is said to people, and how it ends.

use super::{Colour, Format, Manner};
use crate::problem::{self, Problems, visible};
use std::io::{self, IsTerminal, Write};

/// How a command ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    Ok = 0,
    /// The material has problems.
    Material = 1,
    /// Wrong use.
    Use = 2,
    /// Files that cannot be read or written.
    Environment = 3,
}

/// More problems than these are counted, not shown, to people.
const MOST_SHOWN: usize = 20;

/// The way to the person at the terminal.
pub(super) struct Talk {
    pub format: Format,
    quiet: bool,
    colour: bool,
}

impl Talk {
    pub fn new(manner: &Manner) -> Self {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let colour = match manner.color {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => io::stderr().is_terminal() && !plain,
        };
        Talk { format: manner.format, quiet: manner.quiet, colour }
    }

    /// Says something in passing.
    pub fn say(&self, words: &str) {
        if !self.quiet {
            let _ = writeln!(io::stderr(), "{}", visible(words));
        }
    }

    /// Says something that must not be missed, in red where there is colour.
    #[cfg(feature = "preview")]
    pub fn warn(&self, words: &str) {
        let (red, plain) = if self.colour { ("\u{1b}[31;1m", "\u{1b}[0m") } else { ("", "") };
        let _ = writeln!(io::stderr(), "{red}warning: {}{plain}", visible(words));
    }

    /// Gives the product itself. A closed pipe ends quietly.
    pub fn give(&self, product: &str) -> Exit {
        let mut out = io::stdout().lock();
        match out.write_all(product.as_bytes()).and_then(|()| out.flush()) {
            Ok(()) => Exit::Ok,
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Ok,
            Err(_) => Exit::Environment,
        }
    }

    /// Tells problems, errors before warnings, what has a place before what is missing, file by file from top to end, and says
    /// how a run with them ends.
    pub fn tell(&self, problems: &Problems) -> Exit {
        let format = match self.format {
            Format::Human => problem::Format::Human,
            Format::Short => problem::Format::Short,
            Format::Json => problem::Format::Json,
            Format::Github => problem::Format::Github,
        };
        let mut sorted = problems.clone().in_order_of([]).0;
        sorted.sort_by_key(|problem| (problem.severity, problem.spot.is_none()));
        let for_people = matches!(format, problem::Format::Human | problem::Format::Short);
        let most = if for_people { MOST_SHOWN } else { sorted.len() };
        let mut out = io::stderr().lock();
        for problem in sorted.iter().take(most) {
            let _ = writeln!(out, "{}", problem.render(format, self.colour, 100));
            if format == problem::Format::Human {
                let _ = writeln!(out);
            }
        }
        if sorted.len() > most {
            let _ = writeln!(out, "… and {} more", sorted.len() - most);
        }
        exit(problems)
    }
}

/// Files that fail are the environment's fault, `SP60x`; wrong use is `SP68x` and `SP69x`; all else is the material's.
fn exit(problems: &Problems) -> Exit {
    let ends = |code: &str| match code {
        code if code.starts_with("SP60") => Exit::Environment,
        code if code.starts_with("SP68") || code.starts_with("SP69") => Exit::Use,
        _ => Exit::Material,
    };
    problems.0.iter().filter(|problem| problem.is_error()).map(|problem| ends(problem.code)).max().unwrap_or(Exit::Ok)
}

/// `1 error`, `2 errors`.
pub(super) fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}
