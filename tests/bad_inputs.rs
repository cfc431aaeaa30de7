//! What people type wrong: each slip is found where it stands, with its own code and a way to put it right. Slips of YAML's
//! own form, and whole runs of the program, are cases of tests/cases/.

use scorepress::intake::{self, SeriesFiles};
use scorepress::problem::{Problem, Problems, Source};
use std::collections::BTreeSet;
use std::sync::Arc;

const SERIES: &str = r#"series: clubs
title: Club points
publisher: { name: The Club Office }
languages: [en, nb]
focus: ash
decimals: 1
order: higher-is-better
what-if: { share: 90% }
components:
  - { id: home, max: 30, name: at home }
  - { id: away, max: 20, name: away }
tables:
  - id: clubs
    title: Clubs
    kind: team
    population: 3
    components: [home, away]
    components-add-up: true
    thresholds: [40]
    bands: [{ id: high, from: 40, name: high }, { id: middle, from: 20, name: middle }, { id: low, name: low }]
entities:
  - { id: ash, kind: team, name: Ash }
  - { id: birch, kind: team, name: Birch }
  - { id: cedar, kind: team, name: { en: Cedar, nb: Seder } }
"#;

const WEEK: &str = r#"week: 2025-W10
released: 2025-03-10
tables:
  clubs:
    scores:
      ash: { components: { home: 25.0, away: 18.0 } }
      birch: { score: 41.5, components: { home: 24.0, away: 17.5 } }
      cedar: { components: { home: 12.5, away: 9.0 } }
notes:
  - { about: ash, role: cause, text: { en: A good week., nb: En god uke. } }
targets:
  - { id: more, about: ash, reach: 45, within-weeks: 3 }
photo: { file: media/cup.png, shows: ash, alt: A cup }
"#;

/// Where a slip is typed.
#[derive(Clone, Copy)]
enum File {
    Series,
    Week,
}

use File::{Series, Week};

/// What is typed instead of what, and the code of the first problem, which stands on the changed text's line.
#[rustfmt::skip]
const SLIPS: &[(File, &str, &str, &str)] = &[
    // Fields.
    (Series, "decimals: 1", "decimal: 1", "SP112"),
    (Series, "title: Club points\n", "", "SP111"),
    (Series, "title: Club points", "title:", "SP110"),
    (Series, "decimals: 1", "decimals: 12", "SP104"),
    (Series, "decimals: 1", "decimals: -1", "SP104"),
    (Series, "order: higher-is-better", "order: higher", "SP104"),
    (Series, "series: clubs", "series: Club Points", "SP104"),
    (Series, "share: 90%", "share: 90 percent", "SP104"),
    (Series, "share: 90%", "share: 190%", "SP104"),
    (Series, "{ en: Cedar, nb: Seder }", "{ en: Cedar, norsk!: Seder }", "SP113"),
    (Series, "title: Clubs", "title: \"Clubs\\u0007\"", "SP114"),
    // The setup as a whole.
    (Series, "focus: ash", "focus: elm", "SP208"),
    (Series, "components: [home, away]", "components: [home, abroad]", "SP208"),
    (Series, "{ id: birch,", "{ id: ash,", "SP209"),
    (Series, "languages: [en, nb]", "languages: [en, en]", "SP203"),
    (Series, "languages: [en, nb]", "languages: []", "SP204"),
    (Series, "max: 30", "max: 0", "SP205"),
    (Series, "from: 20", "from: 60", "SP207"),
    (Series, "{ en: Cedar, nb: Seder }", "{ en: Cedar }", "SP201"),
    // The week.
    (Week, "week: 2025-W10", "week: 2025-W54", "SP116"),
    (Week, "week: 2025-W10", "week: 2025-W11", "SP302"),
    (Week, "released: 2025-03-10", "released: 10.3.2025", "SP104"),
    (Week, "  clubs:", "  club:", "SP208"),
    (Week, "cedar:", "ceder:", "SP208"),
    (Week, "home: 12.5", "hme: 12.5", "SP208"),
    (Week, "home: 12.5", "home:12.5", "SP208"),
    (Week, "home: 12.5", "home: 12,0x", "SP208"),
    (Week, "home: 12.5", "home: n.a.", "SP104"),
    (Week, "home: 12.5", "home: 1e1", "SP104"),
    (Week, "home: 12.5", "home: .inf", "SP104"),
    (Week, "home: 12.5", "home: 0x1F", "SP104"),
    (Week, "home: 12.5", "home: yes", "SP104"),
    (Week, "home: 12.5", "home: 12.5 points", "SP104"),
    (Week, "home: 12.5", "home: 32.5", "SP306"),
    (Week, "home: 12.5", "home: -2", "SP306"),
    (Week, "home: 12.5, away: 9.0", "home: 12.5", "SP307"),
    (Week, "score: 41.5", "score: 41.6", "SP308"),
    (Week, "score: 41.5, components: { home: 24.0, away: 17.5 }", "score: 61.5", "SP309"),
    (Week, "role: cause", "role: because", "SP104"),
    (Week, "role: cause", "role: quote", "SP310"),
    (Week, "role: cause,", "role: cause, until: 2025-W09,", "SP311"),
    (Week, "about: ash, role", "about: elm, role", "SP208"),
    (Week, "nb: En god uke.", "de: Eine gute Woche.", "SP201"),
    (Week, "about: ash, reach", "about: elm, reach", "SP208"),
    (Week, "within-weeks: 3", "within-weeks: soon", "SP104"),
    (Week, "media/cup.png", "media/mug.png", "SP313"),
    (Week, "media/cup.png", "../cup.png", "SP313"),
    (Week, "shows: ash", "shows: elm", "SP208"),
];

