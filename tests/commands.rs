//! Every `console` block of the README and of tests/commands/ is run, and must print what stands there.
//!
//! A line that begins with `$ ` is a command; what follows up to the next one is all that it prints. A block whose info
//! string names a file, such as `yaml my-scores/weeks/2025-W46.yaml`, is written to that file. The blocks of one document
//! are run one after the other in one folder that holds a copy of `data/`. What a block prints now is written into it
//! with `SCOREPRESS_ACCEPT=1`, after it was read.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use support::transcript::{Part, parts};
use support::{copy, folder, project, scorepress, seen};

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
