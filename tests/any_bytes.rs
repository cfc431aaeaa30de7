//! Whatever bytes a file holds, reading ends: soon, with a series or with problems that each have a place and a help.

use proptest::prelude::*;
use scorepress::intake::{self, SeriesFiles};
use scorepress::problem::Problems;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

const SERIES: &[u8] = include_bytes!("cases/series/scorepress.yaml");
const ENTITIES: &[u8] = include_bytes!("cases/series/entities.yaml");
const WEEK: &[u8] = include_bytes!("cases/series/weeks/2025-W12.yaml");

/// What the YAML of a series is made of; strung together at random it goes deeper than random bytes do.
const PIECES: &[&str] = &[
    "week: ",
    "2025-W12",
    "tables:",
    "clubs:",
    "scores:",
    "ash",
    "components: ",
    "home",
    "12.5",
    "92,28",
    "notes:",
    "- ",
    "  ",
    "      ",
    "\n",
    "\n\n",
    ": ",
    ", ",
    "{ ",
    " }",
    "[",
    "]",
    "\"",
    "'",
    "|",
    ">",
    "#",
    "&a ",
    "*a",
    "!",
    "<<",
    "---",
    "...",
    "%",
    "\t",
    "\r",
    "\\",
    "é",
    "Bắc",
    "\u{202E}",
    "\u{FEFF}",
    "\u{0}",
    "~",
    "null",
    "true",
    "-",
    "?",
    "@",
    "`",
    "999999999999999999",
];

/// The good series with one of its files replaced.
fn read(which: usize, bytes: &[u8]) -> Result<(), Problems> {
    let file = |at: usize, path: &str, good: &[u8]| {
        let bytes = if at == which { bytes } else { good };
        intake::decode(path, bytes.to_vec()).map(Arc::new).map_err(Problems::from)
    };
    let files = SeriesFiles {
        series: file(0, "scorepress.yaml", SERIES)?,
        entities: Some(file(1, "entities.yaml", ENTITIES)?),
        weeks: vec![file(2, "weeks/2025-W12.yaml", WEEK)?],
        texts: BTreeMap::new(),
        media: BTreeSet::from(["media/cup.png".to_owned()]),
    };
    intake::read(&files).map(drop)
}

fn holds(which: usize, bytes: &[u8]) -> Result<(), TestCaseError> {
    let started = Instant::now();
    let read = read(which, bytes);
    prop_assert!(started.elapsed() < Duration::from_secs(2), "took {:?}", started.elapsed());
    for problem in read.err().iter().flat_map(|found| &found.0) {
        let placed = problem.spot.is_some() || problem.path.is_some();
        prop_assert!(placed && !problem.help.is_empty() && !problem.message.is_empty(), "{problem:?}");
    }
    Ok(())
}

/// A file of the series with stretches of it replaced by bytes or by pieces of YAML.
fn changed() -> impl Strategy<Value = (usize, Vec<u8>)> {
    let wrong = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..6),
        proptest::sample::select(PIECES).prop_map(|piece| piece.as_bytes().to_vec()),
    ];
    let change = (any::<proptest::sample::Index>(), 0..12_usize, wrong);
    (0..3_usize, proptest::collection::vec(change, 1..5)).prop_map(|(which, changes)| {
        let mut bytes = [SERIES, ENTITIES, WEEK][which].to_vec();
        for (at, length, wrong) in changes {
            let start = at.index(bytes.len() + 1);
            let end = (start + length).min(bytes.len());
            bytes.splice(start..end, wrong);
        }
        (which, bytes)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(which in 0..3_usize, bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        holds(which, &bytes)?;
    }

    #[test]
    fn any_pieces_of_yaml_are_read_or_refused(
        which in 0..3_usize,
        pieces in proptest::collection::vec(proptest::sample::select(PIECES), 0..200),
    ) {
        holds(which, pieces.concat().as_bytes())?;
    }

    #[test]
    fn any_change_of_a_good_file_is_read_or_refused((which, bytes) in changed()) {
        holds(which, &bytes)?;
    }
}
