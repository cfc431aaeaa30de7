//! Every `console` block of the README and of tests/commands/ is run, and must print what stands there.
//!
//! A line that begins with `$ ` is a command; what follows up to the next one is all that it prints. A block whose info
//! string names a file, such as `yaml my-scores/weeks/2025-W46.yaml`, is written to that file. The blocks of one document
//! are run one after the other in one folder that holds a copy of `data/`. What a block prints now is written into it
//! with `SCOREPRESS_ACCEPT=1`, after it was read.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use support::{copy, folder, project, scorepress, seen};

/// The lines between two fences, with the words after the first.
struct Block<'a> {
    info: &'a str,
    lines: Vec<&'a str>,
}

/// The document's parts in order: text as it stands, and blocks.
enum Part<'a> {
    Text(&'a str),
    Block(Block<'a>),
}

fn parts(document: &str) -> Vec<Part<'_>> {
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
    fn play(&self, folder: &Path) -> Vec<String> {
        let as_it_stands = || self.lines.iter().map(|line| (*line).to_owned()).collect();
        match self.info.split_once(' ') {
            _ if self.info == "console" => {
                let commands = self.lines.iter().filter_map(|line| line.strip_prefix("$ "));
                commands
                    .flat_map(|command| {
                        let printed = run(command, folder);
                        let lines: Vec<String> = printed.trim_end().lines().map(str::to_owned).collect();
                        std::iter::once(format!("$ {command}")).chain(lines)
                    })
                    .collect()
            }
            Some((_, file)) => {
                let path = folder.join(file);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, self.lines.join("\n") + "\n").unwrap();
                as_it_stands()
            }
            None => as_it_stands(),
        }
    }
}

/// Runs a command as the shell of a reader would; only the program and a look at a file are known.
fn run(command: &str, folder: &Path) -> String {
    let words: Vec<&str> = command.split_whitespace().collect();
    match words.as_slice() {
        ["scorepress", arguments @ ..] | ["cargo", "run", "--release", "--", arguments @ ..] => {
            let output = scorepress(folder, arguments);
            match output.status.code() {
                Some(0) => seen(&output),
                code => format!("{}[exit code {}]\n", seen(&output), code.unwrap_or(-1)),
            }
        }
        ["cat", file] => fs::read_to_string(folder.join(file)).unwrap(),
        _ => panic!("`{command}` is not run here; put it in a block of another kind"),
    }
}

fn check(document: &Path) {
    let name = document.strip_prefix(project()).unwrap().to_string_lossy().replace(['/', '.'], "-").to_lowercase();
    let folder = folder(&format!("run-{name}"));
    copy(&project().join("data"), &folder.join("data"));
    let text = fs::read_to_string(document).unwrap();
    let mut now: Vec<String> = Vec::new();
    for part in parts(&text) {
        match part {
            Part::Text(line) => now.push(line.to_owned()),
            Part::Block(block) => {
                now.push(format!("```{}", block.info));
                now.extend(block.play(&folder));
                now.push("```".to_owned());
            }
        }
    }
    let now = now.join("\n") + "\n";
    assert!(now.contains("\n$ "), "{} runs nothing", document.display());
    if std::env::var_os("SCOREPRESS_ACCEPT").is_some() {
        fs::write(document, now).unwrap();
    } else {
        assert_eq!(text, now, "{} prints something else now", document.display());
    }
}

#[test]
fn the_readme_prints_what_it_says() {
    check(&project().join("README.md"));
}

#[test]
fn the_guides_print_what_they_say() {
    ["templates/README.md", "locales/README.md"].iter().for_each(|guide| check(&project().join(guide)));
}

#[test]
fn the_guides_leave_nothing_out() {
    let guide = |path: &str| fs::read_to_string(project().join(path)).unwrap();
    let data = guide("data/README.md");
    for of in ["series", "entities", "week"] {
        let schema = seen(&scorepress(project(), &["schema", of]));
        let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
        let mut fields = Vec::new();
        collect(&schema, &mut fields);
        assert!(fields.len() > 5, "{of} has no fields: {fields:?}");
        for field in fields {
            assert!(data.contains(&format!("`{field}`")), "data/README.md does not explain `{field}` of {of}");
        }
    }
}

/// Every name under a `properties` of a JSON Schema.
fn collect(schema: &serde_json::Value, fields: &mut Vec<String>) {
    match schema {
        serde_json::Value::Object(object) => {
            if let Some(serde_json::Value::Object(properties)) = object.get("properties") {
                fields.extend(properties.keys().cloned());
            }
            object.values().for_each(|value| collect(value, fields));
        }
        serde_json::Value::Array(array) => array.iter().for_each(|value| collect(value, fields)),
        _ => {}
    }
}

#[test]
fn every_transcript_prints_what_it_says() {
    let mut documents: Vec<PathBuf> =
        fs::read_dir(project().join("tests/commands")).unwrap().map(|entry| entry.unwrap().path()).collect();
    documents.sort();
    assert!(documents.len() >= 3, "the transcripts are gone");
    documents.iter().for_each(|document| check(document));
}
