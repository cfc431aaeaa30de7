//! A translator's way: a new language is begun, refused until it is written, and tells the series when it is.

mod support;

use scorepress::facts;
use scorepress::shelf::Shelf;
use scorepress::wording::story::{Passage, Story};
use scorepress::wording::{Locale, pseudo};
use scorepress::{Desk, told};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use support::newsroom;
use support::{bundled, folder, scorepress, seen};

/// What `scorepress` says in a folder that holds a copy of the bundled series, and how it ends.
fn run(folder: &Path, arguments: &str) -> (String, i32) {
    let arguments: Vec<&str> = arguments.split(' ').collect();
    let output = scorepress(folder, &arguments);
    (seen(&output), output.status.code().unwrap())
}

fn series(name: &str) -> std::path::PathBuf {
    let folder = folder(name);
    bundled("bac-ninh", &folder.join("series"));
    folder
}

/// Writes every message that a file only shows: the lines from its name to the next empty line.
fn fill(path: &Path) {
    let text = fs::read_to_string(path).unwrap();
    let mut is_message = false;
    let line = |line: &str| {
        let words = line.strip_prefix("# ").unwrap_or(line);
        let id = words.split(" =").next().unwrap_or_default();
        let begins = words.contains(" =") && id.chars().all(|each| each.is_ascii_alphanumeric() || each == '-');
        is_message = !line.is_empty() && (is_message || begins);
        format!("{}\n", if is_message { words } else { line })
    };
    fs::write(path, text.lines().map(line).collect::<String>()).unwrap();
}

fn fill_all(locale: &Path) {
    ["units.ftl", "labels.ftl", "narrative.ftl"].iter().for_each(|name| fill(&locale.join(name)));
    let texts = fs::read_to_string(locale.join("texts.yaml")).unwrap();
    let text = |line: &str| format!("{}\n", line.strip_prefix("# ").expect("every text is a comment"));
    fs::write(locale.join("texts.yaml"), texts.lines().map(text).collect::<String>()).unwrap();
}

fn codes(said: &str) -> BTreeSet<String> {
    let code = |line: &str| Some(line.split_once('[')?.1.split_once("]:")?.0.to_owned());
    said.lines().filter(|line| line.contains("error[SP") || line.contains("warning[SP")).filter_map(code).collect()
}

#[test]
fn a_new_language_is_refused_message_by_message_and_tells_when_it_is_written() {
    for (from, warns) in [("nb", vec!["SP429"]), ("en", vec!["SP429", "SP432"])] {
        let folder = series(&format!("translators-{from}"));
        let (said, code) = run(&folder, &format!("locales new is series --from {from}"));
        assert_eq!((code, said.contains("created 5 files in series/locales/is/")), (0, true), "{said}");
        let (status, code) = run(&folder, "locales status series --lang is --format short");
        let counts: Vec<&str> = status.lines().nth(1).unwrap().split_whitespace().collect();
        let missing: usize = counts[4].parse().unwrap();
        assert_eq!((code, counts[3], counts[5], missing > 200), (1, "0", "0", true), "{status}");
        let (said, code) = run(&folder, "check series --lang is");
        assert_eq!(code, 1);
        assert!(said.contains(&format!("{missing} errors")), "every missing message is told: {said}");
        assert!(codes(&said).iter().all(|code| ["SP407", "SP417", "SP308", "SP315", "SP429"].contains(&code.as_str())));

        fill_all(&folder.join("series/locales/is"));
        let (said, code) = run(&folder, "check series --lang is --format short");
        assert_eq!((code, said.contains("check: 0 errors")), (0, true), "{said}");
        let found = codes(&said);
        let of_series = ["SP308", "SP315"];
        let of_language: Vec<&str> =
            found.iter().map(String::as_str).filter(|code| !of_series.contains(code)).collect();
        assert_eq!(of_language, warns, "{said}");
        let (status, code) = run(&folder, "locales status series --lang is --format short");
        let counts: Vec<&str> = status.lines().nth(1).unwrap().split_whitespace().collect();
        assert_eq!((code, counts[4], counts[5]), (0, "0", "0"), "{status}");
        let (page, code) = run(&folder, "render series --lang is --edition summary --to md -o - -q");
        assert_eq!((code, page.contains("lang: \"is\"")), (0, true), "{page}");
    }
}

