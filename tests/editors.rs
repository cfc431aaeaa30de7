//! What editors are led to while a series is typed: the first line of each file that is written names its schema, the
//! schema lies there, and it accepts the file.

mod support;

use scorepress::problem::Source;
use scorepress::yaml::{self, Node, Tree};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use support::{bundled, folder, scorepress, seen};

/// What of a value the schema does not allow. Knows the words that the schemas of typed files use, and no others.
fn unfit(value: &Value, schema: &Value, at: &str) -> Vec<String> {
    let known = [
        "$schema",
        "title",
        "description",
        "type",
        "pattern",
        "format",
        "enum",
        "items",
        "properties",
        "required",
        "additionalProperties",
        "minProperties",
        "minimum",
        "maximum",
        "maxLength",
        "oneOf",
        "anyOf",
    ];
    let rules = schema.as_object().unwrap();
    let strange = rules.keys().find(|rule| !known.contains(&rule.as_str()));
    assert_eq!(strange, None, "this test does not know the rule");
    rules.iter().flat_map(|(rule, wanted)| broken(value, rule, wanted, rules, at)).collect()
}

/// How a value breaks one rule.
fn broken(value: &Value, rule: &str, wanted: &Value, rules: &Map<String, Value>, at: &str) -> Vec<String> {
    let fitting = || wanted.as_array().unwrap().iter().filter(|choice| unfit(value, choice, at).is_empty()).count();
    let fits = match (rule, value) {
        ("type", _) => match wanted {
            Value::Array(kinds) => kinds.iter().any(|kind| is_of(value, kind.as_str().unwrap())),
            kind => is_of(value, kind.as_str().unwrap()),
        },
        ("pattern", Value::String(text)) => regex::Regex::new(wanted.as_str().unwrap()).unwrap().is_match(text),
        ("maxLength", Value::String(text)) => text.chars().count() as u64 <= wanted.as_u64().unwrap(),
        ("minimum", Value::Number(number)) => number.as_f64() >= wanted.as_f64(),
        ("maximum", Value::Number(number)) => number.as_f64() <= wanted.as_f64(),
        ("enum", value) => wanted.as_array().unwrap().contains(value),
        ("anyOf", _) => fitting() >= 1,
        ("oneOf", _) => fitting() == 1,
        ("minProperties", Value::Object(fields)) => fields.len() as u64 >= wanted.as_u64().unwrap(),
        ("required", Value::Object(fields)) => {
            wanted.as_array().unwrap().iter().all(|key| fields.contains_key(key.as_str().unwrap()))
        }
        ("items", Value::Array(items)) => {
            return items.iter().enumerate().flat_map(|(n, item)| unfit(item, wanted, &format!("{at}/{n}"))).collect();
        }
        ("properties", Value::Object(fields)) => {
            let of = |(key, value): (&String, &Value)| Some(unfit(value, wanted.get(key)?, &format!("{at}/{key}")));
            return fields.iter().filter_map(of).flatten().collect();
        }
        ("additionalProperties", Value::Object(fields)) => {
            let named = |key: &String| rules.get("properties").is_some_and(|named| named.get(key).is_some());
            let others = fields.iter().filter(|(key, _)| !named(key));
            let of = |(key, value): (&String, &Value)| match wanted {
                Value::Bool(allowed) => {
                    if *allowed {
                        Vec::new()
                    } else {
                        vec![format!("{at}/{key} is not known")]
                    }
                }
                schema => unfit(value, schema, &format!("{at}/{key}")),
            };
            return others.flat_map(of).collect();
        }
        _ => true,
    };
    if fits { Vec::new() } else { vec![format!("{at}: {value} breaks {rule} {wanted}")] }
}

fn is_of(value: &Value, kind: &str) -> bool {
    match kind {
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("{other} is no kind of JSON"),
    }
}

/// The file as an editor reads it: by the core schema of YAML 1.2.
fn read(path: &Path) -> Value {
    let source = Arc::new(Source { path: path.display().to_string(), text: fs::read_to_string(path).unwrap() });
    value(&yaml::parse(&source).unwrap())
}

