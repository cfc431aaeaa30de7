//! Targets and people's words: what is followed up from week to week.

use crate::claim::Claim;
use crate::groups::{bottom, top};
use crate::marks::{marks, reached};
use crate::sight::{Evening, Sight};
use crate::world::{About, Coverage, Note, Points, Target, digit, rounded};
use crate::writing::{component, entity, table};

/// Every target that is alive this week with the number of the week that set it: up to the first week in the data that
/// is not before its deadline, and to the fourth week after the deadline, unless a later week names it again.
fn alive(evening: Evening<'_>) -> Vec<(i64, &Target)> {
    let weeks = &evening.world.weeks[..=evening.at];
    let set = weeks.iter().enumerate().flat_map(|(at, week)| week.targets.iter().map(move |target| (at, target)));
    let told = set.filter(|(at, target)| {
        let named_again = weeks[at + 1..].iter().flat_map(|week| &week.targets).any(|later| later.id == target.id);
        let deadline = weeks[*at].number + target.weeks;
        let remembered = evening.now().number <= deadline + 4;
        !named_again && (*at == evening.at || weeks[evening.at - 1].number < deadline || remembered)
    });
    told.map(|(at, target)| (weeks[at].number, target)).collect()
}

/// How each target stands that is neither reached nor missed.
pub fn targets(evening: Evening) -> Vec<Claim> {
    let stands = alive(evening).into_iter().filter_map(|(from, target)| stands(evening, from, target));
    stands.filter(|claim| !is_outcome(claim) && !is_aftermath(claim)).collect()
}

/// The missed targets that are still asked after.
pub fn aftermath(evening: Evening) -> Vec<Claim> {
    let stands = alive(evening).into_iter().filter_map(|(from, target)| stands(evening, from, target));
    stands.filter(is_aftermath).collect()
}

/// The targets that are reached or missed.
pub fn outcomes(evening: Evening) -> Vec<Claim> {
    let stands = alive(evening).into_iter().filter_map(|(from, target)| stands(evening, from, target));
    stands.filter(is_outcome).collect()
}

fn is_aftermath(claim: &Claim) -> bool {
    claim.key.ends_with("-overdue") || claim.key.ends_with("-late")
}

fn is_outcome(claim: &Claim) -> bool {
    claim.key.ends_with("-reached") || claim.key.ends_with("-missed")
}

fn stands(evening: Evening, from: i64, target: &Target) -> Option<Claim> {
    let weeks = from + target.weeks - evening.now().number;
    let claim = match target.about {
        About::Component(which) => {
            let who = target.of.or(evening.world.focus)?;
            let value = |sight: &Sight, at: usize| {
                let listing = evening.world.weeks[at].tables[sight.table].as_ref()?;
                listing.scores.get(&who)?.components.get(&which).copied()
            };
            let sight = evening.sights().into_iter().find(|sight| value(sight, evening.at).is_some())?;
            let known = unbroken(evening, |at| value(&sight, at));
            let past = past(evening, from + target.weeks, |at| value(&sight, at))?;
            let claim = single("component", &component(which), &sight, (&known, &past), target, weeks)?;
            claim.component("component", which).entity("entity", who)
        }
        About::Entity(who) => {
            let sight = evening.sights().into_iter().find(|sight| sight.now.scores.contains_key(&who))?;
            let known = sight.history(who);
            let score = |at: usize| {
                let listing = evening.world.weeks[at].tables[sight.table].as_ref()?;
                Some(listing.scores.get(&who)?.total)
            };
            let past = past(evening, from + target.weeks, score)?;
            single("entity", &entity(who), &sight, (&known, &past), target, weeks)?.entity("entity", who)
        }
        About::Table(at) => group(&evening.sight(at)?, from, target, weeks)?,
        About::Week => return None,
    };
    let told_deadline =
        ["-open", "-hard", "-missed", "-set", "-overdue", "-late"].iter().any(|end| claim.key.ends_with(end));
    let claim = if told_deadline { claim.week("deadline", from + target.weeks) } else { claim };
    let told_weeks = ["-open", "-hard", "-set", "-late"].iter().any(|end| claim.key.ends_with(end));
    let claim = claim.with_some("weeks", told_weeks.then_some(weeks.abs())).mark("reach", target.reach);
    let owner = target.owner.filter(|owner| target.about != About::Entity(*owner));
    Some(claim.with_some("owner", owner.map(entity)))
}

/// Values newest first, up to the first week without one, a gap, or another basis.
fn unbroken(evening: Evening, value: impl Fn(usize) -> Option<Points>) -> Vec<Points> {
    (0..evening.run().len()).map_while(|back| value(evening.at - back)).collect()
}

