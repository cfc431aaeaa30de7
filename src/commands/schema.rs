//! `schema`: what editors need to complete and check a file while it is typed, and what programs read.

use super::SchemaName;
use super::talk::{Exit, Talk};
use crate::intake::{SchemaOf, schema};
use crate::proof::{facts_schema, story_schema};

pub(super) fn run(of: SchemaName, talk: &Talk) -> Exit {
    let schema = match of {
        SchemaName::Series => schema(SchemaOf::Series),
        SchemaName::Entities => schema(SchemaOf::Entities),
        SchemaName::Week => schema(SchemaOf::Week),
        SchemaName::Facts => facts_schema(),
        SchemaName::Story => story_schema(),
    };
    talk.give(&format!("{schema:#}\n"))
}
