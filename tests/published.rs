//! Every published figure and relation of the bundled series stands as it was published, and the constructed figures
//! round them hold what is said of them in data/README.md.

mod support;

use scorepress::facts::{self, Fact, Value};
use scorepress::intake::{self, SeriesFiles};
use scorepress::league::{Decimal, League, Row, Series, Table};
use scorepress::problem::Source;
use std::fs;
use std::sync::Arc;
use support::project;

/// Scores as printed: week, table, entity, score.
const SCORES: &[(&str, &str, &str, &str)] = &[
    ("2025-W41", "provinces", "bac-ninh", "91.70"),
    ("2025-W41", "departments", "agriculture", "69.23"),
    ("2025-W42", "provinces", "bac-ninh", "91.78"),
    ("2025-W42", "departments", "ppc-office", "94.57"),
    ("2025-W42", "departments", "agriculture", "91.60"),
    ("2025-W42", "communes", "hop-thinh", "93.57"),
    ("2025-W42", "communes", "tan-tien", "93.57"),
    ("2025-W42", "communes", "bac-giang", "93.38"),
    ("2025-W43", "provinces", "bac-ninh", "91.73"),
    ("2025-W44", "provinces", "bac-ninh", "92.08"),
    ("2025-W44", "departments", "ethnic-religion", "94.53"),
    ("2025-W44", "departments", "industrial-parks", "94.28"),
    ("2025-W44", "departments", "ppc-office", "94.00"),
    ("2025-W44", "communes", "hop-thinh", "93.94"),
    ("2025-W45", "provinces", "bac-ninh", "92.28"),
    ("2025-W45", "provinces", "hai-phong", "91.65"),
    ("2025-W45", "provinces", "dong-nai", "91.65"),
    ("2025-W45", "departments", "ppc-office", "95.38"),
    ("2025-W45", "departments", "ethnic-religion", "94.53"),
    ("2025-W45", "departments", "industrial-parks", "94.30"),
    ("2025-W45", "communes", "hop-thinh", "93.99"),
    ("2025-W45", "communes", "bac-giang", "93.92"),
    ("2025-W45", "communes", "tan-tien", "93.70"),
    ("2025-W46", "provinces", "bac-ninh", "92.37"),
    ("2025-W46", "provinces", "hai-phong", "91.98"),
    ("2025-W46", "provinces", "dong-nai", "91.96"),
    ("2025-W46", "departments", "ppc-office", "95.38"),
    ("2025-W46", "departments", "ethnic-religion", "94.76"),
    ("2025-W46", "departments", "industrial-parks", "94.55"),
    ("2025-W46", "departments", "home-affairs", "89.07"),
    ("2025-W46", "departments", "industry-trade", "89.02"),
    ("2025-W46", "departments", "education", "87.74"),
    ("2025-W46", "communes", "hop-thinh", "94.06"),
    ("2025-W48", "provinces", "bac-ninh", "92.73"),
    ("2025-W49", "provinces", "bac-ninh", "92.80"),
    ("2025-W49", "provinces", "hai-phong", "92.41"),
    ("2025-W49", "departments", "home-affairs", "95.20"),
    ("2025-W50", "provinces", "bac-ninh", "92.83"),
];

