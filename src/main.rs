//! The program: reads arguments, runs a command, returns its exit code.

use clap::Parser;
use scorepress::commands::{Arguments, run};
use std::process::ExitCode;

/// Telling a story makes many small texts; this allocator makes them quickly.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    ExitCode::from(run(Arguments::parse()) as u8)
}
