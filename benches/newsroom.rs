//! How long the way from YAML to pages takes: the whole flow and each of its stages, on the bundled week of the article
//! and on a national edition of 34 series, eight weeks, three languages.

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use scorepress::facts::{self, Archive};
use scorepress::intake::{self, SeriesFiles};
use scorepress::league::{IsoWeek, Series};
use scorepress::page::Template;
use scorepress::plan::{Chronicle, Outline};
use scorepress::problem::Source;
use scorepress::shelf::Shelf;
use scorepress::wording::{self, Locale};
use scorepress::{Desk, releases};
use std::fmt::Write;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const EDITION: &str = "press-release";

fn source(path: &str, text: String) -> Arc<Source> {
    Arc::new(Source { path: path.to_owned(), text })
}

/// The bundled series as its files.
fn bundled() -> SeriesFiles {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/bac-ninh");
    let read = |name: &str| source(name, std::fs::read_to_string(folder.join(name)).expect("a bundled file"));
    let weeks = [41, 42, 43, 44, 45, 46, 48, 49, 50].map(|week| read(&format!("weeks/2025-W{week}.yaml")));
    SeriesFiles {
        series: read("scorepress.yaml"),
        entities: Some(read("entities.yaml")),
        weeks: weeks.into(),
        texts: Default::default(),
        media: ["media/office.png".to_owned()].into(),
    }
}

/// The `number`th of the generated series: eight weeks, each of 34 provinces, 20 departments and 100 communes, six
/// components. The scores wander by a rule, so that every run measures the same.
fn generated(number: usize) -> SeriesFiles {
    let mut series = format!(
        "series: province-{number}\ntitle: Index\npublisher: {{ name: Office }}\nlanguages: [en, nb, vi]\nfocus: p{number}\n\
         decimals: 2\nwhat-if: {{ share: 90% }}\ncomponents:\n"
    );
    for component in 0..6 {
        let _ = writeln!(series, "  - {{ id: c{component}, max: 20, name: component {component} }}");
    }
    series.push_str(
        "tables:\n  - { id: provinces, title: Provinces, kind: province, population: 34, components: [c0, c1, c2, c3, c4, c5], \
         components-add-up: true, thresholds: [70, 75, 80] }\n  - { id: departments, title: Departments, kind: \
         department, population: 20, bands: [{ id: good, from: 80, name: good }, { id: fair, from: 60, name: fair }, \
         { id: poor, name: poor }] }\n  - { id: communes, title: Communes, kind: commune, population: 100, thresholds: \
         [60], top: 10, bottom: 10 }\nentities:\n",
    );
    for (kind, letter, count) in [("province", 'p', 34), ("department", 'd', 20), ("commune", 'c', 100)] {
        for entity in 0..count {
            let _ = writeln!(series, "  - {{ id: {letter}{entity}, kind: {kind}, name: {kind} {entity} }}");
        }
    }
    let weeks = (0..8).map(|week| generated_week(number, week)).collect();
    SeriesFiles {
        series: source("scorepress.yaml", series),
        entities: None,
        weeks,
        texts: Default::default(),
        media: Default::default(),
    }
}

fn generated_week(number: usize, week: usize) -> Arc<Source> {
    let path = format!("weeks/2025-W{}.yaml", 40 + week);
    let mut text = format!("week: 2025-W{}\ntables:\n  provinces:\n    scores:\n", 40 + week);
    let wander = |entity: usize, of: usize| {
        let step = (number * 31 + entity * 57 + of * 101 + week * (7 + entity % 5)) % 400;
        format!("{}.{:02}", 10 + step / 100 + week / 4, step % 100)
    };
    for entity in 0..34 {
        let parts: Vec<String> = (0..6).map(|of| format!("c{of}: {}", wander(entity, of))).collect();
        let _ = writeln!(text, "      p{entity}: {{ components: {{ {} }} }}", parts.join(", "));
    }
    for (table, letter, count) in [("departments", 'd', 20), ("communes", 'c', 100)] {
        let _ = writeln!(text, "  {table}:\n    scores:");
        for entity in 0..count {
            let score = 4000 + (number * 17 + entity * 397 + week * (11 + entity % 7) * 13) % 5500;
            let _ = writeln!(text, "      {letter}{entity}: {}.{:02}", score / 100, score % 100);
        }
    }
    source(&path, text)
}

fn read(files: &SeriesFiles) -> Series {
    intake::read(files).unwrap_or_else(|problems| panic!("{problems:?}")).0
}

