//! Whatever a sheet holds, it is read exactly or refused: figures come back digit by digit from every way of writing them,
//! and bytes of any kind end in problems that each have a place and a help.

mod support;

use proptest::prelude::*;
use scorepress::import::{self, Grouping, Habits, Import, Mark};
use scorepress::intake::{self, SeriesFiles};
use scorepress::league::{Series, TableIndex};
use scorepress::problem::{Problems, Source};
use std::sync::{Arc, LazyLock};
use support::workbook::workbook;

/// Who takes part.
const IDS: [&str; 3] = ["ash", "birch", "cedar"];

static SERIES: LazyLock<Series> = LazyLock::new(|| {
    let source = |path: &str, text: &str| Arc::new(Source { path: path.into(), text: text.into() });
    let setup = "series: clubs\ntitle: Points\nlanguages: [en]\ndecimals: 3\ntables: [{ id: clubs, title: Clubs }]\n\
        entities: [{ id: ash, name: Ash }, { id: birch, name: Birch }, { id: cedar, name: Cedar }]\n";
    let week = "week: 2025-W10\ntables: { clubs: { scores: { ash: 3, birch: 2, cedar: 1 } } }\n";
    let files = SeriesFiles {
        series: source("scorepress.yaml", setup),
        entities: None,
        weeks: vec![source("weeks/2025-W10.yaml", week)],
        texts: Default::default(),
        media: Default::default(),
    };
    intake::read(&files).unwrap().0
});

fn read(bytes: Vec<u8>, habits: &Habits) -> Result<Import, Problems> {
    import::import(("points.csv", bytes), (&SERIES, TableIndex(0), "2025-W11".parse().unwrap()), habits)
}

/// The digits of the scores as they were read.
fn digits(bytes: Vec<u8>, habits: &Habits) -> Vec<String> {
    let import = read(bytes, habits).unwrap_or_else(|found| panic!("{found:?}"));
    import.scores.into_iter().map(|score| score.score.unwrap().0).collect()
}

fn ends_well(result: Result<Import, Problems>) {
    let problems = result.map_or_else(|found| found, |import| import.problems);
    for problem in problems.0 {
        assert!(!problem.message.is_empty() && !problem.help.is_empty(), "{problem:?}");
        assert!(problem.spot.is_some() || problem.path.is_some(), "{problem:?}");
        if let Some(spot) = &problem.spot {
            let line = spot.source.text.split('\n').nth(spot.line as usize - 1);
            let length = line.map(|line| line.chars().count() as u32);
            assert!(length.is_some_and(|length| spot.column <= length + 1), "{spot} is nowhere: {problem:?}");
        }
    }
}

/// A number of up to six digits with so many decimals: `1234567` and 3 are `1234.567`.
fn decimal(number: u64, places: usize) -> String {
    let digits = format!("{number:0>width$}", width = places + 1);
    let (whole, decimals) = digits.split_at(digits.len() - places);
    if places == 0 { whole.to_owned() } else { format!("{whole}.{decimals}") }
}

/// The number as people write it: with another decimal sign, and with its thousands grouped.
fn written(number: &str, mark: Mark, group: &str) -> String {
    let (whole, decimals) = number.split_once('.').map_or((number, None), |(whole, rest)| (whole, Some(rest)));
    let mut text = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push_str(group);
        }
        text.push(digit);
    }
    decimals.map_or(text.clone(), |decimals| format!("{text}{}{decimals}", mark.sign()))
}

fn rows(cells: &[String], delimiter: &str) -> Vec<u8> {
    let row = |(id, cell): (&&str, &String)| format!("\"{id}\"{delimiter}\"{cell}\"\r\n");
    let rows: String = IDS.iter().zip(cells).map(row).collect();
    format!("id{delimiter}score\r\n{rows}").into_bytes()
}

fn numbers() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec((0..10_000_000_u64, 0..=3_usize).prop_map(|(number, places)| decimal(number, places)), 3)
}

