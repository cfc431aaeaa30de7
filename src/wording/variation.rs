//! VARIATION: what a section has said so far, so that of wordings that mean the same the one speaks that repeats least.

use super::lexicalisation::{Part, Variant};
use super::material::{Given, Material};
use super::referring::Manner;
use crate::facts::Value;
use crate::league::Decimal;

/// The name under which facts hold the score of whom they are about.
const SCORE: &str = "score";

/// How the sentences of a section have opened, and which points they have printed.
#[derive(Default)]
pub(super) struct Said {
    /// The opening of the sentence before, or of the section's heading.
    last: String,
    /// That of the first sentence of the paragraph before, or of this one once it has begun.
    paragraph: String,
    /// Whether a paragraph is about to begin.
    begins: bool,
    points: Vec<Decimal>,
}

/// What a sentence would repeat; the least of them is the best. What weighs most comes first.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Repeats {
    /// It opens like the sentence before.
    opening: bool,
    /// So many scores it prints once more, or leaves out where the section has not printed them.
    scores: usize,
    /// It begins its paragraph like the one before.
    paragraph: bool,
}

impl Said {
    pub fn start_paragraph(&mut self) {
        self.begins = true;
    }

    /// What a wording would repeat whose sentence opens so.
    pub fn again(&self, opening: &str, variant: &Variant, material: &Material) -> Repeats {
        Repeats {
            opening: opening == self.last,
            scores: self.misplaced_scores(variant, material),
            paragraph: self.begins && opening == self.paragraph,
        }
    }

    fn misplaced_scores(&self, variant: &Variant, material: &Material) -> usize {
        let is_named = |name: &str| variant.variables.iter().any(|each| each == name);
        let is_misplaced = |given: &&Given| match given.value {
            Value::Points(score) if given.own_name == SCORE => self.points.contains(score) == is_named(&given.name),
            _ => false,
        };
        let in_text = matches!(variant.part, Part::Body | Part::Again);
        if in_text { material.given.iter().filter(is_misplaced).count() } else { 0 }
    }

    pub fn note_opening(&mut self, opening: String, manner: Manner) {
        if manner == Manner::Body && self.begins {
            self.paragraph.clone_from(&opening);
            self.begins = false;
        }
        self.last = opening;
    }

    pub fn note_points(&mut self, points: impl IntoIterator<Item = Decimal>) {
        self.points.extend(points);
    }
}
