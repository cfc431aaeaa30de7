//! Small hand-made plans told in small hand-made languages, and what refuses them.

mod aggregating;
mod checks;
mod misspelt;
mod regions;
mod stories;
mod surveys;

use super::story::Story;
use super::{Locale, tell};
use crate::facts::{Fact, FactKind, Facts, Formula, Newsworthiness, Role, Subject, Topic, Value, ValueType::*};
use crate::league::*;
use crate::plan::{Plan, Section};
use crate::problem::{Problems, Source, Spot};
use crate::shelf::{Shelf, Texts as Files};
use std::sync::Arc;

/// The kinds of fact these tests can tell.
static LEAD: FactKind = FactKind {
    key: "lead",
    meaning: "The subject leads.",
    values: &[
        ("subject", Entity),
        ("score", Points),
        ("since", Since),
        ("table", Table),
        ("place", Place),
        ("week", Week),
        ("rivals", Entities),
        ("margin", Points),
        ("share", Share),
        ("mark", Mark),
    ],
    always: 6,
    roles: &[Role::Headline],
    says: &[],
};
static MOVE: FactKind = FactKind {
    key: "move",
    meaning: "A component rose.",
    values: &[("component", Component), ("change", Points), ("since", Since)],
    always: 3,
    roles: &[],
    says: &[],
};
static COUNTS: FactKind = FactKind {
    key: "counts",
    meaning: "So many are in a band.",
    values: &[("count", Count), ("table", Table), ("members", Entities)],
    always: 2,
    roles: &[],
    says: &[],
};
static NOTE: FactKind =
    FactKind { key: "note", meaning: "A note.", values: &[("text", Text)], always: 1, roles: &[], says: &[] };

static KINDS: [&FactKind; 4] = [&LEAD, &MOVE, &COUNTS, &NOTE];

/// Words for all of them, plain enough to see what the machine adds.
const PLAIN: &str = r#"
lead =
    .headline = { $subject } leads
    .v1 = { $subject } leads.
move =
    .v1 = { $component } rose { POINTS($change) }.
    .item = { $component } by { $change }
    .group = Up { $since }: { $items } ({ DIGITS($n) }).
counts =
    .v1 = { COUNTED($count, $table) } are there.
note =
    .v1 = { $text }
"#;

fn spot() -> Spot {
    let source = Source { path: "scorepress.yaml".to_owned(), text: "\n".repeat(20) };
    Spot { source: Arc::new(source), line: 7, column: 3, length: 4 }
}

fn localised(texts: &[(&str, &str)]) -> Localised {
    let texts = texts.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect();
    Localised { texts, spot: Some(spot()) }
}

fn same(text: &str) -> Localised {
    localised(&[("*", text)])
}

fn entity(id: &str, kind: &str, name: Localised) -> crate::league::Entity {
    let names = Names { name, ..Names::default() };
    crate::league::Entity { id: id.to_owned(), kind: kind.into(), names, group: None, spot: spot() }
}

const BAC_NINH: EntityIndex = EntityIndex(0);
const HAI_PHONG: EntityIndex = EntityIndex(1);
const DONG_NAI: EntityIndex = EntityIndex(2);
const VIET_YEN: EntityIndex = EntityIndex(3);
const TAN_TIEN: EntityIndex = EntityIndex(4);
const HOP_THINH: EntityIndex = EntityIndex(5);
const HEALTH: EntityIndex = EntityIndex(6);
const CULTURE: EntityIndex = EntityIndex(7);
const SCIENCE: EntityIndex = EntityIndex(8);
const PROVINCES: TableIndex = TableIndex(0);
const DEPARTMENTS: TableIndex = TableIndex(1);
const COMMUNES: TableIndex = TableIndex(2);

fn table(id: &str, kind: &str, scope: Option<Localised>) -> TableSetup {
    TableSetup {
        id: id.to_owned(),
        title: same("provinces and cities"),
        kind: kind.into(),
        population: None,
        components: vec![ComponentIndex(0), ComponentIndex(1)],
        components_add_up: false,
        thresholds: Vec::new(),
        bands: vec![crate::league::Band { id: "good".to_owned(), name: same("good"), from: None }],
        top: None,
        bottom: None,
        scope,
        scope_again: None,
        spot: spot(),
    }
}

fn component(id: &str, name: &str) -> crate::league::Component {
    let names = Names { name: same(name), ..Names::default() };
    crate::league::Component { id: id.to_owned(), names, max: None, spot: spot() }
}

