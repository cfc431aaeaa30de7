//! What the data calls things in one language, each looked up once for a story.
//!
//! A name, title or text that the data lacks in this language, and a kind the language has no word for, is a problem at
//! its place in the data; another language never steps in.

use super::check;
use super::realisation::Teller;
use super::values::{Listing, Named};
use crate::league::{ComponentIndex, EntityIndex, Localised, Order, TableIndex};
use crate::problem::Spot;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// Everything that has been looked up.
#[derive(Default)]
pub(super) struct Known {
    entities: FxHashMap<EntityIndex, Arc<Named>>,
    components: FxHashMap<ComponentIndex, Arc<Named>>,
    tables: FxHashMap<TableIndex, Arc<Listing>>,
}

impl Known {
    /// Every word of the data that may stand in a sentence.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        let names = self.entities.values().chain(self.components.values()).map(|named| named.name.as_str());
        let tables = self.tables.values();
        names.chain(tables.flat_map(|table| table.texts()))
    }
}

impl Teller<'_> {
    /// A text of the data in this language; a problem where it has none.
    pub fn text(&mut self, text: &Localised, near: Option<&Spot>, what: &str) -> Option<String> {
        let tag = self.locale.tag();
        if let Some(text) = text.text(tag) {
            return Some(text.to_owned());
        }
        self.problems.add(check::no_text(&self.locale.voice, text, near, what));
        None
    }

    pub fn entity(&mut self, index: EntityIndex) -> Option<Arc<Named>> {
        if let Some(named) = self.known.entities.get(&index) {
            return Some(named.clone());
        }
        let entity = self.plan.league.series.entity(index);
        if !self.locale.voice.knows_kind(&entity.kind) {
            self.problems.add(check::no_kind(&self.locale.voice, &entity.kind, &entity.spot));
            return None;
        }
        let Some(named) = Named::new(Some(index), entity.kind.clone(), &entity.names, self.locale.tag()) else {
            self.text(&entity.names.name, Some(&entity.spot), &format!("the name of `{}`", entity.id));
            return None;
        };
        if let Some(problem) = check::no_form(&self.locale.voice, &entity.id, &entity.names, &entity.spot) {
            self.problems.add(problem);
            return None;
        }
        let named = Arc::new(named);
        self.known.entities.insert(index, named.clone());
        Some(named)
    }

    pub fn component(&mut self, index: ComponentIndex) -> Option<Arc<Named>> {
        if let Some(named) = self.known.components.get(&index) {
            return Some(named.clone());
        }
        let component = self.plan.league.series.component(index);
        let Some(named) = Named::new(None, "".into(), &component.names, self.locale.tag()) else {
            self.text(&component.names.name, Some(&component.spot), &format!("the name of `{}`", component.id));
            return None;
        };
        if let Some(problem) = check::no_form(&self.locale.voice, &component.id, &component.names, &component.spot) {
            self.problems.add(problem);
            return None;
        }
        let named = Arc::new(named);
        self.known.components.insert(index, named.clone());
        Some(named)
    }

    pub fn table(&mut self, index: TableIndex) -> Option<Arc<Listing>> {
        if let Some(listing) = self.known.tables.get(&index) {
            return Some(listing.clone());
        }
        let setup = self.plan.league.series.table(index);
        if !self.locale.voice.knows_kind(&setup.kind) {
            self.problems.add(check::no_kind(&self.locale.voice, &setup.kind, &setup.spot));
            return None;
        }
        let title = self.text(&setup.title, Some(&setup.spot), &format!("the title of table `{}`", setup.id))?;
        let scope = match &setup.scope {
            Some(scope) => Some(self.text(scope, Some(&setup.spot), &format!("the scope of table `{}`", setup.id))?),
            None => None,
        };
        let again = setup.scope_again.as_ref().and_then(|scope| scope.text(self.locale.tag()));
        let scope_again = again.map(str::to_owned);
        let higher = self.plan.league.series.order == Order::HigherIsBetter;
        let listing = Arc::new(Listing { kind: setup.kind.clone(), title, scope, scope_again, higher });
        self.known.tables.insert(index, listing.clone());
        Some(listing)
    }
}
