//! SHEETS IN: a table that is kept elsewhere, as the scores of a week's file.
//!
//! Receives the bytes of a CSV file or of a workbook; gives exact figures with the cells they stand in, and the text of
//! the file they belong in. Never touches the disk, never guesses what a sign, a name or a column means: what it finds it
//! tells, and what is in doubt it refuses.

mod archive;
mod columns;
mod delimited;
mod grid;
mod members;
mod scores;
mod signs;
mod week_file;
mod workbook;

pub use columns::{Habits, delimiter, grouping, map, mark};
pub use scores::{Import, Score, import};
pub use signs::{Grouping, Mark};
pub use week_file::{Written, blank, filled, new, unsafe_form};