#[test]
fn one_message_is_tried_out_and_its_slips_are_told_before_the_language_is_whole() {
    let folder = series("translators-early");
    run(&folder, "locales new is series --from nb");
    let locale = folder.join("series/locales/is");
    let write = |message: &str| {
        let path = locale.join("narrative.ftl");
        fs::write(&path, format!("{}\n{message}", fs::read_to_string(&path).unwrap())).unwrap();
    };
    let preview = || run(&folder, "locales preview leader-kept series --lang is");
    assert_eq!(codes(&preview().0), BTreeSet::from(["SP407", "SP417"].map(str::to_owned)));
    fill(&locale.join("units.ftl"));
    assert_eq!((codes(&preview().0), preview().1), (BTreeSet::from(["SP407".to_owned()]), 1));
    let wordings =
        ["heading", "lede", "caption", "v1"].map(|part| format!("    .{part} = {{ $leader }} heldur forystu"));
    write(&format!("leader-kept =\n{}\n", wordings.join(".\n").replacen("forystu.", "forystu", 1) + "."));
    let (said, code) = preview();
    assert!(code == 0 && said.contains(".v1") && said.contains("Provinsen Sơn La heldur forystu."), "{said}");

    write("margin-one =\n    .lede = { $rivel } er næst.\n    .v1 = { $rival } er næst.\n");
    let (said, _) = run(&folder, "locales status series --lang is --format short");
    let first = said.lines().find(|line| line.contains("error[")).unwrap();
    assert!(first.contains("SP4") && first.contains("narrative.ftl:"), "what is written comes first: {said}");
    let (said, _) = run(&folder, "locales status series --lang is --format github");
    assert!(said.lines().filter(|line| line.contains("SP407")).count() > 100, "a program is told all: {said}");
    assert_eq!(preview().1, 0, "another message's slip is no hindrance");
    assert_eq!(run(&folder, "locales preview margin-one series --lang is").1, 1);
}

#[test]
fn nothing_is_overwritten() {
    let folder = series("translators-kept");
    let locale = folder.join("series/locales/is");
    run(&folder, "locales new is series");
    fs::write(locale.join("narrative.ftl"), "### Mine.\n").unwrap();
    let (said, code) = run(&folder, "locales new is series");
    assert_eq!((code, codes(&said).contains("SP693")), (2, true), "{said}");
    fs::remove_file(locale.join("units.ftl")).unwrap();
    let (said, code) = run(&folder, "locales new is series");
    assert_eq!((code, said.contains("created 1 file in series/locales/is/ (kept")), (0, true), "{said}");
    assert_eq!(fs::read_to_string(locale.join("narrative.ftl")).unwrap(), "### Mine.\n");
}

#[test]
fn a_language_for_everybody_and_a_region_are_begun_too() {
    let folder = series("translators-region");
    let (said, code) = run(&folder, "locales new is words");
    assert_eq!((code, said.contains("created 4 files in words/is/")), (0, true), "{said}");
    assert_eq!(run(&folder, "locales new en-AU series").1, 0);
    let (said, code) = run(&folder, "check series --lang en-AU");
    assert_eq!(code, 0, "a region needs nothing until something differs: {said}");
    let (said, code) = run(&folder, "locales new Finnish/x series");
    assert_eq!((code, codes(&said).contains("SP506")), (1, true), "{said}");
}

#[test]
fn the_bundled_series_reads_american_where_america_writes_otherwise() {
    let folder = series("translators-american");
    let page = |language: &str| {
        run(
            &folder,
            &format!("render series --week 2025-W45 --lang {language} --edition press-release --to md -o - -q"),
        )
        .0
    };
    let (american, british) = (page("en-US"), page("en"));
    for (here, there) in [
        ("November\u{a0}3–9, 2025", "3–9\u{a0}November 2025"),
        ("Digitization of case files", "Digitisation of case files"),
        ("A support program offers", "A support programme offers"),
        ("the data kept synchronized", "the data kept synchronised"),
    ] {
        assert!(american.contains(here) && !american.contains(there), "“{here}”:\n{american}");
        assert!(british.contains(there) && !british.contains(here), "“{there}”:\n{british}");
    }
    assert!(american.matches(", and ").count() > british.matches(", and ").count(), "the serial comma");
    assert!(!run(&folder, "check series --lang en-US").0.contains("SP428"));
    let (said, code) = run(&folder, "check series --lang en-GB");
    assert!(code == 0 && said.contains("SP428"), "a region without a folder is told as its language: {said}");
    let (said, code) = run(&folder, "check series --lang xx-GB");
    assert!(code != 0 && said.contains("SP694") && said.contains("scorepress locales new xx-GB"), "{said}");
}