/// The province's components as printed: week, component, value.
const COMPONENTS: &[(&str, &str, &str)] = &[
    ("2025-W41", "transparency", "15.64"),
    ("2025-W41", "progress", "19.00"),
    ("2025-W41", "online_services", "8.42"),
    ("2025-W41", "digitization", "20.78"),
    ("2025-W41", "online_payment", "10.00"),
    ("2025-W41", "satisfaction", "17.86"),
    ("2025-W43", "transparency", "15.64"),
    ("2025-W44", "transparency", "15.82"),
    ("2025-W44", "progress", "19.15"),
    ("2025-W44", "online_services", "8.45"),
    ("2025-W44", "digitization", "20.92"),
    ("2025-W44", "online_payment", "9.88"),
    ("2025-W44", "satisfaction", "17.86"),
    ("2025-W45", "transparency", "15.82"),
    ("2025-W45", "progress", "19.20"),
    ("2025-W45", "online_services", "8.48"),
    ("2025-W45", "digitization", "21.01"),
    ("2025-W45", "online_payment", "9.91"),
    ("2025-W45", "satisfaction", "17.86"),
    ("2025-W46", "transparency", "15.82"),
    ("2025-W46", "progress", "19.24"),
    ("2025-W46", "online_services", "8.41"),
    ("2025-W46", "digitization", "21.04"),
    ("2025-W46", "online_payment", "9.93"),
    ("2025-W46", "satisfaction", "17.86"),
    ("2025-W48", "progress", "19.41"),
    ("2025-W49", "progress", "19.44"),
    ("2025-W49", "online_payment", "10.00"),
    ("2025-W49", "satisfaction", "17.86"),
    ("2025-W50", "transparency", "15.82"),
    ("2025-W50", "progress", "19.45"),
    ("2025-W50", "online_services", "8.53"),
    ("2025-W50", "digitization", "21.17"),
    ("2025-W50", "online_payment", "10.00"),
    ("2025-W50", "satisfaction", "17.86"),
];

/// Changes as printed: week, table, entity, change.
const CHANGES: &[(&str, &str, &str, &str)] = &[
    ("2025-W42", "provinces", "bac-ninh", "0.08"),
    ("2025-W42", "communes", "bac-giang", "0.25"),
    ("2025-W42", "communes", "cam-ly", "1.53"),
    ("2025-W42", "communes", "yen-the", "-0.24"),
    ("2025-W43", "provinces", "bac-ninh", "-0.05"),
    ("2025-W44", "provinces", "bac-ninh", "0.35"),
    ("2025-W44", "departments", "finance", "-1.75"),
    ("2025-W45", "provinces", "bac-ninh", "0.20"),
    ("2025-W45", "communes", "viet-yen", "1.01"),
    ("2025-W46", "provinces", "bac-ninh", "0.09"),
    ("2025-W49", "provinces", "bac-ninh", "0.07"),
    ("2025-W49", "departments", "industry-trade", "1.42"),
    ("2025-W49", "departments", "ethnic-religion", "1.19"),
    ("2025-W49", "departments", "industrial-parks", "0.98"),
    ("2025-W50", "provinces", "bac-ninh", "0.03"),
];

/// Places as printed: week, table, entity, place.
const PLACES: &[(&str, &str, &str, u32)] = &[
    ("2025-W42", "departments", "ppc-office", 1),
    ("2025-W41", "communes", "cam-ly", 99),
    ("2025-W42", "communes", "cam-ly", 97),
    ("2025-W42", "communes", "yen-the", 92),
    ("2025-W42", "communes", "hop-thinh", 1),
    ("2025-W42", "communes", "tan-tien", 1),
    ("2025-W42", "communes", "bac-giang", 3),
    ("2025-W44", "departments", "ethnic-religion", 1),
    ("2025-W44", "departments", "industrial-parks", 2),
    ("2025-W44", "departments", "ppc-office", 3),
    ("2025-W44", "communes", "hop-thinh", 1),
    ("2025-W44", "communes", "viet-yen", 23),
    ("2025-W45", "communes", "viet-yen", 4),
    ("2025-W45", "departments", "ppc-office", 1),
    ("2025-W45", "provinces", "hai-phong", 2),
    ("2025-W45", "provinces", "dong-nai", 2),
    ("2025-W49", "departments", "home-affairs", 1),
];

/// Who is in which band, as printed.
const BANDS: &[(&str, &str, &[&str])] = &[
    ("2025-W45", "excellent", &["ppc-office", "ethnic-religion", "industrial-parks"]),
    ("2025-W45", "good", &["health", "science", "construction", "agriculture", "justice", "culture"]),
    ("2025-W45", "needs-improvement", &["industry-trade", "home-affairs", "finance", "education"]),
];

