//! `schema`: what editors need to complete and check a file while it is typed.

use super::SchemaName;
use super::talk::{Exit, Talk};
use crate::intake::{SchemaOf, schema};

pub(super) fn run(of: SchemaName, talk: &Talk) -> Exit {
    let of = match of {
        SchemaName::Series => SchemaOf::Series,
        SchemaName::Entities => SchemaOf::Entities,
        SchemaName::Week => SchemaOf::Week,
    };
    talk.give(&format!("{:#}\n", schema(of)))
}