/// What a value was in the weeks in the data from the deadline to the week before this one, those that know it; empty
/// outside while there is no such week, and nothing at all where what is measured has changed since the first of them.
fn past<T>(evening: Evening, deadline: i64, value: impl Fn(usize) -> Option<T>) -> Option<Option<Vec<T>>> {
    let weeks = &evening.world.weeks[..=evening.at];
    let Some(first) = (0..evening.at).find(|at| weeks[*at].number >= deadline) else { return Some(None) };
    let changed = weeks[first + 1..].iter().any(|week| week.basis_changed);
    (!changed).then(|| Some((first..evening.at).filter_map(value).collect()))
}

/// One value on its way: reached in time, missed, or open; hard where the pace needed is above any gain known; and after
/// the deadline overdue, or late, where it was short of the target in every week since.
fn single(
    kind: &str,
    subject: &str,
    sight: &Sight,
    (known, past): (&[Points], &Option<Vec<Points>>),
    target: &Target,
    weeks: i64,
) -> Option<Claim> {
    let need = sight.better(target.reach, known[0]);
    let shown_need = sight.better(target.reach, sight.shown(known[0]));
    let printed_need = sight.shown(shown_need);
    let claim = |end: &str| {
        let key = format!("target-{kind}-{end}");
        let own = sight.evening.protagonist().map(|(_, own)| own);
        let claim = match (past, target.about) {
            (None, _) => Claim::new(&key, "outlook", subject),
            (_, About::Component(_)) if target.of.or(sight.world.focus) == own => {
                Claim::new(&key, "components", subject)
            }
            _ => Claim::in_table(&key, sight.table, subject),
        };
        claim.points("value", sight.shown(known[0]), sight.world)
    };
    let is_reached = need <= 0 && shown_need <= 0;
    if let Some(past) = past {
        let was_short = |value: &Points| {
            sight.better(target.reach, *value) > 0 && sight.shown(sight.better(target.reach, sight.shown(*value))) > 0
        };
        let never = !past.is_empty() && past.iter().all(was_short);
        return match (need > 0 && printed_need > 0, is_reached) {
            (true, _) if never => Some(claim("overdue").points("need", printed_need, sight.world)),
            (_, true) if never => Some(claim("late")),
            _ => None,
        };
    }
    if need <= 0 || printed_need <= 0 {
        return (is_reached && weeks >= 0).then(|| claim("reached"));
    }
    let claim = |end: &str| claim(end).points("need", printed_need, sight.world);
    if weeks <= 0 {
        return Some(claim("missed"));
    }
    let pace = pace(need, weeks as i128, sight.world.decimals);
    let gains = |score: fn(Points, u32) -> Points| {
        let gain = move |pair: &[Points]| {
            sight.better(score(pair[0], sight.world.decimals), score(pair[1], sight.world.decimals))
        };
        known.windows(2).map(gain).max().unwrap_or_default()
    };
    let (exact_best, best) = (gains(|value, _| value), gains(rounded));
    let is_hard = known.len() > 3 && best > 0 && pace > best && need > exact_best * weeks as i128;
    let claim = match is_hard {
        true => claim("hard").points("best", best, sight.world).with("known", known.len() - 1),
        false => claim("open"),
    };
    Some(claim.points("pace", pace, sight.world))
}

/// The least printed gain a week that suffices.
fn pace(need: Points, weeks: i128, decimals: u32) -> Points {
    let unit = digit(decimals) * weeks;
    (need + unit - 1) / unit * digit(decimals)
}

