//! Every `console` block of the README and of tests/commands/ is run, and must print what stands there.
//!
//! A line that begins with `$ ` is a command; what follows up to the next one is all that it prints. A block whose info
//! string names a file, such as `yaml my-scores/weeks/2025-W46.yaml`, is written to that file. The blocks of one document
//! are run one after the other in one folder that holds a copy of the bundled series. What a block prints now is written into it
//! with `SCOREPRESS_ACCEPT=1`, after it was read.

mod support;

use scorepress::shelf::Shelf;
use std::fs;
use std::path::{Path, PathBuf};
use support::transcript::{Part, difference, parts, write};
use support::{belongings, bundled, copy_parts, folder, project, scorepress, seen};

fn check(document: &Path) {
    let name = document.strip_prefix(project()).unwrap().to_string_lossy().replace(['/', '.'], "-").to_lowercase();
    let folder = folder(&format!("run-{name}"));
    ["bac-ninh", "demo"].iter().for_each(|series| bundled(series, &folder.join("data").join(series)));
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
        assert!(text == now, "{} prints something else now, {}", document.display(), difference(&text, &now));
    }
}

#[test]
fn what_somebody_made_in_a_bundled_series_is_not_played_with() {
    let (checkout, copied) = (folder("commands-checkout"), folder("commands-copied"));
    bundled("demo", &checkout);
    for stray in ["out/2025-W45/summary.en.md", "locales/is/narrative.ftl", "templates/flash/outline.yaml"] {
        write(&checkout.join(stray), "stray");
    }
    copy_parts(&checkout, belongings("demo"), &copied);
    let mut names: Vec<_> = fs::read_dir(&copied).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["scorepress.yaml", "weeks"]);
    assert!(copied.join("weeks/2025-W45.yaml").exists());
}

#[test]
fn a_difference_shows_the_lines_that_differ() {
    assert_eq!(difference("a\nb\nc\nd\n", "a\nB\nBB\nc\nd\n"), "from line 2:\n- b\n+ B\n+ BB\n");
    assert_eq!(difference("a\n", "a\na\n"), "from line 2:\n+ a\n");
    let long: String = (0..20).map(|at| format!("{at}\n")).collect();
    assert!(difference("", &long).ends_with("+ 7\n+ … 12 more\n"));
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

#[test]
fn the_guides_name_every_draft_and_every_kind() {
    let text = |path: &str| fs::read_to_string(project().join(path)).unwrap();
    let (readme, data) = (text("README.md"), text("data/README.md"));
    let writes = readme.lines().find(|line| line.starts_with("| **Writes** |")).unwrap();
    let shelf = Shelf::built_in();
    let tags = shelf.languages();
    let mut drafts = tags.iter().filter(|tag| text(&format!("locales/{tag}/locale.yaml")).contains("status: draft"));
    let unnamed = drafts.find(|tag| !writes.contains(&format!("(`{tag}`)")));
    assert_eq!(unnamed, None, "the README does not name the draft");
    let units = text("locales/en/units.ftl");
    let mut kinds = units.lines().filter_map(|line| line.strip_prefix("kind-")?.split(' ').next());
    let section = data.split("**A kind** ").nth(1).unwrap().split("\n\n").next().unwrap();
    assert_eq!(
        kinds.find(|kind| !section.contains(&format!("`{kind}`"))),
        None,
        "data/README.md does not name the kind"
    );
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

/// The program's commands, as its help lists them.
fn commands() -> Vec<String> {
    let help = seen(&scorepress(project(), &["--help"]));
    let listed = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap().lines();
    let named = listed.filter_map(|line| line.strip_prefix("  ").filter(|line| !line.starts_with(' ')));
    named.map(|line| line.split(' ').next().unwrap().to_owned()).collect()
}

#[test]
fn help_fits_a_screen_and_begins_with_three_examples() {
    let help = |arguments: &[&str]| seen(&scorepress(project(), arguments));
    let first: Vec<String> = help(&["--help"]).lines().take(4).map(str::to_owned).collect();
    assert!(first[0] == "Examples:" && first[1..].iter().all(|line| line.starts_with("  scorepress ")), "{first:?}");
    let long = |words: &[&str]| help(words).lines().count();
    assert!(long(&["--help"]) < 30 && commands().len() > 8, "{}", help(&["--help"]));
    for command in commands() {
        assert!(long(&[&command, "--help"]) < 30, "the help of {command} is {} lines", long(&[&command, "--help"]));
    }
}

#[test]
fn every_command_has_a_manual_page_and_is_completed_in_every_shell() {
    let shells = ["bash", "elvish", "fish", "powershell", "zsh"];
    let scripts = shells.map(|shell| seen(&scorepress(project(), &["completions", shell])));
    for command in commands() {
        let page = seen(&scorepress(project(), &["man", &command]));
        assert!(page.contains(&format!(".TH scorepress-{command} ")), "no page: {page}");
        let unknown = shells.iter().zip(&scripts).find(|(_, script)| !script.contains(&*command));
        assert!(unknown.is_none(), "{command} is not completed in {unknown:?}");
    }
    assert!(seen(&scorepress(project(), &["man"])).contains(".TH scorepress 1"));
}