proptest! {
    #[test]
    fn every_way_of_writing_a_number_gives_its_digits(
        numbers in numbers(),
        delimiter in prop::sample::select(vec![",", ";", "\t", "|"]),
        mark in prop::sample::select(vec![Mark::Point, Mark::Comma]),
        group in prop::sample::select(vec!["", " ", "\u{202f}", "’", ".", ","]),
    ) {
        prop_assume!(!group.contains(mark.sign()));
        let grouping = match group {
            "" => None,
            "." => Some(Grouping::Point),
            "," => Some(Grouping::Comma),
            "’" => Some(Grouping::Apostrophe),
            _ => Some(Grouping::Space),
        };
        let cells: Vec<String> = numbers.iter().map(|number| written(number, mark, group)).collect();
        let habits = Habits { decimal: Some(mark), grouping, ..Habits::default() };
        prop_assert_eq!(digits(rows(&cells, delimiter), &habits), numbers);
    }

    /// Where the decimal sign is found, it is the one that was meant; otherwise the sheet is refused.
    #[test]
    fn a_decimal_sign_that_is_found_is_the_one_that_was_meant(
        numbers in numbers(),
        mark in prop::sample::select(vec![Mark::Point, Mark::Comma]),
    ) {
        let cells: Vec<String> = numbers.iter().map(|number| written(number, mark, "")).collect();
        match read(rows(&cells, ";"), &Habits::default()) {
            Ok(import) => {
                let read: Vec<String> = import.scores.into_iter().map(|score| score.score.unwrap().0).collect();
                prop_assert_eq!(read, numbers);
            }
            Err(found) => {
                let doubtful = |number: &String| number.split_once('.').is_none_or(|(whole, rest)| rest.len() == 3 && whole.len() <= 3 && !whole.starts_with('0'));
                prop_assert!(numbers.iter().all(doubtful) && found.0[0].code == "SP643", "{:?}", found);
            }
        }
    }

    /// A number that groups its thousands by the other sign is never taken for a small one.
    #[test]
    fn grouped_thousands_that_are_not_declared_are_never_read(
        number in 1_000..1_000_000_000_u64,
        places in 0..=3_usize,
        mark in prop::sample::select(vec![(Mark::Point, ","), (Mark::Comma, ".")]),
    ) {
        let number = format!("{number}{}", &decimal(0, places)[1..]);
        let cells = vec![written(&number, mark.0, mark.1), "2".to_owned(), "1".to_owned()];
        let found = read(rows(&cells, ";"), &Habits::default());
        prop_assert!(found.is_err(), "{:?} gave {:?}", cells, found);
    }

    /// A workbook keeps binary fractions, written with up to seventeen digits.
    #[test]
    fn a_workbook_s_numbers_come_back_as_they_were_typed(number in 0..10_000_000_u64, places in 0..=3_usize) {
        let typed = decimal(number, places);
        let float: f64 = typed.parse().unwrap();
        let short = if typed.contains('.') { typed.trim_end_matches('0').trim_end_matches('.') } else { &typed };
        for cell in [typed.clone(), format!("{float:.16e}"), format!("{float:.17}"), format!("{float:E}")] {
            let rows: [&[&str]; 2] = [&["id", "score"], &["ash", &cell]];
            prop_assert_eq!(digits(workbook(&rows), &Habits::default()), [short], "{}", cell);
        }
    }

    #[test]
    fn any_bytes_end_well(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        ends_well(read([b"id;score\nash;", &bytes[..]].concat(), &Habits::default()));
        ends_well(read(bytes.clone(), &Habits::default()));
        ends_well(read([b"PK\x03\x04", &bytes[..]].concat(), &Habits::default()));
    }

    #[test]
    fn any_pieces_of_a_sheet_end_well(pieces in proptest::collection::vec(prop::sample::select(vec![
        "id", "name", "score", ";", ",", "\t", "|", "\n", "\r\n", "\"", "\"\"", "ash", "Birch", "12,5", "12.5", "1,234",
        "1.234.567", "-", " ", "\u{a0}", "Bắc", "\u{feff}", "\u{0}", "=1+2", "#", "%", "\r",
    ]), 0..60)) {
        let text = pieces.concat();
        ends_well(read(text.clone().into_bytes(), &Habits::default()));
        ends_well(read(format!("id;score\n{text}").into_bytes(), &Habits::default()));
        ends_well(read(format!("name,score\n{text}").into_bytes(), &Habits { decimal: Some(Mark::Comma), ..Habits::default() }));
        let _ = import::map(&text);
    }
}