fn read(series: &str, week: &str) -> Result<Problems, Problems> {
    let source = |path: &str, text: &str| Arc::new(Source { path: path.to_owned(), text: text.to_owned() });
    let files = SeriesFiles {
        series: source("scorepress.yaml", series),
        entities: None,
        weeks: vec![source("weeks/2025-W10.yaml", week)],
        texts: Default::default(),
        media: BTreeSet::from(["media/cup.png".to_owned()]),
    };
    intake::read(&files).map(|(_, warnings)| warnings)
}

fn first(found: &Problems) -> &Problem {
    found.0.iter().find(|problem| problem.is_error()).or(found.0.first()).expect("a problem")
}

#[test]
fn without_a_slip_nothing_is_wrong() {
    assert!(read(SERIES, WEEK).is_ok_and(|warnings| warnings.is_empty()));
}

#[test]
fn every_slip_is_found_where_it_stands() {
    let mut missed = Vec::new();
    for (file, right, wrong, code) in SLIPS {
        let text = match file {
            Series => SERIES,
            Week => WEEK,
        };
        assert_eq!(text.matches(right).count(), 1, "“{right}” must stand once in the model");
        let slipped = text.replacen(right, wrong, 1);
        let found = match file {
            Series => read(&slipped, WEEK),
            Week => read(SERIES, &slipped),
        };
        let Err(found) = found else {
            missed.push(format!("“{wrong}” is let through; {code} was expected"));
            continue;
        };
        let problem = first(&found);
        let start = text[..text.find(right).unwrap_or_default()].lines().count().max(1) as u32;
        let lines = start.saturating_sub(1)..=start + wrong.lines().count() as u32 + 1;
        let line = problem.spot.as_ref().map(|spot| spot.line);
        let placed = *code == "SP111" || line.is_some_and(|line| lines.contains(&line));
        if problem.code != *code || !placed || problem.help.is_empty() {
            let (is, at) = (problem.code, line.unwrap_or_default());
            missed.push(format!(
                "“{wrong}” gives {is} at line {at} ({}); {code} near {start} was expected",
                problem.message
            ));
        }
    }
    assert!(missed.is_empty(), "\n{}", missed.join("\n"));
}

#[test]
fn all_slips_of_a_week_are_told_at_once() {
    let week =
        WEEK.replace("home: 12.5", "home: twelve").replace("birch:", "brich:").replace("shows: ash", "shows: elm");
    let Err(found) = read(SERIES, &week) else { panic!("let through") };
    let codes: Vec<&str> = found.0.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["SP208", "SP104", "SP208"], "in the order of the lines");
}

/// A second slip far from the first, which no slip but one in the file's very form may hide.
#[test]
fn no_slip_hides_another() {
    let mut hidden = Vec::new();
    for (file, right, wrong, code) in
        SLIPS.iter().filter(|(_, _, _, code)| !code.starts_with("SP10") || *code == "SP104")
    {
        let (file, text, second, then) = match file {
            Series => (Series, SERIES, ("id: cedar,", "id: Cedar!,"), "SP104"),
            Week if wrong.contains("elm") || wrong.contains("png") => (Week, WEEK, ("birch:", "brich:"), "SP208"),
            Week => (Week, WEEK, ("shows: ash", "shows: elm"), "SP208"),
        };
        let slipped = text.replacen(right, wrong, 1).replacen(second.0, second.1, 1);
        let found = if matches!(file, Series) { read(&slipped, WEEK) } else { read(SERIES, &slipped) };
        let codes: Vec<&str> = found.err().iter().flat_map(|found| &found.0).map(|problem| problem.code).collect();
        if !codes.contains(code) || !codes.contains(&then) {
            hidden.push(format!("“{wrong}” and “{}” together give {codes:?}", second.1));
        }
    }
    assert!(hidden.is_empty(), "\n{}", hidden.join("\n"));
}

