//! Markdown whose blocks are played: commands with what they print, and files.

use super::{scorepress, seen};
use std::fs;
use std::path::Path;
use std::process::Output;

/// The lines between two fences, with the words after the first.
pub struct Block<'a> {
    pub info: &'a str,
    pub lines: Vec<&'a str>,
}

/// The document's parts in order: text as it stands, and blocks.
pub enum Part<'a> {
    Text(&'a str),
    Block(Block<'a>),
}

pub fn parts(document: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        match line.strip_prefix("```") {
            Some(info) => {
                let lines = lines.by_ref().take_while(|line| *line != "```").collect();
                parts.push(Part::Block(Block { info, lines }));
            }
            None => parts.push(Part::Text(line)),
        }
    }
    parts
}

impl Block<'_> {
    /// Runs or writes the block; gives it back as it ought to stand.
    pub fn play(&self, folder: &Path) -> Vec<String> {
        let as_it_stands = || self.lines.iter().map(|line| (*line).to_owned()).collect();
        match self.info.split_once(' ') {
            _ if self.info == "console" => self.commands(|command| run(command, folder)),
            Some((_, file)) => {
                write(&folder.join(file), &(self.lines.join("\n") + "\n"));
                as_it_stands()
            }
            None => as_it_stands(),
        }
    }

    /// Each command of the block with what it prints now.
    pub fn commands(&self, mut run: impl FnMut(&str) -> String) -> Vec<String> {
        let commands = self.lines.iter().filter_map(|line| line.strip_prefix("$ "));
        let played = commands.flat_map(|command| {
            let printed: Vec<String> = run(command).trim_end().lines().map(str::to_owned).collect();
            std::iter::once(format!("$ {command}")).chain(printed)
        });
        played.collect()
    }
}

/// Where two texts part, a line at a time: the lines between what they begin and end alike with, the first few of each.
pub fn difference(expected: &str, now: &str) -> String {
    let (expected, now): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), now.lines().collect());
    let alike = expected.iter().zip(&now).take_while(|(expected, now)| expected == now).count();
    let (expected, now) = (&expected[alike..], &now[alike..]);
    let ends = expected.iter().rev().zip(now.iter().rev()).take_while(|(expected, now)| expected == now).count();
    let shown = |sign: &str, lines: &[&str]| -> String {
        let (changed, rest) = lines[..lines.len() - ends].split_at(SHOWN.min(lines.len() - ends));
        let more = if rest.is_empty() { String::new() } else { format!("{sign} … {} more\n", rest.len()) };
        changed.iter().map(|line| format!("{sign} {line}\n")).collect::<String>() + &more
    };
    format!("from line {}:\n{}{}", alike + 1, shown("-", expected), shown("+", now))
}

/// How many lines of each text a difference shows.
const SHOWN: usize = 8;

/// Puts a file in its place, with the folders above it.
pub fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Runs a command as the shell of a reader would; only the program and a look at a file are known.
fn run(command: &str, folder: &Path) -> String {
    let words = words(command);
    match words.as_slice() {
        ["scorepress", arguments @ ..] | ["cargo", "run", "--release", "--", arguments @ ..] => {
            printed(&scorepress(folder, arguments))
        }
        ["cat", file] => fs::read_to_string(folder.join(file)).unwrap(),
        _ => panic!("`{command}` is not run here; put it in a block of another kind"),
    }
}

/// The words of a command; those in double quotes are one.
fn words(command: &str) -> Vec<&str> {
    let parts = command.split('"').enumerate();
    let words = parts.flat_map(|(at, part)| if at % 2 == 1 { vec![part] } else { part.split_whitespace().collect() });
    words.collect()
}

/// What stands on the terminal after a run: its words, and its exit code where it is not 0.
pub fn printed(output: &Output) -> String {
    match output.status.code() {
        Some(0) => seen(output),
        code => format!("{}[exit code {}]\n", seen(output), code.unwrap_or(-1)),
    }
}