fn series() -> Series {
    let folder = project().join("data/bac-ninh");
    let read =
        |path: &str| Arc::new(Source { path: path.to_owned(), text: fs::read_to_string(folder.join(path)).unwrap() });
    let weeks = [41, 42, 43, 44, 45, 46, 48, 49, 50].map(|week| read(&format!("weeks/2025-W{week}.yaml")));
    let files = SeriesFiles {
        series: read("scorepress.yaml"),
        entities: Some(read("entities.yaml")),
        weeks: weeks.into(),
        texts: Default::default(),
        media: ["media/office.png".to_owned()].into(),
    };
    intake::read(&files).unwrap().0
}

fn league<'a>(series: &'a Series, week: &str) -> League<'a> {
    series.league(week.parse().unwrap()).unwrap()
}

fn table<'a>(league: &League<'a>, id: &str) -> &'a Table {
    let index = league.series.tables.iter().position(|table| table.id == id).unwrap();
    league.now().table(scorepress::league::TableIndex(index as u16)).unwrap()
}

fn row<'a>(league: &League<'a>, id: &str, entity: &str) -> &'a Row {
    let named = |row: &&Row| league.series.entity(row.entity).id == entity;
    table(league, id).rows().iter().find(named).unwrap_or_else(|| panic!("{entity} is not in {id}"))
}

fn score(series: &Series, week: &str, table: &str, entity: &str) -> Decimal {
    row(&league(series, week), table, entity).score.value
}

