//! `locales pseudo`: the newest pages in a language that nobody speaks, to see what they do with longer words.

use super::super::gather;
use super::super::render::{Rendered, rendered};
use super::super::talk::{Exit, Talk};
use super::super::{RenderArguments, To};
use super::Pseudo;
use crate::problem::Problems;
use crate::wording::pseudo;

pub(super) fn run(wish: Pseudo, talk: &Talk) -> Exit {
    match pages(&wish) {
        Ok((rendered, wish)) => rendered.deliver(&wish, false, talk),
        Err(problems) => talk.tell(&problems),
    }
}

fn pages(wish: &Pseudo) -> Result<(Rendered, RenderArguments), Problems> {
    let folder = gather::folder(wish.series.clone())?;
    let mut gathered = gather::series(&folder)?;
    let (tag, shelf) = pseudo(&gathered.shelf, &wish.from)?;
    gathered.shelf = shelf;
    gathered.series.on_request.push(tag.clone());
    let render = RenderArguments {
        series: vec![folder.clone()],
        week: wish.week.clone(),
        lang: vec![tag],
        edition: Vec::new(),
        to: vec![To::Md, To::Html],
        output: Some(wish.output.clone().unwrap_or_else(|| folder.join("out").join("pseudo"))),
        dry_run: false,
        force: false,
        keep_going: false,
        clock: wish.clock.clone(),
    };
    Ok((rendered(gathered, &render)?, render))
}
