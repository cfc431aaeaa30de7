//! YAML and encodings, where the input must be made.

use crate::Made;
use crate::sandbox::{Sandbox, Told};
use crate::support::project;
use scorepress::intake::{self, SeriesFiles};
use scorepress::league::{Decimal, Series};
use scorepress::problem::Problems;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Arc;
use std::time::{Duration, Instant};

pub const CASES: &[Made] = &[
    ("A03! marks and line ends", marks_and_line_ends),
    ("A04! sixteen bits", sixteen_bits),
    ("A10! bombs of aliases", bombs_of_aliases),
    ("A11! depth", depth),
    ("A18! every prefix", every_prefix),
    ("A18! every byte left out", every_byte_left_out),
    ("A18! ten thousand changed bytes", ten_thousand_changed_bytes),
];

const WEEK: &str = "series/weeks/2025-W12.yaml";

/// A byte-order mark and the line ends of Windows and of old Macs change neither a release nor a place.
fn marks_and_line_ends() {
    let plain = Sandbox::new("A03-plain");
    let rendered = |sandbox: &Sandbox| {
        let output = sandbox.run(&[
            "render",
            "series",
            "--week",
            "2025-W12",
            "-o",
            "-",
            "--lang",
            "en",
            "--to",
            "md",
            "--edition",
            "press-release",
        ]);
        assert!(output.status.success());
        output.stdout
    };
    let files = ["series/scorepress.yaml", "series/entities.yaml", WEEK];
    let slip = |sandbox: &Sandbox| {
        sandbox.edit(WEEK, "home: 12.5", b"home: twelve");
        sandbox.judge()
    };
    let expected = rendered(&plain);
    let told = slip(&plain);
    assert_eq!((told[0]["line"].as_u64(), told[0]["column"].as_u64()), (Some(8), Some(36)));
    for (mark, end) in [("\u{FEFF}", "\n"), ("", "\r\n"), ("\u{FEFF}", "\r\n"), ("", "\r")] {
        let sandbox = Sandbox::new("A03-changed");
        for file in files {
            let text = String::from_utf8(sandbox.read(file)).unwrap();
            sandbox.write(file, mark.to_owned() + &text.replace('\n', end));
        }
        assert!(sandbox.judge().is_empty());
        assert_eq!(rendered(&sandbox), expected, "{mark:?} and {end:?} change the text");
        assert_eq!(slip(&sandbox), told, "{mark:?} and {end:?} change the place");
    }
}

/// UTF-16 of either order, with and without a byte-order mark, is named.
fn sixteen_bits() {
    let sandbox = Sandbox::new("A04-sixteen-bits");
    let text = String::from_utf8(sandbox.read(WEEK)).unwrap();
    for (name, bytes) in [("UTF-16 LE", u16::to_le_bytes as fn(u16) -> [u8; 2]), ("UTF-16 BE", u16::to_be_bytes)] {
        for start in ["\u{FEFF}", "", "# Điểm\n"] {
            let units = start.encode_utf16().chain(text.encode_utf16());
            sandbox.write(WEEK, units.flat_map(bytes).collect::<Vec<u8>>());
            let told = only(&sandbox);
            assert!(told["code"] == "SP002" && told["message"].to_string().contains(name), "{start:?}: {told}");
        }
    }
}

/// The only problem there is.
fn only(sandbox: &Sandbox) -> Told {
    let mut told = sandbox.judge();
    assert_eq!(told.len(), 1, "{told:#?}");
    told.remove(0)
}

