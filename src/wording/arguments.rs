//! What a message is handed: a fact's values with all that functions may ask of them, in the data's words.

use super::lexicalisation::Variant;
use super::material::{Given, Material};
use super::realisation::Teller;
use super::values::{Thing, What, has_form};
use crate::facts::Value;
use crate::league::{ComponentIndex, EntityIndex};
use fluent::{FluentArgs, FluentValue};
use std::sync::Arc;

impl Teller<'_> {
    /// Whether the data names the value in that form; a name that is missing altogether is told of later.
    pub(super) fn has_form(&self, value: &Value, form: &str) -> bool {
        let series = self.plan.league.series;
        let voice = &self.locale.voice;
        if voice.house.name_forms.iter().any(|each| each == form) {
            return true;
        }
        let entity = |index: &EntityIndex| {
            let entity = series.entity(*index);
            has_form(&entity.names, &entity.kind, form, voice)
        };
        let component = |index: &ComponentIndex| has_form(&series.component(*index).names, "", form, voice);
        match value {
            Value::Entity(one) => entity(one),
            Value::Entities(several) => several.iter().all(entity),
            Value::Component(one) => component(one),
            Value::Components(several) => several.iter().all(component),
            _ => true,
        }
    }

    /// Every entity among the values, with its class.
    pub(super) fn cast<'v>(&self, values: impl Iterator<Item = &'v Value>) -> Vec<(EntityIndex, Arc<str>)> {
        let series = self.plan.league.series;
        let mut cast = Vec::new();
        let mut add = |entity: EntityIndex| cast.push((entity, series.entity(entity).kind.clone()));
        for value in values {
            match value {
                Value::Entity(one) => add(*one),
                Value::Entities(several) => several.iter().copied().for_each(&mut add),
                _ => {}
            }
        }
        cast
    }

    pub(super) fn arguments(&mut self, variant: &Variant, material: &Material) -> Option<FluentArgs<'static>> {
        let mut arguments = FluentArgs::with_capacity(variant.variables.len());
        for name in &variant.variables {
            if let Some((name, value)) = material.made.iter().find(|(each, _)| each == name) {
                arguments.set(name.clone(), value.clone());
            } else if let Some(given) = material.given.iter().find(|given| given.name == *name) {
                arguments.set(given.name.clone(), self.argument(given)?);
            }
        }
        Some(arguments)
    }

    pub(super) fn argument(&mut self, given: &Given) -> Option<FluentValue<'static>> {
        let what = match given.value {
            Value::Count(count) => return Some(FluentValue::from(*count)),
            Value::Place(place) => return Some(FluentValue::from(*place)),
            Value::Points(value) | Value::Signed(value) => What::Points(*value),
            Value::Mark(value) => What::Mark(*value),
            Value::Share(share) => What::Share(*share),
            Value::Entity(entity) => What::One(self.entity(*entity)?),
            Value::Entities(several) => {
                What::Several(several.iter().map(|entity| self.entity(*entity)).collect::<Option<_>>()?)
            }
            Value::Component(component) => What::One(self.component(*component)?),
            Value::Components(several) => {
                What::Several(several.iter().map(|component| self.component(*component)).collect::<Option<_>>()?)
            }
            Value::Band(table, band) => {
                let band = &self.plan.league.series.table(*table).bands[*band];
                What::Words(self.text(&band.name, None, "the band's name")?.into())
            }
            Value::Table(table) => What::Table(self.table(*table)?),
            Value::Week(week) => What::Week(*week),
            Value::Since(since) => What::Since(*since),
            Value::Text(text) => What::Words(self.text(text, None, "this text")?.into()),
            Value::Missing => return Some(FluentValue::Error),
        };
        Some(FluentValue::from(Thing { desk: self.desk.clone(), label: Some(given.label()), what }))
    }

    pub(super) fn words(&self, words: &str) -> Thing {
        Thing { desk: self.desk.clone(), label: None, what: What::Words(words.into()) }
    }
}