fn series(week: IsoWeek) -> Series {
    let mut health = entity("health", "department", localised(&[("en", "Department of Health"), ("vi", "Sở Y tế")]));
    health.names.short = same("health");
    health.names.props.insert("en".to_owned(), Texts::from([("size".to_owned(), "big".to_owned())]));
    let culture =
        localised(&[("en", "Department of Culture, Sports and Tourism"), ("vi", "Sở Văn hóa, Thể thao và Du lịch")]);
    let science = localised(&[("en", "Department of Science and Technology"), ("vi", "Sở Khoa học và Công nghệ")]);
    let now = crate::league::Week {
        iso: week,
        released: Some(week.next().monday()),
        tables: vec![None, None, None],
        notes: Vec::new(),
        targets: Vec::new(),
        photo: None,
        basis_changed: false,
        corrections: Vec::new(),
        extra: Extra::Nothing,
        path: String::new(),
    };
    Series {
        site: None,
        on_request: Vec::new(),
        id: "test".to_owned(),
        title: same("the index"),
        publisher: None,
        source: None,
        languages: vec!["en".to_owned()],
        focus: None,
        decimals: 2,
        order: Order::HigherIsBetter,
        components: vec![component("online", "online services"), component("case", "case files, old and new")],
        what_if: None,
        tables: vec![
            table(
                "provinces",
                "province-or-city",
                Some(localised(&[("en", "in the country"), ("nb", "i landet"), ("vi", "cả nước")])),
            ),
            table("departments", "department", None),
            table("communes", "commune-or-ward", None),
        ],
        trend_weeks: 4,
        entities: vec![
            entity("bac-ninh", "province", same("Bắc Ninh")),
            entity("hai-phong", "city", same("Hải Phòng")),
            entity("dong-nai", "province", same("Đồng Nai")),
            entity("viet-yen", "ward", same("Việt Yên")),
            entity("tan-tien", "ward", same("Tân Tiến")),
            entity("hop-thinh", "commune", same("Hợp Thịnh")),
            health,
            entity("culture", "department", culture),
            entity("science", "department", science),
        ],
        disclosure: true,
        boilerplate: None,
        contact: None,
        extra: Extra::Nothing,
        weeks: vec![now],
    }
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn points(text: &str) -> Value {
    Value::Points(decimal(text))
}

fn fact(kind: &'static FactKind, values: Vec<(&'static str, Value)>) -> Fact {
    Fact {
        kind,
        insight: "test",
        topic: Topic::Week,
        subject: Subject::Week,
        values,
        formula: Formula::default(),
        evidence: Vec::new(),
        newsworthiness: Newsworthiness::default(),
        standing: false,
        beside: false,
        follows: false,
        unfavourable: false,
        held: 0,
    }
}

fn week(text: &str) -> IsoWeek {
    text.parse().unwrap()
}

/// A lead of `subject` with what is always known of it, and more where there is more.
fn lead(subject: EntityIndex, more: Vec<(&'static str, Value)>) -> Fact {
    let always = vec![
        ("subject", Value::Entity(subject)),
        ("score", points("92.28")),
        ("since", Value::Since(crate::facts::Since::WeekBefore)),
        ("table", Value::Table(PROVINCES)),
        ("place", Value::Place(1)),
        ("week", Value::Week(week("2025-W45"))),
    ];
    fact(&LEAD, always.into_iter().chain(more).collect())
}

fn rose(component: u16, change: &str) -> Fact {
    let since = Value::Since(crate::facts::Since::WeekBefore);
    fact(
        &MOVE,
        vec![("component", Value::Component(ComponentIndex(component))), ("change", points(change)), ("since", since)],
    )
}

/// Sentences for leads that try one wording each; everything else as in [`PLAIN`].
fn leading(wording: &str) -> String {
    PLAIN.replace(".v1 = { $subject } leads.", &format!(".v1 = {wording}"))
}

/// The built-in units and labels of a language with these sentences.
fn shelf(tag: &str, narrative: &str) -> Shelf {
    let mut shelf = Shelf { proven: false, ..Shelf::built_in() };
    shelf.locales.insert(format!("{tag}/narrative.ftl"), file("locales/narrative.ftl", narrative));
    shelf
}

fn file(path: &str, text: &str) -> Arc<Source> {
    Arc::new(Source { path: path.to_owned(), text: text.to_owned() })
}

fn locale(tag: &str, narrative: &str) -> Result<Locale, Problems> {
    Locale::new(tag, &shelf(tag, narrative), &KINDS)
}

/// One paragraph of these facts, told in week 45; the first of them is the headline too.
fn told_in(tag: &str, narrative: &str, facts: Vec<Fact>) -> Result<Story, Problems> {
    told_in_week(tag, narrative, facts, "2025-W45")
}

fn told_in_week(tag: &str, narrative: &str, facts: Vec<Fact>, iso: &str) -> Result<Story, Problems> {
    let locale = locale(tag, narrative)?;
    let series = series(week(iso));
    let mut all = vec![lead(BAC_NINH, Vec::new())];
    all.extend(facts);
    let facts = Facts { all, boards: Vec::new() };
    let paragraph = (1..facts.all.len()).collect();
    let plan = plan(series.league(week(iso)).unwrap(), &facts, ("standing", None), vec![paragraph]);
    tell(&plan, &locale)
}

/// A plan of one section, with all boards there are; the first fact is the headline.
fn plan<'a>(
    league: League<'a>,
    facts: &'a Facts,
    (id, table): (&'a str, Option<TableIndex>),
    paragraphs: Vec<Vec<usize>>,
) -> Plan<'a> {
    let boards = (0..facts.boards.len()).collect();
    Plan {
        league,
        facts,
        edition: "test",
        headline: 0,
        standfirst: Vec::new(),
        picture: None,
        sections: vec![Section { id, table, heading: None, paragraphs, bulleted: false, boards, chart: None }],
        untold: Vec::new(),
        weights: Vec::new(),
    }
}

/// The sentences of that paragraph.
fn sentences(tag: &str, narrative: &str, facts: Vec<Fact>) -> Vec<String> {
    let story = told_in(tag, narrative, facts).unwrap_or_else(|problems| panic!("{problems:#?}"));
    story.sections[0].paragraphs[0].iter().map(|sentence| sentence.text.clone()).collect()
}

/// What the problems say, each with its line.
fn messages(problems: &Problems) -> Vec<String> {
    let line = |spot: &Option<Spot>| spot.as_ref().map_or(0, |spot| spot.line);
    problems.0.iter().map(|each| format!("{}: {} ({})", line(&each.spot), each.message, each.help)).collect()
}
