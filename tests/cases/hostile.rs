//! Hostile text, locales and templates, where the input must be made.

use crate::Made;
use crate::sandbox::{Sandbox, Told};
use crate::support::project;
use std::fs;
use std::sync::Arc;
use std::time::Duration;

pub const CASES: &[Made] = &[
    ("D06 texts beyond measure", texts_beyond_measure),
    ("D08! escape sequences", escape_sequences),
    ("D10! pictures behind links", pictures_behind_links),
    ("D12 front matter", front_matter),
    ("E04! every release is whole", every_release_is_whole),
    ("E05! plurals left out", plurals_left_out),
    ("E06 messages beyond measure", messages_beyond_measure),
    ("E07 languages that are not there", languages_that_are_not_there),
    ("E08 a language that CLDR does not know", unknown_to_cldr),
    ("E10! templates without end", templates_without_end),
];

const SERIES: &str = "series/scorepress.yaml";
const ENTITIES: &str = "series/entities.yaml";
const WEEK: &str = "series/weeks/2025-W12.yaml";

fn codes(told: &[Told]) -> Vec<&str> {
    told.iter().map(|each| each["code"].as_str().unwrap()).collect()
}

/// Codes of what is told, each once.
fn kinds(told: &[Told]) -> Vec<&str> {
    let mut codes = codes(told);
    codes.sort_unstable();
    codes.dedup();
    codes
}

fn texts_beyond_measure() {
    let sandbox = Sandbox::new("D06");
    let judged = |path: &str, right: &str, wrong: String| {
        let before = sandbox.read(path);
        sandbox.edit(path, right, wrong.as_bytes());
        let told = sandbox.judge();
        sandbox.write(path, before);
        codes(&told).join(" ")
    };
    assert_eq!(judged(ENTITIES, "name: Birch", format!("name: {}", "đ".repeat(200))), "");
    assert_eq!(judged(ENTITIES, "name: Birch", format!("name: {}", "đ".repeat(10_000))), "SP115");
    assert_eq!(judged(ENTITIES, "name: Birch", format!("name: e{}", "\u{301}".repeat(10_000))), "SP130");
    assert_eq!(judged(WEEK, "en: A good week.", format!("en: {}.", "word ".repeat(12_000))), "");
    assert_eq!(judged(WEEK, "en: A good week.", format!("en: {}.", "word ".repeat(210_000))), "SP115");
}

/// `Sandbox::run` refuses every control character on the terminal; here they stand wherever people look.
fn escape_sequences() {
    let sandbox = Sandbox::new("D08");
    sandbox.edit(WEEK, "ash: { components", "\"as\\e[31mh\\u009b31m\": { components".as_bytes());
    sandbox.edit(ENTITIES, "name: Birch", "name: \"\\e]0;x\\a\" , kind: \"\\e[2J\"".as_bytes());
    sandbox.edit(SERIES, "focus: ash", "focus: \"\\e[2J\"  # \u{202e}\u{9b}31m".as_bytes());
    sandbox.write("series/weeks/\u{1b}[31m2025-W13.yaml", "week: 2025-W13\n");
    sandbox.write("series/templates/\u{1b}[31m/outline.yaml", "");
    for format in ["human", "short", "json"] {
        for command in ["check", "render", "facts"] {
            let output = sandbox.run(&[command, "series", "--format", format]);
            assert_eq!(output.status.code(), Some(1));
        }
    }
    sandbox.run(&["render", "\u{1b}[31mseries"]);
    sandbox.run(&["render", "series", "-o", "\u{1b}[31mout"]);
}

fn pictures_behind_links() {
    let sandbox = Sandbox::new("D10");
    sandbox.write("secret.png", "secret");
    let media = sandbox.folder.join("series/media");
    std::os::unix::fs::symlink("../../secret.png", media.join("link.png")).unwrap();
    sandbox.edit(WEEK, "media/cup.png", b"media/link.png");
    assert_eq!(codes(&sandbox.judge()), ["SP313"]);
    fs::remove_dir_all(&media).unwrap();
    std::os::unix::fs::symlink("..", &media).unwrap();
    sandbox.edit(WEEK, "media/link.png", b"media/secret.png");
    assert_eq!(codes(&sandbox.judge()), ["SP313"]);
}