fn desk(series: &Series, languages: &[String]) -> Desk {
    Desk::new(&Shelf::built_in(), series, languages, &[EDITION.to_owned()]).unwrap_or_else(|found| panic!("{found:?}"))
}

fn week(text: &str) -> IsoWeek {
    text.parse().expect("a week")
}

/// One week, three languages, one edition, from the texts of its files to its pages; then stage by stage.
fn one_release(criterion: &mut Criterion) {
    let files = bundled();
    let series = read(&files);
    let w45 = week("2025-W45");
    let languages = series.languages.clone();
    let desk = desk(&series, &languages);
    let mut group = criterion.benchmark_group("w45");
    group.throughput(Throughput::Elements(languages.len() as u64));
    group.bench_function("whole: read, find, plan, word, lay out", |bench| {
        bench.iter(|| releases(&desk.chronicle(&read(black_box(&files))), w45, &desk))
    });
    group.bench_function("1 read the YAML of all nine weeks", |bench| bench.iter(|| read(black_box(&files))));
    group.bench_function("2 find the facts of the week and of those before", |bench| {
        bench.iter(|| Archive::new(black_box(&series)).facts(w45).map(|facts| facts.all.len()))
    });
    let shelf = Shelf::built_in();
    let outline = Outline::read(EDITION, &shelf.templates["press-release/outline.yaml"]).expect("the outline");
    let chronicle = Chronicle::new(&series, [&outline]);
    let plan = chronicle.plan(EDITION, w45).expect("news");
    group.bench_function("3 plan the story", |bench| bench.iter(|| chronicle.plan(EDITION, black_box(w45))));
    let kinds: Vec<_> = facts::kinds().collect();
    let locales: Vec<Locale> =
        languages.iter().map(|tag| Locale::new(tag, &shelf, &kinds).expect("the language")).collect();
    group.bench_function("4 word it in three languages", |bench| {
        bench.iter(|| locales.iter().map(|locale| wording::tell(black_box(&plan), locale)).collect::<Vec<_>>())
    });
    let stories: Vec<_> = locales.iter().map(|locale| wording::tell(&plan, locale).expect("a story")).collect();
    let template = Template::new(EDITION, &shelf).expect("the template");
    group.bench_function("5 lay it out in three languages", |bench| {
        bench.iter(|| stories.iter().map(|story| template.lay_out(black_box(story), &[])).collect::<Vec<_>>())
    });
    group.bench_function("once a run: make the desk ready", |bench| {
        bench.iter(|| Desk::new(&shelf, &series, black_box(&languages), &[EDITION.to_owned()]).is_ok())
    });
    group.finish();
}

/// What `check` does with the bundled series, from its texts: every week in every edition and language.
fn check(criterion: &mut Criterion) {
    let files = bundled();
    criterion.bench_function("check: the bundled series, nine weeks, two editions, three languages", |bench| {
        bench.iter(|| {
            let series = read(black_box(&files));
            let desk = Desk::new(&Shelf::built_in(), &series, &series.languages, &[])
                .unwrap_or_else(|found| panic!("{found:?}"));
            assert!(desk.try_out(&series).is_empty());
        })
    });
}

/// 34 series of eight weeks in three languages: 816 releases, on one thread.
fn national_edition(criterion: &mut Criterion) {
    let files: Vec<SeriesFiles> = (0..34).map(generated).collect();
    let languages: Vec<String> = ["en", "nb", "vi"].map(str::to_owned).into();
    let desk = desk(&read(&files[0]), &languages);
    let mut group = criterion.benchmark_group("national edition");
    group.sample_size(10).throughput(Throughput::Elements(34 * 8 * 3));
    let tell = |series: &Series| {
        let (chronicle, weeks) = (desk.chronicle(series), series.weeks.iter().map(|week| week.iso));
        weeks.map(|week| releases(&chronicle, week, &desk).expect("a release").len()).sum::<usize>()
    };
    assert_eq!(files.iter().map(|files| tell(&read(files))).sum::<usize>(), 816);
    group.bench_function("whole: 816 releases", |bench| {
        bench.iter(|| files.iter().map(|files| tell(&read(black_box(files)))).sum::<usize>())
    });
    group.bench_function("read the YAML", |bench| {
        bench.iter_batched(|| (), |()| files.iter().map(read).collect::<Vec<_>>(), BatchSize::PerIteration)
    });
    group.finish();
}

criterion_group!(benches, one_release, check, national_edition);
criterion_main!(benches);
