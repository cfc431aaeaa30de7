//! What the parser refuses, in the words of somebody who types scores: where the slip probably is, and what to write.

use super::spot;
use crate::problem::{Problem, Source, Spot};
use granit_parser::{ErrorKind, Marker, ScanError};
use std::ops::Range;
use std::sync::Arc;

pub(super) const BEYOND_MEASURE: &str = "the file is nested or repeated beyond measure";

/// How a figure is written that there is none of.
pub const NO_FIGURE: &str = "where there is no figure, leave its name out; where it is still to come, leave it blank";

pub(super) const PLAINLY: &str = "write the values out plainly";

/// Every character of the file that YAML does not allow and no editor shows.
pub(super) fn unprintable(source: &Arc<Source>) -> Vec<Problem> {
    let hidden = |character: char| character.is_control() && !matches!(character, '\n' | '\t' | '\u{85}');
    let mut problems = Vec::new();
    if !source.text.contains(hidden) {
        return problems;
    }
    for (line, text) in (1..).zip(source.text.lines()) {
        for (column, character) in (1..).zip(text.chars()).filter(|(_, character)| hidden(*character)) {
            let message = format!("the text holds the invisible character U+{:04X}", u32::from(character));
            let spot = Spot { source: source.clone(), line, column, length: 1 };
            problems.push(Problem::error("SP114", message).at(&spot).help("remove it"));
        }
    }
    problems
}

/// The parser's complaint; `open` are the brackets that were open there, innermost last.
pub(super) fn explain(source: &Arc<Source>, error: &ScanError, open: &[Marker]) -> Problem {
    let place = spot(source, *error.marker());
    let line = line(source, place.line);
    let indentation = &line[..line.len() - line.trim_start().len()];
    let refused = |code, message: &str| Problem::error(code, message).at(&place);
    match error.kind() {
        _ if indentation.contains('\t') => {
            let column = indentation.chars().take_while(|each| *each != '\t').count() as u32 + 1;
            let tab = Spot { column, ..place.clone() };
            refused("SP102", "a tab stands where the line is indented").at(&tab).help("indent with spaces")
        }
        ErrorKind::RecursionLimitExceeded => refused("SP105", BEYOND_MEASURE).help(PLAINLY),
        ErrorKind::UnknownAnchor => refused("SP100", "this alias has no anchor above it")
            .help("write the value out, or quote a text that begins with *"),
        ErrorKind::MissingAnchorOrAliasName => refused("SP100", "an alias or anchor begins here and has no name")
            .help("quote a text that begins with * or &"),
        ErrorKind::DirectiveDisallowed => refused("SP120", "directives (`%…`) are not supported")
            .help("remove the line, or quote a text that begins with %"),
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidLowSurrogateHexEscape
        | ErrorKind::InvalidLowSurrogate
        | ErrorKind::MissingLowSurrogate
        | ErrorKind::UnpairedLowSurrogate
        | ErrorKind::InvalidUnicodeEscape => refused("SP121", "a backslash in this text begins no known character")
            .help("write the character itself, or use single quotation marks, in which a backslash is plain"),
        ErrorKind::UnclosedQuotedScalar => refused("SP118", "this quotation mark is never closed")
            .help("close it at the end of the text; inside single quotation marks an apostrophe is written twice"),
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => {
            refused("SP118", &format!("this `{open}` is closed by a `{close}`"))
                .help("close each bracket by its own kind")
        }
        kind => forgotten(&place).unwrap_or_else(|| match (kind, open.last()) {
            (ErrorKind::MisplacedFlowCollectionEnd, _) => {
                refused("SP118", "this bracket closes nothing").help("remove it, or open it before")
            }
            (_, Some(bracket)) => in_brackets(&place, &spot(source, *bracket)),
            (_, None) => in_block(&place, kind),
        }),
    }
}

/// What is forgotten in the line that makes no sense: the space behind the `-` of an item, the colon behind a name, or the
/// figure for which a dash stands.
fn forgotten(place: &Spot) -> Option<Problem> {
    let line = line(&place.source, place.line);
    let at = |byte: usize| Spot { column: line[..byte].chars().count() as u32 + 1, ..place.clone() };
    let start = line.len() - line.trim_start().len();
    if line[start..].strip_prefix('-').is_some_and(|rest| rest.starts_with(['{', '['])) {
        let problem = Problem::error("SP119", "the space behind this `-` is missing").at(&at(start));
        return Some(problem.help("begin an item with `- `"));
    }
    if character(place) == Some('-') {
        let (before, behind) = line.split_at(line.char_indices().nth(place.column as usize - 1)?.0);
        let alone = behind[1..].trim_start().starts_with([',', '}', '#']) || behind[1..].trim().is_empty();
        if alone && before.trim_end().ends_with(':') {
            return Some(Problem::error("SP104", "a dash alone is no value").at(place).help(NO_FIGURE));
        }
    }
    let name = line.match_indices(['{', '[']).find_map(|(bracket, _)| colonless(line, bracket))?;
    let message = format!("a colon is missing behind `{}`", &line[name.clone()]);
    let spot = Spot { length: name.len() as u32, ..at(name.start) };
    Some(Problem::error("SP118", message).at(&spot).help(format!("write `{}:`", &line[name])))
}

