//! Cases written as a folder: `case.md` says what is typed and what is said to it. tests/cases/README.md is the guide.

use crate::sandbox::{Sandbox, Told, copy};
use crate::support::transcript::{Block, Part, parts, printed};
use std::fs;
use std::path::Path;

/// Plays a case from its first line to its last, and compares all that is said now with what stands there.
pub fn play(folder: &Path) {
    let document = folder.join("case.md");
    let text = fs::read_to_string(&document).unwrap();
    let name = folder.file_name().unwrap().to_string_lossy().into_owned();
    let mut play = Play { folder, name, tries: 0, sandbox: None };
    let mut now: Vec<String> = Vec::new();
    for part in parts(&text) {
        match part {
            Part::Text(line) => {
                if line.starts_with("## ") {
                    play.sandbox = None;
                }
                now.push(line.to_owned());
            }
            Part::Block(block) => {
                now.push(format!("```{}", block.info));
                now.extend(play.block(&block));
                now.push("```".to_owned());
            }
        }
    }
    assert!(play.tries > 0, "{} tries nothing", document.display());
    let now = now.join("\n") + "\n";
    if std::env::var_os("SCOREPRESS_ACCEPT").is_some() {
        fs::write(document, now).unwrap();
    } else if text != now {
        panic!("{} says something else now:\n{}", document.display(), changed(&text, &now));
    }
}

/// A case while it is played.
struct Play<'a> {
    folder: &'a Path,
    name: String,
    /// How often the program was asked something.
    tries: usize,
    /// What the blocks under one heading share.
    sandbox: Option<Sandbox>,
}

impl Play<'_> {
    /// Plays a block; gives it back as it ought to stand.
    fn block(&mut self, block: &Block) -> Vec<String> {
        let as_it_stands = || block.lines.iter().map(|line| (*line).to_owned()).collect();
        let words: Vec<&str> = block.info.split(' ').collect();
        match words.as_slice() {
            ["console"] => return self.console(block),
            ["typos", file, form @ ..] => return self.typos(block, file, escaped(form)),
            ["edit", file, form @ ..] => self.edit(block, file, escaped(form)),
            ["remove", path] => remove(&self.sandbox().folder.join(path)),
            [_, file, form @ ..] => {
                let text = block.lines.join("\n") + "\n";
                let bytes = if escaped(form) { unescape(text.trim_end_matches('\n')) } else { text.into_bytes() };
                self.sandbox().write(file, bytes);
            }
            _ => {}
        }
        as_it_stands()
    }

    fn fresh(&self) -> Sandbox {
        let sandbox = Sandbox::new(&self.name);
        let laid_over = self.folder.join("in");
        if laid_over.exists() {
            copy(&laid_over, &sandbox.folder);
        }
        sandbox
    }

    fn sandbox(&mut self) -> &Sandbox {
        if self.sandbox.is_none() {
            self.sandbox = Some(self.fresh());
        }
        self.sandbox.as_ref().expect("it was just made")
    }

    fn console(&mut self, block: &Block) -> Vec<String> {
        self.tries += 1;
        let sandbox = self.sandbox();
        let mut checks = false;
        let shown = block.commands(|command| {
            let words: Vec<&str> = command.split_whitespace().collect();
            match words.as_slice() {
                ["scorepress", arguments @ ..] => {
                    checks |= arguments.starts_with(&["check"]);
                    printed(&sandbox.run(arguments))
                }
                ["cat", file] => String::from_utf8(sandbox.read(file)).expect("what is shown is text"),
                _ => panic!("`{command}` is not run here"),
            }
        });
        if checks {
            sandbox.judge();
        }
        shown
    }

    /// Lines that begin with `-` stand there once and give way to those that begin with `+`.
    fn edit(&mut self, block: &Block, file: &str, escaped: bool) {
        let of = |mark: &str| {
            let lines = block
                .lines
                .iter()
                .filter_map(|line| line.strip_prefix(mark).map(|line| line.strip_prefix(' ').unwrap_or(line)));
            lines.collect::<Vec<_>>().join("\n")
        };
        let (right, wrong) = (of("-"), of("+"));
        self.sandbox().edit(file, &right, &typed(&wrong, escaped));
    }

    /// Each line at the margin is typed instead of the first, in a series of its own; what is said follows it.
    fn typos(&mut self, block: &Block, file: &str, escaped: bool) -> Vec<String> {
        let mut lines = block.lines.iter().filter(|line| !line.starts_with("    "));
        let first = lines.next().and_then(|line| line.strip_prefix("right: ")).expect("the first line is `right: …`");
        let mut now = vec![format!("right: {first}")];
        for wrong in lines {
            self.tries += 1;
            let sandbox = self.fresh();
            sandbox.edit(file, first, &typed(wrong, escaped));
            now.push((*wrong).to_owned());
            now.extend(said(&sandbox.judge()));
        }
        now
    }
}

