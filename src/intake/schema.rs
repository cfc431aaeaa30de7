//! JSON Schemas of the files, so that editors complete and check while one types.

use super::contract;
use super::shape::{Field, Shape};
use serde_json::{Value, json};

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemaOf {
    Series,
    Entities,
    Week,
}

impl SchemaOf {
    /// All kinds of file that people type.
    pub const TYPED: [SchemaOf; 3] = [SchemaOf::Series, SchemaOf::Entities, SchemaOf::Week];

    /// Where a series keeps the schema for its editors, below its folder.
    pub fn path(self) -> &'static str {
        match self {
            SchemaOf::Series => ".scorepress/series.schema.json",
            SchemaOf::Entities => ".scorepress/entities.schema.json",
            SchemaOf::Week => ".scorepress/week.schema.json",
        }
    }

    /// The line at the top of a file that leads an editor to its schema, wherever the series lies.
    pub fn modeline(self) -> String {
        let upwards = if self == SchemaOf::Week { "../" } else { "" };
        format!("# yaml-language-server: $schema={upwards}{}\n", self.path())
    }
}

/// The schema (draft-07) of that kind of file.
pub fn schema(of: SchemaOf) -> Value {
    let (title, shape) = match of {
        SchemaOf::Series => ("scorepress.yaml", &contract::SERIES),
        SchemaOf::Entities => ("entities.yaml", &contract::ENTITIES),
        SchemaOf::Week => ("weeks/2025-W45.yaml", &contract::WEEK),
    };
    let mut schema = form(shape);
    schema["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    schema["title"] = json!(title);
    schema
}

fn form(shape: &Shape) -> Value {
    match shape {
        Shape::Name => json!({"type": ["string", "number", "boolean"], "maxLength": 200}),
        Shape::Prose => json!({"type": ["string", "number", "boolean"], "maxLength": 65_536}),
        Shape::Id => json!({"type": ["string", "number"], "pattern": "^[a-z0-9][a-z0-9._-]{0,63}$"}),
        Shape::Localised => localised(&Shape::Name),
        Shape::LocalisedProse => localised(&Shape::Prose),
        Shape::Language => json!({"type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"}),
        Shape::Number => json!({"oneOf": [{"type": "number"}, {"type": "string", "pattern": NUMBER}]}),
        Shape::Percent => json!({"type": "string", "pattern": "^[0-9]{1,3}(\\.[0-9]+)? ?%$"}),
        Shape::Count => json!({"type": "integer", "minimum": 1, "maximum": 10_000}),
        Shape::Digit => json!({"type": "integer", "minimum": 0, "maximum": 9}),
        Shape::Truth => json!({"type": "boolean"}),
        Shape::Week => json!({"type": "string", "pattern": "^[0-9]{4}(-?W[0-9]{2}|-[0-9]{2}-[0-9]{2})$"}),
        Shape::Date => json!({"type": "string", "format": "date"}),
        Shape::Address => {
            json!({"type": "string", "pattern": "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\\s]+$"})
        }
        Shape::Website => {
            json!({"type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^/\\s?#@\\\\\"][^\\s?#@\\\\\"]*$"})
        }
        Shape::OneOf(words) => json!({"enum": words}),
        Shape::List(item) => json!({"type": "array", "items": form(item)}),
        Shape::Map(value) => json!({"type": "object", "additionalProperties": form(value)}),
        Shape::Record(fields) => record(fields),
        Shape::Either(single, mapping) => json!({"oneOf": [form(single), form(mapping)]}),
        Shape::FileOr(contents) => json!({"oneOf": [form(&Shape::Name), form(contents)]}),
        Shape::Later(value) => json!({"anyOf": [form(value), {"type": "null"}]}),
        Shape::Anything => json!({}),
    }
}

fn localised(text: &Shape) -> Value {
    let text = form(text);
    let by_language = json!({"type": "object", "additionalProperties": text.clone(), "minProperties": 1});
    json!({"oneOf": [text, by_language]})
}

const NUMBER: &str = "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,9})?$";

fn record(fields: &[Field]) -> Value {
    let property = |field: &Field| {
        let mut value = form(&field.shape);
        value["description"] = json!(field.meaning);
        (field.key.to_owned(), value)
    };
    let required: Vec<&str> = fields.iter().filter(|field| field.required).map(|field| field.key).collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": required,
        "properties": fields.iter().map(property).collect::<serde_json::Map<_, _>>(),
    })
}