/// Aliases that multiply, in lists and by merge keys, and aliases beyond number, are refused in a few lines.
fn bombs_of_aliases() {
    let lists = |at: usize| format!("  l{at}: &l{at} [{}]\n", vec![format!("*l{}", at - 1); 9].join(", "));
    let lists = "extra:\n  l0: &l0 [x, x, x]\n".to_owned() + &(1..=9).map(lists).collect::<String>();
    let merged = |at: usize| format!("  m{at}: &m{at} {{ <<: [{}] }}\n", vec![format!("*m{}", at - 1); 9].join(", "));
    let merged = "extra:\n  m0: &m0 { a: x }\n".to_owned() + &(1..=9).map(merged).collect::<String>();
    let many = format!("extra:\n  a: &a [1, 2, 3]\n  b: [{}]\n", vec!["*a"; 50_000].join(", "));
    for bomb in [lists, merged, many] {
        let sandbox = Sandbox::new("A10-bombs-of-aliases");
        sandbox.edit(WEEK, "", bomb.as_bytes());
        let told = sandbox.judge();
        assert!(told.iter().any(|each| each["code"] == "SP105"), "{told:#?}");
        let output = sandbox.run(&["check", "series", "--format", "short"]);
        let lines = String::from_utf8(output.stderr).unwrap().lines().count();
        assert!(lines <= 22, "{lines} lines for one bomb");
    }
}

/// Brackets and fields beyond depth are refused at the place where it is too much.
fn depth() {
    let blocks: String = (0..2_000).map(|at| format!("{}a:\n", " ".repeat(at + 2))).collect();
    for deep in ["[".repeat(100_000), "{a: ".repeat(100_000), "[{a: ".repeat(50_000), "\n".to_owned() + &blocks] {
        let sandbox = Sandbox::new("A11-depth");
        sandbox.edit(WEEK, "", format!("extra: {deep}\n").as_bytes());
        let told = only(&sandbox);
        assert!(told["code"] == "SP105" && told["line"].as_u64() >= Some(14), "{told}");
    }
}

/// The good series, with a week's file of these bytes, and how long it took to read.
fn read(week: &[u8]) -> (Result<(Series, Problems), Problems>, Duration) {
    let folder = project().join("tests/cases/series");
    let file = |path: &str| fs::read(folder.join(path)).unwrap();
    let source = |path: &str, bytes: Vec<u8>| intake::decode(path, bytes).map(Arc::new);
    let started = Instant::now();
    let read = source("weeks/2025-W12.yaml", week.to_vec()).map_err(Problems::from).and_then(|week| {
        intake::read(&SeriesFiles {
            series: source("scorepress.yaml", file("scorepress.yaml"))?,
            entities: Some(source("entities.yaml", file("entities.yaml"))?),
            weeks: vec![week],
            texts: BTreeMap::new(),
            media: BTreeSet::from(["media/cup.png".to_owned()]),
        })
    });
    (read, started.elapsed())
}

fn week() -> Vec<u8> {
    fs::read(project().join("tests/cases").join(WEEK)).unwrap()
}

/// The scores of the newest week.
fn scores(series: &Series) -> Vec<(u32, Decimal)> {
    let table = series.weeks.last().and_then(|week| week.tables[0].as_ref());
    table.into_iter().flat_map(|table| table.rows()).map(|row| (row.entity.0, row.score.value)).collect()
}

/// A file that was cut off is refused, warned of, or holds all its scores as they were.
fn every_prefix() {
    let week = week();
    let whole = scores(&read(&week).0.expect("the whole file is good").0);
    assert_eq!(whole.len(), 3);
    for end in 0..week.len() {
        if let (Ok((series, warnings)), _) = read(&week[..end]) {
            let same = scores(&series) == whole;
            assert!(same || !warnings.is_empty(), "the first {end} bytes give other scores and no warning");
        }
    }
}

fn every_byte_left_out() {
    let week = week();
    for at in 0..week.len() {
        harmless(&[&week[..at], &week[at + 1..]].concat());
    }
}

/// The same bytes every time: a small generator of Marsaglia's (xorshift) changes one to four of them.
fn ten_thousand_changed_bytes() {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    let good = week();
    for _ in 0..10_000 {
        let mut week = good.clone();
        for _ in 0..=random(4) {
            let at = random(week.len());
            week[at] = random(256) as u8;
        }
        harmless(&week);
    }
}

/// Reading ends, soon, and what is refused has a help.
fn harmless(week: &[u8]) {
    let (read, took) = read(week);
    let text = String::from_utf8_lossy(week);
    assert!(took < Duration::from_secs(2), "takes {took:?}: {text}");
    let helped = |found: &Problems| !found.is_empty() && found.0.iter().all(|problem| !problem.help.is_empty());
    assert!(read.map_or_else(|found| helped(&found), |_| true), "no help: {text}");
}