/// A title of marks is read back from the front matter as it was typed.
fn front_matter() {
    let sandbox = Sandbox::new("D12");
    let name = r##"--- "A": # \ 'b' %x {c} [d] &e *f !g |h >i @j `k` \u2014\n"##;
    let typed = serde_json::to_string(name).unwrap();
    sandbox.edit(ENTITIES, "name: Ash", format!("name: {typed}").as_bytes());
    let output = sandbox.run(&["render", "series", "--lang", "en", "--edition", "summary", "--to", "md", "-o", "-"]);
    let text = String::from_utf8(output.stdout).unwrap();
    let head = text.strip_prefix("---\n").and_then(|text| text.split_once("\n---\n")).expect("front matter").0;
    let source = Arc::new(scorepress::problem::Source { path: "head".to_owned(), text: head.to_owned() });
    let head = scorepress::yaml::parse(&source).unwrap_or_else(|problems| panic!("{problems:?}\n{head}"));
    let keys: Vec<&str> = head.entries().iter().filter_map(|(key, _)| key.text()).collect();
    assert_eq!(keys, ["title", "date", "lang", "translationKey", "description"]);
    let title = head.get("title").and_then(|node| node.text()).unwrap();
    assert!(title.starts_with(name), "{title}");
}

/// What no release may ever hold: a gap of a message, a key of a label, an empty place.
const FLAWS: &[&str] = &[
    "{$",
    "{ $",
    "{-",
    "NUMBER(",
    "POINTS(",
    "NAME(",
    "label-",
    "heading-",
    "board-",
    "undefined",
    "  ",
    " ,",
    " .",
    "()",
    "..",
];

fn every_release_is_whole() {
    let sandbox = Sandbox::new("E04");
    let mut looked_at = 0;
    for series in ["bac-ninh", "demo"] {
        crate::sandbox::copy(&project().join("data").join(series), &sandbox.folder.join(series));
        sandbox.run(&["render", series, "--week", "all", "--to", "md", "-o", &format!("out/{series}")]);
        for week in fs::read_dir(sandbox.folder.join("out").join(series)).unwrap().map(|entry| entry.unwrap().path()) {
            for path in fs::read_dir(&week).into_iter().flatten().map(|entry| entry.unwrap().path()) {
                let Ok(text) = fs::read_to_string(&path) else { continue };
                let prose = text.replace("../", "");
                let flaw = FLAWS.iter().find(|flaw| prose.contains(**flaw));
                assert!(flaw.is_none(), "{} holds “{}”:\n{text}", path.display(), flaw.unwrap());
                looked_at += 1;
            }
        }
    }
    assert!(looked_at > 60, "only {looked_at} releases");
}

/// A language of the newsroom's own: a copy of the English one with another name and other rules of CLDR.
fn own_language(sandbox: &Sandbox, tag: &str, cldr: &str) {
    let (from, to) = (project().join("locales/en"), format!("series/locales/{tag}"));
    for file in ["narrative.ftl", "units.ftl", "labels.ftl"] {
        sandbox.write(&format!("{to}/{file}"), fs::read(from.join(file)).unwrap());
    }
    let rules = fs::read_to_string(from.join("locale.yaml")).unwrap();
    let rules: Vec<&str> = rules.lines().filter(|line| !line.starts_with("cldr:")).collect();
    sandbox.write(&format!("{to}/locale.yaml"), format!("{}\ncldr: {cldr}\n", rules.join("\n")));
    everywhere(sandbox, &format!("[en, {tag}]"));
}

/// Lets every text stand for all languages, and the series publish in these.
fn everywhere(sandbox: &Sandbox, languages: &str) {
    for path in [SERIES, ENTITIES, WEEK] {
        let text = String::from_utf8(sandbox.read(path)).unwrap();
        sandbox.write(path, text.replace("{ en: ", "{ \"*\": ").replace("[en, nb]", languages));
    }
}

fn plurals_left_out() {
    for (cldr, some) in [("pl", "`[few]`"), ("ar", "`[two]`"), ("cy", "`[two]`")] {
        let sandbox = Sandbox::new(&format!("E05-{cldr}"));
        own_language(&sandbox, "xx", cldr);
        let told = sandbox.judge();
        let plural = told.iter().find(|each| each["code"] == "SP419").unwrap_or_else(|| panic!("{cldr}: {told:#?}"));
        assert!(plural["severity"] == "warning" && plural["message"].as_str().unwrap().contains(some), "{plural}");
    }
    let sandbox = Sandbox::new("E05-vi");
    own_language(&sandbox, "xx", "vi");
    assert!(kinds(&sandbox.judge()).contains(&"SP414"), "Vietnamese has no `one`");
}