#[test]
fn a_published_contradiction_is_kept_with_a_warning() {
    let week = WEEK.replace("score: 41.5,", "score: 41.6, as-published: true,");
    let warnings = read(SERIES, &week).expect("kept");
    assert_eq!(warnings.0.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["SP308"]);
}

#[test]
fn more_decimals_than_published_are_kept_with_a_warning() {
    let week = WEEK.replace("score: 41.5, components: { home: 24.0, away: 17.5 }", "score: 41.55");
    let warnings = read(SERIES, &week).expect("kept");
    assert_eq!(warnings.0.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["SP305"]);
}

/// The codes of W10 with these corrections of W09, a week like it; they stand on lines of the corrections.
fn corrected(earlier: &str, corrections: &[&str]) -> Vec<&'static str> {
    let source = |path: &str, text: &str| Arc::new(Source { path: path.to_owned(), text: text.to_owned() });
    let corrections: String = corrections.iter().map(|each| format!("  - {{ {each} }}\n")).collect();
    let files = SeriesFiles {
        series: source("scorepress.yaml", SERIES),
        entities: None,
        texts: Default::default(),
        weeks: vec![
            source("weeks/2025-W09.yaml", &earlier.replace("2025-W10", "2025-W09")),
            source("weeks/2025-W10.yaml", &format!("{WEEK}corrections:\n{corrections}")),
        ],
        media: BTreeSet::from(["media/cup.png".to_owned()]),
    };
    let found = intake::read(&files).map_or_else(|found| found, |(_, warnings)| warnings);
    let line = WEEK.lines().count() as u32 + 1;
    assert!(found.0.iter().all(|problem| problem.spot.as_ref().is_some_and(|spot| spot.line > line)), "{found:?}");
    found.0.iter().map(|problem| problem.code).collect()
}

#[test]
fn a_correction_puts_an_earlier_figure_right() {
    let birch = "week: 2025-W09, table: clubs, entity: birch, was: 41.0";
    let cedar = "week: 2025-W09, table: clubs, entity: cedar, was: 21.0";
    assert_eq!(corrected(WEEK, &[birch, cedar]), [""; 0]);
    assert_eq!(corrected(WEEK, &[birch, &format!("{birch}, component: home")]), [""; 0]);
    assert_eq!(corrected(WEEK, &[&format!("{birch}, text: {{ en: Sorry., nb: Beklager. }}")]), [""; 0]);
    for (right, wrong, code) in [
        ("W09", "W08", "SP320"),
        ("W09", "W10", "SP320"),
        ("W09", "W54", "SP116"),
        ("was: 41.0", "was: 41.5", "SP322"),
        ("was: 41.0", "was: 41.54", "SP323"),
        ("was: 41.0", "was: much", "SP104"),
        (", was: 41.0", "", "SP111"),
        ("was: 41.0", "was: 41.0, now: 41.5", "SP112"),
        ("was: 41.0", "was: 41.0, text: { en: Sorry. }", "SP201"),
        ("birch", "brich", "SP208"),
        ("clubs", "club", "SP208"),
        ("entity: birch", "entity: birch, component: hme", "SP208"),
    ] {
        let slipped = birch.replacen(right, wrong, 1);
        assert_eq!(corrected(WEEK, &[&slipped]), [code], "{slipped}");
    }
    assert_eq!(corrected(WEEK, &[birch, &birch.replace("41.0", "40.0")]), ["SP324"]);
    let plain = WEEK.replace("{ score: 41.5, components: { home: 24.0, away: 17.5 } }", "41.5");
    assert_eq!(corrected(&plain, &[&format!("{birch}, component: home")]), ["SP321"]);
}

#[test]
fn what_is_no_text_is_refused_with_its_place() {
    let code = |bytes: Vec<u8>| intake::decode("weeks/2025-W10.yaml", bytes).expect_err("let through").code;
    assert_eq!(code(b"week: 2025-W10\ntitle: \xff\n".to_vec()), "SP003");
    assert_eq!(code(vec![0xff, 0xfe, b'w', 0]), "SP002");
    let place = intake::decode("x.yaml", b"week: 2025-W10\ntitle: \xff\n".to_vec()).expect_err("let through").spot;
    assert_eq!(place.map(|spot| (spot.line, spot.column)), Some((2, 8)));
}
