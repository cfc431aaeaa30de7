//! What stands behind a release can be looked up: every sentence has its facts, every figure its cells, every record its
//! schema.

mod support;

use scorepress::facts::Fact;
use scorepress::league::{Cell, Decimal, Series};
use scorepress::problem::Spot;
use scorepress::proof::{InEdition, Recorder, accounts, ask, facts_schema, story_schema};
use scorepress::wording::story::Story;
use serde_json::Value;
use std::collections::BTreeSet;
use support::newsroom::{every_week, series};
use support::{bundled, folder, project, scorepress, seen};

#[test]
fn every_sentence_of_every_release_in_every_language_is_answered_with_its_facts() {
    let mut asked = 0;
    every_week(|series, week, _, told| {
        let recorder = Recorder::new(series);
        for edition in told {
            let alone = std::slice::from_ref(edition);
            for story in &edition.stories {
                for passage in story.passages().into_iter().filter(|passage| !passage.facts.is_empty()) {
                    let answer = ask(&recorder, alone, passage.text);
                    let context = format!("{week} {} {}: “{}”", story.edition, story.language, passage.text);
                    assert!(passage.facts.iter().all(|fact| answer.facts.contains(fact)), "{context}");
                    let tells = |at: &(&str, scorepress::wording::story::Passage)| {
                        at.0 == story.language && at.1.place == passage.place && at.1.text == passage.text
                    };
                    for account in accounts(alone, &answer.facts) {
                        assert!(account.editions[0].untold.is_none(), "{context}");
                        let mine = passage.facts.iter().any(|fact| account.fact == &edition.plan.facts.all[*fact]);
                        assert!(!mine || account.editions[0].told.iter().any(tells), "{context}");
                    }
                    asked += 1;
                }
            }
        }
    });
    assert!(asked > 1_000, "only {asked} sentences were asked for");
}

#[test]
fn every_fact_of_a_week_is_told_somewhere_or_left_out_by_a_rule() {
    let mut rules = BTreeSet::new();
    every_week(|series, _, _, told| {
        let recorder = Recorder::new(series);
        let all: Vec<usize> = (0..told[0].plan.facts.all.len()).collect();
        for account in accounts(told, &all) {
            let name = recorder.name(account.fact);
            let found = ask(&recorder, told, &name);
            assert!(accounts(told, &found.facts).iter().any(|each| each.fact == account.fact), "{name}");
            for edition in &account.editions {
                assert_ne!(edition.told.is_empty(), edition.untold.is_none(), "{name} {}", edition.plan.edition);
            }
            let rule = |each: &InEdition| Some(format!("{:?}", each.untold?.0).split('(').next()?.to_owned());
            rules.extend(account.editions.iter().filter_map(rule));
        }
    });
    assert_eq!(rules.into_iter().collect::<Vec<_>>(), ["NoPlace", "NoRoom", "ToldBy", "Unchanged"]);
}

/// The text at a spot of its source.
fn typed(spot: &Spot) -> String {
    let line = spot.source.text.lines().nth(spot.line as usize - 1).unwrap();
    line.chars().skip(spot.column as usize - 1).take(spot.length as usize).collect()
}

#[test]
fn every_cell_of_every_fact_and_board_holds_the_figure_where_it_says() {
    let mut cells = 0;
    let mut look = |cell: &Cell, series: &Series| {
        let is_setting = cell.spot.source.path == series.tables[0].spot.source.path;
        let typed = typed(&cell.spot);
        let same = typed.parse::<Decimal>().is_ok_and(|typed| typed == cell.value);
        assert!(same || is_setting, "{} is typed as “{typed}” at {}", cell.value, cell.spot);
        cells += 1;
    };
    every_week(|series, _, _, told| {
        let plan = &told[0].plan;
        plan.facts.all.iter().flat_map(|fact: &Fact| &fact.evidence).for_each(|cell| look(cell, series));
        for board in &plan.facts.boards {
            for row in 0..board.rows.len() {
                for column in 0..board.columns.len() {
                    let evidence = board.evidence(&plan.league, row, column);
                    evidence.iter().for_each(|cell| look(cell, series));
                    let figure = !["column-entity", "column-component", "column-band"].contains(&board.columns[column]);
                    let known = board.rows[row].cells[column] != scorepress::facts::Value::Missing;
                    assert!(
                        !(figure && known && evidence.is_empty()),
                        "{} {:?}",
                        board.columns[column],
                        board.rows[row]
                    );
                }
            }
        }
    });
    assert!(cells > 10_000, "only {cells} cells were looked at");
}

#[test]
fn what_is_told_of_an_earlier_week_rests_on_a_cell_of_it() {
    let mut narrow = BTreeSet::new();
    every_week(|_, _, _, told| {
        let plan = &told[0].plan;
        let now = &plan.league.now().path;
        let looks_back =
            |fact: &&Fact| fact.values.iter().any(|(name, _)| name.starts_with("former") || *name == "change");
        let of_now_alone = |fact: &&Fact| fact.evidence.iter().all(|cell| cell.spot.source.path == *now);
        narrow.extend(plan.facts.all.iter().filter(looks_back).filter(of_now_alone).map(|fact| fact.kind.key));
    });
    assert!(narrow.is_empty(), "these rest on this week's cells alone: {narrow:?}");
}

