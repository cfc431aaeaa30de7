//! The program: reads arguments, runs a command, returns its exit code.

use clap::Parser;
use scorepress::commands::{Arguments, run};
use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(run(Arguments::parse()) as u8)
}