fn messages_beyond_measure() {
    let sandbox = Sandbox::new("E06");
    let told = |file: &str, text: String| {
        sandbox.write(&format!("series/locales/nb/{file}"), text);
        let told = sandbox.judge();
        fs::remove_file(sandbox.folder.join("series/locales/nb").join(file)).unwrap();
        kinds(&told).join(" ")
    };
    let wording = |words: &str| {
        format!("leader-kept =\n    .heading = a\n    .lede = {words}.\n    .caption = a.\n    .v1 = a.\n")
    };
    assert_eq!(told("narrative.ftl", wording(&"{ $leader }".repeat(100))), "");
    assert_eq!(told("narrative.ftl", wording(&"{ $leader }".repeat(101))), "SP418");
    let terms: String = (1..9).map(|at| format!("-t{at} = {}\n", format!("{{ -t{} }}", at - 1).repeat(9))).collect();
    assert_eq!(told("narrative.ftl", format!("-t0 = ha\n{terms}{}", wording("{ -t8 }"))), "SP418");
    assert_eq!(told("narrative.ftl", format!("-me = {{ -me }}\n{}", wording("{ -me }"))), "SP418");
    assert_eq!(told("labels.ftl", format!("label-source = {}\n", "a".repeat(1 << 20))), "SP418");
    assert_eq!(told("labels.ftl", format!("label-source = {}\n", "{".repeat(100_000))), "SP418");
    assert_eq!(told("labels.ftl", format!("label-source = {{ {}\n", "A(".repeat(100_000))), "SP418");
    assert_eq!(told("labels.ftl", "label-source = { ".to_owned()), "SP401");
}

fn languages_that_are_not_there() {
    for tag in ["nb-NO", "zh-Hant", "NB", "xx"] {
        let sandbox = Sandbox::new("E07");
        everywhere(&sandbox, &format!("[en, {tag}]"));
        let told = sandbox.judge();
        assert_eq!(codes(&told), ["SP402"], "{tag}: {told:#?}");
        assert!(told[0]["help"].as_str().unwrap().contains("en, nb, vi"), "{}", told[0]);
    }
}

fn unknown_to_cldr() {
    for (cldr, code) in [("tlh", "SP405"), ("nn", ""), ("sr-Latn", ""), ("not a tag", "SP405")] {
        let sandbox = Sandbox::new("E08");
        own_language(&sandbox, "xx", cldr);
        let told = sandbox.judge();
        let errors = told.iter().filter(|each| each["severity"] == "error").cloned().collect::<Vec<_>>();
        assert_eq!(kinds(&errors).join(" "), code, "{cldr}: {told:#?}");
    }
}

/// Stopped and told, whether it writes without end or only turns.
fn templates_without_end() {
    let loops = |inside: &str| {
        let (opens, closes) =
            ("{% for a in range(end=100000) %}{% for b in range(end=100000) %}", "{% endfor %}{% endfor %}");
        format!("{opens}{inside}{closes}")
    };
    let calls = "{<turn/>}".repeat(30).replace('{', "{{").replace('}', "}}");
    let turning = format!("{{% component turn() %}}{calls}{{% endcomponent turn %}}{{{{<turn/>}}}}");
    for (template, code) in [
        (loops("{% if a == b + 1000000 %}x{% endif %}"), "SP507"),
        (loops(&"x".repeat(100)), "SP507"),
        (turning, "SP504"),
    ] {
        let mut sandbox = Sandbox::new("E10");
        sandbox.longest = Duration::from_secs(14);
        sandbox.write("series/templates/summary/release.md.tera", &template);
        let output = sandbox.run(&["check", "series", "--format", "json"]);
        let told = crate::sandbox::told(&output);
        assert_eq!(codes(&told), [code], "{template}: {told:#?}");
        assert!(told[0]["file"].as_str().unwrap().contains("templates/summary"), "{}", told[0]);
    }
}
