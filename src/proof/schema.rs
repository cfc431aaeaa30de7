//! JSON Schemas of the records, for those who build on them.

use serde_json::{Value, json};

/// What `facts --format json` prints.
pub fn facts_schema() -> Value {
    schema(
        "facts of a week",
        object(&[
            ("series", string("The series' id.")),
            ("week", string("ISO week, such as 2025-W45.")),
            ("facts", list("All that was found, in the order of the insights.", reference("fact"))),
        ]),
    )
}

/// What `render --to json` writes: one release.
pub fn story_schema() -> Value {
    let text = |meaning| list(meaning, json!({"type": "string"}));
    schema(
        "a release, with what stands behind each sentence",
        object(&[
            ("series", string("The series' id.")),
            ("title", string("The series' title in the release's language.")),
            ("edition", string("Such as press-release.")),
            ("language", string("BCP 47 tag.")),
            ("direction", string("ltr or rtl.")),
            ("week", string("ISO week, such as 2025-W45.")),
            ("week_label", string("The week as a reader writes it.")),
            ("released", nullable(string("Date of publication, such as 2025-11-10."))),
            ("headline", reference("sentence")),
            ("standfirst", list("The first paragraph.", reference("sentence"))),
            ("picture", nullable(reference("picture"))),
            ("sections", list("The text, in reading order.", reference("section"))),
            ("source", nullable(reference("party"))),
            ("publisher", nullable(reference("party"))),
            ("disclosure", nullable(string("That the text was generated from data."))),
            ("boilerplate", text("Closing paragraphs about the sender.")),
            ("contact", text("Whom to ask.")),
            ("facts", list("Every fact that is told; its weight is the one it had in this edition.", told())),
            ("untold", list("Every fact that is not told, and why.", reference("untold"))),
        ]),
    )
}

/// A fact with its number.
fn told() -> Value {
    let mut fact = fact();
    fact["properties"]["number"] = number("The fact's number, which sentences name.");
    fact["required"].as_array_mut().into_iter().for_each(|required| required.push(json!("number")));
    fact
}

