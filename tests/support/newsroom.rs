//! The bundled series told whole, without a disk between the rooms.

use super::{belongings, project};
use scorepress::intake::{self, SeriesFiles};
use scorepress::league::{IsoWeek, Series};
use scorepress::problem::Source;
use scorepress::shelf::Shelf;
use scorepress::{Desk, Told, told};
use std::fs;
use std::sync::Arc;

/// The texts of a bundled series, with paths inside its folder.
pub fn files(name: &str) -> SeriesFiles {
    let folder = project().join("data").join(name);
    let read = |path: &str| {
        let text = fs::read_to_string(folder.join(path)).ok()?;
        Some(Arc::new(Source { path: path.to_owned(), text }))
    };
    let mut weeks: Vec<String> = fs::read_dir(folder.join("weeks"))
        .unwrap()
        .map(|entry| format!("weeks/{}", entry.unwrap().file_name().to_string_lossy()))
        .collect();
    weeks.sort();
    let translated = belongings(name).contains(&"locales").then(|| fs::read_dir(folder.join("locales")).unwrap());
    let translated = translated.into_iter().flatten();
    let tags = translated.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let text = |tag: String| Some((tag.clone(), read(&format!("locales/{tag}/texts.yaml"))?));
    SeriesFiles {
        series: read("scorepress.yaml").unwrap(),
        entities: read("entities.yaml"),
        weeks: weeks.iter().filter_map(|path| read(path)).collect(),
        texts: tags.filter_map(text).collect(),
        media: ["media/office.png".to_owned()].into(),
    }
}

/// A bundled series.
pub fn series(name: &str) -> Series {
    intake::read(&files(name)).unwrap().0
}

/// A desk with all editions, in all languages that the series has texts in.
pub fn desk(series: &Series) -> Desk {
    let languages: Vec<String> = series.languages.iter().chain(&series.on_request).cloned().collect();
    Desk::new(&Shelf::built_in(), series, &languages, &[]).unwrap_or_else(|found| panic!("{found:#?}"))
}

/// Calls `look` with every week of the bundled series, told in every edition and language.
pub fn every_week(mut look: impl FnMut(&Series, IsoWeek, &Desk, &[Told])) {
    for series in ["bac-ninh", "demo"].map(series) {
        let desk = desk(&series);
        let chronicle = desk.chronicle(&series);
        for week in &series.weeks {
            look(&series, week.iso, &desk, &told(&chronicle, week.iso, &desk).unwrap());
        }
    }
}
