//! scorepress: a command-line newsroom. Weeks of scores in, releases out.

pub mod facts;
pub mod intake;
pub mod league;
pub mod page;
pub mod plan;
pub mod problem;
pub mod shelf;
pub mod wording;
pub mod yaml;
