//! What a fact rests on: every cell stands in the files as it says, and sums come out.

use crate::world::{ONE, Points, World, rounded};
use scorepress::facts::{Fact, Value};
use scorepress::league::Cell;

/// All that is wrong with what the fact rests on, in a line each.
pub fn doubts(fact: &Fact, world: &World, texts: &[(String, String)]) -> Vec<String> {
    let mut doubts = Vec::new();
    if fact.evidence.is_empty() && !["notes", "missing-weeks"].contains(&fact.insight) {
        doubts.push("rests on no cell".to_owned());
    }
    let typed = |cell: &&Cell| typed_at(cell, texts).as_deref().and_then(number) == number(&cell.value.to_string());
    let wrong = fact.evidence.iter().filter(|cell| !typed(cell));
    doubts.extend(wrong.map(|cell| format!("{} does not stand at {}", cell.value, cell.spot)));
    let formula = fact.formula.to_string();
    match sum(&formula, world.decimals) {
        Some((left, right)) if left != right => doubts.push(format!("does not come out: {formula}")),
        Some((_, result)) if !names(fact, rounded(result, world.decimals)) => {
            doubts.push(format!("does not tell the result of {formula}"))
        }
        _ => {}
    }
    doubts
}

/// The text of the file at the cell's place.
fn typed_at(cell: &Cell, texts: &[(String, String)]) -> Option<String> {
    let spot = &cell.spot;
    let (_, text) = texts.iter().find(|(path, _)| *path == spot.source.path)?;
    let line = text.lines().nth(spot.line as usize - 1)?;
    Some(line.chars().skip(spot.column as usize - 1).take(spot.length as usize).collect())
}

/// A number with a decimal point, in billionths.
fn number(text: &str) -> Option<Points> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(part) {
        return None;
    }
    let part = part.trim_end_matches('0');
    let below: Points = format!("{part:0<9}").get(..9)?.parse().ok()?;
    (part.len() <= 9).then_some(sign * (whole.parse::<Points>().ok()? * ONE + below))
}

/// Both sides of an equation of numbers alone, the left one rounded where it multiplies; nothing where words stand in it.
fn sum(formula: &str, decimals: u32) -> Option<(Points, Points)> {
    let (left, right) = formula.split_once(" = ")?;
    let is_absolute = left.starts_with('|') && left.ends_with('|');
    let left = left.trim_matches('|');
    let words: Vec<&str> = left.split(' ').collect();
    let (mut total, mut factor, mut sign) = (0, None, 1);
    for pair in words.chunks(2) {
        let value = number(pair[0])?;
        let value = match factor.take() {
            Some(factor) => factor * value / ONE,
            None => value,
        };
        match pair.get(1) {
            Some(&"×") => factor = Some(value),
            Some(&"−") | Some(&"+") | None => {
                total += sign * value;
                sign = if pair.get(1) == Some(&"−") { -1 } else { 1 };
            }
            Some(_) => return None,
        }
    }
    let total = if is_absolute { total.abs() } else { total };
    let total = if left.contains('×') { rounded(total, decimals) } else { total };
    Some((total, number(right)?))
}

/// Whether one of the fact's values is that result, with or without its sign; of nothing none is.
fn names(fact: &Fact, result: Points) -> bool {
    let is_it = |value: &Value| match value {
        Value::Points(points) => number(&points.to_string()) == Some(result.abs()),
        Value::Place(place) => Points::from(*place) * ONE == result,
        _ => false,
    };
    result == 0 || fact.values.iter().any(|(_, value)| is_it(value))
}