/// The bundled series' story of every week in English and in its pseudo-language, side by side.
fn beside_pseudo(mut look: impl FnMut(&Story, &Story)) {
    let mut series = newsroom::series("bac-ninh");
    let (tag, shelf) = pseudo(&Shelf::built_in(), "en").unwrap();
    series.on_request.push(tag.clone());
    let desk = Desk::new(&shelf, &series, &["en".to_owned(), tag], &[]).unwrap_or_else(|found| panic!("{found:#?}"));
    let chronicle = desk.chronicle(&series);
    for week in &series.weeks {
        for edition in told(&chronicle, week.iso, &desk).unwrap() {
            let [english, pseudo] = edition.stories.as_slice() else { panic!("two languages") };
            look(english, pseudo);
        }
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(|each| each.is_ascii_digit() || ".,".contains(*each)).collect()
}

#[test]
fn a_pseudo_language_keeps_figures_and_names() {
    let (mut before, mut after, mut values) = (0, 0, 0);
    beside_pseudo(|english, pseudo| {
        let (plain, longer) = (english.passages(), pseudo.passages());
        assert_eq!(plain.len(), longer.len());
        for (plain, longer) in plain.iter().zip(&longer) {
            let name = |passage: &Passage| {
                passage.spans.iter().map(|span| digits(&passage.text[span.at.clone()])).collect::<Vec<_>>()
            };
            assert_eq!(name(plain), name(longer), "{}\n{}", plain.text, longer.text);
            assert_eq!(longer.text.matches('⟦').count(), longer.text.matches('⟧').count(), "{}", longer.text);
            values += plain.spans.len();
            before += plain.text.chars().count();
            after += longer.text.chars().count();
        }
        let rows = |story: &Story| -> Vec<String> {
            let boards = story.sections.iter().flat_map(|section| &section.boards);
            boards.flat_map(|board| &board.rows).flat_map(|row| &row.cells).map(|cell| digits(cell)).collect()
        };
        assert_eq!(rows(english), rows(pseudo));
        assert!(same_data(english, pseudo));
    });
    assert!(values > 500, "only {values} values were compared");
    assert!((115..=150).contains(&(after * 100 / before)), "names stay, words grow: {before} became {after}");
}

/// Whether the series' own words stand as they are.
fn same_data(english: &Story, pseudo: &Story) -> bool {
    english.title == pseudo.title
        && english.source.as_ref().map(|source| &source.name) == pseudo.source.as_ref().map(|source| &source.name)
}

#[test]
fn every_word_of_a_pseudo_language_is_accented_and_a_third_longer_and_passes_every_check() {
    let (tag, shelf) = pseudo(&Shelf::built_in(), "en").unwrap();
    let kinds: Vec<_> = facts::kinds().collect();
    let shelf = Shelf { proven: false, ..shelf };
    let locale = Locale::new(&tag, &shelf, &kinds).unwrap_or_else(|found| panic!("{found:#?}"));
    assert!(locale.warnings().is_empty(), "{:?}", locale.warnings());
    let (mut words, mut before, mut after) = (0, 0, 0);
    beside_pseudo(|english, pseudo| {
        let length = |story: &Story| {
            story.labels.values().map(|label| label.chars().filter(|each| !"⟦⟧".contains(*each)).count()).sum::<usize>()
        };
        before += length(english);
        after += length(pseudo);
        for label in pseudo.labels.values() {
            for word in label.split(|each: char| !each.is_alphabetic()).filter(|word| !word.is_empty()) {
                assert!(!word.chars().any(|each| each.is_ascii_alphabetic()), "“{word}” of “{label}”");
                words += 1;
            }
        }
    });
    assert!((130..=145).contains(&(after * 100 / before)), "{before} characters became {after}");
    assert!(words > 100, "only {words} words were looked at");
}

#[test]
fn the_pages_of_a_pseudo_language_are_written_beside_the_others() {
    let folder = series("translators-pseudo");
    let (said, code) = run(&folder, "locales pseudo series");
    assert_eq!((code, said.contains("wrote 4 files to series/out/pseudo")), (0, true), "{said}");
    let page = fs::read_to_string(folder.join("series/out/pseudo/2025-W50/press-release.en-XA.html")).unwrap();
    assert!(page.contains("Bắc Ninh") && page.contains('⟦'));
}