#[test]
fn what_a_record_says_is_printed_stands_there_in_the_text() {
    every_week(|series, _, _, told| {
        let recorder = Recorder::from_the_folder(series);
        for edition in told {
            for story in &edition.stories {
                let record = recorder.story(&edition.plan, story);
                let numbers: Vec<&Value> =
                    record["facts"].as_array().unwrap().iter().map(|fact| &fact["number"]).collect();
                for sentence in sentences(&record) {
                    let text: Vec<char> = sentence["text"].as_str().unwrap().chars().collect();
                    for value in sentence["values"].as_array().unwrap() {
                        let at = |key: &str| value[key].as_u64().unwrap() as usize;
                        let printed: String = text[at("start")..at("end")].iter().collect();
                        assert_eq!(printed, value["text"].as_str().unwrap());
                        assert!(value["facts"].as_array().unwrap().iter().all(|fact| numbers.contains(&fact)));
                    }
                }
            }
        }
    });
}

/// Every mapping of a record that has values beside a text.
fn sentences(record: &Value) -> Vec<&Value> {
    let inside: Vec<&Value> = match record {
        Value::Object(object) => object.values().flat_map(sentences).collect(),
        Value::Array(array) => array.iter().flat_map(sentences).collect(),
        _ => Vec::new(),
    };
    let own = record.get("values").and(record.get("text")).map(|_| record);
    own.into_iter().chain(inside).collect()
}

/// What of the value the schema does not allow; knows the words that our schemas use.
fn unfit(value: &Value, schema: &Value, whole: &Value, at: &str) -> Vec<String> {
    let wrong = |why: &str| vec![format!("{at}: {why}")];
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.strip_prefix("#/definitions/").unwrap();
        return unfit(value, &whole["definitions"][name], whole, at);
    }
    if let Some(choices) = schema["anyOf"].as_array() {
        let fits = choices.iter().any(|choice| unfit(value, choice, whole, at).is_empty());
        return if fits { Vec::new() } else { wrong("fits none of the choices") };
    }
    if let Some(words) = schema["enum"].as_array() {
        return if words.contains(value) { Vec::new() } else { wrong("is none of the words") };
    }
    match (schema["type"].as_str().unwrap_or_default(), value) {
        ("string", Value::String(_)) | ("boolean", Value::Bool(_)) | ("null", Value::Null) => Vec::new(),
        ("integer", Value::Number(number)) if number.is_u64() => Vec::new(),
        ("array", Value::Array(items)) => {
            let each = items.iter().enumerate();
            each.flat_map(|(n, item)| unfit(item, &schema["items"], whole, &format!("{at}/{n}"))).collect()
        }
        ("object", Value::Object(fields)) => {
            let known = schema["properties"].as_object().unwrap();
            let missing = known.keys().filter(|key| !fields.contains_key(*key)).map(|key| format!("{at}: no {key}"));
            let inside = fields.iter().flat_map(|(key, value)| match known.get(key) {
                Some(schema) => unfit(value, schema, whole, &format!("{at}/{key}")),
                None => vec![format!("{at}: {key} is not in the schema")],
            });
            missing.chain(inside).collect()
        }
        (kind, _) => wrong(&format!("is no {kind}")),
    }
}

#[test]
fn every_story_and_every_week_s_facts_keep_to_their_schemas() {
    every_week(|series, week, _, told| {
        let recorder = Recorder::from_the_folder(series);
        let record = |story: &Story| {
            let edition = told.iter().find(|edition| edition.plan.edition == story.edition).unwrap();
            recorder.story(&edition.plan, story)
        };
        let schema = story_schema();
        for story in told.iter().flat_map(|edition| &edition.stories) {
            assert_eq!(unfit(&record(story), &schema, &schema, ""), [""; 0], "{week} {}", story.language);
        }
    });
    let facts = scorepress(project(), &["facts", "data/bac-ninh", "--format", "json"]);
    let facts: Value = serde_json::from_slice(&facts.stdout).unwrap();
    let schema = facts_schema();
    assert_eq!(unfit(&facts, &schema, &schema, ""), [""; 0]);
    assert!(!unfit(&serde_json::json!({"series": 1}), &schema, &schema, "").is_empty());
}

#[test]
fn a_series_is_written_as_json_the_same_from_wherever_it_is_rendered() {
    let folder = folder("proof-json");
    bundled("demo", &folder.join("demo"));
    let outside = scorepress(&folder, &["render", "demo", "--to", "json", "-o", "outside"]);
    assert!(outside.status.success(), "{}", seen(&outside));
    assert!(scorepress(&folder.join("demo"), &["render", "--to", "json", "-o", "../inside"]).status.success());
    let read = |from: &str, name: &str| std::fs::read_to_string(folder.join(from).join("2025-W45").join(name)).unwrap();
    for language in &series("demo").languages {
        for edition in ["press-release", "summary"] {
            let name = format!("{edition}.{language}.json");
            assert_eq!(read("outside", &name), read("inside", &name));
        }
    }
    let story: Value = serde_json::from_str(&read("inside", "summary.en.json")).unwrap();
    assert_eq!(story["facts"][0]["evidence"][0]["file"], "weeks/2025-W45.yaml");
}