/// The name before a bracket where it begins an entry and has no colon: `hill { … }`.
fn colonless(line: &str, bracket: usize) -> Option<Range<usize>> {
    let before = line[..bracket].trim_end();
    let rest = before.trim_end_matches(|each: char| each.is_ascii_alphanumeric() || matches!(each, '-' | '_' | '.'));
    let name = rest.len()..before.len();
    let begins = rest.trim_end().is_empty() || rest.trim_end().ends_with(['{', ',', '-']);
    let is_name = before[name.clone()].starts_with(|each: char| each.is_ascii_alphanumeric());
    (begins && is_name && !rest.contains(['"', '\''])).then_some(name)
}

/// A comma or a bracket is missing, or a text with a colon has no quotation marks.
fn in_brackets(place: &Spot, bracket: &Spot) -> Problem {
    let source = &place.source;
    let opener = character(bracket).unwrap_or('{');
    let closer = if opener == '[' { ']' } else { '}' };
    let last = place.line as usize > source.text.lines().count();
    let left = place.line > bracket.line && indent(source, place.line) <= indent(source, bracket.line);
    if last || left {
        let problem = Problem::error("SP118", format!("this `{opener}` is never closed")).at(bracket);
        return problem.help(format!("close it with `{closer}` where its values end"));
    }
    if character(place) == Some(':') {
        let problem = Problem::error("SP109", "a second colon stands here").at(place);
        return problem.help("put the text behind the first colon in quotation marks, or what belongs to it in braces");
    }
    let message = format!("a comma or the closing `{closer}` is missing before this");
    Problem::error("SP118", message).at(place).related(bracket, "opened here").help("put a comma between two values")
}

/// Blocks go wrong by their indentation, or by a colon inside a text.
fn in_block(place: &Spot, kind: &ErrorKind) -> Problem {
    let line = line(&place.source, place.line);
    let before: String = line.chars().take(place.column as usize - 1).collect();
    match kind {
        ErrorKind::MappingValueNotAllowed if before.contains(": ") => {
            Problem::error("SP109", "a second colon stands here")
                .at(place)
                .help("put the text behind the first colon in quotation marks")
        }
        ErrorKind::MappingValueNotAllowed
        | ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::InvalidIndentation
        | ErrorKind::SimpleKeyExpected => misindented(place, *kind == ErrorKind::ExpectedBlockSequenceEntry),
        kind => Problem::error("SP100", format!("this is not well-formed YAML: {kind}"))
            .at(place)
            .help("check indentation, quotes and brackets up to here"),
    }
}

/// Names the line that is probably out of place and the one it was meant to stand level with, with the blanks before
/// both. `in_list` is where only an item could follow.
fn misindented(place: &Spot, in_list: bool) -> Problem {
    let (source, own) = (&place.source, indent(&place.source, place.line));
    let above = lines_above(source, place.line);
    let levels = open_levels(&above, line(source, place.line).trim_start().starts_with('-'));
    let fits = |level: u32| level == own && !in_list;
    let near = levels.iter().filter(|(_, level)| *level != own).min_by_key(|(_, level)| level.abs_diff(own));
    let level_before = above.iter().skip(1).find(|(_, level, _)| *level <= own).filter(|(_, level, _)| *level == own);
    let (odd, neighbour) = match (above.first(), level_before, near) {
        (Some((line, level, _)), Some((before, ..)), _) if *level < own => ((*line, *level), (*before, own)),
        (_, _, Some(near)) if !levels.first().is_some_and(|(_, level)| fits(*level)) => ((place.line, own), *near),
        _ => {
            let problem = Problem::error("SP119", "this line does not fit what stands above it").at(place);
            return problem.help("end a key with a colon, begin an item with `- `, and indent neighbours alike");
        }
    };
    let at = |(line, level): (u32, u32)| Spot { line, column: level + 1, ..place.clone() };
    let message = format!("this line is indented by {}, its neighbour by {}", odd.1, neighbour.1);
    let problem = Problem::error("SP119", message).at(&at(odd)).related(&at(neighbour), "the neighbour");
    problem.help("give lines that belong side by side the same number of spaces")
}

/// The lines above one that hold something, nearest first: number, indentation, text.
fn lines_above(source: &Source, line: u32) -> Vec<(u32, u32, &str)> {
    let holds = |text: &str| !text.is_empty() && !text.starts_with('#');
    let blanks = |text: &str| (text.len() - text.trim_start().len()) as u32;
    let lines = (1..line).zip(source.text.lines()).filter(|(_, text)| holds(text.trim_start()));
    let mut above: Vec<_> = lines.map(|(number, text)| (number, blanks(text), text.trim_start())).collect();
    above.reverse();
    above
}

/// The indentations that a line may continue, innermost first, each with the nearest line that has it. Where it is no
/// item itself, an item's text counts, behind its `- `.
fn open_levels(above: &[(u32, u32, &str)], is_item: bool) -> Vec<(u32, u32)> {
    let mut levels: Vec<(u32, u32)> = Vec::new();
    for (number, own, text) in above {
        let rest = text.strip_prefix('-').filter(|_| !is_item);
        let behind_dash = rest.map(|rest| own + 1 + (rest.len() - rest.trim_start().len()) as u32);
        for level in behind_dash.into_iter().chain([*own]) {
            if levels.last().is_none_or(|(_, least)| level < *least) {
                levels.push((*number, level));
            }
        }
        if *own == 0 {
            break;
        }
    }
    levels
}

fn line(source: &Source, number: u32) -> &str {
    source.text.lines().nth(number as usize - 1).unwrap_or_default()
}

fn indent(source: &Source, number: u32) -> u32 {
    let line = line(source, number);
    (line.len() - line.trim_start().len()) as u32
}

fn character(spot: &Spot) -> Option<char> {
    line(&spot.source, spot.line).chars().nth(spot.column as usize - 1)
}