/// Whether the words behind a block's file say that it is written with escapes.
fn escaped(form: &[&str]) -> bool {
    match form {
        [] => false,
        ["escaped"] => true,
        _ => panic!("{form:?} is no way of writing a block"),
    }
}

fn typed(text: &str, escaped: bool) -> Vec<u8> {
    if escaped { unescape(text) } else { text.as_bytes().to_vec() }
}

/// `\t`, `\r`, `\n`, `\\`, a byte as `\xFF`, a character as `\u{202E}`.
fn unescape(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        bytes.extend(before.bytes());
        let number = |digits: &str| u32::from_str_radix(digits, 16).unwrap_or_else(|_| panic!("no escape: \\{after}"));
        let length = match after.as_bytes() {
            [b'x', ..] => {
                bytes.push(number(&after[1..3]) as u8);
                3
            }
            [b'u', b'{', ..] => {
                let end = after.find('}').expect("`}` ends the escape");
                let character = char::from_u32(number(&after[2..end])).expect("a character");
                bytes.extend(character.to_string().bytes());
                end + 1
            }
            [letter, ..] => {
                let at = b"trn\\".iter().position(|each| each == letter).expect("a known escape");
                bytes.push(b"\t\r\n\\"[at]);
                1
            }
            [] => panic!("an escape at the end of “{text}”"),
        };
        rest = &after[length..];
    }
    bytes.extend(rest.bytes());
    bytes
}

fn remove(path: &Path) {
    match path.is_dir() {
        true => fs::remove_dir_all(path).unwrap(),
        false => fs::remove_file(path).unwrap(),
    }
}

/// What `check` says to one typing mistake, each problem in two lines, its place before it.
fn said(told: &[Told]) -> Vec<String> {
    let text = |told: &Told, key: &str| told[key].as_str().unwrap_or_default().to_owned();
    let place = |told: &Told| match (told["line"].as_u64(), told["column"].as_u64()) {
        (Some(line), Some(column)) => format!("{}:{line}:{column}", text(told, "file")),
        _ => text(told, "file"),
    };
    if told.is_empty() {
        return vec!["    nothing is wrong".to_owned()];
    }
    let mut lines = Vec::new();
    for each in told {
        lines.push(format!(
            "    {}: {}[{}]: {}",
            place(each),
            text(each, "severity"),
            text(each, "code"),
            text(each, "message")
        ));
        for related in each["related"].as_array().into_iter().flatten() {
            lines.push(format!("        {}: {}", place(related), text(related, "message")));
        }
        lines.push(format!("        help: {}", text(each, "help")));
    }
    lines.iter().map(|line| line.replace(char::is_control, "\u{FFFD}")).collect()
}

/// The lines that differ, before and now.
fn changed(before: &str, now: &str) -> String {
    let missing = |from: &str, other: &str, mark: &str| -> Vec<String> {
        from.lines()
            .filter(|line| !other.lines().any(|each| each == *line))
            .map(|line| format!("{mark} {line}"))
            .collect()
    };
    [missing(before, now, "-"), missing(now, before, "+")].concat().join("\n")
}
