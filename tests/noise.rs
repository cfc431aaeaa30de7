//! Files that nobody meant: locales, templates and outlines with bytes changed at random, and noise. Whatever they hold,
//! they are used or refused with a place: no panic, no run without end.

mod support;

use proptest::prelude::*;
use proptest::sample::Index;
use scorepress::intake::{self, SeriesFiles};
use scorepress::league::Series;
use scorepress::problem::{Problems, Source};
use scorepress::shelf::Shelf;
use scorepress::{Desk, releases};
use std::fs;
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};
use support::project;

/// The demo series.
static SERIES: LazyLock<Series> = LazyLock::new(|| {
    let read = |path: &str| {
        let text = fs::read_to_string(project().join("data/demo").join(path)).unwrap();
        Arc::new(Source { path: path.to_owned(), text })
    };
    let files = SeriesFiles {
        series: read("scorepress.yaml"),
        entities: None,
        weeks: ["weeks/2025-W44.yaml", "weeks/2025-W45.yaml"].map(read).into(),
        texts: Default::default(),
        media: Default::default(),
    };
    intake::read(&files).unwrap_or_else(|problems| panic!("{problems:?}")).0
});

/// What files of these kinds are written with; noise of other signs is refused at the first one.
const SIGNS: &str = "{}{}$-.\"()[]*>=\n\n  \t:,#|%_&<\\'`!é0aZ";

/// Changes to a text: at which of its characters, how many of them give way, and to what.
type Changes = Vec<(Index, usize, String)>;

fn changes() -> impl Strategy<Value = Changes> {
    let signs = prop::sample::select(SIGNS.chars().collect::<Vec<char>>());
    let words = prop::collection::vec(signs, 0..6).prop_map(String::from_iter);
    prop::collection::vec((any::<Index>(), 0usize..12, words), 1..4)
}

fn changed(text: &str, changes: &Changes) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for (at, length, words) in changes {
        let at = at.index(letters.len() + 1);
        let end = (at + length).min(letters.len());
        letters.splice(at..end, words.chars());
    }
    letters.into_iter().collect()
}

fn noise() -> impl Strategy<Value = String> {
    let signs = prop::sample::select(SIGNS.chars().collect::<Vec<char>>());
    prop::collection::vec(signs, 0..400).prop_map(String::from_iter)
}

/// Everything that the series' newest week makes of a shelf in one language, or what is wrong with it.
fn made(shelf: &Shelf, language: &str) -> Result<usize, Problems> {
    let started = Instant::now();
    let desk = Desk::new(shelf, &SERIES, &[language.to_owned()], &[]);
    let made = desk.and_then(|desk| releases(&desk.chronicle(&SERIES), SERIES.newest().expect("a week"), &desk));
    assert!(started.elapsed() < Duration::from_secs(20), "it takes {:?}", started.elapsed());
    made.map(|pages| pages.len())
}

/// Used, or refused with a code, a help and a place in a file.
fn sound(result: Result<usize, Problems>) {
    let Err(problems) = result else { return };
    assert!(problems.has_errors());
    for problem in &problems.0 {
        assert!(problem.spot.is_some() || problem.path.is_some(), "without a place: {problem:?}");
        assert!(!problem.help.is_empty() && !problem.message.contains("gave up"), "{problem:?}");
    }
}

fn source(path: &str, text: String) -> (String, Arc<Source>) {
    (path.to_owned(), Arc::new(Source { path: path.to_owned(), text }))
}

/// The shelf with a newsroom's own file laid over it.
fn with(path: &str, text: String) -> Shelf {
    let own = |folder: &str| path.strip_prefix(folder).map(|inner| source(inner, text.clone())).into_iter().collect();
    Shelf::built_in().with_own(own("templates/"), own("locales/"))
}

const LOCALE: [&str; 4] = ["narrative.ftl", "units.ftl", "labels.ftl", "locale.yaml"];

const TEMPLATES: [&str; 6] = [
    "press-release/outline.yaml",
    "press-release/release.md.tera",
    "summary/release.md.tera",
    "shared/board.md.tera",
    "shared/front-matter.md.tera",
    "shared/page.html.tera",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, max_shrink_iters: 64, ..ProptestConfig::default() })]

    #[test]
    fn changed_locales_are_used_or_refused(file in prop::sample::select(&LOCALE[..]), changes in changes()) {
        let path = format!("locales/en/{file}");
        let text = fs::read_to_string(project().join(&path)).unwrap();
        sound(made(&with(&path, changed(&text, &changes)), "en"));
    }

    #[test]
    fn changed_templates_are_used_or_refused(file in prop::sample::select(&TEMPLATES[..]), changes in changes()) {
        let path = format!("templates/{file}");
        let text = fs::read_to_string(project().join(&path)).unwrap();
        sound(made(&with(&path, changed(&text, &changes)), "en"));
    }

    #[test]
    fn noise_is_used_or_refused(
        path in prop::sample::select(vec!["locales/en/narrative.ftl", "locales/en/labels.ftl", "locales/en/locale.yaml",
            "templates/summary/release.md.tera", "templates/summary/outline.yaml", "templates/shared/page.html.tera"]),
        noise in noise(),
    ) {
        sound(made(&with(path, noise), "en"));
    }
}

/// Forms that call themselves while they are read.
#[test]
fn nesting_is_refused_before_it_exhausts_anything() {
    let deep = |opens: &str| opens.repeat(200_000);
    for (path, text) in [
        ("locales/en/labels.ftl", format!("label-source = {}", deep("{"))),
        ("locales/en/labels.ftl", format!("label-source = {{ {}", deep("A("))),
        ("locales/en/labels.ftl", format!("label-source = {}", deep("{ \"}\" {"))),
        ("locales/en/labels.ftl", format!("label-source = {}", deep("{ $a ->\n *[a] "))),
        ("templates/summary/release.md.tera", deep("{% if story %}")),
        ("templates/summary/release.md.tera", format!("{{{{ {}", deep("("))),
        ("templates/summary/release.md.tera", format!("{{{{ {}", deep("["))),
        ("templates/summary/release.md.tera", format!("{{{{ {}", deep("not "))),
        ("templates/summary/release.md.tera", format!("{{{{ {}", deep("-"))),
        ("templates/summary/release.md.tera", format!("{{{{ {}", deep("1 ~ "))),
        ("templates/summary/outline.yaml", deep("[")),
        ("locales/en/locale.yaml", deep("{a: ")),
    ] {
        let result = made(&with(path, text), "en");
        assert!(result.is_err(), "{path}");
        sound(result);
    }
    // Markdown that nests is laid out.
    for text in [deep("> "), deep("- "), deep("["), deep("*a "), deep("<a"), deep("!["), deep("`"), deep("|a")] {
        sound(made(&with("templates/summary/release.md.tera", text), "en"));
    }
}
