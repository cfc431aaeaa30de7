//! `completions` and `man`: what a shell and a manual know of the program.

use super::Arguments;
use super::talk::{Exit, Talk};
use crate::intake::nearest_or;
use crate::problem::Problem;
use clap::{Command, CommandFactory};
use clap_complete::{Shell, generate};
use clap_mangen::Man;

pub(super) fn run(shell: Shell, talk: &Talk) -> Exit {
    let mut script = Vec::new();
    generate(shell, &mut Arguments::command(), "scorepress", &mut script);
    talk.give(&String::from_utf8_lossy(&script))
}

/// The page of the program, or of one of its commands.
pub(super) fn manual(named: Option<&str>, talk: &Talk) -> Exit {
    let mut program = Arguments::command();
    program.build();
    let about = match named {
        None => program.clone(),
        Some(name) => match program.find_subcommand(name) {
            Some(command) => command.clone(),
            None => return talk.tell(&unknown(name, &program).into()),
        },
    };
    let mut page = Vec::new();
    let written = Man::new(about).render(&mut page);
    if written.is_err() { Exit::Environment } else { talk.give(&String::from_utf8_lossy(&page)) }
}

fn unknown(name: &str, program: &Command) -> Problem {
    let known = || program.get_subcommands().map(Command::get_name);
    let help = nearest_or(name, known(), || format!("these exist: {}", known().collect::<Vec<_>>().join(", ")));
    Problem::error("SP690", format!("there is no command `{name}`")).help(help)
}
