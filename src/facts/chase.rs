//! Who, of the others in the story's own table, passed whom or drew level behind the first.

use super::comparison::Comparison;
use super::{Fact, Insight, level, overtake};
use crate::league::League;

/// Tells with the kinds of `overtake` and `level`, apart from these so that an outline can place what is not about the
/// story's own entity.
pub(super) const INSIGHT: Insight = Insight { name: "chase", kinds: &[], standing: &[], unfavourable: &[], find };

/// Those on second and third place of the story's own table, but for the protagonist, seen as in any other table.
fn find(league: &League) -> Vec<Fact> {
    let sight = Comparison::main(league);
    sight.iter().flat_map(|sight| overtake::others(sight).into_iter().chain(level::others(sight))).collect()
}