fn schema(title: &str, mut shape: Value) -> Value {
    shape["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    shape["title"] = json!(title);
    shape["definitions"] = json!({
        "fact": fact(),
        "newsworthiness": newsworthiness(),
        "value": value(&[("name", string("The value's name in the fact."))]),
        "cell": cell(),
        "ground": ground(),
        "sentence": sentence(),
        "picture": picture(),
        "section": section(),
        "board": board(),
        "party": party(),
        "untold": untold(),
    });
    shape
}

fn fact() -> Value {
    object(&[
        ("key", string("The kind of fact: its message in narrative.ftl.")),
        ("insight", string("What saw it: its name in an outline.")),
        ("topic", string("Where it belongs: a table's id, components, outlook or week.")),
        ("subject", string("Whom or what it is about: an id.")),
        ("values", list("What it hands to the words.", reference("value"))),
        ("formula", string("How it was computed, with the figures; empty for a person's words.")),
        ("evidence", list("The cells it was computed from.", reference("cell"))),
        ("among", list("What it looked at whole to choose those cells.", reference("ground"))),
        ("newsworthiness", reference("newsworthiness")),
    ])
}

fn ground() -> Value {
    object(&[
        ("table", string("A table's id.")),
        ("week", string("ISO week, such as 2025-W45.")),
        ("line", nullable(string("The one line of it, by an entity's id; all lines where there is none."))),
    ])
}

fn newsworthiness() -> Value {
    object(&[
        ("score", number("(event + size + rarity + prominence + actionability) × the percentages − redundancy.")),
        ("event", number("What kind of news it is, 0 to 80.")),
        ("size", number("How large it is against what is usual, 0 to 40.")),
        ("rarity", number("How seldom the like was seen, 0 to 10.")),
        ("prominence", number("How near it is to the story's own entity, 0 to 30.")),
        ("actionability", number("Whether a reader can act on it, 0 to 20.")),
        ("materiality", number("Percent: less for a move of one last printed digit.")),
        ("robustness", number("Percent: less where a last digit would turn the claim.")),
        ("novelty", number("Percent: less where the edition told the very same lately.")),
        ("redundancy", number("What it lost because others had told part of it.")),
    ])
}

/// A typed value, with what stands beside it.
fn value(beside: &[(&str, Value)]) -> Value {
    let own = [
        ("unit", string("points, share (0 to 1), count, place, week, or what kind of thing the id names.")),
        ("value", string("Exact: a figure with a decimal point, an id, a week.")),
    ];
    object(&[beside, &own].concat())
}

fn cell() -> Value {
    object(&[
        ("value", string("The figure as typed.")),
        ("file", string("In a release from the series' folder; else as named to the program.")),
        ("line", number("From 1.")),
        ("column", number("In characters, from 1.")),
    ])
}

fn sentence() -> Value {
    let facts = list("Numbers of the facts.", number("A fact's number."));
    let printed = value(&[
        ("start", number("The first character of the text that prints it, from 0.")),
        ("end", number("The character behind it.")),
        ("text", string("What is printed.")),
        ("facts", facts.clone()),
        ("name", string("The value's name in the fact; n for how many facts the sentence tells.")),
    ]);
    object(&[
        ("text", string("As a reader sees it.")),
        ("facts", facts),
        ("values", list("Where the text prints which value, in reading order.", printed)),
    ])
}

fn picture() -> Value {
    object(&[
        ("file", string("Path inside the series' folder.")),
        ("alt", string("What the picture shows.")),
        ("caption", nullable(reference("sentence"))),
        ("credit", nullable(string("Whose picture it is."))),
    ])
}

fn section() -> Value {
    let paragraph = list("A run of sentences.", reference("sentence"));
    object(&[
        ("id", string("From the outline.")),
        ("heading", reference("sentence")),
        ("bulleted", truth("Whether each paragraph is an item of a list.")),
        ("paragraphs", list("In reading order.", paragraph)),
        ("boards", list("Tables for print.", reference("board"))),
    ])
}

fn board() -> Value {
    let column = object(&[
        ("key", string("The head's key in labels.ftl.")),
        ("title", string("The head as a reader sees it.")),
        ("numeric", truth("Whether it holds numbers.")),
        ("names_row", truth("Whether its cells name their rows.")),
    ]);
    let printed = value(&[
        ("text", string("What is printed.")),
        ("evidence", list("The cells it comes from.", reference("cell"))),
    ]);
    let row = object(&[
        ("own", truth("Whether it is the story's own entity's.")),
        ("cells", list("One for each column.", printed)),
    ]);
    object(&[
        ("id", string("ranking or components.")),
        ("caption", string("As a reader sees it.")),
        ("columns", list("Heads.", column)),
        ("rows", list("Lines.", row)),
    ])
}

fn party() -> Value {
    object(&[("name", string("As a reader sees it.")), ("url", nullable(string("A link.")))])
}

fn untold() -> Value {
    object(&[
        ("fact", string("key@subject")),
        ("weight", number("Its newsworthiness in this edition.")),
        ("rule", json!({"enum": ["unchanged", "told-by", "no-room", "no-place"]})),
        ("by", nullable(string("The fact that tells it: key@subject."))),
    ])
}

/// A mapping in which every field stands, and no other.
fn object(fields: &[(&str, Value)]) -> Value {
    let required: Vec<&str> = fields.iter().map(|(key, _)| *key).collect();
    let properties: serde_json::Map<String, Value> =
        fields.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
    json!({"type": "object", "additionalProperties": false, "required": required, "properties": properties})
}

fn list(meaning: &str, items: Value) -> Value {
    json!({"type": "array", "description": meaning, "items": items})
}

fn string(meaning: &str) -> Value {
    json!({"type": "string", "description": meaning})
}

fn number(meaning: &str) -> Value {
    json!({"type": "integer", "minimum": 0, "description": meaning})
}

fn truth(meaning: &str) -> Value {
    json!({"type": "boolean", "description": meaning})
}

fn nullable(shape: Value) -> Value {
    json!({"anyOf": [shape, {"type": "null"}]})
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/definitions/{name}")})
}