/// All, the best, or the last of a table when the target was set, each on its own way.
fn group(sight: &Sight, from: i64, target: &Target, weeks: i64) -> Option<Claim> {
    let then = sight.world.weeks.iter().find(|week| week.number == from)?.tables[sight.table].as_ref()?;
    let members = match target.members {
        "top" if then.coverage != Coverage::Some => top(sight, then, sight.ladder.top?)?,
        "bottom" if then.coverage == Coverage::All => bottom(sight, then, sight.ladder.bottom?)?,
        "all" if then.coverage == Coverage::All => sight.ranked(then),
        _ => return None,
    };
    let scores: Option<Vec<Points>> =
        members.iter().map(|who| sight.now.scores.get(who).map(|score| score.total)).collect();
    let scores = scores?;
    let need = |score: Points| sight.better(target.reach, score);
    if scores.iter().any(|score| (need(*score) > 0) != (need(sight.shown(*score)) > 0)) {
        return None;
    }
    let short = scores.iter().filter(|score| need(**score) > 0).count();
    let kind = if target.members == "bottom" { "bottom" } else { "group" };
    let claim = |end: &str| {
        let end = if end == "open" && kind == "bottom" && from == sight.evening.now().number { "set" } else { end };
        let key = format!("target-{kind}-{end}");
        let claim = match end {
            "open" | "set" => Claim::new(&key, "outlook", &table(sight.table)),
            _ => Claim::in_table(&key, sight.table, &table(sight.table)),
        };
        claim.with("table", table(sight.table)).with("count", members.len()).week("set", from)
    };
    let lowest = sight.shown(*scores.iter().max_by_key(|score| need(**score))?);
    let last: Vec<usize> = members.iter().copied().filter(|who| sight.score(*who) == lowest).collect();
    let lacking = |claim: Claim| {
        let claim = claim.with("short", short).with("there", members.len() - short);
        let claim = match last[..] {
            [only] => claim.entity("furthest", only),
            _ => claim,
        };
        claim.points("lowest", lowest, sight.world).points("need", sight.shown(need(lowest)), sight.world)
    };
    // The best mark short of the target that one of them has reached, and how many have.
    let on_the_way = |claim: Claim| {
        let short_marks = marks(sight).into_iter().filter(|mark| need(*mark) > 0);
        let stand =
            |mark: Points| -> Vec<Option<bool>> { scores.iter().map(|score| reached(sight, *score, mark)).collect() };
        let there = |states: &[Option<bool>]| states.iter().filter(|state| **state == Some(true)).count();
        let best = short_marks.map(|mark| (mark, stand(mark))).find(|(_, states)| there(states) > 0);
        match best {
            Some((mark, states)) if !states.contains(&None) => claim.mark("mark", mark).with("at_mark", there(&states)),
            _ => claim,
        }
    };
    let scores_then = |at: usize| -> Option<Vec<Points>> {
        let listing = sight.world.weeks[at].tables[sight.table].as_ref()?;
        members.iter().map(|who| Some(listing.scores.get(who)?.total)).collect()
    };
    if let Some(past) = past(sight.evening, from + target.weeks, scores_then)? {
        let short_then = |score: &Points| need(*score) > 0 && need(sight.shown(*score)) > 0;
        let never = !past.is_empty() && past.iter().all(|scores| scores.iter().any(short_then));
        return match short {
            _ if !never => None,
            0 => Some(claim("late")),
            _ => Some(on_the_way(lacking(claim("overdue")))),
        };
    }
    match (short, weeks) {
        (0, 0..) => Some(claim("reached")),
        (0, _) => None,
        (_, 1..) => Some(lacking(claim("open"))),
        _ => {
            let nearest = sight.shown(*scores.iter().min_by_key(|score| need(**score))?);
            let first: Vec<usize> = members.iter().copied().filter(|who| sight.score(*who) == nearest).collect();
            let claim = on_the_way(lacking(claim("missed")));
            let weeks = &sight.world.weeks[..=sight.evening.at];
            let basis = weeks.iter().rposition(|week| week.basis_changed).unwrap_or(0);
            let comparable = weeks[basis..].iter().any(|week| week.number == from);
            let gain = |who: &usize| {
                let (now, then) = (sight.exact(*who), then.scores[who].total);
                (sight.better(now, then), sight.better(sight.shown(now), sight.shown(then)))
            };
            let gains: Vec<(Points, Points)> = members.iter().map(gain).collect();
            let all_gained = gains.iter().all(|(exact, shown)| *exact > 0 && *shown > 0);
            let claim = match (gains.iter().map(|gain| gain.1).min(), gains.iter().map(|gain| gain.1).max()) {
                (Some(least), Some(most)) if comparable && all_gained => {
                    claim.points("least_gain", least, sight.world).points("most_gain", most, sight.world)
                }
                _ => claim,
            };
            Some(match first[..] {
                [only] if short == members.len() && short > 1 => {
                    claim.entity("nearest", only).points("highest", nearest, sight.world)
                }
                _ => claim,
            })
        }
    }
}

/// Every note of this week, and of earlier ones that are told until this week or later.
pub fn notes(evening: Evening) -> Vec<Claim> {
    let weeks = &evening.world.weeks[..=evening.at];
    let now = evening.now().number;
    let told = |own: bool, note: &&Note| own || note.until.is_some_and(|until| until >= now);
    let notes = weeks.iter().flat_map(|week| week.notes.iter().filter(move |note| told(week.number == now, note)));
    notes.map(|note| said(evening, note)).collect()
}

fn said(evening: Evening, note: &Note) -> Claim {
    let listed = |who: usize| evening.sights().into_iter().find(|sight| sight.now.scores.contains_key(&who));
    let (topic, subject) = match note.about {
        About::Entity(who) => (listed(who).map_or("week".to_owned(), |sight| table(sight.table)), entity(who)),
        About::Component(which) => ("components".to_owned(), component(which)),
        About::Table(at) => (table(at), table(at)),
        About::Week => ("week".to_owned(), "week".to_owned()),
    };
    let is_quote = note.role == "quote";
    let key = match note.role {
        "action" => "note-action",
        "quote" if note.title.is_some() => "note-quote-titled",
        "quote" => "note-quote",
        _ => "note",
    };
    let topic = if note.role == "action" { "outlook" } else { &topic };
    let claim = Claim::new(key, topic, &subject).with("text", &note.text);
    let claim = claim.with_some("speaker", note.speaker.as_ref().filter(|_| is_quote));
    claim.with_some("title", note.title.as_ref().filter(|_| is_quote))
}