fn before(series: &Series, week: &str) -> String {
    let at = series.weeks.iter().position(|each| each.iso.to_string() == week).unwrap();
    series.weeks[at - 1].iso.to_string()
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// The week's only fact of that kind about that table or entity.
fn fact(series: &Series, week: &str, key: &str, about: &str) -> Fact {
    let league = league(series, week);
    let mut facts = facts::find(&league).all;
    let named = |value: &Value| match value {
        Value::Entity(entity) => series.entity(*entity).id == about,
        Value::Table(table) => series.table(*table).id == about,
        Value::Component(component) => series.component(*component).id == about,
        _ => false,
    };
    facts.retain(|fact| fact.kind.key == key && fact.values.iter().any(|(_, value)| named(value)));
    assert_eq!(facts.len(), 1, "{week}: {key} about {about}");
    facts.remove(0)
}

#[test]
fn every_published_score_stands_as_published() {
    let series = series();
    for (week, table, entity, printed) in SCORES {
        assert_eq!(score(&series, week, table, entity), decimal(printed), "{week} {table} {entity}");
    }
    for (week, component, printed) in COMPONENTS {
        let league = league(&series, week);
        let parts = &row(&league, "provinces", "bac-ninh").components;
        let part = parts.iter().find(|(index, _)| series.component(*index).id == *component).unwrap();
        assert_eq!(part.1.value, decimal(printed), "{week} {component}");
    }
}

#[test]
fn every_published_change_comes_out() {
    let series = series();
    for (week, table, entity, printed) in CHANGES {
        let change = score(&series, week, table, entity) - score(&series, &before(&series, week), table, entity);
        assert_eq!(change, decimal(printed), "{week} {table} {entity}");
    }
}

#[test]
fn every_published_place_and_band_comes_out() {
    let series = series();
    for (week, table, entity, place) in PLACES {
        assert_eq!(row(&league(&series, week), table, entity).place, *place, "{week} {table} {entity}");
    }
    for (week, band, members) in BANDS {
        let league = league(&series, week);
        let setup = series.tables.iter().find(|table| table.id == "departments").unwrap();
        let inside = |row: &&Row| {
            setup.band_of(row.score.value, series.order).is_some_and(|index| setup.bands[index].id == *band)
        };
        let found: Vec<&str> = table(&league, "departments")
            .rows()
            .iter()
            .filter(inside)
            .map(|row| series.entity(row.entity).id.as_str())
            .collect();
        let sorted = |mut ids: Vec<&str>| {
            ids.sort_unstable();
            ids.join(" ")
        };
        assert_eq!(sorted(found), sorted(members.to_vec()), "{week} {band}");
    }
}

#[test]
fn the_article_s_week_holds_all_that_was_printed_of_it() {
    let series = series();
    let points = |fact: &Fact, name: &str| match fact.value(name) {
        Some(Value::Points(points)) => *points,
        other => panic!("{name} is {other:?}"),
    };
    let count = |fact: &Fact, name: &str| match fact.value(name) {
        Some(Value::Count(count)) => *count,
        other => panic!("{name} is {other:?}"),
    };
    let w45 = "2025-W45";
    let margin = fact(&series, w45, "margin-level", "bac-ninh");
    assert_eq!((points(&margin, "margin"), count(&margin, "count")), (decimal("0.63"), 2));
    assert_eq!(fact(&series, w45, "sole-at-mark-still", "bac-ninh").value("mark"), Some(&Value::Mark(decimal("92"))));
    let breadth = fact(&series, w45, "components-up", "bac-ninh");
    assert_eq!((count(&breadth, "up"), count(&breadth, "same")), (4, 2));
    assert_eq!(points(&fact(&series, w45, "potential-most", "online_services"), "gain"), decimal("2.32"));
    assert_eq!(points(&fact(&series, w45, "potential-lead", "online_services"), "margin_then"), decimal("2.95"));
    assert_eq!(points(&fact(&series, w45, "spread", "communes"), "spread"), decimal("1.24"));
    assert_eq!(table(&league(&series, w45), "communes").rows()[9].score.value, decimal("92.75"));
    let gaps: Vec<Fact> = facts::find(&league(&series, w45)).all;
    let gap = gaps.iter().find(|fact| fact.insight == "group-gap").unwrap();
    assert_eq!(points(gap, "gap"), decimal("5.57"));
    let fallen = fact(&series, w45, "band-down", "industry-trade");
    assert_eq!(points(&fallen, "score"), decimal("89.64"));
    let climb = fact(&series, w45, "mover-both", "viet-yen");
    assert_eq!((points(&climb, "change"), count(&climb, "places")), (decimal("1.01"), 19));
}

#[test]
fn the_later_weeks_hold_what_was_printed_of_them() {
    let series = series();
    let margin = |week: &str, key: &str| match fact(&series, week, key, "bac-ninh").value("margin") {
        Some(Value::Points(points)) => *points,
        other => panic!("{other:?}"),
    };
    assert_eq!(margin("2025-W49", "margin-one"), decimal("0.39"));
    assert_eq!(margin("2025-W50", "gap-nearly-closed"), decimal("0.03"));
    let up = fact(&series, "2025-W49", "mark-count-up", "communes");
    assert_eq!((up.value("former_count"), up.value("count")), (Some(&Value::Count(95)), Some(&Value::Count(96))));
    let moves = fact(&series, "2025-W49", "table-moves", "departments");
    assert_eq!((moves.value("better"), moves.value("total")), (Some(&Value::Count(10)), Some(&Value::Count(13))));
    let w46 = league(&series, "2025-W46");
    let own = row(&w46, "provinces", "bac-ninh");
    let sum: Decimal = own.components.iter().map(|(_, figure)| figure.value).sum();
    assert_eq!(own.score.value - sum, decimal("0.07"));
    for week in ["2025-W42", "2025-W43"] {
        assert_eq!(
            fact(&series, week, "sole-at-mark-still", "bac-ninh").value("mark"),
            Some(&Value::Mark(decimal("91")))
        );
    }
    let first_to_last = table(&league(&series, "2025-W42"), "communes").rows();
    assert_eq!(first_to_last.len(), 99);
}