fn value(node: &Node) -> Value {
    match &node.tree {
        Tree::List(items) => items.iter().map(value).collect(),
        Tree::Map(entries) => {
            Value::Object(entries.iter().map(|(key, node)| (key.text().unwrap().to_owned(), value(node))).collect())
        }
        Tree::Scalar { text, plain: false } => json!(text),
        Tree::Scalar { .. } if node.is_empty() => Value::Null,
        Tree::Scalar { text, .. } => match text.as_str() {
            "true" => json!(true),
            "false" => json!(false),
            text => match (text.parse::<i64>(), text.parse::<f64>()) {
                (Ok(number), _) => json!(number),
                (_, Ok(number)) if number.is_finite() => json!(number),
                _ => json!(text),
            },
        },
    }
}

/// The schema that the first line of a file leads to, from where the file lies.
fn schema_of(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap();
    let line = text.lines().next().unwrap();
    let reference = line.strip_prefix("# yaml-language-server: $schema=");
    let reference = reference.unwrap_or_else(|| panic!("{} begins with {line}", path.display()));
    assert!(!reference.contains(':') && Path::new(reference).is_relative(), "{reference} needs a network");
    let lies = path.parent().unwrap().join(reference);
    serde_json::from_str(&fs::read_to_string(&lies).unwrap_or_else(|_| panic!("{} is not there", lies.display())))
        .unwrap()
}

fn run(folder: &Path, arguments: &[&str]) {
    let output = scorepress(folder, arguments);
    assert!(output.status.success(), "{}", seen(&output));
}

#[test]
fn every_file_that_is_written_leads_to_a_schema_that_accepts_it() {
    let folder = folder("editors");
    run(&folder, &["init", "demo"]);
    run(&folder, &["new", "demo"]);
    fs::write(folder.join("w47.csv"), "id,score\nharbour,83.0\nhill,82\nriver,79\ngarden,76\nstation,73\nbridge,72\n")
        .unwrap();
    run(&folder, &["import", "w47.csv", "demo", "--week", "2025-W47"]);
    let series = folder.join("demo/scorepress.yaml");
    let weeks: Vec<PathBuf> = (44..=47).map(|week| folder.join(format!("demo/weeks/2025-W{week}.yaml"))).collect();
    for file in weeks.iter().chain([&series]) {
        assert_eq!(unfit(&read(file), &schema_of(file), ""), [""; 0], "{}", file.display());
    }
    let mut slip = read(&series);
    slip["decimals"] = json!("two");
    slip["focsu"] = json!("harbour");
    assert_eq!(unfit(&slip, &schema_of(&series), "").len(), 2);
    let mut slip = read(&weeks[1]);
    slip["tables"]["schools"]["scores"]["harbour"] = json!("83,9");
    assert_eq!(unfit(&slip, &schema_of(&weeks[1]), "").len(), 1);
}

#[test]
fn the_bundled_series_keep_to_the_schemas() {
    let folder = folder("editors-bundled");
    bundled("bac-ninh", &folder);
    run(&folder, &["schema", "--write"]);
    let schema = |name: &str| {
        let text = fs::read_to_string(folder.join(".scorepress").join(format!("{name}.schema.json"))).unwrap();
        let printed = scorepress(&folder, &["schema", name]);
        assert_eq!(text, String::from_utf8(printed.stdout).unwrap());
        serde_json::from_str::<Value>(&text).unwrap()
    };
    let mut files =
        vec![("scorepress.yaml".to_owned(), schema("series")), ("entities.yaml".to_owned(), schema("entities"))];
    let weeks = fs::read_dir(folder.join("weeks")).unwrap();
    files.extend(weeks.map(|week| (format!("weeks/{}", week.unwrap().file_name().to_string_lossy()), schema("week"))));
    assert!(files.len() > 10);
    for (file, schema) in files {
        assert_eq!(unfit(&read(&folder.join(&file)), &schema, ""), [""; 0], "{file}");
    }
}

#[test]
fn a_series_that_has_no_schemas_yet_gets_them_with_its_next_week() {
    let folder = folder("editors-older");
    bundled("demo", &folder);
    assert!(!folder.join(".scorepress").exists());
    run(&folder, &["new"]);
    let week = folder.join("weeks/2025-W46.yaml");
    assert_eq!(unfit(&read(&week), &schema_of(&week), ""), [""; 0]);
    fs::write(folder.join(".scorepress/week.schema.json"), "{}").unwrap();
    run(&folder, &["schema", "--write", "."]);
    assert!(schema_of(&week)["properties"]["tables"].is_object());
}
