//! PROOF: what stands behind a release, to be looked up.
//!
//! Receives plans and the stories told from them, gives records of them: for each sentence its facts and where it prints
//! which value, for each fact its formula, cells and weight, the places that tell it or the rule that kept it out; and the
//! tables of a story for spreadsheets. Never decides, computes or words anything.

mod account;
mod record;
mod repetition;
mod schema;
mod sheet;

pub use account::{Account, Asked, InEdition, Line, accounts, ask, weeks_with};
pub use record::Recorder;
pub use repetition::{Compared, Repetition, TIRESOME, repetitions};
pub use schema::{facts_schema, story_schema};
pub use sheet::Sheet;
